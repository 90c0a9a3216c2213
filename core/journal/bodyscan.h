// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/journal/bytestream.h"
#include "core/journal/sha256.h"

#include <vector>

namespace madoguchi {

/// First bytes of every body: what it is, and the version of the encoding.
inline constexpr QByteArrayView bodyTag("MDGCE1", 6);

/// What stands before each value of a body.
enum class Mark : quint8 { Null = 0, Number = 1, Text = 2, Bytes = 3, Commitment = 4 };

/// The fields of a body that also stand in columns of their own.
struct EntryPlace {
    qint64 lane = 0;
    qint64 sequence = 0;
    qint64 orderNo = 0;
    int part = 0;
    int commitments = 0;
    QByteArrayView commandId;
};

/// One value of an image as it stands in the body.
struct ScannedValue {
    Mark mark = Mark::Null;
    qint64 number = 0;    ///< a number; of a commitment its position
    QByteArrayView bytes; ///< of a text or of bytes
};

/// One column of an image; `before` is of an update only.
struct ScannedColumn {
    int column = 0;
    ScannedValue before;
    ScannedValue after;
};

/// What an entry did to one row.
struct ScannedImage {
    bool isInsert = false;
    QByteArrayView table;
    qint64 id = 0;
    size_t columnsEnd = 0; ///< its columns end here in BodyScan::columns; they begin where the last image's end
};

/// Reads the beginning of a body; the reader is not ok when it is none.
[[nodiscard]] EntryPlace readPlace(ByteReader& reader);

/// Reads bodies without copying texts, to check or to filter millions of them. Everything is valid until the next
/// read and as long as the body's bytes. Reads exactly what decodeEntry reads.
class BodyScan
{
public:
    /// Whether images() and columns() are wanted, too.
    explicit BodyScan(bool isWithImages = false) : m_isWithImages(isWithImages) {}

    /// False when the bytes are not an entry.
    bool read(QByteArrayView body);
    /// Only what stands before the images: commitments() and ids() say nothing then.
    bool readHead(QByteArrayView body);

    [[nodiscard]] const EntryPlace& place() const { return m_place; }
    [[nodiscard]] Instant at() const { return m_at; }
    [[nodiscard]] QByteArrayView operatorCode() const { return m_operatorCode; }
    [[nodiscard]] QByteArrayView stationCode() const { return m_stationCode; }
    [[nodiscard]] QByteArrayView verb() const { return m_verb; }
    [[nodiscard]] QByteArrayView workItem() const { return m_workItem; }
    /// JSON, as it was answered.
    [[nodiscard]] QByteArrayView result() const { return m_result; }
    /// By position.
    [[nodiscard]] const std::vector<Hash>& commitments() const { return m_commitments; }
    /// By position: the row whose image holds the value; 0 for the words of the entry (reason, authority, arguments).
    [[nodiscard]] const std::vector<qint64>& owners() const { return m_owners; }
    /// Of the rows with an image and of the further subjects, in the order of the body.
    [[nodiscard]] std::vector<qint64>& ids() { return m_ids; }
    [[nodiscard]] const std::vector<qint64>& ids() const { return m_ids; }
    /// In the order of the body; nothing where they are not wanted.
    [[nodiscard]] const std::vector<ScannedImage>& images() const { return m_images; }
    [[nodiscard]] const std::vector<ScannedColumn>& columns() const { return m_columns; }

private:
    ScannedValue readValue();
    void readImage();

    ByteReader m_reader{QByteArrayView()};
    EntryPlace m_place;
    Instant m_at;
    QByteArrayView m_operatorCode;
    QByteArrayView m_stationCode;
    QByteArrayView m_verb;
    QByteArrayView m_workItem;
    QByteArrayView m_result;
    std::vector<Hash> m_commitments;
    std::vector<qint64> m_owners;
    qint64 m_owner = 0; ///< of what is read
    int m_commitmentsRead = 0;
    std::vector<qint64> m_ids;
    bool m_isWithImages;
    std::vector<ScannedImage> m_images;
    std::vector<ScannedColumn> m_columns;
};

} // namespace madoguchi
