// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/sendmails.h"
#include "ui/widgets/pagecontext.h"

#include <QObject>

class QTimer;

namespace madoguchi {

/// Sends letters that wait to go out by mail, while somebody is signed in: in a job, so that nothing waits for the mail
/// server. Looks every half minute, and soon after letters were written at this or another counter. Says once what goes
/// wrong, until it goes well again.
class MailPost final : public QObject
{
    Q_OBJECT

public:
    /// Everything referred to outlives it.
    MailPost(DeskClient& desk, PageHost& host, QObject* parent = nullptr);
    ~MailPost() override;

    /// Looks now.
    void look();
    [[nodiscard]] bool isSending() const { return m_isSending; }

Q_SIGNALS:
    void sent(const madoguchi::SentMails& mails);

private:
    void lookAtQueue(const MailServer& server);
    void send(const MailServer& server);
    void ended(const Result<SentMails>& mails);
    void tell(const SentMails& mails);

    DeskClient& m_desk;
    PageHost& m_host;
    QTimer* m_regular;
    QTimer* m_soon;
    std::shared_ptr<JobControl> m_job;
    bool m_isSending = false;
    bool m_hasWarned = false;
};

} // namespace madoguchi
