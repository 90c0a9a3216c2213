// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/sections.h"
#include "ui/settings/namedlist.h"

namespace madoguchi {

/// The sections people belong to, with whoever heads them: to these letters to a section go, and copies of overdue
/// ones.
class SectionsSection final : public NamedList
{
    Q_OBJECT

public:
    explicit SectionsSection(const PageContext& context, QWidget* parent = nullptr);

protected:
    void load() override;
    void fill(int row) override;
    void save() override;
    [[nodiscard]] QWidget* fieldOf(const Refusal& refusal) const override;

private:
    QList<SectionRecord> m_sections;
    SectionId m_edited;
    QLineEdit* m_code;
    QLineEdit* m_head;
    QLineEdit* m_mail;
};

} // namespace madoguchi
