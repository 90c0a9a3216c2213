// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledgerverbs.h"
#include "core/loans/handover.h"
#include "core/loans/takeback.h"
#include "tests/support/storetest.h"
#include "tests/ui/support/pagefixture.h"
#include "ui/ledger/kanastrip.h"
#include "ui/ledger/ledgertable.h"
#include "ui/ledger/peoplepage.h"
#include "ui/ledger/personform.h"
#include "ui/ledger/rowmarks.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/pagedtable.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

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
    void goesByTheKanaIndex();
    void theKanaIndexNeedsNoMouse();
    void theKanaIndexWraps();
    void showsWhomASectionHas();
    void savesAndShowsRefusals();
    void aNameThatCannotBePrintedIsTold();
    void papersCanBeUndone();
    void whoHasLeftIsEntered();
    void twoRecordsBecomeOne();
    void twoThatAreTwoAreNotNamedAgain();
    void twoThatAreMarkedBecomeOne();
    void noneLookAlike();
    void somebodyIsErased();
    void nobodyIsErasedByMistake();

private:
    void show(Role role = Role::Manager);
    /// The first one, long ago.
    void leaves();
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

void PeoplePageTest::goesByTheKanaIndex()
{
    store().add(aPerson(u"E-3"_s).name(u"Alex"_s));
    store().add(aPerson(u"E-4"_s).name(u"谷口"_s).reading(u"ﾀﾆｸﾞﾁ"_s));
    m_fixture = std::make_unique<PageFixture>(store(), store().actor(Role::Manager));
    m_page = new PeoplePage(m_fixture->context());
    m_fixture->show(m_page);
    QTRY_COMPARE(names().size(), 4);
    const auto press = [this](const char* name) { m_fixture->find<QToolButton>(QString::fromLatin1(name)).click(); };
    press("kana-ta");
    QTRY_COMPARE(names(), QStringList({u"髙橋 花子"_s, u"谷口"_s}));
    // It is one more filter: words narrow it down, columns order it.
    filter().setText(u"谷"_s);
    QTRY_COMPARE(names(), QStringList({u"谷口"_s}));
    filter().clear();
    table().horizontalHeader()->setSortIndicator(1, Qt::DescendingOrder);
    QTRY_COMPARE(names(), QStringList({u"谷口"_s, u"髙橋 花子"_s}));
    press("kana-ka");
    QTRY_VERIFY(names().isEmpty());
    QTRY_VERIFY(isShown(u"Nobody matches."_s));
    press("kana-latin");
    QTRY_COMPARE(names(), QStringList({u"Alex"_s}));
    press("kanaAll");
    QTRY_COMPARE(names().size(), 4);
    // What opens one record shows it, whatever the index said.
    press("kana-a");
    QTRY_COMPARE(names(), QStringList({u"青木 一"_s}));
    m_page->open(u"E-1"_s);
    QTRY_COMPARE(names().size(), 4);
    QVERIFY(m_fixture->find<QToolButton>(u"kanaAll"_s).isChecked());
}

void PeoplePageTest::theKanaIndexNeedsNoMouse()
{
    show();
    const QList<QToolButton*> buttons = m_fixture->find<QWidget>(u"kanaStrip"_s).findChildren<QToolButton*>();
    QCOMPARE(buttons.size(), 13);
    QSet<QString> spoken;
    for (const QToolButton* button : buttons) {
        spoken.insert(button->accessibleName());
        QVERIFY(!button->text().isEmpty());
    }
    QCOMPARE(spoken.size(), buttons.size());
    QVERIFY(spoken.contains(u"Readings that begin with one of か き く け こ"_s));
    buttons.first()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(buttons.first(), Qt::Key_Right);
    QTRY_COMPARE(names(), QStringList({u"青木 一"_s}));
    QCOMPARE(QApplication::focusWidget(), buttons.at(1));
    QVERIFY(buttons.at(1)->isChecked() && !buttons.first()->isChecked());
}

/// In big letters and a narrow window every button is still there.
void PeoplePageTest::theKanaIndexWraps()
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* strip = new KanaStrip;
    column->addWidget(strip);
    column->addStretch(1);
    QFont big = window.font();
    big.setPointSizeF(big.pointSizeF() * 1.6);
    window.setFont(big);
    window.resize(big.pointSize() * 20, 400);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const QList<QToolButton*> buttons = strip->findChildren<QToolButton*>();
    QTRY_VERIFY(buttons.last()->y() > buttons.first()->y());
    for (const QToolButton* button : buttons)
        QVERIFY2(strip->rect().contains(button->geometry()) && button->width() >= button->sizeHint().width(),
                 qPrintable(button->text()));
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

void PeoplePageTest::aNameThatCannotBePrintedIsTold()
{
    show();
    m_page->run(u"new"_s);
    auto& name = m_fixture->find<QLineEdit>(u"personName"_s);
    auto& section = m_fixture->find<QComboBox>(u"section"_s);
    auto* form = m_page->findChild<PersonForm*>()->findChild<FormRows*>();
    m_fixture->find<QLineEdit>(u"staffNumber"_s).setText(u"E-3"_s);
    name.setText(u"髙橋"_s);
    section.setCurrentText(u"総務部"_s);
    QVERIFY(form->warning(&name).isEmpty() && form->warning(&section).isEmpty());
    name.setText(u"髙\u2fe0"_s);
    section.setCurrentText(u"\u2fe0課"_s);
    QVERIFY2(form->warning(&name).contains(u"U+2FE0"_s), qPrintable(form->warning(&name)));
    QVERIFY(form->warning(&section).contains(u"U+2FE0"_s));
    QVERIFY(isShown(u"U+2FE0"_s));
    m_fixture->find<QPushButton>(u"savePerson"_s).click(); // it is registered as it is
    QTRY_COMPARE(names().size(), 3);
    QCOMPARE(store().text("select name from person where staff_no = 'E-3'"), u"髙\u2fe0"_s);
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

/// The next pair is asked about at once; after the last one only the undo of that is offered.
void PeoplePageTest::twoThatAreTwoAreNotNamedAgain()
{
    store().add(aPerson(u"E-001"_s).name(u"高橋花子"_s).section(u"総務部"_s));
    m_fixture = std::make_unique<PageFixture>(store(), store().manager());
    m_page = new PeoplePage(m_fixture->context());
    m_fixture->show(m_page);
    QTRY_COMPARE(names().size(), 3);
    m_fixture->ask.choices << 0 << 2;
    m_page->run(u"people.duplicates"_s);
    QTRY_COMPARE(m_fixture->host.offers.size(), 1);
    QCOMPARE(m_fixture->ask.askedChoices.constLast().options.size(), 3);
    QTest::qWait(50);
    QVERIFY(m_fixture->host.toasts.isEmpty() ||
            !m_fixture->host.toasts.constLast().text.contains(u"No two records look like one."_s));
    QCOMPARE(m_fixture->ask.askedChoices.size(), 2);
    QCOMPARE(names().size(), 3);
    m_fixture->undo();
    m_page->run(u"people.duplicates"_s);
    QTRY_COMPARE(m_fixture->ask.askedChoices.size(), 3);
}

/// Nothing in the record says that they are one; whoever marks them knows it.
void PeoplePageTest::twoThatAreMarkedBecomeOne()
{
    show();
    QTRY_COMPARE(names().size(), 2);
    auto* merge = m_page->findChild<QPushButton*>(u"mergePeople"_s);
    const auto marks = [this]() -> RowMarks& { return m_page->findChild<LedgerTable*>()->marks(); };
    marks().toggle(m_person.value());
    QVERIFY(merge->isHidden());
    const qint64 other = store().number("select id from person where id <> " + std::to_string(m_person.value()));
    marks().toggle(other);
    QVERIFY(merge->isVisible());
    m_fixture->ask.choices << 1;
    m_fixture->ask.confirmations << true;
    merge->click();
    QTRY_COMPARE(m_fixture->host.offers.size(), 1);
    QVERIFY(store().person(m_person).isWithdrawn);
    QVERIFY(!store().person(PersonId(other)).isWithdrawn);
    QCOMPARE(marks().count(), 0);
    m_fixture->undo();
    QTRY_COMPARE(names().size(), 2);
    QVERIFY(!store().person(m_person).isWithdrawn);
    marks().mark({m_person.value(), other});
    QVERIFY(merge->isVisible());
    show(Role::Desk);
    marks().mark({m_person.value(), other});
    QVERIFY(m_page->findChild<QPushButton*>(u"mergePeople"_s)->isHidden());
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

void PeoplePageTest::leaves()
{
    PersonValues values = store().person(m_person).values;
    values.leftOn = store().clock().today();
    VERIFY_OK(store().desk().perform(SavePerson{m_person, values}, TestStore::as(store().manager())));
    store().clock().set(*Instant::fromIso(u"2040-06-10T01:00:00.000Z"_s));
}

void PeoplePageTest::somebodyIsErased()
{
    leaves();
    m_fixture = std::make_unique<PageFixture>(store(), store().owner());
    m_page = new PeoplePage(m_fixture->context());
    m_fixture->show(m_page);
    QTRY_COMPARE(names().size(), 1);
    QVERIFY(m_page->canRun(u"people.erase"_s));
    m_fixture->ask.choices << 0;
    m_fixture->ask.forms << QVariantMap{
        {u"reason"_s, u"満了"_s}, {u"authority"_s, u"文書1"_s}, {u"confirmation"_s, u"E-1"_s}};
    m_page->run(u"people.erase"_s);
    QTRY_COMPARE(m_fixture->host.toasts.size(), 1);
    const QString option = m_fixture->ask.askedChoices.constLast().options.constFirst();
    QVERIFY2(option.contains(u"E-1"_s) && option.contains(u"髙橋 花子"_s), qPrintable(option));
    const FormQuestion& form = m_fixture->ask.askedForms.constLast();
    QVERIFY(form.isDangerous);
    QVERIFY2(form.text.contains(u"undone"_s), qPrintable(form.text));
    QCOMPARE(store().number("select count(*) from person where name like '%花子%'"), 0);
    QCOMPARE(store().text("select verb from journal_heading order by order_no desc limit 1"), u"ledger.erase-person"_s);
    QTRY_VERIFY(m_page->canRun(u"people.erase"_s)); // swept as well
    m_page->run(u"people.erase"_s);
    QTRY_COMPARE(m_fixture->host.toasts.size(), 2); // nobody is left
    QCOMPARE(m_fixture->ask.askedChoices.size(), 1);
}

void PeoplePageTest::nobodyIsErasedByMistake()
{
    leaves();
    m_fixture = std::make_unique<PageFixture>(store(), store().owner());
    m_page = new PeoplePage(m_fixture->context());
    m_fixture->show(m_page);
    m_fixture->ask.choices << 0;
    m_fixture->ask.forms << QVariantMap{
        {u"reason"_s, u"満了"_s}, {u"authority"_s, u"文書1"_s}, {u"confirmation"_s, u"E-2"_s}};
    m_page->run(u"people.erase"_s);
    QTRY_COMPARE(m_fixture->ask.formWords.size(), 1);
    QVERIFY(m_fixture->ask.formWords.first().contains(u"E-1"_s));
    QCOMPARE(store().number("select count(*) from person where name like '%花子%'"), 1);
    m_fixture.reset();
    m_fixture = std::make_unique<PageFixture>(store(), store().manager());
    m_page = new PeoplePage(m_fixture->context());
    m_fixture->show(m_page);
    QVERIFY(!m_page->canRun(u"people.erase"_s));
}

QTEST_MAIN(PeoplePageTest)
#include "tst_peoplepage.moc"
