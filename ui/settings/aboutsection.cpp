// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/aboutsection.h"

#include "ui/widgets/card.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/limitedwidth.h"

#include <QSysInfo>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace madoguchi {

AboutSection::AboutSection(QWidget* parent) : QWidget(parent)
{
    auto* card = new Card;
    limitWidth(card, 48);
    card->body().addWidget(new Heading(tr("Madoguchi"), Heading::Level::Title));
    card->body().addWidget(new WrappedLabel(tr("Version %1").arg(QStringLiteral(MADOGUCHI_VERSION))));
    card->body().addWidget(new WrappedLabel(tr("Lend equipment at the counter and keep track of it.")));
    card->body().addWidget(new WrappedLabel(
        tr("Free software under the GNU General Public License, version 3 or later. It comes with no warranty.")));
    auto* made = mutedLabel(tr("Qt %1, %2").arg(QString::fromLatin1(qVersion()), QSysInfo::prettyProductName()));
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    card->body().addWidget(made);
    auto* column = new QVBoxLayout(this);
    column->addWidget(card);
    column->addStretch(1);
}

} // namespace madoguchi

#include "moc_aboutsection.cpp"
