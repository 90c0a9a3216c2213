// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/loanquestions.h"

#include "core/base/searchkey.h"
#include "core/ledger/ledgerquestions.h"
#include "core/loans/lendingrules.h"
#include "core/loans/reservationquestions.h"
#include "core/loans/shipment.h"

#include <QHash>

#include <algorithm>

namespace madoguchi {

namespace {

constexpr const char* loanSelect =
    "select ll.id, ll.loan_id, ll.asset_id, a.asset_no, k.name, a.model, l.person_id, coalesce(p.name, hs.name, "
    "hp.name),"
    " coalesce(p.staff_no, p.user_name), p.reading, coalesce(ps.name, hs.name), ll.lent_at, ll.due_on, ll.due_time,"
    " ll.returned_at, d.number, rd.number, a.state, l.purpose, l.authority, l.proxy_name, ll.brought_by"
    " from loan_line ll join loan l on l.id = ll.loan_id join asset a on a.id = ll.asset_id join kind k on k.id = "
    "a.kind_id"
    " left join person p on p.id = l.person_id left join section ps on ps.id = p.section_id"
    " left join section hs on hs.id = l.section_id left join place hp on hp.id = l.place_id"
    " left join document d on d.id = l.document_id left join document rd on rd.id = ll.return_document_id"
    " where ll.withdrawn_at is null and l.withdrawn_at is null ";

constexpr const char* openAccessoryCondition =
    " and ll.returned_at is not null and exists (select 1 from loan_accessory la where la.loan_line_id = ll.id"
    " and la.returned_at is null and la.withdrawn_at is null) ";

LoanRecord loanAt(const Cursor& cursor, const QDateTime& localNow)
{
    LoanRecord record;
    record.line = cursor.id<LoanLineId>(0);
    record.loan = cursor.id<LoanId>(1);
    record.asset = cursor.id<AssetId>(2);
    record.assetNo = cursor.text(3);
    record.title = QString(cursor.text(4) + u' ' + cursor.text(5)).trimmed();
    record.person = cursor.id<PersonId>(6);
    record.holder = cursor.text(7);
    record.holderKey = cursor.text(8);
    record.reading = cursor.text(9);
    record.section = cursor.text(10);
    record.lentAt = cursor.instant(11);
    record.due = {cursor.day(12), cursor.text(13)};
    record.returnedAt = cursor.instant(14);
    record.receipt = cursor.text(15);
    record.returnSlip = cursor.text(16);
    record.status = assetStatus(assetStateFromCode(cursor.text(17)).value_or(AssetState::Usable),
                                !record.returnedAt.isValid(), record.due, localNow);
    record.purpose = cursor.text(18);
    record.authority = cursor.text(19);
    record.proxy = cursor.text(20);
    record.broughtBy = cursor.text(21);
    return record;
}

/// Of every line whose item is back, by line.
Cursor startAccessoriesStillOut(Connection& connection)
{
    return connection.start(
        "select la.loan_line_id, la.name from loan_accessory la join loan_line ll on ll.id = la.loan_line_id"
        " where la.returned_at is null and la.withdrawn_at is null and ll.returned_at is not null order by la.id");
}

QHash<qint64, QStringList> accessoriesStillOutAt(Cursor& cursor)
{
    QHash<qint64, QStringList> names;
    while (cursor.next())
        names[cursor.number(0)] << cursor.text(1);
    return names;
}

bool matches(const LoanRecord& record, const QStringList& words)
{
    const QString text = searchKey(QStringList{record.assetNo, record.title, record.holder, record.reading,
                                               record.holderKey, record.section, record.receipt}
                                       .join(u'\n'));
    return std::all_of(words.begin(), words.end(), [&](const QString& word) { return text.contains(word); });
}

std::string conditionOf(const ListLoans& question, QDate today, std::vector<Value>& values)
{
    using Which = ListLoans::Which;
    std::string sql;
    switch (question.which) {
    case Which::Open:
        sql = " and ll.returned_at is null ";
        break;
    case Which::Overdue:
        sql = " and ll.returned_at is null and ll.due_on <= ? ";
        values.push_back(today.toString(Qt::ISODate));
        break;
    case Which::DueToday:
        sql = " and ll.returned_at is null and ll.due_on = ? ";
        values.push_back(today.toString(Qt::ISODate));
        break;
    case Which::Returned:
        sql = " and ll.returned_at is not null ";
        break;
    case Which::OpenAccessories:
        sql = openAccessoryCondition;
        break;
    case Which::SentOn:
        sql = sentOnCondition;
        break;
    }
    if (question.person.isValid()) {
        sql += " and l.person_id = ? ";
        values.push_back(question.person.value());
    }
    if (question.section.isValid()) {
        sql += " and (p.section_id = ? or l.section_id = ?) ";
        values.push_back(question.section.value());
        values.push_back(question.section.value());
    }
    return sql;
}

const char* orderOf(ListLoans::Which which)
{
    return which == ListLoans::Which::Returned
               ? "order by ll.returned_at desc, ll.id desc"
               : "order by case when ll.due_on is null then 1 else 0 end, ll.due_on, a.asset_key, ll.id";
}

/// A list of loans on its way: several of them, and whatever else is asked, cost a server one waiting time.
class LoansUnderWay
{
public:
    LoansUnderWay(ReadScope& scope, ListLoans question)
        : m_question(std::move(question)), m_today(scope.today()), m_localNow(scope.now.toLocal()),
          m_rows(started(scope))
    {
        if (m_question.which == ListLoans::Which::OpenAccessories || m_question.which == ListLoans::Which::Returned)
            m_accessories.emplace(startAccessoriesStillOut(scope.connection));
    }

    QList<LoanRecord> records()
    {
        const QStringList words = searchKeyOfWords(m_question.filter).split(u' ', Qt::SkipEmptyParts);
        QList<LoanRecord> records;
        int skipped = 0;
        while (records.size() < m_question.limit && m_rows.next()) {
            LoanRecord record = loanAt(m_rows, m_localNow);
            const bool isWanted =
                (m_question.which != ListLoans::Which::Overdue || record.status == AssetStatus::Overdue) &&
                (m_question.which != ListLoans::Which::DueToday || record.status == AssetStatus::DueToday) &&
                matches(record, words);
            if (isWanted && skipped++ >= m_question.offset)
                records << std::move(record);
        }
        if (m_accessories) {
            const QHash<qint64, QStringList> open = accessoriesStillOutAt(*m_accessories);
            for (LoanRecord& record : records)
                record.openAccessories = open.value(record.line.value());
        }
        return records;
    }

private:
    Cursor started(ReadScope& scope) const
    {
        std::vector<Value> values;
        const std::string sql =
            std::string(loanSelect) + conditionOf(m_question, m_today, values) + orderOf(m_question.which);
        return scope.connection.startWith(sql, values);
    }

    ListLoans m_question;
    QDate m_today;
    QDateTime m_localNow;
    Cursor m_rows;
    std::optional<Cursor> m_accessories;
};

/// A kind that nobody has reserved costs no further question.
void addPromises(ReadScope& scope, const QList<PromisedLine>& open, AssetDesk& desk)
{
    const AssetRecord& asset = desk.asset;
    int ofKind = 0;
    for (const PromisedLine& line : open) {
        ofKind += line.kind == asset.kindId;
        if (line.unit() == asset.id || (!line.unit().isValid() && line.kind == asset.kindId))
            desk.promises << line;
    }
    const QDate most = scope.today().addDays(mostReservedDays);
    const QDate last = desk.usualDue.day.isValid() ? std::min(desk.usualDue.day, most) : most;
    if (ofKind == 0 || asset.holder)
        return;
    const QList<KindDay> days = kindDays(kindStock(scope.connection, asset.kindId), asset.kindId, open,
                                         {scope.today(), last}, scope.today(), desk.calendar);
    desk.scarcity = problemOfStock(asset.values.kind, days, 1);
    if (desk.scarcity)
        desk.scarcity->code = QStringLiteral("kind.all-promised");
}

int numberOf(Connection& connection, const std::string& condition, const std::vector<Value>& values)
{
    Cursor cursor =
        connection.selectWith("select count(*) from loan_line ll where ll.withdrawn_at is null " + condition, values);
    cursor.next();
    return int(cursor.number(0));
}

} // namespace

int LoanRecord::daysLate(QDate today) const
{
    return due.day.isValid() && !returnedAt.isValid() ? int(std::max<qint64>(0, due.day.daysTo(today))) : 0;
}

Result<ListLoans::Answer> ListLoans::run(ReadScope& scope) const
{
    return LoansUnderWay(scope, *this).records();
}

Result<AskReturnedAccessories::Answer> AskReturnedAccessories::run(ReadScope& scope) const
{
    Answer names;
    Cursor cursor = scope.connection.select("select name from loan_accessory where loan_line_id = ?"
                                            " and returned_at is not null and withdrawn_at is null order by id",
                                            line);
    while (cursor.next())
        names << cursor.text(0);
    return names;
}

Result<CountLoans::Answer> CountLoans::run(ReadScope& scope) const
{
    Connection& c = scope.connection;
    LoanCounts counts;
    counts.open = numberOf(c, "and ll.returned_at is null", {});
    counts.openAccessories = numberOf(c, openAccessoryCondition, {});
    counts.sentOn = numberOf(c, sentOnCondition, {});
    const DueCounts due = countDue(c, scope.now);
    counts.overdue = due.overdue;
    counts.dueToday = due.dueToday;
    return counts;
}

Result<AskPersonDesk::Answer> AskPersonDesk::run(ReadScope& scope) const
{
    Connection& connection = scope.connection;
    // All on its way before the first answer is waited for.
    Cursor settingRows = startSettings(connection);
    Cursor loadRows = startLoad(connection, person, {});
    Cursor limitRows = startLimitedKinds(connection);
    ListLoans question;
    question.person = person;
    LoansUnderWay loans(scope, question);
    question.which = ListLoans::Which::OpenAccessories;
    LoansUnderWay openAccessories(scope, question);
    std::optional<PersonRecord> record = readPerson(connection, person);
    if (!record)
        return refusal(RefusalKind::NotFound, QStringLiteral("person.unknown"), QString::number(person.value()));
    PersonDesk desk{*std::move(record), {}, {}, 0, {}, {}};
    desk.loans = loans.records();
    desk.openAccessories = openAccessories.records();
    for (const LoanRecord& loan : desk.loans)
        desk.overdue += loan.status == AssetStatus::Overdue;
    desk.problems = problemsOfPerson(desk.person, desk.overdue, scope.today());
    const OrganisationSettings settings = settingsAt(settingRows);
    desk.problems << problemsOfLoad(loadAt(loadRows, connection, person, {}, settings), 0, settings);
    desk.kindLoads = kindLoadsAt(limitRows, connection, person, {});
    ListReservations reserved;
    reserved.person = person;
    const Result<QList<ReservationRecord>> reservations = reserved.run(scope);
    if (!reservations)
        return reservations.refusal();
    desk.reservations = *reservations;
    return desk;
}

Result<AskAssetDesk::Answer> AskAssetDesk::run(ReadScope& scope) const
{
    Connection& connection = scope.connection;
    // All on its way before the first answer is waited for.
    Cursor settingRows = startSettings(connection);
    Cursor promiseRows = startPromisedLines(connection, scope.today());
    Cursor accessories = connection.start(
        "select la.name from loan_accessory la join loan_line ll on ll.id = la.loan_line_id where ll.asset_id = ?"
        " and ll.returned_at is not null and ll.withdrawn_at is null and la.returned_at is null and la.withdrawn_at is "
        "null",
        asset);
    std::optional<AssetRecord> record = readAsset(connection, asset, scope.now);
    if (!record)
        return refusal(RefusalKind::NotFound, QStringLiteral("asset.unknown"), QString::number(asset.value()));
    AssetDesk desk;
    desk.asset = *std::move(record);
    desk.problems = problemsOfLending(desk.asset);
    const OrganisationSettings settings = settingsAt(settingRows);
    desk.calendar = officeCalendar(settings);
    desk.usualDue = usualDue(desk.asset.loanDays, settings, scope.today(), desk.calendar);
    addPromises(scope, promisedLinesAt(promiseRows), desk);
    while (accessories.next())
        desk.openAccessories << accessories.text(0);
    return desk;
}

} // namespace madoguchi
