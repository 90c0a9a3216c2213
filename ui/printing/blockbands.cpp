// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/blockbands.h"

#include "ui/printing/formwords.h"
#include "ui/printing/rowband.h"

#include <algorithm>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

constexpr double blockGap = mm(4.4);
constexpr double denseGap = mm(2.8);
constexpr double fieldGap = mm(3);
constexpr double columnGap = mm(6);
constexpr double widestLabel = 0.4; // of a field's column
constexpr double heavyRule = 0.9;
constexpr double hairline = 0.25;

class BlockBands
{
public:
    BlockBands(const FormSetting& setting, std::optional<ProofMark> proof)
        : m_setting(setting), m_proof(std::move(proof))
    {
    }

    void add(const FieldGroup& group);
    void add(const FormTable& table);
    void add(const Paragraphs& paragraphs);
    void add(const SignatureRow& row);
    void addProof();
    void keepSignaturesWithLastRow();
    std::vector<FlowItem> take() && { return std::move(m_items); }

private:
    [[nodiscard]] QString text(const Phrase& phrase) const { return say(phrase, m_setting.language); }
    [[nodiscard]] TextBlock fit(const QString& words, const TextStyle& style, double width) const
    {
        return TextBlock::fit(m_setting.fonts, words, style, width);
    }
    [[nodiscard]] double spaced(double space) const { return space * m_setting.spacing; }
    void addGap();
    void addHeading(const Phrase& heading);
    void addRow(const RowLook& look, const QList<RowCell>& cells, bool keepsWithNext = false);
    void addFieldRow(const QList<FormField>& fields, double labelWidth, bool isFirst);
    void addBody(const std::shared_ptr<const TableShape>& shape, const BandPtr& head);
    [[nodiscard]] double columnWidth() const;
    [[nodiscard]] double labelWidthOf(const QList<FormField>& fields) const;

    FormSetting m_setting;
    std::optional<ProofMark> m_proof;
    std::vector<FlowItem> m_items;
};

void BlockBands::addGap()
{
    FlowItem item;
    item.band = std::make_shared<GapBand>(spaced(m_setting.isDense ? denseGap : blockGap));
    item.isGap = true;
    m_items.push_back(item);
}

void BlockBands::addRow(const RowLook& look, const QList<RowCell>& cells, bool keepsWithNext)
{
    FlowItem item;
    item.band = std::make_shared<FixedRow>(look, cells);
    item.keepsWithNext = keepsWithNext;
    m_items.push_back(item);
}

void BlockBands::addHeading(const Phrase& heading)
{
    addGap();
    if (heading.isEmpty() || m_setting.isDense)
        return;
    const TextBlock words = fit(text(heading), {10, true, false}, m_setting.width);
    addRow({0, 0, spaced(mm(0.8)), 0, 0}, {{0, m_setting.width, Alignment::Left, words}}, true);
}

double BlockBands::columnWidth() const
{
    return (m_setting.width - columnGap * (m_setting.fieldColumns - 1)) / m_setting.fieldColumns;
}

double BlockBands::labelWidthOf(const QList<FormField>& fields) const
{
    double widest = m_setting.isDense ? 0 : mm(16);
    for (const FormField& field : fields)
        widest = std::max(widest, fit(text(field.label), {8, false, false}, m_setting.width).width());
    return std::min(widest, columnWidth() * widestLabel) + fieldGap;
}

void BlockBands::addFieldRow(const QList<FormField>& fields, double labelWidth, bool isFirst)
{
    QList<RowCell> cells;
    double left = mm(1.2);
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const FormField& field = fields.at(i);
        // The last one has what is left of the line: a long name alone on it need not shrink into a column.
        const double room = i + 1 == fields.size() ? m_setting.width - left : columnWidth() - mm(1.2);
        const double width = room - labelWidth;
        cells << RowCell{left, labelWidth - fieldGap, Alignment::Left,
                         fit(text(field.label), {8, false, true}, labelWidth - fieldGap)}
              << RowCell{left + labelWidth, width, Alignment::Left, fit(text(field.value), {10.5, false, true}, width)};
        left += columnWidth() + columnGap;
    }
    addRow({isFirst ? heavyRule : 0, hairline, spaced(mm(1.2)), 0, m_setting.width}, cells);
}

void BlockBands::add(const FieldGroup& group)
{
    addHeading(group.heading);
    const double labelWidth = labelWidthOf(group.fields);
    for (qsizetype i = 0; i < group.fields.size(); ++i) {
        const bool isFirst = i == 0;
        QList<FormField> row{group.fields.at(i)};
        const auto takesNext = [&] { return i + 1 < group.fields.size() && !group.fields.at(i + 1).isWide; };
        while (!row.first().isWide && row.size() < m_setting.fieldColumns && takesNext())
            row << group.fields.at(++i);
        addFieldRow(row, labelWidth, isFirst);
    }
}

void BlockBands::add(const FormTable& table)
{
    addHeading(table.heading);
    if (table.columns.isEmpty())
        return;
    const auto shape = std::make_shared<const TableShape>(table, m_setting.fonts, m_setting.language, m_setting.width,
                                                          m_setting.spacing);
    const BandPtr head = std::make_shared<TableRow>(shape, TableRow::Kind::Head, 0);
    FlowItem item;
    item.band = head;
    item.keepsWithNext = true;
    m_items.push_back(item);
    addBody(shape, head);
    for (qsizetype i = 0; i < table.totals.size(); ++i) {
        item.band = std::make_shared<TableRow>(shape, TableRow::Kind::Total, i);
        item.keepsWithNext = i + 1 < table.totals.size();
        item.repeatedHead = head;
        m_items.push_back(item);
    }
}

void BlockBands::addBody(const std::shared_ptr<const TableShape>& shape, const BandPtr& head)
{
    const FormTable& table = shape->table;
    if (table.rows.isEmpty()) {
        const TextBlock none = fit(sayWord(u"table.empty"_s, m_setting.language), {9, false, false}, m_setting.width);
        addRow({0, hairline, spaced(mm(1.4)), 0, m_setting.width}, {{0, m_setting.width, Alignment::Centre, none}});
        return;
    }
    m_items.reserve(m_items.size() + size_t(table.rows.size()) + 16);
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        FlowItem item;
        item.band = std::make_shared<TableRow>(shape, TableRow::Kind::Body, i);
        item.repeatedHead = head;
        item.rowsPerPage = table.rowsPerPage;
        item.keepsWithNext = i + 1 == table.rows.size() && !table.totals.isEmpty();
        m_items.push_back(item);
    }
}

void BlockBands::add(const Paragraphs& paragraphs)
{
    addHeading(paragraphs.heading);
    const TextStyle style{paragraphs.heading.isEmpty() ? 10.5 : 8.5, false, false};
    const double indent = paragraphs.isNumbered ? mm(6) : 0;
    const double width = m_setting.width - indent;
    int number = 0;
    for (const Phrase& phrase : paragraphs.texts) {
        QList<RowCell> cells{{indent, width, Alignment::Left, fit(text(phrase), style, width)}};
        if (paragraphs.isNumbered)
            cells << RowCell{0, indent, Alignment::Left, fit(u"%1."_s.arg(++number), style, indent)};
        addRow({0, 0, spaced(mm(0.4)), 0, 0}, cells);
    }
}

void BlockBands::add(const SignatureRow& row)
{
    addGap();
    FlowItem item;
    item.band = std::make_shared<SignatureBand>(row, std::exchange(m_proof, std::nullopt), m_setting.fonts,
                                                m_setting.language, m_setting.width, m_setting.unit);
    m_items.push_back(item);
}

// Nobody signs a page that does not name a thing.
void BlockBands::keepSignaturesWithLastRow()
{
    for (auto item = std::next(m_items.rbegin()); item != m_items.rend(); ++item) {
        item->keepsWithNext = true;
        if (item->repeatedHead)
            return;
    }
}

void BlockBands::addProof()
{
    if (m_proof)
        add(SignatureRow());
}

} // namespace

std::vector<FlowItem> blockBands(const Document& document, std::optional<ProofMark> proof, const FormSetting& setting)
{
    BlockBands bands(setting, std::move(proof));
    for (const Block& block : document.blocks)
        std::visit([&](const auto& known) { bands.add(known); }, block);
    bands.addProof();
    if (!document.blocks.isEmpty() && std::holds_alternative<SignatureRow>(document.blocks.last()))
        bands.keepSignaturesWithLastRow();
    return std::move(bands).take();
}

BandPtr continuesBand(const FormSetting& setting)
{
    const TextBlock words = TextBlock::fit(setting.fonts, sayWord(u"table.continues"_s, setting.language),
                                           {8, false, false}, setting.width);
    return std::make_shared<FixedRow>(RowLook{0, 0, mm(1.2), 0, 0},
                                      QList<RowCell>{{0, setting.width, Alignment::Right, words}});
}

} // namespace madoguchi
