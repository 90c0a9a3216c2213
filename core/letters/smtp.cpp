// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/smtp.h"

#include "core/letters/mailmessage.h"

#include <QFile>

#include <curl/curl.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

constexpr long connectSeconds = 10;
constexpr long mostSeconds = 60;

struct Upload {
    const QByteArray& bytes;
    qsizetype at = 0;
};

size_t readUpload(char* buffer, size_t size, size_t count, void* data)
{
    auto& upload = *static_cast<Upload*>(data);
    const auto length = std::min<qsizetype>(qsizetype(size * count), upload.bytes.size() - upload.at);
    std::memcpy(buffer, upload.bytes.constData() + upload.at, size_t(length));
    upload.at += length;
    return size_t(length);
}

int askCancelled(void* data, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    const auto& isCancelled = *static_cast<const std::function<bool()>*>(data);
    return isCancelled && isCancelled() ? 1 : 0;
}

struct EndHandle {
    void operator()(CURL* handle) const { curl_easy_cleanup(handle); }
};
struct EndList {
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};

void initOnce()
{
    static const bool isReady = curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
    if (!isReady)
        qFatal("libcurl cannot be used");
}

void setServer(CURL* handle, const MailServer& server)
{
    const bool isTls = server.security == u"tls";
    const QByteArray url = u"%1://%2:%3"_s.arg(isTls ? u"smtps"_s : u"smtp"_s, server.host).arg(server.port).toUtf8();
    curl_easy_setopt(handle, CURLOPT_URL, url.constData());
    curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(handle, CURLOPT_USE_SSL, server.security == u"starttls" ? CURLUSESSL_ALL : CURLUSESSL_NONE);
    curl_easy_setopt(handle, CURLOPT_PROXY, "");
    if (!server.caFile.isEmpty())
        curl_easy_setopt(handle, CURLOPT_CAINFO, QFile::encodeName(server.caFile).constData());
    curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(handle, CURLOPT_CONNECTTIMEOUT, connectSeconds);
    curl_easy_setopt(handle, CURLOPT_TIMEOUT, mostSeconds);
    // Neither name nor password goes over the wire where others can read it.
    if (!server.user.isEmpty() && server.security != u"none") {
        curl_easy_setopt(handle, CURLOPT_USERNAME, server.user.toUtf8().constData());
        curl_easy_setopt(handle, CURLOPT_PASSWORD, server.password.toUtf8().constData());
    }
}

/// What a server that was reached and answered 5xx after letting us in says of this one mail.
bool isAboutTheMail(CURLcode result, long code)
{
    return code >= 500 && code < 600 && result != CURLE_LOGIN_DENIED && result != CURLE_USE_SSL_FAILED &&
           result != CURLE_COULDNT_CONNECT && result != CURLE_WEIRD_SERVER_REPLY;
}

/// The last answer was "go on", and all of the mail was read since: nobody knows whether the server has taken it.
bool isUnsure(const Upload& upload, long code)
{
    return code == 354 && upload.at == upload.bytes.size();
}

/// What people can do something about; null: the words of the network have to do.
const char* codeOf(CURLcode result)
{
    switch (result) {
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
        return "mail.untrusted";
    case CURLE_USE_SSL_FAILED:
        return "mail.no-encryption";
    case CURLE_LOGIN_DENIED:
        return "mail.login-refused";
    default:
        return nullptr;
    }
}

MailAnswer answerOf(CURL* handle, CURLcode result, const Upload& upload, const char* error)
{
    if (result == CURLE_OK)
        return {MailAnswer::Outcome::Sent, {}};
    long code = 0;
    curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &code);
    QString detail = QString::fromUtf8(*error ? error : curl_easy_strerror(result));
    if (code > 0 && !detail.contains(QString::number(code)))
        detail += u" (%1)"_s.arg(code);
    if (const char* known = codeOf(result))
        detail = QLatin1StringView(known) + u": "_s + detail;
    if (isUnsure(upload, code))
        return {MailAnswer::Outcome::Unsure, detail};
    return {isAboutTheMail(result, code) ? MailAnswer::Outcome::Refused : MailAnswer::Outcome::TryLater, detail};
}

} // namespace

MailServer mailServer(const OrganisationSettings& settings)
{
    return {settings.mailServer,
            settings.mailPort,
            settings.mailSecurity,
            settings.mailUser,
            qEnvironmentVariable("MADOGUCHI_MAIL_PASSWORD"),
            settings.mailFrom,
            qEnvironmentVariable("MADOGUCHI_MAIL_CA")};
}

MailAnswer handIn(const MailServer& server, const QStringList& to, const QByteArray& message,
                  const std::function<bool()>& isCancelled)
{
    initOnce();
    const std::unique_ptr<CURL, EndHandle> handle(curl_easy_init());
    std::unique_ptr<curl_slist, EndList> recipients;
    for (const QString& address : to)
        recipients.reset(
            curl_slist_append(recipients.release(), (u'<' + addressIn(address) + u'>').toUtf8().constData()));
    std::array<char, CURL_ERROR_SIZE> error{};
    Upload upload{message};
    setServer(handle.get(), server);
    const QByteArray from = (u'<' + addressIn(server.from) + u'>').toUtf8();
    curl_easy_setopt(handle.get(), CURLOPT_MAIL_FROM, from.constData());
    curl_easy_setopt(handle.get(), CURLOPT_MAIL_RCPT, recipients.get());
    curl_easy_setopt(handle.get(), CURLOPT_ERRORBUFFER, error.data());
    curl_easy_setopt(handle.get(), CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(handle.get(), CURLOPT_READFUNCTION, &readUpload);
    curl_easy_setopt(handle.get(), CURLOPT_READDATA, &upload);
    curl_easy_setopt(handle.get(), CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(handle.get(), CURLOPT_XFERINFOFUNCTION, &askCancelled);
    curl_easy_setopt(handle.get(), CURLOPT_XFERINFODATA, &isCancelled);
    const CURLcode result = curl_easy_perform(handle.get());
    return answerOf(handle.get(), result, upload, error.data());
}

} // namespace madoguchi
