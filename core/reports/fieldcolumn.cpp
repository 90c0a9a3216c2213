// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/fieldcolumn.h"

#include "core/ledger/fieldorder.h"

#include <QJsonDocument>

#include <map>
#include <memory>
#include <mutex>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

/// A column with texts of its own, which the columns of the program have in its code.
struct OwnColumn {
    explicit OwnColumn(const QString& wanted) : field(wanted.toUtf8()), name((fieldPrefix + wanted).toUtf8())
    {
        column.name = name.constData();
        column.field = field.constData();
    }
    QByteArray field;
    QByteArray name;
    ReportColumn column{nullptr, "", CellType::Text, 2.4, "a.custom"};
};

const KindField* fieldOf(const ReportColumn& column, const QList<KindField>& fields)
{
    return fieldNamed(fields, QString::fromUtf8(column.field));
}

Refusal unknown(const ReportColumn& column, const QList<KindField>& fields)
{
    QStringList known;
    for (const KindField& field : fields)
        known << fieldPrefix + field.name;
    return refused(u"report.column-unknown"_s, QString::fromUtf8(column.name), {{u"known"_s, known.join(u", "_s)}});
}

} // namespace

const ReportColumn& fieldColumn(const QString& field)
{
    static std::mutex mutex;
    static std::map<QString, std::unique_ptr<const OwnColumn>> columns;
    const std::lock_guard lock(mutex);
    std::unique_ptr<const OwnColumn>& column = columns[field];
    if (!column)
        column = std::make_unique<const OwnColumn>(field);
    return column->column;
}

Result<Done> fitFields(ReportSetup& setup, Connection& connection)
{
    std::vector<const ReportColumn*> named = setup.columns;
    named.insert(named.end(), {setup.group, setup.sort});
    if (!setup.filter.field.isEmpty())
        named.push_back(&fieldColumn(setup.filter.field));
    std::erase_if(named, [](const ReportColumn* column) { return !column || !column->field; });
    if (named.empty())
        return Done{};
    setup.fields = fieldsOfAllKinds(connection);
    for (const ReportColumn* column : named) {
        if (!fieldOf(*column, setup.fields))
            return unknown(*column, setup.fields);
    }
    if (const KindField* field = fieldNamed(setup.fields, setup.filter.field)) {
        // What stood there before it was a field of this type is found as it stands.
        const Result<QString> stored = fittedValue(*field, setup.filter.fieldValue, {});
        setup.filter.fieldValue = stored.valueOr(setup.filter.fieldValue);
    }
    return Done{};
}

CellType cellTypeOf(const ReportColumn& column, const QList<KindField>& fields)
{
    const KindField* field = column.field ? fieldOf(column, fields) : nullptr;
    if (field && field->type == FieldType::Number)
        return CellType::Number;
    return field && field->type == FieldType::Day ? CellType::Day : column.type;
}

ReportCell valueCell(const KindField* field, const QString& text)
{
    if (field && field->type == FieldType::Day && QDate::fromString(text, Qt::ISODate).isValid())
        return ReportCell::day(text);
    if (field && field->type == FieldType::YesNo && (text == u"yes" || text == u"no"))
        return ReportCell::word(u"yes-no."_s + text);
    return field && field->type == FieldType::Number ? ReportCell::numberIn(text) : ReportCell::ofText(text);
}

ReportCell fieldCell(const ReportColumn& column, QByteArrayView custom, const QList<KindField>& fields)
{
    return valueCell(fieldOf(column, fields), QJsonDocument::fromJson(custom.toByteArray())
                                                  .object()
                                                  .value(QString::fromUtf8(column.field))
                                                  .toVariant()
                                                  .toString());
}

ReportCell groupName(const ReportColumn& group, const ReportCell& name)
{
    if (name.kind != ReportCell::Kind::Empty)
        return name;
    return ReportCell::word(group.field ? u"report.not-filled-in"_s : u"report.no-value"_s);
}

} // namespace madoguchi
