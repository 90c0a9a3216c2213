// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/signedfolder.h"

#include "core/base/codekey.h"
#include "core/loans/signedcopy.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUuid>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

/// Each file has a command of its own; with the id of the whole given, always the same one for these bytes. An id that
/// is none is left for the desk to refuse.
QString commandOf(const Order& order, const AttachmentFile& file)
{
    const QUuid whole = QUuid::fromString(order.commandId);
    if (whole.isNull())
        return order.commandId;
    return QUuid::createUuidV5(whole, file.name + u'/' + attachmentHash(file.content)).toString(QUuid::WithoutBraces);
}

ScannedFile attachOne(Desk& desk, const QFileInfo& info, Order order)
{
    ScannedFile scanned{info.fileName(), {}, {}, {}};
    // Whether there is such a document is said before a file of many pages is read.
    const Result<DocumentRecord> paper = desk.ask(FindDocument{documentOfFileName(info.fileName())});
    if (!paper) {
        scanned.refusal = paper.refusal();
        return scanned;
    }
    const Result<AttachmentFile> file = readAttachmentFile(info.filePath());
    if (!file) {
        scanned.refusal = file.refusal();
        return scanned;
    }
    order.commandId = commandOf(order, *file);
    const auto done = desk.perform(AttachSignedCopy{paper->number, *file}, order);
    if (!done) {
        scanned.refusal = done.refusal();
        return scanned;
    }
    scanned.document = done->outcome.document;
    scanned.commandId = done->commandId;
    return scanned;
}

} // namespace

QString documentOfFileName(const QString& fileName)
{
    static const QRegularExpression end(u"[\\s_.()（）]"_s);
    return codeKey(fileName.section(end, 0, 0));
}

Result<QList<ScannedFile>> attachSignedFolder(Desk& desk, const QString& folder, const Order& order,
                                              JobControl* control)
{
    const QDir there(folder);
    if (folder.isEmpty() || !there.exists() || !there.isReadable())
        return refused(u"signed-copy.no-folder"_s, folder);
    const QFileInfoList files = there.entryInfoList(QDir::Files, QDir::Name);
    QList<ScannedFile> scanned;
    for (const QFileInfo& file : files) {
        if (control && control->isCancelled())
            break;
        scanned << attachOne(desk, file, order);
        if (control)
            control->report(scanned.size(), files.size());
    }
    if (scanned.isEmpty() && !files.isEmpty())
        return refused(u"job.cancelled"_s);
    return scanned;
}

} // namespace madoguchi
