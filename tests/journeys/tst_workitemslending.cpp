// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledgerverbs.h"
#include "core/loans/takeback.h"
#include "tests/journeys/workdesk.h"

#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// LN-01 … LN-11 and LN-30: from the reservation to the receipt that is kept.
class WorkItemsLending : public WorkDesk
{
    Q_OBJECT

private Q_SLOTS:
    void ln01TakesAReservation();
    void ln02AllocatesAndPrepares();
    void ln03to07HandsOver_data();
    void ln03to07HandsOver();
    void ln08LendsForAMeeting();
    void ln09SendsToAnotherSite();
    void ln10HandsOverToAProxy();
    void ln11IssuesAndKeepsTheReceipt();
    void ln30IssuesASubstitute();
    void ln30LendsForWhatIsAway();

private:
    /// One item of a type of its own.
    AssetId addOf(const QString& kind, KindCategory category)
    {
        const auto saved = stage().store.desk().perform(SaveKind{kind, category, false, 7}, stage().order());
        if (!saved)
            qFatal("%s", qPrintable(saved.refusal().toDebugText()));
        return stage().store.add(
            anAsset(u"X-1"_s).kind(kind).model(u"見本 5"_s).serial(u"SN-0009"_s).accessory(u"充電器"_s));
    }
};

void WorkItemsLending::ln01TakesAReservation()
{
    go(u"reservations"_s);
    press(u"newReservation"_s);
    enter(u"reservationPerson"_s, u"E-1"_s);
    QTRY_VERIFY(!find<QListWidget>(u"reservationPeople"_s).isVisible());
    find<QSpinBox>(u"reservationCount"_s).setValue(2);
    press(u"addKind"_s);
    enter(u"reservationUnit"_s, u"A-6"_s);
    find<QLineEdit>(u"reservationPurpose"_s).setText(u"出張"_s);
    find<QLineEdit>(u"reservationApprover"_s).setText(u"佐藤課長"_s);
    picture(u"LN-01"_s);
    press(u"saveReservation"_s);

    QCOMPARE(stage().store.number("select count(*) from reservation_line where closed_at is null"), 3);
    QCOMPARE(stage().store.text("select purpose || ' ' || approver from reservation"), u"出張 佐藤課長"_s);
    VERIFY_PAPER(DocumentKind::Reservation, u"髙橋 健一"_s, u"A-6"_s, u"出張"_s, u"佐藤課長"_s);
    VERIFY_WORK(u"loans.reserve"_s, u"LN-01"_s);
}

void WorkItemsLending::ln02AllocatesAndPrepares()
{
    const ReservationId id = stage().reserve({u"A-1"_s, u"A-2"_s}, stage().people.at(0), false);
    go(u"reservations"_s);
    scan(u"A-1"_s);
    scan(u"A-2"_s);
    QTRY_COMPARE(stage().stateOf(id), ReservationState::Allocated);
    VERIFY_WORK(u"loans.allocate"_s, u"LN-02"_s);
    QTRY_VERIFY(find<QLineEdit>(u"shelf"_s).isVisible());
    find<QLineEdit>(u"shelf"_s).setText(u"棚 3"_s);
    picture(u"LN-02"_s);
    press(u"makeReady"_s);

    QCOMPARE(stage().stateOf(id), ReservationState::Ready);
    QCOMPARE(stage().store.text("select shelf from reservation"), u"棚 3"_s);
    VERIFY_PAPER(DocumentKind::PickUpSlip, u"A-1"_s, u"A-2"_s, u"充電器"_s, u"棚 3"_s);
    VERIFY_WORK(u"loans.make-ready"_s, u"LN-02"_s);
}

void WorkItemsLending::ln03to07HandsOver_data()
{
    QTest::addColumn<KindCategory>("category");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("item");
    QTest::newRow("a PC") << KindCategory::Pc << u"業務用PC"_s << u"LN-03"_s;
    QTest::newRow("a phone") << KindCategory::Phone << u"スマートフォン"_s << u"LN-04"_s;
    QTest::newRow("a router") << KindCategory::Router << u"ルーター"_s << u"LN-05"_s;
    QTest::newRow("a medium") << KindCategory::Media << u"暗号化USBメモリ"_s << u"LN-06"_s;
    QTest::newRow("a peripheral") << KindCategory::Peripheral << u"モニター"_s << u"LN-07"_s;
}

void WorkItemsLending::ln03to07HandsOver()
{
    QFETCH(KindCategory, category);
    QFETCH(QString, kind);
    QFETCH(QString, item);
    addOf(kind, category);
    go(u"counter"_s);
    scan(u"0001"_s);
    scan(u"X-1"_s);
    picture(item);
    commit();

    const AssetRecord asset = stage().store.asset(stage().assetOf(u"X-1"_s));
    QVERIFY(asset.holder);
    QCOMPARE(asset.holder->name, u"髙橋 健一"_s);
    VERIFY_PAPER(DocumentKind::Receipt, u"髙橋 健一"_s, u"X-1"_s, u"SN-0009"_s, u"充電器"_s,
                 asset.holder->due.day.toString(Qt::ISODate));
    VERIFY_WORK(u"loans.hand-over"_s, item);
    QCOMPARE(newest(u"loans.hand-over"_s).command.channel, u"counter"_s);
    QTRY_COMPARE(papers(), 1);
    QVERIFY(printed(1).contains(asset.holder->document));
}

/// Lent until this afternoon, and back the same day.
void WorkItemsLending::ln08LendsForAMeeting()
{
    const AssetId asset = addOf(u"プロジェクター"_s, KindCategory::Meeting);
    go(u"counter"_s);
    scan(u"0001"_s);
    scan(u"X-1"_s);
    press(u"details"_s);
    enter(u"purpose"_s, u"部内会議"_s);
    press(u"basketDue"_s);
    press(u"dueTodayUntil"_s);
    enter(u"dueTime"_s, u"17:00"_s);
    picture(u"LN-08"_s);
    commit();
    QTRY_VERIFY(stage().store.asset(asset).holder);
    QCOMPARE(stage().store.asset(asset).holder->due, (LoanDue{stage().store.clock().today(), u"17:00"_s}));
    VERIFY_PAPER(DocumentKind::Receipt, u"X-1"_s, u"17:00"_s, u"部内会議"_s);
    VERIFY_WORK(u"loans.hand-over"_s, u"LN-08"_s);

    stage().wait(2 * 3'600'000);
    scan(u"X-1"_s);
    commit();
    QTRY_VERIFY(!stage().store.asset(asset).holder);
    QCOMPARE(stage().store.text("select due_time from loan_line where returned_at is not null"), u"17:00"_s);
    VERIFY_PAPER(DocumentKind::ReturnSlip, u"X-1"_s);
}

void WorkItemsLending::ln09SendsToAnotherSite()
{
    const QString receipt = stage().store.asset(stage().assetOf(u"B-1"_s)).holder->document;
    step(u"B-1"_s, u"ship"_s,
         {{u"destination"_s, u"北支所 総務係"_s},
          {u"receiver"_s, u"佐藤 花子"_s},
          {u"carrier"_s, u"見本運輸"_s},
          {u"tracking"_s, u"1234-5678"_s}});
    pictureOfForm(u"LN-09"_s);
    VERIFY_PAPER(DocumentKind::CoverNote, u"B-1"_s, u"北支所 総務係"_s, u"佐藤 花子"_s, u"見本運輸"_s, u"1234-5678"_s,
                 receipt);
    VERIFY_WORK(u"loans.ship"_s, u"LN-09"_s);
    QCOMPARE(loans(u"#sent"_s), QStringList{u"B-1"_s});
    QTRY_VERIFY(find<QPushButton>(u"listsent"_s).text().endsWith(u'1'));

    // A mail says that it is there; days later the signed receipt comes back.
    step(u"B-1"_s, u"ship"_s, {{u"confirmedBy"_s, u"佐藤 花子"_s}});
    VERIFY_WORK(u"loans.confirm-shipment"_s, u"LN-09"_s);
    QCOMPARE(stage().store.text("select confirmed_by from shipment where arrived_at is not null"), u"佐藤 花子"_s);
    QCOMPARE(loans(u"#sent"_s), QStringList{u"B-1"_s});
    step(u"B-1"_s, u"ship"_s, {});
    QCOMPARE(stage().store.number("select count(*) from shipment where receipt_back_at is not null"), 1);
    QCOMPARE(loans(u"#sent"_s), QStringList());
    QVERIFY(stage().store.asset(stage().assetOf(u"B-1"_s)).holder);
}

/// Their card is read where everything is: the dialogue asks whether they receive it, and on what basis.
void WorkItemsLending::ln10HandsOverToAProxy()
{
    go(u"counter"_s);
    scan(u"0001"_s);
    scan(u"A-1"_s);
    scan(u"E-2"_s);
    QPushButton* receives = nullptr;
    for (QPushButton* button : page().findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text().startsWith(u"斎藤 美咲"_s))
            receives = button;
    }
    QVERIFY(receives);
    receives->click();
    enter(u"proxyBasis"_s, u"委任メール 6/11"_s);
    enter(u"authority"_s, u"申請 R8-45 佐藤課長"_s);
    picture(u"LN-10"_s);
    commit();

    QCOMPARE(stage().store.text("select proxy_name || ' ' || proxy_basis from loan where proxy_name is not null"),
             u"斎藤 美咲 委任メール 6/11"_s);
    QCOMPARE(stage().store.number("select proxy_person_id from loan where proxy_name is not null"),
             stage().people.at(1).value());
    VERIFY_PAPER(DocumentKind::Receipt, u"髙橋 健一"_s, u"斎藤 美咲"_s, u"E-2"_s, u"委任メール 6/11"_s,
                 u"申請 R8-45 佐藤課長"_s);
    VERIFY_WORK(u"loans.hand-over"_s, u"LN-10"_s);
    QCOMPARE(newest(u"loans.hand-over"_s).command.authority, u"申請 R8-45 佐藤課長"_s);
}

void WorkItemsLending::ln11IssuesAndKeepsTheReceipt()
{
    go(u"counter"_s);
    scan(u"0001"_s);
    scan(u"A-1"_s);
    commit();
    QTRY_COMPARE(papers(), 1);
    const QString first = printed(1);
    QVERIFY2(first.contains(u'正') && first.contains(u'控'), qPrintable(first));
    QVERIFY(!first.contains(u"再発行"_s));
    picture(u"LN-11"_s);

    page().run(u"print"_s);
    QTRY_COMPARE(papers(), 2);
    QVERIFY(printed(2).contains(u"再発行"_s));
    QCOMPARE(stage().store.number("select count(*) from document_print"), 1);
    VERIFY_WORK(u"desk.record-reprint"_s, u"LN-11"_s);
}

/// A spare goes out in place of what is to be repaired, and is exchanged again once that is done.
void WorkItemsLending::ln30IssuesASubstitute()
{
    step(u"B-1"_s, u"exchange"_s, {{u"newItem"_s, u"A-1"_s}, {u"becomes"_s, 2}, {u"condition"_s, u"電源が入らない"_s}});
    pictureOfForm(u"LN-30"_s);
    QCOMPARE(stateOf(u"B-1"_s), AssetState::InRepair);
    QCOMPARE(stage().store.number("select count(*) from loan_substitute"), 1);
    QCOMPARE(stage().store.text("select begin_note from asset_service where ended_at is null"), u"電源が入らない"_s);
    VERIFY_PAPER(DocumentKind::Receipt, u"A-1"_s, u"B-1"_s, u"電源が入らない"_s);
    VERIFY_WORK(u"loans.exchange"_s, u"LN-30"_s);

    step(u"B-1"_s, u"service"_s, {{u"result"_s, 0}, {u"note"_s, u"電源ユニット交換"_s}});
    QCOMPARE(stateOf(u"B-1"_s), AssetState::Usable);
    QCOMPARE(stage().store.text("select end_note from asset_service"), u"電源ユニット交換"_s);
    VERIFY_WORK(u"loans.return-to-service"_s, u"LN-30"_s);
    step(u"A-1"_s, u"exchange"_s, {{u"newItem"_s, u"B-1"_s}});
    QCOMPARE(stage().store.asset(stage().assetOf(u"B-1"_s)).holder->person, stage().people.at(0));
    QVERIFY(!stage().store.asset(stage().assetOf(u"A-1"_s)).holder);
}

/// What is in repair already: a spare goes out for it later, to whoever had it.
void WorkItemsLending::ln30LendsForWhatIsAway()
{
    step(u"A-2"_s, u"repair"_s, {{u"note"_s, u"電源が入らない"_s}});
    step(u"A-2"_s, u"substitute"_s, {{u"to"_s, u"E-1"_s}, {u"newItem"_s, u"A-1"_s}});
    QCOMPARE(stage().store.number("select count(*) from loan_substitute"), 1);
    QCOMPARE(stage().store.asset(stage().assetOf(u"A-1"_s)).holder->person, stage().people.at(0));
    VERIFY_PAPER(DocumentKind::Receipt, u"A-1"_s, u"\"standsInFor\":\"A-2\""_s);
    VERIFY_WORK(u"loans.hand-over"_s, u"LN-30"_s);
}

QTEST_MAIN(WorkItemsLending)
#include "tst_workitemslending.moc"
