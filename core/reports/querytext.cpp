// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/querytext.h"

#include "core/storage/jsontext.h"

namespace madoguchi {

namespace {

constexpr const char* isOpen = " and ll.returned_at is null";
constexpr const char* isReturned = " and ll.returned_at is not null";

} // namespace

QueryText::QueryText(const ReportSetup& setup, const Dialect& dialect, Instant now)
    : m_setup(setup), m_dialect(dialect), m_plain(plainSource(setup.report->source)), m_now(now)
{
}

const char* QueryText::itemCondition() const
{
    const bool isWhole =
        m_setup.report->filters.disposed && (filter().isWithDisposed || filter().status == u"disposed");
    return isWhole ? "" : m_setup.report->condition;
}

void QueryText::addValues(const char* condition, const Value& value, int times)
{
    add(condition);
    m_text.values.insert(m_text.values.end(), size_t(times), value);
}

void QueryText::addPlain(const char* sql, const char* at, const char* PlainCondition::*text, int asked)
{
    add(sql);
    addId("", filter().consumable, asked);
    addId("", filter().stocktake, asked);
    if (at)
        addPeriod(at);
    for (const PlainCondition& condition : plainConditions()) {
        if (condition.source == source())
            addPlainCondition(condition.filter, condition.*text);
    }
}

void QueryText::addPlainCondition(PlainFilter by, const char* sql)
{
    switch (by) {
    case PlainFilter::Kind:
        return addId(sql, filter().kind);
    case PlainFilter::Place:
        return addId(sql, filter().place);
    case PlainFilter::Ownership:
        return addOwnership(sql);
    case PlainFilter::Asset:
        return addId(sql, filter().asset);
    case PlainFilter::Person:
        return addId(sql, filter().person);
    case PlainFilter::Section:
        return addId(sql, filter().section, 2);
    case PlainFilter::Vendor:
        return addVendors(sql);
    case PlainFilter::Open:
        break;
    }
    if (filter().isOpenOnly)
        add(sql);
}

void QueryText::addVendors(const char* column)
{
    if (filter().vendor.isEmpty())
        return;
    if (m_setup.vendors.isEmpty())
        return add(" and 1 = 0");
    add(" and ", column, " in (");
    for (const QString& vendor : m_setup.vendors)
        addValues(m_text.sql.ends_with('(') ? "?" : ", ?", Value(vendor));
    add(")");
}

void QueryText::addOwnership(const char* condition)
{
    if (const QString code = m_setup.ownership(); !code.isEmpty())
        addValues(condition, Value(code));
}

void QueryText::addLoanScope()
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
        add(isOpen);
        addValues(" and (ll.due_on < ? or (ll.due_on = ? and ll.due_time is not null))",
                  Value(m_now.localDay().toString(Qt::ISODate)), 2);
        break;
    }
    addPeriod("ll.lent_at");
}

void QueryText::addLeaseEnd(const char* condition)
{
    if (!filter().leaseEndsBy.isValid())
        return;
    addValues(condition, Value(filter().leaseEndsBy.toString(Qt::ISODate)));
}

void QueryText::addField(const char* before, const char* custom, const char* after)
{
    const SqlText condition = fieldCondition(filter(), m_dialect, custom);
    if (condition.sql.empty())
        return;
    add(before, condition.sql, after);
    m_text.values.insert(m_text.values.end(), condition.values.begin(), condition.values.end());
}

void QueryText::addPeriod(const char* at)
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

SqlText fieldCondition(const ReportFilter& filter, const Dialect& dialect, const std::string& custom)
{
    if (filter.field.isEmpty())
        return {};
    SqlText text{jsonText(dialect, custom), {Value(filter.field)}};
    text.sql += filter.fieldValue.isEmpty() ? " is null" : " = ?";
    if (!filter.fieldValue.isEmpty())
        text.values.push_back(Value(filter.fieldValue));
    return text;
}

} // namespace madoguchi
