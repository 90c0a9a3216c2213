// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loans/signedcopy.h"
#include "ui/widgets/pagecontext.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;
class QTemporaryDir;
class QVBoxLayout;

namespace madoguchi {

/// Asks for the scan of a paper that was signed by hand and keeps it with its document; offers to undo it. What was
/// refused is told above the page. Nothing happens any more once `page` is gone.
void attachSignedCopy(const PageContext& context, QWidget* page, const QString& document);

/// The signed copies of one document: a way to look at each, to take one away that belongs elsewhere, to attach one (a
/// file dropped here, too). Reads again by itself when they change anywhere.
class SignedCopyList final : public QWidget
{
    Q_OBJECT

public:
    SignedCopyList(const PageContext& context, const QString& document, bool mayChange, QWidget* parent = nullptr);
    ~SignedCopyList() override;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void read();
    void show(const QList<SignedCopyRecord>& copies);
    void addCopy(const SignedCopyRecord& copy);
    void detach(const SignedCopyRecord& copy);
    void look(const SignedCopyRecord& copy);
    void lookAt(const AskSignedCopy::Answer& copy);

    PageContext m_context;
    QString m_document;
    bool m_mayChange;
    QVBoxLayout* m_rows;
    QLabel* m_nothing;
    QPushButton* m_attach;
    std::unique_ptr<QTemporaryDir> m_folder; ///< for what another program shows; gone with this
};

} // namespace madoguchi
