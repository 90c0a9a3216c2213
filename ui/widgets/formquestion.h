// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QStringList>
#include <QVariantMap>

#include <functional>

namespace madoguchi {

/// One thing a form asks for. What is entered comes back under its name: a QString, for a Choice the place in
/// `choices` (int), for a Check a bool. Days and moments come back as they were typed; they have been read once
/// (core/base/moment.h), so reading them again gives a value, or they are empty. ComingDay and Due take what somebody
/// in a hurry types (core/base/comingday.h), tell below how it is understood, and come back as ISO text.
struct QuestionField {
    // Secret: a PIN, shown as dots. ComingDay: not before today, as a rule. Due: the same, perhaps with a time.
    enum class Kind { Line, Secret, Text, Day, ComingDay, Due, Moment, Choice, Check };
    QString name; ///< also the object name of its control
    QString label;
    Kind kind = Kind::Line;
    QVariant value = {}; ///< what it begins with
    QString hint = {};
    QStringList choices = {};
    bool isRequired = false;
    /// What one press of a button enters, by the words on the button.
    QList<std::pair<QString, QString>> quick = {};
};

struct FormNotice {
    Tone tone = Tone::Info;
    QString text;
};

/// What is to be said of what stands in the form now.
struct FormLook {
    QList<FormNotice> notices;
    bool mayGoOn = true;
    QString ok; ///< on the button; empty: as the question has it
};

/// A step that needs more than a click. Nothing typed is lost when it is refused: the form stays, with the words.
struct FormQuestion {
    using Look = std::function<void(const QVariantMap& values, const std::function<void(const FormLook&)>& answer)>;
    /// `answer` gets why it was refused, in words; nothing when it is done.
    using Submit =
        std::function<void(const QVariantMap& values, const std::function<void(const QStringList&)>& answer)>;

    QString title;
    QString text;
    QList<QuestionField> fields;
    QString ok; ///< names what will happen
    bool isDangerous = false;
    Look look = {}; ///< called when the form opens and a moment after every change
    Submit submit = {};

    /// What the fields begin with.
    [[nodiscard]] QVariantMap values() const
    {
        QVariantMap all;
        for (const QuestionField& field : fields)
            all.insert(field.name, field.value);
        return all;
    }
};

} // namespace madoguchi
