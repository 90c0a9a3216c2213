// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/permission.h"
#include "core/desk/readscope.h"
#include "core/journal/writescope.h"
#include "core/ledger/assetrecord.h"
#include "core/storage/table.h"

#include <QJsonObject>

namespace madoguchi {

/// The journalled table of handing back and disposal. Columns are only ever appended.
[[nodiscard]] const Table& retirementTable();

/// What the verbs about handing back answer.
struct RetireOutcome {
    struct Item {
        QString assetNo;
        AssetState state = AssetState::ToSurrender;
    };
    QList<Item> items;
    QString document;      ///< the hand-back list, or the certificate of erasure; empty where none was issued
    bool isClosed = false; ///< the items are gone, with their proof
    QJsonObject toJson() const;
    static RetireOutcome fromJson(const QJsonObject& json);
};

/// Puts a set together that is to be handed back or disposed of, with its hand-back list (返納引渡書). The decision it
/// rests on is the order's reason and authority. All or nothing. Codes: "loan.no-items", "asset.twice",
/// "asset.unknown", "asset.state-while-lent", "asset.illegal-move" (a lost one is found first), "retire.prepared" (in a
/// set already), "retire.gone" (disposed of already). What had been taken out of a set by hand gets into a new one.
struct PrepareRetirement {
    static constexpr const char* name = "loans.prepare-retirement";
    static constexpr Permission permission = Permission::EditLedger;
    using Outcome = RetireOutcome;
    QList<AssetId> assets;
    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

/// How the data on it was erased, who did it and who was there. Closes with a certificate number: the items are
/// disposed of, and a certificate (データ消去確認書) is issued. Without one what is known is kept, and they wait for it
/// (LN-31 cannot close without method, executor, witness and certificate). What is in no set yet is put into one as
/// long as nothing is closed; closing takes a set that was prepared before, so that each step can be undone by itself.
/// What was prepared and had become Disposed without it, as records of before allowed, gets its proof so, too.
/// Codes: those of PrepareRetirement but "retire.prepared"; "retire.no-method", "retire.no-executor",
/// "retire.no-witness", "retire.same-person" (the witness is somebody else), "retire.gone" (disposed of already),
/// "retire.not-prepared".
struct Retire {
    static constexpr const char* name = "loans.retire";
    static constexpr Permission permission = Permission::EditLedger;
    using Outcome = RetireOutcome;
    QList<AssetId> assets;
    QString method;
    QString executor;
    QString witness;
    QString certificate;
    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

/// Which of these are in no set yet, and not disposed of.
struct AskUnprepared {
    using Answer = QList<AssetId>;
    QList<AssetId> assets;
    Result<Answer> run(ReadScope& scope) const;
};

/// Whether it was prepared and is recorded as disposed of, but its proof never came (see Retire).
[[nodiscard]] bool lacksProof(Connection& connection, const AssetRecord& asset);

/// What stands against erasing and closing with these words; pure. Codes as Retire.
[[nodiscard]] QList<Problem> problemsOfRetiring(const Retire& retire);

} // namespace madoguchi
