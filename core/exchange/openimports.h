// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/desk/readscope.h"

#include <QList>
#include <QLockFile>
#include <QString>

#include <memory>

namespace madoguchi {

class Desk;

/// An import that has begun and not ended.
struct OpenImport {
    enum class State {
        Running,     ///< on this computer
        Interrupted, ///< its program on this computer is gone: it never ends, and is undone (Undo) instead
        Elsewhere    ///< of a counter of another computer, which alone knows
    };
    QString document;
    QString station;
    Instant begunAt;
    State state = State::Elsewhere;
};

/// "running", "interrupted", "elsewhere".
[[nodiscard]] QString openImportCode(OpenImport::State state);

/// The oldest first. What runs on the computer of this desk is seen by lock files beside its keys.
[[nodiscard]] Result<QList<OpenImport>> openImports(Desk& desk);

/// One that stands half done at this computer's counters must be undone before anything is brought in again. Code
/// "import.interrupted" (subject: its document).
[[nodiscard]] Result<Done> checkNoneInterrupted(Desk& desk);

/// The lock of the imports of a station on this machine, not taken yet.
[[nodiscard]] std::unique_ptr<QLockFile> importLock(const Desk& desk, const QString& stationCode);

} // namespace madoguchi
