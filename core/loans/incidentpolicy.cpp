// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/incidentpolicy.h"

#include "core/base/codekey.h"

#include "core/base/codetable.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

constexpr CodeRow<IncidentKind> incidentKinds[] = {
    {IncidentKind::Loss, "loss"}, {IncidentKind::Theft, "theft"}, {IncidentKind::Damage, "damage"}};

constexpr CodeRow<MeasureKind> measureKinds[] = {{MeasureKind::Lock, "lock"},
                                                 {MeasureKind::Wipe, "wipe"},
                                                 {MeasureKind::LineStop, "line-stop"},
                                                 {MeasureKind::Police, "police"},
                                                 {MeasureKind::Other, "other"}};

QList<Problem> problemsOfTime(Instant at, Instant now)
{
    if (!at.isValid())
        return {{u"incident.no-time"_s, {}, {}}};
    // A clock that is a minute off elsewhere is no mistake of whoever tells.
    constexpr qint64 tolerance = 60'000;
    if (at.msecs() > now.msecs() + tolerance)
        return {{u"incident.in-future"_s, at.toLocal().toString(u"yyyy-MM-dd HH:mm"_s), {}}};
    return {};
}

} // namespace

QString incidentKindCode(IncidentKind kind)
{
    return codeIn(incidentKinds, kind);
}

std::optional<IncidentKind> incidentKindFromCode(const QString& code)
{
    return valueIn(incidentKinds, code);
}

QString measureKindCode(MeasureKind kind)
{
    return codeIn(measureKinds, kind);
}

std::optional<MeasureKind> measureKindFromCode(const QString& code)
{
    return valueIn(measureKinds, code);
}

QList<Problem> problemsOfMeasure(const Measure& measure, const QString& operatorCode, Instant now)
{
    QList<Problem> problems = problemsOfTime(measure.takenAt, now);
    if (measure.kind != MeasureKind::Lock && measure.kind != MeasureKind::Wipe)
        return problems;
    if (measure.approver.trimmed().isEmpty())
        problems << Problem{u"measure.no-approver"_s, {}, {}};
    const QString checker = measure.checkedBy.trimmed();
    if (checker.isEmpty() || codeKey(checker) == codeKey(operatorCode))
        problems << Problem{u"measure.no-second-person"_s, checker, {}};
    return problems;
}

QList<Problem> problemsOfIncidentFacts(const QString& assetNo, const IncidentFacts& facts, Instant now)
{
    QList<Problem> problems = problemsOfTime(facts.occurredAt, now);
    if (facts.discoveredAt.isValid()) {
        problems << problemsOfTime(facts.discoveredAt, now);
        if (facts.occurredAt.isValid() && facts.discoveredAt < facts.occurredAt)
            problems << Problem{u"incident.order"_s, assetNo, {}};
    }
    if (facts.circumstances.trimmed().isEmpty())
        problems << Problem{u"incident.no-circumstances"_s, assetNo, {}};
    return problems;
}

QList<Problem> problemsOfIncident(const AssetRecord& asset, const IncidentFacts& facts, const QString& operatorCode,
                                  Instant now, bool isLossReported)
{
    const QString& number = asset.values.assetNo;
    if (asset.isWithdrawn || asset.values.state == AssetState::Disposed)
        return {{u"incident.gone"_s, number, {}}};
    if (asset.values.state == AssetState::Lost && isLossReported)
        return {{u"incident.already-lost"_s, number, {}}};
    if (asset.values.state == AssetState::Lost && facts.kind == IncidentKind::Damage)
        return {{u"incident.damage-of-lost"_s, number, {}}};
    QList<Problem> problems = problemsOfIncidentFacts(number, facts, now);
    for (const Measure& measure : facts.measures)
        problems << problemsOfMeasure(measure, operatorCode, now);
    return problems;
}

AssetState stateAfterIncident(AssetState state, IncidentKind kind)
{
    if (kind != IncidentKind::Damage)
        return AssetState::Lost;
    return state == AssetState::Usable || state == AssetState::NeedsReset ? AssetState::Faulty : state;
}

AssetState stateInService(const AssetRecord& asset)
{
    return asset.needsReset && !asset.holder ? AssetState::NeedsReset : AssetState::Usable;
}

} // namespace madoguchi
