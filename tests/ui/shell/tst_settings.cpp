// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/settings.h"
#include "tests/ui/shell/windowfixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// The settings page in the window: what is entered there reaches the record.
class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void theOrganisationIsSaved();
    void theFormsAreChosen();
    void anOperatorIsAdded();

private:
    template<class AnyWidget>
    AnyWidget* child(const char* name)
    {
        for (AnyWidget* widget : m_fixture->window().findChildren<AnyWidget*>(QString::fromLatin1(name))) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestSettings::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->session().signIn(u"demo"_s, {});
    QVERIFY(m_fixture->session().isSignedIn());
}

void TestSettings::theOrganisationIsSaved()
{
    m_fixture->window().open(u"settings"_s, u"organisation"_s);
    child<QLineEdit>("organisation")->setText(u"架空市役所"_s);
    child<QSpinBox>("undoMinutes")->setValue(25);
    QTest::mouseClick(child<QPushButton>("saveOrganisation"), Qt::LeftButton);
    const Result<OrganisationSettings> settings = m_fixture->desk().ask(AskSettings{});
    QCOMPARE(settings->organisation, u"架空市役所"_s);
    QCOMPARE(settings->undoMinutes, 25);
}

void TestSettings::theFormsAreChosen()
{
    m_fixture->window().open(u"settings"_s, u"forms"_s);
    child<QLineEdit>("receiptFormNumber")->setText(u"第1号様式"_s);
    auto* sheet = child<QComboBox>("receiptSheet");
    sheet->setCurrentIndex(sheet->findData(u"a5x2"_s));
    auto* checker = child<QComboBox>("returnChecker");
    checker->setCurrentIndex(checker->findData(u"none"_s));
    QVERIFY(!child<QComboBox>("returnReceiver")); // nobody receives a return
    QVERIFY(!child<QCheckBox>("signOnScreen")->isChecked());
    child<QCheckBox>("signOnScreen")->setChecked(true);
    // Another counter changes something else meanwhile: it stays.
    ChangeSettings elsewhere{*m_fixture->desk().ask(AskSettings{})};
    elsewhere.settings.phone = u"052-000-0000"_s;
    Order order;
    order.actor = m_fixture->owner();
    QVERIFY(m_fixture->desk().perform(elsewhere, order).isOk());
    QTest::mouseClick(child<QPushButton>("saveForms"), Qt::LeftButton);
    const Result<OrganisationSettings> settings = m_fixture->desk().ask(AskSettings{});
    QCOMPARE(settings->receipt.number, u"第1号様式"_s);
    QCOMPARE(settings->receipt.sheet, u"a5x2"_s);
    QCOMPARE(settings->returnSlip.checker, u"none"_s);
    QVERIFY(settings->isSignedOnScreen);
    QCOMPARE(settings->phone, u"052-000-0000"_s);
}

void TestSettings::anOperatorIsAdded()
{
    m_fixture->window().open(u"settings"_s, u"operators"_s);
    QTest::mouseClick(child<QPushButton>("addOperator"), Qt::LeftButton);
    child<QLineEdit>("operatorCode")->setText(u"suzuki"_s);
    child<QLineEdit>("operatorName")->setText(u"鈴木"_s);
    child<QLineEdit>("operatorPin")->setText(u"3333"_s);
    child<QLineEdit>("operatorPinAgain")->setText(u"3334"_s);
    QTest::mouseClick(child<QPushButton>("saveOperator"), Qt::LeftButton);
    QVERIFY(child<QLineEdit>("operatorCode"));
    child<QLineEdit>("operatorPinAgain")->setText(u"3333"_s);
    QTest::mouseClick(child<QPushButton>("saveOperator"), Qt::LeftButton);
    QVERIFY(!child<QLineEdit>("operatorCode"));
    m_fixture->session().lock();
    m_fixture->signIn(u"suzuki"_s, u"3333"_s);
    QCOMPARE(m_fixture->session().actor().operatorName, u"鈴木"_s);
}

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
