// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/phrase.h"

#include <algorithm>

namespace madoguchi {

using namespace Qt::StringLiterals;

Phrase::Phrase() = default;

Phrase::Phrase(QString text) : value(std::move(text)) {}

Phrase Phrase::word(QString code, QList<Phrase> with)
{
    Phrase phrase(std::move(code));
    phrase.kind = Kind::Word;
    phrase.with = std::move(with);
    return phrase;
}

Phrase Phrase::day(QDate day)
{
    Phrase phrase(day.toString(Qt::ISODate));
    if (day.isValid())
        phrase.kind = Kind::Day;
    return phrase;
}

Phrase Phrase::day(QDate day, QTime time)
{
    Phrase phrase = Phrase::day(day);
    if (!day.isValid() || !time.isValid())
        return phrase;
    phrase.kind = Kind::Moment;
    phrase.value += time.toString(u"'T'HH:mm"_s);
    return phrase;
}

Phrase Phrase::moment(const QDateTime& local)
{
    return local.isValid() ? day(local.date(), local.time()) : Phrase();
}

Phrase Phrase::lines(QList<Phrase> lines)
{
    Phrase phrase;
    phrase.kind = Kind::Lines;
    phrase.with = std::move(lines);
    return phrase;
}

bool Phrase::isEmpty() const
{
    if (kind != Kind::Lines)
        return value.isEmpty();
    return std::all_of(with.begin(), with.end(), [](const Phrase& line) { return line.isEmpty(); });
}

bool Phrase::operator==(const Phrase& other) const
{
    return kind == other.kind && value == other.value && with == other.with;
}

} // namespace madoguchi
