// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/formwordtable.h"

namespace madoguchi {

namespace {

constexpr FormWord managerWordRows[] = {
    {u"list.changes", u"監査用抜粋（変更前・変更後）", u"Audit extract: changes"},
    {u"form.replenishment", u"補充依頼書", u"Replenishment Request"},
    {u"replenishment.statement", u"下記の品目が在庫下限を下回っているため、補充を依頼します。",
     u"The following is below its minimum stock. Please supply more."},
    {u"replenishment.lines", u"依頼する品目", u"What is asked for"},
    {u"replenishment.item", u"品目", u"Item"},
    {u"replenishment.in-stock", u"現在庫", u"In stock"},
    {u"replenishment.minimum", u"在庫下限", u"Minimum"},
    {u"replenishment.quantity", u"依頼数", u"Asked for"},
    {u"replenishment.unit", u"単位", u"Unit"},
    {u"replenishment.pieces", u"台・個", u"pcs"},
    {u"replenishment.reason", u"理由", u"Reason"},
    {u"replenishment.expected", u"入荷予定日", u"Expected"},
    {u"replenishment.asked-by", u"依頼者", u"Asked by"},
    {u"replenishment.number", u"依頼書番号", u"Request"},
    {u"replenishment.at", u"依頼日時", u"Asked at"},
    {u"replenishment.closed", u"完了日時", u"Closed at"},
    {u"list.replenishment", u"補充依頼の一覧", u"Replenishment requests"},
    {u"list.stock", u"在庫・予備機数", u"Stock and spares"},
    {u"stock.units", u"保有数", u"Units"},
    {u"stock.ready", u"貸出可", u"Ready to lend"},
    {u"stock.to-reset", u"初期化待ち", u"To be reset"},
    {u"stock.on-loan", u"貸出中", u"On loan"},
    {u"stock.in-repair", u"修理・故障", u"In repair, faulty"},
    {u"stock.reserved", u"予約（14日以内）", u"Reserved (14 days)"},
    {u"stock.minimum", u"在庫下限", u"Minimum"},
    {u"stock.target", u"補充目標", u"Fill up to"},
    {u"stock.shortage", u"不足数", u"Short by"},
    {u"change.entry", u"ログ上の位置", u"Place in the log"},
    {u"change.thing", u"対象", u"Thing"},
    {u"change.name", u"対象名・番号", u"Name or number"},
    {u"change.field", u"項目", u"Field"},
    {u"change.before", u"変更前", u"Before"},
    {u"change.after", u"変更後", u"After"},
    {u"change.leaf", u"ハッシュ値", u"Hash"},
    {u"change.checkpoint", u"署名の件数", u"Signed at size"},
    {u"change.root", u"署名されたルート", u"Signed root"},
    {u"change.signed", u"署名日時", u"Signed"},
    {u"change.secret", u"（非公開。変更の事実のみ）", u"(secret: only that it was changed)"},
    {u"change.deleted", u"（記録から失われています）", u"(missing from the record)"},
    {u"change.erased", u"（消去済み）", u"(erased)"},
    {u"change.signature", u"（署名の筆跡）", u"(what was signed)"},
    {u"change.form", u"（印刷した書面）", u"(the form as it was printed)"},
    {u"journal.work-item", u"業務項目", u"Work item"},
    {u"journal.command", u"操作ID", u"Operation"},
    {u"filter.whom", u"利用者", u"User"},
    {u"asset.lease-ends", u"リース満了日", u"Lease ends"},
    {u"asset.lease-contract", u"リース契約番号", u"Lease contract no."},
    {u"asset.lessor", u"リース会社", u"Leasing company"},
    {u"filter.lease-ends-by", u"リース満了日＝%1まで", u"lease ends by %1"},
    {u"filter.operator", u"操作者＝%1", u"operator %1"},
    {u"report.all-kinds", u"全品目", u"All types"},
    {u"report.tally", u"%1　%2件（%3）", u"%1: %2 (%3)"},
    {u"report.state-count", u"%1 %2件", u"%1 %2"},
    {u"report.tally-separator", u"、", u", "},
    {u"report.entries-agree", u"対象の監査ログ全%1件を確認", u"All %1 journal entries in question were read"},
    {u"report.entries-differ", u"監査ログ%1件のうち%2件しか読めません。記録の検査をしてください。",
     u"Of %1 journal entries, %2 were read. Check the record."},
};

} // namespace

std::span<const FormWord> managerWords()
{
    return managerWordRows;
}

} // namespace madoguchi
