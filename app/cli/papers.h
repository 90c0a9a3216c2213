// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandrun.h"

namespace madoguchi {

/// Writes the paper of a document as PDF; `reprint` is which one it is, 0 the first print. Codes of
/// printableDocument and writePdf.
[[nodiscard]] Result<Done> writePaper(CommandRun& run, const QString& number, const QString& path, int reprint = 0,
                                      const QString& printedBy = {});

/// The paper of what has just been recorded: it is recorded whatever becomes of the paper, so a failure is told and
/// the command ends with ExitCode::PaperMissing. The record notes that it did not come out, by the operator of `by` or
/// of the command's last order.
void writeFreshPaper(CommandRun& run, const QString& number, const QString& path, std::optional<Order> by = {});
/// The same for several; each has its number before the ending of its file then.
void writeFreshPapers(CommandRun& run, const QStringList& numbers, const QString& path);

} // namespace madoguchi
