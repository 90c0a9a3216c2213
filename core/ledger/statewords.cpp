// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/statewords.h"

#include <QStringList>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

// Each with the words under which the window, the reports and the lists that are written show it.

constexpr NamedWord overdueWord{u"overdue", u"延滞", u"late|延滞中|期限超過|期限切れ"};
constexpr NamedWord dueTodayWord{u"due-today", u"本日期限", u"duetoday|今日期限|本日返却"};

constexpr NamedWord assetStates[] = {
    {u"available", u"在庫", u"instock|in-stock|usable|在庫あり"},
    {u"out", u"貸出中（すべて）", u"貸出中のすべて|すべて貸出中|onloan,all|alllent|checkedout"},
    {u"on-loan", u"貸出中", u"onloan|貸出|lent|not-due|onloan,notdueyet|貸出中（期限前）|期限前"},
    dueTodayWord,
    overdueWord,
    {u"allocated", u"引当て", u"引当|引当て済み|引当済み|setaside"},
    {u"ready", u"準備完了", u"準備済み"},
    {u"needs-reset", u"要初期化", u"needsreset|waitingforreset|初期化待ち|返却済・要初期化"},
    {u"in-repair", u"修理中", u"inrepair|修理|repair"},
    {u"faulty", u"故障", u"broken"},
    {u"lost", u"紛失", u"亡失"},
    {u"to-surrender", u"返納準備", u"tosurrender|tobehandedback|返納待ち"},
    {u"disposed", u"返納・廃棄済", u"廃棄|廃棄済|廃棄済み|返納済"},
};

constexpr NamedWord returnedWord{u"returned", u"返却済み", u"返却済"};

constexpr NamedWord loanStates[] = {
    {u"on-loan", u"貸出中", u"onloan|lent|out|貸出|貸出中（すべて）|貸出中のすべて|outnow"},
    overdueWord,
    dueTodayWord,
    returnedWord,
    {u"missing", u"付属品未返却", u"未返却付属品|付属品不足"},
    {u"sent", u"発送", u"発送済み|発送済|発送中"},
};

constexpr NamedWord returnedLoans[] = {returnedWord};

constexpr NamedWord peopleStates[] = {
    {u"on-loan", u"貸出中", u"onloan|out|借用中|貸出あり"},
    {u"blocked", u"貸出停止", u"停止|停止中"},
};

constexpr NamedWord reservationStates[] = {
    {u"today", u"今日", u"本日"},
    {u"not-fetched", u"受取待ち", u"notfetched|ready,notfetched|受取なし|未受取|overdue"},
    {u"to-prepare", u"準備待ち", u"toprepare|要準備"},
    {u"over", u"終了", u"ended"},
};

constexpr NamedWord consumableStates[] = {{u"low", u"不足", u"short|残りわずか|在庫不足"}};

} // namespace

std::span<const NamedWord> stateWords(StatedList list)
{
    switch (list) {
    case StatedList::Assets:
    case StatedList::LoanReports:
        break;
    case StatedList::Loans:
        return loanStates;
    case StatedList::People:
        return peopleStates;
    case StatedList::Reservations:
        return reservationStates;
    case StatedList::Consumables:
        return consumableStates;
    }
    return assetStates;
}

std::optional<QString> stateFromWord(StatedList list, const QString& text)
{
    if (list == StatedList::LoanReports)
        return NamedWords({returnedLoans, assetStates}).codeOf(text);
    return NamedWords({stateWords(list)}).codeOf(text);
}

QString stateChoices(StatedList list)
{
    QStringList all;
    const auto add = [&](std::span<const NamedWord> words) {
        for (const NamedWord& word : words)
            all << word.code.toString() + u'/' + word.japanese.toString();
    };
    add(stateWords(list));
    if (list == StatedList::LoanReports)
        add(returnedLoans);
    return all.join(u", "_s);
}

QList<AssetStatus> statusesOfState(const QString& code)
{
    if (code == stateOut)
        return {AssetStatus::OnLoan, AssetStatus::DueToday, AssetStatus::Overdue};
    const std::optional<AssetStatus> status = assetStatusFromCode(code);
    return status ? QList<AssetStatus>{*status} : QList<AssetStatus>();
}

} // namespace madoguchi
