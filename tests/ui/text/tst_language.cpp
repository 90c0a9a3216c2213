// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWantedComesBeforeTheSystem();
    void textsFollowTheLanguageAsLongAsItLives();
};

void TestLanguage::whatIsWantedComesBeforeTheSystem()
{
    const QString system = QLocale::system().language() == QLocale::Japanese ? u"ja"_s : u"en"_s;
    QCOMPARE(orSystem(u"ja"_s), u"ja"_s);
    QCOMPARE(orSystem(u"en"_s), u"en"_s);
    QCOMPARE(orSystem({}), system);
    QCOMPARE(orSystem(u"fr"_s), system);
}

void TestLanguage::textsFollowTheLanguageAsLongAsItLives()
{
    const auto word = [] { return QCoreApplication::translate("Words", "Owner"); };
    {
        Language language(u"ja"_s);
        QVERIFY(word() != u"Owner"_s);
        QCOMPARE(QLocale().language(), QLocale::Japanese);
        language.set(u"en"_s);
        QCOMPARE(word(), u"Owner"_s);
        QCOMPARE(QLocale().language(), QLocale::English);
        language.set(u"ja"_s);
    }
    QCOMPARE(word(), u"Owner"_s);
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
