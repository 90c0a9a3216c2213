// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/printingsection.h"

#include "ui/widgets/card.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/limitedwidth.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPrinterInfo>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace madoguchi {

PrintingSection::PrintingSection(Preferences& preferences, QWidget* parent)
    : QWidget(parent), m_preferences(preferences), m_form(new FormRows)
{
    addPrinter(Preferences::Paper::Receipt, u"receiptPrinter"_s, tr("&Receipts and slips"));
    addPrinter(Preferences::Paper::Label, u"labelPrinter"_s, tr("&Labels"));
    addPrinter(Preferences::Paper::Report, u"reportPrinter"_s, tr("Re&ports and lists"));
    auto* receipts = new QCheckBox(tr("Print a receipt with every handover"));
    receipts->setObjectName(u"printsReceipts"_s);
    receipts->setChecked(preferences.printsReceipts());
    connect(receipts, &QCheckBox::toggled, &preferences, &Preferences::setPrintsReceipts);
    auto* card = new Card(tr("Printers of this computer"));
    limitWidth(card, 48);
    card->body().addWidget(m_form);
    card->body().addWidget(receipts);
    auto* column = new QVBoxLayout(this);
    column->addWidget(card);
    column->addStretch(1);
}

void PrintingSection::addPrinter(Preferences::Paper paper, const QString& name, const QString& label)
{
    auto* field = new QComboBox;
    field->setObjectName(name);
    field->addItem(tr("None chosen"), QString());
    const QStringList known = QPrinterInfo::availablePrinterNames();
    for (const QString& printer : known)
        field->addItem(printer, printer);
    const QString chosen = m_preferences.printer(paper);
    const bool isMissing = !chosen.isEmpty() && !known.contains(chosen);
    if (isMissing)
        field->addItem(tr("%1 (not found)").arg(chosen), chosen);
    field->setCurrentIndex(field->findData(chosen));
    connect(field, &QComboBox::activated, this, [this, field, paper] {
        m_preferences.setPrinter(paper, field->currentData().toString());
        m_form->setError(field, {});
    });
    m_form->addRow(label, field);
    if (isMissing)
        m_form->setError(field, tr("This printer is not there now. Choose another, or switch it on."));
}

} // namespace madoguchi
