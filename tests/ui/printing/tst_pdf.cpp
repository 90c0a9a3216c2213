// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/commandcard.h"
#include "core/scanning/scan.h"
#include "tests/ui/printing/samples.h"
#include "ui/printing/formfonts.h"
#include "ui/printing/formwords.h"
#include "ui/printing/pdffile.h"

#include <QDir>
#include <QImage>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;
using namespace Qt::StringLiterals;

namespace {

QSet<QChar> charactersOf(const QString& text)
{
    const QString folded = text.normalized(QString::NormalizationForm_KC);
    QSet<QChar> characters(folded.begin(), folded.end());
    characters.remove(u' ');
    characters.remove(u'\n');
    return characters;
}

// All texts of a document as its language says them.
void collectTexts(const Phrase& phrase, PrintLanguage language, QString& all)
{
    all += say(phrase, language) + u'\n';
}

QString textsOf(const Document& document)
{
    QString all;
    for (const Block& block : document.blocks) {
        if (const auto* group = std::get_if<FieldGroup>(&block)) {
            for (const FormField& field : group->fields) {
                collectTexts(field.label, document.language, all);
                collectTexts(field.value, document.language, all);
            }
        }
        if (const auto* table = std::get_if<FormTable>(&block)) {
            for (const QList<Phrase>& row : table->rows) {
                for (const Phrase& cell : row)
                    collectTexts(cell, document.language, all);
            }
        }
        if (const auto* paragraphs = std::get_if<Paragraphs>(&block)) {
            for (const Phrase& text : paragraphs->texts)
                collectTexts(text, document.language, all);
        }
    }
    return all;
}

Document longNamesDocument()
{
    ReceiptContent content = samples::receipt(4);
    content.holder.name = u"\u9AD9\u6A4B"_s.repeated(60);
    content.holder.section = u"総務部人事課給与係第二担当"_s.repeated(8);
    content.receiver.name = u"\uFA11\u9089 "_s.repeated(40);
    content.frame.issuer.organisation = u"みなと県総務部デジタル推進課"_s.repeated(6);
    content.frame.addressee.name = u"デジタル推進課長"_s.repeated(10);
    content.frame.operatorName = u"係員"_s.repeated(40);
    content.lines[0].serial = QString(90, u'W');
    content.lines[1].makerModel = QString(200, u'M');
    content.lines[2].kindName = u"ノート型パーソナルコンピュータ"_s.repeated(30);
    content.lines[3].assetNumber = u"A-"_s + QString(60, u'8');
    return receiptDocument(content);
}

} // namespace

class PdfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theCommandCardIsRead();
    void everyCharacterCanBeCopied_data();
    void everyCharacterCanBeCopied();
    void numbersAndNamesStayWhole();
    void everyPageNamesItself();
    void fontsAreEmbedded();
    void barcodesAreReadOffThePage_data();
    void barcodesAreReadOffThePage();
    void nothingLeavesTheTextArea_data();
    void nothingLeavesTheTextArea();
    void theHeadRepeatsOnEveryPage();
    void marksAreInTheText_data();
    void marksAreInTheText();
    void marksStandWithTheNumber_data();
    void marksStandWithTheNumber();
    void aLongSectionHasTheWholeLine();
    void aDueOfItsOwnIsNotBroken();
    void aSnapshotPrintsTheSamePaper();

private:
    QString written(const Document& document, const QString& name = u"paper.pdf"_s);
    /// Where the word stands on the first page, in points; null where it does not.
    static QRectF placeOf(const QString& word, const QString& pdf);

    QTemporaryDir m_folder;
};

QString PdfTest::written(const Document& document, const QString& name)
{
    const QString path = m_folder.filePath(name);
    const Result<qint64> size = writePdf(document, path);
    return size.isOk() && *size > 0 ? path : QString();
}

void PdfTest::initTestCase()
{
    QCOMPARE(missingFormFonts(), QStringList());
    QVERIFY(samples::outputOf(u"zbarimg"_s, {u"--version"_s}).startsWith("0."));
}

/// Every command the dialogue knows, each to be read from the one sheet.
void PdfTest::theCommandCardIsRead()
{
    QStringList expected;
    for (const CardCommand& command : cardCommands()) {
        const ScanCommand known = commandOf(QString::fromLatin1(command.code));
        QVERIFY2(known != ScanCommand::None && known != ScanCommand::Unknown, command.code);
        expected << QString::fromLatin1(command.code);
    }
    QCOMPARE(expected.size(), int(ScanCommand::Unknown) - 1); // all between None and Unknown
    for (const PrintLanguage language : {PrintLanguage::Japanese, PrintLanguage::English}) {
        CommandCardContent content;
        content.language = language;
        content.printedAt = *Instant::fromIso(u"2026-06-10T01:00:00Z"_s);
        const QString pdf = written(commandCard(content), u"card.pdf"_s);
        const QByteArray info = samples::outputOf(u"pdfinfo"_s, {pdf});
        QVERIFY2(info.simplified().contains("Pages: 1 "), info.constData());
        samples::outputOf(u"pdftoppm"_s, {u"-r"_s, u"200"_s, u"-png"_s, u"-singlefile"_s, pdf, pdf});
        QStringList read = samples::barcodesIn(pdf + u".png"_s);
        read.sort();
        QStringList wanted = expected;
        wanted.sort();
        QCOMPARE(read, wanted);
    }
}

void PdfTest::everyCharacterCanBeCopied_data()
{
    QTest::addColumn<Document>("document");
    QTest::newRow("receipt") << receiptDocument(samples::receipt(10));
    QTest::newRow("receipt in English") << receiptDocument(samples::receipt(3, PrintLanguage::English));
    QTest::newRow("return") << returnDocument(samples::returned());
    QTest::newRow("return in English") << returnDocument(samples::returned(PrintLanguage::English));
    QTest::newRow("list") << listDocument(samples::list(50));
    QTest::newRow("long names") << longNamesDocument();
    ReceiptContent halves = samples::receipt(3);
    halves.frame.layout = SheetLayout::Halves;
    QTest::newRow("half sheets") << receiptDocument(halves);
}

void PdfTest::everyCharacterCanBeCopied()
{
    QFETCH(Document, document);
    const QSet<QChar> copied = charactersOf(samples::textOf(written(document)));
    const QSet<QChar> lost = charactersOf(textsOf(document)).subtract(copied);
    QString report;
    for (const QChar c : lost)
        report += u"U+%1 "_s.arg(uint(c.unicode()), 4, 16);
    QVERIFY2(lost.isEmpty(), qPrintable(report));
}

void PdfTest::numbersAndNamesStayWhole()
{
    const ReceiptContent content = samples::receipt(10);
    const QString text = samples::textOf(written(receiptDocument(content)));
    for (const ReceiptLine& line : content.lines) {
        // Twice: original and copy.
        QCOMPARE(text.count(line.assetNumber), 2);
        QCOMPARE(text.count(line.serial), 2);
    }
    QCOMPARE(text.count(u"0012345"), 2);
    QVERIFY(text.contains(u"貸与品受領書"));
    QVERIFY(text.contains(u"令和8年4月1日"));
    QVERIFY(text.contains(u"令和8年4月30日 17:15"));
    QVERIFY(text.contains(samples::rareName.normalized(QString::NormalizationForm_KC)));
    QVERIFY(text.contains(samples::rareProxy.normalized(QString::NormalizationForm_KC)));
    QVERIFY(text.contains(u"K7QXM-2PTRA"));
    QVERIFY(text.contains(u"5WZ4N-B6DYC"));
}

void PdfTest::everyPageNamesItself()
{
    const QStringList pages = samples::textOf(written(receiptDocument(samples::receipt(35)))).split(u'\f');
    QCOMPARE(pages.size(), 9); // 8 pages, and nothing after the last form feed
    for (int page = 0; page < 8; ++page) {
        QCOMPARE(pages.at(page).count(u"R8-J1-000981"), 2);
        QVERIFY(pages.at(page).contains(u"%1/4 ページ"_s.arg(page % 4 + 1)));
        QVERIFY(pages.at(page).contains(page < 4 ? u"正" : u"控"));
        QCOMPARE(pages.at(page).contains(u"次ページへ続く"), page % 4 != 3);
        QCOMPARE(pages.at(page).contains(u"署名"), page % 4 == 3);
    }
}

void PdfTest::fontsAreEmbedded()
{
    const QByteArray table = samples::outputOf(u"pdffonts"_s, {written(receiptDocument(samples::receipt(3)))});
    QList<QByteArray> lines = table.trimmed().split('\n');
    QVERIFY(lines.size() > 2);
    lines.remove(0, 2);
    for (const QByteArray& line : lines) {
        QVERIFY2(line.startsWith("BIZUDPGothic") || line.startsWith("NotoSans-"), line.constData());
        // The columns from the right: object ID (two numbers), uni, sub, emb.
        const QList<QByteArray> cells = line.simplified().split(' ');
        QCOMPARE(cells.at(cells.size() - 5), QByteArray("yes"));
        QCOMPARE(cells.at(cells.size() - 3), QByteArray("yes"));
    }
}

void PdfTest::barcodesAreReadOffThePage_data()
{
    QTest::addColumn<SheetLayout>("layout");
    QTest::addColumn<int>("resolution");
    for (const int resolution : {203, 300, 600}) {
        QTest::addRow("A4 at %d", resolution) << SheetLayout::Portrait << resolution;
        QTest::addRow("half sheets at %d", resolution) << SheetLayout::Halves << resolution;
    }
}

void PdfTest::barcodesAreReadOffThePage()
{
    QFETCH(SheetLayout, layout);
    QFETCH(int, resolution);
    ReceiptContent content = samples::receipt(3);
    content.frame.layout = layout;
    content.frame.isSample = true; // the word across the page must not hurt
    const QString pdf = written(receiptDocument(content));
    const QString picture = m_folder.filePath(u"page"_s);
    // The scanner program names equal bars once: each half is looked at alone.
    const int halves = layout == SheetLayout::Halves ? 2 : 1;
    const int height = int(297 / 25.4 * resolution) / halves;
    for (int half = 0; half < halves; ++half) {
        samples::outputOf(u"pdftoppm"_s, {u"-r"_s, QString::number(resolution), u"-gray"_s, u"-l"_s, u"1"_s, u"-y"_s,
                                          QString::number(half * height), u"-H"_s, QString::number(height),
                                          u"-singlefile"_s, u"-png"_s, pdf, picture});
        QStringList found = samples::barcodesIn(picture + u".png"_s);
        found.sort();
        QCOMPARE(found, (QStringList{u"R8-J1-000981"_s, QString::fromLatin1(samples::proofPayload())}));
    }
}

void PdfTest::nothingLeavesTheTextArea_data()
{
    QTest::addColumn<Document>("document");
    QTest::newRow("receipt") << receiptDocument(samples::receipt(11));
    QTest::newRow("long names") << longNamesDocument();
    QTest::newRow("list") << listDocument(samples::list(40));
}

void PdfTest::nothingLeavesTheTextArea()
{
    QFETCH(Document, document);
    const QString pdf = written(document);
    QVERIFY(QDir(m_folder.path()).mkpath(u"pages"_s));
    QDir pages(m_folder.filePath(u"pages"_s));
    samples::outputOf(u"pdftoppm"_s, {u"-r"_s, u"50"_s, u"-gray"_s, u"-png"_s, pdf, pages.filePath(u"p"_s)});
    const QStringList files = pages.entryList({u"*.png"_s});
    QVERIFY(!files.isEmpty());
    for (const QString& file : files) {
        const QImage page(pages.filePath(file));
        const auto dots = [](double millimetres) { return int(millimetres * 50 / 25.4); };
        const QRect area(QPoint(dots(24.5), dots(19)), QPoint(page.width() - dots(14), page.height() - dots(14.5)));
        int outside = 0;
        for (int y = 0; y < page.height(); ++y) {
            for (int x = 0; x < page.width(); ++x)
                outside += !area.contains(x, y) && qGray(page.pixel(x, y)) < 200;
        }
        QVERIFY2(outside == 0, qPrintable(file));
    }
    QVERIFY(pages.removeRecursively());
}

void PdfTest::theHeadRepeatsOnEveryPage()
{
    QStringList pages = samples::textOf(written(listDocument(samples::list(120)))).split(u'\f');
    pages.removeLast();
    QVERIFY(pages.size() > 3);
    QString rows;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        QVERIFY(pages.at(i).contains(u"管理番号"));
        QVERIFY(pages.at(i).contains(u"抽出条件 所属 総務部人事課"));
        QVERIFY(pages.at(i).contains(u"%1/%2 ページ"_s.arg(i + 1).arg(pages.size())));
        QCOMPARE(pages.at(i).contains(u"合計"), i + 1 == pages.size());
        rows += pages.at(i);
    }
    QCOMPARE(rows.count(u"A-010"), 120);
}

void PdfTest::marksAreInTheText_data()
{
    QTest::addColumn<Marks>("marks");
    QTest::addColumn<PrintLanguage>("language");
    QTest::addColumn<QStringList>("words");
    const PrintLanguage ja = PrintLanguage::Japanese;
    const PrintLanguage en = PrintLanguage::English;
    const QList<Copy> both{Copy::Original, Copy::Duplicate};
    QTest::newRow("none") << Marks() << ja << QStringList();
    QTest::newRow("reprint") << Marks{both, 2, false, false} << ja << QStringList{u"正"_s, u"控"_s, u"再発行 2"_s};
    QTest::newRow("void") << Marks{{Copy::Original}, 0, true, false} << ja << QStringList{u"正"_s, u"取消"_s};
    QTest::newRow("sample") << Marks{{}, 0, false, true} << ja << QStringList{u"見本"_s};
    QTest::newRow("all in English") << Marks{both, 12, true, true} << en
                                    << QStringList{u"ORIGINAL"_s, u"COPY"_s, u"REPRINT 12"_s, u"VOID"_s, u"SAMPLE"_s};
}

void PdfTest::marksAreInTheText()
{
    QFETCH(Marks, marks);
    QFETCH(PrintLanguage, language);
    QFETCH(QStringList, words);
    ReceiptContent content = samples::receipt(1, language);
    Document document = receiptDocument(content);
    document.marks = marks;
    const QString text = samples::textOf(written(document));
    const QStringList all{u"正"_s,   u"控"_s,       u"再発行 2"_s, u"取消"_s,       u"見本"_s,
                          u"COPY"_s, u"ORIGINAL"_s, u"VOID"_s,     u"REPRINT 12"_s, u"SAMPLE"_s};
    for (const QString& word : all)
        QVERIFY2(text.contains(word) == words.contains(word), qPrintable(word));
}

QRectF PdfTest::placeOf(const QString& word, const QString& pdf)
{
    const QString boxes =
        QString::fromUtf8(samples::outputOf(u"pdftotext"_s, {u"-bbox"_s, u"-l"_s, u"1"_s, pdf, u"-"_s}));
    static const QRegularExpression box(
        u"<word xMin=\"([0-9.]+)\" yMin=\"([0-9.]+)\" xMax=\"([0-9.]+)\" yMax=\"([0-9.]+)\">([^<]*)</word>"_s);
    for (const QRegularExpressionMatch& match : box.globalMatch(boxes)) {
        const auto number = [&match](int i) { return match.captured(i).toDouble(); };
        if (match.captured(5) == word)
            return {QPointF(number(1), number(2)), QPointF(number(3), number(4))};
    }
    return {};
}

void PdfTest::marksStandWithTheNumber_data()
{
    QTest::addColumn<Document>("document");
    QTest::addColumn<QStringList>("words");
    const auto marked = [](Document document, const Marks& marks) {
        document.marks = marks;
        return document;
    };
    const QList<Copy> both{Copy::Original, Copy::Duplicate};
    ReceiptContent halves = samples::receipt(3);
    halves.frame.layout = SheetLayout::Halves;
    const Document english = receiptDocument(samples::receipt(3, PrintLanguage::English));
    QTest::newRow("receipt") << receiptDocument(samples::receipt(3)) << QStringList{u"正"_s};
    QTest::newRow("half sheets") << receiptDocument(halves) << QStringList{u"正"_s};
    QTest::newRow("return") << returnDocument(samples::returned()) << QStringList{u"正"_s};
    QTest::newRow("reprint, void, sample") << marked(receiptDocument(samples::receipt(3)), {both, 2, true, true})
                                           << QStringList{u"正"_s, u"再発行"_s, u"取消"_s, u"見本"_s};
    QTest::newRow("all in English") << marked(english, {both, 12, true, true})
                                    << QStringList{u"ORIGINAL"_s, u"REPRINT"_s, u"VOID"_s, u"SAMPLE"_s};
    QTest::newRow("long names") << marked(longNamesDocument(), {both, 2, true, true})
                                << QStringList{u"正"_s, u"再発行"_s, u"取消"_s, u"見本"_s};
}

/// The offices' form has the number of the paper and its mark at the top right, the number of the form at the top left.
void PdfTest::marksStandWithTheNumber()
{
    QFETCH(Document, document);
    QFETCH(QStringList, words);
    const QString pdf = written(document);
    const QRectF number = placeOf(document.number, pdf);
    QVERIFY(!number.isNull());
    constexpr double middle = 210.0 / 25.4 * 72 / 2;
    QList<QRectF> before{number};
    for (const QString& word : words) {
        const QRectF place = placeOf(word, pdf);
        QVERIFY2(!place.isNull(), qPrintable(word));
        QVERIFY2(place.right() < number.right(), qPrintable(word));
        QVERIFY2(place.top() > number.bottom() && place.bottom() < number.bottom() + 70, qPrintable(word));
        for (const QRectF& other : std::as_const(before))
            QVERIFY2(!place.intersects(other), qPrintable(word));
        before << place;
    }
    QVERIFY(placeOf(words.constFirst(), pdf).left() > middle);
    const QRectF form = placeOf(document.formNumber, pdf);
    QVERIFY(form.right() < middle && form.top() < number.bottom());
}

void PdfTest::aLongSectionHasTheWholeLine()
{
    ReceiptContent content = samples::receipt(1);
    content.holder.section = u"総務部行政管理局デジタル戦略推進本部情報システム標準化担当課広域連携係"_s;
    content.holder.extension.clear(); // nothing stands beside it
    content.receiver = {true, samples::rareProxy, {}, {}};
    QVERIFY(samples::textOf(written(receiptDocument(content))).contains(content.holder.section));
}

void PdfTest::aDueOfItsOwnIsNotBroken()
{
    ReceiptContent content = samples::receipt(2, PrintLanguage::English);
    content.hasItemDues = true;
    content.lines[0].due = QDate(2026, 12, 11);
    content.lines[0].dueTime = QTime(17, 15);
    content.lines[1].due = QDate(2026, 12, 18);
    const QString text = samples::textOf(written(receiptDocument(content)));
    for (const QString& word : {u"2026-12-11"_s, u"17:15"_s, u"2026-12-18"_s, u"See each item"_s})
        QVERIFY2(text.contains(word), qPrintable(word));
}

void PdfTest::aSnapshotPrintsTheSamePaper()
{
    const Document document = receiptDocument(samples::receipt(3));
    const Result<Document> stored = documentFromJsonText(toJsonText(document));
    QVERIFY(stored.isOk());
    const QString first = samples::textOf(written(document, u"first.pdf"_s));
    QCOMPARE(samples::textOf(written(*stored, u"second.pdf"_s)), first);
    QVERIFY(first.size() > 500);
}

QTEST_MAIN(PdfTest)
#include "tst_pdf.moc"
