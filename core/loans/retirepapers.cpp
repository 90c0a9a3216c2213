// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/retirepapers.h"

#include "core/documents/retireform.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

RetireContent contentFor(WriteScope& scope, const PaperDraft& draft, const QList<AssetRecord>& assets)
{
    RetireContent content;
    content.frame = draft.frame;
    content.basis = scope.command().reason;
    content.authority = scope.command().authority;
    for (const AssetRecord& asset : assets)
        content.lines << RetiredLine{asset.values.assetNo, asset.title(), asset.values.serial,
                                     u"ownership."_s + ownershipCode(asset.values.ownership), asset.values.acquiredOn};
    return content;
}

} // namespace

IssuedPaper issueSurrenderList(WriteScope& scope, const QList<AssetRecord>& assets)
{
    const PaperDraft draft = beginPaper(scope, DocumentKind::Surrender, readSettings(scope.connection()));
    return storePaper(scope, draft, surrenderDocument(contentFor(scope, draft, assets)), assets.size());
}

IssuedPaper issueErasureCertificate(WriteScope& scope, const QList<AssetRecord>& assets, const Retire& retire)
{
    const PaperDraft draft = beginPaper(scope, DocumentKind::Erasure, readSettings(scope.connection()));
    RetireContent content = contentFor(scope, draft, assets);
    content.method = retire.method;
    content.executor = retire.executor;
    content.witness = retire.witness;
    content.certificate = retire.certificate;
    return storePaper(scope, draft, erasureDocument(content), assets.size());
}

} // namespace madoguchi
