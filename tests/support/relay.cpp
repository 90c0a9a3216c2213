// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/relay.h"

#include <netinet/in.h>
#include <sys/poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>

namespace madoguchi {

namespace {

constexpr int lookEvery = 5; // milliseconds

sockaddr_in atHome(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

quint16 listenSomewhere(int socket)
{
    sockaddr_in address = atHome(0);
    socklen_t size = sizeof address;
    if (bind(socket, reinterpret_cast<sockaddr*>(&address), size) != 0 || listen(socket, 16) != 0 ||
        getsockname(socket, reinterpret_cast<sockaddr*>(&address), &size) != 0)
        qFatal("the relay has no port");
    return ntohs(address.sin_port);
}

/// False at the end of one side.
bool pass(int from, int to)
{
    std::array<char, 65536> bytes{};
    const ssize_t got = recv(from, bytes.data(), bytes.size(), 0);
    for (ssize_t sent = 0; sent < got;) {
        const ssize_t more = send(to, bytes.data() + sent, size_t(got - sent), MSG_NOSIGNAL);
        if (more <= 0)
            return false;
        sent += more;
    }
    return got > 0;
}

bool hasSome(int socket)
{
    pollfd waited{socket, POLLIN, 0};
    return poll(&waited, 1, 0) > 0;
}

} // namespace

Relay::Relay(const DatabaseUrl& server)
    : m_listening(socket(AF_INET, SOCK_STREAM, 0)), m_serverPort(quint16(server.port()))
{
    const quint16 port = listenSomewhere(m_listening);
    const Result<DatabaseUrl> url = DatabaseUrl::parse(
        QStringLiteral("postgresql://%1@127.0.0.1:%2/%3").arg(server.user()).arg(port).arg(server.database()));
    if (!url)
        qFatal("the relay has no address");
    m_url = *url;
    m_accepting = std::jthread([this](const std::stop_token& stop) { accept(stop); });
}

Relay::~Relay()
{
    m_accepting = {};
    m_lines.clear();
    close(m_listening);
}

void Relay::holdPresent(Passes passes)
{
    const std::scoped_lock lock(m_mutex);
    for (const std::unique_ptr<Line>& line : m_lines)
        line->passes = passes;
}

void Relay::holdAll(Passes passes)
{
    m_passesNew = passes;
    holdPresent(passes);
}

void Relay::accept(const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        pollfd waited{m_listening, POLLIN, 0};
        if (poll(&waited, 1, lookEvery) <= 0)
            continue;
        auto line = std::make_unique<Line>();
        line->client = ::accept(m_listening, nullptr, nullptr);
        line->server = socket(AF_INET, SOCK_STREAM, 0);
        line->passes = m_passesNew.load();
        const sockaddr_in address = atHome(m_serverPort);
        if (connect(line->server, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
            qFatal("the relay reaches no server");
        line->thread = std::jthread([&line = *line](const std::stop_token& ended) { carry(ended, line); });
        const std::scoped_lock lock(m_mutex);
        m_lines.push_back(std::move(line));
    }
}

void Relay::carry(const std::stop_token& stop, Line& line)
{
    bool isOpen = true;
    while (isOpen && !stop.stop_requested()) {
        const Passes passes = line.passes;
        const bool isAsked = passes != Passes::Nothing && hasSome(line.client);
        const bool isAnswered = passes == Passes::Everything && hasSome(line.server);
        if (isAsked)
            isOpen = pass(line.client, line.server);
        if (isAnswered)
            isOpen = pass(line.server, line.client) && isOpen;
        if (!isAsked && !isAnswered)
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    close(line.client);
    close(line.server);
}

} // namespace madoguchi
