// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importrun.h"

#include "core/base/compactjson.h"
#include "core/base/uuid7.h"
#include "core/desk/commandreversal.h"
#include "core/desk/desktables.h"
#include "core/desk/documents.h"
#include "core/exchange/openimports.h"
#include "core/exchange/personimport.h"
#include "core/journal/changerow.h"
#include "core/journal/entryreader.h"

#include <QThread>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* importVerb = "exchange.import";
constexpr const char* importLane = "import";
/// A writer that waits looks every other millisecond (Connection), so it gets in within a tenth of a second.
constexpr qint64 mostMsecsAtOnce = 100;
constexpr unsigned long pauseMsecs = 3;

/// New stock that comes in (新規納入品の受入), or who has come, gone or been moved (人事異動).
QString workItemOf(const QJsonObject& arguments)
{
    return arguments.value(u"table"_s).toString() == QLatin1String(PersonImport::table) ? u"LN-19"_s : u"LN-14"_s;
}

/// What an import under this id was asked for.
struct EarlierArguments {
    using Answer = QJsonObject;
    QString commandId;
    Result<Answer> run(ReadScope& scope) const
    {
        const std::optional<Entry> first = entryOfCommand(scope.connection, commandId, 0);
        return first ? QJsonDocument::fromJson(first->command.arguments).object() : QJsonObject();
    }
};

/// The content counts, not what the file is called; imports of earlier versions have kept nothing but that.
bool isSameImport(QJsonObject before, QJsonObject now)
{
    if (before.isEmpty())
        return true;
    if (!before.contains(u"sha256"_s))
        return before.value(u"table"_s) == now.value(u"table"_s) && before.value(u"file"_s) == now.value(u"file"_s);
    before.remove(u"file"_s);
    now.remove(u"file"_s);
    return before == now;
}

} // namespace

ImportRun::ImportRun(Desk& desk, Order order)
    : m_desk(desk), m_order(std::move(order)), m_lock(importLock(desk, desk.config().stationCode))
{
    m_order.channel = u"import"_s;
    if (m_order.commandId.isEmpty())
        m_order.commandId = makeUuid7(desk.clock().now());
}

ImportRun::~ImportRun() = default;

Result<QJsonObject> ImportRun::part(const QByteArray& arguments,
                                    const std::function<Result<QJsonObject>(WriteScope&)>& run)
{
    const Desk::JobPart jobPart{QString::fromLatin1(importVerb), Permission::Import, arguments,
                                QString::fromLatin1(importLane), m_part};
    return m_desk.performPart(jobPart, m_order, [&](WriteScope& scope) {
        Result<QJsonObject> done = run(scope);
        scope.setWorkItem(m_workItem);
        return done;
    });
}

Result<Done> ImportRun::begin(const QJsonObject& arguments)
{
    if (!isUuid(m_order.commandId))
        return refused(u"command.bad-id"_s, m_order.commandId);
    if (!m_lock->tryLock(0))
        return refusal(RefusalKind::Busy, u"import.already-running"_s, m_desk.config().stationCode);
    bool isNew = false;
    m_workItem = workItemOf(arguments);
    const QByteArray written = compactJson(arguments);
    const Result<QJsonObject> begun = part(written, [&](WriteScope& scope) -> Result<QJsonObject> {
        const DocumentNumber number = nextDocumentNumber(scope, DocumentKind::Import);
        m_documentId = storeDocument(scope, {DocumentKind::Import, number, {}, {}, 0, u"ja"_s, QString(), true});
        m_document = textOf(number);
        isNew = true;
        return QJsonObject{{u"document"_s, m_document}};
    });
    if (!begun)
        return begun.refusal();
    if (!isNew) {
        const Result<QJsonObject> before = m_desk.ask(EarlierArguments{m_order.commandId});
        if (!before)
            return before.refusal();
        if (!isSameImport(*before, arguments))
            return idUsed(m_order.commandId, QString::fromLatin1(importVerb));
        m_document = begun->value(u"document"_s).toString();
        if (!begun->value(u"isEnded"_s).toBool())
            return checkInterrupted();
        m_earlier = *begun;
    }
    ++m_part;
    m_sinceOthers.start();
    return Done{};
}

/// An earlier attempt under this command id has begun and not ended.
Result<Done> ImportRun::checkInterrupted()
{
    const Result<DocumentRecord> document = m_desk.ask(FindDocument{m_document});
    if (!document)
        return document.refusal();
    return refused(document->isUndone ? u"document.already-undone"_s : u"import.interrupted"_s, m_document);
}

/// Somebody may have begun to undo what is stored while this still runs; they wait for each other at the document.
Result<Done> ImportRun::checkStands(WriteScope& scope) const
{
    const std::optional<Row> document = scope.lock(documentTable(), m_documentId.value());
    if (document && (*document)[size_t(documentTable().withdrawnColumn())].isNull() &&
        !isReversalBegun(scope.connection(), m_order.commandId))
        return Done{};
    return refusal(RefusalKind::Conflict, u"import.undone-meanwhile"_s, m_document);
}

Result<Done> ImportRun::write(const Write& write)
{
    letOthersWrite();
    bool hasWritten = false;
    const Result<QJsonObject> done = part({}, [&](WriteScope& scope) -> Result<QJsonObject> {
        if (const Result<Done> stands = checkStands(scope); !stands)
            return stands.refusal();
        const Result<Done> written = write(scope);
        if (!written)
            return written.refusal();
        hasWritten = scope.imageCount() > 0;
        return QJsonObject{{u"document"_s, m_document}};
    });
    if (!done)
        return done.refusal();
    m_part += hasWritten ? 1 : 0;
    return Done{};
}

Result<Done> ImportRun::end(int itemCount, QJsonObject result)
{
    result.insert(u"document"_s, m_document);
    result.insert(u"isEnded"_s, true);
    const Result<QJsonObject> done = part({}, [&](WriteScope& scope) -> Result<QJsonObject> {
        if (const Result<Done> stands = checkStands(scope); !stands)
            return stands.refusal();
        const Table& table = documentTable();
        changeRow(scope, table, m_documentId.value(), [&](Row& row) {
            row[size_t(table.indexOf("item_count"))] = qint64(itemCount);
            row[size_t(table.indexOf("is_open"))] = Value::flag(false);
        });
        return result;
    });
    if (!done)
        return done.refusal();
    return Done{};
}

/// On SQLite one connection writes at a time; without a pause the others would wait until the import is through.
void ImportRun::letOthersWrite()
{
    if (!m_desk.config().url.isSqlite() || m_sinceOthers.elapsed() < mostMsecsAtOnce)
        return;
    QThread::msleep(pauseMsecs);
    m_sinceOthers.start();
}

} // namespace madoguchi
