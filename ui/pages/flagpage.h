// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/branch.h"
#include "models/items/arrangedmodel.h"
#include "models/items/flagquery.h"
#include "models/ports/flagstore.h"
#include "models/ports/releasefactssource.h"
#include "models/rules/schemaneed.h"
#include "ui/pages/page.h"

class QSettings;
class QStackedWidget;

namespace Trunkline {

class CodePlaceSource;
class EmptyState;
class FactView;
class FlagActions;
class FlagChanges;
class FlagCredentials;
class FlagEnds;
class FlagFeed;
class FlagFilterBar;
class FlagPanel;
class FlagSource;
class NoticeBox;
class PageHeader;

/// The team's flags, those to remove first.
class FlagPage final : public Page
{
    Q_OBJECT

public:
    struct Parts
    {
        FlagFeed &feed;
        FlagSource *source = nullptr; ///< null: no table is configured
        FlagStore *store = nullptr; ///< the same
        FlagCredentials *credentials = nullptr; ///< null: it has none that could be given here
        CodePlaceSource &code;
        ReleaseFactsSource *release = nullptr; ///< null: what runs is not known
        FlagEnds &ends;
        std::function<SchemaNeed(const QString &key)> schema; ///< empty: no migrations are read
        QSettings &settings; ///< keeps how the page was left
        QString me; ///< who changes flags
        std::function<bool(const QString &path, int line)> openInEditor; ///< false: nothing could be opened
    };

    /// All must outlive the page.
    explicit FlagPage(const Parts &parts, QWidget *parent = nullptr);
    ~FlagPage() override;

    QWidget *panel() override;
    bool hasSubject() const override;
    QList<Feed *> feeds() const override;
    QList<QAction *> pageActions() const override;
    void setFilter(const QString &text) override;
    QString filterHint() const override;
    FactView *table() const override { return m_view; }
    QStringList filterForms() const override;
    QString statusText() const override;
    Badge badge() const override;
    std::optional<Figure> figure() const override;
    std::optional<Excerpt> excerpt() override;
    QList<Subject> subjects() const override;
    bool selectSubject(const QString &key) override;

    /// The repository that the code is in.
    void setRepository(const Repository &repository, const Trunk &trunk);

private:
    void build();
    QWidget *makeCard();
    void connectActions();
    void showFacts();
    void showSubtitle();
    void showProblems();
    void showBody();
    void showSubject();
    void applyFilter();
    void clearFilter();
    void doSuggested();
    void showMenu(const QPoint &at);
    void showAudit();
    void askForSecret();
    bool lacksSecret() const;
    void showEnded(const QString &key, const Result<FlagOutcome> &outcome);
    QList<FlagFacts> chosenFlags() const;
    std::optional<FlagFacts> subject() const;
    void changeSubject(std::optional<bool> enabled, std::optional<qint32> percent, bool isOffNow);

    const Parts m_parts;
    FlagFeed &m_feed;
    ArrangedModel m_arranged;
    FlagQuery m_query;
    QString m_filterText;
    QString m_folder;
    QString m_trunk;
    FlagActions *const m_actions;
    FlagPanel *m_panel = nullptr; ///< the window's, once it asked for it
    PageHeader *m_header = nullptr;
    NoticeBox *m_problem = nullptr;
    FlagChanges *m_changes = nullptr;
    FlagFilterBar *m_bar = nullptr;
    QStackedWidget *m_body = nullptr;
    FactView *m_view = nullptr;
    EmptyState *m_empty = nullptr;
};

}
