// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/assetrecord.h"

#include <QWidget>

class QVBoxLayout;

namespace madoguchi {

/// The accessories of an asset: a name and a number each; an empty line is none.
class AccessoryField final : public QWidget
{
    Q_OBJECT

public:
    explicit AccessoryField(QWidget* parent = nullptr);

    void setValues(const QList<AccessoryValue>& values);
    /// As typed; a line without a name is left out.
    [[nodiscard]] QList<AccessoryValue> values() const;

Q_SIGNALS:
    void edited();

private:
    void addLine(const AccessoryValue& value);

    QVBoxLayout* m_lines;
};

/// The custom fields of an asset: a name and a text each; a line without a name is left out.
class CustomField final : public QWidget
{
    Q_OBJECT

public:
    explicit CustomField(QWidget* parent = nullptr);

    void setValues(const QJsonObject& values);
    [[nodiscard]] QJsonObject values() const;

Q_SIGNALS:
    void edited();

private:
    void addLine(const QString& name, const QJsonValue& value);

    QVBoxLayout* m_lines;
    QJsonObject m_stored;
};

} // namespace madoguchi
