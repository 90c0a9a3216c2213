// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/assetrecord.h"

namespace madoguchi {

/// An asset to be: anAsset(u"A-000001"_s).kind(u"ルーター"_s).accessory(u"充電器"_s). A notebook where nothing is said.
class AssetBuilder
{
public:
    explicit AssetBuilder(const QString& assetNo);

    AssetBuilder& kind(const QString& name);
    AssetBuilder& maker(const QString& maker);
    AssetBuilder& model(const QString& model);
    AssetBuilder& serial(const QString& serial);
    AssetBuilder& barcode(const QString& code);
    AssetBuilder& accessory(const QString& name, int quantity = 1);
    AssetBuilder& place(const QString& name);
    AssetBuilder& ownership(Ownership ownership);
    AssetBuilder& state(AssetState state);
    AssetBuilder& note(const QString& note);

    operator const AssetValues&() const { return m_values; }

private:
    AssetValues m_values;
};

/// A person to be: aPerson(u"E-10001"_s).name(u"髙橋 花子"_s).card(u"0123456789"_s).
class PersonBuilder
{
public:
    explicit PersonBuilder(const QString& staffNo);

    PersonBuilder& name(const QString& name);
    PersonBuilder& reading(const QString& reading);
    PersonBuilder& userName(const QString& userName);
    PersonBuilder& section(const QString& name);
    PersonBuilder& card(const QString& code);
    PersonBuilder& mail(const QString& mail);
    PersonBuilder& language(const QString& language);

    operator const PersonValues&() const { return m_values; }

private:
    PersonValues m_values;
};

[[nodiscard]] inline AssetBuilder anAsset(const QString& assetNo)
{
    return AssetBuilder(assetNo);
}

[[nodiscard]] inline PersonBuilder aPerson(const QString& staffNo)
{
    return PersonBuilder(staffNo);
}

} // namespace madoguchi
