// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "ui/widgets/sentencelabel.h"

#include <QLabel>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Trunkline;

namespace tst_sentencelabel {

/// Its height is remembered; it must stay the one that QLabel measures.
class SentenceLabelTest : public QObject
{
    Q_OBJECT

private:
    QWidget m_window;
    QLabel *m_label = nullptr;
    QLabel *m_plain = nullptr;

    void compareHeights() const
    {
        for (int round = 0; round < 2; ++round) {
            for (int width = 20; width < 600; width += 13)
                QCOMPARE(m_label->heightForWidth(width), m_plain->heightForWidth(width));
        }
    }

    template <typename Change>
    void afterBoth(Change change)
    {
        change(m_label);
        change(m_plain);
        compareHeights();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString text = u"Nothing was read since noon, so the branches below may have moved on meanwhile."_s;
        m_label = sentenceLabel(&m_window, text);
        m_plain = new QLabel(text, &m_window);
        m_plain->setTextFormat(Qt::PlainText);
        m_plain->setWordWrap(true);
        m_window.show();
    }

    void itIsAsHighAsItsText() { compareHeights(); }

    void anotherTextIsMeasuredAnew()
    {
        afterBoth([](QLabel *label) { label->setText(u"Short."_s); });
        afterBoth([](QLabel *label) { label->setText(u"Many words. "_s.repeated(40)); });
    }

    void anotherFontIsMeasuredAnew()
    {
        afterBoth([](QLabel *label) {
            QFont font = label->font();
            font.setPointSizeF(font.pointSizeF() * 2);
            label->setFont(font);
        });
        QFont larger = m_window.font();
        larger.setPointSizeF(larger.pointSizeF() * 1.5);
        m_window.setFont(larger);
        compareHeights();
        m_window.setStyleSheet(u"QLabel { font-size: 23px; }"_s);
        compareHeights();
        m_window.setStyleSheet(u"QLabel { padding: 9px; }"_s);
        compareHeights();
    }

    void otherMarginsAreMeasuredAnew()
    {
        afterBoth([](QLabel *label) { label->setContentsMargins(11, 7, 5, 3); });
    }
};

WIDGET_TEST(SentenceLabelTest)

}

#include "tst_sentencelabel.moc"
