// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/paper.h"
#include "ui/theme/theme.h"
#include "ui/widgets/serialscanner.h"

#include <QObject>
#include <QSettings>

namespace madoguchi {

/// What this computer remembers for whoever works at it: nothing of the record, no secret. In a settings file.
class Preferences final : public QObject
{
    Q_OBJECT

public:
    /// The user's own settings file.
    explicit Preferences(QObject* parent = nullptr);
    /// Another file, for tests and pictures.
    explicit Preferences(const QString& file, QObject* parent = nullptr);

    /// What was said for this start only (empty: not said) takes the place of what is stored, which stays as it is;
    /// until something else is chosen.
    void useForThisStart(const QString& language, const QString& stationCode);

    /// "ja" or "en"; the language of the system at first.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString& language);
    [[nodiscard]] Theme::Mode theme() const;
    void setTheme(Theme::Mode mode);
    /// Percent, 90 to 160.
    [[nodiscard]] int textSize() const;
    void setTextSize(int percent);
    [[nodiscard]] bool hasSounds() const;
    void setSounds(bool on);

    /// Name of the printer chosen for this paper; empty: none chosen yet.
    [[nodiscard]] QString printer(Paper paper) const;
    void setPrinter(Paper paper, const QString& name);
    [[nodiscard]] bool printsReceipts() const;
    void setPrintsReceipts(bool on);

    /// Minutes without a key or a click after which the window locks; 0: never.
    [[nodiscard]] int lockAfter() const;
    void setLockAfter(int minutes);

    /// Its port is empty where the scanner is a keyboard.
    [[nodiscard]] SerialPlace serialScanner() const;
    void setSerialScanner(const SerialPlace& place);

    [[nodiscard]] QString stationCode() const;
    void setStationCode(const QString& code);
    /// Path or address of the record, never with a password; empty: not chosen yet.
    [[nodiscard]] QString database() const;
    void setDatabase(const QString& url);

    /// For what a page wants to remember of its look (widths of columns, a splitter): "counter/splitter".
    [[nodiscard]] QVariant look(const QString& name) const;
    void setLook(const QString& name, const QVariant& value);

Q_SIGNALS:
    /// Not for `setLook`.
    void changed();

private:
    [[nodiscard]] QVariant read(const QString& name, const QVariant& otherwise) const;
    void write(const QString& name, const QVariant& value);
    void writeOver(QString& ofThisStart, const QString& name, const QString& value);

    QString m_languageNow;
    QString m_stationNow;
    QSettings m_settings;
};

} // namespace madoguchi
