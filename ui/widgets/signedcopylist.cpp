// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/signedcopylist.h"

#include "core/base/wholefile.h"
#include "core/desk/changes.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/quiet.h"

#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLayoutItem>
#include <QMimeData>
#include <QPointer>
#include <QTemporaryDir>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

struct ReadFile {
    Result<AttachmentFile> file;
};

void attachFile(const PageContext& context, QWidget* page, const QString& document, const AttachmentFile& file)
{
    context.desk.perform(
        AttachSignedCopy{document, file}, context.host.order(), page,
        [context](const Result<Performed<SignedCopyOutcome>>& done) {
            context.sounds.play(done ? Sound::Ok : Sound::Error);
            if (!done)
                return context.host.refused(done.refusal());
            const QString number = done->outcome.document;
            context.host.offerUndo(
                {SignedCopyList::tr("The signed copy of %1 is on file.").arg(number), done->commandId,
                 SignedCopyList::tr("Undone: that signed copy of %1 is not on file any more.").arg(number)});
        });
}

/// The window does not wait for a file of many pages.
void attachPath(const PageContext& context, QWidget* page, const QString& document, const QString& path)
{
    context.desk.compute<ReadFile>([path] { return ReadFile{readAttachmentFile(path)}; }, page,
                                   [context, page, document](const ReadFile& read) {
                                       if (read.file)
                                           attachFile(context, page, document, *read.file);
                                       else
                                           context.host.refused(read.file.refusal());
                                   });
}

} // namespace

void attachSignedCopy(const PageContext& context, QWidget* page, const QString& document)
{
    FileQuestion question;
    question.title = SignedCopyList::tr("The signed copy of %1").arg(document);
    question.filters = {SignedCopyList::tr("Scans (*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.webp)"),
                        SignedCopyList::tr("All files (*)")};
    context.ask.openFile(question, [context, page = QPointer(page), document](const std::optional<QString>& path) {
        if (page && path)
            attachPath(context, page, document, *path);
    });
}

SignedCopyList::SignedCopyList(const PageContext& context, const QString& document, bool mayChange, QWidget* parent)
    : QWidget(parent), m_context(context), m_document(document), m_mayChange(mayChange), m_rows(new QVBoxLayout),
      m_nothing(mutedLabel({})), m_attach(quiet(u"attachSignedCopy"_s))
{
    setObjectName(u"signedCopies"_s);
    setAcceptDrops(mayChange);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(Space::s, this));
    m_rows->setSpacing(scaled(Space::s, this));
    column->addLayout(m_rows);
    column->addWidget(m_nothing);
    column->addWidget(m_attach, 0, Qt::AlignLeft);
    m_nothing->setText(tr("No signed copy is on file."));
    m_nothing->hide();
    m_attach->setIcon(icon(Icon::Plus));
    m_attach->setText(tr("Attach the signed copy…"));
    m_attach->setVisible(mayChange);
    connect(m_attach, &QPushButton::clicked, this, [this] { attachSignedCopy(m_context, this, m_document); });
    connect(&m_context.desk, &DeskClient::changed, this, [this](const ChangeSet& changes) {
        if (touches(changes, u"signed_copy"_s))
            read();
    });
    read();
}

SignedCopyList::~SignedCopyList() = default;

void SignedCopyList::read()
{
    m_context.desk.ask(AskSignedCopies{m_document}, this, [this](const Result<QList<SignedCopyRecord>>& copies) {
        if (copies)
            show(*copies);
        else
            m_context.host.refused(copies.refusal());
    });
}

void SignedCopyList::show(const QList<SignedCopyRecord>& copies)
{
    while (QLayoutItem* row = m_rows->takeAt(0)) {
        if (row->widget())
            row->widget()->deleteLater();
        delete row;
    }
    m_nothing->setVisible(copies.isEmpty());
    for (const SignedCopyRecord& copy : copies)
        addCopy(copy);
}

void SignedCopyList::addCopy(const SignedCopyRecord& copy)
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new LinkLabel(keptFileName(copy.name), [this, copy] { look(copy); }));
    words->addWidget(mutedLabel(tr("%1, added %2 by %3", "size, when, who")
                                    .arg(formatFileSize(copy.size), formatInstant(copy.addedAt), copy.operatorName)));
    line->addLayout(words, 1);
    if (m_mayChange) {
        QPushButton* remove = quiet(u"detachSignedCopy"_s + QString::number(copy.id));
        remove->setIcon(icon(Icon::Close));
        remove->setFlat(true);
        remove->setToolTip(tr("Take away"));
        remove->setAccessibleName(tr("Take %1 away").arg(copy.name));
        connect(remove, &QPushButton::clicked, this, [this, copy] { detach(copy); });
        line->addWidget(remove, 0, Qt::AlignTop);
    }
    m_rows->addWidget(row);
}

void SignedCopyList::detach(const SignedCopyRecord& copy)
{
    m_context.desk.perform(DetachSignedCopy{copy.id}, m_context.host.order(), this,
                           [this, name = copy.name](const Result<Performed<SignedCopyOutcome>>& done) {
                               m_context.sounds.play(done ? Sound::Ok : Sound::Error);
                               if (!done)
                                   return m_context.host.refused(done.refusal());
                               m_context.host.offerUndo({tr("%1 was taken away.").arg(name), done->commandId,
                                                         tr("Undone: %1 is on file again.").arg(name)});
                           });
}

void SignedCopyList::look(const SignedCopyRecord& copy)
{
    m_context.desk.ask(AskSignedCopy{copy.id}, this, [this](const Result<AskSignedCopy::Answer>& found) {
        if (found)
            lookAt(*found);
        else
            m_context.host.refused(found.refusal());
    });
}

/// The system knows which program shows such a file; it gets a copy that is gone when this is.
void SignedCopyList::lookAt(const AskSignedCopy::Answer& copy)
{
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(copy.record.name);
    if (const Result<Done> written = writeWholeFile(path, copy.content); !written)
        return m_context.host.refused(written.refusal());
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

void SignedCopyList::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_mayChange && event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void SignedCopyList::dropEvent(QDropEvent* event)
{
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            attachPath(m_context, this, m_document, url.toLocalFile());
    }
    event->acceptProposedAction();
}

} // namespace madoguchi

#include "moc_signedcopylist.cpp"
