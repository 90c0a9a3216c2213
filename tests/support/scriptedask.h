// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/ask.h"
#include "ui/widgets/formquestion.h"

#include <QList>

namespace madoguchi {

/// Answers every question at once from lists a test fills beforehand, and keeps what was asked. A question nobody
/// prepared an answer for is answered as if the operator gave up.
class ScriptedAsk final : public Ask
{
public:
    QList<bool> confirmations;
    QList<QString> files;
    QList<int> choices;
    QList<QString> texts;
    QList<QVariantMap> forms; ///< what is changed in each; what a field begins with stays

    QList<Question> asked;
    QList<FileQuestion> askedFiles;
    QList<Choice> askedChoices;
    QList<TextQuestion> askedTexts;
    QList<FormQuestion> askedForms;
    QList<FormLook> looks; ///< what each form said of what was filled in
    QVariantMap filledIn;  ///< what stood in the last form that was submitted
    QStringList formWords; ///< why forms were refused

    void confirm(const Question& question, std::function<void(bool)> answer) override
    {
        asked.append(question);
        answer(!confirmations.isEmpty() && confirmations.takeFirst());
    }

    void openFile(const FileQuestion& question, std::function<void(std::optional<QString>)> answer) override
    {
        askedFiles.append(question);
        answer(files.isEmpty() ? std::nullopt : std::optional(files.takeFirst()));
    }

    void saveFile(const FileQuestion& question, std::function<void(std::optional<QString>)> answer) override
    {
        openFile(question, std::move(answer));
    }

    void chooseOne(const Choice& choice, std::function<void(std::optional<int>)> answer) override
    {
        askedChoices.append(choice);
        answer(choices.isEmpty() ? std::nullopt : std::optional(choices.takeFirst()));
    }

    void askText(const TextQuestion& question, std::function<void(std::optional<QString>)> answer) override
    {
        askedTexts.append(question);
        answer(texts.isEmpty() ? std::nullopt : std::optional(texts.takeFirst()));
    }

    void fillIn(const FormQuestion& question) override
    {
        askedForms.append(question);
        if (forms.isEmpty())
            return;
        QVariantMap values = question.values();
        values.insert(forms.takeFirst());
        if (question.look)
            question.look(values, [this](const FormLook& seen) { looks.append(seen); });
        filledIn = values;
        question.submit(values, [this](const QStringList& words) { formWords << words; });
    }
};

} // namespace madoguchi
