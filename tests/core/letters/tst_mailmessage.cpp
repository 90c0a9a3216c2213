// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/mailmessage.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class MailMessageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addresses_data();
    void addresses();
    void anotherProgramReadsIt_data();
    void anotherProgramReadsIt();
    void linesAreShort();
    void nothingSlipsIntoTheHead();
    void aDraftSaysSo();
    void badAddressesAreRefused();

private:
    static MailMessage message()
    {
        MailMessage message;
        message.from = u"情報サービスデスク <desk@example.jp>"_s;
        message.to = u"taro@example.jp"_s;
        message.subject =
            u"【返却のお願い】貸与品の返却期限が過ぎています（第2回）𠮷田様へ、髙橋より、長い題名でも読めること"_s;
        message.text = u"髙橋 様\n\n・A-000001　ノートPC\n𠮷\n"_s;
        message.date = QDateTime(QDate(2026, 6, 1), QTime(9, 5, 7), Qt::OffsetFromUTC, 9 * 3600);
        message.messageId = u"R8-L1-000001.1@madoguchi"_s;
        return message;
    }
};

void MailMessageTest::addresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isOne");
    QTest::newRow("usual") << u"a.b-c@example.jp"_s << true;
    QTest::newRow("plus") << u"a+b@example.jp"_s << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("no at") << u"example.jp"_s << false;
    QTest::newRow("two at") << u"a@b@c"_s << false;
    QTest::newRow("no host") << u"a@"_s << false;
    QTest::newRow("nobody") << u"@b"_s << false;
    QTest::newRow("blank") << u"a b@example.jp"_s << false;
    QTest::newRow("two people") << u"a@example.jp,b@example.jp"_s << false;
    QTest::newRow("line") << u"a@example.jp\nBcc: x@y"_s << false;
    QTest::newRow("brackets") << u"<a@example.jp>"_s << false;
}

void MailMessageTest::addresses()
{
    QFETCH(QString, text);
    QFETCH(bool, isOne);
    QCOMPARE(isMailAddress(text), isOne);
    QCOMPARE(addressIn(u"名 <"_s + text + u'>') == text, !text.startsWith(u'<'));
}

/// What Python's e-mail package, which nobody here wrote, makes of a message.
static QJsonObject readByPython(const QByteArray& bytes)
{
    static const QString script = uR"(
import sys, json, email, email.policy
m = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
def defects(p): return [str(d) for d in p.defects] + [d for q in p.iter_parts() for d in defects(q)]
body = m.get_body(preferencelist=('plain',))
files = [[a.get_filename(), a.get_content_type(), a.get_content().hex()] for a in m.iter_attachments()]
print(json.dumps({'subject': m['subject'], 'from': str(m['from'].addresses[0].display_name) if m['from'] else '',
 'address': m['from'].addresses[0].addr_spec if m['from'] else '', 'to': str(m['to'] or ''), 'date': m['date'].datetime.isoformat(),
 'id': m['message-id'], 'unsent': m['x-unsent'] or '', 'text': body.get_content(), 'files': files,
 'defects': defects(m), 'keys': ','.join(m.keys())}))
)"_s;
    QProcess python;
    python.start(u"/usr/bin/python3"_s, {u"-c"_s, script});
    python.write(bytes);
    python.closeWriteChannel();
    python.waitForFinished();
    const QByteArray error = python.readAllStandardError();
    if (!error.isEmpty())
        qWarning("%s", error.constData());
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

void MailMessageTest::anotherProgramReadsIt_data()
{
    QTest::addColumn<QByteArray>("attachment");
    QTest::newRow("text") << QByteArray();
    QTest::newRow("with a PDF") << QByteArray("%PDF-1.4 \0\xff\r\n--=_ the end", 27);
}

void MailMessageTest::anotherProgramReadsIt()
{
    QFETCH(QByteArray, attachment);
    MailMessage mail = message();
    mail.attachment = attachment;
    mail.attachmentName = u"R8-L1-000001.pdf"_s;
    const Result<QByteArray> bytes = messageBytes(mail);
    QVERIFY(bytes.isOk());
    const QJsonObject read = readByPython(*bytes);
    QCOMPARE(read.value(u"subject"_s).toString(), mail.subject);
    QCOMPARE(read.value(u"from"_s).toString(), u"情報サービスデスク"_s);
    QCOMPARE(read.value(u"address"_s).toString(), u"desk@example.jp"_s);
    QCOMPARE(read.value(u"to"_s).toString(), mail.to);
    QCOMPARE(read.value(u"date"_s).toString(), u"2026-06-01T09:05:07+09:00"_s);
    QCOMPARE(read.value(u"id"_s).toString(), u"<R8-L1-000001.1@madoguchi>"_s);
    QCOMPARE(read.value(u"text"_s).toString().remove(u'\r'), mail.text);
    QVERIFY(read.value(u"defects"_s).toArray().isEmpty());
    QCOMPARE(read.value(u"files"_s).toArray().size(), attachment.isEmpty() ? 0 : 1);
    if (!attachment.isEmpty()) {
        const QJsonArray file = read.value(u"files"_s).toArray().first().toArray();
        QCOMPARE(file.at(0).toString(), u"R8-L1-000001.pdf"_s);
        QCOMPARE(file.at(1).toString(), u"application/pdf"_s);
        QCOMPARE(QByteArray::fromHex(file.at(2).toString().toLatin1()), attachment);
    }
}

void MailMessageTest::linesAreShort()
{
    MailMessage mail = message();
    mail.text = QString(5000, u'あ');
    mail.attachment = QByteArray(5000, 'x');
    const QList<QByteArray> lines = messageBytes(mail)->split('\n');
    for (const QByteArray& line : lines) {
        QVERIFY(line.size() <= 77); // 76 and the carriage return
        QVERIFY(line.isEmpty() || line.endsWith('\r'));
    }
}

void MailMessageTest::nothingSlipsIntoTheHead()
{
    MailMessage mail = message();
    mail.subject = u"Hello\r\nBcc: everyone@example.jp"_s;
    mail.from = u"Desk\r\nX-Evil: 1 <desk@example.jp>"_s;
    const QJsonObject read = readByPython(*messageBytes(mail));
    QCOMPARE(read.value(u"subject"_s).toString(), u"Hello Bcc: everyone@example.jp"_s);
    QVERIFY(!read.value(u"keys"_s).toString().contains(u"Bcc"_s));
    QVERIFY(!read.value(u"keys"_s).toString().contains(u"X-Evil"_s));
}

void MailMessageTest::aDraftSaysSo()
{
    MailMessage mail = message();
    mail.isDraft = true;
    mail.from.clear();
    mail.to.clear();
    const Result<QByteArray> bytes = messageBytes(mail);
    QVERIFY(bytes.isOk());
    const QJsonObject read = readByPython(*bytes);
    QCOMPARE(read.value(u"unsent"_s).toString(), u"1"_s);
    QCOMPARE(read.value(u"to"_s).toString(), QString());
    QVERIFY(!messageBytes(message())->contains("X-Unsent"));
}

void MailMessageTest::badAddressesAreRefused()
{
    MailMessage mail = message();
    mail.to = u"taro at example"_s;
    QVERIFY(!messageBytes(mail).isOk());
    QVERIFY(messageBytes(mail).refusal().has(u"mail.bad-address"));
    mail.to.clear();
    QVERIFY(!messageBytes(mail).isOk());
}

QTEST_APPLESS_MAIN(MailMessageTest)
#include "tst_mailmessage.moc"
