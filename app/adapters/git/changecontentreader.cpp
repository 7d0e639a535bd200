// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/changecontentreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

constexpr std::size_t MostChangedPaths = 2'000;
constexpr git_off_t MostChangedFile = 1 << 20; ///< bytes; what is larger is made by programs
constexpr qsizetype MostChangedText = 4 << 20; ///< bytes of lines in one change

bool isFlagWordPart(char character)
{
    const auto byte = static_cast<unsigned char>(character);
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') || byte == '_'
            || byte == '-' || byte >= 0x80;
}

GitTree treeOf(git_repository *repository, const git_oid &commit)
{
    git_commit *rawCommit = nullptr;
    if (git_commit_lookup(&rawCommit, repository, &commit) != 0)
        return nullptr;
    const GitCommit owner(rawCommit);
    git_tree *raw = nullptr;
    return git_commit_tree(&raw, rawCommit) == 0 ? GitTree(raw) : nullptr;
}

/// The commit before; all zeros for a first one. nullopt when the commit cannot be read.
std::optional<git_oid> firstParent(git_repository *repository, const git_oid &commit)
{
    git_commit *raw = nullptr;
    if (git_commit_lookup(&raw, repository, &commit) != 0)
        return std::nullopt;
    const GitCommit owner(raw);
    const git_oid *parent = git_commit_parent_id(raw, 0);
    return parent ? *parent : git_oid{};
}

}

struct ChangeContentReader::Lines
{
    QHash<QString, QByteArray> text; ///< by path
    qsizetype size = 0;

    static int add(const git_diff_delta *delta, const git_diff_hunk * /*hunk*/, const git_diff_line *line, void *self)
    {
        auto &lines = *static_cast<Lines *>(self);
        if (line->origin != GIT_DIFF_LINE_ADDITION && line->origin != GIT_DIFF_LINE_DELETION)
            return 0;
        lines.text[QString::fromUtf8(delta->new_file.path)].append(line->content, qsizetype(line->content_len));
        lines.size += qsizetype(line->content_len);
        return lines.size > MostChangedText ? GIT_EUSER : 0;
    }
};

ChangeContentReader::ChangeContentReader(git_repository *repository, const FlagPolicy &policy,
                                         const QStringList &flagKeys)
    : m_repository(repository)
    , m_patterns(policy.calls)
    , m_files(policy.files)
    , m_ignored(policy.ignored)
{
    for (const QString &key : flagKeys) {
        const QByteArray bytes = key.toUtf8();
        if (!bytes.isEmpty() && std::ranges::all_of(bytes, isFlagWordPart))
            m_words.insert(bytes);
        else if (!bytes.isEmpty())
            m_others.append(bytes);
    }
}

std::optional<ChangeContent> ChangeContentReader::read(const ChangeSpan &span)
{
    const git_oid to = toGitOid(span.to);
    const std::optional<git_oid> from = span.from.isNull() ? firstParent(m_repository, to) : toGitOid(span.from);
    const GitTree after = treeOf(m_repository, to);
    if (!from || !after)
        return std::nullopt;
    const GitTree before = git_oid_is_zero(&*from) ? GitTree() : treeOf(m_repository, *from);
    if (!before && !git_oid_is_zero(&*from))
        return std::nullopt;
    git_diff_options options;
    git_diff_options_init(&options, GIT_DIFF_OPTIONS_VERSION);
    options.context_lines = 0;
    options.max_size = MostChangedFile;
    git_diff *raw = nullptr;
    if (git_diff_tree_to_tree(&raw, m_repository, before.get(), after.get(), &options) != 0)
        return std::nullopt;
    const GitDiff diff(raw);
    ChangeContent content;
    const std::size_t count = git_diff_num_deltas(raw);
    for (std::size_t i = 0; i < std::min(count, MostChangedPaths); ++i)
        content.paths.append(QString::fromUtf8(git_diff_get_delta(raw, i)->new_file.path));
    Lines lines;
    const int ended = git_diff_foreach(raw, nullptr, nullptr, nullptr, &Lines::add, &lines);
    content.isWhole = ended == 0 && count <= MostChangedPaths;
    QSet<QString> flags;
    addFlags(lines, flags);
    content.flags = flags.values();
    content.flags.sort();
    return content;
}

void ChangeContentReader::addFlags(const Lines &lines, QSet<QString> &flags) const
{
    for (auto file = lines.text.cbegin(); file != lines.text.cend(); ++file) {
        if (!isCode(file.key()))
            continue;
        const QByteArray &text = file.value();
        addKnownFlags(text, flags);
        const bool isYaml = file.key().endsWith(".yaml"_L1) || file.key().endsWith(".yml"_L1);
        const CodeFacts facts
                = m_patterns.read(text, isYaml ? CodePatterns::Words::AlsoBare : CodePatterns::Words::Quoted);
        for (const CodeFacts::Use &use : facts.uses) {
            if (!use.isConstant)
                flags.insert(QString::fromUtf8(use.text));
        }
    }
}

void ChangeContentReader::addKnownFlags(const QByteArray &text, QSet<QString> &flags) const
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype start = at;
        while (at < text.size() && isFlagWordPart(text.at(at)))
            ++at;
        const QByteArray word = QByteArray::fromRawData(text.constData() + start, at - start);
        if (at > start && m_words.contains(word))
            flags.insert(QString::fromUtf8(word));
    }
    for (const QByteArray &key : m_others) {
        if (text.contains(key))
            flags.insert(QString::fromUtf8(key));
    }
}

bool ChangeContentReader::isCode(const QString &path) const
{
    const QString name = path.section(u'/', -1);
    return (m_files.match(path) || m_files.match(name)) && !m_ignored.match(path);
}

}
