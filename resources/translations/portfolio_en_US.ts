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
    <name>GoalBoard</name>
    <message>
        <location filename="../../portfolio/ui/goals/board.py"/>
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
    <name>KeysPage</name>
    <message>
        <location filename="../../portfolio/ui/shell/keys_page.py"/>
        <source>Move to the bin</source>
        <translation>Move to the trash</translation>
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
</TS>
