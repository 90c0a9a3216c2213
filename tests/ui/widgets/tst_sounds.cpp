// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sounds.h"
#include "ui/widgets/waveform.h"

#include <QSet>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class TestSounds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waveIsWellFormed();
    void toneHasItsPitch();
    void signalsDiffer();
};

namespace {

qint16 sample(const QByteArray& wave, int number)
{
    return qFromLittleEndian<qint16>(wave.constData() + 44 + 2 * number);
}

} // namespace

void TestSounds::waveIsWellFormed()
{
    const QByteArray wave = waveOf({{1000, 100}});
    QCOMPARE(wave.left(4), "RIFF"_ba);
    QCOMPARE(wave.mid(8, 8), "WAVEfmt "_ba);
    QCOMPARE(qFromLittleEndian<quint32>(wave.constData() + 4), quint32(wave.size() - 8));
    QCOMPARE(qFromLittleEndian<quint32>(wave.constData() + 40), quint32(wave.size() - 44));
    QCOMPARE(wave.size(), 44 + 2 * 2205);
    QCOMPARE(sample(wave, 0), qint16(0));
}

void TestSounds::toneHasItsPitch()
{
    const QByteArray wave = waveOf({{1000, 100}});
    int crossings = 0;
    for (int i = 1; i < 2205; ++i)
        crossings += sample(wave, i - 1) < 0 && sample(wave, i) >= 0;
    QVERIFY(qAbs(crossings - 100) <= 1);
}

void TestSounds::signalsDiffer()
{
    QSet<QByteArray> waves;
    for (int i = 0; i < soundCount; ++i)
        waves.insert(waveOf(notesOf(static_cast<Sound>(i))));
    QCOMPARE(waves.size(), soundCount);
}

QTEST_APPLESS_MAIN(TestSounds)
#include "tst_sounds.moc"
