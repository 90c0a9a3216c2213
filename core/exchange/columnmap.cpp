// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/columnmap.h"

#include "core/exchange/cellvalues.h"
#include "core/exchange/columnnames.h"

#include <algorithm>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

/// Builds one layout: explicit choices first, then the names known for the source, then what is left over.
class LayoutBuilder
{
public:
    LayoutBuilder(ImportTable table, const QStringList& header);

    [[nodiscard]] Result<Done> choose(const FieldChoice& choice);
    [[nodiscard]] Result<TableLayout> build();
    [[nodiscard]] TableLayout buildPartly();

private:
    [[nodiscard]] Result<int> find(const QString& column) const;
    [[nodiscard]] Result<Done> refuseTwins() const;
    [[nodiscard]] Result<Done> refuseAmbiguous() const;
    [[nodiscard]] Result<Done> refuseMissing() const;
    [[nodiscard]] QString title(int index) const;
    void assign(Field column, int index);
    void takeKnown();
    void takeForeign();
    void takeShelfExtras();
    void takeOwn();
    void takeBracketed();
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
    const bool mayBeCustom = m_layout.table == ImportTable::Assets;
    if ((field == u"custom" && mayBeCustom) || field == u"ignore") {
        m_taken[*index] = true;
        if (field == u"custom")
            m_asCustom.append(*index);
        else
            m_layout.ignored.append(title(*index));
        return Done{};
    }
    const std::optional<Field> column = fieldNamed(m_layout.table, choice.field);
    if (!column) {
        QStringList known{u"ignore"_s};
        if (mayBeCustom)
            known.prepend(u"custom"_s);
        for (const Field each : mappableFields(m_layout.table))
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

/// What a bracket only explains; two of a kind (税込, 税抜) are left to whoever reads the list.
void LayoutBuilder::takeBracketed()
{
    std::array<QList<int>, fieldCount> found;
    for (int index = 0; index < m_keys.size(); ++index) {
        const std::optional<Field> column =
            m_taken[index] ? std::nullopt : bracketedColumn(m_layout.table, m_layout.header[index]);
        if (column && !isChosen(*column) && (takesMany(*column) || !m_layout.has(*column)))
            found[static_cast<size_t>(*column)].append(index);
    }
    for (const Field column : ownColumns(m_layout.table)) {
        const QList<int>& columns = found[static_cast<size_t>(column)];
        if (columns.size() > 1 && !takesMany(column))
            continue;
        for (const int index : columns) {
            assign(column, index);
            m_layout.source = TableSource::Own;
        }
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
    for (const Field column : mappableFields(m_layout.table)) {
        const QList<int>& found = m_layout.of(column);
        if (found.size() < 2 || takesMany(column))
            continue;
        QStringList names;
        for (const int index : found)
            names.append(title(index));
        const QString field = columnName(column, false) + u'/' + columnName(column, true);
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
    const auto isOtherKey = [=](const QString& name) {
        return ownColumn(other, name) == otherKey || bracketedColumn(other, name) == otherKey;
    };
    if (m_layout.source == otherSource || std::any_of(m_layout.header.begin(), m_layout.header.end(), isOtherKey))
        return refused(u"import.other-table"_s, wantsAssets ? u"people"_s : u"assets"_s);
    const Field key = wantsAssets ? Field::AssetNumber : Field::StaffNumber;
    return refused(u"import.column-missing"_s, columnName(key, false) + u'/' + columnName(key, true),
                   {{u"columns"_s, m_layout.header.join(u", "_s)}});
}

void LayoutBuilder::takeKnown()
{
    takeForeign();
    if (m_layout.source == TableSource::Shelf)
        takeShelfExtras();
    if (m_layout.source == TableSource::Unknown) {
        takeOwn();
        takeBracketed();
    }
}

TableLayout LayoutBuilder::buildPartly()
{
    takeKnown();
    for (const Field column : mappableFields(m_layout.table)) {
        QList<int>& found = m_layout.columns[static_cast<size_t>(column)];
        if (found.size() < 2 || takesMany(column))
            continue;
        for (const int index : std::exchange(found, {}))
            m_taken[index] = false;
    }
    takeRest();
    return m_layout;
}

Result<TableLayout> LayoutBuilder::build()
{
    const Result<Done> twins = refuseTwins();
    if (!twins)
        return twins.refusal();
    takeKnown();
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

TableLayout partialLayout(ImportTable table, const QStringList& header, const QList<FieldChoice>& choices)
{
    LayoutBuilder builder(table, header);
    for (const FieldChoice& choice : choices) {
        if (const Result<Done> chosen = builder.choose(choice); !chosen)
            continue; // told by recogniseLayout
    }
    return builder.buildPartly();
}

} // namespace madoguchi
