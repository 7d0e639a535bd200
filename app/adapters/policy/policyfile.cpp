// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/policy/policyfile.h"

#include <optional>
#include <sstream>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

constexpr qsizetype largestFile = 1024 * 1024;
constexpr int deepestNesting = 32;

/// What stops the reading; never leaves this file.
struct BadPolicy
{
    YAML::Mark mark;
    QString reason;
};

/// Refuses what no policy needs and what could exhaust the stack or the memory: deep nesting and aliases.
class Guard : public YAML::EventHandler
{
public:
    void OnDocumentStart(const YAML::Mark &) override { }
    void OnDocumentEnd() override { }
    void OnNull(const YAML::Mark &, YAML::anchor_t) override { }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override
    {
        throw BadPolicy{mark, u"aliases are not allowed"_s};
    }
    void OnScalar(const YAML::Mark &, const std::string &, YAML::anchor_t, const std::string &) override { }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t,
                         YAML::EmitterStyle::value) override
    {
        enter(mark);
    }
    void OnSequenceEnd() override { --m_depth; }
    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t, YAML::EmitterStyle::value) override
    {
        enter(mark);
    }
    void OnMapEnd() override { --m_depth; }

private:
    void enter(const YAML::Mark &mark)
    {
        if (++m_depth > deepestNesting)
            throw BadPolicy{mark, u"nested too deeply"_s};
    }

    int m_depth = 0;
};

QString text(const YAML::Node &node)
{
    if (!node.IsScalar() || node.Scalar().empty())
        throw BadPolicy{node.Mark(), u"a text is expected here"_s};
    return QString::fromStdString(node.Scalar());
}

std::chrono::seconds duration(const YAML::Node &node)
{
    const QString written = text(node);
    const std::optional<std::chrono::seconds> value = parseDuration(written);
    if (!value)
        throw BadPolicy{node.Mark(), u"\"%1\" is not a duration like 24h, 90m or 2d"_s.arg(written)};
    return *value;
}

QStringList texts(const YAML::Node &node)
{
    if (!node.IsSequence())
        throw BadPolicy{node.Mark(), u"a list is expected here"_s};
    QStringList list;
    for (const YAML::Node &entry : node)
        list += text(entry);
    return list;
}

template <typename Handler>
void forEachKey(const YAML::Node &map, const Handler &handler)
{
    if (map.IsNull())
        return; // nothing, or only comments, below a key
    if (!map.IsMap())
        throw BadPolicy{map.Mark(), u"\"key: value\" lines are expected here"_s};
    QStringList seen;
    for (const auto &entry : map) {
        const QString key = text(entry.first);
        if (seen.contains(key))
            throw BadPolicy{entry.first.Mark(), u"\"%1\" is given twice"_s.arg(key)};
        seen += key;
        if (!handler(key, entry.second))
            throw BadPolicy{entry.first.Mark(), u"unknown key \"%1\""_s.arg(key)};
    }
}

void readBranches(const YAML::Node &node, Policy::Branches *branches)
{
    forEachKey(node, [branches](const QString &key, const YAML::Node &value) {
        if (key == "due"_L1)
            branches->dueAfter = duration(value);
        else if (key == "overdue"_L1)
            branches->overdueAfter = duration(value);
        else if (key == "prefixes"_L1)
            branches->prefixes = texts(value);
        else
            return false;
        return true;
    });
    if (branches->overdueAfter < branches->dueAfter)
        throw BadPolicy{node.Mark(), u"\"overdue\" comes before \"due\""_s};
}

int wholeNumber(const YAML::Node &node)
{
    const QString written = text(node);
    bool isNumber = false;
    const int value = written.toInt(&isNumber);
    if (!isNumber || value < 0 || value > 100)
        throw BadPolicy{node.Mark(), u"\"%1\" is not a number from 0 to 100"_s.arg(written)};
    return value;
}

Policy::PullRequests::Need need(const YAML::Node &node)
{
    const QString written = text(node);
    if (written == "required"_L1)
        return Policy::PullRequests::Need::Required;
    if (written == "whereUsed"_L1)
        return Policy::PullRequests::Need::WhereUsed;
    if (written == "optional"_L1)
        return Policy::PullRequests::Need::Optional;
    throw BadPolicy{node.Mark(), u"\"%1\" is none of required, whereUsed, optional"_s.arg(written)};
}

/// @p ownKey is what this gate alone has, and @p own where it goes.
void readGate(const YAML::Node &node, Policy::PullRequests::Gate *gate, QLatin1StringView ownKey = {},
              QStringList *own = nullptr)
{
    forEachKey(node, [&](const QString &key, const YAML::Node &value) {
        if (key == "checks"_L1)
            gate->checks = texts(value);
        else if (key == "apps"_L1)
            gate->apps = texts(value);
        else if (key == "need"_L1)
            gate->need = need(value);
        else if (own && key == ownKey)
            *own = texts(value);
        else
            return false;
        return true;
    });
}

void readPullRequests(const YAML::Node &node, Policy::PullRequests *policy)
{
    forEachKey(node, [policy](const QString &key, const YAML::Node &value) {
        if (key == "overdue"_L1)
            policy->overdueAfter = duration(value);
        else if (key == "approvals"_L1)
            policy->approvals = wholeNumber(value);
        else if (key == "unitTests"_L1)
            readGate(value, &policy->unitTests);
        else if (key == "aiReview"_L1)
            readGate(value, &policy->aiReview, "reviewers"_L1, &policy->aiReviewers);
        else if (key == "preview"_L1)
            readGate(value, &policy->preview, "environments"_L1, &policy->previewEnvironments);
        else if (key == "migration"_L1)
            readGate(value, &policy->migration, "folders"_L1, &policy->migrationFolders);
        else
            return false;
        return true;
    });
}

Policy readPolicy(const YAML::Node &root)
{
    Policy policy;
    forEachKey(root, [&policy](const QString &key, const YAML::Node &value) {
        if (key == "trunk"_L1)
            policy.trunk = text(value);
        else if (key == "branches"_L1)
            readBranches(value, &policy.branches);
        else if (key == "pullRequests"_L1)
            readPullRequests(value, &policy.pullRequests);
        else
            return false;
        return true;
    });
    return policy;
}

Failure badPolicy(const QString &origin, const YAML::Mark &mark, const QString &reason)
{
    const QString place = mark.is_null() ? origin : u"%1:%2:%3"_s.arg(origin).arg(mark.line + 1).arg(mark.column + 1);
    return Failure(Error{.kind = Error::Kind::Invalid,
                         .cause = Error::Cause::BadPolicy,
                         .origin = origin,
                         .detail = place + ": "_L1 + reason});
}

}

Result<Policy> parsePolicy(const QByteArray &content, const QString &origin)
{
    if (content.size() > largestFile)
        return badPolicy(origin, YAML::Mark::null_mark(), u"larger than 1 MB"_s);
    try {
        std::istringstream events(content.toStdString());
        YAML::Parser parser(events);
        Guard guard;
        while (parser.HandleNextDocument(guard)) { }
        return readPolicy(YAML::Load(content.toStdString()));
    } catch (const BadPolicy &bad) {
        return badPolicy(origin, bad.mark, bad.reason);
    } catch (const YAML::Exception &exception) {
        return badPolicy(origin, exception.mark, QString::fromStdString(exception.msg));
    } catch (const std::exception &exception) {
        return badPolicy(origin, YAML::Mark::null_mark(), QString::fromUtf8(exception.what()));
    }
}

std::optional<std::chrono::seconds> parseDuration(QStringView text)
{
    using namespace std::chrono;
    if (text.size() < 2)
        return std::nullopt;
    for (const QChar digit : text.chopped(1)) {
        if (digit < u'0' || digit > u'9')
            return std::nullopt;
    }
    bool isNumber = false;
    const qint64 count = text.chopped(1).toLongLong(&isNumber);
    constexpr seconds longest = years(1);
    if (!isNumber || count > longest.count())
        return std::nullopt;
    const auto result = [count, &text] -> std::optional<seconds> {
        switch (text.back().unicode()) {
        case u's':
            return seconds(count);
        case u'm':
            return minutes(count);
        case u'h':
            return hours(count);
        case u'd':
            return days(count);
        case u'w':
            return weeks(count);
        default:
            return std::nullopt;
        }
    }();
    return result && *result <= longest ? result : std::nullopt;
}

}
