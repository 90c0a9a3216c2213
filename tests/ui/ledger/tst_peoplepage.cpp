// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/handover.h"
#include "core/loans/takeback.h"
#include "tests/support/storetest.h"
#include "tests/ui/support/pagefixture.h"
#include "ui/ledger/peoplepage.h"
#include "ui/ledger/personform.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/pagedtable.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class PeoplePageTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void showsEverythingThePersonHas();
    void opensThePersonAtTheCounter();
    void findsByReading();
    void narrowsToWhoHoldsSomething();
    void showsWhomASectionHas();
    void savesAndShowsRefusals();
    void papersCanBeUndone();
    void whoHasLeftIsEntered();
    void twoRecordsBecomeOne();
    void noneLookAlike();

private:
    void show(Role role = Role::Manager);
    [[nodiscard]] PagedTable& table() { return m_fixture->find<PagedTable>(u"peopleTable"_s); }
    [[nodiscard]] QLineEdit& filter() { return m_fixture->find<QLineEdit>(u"peopleFilter"_s); }
    [[nodiscard]] QStringList names();
    [[nodiscard]] bool isShown(const QString& text);

    std::unique_ptr<PageFixture> m_fixture;
    PeoplePage* m_page = nullptr;
    PersonId m_person;
};

void PeoplePageTest::init()
{
    StoreTest::init();
    if (isWithoutServer(testedDatabase()))
        return;
    m_person = store().add(
        aPerson(u"E-1"_s).name(u"髙橋 花子"_s).reading(u"たかはし はなこ"_s).section(u"総務部"_s).card(u"12345678"_s));
    store().add(aPerson(u"E-2"_s).name(u"青木 一"_s).reading(u"あおき はじめ"_s));
}

void PeoplePageTest::cleanup()
{
    m_fixture.reset();
    StoreTest::cleanup();
}

void PeoplePageTest::show(Role role)
{
    m_fixture.reset();
    m_fixture = std::make_unique<PageFixture>(store(), store().actor(role));
    m_page = new PeoplePage(m_fixture->context());
    m_fixture->show(m_page);
    QTRY_COMPARE(names().size(), 2);
}

QStringList PeoplePageTest::names()
{
    QStringList list;
    for (int row = 0; row < table().model()->rowCount(); ++row)
        list << table().model()->index(row, 1).data().toString();
    return list;
}

bool PeoplePageTest::isShown(const QString& text)
{
    for (const QLabel* label : m_page->findChildren<QLabel*>()) {
        if (label->isVisible() && label->text().contains(text))
            return true;
    }
    return false;
}

void PeoplePageTest::showsEverythingThePersonHas()
{
    const AssetId kept = store().add(anAsset(u"A-1"_s).model(u"ThinkPad"_s));
    const AssetId back = store().add(anAsset(u"A-2"_s).accessory(u"鞄"_s));
    HandOver verb;
    verb.person = m_person;
    verb.items = {kept, back};
    const auto lent = store().desk().perform(verb, TestStore::as(store().deskStaff()));
    VERIFY_OK(lent);
    VERIFY_OK(store().desk().perform(TakeBack{{{back, {u"鞄"_s}, {}}}, true}, TestStore::as(store().deskStaff())));
    show();
    QTest::keyClick(&filter(), Qt::Key_Down);
    QTRY_VERIFY(isShown(u"A-1"_s));
    QVERIFY(isShown(u"ThinkPad"_s));
    QVERIFY(isShown(u"鞄"_s));
    QVERIFY(isShown(lent->outcome.document));
    QVERIFY(isShown(u"12345678"_s));
    QVERIFY(isShown(u"総務部"_s));
    for (QLabel* label : m_page->findChildren<QLabel*>()) {
        if (label->isVisible() && label->text() == u"A-1"_s && label->focusPolicy() == Qt::TabFocus)
            QTest::mouseClick(label, Qt::LeftButton);
    }
    QCOMPARE(m_fixture->host.opened, (QList<std::pair<QString, QString>>{{u"assets"_s, u"A-1"_s}}));
    auto* history = m_page->findChild<QLabel*>(u"historyReport"_s);
    QVERIFY(history);
    QTest::mouseClick(history, Qt::LeftButton);
    QCOMPARE(m_fixture->host.opened.last(), std::pair(u"reports"_s, u"person-history:E-1"_s));
}

void PeoplePageTest::opensThePersonAtTheCounter()
{
    show();
    const QPoint first = table().visualRect(table().model()->index(0, 0)).center();
    QTest::mouseDClick(table().viewport(), Qt::RightButton, {}, first);
    QVERIFY(m_fixture->host.steps.isEmpty());
    QTest::mouseDClick(table().viewport(), Qt::LeftButton, {}, first);
    QCOMPARE(m_fixture->host.steps.size(), 1);
    QCOMPARE(m_fixture->host.steps[0].first, u"counter"_s);
    QCOMPARE(m_fixture->host.steps[0].second.meaning, CodeMeaning::Person);
    QCOMPARE(m_fixture->host.steps[0].second.id, store().number("select id from person where staff_no = 'E-1'"));
}

void PeoplePageTest::findsByReading()
{
    show();
    QTest::keyClicks(&filter(), u"x"_s);
    QTRY_VERIFY(names().isEmpty());
    filter().setText(u"あおき"_s);
    QTRY_COMPARE(names(), QStringList({u"青木 一"_s}));
    filter().setText(u"高橋"_s); // the common form of the kanji finds the registered one
    QTRY_COMPARE(names(), QStringList({u"髙橋 花子"_s}));
}

/// Before what the filters offer has come, and after.
void PeoplePageTest::showsWhomASectionHas()
{
    m_fixture = std::make_unique<PageFixture>(store(), store().manager());
    m_page = new PeoplePage(m_fixture->context());
    const qint64 section = store().number("select id from section where name = '総務部'");
    m_page->showThing({CodeMeaning::Section, section, u"総務部"_s, u"総務部"_s, {}});
    m_fixture->show(m_page);
    QTRY_COMPARE(names(), QStringList({u"髙橋 花子"_s}));
    m_page->showThing(
        {CodeMeaning::Person, store().number("select id from person where staff_no = 'E-2'"), u"E-2"_s, {}, {}});
    QTRY_COMPARE(names().size(), 2);
    QTRY_VERIFY(isShown(u"青木 一"_s));
    m_page->showThing({CodeMeaning::Section, section, u"総務部"_s, u"総務部"_s, {}});
    QTRY_COMPARE(names(), QStringList({u"髙橋 花子"_s}));
}

void PeoplePageTest::narrowsToWhoHoldsSomething()
{
    HandOver verb;
    verb.person = m_person;
    verb.items = {store().add(anAsset(u"A-1"_s))};
    VERIFY_OK(store().desk().perform(verb, TestStore::as(store().deskStaff())));
    show();
    m_fixture->find<QComboBox>(u"peopleWho"_s).setCurrentIndex(1);
    QTRY_COMPARE(names(), QStringList({u"髙橋 花子"_s}));
}

void PeoplePageTest::savesAndShowsRefusals()
{
    show();
    m_page->run(u"new"_s);
    auto& number = m_fixture->find<QLineEdit>(u"staffNumber"_s);
    auto& name = m_fixture->find<QLineEdit>(u"personName"_s);
    auto* form = m_page->findChild<PersonForm*>()->findChild<FormRows*>();
    m_fixture->find<QPushButton>(u"savePerson"_s).click();
    QVERIFY(!form->error(&number).isEmpty());
    number.setText(u"E-2"_s);
    m_fixture->find<QPushButton>(u"savePerson"_s).click();
    QVERIFY(!form->error(&name).isEmpty());
    name.setText(u"別人"_s);
    m_fixture->find<QPushButton>(u"savePerson"_s).click();
    QVERIFY(!form->error(&number).isEmpty());
    number.setText(u"E-3"_s);
    m_fixture->find<QPushButton>(u"savePerson"_s).click();
    QTRY_COMPARE(names().size(), 3);
    QVERIFY(m_fixture->host.refusals.isEmpty());
    m_fixture->undo();
    QTRY_COMPARE(names().size(), 2);
}

void PeoplePageTest::papersCanBeUndone()
{
    HandOver verb;
    verb.person = m_person;
    verb.items = {store().add(anAsset(u"A-1"_s))};
    const auto lent = store().desk().perform(verb, TestStore::as(store().deskStaff()));
    VERIFY_OK(lent);
    show();
    QTest::keyClick(&filter(), Qt::Key_Down);
    const QString name = u"undo:"_s + lent->outcome.document;
    QTRY_VERIFY(m_page->findChild<QLabel*>(name));
    QTest::mouseClick(m_page->findChild<QLabel*>(name), Qt::LeftButton);
    QCOMPARE(m_fixture->host.documentsToUndo, QStringList{lent->outcome.document});
    show(Role::Auditor);
    QTest::keyClick(&filter(), Qt::Key_Down);
    QTRY_VERIFY(isShown(lent->outcome.document));
    QVERIFY(!m_page->findChild<QLabel*>(name));
}

void PeoplePageTest::whoHasLeftIsEntered()
{
    show();
    QTest::keyClick(&filter(), Qt::Key_Down);
    QTRY_VERIFY(m_fixture->find<QPushButton>(u"editPerson"_s).isVisible());
    m_fixture->find<QPushButton>(u"editPerson"_s).click();
    auto& left = m_fixture->find<QLineEdit>(u"personLeft"_s);
    auto* form = m_page->findChild<PersonForm*>()->findChild<FormRows*>();
    left.setText(u"いつか"_s);
    m_fixture->find<QPushButton>(u"savePerson"_s).click();
    QVERIFY(!form->error(&left).isEmpty());
    left.setText(store().clock().today().addYears(20).toString(Qt::ISODate));
    m_fixture->find<QPushButton>(u"savePerson"_s).click();
    QVERIFY(!form->error(&left).isEmpty()); // nobody knows that far ahead
    const QString day = store().clock().today().toString(Qt::ISODate);
    left.setText(day);
    m_fixture->find<QPushButton>(u"savePerson"_s).click();
    QCOMPARE(store().text("select left_on from person where staff_key = 'E-1'"), day);
    QTRY_VERIFY(names().contains(u"髙橋 花子 (has left)"_s));
    m_page->run(u"refresh"_s);
    QTRY_COMPARE(names(), QStringList{u"青木 一"_s}); // the usual list is without those who left
}

void PeoplePageTest::twoRecordsBecomeOne()
{
    const PersonId twin =
        store().add(aPerson(u"E-001"_s).name(u"高橋花子"_s).section(u"総務部"_s).mail(u"h@example.jp"_s));
    m_fixture = std::make_unique<PageFixture>(store(), store().manager());
    m_page = new PeoplePage(m_fixture->context());
    m_fixture->show(m_page);
    QTRY_COMPARE(names().size(), 3);
    QVERIFY(m_page->canRun(u"people.duplicates"_s));
    m_fixture->ask.choices << 0 << 0;
    m_fixture->ask.confirmations << true;
    m_page->run(u"people.duplicates"_s);
    QTRY_COMPARE(m_fixture->host.offers.size(), 1);
    const QList<Choice>& asked = m_fixture->ask.askedChoices;
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked.first().options.size(), 1);
    QVERIFY(asked.first().options.first().contains(u"E-001"_s));
    const QString text = m_fixture->ask.asked.constLast().text;
    QVERIFY2(text.contains(u"h@example.jp"_s) && text.contains(u"E-001"_s), qPrintable(text));
    QTRY_COMPARE(names().size(), 2);
    QVERIFY(store().person(twin).isWithdrawn);
    QCOMPARE(store().person(m_person).values.mail, u"h@example.jp"_s);
    m_fixture->undo();
    QTRY_COMPARE(names().size(), 3);
    // Leaving a question changes nothing.
    m_fixture->ask.choices << 0;
    m_page->run(u"people.duplicates"_s);
    QTRY_COMPARE(m_fixture->ask.askedChoices.size(), 4);
    QCOMPARE(m_fixture->host.offers.size(), 1);
    QVERIFY(!store().person(twin).isWithdrawn);
}

void PeoplePageTest::noneLookAlike()
{
    show();
    m_page->run(u"people.duplicates"_s);
    QTRY_COMPARE(m_fixture->host.toasts.size(), 1);
    QVERIFY(m_fixture->ask.askedChoices.isEmpty());
    show(Role::Desk);
    QVERIFY(!m_page->canRun(u"people.duplicates"_s));
}

QTEST_MAIN(PeoplePageTest)
#include "tst_peoplepage.moc"
