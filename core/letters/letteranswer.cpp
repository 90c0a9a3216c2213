// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/letteranswer.h"

#include "core/base/codekey.h"
#include "core/letters/letterkind.h"
#include "core/letters/lettertables.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

qint64 letterOf(Connection& connection, const QString& number)
{
    Cursor cursor = connection.select("select t.id from letter t join document d on d.id = t.document_id"
                                      " where d.number = ?",
                                      codeKey(number));
    return cursor.next() ? cursor.number(0) : 0;
}

} // namespace

QJsonObject RecordLetterAnswer::toJson() const
{
    QJsonObject json{{u"number"_s, number}, {u"answer"_s, answer}};
    if (promisedOn.isValid())
        json.insert(u"promised"_s, promisedOn.toString(Qt::ISODate));
    return json;
}

Result<RecordLetterAnswer::Outcome> RecordLetterAnswer::run(WriteScope& scope) const
{
    using C = LetterColumn;
    if (answer.trimmed().isEmpty() && !promisedOn.isValid())
        return refused(u"letter.no-answer"_s, number);
    const qint64 id = letterOf(scope.connection(), number);
    const std::optional<Row> before = id == 0 ? std::nullopt : scope.lock(letterTable(), id);
    if (!before)
        return refusal(RefusalKind::NotFound, u"document.unknown"_s, number);
    if (!(*before)[C::WithdrawnAt].isNull())
        return refused(u"document.already-undone"_s, number);
    if (promisedOn.isValid() && promisedOn < scope.today())
        return refused(u"letter.promise-past"_s, promisedOn.toString(Qt::ISODate));
    Row after = *before;
    after[C::AnsweredAt] = scope.atText();
    after[C::Answer] = Value::textOrNull(answer.trimmed());
    after[C::PromisedOn] = promisedOn.isValid() ? Value(promisedOn.toString(Qt::ISODate)) : Value();
    scope.update(letterTable(), *before, after);
    scope.setWorkItem(workItemOf(letterKindFromCode((*before)[C::Kind].toText()).value_or(LetterKind::Overdue)));
    return Outcome{};
}

} // namespace madoguchi
