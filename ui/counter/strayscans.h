// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/codelookup.h"
#include "core/scanning/keyburst.h"

#include <QLineEdit>
#include <QList>
#include <QPointer>

#include <functional>

namespace madoguchi {

class DeskClient;

/// A scan that comes in while the cursor is in a field of text is no text: where Return ends the code of something the
/// counter takes, that is taken out of the field and handed on. The code is all of the field, or what came at its end
/// at the pace of a scanner (KeyBurst), so that words that were there already stay. Anything else stays as it was
/// typed.
class StrayScans final : public QObject
{
    Q_OBJECT

public:
    explicit StrayScans(DeskClient& desk, QObject* parent = nullptr);

    /// A field of what is said in words: no card belongs there.
    void watchWords(QLineEdit* field);
    /// A field of somebody's name: a card or a staff number there is theirs, and takes the place of what was there.
    void watchName(QLineEdit* field);

    /// What the pace of keys is measured by: milliseconds that only grow.
    void setClock(std::function<qint64()> msecs) { m_clock = std::move(msecs); }

Q_SIGNALS:
    void scanned(const QString& code);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Field {
        QPointer<QLineEdit> edit;
        bool takesPeople = false;
        QString text; ///< when Return was pressed
    };

    void watch(QLineEdit* field, bool takesPeople);
    void lookAt(const Field& field, const QString& burst);
    void ask(const Field& field, const QString& code, const QString& otherwise);
    void take(const Field& field, const QString& code, const QList<CodeMatch>& matches);

    DeskClient& m_desk;
    std::function<qint64()> m_clock;
    KeyBurst m_keys;
    QPointer<QObject> m_typedIn; ///< where these keys went
    QString m_burst;             ///< that the last key completed
};

} // namespace madoguchi
