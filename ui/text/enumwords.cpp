// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scanning/profileoptions.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"

// The words of the values of the core: by their codes, from the table in words.cpp.

namespace madoguchi {

using namespace Qt::StringLiterals;

QString wordOf(AssetStatus status)
{
    return groupWord(u"status"_s, assetStatusCode(status));
}

QString statusWord(AssetStatus status, const LoanDue& due, QDate today)
{
    if (status != AssetStatus::Overdue || !due.day.isValid())
        return wordOf(status);
    return formatLate(int(due.day.daysTo(today)));
}

QString wordOf(AssetState state)
{
    return stateWord(assetStateCode(state));
}

QString wordOf(Ownership ownership)
{
    return groupWord(u"ownership"_s, ownershipCode(ownership));
}

QString wordOf(KindCategory category)
{
    return groupWord(u"category"_s, kindCategoryCode(category));
}

QString wordOf(FieldType type)
{
    return groupWord(u"field-type"_s, fieldTypeCode(type));
}

QString wordOf(Role role)
{
    return groupWord(u"role"_s, roleCode(role));
}

QString wordOf(Permission permission)
{
    return permissionWord(permissionCode(permission));
}

QString wordOf(DocumentKind kind)
{
    return groupWord(u"document"_s, documentKindCode(kind));
}

QString wordOf(LetterKind kind)
{
    return groupWord(u"letter"_s, letterKindCode(kind));
}

QString wordOf(MailState state)
{
    return groupWord(u"mail"_s, mailStateCode(state));
}

QString wordOf(LetterWay way)
{
    return groupWord(u"way"_s, letterWayCode(way));
}

QString wordOf(IncidentKind kind)
{
    return groupWord(u"incident"_s, incidentKindCode(kind));
}

QString wordOf(MeasureKind kind)
{
    return groupWord(u"measure"_s, measureKindCode(kind));
}

QString wordOf(ServiceRecord::Kind kind)
{
    return groupWord(u"service"_s, serviceKindCode(kind));
}

QString wordOf(ReservationState state)
{
    return groupWord(u"reservation"_s, reservationStateCode(state));
}

QString wordOf(MovementKind kind)
{
    return groupWord(u"movement"_s, movementKindCode(kind));
}

QString wordOf(Symbology symbology)
{
    return groupWord(u"symbology"_s, symbologyCode(symbology));
}

QString wordOf(ScanRepair repair)
{
    return groupWord(u"repair"_s, scanRepairCode(repair));
}

} // namespace madoguchi
