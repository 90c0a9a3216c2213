// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/plainsource.h"
#include "core/reports/reportquery.h"

namespace madoguchi {

// A line belongs to the loan of whoever answers for it now; those before stand in loan_custody.
inline constexpr const char* firstLoan =
    "coalesce((select c.from_loan_id from loan_custody c where c.loan_line_id = ll.id and c.withdrawn_at is null"
    " order by c.held_until, c.id limit 1), ll.loan_id)";
/// Since when the present one does. A line passed on before custody was recorded has but the slip of that.
inline constexpr const char* heldSince =
    "coalesce((select max(c.held_until) from loan_custody c where c.loan_line_id = ll.id and c.withdrawn_at is null),"
    " (select td.issued_at from loan tl join document td on td.id = tl.document_id"
    " where tl.id = ll.loan_id and td.kind = 'transfer'), ll.lent_at)";
inline constexpr const char* passedOn = " from loan_custody c join loan_line ll on ll.id = c.loan_line_id"
                                        " where c.withdrawn_at is null and ll.withdrawn_at is null";
inline constexpr const char* isUnreported =
    " and not exists (select 1 from incident i where i.asset_id = a.id and i.withdrawn_at is null)";

/// What must hold of the column with an item's further fields, without "and"; empty where the filter names none.
[[nodiscard]] SqlText fieldCondition(const ReportFilter& filter, const Dialect& dialect, const std::string& custom);

/// What the two questions of a report have in common: how its filter is said in SQL.
class QueryText
{
protected:
    QueryText(const ReportSetup& setup, const Dialect& dialect, Instant now);

    [[nodiscard]] ReportSource source() const { return m_setup.report->source; }
    [[nodiscard]] const ReportFilter& filter() const { return m_setup.filter; }
    /// What the report restricts items to, unless those are asked for as well.
    [[nodiscard]] const char* itemCondition() const;

    template<class... Texts>
    void add(const Texts&... sql)
    {
        ((m_text.sql += sql), ...);
    }
    template<class Id>
    void addId(const char* condition, Id id, int times = 1)
    {
        if (id.isValid())
            addValues(condition, Value(id.value()), times);
    }
    void addValues(const char* condition, const Value& value, int times = 1);
    /// The SQL of a plain source that gives its rows, or counts them, narrowed down.
    void addPlainRows() { addPlain(m_plain->from, m_plain->at, &PlainCondition::rows, m_plain->asked); }
    void addPlainCount() { addPlain(m_plain->count, m_plain->countedAt, &PlainCondition::count); }
    /// On `loan_line ll`.
    void addLoanScope();
    void addLeaseEnd(const char* condition);
    /// `custom`: the column with the further fields.
    void addField(const char* before, const char* custom, const char* after = "");
    /// `condition` takes the code.
    void addOwnership(const char* condition);
    /// `at`: SQL of the instant that must lie in it.
    void addPeriod(const char* at);

private:
    void addPlain(const char* sql, const char* at, const char* PlainCondition::*text, int asked = 1);
    void addPlainCondition(PlainFilter by, const char* sql);
    void addVendors(const char* column);

protected:
    const ReportSetup& m_setup;
    const Dialect& m_dialect;
    const PlainSource* m_plain; ///< null: not so plain
    Instant m_now;
    SqlText m_text;
};

} // namespace madoguchi
