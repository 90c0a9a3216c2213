-- SPDX-FileCopyrightText: The Madoguchi contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A change of a counter's key, signed with the key of before where that was at hand (core/journal/stationkeys.h).

alter table station_renewal add column signature @bytes@;
