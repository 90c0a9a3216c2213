// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandrun.h"
#include "core/loans/takeback.h"

namespace madoguchi {

// What the options of a return say about its items. An item is named before a colon by any of its keys, as on the
// command itself; a key may hold a colon. Where there is one item, it need not be named.

/// --check and --picture of a return.
void declareChecks(QCommandLineParser& parser);

/// The item that a text begins with, and what follows the colon; null where it names none of them.
struct NamedItem {
    ReturnedItem* item = nullptr;
    QString rest;
};
[[nodiscard]] NamedItem namedItem(CommandRun& run, const QString& text, QList<ReturnedItem>& items);

/// Notes what --check says ([ITEM:]POINT=WHAT IS WRONG). False when one of them cannot be read.
[[nodiscard]] bool noteChecks(CommandRun& run, QList<ReturnedItem>& items);

/// Notes what --condition says ([ITEM:]TEXT). False when one of them names no item.
[[nodiscard]] bool noteConditions(CommandRun& run, QList<ReturnedItem>& items);

/// A picture of an item that has come back.
struct ReturnedPicture {
    AssetId asset;
    QString path;
};
/// What --picture says ([ITEM:]FILE); nothing when one of them names no item.
[[nodiscard]] std::optional<QList<ReturnedPicture>> returnedPictures(CommandRun& run, QList<ReturnedItem>& items);

/// Keeps the pictures with their returns. One that cannot be kept is told, and the exit code says so: the return
/// stands. The names of those that are kept.
[[nodiscard]] QStringList keepPictures(CommandRun& run, const QList<ReturnedPicture>& pictures,
                                       const TakeBackOutcome& outcome, const Order& order);

/// The points of a return that are not in order, as problems to be told: "return.check-failed" (check, note).
[[nodiscard]] QList<Problem> problemsOfChecks(const QString& assetNo, const QList<CheckResult>& checks);
/// What was found when an item came back: for JSON, and in a few words; empty where nothing was looked at or noted.
[[nodiscard]] QJsonObject returnAsJson(const ReturnFound& found);
[[nodiscard]] QString conditionText(const ReturnFound& found);
/// For JSON: point, ok, and what is wrong.
[[nodiscard]] QJsonArray checksOf(const QList<CheckResult>& checks);

} // namespace madoguchi
