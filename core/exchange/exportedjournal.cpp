// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exportedjournal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

/// An entry of an import has some hundred kilobytes; a longer line is none of ours.
constexpr qint64 mostLineBytes = 64 * 1024 * 1024;

QByteArray bytesIn(const QJsonObject& json, const QString& name)
{
    return QByteArray::fromBase64(json.value(name).toString().toLatin1());
}

/// False at the end of the file.
Result<bool> readObject(QFile& file, const char* name, qint64& line, QJsonObject& json)
{
    if (!file.isOpen()) {
        line = 0;
        if (!file.open(QIODevice::ReadOnly))
            return refusal(RefusalKind::NotFound, u"full-import.file-missing"_s, QString::fromLatin1(name));
    }
    const QByteArray text = file.readLine(mostLineBytes);
    if (text.isEmpty())
        return false;
    ++line;
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        return refused(u"full-import.bad-line"_s, QString::fromLatin1(name), {{u"line"_s, line}});
    json = document.object();
    return true;
}

} // namespace

ExportedJournal::ExportedJournal(const QString& folder, const ExportManifest& manifest)
    : m_manifest(manifest), m_journal(folder + u'/' + QLatin1String(ExportManifest::journalFile)),
      m_checkpoints(folder + u'/' + QLatin1String(ExportManifest::checkpointFile))
{
}

Result<bool> ExportedJournal::nextLane(SourceLane& lane)
{
    if (m_lane == m_manifest.lanes.size())
        return false;
    lane = m_manifest.lanes.at(m_lane++);
    return true;
}

Result<bool> ExportedJournal::nextEntry(SourceEntry& entry)
{
    QJsonObject json;
    Result<bool> found = readObject(m_journal, ExportManifest::journalFile, m_line, json);
    if (!found || !*found)
        return found;
    entry = {json.value(u"order"_s).toInteger(),
             json.value(u"lane"_s).toInteger(),
             json.value(u"sequence"_s).toInteger(),
             json.value(u"command"_s).toString(),
             json.value(u"part"_s).toInteger(),
             bytesIn(json, u"body"_s),
             QByteArray::fromHex(json.value(u"leaf"_s).toString().toLatin1()),
             {}};
    for (const QJsonValue& value : json.value(u"personal"_s).toArray()) {
        const QJsonObject personal = value.toObject();
        entry.personal.push_back(
            {personal.value(u"position"_s).toInt(), bytesIn(personal, u"salt"_s), bytesIn(personal, u"value"_s)});
    }
    return found;
}

Result<bool> ExportedJournal::nextCheckpoint(SourceCheckpoint& checkpoint)
{
    QJsonObject json;
    Result<bool> found = readObject(m_checkpoints, ExportManifest::checkpointFile, m_line, json);
    if (found && *found)
        checkpoint = {json.value(u"lane"_s).toString().toLongLong(), json.value(u"size"_s).toInteger(),
                      bytesIn(json, u"root"_s), json.value(u"note"_s).toString(), json.value(u"signedAt"_s).toString()};
    return found;
}

} // namespace madoguchi
