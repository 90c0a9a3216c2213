// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/scannersection.h"

#include "ui/widgets/card.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/limitedwidth.h"
#include "ui/widgets/scantest.h"

#include <QVBoxLayout>

namespace madoguchi {

ScannerSection::ScannerSection(Sounds& sounds, QWidget* parent) : QWidget(parent)
{
    auto* card = new Card(tr("Test scan"));
    limitWidth(card, 48);
    card->body().addWidget(mutedLabel(tr("Nothing is looked up or recorded here.")));
    card->body().addWidget(new ScanTest(sounds));
    auto* column = new QVBoxLayout(this);
    column->addWidget(card);
    column->addStretch(1);
}

} // namespace madoguchi
