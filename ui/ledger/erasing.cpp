// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/erasing.h"

#include "core/erasure/sweeprecord.h"
#include "core/exchange/recordtables.h"
#include "ui/text/fieldwords.h"
#include "ui/text/formats.h"
#include "ui/text/sentences.h"
#include "ui/text/words.h"
#include "ui/widgets/formquestion.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace madoguchi {

namespace {

/// What has to be typed to confirm.
QString confirmationOf(const ErasureStatus& status)
{
    return status.key.isEmpty() ? status.name : status.key;
}

QString whoText(const ErasureStatus& status)
{
    return QString(status.key + u' ' + status.name).trimmed();
}

QString rowsText(const QList<ErasedRows>& rows)
{
    QStringList words;
    for (const ErasedRows& each : rows)
        words << tableWord(each.table) + u' ' + formatCount(each.count);
    return words.join(u" · "_s);
}

} // namespace

Erasing::Erasing(const PageContext& context, QObject* parent) : QObject(parent), m_context(context) {}

void Erasing::begin()
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    const auto look = [actor = m_context.host.actor()](Desk& desk, JobControl& control) {
        ListErasable question;
        question.isCancelled = [&control] { return control.isCancelled(); };
        question.progress = [&control](qint64 done, qint64 total) { control.report(done, total); };
        return desk.ask(question, actor);
    };
    m_context.desk.runJob<QList<ErasureStatus>>(look, this,
                                                [this](const Result<QList<ErasureStatus>>& people) { found(people); });
}

void Erasing::found(const Result<QList<ErasureStatus>>& people)
{
    m_isBusy = false;
    if (!people)
        return m_context.host.refused(people.refusal());
    if (people->isEmpty())
        return m_context.host.toast(Tone::Ok, tr("Nobody’s time is up."));
    Choice choice;
    choice.title = tr("People whose time is up");
    choice.text = tr("What the record holds of them may be erased. Nothing is erased before you have seen what it is.");
    for (const ErasureStatus& status : *people)
        choice.options << whoText(status) + u'\n' +
                              (status.problems.isEmpty()
                                   ? tr("last thing on %1, possible since %2")
                                         .arg(formatDay(status.lastOn), formatDay(status.possibleOn))
                                   : sentence(status.problems.first()));
    choice.ok = tr("See what would be erased…");
    m_context.ask.chooseOne(choice, [guard = QPointer(this), people = *people](std::optional<int> place) {
        if (guard && place)
            guard->preview(people.at(*place));
    });
}

void Erasing::preview(const ErasureStatus& status)
{
    m_context.desk.ask(PreviewErasure{status.person, &recordTables()}, m_context.host.actor(), this,
                       [this](const Result<PreviewErasure::Answer>& answer) { previewed(answer); });
}

void Erasing::previewed(const Result<PreviewErasure::Answer>& preview)
{
    if (!preview)
        return m_context.host.refused(preview.refusal());
    const ErasureStatus status = preview->status;
    if (!status.problems.isEmpty())
        return m_context.host.refused(Refusal{RefusalKind::Refused, status.problems, false});
    FormQuestion form;
    form.title = tr("Erase what is held of %1").arg(whoText(status));
    QStringList text{tr("Erased: %1").arg(rowsText(preview->rows))};
    if (preview->words > 0)
        text << tr("Erased as well: %n text(s) of other operations that name the person.", nullptr,
                   int(preview->words));
    if (!preview->staying.isEmpty())
        text << tr("This names the person among other things and stays: %1. Change it before, if it must not.")
                    .arg(rowsText(preview->staying));
    form.text =
        (text +
         QStringList{tr("Names, numbers, cards, notes, papers, signatures and pictures go from the ledger, the search "
                        "and the journal. That something was lent, and when, stays."),
                     tr("It cannot be undone, by nobody. Backups made before still hold it until they expire.")})
            .join(u"\n\n"_s);
    form.fields = {
        {u"reason"_s, tr("&Reason"), QuestionField::Kind::Line, {}, tr("Without the name: it stays"), {}, true},
        {u"authority"_s,
         tr("On whose &authority"),
         QuestionField::Kind::Line,
         {},
         tr("Application number or approver"),
         {},
         true},
        {u"confirmation"_s,
         tr("&Type %1 to confirm").arg(confirmationOf(status)),
         QuestionField::Kind::Line,
         {},
         {},
         {},
         true}};
    form.ok = tr("Erase for good");
    form.isDangerous = true;
    form.submit = [guard = QPointer(this), status](const QVariantMap& values, const FormAnswer& answer) {
        if (guard)
            guard->submit(status, values, answer);
    };
    m_context.ask.fillIn(form);
}

void Erasing::submit(const ErasureStatus& status, const QVariantMap& values, const FormAnswer& answer)
{
    if (values.value(u"confirmation"_s).toString().trimmed() != confirmationOf(status))
        return answer({tr("“%1” was not typed. Nothing was erased.").arg(confirmationOf(status))});
    Order order = m_context.host.order(values.value(u"reason"_s).toString().trimmed());
    order.authority = values.value(u"authority"_s).toString().trimmed();
    m_context.desk.perform(ErasePerson{status.person, &recordTables()}, order, this,
                           [this, status, answer](const Result<Performed<ErasePerson::Outcome>>& done) {
                               m_context.sounds.play(done ? Sound::Ok : Sound::Error);
                               if (!done)
                                   return answer({m_context.host.words(done.refusal())});
                               answer({});
                               erased(status, done->outcome.values);
                           });
}

/// It is out of the record; out of the bytes of its file it takes some seconds longer.
void Erasing::erased(const ErasureStatus& status, qint64 values)
{
    m_context.host.toast(
        Tone::Ok, tr("Erased: %1. %n value(s) left the journal as well. It cannot be undone.", nullptr, int(values))
                      .arg(confirmationOf(status)));
    m_isBusy = true;
    m_context.desk.runJob<bool>(
        [](Desk& desk, JobControl&) { return sweepRecord(desk); }, this,
        [this](const Result<bool>& swept) {
            m_isBusy = false;
            if (!swept || !*swept)
                m_context.host.banner(Tone::Warn,
                                      tr("What was erased may still stand in unused places of the record’s file. Close "
                                         "the other windows, then run: madoguchi-cli people sweep"));
        });
}

} // namespace madoguchi

#include "moc_erasing.cpp"
