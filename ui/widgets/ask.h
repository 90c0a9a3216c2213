// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace madoguchi {

/// A question answered by yes or no. `yes` names what will happen ("Delete the person"), never just "Yes".
struct Question {
    QString title;
    QString text;
    QString yes;
    QString no;
    /// The yes harms: its button is red, and it must be typed or chosen on purpose.
    bool isDangerous = false;
    /// When set, this text must be typed before yes can be pressed.
    QString typeToConfirm;
};

struct FileQuestion {
    QString title;
    /// Where to start: a folder, or a folder with a proposed name for saving.
    QString start;
    /// As QFileDialog has them: "CSV (*.csv)".
    QStringList filters;
    /// When saving: a file that is there is not replaced but used, so nobody asks about it.
    bool mayExist = false;
    /// When opening: a folder is asked for.
    bool isFolder = false;
};

struct Choice {
    QString title;
    QString text;
    QStringList options;
    int preselected = 0;
    QString ok;
};

/// A line of text that must not be empty: a reason, a name.
struct TextQuestion {
    QString title;
    QString text;
    QString label;           ///< of the field
    QString ok;              ///< names what will happen
    bool takesScans = false; ///< what a serial scanner reads while this is open belongs into the field
    QString initial = {};    ///< what stands in the field at first, marked, so that typing replaces it
};

/// Of the field of a TextQuestion that takes scans.
inline constexpr const char* takesScansProperty = "takesScans";

struct FormQuestion;

/// The seam before every modal. Answers arrive through the callback, later and at most once; never when the
/// program ends first. No nested event loop anywhere. Pages at the counter use a Banner instead.
class Ask
{
public:
    Ask() = default;
    Ask(const Ask&) = delete;
    Ask& operator=(const Ask&) = delete;
    virtual ~Ask() = default;

    virtual void confirm(const Question& question, std::function<void(bool)> answer) = 0;
    /// Nothing when the operator gave up.
    virtual void openFile(const FileQuestion& question, std::function<void(std::optional<QString>)> answer) = 0;
    virtual void saveFile(const FileQuestion& question, std::function<void(std::optional<QString>)> answer) = 0;
    /// The place in `options`; nothing when the operator gave up.
    virtual void chooseOne(const Choice& choice, std::function<void(std::optional<int>)> answer) = 0;
    /// Never empty; nothing when the operator gave up.
    virtual void askText(const TextQuestion& question, std::function<void(std::optional<QString>)> answer) = 0;
    /// A form for a step; it records by itself and stays open until that is done, or the operator gives up.
    virtual void fillIn(const FormQuestion& question) = 0;
};

} // namespace madoguchi
