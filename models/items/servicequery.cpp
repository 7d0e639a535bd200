// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/servicequery.h"

#include "models/items/querytext.h"
#include "models/wording/servicewording.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

ServiceQuery::ServiceQuery(const QString &text)
{
    static const QRegularExpression token(u"(?:(\\w+):)?(?:\"([^\"]*)\"?|(\\S+))"_s);
    for (const QRegularExpressionMatch &match : token.globalMatch(text)) {
        const QString value = match.captured(2) + match.captured(3);
        if (value.isEmpty())
            continue;
        Condition made = condition(match.captured(1).toLower(), value);
        // An operator that is none, or is not finished yet, is text like any other: "api:1.4" is an image.
        m_conditions.push_back(made ? std::move(made) : word(match.captured().remove(u'"')));
    }
}

bool ServiceQuery::matches(const ServiceRow &row, const QHash<QString, QString> &nodeNames) const
{
    const Subject subject{.row = row, .nodeNames = nodeNames};
    return std::ranges::all_of(m_conditions, [&](const Condition &condition) { return condition(subject); });
}

ServiceQuery::Condition ServiceQuery::word(const QString &text)
{
    return [text](const Subject &subject) {
        const Service &service = subject.row.service;
        return containsText(service.name, text) || containsText(service.stack, text)
                || containsText(service.release.image, text) || containsText(service.release.commit, text)
                || containsWord([&] { return verdictText(subject.row.verdict.state); }, text);
    };
}

ServiceQuery::Condition ServiceQuery::condition(const QString &fact, const QString &value)
{
    if (fact == u"name")
        return [value](const Subject &subject) { return containsText(subject.row.service.name, value); };
    if (fact == u"stack")
        return [value](const Subject &subject) { return containsText(subject.row.service.stack, value); };
    if (fact == u"state")
        return [value](const Subject &subject) {
            return containsWord([&] { return verdictText(subject.row.verdict.state); }, value);
        };
    if (fact == u"image")
        return [value](const Subject &subject) { return containsText(subject.row.service.release.image, value); };
    if (fact == u"commit")
        return [value](const Subject &subject) {
            return subject.row.service.release.commit.startsWith(value, Qt::CaseInsensitive);
        };
    if (fact == u"node")
        return [value](const Subject &subject) {
            return std::ranges::any_of(subject.row.service.tasks, [&](const Task &task) {
                return task.desired == Task::Desired::Running
                        && containsText(subject.nodeNames.value(task.nodeId, task.nodeId), value);
            });
        };
    return fact == u"behind" ? behindCondition(value) : Condition();
}

ServiceQuery::Condition ServiceQuery::behindCondition(const QString &value)
{
    static const QRegularExpression form(u"^([<>]?)(\\d{1,6})$"_s);
    const QRegularExpressionMatch match = form.match(value);
    if (!match.hasMatch())
        return {};
    const qint32 limit = match.captured(2).toInt();
    const bool isBelow = match.captured(1) == u"<";
    return [limit, isBelow](const Subject &subject) {
        const std::optional<qint32> &behind = subject.row.distance.behind;
        return behind && (isBelow ? *behind < limit : *behind >= limit);
    };
}

}
