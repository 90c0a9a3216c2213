// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collections/opencollection.h"
#include "core/loans/takeback.h"
#include "tests/core/letters/lettertest.h"
#include "tests/support/nameless.h"
#include "tests/ui/support/pagefixture.h"
#include "ui/letters/letterlogmodel.h"
#include "ui/letters/letterplanmodel.h"
#include "ui/letters/letterspage.h"
#include "ui/letters/letterwork.h"
#include "ui/printing/printservice.h"
#include "ui/widgets/dayfield.h"
#include "ui/widgets/pagedtable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class LettersPageTest : public LetterTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysWhoGetsWhat();
    void saysWhoIsLeftOutAndWhy();
    void writesWhatIsOnTheScreen();
    void onlyTheChosenRows();
    void intoOnePdf();
    void asDrafts();
    void aFileThatCannotBeWrittenLosesNothing();
    void nobodyIsForgottenWhereTheRoutesCannotBeRead();
    void canBeUndone();
    void daysAreTypedInShort();
    void noticesHaveNoSecondTime();
    void theLogTakesAnAnswer();
    void opensALetterByItsNumber();
    void withinACollection();
    void aVoidLetterTakesNone();
    void whatWasTriedByMailIsMadeVoid();
    void whatCameBackIsRecorded();
    void missingAccessories();
    void listsForHeads();
    void aLetterIsSeenBeforeItIsWritten();
    void whoMayNotWrite();
    void emptyStatesHelp();
    void followsOtherCounters();
    void everyControlHasAName();

private:
    void show(Role role = Role::Desk);
    template<class Widget>
    [[nodiscard]] Widget& find(const char* name)
    {
        return m_fixture->find<Widget>(QString::fromLatin1(name));
    }
    void press(const char* name) { find<QPushButton>(name).click(); }
    [[nodiscard]] QString plan(int row, LetterPlanModel::Column column)
    {
        return find<PagedTable>("letterPlan").model()->index(row, column).data().toString();
    }
    [[nodiscard]] int plannedRows() { return find<PagedTable>("letterPlan").model()->rowCount(); }
    [[nodiscard]] QString log(int row, LetterLogModel::Column column)
    {
        return find<PagedTable>("letterLog").model()->index(row, column).data().toString();
    }
    void choose(const char* name, const QVariant& data)
    {
        QComboBox& combo = find<QComboBox>(name);
        combo.setCurrentIndex(combo.findData(data));
    }
    [[nodiscard]] qint64 letterCount()
    {
        return store().number("select count(*) from letter where withdrawn_at is null");
    }

    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<PrintService> m_printing;
    SystemPrinters m_printers;
    LettersPage* m_page = nullptr;
};

void LettersPageTest::init()
{
    LetterTest::init();
    if (isWithoutServer(testedDatabase()))
        return;
    const PersonId first =
        store().add(aPerson(u"E-1"_s).name(u"髙橋 健一"_s).section(u"営業部"_s).mail(u"ken@example.jp"_s));
    const PersonId second = store().add(aPerson(u"E-2"_s).name(u"渡邊 花子"_s).section(u"総務部"_s));
    lendUntil(first, u"A-1"_s, QDate(2026, 6, 12));
    lendUntil(first, u"A-2"_s, QDate(2026, 6, 12));
    lendUntil(second, u"B-1"_s, QDate(2026, 6, 12));
    lendUntil(second, u"B-2"_s, QDate(2026, 6, 17));
    passDays(5); // Monday 2026-06-15
}

void LettersPageTest::cleanup()
{
    m_fixture.reset();
    m_printing.reset();
    LetterTest::cleanup();
}

void LettersPageTest::show(Role role)
{
    m_fixture = std::make_unique<PageFixture>(store(), store().actor(role));
    m_printing = std::make_unique<PrintService>(m_fixture->client, m_printers, [] { return PrinterChoices(); });
    m_page = new LettersPage(m_fixture->context(), *m_printing);
    m_fixture->show(m_page);
}

void LettersPageTest::saysWhoGetsWhat()
{
    show();
    QCOMPARE(plannedRows(), 2);
    QCOMPARE(plan(0, LetterPlanModel::To), u"髙橋 健一"_s);
    QCOMPARE(plan(0, LetterPlanModel::Items), u"A-1, A-2"_s);
    QCOMPARE(plan(0, LetterPlanModel::Time), u"No. 1"_s);
    QCOMPARE(plan(0, LetterPlanModel::Note), u"ken@example.jp"_s);
    QCOMPARE(plan(1, LetterPlanModel::Note), u"No mail address"_s);
    QCOMPARE(find<QPushButton>("writeLetters").text(), u"Write 2 letter(s)"_s);
    QCOMPARE(find<QPushButton>("listoverdue").text(), u"Overdue letters  2"_s);
    choose("letterBy", int(LetterBy::Section));
    QCOMPARE(plan(0, LetterPlanModel::To), u"The head of 営業部"_s);
    choose("letterSection", QVariant(store().number("select id from section where name = '総務部'")));
    QCOMPARE(plannedRows(), 1);
    QCOMPARE(plan(0, LetterPlanModel::Items), u"B-1"_s);
    QCOMPARE(find<DayField>("letterReturnBy").date(), QDate(2026, 6, 22));
}

void LettersPageTest::listsForHeads()
{
    show();
    m_page->open(u"#overdue-list %1"_s.arg(store().number("select id from section where name = '総務部'")));
    QCOMPARE(plannedRows(), 1);
    QCOMPARE(plan(0, LetterPlanModel::To), u"The head of 総務部"_s);
    QCOMPARE(plan(0, LetterPlanModel::Items), u"B-1"_s);
    QVERIFY(plan(0, LetterPlanModel::Time).isEmpty());
    for (const char* field : {"letterStep", "letterBy", "letterReturnBy"})
        QVERIFY2(!find<QWidget>(field).isVisible(), field);
    press("writeLetters");
    m_fixture->settle();
    QCOMPARE(letterCount(), 1);
    QCOMPARE(plan(0, LetterPlanModel::Note), u"Left out: the head has today’s list"_s);
    m_page->open(u"#overdue"_s); // and nobody was reminded by that
    choose("letterSection", 0);
    QCOMPARE(plannedRows(), 2);
    QVERIFY(find<QWidget>("letterStep").isVisible());
    m_page->open(u"#written"_s);
    QCOMPARE(log(0, LetterLogModel::Kind), u"Overdue list for the head"_s);
    QVERIFY(log(0, LetterLogModel::Time).isEmpty());
}

void LettersPageTest::aLetterIsSeenBeforeItIsWritten()
{
    show();
    QSignalSpy seen(m_printing.get(), &PrintService::previewReady);
    press("previewPlannedLetter");
    QCOMPARE(seen.size(), 1);
    const Document paper = seen.first().first().value<Document>();
    QVERIFY(paper.marks.isSample);
    QCOMPARE(paper.addressee.name, u"営業部　髙橋 健一"_s);
    find<PagedTable>("letterPlan").selectRow(1);
    QVERIFY(m_page->canRun(u"preview"_s));
    m_page->run(u"preview"_s);
    QCOMPARE(seen.at(1).first().value<Document>().addressee.name, u"総務部　渡邊 花子"_s);
    QCOMPARE(letterCount(), 0);
    m_page->open(u"#accessory"_s);
    QVERIFY(!find<QPushButton>("previewPlannedLetter").isEnabled());
    QVERIFY(!m_page->canRun(u"preview"_s));
}

void LettersPageTest::saysWhoIsLeftOutAndWhy()
{
    VERIFY_OK(write(letters(LetterKind::Overdue)));
    show();
    QCOMPARE(plannedRows(), 3);
    QCOMPARE(plan(0, LetterPlanModel::Note), u"Left out: it is too soon after 2026-06-15"_s);
    QVERIFY(!find<QPushButton>("writeLetters").isEnabled());
    choose("letterStep", 1);
    QCOMPARE(plan(0, LetterPlanModel::Note), u"Left out: written on 2026-06-15"_s);
    const QModelIndex cell = find<PagedTable>("letterPlan").model()->index(0, 0);
    QVERIFY(!(cell.flags() & Qt::ItemIsSelectable));
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(u"R8-L1-000001"_s));
    choose("letterStep", 2);
    QCOMPARE(find<QPushButton>("writeLetters").text(), u"Write 2 letter(s)"_s);
}

void LettersPageTest::writesWhatIsOnTheScreen()
{
    show();
    // Something that comes back meanwhile is not written about.
    VERIFY_OK(takeBack(AssetId(store().number("select id from asset where asset_no = 'A-1'"))));
    find<DayField>("letterReturnBy").setDate(QDate(2026, 6, 30));
    const QSignalSpy failed(m_printing.get(), &PrintService::failed);
    press("writeLetters");
    QCOMPARE(letterCount(), 2);
    QCOMPARE(store().number("select count(*) from letter_line"), 2);
    QCOMPARE(store().text("select distinct return_by from letter"), u"2026-06-30"_s);
    QCOMPARE(m_fixture->host.offers.last().text, u"2 letter(s) written"_s);
    QTRY_COMPARE(m_printing->pending(), 0);
    QCOMPARE(failed.size(), 2); // there is no printer; each paper was tried
    QCOMPARE(plan(0, LetterPlanModel::Note), u"Left out: it is too soon after 2026-06-15"_s);
}

void LettersPageTest::onlyTheChosenRows()
{
    show();
    PagedTable& table = find<PagedTable>("letterPlan");
    table.selectRow(1);
    QCOMPARE(find<QPushButton>("writeLetters").text(), u"Write 1 letter(s)"_s);
    press("writeLetters");
    QCOMPARE(letterCount(), 1);
    QCOMPARE(store().text("select p.name from letter t join person p on p.id = t.person_id"), u"渡邊 花子"_s);
}

void LettersPageTest::intoOnePdf()
{
    show();
    choose("letterOutlet", int(LetterOutlet::Pdf));
    const QString path = folder() + u"/letters.pdf"_s;
    m_fixture->ask.files << path;
    press("writeLetters");
    QCOMPARE(letterCount(), 2);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF"));
    // Whoever gives up choosing a file writes nothing.
    choose("letterStep", 2);
    press("writeLetters");
    QCOMPARE(letterCount(), 2);
}

void LettersPageTest::asDrafts()
{
    show();
    choose("letterOutlet", int(LetterOutlet::Drafts));
    const QString drafts = folder() + u"/eml"_s;
    m_fixture->ask.files << drafts;
    press("writeLetters");
    QVERIFY(m_fixture->ask.askedFiles.last().isFolder);
    QCOMPARE(QDir(drafts).entryList({u"*.eml"_s}).size(), 2);
    QCOMPARE(m_fixture->host.banners.size(), 1);
    QVERIFY(m_fixture->host.banners.first().startsWith(u"1 draft(s) have no address"_s));
    QCOMPARE(store().text("select distinct way from letter"), u"draft"_s);
}

void LettersPageTest::aFileThatCannotBeWrittenLosesNothing()
{
    show();
    choose("letterOutlet", int(LetterOutlet::Pdf));
    m_fixture->ask.files << folder() + u"/nowhere/letters.pdf"_s;
    press("writeLetters");
    QCOMPARE(letterCount(), 2);
    QCOMPARE(m_fixture->host.refusals.size(), 1);
    QVERIFY(m_fixture->host.refusals.first().has(u"file.not-writable"));
}

/// The letters are in the record by then: all of them go on paper, and it is said.
void LettersPageTest::nobodyIsForgottenWhereTheRoutesCannotBeRead()
{
    LetterTask task{letters(LetterKind::Overdue), asDesk(), LetterOutlet::Mail, {}};
    task.verb.way = LetterWay::Mail;
    JobControl control({});
    Connection& connection = store().desk().connection();
    connection.setProbe([](std::string_view sql) {
        if (sql.find("head_mail, '') from letter") != std::string_view::npos)
            throw StorageError(StorageFault::Injected, u"test"_s, {});
    });
    const Result<LetterRun> run = runLetters(store().desk(), control, task);
    connection.setProbe({});
    VERIFY_OK(run);
    QCOMPARE(letterCount(), 2);
    QCOMPARE(run->onPaper, run->outcome.documents);
    QCOMPARE(run->onPaper.size(), 2);
    QVERIFY(run->failure && run->failure->has(u"storage.unavailable"));
}

void LettersPageTest::canBeUndone()
{
    show();
    choose("letterOutlet", int(LetterOutlet::Pdf));
    m_fixture->ask.files << folder() + u"/letters.pdf"_s;
    press("writeLetters");
    m_fixture->undo();
    QCOMPARE(letterCount(), 0);
    QTRY_COMPARE(find<QPushButton>("writeLetters").text(), u"Write 2 letter(s)"_s);
}

/// As every other day to come; one that cannot be read is told, and nothing is written by another.
void LettersPageTest::daysAreTypedInShort()
{
    show();
    auto& returnBy = find<DayField>("letterReturnBy");
    const QDate today = store().clock().today();
    returnBy.selectAll();
    QTest::keyClicks(&returnBy, u"2w"_s);
    QCOMPARE(returnBy.date(), today.addDays(14));
    m_page->run(u"refresh"_s); // what is being typed is not written over
    QCOMPARE(returnBy.text(), u"2w"_s);
    returnBy.selectAll();
    QTest::keyClicks(&returnBy, u"soon"_s);
    const qsizetype told = m_fixture->host.toasts.size();
    for (const char* button : {"writeLetters", "previewPlannedLetter"})
        press(button);
    QCOMPARE(letterCount(), 0);
    QCOMPARE(m_fixture->host.toasts.size(), told + 2);
    QVERIFY(m_fixture->host.toasts.last().text.contains(u"soon"_s));
    QVERIFY(returnBy.hasFocus());
    returnBy.selectAll();
    QTest::keyClicks(&returnBy, u"+10"_s);
    press("writeLetters");
    QCOMPARE(letterCount(), 2);
    QCOMPARE(store().text("select distinct return_by from letter"), today.addDays(10).toString(Qt::ISODate));
}

void LettersPageTest::noticesHaveNoSecondTime()
{
    show();
    press("listnotice");
    QCOMPARE(plannedRows(), 1);
    QCOMPARE(plan(0, LetterPlanModel::Items), u"B-2"_s);
    QVERIFY(!find<QComboBox>("letterStep").isVisible());
    QVERIFY(!find<DayField>("letterReturnBy").isVisible());
    press("listcollection");
    QCOMPARE(plannedRows(), 2);
    QVERIFY(find<QComboBox>("letterStep").isVisible());
}

void LettersPageTest::theLogTakesAnAnswer()
{
    VERIFY_OK(write(letters(LetterKind::Overdue)));
    show();
    QCOMPARE(find<QPushButton>("listwritten").text(), u"Already written"_s); // no command
    press("listwritten");
    QVERIFY(!find<QLineEdit>("letterAnswer").isVisible());
    PagedTable& table = find<PagedTable>("letterLog");
    table.setCurrentIndex(table.model()->index(0, 0));
    QCOMPARE(table.model()->headerData(LetterLogModel::Written, Qt::Horizontal).toString(), u"Written on"_s);
    const QString number = log(0, LetterLogModel::Number);
    QVERIFY(find<QLineEdit>("letterAnswer").isVisible());
    QVERIFY(!find<QPushButton>("recordAnswer").isEnabled());
    QTest::keyClicks(&find<QLineEdit>("letterAnswer"), u"on the phone"_s);
    QVERIFY(!m_page->unsavedWork().isEmpty());
    find<QCheckBox>("letterIsPromised").click();
    auto& promised = find<DayField>("letterPromised");
    promised.selectAll();
    QTest::keyClicks(&promised, u"on day"_s);
    press("recordAnswer"); // not for a week from now
    QCOMPARE(store().number("select count(*) from letter where answer is not null"), 0);
    promised.selectAll();
    QTest::keyClicks(&promised, u"6/19"_s);
    press("recordAnswer");
    QCOMPARE(log(0, LetterLogModel::Answer), u"promised for 2026-06-19  on the phone"_s);
    QVERIFY(m_page->unsavedWork().isEmpty());
    QCOMPARE(store().text("select promised_on from letter where answer is not null"), u"2026-06-19"_s);
    QCOMPARE(m_fixture->host.offers.last().text, u"Answer to %1 recorded"_s.arg(number));
    m_fixture->undo();
    QTRY_COMPARE(log(0, LetterLogModel::Answer), QString());
}

void LettersPageTest::opensALetterByItsNumber()
{
    const auto done = write(letters(LetterKind::Overdue));
    VERIFY_OK(done);
    show();
    m_page->open(done->outcome.documents.first());
    QCOMPARE(find<PagedTable>("letterLog").currentIndex().siblingAtColumn(0).data().toString(),
             done->outcome.documents.first());
    QVERIFY(m_page->canRun(u"print"_s));
    press("undoLetter");
    QCOMPARE(m_fixture->host.documentsToUndo, QStringList{done->outcome.documents.first()});
    m_page->open(u"#notice"_s);
    QVERIFY(!m_page->canRun(u"print"_s));
}

void LettersPageTest::withinACollection()
{
    CollectionScope scope;
    scope.section = SectionId(store().number("select id from section where name = '総務部'"));
    const OpenCollection verb{u"異動"_s, CollectionReason::Transfer, QDate(2026, 6, 30), scope};
    VERIFY_OK(store().desk().perform(verb, asDesk()));
    show();
    m_page->open(u"#collection R8-R1-000001"_s);
    QTRY_VERIFY(find<QComboBox>("letterCollection").currentText().startsWith(u"R8-R1-000001"_s));
    QTRY_COMPARE(plannedRows(), 1);
    QCOMPARE(plan(0, LetterPlanModel::Items), u"B-1, B-2"_s);
    QCOMPARE(find<DayField>("letterReturnBy").date(), QDate(2026, 6, 30));
    press("writeLetters");
    QTRY_COMPARE(store().number("select count(*) from letter_line where occasion = 'R8-R1-000001'"), 2);
    choose("letterCollection", 0);
    QTRY_COMPARE(plannedRows(), 2); // whatever is out, in steps of its own
}

void LettersPageTest::aVoidLetterTakesNone()
{
    const auto done = write(letters(LetterKind::Overdue));
    VERIFY_OK(done);
    VERIFY_OK(undo(done->outcome.documents.first()));
    show();
    m_page->open(done->outcome.documents.first());
    QCOMPARE(log(0, LetterLogModel::StillOut), u"void"_s);
    QVERIFY(!find<QLineEdit>("letterAnswer").isVisible());
    QVERIFY(!find<QPushButton>("undoLetter").isEnabled());
}

void LettersPageTest::whatWasTriedByMailIsMadeVoid()
{
    const auto done = write(letters(LetterKind::Overdue));
    VERIFY_OK(done);
    const QString number = done->outcome.documents.first();
    const auto raw = store().raw();
    raw->run("insert into letter_mail (id, letter_id, address, state, queued_at, tries)"
             " select 99, t.id, 'taro@example.jp', 'failed', t.written_at, 8 from letter t join document d"
             " on d.id = t.document_id where d.number = ?",
             number);
    show();
    m_page->open(number);
    m_fixture->ask.texts << u"宛先違い"_s;
    press("undoLetter");
    QVERIFY(m_fixture->host.documentsToUndo.isEmpty());
    QTRY_COMPARE(store().text("select state from letter_mail"), u"off"_s);
    const int oldest = find<PagedTable>("letterLog").model()->rowCount() - 1; // the newest comes first
    QTRY_COMPARE(log(oldest, LetterLogModel::StillOut), u"void"_s);
}

void LettersPageTest::whatCameBackIsRecorded()
{
    const auto done = write(letters(LetterKind::Overdue));
    VERIFY_OK(done);
    const QString number = done->outcome.documents.first();
    const auto raw = store().raw();
    raw->run("insert into letter_mail (id, letter_id, address, state, queued_at, tries, sent_at)"
             " select 99, t.id, 'taro@example.jp', 'sent', t.written_at, 1, t.written_at from letter t join document d"
             " on d.id = t.document_id where d.number = ?",
             number);
    show();
    m_page->open(number);
    QTRY_VERIFY(find<QPushButton>("letterBounced").isVisible());
    QVERIFY(!find<QPushButton>("sendLetterAgain").isVisible());
    m_fixture->ask.texts << u"550 unknown user"_s;
    press("letterBounced");
    QTRY_VERIFY(!store().text("select bounced_at from letter_mail").isEmpty());
    QCOMPARE(store().text("select error from letter_mail"), u"550 unknown user"_s);
    // It goes again to the address of today.
    QTRY_VERIFY(find<QPushButton>("sendLetterAgain").isVisible());
    QVERIFY(!find<QPushButton>("letterBounced").isVisible());
    press("sendLetterAgain");
    QTRY_COMPARE(store().text("select state || ' ' || address from letter_mail"), u"queued ken@example.jp"_s);
}

void LettersPageTest::missingAccessories()
{
    const PersonId person = store().add(aPerson(u"E-3"_s).name(u"佐藤"_s).section(u"営業部"_s));
    const AssetId asset = store().add(anAsset(u"C-1"_s).accessory(u"充電器"_s));
    VERIFY_OK(lend(person, {asset}));
    VERIFY_OK(takeBack(asset, {u"充電器"_s}));
    show();
    press("listaccessory");
    QTRY_COMPARE(plannedRows(), 1);
    QCOMPARE(plan(0, LetterPlanModel::To), u"佐藤"_s);
    QCOMPARE(plan(0, LetterPlanModel::Items), u"C-1 (充電器)"_s);
    press("writeLetters");
    QTRY_COMPARE(store().number("select count(*) from letter where kind = 'accessory'"), 1);
}

void LettersPageTest::whoMayNotWrite()
{
    show(Role::Auditor);
    QCOMPARE(plannedRows(), 2);
    QVERIFY(!find<QPushButton>("writeLetters").isEnabled());
}

void LettersPageTest::emptyStatesHelp()
{
    show();
    press("listwritten");
    const auto texts = [this] {
        QStringList shown;
        for (const QLabel* label : m_page->findChildren<QLabel*>()) {
            if (label->isVisible())
                shown << label->text();
        }
        return shown.join(u'\n').remove(QChar(0x200b));
    };
    QVERIFY(texts().contains(u"No letter was written yet."_s));
    for (const char* number : {"A-1", "A-2", "B-1", "B-2"})
        VERIFY_OK(
            takeBack(AssetId(store().number("select id from asset where asset_no = '" + std::string(number) + "'"))));
    press("listoverdue");
    QVERIFY(texts().contains(u"There is nobody to write to."_s));
}

void LettersPageTest::followsOtherCounters()
{
    show();
    VERIFY_OK(m_fixture->store.desk().perform(TakeBack{{{AssetId(store().number("select id from asset where asset_no = "
                                                                                "'B-1'")),
                                                         {},
                                                         {}}},
                                                       true},
                                              asDesk()));
    m_fixture->client.ask(ListLetters{}, m_page, [](const auto&) {}); // lets the news through
    QTRY_COMPARE(plannedRows(), 1);
}

void LettersPageTest::everyControlHasAName()
{
    VERIFY_OK(write(letters(LetterKind::Overdue)));
    show();
    press("listwritten");
    find<PagedTable>("letterLog").selectRow(0);
    QCOMPARE(namelessControls(*m_page), QStringList());
}

QTEST_MAIN(LettersPageTest)
#include "tst_letterspage.moc"
