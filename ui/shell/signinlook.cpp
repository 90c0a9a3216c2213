// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/signinlook.h"

#include "core/desk/deskclient.h"
#include "core/desk/journalquestions.h"
#include "core/desk/papersdue.h"
#include "core/loans/takeback.h"
#include "ui/printing/printservice.h"
#include "ui/text/formats.h"
#include "ui/text/stationlines.h"
#include "ui/widgets/pagecontext.h"

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

constexpr int daysOfPapers = 30; ///< whatever is older nobody waits for at the counter

/// The papers of this counter that were asked for and never came out. What a program that was cut off waited for is
/// noted in the record first; whoever may not do that sees what is noted.
Result<QList<DocumentRecord>> lostPapers(Desk& desk, const QString& stationCode, const Order& order)
{
    if (mayDo(order.actor.role, NotePaperLost::permission))
        (void)noteLeftPapers(desk, order); // what cannot be noted now is looked for again at the next sign-in
    ListDocuments lost;
    lost.isLost = true;
    lost.stationCode = stationCode;
    lost.from = desk.clock().now().localDay().addDays(-daysOfPapers);
    return desk.ask(lost);
}

QStringList numbersOf(const QList<DocumentRecord>& papers)
{
    QStringList numbers;
    for (const DocumentRecord& paper : papers)
        numbers.prepend(paper.number); // the oldest first, as they were asked for
    return numbers;
}

} // namespace

SignInLook::SignInLook(const Parts& parts, QObject* parent) : QObject(parent), m_parts(parts) {}

BannerAction SignInLook::later()
{
    return {[] { return tr("Later"); }, {}, [] {}};
}

/// What matters most comes last: the banner shows that.
void SignInLook::look()
{
    DeskClient& desk = m_parts.word.desk;
    desk.ask(AskSettings{}, this, [this](const Result<OrganisationSettings>& settings) {
        if (settings)
            tellIssuer(*settings);
    });
    if (m_parts.printing)
        desk.act<QList<DocumentRecord>>([code = m_parts.stationCode, order = m_parts.word.host.order()](
                                            Desk& opened) { return lostPapers(opened, code, order); },
                                        this,
                                        [this](const Result<QList<DocumentRecord>>& papers) {
                                            if (papers && !papers->isEmpty())
                                                tellPapers(*papers);
                                        });
    // After the slips of whoever left the counter just now, which are on their way: so in the order of the verbs.
    desk.act<MissingSlips>([code = m_parts.stationCode](Desk& opened) { return opened.ask(AskMissingSlips{code}); },
                           this,
                           [this](const Result<MissingSlips>& missing) {
                               if (missing && !missing->lines.isEmpty())
                                   tellSlips(*missing);
                           });
    desk.act<QList<OpenImport>>([](Desk& opened) { return openImports(opened); }, this,
                                [this](const Result<QList<OpenImport>>& imports) {
                                    if (imports)
                                        tellImports(*imports);
                                });
    lookAtStation();
    // A computer without the counter's key takes none; lookAtStation() tells of it.
    desk.act<bool>([](Desk& opened) { return signJournal(opened, SignWhen::IfNotToday); }, this,
                   [](const Result<bool>&) {});
}

void SignInLook::lookAtStation()
{
    m_parts.word.desk.act<StationTrust>([](Desk& opened) { return opened.ask(AskStationTrust{opened.seat()}); }, this,
                                        [this](const Result<StationTrust>& trust) {
                                            if (trust)
                                                tellStation(*trust);
                                        });
}

/// A record that was begun without names leaves a gap on every receipt. Told to whoever can fill it.
void SignInLook::tellIssuer(const OrganisationSettings& settings)
{
    PageHost& host = m_parts.word.host;
    const bool isKnown = !settings.organisation.isEmpty() && !(settings.desk + settings.phone).isEmpty();
    if (isKnown || m_hasToldIssuer || host.isSandbox() || !mayDo(host.actor().role, Permission::Administrate))
        return;
    m_hasToldIssuer = true;
    host.banner(
        Tone::Info,
        [] {
            return tr("Receipts do not say yet which office they are from, or whom to turn to. The organisation, the "
                      "desk and its phone number are entered in the settings.");
        },
        {{[] { return tr("Enter them"); }, {}, [&host] { host.open(u"settings"_s, u"organisation"_s); }}, later()});
}

void SignInLook::tellStation(const StationTrust& trust)
{
    const auto warning = [trust, station = m_parts.stationCode] { return stationWarnings(trust, station).value(0); };
    if (warning().isEmpty())
        return;
    QList<BannerAction> actions;
    if (!trust.isAltered() && mayDo(m_parts.word.host.actor().role, Permission::Administrate)) {
        actions << BannerAction{
            [] { return tr("Say what happened…"); },
            {},
            [this, trust] { askStationWord(m_parts.word, trust, this, [this] { lookAtStation(); }); }};
        actions << later();
    }
    m_parts.word.host.banner(trust.isOtherHistory() || trust.isAltered() ? Tone::Error : Tone::Warn, warning, actions);
}

void SignInLook::tellImports(const QList<OpenImport>& imports)
{
    for (const OpenImport& import : imports) {
        if (import.state != OpenImport::State::Interrupted)
            continue;
        QList<BannerAction> actions;
        if (mayDo(m_parts.word.host.actor().role, Permission::Import)) {
            const QString number = import.document;
            actions << BannerAction{[number] { return tr("Take %1 back…").arg(number); },
                                    {},
                                    [this, number] { m_parts.word.host.undoDocument(number); }};
            actions << later();
        }
        m_parts.word.host.banner(
            Tone::Warn,
            [import] {
                return tr("The import %1 of %2 was interrupted: what it brought in is not complete and cannot be "
                          "lent. A manager takes it back, then imports the file again.")
                    .arg(import.document, formatInstant(import.begunAt));
            },
            actions);
    }
}

/// Nobody got them: the printer failed, or the window was left before they were out.
void SignInLook::tellPapers(const QList<DocumentRecord>& papers)
{
    QList<BannerAction> actions;
    if (mayDo(m_parts.word.host.actor().role, RecordReprint::permission)) {
        actions << BannerAction{[] { return tr("Print them"); }, {}, [this] { printPapers(); }};
        actions << later();
    }
    m_parts.word.host.banner(
        Tone::Warn,
        [numbers = numbersOf(papers)] {
            return tr("%n paper(s) of this counter never came out of the printer: %1.", nullptr, int(numbers.size()))
                .arg(formatListed(numbers, Counted::Things));
        },
        actions);
}

/// Those that are still missing: some may have come out since.
void SignInLook::printPapers()
{
    m_parts.word.desk.act<QList<DocumentRecord>>([code = m_parts.stationCode, order = m_parts.word.host.order()](
                                                     Desk& opened) { return lostPapers(opened, code, order); },
                                                 this,
                                                 [this](const Result<QList<DocumentRecord>>& papers) {
                                                     if (!papers)
                                                         return m_parts.word.host.refused(papers.refusal());
                                                     m_parts.printing->reprint(numbersOf(*papers),
                                                                               m_parts.word.host.order());
                                                 });
}

void SignInLook::tellSlips(const MissingSlips& missing)
{
    QList<BannerAction> actions;
    if (mayDo(m_parts.word.host.actor().role, IssueReturnSlips::permission)) {
        actions << BannerAction{
            [] { return tr("Issue the return slips"); }, {}, [this, lines = missing.lines] { issueSlips(lines); }};
        actions << later();
    }
    m_parts.word.host.banner(
        Tone::Warn,
        [missing] {
            return tr("%n item(s) came back here and never got a return slip, because the program ended before: %1.",
                      nullptr, int(missing.lines.size()))
                .arg(formatListed(missing.assets, Counted::Items));
        },
        actions);
}

void SignInLook::issueSlips(const QList<LoanLineId>& lines)
{
    PageHost& host = m_parts.word.host;
    const auto heard = [this](const Result<Performed<IssueReturnSlips::Outcome>>& done) {
        if (!done)
            return m_parts.word.host.refused(done.refusal());
        const QStringList& numbers = done->outcome.documents;
        if (numbers.isEmpty())
            return; // somebody else was quicker
        m_parts.word.host.toast(Tone::Ok, tr("Return slips: %1").arg(formatList(numbers)));
        if (m_parts.printing)
            m_parts.printing->printFresh(numbers);
    };
    if (m_parts.printing)
        m_parts.printing->perform(IssueReturnSlips{lines}, host.order(), this, heard);
    else
        m_parts.word.desk.perform(IssueReturnSlips{lines}, host.order(), this, heard);
}

} // namespace madoguchi

#include "moc_signinlook.cpp"
