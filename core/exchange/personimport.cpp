// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/personimport.h"

#include "core/base/codekey.h"
#include "core/exchange/mergedvalues.h"
#include "core/ledger/ledgerquestions.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

PersonImport::Item PersonImport::read(const CsvRow& row) const
{
    PersonRow read = readPersonRow(m_layout, row);
    Item item;
    item.staffKey = codeKey(read.draft.staffNumber);
    item.userKey = codeKey(read.draft.userName);
    item.draft = std::move(read.draft);
    item.problems = std::move(read.problems);
    item.warnings = std::move(read.warnings);
    item.images = 2 + int(item.draft.cards.size());
    checkReserved(item);
    return item;
}

Problem PersonImport::problem(const QString& code, const Item& item, Field field, const QString& value) const
{
    return rowProblem(code, item.name(), item.draft.line, m_layout, field, value);
}

void PersonImport::checkReserved(Item& item) const
{
    const auto check = [&](Field field, const QString& code) {
        if (isReservedCode(code))
            item.problems << rowProblem(u"code.reserved"_s, code, item.draft.line, m_layout, field, code);
    };
    check(Field::StaffNumber, item.draft.staffNumber);
    check(Field::UserName, item.draft.userName);
    for (const QString& code : std::as_const(item.draft.cards))
        check(Field::Cards, code);
}

void PersonImport::checkRepeated(Item& item)
{
    if (!item.staffKey.isEmpty() && !m_seenStaff.insert(item.staffKey))
        item.problems << problem(u"import.number-twice"_s, item, Field::StaffNumber, item.draft.staffNumber);
    if (!item.userKey.isEmpty() && !m_seenUsers.insert(item.userKey))
        item.problems << problem(u"import.number-twice"_s, item, Field::UserName, item.draft.userName);
}

void PersonImport::lookUp(Connection& connection, std::span<Item> items) const
{
    QStringList staffKeys;
    QStringList userKeys;
    for (const Item& item : items) {
        if (!item.staffKey.isEmpty())
            staffKeys << item.staffKey;
        if (!item.userKey.isEmpty())
            userKeys << item.userKey;
    }
    const QHash<QString, qint64> byStaff = idsByKey(connection, "person", "staff_key", staffKeys);
    const QHash<QString, qint64> byUser = idsByKey(connection, "person", "user_key", userKeys);
    for (Item& item : items) {
        item.byStaff = byStaff.value(item.staffKey);
        item.byUser = byUser.value(item.userKey);
    }
}

void PersonImport::hold(WriteScope& scope, std::span<const Item> items) const
{
    std::vector<qint64> ids;
    for (const Item& item : items)
        ids.push_back(item.byStaff != 0 ? item.byStaff : item.byUser);
    scope.holdAll(table, std::move(ids));
}

Judgement<PersonValues> PersonImport::judge(Connection& connection, Instant now, const Item& item) const
{
    Judgement<PersonValues> judged;
    judged.problems = item.problems;
    judged.warnings = item.warnings;
    if (item.byStaff != 0 && item.byUser != 0 && item.byStaff != item.byUser)
        judged.problems << problem(u"import.person-ambiguous"_s, item, Field::UserName, item.draft.userName);
    if (!judged.problems.isEmpty())
        return judged;
    const PersonId id(item.byStaff != 0 ? item.byStaff : item.byUser);
    judged.verdict = Verdict::Create;
    if (id.isValid()) {
        const std::optional<PersonRecord> stored = readPerson(connection, id);
        judged.before = stored ? stored->values : PersonValues();
        judged.verdict = Verdict::Update;
    }
    judged.after = mergedPerson(judged.before, item.draft, m_layout);
    if (id.isValid() && judged.after == judged.before)
        judged.verdict = Verdict::Unchanged;
    if (judged.after.name.isEmpty()) {
        judged.problems << problem(u"import.name-missing"_s, item, Field::Name, {});
        judged.verdict = Verdict::Rejected;
    }
    if (const std::optional<Problem> late = problemOfLeaving(judged.after.leftOn, now.localDay())) {
        judged.problems << rowProblem(late->code, late->subject, item.draft.line, m_layout, Field::Leaving,
                                      late->subject, late->arguments);
        judged.verdict = Verdict::Rejected;
    }
    return judged;
}

void PersonImport::noteNewNames(Connection& connection, const Item& item, ImportReport& report)
{
    if (m_sections.isNew(connection, item.draft.section))
        report.sections.add(item.draft.section);
}

RowDifference PersonImport::difference(const Item& item, const Judgement<PersonValues>& judged) const
{
    return {item.draft.line, item.name(), judged.verdict == Verdict::Create, changesOf(judged.before, judged.after)};
}

Result<Done> PersonImport::store(WriteScope& scope, LedgerWriter& writer, Item& item,
                                 const Judgement<PersonValues>& judged, ImportReport&) const
{
    if (judged.verdict == Verdict::Create) {
        const Result<PersonId> added = writer.addPerson(scope, judged.after);
        return added ? Result<Done>(Done{}) : added.refusal();
    }
    const PersonId id(item.byStaff != 0 ? item.byStaff : item.byUser);
    const Result<bool> changed = writer.changePerson(scope, id, judged.after);
    return changed ? Result<Done>(Done{}) : changed.refusal();
}

} // namespace madoguchi
