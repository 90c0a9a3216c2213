// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/kindfieldrows.h"

#include "ui/text/fieldtexts.h"
#include "ui/widgets/formrows.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

QString textOfEditor(const QWidget* editor)
{
    if (const auto* choice = qobject_cast<const QComboBox*>(editor))
        return choice->currentData().toString();
    return static_cast<const QLineEdit*>(editor)->text().trimmed();
}

void setText(QWidget* editor, const QString& text)
{
    const QSignalBlocker quiet(editor);
    auto* choice = qobject_cast<QComboBox*>(editor);
    if (!choice)
        return static_cast<QLineEdit*>(editor)->setText(text);
    if (choice->findData(text) < 0)
        choice->addItem(text, text); // no choice any more, and kept all the same
    choice->setCurrentIndex(choice->findData(text));
}

/// Buddies take "&" for a mnemonic.
QString labelOf(const KindField& field)
{
    const QString name = QString(field.name).replace(u'&', u"&&"_s);
    return field.isRequired ? KindFieldRows::tr("%1 (required)", "name of a field").arg(name) : name;
}

QString hintOf(const KindField& field)
{
    return field.type == FieldType::Day ? KindFieldRows::tr("For example 2026-04-01 or R8.4.1.") : QString();
}

} // namespace

KindFieldRows::KindFieldRows(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void KindFieldRows::setFields(const QList<KindField>& fields)
{
    delete m_rows;
    m_rows = new FormRows;
    m_fields = fields;
    m_editors.clear();
    m_stored = {};
    for (const KindField& field : fields) {
        QWidget* editor = editorOf(field);
        m_editors << editor;
        editor->setObjectName(u"assetField%1"_s.arg(m_editors.size()));
        m_rows->addRow(labelOf(field), editor, hintOf(field));
    }
    setFocusProxy(m_editors.isEmpty() ? nullptr : m_editors.first());
    layout()->addWidget(m_rows);
}

QWidget* KindFieldRows::editorOf(const KindField& field)
{
    if (field.type != FieldType::Choice && field.type != FieldType::YesNo) {
        auto* line = new QLineEdit;
        connect(line, &QLineEdit::editingFinished, this, &KindFieldRows::edited);
        return line;
    }
    auto* choice = new QComboBox;
    choice->addItem(QString(), QString());
    const QStringList values = field.type == FieldType::YesNo ? QStringList{u"yes"_s, u"no"_s} : field.choices;
    for (const QString& value : values)
        choice->addItem(fieldText(field, value), value);
    connect(choice, &QComboBox::currentIndexChanged, this, &KindFieldRows::edited);
    return choice;
}

void KindFieldRows::setValues(const QJsonObject& values)
{
    m_stored = values;
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        setText(m_editors.at(i), values.value(m_fields.at(i).name).toVariant().toString());
}

QJsonObject KindFieldRows::values() const
{
    QJsonObject values;
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        const QString& name = m_fields.at(i).name;
        const QString text = textOfEditor(m_editors.at(i));
        const QJsonValue stored = m_stored.value(name);
        if (!stored.isUndefined() && stored.toVariant().toString() == text)
            values.insert(name, stored); // a number that nobody has touched stays a number
        else if (!text.isEmpty())
            values.insert(name, text);
    }
    return values;
}

void KindFieldRows::choose(const QString& name)
{
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        if (m_fields.at(i).name == name)
            return setFocusProxy(m_editors.at(i));
    }
}

} // namespace madoguchi

#include "moc_kindfieldrows.cpp"
