// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace madoguchi {

class Banner;
class DeskClient;
struct Refusal;

/// Says, calmly and as long as it lasts, that the database cannot be reached, or is no longer one for this program.
class ConnectionBanner final : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionBanner(DeskClient& desk, QWidget* parent = nullptr);

private:
    void show(bool isConnected);
    void showOutdated(const Refusal& refusal);

    DeskClient& m_desk;
    Banner* m_banner;
    bool m_isOutdated = false;
};

} // namespace madoguchi
