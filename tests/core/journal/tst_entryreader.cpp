// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid7.h"
#include "core/desk/headingmark.h"
#include "core/desk/journalquestions.h"
#include "core/desk/operators.h"
#include "core/desk/stationseat.h"
#include "core/journal/heading.h"
#include "core/ledger/ledgerverbs.h"
#include "core/loans/handover.h"
#include "tests/core/journal/journaltest.h"

#include <QBuffer>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class TestEntryReader : public JournalTest
{
    Q_OBJECT

private Q_SLOTS:
    void newestFirstPageByPage();
    void filters();
    void filtersTogether();
    void whatHasNoHeadingYetIsCompleted();
    void holesAmongTheHeadingsAreFilled();
    void whatWasSeenToBeWholeIsNotLookedAtAgain();
    void theMarkIsKeptNowAndThen();
    void bothWaysOfFilteringAgree();
    void theHistoryOfARow();
    void idsWithinARunAreFound();
    void personalValuesAreFilledIn();
    void aSecretIsNamedAndNotTold();
    void everyEntryIsExported();
    void exportsSayWhyTheyStop();
    void onlySomebodyReads();

private:
    std::vector<JournalEntry> shown(const EntryQuery& query)
    {
        return *store().desk().ask(ShowJournal{query}, store().owner());
    }
    std::vector<JournalEntry> historyOf(qint64 id, int limit = 0)
    {
        return *store().desk().ask(HistoryOf{id, {}, limit}, store().deskStaff());
    }
    QStringList verbs(const std::vector<JournalEntry>& entries)
    {
        QStringList list;
        for (const JournalEntry& entry : entries)
            list << entry.entry.command.verb;
        return list;
    }
};

void TestEntryReader::newestFirstPageByPage()
{
    fill(450);
    EntryQuery query;
    query.limit = 170;
    QList<qint64> seen;
    for (std::vector<JournalEntry> page = shown(query); !page.empty(); page = shown(query)) {
        for (const JournalEntry& entry : page)
            seen << entry.entry.sequence;
        query.beforeOrder = page.back().entry.orderNo;
    }
    QCOMPARE(seen.size(), 450);
    for (qint64 i = 0; i < 450; ++i)
        QCOMPARE(seen.at(i), 449 - i);
    EntryQuery oldest;
    oldest.isOldestFirst = true;
    oldest.limit = 0;
    const std::vector<JournalEntry> all = shown(oldest);
    QCOMPARE(all.size(), size_t(450));
    QCOMPARE(all.front().entry.command.verb, u"desk.found"_s);
    oldest.afterOrder = all.at(440).entry.orderNo;
    QCOMPARE(shown(oldest).size(), size_t(9));
}

void TestEntryReader::filters()
{
    fill(20);
    store().add(anAsset(u"A-1"_s));
    store().clock().advance(3'600'000);
    const std::unique_ptr<Desk> second = store().secondDesk();
    const QString command = makeUuid7(testMoment());
    VERIFY_OK(second->perform(SavePlace{u"倉庫"_s, u"P1"_s}, TestStore::as(store().owner(), command)));
    EntryQuery query;
    query.verb = u"ledger."_s;
    QCOMPARE(verbs(shown(query)), (QStringList{u"ledger.save-place"_s, u"ledger.save-asset"_s}));
    query.verb = u"ledger.save-asset"_s;
    QCOMPARE(shown(query).size(), size_t(1));
    query.verb = u"ledger.save"_s;
    QCOMPARE(shown(query).size(), size_t(0));
    query = {};
    query.stationCode = u"2"_s;
    QCOMPARE(verbs(shown(query)), (QStringList{u"ledger.save-place"_s, u"desk.register-station"_s}));
    query = {};
    query.operatorCode = u"manager"_s;
    QCOMPARE(verbs(shown(query)), QStringList{u"ledger.save-asset"_s});
    query = {};
    query.from = testMoment().plusMSecs(1);
    QCOMPARE(shown(query).size(), size_t(2));
    query.to = query.from;
    QCOMPARE(shown(query).size(), size_t(0));
    query = {};
    query.commandId = command;
    QCOMPARE(verbs(shown(query)), QStringList{u"ledger.save-place"_s});
    query = {};
    query.lane = 1;
    query.sequence = 19;
    QCOMPARE(shown(query).front().entry.sequence, 19);
}

void TestEntryReader::filtersTogether()
{
    const PersonId person = store().add(aPerson(u"E-1"_s));
    const AssetId asset = store().add(anAsset(u"A-1"_s));
    store().clock().advance(3'600'000);
    HandOver verb;
    verb.person = person;
    verb.items << asset;
    VERIFY_OK(store().desk().perform(verb, TestStore::as(store().deskStaff())));
    EntryQuery query;
    query.workItem = u"LN-03"_s;
    QCOMPARE(verbs(shown(query)), QStringList{u"loans.hand-over"_s});
    query.operatorCode = u"manager"_s;
    QCOMPARE(shown(query).size(), size_t(0));
    query.operatorCode = u"desk"_s;
    query.verb = u"loans."_s;
    query.stationCode = u"1"_s;
    query.from = testMoment().plusMSecs(1);
    query.to = testMoment().plusMSecs(7'200'000);
    query.subjectId = person.value();
    QCOMPARE(verbs(shown(query)), QStringList{u"loans.hand-over"_s});
    query.isOldestFirst = true;
    QCOMPARE(verbs(shown(query)), QStringList{u"loans.hand-over"_s});
    query.to = query.from;
    QCOMPARE(shown(query).size(), size_t(0));
    query = {};
    query.subjectId = asset.value();
    query.verb = u"ledger.save-asset"_s;
    QCOMPARE(verbs(shown(query)), QStringList{u"ledger.save-asset"_s});
    query.subjectId = person.value();
    QCOMPARE(shown(query).size(), size_t(0));
}

/// As an older program would leave them that was still open at another counter.
void TestEntryReader::whatHasNoHeadingYetIsCompleted()
{
    fill(450);
    EntryQuery query;
    query.verb = u"test.fill"_s;
    query.limit = 0;
    const size_t all = shown(query).size();
    QVERIFY(all > 400);
    tamper([](Connection& c) { c.run("delete from journal_heading where order_no > 5"); });
    QVERIFY(!store().desk().ask(VerifyJournal{})->isOk);
    QVERIFY(store().secondDesk());
    QCOMPARE(shown(query).size(), all);
    QVERIFY(store().desk().ask(VerifyJournal{})->isOk);

    // In the middle of one lane, while the other one goes on.
    const std::unique_ptr<Desk> second = store().secondDesk();
    VERIFY_OK(second->perform(SavePlace{u"倉庫"_s, u"P1"_s}, TestStore::as(store().owner())));
    tamper([](Connection& c) {
        c.run("delete from journal_heading where order_no = (select max(order_no) from journal_entry where lane = 1)");
    });
    QVERIFY(store().secondDesk());
    QVERIFY(store().desk().ask(VerifyJournal{})->isOk);
}

/// An older program wrote at the same counter as a newer one: entries without a heading, and behind them some with.
void TestEntryReader::holesAmongTheHeadingsAreFilled()
{
    fill(450);
    const std::unique_ptr<Desk> second = store().secondDesk();
    VERIFY_OK(second->perform(SavePlace{u"倉庫"_s, u"P1"_s}, TestStore::as(store().owner())));
    const qint64 all = store().number("select count(*) from journal_heading");
    tamper([](Connection& c) {
        c.run("delete from journal_heading where order_no = 3 or (order_no > 100 and order_no < 350)");
    });
    QCOMPARE(store().number("select count(*) from journal_heading"), all - 250);
    QVERIFY(!store().desk().ask(VerifyJournal{})->isOk);
    QVERIFY(store().secondDesk(u"3"_s));
    QCOMPARE(store().number("select count(*) from journal_heading"), all);
    QVERIFY(store().desk().ask(VerifyJournal{})->isOk);
}

void TestEntryReader::whatWasSeenToBeWholeIsNotLookedAtAgain()
{
    fill(450);
    const qint64 all = store().number("select count(*) from journal_heading");
    const std::unique_ptr<Connection> raw = store().raw();
    const auto isWholeAfter = [&](qint64 known) {
        (void)completeHeadings(*raw, known);
        return store().number("select count(*) from journal_heading") == all;
    };
    QCOMPARE(completeHeadings(*raw), 0); // the newest are looked at once more
    tamper([](Connection& c) { c.run("delete from journal_heading where order_no = 300"); });
    QVERIFY(!isWholeAfter(300));
    QVERIFY(isWholeAfter(299));
    tamper([](Connection& c) { c.run("delete from journal_heading where order_no = 7"); });
    QVERIFY(!isWholeAfter(7));
    QVERIFY(isWholeAfter(1'000'000)); // of a record that went back to an earlier day
    tamper([](Connection& c) { c.run("delete from journal_heading where order_no > 7"); });
    QVERIFY(isWholeAfter(400)); // the end of a lane is always looked at
}

void TestEntryReader::theMarkIsKeptNowAndThen()
{
    const QTemporaryDir folder;
    const StationSeat seat{u"1"_s, u"record"_s, folder.path()};
    const auto kept = [&] { return HeadingMark(seat).kept(); };
    QCOMPARE(kept(), 0);
    HeadingMark(seat).keep(900);
    QCOMPARE(kept(), 0);
    HeadingMark(seat).keep(4000);
    QCOMPARE(kept(), 4000);
    HeadingMark(seat).keep(4900);
    QCOMPARE(kept(), 4000);
    HeadingMark(seat).keep(3000);
    QCOMPARE(kept(), 3000);
    QFile file(folder.filePath(u"record.headings"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("neither");
    file.close();
    QCOMPARE(kept(), 0);
}

/// Who looks at every entry is given the same ones by the filters as who does not.
void TestEntryReader::bothWaysOfFilteringAgree()
{
    fill(20);
    const AssetId asset = store().add(anAsset(u"A-1"_s));
    store().clock().advance(3'600'000);
    const std::unique_ptr<Desk> second = store().secondDesk();
    VERIFY_OK(second->perform(SavePlace{u"倉庫"_s, u"P1"_s}, TestStore::as(store().owner())));
    HandOver verb;
    verb.person = store().add(aPerson(u"E-1"_s));
    verb.items << asset;
    VERIFY_OK(store().desk().perform(verb, TestStore::as(store().deskStaff())));
    const qint64 entries = store().number("select count(*) from journal_entry");
    QList<EntryQuery> queries(9);
    queries[1].verb = u"ledger."_s;
    queries[2].verb = u"ledger.save-asset"_s;
    queries[3].stationCode = u"2"_s;
    queries[4].operatorCode = u"desk"_s;
    queries[5].workItem = u"LN-03"_s;
    queries[6].from = testMoment().plusMSecs(1);
    queries[7].to = testMoment().plusMSecs(1);
    queries[8] = queries[6];
    queries[8].verb = u"loans."_s;
    for (EntryQuery query : queries) {
        query.limit = 0;
        const QStringList chosen = verbs(shown(query));
        qint64 looked = 0;
        query.looked = [&](const EntryPlace&) { return ++looked > 0; };
        QCOMPARE(verbs(shown(query)), chosen);
        QCOMPARE(looked, entries);
        QVERIFY(!chosen.isEmpty());
    }
}

void TestEntryReader::theHistoryOfARow()
{
    const PersonId person = store().add(aPerson(u"E-1"_s).name(u"鈴木 一郎"_s));
    const AssetId asset = store().add(anAsset(u"A-1"_s));
    const AssetId other = store().add(anAsset(u"A-2"_s));
    HandOver verb;
    verb.person = person;
    verb.items << asset;
    VERIFY_OK(store().desk().perform(verb, TestStore::as(store().manager())));
    const QStringList both{u"loans.hand-over"_s, u"ledger.save-asset"_s};
    QCOMPARE(verbs(historyOf(asset.value())), both);
    QCOMPARE(verbs(historyOf(person.value())), (QStringList{u"loans.hand-over"_s, u"ledger.save-person"_s}));
    QCOMPARE(verbs(historyOf(other.value())), QStringList{u"ledger.save-asset"_s});
    QCOMPARE(verbs(historyOf(asset.value(), 1)), QStringList{u"loans.hand-over"_s});
    QVERIFY(historyOf(asset.value() + 500'000).empty());
}

void TestEntryReader::idsWithinARunAreFound()
{
    AssetBuilder asset = anAsset(u"A-1"_s);
    for (int i = 0; i < 1100; ++i)
        asset.accessory(u"部品 %1"_s.arg(i));
    const qint64 first = store().add(asset).value();
    for (qint64 id : {first, first + 1, first + 1023, first + 1024, first + 1100})
        QCOMPARE(historyOf(id).size(), size_t(1));
    QVERIFY(store().number("select count(*) from journal_subject where last_id > first_id") >= 2);
}

void TestEntryReader::personalValuesAreFilledIn()
{
    const PersonId person = store().add(aPerson(u"E-1"_s).name(u"高橋 花子"_s));
    const auto read = [&] { return historyOf(person.value()).front(); };
    const JournalEntry entry = read();
    QCOMPARE(entry.missingPersonal, 0);
    QVERIFY(entry.entry.command.arguments.contains("高橋"));
    QVERIFY(std::any_of(entry.entry.images.begin(), entry.entry.images.end(), [](const RowImage& image) {
        return std::any_of(image.values.begin(), image.values.end(),
                           [](const ImageValue& value) { return value.after.toText() == u"高橋 花子"; });
    }));
    qint64 values = 0;
    tamper(
        [&](Connection& c) { values = c.run("delete from journal_personal where order_no = ?", entry.entry.orderNo); });
    const JournalEntry blanked = read();
    QCOMPARE(blanked.missingPersonal, int(values));
    QVERIFY(blanked.entry.command.arguments.isEmpty());
    QCOMPARE(blanked.entry.images.size(), entry.entry.images.size());
}

/// A new PIN leaves an entry that says whose, and nothing of the PIN.
void TestEntryReader::aSecretIsNamedAndNotTold()
{
    ChangeOperator verb;
    verb.code = u"desk"_s;
    verb.pinHash = u"hash-of-a-pin"_s;
    const auto done = store().desk().perform(verb, TestStore::as(store().owner()));
    VERIFY_OK(done);
    EntryQuery query;
    query.limit = 1;
    const JournalEntry entry = shown(query).front();
    QCOMPARE(entry.entry.command.verb, u"desk.change-operator"_s);
    QCOMPARE(entry.entry.images.size(), size_t(1));
    QCOMPARE(entry.entry.images.front().id, done->outcome.id.value());
    QVERIFY(entry.entry.images.front().values.empty());
    QVERIFY(store().desk().ask(VerifyJournal{})->isOk);
}

void TestEntryReader::everyEntryIsExported()
{
    fill(30);
    for (const bool isWithPersonal : {false, true}) {
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        ExportJournal question;
        question.out = &out;
        question.options.isWithPersonal = isWithPersonal;
        const Result<qint64> written = store().desk().ask(question, store().owner());
        VERIFY_OK(written);
        QCOMPARE(*written, 30);
        const QList<QByteArray> lines = out.data().trimmed().split('\n');
        QCOMPARE(lines.size(), 30);
        Sha256 sha;
        for (qint64 i = 0; i < lines.size(); ++i) {
            const QJsonObject line = QJsonDocument::fromJson(lines.at(i)).object();
            const QByteArray body = QByteArray::fromBase64(line.value(u"body"_s).toString().toLatin1());
            QCOMPARE(line.value(u"sequence"_s).toInteger(), i);
            QCOMPARE(line.value(u"station"_s).toString(), u"1"_s);
            QCOMPARE(line.value(u"leaf"_s).toString().toLatin1(), bytesOf(sha.leaf(body)).toHex());
            QCOMPARE(line.contains(u"personal"_s), isWithPersonal);
        }
    }
}

void TestEntryReader::exportsSayWhyTheyStop()
{
    fill(10);
    QBuffer closed;
    closed.open(QIODevice::ReadOnly);
    ExportJournal question;
    question.out = &closed;
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): ReadOnly device");
    VERIFY_REFUSED(store().desk().ask(question, store().owner()), u"journal.export-failed");
}

void TestEntryReader::onlySomebodyReads()
{
    fill(3);
    Actor nobody;
    VERIFY_REFUSED(store().desk().ask(ShowJournal{}, nobody), u"operator.not-signed-in");
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    ExportJournal question;
    question.out = &out;
    VERIFY_REFUSED(store().desk().ask(question, nobody), u"operator.not-signed-in");
    VERIFY_REFUSED(store().desk().ask(HistoryOf{store().number("select min(id) from asset"), {}, 0}, nobody),
                   u"operator.not-signed-in");
    QVERIFY(out.data().isEmpty());
    // The role is read in the record, not believed.
    nobody.operatorId = OperatorId(12345);
    nobody.role = Role::Owner;
    VERIFY_REFUSED(store().desk().ask(ShowJournal{}, nobody), u"operator.retired");
    VERIFY_REFUSED(store().desk().ask(HistoryOf{1, {}, 0}, nobody), u"operator.retired");
}

QTEST_GUILESS_MAIN(TestEntryReader)
#include "tst_entryreader.moc"
