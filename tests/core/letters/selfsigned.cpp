// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/letters/selfsigned.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <cstdio>
#include <memory>

namespace madoguchi {

namespace {

template<auto Free>
struct Freeing {
    template<class T>
    void operator()(T* object) const
    {
        Free(object);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Freeing<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freeing<X509_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Freeing<X509_EXTENSION_free>>;
using File = std::unique_ptr<FILE, Freeing<fclose>>;

void need(bool isDone)
{
    if (!isDone)
        qFatal("no certificate can be made");
}

void extend(X509* certificate, int what, const char* value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, what, value));
    need(extension && X509_add_ext(certificate, extension.get(), -1) == 1);
}

Certificate certificateOf(EVP_PKEY* key)
{
    Certificate certificate(X509_new());
    X509* raw = certificate.get();
    need(raw && X509_set_version(raw, 2) == 1 && ASN1_INTEGER_set(X509_get_serialNumber(raw), 1) == 1);
    need(X509_gmtime_adj(X509_getm_notBefore(raw), -3600) && X509_gmtime_adj(X509_getm_notAfter(raw), 86'400));
    X509_NAME* name = X509_get_subject_name(raw);
    need(X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char*>("127.0.0.1"), -1,
                                    -1, 0) == 1);
    need(X509_set_issuer_name(raw, name) == 1 && X509_set_pubkey(raw, key) == 1);
    extend(raw, NID_basic_constraints, "critical,CA:TRUE");
    extend(raw, NID_subject_alt_name, "IP:127.0.0.1");
    need(X509_sign(raw, key, EVP_sha256()) > 0);
    return certificate;
}

} // namespace

SmtpStub::Identity makeSelfSigned(const QString& folder, const QString& name)
{
    const Key key(EVP_EC_gen("P-256"));
    need(key != nullptr);
    const Certificate certificate = certificateOf(key.get());
    const QString path = folder + u'/' + name;
    const SmtpStub::Identity identity{path + QStringLiteral(".pem"), path + QStringLiteral(".key")};
    const File certificateFile(std::fopen(qPrintable(identity.certificate), "w"));
    const File keyFile(std::fopen(qPrintable(identity.key), "w"));
    need(certificateFile && PEM_write_X509(certificateFile.get(), certificate.get()) == 1);
    need(keyFile && PEM_write_PrivateKey(keyFile.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) == 1);
    return identity;
}

} // namespace madoguchi
