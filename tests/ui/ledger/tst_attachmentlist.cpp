// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/attachments.h"
#include "tests/ui/ledger/assetsstage.h"
#include "ui/ledger/attachmentlist.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QImage>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace madoguchi;

/// Pictures and files of an item, as its details show them.
class AttachmentListTest : public AssetsStage
{
    Q_OBJECT

private Q_SLOTS:
    void aPictureIsAddedAndShown();
    void aDroppedFileIsAdded();
    void aLargeFileIsRefused();
    void oneIsTakenAway();
    void whoMayNotOnlyLooks();

private:
    [[nodiscard]] QString picture(const QString& name)
    {
        const QString path = folder() + u'/' + name;
        QImage image(640, 480, QImage::Format_RGB32);
        image.fill(QColor(40, 90, 160));
        if (!image.save(path))
            qFatal("cannot save a picture");
        return path;
    }
    void open()
    {
        QTest::keyClick(&filter(), Qt::Key_Down);
        QTest::keyClick(&table(), Qt::Key_Return);
        QTRY_VERIFY(m_page->findChild<AttachmentList*>());
    }
    [[nodiscard]] qint64 count()
    {
        return store().number("select count(*) from attachment where withdrawn_at is null");
    }
    [[nodiscard]] QPushButton* button(const QString& name) { return m_page->findChild<QPushButton*>(name); }
};

void AttachmentListTest::aPictureIsAddedAndShown()
{
    show();
    open();
    QTRY_VERIFY(isShown(u"Nothing is attached."_s));
    m_fixture->ask.files << picture(u"front.png"_s);
    button(u"attachFile"_s)->click();
    QTRY_COMPARE(count(), 1);
    QCOMPARE(m_fixture->host.offers.size(), 1);
    QTRY_VERIFY(isShown(u"front.png"_s));
    const auto hasPicture = [this] {
        const QList<QLabel*> labels = m_page->findChild<AttachmentList*>()->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) { return !label->pixmap().isNull(); });
    };
    QTRY_VERIFY(hasPicture());
    m_fixture->undo();
    QTRY_VERIFY(isShown(u"Nothing is attached."_s));
}

void AttachmentListTest::aDroppedFileIsAdded()
{
    show();
    open();
    auto* list = m_page->findChild<AttachmentList*>();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(picture(u"back.png"_s)), QUrl(u"https://example.jp/x.png"_s)});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(list, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(list, &drop);
    QTRY_COMPARE(count(), 1);
}

void AttachmentListTest::aLargeFileIsRefused()
{
    QFile file(folder() + u"/large.jpg"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(200LL * 1024 * 1024));
    file.close();
    show();
    open();
    m_fixture->ask.files << file.fileName();
    button(u"attachFile"_s)->click();
    QTRY_COMPARE(m_fixture->host.refusals.size(), 1);
    QVERIFY(m_fixture->host.refusals.first().has(u"attachment.too-large"));
    QVERIFY(button(u"attachFile"_s)->isEnabled());
    QCOMPARE(count(), 0);
}

void AttachmentListTest::oneIsTakenAway()
{
    VERIFY_OK(store().desk().perform(AttachFile{m_asset, {u"note.txt"_s, "text"}}, TestStore::as(store().manager())));
    show();
    open();
    QTRY_VERIFY(isShown(u"note.txt"_s));
    const QList<QPushButton*> buttons = m_page->findChild<AttachmentList*>()->findChildren<QPushButton*>();
    const auto remove = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton* one) {
        return one->objectName().startsWith(u"detachFile");
    });
    QVERIFY(remove != buttons.end());
    QVERIFY((*remove)->accessibleName().contains(u"note.txt"_s));
    (*remove)->click();
    QTRY_COMPARE(count(), 0);
    m_fixture->undo();
    QCOMPARE(count(), 1);
}

void AttachmentListTest::whoMayNotOnlyLooks()
{
    VERIFY_OK(store().desk().perform(AttachFile{m_asset, {u"note.txt"_s, "text"}}, TestStore::as(store().manager())));
    show(Role::Auditor);
    open();
    QTRY_VERIFY(isShown(u"note.txt"_s));
    QVERIFY(!button(u"attachFile"_s)->isVisible());
    QVERIFY(!m_page->findChild<AttachmentList*>()->acceptDrops());
}

QTEST_MAIN(AttachmentListTest)
#include "tst_attachmentlist.moc"
