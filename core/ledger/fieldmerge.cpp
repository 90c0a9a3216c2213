// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/fieldmerge.h"

#include <algorithm>

namespace madoguchi {

namespace {

template<class Field>
bool areSame(const Field& a, const Field& b)
{
    return a == b;
}

bool areSame(const QList<AccessoryValue>& a, const QList<AccessoryValue>& b)
{
    return haveSameAccessories(a, b);
}

template<class Values>
class Merger
{
public:
    Merger(const Values& seen, const Values& entered, const Values& stored)
        : m_seen(seen), m_entered(entered), m_stored(stored), m_merge{stored, {}}
    {
    }

    template<class Field>
    Merger& take(const char* name, Field Values::*field)
    {
        if (areSame(m_entered.*field, m_seen.*field))
            return *this;
        if (!areSame(m_stored.*field, m_seen.*field) && !areSame(m_stored.*field, m_entered.*field))
            m_merge.clashes << QString::fromLatin1(name);
        m_merge.values.*field = m_entered.*field;
        return *this;
    }

    FieldMerge<Values> done() { return std::move(m_merge); }

private:
    const Values& m_seen;
    const Values& m_entered;
    const Values& m_stored;
    FieldMerge<Values> m_merge;
};

} // namespace

FieldMerge<AssetValues> mergeFields(const AssetValues& seen, const AssetValues& entered, const AssetValues& stored)
{
    using V = AssetValues;
    return Merger<V>(seen, entered, stored)
        .take("asset.asset_no", &V::assetNo)
        .take("asset.kind_id", &V::kind)
        .take("asset.maker", &V::maker)
        .take("asset.model", &V::model)
        .take("asset.serial", &V::serial)
        .take("asset_barcode.code", &V::barcodes)
        .take("asset.accessory_id", &V::accessories)
        .take("asset.place_id", &V::place)
        .take("asset.ownership", &V::ownership)
        .take("asset.state", &V::state)
        .take("asset.acquired_on", &V::acquiredOn)
        .take("asset.price", &V::price)
        .take("asset.note", &V::note)
        .take("asset.custom", &V::custom)
        .take("asset.lease_contract", &V::leaseContract)
        .take("asset.lessor", &V::lessor)
        .take("asset.lease_ends_on", &V::leaseEndsOn)
        .done();
}

FieldMerge<PersonValues> mergeFields(const PersonValues& seen, const PersonValues& entered, const PersonValues& stored)
{
    using V = PersonValues;
    return Merger<V>(seen, entered, stored)
        .take("person.staff_no", &V::staffNo)
        .take("person.user_name", &V::userName)
        .take("person.name", &V::name)
        .take("person.reading", &V::reading)
        .take("person.section_id", &V::section)
        .take("person.extension", &V::extension)
        .take("person.mail", &V::mail)
        .take("person.language", &V::language)
        .take("person.note", &V::note)
        .take("person.left_on", &V::leftOn)
        .take("person_card.code", &V::cards)
        .done();
}

} // namespace madoguchi
