// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/code/codecache.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <utility>

namespace Trunkline {

namespace {

constexpr quint32 codeCacheMagic = 0x54464331; // rises with the format

QDataStream &operator<<(QDataStream &out, const CodeFacts &facts)
{
    out << quint32(facts.uses.size());
    for (const CodeFacts::Use &use : facts.uses)
        out << use.text << use.isConstant << use.line << use.column;
    out << quint32(facts.constants.size());
    for (const CodeFacts::Constant &constant : facts.constants)
        out << constant.name << constant.value;
    return out;
}

/// A count that the rest of a broken file could not hold ends the reading, before any memory is taken for it.
bool isPlausible(const QDataStream &in, quint32 count)
{
    return in.status() == QDataStream::Ok && qint64(count) <= in.device()->bytesAvailable();
}

bool read(QDataStream &in, CodeFacts &facts)
{
    quint32 count = 0;
    in >> count;
    for (quint32 i = 0; isPlausible(in, count - i) && i < count; ++i) {
        CodeFacts::Use use;
        in >> use.text >> use.isConstant >> use.line >> use.column;
        facts.uses.push_back(std::move(use));
    }
    in >> count;
    for (quint32 i = 0; isPlausible(in, count - i) && i < count; ++i) {
        CodeFacts::Constant constant;
        in >> constant.name >> constant.value;
        facts.constants.push_back(std::move(constant));
    }
    return in.status() == QDataStream::Ok;
}

}

CodeCache::CodeCache(QString file, const QByteArray &patterns)
    : m_file(std::move(file))
    , m_patterns(QCryptographicHash::hash(patterns, QCryptographicHash::Sha256))
{
}

void CodeCache::load()
{
    QFile file(m_file);
    if (m_file.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    QDataStream in(&file);
    quint32 kind = 0;
    QByteArray patterns;
    quint32 count = 0;
    in >> kind >> patterns >> count;
    if (kind != codeCacheMagic || patterns != m_patterns)
        return;
    const std::scoped_lock lock(m_mutex);
    for (quint32 i = 0; i < count; ++i) {
        git_oid id{};
        bool hasAny = false;
        if (in.readRawData(reinterpret_cast<char *>(id.id), sizeof id.id) != int(sizeof id.id)) // its bytes
            return;
        in >> hasAny;
        std::unique_ptr<CodeFacts> facts;
        if (hasAny) {
            facts = std::make_unique<CodeFacts>();
            if (!read(in, *facts))
                return;
        }
        m_facts.insert_or_assign(id, std::move(facts));
    }
}

void CodeCache::save()
{
    const QByteArray bytes = takeChanged();
    if (bytes.isEmpty() || m_file.isEmpty())
        return;
    QDir().mkpath(QFileInfo(m_file).path());
    QSaveFile file(m_file);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return;
    const std::scoped_lock lock(m_mutex);
    m_isChanged = true; // tried again after the next search
}

/// The whole file; nothing when it has not changed. Written without the lock: a disk may take its time.
QByteArray CodeCache::takeChanged()
{
    QByteArray bytes;
    const std::scoped_lock lock(m_mutex);
    if (!std::exchange(m_isChanged, false))
        return bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << codeCacheMagic << m_patterns << quint32(m_facts.size());
    for (const auto &[id, facts] : m_facts) {
        out.writeRawData(reinterpret_cast<const char *>(id.id), sizeof id.id); // its bytes
        out << bool(facts);
        if (facts)
            out << *facts;
    }
    return bytes;
}

bool CodeCache::knows(const git_oid &blob) const
{
    const std::scoped_lock lock(m_mutex);
    return m_facts.contains(blob);
}

void CodeCache::insert(Entries entries)
{
    const std::scoped_lock lock(m_mutex);
    for (auto &[blob, facts] : entries) {
        auto kept = facts.isEmpty() ? nullptr : std::make_unique<CodeFacts>(std::move(facts));
        m_facts.insert_or_assign(blob, std::move(kept));
        m_isChanged = true;
    }
}

CodeFacts CodeCache::facts(const git_oid &blob) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_facts.find(blob);
    return found != m_facts.end() && found->second ? *found->second : CodeFacts();
}

bool CodeCache::hasFacts(const git_oid &blob) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_facts.find(blob);
    return found != m_facts.end() && found->second;
}

}
