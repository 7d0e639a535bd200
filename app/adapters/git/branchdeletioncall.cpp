// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/branchdeletioncall.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Trunkline {

namespace {

constexpr auto headsFolder = "refs/heads/"_L1;
constexpr auto remotesFolder = "refs/remotes/"_L1;

/// More are not listed: whoever reads that far knows enough.
constexpr auto mostLost = 500;

Error refusal(const QString &origin, const QString &why)
{
    return {.kind = Error::Kind::Forbidden, .cause = Error::Cause::Refused, .origin = origin, .detail = why};
}

GitCommand listWorkTrees(const QString &folder)
{
    return {.folder = folder, .arguments = {u"worktree"_s, u"list"_s, u"--porcelain"_s}};
}

bool isCheckedOut(const QByteArray &workTrees, const QString &ref)
{
    return workTrees.split('\n').contains("branch " + ref.toUtf8());
}

QDateTime toTime(const QByteArray &seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds.toLongLong(), QTimeZone::UTC);
}

constexpr auto logFormat = "--format=tformat:%H%x00%an%x00%ae%x00%at%x00%ct%x00%s%x00%b"_L1;

QList<Commit> parseLog(const QByteArray &log)
{
    constexpr qsizetype fields = 7;
    const QList<QByteArray> parts = log.split('\0');
    QList<Commit> commits;
    for (qsizetype i = 0; i + fields <= parts.size(); i += fields)
        commits.append({.id = ObjectId::fromHex(parts[i]),
                        .subject = QString::fromUtf8(parts[i + 5]),
                        .body = QString::fromUtf8(parts[i + 6]).trimmed(),
                        .author = {.name = QString::fromUtf8(parts[i + 1]), .email = QString::fromUtf8(parts[i + 2])},
                        .authoredAt = toTime(parts[i + 3]),
                        .committedAt = toTime(parts[i + 4])});
    return commits;
}

/// The facts of a branch are its remote's; the local one can hold more.
bool isMergedForGood(const Branch &branch)
{
    const bool isSameHere = branch.localTip.isNull() || branch.localTip == branch.tip || branch.localAhead == 0;
    return isSameHere && (branch.ahead == 0 || branch.merged.value_or(Merged::No) != Merged::No);
}

}

PlanDeletionCall::PlanDeletionCall(QString folder, QObject *owner)
    : GitCall(owner)
    , m_folder(std::move(folder))
{
}

void PlanDeletionCall::start(const Branch &branch, const Trunk &trunk, BranchStore::Where where)
{
    m_plan.name = branch.name;
    m_plan.isMerged = isMergedForGood(branch);
    for (const QString &ref : branch.refs) {
        if (ref.startsWith(headsFolder) && where != BranchStore::Where::Remote) {
            m_plan.localRef = ref;
            m_plan.localTip = branch.localTip;
        } else if (ref.startsWith(remotesFolder) && where != BranchStore::Where::Local) {
            m_trackingRef = ref;
            m_plan.remoteTip = branch.tip;
        }
    }
    if (branch.name == trunk.name || branch.refs.contains(trunk.ref))
        end(Failure(refusal(branch.name, u"trunk is never deleted"_s)));
    else if (m_plan.localRef.isEmpty() && m_trackingRef.isEmpty())
        end(Failure({.kind = Error::Kind::NotFound, .origin = branch.name, .detail = u"there is no such branch"_s}));
    else
        checkWorkTrees();
}

void PlanDeletionCall::checkWorkTrees()
{
    ask(listWorkTrees(m_folder), [this](const QByteArray &workTrees) {
        if (!m_plan.localRef.isEmpty() && isCheckedOut(workTrees, m_plan.localRef))
            end(Failure(refusal(m_plan.name, u"the branch is checked out"_s)));
        else if (m_trackingRef.isEmpty())
            findLost();
        else
            findRemote();
    });
}

/// The remote's name may hold slashes, so only the list of remotes can tell it from the branch's.
void PlanDeletionCall::findRemote()
{
    ask({.folder = m_folder, .arguments = {u"remote"_s}}, [this](const QByteArray &output) {
        const QStringList names = QString::fromUtf8(output).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &name : names) {
            if (name.size() > m_plan.remote.size() && m_trackingRef.startsWith(remotesFolder + name + u'/'))
                m_plan.remote = name;
        }
        if (m_plan.remote.isEmpty()) {
            end(Failure({.kind = Error::Kind::NotFound, .cause = Error::Cause::NoRemote, .origin = m_trackingRef}));
            return;
        }
        m_plan.remoteRef = headsFolder + m_trackingRef.mid(remotesFolder.size() + m_plan.remote.size() + 1);
        findLost();
    });
}

/// Only git itself can ask all refs, wherever they are kept.
void PlanDeletionCall::findLost()
{
    QStringList arguments{u"log"_s,
                          u"-z"_s,
                          u"--no-show-signature"_s,
                          u"--encoding=UTF-8"_s,
                          logFormat,
                          u"--max-count=%1"_s.arg(mostLost)};
    for (const ObjectId &tip : {m_plan.localTip, m_plan.remoteTip}) {
        if (!tip.isNull())
            arguments += tip.toHex();
    }
    arguments += u"--not"_s;
    for (const QString &ref : {m_plan.localRef, m_trackingRef}) {
        if (!ref.isEmpty())
            arguments += u"--exclude="_s + ref;
    }
    ask({.folder = m_folder, .arguments = arguments + QStringList{u"--all"_s, u"--"_s}}, [this](const QByteArray &log) {
        m_plan.lost = parseLog(log);
        end(m_plan);
    });
}

RemoveBranchCall::RemoveBranchCall(QString folder, BranchDeletion plan, QObject *owner)
    : GitCall(owner)
    , m_folder(std::move(folder))
    , m_plan(std::move(plan))
{
}

void RemoveBranchCall::start()
{
    if (!m_plan.isMerged && !m_plan.isConfirmedUnmerged)
        end(Failure(refusal(m_plan.name, u"unmerged work needs a second confirmation"_s)));
    else if (!m_plan.localRef.isEmpty())
        checkLocal();
    else if (!m_plan.remoteRef.isEmpty())
        push();
    else
        end(Failure({.kind = Error::Kind::Invalid, .origin = m_plan.name, .detail = u"the plan names no ref"_s}));
}

/// Looked at before anything is deleted anywhere.
void RemoveBranchCall::checkLocal()
{
    ask(listWorkTrees(m_folder), [this](const QByteArray &workTrees) {
        if (isCheckedOut(workTrees, m_plan.localRef)) {
            end(Failure(refusal(m_plan.name, u"the branch is checked out"_s)));
            return;
        }
        ask({.folder = m_folder, .arguments = {u"for-each-ref"_s, u"--format=%(objectname)"_s, m_plan.localRef}},
            [this](const QByteArray &tip) {
                if (ObjectId::fromHex(tip.trimmed()) != m_plan.localTip)
                    end(Failure({.kind = Error::Kind::Conflict,
                                 .origin = m_plan.localRef,
                                 .detail = u"the branch moved"_s}));
                else if (m_plan.remoteRef.isEmpty())
                    removeLocal();
                else
                    push();
            });
    });
}

void RemoveBranchCall::push()
{
    const QString lease = u"--force-with-lease=%1:%2"_s.arg(m_plan.remoteRef, m_plan.remoteTip.toHex());
    ask({.folder = m_folder,
         .arguments = {u"push"_s, lease, m_plan.remote, u':' + m_plan.remoteRef},
         .reach = GitCommand::Reach::Network,
         .deadline = 2min},
        [this](const QByteArray &) {
            if (m_plan.localRef.isEmpty())
                end({});
            else
                removeLocal();
        });
}

void RemoveBranchCall::removeLocal()
{
    ask({.folder = m_folder, .arguments = {u"update-ref"_s, u"-d"_s, m_plan.localRef, m_plan.localTip.toHex()}},
        [this](const QByteArray &) { removeConfiguration(); });
}

/// As `git branch -D` does; a branch without any is no failure.
void RemoveBranchCall::removeConfiguration()
{
    const QString section = u"branch."_s + m_plan.localRef.mid(headsFolder.size());
    ask(
            {.folder = m_folder, .arguments = {u"config"_s, u"--local"_s, u"--remove-section"_s, section}},
            [this](const QByteArray &) { end({}); }, [this](const Error &) { end({}); });
}

}
