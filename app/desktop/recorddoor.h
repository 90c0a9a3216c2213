// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"
#include "ui/shell/firstrunchoice.h"

namespace madoguchi {

/// A record that was opened once to see what it is, and how it is opened again.
struct OpenedRecord {
    Desk::Config config;
    DatabaseInfo info;
    QString url; ///< as it was given, with the password if there was one
};

/// The way to a record before there is a desk: looking, founding, opening, all of it on another thread. Answers come
/// back on the thread of the receiver while it lives. Main thread.
class RecordDoor final
{
public:
    template<class Value>
    using Answer = FirstRunServices::Answer<Value>;

    /// With `isClockSet` only a sandbox is opened ("clock.not-sandbox").
    RecordDoor(std::shared_ptr<const Clock> clock, bool isClockSet);

    /// Code "database.bad-url".
    [[nodiscard]] Result<Desk::Config> configFor(const QString& url, const QString& stationCode) const;

    void look(const FirstRunChoice& choice, QObject* receiver, Answer<PlaceReport> answer) const;
    void found(const FirstRunChoice& choice, QObject* receiver, Answer<Done> answer) const;
    [[nodiscard]] std::shared_ptr<JobControl> readFiles(const FirstRunChoice& choice, QObject* receiver,
                                                        std::function<void(int percent)> progress,
                                                        Answer<RecordImportSummary> answer) const;
    void open(const QString& url, const QString& stationCode, QObject* receiver, Answer<OpenedRecord> answer) const;

private:
    std::shared_ptr<const Clock> m_clock;
    bool m_isClockSet;
};

} // namespace madoguchi
