// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stocktake/countingforms.h"

#include "core/base/wareki.h"
#include "ui/steps/stepplace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

struct CountingForms {
    Q_DECLARE_TR_FUNCTIONS(madoguchi::CountingForms)
};

using Kind = QuestionField::Kind;

/// Places in the choice of the lock.
enum Lock { InOrder, NotInOrder, NotLookedAt };

} // namespace

FormQuestion spotCheckForm(const StocktakeStatus& status, bool isClosing)
{
    const std::optional<SpotCheck> known =
        status.spotCheck ? std::optional(status.spotCheck->check) : std::optional<SpotCheck>();
    QStringList choices{CountingForms::tr("In order"), CountingForms::tr("Not in order")};
    if (isClosing)
        choices << CountingForms::tr("Not looked at");
    const QString keys = known && known->keys ? QString::number(*known->keys) : QString();
    const QString before = status.keysBefore ? CountingForms::tr("Last time: %1").arg(*status.keysBefore)
                                             : CountingForms::tr("Empty where there are none");
    FormQuestion form;
    form.title = CountingForms::tr("Lock and keys");
    form.text = isClosing ? CountingForms::tr("They have not been recorded for %1 yet.").arg(status.record.number)
                          : CountingForms::tr("They stand on the papers of %1.").arg(status.record.number);
    form.fields = {{u"spotLock"_s,
                    CountingForms::tr("&Lock"),
                    Kind::Choice,
                    known && !known->isLocked ? NotInOrder : InOrder,
                    {},
                    choices},
                   {u"spotKeys"_s, CountingForms::tr("&Keys counted"), Kind::Line, keys, before},
                   {u"spotRemark"_s, CountingForms::tr("Not&e"), Kind::Text, known ? known->remark : QString(),
                    CountingForms::tr("Needed where the lock is not in order")}};
    form.ok = isClosing ? CountingForms::tr("Close the stocktake") : CountingForms::tr("Record lock and keys");
    return form;
}

SpotCheckInput spotCheckIn(const QVariantMap& values)
{
    const int lock = values.value(u"spotLock"_s).toInt();
    if (lock == NotLookedAt)
        return {};
    SpotCheck check{lock == InOrder, std::nullopt, textIn(values, u"spotRemark"_s)};
    if (const QString keys = textIn(values, u"spotKeys"_s); !keys.isEmpty()) {
        bool isNumber = false;
        check.keys = keys.normalized(QString::NormalizationForm_KC).toInt(&isNumber);
        if (!isNumber)
            return {std::nullopt, {CountingForms::tr("The number of keys is a whole number.")}};
    }
    return {check, {}};
}

FormQuestion keeperForm(const StocktakeRecord& record, QDate today)
{
    FormQuestion form;
    form.title = CountingForms::tr("Record of handing over");
    form.text = record.handover.isEmpty()
                    ? CountingForms::tr("It says what was counted in %1, by type, and is signed by both keepers.")
                          .arg(record.number)
                    : CountingForms::tr("It takes the place of %1, which is void then.").arg(record.handover);
    form.fields = {{u"keeperFrom"_s, CountingForms::tr("&Former keeper"), Kind::Line, {}, {}, {}, true},
                   {u"keeperFromPost"_s, CountingForms::tr("Section and office of the former keeper"), Kind::Line},
                   {u"keeperTo"_s, CountingForms::tr("&New keeper"), Kind::Line, {}, {}, {}, true},
                   {u"keeperToPost"_s, CountingForms::tr("Section and office of the new keeper"), Kind::Line},
                   {u"keeperDay"_s,
                    CountingForms::tr("&Day of handing over"),
                    Kind::Day,
                    today.toString(Qt::ISODate),
                    {},
                    {},
                    true},
                   {u"keeperPapers"_s,
                    CountingForms::tr("&Books and papers"),
                    Kind::Text,
                    {},
                    CountingForms::tr("What goes with the things: ledgers, keys, contracts")},
                   {u"keeperRemark"_s, CountingForms::tr("Not&e"), Kind::Text}};
    form.ok = CountingForms::tr("Issue the record");
    return form;
}

IssueKeeperHandover keeperHandoverIn(const QVariantMap& values, StocktakeId stocktake)
{
    return {stocktake,
            {textIn(values, u"keeperFrom"_s), textIn(values, u"keeperFromPost"_s)},
            {textIn(values, u"keeperTo"_s), textIn(values, u"keeperToPost"_s)},
            parseDay(textIn(values, u"keeperDay"_s)).value_or(QDate()),
            textIn(values, u"keeperPapers"_s),
            textIn(values, u"keeperRemark"_s)};
}

} // namespace madoguchi
