// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/columnnames.h"

#include "core/exchange/cellvalues.h"

#include <algorithm>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

constexpr auto assets = ImportTable::Assets;
constexpr auto people = ImportTable::People;

struct OwnColumn {
    Field column;
    ImportTable table;
    QStringView english;
    QStringView japanese;
    QStringView others; ///< further names, cut by |
};

constexpr OwnColumn own[] = {
    {Field::AssetNumber, assets, u"asset number", u"管理番号",
     u"asset no.|asset no|asset tag|資産番号|備品番号|物品番号|機器番号|管理no|管理no.|資産no|資産no.|備品no|備品no."},
    {Field::Kind, assets, u"type", u"品目", u"kind|category|種別|品名"},
    {Field::Maker, assets, u"maker", u"メーカー", u"manufacturer|製造元|メーカ|メーカー名|製造者|製造会社"},
    {Field::Model, assets, u"model", u"型番", u"model name|型名|機種|機種名|型式"},
    {Field::Serial, assets, u"serial", u"製造番号",
     u"serial number|serial no.|serial no|シリアル|シリアル番号|シリアルno|シリアルno.|製造no|製造no.|s/n"},
    {Field::Barcodes, assets, u"barcodes", u"バーコード", u"barcode"},
    {Field::Accessories, assets, u"accessories", u"付属品", u"accessory"},
    {Field::Place, assets, u"place", u"設置場所", u"location|保管場所|配置場所|場所"},
    {Field::Ownership, assets, u"ownership", u"所有区分", u""},
    {Field::State, assets, u"state", u"状態", u"status"},
    {Field::Acquired, assets, u"acquired", u"取得日", u"purchase date|取得年月日|購入日|購入年月日"},
    {Field::Price, assets, u"price", u"価格", u"purchase cost|取得価格|取得価額|取得金額|購入価格|購入金額|金額"},
    {Field::Note, assets, u"note", u"備考", u"notes|メモ|摘要"},
    {Field::LeaseContract, assets, u"lease contract", u"リース契約番号", u"契約番号|リース番号|contract number"},
    {Field::Lessor, assets, u"lessor", u"リース会社", u"リース業者|leasing company"},
    {Field::LeaseEnds, assets, u"lease ends", u"リース満了日",
     u"リース終了日|リース期限|満了日|lease end|lease end date"},
    {Field::KindReading, assets, u"type reading", u"品目ふりがな",
     u"品目フリガナ|品目かな|品目カナ|品目よみがな|種別ふりがな|種別フリガナ|品名ふりがな|品名フリガナ|kind reading|"
     u"category reading"},
    {Field::PlaceReading, assets, u"place reading", u"設置場所ふりがな",
     u"設置場所フリガナ|設置場所かな|設置場所カナ|設置場所よみがな|保管場所ふりがな|保管場所フリガナ|場所ふりがな|"
     u"場所フリガナ|"
     u"location reading"},
    {Field::StaffNumber, people, u"staff number", u"職員番号",
     u"staff no.|staff no|employee number|社員番号|職員コード"},
    {Field::Name, people, u"name", u"氏名", u"full name|名前"},
    {Field::Reading, people, u"reading", u"ふりがな", u"フリガナ|よみがな|氏名かな|氏名カナ"},
    {Field::Section, people, u"section", u"所属", u"department|部署|課"},
    {Field::Extension, people, u"extension", u"内線", u"内線番号|ext.|ext|phone|電話"},
    {Field::Mail, people, u"mail", u"メール", u"e-mail|email|メールアドレス"},
    {Field::Note, people, u"note", u"備考", u"notes|メモ"},
    {Field::Cards, people, u"cards", u"カード", u"card|カード番号|職員証"},
    {Field::UserName, people, u"user name", u"ユーザー名", u"login|ログイン名"},
    {Field::Language, people, u"language", u"言語", u""},
    {Field::Leaving, people, u"leaving day", u"退職・異動日",
     u"left on|退職日・異動日|退職日|退職年月日|離任日|last day"},
    {Field::SectionHead, people, u"section head", u"所属長", u"head of section|section chief|所属長名|所属長氏名"},
    {Field::SectionHeadMail, people, u"section head mail", u"所属長メール",
     u"head mail|所属長メールアドレス|所属長のメール|所属長e-mail"},
    {Field::SectionReading, people, u"section reading", u"所属ふりがな",
     u"所属フリガナ|所属かな|所属カナ|所属よみがな|部署ふりがな|部署フリガナ|課ふりがな|department reading"},
};

/// Fields that only other programs have columns for; a mapping may name them.
constexpr OwnColumn foreignNames[] = {
    {Field::CheckoutType, assets, u"holder type", u"貸出先の種類", u"checkout type"},
    {Field::HolderUserName, assets, u"holder user name", u"貸出先のユーザー名・職員番号", u""},
    {Field::HolderFirstName, assets, u"holder first name", u"貸出先の名", u""},
    {Field::HolderLastName, assets, u"holder last name", u"貸出先の姓", u""},
    {Field::HolderMail, assets, u"holder mail", u"貸出先のメール", u""},
    {Field::HolderPlace, assets, u"holder place", u"貸出先の場所", u""},
    {Field::Tracking, assets, u"tracking", u"数え方", u""},
    {Field::FirstName, people, u"first name", u"名", u""},
    {Field::LastName, people, u"last name", u"姓", u""},
};

// Earlier rows win: a later column for the same field is left over as a custom field, or ignored.
constexpr ForeignColumn snipeItAssets[] = {
    {u"asset tag", Field::AssetNumber},
    {u"category", Field::Kind},
    {u"manufacturer", Field::Maker},
    {u"model", Field::Model},
    {u"model name", Field::Model},
    {u"serial", Field::Serial},
    {u"serial number", Field::Serial},
    {u"location", Field::Place},
    {u"status", Field::State},
    {u"purchase date", Field::Acquired},
    {u"purchase cost", Field::Price},
    {u"asset notes", Field::Note},
    {u"notes", Field::Note},
    {u"checkout type", Field::CheckoutType},
    {u"checked out to: username", Field::HolderUserName},
    {u"checked out to: first name", Field::HolderFirstName},
    {u"checked out to: last name", Field::HolderLastName},
    {u"checked out to: email", Field::HolderMail},
    {u"checked out to: location", Field::HolderPlace},
};

constexpr ForeignColumn snipeItUsers[] = {
    {u"employee number", Field::StaffNumber},
    {u"username", Field::UserName},
    {u"first name", Field::FirstName},
    {u"last name", Field::LastName},
    {u"email", Field::Mail},
    {u"phone", Field::Extension},
    {u"notes", Field::Note},
    {u"department", Field::Section},
    {u"location", Field::Section},
};

constexpr ForeignColumn shelf[] = {
    {u"category", Field::Kind},   {u"assetModel", Field::Model}, {u"location", Field::Place},
    {u"valuation", Field::Price}, {u"description", Field::Note}, {u"cf: brand", Field::Maker},
    {u"type", Field::Tracking},
};

QStringList namesOf(const OwnColumn& column)
{
    QStringList names{column.english.toString(), column.japanese.toString()};
    for (const QStringView other : column.others.split(u'|', Qt::SkipEmptyParts))
        names.append(other.toString());
    return names;
}

std::optional<Field> columnIn(std::span<const OwnColumn> known, ImportTable table, const QString& key)
{
    for (const OwnColumn& column : known) {
        const QStringList names = namesOf(column);
        const auto same = [&key](const QString& name) { return columnKey(name) == key; };
        if (column.table == table && std::any_of(names.begin(), names.end(), same))
            return column.column;
    }
    return std::nullopt;
}

/// The unit of a price that needs no reckoning; "価格（千円）" stays what the file calls it.
bool isWholeUnit(QStringView unit)
{
    constexpr QStringView units[] = {u"円", u"yen", u"jpy", u"¥", u"税込", u"税込み", u"税抜", u"税抜き", u"税別"};
    return std::find(std::begin(units), std::end(units), unit) != std::end(units);
}

/// "価格" and "円" of "価格(円)"; nothing without a bracket at the end.
std::optional<std::pair<QString, QString>> bracketed(const QString& key)
{
    constexpr std::pair<QChar, QChar> brackets[] = {
        {u'(', u')'}, {u'[', u']'}, {u'【', u'】'}, {u'〔', u'〕'}, {u'<', u'>'}};
    for (const auto& [open, close] : brackets) {
        const qsizetype at = key.lastIndexOf(open);
        if (key.endsWith(close) && at > 0)
            return std::pair(key.first(at), key.sliced(at + 1).chopped(1));
    }
    return std::nullopt;
}

} // namespace

QString columnKey(QStringView name)
{
    QString key = name.toString().normalized(QString::NormalizationForm_KC).toCaseFolded();
    key.removeIf([](QChar c) { return c.isSpace() || c == u'_'; });
    return key;
}

std::optional<Field> ownColumn(ImportTable table, QStringView name)
{
    return columnIn(own, table, columnKey(name));
}

std::optional<Field> bracketedColumn(ImportTable table, QStringView name)
{
    const auto parts = bracketed(columnKey(name));
    if (!parts)
        return std::nullopt;
    if (const std::optional<Field> whole = columnIn(own, table, parts->first + parts->second))
        return whole; // 氏名（カナ）
    const std::optional<Field> field = columnIn(own, table, parts->first);
    // 状態（外観） says something else than where the thing is.
    const bool isOther = field == Field::State || (field == Field::Price && !isWholeUnit(parts->second));
    return isOther ? std::nullopt : field;
}

std::optional<Field> fieldNamed(ImportTable table, QStringView name)
{
    const std::optional<Field> field = ownColumn(table, name);
    return field ? field : columnIn(foreignNames, table, columnKey(name));
}

bool takesMany(Field column)
{
    return column == Field::Barcodes || column == Field::Accessories || column == Field::Cards;
}

std::optional<QString> customName(const QString& header)
{
    if (!header.startsWith(u"cf:", Qt::CaseInsensitive))
        return std::nullopt;
    QString name = header.mid(3);
    const qsizetype comma = name.lastIndexOf(u',');
    if (comma >= 0 && columnKey(QStringView(name).sliced(comma)).startsWith(u",type:"))
        name.truncate(comma);
    return name.trimmed();
}

TableSource sourceOf(const QStringList& keys)
{
    const auto hasAny = [&keys](std::initializer_list<QStringView> names) {
        return std::any_of(names.begin(), names.end(), [&keys](QStringView name) { return keys.contains(name); });
    };
    const auto hasStart = [&keys](QStringView start) {
        return std::any_of(keys.begin(), keys.end(), [start](const QString& key) { return key.startsWith(start); });
    };
    if (hasAny({u"assettag"}) &&
        (hasAny({u"modelnumber", u"purchasecost", u"checkouttype"}) || hasStart(u"checkedoutto:")))
        return TableSource::SnipeItAssets;
    if (hasAny({u"username"}) && hasAny({u"firstname", u"lastname"}))
        return TableSource::SnipeItUsers;
    if (hasAny({u"title"}) && (hasAny({u"assetmodel", u"custodian"}) || hasStart(u"barcodecode")))
        return TableSource::Shelf;
    return TableSource::Unknown;
}

std::span<const ForeignColumn> foreignColumns(TableSource source)
{
    switch (source) {
    case TableSource::SnipeItAssets:
        return snipeItAssets;
    case TableSource::SnipeItUsers:
        return snipeItUsers;
    case TableSource::Shelf:
        return shelf;
    case TableSource::Own:
    case TableSource::Unknown:
        break;
    }
    return {};
}

QList<Field> ownColumns(ImportTable table)
{
    QList<Field> columns;
    for (const OwnColumn& column : own) {
        if (column.table == table)
            columns.append(column.column);
    }
    return columns;
}

QList<Field> mappableFields(ImportTable table)
{
    QList<Field> fields = ownColumns(table);
    for (const OwnColumn& column : foreignNames) {
        if (column.table == table && column.column != Field::Tracking)
            fields.append(column.column);
    }
    return fields;
}

QString columnName(Field column, bool japanese)
{
    const auto isIt = [column](const OwnColumn& each) { return each.column == column; };
    const auto* found = std::find_if(std::begin(own), std::end(own), isIt);
    if (found == std::end(own))
        found = std::find_if(std::begin(foreignNames), std::end(foreignNames), isIt);
    return (japanese ? found->japanese : found->english).toString();
}

QString fieldTitle(const QString& field, bool japanese)
{
    for (const ImportTable table : {assets, people}) {
        for (const Field known : mappableFields(table)) {
            if (columnName(known, false) == field)
                return columnName(known, japanese);
        }
    }
    return field;
}

QString customColumnHeader(ImportTable table, const QString& name)
{
    return ownColumn(table, name) || bracketedColumn(table, name) || customName(name) ? u"cf: "_s + name : name;
}

} // namespace madoguchi
