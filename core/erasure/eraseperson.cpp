// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/erasure/eraseperson.h"

#include "core/desk/settings.h"
#include "core/erasure/namedelsewhere.h"
#include "core/journal/changerow.h"
#include "core/ledger/ledgertables.h"

#include <QJsonArray>

namespace madoguchi {

using namespace Qt::StringLiterals;

QString erasedName(const QString& officeLanguage)
{
    return officeLanguage == u"en" ? u"(erased)"_s : u"（消去済み）"_s;
}

QJsonObject ErasePerson::Outcome::toJson() const
{
    QJsonObject counts;
    for (const ErasedRows& each : rows)
        counts.insert(each.table, each.count);
    QJsonArray entries;
    for (const qint64 orderNo : words)
        entries << orderNo;
    return {{u"rows"_s, counts}, {u"values"_s, values}, {erasedWordsKey, entries}};
}

ErasePerson::Outcome ErasePerson::Outcome::fromJson(const QJsonObject& json)
{
    Outcome outcome;
    const QJsonObject counts = json.value(u"rows"_s).toObject();
    for (auto each = counts.begin(); each != counts.end(); ++each)
        outcome.rows << ErasedRows{each.key(), each.value().toInteger()};
    outcome.values = json.value(u"values"_s).toInteger();
    const QJsonArray entries = json.value(erasedWordsKey).toArray();
    for (const QJsonValue& orderNo : entries)
        outcome.words << orderNo.toInteger();
    return outcome;
}

QJsonObject ErasePerson::toJson() const
{
    return {{u"person"_s, QString::number(person.value())}};
}

Result<ErasePerson::Outcome> ErasePerson::run(WriteScope& scope) const
{
    if (scope.command().reason.trimmed().isEmpty())
        return refused(u"erasure.needs-reason"_s);
    if (scope.command().authority.trimmed().isEmpty())
        return refused(u"erasure.needs-authority"_s);
    if (!scope.lock(personTable(), person.value()))
        return refusal(RefusalKind::NotFound, u"person.unknown"_s, QString::number(person.value()));
    const PersonRows found(scope.connection(), person);
    const ErasureStatus status = erasureStatus(scope.connection(), person, found, scope.today());
    if (!status.problems.isEmpty())
        return Refusal{RefusalKind::Refused, status.problems, false};
    const NamedElsewhere named(scope.connection(), person, found, *tables);
    const std::vector<KeptValues> kept = setAside(scope, named);
    std::vector<TableRows> rows = found.erasable(*tables);
    rows.insert(rows.end(), named.rows().begin(), named.rows().end());
    const Outcome outcome{
        countedRows(rows), eraseRows(scope, rows, named.words()), {named.words().begin(), named.words().end()}};
    putBack(scope, named, kept);
    const QString language = readSettings(scope.connection()).officeLanguage;
    changeRow(scope, personTable(), person.value(), [&](Row& row) {
        row[PersonColumn::Name] = erasedName(language);
        if (row[PersonColumn::WithdrawnAt].isNull())
            row[PersonColumn::WithdrawnAt] = scope.atText();
    });
    return outcome;
}

} // namespace madoguchi
