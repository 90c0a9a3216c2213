// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"

#include <QElapsedTimer>
#include <QLockFile>

#include <functional>
#include <memory>

namespace madoguchi {

/// One import: one command, one number, many journal entries of at most 1,000 row images in the "import" lane of its
/// station. Each part is a transaction of its own, so that other counters write in between. As long as it lives it
/// holds a lock file of this machine, so that one import runs at a time. Undoing its number stops it.
class ImportRun
{
public:
    static constexpr int mostImages = 1000;
    using Write = std::function<Result<Done>(WriteScope&)>;

    ImportRun(Desk& desk, Order order);
    /// An import that has begun and not ended stays open; `undo` of its number takes back what it has stored.
    ~ImportRun();
    ImportRun(const ImportRun&) = delete;
    ImportRun& operator=(const ImportRun&) = delete;

    /// Takes a number. `arguments` says what is brought in: a table, the name of a file, its size and sha256, how it is
    /// read. Codes "import.already-running", "command.id-used" (this command id brought in something else),
    /// "import.interrupted" (an earlier attempt under this command id stands half done), "document.already-undone" (and
    /// was undone), and those of performing anything.
    [[nodiscard]] Result<Done> begin(const QJsonObject& arguments);
    /// The answer of an import that was performed under this command id before; known after begin().
    [[nodiscard]] const std::optional<QJsonObject>& earlierResult() const { return m_earlier; }

    /// One part. `write` may run several times, each time from nothing: what it remembers outside must be kept only
    /// after this has succeeded. Code "import.undone-meanwhile".
    [[nodiscard]] Result<Done> write(const Write& write);
    /// Closes the document; `result` answers a repeat of the command.
    [[nodiscard]] Result<Done> end(int itemCount, QJsonObject result);

    [[nodiscard]] const QString& document() const { return m_document; }
    [[nodiscard]] const QString& commandId() const { return m_order.commandId; }
    [[nodiscard]] DocumentId documentId() const { return m_documentId; }

private:
    [[nodiscard]] Result<Done> checkInterrupted();
    [[nodiscard]] Result<Done> checkStands(WriteScope& scope) const;
    [[nodiscard]] Result<QJsonObject> part(const QByteArray& arguments,
                                           const std::function<Result<QJsonObject>(WriteScope&)>& run);
    void letOthersWrite();

    Desk& m_desk;
    Order m_order;
    std::unique_ptr<QLockFile> m_lock;
    QString m_workItem;
    QString m_document;
    DocumentId m_documentId;
    std::optional<QJsonObject> m_earlier;
    QElapsedTimer m_sinceOthers;
    int m_part = 0;
};

} // namespace madoguchi
