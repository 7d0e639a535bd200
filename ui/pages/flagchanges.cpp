// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/flagchanges.h"

#include "models/feeds/flagends.h"
#include "models/feeds/flagfeed.h"
#include "models/wording/errorwording.h"
#include "models/wording/flagwording.h"
#include "models/wording/phrasing.h"
#include "ui/dialogs/newflagdialog.h"
#include "ui/widgets/noticebox.h"

#include <QPushButton>
#include <QUuid>

namespace Trunkline {

FlagChanges::FlagChanges(const Parts &parts, NoticeBox *notice, QWidget *page)
    : QObject(page)
    , m_parts(parts)
    , m_notice(notice)
    , m_page(page)
    , m_undo(notice->addButton(tr("Undo")))
{
    m_notice->addCloseButton();
    connect(m_undo, &QPushButton::clicked, this, &FlagChanges::undo);
    connect(&parts.feed, &FlagFeed::factsChanged, this, [this] {
        m_undo->setEnabled(obstacle().isEmpty());
        m_undo->setToolTip(obstacle());
    });
}

QString FlagChanges::obstacle() const
{
    return obstacleText(m_parts.feed.rights());
}

/// The connection may be lost while it is open.
template <typename Dialog>
void FlagChanges::open(Dialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(&m_parts.feed, &FlagFeed::factsChanged, dialog, [this, dialog] { dialog->setObstacle(obstacle()); });
    dialog->open();
}

void FlagChanges::ask(const FlagFacts &facts, const ChangeFlagDialog::Wish &wish)
{
    const FlagFeed &feed = m_parts.feed;
    auto *dialog = new ChangeFlagDialog({.source = m_parts.source, .store = m_parts.store, .release = m_parts.release},
                                        {.facts = facts,
                                         .rights = feed.rights(),
                                         .trunk = feed.codeCommit(),
                                         .schema = m_parts.schema ? m_parts.schema(facts.name) : SchemaNeed(),
                                         .me = m_parts.me,
                                         .now = feed.model().now()},
                                        feed.policy(), wish, m_page);
    connect(dialog, &ChangeFlagDialog::changed, this,
            [this, dialog](const FlagChange &change, const FeatureFlag &after) {
                if (const int minutes = dialog->offAfterMinutes(); minutes > 0)
                    m_parts.ends.add(after, std::chrono::minutes(minutes));
                offerUndo(change, after);
            });
    open(dialog);
}

void FlagChanges::askForNew(const QString &key)
{
    auto *dialog = new NewFlagDialog(m_parts.store, m_parts.feed.policy(), key, m_parts.me, m_page);
    connect(dialog, &NewFlagDialog::created, this, [this](const QString &made) {
        m_inverse.reset();
        m_undo->hide();
        m_notice->say(Tone::Good, {}, tr("%1 was created; it is off.").arg(made));
    });
    open(dialog);
}

void FlagChanges::offerUndo(const FlagChange &change, const FeatureFlag &after)
{
    m_inverse = FlagChange{.before = after, .reason = tr("Undone: %1").arg(change.reason), .by = m_parts.me};
    if (change.enabled)
        m_inverse->enabled = change.before.enabled;
    if (change.rolloutPercent)
        m_inverse->rolloutPercent = change.before.rolloutPercent;
    if (change.owner)
        m_inverse->owner = change.before.owner;
    if (change.description)
        m_inverse->description = change.before.description;
    m_undo->show();
    m_notice->say(Tone::Accent, tr("%1 was changed in %2").arg(after.key, m_parts.feed.policy().environment),
                  listText(changeTexts(change)));
}

void FlagChanges::undo()
{
    m_inverse->changeId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_undo->hide();
    m_undoing.start(m_parts.store.change(*m_inverse), this,
                    [this](const Result<FlagOutcome> &outcome) { showUndone(outcome); });
}

void FlagChanges::showUndone(const Result<FlagOutcome> &outcome)
{
    const QString &key = m_inverse->before.key;
    if (!outcome) {
        const ErrorText text = describe(outcome.error());
        m_notice->say(Tone::Danger, tr("%1 was not changed back").arg(key), sentencesText({text.message, text.hint}));
        m_undo->setVisible(outcome.error().cause != Error::Cause::OutcomeUnknown);
    } else if (outcome->kind == FlagOutcome::Kind::Applied) {
        m_notice->say(Tone::Good, {}, tr("%1 is as it was before: %2.").arg(key, stateSentence(*outcome->current)));
    } else {
        m_notice->say(Tone::Warning, tr("%1 was not changed back").arg(key),
                      outcome->current ? tr("%1 changed it since: %2.")
                                                 .arg(outcome->current->changedBy, stateSentence(*outcome->current))
                                       : tr("The flag is gone."));
    }
}

}
