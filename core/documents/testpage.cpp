// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/testpage.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

Document testPage(PrintLanguage language, const QDateTime& printedAt)
{
    Document page;
    page.kind = u"test-page"_s;
    page.issuedOn = printedAt.date();
    page.language = language;
    page.title = Phrase::word(u"form.test-page"_s);
    page.blocks << Paragraphs{{}, {Phrase::word(u"test-page.scan"_s), Phrase::word(u"test-page.otherwise"_s)}, true};
    page.barcodes << Barcode{BarcodeSymbology::Code128, BarcodePlace::Head, QByteArray(testPageCode),
                             Phrase(QString::fromLatin1(testPageCode))};
    page.footer = {page.title, {}, Phrase::moment(printedAt), {}, {}};
    return page;
}

} // namespace madoguchi
