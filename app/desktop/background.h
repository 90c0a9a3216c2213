// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QPointer>
#include <QPromise>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace madoguchi {

/// Runs `work` on another thread and `answer` here, if `receiver` still lives; for what must be done before there is
/// a desk. Main thread.
template<class Value>
void runInBackground(std::function<Value()> work, QObject* receiver, std::function<void(const Value&)> answer)
{
    auto* watcher = new QFutureWatcher<Value>(QCoreApplication::instance());
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher,
                     [watcher, guard = QPointer(receiver), answer = std::move(answer)] {
                         watcher->deleteLater();
                         if (guard)
                             answer(watcher->result());
                     });
    const auto promise = std::make_shared<QPromise<Value>>();
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->start();
        promise->addResult(work());
        promise->finish();
    });
}

} // namespace madoguchi
