// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plainicons.h"

#include <QApplication>
#include <QFileInfo>
#include <QStyle>

namespace madoguchi {

PlainIcons::PlainIcons()
    : m_folder(QApplication::style()->standardIcon(QStyle::SP_DirIcon)),
      m_file(QApplication::style()->standardIcon(QStyle::SP_FileIcon)),
      m_drive(QApplication::style()->standardIcon(QStyle::SP_DriveHDIcon))
{
}

QIcon PlainIcons::icon(IconType type) const
{
    switch (type) {
    case Computer:
    case Network:
    case Drive:
        return m_drive;
    case File:
        return m_file;
    default:
        return m_folder;
    }
}

QIcon PlainIcons::icon(const QFileInfo& file) const
{
    return file.isRoot() ? m_drive : file.isDir() ? m_folder : m_file;
}

QString PlainIcons::type(const QFileInfo& file) const
{
    return file.isDir() ? QString() : file.suffix().toUpper();
}

} // namespace madoguchi
