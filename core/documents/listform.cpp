// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/listform.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

Document listDocument(const ListContent& content)
{
    Document document;
    document.kind = content.kind;
    document.number = content.number;
    document.issuedOn = content.printedAt.localDay();
    document.language = content.language;
    document.layout = SheetLayout::Landscape;
    document.marks.isSample = content.isSample;
    document.title = content.title;
    document.issuer = content.issuer;
    document.isComposed = !content.number.isEmpty();
    if (!content.number.isEmpty())
        document.barcodes << Barcode{BarcodeSymbology::Code128, BarcodePlace::Head, content.number.toUtf8(), {}};
    FieldGroup scope;
    if (content.asOf.isValid())
        scope.fields << FormField{Phrase::word(u"list.as-of"_s), Phrase::moment(content.asOf.toLocal()), false};
    scope.fields << content.scope;
    if (!scope.fields.isEmpty())
        document.blocks << scope;
    document.blocks << content.table;
    document.footer = {
        content.title, {}, Phrase::moment(content.printedAt.toLocal()), content.printedBy, content.filter};
    return document;
}

} // namespace madoguchi
