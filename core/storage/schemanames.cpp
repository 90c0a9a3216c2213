// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schemanames.h"

#include <QRegularExpression>
#include <QSet>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

/// Walks over all matches in the order of the scripts.
template<class Visit>
void visitMatches(const QList<QByteArray>& scripts, const QRegularExpression& pattern, Visit visit)
{
    for (const QByteArray& script : scripts) {
        for (const QRegularExpressionMatch& match : pattern.globalMatch(QString::fromUtf8(script)))
            visit(match);
    }
}

QStringList namesIn(const QString& list)
{
    static const QRegularExpression separator(u"\\s*,\\s*"_s);
    return list.trimmed().split(separator, Qt::SkipEmptyParts);
}

} // namespace

QStringList declaredProtections(const QList<QByteArray>& scripts)
{
    static const QRegularExpression statement(
        u"^(?:create (trigger) (\\w+)[^;]*? on (\\w+)|create unique (index) (\\w+) on (\\w+)|create (view) (\\w+)|"
        "drop (table|view|trigger|index) (\\w+))"_s,
        QRegularExpression::MultilineOption);
    QMap<QString, QString> tables; // of each protection
    visitMatches(scripts, statement, [&](const QRegularExpressionMatch& match) {
        if (match.hasCaptured(1))
            tables.insert(u"trigger "_s + match.captured(2), match.captured(3));
        else if (match.hasCaptured(4))
            tables.insert(u"index "_s + match.captured(5), match.captured(6));
        else if (match.hasCaptured(7))
            tables.insert(u"view "_s + match.captured(8), {});
        else if (match.captured(9) == u"table")
            tables.removeIf([&](QMap<QString, QString>::iterator known) { return *known == match.captured(10); });
        else
            tables.remove(match.captured(9) + u' ' + match.captured(10));
    });
    return tables.keys();
}

QMap<QString, QString> declaredFunctions(const QList<QByteArray>& scripts)
{
    static const QRegularExpression function(u"^create (?:or replace )?function (\\w+)\\([^$]*\\$\\$(.*?)\\$\\$;"_s,
                                             QRegularExpression::MultilineOption |
                                                 QRegularExpression::DotMatchesEverythingOption);
    QMap<QString, QString> bodies;
    visitMatches(scripts, function,
                 [&](const QRegularExpressionMatch& match) { bodies.insert(match.captured(1), match.captured(2)); });
    return bodies;
}

QMap<QString, QString> declaredRights(const QList<QByteArray>& scripts)
{
    static const QRegularExpression statement(u"^(?:create (?:table|view) (\\w+)|drop (?:table|view) (\\w+)|"
                                              "(grant|revoke) ([\\w, ]+?) on ([\\w, ]+?) (?:to|from) madoguchi_desk)"_s,
                                              QRegularExpression::MultilineOption);
    QMap<QString, QSet<QString>> rights;
    visitMatches(scripts, statement, [&](const QRegularExpressionMatch& match) {
        if (match.hasCaptured(1))
            rights.insert(match.captured(1), {});
        else if (match.hasCaptured(2))
            rights.remove(match.captured(2));
        const bool isOfAll = match.captured(5) == u"all tables in schema public";
        for (const QString& table : isOfAll ? QStringList(rights.keys()) : namesIn(match.captured(5))) {
            if (!rights.contains(table))
                continue; // a schema, a sequence
            for (const QString& right : namesIn(match.captured(4))) {
                if (match.captured(3) == u"grant")
                    rights[table].insert(right);
                else
                    rights[table].remove(right);
            }
        }
    });
    QMap<QString, QString> lists;
    for (auto table = rights.begin(); table != rights.end(); ++table) {
        QStringList list(table->begin(), table->end());
        list.sort();
        lists.insert(table.key(), list.join(u' '));
    }
    return lists;
}

} // namespace madoguchi
