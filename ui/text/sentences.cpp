// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/sentences.h"

#include "ui/text/fieldwords.h"
#include "ui/text/formats.h"
#include "ui/text/sentencerows.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace madoguchi {

using namespace Qt::StringLiterals;

namespace {

const QHash<QString, const char*>& sources()
{
    static const QHash<QString, const char*> table = [] {
        QHash<QString, const char*> all;
        for (const auto& rows :
             {collectionSentences(), consumableSentences(), deskSentences(), exchangeSentences(), journalSentences(),
              kitSentences(), ledgerSentences(), letterSentences(), paperSentences(), printingSentences(),
              reportSentences(), reservationSentences(), stocktakeSentences(), termSentences()}) {
            for (const SentenceRow& row : rows)
                all.insert(QString::fromLatin1(row.code), row.source);
        }
        return all;
    }();
    return table;
}

QString dayText(const QString& iso)
{
    const QDate day = QDate::fromString(iso, Qt::ISODate);
    return day.isValid() ? formatDay(day) : iso;
}

QString fieldWords(const QStringList& fields)
{
    QStringList words;
    for (const QString& field : fields)
        words << fieldWord(field);
    return words.join(QCoreApplication::translate("Sentences", ", "));
}

/// An argument as `{name:form}` asks for it.
QString written(const QVariant& value, QStringView form)
{
    if (form == u"fields")
        return fieldWords(value.toStringList());
    const QString text = value.typeId() == QMetaType::QString ? value.toString()
                         : value.canConvert<qint64>()         ? formatCount(value.toLongLong())
                                                              : value.toString();
    if (form == u"day")
        return dayText(text);
    if (form == u"state")
        return stateWord(text);
    if (form == u"permission")
        return permissionWord(text);
    if (form == u"verb")
        return verbWord(text);
    if (form == u"table")
        return tableWord(text);
    return text;
}

/// Fills a pattern in one pass, so that a value with brackets in it stays what it is.
class Filling
{
public:
    Filling(const Problem& problem, const QString& pattern) : m_problem(problem), m_pattern(pattern) {}

    QString run()
    {
        while (m_at < m_pattern.size()) {
            const QChar c = m_pattern.at(m_at++);
            if (c == u'{')
                argument();
            else if (c == u'[')
                open();
            else if (c == u']')
                close();
            else
                m_text += c;
        }
        return m_text;
    }

private:
    void open()
    {
        m_begin = m_text.size();
        m_hasGap = false;
    }

    void close()
    {
        if (m_hasGap)
            m_text.truncate(m_begin);
        m_hasGap = false;
    }

    void argument()
    {
        const qsizetype end = m_pattern.indexOf(u'}', m_at);
        const QStringView inside = QStringView(m_pattern).sliced(m_at, end - m_at);
        m_at = end + 1;
        const qsizetype colon = inside.indexOf(u':');
        const QString name = inside.left(colon < 0 ? inside.size() : colon).toString();
        const QVariant value = name == u"subject" ? QVariant(m_problem.subject) : m_problem.arguments.value(name);
        const QString text = written(value, colon < 0 ? QStringView() : inside.sliced(colon + 1));
        m_hasGap = m_hasGap || text.isEmpty();
        m_text += text;
    }

    const Problem& m_problem;
    const QString& m_pattern;
    QString m_text;
    qsizetype m_at = 0;
    qsizetype m_begin = 0;
    bool m_hasGap = false;
};

/// The number behind %n: "count", else whichever argument is a number.
int countIn(const Problem& problem)
{
    const auto count = problem.arguments.find(u"count"_s);
    if (count != problem.arguments.end())
        return count->toInt();
    for (const QVariant& value : problem.arguments) {
        const int type = value.typeId();
        if (type == QMetaType::Int || type == QMetaType::LongLong || type == QMetaType::UInt ||
            type == QMetaType::ULongLong)
            return value.toInt();
    }
    return 0;
}

} // namespace

QString sentence(const Problem& problem)
{
    const char* source = sources().value(problem.code, nullptr);
    if (!source)
        return QCoreApplication::translate("Sentences", "The program has no words for this (%1: %2). Please report it.")
            .arg(problem.code, problem.subject);
    const QString pattern = QCoreApplication::translate("Sentences", source, nullptr, countIn(problem));
    return Filling(problem, pattern).run();
}

QStringList sentences(const Refusal& refusal)
{
    if (refusal.outcomeUnknown)
        return {QCoreApplication::translate(
            "Sentences", "The connection broke while saving, so it is not known whether this was saved. "
                         "Repeat it under the same id: it cannot be recorded twice.")};
    QStringList told;
    for (const Problem& problem : refusal.problems.first(std::min(mostSentences, refusal.problems.size())))
        told << sentence(problem);
    if (const qsizetype more = refusal.problems.size() - told.size(); more > 0)
        told << QCoreApplication::translate("Sentences", "… and %n more.", nullptr, int(more));
    return told;
}

QStringList sentenceCodes()
{
    return sources().keys();
}

} // namespace madoguchi
