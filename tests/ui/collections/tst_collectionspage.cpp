// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/collections/collectiontest.h"
#include "tests/support/nameless.h"
#include "tests/ui/support/printingfixture.h"
#include "ui/collections/collectionitemmodel.h"
#include "ui/collections/collectionprogressmodel.h"
#include "ui/collections/collectionspage.h"
#include "ui/collections/collectiontablemodel.h"
#include "ui/widgets/pagedtable.h"
#include "ui/widgets/pagekeys.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QFile>
#include <QItemSelectionModel>
#include <QLabel>
#include <QProgressBar>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class CollectionsPageTest : public CollectionTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void opensANewOne();
    void theFormSaysHowMuch();
    void theFormKeepsWhatWasRefused();
    void ofThesePeople();
    void scanningTakesBack();
    void aBurstIsTakenInOrder();
    void whatMeansNothingChangesNothing();
    void slipsComeAtTheEndOfARun();
    void theLastScanIsUndone();
    void anAccessoryMayBeMissing();
    void sectionsAndPeopleFilter();
    void theOtherCounterIsFollowed();
    void exemptsTheChosen();
    void lettersAreWrittenElsewhere();
    void papers();
    void closesWithAReport();
    void aPaperOpensItsCollection();
    void anAuditorOnlyLooks();
    void everyControlHasAName();

private:
    void show(Role role = Role::Desk);
    void openOne();
    void scan(const QString& code) { m_fixture->scan(code); }
    void press(const QString& name) { m_fixture->press(name); }
    QString answer() { return m_fixture->answer(); }
    PagedTable& items() { return m_fixture->find<PagedTable>(u"collectionItems"_s); }
    PagedTable& progress() { return m_fixture->find<PagedTable>(u"collectionProgressTable"_s); }
    /// State and number of each row that is shown.
    QStringList rows();
    void select(const QStringList& numbers);
    QAction* menuAction(const QString& text) { return m_fixture->menuAction(u"collectionPapers"_s, text); }

    std::unique_ptr<PrintingFixture> m_fixture;
    CollectionsPage* m_page = nullptr;
};

void CollectionsPageTest::init()
{
    CollectionTest::init();
    if (isWithoutServer(testedDatabase()))
        return;
    lendSome();
    show();
}

void CollectionsPageTest::cleanup()
{
    m_fixture.reset();
    CollectionTest::cleanup();
}

void CollectionsPageTest::show(Role role)
{
    m_fixture.reset();
    m_fixture = std::make_unique<PrintingFixture>(store(), store().actor(role));
    m_page = new CollectionsPage(m_fixture->context(), m_fixture->printing, recordTables());
    m_fixture->show(m_page);
}

/// Everything that is out, through the form.
void CollectionsPageTest::openOne()
{
    m_fixture->ask.forms << QVariantMap{{u"collectionName"_s, u"PC更新"_s}, {u"collectionReturnBy"_s, u"2026-06-24"_s}};
    press(u"newCollection"_s);
    QVERIFY(m_fixture->find<QWidget>(u"collectionView"_s).isVisible());
    QTRY_COMPARE(items().model()->rowCount(), 4);
}

QStringList CollectionsPageTest::rows()
{
    QStringList found;
    for (int row = 0; row < items().model()->rowCount(); ++row)
        found << items().model()->index(row, CollectionItemModel::State).data().toString() + u' ' +
                     items().model()->index(row, CollectionItemModel::Number).data().toString();
    found.sort();
    return found;
}

void CollectionsPageTest::select(const QStringList& numbers)
{
    items().clearSelection();
    for (int row = 0; row < items().model()->rowCount(); ++row) {
        const QModelIndex index = items().model()->index(row, CollectionItemModel::Number);
        if (numbers.contains(index.data().toString()))
            items().selectionModel()->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
}

void CollectionsPageTest::opensANewOne()
{
    openOne();
    QCOMPARE(m_fixture->host.offers.size(), 1);
    QVERIFY(m_fixture->host.offers.first().text.contains(u"R8-R1-000001"_s));
    QCOMPARE(rows(), (QStringList{u"Still out A-1"_s, u"Still out A-2"_s, u"Still out A-3"_s, u"Still out R-1"_s}));
    QCOMPARE(m_fixture->find<QLabel>(u"collectionProgress"_s).text(), u"0 of 4 back"_s);
    QVERIFY(m_fixture->find<ScanBox>(u"scanBox"_s).hasFocus());
    press(u"collectionBack"_s);
    auto& list = m_fixture->find<PagedTable>(u"collections"_s);
    QTRY_COMPARE(list.model()->rowCount(), 1);
    QCOMPARE(list.model()->index(0, CollectionTableModel::Name).data().toString(), u"PC更新"_s);
    Q_EMIT list.opened(list.model()->index(0, 0));
    QVERIFY(m_fixture->find<QWidget>(u"collectionView"_s).isVisible());
}

void CollectionsPageTest::theFormSaysHowMuch()
{
    m_fixture->ask.forms << QVariantMap{{u"collectionName"_s, u"x"_s}, {u"collectionModel"_s, u"versapro"_s}};
    press(u"newCollection"_s);
    QTRY_COMPARE(m_fixture->ask.looks.size(), 1);
    QVERIFY(m_fixture->ask.looks.first().mayGoOn);
    QVERIFY2(m_fixture->ask.looks.first().notices.first().text.startsWith(u"1 item(s) would be asked back"_s),
             qPrintable(m_fixture->ask.looks.first().notices.first().text));
}

void CollectionsPageTest::theFormKeepsWhatWasRefused()
{
    m_fixture->ask.forms << QVariantMap{{u"collectionName"_s, u"x"_s}, {u"collectionModel"_s, u"nobody has it"_s}};
    press(u"newCollection"_s);
    QTRY_COMPARE(m_fixture->ask.formWords.size(), 1);
    QVERIFY(!m_fixture->ask.looks.first().mayGoOn);
    QVERIFY(m_fixture->find<QWidget>(u"collectionList"_s).isVisible());
    QCOMPARE(store().number("select count(*) from collection"), 0);
}

/// As the page of the users asks for it.
void CollectionsPageTest::ofThesePeople()
{
    m_fixture->ask.forms << QVariantMap{{u"collectionName"_s, u"退職"_s}};
    m_page->open(peopleKey({m_sato.value()}));
    QTRY_COMPARE(m_fixture->ask.askedForms.size(), 1);
    QVERIFY(m_fixture->ask.askedForms.first().text.contains(u"佐藤"_s));
    QTRY_COMPARE(rows(), (QStringList{u"Still out A-3"_s, u"Still out R-1"_s}));
    QCOMPARE(store().number("select person_id from collection_person"), m_sato.value());
}

void CollectionsPageTest::scanningTakesBack()
{
    openOne();
    m_fixture->sounds.played.clear();
    scan(u"a-1"_s);
    QTRY_VERIFY2(answer().startsWith(u"Back: A-1"_s), qPrintable(answer()));
    QVERIFY(answer().contains(u"伊藤"_s));
    QVERIFY(answer().contains(u"充電器"_s));
    QCOMPARE(m_fixture->sounds.played, QList<Sound>{Sound::Ok});
    QTRY_COMPARE(rows(), (QStringList{u"Still out A-2"_s, u"Still out A-3"_s, u"Still out R-1"_s}));
    QCOMPARE(m_fixture->find<QLabel>(u"collectionProgress"_s).text(), u"1 of 4 back"_s);
    QCOMPARE(m_fixture->find<QProgressBar>(u"collectionBar"_s).value(), 1);
    m_fixture->find<QCheckBox>(u"collectionHideBack"_s).setChecked(false);
    QCOMPARE(rows().first(), u"Back A-1"_s);
    QVERIFY(m_fixture->host.refusals.isEmpty());
}

void CollectionsPageTest::aBurstIsTakenInOrder()
{
    openOne();
    m_fixture->executor.holdWrites();
    for (const char16_t* code : {u"A-1", u"A-2", u"A-3"})
        scan(QString::fromUtf16(code));
    QVERIFY(!m_page->unsavedWork().isEmpty());
    press(u"collectionBack"_s); // not before everything is taken back
    QVERIFY(m_fixture->find<QWidget>(u"collectionView"_s).isVisible());
    for (int i = 0; i < 4; ++i)
        m_fixture->executor.releaseWrites();
    QVERIFY(m_page->unsavedWork().isEmpty());
    QTRY_COMPARE(rows(), QStringList{u"Still out R-1"_s});
}

void CollectionsPageTest::whatMeansNothingChangesNothing()
{
    store().add(anAsset(u"X-1"_s));
    openOne();
    const qint64 before = entries();
    scan(u"NOBODY"_s);
    QTRY_VERIFY(answer().startsWith(u"Not taken back"_s));
    QVERIFY(m_fixture->host.refusals.last().has(u"code.unknown"_s));
    scan(u"X-1"_s);
    QTRY_VERIFY(m_fixture->host.refusals.last().has(u"collection.not-in-it"_s));
    QCOMPARE(entries(), before);
    scan(u"A-1"_s);
    scan(u"A-1"_s);
    QTRY_VERIFY(m_fixture->host.refusals.last().has(u"collection.already-back"_s));
    QCOMPARE(entries(), before + 1);
}

void CollectionsPageTest::slipsComeAtTheEndOfARun()
{
    openOne();
    auto& slips = m_fixture->find<QPushButton>(u"collectionSlips"_s);
    QVERIFY(!slips.isVisible());
    scan(u"A-1"_s);
    scan(u"A-3"_s);
    QTRY_VERIFY(slips.isVisible());
    QTRY_COMPARE(slips.text(), u"Return slips (2 item(s))"_s);
    press(u"collectionSlips"_s);
    QTRY_COMPARE(store().number("select count(*) from document where kind = 'return'"), 2); // of two people
    QTRY_VERIFY(!slips.isVisible());
    scan(u"A-2"_s);
    QTRY_VERIFY(slips.isVisible());
    press(u"collectionBack"_s); // leaving ends the run, too
    QTRY_COMPARE(store().number("select count(*) from document where kind = 'return'"), 3);
}

void CollectionsPageTest::theLastScanIsUndone()
{
    openOne();
    QVERIFY(!m_page->canRun(u"undo"_s));
    scan(u"A-1"_s);
    QTRY_VERIFY(m_page->canRun(u"undo"_s));
    m_page->run(u"undo"_s);
    QTRY_VERIFY2(answer().startsWith(u"Undone"_s), qPrintable(answer()));
    QTRY_COMPARE(rows().size(), 4);
    QVERIFY(!m_page->canRun(u"undo"_s));
    QVERIFY(!m_fixture->find<QPushButton>(u"collectionSlips"_s).isVisible());
}

void CollectionsPageTest::anAccessoryMayBeMissing()
{
    openOne();
    scan(u"A-1"_s);
    QTRY_VERIFY(m_fixture->find<QPushButton>(u"collectionMissing"_s).isVisible());
    m_fixture->ask.choices << 0;
    press(u"collectionMissing"_s);
    QTRY_COMPARE(store().number("select count(*) from loan_accessory where returned_at is null"), 1);
    QTRY_VERIFY(!m_fixture->find<QPushButton>(u"collectionMissing"_s).isVisible());
}

void CollectionsPageTest::sectionsAndPeopleFilter()
{
    openOne();
    QCOMPARE(progress().model()->rowCount(), 5); // all, two sections, each with somebody
    QCOMPARE(progress().model()->index(0, CollectionProgressModel::Back).data().toString(), u"0 of 4"_s);
    for (int row = 0; row < progress().model()->rowCount(); ++row) {
        if (progress().model()->index(row, CollectionProgressModel::Who).data().toString().trimmed() == u"伊藤")
            progress().setCurrentIndex(progress().model()->index(row, 0));
    }
    QCOMPARE(rows(), (QStringList{u"Still out A-1"_s, u"Still out A-2"_s}));
    progress().setCurrentIndex(progress().model()->index(0, 0));
    QCOMPARE(rows().size(), 4);
}

void CollectionsPageTest::theOtherCounterIsFollowed()
{
    openOne();
    m_fixture->client.perform(TakeBack{{ReturnedItem{asset(u"R-1"_s), {}, {}}}, true},
                              TestStore::as(store().deskStaff()), m_page,
                              [](const Result<Performed<TakeBackOutcome>>& done) { VERIFY_OK(done); });
    QTRY_COMPARE(rows(), (QStringList{u"Still out A-1"_s, u"Still out A-2"_s, u"Still out A-3"_s}));
}

void CollectionsPageTest::exemptsTheChosen()
{
    openOne();
    QVERIFY(!m_fixture->find<QPushButton>(u"collectionExempt"_s).isEnabled());
    select({u"A-3"_s, u"R-1"_s});
    m_fixture->ask.texts << u"廃止まで使用"_s;
    press(u"collectionExempt"_s);
    QTRY_COMPARE(rows(), (QStringList{u"Exempt A-3"_s, u"Exempt R-1"_s, u"Still out A-1"_s, u"Still out A-2"_s}));
    QCOMPARE(m_fixture->find<QLabel>(u"collectionProgress"_s).text(), u"0 of 4 back (2 not asked for)"_s);
    m_fixture->undo();
    QTRY_COMPARE(rows().filter(u"Exempt"_s).size(), 0);
}

void CollectionsPageTest::lettersAreWrittenElsewhere()
{
    openOne();
    press(u"collectionLetters"_s);
    QCOMPARE(m_fixture->host.opened.last(), std::pair(u"letters"_s, u"#collection R8-R1-000001"_s));
}

void CollectionsPageTest::papers()
{
    openOne();
    QSignalSpy shown(&m_fixture->printing, &PrintService::previewReady);
    m_page->run(u"preview"_s);
    QTRY_COMPARE(shown.size(), 1);
    QCOMPARE(shown.last().first().value<Document>().title, Phrase::word(u"list.holdings"_s));
    menuAction(u"Report"_s)->trigger();
    QTRY_COMPARE(shown.size(), 2);
    QCOMPARE(shown.last().first().value<Document>().title, Phrase::word(u"form.collection-report"_s));
    const QString path = folder() + u"/lists.pdf"_s;
    m_fixture->ask.files << path;
    menuAction(u"All lists"_s)->trigger();
    QTRY_VERIFY(QFile::exists(path));
    QTRY_VERIFY(m_fixture->host.toasts.last().text.startsWith(u"2 sheet(s)"_s)); // one for each section
}

void CollectionsPageTest::closesWithAReport()
{
    openOne();
    scan(u"A-1"_s);
    QTRY_COMPARE(rows().size(), 3);
    press(u"closeCollection"_s); // not meant
    QVERIFY(store().text("select closed_at from collection").isEmpty());
    QSignalSpy shown(&m_fixture->printing, &PrintService::previewReady);
    m_fixture->ask.confirmations << true;
    press(u"closeCollection"_s);
    QTRY_COMPARE(shown.size(), 1);
    QVERIFY(!store().text("select closed_at from collection").isEmpty());
    QVERIFY(m_fixture->host.offers.last().text.startsWith(u"R8-R1-000001 closed: 1 of 4 back"_s));
    QTRY_VERIFY(!m_fixture->find<QPushButton>(u"closeCollection"_s).isVisible());
    scan(u"A-2"_s);
    QTRY_VERIFY(m_fixture->host.refusals.last().has(u"collection.closed"_s));
    m_fixture->undo();
    QTRY_VERIFY(m_fixture->find<QPushButton>(u"closeCollection"_s).isVisible());
}

void CollectionsPageTest::aPaperOpensItsCollection()
{
    opened();
    scan(u"R8-R1-000001"_s);
    QTRY_VERIFY(m_fixture->find<QWidget>(u"collectionView"_s).isVisible());
    press(u"collectionBack"_s);
    scan(u"R8-R1-000009"_s);
    QTRY_VERIFY(m_fixture->host.banners.last().contains(u"collection.unknown"_s));
    QVERIFY(m_fixture->host.banners.last().contains(u"Nothing was taken back"_s));
}

void CollectionsPageTest::anAuditorOnlyLooks()
{
    opened();
    show(Role::Auditor);
    QVERIFY(!m_fixture->find<QPushButton>(u"newCollection"_s).isVisible());
    QVERIFY(!m_page->canRun(u"new"_s));
    m_page->open(u"R8-R1-000001"_s);
    QTRY_COMPARE(rows().size(), 4);
    for (const QString& name : {u"closeCollection"_s, u"collectionExempt"_s, u"collectionLetters"_s})
        QVERIFY(!m_fixture->find<QPushButton>(name).isVisible());
    scan(u"A-1"_s);
    QCOMPARE(m_fixture->host.refusals.last().kind, RefusalKind::Forbidden);
}

void CollectionsPageTest::everyControlHasAName()
{
    openOne();
    QCOMPARE(namelessControls(*m_page), QStringList());
    press(u"collectionBack"_s);
    QCOMPARE(namelessControls(*m_page), QStringList());
}

QTEST_MAIN(CollectionsPageTest)
#include "tst_collectionspage.moc"
