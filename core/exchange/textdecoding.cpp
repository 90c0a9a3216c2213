// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/textdecoding.h"

#include <QStringConverter>

#include <algorithm>
#include <array>
#include <cstring>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype blockSize = 256 * 1024;

struct EncodingWord {
    QLatin1StringView word;
    TextEncoding encoding;
};

constexpr std::array encodingWords{
    EncodingWord{"utf-8"_L1, TextEncoding::Utf8},       EncodingWord{"utf8"_L1, TextEncoding::Utf8},
    EncodingWord{"cp932"_L1, TextEncoding::Cp932},      EncodingWord{"windows-31j"_L1, TextEncoding::Cp932},
    EncodingWord{"shift_jis"_L1, TextEncoding::Cp932},  EncodingWord{"shift-jis"_L1, TextEncoding::Cp932},
    EncodingWord{"sjis"_L1, TextEncoding::Cp932},       EncodingWord{"utf-16"_L1, TextEncoding::Utf16Le},
    EncodingWord{"utf-16le"_L1, TextEncoding::Utf16Le}, EncodingWord{"utf-16be"_L1, TextEncoding::Utf16Be},
};

uchar byteAt(QByteArrayView bytes, qsizetype index)
{
    return static_cast<uchar>(bytes[index]);
}

bool isUtf16(TextEncoding encoding)
{
    return encoding == TextEncoding::Utf16Le || encoding == TextEncoding::Utf16Be;
}

/// How long a UTF-8 sequence with this first byte would be; 1 also for what cannot start one.
qsizetype utf8Length(uchar lead)
{
    if (lead < 0xc2 || lead > 0xf4)
        return 1;
    return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

/// How many bytes of `raw` are whole UTF-8 sequences; an unfinished last one is left for the next block.
qsizetype wholeUtf8(QByteArrayView raw)
{
    for (qsizetype back = 1; back <= std::min<qsizetype>(3, raw.size()); ++back) {
        const uchar byte = byteAt(raw, raw.size() - back);
        if (byte < 0x80)
            break;
        if (byte >= 0xc0)
            return utf8Length(byte) > back ? raw.size() - back : raw.size();
    }
    return raw.size();
}

bool isCp932Lead(uchar byte)
{
    return (byte >= 0x81 && byte <= 0x9f) || (byte >= 0xe0 && byte <= 0xfc);
}

/// The end of the CP932 character that starts at `index`.
qsizetype cp932Next(QByteArrayView raw, qsizetype index)
{
    return index + (isCp932Lead(byteAt(raw, index)) ? 2 : 1);
}

qsizetype wholeCp932(QByteArrayView raw)
{
    qsizetype index = 0;
    while (index < raw.size()) {
        const qsizetype next = cp932Next(raw, index);
        if (next > raw.size())
            return index;
        index = next;
    }
    return index;
}

char16_t unitAt(QByteArrayView raw, qsizetype index, TextEncoding encoding)
{
    const auto first = byteAt(raw, index);
    const auto second = byteAt(raw, index + 1);
    return static_cast<char16_t>(encoding == TextEncoding::Utf16Le ? first | second << 8 : first << 8 | second);
}

qsizetype wholeUtf16(QByteArrayView raw, TextEncoding encoding)
{
    const qsizetype even = raw.size() - raw.size() % 2;
    if (even >= 2 && QChar::isHighSurrogate(unitAt(raw, even - 2, encoding)))
        return even - 2;
    return even;
}

qsizetype wholeCharacters(QByteArrayView raw, TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return wholeUtf8(raw);
    case TextEncoding::Cp932:
        return wholeCp932(raw);
    case TextEncoding::Utf16Le:
    case TextEncoding::Utf16Be:
        return wholeUtf16(raw, encoding);
    }
    return raw.size();
}

struct Utf8Tally {
    qsizetype sequences = 0; ///< well-formed ones of two bytes and more
    qsizetype broken = 0;    ///< bytes that belong to none
    qsizetype firstBroken = -1;
};

/// Slow and exact; for a block that is known not to be valid.
Utf8Tally tallyUtf8(QByteArrayView raw)
{
    Utf8Tally tally;
    for (qsizetype index = 0; index < raw.size();) {
        const qsizetype length = std::min(utf8Length(byteAt(raw, index)), raw.size() - index);
        if (raw.sliced(index, length).isValidUtf8()) {
            tally.sequences += length > 1 ? 1 : 0;
            index += length;
            continue;
        }
        if (tally.broken++ == 0)
            tally.firstBroken = index;
        ++index;
    }
    return tally;
}

/// The first byte of the first character that is none in CP932, by halving; `raw` is known to hold one.
qsizetype firstBrokenCp932(QByteArrayView raw)
{
    qsizetype begin = 0;
    while (cp932Next(raw, begin) < raw.size()) {
        qsizetype middle = begin;
        while (middle < begin + (raw.size() - begin) / 2)
            middle = cp932Next(raw, middle);
        if (middle == begin || middle >= raw.size())
            middle = cp932Next(raw, begin);
        QStringDecoder decoder(cp932Codec);
        const QString half = decoder(raw.sliced(begin, middle - begin));
        if (decoder.hasError())
            raw = raw.first(middle);
        else
            begin = middle;
    }
    return begin;
}

qsizetype firstLoneSurrogate(QStringView text)
{
    for (qsizetype index = 0; index < text.size(); ++index) {
        if (!text[index].isSurrogate())
            continue;
        if (!text[index].isHighSurrogate() || index + 1 == text.size() || !text[index + 1].isLowSurrogate())
            return index;
        ++index;
    }
    return -1;
}

bool isStructure(char byte)
{
    return byte == ',' || byte == ';' || byte == '\t' || byte == '"' || byte == '\n' || byte == '\r';
}

/// UTF-16 without a mark: a list is full of commas, quotes and line ends, and in UTF-16 nearly every such
/// byte has a zero beside it, always on the same side. A stray zero byte in other text does not look like
/// that.
std::optional<TextEncoding> guessUtf16(QByteArrayView head)
{
    qsizetype zeroAfter = 0;
    qsizetype zeroBefore = 0;
    qsizetype alone = 0;
    for (qsizetype index = 0; index + 1 < head.size(); index += 2) {
        const char first = head[index];
        const char second = head[index + 1];
        zeroAfter += isStructure(first) && second == '\0' ? 1 : 0;
        zeroBefore += isStructure(second) && first == '\0' ? 1 : 0;
        alone += (isStructure(first) && second != '\0') || (isStructure(second) && first != '\0') ? 1 : 0;
    }
    if (zeroAfter > 4 * (alone + zeroBefore))
        return TextEncoding::Utf16Le;
    if (zeroBefore > 4 * (alone + zeroAfter))
        return TextEncoding::Utf16Be;
    return std::nullopt;
}

TextSignature bySignature(QByteArrayView head, std::optional<TextEncoding> chosen)
{
    const TextEncoding wanted = chosen.value_or(TextEncoding::Utf8);
    if (head.startsWith("\xef\xbb\xbf") && wanted == TextEncoding::Utf8)
        return {TextEncoding::Utf8, 3};
    const bool mayBeUtf16 = !chosen || isUtf16(wanted);
    if (head.startsWith("\xff\xfe") && mayBeUtf16)
        return {TextEncoding::Utf16Le, 2};
    if (head.startsWith("\xfe\xff") && mayBeUtf16)
        return {TextEncoding::Utf16Be, 2};
    return {wanted, 0};
}

Refusal unreadable(const QIODevice& device)
{
    return refusal(RefusalKind::Unavailable, u"import.file-unreadable"_s, {}, {{u"reason"_s, device.errorString()}});
}

/// Valid UTF-8 throughout, or mostly, or else CP932.
Result<TextSignature> utf8OrCp932(QIODevice& device, const ImportProgress& progress)
{
    QByteArray block;
    qsizetype sequences = 0;
    while (true) {
        const qsizetype carried = block.size();
        const QByteArray read = device.read(blockSize);
        if (read.isEmpty() && !device.atEnd())
            return unreadable(device);
        if (progress && !progress(device.pos(), device.size()))
            return refused(u"import.cancelled"_s);
        block += read;
        const qsizetype whole = read.isEmpty() ? block.size() : wholeUtf8(block);
        const QByteArrayView view = QByteArrayView(block).first(whole);
        if (!view.isValidUtf8()) {
            const Utf8Tally tally = tallyUtf8(view);
            const bool mostlyUtf8 = sequences + tally.sequences >= 4 * tally.broken;
            return TextSignature{mostlyUtf8 ? TextEncoding::Utf8 : TextEncoding::Cp932, 0};
        }
        sequences +=
            std::count_if(view.begin(), view.end(), [](char byte) { return static_cast<uchar>(byte) >= 0xc2; });
        if (read.isEmpty() && carried == 0)
            return TextSignature{};
        block.remove(0, whole);
    }
}

Result<TextSignature> usable(TextSignature signature)
{
    if (signature.encoding == TextEncoding::Cp932 && !QStringDecoder(cp932Codec).isValid())
        return refused(u"import.encoding-unavailable"_s, {}, {{u"encoding"_s, encodingName(signature.encoding)}});
    return signature;
}

/// The physical line (from 1) of a byte; CR, LF and CRLF each end one.
qint64 lineOf(QIODevice& device, TextSignature signature, qint64 offset)
{
    const bool wide = isUtf16(signature.encoding);
    qint64 line = 1;
    bool afterCr = false;
    device.seek(signature.bomBytes);
    for (qint64 at = signature.bomBytes; at < offset;) {
        const QByteArray block = device.read(std::min<qint64>(blockSize, offset - at));
        if (block.isEmpty())
            break;
        for (qsizetype index = 0; index + (wide ? 1 : 0) < block.size(); index += wide ? 2 : 1) {
            const char16_t unit = wide ? unitAt(block, index, signature.encoding) : byteAt(block, index);
            line += unit == u'\r' || (unit == u'\n' && !afterCr) ? 1 : 0;
            afterCr = unit == u'\r';
        }
        at += block.size();
    }
    return line;
}

} // namespace

QString encodingName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return u"utf-8"_s;
    case TextEncoding::Utf16Le:
        return u"utf-16le"_s;
    case TextEncoding::Utf16Be:
        return u"utf-16be"_s;
    case TextEncoding::Cp932:
        return u"cp932"_s;
    }
    return {};
}

Result<std::optional<TextEncoding>> encodingFromName(const QString& name)
{
    const QString wanted = name.trimmed().toLower();
    if (wanted == u"auto"_s)
        return std::optional<TextEncoding>();
    for (const EncodingWord& known : encodingWords) {
        if (wanted == known.word)
            return std::optional(known.encoding);
    }
    return refused(u"import.encoding-unknown"_s, name,
                   {{u"known"_s, u"auto, utf-8, cp932, utf-16, utf-16le, utf-16be"_s}});
}

Result<TextSignature> detectEncoding(QIODevice& device, std::optional<TextEncoding> chosen,
                                     const ImportProgress& progress)
{
    device.seek(0);
    const QByteArray head = device.peek(blockSize);
    if (head.isEmpty() && device.size() > 0)
        return unreadable(device);
    const TextSignature marked = bySignature(head, chosen);
    if (chosen || marked.bomBytes > 0)
        return usable(marked);
    if (const auto wide = head.contains('\0') ? guessUtf16(head) : std::nullopt)
        return TextSignature{*wide, 0};
    const Result<TextSignature> found = utf8OrCp932(device, progress);
    return found ? usable(*found) : found;
}

TextDecoder::TextDecoder(QIODevice& device, TextSignature signature)
    : m_device(device), m_signature(signature), m_offset(signature.bomBytes)
{
    m_device.seek(signature.bomBytes);
}

bool TextDecoder::fill()
{
    const qsizetype left = m_raw.size() - m_used;
    QByteArray raw(left + blockSize, Qt::Uninitialized);
    std::memcpy(raw.data(), m_raw.constData() + m_used, static_cast<size_t>(left));
    const qint64 read = m_device.read(raw.data() + left, blockSize);
    raw.resize(left + std::max<qint64>(read, 0));
    m_raw = std::move(raw);
    m_used = 0;
    return read > 0;
}

Result<QByteArrayView> TextDecoder::next()
{
    const bool more = fill();
    if (!more && !m_device.atEnd())
        return unreadable(m_device);
    const qsizetype whole = wholeCharacters(m_raw, m_signature.encoding);
    if (!more && whole < m_raw.size())
        return brokenAt(m_offset + whole, u"import.broken-bytes"_s);
    if (more && whole == 0)
        return next(); // less than one character came
    Result<QByteArrayView> text = decoded(QByteArrayView(m_raw).first(whole));
    if (text) {
        m_used = whole;
        m_offset += whole;
    }
    return text;
}

Result<QByteArrayView> TextDecoder::decoded(QByteArrayView raw)
{
    const qint64 width = isUtf16(m_signature.encoding) ? 2 : 1;
    if (width == 1 && raw.contains('\0'))
        return brokenAt(m_offset + raw.indexOf('\0'), u"import.nul-character"_s);
    if (m_signature.encoding == TextEncoding::Utf8) {
        if (!raw.isValidUtf8())
            return brokenAt(m_offset + tallyUtf8(raw).firstBroken, u"import.broken-bytes"_s);
        return raw;
    }
    if (m_signature.encoding == TextEncoding::Cp932) {
        QStringDecoder decoder(cp932Codec);
        const QString text = decoder(raw);
        if (decoder.hasError())
            return brokenAt(m_offset + firstBrokenCp932(raw), u"import.broken-bytes"_s);
        m_text = text.toUtf8();
        return QByteArrayView(m_text);
    }
    const bool little = m_signature.encoding == TextEncoding::Utf16Le;
    QStringDecoder decoder(little ? QStringConverter::Utf16LE : QStringConverter::Utf16BE,
                           QStringConverter::Flag::ConvertInitialBom);
    const QString text = decoder(raw);
    if (const qsizetype at = text.indexOf(QChar::Null); at >= 0)
        return brokenAt(m_offset + 2 * at, u"import.nul-character"_s);
    if (const qsizetype at = firstLoneSurrogate(text); at >= 0)
        return brokenAt(m_offset + 2 * at, u"import.broken-bytes"_s);
    m_text = text.toUtf8();
    return QByteArrayView(m_text);
}

Refusal TextDecoder::brokenAt(qint64 offset, const QString& code)
{
    m_device.seek(offset);
    const QByteArray bytes = m_device.read(1);
    return refused(code, {},
                   {{u"line"_s, lineOf(m_device, m_signature, offset)},
                    {u"offset"_s, offset},
                    {u"byte"_s, QString::fromLatin1(bytes.toHex().toUpper())},
                    {u"encoding"_s, encodingName(m_signature.encoding)}});
}

} // namespace madoguchi
