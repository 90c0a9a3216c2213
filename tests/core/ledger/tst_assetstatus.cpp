// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/assetstatus.h"
#include "core/ledger/statewords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class AssetStatusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statusFollowsFromStateAndLoan_data();
    void statusFollowsFromStateAndLoan();
    void codesComeBack();
    void statesAreReadAsListsCallThem_data();
    void statesAreReadAsListsCallThem();
    void everyStatusHasItsWords();
    void kindsAreGuessed_data();
    void kindsAreGuessed();
};

void AssetStatusTest::statusFollowsFromStateAndLoan_data()
{
    QTest::addColumn<AssetState>("state");
    QTest::addColumn<bool>("isOnLoan");
    QTest::addColumn<QDate>("dueOn");
    QTest::addColumn<QString>("dueTime");
    QTest::addColumn<QString>("status"); // at 2026-06-10 15:30:20
    const QDate today(2026, 6, 10);
    const auto row = [](const char* name, AssetState state, bool isOnLoan, QDate day, const char* time,
                        const char* status) {
        QTest::newRow(name) << state << isOnLoan << day << QString::fromLatin1(time) << QString::fromLatin1(status);
    };
    using enum AssetState;
    row("usable", Usable, false, {}, "", "available");
    row("needs reset", NeedsReset, false, {}, "", "needs-reset");
    row("in repair", InRepair, false, {}, "", "in-repair");
    row("faulty", Faulty, false, {}, "", "faulty");
    row("lost", Lost, false, {}, "", "lost");
    row("to surrender", ToSurrender, false, {}, "", "to-surrender");
    row("disposed", Disposed, false, {}, "", "disposed");
    row("no loan, an old due", Usable, false, today.addDays(-9), "", "available");
    row("open-ended", Usable, true, {}, "", "on-loan");
    row("due tomorrow", Usable, true, today.addDays(1), "", "on-loan");
    row("due tomorrow at an earlier hour", Usable, true, today.addDays(1), "09:00", "on-loan");
    row("due today", Usable, true, today, "", "due-today");
    row("due later today", Usable, true, today, "15:31", "due-today");
    row("due this minute", Usable, true, today, "15:30", "due-today");
    row("due a minute ago", Usable, true, today, "15:29", "overdue");
    row("due yesterday", Usable, true, today.addDays(-1), "", "overdue");
    row("due yesterday at a later hour", Usable, true, today.addDays(-1), "23:59", "overdue");
    row("lost on loan", Lost, true, today.addDays(-1), "", "lost");
    row("faulty on loan", Faulty, true, today.addDays(1), "", "on-loan");
}

void AssetStatusTest::statusFollowsFromStateAndLoan()
{
    QFETCH(AssetState, state);
    QFETCH(bool, isOnLoan);
    QFETCH(QDate, dueOn);
    QFETCH(QString, dueTime);
    QFETCH(QString, status);
    const QDateTime now(QDate(2026, 6, 10), QTime(15, 30, 20, 1));
    QCOMPARE(assetStatusCode(assetStatus(state, isOnLoan, {dueOn, dueTime}, now)), status);
}

void AssetStatusTest::codesComeBack()
{
    for (int i = 0; i <= int(AssetState::Disposed); ++i)
        QCOMPARE(assetStateFromCode(assetStateCode(AssetState(i))), std::optional(AssetState(i)));
    for (int i = 0; i <= int(AssetStatus::Disposed); ++i)
        QCOMPARE(assetStatusFromCode(assetStatusCode(AssetStatus(i))), std::optional(AssetStatus(i)));
    for (int i = 0; i <= int(Ownership::Borrowed); ++i)
        QCOMPARE(ownershipFromCode(ownershipCode(Ownership(i))), std::optional(Ownership(i)));
    for (int i = 0; i <= int(KindCategory::Other); ++i)
        QCOMPARE(kindCategoryFromCode(kindCategoryCode(KindCategory(i))), std::optional(KindCategory(i)));
    QVERIFY(!assetStateFromCode(u"Usable"_s));
    QVERIFY(!assetStatusFromCode({}));
}

void AssetStatusTest::statesAreReadAsListsCallThem_data()
{
    QTest::addColumn<StatedList>("list");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("code"); // none: not known
    using enum StatedList;
    QTest::newRow("code") << Assets << u"on-loan"_s << u"on-loan"_s;
    QTest::newRow("out") << Assets << u"out"_s << u"out"_s;
    QTest::newRow("out, as reports call it") << Assets << u"貸出中（すべて）"_s << u"out"_s;
    QTest::newRow("out, as the window calls it") << Assets << u"On loan, all"_s << u"out"_s;
    QTest::newRow("not due, as reports call it") << Assets << u"貸出中（期限前）"_s << u"on-loan"_s;
    QTest::newRow("on loan") << Assets << u"貸出中"_s << u"on-loan"_s;
    QTest::newRow("overdue") << Assets << u"延滞"_s << u"overdue"_s;
    QTest::newRow("in stock") << Assets << u"In stock"_s << u"available"_s;
    QTest::newRow("in stock, Japanese") << Assets << u"在庫"_s << u"available"_s;
    QTest::newRow("wide letters") << Assets << u"ＯＵＴ"_s << u"out"_s;
    QTest::newRow("capitals") << Assets << u"Overdue"_s << u"overdue"_s;
    QTest::newRow("to be handed back") << Assets << u"返納待ち"_s << u"to-surrender"_s;
    QTest::newRow("returned says nothing of an item") << Assets << u"returned"_s << QString();
    QTest::newRow("nothing") << Assets << QString() << QString();
    QTest::newRow("reports: returned") << LoanReports << u"返却済み"_s << u"returned"_s;
    QTest::newRow("reports: out") << LoanReports << u"out"_s << u"out"_s;
    QTest::newRow("loans: out") << Loans << u"out"_s << u"on-loan"_s;
    QTest::newRow("loans: missing") << Loans << u"付属品未返却"_s << u"missing"_s;
    QTest::newRow("loans: in stock") << Loans << u"在庫"_s << QString();
    QTest::newRow("people: out") << People << u"out"_s << u"on-loan"_s;
    QTest::newRow("people: blocked") << People << u"貸出停止"_s << u"blocked"_s;
    QTest::newRow("reservations") << Reservations << u"受取待ち"_s << u"not-fetched"_s;
    QTest::newRow("consumables") << Consumables << u"不足"_s << u"low"_s;
}

void AssetStatusTest::statesAreReadAsListsCallThem()
{
    QFETCH(StatedList, list);
    QFETCH(QString, word);
    QFETCH(QString, code);
    QCOMPARE(stateFromWord(list, word).value_or(QString()), code);
}

void AssetStatusTest::everyStatusHasItsWords()
{
    for (int status = 0; status <= int(AssetStatus::Disposed); ++status) {
        const QString code = assetStatusCode(AssetStatus(status));
        QCOMPARE(stateFromWord(StatedList::Assets, code).value_or(QString()), code);
        QCOMPARE(statusesOfState(code), QList<AssetStatus>{AssetStatus(status)});
    }
    QCOMPARE(statusesOfState(u"out"_s),
             (QList<AssetStatus>{AssetStatus::OnLoan, AssetStatus::DueToday, AssetStatus::Overdue}));
    // No word means two things.
    for (const StatedList list :
         {StatedList::Assets, StatedList::Loans, StatedList::People, StatedList::Reservations}) {
        QStringList keys;
        for (const NamedWord& word : stateWords(list)) {
            keys << wordKey(word.code.toString()) << wordKey(word.japanese.toString());
            for (const QStringView other : word.others.split(u'|', Qt::SkipEmptyParts))
                keys << wordKey(other.toString());
        }
        const qsizetype all = keys.size();
        keys.removeDuplicates();
        QCOMPARE(keys.size(), all);
    }
}

void AssetStatusTest::kindsAreGuessed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("category");
    QTest::newRow("notebook") << u"ノートPC"_s << u"pc"_s;
    QTest::newRow("full width") << u"ノートＰＣ"_s << u"pc"_s;
    QTest::newRow("half width") << u"ﾉｰﾄﾊﾟｿｺﾝ"_s << u"pc"_s;
    QTest::newRow("router") << u"Wi-Fiルーター"_s << u"router"_s;
    QTest::newRow("phone") << u"iPhone SE"_s << u"phone"_s;
    QTest::newRow("usb") << u"USBメモリ"_s << u"media"_s;
    QTest::newRow("projector") << u"プロジェクター"_s << u"meeting"_s;
    QTest::newRow("printer") << u"複合機"_s << u"printer"_s;
    QTest::newRow("monitor") << u"モニター"_s << u"peripheral"_s;
    QTest::newRow("anything else") << u"脚立"_s << u"other"_s;
    QTest::newRow("nothing") << QString() << u"other"_s;
}

void AssetStatusTest::kindsAreGuessed()
{
    QFETCH(QString, name);
    QFETCH(QString, category);
    QCOMPARE(kindCategoryCode(guessKindCategory(name)), category);
}

QTEST_APPLESS_MAIN(AssetStatusTest)
#include "tst_assetstatus.moc"
