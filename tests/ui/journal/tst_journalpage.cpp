// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/journalquestions.h"
#include "core/desk/signinnote.h"
#include "core/exchange/recordtables.h"
#include "core/journal/checkpoint.h"
#include "core/ledger/ledgerverbs.h"
#include "core/loans/handover.h"
#include "core/loans/undo.h"
#include "tests/support/storetest.h"
#include "tests/ui/printing/samples.h"
#include "tests/ui/support/pagefixture.h"
#include "ui/journal/journalpage.h"
#include "ui/models/journaltablemodel.h"
#include "ui/printing/printservice.h"
#include "ui/text/valuewords.h"
#include "ui/widgets/dayfield.h"
#include "ui/widgets/pagedtable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPrinter>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

namespace {

/// A printer whose paper is a PDF file.
class FilePrinters final : public Printers
{
public:
    explicit FilePrinters(QString file) : m_file(std::move(file)) {}
    [[nodiscard]] QStringList names() const override { return {u"Reports"_s}; }
    [[nodiscard]] std::unique_ptr<QPrinter> open(const QString&) const override
    {
        auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(m_file);
        return printer;
    }

private:
    QString m_file;
};

} // namespace

class JournalPageTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void showsBeforeAndAfterInWords();
    void changesNothing();
    void filtersByCounterAndVerb();
    void filtersByWorkItem();
    void listsWhoSignedIn();
    void aDayRestrictsOnlyWhenTicked();
    void opensTheHistoryOfAThing();
    void asksTheWindowToUndo();
    void offersUndoToWhoMay();
    void printsACheckpointAsAReport();
    void nobodySignedInFinishesNothing();
    void verifyNamesTheFirstBadEntry();
    void checksAReceiptByItsCode();
    void comparesWithACheckpointKeptElsewhere();
    void aFileThatIsNoCheckpointIsNoAlarm();
    void checksTheWholeRecord();
    void savesACheckpoint();
    void savesTheProofOfADocument();
    void exportsJsonLines();
    void aPathThatCannotBeWrittenIsTold();
    void nobodySignedInSeesNothing();
    void whoMayNotSignIsNotOffered();
    void wordsForValues_data();
    void wordsForValues();
    void everyCodeOfTheRecordHasAWord();

private:
    void show(Role role = Role::Owner);
    [[nodiscard]] PagedTable& table() { return m_fixture->find<PagedTable>(u"journalTable"_s); }
    void choose(int row) { table().setCurrentIndex(table().model()->index(row, 0)); }
    void press(const QString& name) { m_fixture->find<QPushButton>(name).click(); }
    [[nodiscard]] bool isShown(const QString& text);
    [[nodiscard]] QByteArray contentOf(const QString& path);

    std::unique_ptr<PageFixture> m_fixture;
    JournalPage* m_page = nullptr;
    QString m_receipt;
};

void JournalPageTest::init()
{
    StoreTest::init();
    if (isWithoutServer(testedDatabase()))
        return;
    const PersonId person = store().add(aPerson(u"E-1"_s).name(u"髙橋 花子"_s));
    const AssetId asset = store().add(anAsset(u"A-1"_s).maker(u"富士通"_s));
    AssetValues values = store().asset(asset).values;
    values.maker = u"レノボ"_s;
    values.state = AssetState::InRepair;
    VERIFY_OK(store().desk().perform(SaveAsset{asset, values}, TestStore::as(store().manager())));
    HandOver verb;
    verb.person = person;
    verb.items = {store().add(anAsset(u"A-2"_s))};
    const auto lent = store().desk().perform(verb, TestStore::as(store().deskStaff()));
    VERIFY_OK(lent);
    m_receipt = lent->outcome.document;
}

void JournalPageTest::cleanup()
{
    m_fixture.reset();
    StoreTest::cleanup();
}

void JournalPageTest::show(Role role)
{
    m_fixture = std::make_unique<PageFixture>(store(), store().actor(role));
    m_page = new JournalPage(m_fixture->context(), recordTables(), nullptr);
    m_fixture->show(m_page);
}

bool JournalPageTest::isShown(const QString& text)
{
    for (const QLabel* label : m_page->findChildren<QLabel*>()) {
        if (label->isVisible() && label->text().contains(text))
            return true;
    }
    return false;
}

QByteArray JournalPageTest::contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void JournalPageTest::showsBeforeAndAfterInWords()
{
    show();
    choose(2); // the change of A-1: newest first
    QTRY_VERIFY(isShown(u"富士通 → レノボ"_s));
    QVERIFY(isShown(valueWord(u"asset.state"_s, u"in-repair"_s)));
    choose(0);
    QTRY_VERIFY(isShown(m_receipt));
    QVERIFY(isShown(u"髙橋 花子"_s)); // what refers to a row shows its name
}

void JournalPageTest::changesNothing()
{
    show();
    const qint64 before = store().number("select count(*) from journal_entry");
    table().setFocus();
    QTest::keyClicks(&table(), u"A-2"_s);
    QTest::keyClick(&table(), Qt::Key_Return);
    QTest::mouseDClick(table().viewport(), Qt::LeftButton, {},
                       table().visualRect(table().model()->index(0, 0)).center());
    QTest::keyClick(&table(), Qt::Key_Delete);
    QCOMPARE(store().number("select count(*) from journal_entry"), before);
    QVERIFY(m_fixture->host.opened.isEmpty());
}

void JournalPageTest::filtersByCounterAndVerb()
{
    show();
    const int all = table().model()->rowCount();
    m_fixture->find<QLineEdit>(u"journalStation"_s).setText(u"9"_s);
    QTRY_COMPARE(table().model()->rowCount(), 0);
    m_fixture->find<QLineEdit>(u"journalStation"_s).clear();
    QTRY_COMPARE(table().model()->rowCount(), all);
    auto& verbs = m_fixture->find<QComboBox>(u"journalVerb"_s);
    verbs.setCurrentIndex(verbs.findData(u"loans.hand-over"_s));
    Q_EMIT verbs.activated(verbs.currentIndex());
    QTRY_COMPARE(table().model()->rowCount(), 1);
    QVERIFY(m_page->canRun(u"findPerson"_s)); // F3
    m_page->run(u"findPerson"_s);
    QVERIFY(m_fixture->find<QLineEdit>(u"journalOperator"_s).hasFocus());
}

void JournalPageTest::filtersByWorkItem()
{
    show();
    const int all = table().model()->rowCount();
    auto& workItem = m_fixture->find<QLineEdit>(u"journalWorkItem"_s);
    workItem.setText(u"ln-03"_s);
    QTRY_COMPARE(table().model()->rowCount(), 1);
    m_page->open(u"A-1"_s); // nothing else restricts a history
    QVERIFY(workItem.text().isEmpty());
    QTRY_COMPARE(table().model()->rowCount(), 2);
    m_fixture->find<QPushButton>(u"journalSubject"_s).click();
    QTRY_COMPARE(table().model()->rowCount(), all);
}

void JournalPageTest::listsWhoSignedIn()
{
    const SignInNote in{SignInEvent::In, u"desk"_s, {}, u"pin"_s, testMoment()};
    VERIFY_OK(noteSignIn(store().desk(), in, {}, u"counter"_s));
    show();
    auto& verbs = m_fixture->find<QComboBox>(u"journalVerb"_s);
    verbs.setCurrentIndex(verbs.findData(u"sign-in."_s));
    QVERIFY(verbs.currentIndex() > 0);
    Q_EMIT verbs.activated(verbs.currentIndex());
    QTRY_COMPARE(table().model()->rowCount(), 1);
    const auto text = [&](int column) { return table().model()->index(0, column).data().toString(); };
    QCOMPARE(text(JournalTableModel::What), u"Sign in"_s);
    QCOMPARE(text(JournalTableModel::Subject), store().deskStaff().operatorName);
    choose(0);
    QTRY_VERIFY(isShown(u"Sign in"_s));
    QVERIFY(!m_fixture->find<QPushButton>(u"undoEntry"_s).isVisible());
}

void JournalPageTest::aDayRestrictsOnlyWhenTicked()
{
    show();
    const int all = table().model()->rowCount();
    // After midnight nothing is ticked, and nothing of the new day is hidden.
    store().clock().advance(30 * 3'600'000);
    store().add(anAsset(u"A-3"_s));
    m_page->run(u"refresh"_s);
    QCOMPARE(table().model()->rowCount(), all + 1);
    auto& to = m_fixture->find<DayField>(u"journalTo"_s);
    QVERIFY(!to.isEnabled());
    m_fixture->find<QCheckBox>(u"journalHasTo"_s).click();
    QVERIFY(to.isEnabled());
    QTRY_COMPARE(table().model()->rowCount(), all); // the day the page was made
    to.setDate(store().clock().today());
    QTRY_COMPARE(table().model()->rowCount(), all + 1);
    m_fixture->find<QCheckBox>(u"journalHasFrom"_s).click();
    m_fixture->find<DayField>(u"journalFrom"_s).setDate(store().clock().today());
    QTRY_COMPARE(table().model()->rowCount(), 1);
}

void JournalPageTest::opensTheHistoryOfAThing()
{
    show();
    const int all = table().model()->rowCount();
    auto& subject = m_fixture->find<QPushButton>(u"journalSubject"_s);
    QVERIFY(!subject.isVisible());
    m_fixture->find<QLineEdit>(u"journalStation"_s).setText(u"9"_s);
    m_page->open(u"A-1"_s);
    QTRY_COMPARE(table().model()->rowCount(), 2); // registered and changed; the other filters are off
    QVERIFY(subject.text().contains(u"A-1"_s));
    QVERIFY(subject.isVisible());
    m_page->open(u"E-1"_s);
    QTRY_COMPARE(table().model()->rowCount(), 2); // registered and given something
    m_page->open(u"NO-SUCH"_s);
    QVERIFY(m_fixture->host.refusals.last().has(u"code.unknown"));
    subject.click();
    QTRY_COMPARE(table().model()->rowCount(), all);
    QVERIFY(!subject.isVisible());
}

void JournalPageTest::asksTheWindowToUndo()
{
    show();
    choose(0); // the handover
    auto& undo = m_fixture->find<QPushButton>(u"undoEntry"_s);
    QTRY_VERIFY(undo.isVisible());
    undo.click();
    QCOMPARE(m_fixture->host.commandsToUndo.size(), 1); // the window asks for the reason, see ui.shell.window
    Order order = TestStore::as(store().manager());
    order.reason = u"別の人の分"_s;
    m_fixture->client.perform(Undo{{}, m_fixture->host.commandsToUndo.constFirst(), &recordTables()}, order, this,
                              [](const auto& done) { VERIFY_OK(done); });
    QCOMPARE(store().number("select count(*) from loan where withdrawn_at is null"), 0);
    choose(0);
    QTRY_VERIFY(isShown(u"別の人の分"_s));
    QVERIFY(!undo.isVisible()); // an undo is not undone
}

void JournalPageTest::offersUndoToWhoMay()
{
    show(Role::Auditor);
    choose(0);
    QTRY_VERIFY(isShown(m_receipt));
    QVERIFY(!m_fixture->find<QPushButton>(u"undoEntry"_s).isVisible());
}

void JournalPageTest::printsACheckpointAsAReport()
{
    const FilePrinters printers(folder() + u"/checkpoint.pdf"_s);
    m_fixture = std::make_unique<PageFixture>(store(), store().owner());
    PrintService printing(m_fixture->client, printers, [] { return PrinterChoices{{{Paper::Report, u"Reports"_s}}}; });
    QSignalSpy printed(&printing, &PrintService::printed);
    m_page = new JournalPage(m_fixture->context(), recordTables(), &printing);
    m_fixture->show(m_page);
    m_fixture->ask.choices << 1;
    press(u"saveCheckpoint"_s);
    QTRY_COMPARE(printed.size(), 1);
    // What is on paper can be typed in again: every word of the note stands there whole.
    const QString text = samples::textOf(folder() + u"/checkpoint.pdf"_s);
    const QString note = store().text("select note from journal_checkpoint");
    for (const QString& word : note.split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts))
        QVERIFY2(text.contains(word), qPrintable(word));
    m_fixture.reset(); // before the service it prints with
}

void JournalPageTest::nobodySignedInFinishesNothing()
{
    show();
    choose(0);
    QTRY_VERIFY(m_fixture->find<QPushButton>(u"saveProof"_s).isVisible());
    m_fixture->host.whoever = Actor(); // the window was locked behind an open dialogue
    const QString path = folder() + u"/stolen.jsonl"_s;
    m_fixture->ask.files << path << path;
    press(u"exportJournal"_s);
    QTRY_COMPARE(m_fixture->host.refusals.size(), 1);
    press(u"saveProof"_s);
    QTRY_COMPARE(m_fixture->host.refusals.size(), 2);
    QVERIFY(m_fixture->host.refusals.first().has(u"operator.not-signed-in"));
    QVERIFY(m_fixture->host.refusals.last().has(u"operator.not-signed-in"));
    QVERIFY(!QFile::exists(path));
}

void JournalPageTest::verifyNamesTheFirstBadEntry()
{
    show();
    press(u"verifyJournal"_s);
    QTRY_COMPARE(m_fixture->host.banners.size(), 1);
    QVERIFY(m_fixture->host.banners[0].contains(QString::number(store().number("select count(*) from journal_entry"))));
    {
        const std::unique_ptr<Connection> raw = store().raw();
        if (store().isSqlite())
            raw->execute("drop trigger journal_entry_no_update");
        else
            raw->execute("alter table journal_entry disable trigger user");
        raw->run("update journal_entry set leaf = ? where sequence = 3", QByteArray(32, 'x'));
    }
    press(u"verifyJournal"_s);
    QTRY_COMPARE(m_fixture->host.banners.size(), 2);
    QVERIFY(m_fixture->host.banners[1].contains(u"3"_s));
    QVERIFY(!m_fixture->host.banners[1].contains(u"journal."_s)); // in words, not in codes
    QVERIFY(m_fixture->find<QPushButton>(u"verifyJournal"_s).isEnabled());
}

void JournalPageTest::checksAReceiptByItsCode()
{
    show();
    const auto proof = store().desk().ask(ProofOf{m_receipt, JournalPlace::of(store().desk())}, store().owner());
    VERIFY_OK(proof);
    m_fixture->ask.choices << 0 << 0;
    m_fixture->ask.texts << proof->receipt.payload << proof->receipt.payload.chopped(4);
    press(u"moreChecks"_s);
    QVERIFY(m_fixture->ask.askedTexts.constFirst().takesScans);
    QTRY_COMPARE(m_fixture->host.banners.size(), 1);
    QVERIFY(m_fixture->host.banners[0].contains(m_receipt)); // to be compared with the paper
    QVERIFY(m_fixture->host.banners[0].contains(QString::number(proof->entry)));
    press(u"moreChecks"_s);
    QTRY_COMPARE(m_fixture->host.refusals.size(), 1);
    QVERIFY(m_fixture->host.refusals.last().has(u"proof.unreadable"));
}

void JournalPageTest::comparesWithACheckpointKeptElsewhere()
{
    show();
    const QString path = folder() + u"/elsewhere.txt"_s;
    m_fixture->ask.files << path << path << path;
    press(u"saveCheckpoint"_s);
    QTRY_VERIFY(QFile::exists(path));
    m_fixture->ask.choices << 1 << 1;
    press(u"moreChecks"_s);
    QTRY_COMPARE(m_fixture->host.banners.size(), 1);
    QVERIFY(m_fixture->host.banners[0].contains(path));
    // A record that has another id has other checkpoints.
    const QByteArray note = contentOf(path);
    QFile changed(path);
    QVERIFY(changed.open(QIODevice::WriteOnly));
    changed.write(QByteArray(note).replace("madoguchi/", "madoguchi/x"));
    changed.close();
    press(u"moreChecks"_s);
    QTRY_COMPARE(m_fixture->host.banners.size(), 2);
    QVERIFY2(m_fixture->host.banners[1].contains(u"not one of this record"_s), qPrintable(m_fixture->host.banners[1]));
    QVERIFY(QFile::remove(path));
}

void JournalPageTest::aFileThatIsNoCheckpointIsNoAlarm()
{
    show();
    const QString path = folder() + u"/shopping.txt"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("milk\n") > 0);
    file.close();
    m_fixture->ask.choices << 1;
    m_fixture->ask.files << path;
    press(u"moreChecks"_s);
    QTRY_COMPARE(m_fixture->host.refusals.size(), 1);
    QVERIFY(m_fixture->host.refusals.last().has(u"checkpoint.not-one"));
    QVERIFY(m_fixture->host.banners.isEmpty());
    QVERIFY(m_fixture->find<QPushButton>(u"moreChecks"_s).isEnabled());
}

void JournalPageTest::checksTheWholeRecord()
{
    show();
    m_fixture->ask.choices << 2 << 2;
    press(u"moreChecks"_s);
    QTRY_COMPARE(m_fixture->host.banners.size(), 1);
    QVERIFY(m_fixture->host.banners[0].contains(u"The database is whole."_s));
    if (!store().isSqlite())
        return; // a server watches over its own files
    {
        const std::unique_ptr<Connection> raw = store().raw();
        raw->execute("pragma foreign_keys = off");
        raw->execute("update asset set kind_id = 987654321");
    }
    press(u"moreChecks"_s);
    QTRY_COMPARE(m_fixture->host.banners.size(), 2);
    QVERIFY2(m_fixture->host.banners[1].contains(u"asset"_s), qPrintable(m_fixture->host.banners[1]));
}

void JournalPageTest::savesACheckpoint()
{
    show();
    const QString path = folder() + u"/checkpoint.txt"_s;
    m_fixture->ask.files << path;
    press(u"saveCheckpoint"_s);
    QTRY_VERIFY(QFile::exists(path));
    const QStringList notes = splitNotes(QString::fromUtf8(contentOf(path)));
    QVERIFY(!notes.isEmpty());
    QVERIFY(parseCheckpoint(notes.first()).has_value());
    QCOMPARE(m_fixture->host.toasts.size(), 1);
}

void JournalPageTest::savesTheProofOfADocument()
{
    show();
    choose(0);
    QTRY_VERIFY(m_fixture->find<QPushButton>(u"saveProof"_s).isVisible());
    const QString path = folder() + u"/proof"_s;
    m_fixture->ask.files << path;
    press(u"saveProof"_s);
    QTRY_VERIFY(QFile::exists(path));
    QVERIFY(contentOf(path).startsWith("c2sp.org/tlog-proof@v1\n"));
    QVERIFY(m_fixture->host.toasts.last().text.contains(m_receipt));
}

void JournalPageTest::exportsJsonLines()
{
    show();
    const QString path = folder() + u"/journal.jsonl"_s;
    m_fixture->ask.files << path;
    press(u"exportJournal"_s);
    QTRY_VERIFY(QFile::exists(path));
    const QList<QByteArray> lines = contentOf(path).trimmed().split('\n');
    QCOMPARE(qint64(lines.size()), store().number("select count(*) from journal_entry"));
    QVERIFY(QJsonDocument::fromJson(lines.first()).isObject());
}

void JournalPageTest::aPathThatCannotBeWrittenIsTold()
{
    show();
    for (const QString& name : {u"exportJournal"_s, u"saveCheckpoint"_s}) {
        m_fixture->ask.files << folder() + u"/nowhere/file"_s;
        press(name);
        QTRY_VERIFY(!m_fixture->host.refusals.isEmpty());
        const Refusal told = m_fixture->host.refusals.takeFirst();
        QVERIFY(told.has(u"file.not-writable") || told.has(u"export.cannot-create"));
        QVERIFY(m_fixture->find<QPushButton>(name).isEnabled());
    }
}

void JournalPageTest::whoMayNotSignIsNotOffered()
{
    show(Role::Desk);
    QVERIFY(table().model()->rowCount() > 0);
    QVERIFY(m_fixture->find<QPushButton>(u"verifyJournal"_s).isEnabled());
    QCOMPARE(m_fixture->find<QPushButton>(u"saveCheckpoint"_s).isEnabled(), mayDo(Role::Desk, Permission::SignJournal));
}

void JournalPageTest::nobodySignedInSeesNothing()
{
    m_fixture = std::make_unique<PageFixture>(store(), Actor());
    m_page = new JournalPage(m_fixture->context(), recordTables(), nullptr);
    m_fixture->show(m_page);
    QCOMPARE(table().model()->rowCount(), 0);
    QVERIFY(!m_fixture->find<QPushButton>(u"verifyJournal"_s).isEnabled());
    QVERIFY(!m_fixture->find<QPushButton>(u"exportJournal"_s).isEnabled());
}

void JournalPageTest::wordsForValues_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("state") << u"asset.state"_s << u"in-repair"_s << u"In repair"_s;
    QTest::newRow("ownership") << u"asset.ownership"_s << u"lease"_s << u"Lease"_s;
    QTest::newRow("unknown code") << u"asset.ownership"_s << u"mine"_s << u"mine"_s;
    QTest::newRow("role") << u"operator.role"_s << u"auditor"_s << u"Auditor"_s;
    QTest::newRow("flag") << u"kind.needs_reset"_s << u"1"_s << u"yes"_s;
    QTest::newRow("day") << u"loan_line.due_on"_s << u"2026-06-04"_s << u"2026-06-04"_s;
    QTest::newRow("instant") << u"loan.lent_at"_s << u"2026-06-10T01:02:00.000Z"_s << u"2026-06-10 10:02"_s;
    QTest::newRow("nothing") << u"asset.maker"_s << QString() << u"(nothing)"_s;
    QTest::newRow("as it is") << u"asset.maker"_s << u"富士通"_s << u"富士通"_s;
    QTest::newRow("long") << u"asset.note"_s << QString(200, u'あ') << QString(160, u'あ') + u'…';
}

void JournalPageTest::wordsForValues()
{
    QFETCH(const QString, field);
    QFETCH(const QString, value);
    QFETCH(const QString, wanted);
    QCOMPARE(valueWord(field, value), wanted);
}

/// The codes that the migrations allow in a column are what an auditor would otherwise read.
void JournalPageTest::everyCodeOfTheRecordHasAWord()
{
    static const QRegularExpression create(u"^(?:create|alter) table (\\w+)"_s);
    static const QRegularExpression check(u"check\\s*\\(\\(?(\\w+)(?: is null or \\w+)? in \\(([^)]*)\\)"_s);
    const QDir folder(qEnvironmentVariable("MADOGUCHI_SOURCE") + u"/core/storage/migrations"_s);
    int codes = 0;
    for (const QString& name : folder.entryList({u"*.sql"_s}, QDir::Files)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QString table;
        for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            if (const QRegularExpressionMatch match = create.match(line); match.hasMatch())
                table = match.captured(1);
            const QRegularExpressionMatch match = check.match(line);
            if (!match.hasMatch())
                continue;
            for (const QString& quoted : match.captured(2).split(u',')) {
                const QString code = quoted.trimmed().remove(u'\'');
                const QString field = table + u'.' + match.captured(1);
                QVERIFY2(valueWord(field, code) != code, qPrintable(name + u": "_s + field + u' ' + code));
                ++codes;
            }
        }
    }
    QVERIFY2(codes > 60, qPrintable(QString::number(codes)));
}

QTEST_MAIN(JournalPageTest)
#include "tst_journalpage.moc"
