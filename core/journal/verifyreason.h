// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace madoguchi {

/// What does not fit in a journal. The codes are stable: scripts and `ui/text` know them.
enum class VerifyReason : quint8 {
    None,
    EntryUnreadable,       ///< the body is not an entry
    ColumnsDiffer,         ///< lane, sequence, order, command or part beside the body is not the body's
    LeafDiffers,           ///< the leaf is not the hash of the body
    EntryMissing,          ///< a sequence is left out, in the middle or at the end
    EntryRepeated,         ///< a sequence comes twice or out of order
    EntryReplaced,         ///< the entry fits itself, but neither its tile nor the head of its lane
    EntryBeyondHead,       ///< more entries than the head of the lane knows
    LaneUnknown,           ///< an entry in a lane that does not exist
    LaneMissing,           ///< a number of a lane is left out, or a station has no lane
    OrderMissing,          ///< a number of the order of all entries is left out, before this entry or after the last
    NextIdBehind,          ///< the lane would give a row a number that is given already
    HeadDiffers,           ///< the head of the lane is not that of its entries
    TileDiffers,           ///< a kept tile is not that of the entries, is missing, or is one too many
    PersonalDiffers,       ///< a personal value is not the one the entry commits to
    PersonalMissing,       ///< a personal value that the entry commits to is gone
    PersonalNotErased,     ///< a personal value that an entry says was erased is still there
    PersonalStray,         ///< a personal value that no entry commits to
    ErasureStray,          ///< an erasure is announced that no entry says
    SubjectsDiffer,        ///< what the history of a row is looked up in is not what the entries say
    HeadingDiffers,        ///< what entries are found by is not what the entry says
    CheckpointUnreadable,  ///< a checkpoint is not a signed note, or its columns are not the note's
    CheckpointSignature,   ///< a checkpoint is not signed by the key of its station
    CheckpointForeign,     ///< a checkpoint from outside is of no lane of this record
    CheckpointDiffers,     ///< the entries up to a checkpoint do not give its root
    ShorterThanCheckpoint, ///< the record has fewer entries than a checkpoint says
    RecordIdDiffers,       ///< the record bears another id than the one it was founded with
    RenewalNotJournalled,  ///< a change of a station's key is not what the entries say
    RenewalSignature,      ///< a change of a station's key is signed, and not by the key of before
    StationDiffers,        ///< a station, or its key, is not what the entries say
    SchemaDiffers,         ///< a table, trigger, index, view or right is not as the program made it
    RowDiffers,            ///< a row holds something else than the entries say
    RowMissing,            ///< a row that the entries made is gone
    RowStray,              ///< a row that no entry made
    DerivedDiffers,        ///< what is computed from a row is not what it gives
    ContentDiffers,        ///< attached bytes are not those of the hash in the entry, or are gone
    MovesDiffer,           ///< the allowed moves of an asset's state are not those the program came with
};

[[nodiscard]] QString verifyReasonCode(VerifyReason reason);

} // namespace madoguchi
