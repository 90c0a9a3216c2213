// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/previewpane.h"

#include "ui/printing/documentlayout.h"
#include "ui/printing/sheetview.h"

#include <QAbstractButton>
#include <QEvent>
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
    m_position->setObjectName(u"previewPosition"_s);
    m_bar->addWidget(m_position);
    m_bar->addStretch();
    m_smaller = addZoomButton(u"previewSmaller"_s, 0.8);
    m_fit = addZoomButton(u"previewFit"_s, 0);
    m_larger = addZoomButton(u"previewLarger"_s, 1.25);
    m_smaller->setText(u"\u2212"_s);
    m_larger->setText(u"+"_s);
    retranslate();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_sheets, 1);
    column->addLayout(m_bar);
    connect(m_sheets, &SheetView::currentSheetChanged, this, &PreviewPane::showPosition);
}

QToolButton* PreviewPane::addZoomButton(const QString& objectName, double factor)
{
    auto* button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setAutoRaise(true);
    m_bar->addWidget(button);
    connect(button, &QToolButton::clicked, m_sheets,
            [this, factor] { m_sheets->setZoom(factor > 0 ? m_sheets->zoom() * factor : 1); });
    return button;
}

void PreviewPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PreviewPane::retranslate()
{
    const auto name = [](QToolButton* button, const QString& text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    m_sheets->setAccessibleName(tr("Print preview"));
    m_fit->setText(tr("Fit width"));
    name(m_smaller, tr("Smaller"));
    name(m_fit, tr("Fit width"));
    name(m_larger, tr("Larger"));
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

#include "moc_previewpane.cpp"
