// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/serialscanner.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace madoguchi;

using State = SerialScanner::State;

/// The other end of a serial cable: what is sent here, the scanner has read. Closed, it is unplugged.
class Cable
{
public:
    explicit Cable(const QString& port) : m_master(posix_openpt(O_RDWR | O_NOCTTY)), m_port(port)
    {
        if (m_master < 0 || grantpt(m_master) != 0 || unlockpt(m_master) != 0)
            qFatal("no pseudo-terminal");
        QFile::link(QString::fromLocal8Bit(ptsname(m_master)), port);
    }
    ~Cable()
    {
        QFile::remove(m_port);
        ::close(m_master);
    }
    Cable(const Cable&) = delete;
    Cable& operator=(const Cable&) = delete;

    void send(const QByteArray& bytes) const
    {
        if (write(m_master, bytes.constData(), size_t(bytes.size())) != bytes.size())
            qFatal("the pseudo-terminal takes nothing");
    }

private:
    int m_master;
    QString m_port;
};

class TestSerialScanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aScanComesWhole();
    void readsAreNotScans();
    void bytesBecomeText_data();
    void bytesBecomeText();
    void unpluggedAndPluggedInAgain();
    void itIsWaitedFor();
    void anotherProgramHasIt();
    void noneIsChosen();
    void aDeviceIsFoundAtAnotherPort();

private:
    [[nodiscard]] QStringList texts() const;
    void plugIn() { m_cable = std::make_unique<Cable>(m_port); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_port;
    std::unique_ptr<Cable> m_cable;
    std::unique_ptr<SerialScanner> m_scanner;
    std::unique_ptr<QSignalSpy> m_scans;
};

void TestSerialScanner::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_port = m_folder->filePath(u"ttyACM0"_s);
    m_scanner = std::make_unique<SerialScanner>();
    m_scans = std::make_unique<QSignalSpy>(m_scanner.get(), &SerialScanner::scanned);
}

void TestSerialScanner::cleanup()
{
    m_scans.reset();
    m_scanner.reset();
    m_cable.reset();
}

QStringList TestSerialScanner::texts() const
{
    QStringList texts;
    for (const QList<QVariant>& scan : *m_scans)
        texts << scan.first().toString();
    return texts;
}

void TestSerialScanner::aScanComesWhole()
{
    plugIn();
    m_scanner->setPlace({m_port, {}, 9600});
    QCOMPARE(m_scanner->state(), State::Ready);
    QCOMPARE(m_scanner->portName(), u"ttyACM0"_s);
    m_cable->send("A-000123\r");
    QTRY_COMPARE(texts(), QStringList{u"A-000123"_s});
}

void TestSerialScanner::readsAreNotScans()
{
    plugIn();
    m_scanner->setPlace({m_port, {}, 9600});
    m_cable->send("A-00");
    QTest::qWait(50);
    QVERIFY(texts().isEmpty());
    m_cable->send("0123\r\nA-000");
    QTRY_COMPARE(texts().size(), 1);
    m_cable->send("124\r\nA-000125\r");
    QTRY_COMPARE(texts(), (QStringList{u"A-000123"_s, u"A-000124"_s, u"A-000125"_s}));
}

void TestSerialScanner::bytesBecomeText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("GS1 separator") << QByteArray("]C1"
                                                 "01\x1d"
                                                 "21A\r")
                                   << u"]C1"
                                      "01\x1d"
                                      "21A"_s;
    QTest::newRow("UTF-8") << QByteArray("\xe6\xa9\x9f-1\r") << u"機-1"_s;
    QTest::newRow("CP932") << QByteArray("\x8b\x40-1\r") << u"機-1"_s;
    QTest::newRow("control characters are not obeyed")
        << QByteArray("A\x03\x04\x11\x13\x1a-1\r") << u"A\x03\x04\x11\x13\x1a-1"_s;
}

void TestSerialScanner::bytesBecomeText()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    plugIn();
    m_scanner->setPlace({m_port, {}, 115200});
    m_cable->send(bytes);
    QTRY_COMPARE(texts(), QStringList{text});
}

void TestSerialScanner::unpluggedAndPluggedInAgain()
{
    plugIn();
    m_scanner->setPlace({m_port, {}, 9600});
    QSignalSpy changes(m_scanner.get(), &SerialScanner::stateChanged);
    m_cable->send("A-00");
    QTest::qWait(50);
    m_cable.reset();
    QTRY_COMPARE(m_scanner->state(), State::Missing);
    QCOMPARE(changes.size(), 1);
    plugIn();
    QTRY_COMPARE_WITH_TIMEOUT(m_scanner->state(), State::Ready, 5 * SerialScanner::retry);
    m_cable->send("B-000001\r"); // nothing is left of what was cut off
    QTRY_COMPARE(texts(), QStringList{u"B-000001"_s});
}

void TestSerialScanner::itIsWaitedFor()
{
    m_scanner->setPlace({m_port, {}, 9600});
    QCOMPARE(m_scanner->state(), State::Missing);
    plugIn();
    QTRY_COMPARE_WITH_TIMEOUT(m_scanner->state(), State::Ready, 5 * SerialScanner::retry);
}

void TestSerialScanner::anotherProgramHasIt()
{
    plugIn();
    SerialScanner first;
    first.setPlace({m_port, {}, 9600});
    QCOMPARE(first.state(), State::Ready);
    m_scanner->setPlace({m_port, {}, 9600});
    QCOMPARE(m_scanner->state(), State::Denied);
    first.setPlace({});
    QTRY_COMPARE_WITH_TIMEOUT(m_scanner->state(), State::Ready, 5 * SerialScanner::retry);
}

void TestSerialScanner::noneIsChosen()
{
    QCOMPARE(m_scanner->state(), State::Off);
    plugIn();
    m_scanner->setPlace({m_port, {}, 9600});
    m_scanner->setPlace({});
    QCOMPARE(m_scanner->state(), State::Off);
    m_cable->send("A-1\r");
    QTest::qWait(50);
    QVERIFY(texts().isEmpty());
}

void TestSerialScanner::aDeviceIsFoundAtAnotherPort()
{
    const SerialPlace chosen{u"/dev/ttyACM0"_s, u"05f9:4204:S1"_s, 9600};
    const SerialPortEntry other{{u"/dev/ttyACM0"_s, u"1a86:7523:"_s, 9600}, {}};
    const SerialPortEntry moved{{u"/dev/ttyACM1"_s, u"05f9:4204:S1"_s, 9600}, {}};
    const SerialPortEntry same{{u"/dev/ttyACM0"_s, u"05f9:4204:S1"_s, 9600}, {}};
    QCOMPARE(SerialScanner::locate(chosen, {other, moved}), u"/dev/ttyACM1"_s);
    QCOMPARE(SerialScanner::locate(chosen, {moved, same}), u"/dev/ttyACM0"_s);
    QVERIFY(SerialScanner::locate(chosen, {other}).isEmpty());      // something else is where it was
    QCOMPARE(SerialScanner::locate(chosen, {}), u"/dev/ttyACM0"_s); // waited for where it was
    QCOMPARE(SerialScanner::locate({u"/dev/ttyS0"_s, {}, 9600}, {other, moved}), u"/dev/ttyS0"_s);
}

QTEST_GUILESS_MAIN(TestSerialScanner)
#include "tst_serialscanner.moc"
