// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/formwords.h"

#include "core/base/wareki.h"

#include <QLocale>

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

    {u"mark.original", u"正", u"ORIGINAL"},
    {u"mark.copy", u"控", u"COPY"},
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
    {u"movement.returned", u"返却", u"Returned"},
    {u"status.returned", u"返却済み", u"Returned"},
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

    {u"list.as-of", u"基準日時", u"As of"},
    {u"list.scope", u"範囲", u"Scope"},
    {u"list.grouped-by", u"区分", u"Grouped by"},
    {u"list.inventory", u"貸与品一覧", u"List of equipment"},
    {u"list.loans", u"貸出一覧", u"List of loans"},
    {u"list.overdue", u"延滞一覧", u"List of overdue loans"},
    {u"list.movements", u"貸出・返却の記録", u"Movements"},
    {u"list.losses", u"紛失・故障・修理の一覧", u"Losses, faults and repairs"},
    {u"list.journal", u"監査ログ（抜粋）", u"Audit extract"},
    {u"list.asset-history", u"貸与品の履歴", u"History of an item"},
    {u"list.person-history", u"利用者の貸出履歴", u"Loans of a user"},
    {u"list.property", u"物品管理簿（参照出力）", u"Property ledger (extract)"},
    {u"chart.stock", u"品目・状態別の貸与品数", u"Items by type and state"},
    {u"chart.loans", u"月別の貸出・返却", u"Loans and returns by month"},
    {u"chart.overdue", u"延滞件数の推移", u"Overdue loans over time"},
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
    if (language == PrintLanguage::Japanese)
        return form == DateForm::Long ? warekiDay(day) : warekiShort(day);
    if (form == DateForm::Short)
        return day.toString(Qt::ISODate);
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(day, u"d MMMM yyyy"_s);
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
