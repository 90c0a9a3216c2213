// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/monthlyfigures.h"

#include "core/journal/entryreader.h"
#include "core/ledger/ledgertables.h"
#include "core/reports/loansat.h"

#include <QMap>

#include <map>
#include <utility>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* stockPart = "figure.stock";
constexpr const char* loansPart = "figure.loans";
constexpr const char* incidentsPart = "figure.incidents";
constexpr const char* stocktakesPart = "figure.stocktakes";
constexpr const char* lettersPart = "figure.letters";
constexpr const char* workPart = "figure.work";

/// An item as it stood.
struct Stood {
    QString kind;
    QString state;
    bool isThere = true;
    bool hasState = false; ///< what follows in the journal says nothing more of it
    bool hasThere = false;
};

class Reading
{
public:
    Reading(const MonthlyFigures& question, ReadScope& scope)
        : m_question(question), m_scope(scope), m_end(DayEnd::of(question.to, scope.now)),
          m_from(Instant::fromDateTime(question.from.startOfDay()))
    {
    }

    Result<QList<Figure>> all()
    {
        if (const Result<Done> stock = addStock(); !stock)
            return stock.refusal();
        addLoans();
        addIncidents();
        addStocktakes();
        addLetters();
        addWork();
        return m_figures;
    }

private:
    [[nodiscard]] Connection& connection() const { return m_scope.connection; }

    void add(const char* part, const QString& item, const QString& what, qint64 number, QDate day = {})
    {
        m_figures << Figure{part, item, what, number, day};
    }

    /// `sql` counts, with two "?" for the beginning and the end.
    qint64 count(const char* sql)
    {
        Cursor cursor = connection().select(sql, m_from.toIso(), m_end.end.toIso());
        return cursor.next() ? cursor.number(0) : 0;
    }

    Result<Done> addStock()
    {
        QHash<qint64, Stood> items = itemsNow();
        if (!m_end.isNow) {
            if (const Result<Done> back = goBack(items); !back)
                return back;
        }
        const QHash<qint64, LoanDue> loans = loansAt(connection(), m_end);
        const QDateTime local = m_end.end.plusMSecs(-1).toLocal();
        QMap<QString, std::map<AssetStatus, qint64>> kinds;
        for (auto item = items.cbegin(); item != items.cend(); ++item) {
            if (!item->isThere || item->state == u"disposed")
                continue;
            const AssetState state = assetStateFromCode(item->state).value_or(AssetState::Usable);
            ++kinds[item->kind][assetStatus(state, loans.contains(item.key()), loans.value(item.key()), local)];
        }
        for (auto kind = kinds.cbegin(); kind != kinds.cend(); ++kind) {
            for (const auto& [status, number] : *kind)
                add(stockPart, kind.key(), u"status."_s + assetStatusCode(status), number, m_end.day);
        }
        return Done{};
    }

    [[nodiscard]] QHash<qint64, Stood> itemsNow() const
    {
        QHash<qint64, Stood> items;
        Cursor cursor = connection().select(
            "select a.id, k.name, a.state, a.withdrawn_at from asset a join kind k on k.id = a.kind_id");
        while (cursor.next())
            items.insert(cursor.number(0), {cursor.text(1), cursor.text(2), cursor.isNull(3)});
        return items;
    }

    /// The first change after the end says what was before it.
    Result<Done> goBack(QHash<qint64, Stood>& items)
    {
        static const int state = assetTable().indexOf("state");
        static const int withdrawn = assetTable().withdrawnColumn();
        EntryQuery query;
        query.from = m_end.end;
        query.isOldestFirst = true;
        query.limit = 0;
        bool isCancelled = false;
        visitEntries(connection(), query, [&](const JournalEntry& read) {
            for (const RowImage& image : read.entry.images) {
                const auto item = image.table == u"asset" ? items.find(image.id) : items.end();
                if (item == items.end())
                    continue;
                if (image.kind == ImageKind::Insert && !item->hasThere) {
                    item->isThere = false;
                    item->hasThere = item->hasState = true;
                }
                for (const ImageValue& value : image.values) {
                    if (value.column == state && !std::exchange(item->hasState, true))
                        item->state = value.before.toText();
                    if (value.column == withdrawn && !std::exchange(item->hasThere, true))
                        item->isThere = value.before.isNull();
                }
            }
            isCancelled = m_question.isCancelled && m_question.isCancelled();
            return !isCancelled;
        });
        return isCancelled ? Result<Done>(refused(u"job.cancelled"_s)) : Result<Done>(Done{});
    }

    void addLoans()
    {
        add(loansPart, {}, u"movement.lent"_s,
            count("select count(*) from loan_line where withdrawn_at is null and lent_at >= ? and lent_at < ?"));
        add(loansPart, {}, u"movement.passed-on"_s,
            count(
                "select count(*) from loan_custody where withdrawn_at is null and held_until >= ? and held_until < ?"));
        add(loansPart, {}, u"movement.returned"_s,
            count(
                "select count(*) from loan_line where withdrawn_at is null and returned_at >= ? and returned_at < ?"));
        add(loansPart, {}, u"figure.extended"_s,
            count("select count(*) from loan_extension where withdrawn_at is null and extended_at >= ?"
                  " and extended_at < ?"));
        add(loansPart, {}, u"figure.out"_s, loansAt(connection(), m_end).size(), m_end.day);
        add(loansPart, {}, u"figure.overdue"_s, overdueAt(connection(), m_end), m_end.day);
    }

    void addIncidents()
    {
        for (const char* kind : {"loss", "theft", "damage"}) {
            Cursor cursor = connection().select("select count(*) from incident where withdrawn_at is null"
                                                " and reported_at >= ? and reported_at < ? and kind = ?",
                                                m_from.toIso(), m_end.end.toIso(), QString::fromLatin1(kind));
            add(incidentsPart, {}, u"incident."_s + QLatin1String(kind), cursor.next() ? cursor.number(0) : 0);
        }
        add(incidentsPart, {}, u"figure.found"_s,
            count("select count(*) from incident where withdrawn_at is null and found_at >= ? and found_at < ?"));
    }

    /// Each by its number, with what it expected and found, and its differences by what they are.
    void addStocktakes()
    {
        QList<std::pair<qint64, QString>> closed;
        Cursor cursor = connection().select(
            "select s.id, d.number, s.expected, s.found from stocktake s join document d on d.id = s.document_id"
            " where s.withdrawn_at is null and s.cancelled_at is null and s.closed_at >= ? and s.closed_at < ?"
            " order by s.closed_at, s.id",
            m_from.toIso(), m_end.end.toIso());
        while (cursor.next()) {
            const QString number = cursor.text(1);
            add(stocktakesPart, number, u"figure.expected"_s, cursor.isNull(2) ? 0 : cursor.number(2));
            add(stocktakesPart, number, u"figure.counted"_s, cursor.isNull(3) ? 0 : cursor.number(3));
            closed << std::pair(cursor.number(0), number);
        }
        for (const auto& [stocktake, number] : std::as_const(closed))
            addDifferences(stocktake, number);
    }

    void addDifferences(qint64 stocktake, const QString& number)
    {
        qint64 open = 0;
        Cursor cursor = connection().select(
            "select kind, count(*), sum(case when cause is null then 1 else 0 end) from stocktake_difference"
            " where stocktake_id = ? and withdrawn_at is null group by kind order by kind",
            stocktake);
        while (cursor.next()) {
            add(stocktakesPart, number, u"figure.difference-"_s + cursor.text(0), cursor.number(1));
            open += cursor.number(2);
        }
        add(stocktakesPart, number, u"figure.unexplained"_s, open);
    }

    void addLetters()
    {
        for (const char* kind : {"notice", "overdue", "collection", "accessory", "overdue-list"}) {
            Cursor cursor = connection().select("select count(*) from letter where withdrawn_at is null"
                                                " and written_at >= ? and written_at < ? and kind = ?",
                                                m_from.toIso(), m_end.end.toIso(), QString::fromLatin1(kind));
            add(lettersPart, {}, u"letter."_s + QLatin1String(kind), cursor.next() ? cursor.number(0) : 0);
        }
    }

    void addWork()
    {
        Cursor cursor = connection().select("select work_item, count(*) from journal_heading where at >= ? and at < ?"
                                            " and work_item is not null group by work_item order by work_item",
                                            m_from.msecs(), m_end.end.msecs());
        while (cursor.next())
            add(workPart, cursor.text(0), u"work."_s + cursor.text(0), cursor.number(1));
    }

    const MonthlyFigures& m_question;
    ReadScope& m_scope;
    DayEnd m_end;
    Instant m_from;
    QList<Figure> m_figures;
};

} // namespace

Result<QList<Figure>> MonthlyFigures::read(ReadScope& scope) const
{
    return Reading(*this, scope).all();
}

} // namespace madoguchi
