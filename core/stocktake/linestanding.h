// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace madoguchi {

// How a line of a session that nobody has scanned stands, as SQL conditions on the line x and its session s. Arrays, so
// that they can be joined into one text while compiling.

/// Not expected because it was being repaired when the session was opened. `is_lent` says that a line was away; what
/// was away on no loan, or in a session about loans, was in repair. A loan that was undone since was one all the same.
inline constexpr char wasInRepair[] =
    "(x.is_lent = 1 and (s.is_custody = 1 or not exists (select 1 from loan_line y where y.asset_id = x.asset_id"
    " and y.lent_at <= s.opened_at and (y.returned_at is null or y.returned_at > s.opened_at))))";

/// Who repaired it then, as far as that was recorded.
inline constexpr char repairVendor[] =
    "(select v.vendor from asset_service v where v.asset_id = x.asset_id and v.kind = 'repair' and v.withdrawn_at is "
    "null"
    " and v.begun_at <= s.opened_at and (v.ended_at is null or v.ended_at > s.opened_at) order by v.id desc limit 1)";

/// Expected at first, and not to be looked for any more by what the record says now: lent or sent to be repaired since
/// (in custody: returned), lost, disposed of, withdrawn. Also on its item a and the open line ll of its loan.
inline constexpr char isGoneSince[] =
    "(a.withdrawn_at is not null or a.state in ('lost', 'disposed', 'in-repair') or ll.lent_at > s.opened_at"
    " or (s.is_custody = 1 and ll.id is null))";

} // namespace madoguchi
