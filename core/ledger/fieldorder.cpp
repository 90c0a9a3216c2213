// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/fieldorder.h"

#include "core/base/searchkey.h"

#include <QRegularExpression>

#include <algorithm>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

/// Digits without zeros that say nothing, how many there are before the point in front: as texts in the order of the
/// numbers.
QString magnitude(QStringView whole, QStringView fraction)
{
    while (whole.startsWith(u'0'))
        whole = whole.sliced(1);
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    return u"%1%2"_s.arg(whole.size(), 4, 10, QChar(u'0')).arg(whole) +
           (fraction.isEmpty() ? QString() : u'.' + fraction.toString());
}

/// The larger, the smaller.
QString opposite(QString key)
{
    for (QChar& c : key) {
        if (c.isDigit())
            c = QChar(u'0' + u'9' - c.unicode());
    }
    return key + u'~'; // behind the point of a longer one
}

QString numberKey(const QString& value)
{
    static const QRegularExpression number(u"^([+-]?)([0-9]+)(?:\\.([0-9]+))?$"_s);
    const QRegularExpressionMatch match = number.match(value);
    if (!match.hasMatch()) {
        const QString other = searchKey(value);
        return other.isEmpty() ? other : u'2' + other;
    }
    const QString key = magnitude(match.capturedView(2), match.capturedView(3));
    const bool isNegative = match.capturedView(1) == u'-' && key != u"0000";
    return isNegative ? u'0' + opposite(key) : u'1' + key;
}

} // namespace

QList<KindField> fieldsOf(const QList<KindRecord>& kinds)
{
    QList<KindField> fields;
    for (const KindRecord& kind : kinds) {
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

QList<KindField> fieldsOfAllKinds(Connection& connection)
{
    return fieldsOf(readKinds(connection));
}

const KindField* fieldNamed(const QList<KindField>& fields, const QString& name)
{
    const auto found =
        std::find_if(fields.begin(), fields.end(), [&](const KindField& field) { return field.name == name; });
    return found == fields.end() ? nullptr : &*found;
}

ValueOrder::Key fieldOrderKey(FieldType type)
{
    return type == FieldType::Number ? numberKey : searchKey;
}

} // namespace madoguchi
