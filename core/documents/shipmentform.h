// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/formparts.h"

namespace madoguchi {

struct ShipmentLine {
    QString assetNumber;
    QString title;
    QString serial;
    QList<FormAccessory> accessories;
};

/// What a 送付状 says.
struct ShipmentContent {
    FormFrame frame;
    FormHolder holder;
    QString receipt; ///< that lies in the parcel and is to come back signed
    QString destination;
    QString receiver;
    QString carrier;
    QString tracking;
    QList<ShipmentLine> lines;
};

/// The document of kind "cover-note": one goes with the parcel, one stays. Addressed to the holder; whoever takes the
/// parcel in ticks off what is there and signs.
[[nodiscard]] Document shipmentDocument(const ShipmentContent& content);

} // namespace madoguchi
