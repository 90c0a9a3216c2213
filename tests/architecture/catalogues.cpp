// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/catalogues.h"

#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace madoguchi::architecture {

namespace {

class CatalogueReader
{
public:
    explicit CatalogueReader(const QByteArray& ts) : m_xml(ts) {}

    std::optional<Catalogue> run()
    {
        if (!m_xml.readNextStartElement() || m_xml.name() != u"TS")
            return std::nullopt;
        while (m_xml.readNextStartElement())
            m_xml.name() == u"context" ? readContext() : m_xml.skipCurrentElement();
        return m_xml.hasError() ? std::nullopt : std::optional(m_catalogue);
    }

private:
    void readContext()
    {
        QString context;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"name")
                context = m_xml.readElementText();
            else if (m_xml.name() == u"message")
                readMessage(context);
            else
                m_xml.skipCurrentElement();
        }
    }

    void readMessage(const QString& context)
    {
        QString source, comment;
        bool isComplete = false;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"source")
                source = m_xml.readElementText(QXmlStreamReader::IncludeChildElements);
            else if (m_xml.name() == u"comment")
                comment = m_xml.readElementText();
            else if (m_xml.name() == u"translation")
                isComplete = readTranslation();
            else
                m_xml.skipCurrentElement();
        }
        const QString name = u"%1 / %2 / %3"_s.arg(context, source, comment);
        m_catalogue.messages.insert(name);
        if (!isComplete)
            m_catalogue.incomplete.append(name);
    }

    // Complete: not marked as anything, and every form says something.
    bool readTranslation()
    {
        const bool isMarked = m_xml.attributes().hasAttribute(u"type"_s);
        QString plain;
        QStringList forms;
        while (!m_xml.atEnd() && m_xml.readNext() != QXmlStreamReader::EndElement) {
            if (m_xml.isCharacters())
                plain += m_xml.text();
            else if (m_xml.isStartElement())
                forms << m_xml.readElementText(QXmlStreamReader::IncludeChildElements);
        }
        if (forms.isEmpty())
            forms << plain;
        return !isMarked &&
               std::none_of(forms.begin(), forms.end(), [](const QString& f) { return f.trimmed().isEmpty(); });
    }

    QXmlStreamReader m_xml;
    Catalogue m_catalogue;
};

QStringList sortedDifference(QSet<QString> all, const QSet<QString>& some)
{
    QStringList rest = all.subtract(some).values();
    rest.sort();
    return rest;
}

} // namespace

std::optional<Catalogue> readCatalogue(const QByteArray& ts)
{
    return CatalogueReader(ts).run();
}

QStringList catalogueViolations(const QMap<QString, QByteArray>& files)
{
    QStringList violations;
    QMap<QString, Catalogue> catalogues;
    QSet<QString> all;
    for (auto it = files.begin(); it != files.end(); ++it) {
        const auto catalogue = readCatalogue(it.value());
        if (!catalogue) {
            violations << u"%1: cannot be read"_s.arg(it.key());
            continue;
        }
        catalogues.insert(it.key(), *catalogue);
        all.unite(catalogue->messages);
        for (const QString& message : catalogue->incomplete)
            violations << u"%1: not finished: %2"_s.arg(it.key(), message);
    }
    for (auto it = catalogues.begin(); it != catalogues.end(); ++it)
        for (const QString& message : sortedDifference(all, it->messages))
            violations << u"%1: missing: %2"_s.arg(it.key(), message);
    return violations;
}

} // namespace madoguchi::architecture
