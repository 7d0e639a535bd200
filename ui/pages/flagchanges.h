// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feeds/inflight.h"
#include "models/ports/flagstore.h"
#include "models/ports/releasefactssource.h"
#include "models/rules/flaglifecycle.h"
#include "ui/dialogs/changeflagdialog.h"

#include <QObject>

class QPushButton;

namespace Trunkline {

class FlagEnds;
class FlagFeed;
class NoticeBox;

/// Changes flags after asking, says so in a notice, and takes the last change back when that was a mistake.
class FlagChanges final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        FlagFeed &feed;
        FlagSource &source;
        FlagStore &store;
        ReleaseFactsSource *release = nullptr;
        FlagEnds &ends;
        std::function<SchemaNeed(const QString &key)> schema; ///< empty: no migrations are read
        QString me; ///< who changes flags
    };

    /// @p notice belongs to the page; @p page is the parent of the dialogs.
    FlagChanges(const Parts &parts, NoticeBox *notice, QWidget *page);

    void ask(const FlagFacts &facts, const ChangeFlagDialog::Wish &wish);
    void askForNew(const QString &key);

private:
    QString obstacle() const;
    template <typename Dialog>
    void open(Dialog *dialog);
    void offerUndo(const FlagChange &change, const FeatureFlag &after);
    void undo();
    void showUndone(const Result<FlagOutcome> &outcome);

    const Parts m_parts;
    NoticeBox *const m_notice;
    QWidget *const m_page;
    QPushButton *const m_undo;
    std::optional<FlagChange> m_inverse;
    InFlight<Result<FlagOutcome>> m_undoing;
};

}
