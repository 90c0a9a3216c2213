// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/documents/document.h"
#include "core/labels/labelsheet.h"

#include <array>
#include <optional>

namespace madoguchi {

enum class LabelKind { Asset, Shelf, Staff, Command, Kit };

inline constexpr std::array allLabelKinds{LabelKind::Asset, LabelKind::Kit, LabelKind::Shelf, LabelKind::Staff,
                                          LabelKind::Command};

/// "asset", "kit", "shelf", "staff", "command".
[[nodiscard]] QLatin1StringView codeOf(LabelKind kind);
[[nodiscard]] std::optional<LabelKind> labelKindFromCode(const QString& code);
/// "code128", "qr", "datamatrix".
[[nodiscard]] QLatin1StringView codeOf(BarcodeSymbology symbology);
[[nodiscard]] std::optional<BarcodeSymbology> symbologyFromCode(const QString& code);

/// What one label says.
struct Label {
    QByteArray code;     ///< what a scanner reads from it
    QString key;         ///< what a person reads: never cut
    Phrase title;        ///< what it is on; breaks over lines, cut at the end where there is no room for it
    QList<Phrase> lines; ///< more, where there is room for the whole line

    bool operator==(const Label&) const = default;
};

/// Labels on paper: which, on what, beginning where.
struct LabelJob {
    LabelSheet sheet;
    QList<Label> labels;
    /// One square symbol, one Code 128, or one of each; in print order.
    QList<BarcodeSymbology> symbols{BarcodeSymbology::Qr};
    int startAt = 1;       ///< the first label goes here; those before have been used up
    double shiftRight = 0; ///< millimetres everything moves to the right, for a printer that is off
    double shiftDown = 0;
    PrintLanguage language = PrintLanguage::Japanese;
    QString owner;         ///< whose it is, above everything where there is room
    bool isSample = false; ///< says so instead of the owner
};

/// Labels that somebody wants, before it is said how they are printed.
struct LabelRequest {
    LabelKind kind = LabelKind::Asset;
    QList<qint64> chosen; ///< the row somebody stands on; may be nothing
    QString chosenName;
    QList<qint64> listed;      ///< the whole list it stands in; nothing for Command
    QList<qint64> marked = {}; ///< the rows that somebody has marked
};

/// What is wrong with a print of labels, whatever is printed. Codes "label.nothing", "label.start" (arguments: count),
/// "label.symbols" (not one of each at most).
[[nodiscard]] QList<Problem> problemsOf(const LabelJob& job);

} // namespace madoguchi
