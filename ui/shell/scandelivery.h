// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace madoguchi {

class PageHost;
class PageStack;
class Session;
class Sounds;

/// Brings a scan that did not come by the keyboard to where a typed one belongs, whatever has the focus: while
/// nobody is at work to the sign-in; else to the scan box that has the focus, to the scan target of the page, to the
/// field that is being typed in. Nowhere while a question is open. A preview in
/// front gives way: what the scan did is seen in the window. Everything referred to outlives it.
class ScanDelivery final : public QObject
{
    Q_OBJECT

public:
    ScanDelivery(Session& session, PageStack& pages, Sounds& sounds, PageHost& host, QObject* parent = nullptr);

    void deliver(const QString& code);

private:
    [[nodiscard]] bool deliverToPage(const QString& code);
    void bringForward();

    Session& m_session;
    PageStack& m_pages;
    Sounds& m_sounds;
    PageHost& m_host;
};

} // namespace madoguchi
