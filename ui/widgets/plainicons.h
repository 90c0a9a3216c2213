// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractFileIconProvider>

namespace madoguchi {

/// Icons of folders and files that are told without looking into any file. Qt's own open each file whose name does not
/// say what it is: where that is the record, closing it again ends all locks this program holds on it (POSIX), and
/// another program then removes the log that this one goes on writing to.
class PlainIcons final : public QAbstractFileIconProvider
{
public:
    /// In the window's thread; what it gives may be asked for in any.
    PlainIcons();

    [[nodiscard]] QIcon icon(IconType type) const override;
    [[nodiscard]] QIcon icon(const QFileInfo& file) const override;
    /// The ending of the name: "CSV".
    [[nodiscard]] QString type(const QFileInfo& file) const override;

private:
    QIcon m_folder;
    QIcon m_file;
    QIcon m_drive;
};

} // namespace madoguchi
