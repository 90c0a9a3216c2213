// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/deskclient.h"
#include "core/ledger/findeverything.h"

#include <optional>

namespace madoguchi {

/// What the palette shows of each meaning; one more than that is asked for, so that it is known whether there are more.
inline constexpr int mostOfEachMeaning = 8;

/// Asks the record as somebody types: one question at a time, then the one typed last. What was typed before is never
/// answered late.
class PaletteSearch final : public QObject
{
    Q_OBJECT

public:
    explicit PaletteSearch(DeskClient& desk, QObject* parent = nullptr);

    /// For nothing: what the desk dealt with last.
    void ask(const QString& text);
    /// Whatever is still asked is heard no more.
    void stop();
    /// The answer to what was asked last has not come yet.
    [[nodiscard]] bool isAsking() const { return m_wanted.has_value(); }

Q_SIGNALS:
    void found(const QList<madoguchi::FoundThing>& things);
    void failed(const madoguchi::Refusal& refusal);

private:
    void askNext();
    void answered(const QString& text, const Result<QList<FoundThing>>& things);

    DeskClient& m_desk;
    std::optional<QString> m_wanted;
    bool m_isUnderway = false;
};

} // namespace madoguchi
