// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/backupnote.h"
#include "core/desk/operators.h"
#include "core/desk/pinpause.h"
#include "core/desk/settings.h"
#include "core/desk/signinnote.h"
#include "core/desk/stationtrust.h"
#include "core/ledger/ledgerquestions.h"
#include "core/ledger/ledgerverbs.h"
#include "tests/support/nameless.h"
#include "tests/support/storetest.h"
#include "tests/ui/support/pagefixture.h"
#include "ui/settings/kindfieldlines.h"
#include "ui/settings/settingspage.h"
#include "ui/widgets/pagedtable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class SettingsPageTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void theOfficesRulesAreChosen();
    void typesAreEnteredAndCorrected();
    void aTypeSaysItsFields();
    void theMinimumStockOfATypeIsKept();
    void placesAreEnteredAndCorrected();
    void sectionsHaveAHead();
    void onlyWhoMayEditsTheLedger();
    void theOwnPinIsChanged();
    void guessingTheOwnPinIsStopped();
    void theRecordIsBackedUp();
    void aBackupThatCannotBeWrittenIsSaid();
    void aServersBackupIsExplained();
    void everythingIsExported();
    void theRecordIsDescribed();
    void theSampleIsLeftOnlyAfterTwoAnswers();
    void onlyAnOwnerOpensAnotherRecord();
    void anOwnerGivesTheCounterANewKey();
    void aNewCounterMaySayWhatABackupIs();

private:
    void show(Role role, const RecordServices& services = {});
    template<class Widget>
    [[nodiscard]] Widget& find(const char* name)
    {
        return m_fixture->find<Widget>(QString::fromLatin1(name));
    }
    void press(const char* name) { find<QPushButton>(name).click(); }
    [[nodiscard]] bool isShown(const QString& text);
    [[nodiscard]] OrganisationSettings settings() { return *store().desk().ask(AskSettings{}); }

    std::unique_ptr<PageFixture> m_fixture;
    SettingsPage* m_page = nullptr;
};

void SettingsPageTest::cleanup()
{
    m_fixture.reset();
    StoreTest::cleanup();
}

void SettingsPageTest::show(Role role, const RecordServices& services)
{
    m_fixture.reset();
    m_fixture = std::make_unique<PageFixture>(store(), store().actor(role));
    m_page = new SettingsPage(m_fixture->context(), nullptr, services);
    m_fixture->show(m_page);
}

bool SettingsPageTest::isShown(const QString& text)
{
    const QList<QLabel*> labels = m_page->findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
        return label->isVisible() && QString(label->text()).remove(QChar(0x200b)).contains(text);
    });
}

void SettingsPageTest::theOfficesRulesAreChosen()
{
    show(Role::Owner);
    m_page->open(u"organisation"_s);
    QVERIFY(find<QCheckBox>("dueBeforeClosedDay").isChecked());
    find<QCheckBox>("dueBeforeClosedDay").setChecked(false);
    find<QComboBox>("officeLanguage").setCurrentIndex(1);
    QCOMPARE(find<QLineEdit>("timeZone").text(), u"Asia/Tokyo"_s);
    find<QLineEdit>("timeZone").setText(u"Asia/Seoul"_s);
    find<QSpinBox>("backupDays").setValue(3);
    find<QSpinBox>("mostItemsOfPerson").setValue(4);
    find<QSpinBox>("mostExtensions").setValue(2);
    find<QCheckBox>("extensionNeedsApproval").setChecked(true);
    find<QCheckBox>("countOpenDays").setChecked(true);
    find<QPlainTextEdit>("closedDays").setPlainText(u"2026-08-13..2026-08-15 夏季休業"_s);
    press("saveOrganisation");
    QVERIFY(!settings().isDueBeforeClosedDay);
    QCOMPARE(settings().officeLanguage, u"en"_s);
    QCOMPARE(settings().timeZone, u"Asia/Seoul"_s);
    QCOMPARE(settings().backupDays, 3);
    QCOMPARE(settings().mostItemsOfPerson, 4);
    QCOMPARE(settings().mostExtensions, 2);
    QVERIFY(settings().isExtensionApproved && settings().areOpenDaysCounted);
    QCOMPARE(settings().closedDays, u"2026-08-13..2026-08-15 夏季休業"_s);
    find<QPlainTextEdit>("closedDays").setPlainText(u"夏"_s);
    press("saveOrganisation");
    QVERIFY(m_fixture->host.refusals.last().has(u"setting.bad-day"));
    QCOMPARE(settings().closedDays, u"2026-08-13..2026-08-15 夏季休業"_s);
}

void SettingsPageTest::typesAreEnteredAndCorrected()
{
    VERIFY_OK(store().desk().perform(SaveKind{u"ルータ"_s, KindCategory::Other, false, 0, {}},
                                     TestStore::as(store().manager())));
    show(Role::Manager);
    m_page->open(u"ledger"_s);
    auto& table = find<PagedTable>("kinds");
    int row = 0;
    while (row < table.model()->rowCount() && table.model()->index(row, 0).data().toString() != u"ルータ")
        ++row;
    table.selectRow(row);
    press("changeKinds");
    find<QLineEdit>("nameKinds").setText(u"モバイルルーター"_s);
    find<QCheckBox>("kindNeedsReset").setChecked(true);
    find<QSpinBox>("kindLoanDays").setValue(7);
    find<QPlainTextEdit>("kindChecks").setPlainText(u"外装\n\n 通信 "_s);
    find<QPlainTextEdit>("kindAccessories").setPlainText(u"充電器\nケーブル ×2"_s);
    find<QSpinBox>("kindPersonLimit").setValue(1);
    press("saveKinds");
    QVERIFY(!find<QLineEdit>("nameKinds").isVisible());
    const QList<KindRecord> kinds = *store().desk().ask(AskKinds{});
    const auto changed = std::find_if(kinds.begin(), kinds.end(),
                                      [](const KindRecord& kind) { return kind.name == u"モバイルルーター"; });
    QVERIFY(changed != kinds.end());
    QVERIFY(changed->needsReset);
    QCOMPARE(changed->loanDays, 7);
    const KindRules rules{{u"外装"_s, u"通信"_s}, {{{}, u"充電器"_s, 1}, {{}, u"ケーブル"_s, 2}}, 1, 0};
    QCOMPARE(changed->rules, rules);
    table.selectRow(row);
    press("changeKinds");
    find<QCheckBox>("kindUntilYearEnd").setChecked(true);
    QVERIFY(!find<QSpinBox>("kindLoanDays").isEnabled());
    QCOMPARE(find<QPlainTextEdit>("kindAccessories").toPlainText(), u"充電器\nケーブル ×2"_s);
    press("saveKinds");
    const QList<KindRecord> again = *store().desk().ask(AskKinds{});
    QVERIFY(
        std::any_of(again.begin(), again.end(), [](const KindRecord& kind) { return kind.loanDays == untilYearEnd; }));
    QCOMPARE(m_fixture->host.offers.size(), 2);
    // A new one of a name that is there would change that one.
    press("addKinds");
    find<QLineEdit>("nameKinds").setText(u"ﾓﾊﾞｲﾙﾙｰﾀｰ"_s);
    press("saveKinds");
    QVERIFY(find<QLineEdit>("nameKinds").isVisible());
    find<QLineEdit>("nameKinds").setText(u"書画カメラ"_s);
    press("saveKinds");
    QCOMPARE(store().desk().ask(AskKinds{})->size(), kinds.size() + 1);
}

void SettingsPageTest::aTypeSaysItsFields()
{
    SaveKind verb{u"ルーター"_s, KindCategory::Router, false, 0, {}};
    verb.rules = KindRules{};
    verb.rules->fields = {{u"IMEI"_s, FieldType::Text, {}, true}};
    VERIFY_OK(store().desk().perform(verb, TestStore::as(store().manager())));
    show(Role::Manager);
    m_page->open(u"ledger"_s);
    find<PagedTable>("kinds").selectRow(0);
    press("changeKinds");
    auto& fields = find<KindFieldLines>("kindFields");
    QCOMPARE(fields.fields(), verb.rules->fields);
    press("addKindField");
    fields.findChildren<QLineEdit*>(u"kindFieldName"_s).last()->setText(u"色"_s);
    auto* type = fields.findChildren<QComboBox*>(u"kindFieldType"_s).last();
    QVERIFY(!fields.findChildren<QLineEdit*>(u"kindFieldChoices"_s).last()->isVisible());
    type->setCurrentIndex(type->findData(int(FieldType::Choice)));
    QTRY_VERIFY(fields.findChildren<QLineEdit*>(u"kindFieldChoices"_s).last()->isVisible());
    QCOMPARE(namelessControls(fields), QStringList());
    press("saveKinds");
    QVERIFY(find<QLineEdit>("nameKinds").isVisible()); // nothing to choose from is told there
    fields.findChildren<QLineEdit*>(u"kindFieldChoices"_s).last()->setText(u"黒、白"_s);
    press("saveKinds");
    QVERIFY(!find<QLineEdit>("nameKinds").isVisible());
    QVERIFY(m_fixture->host.refusals.isEmpty());
    QList<KindField> expected = verb.rules->fields;
    expected << KindField{u"色"_s, FieldType::Choice, {u"黒"_s, u"白"_s}};
    QCOMPARE(store().desk().ask(AskKinds{})->first().rules.fields, expected);
    press("changeKinds");
    fields.findChild<QToolButton*>(u"kindFieldRemove"_s)->click();
    QCOMPARE(fields.fields(), expected.mid(1));
}

void SettingsPageTest::theMinimumStockOfATypeIsKept()
{
    VERIFY_OK(store().desk().perform(SaveKind{u"書画カメラ"_s, KindCategory::Other, false, 0, {}},
                                     TestStore::as(store().manager())));
    show(Role::Manager);
    m_page->open(u"ledger"_s);
    auto& table = find<PagedTable>("kinds");
    int row = 0;
    while (row < table.model()->rowCount() && table.model()->index(row, 0).data().toString() != u"書画カメラ")
        ++row;
    table.selectRow(row);
    press("changeKinds");
    find<QSpinBox>("kindMinimum").setValue(3);
    find<QSpinBox>("kindTarget").setValue(5);
    press("saveKinds");
    QCOMPARE(store().number("select minimum * 100 + target from kind_stock"), 305);
    QVERIFY(!find<QLineEdit>("nameKinds").isVisible());
    table.selectRow(row);
    press("changeKinds");
    QCOMPARE(find<QSpinBox>("kindMinimum").value(), 3);
    find<QSpinBox>("kindTarget").setValue(0); // up to the minimum
    press("saveKinds");
    QCOMPARE(store().number("select minimum * 100 + target from kind_stock"), 303);
    QVERIFY(m_fixture->host.refusals.isEmpty());
    // The type and its level are one operation: one undo takes back both.
    press("changeKinds");
    find<QCheckBox>("kindNeedsReset").setChecked(true);
    find<QSpinBox>("kindMinimum").setValue(9);
    press("saveKinds");
    QCOMPARE(store().number("select minimum from kind_stock"), 9);
    m_fixture->undo();
    QCOMPARE(store().number("select minimum from kind_stock"), 3);
    QCOMPARE(store().number("select needs_reset from kind"), 0);
}

void SettingsPageTest::placesAreEnteredAndCorrected()
{
    show(Role::Manager);
    m_page->open(u"ledger"_s);
    const auto before = store().desk().ask(AskNames{AskNames::Of::Places})->size();
    for (const QString& name : {u"第一倉庫"_s, u"第二倉庫"_s}) {
        press("addPlaces");
        find<QLineEdit>("namePlaces").setText(name);
        find<QLineEdit>("placeCode").setText(u"P-9"_s);
        press("savePlaces");
    }
    // The code belongs to the first one; that is said and the form stays.
    QVERIFY(find<QLineEdit>("placeCode").isVisible());
    QVERIFY(isShown(u"place.code-in-use"_s));
    find<QLineEdit>("placeCode").setText(u"P-10"_s);
    press("savePlaces");
    const QList<NamedRow> places = *store().desk().ask(AskNames{AskNames::Of::Places});
    QCOMPARE(places.size(), before + 2);
    QVERIFY(std::any_of(places.begin(), places.end(),
                        [](const NamedRow& row) { return row.name == u"第二倉庫" && row.code == u"P-10"; }));
}

void SettingsPageTest::sectionsHaveAHead()
{
    store().add(aPerson(u"E-1"_s).section(u"総務課"_s));
    show(Role::Manager);
    m_page->open(u"ledger"_s);
    auto& table = find<PagedTable>("sections");
    QTRY_COMPARE(table.model()->rowCount(), 1);
    table.selectRow(0);
    press("changeSections");
    QCOMPARE(find<QLineEdit>("nameSections").text(), u"総務課"_s);
    find<QLineEdit>("sectionHead").setText(u"山\u2fe0"_s);
    QVERIFY(isShown(u"U+2FE0"_s)); // no font has it
    find<QLineEdit>("sectionHead").setText(u"山田 太郎"_s);
    QVERIFY(!isShown(u"U+2FE0"_s));
    find<QLineEdit>("sectionHeadMail").setText(u"yamada"_s);
    press("saveSections");
    QVERIFY(isShown(u"section.bad-mail"_s));
    find<QLineEdit>("sectionHeadMail").setText(u"yamada@example.jp"_s);
    press("saveSections");
    QCOMPARE(store().text("select head_name || ' ' || head_mail from section"), u"山田 太郎 yamada@example.jp"_s);
    QTRY_COMPARE(table.model()->index(0, 2).data().toString(), u"yamada@example.jp"_s);
}

void SettingsPageTest::onlyWhoMayEditsTheLedger()
{
    show(Role::Desk);
    m_page->open(u"ledger"_s);
    QVERIFY(!find<QPushButton>("addKinds").isEnabled());
    QVERIFY(!find<QPushButton>("changePlaces").isEnabled());
    QVERIFY(!find<QPushButton>("startBackup").isEnabled() || !store().isSqlite());
    QVERIFY(!find<QPushButton>("startWholeExport").isEnabled());
}

void SettingsPageTest::theOwnPinIsChanged()
{
    show(Role::Auditor);
    QVERIFY(m_page->canRun(u"settings.pin"_s));
    m_page->run(u"settings.pin"_s);
    QVERIFY(find<QLineEdit>("oldPin").hasFocus());
    find<QLineEdit>("newPin").setText(u"2580"_s);
    find<QLineEdit>("newPinAgain").setText(u"2581"_s);
    press("saveOwnPin");
    QVERIFY(m_fixture->host.toasts.isEmpty());
    find<QLineEdit>("newPinAgain").setText(u"2580"_s);
    press("saveOwnPin");
    QCOMPARE(m_fixture->host.toasts.size(), 1);
    VERIFY_OK(store().desk().ask(SignIn{u"auditor"_s, u"2580"_s}));
    QVERIFY(find<QLineEdit>("newPin").text().isEmpty());
    find<QLineEdit>("oldPin").setText(u"0000"_s);
    find<QLineEdit>("newPin").setText(u"1111"_s);
    find<QLineEdit>("newPinAgain").setText(u"1111"_s);
    press("saveOwnPin");
    QVERIFY(isShown(u"operator.wrong-pin"_s));
    QVERIFY(m_fixture->host.refusals.isEmpty());
}

void SettingsPageTest::guessingTheOwnPinIsStopped()
{
    show(Role::Auditor);
    ChangeOperator change;
    change.code = store().auditor().operatorCode;
    change.pinHash = hashPin(u"2580"_s);
    VERIFY_OK(store().desk().perform(change, TestStore::as(store().owner())));
    PinWait wait; // as the window keeps it
    m_fixture->host.onWrongPin = [&](const Refusal& refusal) {
        wait.heed(refusal, store().clock().now());
        for (const SignInNote& note : notesOfPin(refusal, store().clock().now()))
            VERIFY_OK(noteSignIn(store().desk(), note, {}, u"counter"_s));
    };
    m_fixture->host.toPin = [&] { return wait.seconds(store().clock().now()); };
    m_page->run(u"settings.pin"_s);
    for (int i = 0; i < PinPause::mostFailures; ++i) {
        QVERIFY(find<QPushButton>("saveOwnPin").isEnabled());
        find<QLineEdit>("oldPin").setText(u"0000"_s);
        find<QLineEdit>("newPin").setText(u"1111"_s);
        find<QLineEdit>("newPinAgain").setText(u"1111"_s);
        press("saveOwnPin");
    }
    QVERIFY(!find<QPushButton>("saveOwnPin").isEnabled());
    m_page->retranslate(); // the section made anew waits on
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_page->open(u"pin"_s);
    QVERIFY(!find<QPushButton>("saveOwnPin").isEnabled());
    store().clock().advance(PinPause::pause);
    QTRY_VERIFY(find<QPushButton>("saveOwnPin").isEnabled());
    m_fixture.reset(); // it asks `wait`
}

void SettingsPageTest::theRecordIsBackedUp()
{
    if (!store().isSqlite())
        return;
    show(Role::Manager);
    m_page->run(u"settings.backup"_s);
    QVERIFY(find<QPushButton>("startBackup").hasFocus());
    const QString file = folder() + u"/backup.sqlite"_s;
    m_fixture->ask.files << file;
    press("startBackup");
    QVERIFY(QFile::exists(file));
    QVERIFY(m_fixture->ask.askedFiles.constLast().start.contains(u"madoguchi-"_s));
    const BackupState state = *store().desk().ask(AskBackupState{});
    QCOMPARE(state.at, std::optional(store().clock().now()));
    QCOMPARE(state.file, file);
    QTRY_VERIFY(isShown(file));
    QVERIFY(m_fixture->host.toasts.constLast().text.contains(file));
    QVERIFY(find<QPushButton>("startBackup").isEnabled());
    QVERIFY(m_page->unsavedWork().isEmpty());
}

void SettingsPageTest::aBackupThatCannotBeWrittenIsSaid()
{
    if (!store().isSqlite())
        return;
    show(Role::Manager);
    m_page->open(u"backup"_s);
    m_fixture->ask.files << store().url().path();
    press("startBackup");
    QVERIFY(m_fixture->host.refusals.constLast().has(u"backup.exists"));
    QVERIFY(!store().desk().ask(AskBackupState{})->at);
    QVERIFY(find<QPushButton>("startBackup").isEnabled());
}

void SettingsPageTest::aServersBackupIsExplained()
{
    RecordServices services;
    services.isFile = false;
    show(Role::Owner, services);
    m_page->open(u"backup"_s);
    QVERIFY(isShown(u"pg_dump"_s));
    QVERIFY(!m_page->findChild<QPushButton*>(u"startBackup"_s));
}

void SettingsPageTest::everythingIsExported()
{
    store().add(anAsset(u"A-1"_s));
    RecordServices services;
    services.isFile = store().isSqlite();
    show(Role::Manager, services);
    m_page->open(u"backup"_s);
    const QString place = folder() + (store().isSqlite() ? u"/everything-file"_s : u"/everything-server"_s);
    m_fixture->ask.files << place << place;
    press("startWholeExport");
    QTRY_COMPARE(m_fixture->host.toasts.size(), 1);
    QVERIFY(m_fixture->host.toasts.constLast().text.contains(place));
    QVERIFY(QFile::exists(place + u"/tables/asset.csv"_s));
    QVERIFY(m_page->unsavedWork().isEmpty());
    press("startWholeExport");
    QTRY_VERIFY(!m_fixture->host.refusals.isEmpty());
    QVERIFY(m_fixture->host.refusals.constLast().has(u"full-export.exists"));
    QVERIFY(find<QPushButton>("startWholeExport").isEnabled());
}

void SettingsPageTest::theRecordIsDescribed()
{
    store().add(anAsset(u"A-1"_s));
    RecordServices services;
    services.address = u"postgresql://desk@db:5432/loans"_s;
    services.isFile = false;
    services.schema = 1;
    show(Role::Owner, services);
    m_page->open(u"database"_s);
    QVERIFY(isShown(services.address));
    QVERIFY(isShown(u"Items"_s));
    QVERIFY(!m_page->findChild<QPushButton*>(u"startForReal"_s));
}

void SettingsPageTest::theSampleIsLeftOnlyAfterTwoAnswers()
{
    int started = 0;
    RecordServices services;
    services.startForReal = [&] { ++started; };
    show(Role::Owner, services);
    m_page->open(u"database"_s);
    press("startForReal");
    QCOMPARE(m_fixture->ask.asked.size(), 1);
    m_fixture->ask.confirmations = {true, false};
    press("startForReal");
    QCOMPARE(started, 0);
    QVERIFY(!m_fixture->ask.asked.constLast().typeToConfirm.isEmpty());
    m_fixture->ask.confirmations = {true, true};
    press("startForReal");
    QCOMPARE(started, 1);
}

void SettingsPageTest::onlyAnOwnerOpensAnotherRecord()
{
    int opened = 0;
    RecordServices services;
    services.openAnother = [&] { ++opened; };
    show(Role::Manager, services);
    m_page->open(u"database"_s);
    press("openAnother");
    QCOMPARE(opened, 0);
    show(Role::Owner, services);
    m_page->open(u"database"_s);
    press("openAnother");
    QCOMPARE(opened, 1);
}

void SettingsPageTest::anOwnerGivesTheCounterANewKey()
{
    show(Role::Manager);
    m_page->open(u"database"_s);
    QVERIFY(!m_fixture->find<QPushButton>(u"renewStation"_s).isEnabled());
    show(Role::Owner);
    m_page->open(u"database"_s);
    QVERIFY(!m_fixture->find<QLabel>(u"stationState"_s).text().isEmpty());
    press("renewStation"); // given up
    QCOMPARE(m_fixture->ask.askedChoices.size(), 1);
    QVERIFY(m_fixture->host.toasts.isEmpty());
    m_fixture->ask.choices << 0;
    press("renewStation");
    QCOMPARE(m_fixture->host.toasts.size(), 1);
    QVERIFY(m_fixture->host.refusals.isEmpty());
}

/// It has not written yet, and writes nothing before that.
void SettingsPageTest::aNewCounterMaySayWhatABackupIs()
{
    {
        const std::unique_ptr<Connection> raw = store().raw();
        raw->beginWrite();
        raw->run("update station set code = '9'");
        raw->commit();
    }
    show(Role::Owner);
    m_page->open(u"database"_s);
    QVERIFY(!m_fixture->find<QPushButton>(u"renewStation"_s).isEnabled());
    {
        const std::unique_ptr<Connection> raw = store().raw();
        raw->beginWrite();
        markAsCopy(*raw, testMoment());
        raw->commit();
    }
    show(Role::Owner);
    m_page->open(u"database"_s);
    QVERIFY(m_fixture->find<QPushButton>(u"renewStation"_s).isEnabled());
}

QTEST_MAIN(SettingsPageTest)
#include "tst_settingspage.moc"
