// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/letterquestions.h"

#include "core/base/codekey.h"
#include "core/base/mailaddress.h"
#include "core/storage/connection.h"

namespace madoguchi {

namespace {

constexpr const char* letterSelect =
    "select t.id, d.number, t.kind, t.step, t.way, t.written_at, t.person_id, coalesce(p.name, s.name), ps.name,"
    " t.return_by, t.answered_at, t.answer, t.promised_on, t.withdrawn_at"
    " from letter t join document d on d.id = t.document_id left join person p on p.id = t.person_id"
    " left join section ps on ps.id = p.section_id left join section s on s.id = t.section_id where 1 = 1 ";

/// "exists" the line of a letter about this loan (or, of a loan, about this person's).
constexpr const char* ofLine =
    " and exists (select 1 from letter_line x where x.letter_id = t.id and x.loan_line_id = ?) ";
constexpr const char* ofPerson =
    " and (t.person_id = ? or exists (select 1 from letter_line x join loan_line ll on ll.id = x.loan_line_id"
    " join loan l on l.id = ll.loan_id where x.letter_id = t.id and l.person_id = ?)) ";
// What is still to come of a line: the item; or, where accessories are asked for, one of them.
#define STILL_OUT                                                                                                      \
    "case when x.kind = 'accessory' then ll.withdrawn_at is null and ll.returned_at is not null"                       \
    " and exists (select 1 from loan_accessory la where la.loan_line_id = ll.id and la.returned_at is null"            \
    " and la.withdrawn_at is null) else ll.returned_at is null and ll.withdrawn_at is null end"

constexpr const char* ofOpen =
    " and t.withdrawn_at is null and exists (select 1 from letter_line x join loan_line ll on ll.id = x.loan_line_id"
    " where x.letter_id = t.id and " STILL_OUT ") ";

constexpr const char* itemSelect = "select a.asset_no, case when " STILL_OUT " then 1 else 0 end from letter_line x"
                                   " join asset a on a.id = x.asset_id join loan_line ll on ll.id = x.loan_line_id"
                                   " where x.letter_id = ? order by x.id";

#undef STILL_OUT

LetterRecord letterAt(const Cursor& cursor)
{
    LetterRecord record;
    record.id = cursor.id<LetterId>(0);
    record.number = cursor.text(1);
    record.kind = letterKindFromCode(cursor.text(2)).value_or(LetterKind::Overdue);
    record.step = int(cursor.number(3));
    record.way = letterWayFromCode(cursor.text(4));
    record.writtenAt = cursor.instant(5);
    record.person = cursor.id<PersonId>(6);
    record.to = cursor.text(7);
    record.section = cursor.text(8);
    record.returnBy = cursor.day(9);
    record.answeredAt = cursor.instant(10);
    record.answer = cursor.text(11);
    record.promisedOn = cursor.day(12);
    record.isUndone = !cursor.isNull(13);
    return record;
}

/// Where its mail stands, if it goes by mail.
void addMail(ReadScope& scope, LetterRecord& record)
{
    const std::optional<MailRecord> mail = mailOfLetter(scope.connection, record.id, scope.now);
    if (!mail)
        return;
    record.mail = mail->state;
    record.mailError = mail->error;
    record.mailTo = mail->address;
    record.copyTo = mail->copyTo;
    record.isMailTried = mail->isTried();
}

void addItems(Connection& connection, LetterRecord& record)
{
    Cursor cursor = connection.select(itemSelect, record.id);
    while (cursor.next()) {
        record.assets << cursor.text(0);
        record.stillOut += cursor.flag(1);
    }
}

} // namespace

Result<ListLetters::Answer> ListLetters::run(ReadScope& scope) const
{
    std::string sql = letterSelect;
    std::vector<Value> values;
    if (person.isValid()) {
        sql += ofPerson;
        values.insert(values.end(), 2, Value(person.value()));
    }
    if (line.isValid()) {
        sql += ofLine;
        values.emplace_back(line.value());
    }
    if (!number.isEmpty()) {
        sql += " and d.number = ? ";
        values.emplace_back(codeKey(number));
    }
    if (isOpen)
        sql += ofOpen;
    sql += "order by t.written_at desc, t.id desc limit ?";
    values.emplace_back(qint64(limit));
    Answer records;
    {
        Cursor cursor = scope.connection.selectWith(sql, values);
        while (cursor.next())
            records << letterAt(cursor);
    }
    for (LetterRecord& record : records) {
        addItems(scope.connection, record);
        addMail(scope, record);
    }
    return records;
}

Result<AskLetterRoutes::Answer> AskLetterRoutes::run(ReadScope& scope) const
{
    Answer routes;
    for (const QString& number : numbers) {
        Cursor cursor = scope.connection.select(
            "select t.way, t.kind, s.id, coalesce(s.head_mail, '') from letter t join document d on d.id = "
            "t.document_id"
            " left join person p on p.id = t.person_id left join section s on s.id = p.section_id where d.number = ?",
            codeKey(number));
        if (!cursor.next())
            continue;
        const LetterKind kind = letterKindFromCode(cursor.text(1)).value_or(LetterKind::Overdue);
        if (letterWayFromCode(cursor.text(0)) == LetterWay::Paper)
            routes.onPaper << number;
        else if (hasCopyForHead(kind) && !cursor.isNull(2) && !isMailAddress(cursor.text(3)))
            routes.withoutCopy << number;
    }
    return routes;
}

} // namespace madoguchi
