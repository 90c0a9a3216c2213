// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace madoguchi {

/// What may stand in a field of a kind. Stored as text in AssetValues::custom, under the field's name: a number in
/// digits without thousands, a day as ISO day, a choice as it is listed, "yes" or "no".
enum class FieldType { Text, Number, Day, Choice, YesNo };
[[nodiscard]] QString fieldTypeCode(FieldType type);
[[nodiscard]] std::optional<FieldType> fieldTypeFromCode(const QString& code);

/// A field that the assets of a kind have beside those that all have: the IMEI of a phone, the lamp hours of a
/// projector.
struct KindField {
    QString name;
    FieldType type = FieldType::Text;
    QStringList choices = {}; ///< of a Choice, in the order in which they are offered
    bool isRequired = false;
    bool operator==(const KindField&) const = default;
};

/// So many fields has a kind at most.
inline constexpr int mostKindFields = 30;

/// Blanks around names dropped, and what has no name; choices only where one chooses, each once.
[[nodiscard]] QList<KindField> tidiedFields(QList<KindField> fields);
/// Codes "kind.too-many-fields" (most), "kind.field-twice" (name), "kind.field-without-choices" (name).
[[nodiscard]] std::optional<Refusal> problemOfFields(const QString& kindName, const QList<KindField>& fields);

/// As stored with the kind, one a line, and back.
[[nodiscard]] QString linesOfFields(const QList<KindField>& fields);
[[nodiscard]] QList<KindField> fieldsInLines(const QString& lines);

/// What somebody entered for a field, in its stored form. Codes, with the asset as subject and the arguments field and
/// value: "asset.field-not-number", "asset.field-not-day", "asset.field-not-choice" (known), "asset.field-not-yes-no".
[[nodiscard]] Result<QString> fittedValue(const KindField& field, const QString& entered, const QString& assetNo);

/// The further fields of an asset, those of its kind under the kind's spelling of their names and in their stored form;
/// the others stay as they are. `before`: what is stored of an asset that keeps its kind; what stays as it was is not
/// looked at, so that a field that a kind gets later asks nothing of the assets that are there. Codes: those of
/// fittedValue, and "asset.field-missing" (field): all that is wrong at once.
[[nodiscard]] Result<QJsonObject> fittedFields(const QList<KindField>& fields, const QJsonObject& entered,
                                               const std::optional<QJsonObject>& before, const QString& assetNo);

} // namespace madoguchi
