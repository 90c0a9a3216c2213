// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/officezone.h"
#include "core/desk/settings.h"
#include "tests/support/storetest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class OfficeZoneTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void sameTimeIsTheSame_data();
    void sameTimeIsTheSame();
    void theOfficesSettingCounts();
    void onlyATimeZoneIsOne();

private:
    Result<Performed<ChangeSettings::Outcome>> set(const QString& zone)
    {
        OrganisationSettings settings = *store().desk().ask(AskSettings{});
        settings.timeZone = zone;
        return store().desk().perform(ChangeSettings{settings, {}}, TestStore::as(store().owner()));
    }
};

void OfficeZoneTest::sameTimeIsTheSame_data()
{
    QTest::addColumn<QByteArray>("office");
    QTest::addColumn<QByteArray>("here");
    QTest::addColumn<bool>("isSame");
    const auto row = [](const char* office, const char* here, bool isSame) {
        QTest::addRow("%s, %s", office, here) << QByteArray(office) << QByteArray(here) << isSame;
    };
    row("Asia/Tokyo", "Asia/Tokyo", true);
    row("Asia/Tokyo", "Asia/Seoul", true);
    row("Asia/Tokyo", "UTC", false);
    row("Asia/Tokyo", "Asia/Shanghai", false);
    row("Europe/London", "UTC", false); // the same in winter only
    row("UTC", "Europe/London", false);
}

void OfficeZoneTest::sameTimeIsTheSame()
{
    QFETCH(QByteArray, office);
    QFETCH(QByteArray, here);
    QFETCH(bool, isSame);
    for (const QDate day : {QDate(2026, 1, 15), QDate(2026, 7, 15)}) {
        const auto difference = zoneDifference(QTimeZone(office), QTimeZone(here), day);
        QCOMPARE(!difference, isSame);
        if (difference)
            QCOMPARE(difference->office.toLatin1() + difference->here.toLatin1(), office + here);
    }
}

void OfficeZoneTest::theOfficesSettingCounts()
{
    const auto differs = [&](const char* here) {
        const auto answer = store().desk().ask(AskZoneDifference{QTimeZone(here)});
        return answer && answer->has_value();
    };
    QVERIFY(!differs("Asia/Tokyo")); // what nobody has said otherwise
    QVERIFY(differs("Europe/Paris"));
    VERIFY_OK(set(u"Europe/Paris"_s));
    QVERIFY(differs("Asia/Tokyo"));
    QVERIFY(!differs("Europe/Berlin"));
}

void OfficeZoneTest::onlyATimeZoneIsOne()
{
    for (const QString& zone : {u"Atlantis"_s, QString()})
        VERIFY_REFUSED(set(zone), u"setting.bad-value");
    QCOMPARE(store().desk().ask(AskSettings{})->timeZone, u"Asia/Tokyo"_s);
}

QTEST_GUILESS_MAIN(OfficeZoneTest)
#include "tst_officezone.moc"
