// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/formparts.h"

namespace madoguchi {

struct RetiredLine {
    QString assetNumber;
    QString title;
    QString serial;
    QString ownership; ///< a code of formwords: "ownership.state" …
    QDate acquiredOn;
};

/// What a 返納引渡書 and a データ消去確認書 say.
struct RetireContent {
    FormFrame frame;
    QList<RetiredLine> lines;
    QString basis;     ///< the decision it rests on
    QString authority; ///< application number, approver
    QString method;    ///< of erasure; the certificate only
    QString executor;
    QString witness;
    QString certificate;
};

/// The document of kind "surrender": what is handed back, to be counted in the presence of a witness.
[[nodiscard]] Document surrenderDocument(const RetireContent& content);
/// The document of kind "erasure": how, by whom, before whom, under which number the data was erased.
[[nodiscard]] Document erasureDocument(const RetireContent& content);

} // namespace madoguchi
