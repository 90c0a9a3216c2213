// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stocktake/closestocktake.h"

#include "core/stocktake/stocktakelookups.h"
#include "core/stocktake/stocktakequestions.h"
#include "core/stocktake/stocktaketables.h"

namespace madoguchi {

namespace {

void storeDifference(WriteScope& write, StocktakeId stocktake, const StocktakeDifference& difference)
{
    write.insert(stocktakeDifferenceTable(),
                 {write.newId(), stocktake.value(), differenceKindCode(difference.kind),
                  Value::idOrNull(difference.asset.value()), Value::idOrNull(difference.scan),
                  Value::idOrNull(difference.place.value()), Value::idOrNull(difference.person.value()),
                  Value::idOrNull(difference.section.value()), Value::idOrNull(difference.seenPlace.value()),
                  Value::textOrNull(difference.reason), Value(), Value(), Value(), Value(), Value()});
}

int& countOf(CloseStocktakeOutcome& outcome, DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::Missing:
        return outcome.missing;
    case DifferenceKind::Misplaced:
        return outcome.misplaced;
    case DifferenceKind::OnLoan:
        return outcome.onLoan;
    case DifferenceKind::Unexpected:
        return outcome.unexpected;
    case DifferenceKind::Unknown:
        break;
    }
    return outcome.unknown;
}

QJsonObject argumentsOf(StocktakeId stocktake)
{
    return {{QStringLiteral("stocktake"), QString::number(stocktake.value())}};
}

} // namespace

Result<CloseStocktakeOutcome> CloseStocktake::run(WriteScope& write) const
{
    using C = StocktakeColumn;
    if (const Result<StocktakeScope> scope = openScope(write, stocktake); !scope)
        return scope.refusal();
    if (check) {
        if (const Result<Done> stored = storeSpotCheck(write, stocktake, *check); !stored)
            return stored.refusal();
    }
    const std::optional<StocktakeStatus> status = readStocktake(write.connection(), stocktake);
    CloseStocktakeOutcome outcome;
    outcome.number = status->record.number;
    outcome.expected = status->expected;
    outcome.found = status->found;
    for (const StocktakeDifference& difference : status->differences) {
        storeDifference(write, stocktake, difference);
        ++countOf(outcome, difference.kind);
    }
    const std::optional<Row> before = write.lock(stocktakeTable(), stocktake.value());
    Row after = *before;
    after[C::ClosedAt] = write.atText();
    after[C::Expected] = qint64(outcome.expected);
    after[C::Found] = qint64(outcome.found);
    write.update(stocktakeTable(), *before, after);
    return outcome;
}

QJsonObject CloseStocktake::toJson() const
{
    QJsonObject json = argumentsOf(stocktake);
    addSpotCheck(json, check);
    return json;
}

QJsonObject CloseStocktakeOutcome::toJson() const
{
    return {{QStringLiteral("session"), number},        {QStringLiteral("expected"), expected},
            {QStringLiteral("found"), found},           {QStringLiteral("missing"), missing},
            {QStringLiteral("misplaced"), misplaced},   {QStringLiteral("onLoan"), onLoan},
            {QStringLiteral("unexpected"), unexpected}, {QStringLiteral("unknown"), unknown}};
}

CloseStocktakeOutcome CloseStocktakeOutcome::fromJson(const QJsonObject& json)
{
    const auto number = [&](const char* key) { return json.value(QLatin1String(key)).toInt(); };
    return {json.value(QStringLiteral("session")).toString(),
            number("expected"),
            number("found"),
            number("missing"),
            number("misplaced"),
            number("onLoan"),
            number("unexpected"),
            number("unknown")};
}

Result<CancelStocktake::Outcome> CancelStocktake::run(WriteScope& write) const
{
    if (const Result<StocktakeScope> scope = openScope(write, stocktake); !scope)
        return scope.refusal();
    const std::optional<Row> before = write.lock(stocktakeTable(), stocktake.value());
    Row after = *before;
    after[StocktakeColumn::CancelledAt] = write.atText();
    write.update(stocktakeTable(), *before, after);
    return Outcome{stocktakeNumber(write.connection(), stocktake)};
}

QJsonObject CancelStocktake::toJson() const
{
    return argumentsOf(stocktake);
}

} // namespace madoguchi
