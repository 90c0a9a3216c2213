// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/papertables.h"

namespace madoguchi {

namespace {

using enum ColumnType;
using enum ColumnClass;

} // namespace

const Table& signedCopyTable()
{
    static const Table table("signed_copy",
                             {{"id", Number},
                              {"document_id", Number, Public, "document", true},
                              {"name", Text, Personal},
                              {"media_type", Text},
                              {"size", Number},
                              {"sha256", Text},
                              {"added_at", Text},
                              {"operator_id", Number, Public, "operator"},
                              {"withdrawn_at", Text},
                              {"content", Bytes, Secret}},
                             {}, {.label = {"document_id"}});
    return table;
}

const Table& signatureTable()
{
    static const Table table("signature",
                             {{"id", Number},
                              {"document_id", Number, Public, "document", true},
                              {"box", Text},
                              {"content_sha256", Text},
                              {"strokes", Text, Personal},
                              {"signed_at", Text},
                              {"operator_id", Number, Public, "operator"},
                              {"withdrawn_at", Text}},
                             {}, {.label = {"document_id"}, .unique = {{{"document_id"}, {"withdrawn_at"}}}});
    return table;
}

} // namespace madoguchi
