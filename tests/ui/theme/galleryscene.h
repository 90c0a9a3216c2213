// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>
#include <memory>

class QWidget;

namespace madoguchi {

/// A window that shows some of the widgets with invented contents.
struct GalleryScene {
    QString name;
    std::function<std::unique_ptr<QWidget>()> make;
};

/// Together they show every widget of ui/widgets. Painted by the gallery, walked by the accessibility test.
QList<GalleryScene> galleryScenes();

} // namespace madoguchi
