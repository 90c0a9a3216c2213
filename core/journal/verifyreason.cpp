// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/verifyreason.h"

namespace madoguchi {

namespace {

struct ReasonCode {
    VerifyReason reason;
    const char* code;
};

constexpr ReasonCode reasonCodes[] = {
    {VerifyReason::EntryUnreadable, "journal.entry-unreadable"},
    {VerifyReason::ColumnsDiffer, "journal.columns-differ"},
    {VerifyReason::LeafDiffers, "journal.leaf-differs"},
    {VerifyReason::EntryMissing, "journal.entry-missing"},
    {VerifyReason::EntryRepeated, "journal.entry-repeated"},
    {VerifyReason::EntryReplaced, "journal.entry-replaced"},
    {VerifyReason::EntryBeyondHead, "journal.entry-beyond-head"},
    {VerifyReason::LaneUnknown, "journal.lane-unknown"},
    {VerifyReason::LaneMissing, "journal.lane-missing"},
    {VerifyReason::OrderMissing, "journal.order-missing"},
    {VerifyReason::NextIdBehind, "journal.next-id-behind"},
    {VerifyReason::HeadDiffers, "journal.head-differs"},
    {VerifyReason::TileDiffers, "journal.tile-differs"},
    {VerifyReason::PersonalDiffers, "journal.personal-differs"},
    {VerifyReason::PersonalMissing, "journal.personal-missing"},
    {VerifyReason::PersonalNotErased, "journal.personal-not-erased"},
    {VerifyReason::PersonalStray, "journal.personal-stray"},
    {VerifyReason::ErasureStray, "journal.erasure-stray"},
    {VerifyReason::SubjectsDiffer, "journal.subjects-differ"},
    {VerifyReason::HeadingDiffers, "journal.heading-differs"},
    {VerifyReason::CheckpointUnreadable, "journal.checkpoint-unreadable"},
    {VerifyReason::CheckpointSignature, "journal.checkpoint-signature"},
    {VerifyReason::CheckpointForeign, "journal.checkpoint-foreign"},
    {VerifyReason::CheckpointDiffers, "journal.checkpoint-differs"},
    {VerifyReason::ShorterThanCheckpoint, "journal.shorter-than-checkpoint"},
    {VerifyReason::RecordIdDiffers, "journal.record-id-differs"},
    {VerifyReason::RenewalNotJournalled, "journal.renewal-not-journalled"},
    {VerifyReason::RenewalSignature, "journal.renewal-signature"},
    {VerifyReason::StationDiffers, "journal.station-differs"},
    {VerifyReason::SchemaDiffers, "journal.schema-differs"},
    {VerifyReason::RowDiffers, "record.row-differs"},
    {VerifyReason::RowMissing, "record.row-missing"},
    {VerifyReason::RowStray, "record.row-stray"},
    {VerifyReason::DerivedDiffers, "record.derived-differs"},
    {VerifyReason::ContentDiffers, "record.content-differs"},
    {VerifyReason::MovesDiffer, "journal.moves-differ"},
};

} // namespace

QString verifyReasonCode(VerifyReason reason)
{
    for (const auto& [known, code] : reasonCodes) {
        if (known == reason)
            return QString::fromLatin1(code);
    }
    return {};
}

} // namespace madoguchi
