// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/duplicates.h"

#include "core/base/codekey.h"
#include "core/base/searchkey.h"
#include "core/journal/orderedrows.h"
#include "core/ledger/ledgerquestions.h"
#include "core/ledger/toldapart.h"

#include <QMap>

#include <algorithm>
#include <unordered_map>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 rowsBetweenLooks = 4096;

using Pair = std::pair<qint64, qint64>;

/// Pairs as they are found, each with all its reasons; those that were told apart are none.
class Pairs
{
public:
    explicit Pairs(ToldApart apart) : m_apart(std::move(apart)) {}

    [[nodiscard]] bool areTwo(qint64 one, qint64 other) const { return m_apart.contains(one, other); }

    void add(qint64 first, qint64 second, const char* reason)
    {
        if (!m_reasons.contains({first, second}) && m_reasons.size() >= mostLikePairs) {
            m_isMore = true;
            return;
        }
        QStringList& reasons = m_reasons[{first, second}];
        if (!reasons.contains(QLatin1String(reason)))
            reasons << QString::fromLatin1(reason);
    }

    [[nodiscard]] const QMap<Pair, QStringList>& reasons() const { return m_reasons; }
    [[nodiscard]] bool isMore() const { return m_isMore; }

private:
    ToldApart m_apart;
    QMap<Pair, QStringList> m_reasons;
    bool m_isMore = false;
};

/// Finds the first record of a key, or the first one from which the record has not been told apart.
template<class Key>
class FirstOfKey
{
public:
    FirstOfKey(const char* reason, Pairs& pairs) : m_reason(reason), m_pairs(pairs) {}

    void see(const Key& key, qint64 id)
    {
        const auto [known, isNew] = m_first.try_emplace(key, id);
        if (isNew)
            return;
        if (!m_pairs.areTwo(known->second, id))
            return m_pairs.add(known->second, id, m_reason);
        QList<qint64>& others = m_others[key];
        const auto like =
            std::find_if(others.begin(), others.end(), [&](qint64 other) { return !m_pairs.areTwo(other, id); });
        if (like != others.end())
            m_pairs.add(*like, id, m_reason);
        else
            others << id;
    }

private:
    const char* m_reason;
    Pairs& m_pairs;
    std::unordered_map<Key, qint64> m_first;
    std::unordered_map<Key, QList<qint64>> m_others; ///< told apart from the first one and from each other
};

class FirstOfText
{
public:
    FirstOfText(const char* reason, Pairs& pairs) : m_first(reason, pairs) {}

    void see(const QString& key, qint64 id)
    {
        if (!key.isEmpty())
            m_first.see(key, id);
    }

private:
    FirstOfKey<QString> m_first;
};

/// The same for asset numbers, of which there may be a million: only what the keys come to is kept. Two that come to
/// the same without being alike are told all the same; that needs more items than anybody has.
class AssetNumbers
{
public:
    explicit AssetNumbers(Pairs& pairs) : m_first("asset-number", pairs) {}

    void see(const QString& number, qint64 id)
    {
        constexpr size_t keySeed = 1;
        m_first.see(quint64(qHash(plainAssetNumber(number), keySeed)), id);
    }

private:
    FirstOfKey<quint64> m_first;
};

QString nameAndSection(const QString& name, qint64 section)
{
    const QString key = searchKey(name);
    return key.isEmpty() ? QString() : key + u'/' + QString::number(section);
}

int openLoansOf(Connection& connection, const char* owner, qint64 id)
{
    Cursor cursor = connection.select(std::string("select count(*) from loan_line ll join loan l on l.id = ll.loan_id"
                                                  " where ll.returned_at is null and ll.withdrawn_at is null and ") +
                                          owner + " = ?",
                                      id);
    return cursor.next() ? int(cursor.number(0)) : 0;
}

template<class Read>
LikePairs told(const Pairs& pairs, const Read& read)
{
    LikePairs answer;
    answer.isMore = pairs.isMore();
    for (auto pair = pairs.reasons().begin(); pair != pairs.reasons().end(); ++pair) {
        LikePair like{read(pair.key().first), read(pair.key().second), pair.value()};
        if (like.second.openLoans > like.first.openLoans)
            std::swap(like.first, like.second);
        answer.pairs << like;
    }
    return answer;
}

/// `sql` gives a key and an id, in the order of both, of few enough records each.
void seeGroups(Connection& connection, const std::string& sql, const char* reason, Pairs& pairs)
{
    FirstOfText groups(reason, pairs);
    Cursor cursor = connection.select(sql, mostAlike);
    while (cursor.next() && !pairs.isMore())
        groups.see(cursor.text(0), cursor.number(1));
}

} // namespace

LikeRecord likePerson(Connection& connection, PersonId id)
{
    const std::optional<PersonRecord> person = readPerson(connection, id);
    if (!person)
        return {id.value(), {}, {}, 0};
    const PersonValues& values = person->values;
    return {id.value(), person->key(), values.section.isEmpty() ? values.name : values.name + u" · "_s + values.section,
            openLoansOf(connection, "l.person_id", id.value())};
}

LikeRecord likeAsset(Connection& connection, AssetId id, Instant now)
{
    const std::optional<AssetRecord> asset = readAsset(connection, id, now);
    if (!asset)
        return {id.value(), {}, {}, 0};
    return {id.value(), asset->values.assetNo, asset->title(), openLoansOf(connection, "ll.asset_id", id.value())};
}

QString plainNumber(const QString& number)
{
    QString plain = codeKey(number);
    plain.remove(u'-');
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    auto digits = std::find_if(plain.begin(), plain.end(), isDigit);
    while (digits != plain.end() && *digits == u'0' && digits + 1 != plain.end() && isDigit(*(digits + 1)))
        digits = plain.erase(digits, digits + 1);
    return plain;
}

QString plainAssetNumber(const QString& number)
{
    enum class Run { None, Digits, Letters };
    QString plain;
    Run last = Run::None;
    for (const QChar c : codeKey(number)) {
        const Run run = c.isDigit() ? Run::Digits : c.isLetter() ? Run::Letters : Run::None;
        if (run == Run::None) {
            last = run;
            continue;
        }
        if (run != last && !plain.isEmpty())
            plain += u'-';
        const bool isAfterZero = run == Run::Digits && last == run && plain.endsWith(u'0') &&
                                 (plain.size() == 1 || plain.at(plain.size() - 2) == u'-');
        if (isAfterZero)
            plain.chop(1);
        plain += c;
        last = run;
    }
    return plain;
}

Result<LikePairs> FindLikePeople::run(ReadScope& scope) const
{
    Pairs pairs(ToldApart(scope.connection, ToldApart::Of::People));
    FirstOfText names("name-and-section", pairs);
    FirstOfText mails("mail", pairs);
    FirstOfText numbers("number", pairs);
    OrderedRows rows(scope.connection, "person", "id", "name, section_id, mail, staff_no, withdrawn_at");
    for (qint64 count = 1; rows.next(); ++count) {
        const Cursor& row = rows.row();
        if (count % rowsBetweenLooks == 0 && isCancelled && isCancelled())
            return refused(u"job.cancelled"_s);
        if (!row.isNull(5))
            continue;
        names.see(nameAndSection(row.text(1), row.number(2)), row.number(0));
        mails.see(codeKey(row.text(3)), row.number(0));
        numbers.see(plainNumber(row.text(4)), row.number(0));
    }
    return told(pairs, [&](qint64 id) { return likePerson(scope.connection, PersonId(id)); });
}

Result<LikePairs> FindLikeAssets::run(ReadScope& scope) const
{
    Pairs pairs(ToldApart(scope.connection, ToldApart::Of::Assets));
    seeGroups(scope.connection,
              "select a.serial_key, a.id from asset a where a.withdrawn_at is null and a.serial_key in"
              " (select serial_key from asset where withdrawn_at is null and serial_key is not null"
              " group by serial_key having count(*) > 1 and count(*) <= ?) order by a.serial_key, a.id",
              "serial", pairs);
    seeGroups(scope.connection,
              "select distinct b.code_key, b.asset_id from asset_barcode b join asset a on a.id = b.asset_id"
              " where b.withdrawn_at is null and a.withdrawn_at is null and b.code_key in"
              " (select c.code_key from asset_barcode c join asset d on d.id = c.asset_id"
              " where c.withdrawn_at is null and d.withdrawn_at is null"
              " group by c.code_key having count(distinct c.asset_id) > 1 and count(distinct c.asset_id) <= ?)"
              " order by b.code_key, b.asset_id",
              "barcode", pairs);
    AssetNumbers numbers(pairs);
    OrderedRows rows(scope.connection, "asset", "id", "asset_no, withdrawn_at");
    for (qint64 count = 1; rows.next(); ++count) {
        if (count % rowsBetweenLooks == 0 && isCancelled && isCancelled())
            return refused(u"job.cancelled"_s);
        if (rows.row().isNull(2))
            numbers.see(rows.row().text(1), rows.row().number(0));
    }
    return told(pairs, [&](qint64 id) { return likeAsset(scope.connection, AssetId(id), scope.now); });
}

} // namespace madoguchi
