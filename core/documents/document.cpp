// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/document.h"

#include <algorithm>

namespace madoguchi {

namespace {

bool isForAHand(const SignatureBox& box)
{
    return box.style == SignatureStyle::Sign || box.style == SignatureStyle::Seal;
}

} // namespace

const SignatureBox* boxToSign(const Document& document)
{
    for (const Block& block : document.blocks) {
        const auto* row = std::get_if<SignatureRow>(&block);
        if (!row)
            continue;
        const auto box = std::find_if(row->boxes.begin(), row->boxes.end(), isForAHand);
        if (box != row->boxes.end())
            return &*box;
    }
    return nullptr;
}

void addSignature(Document& document, const QString& box, const PenInk& ink, QDate day)
{
    for (Block& block : document.blocks) {
        auto* row = std::get_if<SignatureRow>(&block);
        if (!row)
            continue;
        for (SignatureBox& each : row->boxes) {
            if (each.label.value != box)
                continue;
            each.ink = ink;
            for (FormField& field : each.fields) {
                if (field.value == Phrase::word(QStringLiteral("signature.date-blank")))
                    field.value = Phrase::day(day);
            }
            return;
        }
    }
}

Document reprinted(Document stored, int count, const QDateTime& printedAt, QString printedBy)
{
    stored.marks.reprint = count;
    stored.footer.printedAt = Phrase::moment(printedAt);
    stored.footer.printedBy = std::move(printedBy);
    return stored;
}

} // namespace madoguchi
