// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scantest.h"

#include "core/scanning/scanpipeline.h"
#include "ui/widgets/scanbox.h"
#include "ui/widgets/sounds.h"
#include "ui/widgets/wrappedlabel.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

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

constexpr std::pair<Symbology, const char*> names[] = {
    {Symbology::Code39, "Code 39"},           {Symbology::Code128, "Code 128"},
    {Symbology::Gs1Code128, "GS1-128"},       {Symbology::Ean13, "JAN-13 / EAN-13"},
    {Symbology::Ean8, "JAN-8 / EAN-8"},       {Symbology::Nw7, "NW-7 (Codabar)"},
    {Symbology::Itf, "ITF"},                  {Symbology::Qr, "QR"},
    {Symbology::Gs1Qr, "GS1 QR"},             {Symbology::DataMatrix, "Data Matrix"},
    {Symbology::Gs1DataMatrix, "GS1 DataMatrix"}, {Symbology::Gs1DataBar, "GS1 DataBar"},
    {Symbology::Pdf417, "PDF417"},
};

} // namespace

QString symbologyName(int symbology)
{
    for (const auto& [known, name] : names) {
        if (static_cast<int>(known) == symbology)
            return QString::fromLatin1(name);
    }
    return QCoreApplication::translate("ScanTest", "not reported by the scanner");
}

ScanTest::ScanTest(Sounds& sounds, QWidget* parent)
    : QWidget(parent), m_sounds(sounds), m_box(new ScanBox(this)), m_report(new WrappedLabel(this))
{
    m_box->setObjectName(u"scanTestBox"_s);
    m_box->setPrompt(tr("Scan any barcode here"));
    m_box->setAccessibleName(tr("Test scan"));
    m_box->installEventFilter(this);
    m_report->setObjectName(u"scanTestReport"_s);
    m_report->setText(tr("Nothing read yet."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_box);
    column->addWidget(m_report);
    connect(m_box, &ScanBox::scanned, this, &ScanTest::tell);
}

QString ScanTest::report() const
{
    return m_report->text();
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
        m_gaps.clear();
    else if (m_pace.isValid())
        m_gaps << m_pace.elapsed();
    m_pace.start();
    m_lastKey = key;
}

void ScanTest::tell(const QString& text)
{
    if (text.isEmpty()) {
        m_report->setText(tr("Japanese input is on: switch it off and scan again."));
        return m_sounds.play(Sound::Warn);
    }
    const Scan scan = interpret(text, ScannerProfile());
    m_report->setText(QStringList{lineAboutCharacters(text), lineAboutSpeed(), lineAboutCode(scan)}.join(u'\n'));
    m_sounds.play(scan.hasTrouble() ? Sound::Warn : Sound::Ok);
}

QString ScanTest::lineAboutCharacters(const QString& text) const
{
    return tr("Received %n character(s): %1", nullptr, static_cast<int>(text.size())).arg(visible(text));
}

QString ScanTest::lineAboutSpeed() const
{
    const qint64 slowest = m_gaps.isEmpty() ? 0 : *std::max_element(m_gaps.cbegin(), m_gaps.cend());
    const QString end = m_lastKey == Qt::Key_Tab ? tr("Tab") : tr("Enter (CR)");
    const QString who = slowest > 60 ? tr("slow, as if typed by hand") : tr("as a scanner types");
    return tr("Longest gap between two characters: %1 ms (%2). Ends with %3.").arg(slowest).arg(who, end);
}

QString ScanTest::lineAboutCode(const Scan& scan)
{
    const QString code = tr("Kind of barcode: %1. Looked up as: %2.")
                             .arg(symbologyName(static_cast<int>(scan.symbology)), scan.key);
    switch (scan.trouble) {
    case ScanTrouble::None:
        return code;
    case ScanTrouble::KanaMangled:
        return code + u'\n' + tr("Kana in it: Japanese input is on, or the keyboard layout is another.");
    case ScanTrouble::WrongCheckDigit:
        return code + u'\n' + tr("The check digit does not fit: read it again.");
    default:
        return code + u'\n' + tr("The scanner's settings need a look: the text is not as the barcode should be.");
    }
}

} // namespace madoguchi
