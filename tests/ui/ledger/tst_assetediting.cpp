// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/journalquestions.h"
#include "core/ledger/ledgerverbs.h"
#include "tests/support/nameless.h"
#include "tests/ui/ledger/assetsstage.h"
#include "ui/ledger/accessoryfield.h"
#include "ui/ledger/assetform.h"
#include "ui/ledger/kindfieldrows.h"
#include "ui/models/assettablemodel.h"
#include "ui/widgets/formrows.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// Entering and changing an asset on its page.
class AssetEditingTest : public AssetsStage
{
    Q_OBJECT

private Q_SLOTS:
    void savesAndUndoes();
    void aNewItemIsProposedWhatUsuallyGoesWithIt();
    void theFieldsOfTheTypeAreOffered();
    void aChangeHasItsReason();
    void showsRefusalsAtTheField();
    void howALostItemWasFoundIsAsked();
    void undoesInTheForm();
    void newDoesNotReplaceAHalfFilledForm();
    void savedWhateverHappensMeanwhile();
    void answersLeaveTheFocusOfAnotherPage();
};

void AssetEditingTest::aNewItemIsProposedWhatUsuallyGoesWithIt()
{
    SaveKind verb{u"ルーター"_s, KindCategory::Router, false, 0};
    verb.rules = KindRules{{}, {{{}, u"充電器"_s, 1}, {{}, u"ケーブル"_s, 2}}, 0, 0};
    VERIFY_OK(store().desk().perform(verb, TestStore::as(store().manager())));
    show();
    m_page->run(u"new"_s);
    auto& kind = m_fixture->find<QComboBox>(u"assetKind"_s);
    auto* accessories = m_page->findChild<AccessoryField*>();
    m_fixture->find<QLineEdit>(u"assetNumber"_s).setText(u"A-9"_s);
    kind.setCurrentText(u"ルーター"_s);
    QCOMPARE(accessories->values(), verb.rules->usualAccessories);
    kind.setCurrentText(u"何か"_s);
    QVERIFY(accessories->values().isEmpty());
    // What somebody entered stays, whatever the kind.
    accessories->setValues({{{}, u"鞄"_s, 1}});
    kind.setCurrentText(u"ルーター"_s);
    QCOMPARE(accessories->values().size(), 1);
    m_fixture->find<QPushButton>(u"saveAsset"_s).click();
    QCOMPARE(store().text("select name from accessory where asset_id = (select id from asset where asset_key = 'A-9')"),
             u"鞄"_s);
}

void AssetEditingTest::savesAndUndoes()
{
    show();
    m_page->run(u"new"_s);
    m_fixture->find<QLineEdit>(u"assetNumber"_s).setText(u"A-9"_s);
    m_fixture->find<QComboBox>(u"assetKind"_s).setCurrentText(u"ルーター"_s);
    m_fixture->find<QLineEdit>(u"assetAcquired"_s).setText(u"R8.4.1"_s);
    m_fixture->find<QLineEdit>(u"assetPrice"_s).setText(u"９８,０００"_s);
    QVERIFY(!m_page->unsavedWork().isEmpty());
    m_fixture->find<QPushButton>(u"saveAsset"_s).click();
    QVERIFY(m_page->unsavedWork().isEmpty());
    QCOMPARE(store().number("select price from asset where asset_key = 'A-9'"), 98000);
    QCOMPARE(store().text("select acquired_on from asset where asset_key = 'A-9'"), u"2026-04-01"_s);
    QTRY_COMPARE(numbers(), QStringList({u"A-1"_s, u"A-2"_s, u"A-9"_s}));
    QTRY_VERIFY(isShown(u"A-9"_s));
    m_fixture->undo();
    QTRY_COMPARE(numbers(), QStringList({u"A-1"_s, u"A-2"_s}));
}

void AssetEditingTest::theFieldsOfTheTypeAreOffered()
{
    SaveKind verb{u"ルーター"_s, KindCategory::Router, false, 0};
    verb.rules = KindRules{};
    verb.rules->fields = {{u"IMEI"_s, FieldType::Text, {}, true},
                          {u"保証期限"_s, FieldType::Day},
                          {u"色"_s, FieldType::Choice, {u"黒"_s, u"白"_s}},
                          {u"SIM"_s, FieldType::YesNo}};
    VERIFY_OK(store().desk().perform(verb, TestStore::as(store().manager())));
    show();
    m_page->run(u"new"_s);
    auto* fields = m_page->findChild<KindFieldRows*>();
    QVERIFY(!fields->isVisible());
    m_fixture->find<QLineEdit>(u"assetNumber"_s).setText(u"A-9"_s);
    auto& kind = m_fixture->find<QComboBox>(u"assetKind"_s);
    kind.setCurrentText(u"ルーター"_s);
    QVERIFY(fields->isVisible());
    QCOMPARE(namelessControls(*fields), QStringList());
    m_fixture->find<QLineEdit>(u"assetField2"_s).setText(u"いつか"_s);
    auto& colour = m_fixture->find<QComboBox>(u"assetField3"_s);
    QCOMPARE(colour.count(), 3); // nothing, and the choices
    colour.setCurrentIndex(colour.findText(u"白"_s));
    m_fixture->find<QComboBox>(u"assetField4"_s).setCurrentIndex(1);
    auto* form = m_page->findChild<AssetForm*>()->findChild<FormRows*>();
    m_fixture->find<QPushButton>(u"saveAsset"_s).click();
    QTRY_VERIFY(!form->error(fields).isEmpty());
    QVERIFY(m_fixture->host.refusals.isEmpty());
    m_fixture->find<QLineEdit>(u"assetField1"_s).setText(u"356938035643809"_s);
    m_fixture->find<QLineEdit>(u"assetField2"_s).setText(u"R8.4.1"_s);
    // Nothing that was entered is lost with the type.
    kind.setCurrentText(u"何か"_s);
    QVERIFY(!fields->isVisible());
    kind.setCurrentText(u"ルーター"_s);
    QCOMPARE(m_fixture->find<QLineEdit>(u"assetField1"_s).text(), u"356938035643809"_s);
    m_fixture->find<QPushButton>(u"saveAsset"_s).click();
    QTRY_COMPARE(store().number("select count(*) from asset where asset_key = 'A-9'"), 1);
    const AssetId id(store().number("select id from asset where asset_key = 'A-9'"));
    QCOMPARE(store().asset(id).values.custom, (QJsonObject{{u"IMEI"_s, u"356938035643809"_s},
                                                           {u"保証期限"_s, u"2026-04-01"_s},
                                                           {u"色"_s, u"白"_s},
                                                           {u"SIM"_s, u"yes"_s}}));
    QTRY_VERIFY(isShown(u"356938035643809"_s));
    QTRY_VERIFY(isShown(u"Yes"_s));
    // And each is a column that can be chosen.
    const auto* model = m_page->findChild<AssetTableModel*>();
    QTRY_COMPARE(model->columnCount(), int(AssetTableModel::ColumnCount) + 4);
    QCOMPARE(model->headerData(AssetTableModel::ColumnCount, Qt::Horizontal, Qt::DisplayRole).toString(), u"IMEI"_s);
    QVERIFY(table().isColumnHidden(AssetTableModel::ColumnCount));
    const int row = int(numbers().indexOf(u"A-9"_s));
    QCOMPARE(table().model()->index(row, AssetTableModel::ColumnCount).data().toString(), u"356938035643809"_s);
    // What the list is sorted by stays so where a further field comes before it.
    QHeaderView& header = *table().horizontalHeader();
    header.setSortIndicator(AssetTableModel::ColumnCount, Qt::AscendingOrder);
    QTRY_COMPARE(numbers(), QStringList({u"A-9"_s, u"A-1"_s, u"A-2"_s}));
    verb.rules->fields.prepend({u"電話番号"_s});
    VERIFY_OK(store().desk().perform(verb, TestStore::as(store().manager())));
    m_page->activate();
    QTRY_COMPARE(model->columnCount(), int(AssetTableModel::ColumnCount) + 5);
    QCOMPARE(header.sortIndicatorSection(), AssetTableModel::ColumnCount + 1);
    QTRY_VERIFY(!model->isOrdering());
    QCOMPARE(numbers(), QStringList({u"A-9"_s, u"A-1"_s, u"A-2"_s}));
}

void AssetEditingTest::aChangeHasItsReason()
{
    show();
    QTest::keyClick(&filter(), Qt::Key_Down);
    QTRY_VERIFY(m_fixture->find<QPushButton>(u"editAsset"_s).isVisible());
    m_fixture->find<QPushButton>(u"editAsset"_s).click();
    m_fixture->find<QLineEdit>(u"assetMaker"_s).setText(u"NEC"_s);
    auto& reason = m_fixture->find<QComboBox>(u"assetReason"_s);
    QVERIFY(reason.count() > 3);
    reason.setCurrentText(u"定期点検"_s);
    m_fixture->find<QPushButton>(u"saveAsset"_s).click();
    QTRY_COMPARE(store().asset(m_asset).values.maker, u"NEC"_s);
    const auto found = store().desk().ask(ShowJournal{{}}, store().owner());
    VERIFY_OK(found);
    QCOMPARE(found->front().entry.command.reason, u"定期点検"_s);
}

void AssetEditingTest::showsRefusalsAtTheField()
{
    show();
    m_page->run(u"new"_s);
    auto& number = m_fixture->find<QLineEdit>(u"assetNumber"_s);
    auto& acquired = m_fixture->find<QLineEdit>(u"assetAcquired"_s);
    auto* form = m_page->findChild<AssetForm*>()->findChild<FormRows*>();
    const qint64 before = entries();
    number.setText(u"a-1"_s); // there is one already, in other letters
    m_fixture->find<QComboBox>(u"assetKind"_s).setCurrentText(u"ルーター"_s);
    acquired.setText(u"いつか"_s);
    m_fixture->find<QPushButton>(u"saveAsset"_s).click();
    QVERIFY(!form->error(&acquired).isEmpty());
    acquired.clear();
    m_fixture->find<QPushButton>(u"saveAsset"_s).click();
    QVERIFY(form->error(&acquired).isEmpty());
    QVERIFY(!form->error(&number).isEmpty());
    QVERIFY(m_fixture->host.refusals.isEmpty());
    QCOMPARE(number.text(), u"a-1"_s); // nothing typed is lost
    QCOMPARE(entries(), before);
}

void AssetEditingTest::howALostItemWasFoundIsAsked()
{
    {
        const std::unique_ptr<Connection> raw = store().raw();
        raw->run("update asset set state = 'lost' where id = ?", m_asset);
    }
    show();
    QTest::keyClick(&filter(), Qt::Key_Down);
    QTRY_VERIFY(m_fixture->find<QPushButton>(u"editAsset"_s).isVisible());
    m_fixture->find<QPushButton>(u"editAsset"_s).click();
    auto& state = m_fixture->find<QComboBox>(u"assetState"_s);
    state.setCurrentIndex(state.findData(int(AssetState::Usable)));
    auto& save = m_fixture->find<QPushButton>(u"saveAsset"_s);
    save.click(); // and gives up at the question
    QCOMPARE(m_fixture->ask.askedChoices.size(), 1);
    QCOMPARE(store().asset(m_asset).values.state, AssetState::Lost);
    QVERIFY(save.isEnabled());
    m_fixture->ask.choices << 0;
    save.click();
    QTRY_COMPARE(store().asset(m_asset).values.state, AssetState::Usable);
    const auto found = store().desk().ask(ShowJournal{{}}, store().owner());
    VERIFY_OK(found);
    QCOMPARE(found->front().entry.command.reason, m_fixture->ask.askedChoices.last().options.first());
    QVERIFY(m_fixture->host.refusals.isEmpty());
}

void AssetEditingTest::undoesInTheForm()
{
    show();
    QTest::keyClick(&filter(), Qt::Key_Down);
    QTRY_VERIFY(m_fixture->find<QPushButton>(u"editAsset"_s).isVisible());
    m_fixture->find<QPushButton>(u"editAsset"_s).click();
    auto& maker = m_fixture->find<QLineEdit>(u"assetMaker"_s);
    auto& model = m_fixture->find<QLineEdit>(u"assetModel"_s);
    maker.setText(u"NEC"_s);
    Q_EMIT maker.editingFinished();
    model.setText(u"Other"_s);
    QVERIFY(m_page->canRun(u"undo"_s));
    m_page->run(u"undo"_s);
    QCOMPARE(model.text(), u"ThinkPad"_s);
    QCOMPARE(maker.text(), u"NEC"_s);
    m_page->run(u"undo"_s);
    QVERIFY(maker.text().isEmpty());
    QVERIFY(!m_page->canRun(u"undo"_s));
    m_page->run(u"escape"_s);
    QTRY_VERIFY(!m_page->findChild<AssetForm*>());
}

void AssetEditingTest::newDoesNotReplaceAHalfFilledForm()
{
    show();
    auto& button = m_fixture->find<QPushButton>(u"newAsset"_s);
    button.click();
    m_fixture->find<QLineEdit>(u"assetNumber"_s).setText(u"A-9"_s);
    QVERIFY(!button.isEnabled());
    button.click();
    m_page->run(u"new"_s);
    QCOMPARE(m_page->findChildren<AssetForm*>().size(), 1);
    QCOMPARE(m_fixture->find<QLineEdit>(u"assetNumber"_s).text(), u"A-9"_s);
}

/// Cancel, Escape and another language while the answer is on its way: it is stored, and that is told.
void AssetEditingTest::savedWhateverHappensMeanwhile()
{
    show();
    m_page->run(u"new"_s);
    m_fixture->find<QLineEdit>(u"assetNumber"_s).setText(u"A-9"_s);
    m_fixture->find<QComboBox>(u"assetKind"_s).setCurrentText(u"ルーター"_s);
    m_fixture->executor.holdWrites();
    m_fixture->find<QPushButton>(u"saveAsset"_s).click();
    QVERIFY(!m_fixture->find<QPushButton>(u"cancelAsset"_s).isEnabled());
    m_page->run(u"escape"_s);
    m_page->retranslate();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    auto* form = m_page->findChild<AssetForm*>();
    QVERIFY(form);
    QVERIFY(!m_fixture->find<QPushButton>(u"saveAsset"_s).isEnabled());
    QCOMPARE(form->values().assetNo, u"A-9"_s);
    m_fixture->executor.releaseWrites();
    QCOMPARE(m_fixture->host.offers.size(), 1);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!m_page->findChild<AssetForm*>());
    QTRY_COMPARE(numbers(), QStringList({u"A-1"_s, u"A-2"_s, u"A-9"_s}));
}

void AssetEditingTest::answersLeaveTheFocusOfAnotherPage()
{
    show();
    auto* other = new QLineEdit;
    m_fixture->window->layout()->addWidget(other);
    other->show();
    m_page->run(u"new"_s);
    m_fixture->find<QLineEdit>(u"assetNumber"_s).setText(u"A-9"_s);
    m_fixture->find<QComboBox>(u"assetKind"_s).setCurrentText(u"ルーター"_s);
    m_fixture->executor.holdWrites();
    m_fixture->find<QPushButton>(u"saveAsset"_s).click();
    m_page->hide();
    other->setFocus();
    QCOMPARE(QApplication::focusWidget(), other);
    m_fixture->executor.releaseWrites();
    QCOMPARE(store().number("select count(*) from asset where asset_key = 'A-9'"), 1);
    QCOMPARE(QApplication::focusWidget(), other);
    m_page->show(); // nor does the page take it back by being shown
    QCOMPARE(QApplication::focusWidget(), other);
}

QTEST_MAIN(AssetEditingTest)
#include "tst_assetediting.moc"
