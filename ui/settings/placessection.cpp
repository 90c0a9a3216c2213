// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/placessection.h"

#include "ui/printing/printservice.h"
#include "ui/widgets/formrows.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace madoguchi {

PlacesSection::PlacesSection(const PageContext& context, PrintService* printing, QWidget* parent)
    : NamedList(context, {u"places"_s, NameList::Places, tr("Places")}, parent), m_code(new QLineEdit)
{
    m_code->setObjectName(u"placeCode"_s);
    form().addRow(tr("Shelf &code"), m_code, tr("As the label on the shelf says it. May stay empty."));
    if (printing) {
        auto* labels = new QPushButton(tr("Shelf labels…"));
        labels->setObjectName(u"placeLabels"_s);
        connect(labels, &QPushButton::clicked, this, [this, printing] { wantLabels(*printing); });
        addButton(labels);
    }
    load();
}

/// Of the shelves that have a code.
void PlacesSection::wantLabels(PrintService& printing)
{
    LabelRequest request{LabelKind::Shelf, {}, {}, {}};
    for (const NamedRow& place : std::as_const(m_places)) {
        if (!place.code.isEmpty())
            request.listed << place.id;
    }
    if (request.listed.isEmpty())
        return context().host.toast(Tone::Info, tr("No shelf has a code yet."));
    printing.wantLabels(request);
}

void PlacesSection::load()
{
    context().desk.ask(AskNames{AskNames::Of::Places}, this, [this](const Result<QList<NamedRow>>& places) {
        if (!places)
            return context().host.refused(places.refusal());
        m_places = *places;
        QList<QStringList> rows;
        for (const NamedRow& place : m_places)
            rows << QStringList{shownName(place.name, place.isClosed), place.code};
        showRows({tr("Name"), tr("Shelf code")}, rows, m_places);
    });
}

void PlacesSection::fill(int row)
{
    const NamedRow place = m_places.value(row);
    m_edited = PlaceId(place.id);
    fillName(place.name, place.reading);
    m_code->setText(place.code);
}

void PlacesSection::save()
{
    const SavePlace verb{nameField()->text().trimmed(), m_code->text().trimmed(), m_edited, reading()};
    context().desk.perform(verb, context().host.order(), this, [this](const Answer& answer) { answered(answer); });
}

QWidget* PlacesSection::fieldOf(const Refusal& refusal) const
{
    if (refusal.has(u"place.code-in-use"))
        return m_code;
    return refusal.has(u"place.exists") || refusal.has(u"place.no-name") ? nameField() : nullptr;
}

} // namespace madoguchi

#include "moc_placessection.cpp"
