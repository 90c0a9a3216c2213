// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/storageerror.h"

namespace madoguchi {

namespace {

struct FaultMeaning {
    RefusalKind kind;
    QString code;
};

FaultMeaning meaningOf(StorageFault fault)
{
    switch (fault) {
    case StorageFault::Busy:
        return {RefusalKind::Busy, QStringLiteral("storage.busy")};
    case StorageFault::Full:
        return {RefusalKind::Unavailable, QStringLiteral("storage.full")};
    case StorageFault::ReadOnly:
        return {RefusalKind::Unavailable, QStringLiteral("storage.read-only")};
    case StorageFault::NoRights:
        return {RefusalKind::Unavailable, QStringLiteral("storage.no-rights")};
    case StorageFault::Damaged:
        return {RefusalKind::Unavailable, QStringLiteral("storage.damaged")};
    case StorageFault::Unavailable:
    case StorageFault::Injected:
        return {RefusalKind::Unavailable, QStringLiteral("storage.unavailable")};
    case StorageFault::Unique:
    case StorageFault::Stale:
        return {RefusalKind::Conflict, QStringLiteral("storage.conflict")};
    case StorageFault::ForeignKey:
    case StorageFault::NotNull:
    case StorageFault::Check:
    case StorageFault::Other:
    case StorageFault::OtherSchema:
        break;
    }
    return {RefusalKind::Bug, QStringLiteral("storage.failed")};
}

} // namespace

Refusal StorageError::toRefusal() const
{
    // Rules of the record, not defects: what writes rows as they were, and asks no verb, can meet them.
    constexpr QLatin1StringView rules[] = {QLatin1StringView("asset.state-while-lent"),
                                           QLatin1StringView("consumable.not-enough")};
    for (const QLatin1StringView rule : rules) {
        if (m_fault == StorageFault::Check && message().contains(rule))
            return refusal(RefusalKind::Conflict, rule);
    }
    if (m_fault == StorageFault::OtherSchema)
        return refusal(RefusalKind::Unavailable, m_constraint);
    FaultMeaning meaning = meaningOf(m_fault);
    // Of a server it is not this computer's disk, nor a right that somebody here could give.
    if (m_nativeCode == QLatin1StringView("53100"))
        meaning.code = QStringLiteral("storage.server-full");
    else if (m_nativeCode == QLatin1StringView("25006"))
        meaning.code = QStringLiteral("storage.server-read-only");
    return refusal(meaning.kind, meaning.code, m_constraint,
                   {{QStringLiteral("detail"), message()}, {QStringLiteral("native"), m_nativeCode}});
}

} // namespace madoguchi
