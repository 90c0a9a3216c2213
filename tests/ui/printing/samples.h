// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/documentjson.h"
#include "core/documents/extensionform.h"
#include "core/documents/incidentform.h"
#include "core/documents/listform.h"
#include "core/documents/receiptform.h"
#include "core/documents/retireform.h"
#include "core/documents/returnform.h"
#include "core/documents/transferform.h"

#include <QJsonArray>
#include <QProcess>
#include <QStringList>

/// Papers as the counter prints them, and the tools that read them again.
namespace madoguchi::samples {

using namespace Qt::StringLiterals;

/// The characters of registered names that fonts and PDF writers lose first.
inline const QString rareName = u"\u9AD9\u6A4B \u5FB7\u5B50"_s;
inline const QString rareProxy = u"\u5C71\uFA11 \u9089\u4EBA"_s;

/// As long as a journal's proof: some 220 bytes.
inline QByteArray proofPayload()
{
    const QByteArray hash = QByteArray(32, '\x5a').toBase64() + ' ' + QByteArray(32, 'k').toBase64();
    return "madoguchi.example/J1 12345 " + hash + " 3f9a1c22 " + QByteArray(64, 'Z').toBase64();
}

inline ReceiptLine receiptLine(int index)
{
    ReceiptLine line;
    line.assetNumber = u"A-%1"_s.arg(10480 + index, 6, 10, QChar(u'0'));
    line.kindName = index % 3 == 0 ? u"ノート型パーソナルコンピュータ"_s : u"モバイルルーター"_s;
    line.makerModel = u"Kitano KB-1450/X Gen %1"_s.arg(index % 4);
    line.serial = u"PF-3K%1Z"_s.arg(7743 + index * 17);
    line.accessories = {{u"ACアダプター"_s, 1}};
    if (index % 3 == 0)
        line.accessories << FormAccessory{u"マウス"_s, 1};
    line.condition = Phrase::word(u"condition.good"_s);
    return line;
}

inline FormFrame frame(PrintLanguage language)
{
    FormFrame frame;
    frame.number = u"R8-J1-000981"_s;
    frame.issuedAt = Instant::fromDateTime(QDateTime(QDate(2026, 4, 1), QTime(9, 4)));
    frame.language = language;
    frame.formNumber = u"第1号様式"_s;
    frame.formVersion = u"1"_s;
    frame.issuer = {u"みなと県総務部デジタル推進課"_s, u"IT機器貸出窓口"_s, u"052-000-0000"_s};
    frame.addressee = {u"デジタル推進課長"_s, Phrase::word(u"addressee.sama"_s)};
    frame.operatorName = u"係員 一郎"_s;
    frame.proof = {u"K7QXM2PTRA5WZ4NB6DYC"_s, proofPayload()};
    return frame;
}

inline ReceiptContent receipt(int lines, PrintLanguage language = PrintLanguage::Japanese)
{
    ReceiptContent content;
    content.frame = frame(language);
    content.holder = {u"0012345"_s, rareName, u"総務部人事課給与係"_s, u"2314"_s};
    content.receiver = {true, rareProxy, u"0067890"_s, u"委任状"_s};
    for (int i = 0; i < lines; ++i)
        content.lines << receiptLine(i);
    content.lentOn = QDate(2026, 4, 1);
    content.due = QDate(2026, 4, 30);
    content.dueTime = QTime(17, 15);
    content.purpose = u"会議資料の作成"_s;
    content.notices = standardNotices(content.frame.issuer);
    return content;
}

inline ReturnContent returned(PrintLanguage language = PrintLanguage::Japanese)
{
    ReturnContent content;
    content.frame = frame(language);
    content.frame.addressee = {};
    content.frame.number = u"R8-H1-000412"_s;
    content.holder = {u"0012345"_s, rareName, u"総務部人事課給与係"_s, u"2314"_s};
    content.returnedAt = content.frame.issuedAt;
    content.receiptNumbers = {u"R8-J1-000981"_s, u"R8-J1-000702"_s};
    content.lines << ReturnedLine{u"A-010480"_s,
                                  u"ノートPC"_s,
                                  {{u"マウス"_s, 1, 0}, {u"電源"_s, 1, 1}, {u"鞄"_s, 1, 2}},
                                  Phrase::word(u"condition.worn"_s),
                                  u"天板にすり傷"_s};
    content.missing << OpenAccessory{u"A-010480"_s, u"マウス"_s, 1, QDate(2026, 4, 10)};
    return content;
}

inline ExtensionContent extension(PrintLanguage language = PrintLanguage::Japanese)
{
    ExtensionContent content;
    content.frame = frame(language);
    content.frame.addressee = {};
    content.holder = {u"0012345"_s, rareName, u"総務部人事課給与係"_s, u"2314"_s};
    content.lines << ExtensionLine{u"A-010480"_s,      u"ノートPC"_s, u"R8-J1-000981"_s, QDate(2026, 4, 30), {},
                                   QDate(2026, 5, 29), QTime(17, 15)}
                  << ExtensionLine{u"A-010481"_s, u"ルーター"_s, {}, {}, {}, QDate(2026, 5, 29), {}};
    content.reason = u"出張期間の延長"_s;
    content.authority = u"総務部長 申請第12号"_s;
    return content;
}

inline IncidentContent incident(const QString& kind, PrintLanguage language = PrintLanguage::Japanese)
{
    IncidentContent content;
    content.frame = frame(language);
    content.holder = {u"0012345"_s, rareName, u"総務部人事課給与係"_s, u"2314"_s};
    content.assetNumber = u"A-010480"_s;
    content.title = u"ノートPC KB-1450"_s;
    content.serial = u"PF-3K7743Z"_s;
    content.receipt = u"R8-J1-000981"_s;
    content.kind = kind;
    content.reportedAt = content.frame.issuedAt.toLocal();
    content.occurredAt = content.reportedAt.addSecs(-7200);
    content.discoveredAt = content.reportedAt.addSecs(-3600);
    content.circumstances = u"帰庁途中の電車の網棚に置き忘れた。"_s;
    content.sectionHead = u"課長 次郎"_s;
    for (const QString& measure : {u"lock"_s, u"wipe"_s, u"line-stop"_s, u"police"_s, u"other"_s})
        content.measures << IncidentMeasureLine{measure,        content.reportedAt, u"情報管理者"_s,
                                                u"確認 花子"_s, u"係員 一郎"_s,     u"依頼済み"_s};
    return content;
}

inline RetireContent retired(PrintLanguage language = PrintLanguage::Japanese)
{
    RetireContent content;
    content.frame = frame(language);
    for (const QString& ownership : {u"state"_s, u"lease"_s, u"service"_s, u"borrowed"_s})
        content.lines << RetiredLine{u"A-010480"_s, u"ノートPC KB-1450"_s, u"PF-3K7743Z"_s, u"ownership."_s + ownership,
                                     QDate(2021, 4, 1)};
    content.basis = u"更改に伴う不用決定"_s;
    content.authority = u"物品管理官 第7号"_s;
    content.method = u"物理破壊(穿孔)"_s;
    content.executor = u"架空電機 山田"_s;
    content.witness = u"佐藤 三郎"_s;
    content.certificate = u"C-2026-0077"_s;
    return content;
}

inline TransferContent transfer(PrintLanguage language = PrintLanguage::Japanese)
{
    TransferContent content;
    content.frame = frame(language);
    content.frame.addressee = {};
    content.holder = {u"0012345"_s, rareName, u"総務部人事課給与係"_s, u"2314"_s};
    content.lines = {{u"A-010480"_s, u"ノートPC"_s, u"前任 太郎"_s, u"R8-J1-000981"_s, QDate(2027, 3, 31)},
                     {u"A-010481"_s, u"ルーター"_s, u"営業課"_s, {}, {}}};
    content.reason = u"4月1日付け人事異動"_s;
    content.authority = u"人事課 通知第3号"_s;
    return content;
}

inline ListContent list(int rows)
{
    ListContent content;
    content.title = Phrase::word(u"list.inventory"_s);
    content.issuer = frame(PrintLanguage::Japanese).issuer;
    content.asOf = content.printedAt = frame(PrintLanguage::Japanese).issuedAt;
    content.printedBy = u"係員 一郎"_s;
    content.filter = {u"所属 総務部人事課"_s};
    content.scope = {{Phrase::word(u"list.scope"_s), u"総務部"_s, false}};
    const auto word = [](const QString& code) { return Phrase::word(code); };
    content.table.columns = {
        {word(u"column.no"_s), 12, Alignment::Right, true},   {word(u"asset.number"_s), 26, Alignment::Left, true},
        {word(u"holder.name"_s), 40, Alignment::Left, false}, {word(u"loan.due"_s), 24, Alignment::Left, true},
        {word(u"asset.state"_s), 20, Alignment::Left, true},  {word(u"asset.place"_s), 40, Alignment::Left, false}};
    for (int i = 0; i < rows; ++i) {
        content.table.rows << QList<Phrase>{
            QString::number(i + 1), receiptLine(i).assetNumber, rareName, Phrase::day(QDate(2026, 4, 30)), u"貸出中"_s,
            u"本庁舎3階"_s};
    }
    content.table.totals << QList<Phrase>{{}, word(u"table.total"_s), QString::number(rows), {}, {}, {}};
    return content;
}

/// What a program printed on standard output; "failed: …" when it did not run to its end.
inline QByteArray outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit)
        return "failed: " + program.toUtf8() + ' ' + process.errorString().toUtf8();
    return process.readAllStandardOutput();
}

/// The text layer as people copy it: NFKC, because a PDF writer may choose a compatible character.
inline QString textOf(const QString& pdf)
{
    const QByteArray text = outputOf(u"pdftotext"_s, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, pdf, u"-"_s});
    return QString::fromUtf8(text).normalized(QString::NormalizationForm_KC);
}

/// The payloads of the barcodes in a picture.
inline QStringList barcodesIn(const QString& picture)
{
    const QByteArray found = outputOf(u"zbarimg"_s, {u"--quiet"_s, u"--nodbus"_s, u"--raw"_s, u"-S*.enable=0"_s,
                                                     u"-Scode128.enable=1"_s, u"-Sqrcode.enable=1"_s, picture});
    return QString::fromUtf8(found).split(u'\n', Qt::SkipEmptyParts);
}

/// The codes of all words in a document.
inline void collectWords(const QJsonValue& json, QStringList& codes)
{
    if (json.isArray()) {
        const QJsonArray array = json.toArray();
        for (const QJsonValue& element : array)
            collectWords(element, codes);
    }
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == u"word")
            codes << it.value().toString();
        else
            collectWords(it.value(), codes);
    }
}

inline QStringList wordsOf(const Document& document)
{
    QStringList codes;
    collectWords(toJson(document), codes);
    codes.removeDuplicates();
    return codes;
}

} // namespace madoguchi::samples
