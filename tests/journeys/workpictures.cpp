// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/workpictures.h"

#include "ui/widgets/formdialog.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

constexpr QSize pictureSize(1120, 680);
/// For layouts and delayed work of the page to settle.
constexpr int settling = 350; // milliseconds

QPixmap photographed(QWidget& window)
{
    window.setAutoFillBackground(true);
    window.resize(pictureSize);
    QTest::qWait(settling);
    return window.grab();
}

/// A dialog as it stands before its window: the bar with its title is drawn by nobody here.
void paintDialog(QPainter& painter, QWidget& dialog, const QRect& room)
{
    const QPixmap inside = dialog.grab();
    const int bar = dialog.fontMetrics().height() * 2;
    QRect frame(QPoint(), inside.deviceIndependentSize().toSize() + QSize(0, bar));
    frame.moveCenter(room.center());
    painter.fillRect(frame.adjusted(-1, -1, 1, 1), Qt::gray);
    painter.fillRect(frame, dialog.palette().color(QPalette::AlternateBase));
    painter.setFont(dialog.font());
    painter.setPen(dialog.palette().color(QPalette::WindowText));
    painter.drawText(QRect(frame.topLeft(), QSize(frame.width(), bar)), Qt::AlignCenter, dialog.windowTitle());
    painter.drawPixmap(frame.topLeft() + QPoint(0, bar), inside);
}

} // namespace

WorkPictures::WorkPictures() : m_folder(qEnvironmentVariable("MADOGUCHI_PICTURES"))
{
    if (m_folder.isEmpty())
        return;
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->setMode(Theme::Mode::Light);
    m_language.set(u"ja"_s);
}

WorkPictures::~WorkPictures() = default;

void WorkPictures::take(const QString& item, QWidget& window)
{
    if (areMade())
        save(item, photographed(window));
}

void WorkPictures::remember(QWidget& window)
{
    if (areMade())
        m_behind = photographed(window);
}

void WorkPictures::takeForm(const QString& item, FormQuestion question, const QVariantMap& values, QDate today)
{
    if (!areMade())
        return;
    for (QuestionField& field : question.fields)
        field.value = values.value(field.name, field.value);
    question.look = {}; // the step is done by now, and the form would speak of that
    FormDialog dialog(question, today, nullptr);
    dialog.show();
    const int most = pictureSize.height() - 4 * dialog.fontMetrics().height(); // below its bar, with its buttons
    dialog.resize(dialog.width(), std::min(dialog.height(), most));
    QTest::qWait(settling);
    QPixmap picture = m_behind;
    QPainter painter(&picture);
    const QRect room(QPoint(), picture.deviceIndependentSize().toSize());
    painter.fillRect(room, QColor(0, 0, 0, 70));
    paintDialog(painter, dialog, room);
    painter.end();
    save(item, picture);
}

void WorkPictures::save(const QString& item, const QPixmap& picture)
{
    if (!picture.save(QDir(m_folder).filePath(item + u".png"_s)))
        qFatal("the picture of %s could not be written to %s", qPrintable(item), qPrintable(m_folder));
}

} // namespace madoguchi
