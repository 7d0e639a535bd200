// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feeds/inflight.h"
#include "models/ports/codeplacesource.h"
#include "models/ports/flagsource.h"
#include "models/ports/flagstore.h"
#include "models/ports/releasefactssource.h"
#include "models/rules/flagpreflight.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QSpinBox;
class QVBoxLayout;

namespace Trunkline {

class HoldButton;
class NoticeBox;

/// Says what a change of a flag does, in which environment, and what was found before it; asks for a reason, and in
/// production for the flag's key or for a button held down; then changes it. When somebody else was faster, theirs is
/// shown beside ours, and the user decides anew. Show it with open().
class ChangeFlagDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Subject
    {
        FlagFacts facts; ///< with a flag
        FlagRights rights;
        ObjectId trunk;
        SchemaNeed schema;
        QString me;
        QDateTime now;
    };
    struct Sources
    {
        FlagSource &source;
        FlagStore &store;
        ReleaseFactsSource *release = nullptr;
    };
    /// What the user came for; it can still be changed in the dialog.
    struct Wish
    {
        std::optional<bool> enabled;
        std::optional<qint32> percent;
        enum class Haste { Normal, OffNow }; ///< OffNow: the fast way out asks for nothing more
        Haste haste = Haste::Normal;
    };

    ChangeFlagDialog(Sources sources, const Subject &subject, FlagPolicy policy, const Wish &wish,
                     QWidget *parent = nullptr);

    /// In how many minutes it goes off again; 0: not at all.
    int offAfterMinutes() const;
    /// Why nothing can be written now; empty while it can.
    void setObstacle(const QString &why);

Q_SIGNALS:
    void changed(const Trunkline::FlagChange &change, const Trunkline::FeatureFlag &after);

private:
    void build(const Wish &wish);
    void buildFields(QVBoxLayout *layout, const Wish &wish);
    void buildReason(QVBoxLayout *layout, const Wish &wish);
    void askAhead();
    void showPreflight();
    void showChange();
    void apply();
    void showOutcome(const FlagChange &change, const Result<FlagOutcome> &outcome);
    void showConflict(const FlagChange &ours, const FeatureFlag &theirs);
    void showError(const QString &title, const Error &error);
    void updateButtons();
    bool isConfirmed() const;
    void explainHolding();
    FlagChange wanted() const;

    const Sources m_sources;
    const FlagPolicy m_policy;
    const Wish::Haste m_haste;
    PreflightFacts m_facts;
    FlagRights m_rights;
    QString m_obstacle;
    bool m_isWriting = false;
    InFlight<Result<QList<FlagEvent>>> m_history;
    InFlight<Result<ReleaseFacts>> m_release;
    InFlight<Result<FlagOutcome>> m_call;
    QCheckBox *m_on = nullptr;
    QSpinBox *m_percent = nullptr;
    QLineEdit *m_owner = nullptr;
    QLineEdit *m_description = nullptr;
    QComboBox *m_end = nullptr;
    QLabel *m_summary = nullptr;
    QVBoxLayout *m_checks = nullptr;
    QLineEdit *m_reason = nullptr;
    QLineEdit *m_key = nullptr;
    NoticeBox *m_notice = nullptr;
    QProgressBar *m_progress = nullptr;
    HoldButton *m_apply = nullptr;
};

}
