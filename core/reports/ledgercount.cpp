// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/ledgercount.h"

#include "core/reports/querytext.h"

namespace madoguchi {

namespace {

class LedgerCount final : QueryText
{
public:
    LedgerCount(const ReportSetup& setup, const Dialect& dialect, Instant now) : QueryText(setup, dialect, now) {}

    SqlText take()
    {
        addCount();
        return std::move(m_text);
    }

private:
    void addCount()
    {
        if (m_plain)
            return addPlainCount();
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
        addField(" and ", "a.custom");
        addOwnership(" and a.ownership = ?");
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
        addField(" and i.asset_id in (select id from asset where ", "custom", ")");
        addOwnership(" and i.asset_id in (select id from asset where ownership = ?)");
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
        addOwnership(" and ownership = ?");
        add(") + (select count(*) from asset where withdrawn_at is null and state = 'disposed'");
        addId(" and kind_id = ?", filter().kind);
        addOwnership(" and ownership = ?");
        add(")");
    }

    void addLineCount(const char* loan)
    {
        addId(" and ll.asset_id = ?", filter().asset);
        addId(" and ll.asset_id in (select id from asset where kind_id = ?)", filter().kind);
        addId(" and ll.asset_id in (select id from asset where place_id = ?)", filter().place);
        addLeaseEnd(" and ll.asset_id in (select id from asset where ownership = 'lease' and lease_ends_on <= ?)");
        addField(" and ll.asset_id in (select id from asset where ", "custom", ")");
        addOwnership(" and ll.asset_id in (select id from asset where ownership = ?)");
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
};

} // namespace

SqlText ledgerCount(const ReportSetup& setup, const Dialect& dialect, Instant now)
{
    return LedgerCount(setup, dialect, now).take();
}

} // namespace madoguchi
