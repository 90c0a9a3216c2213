// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/serialscanner.h"

#include "core/scanning/scanpipeline.h"

#include <QFileInfo>
#include <QSerialPort>
#include <QSerialPortInfo>
#include <QTimer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

QString deviceOf(const QSerialPortInfo& info)
{
    if (!info.hasVendorIdentifier() || !info.hasProductIdentifier())
        return {};
    return u"%1:%2:%3"_s.arg(info.vendorIdentifier(), 4, 16, QChar(u'0'))
        .arg(info.productIdentifier(), 4, 16, QChar(u'0'))
        .arg(info.serialNumber());
}

} // namespace

SerialScanner::SerialScanner(QObject* parent) : QObject(parent), m_retrying(new QTimer(this))
{
    m_retrying->setSingleShot(true);
    m_retrying->setInterval(retry);
    connect(m_retrying, &QTimer::timeout, this, &SerialScanner::open);
}

SerialScanner::~SerialScanner() = default;

void SerialScanner::setPlace(const SerialPlace& place)
{
    if (place == m_place)
        return;
    close();
    m_place = place;
    if (m_place.port.isEmpty())
        setState(State::Off);
    else
        open();
}

QString SerialScanner::portName() const
{
    return QFileInfo(m_place.port).fileName();
}

void SerialScanner::open()
{
    const QString port = locate(m_place, m_place.device.isEmpty() ? QList<SerialPortEntry>() : ports());
    m_port = std::make_unique<QSerialPort>();
    m_port->setPortName(port);
    m_port->setBaudRate(m_place.speed);
    if (port.isEmpty() || !m_port->open(QIODevice::ReadOnly)) {
        const bool isThere = !port.isEmpty() && m_port->error() != QSerialPort::DeviceNotFoundError;
        close();
        m_retrying->start();
        return setState(isThere ? State::Denied : State::Missing);
    }
    connect(m_port.get(), &QSerialPort::readyRead, this, &SerialScanner::readAll);
    // Later, as the port is thrown away then.
    connect(m_port.get(), &QSerialPort::errorOccurred, this, &SerialScanner::lose, Qt::QueuedConnection);
    setState(State::Ready);
}

void SerialScanner::close()
{
    m_retrying->stop();
    m_lines.reset();
    m_port.reset();
}

void SerialScanner::readAll()
{
    for (const QByteArray& line : m_lines.feed(m_port->readAll()))
        Q_EMIT scanned(scannedText(line));
}

/// An error of reading means that it is gone, or that it will not read on.
void SerialScanner::lose()
{
    if (!m_port || m_port->error() == QSerialPort::NoError)
        return;
    close();
    m_retrying->start();
    setState(State::Missing);
}

void SerialScanner::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged();
}

QList<SerialPortEntry> SerialScanner::ports()
{
    QList<SerialPortEntry> entries;
    const QList<QSerialPortInfo> infos = QSerialPortInfo::availablePorts();
    for (const QSerialPortInfo& info : infos) {
        const QString what = info.description().isEmpty() ? info.manufacturer() : info.description();
        entries << SerialPortEntry{{info.systemLocation(), deviceOf(info), SerialPlace::usualSpeed},
                                   what.isEmpty() ? info.portName() : info.portName() + u" – "_s + what};
    }
    return entries;
}

QString SerialScanner::locate(const SerialPlace& place, const QList<SerialPortEntry>& ports)
{
    const auto hasDevice = [&](const SerialPortEntry& entry) { return entry.place.device == place.device; };
    const auto isAtPort = [&](const SerialPortEntry& entry) { return entry.place.port == place.port; };
    const auto atPort = std::find_if(ports.cbegin(), ports.cend(), isAtPort);
    if (place.device.isEmpty() || (atPort != ports.cend() && hasDevice(*atPort)))
        return place.port;
    if (const auto found = std::find_if(ports.cbegin(), ports.cend(), hasDevice); found != ports.cend())
        return found->place.port;
    return atPort == ports.cend() ? place.port : QString();
}

QList<int> SerialScanner::speeds()
{
    return {4800, SerialPlace::usualSpeed, 19200, 38400, 57600, 115200};
}

} // namespace madoguchi

#include "moc_serialscanner.cpp"
