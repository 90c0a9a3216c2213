// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/language.h"
#include "ui/theme/theme.h"

#include <QPixmap>

#include <memory>

class QApplication;
class QWidget;

namespace madoguchi {

struct FormQuestion;

/// The pictures of docs/work-items.md: each is what a journey had on screen while it performed the item, in Japanese
/// and light. They are only made where MADOGUCHI_PICTURES names a folder (./dev pictures); nothing happens otherwise.
class WorkPictures
{
public:
    WorkPictures();
    ~WorkPictures();

    [[nodiscard]] bool areMade() const { return m_theme != nullptr; }
    /// What the window shows now, as LN-03.png.
    void take(const QString& item, QWidget& window);
    /// What stands behind the form that a step is about to open.
    void remember(QWidget& window);
    /// The form with what was filled in, over what was remembered.
    void takeForm(const QString& item, FormQuestion question, const QVariantMap& values, QDate today);

private:
    void save(const QString& item, const QPixmap& picture);

    QString m_folder;
    std::unique_ptr<Theme> m_theme;
    Language m_language;
    QPixmap m_behind;
};

} // namespace madoguchi
