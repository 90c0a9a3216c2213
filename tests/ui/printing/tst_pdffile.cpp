// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wholefile.h"
#include "tests/support/filesizelimit.h"
#include "tests/ui/printing/samples.h"
#include "ui/printing/pdffile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace madoguchi;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be read)");
}

void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class PdfFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aPdfIsWritten();
    void anOlderFileIsReplaced();
    void aFullDiskLeavesTheOldFile();
    void aFolderThatIsMissingIsRefused();
    void aFolderThatIsReadOnlyIsRefused();
    void aFolderIsNotReplaced();
    void aFullDeviceIsRefused();
    void aPipeIsWrittenInto();
    void aLinkToADeviceStaysALink();
    void aPaperWithoutANumberHasAName();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void PdfFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void PdfFileTest::aPaperWithoutANumberHasAName()
{
    Document paper = receiptDocument(samples::receipt(1));
    QCOMPARE(fileNameOf(paper), paper.number);
    paper.number.clear();
    paper.issuedOn = QDate(2026, 6, 10);
    paper.title = u"一覧: A/B"_s;
    QCOMPARE(fileNameOf(paper), u"一覧 A B 2026-06-10"_s);
    paper.issuedOn = {};
    QCOMPARE(fileNameOf(paper), u"一覧 A B"_s);
}

void PdfFileTest::aPdfIsWritten()
{
    const QString file = path(u"受領書.pdf"_s);
    const Result<qint64> size = writePdf(receiptDocument(samples::receipt(1)), file);
    QVERIFY(size.isOk());
    const QByteArray bytes = contentOf(file);
    QCOMPARE(qint64(bytes.size()), *size);
    QVERIFY(bytes.startsWith("%PDF-"));
    QVERIFY(bytes.trimmed().endsWith("%%EOF"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
}

void PdfFileTest::anOlderFileIsReplaced()
{
    const QString file = path(u"a.pdf"_s);
    put(file, "old");
    QVERIFY(writeWholeFile(file, "new bytes").isOk());
    QCOMPARE(contentOf(file), QByteArray("new bytes"));
}

/// Whether the room ends while it is written, or for what waits in the buffer at the end.
void PdfFileTest::aFullDiskLeavesTheOldFile()
{
    const QString file = path(u"a.pdf"_s);
    put(file, "old");
    for (const auto& [size, room] : {std::pair(1 << 20, 64 * 1024), std::pair(8000, 1024)}) {
        const QByteArray bytes(size, 'x');
        const Result<Done> written = [&] {
            const FileSizeLimit limit{rlim_t(room)};
            return writeWholeFile(file, bytes);
        }();
        QVERIFY(!written.isOk());
        QVERIFY2(written.refusal().has(u"file.not-written"), qPrintable(written.refusal().toDebugText()));
        QCOMPARE(written.refusal().kind, RefusalKind::Unavailable);
        QCOMPARE(contentOf(file), QByteArray("old"));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }
}

void PdfFileTest::aFolderThatIsMissingIsRefused()
{
    const QString file = path(u"none/a.pdf"_s);
    const Result<qint64> written = writePdf(receiptDocument(samples::receipt(1)), file);
    QVERIFY(written.refusal().has(u"file.not-writable"));
    QCOMPARE(written.refusal().problems.first().subject, file);
    QVERIFY(!written.refusal().problems.first().arguments.value(u"reason"_s).toString().isEmpty());
}

void PdfFileTest::aFolderThatIsReadOnlyIsRefused()
{
    if (geteuid() == 0)
        QSKIP("root may write everywhere");
    const QString file = path(u"a.pdf"_s);
    put(file, "old");
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
    const Result<Done> written = writeWholeFile(file, "new");
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(written.refusal().has(u"file.not-writable"));
    QCOMPARE(contentOf(file), QByteArray("old"));
}

void PdfFileTest::aFolderIsNotReplaced()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"a.pdf"_s));
    QVERIFY(writeWholeFile(path(u"a.pdf"_s), "x").refusal().has(u"file.is-folder"));
    QVERIFY(QFileInfo(path(u"a.pdf"_s)).isDir());
}

void PdfFileTest::aFullDeviceIsRefused()
{
    QVERIFY(writeWholeFile(u"/dev/full"_s, "x").refusal().has(u"file.not-written"));
    struct stat after {
    };
    QCOMPARE(stat("/dev/full", &after), 0);
    QVERIFY(S_ISCHR(after.st_mode));
}

void PdfFileTest::aPipeIsWrittenInto()
{
    const QByteArray pipe = QFile::encodeName(path(u"pipe"_s));
    QCOMPARE(mkfifo(pipe.constData(), 0600), 0);
    QProcess reader;
    reader.start(u"cat"_s, {path(u"pipe"_s)});
    QVERIFY(reader.waitForStarted());
    QVERIFY(writeWholeFile(path(u"pipe"_s), "through the pipe").isOk());
    QVERIFY(reader.waitForFinished());
    QCOMPARE(reader.readAllStandardOutput(), QByteArray("through the pipe"));
    struct stat after {
    };
    QCOMPARE(lstat(pipe.constData(), &after), 0);
    QVERIFY(S_ISFIFO(after.st_mode));
}

void PdfFileTest::aLinkToADeviceStaysALink()
{
    QVERIFY(QFile::link(u"/dev/null"_s, path(u"link"_s)));
    QVERIFY(writeWholeFile(path(u"link"_s), "x").isOk());
    QVERIFY(QFileInfo(path(u"link"_s)).isSymLink());
    struct stat after {
    };
    QCOMPARE(stat("/dev/null", &after), 0);
    QVERIFY(S_ISCHR(after.st_mode));
}

QTEST_MAIN(PdfFileTest)
#include "tst_pdffile.moc"
