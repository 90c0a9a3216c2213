// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace madoguchi {

/// What the settings can want of the program around the window: it knows the record that is open and can go to
/// another one. An empty function: not here.
struct RecordServices {
    QString address; ///< of the open record, without a password
    bool isFile = true;
    int schema = 0;
    /// Lets the operator choose another place; the present record stays open until another one is.
    std::function<void()> openAnother;
    /// From a sandbox: as openAnother, and once another record is open the sandbox's file is gone.
    std::function<void()> startForReal;
};

} // namespace madoguchi
