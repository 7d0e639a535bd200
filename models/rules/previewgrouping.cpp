// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/previewgrouping.h"

#include "models/rules/imagereference.h"
#include "models/rules/traefikrule.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

struct Membership
{
    qint32 pullRequest = 0;
    Preview::Evidence evidence = Preview::Evidence::Label;
};

class Matcher
{
public:
    explicit Matcher(const PreviewPolicy &patterns)
        : m_label(patterns.label)
        , m_stack(patterns.stack)
        , m_host(patterns.host)
        , m_tag(patterns.tag)
    {
    }

    std::optional<Membership> match(const Service &service) const
    {
        bool isNumber = false;
        if (const qint32 number = service.labels.value(m_label).toInt(&isNumber); isNumber && number > 0)
            return Membership{.pullRequest = number, .evidence = Preview::Evidence::Label};
        if (const qint32 number = numberIn(m_stack, service.stack))
            return Membership{.pullRequest = number, .evidence = Preview::Evidence::Stack};
        for (const QString &rule : routerRules(service.labels))
            for (const QString &host : hostsOfRule(rule))
                if (const qint32 number = numberIn(m_host, host))
                    return Membership{.pullRequest = number, .evidence = Preview::Evidence::Host};
        if (const qint32 number = numberIn(m_tag, splitImageReference(service.release.image).tag))
            return Membership{.pullRequest = number, .evidence = Preview::Evidence::Tag};
        return std::nullopt;
    }

    bool isStackOf(const QString &stack, qint32 pullRequest) const { return numberIn(m_stack, stack) == pullRequest; }

private:
    /// 0: none. Pull requests are counted from 1.
    static qint32 numberIn(const QRegularExpression &pattern, const QString &text)
    {
        return text.isEmpty() ? 0 : pattern.match(text).captured(1).toInt();
    }

    const QString m_label;
    const QRegularExpression m_stack;
    const QRegularExpression m_host;
    const QRegularExpression m_tag;
};

void addAddresses(Preview &preview, const Service &service)
{
    const QMap<QString, QString> rules = routerRules(service.labels);
    for (auto rule = rules.begin(); rule != rules.end(); ++rule) {
        const QStringList hosts = hostsOfRule(rule.value());
        const bool isSecure = routerScheme(service.labels, rule.key()) == RouterScheme::Https;
        if (hosts.isEmpty())
            preview.rules.append(rule.value());
        for (const QString &host : hosts)
            if (const QUrl url((isSecure ? "https://"_L1 : "http://"_L1) + host + u'/'); !preview.urls.contains(url))
                preview.urls.append(url);
    }
}

}

QList<Preview> groupPreviews(const QList<Service> &services, const PreviewPolicy &patterns)
{
    const Matcher matcher(patterns);
    QMap<qint32, Preview> previews;
    QMap<qint32, QSet<QString>> commits;
    for (const Service &service : services) {
        const std::optional<Membership> membership = matcher.match(service);
        if (!membership)
            continue;
        Preview &preview = previews[membership->pullRequest];
        const bool isFirst = preview.services.isEmpty();
        preview.pullRequest = membership->pullRequest;
        preview.name = u"pr-"_s + QString::number(membership->pullRequest);
        preview.evidence = isFirst ? membership->evidence : std::min(preview.evidence, membership->evidence);
        preview.services.append(service.id);
        if (isFirst || service.createdAt < preview.createdAt)
            preview.createdAt = service.createdAt;
        if (!service.release.commit.isEmpty())
            commits[membership->pullRequest].insert(service.release.commit);
        if (preview.branch.isEmpty())
            preview.branch = service.labels.value(patterns.branchLabel);
        addAddresses(preview, service);
    }
    for (Preview &preview : previews)
        if (const QSet<QString> &known = commits[preview.pullRequest]; known.size() == 1)
            preview.commit = *known.begin();
    return previews.values();
}

QList<SwarmResource> resourcesOfPreview(const Preview &preview, const QList<Service> &services,
                                        const QList<SwarmResource> &resources, const PreviewPolicy &patterns)
{
    const Matcher matcher(patterns);
    QSet<QString> stacks;
    for (const Service &service : services)
        if (preview.services.contains(service.id) && matcher.isStackOf(service.stack, preview.pullRequest))
            stacks.insert(service.stack);
    QList<SwarmResource> own;
    for (const SwarmResource &resource : resources)
        if (!resource.stack.isEmpty() && stacks.contains(resource.stack))
            own.append(resource);
    return own;
}

}
