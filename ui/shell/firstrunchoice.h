// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/placelook.h"
#include "core/exchange/recordimport.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace madoguchi {

/// What the first run has found out.
struct FirstRunChoice {
    enum class Start { Empty, Import, Files, Demo };

    bool isShared = false; ///< PostgreSQL; else a file of this computer
    QString file;
    QString host; ///< a folder: that of the server's socket
    int port = 5432;
    QString database = QStringLiteral("madoguchi");
    QString user;
    QString password;
    QString parameters; ///< behind the `?` of the address: "sslmode=verify-full", several joined by &
    Start start = Start::Empty;
    QString exportFolder; ///< of Start::Files: an export of everything
    QString organisation;
    QString desk;  ///< whom receipts tell people to turn to; may be empty
    QString phone; ///< of the desk; may be empty
    QString operatorCode;
    QString operatorName;
    QString pin;
    QString stationCode = QStringLiteral("1");

    /// Path or address; with the password.
    [[nodiscard]] QString url() const;
    /// The same without the password: what tells two places apart.
    [[nodiscard]] QString place() const;
    /// Takes the place out of a path or an address; what is neither stays in `file` as it is.
    void setUrl(const QString& url);
};

/// What the first run lets others do, away from the window's thread; answers come back on it, to a living receiver.
struct FirstRunServices {
    template<class Value>
    using Answer = std::function<void(const Result<Value>&)>;

    /// Looks at the place and changes nothing.
    std::function<void(const FirstRunChoice& choice, QObject* receiver, Answer<PlaceReport> answer)> look;
    std::function<void(const FirstRunChoice& choice, QObject* receiver, Answer<Done> answer)> found;
    /// Makes the record out of an export of everything. What comes back cancels it; null where the answer was given at
    /// once.
    std::function<std::shared_ptr<JobControl>(const FirstRunChoice& choice, QObject* receiver,
                                              std::function<void(int percent)> progress,
                                              Answer<RecordImportSummary> answer)>
        readFiles;
    /// Opens the record that is there, so that the window can go in; brings an older one up to date.
    std::function<void(const FirstRunChoice& choice, QObject* receiver, Answer<Done> answer)> open;
    /// Names of the printers of this computer.
    std::function<void(QObject* receiver, Answer<QStringList> answer)> printers;
    /// Prints the test page there.
    std::function<void(const QString& printer, QObject* receiver, Answer<Done> answer)> printTestPage;
    /// Writes it into a PDF file.
    std::function<void(const QString& path, QObject* receiver, Answer<Done> answer)> saveTestPage;
    std::function<QString(const Refusal&)> words;
    QString usualFile;
    QString demoFile;
};

} // namespace madoguchi
