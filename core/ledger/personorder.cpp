// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/personorder.h"

#include "core/base/codekey.h"
#include "core/base/isoday.h"
#include "core/base/searchkey.h"
#include "core/base/wordforms.h"
#include "core/desk/desk.h"
#include "core/ledger/searchindex.h"
#include "core/storage/frugalreading.h"

#include <algorithm>

namespace madoguchi {

namespace {

using Ids = std::vector<qint64>;

struct SortRow {
    QString value;
    QByteArray number;
    qint64 id = 0;
};

const char* valueOf(PersonSort sort)
{
    switch (sort) {
    case PersonSort::Best:
    case PersonSort::Name:
        return "coalesce(p.reading, p.name)";
    case PersonSort::Section:
        return "s.name_key";
    case PersonSort::Extension:
        return "p.extension";
    case PersonSort::Mail:
        return "p.mail";
    case PersonSort::UserName:
        return "p.user_key";
    case PersonSort::Note:
        return "substr(p.note, 1, 64)";
    case PersonSort::Cards:
        return "(select c.code from person_card c where c.person_id = p.id and c.withdrawn_at is null"
               " order by c.id limit 1)";
    case PersonSort::LeftOn:
        return "p.left_on";
    case PersonSort::OnLoan:
        return "(select cast(count(*) as text) from loan l join loan_line ll on ll.loan_id = l.id"
               " where l.person_id = p.id and l.withdrawn_at is null and ll.returned_at is null"
               " and ll.withdrawn_at is null)";
    case PersonSort::Number:
        break;
    }
    return "coalesce(p.staff_key, p.user_key)";
}

std::string selectFor(const PersonFilter& filter, PersonSort sort, int pieceRows)
{
    std::string sql = std::string("select p.id, coalesce(p.staff_key, p.user_key), ") + valueOf(sort) +
                      ", coalesce(nullif(p.reading, ''), p.name) from person p"
                      " left join section s on s.id = p.section_id where p.withdrawn_at is null";
    if (!filter.isWithLeft)
        sql += " and (p.left_on is null or p.left_on > ?)";
    if (filter.section.isValid())
        sql += " and p.section_id = ?";
    if (filter.isHoldingOnly)
        sql += " and exists (select 1 from loan l join loan_line ll on ll.loan_id = l.id where l.person_id = p.id"
               " and l.withdrawn_at is null and ll.returned_at is null and ll.withdrawn_at is null)";
    return sql + " and p.id > ? order by p.id limit " + std::to_string(pieceRows);
}

/// The whole words as one key: a card, a staff number, a user name.
Ids byKey(Connection& connection, const QString& words)
{
    Ids ids;
    Cursor cursor = connection.select(
        "select target_id from scan_key where code = ? and meaning in ('staff', 'user', 'card') order by target_id",
        codeKey(words));
    while (cursor.next())
        ids.push_back(cursor.number(0));
    return ids;
}

/// One run of PersonOrder.
class PersonOrdering
{
public:
    PersonOrdering(const PersonOrder& order, ReadScope& scope)
        : m_order(order), m_connection(scope.connection), m_today(scope.today()),
          m_words(searchKeyOfWords(order.filter.words))
    {
        if (order.sort == PersonSort::Best && m_words.isEmpty())
            m_sort = PersonSort::Number;
        else
            m_sort = order.sort;
    }

    bool run() { return (m_words.isEmpty() || findWords()) && read(); }

    IdList take()
    {
        std::sort(m_rows.begin(), m_rows.end(), [this](const SortRow& a, const SortRow& b) { return isBefore(a, b); });
        if (m_order.sort == PersonSort::Best)
            std::stable_partition(m_rows.begin(), m_rows.end(), [this](const SortRow& row) { return isExact(row.id); });
        IdList ids;
        ids.reserve(m_rows.size());
        for (const SortRow& row : m_rows)
            ids.push_back(row.id);
        return ids;
    }

private:
    bool isLooking() const { return !m_order.isCancelled || !m_order.isCancelled(); }
    bool isExact(qint64 id) const { return std::find(m_exact.begin(), m_exact.end(), id) != m_exact.end(); }

    bool findWords()
    {
        m_exact = byKey(m_connection, m_order.filter.words);
        m_matches = m_exact;
        bool isWanted = true;
        personSearchIndex().findAll(m_connection, m_words, [&](qint64 id) {
            m_matches.push_back(id);
            isWanted = m_matches.size() % 4096 != 0 || isLooking();
            return isWanted;
        });
        const QList<WordForms> forms = wordForms(m_order.filter.words);
        if (isWanted && haveFurtherForms(forms, m_words)) {
            personSearchIndex().findAllForms(m_connection, forms, [&](qint64 id) {
                m_matches.push_back(id);
                isWanted = m_matches.size() % 4096 != 0 || isLooking();
                return isWanted;
            });
        }
        std::sort(m_matches.begin(), m_matches.end());
        return isWanted;
    }

    bool read()
    {
        const std::string sql = selectFor(m_order.filter, m_sort, m_order.pieceRows);
        qint64 last = 0;
        std::vector<Value> values;
        if (!m_order.filter.isWithLeft)
            values.emplace_back(isoDay(m_today));
        if (m_order.filter.section.isValid())
            values.emplace_back(m_order.filter.section.value());
        values.emplace_back(last);
        for (int rows = m_order.pieceRows; rows == m_order.pieceRows;) {
            if (!isLooking())
                return false;
            rows = 0;
            values.back() = last;
            Cursor cursor = m_connection.selectWith(sql, values);
            while (cursor.next()) {
                last = cursor.number(0);
                ++rows;
                if (isInIndex(cursor) &&
                    (m_words.isEmpty() || std::binary_search(m_matches.begin(), m_matches.end(), last)))
                    m_rows.push_back({keyOf(cursor.text(2)), cursor.utf8View(1).toByteArray(), last});
            }
        }
        return true;
    }

    bool isInIndex(const Cursor& row) const
    {
        return !m_order.filter.kana || kanaRowOf(row.text(3)) == *m_order.filter.kana;
    }

    QString keyOf(const QString& value) const
    {
        if (m_sort == PersonSort::Name || m_sort == PersonSort::Best)
            return readingKey(value);
        if (m_sort == PersonSort::OnLoan) // who has nothing has no number
            return value == u"0" ? QString() : value.rightJustified(10, u'0');
        return m_sort == PersonSort::Number || m_sort == PersonSort::UserName ? value : searchKey(value);
    }

    bool isBefore(const SortRow& a, const SortRow& b) const
    {
        if (a.value.isEmpty() != b.value.isEmpty())
            return b.value.isEmpty();
        if (a.value != b.value)
            return m_order.isDescending ? b.value < a.value : a.value < b.value;
        return a.number != b.number ? a.number < b.number : a.id < b.id;
    }

    const PersonOrder& m_order;
    Connection& m_connection;
    QDate m_today;
    QString m_words;
    PersonSort m_sort;
    Ids m_exact;
    Ids m_matches; ///< ascending
    std::vector<SortRow> m_rows;
};

} // namespace

Result<RowIds> PersonOrder::run(ReadScope& scope) const
{
    const FrugalReading frugal(scope.connection);
    PersonOrdering ordering(*this, scope);
    if (!ordering.run())
        return refused(QStringLiteral("job.cancelled"));
    return RowIds(std::make_shared<const IdList>(ordering.take()));
}

Result<RowIds> orderPeople(Desk& desk, PersonOrder order, const JobControl& control)
{
    order.isCancelled = [&control] { return control.isCancelled(); };
    return desk.ask(order);
}

} // namespace madoguchi
