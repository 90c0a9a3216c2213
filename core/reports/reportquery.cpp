// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/reportquery.h"

#include "core/loans/stocklevels.h"
#include "core/reports/plainsource.h"
#include "core/reports/reportcolumns.h"

namespace madoguchi {

namespace {

constexpr const char* holderJoins =
    " left join person p on p.id = l.person_id left join section ps on ps.id = p.section_id"
    " left join section hs on hs.id = l.section_id left join place hp on hp.id = l.place_id"
    " left join document d on d.id = l.document_id";
constexpr const char* assetJoins = " join kind k on k.id = a.kind_id left join place pl on pl.id = a.place_id";
constexpr const char* lineJoins = " join asset a on a.id = ll.asset_id";
constexpr const char* openLine =
    " left join loan_line ll on ll.asset_id = a.id and ll.returned_at is null and ll.withdrawn_at is null";
constexpr const char* isOpen = " and ll.returned_at is null";
constexpr const char* isReturned = " and ll.returned_at is not null";

// A line belongs to the loan of whoever answers for it now; those before stand in loan_custody.
constexpr const char* firstLoan =
    "coalesce((select c.from_loan_id from loan_custody c where c.loan_line_id = ll.id and c.withdrawn_at is null"
    " order by c.held_until, c.id limit 1), ll.loan_id)";
/// Since when the present one does. A line passed on before custody was recorded has but the slip of that.
constexpr const char* heldSince =
    "coalesce((select max(c.held_until) from loan_custody c where c.loan_line_id = ll.id and c.withdrawn_at is null),"
    " (select td.issued_at from loan tl join document td on td.id = tl.document_id"
    " where tl.id = ll.loan_id and td.kind = 'transfer'), ll.lent_at)";
constexpr const char* passedOn = " from loan_custody c join loan_line ll on ll.id = c.loan_line_id"
                                 " where c.withdrawn_at is null and ll.withdrawn_at is null";
constexpr const char* isUnreported =
    " and not exists (select 1 from incident i where i.asset_id = a.id and i.withdrawn_at is null)";

/// Lines of the property book, whose values were worked out before. A cross join, so that SQLite begins with them.
std::string givenLines()
{
    std::string sql = " from (select column1 as place, column2 as asset_id, column3 as day, column4 as event,"
                      " column5 as came, column6 as went, column7 as balance, column8 as retirement_id from (values ";
    for (int i = 0; i < ReportQuery::linesAtOnce; ++i)
        sql.append(i > 0 ? ", (" : "(")
            .append(std::to_string(i))
            .append(", cast(? as bigint), cast(? as text), cast(? as text), cast(? as bigint), cast(? as bigint),"
                    " cast(? as bigint), cast(? as bigint))");
    return sql + ") v) b cross join asset a";
}

/// One row, whose values were worked out before: of a month's figures.
constexpr const char* givenFigure = " from (select cast(? as text) as part, cast(? as text) as item,"
                                    " cast(? as text) as what, cast(? as bigint) as number, cast(? as text) as day) f";

class QueryText
{
public:
    QueryText(const ReportSetup& setup, Instant now)
        : m_setup(setup), m_plain(plainSource(setup.report->source)), m_now(now)
    {
    }

    ReportQuery build()
    {
        ReportQuery query;
        if (m_setup.report->isOfJournal()) { // its rows are read entry by entry
            query.count.sql = "select count(*) from journal_entry";
            return query;
        }
        addSelect();
        addFrom();
        if (!isGiven()) {
            addRowConditions();
            addOrder();
        }
        query.rows = std::exchange(m_text, {});
        addCount();
        query.count = std::exchange(m_text, {});
        return query;
    }

private:
    [[nodiscard]] ReportSource source() const { return m_setup.report->source; }
    [[nodiscard]] const ReportFilter& filter() const { return m_setup.filter; }
    [[nodiscard]] bool isGiven() const { return isGivenRowByRow(source()); }
    /// What the report restricts items to, unless those are asked for as well.
    [[nodiscard]] const char* itemCondition() const
    {
        const bool isWhole =
            m_setup.report->filters.disposed && (filter().isWithDisposed || filter().status == u"disposed");
        return isWhole ? "" : m_setup.report->condition;
    }

    template<class... Texts>
    void add(const Texts&... sql)
    {
        ((m_text.sql += sql), ...);
    }
    template<class Id>
    void addId(const char* condition, Id id, int times = 1)
    {
        if (!id.isValid())
            return;
        m_text.sql += condition;
        for (int i = 0; i < times; ++i)
            m_text.values.push_back(Value(id.value()));
    }

    void addSelect()
    {
        addFacts();
        if (const ReportColumn* group = m_setup.group)
            add(", ", group->sql ? group->sql : "null", ", ", group->identity ? group->identity : "null");
        for (const ReportColumn* column : m_setup.columns)
            add(", ", column->sql ? column->sql : "null");
        if (m_setup.report->isTallied)
            add(", k.name");
    }

    void addFacts()
    {
        if (m_plain && m_plain->facts)
            return add("select ", m_plain->facts);
        if (m_plain || isGiven())
            return add("select null, null, null, null, null");
        switch (source()) {
        case ReportSource::Assets:
        case ReportSource::Incidents:
            add("select a.state, ll.id, ll.due_on, ll.due_time, null");
            break;
        case ReportSource::Kinds: // of no single item, so without a status
            add("select null, null, null, null, null");
            break;
        case ReportSource::Custody:
            add("select a.state, case when h.ended is null then ll.id end, h.due_on, h.due_time, h.ended");
            break;
        default:
            add("select a.state, case when ll.returned_at is null then ll.id end, ll.due_on, ll.due_time, 'returned'");
        }
    }

    void addFrom()
    {
        if (m_plain)
            return addPlain(m_plain->from, m_plain->at);
        switch (source()) {
        case ReportSource::Assets:
            return add(" from asset a", assetJoins, openLine, " left join loan l on l.id = ll.loan_id", holderJoins,
                       " where a.withdrawn_at is null");
        case ReportSource::Loans:
            return add(" from loan_line ll join loan l on l.id = ll.loan_id", lineJoins, assetJoins, holderJoins,
                       " left join document rd on rd.id = ll.return_document_id"
                       " where ll.withdrawn_at is null and l.withdrawn_at is null");
        case ReportSource::Custody:
            return addCustody();
        case ReportSource::Movements:
            return addMovements();
        case ReportSource::Incidents:
            return addIncidents();
        case ReportSource::Kinds:
            return addStock();
        case ReportSource::Book:
            return add(givenLines(), assetJoins, " left join retirement rt on rt.id = b.retirement_id",
                       " where a.id = b.asset_id order by b.place");
        case ReportSource::Figures:
            return add(givenFigure);
        default:
            break;
        }
    }

    void addPlain(const char* sql, const char* at)
    {
        add(sql);
        addId("", filter().consumable);
        if (at)
            addPeriod(at);
    }

    /// What a history is of restricts each part, so that its index is used.
    void addCustody()
    {
        add(" from (select ll.id as line, ll.loan_id as loan, ", heldSince,
            " as since, ll.returned_at as until,"
            " ll.return_document_id as slip, ll.due_on, ll.due_time,"
            " case when ll.returned_at is not null then 'returned' end as ended"
            " from loan_line ll where ll.withdrawn_at is null");
        addSubject("ll.loan_id");
        add(" union all select ll.id, c.from_loan_id, c.held_from, c.held_until, c.document_id, c.due_on, c.due_time,"
            " 'passed-on'",
            passedOn);
        addSubject("c.from_loan_id");
        add(") h join loan_line ll on ll.id = h.line join loan l on l.id = h.loan", lineJoins, assetJoins, holderJoins,
            " left join document rd on rd.id = h.slip where l.withdrawn_at is null");
        addPeriod("h.since");
    }

    void addSubject(const char* loan)
    {
        addId(" and ll.asset_id = ?", filter().asset);
        if (filter().person.isValid()) {
            add(" and ", loan);
            addId(" in (select id from loan where person_id = ?)", filter().person);
        }
    }

    void addMovements()
    {
        add(" from (select ll.id as line, ", firstLoan,
            " as loan, 'movement.lent' as what, ll.lent_at as at"
            " from loan_line ll where ll.withdrawn_at is null");
        addPeriod("ll.lent_at");
        add(" union all select ll.id, c.to_loan_id, 'movement.passed-on', c.held_until", passedOn);
        addPeriod("c.held_until");
        add(" union all select ll.id, ll.loan_id, 'movement.returned', ll.returned_at from loan_line ll"
            " where ll.withdrawn_at is null and ll.returned_at is not null");
        addPeriod("ll.returned_at");
        add(") m join loan_line ll on ll.id = m.line join loan l on l.id = m.loan", lineJoins, assetJoins, holderJoins,
            " left join document rd on rd.id = ll.return_document_id where l.withdrawn_at is null");
    }

    /// What happened, with whoever had it then; and what is in such a state without having been reported, with whoever
    /// has it.
    void addIncidents()
    {
        add(" from (select i.id as incident, i.asset_id, coalesce(i.person_id, i.section_id, il.place_id) as id,"
            " i.person_id, i.section_id,"
            " case when i.person_id is null and i.section_id is null then il.place_id end as place_id, il.document_id"
            " from incident i left join loan_line ii on ii.id = i.loan_line_id left join loan il on il.id = ii.loan_id"
            " where i.withdrawn_at is null");
        addPeriod("i.reported_at");
        if (!filter().hasPeriod())
            add(" union all select null, a.id, ul.id, ul.person_id, ul.section_id, ul.place_id, ul.document_id"
                " from asset a",
                openLine, " left join loan ul on ul.id = ll.loan_id where a.withdrawn_at is null",
                m_setup.report->condition, isUnreported);
        add(") l join asset a on a.id = l.asset_id left join incident i on i.id = l.incident"
            " left join document rp on rp.id = i.document_id",
            assetJoins, openLine, holderJoins, " where 1 = 1");
    }

    void addStock()
    {
        add(stockLevelSource().c_str());
        const QDate today = m_now.localDay();
        for (const QDate day : {today.addDays(stockDays), today})
            m_text.values.push_back(Value(day.toString(Qt::ISODate)));
        addId(" and k.id = ?", filter().kind);
    }

    void addRowConditions()
    {
        if (m_setup.report->isOfStock() || m_plain)
            return;
        addId(" and a.kind_id = ?", filter().kind);
        addId(" and a.place_id = ?", filter().place);
        addId(" and a.id = ?", filter().asset);
        addLeaseEnd(" and a.ownership = 'lease' and a.lease_ends_on <= ?");
        addId(" and l.person_id = ?", filter().person);
        addId(" and (p.section_id = ? or l.section_id = ?)", filter().section, 2);
        if (source() == ReportSource::Assets)
            add(itemCondition());
        if (source() == ReportSource::Loans)
            addLoanScope();
    }

    /// On `loan_line ll`, for both questions.
    void addLoanScope()
    {
        switch (m_setup.report->scope) {
        case LoanScope::Any:
            break;
        case LoanScope::OpenUnlessPeriod:
            if (filter().status == u"returned")
                add(isReturned);
            else if (!filter().status.isEmpty() || !filter().hasPeriod())
                add(isOpen);
            break;
        case LoanScope::Overdue:
            // All that may be late by now; to the minute it is judged row by row.
            add(isOpen, " and (ll.due_on < ? or (ll.due_on = ? and ll.due_time is not null))");
            m_text.values.insert(m_text.values.end(), 2, Value(m_now.localDay().toString(Qt::ISODate)));
            break;
        }
        addPeriod("ll.lent_at");
    }

    void addLeaseEnd(const char* condition)
    {
        if (!filter().leaseEndsBy.isValid())
            return;
        add(condition);
        m_text.values.push_back(Value(filter().leaseEndsBy.toString(Qt::ISODate)));
    }

    /// `at`: SQL of the instant that must lie in it.
    void addPeriod(const char* at)
    {
        const auto midnight = [](QDate day) { return Value(Instant::fromDateTime(day.startOfDay()).toIso()); };
        if (filter().from.isValid()) {
            add(" and ", at, " >= ?");
            m_text.values.push_back(midnight(filter().from));
        }
        if (filter().to.isValid()) {
            add(" and ", at, " < ?");
            m_text.values.push_back(midnight(filter().to.addDays(1)));
        }
    }

    void addOrder()
    {
        add(" order by ");
        if (m_setup.group)
            add(m_setup.group->order, ", ");
        if (m_plain)
            return add(m_plain->order);
        switch (source()) {
        case ReportSource::Assets:
            return add("a.asset_key, a.id");
        case ReportSource::Loans:
            return add("case when ll.due_on is null then 1 else 0 end, ll.due_on, a.asset_key, ll.id");
        case ReportSource::Custody:
            if (m_setup.report->isOldestFirst)
                return add("h.since, ll.id");
            return add("h.since desc, ll.id desc, case when h.until is null then 0 else 1 end, h.until desc");
        case ReportSource::Movements:
            return add("m.at, m.what, a.asset_key, m.line");
        case ReportSource::Incidents:
            return add("case when i.id is null then 1 else 0 end, i.reported_at desc, a.asset_key, a.id, i.id");
        case ReportSource::Kinds:
            return add(columns::stockShortage.sql, " desc, k.name_key, k.id");
        default:
            break;
        }
    }

    void addCount()
    {
        if (m_plain)
            return addPlain(m_plain->count, m_plain->countedAt);
        switch (source()) {
        case ReportSource::Assets:
            return addAssetCount("");
        case ReportSource::Loans:
            add("select count(*) from loan_line ll where ll.withdrawn_at is null");
            addLoanScope();
            return addLineCount("ll.loan_id");
        case ReportSource::Custody:
            return addCustodyCount();
        case ReportSource::Movements:
            return addMovementCount();
        case ReportSource::Incidents:
            return addIncidentCount();
        case ReportSource::Kinds:
            add("select count(*) from kind where withdrawn_at is null");
            return addId(" and id = ?", filter().kind);
        case ReportSource::Book:
            return addBookCount();
        default:
            break;
        }
    }

    void addAssetCount(const char* further)
    {
        add("select count(*) from asset a where a.withdrawn_at is null");
        addId(" and a.kind_id = ?", filter().kind);
        addId(" and a.place_id = ?", filter().place);
        addLeaseEnd(" and a.ownership = 'lease' and a.lease_ends_on <= ?");
        add(itemCondition(), further);
        if (filter().person.isValid() || filter().section.isValid()) {
            add(" and a.id in (select ll.asset_id from loan_line ll where ll.returned_at is null"
                " and ll.withdrawn_at is null");
            addHolderCount("ll.loan_id");
            add(")");
        }
    }

    void addCustodyCount()
    {
        add("select (select count(*) from loan_line ll where ll.withdrawn_at is null");
        addPeriod(heldSince);
        addLineCount("ll.loan_id");
        add(") + (select count(*)", passedOn);
        addPeriod("c.held_from");
        addLineCount("c.from_loan_id");
        add(")");
    }

    void addMovementCount()
    {
        add("select (select count(*) from loan_line ll where ll.withdrawn_at is null");
        addPeriod("ll.lent_at");
        addLineCount(firstLoan);
        add(") + (select count(*)", passedOn);
        addPeriod("c.held_until");
        addLineCount("c.to_loan_id");
        add(") + (select count(*) from loan_line ll where ll.withdrawn_at is null and ll.returned_at is not null");
        addPeriod("ll.returned_at");
        addLineCount("ll.loan_id");
        add(")");
    }

    void addIncidentCount()
    {
        add("select (select count(*) from incident i where i.withdrawn_at is null");
        addPeriod("i.reported_at");
        addId(" and i.asset_id in (select id from asset where kind_id = ?)", filter().kind);
        addId(" and i.asset_id in (select id from asset where place_id = ?)", filter().place);
        addId(" and i.person_id = ?", filter().person);
        addId(" and (i.section_id = ? or i.person_id in (select id from person where section_id = ?))",
              filter().section, 2);
        add(")");
        if (filter().hasPeriod())
            return;
        add(" + (");
        addAssetCount(isUnreported);
        add(")");
    }

    /// Whatever day they stand under: a line for each item, and one more for each that is gone.
    void addBookCount()
    {
        add("select (select count(*) from asset where withdrawn_at is null");
        addId(" and kind_id = ?", filter().kind);
        add(") + (select count(*) from asset where withdrawn_at is null and state = 'disposed'");
        addId(" and kind_id = ?", filter().kind);
        add(")");
    }

    void addLineCount(const char* loan)
    {
        addId(" and ll.asset_id = ?", filter().asset);
        addId(" and ll.asset_id in (select id from asset where kind_id = ?)", filter().kind);
        addId(" and ll.asset_id in (select id from asset where place_id = ?)", filter().place);
        addLeaseEnd(" and ll.asset_id in (select id from asset where ownership = 'lease' and lease_ends_on <= ?)");
        add(" and ", loan, " in (select id from loan where withdrawn_at is null)");
        addHolderCount(loan);
    }

    /// `loan`: SQL of the id of a loan.
    void addHolderCount(const char* loan)
    {
        if (filter().person.isValid()) {
            add(" and ", loan);
            addId(" in (select id from loan where person_id = ?)", filter().person);
        }
        if (filter().section.isValid()) {
            add(" and ", loan);
            addId(" in (select id from loan where section_id = ?"
                  " or person_id in (select id from person where section_id = ?))",
                  filter().section, 2);
        }
    }

    const ReportSetup& m_setup;
    const PlainSource* m_plain; ///< null: not so plain
    Instant m_now;
    SqlText m_text;
};

} // namespace

bool isGivenRowByRow(ReportSource source)
{
    return source == ReportSource::Book || source == ReportSource::Figures;
}

ReportQuery reportQuery(const ReportSetup& setup, Instant now)
{
    return QueryText(setup, now).build();
}

} // namespace madoguchi
