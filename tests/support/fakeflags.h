// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ports/codeplacesource.h"
#include "models/ports/flagsource.h"
#include "models/ports/flagstore.h"
#include "tests/support/fakebranchsource.h"

namespace Trunkline::Test {

/// A table of flags whose world the test makes: publish() what it shall say. Changes stay open in changes until the
/// test answers them, and are remembered in asked.
class FakeFlags final : public FlagSource, public FlagStore
{
public:
    QString name() const override { return QStringLiteral("postgres"); }
    QFuture<Result<FlagSnapshot>> flags() override { return reads.open(); }
    QFuture<Result<QList<FlagEvent>>> history(const QString & /*key*/, qint32 /*limit*/) override
    {
        return QtFuture::makeReadyValueFuture(Result<QList<FlagEvent>>(events));
    }
    QFuture<Result<std::optional<FlagAudit>>> lastAudit() override
    {
        return QtFuture::makeReadyValueFuture(Result<std::optional<FlagAudit>>(audit));
    }
    std::unique_ptr<Subscription> watch(Listener listener) override
    {
        m_listener = std::move(listener);
        return std::make_unique<Watching>(*this);
    }

    QFuture<Result<FlagOutcome>> change(const FlagChange &change) override
    {
        asked.append(change);
        return changes.open();
    }
    QFuture<Result<FlagOutcome>> create(const NewFlag &flag) override
    {
        created.append(flag);
        return changes.open();
    }
    QFuture<Result<void>> recordAudit(const FlagAudit &done) override
    {
        audit = done;
        return QtFuture::makeReadyValueFuture(Result<void>());
    }

    void publish(const Result<FlagSnapshot> &snapshot)
    {
        if (m_listener)
            m_listener(snapshot);
    }
    bool isWatched() const { return bool(m_listener); }

    OpenCalls<FlagSnapshot> reads;
    OpenCalls<FlagOutcome> changes;
    QList<FlagChange> asked;
    QList<NewFlag> created;
    QList<FlagEvent> events;
    std::optional<FlagAudit> audit;

private:
    class Watching final : public Subscription
    {
    public:
        explicit Watching(FakeFlags &flags)
            : m_flags(flags)
        {
        }
        ~Watching() override { m_flags.m_listener = {}; }

    private:
        FakeFlags &m_flags;
    };

    Listener m_listener;
};

/// Code that the test makes up.
class FakeCodePlaces final : public CodePlaceSource
{
public:
    QFuture<Result<CodePlaces>> places(const ObjectId &commit) override
    {
        world.commit = commit;
        return QtFuture::makeReadyValueFuture(Result<CodePlaces>(world));
    }
    QFuture<Result<QList<CodeExcerpt>>> excerpts(const QList<CodePlace> &places) override
    {
        QList<CodeExcerpt> texts;
        for (const CodePlace &place : places)
            texts.append({.place = place,
                          .firstLine = place.line,
                          .text = QStringLiteral("if (flags.on('%1')) {").arg(place.key)});
        return QtFuture::makeReadyValueFuture(Result<QList<CodeExcerpt>>(texts));
    }
    QFuture<Result<ObjectId>> introduction(const CodePlace & /*place*/, const ObjectId &commit) override
    {
        return QtFuture::makeReadyValueFuture(Result<ObjectId>(commit));
    }
    QFuture<Result<bool>> contains(const ObjectId & /*commit*/, const ObjectId & /*wanted*/) override
    {
        return QtFuture::makeReadyValueFuture(Result<bool>(true));
    }

    CodePlaces world;
};

}
