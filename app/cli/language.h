// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

namespace madoguchi {

/// The language of the program's messages, for as long as it lives.
class CommandLanguage
{
public:
    /// "ja" or "en"; anything else means that of the system.
    explicit CommandLanguage(const QString& wanted);

private:
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace madoguchi
