// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/migrationpanel.h"

#include "models/rules/sql/hazards.h"
#include "models/wording/agewording.h"
#include "models/wording/hazardwording.h"
#include "models/wording/migrationwording.h"
#include "models/wording/phrasing.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/noticebox.h"
#include "ui/widgets/panelparts.h"
#include "ui/widgets/sentencelabel.h"
#include "ui/widgets/sqlview.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

constexpr int SideBySideFrom = 110; ///< characters: two readable columns of SQL
constexpr qsizetype MostPlacesShown = 5;

/// On the host where there is one; HTML.
QString placesText(const QList<NamingPlace> &places, const MigrationSnapshot &snapshot)
{
    QStringList lines;
    for (const NamingPlace &place : places.first(std::min(places.size(), MostPlacesShown))) {
        const QString text = QString(place.path % u':' % QString::number(place.line)).toHtmlEscaped();
        const QString url = snapshot.repository.webUrl % u"/blob/" % snapshot.trunk.tip.toHex() % u'/' % place.path
                % u"#L" % QString::number(place.line);
        lines.append(snapshot.repository.webUrl.isEmpty()
                             ? text
                             : QString(u"<a href=\"" % url.toHtmlEscaped() % u"\">" % text % u"</a>"));
    }
    return QString::number(places.size()) + u" · "_s + lines.join(u"<br>"_s);
}

QLabel *makeHeading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(themeFont(FontRole::BodyBold));
    return label;
}

QList<SqlMark> marksOf(const Migration &migration)
{
    QList<SqlMark> marks;
    for (const Hazard &hazard : migration.judgement.hazards) {
        if (hazard.isAllowed() || isStyle(hazard.rule))
            continue;
        QStringList lines{hazard.rule, hazardText(hazard), saferWayText(hazard)};
        if (const QString lock = lockText(hazard); !lock.isEmpty())
            lines.insert(1, lock);
        const bool isGrave = hazard.reach >= Hazard::Reach::Scan && hazard.blocks != Hazard::Blocks::Nothing;
        marks.append(
                {.offset = hazard.offset, .length = hazard.length, .isGrave = isGrave, .toolTip = lines.join(u'\n')});
    }
    for (const SqlGap &gap : migration.up.script.gaps)
        marks.append({.offset = gap.offset, .length = gap.length, .isGrave = true, .toolTip = gapText(gap)});
    return marks;
}

QList<SqlMark> marksOfDown(const Migration &migration)
{
    QList<SqlMark> marks;
    for (const ForeignDrop &drop : foreignDrops(migration))
        marks.append({.offset = drop.offset,
                      .length = drop.length,
                      .isGrave = true,
                      .toolTip = foreignDropText(migration, drop)});
    return marks;
}

}

MigrationPanel::MigrationPanel(QWidget *parent)
    : QWidget(parent)
{
    build();
}

void MigrationPanel::build()
{
    setAccessibleName(tr("Migration"));
    m_name = nameLabel(this);
    m_sentence = selectableLabel(this, {}, u"muted"_s);
    m_notice = new NoticeBox(this);
    m_up = new SqlView(tr("up.sql"), this);
    m_down = new SqlView(tr("down.sql"), this);
    auto *facts = new QWidget(this);
    m_facts = new QGridLayout(facts); // a form's rows would share their heights, whatever wraps
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setColumnStretch(1, 1);
    m_buttons = new FlowLayout;

    auto *content = new QWidget(this);
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(8);
    inner->addWidget(m_notice);
    m_files = new QBoxLayout(QBoxLayout::TopToBottom);
    m_files->setSpacing(8);
    for (const auto &[name, view] : {std::pair(tr("up.sql"), m_up), std::pair(tr("down.sql"), m_down)}) {
        auto *file = new QVBoxLayout;
        file->addWidget(makeHeading(name, content));
        file->addWidget(view, 1, Qt::AlignTop); // the room goes below the shorter one
        m_files->addLayout(file, 1);
    }
    inner->addLayout(m_files);
    inner->addWidget(makeHeading(tr("Why"), content));
    inner->addWidget(facts);
    inner->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 14, 14, 14);
    layout->setSpacing(8);
    layout->addWidget(m_name);
    layout->addWidget(m_sentence);
    layout->addWidget(panelScroll(content, this), 1);
    layout->addLayout(m_buttons);
}

void MigrationPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isWide = width() >= SideBySideFrom * fontMetrics().averageCharWidth();
    m_files->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void MigrationPanel::setActions(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        QPushButton *button = actionButton(action, this);
        if (m_buttons->count() == 0)
            button->setProperty("tone", u"primary"_s);
        m_buttons->addWidget(button);
    }
}

void MigrationPanel::showMigration(const Migration &migration, const MigrationSnapshot &snapshot, const QDateTime &now)
{
    m_name->setText(QString::number(migration.version) + u'_' + migration.name);
    QStringList parts{kindText(migration.judgement.kind), stateText(migration)};
    if (const QString branches = listText(migration.branches); !branches.isEmpty() && branches != parts.last())
        parts.append(branches);
    if (migration.mergedAt.isValid())
        parts.append(tr("on trunk since %1").arg(momentText(migration.mergedAt, now)));
    m_sentence->setText(parts.join(u" · "_s));
    showNotice(migration, snapshot, now);
    showFiles(migration);
    showFacts(migration, snapshot, now);
}

void MigrationPanel::showNotice(const Migration &migration, const MigrationSnapshot &snapshot, const QDateTime &now)
{
    const bool isSettled = migration.state == Migration::State::Applied;
    QStringList sentences;
    bool isContract = false;
    for (const SchemaChange &change : snapshot.changes) {
        if (!change.contractedBy.contains(migration.key()) || isSettled || change.isContractApplied)
            continue;
        isContract = true;
        for (const ContractBlocker &blocker : change.blockers)
            sentences.append(blockerText(blocker, change, now));
    }
    using State = Verification::State;
    const State verified = migration.verification.state;
    if (!sentences.isEmpty())
        m_notice->say(Tone::Danger, tr("Contract is not allowed yet"), sentences.join(u'\n'));
    else if (verified == State::SchemaDiffers || verified == State::RowsDiffer || verified == State::Failed)
        m_notice->say(Tone::Danger, tr("The down does not take it back"), verificationSentence(migration.verification));
    else if (isContract)
        m_notice->say(Tone::Good, tr("Contract is allowed"), tr("Everything that stood in its way is settled."));
    else
        m_notice->hide();
}

void MigrationPanel::showFiles(const Migration &migration)
{
    if (migration.up.blob.isNull())
        m_up->showMessage(tr("There is no up.sql here."));
    else
        m_up->showSql(migration.up.text, marksOf(migration));
    if (!migration.down)
        m_down->showMessage(tr("There is no down.sql, or it has no bytes, which is the same to Hasura."));
    else
        m_down->showSql(migration.down->text, marksOfDown(migration));
}

void MigrationPanel::addFact(const QString &name, const QString &text, Qt::TextFormat format)
{
    QLabel *const title = new QLabel(name, this);
    title->setProperty("tone", u"muted"_s);
    QLabel *const value = selectableLabel(this);
    value->setTextFormat(format);
    value->setText(text);
    if (format == Qt::RichText) {
        value->setTextInteractionFlags(Qt::TextBrowserInteraction);
        value->setOpenExternalLinks(true);
    }
    const int row = m_facts->count() / 2;
    m_facts->addWidget(title, row, 0, Qt::AlignTop);
    m_facts->addWidget(value, row, 1);
}

void MigrationPanel::showFacts(const Migration &migration, const MigrationSnapshot &snapshot, const QDateTime &now)
{
    while (QLayoutItem *item = m_facts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    addFact(tr("Down"),
            sentencesText({sentenceText(downText(downOf(migration))), verificationSentence(migration.verification)}));
    const bool isAdding
            = std::ranges::contains(migration.judgement.effects, SchemaEffect::Kind::Adds, &SchemaEffect::kind);
    if (migration.verification.writes != Verification::Writes::NoProbe || isAdding)
        addFact(tr("Later rows"), writesSentence(migration.verification));
    if (!migration.verification.differences.isEmpty())
        addFact(tr("Difference"), migration.verification.differences.join(u'\n'));
    QStringList locks;
    for (const ObservedLock &lock : migration.verification.locks)
        locks.append(lock.object + u' ' + lock.mode + (lock.isRewritten ? u" · "_s + tr("rewritten") : QString()));
    if (!locks.isEmpty())
        addFact(tr("Locks taken"), locks.join(u'\n'));
    for (const SchemaChange &change : snapshot.changes) {
        const bool isOwn = change.contractedBy.contains(migration.key()) || change.expandedBy.contains(migration.key())
                || change.backfilledBy.contains(migration.key());
        if (!isOwn)
            continue;
        showChange(change, snapshot, now);
    }
    for (const Hazard &hazard : migration.judgement.hazards) {
        if (!isStyle(hazard.rule))
            addFact(hazard.rule,
                    hazard.isAllowed() ? tr("allowed: %1").arg(hazard.allowedBecause) : hazardText(hazard));
    }
}

void MigrationPanel::showChange(const SchemaChange &change, const MigrationSnapshot &snapshot, const QDateTime &now)
{
    addFact(tr("Change"), changeText(change) + u" · "_s + phaseText(change.phase));
    if (!change.expandedBy.isEmpty())
        addFact(tr("Expanded in"), change.expandedBy.join(u'\n'));
    if (!change.replacement.isEmpty())
        addFact(tr("Backfill"), backfillText(change));
    if (const QString dualWrite = dualWriteText(change); !dualWrite.isEmpty())
        addFact(tr("Dual write"), dualWrite);
    addFact(tr("Read by"), readersText(change, now));
    if (!change.reads.query.isEmpty())
        addFact(tr("Read like"), change.reads.query.simplified().left(400));
    if (change.codePlaces && change.codePlaces->isEmpty())
        addFact(tr("Code places"), tr("none"));
    else if (change.codePlaces)
        addFact(tr("Code places"), placesText(*change.codePlaces, snapshot), Qt::RichText);
    if (!change.oldImages.isEmpty())
        addFact(tr("Images"), listText(change.oldImages));
    if (!change.flag.isEmpty())
        addFact(tr("Flag"), change.flag);
}

}
