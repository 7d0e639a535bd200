// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/findings/migrationfindings.h"

#include "models/rules/migrationlines.h"
#include "models/rules/sql/foreigndrops.h"
#include "models/rules/sql/hazards.h"
#include "models/wording/hazardwording.h"
#include "models/wording/migrationwording.h"
#include "models/wording/phrasing.h"

#include <QCoreApplication>
#include <QMap>
#include <QMultiMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

struct MigrationFindingWording
{
    Q_DECLARE_TR_FUNCTIONS(Trunkline::MigrationFindings)
};

using Severity = Finding::Severity;

class Findings
{
public:
    Findings(const MigrationSnapshot &snapshot, QDateTime now, const Policy::Migrations &policy)
        : m_snapshot(snapshot)
        , m_now(std::move(now))
        , m_policy(policy)
    {
        for (const Migration &migration : snapshot.migrations) {
            quint64 &newest = m_newestApplied[migration.database];
            if (migration.state == Migration::State::Applied)
                newest = std::max(newest, migration.version);
            m_byVersion.insert(migration.database + u'/' + QString::number(migration.version), &migration);
        }
    }

    PaneFindings find()
    {
        m_pane.pane = u"migrations"_s;
        m_pane.count = m_snapshot.migrations.size();
        for (const Migration &migration : m_snapshot.migrations) {
            if (migration.place == Migration::Place::DatabaseOnly) {
                add("MIG-7"_L1, Severity::Error, migration,
                    MigrationFindingWording::tr("Version %1 is applied in the database and not on trunk.")
                            .arg(migration.version),
                    MigrationFindingWording::tr("Find out who applied it, and bring its files to trunk."));
                continue;
            }
            judgeDrift(migration);
            if (isSettled(migration))
                continue;
            judgeDown(migration);
            judgeDropsOfDown(migration);
            judgeLocks(migration);
            judgeSight(migration);
        }
        for (const SchemaChange &change : m_snapshot.changes)
            judgeContract(change);
        judgeTogether();
        judgeCompany();
        if (!m_snapshot.isDatabaseKnown)
            m_pane.undecided.append(
                    {"MIG-7"_L1,
                     MigrationFindingWording::tr("No database is connected, so what is applied is not known.")});
        std::ranges::stable_sort(m_pane.findings, std::ranges::greater(),
                                 [](const ReportedFinding &one) { return one.finding.severity; });
        return std::move(m_pane);
    }

private:
    static QString nameOf(const Migration &migration)
    {
        return QString::number(migration.version) + u'_' + migration.name;
    }

    static qint32 lineIn(const MigrationFile &file, qint32 offset)
    {
        return qint32(QByteArrayView(file.text).first(offset).count('\n')) + 1;
    }

    bool isSettled(const Migration &migration) const
    {
        return migration.state == Migration::State::Applied
                || (migration.state == Migration::State::Unknown && migration.place == Migration::Place::Trunk);
    }

    const Migration *find(const QString &key) const
    {
        const auto found = std::ranges::lower_bound(m_snapshot.migrations, key, {}, &Migration::key);
        return found != m_snapshot.migrations.cend() && found->key() == key ? &*found : nullptr;
    }

    ReportedFinding &add(QLatin1StringView rule, Severity severity, const Migration &migration, const QString &message,
                         const QString &next, qint32 offset = -1)
    {
        const QString path = migration.up.path.isEmpty() ? migration.path : migration.up.path;
        const qint32 line = offset < 0 ? 0 : lineIn(migration.up, offset);
        m_pane.findings.append(
                {.finding = {.rule = rule, .severity = severity, .since = migration.mergedAt, .dueAt = {}},
                 .subject = {.kind = u"migration"_s, .key = migration.key()},
                 .message = message,
                 .next = next,
                 .location = {.url = {}, .path = path, .line = line}});
        return m_pane.findings.last();
    }

    void judgeDown(const Migration &migration)
    {
        const Migration::Down down = downOf(migration);
        const Verification &verified = migration.verification;
        if (down == Migration::Down::Missing) {
            add("MIG-1"_L1, Severity::Error, migration,
                MigrationFindingWording::tr("%1 has no down migration.").arg(nameOf(migration)),
                MigrationFindingWording::tr("Write a down.sql that takes back what up.sql does."));
            return;
        }
        if (down == Migration::Down::Empty) {
            add("MIG-2"_L1, Severity::Error, migration,
                MigrationFindingWording::tr("The down of %1 holds no statement.").arg(nameOf(migration)),
                MigrationFindingWording::tr("Write a down.sql that takes back what up.sql does."));
            return;
        }
        const bool isContract = migration.judgement.kind == MigrationKind::Contract;
        const bool isBroken = verified.state == Verification::State::SchemaDiffers
                || verified.state == Verification::State::Failed
                || (verified.state == Verification::State::RowsDiffer && !isContract);
        if (isBroken)
            add("MIG-2"_L1, Severity::Error, migration, labelledText(nameOf(migration), verificationSentence(verified)),
                MigrationFindingWording::tr("Correct the files and exercise the migration again."));
        else if (verified.state == Verification::State::Never || verified.state == Verification::State::Outdated)
            add("MIG-5"_L1, Severity::Warning, migration,
                labelledText(nameOf(migration), verificationSentence(verified)), u"trunkline migrations verify"_s);
    }

    void judgeDropsOfDown(const Migration &migration)
    {
        for (const ForeignDrop &drop : foreignDrops(migration)) {
            ReportedFinding &finding
                    = add("MIG-2"_L1, Severity::Error, migration, foreignDropText(migration, drop),
                          MigrationFindingWording::tr("Let down.sql take back what up.sql does, and nothing else."));
            finding.location.path = migration.down->path;
            finding.location.line = lineIn(*migration.down, drop.offset);
        }
    }

    void judgeLocks(const Migration &migration)
    {
        for (const Hazard &hazard : migration.judgement.hazards) {
            const bool isLong = hazard.reach >= Hazard::Reach::Scan && hazard.blocks != Hazard::Blocks::Nothing;
            const bool isSmall = hazard.rows && *hazard.rows < m_policy.smallTable;
            if (isLong && !isSmall && !hazard.isAllowed() && !isStyle(hazard.rule))
                add("MIG-6"_L1, Severity::Warning, migration, hazardText(hazard), saferWayText(hazard), hazard.offset);
        }
    }

    void judgeSight(const Migration &migration)
    {
        const Verification::State run = migration.verification.state;
        if (run == Verification::State::Passed || run == Verification::State::Irreversible)
            return; // a real server has shown what it does
        for (const SqlGap &gap : migration.up.script.gaps)
            add("MIG-8"_L1, Severity::Warning, migration, labelledText(nameOf(migration), gapText(gap)),
                MigrationFindingWording::tr("Exercise it on a real server: trunkline migrations verify"), gap.offset);
        for (const qint32 index : migration.judgement.unseen)
            add("MIG-8"_L1, Severity::Warning, migration,
                MigrationFindingWording::tr("%1 does something that cannot be seen from its text.")
                        .arg(nameOf(migration)),
                MigrationFindingWording::tr("Exercise it on a real server: trunkline migrations verify"),
                migration.up.script.operations.value(index).offset);
    }

    void judgeDrift(const Migration &migration)
    {
        const QString name = nameOf(migration);
        const bool isApplied = migration.state == Migration::State::Applied;
        if (isApplied && migration.place != Migration::Place::Trunk)
            add("MIG-7"_L1, Severity::Error, migration,
                MigrationFindingWording::tr("%1 is applied in the database, but not on trunk.").arg(name),
                MigrationFindingWording::tr("Merge it, or take it back in the database."));
        if (isApplied && migration.isDirty == true)
            add("MIG-7"_L1, Severity::Error, migration, MigrationFindingWording::tr("Applying %1 broke off.").arg(name),
                MigrationFindingWording::tr("Look at what the database holds of it, and apply it again."));
        if (isApplied && migration.isChangedSinceApplied)
            add("MIG-7"_L1, Severity::Error, migration,
                MigrationFindingWording::tr("%1 was changed on trunk after it came there and was applied.").arg(name),
                MigrationFindingWording::tr("Put the old text back, and write a new migration for the difference."));
        judgeEdits(migration);
        if (migration.state == Migration::State::Pending) {
            const bool isLate = migration.version < m_newestApplied.value(migration.database);
            add("MIG-7"_L1, Severity::Error, migration,
                isLate ? MigrationFindingWording::tr(
                                 "%1 is on trunk and not applied, though newer ones are: it was merged late.")
                                 .arg(name)
                       : MigrationFindingWording::tr("%1 is on trunk and not applied.").arg(name),
                MigrationFindingWording::tr("Apply it: hasura migrate apply"));
        }
        const QString version = migration.database + u'/' + QString::number(migration.version);
        if (m_byVersion.count(version) > 1 && migration.place != Migration::Place::Trunk)
            add("MIG-7"_L1, Severity::Error, migration,
                MigrationFindingWording::tr("%1 has the same version as another migration.").arg(migration.path),
                MigrationFindingWording::tr("Give it a fresh version before it is merged."));
    }

    /// What trunk has, and others change: nobody applies it again.
    void judgeEdits(const Migration &migration)
    {
        const bool isApplied = migration.state == Migration::State::Applied;
        const bool mayBeApplied = isApplied || migration.state == Migration::State::Unknown;
        if (!mayBeApplied || migration.place != Migration::Place::Trunk)
            return;
        const QString name = nameOf(migration);
        const auto tell = [&](const QString &message) {
            add("MIG-7"_L1, isApplied ? Severity::Error : Severity::Warning, migration, message,
                MigrationFindingWording::tr("Put the old text back, and write a new migration for the difference."));
        };
        if (!migration.branches.isEmpty())
            tell(isApplied ? MigrationFindingWording::tr("%1 is applied, and changed on %2.")
                                     .arg(name, listText(migration.branches))
                           : MigrationFindingWording::tr("%1 is on trunk, may be applied, and is changed on %2.")
                                     .arg(name, listText(migration.branches)));
        if (migration.isChangedInWorkTree)
            tell(isApplied ? MigrationFindingWording::tr("%1 is applied, and changed in the work tree.").arg(name)
                           : MigrationFindingWording::tr(
                                     "%1 is on trunk, may be applied, and is changed in the work tree.")
                                     .arg(name));
    }

    void judgeContract(const SchemaChange &change)
    {
        for (const QString &key : change.contractedBy) {
            const Migration *const migration = find(key);
            if (!migration || isSettled(*migration))
                continue;
            QList<ContractBlocker> ofExpand;
            QList<ContractBlocker> ofTime;
            for (const ContractBlocker &blocker : change.blockers) {
                using enum ContractBlocker::Kind;
                if (blocker.kind == NotExpanded)
                    ofExpand.append(blocker);
                else if (blocker.kind != CodeUnknown)
                    ofTime.append(blocker);
            }
            const qint32 offset = offsetOf(*migration, change);
            for (const ContractBlocker &blocker : std::as_const(ofExpand))
                add("MIG-3"_L1, Severity::Error, *migration, blockerText(blocker, change, m_now),
                    MigrationFindingWording::tr("Expand first, in a migration of its own, and let it be applied."),
                    offset);
            for (const ContractBlocker &blocker : std::as_const(ofTime)) {
                ReportedFinding &finding
                        = add("MIG-4"_L1, Severity::Error, *migration, blockerText(blocker, change, m_now),
                              MigrationFindingWording::tr("Wait with the contract until this is settled."), offset);
                finding.finding.dueAt = blocker.until;
            }
        }
    }

    static qint32 offsetOf(const Migration &migration, const SchemaChange &change)
    {
        for (const SchemaEffect &effect : migration.judgement.effects) {
            if (effect.element() == change.object && effect.kind != SchemaEffect::Kind::Adds)
                return migration.up.script.operations.value(effect.operation).offset;
        }
        return 0;
    }

    /// PR-6: one pull request must not both bring the new and take the old away.
    void judgeTogether()
    {
        for (const SchemaChange &change : m_snapshot.changes) {
            for (const QString &key : change.contractedBy) {
                const Migration *const contract = find(key);
                if (!contract || isSettled(*contract) || contract->place == Migration::Place::Trunk)
                    continue;
                if (bringsToo(change, *contract)) {
                    m_mixed.insert(key);
                    addForPullRequest(*contract,
                                      MigrationFindingWording::tr("It both brings %1 and takes %2 away.")
                                              .arg(change.replacement, change.object));
                }
                if (change.codePlaces && !change.codePlaces->isEmpty())
                    addForPullRequest(
                            *contract,
                            MigrationFindingWording::tr("It takes %1 away, which code on trunk still uses: %2:%3.")
                                    .arg(change.object, change.codePlaces->first().path)
                                    .arg(change.codePlaces->first().line));
            }
        }
    }

    bool bringsToo(const SchemaChange &change, const Migration &contract) const
    {
        return std::ranges::any_of(change.expandedBy, [&](const QString &key) {
            const Migration *const expand = find(key);
            return expand && expand->place == contract.place && lineOf(*expand) == lineOf(contract);
        });
    }

    /// A contract that others come with cannot wait, and cannot be taken back, without them.
    void judgeCompany()
    {
        QMap<std::pair<Migration::Place, QString>, QList<const Migration *>> lines;
        for (const Migration &migration : m_snapshot.migrations) {
            const bool isOpen
                    = migration.place == Migration::Place::Branch || migration.place == Migration::Place::WorkTree;
            if (isOpen && !isSettled(migration))
                lines[{migration.place, lineOf(migration)}].append(&migration);
        }
        for (const QList<const Migration *> &line : std::as_const(lines)) {
            for (const Migration *contract : line) {
                if (line.size() > 1 && isContract(*contract) && !m_mixed.contains(contract->key()))
                    tellOfCompany(*contract, line);
            }
        }
    }

    static bool isContract(const Migration &migration)
    {
        const Judgement &judged = migration.judgement;
        return judged.kind == MigrationKind::Contract
                || (judged.kind == MigrationKind::Mixed && !judged.destructive.isEmpty());
    }

    void tellOfCompany(const Migration &contract, const QList<const Migration *> &line)
    {
        constexpr qsizetype named = 3;
        QStringList others;
        for (const Migration *other : line.first(std::min(line.size(), named + 1))) {
            if (other != &contract && others.size() < named)
                others.append(nameOf(*other));
        }
        if (line.size() - 1 > others.size())
            others.append(u"…"_s);
        ReportedFinding &finding
                = addForPullRequest(contract,
                                    sentenceText(MigrationFindingWording::tr("The contract %1 does not come alone: %2")
                                                         .arg(nameOf(contract), listText(others))));
        finding.finding.severity = Severity::Warning;
        finding.next = MigrationFindingWording::tr("Put the contract into a pull request of its own.");
    }

    ReportedFinding &addForPullRequest(const Migration &migration, const QString &message)
    {
        ReportedFinding &finding
                = add("PR-6"_L1, Severity::Error, migration, message,
                      MigrationFindingWording::tr("Split it: expand now, contract in a later pull request."));
        if (migration.pullRequest)
            finding.subject = {.kind = u"pullRequest"_s, .key = QString::number(*migration.pullRequest)};
        return finding;
    }

    const MigrationSnapshot &m_snapshot;
    const QDateTime m_now;
    const Policy::Migrations &m_policy;
    QMap<QString, quint64> m_newestApplied;
    QMultiMap<QString, const Migration *> m_byVersion;
    QSet<QString> m_mixed; ///< contracts that come with their own expand
    PaneFindings m_pane;
};

}

PaneFindings migrationPaneFindings(const MigrationSnapshot &snapshot, const QDateTime &now,
                                   const Policy::Migrations &policy)
{
    return Findings(snapshot, now, policy).find();
}

QStringList rulesBrokenBy(const Migration &migration, const PaneFindings &findings)
{
    QStringList rules;
    for (const ReportedFinding &reported : findings.findings) {
        const bool isOwn = reported.subject.key == migration.key()
                || (reported.location.path == migration.up.path && !migration.up.path.isEmpty());
        if (isOwn && !rules.contains(reported.finding.rule))
            rules.append(reported.finding.rule);
    }
    rules.sort();
    return rules;
}

}
