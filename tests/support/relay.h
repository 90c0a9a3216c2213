// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/databaseurl.h"

#include <atomic>
#include <mutex>
#include <thread>
#include <vector>

namespace madoguchi {

/// A box on the way to a server: it keeps every line, and lets through what it is told to. Whoever connects to it
/// hears of nothing that is wrong.
class Relay
{
public:
    enum class Passes { Everything, NoAnswers, Nothing };

    /// Ends the program where the address is of no server on TCP.
    explicit Relay(const DatabaseUrl& server);
    ~Relay();
    Relay(const Relay&) = delete;
    Relay& operator=(const Relay&) = delete;

    /// The record behind it.
    [[nodiscard]] const DatabaseUrl& url() const { return m_url; }
    /// Of the lines that there are; new ones are free.
    void holdPresent(Passes passes);
    /// Of all lines, the new ones too.
    void holdAll(Passes passes);

private:
    struct Line {
        int client = -1;
        int server = -1;
        std::atomic<Passes> passes{Passes::Everything};
        std::jthread thread;
    };

    void accept(const std::stop_token& stop);
    static void carry(const std::stop_token& stop, Line& line);

    DatabaseUrl m_url;
    int m_listening = -1;
    quint16 m_serverPort = 0;
    std::atomic<Passes> m_passesNew{Passes::Everything};
    std::mutex m_mutex;
    std::vector<std::unique_ptr<Line>> m_lines;
    std::jthread m_accepting;
};

} // namespace madoguchi
