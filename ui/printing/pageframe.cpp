// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/pageframe.h"

#include "ui/printing/band.h"
#include "ui/printing/formwords.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

constexpr double referenceSide = mm(58);  // on paper: the barcode of a document number
constexpr double barcodeHeight = mm(7.5); // on paper
constexpr double quietZone = mm(3.4);     // of that barcode: hangs over, so that the bars end at the text edge
constexpr double barcodeOverhang = mm(4); // room for its quiet zone at the left
constexpr double chipHeight = mm(6.4);

QString joined(const QStringList& parts)
{
    QStringList known = parts;
    known.removeAll(QString());
    return known.join(u"   "_s);
}

QString markOf(Copy copy)
{
    switch (copy) {
    case Copy::Original:
        return u"mark.original"_s;
    case Copy::Duplicate:
        return u"mark.copy"_s;
    case Copy::ForHead:
        return u"mark.for-head"_s;
    }
    return {};
}

} // namespace

FormGeometry geometryOf(SheetLayout layout)
{
    constexpr double halfUnit = 1 / 0.7;
    switch (layout) {
    case SheetLayout::Portrait:
        return {{mm(210), mm(297)}, mm(25), mm(20), mm(15), mm(15), 1};
    case SheetLayout::Landscape:
        return {{mm(297), mm(210)}, mm(25), mm(20), mm(15), mm(15), 1};
    case SheetLayout::Halves:
        return {{mm(210) * halfUnit, mm(148.5) * halfUnit},
                mm(25) * halfUnit,
                mm(8) * halfUnit,
                mm(15) * halfUnit,
                mm(6) * halfUnit,
                halfUnit};
    }
    return {};
}

PageFrame::PageFrame(const Document& document, const FormFonts& fonts, const FormGeometry& geometry,
                     std::optional<BarcodeSymbol> barcode)
    : m_document(document), m_fonts(fonts), m_geometry(geometry), m_barcode(std::move(barcode))
{
    prepareReference();
    prepareTitle();
    prepareParties();
    prepareFoot();
    prepareWatermark();
}

TextBlock PageFrame::fit(const QString& text, const TextStyle& style, double width) const
{
    return TextBlock::fit(m_fonts, text, style, width);
}

QString PageFrame::word(const QString& code) const
{
    return sayWord(code, m_document.language);
}

double PageFrame::referenceWidth() const
{
    return referenceSide * m_geometry.unit;
}

void PageFrame::prepareReference()
{
    const auto add = [this](const QString& code, const QString& value) {
        const double half = referenceWidth() / 2;
        if (!value.isEmpty())
            m_reference << Labelled{fit(word(code), {8, false, true, true}, half * 0.8),
                                    fit(value, {9.5, false, true, true}, half * 1.2)};
    };
    add(u"head.number"_s, m_document.number);
    add(u"head.issued-on"_s, say(Phrase::day(m_document.issuedOn), m_document.language));
    double y = m_geometry.top;
    for (const Labelled& line : m_reference)
        y += line.value.height() + mm(0.5);
    const double right = m_geometry.left + m_geometry.width();
    const double barcodeSide = barcodeHeight * m_geometry.unit;
    if (m_barcode && m_document.layout == SheetLayout::Halves) {
        // Beside the barcode, on its foot: a row of their own would take the room of a line.
        m_barcodeTop = y + mm(1);
        m_chipsAt = {right - referenceWidth() - barcodeOverhang - mm(1), m_barcodeTop + barcodeSide - chipHeight};
    } else {
        m_chipsAt = {right, y + mm(0.5)};
        y = std::max(y, chipsBottom());
        m_barcodeTop = y + mm(1);
    }
    m_referenceBottom = m_barcode ? m_barcodeTop + barcodeSide : y;
}

/// Of the copy that has most of them, so that both look alike; 0: none has any.
double PageFrame::chipsBottom() const
{
    double bottom = 0;
    QList<std::optional<Copy>> runs{std::nullopt};
    for (Copy copy : m_document.marks.copies)
        runs << copy;
    for (const std::optional<Copy>& run : runs) {
        const QList<Chip> all = chips(run);
        bottom = std::max(bottom, all.isEmpty() ? 0 : all.last().area.bottom());
    }
    return bottom;
}

void PageFrame::prepareTitle()
{
    const double leftWidth = m_geometry.width() - referenceWidth() - mm(8);
    const QString title = say(m_document.title, m_document.language);
    const double beside = m_geometry.width() - 2 * (referenceWidth() + mm(2));
    m_formNumber = fit(m_document.formNumber, {8, false, false}, (m_geometry.width() - beside) / 2 - mm(2));
    const double formNumberBottom = m_geometry.top + m_formNumber.height();
    m_title = fit(title, {16, true, false}, m_geometry.width());
    if (m_title.width() > beside)
        m_title = fit(title, {14, true, false}, m_geometry.width());
    m_isTitleBeside = m_title.lineCount() == 1 && m_title.width() <= beside;
    if (!m_isTitleBeside)
        m_title = fit(title, {16, true, true}, m_geometry.width());
    m_nextTitle = fit(title + u' ' + word(u"head.continued"_s), {10.5, true, false, true}, leftWidth);
    m_titleTop = m_isTitleBeside ? m_geometry.top + mm(5) : std::max(m_referenceBottom, formNumberBottom) + mm(2.5);
    m_nextTitleTop = formNumberBottom + mm(1.5);
    m_nextTop = std::max(m_nextTitleTop + m_nextTitle.height(), m_referenceBottom) + mm(4);
}

void PageFrame::prepareParties()
{
    const double half = m_geometry.width() / 2 - mm(4);
    const Addressee& to = m_document.addressee;
    QString name = to.name;
    if (!name.isEmpty() && to.form.kind == Phrase::Kind::Word)
        name = say(Phrase::word(to.form.value, {name}), m_document.language);
    m_addressee = fit(name, {12, false, false}, half);
    const Issuer& issuer = m_document.issuer;
    const QString phone = say(Phrase::word(u"head.phone"_s, {issuer.phone}), m_document.language);
    double issuerHeight = 0;
    for (const QString& line : {issuer.organisation, issuer.desk, issuer.phone.isEmpty() ? QString() : phone}) {
        if (line.isEmpty())
            continue;
        m_issuer << fit(line, {9.5, false, false}, half);
        issuerHeight += m_issuer.last().height();
    }
    const double headBottom = std::max(m_referenceBottom, m_titleTop + m_title.height());
    m_partiesTop = headBottom + mm(2.5);
    const double partiesHeight = std::max(m_addressee.height(), issuerHeight);
    m_firstTop = partiesHeight > 0 ? m_partiesTop + partiesHeight + mm(4) : headBottom + mm(4);
}

void PageFrame::prepareFoot()
{
    const Footer& footer = m_document.footer;
    const PrintLanguage language = m_document.language;
    const double width = m_geometry.width();
    QString form = say(footer.form, language);
    if (!footer.version.isEmpty())
        form = say(Phrase::word(u"foot.version"_s, {form, footer.version}), language);
    QStringList filter;
    for (const Phrase& phrase : footer.filter)
        filter << say(phrase, language);
    const QString printed = footer.printedBy.isEmpty() ? u"foot.printed-at"_s : u"foot.printed-at-by"_s;
    const Phrase when = Phrase::word(printed, {footer.printedAt, footer.printedBy});
    const TextStyle style{7.5, false, false, true}; // on every page of a list
    m_footForm = fit(joined({form, m_document.number}), style, width * 0.78);
    if (!filter.isEmpty())
        m_footFilter = fit(say(Phrase::word(u"foot.filter"_s, {filter.join(u" / ")}), language), style, width * 0.6);
    if (!footer.printedAt.isEmpty())
        m_footPrinted = fit(say(when, language), style, width * (filter.isEmpty() ? 1 : 0.38));
    const double second = std::max(m_footFilter.height(), m_footPrinted.height());
    m_bottom = m_geometry.size.height() - m_geometry.bottom - m_footForm.height() - second - mm(3.5);
}

void PageFrame::paint(QPainter& painter, int page, int pages, std::optional<Copy> copy, int before) const
{
    paintWatermark(painter);
    painter.setPen(Qt::black);
    paintReference(painter);
    m_formNumber.paint(painter, m_fonts, {m_geometry.left, m_geometry.top}, m_geometry.width(), Alignment::Left);
    paintChips(painter, copy);
    if (page == 0)
        paintFirst(painter);
    else
        m_nextTitle.paint(painter, m_fonts, {m_geometry.left, m_nextTitleTop}, m_nextTitle.width(), Alignment::Left);
    paintFoot(painter, before + page, before + pages);
}

void PageFrame::paintReference(QPainter& painter) const
{
    const double width = referenceWidth();
    const double left = m_geometry.left + m_geometry.width() - width;
    double y = m_geometry.top;
    for (const Labelled& line : m_reference) {
        const double labelTop = y + (line.value.lineHeight() - line.label.lineHeight()) * 0.7;
        line.label.paint(painter, m_fonts, {left, labelTop}, width, Alignment::Left);
        line.value.paint(painter, m_fonts, {left, y}, width, Alignment::Right);
        y += line.value.height() + mm(0.5);
    }
    if (!m_barcode)
        return;
    const double quiet = quietZone * m_geometry.unit;
    const QRectF area(left - barcodeOverhang, m_barcodeTop, width + barcodeOverhang + quiet,
                      barcodeHeight * m_geometry.unit);
    paintBarcode(painter, area, *m_barcode, Alignment::Right);
}

QStringList PageFrame::marks(std::optional<Copy> copy) const
{
    const Marks& marks = m_document.marks;
    QStringList words;
    if (copy)
        words << word(markOf(*copy));
    if (marks.reprint > 0)
        words << say(Phrase::word(u"mark.reprint"_s, {QString::number(marks.reprint)}), m_document.language);
    if (marks.isVoid)
        words << word(u"mark.void"_s);
    if (marks.isSample)
        words << word(u"mark.sample"_s);
    return words;
}

/// From the right to the left, the one that tells original and copy apart first; no row is wider than the barcode.
QList<PageFrame::Chip> PageFrame::chips(std::optional<Copy> copy) const
{
    QList<Chip> chips;
    double right = m_chipsAt.x();
    double top = m_chipsAt.y();
    const QStringList words = marks(copy);
    for (const QString& text : words) {
        const TextBlock block = fit(text, {10, true, true}, referenceWidth() - mm(4));
        const double width = std::max(chipHeight, block.width() + mm(4));
        const bool isFull =
            m_document.layout != SheetLayout::Halves && m_chipsAt.x() - right + width > referenceWidth();
        if (isFull && right < m_chipsAt.x()) {
            right = m_chipsAt.x();
            top += chipHeight + mm(1.5);
        }
        chips << Chip{block, QRectF(right - width, top, width, chipHeight)};
        right -= width + mm(2);
    }
    return chips;
}

void PageFrame::paintChips(QPainter& painter, std::optional<Copy> copy) const
{
    const QList<Chip> all = chips(copy);
    for (const Chip& chip : all) {
        painter.setPen(QPen(Qt::black, pt(0.8), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(chip.area);
        painter.setPen(Qt::black);
        const QPointF at(chip.area.left(), chip.area.center().y() - chip.text.lineHeight() / 2);
        chip.text.paint(painter, m_fonts, at, chip.area.width(), Alignment::Centre);
    }
}

void PageFrame::paintFirst(QPainter& painter) const
{
    const double width = m_geometry.width();
    const double titleLeft = m_geometry.left + (width - m_title.width()) / 2;
    m_title.paint(painter, m_fonts, {titleLeft, m_titleTop}, m_title.width(), Alignment::Centre);
    m_addressee.paint(painter, m_fonts, {m_geometry.left, m_partiesTop}, m_addressee.width(), Alignment::Left);
    double widest = referenceWidth();
    for (const TextBlock& line : m_issuer)
        widest = std::max(widest, line.width());
    double y = m_partiesTop;
    for (const TextBlock& line : m_issuer) {
        line.paint(painter, m_fonts, {m_geometry.left + width - widest, y}, widest, Alignment::Left);
        y += line.height();
    }
}

void PageFrame::paintFoot(QPainter& painter, int page, int pages) const
{
    const double left = m_geometry.left;
    const double width = m_geometry.width();
    double y = m_bottom + mm(2.5);
    paintRule(painter, left, left + width, y, 0.25);
    y += mm(1);
    painter.setPen(Qt::black);
    const Phrase count = Phrase::word(u"foot.page"_s, {QString::number(page + 1), QString::number(pages)});
    m_footForm.paint(painter, m_fonts, {left, y}, width, Alignment::Left);
    fit(say(count, m_document.language), {7.5, false, true, true}, width * 0.2)
        .paint(painter, m_fonts, {left, y}, width, Alignment::Right);
    y += m_footForm.height();
    m_footFilter.paint(painter, m_fonts, {left, y}, width, Alignment::Left);
    m_footPrinted.paint(painter, m_fonts, {left, y}, width,
                        m_footFilter.lineCount() > 0 ? Alignment::Right : Alignment::Left);
}

// As an outline, not as text: what is copied out of a PDF stays readable. The chip says it in text.
void PageFrame::prepareWatermark()
{
    const Marks& marks = m_document.marks;
    if (marks.isVoid || marks.isSample)
        m_watermark.addText(QPointF(), m_fonts.face(110, true).font,
                            word(marks.isVoid ? u"mark.void"_s : u"mark.sample"_s));
}

void PageFrame::paintWatermark(QPainter& painter) const
{
    if (m_watermark.isEmpty())
        return;
    const QRectF bounds = m_watermark.boundingRect();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(m_geometry.size.width() / 2, m_geometry.size.height() / 2);
    painter.rotate(-30);
    painter.translate(-bounds.center());
    painter.fillPath(m_watermark, QColor(0xec, 0xec, 0xec));
    painter.restore();
}

} // namespace madoguchi
