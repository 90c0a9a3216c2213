// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/recordtables.h"
#include "core/ledger/ledgerverbs.h"
#include "core/loans/handover.h"
#include "core/stocktake/closestocktake.h"
#include "core/stocktake/openstocktake.h"
#include "core/stocktake/recordscan.h"
#include "core/stocktake/stocktakequestions.h"
#include "core/storage/storageerror.h"
#include "tests/support/nameless.h"
#include "tests/support/storetest.h"
#include "tests/ui/support/printingfixture.h"
#include "ui/stocktake/differencetablemodel.h"
#include "ui/stocktake/stocktakepage.h"
#include "ui/text/stocktakelines.h"
#include "ui/widgets/pagedtable.h"
#include "ui/widgets/progressstrip.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QFile>
#include <QLabel>
#include <QProgressBar>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class StocktakePageTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void opensASession();
    void aSectionMeansCustody();
    void everyScanIsAnswered();
    void aBurstIsTakenInOrder();
    void aLabelSetsThePlace();
    void listsFollow();
    void theOtherCounterIsFollowed();
    void theLastScanIsTakenBack();
    void aNoteIsWritten();
    void aFileOfCodes();
    void aFileOfColumns();
    void aFileThatSaysWhere();
    void aFileWhoseColumnIsChosen();
    void everyLineIsAReport();
    void aFileThatIsStopped_data();
    void aFileThatIsStopped();
    void whatCannotBeSavedWaits();
    void closesWithASummary();
    void differencesAreFollowedUp();
    void severalGetOneCause();
    void whatIsLentIsTakenBack();
    void aSpotCheckAsksForLockAndKeys();
    void lockAndKeysAreRecordedOnTheWay();
    void aChangeOfKeeperGetsItsPaper();
    void onlyAManagerCorrects();
    void papersAreShown();
    void cancels();
    void theSheetOpensItsSession();
    void aClosedSessionGivesWayToTheNextSheet();
    void anAuditorOnlyLooks();
    void everyControlHasAName();
    void threeHundredThings();

private:
    void show(Role role = Role::Manager);
    void openSession(StocktakeType type = StocktakeType::Regular);
    void scan(const QString& code) { m_fixture->scan(code); }
    void press(const QString& name) { m_fixture->press(name); }
    QString answer() { return m_fixture->answer(); }
    QString label(const QString& name) { return m_fixture->find<QLabel>(name).text(); }
    PagedTable& table() { return m_fixture->find<PagedTable>(u"differences"_s); }
    /// Kind and number of each row that is shown.
    QStringList rows();
    void select(const QString& number);
    /// The next file that is asked for.
    void writeFile(const QByteArray& bytes);
    QAction* menuAction(const QString& text) { return m_fixture->menuAction(u"stocktakeMore"_s, text); }

    std::unique_ptr<PrintingFixture> m_fixture;
    StocktakePage* m_page = nullptr;
    PlaceId m_here;
};

/// On shelf 1, of which A-3 is lent; B-1 on shelf 2.
void StocktakePageTest::init()
{
    StoreTest::init();
    if (isWithoutServer(testedDatabase()))
        return;
    const Order order = TestStore::as(store().manager());
    const auto saved = store().desk().perform(SavePlace{u"棚1"_s, u"SHELF-1"_s}, order);
    VERIFY_OK(saved);
    m_here = PlaceId(saved->outcome.id);
    VERIFY_OK(store().desk().perform(SavePlace{u"棚2"_s, u"SHELF-2"_s}, order));
    AssetId lent;
    for (int i = 1; i <= 3; ++i)
        lent = store().add(anAsset(u"A-%1"_s.arg(i)).place(u"棚1"_s));
    store().add(anAsset(u"B-1"_s).place(u"棚2"_s));
    HandOver verb;
    verb.person = store().add(aPerson(u"E-1"_s).name(u"伊藤"_s).section(u"総務課"_s));
    verb.items = {lent};
    VERIFY_OK(store().desk().perform(verb, order));
    show();
}

void StocktakePageTest::cleanup()
{
    m_fixture.reset();
    StoreTest::cleanup();
}

void StocktakePageTest::show(Role role)
{
    m_fixture.reset();
    m_fixture = std::make_unique<PrintingFixture>(store(), store().actor(role));
    m_page = new StocktakePage(m_fixture->context(), m_fixture->printing, recordTables());
    m_fixture->show(m_page);
}

void StocktakePageTest::openSession(StocktakeType type)
{
    m_fixture->find<QComboBox>(u"stocktakeType"_s).setCurrentIndex(int(type));
    auto& place = m_fixture->find<QComboBox>(u"stocktakePlace"_s);
    place.setCurrentIndex(place.findText(u"棚1"_s));
    press(u"openStocktake"_s);
    QVERIFY(m_fixture->find<QWidget>(u"stocktakeCounting"_s).isVisible());
}

QStringList StocktakePageTest::rows()
{
    QStringList found;
    for (int row = 0; row < table().model()->rowCount(); ++row)
        found << table().model()->index(row, DifferenceTableModel::Kind).data().toString() + u' ' +
                     table().model()->index(row, DifferenceTableModel::Number).data().toString();
    return found;
}

void StocktakePageTest::select(const QString& number)
{
    for (int row = 0; row < table().model()->rowCount(); ++row) {
        if (table().model()->index(row, DifferenceTableModel::Number).data().toString() == number)
            table().setCurrentIndex(table().model()->index(row, 0));
    }
}

void StocktakePageTest::opensASession()
{
    openSession();
    QCOMPARE(m_fixture->host.offers.size(), 1);
    QVERIFY(m_fixture->host.offers.first().text.contains(u"R8-S1-000001"_s));
    QTRY_COMPARE(rows(), (QStringList{u"Missing A-1"_s, u"Missing A-2"_s}));
    QVERIFY(label(u"stocktakeProgress"_s).startsWith(u"0 of 2 found"_s));
    QCOMPARE(label(u"stocktakeLine"_s), u"Place: 棚1"_s);
    QVERIFY(m_fixture->find<ScanBox>(u"scanBox"_s).hasFocus());
    press(u"stocktakeBack"_s);
    auto& sessions = m_fixture->find<PagedTable>(u"stocktakes"_s);
    QTRY_COMPARE(sessions.model()->rowCount(), 1);
    Q_EMIT sessions.opened(sessions.model()->index(0, 0));
    QVERIFY(m_fixture->find<QWidget>(u"stocktakeCounting"_s).isVisible());
}

void StocktakePageTest::aSectionMeansCustody()
{
    auto& section = m_fixture->find<QComboBox>(u"stocktakeSection"_s);
    section.setCurrentIndex(section.findText(u"総務課"_s));
    QVERIFY(m_fixture->find<QCheckBox>(u"stocktakeCustody"_s).isChecked());
    press(u"openStocktake"_s);
    QTRY_COMPARE(rows(), QStringList{u"Missing A-3"_s});
    scan(u"E-1"_s);
    QCOMPARE(answer(), u"From here on: 伊藤"_s);
    QCOMPARE(label(u"stocktakeLine"_s), u"With: 伊藤"_s);
    scan(u"A-3"_s);
    QVERIFY(answer().startsWith(u"Expected here: A-3"_s));
    QTRY_COMPARE(rows(), QStringList());
}

void StocktakePageTest::everyScanIsAnswered()
{
    openSession();
    const struct {
        const char16_t* code;
        const char16_t* beginning;
        Sound sound;
    } scans[] = {{u"A-1", u"Expected here: A-1", Sound::Ok},    {u"A-1", u"Already counted: A-1", Sound::Warn},
                 {u"B-1", u"Misplaced: B-1", Sound::Warn},      {u"A-3", u"On loan, but here: A-3", Sound::Warn},
                 {u"X-9", u"Unknown code: X-9", Sound::Error},  {u"E-1", u"Not an item: E-1", Sound::Error},
                 {u"SHELF-2", u"From here on: 棚2", Sound::Ok}, {u"CMD-DONE", u"Not counted", Sound::Error}};
    for (const auto& [code, beginning, sound] : scans) {
        m_fixture->sounds.played.clear();
        scan(QString::fromUtf16(code));
        QVERIFY2(answer().startsWith(QString::fromUtf16(beginning)), qPrintable(answer()));
        QCOMPARE(m_fixture->sounds.played, QList<Sound>{sound});
    }
    QVERIFY(m_fixture->host.refusals.isEmpty());
}

void StocktakePageTest::aBurstIsTakenInOrder()
{
    openSession();
    m_fixture->executor.holdWrites();
    for (const char16_t* code : {u"SHELF-2", u"B-1", u"SHELF-1", u"A-1"})
        scan(QString::fromUtf16(code));
    QVERIFY(!m_page->unsavedWork().isEmpty());
    for (int i = 0; i < 5; ++i)
        m_fixture->executor.releaseWrites();
    QVERIFY(m_page->unsavedWork().isEmpty());
    QTRY_COMPARE(rows(), (QStringList{u"Missing A-2"_s, u"Not expected B-1"_s}));
}

void StocktakePageTest::aLabelSetsThePlace()
{
    openSession();
    scan(u"shelf-2"_s);
    QCOMPARE(label(u"stocktakeLine"_s), u"Place: 棚2"_s);
    scan(u"A-2"_s);
    QVERIFY2(answer().contains(u"belongs to 棚1, seen at 棚2"_s), qPrintable(answer()));
    scan(u"SHELF-1"_s);
    scan(u"A-2"_s);
    QVERIFY2(answer().contains(u"seen at 棚2 before"_s), qPrintable(answer()));
}

void StocktakePageTest::listsFollow()
{
    openSession();
    for (const char16_t* code : {u"A-1", u"B-1", u"X-9"})
        scan(QString::fromUtf16(code));
    QTRY_COMPARE(rows(), (QStringList{u"Missing A-2"_s, u"Misplaced B-1"_s, u"Unknown code X-9"_s}));
    QVERIFY(m_fixture->find<QPushButton>(u"differences-all"_s).text().endsWith(u'3'));
    press(u"differences-misplaced"_s);
    QCOMPARE(rows(), QStringList{u"Misplaced B-1"_s});
    press(u"differences-unexpected"_s);
    QCOMPARE(rows(), QStringList());
    QCOMPARE(m_fixture->find<QProgressBar>(u"stocktakeBar"_s).value(), 1);
}

void StocktakePageTest::theOtherCounterIsFollowed()
{
    openSession();
    const StocktakeId session(store().number("select id from stocktake"));
    const RecordScan verb{session, u"A-2"_s, {u"A-2"_s}, {}, {}};
    m_fixture->client.perform(verb, TestStore::as(store().deskStaff()), m_page,
                              [](const Result<Performed<RecordScanOutcome>>& done) { VERIFY_OK(done); });
    QTRY_COMPARE(rows(), QStringList{u"Missing A-1"_s});
}

void StocktakePageTest::theLastScanIsTakenBack()
{
    openSession();
    QVERIFY(!m_page->canRun(u"undo"_s));
    scan(u"B-1"_s);
    QVERIFY(m_page->canRun(u"undo"_s));
    m_page->run(u"undo"_s);
    QVERIFY2(answer().contains(u"B-1"_s), qPrintable(answer()));
    QTRY_COMPARE(rows(), (QStringList{u"Missing A-1"_s, u"Missing A-2"_s}));
    QVERIFY(!m_page->canRun(u"undo"_s));
}

void StocktakePageTest::aNoteIsWritten()
{
    openSession();
    scan(u"X-9"_s);
    QTRY_COMPARE(rows().last(), u"Unknown code X-9"_s);
    QTRY_VERIFY(m_fixture->find<QPushButton>(u"stocktakeAct"_s).isEnabled()); // its row is chosen already
    select(u"A-1"_s);
    QVERIFY(!m_fixture->find<QPushButton>(u"stocktakeAct"_s).isEnabled());
    select(u"X-9"_s);
    m_fixture->ask.texts << u"黒いPC"_s;
    press(u"stocktakeAct"_s);
    QTRY_COMPARE(table().model()->index(2, DifferenceTableModel::Note).data().toString(), u"黒いPC"_s);
}

void StocktakePageTest::aFileOfCodes()
{
    openSession();
    const QString path = folder() + u"/codes.txt"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("SHELF-1\r\nA-1\r\nA-2\r\n\r\nA-1\r\nX-9\r\n");
    file.close();
    m_fixture->ask.files << path;
    m_fixture->sounds.played.clear();
    QAction* import = menuAction(u"Read a file"_s);
    QVERIFY(import);
    import->trigger();
    QTRY_COMPARE(rows(), QStringList{u"Unknown code X-9"_s});
    QCOMPARE(m_fixture->sounds.played, QList<Sound>{Sound::Ok});
    QCOMPARE(m_fixture->host.toasts.last().tone, Tone::Ok);
    const QString told = m_fixture->host.toasts.last().text;
    QVERIFY2(told.startsWith(u"5 code"_s), qPrintable(told));
    QVERIFY2(told.endsWith(u"Expected here: 2, Unknown code: 1, Already counted: 1, From here on: 1"_s),
             qPrintable(told));
    m_fixture->ask.files << folder() + u"/none.txt"_s;
    menuAction(u"Read a file"_s)->trigger();
    QVERIFY(m_fixture->host.refusals.last().has(u"import.file-unreadable"_s));
}

void StocktakePageTest::writeFile(const QByteArray& bytes)
{
    QFile file(folder() + u"/codes.csv"_s);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(bytes);
    file.close();
    m_fixture->ask.files << file.fileName();
}

/// As pocket collectors write them: the code not first, a heading, times.
void StocktakePageTest::aFileOfColumns()
{
    openSession();
    const QDateTime opened = store().clock().now().toLocal();
    store().clock().advance(3'600'000);
    const QByteArray day = opened.date().toString(u"yyyy/MM/dd"_s).toLatin1();
    const QByteArray time = opened.addSecs(60).time().toString(u"HH:mm:ss"_s).toLatin1();
    writeFile("\xef\xbb\xbfno,date,time,barcode\r\n1," + day + ',' + time + ",\"SHELF-1\"\r\n2," + day + ',' + time +
              ",\"A-1\"\r\n3," + day + ",23:59:59,X-9\r\n");
    menuAction(u"Read a file"_s)->trigger();
    QTRY_COMPARE(rows(), (QStringList{u"Missing A-2"_s, u"Unknown code X-9"_s}));
    const QString told = m_fixture->host.toasts.last().text;
    QVERIFY2(told.contains(u"Expected here: 1, Unknown code: 1, From here on: 1"_s), qPrintable(told));
    QVERIFY2(told.contains(u"1 scan(s) are not within"_s), qPrintable(told));
    const QString seen = store().text("select scanned_at from stocktake_scan where asset_id is not null");
    QCOMPARE(Instant::fromIso(seen)->toLocal().time().toString(u"HH:mm:ss"_s).toLatin1(), time);
    QVERIFY(m_fixture->ask.askedChoices.isEmpty());
    writeFile("PK\x03\x04" + QByteArray(8, '\0'));
    menuAction(u"Read a file"_s)->trigger();
    QVERIFY(m_fixture->host.refusals.last().has(u"scan-file.not-text"_s));
}

/// A column of shelves sets the place of each row.
void StocktakePageTest::aFileThatSaysWhere()
{
    openSession();
    writeFile("A-1,SHELF-1\nA-2,SHELF-9\n");
    menuAction(u"Read a file"_s)->trigger();
    QTRY_COMPARE(store().number("select count(*) from stocktake_scan"), 2);
    QTRY_VERIFY(m_fixture->host.toasts.last().text.contains(u"1 scan(s) name a place that is not known"_s));
    QCOMPARE(m_fixture->host.toasts.last().tone, Tone::Warn);
    QCOMPARE(store().text("select place.code from place join stocktake_scan s on s.place_id = place.id"), u"SHELF-1"_s);
    QCOMPARE(store().number("select count(*) from stocktake_scan s join place p on p.id = s.place_id"
                            " where p.code = 'SHELF-1'"),
             2); // of the other one the session's own place
}

void StocktakePageTest::aFileWhoseColumnIsChosen()
{
    openSession();
    writeFile("1\tX-7\n2\tX-8\n");
    menuAction(u"Read a file"_s)->trigger(); // given up
    QCOMPARE(m_fixture->ask.askedChoices.last().options.value(1), u"Column 2: X-7, X-8"_s);
    QCOMPARE(store().number("select count(*) from stocktake_scan"), 0);
    m_fixture->ask.choices << 1;
    writeFile("1\tX-7\n2\tX-8\n");
    menuAction(u"Read a file"_s)->trigger();
    QTRY_COMPARE(store().number("select count(*) from stocktake_scan"), 2);
}

void StocktakePageTest::everyLineIsAReport()
{
    openSession();
    menuAction(u"Every line as a report"_s)->trigger();
    QCOMPARE(m_fixture->host.opened.last(), (std::pair{u"reports"_s, u"stocktake-lines:R8-S1-000001"_s}));
}

void StocktakePageTest::aFileThatIsStopped_data()
{
    QTest::addColumn<bool>("isClosed");
    QTest::newRow("by another counter") << true;
    QTest::newRow("by hand") << false;
}

/// At the second code that is saved; what was not counted is said, and from where to go on.
void StocktakePageTest::aFileThatIsStopped()
{
    QFETCH(bool, isClosed);
    openSession();
    const auto session = store().desk().ask(FindStocktake{u"R8-S1-000001"_s});
    VERIFY_OK(session);
    const QString path = folder() + u"/codes.txt"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("SHELF-1\nA-1\n\nX-9\nA-2\nX-8\n");
    file.close();
    int saved = 0;
    connect(&m_fixture->client, &DeskClient::changed, m_page, [&] {
        if (++saved != 2)
            return;
        if (isClosed)
            VERIFY_OK(store().desk().perform(CloseStocktake{session->id}, TestStore::as(store().manager())));
        else
            Q_EMIT m_fixture->find<ProgressStrip>(u"stocktakeStrip"_s).cancelled();
    });
    m_fixture->ask.files << path;
    m_fixture->host.toasts.clear();
    menuAction(u"Read a file"_s)->trigger();
    QCOMPARE(saved >= 2, true);
    for (const auto& toast : std::as_const(m_fixture->host.toasts))
        QVERIFY2(toast.tone != Tone::Ok, qPrintable(toast.text));
    const QString told = m_fixture->host.toasts.last().text;
    QVERIFY2(told.startsWith(u"3 of 5 code(s) of the file were read"_s), qPrintable(told));
    QVERIFY2(told.contains(u"Go on from line 5 (A-2)"_s), qPrintable(told));
    QVERIFY2(told.endsWith(u"Expected here: 1, Unknown code: 1, From here on: 1"_s), qPrintable(told));
    QCOMPARE(m_fixture->host.toasts.last().tone, Tone::Warn);
    QCOMPARE(store().number("select count(*) from stocktake_scan"), 2);
    QCOMPARE(!m_fixture->host.refusals.isEmpty(), isClosed);
}

void StocktakePageTest::whatCannotBeSavedWaits()
{
    openSession();
    store().desk().connection().setProbe([](std::string_view sql) {
        if (sql.find("insert into stocktake_scan") != std::string_view::npos)
            throw StorageError(StorageFault::Injected, u"test"_s, u"no disk"_s);
    });
    scan(u"A-1"_s);
    scan(u"A-2"_s);
    store().desk().connection().setProbe({});
    QVERIFY(answer().startsWith(u"Not counted"_s));
    QCOMPARE(m_fixture->host.banners.size(), 1);
    QVERIFY(!m_page->unsavedWork().isEmpty());
    press(u"stocktakeBack"_s);
    QVERIFY(m_fixture->find<QWidget>(u"stocktakeCounting"_s).isVisible());
    m_fixture->host.answers.last().first().run(); // try again
    QVERIFY(m_page->unsavedWork().isEmpty());
    QTRY_COMPARE(rows(), QStringList());
    QCOMPARE(store().number("select count(*) from stocktake_scan"), 2);
}

void StocktakePageTest::closesWithASummary()
{
    openSession();
    scan(u"A-1"_s);
    press(u"closeStocktake"_s);
    QVERIFY2(m_fixture->host.offers.last().text.contains(u"1 of 2 found"_s),
             qPrintable(m_fixture->host.offers.last().text));
    QTRY_VERIFY(label(u"stocktakeProgress"_s).contains(u"Closed"_s));
    QVERIFY(!m_fixture->find<QPushButton>(u"closeStocktake"_s).isVisible());
    scan(u"A-2"_s);
    QVERIFY(m_fixture->host.refusals.last().has(u"stocktake.closed"_s));
    m_fixture->undo();
    QTRY_VERIFY(m_fixture->find<QPushButton>(u"closeStocktake"_s).isVisible());
    scan(u"A-2"_s);
    QTRY_COMPARE(rows(), QStringList());
}

void StocktakePageTest::differencesAreFollowedUp()
{
    openSession();
    scan(u"B-1"_s);
    press(u"closeStocktake"_s);
    QTRY_COMPARE(rows(), (QStringList{u"Missing A-1"_s, u"Missing A-2"_s, u"Misplaced B-1"_s}));
    const auto causeOf = [&](int row) {
        return table().model()->index(row, DifferenceTableModel::Cause).data().toString();
    };
    QVERIFY(!table().isColumnHidden(DifferenceTableModel::Cause));
    select(u"A-1"_s);
    m_fixture->ask.choices << 0; // found later
    press(u"stocktakeAct"_s);
    QTRY_COMPARE(causeOf(0), wordOf(DifferenceCause::FoundLater));
    select(u"A-2"_s);
    m_fixture->ask.choices << int(causesOf(DifferenceKind::Missing).indexOf(DifferenceCause::SuspectedLoss));
    m_fixture->ask.texts << u"所在不明"_s;
    press(u"stocktakeAct"_s);
    QTRY_COMPARE(causeOf(1), wordOf(DifferenceCause::SuspectedLoss));
    QCOMPARE(store().text("select state from asset where asset_no = 'A-2'"), u"lost"_s);
    // It goes on as a report of loss, now or later.
    QTRY_COMPARE(m_fixture->ask.askedForms.size(), 1);
    QVERIFY(m_fixture->ask.askedForms.last().values().value(u"circumstances"_s).toString().contains(u"所在不明"_s));
    QCOMPARE(store().number("select count(*) from incident"), 0);
    select(u"A-2"_s);
    m_fixture->ask.forms << QVariantMap{{u"kind"_s, 0}};
    press(u"stocktakeAct"_s);
    QTRY_COMPARE(store().number("select count(*) from incident where kind = 'loss'"), 1);
    select(u"B-1"_s);
    m_fixture->ask.choices << 0; // correct the place
    Q_EMIT table().stepRequested(table().currentIndex());
    QTRY_COMPARE(causeOf(2), wordOf(DifferenceCause::PlaceCorrected));
    QCOMPARE(store().number("select place_id from asset where asset_no = 'B-1'"), m_here.value());
    m_fixture->undo();
    QTRY_COMPARE(causeOf(2), QString());
}

void StocktakePageTest::severalGetOneCause()
{
    openSession();
    scan(u"X-9"_s);
    press(u"closeStocktake"_s);
    QTRY_VERIFY(label(u"stocktakeProgress"_s).contains(u"Closed"_s));
    QCOMPARE(rows(), (QStringList{u"Missing A-1"_s, u"Missing A-2"_s, u"Unknown code X-9"_s}));
    const auto causes = [this] {
        QStringList found;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            found << table().model()->index(row, DifferenceTableModel::Cause).data().toString();
        return found;
    };
    table().selectAll();
    QVERIFY(m_fixture->find<QPushButton>(u"stocktakeAct"_s).text().contains(u'3'));
    m_fixture->ask.choices << 0;
    press(u"stocktakeAct"_s); // the label alone can be the cause of all three, or something else
    const Choice& all = m_fixture->ask.askedChoices.constLast();
    QCOMPARE(all.options, (QStringList{wordOf(DifferenceCause::WrongLabel), wordOf(DifferenceCause::Other)}));
    QVERIFY2(all.text.contains(u"A-1"_s) && all.text.contains(u"X-9"_s), qPrintable(all.text));
    QTRY_COMPARE(causes(), QStringList(3, wordOf(DifferenceCause::WrongLabel)));
    m_fixture->undo();
    QTRY_COMPARE(causes(), QStringList(3));
    // Those that have a cause keep it while others are without one.
    select(u"A-1"_s);
    m_fixture->ask.choices << 0;
    press(u"stocktakeAct"_s);
    QTRY_COMPARE(causes().first(), wordOf(DifferenceCause::FoundLater));
    press(u"differences-missing"_s);
    table().selectAll();
    m_fixture->ask.choices << int(m_fixture->ask.askedChoices.constLast().options.size() - 1);
    m_fixture->ask.texts << u"調査中"_s;
    press(u"stocktakeAct"_s);
    QTRY_COMPARE(causes(), (QStringList{wordOf(DifferenceCause::FoundLater), wordOf(DifferenceCause::Other)}));
}

void StocktakePageTest::whatIsLentIsTakenBack()
{
    show(Role::Desk);
    openSession();
    scan(u"A-3"_s);
    press(u"closeStocktake"_s);
    QTRY_COMPARE(rows().size(), 3);
    select(u"A-3"_s);
    m_fixture->ask.choices << 0; // take it back now
    press(u"stocktakeAct"_s);
    QVERIFY(m_fixture->ask.askedChoices.last().options.first().contains(u"take it back"_s));
    QTRY_COMPARE(store().number("select count(*) from loan_line where returned_at is not null"), 1);
    const QString slip = store().text("select number from document where kind = 'return'");
    QVERIFY2(m_fixture->host.offers.last().text.contains(slip), qPrintable(m_fixture->host.offers.last().text));
    QTRY_COMPARE(table().model()->index(2, DifferenceTableModel::Cause).data().toString(),
                 wordOf(DifferenceCause::ReturnNotRecorded));
    m_fixture->undo();
    QTRY_COMPARE(table().model()->index(2, DifferenceTableModel::Cause).data().toString(), QString());
    QCOMPARE(store().number("select count(*) from loan_line where returned_at is null"), 1);
}

void StocktakePageTest::aSpotCheckAsksForLockAndKeys()
{
    openSession(StocktakeType::Spot);
    QVERIFY(m_fixture->find<QPushButton>(u"stocktakeLock"_s).isVisible());
    press(u"closeStocktake"_s); // given up
    QCOMPARE(m_fixture->ask.askedForms.size(), 1);
    QVERIFY(store().text("select closed_at from stocktake").isEmpty());
    m_fixture->ask.forms << QVariantMap{{u"spotLock"_s, 1}, {u"spotKeys"_s, u"３"_s}};
    press(u"closeStocktake"_s); // not in order, and not a word why
    QCOMPARE(m_fixture->ask.formWords.size(), 1);
    QVERIFY(store().text("select closed_at from stocktake").isEmpty());
    m_fixture->ask.formWords.clear();
    m_fixture->ask.forms << QVariantMap{{u"spotKeys"_s, u"三"_s}};
    press(u"closeStocktake"_s);
    QVERIFY2(m_fixture->ask.formWords.value(0).contains(u"whole number"_s), "not refused");
    m_fixture->ask.forms << QVariantMap{{u"spotLock"_s, 1}, {u"spotKeys"_s, u"３"_s}, {u"spotRemark"_s, u"錠が固い"_s}};
    press(u"closeStocktake"_s);
    QVERIFY(!store().text("select closed_at from stocktake").isEmpty());
    QCOMPARE(store().number("select key_count from spot_check where is_locked = 0"), 3);
    QTRY_VERIFY2(label(u"stocktakeProgress"_s).contains(u"Lock not in order"_s),
                 qPrintable(label(u"stocktakeProgress"_s)));
    QVERIFY(!m_fixture->find<QPushButton>(u"stocktakeLock"_s).isVisible());
}

void StocktakePageTest::lockAndKeysAreRecordedOnTheWay()
{
    openSession(StocktakeType::Spot);
    m_fixture->ask.forms << QVariantMap{{u"spotKeys"_s, u"5"_s}};
    press(u"stocktakeLock"_s);
    QTRY_VERIFY(label(u"stocktakeProgress"_s).contains(u"Lock in order"_s));
    press(u"closeStocktake"_s); // asks no more
    QCOMPARE(m_fixture->ask.askedForms.size(), 1);
    QVERIFY(!store().text("select closed_at from stocktake").isEmpty());
    press(u"stocktakeBack"_s);
    store().clock().advance(60'000);
    // The next one may leave it open, and shows what was counted before.
    openSession(StocktakeType::Spot);
    QTRY_VERIFY(label(u"stocktakeLine"_s).startsWith(u"Place"_s));
    m_fixture->ask.forms << QVariantMap{{u"spotLock"_s, 2}};
    press(u"closeStocktake"_s);
    QVERIFY(m_fixture->ask.askedForms.last().fields.at(1).hint.contains(u'5'));
    QCOMPARE(store().number("select count(*) from stocktake where closed_at is not null"), 2);
    QCOMPARE(store().number("select count(*) from spot_check"), 1);
}

void StocktakePageTest::aChangeOfKeeperGetsItsPaper()
{
    openSession(StocktakeType::Change);
    QVERIFY(!menuAction(u"Issue the record"_s));
    press(u"closeStocktake"_s);
    QTRY_VERIFY(label(u"stocktakeProgress"_s).contains(u"Closed"_s));
    QSignalSpy shown(&m_fixture->printing, &PrintService::previewReady);
    m_fixture->ask.forms << QVariantMap{{u"keeperFrom"_s, u"前田"_s}};
    menuAction(u"Issue the record"_s)->trigger(); // nobody takes over
    QCOMPARE(m_fixture->ask.formWords.size(), 1);
    m_fixture->ask.forms << QVariantMap{{u"keeperFrom"_s, u"前田"_s}, {u"keeperTo"_s, u"後藤"_s}};
    menuAction(u"Issue the record"_s)->trigger();
    QTRY_COMPARE(shown.size(), 1);
    QCOMPARE(shown.last().first().value<Document>().title, Phrase::word(u"form.keeper-handover"_s));
    QTRY_VERIFY(menuAction(u"Record of handing over R8-V1-000001"_s));
    m_fixture->undo();
    QTRY_VERIFY(!store().text("select withdrawn_at from document where letter = 'V'").isEmpty());
    QCOMPARE(store().number("select count(*) from stocktake where handover_document_id is not null"), 0);
}

void StocktakePageTest::onlyAManagerCorrects()
{
    show(Role::Desk);
    openSession();
    scan(u"B-1"_s);
    press(u"closeStocktake"_s);
    QTRY_COMPARE(rows().size(), 3);
    select(u"B-1"_s);
    press(u"stocktakeAct"_s);
    QVERIFY(!m_fixture->ask.askedChoices.last().options.contains(wordOf(DifferenceCause::PlaceCorrected)));
    QVERIFY(m_fixture->ask.askedChoices.last().options.contains(wordOf(DifferenceCause::PutBack)));
}

void StocktakePageTest::papersAreShown()
{
    openSession();
    QSignalSpy shown(&m_fixture->printing, &PrintService::previewReady);
    m_page->run(u"preview"_s);
    QTRY_COMPARE(shown.size(), 1);
    QCOMPARE(shown.last().first().value<Document>().title, Phrase::word(u"form.stocktake-sheet"_s));
    menuAction(u"Difference report"_s)->trigger();
    QTRY_COMPARE(shown.size(), 2);
    QCOMPARE(shown.last().first().value<Document>().title, Phrase::word(u"form.stocktake-report"_s));
}

void StocktakePageTest::cancels()
{
    openSession();
    menuAction(u"Cancel the stocktake"_s)->trigger();
    QVERIFY(m_fixture->find<QWidget>(u"stocktakeCounting"_s).isVisible()); // not meant
    m_fixture->ask.confirmations << true;
    menuAction(u"Cancel the stocktake"_s)->trigger();
    QVERIFY(m_fixture->find<QWidget>(u"stocktakeSessions"_s).isVisible());
    QVERIFY(!store().text("select cancelled_at from stocktake").isEmpty());
}

void StocktakePageTest::theSheetOpensItsSession()
{
    VERIFY_OK(store().desk().perform(OpenStocktake{}, TestStore::as(store().deskStaff())));
    scan(u"R8-S1-000009"_s);
    QVERIFY(m_fixture->host.banners.last().contains(u"stocktake.unknown"_s));
    QVERIFY(m_fixture->host.banners.last().contains(u"Nothing was counted"_s));
    QVERIFY(m_fixture->find<ScanBox>(u"scanBox"_s).hasFocus());
    scan(u"R8-S1-000001"_s);
    QVERIFY(m_fixture->find<QWidget>(u"stocktakeCounting"_s).isVisible());
    QCOMPARE(label(u"stocktakeLine"_s), u"Place: none (scan a shelf label)"_s);
}

void StocktakePageTest::aClosedSessionGivesWayToTheNextSheet()
{
    VERIFY_OK(store().desk().perform(OpenStocktake{}, TestStore::as(store().deskStaff())));
    openSession();
    press(u"closeStocktake"_s);
    scan(u"A-1"_s);
    QVERIFY(m_fixture->host.refusals.last().has(u"stocktake.closed"_s));
    scan(u"R8-S1-000001"_s);
    QTRY_VERIFY(m_fixture->find<QPushButton>(u"closeStocktake"_s).isVisible());
    scan(u"A-1"_s);
    QVERIFY2(answer().startsWith(u"Expected here"_s), qPrintable(answer()));
}

void StocktakePageTest::anAuditorOnlyLooks()
{
    VERIFY_OK(store().desk().perform(OpenStocktake{}, TestStore::as(store().deskStaff())));
    show(Role::Auditor);
    QVERIFY(!m_fixture->find<QPushButton>(u"openStocktake"_s).isVisible());
    m_page->open(u"R8-S1-000001"_s);
    QTRY_COMPARE(rows().size(), 3);
    QVERIFY(!m_fixture->find<QPushButton>(u"closeStocktake"_s).isVisible());
    scan(u"A-1"_s);
    QCOMPARE(m_fixture->host.refusals.last().kind, RefusalKind::Forbidden);
}

void StocktakePageTest::everyControlHasAName()
{
    openSession();
    scan(u"X-9"_s);
    QCOMPARE(namelessControls(*m_page), QStringList());
    press(u"stocktakeBack"_s);
    QCOMPARE(namelessControls(*m_page), QStringList());
}

/// A room of 300 things with planted errors gives exactly these errors.
void StocktakePageTest::threeHundredThings()
{
    const auto number = [](int i) { return u"R-%1"_s.arg(i, 3, 10, QLatin1Char('0')); };
    for (int i = 1; i <= 300; ++i)
        store().add(anAsset(number(i)).place(i <= 150 ? u"倉庫A"_s : u"倉庫B"_s).kind(u"無線機"_s));
    const Order order = TestStore::as(store().manager());
    VERIFY_OK(store().desk().perform(SavePlace{u"倉庫A"_s, u"ROOM-A"_s}, order));
    VERIFY_OK(store().desk().perform(SavePlace{u"倉庫B"_s, u"ROOM-B"_s}, order));
    HandOver verb;
    verb.person = PersonId(store().number("select id from person"));
    verb.items = {AssetId(store().number("select id from asset where asset_no = 'R-100'"))};
    VERIFY_OK(store().desk().perform(verb, order));
    m_page->activate();
    auto& kind = m_fixture->find<QComboBox>(u"stocktakeKind"_s);
    kind.setCurrentIndex(kind.findText(u"無線機"_s));
    press(u"openStocktake"_s);
    // Missing: 7, 222. In the other room: 150, 299. Lent, but here: 100. Twice: 42. Another type: A-1. Unknown: ZZ-1.
    QByteArray codes = "ROOM-A\n";
    const auto add = [&](int i) { codes += number(i).toLatin1() + '\n'; };
    for (int i = 1; i <= 149; ++i) {
        if (i != 7)
            add(i);
    }
    add(42);
    add(299);
    codes += "ROOM-B\nA-1\nZZ-1\n";
    for (int i = 150; i <= 300; ++i) {
        if (i != 222 && i != 299)
            add(i);
    }
    QFile file(folder() + u"/room.txt"_s);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(codes);
    file.close();
    m_fixture->ask.files << file.fileName();
    menuAction(u"Read a file"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(
        rows(),
        (QStringList{u"Missing R-007"_s, u"Missing R-222"_s, u"Misplaced R-150"_s, u"Misplaced R-299"_s,
                     u"On loan, but here R-100"_s, u"Not expected A-1"_s, u"Unknown code ZZ-1"_s}),
        20'000);
    QVERIFY(label(u"stocktakeProgress"_s).startsWith(u"295 of 299 found"_s));
}

QTEST_MAIN(StocktakePageTest)
#include "tst_stocktakepage.moc"
