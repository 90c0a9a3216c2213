// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sodium.h>

/// Protecting a PIN is slow on purpose, in every sign-in of a test too. This one stands before libsodium's and writes
/// hashes of the lowest cost; checking a PIN takes its cost from the hash. core.desk.pins tests the true one.
extern "C" __attribute__((visibility("default"))) int crypto_pwhash_str(char* out, const char* password,
                                                                        unsigned long long length,
                                                                        unsigned long long /*operations*/,
                                                                        std::size_t /*memory*/)
{
    return crypto_pwhash_str_alg(out, password, length, crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN,
                                 crypto_pwhash_ALG_ARGON2ID13);
}
