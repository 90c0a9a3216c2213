// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/reportquery.h"

#include "core/ledger/fieldorder.h"
#include "core/loans/stocklevels.h"
#include "core/reports/ledgercount.h"
#include "core/reports/querytext.h"
#include "core/reports/reportcolumns.h"
#include "core/storage/jsontext.h"

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

class RowsText final : QueryText
{
public:
    RowsText(const ReportSetup& setup, const Dialect& dialect, Instant now) : QueryText(setup, dialect, now) {}

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
        query.rows = std::move(m_text);
        query.count = ledgerCount(m_setup, m_dialect, m_now);
        return query;
    }

private:
    [[nodiscard]] bool isGiven() const { return isGivenRowByRow(source()); }

    void addSelect()
    {
        addFacts();
        add(", ", wanted());
        if (m_setup.group)
            addGroup(*m_setup.group);
        for (const ReportColumn* column : m_setup.columns)
            add(", ", column->sql ? column->sql : "null");
        if (m_setup.report->isTallied)
            add(", k.name");
    }

    /// 0 where there is enough, of a report that is narrowed down to what is short.
    [[nodiscard]] std::string wanted() const
    {
        if (!filter().isShortOnly)
            return "null";
        const ReportColumn& shortage =
            source() == ReportSource::Consumables ? columns::shortBy : columns::stockShortage;
        return std::string("case when ") + shortage.sql + " > 0 then 1 else 0 end";
    }

    void addGroup(const ReportColumn& group)
    {
        add(", ", group.heading ? group.heading : group.sql ? group.sql : "null", ", ");
        if (group.field)
            addFieldValue(group, jsonText(m_dialect, "a.custom"));
        else
            add(group.identity ? group.identity : "null");
    }

    /// `value`: SQL with one parameter, the name of the field.
    void addFieldValue(const ReportColumn& column, const std::string& value)
    {
        add(value);
        m_text.values.push_back(Value(QString::fromUtf8(column.field)));
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
            return addPlainRows();
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
        addField(" and ", "a.custom");
        addOwnership(" and a.ownership = ?");
        addId(" and l.person_id = ?", filter().person);
        addId(" and (p.section_id = ? or l.section_id = ?)", filter().section, 2);
        if (source() == ReportSource::Assets)
            add(itemCondition());
        if (source() == ReportSource::Loans)
            addLoanScope();
    }

    void addOrder()
    {
        add(" order by ");
        if (m_setup.group && m_setup.group->field)
            addFieldOrder(*m_setup.group, "");
        else if (m_setup.group)
            add(m_setup.group->order, ", ");
        if (m_setup.sort)
            addSort(*m_setup.sort, m_setup.isDescending ? " desc" : "");
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

    void addSort(const ReportColumn& column, const std::string& direction)
    {
        if (column.field)
            return addFieldOrder(column, direction);
        const std::string key = column.sortKey ? column.sortKey : column.sql;
        // Behind a case, since a bare number (of a column that is 1 in every row) would name a column of the answer.
        add("case when ", key, " is null then 1 else 0 end, case when ", key, " is not null then ", key, " end",
            direction, ", ");
    }

    /// What has no value comes last whatever the direction; of numbers, what is none behind them.
    void addFieldOrder(const ReportColumn& column, const std::string& direction)
    {
        const std::string value = jsonText(m_dialect, "a.custom");
        const KindField* field = fieldNamed(m_setup.fields, QString::fromUtf8(column.field));
        addFieldValue(column, "case when " + value);
        add(" is null then 1 else 0 end, ");
        if (field && field->type == FieldType::Number) {
            addFieldValue(column, "case when " + numberIn(m_dialect, value));
            add(" is null then 1 else 0 end, ");
            addFieldValue(column, numberIn(m_dialect, value));
            add(direction, ", ");
        }
        addFieldValue(column, value);
        add(direction, ", ");
    }
};

} // namespace

bool isGivenRowByRow(ReportSource source)
{
    return source == ReportSource::Book || source == ReportSource::Figures;
}

ReportQuery reportQuery(const ReportSetup& setup, const Dialect& dialect, Instant now)
{
    return RowsText(setup, dialect, now).build();
}

} // namespace madoguchi
