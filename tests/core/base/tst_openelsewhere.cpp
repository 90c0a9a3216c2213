// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/openelsewhere.h"

#include "core/base/wholefile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// A file that LibreOffice or Microsoft Office has open is not replaced.
class OpenElsewhereTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void whoHasItOpenIsTold_data();
    void whoHasItOpenIsTold();
    void theOldFileStays();
    void whatIsNotThereIsNotOpen();
    void aRecordInUseIsLeftAlone();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    void put(const QString& name, const QByteArray& bytes)
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), qint64(bytes.size()));
    }
    static QByteArray ownerFile(const QString& name)
    {
        QByteArray bytes(55, ' ');
        bytes[0] = char(name.size());
        const auto append = [&](char16_t unit) {
            const auto little = qToLittleEndian<quint16>(unit);
            bytes.append(reinterpret_cast<const char*>(&little), 2);
        };
        append(char16_t(name.size()));
        for (const QChar c : name)
            append(c.unicode());
        return bytes;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void OpenElsewhereTest::whoHasItOpenIsTold_data()
{
    QTest::addColumn<QString>("lock");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("who");
    QTest::newRow("LibreOffice") << u".~lock.一覧.xlsx#"_s
                                 << QByteArray("高崎 徳子,noriko,pc-17,01.06.2026 09:00,file:///home/noriko;")
                                 << u"高崎 徳子 (pc-17)"_s;
    QTest::newRow("LibreOffice, without a full name")
        << u".~lock.一覧.xlsx#"_s << QByteArray(",noriko,pc-17,01.06.2026 09:00,x;") << u"noriko (pc-17)"_s;
    QTest::newRow("a comma in the name") << u".~lock.一覧.xlsx#"_s << QByteArray("Doe\\, Jane,jane,,,;")
                                         << u"Doe, Jane"_s;
    QTest::newRow("nothing in it") << u".~lock.一覧.xlsx#"_s << QByteArray() << QString();
    QTest::newRow("Microsoft Office") << u"~$一覧.xlsx"_s << ownerFile(u"高崎 徳子"_s) << u"高崎 徳子"_s;
    QTest::newRow("cut off") << u"~$一覧.xlsx"_s << ownerFile(u"高崎 徳子"_s).left(60) << QString();
}

void OpenElsewhereTest::whoHasItOpenIsTold()
{
    QFETCH(QString, lock);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, who);
    put(u"一覧.xlsx"_s, "old");
    QVERIFY(refuseOpenElsewhere(path(u"一覧.xlsx"_s)).isOk());
    put(lock, bytes);
    const Result<Done> refused = refuseOpenElsewhere(path(u"一覧.xlsx"_s));
    QVERIFY(!refused.isOk());
    QVERIFY(refused.refusal().has(u"export.open-elsewhere"));
    QCOMPARE(refused.refusal().kind, RefusalKind::Unavailable);
    const Problem& problem = refused.refusal().problems.first();
    QCOMPARE(problem.subject, path(u"一覧.xlsx"_s));
    QCOMPARE(problem.arguments.value(u"who"_s).toString(), who);
    QCOMPARE(problem.arguments.value(u"lock"_s).toString(), lock);
    QVERIFY(refuseOpenElsewhere(path(u"別.xlsx"_s)).isOk());
}

void OpenElsewhereTest::theOldFileStays()
{
    put(u"a.pdf"_s, "old");
    put(u".~lock.a.pdf#"_s, ",noriko,,,;");
    QVERIFY(checkWritable(path(u"a.pdf"_s)).refusal().has(u"export.open-elsewhere"));
    QVERIFY(writeWholeFile(path(u"a.pdf"_s), "new").refusal().has(u"export.open-elsewhere"));
    QFile::remove(path(u".~lock.a.pdf#"_s));
    // Opened while it was being written.
    const auto write = [&](QIODevice& device) -> Result<Done> {
        device.write("new");
        put(u".~lock.a.pdf#"_s, ",noriko,,,;");
        return Done{};
    };
    QVERIFY(writeWholeFile(path(u"a.pdf"_s), write).refusal().has(u"export.open-elsewhere"));
    QFile file(path(u"a.pdf"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("old"));
}

void OpenElsewhereTest::whatIsNotThereIsNotOpen()
{
    put(u".~lock.a.csv#"_s, ",noriko,,,;");
    QVERIFY(refuseOpenElsewhere(path(u"a.csv"_s)).isOk()); // a lock that was left behind hinders nobody
    QVERIFY(writeWholeFile(path(u"a.csv"_s), "new").isOk());
}

void OpenElsewhereTest::aRecordInUseIsLeftAlone()
{
    put(u"office.sqlite"_s, "record");
    QVERIFY(refuseRecordInUse(path(u"office.sqlite"_s)).isOk()); // nobody has it open
    put(u"office.sqlite-wal"_s, {});
    QVERIFY(QFile::link(path(u"office.sqlite"_s), path(u"here"_s)));
    for (const QString& name : {u"office.sqlite"_s, u"office.sqlite-wal"_s, u"here"_s}) {
        QVERIFY(refuseRecordInUse(path(name)).refusal().has(u"file.is-record"));
        QVERIFY(writeWholeFile(path(name), "new").refusal().has(u"file.is-record"));
    }
    QFile file(path(u"office.sqlite"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("record"));
    QVERIFY(refuseRecordInUse(path(u"list.csv"_s)).isOk());
}

QTEST_GUILESS_MAIN(OpenElsewhereTest)
#include "tst_openelsewhere.moc"
