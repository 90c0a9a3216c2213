// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/chartsheet.h"

#include "core/documents/listform.h"
#include "ui/printing/chartpainter.h"
#include "ui/printing/reportwords.h"

#include <QPainter>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

constexpr double textPoints = 9.5;

Document shellOf(const ChartData& data, const ReportStamp& stamp)
{
    ListContent content;
    content.language = reportLanguage();
    content.title = Phrase::word(data.title);
    content.issuer.organisation = stamp.organisation;
    content.asOf = data.asOf;
    for (const Phrase& filter : data.filter)
        content.filter << withScreenWords(filter);
    content.printedAt = stamp.printedAt;
    content.printedBy = stamp.printedBy;
    content.isSample = stamp.isSample;
    return listDocument(content);
}

} // namespace

ChartSheet::ChartSheet(const ChartData& data, const ReportStamp& stamp, int before)
    : m_data(data), m_document(shellOf(data, stamp)), m_geometry(geometryOf(m_document.layout)),
      m_fonts(m_geometry.smallestText()), m_frame(m_document, m_fonts, m_geometry, std::nullopt), m_before(before)
{
    m_fonts.forget();
}

void ChartSheet::paintSheet(QPainter& painter, int) const
{
    m_frame.paint(painter, 0, 1, std::nullopt, m_before);
    QFont font(formFontFamilies());
    font.setPixelSize(int(pt(textPoints)));
    font.setHintingPreference(QFont::PreferNoHinting);
    const ChartPainter chart(m_data, {Qt::black, QColor(0x40, 0x40, 0x40), QColor(0xb0, 0xb0, 0xb0), font, false});
    const ReportWords words = reportWords();
    const QRectF area(m_geometry.left, m_frame.firstTop(), m_geometry.width(), m_frame.bottom() - m_frame.firstTop());
    const QString asOf = words(Phrase::word(u"list.as-of"_s)) + u"  "_s + words(Phrase::moment(m_data.asOf.toLocal()));
    painter.setPen(Qt::black);
    painter.setFont(font);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignTop, asOf);
    chart.paint(painter, area.adjusted(0, pt(textPoints) * 2.5, 0, -pt(textPoints)));
}

SheetsInTurn::SheetsInTurn(std::vector<std::shared_ptr<const PaperSheets>> parts) : m_parts(std::move(parts)) {}

int SheetsInTurn::sheetCount() const
{
    int count = 0;
    for (const auto& part : m_parts)
        count += part->sheetCount();
    return count;
}

void SheetsInTurn::paintSheet(QPainter& painter, int sheet) const
{
    for (const auto& part : m_parts) {
        if (sheet < part->sheetCount())
            return part->paintSheet(painter, sheet);
        sheet -= part->sheetCount();
    }
}

} // namespace madoguchi
