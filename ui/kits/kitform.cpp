// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kits/kitform.h"

#include "core/loans/assetofkey.h"
#include "ui/widgets/formquestion.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

struct KitForm {
    Q_DECLARE_TR_FUNCTIONS(madoguchi::KitForm)
};

QStringList numbersIn(const QVariantMap& values)
{
    static const QRegularExpression gap(u"[\\s,、]+"_s);
    return values.value(u"items"_s).toString().split(gap, Qt::SkipEmptyParts);
}

QStringList numbersOf(const KitRecord& kit)
{
    QStringList numbers;
    for (const AssetRecord& unit : kit.units)
        numbers << unit.values.assetNo;
    return numbers;
}

/// What the numbers mean, while they are being scanned.
FormLook lookOf(const PageContext& context, const Result<QList<AssetRecord>>& units)
{
    FormLook look;
    if (!units) {
        look.notices << FormNotice{Tone::Warn, context.host.words(units.refusal())};
        look.mayGoOn = false;
        return look;
    }
    QStringList named;
    for (const AssetRecord& unit : *units)
        named << unit.values.assetNo + u' ' + unit.title();
    if (!named.isEmpty())
        look.notices << FormNotice{Tone::Info,
                                   KitForm::tr("%n item(s):", nullptr, int(named.size())) + u'\n' + named.join(u'\n')};
    return look;
}

void submit(const PageContext& context, QWidget* page, const KitRecord& kit, const QVariantMap& values,
            std::function<void(const QStringList&)> answer,
            std::function<void(const Performed<LedgerOutcome>&, const QString&)> saved)
{
    context.desk.ask(
        AskAssetsOfKeys{numbersIn(values)}, page,
        [context, page, kit, values, answer, saved](const Result<QList<AssetRecord>>& units) {
            if (!units)
                return answer({context.host.words(units.refusal())});
            SaveKit verb{
                kit.id,
                {values.value(u"number"_s).toString().trimmed(), values.value(u"name"_s).toString().trimmed(), {}}};
            for (const AssetRecord& unit : *units)
                verb.values.items << unit.id;
            if (kit.id.isValid())
                verb.seen = kit.values();
            context.desk.perform(
                verb, context.host.order(), page,
                [context, answer, saved, number = verb.values.number](const Result<Performed<LedgerOutcome>>& done) {
                    context.sounds.play(done ? Sound::Ok : Sound::Error);
                    if (!done)
                        return answer({context.host.words(done.refusal())});
                    answer({});
                    saved(*done, number);
                });
        });
}

} // namespace

void askForKit(const PageContext& context, QWidget* page, const KitRecord& kit,
               std::function<void(const Performed<LedgerOutcome>& done, const QString& number)> saved)
{
    FormQuestion form;
    form.title = kit.id.isValid() ? KitForm::tr("Change the kit") : KitForm::tr("New kit");
    form.text = KitForm::tr("A kit goes out and comes back by one scan of its own label.");
    form.fields = {{u"number"_s,
                    KitForm::tr("N&umber"),
                    QuestionField::Kind::Line,
                    kit.number,
                    KitForm::tr("What its label says, as KIT-0001"),
                    {},
                    true},
                   {u"name"_s, KitForm::tr("&Name"), QuestionField::Kind::Line, kit.name, {}, {}, true},
                   {u"items"_s,
                    KitForm::tr("&Items"),
                    QuestionField::Kind::Text,
                    numbersOf(kit).join(u'\n'),
                    KitForm::tr("Scan them one after the other, or write a number on each line"),
                    {},
                    true}};
    form.ok = KitForm::tr("Save");
    form.look = [context, page = QPointer(page)](const QVariantMap& values,
                                                 const std::function<void(const FormLook&)>& answer) {
        if (!page)
            return;
        context.desk.ask(
            AskAssetsOfKeys{numbersIn(values)}, page.data(),
            [context, answer](const Result<QList<AssetRecord>>& units) { answer(lookOf(context, units)); });
    };
    form.submit = [context, page = QPointer(page), kit, saved](const QVariantMap& values,
                                                               const std::function<void(const QStringList&)>& answer) {
        if (page)
            submit(context, page, kit, values, answer, saved);
    };
    context.ask.fillIn(form);
}

} // namespace madoguchi
