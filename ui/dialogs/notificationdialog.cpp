// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/notificationdialog.h"

#include "models/rules/news.h"
#include "models/rules/rulecatalogue.h"
#include "models/wording/phrasing.h"
#include "ui/widgets/sentencelabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QTimeEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

QString eventTitle(const QString &event)
{
    if (event == u"PR-READY")
        return NotificationDialog::tr("A pull request became ready to merge.");
    if (event == u"CONTRACT-ALLOWED")
        return NotificationDialog::tr("A contract became allowed.");
    if (event == u"CHANGE-LIVE")
        return NotificationDialog::tr("A change runs in every service.");
    return NotificationDialog::tr("A change is released to everybody.");
}

}

NotificationDialog::NotificationDialog(const NotificationSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_isOn(new QCheckBox(tr("&Notify me when something changes"), this))
    , m_events(new QListWidget(this))
    , m_isQuiet(new QCheckBox(tr("&Quiet hours"), this))
    , m_from(new QTimeEdit(this))
    , m_to(new QTimeEdit(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Notifications"));
    resize(620, 520);
    m_isOn->setChecked(settings.isOn);
    m_events->setAccessibleName(tr("Rules and events that are told"));
    for (const QString &event : newsEvents())
        addEvent(event, eventTitle(event), settings);
    for (const Rule &rule : ruleCatalogue())
        addEvent(rule.id, rule.title, settings);
    QLabel *explanation = sentenceLabel(
            this,
            tr("You are told once of what becomes worse or becomes possible. Several things at a time come as one; "
               "what falls into quiet hours comes when they end."),
            u"muted"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(this->settings());
        accept();
    });
    connect(m_isOn, &QCheckBox::toggled, m_events, &QWidget::setEnabled);
    m_events->setEnabled(settings.isOn);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_isOn);
    layout->addWidget(explanation);
    layout->addWidget(m_events, 1);
    layout->addWidget(makeQuietHours(settings));
    layout->addWidget(buttons);
}

QWidget *NotificationDialog::makeQuietHours(const NotificationSettings &settings)
{
    const bool isQuiet = settings.quietFrom.isValid() && settings.quietTo.isValid();
    m_isQuiet->setChecked(isQuiet);
    m_from->setTime(isQuiet ? settings.quietFrom : QTime(18, 0));
    m_to->setTime(isQuiet ? settings.quietTo : QTime(8, 0));
    m_from->setAccessibleName(tr("Quiet from"));
    m_to->setAccessibleName(tr("Quiet until"));
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_isQuiet);
    layout->addWidget(new QLabel(tr("from"), line));
    layout->addWidget(m_from);
    layout->addWidget(new QLabel(tr("until"), line));
    layout->addWidget(m_to);
    layout->addStretch(1);
    for (QTimeEdit *time : {m_from, m_to}) {
        time->setEnabled(isQuiet);
        connect(m_isQuiet, &QCheckBox::toggled, time, &QWidget::setEnabled);
    }
    return line;
}

void NotificationDialog::addEvent(const QString &name, const QString &title, const NotificationSettings &settings)
{
    auto *item = new QListWidgetItem(labelledText(name, title), m_events);
    item->setData(Qt::UserRole, name);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(settings.silent.contains(name) ? Qt::Unchecked : Qt::Checked);
}

NotificationSettings NotificationDialog::settings() const
{
    NotificationSettings settings{.isOn = m_isOn->isChecked()};
    for (int row = 0; row < m_events->count(); ++row) {
        const QListWidgetItem *item = m_events->item(row);
        if (item->checkState() == Qt::Unchecked)
            settings.silent.insert(item->data(Qt::UserRole).toString());
    }
    if (m_isQuiet->isChecked()) {
        settings.quietFrom = m_from->time();
        settings.quietTo = m_to->time();
    }
    return settings;
}

}
