// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/entry.h"

#include "core/base/utf8text.h"
#include "core/journal/bodyscan.h"
#include "core/journal/bytestream.h"

#include <QHash>

namespace madoguchi {

namespace {

void writeMark(ByteWriter& writer, Mark mark)
{
    writer.number(quint64(mark));
}

void writePlain(ByteWriter& writer, const Value& value)
{
    if (value.isNumber()) {
        writeMark(writer, Mark::Number);
        writer.signedNumber(value.toNumber());
    } else if (value.isText()) {
        writeMark(writer, Mark::Text);
        writer.bytes(Utf8Text(value.text()).view());
    } else if (value.isBytes()) {
        writeMark(writer, Mark::Bytes);
        writer.bytes(value.toBytes());
    } else {
        writeMark(writer, Mark::Null);
    }
}

/// Personal values are kept as one kind byte and the value's text, so that they come back as what they were.
QByteArray personalBytes(const Value& value)
{
    if (value.isNumber())
        return "n" + QByteArray::number(value.toNumber());
    if (value.isBytes())
        return "b" + value.toBytes();
    return "t" + value.toText().toUtf8();
}

Value personalValue(const QByteArray& bytes)
{
    if (bytes.startsWith('n'))
        return bytes.mid(1).toLongLong();
    if (bytes.startsWith('b'))
        return bytes.mid(1);
    return QString::fromUtf8(bytes.mid(1));
}

/// Walks over the part of a body that follows the place.
class BodyReader
{
public:
    BodyReader(ByteReader reader, const QHash<int, QByteArray>& personal) : m_reader(reader), m_personal(personal) {}

    bool read(Entry& entry)
    {
        readHead(entry);
        const auto count = qint64(m_reader.number());
        for (qint64 i = 0; i < count && m_reader.isOk(); ++i)
            entry.images.push_back(readImage());
        const auto subjects = qint64(m_reader.number());
        for (qint64 i = 0; i < subjects && m_reader.isOk(); ++i)
            entry.subjects.push_back(m_reader.signedNumber());
        return m_reader.isOk() && m_reader.isAtEnd();
    }

private:
    void readHead(Entry& entry)
    {
        entry.schema = int(m_reader.number());
        entry.at = Instant::fromMSecs(m_reader.signedNumber());
        entry.actor.operatorId = OperatorId(m_reader.signedNumber());
        entry.actor.operatorCode = text();
        entry.actor.role = Role(m_reader.number());
        entry.actor.stationId = StationId(m_reader.signedNumber());
        entry.actor.stationCode = text();
        entry.command.verb = text();
        entry.command.workItem = text();
        entry.command.channel = text();
        entry.command.reason = value().toText();
        entry.command.authority = value().toText();
        entry.command.arguments = value().toText().toUtf8();
        entry.result = m_reader.bytes().toByteArray();
    }

    QString text() { return QString::fromUtf8(m_reader.bytes()); }

    Value value()
    {
        switch (Mark(m_reader.number())) {
        case Mark::Null:
            return {};
        case Mark::Number:
            return m_reader.signedNumber();
        case Mark::Text:
            return text();
        case Mark::Bytes:
            return m_reader.bytes().toByteArray();
        case Mark::Commitment:
            return commitment();
        }
        m_reader.raw(-1);
        return {};
    }

    Value commitment()
    {
        const int position = int(m_reader.number());
        m_reader.raw(qint64(sizeof(Hash)));
        const auto found = m_personal.find(position);
        return found == m_personal.end() ? Value() : personalValue(*found);
    }

    RowImage readImage()
    {
        RowImage image;
        image.kind = ImageKind(m_reader.number());
        image.table = text();
        image.id = m_reader.signedNumber();
        const auto count = qint64(m_reader.number());
        for (qint64 i = 0; i < count && m_reader.isOk(); ++i) {
            ImageValue change;
            change.column = int(m_reader.number());
            if (image.kind == ImageKind::Update)
                change.before = value();
            change.after = value();
            image.values.push_back(std::move(change));
        }
        return image;
    }

    ByteReader m_reader;
    const QHash<int, QByteArray>& m_personal;
};

} // namespace

void EntryEncoder::begin()
{
    m_images.clear();
    m_personal.clear();
    m_imageCount = 0;
}

QByteArray EntryEncoder::newSalt()
{
    constexpr qsizetype saltsAtOnce = 8; // as many as the system gives in one go
    if (m_random.isEmpty())
        m_random = randomBytes(saltsAtOnce * personalSaltSize);
    const QByteArray salt = m_random.last(personalSaltSize);
    m_random.chop(personalSaltSize);
    return salt;
}

void EntryEncoder::addPersonal(QByteArray& out, QByteArray value)
{
    ByteWriter writer(out);
    const int position = int(m_personal.size());
    PersonalValue personal{position, newSalt(), std::move(value)};
    writeMark(writer, Mark::Commitment);
    writer.number(quint64(position));
    writer.raw(viewOf(m_sha.commitment(personal.salt, quint32(position), personal.value)));
    m_personal.push_back(std::move(personal));
}

void EntryEncoder::addValue(const Column& column, const Value& value)
{
    ByteWriter writer(m_images);
    if (column.columnClass == ColumnClass::Personal && !value.isNull())
        addPersonal(m_images, personalBytes(value));
    else
        writePlain(writer, value);
}

void EntryEncoder::addInsert(const Table& table, const Row& row)
{
    ByteWriter writer(m_images);
    writer.number(quint64(ImageKind::Insert));
    writer.bytes(table.name());
    writer.signedNumber(row.front().toNumber());
    const auto isKept = [&](int i) { return table.columns()[size_t(i)].isJournalled() && !row[size_t(i)].isNull(); };
    quint64 count = 0;
    for (int i = 1; i < table.columnCount(); ++i)
        count += isKept(i);
    writer.number(count);
    for (int i = 1; i < table.columnCount(); ++i) {
        if (!isKept(i))
            continue;
        writer.number(quint64(i));
        addValue(table.columns()[size_t(i)], row[size_t(i)]);
    }
    ++m_imageCount;
}

bool EntryEncoder::addUpdate(const Table& table, const Row& before, const Row& after)
{
    std::vector<int> changed;
    bool isSecretChanged = false;
    for (int i = 1; i < table.columnCount(); ++i) {
        if (before[size_t(i)] == after[size_t(i)])
            continue;
        if (table.columns()[size_t(i)].isJournalled())
            changed.push_back(i);
        isSecretChanged |= table.columns()[size_t(i)].columnClass == ColumnClass::Secret;
    }
    if (changed.empty() && !isSecretChanged)
        return false;
    ByteWriter writer(m_images);
    writer.number(quint64(ImageKind::Update));
    writer.bytes(table.name());
    writer.signedNumber(after.front().toNumber());
    writer.number(changed.size());
    for (int i : changed) {
        writer.number(quint64(i));
        addValue(table.columns()[size_t(i)], before[size_t(i)]);
        addValue(table.columns()[size_t(i)], after[size_t(i)]);
    }
    ++m_imageCount;
    return true;
}

EncodedEntry EntryEncoder::finish(const Entry& entry)
{
    const auto personalOrNull = [this](const QByteArray& text) {
        QByteArray out;
        if (text.isEmpty())
            out.append(char(Mark::Null));
        else
            addPersonal(out, "t" + text);
        return out;
    };
    const QByteArray reason = personalOrNull(entry.command.reason.toUtf8());
    const QByteArray authority = personalOrNull(entry.command.authority.toUtf8());
    const QByteArray arguments = personalOrNull(entry.command.arguments);

    EncodedEntry encoded;
    encoded.body.reserve(m_images.size() + 512);
    ByteWriter writer(encoded.body);
    writer.raw(bodyTag);
    writer.number(quint64(entry.lane));
    writer.number(quint64(entry.sequence));
    writer.number(quint64(entry.orderNo));
    writer.number(quint64(entry.part));
    writer.number(m_personal.size());
    writer.bytes(entry.command.id.toUtf8());
    writer.number(quint64(entry.schema));
    writer.signedNumber(entry.at.msecs());
    writer.signedNumber(entry.actor.operatorId.value());
    writer.bytes(entry.actor.operatorCode.toUtf8());
    writer.number(quint64(entry.actor.role));
    writer.signedNumber(entry.actor.stationId.value());
    writer.bytes(entry.actor.stationCode.toUtf8());
    writer.bytes(entry.command.verb.toUtf8());
    writer.bytes(entry.command.workItem.toUtf8());
    writer.bytes(entry.command.channel.toUtf8());
    writer.raw(reason);
    writer.raw(authority);
    writer.raw(arguments);
    writer.bytes(entry.result);
    writer.number(quint64(m_imageCount));
    writer.raw(m_images);
    writer.number(entry.subjects.size());
    for (qint64 id : entry.subjects)
        writer.signedNumber(id);
    encoded.personal = std::move(m_personal);
    begin();
    return encoded;
}

std::optional<Entry> decodeEntry(QByteArrayView body, const std::vector<PersonalValue>& personal)
{
    ByteReader reader(body);
    const EntryPlace place = readPlace(reader);
    if (!reader.isOk())
        return std::nullopt;
    Entry entry;
    entry.lane = place.lane;
    entry.sequence = place.sequence;
    entry.orderNo = place.orderNo;
    entry.part = place.part;
    entry.command.id = QString::fromUtf8(place.commandId);
    QHash<int, QByteArray> values;
    for (const PersonalValue& value : personal)
        values.insert(value.position, value.value);
    if (!BodyReader(reader, values).read(entry))
        return std::nullopt;
    return entry;
}

} // namespace madoguchi
