// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/handover.h"
#include "core/loans/signedcopy.h"
#include "tests/support/nameless.h"
#include "tests/support/storetest.h"
#include "tests/ui/support/pagefixture.h"
#include "ui/papers/papermodel.h"
#include "ui/papers/paperperiod.h"
#include "ui/papers/paperspage.h"
#include "ui/printing/printservice.h"
#include "ui/text/formats.h"
#include "ui/widgets/dayfield.h"
#include "ui/widgets/pagedtable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class PapersPageTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void listsThePapers();
    void aScanIsAttachedAndThatUndone();
    void aCopyIsTakenAway();
    void showsWhatIsToBeChased();
    void aFolderIsAttachedAtOnce();
    void aFolderWhereEverythingFits();
    void thePeriodNarrowsTheList();
    void aNumberLeadsToItsPaper();
    void whoMayNotWork();
    void everyControlHasAName();

private:
    void show(Role role = Role::Desk);
    [[nodiscard]] QString lend(const QString& person, const QString& asset);
    [[nodiscard]] QString written(const QString& name, const QByteArray& content);
    template<class Widget>
    [[nodiscard]] Widget& find(const char* name)
    {
        return m_fixture->find<Widget>(QString::fromLatin1(name));
    }
    void press(const char* name) { find<QPushButton>(name).click(); }
    [[nodiscard]] QString cell(int row, PaperModel::Column column)
    {
        return find<PagedTable>("papers").model()->index(row, column).data().toString();
    }
    [[nodiscard]] int rows() { return find<PagedTable>("papers").model()->rowCount(); }
    void choose(int row)
    {
        auto& table = find<PagedTable>("papers");
        table.setCurrentIndex(table.model()->index(row, 0));
    }
    /// Only papers that were handed out.
    void showReceipts() { find<QComboBox>("paperKinds").setCurrentIndex(1); }
    [[nodiscard]] qsizetype copies(const QString& number)
    {
        return store().desk().ask(AskSignedCopies{number}).valueOr({}).size();
    }

    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<PrintService> m_printing;
    SystemPrinters m_printers;
    PapersPage* m_page = nullptr;
    QTemporaryDir m_scans;
    QString m_first;
    QString m_second;
};

void PapersPageTest::init()
{
    StoreTest::init();
    if (isWithoutServer(testedDatabase()))
        return;
    m_first = lend(u"E-1"_s, u"A-1"_s);
    m_second = lend(u"E-2"_s, u"A-2"_s);
    for (const QString& name : QDir(m_scans.path()).entryList(QDir::Files))
        QFile::remove(m_scans.filePath(name));
}

void PapersPageTest::cleanup()
{
    m_fixture.reset();
    m_printing.reset();
    StoreTest::cleanup();
}

void PapersPageTest::show(Role role)
{
    m_fixture = std::make_unique<PageFixture>(store(), store().actor(role));
    m_printing = std::make_unique<PrintService>(m_fixture->client, m_printers, [] { return PrinterChoices(); });
    m_page = new PapersPage(m_fixture->context(), *m_printing);
    m_fixture->show(m_page);
    showReceipts();
}

QString PapersPageTest::lend(const QString& person, const QString& asset)
{
    HandOver verb;
    verb.person = store().add(aPerson(person).name(person == u"E-1" ? u"髙橋 健一"_s : u"佐藤 花子"_s));
    verb.items = {store().add(anAsset(asset))};
    const auto done = store().desk().perform(verb, TestStore::as(store().deskStaff()));
    return done ? done->outcome.document : QString();
}

QString PapersPageTest::written(const QString& name, const QByteArray& content)
{
    QFile file(m_scans.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(name));
    return file.fileName();
}

void PapersPageTest::listsThePapers()
{
    show();
    QCOMPARE(rows(), 2);
    QCOMPARE(cell(0, PaperModel::Number), m_second);
    QCOMPARE(cell(0, PaperModel::Name), u"佐藤 花子"_s);
    QCOMPARE(cell(0, PaperModel::Signed), QString());
    find<QLineEdit>("paperFilter").setText(u"髙橋"_s);
    m_page->run(u"refresh"_s);
    QCOMPARE(rows(), 1);
    QCOMPARE(cell(0, PaperModel::Number), m_first);
}

void PapersPageTest::aScanIsAttachedAndThatUndone()
{
    show();
    choose(1);
    m_fixture->ask.files << written(u"scan.pdf"_s, "%PDF-1.4 signed");
    press("attachSignedCopy");
    QCOMPARE(copies(m_first), 1);
    QCOMPARE(m_fixture->host.offers.size(), 1);
    QTRY_VERIFY(!cell(1, PaperModel::Signed).isEmpty());
    m_fixture->undo();
    QTRY_VERIFY(cell(1, PaperModel::Signed).isEmpty());
    QCOMPARE(copies(m_first), 0);
    m_fixture->ask.files << written(u"words.txt"_s, "no scan");
    choose(1);
    press("attachSignedCopy");
    QCOMPARE(m_fixture->host.refusals.size(), 1);
    QVERIFY(m_fixture->host.refusals.first().has(u"signed-copy.no-scan"));
}

void PapersPageTest::aCopyIsTakenAway()
{
    const auto added = store().desk().perform(AttachSignedCopy{m_second, {u"a.pdf"_s, "%PDF-1.4"}},
                                              TestStore::as(store().deskStaff()));
    VERIFY_OK(added);
    show();
    choose(0);
    find<QPushButton>(qPrintable(u"detachSignedCopy"_s + QString::number(added->outcome.copy))).click();
    QCOMPARE(copies(m_second), 0);
    m_fixture->undo();
    QCOMPARE(copies(m_second), 1);
}

void PapersPageTest::showsWhatIsToBeChased()
{
    VERIFY_OK(store().desk().perform(AttachSignedCopy{m_second, {u"a.pdf"_s, "%PDF-1.4"}},
                                     TestStore::as(store().deskStaff())));
    show();
    QCOMPARE(rows(), 2);
    find<QCheckBox>("papersUnsigned").setChecked(true);
    QCOMPARE(rows(), 1);
    QCOMPARE(cell(0, PaperModel::Number), m_first);
    VERIFY_OK(store().desk().perform(AttachSignedCopy{m_first, {u"b.pdf"_s, "%PDF-1.4 b"}},
                                     TestStore::as(store().deskStaff())));
    m_page->run(u"refresh"_s);
    QCOMPARE(rows(), 0);
    m_page->open(u"#unsigned"_s);
    QVERIFY(find<QCheckBox>("papersUnsigned").isChecked());
}

void PapersPageTest::aFolderIsAttachedAtOnce()
{
    show();
    (void)written(m_first + u".pdf"_s, "%PDF-1.4 first");
    (void)written(u"R8-J1-000777.pdf"_s, "%PDF-1.4 nobody's");
    (void)written(m_second + u".txt"_s, "no scan");
    m_fixture->ask.files << m_scans.path();
    press("attachFolder");
    QTRY_VERIFY(find<QPlainTextEdit>("folderResult").isVisible());
    QVERIFY(m_fixture->ask.askedFiles.last().isFolder);
    const QString told = find<QPlainTextEdit>("folderResult").toPlainText();
    QVERIFY2(told.contains(u"R8-J1-000777.pdf: document.unknown"_s), qPrintable(told));
    QVERIFY2(told.contains(m_second + u".txt: signed-copy.no-scan"_s), qPrintable(told));
    QVERIFY(!told.contains(m_first));
    QCOMPARE(copies(m_first), 1);
    QCOMPARE(copies(m_second), 0);
    press("closeFolderResult");
    QVERIFY(!find<QPlainTextEdit>("folderResult").isVisible());
}

void PapersPageTest::aFolderWhereEverythingFits()
{
    show();
    (void)written(m_first + u".pdf"_s, "%PDF-1.4 first");
    m_fixture->ask.files << m_scans.path();
    press("attachFolder");
    QTRY_COMPARE(m_fixture->host.toasts.size(), 1);
    QCOMPARE(m_fixture->host.toasts.first().tone, Tone::Ok);
    QVERIFY(!find<QPlainTextEdit>("folderResult").isVisible());
    m_fixture->ask.files << m_scans.filePath(u"nowhere"_s);
    press("attachFolder");
    QTRY_COMPARE(m_fixture->host.refusals.size(), 1);
}

void PapersPageTest::thePeriodNarrowsTheList()
{
    store().clock().advance(40LL * 24 * 3600 * 1000);
    show();
    auto& period = find<QComboBox>("papersPeriod");
    QCOMPARE(rows(), 0);
    period.setCurrentIndex(period.findData(PaperPeriod::AnyTime));
    m_page->run(u"refresh"_s);
    QCOMPARE(rows(), 2);
    period.setCurrentIndex(period.findData(PaperPeriod::Between));
    QVERIFY(find<DayField>("papersFrom").isVisible());
    const QDate day = store().clock().today().addDays(-40);
    find<DayField>("papersFrom").setDate(day);
    find<DayField>("papersTo").setDate(day);
    m_page->run(u"refresh"_s);
    QCOMPARE(rows(), 2);
    find<DayField>("papersFrom").setDate(day.addDays(1));
    find<DayField>("papersTo").setDate(day.addDays(1));
    m_page->run(u"refresh"_s);
    QCOMPARE(rows(), 0);
    auto& from = find<DayField>("papersFrom");
    from.selectAll();
    QTest::keyClicks(&from, u"-40"_s);
    QTRY_COMPARE(rows(), 2);
    QTest::keyClicks(&from, u" or so"_s); // the day that counts stands there again
    QTest::keyClick(&from, Qt::Key_Return);
    QCOMPARE(from.date(), day);
    QCOMPARE(from.text(), formatDayAndWeekday(day));
}

void PapersPageTest::aNumberLeadsToItsPaper()
{
    store().clock().advance(40LL * 24 * 3600 * 1000);
    show();
    QCOMPARE(rows(), 0);
    m_page->open(m_first);
    QCOMPARE(rows(), 1);
    QCOMPARE(cell(0, PaperModel::Number), m_first);
    QVERIFY(m_page->canRun(u"print"_s));
    press("paperHistory");
    QCOMPARE(m_fixture->host.opened.last(), std::pair(u"journal"_s, m_first));
    press("paperUndo");
    QCOMPARE(m_fixture->host.documentsToUndo, QStringList{m_first});
}

void PapersPageTest::whoMayNotWork()
{
    show(Role::Auditor);
    choose(0);
    QVERIFY(!find<QPushButton>("attachFolder").isVisible());
    QVERIFY(!find<QPushButton>("attachSignedCopy").isVisible());
    QVERIFY(!find<QPushButton>("paperPrint").isVisible());
    QVERIFY(find<QPushButton>("paperPreview").isVisible());
}

void PapersPageTest::everyControlHasAName()
{
    show();
    choose(0);
    QCOMPARE(namelessControls(*m_page), QStringList());
}

QTEST_MAIN(PapersPageTest)
#include "tst_paperspage.moc"
