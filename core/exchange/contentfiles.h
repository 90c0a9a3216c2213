// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/rebuild.h"

namespace madoguchi {

/// One row whose bytes have a file of their own in an export of everything.
struct ContentRow {
    qint64 id = 0;
    QString sha256; ///< hexadecimal, as the journal says
    QString name;   ///< what people call it; may be empty

    /// "attachment/3f…e1.jpg": the same bytes under two names of one ending are one file.
    [[nodiscard]] QString path(const AttestedContent& what) const;
    /// "attachment 123".
    [[nodiscard]] QString label(const AttestedContent& what) const;
};

/// Every row that has such bytes, withdrawn ones too. Ends when `visit` answers false.
void visitContents(Connection& connection, const AttestedContent& what,
                   const std::function<bool(const ContentRow&)>& visit);

[[nodiscard]] bool hasHash(const QByteArray& bytes, const QString& sha256);

} // namespace madoguchi
