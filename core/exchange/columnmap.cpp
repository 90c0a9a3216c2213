// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/columnmap.h"

#include "core/exchange/cellvalues.h"

#include <algorithm>
#include <optional>
#include <span>

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
    {Field::AssetNumber, assets, u"asset number", u"管理番号", u"asset tag|資産番号|備品番号|物品番号|機器番号"},
    {Field::Kind, assets, u"type", u"品目", u"kind|category|種別|品名"},
    {Field::Maker, assets, u"maker", u"メーカー", u"manufacturer|製造元|メーカ"},
    {Field::Model, assets, u"model", u"型番", u"model name|型名|機種|型式"},
    {Field::Serial, assets, u"serial", u"製造番号", u"serial number|シリアル|シリアル番号|s/n"},
    {Field::Barcodes, assets, u"barcodes", u"バーコード", u"barcode"},
    {Field::Accessories, assets, u"accessories", u"付属品", u"accessory"},
    {Field::Place, assets, u"place", u"設置場所", u"location|保管場所|場所"},
    {Field::Ownership, assets, u"ownership", u"所有区分", u""},
    {Field::State, assets, u"state", u"状態", u"status"},
    {Field::Acquired, assets, u"acquired", u"取得日", u"purchase date|取得年月日|購入日"},
    {Field::Price, assets, u"price", u"価格", u"purchase cost|取得価格|購入価格|金額"},
    {Field::Note, assets, u"note", u"備考", u"notes|メモ|摘要"},
    {Field::LeaseContract, assets, u"lease contract", u"リース契約番号", u"契約番号|リース番号|contract number"},
    {Field::Lessor, assets, u"lessor", u"リース会社", u"リース業者|leasing company"},
    {Field::LeaseEnds, assets, u"lease ends", u"リース満了日",
     u"リース終了日|リース期限|満了日|lease end|lease end date"},
    {Field::StaffNumber, people, u"staff number", u"職員番号", u"employee number|社員番号|職員コード"},
    {Field::Name, people, u"name", u"氏名", u"full name|名前"},
    {Field::Reading, people, u"reading", u"ふりがな", u"フリガナ|よみがな|氏名かな|氏名カナ"},
    {Field::Section, people, u"section", u"所属", u"department|部署|課"},
    {Field::Extension, people, u"extension", u"内線", u"内線番号|phone|電話"},
    {Field::Mail, people, u"mail", u"メール", u"e-mail|email|メールアドレス"},
    {Field::Note, people, u"note", u"備考", u"notes|メモ"},
    {Field::Cards, people, u"cards", u"カード", u"card|カード番号|職員証"},
    {Field::UserName, people, u"user name", u"ユーザー名", u"login|ログイン名"},
    {Field::Language, people, u"language", u"言語", u""},
};

struct ForeignColumn {
    QStringView name;
    Field column;
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
};

/// How a column name is compared: full-width letters and digits as half-width, no capitals, no blanks.
QString columnKey(QStringView name)
{
    QString key = name.toString().normalized(QString::NormalizationForm_KC).toCaseFolded();
    key.removeIf([](QChar c) { return c.isSpace() || c == u'_'; });
    return key;
}

QStringList namesOf(const OwnColumn& column)
{
    QStringList names{column.english.toString(), column.japanese.toString()};
    for (const QStringView other : column.others.split(u'|', Qt::SkipEmptyParts))
        names.append(other.toString());
    return names;
}

std::optional<Field> ownColumn(ImportTable table, QStringView name)
{
    const QString key = columnKey(name);
    for (const OwnColumn& column : own) {
        const QStringList names = namesOf(column);
        const auto same = [&key](const QString& known) { return columnKey(known) == key; };
        if (column.table == table && std::any_of(names.begin(), names.end(), same))
            return column.column;
    }
    return std::nullopt;
}

bool takesMany(Field column)
{
    return column == Field::Barcodes || column == Field::Accessories || column == Field::Cards;
}

/// "Serial number" of "cf: Serial number,type:text"; nothing when it is no such column.
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

/// Builds one layout: explicit choices first, then the names known for the source, then what is left over.
class LayoutBuilder
{
public:
    LayoutBuilder(ImportTable table, const QStringList& header);

    [[nodiscard]] Result<Done> choose(const FieldChoice& choice);
    [[nodiscard]] Result<TableLayout> build();

private:
    [[nodiscard]] Result<int> find(const QString& column) const;
    [[nodiscard]] Result<Done> refuseTwins() const;
    [[nodiscard]] Result<Done> refuseAmbiguous() const;
    [[nodiscard]] Result<Done> refuseMissing() const;
    [[nodiscard]] QString title(int index) const;
    void assign(Field column, int index);
    void takeForeign();
    void takeShelfExtras();
    void takeOwn();
    void takeRest();
    [[nodiscard]] bool isChosen(Field column) const { return m_chosen.contains(column); }

    TableLayout m_layout;
    QStringList m_keys;
    QList<bool> m_taken;
    QList<Field> m_chosen;
    QList<int> m_asCustom;
};

LayoutBuilder::LayoutBuilder(ImportTable table, const QStringList& header) : m_taken(header.size(), false)
{
    for (const QString& name : header)
        m_keys.append(columnKey(name));
    m_layout.table = table;
    m_layout.header = header;
    m_layout.source = sourceOf(m_keys);
    if (m_layout.source == TableSource::SnipeItAssets)
        m_layout.dayOrder = DayOrder::MonthDayYear;
}

QString LayoutBuilder::title(int index) const
{
    const QString name = m_layout.header[index];
    return name.isEmpty() ? u"#%1"_s.arg(index + 1) : name;
}

void LayoutBuilder::assign(Field column, int index)
{
    m_layout.columns[static_cast<size_t>(column)].append(index);
    m_taken[index] = true;
}

Result<int> LayoutBuilder::find(const QString& column) const
{
    bool isNumber = false;
    const int number = column.startsWith(u'#') ? column.mid(1).toInt(&isNumber) : 0;
    if (isNumber && number >= 1 && number <= m_keys.size())
        return number - 1;
    const QString key = columnKey(column);
    const auto index = static_cast<int>(m_keys.indexOf(key));
    if (index < 0 || key.isEmpty())
        return refused(u"import.map-column-unknown"_s, column, {{u"columns"_s, m_layout.header.join(u", "_s)}});
    if (m_keys.count(key) > 1)
        return refused(u"import.column-twice"_s, column);
    return index;
}

Result<Done> LayoutBuilder::choose(const FieldChoice& choice)
{
    const Result<int> index = find(choice.column);
    if (!index)
        return index.refusal();
    const QString field = columnKey(choice.field);
    if (field == u"custom" || field == u"ignore") {
        m_taken[*index] = true;
        if (field == u"custom")
            m_asCustom.append(*index);
        else
            m_layout.ignored.append(title(*index));
        return Done{};
    }
    const std::optional<Field> column = ownColumn(m_layout.table, choice.field);
    if (!column) {
        QStringList known{u"custom"_s, u"ignore"_s};
        for (const Field each : ownColumns(m_layout.table))
            known.append(columnName(each, false));
        return refused(u"import.map-field-unknown"_s, choice.field, {{u"known"_s, known.join(u", "_s)}});
    }
    m_chosen.append(*column);
    assign(*column, *index);
    return Done{};
}

Result<Done> LayoutBuilder::refuseTwins() const
{
    for (int index = 0; index < m_keys.size(); ++index) {
        const qsizetype first = m_keys.indexOf(m_keys[index]);
        if (!m_keys[index].isEmpty() && first < index && !m_taken[index] && !m_taken[first])
            return refused(u"import.column-twice"_s, title(index));
    }
    return Done{};
}

void LayoutBuilder::takeForeign()
{
    for (const ForeignColumn& known : foreignColumns(m_layout.source)) {
        if (isChosen(known.column) || m_layout.has(known.column))
            continue;
        const QString key = columnKey(known.name);
        for (int index = 0; index < m_keys.size(); ++index) {
            const std::optional<QString> custom = customName(m_layout.header[index]);
            if (!m_taken[index] && (custom ? columnKey(u"cf:"_s + *custom) : m_keys[index]) == key)
                assign(known.column, index);
        }
    }
}

void LayoutBuilder::takeShelfExtras()
{
    for (int index = 0; index < m_keys.size(); ++index) {
        if (m_taken[index])
            continue;
        const std::optional<QString> custom = customName(m_layout.header[index]);
        const std::optional<Field> same = custom ? ownColumn(m_layout.table, *custom) : std::nullopt;
        if (same && !isChosen(*same) && !m_layout.has(*same))
            assign(*same, index);
        else if (m_keys[index].startsWith(u"barcode") && !isChosen(Field::Barcodes))
            assign(Field::Barcodes, index);
    }
}

void LayoutBuilder::takeOwn()
{
    for (int index = 0; index < m_keys.size(); ++index) {
        const std::optional<Field> column =
            m_taken[index] ? std::nullopt : ownColumn(m_layout.table, m_layout.header[index]);
        if (!column || isChosen(*column))
            continue;
        assign(*column, index);
        m_layout.source = TableSource::Own;
    }
}

void LayoutBuilder::takeRest()
{
    for (int index = 0; index < m_keys.size(); ++index) {
        const bool kept = m_layout.table == ImportTable::Assets && !m_taken[index] && !m_keys[index].isEmpty();
        if (kept || m_asCustom.contains(index))
            m_layout.custom.append(
                {index, unguardedFormula(customName(m_layout.header[index]).value_or(title(index)))});
        else if (!m_taken[index])
            m_layout.ignored.append(title(index));
    }
}

Result<Done> LayoutBuilder::refuseAmbiguous() const
{
    for (const OwnColumn& column : own) {
        const QList<int>& found = m_layout.of(column.column);
        if (found.size() < 2 || takesMany(column.column))
            continue;
        QStringList names;
        for (const int index : found)
            names.append(title(index));
        const QString field = columnName(column.column, false) + u'/' + columnName(column.column, true);
        return refused(u"import.column-ambiguous"_s, field, {{u"columns"_s, names.join(u", "_s)}});
    }
    return Done{};
}

Result<Done> LayoutBuilder::refuseMissing() const
{
    const bool wantsAssets = m_layout.table == ImportTable::Assets;
    const bool shelfNumber = m_layout.source == TableSource::Shelf && m_layout.has(Field::Barcodes);
    const bool enough = wantsAssets ? m_layout.has(Field::AssetNumber) || shelfNumber
                                    : m_layout.has(Field::StaffNumber) || m_layout.has(Field::UserName);
    if (enough)
        return Done{};
    const ImportTable other = wantsAssets ? ImportTable::People : ImportTable::Assets;
    const Field otherKey = wantsAssets ? Field::StaffNumber : Field::AssetNumber;
    const TableSource otherSource = wantsAssets ? TableSource::SnipeItUsers : TableSource::SnipeItAssets;
    const auto isOtherKey = [=](const QString& name) { return ownColumn(other, name) == otherKey; };
    if (m_layout.source == otherSource || std::any_of(m_layout.header.begin(), m_layout.header.end(), isOtherKey))
        return refused(u"import.other-table"_s, wantsAssets ? u"people"_s : u"assets"_s);
    const Field key = wantsAssets ? Field::AssetNumber : Field::StaffNumber;
    return refused(u"import.column-missing"_s, columnName(key, false) + u'/' + columnName(key, true),
                   {{u"columns"_s, m_layout.header.join(u", "_s)}});
}

Result<TableLayout> LayoutBuilder::build()
{
    const Result<Done> twins = refuseTwins();
    if (!twins)
        return twins.refusal();
    takeForeign();
    if (m_layout.source == TableSource::Shelf)
        takeShelfExtras();
    if (m_layout.source == TableSource::Unknown)
        takeOwn();
    for (const Result<Done>& check : {refuseAmbiguous(), refuseMissing()}) {
        if (!check)
            return check.refusal();
    }
    takeRest();
    return m_layout;
}

} // namespace

Result<FieldChoice> parseFieldChoice(const QString& text)
{
    const qsizetype equals = text.indexOf(u'=');
    const FieldChoice choice{text.left(equals).trimmed(), text.mid(equals + 1).trimmed()};
    if (equals < 1 || choice.field.isEmpty() || choice.column.isEmpty())
        return refused(u"import.map-malformed"_s, text);
    return choice;
}

Result<TableLayout> recogniseLayout(ImportTable table, const QStringList& header, const QList<FieldChoice>& choices)
{
    LayoutBuilder builder(table, header);
    for (const FieldChoice& choice : choices) {
        const Result<Done> chosen = builder.choose(choice);
        if (!chosen)
            return chosen.refusal();
    }
    return builder.build();
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

QString columnName(Field column, bool japanese)
{
    const auto* found =
        std::find_if(std::begin(own), std::end(own), [column](const OwnColumn& each) { return each.column == column; });
    if (found == std::end(own))
        return {};
    return (japanese ? found->japanese : found->english).toString();
}

QString customColumnHeader(ImportTable table, const QString& name)
{
    return ownColumn(table, name) || customName(name) ? u"cf: "_s + name : name;
}

} // namespace madoguchi
