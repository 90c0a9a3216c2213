// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/storage/value.h"

#include <QByteArrayView>
#include <QDate>

namespace madoguchi {

/// A prepared statement of one connection, kept and used again. Positions of parameters and columns count from 0.
/// Every call may throw StorageError. Not for direct use: see Connection::select and Connection::run.
class Statement
{
public:
    Statement() = default;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    virtual ~Statement() = default;

    virtual void bindNull(int position) = 0;
    virtual void bindNumber(int position, qint64 number) = 0;
    virtual void bindText(int position, QByteArrayView utf8) = 0;
    virtual void bindBytes(int position, QByteArrayView bytes) = 0;

    /// Begins, without waiting for the answer, what step() would begin; where there is nobody to wait for, does
    /// nothing.
    virtual void start() {}
    /// True while there is a row to read.
    virtual bool step() = 0;
    /// Rows changed by the last insert, update or delete.
    virtual qint64 affectedRows() const = 0;
    /// Ready to be bound and stepped again.
    virtual void reset() = 0;

    virtual bool isNull(int column) const = 0;
    virtual qint64 number(int column) const = 0;
    /// Valid until the next step.
    virtual QByteArrayView utf8(int column) const = 0;
    virtual QByteArrayView bytes(int column) const = 0;
    /// The value as the database typed it.
    virtual Value value(int column) const = 0;

    void bind(int position, std::nullptr_t) { bindNull(position); }
    void bind(int position, qint64 number) { bindNumber(position, number); }
    void bind(int position, int number) { bindNumber(position, number); }
    void bind(int position, bool yes) { bindNumber(position, yes ? 1 : 0); }
    void bind(int position, const QString& text);
    void bind(int position, const char* ascii) { bindText(position, QByteArrayView(ascii)); }
    void bind(int position, QByteArrayView utf8) { bindText(position, utf8); }
    void bind(int position, const QByteArray& bytes) { bindBytes(position, bytes); }
    void bind(int position, Instant at) { bindText(position, at.toIso().toLatin1()); }
    void bind(int position, QDate day);
    void bind(int position, const Value& value);
    template<class Tag>
    void bind(int position, Id<Tag> id)
    {
        id.isValid() ? bindNumber(position, id.value()) : bindNull(position);
    }
};

} // namespace madoguchi
