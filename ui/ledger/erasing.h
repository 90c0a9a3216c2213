// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/erasure/eraseperson.h"
#include "ui/widgets/pagecontext.h"

#include <QObject>
#include <QVariantMap>

namespace madoguchi {

/// The way from the people whose time is up to the erasure of one: who, what would be erased, why and on whose
/// authority, and their number typed once more, because it cannot be undone. For owners.
class Erasing final : public QObject
{
    Q_OBJECT

public:
    Erasing(const PageContext& context, QObject* parent);

    /// Nothing while it looks, or takes the last one out of the file.
    void begin();
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

private:
    using FormAnswer = std::function<void(const QStringList&)>;

    void found(const Result<QList<ErasureStatus>>& people);
    void preview(const ErasureStatus& status);
    void previewed(const Result<PreviewErasure::Answer>& preview);
    void submit(const ErasureStatus& status, const QVariantMap& values, const FormAnswer& answer);
    void erased(const ErasureStatus& status, qint64 values);

    PageContext m_context;
    bool m_isBusy = false;
};

} // namespace madoguchi
