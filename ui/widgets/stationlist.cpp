// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/stationlist.h"

#include "models/wording/phrasing.h"
#include "ui/delegates/changelooks.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/sentencelabel.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

constexpr int LineColumn = 22; ///< width of what the line and its marks take
constexpr int StationMarkSize = 11;
constexpr int TitlePadding = 10;

QString stateWord(StageState state)
{
    switch (state) {
    case StageState::Ahead:
        return StationList::tr("not reached");
    case StageState::Here:
        return StationList::tr("it stands here");
    case StageState::Passed:
        return StationList::tr("passed");
    case StageState::Failed:
        return StationList::tr("needs attention");
    case StageState::Unknown:
        break;
    }
    return StationList::tr("not known");
}

}

/// One station.
class StationList::Row final : public QWidget
{
public:
    explicit Row(StationList *list)
        : QWidget(list)
        , m_title(new QPushButton(this))
        , m_text(selectableLabel(this))
    {
        m_title->setFlat(true);
        m_title->setProperty("link", true);
        m_title->setFont(themeFont(FontRole::BodyBold));
        m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        const auto beside = [this](int line, int below) { // beside the line, on whichever side that is
            return isRightToLeft() ? QMargins(0, 0, line, below) : QMargins(line, 0, 0, below);
        };
        m_text->setContentsMargins(beside(TitlePadding, 0)); // the title is a button with a border of its own
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(beside(LineColumn - TitlePadding + 4, 8));
        layout->setSpacing(0);
        layout->addWidget(m_title);
        layout->addWidget(m_text);
        connect(m_title, &QPushButton::clicked, list, [this, list] {
            if (!m_line.pane.isEmpty())
                Q_EMIT list->subjectWanted(m_line.pane, m_line.key);
        });
    }

    void showLine(const PassportLine &line, bool isFirst, bool isLast)
    {
        m_line = line;
        m_isFirst = isFirst;
        m_isLast = isLast;
        m_title->setText(line.title);
        m_title->setEnabled(!line.pane.isEmpty());
        m_title->setFocusPolicy(line.pane.isEmpty() ? Qt::NoFocus : Qt::TabFocus);
        m_title->setToolTip(line.pane.isEmpty() ? QString() : StationList::tr("Show it on its page"));
        m_title->setAccessibleName(labelledText(line.title, stateWord(line.state)));
        m_title->setAccessibleDescription(clausesText(line.sentences));
        m_text->setText(line.sentences.join(u'\n'));
        m_text->setToolTip(line.evidence.isEmpty() ? QString()
                                                   : Qt::convertFromPlainText(line.evidence, Qt::WhiteSpaceNormal));
        m_text->setProperty("tone", line.state == StageState::Failed ? u"danger"_s : u"muted"_s);
        m_text->style()->polish(m_text); // the style sheet looks at the property
        update();
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme &theme = Theme::current();
        const int x
                = layoutDirection() == Qt::RightToLeft ? width() - StationMarkSize / 2 - 1 : StationMarkSize / 2 + 1;
        const int y = m_title->geometry().center().y() + 1;
        painter.setPen(QPen(theme.border, 2));
        if (!m_isFirst)
            painter.drawLine(x, 0, x, y - StationMarkSize / 2 - 2);
        if (!m_isLast)
            painter.drawLine(x, y + StationMarkSize / 2 + 2, x, height());
        const ToneColors &tone = theme.tone(toneOf(m_line.state));
        const bool isReached = m_line.state == StageState::Passed || m_line.state == StageState::Failed;
        painter.setPen(QPen(tone.mark, 2));
        painter.setBrush(isReached ? QBrush(tone.mark) : QBrush(Qt::NoBrush));
        const QRectF mark(x - StationMarkSize / 2.0, y - StationMarkSize / 2.0, StationMarkSize, StationMarkSize);
        if (m_line.state == StageState::Failed) // another shape, not only another colour
            painter.drawPolygon(QPolygonF({mark.bottomLeft(), {mark.center().x(), mark.top()}, mark.bottomRight()}));
        else
            painter.drawEllipse(mark.adjusted(1, 1, -1, -1));
        if (m_line.state == StageState::Here) {
            painter.setBrush(tone.mark);
            painter.drawEllipse(mark.center(), 2.0, 2.0);
        }
    }

private:
    QPushButton *const m_title;
    QLabel *const m_text;
    PassportLine m_line;
    bool m_isFirst = false;
    bool m_isLast = false;
};

StationList::StationList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addStretch(1);
    setAccessibleName(tr("Stations"));
}

void StationList::show(const QList<PassportLine> &lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    while (m_rows.size() < lines.size()) {
        m_rows.append(new Row(this));
        m_layout->insertWidget(int(m_rows.size()) - 1, m_rows.last());
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setVisible(i < lines.size());
        if (i < lines.size())
            m_rows[i]->showLine(lines[i], i == 0, i == lines.size() - 1);
    }
}

}
