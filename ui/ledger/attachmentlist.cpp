// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/attachmentlist.h"

#include "core/base/wholefile.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/quiet.h"

#include <QBuffer>
#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QGridLayout>
#include <QImageReader>
#include <QLabel>
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

constexpr double pictureEms = 6;
constexpr int largestPicture = 12'000; ///< pixels of one side that are looked at; more is no photograph

/// Read at the size it is shown in, turned as the camera was held; null where it is no picture.
QImage smallPicture(const QByteArray& content, int side)
{
    QByteArray bytes = content;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || size.width() > largestPicture || size.height() > largestPicture)
        return {};
    reader.setScaledSize(size.scaled(side, side, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return reader.read();
}

} // namespace

AttachmentList::AttachmentList(const PageContext& context, AssetId asset, bool mayEdit, QWidget* parent)
    : QWidget(parent), m_context(context), m_asset(asset), m_mayEdit(mayEdit), m_rows(new QGridLayout),
      m_nothing(mutedLabel({})), m_add(quiet(u"attachFile"_s))
{
    setObjectName(u"attachments"_s);
    setAcceptDrops(mayEdit);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(Space::s, this));
    m_rows->setHorizontalSpacing(scaled(Space::m, this));
    m_rows->setColumnStretch(1, 1);
    column->addLayout(m_rows);
    column->addWidget(m_nothing);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    m_add->setIcon(icon(Icon::Plus));
    m_add->setText(tr("Add a picture or file…"));
    m_add->setVisible(mayEdit);
    m_nothing->setText(tr("Nothing is attached."));
    m_nothing->hide();
    connect(m_add, &QPushButton::clicked, this, &AttachmentList::chooseFile);
    read();
}

AttachmentList::~AttachmentList() = default;

void AttachmentList::read()
{
    m_context.desk.ask(AskAttachments{m_asset}, this, [this](const Result<QList<AttachmentRecord>>& attachments) {
        if (attachments)
            show(*attachments);
        else
            m_context.host.refused(attachments.refusal());
    });
}

void AttachmentList::show(const QList<AttachmentRecord>& attachments)
{
    m_nothing->setVisible(attachments.isEmpty());
    for (const AttachmentRecord& attachment : attachments)
        addRow(attachment);
}

void AttachmentList::addRow(const AttachmentRecord& attachment)
{
    const int row = m_rows->rowCount();
    auto* picture = new QLabel;
    picture->setFixedWidth(em(pictureEms, this));
    picture->setAlignment(Qt::AlignCenter);
    picture->setAccessibleName(keptFileName(attachment.name));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new LinkLabel(keptFileName(attachment.name), [this, attachment] { look(attachment); }));
    const QString added = attachment.returnedAt.isValid() ? tr("%1, taken at the return of %2", "size, when")
                                                          : tr("%1, added %2", "size, when");
    const Instant when = attachment.returnedAt.isValid() ? attachment.returnedAt : attachment.addedAt;
    words->addWidget(mutedLabel(added.arg(formatFileSize(attachment.size), formatDay(when.localDay()))));
    m_rows->addWidget(picture, row, 0);
    m_rows->addLayout(words, row, 1);
    if (m_mayEdit) {
        QPushButton* remove = quiet(u"detachFile"_s + QString::number(row));
        remove->setIcon(icon(Icon::Close));
        remove->setFlat(true);
        remove->setToolTip(tr("Take away"));
        remove->setAccessibleName(tr("Take %1 away").arg(attachment.name));
        connect(remove, &QPushButton::clicked, this, [this, attachment] { detach(attachment); });
        m_rows->addWidget(remove, row, 2, Qt::AlignTop);
    }
    if (attachment.isPicture())
        loadPicture(attachment, picture);
    else
        picture->setPixmap(icon(Icon::Export, Ink::Muted).pixmap(em(2, this)));
}

/// The window does not wait for large pictures to be decoded.
void AttachmentList::loadPicture(const AttachmentRecord& attachment, QLabel* place)
{
    const double ratio = devicePixelRatioF();
    const int side = int(em(pictureEms, this) * ratio);
    m_context.desk.ask(
        AskAttachment{attachment.id}, place, [this, place, side, ratio](const Result<AskAttachment::Answer>& found) {
            if (!found)
                return place->setText(m_context.host.words(found.refusal()));
            m_context.desk.compute<QImage>([content = found->content, side] { return smallPicture(content, side); },
                                           place,
                                           [place, ratio](const QImage& image) {
                                               QPixmap pixmap = QPixmap::fromImage(image);
                                               pixmap.setDevicePixelRatio(ratio);
                                               place->setPixmap(pixmap);
                                           });
        });
}

void AttachmentList::chooseFile()
{
    FileQuestion question;
    question.title = tr("Add a picture or file");
    question.filters = {tr("Pictures (*.jpg *.jpeg *.png *.webp *.heic)"), tr("All files (*)")};
    m_context.ask.openFile(question, [list = QPointer(this)](const std::optional<QString>& path) {
        if (list && path)
            list->attach(*path);
    });
}

void AttachmentList::attach(const QString& path)
{
    m_add->setEnabled(false);
    m_context.desk.compute<ReadFile>(
        [path] { return ReadFile{readAttachmentFile(path)}; }, this,
        [this](const ReadFile& read) {
            if (!read.file) {
                m_add->setEnabled(true);
                return m_context.host.refused(read.file.refusal());
            }
            m_context.desk.perform(AttachFile{m_asset, *read.file}, m_context.host.order(), this,
                                   [this, name = read.file->name](const Result<Performed<LedgerOutcome>>& answer) {
                                       attached(name, answer);
                                   });
        });
}

/// The page hears of the change and shows the list anew.
void AttachmentList::attached(const QString& name, const Result<Performed<LedgerOutcome>>& answer)
{
    m_add->setEnabled(true);
    if (!answer)
        return m_context.host.refused(answer.refusal());
    m_context.host.offerUndo(
        {tr("%1 was attached.").arg(name), answer->commandId, tr("Undone: %1 is not attached any more.").arg(name)});
}

void AttachmentList::detach(const AttachmentRecord& attachment)
{
    m_context.desk.perform(DetachFile{attachment.id}, m_context.host.order(), this,
                           [this, name = attachment.name](const Result<Performed<LedgerOutcome>>& answer) {
                               if (!answer)
                                   return m_context.host.refused(answer.refusal());
                               m_context.host.offerUndo({tr("%1 was taken away.").arg(name), answer->commandId,
                                                         tr("Undone: %1 is attached again.").arg(name)});
                           });
}

void AttachmentList::look(const AttachmentRecord& attachment)
{
    m_context.desk.ask(AskAttachment{attachment.id}, this, [this](const Result<AskAttachment::Answer>& found) {
        if (found)
            lookAt(*found);
        else
            m_context.host.refused(found.refusal());
    });
}

/// The system knows which program shows such a file; it gets a copy that is gone when this is.
void AttachmentList::lookAt(const AskAttachment::Answer& attachment)
{
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(attachment.record.name);
    if (const Result<Done> written = writeWholeFile(path, attachment.content); !written)
        return m_context.host.refused(written.refusal());
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

void AttachmentList::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_mayEdit && event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void AttachmentList::dropEvent(QDropEvent* event)
{
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            attach(url.toLocalFile());
    }
    event->acceptProposedAction();
}

} // namespace madoguchi

#include "moc_attachmentlist.cpp"
