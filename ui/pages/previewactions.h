// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/previewrow.h"

#include <QObject>

class QAction;

namespace Trunkline {

class PreviewModel;

/// What can be done with the selected previews. The page decides which those are and opens the dialogs.
class PreviewActions final : public QObject
{
    Q_OBJECT

public:
    /// Shortcuts work inside @p page.
    PreviewActions(const PreviewModel &model, QWidget *page);

    void setSubjects(const QList<PreviewRow> &rows);

    QAction *open() const { return m_open; }
    QAction *copyUrl() const { return m_copyUrl; }
    QAction *probe() const { return m_probe; }
    QAction *remove() const { return m_remove; }
    QList<QAction *> all() const;

Q_SIGNALS:
    void detailsWanted();
    void removalWanted();
    void probeWanted();

private:
    QAction *add(const QString &icon, const QString &text, const QKeySequence &shortcut = {});
    void openUrl() const;
    void openOwner() const;
    void copyUrls() const;
    void copyTable() const;

    const PreviewModel &m_model;
    QList<PreviewRow> m_subjects;
    QAction *const m_details;
    QAction *const m_open;
    QAction *const m_openOwner;
    QAction *const m_copyUrl;
    QAction *const m_copyTable;
    QAction *const m_remove;
    QAction *const m_probe;
};

}
