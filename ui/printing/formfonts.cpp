// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/formfonts.h"

#include <QFontDatabase>

#include <cmath>

namespace madoguchi {

using namespace Qt::StringLiterals;

QStringList formFontFamilies()
{
    return {u"Noto Sans"_s, u"BIZ UDPGothic"_s};
}

QStringList missingFormFonts()
{
    QStringList missing = formFontFamilies();
    missing.removeIf([](const QString& family) { return QFontDatabase::hasFamily(family); });
    return missing;
}

const FormFonts::Face& FormFonts::face(double points, bool isBold) const
{
    const int pixels = int(std::ceil(pt(points)));
    const int key = isBold ? -pixels : pixels;
    const auto known = m_faces.find(key);
    if (known != m_faces.end())
        return known->second;
    QFont font(formFontFamilies());
    font.setPixelSize(pixels);
    font.setWeight(isBold ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return m_faces.emplace(key, Face{font, QFontMetricsF(font), GlyphTable(font)}).first->second;
}

} // namespace madoguchi
