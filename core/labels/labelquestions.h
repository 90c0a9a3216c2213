// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/readscope.h"
#include "core/labels/label.h"
#include "core/ledger/ledgerquestions.h"
#include "core/scanning/scannerprofile.h"

namespace madoguchi {

/// Labels as the record has them, and what every label of this office says.
struct LabelSet {
    QList<Label> labels;
    QString owner; ///< the organisation
    PrintLanguage language = PrintLanguage::Japanese;
};

/// Labels of assets, kits, places (their shelves), people (their staff cards), in the order of the ids. What a scanner
/// reads is what the counter takes for that thing, in half-width letters; what a person reads is as it was registered.
/// Where labels of the office carry a check character, so do these. Codes "asset.unknown", "kit.unknown",
/// "place.unknown", "person.unknown", "label.no-code" (a place without a code, a person without number and user name:
/// subject).
struct AskLabels {
    using Answer = LabelSet;
    LabelKind kind = LabelKind::Asset;
    QList<qint64> ids; ///< nothing for Command: all of them, in the order of the command card
    Result<Answer> run(ReadScope& scope) const;
};

/// The ids of kinds, places or sections by their exact names, of places also by their codes. Every key that is unknown
/// is named: "label.no-kind", "label.no-place", "label.no-section".
struct NamedByKey {
    using Answer = QList<qint64>;
    AskNames::Of of = AskNames::Of::Places;
    QStringList keys;
    Result<Answer> run(ReadScope& scope) const;
};

/// What is printed for a number: in the letters a scanner can send, and with the check character, where scans of such a
/// number must carry one that is not part of it.
[[nodiscard]] QByteArray printedCode(const QString& key, const OwnLabelRule& rule);

} // namespace madoguchi
