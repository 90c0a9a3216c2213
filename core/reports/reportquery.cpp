// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/reportquery.h"

namespace madoguchi {

namespace {

constexpr const char* holderJoins =
    " left join person p on p.id = l.person_id left join section ps on ps.id = p.section_id"
    " left join section hs on hs.id = l.section_id left join place hp on hp.id = l.place_id"
    " left join document d on d.id = l.document_id";
constexpr const char* assetJoins = " join kind k on k.id = a.kind_id left join place pl on pl.id = a.place_id";
constexpr const char* loanJoins = " join loan l on l.id = ll.loan_id join asset a on a.id = ll.asset_id"
                                  " left join document rd on rd.id = ll.return_document_id";
constexpr const char* isOpen = " and ll.returned_at is null";
constexpr const char* isReturned = " and ll.returned_at is not null";

/// Which column of the lines says whether a movement or a loan lies in the period.
enum class Moved { Out, Back };

class QueryText
{
public:
    QueryText(const ReportSetup& setup, Instant now) : m_setup(setup), m_now(now) {}

    ReportQuery build()
    {
        ReportQuery query;
        if (source() == ReportSource::Journal) { // its rows are read entry by entry
            query.count.sql = "select count(*) from journal_entry";
            return query;
        }
        addSelect();
        addFrom();
        addRowConditions();
        addOrder();
        query.rows = std::exchange(m_text, {});
        addCount();
        query.count = std::exchange(m_text, {});
        return query;
    }

private:
    [[nodiscard]] ReportSource source() const { return m_setup.report->source; }
    [[nodiscard]] const ReportFilter& filter() const { return m_setup.filter; }

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
        const bool isLine = source() != ReportSource::Assets;
        add("select a.state, ", isLine ? "case when ll.returned_at is null then ll.id end" : "ll.id",
            ", ll.due_on, ll.due_time");
        if (const ReportColumn* group = m_setup.group)
            add(", ", group->sql ? group->sql : "null", ", ", group->identity ? group->identity : "null");
        for (const ReportColumn* column : m_setup.columns)
            add(", ", column->sql ? column->sql : "null");
    }

    void addFrom()
    {
        switch (source()) {
        case ReportSource::Assets:
            add(" from asset a", assetJoins,
                " left join loan_line ll on ll.asset_id = a.id and ll.returned_at is null and ll.withdrawn_at is null"
                " left join loan l on l.id = ll.loan_id",
                holderJoins, " where a.withdrawn_at is null");
            break;
        case ReportSource::Loans:
            add(" from loan_line ll", loanJoins, assetJoins, holderJoins,
                " where ll.withdrawn_at is null and l.withdrawn_at is null");
            break;
        case ReportSource::Movements:
            add(" from (select ll.id as line, 'movement.lent' as what, ll.lent_at as at from loan_line ll"
                " where ll.withdrawn_at is null");
            addPeriod(Moved::Out);
            add(" union all select ll.id, 'movement.returned', ll.returned_at from loan_line ll"
                " where ll.withdrawn_at is null and ll.returned_at is not null");
            addPeriod(Moved::Back);
            add(") m join loan_line ll on ll.id = m.line", loanJoins, assetJoins, holderJoins,
                " where l.withdrawn_at is null");
            break;
        case ReportSource::Journal:
            break;
        }
    }

    void addRowConditions()
    {
        addId(" and a.kind_id = ?", filter().kind);
        addId(" and a.place_id = ?", filter().place);
        addId(" and a.id = ?", filter().asset);
        addId(" and l.person_id = ?", filter().person);
        addId(" and (p.section_id = ? or l.section_id = ?)", filter().section, 2);
        add(m_setup.report->condition);
        if (source() == ReportSource::Loans)
            addLoanScope();
    }

    /// On `loan_line ll`, for both questions.
    void addLoanScope()
    {
        const bool hasPeriod = filter().from.isValid() || filter().to.isValid();
        switch (m_setup.report->scope) {
        case LoanScope::Any:
            break;
        case LoanScope::OpenUnlessPeriod:
            if (filter().status == u"returned")
                add(isReturned);
            else if (!filter().status.isEmpty() || !hasPeriod)
                add(isOpen);
            break;
        case LoanScope::Overdue:
            // All that may be late by now; to the minute it is judged row by row.
            add(isOpen, " and (ll.due_on < ? or (ll.due_on = ? and ll.due_time is not null))");
            m_text.values.insert(m_text.values.end(), 2, Value(m_now.localDay().toString(Qt::ISODate)));
            break;
        }
        addPeriod(Moved::Out);
    }

    void addPeriod(Moved moved)
    {
        const char* at = moved == Moved::Out ? "ll.lent_at" : "ll.returned_at";
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
        switch (source()) {
        case ReportSource::Assets:
            return add("a.asset_key, a.id");
        case ReportSource::Loans:
            // A history newest first, else what is most urgent.
            if (m_setup.report->subject != ReportSubject::None)
                return add("ll.lent_at desc, ll.id desc");
            return add("case when ll.due_on is null then 1 else 0 end, ll.due_on, a.asset_key, ll.id");
        case ReportSource::Movements:
            return add("m.at, m.what, a.asset_key, m.line");
        case ReportSource::Journal:
            break;
        }
    }

    void addCount()
    {
        switch (source()) {
        case ReportSource::Assets:
            add("select count(*) from asset a where a.withdrawn_at is null");
            addId(" and a.kind_id = ?", filter().kind);
            addId(" and a.place_id = ?", filter().place);
            add(m_setup.report->condition);
            if (filter().person.isValid() || filter().section.isValid()) {
                add(" and a.id in (select ll.asset_id from loan_line ll where ll.returned_at is null"
                    " and ll.withdrawn_at is null");
                addHolderCount();
                add(")");
            }
            break;
        case ReportSource::Loans:
            add("select count(*) from loan_line ll where ll.withdrawn_at is null");
            addLoanScope();
            addLineCount();
            break;
        case ReportSource::Movements:
            add("select (select count(*) from loan_line ll where ll.withdrawn_at is null");
            addPeriod(Moved::Out);
            addLineCount();
            add(") + (select count(*) from loan_line ll where ll.withdrawn_at is null and ll.returned_at is not null");
            addPeriod(Moved::Back);
            addLineCount();
            add(")");
            break;
        case ReportSource::Journal:
            break;
        }
    }

    void addLineCount()
    {
        addId(" and ll.asset_id = ?", filter().asset);
        addId(" and ll.asset_id in (select id from asset where kind_id = ?)", filter().kind);
        addId(" and ll.asset_id in (select id from asset where place_id = ?)", filter().place);
        add(" and ll.loan_id in (select id from loan where withdrawn_at is null)");
        addHolderCount();
    }

    void addHolderCount()
    {
        addId(" and ll.loan_id in (select id from loan where person_id = ?)", filter().person);
        addId(" and ll.loan_id in (select id from loan where section_id = ?"
              " or person_id in (select id from person where section_id = ?))",
              filter().section, 2);
    }

    const ReportSetup& m_setup;
    Instant m_now;
    SqlText m_text;
};

} // namespace

ReportQuery reportQuery(const ReportSetup& setup, Instant now)
{
    return QueryText(setup, now).build();
}

} // namespace madoguchi
