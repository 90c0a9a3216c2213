// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/documents.h"
#include "core/desk/settings.h"
#include "tests/support/faults.h"
#include "tests/support/storetest.h"

#include <QSet>
#include <QTest>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace madoguchi;

namespace {

/// A verb that does nothing but take the next number.
struct DrawNumber {
    static constexpr const char* name = "test.draw";
    static constexpr Permission permission = Permission::Lend;
    struct Outcome {
        QString number;
        QJsonObject toJson() const { return {{u"number"_s, number}}; }
        static Outcome fromJson(const QJsonObject& json) { return {json.value(u"number"_s).toString()}; }
    };
    DocumentKind kind = DocumentKind::Receipt;
    bool isRefused = false;
    QJsonObject toJson() const { return {}; }
    Result<Outcome> run(WriteScope& scope) const
    {
        DocumentDraft draft;
        draft.kind = kind;
        draft.number = nextDocumentNumber(scope, kind);
        draft.language = u"ja"_s;
        draft.snapshot = u"{\"氏名\":\"髙橋\"}"_s;
        storeDocument(scope, draft);
        if (isRefused)
            return refused(u"test.refused"_s);
        return Outcome{textOf(draft.number)};
    }
};

} // namespace

class DocumentsTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void oneSeriesPerLetterAndStation();
    void aSeriesBeginsAnewInApril();
    void aRefusedOperationUsesNoNumber();
    void aWithdrawnNumberIsNotUsedAgain();
    void twoCountersNeverDrawTheSame();
    void documentsAreFoundAsTyped_data();
    void documentsAreFoundAsTyped();
    void documentsAreListedNewestFirst();
    void reprintsAreCounted();
    void whatNeverCameOutIsNoReprint();
    void whatNeverCameOutIsListed();
    void aLostReprintIsThatReprint();
    void notingALossMayFail();
    void settingsAreStoredWhereTheyDiffer();
    void settingsOfTwoCountersAreBothKept();
    void settingsHaveBounds();
    void whatStandsOnEveryPaperIsNotEmptied();
    void theScannersProfileIsASetting();

private:
    QString draw(Desk& desk, DocumentKind kind = DocumentKind::Receipt)
    {
        const auto done = desk.perform(DrawNumber{kind}, TestStore::as(store().deskStaff()));
        return done ? done->outcome.number : done.refusal().toDebugText();
    }
};

void DocumentsTest::oneSeriesPerLetterAndStation()
{
    const std::unique_ptr<Desk> second = store().secondDesk();
    QCOMPARE(draw(store().desk()), u"R8-J1-000001"_s);
    QCOMPARE(draw(store().desk(), DocumentKind::ReturnSlip), u"R8-H1-000001"_s);
    QCOMPARE(draw(*second), u"R8-J2-000001"_s);
    QCOMPARE(draw(store().desk()), u"R8-J1-000002"_s);
    QCOMPARE(draw(store().desk(), DocumentKind::Import), u"R8-T1-000001"_s);
    QCOMPARE(draw(store().desk(), DocumentKind::LedgerEdit), u"R8-D1-000001"_s);
    QCOMPARE(draw(*second), u"R8-J2-000002"_s);
}

void DocumentsTest::aSeriesBeginsAnewInApril()
{
    store().clock().set(*Instant::fromIso(u"2027-03-31T14:59:59.999Z"_s)); // one millisecond before April in Tokyo
    QCOMPARE(draw(store().desk()), u"R8-J1-000001"_s);
    QCOMPARE(draw(store().desk()), u"R8-J1-000002"_s);
    store().clock().advance(1);
    QCOMPARE(draw(store().desk()), u"R9-J1-000001"_s);
    QCOMPARE(draw(store().desk()), u"R9-J1-000002"_s);
}

void DocumentsTest::aRefusedOperationUsesNoNumber()
{
    QCOMPARE(draw(store().desk()), u"R8-J1-000001"_s);
    VERIFY_REFUSED(store().desk().perform(DrawNumber{DocumentKind::Receipt, true}, TestStore::as(store().deskStaff())),
                   u"test.refused");
    QCOMPARE(draw(store().desk()), u"R8-J1-000002"_s);
}

void DocumentsTest::aWithdrawnNumberIsNotUsedAgain()
{
    QCOMPARE(draw(store().desk()), u"R8-J1-000001"_s);
    store().raw()->execute("update document set withdrawn_at = '2026-06-10T01:00:00.000Z'");
    QCOMPARE(draw(store().desk()), u"R8-J1-000002"_s);
}

void DocumentsTest::twoCountersNeverDrawTheSame()
{
    constexpr int each = 15;
    const TestStore& shared = store();
    const Actor actor = store().deskStaff();
    std::atomic<int> failures = 0;
    const auto work = [&](const QString& station) {
        const auto desk = Desk::open(shared.config(station));
        for (int i = 0; i < each; ++i) {
            if (!desk || !(*desk)->perform(DrawNumber{}, TestStore::as(actor)))
                ++failures;
        }
    };
    {
        std::thread one(work, u"5"_s);
        std::thread same(work, u"5"_s);
        std::thread other(work, u"6"_s);
        one.join();
        same.join();
        other.join();
    }
    QCOMPARE(failures.load(), 0);
    QCOMPARE(store().number("select count(distinct number) from document"), 3 * each);
    QCOMPARE(store().number("select max(serial) from document where number like 'R8-J5-%'"), 2 * each);
    QCOMPARE(store().number("select max(serial) from document where number like 'R8-J6-%'"), each);
}

void DocumentsTest::documentsAreFoundAsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("as printed") << u"R8-J1-000001"_s;
    QTest::newRow("lower case") << u"r8-j1-000001"_s;
    QTest::newRow("full width") << u"Ｒ８－Ｊ１－０００００１"_s;
    QTest::newRow("spaces") << u" R8-J1-000001 "_s;
}

void DocumentsTest::documentsAreFoundAsTyped()
{
    QFETCH(QString, typed);
    draw(store().desk());
    const auto found = store().desk().ask(FindDocument{typed});
    VERIFY_OK(found);
    QCOMPARE(found->number, u"R8-J1-000001"_s);
    QCOMPARE(found->kind, DocumentKind::Receipt);
    QCOMPARE(found->snapshot, u"{\"氏名\":\"髙橋\"}"_s);
    QCOMPARE(found->operatorCode, u"desk"_s);
    QCOMPARE(found->issuedAt, testMoment());
    VERIFY_REFUSED(store().desk().ask(FindDocument{u"R8-J1-000002"_s}), u"document.unknown");
}

void DocumentsTest::documentsAreListedNewestFirst()
{
    for (int i = 0; i < 3; ++i) {
        draw(store().desk());
        draw(store().desk(), DocumentKind::ReturnSlip);
        store().clock().advance(60'000);
    }
    ListDocuments question;
    question.kind = DocumentKind::Receipt;
    question.limit = 2;
    const auto list = store().desk().ask(question);
    VERIFY_OK(list);
    QCOMPARE(list->size(), 2);
    QCOMPARE(list->at(0).number, u"R8-J1-000003"_s);
    QCOMPARE(list->at(1).number, u"R8-J1-000002"_s);
    question.kind.reset();
    question.limit = 100;
    question.offset = 4;
    QCOMPARE(store().desk().ask(question)->size(), 2);
}

void DocumentsTest::reprintsAreCounted()
{
    draw(store().desk());
    const auto order = TestStore::as(store().deskStaff());
    QCOMPARE(store().desk().perform(RecordReprint{u"r8-j1-000001"_s}, order)->outcome.count, 1);
    QCOMPARE(store().desk().perform(RecordReprint{u"R8-J1-000001"_s}, order)->outcome.count, 2);
    QCOMPARE(store().desk().ask(FindDocument{u"R8-J1-000001"_s})->reprints, 2);
    VERIFY_REFUSED(store().desk().perform(RecordReprint{u"R8-J1-000009"_s}, order), u"document.unknown");
}

void DocumentsTest::whatNeverCameOutIsNoReprint()
{
    const QString number = draw(store().desk());
    const Order order = TestStore::as(store().deskStaff());
    const auto isLost = [&] { return store().desk().ask(FindDocument{number})->isLost; };
    VERIFY_OK(store().desk().perform(NotePaperLost{number, 0}, order));
    QVERIFY(isLost());
    const qint64 entries = store().number("select count(*) from journal_entry");
    VERIFY_OK(store().desk().perform(NotePaperLost{number, 0}, order)); // it is missing already
    QCOMPARE(store().number("select count(*) from journal_entry"), entries);
    const auto first = store().desk().perform(RecordReprint{number}, order);
    VERIFY_OK(first);
    QCOMPARE(first->outcome.count, 0);
    QVERIFY(!isLost());
    QCOMPARE(store().desk().ask(FindDocument{number})->reprints, 0);
    // It fails once more, and comes out at the second try; the one after that is a reprint.
    VERIFY_OK(store().desk().perform(NotePaperLost{number, 0}, order));
    QCOMPARE(store().desk().perform(RecordReprint{number}, order)->outcome.count, 0);
    QCOMPARE(store().desk().perform(RecordReprint{number}, order)->outcome.count, 1);
    VERIFY_REFUSED(store().desk().perform(NotePaperLost{u"R8-J1-000999"_s, 0}, order), u"document.unknown");
    VERIFY_REFUSED(store().desk().perform(NotePaperLost{number, 0}, TestStore::as(store().auditor())),
                   u"operator.not-allowed");
}

void DocumentsTest::whatNeverCameOutIsListed()
{
    const QStringList numbers{draw(store().desk()), draw(store().desk()), draw(store().desk())};
    const Order order = TestStore::as(store().deskStaff());
    const auto listed = [&](const QString& station) {
        ListDocuments lost;
        lost.isLost = true;
        lost.stationCode = station;
        QStringList found;
        const auto papers = store().desk().ask(lost);
        for (const DocumentRecord& paper : papers.valueOr({}))
            found << paper.number;
        return found;
    };
    QCOMPARE(listed({}), QStringList());
    VERIFY_OK(store().desk().perform(NotePaperLost{numbers.at(0), 0}, order));
    VERIFY_OK(store().desk().perform(NotePaperLost{numbers.at(2), 0}, order));
    QCOMPARE(listed({}), (QStringList{numbers.at(2), numbers.at(0)}));
    QCOMPARE(listed(u"1"_s), (QStringList{numbers.at(2), numbers.at(0)}));
    QCOMPARE(listed(u"2"_s), QStringList());
    VERIFY_OK(store().desk().perform(RecordReprint{numbers.at(2)}, order));
    QCOMPARE(listed({}), QStringList{numbers.at(0)});
}

void DocumentsTest::aLostReprintIsThatReprint()
{
    const QString number = draw(store().desk());
    const Order order = TestStore::as(store().deskStaff());
    QCOMPARE(store().desk().perform(RecordReprint{number}, order)->outcome.count, 1);
    VERIFY_OK(store().desk().perform(NotePaperLost{number, 1}, order));
    QCOMPARE(store().desk().perform(RecordReprint{number}, order)->outcome.count, 1);
    QCOMPARE(store().desk().perform(RecordReprint{number}, order)->outcome.count, 2);
    QCOMPARE(store().desk().ask(FindDocument{number})->reprints, 2);
}

void DocumentsTest::notingALossMayFail()
{
    const QString number = draw(store().desk());
    const Order order = TestStore::as(store().deskStaff());
    const FaultReport lost = failEveryStatement(store(), [&] {
        return refusalOf(store().desk().perform(NotePaperLost{number, 0}, order));
    });
    QVERIFY2(lost.problem.isEmpty(), qPrintable(lost.problem));
    const FaultReport printed =
        failEveryStatement(store(), [&] { return refusalOf(store().desk().perform(RecordReprint{number}, order)); });
    QVERIFY2(printed.problem.isEmpty(), qPrintable(printed.problem));
    QCOMPARE(store().desk().ask(FindDocument{number})->reprints, 0);
}

void DocumentsTest::settingsAreStoredWhereTheyDiffer()
{
    const auto order = TestStore::as(store().owner());
    OrganisationSettings settings = *store().desk().ask(AskSettings{});
    QCOMPARE(settings.organisation, u"見本市役所"_s);
    QCOMPARE(settings.addresseeSuffix, u"様"_s);
    const auto same = store().desk().perform(ChangeSettings{settings}, order);
    VERIFY_OK(same);
    QCOMPARE(same->outcome.changed, 0);
    QCOMPARE(same->entry.orderNo, 0);
    settings.addresseeSuffix = u"殿"_s;
    settings.defaultLoanDays = 14;
    settings.isDueBeforeClosedDay = false;
    const auto changed = store().desk().perform(ChangeSettings{settings}, order);
    VERIFY_OK(changed);
    QCOMPARE(changed->outcome.changed, 3);
    const std::unique_ptr<Desk> second = store().secondDesk();
    const auto read = second->ask(AskSettings{});
    VERIFY_OK(read);
    QCOMPARE(read->addresseeSuffix, u"殿"_s);
    QCOMPARE(read->defaultLoanDays, 14);
    QVERIFY(!read->isDueBeforeClosedDay);
    QCOMPARE(read->organisation, u"見本市役所"_s);
}

void DocumentsTest::settingsOfTwoCountersAreBothKept()
{
    const auto order = TestStore::as(store().owner());
    const OrganisationSettings seen = *store().desk().ask(AskSettings{});
    OrganisationSettings theirs = seen;
    theirs.phone = u"0123-45-6789"_s;
    VERIFY_OK(store().secondDesk()->perform(ChangeSettings{theirs, seen}, order));
    OrganisationSettings ours = seen;
    ours.desk = u"貸出窓口"_s;
    const auto changed = store().desk().perform(ChangeSettings{ours, seen}, order);
    VERIFY_OK(changed);
    QCOMPARE(changed->outcome.changed, 1);
    QCOMPARE(store().desk().ask(AskSettings{})->phone, u"0123-45-6789"_s);
    QCOMPARE(store().desk().ask(AskSettings{})->desk, u"貸出窓口"_s);
    ours.phone = u"0999-99-9999"_s;
    const auto clash = store().desk().perform(ChangeSettings{ours, seen}, order);
    VERIFY_REFUSED(clash, u"setting.changed-meanwhile");
    QCOMPARE(clash.refusal().problems.first().subject, u"phone"_s);
    ours.phone = theirs.phone;
    VERIFY_OK(store().desk().perform(ChangeSettings{ours, seen}, order));
    QCOMPARE(store().desk().ask(AskSettings{})->phone, theirs.phone);
    QCOMPARE(ChangeSettings({ours, seen}).toJson().keys(), (QStringList{u"desk"_s, u"phone"_s}));
}

void DocumentsTest::settingsHaveBounds()
{
    const auto order = TestStore::as(store().owner());
    const auto refusedWith = [&](const OrganisationSettings& settings) {
        const auto done = store().desk().perform(ChangeSettings{settings}, order);
        return !done && done.refusal().has(u"setting.out-of-range");
    };
    OrganisationSettings settings;
    settings.undoMinutes = 61;
    QVERIFY(refusedWith(settings));
    settings.undoMinutes = -1;
    QVERIFY(refusedWith(settings));
    settings.undoMinutes = 60;
    settings.defaultLoanDays = 3661;
    QVERIFY(refusedWith(settings));
    settings.defaultLoanDays = 3660;
    QVERIFY(!refusedWith(settings));
}

void DocumentsTest::whatStandsOnEveryPaperIsNotEmptied()
{
    const auto order = TestStore::as(store().owner());
    const auto change = [&](QString OrganisationSettings::*field, const QString& text) {
        OrganisationSettings seen = *store().desk().ask(AskSettings{});
        OrganisationSettings settings = seen;
        settings.*field = text;
        return store().desk().perform(ChangeSettings{settings, seen}, order);
    };
    for (const auto field : {&OrganisationSettings::organisation, &OrganisationSettings::desk}) {
        VERIFY_OK(change(field, u"架空市役所"_s));
        VERIFY_REFUSED(change(field, u" "_s), u"setting.empty");
        VERIFY_OK(change(field, u"架空町役場"_s));
        QCOMPARE((*store().desk().ask(AskSettings{})).*field, u"架空町役場"_s);
    }
    VERIFY_OK(change(&OrganisationSettings::phone, u"0123-45-6789"_s));
    VERIFY_OK(change(&OrganisationSettings::phone, QString())); // the papers do without
    VERIFY_REFUSED(change(&OrganisationSettings::desk, u"窓口\n3番"_s), u"text.line-break");
    VERIFY_REFUSED(change(&OrganisationSettings::phone, u"\u202e0123"_s), u"text.unseen-character");
    VERIFY_OK(change(&OrganisationSettings::closedDays, u"2026-12-29\n2026-12-30"_s));
}

void DocumentsTest::theScannersProfileIsASetting()
{
    const auto order = TestStore::as(store().owner());
    OrganisationSettings settings = *store().desk().ask(AskSettings{});
    QCOMPARE(settings.scanner, ScannerProfile());
    settings.scanner.nw7 = {true, 8, CheckKind::SevenDr, true};
    settings.scanner.ownLabel.prefixes = {u"PC"_s, u"MON"_s};
    const auto changed = store().desk().perform(ChangeSettings{settings}, order);
    VERIFY_OK(changed);
    QCOMPARE(changed->outcome.changed, 1);
    QCOMPARE(store().secondDesk()->ask(AskSettings{})->scanner, settings.scanner);
    settings.scanner.itfLength = 7;
    VERIFY_REFUSED(store().desk().perform(ChangeSettings{settings}, order), u"setting.bad-value");
}

QTEST_APPLESS_MAIN(DocumentsTest)
#include "tst_documents.moc"
