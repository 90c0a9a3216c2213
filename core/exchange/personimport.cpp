// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/personimport.h"

#include "core/base/codekey.h"
#include "core/base/searchkey.h"
#include "core/exchange/mergedvalues.h"
#include "core/ledger/ledgerpolicy.h"
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
    item.images = 3 + int(item.draft.cards.size()) + int(!item.draft.sectionReading.isEmpty());
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
    for (const QString& card : std::as_const(item.draft.cards)) {
        const qint64 before = m_seenCards.insert(hashOfKey(codeKey(card)), item.draft.line);
        if (before == 0 || before == item.draft.line)
            continue;
        Problem twice = problem(u"import.card-twice"_s, item, Field::Cards, card);
        twice.arguments.insert(u"before"_s, before);
        item.warnings << twice;
    }
    checkShared(m_saidSections, m_layout, item, {Field::Section, Field::SectionReading}, item.draft.section,
                item.draft.sectionReading);
    checkHead(item);
}

void PersonImport::checkHead(Item& item)
{
    if (!item.problems.isEmpty())
        return; // what is not taken over says nothing
    const HeadClash clash = m_heads.compare(item.draft);
    const auto about = [&](const QString& code, const QString& value, const QString& other) {
        Problem told = problem(code, item, Field::SectionHead, value);
        told.arguments.insert(u"other"_s, other);
        return told;
    };
    if (!clash.other.isEmpty())
        item.problems << about(u"import.head-twice"_s, item.draft.section, clash.other);
    if (!clash.writing.isEmpty())
        item.warnings << about(u"import.written-otherwise"_s, clash.written, clash.writing);
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
    const QHash<QString, KeyOwner> byStaff =
        ownersOfKeys(connection, {"person", "staff_key", "person_card", "person_id"}, staffKeys);
    const QHash<QString, KeyOwner> byUser =
        ownersOfKeys(connection, {"person", "user_key", "person_card", "person_id"}, userKeys);
    for (Item& item : items) {
        item.byStaff = byStaff.value(item.staffKey);
        item.byUser = byUser.value(item.userKey);
    }
    followNames(connection, items);
}

void PersonImport::followNames(Connection& connection, std::span<Item> items) const
{
    for (Item& item : items)
        m_sectionNames.follow(connection, item.draft.section);
}

void PersonImport::hold(WriteScope& scope, std::span<const Item> items) const
{
    std::vector<qint64> ids;
    for (const Item& item : items)
        ids.push_back(item.id());
    scope.holdAll(table, std::move(ids));
}

Judgement<PersonImport::Values> PersonImport::judge(Connection& connection, Instant now, const Item& item) const
{
    Judgement<Values> judged;
    judged.problems = item.problems;
    judged.warnings = item.warnings;
    if (item.byStaff.isSeveral)
        judged.problems << problem(u"import.code-of-several"_s, item, Field::StaffNumber, item.draft.staffNumber);
    if (item.byUser.isSeveral)
        judged.problems << problem(u"import.code-of-several"_s, item, Field::UserName, item.draft.userName);
    if (item.byStaff.id != 0 && item.byUser.id != 0 && item.byStaff.id != item.byUser.id)
        judged.problems << problem(u"import.person-ambiguous"_s, item, Field::UserName, item.draft.userName);
    if (!judged.problems.isEmpty())
        return judged;
    const PersonId id(item.id());
    judged.verdict = Verdict::Create;
    if (id.isValid()) {
        const std::optional<PersonRecord> stored = readPerson(connection, id);
        judged.before.person = stored ? stored->values : PersonValues();
        judged.verdict = Verdict::Update;
    }
    PersonValues& person = judged.after.person;
    person = mergedPerson(judged.before.person, item.draft, m_layout);
    if (item.isOfMerged()) {
        person.staffNo = judged.before.person.staffNo;
        person.userName = judged.before.person.userName;
        if (searchKey(person.name) == searchKey(judged.before.person.name))
            person.name = judged.before.person.name; // the form that was kept
    }
    keepWriting(person.section, judged.before.person.section);
    m_merged.keep(connection, judged.before.person.cards, person.cards);
    if (speaksOfHead(item.draft))
        judgeHead(connection, item, judged);
    if (id.isValid() && judged.after == judged.before)
        judged.verdict = Verdict::Unchanged;
    judgeReading(connection, m_layout, item, judged,
                 {NameList::Sections, Field::SectionReading, person.section, {}, item.draft.sectionReading});
    if (person.name.isEmpty())
        judged.problems << problem(u"import.name-missing"_s, item, Field::Name, {});
    if (searchKey(person.section) != searchKey(judged.before.person.section)) {
        if (const std::optional<Problem> closed = m_sectionNames.problemOf(connection, person.section))
            judged.problems << rowProblem(closed->code, closed->subject, item.draft.line, m_layout, Field::Section,
                                          person.section);
    }
    if (const std::optional<Problem> late = problemOfLeaving(person.leftOn, now.localDay()))
        judged.problems << rowProblem(late->code, late->subject, item.draft.line, m_layout, Field::Leaving,
                                      late->subject, late->arguments);
    if (!judged.problems.isEmpty())
        judged.verdict = Verdict::Rejected;
    return judged;
}

void PersonImport::judgeHead(Connection& connection, const Item& item, Judgement<Values>& judged) const
{
    const PersonValues& person = judged.after.person;
    if (person.section.isEmpty())
        judged.problems << problem(u"import.head-without-section"_s, item, Field::SectionHead, item.draft.sectionHead);
    judged.before.head = headOf(connection, person.section);
    judged.after.head = mergedHead(judged.before.head, item.draft, person);
}

void PersonImport::noteNewNames(Connection& connection, const Item& item, ImportReport& report)
{
    if (m_sections.isNew(connection, item.draft.section))
        report.sections.add(item.draft.section);
}

RowDifference PersonImport::difference(const Item& item, const Judgement<Values>& judged) const
{
    QList<FieldChange> changes = changesOf(judged.before.person, judged.after.person);
    const auto add = [&](Field field, const QString& before, const QString& after) {
        if (before != after)
            changes << FieldChange{columnName(field, false), before, after};
    };
    add(Field::SectionHead, judged.before.head.name, judged.after.head.name);
    add(Field::SectionHeadMail, judged.before.head.mail, judged.after.head.mail);
    addReadings(changes, judged);
    return {item.draft.line, item.name(), judged.verdict == Verdict::Create, std::move(changes)};
}

Result<Done> PersonImport::store(WriteScope& scope, LedgerWriter& writer, Item& item, const Judgement<Values>& judged,
                                 ImportReport&) const
{
    const PersonValues& person = judged.after.person;
    if (judged.verdict == Verdict::Create) {
        if (const Result<PersonId> added = writer.addPerson(scope, person); !added)
            return added.refusal();
    } else if (const Result<bool> changed = writer.changePerson(scope, PersonId(item.id()), person); !changed) {
        return changed.refusal();
    }
    for (const ReadingChange& change : judged.readings)
        storeReading(scope, change);
    if (!(judged.after.head == judged.before.head)) // also of a closed one, whose people stay in it
        storeHead(scope, SectionId(knownName(scope.connection(), NameList::Sections, person.section).id),
                  judged.after.head);
    return Done{};
}

} // namespace madoguchi
