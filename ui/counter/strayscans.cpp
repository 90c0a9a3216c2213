// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/strayscans.h"

#include "core/desk/deskclient.h"
#include "core/loans/meaningofkey.h"

#include <QElapsedTimer>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace madoguchi {

namespace {

bool hasAny(const QList<CodeMatch>& matches, const QList<CodeMeaning>& meanings)
{
    return std::any_of(matches.begin(), matches.end(),
                       [&](const CodeMatch& match) { return meanings.contains(match.meaning); });
}

} // namespace

StrayScans::StrayScans(DeskClient& desk, QObject* parent) : QObject(parent), m_desk(desk)
{
    QElapsedTimer timer;
    timer.start();
    m_clock = [timer] { return timer.elapsed(); };
}

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
    field->installEventFilter(this);
    connect(field, &QLineEdit::returnPressed, this, [this, field, takesPeople] {
        lookAt({field, takesPeople, field->text()}, std::exchange(m_burst, {}));
    });
}

/// Hears the keys before the field does.
bool StrayScans::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        if (m_typedIn != watched)
            m_keys.reset();
        m_typedIn = watched;
        m_burst.clear();
        const QString typed = static_cast<QKeyEvent*>(event)->text();
        for (const QChar c : typed) {
            if (const std::optional<QString> burst = m_keys.feed(c, m_clock()))
                m_burst = *burst;
        }
    }
    return QObject::eventFilter(watched, event);
}

/// All of the field first: a code whose head came slowly has a tail that may be another one.
void StrayScans::lookAt(const Field& field, const QString& burst)
{
    const QString all = field.text.trimmed();
    if (!all.isEmpty())
        ask(field, all, field.text.size() > burst.size() && field.text.endsWith(burst) ? burst : QString());
}

void StrayScans::ask(const Field& field, const QString& code, const QString& otherwise)
{
    m_desk.ask(AskMeaningOfKey{code}, this, [this, field, code, otherwise](const Result<QList<CodeMatch>>& matches) {
        if (!matches || !field.edit || field.edit->text() != field.text)
            return;
        if (matches->isEmpty() && !otherwise.isEmpty())
            return ask(field, otherwise, {});
        take(field, code, *matches);
    });
}

void StrayScans::take(const Field& field, const QString& code, const QList<CodeMatch>& matches)
{
    using enum CodeMeaning;
    const bool isPerson = hasAny(matches, {Person});
    const bool isPart = code != field.text.trimmed();
    if (field.takesPeople && isPerson) {
        if (!isPart)
            return; // is where it belongs
        field.edit->setText(code);
        Q_EMIT field.edit->textEdited(code);
        Q_EMIT field.edit->editingFinished();
        return;
    }
    if (!isPerson && !hasAny(matches, {Asset, Kit, Consumable}))
        return;
    const QString rest = isPart ? field.text.chopped(code.size()).trimmed() : QString();
    field.edit->setText(rest);
    Q_EMIT field.edit->textEdited(rest); // whoever listens forgets it, too
    Q_EMIT scanned(code);
}

} // namespace madoguchi

#include "moc_strayscans.cpp"
