// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/connections.h"
#include "ui/theme/theme.h"

#include <QIcon>
#include <QWidget>

#include <functional>
#include <optional>

class QAbstractItemModel;
class QAction;
class QComboBox;
class QTreeView;

namespace Trunkline {

class FactView;
class Feed;
class SortableTableModel;

/// One page of the window: its entry in the sidebar, its body, and the panel beside it. The window keeps a margin
/// around the body; the panel fills its place to the edges.
class Page : public QWidget
{
    Q_OBJECT

public:
    /// @p id is stable and untranslated ("branches"): settings and links name the page by it.
    Page(QString id, QString title, QIcon icon, QWidget *parent = nullptr);

    const QString &id() const { return m_id; }
    const QString &title() const { return m_title; }
    const QIcon &icon() const { return m_icon; }

    /// Shown right of the page; nullptr when the page has none. The window owns and places it.
    virtual QWidget *panel() { return nullptr; }
    /// Gives the keyboard to what one came for. Not by a focus proxy: with that, Tab would leave out all that stands
    /// before.
    void focusContent();
    /// False while nothing is selected: the window then hides the panel and gives its room to the page.
    virtual bool hasSubject() const { return true; }
    /// Where the facts of this page come from. The window says above the page when one of them fails.
    virtual QList<Feed *> feeds() const { return {}; }
    /// For the menu of this page, in order. Shortcuts work while the page is shown.
    virtual QList<QAction *> pageActions() const { return {}; }
    /// What the window's search field holds while this page is shown.
    virtual void setFilter(const QString &text) { Q_UNUSED(text); }
    /// Shown in the empty search field: "Filter branches…". Empty when the page has nothing to filter.
    virtual QString filterHint() const { return {}; }
    /// Examples of the operators that setFilter() understands: "age:>48h".
    virtual QStringList filterForms() const { return {}; }
    /// Who looks, as the page's facts name people; empty: not known.
    virtual QString me() const { return m_userName; }
    void setUserName(const QString &name) { m_userName = name; }
    /// The page's main table, and what groups it; nullptr when it has none.
    virtual FactView *table() const { return nullptr; }
    virtual QComboBox *groupingBox() const { return nullptr; }
    /// Left part of the window's status line.
    virtual QString statusText() const { return {}; }

    struct Badge
    {
        int errors = 0;
        int warnings = 0;

        bool operator==(const Badge &) const = default;
    };
    virtual Badge badge() const { return {}; }

    /// One large number for the overview; empty value: nothing is known yet.
    struct Figure
    {
        QString title;
        QString value;
        QString unit; ///< small, behind the value: "of 11"
        QString detail; ///< small, below
        Tone tone = Tone::Neutral;

        bool operator==(const Figure &) const = default;
    };
    virtual std::optional<Figure> figure() const { return std::nullopt; }

    /// A few columns of the page's table for the overview, the most urgent rows first.
    struct Excerpt
    {
        SortableTableModel *model = nullptr;
        int keyRole = 0; ///< what selectSubject() takes
        int sortColumn = 0;
        QList<int> columns;
        QList<int> spare; ///< of these, what goes first where there is no room
        QString hint; ///< muted, beside the title
        std::function<void(QTreeView &view)> dress; ///< sets delegates; may be empty
    };
    virtual std::optional<Excerpt> excerpt() { return std::nullopt; }

    /// Something on this page that one may want to see.
    struct Subject
    {
        QString key; ///< what selectSubject() takes
        QString title;
        QString words; ///< by which it is found, too

        bool operator==(const Subject &) const = default;
    };
    virtual QList<Subject> subjects() const { return {}; }

    /// What selectSubject() takes for what is selected; empty: nothing is, or it has no address.
    virtual QString subjectKey() const;
    /// Selects what a finding or an excerpt named; false when it is not here (any more).
    virtual bool selectSubject(const QString &key)
    {
        Q_UNUSED(key);
        return false;
    }

Q_SIGNALS:
    void badgeChanged();
    /// Show another page, and there the subject with this key; empty: only the page.
    void otherPageWanted(const QString &pageId, const QString &key);
    void statusTextChanged();
    void subjectChanged(); ///< hasSubject() may be another now
    void filterWanted(const QString &text); ///< the page asks to be filtered by this: put it into the search field
    void panelWanted(); ///< the user asked for the subject's details: show the panel
    void repositoryWanted(); ///< the user asked to open another repository
    /// The user asked where the page's facts come from, or to have them from elsewhere.
    void connectionsWanted(Trunkline::ConnectedSource source);
    /// The user wants a report, in Markdown, in a file; @p name is suggested for it.
    void reportWanted(const QString &name, const QString &markdown);

protected:
    /// One for each row: its key, the words of one column, and those of others to find it by.
    static QList<Subject> subjectsIn(const QAbstractItemModel &model, int keyRole, int titleColumn,
                                     const QList<int> &wordColumns);

    void setContent(QWidget *content) { m_content = content; }

private:
    const QString m_id;
    const QString m_title;
    const QIcon m_icon;
    QString m_userName;
    QWidget *m_content = nullptr; ///< of the page
};

}
