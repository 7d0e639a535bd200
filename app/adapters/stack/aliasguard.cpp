// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/stack/aliasguard.h"

#include <QHash>
#include <QList>

#include <sstream>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

namespace Trunkline {

namespace {

constexpr qint64 MostNodes = 250'000;

/// Counts the nodes that there are once every alias is followed.
class AliasGuard final : public YAML::EventHandler
{
public:
    void OnDocumentStart(const YAML::Mark &) override { m_sizes.clear(); }
    void OnDocumentEnd() override { }
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override { close(mark, anchor, 1); }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        if (!m_sizes.contains(anchor))
            throw YAML::RepresentationException(mark, "an anchor whose value holds itself");
        count(mark, m_sizes.value(anchor));
    }
    void OnScalar(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor, const std::string &) override
    {
        close(mark, anchor, 1);
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        m_open.append({mark, anchor, 1});
    }
    void OnSequenceEnd() override { closeLast(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        m_open.append({mark, anchor, 1});
    }
    void OnMapEnd() override { closeLast(); }

private:
    struct Open
    {
        YAML::Mark mark;
        YAML::anchor_t anchor = 0;
        qint64 size = 1;
    };

    void count(const YAML::Mark &mark, qint64 size)
    {
        if (m_open.isEmpty())
            return;
        m_open.last().size += size;
        if (m_open.last().size > MostNodes)
            throw YAML::RepresentationException(mark, "too many values once its aliases are followed");
    }

    void close(const YAML::Mark &mark, YAML::anchor_t anchor, qint64 size)
    {
        m_sizes.insert(anchor, size);
        count(mark, size);
    }

    void closeLast()
    {
        const Open last = m_open.takeLast();
        close(last.mark, last.anchor, last.size);
    }

    QList<Open> m_open;
    QHash<YAML::anchor_t, qint64> m_sizes; ///< by anchor; those without one share a place
};

}

void refuseExpansion(const std::string &content)
{
    std::istringstream events(content);
    YAML::Parser parser(events);
    AliasGuard guard;
    parser.HandleNextDocument(guard); // no other is read, and for some that are none it would never end
}

}
