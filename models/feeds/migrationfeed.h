// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feeds/feed.h"
#include "models/feeds/inflight.h"
#include "models/feeds/migrationdigest.h"
#include "models/feeds/pacedupdate.h"
#include "models/items/migrationmodel.h"
#include "models/items/schemachangemodel.h"
#include "models/ports/clock.h"
#include "models/ports/databasesource.h"
#include "models/ports/migrationsource.h"
#include "models/ports/migrationverifier.h"

#include <QFutureWatcher>
#include <QTimer>

namespace Trunkline {

/// Keeps migrations and schema changes in step with git and, where there is one, with the database; lets migrations be
/// run up and down. Failure never takes facts away.
class MigrationFeed final : public Feed
{
    Q_OBJECT

public:
    using Counts = MigrationCounts;

    /// How far a run is; keys of migrations.
    struct Run
    {
        int done = 0;
        int total = 0;
        QString current;
    };

    MigrationFeed(MigrationSource &source, DatabaseSource &database, MigrationVerifier &verifier, const Clock &clock,
                  Policy::Migrations policy, QObject *parent = nullptr);

    MigrationModel &model() { return m_model; }
    SchemaChangeModel &changes() { return m_changes; }
    const MigrationSnapshot &snapshot() const { return m_shown.snapshot; }
    const PaneFindings &findings() const { return m_shown.findings; }
    const Counts &counts() const { return m_shown.counts; }
    const QDateTime &now() const { return m_shown.now; }
    bool hasFacts() const { return m_hasFacts; }
    /// Why the database could not be asked; nullopt when it could, or none is configured.
    const std::optional<Error> &databaseError() const { return m_databaseError; }

    /// Which trees are looked at: reads when that is another question than the last.
    void setQuestion(const MigrationQuestion &question);
    /// What other panes know that the contract gate asks for: flags, and the commits that services run.
    void setFlags(const LivingFlags &flags);
    void setRunning(const QMap<QString, QStringList> &servicesByCommit);
    void refresh() override;

    /// Whether SQL from other people's repositories may run.
    enum class Foreign { Refused, Allowed };

    /// Runs these up, down and up again; an empty list takes those that are new or were changed since.
    void verify(QStringList keys, Foreign foreign = Foreign::Refused);
    void cancelVerification();
    bool isVerifying() const { return m_run.has_value(); }
    const std::optional<Run> &run() const { return m_run; }
    const std::optional<Error> &verificationError() const { return m_verificationError; }
    QStringList unverified() const;
    /// Those of @p keys that only stand in somebody else's repository; of all that are new for an empty list.
    QStringList foreignOf(const QStringList &keys) const;

    /// Writes a pair of files with a fresh version next to the newest migration.
    void create(const QString &name, const QByteArray &up, const QByteArray &down);

Q_SIGNALS:
    /// Any of the getters above may answer differently now.
    void factsChanged();
    void runChanged();
    void created(const QString &folder);
    void creationFailed(const Trunkline::Error &error);

private:
    void exerciseNext();
    void read();
    void takeReading(const Result<MigrationReading> &reading);
    void askDatabase();
    void digest();
    void show(const MigrationDigest &digest);
    void finishShowing();
    void updateState();
    QStringList oldObjects() const;

    MigrationSource &m_source;
    DatabaseSource &m_database;
    MigrationVerifier &m_verifier;
    const Clock &m_clock;
    const Policy::Migrations m_policy;
    MigrationModel m_model;
    SchemaChangeModel m_changes;
    MigrationQuestion m_question;
    MigrationReading m_reading;
    std::optional<DatabaseFacts> m_facts;
    LivingFlags m_flags;
    MigrationDigest m_next; ///< on its way into the model
    MigrationDigest m_shown;
    PacedUpdate<MigrationModel> m_update;
    bool m_hasQuestion = false;
    bool m_isRead = false;
    bool m_hasFacts = false;
    bool m_isDatabaseAsked = false;
    bool m_isReading = false;
    std::optional<Error> m_readError;
    std::optional<Error> m_databaseError;
    std::optional<Error> m_verificationError;
    std::optional<Run> m_run;
    QList<VerificationPlan> m_plans; ///< that are to be run after the one that is running
    int m_exercisedBefore = 0; ///< that one
    QTimer m_tickTimer;
    QTimer m_sampleTimer; ///< quiet time is found out from samples
    InFlight<Result<MigrationReading>> m_call;
    InFlight<MigrationDigest> m_digesting;
    InFlight<Result<DatabaseFacts>> m_databaseCall;
    InFlight<Result<QString>> m_creation;
    QFutureWatcher<Result<QList<VerifiedMigration>>> m_verification;
};

}
