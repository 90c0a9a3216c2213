// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scanning/scanlines.h"

#include <QObject>

#include <memory>

class QSerialPort;
class QTimer;

namespace madoguchi {

/// Where a serial scanner is plugged in.
struct SerialPlace {
    QString port;   ///< "/dev/ttyACM0", "COM3"; empty: there is no serial scanner
    QString device; ///< vendor, product and serial number, by which it is found at another port; empty: not known
    int speed = usualSpeed; ///< bits a second; without meaning for most USB scanners

    static constexpr int usualSpeed = 9600;

    bool operator==(const SerialPlace&) const = default;
};

/// A port of this computer, as people may choose it.
struct SerialPortEntry {
    SerialPlace place;
    QString text; ///< "ttyACM0 – Barcode Scanner"
};

/// A scanner in serial (USB-COM) mode: neither focus nor input method nor keyboard layout matter, and the GS1 separator
/// comes through. Gives the same texts as a scan box, each at CR or LF. Unplugged it is looked for until it is back.
/// Main thread.
class SerialScanner final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Off, ///< none is chosen
        Ready,
        Missing, ///< not plugged in
        Denied,  ///< another program has it, or this user may not open it
    };

    explicit SerialScanner(QObject* parent = nullptr);
    ~SerialScanner() override;

    /// Opens it, now or as soon as it can be opened.
    void setPlace(const SerialPlace& place);
    [[nodiscard]] State state() const { return m_state; }
    /// The port without its folder, for people.
    [[nodiscard]] QString portName() const;

    [[nodiscard]] static QList<SerialPortEntry> ports();
    /// Where the device of `place` is among `ports`: its own port, else the port that has the same device. Its own port
    /// when it is nowhere; empty when another device is at that.
    [[nodiscard]] static QString locate(const SerialPlace& place, const QList<SerialPortEntry>& ports);
    [[nodiscard]] static QList<int> speeds();

    static constexpr int retry = 1000; ///< milliseconds between two tries to open it

Q_SIGNALS:
    /// As ScanBox::scanned; never empty.
    void scanned(const QString& text);
    void stateChanged();

private:
    void open();
    void close();
    void readAll();
    void lose();
    void setState(State state);

    SerialPlace m_place;
    std::unique_ptr<QSerialPort> m_port;
    ScanLines m_lines;
    QTimer* m_retrying;
    State m_state = State::Off;
};

} // namespace madoguchi
