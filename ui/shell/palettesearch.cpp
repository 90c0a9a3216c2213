// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettesearch.h"

namespace madoguchi {

namespace {

constexpr int askedOfEach = mostOfEachMeaning + 1;
constexpr int meanings = 8; // that things are found of
constexpr int mostFound = meanings * askedOfEach;
constexpr int mostRecent = 4;

} // namespace

PaletteSearch::PaletteSearch(DeskClient& desk, QObject* parent) : QObject(parent), m_desk(desk) {}

void PaletteSearch::ask(const QString& text)
{
    m_wanted = text;
    askNext();
}

void PaletteSearch::stop()
{
    m_wanted.reset();
}

void PaletteSearch::askNext()
{
    if (m_isUnderway || !m_wanted)
        return;
    m_isUnderway = true;
    const QString text = *m_wanted;
    const auto take = [this, text](const Result<QList<FoundThing>>& things) { answered(text, things); };
    if (text.isEmpty())
        m_desk.ask(RecentThings{mostRecent}, this, take);
    else
        m_desk.ask(FindEverything{text, mostFound, askedOfEach}, this, take);
}

void PaletteSearch::answered(const QString& text, const Result<QList<FoundThing>>& things)
{
    m_isUnderway = false;
    if (m_wanted != text)
        return askNext();
    m_wanted.reset();
    if (things)
        Q_EMIT found(*things);
    else
        Q_EMIT failed(things.refusal());
}

} // namespace madoguchi

#include "moc_palettesearch.cpp"
