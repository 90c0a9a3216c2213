// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/linklabel.h"

#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace madoguchi;

class LinkLabelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheTheme();
};

/// A label that stands already is as readable as one that comes later.
void LinkLabelTest::followsTheTheme()
{
    Theme theme(*qApp);
    theme.setMode(Theme::Mode::Light);
    QWidget page;
    QWidget inside(&page);
    QVBoxLayout layout(&inside);
    auto* label = new LinkLabel(u"A-1"_s, [] {});
    layout.addWidget(label);
    page.show();
    const auto ink = [&] { return label->palette().color(QPalette::WindowText); };
    QCOMPARE(ink(), tokens(Scheme::Light).accent);
    theme.setMode(Theme::Mode::Dark);
    QTRY_COMPARE(ink(), tokens(Scheme::Dark).accent);
    theme.setMode(Theme::Mode::Light);
    QTRY_COMPARE(ink(), tokens(Scheme::Light).accent);
}

QTEST_MAIN(LinkLabelTest)
#include "tst_linklabel.moc"
