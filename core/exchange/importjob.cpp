// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importjob.h"

#include "core/desk/commandreversal.h"
#include "core/exchange/assetimport.h"
#include "core/exchange/importroom.h"
#include "core/exchange/importrun.h"
#include "core/exchange/openimports.h"
#include "core/exchange/personimport.h"
#include "core/exchange/recordtables.h"
#include "core/exchange/rowfeed.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <atomic>
#include <utility>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostRows = 4'000'000;

/// A look at the record in the middle of a job.
struct Look {
    using Answer = Done;
    std::function<void(Connection&, Instant)> look;
    Result<Answer> run(ReadScope& scope) const
    {
        look(scope.connection, scope.now);
        return Done{};
    }
};

/// Whether a command has begun an import before.
struct HasBegun {
    using Answer = bool;
    QString commandId;
    Result<Answer> run(ReadScope& scope) const
    {
        return !commandId.isEmpty() &&
               scope.connection.select("select 1 from journal_entry where command_id = ?", commandId).next();
    }
};

/// What an import is asked for, so that a repeat is known from another one.
Result<QJsonObject> argumentsOf(const ImportPlan& plan, const char* table)
{
    QFile file(plan.path);
    QCryptographicHash content(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !content.addData(&file))
        return refusal(RefusalKind::Unavailable, u"import.file-unreadable"_s, plan.path,
                       {{u"reason"_s, file.errorString()}});
    QJsonObject arguments{{u"table"_s, QString::fromLatin1(table)},
                          {u"file"_s, QFileInfo(plan.path).fileName()},
                          {u"size"_s, file.size()},
                          {u"sha256"_s, QString::fromLatin1(content.result().toHex())},
                          {u"skipsRejected"_s, plan.skipsRejected}};
    if (plan.encoding)
        arguments.insert(u"encoding"_s, encodingName(*plan.encoding));
    if (plan.delimiter != 0)
        arguments.insert(u"delimiter"_s, QString(QChar::fromLatin1(plan.delimiter)));
    QJsonObject columns;
    for (const FieldChoice& choice : plan.choices)
        columns.insert(choice.field, choice.column);
    if (!columns.isEmpty())
        arguments.insert(u"columns"_s, columns);
    return arguments;
}

/// What the storage says of one transaction ("nothing was saved") is not true of an import that stands half done.
QList<Problem> withoutStorage(QList<Problem> problems)
{
    problems.removeIf([](const Problem& problem) { return problem.code.startsWith(u"storage."); });
    return problems;
}

/// Reads one file twice: to see what it means, and to store it.
template<class Subject>
class ImportJob
{
public:
    ImportJob(Desk& desk, const ImportPlan& plan, JobControl& control) : m_desk(desk), m_plan(plan), m_control(control)
    {
    }

    Result<ImportReport> preview();
    Result<ImportReport> perform(const Order& order);

private:
    using Item = typename Subject::Item;
    using Feed = RowFeed<Item>;

    Result<std::unique_ptr<Feed>> open(bool isForWriting);
    void previewBatch(Connection& connection, Instant now, std::span<Item> batch);
    Result<ImportReport> store(ImportRun& run);
    Result<Done> storeBatch(ImportRun& run, typename Feed::Batch& batch);
    Result<size_t> storePart(ImportRun& run, std::span<Item> items);
    Result<Done> storeItem(WriteScope& scope, Item& item, LedgerWriter& writer, ImportReport& report) const;
    Result<Done> giveUp(const ImportRun& run, const Order& order, Refusal why);
    void tellProgress();

    Desk& m_desk;
    const ImportPlan& m_plan;
    JobControl& m_control;
    std::optional<Subject> m_subject;
    ImportReport m_report;
    LedgerWriter m_writer;
    ImportRoom m_room;
    std::atomic<qint64> m_bytesDone = 0;
    qint64 m_bytes = 0;
    int m_pass = 0;
    std::optional<TextSignature> m_signature; ///< found by the preview
    std::pair<qint64, QDateTime> m_fileState;
    bool m_isRecordEmpty = false;
    bool m_mayHaveRepeated = true;
};

template<class Subject>
Result<std::unique_ptr<RowFeed<typename Subject::Item>>> ImportJob<Subject>::open(bool isForWriting)
{
    const QList<EmptiedField> emptied = isForWriting ? m_report.emptied : QList<EmptiedField>();
    m_report = {};
    m_report.emptied = emptied;
    const QFileInfo file(m_plan.path);
    const std::pair state(file.size(), file.lastModified());
    if (isForWriting && state != m_fileState)
        return refused(u"import.file-changed"_s, m_plan.path);
    m_fileState = state;
    m_bytes = file.size();
    m_pass = isForWriting ? 1 : 0;
    const auto progress = [this](qint64 done, qint64) {
        m_bytesDone = done;
        return !m_control.isCancelled();
    };
    const std::optional<TextEncoding> encoding = m_signature ? m_signature->encoding : m_plan.encoding;
    Result<std::unique_ptr<CsvReader>> reader = CsvReader::open(m_plan.path, {encoding, m_plan.delimiter, progress});
    if (!reader)
        return reader.refusal();
    m_signature = (*reader)->signature();
    Result<TableLayout> layout = recogniseLayout(m_plan.table, (*reader)->header(), m_plan.choices);
    if (!layout)
        return layout.refusal();
    m_report.encoding = encodingName((*reader)->signature().encoding);
    m_report.delimiter = QChar::fromLatin1((*reader)->delimiter());
    m_report.ignoredColumns = layout->ignored;
    for (const CustomColumn& column : std::as_const(layout->custom))
        m_report.furtherFields << column.name;
    layout->missingGlyphs = m_plan.missingGlyphs;
    m_subject.emplace(*std::move(layout), isForWriting);
    return std::make_unique<Feed>(
        *std::move(reader), [this](const CsvRow& row) { return m_subject->read(row); }, ImportRun::mostImages);
}

template<class Subject>
void ImportJob<Subject>::tellProgress()
{
    m_control.report(m_pass * m_bytes + m_bytesDone, 2 * m_bytes);
}

template<class Subject>
void ImportJob<Subject>::previewBatch(Connection& connection, Instant now, std::span<Item> batch)
{
    if (!m_isRecordEmpty)
        m_subject->lookUp(connection, batch);
    for (Item& item : batch)
        m_subject->checkRepeated(item);
    for (const Item& item : batch) {
        const auto judged = m_subject->judge(connection, now, item);
        ++m_report.rows;
        if (judged.verdict == Verdict::Rejected) {
            m_report.reject(item.line(), judged.problems);
            continue;
        }
        m_report.warn(item.line(), judged.warnings);
        m_report.created += judged.verdict == Verdict::Create;
        m_report.updated += judged.verdict == Verdict::Update;
        m_report.unchanged += judged.verdict == Verdict::Unchanged;
        m_report.loans += judged.opensLoan;
        m_subject->noteNewNames(connection, item, m_report);
        const bool isShown = (judged.verdict != Verdict::Unchanged || judged.opensLoan) &&
                             m_report.differences.size() < ImportReport::mostDifferences;
        if (isShown || judged.verdict == Verdict::Update)
            m_report.note(m_subject->difference(item, judged));
    }
}

template<class Subject>
Result<ImportReport> ImportJob<Subject>::preview()
{
    const Result<std::unique_ptr<Feed>> feed = open(false);
    if (!feed)
        return feed.refusal();
    const Result<Done> looked = m_desk.ask(
        Look{[this](Connection& connection, Instant) { m_isRecordEmpty = isTableEmpty(connection, Subject::table); }});
    if (!looked)
        return looked.refusal();
    while (auto batch = (*feed)->next()) {
        const Result<Done> done =
            m_desk.ask(Look{[&](Connection& connection, Instant now) { previewBatch(connection, now, *batch); }});
        if (!done)
            return done.refusal();
        if (m_report.rows > mostRows)
            return refused(u"import.too-many-rows"_s, m_plan.path, {{u"most"_s, mostRows}});
        tellProgress();
        (*feed)->giveBack(*std::move(batch));
    }
    if ((*feed)->failure())
        return *(*feed)->failure();
    m_mayHaveRepeated = m_report.rejectedRows > 0 || m_report.warnedRows > 0 || m_subject->speaksOfNames();
    return m_report;
}

template<class Subject>
Result<Done> ImportJob<Subject>::storeItem(WriteScope& scope, Item& item, LedgerWriter& writer,
                                           ImportReport& report) const
{
    const auto judged = m_subject->judge(scope.connection(), scope.at(), item);
    ++report.rows;
    if (judged.verdict == Verdict::Rejected) {
        report.reject(item.line(), judged.problems);
        return Done{};
    }
    report.warn(item.line(), judged.warnings);
    if (judged.verdict != Verdict::Unchanged || judged.opensLoan) {
        const Result<Done> stored = m_subject->store(scope, writer, item, judged, report);
        if (!stored)
            return stored;
    }
    report.created += judged.verdict == Verdict::Create;
    report.updated += judged.verdict == Verdict::Update;
    report.unchanged += judged.verdict == Verdict::Unchanged;
    report.loans += judged.opensLoan;
    return Done{};
}

/// As many of the items as fit into one part; says how many.
template<class Subject>
Result<size_t> ImportJob<Subject>::storePart(ImportRun& run, std::span<Item> items)
{
    size_t next = 0;
    bool isAgain = false;
    LedgerWriter writer;
    ImportReport report;
    const Result<Done> written = run.write([&](WriteScope& scope) -> Result<Done> {
        writer = m_writer;
        report = m_report;
        if (std::exchange(isAgain, true))
            writer.forgetNames();
        if (!m_isRecordEmpty)
            m_subject->lookUp(scope.connection(), items);
        m_subject->hold(scope, items);
        for (next = 0; next < items.size(); ++next) {
            if (next > 0 && scope.imageCount() + items[next].images > ImportRun::mostImages)
                break;
            if (const Result<Done> stored = storeItem(scope, items[next], writer, report); !stored)
                return stored;
        }
        return Done{};
    });
    if (!written)
        return written.refusal();
    m_writer = std::move(writer);
    m_report = std::move(report);
    return next;
}

template<class Subject>
Result<Done> ImportJob<Subject>::storeBatch(ImportRun& run, typename Feed::Batch& batch)
{
    if (m_mayHaveRepeated) {
        const auto follow = [&](Connection& connection, Instant) { m_subject->followNames(connection, batch); };
        if (const Result<Done> looked = m_isRecordEmpty ? Result<Done>(Done{}) : m_desk.ask(Look{follow}); !looked)
            return looked.refusal();
        for (Item& item : batch)
            m_subject->checkRepeated(item);
    }
    for (size_t from = 0; from < batch.size();) {
        const std::span<Item> rest = std::span(batch).subspan(from);
        Result<size_t> stored = storePart(run, rest);
        // Nothing was there when this began, so numbers were not looked up; perhaps another counter has been quicker.
        if (!stored && m_isRecordEmpty) {
            m_isRecordEmpty = false;
            stored = storePart(run, rest);
        }
        if (!stored)
            return stored.refusal();
        from += *stored;
    }
    return Done{};
}

template<class Subject>
Result<ImportReport> ImportJob<Subject>::store(ImportRun& run)
{
    const Result<std::unique_ptr<Feed>> feed = open(true);
    if (!feed)
        return feed.refusal();
    while (auto batch = (*feed)->next()) {
        if (m_control.isCancelled())
            return refused(u"import.cancelled"_s);
        if (const Result<Done> stored = storeBatch(run, *batch); !stored)
            return stored.refusal();
        if (m_report.rejectedRows > 0 && !m_plan.skipsRejected)
            return m_report;
        tellProgress();
        (*feed)->giveBack(*std::move(batch));
    }
    if ((*feed)->failure())
        return *(*feed)->failure();
    m_report.kinds = m_writer.created().kinds;
    m_report.places = m_writer.created().places;
    m_report.sections = m_writer.created().sections;
    m_report.document = run.document();
    m_report.commandId = run.commandId();
    const Result<Done> ended = run.end(int(m_report.created + m_report.updated + m_report.loans), m_report.toJson());
    if (!ended)
        return ended.refusal();
    return m_report;
}

template<class Subject>
Result<Done> ImportJob<Subject>::giveUp(const ImportRun& run, const Order& order, Refusal why)
{
    m_room.release(); // withdrawing needs it
    Order own = order;
    own.channel = u"import"_s;
    const Result<Performed<UndoOutcome>> undone =
        reverseCommand(m_desk, {run.commandId(), run.document(), Permission::Import, &recordTables()}, own);
    if (!undone) {
        const auto isOfFullDisk = [](const Refusal& refusal) {
            return refusal.has(u"storage.full") || refusal.has(u"storage.server-full");
        };
        const bool isFull = isOfFullDisk(why) || isOfFullDisk(undone.refusal());
        QList<Problem> problems{{u"import.not-withdrawn"_s, run.document(), {}}};
        if (isFull)
            problems << Problem{u"import.disk-full"_s, run.document(), {}};
        why.kind = RefusalKind::Unavailable;
        why.problems = problems << withoutStorage(why.problems) << withoutStorage(undone.refusal().problems);
        return why;
    }
    if (undone->outcome.left.isEmpty())
        return Done{};
    why.problems = withoutStorage(why.problems);
    for (const QString& name : undone->outcome.left)
        why.problems << Problem{u"undo.left-standing"_s, name, {}};
    return why;
}

template<class Subject>
Result<ImportReport> ImportJob<Subject>::perform(const Order& order)
{
    if (!mayDo(order.actor.role, Permission::Import))
        return refusal(RefusalKind::Forbidden, u"operator.not-allowed"_s, order.actor.operatorCode,
                       {{u"permission"_s, permissionCode(Permission::Import)}});
    const Result<bool> hasBegun = m_desk.ask(HasBegun{order.commandId});
    if (!hasBegun)
        return hasBegun.refusal();
    if (const Result<Done> none = *hasBegun ? Result<Done>(Done{}) : checkNoneInterrupted(m_desk); !none)
        return none.refusal();
    Result<ImportReport> preview = *hasBegun ? Result<ImportReport>(ImportReport()) : this->preview();
    if (!preview || (!*hasBegun && ((preview->rejectedRows > 0 && !m_plan.skipsRejected) || !preview->hasChanges())))
        return preview;
    if (const Result<Done> room =
            *hasBegun ? Result<Done>(Done{}) : m_room.look(m_desk.config().url, *preview, m_bytes);
        !room)
        return room.refusal();
    const Result<QJsonObject> arguments = argumentsOf(m_plan, Subject::table);
    if (!arguments)
        return arguments.refusal();
    ImportRun run(m_desk, order);
    const Result<Done> begun = run.begin(*arguments);
    if (!begun)
        return begun.refusal();
    if (run.earlierResult()) {
        ImportReport earlier = ImportReport::fromJson(*run.earlierResult());
        earlier.commandId = run.commandId();
        return earlier;
    }
    m_room.keep(m_desk.config().stationCode);
    Result<ImportReport> stored = store(run);
    if (stored && !stored->document.isEmpty())
        return stored;
    const Result<Done> given = giveUp(run, order, stored ? Refusal() : stored.refusal());
    return given ? stored : Result<ImportReport>(given.refusal());
}

} // namespace

Result<ImportReport> previewImport(Desk& desk, const ImportPlan& plan, JobControl& control)
{
    if (const Result<Done> none = checkNoneInterrupted(desk); !none)
        return none.refusal();
    if (plan.table == ImportTable::People)
        return ImportJob<PersonImport>(desk, plan, control).preview();
    return ImportJob<AssetImport>(desk, plan, control).preview();
}

Result<ImportReport> performImport(Desk& desk, const Order& order, const ImportPlan& plan, JobControl& control)
{
    if (plan.table == ImportTable::People)
        return ImportJob<PersonImport>(desk, plan, control).perform(order);
    return ImportJob<AssetImport>(desk, plan, control).perform(order);
}

} // namespace madoguchi
