// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QString>

#include <functional>

namespace madoguchi {

/// What the first run has found out.
struct FirstRunChoice {
    bool isShared = false; ///< PostgreSQL; else a file of this computer
    QString file;
    QString host;
    int port = 5432;
    QString database = QStringLiteral("madoguchi");
    QString user;
    QString password;
    bool hasRecord = false; ///< the place holds a record already: it is opened, not founded
    bool isDemo = false;
    QString organisation;
    QString operatorCode;
    QString operatorName;
    QString pin;
    QString stationCode = QStringLiteral("1");

    /// Path or address; with the password.
    [[nodiscard]] QString url() const;
};

/// What the first run lets others do, away from the window's thread; answers come back on it, to a living receiver.
struct FirstRunServices {
    /// Looks at a place: true when there is a record, false when one can be founded.
    std::function<void(const QString& url, QObject* receiver, std::function<void(const Result<bool>&)> answer)> look;
    std::function<void(const FirstRunChoice& choice, QObject* receiver, std::function<void(const Result<Done>&)> answer)>
        found;
    std::function<QString(const Refusal&)> words;
    QString usualFile;
    QString demoFile;
};

} // namespace madoguchi
