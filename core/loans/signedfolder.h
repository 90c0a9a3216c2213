// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"
#include "core/desk/jobcontrol.h"

#include <optional>

namespace madoguchi {

/// The number a scanned file is named after: what stands before the first space, underscore, bracket or dot of its
/// name, as codeKey has it ("R8-J1-000981 (2).pdf" is a page of R8-J1-000981).
[[nodiscard]] QString documentOfFileName(const QString& fileName);

/// What became of one file of a folder.
struct ScannedFile {
    QString name;
    QString document; ///< the number it is attached to; empty where it is not
    QString commandId;
    std::optional<Refusal> refusal;
};

/// Attaches every file of a folder (not of folders in it) to the document it is named after, in the order of their
/// names, each whole or not at all. What fits no document is left where it is, with the reason. A repeat under the same
/// order attaches nothing twice. Code "signed-copy.no-folder" (reason); "job.cancelled" when stopped before the first.
[[nodiscard]] Result<QList<ScannedFile>> attachSignedFolder(Desk& desk, const QString& folder, const Order& order,
                                                            JobControl* control = nullptr);

} // namespace madoguchi
