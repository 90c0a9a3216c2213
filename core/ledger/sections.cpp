// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/sections.h"

namespace madoguchi {

namespace {

constexpr const char* sectionSelect = "select id, name, coalesce(code, ''), coalesce(head_name, ''), "
                                      "coalesce(head_mail, ''), closed_at, coalesce(reading, '')"
                                      " from section"
                                      " where withdrawn_at is null ";

SectionRecord sectionAt(const Cursor& cursor)
{
    return {cursor.id<SectionId>(0), cursor.text(1),    cursor.text(2), cursor.text(3),
            cursor.text(4),          !cursor.isNull(5), cursor.text(6)};
}

} // namespace

Result<AskSections::Answer> AskSections::run(ReadScope& scope) const
{
    Answer sections;
    Cursor cursor = scope.connection.select(std::string(sectionSelect).append("order by name_key, id"));
    while (cursor.next())
        sections << sectionAt(cursor);
    return sections;
}

std::optional<SectionRecord> readSection(Connection& connection, SectionId id)
{
    Cursor cursor = connection.select(std::string(sectionSelect).append("and id = ?"), id);
    return cursor.next() ? std::optional(sectionAt(cursor)) : std::nullopt;
}

} // namespace madoguchi
