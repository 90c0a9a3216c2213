// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/documentlayout.h"

#include "ui/printing/blockbands.h"
#include "ui/printing/formwords.h"
#include "ui/printing/pageframe.h"

#include <QPainter>

#include <algorithm>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

// Of the usual white between things; the first that saves the second page is taken.
constexpr double tighterSpacings[] = {0.85, 0.7, 0.6};

const Barcode* barcodeAt(const Document& document, BarcodePlace place)
{
    const auto& barcodes = document.barcodes;
    const auto found =
        std::find_if(barcodes.begin(), barcodes.end(), [&](const Barcode& code) { return code.place == place; });
    return found == barcodes.end() ? nullptr : &*found;
}

void paintCutLine(QPainter& painter, PrintLanguage language)
{
    const FormFonts fonts;
    const double y = mm(148.5);
    painter.setPen(QPen(Qt::black, pt(0.4), Qt::DashLine));
    painter.drawLine(QPointF(mm(8), y), QPointF(mm(202), y));
    const TextBlock words = TextBlock::fit(fonts, sayWord(u"sheet.cut-line"_s, language), {7, false, true}, mm(40));
    const double left = mm(105) - words.width() / 2;
    painter.fillRect(QRectF(left - mm(2), y - mm(1), words.width() + mm(4), mm(2)), Qt::white);
    painter.setPen(Qt::black);
    words.paint(painter, fonts, {left, y - words.lineHeight() / 2}, words.width(), Alignment::Left);
}

} // namespace

struct DocumentLayout::State {
    Document document;
    FormGeometry geometry;
    FormFonts fonts;
    PageFrame frame;
    std::vector<FlowPage> pages;

    State(Document source, std::optional<BarcodeSymbol> head, const std::optional<ProofMark>& proof);

    [[nodiscard]] int runs() const { return std::max(1, int(document.marks.copies.size())); }
    [[nodiscard]] bool isHalved() const { return document.layout == SheetLayout::Halves; }
    [[nodiscard]] int sheetsPerPage() const { return isHalved() ? (runs() + 1) / 2 : runs(); }
    [[nodiscard]] std::vector<FlowPage> brokenInto(const std::optional<ProofMark>& proof, double spacing) const;
    void paintPage(QPainter& painter, size_t page, int run) const;
    void paintHalves(QPainter& painter, size_t page, int firstRun) const;
};

DocumentLayout::State::State(Document source, std::optional<BarcodeSymbol> head, const std::optional<ProofMark>& proof)
    : document(std::move(source)), geometry(geometryOf(document.layout)), fonts(geometry.smallestText()),
      frame(document, fonts, geometry, std::move(head))
{
    pages = brokenInto(proof, 1);
    // A form that spills over is tried again with less white: ten lines and the signatures belong on one sheet.
    const std::vector<FlowPage> usual = pages;
    for (const double spacing : tighterSpacings) {
        if (pages.size() != 2)
            return;
        pages = brokenInto(proof, spacing);
    }
    if (pages.size() == 2)
        pages = usual;
}

std::vector<FlowPage> DocumentLayout::State::brokenInto(const std::optional<ProofMark>& proof, double spacing) const
{
    FormSetting setting{fonts, document.language, geometry.width(), geometry.unit};
    setting.isDense = isHalved();
    setting.fieldColumns = isHalved() ? 4 : geometry.isWide() ? 3 : 2;
    setting.spacing = spacing;
    return flowed(blockBands(document, proof, setting), {frame.firstTop(), frame.nextTop(), frame.bottom()},
                  continuesBand(setting));
}

void DocumentLayout::State::paintPage(QPainter& painter, size_t page, int run) const
{
    const QList<Copy>& copies = document.marks.copies;
    const std::optional<Copy> copy = copies.isEmpty() ? std::nullopt : std::optional(copies.at(run));
    frame.paint(painter, int(page), int(pages.size()), copy);
    for (const FlowPage::Placed& placed : pages[page].bands)
        placed.band->paint(painter, fonts, QPointF(geometry.left, placed.y));
}

void DocumentLayout::State::paintHalves(QPainter& painter, size_t page, int firstRun) const
{
    for (int half = 0; half < 2 && firstRun + half < runs(); ++half) {
        painter.save();
        painter.translate(0, half * mm(148.5));
        painter.scale(1 / geometry.unit, 1 / geometry.unit);
        paintPage(painter, page, firstRun + half);
        painter.restore();
    }
    paintCutLine(painter, document.language);
}

DocumentLayout::DocumentLayout(std::unique_ptr<State> state) : m_state(std::move(state)) {}
DocumentLayout::DocumentLayout(DocumentLayout&&) noexcept = default;
DocumentLayout& DocumentLayout::operator=(DocumentLayout&&) noexcept = default;
DocumentLayout::~DocumentLayout() = default;

Result<DocumentLayout> DocumentLayout::make(Document document)
{
    std::optional<BarcodeSymbol> head;
    if (const Barcode* barcode = barcodeAt(document, BarcodePlace::Head)) {
        Result<BarcodeSymbol> symbol = encodeBarcode(barcode->symbology, barcode->payload);
        if (!symbol)
            return symbol.refusal();
        head = *std::move(symbol);
    }
    std::optional<ProofMark> proof;
    if (const Barcode* barcode = barcodeAt(document, BarcodePlace::Foot)) {
        Result<BarcodeSymbol> symbol = encodeBarcode(barcode->symbology, barcode->payload);
        if (!symbol)
            return symbol.refusal();
        proof = ProofMark{*std::move(symbol), say(barcode->caption, document.language)};
    }
    for (const Block& block : document.blocks) {
        const auto* grid = std::get_if<CodeGrid>(&block);
        for (const SheetCode& code : grid ? grid->codes : QList<SheetCode>()) {
            if (const Result<BarcodeSymbol> symbol = encodeBarcode(code.symbology, code.payload); !symbol)
                return symbol.refusal();
        }
    }
    return DocumentLayout(std::make_unique<State>(std::move(document), std::move(head), proof));
}

const Document& DocumentLayout::document() const
{
    return m_state->document;
}

int DocumentLayout::pageCount() const
{
    return int(m_state->pages.size());
}

int DocumentLayout::sheetCount() const
{
    return pageCount() * m_state->sheetsPerPage();
}

void DocumentLayout::paintSheet(QPainter& painter, int sheet) const
{
    const auto page = size_t(sheet % pageCount());
    const int run = sheet / pageCount();
    if (m_state->isHalved())
        m_state->paintHalves(painter, page, 2 * run);
    else
        m_state->paintPage(painter, page, run);
}

} // namespace madoguchi
