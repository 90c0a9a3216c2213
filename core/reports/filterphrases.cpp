// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/filterphrases.h"

#include "core/ledger/fieldorder.h"
#include "core/reports/fieldcolumn.h"
#include "core/storage/connection.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(Connection& connection, const char* sql, qint64 id)
{
    Cursor cursor = connection.select(sql, id);
    return cursor.next() ? cursor.text(0) : QString();
}

QString personName(Connection& connection, PersonId person)
{
    return nameOf(connection,
                  "select coalesce(name, '') || ' (' || coalesce(staff_no, user_name, '') || ')' from person"
                  " where id = ?",
                  person.value());
}

QString stocktakeNumberOf(Connection& connection, StocktakeId stocktake)
{
    return nameOf(connection, "select d.number from stocktake s join document d on d.id = s.document_id where s.id = ?",
                  stocktake.value());
}

Phrase fieldPhrase(Connection& connection, const ReportFilter& filter)
{
    const QList<KindField> fields = fieldsOfAllKinds(connection);
    const ReportCell value = valueCell(fieldNamed(fields, filter.field), filter.fieldValue);
    return Phrase::word(u"filter.field"_s, {filter.field, phraseOf(groupName(fieldColumn(filter.field), value))});
}

} // namespace

QString statusWord(const QString& status)
{
    return status == u"on-loan" ? u"status.not-due"_s : u"status."_s + status;
}

Phrase subjectPhrase(Connection& connection, const ReportDescription& report, const ReportFilter& filter)
{
    if (report.subject == ReportSubject::Person)
        return personName(connection, filter.person);
    if (report.subject == ReportSubject::Asset)
        return nameOf(connection,
                      "select a.asset_no || coalesce('  ' || k.name, '') || coalesce('  ' || a.maker, '')"
                      " || coalesce('  ' || a.model, '') from asset a join kind k on k.id = a.kind_id where a.id = ?",
                      filter.asset.value());
    if (report.subject == ReportSubject::Consumable)
        return nameOf(connection, "select number || '  ' || name || ' (' || unit || ')' from consumable where id = ?",
                      filter.consumable.value());
    if (report.subject == ReportSubject::Stocktake)
        return stocktakeNumberOf(connection, filter.stocktake);
    return {};
}

QList<Phrase> filterPhrases(Connection& connection, const ReportFilter& filter)
{
    QList<Phrase> phrases;
    const auto add = [&](const QString& code, const Phrase& value) { phrases << Phrase::word(code, {value}); };
    if (filter.asset.isValid())
        add(u"filter.asset"_s, nameOf(connection, "select asset_no from asset where id = ?", filter.asset.value()));
    if (filter.person.isValid())
        add(u"filter.person"_s, personName(connection, filter.person));
    if (filter.section.isValid())
        add(u"filter.section"_s, nameOf(connection, "select name from section where id = ?", filter.section.value()));
    if (filter.kind.isValid())
        add(u"filter.kind"_s, nameOf(connection, "select name from kind where id = ?", filter.kind.value()));
    if (filter.place.isValid())
        add(u"filter.place"_s, nameOf(connection, "select name from place where id = ?", filter.place.value()));
    if (!filter.status.isEmpty())
        add(u"filter.status"_s, Phrase::word(statusWord(filter.status)));
    if (filter.from.isValid())
        add(u"filter.from"_s, Phrase::day(filter.from));
    if (filter.to.isValid())
        add(u"filter.to"_s, Phrase::day(filter.to));
    if (filter.leaseEndsBy.isValid())
        add(u"filter.lease-ends-by"_s, Phrase::day(filter.leaseEndsBy));
    if (!filter.operatorCode.isEmpty())
        add(u"filter.operator"_s, filter.operatorCode);
    if (filter.consumable.isValid())
        add(u"filter.consumable"_s,
            nameOf(connection, "select number from consumable where id = ?", filter.consumable.value()));
    if (filter.stocktake.isValid())
        add(u"filter.stocktake"_s, stocktakeNumberOf(connection, filter.stocktake));
    if (filter.ownership == everyOwnership)
        phrases << Phrase::word(u"filter.every-ownership"_s);
    else if (!filter.ownership.isEmpty())
        add(u"filter.ownership"_s, Phrase::word(u"ownership."_s + filter.ownership));
    if (!filter.vendor.isEmpty())
        add(u"filter.vendor"_s, filter.vendor);
    if (filter.isOpenOnly)
        phrases << Phrase::word(u"filter.open-only"_s);
    if (filter.isShortOnly)
        phrases << Phrase::word(u"filter.short-only"_s);
    if (!filter.field.isEmpty())
        phrases << fieldPhrase(connection, filter);
    if (filter.isWithDisposed)
        phrases << Phrase::word(u"filter.with-disposed"_s);
    return phrases;
}

} // namespace madoguchi
