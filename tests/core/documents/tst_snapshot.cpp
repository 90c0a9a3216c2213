// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/documentjson.h"
#include "core/documents/snapshot.h"

#include <QTest>

using namespace madoguchi;
using namespace Qt::StringLiterals;

namespace {

FormFrame frame(PrintLanguage language)
{
    FormFrame frame;
    frame.number = u"R8-J1-000981"_s;
    frame.issuedAt = Instant::fromMSecs(1'775'000'000'123);
    frame.language = language;
    frame.issuer = {u"架空県庁（見本）"_s, u"IT窓口"_s, u"000-000-0000"_s};
    frame.operatorName = u"\u9ad9\ufa11"_s;
    return frame;
}

FormHolder holder()
{
    return {u"E-10482"_s, u"\u9ad9\ufa11 \u5fb7\u9089"_s, u"総務課"_s, u"1234"_s};
}

ReceiptContent receipt(PrintLanguage language)
{
    ReceiptContent content;
    content.frame = frame(language);
    content.holder = holder();
    content.receiver = {true, u"代理 \u6837"_s, u"E-10483"_s, u"所属長の依頼"_s, u"会計課"_s};
    content.lines = {{u"A-000123"_s,
                      u"ノートPC"_s,
                      u"見本電機 T1"_s,
                      u"SN0001"_s,
                      1,
                      {{u"充電器"_s, 1}, {u"ケース"_s, 2}},
                      Phrase::word(u"condition.good"_s)},
                     {u"A-000124"_s, u"モニター"_s, {}, {}, 3, {}, u"傷あり \"<&>\""_s}};
    content.lentOn = QDate(2026, 4, 1);
    content.due = QDate(2027, 3, 31);
    content.dueTime = QTime(17, 15);
    content.lines.last().standsInFor = u"A-000007"_s;
    content.purpose = u"出張"_s;
    content.authority = u"申請 R8-45 佐藤課長"_s;
    content.issued = {{u"C-0001"_s, u"単3形電池"_s, 4, u"本"_s}};
    content.exchanges = {{u"A-000100"_s, u"ノートPC"_s, u"画面割れ"_s, {u"鞄"_s}, true}};
    content.notices = standardNotices(content.frame.issuer);
    return content;
}

ReturnContent returned()
{
    ReturnContent content;
    content.frame = frame(PrintLanguage::Japanese);
    content.holder = holder();
    content.returnedAt = Instant::fromMSecs(1'775'000'999'000);
    content.receiptNumbers = {u"R8-J1-000981"_s, u"R8-J1-000982"_s};
    content.lines = {{u"A-000123"_s, u"ノートPC T1"_s, {{u"充電器"_s, 1, 0}}, Phrase::word(u"condition.good"_s), {}}};
    content.missing = {{u"A-000123"_s, u"充電器"_s, 1, QDate(2027, 3, 31)}};
    content.isPartial = true;
    content.returnedBy.isOpen = true;
    return content;
}

} // namespace

class SnapshotTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void receiptPrintsTheSame_data();
    void receiptPrintsTheSame();
    void duesOfTheirOwnPrintTheSame();
    void whatTheOfficeChoseIsKept();
    void returnSlipPrintsTheSame();
    void slipsOfReservationsPrintTheSame_data();
    void slipsOfReservationsPrintTheSame();
    void readsWholeDocumentsToo();
    void refuses_data();
    void refuses();
};

void SnapshotTest::receiptPrintsTheSame_data()
{
    QTest::addColumn<bool>("isEnglish");
    QTest::newRow("japanese") << false;
    QTest::newRow("english") << true;
}

void SnapshotTest::receiptPrintsTheSame()
{
    QFETCH(bool, isEnglish);
    const ReceiptContent content = receipt(isEnglish ? PrintLanguage::English : PrintLanguage::Japanese);
    const Result<Document> again = documentOfSnapshot(receiptSnapshotJson(content));
    QVERIFY2(again.isOk(), again ? "" : qPrintable(again.refusal().toDebugText()));
    QCOMPARE(toJsonText(*again), toJsonText(receiptDocument(content)));
}

void SnapshotTest::duesOfTheirOwnPrintTheSame()
{
    ReceiptContent content = receipt(PrintLanguage::Japanese);
    const auto columns = [](const Document& document) {
        for (const Block& block : document.blocks) {
            if (const auto* table = std::get_if<FormTable>(&block))
                return table->columns.size();
        }
        return qsizetype(0);
    };
    QCOMPARE(columns(receiptDocument(content)), 8);
    content.due = {};
    content.dueTime = {};
    content.hasItemDues = true;
    content.lines[0].due = QDate(2026, 4, 30);
    content.lines[0].dueTime = QTime(17, 15);
    const Result<Document> again = documentOfSnapshot(receiptSnapshotJson(content));
    QVERIFY2(again.isOk(), again ? "" : qPrintable(again.refusal().toDebugText()));
    QCOMPARE(columns(*again), 9);
    QCOMPARE(toJsonText(*again), toJsonText(receiptDocument(content)));
    QVERIFY(toJsonText(*again).contains("loan.no-limit")); // the second line
}

void SnapshotTest::whatTheOfficeChoseIsKept()
{
    ReceiptContent usual = receipt(PrintLanguage::Japanese);
    QVERIFY(!receiptSnapshotJson(usual).contains("Signs")); // the usual costs nothing
    ReceiptContent content = usual;
    content.frame.formNumber = u"第1号様式"_s;
    content.frame.layout = SheetLayout::Halves;
    content.frame.signatures = {SignatureStyle::Seal, SignatureStyle::Sign, SignatureStyle::None};
    const Result<Document> again = documentOfSnapshot(receiptSnapshotJson(content));
    QVERIFY2(again.isOk(), again ? "" : qPrintable(again.refusal().toDebugText()));
    QCOMPARE(toJsonText(*again), toJsonText(receiptDocument(content)));
    QVERIFY(toJsonText(*again) != toJsonText(receiptDocument(usual)));
    ReturnContent slip = returned();
    slip.frame.addressee.form = Phrase::word(u"addressee.dono"_s);
    const Result<Document> slipAgain = documentOfSnapshot(returnSnapshotJson(slip));
    QVERIFY(slipAgain.isOk());
    QCOMPARE(slipAgain->addressee.form, Phrase::word(u"addressee.dono"_s));
}

void SnapshotTest::returnSlipPrintsTheSame()
{
    const Result<Document> again = documentOfSnapshot(returnSnapshotJson(returned()));
    QVERIFY2(again.isOk(), again ? "" : qPrintable(again.refusal().toDebugText()));
    QCOMPARE(toJsonText(*again), toJsonText(returnDocument(returned())));
}

void SnapshotTest::slipsOfReservationsPrintTheSame_data()
{
    QTest::addColumn<QString>("reservation");
    QTest::addColumn<QString>("kind");
    QTest::newRow("reservation slip") << QString() << u"reservation"_s;
    QTest::newRow("pick-up slip") << u"R8-Y1-000012"_s << u"pick-up"_s;
}

void SnapshotTest::slipsOfReservationsPrintTheSame()
{
    QFETCH(QString, reservation);
    ReservationContent content;
    content.frame = frame(PrintLanguage::Japanese);
    content.holder = holder();
    content.reservation = reservation;
    content.lines = receipt(PrintLanguage::Japanese).lines;
    content.lines.append(ReceiptLine{{}, u"ルーター"_s, {}, {}, 3, {}, {}});
    content.from = QDate(2026, 6, 15);
    content.to = QDate(2026, 6, 19);
    content.purpose = u"研修"_s;
    content.approver = u"課長"_s;
    content.shelf = reservation.isEmpty() ? QString() : u"引渡棚 1"_s;
    const auto document = documentOfSnapshot(reservationSnapshotJson(content));
    QVERIFY(document.isOk());
    QCOMPARE(*document, reservationDocument(content));
    QTEST(document->kind, "kind");
    QVERIFY(document->marks.copies.isEmpty());
}

void SnapshotTest::readsWholeDocumentsToo()
{
    const Document document = receiptDocument(receipt(PrintLanguage::Japanese));
    const Result<Document> again = documentOfSnapshot(toJsonText(document));
    QVERIFY(again.isOk());
    QVERIFY(*again == document);
}

void SnapshotTest::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("code");
    const QByteArray good = receiptSnapshotJson(receipt(PrintLanguage::Japanese));
    QTest::newRow("not json") << QByteArray("{") << u"document.not-json"_s;
    QTest::newRow("newer facts") << QByteArray(good).replace("\"facts\":1", "\"facts\":2") << u"document.version"_s;
    QTest::newRow("another form") << QByteArray(good).replace("\"form\":\"receipt\"", "\"form\":\"poster\"")
                                  << u"document.version"_s;
    QTest::newRow("unknown key") << QByteArray(good).replace("\"purpose\"", "\"purport\"") << u"document.unknown-key"_s;
    QTest::newRow("wrong type") << QByteArray(good).replace("\"lent\":\"2026-04-01\"", "\"lent\":7")
                                << u"document.bad-value"_s;
}

void SnapshotTest::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, code);
    const Result<Document> document = documentOfSnapshot(json);
    QVERIFY(!document.isOk());
    QVERIFY2(document.refusal().has(code), qPrintable(document.refusal().toDebugText()));
}

QTEST_APPLESS_MAIN(SnapshotTest)
#include "tst_snapshot.moc"
