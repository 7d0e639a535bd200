// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/querytext.h"

#include "models/wording/englishtexts.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Trunkline {

namespace {

std::chrono::seconds unit(QStringView letter)
{
    if (letter == u"m")
        return 1min;
    if (letter == u"d")
        return std::chrono::days(1);
    if (letter == u"w")
        return std::chrono::weeks(1);
    return 1h;
}

}

QList<QueryToken> queryTokens(const QString &text)
{
    static const QRegularExpression form(u"(?:(\\w+):)?(?:\"([^\"]*)\"?|(\\S+))"_s);
    QList<QueryToken> tokens;
    for (const QRegularExpressionMatch &match : form.globalMatch(text)) {
        const QString value = match.captured(2) + match.captured(3);
        if (!value.isEmpty())
            tokens.append({.fact = match.captured(1).toLower(), .value = value, .text = match.captured().remove(u'"')});
    }
    return tokens;
}

bool containsText(const QString &text, const QString &part)
{
    return text.contains(part, Qt::CaseInsensitive);
}

static bool fitsWord(const std::function<bool()> &fits)
{
    if (fits())
        return true;
    if (!EnglishTexts::isForeign())
        return false;
    const EnglishTexts english;
    return fits();
}

bool containsWord(const std::function<QString()> &make, const QString &part)
{
    return fitsWord([&] { return containsText(make(), part); });
}

bool beginsWithWord(const std::function<QString()> &make, const QString &part)
{
    return fitsWord([&] { return make().startsWith(part, Qt::CaseInsensitive); });
}

std::optional<bool> yesOrNo(const QString &value)
{
    if (value == u"yes")
        return true;
    if (value == u"no")
        return false;
    return std::nullopt;
}

std::function<bool(const std::optional<std::chrono::seconds> &)> spanCondition(const QString &value)
{
    static const QRegularExpression form(u"^([<>]?)(\\d{1,6})([mhdw]?)$"_s);
    const QRegularExpressionMatch match = form.match(value);
    if (!match.hasMatch())
        return {};
    const auto limit = match.captured(2).toInt() * unit(match.captured(3));
    const bool isBelow = match.captured(1) == u"<";
    return [limit, isBelow](const std::optional<std::chrono::seconds> &span) {
        return span && (isBelow ? *span < limit : *span >= limit);
    };
}

std::function<bool(const std::optional<qint64> &)> numberCondition(const QString &value)
{
    static const QRegularExpression form(u"^([<>]?)(\\d{1,9})$"_s);
    const QRegularExpressionMatch match = form.match(value);
    if (!match.hasMatch())
        return {};
    const qint64 limit = match.captured(2).toLongLong();
    const QString sign = match.captured(1);
    return [limit, sign](const std::optional<qint64> &number) {
        if (!number)
            return false;
        if (sign.isEmpty())
            return *number == limit;
        return sign == u"<" ? *number < limit : *number > limit;
    };
}

}
