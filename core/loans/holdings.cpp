// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/holdings.h"

#include "core/documents/formparts.h"
#include "core/documents/listform.h"
#include "core/loans/loanquestions.h"
#include "core/loans/officelist.h"
#include "core/loans/paperframe.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

/// What was lent with an item and is still with its holder.
QHash<qint64, QStringList> accessoriesOut(Connection& connection, PersonId person)
{
    QHash<qint64, QStringList> names;
    Cursor cursor = connection.select(
        "select la.loan_line_id, la.name from loan_accessory la join loan_line ll on ll.id = la.loan_line_id"
        " join loan l on l.id = ll.loan_id where l.person_id = ? and la.returned_at is null"
        " and la.withdrawn_at is null and ll.withdrawn_at is null order by la.id",
        person);
    while (cursor.next())
        names[cursor.number(0)] << cursor.text(1);
    return names;
}

FormTable tableOf(const PersonDesk& desk, const QHash<qint64, QStringList>& accessories)
{
    const auto word = [](const QString& code) { return Phrase::word(code); };
    FormTable table;
    table.columns = {{word(u"column.no"_s), 8, Alignment::Right, true},
                     {word(u"asset.number"_s), 28, Alignment::Left, true},
                     {word(u"asset.kind"_s), 56, Alignment::Left, false},
                     {word(u"asset.accessories"_s), 50, Alignment::Left, false},
                     {word(u"loan.lent-on"_s), 28, Alignment::Left, true},
                     {word(u"loan.due"_s), 28, Alignment::Left, true},
                     {word(u"holdings.back"_s), 18, Alignment::Left, false},
                     {word(u"column.note"_s), 34, Alignment::Left, false}};
    for (const LoanRecord& loan : desk.loans + desk.openAccessories) {
        const bool isOut = !loan.returnedAt.isValid();
        table.rows << QList<Phrase>{QString::number(table.rows.size() + 1),
                                    loan.assetNo,
                                    loan.title,
                                    accessories.value(loan.line.value()).join(u", "_s),
                                    Phrase::day(loan.lentAt.localDay()),
                                    loan.due.day.isValid() ? Phrase::day(loan.due.day) : word(u"loan.no-limit"_s),
                                    u"□"_s,
                                    isOut ? Phrase() : word(u"holdings.accessories-only"_s)};
    }
    table.totals << QList<Phrase>{{}, word(u"table.total"_s), QString::number(table.rows.size()), {}, {}, {}, {}, {}};
    return table;
}

} // namespace

Result<AskHoldingsSheet::Answer> AskHoldingsSheet::run(ReadScope& scope) const
{
    const Result<PersonDesk> desk = AskPersonDesk{person}.run(scope);
    if (!desk)
        return desk.refusal();
    Result<ListContent> list = officeListNow(scope, u"list.holdings"_s, printedBy);
    if (!list)
        return list.refusal();
    ListContent content = *std::move(list);
    content.language = printLanguageFromCode(desk->person.values.language);
    content.scope = holderFields(formHolder(desk->person, {}));
    content.table = tableOf(*desk, accessoriesOut(scope.connection, person));
    return listDocument(content);
}

} // namespace madoguchi
