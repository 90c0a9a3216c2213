// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledgerverbs.h"
#include "core/loans/returnpicture.h"
#include "tests/ui/counter/counterpagefixture.h"
#include "ui/counter/returndetails.h"

#include <QCheckBox>
#include <QFile>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// The details of what came back: check points, pictures, the steps after them.
class CounterReturnsTest : public CounterPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        CounterPageFixture::init();
        SaveKind verb{u"ノートPC"_s, KindCategory::Pc, false, 0};
        verb.rules = KindRules{{u"外装"_s, u"画面"_s}, {}, 0, 0};
        QVERIFY(stage().store.desk().perform(verb, TestStore::as(stage().store.manager())).isOk());
    }
    void aReturnIsStillOneScan();
    void whatIsWrongIsSaid();
    void withoutAWordNothingIsRecorded();
    void inOrderAfterAll();
    void theRunWaitsWhileDetailsAreOpen();
    void theRunWaitsWhileANameIsComposed();
    void whatIsBeingTypedGoesWithTheSlip();
    void whatIsTypedStaysInAnInactiveWindow();
    void picturesAreKept();
    void whatIsNoPictureIsRefused();
    void theNextStepsAreOffered();
    void theNewestIsSeen();
    void everyControlHasAName();

private:
    QPushButton* button(const QString& name) const { return part<QPushButton>(name); }
    QCheckBox* point(int place) const { return m_window->findChildren<QCheckBox*>(u"checkPoint"_s).value(place); }
    QLineEdit* note(int place) const { return m_window->findChildren<QLineEdit*>(u"checkNote"_s).value(place); }
    QList<CheckResult> found() const { return session().returns().first().item.checks; }
    QString slip() { return stage().store.text("select snapshot from document where kind = 'return'"); }
    /// Comes back, and its details are opened.
    void open()
    {
        scan(u"B-1"_s);
        button(u"returnMore"_s)->click();
        QVERIFY(part<QWidget>(u"returnDetails"_s)->isVisible());
    }
    void say(int place, const QString& words)
    {
        point(place)->click();
        QVERIFY(note(place)->hasFocus());
        QTest::keyClicks(note(place), words);
    }
    QString fileOf(const QString& name, const QByteArray& content)
    {
        QFile file(stage().folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }
};

void CounterReturnsTest::aReturnIsStillOneScan()
{
    scan(u"B-1"_s);
    QCOMPARE(stage().openLines(), 2);
    QVERIFY(!part<QWidget>(u"returnDetails"_s));
    QCOMPARE(found(), (QList<CheckResult>{{u"外装"_s}, {u"画面"_s}}));
    QVERIFY(!part<QLabel>(u"returnFound"_s)->isVisible());
    confirm();
    QVERIFY(slip().contains(u"return.check-good"_s));
}

void CounterReturnsTest::whatIsWrongIsSaid()
{
    open();
    QCOMPARE(QApplication::focusWidget(), scanBox());
    QVERIFY(point(0)->isChecked() && point(1)->isChecked());
    QVERIFY(!note(1)->isVisible());
    say(1, u"scratched"_s);
    QVERIFY(notInOrder(found()).isEmpty()); // not before it is said
    QTest::keyClick(note(1), Qt::Key_Return);
    QCOMPARE(notInOrder(found()), (QList<CheckResult>{{u"画面"_s, false, u"scratched"_s}}));
    QCOMPARE(QApplication::focusWidget(), scanBox());
    QVERIFY(part<QLabel>(u"returnFound"_s)->text().contains(u"scratched"_s));
    button(u"returnMore"_s)->click();
    QVERIFY(!part<QWidget>(u"returnDetails"_s)->isVisible());
    QVERIFY(part<QLabel>(u"returnFound"_s)->isVisible());
    confirm();
    QVERIFY(slip().contains(u"scratched"_s));
    QCOMPARE(stage().store.number("select count(*) from return_check where is_good = 0"), 1);
    QVERIFY(stage().host.refusals.isEmpty());
}

void CounterReturnsTest::withoutAWordNothingIsRecorded()
{
    open();
    point(0)->click();
    QVERIFY(!point(0)->isChecked());
    m_page->run(u"scan"_s);
    QVERIFY(point(0)->isChecked());
    QVERIFY(!note(0)->isVisible());
    QVERIFY(notInOrder(found()).isEmpty());
}

void CounterReturnsTest::inOrderAfterAll()
{
    open();
    say(0, u"dirty"_s);
    QTest::keyClick(note(0), Qt::Key_Return);
    QCOMPARE(notInOrder(found()).size(), 1);
    point(0)->click();
    QVERIFY(notInOrder(found()).isEmpty());
    QVERIFY(!note(0)->isVisible());
    QCOMPARE(stage().store.number("select count(*) from return_check where is_good = 0"), 0);
}

void CounterReturnsTest::theRunWaitsWhileDetailsAreOpen()
{
    open();
    stage().wait(40'000);
    m_page->controller().tick();
    QCOMPARE(session().returns().size(), 1);
    button(u"returnMore"_s)->click();
    stage().wait(14'000);
    m_page->controller().tick();
    QCOMPARE(session().returns().size(), 1); // the silence begins anew
    stage().wait(1'500);
    m_page->controller().tick();
    QVERIFY(session().returns().isEmpty());
    QVERIFY(!slip().isEmpty());
}

/// Nothing is typed yet while a name is composed, but somebody is at it.
void CounterReturnsTest::theRunWaitsWhileANameIsComposed()
{
    open();
    button(u"returnMore"_s)->click();
    stage().wait(14'000);
    QInputMethodEvent composing(u"たろ"_s, {});
    QCoreApplication::sendEvent(part<QLineEdit>(u"broughtBy"_s), &composing);
    stage().wait(14'000);
    m_page->controller().tick();
    QCOMPARE(session().returns().size(), 1);
    stage().wait(1'500);
    m_page->controller().tick();
    QVERIFY(session().returns().isEmpty());
}

void CounterReturnsTest::whatIsBeingTypedGoesWithTheSlip()
{
    open();
    say(1, u"cracked"_s);
    confirm();
    QVERIFY(session().returns().isEmpty());
    QVERIFY(slip().contains(u"cracked"_s));
}

/// No field has the focus while another window is in front, and the counter is told of changes all the same.
void CounterReturnsTest::whatIsTypedStaysInAnInactiveWindow()
{
    scan(u"B-1"_s);
    ReturnRow row = session().returns().first();
    ReturnDetails details(row);
    auto* condition = details.findChild<QLineEdit*>(u"conditionNote"_s);
    auto* box = details.findChild<QCheckBox*>(u"checkPoint"_s);
    auto* found = details.findChild<QLineEdit*>(u"checkNote"_s);
    QTest::keyClicks(condition, u"scratch"_s);
    box->click();
    QTest::keyClicks(found, u"dirty"_s);
    QVERIFY(!condition->hasFocus() && !found->hasFocus());
    details.show(row);
    QCOMPARE(condition->text(), u"scratch"_s);
    QCOMPARE(found->text(), u"dirty"_s);
    QVERIFY(!box->isChecked());
    // Recorded, and then said otherwise elsewhere.
    row.item.conditionNote = u"scratch"_s;
    details.show(row);
    row.item.conditionNote = u"two scratches"_s;
    details.show(row);
    QCOMPARE(condition->text(), u"two scratches"_s);
}

void CounterReturnsTest::picturesAreKept()
{
    open();
    const QByteArray png = QByteArray::fromHex("89504e470d0a1a0a0000000d49484452") + QByteArray(300, '\0');
    stage().ask.files << fileOf(u"screen.png"_s, png);
    button(u"returnPicture"_s)->click();
    QTRY_VERIFY(part<QLabel>(u"returnPictures"_s)->text().contains(u"screen.png"_s));
    const auto kept = stage().store.desk().ask(AskReturnPictures{session().returns().first().item.line});
    QVERIFY(kept && kept->size() == 1);
    QVERIFY(stage().host.refusals.isEmpty());
    button(u"returnPicture"_s)->click(); // and gives up at the question
    QCOMPARE(stage().store.number("select count(*) from attachment"), 1);
}

void CounterReturnsTest::whatIsNoPictureIsRefused()
{
    open();
    QFile large(stage().folder.filePath(u"large.jpg"_s));
    QVERIFY(large.open(QIODevice::WriteOnly));
    QVERIFY(large.resize(200LL * 1024 * 1024));
    large.close();
    stage().ask.files << fileOf(u"words.jpg"_s, "words") << large.fileName() << stage().folder.filePath(u"gone.jpg"_s);
    const QStringList codes{u"attachment.no-picture"_s, u"attachment.too-large"_s, u"attachment.unreadable"_s};
    for (qsizetype i = 0; i < codes.size(); ++i) {
        button(u"returnPicture"_s)->click();
        QTRY_COMPARE(stage().host.refusals.size(), i + 1);
        QVERIFY2(stage().host.refusals.last().has(codes.at(i)), qPrintable(codes.at(i)));
    }
    QCOMPARE(session().returns().size(), 1);
    QCOMPARE(stage().openLines(), 2);
    confirm();
    QVERIFY(!slip().isEmpty());
}

void CounterReturnsTest::theNextStepsAreOffered()
{
    open();
    QVERIFY(!button(u"returnRepair"_s)->isVisible());
    say(1, u"cracked"_s);
    QTest::keyClick(note(1), Qt::Key_Return);
    QVERIFY(button(u"returnRepair"_s)->isVisible() && button(u"returnDamage"_s)->isVisible());
    const AssetId asset = session().returns().first().item.asset;
    button(u"returnDamage"_s)->click();
    QCOMPARE(stage().ask.askedForms.size(), 1);
    QVERIFY(stage().ask.askedForms.first().values().value(u"circumstances"_s).toString().contains(u"cracked"_s));
    QCOMPARE(stage().store.asset(asset).values.state, AssetState::Usable); // offered, not forced
    stage().ask.forms << QVariantMap{};
    button(u"returnRepair"_s)->click();
    QVERIFY(stage().ask.filledIn.value(u"note"_s).toString().contains(u"cracked"_s));
    QCOMPARE(stage().store.asset(asset).values.state, AssetState::InRepair);
}

/// However little room there is, and whatever the message takes of it.
void CounterReturnsTest::theNewestIsSeen()
{
    auto* list = part<QWidget>(u"returns"_s)->findChild<QScrollArea*>();
    scanAll(u"B-1 B-2 C-1"_s);
    QCOMPARE(session().returns().size(), 3);
    list->setFixedHeight(80);
    const auto* bar = list->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    QTRY_COMPARE(bar->value(), bar->maximum());
}

void CounterReturnsTest::everyControlHasAName()
{
    open();
    say(0, u"x"_s);
    QTest::keyClick(note(0), Qt::Key_Return);
    for (QWidget* control : part<QWidget>(u"returnDetails"_s)->findChildren<QWidget*>()) {
        const bool isControl = qobject_cast<QAbstractButton*>(control) || qobject_cast<QLineEdit*>(control);
        if (!isControl)
            continue;
        const auto* press = qobject_cast<QAbstractButton*>(control);
        QVERIFY(!control->objectName().isEmpty());
        QVERIFY(!control->accessibleName().isEmpty() || (press && !press->text().isEmpty()));
    }
    QVERIFY(!button(u"returnMore"_s)->accessibleName().isEmpty());
}

QTEST_MAIN(CounterReturnsTest)
#include "tst_counterreturns.moc"
