// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QTranslator>

namespace madoguchi {

/// Stands for a catalogue of another language: every text in brackets.
class Brackets final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char*, const char* text, const char*, int) const override
    {
        return QLatin1Char('[') + QString::fromUtf8(text) + QLatin1Char(']');
    }
};

/// That language, everywhere, for as long as it lives.
class OtherLanguage
{
public:
    OtherLanguage()
    {
        QCoreApplication::installTranslator(&m_brackets);
        QCoreApplication::sendPostedEvents();
    }
    OtherLanguage(const OtherLanguage&) = delete;
    OtherLanguage& operator=(const OtherLanguage&) = delete;
    ~OtherLanguage()
    {
        QCoreApplication::removeTranslator(&m_brackets);
        QCoreApplication::sendPostedEvents();
    }

private:
    Brackets m_brackets;
};

} // namespace madoguchi
