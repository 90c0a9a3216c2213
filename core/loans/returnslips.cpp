// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/returnslips.h"

#include "core/desk/documents.h"
#include "core/journal/changerow.h"
#include "core/ledger/ledgerquestions.h"
#include "core/loans/loanpapers.h"
#include "core/loans/loantables.h"
#include "core/loans/returncheck.h"

#include <algorithm>

namespace madoguchi {

namespace {

struct SlipLine {
    qint64 line = 0;
    qint64 loan = 0;
    QString receipt;
    ReturnFact fact;
};

struct Holder {
    PersonId person;
    SectionId section;
    QString name; ///< of a section or place
    QList<SlipLine> lines;
};

QList<ReturnFact::AccessoryFact> accessoryFacts(Connection& connection, qint64 line)
{
    QList<ReturnFact::AccessoryFact> facts;
    Cursor cursor = connection.select("select name, quantity, returned_at from loan_accessory where loan_line_id = ?"
                                      " and withdrawn_at is null order by id",
                                      line);
    while (cursor.next())
        facts << ReturnFact::AccessoryFact{cursor.text(0), int(cursor.number(1)), !cursor.isNull(2)};
    return facts;
}

/// Groups the lines by who held them, in the order in which they came back.
QList<Holder> holdersOf(Connection& connection, const QList<LoanLineId>& lines)
{
    QList<Holder> holders;
    for (LoanLineId id : lines) {
        Cursor cursor =
            connection.select("select ll.id, ll.loan_id, d.number, a.asset_no, k.name, a.model, ll.condition_note, "
                              "ll.due_on, ll.due_time,"
                              " ll.returned_at, l.person_id, l.section_id, coalesce(s.name, p.name)"
                              " from loan_line ll join loan l on l.id = ll.loan_id join asset a on a.id = ll.asset_id"
                              " join kind k on k.id = a.kind_id left join document d on d.id = l.document_id"
                              " left join section s on s.id = l.section_id left join place p on p.id = l.place_id"
                              " where ll.id = ? and ll.returned_at is not null and ll.return_document_id is null and "
                              "ll.withdrawn_at is null",
                              id);
        if (!cursor.next())
            continue;
        SlipLine line{cursor.number(0), cursor.number(1), cursor.text(2), {}};
        line.fact = {cursor.text(3),
                     QString(cursor.text(4) + u' ' + cursor.text(5)).trimmed(),
                     cursor.text(6),
                     accessoryFacts(connection, line.line),
                     {cursor.day(7), cursor.text(8)},
                     cursor.instant(9),
                     readChecks(connection, LoanLineId(line.line))};
        const Holder holder{cursor.id<PersonId>(10), cursor.id<SectionId>(11), cursor.text(12), {}};
        auto same = std::find_if(holders.begin(), holders.end(), [&](const Holder& other) {
            return other.person == holder.person && other.section == holder.section && other.name == holder.name;
        });
        if (same == holders.end())
            same = holders.insert(holders.end(), holder);
        same->lines << line;
    }
    return holders;
}

bool isAnythingStillOut(Connection& connection, const QList<SlipLine>& lines)
{
    for (const SlipLine& line : lines) {
        if (connection
                .select("select 1 from loan_line where loan_id = ? and returned_at is null and withdrawn_at is null",
                        line.loan)
                .next())
            return true;
    }
    return false;
}

/// The line has a slip now, and was brought by somebody.
void noteSlip(WriteScope& scope, qint64 line, DocumentId slip, const std::optional<KnownProxy>& broughtBy)
{
    changeRow(scope, loanLineTable(), line, [&](Row& row) {
        row[LoanLineColumn::ReturnDocumentId] = slip.value();
        if (!broughtBy)
            return;
        row[LoanLineColumn::BroughtBy] = Value::textOrNull(broughtBy->proxy.name);
        row[LoanLineColumn::BroughtByPersonId] = Value::idOrNull(broughtBy->proxy.person.value());
    });
}

QList<qint64> returnedAccessories(Connection& connection, qint64 line)
{
    QList<qint64> ids;
    Cursor cursor = connection.select("select id from loan_accessory where loan_line_id = ? and returned_at is not null"
                                      " and return_document_id is null and withdrawn_at is null order by id",
                                      line);
    while (cursor.next())
        ids << cursor.number(0);
    return ids;
}

QString issueOne(WriteScope& scope, const Holder& holder, const OrganisationSettings& settings,
                 const std::optional<KnownProxy>& broughtBy)
{
    const DocumentNumber number = nextDocumentNumber(scope, DocumentKind::ReturnSlip);
    ReturnSlipFacts facts{textOf(number),
                          scope.at(),
                          settings,
                          scope.actor().operatorName,
                          settings.officeLanguage,
                          {},
                          holder.name,
                          {},
                          {},
                          false};
    if (holder.person.isValid())
        facts.person = readPerson(scope.connection(), holder.person);
    if (facts.person)
        facts.language = facts.person->values.language;
    for (const SlipLine& line : holder.lines) {
        facts.items << line.fact;
        if (!line.receipt.isEmpty() && !facts.receipts.contains(line.receipt))
            facts.receipts << line.receipt;
    }
    facts.broughtBy = broughtBy;
    facts.isPartial = isAnythingStillOut(scope.connection(), holder.lines);
    const DocumentId document =
        storeDocument(scope, {DocumentKind::ReturnSlip, number, holder.person, holder.section, int(holder.lines.size()),
                              facts.language, returnSlipSnapshot(facts), false});
    for (const SlipLine& line : holder.lines) {
        noteSlip(scope, line.line, document, broughtBy);
        for (qint64 accessory : returnedAccessories(scope.connection(), line.line))
            changeRow(scope, loanAccessoryTable(), accessory,
                      [&](Row& row) { row[LoanAccessoryColumn::ReturnDocumentId] = document.value(); });
    }
    return facts.number;
}

} // namespace

void holdLines(WriteScope& scope, const QList<LoanLineId>& lines)
{
    std::vector<qint64> assets;
    std::vector<qint64> ids;
    for (LoanLineId line : lines) {
        ids.push_back(line.value());
        Cursor cursor = scope.connection().select("select asset_id from loan_line where id = ?", line);
        if (cursor.next())
            assets.push_back(cursor.number(0));
    }
    scope.holdAll("asset", std::move(assets));
    scope.holdAll("loan_line", std::move(ids));
}

Result<QStringList> issueSlips(WriteScope& scope, const QList<LoanLineId>& lines, const std::optional<Proxy>& broughtBy)
{
    holdLines(scope, lines);
    const Result<std::optional<KnownProxy>> who = knownProxy(scope, broughtBy);
    if (!who)
        return who.refusal();
    const OrganisationSettings settings = readSettings(scope.connection());
    QStringList numbers;
    const QList<Holder> holders = holdersOf(scope.connection(), lines);
    for (const Holder& holder : holders)
        numbers << issueOne(scope, holder, settings, *who);
    return numbers;
}

} // namespace madoguchi
