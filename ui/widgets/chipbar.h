// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <optional>

class QButtonGroup;
class QComboBox;

namespace Trunkline {

/// Above a table: chips, of which one says which rows are shown, each with their count, and how the rows are grouped.
class ChipBar : public QWidget
{
    Q_OBJECT

public:
    explicit ChipBar(QWidget *parent = nullptr);

    /// nullptr where nothing is grouped.
    QComboBox *groupingBox() const { return m_groupBy; }

Q_SIGNALS:
    void chipChosen(); ///< by the user
    void groupingChanged();

protected:
    void addChip(int id, const QString &tone);
    int chosenChip() const;
    void chooseChip(int id);
    struct Label
    {
        QString text;
        std::optional<int> count; ///< nothing where it is not counted
    };
    /// All of them, in the order of their ids from 0. @p spoken says what a chip does with "%1", its text.
    void labelChips(const QList<Label> &labels, const QString &spoken);
    /// Behind the chips that are there.
    void addGroupings(const QStringList &ways);

private:
    QButtonGroup *const m_chips;
    QComboBox *m_groupBy = nullptr;
};

}
