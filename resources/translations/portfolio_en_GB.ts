<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Acting</name>
    <message>
        <location filename="../../portfolio/ui/shell/acting.py"/>
        <source>Show {what} to my evaluator</source>
        <translation>Show {what} to my appraiser</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/acting.py"/>
        <source>Count {what} toward “{goal}”</source>
        <translation>Count {what} towards “{goal}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/acting.py"/>
        <source>Count {what} no longer toward “{goal}”</source>
        <translation>Count {what} no longer towards “{goal}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/acting.py"/>
        <source>There is no open goal yet</source>
        <translation>There is no open objective yet</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/acting.py"/>
        <source>Counts toward</source>
        <translation>Counts towards</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <location filename="../../portfolio/ui/first_run/backup_page.py"/>
        <source>Goals</source>
        <translation>Objectives</translation>
    </message>
</context>
<context>
    <name>BoardFace</name>
    <message>
        <location filename="../../portfolio/ui/goals/board_face.py"/>
        <source>Goal: {title}</source>
        <translation>Objective: {title}</translation>
    </message>
</context>
<context>
    <name>CareerMap</name>
    <message>
        <location filename="../../portfolio/ui/career_map/states.py"/>
        <source>Goals, courses, badges, reflections and hours find their place in time as you add them.</source>
        <translation>Objectives, courses, badges, reflections and hours find their place in time as you add them.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career_map/words.py"/>
        <source>Goals</source>
        <translation>Objectives</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/career_map/words.py"/>
        <source>{count} goals</source>
        <translation>
            <numerusform>{count} objective</numerusform>
            <numerusform>{count} objectives</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChosenBar</name>
    <message>
        <location filename="../../portfolio/ui/shell/chosen_bar.py"/>
        <source>Count toward</source>
        <translation>Count towards</translation>
    </message>
</context>
<context>
    <name>Collection</name>
    <message>
        <location filename="../../portfolio/ui/collection/words.py"/>
        <source>My evaluator</source>
        <translation>My appraiser</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/words.py"/>
        <source>counts toward a goal</source>
        <translation>counts towards an objective</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <location filename="../../portfolio/ui/shell/commands.py"/>
        <source>New goal</source>
        <translation>New objective</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/commands.py"/>
        <source>Make the evaluation PDF</source>
        <translation>Make the appraisal PDF</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <location filename="../../portfolio/ui/packet/delivery.py"/>
        <source>Save the evaluation PDF</source>
        <translation>Save the appraisal PDF</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <location filename="../../portfolio/ui/detail/bodies.py"/>
        <source>What counts toward it</source>
        <translation>What counts towards it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/privacy.py"/>
        <source>My evaluator</source>
        <translation>My appraiser</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/privacy.py"/>
        <source>Goes into the evaluation PDF, and nowhere else.</source>
        <translation>Goes into the appraisal PDF, and nowhere else.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/privacy.py"/>
        <source>Goes into the evaluation PDF and into what you publish.</source>
        <translation>Goes into the appraisal PDF and into what you publish.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/toward.py"/>
        <source>Counts toward</source>
        <translation>Counts towards</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/toward.py"/>
        <source>Choose goals</source>
        <translation>Choose objectives</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/toward.py"/>
        <source>Choose what this counts toward</source>
        <translation>Choose what this counts towards</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/toward.py"/>
        <source>There is no open goal yet</source>
        <translation>There is no open objective yet</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/toward.py"/>
        <source>No longer count toward “{title}”</source>
        <translation>No longer count towards “{title}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/toward.py"/>
        <source>Count toward “{title}”</source>
        <translation>Count towards “{title}”</translation>
    </message>
</context>
<context>
    <name>EntryDrops</name>
    <message>
        <location filename="../../portfolio/ui/shell/entry_drops.py"/>
        <source>Let go to choose a goal, or wait until the goals open</source>
        <translation>Let go to choose an objective, or wait until the objectives open</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/entry_drops.py"/>
        <source>Let go on a goal, a course, the details or the bin</source>
        <translation>Let go on an objective, a course, the details or the bin</translation>
    </message>
</context>
<context>
    <name>EntryMenu</name>
    <message>
        <location filename="../../portfolio/ui/shell/entry_menu.py"/>
        <source>Counts toward</source>
        <translation>Counts towards</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <location filename="../../portfolio/ui/collection/chips.py"/>
        <source>Not toward a goal</source>
        <translation>Not towards an objective</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message numerus="yes">
        <location filename="../../portfolio/ui/first_run/words.py"/>
        <source>{count} goals</source>
        <translation>
            <numerusform>{count} objective</numerusform>
            <numerusform>{count} objectives</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoalBoard</name>
    <message>
        <location filename="../../portfolio/ui/goals/board.py"/>
        <source>One goal for this term is plenty: what pupils will do, or what you will have learned. A few small steps lead there, and you tick them off as you go.</source>
        <translation>One objective for this term is plenty: what pupils will do, or what you will have learned. A few small steps lead there, and you tick them off as you go.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/board.py"/>
        <location filename="../../portfolio/ui/goals/board_head.py"/>
        <source>New goal</source>
        <translation>New objective</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/board.py"/>
        <source>No goal is shown</source>
        <translation>No objective is shown</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/board.py"/>
        <source>There are goals, but none like that.</source>
        <translation>There are objectives, but none like that.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/board.py"/>
        <location filename="../../portfolio/ui/goals/board_head.py"/>
        <source>Goals</source>
        <translation>Objectives</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/board_head.py"/>
        <source>Where goals come from: {source}</source>
        <translation>Where objectives come from: {source}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/board_head.py"/>
        <source>Where goals come from</source>
        <translation>Where objectives come from</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/board_words.py"/>
        <source>Goals with a date stand here, the next one first.</source>
        <translation>Objectives with a date stand here, the next one first.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/board_words.py"/>
        <source>Goal met: “{title}”</source>
        <translation>Objective met: “{title}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/board_words.py"/>
        <source>Goal partly met: “{title}”</source>
        <translation>Objective partly met: “{title}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/board_words.py"/>
        <source>Let the goal “{title}” go</source>
        <translation>Let the objective “{title}” go</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/goals/board_words.py"/>
        <source>{count} entries count toward it</source>
        <translation>
            <numerusform>{count} entry counts towards it</numerusform>
            <numerusform>{count} entries count towards it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/goals/board_words.py"/>
        <source>{group}: {count} goals</source>
        <translation>
            <numerusform>{group}: {count} objective</numerusform>
            <numerusform>{group}: {count} objectives</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/board_words.py"/>
        <source>The goal “{title}” is due {date}</source>
        <translation>The objective “{title}” is due {date}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/board_words.py"/>
        <source>Leave the goal “{title}” for someday</source>
        <translation>Leave the objective “{title}” for someday</translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <location filename="../../portfolio/ui/goals/card.py"/>
        <source>Goal: {title}</source>
        <translation>Objective: {title}</translation>
    </message>
</context>
<context>
    <name>GoalEditor</name>
    <message>
        <location filename="../../portfolio/ui/editors/goal.py"/>
        <source>Goal</source>
        <translation>Objective</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/goal.py"/>
        <source>A goal needs a few words.</source>
        <translation>An objective needs a few words.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/goal.py"/>
        <source>From my June evaluation</source>
        <translation>From my June appraisal</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/goal.py"/>
        <source>Set the goal “{title}”</source>
        <translation>Set the objective “{title}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/goal.py"/>
        <source>Edit the goal “{title}”</source>
        <translation>Edit the objective “{title}”</translation>
    </message>
</context>
<context>
    <name>GoalRing</name>
    <message>
        <location filename="../../portfolio/ui/goals/strip.py"/>
        <source>Goal: {title}</source>
        <translation>Objective: {title}</translation>
    </message>
</context>
<context>
    <name>GoalRings</name>
    <message>
        <location filename="../../portfolio/ui/goals/strip.py"/>
        <source>Goals</source>
        <translation>Objectives</translation>
    </message>
</context>
<context>
    <name>GoalsList</name>
    <message>
        <location filename="../../portfolio/ui/goals/list.py"/>
        <source>Goals</source>
        <translation>Objectives</translation>
    </message>
</context>
<context>
    <name>GoalsPanel</name>
    <message>
        <location filename="../../portfolio/ui/goals/panel.py"/>
        <source>Goals</source>
        <translation>Objectives</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/panel.py"/>
        <source>New goal</source>
        <translation>New objective</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/panel.py"/>
        <source>No goal yet. One goal for this term is plenty.</source>
        <translation>No objective yet. One objective for this term is plenty.</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <location filename="../../portfolio/ui/first_run/drop_panel.py"/>
        <source>Set one goal you would like to reach this term</source>
        <translation>Set one objective you would like to reach this term</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/first_run/drop_panel.py"/>
        <source>Make your evaluation PDF whenever you need it</source>
        <translation>Make your appraisal PDF whenever you need it</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <location filename="../../portfolio/ui/theme/kinds.py"/>
        <source>Goal</source>
        <translation>Objective</translation>
    </message>
</context>
<context>
    <name>LinksField</name>
    <message>
        <location filename="../../portfolio/ui/editors/links_field.py"/>
        <source>Counts toward</source>
        <translation>Counts towards</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/links_field.py"/>
        <source>Choose a goal</source>
        <translation>Choose an objective</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <location filename="../../portfolio/ui/needs.py"/>
        <source>Evaluation PDF</source>
        <translation>Appraisal PDF</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/needs.py"/>
        <source>Goals for this year</source>
        <translation>Objectives for this year</translation>
    </message>
</context>
<context>
    <name>PacketPlace</name>
    <message>
        <location filename="../../portfolio/ui/packet/place.py"/>
        <source>Set up the evaluation PDF</source>
        <translation>Set up the appraisal PDF</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/place.py"/>
        <source>evaluation</source>
        <translation>appraisal</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <location filename="../../portfolio/ui/palette/doing.py"/>
        <location filename="../../portfolio/ui/palette/words.py"/>
        <source>Set the goal “{title}”</source>
        <translation>Set the objective “{title}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/palette/vocabulary.py"/>
        <source>goal</source>
        <translation>objective</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/palette/words.py"/>
        <source>toward {aim}</source>
        <translation>towards {aim}</translation>
    </message>
</context>
<context>
    <name>PersonEditor</name>
    <message>
        <location filename="../../portfolio/ui/editors/person.py"/>
        <source>Who evaluates me</source>
        <translation>Who appraises me</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/person.py"/>
        <source>As it should stand on the first page of the evaluation PDF.</source>
        <translation>As it should stand on the first page of the appraisal PDF.</translation>
    </message>
</context>
<context>
    <name>PiecesPart</name>
    <message>
        <location filename="../../portfolio/ui/packet/pieces.py"/>
        <source>Page 1 leads to them. The list holds what is in this PDF; a goal you tick stands on page 1.</source>
        <translation>Page 1 leads to them. The list holds what is in this PDF; an objective you tick stands on page 1.</translation>
    </message>
</context>
<context>
    <name>PrivateList</name>
    <message>
        <location filename="../../portfolio/ui/packet/private.py"/>
        <source>Show these to your evaluator?</source>
        <translation>Show these to your appraiser?</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/private.py"/>
        <source>What you tick may be seen by evaluators from now on, in this PDF and in later ones.</source>
        <translation>What you tick may be seen by appraisers from now on, in this PDF and in later ones.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/private.py"/>
        <source>my evaluator</source>
        <translation>my appraiser</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <location filename="../../portfolio/ui/shell/rail.py"/>
        <source>Goals</source>
        <translation>Objectives</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/rail.py"/>
        <source>Evaluation PDF</source>
        <translation>Appraisal PDF</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <location filename="../../portfolio/ui/packet/sections.py"/>
        <source>Goals</source>
        <translation>Objectives</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/packet/sections.py"/>
        <source>{count} goals</source>
        <translation>
            <numerusform>{count} objective</numerusform>
            <numerusform>{count} objectives</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/sections.py"/>
        <source>No goals</source>
        <translation>No objectives</translation>
    </message>
</context>
<context>
    <name>SetupColumn</name>
    <message>
        <location filename="../../portfolio/ui/packet/column.py"/>
        <source>Evaluator</source>
        <translation>Appraiser</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/column.py"/>
        <source>Who evaluates</source>
        <translation>Who appraises</translation>
    </message>
</context>
<context>
    <name>SetupSide</name>
    <message>
        <location filename="../../portfolio/ui/packet/side.py"/>
        <source>Evaluation PDF</source>
        <translation>Appraisal PDF</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <location filename="../../portfolio/ui/first_run/start_page.py"/>
        <source>Keep your credentials, goals and reflections on this computer. No account, no internet needed.</source>
        <translation>Keep your credentials, objectives and reflections on this computer. No account, no internet needed.</translation>
    </message>
</context>
<context>
    <name>StripHead</name>
    <message>
        <location filename="../../portfolio/ui/goals/strip_head.py"/>
        <source>Show the goals</source>
        <translation>Show the objectives</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/strip_head.py"/>
        <source>Fold the goals</source>
        <translation>Fold the objectives</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/goals/strip_head.py"/>
        <source>{count} goals</source>
        <translation>
            <numerusform>{count} objective</numerusform>
            <numerusform>{count} objectives</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <location filename="../../portfolio/ui/timeline/words.py"/>
        <source>Goal, proposed</source>
        <translation>Objective, proposed</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/timeline/words.py"/>
        <source>Goal, agreed</source>
        <translation>Objective, agreed</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/timeline/words.py"/>
        <source>Goal, under way</source>
        <translation>Objective, under way</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/timeline/words.py"/>
        <source>Goal met</source>
        <translation>Objective met</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/timeline/words.py"/>
        <source>Goal partly met</source>
        <translation>Objective partly met</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/timeline/words.py"/>
        <source>Goal let go</source>
        <translation>Objective let go</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/timeline/words.py"/>
        <source>Goal</source>
        <translation>Objective</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/timeline/words.py"/>
        <source>counts toward a goal</source>
        <translation>counts towards an objective</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <location filename="../../portfolio/ui/today/words.py"/>
        <source>Goal: {title}</source>
        <translation>Objective: {title}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <location filename="../../portfolio/ui/shell/topbar.py"/>
        <source>Goal</source>
        <translation>Objective</translation>
    </message>
</context>
<context>
    <name>Tying</name>
    <message>
        <location filename="../../portfolio/ui/shell/tying.py"/>
        <source>Counts toward “{title}”</source>
        <translation>Counts towards “{title}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/tying.py"/>
        <source>Count {what} toward {other}</source>
        <translation>Count {what} towards {other}</translation>
    </message>
</context>
</TS>
