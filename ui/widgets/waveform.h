// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace madoguchi {

/// One tone of a signal. Frequency 0 is a pause.
struct Note {
    double hertz;
    int milliseconds;
};

/// A WAV file (mono, 16 bit, 22,050 samples a second) of these notes, each faded in and out so that nothing clicks.
QByteArray waveOf(const QList<Note>& notes);

} // namespace madoguchi
