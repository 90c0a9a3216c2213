// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/settings.h"
#include "tests/support/storetest.h"
#include "tests/ui/support/pagefixture.h"
#include "ui/printing/previewpane.h"
#include "ui/settings/letterssection.h"
#include "ui/settings/settingspage.h"
#include "ui/widgets/formrows.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class LettersSectionTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void theDaysAreChosen();
    void theWordsAreChosen();
    void whatIsWrongIsSaidAtItsField();
    void theFixedWordsAgain();
    void eachKindAndLanguageHasItsOwn();
    void aSampleIsShown();
    void theMailServerIsChosen();
    void whoMayOnlyLook();

private:
    void show(Role role);
    template<class Widget>
    [[nodiscard]] Widget& find(const char* name)
    {
        return m_fixture->find<Widget>(QString::fromLatin1(name));
    }
    void press(const char* name) { find<QPushButton>(name).click(); }
    [[nodiscard]] AskWording::Answer words(LetterKind kind = LetterKind::Overdue, const QString& language = u"ja"_s)
    {
        return *store().desk().ask(AskWording{kind, language});
    }
    [[nodiscard]] QString shownTexts()
    {
        QStringList texts;
        for (const QLabel* label : m_page->findChildren<QLabel*>()) {
            if (label->isVisible())
                texts << QString(label->text()).remove(QChar(0x200b));
        }
        return texts.join(u'\n');
    }

    std::unique_ptr<PageFixture> m_fixture;
    SettingsPage* m_page = nullptr;
};

void LettersSectionTest::cleanup()
{
    m_fixture.reset();
    StoreTest::cleanup();
}

void LettersSectionTest::show(Role role)
{
    m_fixture.reset();
    m_fixture = std::make_unique<PageFixture>(store(), store().actor(role));
    m_page = new SettingsPage(m_fixture->context(), nullptr, {});
    m_fixture->show(m_page);
    m_page->open(u"letters"_s);
    QCoreApplication::processEvents();
}

void LettersSectionTest::theDaysAreChosen()
{
    show(Role::Owner);
    QCOMPARE(find<QSpinBox>("letterNoticeDays").value(), 3);
    find<QSpinBox>("letterNoticeDays").setValue(5);
    find<QSpinBox>("letterWaitDays").setValue(14);
    find<QLineEdit>("letterFormNumber").setText(u"第5号様式"_s);
    press("saveLetterDays");
    const OrganisationSettings settings = *store().desk().ask(AskSettings{});
    QCOMPARE(settings.letterNoticeDays, 5);
    QCOMPARE(settings.letterReturnDays, 7);
    QCOMPARE(settings.letterWaitDays, 14);
    QCOMPARE(settings.letterFormNumber, u"第5号様式"_s);
}

void LettersSectionTest::theWordsAreChosen()
{
    show(Role::Owner);
    QCOMPARE(find<QLineEdit>("letterSubject").text(), fixedWording(LetterKind::Overdue, u"ja"_s).subject);
    QVERIFY(!find<QPushButton>("resetLetterWords").isEnabled());
    find<QLineEdit>("letterSubject").setText(u"返却のお願い {name}"_s);
    find<QPlainTextEdit>("letterBody").setPlainText(u"お返しください。\n{items}"_s);
    press("saveLetterWords");
    QCOMPARE(words().wording.subject, u"返却のお願い {name}"_s);
    QCOMPARE(words().wording.body, u"お返しください。\n{items}"_s);
    QVERIFY(find<QPushButton>("resetLetterWords").isEnabled());
    QVERIFY(m_fixture->host.refusals.isEmpty());
}

void LettersSectionTest::whatIsWrongIsSaidAtItsField()
{
    show(Role::Owner);
    find<QLineEdit>("letterItem").setText(u"{asset} {prize}"_s);
    find<QPlainTextEdit>("letterBody").setPlainText(u"お返しください。\n{naem}"_s);
    press("saveLetterWords");
    QVERIFY(words().isFixed);
    const QString texts = shownTexts();
    QVERIFY2(texts.contains(u"In “One item in the mail”, line 1, character 9, nobody knows what {prize} stands for."_s),
             qPrintable(texts));
    QVERIFY2(texts.contains(u"In “Text”, line 2, character 1, nobody knows what {naem} stands for."_s),
             qPrintable(texts));
    QVERIFY2(texts.contains(u"The text must say once where the items are listed: {items}."_s), qPrintable(texts));
    // What was typed is still there, to be mended.
    QCOMPARE(find<QLineEdit>("letterItem").text(), u"{asset} {prize}"_s);
    find<QLineEdit>("letterItem").setText(u"{asset}"_s);
    find<QPlainTextEdit>("letterBody").setPlainText(u"{items}"_s);
    press("saveLetterWords");
    QVERIFY(!words().isFixed);
}

void LettersSectionTest::theFixedWordsAgain()
{
    show(Role::Owner);
    find<QLineEdit>("letterSubject").setText(u"返却のお願い"_s);
    press("saveLetterWords");
    QVERIFY(!words().isFixed);
    press("resetLetterWords");
    QVERIFY(words().isFixed);
    QCOMPARE(find<QLineEdit>("letterSubject").text(), fixedWording(LetterKind::Overdue, u"ja"_s).subject);
}

void LettersSectionTest::eachKindAndLanguageHasItsOwn()
{
    show(Role::Owner);
    find<QComboBox>("letterKind").setCurrentIndex(find<QComboBox>("letterKind").findData(int(LetterKind::Notice)));
    find<QComboBox>("letterLanguage").setCurrentIndex(1);
    QCOMPARE(find<QLineEdit>("letterSubject").text(), u"Your loan is due soon"_s);
    find<QLineEdit>("letterSubject").setText(u"Due soon"_s);
    press("saveLetterWords");
    QCOMPARE(words(LetterKind::Notice, u"en"_s).wording.subject, u"Due soon"_s);
    QVERIFY(words(LetterKind::Notice).isFixed);
    QVERIFY(words().isFixed);
}

void LettersSectionTest::aSampleIsShown()
{
    show(Role::Owner);
    auto& pane = find<PreviewPane>("letterPreview");
    QVERIFY(!pane.isVisible());
    press("previewLetterWords");
    QVERIFY(pane.isVisible());
    QCOMPARE(pane.sheetCount(), 2);
    find<QPlainTextEdit>("letterBody").setPlainText(u"{items"_s);
    press("previewLetterWords");
    QVERIFY(!pane.isVisible());
    QVERIFY(words().isFixed);
}

void LettersSectionTest::theMailServerIsChosen()
{
    show(Role::Owner);
    find<QLineEdit>("mailServer").setText(u"smtp.example.jp"_s);
    press("saveMail");
    QVERIFY(store().desk().ask(AskSettings{})->mailServer.isEmpty()); // a sender is needed
    find<QLineEdit>("mailFrom").setText(u"窓口 <desk@example.jp>"_s);
    find<QComboBox>("mailSecurity").setCurrentIndex(1);
    press("saveMail");
    const OrganisationSettings settings = *store().desk().ask(AskSettings{});
    QCOMPARE(settings.mailServer, u"smtp.example.jp"_s);
    QCOMPARE(settings.mailSecurity, u"tls"_s);
    QCOMPARE(settings.mailFrom, u"窓口 <desk@example.jp>"_s);
    QVERIFY(m_fixture->host.refusals.isEmpty());
}

void LettersSectionTest::whoMayOnlyLook()
{
    show(Role::Desk);
    QVERIFY(find<QPlainTextEdit>("letterBody").isReadOnly());
    QVERIFY(!find<QPushButton>("saveLetterWords").isEnabled());
    QVERIFY(!find<QPushButton>("saveLetterDays").isEnabled());
    press("previewLetterWords");
    QVERIFY(find<PreviewPane>("letterPreview").isVisible());
}

QTEST_MAIN(LettersSectionTest)
#include "tst_letterssection.moc"
