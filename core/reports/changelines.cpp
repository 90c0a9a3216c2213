// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/changelines.h"

#include "core/journal/idruns.h"
#include "core/journal/rowlabel.h"
#include "core/loans/rownames.h"
#include "core/reports/imagesubject.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

/// All that were signed, by lane, the smallest first.
class Checkpoints
{
public:
    explicit Checkpoints(Connection& connection)
    {
        Cursor cursor =
            connection.select("select lane, size, root, signed_at from journal_checkpoint order by lane, size");
        while (cursor.next())
            m_byLane[cursor.number(0)].push_back(
                {cursor.number(1), QString::fromLatin1(cursor.bytes(2).toBase64()), cursor.text(3)});
    }

    [[nodiscard]] std::optional<CoveringCheckpoint> covering(qint64 lane, qint64 sequence) const
    {
        const auto kept = m_byLane.constFind(lane);
        if (kept == m_byLane.cend())
            return std::nullopt;
        const auto first = std::upper_bound(
            kept->begin(), kept->end(), sequence,
            [](qint64 wanted, const CoveringCheckpoint& checkpoint) { return wanted < checkpoint.size; });
        return first == kept->end() ? std::nullopt : std::optional(*first);
    }

private:
    QHash<qint64, std::vector<CoveringCheckpoint>> m_byLane;
};

JournalRow headOf(const JournalEntry& read, RowNames& names)
{
    JournalRow row;
    row.orderNo = read.entry.orderNo;
    row.lane = read.entry.lane;
    row.sequence = read.entry.sequence;
    row.part = read.entry.part;
    row.job = read.job;
    row.at = read.entry.at;
    row.actor = read.entry.actor;
    row.actor.operatorName = names.of(u"operator"_s, read.entry.actor.operatorId.value());
    row.command = read.entry.command;
    return row;
}

QString placeInLog(const JournalEntry& read)
{
    const QString lane =
        read.job.isEmpty() ? read.entry.actor.stationCode : read.entry.actor.stationCode + u'/' + read.job;
    return u"%1/%2"_s.arg(lane).arg(read.entry.sequence);
}

/// "on-loan", "lease": words of the program, as the tables keep them.
bool isCode(const QString& text)
{
    constexpr qsizetype most = 40;
    return text.size() <= most && !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar sign) {
               return (sign >= u'a' && sign <= u'z') || sign == u'-';
           });
}

class LineReader
{
public:
    LineReader(Connection& connection, const ReadChangeLines& question)
        : m_connection(connection), m_question(question), m_checkpoints(connection), m_names(std::in_place, connection)
    {
    }

    Result<Done> run()
    {
        bool isStopped = false;
        EntryQuery query = queryOf(m_question.filter);
        query.looked = [&](const EntryPlace& place) {
            isStopped = m_question.looked && !m_question.looked(place);
            return !isStopped;
        };
        Result<Done> state = Done{};
        visitEntries(m_connection, query, [&](const JournalEntry& read) {
            state = takeEntry(read);
            return bool(state);
        });
        return isStopped ? refused(u"job.cancelled"_s) : state;
    }

private:
    static EntryQuery queryOf(const ReportFilter& filter)
    {
        EntryQuery query;
        query.isOldestFirst = true;
        query.limit = 0;
        query.operatorCode = filter.operatorCode;
        if (filter.from.isValid())
            query.from = Instant::fromDateTime(filter.from.startOfDay());
        if (filter.to.isValid())
            query.to = Instant::fromDateTime(filter.to.addDays(1).startOfDay());
        if (filter.asset.isValid())
            query.subjectId = filter.asset.value();
        else if (filter.person.isValid())
            query.subjectId = filter.person.value();
        return query;
    }

    Result<Done> takeEntry(const JournalEntry& read)
    {
        const ReportFilter& filter = m_question.filter;
        if (filter.asset.isValid() && filter.person.isValid() && !isAbout(read.entry, filter.person.value()))
            return Done{};
        constexpr int mostKnown = 5000; // an import names a thousand things an entry
        if (m_linesSinceForgotten > mostKnown) {
            m_names.emplace(m_connection);
            m_linesSinceForgotten = 0;
        }
        ChangeLine line;
        line.entry = headOf(read, *m_names);
        line.logPlace = placeInLog(read);
        line.leaf = QString::fromLatin1(bytesOf(read.leaf).toHex());
        line.checkpoint = m_checkpoints.covering(read.entry.lane, read.entry.sequence);
        for (const RowImage& image : read.entry.images) {
            const Table* table = m_question.tables->find(image.table);
            if (!table || !fits(read.entry, image, *table))
                continue;
            if (const Result<Done> taken = takeImage(read, image, *table, line); !taken)
                return taken;
        }
        return Done{};
    }

    [[nodiscard]] static bool isAbout(const Entry& entry, qint64 id)
    {
        return std::binary_search(entry.subjects.begin(), entry.subjects.end(), id) ||
               std::any_of(entry.images.begin(), entry.images.end(),
                           [id](const RowImage& image) { return image.id == id; });
    }

    /// An entry about several things says of each what was done to it; of one thing only that is wanted.
    [[nodiscard]] bool fits(const Entry& entry, const RowImage& image, const Table& table) const
    {
        const ReportFilter& filter = m_question.filter;
        const ImageSubject subject(m_connection, *m_question.tables, image, table);
        return (!filter.asset.isValid() || subject.mayBeOf("asset", filter.asset.value(), entry.subjects)) &&
               (!filter.person.isValid() || subject.mayBeOf("person", filter.person.value(), entry.subjects));
    }

    Result<Done> takeImage(const JournalEntry& read, const RowImage& image, const Table& table, ChangeLine& line)
    {
        line.table = image.table;
        line.name = nameOf(image);
        if (image.values.empty()) { // a secret was changed, and the journal does not know to what
            line.field.clear();
            line.before = line.after = ReportCell::word(u"change.secret"_s);
            return give(line);
        }
        for (const ImageValue& value : image.values) {
            if (value.column <= 0 || value.column >= table.columnCount())
                continue;
            const Column& column = table.columns()[size_t(value.column)];
            if (column.columnClass == ColumnClass::Secret || column.columnClass == ColumnClass::Derived)
                continue;
            const bool isInsert = image.kind == ImageKind::Insert;
            const bool isGone = read.hasGone() && column.columnClass == ColumnClass::Personal &&
                                value.before.isNull() && value.after.isNull();
            line.field = image.table + u'.' + QString::fromLatin1(column.name);
            line.before = isGone && !isInsert ? gone(read) : cellOf(value.before, column, line.field);
            line.after = isGone ? gone(read) : cellOf(value.after, column, line.field);
            if (const Result<Done> taken = give(line); !taken)
                return taken;
        }
        return Done{};
    }

    Result<Done> give(const ChangeLine& line)
    {
        ++m_linesSinceForgotten;
        return m_question.take(line);
    }

    [[nodiscard]] static ReportCell gone(const JournalEntry& read)
    {
        return ReportCell::word(read.missingPersonal > 0 ? u"change.deleted"_s : u"change.erased"_s);
    }

    [[nodiscard]] QString nameOf(const RowImage& image)
    {
        const QString name = m_names->of(image.table, image.id);
        return name.isEmpty() ? rowLabel(m_connection, *m_question.tables, {image.table, image.id}) : name;
    }

    /// Typed where the column's name says what it holds: instants end in "_at", days in "_on".
    [[nodiscard]] ReportCell cellOf(const Value& value, const Column& column, const QString& field)
    {
        if (value.isNull())
            return {};
        const QByteArrayView name(column.name);
        if (value.isNumber())
            return numberCell(value.toNumber(), column, field);
        if (value.isBytes())
            return ReportCell::ofText(QString::fromLatin1(value.toBytes().toHex()));
        const QString text = value.toText();
        if (name.endsWith("_at"))
            return ReportCell::moment(text);
        if (name.endsWith("_on"))
            return ReportCell::day(text);
        if (name == QByteArrayView("snapshot")) // a whole form, which has its own number
            return ReportCell::word(u"change.form"_s);
        if (name == QByteArrayView("strokes")) // somebody's hand is for the paper
            return ReportCell::word(u"change.signature"_s);
        return isCode(text) ? ReportCell::word(u"value."_s + field + u'=' + text) : ReportCell::ofText(text);
    }

    [[nodiscard]] ReportCell numberCell(qint64 number, const Column& column, const QString& field)
    {
        const QByteArrayView name(column.name);
        if (column.references) {
            const QString called = m_names->of(QString::fromLatin1(column.references), number);
            return called.isEmpty() ? ReportCell::ofText(QString::number(number)) : ReportCell::ofText(called);
        }
        if (name.startsWith("is_") || name.startsWith("needs_"))
            return ReportCell::word(u"value.%1=%2"_s.arg(field).arg(number));
        return ReportCell::ofNumber(number);
    }

    Connection& m_connection;
    const ReadChangeLines& m_question;
    Checkpoints m_checkpoints;
    std::optional<RowNames> m_names;
    int m_linesSinceForgotten = 0;
};

} // namespace

Result<Done> ReadChangeLines::run(Connection& connection) const
{
    return LineReader(connection, *this).run();
}

qint64 entriesToLookAt(Connection& connection, const ReportFilter& filter)
{
    const qint64 subject = filter.asset.isValid() ? filter.asset.value() : filter.person.value();
    Cursor cursor = subject != 0 ? connection.select("select count(distinct order_no) from journal_subject"
                                                     " where first_id <= ? and first_id > ? and last_id >= ?",
                                                     subject, subject - longestRun, subject)
                                 : connection.select("select count(*) from journal_entry");
    return cursor.next() ? cursor.number(0) : 0;
}

} // namespace madoguchi
