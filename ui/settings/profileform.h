// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/scanning/scannerprofile.h"

#include <QWidget>

#include <functional>

namespace madoguchi {

class FormRows;

/// The scanner's profile as fields: one for each of profileOptions() that a site has reason to set.
class ProfileForm final : public QWidget
{
    Q_OBJECT

public:
    enum class Parts {
        All,
        OfCounter, ///< what a scanner and its computer do (counterScannerSettings)
    };
    /// `names` begins the object names of the fields.
    explicit ProfileForm(Parts parts = Parts::All, const QString& names = {}, QWidget* parent = nullptr);

    void setProfile(const ScannerProfile& profile);
    /// As entered; what does not suit stays as it was given to setProfile.
    [[nodiscard]] ScannerProfile profile() const;
    /// True when everything entered suits; else says beside each field what does not.
    bool check();
    /// Beside the fields they are about.
    void showProblems(const QList<Problem>& problems);

Q_SIGNALS:
    /// Something else is entered.
    void changed();

private:
    /// A field and the setting it holds as text.
    struct Bound {
        QWidget* field;
        QString name; ///< "scanner.nw7-length"
        std::function<QString()> read;
        std::function<void(const QString&)> write;
    };
    using Choices = QList<std::pair<QString, QString>>; ///< the setting's text, what people read

    void addCommon();
    void addNw7();
    void addOthers();
    void addOwnLabels();
    void addText(const char* name, const QString& label, const QString& hint, int longest);
    void addNumber(const char* name, const QString& label, const QString& hint, int least, int greatest, int step = 1);
    void addChoice(const char* name, const QString& label, const QString& hint, const Choices& choices);
    void addFlag(const char* name, const QString& label, const QString& text);
    void bind(const char* name, const QString& label, const QString& hint, Bound bound);

    FormRows* m_form;
    QString m_names;
    QList<Bound> m_bound;
    ScannerProfile m_profile;
};

} // namespace madoguchi
