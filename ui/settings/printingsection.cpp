// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/printingsection.h"

#include "ui/printing/printservice.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/limitedwidth.h"

#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace madoguchi {

PrintingSection::PrintingSection(Preferences& preferences, PrintService* printing, QWidget* parent)
    : QWidget(parent), m_preferences(preferences), m_form(new FormRows)
{
    addPrinter(Paper::Receipt, u"receiptPrinter"_s, tr("&Receipts and slips"));
    addPrinter(Paper::Label, u"labelPrinter"_s, tr("&Labels"));
    addPrinter(Paper::Report, u"reportPrinter"_s, tr("Re&ports and lists"));
    fill(std::nullopt);
    if (printing) {
        connect(printing, &PrintService::printersFound, this, [this, printing] { fill(printing->printerNames()); });
        printing->lookForPrinters();
    }
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

void PrintingSection::addPrinter(Paper paper, const QString& name, const QString& label)
{
    auto* field = new QComboBox;
    field->setObjectName(name);
    connect(field, &QComboBox::activated, this, [this, field, paper] {
        m_preferences.setPrinter(paper, field->currentData().toString());
        m_form->setError(field, {});
    });
    m_form->addRow(label, field);
    m_fields.insert(paper, field);
}

void PrintingSection::fill(const std::optional<QStringList>& found)
{
    const QStringList known = found.value_or(QStringList());
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        QComboBox* field = it.value();
        const QString chosen = m_preferences.printer(it.key());
        const bool isMissing = found && !chosen.isEmpty() && !known.contains(chosen);
        field->clear();
        field->addItem(tr("None chosen"), QString());
        for (const QString& printer : known)
            field->addItem(printer, printer);
        if (!chosen.isEmpty() && !known.contains(chosen))
            field->addItem(isMissing ? tr("%1 (not found)").arg(chosen) : chosen, chosen);
        field->setCurrentIndex(field->findData(chosen));
        m_form->setError(field,
                         isMissing ? tr("This printer is not there now. Choose another, or switch it on.") : QString());
    }
}

} // namespace madoguchi

#include "moc_printingsection.cpp"
