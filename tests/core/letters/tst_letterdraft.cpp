// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/letterdraft.h"

#include "tests/core/letters/lettertest.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class LetterDraftTest : public LetterTest
{
    Q_OBJECT

private Q_SLOTS:
    void oneFileForEachLetter();
    void addressedAsItWasThen();
    void withThePaper();
    void notWhatIsVoid();
    void aFolderThatCannotBe();

private:
    QStringList twoLetters()
    {
        lendUntil(store().add(aPerson(u"E-1"_s).section(u"営業部"_s).mail(u"one@example.jp"_s)), u"A-1"_s,
                  QDate(2026, 6, 12));
        lendUntil(store().add(aPerson(u"E-2"_s).section(u"総務部"_s)), u"A-2"_s, QDate(2026, 6, 12));
        passDays(5);
        WriteLetters verb = letters(LetterKind::Overdue);
        verb.way = LetterWay::Draft;
        const auto done = write(verb);
        return done ? done->outcome.documents : QStringList();
    }
    static QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString drafts() const { return folder() + u"/drafts"_s; }
};

void LetterDraftTest::oneFileForEachLetter()
{
    QDir(drafts()).removeRecursively();
    const QStringList numbers = twoLetters();
    const auto written = writeDrafts(store().desk(), numbers, drafts());
    VERIFY_OK(written);
    QCOMPARE(written->files.size(), 2);
    QCOMPARE(written->withoutAddress.size(), 1);
    for (const QString& number : numbers) {
        const QByteArray bytes = contentOf(drafts() + u'/' + number + u".eml"_s);
        QVERIFY(bytes.contains("X-Unsent: 1\r\n"));
        QCOMPARE(bytes.contains("To: one@example.jp\r\n"), !written->withoutAddress.contains(number));
    }
    QCOMPARE(store().text("select distinct way from letter"), u"draft"_s);
}

void LetterDraftTest::addressedAsItWasThen()
{
    const QStringList numbers = twoLetters();
    store().raw()->execute("update person set mail = 'other@example.jp'");
    QStringList to;
    for (const QString& number : numbers) {
        const auto mail = store().desk().ask(AskLetterMail{number});
        VERIFY_OK(mail);
        to << mail->to;
        QVERIFY(mail->text.contains(number));
    }
    QVERIFY(to.contains(u"one@example.jp"_s));
    QVERIFY(to.contains(QString()));
}

void LetterDraftTest::withThePaper()
{
    const QStringList numbers = twoLetters();
    const auto pdf = [](const QString& number) { return Result<QByteArray>(QByteArray("%PDF ") + number.toLatin1()); };
    const auto written = writeDrafts(store().desk(), numbers.mid(0, 1), drafts(), pdf);
    VERIFY_OK(written);
    const QByteArray bytes = contentOf(written->files.first());
    QVERIFY(bytes.contains("filename=\"" + numbers.first().toLatin1() + ".pdf\""));
    QVERIFY(bytes.contains(("%PDF " + numbers.first().toLatin1()).toBase64()));
}

void LetterDraftTest::notWhatIsVoid()
{
    const QStringList numbers = twoLetters();
    VERIFY_OK(undo(numbers.first()));
    VERIFY_REFUSED(writeDrafts(store().desk(), numbers, drafts()), u"document.already-undone");
    VERIFY_REFUSED(store().desk().ask(AskLetterMail{u"R8-J1-000001"_s}), u"document.no-snapshot");
}

void LetterDraftTest::aFolderThatCannotBe()
{
    QFile file(folder() + u"/file"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    VERIFY_REFUSED(writeDrafts(store().desk(), {}, file.fileName() + u"/drafts"_s), u"file.not-writable");
}

QTEST_APPLESS_MAIN(LetterDraftTest)
#include "tst_letterdraft.moc"
