// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusline.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/palette.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/scanbox.h"

#include <QApplication>
#include <QEvent>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace madoguchi {

/// A sign and a word.
class StatusItem final : public QWidget
{
public:
    StatusItem(const QString& name, QWidget* parent) : QWidget(parent) { setObjectName(name); }

    void tell(Icon name, Tone tone, const QString& text)
    {
        m_icon = name;
        m_tone = tone;
        m_text = text;
        setAccessibleName(text);
        setToolTip(text);
        updateGeometry();
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {side() + scaled(Space::s, this) + fontMetrics().horizontalAdvance(m_text) + scaled(Space::l, this),
                fontMetrics().height() + scaled(Space::s, this)};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Tokens& t = tokensOf(palette());
        const QColor ink = m_tone == Tone::Neutral ? t.muted : t.tone(m_tone).ink;
        QPainter painter(this);
        painter.drawPixmap(scaled(Space::xs, this), (height() - side()) / 2,
                           iconPixmap(m_icon, ink, side(), devicePixelRatioF()));
        const int left = scaled(Space::xs, this) + side() + scaled(Space::xs, this) + scaled(2, this);
        painter.setPen(m_tone == Tone::Neutral ? t.text : ink);
        const QRect room(left, 0, width() - left, height());
        painter.drawText(room, Qt::AlignVCenter, fontMetrics().elidedText(m_text, Qt::ElideRight, room.width()));
    }

private:
    int side() const { return em(1.0, this); }

    Icon m_icon = Icon::Info;
    Tone m_tone = Tone::Neutral;
    QString m_text;
};

StatusLine::StatusLine(QString station, QString database, QWidget* parent)
    : QStatusBar(parent), m_stationCode(std::move(station)), m_databaseName(std::move(database)),
      m_station(new StatusItem(u"statusStation"_s, this)), m_operator(new StatusItem(u"statusOperator"_s, this)),
      m_database(new StatusItem(u"statusDatabase"_s, this)), m_scanner(new StatusItem(u"statusScanner"_s, this)),
      m_backup(new StatusItem(u"statusBackup"_s, this))
{
    setObjectName(u"statusLine"_s);
    setSizeGripEnabled(false);
    for (StatusItem* item : {m_station, m_operator, m_database, m_scanner, m_backup})
        addWidget(item);
    connect(qApp, &QApplication::focusChanged, this, &StatusLine::judgeScanner);
    retranslate();
}

void StatusLine::setOperator(const QString& name)
{
    m_operatorName = name;
    retranslate();
}

void StatusLine::setConnected(bool isConnected)
{
    m_isConnected = isConnected;
    retranslate();
}

void StatusLine::follow(const SerialScanner& scanner)
{
    m_serial = &scanner;
    connect(&scanner, &SerialScanner::stateChanged, this, &StatusLine::judgeScanner);
    judgeScanner();
}

void StatusLine::judgeScanner()
{
    if (const auto* box = qobject_cast<const ScanBox*>(QApplication::focusWidget())) {
        m_box = box;
        connect(box, &ScanBox::pausedChanged, this, &StatusLine::judgeScanner, Qt::UniqueConnection);
    }
    m_scannerState = scannerState();
    retranslate();
}

StatusLine::Scanner StatusLine::scannerState() const
{
    const SerialScanner::State serial = m_serial ? m_serial->state() : SerialScanner::State::Off;
    if (serial == SerialScanner::State::Missing)
        return Scanner::Missing;
    if (serial == SerialScanner::State::Denied)
        return Scanner::Denied;
    const QWidget* focus = QApplication::focusWidget();
    const bool takesScans = focus && focus->property(takesScansProperty).toBool();
    const bool isReading = serial == SerialScanner::State::Ready || (m_box && m_box->hasFocus()) || takesScans;
    if (!isReading)
        return Scanner::Elsewhere;
    return m_box && m_box->isVisible() && m_box->isPaused() ? Scanner::Paused : Scanner::Ready;
}

void StatusLine::setBackup(const BackupState& state, bool isOverdue)
{
    m_backupState = state;
    m_isBackupOverdue = isOverdue;
    retranslate();
}

void StatusLine::changeEvent(QEvent* event)
{
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        reformat(); // the height of the items is asked for only then
}

void StatusLine::retranslate()
{
    m_station->tell(Icon::Counter, Tone::Neutral, tr("Counter %1").arg(m_stationCode));
    m_operator->tell(m_operatorName.isEmpty() ? Icon::Lock : Icon::User, Tone::Neutral,
                     m_operatorName.isEmpty() ? tr("Nobody signed in") : tr("Operator %1").arg(m_operatorName));
    m_database->tell(m_isConnected ? Icon::Ok : Icon::Error, m_isConnected ? Tone::Neutral : Tone::Error,
                     m_isConnected ? tr("Saved in %1").arg(m_databaseName) : tr("No connection"));
    showScanner();
    tellBackup();
}

void StatusLine::showScanner()
{
    switch (m_scannerState) {
    case Scanner::Ready:
        m_scanner->tell(Icon::Keyboard, Tone::Neutral, tr("Scanner ready"));
        break;
    case Scanner::Paused:
        m_scanner->tell(Icon::Lock, Tone::Error, tr("Scanner paused"));
        break;
    case Scanner::Elsewhere:
        m_scanner->tell(Icon::Keyboard, Tone::Warn, tr("Scan box: press F2"));
        break;
    case Scanner::Missing:
        m_scanner->tell(Icon::Error, Tone::Error, tr("Scanner not plugged in: %1").arg(m_serial->portName()));
        break;
    case Scanner::Denied:
        m_scanner->tell(Icon::Error, Tone::Error, tr("No access to the scanner: %1").arg(m_serial->portName()));
        break;
    }
}

void StatusLine::tellBackup()
{
    const bool isKnown = m_backupState && m_backupState->at;
    m_backup->setVisible(isKnown || m_isBackupOverdue);
    const QString last =
        isKnown ? tr("Backup %1").arg(QLocale().toString(m_backupState->at->toLocal(), QLocale::ShortFormat))
                : tr("No backup yet");
    m_backup->tell(m_isBackupOverdue ? Icon::Warning : Icon::Backup, m_isBackupOverdue ? Tone::Warn : Tone::Neutral,
                   last);
}

} // namespace madoguchi

#include "moc_statusline.cpp"
