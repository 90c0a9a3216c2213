// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/compactjson.h"
#include "core/documents/jsonfields.h"
#include "core/documents/letterform.h"
#include "core/documents/receiptform.h"

#include <QByteArray>
#include <QStringList>

// What the snapshots of the forms are made of; each form is in a file of its own (receiptsnapshot.cpp …).

namespace madoguchi::snapshot {

inline constexpr int factsVersion = 1;

// What is empty is not stored.
void put(CompactJson& json, QLatin1StringView key, const QString& text);
void put(CompactJson& json, QLatin1StringView key, QDate day);
void put(CompactJson& json, QLatin1StringView key, QTime time);
void put(CompactJson& json, QLatin1StringView key, const Phrase& phrase);
/// Stored also when there are none.
void putTexts(CompactJson& json, QLatin1StringView key, const QStringList& texts);

void putFrame(CompactJson& json, const FormFrame& frame, QLatin1StringView form);
void putHolder(CompactJson& json, const FormHolder& holder);
/// Nothing of nobody.
void putReceiver(CompactJson& json, QLatin1StringView key, const FormReceiver& receiver);
void putReceiptLines(CompactJson& json, const QList<ReceiptLine>& lines);

[[nodiscard]] FormFrame readFrame(JsonFields& fields);
[[nodiscard]] FormHolder readHolder(JsonFields fields);
[[nodiscard]] FormReceiver readReceiver(JsonFields fields);
[[nodiscard]] ReceiptLine readReceiptLine(JsonFields& fields);
[[nodiscard]] QTime readTime(JsonFields& fields);
[[nodiscard]] QStringList readTexts(JsonFields& fields, const QString& key);

/// Calls `read(fields)` for each object of a list.
template<class T, class Read>
QList<T> readList(JsonFields& fields, const QString& key, Read read)
{
    QList<T> list;
    fields.each(key, [&](const QJsonValue& value, const QString& path) {
        JsonFields element(value.toObject(), path, fields.problems());
        list << read(element);
        element.finish();
    });
    return list;
}

// The forms.
[[nodiscard]] Document readReceipt(JsonFields& fields);
[[nodiscard]] Document readReturn(JsonFields& fields);
[[nodiscard]] LetterContent readLetter(JsonFields& fields);
[[nodiscard]] Document readReservation(JsonFields& fields);

} // namespace madoguchi::snapshot
