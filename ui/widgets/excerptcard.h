// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/page.h"

#include <QFrame>

class QLabel;
class QStackedWidget;
class QTreeView;

namespace Trunkline {

class ArrangedModel;
class EmptyState;

/// The most urgent rows of a page, live; a row leads to itself there. Where there is no row, it says why.
class ExcerptCard final : public QFrame
{
    Q_OBJECT

public:
    explicit ExcerptCard(Page &page, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Empty: the page as such.
    void subjectWanted(const QString &key);

private:
    void buildView(const Page::Excerpt &excerpt);
    void showBody();

    Page &m_page;
    ArrangedModel *m_model = nullptr;
    QLabel *m_hint = nullptr;
    QTreeView *m_view = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedWidget *m_body = nullptr;
};

}
