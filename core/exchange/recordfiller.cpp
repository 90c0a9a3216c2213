// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/recordfiller.h"

#include "core/exchange/exportedjournal.h"
#include "core/exchange/recordtables.h"
#include "core/journal/erasures.h"
#include "core/journal/verifier.h"
#include "core/storage/migrations.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 rowsBetweenPauses = 1000;
constexpr qint64 mostSecretBytes = 64 * 1024;

Refusal cancelled()
{
    return refused(u"full-import.cancelled"_s);
}

/// The header is row 1.
Refusal differs(const QString& path, qint64 row)
{
    return refused(u"full-import.table-differs"_s, path, {{u"row"_s, row}});
}

Refusal because(Refusal what, const QString& code, const QString& subject, const QString& detail)
{
    what.problems << Problem{code, subject, detail.isEmpty() ? QVariantMap() : QVariantMap{{u"detail"_s, detail}}};
    return what;
}

bool isSecret(const Table& table, const QString& column)
{
    return std::any_of(table.columns().begin(), table.columns().end(), [&](const Column& each) {
        return each.columnClass == ColumnClass::Secret && column == QLatin1String(each.name);
    });
}

/// Columns of a table, the id first.
bool areColumns(const Table& table, const QStringList& columns)
{
    const QStringList known = exportedColumns(table);
    return !columns.isEmpty() && columns.first() == known.first() &&
           std::all_of(columns.begin(), columns.end(), [&](const QString& each) { return known.contains(each); });
}

} // namespace

RecordFiller::RecordFiller(const QString& folder, const ExportManifest& manifest, Connection& into, JobControl& control)
    : m_folder(folder), m_manifest(manifest), m_into(into), m_control(control)
{
    for (const ExportedFile& file : manifest.files)
        m_summary.rows += file.table.isEmpty() ? 0 : file.rows;
    m_summary.record = manifest.record;
    m_summary.lostContents = manifest.lostContents;
    const ExportedFile* journal = manifest.file(QLatin1String(ExportManifest::journalFile));
    m_total = m_summary.rows + (journal ? journal->rows : 0);
}

bool RecordFiller::goesOn(qint64 done)
{
    m_control.report(m_done + done, m_total);
    return !m_control.isCancelled();
}

Result<RecordImportSummary> RecordFiller::fill()
{
    const NewDatabase database{m_manifest.record, m_manifest.isSandbox, m_manifest.at};
    if (const Result<Done> created = createTables(m_into, database); !created)
        return created.refusal();
    if (const Result<Done> performed = performAll(); !performed)
        return performed.refusal();
    if (const Result<Done> taken = takeSecrets(); !taken)
        return taken.refusal();
    for (const AttestedContent& what : attestedContents()) {
        if (const Result<Done> taken = takeContents(what); !taken)
            return taken.refusal();
    }
    if (const Result<Done> verified = verify(); !verified)
        return verified.refusal();
    if (const Result<Done> compared = compareTables(); !compared)
        return compared.refusal();
    return m_summary;
}

Result<Done> RecordFiller::performAll()
{
    ExportedJournal journal(m_folder, m_manifest);
    RebuildOptions options;
    options.progress = [this](qint64 done, qint64) { m_control.report(done, m_total); };
    options.isCancelled = [this] { return m_control.isCancelled(); };
    const Result<RebuildResult> result = performJournal(journal, m_into, recordTables(), options);
    if (!result)
        return result.refusal();
    if (result->isCancelled)
        return cancelled();
    if (result->failure) {
        const ReplayFailure& reason = result->failure->reason;
        return because(
            refused(u"full-import.cannot-perform"_s, result->failure->station, {{u"entry"_s, result->failure->entry}}),
            reason.code, reason.table, reason.detail);
    }
    m_summary.entries = m_done = result->entries;
    return Done{};
}

Result<Done> RecordFiller::takeSecrets()
{
    QFile file(m_folder + u'/' + QLatin1String(ExportManifest::secretFile));
    if (!file.open(QIODevice::ReadOnly))
        return refusal(RefusalKind::NotFound, u"full-import.file-missing"_s, QLatin1String(ExportManifest::secretFile));
    qint64 number = 0;
    for (QByteArray line = file.readLine(mostSecretBytes); !line.isEmpty(); line = file.readLine(mostSecretBytes)) {
        if (const Result<Done> taken = takeSecret(line, ++number); !taken)
            return taken;
    }
    return Done{};
}

Result<Done> RecordFiller::takeSecret(const QByteArray& line, qint64 number)
{
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    const Table* table = recordTables().find(json.value(u"table"_s).toString());
    const QString column = json.value(u"column"_s).toString();
    if (!table || !isSecret(*table, column))
        return refused(u"full-import.bad-line"_s, QLatin1String(ExportManifest::secretFile), {{u"line"_s, number}});
    m_into.run("update " + table->name() + " set " + column.toStdString() + " = ? where id = ?",
               json.value(u"value"_s).toString(), json.value(u"id"_s).toString().toLongLong());
    return Done{};
}

Result<Done> RecordFiller::takeContents(const AttestedContent& what)
{
    Result<Done> state = Done{};
    visitContents(m_into, what, [&](const ContentRow& row) {
        if (!goesOn(0))
            state = cancelled();
        else if (!m_manifest.lostContents.contains(row.label(what)))
            state = takeContent(what, row);
        return state.isOk();
    });
    return state;
}

Result<Done> RecordFiller::takeContent(const AttestedContent& what, const ContentRow& row)
{
    const QString path = row.path(what);
    QFile file(m_folder + u'/' + path);
    if (!file.exists() && isErased(m_into, row.id))
        return Done{};
    if (!file.open(QIODevice::ReadOnly))
        return refusal(RefusalKind::NotFound, u"full-import.file-missing"_s, path);
    const QByteArray bytes = file.readAll();
    if (!hasHash(bytes, row.sha256))
        return refused(u"full-import.file-changed"_s, path);
    m_into.run("update " + what.table->name() + " set " + what.content + " = ? where id = ?", bytes, row.id);
    ++m_summary.contents;
    return Done{};
}

Result<Done> RecordFiller::verify()
{
    VerifyOptions options;
    options.isCancelled = [this] { return m_control.isCancelled(); };
    const Verification verification = verifyJournal(m_into, options);
    if (verification.isCancelled)
        return cancelled();
    if (verification.isOk)
        return Done{};
    const Verification::Bad bad = verification.firstBad.value_or(Verification::Bad());
    return because(refused(u"full-import.journal-differs"_s, bad.station, {{u"entry"_s, bad.entry}}), bad.reason, {},
                   {});
}

Result<Done> RecordFiller::compareTables()
{
    for (const ExportedFile& file : m_manifest.files) {
        if (!file.table.isEmpty() && !recordTables().find(file.table))
            return differs(file.path, 1);
    }
    for (const Table* table : recordTables().tables()) {
        if (const Result<Done> compared = compareTable(*table); !compared)
            return compared;
    }
    return compareLines(QLatin1String(ExportManifest::secretFile), [this](const SeeLine& see) {
        return visitSecretLines(m_into, recordTables(), attestedContents(), see);
    });
}

/// A table that came with a later schema has no file, and no rows.
Result<Done> RecordFiller::compareTable(const Table& table)
{
    const ExportedFile* file = m_manifest.ofTable(QString::fromStdString(table.name()));
    if (!file) {
        const bool isEmpty = !m_into.select("select 1 from " + table.name() + " limit 1").next();
        return isEmpty ? Result<Done>(Done{}) : Result<Done>(differs(QString::fromStdString(table.name()), 1));
    }
    if (!areColumns(table, file->columns))
        return differs(file->path, 1);
    const Result<Done> compared = compareLines(
        file->path, [&](const SeeLine& see) { return visitTableLines(m_into, table, file->columns, see); });
    m_done += file->rows;
    return compared;
}

Result<Done> RecordFiller::compareLines(const QString& path, const std::function<bool(const SeeLine&)>& visit)
{
    QFile file(m_folder + u'/' + path);
    if (!file.open(QIODevice::ReadOnly))
        return refusal(RefusalKind::NotFound, u"full-import.file-missing"_s, path);
    qint64 row = 0;
    std::optional<Refusal> problem;
    visit([&](QByteArrayView stored) {
        ++row;
        if (QByteArrayView(file.read(stored.size())) != stored)
            problem = differs(path, row);
        else if (row % rowsBetweenPauses == 0 && !goesOn(row))
            problem = cancelled();
        return !problem;
    });
    if (problem)
        return *problem;
    if (!file.atEnd())
        return differs(path, row + 1);
    return Done{};
}

} // namespace madoguchi
