// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reportsaving.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QSaveFile>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

ReportRenderer::Format formatOf(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == "pdf"_L1)
        return ReportRenderer::Format::Pdf;
    return ending == "html"_L1 || ending == "htm"_L1 ? ReportRenderer::Format::Html : ReportRenderer::Format::Markdown;
}

/// Why it could not be written; empty when it was.
QString writeFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
    return isWritten ? QString() : file.errorString();
}

}

ReportSaving::ReportSaving(const ReportRenderer &renderer, QWidget &window, QObject *parent)
    : QObject(parent)
    , m_renderer(renderer)
    , m_window(window)
{
}

void ReportSaving::ask(const QString &name, const QString &markdown)
{
    auto *dialog = new QFileDialog(&m_window, tr("Save as"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QList<std::pair<QString, QString>> kinds{{tr("PDF, to print (*.pdf)"), u"pdf"_s},
                                                   {tr("Web page (*.html)"), u"html"_s},
                                                   {tr("Markdown (*.md)"), u"md"_s}};
    QStringList filters;
    for (const auto &[filter, ending] : kinds)
        filters.append(filter);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(kinds.first().second);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, kinds](const QString &chosen) {
        for (const auto &[filter, ending] : kinds) {
            if (filter == chosen)
                dialog->setDefaultSuffix(ending);
        }
    });
    dialog->selectFile(name + u'.' + kinds.first().second);
    connect(dialog, &QFileDialog::fileSelected, this, [this, markdown](const QString &path) { write(path, markdown); });
    dialog->open();
}

/// Texts are laid out in this thread, as Qt demands; the file is written in another.
void ReportSaving::write(const QString &path, const QString &markdown)
{
    const QByteArray content = m_renderer.render(markdown, formatOf(path));
    QtConcurrent::run(writeFile, path, content).then(this, [this, path](const QString &why) {
        if (why.isEmpty())
            Q_EMIT saved(path);
        else
            complain(path, why);
    });
}

void ReportSaving::complain(const QString &path, const QString &why)
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("The report was not saved"),
                                tr("%1 cannot be written: %2").arg(path, why), QMessageBox::Close, &m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

}
