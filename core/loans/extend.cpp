// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/extend.h"

#include "core/journal/changerow.h"
#include "core/loans/extensionslips.h"
#include "core/loans/loantables.h"
#include "core/loans/reservationquestions.h"
#include "core/loans/termtables.h"
#include "core/storage/dayvalue.h"

#include <QJsonArray>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

using Lent = LoanLineColumn;

/// What stands against each extension in turn: one that is possible counts for the next one of its kind.
class Extensions
{
public:
    Extensions(Connection& connection, const OrganisationSettings& settings, QDate today)
        : m_connection(connection), m_settings(settings), m_today(today), m_calendar(officeCalendar(settings)),
          m_open(promisedLines(connection, today))
    {
    }

    QList<LoanProblem> problemsOf(const LoanOut& loan, const LoanDue& wanted)
    {
        QList<LoanProblem> problems = problemsOfExtending(loan, wanted, m_settings, m_today);
        if (m_open.isEmpty() || isBlocked(problems))
            return problems;
        const qint64 kind = loan.asset.kindId.value();
        if (!m_stocks.contains(kind))
            m_stocks.insert(kind, kindStock(m_connection, loan.asset.kindId));
        KindStock& stock = m_stocks[kind];
        if (const auto promised = promiseAgainst(loan, wanted, m_open, stock, m_today, m_calendar))
            problems << LoanProblem{*promised};
        else
            stock = stockAfter(stock, loan, wanted);
        return problems;
    }

private:
    Connection& m_connection;
    const OrganisationSettings& m_settings;
    QDate m_today;
    OfficeCalendar m_calendar;
    QList<PromisedLine> m_open;
    QHash<qint64, KindStock> m_stocks;
};

QList<Problem> problemsOf(const QList<LoanOut>& loans, const QList<LoanDue>& dues, const OrganisationSettings& settings,
                          WriteScope& scope)
{
    Extensions extensions(scope.connection(), settings, scope.today());
    QList<Problem> problems;
    if (settings.isExtensionApproved && scope.command().authority.trimmed().isEmpty())
        problems << Problem{u"extension.needs-approval"_s, {}, {}};
    for (qsizetype i = 0; i < loans.size(); ++i) {
        const QList<Problem> found = blockingProblems(extensions.problemsOf(loans.at(i), dues.at(i)));
        for (const Problem& problem : found) {
            if (!problems.contains(problem))
                problems << problem;
        }
    }
    return problems;
}

void storeDue(WriteScope& scope, const LoanOut& loan, const LoanDue& due)
{
    changeRow(scope, loanLineTable(), loan.line.value(), [&](Row& row) {
        row[Lent::DueOn] = dayOrNull(due.day);
        row[Lent::DueTime] = Value::textOrNull(due.time);
    });
}

void storeExtension(WriteScope& scope, const LoanOut& loan, const LoanDue& due, DocumentId document)
{
    scope.insert(loanExtensionTable(),
                 {scope.newId(), loan.line.value(), document.value(), scope.atText(), dayOrNull(loan.due.day),
                  Value::textOrNull(loan.due.time), dayOrNull(due.day), Value::textOrNull(due.time),
                  Value::textOrNull(scope.command().reason), Value::textOrNull(scope.command().authority), Value()});
}

} // namespace

Result<ExtendOutcome> Extend::run(WriteScope& scope) const
{
    const OrganisationSettings settings = readSettings(scope.connection());
    const Result<QList<LoanOut>> loans =
        lockLoans(scope, items, [](const LoanOut& loan, const Item& item) { return checkSeen(loan, item.seen); });
    if (!loans)
        return loans.refusal();
    QList<LoanDue> dues;
    for (const LoanOut& loan : *loans)
        dues << (due ? *due : extendedDue(loan, settings, scope.today()));
    if (const QList<Problem> problems = problemsOf(*loans, dues, settings, scope); !problems.isEmpty())
        return Refusal{RefusalKind::Refused, problems, false};

    ExtendOutcome outcome;
    for (qsizetype i = 0; i < loans->size(); ++i) {
        const LoanOut& loan = loans->at(i);
        storeDue(scope, loan, dues.at(i));
        outcome.items << ExtendedItem{loan.asset.id, loan.asset.values.assetNo, loan.line, loan.person, loan.due,
                                      dues.at(i)};
    }
    const QList<ExtensionSlip> slips = issueExtensionSlips(scope, *loans, dues, settings);
    for (const ExtensionSlip& slip : slips) {
        outcome.documents << slip.number;
        for (qsizetype i : slip.loans)
            storeExtension(scope, loans->at(i), dues.at(i), slip.document);
    }
    scope.setWorkItem(u"LN-18"_s);
    return outcome;
}

QJsonObject Extend::toJson() const
{
    QJsonArray array;
    for (const Item& item : items) {
        QJsonObject json{{u"asset"_s, QString::number(item.asset.value())}};
        if (item.seen.line.isValid())
            json.insert(u"line"_s, QString::number(item.seen.line.value()));
        if (item.seen.due)
            json.insert(u"seen"_s, textOf(*item.seen.due));
        array << json;
    }
    QJsonObject json{{u"items"_s, array}};
    if (due)
        json.insert(u"due"_s, textOf(*due));
    return json;
}

QJsonObject ExtendOutcome::toJson() const
{
    QJsonArray array;
    for (const ExtendedItem& item : items)
        array << QJsonObject{{u"id"_s, QString::number(item.asset.value())},
                             {u"asset"_s, item.assetNo},
                             {u"line"_s, QString::number(item.line.value())},
                             {u"person"_s, QString::number(item.person.value())},
                             {u"before"_s, textOf(item.before)},
                             {u"due"_s, textOf(item.due)}};
    return {{u"items"_s, array}, {u"documents"_s, QJsonArray::fromStringList(documents)}};
}

ExtendOutcome ExtendOutcome::fromJson(const QJsonObject& json)
{
    ExtendOutcome outcome;
    const QJsonArray array = json.value(u"items"_s).toArray();
    for (const QJsonValue& value : array) {
        const QJsonObject item = value.toObject();
        const auto number = [&](const QString& key) { return item.value(key).toString().toLongLong(); };
        outcome.items << ExtendedItem{AssetId(number(u"id"_s)),
                                      item.value(u"asset"_s).toString(),
                                      LoanLineId(number(u"line"_s)),
                                      PersonId(number(u"person"_s)),
                                      dueFromText(item.value(u"before"_s).toString()),
                                      dueFromText(item.value(u"due"_s).toString())};
    }
    outcome.documents = json.value(u"documents"_s).toVariant().toStringList();
    return outcome;
}

Result<PreviewExtension::Answer> PreviewExtension::run(ReadScope& scope) const
{
    const OrganisationSettings settings = readSettings(scope.connection);
    Extensions extensions(scope.connection, settings, scope.today());
    Answer rows;
    for (AssetId id : items) {
        const Result<LoanOut> loan = readLoanOut(scope.connection, id, scope.now);
        if (!loan) {
            Row row{id, {}, {}, {}, {}, {}};
            for (const Problem& problem : loan.refusal().problems) {
                row.assetNo = problem.subject;
                row.problems << LoanProblem{problem};
            }
            rows << row;
            continue;
        }
        const LoanDue wanted = due ? *due : extendedDue(*loan, settings, scope.today());
        rows << Row{id,     loan->asset.values.assetNo,          loan->holder, loan->due,
                    wanted, extensions.problemsOf(*loan, wanted)};
    }
    return rows;
}

} // namespace madoguchi
