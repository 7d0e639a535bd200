// SPDX-License-Identifier: GPL-3.0-or-later

// The way of one change, station by station.

#include "models/wording/agewording.h"
#include "models/wording/changewording.h"
#include "models/wording/enginewording.h"
#include "models/wording/migrationwording.h"
#include "models/wording/phrasing.h"
#include "models/wording/pullrequestwording.h"
#include "models/wording/servicewording.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

class PassportWording
{
    Q_DECLARE_TR_FUNCTIONS(PassportWording)
};

using LiveState = Change::Production::State;

/// Builds the lines one after the other.
class Passport
{
public:
    Passport(const Change &change, QDateTime now, Policy::Branches limits)
        : m_change(change)
        , m_now(std::move(now))
        , m_limits(std::move(limits))
    {
    }

    QList<PassportLine> lines()
    {
        addBranch();
        addGates();
        addMerge();
        addImage();
        addRollout();
        addFlags();
        addSchema();
        addCleanUp();
        return m_lines;
    }

private:
    void add(Stage stage, const QString &title, const QStringList &sentences, const QString &pane = {},
             const QString &key = {})
    {
        addAs(stage, stageState(m_change, stage, m_limits), title, sentences, pane, key);
    }

    void addAs(Stage stage, StageState state, const QString &title, const QStringList &sentences, const QString &pane,
               const QString &key, const QString &evidence = {})
    {
        m_lines.append({stage, state, title, sentences, pane, key, evidence});
    }

    QString moment(const QDateTime &at) const { return momentText(at, m_now); }

    void addBranch()
    {
        QStringList sentences;
        if (m_change.startedAt.isValid())
            sentences += PassportWording::tr("left trunk %1").arg(moment(m_change.startedAt));
        if (const auto span = branchSpan(m_change, m_now))
            sentences += m_change.isMerged() ? PassportWording::tr("merged after %1").arg(ageText(*span))
                                             : PassportWording::tr("%1 old").arg(ageText(*span));
        if (sentences.isEmpty())
            sentences += m_change.isMerged() && m_change.isReviewKnown && m_change.branch.isEmpty()
                    ? PassportWording::tr("committed to trunk without a pull request")
                    : PassportWording::tr("where it began is not known");
        const bool isThere = !m_change.isMerged() || m_change.isBranchDeleted == false;
        add(Stage::Branch, PassportWording::tr("Branch"), {labelledText(m_change.branch, listText(sentences))},
            isThere && !m_change.branch.isEmpty() ? u"branches"_s : QString(), m_change.branch);
    }

    void addGates()
    {
        QStringList sentences;
        const QString number = m_change.pullRequest ? QString::number(*m_change.pullRequest) : QString();
        if (m_change.isMerged()) {
            for (const Gate &gate : m_change.gates)
                sentences += PassportWording::tr("merged around: %1").arg(gateSentence(gate));
            if (sentences.isEmpty())
                sentences += !m_change.isReviewKnown ? PassportWording::tr("how it was reviewed is not known")
                        : m_change.pullRequest       ? PassportWording::tr("nothing is known to have been gone around")
                                                     : PassportWording::tr("no pull request");
        } else {
            for (const Gate &gate : m_change.gates)
                sentences += labelledText(gateName(gate.kind), gateStateText(gate.state));
            if (sentences.isEmpty())
                sentences += PassportWording::tr("no pull request yet");
        }
        if (m_change.openedAt.isValid())
            sentences.prepend(PassportWording::tr("#%1, opened %2 by %3")
                                      .arg(number, moment(m_change.openedAt), m_change.author));
        add(Stage::Review, PassportWording::tr("Gates"), sentences, number.isEmpty() ? QString() : u"prs"_s, number);
    }

    void addMerge()
    {
        QStringList sentences;
        if (m_change.isMerged()) {
            const QString by
                    = m_change.mergedBy.isEmpty() ? QString() : PassportWording::tr(" by %1").arg(m_change.mergedBy);
            sentences += PassportWording::tr("%1, %2%3")
                                 .arg(m_change.mergeCommit.toShortHex(), moment(m_change.mergedAt), by);
        } else {
            sentences += m_change.isReady ? PassportWording::tr("every gate has passed: it can be merged")
                                          : PassportWording::tr("not yet");
        }
        if (!m_change.revertedBy.isEmpty())
            sentences += PassportWording::tr("taken back by %1, %2")
                                 .arg(m_change.revertedBy.left(7), moment(m_change.stationSince));
        add(Stage::Merge, PassportWording::tr("Trunk"), sentences);
    }

    QString missingImageText() const
    {
        if (!m_change.isMerged())
            return PassportWording::tr("not yet");
        if (m_change.touchesNoService)
            return PassportWording::tr("none is needed");
        return m_change.isProductionKnown ? PassportWording::tr("no service was given an image with it yet")
                                          : PassportWording::tr("not known: no swarm was asked");
    }

    void addImage()
    {
        QStringList sentences;
        for (const QString &image : m_change.images)
            sentences += shortImage(image);
        if (sentences.isEmpty())
            sentences += missingImageText();
        add(Stage::Image, PassportWording::tr("Image"), sentences);
    }

    QString liveText(const Change::Production &one) const
    {
        switch (one.state) {
        case LiveState::Running:
            return one.at.isValid() ? PassportWording::tr("runs it since %1").arg(moment(one.at))
                                    : PassportWording::tr("runs it");
        case LiveState::RollingOut:
            return PassportWording::tr("is being updated since %1").arg(moment(one.at));
        case LiveState::RolledBack:
            return labelledText(PassportWording::tr("went back to %1, %2").arg(shortImage(one.image), moment(one.at)),
                                engineText(one.why));
        case LiveState::Waiting:
            return PassportWording::tr("does not run it yet");
        }
        Q_UNREACHABLE_RETURN({});
    }

    static StageState liveStageOf(LiveState state)
    {
        static constexpr StageState states[]
                = {StageState::Here, StageState::Here, StageState::Passed, StageState::Failed}; // indexed by State
        return states[int(state)];
    }

    void addRollout()
    {
        for (const Change::Production &one : m_change.production) {
            QStringList sentences{liveText(one)};
            if (one.state == LiveState::RolledBack && m_change.wentBackWith.size() > 1)
                sentences += PassportWording::tr("with it went back: %1").arg(otherNames());
            addAs(Stage::Production, liveStageOf(one.state), PassportWording::tr("Rollout of %1").arg(one.service),
                  sentences, u"services"_s, one.service, engineEvidence(one.why));
        }
        if (m_change.production.isEmpty())
            add(Stage::Production, PassportWording::tr("Rollout"),
                {!m_change.isMerged()                 ? PassportWording::tr("not yet")
                         : m_change.touchesNoService  ? PassportWording::tr("no service is built from what it changes")
                         : m_change.isProductionKnown ? PassportWording::tr("no service is built from this repository")
                                                      : PassportWording::tr("not known: no swarm was asked")});
    }

    QString otherNames() const
    {
        QStringList names;
        for (const Change::Companion &one : m_change.wentBackWith) {
            if (one.key == m_change.key())
                continue;
            QStringList about{one.author};
            for (const QString &flag : one.flags)
                about += PassportWording::tr("flag %1").arg(flag);
            about.removeAll(QString());
            names.append(bracketedText(changeNameOf(one.key) % u' ' % one.title, listText(about)));
        }
        return clausesText(names);
    }

    void addFlags()
    {
        if (!m_change.flags)
            return add(Stage::Release, PassportWording::tr("Flag"),
                       {PassportWording::tr("which flags it is behind is not known")});
        for (const Change::Flag &flag : *m_change.flags)
            addFlag(flag);
        if (m_change.flags->isEmpty())
            add(Stage::Release, PassportWording::tr("Flag"),
                {m_change.releasedAt.isValid() ? PassportWording::tr("behind none: released with the rollout, %1")
                                                         .arg(moment(m_change.releasedAt))
                                               : PassportWording::tr("behind none: released with the rollout")});
    }

    void addFlag(const Change::Flag &flag)
    {
        QStringList sentences;
        StageState state = StageState::Here;
        if (flag.isRemoved) {
            sentences += PassportWording::tr("removed");
            state = StageState::Passed;
        } else if (!flag.rolloutPercent) {
            sentences += PassportWording::tr("its state is not known");
            state = StageState::Unknown;
        } else if (*flag.rolloutPercent == 100) {
            sentences += flag.fullyRolledOutAt.isValid()
                    ? PassportWording::tr("100 % since %1").arg(moment(flag.fullyRolledOutAt))
                    : PassportWording::tr("100 %");
            state = StageState::Passed;
        } else {
            sentences += *flag.rolloutPercent == 0 ? PassportWording::tr("off")
                                                   : PassportWording::tr("%1 %").arg(*flag.rolloutPercent);
        }
        if (flag.removeBy.isValid() && !flag.isRemoved)
            sentences += PassportWording::tr("to be removed by %1").arg(moment(flag.removeBy));
        addAs(Stage::Release, state, PassportWording::tr("Flag %1").arg(flag.key), {listText(sentences)},
              flag.isRemoved ? QString() : u"flags"_s, flag.key);
    }

    void addSchema()
    {
        for (const Change::Schema &schema : m_change.schemaChanges) {
            const bool isDone = schema.phase == SchemaChange::Phase::Done;
            QString sentence = PassportWording::tr("phase: %1").arg(phaseText(schema.phase));
            if (schema.phase == SchemaChange::Phase::Quiet && schema.contractAllowedAt.isValid())
                sentence += PassportWording::tr(", contract allowed from %1").arg(moment(schema.contractAllowedAt));
            addAs(Stage::Release, isDone ? StageState::Passed : StageState::Here,
                  PassportWording::tr("Schema %1").arg(schema.object), {sentence}, u"migrations"_s, schema.key);
        }
    }

    void addCleanUp()
    {
        QStringList sentences;
        if (m_change.isMerged() && m_change.isBranchDeleted)
            sentences += *m_change.isBranchDeleted ? PassportWording::tr("the branch is deleted")
                                                   : PassportWording::tr("the branch is still there");
        if (m_change.next)
            sentences += bracketedText(nextText(m_change.next, m_now), m_change.next->rule);
        if (sentences.isEmpty())
            sentences += m_change.station == Change::Station::Done ? PassportWording::tr("nothing is left to do")
                                                                   : PassportWording::tr("nothing is due");
        add(Stage::CleanUp, PassportWording::tr("Next"), sentences);
    }

    const Change &m_change;
    const QDateTime m_now;
    const Policy::Branches m_limits;
    QList<PassportLine> m_lines;
};

}

QList<PassportLine> passportLines(const Change &change, const QDateTime &now, const Policy::Branches &limits)
{
    return Passport(change, now, limits).lines();
}

QString passportMarkdown(const Change &change, const QDateTime &now, const Policy::Branches &limits)
{
    QStringList lines{labelledText(u"**%1 %2**"_s.arg(changeName(change), change.title), standingText(change, now)),
                      QString()};
    for (const PassportLine &line : passportLines(change, now, limits))
        lines += u"- "_s + labelledText(u"**%1**"_s.arg(line.title), clausesText(line.sentences));
    return lines.join(u'\n') + u'\n';
}

}
