// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/document.h"

namespace madoguchi {

Document reprinted(Document stored, int count, const QDateTime& printedAt, QString printedBy)
{
    stored.marks.reprint = count;
    stored.footer.printedAt = Phrase::moment(printedAt);
    stored.footer.printedBy = std::move(printedBy);
    return stored;
}

} // namespace madoguchi
