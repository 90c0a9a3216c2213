// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QIODevice>

#include <functional>
#include <optional>

namespace madoguchi {

/// CP932 by the name its converter has; not "ibm-943": that one maps the wave dash and the backslash.
inline constexpr const char* cp932Codec = "windows-31j";

/// Called now and then with bytes done and bytes in all; false cancels the work ("import.cancelled").
using ImportProgress = std::function<bool(qint64 done, qint64 total)>;

/// The encodings a list may arrive in. CP932 is what Windows and Excel in Japan call Shift_JIS.
enum class TextEncoding { Utf8, Utf16Le, Utf16Be, Cp932 };

/// "utf-8", "utf-16le", "utf-16be", "cp932".
[[nodiscard]] QString encodingName(TextEncoding encoding);

/// Reads the word of an option; "auto" gives none. Refuses "import.encoding-unknown".
[[nodiscard]] Result<std::optional<TextEncoding>> encodingFromName(const QString& name);

/// How a text starts: its encoding, and how many bytes of byte order mark come first.
struct TextSignature {
    TextEncoding encoding = TextEncoding::Utf8;
    qint64 bomBytes = 0;

    bool operator==(const TextSignature&) const = default;
};

/// Finds the encoding of a seekable device; reads it once in blocks, keeps nothing, leaves it anywhere.
///
/// Order: byte order mark; zero bytes on one side of most pairs (UTF-16); wholly valid UTF-8; else CP932.
/// Text that is UTF-8 but for a few broken bytes stays UTF-8, so that TextDecoder names them: read as CP932
/// it would turn into garbage without any error. A `chosen` encoding is taken as it is (only the byte order
/// of UTF-16 follows a mark). Codes "import.cancelled" (`progress` said so), "import.file-unreadable",
/// "import.encoding-unavailable".
[[nodiscard]] Result<TextSignature> detectEncoding(QIODevice& device, std::optional<TextEncoding> chosen = {},
                                                   const ImportProgress& progress = {});

/// Turns a seekable device into valid UTF-8, block by block, in constant memory. Broken bytes and zero
/// characters are refused with their line and byte offset; nothing is ever replaced. Codes "import.broken-bytes",
/// "import.nul-character", "import.file-unreadable" (the device failed). After a refusal it gives no more.
class TextDecoder
{
public:
    /// The device must outlive the decoder and be open for reading.
    TextDecoder(QIODevice& device, TextSignature signature);

    /// The next block of UTF-8, never cut inside a character; empty at the end. Valid until the next call.
    [[nodiscard]] Result<QByteArrayView> next();

    [[nodiscard]] TextSignature signature() const { return m_signature; }
    /// How many bytes of the device have been handed out.
    [[nodiscard]] qint64 bytesDone() const { return m_offset; }

private:
    [[nodiscard]] bool fill();
    [[nodiscard]] Result<QByteArrayView> decoded(QByteArrayView raw);
    [[nodiscard]] Refusal brokenAt(qint64 offset, const QString& code);

    QIODevice& m_device;
    TextSignature m_signature;
    QByteArray m_raw;
    QByteArray m_text;
    qsizetype m_used = 0; ///< bytes of m_raw already handed out
    qint64 m_offset = 0;  ///< where m_raw[m_used] lies in the device
};

} // namespace madoguchi
