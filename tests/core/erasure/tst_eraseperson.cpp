// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/journalquestions.h"
#include "core/erasure/eraseperson.h"
#include "core/erasure/sweeprecord.h"
#include "core/exchange/recordexport.h"
#include "core/exchange/recordimport.h"
#include "core/exchange/recordtables.h"
#include "core/journal/entryreader.h"
#include "core/ledger/ledgerquestions.h"
#include "core/ledger/mergerecords.h"
#include "core/ledger/savedsearches.h"
#include "core/ledger/searchindex.h"
#include "core/loans/extend.h"
#include "core/loans/handover.h"
#include "core/loans/incident.h"
#include "core/loans/lendingrules.h"
#include "core/loans/printable.h"
#include "core/loans/reserve.h"
#include "core/loans/returnpicture.h"
#include "core/loans/shipment.h"
#include "core/loans/signature.h"
#include "core/loans/signedcopy.h"
#include "core/loans/takeback.h"
#include "core/loans/transfer.h"
#include "core/loans/undo.h"
#include "tests/core/journal/journaltest.h"
#include "tests/support/faults.h"
#include "tests/support/recorddump.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

namespace {

/// What nobody else in the record is called or has written; each stands somewhere else in it.
const QStringList& secrets()
{
    static const QStringList list{u"﨑本消助"_s,     u"さきもとけしすけ"_s, u"旧姓本消助"_s,     u"ZZ-9871"_s,
                                  u"zz-user-98"_s,   u"zz@example.jp"_s,    u"CARD-ZZ-77"_s,     u"秘密の用途"_s,
                                  u"延長の秘密"_s,   u"返却時の秘密"_s,     u"停止の秘密"_s,     u"予約の秘密"_s,
                                  u"送付先の秘密"_s, u"事故の秘密"_s,       u"控えの秘密.pdf"_s, u"写真の秘密.png"_s,
                                  u"代理人の秘密"_s, u"変更の秘密"_s,       u"解除の秘密"_s,     u"取消しの秘密"_s};
    return list;
}

/// A picture of one dot.
QByteArray dot()
{
    return QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5Er"
        "kJggg==");
}

} // namespace

class ErasePersonTest : public JournalTest
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOfThePersonIsLeft();
    void whatIsLeftStillTellsTheLoan();
    void othersKeepWhatIsTheirs();
    void theJournalIsWholeAfterIt();
    void rebuildGivesTheBlankedLedger();
    void theWholeExportComesBack();
    void entriesTellWhatWasErased();
    void tamperingIsFound_data();
    void tamperingIsFound();
    void theFileHoldsNothing();
    void valuesGoOnlyWithAnEntry();
    void retentionIsCountedInFiscalYears_data();
    void retentionIsCountedInFiscalYears();
    void refusals();
    void whatIsOpenIsNamed();
    void whoHandedOnKeepsThePaperOfTheNext();
    void onlyAnOwnerWhoSaysWhy();
    void itIsNeverUndone();
    void whatWasBeforeItIsNotUndoneEither();
    void thePreviewSaysWhatIsErased();
    void everybodyWhoseTimeIsUpIsListed();
    void whoIsWithdrawnIsFoundByNumber();
    void whatOthersCallThemByGoesToo();
    void aNamesakeKeepsTheName();
    void itIsDoneOnce();
    void everyStatementMayFail();

private:
    Order by(const Actor& actor)
    {
        Order order = TestStore::as(actor);
        order.reason = u"保存期間の満了"_s;
        order.authority = u"文書第1号"_s;
        return order;
    }
    template<class Verb>
    auto perform(const Verb& verb, const QString& reason = {})
    {
        Order order = TestStore::as(store().manager());
        order.reason = reason;
        store().clock().advance(60'000);
        return store().desk().perform(verb, order);
    }
    auto erase() { return store().desk().perform(ErasePerson{m_person, &recordTables()}, by(store().owner())); }
    Result<PreviewErasure::Answer> preview(PersonId person)
    {
        Actor owner = store().owner();
        return store().desk().ask(PreviewErasure{person, &recordTables()}, owner);
    }
    void addPerson();
    void leave(PersonId person);
    void live();
    /// Eleven fiscal years after everything.
    void wait() { store().clock().set(*Instant::fromIso(u"2037-04-01T03:00:00.000Z"_s)); }
    void liveAndWait()
    {
        live();
        wait();
    }
    /// Where any of the texts still stands: "table: text".
    QStringList found(const QStringList& texts);

    PersonId m_person;
    PersonId m_other;
    AssetId m_asset;
    QString m_receipt;
    QString m_edit; ///< the last change of the person, as a document
};

void ErasePersonTest::addPerson()
{
    m_person = store().add(aPerson(u"ZZ-9871"_s)
                               .name(u"旧姓本消助"_s)
                               .reading(u"さきもとけしすけ"_s)
                               .userName(u"zz-user-98"_s)
                               .mail(u"zz@example.jp"_s)
                               .card(u"CARD-ZZ-77"_s)
                               .section(u"総務課"_s));
    PersonValues values = store().person(m_person).values;
    values.name = u"﨑本消助"_s;
    VERIFY_OK(perform(SavePerson{m_person, values}, u"変更の秘密"_s));
    m_other = store().add(aPerson(u"E-2"_s).name(u"残田 太郎"_s).section(u"総務課"_s));
}

void ErasePersonTest::leave(PersonId person)
{
    PersonValues values = store().person(person).values;
    values.leftOn = QDate(2026, 7, 1);
    const auto done = perform(SavePerson{person, values});
    VERIFY_OK(done);
    m_edit = done->outcome.document;
}

/// Everything that the record takes down about somebody.
void ErasePersonTest::live()
{
    addPerson();
    m_asset = store().add(anAsset(u"A-1"_s).accessory(u"充電器"_s));
    HandOver handOver;
    handOver.person = m_person;
    handOver.items << m_asset;
    handOver.due = LoanDue{QDate(2026, 6, 30), {}};
    handOver.purpose = u"秘密の用途"_s;
    handOver.proxy = Proxy{u"代理人の秘密"_s, u"委任"_s, {}};
    const auto lent = perform(handOver);
    VERIFY_OK(lent);
    m_receipt = lent->outcome.document;
    const auto paper = store().desk().ask(AskSignable{m_receipt});
    VERIFY_OK(paper);
    const PenInk ink{{600, 200}, {{{10, 10}, {50, 80}, {90, 20}}, {{100, 40}}}};
    VERIFY_OK(perform(SignDocument{m_receipt, paper->contentHash, paper->box, ink}));
    VERIFY_OK(perform(AttachSignedCopy{m_receipt, {u"控えの秘密.pdf"_s, QByteArray("%PDF-1.4 signed copy of it")}}));
    VERIFY_OK(perform(Ship{m_receipt, u"送付先の秘密"_s, {}, u"運送"_s, {}}));
    Extend extend;
    extend.items << Extend::Item{m_asset, {}};
    extend.due = LoanDue{QDate(2026, 7, 31), {}};
    VERIFY_OK(perform(extend, u"延長の秘密"_s));
    ReportIncident report{m_asset, {}};
    report.facts.kind = IncidentKind::Damage;
    report.facts.occurredAt = store().clock().now();
    report.facts.circumstances = u"事故の秘密"_s;
    VERIFY_OK(perform(report));
    TakeBack takeBack;
    takeBack.items << ReturnedItem{m_asset, {}, u"返却時の秘密"_s};
    const auto back = perform(takeBack);
    VERIFY_OK(back);
    VERIFY_OK(perform(AttachToReturn{back->outcome.items.first().line, {u"写真の秘密.png"_s, dot()}}));
    Reserve reserve;
    reserve.person = m_person;
    reserve.period = {QDate(2026, 6, 15), QDate(2026, 6, 19)};
    reserve.items = {store().add(anAsset(u"A-2"_s))};
    reserve.purpose = u"予約の秘密"_s;
    const auto reserved = perform(reserve);
    VERIFY_OK(reserved);
    VERIFY_OK(perform(CancelReservation{reserved->outcome.id, u"取消しの秘密"_s}));
    VERIFY_OK(perform(BlockPerson{m_person, u"停止の秘密"_s}));
    VERIFY_OK(perform(UnblockPerson{m_person, u"解除の秘密"_s}));
    leave(m_person);
}

QStringList ErasePersonTest::found(const QStringList& texts)
{
    QStringList places;
    const std::unique_ptr<Connection> eye = store().raw();
    for (const QString& table : tablesOf(*eye)) {
        if (table.endsWith(u"_grams")) // cut into pieces: see theFileHoldsNothing
            continue;
        for (const QString& column : columnsOf(*eye, table)) {
            Cursor cursor = eye->select("select " + column.toStdString() + " from " + table.toStdString());
            while (cursor.next()) {
                const Value value = cursor.isNull(0) ? Value() : cursor.value(0);
                const QByteArray bytes = value.isText() ? value.toText().toUtf8() : value.toBytes();
                for (const QString& text : texts) {
                    if (bytes.contains(text.toUtf8()))
                        places << table + u'.' + column + u": "_s + text;
                }
            }
        }
    }
    places.removeDuplicates();
    return places;
}

void ErasePersonTest::nothingOfThePersonIsLeft()
{
    liveAndWait();
    // Every text is in the ledger and beside the journal, or the test looks for nothing.
    for (const QString& text : secrets())
        QVERIFY2(!found({text}).isEmpty(), qPrintable(text));
    const auto done = erase();
    VERIFY_OK(done);
    QVERIFY(done->outcome.values > 40);
    QCOMPARE(found(secrets()), QStringList());
    QCOMPARE(store().number("select count(*) from signed_copy where content is not null"), 0);
    QCOMPARE(store().number("select count(*) from attachment where content is not null"), 0);
    QCOMPARE(store().number("select count(*) from signature where strokes is not null"), 0);
    QCOMPARE(store().number("select count(*) from person where staff_key is not null or user_key is not null"), 1);
    QList<qint64> hits;
    personSearchIndex().find(*store().raw(), u"消助"_s, 10, hits);
    QVERIFY(hits.isEmpty());
}

void ErasePersonTest::whatIsLeftStillTellsTheLoan()
{
    liveAndWait();
    const qint64 documents = store().number("select count(*) from document");
    VERIFY_OK(erase());
    QCOMPARE(store().number("select count(*) from document"), documents);
    QCOMPARE(store().number("select count(*) from loan_line where returned_at is not null"), 1);
    const PersonRecord person = store().person(m_person);
    QVERIFY(person.isWithdrawn);
    QCOMPARE(person.values.name, erasedName(u"ja"_s));
    QCOMPARE(person.values.section, u"総務課"_s);
    const Result<DocumentRecord> receipt = store().desk().ask(FindDocument{m_receipt});
    VERIFY_OK(receipt);
    QCOMPARE(receipt->personName, erasedName(u"ja"_s));
    VERIFY_REFUSED(printableDocument(store().desk(), {m_receipt, 0, {}}), u"document.erased");
    VERIFY_REFUSED(store().desk().ask(AskSignable{m_receipt}), u"document.erased");
    const auto copies = store().desk().ask(AskSignedCopies{m_receipt});
    VERIFY_OK(copies);
    QCOMPARE(copies->size(), 1);
    VERIFY_REFUSED(store().desk().ask(AskSignedCopy{copies->first().id}), u"attachment.erased");
    QVERIFY(store().desk().ask(FindToErase{u"ZZ-9871"_s}, store().owner()).refusal().has(u"person.unknown"));
}

void ErasePersonTest::othersKeepWhatIsTheirs()
{
    liveAndWait();
    HandOver handOver;
    handOver.person = m_other;
    handOver.items << store().add(anAsset(u"A-3"_s).note(u"機器のメモ"_s));
    handOver.purpose = u"残る用途"_s;
    const auto lent = perform(handOver);
    VERIFY_OK(lent);
    const qint64 values = store().number("select count(*) from journal_personal");
    const auto done = erase();
    VERIFY_OK(done);
    // The entry of the erasure has some of its own: reason, authority, arguments, and what stands for the name.
    QCOMPARE(store().number("select count(*) from journal_personal"), values - done->outcome.values + 4);
    QCOMPARE(store().person(m_other).values.name, u"残田 太郎"_s);
    QVERIFY(!found({u"残る用途"_s}).isEmpty());
    QVERIFY(!found({u"機器のメモ"_s}).isEmpty());
    VERIFY_OK(printableDocument(store().desk(), {lent->outcome.document, 0, {}}));
}

void ErasePersonTest::theJournalIsWholeAfterIt()
{
    liveAndWait();
    const QString note = takeNote();
    const auto done = erase();
    VERIFY_OK(done);
    VerifyOptions options;
    options.outsideNotes << note;
    options.tables = recordTables();
    options.contents = attestedContents();
    const Verification answer = verified(options);
    QVERIFY2(answer.isOk, qPrintable(answer.firstBad ? answer.firstBad->reason : QString()));
    QCOMPARE(answer.missingPersonal, 0);
    QCOMPARE(answer.erasedPersonal, done->outcome.values);
    QCOMPARE(answer.erasures.size(), 1);
    QCOMPARE(answer.erasures.first().entry, done->entry.sequence);
    QCOMPARE(answer.toJson().value(u"erasedPersonal"_s).toInteger(), done->outcome.values);
    // Work goes on, and with the next person too.
    VERIFY_OK(perform(SavePerson{{}, aPerson(u"ZZ-9871"_s).name(u"次の人"_s)}));
    QVERIFY(verified().isOk);
}

void ErasePersonTest::rebuildGivesTheBlankedLedger()
{
    liveAndWait();
    const auto done = erase();
    VERIFY_OK(done);
    const DatabaseUrl into = newEmptyDatabase(testedDatabase(), folder());
    const Result<RebuildResult> result =
        store().desk().ask(RebuildJournal{into, store().desk().info(), recordTables(), {{}, {}, attestedContents()}});
    VERIFY_OK(result);
    for (const TableComparison& table : result->tables)
        QVERIFY2(table.isEqual(), qPrintable(table.name));
    QVERIFY(result->isOk);
    QCOMPARE(result->missingPersonal, 0);
    QCOMPARE(result->erasedPersonal, done->outcome.values);
    QVERIFY(!result->lostColumns.contains(u"signed_copy.content"_s));
    QVERIFY(!result->lostColumns.contains(u"attachment.content"_s));
    Desk::Config config = store().config(u"1"_s);
    config.url = into;
    const Result<std::unique_ptr<Desk>> desk = Desk::open(config);
    VERIFY_OK(desk);
    const Result<Verification> answer = (*desk)->ask(VerifyJournal{});
    VERIFY_OK(answer);
    QVERIFY(answer->isOk);
    QCOMPARE(answer->erasedPersonal, done->outcome.values);
}

void ErasePersonTest::theWholeExportComesBack()
{
    liveAndWait();
    VERIFY_OK(erase());
    const QTemporaryDir place;
    JobControl control({});
    const QString files = place.filePath(u"all"_s);
    const Result<RecordExportSummary> exported = exportRecord(store().desk(), files, control);
    VERIFY_OK(exported);
    QVERIFY(exported->lostContents.isEmpty());
    for (const char* file : {"tables/person.csv", "tables/document.csv", "journal.jsonl"}) {
        QFile read(files + u'/' + QLatin1String(file));
        QVERIFY(read.open(QIODevice::ReadOnly));
        const QByteArray bytes = read.readAll();
        for (const QString& text : secrets())
            QVERIFY2(!bytes.contains(text.toUtf8()), file);
    }
    const DatabaseUrl into = newEmptyDatabase(testedDatabase(), folder());
    VERIFY_OK(importRecord(files, into, control));
}

void ErasePersonTest::entriesTellWhatWasErased()
{
    liveAndWait();
    const QString command =
        store().text("select command_id from document where number = '" + m_receipt.toStdString() + "'");
    VERIFY_OK(erase());
    EntryQuery query;
    query.commandId = command;
    const std::unique_ptr<Connection> eye = store().raw();
    const std::vector<JournalEntry> entries = readEntries(*eye, query);
    QCOMPARE(int(entries.size()), 1);
    QCOMPARE(entries.front().missingPersonal, 0);
    QVERIFY(entries.front().erasedPersonal >= 5);
    QVERIFY(entries.front().entry.command.arguments.isEmpty());
    query = {};
    query.subjectId = m_person.value();
    query.limit = 1;
    const std::vector<JournalEntry> last = readEntries(*eye, query);
    QCOMPARE(last.front().entry.command.verb, QLatin1String(erasureVerb));
    QCOMPARE(last.front().entry.command.reason, u"保存期間の満了"_s);
    QCOMPARE(last.front().erasedPersonal, 0);
    QVERIFY(!QString::fromUtf8(last.front().entry.result).contains(u"消助"));
}

void ErasePersonTest::tamperingIsFound_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("reason");
    // The entry that made the other person, who was not erased.
    const QString other =
        u"order_no = (select min(order_no) from journal_subject where first_id <= %1 and last_id >= %1)"_s;
    QTest::newRow("a value of somebody else goes too")
        << u"delete from journal_personal where position = 1 and "_s + other << u"journal.personal-missing"_s;
    QTest::newRow("words of the erasure go")
        << u"delete from journal_personal where order_no = (select max(order_no) from journal_entry)"_s
        << u"journal.personal-missing"_s;
    QTest::newRow("an erased value comes back")
        << u"insert into journal_personal (order_no, position, salt, value) select"
           " (select min(order_no) from journal_subject where first_id <= %2 and last_id >= %2), 0, salt, value"
           " from journal_personal where position = 1 and "_s +
               other
        << u"journal.personal-differs"_s;
    QTest::newRow("an erased value is put back") << QString() << u"journal.personal-not-erased"_s;
    QTest::newRow("the erasure is denied")
        << u"update journal_heading set verb = 'ledger.save-person' where order_no = (select max(order_no) from"
           " journal_heading)"_s
        << u"journal.personal-missing"_s;
}

void ErasePersonTest::tamperingIsFound()
{
    QFETCH(QString, statement);
    QFETCH(QString, reason);
    liveAndWait();
    Row value;
    {
        const std::unique_ptr<Connection> eye = store().raw();
        Cursor cursor = eye->select("select order_no, position, salt, value from journal_personal where order_no ="
                                    " (select min(order_no) from journal_subject where first_id <= ? and last_id >= ?)"
                                    " order by position limit 1",
                                    m_person, m_person);
        QVERIFY(cursor.next());
        value = {cursor.value(0), cursor.value(1), cursor.value(2), cursor.value(3)};
    }
    VERIFY_OK(erase());
    if (statement.isEmpty())
        tamper([&](Connection& c) {
            c.runWith("insert into journal_personal (order_no, position, salt, value) values (?, ?, ?, ?)", value);
        });
    const QString sql = QString(statement)
                            .replace(u"%1"_s, QString::number(m_other.value()))
                            .replace(u"%2"_s, QString::number(m_person.value()));
    if (!sql.isEmpty())
        tamper([&](Connection& c) { QVERIFY(c.run(sql.toStdString()) > 0); });
    const Verification answer = verified();
    QVERIFY(!answer.isOk);
    QCOMPARE(answer.firstBad->reason, reason);
}

void ErasePersonTest::theFileHoldsNothing()
{
    if (!store().isSqlite())
        QSKIP("a server's files are its own");
    liveAndWait();
    const auto bytesOf = [this] {
        QByteArray bytes;
        for (const QString& end : {QString(), u"-wal"_s}) {
            QFile file(store().url().path() + end);
            if (file.open(QIODevice::ReadOnly))
                bytes += file.readAll();
        }
        return bytes;
    };
    QVERIFY(bytesOf().contains(u"﨑本消助"_s.toUtf8()));
    VERIFY_OK(erase());
    const Result<bool> swept = sweepRecord(store().desk());
    VERIFY_OK(swept);
    QVERIFY(*swept);
    const QByteArray bytes = bytesOf();
    for (const QString& text : secrets())
        QVERIFY2(!bytes.contains(text.toUtf8()), qPrintable(text));
    QVERIFY(!bytes.contains("%PDF-1.4 signed copy of it"));
    // Nor the pieces of the name by which it was found, nor its reading in Latin letters.
    for (const QString& piece : {u"本消助"_s, u"sakimoto"_s, u"SAKIMOTO"_s})
        QVERIFY2(!bytes.contains(piece.toUtf8()), qPrintable(piece));
    QVERIFY(verified().isOk);
}

void ErasePersonTest::valuesGoOnlyWithAnEntry()
{
    addPerson();
    const std::unique_ptr<Connection> owner = store().raw();
    try {
        owner->beginWrite();
        owner->run("delete from journal_personal where position = 0");
        QFAIL("was not refused");
    } catch (const StorageError& error) {
        QVERIFY2(error.message().contains(u"journal.immutable"), qPrintable(error.message()));
        owner->rollback();
    }
    // An announcement alone does not last.
    try {
        owner->beginWrite();
        owner->run("insert into journal_erasure (command_id, part) values ('none', 0)");
        owner->run("delete from journal_personal where position = 0");
        owner->commit();
        QFAIL("was not refused");
    } catch (const StorageError&) {
        owner->rollback();
    }
    QVERIFY(verified().isOk);
}

void ErasePersonTest::retentionIsCountedInFiscalYears_data()
{
    QTest::addColumn<QDate>("last");
    QTest::addColumn<int>("years");
    QTest::addColumn<QDate>("from");
    QTest::newRow("in summer") << QDate(2026, 7, 1) << 10 << QDate(2037, 4, 1);
    QTest::newRow("last day of a fiscal year") << QDate(2027, 3, 31) << 10 << QDate(2037, 4, 1);
    QTest::newRow("first day of the next") << QDate(2027, 4, 1) << 10 << QDate(2038, 4, 1);
    QTest::newRow("no years") << QDate(2026, 7, 1) << 0 << QDate(2027, 4, 1);
}

void ErasePersonTest::retentionIsCountedInFiscalYears()
{
    QFETCH(QDate, last);
    QFETCH(int, years);
    QTEST(erasableFrom(last, years), "from");
}

void ErasePersonTest::refusals()
{
    addPerson();
    wait();
    VERIFY_REFUSED(erase(), u"erasure.not-left");
    store().clock().set(*Instant::fromIso(u"2026-08-01T03:00:00.000Z"_s));
    leave(m_person);
    const auto early = erase();
    VERIFY_REFUSED(early, u"erasure.too-early");
    QCOMPARE(early.refusal().problems.first().arguments.value(u"day"_s).toString(), u"2037-04-01"_s);
    store().clock().set(*Instant::fromIso(u"2037-03-31T03:00:00.000Z"_s));
    VERIFY_REFUSED(erase(), u"erasure.too-early");
    wait();
    VERIFY_OK(erase());
}

void ErasePersonTest::whatIsOpenIsNamed()
{
    addPerson();
    HandOver handOver;
    handOver.person = m_person;
    handOver.items << store().add(anAsset(u"A-1"_s));
    VERIFY_OK(perform(handOver));
    const AssetId with = store().add(anAsset(u"A-2"_s).accessory(u"充電器"_s));
    handOver.items = {with};
    VERIFY_OK(perform(handOver));
    TakeBack takeBack;
    takeBack.items << ReturnedItem{with, {u"充電器"_s}, {}};
    VERIFY_OK(perform(takeBack));
    Reserve reserve;
    reserve.person = m_person;
    reserve.period = {QDate(2026, 6, 15), QDate(2026, 6, 19)};
    reserve.items = {with};
    VERIFY_OK(perform(reserve));
    leave(m_person);
    wait();
    const auto done = erase();
    VERIFY_REFUSED(done, u"erasure.open-loans");
    VERIFY_REFUSED(done, u"erasure.open-accessories");
    VERIFY_REFUSED(done, u"erasure.open-reservations");
    QVERIFY(!done.refusal().has(u"erasure.too-early"));
    QCOMPARE(done.refusal().problems.first().arguments.value(u"count"_s).toLongLong(), 1);
}

void ErasePersonTest::whoHandedOnKeepsThePaperOfTheNext()
{
    addPerson();
    HandOver handOver;
    handOver.person = m_person;
    const AssetId asset = store().add(anAsset(u"A-1"_s));
    handOver.items << asset;
    VERIFY_OK(perform(handOver));
    Transfer transfer;
    transfer.items << Transfer::Item{asset, {}};
    transfer.person = m_other;
    VERIFY_OK(perform(transfer, u"異動"_s));
    leave(m_person);
    wait();
    VERIFY_REFUSED(erase(), u"erasure.open-loans");
    TakeBack takeBack;
    takeBack.items << ReturnedItem{asset, {}, {}};
    VERIFY_OK(perform(takeBack));
    VERIFY_OK(erase());
    QCOMPARE(found({u"﨑本消助"_s}), QStringList());
    QVERIFY(verified().isOk);
}

void ErasePersonTest::onlyAnOwnerWhoSaysWhy()
{
    liveAndWait();
    const ErasePerson verb{m_person, &recordTables()};
    VERIFY_REFUSED(store().desk().perform(verb, by(store().manager())), u"operator.not-allowed");
    Order order = by(store().owner());
    order.reason.clear();
    VERIFY_REFUSED(store().desk().perform(verb, order), u"erasure.needs-reason");
    order = by(store().owner());
    order.authority = u" "_s;
    VERIFY_REFUSED(store().desk().perform(verb, order), u"erasure.needs-authority");
    QVERIFY(!preview(m_person)->rows.isEmpty());
    VERIFY_REFUSED(store().desk().ask(PreviewErasure{m_person, &recordTables()}, store().manager()),
                   u"operator.not-allowed");
}

void ErasePersonTest::itIsNeverUndone()
{
    liveAndWait();
    const auto done = erase();
    VERIFY_OK(done);
    VERIFY_REFUSED(performUndo(store().desk(), Undo{{}, done->commandId, &recordTables()}, by(store().owner())),
                   u"undo.not-undoable");
}

void ErasePersonTest::whatWasBeforeItIsNotUndoneEither()
{
    liveAndWait();
    VERIFY_OK(erase());
    for (const QString& document : {m_edit, m_receipt})
        VERIFY_REFUSED(performUndo(store().desk(), Undo{document, {}, &recordTables()}, by(store().owner())),
                       u"undo.moved-on");
}

void ErasePersonTest::thePreviewSaysWhatIsErased()
{
    liveAndWait();
    const auto before = preview(m_person);
    VERIFY_OK(before);
    QVERIFY(before->status.problems.isEmpty());
    QCOMPARE(before->status.key, u"ZZ-9871"_s);
    QCOMPARE(before->status.possibleOn, QDate(2037, 4, 1));
    const auto done = erase();
    VERIFY_OK(done);
    QCOMPARE(before->rows, done->outcome.rows);
    for (const char* table : {"person", "person_card", "person_block", "loan", "loan_line", "document", "signature",
                              "signed_copy", "shipment", "incident", "reservation", "attachment", "loan_extension"}) {
        QVERIFY2(std::any_of(before->rows.begin(), before->rows.end(),
                             [&](const ErasedRows& each) { return each.table == QLatin1String(table); }),
                 table);
    }
    QVERIFY(preview(m_person)->status.problems.first().code == u"erasure.done");
}

void ErasePersonTest::everybodyWhoseTimeIsUpIsListed()
{
    live();
    const auto due = [this] { return store().desk().ask(ListErasable{}, store().owner()); };
    QVERIFY(due()->isEmpty());
    wait();
    const auto list = due();
    VERIFY_OK(list);
    QCOMPARE(list->size(), 1);
    QCOMPARE(list->first().person, m_person);
    VERIFY_OK(erase());
    QVERIFY(due()->isEmpty());
}

void ErasePersonTest::whoIsWithdrawnIsFoundByNumber()
{
    addPerson();
    VERIFY_OK(perform(MergePeople{m_other, m_person, &recordTables()}));
    wait();
    const auto who = store().desk().ask(FindToErase{u"ZZ-9871"_s}, store().owner());
    VERIFY_OK(who);
    QCOMPARE(*who, m_person);
    VERIFY_OK(erase());
    QVERIFY(verified().isOk);
}

/// Heads of sections, names of searches, and what was written when something else was changed.
void ErasePersonTest::whatOthersCallThemByGoesToo()
{
    const QString name = u"﨑本消助"_s;
    addPerson();
    const auto head = [&](const QString& section, const QString& who) {
        SaveSection verb;
        verb.sectionName = section;
        verb.headName = who;
        verb.headMail = who == name ? u"zz@example.jp"_s : u"after@example.jp"_s;
        return perform(verb);
    };
    VERIFY_OK(head(u"総務課"_s, name));
    VERIFY_OK(head(u"人事課"_s, name));
    VERIFY_OK(head(u"人事課"_s, u"後任 花子"_s));
    VERIFY_OK(perform(SaveSearch{u"assets"_s, name + u"の端末"_s, {}}));
    VERIFY_OK(perform(SaveSearch{u"assets"_s, u"ほかの端末"_s, {}}));
    VERIFY_OK(perform(SaveAsset{{}, anAsset(u"A-8"_s)}, name + u"の依頼"_s));
    VERIFY_OK(perform(SaveAsset{{}, anAsset(u"A-9"_s)}, u"ほかの依頼"_s));
    leave(m_person);
    wait();
    const auto before = preview(m_person);
    VERIFY_OK(before);
    QVERIFY(before->rows.contains(ErasedRows{u"section"_s, 2}));
    QVERIFY(before->rows.contains(ErasedRows{u"saved_search"_s, 1}));
    QCOMPARE(before->words, 1);
    QVERIFY(before->staying.isEmpty());
    const auto done = erase();
    VERIFY_OK(done);
    QCOMPARE(done->outcome.rows, before->rows);
    QCOMPARE(found({name, u"zz@example.jp"_s}), QStringList());
    QCOMPARE(store().text("select head_name from section where name = '人事課'"), u"後任 花子"_s);
    QCOMPARE(store().text("select head_mail from section where name = '人事課'"), u"after@example.jp"_s);
    QCOMPARE(store().text("select head_name from section where name = '総務課'"), QString());
    QCOMPARE(store().number("select count(*) from saved_search where withdrawn_at is null"), 1);
    QVERIFY(!found({u"ほかの依頼"_s}).isEmpty());
    VerifyOptions options;
    options.tables = recordTables();
    const Verification answer = verified(options);
    QVERIFY2(answer.isOk, qPrintable(answer.firstBad ? answer.firstBad->reason : QString()));
    QCOMPARE(answer.erasedPersonal, done->outcome.values);
    const DatabaseUrl into = newEmptyDatabase(testedDatabase(), folder());
    const Result<RebuildResult> rebuilt =
        store().desk().ask(RebuildJournal{into, store().desk().info(), recordTables(), {}});
    VERIFY_OK(rebuilt);
    QVERIFY(rebuilt->isOk);
    QCOMPARE(rebuilt->erasedPersonal, done->outcome.values);
    QCOMPARE(ErasePerson::Outcome::fromJson(done->outcome.toJson()).words, done->outcome.words);
}

/// Nobody can tell whom a text means that names two; and what says more than a name stays, and is told.
void ErasePersonTest::aNamesakeKeepsTheName()
{
    const QString name = u"﨑本消助"_s;
    addPerson();
    store().add(anAsset(u"A-7"_s).note(name + u"が使った"_s));
    SaveSection verb;
    verb.sectionName = u"総務課"_s;
    verb.headName = name;
    VERIFY_OK(perform(verb));
    leave(m_person);
    wait();
    QVERIFY(preview(m_person)->staying.contains(ErasedRows{u"asset"_s, 1}));
    store().add(aPerson(u"E-3"_s).name(name));
    QVERIFY(preview(m_person)->staying.isEmpty());
    VERIFY_OK(erase());
    QCOMPARE(store().text("select head_name from section where name = '総務課'"), name);
    QVERIFY(verified().isOk);
}

void ErasePersonTest::itIsDoneOnce()
{
    liveAndWait();
    Order order = by(store().owner());
    order.commandId = u"01976f00-0000-7000-8000-000000000001"_s;
    const ErasePerson verb{m_person, &recordTables()};
    const auto first = store().desk().perform(verb, order);
    VERIFY_OK(first);
    const auto again = store().desk().perform(verb, order);
    VERIFY_OK(again);
    QVERIFY(again->isRepeat);
    QCOMPARE(again->outcome.values, first->outcome.values);
    VERIFY_REFUSED(erase(), u"erasure.done");
}

void ErasePersonTest::everyStatementMayFail()
{
    addPerson();
    leave(m_person);
    wait();
    const FaultReport report = failEveryStatement(store(), [&] { return refusalOf(erase()); });
    QVERIFY2(report.problem.isEmpty(), qPrintable(report.problem));
    QVERIFY(report.statements > 15);
    QVERIFY(verified().isOk);
}

QTEST_GUILESS_MAIN(ErasePersonTest)
#include "tst_eraseperson.moc"
