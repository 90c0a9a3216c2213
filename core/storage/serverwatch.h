// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/dialect.h"

#include <chrono>

struct pg_conn;

namespace madoguchi {

/// Waits for a server's answers as long as it is at work on them, and no longer. What TCP notices by itself is a line
/// that is cut; a box on the way that keeps the line and lets nothing through, and a server whose disk hangs, it does
/// not. Nor can its own limit tell them from a server that is waiting for a lock and reads nothing meanwhile. So
/// whoever hears nothing for a while asks the server over a second connection what the first is doing.
class ServerWatch
{
public:
    explicit ServerWatch(pg_conn* handle) : m_handle(handle) {}

    /// From the first statement on: nothing that is sent waits in the system, and TCP sets no limit of its own.
    void begin();
    /// Returns when the next answer is there, or the connection broken: cut by this very call where the server has
    /// nothing to do with it any more, cannot be asked either, or keeps a short transaction waiting for too long.
    void await();
    /// After how long a silence the server is asked, and asked again.
    void setPatience(std::chrono::milliseconds silence) { m_silence = silence; }
    /// What is waited for belongs to such work.
    void setWork(WriteWork work) { m_work = work; }
    [[nodiscard]] bool hasGivenUp() const { return m_hasGivenUp; }

private:
    [[nodiscard]] bool takeDeciphered();
    [[nodiscard]] bool isSilent(bool isAllSent, int msecs) const;
    [[nodiscard]] bool isAtWork() const;

    pg_conn* m_handle;
    std::chrono::milliseconds m_silence = std::chrono::seconds(10);
    WriteWork m_work = WriteWork::Long;
    bool m_hasBegun = false;
    bool m_hasGivenUp = false;
};

} // namespace madoguchi
