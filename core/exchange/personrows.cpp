// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/personrows.h"

#include "core/base/mailaddress.h"
#include "core/exchange/cellvalues.h"
#include "core/exchange/rowcells.h"
#include "core/ledger/kindfields.h"

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

QString readName(RowCells& cells, const TableLayout& layout, const PersonDraft& draft)
{
    const QString first = cells.text(Field::FirstName, TextLimits::name);
    const QString last = cells.text(Field::LastName, TextLimits::name);
    const QString name =
        layout.has(Field::Name) ? cells.text(Field::Name, TextLimits::name) : (first + u' ' + last).trimmed();
    if (name.isEmpty() && !draft.userName.isEmpty())
        return draft.userName;
    if (name.isEmpty() && layout.has(Field::Name))
        cells.report(u"import.name-missing"_s, Field::Name, {});
    return name;
}

QString readLanguage(RowCells& cells)
{
    const QString text = cells.text(Field::Language, TextLimits::name);
    const std::optional<QString> word = languageWord(text);
    if (!word && !text.isEmpty())
        cells.report(u"import.bad-language"_s, Field::Language, text);
    return word.value_or(QString());
}

/// A name, or a mark at the person who it is: ○, はい, yes.
void readHead(RowCells& cells, PersonDraft& draft)
{
    const QString text = cells.text(Field::SectionHead, TextLimits::name);
    const Result<QString> mark = fittedValue({{}, FieldType::YesNo}, text, {});
    draft.isHead = (mark && *mark == u"yes") || text == u"◯" || text == u"〇";
    if (!mark && !draft.isHead)
        draft.sectionHead = text;
    draft.sectionHeadMail = cells.text(Field::SectionHeadMail, TextLimits::name);
    if (!draft.sectionHeadMail.isEmpty() && !isMailAddress(draft.sectionHeadMail))
        cells.report(u"import.bad-head-mail"_s, Field::SectionHeadMail, draft.sectionHeadMail);
}

} // namespace

PersonRow readPersonRow(const TableLayout& layout, const CsvRow& row)
{
    RowCells cells(layout, row);
    PersonDraft draft;
    draft.line = row.line;
    if (!cells.isWhole())
        return {std::move(draft), cells.takeProblems({}), {}};
    draft.userName = cells.text(Field::UserName, TextLimits::code);
    draft.staffNumber = cells.text(Field::StaffNumber, TextLimits::code);
    if (draft.staffNumber.isEmpty() && draft.userName.isEmpty())
        cells.report(u"import.number-missing"_s, layout.has(Field::StaffNumber) ? Field::StaffNumber : Field::UserName,
                     {});
    draft.name = readName(cells, layout, draft);
    draft.reading = cells.text(Field::Reading, TextLimits::name);
    draft.section = cells.text(Field::Section, TextLimits::name);
    draft.extension = cells.text(Field::Extension, TextLimits::code);
    draft.mail = cells.text(Field::Mail, TextLimits::name);
    draft.note = cells.lines(Field::Note, TextLimits::text);
    draft.language = readLanguage(cells);
    draft.cards = cells.codes(Field::Cards);
    draft.leftOn = cells.day(Field::Leaving);
    readHead(cells, draft);
    draft.sectionReading = cells.text(Field::SectionReading, TextLimits::name);
    const QString key = draft.staffNumber.isEmpty() ? draft.userName : draft.staffNumber;
    QList<Problem> problems = cells.takeProblems(key);
    QList<Problem> warnings = cells.takeWarnings(key);
    return {std::move(draft), std::move(problems), std::move(warnings)};
}

} // namespace madoguchi
