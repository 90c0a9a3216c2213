// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/erasure/erasable.h"

#include "core/base/codekey.h"
#include "core/base/fiscalcalendar.h"
#include "core/desk/settings.h"
#include "core/erasure/namedelsewhere.h"
#include "core/erasure/openthings.h"
#include "core/journal/erasures.h"
#include "core/journal/idruns.h"

#include <algorithm>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

/// When an entry was last written about any of the rows. That something shared was erased with somebody else is none of
/// the things that happened with this one.
QDate lastEntryOn(Connection& connection, const PersonRows& rows)
{
    Instant last;
    std::vector<qint64> ids = rows.ids();
    for (const IdRun& run : runsOf(ids)) {
        Cursor cursor = connection.select(
            "select max(h.at) from journal_subject s cross join journal_heading h where h.order_no = s.order_no"
            " and s.first_id <= ? and s.first_id > ? and s.last_id >= ? and h.verb <> ?",
            run.last, run.first - longestRun, run.first, erasureVerb);
        if (cursor.next() && !cursor.isNull(0))
            last = std::max(last, Instant::fromMSecs(cursor.number(0)));
    }
    return last.isValid() ? last.localDay() : QDate();
}

/// The day after which nothing is kept longer than this, or an invalid one.
QDate laterDay(QDate a, QDate b)
{
    return !a.isValid() || (b.isValid() && b > a) ? b : a;
}

/// Rows of the record that may be due at all, without a look at what happened with them.
QList<PersonId> candidates(Connection& connection, QDate today, int years)
{
    const Erasures erasures(connection);
    QList<PersonId> people;
    Cursor cursor = connection.select("select id, left_on, withdrawn_at from person"
                                      " where withdrawn_at is not null or left_on <= ? order by id",
                                      today.toString(Qt::ISODate));
    while (cursor.next()) {
        const QDate over =
            laterDay(cursor.day(1), cursor.instant(2).isValid() ? cursor.instant(2).localDay() : QDate());
        if (over.isValid() && erasableFrom(over, years) <= today && erasures.lastOf(cursor.number(0)) == 0)
            people << cursor.id<PersonId>(0);
    }
    return people;
}

/// Whom this command erased, if it did.
std::optional<PersonId> erasedBy(Connection& connection, const QString& commandId)
{
    Cursor cursor = connection.select("select p.id from journal_entry e"
                                      " join journal_heading h on h.order_no = e.order_no"
                                      " join journal_subject s on s.order_no = e.order_no"
                                      " join person p on p.id between s.first_id and s.last_id"
                                      " where e.command_id = ? and h.verb = ? limit 1",
                                      commandId, erasureVerb);
    return cursor.next() ? std::optional(cursor.id<PersonId>(0)) : std::nullopt;
}

} // namespace

QDate erasableFrom(QDate lastThing, int retentionYears)
{
    return fiscalYearFirstDay(fiscalYearOf(lastThing) + retentionYears + 1);
}

ErasureStatus erasureStatus(Connection& connection, PersonId person, const PersonRows& rows, QDate today)
{
    ErasureStatus status;
    status.person = person;
    bool isWithdrawn = false;
    {
        Cursor cursor = connection.select("select coalesce(p.staff_no, p.user_name), p.name, s.name, p.left_on,"
                                          " p.withdrawn_at from person p left join section s on s.id = p.section_id"
                                          " where p.id = ?",
                                          person);
        if (!cursor.next())
            return status;
        status.key = cursor.text(0);
        status.name = cursor.text(1);
        status.section = cursor.text(2);
        status.leftOn = cursor.day(3);
        isWithdrawn = !cursor.isNull(4);
    }
    const QString subject = status.key.isEmpty() ? status.name : status.key;
    status.lastOn = laterDay(lastEntryOn(connection, rows), status.leftOn);
    status.possibleOn = erasableFrom(status.lastOn, readSettings(connection).retentionYears);
    if (isErased(connection, person.value())) {
        status.problems << Problem{u"erasure.done"_s, subject, {}};
        return status;
    }
    if (!isWithdrawn && !(status.leftOn.isValid() && status.leftOn <= today))
        status.problems << Problem{u"erasure.not-left"_s, subject, {}};
    status.problems << openThings(connection, rows, subject);
    if (status.possibleOn > today)
        status.problems << Problem{
            u"erasure.too-early"_s, subject, {{u"day"_s, status.possibleOn.toString(Qt::ISODate)}}};
    return status;
}

QList<ErasedRows> countedRows(const std::vector<TableRows>& rows)
{
    QList<ErasedRows> counted;
    for (const TableRows& each : rows)
        counted << ErasedRows{QString::fromStdString(each.table->name()), qint64(each.ids.size())};
    return counted;
}

Result<PreviewErasure::Answer> PreviewErasure::run(ReadScope& scope) const
{
    const PersonRows rows(scope.connection, person);
    Answer answer{erasureStatus(scope.connection, person, rows, scope.today()), {}, 0, {}};
    if (!answer.status.possibleOn.isValid())
        return refusal(RefusalKind::NotFound, u"person.unknown"_s, QString::number(person.value()));
    const NamedElsewhere named(scope.connection, person, rows, *tables);
    answer.rows = countedRows(rows.erasable(*tables)) + countedRows(named.rows());
    answer.words = qint64(named.words().size());
    answer.staying = countedRows(named.staying());
    return answer;
}

Result<ListErasable::Answer> ListErasable::run(ReadScope& scope) const
{
    const QDate today = scope.today();
    const QList<PersonId> people = candidates(scope.connection, today, readSettings(scope.connection).retentionYears);
    Answer list;
    for (qsizetype i = 0; i < people.size(); ++i) {
        if (isCancelled && isCancelled())
            return refused(u"job.cancelled"_s);
        const ErasureStatus status =
            erasureStatus(scope.connection, people[i], PersonRows(scope.connection, people[i]), today);
        if (status.possibleOn <= today)
            list << status;
        if (progress)
            progress(i + 1, people.size());
    }
    std::stable_sort(list.begin(), list.end(),
                     [](const ErasureStatus& a, const ErasureStatus& b) { return a.possibleOn < b.possibleOn; });
    return list;
}

Result<FindToErase::Answer> FindToErase::run(ReadScope& scope) const
{
    const QString code = codeKey(key);
    QStringList ids;
    Cursor cursor =
        scope.connection.select("select id from person where staff_key = ? or user_key = ? order by id", code, code);
    while (cursor.next())
        ids << cursor.text(0);
    if (const std::optional<PersonId> erased = ids.isEmpty() ? erasedBy(scope.connection, commandId) : std::nullopt)
        return *erased;
    if (ids.isEmpty())
        return refusal(RefusalKind::NotFound, u"person.unknown"_s, key);
    if (ids.size() > 1)
        return refused(u"erasure.ambiguous"_s, key, {{u"records"_s, ids.join(u", "_s)}});
    return PersonId(ids.first().toLongLong());
}

} // namespace madoguchi
