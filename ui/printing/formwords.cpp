// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/formwords.h"

#include "core/base/wareki.h"
#include "core/documents/longday.h"

#include <algorithm>
#include <iterator>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    const char16_t* code;
    const char16_t* japanese;
    const char16_t* english;
};

constexpr Words allWords[] = {
    {u"form.receipt", u"貸与品受領書", u"Equipment Receipt"},
    {u"form.return-slip", u"返却確認書", u"Return Slip"},
    {u"form.extension", u"貸出期間延長票", u"Loan Extension"},
    {u"form.incident", u"紛失・破損届", u"Loss or Damage Report"},
    {u"form.surrender", u"返納引渡書", u"Hand-back List"},
    {u"form.erasure", u"データ消去確認書", u"Certificate of Erasure"},
    {u"form.transfer", u"利用者・所属変更票", u"Transfer of Equipment"},
    {u"form.reservation", u"貸出予約票", u"Reservation Slip"},
    {u"form.pick-up", u"引渡準備票", u"Pick-up Slip"},
    {u"form.labels", u"ラベル", u"Labels"},
    {u"form.command-card", u"窓口操作カード", u"Command Card"},

    {u"form.test-page", u"テストページ", u"Test page"},
    {u"test-page.scan", u"窓口の画面で、右上のバーコードを読み取ってください。",
     u"With the counter on the screen, scan the barcode at the top right."},
    {u"test-page.otherwise",
     u"読み取れないときは、印刷の倍率を100%（実際のサイズ）にし、印字のかすれやにじみがないか確かめてください。",
     u"If it cannot be read, print at 100 % (actual size) and look whether the print is faint or smudged."},

    {u"head.number", u"文書番号", u"Document no."},
    {u"head.issued-on", u"発行日", u"Issued"},
    {u"head.phone", u"電話 %1", u"Phone %1"},
    {u"head.continued", u"(続き)", u"(continued)"},
    {u"addressee.sama", u"%1 様", u"To: %1"},
    {u"addressee.dono", u"%1 殿", u"To: %1"},
    {u"addressee.head-sama", u"%1 所属長 様", u"To the head of %1"},
    {u"addressee.head-dono", u"%1 所属長 殿", u"To the head of %1"},

    {u"command.hint", u"窓口での操作は、下のバーコードを読み取っても行えます。",
     u"Scan one of these at the counter instead of pressing a key."},
    {u"command.done", u"確定する", u"Commit the basket"},
    {u"command.ok", u"確認した(停止を解除)", u"Seen: go on after a stop"},
    {u"command.cancel", u"入力中の内容をやめる", u"Empty the basket"},
    {u"command.undo", u"直前の確定を取り消す", u"Undo the last commit"},
    {u"command.print", u"もう一度印刷する", u"Print again"},
    {u"command.auto", u"自動", u"Automatic"},
    {u"command.return", u"返却のみ", u"Returns only"},
    {u"command.lend", u"引渡しのみ", u"Lending only"},

    {u"label.serial", u"製造番号 %1", u"S/N %1"},

    {u"mark.original", u"正", u"ORIGINAL"},
    {u"mark.copy", u"控", u"COPY"},
    {u"mark.for-head", u"写し", u"COPY FOR THE SECTION HEAD"},
    {u"mark.reprint", u"再発行 %1", u"REPRINT %1"},
    {u"mark.void", u"取消", u"VOID"},
    {u"mark.sample", u"見本", u"SAMPLE"},

    {u"holder.heading", u"利用者", u"Holder"},
    {u"holder.label", u"借用者", u"Holder"},
    {u"holder.staff-number", u"職員番号", u"Staff no."},
    {u"holder.name", u"氏名", u"Name"},
    {u"holder.section", u"所属", u"Section"},
    {u"holder.extension", u"内線", u"Extension"},
    {u"receiver.label", u"受領者", u"Received by"},
    {u"receiver.self", u"本人 %1", u"%1, in person"},
    {u"receiver.proxy", u"代理 %1", u"%1, as proxy"},
    {u"receiver.proxy-basis", u"代理 %1(委任根拠 %2)", u"%1, as proxy (authority: %2)"},

    {u"receipt.statement", u"下記の貸与品を受領しました。", u"I have received the equipment listed below."},
    {u"receipt.items", u"貸与品", u"Equipment"},
    {u"asset.number", u"管理番号", u"Asset no."},
    {u"asset.kind", u"品名", u"Item"},
    {u"asset.model", u"メーカー・型番", u"Maker and model"},
    {u"asset.serial", u"製造番号", u"Serial no."},
    {u"asset.accessory", u"付属品", u"Accessory"},
    {u"asset.accessories", u"付属品", u"Accessories"},
    {u"asset.condition", u"状態", u"Condition"},
    {u"asset.state", u"状態", u"State"},
    {u"asset.category", u"分類", u"Category"},
    {u"asset.maker", u"メーカー", u"Maker"},
    {u"asset.model-name", u"型番", u"Model"},
    {u"asset.ownership", u"所有区分", u"Ownership"},
    {u"asset.acquired", u"取得日", u"Acquired"},
    {u"asset.price", u"価格（円）", u"Price (yen)"},
    {u"asset.note", u"備考", u"Note"},
    {u"property.stored", u"保管", u"In stock"},
    {u"property.used", u"供用", u"In use"},
    {u"movement.at", u"日時", u"At"},
    {u"movement.label", u"異動", u"Movement"},
    {u"movement.lent", u"貸出", u"Lent"},
    {u"movement.passed-on", u"利用者変更", u"Passed on"},
    {u"movement.returned", u"返却", u"Returned"},
    {u"status.passed-on", u"利用者変更", u"Passed on"},
    {u"status.returned", u"返却済み", u"Returned"},
    {u"held.from", u"使用開始", u"Held from"},
    {u"held.until", u"使用終了", u"Held until"},
    {u"held.ending", u"終了の事由", u"Ended by"},
    {u"held.passed-on", u"利用者変更", u"Passed on"},
    {u"held.returned", u"返却", u"Return"},
    {u"asset.place", u"設置場所", u"Place"},
    {u"column.no", u"No", u"No"},
    {u"column.quantity", u"数量", u"Qty"},
    {u"column.note", u"特記", u"Remarks"},
    {u"table.total", u"合計", u"Total"},
    {u"table.continues", u"次ページへ続く", u"Continued on the next page"},
    {u"table.empty", u"該当なし", u"None"},
    {u"condition.good", u"良好", u"Good"},
    {u"condition.worn", u"傷あり", u"Worn"},
    {u"condition.damaged", u"破損", u"Damaged"},
    {u"condition.faulty", u"動作不良", u"Faulty"},

    {u"loan.lent-on", u"貸出日", u"Lent on"},
    {u"loan.lent-at", u"貸出日時", u"Lent"},
    {u"loan.returned-at", u"返却日時", u"Returned"},
    {u"loan.days-late", u"延滞日数", u"Days late"},
    {u"loan.receipt", u"受領書", u"Receipt"},
    {u"loan.slip", u"返却確認書", u"Return slip"},
    {u"loan.due", u"返却期限", u"Due"},
    {u"loan.due-by-item", u"表のとおり", u"See each item"},
    {u"loan.no-limit", u"定めなし", u"No fixed date"},
    {u"loan.purpose", u"用途", u"Purpose"},

    {u"notice.heading", u"注意事項", u"Please note"},
    {u"notice.care", u"貸与品は、善良な管理者の注意をもって使用し、保管してください。",
     u"Use and keep the equipment with the care of a prudent manager."},
    {u"notice.no-passing-on", u"目的外の使用、第三者への転貸、改造はできません。",
     u"Do not use it for other purposes, pass it on to others or modify it."},
    {u"notice.loss", u"紛失、盗難、破損又は故障のときは、直ちに%1へ連絡してください。",
     u"If it is lost, stolen, damaged or faulty, tell %1 at once."},
    {u"notice.loss-phone", u"紛失、盗難、破損又は故障のときは、直ちに%1(電話 %2)へ連絡してください。",
     u"If it is lost, stolen, damaged or faulty, call %1 at once (phone %2)."},

    {u"signature.receiver", u"受領者", u"Receiver"},
    {u"signature.desk", u"窓口担当", u"Desk"},
    {u"signature.checker", u"確認者", u"Checked by"},
    {u"signature.date", u"日付", u"Date"},
    {u"signature.date-blank", u"令和     年     月     日", u"year         month       day"},
    {u"signature.sign", u"署名", u"Signature"},
    {u"signature.seal", u"印", u"Seal"},
    {u"proof.caption", u"記録の証明\n%1", u"Proof of record\n%1"},

    {u"return.heading", u"返却", u"Return"},
    {u"return.statement", u"下記のとおり返却を確認しました。", u"We confirm the return of the equipment listed below."},
    {u"return.items", u"返却品", u"Returned equipment"},
    {u"return.receipts", u"受領書番号", u"Receipt no."},
    {u"return.at", u"返却日時", u"Returned at"},
    {u"return.by", u"返却者", u"Returned by"},
    {u"return.state", u"返却の状態", u"Status"},
    {u"return.complete", u"全部返却", u"Complete"},
    {u"return.partial", u"一部返却", u"Partial"},
    {u"return.accessories", u"付属品(返却/貸与)", u"Accessories (back/lent)"},
    {u"return.condition", u"外観・動作", u"Appearance, function"},
    {u"return.balance-complete", u"%1 %2/%3", u"%1 %2/%3"},
    {u"return.balance-short", u"%1 %2/%3 不足", u"%1 %2/%3 missing"},
    {u"return.balance-over", u"%1 %2/%3 超過", u"%1 %2/%3 surplus"},
    {u"return.missing", u"未返却の付属品", u"Accessories still to be returned"},
    {u"return.missing-due", u"返却期日", u"Due"},

    {u"form.letter-notice", u"返却期限のお知らせ", u"Notice of Due Date"},
    {u"form.letter-overdue", u"延滞督促状", u"Overdue Letter"},
    {u"form.letter-collection", u"貸与品返却のお願い", u"Request to Return Equipment"},
    {u"letter.step", u"回数", u"Reminder"},
    {u"letter.step-number", u"第%1回", u"No. %1"},
    {u"letter.return-by", u"返却期日", u"Return by"},
    {u"letter.contact", u"連絡先", u"Contact"},
    {u"letter.copy", u"写し", u"Copy to"},
    {u"letter.head-of", u"%1 所属長", u"The head of %1"},
    {u"letter.items", u"対象の貸与品", u"Equipment"},
    {u"letter.days-late", u"超過日数", u"Days late"},
    {u"letter.days", u"%1日", u"%1"},
    {u"receipt.exchanged", u"交換で返却された物品", u"Returned in exchange"},
    {u"receipt.substitute", u"代替機", u"Substitute"},
    {u"receipt.is-substitute", u"今回の貸与品は代替機", u"A substitute is lent"},

    {u"extension.statement", u"下記のとおり貸出期間を延長しました。新しい期限までに返却してください。",
     u"The loan of the equipment listed below goes on. Please return it by the new due day."},
    {u"extension.items", u"延長した貸与品", u"Equipment"},
    {u"extension.before", u"延長前の期限", u"Due before"},
    {u"extension.due", u"新しい期限", u"New due day"},
    {u"extension.reason", u"延長の理由", u"Reason"},
    {u"extension.authority", u"承認", u"Approval"},

    {u"incident.statement", u"下記のとおり届け出ます。(第%1報)", u"Report no. %1 on the equipment named below."},
    {u"incident.item", u"対象", u"Equipment"},
    {u"incident.facts", u"発生の状況", u"What happened"},
    {u"incident.kind", u"種別", u"Kind"},
    {u"incident.loss", u"紛失", u"Loss"},
    {u"incident.theft", u"盗難", u"Theft"},
    {u"incident.damage", u"破損", u"Damage"},
    {u"incident.reported-at", u"届出日時", u"Reported at"},
    {u"incident.occurred-at", u"発生日時", u"Happened at"},
    {u"incident.discovered-at", u"発見日時", u"Noticed at"},
    {u"incident.found-at", u"発見の登録日時", u"Found again"},
    {u"incident.found-note", u"発見の経緯", u"How it was found"},
    {u"incident.measure-count", u"措置件数", u"Measures"},
    {u"incident.report-number", u"届出番号", u"Report no."},
    {u"incident.unreported", u"届出なし", u"Not reported"},
    {u"incident.scene", u"発生場所", u"Where"},
    {u"incident.circumstances", u"状況", u"Circumstances"},
    {u"incident.stored-data", u"保存情報の有無・種類", u"Stored data"},
    {u"incident.police", u"警察への届出", u"Police report"},
    {u"incident.blank", u"　", u" "},
    {u"incident.measures", u"実施済みの措置", u"Measures taken"},
    {u"incident.taken-at", u"実施日時", u"Done at"},
    {u"incident.measure", u"措置", u"Measure"},
    {u"incident.approver", u"承認者", u"Approved by"},
    {u"incident.checked-by", u"記録・確認", u"Recorded, checked"},
    {u"incident.reporter", u"届出者", u"Reported by"},
    {u"incident.section-head", u"所属長", u"Head of section"},
    {u"incident.officer", u"担当職員", u"Officer"},
    {u"measure.lock", u"遠隔ロックの依頼", u"Remote lock requested"},
    {u"measure.wipe", u"遠隔消去の依頼", u"Remote wipe requested"},
    {u"measure.line-stop", u"回線停止", u"Line stopped"},
    {u"measure.police", u"警察へ届出", u"Reported to the police"},
    {u"measure.other", u"その他", u"Other"},

    {u"retire.surrender-statement", u"下記の物品を返納のため引き渡します。員数は立会いのうえ確認してください。",
     u"The equipment listed below is handed back. Please count it in the presence of a witness."},
    {u"retire.erasure-statement", u"下記の物品に保存されていたデータを、復元できない方法で消去したことを確認しました。",
     u"We confirm that the data on the equipment listed below has been erased beyond recovery."},
    {u"retire.basis", u"根拠", u"Basis"},
    {u"retire.decision", u"決定の内容", u"Decision"},
    {u"retire.erasure", u"消去", u"Erasure"},
    {u"retire.method", u"消去方法", u"Method"},
    {u"retire.executor", u"実施者", u"Erased by"},
    {u"retire.witness", u"立会者", u"Witness"},
    {u"retire.certificate", u"証明番号", u"Certificate no."},
    {u"retire.handed-by", u"引渡者", u"Handed over by"},
    {u"retire.taken-by", u"引受者", u"Taken over by"},
    {u"retire.ownership", u"所有区分", u"Ownership"},
    {u"retire.acquired", u"取得日", u"Acquired"},
    {u"ownership.state", u"国有", u"State property"},
    {u"ownership.lease", u"リース", u"Lease"},
    {u"ownership.service", u"サービス提供", u"Service"},
    {u"ownership.borrowed", u"借用", u"Borrowed"},

    {u"transfer.statement", u"下記の貸与品の利用者・所属を変更しました。今後の管理をお願いします。",
     u"You answer for the equipment listed below from now on."},
    {u"transfer.to", u"変更後の利用者", u"New holder"},
    {u"transfer.from", u"変更前", u"Before"},
    {u"transfer.reason", u"変更の理由", u"Reason"},
    {u"list.holdings", u"貸与品一覧(回収用)", u"Equipment to be Collected"},
    {u"holdings.back", u"返却", u"Back"},
    {u"holdings.accessories-only", u"付属品のみ", u"Accessories only"},
    {u"reservation.statement", u"下記のとおり予約を受け付けました。お受け取りのときは職員証をお持ちください。",
     u"We have reserved the equipment below. Please bring your staff card when you fetch it."},
    {u"reservation.heading", u"予約", u"Reservation"},
    {u"reservation.number", u"予約番号", u"Reservation no."},
    {u"reservation.from", u"受取日", u"Pick-up"},
    {u"reservation.shelf", u"保管棚", u"Shelf"},
    {u"reservation.approver", u"承認者", u"Approved by"},
    {u"reservation.items", u"予約品", u"Reserved equipment"},
    {u"pick-up.statement", u"下記の貸与品を引き当てました。付属品の員数と動作・充電を確かめ、保管棚に置いてください。",
     u"These units are set aside. Count the accessories, see that everything works and is charged, and shelve it."},
    {u"pick-up.items", u"引当て品", u"Units set aside"},
    {u"pick-up.accessories-there", u"員数", u"Complete"},
    {u"pick-up.works", u"動作・充電", u"Works"},

    {u"list.as-of", u"基準日時", u"As of"},
    {u"list.scope", u"範囲", u"Scope"},
    {u"list.grouped-by", u"区分", u"Grouped by"},
    {u"list.inventory", u"貸与品一覧", u"List of equipment"},
    {u"list.loans", u"貸出一覧", u"List of loans"},
    {u"list.overdue", u"延滞一覧", u"List of overdue loans"},
    {u"list.movements", u"貸出・返却の記録", u"Movements"},
    {u"list.losses", u"紛失・破損・故障の一覧", u"Losses, damage and faults"},
    {u"list.journal", u"監査ログ（抜粋）", u"Audit extract"},
    {u"list.asset-history", u"貸与品の履歴", u"History of an item"},
    {u"list.person-history", u"利用者の貸出履歴", u"Loans of a user"},
    {u"list.property", u"物品管理簿（参照出力）", u"Property ledger (extract)"},
    {u"chart.stock", u"品目・状態別の貸与品数", u"Items by type and state"},
    {u"chart.loans", u"月別の貸出・返却", u"Loans and returns by month"},
    {u"chart.overdue", u"延滞件数の推移", u"Overdue loans over time"},
    {u"chart.incidents", u"月別の紛失・盗難・破損", u"Losses, thefts and damage by month"},
    {u"chart.others", u"その他", u"Others"},
    {u"report.rows", u"件数", u"Rows"},
    {u"report.summary", u"集計", u"Summary"},
    {u"report.group", u"%1：%2", u"%1: %2"},
    {u"report.no-value", u"（なし）", u"(none)"},
    {u"report.subtotal", u"小計（%1）　%2件", u"Subtotal (%1): %2"},
    {u"report.total", u"合計　%1件", u"Total: %1"},
    {u"report.agrees", u"台帳総数と一致（%1件）", u"Agrees with the ledger (%1)"},
    {u"report.agrees-without", u"台帳総数と一致（%1件のうち、表示%2件、対象外%3件）",
     u"Agrees with the ledger (%1: %2 shown, %3 left out by the filter)"},
    {u"report.differs", u"台帳総数と不一致（台帳%1件、一覧%2件）。出力し直し、記録の検査をしてください。",
     u"Differs from the ledger (ledger %1, list %2). Print it again, and check the record."},
    {u"report.no-gaps", u"連番に欠番なし", u"No number is missing"},
    {u"report.gaps", u"連番に欠番あり（%1か所）。記録の検査をしてください。",
     u"Numbers are missing at %1 places. Check the record."},
    {u"journal.order", u"通番", u"No."},
    {u"journal.at", u"日時", u"At"},
    {u"journal.operator", u"操作者", u"Operator"},
    {u"journal.station", u"窓口", u"Counter"},
    {u"journal.action", u"操作", u"Action"},
    {u"journal.channel", u"受付経路", u"Came in by"},
    {u"journal.items", u"貸与品", u"Items"},
    {u"journal.people", u"利用者", u"Users"},
    {u"journal.documents", u"文書番号", u"Documents"},
    {u"journal.others", u"その他の対象", u"Other things"},
    {u"journal.reason", u"事由", u"Reason"},
    {u"journal.authority", u"承認", u"Authority"},
    {u"filter.asset", u"管理番号＝%1", u"asset no. %1"},
    {u"filter.person", u"利用者＝%1", u"user %1"},
    {u"filter.section", u"所属＝%1", u"section %1"},
    {u"filter.kind", u"品目＝%1", u"type %1"},
    {u"filter.place", u"設置場所＝%1", u"place %1"},
    {u"filter.status", u"状態＝%1", u"state %1"},
    {u"filter.from", u"%1から", u"from %1"},
    {u"filter.to", u"%1まで", u"to %1"},

    {u"form.stocktake-sheet", u"現物確認票（棚卸票）", u"Stocktake Sheet"},
    {u"form.stocktake-report", u"棚卸差異報告書", u"Stocktake Difference Report"},
    {u"stocktake.approved-by", u"承認者", u"Approved by"},
    {u"stocktake.number", u"棚卸番号", u"Stocktake no."},
    {u"stocktake.type", u"区分", u"Type"},
    {u"stocktake.type-regular", u"定期", u"Regular"},
    {u"stocktake.type-change", u"担当交替", u"Change of keeper"},
    {u"stocktake.type-spot", u"随時", u"Spot check"},
    {u"stocktake.closed-at", u"締切日時", u"Closed at"},
    {u"stocktake.scope-all", u"台帳の全品", u"The whole ledger"},
    {u"stocktake.scope-custody", u"貸出中のもの", u"What is on loan"},
    {u"stocktake.scope-place", u"設置場所 %1", u"Place: %1"},
    {u"stocktake.scope-kind", u"品目 %1", u"Type: %1"},
    {u"stocktake.scope-section", u"所属 %1", u"Section: %1"},
    {u"stocktake.place", u"台帳上の場所", u"Place by the ledger"},
    {u"stocktake.holder", u"台帳上の利用者", u"User by the ledger"},
    {u"stocktake.tick-here", u"現物有", u"Here"},
    {u"stocktake.tick-place", u"場所違い", u"Elsewhere"},
    {u"stocktake.tick-label", u"ラベル要再発行", u"New label"},
    {u"stocktake.tick", u"□", u"[ ]"},
    {u"stocktake.lent-to", u"貸出中 %1", u"On loan to %1"},
    {u"stocktake.sheet-total", u"%1件（うち貸出中 %2件）", u"%1 items, of these %2 on loan"},
    {u"column.remarks", u"備考", u"Remarks"},
    {u"stocktake.counted-by", u"確認者", u"Counted by"},
    {u"stocktake.witness", u"立会者", u"Witness"},
    {u"stocktake.summary", u"集計", u"Summary"},
    {u"stocktake.expected", u"確認対象", u"Expected"},
    {u"stocktake.found", u"確認済み", u"Found"},
    {u"stocktake.missing", u"未確認", u"Missing"},
    {u"stocktake.misplaced", u"場所違い", u"Misplaced"},
    {u"stocktake.on-loan", u"貸出中だが現物あり", u"On loan, but here"},
    {u"stocktake.unexpected", u"対象外", u"Not expected"},
    {u"stocktake.unknown", u"台帳外", u"Not in the ledger"},
    {u"stocktake.open-differences", u"原因未確定", u"Cause open"},
    {u"stocktake.code", u"読み取ったコード", u"Code scanned"},
    {u"stocktake.seen", u"現物のあった場所", u"Seen at"},
    {u"stocktake.cause", u"原因・処置", u"Cause"},
    {u"stocktake.no-differences", u"差異はありませんでした。", u"There was no difference."},
    {u"stocktake.reason-other-place", u"場所が台帳と違う", u"Not where the ledger says"},
    {u"stocktake.reason-other-holder", u"利用者が台帳と違う", u"With somebody else"},
    {u"stocktake.reason-lost", u"台帳では所在不明", u"Lost by the ledger"},
    {u"stocktake.reason-disposed", u"台帳では廃棄済み", u"Disposed of by the ledger"},
    {u"stocktake.reason-not-held", u"貸出の記録なし", u"Nobody has it by the record"},
    {u"stocktake.reason-held-elsewhere", u"対象外の利用者に貸出中", u"Lent to somebody not asked"},
    {u"stocktake.reason-other-kind", u"対象外の品目", u"Another type"},
    {u"stocktake.reason-no-place", u"台帳に場所の登録なし", u"No place in the ledger"},
    {u"stocktake.reason-outside", u"対象外の場所のもの", u"Of a place not counted"},
    {u"stocktake.reason-since-opening", u"基準日時の後に登録・移動", u"Came after the opening"},
    {u"stocktake.reason-ambiguous", u"複数のものに当てはまるコード", u"The code means several things"},
    {u"stocktake.cause-found-later", u"後で確認できた", u"Found later"},
    {u"stocktake.cause-place-corrected", u"台帳の場所を訂正", u"Place corrected in the ledger"},
    {u"stocktake.cause-put-back", u"元の場所へ戻した", u"Put back"},
    {u"stocktake.cause-loan-not-recorded", u"貸出の記録漏れ", u"Loan not recorded"},
    {u"stocktake.cause-return-not-recorded", u"返却の記録漏れ", u"Return not recorded"},
    {u"stocktake.cause-suspected-loss", u"紛失の疑い", u"Suspected loss"},
    {u"stocktake.cause-wrong-label", u"ラベル不良", u"Wrong label"},
    {u"stocktake.cause-registered", u"台帳に登録した", u"Registered"},
    {u"stocktake.cause-not-ours", u"管理対象外", u"Not ours"},
    {u"stocktake.cause-record-corrected", u"台帳を訂正", u"Record corrected"},
    {u"stocktake.cause-other", u"その他", u"Other"},

    {u"foot.printed-at", u"出力 %1", u"Printed %1"},
    {u"foot.printed-at-by", u"出力 %1 %2", u"Printed %1 by %2"},
    {u"foot.filter", u"抽出条件 %1", u"Filter: %1"},
    {u"foot.version", u"%1 第%2版", u"%1, version %2"},
    {u"foot.page", u"%1/%2 ページ", u"Page %1 of %2"},
    {u"sheet.cut-line", u"切取線", u"cut here"},
};

const Words* wordsOf(const QString& code)
{
    const auto* found = std::find_if(std::begin(allWords), std::end(allWords),
                                     [&](const Words& words) { return QStringView(words.code) == code; });
    return found == std::end(allWords) ? nullptr : found;
}

QString sayDay(QDate day, PrintLanguage language, DateForm form)
{
    if (form == DateForm::Long)
        return longDay(day, language);
    return language == PrintLanguage::Japanese ? warekiShort(day) : day.toString(Qt::ISODate);
}

QString sayMoment(const QString& iso, PrintLanguage language, DateForm form)
{
    const QString day = sayDay(QDate::fromString(iso.left(10), Qt::ISODate), language, form);
    const bool isEnglishLong = language == PrintLanguage::English && form == DateForm::Long;
    return day + (isEnglishLong ? u", "_s : u" "_s) + iso.mid(11);
}

// In one pass, so that a name with "%2" in it stays what it is.
QString filled(const QString& pattern, const QStringList& with)
{
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int number = i + 1 < pattern.size() ? pattern.at(i + 1).digitValue() : -1;
        if (pattern.at(i) == u'%' && number >= 1) {
            text += with.value(number - 1);
            ++i;
        } else {
            text += pattern.at(i);
        }
    }
    return text;
}

QStringList sayAll(const QList<Phrase>& phrases, PrintLanguage language, DateForm dates)
{
    QStringList texts;
    for (const Phrase& phrase : phrases)
        texts << say(phrase, language, dates);
    return texts;
}

} // namespace

QString say(const Phrase& phrase, PrintLanguage language, DateForm dates)
{
    switch (phrase.kind) {
    case Phrase::Kind::Text:
        return phrase.value;
    case Phrase::Kind::Word:
        return filled(sayWord(phrase.value, language), sayAll(phrase.with, language, dates));
    case Phrase::Kind::Day:
        return sayDay(QDate::fromString(phrase.value, Qt::ISODate), language, dates);
    case Phrase::Kind::Moment:
        return sayMoment(phrase.value, language, dates);
    case Phrase::Kind::Lines:
        return sayAll(phrase.with, language, dates).join(u'\n');
    }
    return {};
}

QString sayWord(const QString& code, PrintLanguage language)
{
    const Words* words = wordsOf(code);
    if (!words)
        return code;
    return QString::fromUtf16(language == PrintLanguage::Japanese ? words->japanese : words->english);
}

bool hasWords(const QString& code)
{
    return wordsOf(code) != nullptr;
}

QStringList formWordCodes()
{
    QStringList codes;
    for (const Words& words : allWords)
        codes << QString::fromUtf16(words.code);
    return codes;
}

} // namespace madoguchi
