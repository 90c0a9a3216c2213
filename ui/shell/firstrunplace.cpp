// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/firstrunsteps.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/formrows.h"

#include <QCoreApplication>
#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

class PlaceStep final : public FirstRunStep
{
    Q_DECLARE_TR_FUNCTIONS(FirstRun)

public:
    explicit PlaceStep(const FirstRunStage& shown)
        : FirstRunStep(shown), m_file(field(u"placeFile"_s, choice().file)), m_fileRow(new QWidget),
          m_host(field(u"placeHost"_s, choice().host)), m_server(new FormRows(this)),
          m_test(new QPushButton(tr("&Test the connection"))), m_answer(new Banner)
    {
        auto* here = new QRadioButton(tr("On this computer, for one counter"));
        auto* shared = new QRadioButton(tr("On a PostgreSQL server, for several counters"));
        here->setObjectName(u"placeHere"_s);
        shared->setObjectName(u"placeShared"_s);
        (choice().isShared ? shared : here)->setChecked(true);
        layout()->addWidget(here);
        layout()->addWidget(shared);
        buildFile();
        buildServer();
        connect(shared, &QRadioButton::toggled, this, [this](bool isShared) {
            choice().isShared = isShared;
            judge();
            Q_EMIT changed();
        });
        connect(this, &FirstRunStep::changed, m_answer, &Banner::dismiss);
        judge();
    }

    bool check() override
    {
        FormRows& fields = choice().isShared ? *m_server : form();
        QLineEdit* first = choice().isShared ? m_host : m_file;
        const QString missing = choice().isShared ? tr("Give the name of the server.") : tr("Give a file.");
        fields.setError(choice().isShared ? m_host : m_fileRow,
                        first->text().trimmed().isEmpty() ? missing : QString());
        fields.focusFirstError();
        return !fields.hasErrors();
    }

private:
    void buildFile()
    {
        auto* browse = new QPushButton(tr("&Browse…"));
        browse->setObjectName(u"placeBrowse"_s);
        connect(browse, &QPushButton::clicked, this, &PlaceStep::browse);
        auto* row = new QHBoxLayout(m_fileRow);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(m_file, 1);
        row->addWidget(browse);
        m_fileRow->setFocusProxy(m_file);
        form().addRow(tr("&File"), m_fileRow, tr("One that is not there yet becomes a new record."));
        m_file->setAccessibleName(m_fileRow->accessibleName());
        layout()->addWidget(&form());
    }

    void buildServer()
    {
        auto* port = new QSpinBox;
        port->setObjectName(u"placePort"_s);
        port->setRange(1, 65535);
        port->setValue(choice().port);
        connect(port, &QSpinBox::valueChanged, this, [this](int value) {
            choice().port = value;
            Q_EMIT changed();
        });
        QLineEdit* password = field(u"placePassword"_s, choice().password);
        password->setEchoMode(QLineEdit::Password);
        m_server->addRow(tr("&Server"), m_host);
        m_server->addRow(tr("P&ort"), port);
        m_server->addRow(tr("&Database"), field(u"placeDatabase"_s, choice().database));
        m_server->addRow(tr("&User"), field(u"placeUser"_s, choice().user));
        m_server->addRow(tr("Pass&word"), password, tr("Never stored. A .pgpass file gives it at every start."));
        QLineEdit* parameters = field(u"placeParameters"_s, choice().parameters);
        parameters->setPlaceholderText(u"sslmode=verify-full"_s);
        m_server->addRow(tr("Para&meters"), parameters);
        m_server->addRow(tr("&Number of this counter"), field(u"placeStation"_s, choice().stationCode),
                         tr("Part of every receipt's number; another at each counter."));
        m_test->setObjectName(u"placeTest"_s);
        m_answer->setObjectName(u"placeAnswer"_s);
        connect(m_test, &QPushButton::clicked, this, &PlaceStep::test);
        auto* row = new QHBoxLayout;
        row->addWidget(m_test);
        row->addStretch(1);
        auto* column = qobject_cast<QVBoxLayout*>(layout());
        column->addWidget(m_server);
        column->addLayout(row);
        column->addWidget(m_answer);
    }

    void judge()
    {
        form().setVisible(!choice().isShared);
        m_server->setVisible(choice().isShared);
        m_test->setVisible(choice().isShared);
    }

    void browse()
    {
        FileQuestion question{
            tr("Where is the record?"), m_file->text(), {tr("Records (*.sqlite)"), tr("All files (*)")}};
        question.mayExist = true;
        stage().ask.saveFile(question, [guard = QPointer(this)](const std::optional<QString>& path) {
            if (guard && path)
                guard->m_file->setText(QDir::toNativeSeparators(*path));
        });
    }

    void test()
    {
        if (!check())
            return;
        m_test->setEnabled(false);
        m_answer->tell(Tone::Info, [] { return tr("Looking what is there …"); });
        const QString asked = choice().url();
        stage().services.look(choice(), this, [this, asked](const Result<PlaceReport>& report) {
            m_test->setEnabled(true);
            if (asked != choice().url()) // another one is being entered
                return m_answer->dismiss();
            if (report)
                return tell(*report);
            m_answer->tell(Tone::Error,
                           [words = stage().services.words, why = report.refusal()] { return words(why); });
        });
    }

    void tell(const PlaceReport& report)
    {
        const bool isSample = report.record && report.record->isSandbox;
        m_answer->tell(report.needsUpdate() || isSample || report.isStationElsewhere ? Tone::Warn : Tone::Ok,
                       [report, code = choice().stationCode] { return linesOf(report, code).join(u'\n'); });
    }

    static QStringList linesOf(const PlaceReport& report, const QString& stationCode)
    {
        QStringList lines{tr("%1 has answered.").arg(report.server)};
        if (!report.record)
            lines << tr("There is no record yet: go on, and one is made there.");
        else if (report.record->isSandbox)
            lines << tr("There is a sample record, in which nothing is real. Choose another database for real work.");
        else
            lines << tr("There is a record already: go on, and it is opened.");
        if (report.needsUpdate())
            lines << tr("An older version of this program made it. Opening brings it up to date, after which the older "
                        "version cannot open it any more: make a backup first, and update the other counters too.");
        if (report.isStationElsewhere)
            lines << stationElsewhereText(stationCode);
        return lines;
    }

    QLineEdit* m_file;
    QWidget* m_fileRow;
    QLineEdit* m_host;
    FormRows* m_server;
    QPushButton* m_test;
    Banner* m_answer;
};

} // namespace

QString stationElsewhereText(const QString& stationCode)
{
    return PlaceStep::tr(
               "Counter %1 is registered on another computer: choose another number for this one. Papers of two "
               "computers under one number would have no proof.")
        .arg(stationCode);
}

FirstRunStep* makePlaceStep(const FirstRunStage& stage)
{
    return new PlaceStep(stage);
}

} // namespace madoguchi
