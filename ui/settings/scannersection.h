// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/settings.h"
#include "core/documents/document.h"
#include "ui/widgets/pagecontext.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace madoguchi {

class CounterScannerForm;
class FormRows;
class PrintService;
class ProfileForm;
class ScanBox;
class ScanTest;

/// What scanner this computer has, what it does otherwise than the office's, and how scans are read at every counter,
/// with a field to try them in: the scans in it are read as the forms stand, saved or not.
class ScannerSection final : public QWidget
{
    Q_OBJECT

public:
    /// `printing` outlives the section; null: nothing can be printed here.
    ScannerSection(const PageContext& context, PrintService* printing, QWidget* parent = nullptr);

    [[nodiscard]] ScanBox& testBox() const;

protected:
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QWidget* buildPlace();
    [[nodiscard]] QWidget* buildTest();
    [[nodiscard]] QWidget* buildProfile();
    [[nodiscard]] QWidget* buildCard();
    void saveCard();
    void saveCard(const Document& card);
    [[nodiscard]] QWidget* buildCounter();
    void readTestsAnew();
    void fillPorts();
    void choosePlace();
    void load();
    void show(const OrganisationSettings& settings);
    void save();
    void stored(const Result<Performed<ChangeSettings::Outcome>>& done);

    PageContext m_context;
    PrintService* m_printing;
    FormRows* m_placeForm;
    QComboBox* m_port;
    QComboBox* m_speed;
    ScanTest* m_test;
    CounterScannerForm* m_counter;
    ProfileForm* m_profile;
    QPushButton* m_save;
    OrganisationSettings m_seen; ///< only what differs from these is saved
};

} // namespace madoguchi
