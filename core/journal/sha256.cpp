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

Hash hashFrom(QByteArrayView bytes)
{
    Hash hash{};
    if (bytes.size() == qsizetype(hash.size()))
        std::memcpy(hash.data(), bytes.data(), hash.size());
    return hash;
}

Hash personalCommitment(QByteArrayView salt, quint32 field, QByteArrayView value)
{
    const unsigned char fieldBytes[4] = {static_cast<unsigned char>(field), static_cast<unsigned char>(field >> 8),
                                         static_cast<unsigned char>(field >> 16),
                                         static_cast<unsigned char>(field >> 24)};
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, reinterpret_cast<const unsigned char*>(salt.data()), size_t(salt.size()));
    crypto_auth_hmacsha256_update(&state, reinterpret_cast<const unsigned char*>("pii-v1"), 6);
    crypto_auth_hmacsha256_update(&state, fieldBytes, sizeof fieldBytes);
    crypto_auth_hmacsha256_update(&state, reinterpret_cast<const unsigned char*>(value.data()),
                                  static_cast<unsigned long long>(value.size()));
    Hash hash;
    crypto_auth_hmacsha256_final(&state, hash.data());
    return hash;
}

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), size_t(count));
    return bytes;
}

} // namespace madoguchi
