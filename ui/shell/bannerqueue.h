// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/banner.h"

#include <deque>

namespace madoguchi {

/// What waits to be said in one banner. Whatever is shown gives way to what comes after it, which is about what
/// somebody did just now, and is shown again when that is closed or answered; a refusal is over with the next one, and
/// so is what was said of a subject with what is said of it anew. The same text never waits twice.
class BannerQueue final : public QObject
{
    Q_OBJECT

public:
    /// `banner` outlives the queue; nobody else tells it anything.
    explicit BannerQueue(Banner& banner, QObject* parent = nullptr);

    void tell(Tone tone, const Wording& text, const QList<BannerAction>& actions);
    /// What is to be said of `subject` now.
    void tellOf(const QString& subject, Tone tone, const Wording& text, const QList<BannerAction>& actions);
    /// Nothing is to be said of it any more.
    void withdraw(const QString& subject);
    void refuse(const Wording& text, const QString& details);

private:
    struct Message {
        Tone tone = Tone::Info;
        Wording text;
        QList<BannerAction> actions;
        QString details;
        bool isRefusal = false;
        QString subject = {};
    };

    void add(const Message& message);
    void show(const Message& message);
    void showNext();

    Banner& m_banner;
    Message m_shown;
    std::deque<Message> m_waiting;
};

} // namespace madoguchi
