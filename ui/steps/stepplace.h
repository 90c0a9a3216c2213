// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loans/loanout.h"
#include "core/loans/loanquestions.h"
#include "ui/printing/printservice.h"
#include "ui/widgets/formquestion.h"
#include "ui/widgets/pagecontext.h"

#include <QCoreApplication>
#include <QPointer>
#include <QWidget>

namespace madoguchi {

/// The texts of this room: Steps::tr("…").
struct Steps {
    Q_DECLARE_TR_FUNCTIONS(madoguchi::Steps)
};

/// Where a step is taken. Everything referred to outlives the page; answers come only while that lives.
struct StepPlace {
    PageContext context;
    PrintService* printing;
    QWidget* page;
};

/// One item as a step knows it, and what was seen of its loan.
struct StepItem {
    AssetId asset;
    QString assetNo;
    QString title;
    QString holder;
    SeenLoan seen;

    static StepItem of(const LoanRecord& loan);
    static StepItem of(const AssetRecord& asset);
    /// "A-000123 ノートPC": as questions name it.
    [[nodiscard]] QString name() const { return QString(assetNo + u' ' + title).trimmed(); }
};

/// "A-1, A-2, A-3 and 4 more": so many that a question stays short.
[[nodiscard]] QString namesOf(const QList<StepItem>& items);

using FormAnswer = std::function<void(const QStringList& words)>;

/// Performs the verb of a form: a refusal goes back to the form in words; else what was done is heard, and told by
/// `told`, which prints what the desk prints by itself.
template<class Verb, class Told>
void performFromForm(const StepPlace& place, const Verb& verb, const Order& order, const FormAnswer& answer, Told told)
{
    const auto heard = [place, answer, told](const Result<Performed<typename Verb::Outcome>>& done) {
        place.context.sounds.play(done ? Sound::Ok : Sound::Error);
        if (!done)
            return answer({place.context.host.words(done.refusal())});
        answer({});
        told(*done);
    };
    if (place.printing)
        place.printing->perform(verb, order, place.page, heard);
    else
        place.context.desk.perform(verb, order, place.page, heard);
}

/// Asks something and goes on with the answer; a refusal is told above the page.
template<class Question, class Then>
void askThen(const StepPlace& place, const Question& question, Then then)
{
    place.context.desk.ask(question, place.page, [place, then](const Result<typename Question::Answer>& answer) {
        if (!answer)
            return place.context.host.refused(answer.refusal());
        then(*answer);
    });
}

/// Looks at the item in the field "newItem" as it stands: what it is, and what stands against lending it.
[[nodiscard]] FormQuestion::Look lookAtNewItem(const StepPlace& place);

/// What a field of a form holds; it has been read by the form already.
[[nodiscard]] std::optional<LoanDue> dueIn(const QVariantMap& values, const QString& field);
[[nodiscard]] QString textIn(const QVariantMap& values, const QString& field);

} // namespace madoguchi
