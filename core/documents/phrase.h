// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

namespace madoguchi {

/// A piece of text on a form. Words of the form itself travel as codes and dates as dates, so that the sheet is
/// put into words once, when it is printed, in the language of whoever receives it (`ui/printing/formwords.h`).
/// What was registered (names, serial numbers) is Text and printed exactly as it is.
struct Phrase {
    enum class Kind {
        Text,   ///< as it is
        Word,   ///< a code of formwords; `with` fills %1, %2 …
        Day,    ///< ISO day, printed as wareki in Japanese
        Moment, ///< ISO day and time to the minute at the counter; the paper keeps it whatever the time zone
        Lines,  ///< each of `with` on a line of its own
    };

    Kind kind = Kind::Text;
    QString value;
    QList<Phrase> with;

    Phrase();
    Phrase(QString text);
    static Phrase word(QString code, QList<Phrase> with = {});
    /// Empty text for a day that is not valid.
    static Phrase day(QDate day);
    static Phrase day(QDate day, QTime time);
    static Phrase moment(const QDateTime& local);
    static Phrase lines(QList<Phrase> lines);

    [[nodiscard]] bool isEmpty() const;

    bool operator==(const Phrase& other) const;
};

} // namespace madoguchi
