// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/snapshot.h"

#include "core/documents/documentjson.h"
#include "core/documents/snapshotparts.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <iterator>

namespace madoguchi {

using namespace Qt::StringLiterals;
using namespace snapshot;

namespace {

/// The facts of a snapshot, after its form and version were looked at.
template<class Read>
auto readFacts(const QJsonObject& object, Read read) -> Result<decltype(read(std::declval<JsonFields&>()))>
{
    QList<Problem> problems;
    JsonFields fields(object, {}, problems);
    auto value = read(fields);
    fields.finish();
    if (!problems.isEmpty())
        return Refusal{RefusalKind::Refused, problems, false};
    return value;
}

/// The object of a snapshot without its form and version; "form" is what it was, empty for a whole document.
struct Facts {
    QJsonObject object;
    QString form;
};

Result<Facts> factsOf(const QByteArray& json)
{
    QJsonParseError error;
    Facts facts{QJsonDocument::fromJson(json, &error).object(), {}};
    if (error.error != QJsonParseError::NoError)
        return refused(u"document.not-json"_s, {}, {{u"offset"_s, error.offset}});
    facts.form = facts.object.take("form"_L1).toString();
    const int version = facts.form.isEmpty() ? factsVersion : facts.object.take("facts"_L1).toInt();
    if (version != factsVersion)
        return refused(u"document.version"_s, facts.form, {{u"version"_s, version}});
    return facts;
}

struct FormRow {
    QLatin1StringView form;
    Document (*read)(JsonFields& fields);
};
constexpr FormRow forms[] = {{"receipt"_L1, readReceipt},
                             {"return"_L1, readReturn},
                             {"letter"_L1, [](JsonFields& fields) { return letterDocument(readLetter(fields)); }},
                             {"reservation"_L1, readReservation}};

const FormRow* formRow(const QString& form)
{
    const auto* row =
        std::find_if(std::begin(forms), std::end(forms), [&](const FormRow& known) { return form == known.form; });
    return row == std::end(forms) ? nullptr : row;
}

} // namespace

Result<Document> documentOfSnapshot(const QByteArray& json)
{
    const Result<Facts> facts = factsOf(json);
    if (!facts)
        return facts.refusal();
    if (facts->form.isEmpty())
        return documentFromJsonText(json);
    const FormRow* row = formRow(facts->form);
    if (!row)
        return refused(u"document.version"_s, facts->form);
    return readFacts(facts->object, row->read);
}

Result<LetterContent> letterOfSnapshot(const QByteArray& json)
{
    const Result<Facts> facts = factsOf(json);
    if (!facts)
        return facts.refusal();
    if (facts->form != u"letter")
        return refused(u"document.version"_s, facts->form);
    return readFacts(facts->object, readLetter);
}

} // namespace madoguchi
