// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/recordtables.h"
#include "core/letters/letteranswer.h"
#include "core/letters/letterquestions.h"
#include "core/letters/letterwording.h"
#include "core/letters/writeletters.h"
#include "core/loans/undo.h"
#include "tests/core/loans/loantest.h"

namespace madoguchi {

/// The base of the tests of letters: loans with a due day, and days that pass.
class LetterTest : public LoanTest
{
protected:
    using Written = Result<Performed<WriteLettersOutcome>>;

    /// Today is 2026-06-10, a Wednesday.
    AssetId lendUntil(PersonId person, const QString& assetNo, QDate due)
    {
        const AssetId asset = store().add(anAsset(assetNo));
        HandOver verb;
        verb.person = person;
        verb.items = {asset};
        verb.due = LoanDue{due, {}};
        const auto lent = store().desk().perform(verb, asDesk());
        if (!lent)
            qFatal("%s", qPrintable(lent.refusal().toDebugText()));
        return asset;
    }
    void passDays(int days) { store().clock().advance(qint64(days) * 24 * 60 * 60 * 1000); }

    static WriteLetters letters(LetterKind kind, int step = 1)
    {
        WriteLetters verb;
        verb.query.kind = kind;
        verb.query.step = step;
        return verb;
    }
    Written write(const WriteLetters& verb) { return store().desk().perform(verb, asDesk()); }
    QList<LetterRecord> written(const ListLetters& question = {})
    {
        const auto list = store().desk().ask(question);
        return list ? *list : QList<LetterRecord>();
    }
    LetterPlan plan(const LetterQuery& query)
    {
        const auto answer = store().desk().ask(AskLetterPlan{query});
        return answer ? *answer : LetterPlan();
    }
    static QStringList reasons(const LetterPlan& plan)
    {
        QStringList codes;
        for (const SkippedLoan& skipped : plan.skipped)
            codes << skipped.reason.code + u' ' + skipped.loan.assetNo;
        return codes;
    }
    auto undo(const QString& document)
    {
        Undo verb;
        verb.document = document;
        verb.tables = &recordTables();
        return store().desk().perform(verb, asDesk());
    }
};

} // namespace madoguchi
