// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/sentencelabel.h"

#include "ui/theme/fonts.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHash>
#include <QLabel>

namespace Trunkline {

namespace {

/// Layouts within layouts ask for the height dozens of times, and QLabel lays its text out anew for each answer: with
/// ten labels on a page this was most of what a new figure cost.
class SentenceLabel final : public QLabel
{
public:
    using QLabel::QLabel;

    int heightForWidth(int width) const override
    {
        if (m_measured != text()) {
            m_measured = text();
            m_heights.clear();
        }
        const auto known = m_heights.constFind(width);
        if (known != m_heights.cend())
            return *known;
        if (m_heights.size() == MostWidths)
            m_heights.clear();
        return *m_heights.insert(width, QLabel::heightForWidth(width));
    }

protected:
    bool event(QEvent *event) override
    {
        switch (event->type()) {
        case QEvent::FontChange:
        case QEvent::StyleChange:
        case QEvent::ContentsRectChange:
        case QEvent::LayoutDirectionChange:
        case QEvent::DevicePixelRatioChange:
            m_heights.clear();
            break;
        default:
            break;
        }
        return QLabel::event(event);
    }

private:
    static constexpr qsizetype MostWidths = 32; // while a window is being resized

    mutable QString m_measured;
    mutable QHash<int, int> m_heights; ///< by width, of the text that was measured
};

}

QLabel *sentenceLabel(QWidget *parent, const QString &text, const QString &tone)
{
    auto *label = new SentenceLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (!tone.isEmpty())
        label->setProperty("tone", tone);
    return label;
}

QLabel *selectableLabel(QWidget *parent, const QString &text, const QString &tone)
{
    QLabel *label = sentenceLabel(parent, text, tone);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (QGuiApplication::isRightToLeft()) // else a paragraph that begins with a Latin letter goes to the other side
        label->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    label->setFocusPolicy(Qt::NoFocus); // no stop on the keyboard's way
    return label;
}

QLabel *nameLabel(QWidget *parent)
{
    QFont font = themeFont(FontRole::Mono);
    font.setPointSizeF(themeFont(FontRole::Title).pointSizeF());
    font.setWeight(QFont::DemiBold);
    QLabel *label = selectableLabel(parent);
    label->setFont(font);
    return label;
}

}
