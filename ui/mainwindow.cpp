// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow.h"

#include "models/feeds/feed.h"
#include "models/items/rowquery.h"
#include "ui/mainmenu.h"
#include "ui/pages/page.h"
#include "ui/preferences.h"
#include "ui/tablemenu.h"
#include "ui/theme/appearance.h"
#include "ui/theme/fonts.h"
#include "ui/trayicon.h"
#include "ui/widgets/announcement.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/pagearea.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/sentencelabel.h"
#include "ui/widgets/sidebar.h"
#include "ui/windowsettings.h"
#include "ui/workspacemenu.h"

#include <QAction>
#include <QClipboard>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QLabel>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Trunkline {

namespace {

constexpr int CollapsedSidebarBelow = 900;
constexpr int AllWordsFrom = 1100;
constexpr auto NoteShown = 6s;

QList<Page *> pagesOf(const QList<PageSection> &sections)
{
    QList<Page *> pages;
    for (const PageSection &section : sections)
        pages += section.pages;
    return pages;
}

ElidedLabel *statusLabel(QWidget *parent)
{
    auto *label = new ElidedLabel(parent);
    label->setFont(themeFont(FontRole::Small));
    label->setProperty("tone", u"muted"_s);
    return label;
}

QWidget *sandboxBar(const QString &text, QWidget *parent)
{
    QLabel *bar = sentenceLabel(parent, text);
    bar->setProperty("surface", u"sandbox"_s);
    bar->setFont(themeFont(FontRole::Small));
    bar->setAccessibleName(MainWindow::tr("Sandbox"));
    return bar;
}

QWidget *withSurface(QWidget *widget, const QString &surface)
{
    widget->setProperty("surface", surface);
    widget->setAttribute(Qt::WA_StyledBackground);
    return widget;
}

}

MainWindow::MainWindow(const Parts &parts, QWidget *parent)
    : QMainWindow(parent)
    , m_pages(pagesOf(parts.sections))
    , m_feeds(parts.feeds)
    , m_isSandbox(!parts.sandbox.isEmpty())
    , m_languages(parts.languages)
    , m_appearance(parts.appearance)
    , m_store(parts.store)
    , m_tray(new TrayIcon(this))
    , m_menu(new MainMenu(m_pages, this))
{
    setWindowTitle(QCoreApplication::applicationName());
    setMinimumSize(640, 420);
    resize(1280, 800);
    build(parts);
    setWorkspaces(parts.workspaces, parts.workspace);
    m_passingNote.setSingleShot(true);
    m_passingNote.setInterval(NoteShown);
    m_passingNote.callOnTimeout(this, [this] { m_note->setText(m_lastingNote); });
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &MainWindow::tellCopied);
    connectMenu();
    connectPages();
    restore();
}

void MainWindow::build(const Parts &parts)
{
    auto *body = new QWidget(this);
    m_header = new HeaderBar(parts.feeds, parts.clock,
                             {.palette = m_menu->palette(), .panel = m_menu->panel(), .menu = m_menu}, body);
    m_sidebar = new Sidebar(parts.sections, body);
    m_pageArea = new PageArea(m_pages, parts.clock, body);
    QWidget *footer = withSurface(new QWidget(body), u"footer"_s);
    m_status = statusLabel(footer);
    m_note = statusLabel(footer);
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *footerLayout = new QHBoxLayout(footer);
    footerLayout->setContentsMargins(12, 5, 14, 5);
    footerLayout->setSpacing(24);
    footerLayout->addWidget(m_status, 3);
    footerLayout->addWidget(m_note, 2);
    auto *edge = withSurface(new QWidget(body), u"edge"_s);
    edge->setFixedWidth(1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_sidebar);
    middle->addWidget(edge);
    middle->addWidget(m_pageArea, 1);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    if (m_isSandbox)
        layout->addWidget(sandboxBar(parts.sandbox, body));
    layout->addLayout(middle, 1);
    layout->addWidget(footer);
    setCentralWidget(body);
}

void MainWindow::connectMenu()
{
    addActions(m_menu->actionsWithShortcut());
    connect(m_menu, &MainMenu::pageWanted, this, &MainWindow::setCurrentPage);
    connect(m_menu->open(), &QAction::triggered, this, &MainWindow::chooseRepository);
    connect(m_menu->refresh(), &QAction::triggered, this, &MainWindow::refreshAll);
    connect(m_menu->quit(), &QAction::triggered, this, &QWidget::close);
    connect(m_menu->palette(), &QAction::triggered, this, &MainWindow::showPalette);
    connect(m_menu->filter(), &QAction::triggered, this, &MainWindow::focusFilter);
    m_menu->table()->setStore(m_store);
    connect(m_menu->table(), &TableMenu::filterWanted, m_header->searchField(), &QLineEdit::setText);
    connect(m_menu->panel(), &QAction::toggled, this, &MainWindow::setPanelWanted);
    connect(m_menu->fullScreen(), &QAction::triggered, this,
            [this](bool isWanted) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, isWanted)); });
    connect(m_menu->copyLink(), &QAction::triggered, this, &MainWindow::copyLink);
    connect(m_menu->menu(), &QAction::triggered, m_header, &HeaderBar::openMenu);
    connect(m_menu->shortcuts(), &QAction::triggered, this, &MainWindow::showShortcuts);
    connect(m_menu->notifications(), &QAction::triggered, this, &MainWindow::notificationSettingsWanted);
    connect(m_menu->workspaces(), &WorkspaceMenu::chosen, this, &MainWindow::openRepositoryWanted);
    connect(m_menu->workspaces(), &WorkspaceMenu::removed, this, &MainWindow::forgetWorkspaceWanted);
    connect(m_menu->connections(), &QAction::triggered, this,
            [this] { Q_EMIT connectionsWanted(ConnectedSource::GitHub); });
    connect(m_menu->settings(), &QAction::triggered, this, &MainWindow::showSettings);
    connect(m_menu->about(), &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_menu, &MainMenu::schemeWanted, this, [this](Appearance::Scheme scheme) {
        Preferences preferences = Preferences::load(m_store);
        preferences.scheme = scheme;
        usePreferences(preferences);
    });
    connect(m_menu->highContrast(), &QAction::triggered, this, [this](bool isHigh) {
        Preferences preferences = Preferences::load(m_store);
        preferences.contrast = isHigh ? Appearance::Contrast::High : Appearance::Contrast::Normal;
        usePreferences(preferences);
    });
}

void MainWindow::connectPages()
{
    connect(m_sidebar, &Sidebar::pageChosen, this, &MainWindow::setCurrentPage);
    connect(m_header->searchField(), &QLineEdit::textChanged, this, &MainWindow::filter);
    connect(m_header->searchField(), &SearchField::left, this, [this] { currentPage()->focusContent(); });
    for (Page *page : std::as_const(m_pages)) {
        page->addActions(page->pageActions()); // a hidden page's shortcuts rest
        connect(page, &Page::statusTextChanged, this, &MainWindow::showStatus);
        connect(page, &Page::statusTextChanged, this, &MainWindow::restoreSubject);
        for (const Feed *feed : page->feeds())
            connect(feed, &Feed::asOfChanged, this, [this, page] {
                if (page == currentPage())
                    showStatus(); // it tells how old the facts are
            });
        connect(page, &Page::filterWanted, m_header->searchField(), &QLineEdit::setText);
        connect(page, &Page::otherPageWanted, this, &MainWindow::showSubject);
        connect(page, &Page::panelWanted, this, [this] { m_menu->panel()->setChecked(true); });
        connect(page, &Page::repositoryWanted, this, &MainWindow::chooseRepository);
        connect(page, &Page::connectionsWanted, this, &MainWindow::connectionsWanted);
        connect(page, &Page::reportWanted, this, &MainWindow::reportWanted);
    }
}

void MainWindow::restore()
{
    const auto settings = WindowSettings::load(m_store);
    restoreGeometry(settings.geometry);
    usePreferences(Preferences::load(m_store));
    m_pageArea->setPanelWidth(settings.panelWidth);
    m_menu->panel()->setChecked(settings.panel == PageArea::Panel::Shown);
    setPanelWanted(m_menu->panel()->isChecked());
    for (Page *page : std::as_const(m_pages)) {
        const QString text = settings.filters.value(page->id());
        if (text.isEmpty())
            continue;
        m_filters.insert(page, text);
        page->setFilter(withMe(text, page->me()));
    }
    if (!showPage(settings.page))
        setCurrentPage(m_pages.first());
    m_subjectToRestore = settings.subject;
    m_pageToRestore = currentPage();
    restoreSubject();
    m_sidebar->setFocus();
}

/// Once the page has its facts, unless the user was quicker.
void MainWindow::restoreSubject()
{
    Page *const page = currentPage();
    if (m_subjectToRestore.isEmpty())
        return;
    if (page != m_pageToRestore || !page->subjectKey().isEmpty() || page->selectSubject(m_subjectToRestore))
        m_subjectToRestore.clear();
}

WindowSettings MainWindow::settings() const
{
    QMap<QString, QString> filters;
    for (const auto &[page, text] : m_filters.asKeyValueRange())
        if (!text.isEmpty())
            filters.insert(page->id(), text);
    return {.geometry = saveGeometry(),
            .page = currentPage()->id(),
            .subject = currentPage()->subjectKey(),
            .filters = filters,
            .panelWidth = m_pageArea->panelWidth(),
            .panel = m_menu->panel()->isChecked() ? PageArea::Panel::Shown : PageArea::Panel::Hidden};
}

void MainWindow::setRepository(const RepositoryFacts &facts)
{
    m_header->setFacts(facts);
    const QString program = QCoreApplication::applicationName();
    const QString application = m_isSandbox ? tr("%1 sandbox", "program").arg(program) : program;
    setWindowTitle(facts.name.isEmpty() ? application
                                        : tr("%1 – %2", "repository, program").arg(facts.name, application));
}

void MainWindow::setWorkspaces(const QStringList &paths, const QString &shown)
{
    m_repositoryPath = shown;
    m_menu->workspaces()->setWorkspaces(paths, shown);
    addActions(m_menu->workspaces()->actions()); // for their keys
}

void MainWindow::setStatusNote(const QString &text)
{
    m_lastingNote = text;
    if (!m_passingNote.isActive())
        m_note->setText(text);
}

Page *MainWindow::currentPage() const
{
    return m_pageArea->currentPage();
}

QStringList MainWindow::pageIds() const
{
    QStringList ids;
    for (const Page *page : m_pages)
        ids.append(page->id());
    return ids;
}

bool MainWindow::showPage(const QString &id)
{
    const auto page = std::ranges::find(m_pages, id, [](const Page *candidate) { return candidate->id(); });
    if (page == m_pages.cend())
        return false;
    setCurrentPage(*page);
    return true;
}

bool MainWindow::showSubject(const QString &pageId, const QString &key)
{
    if (!showPage(pageId))
        return false;
    if (key.isEmpty())
        return true;
    m_header->searchField()->clear(); // a filter could hide it
    const bool isThere = currentPage()->selectSubject(key);
    if (isThere)
        m_menu->panel()->setChecked(true);
    currentPage()->focusContent();
    return isThere;
}

void MainWindow::setCurrentPage(Page *page)
{
    if (page == currentPage())
        return;
    m_pageArea->setCurrentPage(page);
    m_sidebar->setCurrentPage(page);
    m_menu->setCurrentPage(page);
    if (m_header->searchField()->hasFocus())
        m_sidebar->setFocus(); // else it would go astray where there is nothing to filter
    m_header->searchField()->setHint(page->filterHint(), page->filterForms());
    m_menu->table()->setFilter(m_filters.value(page));
    m_header->searchField()->setText(m_filters.value(page));
    showStatus();
}

void MainWindow::setPanelWanted(bool isWanted)
{
    m_pageArea->setPanel(isWanted ? PageArea::Panel::Shown : PageArea::Panel::Hidden);
}

void MainWindow::filter(const QString &text)
{
    if (m_filters.value(currentPage()) == text)
        return;
    m_filters.insert(currentPage(), text);
    m_menu->table()->setFilter(text);
    currentPage()->setFilter(withMe(text, currentPage()->me()));
}

void MainWindow::showStatus()
{
    m_status->setText(currentPage()->statusText());
}

void MainWindow::focusFilter()
{
    m_header->searchField()->setFocus(Qt::ShortcutFocusReason);
    m_header->searchField()->selectAll();
}

void MainWindow::refreshAll()
{
    for (Feed *feed : std::as_const(m_feeds)) {
        if (feed->state() != Feed::State::NotConfigured)
            feed->refresh();
    }
}

void MainWindow::setFindings(int errors, int warnings)
{
    if (errors > m_errors && m_errors >= 0)
        announce(*this, tr("%Ln more errors need attention", nullptr, errors - m_errors));
    m_errors = errors;
    m_tray->setFindings(errors, warnings);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    settings().save(m_store);
    const bool isByButton = event->spontaneous(); // Quit is another wish
    if (isByButton && m_tray->isShown()) {
        hide();
        event->ignore();
        return;
    }
    if (isByButton && m_tray->isPossible() && !Preferences::load(m_store).staysInTray) {
        askForTray();
        event->ignore();
        return;
    }
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    const bool isNarrow = width() < CollapsedSidebarBelow;
    m_sidebar->setWidth(isNarrow ? Sidebar::Width::IconsOnly : Sidebar::Width::Full);
    if (isNarrow)
        m_header->setRoom(HeaderBar::Room::Narrow);
    else
        m_header->setRoom(width() < AllWordsFrom ? HeaderBar::Room::Medium : HeaderBar::Room::Wide);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        m_menu->fullScreen()->setChecked(isFullScreen());
}

}
