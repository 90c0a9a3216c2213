// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/foreignformat.h"

#include <QByteArray>

#include <algorithm>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

struct Signature {
    QByteArrayView bytes;
    ForeignFormat format;
};

// clang-format off
constexpr Signature signatures[] = {
    {{"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8}, {"XLS"_L1, true}}, // of old, or XLSX with a password
    {{"%PDF-", 5}, {"PDF"_L1, false}},
    {{"{\\rtf", 5}, {"RTF"_L1, false}},
    {{"\x89PNG\r\n", 6}, {"PNG"_L1, false}},
    {{"\xff\xd8\xff", 3}, {"JPEG"_L1, false}},
    {{"SQLite format 3", 16}, {"SQLite"_L1, false}},
    {{"7z\xbc\xaf\x27\x1c", 6}, {"7z"_L1, false}},
    {{"\x1f\x8b\x08", 3}, {"gzip"_L1, false}},
};
// clang-format on

/// What stands in an archive, by the names of its files; these are not compressed.
ForeignFormat archive(QByteArrayView head)
{
    const auto holds = [head](QByteArrayView name) { return head.indexOf(name) >= 0; };
    if (holds("opendocument.spreadsheet"))
        return {"ODS"_L1, true};
    if (holds("opendocument."))
        return {"OpenDocument"_L1, false};
    if (holds("xl/"))
        return {"XLSX"_L1, true};
    if (holds("word/"))
        return {"DOCX"_L1, false};
    return {"ZIP"_L1, false};
}

/// Some systems call a page of HTML with one table .xls.
bool isHtml(QByteArrayView head)
{
    const QByteArray begin = head.first(std::min<qsizetype>(head.size(), 512)).trimmed().toByteArray().toLower();
    return begin.startsWith("<!doctype html") || begin.startsWith("<html") || begin.startsWith("<table");
}

} // namespace

ForeignFormat foreignFormat(QByteArrayView head)
{
    if (head.startsWith(QByteArrayView("PK\x03\x04", 4)))
        return archive(head);
    const auto found = std::find_if(std::begin(signatures), std::end(signatures),
                                    [head](const Signature& known) { return head.startsWith(known.bytes); });
    if (found != std::end(signatures))
        return found->format;
    return isHtml(head) ? ForeignFormat{"HTML"_L1, true} : ForeignFormat{};
}

} // namespace madoguchi
