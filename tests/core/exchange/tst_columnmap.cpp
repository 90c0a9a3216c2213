// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/columnmap.h"
#include "core/exchange/columnnames.h"

#include <QTest>

using namespace madoguchi;
using namespace Qt::StringLiterals;

namespace {

QStringList names(const QList<CustomColumn>& custom)
{
    QStringList all;
    for (const CustomColumn& column : custom)
        all.append(column.name);
    return all;
}

QList<FieldChoice> choices(const QStringList& texts)
{
    QList<FieldChoice> all;
    for (const QString& text : texts)
        all.append(parseFieldChoice(text).value());
    return all;
}

const QStringList snipeAssets{u"Company"_s,
                              u"Name"_s,
                              u"Asset Tag"_s,
                              u"Category"_s,
                              u"Manufacturer"_s,
                              u"Location"_s,
                              u"Model"_s,
                              u"Model Number"_s,
                              u"Asset Notes"_s,
                              u"Purchase Date"_s,
                              u"Purchase Cost"_s,
                              u"Checkout Type"_s,
                              u"Checked Out To: Username"_s,
                              u"Checked Out To: Location"_s};

} // namespace

class ColumnMapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsEveryOwnName();
    void ignoresCapitalsWidthAndSpaces_data();
    void ignoresCapitalsWidthAndSpaces();
    void readsWhatABracketExplains_data();
    void readsWhatABracketExplains();
    void leavesTwoBracketsToWhoeverReads();
    void readsSnipeItAssets();
    void readsSnipeItUsers();
    void readsShelf();
    void keepsUnknownColumns();
    void obeysChoices();
    void refuses_data();
    void refuses();
    void parsesChoices();
    void customHeadersComeBackAsCustomFields();
};

void ColumnMapTest::knowsEveryOwnName()
{
    for (const ImportTable table : {ImportTable::Assets, ImportTable::People}) {
        for (const bool japanese : {false, true}) {
            QStringList header;
            for (const Field column : ownColumns(table))
                header.append(columnName(column, japanese));
            const auto layout = recogniseLayout(table, header);
            QVERIFY(layout.isOk());
            QCOMPARE(layout->source, TableSource::Own);
            QVERIFY(layout->custom.isEmpty() && layout->ignored.isEmpty());
            for (int index = 0; index < header.size(); ++index)
                QCOMPARE(layout->of(ownColumns(table)[index]), QList<int>{index});
            for (const Field column : mappableFields(table))
                QCOMPARE(fieldTitle(columnName(column, false), japanese), columnName(column, japanese));
        }
    }
}

void ColumnMapTest::ignoresCapitalsWidthAndSpaces_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("as documented") << u"asset number"_s;
    QTest::newRow("capitals") << u"Asset Number"_s;
    QTest::newRow("no space") << u"assetNumber"_s;
    QTest::newRow("underscore") << u"asset_number"_s;
    QTest::newRow("full width") << u"ＡＳＳＥＴ　ｎｕｍｂｅｒ"_s;
    QTest::newRow("as the window says it") << u"Asset no."_s;
    QTest::newRow("japanese with spaces") << u" 管理 番号　"_s;
}

void ColumnMapTest::ignoresCapitalsWidthAndSpaces()
{
    QFETCH(QString, name);
    const auto layout = recogniseLayout(ImportTable::Assets, {u"ﾒｰｶｰ"_s, name});
    QVERIFY(layout.isOk());
    QCOMPARE(layout->of(Field::AssetNumber), QList<int>{1});
    QCOMPARE(layout->of(Field::Maker), QList<int>{0});
}

void ColumnMapTest::readsWhatABracketExplains_data()
{
    QTest::addColumn<bool>("isOfPeople");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("field"); // -1: none
    QTest::newRow("price in yen") << false << u"価格（円）"_s << int(Field::Price);
    QTest::newRow("price with tax") << false << u"取得価額(税込)"_s << int(Field::Price);
    QTest::newRow("price in thousands") << false << u"価格（千円）"_s << -1;
    QTest::newRow("day in the era") << false << u"取得年月日【和暦】"_s << int(Field::Acquired);
    QTest::newRow("must be filled in") << false << u"品目［必須］"_s << int(Field::Kind);
    QTest::newRow("another state") << false << u"状態（外観）"_s << -1;
    QTest::newRow("several codes") << false << u"バーコード（旧）"_s << int(Field::Barcodes);
    QTest::newRow("no name of ours") << false << u"色（外装）"_s << -1;
    QTest::newRow("name in kanji") << true << u"氏名（漢字）"_s << int(Field::Name);
    QTest::newRow("name in kana") << true << u"氏名（カナ）"_s << int(Field::Reading);
}

void ColumnMapTest::readsWhatABracketExplains()
{
    QFETCH(bool, isOfPeople);
    QFETCH(QString, name);
    QFETCH(int, field);
    const ImportTable table = isOfPeople ? ImportTable::People : ImportTable::Assets;
    const auto layout = recogniseLayout(table, {isOfPeople ? u"職員番号"_s : u"管理番号"_s, name});
    QVERIFY(layout.isOk());
    for (const Field known : ownColumns(table)) {
        if (known != Field::AssetNumber && known != Field::StaffNumber)
            QCOMPARE(layout->has(known), int(known) == field);
    }
    if (!isOfPeople) {
        QCOMPARE(names(layout->custom), field < 0 ? QStringList{name} : QStringList());
        // A custom field of that name is exported so that it stays one.
        QCOMPARE(customColumnHeader(table, name).startsWith(u"cf: "_s), field >= 0);
    }
}

void ColumnMapTest::leavesTwoBracketsToWhoeverReads()
{
    const QStringList header{u"管理番号"_s, u"価格（税込）"_s, u"価格（税抜）"_s, u"備考"_s, u"備考（旧）"_s};
    const auto layout = recogniseLayout(ImportTable::Assets, header);
    QVERIFY(layout.isOk());
    QVERIFY(!layout->has(Field::Price));
    QCOMPARE(layout->of(Field::Note), QList<int>{3});
    QCOMPARE(names(layout->custom), QStringList({header[1], header[2], header[4]}));
}

void ColumnMapTest::readsSnipeItAssets()
{
    const auto layout = recogniseLayout(ImportTable::Assets, snipeAssets);

    QVERIFY(layout.isOk());
    QCOMPARE(layout->source, TableSource::SnipeItAssets);
    QCOMPARE(layout->dayOrder, DayOrder::MonthDayYear);
    QCOMPARE(layout->of(Field::AssetNumber), QList<int>{2});
    QCOMPARE(layout->of(Field::Model), QList<int>{6});
    QCOMPARE(layout->of(Field::HolderPlace), QList<int>{13});
    QVERIFY(!layout->has(Field::Serial));
    QCOMPARE(names(layout->custom), QStringList({u"Company"_s, u"Name"_s, u"Model Number"_s}));
    QVERIFY(layout->ignored.isEmpty());
}

void ColumnMapTest::readsSnipeItUsers()
{
    const QStringList header{u"First Name"_s, u"Last Name"_s, u"Email"_s,     u"Username"_s,       u"Location"_s,
                             u"Address"_s,    u"Phone"_s,     u"Job Title"_s, u"Employee Number"_s};

    const auto layout = recogniseLayout(ImportTable::People, header);
    const auto withDepartment = recogniseLayout(ImportTable::People, header + QStringList{u"Department"_s});

    QVERIFY(layout.isOk());
    QCOMPARE(layout->source, TableSource::SnipeItUsers);
    QCOMPARE(layout->of(Field::StaffNumber), QList<int>{8});
    QCOMPARE(layout->of(Field::Section), QList<int>{4});
    QCOMPARE(layout->ignored, QStringList({u"Address"_s, u"Job Title"_s}));
    QVERIFY(layout->custom.isEmpty());
    QCOMPARE(withDepartment->of(Field::Section), QList<int>{9});
    QVERIFY(withDepartment->ignored.contains(u"Location"_s));
}

void ColumnMapTest::readsShelf()
{
    const auto layout = recogniseLayout(
        ImportTable::Assets, {u"title"_s, u"kit"_s, u"type"_s, u"valuation"_s, u"barcode_Code128"_s, u"barcode_EAN13"_s,
                              u"assetModel"_s, u"cf: Serial number,type:text"_s, u"cf:colour, type:option"_s,
                              u"cf:brand, type:option"_s, u"cf:purchase date, type:date"_s});

    QVERIFY(layout.isOk());
    QCOMPARE(layout->source, TableSource::Shelf);
    QCOMPARE(layout->of(Field::Barcodes), QList<int>({4, 5}));
    QCOMPARE(layout->of(Field::Serial), QList<int>{7});
    QCOMPARE(layout->of(Field::Maker), QList<int>{9});
    QCOMPARE(layout->of(Field::Acquired), QList<int>{10});
    QCOMPARE(layout->of(Field::Tracking), QList<int>{2});
    QVERIFY(!layout->has(Field::Kind));
    QCOMPARE(names(layout->custom), QStringList({u"title"_s, u"kit"_s, u"colour"_s}));
}

void ColumnMapTest::keepsUnknownColumns()
{
    const auto assets = recogniseLayout(ImportTable::Assets, {u"管理番号"_s, u"色"_s, QString()});
    QCOMPARE(assets->custom, QList<CustomColumn>({{1, u"色"_s}}));
    QCOMPARE(assets->ignored, QStringList{u"#3"_s});

    const auto people = recogniseLayout(ImportTable::People, {u"職員番号"_s, u"生年月日"_s});
    QVERIFY(people->custom.isEmpty());
    QCOMPARE(people->ignored, QStringList{u"生年月日"_s});
}

void ColumnMapTest::obeysChoices()
{
    const auto layout = recogniseLayout(
        ImportTable::Assets, {u"Code"_s, u"model"_s, u"型番"_s, u"maker"_s, u"colour"_s},
        choices({u"管理番号=CODE"_s, u"model=型番"_s, u"custom=maker"_s, u"ignore=#5"_s, u"serial=Code"_s}));

    QVERIFY(layout.isOk());
    QCOMPARE(layout->of(Field::AssetNumber), QList<int>{0});
    QCOMPARE(layout->of(Field::Serial), QList<int>{0});
    QCOMPARE(layout->of(Field::Model), QList<int>{2});
    QVERIFY(!layout->has(Field::Maker));
    QCOMPARE(names(layout->custom), QStringList({u"model"_s, u"maker"_s}));
    QCOMPARE(layout->ignored, QStringList{u"colour"_s});

    const auto shelf = recogniseLayout(ImportTable::Assets, {u"title"_s, u"custodian"_s, u"barcode_EAN13"_s},
                                       choices({u"asset number=title"_s}));
    QCOMPARE(shelf->of(Field::AssetNumber), QList<int>{0});
    QCOMPARE(shelf->of(Field::Barcodes), QList<int>{2});

    // Every field can be named in both languages, also those only other programs have columns for.
    for (const ImportTable table : {ImportTable::Assets, ImportTable::People}) {
        const QString key = columnName(table == ImportTable::Assets ? Field::AssetNumber : Field::StaffNumber, false);
        for (const Field field : mappableFields(table)) {
            for (const bool japanese : {false, true}) {
                const auto mapped = recogniseLayout(table, {key, u"x"_s}, {{columnName(field, japanese), u"x"_s}});
                QVERIFY2(mapped.isOk() && mapped->of(field).contains(1), qPrintable(columnName(field, japanese)));
            }
        }
    }
}

void ColumnMapTest::refuses_data()
{
    QTest::addColumn<bool>("wantsPeople");
    QTest::addColumn<QStringList>("header");
    QTest::addColumn<QStringList>("maps");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("subject");
    const QStringList number{u"asset number"_s};

    QTest::newRow("two names of one field") << false << number + QStringList{u"Model"_s, u"型番"_s} << QStringList()
                                            << u"import.column-ambiguous"_s << u"model/型番"_s;
    QTest::newRow("mapped twice") << false << number + QStringList{u"x"_s, u"y"_s}
                                  << QStringList{u"model=x"_s, u"model=y"_s} << u"import.column-ambiguous"_s
                                  << u"model/型番"_s;
    QTest::newRow("same name twice") << false << number + QStringList{u"色"_s, u"色 "_s} << QStringList()
                                     << u"import.column-twice"_s << u"色 "_s;
    QTest::newRow("mapped name twice") << false << number + QStringList{u"色"_s, u"色"_s} << QStringList{u"model=色"_s}
                                       << u"import.column-twice"_s << u"色"_s;
    QTest::newRow("no number") << false << QStringList{u"x"_s, u"y"_s} << QStringList() << u"import.column-missing"_s
                               << u"asset number/管理番号"_s;
    QTest::newRow("no staff number") << true << QStringList{u"氏名"_s} << QStringList() << u"import.column-missing"_s
                                     << u"staff number/職員番号"_s;
    QTest::newRow("people as assets") << false << QStringList{u"職員番号"_s, u"氏名"_s} << QStringList()
                                      << u"import.other-table"_s << u"people"_s;
    QTest::newRow("assets as people") << true << snipeAssets << QStringList() << u"import.other-table"_s << u"assets"_s;
    QTest::newRow("unknown field") << false << number << QStringList{u"colour=asset number"_s}
                                   << u"import.map-field-unknown"_s << u"colour"_s;
    QTest::newRow("field of the other table") << false << number << QStringList{u"staff number=asset number"_s}
                                              << u"import.map-field-unknown"_s << u"staff number"_s;
    // Nothing is kept of people under a name of its own: saying so is no mapping.
    QTest::newRow("further field of people")
        << true << QStringList{u"職員番号"_s, u"生年月日"_s} << QStringList{u"custom=生年月日"_s}
        << u"import.map-field-unknown"_s << u"custom"_s;
    QTest::newRow("unknown column") << false << number << QStringList{u"model=nothing"_s}
                                    << u"import.map-column-unknown"_s << u"nothing"_s;
    QTest::newRow("column number too high")
        << false << number << QStringList{u"model=#2"_s} << u"import.map-column-unknown"_s << u"#2"_s;
}

void ColumnMapTest::refuses()
{
    QFETCH(bool, wantsPeople);
    QFETCH(QStringList, header);
    QFETCH(QStringList, maps);
    QFETCH(QString, code);

    const auto layout = recogniseLayout(wantsPeople ? ImportTable::People : ImportTable::Assets, header, choices(maps));

    QVERIFY(!layout.isOk());
    QVERIFY2(layout.refusal().has(code), qPrintable(layout.refusal().toDebugText()));
    QTEST(layout.refusal().problems.first().subject, "subject");
    // What there is can be shown all the same, with no field in two columns.
    const TableLayout partly =
        partialLayout(wantsPeople ? ImportTable::People : ImportTable::Assets, header, choices(maps));
    QCOMPARE(partly.header, header);
    for (const Field field : ownColumns(partly.table))
        QVERIFY(partly.of(field).size() < 2);
}

void ColumnMapTest::parsesChoices()
{
    const auto choice = parseFieldChoice(u" model = a=b "_s);
    QCOMPARE(choice->field, u"model"_s);
    QCOMPARE(choice->column, u"a=b"_s);
    for (const QString& text : {u"model"_s, u"=x"_s, u"model="_s, QString()})
        QVERIFY(parseFieldChoice(text).refusal().has(u"import.map-malformed"));
}

void ColumnMapTest::customHeadersComeBackAsCustomFields()
{
    const QStringList fields{u"色"_s, u"備考"_s, u"Location"_s, u"cf: x"_s, u"a, b"_s};
    QStringList header{u"管理番号"_s};
    for (const QString& name : fields)
        header.append(customColumnHeader(ImportTable::Assets, name));

    QCOMPARE(names(recogniseLayout(ImportTable::Assets, header)->custom), fields);
}

QTEST_GUILESS_MAIN(ColumnMapTest)
#include "tst_columnmap.moc"
