// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/conditionnote.h"

#include "core/ledger/ledgerquestions.h"
#include "core/loans/loantables.h"
#include "core/loans/returnslips.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

Result<NoteCondition::Outcome> NoteCondition::run(WriteScope& scope) const
{
    using Line = LoanLineColumn;
    holdLines(scope, {line});
    const std::optional<Row> before = scope.lock(loanLineTable(), line.value());
    if (!before || !(*before)[Line::WithdrawnAt].isNull() || (*before)[Line::ReturnedAt].isNull())
        return refusal(RefusalKind::NotFound, u"loan.line-unknown"_s, QString::number(line.value()));
    const std::optional<AssetRecord> asset =
        readAsset(scope.connection(), AssetId((*before)[Line::AssetId].toNumber()), scope.at());
    if (isAssetLentAgain(scope.connection(), line.value()))
        return refused(u"return.lent-again"_s, asset->values.assetNo);
    Row after = *before;
    after[Line::ConditionNote] = Value::textOrNull(note.trimmed());
    scope.update(loanLineTable(), *before, after);
    scope.setWorkItem(u"LN-25"_s);
    return Outcome{asset->values.assetNo};
}

QString conditionInWords(const QString& note, const QList<CheckResult>& checks)
{
    QStringList words;
    for (const CheckResult& check : notInOrder(checks))
        words << u"%1: %2"_s.arg(check.point, check.note);
    words << note.trimmed();
    words.removeAll(QString());
    return words.join(u" / ");
}

} // namespace madoguchi
