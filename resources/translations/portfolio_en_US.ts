<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>Acting</name>
    <message>
        <location filename="../../portfolio/ui/shell/acting.py"/>
        <source>Move {what} to the bin</source>
        <translation>Move {what} to the trash</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/acting.py"/>
        <source>Move to the bin</source>
        <translation>Move to the trash</translation>
    </message>
</context>
<context>
    <name>AlignCard</name>
    <message>
        <location filename="../../portfolio/ui/standards/align_card.py"/>
        <source>Ticked: {standard}</source>
        <translation>Checked: {standard}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/align_card.py"/>
        <source>What you tick is said of each of them</source>
        <translation>What you check is said of each of them</translation>
    </message>
</context>
<context>
    <name>AlignRow</name>
    <message>
        <location filename="../../portfolio/ui/standards/align_rows.py"/>
        <source>ticked</source>
        <translation>checked</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/align_rows.py"/>
        <source>not ticked</source>
        <translation>not checked</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <location filename="../../portfolio/ui/asking/ask_card.py"/>
        <source>A group of pupils</source>
        <translation>A group of students</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/ask_card.py"/>
        <source>Never a pupil’s name: of pupils say “Year 8, two classes”.</source>
        <translation>Never a student’s name: of students say “Year 8, two classes”.</translation>
    </message>
</context>
<context>
    <name>AwardEditor</name>
    <message>
        <location filename="../../portfolio/ui/giving/sheet.py"/>
        <source>Move this badge to the bin</source>
        <translation>Move this badge to the trash</translation>
    </message>
</context>
<context>
    <name>Badges</name>
    <message>
        <location filename="../../portfolio/ui/giving/badges.py"/>
        <source>Move “{title}” to the bin</source>
        <translation>Move “{title}” to the trash</translation>
    </message>
</context>
<context>
    <name>Below</name>
    <message>
        <location filename="../../portfolio/core/emptying.py"/>
        <source>Empty the bin</source>
        <translation>Empty the trash</translation>
    </message>
    <message>
        <location filename="../../portfolio/core/history.py"/>
        <source>This cannot be undone, because the bin has been emptied since.</source>
        <translation>This cannot be undone, because the trash has been emptied since.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/adding_versions.py"/>
        <source>in the bin</source>
        <translation>in the trash</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/coming_in.py"/>
        <source>Say whether they stay or go to the bin. Nothing was changed.</source>
        <translation>Say whether they stay or go to the trash. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/writing.py"/>
        <source>the notice of its licence</source>
        <translation>the notice of its license</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/writing.py"/>
        <source>its licence</source>
        <translation>its license</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/learning/audit_out.py"/>
        <location filename="../../portfolio/packet/renewing.py"/>
        <source>This licence is not in the portfolio.</source>
        <translation>This license is not in the portfolio.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/learning/audit_out.py"/>
        <source>“portfolio licence list” shows those that are.</source>
        <translation>“portfolio license list” shows those that are.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/learning/outline_file.py"/>
        <source>“{name}” has {count:,} parts, and a programme can have at most {most}.</source>
        <translation>“{name}” has {count:,} parts, and a program can have at most {most}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/learning/outline_file.py"/>
        <source>No parts of a programme were found in “{name}”.</source>
        <translation>No parts of a program were found in “{name}”.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/learning/outline_table.py"/>
        <source>Several rows say “{column}”; the first was taken for the whole programme: {words}.</source>
        <translation>Several rows say “{column}”; the first was taken for the whole program: {words}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/learning/outlines_in_out.py"/>
        <source>Parts that are ticked without a day were taken as done today.</source>
        <translation>Parts that are checked without a day were taken as done today.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/learning/outlines_in_out.py"/>
        <source>Add the programme “{title}”</source>
        <translation>Add the program “{title}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/learning/outlines_in_out.py"/>
        <source>This programme is not in the portfolio.</source>
        <translation>This program is not in the portfolio.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/learning/outlines_in_out.py"/>
        <source>“portfolio list programmes” shows those that are.</source>
        <translation>“portfolio list programs” shows those that are.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/learning/rule_files.py"/>
        <source>“{name}” holds no rules of a licence.</source>
        <translation>“{name}” holds no rules of a license.</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/renewing.py"/>
        <source>It may be in the bin.</source>
        <translation>It may be in the trash.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/save_card.py"/>
        <source>Tick what is to go along, or type in a question.</source>
        <translation>Check what is to go along, or type in a question.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/opening.py"/>
        <source>What you are going on with is in the bin, or was undone.</source>
        <translation>What you are going on with is in the trash, or was undone.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/reading.py"/>
        <source>“{name}” is in the bin of your portfolio.</source>
        <translation>“{name}” is in the trash of your portfolio.</translation>
    </message>
</context>
<context>
    <name>Bin</name>
    <message numerus="yes">
        <location filename="../../portfolio/ui/bin/words.py"/>
        <source>{count} entries. They stay here until you put them back or empty the bin: nothing goes by itself.</source>
        <translation>
            <numerusform>{count} entry. It stays here until you put it back or empty the trash: nothing goes by itself.</numerusform>
            <numerusform>{count} entries. They stay here until you put them back or empty the trash: nothing goes by itself.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/bin/words.py"/>
        <source>It has been in the bin since {day}.</source>
        <translation>It has been in the trash since {day}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/bin/words.py"/>
        <source>Each of them has been in the bin since {day} or longer.</source>
        <translation>Each of them has been in the trash since {day} or longer.</translation>
    </message>
</context>
<context>
    <name>BinPlace</name>
    <message>
        <location filename="../../portfolio/ui/bin/place.py"/>
        <source>Bin</source>
        <translation>Trash</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/bin/place.py"/>
        <source>Empty the bin</source>
        <translation>Empty the trash</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/bin/place.py"/>
        <source>The bin is empty</source>
        <translation>The trash is empty</translation>
    </message>
</context>
<context>
    <name>BinRow</name>
    <message>
        <location filename="../../portfolio/ui/bin/row.py"/>
        <source>in the bin since today</source>
        <translation>in the trash since today</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/bin/row.py"/>
        <source>in the bin since {day}</source>
        <translation>in the trash since {day}</translation>
    </message>
</context>
<context>
    <name>CardsPart</name>
    <message>
        <location filename="../../portfolio/ui/licences/cards_part.py"/>
        <source>Add a licence…</source>
        <translation>Add a license…</translation>
    </message>
</context>
<context>
    <name>Career</name>
    <message>
        <location filename="../../portfolio/ui/career/acts.py"/>
        <source>Move “{title}” to the bin</source>
        <translation>Move “{title}” to the trash</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/menus.py"/>
        <source>Move to the bin</source>
        <translation>Move to the trash</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/packs_page.py"/>
        <source>Tick two or three, also some that are not the next step up.</source>
        <translation>Check two or three, also some that are not the next step up.</translation>
    </message>
</context>
<context>
    <name>ChosenBar</name>
    <message>
        <location filename="../../portfolio/ui/shell/chosen_bar.py"/>
        <source>Move to the bin</source>
        <translation>Move to the trash</translation>
    </message>
</context>
<context>
    <name>Collection</name>
    <message>
        <location filename="../../portfolio/ui/collection/states.py"/>
        <source>A nanodegree, a course or a master’s: write down its modules and tick them off.</source>
        <translation>A nanodegree, a course or a master’s: write down its modules and check them off.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/words.py"/>
        <source>Licence</source>
        <translation>License</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/words.py"/>
        <source>Certificate programme</source>
        <translation>Certificate program</translation>
    </message>
</context>
<context>
    <name>ComingPage</name>
    <message>
        <location filename="../../portfolio/ui/standards/coming_page.py"/>
        <source>1	Planning
1a	Knows the subject
1b	Knows the pupils</source>
        <translation>1	Planning
1a	Knows the subject
1b	Knows the students</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/coming_page.py"/>
        <source>Move them to the bin</source>
        <translation>Move them to the trash</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <location filename="../../portfolio/ui/shell/commands.py"/>
        <source>Licences: what counts, and what is missing</source>
        <translation>Licenses: what counts, and what is missing</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/commands.py"/>
        <source>Add a licence…</source>
        <translation>Add a license…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/commands.py"/>
        <source>license licence renewal professional development hours PDP CTLE CPE PU</source>
        <translation>license license renewal professional development hours PDP CTLE CPE PU</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/commands.py"/>
        <source>license licence</source>
        <translation>license license</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/commands.py"/>
        <source>A programme from its outline…</source>
        <translation>A program from its outline…</translation>
    </message>
</context>
<context>
    <name>ConfirmTable</name>
    <message>
        <location filename="../../portfolio/ui/editors/confirm.py"/>
        <source>Tick all</source>
        <translation>Check all</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/confirm.py"/>
        <source>Tick none</source>
        <translation>Check none</translation>
    </message>
</context>
<context>
    <name>Designs</name>
    <message>
        <location filename="../../portfolio/ui/giving/designs.py"/>
        <source>Move to the bin: {title}</source>
        <translation>Move to the trash: {title}</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <location filename="../../portfolio/ui/detail/bodies.py"/>
        <source>Pupils</source>
        <translation>Students</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/bodies.py"/>
        <source>What changes for pupils</source>
        <translation>What changes for students</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/items.py"/>
        <source>Tick “{title}”</source>
        <translation>Check “{title}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/items.py"/>
        <source>Untick “{title}”</source>
        <translation>Uncheck “{title}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/programme.py"/>
        <source>A licence counts them once they are logged as hours.</source>
        <translation>A license counts them once they are logged as hours.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/words.py"/>
        <source>Licence</source>
        <translation>License</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/words.py"/>
        <source>Certificate programme</source>
        <translation>Certificate program</translation>
    </message>
</context>
<context>
    <name>DoneCard</name>
    <message>
        <location filename="../../portfolio/ui/licences/done_card.py"/>
        <source>That day is in another year of the licence.</source>
        <translation>That day is in another year of the license.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <location filename="../../portfolio/ui/editors/editor.py"/>
        <source>This is in the bin now.</source>
        <translation>This is in the trash now.</translation>
    </message>
</context>
<context>
    <name>Emptying</name>
    <message>
        <location filename="../../portfolio/ui/bin/emptying.py"/>
        <source>Emptying the bin</source>
        <translation>Emptying the trash</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <location filename="../../portfolio/ui/shell/entries.py"/>
        <source>Tick “{title}”</source>
        <translation>Check “{title}”</translation>
    </message>
</context>
<context>
    <name>EntriesPart</name>
    <message>
        <location filename="../../portfolio/ui/licences/entries_part.py"/>
        <source>Back to the licences</source>
        <translation>Back to the licenses</translation>
    </message>
</context>
<context>
    <name>EntryDrops</name>
    <message>
        <location filename="../../portfolio/ui/shell/entry_drops.py"/>
        <source>Move {what} to the bin</source>
        <translation>Move {what} to the trash</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/entry_drops.py"/>
        <source>Let go on a goal, a course, the details or the bin</source>
        <translation>Let go on a goal, a course, the details or the trash</translation>
    </message>
</context>
<context>
    <name>EntryMenu</name>
    <message>
        <location filename="../../portfolio/ui/shell/entry_menu.py"/>
        <source>Move to the bin</source>
        <translation>Move to the trash</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <location filename="../../portfolio/ui/detail/page.py"/>
        <source>Move to the bin</source>
        <translation>Move to the trash</translation>
    </message>
</context>
<context>
    <name>Everyday</name>
    <message>
        <location filename="../../portfolio/ui/standards/ways_words.py"/>
        <source>A piece of pupils’ work with the comment they got, and what they did with it.</source>
        <translation>A piece of students’ work with the comment they got, and what they did with it.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/ways_words.py"/>
        <source>What one pupil can do now that was not possible in autumn, without the name.</source>
        <translation>What one student can do now that was not possible in autumn, without the name.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/ways_words.py"/>
        <source>A mistake that pupils often make in your subject, and how a lesson met it.</source>
        <translation>A mistake that students often make in your subject, and how a lesson met it.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/ways_words.py"/>
        <source>Something pupils made with a computer, and what it let them do that paper would not.</source>
        <translation>Something students made with a computer, and what it let them do that paper would not.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/ways_words.py"/>
        <source>How you keep notes on pupils, so that they are right and nobody else reads them.</source>
        <translation>How you keep notes on students, so that they are right and nobody else reads them.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/ways_words.py"/>
        <source>A task that pupils found hard at first, and what carried them on.</source>
        <translation>A task that students found hard at first, and what carried them on.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/ways_words.py"/>
        <source>A worksheet or model that you made yourself, and how pupils used it.</source>
        <translation>A worksheet or model that you made yourself, and how students used it.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/ways_words.py"/>
        <source>A lesson of this week in which this could be seen: what you did, and what pupils did.</source>
        <translation>A lesson of this week in which this could be seen: what you did, and what students did.</translation>
    </message>
</context>
<context>
    <name>FrameworkEditor</name>
    <message>
        <location filename="../../portfolio/ui/standards/framework_editors.py"/>
        <source>Notice of its licence</source>
        <translation>Notice of its license</translation>
    </message>
</context>
<context>
    <name>GoalBoard</name>
    <message>
        <location filename="../../portfolio/ui/goals/board_pages.py"/>
        <source>One goal for this term is plenty: what pupils will do, or what you will have learned. A few small steps lead there, and you tick them off as you go.</source>
        <translation>One goal for this term is plenty: what students will do, or what you will have learned. A few small steps lead there, and you check them off as you go.</translation>
    </message>
</context>
<context>
    <name>GoalEditor</name>
    <message>
        <location filename="../../portfolio/ui/editors/goal.py"/>
        <source>Pupils choose how they show what they learned</source>
        <translation>Students choose how they show what they learned</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/goal.py"/>
        <source>What can your pupils do now, or you yourself?</source>
        <translation>What can your students do now, or you yourself?</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/goal.py"/>
        <source>pupils who choose how they show learning</source>
        <translation>students who choose how they show learning</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/goal.py"/>
        <source>How many pupils</source>
        <translation>How many students</translation>
    </message>
</context>
<context>
    <name>GoalTies</name>
    <message>
        <location filename="../../portfolio/ui/editors/goal_ties.py"/>
        <source>Something that is in the bin</source>
        <translation>Something that is in the trash</translation>
    </message>
</context>
<context>
    <name>GroupHead</name>
    <message>
        <location filename="../../portfolio/ui/surveys/group_head.py"/>
        <source>The maths team</source>
        <translation>The math team</translation>
    </message>
</context>
<context>
    <name>Growth</name>
    <message>
        <location filename="../../portfolio/ui/kit/growth_words.py"/>
        <source>Pupils</source>
        <translation>Students</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/growth_words.py"/>
        <source>by pupils</source>
        <translation>by students</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/growth_words.py"/>
        <source>Pupils saw “{level}” on {day}</source>
        <translation>Students saw “{level}” on {day}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/growth_words.py"/>
        <source>Pupils saw “{level}”</source>
        <translation>Students saw “{level}”</translation>
    </message>
</context>
<context>
    <name>HoursColumns</name>
    <message>
        <location filename="../../portfolio/ui/hours/columns_box.py"/>
        <source>What it counts as for a licence</source>
        <translation>What it counts as for a license</translation>
    </message>
</context>
<context>
    <name>HoursHead</name>
    <message>
        <location filename="../../portfolio/ui/hours/head.py"/>
        <source>Licences</source>
        <translation>Licenses</translation>
    </message>
</context>
<context>
    <name>HoursPlace</name>
    <message>
        <location filename="../../portfolio/ui/hours/titles.py"/>
        <source>Something in the bin</source>
        <translation>Something in the trash</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/hours/titles.py"/>
        <source>For no programme</source>
        <translation>For no program</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <location filename="../../portfolio/ui/shell/keys_page.py"/>
        <source>Move to the bin</source>
        <translation>Move to the trash</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/keys_page.py"/>
        <source>New role, to the bin</source>
        <translation>New role, to the trash</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <location filename="../../portfolio/ui/theme/kinds.py"/>
        <source>Licence</source>
        <translation>License</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <location filename="../../portfolio/ui/standards/library.py"/>
        <source>{what} go to the bin with it; the entries themselves stay.</source>
        <translation>{what} go to the trash with it; the entries themselves stay.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/library.py"/>
        <source>Nothing of yours hangs on it. It goes to the bin.</source>
        <translation>Nothing of yours hangs on it. It goes to the trash.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/library.py"/>
        <source>Move it to the bin</source>
        <translation>Move it to the trash</translation>
    </message>
</context>
<context>
    <name>LicenceRules</name>
    <message>
        <location filename="../../portfolio/ui/licences/rule_words.py"/>
        <source>More for a further licence</source>
        <translation>More for a further license</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/licences/rule_words.py"/>
        <source>{much} more for each further licence.</source>
        <translation>{much} more for each further license.</translation>
    </message>
</context>
<context>
    <name>LicenceSheet</name>
    <message>
        <location filename="../../portfolio/ui/licences/sheet.py"/>
        <source>Those it had, which are in the bin</source>
        <translation>Those it had, which are in the trash</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/licences/sheet.py"/>
        <source>How many further licences you hold from the same authority</source>
        <translation>How many further licenses you hold from the same authority</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/licences/sheet.py"/>
        <source>The licence itself, among your credentials</source>
        <translation>The license itself, among your credentials</translation>
    </message>
</context>
<context>
    <name>Licences</name>
    <message>
        <location filename="../../portfolio/ui/licences/acts.py"/>
        <source>Take “{title}” out of the licence</source>
        <translation>Take “{title}” out of the license</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/licences/acts.py"/>
        <source>Let “{title}” count for the licence</source>
        <translation>Let “{title}” count for the license</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/licences/acts.py"/>
        <source>Take {count} entries out of the licence</source>
        <translation>
            <numerusform>Take {count} entry out of the license</numerusform>
            <numerusform>Take {count} entries out of the license</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/licences/acts.py"/>
        <source>Let {count} entries count for the licence</source>
        <translation>
            <numerusform>Let {count} entry count for the license</numerusform>
            <numerusform>Let {count} entries count for the license</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/licences/acts.py"/>
        <source>Move the licence “{title}” to the bin</source>
        <translation>Move the license “{title}” to the trash</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/licences/acts.py"/>
        <source>Move the rules “{title}” to the bin</source>
        <translation>Move the rules “{title}” to the trash</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/licences/menus.py"/>
        <source>Move to the bin</source>
        <translation>Move to the trash</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/licences/menus.py"/>
        <source>Take it out of this licence</source>
        <translation>Take it out of this license</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/licences/rules_page.py"/>
        <source>Rules of licences</source>
        <translation>Rules of licenses</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/licences/rules_page.py"/>
        <source>Back to the licences</source>
        <translation>Back to the licenses</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/licences/rules_sheet.py"/>
        <source>Rules of a licence</source>
        <translation>Rules of a license</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/licences/several_foot.py"/>
        <source>Take them out of this licence</source>
        <translation>Take them out of this license</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/licences/sheet.py"/>
        <source>Licence</source>
        <translation>License</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/licences/sheet.py"/>
        <source>Add a licence</source>
        <translation>Add a license</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/licences/sheet.py"/>
        <source>Add the licence “{title}”</source>
        <translation>Add the license “{title}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/licences/sheet.py"/>
        <source>Change the licence “{title}”</source>
        <translation>Change the license “{title}”</translation>
    </message>
</context>
<context>
    <name>LicencesPage</name>
    <message>
        <location filename="../../portfolio/ui/licences/no_licence.py"/>
        <source>How far is your licence?</source>
        <translation>How far is your license?</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/licences/no_licence.py"/>
        <source>Choose the rules of your authority, or of your contract, and say when the licence began. Your hours then say by themselves what counts, what is missing, and why.</source>
        <translation>Choose the rules of your authority, or of your contract, and say when the license began. Your hours then say by themselves what counts, what is missing, and why.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/licences/no_licence.py"/>
        <source>Add a licence…</source>
        <translation>Add a license…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/licences/page.py"/>
        <source>Licences</source>
        <translation>Licenses</translation>
    </message>
</context>
<context>
    <name>LinksField</name>
    <message>
        <location filename="../../portfolio/ui/editors/links_field.py"/>
        <source>something in the bin</source>
        <translation>something in the trash</translation>
    </message>
</context>
<context>
    <name>LookGroup</name>
    <message>
        <location filename="../../portfolio/ui/preferences/look.py"/>
        <source>Colours</source>
        <translation>Colors</translation>
    </message>
</context>
<context>
    <name>NeedsGroup</name>
    <message>
        <location filename="../../portfolio/ui/preferences/first_needs.py"/>
        <source>Tick what you need: while your portfolio is empty, it opens there.</source>
        <translation>Check what you need: while your portfolio is empty, it opens there.</translation>
    </message>
</context>
<context>
    <name>Outlines</name>
    <message>
        <location filename="../../portfolio/ui/programmes/outline_card.py"/>
        <source>A programme from its outline</source>
        <translation>A program from its outline</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/programmes/outline_card.py"/>
        <source>A list with ticks, or a table copied from a spreadsheet.</source>
        <translation>A list with checks, or a table copied from a spreadsheet.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/programmes/outline_card.py"/>
        <source>Add this programme</source>
        <translation>Add this program</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/programmes/outline_card.py"/>
        <source>My programme</source>
        <translation>My program</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/programmes/outline_card.py"/>
        <source>A programme of this title is here already; there would be two.</source>
        <translation>A program of this title is here already; there would be two.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/programmes/outlines.py"/>
        <source>List with ticks</source>
        <translation>List with checks</translation>
    </message>
</context>
<context>
    <name>PacketOffer</name>
    <message>
        <location filename="../../portfolio/ui/packet/offered.py"/>
        <source>Licence renewal and audit</source>
        <translation>License renewal and audit</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/offered.py"/>
        <source>For pupils and families: what we set out to do, what we did, what comes next.</source>
        <translation>For students and families: what we set out to do, what we did, what comes next.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/offered.py"/>
        <source>No licence in particular</source>
        <translation>No license in particular</translation>
    </message>
</context>
<context>
    <name>PacketPlace</name>
    <message>
        <location filename="../../portfolio/ui/packet/place.py"/>
        <source>licence audit</source>
        <translation>license audit</translation>
    </message>
</context>
<context>
    <name>Packets</name>
    <message>
        <location filename="../../portfolio/ui/packet/packets.py"/>
        <source>Put it into the bin</source>
        <translation>Put it into the trash</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/packets.py"/>
        <source>Put an evaluation PDF into the bin</source>
        <translation>Put an evaluation PDF into the trash</translation>
    </message>
</context>
<context>
    <name>PacksPage</name>
    <message>
        <location filename="../../portfolio/ui/career/packs_page.py"/>
        <source>Tick the roles you could imagine</source>
        <translation>Check the roles you could imagine</translation>
    </message>
</context>
<context>
    <name>PeoplePlace</name>
    <message>
        <location filename="../../portfolio/ui/people/place.py"/>
        <source>Pupils, parents and colleagues whom you name with @ leave this computer by no name.</source>
        <translation>Students, parents and colleagues whom you name with @ leave this computer by no name.</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <location filename="../../portfolio/ui/people/card.py"/>
        <source>a colleague, Pupil B</source>
        <translation>a colleague, Student B</translation>
    </message>
</context>
<context>
    <name>PersonEditor</name>
    <message>
        <location filename="../../portfolio/ui/editors/person.py"/>
        <source>Mine as a pupil</source>
        <translation>Mine as a student</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/person.py"/>
        <source>A pupil’s has words and questions of its own, from when it is opened next.</source>
        <translation>A student’s has words and questions of its own, from when it is opened next.</translation>
    </message>
</context>
<context>
    <name>PiecesPart</name>
    <message>
        <location filename="../../portfolio/ui/packet/pieces.py"/>
        <source>Page 1 leads to them. The list holds what is in this PDF; a goal you tick stands on page 1.</source>
        <translation>Page 1 leads to them. The list holds what is in this PDF; a goal you check stands on page 1.</translation>
    </message>
</context>
<context>
    <name>PositionEditor</name>
    <message>
        <location filename="../../portfolio/ui/editors/position.py"/>
        <source>Maths lead</source>
        <translation>Math lead</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/position.py"/>
        <source>Five colleagues now open their maths lessons with the same ten minutes of talk.</source>
        <translation>Five colleagues now open their math lessons with the same ten minutes of talk.</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <location filename="../../portfolio/ui/standards/plan_editor.py"/>
        <source>Licence renewal</source>
        <translation>License renewal</translation>
    </message>
</context>
<context>
    <name>PrivateList</name>
    <message>
        <location filename="../../portfolio/ui/packet/private.py"/>
        <source>What you tick may be seen by everyone from now on, in this PDF and in later ones.</source>
        <translation>What you check may be seen by everyone from now on, in this PDF and in later ones.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/private.py"/>
        <source>What you tick may be seen by evaluators from now on, in this PDF and in later ones.</source>
        <translation>What you check may be seen by evaluators from now on, in this PDF and in later ones.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/private.py"/>
        <source>Show what is ticked</source>
        <translation>Show what is checked</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <location filename="../../portfolio/ui/editors/questions.py"/>
        <source>What did a pupil say or do that I did not expect?</source>
        <translation>What did a student say or do that I did not expect?</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/questions.py"/>
        <source>What can pupils do now that they could not do before?</source>
        <translation>What can students do now that they could not do before?</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <location filename="../../portfolio/ui/shell/rail.py"/>
        <source>Bin</source>
        <translation>Trash</translation>
    </message>
</context>
<context>
    <name>RateCard</name>
    <message>
        <location filename="../../portfolio/ui/skills/rate_card.py"/>
        <source>How many pupils</source>
        <translation>How many students</translation>
    </message>
</context>
<context>
    <name>RepeatCard</name>
    <message>
        <location filename="../../portfolio/ui/editors/repeat.py"/>
        <source>Move to the bin</source>
        <translation>Move to the trash</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/repeat.py"/>
        <source>For a licence</source>
        <translation>For a license</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <location filename="../../portfolio/ui/standards/rule_words.py"/>
        <source>a goal for pupils’ learning</source>
        <translation>a goal for students’ learning</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <location filename="../../portfolio/ui/licences/rules_page.py"/>
        <source>Move to the bin</source>
        <translation>Move to the trash</translation>
    </message>
</context>
<context>
    <name>RulesSheet</name>
    <message>
        <location filename="../../portfolio/ui/licences/rules_sheet.py"/>
        <source>on the licence’s own day</source>
        <translation>on the license’s own day</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <location filename="../../portfolio/ui/surveys/run_page.py"/>
        <source>Move to the bin</source>
        <translation>Move to the trash</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/run_page.py"/>
        <source>Move these answers to the bin?</source>
        <translation>Move these answers to the trash?</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <location filename="../../portfolio/ui/packet/sections.py"/>
        <source>The licence is in the bin</source>
        <translation>The license is in the trash</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/sections.py"/>
        <source>The licence has no rules</source>
        <translation>The license has no rules</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/sections.py"/>
        <source>The licence or its rules are not for everyone</source>
        <translation>The license or its rules are not for everyone</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <location filename="../../portfolio/ui/packet/titles.py"/>
        <source>The licence and its hours</source>
        <translation>The license and its hours</translation>
    </message>
</context>
<context>
    <name>SetupColumn</name>
    <message>
        <location filename="../../portfolio/ui/packet/column.py"/>
        <source>Licence</source>
        <translation>License</translation>
    </message>
</context>
<context>
    <name>ShowCard</name>
    <message>
        <location filename="../../portfolio/ui/skills/show_card.py"/>
        <source>Ticked: {skill}</source>
        <translation>Checked: {skill}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/show_card.py"/>
        <source>What you tick is said of each of them</source>
        <translation>What you check is said of each of them</translation>
    </message>
</context>
<context>
    <name>SignedField</name>
    <message>
        <location filename="../../portfolio/ui/editors/signed_field.py"/>
        <source>something in the bin</source>
        <translation>something in the trash</translation>
    </message>
</context>
<context>
    <name>SkillEditor</name>
    <message>
        <location filename="../../portfolio/ui/skills/editor.py"/>
        <source>Ask questions that make pupils think</source>
        <translation>Ask questions that make students think</translation>
    </message>
</context>
<context>
    <name>Skills</name>
    <message>
        <location filename="../../portfolio/ui/skills/acts.py"/>
        <source>Move “{skill}” to the bin</source>
        <translation>Move “{skill}” to the trash</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/skills/acts.py"/>
        <source>Move {count} skills to the bin</source>
        <translation>
            <numerusform>Move {count} skill to the trash</numerusform>
            <numerusform>Move {count} skills to the trash</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/menus.py"/>
        <source>Move to the bin</source>
        <translation>Move to the trash</translation>
    </message>
</context>
<context>
    <name>StacksField</name>
    <message>
        <location filename="../../portfolio/ui/editors/programme_ties.py"/>
        <source>Choose a goal or programme</source>
        <translation>Choose a goal or program</translation>
    </message>
</context>
<context>
    <name>Standards</name>
    <message numerus="yes">
        <location filename="../../portfolio/ui/standards/menus.py"/>
        <source>{count} standards go to the bin</source>
        <translation>
            <numerusform>{count} standard goes to the trash</numerusform>
            <numerusform>{count} standards go to the trash</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/menus.py"/>
        <source>Move to the bin</source>
        <translation>Move to the trash</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <location filename="../../portfolio/ui/first_run/start_page.py"/>
        <source>Mine as a pupil</source>
        <translation>Mine as a student</translation>
    </message>
</context>
<context>
    <name>StatementField</name>
    <message>
        <location filename="../../portfolio/ui/packet/statement.py"/>
        <source>What you worked on, and what changed for your pupils</source>
        <translation>What you worked on, and what changed for your students</translation>
    </message>
</context>
<context>
    <name>StepTick</name>
    <message>
        <location filename="../../portfolio/ui/goals/card.py"/>
        <source>Tick off: {step}</source>
        <translation>Check off: {step}</translation>
    </message>
</context>
<context>
    <name>SurveyComingPage</name>
    <message>
        <location filename="../../portfolio/ui/surveys/coming_page.py"/>
        <source>Licence: {licence}</source>
        <translation>License: {licence}</translation>
    </message>
</context>
<context>
    <name>SurveyList</name>
    <message>
        <location filename="../../portfolio/ui/surveys/list.py"/>
        <source>Ten minutes on your own teaching, once a year, show where you have grown. Or ask your pupils, on paper and without names.</source>
        <translation>Ten minutes on your own teaching, once a year, show where you have grown. Or ask your students, on paper and without names.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/list.py"/>
        <source>What you say of your own teaching, and what pupils and colleagues say, year by year.</source>
        <translation>What you say of your own teaching, and what students and colleagues say, year by year.</translation>
    </message>
</context>
<context>
    <name>Surveys</name>
    <message>
        <location filename="../../portfolio/ui/surveys/acts.py"/>
        <source>Move answers to the bin</source>
        <translation>Move answers to the trash</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/acts.py"/>
        <source>Move “{survey}” to the bin</source>
        <translation>Move “{survey}” to the trash</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/sheet.py"/>
        <source>Do not write your name. Tick one box in each line.</source>
        <translation>Do not write your name. Check one box in each line.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/words.py"/>
        <source>Pupils answer it</source>
        <translation>Students answer it</translation>
    </message>
</context>
<context>
    <name>SurveysPage</name>
    <message>
        <location filename="../../portfolio/ui/surveys/page.py"/>
        <source>What was answered goes to the bin with it, and the levels that were read from it.</source>
        <translation>What was answered goes to the trash with it, and the levels that were read from it.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/page.py"/>
        <source>It goes to the bin. The skills it asks about stay.</source>
        <translation>It goes to the trash. The skills it asks about stay.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/page.py"/>
        <source>Move it to the bin</source>
        <translation>Move it to the trash</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <location filename="../../portfolio/ui/asking/own_card.py"/>
        <source>What is ticked stays. What you wrote with a question or a form stays where you wrote it.</source>
        <translation>What is checked stays. What you wrote with a question or a form stays where you wrote it.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/take_card.py"/>
        <source>Nothing is ticked.</source>
        <translation>Nothing is checked.</translation>
    </message>
</context>
<context>
    <name>TickDialog</name>
    <message numerus="yes">
        <location filename="../../portfolio/ui/packet/ticking.py"/>
        <source>{count} ticked</source>
        <translation>
            <numerusform>{count} checked</numerusform>
            <numerusform>{count} checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/packet/ticking.py"/>
        <source>{count} of at most {most} ticked</source>
        <translation>
            <numerusform>{count} of at most {most} checked</numerusform>
            <numerusform>{count} of at most {most} checked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeEditor</name>
    <message>
        <location filename="../../portfolio/ui/editors/time_entry.py"/>
        <source>For a licence</source>
        <translation>For a license</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <location filename="../../portfolio/ui/today/steps.py"/>
        <source>Tick off: {step}</source>
        <translation>Check off: {step}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/today/steps.py"/>
        <source>Tick it off</source>
        <translation>Check it off</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <location filename="../../portfolio/ui/today/page.py"/>
        <source>Licences</source>
        <translation>Licenses</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <location filename="../../portfolio/ui/shell/topbar.py"/>
        <source>Licence that is to be renewed…</source>
        <translation>License that is to be renewed…</translation>
    </message>
</context>
<context>
    <name>TotalsPage</name>
    <message>
        <location filename="../../portfolio/ui/hours/totals_page.py"/>
        <source>By programme</source>
        <translation>By program</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/hours/totals_page.py"/>
        <source>Once you log hours, they are added up here: by kind, programme, goal, skill, badge, provider, topic and month, with what an hour of each cost you.</source>
        <translation>Once you log hours, they are added up here: by kind, program, goal, skill, badge, provider, topic and month, with what an hour of each cost you.</translation>
    </message>
</context>
<context>
    <name>WatchCard</name>
    <message>
        <location filename="../../portfolio/ui/hours/aim_box.py"/>
        <source>Toward which goal or programme</source>
        <translation>Toward which goal or program</translation>
    </message>
</context>
<context>
    <name>Whose</name>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>One goal for this term is plenty: what you want to be able to do. A few small steps lead there, and you tick them off as you go.</source>
        <translation>One goal for this term is plenty: what you want to be able to do. A few small steps lead there, and you check them off as you go.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>What you tick may be seen by your teacher from now on, in this PDF and in later ones.</source>
        <translation>What you check may be seen by your teacher from now on, in this PDF and in later ones.</translation>
    </message>
</context>
</TS>
