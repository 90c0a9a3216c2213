// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importreport.h"
#include "core/exchange/judgement.h"
#include "core/exchange/keylookup.h"
#include "core/exchange/personrows.h"
#include "core/exchange/seenkeys.h"

#include <span>

namespace madoguchi {

/// What the import of a list of people does with one row; ImportJob does the rest. A person is known by staff number,
/// else by user name. Problems of a row besides those of readPersonRow: "import.number-twice", "import.name-missing",
/// "import.person-ambiguous" (staff number and user name belong to two people).
class PersonImport
{
public:
    struct Item {
        PersonDraft draft;
        QList<Problem> problems;
        QList<Problem> warnings;
        QString staffKey;
        QString userKey;
        qint64 byStaff = 0;
        qint64 byUser = 0;
        int images = 1;

        [[nodiscard]] qint64 line() const { return draft.line; }
        [[nodiscard]] const QString& name() const
        {
            return draft.staffNumber.isEmpty() ? draft.userName : draft.staffNumber;
        }
    };
    using Values = PersonValues;
    static constexpr const char* table = "person";

    PersonImport(TableLayout layout, bool) : m_layout(std::move(layout)) {}

    /// On the reading thread.
    [[nodiscard]] Item read(const CsvRow& row) const;

    /// Once for each item, in the order of the file.
    void checkRepeated(Item& item);
    void lookUp(Connection& connection, std::span<Item> items) const;
    /// Keeps others from changing what these rows are judged by and stored over.
    void hold(WriteScope& scope, std::span<const Item> items) const;
    [[nodiscard]] Judgement<PersonValues> judge(Connection& connection, Instant now, const Item& item) const;
    void noteNewNames(Connection& connection, const Item& item, ImportReport& report);
    [[nodiscard]] RowDifference difference(const Item& item, const Judgement<PersonValues>& judged) const;
    [[nodiscard]] Result<Done> store(WriteScope& scope, LedgerWriter& writer, Item& item,
                                     const Judgement<PersonValues>& judged, ImportReport& report) const;

private:
    void checkReserved(Item& item) const;
    [[nodiscard]] Problem problem(const QString& code, const Item& item, Field field, const QString& value) const;

    TableLayout m_layout;
    SeenKeys m_seenStaff;
    SeenKeys m_seenUsers;
    NewNames m_sections{"section"};
};

} // namespace madoguchi
