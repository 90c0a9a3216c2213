// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The floor of bench_startup: the smallest Qt Widgets window with a line edit, which says when it has been painted.

#include <QApplication>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>
#include <QWidget>

#include <cstdio>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QWidget window;
    QVBoxLayout layout(&window);
    QLineEdit line;
    layout.addWidget(&line);
    window.show();
    line.setFocus();
    QTimer::singleShot(0, &window, [] {
        std::puts("ready");
        std::fflush(stdout);
    });
    return application.exec();
}
