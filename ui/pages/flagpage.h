// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/branch.h"
#include "models/items/flagquery.h"
#include "models/ports/flagstore.h"
#include "models/ports/releasefactssource.h"
#include "models/rules/schemaneed.h"
#include "ui/pages/tablepage.h"

class QSettings;

namespace Trunkline {

class CodePlaceSource;
class FlagActions;
class FlagChanges;
class FlagEnds;
class FlagFeed;
class FlagFilterBar;
class FlagPanel;
class FlagSource;
class NoticeBox;

/// The team's flags, those to remove first.
class FlagPage final : public TablePage
{
    Q_OBJECT

public:
    struct Parts
    {
        FlagFeed &feed;
        FlagSource *source = nullptr; ///< null: no table is configured
        FlagStore *store = nullptr; ///< the same
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

    QList<Feed *> feeds() const override;
    QString filterHint() const override;
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
    void takeQuery(const QString &text) override;
    bool isFiltering() const override;
    bool isChosen(int row) const override;
    void resetChips() override;
    void sayWhyEmpty(EmptyState &empty) const override;
    void doSuggested() override;
    void tellSubject() override;

    void build();
    void dressView();
    void connectActions();
    void showFacts();
    void showSubtitle();
    void showProblems();
    void showAudit();
    bool lacksSecret() const;
    void showEnded(const QString &key, const Result<FlagOutcome> &outcome);
    void changeSubject(std::optional<bool> enabled, std::optional<qint32> percent, bool isOffNow);

    const Parts m_parts;
    FlagFeed &m_feed;
    FlagQuery m_query;
    QString m_folder;
    QString m_trunk;
    FlagActions *const m_actions;
    FlagPanel *m_panel = nullptr; ///< the window's, once it asked for it
    NoticeBox *m_problem = nullptr;
    FlagChanges *m_changes = nullptr;
    FlagFilterBar *m_bar = nullptr;
};

}
