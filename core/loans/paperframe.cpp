// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/paperframe.h"

#include "core/documents/documentjson.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

Issuer issuerOf(const OrganisationSettings& settings)
{
    return {settings.organisation, settings.desk, settings.phone};
}

ListContent officeList(const OrganisationSettings& settings, const QString& title, Instant now,
                       const QString& printedBy)
{
    ListContent content;
    content.language = printLanguageFromCode(settings.officeLanguage);
    content.title = Phrase::word(title);
    content.issuer = issuerOf(settings);
    content.asOf = content.printedAt = now;
    content.printedBy = printedBy;
    return content;
}

FormFrame paperFrame(const OrganisationSettings& settings, const PaperOrigin& origin, const FormSettings& form)
{
    FormFrame frame;
    frame.number = origin.number;
    frame.issuedAt = origin.at;
    frame.language = printLanguageFromCode(origin.language);
    frame.issuer = issuerOf(settings);
    frame.operatorName = origin.operatorName;
    frame.formNumber = form.number;
    frame.layout = form.sheet == u"a5x2" ? SheetLayout::Halves : SheetLayout::Portrait;
    frame.signatures = {signatureStyleFromCode(form.receiver), signatureStyleFromCode(form.desk),
                        signatureStyleFromCode(form.checker)};
    if (settings.addresseeSuffix == u"殿")
        frame.addressee.form = Phrase::word(u"addressee.dono"_s);
    return frame;
}

FormSettings unnumbered(FormSettings form)
{
    form.number.clear();
    form.sheet = u"a4"_s;
    return form;
}

FormHolder formHolder(const std::optional<PersonRecord>& person, const QString& otherwise)
{
    if (!person)
        return {{}, {}, otherwise, {}};
    const PersonValues& values = person->values;
    return {person->key(), values.name, values.section, values.extension};
}

PaperDraft beginPaper(WriteScope& scope, DocumentKind kind, const OrganisationSettings& settings,
                      const std::optional<PersonRecord>& holder)
{
    const QString language = holder ? holder->values.language : settings.officeLanguage;
    const DocumentNumber number = nextDocumentNumber(scope, kind);
    return {kind, number, language,
            paperFrame(settings, {textOf(number), scope.at(), scope.actor().operatorName, language},
                       unnumbered(settings.returnSlip))};
}

IssuedPaper storePaper(WriteScope& scope, const PaperDraft& draft, const Document& paper, qsizetype items,
                       PersonId person, SectionId section)
{
    const DocumentId document = storeDocument(scope, {draft.kind, draft.number, person, section, int(items),
                                                      draft.language, QString::fromUtf8(toJsonText(paper)), false});
    return {document, draft.frame.number};
}

} // namespace madoguchi
