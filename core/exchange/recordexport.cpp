// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/recordexport.h"

#include "core/exchange/contentfiles.h"
#include "core/exchange/exportlines.h"
#include "core/exchange/recordtables.h"
#include "core/exchange/unfinishedfolder.h"
#include "core/journal/erasures.h"
#include "core/journal/journalexport.h"
#include "core/journal/recordjournal.h"

#include <QFileInfo>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 rowsBetweenLooks = 1000;

qint64 countOf(Connection& connection, const std::string& table)
{
    Cursor cursor = connection.select("select count(*) from " + table);
    return cursor.next() ? cursor.number(0) : 0;
}

/// Writes the files of one export, inside a read transaction.
class FolderWriter
{
public:
    FolderWriter(Connection& connection, UnfinishedFolder& folder, JobControl& control)
        : m_connection(connection), m_folder(folder), m_control(control)
    {
    }

    Result<RecordExportSummary> write(ExportManifest manifest);

private:
    using Lines = std::function<bool(const SeeLine&)>;

    void count();
    Result<Done> writeTables();
    Result<Done> writeLines(ExportedFile file, const Lines& visit, qint64 headers);
    Result<Done> writeJournal();
    Result<Done> writeContents(const AttestedContent& what);
    Result<Done> writeContent(const AttestedContent& what, const ContentRow& row);
    Result<Done> writeManifest();
    Result<Done> keep(HashedFile& out, ExportedFile file);
    [[nodiscard]] bool goesOn(qint64 done)
    {
        m_control.report(m_done + done, m_total);
        return !m_control.isCancelled();
    }

    Connection& m_connection;
    UnfinishedFolder& m_folder;
    JobControl& m_control;
    ExportManifest m_manifest;
    RecordExportSummary m_summary;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

Result<RecordExportSummary> FolderWriter::write(ExportManifest manifest)
{
    m_manifest = std::move(manifest);
    count();
    RecordJournal journal(m_connection);
    for (SourceLane lane; journal.nextLane(lane).valueOr(false);)
        m_manifest.lanes << lane;
    if (const Result<Done> tables = writeTables(); !tables)
        return tables.refusal();
    if (const Result<Done> journalWritten = writeJournal(); !journalWritten)
        return journalWritten.refusal();
    for (const AttestedContent& what : attestedContents()) {
        if (const Result<Done> contents = writeContents(what); !contents)
            return contents.refusal();
    }
    if (const Result<Done> named = writeManifest(); !named)
        return named.refusal();
    m_summary.path = m_folder.wanted();
    m_summary.bytes += m_manifest.bytes();
    m_summary.lostContents = m_manifest.lostContents;
    return m_summary;
}

void FolderWriter::count()
{
    for (const Table* table : recordTables().tables())
        m_total += countOf(m_connection, table->name());
    m_total += countOf(m_connection, "journal_entry");
}

Result<Done> FolderWriter::writeTables()
{
    for (const Table* table : recordTables().tables()) {
        ExportedFile file;
        file.table = QString::fromStdString(table->name());
        file.path = u"tables/"_s + file.table + u".csv"_s;
        file.columns = exportedColumns(*table);
        const auto visit = [&](const SeeLine& see) { return visitTableLines(m_connection, *table, file.columns, see); };
        if (const Result<Done> written = writeLines(file, visit, 1); !written)
            return written;
        m_done += m_manifest.files.constLast().rows;
    }
    m_summary.rows = m_done;
    return Done{};
}

/// `headers`: how many of the lines are none of its rows.
Result<Done> FolderWriter::writeLines(ExportedFile file, const Lines& visit, qint64 headers)
{
    if (!goesOn(0))
        return refused(u"full-export.cancelled"_s);
    HashedFile out(m_folder.place(file.path));
    if (!out.create())
        return m_folder.failure(file.path, out.errorString());
    std::optional<Refusal> problem;
    file.rows = -headers;
    visit([&](QByteArrayView line) {
        if (out.write(line.data(), line.size()) != line.size())
            problem = m_folder.failure(file.path, out.errorString());
        else if (++file.rows % rowsBetweenLooks == 0 && !goesOn(file.rows))
            problem = refused(u"full-export.cancelled"_s);
        return !problem;
    });
    return problem ? Result<Done>(*problem) : keep(out, file);
}

Result<Done> FolderWriter::writeJournal()
{
    using M = ExportManifest;
    ExportedFile file;
    file.path = QLatin1String(M::journalFile);
    HashedFile out(m_folder.place(file.path));
    if (!out.create())
        return m_folder.failure(file.path, out.errorString());
    const ExportOptions options{true, [this](qint64 done, qint64) { (void)goesOn(done); },
                                [this] { return m_control.isCancelled(); }};
    const Result<qint64> entries = exportJournal(m_connection, out, options);
    if (!entries)
        return m_control.isCancelled() ? refused(u"full-export.cancelled"_s)
                                       : m_folder.failure(file.path, out.errorString());
    file.rows = m_summary.entries = *entries;
    m_done += *entries;
    if (const Result<Done> kept = keep(out, file); !kept)
        return kept;
    ExportedFile checkpoints;
    checkpoints.path = QLatin1String(M::checkpointFile);
    const auto visitCheckpoints = [this](const SeeLine& see) { return visitCheckpointLines(m_connection, see); };
    if (const Result<Done> written = writeLines(checkpoints, visitCheckpoints, 0); !written)
        return written;
    ExportedFile secrets;
    secrets.path = QLatin1String(M::secretFile);
    const auto visitSecrets = [this](const SeeLine& see) {
        return visitSecretLines(m_connection, recordTables(), attestedContents(), see);
    };
    return writeLines(secrets, visitSecrets, 0);
}

Result<Done> FolderWriter::writeContents(const AttestedContent& what)
{
    Result<Done> state = Done{};
    visitContents(m_connection, what, [&](const ContentRow& row) {
        state = goesOn(0) ? writeContent(what, row) : Result<Done>(refused(u"full-export.cancelled"_s));
        return state.isOk();
    });
    return state;
}

Result<Done> FolderWriter::writeContent(const AttestedContent& what, const ContentRow& row)
{
    const QString path = m_folder.place(row.path(what));
    if (QFileInfo::exists(path))
        return Done{};
    QByteArray bytes;
    {
        Cursor cursor = m_connection.select(
            "select " + std::string(what.content) + " from " + what.table->name() + " where id = ?", row.id);
        if (cursor.next())
            bytes = cursor.bytes(0);
    }
    if (bytes.isEmpty() && isErased(m_connection, row.id))
        return Done{};
    if (!hasHash(bytes, row.sha256)) {
        m_manifest.lostContents << row.label(what);
        return Done{};
    }
    HashedFile out(path);
    ExportedFile file;
    if (!out.create() || out.write(bytes) != bytes.size() || !out.finish(file))
        return m_folder.failure(row.path(what), out.errorString());
    ++m_summary.contents;
    m_summary.bytes += bytes.size();
    return Done{};
}

Result<Done> FolderWriter::writeManifest()
{
    const QString name = QString::fromLatin1(ExportManifest::fileName);
    HashedFile out(m_folder.place(name));
    const QByteArray bytes = m_manifest.toJson();
    ExportedFile file;
    if (!out.create() || out.write(bytes) != bytes.size() || !out.finish(file))
        return m_folder.failure(name, out.errorString());
    return Done{};
}

Result<Done> FolderWriter::keep(HashedFile& out, ExportedFile file)
{
    if (!out.finish(file))
        return m_folder.failure(file.path, out.errorString());
    m_manifest.files << std::move(file);
    return Done{};
}

/// The whole record as a question.
class WholeRecord
{
public:
    using Answer = RecordExportSummary;

    WholeRecord(const DatabaseInfo& info, const QString& path, JobControl& control)
        : m_info(&info), m_path(&path), m_control(&control)
    {
    }

    Result<Answer> run(ReadScope& scope) const
    {
        UnfinishedFolder folder(*m_path);
        if (const Result<Done> created = folder.create(); !created)
            return created.refusal();
        ExportManifest manifest;
        manifest.schema = m_info->schema;
        manifest.record = m_info->id;
        manifest.isSandbox = m_info->isSandbox;
        manifest.at = scope.now;
        Result<Answer> written = FolderWriter(scope.connection, folder, *m_control).write(std::move(manifest));
        if (!written)
            return written;
        if (const Result<Done> named = folder.finish(); !named)
            return named.refusal();
        return written;
    }

private:
    const DatabaseInfo* m_info;
    const QString* m_path;
    JobControl* m_control;
};

} // namespace

Result<RecordExportSummary> exportRecord(Desk& desk, const QString& path, JobControl& control)
{
    return desk.ask(WholeRecord(desk.info(), path, control));
}

} // namespace madoguchi
