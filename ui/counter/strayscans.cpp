// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/strayscans.h"

#include "core/desk/deskclient.h"
#include "core/loans/meaningofkey.h"

#include <QLineEdit>
#include <QPointer>

#include <algorithm>

namespace madoguchi {

namespace {

bool hasAny(const QList<CodeMatch>& matches, const QList<CodeMeaning>& meanings)
{
    return std::any_of(matches.begin(), matches.end(),
                       [&](const CodeMatch& match) { return meanings.contains(match.meaning); });
}

} // namespace

StrayScans::StrayScans(DeskClient& desk, QObject* parent) : QObject(parent), m_desk(desk) {}

void StrayScans::watchWords(QLineEdit* field)
{
    watch(field, false);
}

void StrayScans::watchName(QLineEdit* field)
{
    watch(field, true);
}

void StrayScans::watch(QLineEdit* field, bool takesPeople)
{
    connect(field, &QLineEdit::returnPressed, this, [this, field, takesPeople] { lookAt(field, takesPeople); });
}

void StrayScans::lookAt(QLineEdit* field, bool takesPeople)
{
    const QString code = field->text();
    if (code.trimmed().isEmpty())
        return;
    m_desk.ask(AskMeaningOfKey{code.trimmed()}, this,
               [this, field = QPointer(field), code, takesPeople](const Result<QList<CodeMatch>>& matches) {
                   using enum CodeMeaning;
                   if (!matches || !field || field->text() != code)
                       return;
                   const bool isPerson = hasAny(*matches, {Person});
                   if (takesPeople ? isPerson || !hasAny(*matches, {Asset, Kit, Consumable})
                                   : !isPerson && !hasAny(*matches, {Asset, Kit, Consumable}))
                       return;
                   field->clear();
                   Q_EMIT field->textEdited(QString()); // whoever listens forgets it, too
                   Q_EMIT scanned(code);
               });
}

} // namespace madoguchi
