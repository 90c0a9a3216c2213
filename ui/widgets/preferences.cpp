// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/preferences.h"

#include "ui/text/language.h"
#include "ui/theme/fonts.h"

#include <QUrl>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

constexpr std::pair<Theme::Mode, const char*> themes[] = {
    {Theme::Mode::System, "system"}, {Theme::Mode::Light, "light"}, {Theme::Mode::Dark, "dark"}};

QString printerKey(Paper paper)
{
    switch (paper) {
    case Paper::Receipt:
        return u"printing/receipt"_s;
    case Paper::Label:
        return u"printing/label"_s;
    case Paper::Report:
        break;
    }
    return u"printing/report"_s;
}

} // namespace

Preferences::Preferences(QObject* parent)
    : QObject(parent), m_settings(QSettings::IniFormat, QSettings::UserScope, u"madoguchi"_s, u"madoguchi"_s)
{
}

Preferences::Preferences(const QString& file, QObject* parent) : QObject(parent), m_settings(file, QSettings::IniFormat)
{
}

void Preferences::useForThisStart(const QString& language, const QString& stationCode)
{
    m_languageNow = language;
    m_stationNow = stationCode;
    Q_EMIT changed();
}

QString Preferences::language() const
{
    return m_languageNow.isEmpty() ? orSystem(read(u"window/language"_s, {}).toString()) : m_languageNow;
}

void Preferences::setLanguage(const QString& language)
{
    writeOver(m_languageNow, u"window/language"_s, language);
}

Theme::Mode Preferences::theme() const
{
    const QString name = read(u"window/theme"_s, {}).toString();
    for (const auto& [mode, known] : themes) {
        if (name == QLatin1String(known))
            return mode;
    }
    return Theme::Mode::System;
}

void Preferences::setTheme(Theme::Mode mode)
{
    for (const auto& [known, name] : themes) {
        if (mode == known)
            write(u"window/theme"_s, QString::fromLatin1(name));
    }
}

int Preferences::textSize() const
{
    return std::clamp(read(u"window/textSize"_s, 100).toInt(), leastFontScale, greatestFontScale);
}

void Preferences::setTextSize(int percent)
{
    write(u"window/textSize"_s, std::clamp(percent, leastFontScale, greatestFontScale));
}

bool Preferences::hasSounds() const
{
    return read(u"window/sounds"_s, true).toBool();
}

void Preferences::setSounds(bool on)
{
    write(u"window/sounds"_s, on);
}

QString Preferences::printer(Paper paper) const
{
    return read(printerKey(paper), {}).toString();
}

void Preferences::setPrinter(Paper paper, const QString& name)
{
    write(printerKey(paper), name);
}

bool Preferences::printsReceipts() const
{
    return read(u"printing/receipts"_s, true).toBool();
}

void Preferences::setPrintsReceipts(bool on)
{
    write(u"printing/receipts"_s, on);
}

int Preferences::lockAfter() const
{
    return std::clamp(read(u"window/lockAfter"_s, 15).toInt(), 0, 480);
}

void Preferences::setLockAfter(int minutes)
{
    write(u"window/lockAfter"_s, minutes);
}

SerialPlace Preferences::serialScanner() const
{
    const QStringList parts = read(u"scanner/serial"_s, {}).toStringList();
    SerialPlace place{parts.value(0), parts.value(1), parts.value(2).toInt()};
    if (!SerialScanner::speeds().contains(place.speed))
        place.speed = SerialPlace::usualSpeed;
    return place;
}

void Preferences::setSerialScanner(const SerialPlace& place)
{
    write(u"scanner/serial"_s, QStringList{place.port, place.device, QString::number(place.speed)}); // at once
}

QString Preferences::stationCode() const
{
    return m_stationNow.isEmpty() ? read(u"station"_s, u"1"_s).toString() : m_stationNow;
}

void Preferences::setStationCode(const QString& code)
{
    writeOver(m_stationNow, u"station"_s, code);
}

QString Preferences::database() const
{
    return read(u"database"_s, {}).toString();
}

void Preferences::setDatabase(const QString& url)
{
    if (!url.contains(u"://"_s)) {
        write(u"database"_s, url);
        return;
    }
    QUrl parts(url);
    parts.setPassword({});
    write(u"database"_s, parts.toString());
}

QVariant Preferences::look(const QString& name) const
{
    return read(u"look/"_s + name, {});
}

void Preferences::setLook(const QString& name, const QVariant& value)
{
    m_settings.setValue(u"look/"_s + name, value);
}

QVariant Preferences::read(const QString& name, const QVariant& otherwise) const
{
    return m_settings.value(name, otherwise);
}

/// Forms hand back also what nobody changed in them.
void Preferences::writeOver(QString& ofThisStart, const QString& name, const QString& value)
{
    if (!ofThisStart.isEmpty() && value == ofThisStart)
        return;
    const bool wasHidden = !std::exchange(ofThisStart, {}).isEmpty();
    if (wasHidden && read(name, {}).toString() == value)
        Q_EMIT changed(); // what is stored has not, what holds has
    write(name, value);
}

void Preferences::write(const QString& name, const QVariant& value)
{
    if (m_settings.value(name) == value)
        return;
    m_settings.setValue(name, value);
    Q_EMIT changed();
}

} // namespace madoguchi

#include "moc_preferences.cpp"
