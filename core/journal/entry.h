// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/actor.h"
#include "core/base/instant.h"
#include "core/journal/sha256.h"
#include "core/storage/table.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace madoguchi {

/// What is asked of the record, apart from the rows: who wants what, why, and on whose authority.
struct Command {
    QString id;           ///< UUIDv7 made by whoever asks; a repeat with the same id acts once
    QString verb;         ///< "loans.hand-over"
    QByteArray arguments; ///< the verb written down as JSON
    QString workItem;     ///< id of the work catalogue ("LN-03"), may be empty
    QString channel;      ///< "counter", "phone", "mail", "visit", "application", "cli", "import"
    QString reason;       ///< free text, may be empty
    QString authority;    ///< application number, approver; may be empty (物品管理法 art.23-26)
};

enum class ImageKind : quint8 { Insert = 1, Update = 2 };

/// One value of a row image: the position of the column in its Table (the journal's name of the column: columns
/// are only ever appended), and the value before and after.
struct ImageValue {
    int column = 0;
    Value before; ///< updates only
    Value after;
};

/// What an entry did to one row.
struct RowImage {
    ImageKind kind = ImageKind::Insert;
    QString table;
    qint64 id = 0;
    std::vector<ImageValue> values; ///< insert: all that are not null; update: those that changed
};

/// One entry of the journal as values.
struct Entry {
    qint64 orderNo = 0;
    qint64 lane = 0;
    qint64 sequence = 0; ///< from 0
    int part = 0;        ///< entries of one operation count from 0
    int schema = 0;
    Instant at;
    Actor actor; ///< role is the one held at the time
    Command command;
    QByteArray result; ///< JSON answer, given again when the command is repeated
    std::vector<RowImage> images;
    /// Further rows whose history this entry belongs to (the person of a loan), ascending.
    std::vector<qint64> subjects;
};

/// A personal value taken out of an entry: only its commitment stands in the body.
struct PersonalValue {
    int position = 0;
    QByteArray salt;
    QByteArray value; ///< one byte for the kind of value (n, b, t), then its text
};

/// The body's bytes, and the personal values that go beside it. The encoding is canonical: a domain tag, then
/// fields in fixed order, numbers as minimal varints, texts and bytes with their length before them.
struct EncodedEntry {
    QByteArray body;
    std::vector<PersonalValue> personal;
};

/// Writes entries; `tables` gives the class of each column.
class EntryEncoder
{
public:
    explicit EntryEncoder(Sha256& sha) : m_sha(sha) {}
    /// Begins an entry whose images follow one by one (an import's row images are never all in memory).
    void begin();
    void addInsert(const Table& table, const Row& row);
    /// False when only derived columns have changed; then no image is added. A change of a secret is an image without
    /// that value: the journal says that it was changed, not to what.
    bool addUpdate(const Table& table, const Row& before, const Row& after);
    [[nodiscard]] int imageCount() const { return m_imageCount; }
    /// Puts the head (everything in `entry` but its images) before the images.
    [[nodiscard]] EncodedEntry finish(const Entry& entry);

private:
    void addValue(const Column& column, const Value& value);
    void addPersonal(QByteArray& out, QByteArray value);
    QByteArray newSalt();

    Sha256& m_sha;
    QByteArray m_random; ///< for the next salts: the system is asked for several at once
    QByteArray m_images;
    std::vector<PersonalValue> m_personal;
    int m_imageCount = 0;
};

/// Reads a body back. Personal values are filled in from `personal` (by position); a value that has been deleted
/// reads as null. Nothing when the bytes are not an entry.
[[nodiscard]] std::optional<Entry> decodeEntry(QByteArrayView body, const std::vector<PersonalValue>& personal);

} // namespace madoguchi
