// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;

namespace madoguchi {

class Banner;
class Heading;
class ScanBox;
class Session;
class Sounds;

/// What the window shows while nobody is signed in: a scan box that takes operators' cards and codes only, then the
/// PIN. A card scanned into the PIN field begins anew.
class SignInPane final : public QWidget
{
    Q_OBJECT

public:
    using Words = std::function<QString(const Refusal&)>;

    SignInPane(Session& session, Sounds& sounds, Words words, bool isSandbox, QWidget* parent = nullptr);

    /// Puts the focus where the next input belongs.
    void activate();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build(bool isSandbox);
    void follow();
    void submitPin();
    void showRefusal(const Refusal& refusal);
    void countDown();
    void retranslate();

    Session& m_session;
    Sounds& m_sounds;
    Words m_words;
    Heading* m_title;
    QLabel* m_explanation;
    ScanBox* m_scanBox;
    QWidget* m_pinPart;
    QLabel* m_pinLabel;
    QLineEdit* m_pin;
    QPushButton* m_enter;
    QPushButton* m_other;
    QPushButton* m_demo;
    Banner* m_banner;
    QTimer* m_ticking;
};

} // namespace madoguchi
