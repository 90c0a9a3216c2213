// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace madoguchi {

using namespace Qt::StringLiterals;

CommandLanguage::CommandLanguage(const QString& wanted)
{
    const bool isSystemJapanese = QLocale::system().language() == QLocale::Japanese;
    const bool isJapanese = wanted == u"ja" || (wanted != u"en" && isSystemJapanese);
    QLocale::setDefault(isJapanese ? QLocale(QLocale::Japanese, QLocale::Japan) : QLocale(QLocale::English));
    const QString language = isJapanese ? u"ja"_s : u"en"_s;
    if (m_qt.load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(u":/i18n/madoguchi_"_s + language))
        QCoreApplication::installTranslator(&m_own);
}

} // namespace madoguchi
