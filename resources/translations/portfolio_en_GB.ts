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
        <source>There is no open goal or course yet</source>
        <translation>There is no open objective or course yet</translation>
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
    <name>Adding</name>
    <message>
        <location filename="../../portfolio/ui/shell/adding.py"/>
        <source>Choose the file that your evaluator sent back</source>
        <translation>Choose the file that your appraiser sent back</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <location filename="../../portfolio/ui/received/answer_card.py"/>
        <source>It comes in as a conversation, and as ratings of your evaluator beside your own. One Undo takes all of it back.</source>
        <translation>It comes in as a conversation, and as ratings of your appraiser beside your own. One Undo takes all of it back.</translation>
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
    <name>Beginning</name>
    <message>
        <location filename="../../portfolio/ui/skills/beginning.py"/>
        <source>Begin with a list of skills. Say where you see yourself, let others say where they see you, and keep what shows it. What is still to learn becomes a goal with one key.</source>
        <translation>Begin with a list of skills. Say where you see yourself, let others say where they see you, and keep what shows it. What is still to learn becomes an objective with one key.</translation>
    </message>
</context>
<context>
    <name>Below</name>
    <message>
        <location filename="../../portfolio/core/queries/stacking.py"/>
        <source>“{programme}” counts toward this one already, so this cannot count toward it.</source>
        <translation>“{programme}” counts towards this one already, so this cannot count towards it.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/rows.py"/>
        <location filename="../../portfolio/exchange/frameworks/tidy.py"/>
        <source>Bring the part of it that your evaluation uses.</source>
        <translation>Bring the part of it that your appraisal uses.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/plan_files.py"/>
        <source>No evaluation plan called “{name}” comes with the program.</source>
        <translation>No appraisal plan called “{name}” comes with the program.</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/reply/replies.py"/>
        <source>Reply of an evaluator</source>
        <translation>Reply of an appraiser</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/look_place.py"/>
        <source>Choose evaluation PDFs, or a folder of them.</source>
        <translation>Choose appraisal PDFs, or a folder of them.</translation>
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
    <name>BroughtField</name>
    <message>
        <location filename="../../portfolio/ui/editors/programme_ties.py"/>
        <source>It counts toward “{title}”, which counts toward this one. Take it away here, or there.</source>
        <translation>It counts towards “{title}”, which counts towards this one. Take it away here, or there.</translation>
    </message>
</context>
<context>
    <name>Career</name>
    <message numerus="yes">
        <location filename="../../portfolio/ui/career/acts.py"/>
        <source>Make {count} goals for “{title}”</source>
        <translation>
            <numerusform>Make {count} objective for “{title}”</numerusform>
            <numerusform>Make {count} objectives for “{title}”</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/menus.py"/>
        <source>Make it a goal</source>
        <translation>Make it an objective</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/need_row.py"/>
        <source>A goal for it is under way</source>
        <translation>An objective for it is under way</translation>
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
    <name>ClaimWriting</name>
    <message>
        <location filename="../../portfolio/ui/standards/claim_writing.py"/>
        <source>What an evaluator should read first</source>
        <translation>What an appraiser should read first</translation>
    </message>
</context>
<context>
    <name>Collection</name>
    <message>
        <location filename="../../portfolio/ui/collection/states.py"/>
        <source>An evaluation, an observation, a talk with a manager: what was said, and agreed.</source>
        <translation>An appraisal, an observation, a talk with a manager: what was said, and agreed.</translation>
    </message>
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
        <source>Goals by their days: the calendar</source>
        <translation>Objectives by their days: the calendar</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/commands.py"/>
        <source>Make the evaluation PDF</source>
        <translation>Make the appraisal PDF</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/commands.py"/>
        <source>Take in an evaluator’s answer…</source>
        <translation>Take in an appraiser’s answer…</translation>
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
        <location filename="../../portfolio/ui/detail/programme.py"/>
        <source>What counts toward it</source>
        <translation>What counts towards it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/excerpts.py"/>
        <location filename="../../portfolio/ui/detail/privacy.py"/>
        <source>My evaluator</source>
        <translation>My appraiser</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/growing.py"/>
        <source>Goals agreed</source>
        <translation>Objectives agreed</translation>
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
        <source>Choose a course or goal</source>
        <translation>Choose a course or objective</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/toward.py"/>
        <source>Choose what this counts toward</source>
        <translation>Choose what this counts towards</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/toward.py"/>
        <source>There is no open goal or course yet</source>
        <translation>There is no open objective or course yet</translation>
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
    <name>Everyday</name>
    <message>
        <location filename="../../portfolio/ui/standards/ways_words.py"/>
        <source>The plan of one unit: its goal, its lessons, and how one will know.</source>
        <translation>The plan of one unit: its objective, its lessons, and how one will know.</translation>
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
    <name>Framed</name>
    <message>
        <location filename="../../portfolio/ui/received/look_place.py"/>
        <location filename="../../portfolio/ui/received/saved_place.py"/>
        <source>Back to the evaluation PDF</source>
        <translation>Back to the appraisal PDF</translation>
    </message>
</context>
<context>
    <name>GapGoal</name>
    <message>
        <location filename="../../portfolio/ui/kit/gap_goal.py"/>
        <source>Set the goal “{title}”</source>
        <translation>Set the objective “{title}”</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/kit/gap_goal.py"/>
        <source>Set {count} goals</source>
        <translation>
            <numerusform>Set {count} objective</numerusform>
            <numerusform>Set {count} objectives</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoalBoard</name>
    <message>
        <location filename="../../portfolio/ui/goals/board.py"/>
        <location filename="../../portfolio/ui/goals/board_head.py"/>
        <source>Goals</source>
        <translation>Objectives</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/board_head.py"/>
        <location filename="../../portfolio/ui/goals/board_pages.py"/>
        <source>New goal</source>
        <translation>New objective</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/board_head.py"/>
        <source>How goals are shown</source>
        <translation>How objectives are shown</translation>
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
        <location filename="../../portfolio/ui/goals/board_pages.py"/>
        <source>One goal for this term is plenty: what pupils will do, or what you will have learned. A few small steps lead there, and you tick them off as you go.</source>
        <translation>One objective for this term is plenty: what pupils will do, or what you will have learned. A few small steps lead there, and you tick them off as you go.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/board_pages.py"/>
        <source>No goal is shown</source>
        <translation>No objective is shown</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/board_pages.py"/>
        <source>There are goals, but none like that.</source>
        <translation>There are objectives, but none like that.</translation>
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
        <source>The goal “{title}” is now: {state}</source>
        <translation>The objective “{title}” is now: {state}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/board_words.py"/>
        <source>Leave the goal “{title}” for someday</source>
        <translation>Leave the objective “{title}” for someday</translation>
    </message>
</context>
<context>
    <name>GoalCalendar</name>
    <message>
        <location filename="../../portfolio/ui/goals/calendar.py"/>
        <source>No goal, step or talk has a day that is still to come.</source>
        <translation>No objective, step or talk has a day that is still to come.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/calendar.py"/>
        <source>Goals by their days</source>
        <translation>Objectives by their days</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/calendar_words.py"/>
        <source>Goal due</source>
        <translation>Objective due</translation>
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
    <message>
        <location filename="../../portfolio/ui/editors/goal.py"/>
        <source>Some steps are due after the goal itself.</source>
        <translation>Some steps are due after the objective itself.</translation>
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
    <name>GoalTies</name>
    <message>
        <location filename="../../portfolio/ui/editors/goal_ties.py"/>
        <source>This goal closes no gap any more</source>
        <translation>This objective closes no gap any more</translation>
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
    <name>Head</name>
    <message>
        <location filename="../../portfolio/ui/standards/head.py"/>
        <source>Evaluation plan</source>
        <translation>Appraisal plan</translation>
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
    <name>HoursPlace</name>
    <message>
        <location filename="../../portfolio/ui/hours/titles.py"/>
        <source>For no goal</source>
        <translation>For no objective</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <location filename="../../portfolio/ui/shell/keys_page.py"/>
        <source>Make a goal of it, or at once</source>
        <translation>Make an objective of it, or at once</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/keys_page.py"/>
        <source>Make a goal of what is missing</source>
        <translation>Make an objective of what is missing</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <location filename="../../portfolio/ui/theme/kinds.py"/>
        <source>Goal</source>
        <translation>Objective</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/theme/kinds.py"/>
        <source>Evaluation plan</source>
        <translation>Appraisal plan</translation>
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
    <message>
        <location filename="../../portfolio/ui/editors/links_field.py"/>
        <source>Choose a course or goal</source>
        <translation>Choose a course or objective</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/links_field.py"/>
        <source>Choose a course, goal or badge</source>
        <translation>Choose a course, objective or badge</translation>
    </message>
</context>
<context>
    <name>LookPlace</name>
    <message>
        <location filename="../../portfolio/ui/received/look_place.py"/>
        <source>Drop evaluation PDFs here</source>
        <translation>Drop appraisal PDFs here</translation>
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
    <message>
        <location filename="../../portfolio/ui/needs.py"/>
        <source>Standards of my evaluation</source>
        <translation>Standards of my appraisal</translation>
    </message>
</context>
<context>
    <name>PacketOffer</name>
    <message>
        <location filename="../../portfolio/ui/packet/offered.py"/>
        <source>Annual evaluation</source>
        <translation>Annual appraisal</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/offered.py"/>
        <source>For the yearly talk: evidence by standard on page 2, then goals, lessons and hours.</source>
        <translation>For the yearly talk: evidence by standard on page 2, then objectives, lessons and hours.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/offered.py"/>
        <source>Summative evaluation</source>
        <translation>Summative appraisal</translation>
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
    <name>Packets</name>
    <message>
        <location filename="../../portfolio/ui/packet/packets.py"/>
        <source>Save evaluation plans as a template…</source>
        <translation>Save appraisal plans as a template…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/packets.py"/>
        <source>Begin another evaluation PDF</source>
        <translation>Begin another appraisal PDF</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/packets.py"/>
        <source>Copy the evaluation PDF</source>
        <translation>Copy the appraisal PDF</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/packets.py"/>
        <source>Name an evaluation PDF</source>
        <translation>Name an appraisal PDF</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/packets.py"/>
        <source>Put an evaluation PDF into the bin</source>
        <translation>Put an appraisal PDF into the bin</translation>
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
    <name>PlanEditor</name>
    <message>
        <location filename="../../portfolio/ui/standards/plan_editor.py"/>
        <source>Evaluation plan</source>
        <translation>Appraisal plan</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/plan_editor.py"/>
        <source>Evaluator</source>
        <translation>Appraiser</translation>
    </message>
</context>
<context>
    <name>PlanStrip</name>
    <message>
        <location filename="../../portfolio/ui/standards/strip.py"/>
        <source>Edit the evaluation plan</source>
        <translation>Edit the appraisal plan</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/strip.py"/>
        <source>The evaluation: {title}</source>
        <translation>The appraisal: {title}</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <location filename="../../portfolio/ui/standards/plans.py"/>
        <source>My evaluation</source>
        <translation>My appraisal</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <location filename="../../portfolio/ui/standards/plan_editor.py"/>
        <source>Annual evaluation</source>
        <translation>Annual appraisal</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/plan_editor.py"/>
        <source>Summative evaluation</source>
        <translation>Summative appraisal</translation>
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
    <name>Rated</name>
    <message>
        <location filename="../../portfolio/ui/received/answer_card.py"/>
        <source>Your evaluator</source>
        <translation>Your appraiser</translation>
    </message>
</context>
<context>
    <name>RatingPart</name>
    <message>
        <location filename="../../portfolio/ui/standards/rating_part.py"/>
        <source>My evaluator’s rating</source>
        <translation>My appraiser’s rating</translation>
    </message>
</context>
<context>
    <name>Received</name>
    <message>
        <location filename="../../portfolio/ui/received/answer_card.py"/>
        <source>An answer from an evaluator</source>
        <translation>An answer from an appraiser</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/look_place.py"/>
        <source>Evaluation PDFs of others: whose each is, what nothing in it shows, and whether it was changed since it was signed. There are no scores, and the list goes by name. The files stay where they are.</source>
        <translation>Appraisal PDFs of others: whose each is, what nothing in it shows, and whether it was changed since it was signed. There are no scores, and the list goes by name. The files stay where they are.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/look_words.py"/>
        <source>Not an evaluation PDF</source>
        <translation>Not an appraisal PDF</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/question.py"/>
        <source>“{name}” is an evaluation PDF</source>
        <translation>“{name}” is an appraisal PDF</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/received/question.py"/>
        <source>{count} of these files are evaluation PDFs</source>
        <translation>
            <numerusform>{count} of these files is an appraisal PDF</numerusform>
            <numerusform>{count} of these files are appraisal PDFs</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/saved_place.py"/>
        <source>Evaluation PDFs that you saved, and what changed in your portfolio since. The files lie where you put them; here stands what was in them.</source>
        <translation>Appraisal PDFs that you saved, and what changed in your portfolio since. The files lie where you put them; here stands what was in them.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/saved_row.py"/>
        <source>for an evaluator</source>
        <translation>for an appraiser</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <location filename="../../portfolio/ui/standards/rule_words.py"/>
        <source>a goal for pupils’ learning</source>
        <translation>an objective for pupils’ learning</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/rule_words.py"/>
        <source>a goal for my own teaching</source>
        <translation>an objective for my own teaching</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/rules_field.py"/>
        <source>by my evaluator</source>
        <translation>by my appraiser</translation>
    </message>
</context>
<context>
    <name>SavedPlace</name>
    <message>
        <location filename="../../portfolio/ui/received/saved_place.py"/>
        <source>Each evaluation PDF that you save is listed here, with what changed since.</source>
        <translation>Each appraisal PDF that you save is listed here, with what changed since.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/saved_place.py"/>
        <source>Take in an evaluator’s answer…</source>
        <translation>Take in an appraiser’s answer…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/saved_place.py"/>
        <source>evaluation</source>
        <translation>appraisal</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/saved_place.py"/>
        <source>Send it along with the PDF. It opens in any browser and sends nothing by itself; your evaluator sends back the small file that it saves, and you drop that here.</source>
        <translation>Send it along with the PDF. It opens in any browser and sends nothing by itself; your appraiser sends back the small file that it saves, and you drop that here.</translation>
    </message>
</context>
<context>
    <name>SavedRow</name>
    <message>
        <location filename="../../portfolio/ui/received/saved_row.py"/>
        <source>Evaluation PDF</source>
        <translation>Appraisal PDF</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/saved_row.py"/>
        <source>Make an answer page for my evaluator…</source>
        <translation>Make an answer page for my appraiser…</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <location filename="../../portfolio/ui/packet/sections.py"/>
        <source>A row for each standard, with a box for your evaluator</source>
        <translation>A row for each standard, with a box for your appraiser</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/sections.py"/>
        <source>the evaluation plan bars it</source>
        <translation>the appraisal plan bars it</translation>
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
    <name>Sections</name>
    <message>
        <location filename="../../portfolio/ui/packet/titles.py"/>
        <source>Goals</source>
        <translation>Objectives</translation>
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
    <message>
        <location filename="../../portfolio/ui/packet/column.py"/>
        <source>Evaluation plan</source>
        <translation>Appraisal plan</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/column.py"/>
        <source>What your evaluator asks for and may use, with its rules.</source>
        <translation>What your appraiser asks for and may use, with its rules.</translation>
    </message>
</context>
<context>
    <name>SetupSide</name>
    <message>
        <location filename="../../portfolio/ui/packet/side.py"/>
        <source>Evaluation PDF</source>
        <translation>Appraisal PDF</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/side.py"/>
        <source>Other evaluation PDFs</source>
        <translation>Other appraisal PDFs</translation>
    </message>
</context>
<context>
    <name>Skills</name>
    <message>
        <location filename="../../portfolio/ui/skills/gap_painting.py"/>
        <location filename="../../portfolio/ui/skills/menus.py"/>
        <location filename="../../portfolio/ui/skills/parts.py"/>
        <source>Make it a goal…</source>
        <translation>Make it an objective…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/menus.py"/>
        <source>Make the goal at once</source>
        <translation>Make the objective at once</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/menus.py"/>
        <source>Open its goal</source>
        <translation>Open its objective</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/parts.py"/>
        <source>Make the goal without looking at it first</source>
        <translation>Make the objective without looking at it first</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/words.py"/>
        <source>a goal is on its way</source>
        <translation>an objective is on its way</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/words.py"/>
        <source>Goal: {title}</source>
        <translation>Objective: {title}</translation>
    </message>
</context>
<context>
    <name>StacksField</name>
    <message>
        <location filename="../../portfolio/ui/editors/programme_ties.py"/>
        <source>Counts toward</source>
        <translation>Counts towards</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/programme_ties.py"/>
        <source>Choose a goal or programme</source>
        <translation>Choose an objective or programme</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/programme_ties.py"/>
        <source>“{title}” counts toward this one already. Take it away here, or there.</source>
        <translation>“{title}” counts towards this one already. Take it away here, or there.</translation>
    </message>
</context>
<context>
    <name>Standards</name>
    <message>
        <location filename="../../portfolio/ui/standards/words.py"/>
        <source>My evaluator’s rating</source>
        <translation>My appraiser’s rating</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/words.py"/>
        <source>No rating by my evaluator yet</source>
        <translation>No rating by my appraiser yet</translation>
    </message>
</context>
<context>
    <name>StandardsPlace</name>
    <message>
        <location filename="../../portfolio/ui/standards/board_page.py"/>
        <source>Which standards does your evaluation follow?</source>
        <translation>Which standards does your appraisal follow?</translation>
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
    <name>Talk</name>
    <message>
        <location filename="../../portfolio/ui/editors/talk_rows.py"/>
        <source>A new goal, or one that I have</source>
        <translation>A new objective, or one that I have</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/talk_rows.py"/>
        <source>Goals agreed</source>
        <translation>Objectives agreed</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/talk_rows.py"/>
        <source>Add a goal</source>
        <translation>Add an objective</translation>
    </message>
</context>
<context>
    <name>Talks</name>
    <message>
        <location filename="../../portfolio/ui/kit/talks.py"/>
        <source>Evaluation</source>
        <translation>Appraisal</translation>
    </message>
</context>
<context>
    <name>TargetCard</name>
    <message>
        <location filename="../../portfolio/ui/skills/target_card.py"/>
        <source>My June evaluation; the role I aim for …</source>
        <translation>My June appraisal; the role I aim for …</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <location filename="../../portfolio/ui/asking/save_card.py"/>
        <source>A form for goals: what it asks for, one in each line</source>
        <translation>A form for objectives: what it asks for, one in each line</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/template_words.py"/>
        <source>Evaluation plans</source>
        <translation>Appraisal plans</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/template_words.py"/>
        <source>Forms for goals</source>
        <translation>Forms for objectives</translation>
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
    <name>TotalsPage</name>
    <message>
        <location filename="../../portfolio/ui/hours/totals_page.py"/>
        <source>By goal</source>
        <translation>By objective</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/hours/totals_page.py"/>
        <source>Once you log hours, they are added up here: by kind, programme, goal, skill, badge, provider, topic and month, with what an hour of each cost you.</source>
        <translation>Once you log hours, they are added up here: by kind, programme, objective, skill, badge, provider, topic and month, with what an hour of each cost you.</translation>
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
<context>
    <name>WatchCard</name>
    <message>
        <location filename="../../portfolio/ui/hours/aim_box.py"/>
        <source>Toward which goal or programme</source>
        <translation>Towards which objective or programme</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/hours/aim_box.py"/>
        <source>Toward nothing in particular</source>
        <translation>Towards nothing in particular</translation>
    </message>
</context>
<context>
    <name>WhatIfPart</name>
    <message>
        <location filename="../../portfolio/ui/career/what_if.py"/>
        <source>Make these my goals</source>
        <translation>Make these my objectives</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/career/what_if.py"/>
        <source>{count} of them have a goal already.</source>
        <translation>
            <numerusform>{count} of them has an objective already.</numerusform>
            <numerusform>{count} of them have an objective already.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/what_if.py"/>
        <source>Everything that is missing has a goal.</source>
        <translation>Everything that is missing has an objective.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/what_if.py"/>
        <source>One goal for each, with steps and days</source>
        <translation>One objective for each, with steps and days</translation>
    </message>
</context>
<context>
    <name>Whose</name>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>Set one goal: what you want to be able to do</source>
        <translation>Set one objective: what you want to be able to do</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>One goal for this term is plenty: what you want to be able to do. A few small steps lead there, and you tick them off as you go.</source>
        <translation>One objective for this term is plenty: what you want to be able to do. A few small steps lead there, and you tick them off as you go.</translation>
    </message>
</context>
</TS>
