// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/agewording.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Trunkline {

namespace {

QString counted(const char *text, qint64 count)
{
    return QCoreApplication::translate("AgeWording", text, nullptr, int(count));
}

}

QString ageText(std::chrono::seconds age)
{
    // The limits keep every count away from 1 where English would need another word.
    if (age < 60s)
        return counted(QT_TRANSLATE_N_NOOP("AgeWording", "%n s"), std::max(age, 0s).count());
    if (age < 60min)
        return counted(QT_TRANSLATE_N_NOOP("AgeWording", "%n min"), age / 1min);
    if (age < 72h)
        return counted(QT_TRANSLATE_N_NOOP("AgeWording", "%n h"), age / 1h);
    if (age < std::chrono::days(120))
        return counted(QT_TRANSLATE_N_NOOP("AgeWording", "%n days"), age / std::chrono::days(1));
    if (age < std::chrono::years(2))
        return counted(QT_TRANSLATE_N_NOOP("AgeWording", "%n months"), age / std::chrono::months(1));
    return counted(QT_TRANSLATE_N_NOOP("AgeWording", "%n years"), age / std::chrono::years(1));
}

QString agoText(std::chrono::seconds age)
{
    if (age < 5s)
        return QCoreApplication::translate("AgeWording", "just now");
    return QCoreApplication::translate("AgeWording", "%1 ago").arg(ageText(age));
}

QString momentText(const QDateTime &at, const QDateTime &now)
{
    if (!at.isValid())
        return unknownText();
    const QDateTime local = at.toLocalTime();
    const QLocale locale;
    QString time = locale.language() == QLocale::C ? local.time().toString(u"HH:mm"_s) // its short form has seconds
                                                   : locale.toString(local.time(), QLocale::ShortFormat);
    const qint64 days = std::abs(local.date().daysTo(now.toLocalTime().date()));
    if (days == 0)
        return time;
    const QString day = days < 7 ? locale.dayName(local.date().dayOfWeek(), QLocale::ShortFormat)
                                 : locale.toString(local.date(), QLocale::ShortFormat);
    return QCoreApplication::translate("AgeWording", "%1 %2", "day, then time").arg(day, time);
}

QString exactText(const QDateTime &at)
{
    if (!at.isValid())
        return unknownText();
    const QDateTime local = at.toLocalTime();
    const QString form
            = QCoreApplication::translate("AgeWording", "ddd d MMM yyyy HH:mm:ss", "a moment, as Qt writes dates");
    return QLocale().toString(local, form) + u' ' + local.timeZoneAbbreviation();
}

QString unknownText()
{
    return QCoreApplication::translate("AgeWording", "unknown");
}

}
