// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/assetstatus.h"

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
