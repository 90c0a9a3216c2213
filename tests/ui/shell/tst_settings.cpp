// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/settings.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/shell/pagestack.h"

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
    void whoseThePapersAreIsAskedFor();

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

/// A record that was begun without names: whoever can enter them is told where.
void TestSettings::whoseThePapersAreIsAskedFor()
{
    QVERIFY(!child<QLabel>("bannerText")); // the sample is nobody's
    m_fixture = std::make_unique<WindowFixture>(nullptr, false);
    m_fixture->signIn(u"S-CARD"_s, u"1111"_s);
    QVERIFY(m_fixture->session().isSignedIn());
    QVERIFY(!child<QLabel>("bannerText")); // desk staff cannot
    m_fixture->session().lock();
    m_fixture->session().signIn(u"demo"_s, {});
    QVERIFY(child<QLabel>("bannerText"));
    QVERIFY(child<QLabel>("bannerText")->text().startsWith(u"Receipts do not say"_s));
    for (auto* button : m_fixture->window().findChildren<QPushButton*>()) {
        if (button->text() == u"Enter them"_s)
            button->click();
    }
    QCOMPARE(m_fixture->window().pages().currentId(), u"settings"_s);
    child<QLineEdit>("organisation")->setText(u"架空市"_s);
    child<QLineEdit>("phone")->setText(u"内線 1234"_s);
    QTest::mouseClick(child<QPushButton>("saveOrganisation"), Qt::LeftButton);
    // Nothing is asked again by the next program.
    m_fixture->session().lock();
    m_fixture->session().signIn(u"demo"_s, {});
    QVERIFY(!child<QLabel>("bannerText"));
}

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
