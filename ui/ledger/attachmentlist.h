// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/attachments.h"
#include "ui/widgets/pagecontext.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class QTemporaryDir;

namespace madoguchi {

/// Pictures and files of one asset: small pictures of the pictures, a way to look at each, to add one (dropped here,
/// too) and to take one away. Each change is offered for undo.
class AttachmentList final : public QWidget
{
    Q_OBJECT

public:
    AttachmentList(const PageContext& context, AssetId asset, bool mayEdit, QWidget* parent = nullptr);
    ~AttachmentList() override;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void read();
    void show(const QList<AttachmentRecord>& attachments);
    void addRow(const AttachmentRecord& attachment);
    void loadPicture(const AttachmentRecord& attachment, QLabel* place);
    void chooseFile();
    void attach(const QString& path);
    void attached(const QString& name, const Result<Performed<LedgerOutcome>>& answer);
    void detach(const AttachmentRecord& attachment);
    void look(const AttachmentRecord& attachment);
    void lookAt(const AskAttachment::Answer& attachment);

    PageContext m_context;
    AssetId m_asset;
    bool m_mayEdit;
    QGridLayout* m_rows;
    QLabel* m_nothing;
    QPushButton* m_add;
    std::unique_ptr<QTemporaryDir> m_folder; ///< for what another program shows; gone with this
};

} // namespace madoguchi
