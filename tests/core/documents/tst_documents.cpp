// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/documentjson.h"
#include "core/documents/listform.h"
#include "core/documents/receiptform.h"
#include "core/documents/returnform.h"

#include <QJsonArray>
#include <QTest>

using namespace madoguchi;
using namespace Qt::StringLiterals;

namespace {

Document everythingDocument()
{
    Document document;
    document.kind = u"test"_s;
    document.number = u"R8-J1-000981"_s;
    document.issuedOn = QDate(2026, 4, 1);
    document.language = PrintLanguage::English;
    document.layout = SheetLayout::Halves;
    document.marks = {{Copy::Duplicate, Copy::Original}, 3, true, true};
    document.title = Phrase::word(u"form.receipt"_s, {u"a"_s, Phrase::lines({u"b"_s, Phrase::word(u"c"_s)})});
    document.formNumber = u"第1号様式"_s;
    // The characters people's names are registered with, and ones a careless writer would lose.
    document.addressee = {u"\u9AD9\uFA11\u5FB7\u9089\uFA19\U00020BB7\u845B\U000E0100 \"\\\n\t<&>"_s,
                          Phrase::word(u"addressee.dono"_s)};
    document.issuer = {u"課"_s, u"窓口"_s, u"052-000-0000"_s};
    document.blocks << FieldGroup{u"h"_s, {{u"l"_s, Phrase::day(QDate(2027, 2, 28)), true}, {u"m"_s, {}, false}}}
                    << FormTable{u"t"_s,
                                 {{u"A"_s, 1.25, Alignment::Right, true}, {u"B"_s, 3, Alignment::Centre, false}},
                                 {{u"1"_s, Phrase::day(QDate(2026, 4, 1), QTime(17, 15))}, {{}, u"  two  "_s}},
                                 {{u"3"_s, {}}},
                                 10}
                    << Paragraphs{{}, {u"p"_s}, true}
                    << SignatureRow{{{u"s"_s, SignatureStyle::Seal, {{u"n"_s, u"v"_s, true}}, 2.5},
                                     {{}, SignatureStyle::None, {}, 1}}}
                    << CodeGrid{u"g"_s, {{BarcodeSymbology::Qr, "CMD-DONE", u"d"_s}, {{}, "CMD-OK", {}}}, 3};
    document.barcodes << Barcode{BarcodeSymbology::Qr, BarcodePlace::Foot, QByteArray("\0\xff\x80z", 4), u"c"_s}
                      << Barcode{BarcodeSymbology::DataMatrix, BarcodePlace::Head, "x", {}};
    document.footer = {u"f"_s, u"2"_s, Phrase::day(QDate(2026, 4, 1), QTime(9, 4)), u"op"_s, {u"x"_s, u"y"_s}};
    return document;
}

ReceiptContent receiptContent()
{
    ReceiptContent content;
    content.frame.number = u"R8-J1-000981"_s;
    content.frame.issuedAt = Instant::fromDateTime(QDateTime(QDate(2026, 4, 1), QTime(9, 4)));
    content.frame.issuer = {u"サンプル市"_s, u"IT窓口"_s, u"052-000-0000"_s};
    content.frame.proof = {u"abcdefghijklmnopqrst"_s, "proof"};
    content.holder = {u"0012345"_s, u"\u9AD9橋"_s, u"総務課"_s, u"1234"_s};
    content.lines << ReceiptLine{u"A-000123"_s, u"ノートPC"_s, u"X1"_s, u"SN1"_s, 1, {{u"電源"_s, 2}}, {}}
                  << ReceiptLine{u"A-000124"_s, u"マウス"_s, {}, {}, 3, {}, {}};
    content.lentOn = QDate(2026, 4, 1);
    content.due = QDate(2026, 4, 30);
    return content;
}

template<class T>
QList<T> blocksOf(const Document& document)
{
    QList<T> found;
    for (const Block& block : document.blocks) {
        if (const T* known = std::get_if<T>(&block))
            found << *known;
    }
    return found;
}

QStringList problemTexts(const Refusal& refusal)
{
    QStringList texts;
    for (const Problem& problem : refusal.problems)
        texts << problem.code + u' ' + problem.subject;
    return texts;
}

} // namespace

class DocumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSnapshotReadsBackExactly_data();
    void aSnapshotReadsBackExactly();
    void equalDocumentsGiveEqualBytes();
    void whatIsNotUnderstoodIsRefused_data();
    void whatIsNotUnderstoodIsRefused();
    void textThatIsNotJsonIsRefused();
    void anotherVersionIsRefused();
    void aMomentKeepsTheTimeOnPaper();
    void aReprintDiffersOnlyInItsMark();
    void theReceiptSaysWhatWasLent();
    void aReceiptIsAddressedToTheOffice();
    void aProxyIsNamedWithItsBasis();
    void aReceiptSaysWhatItRestsOn();
    void whoBringsItBackMayBeABlank();
    void aSectionCanHold();
    void boxesFollowTheOfficesSetting();
    void aReturnSlipTellsWhatIsMissing_data();
    void aReturnSlipTellsWhatIsMissing();
    void theNoticesNameTheDeskOrTheOrganisation();
    void aListTellsItsFilter();
    void codesAreGroupedByFive_data();
    void codesAreGroupedByFive();
};

void DocumentsTest::aSnapshotReadsBackExactly_data()
{
    QTest::addColumn<Document>("document");
    QTest::newRow("everything") << everythingDocument();
    QTest::newRow("receipt") << receiptDocument(receiptContent());
    QTest::newRow("return") << returnDocument(ReturnContent{});
    QTest::newRow("list") << listDocument(ListContent{});
    QTest::newRow("nothing") << Document{};
}

void DocumentsTest::aSnapshotReadsBackExactly()
{
    QFETCH(Document, document);
    const Result<Document> read = documentFromJsonText(toJsonText(document));
    QVERIFY2(read.isOk(), qPrintable(read.isOk() ? QString() : read.refusal().toDebugText()));
    QVERIFY(*read == document);
    QCOMPARE(toJson(*read), toJson(document));
}

void DocumentsTest::equalDocumentsGiveEqualBytes()
{
    QCOMPARE(toJsonText(everythingDocument()), toJsonText(everythingDocument()));
    Document other = everythingDocument();
    other.footer.filter.last() = u"z"_s;
    QVERIFY(toJsonText(other) != toJsonText(everythingDocument()));
}

void DocumentsTest::whatIsNotUnderstoodIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("problems");
    const auto row = [](const char* name, const QByteArray& members, const QStringList& problems) {
        const QByteArray start = R"({"version":1,"kind":"k","language":"ja","title":"t")";
        QTest::newRow(name) << QByteArray(start + members + "}") << problems;
    };
    row("nothing wrong", "", {});
    row("unknown key", R"(,"colour":"red")", {u"document.unknown-key colour"_s});
    row("unknown key inside", R"(,"marks":{"stamp":1})", {u"document.unknown-key marks.stamp"_s});
    row("unknown key in a block", R"(,"blocks":[{"type":"table","rowPerPage":3}])",
        {u"document.unknown-key blocks[0].rowPerPage"_s});
    row("unknown block", R"(,"blocks":[{"type":"fields"},{"type":"chart"}])", {u"document.bad-value blocks[1].type"_s});
    row("block that is no object", R"(,"blocks":[3])",
        {u"document.bad-value blocks[0]"_s, u"document.bad-value blocks[0].type"_s});
    row("wrong type", R"(,"number":12)", {u"document.bad-value number"_s});
    row("unknown choice", R"(,"layout":"a3")", {u"document.bad-value layout"_s});
    row("no such day", R"(,"issuedOn":"2026-02-30")", {u"document.bad-value issuedOn"_s});
    row("half a count", R"(,"marks":{"reprint":1.5})", {u"document.bad-value marks.reprint"_s});
    row("negative count", R"(,"marks":{"reprint":-1})", {u"document.bad-value marks.reprint"_s});
    row("no such mark", R"(,"marks":{"copies":["third"]})", {u"document.bad-value marks.copies[0].mark"_s});
    row("bytes that are none", R"(,"barcodes":[{"payload":"*"}])", {u"document.bad-value barcodes[0].payload"_s});
    row("a cell too few", R"(,"blocks":[{"type":"table","columns":[{},{}],"rows":[["a"]]}])",
        {u"document.bad-value blocks[0].rows[0]"_s});
    row("column without width", R"(,"blocks":[{"type":"table","columns":[{"width":0}]}])",
        {u"document.bad-value blocks[0].columns[0].width"_s});
    row("moment that is none", R"(,"footer":{"printedAt":{"moment":"2026-04-01T25:00"}})",
        {u"document.bad-value footer.printedAt"_s});
    row("two kinds of phrase", R"(,"footer":{"form":{"word":"a","day":"2026-04-01"}})",
        {u"document.unknown-key footer.form.day"_s});
    row("phrase that is none", R"(,"footer":{"form":7})", {u"document.bad-value footer.form"_s});
    QTest::newRow("missing keys") << QByteArray(R"({"version":1,"title":"t"})")
                                  << QStringList{u"document.missing-key kind"_s, u"document.missing-key language"_s};
}

void DocumentsTest::whatIsNotUnderstoodIsRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QStringList, problems);
    const Result<Document> read = documentFromJsonText(json);
    QCOMPARE(read.isOk() ? QStringList() : problemTexts(read.refusal()), problems);
}

void DocumentsTest::textThatIsNotJsonIsRefused()
{
    QVERIFY(documentFromJsonText("{\"version\":").refusal().has(u"document.not-json"));
    QVERIFY(documentFromJsonText("[]").refusal().has(u"document.not-json"));
    QVERIFY(documentFromJsonText({}).refusal().has(u"document.not-json"));
}

void DocumentsTest::anotherVersionIsRefused()
{
    QJsonObject json = toJson(everythingDocument());
    QCOMPARE(json.value(u"version"_s).toInt(), documentVersion);
    json.insert(u"version"_s, documentVersion + 1);
    const Result<Document> read = documentFromJson(json);
    QVERIFY(read.refusal().has(u"document.version"));
    QCOMPARE(read.refusal().problems.first().subject, u"R8-J1-000981"_s);
    QCOMPARE(read.refusal().problems.first().arguments.value(u"version"_s).toString(), u"2"_s);
}

void DocumentsTest::aMomentKeepsTheTimeOnPaper()
{
    // 02:30 on a day when New York skips from 02:00 to 03:00: printed there, the paper must not move.
    const Phrase phrase = Phrase::day(QDate(2026, 3, 8), QTime(2, 30));
    QCOMPARE(phrase.value, u"2026-03-08T02:30"_s);
    QCOMPARE(Phrase::day(QDate(), QTime(2, 30)), Phrase());
    QCOMPARE(Phrase::day(QDate(2026, 3, 8), QTime()), Phrase::day(QDate(2026, 3, 8)));
}

void DocumentsTest::aReprintDiffersOnlyInItsMark()
{
    const Document first = receiptDocument(receiptContent());
    Document again = reprinted(first, 2, QDateTime(QDate(2026, 5, 1), QTime(10, 0)), u"別の係"_s);
    QCOMPARE(again.marks.reprint, 2);
    QCOMPARE(again.footer.printedBy, u"別の係"_s);
    QCOMPARE(again.footer.printedAt.value, u"2026-05-01T10:00"_s);
    again.marks.reprint = 0;
    again.footer = first.footer;
    QVERIFY(again == first);
}

void DocumentsTest::theReceiptSaysWhatWasLent()
{
    const Document document = receiptDocument(receiptContent());
    QCOMPARE(document.kind, u"receipt"_s);
    QCOMPARE(document.issuedOn, QDate(2026, 4, 1));
    QCOMPARE(document.marks.copies, (QList{Copy::Original, Copy::Duplicate}));
    const FormTable table = blocksOf<FormTable>(document).value(0);
    QCOMPARE(table.rowsPerPage, 10);
    QCOMPARE(table.rows.size(), 2);
    QCOMPARE(table.rows.first().value(6), Phrase::lines({u"電源 ×2"_s}));
    QCOMPARE(table.totals.first().value(5).value, u"4"_s);
    QCOMPARE(document.barcodes.value(0).payload, QByteArray("R8-J1-000981"));
    QCOMPARE(document.barcodes.value(1).payload, QByteArray("proof"));
    QCOMPARE(document.barcodes.value(1).caption.with.value(0), Phrase::lines({u"abcde-fghij"_s, u"klmno-pqrst"_s}));
}

void DocumentsTest::aReceiptIsAddressedToTheOffice()
{
    ReceiptContent content = receiptContent();
    QCOMPARE(receiptDocument(content).addressee.name, u"サンプル市"_s);
    content.frame.addressee = {u"情報課長"_s, Phrase::word(u"addressee.dono"_s)};
    QCOMPARE(receiptDocument(content).addressee, content.frame.addressee);
}

void DocumentsTest::aProxyIsNamedWithItsBasis()
{
    ReceiptContent content = receiptContent();
    content.receiver = {true, u"代理"_s, u"0099"_s, u"委任状"_s};
    const Document document = receiptDocument(content);
    const Phrase receiver = blocksOf<FieldGroup>(document).value(0).fields.last().value;
    QCOMPARE(receiver, Phrase::word(u"receiver.proxy-basis"_s, {u"代理 (0099)"_s, u"委任状"_s}));
    // The proxy signs; the section of the holder is not theirs, but their own, where it is known.
    const SignatureBox box = blocksOf<SignatureRow>(document).value(0).boxes.value(0);
    QCOMPARE(box.fields.value(0).value, Phrase());
    QCOMPARE(box.fields.value(1).value.value, u"代理"_s);
    content.receiver.section = u"会計課"_s;
    QCOMPARE(blocksOf<SignatureRow>(receiptDocument(content)).value(0).boxes.value(0).fields.value(0).value,
             Phrase(u"会計課"_s));
}

void DocumentsTest::aReceiptSaysWhatItRestsOn()
{
    ReceiptContent content = receiptContent();
    const auto fields = [&] { return blocksOf<FieldGroup>(receiptDocument(content)).value(1).fields; };
    const qsizetype plain = fields().size();
    content.authority = u"申請 7"_s;
    QCOMPARE(fields().size(), plain + 1);
    QCOMPARE(fields().last().label, Phrase::word(u"loan.authority"_s));
    QCOMPARE(fields().last().value, Phrase(u"申請 7"_s));
    content.lines.first().standsInFor = u"A-7"_s;
    const FormTable table = blocksOf<FormTable>(receiptDocument(content)).value(0);
    QVERIFY(table.rows.first().at(2).with.contains(Phrase::word(u"receipt.stands-in"_s, {u"A-7"_s})));
}

void DocumentsTest::whoBringsItBackMayBeABlank()
{
    ReturnContent content;
    content.holder = {u"0001"_s, u"髙橋"_s, u"営業課"_s, {}};
    const auto by = [&] { return blocksOf<FieldGroup>(returnDocument(content)).value(0).fields.last(); };
    QCOMPARE(by().value, Phrase::word(u"receiver.self"_s, {u"髙橋"_s})); // as slips of before are printed
    content.returnedBy.isOpen = true;
    QCOMPARE(by().label, Phrase::word(u"return.by"_s));
    QVERIFY(by().value.isEmpty());
}

void DocumentsTest::aSectionCanHold()
{
    ReceiptContent content = receiptContent();
    content.holder = {{}, {}, u"総務課"_s, {}};
    content.receiver = {false, u"係員"_s, {}, {}};
    content.due = {};
    const Document document = receiptDocument(content);
    const QList<FieldGroup> groups = blocksOf<FieldGroup>(document);
    QCOMPARE(groups.value(0).fields.size(), 2);
    QCOMPARE(groups.value(0).fields.value(1).value, Phrase(u"係員"_s));
    QCOMPARE(groups.value(1).fields.value(1).value, Phrase::word(u"loan.no-limit"_s));
}

void DocumentsTest::boxesFollowTheOfficesSetting()
{
    ReceiptContent content = receiptContent();
    QCOMPARE(blocksOf<SignatureRow>(receiptDocument(content)).value(0).boxes.size(), 3);
    content.frame.signatures = {SignatureStyle::Seal, SignatureStyle::None, SignatureStyle::None};
    const QList<SignatureBox> boxes = blocksOf<SignatureRow>(receiptDocument(content)).value(0).boxes;
    QCOMPARE(boxes.size(), 1);
    QCOMPARE(boxes.first().style, SignatureStyle::Seal);
    content.frame.signatures.receiver = SignatureStyle::None;
    QVERIFY(blocksOf<SignatureRow>(receiptDocument(content)).isEmpty());
}

void DocumentsTest::aReturnSlipTellsWhatIsMissing_data()
{
    QTest::addColumn<int>("returned");
    QTest::addColumn<bool>("isOpen");
    QTest::addColumn<bool>("isPartial");
    QTest::addColumn<QString>("balance");
    QTest::addColumn<QString>("state");
    QTest::newRow("all back") << 2 << false << false << u"return.balance-complete"_s << u"return.complete"_s;
    QTest::newRow("one short") << 1 << true << false << u"return.balance-short"_s << u"return.partial"_s;
    QTest::newRow("one more") << 3 << false << false << u"return.balance-over"_s << u"return.complete"_s;
    QTest::newRow("items still out") << 2 << false << true << u"return.balance-complete"_s << u"return.partial"_s;
}

void DocumentsTest::aReturnSlipTellsWhatIsMissing()
{
    QFETCH(int, returned);
    QFETCH(bool, isOpen);
    QFETCH(bool, isPartial);
    QFETCH(QString, balance);
    QFETCH(QString, state);
    ReturnContent content;
    content.holder = {u"0012345"_s, u"\u9AD9橋"_s, {}, {}};
    content.lines << ReturnedLine{u"A-1"_s, u"PC"_s, {{u"電源"_s, 2, returned}}, {}, {}};
    content.isPartial = isPartial;
    if (isOpen)
        content.missing << OpenAccessory{u"A-1"_s, u"電源"_s, 1, QDate(2026, 5, 1)};
    const Document document = returnDocument(content);
    const QList<FormTable> tables = blocksOf<FormTable>(document);
    QCOMPARE(tables.size(), isOpen ? 2 : 1);
    QCOMPARE(tables.first().rows.first().value(3).with.first().value, balance);
    const QList<FormField> fields = blocksOf<FieldGroup>(document).first().fields;
    QVERIFY(
        std::any_of(fields.begin(), fields.end(), [&](const FormField& field) { return field.value.value == state; }));
    QCOMPARE(document.addressee.name, u"\u9AD9橋"_s);
}

/// Whoever loses something has to know whom to tell.
void DocumentsTest::theNoticesNameTheDeskOrTheOrganisation()
{
    QCOMPARE(standardNotices({u"架空市"_s, u"ICT窓口"_s, {}}).last().with, QList<Phrase>{u"ICT窓口"_s});
    QCOMPARE(standardNotices({u"架空市"_s, {}, {}}).last().with, QList<Phrase>{u"架空市"_s});
    QCOMPARE(standardNotices({u"架空市"_s, {}, u"0123"_s}).last().with, (QList<Phrase>{u"架空市"_s, u"0123"_s}));
    // A record may begin without names; the sentence stays one.
    const QList<Phrase> here{Phrase::word(u"notice.this-desk"_s)};
    QCOMPARE(standardNotices({}).last().with, here);
    QCOMPARE(standardNotices({{}, {}, u"0123"_s}).last().with, here + QList<Phrase>{u"0123"_s});
    QCOMPARE(issuerName({{}, u"ICT窓口"_s, {}}), u"ICT窓口"_s);
    QCOMPARE(issuerName({u"架空市"_s, u"ICT窓口"_s, {}}), u"架空市"_s);
}

void DocumentsTest::aListTellsItsFilter()
{
    ListContent content;
    content.title = u"貸与品一覧"_s;
    content.filter = {u"所属 総務課"_s};
    content.printedBy = u"係"_s;
    const Document document = listDocument(content);
    QCOMPARE(document.layout, SheetLayout::Landscape);
    QCOMPARE(document.footer.filter, content.filter);
    QVERIFY(document.marks.copies.isEmpty());
    QVERIFY(document.barcodes.isEmpty());
}

void DocumentsTest::codesAreGroupedByFive_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("grouped");
    QTest::newRow("twenty") << u"abcdefghijklmnopqrst"_s << u"abcde-fghij-klmno-pqrst"_s;
    QTest::newRow("grouped already") << u"abcde-fghij klmno-pqrst"_s << u"abcde-fghij-klmno-pqrst"_s;
    QTest::newRow("a rest") << u"abcdefg"_s << u"abcde-fg"_s;
    QTest::newRow("none") << QString() << QString();
}

void DocumentsTest::codesAreGroupedByFive()
{
    QFETCH(QString, code);
    QFETCH(QString, grouped);
    QCOMPARE(groupedCode(code), grouped);
}

QTEST_APPLESS_MAIN(DocumentsTest)
#include "tst_documents.moc"
