// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/returnslips.h"

#include "core/desk/documents.h"
#include "core/ledger/ledgerquestions.h"
#include "core/loans/loanpapers.h"
#include "core/loans/loantables.h"
#include "core/loans/returncheck.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace madoguchi {

namespace {

using Lent = LoanLineColumn;
using Part = LoanAccessoryColumn;

struct ReturnedRow {
    Row row; ///< as it is stored
    std::vector<Row> accessories;
    QString receipt;
    bool isLoanOver = true; ///< nothing else of it is still out
    ReturnFact fact;
};

struct Holder {
    PersonId person;
    SectionId section;
    QString name; ///< of a section or place
    QList<ReturnedRow> lines;
};

QString idsOf(const Connection& connection, const QList<LoanLineId>& lines)
{
    QList<qint64> ids;
    for (LoanLineId line : lines)
        ids << line.value();
    return connection.dialect().idList(ids);
}

/// With a condition on the id of the line behind it: what a slip says of a line that is back and has none, then the
/// line itself.
std::string lineQuery()
{
    return "select d.number, a.asset_no, k.name, a.model, l.person_id, l.section_id, coalesce(s.name, p.name),"
           " case when exists (select 1 from loan_line o where o.loan_id = ll.loan_id and o.returned_at is null"
           " and o.withdrawn_at is null) then 1 else 0 end, " +
           loanLineTable().columnList("ll") +
           " from loan_line ll join loan l on l.id = ll.loan_id join asset a on a.id = ll.asset_id"
           " join kind k on k.id = a.kind_id left join document d on d.id = l.document_id"
           " left join section s on s.id = l.section_id left join place p on p.id = l.place_id"
           " where ll.returned_at is not null and ll.return_document_id is null and ll.withdrawn_at is null and ll.id";
}
constexpr int lineBegin = 8; ///< column of its id

/// Everything that the slips of some lines are made of, on its way: a server is waited for once for all of them.
class SlipsUnderWay
{
public:
    SlipsUnderWay(Connection& connection, const QList<LoanLineId>& lines)
        : m_lines(lines), m_ids(idsOf(connection, lines)), m_settings(startSettings(connection)),
          m_facts(connection.start(lineQuery() + connection.dialect().amongIds(), m_ids)),
          m_accessories(connection.start("select " + loanAccessoryTable().columnList() +
                                             " from loan_accessory where loan_line_id" +
                                             connection.dialect().amongIds() + " and withdrawn_at is null order by id" +
                                             connection.dialect().lockClause(),
                                         m_ids)),
          m_checks(startChecks(connection, m_ids))
    {
    }

    [[nodiscard]] OrganisationSettings settings() { return settingsAt(m_settings); }
    /// The lines by who held them, in the order in which they came back.
    [[nodiscard]] QList<Holder> holders();

private:
    void readLine();
    void addTo(QList<Holder>& holders, const Holder& holder, ReturnedRow line) const;

    QList<LoanLineId> m_lines;
    QString m_ids;
    Cursor m_settings;
    Cursor m_facts;
    Cursor m_accessories;
    Cursor m_checks;
    QHash<qint64, std::pair<Holder, ReturnedRow>> m_read; ///< by line
};

void SlipsUnderWay::readLine()
{
    ReturnedRow line{m_facts.row(loanLineTable(), lineBegin), {}, m_facts.text(0), m_facts.number(7) == 0, {}};
    line.fact.assetNo = m_facts.text(1);
    line.fact.title = QString(m_facts.text(2) + u' ' + m_facts.text(3)).trimmed();
    line.fact.conditionNote = line.row[Lent::ConditionNote].toText();
    line.fact.due = {m_facts.day(lineBegin + Lent::DueOn), line.row[Lent::DueTime].toText()};
    line.fact.returnedAt = m_facts.instant(lineBegin + Lent::ReturnedAt);
    const qint64 id = line.row.front().toNumber();
    m_read.insert(id, {{m_facts.id<PersonId>(4), m_facts.id<SectionId>(5), m_facts.text(6), {}}, std::move(line)});
}

void SlipsUnderWay::addTo(QList<Holder>& holders, const Holder& holder, ReturnedRow line) const
{
    auto same = std::find_if(holders.begin(), holders.end(), [&](const Holder& other) {
        return other.person == holder.person && other.section == holder.section && other.name == holder.name;
    });
    if (same == holders.end())
        same = holders.insert(holders.end(), holder);
    same->lines << std::move(line);
}

QList<Holder> SlipsUnderWay::holders()
{
    while (m_facts.next())
        readLine();
    while (m_accessories.next()) {
        Row row = m_accessories.row(loanAccessoryTable());
        const auto of = m_read.find(row[Part::LoanLineId].toNumber());
        if (of == m_read.end())
            continue;
        ReturnedRow& line = of->second;
        line.fact.accessories << ReturnFact::AccessoryFact{
            row[Part::Name].toText(), int(row[Part::Quantity].toNumber()), !row[Part::ReturnedAt].isNull()};
        line.accessories.push_back(std::move(row));
    }
    const QHash<qint64, QList<CheckResult>> checks = checksAt(m_checks);
    QList<Holder> holders;
    for (LoanLineId id : std::as_const(m_lines)) {
        const auto read = m_read.find(id.value());
        if (read == m_read.end())
            continue;
        read->second.fact.checks = checks.value(id.value());
        addTo(holders, read->first, std::move(read->second));
        m_read.erase(read);
    }
    return holders;
}

/// What has come back and stands on no slip yet.
bool waitsForSlip(const Row& accessory)
{
    return !accessory[Part::ReturnedAt].isNull() && accessory[Part::ReturnDocumentId].isNull();
}

/// Before the number of the entry is drawn.
void holdAccessories(WriteScope& scope, const QList<Holder>& holders)
{
    std::vector<qint64> ids;
    for (const Holder& holder : holders) {
        for (const ReturnedRow& line : holder.lines) {
            for (const Row& accessory : line.accessories) {
                if (waitsForSlip(accessory))
                    ids.push_back(accessory.front().toNumber());
            }
        }
    }
    scope.holdAll("loan_accessory", std::move(ids));
}

/// The line has a slip now, and was brought by somebody.
void noteSlip(WriteScope& scope, const ReturnedRow& line, DocumentId slip, const std::optional<KnownProxy>& broughtBy)
{
    Row row = line.row;
    row[Lent::ReturnDocumentId] = slip.value();
    if (broughtBy) {
        row[Lent::BroughtBy] = Value::textOrNull(broughtBy->proxy.name);
        row[Lent::BroughtByPersonId] = Value::idOrNull(broughtBy->proxy.person.value());
    }
    scope.update(loanLineTable(), line.row, row);
    for (const Row& before : line.accessories) {
        if (!waitsForSlip(before))
            continue;
        Row after = before;
        after[Part::ReturnDocumentId] = slip.value();
        scope.update(loanAccessoryTable(), before, after);
    }
}

/// What is the same for all slips of one run.
struct SlipFrame {
    const OrganisationSettings& settings;
    const std::optional<KnownProxy>& broughtBy;
};

QString issueOne(WriteScope& scope, const Holder& holder, const std::optional<PersonRecord>& person,
                 const DocumentNumber& number, const SlipFrame& frame)
{
    ReturnSlipFacts facts{textOf(number),
                          scope.at(),
                          frame.settings,
                          scope.actor().operatorName,
                          person ? person->values.language : frame.settings.officeLanguage,
                          person,
                          holder.name,
                          {},
                          {},
                          false};
    for (const ReturnedRow& line : holder.lines) {
        facts.items << line.fact;
        if (!line.receipt.isEmpty() && !facts.receipts.contains(line.receipt))
            facts.receipts << line.receipt;
        facts.isPartial = facts.isPartial || !line.isLoanOver;
    }
    facts.broughtBy = frame.broughtBy;
    const DocumentId document =
        storeDocument(scope, {DocumentKind::ReturnSlip, number, holder.person, holder.section, int(holder.lines.size()),
                              facts.language, returnSlipSnapshot(facts), false});
    for (const ReturnedRow& line : holder.lines)
        noteSlip(scope, line, document, frame.broughtBy);
    return facts.number;
}

/// One after another in the counter's series.
QStringList issueAll(WriteScope& scope, const QList<Holder>& holders, const SlipFrame& frame)
{
    std::vector<std::optional<Cursor>> people;
    for (const Holder& holder : holders) {
        people.emplace_back();
        if (holder.person.isValid())
            people.back().emplace(startPerson(scope.connection(), holder.person));
    }
    DocumentNumber number = nextDocumentNumber(scope, DocumentKind::ReturnSlip);
    std::vector<std::optional<PersonRecord>> records;
    for (std::optional<Cursor>& person : people)
        records.push_back(person ? personWithoutCards(*person) : std::nullopt);
    QStringList numbers;
    for (qsizetype i = 0; i < holders.size(); ++i, ++number.serial)
        numbers << issueOne(scope, holders.at(i), records[size_t(i)], number, frame);
    return numbers;
}

} // namespace

void holdLines(WriteScope& scope, const QList<LoanLineId>& lines)
{
    std::vector<qint64> ids;
    for (LoanLineId line : lines)
        ids.push_back(line.value());
    std::vector<qint64> assets;
    {
        const std::string sql =
            std::string("select asset_id from loan_line where id") + scope.connection().dialect().amongIds();
        Cursor cursor = scope.connection().select(sql, idsOf(scope.connection(), lines));
        while (cursor.next())
            assets.push_back(cursor.number(0));
    }
    scope.holdAll("asset", std::move(assets));
    scope.holdAll("loan_line", std::move(ids));
}

Result<QStringList> issueSlips(WriteScope& scope, const QList<LoanLineId>& lines, const std::optional<Proxy>& broughtBy)
{
    holdLines(scope, lines);
    return issueSlipsOfHeld(scope, lines, broughtBy);
}

Result<QStringList> issueSlipsOfHeld(WriteScope& scope, const QList<LoanLineId>& lines,
                                     const std::optional<Proxy>& broughtBy)
{
    QList<Holder> holders;
    OrganisationSettings settings;
    {
        SlipsUnderWay slips(scope.connection(), lines);
        settings = slips.settings();
        holders = slips.holders();
    }
    const Result<std::optional<KnownProxy>> who = knownProxy(scope, broughtBy);
    if (!who)
        return who.refusal();
    if (holders.isEmpty())
        return QStringList();
    holdAccessories(scope, holders);
    return issueAll(scope, holders, {settings, *who});
}

} // namespace madoguchi
