// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scantest.h"

#include "core/scanning/keyburst.h"
#include "core/scanning/scanpipeline.h"
#include "ui/text/sentences.h"
#include "ui/text/words.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/scanbox.h"
#include "ui/widgets/sounds.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

/// Control characters as Unicode's pictures of them.
QString visible(QString text)
{
    for (QChar& c : text) {
        if (c < QChar(0x20))
            c = QChar(0x2400 + c.unicode());
    }
    return text;
}

bool isSlow(qint64 gap)
{
    return gap > KeyBurstSettings().gapMSecs;
}

} // namespace

ScanTest::ScanTest(Sounds& sounds, QWidget* parent) : QWidget(parent), m_sounds(sounds), m_box(new ScanBox(this))
{
    setObjectName(u"scanTest"_s);
    m_box->setObjectName(u"scanTestBox"_s);
    m_box->setPrompt(tr("Scan any barcode here"));
    m_box->setAccessibleName(tr("Test scan"));
    m_box->installEventFilter(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_box);
    begin();
    add(tr("Received"), tr("Nothing read yet."));
    connect(m_box, &ScanBox::scanned, this, &ScanTest::take);
}

void ScanTest::setProfile(const ScannerProfile& profile)
{
    m_profile = profile;
    if (m_last)
        tell(*m_last);
}

bool ScanTest::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress)
        noteKey(static_cast<QKeyEvent*>(event)->key());
    return QWidget::eventFilter(watched, event);
}

void ScanTest::noteKey(int key)
{
    if (m_box->text().isEmpty())
        m_typing = {};
    else if (m_clock.isValid())
        m_typing.gaps << m_clock.elapsed();
    m_clock.start();
    m_typing.lastKey = key;
}

void ScanTest::take(const QString& text)
{
    m_last = std::exchange(m_typing, {});
    m_last->text = text;
    if (!m_last->gaps.isEmpty()) {
        m_longestGap = std::max(m_longestGap, *std::max_element(m_last->gaps.cbegin(), m_last->gaps.cend()));
        ++m_typedScans;
    }
    tell(*m_last);
    m_sounds.play(text.isEmpty() || interpret(text, m_profile).hasTrouble() ? Sound::Warn : Sound::Ok);
}

void ScanTest::tell(const Reading& reading)
{
    begin();
    if (reading.text.isEmpty())
        return add(tr("Received"), tr("Japanese input is on: switch it off and scan again."));
    add(tr("Received"), visible(reading.text));
    add(tr("Pace"), pace(reading));
    add(tr("So far"), paceSoFar());
    tellCode(interpret(reading.text, m_profile));
}

void ScanTest::tellCode(const Scan& scan)
{
    QStringList steps;
    for (const ScanRepair repair : scan.repairs)
        steps << wordOf(repair);
    add(tr("Steps"), steps.isEmpty() ? tr("nothing had to be changed") : steps.join(u" → "_s));
    add(tr("Kind"), scan.symbology == Symbology::Unknown && scan.ruledAs != Symbology::Unknown
                        ? tr("taken for %1").arg(wordOf(scan.ruledAs))
                        : wordOf(scan.symbology));
    add(tr("Payload"), visible(scan.payload));
    QStringList keys = scan.candidates;
    if (scan.serial)
        keys << tr("%1 (as a serial number only)").arg(scan.serial->serial);
    add(tr("Looked up as"), scan.isCommand() ? tr("a command of the counter") : keys.join(u" / "_s));
    if (const char* code = problemCodeOf(scan.trouble))
        add(tr("Trouble"), sentence({QString::fromLatin1(code), scan.payload, {}}));
}

void ScanTest::begin()
{
    delete m_facts;
    m_facts = new FactList(this);
    m_facts->setObjectName(u"scanTestReport"_s);
    layout()->addWidget(m_facts);
    m_report.clear();
}

void ScanTest::add(const QString& name, const QString& value)
{
    m_facts->add(name, value);
    if (!value.isEmpty())
        m_report << name + u": "_s + value;
}

QString ScanTest::pace(const Reading& reading)
{
    const int size = static_cast<int>(reading.text.size());
    if (reading.gaps.isEmpty())
        return tr("%n character(s), not by the keyboard", nullptr, size);
    const qint64 all = std::accumulate(reading.gaps.cbegin(), reading.gaps.cend(), qint64(0));
    const auto [least, greatest] = std::minmax_element(reading.gaps.cbegin(), reading.gaps.cend());
    const QString end = reading.lastKey == Qt::Key_Tab ? tr("Tab") : tr("Enter (CR)");
    const QString who = isSlow(*greatest) ? tr("slow, as if typed by hand") : tr("as a scanner types");
    return tr("%n character(s) in %1 ms, ends with %2; gaps of %3 to %4 ms, %5", nullptr, size)
        .arg(all)
        .arg(end)
        .arg(*least)
        .arg(*greatest)
        .arg(who);
}

QString ScanTest::paceSoFar() const
{
    if (m_typedScans == 0)
        return {};
    return tr("%n scan(s), longest gap %1 ms", nullptr, m_typedScans).arg(m_longestGap);
}

} // namespace madoguchi

#include "moc_scantest.cpp"
