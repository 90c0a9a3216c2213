// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connectionbanner.h"

#include "core/desk/deskclient.h"
#include "ui/text/sentences.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace madoguchi {

ConnectionBanner::ConnectionBanner(DeskClient& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_banner(new Banner(this))
{
    setObjectName(u"connectionBanner"_s);
    auto* column = new QVBoxLayout(this);
    const int edge = scaled(Space::s, this);
    column->setContentsMargins(edge, edge, edge, edge);
    column->addWidget(m_banner);
    connect(&desk, &DeskClient::connectionChanged, this, &ConnectionBanner::show);
    connect(&desk, &DeskClient::outdated, this, &ConnectionBanner::showOutdated);
    show(desk.isConnected());
}

void ConnectionBanner::show(bool isConnected)
{
    if (m_isOutdated)
        return;
    setVisible(!isConnected);
    if (isConnected)
        return m_banner->dismiss();
    m_banner->tell(Tone::Error, [] { return tr("The database cannot be reached. Nothing is saved until it is back."); },
                   {{[] { return tr("Try again"); }, {}, [this] { m_desk.tryAgain(); }}});
}

/// Nothing but the end of the program ends it, so that there is nothing to choose.
void ConnectionBanner::showOutdated(const Refusal& refusal)
{
    m_isOutdated = true;
    setVisible(true);
    m_banner->tell(Tone::Error, [refusal] { return sentences(refusal).join(u'\n'); }, {});
}

} // namespace madoguchi

#include "moc_connectionbanner.cpp"
