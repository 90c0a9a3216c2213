// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/assetorder.h"

#include "core/base/searchkey.h"
#include "core/ledger/ledgerquestions.h"
#include "core/ledger/ledgerverbs.h"
#include "core/loans/handover.h"
#include "core/loans/takeback.h"
#include "tests/support/storetest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// Every order of a mixed record, compared with a naive one: all records in memory, std::stable_sort.
class AssetOrderTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void isWhatANaiveProgramWouldGive();
    void filtersAsANaiveProgramWould();
    void ranksKeysBeforeTheIndex();
    void wordsMeetTheRestOfTheFilter();
    void namesOfTypesFindTheirItems();
    void firstRowsAreTheBeginning();
    void tellsWhenThereAreNoMore();
    void leavesOutWhatIsWithdrawn();
    void endsWhenCancelled();
    void fieldsOfTypesAreComparedAsWhatTheyAre_data();
    void fieldsOfTypesAreComparedAsWhatTheyAre();
    void aFieldMeetsTheRestOfTheFilter();

private:
    void fillFields();
    void fill();
    QList<AssetRecord> everything();
    QStringList numbers(const AssetOrder& order);
    QStringList numbersOf(const QList<AssetRecord>& records);
    QStringList firstNumbers(const QString& words, int limit = 64);
    qint64 named(AskNames::Of of, const QString& name);
    bool passes(const AssetRecord& record, const AssetFilter& filter) const;

    PersonId m_reader;
    SectionId m_section;
    QDate m_today;
};

namespace {

int attentionOf(AssetStatus status)
{
    static const QList<AssetStatus> order{AssetStatus::Overdue,   AssetStatus::DueToday,    AssetStatus::OnLoan,
                                          AssetStatus::Ready,     AssetStatus::Allocated,   AssetStatus::NeedsReset,
                                          AssetStatus::Faulty,    AssetStatus::InRepair,    AssetStatus::Lost,
                                          AssetStatus::Available, AssetStatus::ToSurrender, AssetStatus::Disposed};
    return int(order.indexOf(status));
}

QString dueText(const AssetRecord& record)
{
    if (!record.holder || !record.holder->due.day.isValid())
        return {};
    const LoanDue due = record.holder->due;
    return due.day.toString(Qt::ISODate) + (due.time.isEmpty() ? u"2400"_s : due.time);
}

/// What the naive program compares; the readings of the people here are those of their names.
QString naiveKey(const AssetRecord& record, AssetSort sort)
{
    switch (sort) {
    case AssetSort::Best:
    case AssetSort::Number:
        return record.values.assetNo;
    case AssetSort::Kind:
        return searchKey(record.values.kind);
    case AssetSort::Maker:
        return searchKey(record.values.maker);
    case AssetSort::Model:
        return searchKey(record.values.model);
    case AssetSort::Serial:
        return record.values.serial;
    case AssetSort::Status:
        return QString(QChar(u'a' + attentionOf(record.status)));
    case AssetSort::Holder:
        return record.holder ? searchKey(record.holder->name) : QString();
    case AssetSort::Place:
        return searchKey(record.values.place);
    case AssetSort::Due:
        return searchKey(dueText(record));
    case AssetSort::Acquired:
        return record.values.acquiredOn.toString(Qt::ISODate);
    case AssetSort::LeaseEnd:
        return record.values.leaseEndsOn.toString(Qt::ISODate);
    case AssetSort::Ownership:
        return QString::number(int(record.values.ownership));
    case AssetSort::LeaseContract:
        return searchKey(record.values.leaseContract);
    case AssetSort::Lessor:
        return searchKey(record.values.lessor);
    case AssetSort::Price:
        return record.values.price ? u"%1"_s.arg(*record.values.price, 12, 10, QChar(u'0')) : QString();
    case AssetSort::Note:
        return searchKey(record.values.note);
    case AssetSort::Accessories:
        return record.values.accessories.isEmpty() ? QString() : searchKey(record.values.accessories.first().name);
    case AssetSort::HolderNumber:
        return record.holder ? searchKey(record.holder->staffNo) : QString();
    case AssetSort::Field: // in tests of their own
        break;
    }
    return {};
}

/// Equal rows by number, but serials by age: that is the order of their index.
QList<AssetRecord> naiveOrder(QList<AssetRecord> records, AssetSort sort, bool isDescending)
{
    std::stable_sort(records.begin(), records.end(), [&](const AssetRecord& a, const AssetRecord& b) {
        const QString x = naiveKey(a, sort);
        const QString y = naiveKey(b, sort);
        if (x.isEmpty() != y.isEmpty())
            return y.isEmpty();
        if (x != y)
            return isDescending ? y < x : x < y;
        return sort == AssetSort::Serial && !x.isEmpty() && (isDescending ? b.id < a.id : a.id < b.id);
    });
    return records;
}

const QStringList makers{u"富士通"_s, u"HP"_s, u"hp"_s, u""_s, u"エプソン"_s, u"えぷそん"_s, u"レノボ"_s};
const QStringList kinds{u"ノートPC"_s, u"モバイルWi-Fiルーター"_s, u"プロジェクター"_s};
const QStringList places{u""_s, u"保管庫 A-1"_s, u"棚 B-2"_s, u"３階"_s};

} // namespace

void AssetOrderTest::fill()
{
    m_reader = store().add(aPerson(u"E-10001"_s).name(u"あおき"_s).reading(u"あおき"_s).section(u"総務部"_s));
    const PersonId other = store().add(aPerson(u"E-10002"_s).name(u"わだ"_s).reading(u"わだ"_s).section(u"経理部"_s));
    m_section = store().person(m_reader).sectionId;
    const QList<AssetState> states{AssetState::Usable, AssetState::Usable, AssetState::Usable, AssetState::InRepair,
                                   AssetState::NeedsReset};
    for (int i = 0; i < 60; ++i) {
        const int mixed = (i * 37) % 60; // rows come in another order than their numbers
        AssetValues values = anAsset(u"A-%1"_s.arg(mixed, 4, 10, QChar(u'0')))
                                 .kind(kinds[i % 3])
                                 .maker(makers[i % 7])
                                 .model(i % 4 == 0 ? u""_s : u"型番 %1"_s.arg(i % 11))
                                 .place(places[i % 4])
                                 .ownership(i % 5 == 0 ? Ownership::Lease : Ownership::State)
                                 .state(states[i % 5]);
        if (i % 6 != 0)
            values.serial = u"SN%1"_s.arg((i * 7) % 40, 3, 10, QChar(u'0'));
        if (i % 3 != 0)
            values.acquiredOn = QDate(2020, 1, 1).addDays((i * 13) % 900);
        if (i % 4 != 0)
            values.leaseEndsOn = store().clock().today().addDays((i * 17) % 120 - 30);
        if (i % 5 == 1)
            values.ownership = i % 2 == 0 ? Ownership::Service : Ownership::Borrowed;
        if (i % 4 != 1) {
            values.leaseContract = u"L-%1"_s.arg((i * 11) % 9);
            values.lessor = u"会社 %1"_s.arg((i * 7) % 5);
        }
        if (i % 3 != 1)
            values.price = qint64((i * 31) % 17) * 900; // more digits come later, as numbers do
        if (i % 2 == 0)
            values.note = u"備考 %1"_s.arg((i * 13) % 10);
        if (i % 4 != 2)
            values.accessories << AccessoryValue{{}, u"付属品 %1"_s.arg((i * 3) % 7), 1}
                               << AccessoryValue{{}, u"あとのもの"_s, 2};
        const auto saved = store().desk().perform(SaveAsset{{}, values}, TestStore::as(store().manager()));
        VERIFY_OK(saved);
        if (values.state != AssetState::Usable || i % 4 == 1)
            continue;
        HandOver verb;
        verb.person = i % 2 == 0 ? m_reader : other;
        verb.items = {AssetId(saved->outcome.id)};
        const QDate today = store().clock().today();
        verb.due = LoanDue{today.addDays(i % 3), i % 9 == 0 ? u"11:00"_s : QString()};
        VERIFY_OK(store().desk().perform(verb, TestStore::as(store().deskStaff())));
    }
    store().clock().advance(qint64(26) * 60 * 60 * 1000); // some are overdue now, some due today, some later today
    m_today = store().clock().today();
}

QList<AssetRecord> AssetOrderTest::everything()
{
    const auto all = store().desk().ask(AssetOrder{{}, AssetSort::Number, false, {}, 100});
    AskAssets question;
    for (size_t row = 0; row < (*all)->size(); ++row)
        question.ids << AssetId((**all)[row]);
    question.isWithAccessories = true;
    return *store().desk().ask(question);
}

QStringList AssetOrderTest::numbersOf(const QList<AssetRecord>& records)
{
    QStringList list;
    for (const AssetRecord& record : records)
        list << record.values.assetNo;
    return list;
}

QStringList AssetOrderTest::numbers(const AssetOrder& order)
{
    const auto ids = store().desk().ask(order);
    if (!ids)
        return {ids.refusal().toDebugText()};
    AskAssets question;
    for (size_t row = 0; row < (*ids)->size(); ++row)
        question.ids << AssetId((**ids)[row]);
    return numbersOf(*store().desk().ask(question));
}

QStringList AssetOrderTest::firstNumbers(const QString& words, int limit)
{
    const auto first = store().desk().ask(FirstAssets{words, limit});
    AskAssets question;
    for (qint64 id : first->ids)
        question.ids << AssetId(id);
    return numbersOf(*store().desk().ask(question));
}

qint64 AssetOrderTest::named(AskNames::Of of, const QString& name)
{
    const auto rows = store().desk().ask(AskNames{of});
    for (const NamedRow& row : *rows) {
        if (row.name == name)
            return row.id;
    }
    return 0;
}

bool AssetOrderTest::passes(const AssetRecord& record, const AssetFilter& filter) const
{
    return (filter.statuses.isEmpty() || filter.statuses.contains(record.status)) &&
           (!filter.kind.isValid() || record.kindId == filter.kind) &&
           (!filter.place.isValid() || record.values.place == places[2]) &&
           (!filter.section.isValid() || (record.holder && record.holder->section == u"総務部"_s)) &&
           (!filter.ownership || record.values.ownership == *filter.ownership) &&
           (!filter.leaseWithin || (record.values.isLeased() && record.values.leaseEndsOn.isValid() &&
                                    record.values.leaseEndsOn <= m_today.addDays(*filter.leaseWithin)));
}

void AssetOrderTest::isWhatANaiveProgramWouldGive()
{
    fill();
    const QList<AssetRecord> all = everything();
    QCOMPARE(all.size(), 60);
    for (int sort = int(AssetSort::Best); sort < int(AssetSort::Field); ++sort) {
        for (const bool isDescending : {false, true}) {
            const QStringList wanted = numbersOf(naiveOrder(all, AssetSort(sort), isDescending));
            const QByteArray what = "sort " + QByteArray::number(sort) + (isDescending ? " down" : " up");
            QVERIFY2(numbers({{}, AssetSort(sort), isDescending, {}, 16384}) == wanted, what);
            QVERIFY2(numbers({{}, AssetSort(sort), isDescending, {}, 7}) == wanted, what + " in pieces");
            QVERIFY2(numbers({{}, AssetSort(sort), isDescending, {}, 60}) == wanted, what + " in one piece, just full");
        }
    }
}

void AssetOrderTest::filtersAsANaiveProgramWould()
{
    using S = AssetStatus;
    fill();
    const QList<AssetRecord> all = everything();
    const KindId kind(named(AskNames::Of::Kinds, kinds[0]));
    const PlaceId place(named(AskNames::Of::Places, places[2]));
    const QList<AssetFilter> filters{
        {{}, {S::Overdue}, {}, {}, {}, {}},
        {{}, {S::DueToday}, {}, {}, {}, {}},
        {{}, {S::Overdue, S::DueToday, S::OnLoan}, {}, {}, {}, {}},
        {{}, {S::Available}, {}, {}, {}, {}},
        {{}, {S::NeedsReset}, {}, {}, {}, {}},
        {{}, {}, kind, {}, {}, {}},
        {{}, {}, {}, place, {}, {}},
        {{}, {}, {}, {}, m_section, {}},
        {{}, {}, {}, {}, {}, Ownership::Lease},
        {{}, {}, {}, {}, {}, {}, 30},
        {{}, {}, {}, {}, {}, {}, 0},
        {{}, {S::OnLoan, S::Overdue}, kind, {}, m_section, Ownership::State},
    };
    for (const AssetFilter& filter : filters) {
        QList<AssetRecord> naive = all;
        naive.removeIf([&](const AssetRecord& record) { return !passes(record, filter); });
        const QByteArray what = "filter " + QByteArray::number(filters.indexOf(filter));
        QVERIFY2(!naive.isEmpty() && naive.size() < all.size(), what);
        QVERIFY2(numbers({filter, AssetSort::Number, false, {}, 7}) == numbersOf(naive), what);
    }
}

void AssetOrderTest::ranksKeysBeforeTheIndex()
{
    // In the order of the ids the hits by the index would come as they were added.
    store().add(anAsset(u"B-2"_s).model(u"A-12"_s));
    store().add(anAsset(u"A-123"_s));
    store().add(anAsset(u"A-12"_s));
    store().add(anAsset(u"C-1"_s).barcode(u"A-12"_s).model(u"別"_s));
    store().add(anAsset(u"D-1"_s).serial(u"XA-12"_s));
    const QStringList wanted{u"A-12"_s, u"C-1"_s, u"A-123"_s, u"B-2"_s, u"D-1"_s};
    AssetOrder order;
    order.filter.words = u"a-12"_s;
    QCOMPARE(numbers(order), wanted);
    QCOMPARE(firstNumbers(u"ａー12"_s), wanted);
    order.sort = AssetSort::Number;
    QCOMPARE(numbers(order), QStringList({u"A-12"_s, u"A-123"_s, u"B-2"_s, u"C-1"_s, u"D-1"_s}));
    order.filter.words = u"nowhere"_s;
    QCOMPARE(numbers(order), QStringList());
    QCOMPARE(firstNumbers(u"nowhere"_s), QStringList());
}

void AssetOrderTest::wordsMeetTheRestOfTheFilter()
{
    store().add(anAsset(u"A-1"_s).kind(u"ルーター"_s).model(u"ThinkPad"_s).maker(u"レノボ"_s));
    store().add(anAsset(u"A-2"_s).kind(u"ノートPC"_s).model(u"Thinkpad"_s).maker(u"ﾚﾉﾎﾞ"_s));
    store().add(anAsset(u"A-3"_s).kind(u"ノートPC"_s).model(u"LIFEBOOK"_s).maker(u"富士通"_s));
    AssetOrder order;
    order.filter.words = u"れのぼ think"_s;
    QCOMPARE(numbers(order), QStringList({u"A-1"_s, u"A-2"_s}));
    order.filter.kind = store().asset(AssetId((*store().desk().ask(FirstAssets{u"LIFEBOOK"_s, 1})).ids.front())).kindId;
    QCOMPARE(numbers(order), QStringList({u"A-2"_s}));
    order.sort = AssetSort::Maker;
    QCOMPARE(numbers(order), QStringList({u"A-2"_s}));
}

void AssetOrderTest::namesOfTypesFindTheirItems()
{
    store().add(anAsset(u"A-1"_s).kind(u"プロジェクター"_s).model(u"EB-1"_s));
    store().add(anAsset(u"A-2"_s).kind(u"プロジェクター"_s).model(u"EB-2"_s));
    store().add(anAsset(u"A-3"_s).kind(u"台"_s).model(u"ﾌﾟﾛｼﾞｪｸﾀｰ台 EB-2"_s));
    store().add(anAsset(u"A-4"_s).kind(u"ノートPC"_s).model(u"EB-2"_s));
    AssetOrder order;
    order.filter.words = u"ぷろじぇくたー"_s;
    QCOMPARE(numbers(order), QStringList({u"A-3"_s, u"A-1"_s, u"A-2"_s})); // what is written so itself comes first
    QVERIFY(!store().desk().ask(FirstAssets{order.filter.words, 64})->isAll);
    order.filter.words = u"プロジェクター eb-2"_s;
    QCOMPARE(numbers(order), QStringList({u"A-3"_s, u"A-2"_s}));
    order.sort = AssetSort::Number;
    QCOMPARE(numbers(order), QStringList({u"A-2"_s, u"A-3"_s}));
    order.filter.words = u"プロジェクター xyz"_s;
    QCOMPARE(numbers(order), QStringList());
}

void AssetOrderTest::firstRowsAreTheBeginning()
{
    fill();
    const QStringList all = numbers({});
    QCOMPARE(firstNumbers({}, 10), all.mid(0, 10));
    AssetOrder order;
    order.filter.words = u"富士通"_s;
    const QStringList hits = numbers(order);
    QVERIFY(hits.size() > 4);
    const QStringList first = firstNumbers(u"富士通"_s, 4);
    QCOMPARE(firstNumbers(u"富士通"_s), hits); // all of them stand as they do in the whole list
    // Which of them are found first is PostgreSQL's to say: it reads its tables as they happen to lie.
    QStringList asInAll = hits;
    asInAll.removeIf([&](const QString& number) { return !first.contains(number); });
    QCOMPARE(first, store().isSqlite() ? hits.mid(0, 4) : asInAll);
    QCOMPARE(first.size(), 4);
}

void AssetOrderTest::tellsWhenThereAreNoMore()
{
    fill();
    QVERIFY(!store().desk().ask(FirstAssets{{}, 60})->isAll);
    QVERIFY(store().desk().ask(FirstAssets{{}, 61})->isAll);
    // Where it is not certain it must not be claimed.
    QCOMPARE(store().desk().ask(FirstAssets{u"富士通"_s, 64})->isAll, store().isSqlite());
    AssetFilter filter;
    QVERIFY(FirstAssets::isPossible(filter, AssetSort::Best, false));
    QVERIFY(!FirstAssets::isPossible(filter, AssetSort::Maker, false));
    filter.statuses = {AssetStatus::Overdue};
    QVERIFY(!FirstAssets::isPossible(filter, AssetSort::Best, false));
}

void AssetOrderTest::leavesOutWhatIsWithdrawn()
{
    fill();
    const qint64 before = numbers({}).size();
    {
        const std::unique_ptr<Connection> raw = store().raw();
        raw->run("update asset set withdrawn_at = '2026-01-01T00:00:00.000Z' where asset_key = 'A-0007'");
    }
    for (AssetSort sort : {AssetSort::Number, AssetSort::Serial, AssetSort::Status, AssetSort::Maker}) {
        const QStringList left = numbers({{}, sort, false, {}, 100});
        QCOMPARE(left.size(), before - 1);
        QVERIFY(!left.contains(u"A-0007"_s));
    }
}

void AssetOrderTest::endsWhenCancelled()
{
    fill();
    for (AssetSort sort : {AssetSort::Best, AssetSort::Serial, AssetSort::Due}) {
        const auto answer = store().desk().ask(AssetOrder{{}, sort, false, [] { return true; }, 100});
        VERIFY_REFUSED(answer, u"job.cancelled");
    }
}

void AssetOrderTest::fillFields()
{
    SaveKind kind{u"複合機"_s, KindCategory::Printer};
    kind.rules = KindRules{};
    kind.rules->fields = {
        {u"設置\"階\""_s, FieldType::Text}, {u"カウンタ"_s, FieldType::Number}, {u"点検日"_s, FieldType::Day}};
    VERIFY_OK(store().desk().perform(kind, TestStore::as(store().manager())));
    const QList<QStringList> rows{{u"３階"_s, u"1000"_s, u"R8.4.1"_s},
                                  {u"1階"_s, u"99"_s, u"2025-12-01"_s},
                                  {u""_s, u"-5"_s, u""_s},
                                  {u"えい"_s, u""_s, u"2026-01-31"_s},
                                  {u"エイ"_s, u"099.50"_s, u""_s},
                                  {u"2階"_s, u"-12"_s, u"2026-04-01"_s}};
    for (int i = 0; i < rows.size(); ++i) {
        AssetValues values = anAsset(u"M-%1"_s.arg(i)).kind(u"複合機"_s);
        values.custom = {{u"設置\"階\""_s, rows[i][0]}, {u"カウンタ"_s, rows[i][1]}, {u"点検日"_s, rows[i][2]}};
        VERIFY_OK(store().desk().perform(SaveAsset{{}, values}, TestStore::as(store().manager())));
    }
    store().add(anAsset(u"A-0"_s).kind(u"ノートPC"_s));
}

void AssetOrderTest::fieldsOfTypesAreComparedAsWhatTheyAre_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("up");
    QTest::addColumn<QString>("down");
    // Those without a value stand last, by number, whichever way.
    QTest::newRow("text") << u"設置\"階\""_s << u"M-1 M-5 M-0 M-3 M-4 A-0 M-2"_s << u"M-3 M-4 M-0 M-5 M-1 A-0 M-2"_s;
    QTest::newRow("number") << u"カウンタ"_s << u"M-5 M-2 M-1 M-4 M-0 A-0 M-3"_s << u"M-0 M-4 M-1 M-2 M-5 A-0 M-3"_s;
    QTest::newRow("day") << u"点検日"_s << u"M-1 M-3 M-0 M-5 A-0 M-2 M-4"_s << u"M-0 M-5 M-3 M-1 A-0 M-2 M-4"_s;
    QTest::newRow("unknown") << u"ない"_s << u"A-0 M-0 M-1 M-2 M-3 M-4 M-5"_s << u"A-0 M-0 M-1 M-2 M-3 M-4 M-5"_s;
}

void AssetOrderTest::fieldsOfTypesAreComparedAsWhatTheyAre()
{
    QFETCH(QString, field);
    QFETCH(QString, up);
    QFETCH(QString, down);
    fillFields();
    for (const int pieceRows : {16384, 2}) {
        QCOMPARE(numbers({{}, AssetSort::Field, false, {}, pieceRows, field}).join(u' '), up);
        QCOMPARE(numbers({{}, AssetSort::Field, true, {}, pieceRows, field}).join(u' '), down);
    }
    VERIFY_REFUSED(store().desk().ask(AssetOrder{{}, AssetSort::Field, false, [] { return true; }, 100, field}),
                   u"job.cancelled");
    QVERIFY(!FirstAssets::isPossible({}, AssetSort::Field, false));
}

void AssetOrderTest::aFieldMeetsTheRestOfTheFilter()
{
    fillFields();
    AssetOrder order;
    order.sort = AssetSort::Field;
    order.field = u"カウンタ"_s;
    order.filter.kind = KindId(named(AskNames::Of::Kinds, u"複合機"_s));
    QCOMPARE(numbers(order).join(u' '), u"M-5 M-2 M-1 M-4 M-0 M-3"_s);
    order.filter.words = u"えい"_s; // what stands in the other field
    QCOMPARE(numbers(order).join(u' '), u"M-4 M-3"_s);
}

QTEST_APPLESS_MAIN(AssetOrderTest)
#include "tst_assetorder.moc"
