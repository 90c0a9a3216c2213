// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/checkpointstore.h"

#include "core/journal/lane.h"
#include "core/journal/merkle.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <map>
#include <vector>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* keptColumns = "select s.code, l.job, c.lane, c.size, c.root, c.note, c.signed_at "
                                    "from journal_checkpoint c join journal_lane l on l.id = c.lane "
                                    "join station s on s.id = l.station_id ";

KeptCheckpoint keptAt(const Cursor& cursor)
{
    return {cursor.text(0), cursor.text(1),   cursor.number(2), cursor.number(3), hashFrom(cursor.bytesView(4)),
            cursor.text(5), cursor.instant(6)};
}

/// The keys of this machine, each looked for once.
class KeyRing
{
public:
    KeyRing(const QString& folder, const QString& recordId) : m_folder(folder), m_recordId(recordId) {}

    /// Nothing when the station signs elsewhere.
    Result<const StationKey*> keyOf(const QString& station, const QByteArray& publicKey)
    {
        auto known = m_keys.find(station);
        if (known == m_keys.end()) {
            Result<std::optional<StationKey>> found = StationKey::find(m_folder, m_recordId, station, publicKey);
            if (!found)
                return found.refusal();
            known = m_keys.emplace(station, *std::move(found)).first;
        }
        return known->second ? &*known->second : nullptr;
    }

private:
    QString m_folder;
    QString m_recordId;
    std::map<QString, std::optional<StationKey>> m_keys;
};

std::optional<KeptCheckpoint> keptOfSize(Connection& connection, qint64 lane, qint64 size)
{
    Cursor cursor = connection.select(std::string(keptColumns) + "where c.lane = ? and c.size = ?", lane, size);
    return cursor.next() ? std::optional(keptAt(cursor)) : std::nullopt;
}

void keep(Connection& connection, const KeptCheckpoint& checkpoint)
{
    connection.run("insert into journal_checkpoint (lane, size, root, note, signed_at) values (?, ?, ?, ?, ?) "
                   "on conflict (lane, size) do nothing",
                   checkpoint.lane, checkpoint.size, bytesOf(checkpoint.root), checkpoint.note, checkpoint.signedAt);
}

QStringList notesIn(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? splitNotes(QString::fromUtf8(file.readAll())) : QStringList();
}

/// Whether the lane began with the entries that the checkpoint tells of. What it says is mostly kept in the record too;
/// only else the root is computed.
bool isBorneOut(Connection& connection, Sha256& sha, Cursor& lane, const Checkpoint& checkpoint)
{
    if (!lane.next() || lane.number(1) < checkpoint.size)
        return false;
    if (!lane.isNull(2))
        return hashFrom(lane.bytesView(2)) == checkpoint.root;
    try {
        return rootOfSize(sha, checkpoint.size, laneSource(connection, sha, lane.number(0))) == checkpoint.root;
    } catch (const StorageError& error) {
        if (error.fault() != StorageFault::Damaged)
            throw;
        return false;
    }
}

/// Of each lane the longest note, be it of now or of before.
Result<Done> keepBesideKeys(const QString& path, const QList<KeptCheckpoint>& taken)
{
    std::map<QString, std::pair<qint64, QString>> longest;
    const auto take = [&](const QString& note) {
        const std::optional<Checkpoint> checkpoint = parseCheckpoint(note);
        if (!checkpoint)
            return;
        auto& kept = longest[checkpoint->origin];
        if (kept.second.isEmpty() || checkpoint->size > kept.first)
            kept = {checkpoint->size, note};
    };
    for (const QString& note : notesIn(path))
        take(note);
    for (const KeptCheckpoint& checkpoint : taken)
        take(checkpoint.note);
    QStringList notes;
    for (const auto& [origin, kept] : longest)
        notes << kept.second;
    QSaveFile file(path);
    const QByteArray text = notes.join(u'\n').toUtf8();
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(text) != text.size() || !file.flush() || !file.commit()) // commit() alone misses a full disk
        return refusal(RefusalKind::Unavailable, u"key.not-writable"_s, path, {{u"detail"_s, file.errorString()}});
    return Done{};
}

} // namespace

QString keptNotesFile(const QString& keyFolder, const QString& recordId)
{
    return u"%1/%2.checkpoints"_s.arg(keyFolder, recordId);
}

Result<QList<KeptCheckpoint>> takeCheckpoints(Connection& connection, Sha256& sha, const QString& recordId,
                                              const QString& keyFolder, Instant at)
{
    KeyRing keys(keyFolder, recordId);
    QList<KeptCheckpoint> taken;
    Cursor lanes = connection.select("select s.code, l.job, l.id, l.size, l.frontier, s.public_key from journal_lane l "
                                     "join station s on s.id = l.station_id where l.size > 0 order by l.id");
    while (lanes.next()) {
        const Result<const StationKey*> key = keys.keyOf(lanes.text(0), lanes.bytes(5));
        if (!key)
            return key.refusal();
        if (!*key)
            continue;
        KeptCheckpoint checkpoint{lanes.text(0), lanes.text(1), lanes.number(2), lanes.number(3), {}, {}, at};
        if (std::optional<KeptCheckpoint> kept = keptOfSize(connection, checkpoint.lane, checkpoint.size)) {
            taken << *std::move(kept);
            continue;
        }
        const std::optional<Frontier> frontier = Frontier::fromBytes(checkpoint.size, lanes.bytesView(4));
        if (!frontier)
            throw StorageError(StorageFault::Damaged, {}, u"the head of a journal lane is damaged"_s);
        checkpoint.root = frontier->root(sha);
        checkpoint.note = signCheckpoint(
            {laneOrigin(recordId, checkpoint.station, checkpoint.job), checkpoint.size, checkpoint.root}, **key);
        keep(connection, checkpoint);
        taken << checkpoint;
    }
    if (taken.isEmpty())
        return refused(u"checkpoint.no-key"_s, keyFolder);
    if (const Result<Done> kept = keepBesideKeys(keptNotesFile(keyFolder, recordId), taken); !kept)
        return kept.refusal();
    return taken;
}

QStringList keptNotes(const QString& keyFolder, const QString& recordId)
{
    return notesIn(keptNotesFile(keyFolder, recordId));
}

QStringList contradictingNotes(Connection& connection, Sha256& sha, const QString& recordId, const QStringList& notes)
{
    struct Said {
        QString note;
        Checkpoint checkpoint;
        Cursor lane; ///< its number, its size, and the root that the record keeps of it
    };
    std::vector<Said> all; // asked for together: a server is waited for once
    for (const QString& note : notes) {
        const std::optional<Checkpoint> checkpoint = parseCheckpoint(note);
        const QString place = checkpoint ? checkpoint->origin.section(u'/', 2) : QString();
        if (!checkpoint ||
            laneOrigin(recordId, place.section(u'/', 0, 0), place.section(u'/', 1)) != checkpoint->origin)
            continue; // unreadable: verifyJournal says so
        all.push_back({note, *checkpoint,
                       connection.start("select l.id, l.size, c.root from journal_lane l"
                                        " join station s on s.id = l.station_id"
                                        " left join journal_checkpoint c on c.lane = l.id and c.size = ?"
                                        " where s.code = ? and l.job = ?",
                                        checkpoint->size, place.section(u'/', 0, 0), place.section(u'/', 1))});
    }
    QStringList contradicting;
    for (Said& said : all) {
        if (!isBorneOut(connection, sha, said.lane, said.checkpoint))
            contradicting << said.note;
    }
    return contradicting;
}

int timesSetAside(const QString& keyFolder, const QString& recordId)
{
    const QFileInfo file(keptNotesFile(keyFolder, recordId));
    int times = 0;
    for (const QString& name : QDir(keyFolder).entryList({file.fileName() + u".*"_s}, QDir::Files))
        times = std::max(times, name.section(u'.', -1).toInt());
    return times;
}

Result<Done> setNotesAside(const QString& keyFolder, const QString& recordId)
{
    const QString path = keptNotesFile(keyFolder, recordId);
    QFile file(path);
    const bool isThere =
        file.exists() || (file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    file.close();
    if (!isThere || !file.rename(u"%1.%2"_s.arg(path).arg(timesSetAside(keyFolder, recordId) + 1)))
        return refusal(RefusalKind::Unavailable, u"key.not-writable"_s, path, {{u"detail"_s, file.errorString()}});
    return Done{};
}

QList<KeptCheckpoint> newestCheckpoints(Connection& connection)
{
    QList<KeptCheckpoint> newest;
    Cursor cursor = connection.select(
        std::string(keptColumns) +
        "where c.size = (select max(size) from journal_checkpoint m where m.lane = c.lane) order by c.lane");
    while (cursor.next())
        newest << keptAt(cursor);
    return newest;
}

QString checkpointText(const QList<KeptCheckpoint>& checkpoints)
{
    QStringList notes;
    for (const KeptCheckpoint& checkpoint : checkpoints)
        notes << checkpoint.note;
    return notes.join(u'\n');
}

Result<QString> readCheckpointFile(const QString& path)
{
    constexpr qint64 mostBytes = 4 << 20; // thousands of notes
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refusal(RefusalKind::Unavailable, u"import.file-unreadable"_s, path,
                       {{u"reason"_s, file.errorString()}});
    const QString text = QString::fromUtf8(file.read(mostBytes));
    const QStringList notes = splitNotes(text);
    if (std::none_of(notes.begin(), notes.end(), [](const QString& note) { return parseCheckpoint(note).has_value(); }))
        return refused(u"checkpoint.not-one"_s, path);
    return text;
}

} // namespace madoguchi
