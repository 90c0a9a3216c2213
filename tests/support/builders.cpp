// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

AssetBuilder::AssetBuilder(const QString& assetNo)
{
    m_values.assetNo = assetNo;
    m_values.kind = u"ノートPC"_s;
}

AssetBuilder& AssetBuilder::kind(const QString& name)
{
    m_values.kind = name;
    return *this;
}

AssetBuilder& AssetBuilder::maker(const QString& maker)
{
    m_values.maker = maker;
    return *this;
}

AssetBuilder& AssetBuilder::model(const QString& model)
{
    m_values.model = model;
    return *this;
}

AssetBuilder& AssetBuilder::serial(const QString& serial)
{
    m_values.serial = serial;
    return *this;
}

AssetBuilder& AssetBuilder::barcode(const QString& code)
{
    m_values.barcodes << code;
    return *this;
}

AssetBuilder& AssetBuilder::accessory(const QString& name, int quantity)
{
    m_values.accessories << AccessoryValue{{}, name, quantity};
    return *this;
}

AssetBuilder& AssetBuilder::place(const QString& name)
{
    m_values.place = name;
    return *this;
}

AssetBuilder& AssetBuilder::ownership(Ownership ownership)
{
    m_values.ownership = ownership;
    return *this;
}

AssetBuilder& AssetBuilder::state(AssetState state)
{
    m_values.state = state;
    return *this;
}

AssetBuilder& AssetBuilder::note(const QString& note)
{
    m_values.note = note;
    return *this;
}

PersonBuilder::PersonBuilder(const QString& staffNo)
{
    m_values.staffNo = staffNo;
    m_values.name = u"利用者 "_s + staffNo;
}

PersonBuilder& PersonBuilder::name(const QString& name)
{
    m_values.name = name;
    return *this;
}

PersonBuilder& PersonBuilder::reading(const QString& reading)
{
    m_values.reading = reading;
    return *this;
}

PersonBuilder& PersonBuilder::userName(const QString& userName)
{
    m_values.userName = userName;
    return *this;
}

PersonBuilder& PersonBuilder::section(const QString& name)
{
    m_values.section = name;
    return *this;
}

PersonBuilder& PersonBuilder::card(const QString& code)
{
    m_values.cards << code;
    return *this;
}

PersonBuilder& PersonBuilder::mail(const QString& mail)
{
    m_values.mail = mail;
    return *this;
}

PersonBuilder& PersonBuilder::language(const QString& language)
{
    m_values.language = language;
    return *this;
}

} // namespace madoguchi
