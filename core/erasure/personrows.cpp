// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/erasure/personrows.h"

#include <algorithm>

namespace madoguchi {

namespace {

constexpr PersonLink links[] = {
    {"person_card", "person_id", "person"},
    {"person_block", "person_id", "person"},
    {"loan", "person_id", "person"},
    {"loan", "proxy_person_id", "person"},
    {"loan_line", "loan_id", "loan"},
    {"loan_line", "brought_by_person_id", "person"},
    {"loan_accessory", "loan_line_id", "loan_line"},
    {"loan_extension", "loan_line_id", "loan_line"},
    {"loan_custody", "from_loan_id", "loan"},
    {"loan_custody", "to_loan_id", "loan"},
    {"shipment", "loan_id", "loan"},
    {"incident", "person_id", "person"},
    {"incident", "loan_line_id", "loan_line"},
    {"incident_measure", "incident_id", "incident"},
    {"incident_report", "incident_id", "incident"},
    {"reservation", "person_id", "person"},
    {"letter", "person_id", "person"},
    {"letter_line", "loan_line_id", "loan_line"},
    {"letter", "letter_id", "letter_line", true},
    {"letter_mail", "letter_id", "letter"},
    {"collection_line", "loan_line_id", "loan_line"},
    {"collection_person", "person_id", "person"},
    {"return_check", "loan_line_id", "loan_line"},
    {"return_picture", "loan_line_id", "loan_line"},
    {"attachment", "attachment_id", "return_picture", true},
    {"consumable_movement", "person_id", "person"},
    {"stocktake_scan", "person_id", "person"},
    {"stocktake_difference", "person_id", "person"},
    {"document", "person_id", "person"},
    // What was extended or sent while it was with them: the line may be with somebody else by now.
    {"loan_extension", "document_id", "document"},
    {"document", "document_id", "loan", true},
    {"document", "return_document_id", "loan_line", true},
    {"document", "return_document_id", "loan_accessory", true},
    {"document", "document_id", "loan_extension", true},
    {"document", "document_id", "loan_custody", true},
    {"document", "document_id", "shipment", true},
    {"document", "document_id", "incident", true},
    {"document", "document_id", "incident_measure", true},
    {"document", "document_id", "incident_report", true},
    {"document", "document_id", "reservation", true},
    {"document", "pick_up_document_id", "reservation", true},
    {"document", "document_id", "letter", true},
    {"document", "document_id", "consumable_movement", true},
    {"signed_copy", "document_id", "document"},
    {"signature", "document_id", "document"},
};

constexpr NobodysTable nobodys[] = {
    {"operator", "works at the desk and answers for what was done: cards and PINs are secrets of the operator"},
    {"section", "who heads a section is an office, and changes with it"},
    {"asset", "notes and fields of an item, whoever has it"},
    {"asset_service", "repairs of an item"},
    {"asset_check", "tests of an item in the store"},
    {"retirement", "who disposed of an item, and before whom: evidence of the disposal"},
    {"saved_search", "what the desk called a search"},
    {"saved_report", "what the desk called a report"},
    {"report_output", "which list was put out"},
    {"collection", "what a collection is called"},
    {"spot_check", "notes on a cupboard"},
    {"consumable", "notes on what is used up"},
    {"replenishment", "notes on an order"},
    {"reception", "remarks on a delivery"},
};

} // namespace

std::span<const PersonLink> personLinks()
{
    return links;
}

std::span<const NobodysTable> nobodysTables()
{
    return nobodys;
}

PersonRows::PersonRows(Connection& connection, PersonId person)
{
    m_rows["person"].insert(person.value());
    // Each round goes one step further along every link that leads further.
    for (bool isMore = true; isMore;) {
        isMore = false;
        for (const PersonLink& link : links)
            isMore = follow(connection, link) || isMore;
    }
}

bool PersonRows::follow(Connection& connection, const PersonLink& link)
{
    const std::set<qint64>& from = of(link.of);
    if (from.empty())
        return false;
    const std::string among = connection.dialect().amongIds();
    const std::string sql = link.isBack ? std::string("select ") + link.column + " from " + link.of + " where id" +
                                              among + " and " + link.column + " is not null"
                                        : std::string("select id from ") + link.table + " where " + link.column + among;
    std::vector<qint64> found;
    {
        const QString ids = connection.dialect().idList(QList<qint64>(from.begin(), from.end()));
        Cursor cursor = connection.select(sql, ids);
        while (cursor.next())
            found.push_back(cursor.number(0));
    }
    std::set<qint64>& rows = m_rows[link.table];
    const size_t before = rows.size();
    rows.insert(found.begin(), found.end());
    return rows.size() > before;
}

const std::set<qint64>& PersonRows::of(const std::string& table) const
{
    static const std::set<qint64> none;
    const auto found = m_rows.find(table);
    return found == m_rows.end() ? none : found->second;
}

std::vector<TableRows> PersonRows::erasable(const TableRegistry& tables) const
{
    std::vector<TableRows> list;
    for (const Table* table : tables.tables()) {
        const std::set<qint64>& rows = of(table->name());
        const bool hasPersonal =
            std::any_of(table->columns().begin(), table->columns().end(), [](const Column& column) {
                return column.columnClass == ColumnClass::Personal || column.columnClass == ColumnClass::Secret;
            });
        if (hasPersonal && !rows.empty())
            list.push_back({table, {rows.begin(), rows.end()}});
    }
    return list;
}

std::vector<qint64> PersonRows::ids() const
{
    std::vector<qint64> ids;
    for (const auto& [table, rows] : m_rows)
        ids.insert(ids.end(), rows.begin(), rows.end());
    return ids;
}

} // namespace madoguchi
