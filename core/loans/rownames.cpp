// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/rownames.h"

namespace madoguchi {

namespace {

struct NameQuery {
    const char* table;
    const char* sql;
};

constexpr NameQuery queries[] = {
    {"asset", "select asset_no from asset where id = ?"},
    {"loan_line", "select a.asset_no from loan_line ll join asset a on a.id = ll.asset_id where ll.id = ?"},
    {"asset_barcode", "select a.asset_no from asset_barcode b join asset a on a.id = b.asset_id where b.id = ?"},
    {"asset_label", "select a.asset_no from asset_label l join asset a on a.id = l.asset_id where l.id = ?"},
    {"consumable", "select number from consumable where id = ?"},
    {"consumable_movement", "select c.number from consumable_movement m join consumable c on c.id = m.consumable_id"
                            " where m.id = ?"},
    {"kit", "select number from kit where id = ?"},
    {"kit_item", "select a.asset_no from kit_item i join asset a on a.id = i.asset_id where i.id = ?"},
    {"accessory", "select a.asset_no from accessory c join asset a on a.id = c.asset_id where c.id = ?"},
    {"loan_accessory", "select name from loan_accessory where id = ?"},
    {"attachment", "select a.asset_no from attachment x join asset a on a.id = x.asset_id where x.id = ?"},
    {"return_check", "select point from return_check where id = ?"},
    {"return_check.asset", "select a.asset_no from return_check c join loan_line ll on ll.id = c.loan_line_id"
                           " join asset a on a.id = ll.asset_id where c.id = ?"},
    {"return_picture", "select a.asset_no from return_picture p join loan_line ll on ll.id = p.loan_line_id"
                       " join asset a on a.id = ll.asset_id where p.id = ?"},
    {"person", "select coalesce(name, staff_no, user_name) from person where id = ?"},
    {"person_card", "select coalesce(p.name, p.staff_no, p.user_name) from person_card c"
                    " join person p on p.id = c.person_id where c.id = ?"},
    {"loan", "select coalesce(p.name, s.name, pl.name) from loan l left join person p on p.id = l.person_id"
             " left join section s on s.id = l.section_id left join place pl on pl.id = l.place_id where l.id = ?"},
    {"reservation", "select d.number from reservation r join document d on d.id = r.document_id where r.id = ?"},
    {"reservation_line", "select a.asset_no from reservation_line rl"
                         " join asset a on a.id = coalesce(rl.allocated_id, rl.asset_id) where rl.id = ?"},
    {"stocktake", "select d.number from stocktake s join document d on d.id = s.document_id where s.id = ?"},
    {"spot_check", "select d.number from spot_check c join stocktake s on s.id = c.stocktake_id"
                   " join document d on d.id = s.document_id where c.id = ?"},
    {"reception", "select d.number from reception r join document d on d.id = r.document_id where r.id = ?"},
    {"kind", "select name from kind where id = ?"},
    {"place", "select name from place where id = ?"},
    {"section", "select name from section where id = ?"},
    {"document", "select number from document where id = ?"},
    {"document_print",
     "select d.number from document_print dp join document d on d.id = dp.document_id where dp.id = ?"},
    {"letter", "select d.number from letter t join document d on d.id = t.document_id where t.id = ?"},
    {"letter_mail", "select d.number from letter_mail m join letter t on t.id = m.letter_id"
                    " join document d on d.id = t.document_id where m.id = ?"},
    {"letter_line", "select a.asset_no from letter_line x join asset a on a.id = x.asset_id where x.id = ?"},
    {"collection", "select d.number from collection c join document d on d.id = c.document_id where c.id = ?"},
    {"collection_person",
     "select coalesce(p.name, p.staff_no, p.user_name) from collection_person x join person p on p.id = x.person_id"
     " where x.id = ?"},
    {"collection_line", "select a.asset_no from collection_line x join asset a on a.id = x.asset_id where x.id = ?"},
    {"operator", "select name from operator where id = ?"},
    {"station", "select code from station where id = ?"},
    {"setting", "select name from setting where id = ?"},
};

} // namespace

QString RowNames::of(const QString& table, qint64 id)
{
    for (const NameQuery& query : queries) {
        if (table == QLatin1String(query.table))
            return looked(query.sql, id);
    }
    return {};
}

QString RowNames::holderOf(qint64 loanLine)
{
    return looked("select coalesce(p.name, s.name, pl.name) from loan_line ll join loan l on l.id = ll.loan_id"
                  " left join person p on p.id = l.person_id left join section s on s.id = l.section_id"
                  " left join place pl on pl.id = l.place_id where ll.id = ?",
                  loanLine);
}

QString RowNames::looked(const char* sql, qint64 id)
{
    const auto known = m_known.constFind({sql, id});
    if (known != m_known.cend())
        return *known;
    Cursor cursor = m_connection.select(sql, id);
    const QString name = cursor.next() ? cursor.text(0) : QString();
    m_known.insert({sql, id}, name);
    return name;
}

} // namespace madoguchi
