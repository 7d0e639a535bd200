// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/arrangedmodel.h"
#include "ui/pages/page.h"

#include <optional>

class QFrame;
class QSettings;
class QStackedWidget;

namespace Trunkline {

class EmptyState;
class PageHeader;

/// A page that is one table: a header, what the page has to say below it, and a card with the table, or with why there
/// is nothing in it. What is filtered, selected and suggested is decided by the page itself.
class TablePage : public Page
{
    Q_OBJECT

public:
    ~TablePage() override;

    QWidget *panel() final { return m_panel; }
    bool hasSubject() const override;
    QList<QAction *> pageActions() const final { return actions(); }
    void setFilter(const QString &text) override;
    FactView *table() const final { return m_view; }

protected:
    /// What the page's own constructor may rely on is that header() and rows() are there. @p id is its icon's name,
    /// too.
    TablePage(const QString &id, const QString &title, SortableTableModel &model, QWidget *parent);

    void setPanel(QWidget *panel); ///< the window's, once it asked for it
    /// The table in its card. @p keyRole is what selectSubject() takes.
    QFrame *makeCard(int keyRole, QWidget *parent);
    /// Below the header, in this order; the last one takes what room there is.
    void layOut(const QList<QWidget *> &parts);
    /// Puts the table's columns as they were left, and remembers under @p key how they are left.
    void keepColumns(QSettings &settings, QLatin1StringView key);

    PageHeader &header() const { return *m_header; }
    FactView &view() const { return *m_view; }
    ArrangedModel &rows() { return m_rows; }
    const ArrangedModel &rows() const { return m_rows; }

    /// The selected rows of @p model, which the table shows.
    template <typename Model>
    auto chosenIn(const Model &model) const
    {
        QList<std::remove_cvref_t<decltype(model.row(0))>> chosen;
        for (const QString &key : chosenKeys()) {
            if (const int row = model.find(key); row >= 0)
                chosen.append(model.row(row));
        }
        return chosen;
    }
    /// The selected row of @p model that the keyboard is on; none when nothing is selected.
    template <typename Model>
    auto currentIn(const Model &model) const
    {
        const QString key = chosenKey();
        const int row = key.isEmpty() ? -1 : model.find(key);
        return row >= 0 ? std::optional(model.row(row)) : std::nullopt;
    }
    virtual QStringList chosenKeys() const;
    virtual QString chosenKey() const;

    /// "3 shown", "2 selected": where that is not all of @p all, or one.
    QStringList shownTexts(int all) const;
    /// After new facts: the table, or why it is empty, and the panel.
    void showRows();
    /// After another filter.
    void applyFilter();
    /// Shows all rows again, also in the window's search field.
    void clearFilter();
    /// Clears the filter and selects the row; false when @p model has none with this key.
    template <typename Model>
    bool selectIn(const Model &model, const QString &key)
    {
        if (model.find(key) < 0)
            return false;
        clearFilter();
        selectRow(key);
        return true;
    }
    void selectRow(const QString &key);
    void showBody();
    void showSubject();

private:
    /// The search field holds @p text now; applyFilter() follows.
    virtual void takeQuery(const QString &text) = 0;
    /// True when isChosen() may be false for a row.
    virtual bool isFiltering() const = 0;
    virtual bool isChosen(int row) const = 0;
    virtual void resetChips() { }
    virtual void sayWhyEmpty(EmptyState &empty) const = 0;
    virtual void doSuggested() = 0; ///< what sayWhyEmpty() offered
    /// The selection is another, or what is selected.
    virtual void tellSubject() = 0;

    void showMenu(const QPoint &at);

    ArrangedModel m_rows;
    QString m_filterText;
    PageHeader *const m_header;
    QWidget *m_panel = nullptr;
    QStackedWidget *m_body = nullptr;
    FactView *m_view = nullptr;
    EmptyState *m_empty = nullptr;
};

}
