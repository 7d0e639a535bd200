// SPDX-License-Identifier: GPL-3.0-or-later

// bench_window REPOSITORY CACHE TRUNK TRUNK-AGO: the real window on a real repository, from the start of the process to
// the last fact. REPOSITORY is written to: its trunk, which stands at TRUNK-AGO, moves to TRUNK, and a branch moves
// too.

#include "app/adapters/clock/systemclock.h"
#include "app/adapters/git/gitbranchdetailsource.h"
#include "app/adapters/git/gitbranchsource.h"
#include "app/adapters/git/gitbranchstore.h"
#include "app/allocation.h"
#include "models/feeds/branchfeed.h"
#include "tests/support/threadheart.h"
#include "ui/mainwindow.h"
#include "ui/pages/branchpage.h"
#include "ui/theme/appearance.h"
#include "ui/widgets/factview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QFile>
#include <QProcess>
#include <QScrollBar>
#include <QSet>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>
#include <QWindow>

#include <cstdio>
#include <ctime>
#include <unistd.h>

using namespace Trunkline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Since the process began, its loading included.
double millisecondsSinceStart()
{
    QFile file(u"/proc/self/stat"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = file.readAll();
    const QList<QByteArray> fields = text.sliced(text.lastIndexOf(')') + 2).split(' ');
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    const double ticks = fields.value(19).toDouble() / double(sysconf(_SC_CLK_TCK));
    return (double(now.tv_sec) + double(now.tv_nsec) / 1e9 - ticks) * 1000;
}

void print(const char *name, double value)
{
    std::printf("%s %.2f\n", name, value);
}

/// Megabytes, as the kernel counts them.
double memory(const char *file, QByteArrayView field)
{
    QFile in(QString::fromLatin1(file));
    if (!in.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : in.readAll().split('\n')) {
        if (line.startsWith(field))
            return line.sliced(field.size()).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

void printMemory(const char *when)
{
    std::printf("%s_rss_mb %.1f\n%s_own_mb %.1f\n", when, memory("/proc/self/smaps_rollup", "Rss:"), when,
                memory("/proc/self/smaps_rollup", "Anonymous:"));
}

template <typename Condition>
bool waitFor(Condition condition, std::chrono::milliseconds patience = 120s)
{
    QTimer wake; // there may be no event at all
    wake.start(1ms);
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.durationElapsed() > patience)
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents);
    }
    return true;
}

/// Says when the view was painted with rows in it.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(FactView &view)
        : m_view(view)
    {
        view.viewport()->installEventFilter(this);
    }

    int paints = 0; ///< with rows

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_view.model()->rowCount() > 0)
            ++paints;
        return QObject::eventFilter(watched, event);
    }

private:
    FactView &m_view;
};

class WindowBench
{
public:
    WindowBench(const GitPlace &place, const QString &cache, QApplication &application)
        : m_place(place)
        , m_store(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , m_appearance(application)
        , m_source(place, {}, cache, m_clock)
        , m_details(place, cache)
        , m_branches(place)
        , m_feed(m_source, m_clock, {.fetchEvery = 0s, .limits = {}})
        , m_page(new BranchPage(m_feed, m_details, m_branches, m_store))
        , m_window({.sections = planPages({m_page}),
                    .feeds = {&m_feed},
                    .clock = m_clock,
                    .appearance = m_appearance,
                    .store = m_store})
        , m_view(*m_page->findChild<FactView *>())
        , m_paints(m_view)
    {
    }

    bool run(const QByteArray &trunk)
    {
        m_window.resize(1440, 900);
        m_window.showPage(u"branches"_s);
        Test::ThreadHeart heart(1ms);
        m_window.show();
        if (!waitFor([this] { return m_window.windowHandle() && m_window.windowHandle()->isExposed(); }))
            return false;
        QCoreApplication::processEvents();
        print("stall_opening_ms", stall(heart)); // until there is a window that could stand still
        if (!waitFor([this] { return m_paints.paints > 0; }))
            return false;
        print("first_picture_ms", millisecondsSinceStart());
        if (!waitFor([this] { return m_feed.hasFacts() && m_feed.model().row(0).ahead.has_value(); }))
            return false;
        print("facts_ms", millisecondsSinceStart());
        print("stall_loading_ms", stall(heart));
        printMemory("facts");
        if (!waitFor([this] { return m_feed.isComplete(); }, 600s))
            return false;
        print("complete_ms", millisecondsSinceStart());
        print("stall_analysis_ms", stall(heart));
        waitFor([] { return false; }, 7s); // what was learned is saved, and caches are dropped
        printMemory("rest");
        print("peak_rss_mb", memory("/proc/self/status", "VmHWM:"));
        scroll(heart);
        return move(heart, trunk);
    }

private:
    static double stall(Test::ThreadHeart &heart) { return double(heart.takeLongest().count()) / 1e6; }

    void scroll(Test::ThreadHeart &heart)
    {
        stall(heart);
        for (int step = 0; step <= 200; ++step) {
            m_view.verticalScrollBar()->setValue(m_view.verticalScrollBar()->maximum() * step / 200);
            const int before = m_paints.paints;
            waitFor([&] { return m_paints.paints > before || step == 0; }, 1s);
        }
        m_view.verticalScrollBar()->setValue(0);
        print("stall_scrolling_ms", stall(heart));
    }

    /// One branch, then trunk.
    bool move(Test::ThreadHeart &heart, const QByteArray &trunk)
    {
        const Branch branch = m_feed.model().row(m_feed.model().rowCount() / 2);
        const QByteArray old = branch.tip.toHex().toLatin1();
        updateRef(branch.refs.constLast(), old + "~1");
        if (!timed("branch_moves_ms", [&] { return tipOf(branch.name) != branch.tip; }))
            return false;
        const QList<QPair<std::optional<qint32>, std::optional<qint32>>> before = positions();
        const QSet<QString> visible = visibleNames();
        updateRef(m_feed.trunk().ref, trunk);
        const auto isNew = [&, this](bool onlyVisible) {
            for (int row = 0; row < m_feed.model().rowCount(); ++row) {
                const Branch &one = m_feed.model().row(row);
                if ((!onlyVisible || visible.contains(one.name)) && QPair(one.ahead, one.behind) == before.value(row))
                    return false;
            }
            return true;
        };
        if (!timed("trunk_moves_ms", [&] { return isNew(true); }))
            return false;
        waitFor([&] { return isNew(false); }, 10s);
        print("stall_refreshing_ms", stall(heart));
        return true;
    }

    /// Ahead and behind; a branch that has what trunk is to get only changes in the first.
    QList<QPair<std::optional<qint32>, std::optional<qint32>>> positions() const
    {
        QList<QPair<std::optional<qint32>, std::optional<qint32>>> all;
        for (int row = 0; row < m_feed.model().rowCount(); ++row)
            all.append({m_feed.model().row(row).ahead, m_feed.model().row(row).behind});
        return all;
    }

    QSet<QString> visibleNames() const
    {
        QSet<QString> names;
        QModelIndex index = m_view.indexAt(QPoint(5, 5));
        for (; index.isValid() && m_view.visualRect(index).top() < m_view.viewport()->height();
             index = m_view.indexBelow(index))
            names.insert(index.siblingAtColumn(BranchModel::NameColumn).data().toString());
        return names;
    }

    ObjectId tipOf(const QString &name) const
    {
        for (int row = 0; row < m_feed.model().rowCount(); ++row) {
            if (m_feed.model().row(row).name == name)
                return m_feed.model().row(row).tip;
        }
        return {};
    }

    /// From here until it is so.
    template <typename Condition>
    bool timed(const char *name, Condition condition)
    {
        QElapsedTimer timer;
        timer.start();
        if (!waitFor(condition))
            return false;
        print(name, double(timer.nsecsElapsed()) / 1e6);
        return true;
    }

    void updateRef(const QString &ref, const QByteArray &target)
    {
        QProcess git;
        git.start(u"git"_s, {u"--git-dir"_s, m_place.gitDir, u"update-ref"_s, ref, QString::fromLatin1(target)});
        git.waitForFinished();
    }

    const GitPlace m_place;
    QTemporaryDir m_folder;
    QSettings m_store;
    SystemClock m_clock;
    Appearance m_appearance;
    GitBranchSource m_source;
    GitBranchDetailSource m_details;
    GitBranchStore m_branches;
    BranchFeed m_feed;
    BranchPage *m_page;
    MainWindow m_window;
    FactView &m_view;
    PaintWatch m_paints;
};

}

int main(int argc, char *argv[])
{
    giveBackLargeBlocks();
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() == 2 && arguments.at(1) == "--bare"_L1) { // what any window of Qt takes
        QWidget window;
        window.resize(1440, 900);
        window.show();
        waitFor([] { return false; }, 500ms);
        printMemory("bare");
        return 0;
    }
    const Result<GitPlace> place = findRepository(arguments.value(1));
    if (!place)
        return 2;
    WindowBench bench(*place, arguments.value(2), application);
    return bench.run(arguments.value(3).toLatin1()) ? 0 : 1;
}
