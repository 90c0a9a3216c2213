// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/permission.h"
#include "core/desk/readscope.h"
#include "core/journal/writescope.h"
#include "core/letters/letterkind.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace madoguchi {

/// The words of one kind of letter in one language, with placeholders: "{name}". Paper and mail say the same.
struct LetterWording {
    QString subject;  ///< of the mail
    QString greeting; ///< first line of the mail to a person
    QString head;     ///< the same to the head of a section
    QString item;     ///< one item in the mail
    QString body;     ///< the text; "{items}" stands in it once, where the items are listed

    /// "subject: …", "greeting: …", "head: …", "item: …", an empty line, the body.
    [[nodiscard]] QString toText() const;
    /// Reads what toText() writes. Codes "letter.wording-line" (a line above the body that is none of the four).
    [[nodiscard]] static Result<LetterWording> fromText(const QString& text);

    bool operator==(const LetterWording&) const = default;
};

/// The placeholders a part of the wording may use: "subject", "greeting", "head", "item" or "body".
[[nodiscard]] QStringList knownPlaceholders(const QString& part);

/// Everything that is wrong with a wording. Codes: "letter.unknown-placeholder" and "letter.unclosed-placeholder"
/// (field, line, column counted from 1; known), "letter.items-once" ("{items}" does not stand in the body once),
/// "letter.part-empty" (field).
[[nodiscard]] QList<Problem> problemsOfWording(const LetterWording& wording);

/// What the program says where the office has not chosen its own words.
[[nodiscard]] LetterWording fixedWording(LetterKind kind, const QString& language);

/// The text with each placeholder in place of its value; one without a value becomes nothing.
[[nodiscard]] QString filledIn(const QString& text, const QHash<QString, QString>& values);

/// The office's own words, else the fixed ones.
[[nodiscard]] LetterWording readWording(Connection& connection, LetterKind kind, const QString& language);

struct AskWording {
    struct Answer {
        LetterWording wording;
        bool isFixed = true;
    };
    LetterKind kind = LetterKind::Overdue;
    QString language = QStringLiteral("ja");
    Result<Answer> run(ReadScope& scope) const;
};

/// Stores the office's own words; none, or just the fixed ones: the fixed ones are used again. Codes of
/// problemsOfWording, "setting.changed-meanwhile" (where `seen` is not what is stored).
struct ChangeWording {
    static constexpr const char* name = "desk.change-letter-wording";
    static constexpr Permission permission = Permission::Administrate;
    struct Outcome {
        bool isFixed = true;
        QJsonObject toJson() const { return {{QStringLiteral("fixed"), isFixed}}; }
        static Outcome fromJson(const QJsonObject& json) { return {json.value(QStringLiteral("fixed")).toBool()}; }
    };
    LetterKind kind = LetterKind::Overdue;
    QString language = QStringLiteral("ja");
    std::optional<LetterWording> wording;
    std::optional<LetterWording> seen = std::nullopt;
    QJsonObject toJson() const;
    Result<Outcome> run(WriteScope& scope) const;
};

} // namespace madoguchi
