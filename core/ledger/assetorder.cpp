// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/assetorder.h"

#include "core/base/codekey.h"
#include "core/base/searchkey.h"
#include "core/desk/desk.h"
#include "core/ledger/assetscan.h"
#include "core/ledger/fieldorder.h"
#include "core/ledger/kindwords.h"
#include "core/ledger/searchindex.h"
#include "core/ledger/valueorder.h"
#include "core/storage/frugalreading.h"

#include <algorithm>

namespace madoguchi {

namespace {

using Ids = std::vector<qint64>;

/// The whole key first (it may be a serial or a barcode), then numbers that begin so. Never more than `limit`.
Ids byKey(Connection& connection, const QString& words, int limit)
{
    Ids ids;
    const QString key = codeKey(words);
    if (key.isEmpty())
        return ids;
    const auto append = [&](Cursor cursor) {
        while (int(ids.size()) < limit && cursor.next()) {
            if (std::find(ids.begin(), ids.end(), cursor.number(0)) == ids.end())
                ids.push_back(cursor.number(0));
        }
    };
    append(
        connection.select("select target_id from scan_key where code = ? and meaning in ('asset', 'serial', 'barcode')"
                          " order by target_id",
                          key));
    append(connection.select("select id from asset where withdrawn_at is null and asset_key >= ? and asset_key < ?"
                             " order by asset_key limit ?",
                             key, endOfPrefix(key), limit));
    return ids;
}

Ids sorted(Ids ids)
{
    std::sort(ids.begin(), ids.end());
    return ids;
}

bool holds(const Ids& sortedIds, qint64 id)
{
    return std::binary_search(sortedIds.begin(), sortedIds.end(), id);
}

/// One run of AssetOrder.
class Ordering
{
public:
    Ordering(const AssetOrder& order, ReadScope& scope)
        : m_order(order), m_scope(scope), m_words(searchKeyOfWords(order.filter.words))
    {
    }

    /// False when cancelled.
    bool run()
    {
        if (!m_words.isEmpty() && !findWords())
            return false;
        if (m_order.sort == AssetSort::Best && !m_words.isEmpty())
            return narrowRanked();
        if (m_order.sort == AssetSort::Serial)
            return walkSerials();
        return m_order.sort == AssetSort::Best || m_order.sort == AssetSort::Number ? walkNumbers() : walkValues();
    }

    IdList take() { return std::move(m_ids); }

private:
    bool findWords()
    {
        constexpr int mostByKey = 1024;
        m_first = byKey(m_scope.connection, m_order.filter.words, mostByKey);
        const Ids known = sorted(m_first);
        int untilLook = 0;
        bool isCancelled = false;
        assetSearchIndex().findAll(m_scope.connection, m_words, [&](qint64 id) {
            if (!holds(known, id))
                m_further.push_back(id);
            isCancelled = ++untilLook % 4096 == 0 && m_order.isCancelled && m_order.isCancelled();
            return !isCancelled;
        });
        if (isCancelled)
            return false;
        findKinds(known);
        if (m_order.sort != AssetSort::Best || hasAttributes())
            m_matches = matches();
        return true;
    }

    /// Behind what holds the words itself: everything of the types that they name.
    void findKinds(const Ids& known)
    {
        const KindWords named = kindWords(m_scope.connection, m_words);
        Ids ofKinds;
        for (const qint64 kind : named.kinds) {
            Cursor cursor =
                m_scope.connection.select("select id from asset where kind_id = ? and withdrawn_at is null", kind);
            while (cursor.next())
                ofKinds.push_back(cursor.number(0));
        }
        ofKinds = sorted(std::move(ofKinds));
        if (!ofKinds.empty() && !named.rest.isEmpty()) {
            Ids withRest;
            assetSearchIndex().findAll(m_scope.connection, named.rest, [&](qint64 id) {
                if (holds(ofKinds, id))
                    withRest.push_back(id);
                return true;
            });
            ofKinds = std::move(withRest);
        }
        const Ids found = sorted(m_further);
        for (const qint64 id : ofKinds) {
            if (!holds(known, id) && !holds(found, id))
                m_further.push_back(id);
        }
    }

    Ids matches() const
    {
        Ids all = m_further;
        all.insert(all.end(), m_first.begin(), m_first.end());
        return sorted(std::move(all));
    }

    bool hasAttributes() const
    {
        AssetFilter filter = m_order.filter;
        filter.words.clear();
        return !filter.isEmpty();
    }

    bool isMatch(qint64 id) const { return m_words.isEmpty() || holds(m_matches, id); }

    bool walk(AssetScan::Walk how, const AssetScan::Visit& visit)
    {
        const bool looksAtStatus = !m_order.filter.statuses.isEmpty() || m_order.sort == AssetSort::Status;
        const AssetScan scan(m_order, m_scope.connection.dialect(), m_scope.now, how,
                             looksAtStatus ? unitsAside(m_scope.connection, m_scope.today()) : UnitsAside());
        return scan.run(m_scope.connection, [&](qint64 id, QByteArrayView value) {
            if (isMatch(id))
                visit(id, value);
        });
    }

    bool append(AssetScan::Walk how)
    {
        return walk(how, [this](qint64 id, QByteArrayView) { m_ids.push_back(id); });
    }

    /// The words decide the order, the rest of the filter who stays.
    bool narrowRanked()
    {
        if (hasAttributes()) {
            Ids passing;
            if (!walk(AssetScan::Walk::ByNumber, [&](qint64 id, QByteArrayView) { passing.push_back(id); }))
                return false;
            passing = sorted(std::move(passing));
            const auto fails = [&](qint64 id) { return !holds(passing, id); };
            std::erase_if(m_first, fails);
            std::erase_if(m_further, fails);
        }
        for (const Ids* ids : {&m_first, &m_further}) {
            for (const qint64 id : *ids)
                m_ids.push_back(id);
        }
        return true;
    }

    bool walkNumbers()
    {
        m_ids.reserve(countAssets());
        if (!append(AssetScan::Walk::ByNumber))
            return false;
        if (m_order.isDescending)
            m_ids.reverse();
        return true;
    }

    /// Serials are all different, so they are read in the order of their index.
    bool walkSerials()
    {
        m_ids.reserve(countAssets());
        if (!append(AssetScan::Walk::BySerial))
            return false;
        if (m_order.isDescending)
            m_ids.reverse();
        return append(AssetScan::Walk::ByNumberWithoutSerial);
    }

    bool walkValues()
    {
        ValueOrder values;
        values.reserve(countAssets());
        if (!walk(AssetScan::Walk::ByNumber, [&](qint64 id, QByteArrayView value) { values.add(id, value); }))
            return false;
        m_ids = values.take(key(), m_order.isDescending);
        return true;
    }

    ValueOrder::Key key()
    {
        if (m_order.sort == AssetSort::Price)
            return fieldOrderKey(FieldType::Number);
        if (m_order.sort != AssetSort::Field)
            return searchKey;
        const QList<KindField> fields = fieldsOfAllKinds(m_scope.connection);
        const KindField* field = fieldNamed(fields, m_order.field);
        return fieldOrderKey(field ? field->type : FieldType::Text);
    }

    /// Growing step by step would for a moment need twice the memory.
    size_t countAssets()
    {
        if (!m_words.isEmpty())
            return m_matches.size();
        Cursor cursor = m_scope.connection.select("select count(*) from asset where withdrawn_at is null");
        return cursor.next() ? size_t(cursor.number(0)) : 0;
    }

    const AssetOrder& m_order;
    ReadScope& m_scope;
    QString m_words;
    Ids m_first;   ///< by key, in order of rank
    Ids m_further; ///< by the index, ascending; then of the types named, ascending
    Ids m_matches; ///< both, ascending
    IdList m_ids;
};

} // namespace

Result<RowIds> AssetOrder::run(ReadScope& scope) const
{
    const FrugalReading frugal(scope.connection);
    Ordering ordering(*this, scope);
    if (!ordering.run())
        return refused(QStringLiteral("job.cancelled"));
    return RowIds(std::make_shared<const IdList>(ordering.take()));
}

Result<RowIds> orderAssets(Desk& desk, AssetOrder order, const JobControl& control)
{
    order.isCancelled = [&control] { return control.isCancelled(); };
    return desk.ask(order);
}

bool FirstAssets::isPossible(const AssetFilter& filter, AssetSort sort, bool isDescending)
{
    AssetFilter wordsOnly;
    wordsOnly.words = filter.words;
    const bool hasWords = !searchKeyOfWords(filter.words).isEmpty();
    return filter == wordsOnly &&
           (sort == AssetSort::Best || (sort == AssetSort::Number && !isDescending && !hasWords));
}

Result<FirstAssets::Answer> FirstAssets::run(ReadScope& scope) const
{
    Answer answer;
    const QString found = searchKeyOfWords(words);
    if (found.isEmpty()) {
        Cursor cursor = scope.connection.select(
            "select id from asset where withdrawn_at is null order by asset_key limit ?", limit);
        while (cursor.next())
            answer.ids.push_back(cursor.number(0));
        answer.isAll = int(answer.ids.size()) < limit;
        return answer;
    }
    const Ids first = byKey(scope.connection, words, limit);
    QList<qint64> ids(first.begin(), first.end());
    assetSearchIndex().find(scope.connection, found, limit, ids);
    // PostgreSQL's answer may be short because false hits were among the first: what comes behind is not known yet.
    answer.isAll = scope.connection.dialect().isSqlite() && int(ids.size()) < limit &&
                   kindWords(scope.connection, found).kinds.isEmpty();
    answer.ids.assign(ids.begin(), ids.end());
    return answer;
}

} // namespace madoguchi
