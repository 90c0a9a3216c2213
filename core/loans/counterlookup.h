// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/documents.h"
#include "core/ledger/codelookup.h"
#include "core/ledger/kits.h"
#include "core/loans/loanquestions.h"
#include "core/loans/reservation.h"

#include <variant>

namespace madoguchi {

struct PlaceFound {
    PlaceId id;
    QString name;
};
struct OperatorFound {
    QString code;
    QString name;
};
/// A code in more than one meaning: the operator says which.
struct AmbiguousCode {
    struct Choice {
        CodeMatch match;
        QString label;
    };
    QList<Choice> choices;
};
struct UnknownCode {
};

/// The slip of a reservation, with whoever it is for and what is set aside and in the house.
struct ReservedDesk {
    ReservationRecord reservation;
    std::optional<PersonDesk> person;
    QList<AssetDesk> units;
};

/// A kit with the units that belong to it.
struct KitDesk {
    KitId id;
    QString number;
    QString name;
    QList<AssetDesk> units;
};

/// Something that is counted and not lent. What it is and how much of it there is, is known above this room only:
/// whoever drives the dialogue asks LookUpAtCounter (core/consumables), which fills it in.
struct CountedDesk {
    qint64 id = 0;
    QString number;
    QString name;
    QString unit;
    qint64 stock = 0;
    qint64 reorderLevel = 0; ///< below it, more is to be ordered
};

/// What the counter needs to know about one scan, in one question. Of what is counted it tells the id alone.
struct CounterLookup {
    using Answer = std::variant<UnknownCode, AmbiguousCode, PersonDesk, AssetDesk, KitDesk, CountedDesk, DocumentRecord,
                                ReservedDesk, PlaceFound, OperatorFound>;
    QStringList keys;                                   ///< candidates of a scan, best first; or
    std::optional<CodeMatch> match;                     ///< a row that was chosen or double-clicked
    std::optional<ProductSerial> serial = std::nullopt; ///< Scan::serial, with the keys
    Result<Answer> run(ReadScope& scope) const;
};

} // namespace madoguchi
