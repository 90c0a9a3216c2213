// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace madoguchi {

/// Runs `work` on another thread and `answer` here, if `receiver` still lives; for what must be done before there is
/// a desk. Main thread.
template<class Value>
void runInBackground(std::function<Value()> work, QObject* receiver, std::function<void(const Value&)> answer)
{
    // Never touched, copied or destroyed on the other thread.
    auto* waiting = new QObject(QCoreApplication::instance());
    const auto callback = [waiting, guard = QPointer(receiver), answer = std::move(answer)](const Value& value) {
        waiting->deleteLater();
        if (guard)
            answer(value);
    };
    QObject::connect(waiting, &QObject::objectNameChanged, waiting, [waiting, callback] {
        const auto value = waiting->property("value").template value<std::shared_ptr<Value>>();
        callback(*value);
    });
    QThreadPool::globalInstance()->start([waiting, work = std::move(work)] {
        const auto value = std::make_shared<Value>(work());
        QMetaObject::invokeMethod(
            waiting,
            [waiting, value] {
                waiting->setProperty("value", QVariant::fromValue(value));
                waiting->setObjectName(QStringLiteral("answered"));
            },
            Qt::QueuedConnection);
    });
}

} // namespace madoguchi
