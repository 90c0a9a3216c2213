// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/counterevents.h"
#include "core/loans/countersession.h"

#include <QRegularExpression>

#include <algorithm>

// What CounterSession does with what is counted and not lent: each scan is one more, "=5" makes it five.

namespace madoguchi {

namespace {

using Kind = CounterEvent::Kind;

auto lineOf(QList<CountedLine>& lines, qint64 consumable)
{
    return std::find_if(lines.begin(), lines.end(),
                        [&](const CountedLine& line) { return line.desk.id == consumable; });
}

/// "=5", as it is typed, in full width too; whatever the scanner's settings would make of it.
std::optional<qint64> amountIn(const QString& raw)
{
    static const QRegularExpression pattern(QStringLiteral("^=([1-9][0-9]{0,3})$"));
    const QString text = raw.trimmed().normalized(QString::NormalizationForm_KC);
    const QRegularExpressionMatch match = pattern.match(text);
    return match.hasMatch() ? std::optional(match.captured(1).toLongLong()) : std::nullopt;
}

LoanProblem notEnough(const CountedDesk& desk, qint64 wanted)
{
    return blockingProblem("consumable.not-enough", desk.number,
                           {{QStringLiteral("name"), desk.name},
                            {QStringLiteral("wanted"), wanted},
                            {QStringLiteral("stock"), desk.stock},
                            {QStringLiteral("unit"), desk.unit}});
}

} // namespace

qint64 CounterSession::quantityOf(qint64 consumable) const
{
    for (const CountedLine& line : m_counted) {
        if (line.desk.id == consumable)
            return line.quantity;
    }
    return 0;
}

void CounterSession::onCounted(CounterStep& step, const CountedDesk& desk)
{
    if (m_current)
        m_countingKeys << m_current->key;
    count(step, desk, quantityOf(desk.id) + 1);
}

/// An amount is meant for the consumable that came into the basket last; else the text is looked up like any other.
bool CounterSession::takeAmount(CounterStep& step, const Scan& scan)
{
    const std::optional<qint64> amount = amountIn(scan.raw);
    const auto line = lineOf(m_counted, m_amountFor.value_or(0));
    if (!amount || !m_amountFor || line == m_counted.end())
        return false;
    count(step, CountedDesk(line->desk), *amount);
    return true;
}

void CounterSession::count(CounterStep& step, const CountedDesk& desk, qint64 quantity)
{
    CounterEvent event = countedEvent(Kind::Item, desk, quantity);
    if (m_mode == Mode::Return)
        event.problems = {blockingProblem("consumable.not-lent", desk.number, {{QStringLiteral("name"), desk.name}})};
    else if (quantity > desk.stock)
        event.problems = {notEnough(desk, quantity)};
    if (!event.problems.isEmpty()) {
        event.kind = Kind::Refused;
        event.count = int(quantityOf(desk.id));
        return stopWith(step, event);
    }
    forgetCleared();
    m_undoable.push_back(Counted{m_counted, desk});
    m_amountFor = desk.id;
    if (const auto line = lineOf(m_counted, desk.id); line != m_counted.end())
        *line = {desk, quantity};
    else
        m_counted << CountedLine{desk, quantity};
    if (m_person) {
        event.person = m_person->person.key();
        event.personName = m_person->person.values.name;
    }
    step.events << event;
}

bool CounterSession::removeCounted(qint64 consumable)
{
    const auto line = lineOf(m_counted, consumable);
    if (m_receiver || line == m_counted.end())
        return false;
    m_undoable.push_back(Counted{m_counted, line->desk});
    m_counted.erase(line);
    m_guard.reset();
    return true;
}

void CounterSession::setCounted(const CountedDesk& desk)
{
    if (const auto line = lineOf(m_counted, desk.id); line != m_counted.end())
        line->desk = desk;
}

/// Whoever handed it out should know that more is to be ordered.
void CounterSession::noteShortage(CounterEvent& event) const
{
    for (const CountedLine& line : m_counted) {
        const qint64 left = line.desk.stock - line.quantity;
        if (left >= line.desk.reorderLevel)
            continue;
        event.problems << LoanProblem{{QStringLiteral("consumable.low"),
                                       line.desk.number,
                                       {{QStringLiteral("name"), line.desk.name},
                                        {QStringLiteral("stock"), left},
                                        {QStringLiteral("unit"), line.desk.unit}}},
                                      false};
    }
}

} // namespace madoguchi
