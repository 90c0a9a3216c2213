// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/retirepapers.h"

#include "core/desk/documents.h"
#include "core/documents/documentjson.h"
#include "core/documents/retireform.h"
#include "core/loans/paperframe.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

RetireContent contentFor(WriteScope& scope, const OrganisationSettings& settings, const DocumentNumber& number,
                         const QList<AssetRecord>& assets)
{
    RetireContent content;
    content.frame =
        paperFrame(settings, {textOf(number), scope.at(), scope.actor().operatorName, settings.officeLanguage},
                   unnumbered(settings.returnSlip));
    content.basis = scope.command().reason;
    content.authority = scope.command().authority;
    for (const AssetRecord& asset : assets)
        content.lines << RetiredLine{asset.values.assetNo, asset.title(), asset.values.serial,
                                     u"ownership."_s + ownershipCode(asset.values.ownership), asset.values.acquiredOn};
    return content;
}

IssuedPaper store(WriteScope& scope, DocumentKind kind, const DocumentNumber& number, qsizetype items,
                  const OrganisationSettings& settings, const Document& paper)
{
    const DocumentId document = storeDocument(
        scope,
        {kind, number, {}, {}, int(items), settings.officeLanguage, QString::fromUtf8(toJsonText(paper)), false});
    return {document, textOf(number)};
}

} // namespace

IssuedPaper issueSurrenderList(WriteScope& scope, const QList<AssetRecord>& assets)
{
    const OrganisationSettings settings = readSettings(scope.connection());
    const DocumentNumber number = nextDocumentNumber(scope, DocumentKind::Surrender);
    return store(scope, DocumentKind::Surrender, number, assets.size(), settings,
                 surrenderDocument(contentFor(scope, settings, number, assets)));
}

IssuedPaper issueErasureCertificate(WriteScope& scope, const QList<AssetRecord>& assets, const Retire& retire)
{
    const OrganisationSettings settings = readSettings(scope.connection());
    const DocumentNumber number = nextDocumentNumber(scope, DocumentKind::Erasure);
    RetireContent content = contentFor(scope, settings, number, assets);
    content.method = retire.method;
    content.executor = retire.executor;
    content.witness = retire.witness;
    content.certificate = retire.certificate;
    return store(scope, DocumentKind::Erasure, number, assets.size(), settings, erasureDocument(content));
}

} // namespace madoguchi
