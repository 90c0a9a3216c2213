// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/jsonfields.h"
#include "core/documents/letterform.h"
#include "core/documents/receiptform.h"

#include <QByteArray>
#include <QStringList>

// What the snapshots of the forms are made of; each form is in a file of its own (receiptsnapshot.cpp …).

namespace madoguchi::snapshot {

inline constexpr int factsVersion = 1;

// What is empty is not stored.
void put(QJsonObject& json, QLatin1StringView key, const QString& text);
void put(QJsonObject& json, QLatin1StringView key, QDate day);
void put(QJsonObject& json, QLatin1StringView key, QTime time);
[[nodiscard]] QByteArray compact(const QJsonObject& json);

[[nodiscard]] QJsonObject frameToJson(const FormFrame& frame, QLatin1StringView form);
[[nodiscard]] QJsonObject holderToJson(const FormHolder& holder);
[[nodiscard]] QJsonObject receiverToJson(const FormReceiver& receiver);
[[nodiscard]] QJsonObject receiptLineToJson(const ReceiptLine& line);

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
