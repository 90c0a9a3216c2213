// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/codelookup.h"

#include <QList>
#include <QObject>

class QLineEdit;

namespace madoguchi {

class DeskClient;

/// A scan that comes in while the cursor is in a field of text is no text: where Return ends the code of something the
/// counter takes, the field is emptied and the code handed on. Anything else stays as it was typed.
class StrayScans final : public QObject
{
    Q_OBJECT

public:
    explicit StrayScans(DeskClient& desk, QObject* parent = nullptr);

    /// A field of what is said in words: no card belongs there.
    void watchWords(QLineEdit* field);
    /// A field of somebody's name: a card or a staff number there is theirs.
    void watchName(QLineEdit* field);

Q_SIGNALS:
    void scanned(const QString& code);

private:
    void watch(QLineEdit* field, bool takesPeople);
    void lookAt(QLineEdit* field, bool takesPeople);

    DeskClient& m_desk;
};

} // namespace madoguchi
