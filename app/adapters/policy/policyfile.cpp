// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/policy/policyfile.h"

#include "app/adapters/policy/policysections.h"
#include "app/adapters/policy/yamlvalues.h"

#include <optional>
#include <sstream>
#include <yaml-cpp/eventhandler.h>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

constexpr qsizetype largestFile = 1024 * 1024;
constexpr int deepestNesting = 32;

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

Policy readPolicy(const YAML::Node &root)
{
    Policy policy;
    forEachKey(root, [&policy](const QString &key, const YAML::Node &value) {
        if (key == "trunk"_L1)
            policy.trunk = yamlText(value);
        else if (key == "agents"_L1)
            policy.agents = yamlTexts(value);
        else if (key == "branches"_L1)
            readBranchPolicy(value, &policy.branches);
        else if (key == "pullRequests"_L1)
            readPullRequestPolicy(value, &policy.pullRequests);
        else if (key == "services"_L1)
            readServicePolicy(value, &policy.services);
        else if (key == "previews"_L1)
            readPreviewPolicy(value, &policy.previews);
        else if (key == "flags"_L1)
            readFlagPolicy(value, &policy.flags);
        else if (key == "migrations"_L1)
            readMigrationPolicy(value, &policy.migrations);
        else if (key == "rules"_L1)
            readRulePolicy(value, &policy.rules);
        else if (key == "exemptions"_L1)
            readExemptions(value, &policy.rules);
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
        if (parser.HandleNextDocument(guard) && parser.HandleNextDocument(guard)) // a loop might never end: ","
            return badPolicy(origin, YAML::Mark::null_mark(), u"one document is expected"_s);
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
