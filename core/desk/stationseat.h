// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace madoguchi {

/// A counter as this computer means it: its code, and where its keys would be.
struct StationSeat {
    QString code;
    QString recordId;
    QString keyFolder;
};

} // namespace madoguchi
