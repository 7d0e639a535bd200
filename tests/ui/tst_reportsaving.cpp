// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/document/documentrenderer.h"
#include "tests/support/testprogram.h"
#include "ui/reportsaving.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Trunkline;
using namespace Qt::StringLiterals;

namespace tst_reportsaving {

class ReportSavingTest : public QObject
{
    Q_OBJECT

private:
    const DocumentRenderer m_renderer;
    QTemporaryDir m_folder;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<ReportSaving> m_saving;

    QFileDialog *dialog() const { return m_window->findChild<QFileDialog *>(); }

    QByteArray saveAs(const QString &name)
    {
        const QString path = m_folder.filePath(name);
        QSignalSpy saved(m_saving.get(), &ReportSaving::saved);
        m_saving->ask(u"team-week"_s, u"# Week 48\n\nTwo changes.\n"_s);
        dialog()->selectFile(path);
        QMetaObject::invokeMethod(dialog(), "accept");
        if (!saved.wait(5'000) || saved.first().first().toString() != path)
            return {};
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->show();
        m_saving = std::make_unique<ReportSaving>(m_renderer, *m_window);
    }
    void cleanup()
    {
        m_saving.reset();
        m_window.reset();
    }

    void aNameIsSuggested()
    {
        m_saving->ask(u"team-week"_s, u"# Week"_s);
        QVERIFY(dialog()->selectedFiles().first().endsWith(u"/team-week.pdf"));
        QCOMPARE(dialog()->acceptMode(), QFileDialog::AcceptSave);
    }

    void theEndingDecidesTheFormat()
    {
        QVERIFY(saveAs(u"a.pdf"_s).startsWith("%PDF-"));
        QCOMPARE(saveAs(u"b.md"_s), "# Week 48\n\nTwo changes.\n"_ba);
        const QByteArray page = saveAs(u"c.HTML"_s);
        QVERIFY(page.contains("<html"));
        QVERIFY(page.contains("Week 48"));
        QVERIFY(saveAs(u"bare"_s).isEmpty()); // it was given the dialog's ending
        QVERIFY(QFile::exists(m_folder.filePath(u"bare.pdf"_s)));
    }

    void whatCannotBeWrittenIsSaid()
    {
        QVERIFY(QDir(m_folder.path()).mkdir(u"taken.md"_s));
        m_saving->ask(u"team-week"_s, u"# Week"_s);
        QPointer<QFileDialog> asked = dialog();
        Q_EMIT asked->fileSelected(m_folder.filePath(u"taken.md"_s));
        QTRY_VERIFY(m_window->findChild<QMessageBox *>());
        QVERIFY(m_window->findChild<QMessageBox *>()->text().contains(u"taken.md"));
    }
};

WIDGET_TEST(ReportSavingTest)

}

#include "tst_reportsaving.moc"
