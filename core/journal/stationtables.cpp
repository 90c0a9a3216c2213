// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/stationtables.h"

namespace madoguchi {

namespace {

using enum ColumnType;
using enum ColumnClass;

} // namespace

const Table& stationTable()
{
    static const Table table("station",
                             {{"id", Number},
                              {"code", Text},
                              {"name", Text},
                              {"public_key", Bytes},
                              {"created_at", Text},
                              {"withdrawn_at", Text}},
                             {}, {.label = {"code"}, .unique = {{{"code"}, {"withdrawn_at"}}}});
    return table;
}

const Table& stationRenewalTable()
{
    static const Table table("station_renewal",
                             {{"id", Number},
                              {"station_id", Number, Public, "station", true},
                              {"old_key", Bytes},
                              {"new_key", Bytes},
                              {"is_restored", Number},
                              {"sizes", Text},
                              {"notes", Text},
                              {"fiscal_year", Number},
                              {"last_serial", Number},
                              {"renewed_at", Text},
                              {"operator_id", Number, Public, "operator"},
                              {"withdrawn_at", Text},
                              {"signature", Bytes}},
                             {}, {.label = {"station_id"}, .keepsInUse = false});
    return table;
}

} // namespace madoguchi
