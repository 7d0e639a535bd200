// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/trunkreflog.h"

#include "app/adapters/git/gitquery.h"
#include "app/adapters/git/gitreftable.h"

#include <QFile>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

/// Git forgets after 90 days; a file that grew for years is read from its end.
static constexpr qsizetype mostMoves = 5000;

static QDateTime fromSeconds(QByteArrayView text)
{
    bool isNumber = false;
    const qint64 seconds = text.toLongLong(&isNumber);
    return isNumber ? QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::UTC) : QDateTime();
}

/// "<old> <new> Name <mail> 1700000000 +0000\tmessage"
static std::optional<RefMove> parseLine(const QByteArray &line)
{
    const qsizetype tab = line.indexOf('\t');
    const QByteArrayList words = line.first(tab < 0 ? line.size() : tab).split(' ');
    if (words.size() < 4)
        return std::nullopt;
    RefMove move{.from = ObjectId::fromHex(words[0]),
                 .to = ObjectId::fromHex(words[1]),
                 .at = fromSeconds(words[words.size() - 2]),
                 .message = tab < 0 ? QByteArray() : line.sliced(tab + 1)};
    if (move.to.isNull() && move.from.isNull())
        return std::nullopt;
    return move;
}

std::vector<RefMove> parseReflog(QByteArrayView content)
{
    std::vector<RefMove> moves;
    QByteArrayList lines = QByteArray::fromRawData(content.data(), content.size()).split('\n');
    if (lines.size() > mostMoves)
        lines = lines.last(mostMoves);
    for (const QByteArray &line : std::as_const(lines)) {
        if (std::optional<RefMove> move = parseLine(line))
            moves.push_back(std::move(*move));
    }
    return moves;
}

std::vector<RefMove> parseReflogShow(QByteArrayView output)
{
    std::vector<RefMove> moves;
    for (const QByteArray &line : QByteArray::fromRawData(output.data(), output.size()).split('\n')) {
        // "<new> refs/remotes/origin/main@{1700000000} message"
        const qsizetype time = line.indexOf("@{");
        const qsizetype end = line.indexOf('}', time);
        const ObjectId to = ObjectId::fromHex(line.left(line.indexOf(' ')));
        if (time < 0 || end < 0 || to.isNull())
            continue;
        if (!moves.empty())
            moves.back().from = to;
        moves.push_back({.from = {},
                         .to = to,
                         .at = fromSeconds(QByteArrayView(line).sliced(time + 2, end - time - 2)),
                         .message = line.sliced(std::min(end + 2, line.size()))});
    }
    std::ranges::reverse(moves);
    return moves;
}

std::optional<bool> isAncestorByWalk(git_repository *repository, const ObjectId &ancestor, const ObjectId &descendant)
{
    const git_oid one = toGitOid(ancestor);
    const git_oid other = toGitOid(descendant);
    if (ancestor == descendant)
        return true;
    const int answer = git_graph_descendant_of(repository, &other, &one);
    return answer < 0 ? std::nullopt : std::optional(answer == 1);
}

TrunkReflog::TrunkReflog(GitPlace place)
    : m_place(std::move(place))
{
}

QList<ForcePush> TrunkReflog::forcePushes(const QByteArray &ref, const IsAncestor &isAncestor,
                                          const Cancelled &cancelled)
{
    QList<ForcePush> found;
    if (!ref.startsWith("refs/remotes/"))
        return found; // a local branch's owner may move it as they like
    for (const RefMove &move : moves(ref, cancelled)) {
        if (cancelled())
            return {};
        if (!move.from.isNull() && !move.to.isNull() && isForced(move, isAncestor))
            found.prepend({.ref = refText(ref), .from = move.from, .to = move.to, .at = move.at});
    }
    return found;
}

const std::vector<RefMove> &TrunkReflog::moves(const QByteArray &ref, const Cancelled &cancelled)
{
    const QByteArray folder = QFile::encodeName(m_place.commonDir);
    const QByteArray path = folder + (m_place.hasReftable ? QByteArray("/reftable/tables.list") : "/logs/" + ref);
    const FileStamp stamp = fileStamp(path);
    if (m_ref == ref && stamp.isStill(m_stamp))
        return m_moves;
    m_ref = ref;
    m_stamp = stamp;
    if (!m_place.hasReftable) {
        m_moves = parseReflog(fileContent(path, 64 * 1024 * 1024));
        return m_moves;
    }
    const Result<QByteArray> output = queryGit(m_place,
                                               {u"reflog"_s, u"show"_s, u"--date=unix"_s, u"--format=%H %gd %gs"_s,
                                                u"--max-count=%1"_s.arg(mostMoves), refText(ref), u"--"_s},
                                               cancelled);
    m_moves = output ? parseReflogShow(*output) : std::vector<RefMove>();
    return m_moves;
}

bool TrunkReflog::isForced(const RefMove &move, const IsAncestor &isAncestor)
{
    const auto known = m_known.find({move.from, move.to});
    if (known != m_known.end())
        return known->second;
    const std::optional<bool> isForward = isAncestor(move.from, move.to);
    const bool isForced = isForward ? !*isForward : move.message.contains("forced-update");
    m_known.emplace(std::pair(move.from, move.to), isForced);
    return isForced;
}

}
