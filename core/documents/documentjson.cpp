// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/documentjson.h"

#include "core/base/compactjson.h"
#include "core/documents/jsonfields.h"

#include <QJsonDocument>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

// In each table the first entry is the default, which is left out when it is written.
constexpr EnumNames<PrintLanguage, 2> languages{
    {{PrintLanguage::Japanese, QLatin1StringView("ja")}, {PrintLanguage::English, QLatin1StringView("en")}}};
constexpr EnumNames<Alignment, 3> alignments{{{Alignment::Left, QLatin1StringView("left")},
                                              {Alignment::Centre, QLatin1StringView("centre")},
                                              {Alignment::Right, QLatin1StringView("right")}}};
constexpr EnumNames<Copy, 3> copyNames{{{Copy::Original, QLatin1StringView("original")},
                                        {Copy::Duplicate, QLatin1StringView("copy")},
                                        {Copy::ForHead, QLatin1StringView("for-head")}}};
constexpr EnumNames<BarcodeSymbology, 3> symbologies{
    {{BarcodeSymbology::Code128, QLatin1StringView("code128")},
     {BarcodeSymbology::Qr, QLatin1StringView("qr")},
     {BarcodeSymbology::DataMatrix, QLatin1StringView("data-matrix")}}};
constexpr EnumNames<BarcodePlace, 2> places{
    {{BarcodePlace::Head, QLatin1StringView("head")}, {BarcodePlace::Foot, QLatin1StringView("foot")}}};

void putInto(QJsonObject& json, const QString& key, const QJsonValue& value)
{
    const bool isEmpty = (value.isString() && value.toString().isEmpty()) ||
                         (value.isArray() && value.toArray().isEmpty()) ||
                         (value.isObject() && value.toObject().isEmpty()) || (value.isBool() && !value.toBool()) ||
                         (value.isDouble() && value.toDouble() == 0);
    if (!isEmpty)
        json.insert(key, value);
}

void putInto(QJsonObject& json, const QString& key, const Phrase& phrase)
{
    if (phrase != Phrase())
        json.insert(key, phraseToJson(phrase));
}

template<class E, size_t N>
void putInto(QJsonObject& json, const QString& key, E value, const EnumNames<E, N>& names)
{
    if (value != names.front().first)
        json.insert(key, QString(nameOf(value, names)));
}

template<class List, class Write>
QJsonArray listToJson(const List& list, Write write)
{
    QJsonArray json;
    for (const auto& element : list)
        json << write(element);
    return json;
}

// A list of objects, each read by `read(fields)`.
template<class T, class Read>
QList<T> objects(JsonFields& fields, const QString& key, Read read)
{
    QList<T> list;
    fields.each(key, [&](const QJsonValue& value, const QString& path) {
        if (!value.isObject())
            fields.problems() << Problem{u"document.bad-value"_s, path, {}};
        JsonFields element(value.toObject(), path, fields.problems());
        list << read(element);
        element.finish();
    });
    return list;
}

QJsonObject fieldToJson(const FormField& field)
{
    QJsonObject json;
    putInto(json, u"label"_s, field.label);
    putInto(json, u"value"_s, field.value);
    putInto(json, u"wide"_s, QJsonValue(field.isWide));
    return json;
}

FormField readField(JsonFields& fields)
{
    return {fields.phrase(u"label"_s), fields.phrase(u"value"_s), fields.flag(u"wide"_s)};
}

QJsonObject columnToJson(const FormColumn& column)
{
    QJsonObject json;
    putInto(json, u"label"_s, column.label);
    putInto(json, u"width"_s, QJsonValue(column.width));
    putInto(json, u"align"_s, column.alignment, alignments);
    putInto(json, u"key"_s, QJsonValue(column.isKey));
    return json;
}

double readWidth(JsonFields& fields)
{
    const double width = fields.number(u"width"_s, 1);
    if (!(width > 0))
        fields.bad(u"width"_s);
    return width;
}

FormColumn readColumn(JsonFields& fields)
{
    FormColumn column;
    column.label = fields.phrase(u"label"_s);
    column.width = readWidth(fields);
    column.alignment = fields.choice(u"align"_s, alignments);
    column.isKey = fields.flag(u"key"_s);
    return column;
}

QList<QList<Phrase>> readRows(JsonFields& fields, const QString& key, qsizetype columns)
{
    QList<QList<Phrase>> rows;
    fields.each(key, [&](const QJsonValue& value, const QString& path) {
        rows << phrasesFromJson(value.toArray(), path, fields.problems());
        if (rows.last().size() != columns)
            fields.problems() << Problem{u"document.bad-value"_s, path, {}};
    });
    return rows;
}

QJsonObject blockToJson(const FieldGroup& group)
{
    QJsonObject json{{u"type"_s, u"fields"_s}};
    putInto(json, u"heading"_s, group.heading);
    putInto(json, u"fields"_s, listToJson(group.fields, fieldToJson));
    return json;
}

QJsonObject blockToJson(const FormTable& table)
{
    QJsonObject json{{u"type"_s, u"table"_s}};
    putInto(json, u"heading"_s, table.heading);
    putInto(json, u"columns"_s, listToJson(table.columns, columnToJson));
    putInto(json, u"rows"_s, listToJson(table.rows, phrasesToJson));
    putInto(json, u"totals"_s, listToJson(table.totals, phrasesToJson));
    putInto(json, u"rowsPerPage"_s, QJsonValue(table.rowsPerPage));
    return json;
}

QJsonObject blockToJson(const Paragraphs& paragraphs)
{
    QJsonObject json{{u"type"_s, u"paragraphs"_s}};
    putInto(json, u"heading"_s, paragraphs.heading);
    putInto(json, u"texts"_s, phrasesToJson(paragraphs.texts));
    putInto(json, u"numbered"_s, QJsonValue(paragraphs.isNumbered));
    return json;
}

QJsonObject boxToJson(const SignatureBox& box)
{
    QJsonObject json;
    putInto(json, u"label"_s, box.label);
    putInto(json, u"style"_s, box.style, signatureNames);
    putInto(json, u"fields"_s, listToJson(box.fields, fieldToJson));
    putInto(json, u"width"_s, QJsonValue(box.width));
    return json;
}

QJsonObject blockToJson(const SignatureRow& row)
{
    return {{u"type"_s, u"signatures"_s}, {u"boxes"_s, listToJson(row.boxes, boxToJson)}};
}

QJsonObject codeToJson(const SheetCode& code)
{
    QJsonObject json;
    putInto(json, u"symbology"_s, code.symbology, symbologies);
    putInto(json, u"payload"_s, QJsonValue(QString::fromLatin1(code.payload.toBase64())));
    putInto(json, u"caption"_s, code.caption);
    return json;
}

QJsonObject blockToJson(const CodeGrid& grid)
{
    QJsonObject json{{u"type"_s, u"codes"_s}};
    putInto(json, u"heading"_s, grid.heading);
    putInto(json, u"codes"_s, listToJson(grid.codes, codeToJson));
    putInto(json, u"columns"_s, QJsonValue(grid.columns));
    return json;
}

SheetCode readCode(JsonFields& fields)
{
    return {fields.choice(u"symbology"_s, symbologies), fields.bytes(u"payload"_s), fields.phrase(u"caption"_s)};
}

CodeGrid readGrid(JsonFields& fields)
{
    CodeGrid grid;
    grid.heading = fields.phrase(u"heading"_s);
    grid.codes = objects<SheetCode>(fields, u"codes"_s, readCode);
    grid.columns = fields.count(u"columns"_s);
    if (grid.columns < 1)
        fields.bad(u"columns"_s);
    return grid;
}

FormTable readTable(JsonFields& fields)
{
    FormTable table;
    table.heading = fields.phrase(u"heading"_s);
    table.columns = objects<FormColumn>(fields, u"columns"_s, readColumn);
    table.rows = readRows(fields, u"rows"_s, table.columns.size());
    table.totals = readRows(fields, u"totals"_s, table.columns.size());
    table.rowsPerPage = fields.count(u"rowsPerPage"_s);
    return table;
}

Paragraphs readParagraphs(JsonFields& fields)
{
    return {fields.phrase(u"heading"_s), fields.phrases(u"texts"_s), fields.flag(u"numbered"_s)};
}

SignatureBox readBox(JsonFields& fields)
{
    SignatureBox box;
    box.label = fields.phrase(u"label"_s);
    box.style = fields.choice(u"style"_s, signatureNames);
    box.fields = objects<FormField>(fields, u"fields"_s, readField);
    box.width = readWidth(fields);
    return box;
}

Block readBlock(JsonFields& fields)
{
    const QString type = fields.text(u"type"_s);
    if (type == u"table")
        return readTable(fields);
    if (type == u"paragraphs")
        return readParagraphs(fields);
    if (type == u"signatures")
        return SignatureRow{objects<SignatureBox>(fields, u"boxes"_s, readBox)};
    if (type == u"codes")
        return readGrid(fields);
    if (type != u"fields")
        fields.bad(u"type"_s);
    return FieldGroup{fields.phrase(u"heading"_s), objects<FormField>(fields, u"fields"_s, readField)};
}

QJsonObject barcodeToJson(const Barcode& barcode)
{
    QJsonObject json;
    putInto(json, u"symbology"_s, barcode.symbology, symbologies);
    putInto(json, u"place"_s, barcode.place, places);
    putInto(json, u"payload"_s, QJsonValue(QString::fromLatin1(barcode.payload.toBase64())));
    putInto(json, u"caption"_s, barcode.caption);
    return json;
}

Barcode readBarcode(JsonFields& fields)
{
    return {fields.choice(u"symbology"_s, symbologies), fields.choice(u"place"_s, places), fields.bytes(u"payload"_s),
            fields.phrase(u"caption"_s)};
}

QJsonObject marksToJson(const Marks& marks)
{
    QJsonObject json;
    putInto(json, u"copies"_s, listToJson(marks.copies, [](Copy copy) { return QString(nameOf(copy, copyNames)); }));
    putInto(json, u"reprint"_s, QJsonValue(marks.reprint));
    putInto(json, u"void"_s, QJsonValue(marks.isVoid));
    putInto(json, u"sample"_s, QJsonValue(marks.isSample));
    return json;
}

Marks readMarks(JsonFields fields)
{
    Marks marks;
    fields.each(u"copies"_s, [&](const QJsonValue& value, const QString& path) {
        JsonFields element({{u"mark"_s, value}}, path, fields.problems());
        marks.copies << element.choice(u"mark"_s, copyNames);
    });
    marks.reprint = fields.count(u"reprint"_s);
    marks.isVoid = fields.flag(u"void"_s);
    marks.isSample = fields.flag(u"sample"_s);
    fields.finish();
    return marks;
}

QJsonObject addresseeToJson(const Addressee& addressee)
{
    QJsonObject json;
    putInto(json, u"name"_s, QJsonValue(addressee.name));
    putInto(json, u"form"_s, addressee.form);
    return json;
}

Addressee readAddressee(JsonFields fields)
{
    Addressee addressee{fields.text(u"name"_s), fields.phrase(u"form"_s)};
    fields.finish();
    return addressee;
}

QJsonObject issuerToJson(const Issuer& issuer)
{
    QJsonObject json;
    putInto(json, u"organisation"_s, QJsonValue(issuer.organisation));
    putInto(json, u"desk"_s, QJsonValue(issuer.desk));
    putInto(json, u"phone"_s, QJsonValue(issuer.phone));
    return json;
}

Issuer readIssuer(JsonFields fields)
{
    Issuer issuer{fields.text(u"organisation"_s), fields.text(u"desk"_s), fields.text(u"phone"_s)};
    fields.finish();
    return issuer;
}

QJsonObject footerToJson(const Footer& footer)
{
    QJsonObject json;
    putInto(json, u"form"_s, footer.form);
    putInto(json, u"version"_s, QJsonValue(footer.version));
    putInto(json, u"printedAt"_s, footer.printedAt);
    putInto(json, u"printedBy"_s, QJsonValue(footer.printedBy));
    putInto(json, u"filter"_s, phrasesToJson(footer.filter));
    return json;
}

Footer readFooter(JsonFields fields)
{
    Footer footer{fields.phrase(u"form"_s), fields.text(u"version"_s), fields.phrase(u"printedAt"_s),
                  fields.text(u"printedBy"_s), fields.phrases(u"filter"_s)};
    fields.finish();
    return footer;
}

Document readDocument(JsonFields& fields)
{
    for (const QString& key : {u"kind"_s, u"language"_s, u"title"_s})
        fields.require(key);
    Document document;
    document.kind = fields.text(u"kind"_s);
    document.number = fields.text(u"number"_s);
    document.issuedOn = fields.day(u"issuedOn"_s);
    document.language = fields.choice(u"language"_s, languages);
    document.layout = fields.choice(u"layout"_s, layoutNames);
    document.marks = readMarks(fields.object(u"marks"_s));
    document.title = fields.phrase(u"title"_s);
    document.formNumber = fields.text(u"formNumber"_s);
    document.addressee = readAddressee(fields.object(u"addressee"_s));
    document.issuer = readIssuer(fields.object(u"issuer"_s));
    document.blocks = objects<Block>(fields, u"blocks"_s, readBlock);
    document.barcodes = objects<Barcode>(fields, u"barcodes"_s, readBarcode);
    document.footer = readFooter(fields.object(u"footer"_s));
    fields.finish();
    return document;
}

} // namespace

QJsonObject toJson(const Document& document)
{
    QJsonObject json{{u"version"_s, documentVersion},
                     {u"kind"_s, document.kind},
                     {u"language"_s, QString(nameOf(document.language, languages))},
                     {u"title"_s, phraseToJson(document.title)}};
    putInto(json, u"number"_s, QJsonValue(document.number));
    putInto(json, u"issuedOn"_s, QJsonValue(document.issuedOn.toString(Qt::ISODate)));
    putInto(json, u"layout"_s, document.layout, layoutNames);
    putInto(json, u"marks"_s, marksToJson(document.marks));
    putInto(json, u"formNumber"_s, QJsonValue(document.formNumber));
    putInto(json, u"addressee"_s, addresseeToJson(document.addressee));
    putInto(json, u"issuer"_s, issuerToJson(document.issuer));
    putInto(json, u"blocks"_s, listToJson(document.blocks, [](const Block& block) {
                return std::visit([](const auto& known) { return blockToJson(known); }, block);
            }));
    putInto(json, u"barcodes"_s, listToJson(document.barcodes, barcodeToJson));
    putInto(json, u"footer"_s, footerToJson(document.footer));
    return json;
}

Result<Document> documentFromJson(const QJsonObject& json)
{
    const QJsonValue version = json.value(u"version"_s);
    if (version.toInt() != documentVersion) {
        const QVariantMap found{{u"version"_s, version.toVariant().toString()}};
        return refused(u"document.version"_s, json.value(u"number"_s).toString(), found);
    }
    QJsonObject content = json;
    content.remove(u"version"_s);
    QList<Problem> problems;
    JsonFields fields(content, {}, problems);
    Document document = readDocument(fields);
    if (!problems.isEmpty())
        return Refusal{RefusalKind::Refused, problems, false};
    return document;
}

QByteArray toJsonText(const Document& document)
{
    return compactJson(toJson(document));
}

Result<Document> documentFromJsonText(const QByteArray& text)
{
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError || !json.isObject())
        return refused(u"document.not-json"_s, {}, {{u"offset"_s, qint64(error.offset)}});
    return documentFromJson(json.object());
}

} // namespace madoguchi
