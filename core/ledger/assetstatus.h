// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace madoguchi {

/// What is stored about an asset. Allowed moves between states are the table asset_move; the database refuses others.
enum class AssetState { Usable, NeedsReset, InRepair, Faulty, Lost, ToSurrender, Disposed };
inline constexpr AssetState allAssetStates[] = {AssetState::Usable,  AssetState::NeedsReset, AssetState::InRepair,
                                                AssetState::Faulty,  AssetState::Lost,       AssetState::ToSurrender,
                                                AssetState::Disposed};

/// What people see: the stored state, and what follows from open rows. Overdue is never stored.
enum class AssetStatus {
    Available,
    OnLoan,
    DueToday,
    Overdue,
    Allocated,
    Ready,
    NeedsReset,
    InRepair,
    Faulty,
    Lost,
    ToSurrender,
    Disposed,
};

[[nodiscard]] QString assetStateCode(AssetState state);
[[nodiscard]] std::optional<AssetState> assetStateFromCode(const QString& code);
[[nodiscard]] QString assetStatusCode(AssetStatus status);
[[nodiscard]] std::optional<AssetStatus> assetStatusFromCode(const QString& code);

/// A loan is overdue from the day after its due day, or from the minute after a due time.
struct LoanDue {
    QDate day;    ///< invalid: open-ended
    QString time; ///< "HH:MM" or empty

    bool operator==(const LoanDue&) const = default;
};
[[nodiscard]] bool isOverdue(const LoanDue& due, const QDateTime& localNow);

/// What a stored state and a possibly open loan mean now.
[[nodiscard]] AssetStatus assetStatus(AssetState state, bool isOnLoan, const LoanDue& due, const QDateTime& localNow);

/// A unit that is set aside for a reservation, and until when.
struct SetAside {
    QDate until;
    bool isReady = false;
};
/// The same where a unit in stock is set aside and the days of its reservation have not passed.
[[nodiscard]] AssetStatus statusSetAside(AssetStatus status, const SetAside& aside, QDate today);

/// True for the states that nothing on loan can be in.
[[nodiscard]] bool isStateInTheHouse(AssetState state);

/// Whose it is (所有区分).
enum class Ownership { State, Lease, Service, Borrowed };
inline constexpr Ownership allOwnerships[] = {Ownership::State, Ownership::Lease, Ownership::Service,
                                              Ownership::Borrowed};
[[nodiscard]] QString ownershipCode(Ownership ownership);
[[nodiscard]] std::optional<Ownership> ownershipFromCode(const QString& code);

/// What sort of thing a kind is; decides the work item of a handover (LN-03 … LN-08).
enum class KindCategory { Pc, Phone, Router, Media, Peripheral, Meeting, Printer, Other };
[[nodiscard]] QString kindCategoryCode(KindCategory category);
[[nodiscard]] std::optional<KindCategory> kindCategoryFromCode(const QString& code);
/// A guess from the name of a kind that an import brings ("ノートPC", "iPhone", "Wi-Fiルーター").
[[nodiscard]] KindCategory guessKindCategory(const QString& name);

} // namespace madoguchi
