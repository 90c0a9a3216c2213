// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/mailmessage.h"

#include <QCryptographicHash>
#include <QLocale>

#include <algorithm>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype lineLength = 76;
/// Of UTF-8 in one encoded word: "Subject: =?UTF-8?B?", base64 and "?=" stay within one line.
constexpr qsizetype wordBytes = 39;

bool isPlain(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
}

/// Nothing in a header may begin a line of its own.
QString oneLine(const QString& text)
{
    QString line = text;
    for (QChar& c : line) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return line.simplified();
}

/// How many characters of the text, from `at` on, fit into one encoded word; a pair of surrogates stays whole.
qsizetype fitting(const QString& text, qsizetype at)
{
    qsizetype length = 0;
    qsizetype bytes = 0;
    while (at + length < text.size()) {
        const bool isPair = text.at(at + length).isHighSurrogate() && at + length + 1 < text.size();
        const qsizetype more = QStringView(text).mid(at + length, isPair ? 2 : 1).toUtf8().size();
        if (bytes + more > wordBytes)
            break;
        bytes += more;
        length += isPair ? 2 : 1;
    }
    return std::max<qsizetype>(1, length);
}

QByteArray encodedWords(const QString& text)
{
    QByteArray words;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype length = fitting(text, at);
        if (!words.isEmpty())
            words += "\r\n ";
        words += "=?UTF-8?B?" + text.mid(at, length).toUtf8().toBase64() + "?=";
        at += length;
    }
    return words;
}

/// Plain words are folded at blanks, so that no line grows too long.
QByteArray unstructured(const QString& text)
{
    const QString line = oneLine(text);
    const bool looksEncoded = line.contains(u"=?"_s);
    return isPlain(line) && !looksEncoded && line.size() < lineLength - 12 ? line.toLatin1() : encodedWords(line);
}

QByteArray mailbox(const QString& text)
{
    const QString line = oneLine(text);
    const QString address = addressIn(line);
    if (address == line)
        return line.toLatin1();
    QString name = line.left(line.lastIndexOf(u'<')).trimmed();
    if (name.size() >= 2 && name.startsWith(u'"') && name.endsWith(u'"'))
        name = name.mid(1, name.size() - 2);
    return (name.isEmpty() ? QByteArray() : encodedWords(name) + "\r\n ") + '<' + address.toLatin1() + '>';
}

QByteArray header(const char* name, const QByteArray& value)
{
    return QByteArray(name) + ": " + value + "\r\n";
}

QByteArray base64Lines(const QByteArray& bytes)
{
    const QByteArray all = bytes.toBase64();
    QByteArray folded;
    for (qsizetype at = 0; at < all.size(); at += lineLength)
        folded += all.mid(at, lineLength) + "\r\n";
    return folded;
}

QByteArray textPart(const QString& text)
{
    QString withCrLf = text;
    withCrLf.remove(u'\r').replace(u'\n', u"\r\n"_s);
    return header("Content-Type", "text/plain; charset=UTF-8") + header("Content-Transfer-Encoding", "base64") +
           "\r\n" + base64Lines(withCrLf.toUtf8());
}

/// Made of the message, so that the same letter gives the same file.
QByteArray boundaryOf(const MailMessage& message)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(message.messageId.toUtf8());
    hash.addData(message.attachment);
    return "=_" + hash.result().toHex().left(32);
}

QByteArray attachmentPart(const MailMessage& message)
{
    QByteArray name;
    for (const QChar c : message.attachmentName) // a document number: letters, digits, hyphens
        name += (c.isLetterOrNumber() && c.unicode() < 128) || c == u'-' || c == u'.' ? char(c.unicode()) : '_';
    return header("Content-Type", "application/pdf; name=\"" + name + '"') +
           header("Content-Transfer-Encoding", "base64") +
           header("Content-Disposition", "attachment; filename=\"" + name + '"') + "\r\n" +
           base64Lines(message.attachment);
}

QByteArray bodyOf(const MailMessage& message)
{
    if (message.attachment.isEmpty())
        return textPart(message.text);
    const QByteArray boundary = boundaryOf(message);
    return header("Content-Type", "multipart/mixed; boundary=\"" + boundary + '"') + "\r\n--" + boundary + "\r\n" +
           textPart(message.text) + "--" + boundary + "\r\n" + attachmentPart(message) + "--" + boundary + "--\r\n";
}

QByteArray dateText(const QDateTime& date)
{
    const int minutes = date.offsetFromUtc() / 60;
    const QString zone = u"%1%2%3"_s.arg(QChar(minutes < 0 ? u'-' : u'+'))
                             .arg(std::abs(minutes) / 60, 2, 10, QChar(u'0'))
                             .arg(std::abs(minutes) % 60, 2, 10, QChar(u'0'));
    return (QLocale::c().toString(date, u"ddd, d MMM yyyy HH:mm:ss "_s) + zone).toLatin1();
}

} // namespace

Result<QByteArray> messageBytes(const MailMessage& message)
{
    const std::pair<const QString&, bool> addresses[] = {
        {message.from, message.isDraft}, {message.to, message.isDraft}, {message.copy, true}};
    for (const auto& [address, mayBeEmpty] : addresses) {
        if (!(mayBeEmpty && address.isEmpty()) && !isMailAddress(addressIn(address)))
            return refused(u"mail.bad-address"_s, oneLine(address));
    }
    QByteArray bytes = header("Date", dateText(message.date));
    if (!message.from.isEmpty())
        bytes += header("From", mailbox(message.from));
    if (!message.to.isEmpty())
        bytes += header("To", mailbox(message.to));
    if (!message.copy.isEmpty())
        bytes += header("Cc", mailbox(message.copy));
    bytes += header("Subject", unstructured(message.subject));
    bytes += header("Message-ID", '<' + message.messageId.toLatin1() + '>');
    bytes += header("MIME-Version", "1.0");
    if (message.isDraft)
        bytes += header("X-Unsent", "1");
    return bytes + bodyOf(message);
}

} // namespace madoguchi
