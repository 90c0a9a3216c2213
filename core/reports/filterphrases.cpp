// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/filterphrases.h"

#include "core/storage/connection.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(Connection& connection, const char* sql, qint64 id)
{
    Cursor cursor = connection.select(sql, id);
    return cursor.next() ? cursor.text(0) : QString();
}

} // namespace

QList<Phrase> filterPhrases(Connection& connection, const ReportFilter& filter)
{
    QList<Phrase> phrases;
    const auto add = [&](const QString& code, const Phrase& value) { phrases << Phrase::word(code, {value}); };
    if (filter.asset.isValid())
        add(u"filter.asset"_s, nameOf(connection, "select asset_no from asset where id = ?", filter.asset.value()));
    if (filter.person.isValid())
        add(u"filter.person"_s, nameOf(connection,
                                       "select coalesce(name, '') || ' (' || coalesce(staff_no, user_name, '')"
                                       " || ')' from person where id = ?",
                                       filter.person.value()));
    if (filter.section.isValid())
        add(u"filter.section"_s, nameOf(connection, "select name from section where id = ?", filter.section.value()));
    if (filter.kind.isValid())
        add(u"filter.kind"_s, nameOf(connection, "select name from kind where id = ?", filter.kind.value()));
    if (filter.place.isValid())
        add(u"filter.place"_s, nameOf(connection, "select name from place where id = ?", filter.place.value()));
    if (!filter.status.isEmpty())
        add(u"filter.status"_s, Phrase::word(u"status."_s + filter.status));
    if (filter.from.isValid())
        add(u"filter.from"_s, Phrase::day(filter.from));
    if (filter.to.isValid())
        add(u"filter.to"_s, Phrase::day(filter.to));
    return phrases;
}

} // namespace madoguchi
