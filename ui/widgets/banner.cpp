// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/palette.h"
#include "ui/widgets/wraplayout.h"
#include "ui/widgets/wrappedlabel.h"

#include <QAccessible>
#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace madoguchi {

namespace {

QPushButton* quietButton(QWidget* parent)
{
    auto* button = new QPushButton(parent);
    button->setAutoDefault(false);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QLabel* wrappedLabel(QWidget* parent)
{
    auto* label = new WrappedLabel(parent);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // Takes what the buttons leave: asking for a width of its own it squeezed them into a second line.
    QSizePolicy policy = label->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Ignored);
    label->setSizePolicy(policy);
    return label;
}

} // namespace

Banner::Banner(QWidget* parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_label(wrappedLabel(this)), m_details(wrappedLabel(this)),
      m_detailsButton(quietButton(this)), m_copyButton(quietButton(this)), m_close(new QToolButton(this)),
      m_layout(new QBoxLayout(QBoxLayout::LeftToRight)), m_buttonRow(new WrapLayout), m_blinking(new QTimer(this))
{
    setObjectName(u"banner"_s);
    auto* words = new QHBoxLayout;
    words->addWidget(m_icon, 0, Qt::AlignTop);
    words->addWidget(m_label, 1);
    m_buttonRow->addWidget(m_detailsButton);
    m_buttonRow->addWidget(m_copyButton);
    m_layout->addLayout(words, 1);
    m_layout->addLayout(m_buttonRow);
    auto* row = new QHBoxLayout;
    row->addLayout(m_layout, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->addLayout(row);
    column->addWidget(m_details);

    m_label->setObjectName(u"bannerText"_s);
    m_label->setFont(enlarged(font(), 1.0, true));
    m_close->setIcon(icon(Icon::Close));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::TabFocus);
    connect(m_close, &QToolButton::clicked, this, &Banner::dismiss);
    connect(m_detailsButton, &QPushButton::clicked, this, &Banner::showDetails);
    connect(m_copyButton, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_details->text()); });
    m_blinking->setInterval(160ms);
    connect(m_blinking, &QTimer::timeout, this, [this] {
        if (--m_blinksLeft <= 0)
            m_blinking->stop();
        update();
    });
    retranslate();
    applyMetrics();
    hide();
}

void Banner::tell(Tone tone, const Wording& text, const QList<BannerAction>& actions)
{
    m_tone = tone;
    m_text = text;
    m_actions = actions;
    m_isQuestion = !actions.isEmpty();
    sayText();
    m_details->hide();
    m_detailsButton->hide();
    m_copyButton->hide();
    clearButtons();
    for (int index = 0; index < actions.size(); ++index)
        addButton(index);
    m_close->setVisible(actions.isEmpty());
    applyMetrics();
    show();
    arrange();
    update(); // another tone in the same place
    announce();
}

void Banner::setDetails(const QString& details)
{
    m_details->setText(details);
    m_detailsButton->setVisible(!details.isEmpty());
    arrange();
}

void Banner::offer(const BannerAction& action)
{
    m_actions << action;
    addButton(int(m_actions.size()) - 1);
    arrange();
}

void Banner::setOfferText(const QString& text)
{
    if (!hasOffer())
        return;
    if (text.isEmpty()) {
        m_actions.clear();
        clearButtons();
    } else {
        QPushButton* button = m_buttons.constLast();
        button->setText(text);
        button->setMinimumWidth(std::max(button->minimumWidth(), button->sizeHint().width())); // nothing jumps
    }
    arrange();
}

void Banner::dismiss()
{
    if (!isOpen())
        return;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    m_actions.clear();
    m_isQuestion = false;
    clearButtons();
    m_blinking->stop();
    hide();
    Q_EMIT dismissed(hadFocus);
}

QString Banner::text() const
{
    return m_label->text();
}

bool Banner::press(const QKeySequence& key)
{
    for (int index = 0; index < m_actions.size(); ++index) {
        if (m_actions.at(index).key == key) {
            choose(index);
            return true;
        }
    }
    return false;
}

bool Banner::escape()
{
    if (!isOpen())
        return false;
    if (press(QKeySequence(Qt::Key_Escape)))
        return true;
    if (isQuestion())
        return false;
    dismiss();
    return true;
}

void Banner::blink()
{
    m_blinksLeft = 6;
    m_blinking->start();
    update();
    announce();
}

void Banner::paintEvent(QPaintEvent*)
{
    const ToneColours& tone = tokensOf(palette()).tone(m_tone);
    const bool isLit = m_blinksLeft % 2 == 1;
    const double width = isLit ? 3 : 1;
    const double radius = scaled(Radius::card, this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tone.ink, width));
    painter.setBrush(tone.ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), radius, radius);
}

void Banner::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void Banner::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        applyMetrics();
    else if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Banner::retranslate()
{
    m_close->setAccessibleName(tr("Close message"));
    m_close->setToolTip(tr("Close message"));
    m_detailsButton->setText(tr("Details"));
    m_copyButton->setText(tr("Copy"));
    if (!isOpen())
        return;
    sayText();
    for (int index = 0; index < m_buttons.size(); ++index)
        m_buttons.at(index)->setText(buttonText(m_actions.at(index)));
    arrange();
}

void Banner::sayText()
{
    m_label->setText(m_text.now());
    setAccessibleName(m_label->text());
}

QString Banner::buttonText(const BannerAction& action) const
{
    const QString key = action.key.toString(QKeySequence::NativeText);
    return key.isEmpty() ? action.text.now() : u"%1 (%2)"_s.arg(action.text.now(), key);
}

void Banner::addButton(int index)
{
    const BannerAction& action = m_actions.at(index);
    QPushButton* button = quietButton(this);
    button->setText(buttonText(action));
    if (!action.key.isEmpty() && action.key != QKeySequence(Qt::Key_Escape))
        // Not the button's own shortcut: that one clicks a tenth of a second later.
        new QShortcut(action.key, button, this, [this, index] { choose(index); });
    connect(button, &QPushButton::clicked, this, [this, index] { choose(index); });
    m_buttonRow->addWidget(button);
    m_buttons.append(button);
    button->show();
}

void Banner::clearButtons()
{
    for (QPushButton* button : std::as_const(m_buttons)) {
        button->hide(); // and with it its shortcut
        button->deleteLater();
    }
    m_buttons.clear();
}

void Banner::choose(int index)
{
    if (index >= m_actions.size())
        return;
    // The action may open the next question in this very banner.
    const std::function<void()> run = m_actions.at(index).run;
    dismiss();
    if (run)
        run();
}

void Banner::announce()
{
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Banner::arrange()
{
    const int room = width() - scaled(80, this) - m_buttonRow->sizeHint().width();
    // Beside its buttons a text takes two lines at most, or as many as it has anyway.
    const int most = std::max(3 * m_label->fontMetrics().lineSpacing() - 1, m_label->heightForWidth(width()));
    const bool isTight = room < em(20, this) || m_label->heightForWidth(room) > most;
    m_layout->setDirection(isTight ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_layout->setStretch(0, isTight ? 0 : 1); // above its buttons it would claim height that nothing needs
}

void Banner::applyMetrics()
{
    const ToneColours& tone = tokensOf(palette()).tone(m_tone);
    const int side = scaled(20, this);
    m_icon->setPixmap(iconPixmap(iconOf(m_tone), tone.ink, side, devicePixelRatioF()));
    for (QLabel* label : {m_label, m_details}) {
        QPalette ink = label->palette();
        ink.setColor(QPalette::WindowText, tone.ink);
        label->setPalette(ink);
    }
    m_label->setFont(enlarged(font(), 1.0, true));
    layout()->setContentsMargins(scaled(Space::m, this), scaled(6, this), scaled(Space::s, this), scaled(6, this));
    m_label->setMinimumHeight(scaled(Target::least, this));
    m_buttonRow->setSpacing(scaled(Space::s, this));
    m_icon->setContentsMargins(0, scaled(6, this), 0, 0);
}

void Banner::showDetails()
{
    const bool opens = m_details->isHidden();
    m_details->setVisible(opens);
    m_copyButton->setVisible(opens);
    arrange();
}

} // namespace madoguchi

#include "moc_banner.cpp"
