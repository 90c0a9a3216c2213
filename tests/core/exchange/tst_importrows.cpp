// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/assetrows.h"
#include "core/exchange/personrows.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QTest>

using namespace madoguchi;
using namespace Qt::StringLiterals;

namespace {

Result<std::unique_ptr<CsvReader>> openText(const QString& text)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(text.toUtf8());
    buffer->open(QIODevice::ReadOnly);
    return CsvReader::open(std::move(buffer));
}

template<class Row>
QList<Row> readAll(const std::unique_ptr<CsvReader>& reader, ImportTable table,
                   Row (*read)(const TableLayout&, const CsvRow&))
{
    const TableLayout layout = recogniseLayout(table, reader->header()).value();
    QList<Row> rows;
    CsvRow row;
    while (reader->next(row).value())
        rows.append(read(layout, row));
    return rows;
}

QList<AssetRow> assetRows(const QString& text)
{
    return readAll(openText(text).value(), ImportTable::Assets, readAssetRow);
}

QList<PersonRow> personRows(const QString& text)
{
    return readAll(openText(text).value(), ImportTable::People, readPersonRow);
}

/// A list as another program exports it, with rows of our own.
QString foreignList(const QString& name)
{
    return qEnvironmentVariable("MADOGUCHI_SOURCE") + u"/tests/data/imports/"_s + name;
}

} // namespace

class ImportRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnAsset();
    void readsTheHolder_data();
    void readsTheHolder();
    void readsAPerson();
    void readsSnipeItNames_data();
    void readsSnipeItNames();
    void reportsProblems_data();
    void reportsProblems();
    void reportsEveryProblemOfARow();
    void reportsProblemsOfPeople_data();
    void reportsProblemsOfPeople();
    void readsSnipeItAssets();
    void readsSnipeItUsers();
    void readsShelfAssets();
    void aBrokenRowHasOneProblem();
    void whatIsCountedIsNamed();
    void warnsOfPrivateCharacters_data();
    void warnsOfPrivateCharacters();
    void survivesRandomCells();
};

void ImportRowsTest::readsAnAsset()
{
    const auto rows = assetRows(
        u"管理番号,品目,メーカー,型番,製造番号,バーコード,付属品,設置場所,所有区分,状態,取得日,価格,備考,色\n"
        "A-1,ノートPC,例示電機,EX-1,S1,\"B1; A-1; B2\",充電器×2,本庁舎,リース,在庫,R6.4.1,\"98,000\",\"一\n二\",'-青\n"_s);

    QCOMPARE(rows.size(), 1);
    QVERIFY(rows[0].problems.isEmpty());
    AssetDraft expected{.line = 2,
                        .number = u"A-1"_s,
                        .kind = u"ノートPC"_s,
                        .maker = u"例示電機"_s,
                        .model = u"EX-1"_s,
                        .serial = u"S1"_s,
                        .barcodes = {u"B1"_s, u"B2"_s},
                        .accessories = {{u"充電器"_s, 2}},
                        .place = u"本庁舎"_s,
                        .ownership = u"lease"_s,
                        .state = u"available"_s,
                        .acquired = QDate(2024, 4, 1),
                        .price = Price{9'800'000, u"98,000"_s},
                        .note = u"一\n二"_s,
                        .leaseContract = {},
                        .lessor = {},
                        .leaseEnds = {},
                        .custom = {{u"色"_s, u"-青"_s}},
                        .holder = {},
                        .kindReading = {},
                        .placeReading = {}};
    QCOMPARE(rows[0].draft, expected);
}

void ImportRowsTest::readsTheHolder_data()
{
    QTest::addColumn<QString>("cells"); // type, user name, first name, place
    QTest::addColumn<bool>("hasHolder");
    QTest::addColumn<bool>("isPlace");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("badColumn");
    QTest::newRow("nobody") << u",,,"_s << false << false << QString() << QString();
    QTest::newRow("user") << u"User,u1,Ann,"_s << true << false << u"u1"_s << QString();
    QTest::newRow("user without type") << u",u1,,"_s << true << false << u"u1"_s << QString();
    QTest::newRow("place") << u"Location,,,Annex"_s << true << true << u"Annex"_s << QString();
    QTest::newRow("place without type") << u",,,Annex"_s << true << true << u"Annex"_s << QString();
    QTest::newRow("another device") << u"Asset,,,"_s << false << false << QString() << u"Checkout Type"_s;
    QTest::newRow("user without user name")
        << u"User,,Ann,"_s << false << false << QString() << u"Checked Out To: Username"_s;
    QTest::newRow("place without name") << u"Location,,,"_s << false << false << QString()
                                        << u"Checked Out To: Location"_s;
}

void ImportRowsTest::readsTheHolder()
{
    QFETCH(QString, cells);
    QFETCH(bool, isPlace);
    QFETCH(QString, badColumn);

    const auto rows = assetRows(u"Asset Tag,Checkout Type,Checked Out To: Username,Checked Out To: First Name,"
                                "Checked Out To: Location\nA-1,"_s +
                                cells + u'\n');

    const auto& holder = rows.first().draft.holder;
    QTEST(holder.has_value(), "hasHolder");
    QTEST(holder ? (isPlace ? holder->place : holder->userName) : QString(), "name");
    QVERIFY(!holder || (holder->kind == HolderDraft::Kind::Place) == isPlace);
    QCOMPARE(rows.first().problems.size(), badColumn.isEmpty() ? 0 : 1);
    QCOMPARE(rows.first().problems.value(0).arguments[u"column"_s].toString(), badColumn);
}

void ImportRowsTest::readsAPerson()
{
    const auto rows =
        personRows(u"職員番号,氏名,ふりがな,所属,内線,メール,備考,カード,退職日\n"
                   "0012,髙橋 例子,たかはし れいこ,総務課,0123,r@example.org,午前のみ,\"C1; C2\",R9.3.31\n"
                   "0013,渡邉 例一,,,,,,,いつか\n"_s);

    QVERIFY(rows.first().problems.isEmpty());
    QCOMPARE(rows.at(1).problems.value(0).code, u"import.bad-day"_s);
    const PersonDraft expected{.line = 2,
                               .staffNumber = u"0012"_s,
                               .userName = {},
                               .name = u"髙橋 例子"_s,
                               .reading = u"たかはし れいこ"_s,
                               .section = u"総務課"_s,
                               .extension = u"0123"_s,
                               .mail = u"r@example.org"_s,
                               .note = u"午前のみ"_s,
                               .language = {},
                               .cards = {u"C1"_s, u"C2"_s},
                               .sectionHead = {},
                               .sectionHeadMail = {},
                               .leftOn = QDate(2027, 3, 31),
                               .sectionReading = {}};
    QCOMPARE(rows.first().draft, expected);
}

void ImportRowsTest::readsSnipeItNames_data()
{
    QTest::addColumn<QString>("cells");
    QTest::addColumn<QString>("staffNumber");
    QTest::addColumn<QString>("name");
    QTest::newRow("all") << u"Ann,Example,ann,77"_s << u"77"_s << u"Ann Example"_s;
    QTest::newRow("no employee number") << u"Ann,Example,ann,"_s << QString() << u"Ann Example"_s;
    QTest::newRow("one name") << u"Ann,,ann,"_s << QString() << u"Ann"_s;
    QTest::newRow("no name") << u",,ann,"_s << QString() << u"ann"_s;
}

void ImportRowsTest::readsSnipeItNames()
{
    QFETCH(QString, cells);
    const auto rows = personRows(u"First Name,Last Name,Username,Employee Number\n"_s + cells + u'\n');
    QVERIFY(rows.first().problems.isEmpty());
    QTEST(rows.first().draft.staffNumber, "staffNumber");
    QTEST(rows.first().draft.name, "name");
    QCOMPARE(rows.first().draft.userName, u"ann"_s);
}

void ImportRowsTest::reportsProblems_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("cells");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("value");
    const auto row = [](const char* name, const QString& header, const QString& cells, const QString& code,
                        const QString& value) { QTest::newRow(name) << header << cells << code << value; };
    row("day that is none", u"取得日"_s, u"2024/02/30"_s, u"import.bad-day"_s, u"2024/02/30"_s);
    row("not a day", u"取得日"_s, u"春"_s, u"import.bad-day"_s, u"春"_s);
    row("price", u"価格"_s, u"約10万"_s, u"import.bad-price"_s, u"約10万"_s);
    row("ownership", u"所有区分"_s, u"寄贈"_s, u"import.bad-ownership"_s, u"寄贈"_s);
    row("state", u"状態"_s, u"不明"_s, u"import.bad-state"_s, u"不明"_s);
    row("too long", u"品目"_s, QString(201, u'x'), u"import.too-long"_s, QString(60, u'x') + u'…');
    row("barcode too long", u"バーコード"_s, u"B1;"_s + QString(101, u'x'), u"import.too-long"_s,
        QString(60, u'x') + u'…');
    row("control character", u"品目"_s, u"a\u0007b"_s, u"import.control-character"_s, u"a b"_s);
    row("C1 control character", u"備考"_s, u"a\u0085b"_s, u"import.control-character"_s, u"a b"_s);
    row("line end in a name", u"品目"_s, u"\"a\nb\""_s, u"import.control-character"_s, u"a b"_s);
}

void ImportRowsTest::reportsProblems()
{
    QFETCH(QString, header);
    QFETCH(QString, cells);
    QFETCH(QString, code);

    const auto rows = assetRows(u"管理番号,"_s + header + u"\n\nA-1,"_s + cells + u'\n');

    QCOMPARE(rows.first().problems.size(), 1);
    const Problem problem = rows.first().problems.first();
    QCOMPARE(problem.code, code);
    QCOMPARE(problem.subject, u"A-1"_s);
    QCOMPARE(problem.arguments[u"line"_s].toLongLong(), 3);
    QCOMPARE(problem.arguments[u"column"_s].toString(), header);
    QTEST(problem.arguments[u"value"_s].toString(), "value");
}

void ImportRowsTest::reportsEveryProblemOfARow()
{
    const auto rows = assetRows(u"管理番号,価格,状態\n,x,y,surplus\n"_s);

    QStringList codes;
    for (const Problem& problem : rows.first().problems)
        codes.append(problem.code);
    codes.sort();
    QCOMPARE(codes, QStringList({u"import.bad-price"_s, u"import.bad-state"_s, u"import.number-missing"_s,
                                 u"import.surplus-cells"_s}));
    QVERIFY(assetRows(u"管理番号,価格\nA-1\nA-2,1,,\n"_s)[1].problems.isEmpty());
}

void ImportRowsTest::reportsProblemsOfPeople_data()
{
    QTest::addColumn<QString>("cells");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("column");
    QTest::newRow("no number") << u",例 子,"_s << u"import.number-missing"_s << u"職員番号"_s;
    QTest::newRow("no name") << u"1,,"_s << u"import.name-missing"_s << u"氏名"_s;
    QTest::newRow("long card") << u"1,例 子,"_s + QString(101, u'9') << u"import.too-long"_s << u"カード"_s;
}

void ImportRowsTest::reportsProblemsOfPeople()
{
    QFETCH(QString, cells);
    const auto rows = personRows(u"職員番号,氏名,カード\n"_s + cells + u'\n');
    QCOMPARE(rows.first().problems.size(), 1);
    QTEST(rows.first().problems.first().code, "code");
    QTEST(rows.first().problems.first().arguments[u"column"_s].toString(), "column");
}

void ImportRowsTest::readsSnipeItAssets()
{
    const auto reader = CsvReader::open(foreignList(u"snipeit-assets.csv"_s));
    QCOMPARE(reader.value()->signature(), (TextSignature{TextEncoding::Utf8, 3}));
    const auto rows = readAll(reader.value(), ImportTable::Assets, readAssetRow);

    QCOMPARE(rows.size(), 5);
    for (const AssetRow& row : rows) {
        QVERIFY(row.problems.isEmpty() && row.warnings.isEmpty());
        QVERIFY(row.draft.acquired.isValid() && row.draft.price && row.draft.place == u"ICT倉庫"_s);
    }
    QCOMPARE(rows[0].draft.model, u"Kaku Book 14\""_s);
    QCOMPARE(rows[0].draft.acquired, QDate(2025, 4, 15));
    QVERIFY(!rows[0].draft.holder);
    QCOMPARE(rows[1].draft.note, u"lid scratched\nbattery changed"_s);
    QCOMPARE(rows[1].draft.price->hundredths, 129'950);
    QVERIFY(rows[2].draft.holder && rows[3].draft.holder && rows[4].draft.holder);
    QCOMPARE(rows[2].draft.holder->userName, u"h.mihon"_s);
    QCOMPARE(rows[3].draft.holder->lastName, u"Rei"_s);
    QCOMPARE(rows[4].draft.holder->kind, HolderDraft::Kind::Place);
    QCOMPARE(rows[4].draft.holder->place, u"本庁舎 会議室A"_s);
}

void ImportRowsTest::readsSnipeItUsers()
{
    const auto rows =
        readAll(CsvReader::open(foreignList(u"snipeit-users.csv"_s)).value(), ImportTable::People, readPersonRow);

    QCOMPARE(rows.size(), 3);
    for (const PersonRow& row : rows)
        QVERIFY(row.problems.isEmpty() && !row.draft.name.isEmpty());
    QCOMPARE(rows[0].draft.staffNumber, u"E-7001"_s);
    QCOMPARE(rows[0].draft.name, u"Hanako Mihon"_s);
    QCOMPARE(rows[0].draft.section, u"総務課"_s);
    QCOMPARE(rows[1].draft.extension, u"2202"_s);
    QVERIFY(rows[2].draft.staffNumber.isEmpty());
    QCOMPARE(rows[2].draft.userName, u"s.mihon"_s);
    QCOMPARE(rows[2].draft.name, u"Saburo"_s);
}

void ImportRowsTest::readsShelfAssets()
{
    const auto rows =
        readAll(CsvReader::open(foreignList(u"shelf-assets.csv"_s)).value(), ImportTable::Assets, readAssetRow);

    QCOMPARE(rows.size(), 4);
    QVERIFY(rows[0].problems.isEmpty() && rows[1].problems.isEmpty());
    QCOMPARE(rows[0].draft.serial, u"TAB-5501"_s);
    QCOMPARE(rows[0].draft.maker, u"架空電機"_s);
    QCOMPARE(rows[1].draft.number, u"SH-0002"_s);
    QCOMPARE(rows[1].draft.barcodes, QStringList({u"SH-0002-B"_s, u"4900000000016"_s}));
    QCOMPARE(rows[1].draft.acquired, QDate(2024, 10, 1));
    for (const AssetRow& quantity : {rows[2], rows[3]}) {
        QCOMPARE(quantity.problems.size(), 1);
        QCOMPARE(quantity.problems.first().code, u"import.quantity"_s);
    }
}

void ImportRowsTest::aBrokenRowHasOneProblem()
{
    const auto assets = assetRows(u"管理番号,型番,品目\nB-1,24\"液晶,モニタ\nB-2,\"24\"液晶,モニタ\nB-3,,モニタ\n"_s);
    QCOMPARE(assets.size(), 3);
    QVERIFY(assets[0].problems.isEmpty());
    QCOMPARE(assets[0].draft.model, u"24\"液晶"_s);
    QCOMPARE(assets[1].problems.size(), 1);
    const Problem problem = assets[1].problems.first();
    QCOMPARE(problem.code, u"import.text-after-quote"_s);
    QCOMPARE(problem.arguments[u"line"_s].toLongLong(), 3);
    QCOMPARE(problem.arguments[u"column"_s].toString(), u"型番"_s);
    QCOMPARE(problem.arguments[u"value"_s].toString(), u"24"_s);
    QVERIFY(assets[2].problems.isEmpty());

    const auto people = personRows(u"職員番号,氏名\n1,\"例\" 子\n2,例 男\n"_s);
    QCOMPARE(people[0].problems.size(), 1);
    QCOMPARE(people[0].problems.first().code, u"import.text-after-quote"_s);
    QVERIFY(people[1].problems.isEmpty());
}

void ImportRowsTest::whatIsCountedIsNamed()
{
    const auto rows = assetRows(u"title,category,barcode_Code128,assetModel,type,quantity\n"
                                "Pens,Office,,,QUANTITY_TRACKED,500\nRack,Office,R-1,U6,quantity_tracked,8\n"
                                "PC,Laptop,P-1,X1,INDIVIDUAL,\n,Laptop,,X1,,\n"_s);
    QCOMPARE(rows.size(), 4);
    for (const int counted : {0, 1}) {
        QCOMPARE(rows[counted].problems.size(), 1);
        QCOMPARE(rows[counted].problems.first().code, u"import.quantity"_s);
    }
    QCOMPARE(rows[0].problems.first().subject, u"Pens"_s);
    QVERIFY(rows[2].problems.isEmpty());
    QVERIFY(!rows[2].draft.custom.contains(CustomValue{u"type"_s, u"INDIVIDUAL"_s}));
    QCOMPARE(rows[3].problems.first().code, u"import.number-missing"_s);
}

void ImportRowsTest::warnsOfPrivateCharacters_data()
{
    QTest::addColumn<QByteArray>("cell"); // in CP932
    QTest::addColumn<QString>("characters");
    QTest::newRow("none") << QByteArray("\x93\x72") << QString();
    QTest::newRow("an extension of Windows is a usual character") << QByteArray("\xfb\xfc") << QString();
    QTest::newRow("the first") << QByteArray("\xf0\x40") << u"U+E000/F040"_s;
    QTest::newRow("behind the gap") << QByteArray("\xf0\x80") << u"U+E03F/F080"_s;
    QTest::newRow("the last") << QByteArray("\xf9\xfc") << u"U+E757/F9FC"_s;
    QTest::newRow("two, one of them twice") << QByteArray("\xf1\x40x\xf0\x40\xf1\x40") << u"U+E0BC/F140, U+E000/F040"_s;
}

void ImportRowsTest::warnsOfPrivateCharacters()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, characters);
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData("staff number,name\nE-1," + cell + "\n");
    buffer->open(QIODevice::ReadOnly);
    const auto reader = CsvReader::open(std::move(buffer), {TextEncoding::Cp932, 0, {}});
    const QList<PersonRow> rows = readAll(reader.value(), ImportTable::People, readPersonRow);
    QVERIFY(rows.first().problems.isEmpty());
    QVERIFY(!rows.first().draft.name.isEmpty());
    QCOMPARE(rows.first().warnings.size(), characters.isEmpty() ? 0 : 1);
    if (characters.isEmpty())
        return;
    const Problem warning = rows.first().warnings.first();
    QCOMPARE(warning.code, u"import.private-character"_s);
    QCOMPARE(warning.subject, u"E-1"_s);
    QCOMPARE(warning.arguments[u"character"_s].toString(), characters);
    QCOMPARE(warning.arguments[u"column"_s].toString(), u"name"_s);
    QCOMPARE(warning.arguments[u"line"_s].toLongLong(), 2);
}

void ImportRowsTest::survivesRandomCells()
{
    QRandomGenerator random(20260401);
    const QString usual = u",,,\"\"\n ;x×2/.-'=1９漢ｶ\u0007\u0085\u3000"_s;
    for (const ImportTable table : {ImportTable::Assets, ImportTable::People}) {
        QStringList header;
        for (const Field column : ownColumns(table))
            header.append(columnName(column, true));
        for (int round = 0; round < 500; ++round) {
            QString text = header.join(u',') + u'\n';
            for (int length = random.bounded(200); length > 0; --length)
                text += usual[random.bounded(usual.size())];
            const auto reader = openText(text);
            CsvRow row;
            while (reader && reader.value()->next(row).valueOr(false)) {
                const TableLayout layout = recogniseLayout(table, reader.value()->header()).value();
                const QList<Problem> problems = table == ImportTable::Assets ? readAssetRow(layout, row).problems
                                                                             : readPersonRow(layout, row).problems;
                for (const Problem& problem : problems)
                    QVERIFY(problem.arguments[u"line"_s].toLongLong() >= 2);
            }
        }
    }
}

QTEST_GUILESS_MAIN(ImportRowsTest)
#include "tst_importrows.moc"
