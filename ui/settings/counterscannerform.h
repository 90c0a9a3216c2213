// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/counterscanner.h"
#include "ui/widgets/pagecontext.h"

#include <QWidget>

class QCheckBox;
class QPushButton;

namespace madoguchi {

class ProfileForm;

/// What the scanner of this counter does otherwise than the office's: nothing, or values of its own.
class CounterScannerForm final : public QWidget
{
    Q_OBJECT

public:
    explicit CounterScannerForm(const PageContext& context, QWidget* parent = nullptr);

    /// Asks what is the counter's own, and shows it with the office's profile beside. What is entered and not saved yet
    /// stays.
    void load(const ScannerProfile& office);
    /// How scans are read here by this profile of the office, as the form stands.
    [[nodiscard]] ScannerProfile effective(const ScannerProfile& office) const;

Q_SIGNALS:
    /// Something else is entered.
    void changed();

private:
    void build();
    void take(const CounterScanner& own);
    void show(const CounterScanner& own);
    void choose();
    [[nodiscard]] CounterScanner entered() const;
    void save();
    void stored(const Result<Performed<ChangeCounterScanner::Outcome>>& done);

    PageContext m_context;
    QCheckBox* m_hasOwn;
    ProfileForm* m_form;
    QPushButton* m_save;
    ScannerProfile m_office;
    CounterScanner m_stored;
    bool m_isEdited = false; ///< since it was shown or saved
};

} // namespace madoguchi
