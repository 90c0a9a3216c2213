// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/operators.h"
#include "tests/support/storetest.h"
#include "tests/ui/support/pagefixture.h"
#include "ui/settings/operatorssection.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/pagedtable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class OperatorsSectionTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void nameRoleAndCardAreCorrected();
    void theLastOwnerIsSaidAtTheRole();
    void aRetiredOneComesBack();
    void whatWasGivenUpIsNotSaved();
    void whatWasSubmittedIsSaved();
    void aForeignRefusalIsNoFieldsFault();

private:
    void choose(const QString& code);
    template<class Widget>
    [[nodiscard]] Widget& find(const char* name)
    {
        auto* found = m_section->findChild<Widget*>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return *found;
    }
    void press(const char* name) { find<QPushButton>(name).click(); }
    [[nodiscard]] OperatorRecord stored(const QString& code);

    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<OperatorsSection> m_section;
};

void OperatorsSectionTest::init()
{
    StoreTest::init();
    if (isWithoutServer(testedDatabase()))
        return;
    VERIFY_OK(store().desk().perform(AddOperator{u"sato"_s, u"左藤"_s, Role::Desk, {}, u"S-1"_s},
                                     TestStore::as(store().owner())));
    m_fixture = std::make_unique<PageFixture>(store(), store().owner());
    m_section = std::make_unique<OperatorsSection>(m_fixture->context());
    m_section->QWidget::show(); // the other one lists operators
}

void OperatorsSectionTest::cleanup()
{
    m_section.reset();
    m_fixture.reset();
    StoreTest::cleanup();
}

void OperatorsSectionTest::choose(const QString& code)
{
    auto& table = find<PagedTable>("operators");
    int row = 0;
    while (row < table.model()->rowCount() && table.model()->index(row, 0).data().toString() != code)
        ++row;
    table.selectRow(row);
}

OperatorRecord OperatorsSectionTest::stored(const QString& code)
{
    const QList<OperatorRecord> all = *store().desk().ask(ListOperators{});
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const OperatorRecord& one) { return one.code == code; });
    return found == all.end() ? OperatorRecord{} : *found;
}

void OperatorsSectionTest::nameRoleAndCardAreCorrected()
{
    choose(u"sato"_s);
    press("changeOperator");
    QVERIFY(!find<QLineEdit>("operatorCode").isEnabled());
    find<QLineEdit>("operatorName").setText(u"佐藤"_s);
    find<QComboBox>("operatorRole").setCurrentIndex(find<QComboBox>("operatorRole").findData(int(Role::Manager)));
    find<QCheckBox>("operatorNoCard").setChecked(true);
    press("saveOperator");
    QCOMPARE(stored(u"sato"_s).name, u"佐藤"_s);
    QCOMPARE(stored(u"sato"_s).role, Role::Manager);
    QVERIFY(!stored(u"sato"_s).hasCard);
    QVERIFY(!find<QLineEdit>("operatorCode").isVisible());
}

void OperatorsSectionTest::theLastOwnerIsSaidAtTheRole()
{
    choose(u"owner"_s);
    press("changeOperator");
    find<QComboBox>("operatorRole").setCurrentIndex(find<QComboBox>("operatorRole").findData(int(Role::Desk)));
    find<QLineEdit>("operatorPin").setText(u"1234"_s);
    find<QLineEdit>("operatorPinAgain").setText(u"1234"_s);
    press("saveOperator");
    QCOMPARE(stored(u"owner"_s).role, Role::Owner);
    const auto* form = m_section->findChild<FormRows*>();
    QVERIFY(form->error(&find<QComboBox>("operatorRole")).contains(u"operator.last-owner"_s));
    QVERIFY(form->error(&find<QLineEdit>("operatorCode")).isEmpty());
}

void OperatorsSectionTest::aRetiredOneComesBack()
{
    choose(u"sato"_s);
    m_fixture->ask.confirmations << true;
    press("retireOperator");
    QVERIFY(stored(u"sato"_s).isRetired);
    choose(u"sato"_s);
    QVERIFY(!find<QPushButton>("retireOperator").isVisible());
    press("bringBackOperator");
    QVERIFY(!stored(u"sato"_s).isRetired);
}

void OperatorsSectionTest::whatWasGivenUpIsNotSaved()
{
    m_fixture->executor.holdComputing();
    choose(u"sato"_s);
    press("changeOperator");
    find<QLineEdit>("operatorPin").setText(u"1234"_s);
    find<QLineEdit>("operatorPinAgain").setText(u"1234"_s);
    press("saveOperator");
    press("cancelOperator");
    choose(u"manager"_s);
    press("changeOperator");
    m_fixture->executor.releaseComputing();
    QVERIFY(!stored(u"sato"_s).hasPin);
    QVERIFY(!stored(u"manager"_s).hasPin);
    QVERIFY(find<QLineEdit>("operatorCode").isVisible());
}

void OperatorsSectionTest::whatWasSubmittedIsSaved()
{
    m_fixture->executor.holdComputing();
    choose(u"sato"_s);
    press("changeOperator");
    find<QLineEdit>("operatorPin").setText(u"1234"_s);
    find<QLineEdit>("operatorPinAgain").setText(u"1234"_s);
    press("saveOperator");
    find<QLineEdit>("operatorName").setText(u"あとから"_s);
    m_fixture->executor.releaseComputing();
    QVERIFY(stored(u"sato"_s).hasPin);
    QCOMPARE(stored(u"sato"_s).name, u"左藤"_s);
    VERIFY_OK(store().desk().ask(SignIn{u"sato"_s, u"1234"_s}));
}

void OperatorsSectionTest::aForeignRefusalIsNoFieldsFault()
{
    choose(u"sato"_s);
    press("changeOperator");
    m_fixture->host.whoever = store().manager(); // somebody else has signed in since
    find<QLineEdit>("operatorPin").setText(u"1234"_s);
    find<QLineEdit>("operatorPinAgain").setText(u"1234"_s);
    press("saveOperator");
    QVERIFY(m_fixture->host.refusals.constLast().has(u"operator.not-allowed"));
}

QTEST_MAIN(OperatorsSectionTest)
#include "tst_operatorssection.moc"
