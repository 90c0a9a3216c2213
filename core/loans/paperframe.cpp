// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loans/paperframe.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

FormFrame paperFrame(const OrganisationSettings& settings, const PaperOrigin& origin, const FormSettings& form)
{
    FormFrame frame;
    frame.number = origin.number;
    frame.issuedAt = origin.at;
    frame.language = origin.language == u"en" ? PrintLanguage::English : PrintLanguage::Japanese;
    frame.issuer = {settings.organisation, settings.desk, settings.phone};
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

} // namespace madoguchi
