// SPDX-FileCopyrightText: The Madoguchi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/commandtable.h"
#include "ui/shell/overlay.h"
#include "ui/shell/palettesearch.h"
#include "ui/widgets/pageentry.h"

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace madoguchi {

/// Finds everything from everywhere (Ctrl+K): the commands that can be run, by parts of their name in either language
/// and of its reading, single reports and
/// saved searches, and what the record holds, as the core ranks it. Return takes the current row; while the answer
/// to what was typed is still to come it waits for that, so that nothing is opened that another text had found.
class PaletteDialog final : public Overlay
{
    Q_OBJECT

public:
    /// All of it outlives the palette.
    struct Parts {
        const CommandTable& commands;
        const QList<PageEntry>& pages; ///< whose shortcuts are found too
        DeskClient& desk;
        std::function<bool(const PageCommand&)> canRun; ///< the other commands are not listed
        std::function<bool()> mayLook;                  ///< false: nobody is signed in, the record stays closed
        std::function<QString(const Refusal&)> words;
    };
    PaletteDialog(Parts parts, QWidget* window);

Q_SIGNALS:
    void chosen(const QString& command);
    void thingChosen(const madoguchi::FoundThing& thing);
    void shortcutChosen(const QString& page, const QString& key);
    /// Whatever the page finds under these words.
    void wordsChosen(const QString& page, const QString& words);

protected:
    QWidget* prepare() override;
    [[nodiscard]] QSize wantedSize() const override { return {46, 32}; }
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void retranslate();
    void typed();
    void show(const QList<FoundThing>& things);
    void rebuild();
    void askShortcuts();
    void addCommands();
    void addShortcuts();
    void addThings();
    void addThingsUnder(const QString& heading);
    void addMore(CodeMeaning meaning);
    [[nodiscard]] static QString moreText();
    [[nodiscard]] QString headingOf(const FoundThing& thing) const;
    void choose();
    void move(int rows);
    [[nodiscard]] bool isChoice(int row) const;
    [[nodiscard]] QString text() const;

    Parts m_parts;
    PaletteSearch* m_search;
    QLineEdit* m_field;
    QListView* m_list;
    QStandardItemModel* m_model;
    QList<FoundThing> m_things;
    struct Shortcut {
        const PageEntry* page;
        PageShortcut what;
    };
    QList<Shortcut> m_shortcuts;
    int m_opening = 0; ///< counts openings and closings
    QString m_refusal;
    bool m_wantsChoice = false; ///< Return was pressed before the answer came
};

} // namespace madoguchi
