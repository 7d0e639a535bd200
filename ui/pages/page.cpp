// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/page.h"

#include "ui/widgets/factview.h"

#include <QAbstractItemModel>

namespace Trunkline {

Page::Page(QString id, QString title, QIcon icon, QWidget *parent)
    : QWidget(parent)
    , m_id(std::move(id))
    , m_title(std::move(title))
    , m_icon(std::move(icon))
{
}

QString Page::subjectKey() const
{
    const FactView *view = table();
    return view && !view->selectedKeys().isEmpty() ? view->currentKey() : QString();
}

void Page::focusContent()
{
    if (m_content)
        m_content->setFocus(Qt::OtherFocusReason);
}

QList<Page::Subject> Page::subjectsIn(const QAbstractItemModel &model, int keyRole, int titleColumn,
                                      const QList<int> &wordColumns)
{
    QList<Subject> subjects;
    subjects.reserve(model.rowCount());
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex title = model.index(row, titleColumn);
        QStringList words;
        for (const int column : wordColumns)
            words.append(model.index(row, column).data().toString());
        subjects.append({.key = title.data(keyRole).toString(),
                         .title = title.data().toString(),
                         .words = words.join(QLatin1Char(' '))});
    }
    return subjects;
}

}
