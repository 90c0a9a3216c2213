// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/assetstatus.h"

#include "core/base/codetable.h"
#include "core/base/searchkey.h"

#include <QDateTime>

namespace madoguchi {

namespace {

constexpr CodeRow<AssetState> states[] = {
    {AssetState::Usable, "usable"},      {AssetState::NeedsReset, "needs-reset"},
    {AssetState::InRepair, "in-repair"}, {AssetState::Faulty, "faulty"},
    {AssetState::Lost, "lost"},          {AssetState::ToSurrender, "to-surrender"},
    {AssetState::Disposed, "disposed"},
};

constexpr CodeRow<AssetStatus> statuses[] = {
    {AssetStatus::Available, "available"},
    {AssetStatus::OnLoan, "on-loan"},
    {AssetStatus::DueToday, "due-today"},
    {AssetStatus::Overdue, "overdue"},
    {AssetStatus::Allocated, "allocated"},
    {AssetStatus::Ready, "ready"},
    {AssetStatus::NeedsReset, "needs-reset"},
    {AssetStatus::InRepair, "in-repair"},
    {AssetStatus::Faulty, "faulty"},
    {AssetStatus::Lost, "lost"},
    {AssetStatus::ToSurrender, "to-surrender"},
    {AssetStatus::Disposed, "disposed"},
};

constexpr CodeRow<Ownership> ownerships[] = {{Ownership::State, "state"},
                                             {Ownership::Lease, "lease"},
                                             {Ownership::Service, "service"},
                                             {Ownership::Borrowed, "borrowed"}};

constexpr CodeRow<KindCategory> categories[] = {
    {KindCategory::Pc, "pc"},           {KindCategory::Phone, "phone"},           {KindCategory::Router, "router"},
    {KindCategory::Media, "media"},     {KindCategory::Peripheral, "peripheral"}, {KindCategory::Meeting, "meeting"},
    {KindCategory::Printer, "printer"}, {KindCategory::Other, "other"},
};

AssetStatus statusOfState(AssetState state)
{
    switch (state) {
    case AssetState::Usable:
        return AssetStatus::Available;
    case AssetState::NeedsReset:
        return AssetStatus::NeedsReset;
    case AssetState::InRepair:
        return AssetStatus::InRepair;
    case AssetState::Faulty:
        return AssetStatus::Faulty;
    case AssetState::Lost:
        return AssetStatus::Lost;
    case AssetState::ToSurrender:
        return AssetStatus::ToSurrender;
    case AssetState::Disposed:
        return AssetStatus::Disposed;
    }
    return AssetStatus::Available;
}

} // namespace

QString assetStateCode(AssetState state)
{
    return codeIn(states, state);
}

std::optional<AssetState> assetStateFromCode(const QString& code)
{
    return valueIn(states, code);
}

QString assetStatusCode(AssetStatus status)
{
    return codeIn(statuses, status);
}

std::optional<AssetStatus> assetStatusFromCode(const QString& code)
{
    return valueIn(statuses, code);
}

bool isStateInTheHouse(AssetState state)
{
    return state == AssetState::NeedsReset || state == AssetState::ToSurrender || state == AssetState::Disposed;
}

QString ownershipCode(Ownership ownership)
{
    return codeIn(ownerships, ownership);
}

std::optional<Ownership> ownershipFromCode(const QString& code)
{
    return valueIn(ownerships, code);
}

QString kindCategoryCode(KindCategory category)
{
    return codeIn(categories, category);
}

std::optional<KindCategory> kindCategoryFromCode(const QString& code)
{
    return valueIn(categories, code);
}

bool isOverdue(const LoanDue& due, const QDateTime& localNow)
{
    if (!due.day.isValid())
        return false;
    if (due.day != localNow.date() || due.time.isEmpty())
        return due.day < localNow.date();
    const QTime now = localNow.time();
    return QTime::fromString(due.time, QStringLiteral("HH:mm")) < QTime(now.hour(), now.minute());
}

AssetStatus assetStatus(AssetState state, bool isOnLoan, const LoanDue& due, const QDateTime& localNow)
{
    if (!isOnLoan || state == AssetState::Lost)
        return statusOfState(state);
    if (isOverdue(due, localNow))
        return AssetStatus::Overdue;
    return due.day == localNow.date() ? AssetStatus::DueToday : AssetStatus::OnLoan;
}

AssetStatus statusSetAside(AssetStatus status, const SetAside& aside, QDate today)
{
    if (status != AssetStatus::Available || !aside.until.isValid() || aside.until < today)
        return status;
    return aside.isReady ? AssetStatus::Ready : AssetStatus::Allocated;
}

KindCategory guessKindCategory(const QString& name)
{
    static const std::pair<const char16_t*, KindCategory> hints[] = {
        {u"ルーター", KindCategory::Router},
        {u"ルータ", KindCategory::Router},
        {u"router", KindCategory::Router},
        {u"wifi", KindCategory::Router},
        {u"usbメモリ", KindCategory::Media},
        {u"メディア", KindCategory::Media},
        {u"ssd", KindCategory::Media},
        {u"hdd", KindCategory::Media},
        {u"スマートフォン", KindCategory::Phone},
        {u"携帯", KindCategory::Phone},
        {u"phone", KindCategory::Phone},
        {u"複合機", KindCategory::Printer},
        {u"プリンタ", KindCategory::Printer},
        {u"printer", KindCategory::Printer},
        {u"プロジェクター", KindCategory::Meeting},
        {u"会議", KindCategory::Meeting},
        {u"projector", KindCategory::Meeting},
        {u"ノートpc", KindCategory::Pc},
        {u"デスクトップ", KindCategory::Pc},
        {u"タブレット", KindCategory::Pc},
        {u"laptop", KindCategory::Pc},
        {u"desktop", KindCategory::Pc},
        {u"tablet", KindCategory::Pc},
        {u"パソコン", KindCategory::Pc},
        {u"モニター", KindCategory::Peripheral},
        {u"ドック", KindCategory::Peripheral},
        {u"カメラ", KindCategory::Peripheral},
        {u"monitor", KindCategory::Peripheral},
        {u"dock", KindCategory::Peripheral},
        {u"keyboard", KindCategory::Peripheral},
    };
    const QString key = searchKey(name);
    for (const auto& [hint, category] : hints) {
        if (key.contains(searchKey(QString::fromUtf16(hint))))
            return category;
    }
    return KindCategory::Other;
}

} // namespace madoguchi
