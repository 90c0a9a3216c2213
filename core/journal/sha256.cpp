// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/sha256.h"

#include <openssl/evp.h>
#include <sodium.h>

#include <cstring>

namespace madoguchi {

Sha256::Sha256() : m_context(EVP_MD_CTX_new()), m_algorithm(EVP_MD_fetch(nullptr, "SHA256", nullptr))
{
    if (!m_context || !m_algorithm)
        qFatal("SHA-256 is not available");
}

Sha256::~Sha256()
{
    EVP_MD_CTX_free(m_context);
    EVP_MD_free(m_algorithm);
}

Hash Sha256::leaf(QByteArrayView data)
{
    static constexpr unsigned char tag = 0;
    Hash hash;
    EVP_DigestInit_ex2(m_context, m_algorithm, nullptr);
    EVP_DigestUpdate(m_context, &tag, 1);
    EVP_DigestUpdate(m_context, data.data(), size_t(data.size()));
    EVP_DigestFinal_ex(m_context, hash.data(), nullptr);
    return hash;
}

Hash Sha256::node(const Hash& left, const Hash& right)
{
    unsigned char input[1 + 2 * sizeof(Hash)];
    input[0] = 1;
    std::memcpy(input + 1, left.data(), left.size());
    std::memcpy(input + 1 + left.size(), right.data(), right.size());
    Hash hash;
    EVP_DigestInit_ex2(m_context, m_algorithm, nullptr);
    EVP_DigestUpdate(m_context, input, sizeof input);
    EVP_DigestFinal_ex(m_context, hash.data(), nullptr);
    return hash;
}

Hash Sha256::plain(QByteArrayView data)
{
    Hash hash;
    EVP_DigestInit_ex2(m_context, m_algorithm, nullptr);
    EVP_DigestUpdate(m_context, data.data(), size_t(data.size()));
    EVP_DigestFinal_ex(m_context, hash.data(), nullptr);
    return hash;
}

Hash Sha256::commitment(QByteArrayView salt, quint32 field, QByteArrayView value)
{
    // HMAC (RFC 2104) on the reused context; OpenSSL's own costs several allocations a call.
    constexpr size_t blockSize = 64;
    unsigned char inner[blockSize + 10];
    unsigned char outer[blockSize + sizeof(Hash)];
    std::memset(inner, 0x36, blockSize);
    std::memset(outer, 0x5c, blockSize);
    for (qsizetype i = 0; i < qMin(salt.size(), qsizetype(blockSize)); ++i) {
        inner[i] ^= static_cast<unsigned char>(salt[i]);
        outer[i] ^= static_cast<unsigned char>(salt[i]);
    }
    std::memcpy(inner + blockSize, "pii-v1", 6);
    for (size_t i = 0; i < 4; ++i)
        inner[blockSize + 6 + i] = static_cast<unsigned char>(field >> (8 * i));
    Hash hash;
    EVP_DigestInit_ex2(m_context, m_algorithm, nullptr);
    EVP_DigestUpdate(m_context, inner, sizeof inner);
    EVP_DigestUpdate(m_context, value.data(), size_t(value.size()));
    EVP_DigestFinal_ex(m_context, hash.data(), nullptr);
    std::memcpy(outer + blockSize, hash.data(), hash.size());
    return plain({outer, qsizetype(sizeof outer)});
}

Hash hashFrom(QByteArrayView bytes)
{
    Hash hash{};
    if (bytes.size() == qsizetype(hash.size()))
        std::memcpy(hash.data(), bytes.data(), hash.size());
    return hash;
}

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), size_t(count));
    return bytes;
}

} // namespace madoguchi
