// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/changepane.h"

#include "ui/ledger/changefields.h"
#include "ui/text/fieldwords.h"
#include "ui/text/passage.h"
#include "ui/text/sentences.h"
#include "ui/text/valuewords.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/limitedwidth.h"
#include "ui/widgets/pagedtable.h"
#include "ui/widgets/quiet.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace madoguchi {

namespace {

enum Column { Number, Name, Changes, ColumnCount };

/// "Place: shelf A → shelf B".
QString changeText(const EditedField& change)
{
    const QString field = change.part.isEmpty() ? fieldWord(change.field) : change.part;
    return ChangePane::tr("%1: %2 → %3", "field, before, after")
        .arg(field, valueWord(change.field, change.before), valueWord(change.field, change.after));
}

/// One change a line: what becomes of a thing is read in full.
QString outcomeText(const EditPreview& row, bool isAnythingChosen)
{
    if (row.problem)
        return sentence(*row.problem);
    QStringList texts;
    for (const EditedField& change : row.changes)
        texts << changeText(change);
    if (texts.isEmpty())
        return isAnythingChosen ? ChangePane::tr("is so already") : QString();
    return texts.join(u'\n');
}

/// As wide as its fields need, because it never scrolls sideways.
class FieldArea final : public QScrollArea
{
public:
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const int bar = verticalScrollBar()->sizeHint().width();
        return {widget()->minimumSizeHint().width() + bar, QScrollArea::minimumSizeHint().height()};
    }
};

/// They are more than a small window is high.
QScrollArea* scrolling(QWidget* fields)
{
    auto* area = new FieldArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(fields);
    fields->setAutoFillBackground(false);
    return area;
}

} // namespace

ChangePane::ChangePane(const PageContext& context, ChangeFields* fields, const QList<qint64>& ids, QWidget* parent)
    : QWidget(parent), m_context(context), m_fields(fields), m_ids(ids), m_title(new Heading({}, Heading::Level::Page)),
      m_reasonLabel(new QLabel), m_reason(new QLineEdit), m_authorityLabel(new QLabel), m_authority(new QLineEdit),
      m_table(new PagedTable), m_model(new QStandardItemModel(0, ColumnCount, this)), m_summary(new WrappedLabel),
      m_leave(quiet(u"leaveChange"_s)), m_apply(quiet(u"applyChange"_s)), m_delay(new QTimer(this))
{
    build();
    m_delay->setSingleShot(true);
    m_delay->setInterval(150ms);
    connect(m_fields, &ChangeFields::edited, this, &ChangePane::previewSoon);
    for (QLineEdit* line : {m_reason, m_authority})
        connect(line, &QLineEdit::textEdited, this, &ChangePane::previewSoon);
    connect(m_delay, &QTimer::timeout, this, &ChangePane::preview);
    connect(m_leave, &QPushButton::clicked, this, &ChangePane::leave);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, &ChangePane::fitRows);
    connect(m_apply, &QPushButton::clicked, this, &ChangePane::apply);
    retranslate();
    preview();
}

void ChangePane::build()
{
    m_reason->setObjectName(u"changeReason"_s);
    m_authority->setObjectName(u"changeAuthority"_s);
    m_summary->setObjectName(u"changeSummary"_s);
    m_table->setObjectName(u"changePreview"_s);
    m_table->setModel(m_model);
    m_table->setWordWrap(true);
    m_table->setNameColumn(Changes, 16);
    m_table->limitColumn(Number, 12);
    m_table->limitColumn(Name, 16, 8);
    m_apply->setProperty("primary", true);
    m_reasonLabel->setBuddy(m_reason);
    m_authorityLabel->setBuddy(m_authority);
    auto* card = new Card;
    card->body().addWidget(scrolling(m_fields), 1);
    card->body().addSpacing(scaled(Space::m, this));
    for (QWidget* part : std::initializer_list<QWidget*>{m_reasonLabel, m_reason, m_authorityLabel, m_authority})
        card->body().addWidget(part);
    limitWidth(card, 28);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(scaled(Space::l, this));
    middle->addWidget(card, 1);
    middle->addWidget(m_table, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_apply); // at the left: toasts appear at the right
    buttons->addWidget(m_leave);
    buttons->addSpacing(scaled(Space::m, this));
    buttons->addWidget(m_summary, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(Space::m, this));
    column->addWidget(m_title);
    column->addLayout(middle, 1);
    column->addLayout(buttons);
}

void ChangePane::activate()
{
    m_fields->firstField()->setFocus(Qt::OtherFocusReason);
}

/// What has been chosen is not lost by one key.
void ChangePane::escape()
{
    if (!isChanged())
        leave();
}

void ChangePane::leave()
{
    if (!m_isSaving)
        Q_EMIT finished(false);
}

void ChangePane::retranslate()
{
    m_title->setText(tr("Change %n together", nullptr, int(m_ids.size())));
    m_reasonLabel->setText(tr("&Reason, kept in the journal"));
    m_reason->setAccessibleName(tr("Reason, kept in the journal"));
    m_authorityLabel->setText(tr("&Approved by"));
    m_authority->setAccessibleName(tr("Approved by"));
    m_authority->setPlaceholderText(tr("Who approved it, or the number of the application"));
    m_table->setAccessibleName(tr("What changes"));
    m_leave->setText(tr("Change nothing"));
    m_model->setHorizontalHeaderLabels({tr("Number"), tr("Name"), tr("What changes")});
    m_fields->retranslate();
    showRows();
}

bool ChangePane::isChanged() const
{
    return !m_fields->isEmpty();
}

void ChangePane::previewSoon()
{
    m_isFresh = false;
    judge();
    m_delay->start();
}

void ChangePane::preview()
{
    const quint64 request = ++m_request;
    m_fields->preview(m_context.desk, m_ids, order(), this, [this, request](const Result<QList<EditPreview>>& rows) {
        if (request != m_request)
            return;
        if (!rows)
            return m_context.host.refused(rows.refusal());
        show(*rows);
    });
}

void ChangePane::show(const QList<EditPreview>& rows)
{
    m_rows = rows;
    m_isFresh = !m_delay->isActive();
    // What is refused has to be seen; the others keep their order.
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const EditPreview& one, const EditPreview& other) {
        return one.problem.has_value() && !other.problem.has_value();
    });
    showRows();
}

void ChangePane::showRows()
{
    m_model->removeRows(0, m_model->rowCount());
    for (const EditPreview& row : std::as_const(m_rows)) {
        const QString outcome = outcomeText(row, isChanged());
        auto* changes = new QStandardItem(outcome);
        if (row.problem)
            changes->setIcon(icon(Icon::Warning, Ink::Warn));
        else if (row.changes.isEmpty())
            changes->setForeground(palette().placeholderText());
        QList<QStandardItem*> items{new QStandardItem(row.key), new QStandardItem(row.title), changes};
        for (QStandardItem* item : std::as_const(items))
            item->setToolTip(outcome);
        m_model->appendRow(items);
    }
    m_table->refit();
    fitRows();
    judge();
}

/// What has several lines stands apart from the next row.
void ChangePane::fitRows()
{
    m_table->resizeRowsToContents();
    const int oneLine = m_table->verticalHeader()->defaultSectionSize();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (const int height = m_table->rowHeight(row); height > oneLine)
            m_table->setRowHeight(row, height + scaled(Space::m, this));
    }
}

Order ChangePane::order() const
{
    Order order = m_context.host.order(m_reason->text().trimmed());
    order.authority = m_authority->text().trimmed();
    return order;
}

QList<qint64> ChangePane::changing() const
{
    QList<qint64> ids;
    for (const EditPreview& row : m_rows) {
        if (row.isChanged())
            ids << row.id;
    }
    return ids;
}

void ChangePane::judge()
{
    const int changed = int(changing().size());
    const auto refused = int(
        std::count_if(m_rows.begin(), m_rows.end(), [](const EditPreview& row) { return row.problem.has_value(); }));
    QStringList parts;
    if (m_fields->isEmpty())
        parts << tr("Choose at the left what is to be changed.");
    else
        parts << tr("%n change(s).", nullptr, changed);
    if (refused > 0)
        parts << tr("%n refused, left out.", nullptr, refused);
    m_summary->setText(passage(parts));
    m_apply->setText(changed > 0 ? tr("Change %n", nullptr, changed) : tr("Change"));
    m_apply->setEnabled(changed > 0 && m_isFresh && !m_isSaving);
    m_leave->setEnabled(!m_isSaving);
}

void ChangePane::apply()
{
    m_isSaving = true;
    m_fields->setEnabled(false);
    judge();
    m_fields->perform(m_context.desk, changing(), order(), this,
                      [this](const Result<Performed<EditManyOutcome>>& answer) { applied(answer); });
}

void ChangePane::applied(const Result<Performed<EditManyOutcome>>& answer)
{
    m_isSaving = false;
    m_fields->setEnabled(true);
    if (!answer) {
        m_context.host.refused(answer.refusal());
        return preview(); // somebody else has changed something meanwhile
    }
    const int changed = answer->outcome.changed;
    if (answer->outcome.document.isEmpty())
        m_context.host.toast(Tone::Info, tr("Nothing was changed."));
    else
        m_context.host.offerUndo({tr("%n changed together.", nullptr, changed), answer->commandId,
                                  tr("Undone: all %n are as they were before.", nullptr, changed)});
    Q_EMIT finished(true);
}

} // namespace madoguchi

#include "moc_changepane.cpp"
