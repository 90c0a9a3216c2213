// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/labelplan.h"

#include "ui/printing/formwords.h"

#include <algorithm>
#include <cmath>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

// Millimetres. A scanner held by hand reads a bar of a quarter of a millimetre; squares need a little more.
constexpr double leastBar = 0.25;
constexpr double leastSquare = 0.3;
constexpr double mostBar = 0.5;
constexpr double mostSquare = 0.8;
constexpr double tolerance = 0.02; // of a dot: two dots of 203 dpi are a quarter of a millimetre

constexpr double betweenParts = mm(1);
constexpr double leastBarHeight = mm(5);
constexpr double mostBarHeight = mm(15);
constexpr double usualSquarePart = 0.45; // of the width
constexpr double mostSquarePart = 0.7;

/// Larger text where there is more room, in points for a room so high (in dots).
double keyPoints(double height)
{
    return std::clamp(height / mm(1) * 0.55, 9.0, 20.0);
}

double titlePoints(double height)
{
    return std::clamp(height / mm(1) * 0.36, 8.0, 12.0);
}

QString millimetres(double dots)
{
    return QString::number(dots / mm(1), 'f', 1);
}

/// How many characters of this code would fit in so many modules.
int longestFitting(BarcodeSymbology symbology, const QByteArray& code, int modules)
{
    for (auto length = code.size() - 1; length > 0; --length) {
        const Result<BarcodeSymbol> symbol = encodeBarcode(symbology, code.left(length));
        if (symbol && symbol->modules.width() <= modules)
            return int(length);
    }
    return 0;
}

} // namespace

LabelPlanner::LabelPlanner(const LabelJob& job, int printerDots, const FormFonts& fonts)
    : m_job(job), m_fonts(fonts), m_printerDots(printerDots),
      m_room(QPointF(mm(job.sheet.inset), mm(job.sheet.inset)),
             QSizeF(mm(job.sheet.width - 2 * job.sheet.inset), mm(job.sheet.height - 2 * job.sheet.inset))),
      m_owner(job.isSample ? sayWord(u"mark.sample"_s, job.language) : job.owner)
{
}

LabelPlanner::Modules LabelPlanner::modulesOf(BarcodeSymbology symbology) const
{
    const bool isLinear = symbology == BarcodeSymbology::Code128;
    const double perMillimetre = m_printerDots / 25.4;
    const int least = int(std::ceil((isLinear ? leastBar : leastSquare) * perMillimetre - tolerance));
    return {std::max(least, int((isLinear ? mostBar : mostSquare) * perMillimetre)), std::max(1, least)};
}

Result<LabelPlan> LabelPlanner::plan(const Label& label) const
{
    LabelPlan plan;
    QRectF room = m_room;
    for (const BarcodeSymbology symbology : m_job.symbols) {
        if (symbology == BarcodeSymbology::Code128)
            continue;
        if (const Result<Done> placed = placeSquare(label, symbology, plan, room); !placed)
            return placed.refusal();
    }
    if (m_job.symbols.contains(BarcodeSymbology::Code128)) {
        if (const Result<Done> placed = placeLinear(label, plan, room); !placed)
            return placed.refusal();
    }
    if (const Result<Done> placed = placeText(label, plan, room); !placed)
        return placed.refusal();
    return plan;
}

Refusal LabelPlanner::tooLarge(const Label& label, const BarcodeSymbol& symbol, double room) const
{
    const double module = dots(modulesOf(symbol.symbology).least);
    const bool isLinear = symbol.symbology == BarcodeSymbology::Code128;
    return refused(
        isLinear ? u"label.code-too-wide"_s : u"label.code-too-large"_s, label.key,
        {{u"needed"_s, millimetres(symbol.modules.width() * module)},
         {u"room"_s, millimetres(room)},
         {u"longest"_s, qint64(longestFitting(symbol.symbology, label.code, int(room / module + tolerance)))}});
}

Result<Done> LabelPlanner::placeSquare(const Label& label, BarcodeSymbology symbology, LabelPlan& plan,
                                       QRectF& room) const
{
    const Result<BarcodeSymbol> symbol = encodeBarcode(symbology, label.code);
    if (!symbol)
        return symbol.refusal();
    const Modules modules = modulesOf(symbology);
    const int count = symbol->modules.width();
    const auto fitting = [&](double part) {
        return int(std::min(room.height(), room.width() * part) / (dots(1) * count) + tolerance / count);
    };
    int module = std::min(fitting(usualSquarePart), modules.most);
    if (module < modules.least)
        module = std::min(fitting(mostSquarePart), modules.least);
    if (module < modules.least)
        return tooLarge(label, *symbol, std::min(room.height(), room.width() * mostSquarePart));
    const double side = dots(module * count);
    const QPointF corner(room.left(), room.top() + (room.height() - side) / 2);
    // One dot more than it takes: where the painter rounds, no module may lose a dot.
    plan.symbols << LabelPlan::Symbol{*symbol, QRectF(corner, QSizeF(side + dots(1), side + dots(1))), Alignment::Left};
    room.setLeft(room.left() + side + betweenParts);
    return Done{};
}

Result<Done> LabelPlanner::placeLinear(const Label& label, LabelPlan& plan, QRectF& room) const
{
    const Result<BarcodeSymbol> symbol = encodeBarcode(BarcodeSymbology::Code128, label.code);
    if (!symbol)
        return symbol.refusal();
    const Modules modules = modulesOf(BarcodeSymbology::Code128);
    const int count = symbol->modules.width();
    const int module = std::min(int(room.width() / (dots(1) * count) + tolerance / count), modules.most);
    if (module < modules.least)
        return tooLarge(label, *symbol, room.width());
    plan.alignment = plan.symbols.isEmpty() ? Alignment::Centre : Alignment::Left;
    const double height = std::clamp(room.height() * 0.45, leastBarHeight, mostBarHeight);
    const double width = dots(module * count + 1);
    const double left = plan.symbols.isEmpty() ? room.left() + (room.width() - width) / 2 : room.left();
    plan.symbols << LabelPlan::Symbol{*symbol, QRectF(left, room.bottom() - height, width, height), Alignment::Left};
    room.setBottom(room.bottom() - height - betweenParts / 2);
    return Done{};
}

TextBlock LabelPlanner::wholeLine(const QString& text, double width) const
{
    TextBlock line = TextBlock::fit(m_fonts, text, {smallestPoints, false, true, true}, width);
    return line.lineCount() == 1 ? line : TextBlock();
}

TextBlock LabelPlanner::fitTitle(const QString& title, double largest, const QSizeF& room, bool& isCut) const
{
    TextBlock block;
    for (double points = largest; points >= smallestPoints; points -= 1) {
        block = TextBlock::fit(m_fonts, title, {points, false, false, true}, room.width());
        if (block.height() <= room.height())
            return block;
    }
    isCut = true;
    block = TextBlock::fit(m_fonts, title, {smallestPoints, false, false, true}, room.width());
    block.keep(m_fonts, int(room.height() / block.lineHeight()), room.width());
    return block;
}

Result<Done> LabelPlanner::placeText(const Label& label, LabelPlan& plan, const QRectF& room) const
{
    const double width = room.width();
    const TextBlock key = TextBlock::fit(m_fonts, label.key, {keyPoints(room.height()), true, true, true}, width);
    double left = room.height() - key.height();
    if (left < 0)
        return refused(u"label.text-too-long"_s, label.key);
    QList<TextBlock> blocks{key};
    const auto take = [&](const TextBlock& block, bool isFirst) {
        if (block.lineCount() == 0 || block.height() > left)
            return;
        left -= block.height();
        blocks.insert(isFirst ? 0 : blocks.size(), block);
    };
    if (m_job.isSample)
        take(wholeLine(m_owner, width), true);
    if (const QString title = say(label.title, m_job.language); !title.isEmpty())
        take(fitTitle(title, titlePoints(room.height()), QSizeF(width, left), plan.isCut), false);
    for (const Phrase& line : label.lines)
        take(wholeLine(say(line, m_job.language), width), false);
    if (!m_job.isSample)
        take(wholeLine(m_owner, width), true);
    double top = room.top() + (plan.alignment == Alignment::Left && plan.symbols.size() == 1 ? left / 2 : 0);
    for (const TextBlock& block : blocks) {
        plan.texts << LabelPlan::Text{block, QPointF(room.left(), top), width};
        top += block.height();
    }
    return Done{};
}

} // namespace madoguchi
