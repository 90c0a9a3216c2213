// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/fieldcolumn.h"

#include "core/ledger/ledgerquestions.h"

#include <QJsonDocument>

#include <algorithm>
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
    const QString name = QString::fromUtf8(column.field);
    const auto found =
        std::find_if(fields.begin(), fields.end(), [&](const KindField& field) { return field.name == name; });
    return found == fields.end() ? nullptr : &*found;
}

/// A number a spreadsheet can count with; one that only looks like it (an IMEI, zeros in front) stays a text.
std::optional<qint64> countIn(const QString& text)
{
    constexpr qsizetype mostDigits = 11;
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber && text.size() <= mostDigits && QString::number(number) == text ? std::optional(number)
                                                                                    : std::nullopt;
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

QList<KindField> fieldsOfAllKinds(Connection& connection)
{
    QList<KindField> fields;
    for (const KindRecord& kind : readKinds(connection)) {
        for (const KindField& field : kind.rules.fields) {
            const auto known = std::find_if(fields.begin(), fields.end(),
                                            [&](const KindField& other) { return other.name == field.name; });
            if (known == fields.end())
                fields << field;
            else if (known->type != field.type)
                known->type = FieldType::Text;
        }
    }
    std::sort(fields.begin(), fields.end(), [](const KindField& a, const KindField& b) { return a.name < b.name; });
    return fields;
}

Result<Done> checkFieldColumns(const std::vector<const ReportColumn*>& columns, const QList<KindField>& fields)
{
    for (const ReportColumn* column : columns) {
        if (!column->field || fieldOf(*column, fields))
            continue;
        QStringList known;
        for (const KindField& field : fields)
            known << fieldPrefix + field.name;
        return refused(u"report.column-unknown"_s, QString::fromUtf8(column->name),
                       {{u"known"_s, known.join(u", "_s)}});
    }
    return Done{};
}

ReportCell fieldCell(const ReportColumn& column, QByteArrayView custom, const QList<KindField>& fields)
{
    const QString text = QJsonDocument::fromJson(custom.toByteArray())
                             .object()
                             .value(QString::fromUtf8(column.field))
                             .toVariant()
                             .toString();
    const KindField* field = fieldOf(column, fields);
    if (field && field->type == FieldType::Day && QDate::fromString(text, Qt::ISODate).isValid())
        return ReportCell::day(text);
    if (field && field->type == FieldType::YesNo && (text == u"yes" || text == u"no"))
        return ReportCell::word(u"yes-no."_s + text);
    if (const std::optional<qint64> number = field && field->type == FieldType::Number ? countIn(text) : std::nullopt)
        return ReportCell::ofNumber(*number);
    return ReportCell::ofText(text);
}

} // namespace madoguchi
