// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/previewpane.h"

#include "ui/printing/documentlayout.h"
#include "ui/printing/sheetview.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace madoguchi {

using namespace Qt::StringLiterals;

PreviewPane::PreviewPane(QWidget* parent)
    : QWidget(parent), m_sheets(new SheetView(this)), m_bar(new QHBoxLayout), m_position(new QLabel(this))
{
    setObjectName(u"previewPane"_s);
    m_sheets->setObjectName(u"previewSheets"_s);
    m_sheets->setAccessibleName(tr("Print preview"));
    m_position->setObjectName(u"previewPosition"_s);
    m_bar->addWidget(m_position);
    m_bar->addStretch();
    addZoomButton(u"\u2212"_s, tr("Smaller"), u"previewSmaller"_s, 0.8);
    addZoomButton(tr("Fit width"), tr("Fit width"), u"previewFit"_s, 0);
    addZoomButton(u"+"_s, tr("Larger"), u"previewLarger"_s, 1.25);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_sheets, 1);
    column->addLayout(m_bar);
    connect(m_sheets, &SheetView::currentSheetChanged, this, &PreviewPane::showPosition);
}

void PreviewPane::addZoomButton(const QString& text, const QString& name, const QString& objectName, double factor)
{
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setObjectName(objectName);
    button->setAutoRaise(true);
    m_bar->addWidget(button);
    connect(button, &QToolButton::clicked, m_sheets,
            [this, factor] { m_sheets->setZoom(factor > 0 ? m_sheets->zoom() * factor : 1); });
}

Result<int> PreviewPane::setDocument(const Document& document)
{
    Result<DocumentLayout> layout = DocumentLayout::make(document);
    if (!layout) {
        clear();
        return layout.refusal();
    }
    setSheets(std::make_unique<const DocumentLayout>(*std::move(layout)));
    return sheetCount();
}

void PreviewPane::setSheets(std::shared_ptr<const Sheets> sheets)
{
    m_sheets->setSheets(std::move(sheets));
}

void PreviewPane::clear()
{
    m_sheets->clear();
    showPosition(-1);
}

void PreviewPane::addButton(QAbstractButton* button)
{
    m_bar->addWidget(button);
    button->show();
}

int PreviewPane::sheetCount() const
{
    return m_sheets->sheetCount();
}

void PreviewPane::showPosition(int sheet)
{
    const QString text = sheet < 0 ? QString() : tr("Sheet %1 of %2").arg(sheet + 1).arg(sheetCount());
    m_position->setText(text);
    m_sheets->setAccessibleDescription(text);
}

} // namespace madoguchi
