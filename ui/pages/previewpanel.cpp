// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/previewpanel.h"

#include "models/feeds/previewfeed.h"
#include "models/feeds/stackdrift.h"
#include "models/wording/agewording.h"
#include "models/wording/driftwording.h"
#include "models/wording/phrasing.h"
#include "models/wording/previewwording.h"
#include "models/wording/servicewording.h"
#include "ui/delegates/celldelegate.h"
#include "ui/delegates/previewlooks.h"
#include "ui/delegates/servicelooks.h"
#include "ui/delegates/verdictpilldelegate.h"
#include "ui/pages/servicedrift.h"
#include "ui/pages/servicelog.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/noticebox.h"
#include "ui/widgets/panelparts.h"
#include "ui/widgets/sentencelabel.h"

#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

Tone toneOfService(const QModelIndex &index)
{
    return toneOf(index.data(ServiceModel::VerdictRole).value<ServiceVerdict::State>(),
                  index.data(ServiceModel::SeverityRole).value<ServiceVerdict::Severity>());
}

/// Traefik has three words for it; another one is shown as it is.
QString routerStatusText(const QString &status)
{
    if (status == "enabled"_L1)
        return PreviewPanel::tr("enabled", "a router");
    if (status == "disabled"_L1)
        return PreviewPanel::tr("disabled", "a router");
    return status == "warning"_L1 ? PreviewPanel::tr("enabled with warnings", "a router") : status;
}

QString routerText(const RouterView &router)
{
    const QString servers = router.servers ? PreviewPanel::tr("%n servers", nullptr, int(*router.servers))
                                           : PreviewPanel::tr("servers unknown");
    const QString state
            = PreviewPanel::tr("Traefik: %1 %2, %3").arg(router.name, routerStatusText(router.status), servers);
    return labelledText(state, listText(router.errors));
}

}

PreviewPanel::PreviewPanel(ServiceSource &source, StackDrift *drift, QWidget *parent)
    : QWidget(parent)
    , m_source(source)
    , m_drift(drift)
    , m_services(QDateTime())
{
    build();
}

void PreviewPanel::build()
{
    setAccessibleName(tr("Preview"));
    m_name = nameLabel(this);
    m_sentence = selectableLabel(this, {}, u"muted"_s);
    m_verdict = new NoticeBox(this);
    m_addresses = new QListWidget(this);
    m_addresses->setUniformItemSizes(true);
    m_addresses->setItemDelegate(new CellDelegate(m_addresses));
    m_addresses->setAccessibleName(tr("Addresses and what they answered"));
    m_addresses->setMaximumHeight(130);
    m_list = panelList(m_services, tr("Services of the preview"), ServiceModel::ReasonColumn, this);
    m_list->setItemDelegateForColumn(ServiceModel::StateColumn, new VerdictPillDelegate(toneOfService, m_list));
    for (int column = ServiceModel::ImageColumn; column < ServiceModel::ColumnCount; ++column)
        m_list->setColumnHidden(column, true);
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("What is known of the service"));
    m_log = new ServiceLog(m_source, this);
    m_tabs->addTab(m_log, tr("Log"));
    if (m_drift) {
        m_driftView = new ServiceDrift(this);
        m_tabs->addTab(m_driftView, tr("Stack file"));
    }
    m_buttons = new FlowLayout;

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 14, 14, 14);
    layout->setSpacing(8);
    layout->addWidget(m_name);
    layout->addWidget(m_sentence);
    layout->addWidget(m_verdict);
    layout->addWidget(m_addresses);
    layout->addWidget(panelSplit(m_list, m_tabs, this), 1);
    layout->addLayout(m_buttons);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PreviewPanel::showService);
}

void PreviewPanel::setActions(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        QPushButton *button = actionButton(action, this);
        if (m_buttons->count() == 0)
            button->setProperty("tone", u"primary"_s);
        m_buttons->addWidget(button);
    }
}

void PreviewPanel::showPreview(const PreviewRow &row, const PreviewFeed &feed)
{
    const bool isOther = m_name->text() != row.preview.name;
    const QDateTime now = feed.model().now();
    m_name->setText(row.preview.name);
    QStringList parts{row.owner.title.isEmpty() ? ownerText(row.preview, row.owner) : row.owner.title};
    if (!row.preview.commit.isEmpty())
        parts.append(shortCommit(row.preview.commit));
    if (const QString head = headText(row.toHead); head != u"—"_s)
        parts.append(head);
    if (row.preview.createdAt.isValid())
        parts.append(tr("made %1").arg(agoText(std::chrono::seconds(row.preview.createdAt.secsTo(now)))));
    m_sentence->setText(parts.join(u" · "_s));
    m_verdict->say(toneOf(row.verdict.state), previewStateText(row.verdict.state), previewSentence(row, now));
    showAddresses(row);
    m_nodeNames = feed.services().nodeNames();
    m_services.setRows(feed.servicesOf(row.preview));
    m_services.setNow(now);
    if (isOther && m_services.rowCount() > 0)
        m_list->setCurrentIndex(m_services.index(0, 0));
    showService();
}

void PreviewPanel::showAddresses(const PreviewRow &row)
{
    QStringList lines;
    for (const QUrl &url : row.preview.urls) {
        const auto probe = std::ranges::find(row.probes, url, &ProbeResult::url);
        lines.append(labelledText(url.toString(), probe == row.probes.end() ? tr("not asked") : answerText(*probe)));
    }
    for (const QString &rule : row.preview.rules)
        lines.append(rule);
    for (const RouterView &router : row.routers)
        lines.append(routerText(router));
    m_addresses->clear();
    m_addresses->addItems(lines);
    m_addresses->setVisible(!lines.isEmpty());
}

void PreviewPanel::showService()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid() || current.row() >= m_services.rowCount())
        return;
    const Service &service = m_services.row(current.row()).service;
    m_log->showService(service, m_nodeNames);
    if (!m_drift)
        return;
    const SpecDrift drift = m_drift->of(service);
    m_driftView->showDrift(drift);
    const bool isOther = drift.state == SpecDrift::State::Differs;
    m_tabs->setTabText(m_tabs->indexOf(m_driftView), isOther ? tr("Stack file ≠") : tr("Stack file"));
    m_tabs->setTabToolTip(m_tabs->indexOf(m_driftView), driftShortText(drift));
}

}
