// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/flagpanel.h"

#include "models/rules/flagrules.h"
#include "models/wording/agewording.h"
#include "models/wording/errorwording.h"
#include "models/wording/flagwording.h"
#include "models/wording/phrasing.h"
#include "ui/delegates/celldelegate.h"
#include "ui/delegates/flaglooks.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/noticebox.h"
#include "ui/widgets/panelparts.h"
#include "ui/widgets/sentencelabel.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Trunkline {

namespace {

// Holding an arrow key down passes flags by: only where it rests is asked about.
constexpr auto FlagRest = 60ms;
constexpr int LeastPartHeight = 90; ///< of what scrolls by itself
constexpr qsizetype mostExcerpts = 12;
constexpr qint32 flagHistoryLength = 100;

/// The places and the history stay true as long as the flag's row and its places are the same.
bool isSameFlag(const FlagPanel::Subject &a, const FlagPanel::Subject &b)
{
    return a.facts == b.facts && a.hasHistory == b.hasHistory;
}

}

FlagPanel::FlagPanel(FlagSource *source, CodePlaceSource &code, FlagPolicy policy, OpenInEditor openInEditor,
                     QWidget *parent)
    : QWidget(parent)
    , m_source(source)
    , m_code(code)
    , m_policy(std::move(policy))
    , m_openInEditor(std::move(openInEditor))
{
    m_askTimer.setSingleShot(true);
    m_askTimer.setInterval(FlagRest);
    connect(&m_askTimer, &QTimer::timeout, this, &FlagPanel::ask);
    build();
}

void FlagPanel::build()
{
    setAccessibleName(tr("Flag"));
    m_key = selectableLabel(this);
    QFont keyFont = themeFont(FontRole::Mono);
    keyFont.setPointSizeF(themeFont(FontRole::Title).pointSizeF());
    keyFont.setWeight(QFont::DemiBold);
    m_key->setFont(keyFont);
    m_description = selectableLabel(this, {}, u"muted"_s);
    m_state = selectableLabel(this);
    m_end = new NoticeBox(this);
    connect(m_end->addButton(tr("Keep on")), &QPushButton::clicked, this,
            [this] { Q_EMIT keepOnWanted(m_subject->facts.name); });
    m_placesTitle = selectableLabel(this);
    m_placesTitle->setFont(themeFont(FontRole::BodyBold));
    m_places = new CodeView(this);
    connect(m_places, &CodeView::placeClicked, this, &FlagPanel::openPlace);
    m_findings = new QVBoxLayout;
    m_problem = new NoticeBox(this);
    m_historyTitle = selectableLabel(this);
    m_historyTitle->setFont(themeFont(FontRole::BodyBold));
    m_history = new QTreeWidget(this);
    m_history->setAccessibleName(tr("History"));
    m_history->setRootIsDecorated(false);
    m_history->setUniformRowHeights(true);
    m_history->setColumnCount(3);
    m_history->setHeaderHidden(true);
    m_history->setItemDelegate(new CellDelegate(m_history));
    m_history->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_history->header()->setStretchLastSection(true);
    m_buttons = new FlowLayout;

    auto *content = new QWidget(this);
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(8);
    for (QWidget *part : {static_cast<QWidget *>(m_description), static_cast<QWidget *>(m_state),
                          static_cast<QWidget *>(m_end), static_cast<QWidget *>(m_placesTitle)})
        inner->addWidget(part);
    for (QWidget *part : {static_cast<QWidget *>(m_places), static_cast<QWidget *>(m_history)}) {
        part->setMinimumHeight(LeastPartHeight);
        part->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // they take what is left
    }
    inner->addWidget(m_places, 3);
    inner->addLayout(m_findings);
    inner->addWidget(m_problem);
    inner->addWidget(m_historyTitle);
    inner->addWidget(m_history, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 14, 14, 14);
    layout->setSpacing(8);
    layout->addWidget(m_key);
    layout->addWidget(panelScroll(content, this), 1);
    layout->addLayout(m_buttons);
}

void FlagPanel::setActions(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        QPushButton *button = actionButton(action, this);
        if (m_buttons->count() == 0)
            button->setProperty("tone", u"primary"_s);
        else if (const QVariant tone = action->property("tone"); tone.isValid())
            button->setProperty("tone", tone);
        m_buttons->addWidget(button);
    }
}

void FlagPanel::showFlag(const Subject &subject)
{
    const bool isSame = m_subject && isSameFlag(*m_subject, subject);
    const bool isOther = !m_subject || m_subject->facts.name != subject.facts.name;
    m_subject = subject;
    showHead();
    showFindings();
    if (isSame)
        return;
    if (isOther) {
        m_excerptCall.cancel();
        m_historyCall.cancel();
        m_places->show({}, 0);
        m_history->clear();
        m_problem->hide();
    }
    m_askTimer.start();
}

void FlagPanel::showHead()
{
    const FlagFacts &facts = m_subject->facts;
    m_key->setText(facts.name);
    m_description->setText(facts.flag ? facts.flag->description : tr("Not in the table"));
    m_description->setVisible(!m_description->text().isEmpty());
    QStringList state;
    if (facts.flag) {
        state += tr("%1 in %2").arg(stateSentence(*facts.flag), m_policy.environment);
        if (facts.flag->changedAt.isValid() && !facts.flag->changedBy.isEmpty())
            state += tr("changed %1 by %2")
                             .arg(agoText(std::chrono::seconds(facts.flag->changedAt.secsTo(m_subject->now))),
                                  facts.flag->changedBy);
        if (!facts.flag->changeReason.isEmpty())
            state += u'“' + facts.flag->changeReason + u'”';
    }
    const QString life = lifecycleExplanation(facts, m_subject->now, m_policy);
    m_state->setText(state.join(u" · "_s) + (state.isEmpty() ? QString() : u"\n"_s) + life);
    if (m_subject->endsAt)
        m_end->say(Tone::Warning, {},
                   tr("It goes off again at %1.").arg(momentText(*m_subject->endsAt, m_subject->now)));
    else
        m_end->hide();
    const qsizetype count = facts.places ? facts.places->size() : 0;
    const QString where = m_subject->trunk.isEmpty() ? QString() : tr(" in %1").arg(m_subject->trunk);
    m_placesTitle->setText(!facts.places        ? tr("Code places are not known")
                                   : count == 1 ? tr("1 code place") + where
                                                : tr("%n code places", nullptr, int(count)) + where);
    m_places->setVisible(count > 0);
    m_historyTitle->setText(m_subject->hasHistory ? tr("History") : tr("No history: there is no table of events"));
    m_historyTitle->setVisible(facts.flag.has_value());
    m_history->setVisible(facts.flag && m_subject->hasHistory);
}

void FlagPanel::showFindings()
{
    const FlagFacts &facts = m_subject->facts;
    while (QLayoutItem *item = m_findings->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Finding &finding : flagFindings(facts, m_subject->now, m_policy)) {
        if (finding.verdict == Finding::Verdict::Unknown)
            continue; // the state above says what is not known
        auto *box = new NoticeBox(this);
        m_findings->addWidget(box);
        box->say(toneOf(finding), flagFindingTitle(finding),
                 bracketedText(sentencesText({flagFindingText(finding, facts, m_subject->now, m_policy),
                                              flagNextStepText(finding, facts)}),
                               finding.rule));
    }
}

void FlagPanel::ask()
{
    if (!m_subject)
        return;
    const FlagFacts &facts = m_subject->facts;
    const QList<CodePlace> places = facts.places.value_or(QList<CodePlace>());
    m_excerptCall.start(m_code.excerpts(places.first(std::min(mostExcerpts, places.size()))), this,
                        [this, count = places.size()](const Result<QList<CodeExcerpt>> &excerpts) {
                            if (excerpts)
                                m_places->show(*excerpts, count);
                        });
    if (m_source && facts.flag && m_subject->hasHistory)
        m_historyCall.start(m_source->history(facts.name, flagHistoryLength), this,
                            [this](const Result<QList<FlagEvent>> &events) { showHistory(events); });
}

void FlagPanel::showHistory(const Result<QList<FlagEvent>> &events)
{
    if (!events) {
        const ErrorText text = describe(events.error());
        m_problem->say(Tone::Danger, tr("The history could not be read"), sentencesText({text.message, text.hint}));
        return;
    }
    m_problem->hide();
    m_history->clear();
    for (const FlagEvent &event : *events) {
        auto *item = new QTreeWidgetItem(
                m_history,
                {agoText(std::chrono::seconds(event.at.secsTo(m_subject->now))), eventText(event), event.by});
        const QString tip = exactText(event.at) + (event.reason.isEmpty() ? QString() : u'\n' + event.reason);
        for (int column = 0; column < 3; ++column)
            item->setToolTip(column, tip);
    }
}

void FlagPanel::openFirstPlace()
{
    if (m_subject && m_subject->facts.places && !m_subject->facts.places->isEmpty())
        openPlace(m_subject->facts.places->first());
}

void FlagPanel::openPlace(const CodePlace &place)
{
    if (m_subject->folder.isEmpty() || !m_openInEditor(m_subject->folder + u'/' + place.path, place.line))
        m_problem->say(Tone::Warning, {},
                       tr("%1 could not be opened: it is not in the work tree, or there is no editor "
                          "(set VISUAL).")
                               .arg(place.path));
}

}
