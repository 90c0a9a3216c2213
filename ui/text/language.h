// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

namespace madoguchi {

/// "ja" or "en": what is wanted where it is one of these, else the language of the system (English where that is
/// neither).
[[nodiscard]] QString orSystem(const QString& wanted);

/// The language of the program, for as long as it lives: our own texts and Qt's (file dialogs, print dialog), and how
/// dates and numbers are written. A change reaches every widget as QEvent::LanguageChange.
class Language
{
public:
    Language() = default;
    explicit Language(const QString& language) { set(language); }
    Language(const Language&) = delete;
    Language& operator=(const Language&) = delete;
    ~Language();

    /// "ja" or "en"; nothing happens when it is this already.
    void set(const QString& language);
    [[nodiscard]] const QString& current() const { return m_current; }

private:
    void install(QTranslator& translator, bool isLoaded);

    QTranslator m_own;
    QTranslator m_qt;
    QString m_current;
};

} // namespace madoguchi
