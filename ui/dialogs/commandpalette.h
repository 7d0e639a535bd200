// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QIcon>
#include <QList>

#include <functional>

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace Trunkline {

/// Everything that can be done or looked at in one list that is filtered as one types: what was chosen lately comes
/// first, then what fits best. Enter does it.
class CommandPalette final : public QDialog
{
    Q_OBJECT

public:
    struct Entry
    {
        QString id; ///< stable: by it the entry is remembered
        QString title;
        QString detail; ///< what it is or where, or its shortcut
        QString words; ///< that are looked at, too
        QIcon icon;
        std::function<void()> trigger;
    };

    /// @p recent are identifiers, the latest first.
    CommandPalette(QList<Entry> entries, const QStringList &recent, QWidget *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// Before it is done.
    void chosen(const QString &id);

private:
    void showMatches();
    QList<qsizetype> matches(const QString &query) const;
    void choose(QTreeWidgetItem *item);
    void tellCurrent();

    const QList<Entry> m_entries; ///< with recent ones first
    const qsizetype m_recentCount;
    QLineEdit *m_field = nullptr;
    QTreeWidget *m_list = nullptr;
};

}
