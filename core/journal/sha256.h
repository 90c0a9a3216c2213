// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <memory>

struct evp_md_ctx_st;
struct evp_md_st;

namespace madoguchi {

using Hash = std::array<unsigned char, 32>;

/// SHA-256 with one reused OpenSSL context: hashing millions of entries costs no allocation. One per thread.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256&) = delete;
    Sha256& operator=(const Sha256&) = delete;

    /// RFC 6962: SHA-256(0x00 || data).
    Hash leaf(QByteArrayView data);
    /// RFC 6962: SHA-256(0x01 || left || right).
    Hash node(const Hash& left, const Hash& right);
    /// HMAC-SHA256(salt, "pii-v1" || field || value): what an entry holds in place of a personal value. `field` is the
    /// position of the value in its entry, so that two equal values cannot be exchanged. The salt has
    /// personalSaltSize bytes.
    Hash commitment(QByteArrayView salt, quint32 field, QByteArrayView value);
    /// SHA-256 of the bytes as they are.
    Hash plain(QByteArrayView data);

private:
    evp_md_ctx_st* m_context;
    evp_md_st* m_algorithm;
};

[[nodiscard]] inline QByteArrayView viewOf(const Hash& hash)
{
    return {hash.data(), qsizetype(hash.size())};
}
[[nodiscard]] inline QByteArray bytesOf(const Hash& hash)
{
    return viewOf(hash).toByteArray();
}
/// All zero when the bytes are not 32.
[[nodiscard]] Hash hashFrom(QByteArrayView bytes);

/// Length of the salt of a commitment.
inline constexpr qsizetype personalSaltSize = 32;

/// Random bytes from the operating system.
[[nodiscard]] QByteArray randomBytes(qsizetype count);

} // namespace madoguchi
