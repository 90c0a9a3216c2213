// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/commandcard.h"
#include "core/documents/reservationform.h"
#include "core/documents/shipmentform.h"
#include "tests/ui/printing/samples.h"
#include "ui/printing/formwords.h"

#include <QRegularExpression>
#include <QTest>

using namespace madoguchi;
using namespace Qt::StringLiterals;

class FormWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasBothLanguages();
    void everyWordOfAFormIsKnown_data();
    void everyWordOfAFormIsKnown();
    void datesFollowTheLanguage_data();
    void datesFollowTheLanguage();
    void namesAreNeverTakenForPlaceholders();
    void anUnknownCodeShowsItself();
};

void FormWordsTest::everyCodeHasBothLanguages()
{
    static const QRegularExpression placeholder(u"%[1-9]"_s);
    const QStringList codes = formWordCodes();
    QVERIFY(codes.size() > 60);
    QCOMPARE(QSet<QString>(codes.begin(), codes.end()).size(), codes.size());
    for (const QString& code : codes) {
        const QString japanese = sayWord(code, PrintLanguage::Japanese);
        const QString english = sayWord(code, PrintLanguage::English);
        QVERIFY2(!japanese.isEmpty() && !english.isEmpty(), qPrintable(code));
        QVERIFY2(japanese.count(placeholder) == english.count(placeholder), qPrintable(code));
        QVERIFY2(english == QString::fromLatin1(english.toLatin1()), qPrintable(code));
        for (const QString& other : {u"借用者"_s, u"所在不明"_s}) // 利用者 and 紛失 are the words for these
            QVERIFY2(!japanese.contains(other), qPrintable(code));
    }
}

void FormWordsTest::everyWordOfAFormIsKnown_data()
{
    QTest::addColumn<QStringList>("codes");
    ReceiptContent self = samples::receipt(1);
    self.receiver = {};
    self.due = {};
    ReceiptContent proxy = samples::receipt(1);
    proxy.receiver.basis.clear();
    QTest::newRow("receipt") << samples::wordsOf(receiptDocument(samples::receipt(1)));
    QTest::newRow("receipt in person") << samples::wordsOf(receiptDocument(self));
    QTest::newRow("receipt without basis") << samples::wordsOf(receiptDocument(proxy));
    ReceiptContent exchange = samples::receipt(1);
    exchange.exchanges = {{u"A-1"_s, u"ノートPC"_s, u"画面割れ"_s, {u"鞄"_s}, true}};
    ReceiptContent substitute = samples::receipt(1);
    substitute.authority = u"x"_s;
    substitute.lines.first().standsInFor = u"A-1"_s;
    QTest::newRow("receipt of a substitute") << samples::wordsOf(receiptDocument(substitute));
    QTest::newRow("receipt of an exchange") << samples::wordsOf(receiptDocument(exchange));
    QTest::newRow("extension") << samples::wordsOf(extensionDocument(samples::extension()));
    for (const QString& kind : {u"loss"_s, u"theft"_s, u"damage"_s})
        QTest::addRow("report of %s", qPrintable(kind)) << samples::wordsOf(incidentDocument(samples::incident(kind)));
    QTest::newRow("transfer") << samples::wordsOf(transferDocument(samples::transfer()));
    QTest::newRow("hand-back list") << samples::wordsOf(surrenderDocument(samples::retired()));
    QTest::newRow("certificate") << samples::wordsOf(erasureDocument(samples::retired()));
    ShipmentContent shipment;
    shipment.holder = samples::receipt(1).holder;
    shipment.receipt = shipment.destination = shipment.receiver = shipment.carrier = shipment.tracking = u"x"_s;
    shipment.lines = {{u"A-1"_s, u"ノートPC"_s, u"SN-1"_s, {{u"充電器"_s, 1}}}};
    QTest::newRow("cover note") << samples::wordsOf(shipmentDocument(shipment));
    ReservationContent reservation;
    reservation.holder = samples::receipt(1).holder;
    reservation.lines = samples::receipt(1).lines;
    reservation.purpose = reservation.approver = reservation.shelf = u"x"_s;
    QTest::newRow("reservation") << samples::wordsOf(reservationDocument(reservation));
    reservation.reservation = u"R8-Y1-000001"_s;
    reservation.replaces = u"R8-W1-000001"_s;
    QTest::newRow("pick-up") << samples::wordsOf(reservationDocument(reservation));
    QTest::newRow("return") << samples::wordsOf(returnDocument(samples::returned()));
    QTest::newRow("command card") << samples::wordsOf(
        commandCard({PrintLanguage::Japanese, {}, samples::frame(PrintLanguage::Japanese).issuedAt}));
    QTest::newRow("list") << samples::wordsOf(listDocument(samples::list(1)));
}

void FormWordsTest::everyWordOfAFormIsKnown()
{
    QFETCH(QStringList, codes);
    QVERIFY(codes.size() >= 7);
    for (const QString& code : codes)
        QVERIFY2(hasWords(code), qPrintable(code));
}

void FormWordsTest::datesFollowTheLanguage_data()
{
    QTest::addColumn<Phrase>("phrase");
    QTest::addColumn<QStringList>("texts"); // ja long, ja short, en long, en short
    QTest::newRow("day") << Phrase::day(QDate(2026, 4, 1))
                         << QStringList{u"令和8年4月1日"_s, u"R8.4.1"_s, u"1 April 2026"_s, u"2026-04-01"_s};
    QTest::newRow("first year") << Phrase::day(QDate(2019, 5, 1))
                                << QStringList{u"令和元年5月1日"_s, u"R1.5.1"_s, u"1 May 2019"_s, u"2019-05-01"_s};
    QTest::newRow("moment") << Phrase::day(QDate(2027, 2, 28), QTime(17, 15))
                            << QStringList{u"令和9年2月28日 17:15"_s, u"R9.2.28 17:15"_s, u"28 February 2027, 17:15"_s,
                                           u"2027-02-28 17:15"_s};
}

void FormWordsTest::datesFollowTheLanguage()
{
    QFETCH(Phrase, phrase);
    QFETCH(QStringList, texts);
    QCOMPARE(say(phrase, PrintLanguage::Japanese), texts.at(0));
    QCOMPARE(say(phrase, PrintLanguage::Japanese, DateForm::Short), texts.at(1));
    QCOMPARE(say(phrase, PrintLanguage::English), texts.at(2));
    QCOMPARE(say(phrase, PrintLanguage::English, DateForm::Short), texts.at(3));
}

void FormWordsTest::namesAreNeverTakenForPlaceholders()
{
    const Phrase phrase = Phrase::word(u"receiver.proxy-basis"_s, {u"%2 & %1"_s, u"basis %"_s});
    QCOMPARE(say(phrase, PrintLanguage::Japanese), u"代理 %2 & %1(委任根拠 basis %)"_s);
    QCOMPARE(say(Phrase(u"100%1"_s), PrintLanguage::English), u"100%1"_s);
}

void FormWordsTest::anUnknownCodeShowsItself()
{
    QVERIFY(!hasWords(u"no.such-code"_s));
    QCOMPARE(say(Phrase::word(u"no.such-code"_s), PrintLanguage::Japanese), u"no.such-code"_s);
}

QTEST_APPLESS_MAIN(FormWordsTest)
#include "tst_formwords.moc"
