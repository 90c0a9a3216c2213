// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/counterscanner.h"
#include "core/desk/readscope.h"
#include "core/ledger/codelookup.h"
#include "core/scanning/scanpipeline.h"

namespace madoguchi {

/// What `find(connection, key)` finds of a key as it was typed or scanned: by itself, else by what a scanner of this
/// profile that types so may have meant. Code "code.unknown".
template<class Find>
[[nodiscard]] auto findByKey(Connection& connection, const ScannerProfile& profile, const QString& key,
                             const Find& find)
{
    auto found = find(connection, key);
    const Scan scan = interpret(key, profile);
    const QStringList candidates = scan.candidates.isEmpty() ? QStringList{scan.key} : scan.candidates;
    for (const QString& candidate : candidates) {
        if (found || !found.refusal().has(u"code.unknown"))
            break;
        found = find(connection, candidate);
    }
    return found;
}
/// By the scanner of the counter that asks.
template<class Find>
[[nodiscard]] auto findByKey(ReadScope& scope, const QString& key, const Find& find)
{
    return findByKey(scope.connection, readScannerProfile(scope), key, find);
}

/// The one asset that a key means; of the box of a device it may be known by its serial number alone. Codes of
/// assetByKey.
[[nodiscard]] inline Result<AssetId> findAssetByKey(ReadScope& scope, const QString& key)
{
    const ScannerProfile profile = readScannerProfile(scope);
    Result<AssetId> found = findByKey(scope.connection, profile, key, assetByKey);
    const std::optional<ProductSerial> serial = interpret(key, profile).serial;
    if (found || !serial || !found.refusal().has(u"code.unknown"))
        return found;
    Result<AssetId> bySerial = assetBySerial(scope.connection, *serial);
    return bySerial || !bySerial.refusal().has(u"code.unknown") ? bySerial : found;
}

} // namespace madoguchi
