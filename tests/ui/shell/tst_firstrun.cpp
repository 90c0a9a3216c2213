// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/windowfixture.h"
#include "ui/shell/firstrun.h"
#include "ui/widgets/scantest.h"

#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class TestFirstRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void anEmptyRecordOnThisComputer();
    void sampleDataAtOnce();
    void anExistingRecordIsOpened();
    void aServerThatDoesNotAnswerIsSaid();
    void theFirstOperatorNeedsEverything();
    void theAddressIsQuoted();
    void anotherLanguageKeepsWhatWasEntered();
    void aTestScanIsDescribed();

private:
    template<class AnyWidget = QLineEdit>
    AnyWidget& child(const char* name)
    {
        AnyWidget* found = nullptr;
        for (AnyWidget* widget : m_run->findChildren<AnyWidget*>(QString::fromLatin1(name)))
            found = widget->isVisible() ? widget : found;
        if (!found)
            qFatal("no %s", name);
        return *found;
    }

    QTemporaryDir m_folder;
    SilentSounds m_sounds;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<FirstRun> m_run;
    Result<bool> m_found = false;
    QStringList m_looked;
    QList<FirstRunChoice> m_founded;
};

void TestFirstRun::init()
{
    m_found = false;
    m_looked.clear();
    m_founded.clear();
    m_preferences = std::make_unique<Preferences>(m_folder.filePath(u"preferences.ini"_s));
    FirstRunServices services;
    services.look = [this](const QString& url, QObject*, std::function<void(const Result<bool>&)> answer) {
        m_looked << url;
        answer(m_found);
    };
    services.found = [this](const FirstRunChoice& choice, QObject*, std::function<void(const Result<Done>&)> answer) {
        m_founded << choice;
        answer(Done{});
    };
    services.words = [](const Refusal& refusal) { return refusal.toDebugText(); };
    services.usualFile = u"/usual.sqlite"_s;
    services.demoFile = u"/demo.sqlite"_s;
    m_run = std::make_unique<FirstRun>(*m_preferences, m_sounds, services);
    m_run->show();
}

void TestFirstRun::cleanup()
{
    m_run.reset();
}

void TestFirstRun::anEmptyRecordOnThisComputer()
{
    QSignalSpy finished(m_run.get(), &FirstRun::finished);
    m_run->next();
    QCOMPARE(child("placeFile").text(), u"/usual.sqlite"_s);
    m_run->next();
    QCOMPARE(m_run->step(), FirstRun::Step::Start);
    m_run->next();
    QCOMPARE(m_run->step(), FirstRun::Step::Operator);
    child("firstCode").setText(u"yamada"_s);
    child("firstName").setText(u"山田"_s);
    child("firstPin").setText(u"1234"_s);
    child("firstPinAgain").setText(u"1234"_s);
    m_run->next();
    QCOMPARE(m_run->step(), FirstRun::Step::Try);
    QCOMPARE(m_founded.size(), 1);
    QCOMPARE(m_founded.constFirst().operatorName, u"山田"_s);
    QVERIFY(!m_founded.constFirst().isDemo);
    m_run->back();
    QCOMPARE(m_run->step(), FirstRun::Step::Try);
    m_run->next();
    QCOMPARE(finished.count(), 1);
}

void TestFirstRun::sampleDataAtOnce()
{
    m_run->lookAround();
    QCOMPARE(m_looked, QStringList{u"/demo.sqlite"_s});
    QVERIFY(m_founded.constFirst().isDemo);
    QCOMPARE(m_run->step(), FirstRun::Step::Try);
}

void TestFirstRun::anExistingRecordIsOpened()
{
    m_found = true;
    m_run->next();
    m_run->next();
    QCOMPARE(m_run->step(), FirstRun::Step::Try);
    QVERIFY(m_founded.isEmpty());
}

void TestFirstRun::aServerThatDoesNotAnswerIsSaid()
{
    m_found = refusal(RefusalKind::Unavailable, u"database.unreachable"_s, u"db"_s);
    m_run->next();
    child<QRadioButton>("placeShared").setChecked(true);
    m_run->next();
    QVERIFY(m_looked.isEmpty());
    child("placeHost").setText(u"db.example"_s);
    child("placeUser").setText(u"desk"_s);
    m_run->next();
    QCOMPARE(m_looked, QStringList{u"postgresql://desk@db.example:5432/madoguchi"_s});
    QCOMPARE(m_run->step(), FirstRun::Step::Place);
}

void TestFirstRun::theFirstOperatorNeedsEverything()
{
    m_run->next();
    m_run->next();
    m_run->next();
    m_run->next();
    QCOMPARE(m_run->step(), FirstRun::Step::Operator);
    child("firstCode").setText(u"yamada"_s);
    child("firstName").setText(u"山田"_s);
    child("firstPin").setText(u"12"_s);
    child("firstPinAgain").setText(u"12"_s);
    m_run->next();
    QVERIFY(m_founded.isEmpty());
}

void TestFirstRun::theAddressIsQuoted()
{
    FirstRunChoice choice;
    choice.isShared = true;
    choice.host = u"db"_s;
    choice.user = u"a b"_s;
    choice.password = u"p@ss:/?"_s;
    const QUrl url(choice.url());
    QCOMPARE(url.userName(QUrl::FullyDecoded), choice.user);
    QCOMPARE(url.password(QUrl::FullyDecoded), choice.password);
    m_preferences->setDatabase(choice.url());
    QVERIFY(!m_preferences->database().contains(u"ss"_s));
    QVERIFY(m_preferences->database().startsWith(u"postgresql://"_s));
}

void TestFirstRun::anotherLanguageKeepsWhatWasEntered()
{
    m_run->next();
    child("placeFile").setText(u"/elsewhere.sqlite"_s);
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(m_run.get(), &change);
    QCOMPARE(child("placeFile").text(), u"/elsewhere.sqlite"_s);
    QCOMPARE(m_run->step(), FirstRun::Step::Place);
}

void TestFirstRun::aTestScanIsDescribed()
{
    ScanTest test(m_sounds);
    test.show();
    QTest::keyClicks(test.findChild<QLineEdit*>(), u"]C1A-000123"_s);
    QTest::keyClick(test.findChild<QLineEdit*>(), Qt::Key_Return);
    QVERIFY2(test.report().contains(u"11"_s), qPrintable(test.report()));
    QVERIFY(test.report().contains(u"GS1-128"_s));
    QVERIFY(test.report().contains(u"ms"_s));
}

QTEST_MAIN(TestFirstRun)
#include "tst_firstrun.moc"
