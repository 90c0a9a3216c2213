// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/permission.h"
#include "core/loans/assetcare.h"
#include "core/loans/journalrows.h"
#include "core/loans/loanquestions.h"
#include "ui/ledger/recorddetail.h"
#include "ui/widgets/pagecontext.h"

namespace madoguchi {

/// Everything about one asset, and the obvious next step as the one large button.
class AssetDetail final : public RecordDetail
{
    Q_OBJECT

public:
    explicit AssetDetail(const PageContext& context, QWidget* parent = nullptr);

    struct Content {
        AssetDesk desk;
        History history;
        AssetCare care = {};
    };
    void show(const Content& content, QDate today, Role role);
    void showNone() override;

    /// What a double-click on such a row does.
    enum class Step { None, TakeBack, HandOver };
    [[nodiscard]] static Step stepOf(AssetStatus status);

Q_SIGNALS:
    /// Key of the person who has it.
    void holderRequested(const QString& key);
    /// A later report about what happened to it.
    void followUpRequested(const madoguchi::AssetRecord& asset);

private:
    void addHead(QVBoxLayout& column, const AssetRecord& asset, QDate today);
    void addHolder(QVBoxLayout& column, const AssetRecord& asset, QDate today);
    void addProblems(QVBoxLayout& column, const AssetDesk& desk);
    void addFacts(QVBoxLayout& column, const AssetRecord& asset);
    void addAccessories(QVBoxLayout& column, const AssetDesk& desk);
    void addLastReturn(QVBoxLayout& column, const ReturnFound& found);
    void addCare(QVBoxLayout& column, const AssetCare& care, QDate today);
    void addAttachments(QVBoxLayout& column, const AssetRecord& asset, bool mayEdit);

    PageContext m_context;
};

} // namespace madoguchi
