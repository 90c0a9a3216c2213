// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exportmanifest.h"

#include "core/storage/migrations.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <numeric>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* formatName = "madoguchi-export";
/// A manifest is a few kilobytes; something larger of this name is something else.
constexpr qint64 mostManifestBytes = 16 * 1024 * 1024;

QJsonObject laneJson(const SourceLane& lane)
{
    // Ids are larger than JSON's numbers are exact.
    return {{u"id"_s, QString::number(lane.id)},
            {u"station"_s, QString::number(lane.stationId)},
            {u"job"_s, lane.job},
            {u"size"_s, lane.size},
            {u"nextId"_s, QString::number(lane.nextId)},
            {u"frontier"_s, QString::fromLatin1(lane.frontier.toBase64())}};
}

SourceLane laneOf(const QJsonObject& json)
{
    return {json.value(u"id"_s).toString().toLongLong(),
            json.value(u"station"_s).toString().toLongLong(),
            json.value(u"job"_s).toString(),
            json.value(u"size"_s).toInteger(),
            json.value(u"nextId"_s).toString().toLongLong(),
            QByteArray::fromBase64(json.value(u"frontier"_s).toString().toLatin1())};
}

QJsonObject fileJson(const ExportedFile& file)
{
    QJsonObject json{
        {u"path"_s, file.path}, {u"rows"_s, file.rows}, {u"bytes"_s, file.bytes}, {u"sha256"_s, file.sha256}};
    if (!file.table.isEmpty()) {
        json.insert(u"table"_s, file.table);
        json.insert(u"columns"_s, QJsonArray::fromStringList(file.columns));
    }
    return json;
}

QStringList textsOf(const QJsonValue& value)
{
    QStringList texts;
    for (const QJsonValue& text : value.toArray())
        texts << text.toString();
    return texts;
}

ExportedFile fileOf(const QJsonObject& json)
{
    return {json.value(u"path"_s).toString(),  json.value(u"table"_s).toString(),  textsOf(json.value(u"columns"_s)),
            json.value(u"rows"_s).toInteger(), json.value(u"bytes"_s).toInteger(), json.value(u"sha256"_s).toString()};
}

/// A name that stays inside the folder.
bool isInside(const QString& path)
{
    return !path.isEmpty() && !path.startsWith(u'/') && !path.contains(u"..") && !path.contains(u'\\');
}

ExportManifest manifestOf(const QJsonObject& json)
{
    ExportManifest manifest;
    manifest.schema = json.value(u"schema"_s).toInt();
    manifest.record = json.value(u"record"_s).toString();
    manifest.isSandbox = json.value(u"sandbox"_s).toBool();
    manifest.at = Instant::fromIso(json.value(u"at"_s).toString()).value_or(Instant());
    for (const QJsonValue& lane : json.value(u"lanes"_s).toArray())
        manifest.lanes << laneOf(lane.toObject());
    for (const QJsonValue& file : json.value(u"files"_s).toArray())
        manifest.files << fileOf(file.toObject());
    manifest.lostContents = textsOf(json.value(u"lostContents"_s));
    return manifest;
}

bool isWhole(const ExportManifest& manifest)
{
    using M = ExportManifest;
    const bool isNamed = !manifest.record.isEmpty() && manifest.schema > 0 && manifest.at.isValid();
    const bool hasJournal = manifest.file(QLatin1String(M::journalFile)) &&
                            manifest.file(QLatin1String(M::checkpointFile)) &&
                            manifest.file(QLatin1String(M::secretFile));
    return isNamed && hasJournal &&
           std::all_of(manifest.files.begin(), manifest.files.end(),
                       [](const ExportedFile& file) { return isInside(file.path) && file.bytes >= 0; });
}

} // namespace

const ExportedFile* ExportManifest::file(const QString& path) const
{
    const auto found =
        std::find_if(files.begin(), files.end(), [&](const ExportedFile& each) { return each.path == path; });
    return found == files.end() ? nullptr : &*found;
}

const ExportedFile* ExportManifest::ofTable(const QString& table) const
{
    const auto found =
        std::find_if(files.begin(), files.end(), [&](const ExportedFile& each) { return each.table == table; });
    return found == files.end() ? nullptr : &*found;
}

qint64 ExportManifest::bytes() const
{
    return std::accumulate(files.begin(), files.end(), qint64(0),
                           [](qint64 sum, const ExportedFile& each) { return sum + each.bytes; });
}

QByteArray ExportManifest::toJson() const
{
    QJsonArray laneList;
    for (const SourceLane& lane : lanes)
        laneList << laneJson(lane);
    QJsonArray fileList;
    for (const ExportedFile& each : files)
        fileList << fileJson(each);
    const QJsonObject json{{u"format"_s, QString::fromLatin1(formatName)},
                           {u"version"_s, currentFormat},
                           {u"schema"_s, schema},
                           {u"record"_s, record},
                           {u"sandbox"_s, isSandbox},
                           {u"at"_s, at.toIso()},
                           {u"lanes"_s, laneList},
                           {u"files"_s, fileList},
                           {u"lostContents"_s, QJsonArray::fromStringList(lostContents)}};
    return QJsonDocument(json).toJson();
}

Result<ExportManifest> readExportManifest(const QString& folder)
{
    QFile file(folder + u'/' + QLatin1String(ExportManifest::fileName));
    if (!file.open(QIODevice::ReadOnly))
        return refusal(RefusalKind::Unavailable, u"full-import.no-export"_s, folder);
    const QJsonObject json = QJsonDocument::fromJson(file.read(mostManifestBytes)).object();
    if (json.value(u"format"_s).toString() != QLatin1String(formatName))
        return refused(u"full-import.unreadable-manifest"_s, file.fileName());
    ExportManifest manifest = manifestOf(json);
    if (manifest.schema > currentSchema() || json.value(u"version"_s).toInt() > ExportManifest::currentFormat)
        return refused(u"full-import.newer"_s, folder, {{u"schema"_s, manifest.schema}});
    if (!isWhole(manifest))
        return refused(u"full-import.unreadable-manifest"_s, file.fileName());
    return manifest;
}

Result<Done> checkExportedFile(const QString& folder, const ExportedFile& file,
                               const std::function<bool(qint64)>& progress)
{
    constexpr qint64 atOnce = 1 << 20;
    QFile source(folder + u'/' + file.path);
    if (!source.open(QIODevice::ReadOnly))
        return refusal(RefusalKind::NotFound, u"full-import.file-missing"_s, file.path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (!source.atEnd()) {
        const QByteArray bytes = source.read(atOnce);
        if (bytes.isEmpty())
            break;
        hash.addData(bytes);
        if (!progress(bytes.size()))
            return refused(u"full-import.cancelled"_s);
    }
    if (source.size() != file.bytes || QString::fromLatin1(hash.result().toHex()) != file.sha256)
        return refused(u"full-import.file-changed"_s, file.path);
    return Done{};
}

} // namespace madoguchi
