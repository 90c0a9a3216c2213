// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/waveform.h"

#include <QDataStream>
#include <QIODevice>
#include <QtMath>

#include <algorithm>

namespace madoguchi {

namespace {

constexpr int rate = 22050;
constexpr int bytesPerSample = 2;
constexpr double loudness = 0.4 * 32767;
constexpr double fade = 0.008; // seconds

void writeHeader(QDataStream& out, quint32 dataBytes)
{
    out.writeRawData("RIFF", 4);
    out << quint32(36 + dataBytes);
    out.writeRawData("WAVEfmt ", 8);
    out << quint32(16) << quint16(1) << quint16(1) << quint32(rate) << quint32(rate * bytesPerSample)
        << quint16(bytesPerSample) << quint16(8 * bytesPerSample);
    out.writeRawData("data", 4);
    out << dataBytes;
}

int samplesOf(const Note& note)
{
    return rate * note.milliseconds / 1000;
}

void writeNote(QDataStream& out, const Note& note)
{
    const int samples = samplesOf(note);
    for (int i = 0; i < samples; ++i) {
        const double edge = std::min(i, samples - i) / (fade * rate);
        const double value = std::sin(2 * M_PI * note.hertz * i / rate) * std::min(edge, 1.0);
        out << qint16(value * loudness);
    }
}

} // namespace

QByteArray waveOf(const QList<Note>& notes)
{
    int samples = 0;
    for (const Note& note : notes)
        samples += samplesOf(note);
    QByteArray wave;
    QDataStream out(&wave, QIODevice::WriteOnly);
    out.setByteOrder(QDataStream::LittleEndian);
    writeHeader(out, quint32(samples * bytesPerSample));
    for (const Note& note : notes)
        writeNote(out, note);
    return wave;
}

} // namespace madoguchi
