// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace madoguchi {

QString orSystem(const QString& wanted)
{
    if (wanted == u"ja" || wanted == u"en")
        return wanted;
    return QLocale::system().language() == QLocale::Japanese ? u"ja"_s : u"en"_s;
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

void Language::set(const QString& language)
{
    if (language == m_current)
        return;
    m_current = language;
    QLocale::setDefault(language == u"ja" ? QLocale(QLocale::Japanese, QLocale::Japan) : QLocale(QLocale::English));
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    install(m_qt, m_qt.load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)));
    install(m_own, m_own.load(u":/i18n/madoguchi_"_s + language));
}

void Language::install(QTranslator& translator, bool isLoaded)
{
    if (isLoaded)
        QCoreApplication::installTranslator(&translator);
}

} // namespace madoguchi
