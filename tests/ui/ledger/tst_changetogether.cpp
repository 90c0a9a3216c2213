// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledgerverbs.h"
#include "tests/ui/ledger/assetsstage.h"
#include "ui/ledger/changepane.h"
#include "ui/ledger/ledgertable.h"
#include "ui/ledger/peoplepage.h"
#include "ui/ledger/rowmarks.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/markgutter.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// Marking rows, and changing what is marked together.
class ChangeTogetherTest : public AssetsStage
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreMarkedByKey();
    void rowsAreMarkedInTheGutter();
    void marksStayWhileOneSearches();
    void whoMayNotMarksNothing();
    void changingNeedsLittleHeight();
    void markedOnesAreChangedTogether();
    void whatIsRefusedIsNamedAndLeftOut();
    void whatChangedMeanwhileIsTold();
    void whatIsToChangeIsReadInFull();
    void nothingIsChangedByLeaving();
    void anotherLanguageKeepsWhatIsFilledIn();
    void aDeliveryIsCompletedTogether();
    void nothingIsDisposedOfHere();
    void peopleAreChangedTogether();

private:
    [[nodiscard]] RowMarks& marks() { return m_page->findChild<LedgerTable*>()->marks(); }
    [[nodiscard]] QPushButton& button(const QString& name) { return m_fixture->find<QPushButton>(name); }
    [[nodiscard]] QStringList outcomes()
    {
        const QAbstractItemModel* model = m_fixture->find<PagedTable>(u"changePreview"_s).model();
        QStringList texts;
        for (int row = 0; row < model->rowCount(); ++row)
            texts << model->index(row, 0).data().toString() + u'|' + model->index(row, 2).data().toString();
        return texts;
    }
    void openAll()
    {
        table().setFocus();
        QTest::keyClick(&table(), Qt::Key_A, Qt::ControlModifier);
        button(u"changeAssets"_s).click();
        QVERIFY(m_page->findChild<ChangePane*>());
    }
    void setPlace(const QString& name)
    {
        auto& place = m_fixture->find<QComboBox>(u"changePlace"_s);
        place.lineEdit()->setFocus();
        QTest::keyClicks(place.lineEdit(), name);
    }
};

void ChangeTogetherTest::rowsAreMarkedByKey()
{
    show();
    QTest::keyClick(&filter(), Qt::Key_Down);
    QVERIFY(!button(u"changeAssets"_s).isVisible());
    QTest::keyClick(&table(), Qt::Key_Space);
    QCOMPARE(marks().ids(), QList<qint64>{m_asset.value()});
    QVERIFY(button(u"changeAssets"_s).isVisible());
    QVERIFY(isShown(u"1 marked"_s));
    QTest::keyClick(&table(), Qt::Key_Space);
    QCOMPARE(marks().count(), 0);
    QVERIFY(!button(u"changeAssets"_s).isVisible());
    QTest::keyClick(&table(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(marks().count(), 2);
    m_page->run(u"escape"_s); // the drawer, where there is one
    m_page->run(u"escape"_s);
    QCOMPARE(marks().count(), 0);
    QTest::keyClick(&table(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(marks().count(), 2);
    button(u"assetsUnmark"_s).click();
    QCOMPARE(marks().count(), 0);
    QVERIFY(filter().text().isEmpty()); // nothing of it was taken for a search
}

void ChangeTogetherTest::rowsAreMarkedInTheGutter()
{
    store().add(anAsset(u"A-3"_s));
    show();
    auto* gutter = m_page->findChild<MarkGutter*>();
    QVERIFY(gutter->isVisible());
    const auto click = [&](int row, Qt::KeyboardModifiers modifiers = {}) {
        const QPoint at(gutter->width() / 2, table().rowViewportPosition(row) + table().rowHeight(row) / 2);
        QTest::mouseClick(gutter->viewport(), Qt::LeftButton, modifiers, at);
    };
    click(0);
    QCOMPARE(marks().count(), 1);
    click(2, Qt::ShiftModifier);
    QCOMPARE(marks().count(), 3);
    click(1);
    QCOMPARE(marks().count(), 2);
    QVERIFY(!marks().contains(store().number("select id from asset where asset_no = 'A-2'")));
}

void ChangeTogetherTest::marksStayWhileOneSearches()
{
    show();
    QTest::keyClick(&filter(), Qt::Key_Down);
    QTest::keyClick(&table(), Qt::Key_Space);
    filter().setText(u"life"_s);
    QTRY_COMPARE(numbers(), QStringList{u"A-2"_s});
    QTest::keyClick(&table(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(marks().count(), 2);
}

void ChangeTogetherTest::whoMayNotMarksNothing()
{
    show(Role::Auditor);
    QVERIFY(!m_page->findChild<MarkGutter*>()->isVisible());
    QTest::keyClick(&filter(), Qt::Key_Down);
    QTest::keyClick(&table(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(marks().count(), 0);
}

/// In a low window the fields scroll, and the buttons stay in sight.
void ChangeTogetherTest::changingNeedsLittleHeight()
{
    show();
    openAll();
    const auto* pane = m_page->findChild<ChangePane*>();
    const int least = std::max(pane->minimumSizeHint().height(), pane->heightForWidth(pane->width()));
    QVERIFY2(least <= em(36, pane), qPrintable(u"%1 of %2 px"_s.arg(least).arg(em(36, pane))));
}

void ChangeTogetherTest::markedOnesAreChangedTogether()
{
    show();
    const qint64 before = entries();
    openAll();
    QVERIFY(!button(u"applyChange"_s).isEnabled());
    QVERIFY(!m_page->canRun(u"new"_s));
    QCOMPARE(m_page->scanTarget(), nullptr);
    setPlace(u"B1"_s);
    QVERIFY(m_fixture->find<QCheckBox>(u"changePlaceChange"_s).isChecked());
    QVERIFY(!m_page->unsavedWork().isEmpty());
    QTRY_COMPARE(outcomes(), (QStringList{u"A-1|Place: (nothing) → B1"_s, u"A-2|Place: (nothing) → B1"_s}));
    QCOMPARE(button(u"applyChange"_s).text(), u"Change 2"_s);
    QCOMPARE(entries(), before);
    QTest::keyClick(&button(u"applyChange"_s), Qt::Key_Space);
    QTRY_VERIFY(!m_page->findChild<ChangePane*>() || !m_page->findChild<ChangePane*>()->isVisible());
    QCOMPARE(entries(), before + 1);
    QCOMPARE(store().asset(m_asset).values.place, u"B1"_s);
    QCOMPARE(marks().count(), 0);
    QCOMPARE(m_fixture->host.offers.size(), 1);
    m_fixture->undo();
    QCOMPARE(store().asset(m_asset).values.place, QString());
}

void ChangeTogetherTest::whatIsRefusedIsNamedAndLeftOut()
{
    lend(m_asset);
    show();
    openAll();
    m_fixture->find<QCheckBox>(u"changeStateChange"_s).setChecked(true);
    auto& state = m_fixture->find<QComboBox>(u"changeState"_s);
    state.setCurrentIndex(state.findData(int(AssetState::NeedsReset)));
    Q_EMIT state.activated(state.currentIndex());
    QTRY_COMPARE(button(u"applyChange"_s).text(), u"Change 1"_s);
    QVERIFY(outcomes().at(0).startsWith(u"A-1|A-1 is on loan"_s));
    QTRY_VERIFY(button(u"applyChange"_s).isEnabled());
    QVERIFY(m_fixture->find<QLabel>(u"changeSummary"_s).text().contains(u"1 refused"_s));
    button(u"applyChange"_s).click();
    QCOMPARE(store().asset(m_asset).values.state, AssetState::Usable);
    QCOMPARE(store().text("select state from asset where asset_no = 'A-2'"), u"needs-reset"_s);
}

void ChangeTogetherTest::whatChangedMeanwhileIsTold()
{
    show();
    openAll();
    m_fixture->find<QCheckBox>(u"changeStateChange"_s).setChecked(true);
    auto& state = m_fixture->find<QComboBox>(u"changeState"_s);
    state.setCurrentIndex(state.findData(int(AssetState::NeedsReset)));
    Q_EMIT state.activated(state.currentIndex());
    QTRY_COMPARE(button(u"applyChange"_s).text(), u"Change 2"_s);
    QTRY_VERIFY(button(u"applyChange"_s).isEnabled());
    lend(m_asset);
    button(u"applyChange"_s).click();
    QCOMPARE(m_fixture->host.refusals.size(), 1);
    QVERIFY(m_fixture->host.refusals.first().has(u"asset.state-while-lent"));
    QCOMPARE(store().number("select count(*) from asset where state = 'needs-reset'"), 0);
    QTRY_COMPARE(button(u"applyChange"_s).text(), u"Change 1"_s);
}

/// What several fields become stands in lines, and no field is cut at its edge.
void ChangeTogetherTest::whatIsToChangeIsReadInFull()
{
    show();
    openAll();
    const auto& preview = m_fixture->find<PagedTable>(u"changePreview"_s);
    QTRY_COMPARE(preview.model()->rowCount(), 2);
    QCOMPARE(outcomes().first().section(u'|', 1), QString()); // nothing is chosen yet
    const int oneLine = preview.rowHeight(0);
    setPlace(u"B1"_s);
    auto& maker = m_fixture->find<QLineEdit>(u"changeMaker"_s);
    QTest::keyClicks(&maker, u"Lenovo"_s);
    QTRY_COMPARE(outcomes().first().count(u'\n'), 1);
    QTRY_VERIFY(preview.rowHeight(0) > oneLine);
    const QWidget* viewport = maker.parentWidget()->parentWidget();
    QVERIFY2(maker.geometry().right() < viewport->width(), "a field is cut");
}

void ChangeTogetherTest::nothingIsChangedByLeaving()
{
    show();
    const qint64 before = entries();
    openAll();
    setPlace(u"B1"_s);
    m_page->run(u"escape"_s);
    QVERIFY2(m_page->findChild<ChangePane*>(), "one key does not lose what was chosen");
    button(u"leaveChange"_s).click();
    QCOMPARE(entries(), before);
    QCOMPARE(marks().count(), 2); // to begin again
    QVERIFY(m_page->unsavedWork().isEmpty());
    QVERIFY(m_page->canRun(u"new"_s));
}

void ChangeTogetherTest::anotherLanguageKeepsWhatIsFilledIn()
{
    show();
    openAll();
    setPlace(u"B1"_s);
    m_page->retranslate();
    QCOMPARE(m_fixture->find<QComboBox>(u"changePlace"_s).currentText(), u"B1"_s);
    QTRY_COMPARE(outcomes().size(), 2);
    QTRY_VERIFY(button(u"applyChange"_s).isEnabled());
}

void ChangeTogetherTest::aDeliveryIsCompletedTogether()
{
    show();
    openAll();
    const auto type = [&](const QString& name, const QString& text) {
        QTest::keyClicks(&m_fixture->find<QLineEdit>(name), text);
        QVERIFY(m_fixture->find<QCheckBox>(name + u"Change"_s).isChecked());
    };
    type(u"changeAcquired"_s, u"R8.4.1"_s);
    type(u"changePrice"_s, u"98,000"_s);
    type(u"changeAccessories"_s, u"charger; cable x2"_s);
    QTRY_COMPARE(button(u"applyChange"_s).text(), u"Change 2"_s);
    QTRY_VERIFY(button(u"applyChange"_s).isEnabled());
    QVERIFY2(outcomes().at(0).contains(u"cable ×2"_s), qPrintable(outcomes().at(0)));
    button(u"applyChange"_s).click();
    const AssetValues values = store().asset(m_asset).values;
    QCOMPARE(values.acquiredOn, QDate(2026, 4, 1));
    QCOMPARE(values.price, std::optional<qint64>(98'000));
    QCOMPARE(values.accessories.size(), 2);
}

/// Only the procedure does; and what is recorded so comes back with a reason and an authority.
void ChangeTogetherTest::nothingIsDisposedOfHere()
{
    const AssetId gone = store().add(anAsset(u"A-9"_s).state(AssetState::Disposed));
    show();
    openAll();
    auto& state = m_fixture->find<QComboBox>(u"changeState"_s);
    QCOMPARE(state.findData(int(AssetState::Disposed)), -1);
    m_fixture->find<QCheckBox>(u"changeStateChange"_s).setChecked(true);
    state.setCurrentIndex(state.findData(int(AssetState::ToSurrender)));
    Q_EMIT state.activated(state.currentIndex());
    QTRY_COMPARE(button(u"applyChange"_s).text(), u"Change 2"_s);
    QVERIFY2(outcomes().at(0).startsWith(u"A-9|A-9 is recorded as disposed of"_s), qPrintable(outcomes().at(0)));
    QTest::keyClicks(&m_fixture->find<QLineEdit>(u"changeReason"_s), u"by mistake"_s);
    QTest::keyClicks(&m_fixture->find<QLineEdit>(u"changeAuthority"_s), u"the head"_s);
    QTRY_COMPARE(button(u"applyChange"_s).text(), u"Change 3"_s);
    QTRY_VERIFY(button(u"applyChange"_s).isEnabled());
    button(u"applyChange"_s).click();
    QCOMPARE(store().asset(gone).values.state, AssetState::ToSurrender);
}

void ChangeTogetherTest::peopleAreChangedTogether()
{
    store().add(aPerson(u"E-2"_s).name(u"青木 一"_s));
    m_fixture = std::make_unique<PageFixture>(store(), store().manager());
    auto* page = new PeoplePage(m_fixture->context());
    m_fixture->show(page);
    auto& people = m_fixture->find<PagedTable>(u"peopleTable"_s);
    QTRY_COMPARE(people.model()->rowCount(), 2);
    people.setFocus();
    QTest::keyClick(&people, Qt::Key_A, Qt::ControlModifier);
    button(u"changePeople"_s).click();
    QTest::keyClicks(m_fixture->find<QComboBox>(u"changeSection"_s).lineEdit(), u"Planning"_s);
    QTest::keyClicks(&m_fixture->find<QLineEdit>(u"changeLeft"_s), u"R8.3.31"_s);
    QTRY_COMPARE(button(u"applyChange"_s).text(), u"Change 2"_s);
    QTRY_VERIFY(button(u"applyChange"_s).isEnabled());
    button(u"applyChange"_s).click();
    QCOMPARE(store().person(m_person).values.section, u"Planning"_s);
    QCOMPARE(store().person(m_person).values.leftOn, QDate(2026, 3, 31));
    m_fixture->undo();
    QCOMPARE(store().person(m_person).values.section, u"総務部"_s);
}

QTEST_MAIN(ChangeTogetherTest)
#include "tst_changetogether.moc"
