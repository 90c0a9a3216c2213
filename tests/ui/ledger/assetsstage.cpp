// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ledger/assetsstage.h"

using namespace Qt::StringLiterals;

namespace madoguchi {

void AssetsStage::init()
{
    StoreTest::init();
    if (QTest::currentTestFailed() || isWithoutServer(testedDatabase()))
        return;
    m_person = store().add(aPerson(u"E-1"_s).name(u"髙橋 花子"_s).section(u"総務部"_s));
    m_asset = store().add(anAsset(u"A-1"_s).model(u"ThinkPad"_s).serial(u"SN-77"_s).accessory(u"充電器"_s));
    store().add(anAsset(u"A-2"_s).model(u"LIFEBOOK"_s));
}

void AssetsStage::cleanup()
{
    m_printing.reset();
    m_fixture.reset();
    m_printsFresh = false;
    StoreTest::cleanup();
}

void AssetsStage::show(Role role, QSize size)
{
    m_printing.reset();
    m_fixture.reset();
    m_fixture = std::make_unique<PageFixture>(store(), store().actor(role));
    makePrinting();
    m_page = new AssetsPage(m_fixture->context(), *m_printing);
    m_fixture->show(m_page, size);
    QTRY_VERIFY(!m_fixture->find<QLabel>(u"assetsCount"_s).text().isEmpty());
    QTRY_COMPARE(qint64(table().model()->rowCount()), store().number("select count(*) from asset"));
}

void AssetsStage::makePrinting()
{
    m_printing = std::make_unique<PrintService>(m_fixture->client, m_printers, [this] {
        PrinterChoices choices;
        choices.printsFresh = m_printsFresh;
        return choices;
    });
}

void AssetsStage::lend(AssetId asset)
{
    HandOver verb;
    verb.person = m_person;
    verb.items = {asset};
    VERIFY_OK(store().desk().perform(verb, TestStore::as(store().deskStaff())));
}

QStringList AssetsStage::numbers()
{
    QStringList list;
    for (int row = 0; row < table().model()->rowCount(); ++row)
        list << table().model()->index(row, 0).data().toString();
    return list;
}

bool AssetsStage::isShown(const QString& text)
{
    for (const QLabel* label : m_page->findChildren<QLabel*>()) {
        if (label->isVisible() && label->text().contains(text))
            return true;
    }
    return false;
}

} // namespace madoguchi

#include "moc_assetsstage.cpp"
