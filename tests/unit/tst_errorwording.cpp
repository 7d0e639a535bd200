// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/errorwording.h"
#include "tests/support/testprogram.h"

#include <QSet>
#include <QTest>
#include <QTimeZone>

using namespace Trunkline;
using namespace Qt::StringLiterals;

namespace tst_errorwording {

namespace {

QList<Error> everyError()
{
    QList<Error> errors;
    for (int kind = 0; kind <= int(Error::Kind::Cancelled); ++kind)
        errors.append({.kind = Error::Kind(kind), .origin = u"git.example.org"_s});
    for (int cause = int(Error::Cause::Other) + 1; cause <= int(Error::Cause::Refused); ++cause)
        errors.append({.cause = Error::Cause(cause), .origin = u"git.example.org"_s});
    return errors;
}

}

class ErrorWordingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindAndCauseHasItsOwnWords()
    {
        QSet<QString> messages;
        QSet<QString> hints;
        for (const Error &error : everyError()) {
            const ErrorText text = describe(error);
            QVERIFY(text.message.size() > 15);
            QVERIFY(text.message.endsWith(u'.'));
            QVERIFY(text.hint.size() > 15);
            QVERIFY(!text.message.contains(u'%') && !text.hint.contains(u'%'));
            QVERIFY2(!messages.contains(text.message), qPrintable(text.message));
            QVERIFY2(!hints.contains(text.hint), qPrintable(text.hint));
            messages.insert(text.message);
            hints.insert(text.hint);
        }
        QCOMPARE(messages.size(), 47);
    }

    void everyKindHasItsNameOfTheContract()
    {
        QStringList names;
        for (int kind = 0; kind <= int(Error::Kind::Cancelled); ++kind)
            names += kindName(Error::Kind(kind));
        QCOMPARE(
                names.join(u' '),
                u"unauthenticated forbidden notFound rateLimited timeout unreachable protocol conflict invalid cancelled"_s);
    }

    void dubiousOwnershipNamesTheCommandForThisPath()
    {
        const ErrorText text = describe({.kind = Error::Kind::Forbidden,
                                         .cause = Error::Cause::DubiousOwnership,
                                         .origin = u"/srv/it's here"_s});
        QCOMPARE(text.message, u"Another user owns the repository, so git does not trust it: /srv/it's here."_s);
        QCOMPARE(text.hint, u"If you trust it, run: git config --global --add safe.directory '/srv/it'\\''s here'"_s);
    }

    void rateLimitNamesTheTimeWhenItIsKnown()
    {
        Error error{.kind = Error::Kind::RateLimited, .origin = u"api.example.org"_s};
        QCOMPARE(describe(error).hint, u"Wait until it allows more before you ask again."_s);
        error.retryAt = QDateTime(QDate(2026, 3, 2), QTime(12, 34), QTimeZone::UTC);
        const QString time = error.retryAt.toLocalTime().toString(u"HH:mm"_s);
        QCOMPARE(describe(error).hint, u"Wait until %1 before you ask again."_s.arg(time));
    }

    void aProgramsOutputBecomesOneShortLine()
    {
        const ErrorText text = describe({.kind = Error::Kind::Unreachable,
                                         .origin = u"origin"_s,
                                         .detail = u"fatal: no route\n  to host\n"_s + QString(5000, u'x')});
        QVERIFY(text.message.startsWith(u"No connection could be made to origin: fatal: no route to host xxx"_s));
        QVERIFY(!text.message.contains(u'\n'));
        QVERIFY(text.message.size() < 400);
    }

    void placeInAFileIsNamedOnce()
    {
        const ErrorText text = describe({.cause = Error::Cause::BadPolicy,
                                         .origin = u"/srv/.trunkline.yaml"_s,
                                         .detail = u"/srv/.trunkline.yaml:3:8: \"soon\" is no duration"_s});
        QCOMPARE(text.message,
                 u"The rules could not be read from /srv/.trunkline.yaml:3:8: \"soon\" is no duration."_s);
    }

    void placeMarkersInForeignTextStayAsTheyAre()
    {
        const ErrorText text
                = describe({.kind = Error::Kind::Invalid, .origin = u"/tmp/%1%2"_s, .detail = u"100%1 {x}"_s});
        QCOMPARE(text.message, u"Something could not be read or done in /tmp/%1%2: 100%1 {x}."_s);
    }

    void withoutOriginTheSentenceIsWhole()
    {
        QCOMPARE(describe({.kind = Error::Kind::Timeout}).message, u"No answer came in time from the source."_s);
    }
};

GUILESS_TEST(ErrorWordingTest)

}

#include "tst_errorwording.moc"
