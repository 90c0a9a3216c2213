// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sectionheads.h"

#include "core/base/searchkey.h"
#include "core/exchange/sharednames.h"
#include "core/journal/changerow.h"
#include "core/ledger/ledgertables.h"
#include "core/ledger/names.h"

namespace madoguchi {

namespace {

/// What the row itself says, as far as it can be compared with another.
SectionHead saidIn(const PersonDraft& draft)
{
    const QString own = draft.name.isEmpty() ? draft.staffNumber + draft.userName : draft.name;
    return {draft.isHead ? own : draft.sectionHead, draft.sectionHeadMail};
}

} // namespace

bool speaksOfHead(const PersonDraft& draft)
{
    return draft.isHead || !draft.sectionHead.isEmpty() || !draft.sectionHeadMail.isEmpty();
}

HeadClash SectionHeads::compare(PersonDraft& draft)
{
    const QString key = searchKey(draft.section);
    if (key.isEmpty() || !speaksOfHead(draft))
        return {};
    const SectionHead said = saidIn(draft);
    const auto known = m_said.find(key);
    if (known == m_said.end()) {
        m_said.insert(key, said);
        return {};
    }
    if (!known->name.isEmpty() && !said.name.isEmpty() && searchKey(known->name) != searchKey(said.name))
        return {known->name, {}, {}};
    if (!known->mail.isEmpty() && !said.mail.isEmpty() && known->mail != said.mail)
        return {known->mail, {}, {}};
    HeadClash clash;
    if (!known->name.isEmpty() && !said.name.isEmpty() && isOtherWriting(known->name, said.name) &&
        !m_told.contains(key + u'\n' + said.name)) {
        m_told.insert(key + u'\n' + said.name);
        clash = {{}, said.name, known->name};
    }
    const bool isMore =
        (known->name.isEmpty() && !said.name.isEmpty()) || (known->mail.isEmpty() && !said.mail.isEmpty());
    draft.isHead = draft.isHead && isMore && known->name.isEmpty();
    if (known->name.isEmpty())
        known->name = said.name;
    if (known->mail.isEmpty())
        known->mail = said.mail;
    // A part of it that is new is said together with the other, so that neither takes that away.
    draft.sectionHead = isMore && !draft.isHead ? known->name : QString();
    draft.sectionHeadMail = isMore ? known->mail : QString();
    return clash;
}

SectionHead headOf(Connection& connection, const QString& section)
{
    Cursor cursor =
        connection.select("select coalesce(head_name, ''), coalesce(head_mail, '') from section where id = ?",
                          knownName(connection, NameList::Sections, section).id);
    return cursor.next() ? SectionHead{cursor.text(0), cursor.text(1)} : SectionHead();
}

SectionHead mergedHead(const SectionHead& before, const PersonDraft& draft, const PersonValues& person)
{
    SectionHead head = before;
    if (draft.isHead)
        head = {person.name, person.mail};
    else if (!draft.sectionHead.isEmpty() && draft.sectionHead != before.name)
        head = {draft.sectionHead, {}};
    if (!draft.sectionHeadMail.isEmpty())
        head.mail = draft.sectionHeadMail;
    return head;
}

void storeHead(WriteScope& scope, SectionId section, const SectionHead& head)
{
    changeRow(scope, sectionTable(), section.value(), [&](Row& row) {
        row[SectionColumn::HeadName] = Value::textOrNull(head.name);
        row[SectionColumn::HeadMail] = Value::textOrNull(head.mail);
    });
}

} // namespace madoguchi
