<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Acting</name>
    <message>
        <location filename="../../portfolio/ui/shell/acting.py"/>
        <source>Keep {what} to myself</source>
        <translation>Keep {what} to myself</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/acting.py"/>
        <source>Show {what} to my evaluator</source>
        <translation>Show {what} to my evaluator</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/acting.py"/>
        <source>Show {what} to everyone</source>
        <translation>Show {what} to everyone</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/acting.py"/>
        <source>Tag {what} with “{tag}”</source>
        <translation>Tag {what} with “{tag}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/acting.py"/>
        <source>Take the tag “{tag}” off {what}</source>
        <translation>Take the tag “{tag}” off {what}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/acting.py"/>
        <source>Count {what} toward “{goal}”</source>
        <translation>Count {what} toward “{goal}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/acting.py"/>
        <source>Make {what} part of “{goal}”</source>
        <translation>Make {what} part of “{goal}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/acting.py"/>
        <source>Count {what} no longer toward “{goal}”</source>
        <translation>Count {what} no longer toward “{goal}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/acting.py"/>
        <source>Take {what} out of “{goal}”</source>
        <translation>Take {what} out of “{goal}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/acting.py"/>
        <source>Move {what} to the bin</source>
        <translation>Move {what} to the bin</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/acting.py"/>
        <source>New tag…</source>
        <translation>New tag…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/acting.py"/>
        <source>Remove a tag</source>
        <translation>Remove a tag</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/acting.py"/>
        <source>There is no open goal yet</source>
        <translation>There is no open goal yet</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/acting.py"/>
        <source>There is no nanodegree or course under way</source>
        <translation>There is no nanodegree or course under way</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/acting.py"/>
        <source>Counts toward</source>
        <translation>Counts toward</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/acting.py"/>
        <source>Part of</source>
        <translation>Part of</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/acting.py"/>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/acting.py"/>
        <source>Who may see it</source>
        <translation>Who may see it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/acting.py"/>
        <source>Reflect on them</source>
        <translation>Reflect on them</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/acting.py"/>
        <source>Check again</source>
        <translation>Check again</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/acting.py"/>
        <source>Move to the bin</source>
        <translation>Move to the bin</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/acting.py"/>
        <source>Clear the choice</source>
        <translation>Clear the choice</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/acting.py"/>
        <source>Save the original files…</source>
        <translation>Save the original files…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/acting.py"/>
        <source>Standards they show…</source>
        <translation>Standards they show…</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <location filename="../../portfolio/ui/today/actions.py"/>
        <source>Reflect</source>
        <translation>Reflect</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/today/actions.py"/>
        <source>Something I did</source>
        <translation>Something I did</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/today/actions.py"/>
        <source>Log time</source>
        <translation>Log time</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/today/actions.py"/>
        <source>Add files</source>
        <translation>Add files</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/today/actions.py"/>
        <source>Begin something</source>
        <translation>Begin something</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <location filename="../../portfolio/ui/shell/adding.py"/>
        <source>Choose the file that your evaluator sent back</source>
        <translation>Choose the file that your evaluator sent back</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/adding.py"/>
        <source>Choose the template</source>
        <translation>Choose the template</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/adding.py"/>
        <source>Add evidence</source>
        <translation>Add evidence</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/adding.py"/>
        <source>Add badges, certificates or evidence</source>
        <translation>Add badges, certificates or evidence</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/adding.py"/>
        <source>Add the saved page</source>
        <translation>Add the saved page</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/adding.py"/>
        <source>Reading files</source>
        <translation>Reading files</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/adding.py"/>
        <source>Adding files</source>
        <translation>Adding files</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/adding.py"/>
        <source>Putting them into the portfolio</source>
        <translation>Putting them into the portfolio</translation>
    </message>
</context>
<context>
    <name>AddressQuestion</name>
    <message>
        <location filename="../../portfolio/ui/detail/question.py"/>
        <source>Open this address in your browser?</source>
        <translation>Open this address in your browser?</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/question.py"/>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
</context>
<context>
    <name>AddressesField</name>
    <message>
        <location filename="../../portfolio/ui/editors/person.py"/>
        <source>“{address}” is no e-mail address.</source>
        <translation>“{address}” is no e-mail address.</translation>
    </message>
</context>
<context>
    <name>AdvertPage</name>
    <message>
        <location filename="../../portfolio/ui/career/advert_page.py"/>
        <source>The advert</source>
        <translation>The advert</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/advert_page.py"/>
        <source>Paste it here</source>
        <translation>Paste it here</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/advert_page.py"/>
        <source>What the role is called</source>
        <translation>What the role is called</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/advert_page.py"/>
        <source>Deputy head</source>
        <translation>Deputy head</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/advert_page.py"/>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/advert_page.py"/>
        <source>The school</source>
        <translation>The school</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/advert_page.py"/>
        <source>How high it stands</source>
        <translation>How high it stands</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/advert_page.py"/>
        <source>Line of work</source>
        <translation>Line of work</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/advert_page.py"/>
        <source>Leadership</source>
        <translation>Leadership</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/advert_page.py"/>
        <source>Apply until</source>
        <translation>Apply until</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/advert_page.py"/>
        <source>Add this role</source>
        <translation>Add this role</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/career/advert_page.py"/>
        <source>{count} lines ask for something</source>
        <translation>
            <numerusform>{count} line asks for something</numerusform>
            <numerusform>{count} lines ask for something</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/career/advert_page.py"/>
        <source>{count} more are too many for one role</source>
        <translation>
            <numerusform>{count} more is too many for one role</numerusform>
            <numerusform>{count} more are too many for one role</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/advert_page.py"/>
        <source>No line of it asks for anything yet. Put each thing that it asks for on a line of its own.</source>
        <translation>No line of it asks for anything yet. Put each thing that it asks for on a line of its own.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/advert_page.py"/>
        <source>No skill: an entry shows it, or I say so</source>
        <translation>No skill: an entry shows it, or I say so</translation>
    </message>
</context>
<context>
    <name>AgedLine</name>
    <message>
        <location filename="../../portfolio/ui/bin/aged.py"/>
        <source>Delete just this one</source>
        <translation>Delete just this one</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/bin/aged.py"/>
        <source>Delete just these</source>
        <translation>Delete just these</translation>
    </message>
</context>
<context>
    <name>AlignCard</name>
    <message>
        <location filename="../../portfolio/ui/standards/align_card.py"/>
        <source>A code, or a few letters of a standard</source>
        <translation>A code, or a few letters of a standard</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/align_card.py"/>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/align_card.py"/>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/align_card.py"/>
        <source>Done, next entry</source>
        <translation>Done, next entry</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/align_card.py"/>
        <source>PgDn</source>
        <translation>PgDn</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/align_card.py"/>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/align_card.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/align_card.py"/>
        <source>Taken off: {standard}</source>
        <translation>Taken off: {standard}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/align_card.py"/>
        <source>Ticked: {standard}</source>
        <translation>Ticked: {standard}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/align_card.py"/>
        <source>What “{title}” shows</source>
        <translation>What “{title}” shows</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/align_card.py"/>
        <source>What {entries} show</source>
        <translation>What {entries} show</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/align_card.py"/>
        <source>What you tick is said of each of them</source>
        <translation>What you tick is said of each of them</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/align_card.py"/>
        <source>You go on where you stopped</source>
        <translation>You go on where you stopped</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/align_card.py"/>
        <source>some of them show it</source>
        <translation>some of them show it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/align_card.py"/>
        <source>No standard has this code or these words.</source>
        <translation>No standard has this code or these words.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/align_card.py"/>
        <source>How it shows them</source>
        <translation>How it shows them</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/align_card.py"/>
        <source>It shows: {standards}</source>
        <translation>It shows: {standards}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/align_card.py"/>
        <source>Say what {entry} shows</source>
        <translation>Say what {entry} shows</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/align_card.py"/>
        <source>No framework of standards is here yet.</source>
        <translation>No framework of standards is here yet.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/align_card.py"/>
        <source>Choose a framework</source>
        <translation>Choose a framework</translation>
    </message>
</context>
<context>
    <name>AlignRow</name>
    <message>
        <location filename="../../portfolio/ui/standards/align_rows.py"/>
        <source>ticked</source>
        <translation>ticked</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/align_rows.py"/>
        <source>not ticked</source>
        <translation>not ticked</translation>
    </message>
</context>
<context>
    <name>Aligning</name>
    <message>
        <location filename="../../portfolio/ui/standards/candidates.py"/>
        <source>used lately</source>
        <translation>used lately</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/candidates.py"/>
        <source>both speak of {words}</source>
        <translation>both speak of {words}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/candidates.py"/>
        <source>the same as {standard}, which it shows</source>
        <translation>the same as {standard}, which it shows</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/candidates.py"/>
        <source>holds more than {standard}, which it shows</source>
        <translation>holds more than {standard}, which it shows</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/candidates.py"/>
        <source>part of {standard}, which it shows</source>
        <translation>part of {standard}, which it shows</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/candidates.py"/>
        <source>close to {standard}, which it shows</source>
        <translation>close to {standard}, which it shows</translation>
    </message>
</context>
<context>
    <name>AmountField</name>
    <message>
        <location filename="../../portfolio/ui/editors/parse_amount.py"/>
        <source>“{text}” is no time. Try 45m, 1.5h or 2:30.</source>
        <translation>“{text}” is no time. Try 45m, 1.5h or 2:30.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/parse_amount.py"/>
        <source>That is no time at all. Try 45m, 1.5h or 2:30.</source>
        <translation>That is no time at all. Try 45m, 1.5h or 2:30.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/parse_amount.py"/>
        <source>That is more than 1,000 hours. Write it down as several entries.</source>
        <translation>That is more than 1,000 hours. Write it down as several entries.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/parse_amount.py"/>
        <source>“{text}” is no amount. Try 12.50.</source>
        <translation>“{text}” is no amount. Try 12.50.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/parse_amount.py"/>
        <source>{currency} has no smaller unit than that.</source>
        <translation>{currency} has no smaller unit than that.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/parse_amount.py"/>
        <source>That is more than a portfolio can believe. Please look at the amount again.</source>
        <translation>That is more than a portfolio can believe. Please look at the amount again.</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <location filename="../../portfolio/ui/received/answer_card.py"/>
        <source>to “{name}”</source>
        <translation>to “{name}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/answer_card.py"/>
        <source>What I saw</source>
        <translation>What I saw</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/answer_card.py"/>
        <source>What comes next</source>
        <translation>What comes next</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/answer_card.py"/>
        <source>You meet again on {day}.</source>
        <translation>You meet again on {day}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/received/answer_card.py"/>
        <source>{count} standards rated</source>
        <translation>
            <numerusform>{count} standard rated</numerusform>
            <numerusform>{count} standards rated</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/answer_card.py"/>
        <source>It comes in as a conversation, and as ratings of your evaluator beside your own. One Undo takes all of it back.</source>
        <translation>It comes in as a conversation, and as ratings of your evaluator beside your own. One Undo takes all of it back.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/answer_card.py"/>
        <source>It comes in as a conversation. One Undo takes it back.</source>
        <translation>It comes in as a conversation. One Undo takes it back.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/answer_card.py"/>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/answer_card.py"/>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <location filename="../../portfolio/ui/surveys/answer_row.py"/>
        <source>where I want to be</source>
        <translation>where I want to be</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <location filename="../../portfolio/ui/app.py"/>
        <source>Backed up on this computer</source>
        <translation>Backed up on this computer</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/examining.py"/>
        <source>Checking the portfolio</source>
        <translation>Checking the portfolio</translation>
    </message>
</context>
<context>
    <name>AreaHead</name>
    <message>
        <location filename="../../portfolio/ui/surveys/area_head.py"/>
        <source>shown</source>
        <translation>shown</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/area_head.py"/>
        <source>folded away</source>
        <translation>folded away</translation>
    </message>
</context>
<context>
    <name>AskDay</name>
    <message>
        <location filename="../../portfolio/ui/goals/asking.py"/>
        <source>By when?</source>
        <translation>By when?</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/asking.py"/>
        <source>Set the date</source>
        <translation>Set the date</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/asking.py"/>
        <source>Which day should it be?</source>
        <translation>Which day should it be?</translation>
    </message>
</context>
<context>
    <name>AskResult</name>
    <message>
        <location filename="../../portfolio/ui/goals/asking.py"/>
        <source>How did it end?</source>
        <translation>How did it end?</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/asking.py"/>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/asking.py"/>
        <source>Before: {before}</source>
        <translation>Before: {before}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/asking.py"/>
        <source>How is it now?</source>
        <translation>How is it now?</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/asking.py"/>
        <source>What changed?</source>
        <translation>What changed?</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/asking.py"/>
        <source>87 %</source>
        <translation>87 %</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/asking.py"/>
        <source>In one line; you can leave it empty</source>
        <translation>In one line; you can leave it empty</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/asking.py"/>
        <source>Why?</source>
        <translation>Why?</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <location filename="../../portfolio/ui/asking/answer_card.py"/>
        <source>An answer from {name}</source>
        <translation>An answer from {name}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/asking/answer_card.py"/>
        <source>{count} people</source>
        <translation>
            <numerusform>{count} person</numerusform>
            <numerusform>{count} people</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/answer_card.py"/>
        <source>It comes in beside your own ratings, and changes none. One Undo takes it back.</source>
        <translation>It comes in beside your own ratings, and changes none. One Undo takes it back.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/answer_card.py"/>
        <location filename="../../portfolio/ui/asking/type_card.py"/>
        <location filename="../../portfolio/ui/goals/asking.py"/>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/answer_card.py"/>
        <location filename="../../portfolio/ui/asking/type_card.py"/>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/answer_card.py"/>
        <source>no level</source>
        <translation>no level</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/ask_card.py"/>
        <source>A colleague</source>
        <translation>A colleague</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/ask_card.py"/>
        <source>My manager</source>
        <translation>My manager</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/ask_card.py"/>
        <source>A group of pupils</source>
        <translation>A group of pupils</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/ask_card.py"/>
        <source>Ask a colleague</source>
        <translation>Ask a colleague</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/ask_card.py"/>
        <source>Somebody who has seen you at work says where you stand. The page opens in any browser and sends nothing; what comes back you drop on this window.</source>
        <translation>Somebody who has seen you at work says where you stand. The page opens in any browser and sends nothing; what comes back you drop on this window.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/ask_card.py"/>
        <source>Who is asked</source>
        <translation>Who is asked</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/ask_card.py"/>
        <source>In your own words</source>
        <translation>In your own words</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/ask_card.py"/>
        <source>a colleague from science</source>
        <translation>a colleague from science</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/ask_card.py"/>
        <source>Never a pupil’s name: of pupils say “Year 8, two classes”.</source>
        <translation>Never a pupil’s name: of pupils say “Year 8, two classes”.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/ask_card.py"/>
        <source>What you say with it</source>
        <translation>What you say with it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/ask_card.py"/>
        <source>You sat in last week: what did you see?</source>
        <translation>You sat in last week: what did you see?</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/ask_card.py"/>
        <source>About one entry</source>
        <translation>About one entry</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/ask_card.py"/>
        <source>Choose an entry</source>
        <translation>Choose an entry</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/ask_card.py"/>
        <source>May stay empty. Only its title goes along.</source>
        <translation>May stay empty. Only its title goes along.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/ask_card.py"/>
        <source>What leaves this computer</source>
        <translation>What leaves this computer</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/ask_card.py"/>
        <source>About which skills</source>
        <translation>About which skills</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/ask_card.py"/>
        <source>Language of the page</source>
        <translation>Language of the page</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/ask_card.py"/>
        <source>Save the page…</source>
        <translation>Save the page…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/ask_card.py"/>
        <source>Save a sheet to print…</source>
        <translation>Save a sheet to print…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/ask_card.py"/>
        <source>Type in an answer from paper…</source>
        <translation>Type in an answer from paper…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/asking/ask_card.py"/>
        <source>{count} chosen, at most {most}</source>
        <translation>
            <numerusform>{count} chosen, at most {most}</numerusform>
            <numerusform>{count} chosen, at most {most}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/ask_card.py"/>
        <source>Titles and levels of the skills you choose, and no more.</source>
        <translation>Titles and levels of the skills you choose, and no more.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/type_card.py"/>
        <source>An answer from paper</source>
        <translation>An answer from paper</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/type_card.py"/>
        <source>Who answered</source>
        <translation>Who answered</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/type_card.py"/>
        <source>How many</source>
        <translation>How many</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/type_card.py"/>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/type_card.py"/>
        <source>No level</source>
        <translation>No level</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/type_card.py"/>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/type_card.py"/>
        <source>In words</source>
        <translation>In words</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/type_card.py"/>
        <source>Type in an answer</source>
        <translation>Type in an answer</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/type_card.py"/>
        <source>Choose a level or write a few words for at least one skill.</source>
        <translation>Choose a level or write a few words for at least one skill.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/asking.py"/>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/asking.py"/>
        <source>Leave it as it was</source>
        <translation>Leave it as it was</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/asking.py"/>
        <source>Entries of this PDF</source>
        <translation>Entries of this PDF</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/asking.py"/>
        <source>Take out what does not belong in it, or bring in what lies outside the period.</source>
        <translation>Take out what does not belong in it, or bring in what lies outside the period.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/asking.py"/>
        <source>Use these</source>
        <translation>Use these</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/asking.py"/>
        <source>Looking at what leaves this computer</source>
        <translation>Looking at what leaves this computer</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/asking.py"/>
        <source>Replace a name</source>
        <translation>Replace a name</translation>
    </message>
</context>
<context>
    <name>Award</name>
    <message>
        <location filename="../../portfolio/ui/giving/sheet.py"/>
        <source>For good</source>
        <translation>For good</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/giving/sheet.py"/>
        <source>{count} months</source>
        <translation>
            <numerusform>{count} month</numerusform>
            <numerusform>{count} months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/giving/sheet.py"/>
        <source>{count} years</source>
        <translation>
            <numerusform>{count} year</numerusform>
            <numerusform>{count} years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AwardEditor</name>
    <message>
        <location filename="../../portfolio/ui/giving/sheet.py"/>
        <source>Give a badge</source>
        <translation>Give a badge</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/sheet.py"/>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/sheet.py"/>
        <source>Kind listener</source>
        <translation>Kind listener</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/sheet.py"/>
        <source>It needs a title.</source>
        <translation>It needs a title.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/sheet.py"/>
        <source>What it is for</source>
        <translation>What it is for</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/sheet.py"/>
        <source>For asking questions that take the others further.</source>
        <translation>For asking questions that take the others further.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/sheet.py"/>
        <source>What it took</source>
        <translation>What it took</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/sheet.py"/>
        <source>Led three talks in class, and gave others the word.</source>
        <translation>Led three talks in class, and gave others the word.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/sheet.py"/>
        <source>A line that begins with a dash becomes a list, **two stars** make words strong.</source>
        <translation>A line that begins with a dash becomes a list, **two stars** make words strong.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/sheet.py"/>
        <source>Skills it shows</source>
        <translation>Skills it shows</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/sheet.py"/>
        <source>Listening, leading a talk</source>
        <translation>Listening, leading a talk</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/sheet.py"/>
        <source>Commas between them</source>
        <translation>Commas between them</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/sheet.py"/>
        <source>How long it holds</source>
        <translation>How long it holds</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/sheet.py"/>
        <source>Who gets it</source>
        <translation>Who gets it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/sheet.py"/>
        <source>Names</source>
        <translation>Names</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/sheet.py"/>
        <source>The names are not kept: each stands in its own file, and nowhere else.</source>
        <translation>The names are not kept: each stands in its own file, and nowhere else.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/sheet.py"/>
        <source>The files go to</source>
        <translation>The files go to</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/sheet.py"/>
        <source>Signed with this portfolio’s own key. It proves that the badge comes from this portfolio, not who you are.</source>
        <translation>Signed with this portfolio’s own key. It proves that the badge comes from this portfolio, not who you are.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/sheet.py"/>
        <source>Another badge</source>
        <translation>Another badge</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/sheet.py"/>
        <source>Move this badge to the bin</source>
        <translation>Move this badge to the bin</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/sheet.py"/>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/sheet.py"/>
        <source>Stopped. No badge was made; what you typed is still here.</source>
        <translation>Stopped. No badge was made; what you typed is still here.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/sheet.py"/>
        <source>holds for {time}</source>
        <translation>holds for {time}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/sheet.py"/>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/sheet.py"/>
        <source>Keep the design</source>
        <translation>Keep the design</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/giving/sheet.py"/>
        <source>Make {count} badges</source>
        <translation>
            <numerusform>Make the badge</numerusform>
            <numerusform>Make {count} badges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackingUp</name>
    <message>
        <location filename="../../portfolio/ui/backing_up.py"/>
        <source>Backing up</source>
        <translation>Backing up</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <location filename="../../portfolio/ui/first_run/backup_page.py"/>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/first_run/backup_page.py"/>
        <source>Restore this portfolio</source>
        <translation>Restore this portfolio</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/first_run/backup_page.py"/>
        <source>What is in this backup</source>
        <translation>What is in this backup</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/first_run/backup_page.py"/>
        <source>Files that were missing when this backup was made: {count}.</source>
        <translation>
            <numerusform>Files that were missing when this backup was made: {count}.</numerusform>
            <numerusform>Files that were missing when this backup was made: {count}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/first_run/backup_page.py"/>
        <source>An earlier backup may still have them.</source>
        <translation>An earlier backup may still have them.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/first_run/backup_page.py"/>
        <source>Every file is checked before anything changes. A portfolio of the same name that is here already is kept beside it.</source>
        <translation>Every file is checked before anything changes. A portfolio of the same name that is here already is kept beside it.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/first_run/backup_page.py"/>
        <source>Credentials</source>
        <translation>Credentials</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/first_run/backup_page.py"/>
        <source>Nanodegrees and courses</source>
        <translation>Nanodegrees and courses</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/first_run/backup_page.py"/>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/first_run/backup_page.py"/>
        <source>Things I did</source>
        <translation>Things I did</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/first_run/backup_page.py"/>
        <source>Reflections</source>
        <translation>Reflections</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/first_run/backup_page.py"/>
        <source>Goals</source>
        <translation>Goals</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/first_run/backup_page.py"/>
        <source>Entries of hours</source>
        <translation>Entries of hours</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/first_run/backup_page.py"/>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/first_run/backup_page.py"/>
        <source>Portfolio of</source>
        <translation>Portfolio of</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/first_run/backup_page.py"/>
        <source>no name given</source>
        <translation>no name given</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/first_run/backup_page.py"/>
        <source>Made on</source>
        <translation>Made on</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/first_run/backup_page.py"/>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/first_run/backup_page.py"/>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/first_run/backup_page.py"/>
        <source>File</source>
        <translation>File</translation>
    </message>
</context>
<context>
    <name>BadgeCard</name>
    <message>
        <location filename="../../portfolio/ui/giving/card.py"/>
        <source>How the badge will look</source>
        <translation>How the badge will look</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/card.py"/>
        <source>Your badge</source>
        <translation>Your badge</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/card.py"/>
        <source>from {giver}</source>
        <translation>from {giver}</translation>
    </message>
</context>
<context>
    <name>Badges</name>
    <message numerus="yes">
        <location filename="../../portfolio/ui/giving/badges.py"/>
        <source>Making {count} badges</source>
        <translation>
            <numerusform>Making the badge</numerusform>
            <numerusform>Making {count} badges</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/badges.py"/>
        <source>Keeping the picture</source>
        <translation>Keeping the picture</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/giving/badges.py"/>
        <source>{count} badges are made.</source>
        <translation>
            <numerusform>The badge is made.</numerusform>
            <numerusform>{count} badges are made.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/badges.py"/>
        <source>One file for each name, in “{folder}”. The names are not kept here.</source>
        <translation>One file for each name, in “{folder}”. The names are not kept here.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/badges.py"/>
        <source>It is a picture with the badge inside, in “{folder}”. The name is not kept here.</source>
        <translation>It is a picture with the badge inside, in “{folder}”. The name is not kept here.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/badges.py"/>
        <source>Open the folder</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/badges.py"/>
        <source>Give it to others</source>
        <translation>Give it to others</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/badges.py"/>
        <source>Move “{title}” to the bin</source>
        <translation>Move “{title}” to the bin</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/orders.py"/>
        <source>Badge designed: “{title}”</source>
        <translation>Badge designed: “{title}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/orders.py"/>
        <source>Badge changed: “{title}”</source>
        <translation>Badge changed: “{title}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/orders.py"/>
        <source>Badge: {title}</source>
        <translation>Badge: {title}</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <location filename="../../portfolio/ui/kit/feedback.py"/>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>Beginning</name>
    <message>
        <location filename="../../portfolio/ui/career/beginning.py"/>
        <source>1. Say what I do now</source>
        <translation>1. Say what I do now</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/beginning.py"/>
        <source>The role, how high it stands, and since when</source>
        <translation>The role, how high it stands, and since when</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/beginning.py"/>
        <source>2. Choose two roles I could imagine</source>
        <translation>2. Choose two roles I could imagine</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/beginning.py"/>
        <source>From over 200, or one of my own</source>
        <translation>From over 200, or one of my own</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/beginning.py"/>
        <source>Or paste a job advert</source>
        <translation>Or paste a job advert</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/beginning.py"/>
        <source>Its lines become what the role asks for</source>
        <translation>Its lines become what the role asks for</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/beginning.py"/>
        <source>Where could you go next?</source>
        <translation>Where could you go next?</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/beginning.py"/>
        <source>Careers move sideways and diagonally as often as up. Say what you do now, then add two roles you could imagine: you see what you already bring along for each, and what is missing.</source>
        <translation>Careers move sideways and diagonally as often as up. Say what you do now, then add two roles you could imagine: you see what you already bring along for each, and what is missing.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/beginning.py"/>
        <source>Skills for learning</source>
        <translation>Skills for learning</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/beginning.py"/>
        <source>Twelve skills in four areas, in simple words</source>
        <translation>Twelve skills in four areas, in simple words</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/beginning.py"/>
        <source>Everyday teaching</source>
        <translation>Everyday teaching</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/beginning.py"/>
        <source>Twenty-five skills in six areas, in plain words</source>
        <translation>Twenty-five skills in six areas, in plain words</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/beginning.py"/>
        <source>DigCompEdu: digital skills of teachers</source>
        <translation>DigCompEdu: digital skills of teachers</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/beginning.py"/>
        <source>Twenty-two skills from A1 to C2, as used across Europe</source>
        <translation>Twenty-two skills from A1 to C2, as used across Europe</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/beginning.py"/>
        <source>A list of my own</source>
        <translation>A list of my own</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/beginning.py"/>
        <source>Begin with one skill, add more any time</source>
        <translation>Begin with one skill, add more any time</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/beginning.py"/>
        <source>The standards of my framework</source>
        <translation>The standards of my framework</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/beginning.py"/>
        <source>Each of them can serve as a skill</source>
        <translation>Each of them can serve as a skill</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/beginning.py"/>
        <source>What can you do, and what comes next?</source>
        <translation>What can you do, and what comes next?</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/beginning.py"/>
        <source>Begin with a list of skills. Say where you see yourself, let others say where they see you, and keep what shows it. What is still to learn becomes a goal with one key.</source>
        <translation>Begin with a list of skills. Say where you see yourself, let others say where they see you, and keep what shows it. What is still to learn becomes a goal with one key.</translation>
    </message>
</context>
<context>
    <name>Below</name>
    <message>
        <location filename="../../portfolio/core/attachments.py"/>
        <source>A file of this portfolio is missing.</source>
        <translation>A file of this portfolio is missing.</translation>
    </message>
    <message>
        <location filename="../../portfolio/core/attachments.py"/>
        <location filename="../../portfolio/exchange/rechecking.py"/>
        <source>Restore it from a backup: it is in every one.</source>
        <translation>Restore it from a backup: it is in every one.</translation>
    </message>
    <message>
        <location filename="../../portfolio/core/attachments.py"/>
        <source>A file of this portfolio is damaged.</source>
        <translation>A file of this portfolio is damaged.</translation>
    </message>
    <message>
        <location filename="../../portfolio/core/durable.py"/>
        <source>The disk is full, so “{name}” was not written.</source>
        <translation>The disk is full, so “{name}” was not written.</translation>
    </message>
    <message>
        <location filename="../../portfolio/core/durable.py"/>
        <source>Make room or choose another disk, then try again.</source>
        <translation>Make room or choose another disk, then try again.</translation>
    </message>
    <message>
        <location filename="../../portfolio/core/durable.py"/>
        <source>“{name}” is on a disk that can only be read.</source>
        <translation>“{name}” is on a disk that can only be read.</translation>
    </message>
    <message>
        <location filename="../../portfolio/core/durable.py"/>
        <source>Choose another folder, or unlock the disk.</source>
        <translation>Choose another folder, or unlock the disk.</translation>
    </message>
    <message>
        <location filename="../../portfolio/core/durable.py"/>
        <source>This computer does not allow “{name}” to be opened or written.</source>
        <translation>This computer does not allow “{name}” to be opened or written.</translation>
    </message>
    <message>
        <location filename="../../portfolio/core/durable.py"/>
        <source>Choose another folder, or close the program that holds it.</source>
        <translation>Choose another folder, or close the program that holds it.</translation>
    </message>
    <message>
        <location filename="../../portfolio/core/durable.py"/>
        <source>“{name}” is not there.</source>
        <translation>“{name}” is not there.</translation>
    </message>
    <message>
        <location filename="../../portfolio/core/durable.py"/>
        <source>Check the name and the folder, then try again.</source>
        <translation>Check the name and the folder, then try again.</translation>
    </message>
    <message>
        <location filename="../../portfolio/core/durable.py"/>
        <source>The disk could not read or write “{name}”.</source>
        <translation>The disk could not read or write “{name}”.</translation>
    </message>
    <message>
        <location filename="../../portfolio/core/durable.py"/>
        <source>Unplug it and plug it in again, or use another disk; this one may be failing.</source>
        <translation>Unplug it and plug it in again, or use another disk; this one may be failing.</translation>
    </message>
    <message>
        <location filename="../../portfolio/core/durable.py"/>
        <source>“{name}” could not be read or written ({reason}).</source>
        <translation>“{name}” could not be read or written ({reason}).</translation>
    </message>
    <message>
        <location filename="../../portfolio/core/durable.py"/>
        <source>Choose another folder and try again.</source>
        <translation>Choose another folder and try again.</translation>
    </message>
    <message>
        <location filename="../../portfolio/core/emptying.py"/>
        <source>Empty the bin</source>
        <translation>Empty the bin</translation>
    </message>
    <message>
        <location filename="../../portfolio/core/history.py"/>
        <source>This cannot be undone, because the bin has been emptied since.</source>
        <translation>This cannot be undone, because the bin has been emptied since.</translation>
    </message>
    <message>
        <location filename="../../portfolio/core/history.py"/>
        <source>Everything else is as it was.</source>
        <translation>Everything else is as it was.</translation>
    </message>
    <message>
        <location filename="../../portfolio/core/lock.py"/>
        <source>This portfolio is open in {program} on this computer, since {since}.</source>
        <translation>This portfolio is open in {program} on this computer, since {since}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/core/lock.py"/>
        <source>Close it there first, then try again.</source>
        <translation>Close it there first, then try again.</translation>
    </message>
    <message>
        <location filename="../../portfolio/core/lock.py"/>
        <source>This portfolio seems to be open on the computer “{computer}”, since {since}.</source>
        <translation>This portfolio seems to be open on the computer “{computer}”, since {since}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/core/lock.py"/>
        <source>Close it there first. If that computer is gone, open it here with “Use it here”.</source>
        <translation>Close it there first. If that computer is gone, open it here with “Use it here”.</translation>
    </message>
    <message>
        <location filename="../../portfolio/core/lock.py"/>
        <source>This portfolio's folder cannot be written to.</source>
        <translation>This portfolio's folder cannot be written to.</translation>
    </message>
    <message>
        <location filename="../../portfolio/core/lock.py"/>
        <source>Look at the folder's permissions, or open a copy elsewhere.</source>
        <translation>Look at the folder's permissions, or open a copy elsewhere.</translation>
    </message>
    <message>
        <location filename="../../portfolio/core/migrations/__init__.py"/>
        <location filename="../../portfolio/exchange/foreign_database.py"/>
        <source>This portfolio was saved by a newer version of the program.</source>
        <translation>This portfolio was saved by a newer version of the program.</translation>
    </message>
    <message>
        <location filename="../../portfolio/core/migrations/__init__.py"/>
        <source>Please install the newest Perpetual Portfolio. Nothing in the file was changed.</source>
        <translation>Please install the newest Perpetual Portfolio. Nothing in the file was changed.</translation>
    </message>
    <message>
        <location filename="../../portfolio/core/opening.py"/>
        <source>This portfolio was saved by an older version of the program.</source>
        <translation>This portfolio was saved by an older version of the program.</translation>
    </message>
    <message>
        <location filename="../../portfolio/core/opening.py"/>
        <source>Open it once in the window (or with a command that writes): it is backed up and brought up to date.</source>
        <translation>Open it once in the window (or with a command that writes): it is backed up and brought up to date.</translation>
    </message>
    <message>
        <location filename="../../portfolio/core/portfolio.py"/>
        <source>There is a portfolio in “{folder}” already.</source>
        <translation>There is a portfolio in “{folder}” already.</translation>
    </message>
    <message>
        <location filename="../../portfolio/core/portfolio.py"/>
        <source>Open it, or choose another folder.</source>
        <translation>Open it, or choose another folder.</translation>
    </message>
    <message>
        <location filename="../../portfolio/core/portfolio.py"/>
        <location filename="../../portfolio/core/storage.py"/>
        <location filename="../../portfolio/ui/first_run/first_run.py"/>
        <source>There is no portfolio in “{folder}”.</source>
        <translation>There is no portfolio in “{folder}”.</translation>
    </message>
    <message>
        <location filename="../../portfolio/core/portfolio.py"/>
        <location filename="../../portfolio/core/storage.py"/>
        <location filename="../../portfolio/packet/drawing/saving.py"/>
        <location filename="../../portfolio/ui/detail/opening.py"/>
        <source>Choose another folder.</source>
        <translation>Choose another folder.</translation>
    </message>
    <message>
        <location filename="../../portfolio/core/portfolio.py"/>
        <location filename="../../portfolio/ui/asking/tying.py"/>
        <location filename="../../portfolio/ui/editors/drafts.py"/>
        <source>This portfolio is open for reading only.</source>
        <translation>This portfolio is open for reading only.</translation>
    </message>
    <message>
        <location filename="../../portfolio/core/portfolio.py"/>
        <source>Open it for writing to change it.</source>
        <translation>Open it for writing to change it.</translation>
    </message>
    <message>
        <location filename="../../portfolio/core/records/base.py"/>
        <source>“{field}” cannot be {value}.</source>
        <translation>“{field}” cannot be {value}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/core/records/base.py"/>
        <source>Please correct it and try again. Nothing was changed.</source>
        <translation>Please correct it and try again. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../portfolio/core/sample.py"/>
        <source>This is no sample, so it stays where it is.</source>
        <translation>This is no sample, so it stays where it is.</translation>
    </message>
    <message>
        <location filename="../../portfolio/core/sample.py"/>
        <source>Nothing was moved or changed.</source>
        <translation>Nothing was moved or changed.</translation>
    </message>
    <message>
        <location filename="../../portfolio/core/storage.py"/>
        <location filename="../../portfolio/exchange/foreign_database.py"/>
        <source>This is not a portfolio of this program.</source>
        <translation>This is not a portfolio of this program.</translation>
    </message>
    <message>
        <location filename="../../portfolio/core/storage.py"/>
        <source>Choose the folder that holds your portfolio, or a file that ends in “.portfolio”.</source>
        <translation>Choose the folder that holds your portfolio, or a file that ends in “.portfolio”.</translation>
    </message>
    <message>
        <location filename="../../portfolio/core/storage.py"/>
        <source>This portfolio holds things that this program did not put there.</source>
        <translation>This portfolio holds things that this program did not put there.</translation>
    </message>
    <message>
        <location filename="../../portfolio/core/storage.py"/>
        <source>It may have been tampered with. Restore a backup; this file stays where it is, untouched.</source>
        <translation>It may have been tampered with. Restore a backup; this file stays where it is, untouched.</translation>
    </message>
    <message>
        <location filename="../../portfolio/core/storage.py"/>
        <source>The portfolio's safety settings could not be switched on ({name}).</source>
        <translation>The portfolio's safety settings could not be switched on ({name}).</translation>
    </message>
    <message>
        <location filename="../../portfolio/core/storage.py"/>
        <source>Nothing was written. Please move the portfolio to a disk of this computer and open it there.</source>
        <translation>Nothing was written. Please move the portfolio to a disk of this computer and open it there.</translation>
    </message>
    <message>
        <location filename="../../portfolio/core/storage.py"/>
        <source>This portfolio is damaged.</source>
        <translation>This portfolio is damaged.</translation>
    </message>
    <message>
        <location filename="../../portfolio/core/storage.py"/>
        <source>Restore the newest backup. The damaged file is kept as it is, so that more can be rescued from it.</source>
        <translation>Restore the newest backup. The damaged file is kept as it is, so that more can be rescued from it.</translation>
    </message>
    <message>
        <location filename="../../portfolio/core/storage.py"/>
        <source>The disk is full.</source>
        <translation>The disk is full.</translation>
    </message>
    <message>
        <location filename="../../portfolio/core/storage.py"/>
        <source>Free some space and try again. Nothing that was saved is lost.</source>
        <translation>Free some space and try again. Nothing that was saved is lost.</translation>
    </message>
    <message>
        <location filename="../../portfolio/core/storage.py"/>
        <source>The disk or folder can only be read.</source>
        <translation>The disk or folder can only be read.</translation>
    </message>
    <message>
        <location filename="../../portfolio/core/storage.py"/>
        <source>Choose a place that can be written to, or save a copy elsewhere.</source>
        <translation>Choose a place that can be written to, or save a copy elsewhere.</translation>
    </message>
    <message>
        <location filename="../../portfolio/core/storage.py"/>
        <source>Another program is using the portfolio.</source>
        <translation>Another program is using the portfolio.</translation>
    </message>
    <message>
        <location filename="../../portfolio/core/storage.py"/>
        <source>Wait a moment and try again.</source>
        <translation>Wait a moment and try again.</translation>
    </message>
    <message>
        <location filename="../../portfolio/core/storage.py"/>
        <source>The portfolio could not be read or written: {reason}.</source>
        <translation>The portfolio could not be read or written: {reason}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/core/storage.py"/>
        <source>Check the disk and try again.</source>
        <translation>Check the disk and try again.</translation>
    </message>
    <message>
        <location filename="../../portfolio/core/whose.py"/>
        <source>Say whose portfolio it is</source>
        <translation>Say whose portfolio it is</translation>
    </message>
    <message>
        <location filename="../../portfolio/core/writing.py"/>
        <source>“{label}” has been changed since.</source>
        <translation>“{label}” has been changed since.</translation>
    </message>
    <message>
        <location filename="../../portfolio/core/writing.py"/>
        <source>Look at it again and repeat what you did. Nothing was changed.</source>
        <translation>Look at it again and repeat what you did. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/containers/bake.py"/>
        <location filename="../../portfolio/credentials/containers/png.py"/>
        <location filename="../../portfolio/credentials/containers/svg.py"/>
        <source>the picture is bigger than 10 MB</source>
        <translation>the picture is bigger than 10 MB</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/containers/bake.py"/>
        <source>Save the picture smaller, and try again.</source>
        <translation>Save the picture smaller, and try again.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/containers/bake.py"/>
        <source>the picture is of a kind that cannot carry one</source>
        <translation>the picture is of a kind that cannot carry one</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/containers/bake.py"/>
        <source>Choose a PNG or SVG picture, or save this one as PNG first.</source>
        <translation>Choose a PNG or SVG picture, or save this one as PNG first.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/containers/bake.py"/>
        <source>together they are bigger than 10 MB</source>
        <translation>together they are bigger than 10 MB</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/containers/bake.py"/>
        <source>The badge cannot be put into this picture: {reason}.</source>
        <translation>The badge cannot be put into this picture: {reason}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/containers/bake.py"/>
        <location filename="../../portfolio/credentials/containers/jws.py"/>
        <location filename="../../portfolio/credentials/sniff.py"/>
        <location filename="../../portfolio/credentials/strict_json.py"/>
        <source>its text is longer than any badge needs</source>
        <translation>its text is longer than any badge needs</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/containers/bake.py"/>
        <source>its text is neither JSON nor a signed token</source>
        <translation>its text is neither JSON nor a signed token</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/containers/bake.py"/>
        <source>Choose the file in which the badge itself was sent.</source>
        <translation>Choose the file in which the badge itself was sent.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/containers/bake.py"/>
        <source>the picture is damaged</source>
        <translation>the picture is damaged</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/containers/bake.py"/>
        <source>Save the picture again as PNG, and try that.</source>
        <translation>Save the picture again as PNG, and try that.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/containers/bake.py"/>
        <location filename="../../portfolio/credentials/containers/bake_svg.py"/>
        <source>the picture moves, and programs that read badges expect a still one</source>
        <translation>the picture moves, and programs that read badges expect a still one</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/containers/bake.py"/>
        <location filename="../../portfolio/credentials/containers/png.py"/>
        <source>the picture is cut off before its end</source>
        <translation>the picture is cut off before its end</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/containers/bake.py"/>
        <source>the picture claims to be far bigger than any badge</source>
        <translation>the picture claims to be far bigger than any badge</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/containers/bake_svg.py"/>
        <source>it holds signs that no SVG picture can</source>
        <translation>it holds signs that no SVG picture can</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/containers/bake_svg.py"/>
        <source>Choose a PNG picture instead.</source>
        <translation>Choose a PNG picture instead.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/containers/bake_svg.py"/>
        <source>the picture is written in an unusual way</source>
        <translation>the picture is written in an unusual way</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/containers/bake_svg.py"/>
        <source>Save the picture again as a plain SVG, or as PNG, and try that.</source>
        <translation>Save the picture again as a plain SVG, or as PNG, and try that.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/containers/bake_svg.py"/>
        <source>the picture breaks off or is misspelt</source>
        <translation>the picture breaks off or is misspelt</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/containers/bake_svg.py"/>
        <location filename="../../portfolio/credentials/containers/png.py"/>
        <location filename="../../portfolio/credentials/containers/svg.py"/>
        <source>the picture is made of more parts than any badge needs</source>
        <translation>the picture is made of more parts than any badge needs</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/containers/bake_svg.py"/>
        <source>it is a web page or XML file</source>
        <translation>it is a web page or XML file</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/containers/bake_svg.py"/>
        <source>Choose a PNG or SVG picture.</source>
        <translation>Choose a PNG or SVG picture.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/containers/bake_svg.py"/>
        <source>the picture holds a program, which would run where it is opened</source>
        <translation>the picture holds a program, which would run where it is opened</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/containers/bake_svg.py"/>
        <source>the picture asks for parts from elsewhere or unfolds without end</source>
        <translation>the picture asks for parts from elsewhere or unfolds without end</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/containers/baked.py"/>
        <source>It holds a second badge under the same mark. The standard allows one: the first is shown.</source>
        <translation>It holds a second badge under the same mark. The standard allows one: the first is shown.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/containers/jws.py"/>
        <source>it is a signed token that breaks off</source>
        <translation>it is a signed token that breaks off</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/containers/jws.py"/>
        <source>Its signature is misspelt or breaks off.</source>
        <translation>Its signature is misspelt or breaks off.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/containers/jws.py"/>
        <source>it is a signed token that is misspelt or breaks off</source>
        <translation>it is a signed token that is misspelt or breaks off</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/containers/jws.py"/>
        <source>it is a signed token that is misspelt</source>
        <translation>it is a signed token that is misspelt</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/containers/jws.py"/>
        <source>it is a signed token whose text is damaged</source>
        <translation>it is a signed token whose text is damaged</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/containers/jws.py"/>
        <source>it is a signed token that holds no credential</source>
        <translation>it is a signed token that holds no credential</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/containers/jws.py"/>
        <source>Its signature is cut off or has the wrong length.</source>
        <translation>Its signature is cut off or has the wrong length.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/containers/jws.py"/>
        <location filename="../../portfolio/credentials/verifiable.py"/>
        <source>It carries no signature, so anyone could have written it.</source>
        <translation>It carries no signature, so anyone could have written it.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/containers/jws.py"/>
        <source>It is signed with a shared password, which proves nothing about its issuer.</source>
        <translation>It is signed with a shared password, which proves nothing about its issuer.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/containers/jws.py"/>
        <location filename="../../portfolio/credentials/proofs/integrity.py"/>
        <location filename="../../portfolio/credentials/verifiable.py"/>
        <source>Its signature names a key in more words than any badge needs.</source>
        <translation>Its signature names a key in more words than any badge needs.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/containers/jws.py"/>
        <source>It demands a rule that this program does not know.</source>
        <translation>It demands a rule that this program does not know.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/containers/jws.py"/>
        <source>The key inside it is not a key.</source>
        <translation>The key inside it is not a key.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/containers/jws.py"/>
        <location filename="../../portfolio/credentials/proofs/material.py"/>
        <source>It gives away a secret key, so anyone could have signed it.</source>
        <translation>It gives away a secret key, so anyone could have signed it.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/containers/jws.py"/>
        <source>It is signed with a key so short that anyone could have made the signature.</source>
        <translation>It is signed with a key so short that anyone could have made the signature.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/containers/pdf.py"/>
        <source>it is a PDF of more than 10 MB, which is not searched for badges</source>
        <translation>it is a PDF of more than 10 MB, which is not searched for badges</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/containers/pdf.py"/>
        <source>it is a PDF of more parts than are searched for badges</source>
        <translation>it is a PDF of more parts than are searched for badges</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/containers/pdf.py"/>
        <source>If it is a certificate, add it as a certificate instead.</source>
        <translation>If it is a certificate, add it as a certificate instead.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/containers/pdf.py"/>
        <location filename="../../portfolio/credentials/reader.py"/>
        <source>it is a PDF with no badge attached</source>
        <translation>it is a PDF with no badge attached</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/containers/pdf.py"/>
        <source>it is a PDF that cannot be searched for badges</source>
        <translation>it is a PDF that cannot be searched for badges</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/containers/png.py"/>
        <source>The badge inside this picture is compressed, which is unusual.</source>
        <translation>The badge inside this picture is compressed, which is unusual.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/containers/png.py"/>
        <source>it holds more badges than any picture needs</source>
        <translation>it holds more badges than any picture needs</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/containers/png.py"/>
        <location filename="../../portfolio/credentials/containers/svg.py"/>
        <source>Ask its issuer for a smaller copy.</source>
        <translation>Ask its issuer for a smaller copy.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/containers/png.py"/>
        <source>the badge inside this picture was damaged or changed after it was made</source>
        <translation>the badge inside this picture was damaged or changed after it was made</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/containers/png.py"/>
        <source>it is a picture with no badge inside</source>
        <translation>it is a picture with no badge inside</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/containers/png.py"/>
        <source>the picture is not a PNG file</source>
        <translation>the picture is not a PNG file</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/containers/png.py"/>
        <source>the picture is damaged or cut off</source>
        <translation>the picture is damaged or cut off</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/containers/png.py"/>
        <source>the picture has no header</source>
        <translation>the picture has no header</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/containers/png.py"/>
        <source>the badge inside this picture is packed in an unknown way</source>
        <translation>the badge inside this picture is packed in an unknown way</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/containers/png.py"/>
        <source>the badge inside this picture is damaged</source>
        <translation>the badge inside this picture is damaged</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/containers/png.py"/>
        <source>the badge inside this picture unpacks to more than any badge needs</source>
        <translation>the badge inside this picture unpacks to more than any badge needs</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/containers/png.py"/>
        <source>the badge inside this picture is cut off</source>
        <translation>the badge inside this picture is cut off</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/containers/png.py"/>
        <location filename="../../portfolio/credentials/containers/svg.py"/>
        <source>the badge inside this picture is longer than any badge needs</source>
        <translation>the badge inside this picture is longer than any badge needs</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/containers/svg.py"/>
        <source>the picture or page breaks off or is misspelt</source>
        <translation>the picture or page breaks off or is misspelt</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/containers/svg.py"/>
        <source>the picture asks for text from elsewhere or unfolds without end, which no badge needs</source>
        <translation>the picture asks for text from elsewhere or unfolds without end, which no badge needs</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/containers/svg.py"/>
        <source>the picture asks for text from elsewhere, which no badge needs</source>
        <translation>the picture asks for text from elsewhere, which no badge needs</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/dates.py"/>
        <source>Its {what} is not a date.</source>
        <translation>Its {what} is not a date.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/dates.py"/>
        <source>Its {what}: “{text}” is not a date.</source>
        <translation>Its {what}: “{text}” is not a date.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/dates.py"/>
        <source>Its {what}: “{text}” is a date nobody can mean.</source>
        <translation>Its {what}: “{text}” is a date nobody can mean.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/endorsements.py"/>
        <source>Its signature was checked: its endorser is the key that signed it, or one whose key you saved.</source>
        <translation>Its signature was checked: its endorser is the key that signed it, or one whose key you saved.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/endorsements.py"/>
        <source>Unchanged since it was signed. Who holds the key that signed it is not checked.</source>
        <translation>Unchanged since it was signed. Who holds the key that signed it is not checked.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/endorsements.py"/>
        <source>Its signature could not be checked here.</source>
        <translation>Its signature could not be checked here.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/endorsements.py"/>
        <source>Its time is over.</source>
        <translation>Its time is over.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/endorsements.py"/>
        <source>It does not hold yet.</source>
        <translation>It does not hold yet.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/endorsements.py"/>
        <source>Its endorser took it back.</source>
        <translation>Its endorser took it back.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/endorsements.py"/>
        <source>It does not match its signature, or is not written as its standard asks.</source>
        <translation>It does not match its signature, or is not written as its standard asks.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/endorsements.py"/>
        <source>It is of a kind that is not read.</source>
        <translation>It is of a kind that is not read.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/endorsements.py"/>
        <source>It carries no signature: only its own page could prove it.</source>
        <translation>It carries no signature: only its own page could prove it.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/endorsements.py"/>
        <source>Only a link to it is inside this file.</source>
        <translation>Only a link to it is inside this file.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/endorsements.py"/>
        <source>It speaks of something else, not of this badge or its issuer.</source>
        <translation>It speaks of something else, not of this badge or its issuer.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/endorsements.py"/>
        <source>It comes from the badge's own issuer.</source>
        <translation>It comes from the badge's own issuer.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/endorsements.py"/>
        <source>It was not checked: this file holds more of them than are.</source>
        <translation>It was not checked: this file holds more of them than are.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/endorsements.py"/>
        <source>What stands in its place is no endorsement.</source>
        <translation>What stands in its place is no endorsement.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/findings.py"/>
        <source>a PNG picture</source>
        <translation>a PNG picture</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/findings.py"/>
        <source>an SVG picture</source>
        <translation>an SVG picture</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/findings.py"/>
        <source>a JSON file</source>
        <translation>a JSON file</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/findings.py"/>
        <source>a signed token</source>
        <translation>a signed token</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/findings.py"/>
        <source>a PDF document</source>
        <translation>a PDF document</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/findings.py"/>
        <source>a link</source>
        <translation>a link</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/findings.py"/>
        <source>a file</source>
        <translation>a file</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/findings.py"/>
        <source>It has the parts that its standard asks for.</source>
        <translation>It has the parts that its standard asks for.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/findings.py"/>
        <source>The recipient was not compared with your own addresses.</source>
        <translation>The recipient was not compared with your own addresses.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/findings.py"/>
        <source>a badge</source>
        <translation>a badge</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/findings.py"/>
        <source>an endorsement</source>
        <translation>an endorsement</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/findings.py"/>
        <source>a list of achievements</source>
        <translation>a list of achievements</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/findings.py"/>
        <source>a credential</source>
        <translation>a credential</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/findings.py"/>
        <source>a list of revoked credentials</source>
        <translation>a list of revoked credentials</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/findings.py"/>
        <source>a description that awards nothing</source>
        <translation>a description that awards nothing</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/findings.py"/>
        <source>It holds {what} ({standard}) in {container}.</source>
        <translation>It holds {what} ({standard}) in {container}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/findings.py"/>
        <source>The token it came in ran out on {date}.</source>
        <translation>The token it came in ran out on {date}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/findings.py"/>
        <source>It expired on {date}.</source>
        <translation>It expired on {date}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/findings.py"/>
        <source>It is not valid before {date}.</source>
        <translation>It is not valid before {date}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/findings.py"/>
        <source>In date since {begin}, until {end}.</source>
        <translation>In date since {begin}, until {end}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/findings.py"/>
        <source>In date since {begin}; it states no expiry date.</source>
        <translation>In date since {begin}; it states no expiry date.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/findings.py"/>
        <source>In date, until {end}.</source>
        <translation>In date, until {end}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/findings.py"/>
        <source>It states no dates.</source>
        <translation>It states no dates.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/findings.py"/>
        <source>It names no recipient that could be compared.</source>
        <translation>It names no recipient that could be compared.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/findings.py"/>
        <source>The recipient is written in a way that cannot be compared.</source>
        <translation>The recipient is written in a way that cannot be compared.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/findings.py"/>
        <source>It was awarded to one of your addresses.</source>
        <translation>It was awarded to one of your addresses.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/findings.py"/>
        <source>It was awarded to an address that is not among yours.</source>
        <translation>It was awarded to an address that is not among yours.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/findings.py"/>
        <source>1 credential is inside it, and it is readable.</source>
        <translation>1 credential is inside it, and it is readable.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/findings.py"/>
        <source>{count} credentials are inside it, each readable.</source>
        <translation>{count} credentials are inside it, each readable.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/findings.py"/>
        <source>1 credential is inside it. Look at: {titles}.</source>
        <translation>1 credential is inside it. Look at: {titles}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/findings.py"/>
        <source>{count} credentials are inside it. Look at: {titles}.</source>
        <translation>{count} credentials are inside it. Look at: {titles}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/findings.py"/>
        <source>{count} credentials are inside it. Look at: {titles} and {more} more.</source>
        <translation>{count} credentials are inside it. Look at: {titles} and {more} more.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/images.py"/>
        <source>The picture inside it is damaged or of an unknown kind, so it is not shown.</source>
        <translation>The picture inside it is damaged or of an unknown kind, so it is not shown.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/images.py"/>
        <source>The picture claims to be far bigger than any badge, so it is not drawn.</source>
        <translation>The picture claims to be far bigger than any badge, so it is not drawn.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/interpret.py"/>
        <source>it is empty</source>
        <translation>it is empty</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/interpret.py"/>
        <source>it is encrypted, so nothing in it can be read</source>
        <translation>it is encrypted, so nothing in it can be read</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/interpret.py"/>
        <source>Ask its issuer for the badge itself.</source>
        <translation>Ask its issuer for the badge itself.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/interpret.py"/>
        <source>it is a token for showing parts of a credential, a kind that is not read</source>
        <translation>it is a token for showing parts of a credential, a kind that is not read</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/interpret.py"/>
        <location filename="../../portfolio/credentials/reader.py"/>
        <source>what stands where the badge should be is no badge</source>
        <translation>what stands where the badge should be is no badge</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/interpret.py"/>
        <source>it is a text of another kind</source>
        <translation>it is a text of another kind</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/interpret.py"/>
        <source>it is a signed token of another kind</source>
        <translation>it is a signed token of another kind</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/interpret.py"/>
        <source>Keep it to yourself: some tokens open accounts.</source>
        <translation>Keep it to yourself: some tokens open accounts.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/interpret.py"/>
        <source>it holds credentials inside credentials without end</source>
        <translation>it holds credentials inside credentials without end</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/interpret.py"/>
        <source>it is data of another kind</source>
        <translation>it is data of another kind</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/interpret.py"/>
        <source>it is an empty list</source>
        <translation>it is an empty list</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/interpret.py"/>
        <source>it is a wallet's presentation with no credential inside</source>
        <translation>it is a wallet's presentation with no credential inside</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/interpret.py"/>
        <source>It came inside a wallet's presentation, which was made for one reader: ask the wallet for the badge itself.</source>
        <translation>It came inside a wallet's presentation, which was made for one reader: ask the wallet for the badge itself.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/interpret.py"/>
        <source>It is written as an Open Badge but does not call itself one, as the standard demands.</source>
        <translation>It is written as an Open Badge but does not call itself one, as the standard demands.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/interpret.py"/>
        <source>It holds {count} credentials; the first {most} are read.</source>
        <translation>It holds {count} credentials; the first {most} are read.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/interpret.py"/>
        <source>{unread} of the {count} credentials inside it cannot be read.</source>
        <translation>{unread} of the {count} credentials inside it cannot be read.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/interpret.py"/>
        <source>It names a version of Open Badges that does not exist.</source>
        <translation>It names a version of Open Badges that does not exist.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/interpret.py"/>
        <source>It does not say what it is.</source>
        <translation>It does not say what it is.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/interpret.py"/>
        <location filename="../../portfolio/credentials/linked.py"/>
        <location filename="../../portfolio/credentials/open_badges_2.py"/>
        <location filename="../../portfolio/credentials/open_badges_3.py"/>
        <location filename="../../portfolio/credentials/other_credentials.py"/>
        <source>title</source>
        <translation>title</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/interpret.py"/>
        <source>Only a link is inside this file: the badge itself is at that address.</source>
        <translation>Only a link is inside this file: the badge itself is at that address.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/interpret.py"/>
        <source>it is a credential in an envelope of a kind that is not read</source>
        <translation>it is a credential in an envelope of a kind that is not read</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/interpret.py"/>
        <source>it is a résumé in the LER-RS format</source>
        <translation>it is a résumé in the LER-RS format</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/interpret.py"/>
        <source>Add it as evidence to keep it.</source>
        <translation>Add it as evidence to keep it.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/judging.py"/>
        <location filename="../../portfolio/credentials/proofs/integrity.py"/>
        <source>It carries no signature of its own.</source>
        <translation>It carries no signature of its own.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/judging.py"/>
        <source>Not provable offline: the issuer's page is the proof.</source>
        <translation>Not provable offline: the issuer's page is the proof.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/judging.py"/>
        <source>Not provable offline: the issuer's page is the proof. Kept as issued; confirm at {address}</source>
        <translation>Not provable offline: the issuer's page is the proof. Kept as issued; confirm at {address}</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/judging.py"/>
        <source>It carries no signature of its own; the list around it does.</source>
        <translation>It carries no signature of its own; the list around it does.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/judging.py"/>
        <source>It carries no signature of its own, and the list around it is not good.</source>
        <translation>It carries no signature of its own, and the list around it is not good.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/judging.py"/>
        <source>It carries no signature of its own, and the list around it could not be proven.</source>
        <translation>It carries no signature of its own, and the list around it could not be proven.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/judging.py"/>
        <source>It carries no signature of its own; the signed list around it holds.</source>
        <translation>It carries no signature of its own; the signed list around it holds.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/judging.py"/>
        <source>The list around it was signed by another issuer than the one it names.</source>
        <translation>The list around it was signed by another issuer than the one it names.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/judging.py"/>
        <source>Revocation not checked.</source>
        <translation>Revocation not checked.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/judging.py"/>
        <source>The file itself says that it was revoked.</source>
        <translation>The file itself says that it was revoked.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/judging.py"/>
        <source>The file itself says that it was revoked. The reason given: {reason}</source>
        <translation>The file itself says that it was revoked. The reason given: {reason}</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/learning.py"/>
        <source>Its {what} has a time without a time zone.</source>
        <translation>Its {what} has a time without a time zone.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/learning.py"/>
        <source>Hidden or direction-changing characters in the {what} are left out.</source>
        <translation>Hidden or direction-changing characters in the {what} are left out.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/learning.py"/>
        <source>The {what} mixes letters of different alphabets, so it may not be what it looks like.</source>
        <translation>The {what} mixes letters of different alphabets, so it may not be what it looks like.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/linked.py"/>
        <source>The file holds only a link: the rest is from the page at {address}, which you saved on {date}.</source>
        <translation>The file holds only a link: the rest is from the page at {address}, which you saved on {date}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/linked.py"/>
        <source>What the badge is for comes from the page at {address}, which you saved on {date}.</source>
        <translation>What the badge is for comes from the page at {address}, which you saved on {date}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/linked.py"/>
        <source>Who issued it comes from the page at {address}, which you saved on {date}.</source>
        <translation>Who issued it comes from the page at {address}, which you saved on {date}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/open_badges_2.py"/>
        <location filename="../../portfolio/credentials/open_badges_3.py"/>
        <location filename="../../portfolio/credentials/other_credentials.py"/>
        <source>date of award</source>
        <translation>date of award</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/open_badges_2.py"/>
        <location filename="../../portfolio/credentials/verifiable.py"/>
        <source>expiry date</source>
        <translation>expiry date</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/open_badges_2.py"/>
        <location filename="../../portfolio/credentials/open_badges_3.py"/>
        <source>Only a link to the badge is inside this file, so its name is not known here.</source>
        <translation>Only a link to the badge is inside this file, so its name is not known here.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/open_badges_2.py"/>
        <source>It says that it is signed, but the signature is not in this file.</source>
        <translation>It says that it is signed, but the signature is not in this file.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/open_badges_2.py"/>
        <source>It does not call itself a badge assertion, which the standard demands.</source>
        <translation>It does not call itself a badge assertion, which the standard demands.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/open_badges_2.py"/>
        <location filename="../../portfolio/credentials/open_badges_3.py"/>
        <source>It does not say whom it was awarded to.</source>
        <translation>It does not say whom it was awarded to.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/open_badges_2.py"/>
        <source>It does not say which badge was awarded.</source>
        <translation>It does not say which badge was awarded.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/open_badges_2.py"/>
        <source>It does not say how it can be confirmed.</source>
        <translation>It does not say how it can be confirmed.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/open_badges_2.py"/>
        <source>It has no address or number of its own.</source>
        <translation>It has no address or number of its own.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/open_badges_2.py"/>
        <location filename="../../portfolio/credentials/verifiable.py"/>
        <source>Its id is longer than any badge needs.</source>
        <translation>Its id is longer than any badge needs.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/open_badges_2.py"/>
        <location filename="../../portfolio/credentials/open_badges_3.py"/>
        <source>issuer's name</source>
        <translation>issuer's name</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/open_badges_2.py"/>
        <source>It does not say when it was awarded.</source>
        <translation>It does not say when it was awarded.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/open_badges_2.py"/>
        <source>It expires before it was awarded.</source>
        <translation>It expires before it was awarded.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/open_badges_2.py"/>
        <source>Its page, {page}, is not where its issuer says that its badges lie.</source>
        <translation>Its page, {page}, is not where its issuer says that its badges lie.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/open_badges_2.py"/>
        <source>Its page is at {host}, which is not the issuer's own address ({home}).</source>
        <translation>Its page is at {host}, which is not the issuer's own address ({home}).</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/open_badges_2.py"/>
        <source>Its page is at {host}, which is not the issuer's own address.</source>
        <translation>Its page is at {host}, which is not the issuer's own address.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/open_badges_2.py"/>
        <location filename="../../portfolio/credentials/open_badges_3.py"/>
        <source>The recipient is hidden with an oversized key, so it cannot be compared.</source>
        <translation>The recipient is hidden with an oversized key, so it cannot be compared.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/open_badges_2.py"/>
        <location filename="../../portfolio/credentials/open_badges_3.py"/>
        <source>It does not say whom it was awarded to in the way the standard asks.</source>
        <translation>It does not say whom it was awarded to in the way the standard asks.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/open_badges_3.py"/>
        <source>It does not say what is endorsed in the way the standard asks.</source>
        <translation>It does not say what is endorsed in the way the standard asks.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/open_badges_3.py"/>
        <source>It does not name the vocabulary of Open Badges.</source>
        <translation>It does not name the vocabulary of Open Badges.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/open_badges_3.py"/>
        <source>It does not say what was achieved in the way the standard asks.</source>
        <translation>It does not say what was achieved in the way the standard asks.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/open_badges_3.py"/>
        <location filename="../../portfolio/credentials/other_credentials.py"/>
        <source>Its issuer is not described as an issuer.</source>
        <translation>Its issuer is not described as an issuer.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/open_badges_3.py"/>
        <source>It does not say what was achieved.</source>
        <translation>It does not say what was achieved.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/open_badges_3.py"/>
        <location filename="../../portfolio/credentials/verifiable.py"/>
        <source>It does not say when it was issued.</source>
        <translation>It does not say when it was issued.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/open_badges_3.py"/>
        <source>A part called “{name}” is not what the standard says it is.</source>
        <translation>A part called “{name}” is not what the standard says it is.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/other_credentials.py"/>
        <source>It does not say whose achievements it lists in the way the standard asks.</source>
        <translation>It does not say whose achievements it lists in the way the standard asks.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/other_credentials.py"/>
        <source>It is a list of achievements without any credential inside.</source>
        <translation>It is a list of achievements without any credential inside.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/bounds.py"/>
        <source>Its signature cannot be checked: it is made of more parts than any badge needs.</source>
        <translation>Its signature cannot be checked: it is made of more parts than any badge needs.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/bounds.py"/>
        <source>Its signature cannot be checked: it would not cover “{member}”, which anyone could have added.</source>
        <translation>Its signature cannot be checked: it would not cover “{member}”, which anyone could have added.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/canonical.py"/>
        <source>Its signature cannot be checked: it says “{member}” in a roundabout way, so what is shown may not be what was signed.</source>
        <translation>Its signature cannot be checked: it says “{member}” in a roundabout way, so what is shown may not be what was signed.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/canonical.py"/>
        <source>Its signature cannot be checked: it holds a number that not all programs read in the same way.</source>
        <translation>Its signature cannot be checked: it holds a number that not all programs read in the same way.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/canonical.py"/>
        <source>Its signature cannot be checked: it brings a vocabulary of its own, so what is shown may not be what was signed.</source>
        <translation>Its signature cannot be checked: it brings a vocabulary of its own, so what is shown may not be what was signed.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/canonical.py"/>
        <source>Its signature cannot be checked: it is not written in the way that its standard asks for.</source>
        <translation>Its signature cannot be checked: it is not written in the way that its standard asks for.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/contexts.py"/>
        <source>Signature not checked: it uses a vocabulary that this version does not know ({vocabulary}).</source>
        <translation>Signature not checked: it uses a vocabulary that this version does not know ({vocabulary}).</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/hosted.py"/>
        <source>Revocation not checked: only its own page, {address}, could tell.</source>
        <translation>Revocation not checked: only its own page, {address}, could tell.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/hosted.py"/>
        <source>The page at {address}, which you saved on {date}, is no badge.</source>
        <translation>The page at {address}, which you saved on {date}, is no badge.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/hosted.py"/>
        <source>Not taken back on its own page at {address}, saved on {date}.</source>
        <translation>Not taken back on its own page at {address}, saved on {date}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/hosted.py"/>
        <source>The page at {address}, which you saved on {date}, says the same.</source>
        <translation>The page at {address}, which you saved on {date}, says the same.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/hosted.py"/>
        <source>Taken back: so says its own page at {address}, saved on {date}. The reason given: {reason}</source>
        <translation>Taken back: so says its own page at {address}, saved on {date}. The reason given: {reason}</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/hosted.py"/>
        <source>Taken back: so says its own page at {address}, saved on {date}.</source>
        <translation>Taken back: so says its own page at {address}, saved on {date}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/hosted.py"/>
        <source>The page at {address}, which you saved on {date}, shows another badge's id.</source>
        <translation>The page at {address}, which you saved on {date}, shows another badge's id.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/hosted.py"/>
        <source>The page at {address}, which you saved on {date}, names another recipient.</source>
        <translation>The page at {address}, which you saved on {date}, names another recipient.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/hosted.py"/>
        <source>The page at {address}, which you saved on {date}, names another badge.</source>
        <translation>The page at {address}, which you saved on {date}, names another badge.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/hosted.py"/>
        <source>The page at {address}, which you saved on {date}, gives another date of award.</source>
        <translation>The page at {address}, which you saved on {date}, gives another date of award.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/hosted.py"/>
        <source>The page at {address}, which you saved on {date}, gives another expiry date.</source>
        <translation>The page at {address}, which you saved on {date}, gives another expiry date.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/integrity.py"/>
        <source>Signature not checked: it carries more signatures than any badge needs.</source>
        <translation>Signature not checked: it carries more signatures than any badge needs.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/integrity.py"/>
        <source>It carries {count} signatures, and not all of them match it.</source>
        <translation>It carries {count} signatures, and not all of them match it.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/integrity.py"/>
        <source>It does not match its signature: it was changed after it was signed, or is forged.</source>
        <translation>It does not match its signature: it was changed after it was signed, or is forged.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/integrity.py"/>
        <source>Its signatures build on one another in a circle.</source>
        <translation>Its signatures build on one another in a circle.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/integrity.py"/>
        <source>Its signature builds on another one that does not match it.</source>
        <translation>Its signature builds on another one that does not match it.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/integrity.py"/>
        <source>Signature not checked: it builds on another one that cannot be checked.</source>
        <translation>Signature not checked: it builds on another one that cannot be checked.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/integrity.py"/>
        <source>Unchanged since it was signed on {date}.</source>
        <translation>Unchanged since it was signed on {date}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/integrity.py"/>
        <source>Unchanged since it was signed.</source>
        <translation>Unchanged since it was signed.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/integrity.py"/>
        <source>Its signature does not cover these parts, which anyone could have added: {members}.</source>
        <translation>Its signature does not cover these parts, which anyone could have added: {members}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/integrity.py"/>
        <source>The day it says it was signed on is still to come.</source>
        <translation>The day it says it was signed on is still to come.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/integrity.py"/>
        <source>Its signature ran out on {date}.</source>
        <translation>Its signature ran out on {date}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/integrity.py"/>
        <location filename="../../portfolio/credentials/verifiable.py"/>
        <source>Its signature was made for another purpose than issuing a credential.</source>
        <translation>Its signature was made for another purpose than issuing a credential.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/integrity.py"/>
        <location filename="../../portfolio/credentials/verifiable.py"/>
        <source>Its signature names no key.</source>
        <translation>Its signature names no key.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/integrity.py"/>
        <source>Its signature gives an impossible date.</source>
        <translation>Its signature gives an impossible date.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/key_files.py"/>
        <source>This file holds a key of {owner}, not of {issuer}.</source>
        <translation>This file holds a key of {owner}, not of {issuer}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/key_files.py"/>
        <source>The key in this file has no name, so no badge can be found that was signed with it.</source>
        <translation>The key in this file has no name, so no badge can be found that was signed with it.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/key_files.py"/>
        <source>A key in this file says that it belongs to somebody else.</source>
        <translation>A key in this file says that it belongs to somebody else.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/key_files.py"/>
        <source>The issuer's key is on another page, {address}: save that one.</source>
        <translation>The issuer's key is on another page, {address}: save that one.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/key_files.py"/>
        <source>This file says that it belongs to {owner}, but it was saved from {host}.</source>
        <translation>This file says that it belongs to {owner}, but it was saved from {host}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/key_files.py"/>
        <source>This file holds no key with which an issuer signs badges.</source>
        <translation>This file holds no key with which an issuer signs badges.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/keys.py"/>
        <source>It names a key that its owner does not have.</source>
        <translation>It names a key that its owner does not have.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/keys.py"/>
        <source>The issuer's key is on the web, at {address}, and was not saved from there.</source>
        <translation>The issuer's key is on the web, at {address}, and was not saved from there.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/keys.py"/>
        <source>The issuer's key is kept in a register ({register}) that only the web can tell.</source>
        <translation>The issuer's key is kept in a register ({register}) that only the web can tell.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/keys.py"/>
        <source>It does not say where the key is that it was signed with.</source>
        <translation>It does not say where the key is that it was signed with.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/keys.py"/>
        <source>Its owner has withdrawn the key.</source>
        <translation>Its owner has withdrawn the key.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/keys.py"/>
        <source>The key is of another kind than it says.</source>
        <translation>The key is of another kind than it says.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/keys.py"/>
        <source>The key was made for another purpose than checking such signatures.</source>
        <translation>The key was made for another purpose than checking such signatures.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/linked_data.py"/>
        <source>Its signature cannot be checked: it says different things of what it calls “{name}”, so what is shown may not be what was signed.</source>
        <translation>Its signature cannot be checked: it says different things of what it calls “{name}”, so what is shown may not be what was signed.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/material.py"/>
        <source>The key is so weak that anyone could have made the signature.</source>
        <translation>The key is so weak that anyone could have made the signature.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/material.py"/>
        <source>What stands where the key should be is not a key.</source>
        <translation>What stands where the key should be is not a key.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/material.py"/>
        <source>The key is damaged: its parts do not fit together.</source>
        <translation>The key is damaged: its parts do not fit together.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/material.py"/>
        <source>The key is longer than those that are checked here.</source>
        <translation>The key is longer than those that are checked here.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/material.py"/>
        <source>The key is of a kind that is not checked here.</source>
        <translation>The key is of a kind that is not checked here.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/material.py"/>
        <source>The key is of a kind ({kind}) that is not checked here.</source>
        <translation>The key is of a kind ({kind}) that is not checked here.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/material.py"/>
        <source>The key is so short that anyone could have made the signature.</source>
        <translation>The key is so short that anyone could have made the signature.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/prove.py"/>
        <source>Signature not checked: it is a wallet's presentation of a badge.</source>
        <translation>Signature not checked: it is a wallet's presentation of a badge.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/prove.py"/>
        <source>Its proof is in a blockchain, which is not read.</source>
        <translation>Its proof is in a blockchain, which is not read.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/prove.py"/>
        <source>Signature not checked: the token it came in is not there.</source>
        <translation>Signature not checked: the token it came in is not there.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/prove.py"/>
        <source>It is signed; the signature has not been checked.</source>
        <translation>It is signed; the signature has not been checked.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/prove.py"/>
        <location filename="../../portfolio/credentials/proofs/tokens.py"/>
        <source>It names a key as its issuer, but was signed with another one.</source>
        <translation>It names a key as its issuer, but was signed with another one.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/prove.py"/>
        <source>The key is the one that you saved for its issuer on {date}.</source>
        <translation>The key is the one that you saved for its issuer on {date}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/prove.py"/>
        <source>Its issuer is the key that signed it. A key was checked, not a person.</source>
        <translation>Its issuer is the key that signed it. A key was checked, not a person.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/prove.py"/>
        <source>Who issued it is not in this file, but on the page {address}, which was not saved.</source>
        <translation>Who issued it is not in this file, but on the page {address}, which was not saved.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/prove.py"/>
        <source>Who holds the key that signed it is not checked.</source>
        <translation>Who holds the key that signed it is not checked.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/prove.py"/>
        <source>Who holds the key that signed it is not checked: its issuer's page, {address}, was not saved.</source>
        <translation>Who holds the key that signed it is not checked: its issuer's page, {address}, was not saved.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/prove.py"/>
        <source>The key that signed it is not on its issuer's page, {address}, as you saved it on {date}.</source>
        <translation>The key that signed it is not on its issuer's page, {address}, as you saved it on {date}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/prove.py"/>
        <source>The key that signed it is one that its issuer stopped using, so it proves no issuer.</source>
        <translation>The key that signed it is one that its issuer stopped using, so it proves no issuer.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/prove.py"/>
        <source>Its issuer has withdrawn the key that signed it, so it proves no issuer.</source>
        <translation>Its issuer has withdrawn the key that signed it, so it proves no issuer.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/prove.py"/>
        <source>Its issuer withdrew the key that signed it on {date}, so it proves no issuer.</source>
        <translation>Its issuer withdrew the key that signed it on {date}, so it proves no issuer.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/prove.py"/>
        <source>The key that signed it ran out on {date}, so it proves no issuer.</source>
        <translation>The key that signed it ran out on {date}, so it proves no issuer.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/revocation.py"/>
        <source>Taken back: it is on its issuer's list at {address}, saved on {date}.</source>
        <translation>Taken back: it is on its issuer's list at {address}, saved on {date}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/revocation.py"/>
        <source>Not among those taken back on its issuer's list at {address}, saved on {date}.</source>
        <translation>Not among those taken back on its issuer's list at {address}, saved on {date}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/revocation.py"/>
        <source>Taken back: it is on the list at {address}, saved on {date}, which {keeper} keeps for its issuer.</source>
        <translation>Taken back: it is on the list at {address}, saved on {date}, which {keeper} keeps for its issuer.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/revocation.py"/>
        <source>Not among those taken back on the list at {address}, saved on {date}, which {keeper} keeps for its issuer.</source>
        <translation>Not among those taken back on the list at {address}, saved on {date}, which {keeper} keeps for its issuer.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/revocation.py"/>
        <source>Taken back for a time: it is on its issuer's list at {address}, saved on {date}.</source>
        <translation>Taken back for a time: it is on its issuer's list at {address}, saved on {date}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/revocation.py"/>
        <source>Not among those taken back for a time on its issuer's list at {address}, saved on {date}.</source>
        <translation>Not among those taken back for a time on its issuer's list at {address}, saved on {date}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/revocation.py"/>
        <source>Taken back for a time: it is on the list at {address}, saved on {date}, which {keeper} keeps for its issuer.</source>
        <translation>Taken back for a time: it is on the list at {address}, saved on {date}, which {keeper} keeps for its issuer.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/revocation.py"/>
        <source>Not among those taken back for a time on the list at {address}, saved on {date}, which {keeper} keeps for its issuer.</source>
        <translation>Not among those taken back for a time on the list at {address}, saved on {date}, which {keeper} keeps for its issuer.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/revocation.py"/>
        <source>Revocation not checked: its issuer's list is named on the page {address}, which was not saved.</source>
        <translation>Revocation not checked: its issuer's list is named on the page {address}, which was not saved.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/revocation.py"/>
        <source>Revocation not checked: its issuer tells it in a way that is not read here.</source>
        <translation>Revocation not checked: its issuer tells it in a way that is not read here.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/revocation.py"/>
        <source>Not among those taken back on the list at {address}, saved on {date}; but that list held only until {end}.</source>
        <translation>Not among those taken back on the list at {address}, saved on {date}; but that list held only until {end}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/revocation.py"/>
        <source>The list at {address} is shorter than its standard asks for.</source>
        <translation>The list at {address} is shorter than its standard asks for.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/revocation.py"/>
        <source>Its issuer may have renewed the list at {address} since {date}: it is worth saving again.</source>
        <translation>Its issuer may have renewed the list at {address} since {date}: it is worth saving again.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/revocation.py"/>
        <source>Revocation not checked: the list at {address}, saved on {date}, is for something else.</source>
        <translation>Revocation not checked: the list at {address}, saved on {date}, is for something else.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/revocation.py"/>
        <source>Revocation not checked: the list at {address}, saved on {date}, holds only from {begin} on.</source>
        <translation>Revocation not checked: the list at {address}, saved on {date}, holds only from {begin} on.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/revocation.py"/>
        <source>Revocation not checked: the list at {address}, saved on {date}, does not match its signature.</source>
        <translation>Revocation not checked: the list at {address}, saved on {date}, does not match its signature.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/revocation.py"/>
        <source>Revocation not checked: the key of the list at {list}, saved on {date}, is at {address}, and was not saved from there.</source>
        <translation>Revocation not checked: the key of the list at {list}, saved on {date}, is at {address}, and was not saved from there.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/revocation.py"/>
        <source>Revocation not checked: the list at {address}, saved on {date}, has no place for this badge.</source>
        <translation>Revocation not checked: the list at {address}, saved on {date}, has no place for this badge.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/revocation.py"/>
        <source>The list at {address}, saved on {date}, says of it: {message}</source>
        <translation>The list at {address}, saved on {date}, says of it: {message}</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/revocation.py"/>
        <source>The list at {address}, saved on {date}, has a mark for it that is not read here.</source>
        <translation>The list at {address}, saved on {date}, has a mark for it that is not read here.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/revocation.py"/>
        <source>The list at {address}, saved on {date}, has no mark for it.</source>
        <translation>The list at {address}, saved on {date}, has no mark for it.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/revocation.py"/>
        <source>Revocation not checked: this badge has no id that could be looked up on a list.</source>
        <translation>Revocation not checked: this badge has no id that could be looked up on a list.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/revocation.py"/>
        <source>Taken back: it is on its issuer's list at {address}, saved on {date}. The reason given: {reason}</source>
        <translation>Taken back: it is on its issuer's list at {address}, saved on {date}. The reason given: {reason}</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/revocation.py"/>
        <source>Revocation not checked: the list at {address}, saved on {date}, could not be proven to be its issuer's.</source>
        <translation>Revocation not checked: the list at {address}, saved on {date}, could not be proven to be its issuer's.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/revocation.py"/>
        <source>Revocation not checked: its issuer's list is at {address}.</source>
        <translation>Revocation not checked: its issuer's list is at {address}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/revocation.py"/>
        <source>Revocation not checked: the list at {address}, saved on {date}, cannot be read.</source>
        <translation>Revocation not checked: the list at {address}, saved on {date}, cannot be read.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/saved_files.py"/>
        <source>“{address}” is not a web address.</source>
        <translation>“{address}” is not a web address.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/saved_files.py"/>
        <source>Open the address in a browser, save what it shows unchanged, and add that file.</source>
        <translation>Open the address in a browser, save what it shows unchanged, and add that file.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/saved_files.py"/>
        <source>This key does not say whose it is.</source>
        <translation>This key does not say whose it is.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/saved_files.py"/>
        <source>Say which issuer's key it is, then add it again.</source>
        <translation>Say which issuer's key it is, then add it again.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/saved_files.py"/>
        <source>This list of badges taken back does not say where it belongs.</source>
        <translation>This list of badges taken back does not say where it belongs.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/saved_files.py"/>
        <source>Say which web address it was saved from, then add it again.</source>
        <translation>Say which web address it was saved from, then add it again.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/saved_files.py"/>
        <source>This page of an issuer does not say where it belongs.</source>
        <translation>This page of an issuer does not say where it belongs.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/saved_files.py"/>
        <source>This file says that it belongs to {own}, but it was saved from {address}.</source>
        <translation>This file says that it belongs to {own}, but it was saved from {address}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/saved_files.py"/>
        <source>This file is a badge, not a page that its issuer keeps.</source>
        <translation>This file is a badge, not a page that its issuer keeps.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/saved_files.py"/>
        <source>Add it as a badge.</source>
        <translation>Add it as a badge.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/saved_files.py"/>
        <source>This is a web page made for reading; it holds nothing that proves a badge.</source>
        <translation>This is a web page made for reading; it holds nothing that proves a badge.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/saved_files.py"/>
        <source>Ask the issuer for the address of the page that programs read, and save that one.</source>
        <translation>Ask the issuer for the address of the page that programs read, and save that one.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/saved_files.py"/>
        <source>This file holds no key, profile, badge page or list of an issuer.</source>
        <translation>This file holds no key, profile, badge page or list of an issuer.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/secured.py"/>
        <source>Its signature builds on another one that is not there.</source>
        <translation>Its signature builds on another one that is not there.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/secured.py"/>
        <source>Its signature was made with another vocabulary than the one it now names.</source>
        <translation>Its signature was made with another vocabulary than the one it now names.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/selective.py"/>
        <location filename="../../portfolio/credentials/proofs/suites.py"/>
        <location filename="../../portfolio/credentials/verifiable.py"/>
        <source>Its signature is empty.</source>
        <translation>Its signature is empty.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/selective.py"/>
        <source>Signature not checked: this is the copy that its owner keeps secret, not one that is made to be shown.</source>
        <translation>Signature not checked: this is the copy that its owner keeps secret, not one that is made to be shown.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/selective.py"/>
        <location filename="../../portfolio/credentials/proofs/suites.py"/>
        <source>Its signature is misspelt or cut off.</source>
        <translation>Its signature is misspelt or cut off.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/selective.py"/>
        <source>Its signature does not fit what is shown.</source>
        <translation>Its signature does not fit what is shown.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/shelf.py"/>
        <source>It does not say which key it was signed with.</source>
        <translation>It does not say which key it was signed with.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/shelf.py"/>
        <source>The key is not on the issuer's page, {address}, as you saved it on {date}.</source>
        <translation>The key is not on the issuer's page, {address}, as you saved it on {date}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/shelf.py"/>
        <source>The key in it is not the one that it names.</source>
        <translation>The key in it is not the one that it names.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/suites.py"/>
        <location filename="../../portfolio/credentials/verifiable.py"/>
        <source>Its signature does not say of what kind it is.</source>
        <translation>Its signature does not say of what kind it is.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/suites.py"/>
        <source>Signature not checked: it is of a kind that this program does not know ({kind}).</source>
        <translation>Signature not checked: it is of a kind that this program does not know ({kind}).</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/suites.py"/>
        <source>Its signature and the key it names are of different kinds.</source>
        <translation>Its signature and the key it names are of different kinds.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/tokens.py"/>
        <source>It is unchanged since it was signed.</source>
        <translation>It is unchanged since it was signed.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/tokens.py"/>
        <source>Its signature and its key are of different kinds, so it is not good.</source>
        <translation>Its signature and its key are of different kinds, so it is not good.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/tokens.py"/>
        <source>It does not match its signature.</source>
        <translation>It does not match its signature.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/tokens.py"/>
        <source>It is unchanged since it was signed. Checked with the key that you saved on {date}.</source>
        <translation>It is unchanged since it was signed. Checked with the key that you saved on {date}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/tokens.py"/>
        <source>Its signature fits none of the issuer's keys that you have saved. Look at {address} again.</source>
        <translation>Its signature fits none of the issuer's keys that you have saved. Look at {address} again.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/tokens.py"/>
        <source>Its signature fits none of the issuer's keys that you have saved.</source>
        <translation>Its signature fits none of the issuer's keys that you have saved.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/tokens.py"/>
        <source>It is signed in a way ({algorithm}) that is not checked here.</source>
        <translation>It is signed in a way ({algorithm}) that is not checked here.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/tokens.py"/>
        <source>The token around it was meant for something else than a credential.</source>
        <translation>The token around it was meant for something else than a credential.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/tokens.py"/>
        <location filename="../../portfolio/credentials/verifiable.py"/>
        <source>Its issuer and that of the token around it differ.</source>
        <translation>Its issuer and that of the token around it differ.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/tokens.py"/>
        <source>The token around it leaves out parts that its standard asks for.</source>
        <translation>The token around it leaves out parts that its standard asks for.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/proofs/tokens.py"/>
        <source>Its issuer's profile does not list the key that it is signed with.</source>
        <translation>Its issuer's profile does not list the key that it is signed with.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/reader.py"/>
        <source>it is a list of revoked badges</source>
        <translation>it is a list of revoked badges</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/reader.py"/>
        <source>Keep it with the issuer's keys, not as a badge.</source>
        <translation>Keep it with the issuer's keys, not as a badge.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/reader.py"/>
        <source>Ask its issuer for the badge awarded to you.</source>
        <translation>Ask its issuer for the badge awarded to you.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/reader.py"/>
        <source>Download the badge again from where it was issued, and add that file.</source>
        <translation>Download the badge again from where it was issued, and add that file.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/refusal.py"/>
        <source>{name} cannot be read as a badge: {reason}.</source>
        <translation>{name} cannot be read as a badge: {reason}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/refusal.py"/>
        <source>{name} is not a badge: {reason}.</source>
        <translation>{name} is not a badge: {reason}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/sniff.py"/>
        <source>it is a file of another kind</source>
        <translation>it is a file of another kind</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/sniff.py"/>
        <location filename="../../portfolio/exchange/asking/answers.py"/>
        <source>its text is damaged</source>
        <translation>its text is damaged</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/strict_json.py"/>
        <source>it is made of more parts than any badge needs</source>
        <translation>it is made of more parts than any badge needs</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/strict_json.py"/>
        <source>its text is nested deeper than any badge needs</source>
        <translation>its text is nested deeper than any badge needs</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/strict_json.py"/>
        <source>it holds a number that is too big to mean anything</source>
        <translation>it holds a number that is too big to mean anything</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/strict_json.py"/>
        <source>its text holds half a character</source>
        <translation>its text holds half a character</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/verifiable.py"/>
        <source>number</source>
        <translation>number</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/verifiable.py"/>
        <source>beginning</source>
        <translation>beginning</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/verifiable.py"/>
        <source>expiry</source>
        <translation>expiry</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/verifiable.py"/>
        <source>It does not call itself a verifiable credential, which the standard demands.</source>
        <translation>It does not call itself a verifiable credential, which the standard demands.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/verifiable.py"/>
        <source>date of issue</source>
        <translation>date of issue</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/verifiable.py"/>
        <source>It expires before it begins.</source>
        <translation>It expires before it begins.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/verifiable.py"/>
        <source>it names more vocabularies than any badge needs</source>
        <translation>it names more vocabularies than any badge needs</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/verifiable.py"/>
        <source>It does not begin with the vocabulary that the standard asks for.</source>
        <translation>It does not begin with the vocabulary that the standard asks for.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/verifiable.py"/>
        <source>It brings a vocabulary of its own: what is shown here may not be all that was signed.</source>
        <translation>It brings a vocabulary of its own: what is shown here may not be all that was signed.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/verifiable.py"/>
        <source>It names a vocabulary that is no web address.</source>
        <translation>It names a vocabulary that is no web address.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/verifiable.py"/>
        <source>It does not say who issued it.</source>
        <translation>It does not say who issued it.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/verifiable.py"/>
        <source>It names its issuer in a way the standard does not know.</source>
        <translation>It names its issuer in a way the standard does not know.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/verifiable.py"/>
        <source>Its issuer has no address or key of its own.</source>
        <translation>Its issuer has no address or key of its own.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/verifiable.py"/>
        <source>Its issuer's id is longer than any badge needs.</source>
        <translation>Its issuer's id is longer than any badge needs.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/verifiable.py"/>
        <source>Its id is not an address or number in the form that the standard asks for.</source>
        <translation>Its id is not an address or number in the form that the standard asks for.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/verifiable.py"/>
        <source>It says nothing about anyone.</source>
        <translation>It says nothing about anyone.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/verifiable.py"/>
        <source>It says nothing about one of those it names.</source>
        <translation>It says nothing about one of those it names.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/verifiable.py"/>
        <source>It does not say in one way whom it was awarded to.</source>
        <translation>It does not say in one way whom it was awarded to.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/verifiable.py"/>
        <source>Its {member} does not say of what type it is.</source>
        <translation>Its {member} does not say of what type it is.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/verifiable.py"/>
        <source>Its credentialSchema has no address.</source>
        <translation>Its credentialSchema has no address.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/verifiable.py"/>
        <source>it carries more signatures than any badge needs</source>
        <translation>it carries more signatures than any badge needs</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/verifiable.py"/>
        <source>Its signature names a key that is at no address.</source>
        <translation>Its signature names a key that is at no address.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/verifiable.py"/>
        <source>Its {what} and that of the token around it differ.</source>
        <translation>Its {what} and that of the token around it differ.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/verifiable.py"/>
        <source>The person it was awarded to and that of the token around it differ.</source>
        <translation>The person it was awarded to and that of the token around it differ.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/verifiable.py"/>
        <source>The token around it has an impossible {what}.</source>
        <translation>The token around it has an impossible {what}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/verify.py"/>
        <source>This file holds {count} credentials: {titles}. The first is shown.</source>
        <translation>This file holds {count} credentials: {titles}. The first is shown.</translation>
    </message>
    <message>
        <location filename="../../portfolio/credentials/verify.py"/>
        <source>This file holds {count} credentials: {titles} and {more} more. The first is shown.</source>
        <translation>This file holds {count} credentials: {titles} and {more} more. The first is shown.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/adding.py"/>
        <source>Add “{title}”</source>
        <translation>Add “{title}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/adding.py"/>
        <source>Add {count} files</source>
        <translation>Add {count} files</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/adding.py"/>
        <source>From now on badges are checked with this page.</source>
        <translation>From now on badges are checked with this page.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/adding.py"/>
        <source>Keep it only if you saved it from {address} yourself.</source>
        <translation>Keep it only if you saved it from {address} yourself.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/adding_pages.py"/>
        <source>“{name}” is a page of an issuer's by which badges are proven, and was not taken unasked.</source>
        <translation>“{name}” is a page of an issuer's by which badges are proven, and was not taken unasked.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/adding_pages.py"/>
        <source>If you saved it from {address} yourself, add this file alone.</source>
        <translation>If you saved it from {address} yourself, add this file alone.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/adding_records.py"/>
        <source>The date {day} of “{name}” is outside a working life.</source>
        <translation>The date {day} of “{name}” is outside a working life.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/adding_records.py"/>
        <source>Correct the date and add it again.</source>
        <translation>Correct the date and add it again.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/adding_versions.py"/>
        <source>in your portfolio</source>
        <translation>in your portfolio</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/adding_versions.py"/>
        <source>in the bin</source>
        <translation>in the bin</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/adding_versions.py"/>
        <source>“{title}” is a newer version of “{other}” {where}.</source>
        <translation>“{title}” is a newer version of “{other}” {where}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/adding_versions.py"/>
        <source>The older one is kept behind it.</source>
        <translation>The older one is kept behind it.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/adding_versions.py"/>
        <source>“{title}” is an older version of “{other}” {where}.</source>
        <translation>“{title}” is an older version of “{other}” {where}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/adding_versions.py"/>
        <source>It is kept behind the newer one.</source>
        <translation>It is kept behind the newer one.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/adding_versions.py"/>
        <source>“{title}” is another version of “{other}” {where}.</source>
        <translation>“{title}” is another version of “{other}” {where}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/adding_versions.py"/>
        <source>Both are kept. It may have been renewed; if one of them is not from its issuer, delete that one.</source>
        <translation>Both are kept. It may have been renewed; if one of them is not from its issuer, delete that one.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/adding_versions.py"/>
        <source>“{title}” carries the same number as “{other}” {where}, but another issuer.</source>
        <translation>“{title}” carries the same number as “{other}” {where}, but another issuer.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/adding_versions.py"/>
        <source>Both are kept. Such a number is given once, so one of the two may not be genuine.</source>
        <translation>Both are kept. Such a number is given once, so one of the two may not be genuine.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/addition.py"/>
        <source>“{name}” has changed since it was looked at.</source>
        <translation>“{name}” has changed since it was looked at.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/addition.py"/>
        <location filename="../../portfolio/ui/editors/evidence.py"/>
        <source>Add it again.</source>
        <translation>Add it again.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/asking/answers.py"/>
        <source>it is larger than any answer</source>
        <translation>it is larger than any answer</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/asking/answers.py"/>
        <location filename="../../portfolio/packet/reply/replies.py"/>
        <source>This is the page to answer on, not the answer.</source>
        <translation>This is the page to answer on, not the answer.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/asking/answers.py"/>
        <location filename="../../portfolio/packet/reply/replies.py"/>
        <source>Open it in a browser, fill it in, save the answer, and take that file.</source>
        <translation>Open it in a browser, fill it in, save the answer, and take that file.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/asking/answers.py"/>
        <source>there is no answer in it</source>
        <translation>there is no answer in it</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/asking/answers.py"/>
        <source>it is another kind of file</source>
        <translation>it is another kind of file</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/asking/answers.py"/>
        <location filename="../../portfolio/packet/reply/replies.py"/>
        <source>This answer was made by another version of the program.</source>
        <translation>This answer was made by another version of the program.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/asking/answers.py"/>
        <location filename="../../portfolio/exchange/templates/reading.py"/>
        <location filename="../../portfolio/packet/reply/replies.py"/>
        <source>Read it with the newest version.</source>
        <translation>Read it with the newest version.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/asking/answers.py"/>
        <source>a rating in it is none</source>
        <translation>a rating in it is none</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/asking/answers.py"/>
        <source>Left out, because these skills are no longer there: {list}.</source>
        <translation>Left out, because these skills are no longer there: {list}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/asking/answers.py"/>
        <location filename="../../portfolio/packet/reply/replies.py"/>
        <source>This answer was taken in already; it changes nothing.</source>
        <translation>This answer was taken in already; it changes nothing.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/asking/answers.py"/>
        <location filename="../../portfolio/packet/reply/replies.py"/>
        <source>There is nothing in it to take in.</source>
        <translation>There is nothing in it to take in.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/asking/answers.py"/>
        <source>It names no day that has been, so today stands for it.</source>
        <translation>It names no day that has been, so today stands for it.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/asking/answers.py"/>
        <location filename="../../portfolio/packet/reply/replies.py"/>
        <source>Take in the answer of {name}</source>
        <translation>Take in the answer of {name}</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/asking/answers.py"/>
        <location filename="../../portfolio/packet/reply/replies.py"/>
        <source>Take in an answer</source>
        <translation>Take in an answer</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/asking/answers.py"/>
        <source>The levels of “{skill}” are others by now; “{level}” stands as it was answered.</source>
        <translation>The levels of “{skill}” are others by now; “{level}” stands as it was answered.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/asking/answers.py"/>
        <source>About “{title}”</source>
        <translation>About “{title}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/asking/answers.py"/>
        <source>it holds more ratings than were asked for</source>
        <translation>it holds more ratings than were asked for</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/asking/answers.py"/>
        <source>its words are longer than any answer’s</source>
        <translation>its words are longer than any answer’s</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/asking/answers.py"/>
        <source>This file is no answer about your skills: {why}.</source>
        <translation>This file is no answer about your skills: {why}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/asking/answers.py"/>
        <location filename="../../portfolio/packet/reply/replies.py"/>
        <source>Take the file that the page to answer on has saved.</source>
        <translation>Take the file that the page to answer on has saved.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/asking/answers.py"/>
        <source>This answer is not to a question from this portfolio, or what was asked in it was altered.</source>
        <translation>This answer is not to a question from this portfolio, or what was asked in it was altered.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/asking/answers.py"/>
        <source>Open the portfolio that asked, or ask again and take the file that the page saves.</source>
        <translation>Open the portfolio that asked, or ask again and take the file that the page saves.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/asking/asking.py"/>
        <source>No skill is chosen yet.</source>
        <translation>No skill is chosen yet.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/asking/asking.py"/>
        <source>Choose the skills that you ask about.</source>
        <translation>Choose the skills that you ask about.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/asking/asking.py"/>
        <source>{count} skills are more than anybody answers about with care; at most {most} can be asked about at once.</source>
        <translation>{count} skills are more than anybody answers about with care; at most {most} can be asked about at once.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/asking/asking.py"/>
        <source>Choose those that this person has seen you do.</source>
        <translation>Choose those that this person has seen you do.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/asking/asking.py"/>
        <source>One of these skills is no longer there.</source>
        <translation>One of these skills is no longer there.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/asking/asking.py"/>
        <source>Choose among those that are listed.</source>
        <translation>Choose among those that are listed.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/asking/asking.py"/>
        <source>The entry that this is about is no longer there.</source>
        <translation>The entry that this is about is no longer there.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/asking/asking.py"/>
        <source>Choose another, or none.</source>
        <translation>Choose another, or none.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/asking/asking.py"/>
        <source>This portfolio was never finished being made.</source>
        <translation>This portfolio was never finished being made.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/asking/asking.py"/>
        <source>Open it in the window once.</source>
        <translation>Open it in the window once.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/asking/sheet.py"/>
        <source>The sheet could not be drawn.</source>
        <translation>The sheet could not be drawn.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/asking/sheet.py"/>
        <source>Save the page instead, or choose fewer skills and try again.</source>
        <translation>Save the page instead, or choose fewer skills and try again.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/backups.py"/>
        <source>Other backups are being made into “{name}” all the time.</source>
        <translation>Other backups are being made into “{name}” all the time.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/backups.py"/>
        <source>Wait until they are done.</source>
        <translation>Wait until they are done.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/foreign_database.py"/>
        <location filename="../../portfolio/exchange/snapshot_file.py"/>
        <source>Please install the newest Perpetual Portfolio. Nothing was changed.</source>
        <translation>Please install the newest Perpetual Portfolio. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/foreign_database.py"/>
        <location filename="../../portfolio/ui/giving/names_field.py"/>
        <source>Choose another file.</source>
        <translation>Choose another file.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/foreign_database.py"/>
        <source>The portfolio inside holds things that this program did not put there.</source>
        <translation>The portfolio inside holds things that this program did not put there.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/foreign_database.py"/>
        <source>It may have been tampered with, so it was not opened. Choose another backup.</source>
        <translation>It may have been tampered with, so it was not opened. Choose another backup.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/foreign_database.py"/>
        <location filename="../../portfolio/exchange/snapshot.py"/>
        <source>The portfolio inside is damaged.</source>
        <translation>The portfolio inside is damaged.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/foreign_database.py"/>
        <location filename="../../portfolio/exchange/restore.py"/>
        <location filename="../../portfolio/exchange/snapshot.py"/>
        <source>Choose an earlier backup.</source>
        <translation>Choose an earlier backup.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/case.py"/>
        <source>Two standards have the identifier {identity}; the second was left out.</source>
        <translation>Two standards have the identifier {identity}; the second was left out.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/case.py"/>
        <source>It ties {count:,} standards to others; the first {most:,} were kept.</source>
        <translation>It ties {count:,} standards to others; the first {most:,} were kept.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/case.py"/>
        <source>Its rubrics use {count} different scales; the first was kept.</source>
        <translation>Its rubrics use {count} different scales; the first was kept.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/coming_in.py"/>
        <source>“{framework}” is in the portfolio already.</source>
        <translation>“{framework}” is in the portfolio already.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/coming_in.py"/>
        <source>Bring it in as its update, or as another edition; or give it another title.</source>
        <translation>Bring it in as its update, or as another edition; or give it another title.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/coming_in.py"/>
        <source>Standards of “{framework}” that are not in the new file: {count}. What hangs on them: {entries}.</source>
        <translation>Standards of “{framework}” that are not in the new file: {count}. What hangs on them: {entries}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/coming_in.py"/>
        <source>Say whether they stay or go to the bin. Nothing was changed.</source>
        <translation>Say whether they stay or go to the bin. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/coming_in.py"/>
        <source>Update the framework “{title}”</source>
        <translation>Update the framework “{title}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/coming_in.py"/>
        <source>Add the framework “{title}”</source>
        <translation>Add the framework “{title}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/coming_in.py"/>
        <source>The framework to update is not in the portfolio.</source>
        <translation>The framework to update is not in the portfolio.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/coming_in.py"/>
        <source>Look at “portfolio list frameworks”.</source>
        <translation>Look at “portfolio list frameworks”.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/crosswalk_table.py"/>
        <source>“{name}” names no standards of both frameworks.</source>
        <translation>“{name}” names no standards of both frameworks.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/crosswalk_table.py"/>
        <source>It needs a column with codes of the one, and a column with codes of the other.</source>
        <translation>It needs a column with codes of the one, and a column with codes of the other.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/crosswalk_table.py"/>
        <source>It names no standard of both frameworks, and was left out.</source>
        <translation>It names no standard of both frameworks, and was left out.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/crosswalk_table.py"/>
        <source>“{name}” ties more than {most:,} pairs of standards.</source>
        <translation>“{name}” ties more than {most:,} pairs of standards.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/crosswalk_table.py"/>
        <source>Bring a table with a row for each standard and those that belong to it.</source>
        <translation>Bring a table with a row for each standard and those that belong to it.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/crosswalk_table.py"/>
        <source>One row calls the first broader, another narrower; they are tied as related.</source>
        <translation>One row calls the first broader, another narrower; they are tied as related.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/crosswalk_table.py"/>
        <source>Tie “{one}” to “{other}”</source>
        <translation>Tie “{one}” to “{other}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/hanging.py"/>
        <source>Remove the framework “{title}”</source>
        <translation>Remove the framework “{title}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/matrix.py"/>
        <source>Two standards have the number {number}; the second has its own now.</source>
        <translation>Two standards have the number {number}; the second has its own now.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/matrix.py"/>
        <location filename="../../portfolio/exchange/frameworks/tidy.py"/>
        <source>“{title}” stands there twice; one was left out.</source>
        <translation>“{title}” stands there twice; one was left out.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/matrix.py"/>
        <source>Two elements have the number {number}; the second has its own now.</source>
        <translation>Two elements have the number {number}; the second has its own now.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/moving.py"/>
        <source>Move from “{old}” to “{new}”</source>
        <translation>Move from “{old}” to “{new}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/packs.py"/>
        <source>No framework called “{name}” comes with the program.</source>
        <translation>No framework called “{name}” comes with the program.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/packs.py"/>
        <source>“portfolio framework packs” lists those that do; any other can be brought along as a file.</source>
        <translation>“portfolio framework packs” lists those that do; any other can be brought along as a file.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/reading.py"/>
        <source>What the file says of its framework is very long; its end was left out.</source>
        <translation>What the file says of its framework is very long; its end was left out.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/reading.py"/>
        <source>“{name}” is a page or XML, and no list of standards.</source>
        <translation>“{name}” is a page or XML, and no list of standards.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/reading.py"/>
        <source>Copy its list into a table or an outline, and bring that.</source>
        <translation>Copy its list into a table or an outline, and bring that.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/rows.py"/>
        <source>“{name}” has more than {most:,} rows, and no framework holds so many standards.</source>
        <translation>“{name}” has more than {most:,} rows, and no framework holds so many standards.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/rows.py"/>
        <location filename="../../portfolio/exchange/frameworks/tidy.py"/>
        <source>Bring the part of it that your evaluation uses.</source>
        <translation>Bring the part of it that your evaluation uses.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/rows.py"/>
        <source>A quotation mark there has no second one; the line was read as it stands.</source>
        <translation>A quotation mark there has no second one; the line was read as it stands.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/strict.py"/>
        <source>“{name}” breaks off or is misspelt at line {line}.</source>
        <translation>“{name}” breaks off or is misspelt at line {line}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/strict.py"/>
        <source>Save it anew where it came from, and bring it again.</source>
        <translation>Save it anew where it came from, and bring it again.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/strict.py"/>
        <source>“{name}” is not made as frameworks are.</source>
        <translation>“{name}” is not made as frameworks are.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/table.py"/>
        <source>A formula stands where words belong; it was left out.</source>
        <translation>A formula stands where words belong; it was left out.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/text.py"/>
        <source>is a spreadsheet or another packed file</source>
        <translation>is a spreadsheet or another packed file</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/text.py"/>
        <source>is an old Office file</source>
        <translation>is an old Office file</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/text.py"/>
        <source>is a PDF</source>
        <translation>is a PDF</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/text.py"/>
        <source>is a picture</source>
        <translation>is a picture</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/text.py"/>
        <source>holds the data of another program</source>
        <translation>holds the data of another program</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/text.py"/>
        <source>is larger than any framework</source>
        <translation>is larger than any framework</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/text.py"/>
        <source>Bring a file of at most 32 MB.</source>
        <translation>Bring a file of at most 32 MB.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/text.py"/>
        <source>Save the list of standards as CSV or as text, and bring that.</source>
        <translation>Save the list of standards as CSV or as text, and bring that.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/text.py"/>
        <source>holds no words that can be read</source>
        <translation>holds no words that can be read</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/text.py"/>
        <source>Save it as CSV or as text in UTF-8, and bring that.</source>
        <translation>Save it as CSV or as text in UTF-8, and bring that.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/text.py"/>
        <source>“{name}” {what}.</source>
        <translation>“{name}” {what}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/text.py"/>
        <source>{todo}</source>
        <translation>{todo}</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/tidy.py"/>
        <source>“{name}” holds {count:,} standards, and at most {most:,} can be kept in one framework.</source>
        <translation>“{name}” holds {count:,} standards, and at most {most:,} can be kept in one framework.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/tidy.py"/>
        <source>It has neither a code nor a title, and was left out.</source>
        <translation>It has neither a code nor a title, and was left out.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/tidy.py"/>
        <source>No standards were found in “{name}”.</source>
        <translation>No standards were found in “{name}”.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/tidy.py"/>
        <source>It can be a .matrix of Mahara, CASE as JSON or CSV, a table with codes and titles, or an outline in Markdown.</source>
        <translation>It can be a .matrix of Mahara, CASE as JSON or CSV, a table with codes and titles, or an outline in Markdown.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/tidy.py"/>
        <source>Its scale has {count} levels; the first {most} were kept.</source>
        <translation>Its scale has {count} levels; the first {most} were kept.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/tidy.py"/>
        <source>“{start}” is too long for a code, and was left out as one.</source>
        <translation>“{start}” is too long for a code, and was left out as one.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/tidy.py"/>
        <source>The text of “{title}” is very long; its end was left out.</source>
        <translation>The text of “{title}” is very long; its end was left out.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/tidy.py"/>
        <source>“{title}” stands below something that is not in the file; it is on top now.</source>
        <translation>“{title}” stands below something that is not in the file; it is on top now.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/tidy.py"/>
        <source>“{title}” stands below itself, by way of others; it is on top now.</source>
        <translation>“{title}” stands below itself, by way of others; it is on top now.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/tidy.py"/>
        <source>Standards that lay deeper than {most} levels stand higher now: {count}.</source>
        <translation>Standards that lay deeper than {most} levels stand higher now: {count}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/tidy.py"/>
        <source>The code {code} stands for two standards; both are kept.</source>
        <translation>The code {code} stands for two standards; both are kept.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/writing.py"/>
        <source>its title</source>
        <translation>its title</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/writing.py"/>
        <source>its edition</source>
        <translation>its edition</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/writing.py"/>
        <source>its publisher</source>
        <translation>its publisher</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/writing.py"/>
        <source>where it is in force</source>
        <translation>where it is in force</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/writing.py"/>
        <source>its language</source>
        <translation>its language</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/writing.py"/>
        <source>its description</source>
        <translation>its description</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/writing.py"/>
        <source>the notice of its licence</source>
        <translation>the notice of its licence</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/writing.py"/>
        <source>its licence</source>
        <translation>its licence</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/writing.py"/>
        <source>its source</source>
        <translation>its source</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/writing.py"/>
        <source>its scale</source>
        <translation>its scale</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/writing.py"/>
        <source>what each level of its scale means</source>
        <translation>what each level of its scale means</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/writing.py"/>
        <source>its career stages</source>
        <translation>its career stages</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/writing.py"/>
        <source>what it calls its kinds of standard</source>
        <translation>what it calls its kinds of standard</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/writing.py"/>
        <source>the ids of its standards elsewhere</source>
        <translation>the ids of its standards elsewhere</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/writing.py"/>
        <source>everyday examples</source>
        <translation>everyday examples</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/writing.py"/>
        <source>crosswalks to other frameworks</source>
        <translation>crosswalks to other frameworks</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/writing.py"/>
        <source>which of two standards in a crosswalk is the broader one</source>
        <translation>which of two standards in a crosswalk is the broader one</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/frameworks/writing.py"/>
        <source>the notes on its crosswalks</source>
        <translation>the notes on its crosswalks</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/gather.py"/>
        <source>That is more than {count} files at once.</source>
        <translation>That is more than {count} files at once.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/gather.py"/>
        <source>Choose a smaller folder.</source>
        <translation>Choose a smaller folder.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/gather.py"/>
        <source>“{name}” is not a file.</source>
        <translation>“{name}” is not a file.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/gather.py"/>
        <source>Choose a file or a folder of files.</source>
        <translation>Choose a file or a folder of files.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/gather.py"/>
        <source>“{name}” is too large ({size} MB); at most {most} MB can be added.</source>
        <translation>“{name}” is too large ({size} MB); at most {most} MB can be added.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/gather.py"/>
        <source>Cut it shorter or save it smaller, then add that.</source>
        <translation>Cut it shorter or save it smaller, then add that.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/gather.py"/>
        <source>“{name}” is only a link to another file.</source>
        <translation>“{name}” is only a link to another file.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/gather.py"/>
        <source>Add the file itself.</source>
        <translation>Add the file itself.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/giving.py"/>
        <source>The badge has no title yet.</source>
        <translation>The badge has no title yet.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/giving.py"/>
        <source>Write what it is for, then give it.</source>
        <translation>Write what it is for, then give it.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/giving.py"/>
        <source>Your name is not in the portfolio, so the badge could not say who gives it.</source>
        <translation>Your name is not in the portfolio, so the badge could not say who gives it.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/giving.py"/>
        <source>Write your name under “About me”, then give the badge.</source>
        <translation>Write your name under “About me”, then give the badge.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/giving.py"/>
        <source>There is no name to give the badge to.</source>
        <translation>There is no name to give the badge to.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/giving.py"/>
        <source>Write one name on each line.</source>
        <translation>Write one name on each line.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/giving.py"/>
        <source>Give “{title}”</source>
        <translation>Give “{title}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/giving_copies.py"/>
        <source>“{badge}” has no file: it was written down by hand.</source>
        <translation>“{badge}” has no file: it was written down by hand.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/giving_copies.py"/>
        <source>Add the file that you received, then save that.</source>
        <translation>Add the file that you received, then save that.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/giving_copies.py"/>
        <source>“{badge}” cannot be put into a picture: there is no badge's text in it.</source>
        <translation>“{badge}” cannot be put into a picture: there is no badge's text in it.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/giving_copies.py"/>
        <source>Save the original file instead.</source>
        <translation>Save the original file instead.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/giving_copies.py"/>
        <source>There is a file “{name}” already.</source>
        <translation>There is a file “{name}” already.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/giving_copies.py"/>
        <source>Choose another name; nothing was written.</source>
        <translation>Choose another name; nothing was written.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/giving_names.py"/>
        <source>The names were read from the column “{column}”.</source>
        <translation>The names were read from the column “{column}”.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/giving_names.py"/>
        <source>“{word}” was read as a heading, not as a name.</source>
        <translation>“{word}” was read as a heading, not as a name.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/giving_names.py"/>
        <source>Read as one name each, commas and all: {names}.</source>
        <translation>Read as one name each, commas and all: {names}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/giving_names.py"/>
        <source>“{name}” is too large for a list of names.</source>
        <translation>“{name}” is too large for a list of names.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/giving_names.py"/>
        <source>Choose a text or CSV file with one name a line.</source>
        <translation>Choose a text or CSV file with one name a line.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/giving_names.py"/>
        <source>“{name}” is not a list of names.</source>
        <translation>“{name}” is not a list of names.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/giving_names.py"/>
        <source>Read as {count} names. If one holds a comma, put semicolons between them.</source>
        <translation>Read as {count} names. If one holds a comma, put semicolons between them.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/giving_names.py"/>
        <source>Only the first {count} names are taken.</source>
        <translation>Only the first {count} names are taken.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/giving_names.py"/>
        <source>Named twice, given one badge: {names}. Two people need two names, such as “Mia K” and “Mia L”.</source>
        <translation>Named twice, given one badge: {names}. Two people need two names, such as “Mia K” and “Mia L”.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/giving_names.py"/>
        <source>Too long for a name and left out: {names}.</source>
        <translation>Too long for a name and left out: {names}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/giving_names.py"/>
        <source>No name and left out: {names}.</source>
        <translation>No name and left out: {names}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/giving_names.py"/>
        <source>Signs that cannot be seen were taken out of: {names}.</source>
        <translation>Signs that cannot be seen were taken out of: {names}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/giving_picture.py"/>
        <source>This picture cannot be used for a badge: it is damaged, far too large, or of another kind.</source>
        <translation>This picture cannot be used for a badge: it is damaged, far too large, or of another kind.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/giving_picture.py"/>
        <source>Choose a PNG, JPEG or SVG picture.</source>
        <translation>Choose a PNG, JPEG or SVG picture.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/giving_picture.py"/>
        <source>The badge's picture could not be drawn.</source>
        <translation>The badge's picture could not be drawn.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/giving_picture.py"/>
        <source>Choose a picture of your own for it, or restart the computer.</source>
        <translation>Choose a picture of your own for it, or restart the computer.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/growing/advert_role.py"/>
        <source>“{name}” is larger than any advert.</source>
        <translation>“{name}” is larger than any advert.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/growing/advert_role.py"/>
        <source>Bring its text alone.</source>
        <translation>Bring its text alone.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/growing/advert_role.py"/>
        <source>“{name}” holds no text that can be read.</source>
        <translation>“{name}” holds no text that can be read.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/growing/advert_role.py"/>
        <source>Copy the words of the advert, and paste or save them as text.</source>
        <translation>Copy the words of the advert, and paste or save them as text.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/growing/advert_role.py"/>
        <source>No lines were found that ask for anything.</source>
        <translation>No lines were found that ask for anything.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/growing/advert_role.py"/>
        <source>Paste the whole advert or the person specification, each thing that it asks on a line of its own.</source>
        <translation>Paste the whole advert or the person specification, each thing that it asks on a line of its own.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/growing/advert_role.py"/>
        <source>Add the role “{role}”</source>
        <translation>Add the role “{role}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/growing/answers_in.py"/>
        <source>“{survey}” has no question {question}.</source>
        <translation>“{survey}” has no question {question}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/growing/answers_in.py"/>
        <source>“portfolio list surveys --json” shows them with their ids.</source>
        <translation>“portfolio list surveys --json” shows them with their ids.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/growing/answers_in.py"/>
        <source>Row {row}: “{cell}” is no answer of the scale.</source>
        <translation>Row {row}: “{cell}” is no answer of the scale.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/growing/answers_in.py"/>
        <source>And {count} more cells like these.</source>
        <translation>And {count} more cells like these.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/growing/answers_in.py"/>
        <source>Row {row}: a cell there is no number, and counts as none.</source>
        <translation>Row {row}: a cell there is no number, and counts as none.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/growing/answers_in.py"/>
        <source>“{name}” holds no answers to “{survey}”.</source>
        <translation>“{name}” holds no answers to “{survey}”.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/growing/answers_in.py"/>
        <source>It takes a heading, and below it a row for each who answered, with a column for each question; or a row for each question, with a column for each answer of the scale.</source>
        <translation>It takes a heading, and below it a row for each who answered, with a column for each question; or a row for each question, with a column for each answer of the scale.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/growing/answers_in.py"/>
        <source>Fewer than three answered: whoever reads this may guess who said what.</source>
        <translation>Fewer than three answered: whoever reads this may guess who said what.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/growing/answers_in.py"/>
        <source>“{name}” asks what “{survey}” does not: {listing}.</source>
        <translation>“{name}” asks what “{survey}” does not: {listing}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/growing/answers_in.py"/>
        <source>Say of each such column which question it is, or that it is left out; or choose the survey that it belongs to. Nothing was added.</source>
        <translation>Say of each such column which question it is, or that it is left out; or choose the survey that it belongs to. Nothing was added.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/growing/answers_in.py"/>
        <source>“{name}” is larger than any survey’s answers.</source>
        <translation>“{name}” is larger than any survey’s answers.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/growing/answers_in.py"/>
        <source>Bring a file of at most 4 MB.</source>
        <translation>Bring a file of at most 4 MB.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/growing/answers_in.py"/>
        <source>“{name}” holds no table.</source>
        <translation>“{name}” holds no table.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/growing/answers_in.py"/>
        <source>Save the answers as CSV where they were collected, and bring that.</source>
        <translation>Save the answers as CSV where they were collected, and bring that.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/growing/answers_in.py"/>
        <source>“{name}” has no rows below its heading.</source>
        <translation>“{name}” has no rows below its heading.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/growing/answers_in.py"/>
        <source>Nothing was added.</source>
        <translation>Nothing was added.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/growing/answers_in.py"/>
        <source>“{name}” has more than {rows:,} rows or {columns} columns.</source>
        <translation>“{name}” has more than {rows:,} rows or {columns} columns.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/growing/answers_in.py"/>
        <source>Divide it, and add each part as answers of its own.</source>
        <translation>Divide it, and add each part as answers of its own.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/growing/coming_in.py"/>
        <source>Add the skills “{title}”</source>
        <translation>Add the skills “{title}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/growing/coming_in.py"/>
        <source>There are no standards to make skills of.</source>
        <translation>There are no standards to make skills of.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/growing/coming_in.py"/>
        <source>“portfolio list frameworks” shows the frameworks.</source>
        <translation>“portfolio list frameworks” shows the frameworks.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/growing/coming_in.py"/>
        <source>“{framework}” has {count:,} standards, and skills can be made of at most {most}.</source>
        <translation>“{framework}” has {count:,} standards, and skills can be made of at most {most}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/growing/coming_in.py"/>
        <source>Bring the part of it that is about your own work as a framework of its own.</source>
        <translation>Bring the part of it that is about your own work as a framework of its own.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/growing/coming_in.py"/>
        <source>Make skills of “{framework}”</source>
        <translation>Make skills of “{framework}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/growing/coming_in.py"/>
        <source>No role in “{pack}” is called “{words}”.</source>
        <translation>No role in “{pack}” is called “{words}”.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/growing/coming_in.py"/>
        <source>“portfolio role packs {name}” lists them.</source>
        <translation>“portfolio role packs {name}” lists them.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/growing/coming_in.py"/>
        <source>Add the roles “{title}”</source>
        <translation>Add the roles “{title}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/growing/gap_goals.py"/>
        <source>{skill}: {level}</source>
        <translation>{skill}: {level}</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/growing/gap_goals.py"/>
        <source>Find a course, or somebody to learn it from: {skill}</source>
        <translation>Find a course, or somebody to learn it from: {skill}</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/growing/gap_goals.py"/>
        <source>Try it in class once, and write down what happened</source>
        <translation>Try it in class once, and write down what happened</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/growing/gap_goals.py"/>
        <source>Keep what shows it, and ask somebody to look at it</source>
        <translation>Keep what shows it, and ask somebody to look at it</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/growing/gap_goals.py"/>
        <source>Find out what is meant by “{skill}”</source>
        <translation>Find out what is meant by “{skill}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/growing/gap_goals.py"/>
        <source>Ask somebody who does it how they came to it</source>
        <translation>Ask somebody who does it how they came to it</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/growing/gap_goals.py"/>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/growing/packs.py"/>
        <source>No skills called “{name}” come with the program.</source>
        <translation>No skills called “{name}” come with the program.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/growing/packs.py"/>
        <source>“portfolio skill packs” lists those that do. The standards of any framework in the portfolio can serve as skills as well.</source>
        <translation>“portfolio skill packs” lists those that do. The standards of any framework in the portfolio can serve as skills as well.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/growing/packs.py"/>
        <source>No roles called “{name}” come with the program.</source>
        <translation>No roles called “{name}” come with the program.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/growing/packs.py"/>
        <source>“portfolio role packs” lists those that do.</source>
        <translation>“portfolio role packs” lists those that do.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/growing/survey_file.py"/>
        <source>“{name}” asks {count:,} questions, and at most {most} can be kept in one survey.</source>
        <translation>“{name}” asks {count:,} questions, and at most {most} can be kept in one survey.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/growing/survey_file.py"/>
        <location filename="../../portfolio/exchange/templates/reading.py"/>
        <source>Divide it, and bring the parts.</source>
        <translation>Divide it, and bring the parts.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/growing/survey_file.py"/>
        <source>“{name}” does not say who answers: “{rater}” is none of {raters}.</source>
        <translation>“{name}” does not say who answers: “{rater}” is none of {raters}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/growing/survey_file.py"/>
        <location filename="../../portfolio/exchange/growing/survey_files.py"/>
        <source>Put it right where it was written, and bring it again.</source>
        <translation>Put it right where it was written, and bring it again.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/growing/survey_file.py"/>
        <source>No questions were found in “{name}”.</source>
        <translation>No questions were found in “{name}”.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/growing/survey_file.py"/>
        <source>A survey is JSON as this program saves it, or a list of questions in Markdown: a line with a hyphen for each.</source>
        <translation>A survey is JSON as this program saves it, or a list of questions in Markdown: a line with a hyphen for each.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/growing/survey_file.py"/>
        <source>A scale takes from 2 to {most} answers; that of “{name}” has {count}.</source>
        <translation>A scale takes from 2 to {most} answers; that of “{name}” has {count}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/growing/survey_file.py"/>
        <source>An answer in the scale of “{name}” has no name.</source>
        <translation>An answer in the scale of “{name}” has no name.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/growing/survey_file.py"/>
        <source>The scale of “{name}” has “{level}” twice.</source>
        <translation>The scale of “{name}” has “{level}” twice.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/growing/survey_file.py"/>
        <source>Question {number} of “{name}” has no words.</source>
        <translation>Question {number} of “{name}” has no words.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/growing/survey_file.py"/>
        <source>Question {number} of “{name}” comes with answers in words: {count}. Its scale has {most}.</source>
        <translation>Question {number} of “{name}” comes with answers in words: {count}. Its scale has {most}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/growing/survey_file.py"/>
        <source>Give it one for each level of the scale, or none.</source>
        <translation>Give it one for each level of the scale, or none.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/growing/survey_file.py"/>
        <source>Two questions of “{name}” have the same id, “{id}”.</source>
        <translation>Two questions of “{name}” have the same id, “{id}”.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/growing/survey_file.py"/>
        <source>A text in “{name}” is too long: “{start}…” has more than {most:,} characters.</source>
        <translation>A text in “{name}” is too long: “{start}…” has more than {most:,} characters.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/growing/survey_file.py"/>
        <source>Shorten it, and bring it again.</source>
        <translation>Shorten it, and bring it again.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/growing/survey_files.py"/>
        <source>“{name}” is larger than any survey.</source>
        <translation>“{name}” is larger than any survey.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/growing/survey_files.py"/>
        <source>Bring the questions alone: a file of at most 2 MB.</source>
        <translation>Bring the questions alone: a file of at most 2 MB.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/growing/survey_files.py"/>
        <source>“{name}” holds no survey.</source>
        <translation>“{name}” holds no survey.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/growing/survey_files.py"/>
        <source>Bring JSON as this program saves it, or a list of questions as text.</source>
        <translation>Bring JSON as this program saves it, or a list of questions as text.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/growing/survey_files.py"/>
        <source>“{name}” is no survey: it has no list of questions.</source>
        <translation>“{name}” is no survey: it has no list of questions.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/growing/survey_files.py"/>
        <source>resources/surveys/README.md says how one is made.</source>
        <translation>resources/surveys/README.md says how one is made.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/growing/survey_files.py"/>
        <source>“{member}” in “{name}” is not made as a survey has it.</source>
        <translation>“{member}” in “{name}” is not made as a survey has it.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/growing/survey_packs.py"/>
        <source>No survey called “{name}” comes with the program.</source>
        <translation>No survey called “{name}” comes with the program.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/growing/survey_packs.py"/>
        <source>“portfolio survey packs” lists those that do; any other can be brought along as a file.</source>
        <translation>“portfolio survey packs” lists those that do; any other can be brought along as a file.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/growing/surveys_in_out.py"/>
        <source>“{survey}” is in the portfolio already.</source>
        <translation>“{survey}” is in the portfolio already.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/growing/surveys_in_out.py"/>
        <source>Answer it again as often as you like; it stays one survey.</source>
        <translation>Answer it again as often as you like; it stays one survey.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/growing/surveys_in_out.py"/>
        <source>Add the survey “{survey}”</source>
        <translation>Add the survey “{survey}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/growing/surveys_in_out.py"/>
        <source>Add answers to “{survey}”</source>
        <translation>Add answers to “{survey}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/guarded.py"/>
        <source>“{name}” took too long to read, so it was left out.</source>
        <translation>“{name}” took too long to read, so it was left out.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/guarded.py"/>
        <source>Print it to a new PDF and add that.</source>
        <translation>Print it to a new PDF and add that.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/guarded.py"/>
        <source>“{name}” could not be read because of a mistake in this program. The file is as it was.</source>
        <translation>“{name}” could not be read because of a mistake in this program. The file is as it was.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/guarded.py"/>
        <source>Keep the file, and try again with a newer version of the program.</source>
        <translation>Keep the file, and try again with a newer version of the program.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/guarded.py"/>
        <source>“{name}” could not be read: it is damaged or far too complicated.</source>
        <translation>“{name}” could not be read: it is damaged or far too complicated.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/guarded_child.py"/>
        <source>The part of the program that reads files could not be started.</source>
        <translation>The part of the program that reads files could not be started.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/guarded_child.py"/>
        <source>Restart the computer and try again; if it stays so, install the program again.</source>
        <translation>Restart the computer and try again; if it stays so, install the program again.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/guarded_pictures.py"/>
        <source>Pictures cannot be shown at the moment; they are kept as they are, and all else works.</source>
        <translation>Pictures cannot be shown at the moment; they are kept as they are, and all else works.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/guarded_pictures.py"/>
        <source>Restart the computer. If it stays so, install Perpetual Portfolio again.</source>
        <translation>Restart the computer. If it stays so, install Perpetual Portfolio again.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/inbox.py"/>
        <source>The folder “{name}”, where new files wait, is not there.</source>
        <translation>The folder “{name}”, where new files wait, is not there.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/inbox.py"/>
        <source>Plug in the drive that it is on, or choose another folder in Settings.</source>
        <translation>Plug in the drive that it is on, or choose another folder in Settings.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/inbox.py"/>
        <source>The folder “{name}”, where new files wait, could not be read.</source>
        <translation>The folder “{name}”, where new files wait, could not be read.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/inbox.py"/>
        <source>Choose another folder in Settings, or try again later.</source>
        <translation>Choose another folder in Settings, or try again later.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/intake/document.py"/>
        <source>“{name}” is damaged: its text cannot be read.</source>
        <translation>“{name}” is damaged: its text cannot be read.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/intake/document.py"/>
        <source>Open it in its program and save it again.</source>
        <translation>Open it in its program and save it again.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/intake/mail.py"/>
        <source>“{name}” is damaged: the e-mail cannot be read.</source>
        <translation>“{name}” is damaged: the e-mail cannot be read.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/intake/mail.py"/>
        <source>Save it again from your mail program.</source>
        <translation>Save it again from your mail program.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/intake/mail.py"/>
        <source>“{name}” is not an e-mail.</source>
        <translation>“{name}” is not an e-mail.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/intake/mail.py"/>
        <source>Save the e-mail again from your mail program.</source>
        <translation>Save the e-mail again from your mail program.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/intake/pdf_text.py"/>
        <source>“{name}” is locked with a password.</source>
        <translation>“{name}” is locked with a password.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/intake/pdf_text.py"/>
        <source>Open it, print it to a new PDF without one, and add that.</source>
        <translation>Open it, print it to a new PDF without one, and add that.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/intake/pdf_text.py"/>
        <source>“{name}” is damaged: its pages cannot be read.</source>
        <translation>“{name}” is damaged: its pages cannot be read.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/intake/pdf_text.py"/>
        <source>Download it again, or print it to a new PDF.</source>
        <translation>Download it again, or print it to a new PDF.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/intake/photo.py"/>
        <source>The picture “{name}” is damaged: {reason}.</source>
        <translation>The picture “{name}” is damaged: {reason}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/intake/photo.py"/>
        <source>Copy it from the camera or download it again.</source>
        <translation>Copy it from the camera or download it again.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/making/sample.py"/>
        <source>Fill the sample</source>
        <translation>Fill the sample</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/plan_files.py"/>
        <source>No evaluation plan called “{name}” comes with the program.</source>
        <translation>No evaluation plan called “{name}” comes with the program.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/plan_files.py"/>
        <source>“portfolio plan examples” lists those that do.</source>
        <translation>“portfolio plan examples” lists those that do.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/reading.py"/>
        <location filename="../../portfolio/ui/giving/previewing.py"/>
        <source>“{name}” is too large for a badge.</source>
        <translation>“{name}” is too large for a badge.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/reading.py"/>
        <source>A badge has at most 10 MB.</source>
        <translation>A badge has at most 10 MB.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/reading.py"/>
        <source>“{name}” is too large for such a page.</source>
        <translation>“{name}” is too large for such a page.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/reading.py"/>
        <source>It has at most 10 MB.</source>
        <translation>It has at most 10 MB.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/reading.py"/>
        <source>“{name}” describes a badge or its issuer; it is not awarded to anyone.</source>
        <translation>“{name}” describes a badge or its issuer; it is not awarded to anyone.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/reading.py"/>
        <source>Add the badge that you received instead.</source>
        <translation>Add the badge that you received instead.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/rechecking.py"/>
        <source>Check “{title}” again</source>
        <translation>Check “{title}” again</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/rechecking.py"/>
        <source>Check {count} badges again</source>
        <translation>Check {count} badges again</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/rechecking.py"/>
        <source>The file “{name}” is missing.</source>
        <translation>The file “{name}” is missing.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/rechecking.py"/>
        <source>The file “{name}” is damaged.</source>
        <translation>The file “{name}” is damaged.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/rechecking.py"/>
        <source>“{name}” is not found in its file any more.</source>
        <translation>“{name}” is not found in its file any more.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/rechecking.py"/>
        <source>The badge is kept as it is. Try again with a newer version of the program.</source>
        <translation>The badge is kept as it is. Try again with a newer version of the program.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/restore.py"/>
        <source>There is not enough room on the disk: this backup needs {size} MB.</source>
        <translation>There is not enough room on the disk: this backup needs {size} MB.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/restore.py"/>
        <source>Make room, or choose another disk. Nothing was changed.</source>
        <translation>Make room, or choose another disk. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/restore.py"/>
        <source>A file inside this backup is damaged, so nothing was changed.</source>
        <translation>A file inside this backup is damaged, so nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/restore_lock.py"/>
        <source>“{name}” is being restored from a backup just now.</source>
        <translation>“{name}” is being restored from a backup just now.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/restore_lock.py"/>
        <source>Wait until that is done.</source>
        <translation>Wait until that is done.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/snapshot.py"/>
        <source>The backup was written but does not read back as it should, so it was thrown away.</source>
        <translation>The backup was written but does not read back as it should, so it was thrown away.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/snapshot.py"/>
        <source>The disk may be failing. Choose another one.</source>
        <translation>The disk may be failing. Choose another one.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/snapshot.py"/>
        <source>The portfolio has more than {count} files, too many for one backup file.</source>
        <translation>The portfolio has more than {count} files, too many for one backup file.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/snapshot.py"/>
        <source>Take out files that are no longer needed.</source>
        <translation>Take out files that are no longer needed.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/snapshot.py"/>
        <source>The portfolio inside is not the one that this backup says it holds.</source>
        <translation>The portfolio inside is not the one that this backup says it holds.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/snapshot.py"/>
        <source>Choose another backup.</source>
        <translation>Choose another backup.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/snapshot_file.py"/>
        <source>“{name}” was saved by a newer version of the program.</source>
        <translation>“{name}” was saved by a newer version of the program.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/snapshot_file.py"/>
        <source>“{name}” is damaged or is not a portfolio backup.</source>
        <translation>“{name}” is damaged or is not a portfolio backup.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/snapshot_file.py"/>
        <source>Choose another backup, or copy this one again.</source>
        <translation>Choose another backup, or copy this one again.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/templates/coming_in.py"/>
        <source>Take in the template “{title}”</source>
        <translation>Take in the template “{title}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/templates/coming_in.py"/>
        <source>Take in a template</source>
        <translation>Take in a template</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/templates/own.py"/>
        <source>Take out questions and forms</source>
        <translation>Take out questions and forms</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/templates/reading.py"/>
        <source>“{name}” is larger than any template.</source>
        <translation>“{name}” is larger than any template.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/templates/reading.py"/>
        <source>Bring the file as it was saved.</source>
        <translation>Bring the file as it was saved.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/templates/reading.py"/>
        <source>“{name}” holds no template of this program.</source>
        <translation>“{name}” holds no template of this program.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/templates/reading.py"/>
        <source>Take a file whose name ends in .portfolio-template.json.</source>
        <translation>Take a file whose name ends in .portfolio-template.json.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/templates/reading.py"/>
        <source>“{name}” was made by another version of the program.</source>
        <translation>“{name}” was made by another version of the program.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/templates/reading.py"/>
        <source>There is nothing in “{name}”.</source>
        <translation>There is nothing in “{name}”.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/templates/reading.py"/>
        <source>Save the template again.</source>
        <translation>Save the template again.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/templates/reading.py"/>
        <source>“{name}” breaks off, or was changed by hand.</source>
        <translation>“{name}” breaks off, or was changed by hand.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/templates/reading.py"/>
        <source>Save the template again, and bring that file.</source>
        <translation>Save the template again, and bring that file.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/templates/reading.py"/>
        <source>“{name}” holds something that no template has: “{member}”.</source>
        <translation>“{name}” holds something that no template has: “{member}”.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/templates/reading.py"/>
        <source>“{name}” holds {count:,} where {most} are the most there can be.</source>
        <translation>“{name}” holds {count:,} where {most} are the most there can be.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/templates/reading.py"/>
        <source>A text in “{name}” is longer than {most:,} characters.</source>
        <translation>A text in “{name}” is longer than {most:,} characters.</translation>
    </message>
    <message>
        <location filename="../../portfolio/exchange/templates/reading.py"/>
        <source>Shorten it, and save the template again.</source>
        <translation>Shorten it, and save the template again.</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/drawing/live.py"/>
        <source>The preview could not be drawn.</source>
        <translation>The preview could not be drawn.</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/drawing/live.py"/>
        <source>Please try again; the PDF can be saved all the same.</source>
        <translation>Please try again; the PDF can be saved all the same.</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/drawing/preview.py"/>
        <source>This PDF cannot be shown.</source>
        <translation>This PDF cannot be shown.</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/drawing/preview.py"/>
        <source>Make the PDF again.</source>
        <translation>Make the PDF again.</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/drawing/render.py"/>
        <source>This PDF would have about {pages} pages, more than this computer’s memory holds.</source>
        <translation>This PDF would have about {pages} pages, more than this computer’s memory holds.</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/drawing/render.py"/>
        <source>Make two, each for half of the period, or leave out the evidence.</source>
        <translation>Make two, each for half of the period, or leave out the evidence.</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/drawing/render.py"/>
        <source>This PDF is too large for this computer.</source>
        <translation>This PDF is too large for this computer.</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/drawing/saving.py"/>
        <source>There is no room left on the disk of “{folder}”.</source>
        <translation>There is no room left on the disk of “{folder}”.</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/drawing/saving.py"/>
        <source>Make room or choose another folder; nothing was written.</source>
        <translation>Make room or choose another folder; nothing was written.</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/drawing/saving.py"/>
        <source>The folder “{folder}” cannot be written to.</source>
        <translation>The folder “{folder}” cannot be written to.</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/drawing/saving.py"/>
        <source>Choose another folder; nothing was written.</source>
        <translation>Choose another folder; nothing was written.</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/drawing/saving.py"/>
        <source>The folder “{folder}” is not there.</source>
        <translation>The folder “{folder}” is not there.</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/drawing/saving.py"/>
        <source>The PDF could not be written to “{folder}” ({problem}).</source>
        <translation>The PDF could not be written to “{folder}” ({problem}).</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/proof/findings.py"/>
        <source>Nothing was changed or added since it was signed.</source>
        <translation>Nothing was changed or added since it was signed.</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/proof/findings.py"/>
        <source>Only a form or another signature was added since it was signed.</source>
        <translation>Only a form or another signature was added since it was signed.</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/proof/findings.py"/>
        <source>Comments or a visible signature were added since it was signed. The pages under them are as they were.</source>
        <translation>Comments or a visible signature were added since it was signed. The pages under them are as they were.</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/proof/findings.py"/>
        <source>Attachments were removed on the way: {count} of {all} are there.</source>
        <translation>Attachments were removed on the way: {count} of {all} are there.</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/proof/findings.py"/>
        <source>Attachments were removed on the way: {count} of {all} are there. Pages changed or re-saved.</source>
        <translation>Attachments were removed on the way: {count} of {all} are there. Pages changed or re-saved.</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/proof/findings.py"/>
        <source>Pages changed or re-saved; {count} of {all} attachments unchanged.</source>
        <translation>Pages changed or re-saved; {count} of {all} attachments unchanged.</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/proof/findings.py"/>
        <source>It was altered since it was signed; {count} of {all} attachments unchanged.</source>
        <translation>It was altered since it was signed; {count} of {all} attachments unchanged.</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/proof/findings.py"/>
        <source>It holds pages only: it was saved without proof, so nothing shows whether it was changed.</source>
        <translation>It holds pages only: it was saved without proof, so nothing shows whether it was changed.</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/proof/findings.py"/>
        <source>It is not a PDF of this program.</source>
        <translation>It is not a PDF of this program.</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/proof/findings.py"/>
        <source>Pages and attachments are as they were signed.</source>
        <translation>Pages and attachments are as they were signed.</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/proof/findings.py"/>
        <source>The signature over the whole file does not hold, or is missing.</source>
        <translation>The signature over the whole file does not hold, or is missing.</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/proof/findings.py"/>
        <source>What was added since cannot be told from what was there.</source>
        <translation>What was added since cannot be told from what was there.</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/proof/findings.py"/>
        <source>The certificate is the one that the list of what belongs in it names.</source>
        <translation>The certificate is the one that the list of what belongs in it names.</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/proof/findings.py"/>
        <source>The file was signed with another certificate than the list of what belongs in it names.</source>
        <translation>The file was signed with another certificate than the list of what belongs in it names.</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/proof/findings.py"/>
        <source>There is no certificate to compare with the list of what belongs in it.</source>
        <translation>There is no certificate to compare with the list of what belongs in it.</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/proof/findings.py"/>
        <source>The list of what belongs in it does not carry the signature of the key it names.</source>
        <translation>The list of what belongs in it does not carry the signature of the key it names.</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/proof/findings.py"/>
        <source>The list of what belongs in it was signed by this portfolio’s key. Who holds the key is not proven by the file.</source>
        <translation>The list of what belongs in it was signed by this portfolio’s key. Who holds the key is not proven by the file.</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/proof/findings.py"/>
        <source>The list of what belongs in it was signed by your own portfolio’s key.</source>
        <translation>The list of what belongs in it was signed by your own portfolio’s key.</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/proof/findings.py"/>
        <source>The list of what belongs in it was signed by the key that you saved on {date} as that of “{name}”.</source>
        <translation>The list of what belongs in it was signed by the key that you saved on {date} as that of “{name}”.</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/proof/findings.py"/>
        <source>All {count} attached files are unchanged.</source>
        <translation>All {count} attached files are unchanged.</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/proof/findings.py"/>
        <source>{count} of {all} attached files are unchanged, {gone} missing, {more} added.</source>
        <translation>{count} of {all} attached files are unchanged, {gone} missing, {more} added.</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/proof/findings.py"/>
        <source>{count} of {all} attached files are unchanged, {gone} missing.</source>
        <translation>{count} of {all} attached files are unchanged, {gone} missing.</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/proof/findings.py"/>
        <source>{count} of {all} attached files are unchanged, {more} added.</source>
        <translation>{count} of {all} attached files are unchanged, {more} added.</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/proof/findings.py"/>
        <source>{count} of {all} attached files are unchanged.</source>
        <translation>{count} of {all} attached files are unchanged.</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/proof/issued.py"/>
        <source>Removed since the PDF of {day}.</source>
        <translation>Removed since the PDF of {day}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/proof/issued.py"/>
        <source>No longer for the reader of the PDF of {day}.</source>
        <translation>No longer for the reader of the PDF of {day}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/proof/issued.py"/>
        <source>Changed since the PDF of {day}.</source>
        <translation>Changed since the PDF of {day}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/proof/looking_over.py"/>
        <source>It was not checked: this PDF holds more badges than are checked at once. Check its file by itself.</source>
        <translation>It was not checked: this PDF holds more badges than are checked at once. Check its file by itself.</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/proof/opening.py"/>
        <source>“{name}” was not read: it takes more time or memory than such a PDF needs, or is damaged.</source>
        <translation>“{name}” was not read: it takes more time or memory than such a PDF needs, or is damaged.</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/proof/opening.py"/>
        <source>Ask whoever sent it for the PDF as it was first made.</source>
        <translation>Ask whoever sent it for the PDF as it was first made.</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/proof/received.py"/>
        <source>The files were not looked over.</source>
        <translation>The files were not looked over.</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/proof/received.py"/>
        <source>It could not be read ({problem}).</source>
        <translation>It could not be read ({problem}).</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/proof/received.py"/>
        <source>It is not a file.</source>
        <translation>It is not a file.</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/proof/received.py"/>
        <source>It is too large to be looked over.</source>
        <translation>It is too large to be looked over.</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/proof/received.py"/>
        <source>It could not be read: {why}.</source>
        <translation>It could not be read: {why}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/proof/saved_keys.py"/>
        <source>Save the key of “{name}”</source>
        <translation>Save the key of “{name}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/proof/verification.py"/>
        <source>The file cannot be read.</source>
        <translation>The file cannot be read.</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/proof/verification.py"/>
        <source>This is not a PDF.</source>
        <translation>This is not a PDF.</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/proof/verification.py"/>
        <source>The PDF cannot be read ({problem}).</source>
        <translation>The PDF cannot be read ({problem}).</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/proof/verification.py"/>
        <source>Such a PDF is its maker’s own word; nobody keeps a list of those that no longer hold.</source>
        <translation>Such a PDF is its maker’s own word; nobody keeps a list of those that no longer hold.</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/proof/verification.py"/>
        <source>“{title}”: {status}. {detail}</source>
        <translation>“{title}”: {status}. {detail}</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/proof/verification.py"/>
        <source>The list of what belongs in it is missing or unreadable.</source>
        <translation>The list of what belongs in it is missing or unreadable.</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/proof/verification.py"/>
        <source>Everything that was attached was removed on the way, so nothing can be proven.</source>
        <translation>Everything that was attached was removed on the way, so nothing can be proven.</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/proof/verification.py"/>
        <source>This PDF was not made by Perpetual Portfolio.</source>
        <translation>This PDF was not made by Perpetual Portfolio.</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/proof/verification.py"/>
        <source>Its original is not in this PDF.</source>
        <translation>Its original is not in this PDF.</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/proof/verification.py"/>
        <source>Its original is gone or was altered.</source>
        <translation>Its original is gone or was altered.</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/reply/replies.py"/>
        <source>The PDF that it answers is not among those that were saved from this portfolio.</source>
        <translation>The PDF that it answers is not among those that were saved from this portfolio.</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/reply/replies.py"/>
        <source>It rates by another framework than the PDF that it answers.</source>
        <translation>It rates by another framework than the PDF that it answers.</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/reply/replies.py"/>
        <source>It names no day, so today stands for it.</source>
        <translation>It names no day, so today stands for it.</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/reply/replies.py"/>
        <source>Reply to “{title}”</source>
        <translation>Reply to “{title}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/reply/replies.py"/>
        <source>Reply of an evaluator</source>
        <translation>Reply of an evaluator</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/reply/replies.py"/>
        <source>Its ratings are left out: the framework that they rate by is not in this portfolio.</source>
        <translation>Its ratings are left out: the framework that they rate by is not in this portfolio.</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/reply/replies.py"/>
        <source>Left out, because this framework has no such standard: {list}.</source>
        <translation>Left out, because this framework has no such standard: {list}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/reply/replies.py"/>
        <source>Left out, because this framework has no such level: {list}.</source>
        <translation>Left out, because this framework has no such level: {list}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/reply/replies.py"/>
        <source>Some standards are rated twice in it; the first rating counts.</source>
        <translation>Some standards are rated twice in it; the first rating counts.</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/reply/replies.py"/>
        <source>What I saw</source>
        <translation>What I saw</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/reply/replies.py"/>
        <source>What comes next</source>
        <translation>What comes next</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/reply/replies.py"/>
        <source>This file is no answer to a PDF: {why}.</source>
        <translation>This file is no answer to a PDF: {why}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/setup.py"/>
        <source>Save “{name}”</source>
        <translation>Save “{name}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/upload_set.py"/>
        <source>An upload set answers the standards of a framework, and none is chosen.</source>
        <translation>An upload set answers the standards of a framework, and none is chosen.</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/upload_set.py"/>
        <source>Choose a framework, and a section that speaks of standards.</source>
        <translation>Choose a framework, and a section that speaks of standards.</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/upload_set.py"/>
        <source>There is something in “{folder}” already.</source>
        <translation>There is something in “{folder}” already.</translation>
    </message>
    <message>
        <location filename="../../portfolio/packet/upload_set.py"/>
        <source>Name a new folder.</source>
        <translation>Name a new folder.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/save_card.py"/>
        <source>Nothing is chosen yet.</source>
        <translation>Nothing is chosen yet.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/save_card.py"/>
        <source>Tick what is to go along, or type in a question.</source>
        <translation>Tick what is to go along, or type in a question.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/tying.py"/>
        <source>There is no skill to ask about yet.</source>
        <translation>There is no skill to ask about yet.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/tying.py"/>
        <source>Add some at Skills first: your own, or those that come with the program.</source>
        <translation>Add some at Skills first: your own, or those that come with the program.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/tying.py"/>
        <location filename="../../portfolio/ui/giving/badges.py"/>
        <source>Open it where it can be written to.</source>
        <translation>Open it where it can be written to.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/copies.py"/>
        <location filename="../../portfolio/ui/place_makers.py"/>
        <source>{address} could not be opened.</source>
        <translation>{address} could not be opened.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/copies.py"/>
        <location filename="../../portfolio/ui/place_makers.py"/>
        <source>Copy it into your browser.</source>
        <translation>Copy it into your browser.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/opening.py"/>
        <source>“{name}” is a kind of file that is not opened from here.</source>
        <translation>“{name}” is a kind of file that is not opened from here.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/opening.py"/>
        <source>Save a copy and open that with the program you made it with.</source>
        <translation>Save a copy and open that with the program you made it with.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/opening.py"/>
        <source>A copy of “{name}” could not be made.</source>
        <translation>A copy of “{name}” could not be made.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/opening.py"/>
        <source>Free some space on the disk and try again.</source>
        <translation>Free some space on the disk and try again.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/opening.py"/>
        <source>No program on this computer opens “{name}”.</source>
        <translation>No program on this computer opens “{name}”.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/opening.py"/>
        <source>Save a copy and open it elsewhere.</source>
        <translation>Save a copy and open it elsewhere.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/opening.py"/>
        <source>The copy could not be written to “{folder}”.</source>
        <translation>The copy could not be written to “{folder}”.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/drafts.py"/>
        <source>What you type here is not kept.</source>
        <translation>What you type here is not kept.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/evidence.py"/>
        <source>This file is no longer there.</source>
        <translation>This file is no longer there.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/opening.py"/>
        <source>This draft is no longer there.</source>
        <translation>This draft is no longer there.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/opening.py"/>
        <source>It was finished or thrown away.</source>
        <translation>It was finished or thrown away.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/opening.py"/>
        <source>What you are going on with is in the bin, or was undone.</source>
        <translation>What you are going on with is in the bin, or was undone.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/opening.py"/>
        <source>Bring it back first; what you typed is kept.</source>
        <translation>Bring it back first; what you typed is kept.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/reading.py"/>
        <source>“{name}” is in the bin of your portfolio.</source>
        <translation>“{name}” is in the bin of your portfolio.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/reading.py"/>
        <source>Bring it back from there first.</source>
        <translation>Bring it back from there first.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/first_run/first_run.py"/>
        <source>There is no backup of it on this computer.</source>
        <translation>There is no backup of it on this computer.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/first_run/first_run.py"/>
        <source>A stick may have one.</source>
        <translation>A stick may have one.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/first_run/first_run.py"/>
        <source>Choose the folder that holds a file called portfolio.db.</source>
        <translation>Choose the folder that holds a file called portfolio.db.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/first_run/found.py"/>
        <source>“{name}” is a folder, not a backup file.</source>
        <translation>“{name}” is a folder, not a backup file.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/first_run/found.py"/>
        <source>Choose a “.portfolio” file.</source>
        <translation>Choose a “.portfolio” file.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/badges.py"/>
        <source>This portfolio is open for reading only, so no badge can be given from it.</source>
        <translation>This portfolio is open for reading only, so no badge can be given from it.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/copies.py"/>
        <source>This credential is no longer there.</source>
        <translation>This credential is no longer there.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/copies.py"/>
        <source>It was undone or deleted.</source>
        <translation>It was undone or deleted.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/names_field.py"/>
        <location filename="../../portfolio/ui/giving/previewing.py"/>
        <location filename="../../portfolio/ui/standards/library.py"/>
        <location filename="../../portfolio/ui/surveys/files.py"/>
        <source>“{name}” could not be read.</source>
        <translation>“{name}” could not be read.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/names_field.py"/>
        <source>“{name}” is too long for a list of names.</source>
        <translation>“{name}” is too long for a list of names.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/previewing.py"/>
        <source>Choose another picture.</source>
        <translation>Choose another picture.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/previewing.py"/>
        <source>Choose a smaller picture.</source>
        <translation>Choose a smaller picture.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/mistakes.py"/>
        <source>Something went wrong in the program.</source>
        <translation>Something went wrong in the program.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/mistakes.py"/>
        <source>What you saved is kept. If something looks wrong, close the window and open it again. What happened is written down in “{file}”.</source>
        <translation>What you saved is kept. If something looks wrong, close the window and open it again. What happened is written down in “{file}”.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/mistakes.py"/>
        <source>The program ended by itself last time.</source>
        <translation>The program ended by itself last time.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/mistakes.py"/>
        <source>What you saved is kept, and what you were writing waits where you left it. What happened is written down in “{file}”.</source>
        <translation>What you saved is kept, and what you were writing waits where you left it. What happened is written down in “{file}”.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/opening.py"/>
        <source>The portfolio that was open last is not there now: “{folder}”.</source>
        <translation>The portfolio that was open last is not there now: “{folder}”.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/opening.py"/>
        <source>If it is on a stick or another disk, connect that and try again. Here is what else can be opened.</source>
        <translation>If it is on a stick or another disk, connect that and try again. Here is what else can be opened.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/making.py"/>
        <source>The preview was stopped.</source>
        <translation>The preview was stopped.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/making.py"/>
        <source>The PDF can be saved all the same.</source>
        <translation>The PDF can be saved all the same.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/place_makers.py"/>
        <source>This computer did not open the folder.</source>
        <translation>This computer did not open the folder.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/place_makers.py"/>
        <source>You find it here: {folder}</source>
        <translation>You find it here: {folder}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/look_place.py"/>
        <source>There is no PDF in it.</source>
        <translation>There is no PDF in it.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/look_place.py"/>
        <source>Choose evaluation PDFs, or a folder of them.</source>
        <translation>Choose evaluation PDFs, or a folder of them.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/adding.py"/>
        <source>“{name}” was not added, because its details were not confirmed.</source>
        <translation>“{name}” was not added, because its details were not confirmed.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/adding.py"/>
        <source>Add it again when you have a moment for it.</source>
        <translation>Add it again when you have a moment for it.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/framework_editors.py"/>
        <source>A standard needs a code or a title.</source>
        <translation>A standard needs a code or a title.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/framework_editors.py"/>
        <source>Type one of them.</source>
        <translation>Type one of them.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/framework_editors.py"/>
        <source>The standard beside it is no longer there.</source>
        <translation>The standard beside it is no longer there.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/framework_editors.py"/>
        <source>Begin once more where it shall stand.</source>
        <translation>Begin once more where it shall stand.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/library.py"/>
        <location filename="../../portfolio/ui/surveys/files.py"/>
        <source>Is it still there?</source>
        <translation>Is it still there?</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/sheet.py"/>
        <source>The sheet to print could not be drawn.</source>
        <translation>The sheet to print could not be drawn.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/sheet.py"/>
        <source>Save the survey as a text instead, and print that.</source>
        <translation>Save the survey as a text instead, and print that.</translation>
    </message>
</context>
<context>
    <name>Bin</name>
    <message numerus="yes">
        <location filename="../../portfolio/ui/bin/words.py"/>
        <source>{count} entries. They stay here until you put them back or empty the bin: nothing goes by itself.</source>
        <translation>
            <numerusform>{count} entry. It stays here until you put it back or empty the bin: nothing goes by itself.</numerusform>
            <numerusform>{count} entries. They stay here until you put them back or empty the bin: nothing goes by itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/bin/words.py"/>
        <source>{count} entries have been here for more than {days} days</source>
        <translation>
            <numerusform>{count} entry has been here for more than {days} days</numerusform>
            <numerusform>{count} entries have been here for more than {days} days</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/bin/words.py"/>
        <source>Delete this entry for good?</source>
        <translation>Delete this entry for good?</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/bin/words.py"/>
        <source>It has been in the bin since {day}.</source>
        <translation>It has been in the bin since {day}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/bin/words.py"/>
        <source>Its words also go from search and from the history, and its files from this disk. This cannot be undone. Backups made before still hold it.</source>
        <translation>Its words also go from search and from the history, and its files from this disk. This cannot be undone. Backups made before still hold it.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/bin/words.py"/>
        <source>Delete these {count} entries for good?</source>
        <translation>
            <numerusform>Delete this entry for good?</numerusform>
            <numerusform>Delete these {count} entries for good?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/bin/words.py"/>
        <source>Each of them has been in the bin since {day} or longer.</source>
        <translation>Each of them has been in the bin since {day} or longer.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/bin/words.py"/>
        <source>Their words also go from search and from the history, and their files from this disk. This cannot be undone. Backups made before still hold them.</source>
        <translation>Their words also go from search and from the history, and their files from this disk. This cannot be undone. Backups made before still hold them.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/bin/words.py"/>
        <source>{count} entries are gone for good.</source>
        <translation>
            <numerusform>{count} entry is gone for good.</numerusform>
            <numerusform>{count} entries are gone for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/bin/words.py"/>
        <source>{count} of their files are still on this disk: another program may have them open.</source>
        <translation>
            <numerusform>{count} of its files is still on this disk: another program may have it open.</numerusform>
            <numerusform>{count} of their files are still on this disk: another program may have them open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinPlace</name>
    <message>
        <location filename="../../portfolio/ui/bin/place.py"/>
        <source>Bin</source>
        <translation>Bin</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/bin/place.py"/>
        <source>Empty the bin</source>
        <translation>Empty the bin</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/bin/place.py"/>
        <source>The bin is empty</source>
        <translation>The bin is empty</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/bin/place.py"/>
        <source>What you delete waits here, so that you can put it back. Nothing goes from here by itself.</source>
        <translation>What you delete waits here, so that you can put it back. Nothing goes from here by itself.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/bin/place.py"/>
        <source>Show {count} more</source>
        <translation>
            <numerusform>Show 1 more</numerusform>
            <numerusform>Show {count} more</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/bin/place.py"/>
        <source>an entry</source>
        <translation>an entry</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/bin/place.py"/>
        <source>Put back “{title}”</source>
        <translation>Put back “{title}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/bin/place.py"/>
        <source>Put back: {title}</source>
        <translation>Put back: {title}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/bin/place.py"/>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/bin/place.py"/>
        <source>Delete for good</source>
        <translation>Delete for good</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/bin/place.py"/>
        <source>Looking for everything that goes with it…</source>
        <translation>Looking for everything that goes with it…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/bin/place.py"/>
        <source>You can go on working. Nothing is deleted before all is found.</source>
        <translation>You can go on working. Nothing is deleted before all is found.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/bin/place.py"/>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/bin/place.py"/>
        <source>Deleting for good. This takes a moment…</source>
        <translation>Deleting for good. This takes a moment…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/bin/place.py"/>
        <source>Nothing was deleted</source>
        <translation>Nothing was deleted</translation>
    </message>
</context>
<context>
    <name>BinRow</name>
    <message>
        <location filename="../../portfolio/ui/bin/row.py"/>
        <source>Without a title</source>
        <translation>Without a title</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/bin/row.py"/>
        <source>Put back</source>
        <translation>Put back</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/bin/row.py"/>
        <source>Put back: {title}</source>
        <translation>Put back: {title}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/bin/row.py"/>
        <source>in the bin since today</source>
        <translation>in the bin since today</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/bin/row.py"/>
        <source>in the bin since {day}</source>
        <translation>in the bin since {day}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/bin/row.py"/>
        <source>more than {days} days</source>
        <translation>
            <numerusform>more than a day</numerusform>
            <numerusform>more than {days} days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardCard</name>
    <message>
        <location filename="../../portfolio/ui/goals/board_card.py"/>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/board_card.py"/>
        <source>Move: {title}</source>
        <translation>Move: {title}</translation>
    </message>
</context>
<context>
    <name>BoardFace</name>
    <message>
        <location filename="../../portfolio/ui/goals/board_face.py"/>
        <source>Goal: {title}</source>
        <translation>Goal: {title}</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <location filename="../../portfolio/ui/standards/view.py"/>
        <source>Standards</source>
        <translation>Standards</translation>
    </message>
</context>
<context>
    <name>CameIn</name>
    <message>
        <location filename="../../portfolio/ui/shell/came_in.py"/>
        <source>Not added</source>
        <translation>Not added</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/came_in.py"/>
        <source>Newer versions</source>
        <translation>Newer versions</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/came_in.py"/>
        <source>Worth a second look</source>
        <translation>Worth a second look</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/came_in.py"/>
        <source>Here already</source>
        <translation>Here already</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/came_in.py"/>
        <source>Saved pages</source>
        <translation>Saved pages</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/came_in.py"/>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/shell/came_in.py"/>
        <source>{count} files were looked at.</source>
        <translation>
            <numerusform>{count} file was looked at.</numerusform>
            <numerusform>{count} files were looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/shell/came_in.py"/>
        <source>{count} came in.</source>
        <translation>
            <numerusform>{count} came in.</numerusform>
            <numerusform>{count} came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/shell/came_in.py"/>
        <source>{count} are newer versions of other badges.</source>
        <translation>
            <numerusform>{count} is a newer version of another badge.</numerusform>
            <numerusform>{count} are newer versions of other badges.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/shell/came_in.py"/>
        <source>{count} are pages of issuers.</source>
        <translation>
            <numerusform>{count} is a page of an issuer.</numerusform>
            <numerusform>{count} are pages of issuers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/shell/came_in.py"/>
        <source>{count} are worth a second look.</source>
        <translation>
            <numerusform>{count} is worth a second look.</numerusform>
            <numerusform>{count} are worth a second look.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/shell/came_in.py"/>
        <source>{count} were here already and were not added twice.</source>
        <translation>
            <numerusform>{count} was here already and was not added twice.</numerusform>
            <numerusform>{count} were here already and were not added twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/shell/came_in.py"/>
        <source>{count} were not added; the list says why.</source>
        <translation>
            <numerusform>{count} was not added; the list says why.</numerusform>
            <numerusform>{count} were not added; the list says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CameInList</name>
    <message>
        <location filename="../../portfolio/ui/shell/came_in_list.py"/>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/came_in_list.py"/>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/came_in_list.py"/>
        <source>Copy the list</source>
        <translation>Copy the list</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/came_in_list.py"/>
        <source>Save the list…</source>
        <translation>Save the list…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/came_in_list.py"/>
        <source>The list could not be written there. Choose another folder.</source>
        <translation>The list could not be written there. Choose another folder.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/came_in_list.py"/>
        <source>The list is saved.</source>
        <translation>The list is saved.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/came_in_list.py"/>
        <source>The list is copied.</source>
        <translation>The list is copied.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/came_in_list.py"/>
        <source>Save the list</source>
        <translation>Save the list</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/came_in_list.py"/>
        <source>what came in.txt</source>
        <translation>what came in.txt</translation>
    </message>
</context>
<context>
    <name>CaptionSheet</name>
    <message>
        <location filename="../../portfolio/ui/packet/captions.py"/>
        <source>Heading of “{section}”</source>
        <translation>Heading of “{section}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/captions.py"/>
        <source>Heading</source>
        <translation>Heading</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/captions.py"/>
        <source>Words before it</source>
        <translation>Words before it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/captions.py"/>
        <source>A sentence or two before the section, if it needs one</source>
        <translation>A sentence or two before the section, if it needs one</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/captions.py"/>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/captions.py"/>
        <source>As usual</source>
        <translation>As usual</translation>
    </message>
</context>
<context>
    <name>Career</name>
    <message>
        <location filename="../../portfolio/ui/career/acts.py"/>
        <source>Aim for “{title}”</source>
        <translation>Aim for “{title}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/acts.py"/>
        <source>No longer aim for “{title}”</source>
        <translation>No longer aim for “{title}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/acts.py"/>
        <source>Move “{title}” to the bin</source>
        <translation>Move “{title}” to the bin</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/career/acts.py"/>
        <source>Make {count} goals for “{title}”</source>
        <translation>
            <numerusform>Make {count} goal for “{title}”</numerusform>
            <numerusform>Make {count} goals for “{title}”</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/acts.py"/>
        <source>Say that I meet “{line}”</source>
        <translation>Say that I meet “{line}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/acts.py"/>
        <source>Say no longer that I meet “{line}”</source>
        <translation>Say no longer that I meet “{line}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/acts.py"/>
        <source>Say how I meet “{line}”</source>
        <translation>Say how I meet “{line}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/acts.py"/>
        <source>Say what shows “{line}”</source>
        <translation>Say what shows “{line}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/acts.py"/>
        <source>Take up “{title}”</source>
        <translation>Take up “{title}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/advert_page.py"/>
        <source>A job advert</source>
        <translation>A job advert</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/advert_page.py"/>
        <source>Paste the whole advert or person specification. Each thing that it asks for becomes a line of the role; you see then what you bring along and what is missing.</source>
        <translation>Paste the whole advert or person specification. Each thing that it asks for becomes a line of the role; you see then what you bring along and what is missing.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/advert_page.py"/>
        <location filename="../../portfolio/ui/career/packs_page.py"/>
        <source>Back to the picture</source>
        <translation>Back to the picture</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/advert_row.py"/>
        <source>How much it counts: {line}</source>
        <translation>How much it counts: {line}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/advert_row.py"/>
        <source>Which skill answers it: {line}</source>
        <translation>Which skill answers it: {line}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/advert_row.py"/>
        <source>Both say {words}</source>
        <translation>Both say {words}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/ground.py"/>
        <source>How high</source>
        <translation>How high</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/menus.py"/>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/menus.py"/>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/menus.py"/>
        <source>No longer aim for it</source>
        <translation>No longer aim for it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/menus.py"/>
        <source>Aim for this role</source>
        <translation>Aim for this role</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/menus.py"/>
        <source>I hold it now</source>
        <translation>I hold it now</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/menus.py"/>
        <source>Move to the bin</source>
        <translation>Move to the bin</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/menus.py"/>
        <source>Make it a goal</source>
        <translation>Make it a goal</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/menus.py"/>
        <source>Choose what shows it…</source>
        <translation>Choose what shows it…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/menus.py"/>
        <source>Write how I meet it…</source>
        <translation>Write how I meet it…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/menus.py"/>
        <source>I do not meet it after all</source>
        <translation>I do not meet it after all</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/menus.py"/>
        <source>I meet it</source>
        <translation>I meet it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/menus.py"/>
        <source>Open “{title}”</source>
        <translation>Open “{title}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/menus.py"/>
        <source>Show the skill</source>
        <translation>Show the skill</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/menus.py"/>
        <source>Edit what the role asks for…</source>
        <translation>Edit what the role asks for…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/need_line.py"/>
        <source>A skill, or a line of an advert</source>
        <translation>A skill, or a line of an advert</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/need_line.py"/>
        <source>What it asks for</source>
        <translation>What it asks for</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/need_line.py"/>
        <source>At which level</source>
        <translation>At which level</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/need_line.py"/>
        <source>How much it counts</source>
        <translation>How much it counts</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/need_line.py"/>
        <source>Take this line away</source>
        <translation>Take this line away</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/need_line.py"/>
        <source>Skill: {skill}</source>
        <translation>Skill: {skill}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/need_line.py"/>
        <source>A line</source>
        <translation>A line</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/need_line.py"/>
        <source>Take away: {line}</source>
        <translation>Take away: {line}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/need_line.py"/>
        <source>any level</source>
        <translation>any level</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/need_line.py"/>
        <source>not this skill</source>
        <translation>not this skill</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/need_row.py"/>
        <source>I bring it along</source>
        <translation>I bring it along</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/need_row.py"/>
        <source>missing, {weight}</source>
        <translation>missing, {weight}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/need_row.py"/>
        <source>A goal for it is under way</source>
        <translation>A goal for it is under way</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/packs_page.py"/>
        <source>Roles I could imagine</source>
        <translation>Roles I could imagine</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/packs_page.py"/>
        <source>Tick two or three, also some that are not the next step up.</source>
        <translation>Tick two or three, also some that are not the next step up.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/role_editor.py"/>
        <source>{number}: {words}</source>
        <translation>{number}: {words}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/role_editor.py"/>
        <source>Not said</source>
        <translation>Not said</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/twin.py"/>
        <source>The role I hold</source>
        <translation>The role I hold</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/twin.py"/>
        <source>A role I held</source>
        <translation>A role I held</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/twin.py"/>
        <source>A role that I begin</source>
        <translation>A role that I begin</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/twin.py"/>
        <source>The move to it is not known</source>
        <translation>The move to it is not known</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/words.py"/>
        <source>Assists</source>
        <translation>Assists</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/words.py"/>
        <source>Teaches</source>
        <translation>Teaches</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/words.py"/>
        <source>Leads a subject, or coaches</source>
        <translation>Leads a subject, or coaches</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/words.py"/>
        <source>Leads a department or a phase</source>
        <translation>Leads a department or a phase</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/words.py"/>
        <source>Leads a school with others</source>
        <translation>Leads a school with others</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/words.py"/>
        <source>Leads a school</source>
        <translation>Leads a school</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/words.py"/>
        <source>Leads several schools</source>
        <translation>Leads several schools</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/words.py"/>
        <source>Leads many schools</source>
        <translation>Leads many schools</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/words.py"/>
        <source>Leads a whole school system</source>
        <translation>Leads a whole school system</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/words.py"/>
        <source>sideways</source>
        <translation>sideways</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/words.py"/>
        <source>diagonal</source>
        <translation>diagonal</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/words.py"/>
        <source>up</source>
        <translation>up</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/words.py"/>
        <source>down</source>
        <translation>down</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/words.py"/>
        <source>lateral move</source>
        <translation>lateral move</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/words.py"/>
        <source>diagonal move</source>
        <translation>diagonal move</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/words.py"/>
        <source>ascending move</source>
        <translation>ascending move</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/words.py"/>
        <source>descending move</source>
        <translation>descending move</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/words.py"/>
        <source>Essential</source>
        <translation>Essential</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/words.py"/>
        <source>Important</source>
        <translation>Important</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/words.py"/>
        <source>Useful</source>
        <translation>Useful</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/words.py"/>
        <source>Not placed yet</source>
        <translation>Not placed yet</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/words.py"/>
        <source>{move}, {way}</source>
        <translation>{move}, {way}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/words.py"/>
        <source>It asks for nothing yet</source>
        <translation>It asks for nothing yet</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/words.py"/>
        <source>Ready for {carried} of {needed}</source>
        <translation>Ready for {carried} of {needed}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/career/words.py"/>
        <source>{count} essential missing</source>
        <translation>
            <numerusform>{count} essential missing</numerusform>
            <numerusform>{count} essential missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/career/words.py"/>
        <source>{count} years</source>
        <translation>
            <numerusform>{count} year</numerusform>
            <numerusform>{count} years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/career/words.py"/>
        <source>{count} months</source>
        <translation>
            <numerusform>{count} month</numerusform>
            <numerusform>{count} months</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/words.py"/>
        <source>{length}; roles change about every {count} years</source>
        <translation>{length}; roles change about every {count} years</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/words.py"/>
        <source>from {day}</source>
        <translation>from {day}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/words.py"/>
        <source>since {year}</source>
        <translation>since {year}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/words.py"/>
        <source>until {year}</source>
        <translation>until {year}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/words.py"/>
        <source>by {day}</source>
        <translation>by {day}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/words.py"/>
        <source>Closed on {day}</source>
        <translation>Closed on {day}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/words.py"/>
        <source>Apply until {day}</source>
        <translation>Apply until {day}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/words.py"/>
        <source>the role I hold</source>
        <translation>the role I hold</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/words.py"/>
        <source>a role I held</source>
        <translation>a role I held</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/words.py"/>
        <source>a role that I begin</source>
        <translation>a role that I begin</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/words.py"/>
        <source>the move to it is not known</source>
        <translation>the move to it is not known</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/words.py"/>
        <source>reached by: {move}</source>
        <translation>reached by: {move}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/career/words.py"/>
        <source>{count} held</source>
        <translation>
            <numerusform>{count} held</numerusform>
            <numerusform>{count} held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/career/words.py"/>
        <source>{count} possible</source>
        <translation>
            <numerusform>{count} possible</numerusform>
            <numerusform>{count} possible</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/career/words.py"/>
        <source>{count} aimed for</source>
        <translation>
            <numerusform>{count} aimed for</numerusform>
            <numerusform>{count} aimed for</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/words.py"/>
        <source>I aim for it</source>
        <translation>I aim for it</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/career/words.py"/>
        <source>{what} and {count} more</source>
        <translation>
            <numerusform>{what} and 1 more</numerusform>
            <numerusform>{what} and {count} more</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/words.py"/>
        <source>missing: {what}</source>
        <translation>missing: {what}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/words.py"/>
        <source>at “{level}”</source>
        <translation>at “{level}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/words.py"/>
        <source>I have said that I meet it</source>
        <translation>I have said that I meet it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/words.py"/>
        <source>An entry shows it</source>
        <translation>An entry shows it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/words.py"/>
        <source>Shown by {entry}</source>
        <translation>Shown by {entry}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/career/words.py"/>
        <source>and {count} more</source>
        <translation>
            <numerusform>and 1 more</numerusform>
            <numerusform>and {count} more</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/words.py"/>
        <source>rated “{level}” {by}</source>
        <translation>rated “{level}” {by}</translation>
    </message>
</context>
<context>
    <name>CareerMap</name>
    <message>
        <location filename="../../portfolio/ui/career_map/career_map.py"/>
        <source>Reading all years…</source>
        <translation>Reading all years…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career_map/career_map.py"/>
        <source>Drawing the career map</source>
        <translation>Drawing the career map</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career_map/career_map.py"/>
        <source>Career map, {span}</source>
        <translation>Career map, {span}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career_map/career_map.py"/>
        <source>Arrows move, plus and minus zoom, Tab goes through the entries, Space shows one, Escape leaves.</source>
        <translation>Arrows move, plus and minus zoom, Tab goes through the entries, Space shows one, Escape leaves.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career_map/states.py"/>
        <source>Your career map begins with one entry</source>
        <translation>Your career map begins with one entry</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career_map/states.py"/>
        <source>Goals, courses, badges, reflections and hours find their place in time as you add them.</source>
        <translation>Goals, courses, badges, reflections and hours find their place in time as you add them.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career_map/states.py"/>
        <source>Something I did</source>
        <translation>Something I did</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career_map/states.py"/>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career_map/words.py"/>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career_map/words.py"/>
        <source>Goals</source>
        <translation>Goals</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career_map/words.py"/>
        <source>Courses</source>
        <translation>Courses</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career_map/words.py"/>
        <source>Credentials</source>
        <translation>Credentials</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career_map/words.py"/>
        <source>Things I did</source>
        <translation>Things I did</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career_map/words.py"/>
        <source>Reflections</source>
        <translation>Reflections</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career_map/words.py"/>
        <source>Hours a week</source>
        <translation>Hours a week</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/career_map/words.py"/>
        <source>{count} roles</source>
        <translation>
            <numerusform>{count} role</numerusform>
            <numerusform>{count} roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/career_map/words.py"/>
        <source>{count} goals</source>
        <translation>
            <numerusform>{count} goal</numerusform>
            <numerusform>{count} goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/career_map/words.py"/>
        <source>{count} courses</source>
        <translation>
            <numerusform>{count} course</numerusform>
            <numerusform>{count} courses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/career_map/words.py"/>
        <source>{count} credentials</source>
        <translation>
            <numerusform>{count} credential</numerusform>
            <numerusform>{count} credentials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/career_map/words.py"/>
        <source>{count} things I did</source>
        <translation>
            <numerusform>{count} thing I did</numerusform>
            <numerusform>{count} things I did</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/career_map/words.py"/>
        <source>{count} reflections</source>
        <translation>
            <numerusform>{count} reflection</numerusform>
            <numerusform>{count} reflections</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career_map/words.py"/>
        <source>{start} to {end}</source>
        <translation>{start} to {end}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career_map/words.py"/>
        <source>Today, {date}</source>
        <translation>Today, {date}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career_map/words.py"/>
        <source>Plan: {hours}</source>
        <translation>Plan: {hours}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career_map/words.py"/>
        <source>Plan: {least} to {most}</source>
        <translation>Plan: {least} to {most}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career_map/words.py"/>
        <source>+{count}</source>
        <translation>+{count}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career_map/words.py"/>
        <source>Week of {date}: {hours}</source>
        <translation>Week of {date}: {hours}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career_map/words.py"/>
        <source>{when}: {hours} a week on average</source>
        <translation>{when}: {hours} a week on average</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career_map/words.py"/>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career_map/words.py"/>
        <source>{count}, {days}</source>
        <translation>{count}, {days}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/career_map/words.py"/>
        <source>and {count} more</source>
        <translation>
            <numerusform>and 1 more</numerusform>
            <numerusform>and {count} more</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career_map/words.py"/>
        <source>Click to look closer</source>
        <translation>Click to look closer</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career_map/words.py"/>
        <source>{title}, {place}</source>
        <translation>{title}, {place}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career_map/words.py"/>
        <source>since {start}</source>
        <translation>since {start}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career_map/words.py"/>
        <source>Role, {when}: {title}</source>
        <translation>Role, {when}: {title}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/career_map/words.py"/>
        <source>{count} entries</source>
        <translation>
            <numerusform>{count} entry</numerusform>
            <numerusform>{count} entries</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career_map/words.py"/>
        <source>{span}, {entries}</source>
        <translation>{span}, {entries}</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message numerus="yes">
        <location filename="../../portfolio/ui/kit/buttons.py"/>
        <source>{count} entries</source>
        <translation>
            <numerusform>{count} entry</numerusform>
            <numerusform>{count} entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <location filename="../../portfolio/ui/editors/chips.py"/>
        <source>Take away: {title}</source>
        <translation>Take away: {title}</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <location filename="../../portfolio/ui/first_run/choosing.py"/>
        <source>Badges and certificates (*.png *.svg *.json *.jws *.jwt *.pdf *.jpg *.jpeg *.eml)</source>
        <translation>Badges and certificates (*.png *.svg *.json *.jws *.jwt *.pdf *.jpg *.jpeg *.eml)</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/first_run/choosing.py"/>
        <source>Choose a badge or certificate</source>
        <translation>Choose a badge or certificate</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/first_run/choosing.py"/>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/first_run/choosing.py"/>
        <source>Choose the folder of a portfolio</source>
        <translation>Choose the folder of a portfolio</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/first_run/choosing.py"/>
        <source>Choose a backup file</source>
        <translation>Choose a backup file</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/first_run/choosing.py"/>
        <source>Portfolio backups (*.portfolio)</source>
        <translation>Portfolio backups (*.portfolio)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/shell/choosing.py"/>
        <source>{count} chosen</source>
        <translation>
            <numerusform>{count} chosen</numerusform>
            <numerusform>{count} chosen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/choosing.py"/>
        <source>Nothing chosen yet</source>
        <translation>Nothing chosen yet</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/shell/choosing.py"/>
        <source>Choose all {count}</source>
        <translation>
            <numerusform>Choose it</numerusform>
            <numerusform>Choose all {count}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoosingCanvas</name>
    <message>
        <location filename="../../portfolio/ui/career_map/choosing.py"/>
        <source>and {count} more</source>
        <translation>and {count} more</translation>
    </message>
</context>
<context>
    <name>ChoosingSheet</name>
    <message>
        <location filename="../../portfolio/ui/packet/chooser.py"/>
        <source>Chosen now</source>
        <translation>Chosen now</translation>
    </message>
</context>
<context>
    <name>ChosenBar</name>
    <message>
        <location filename="../../portfolio/ui/shell/chosen_bar.py"/>
        <source>What to do with what is chosen</source>
        <translation>What to do with what is chosen</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/chosen_bar.py"/>
        <source>Who may see</source>
        <translation>Who may see</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/chosen_bar.py"/>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/chosen_bar.py"/>
        <source>Count toward</source>
        <translation>Count toward</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/chosen_bar.py"/>
        <source>Standards</source>
        <translation>Standards</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/chosen_bar.py"/>
        <source>Move to the bin</source>
        <translation>Move to the bin</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/chosen_bar.py"/>
        <source>Clear the choice</source>
        <translation>Clear the choice</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/chosen_bar.py"/>
        <source>Check again</source>
        <translation>Check again</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/chosen_bar.py"/>
        <source>Save the files…</source>
        <translation>Save the files…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/chosen_bar.py"/>
        <source>Tag for what is chosen</source>
        <translation>Tag for what is chosen</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/chosen_bar.py"/>
        <source>A word of your own</source>
        <translation>A word of your own</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/chosen_bar.py"/>
        <source>One moment…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/chosen_bar.py"/>
        <source>New tag</source>
        <translation>New tag</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/chosen_bar.py"/>
        <source>Add the tag</source>
        <translation>Add the tag</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/chosen_bar.py"/>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ClaimWriting</name>
    <message>
        <location filename="../../portfolio/ui/standards/claim_writing.py"/>
        <source>In one line</source>
        <translation>In one line</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/claim_writing.py"/>
        <source>What an evaluator should read first</source>
        <translation>What an evaluator should read first</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/claim_writing.py"/>
        <source>Statement</source>
        <translation>Statement</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/claim_writing.py"/>
        <source>A few sentences on how you meet it.</source>
        <translation>A few sentences on how you meet it.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/claim_writing.py"/>
        <source>You go on where you stopped</source>
        <translation>You go on where you stopped</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/claim_writing.py"/>
        <source>{count} of {most} letters</source>
        <translation>{count} of {most} letters</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/claim_writing.py"/>
        <source>{count} letters; an upload takes {most}</source>
        <translation>{count} letters; an upload takes {most}</translation>
    </message>
</context>
<context>
    <name>Clash</name>
    <message>
        <location filename="../../portfolio/ui/editors/clash.py"/>
        <source>Keep mine</source>
        <translation>Keep mine</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/clash.py"/>
        <source>Take the other</source>
        <translation>Take the other</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/clash.py"/>
        <source>Keep both</source>
        <translation>Keep both</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/clash.py"/>
        <source>Yours was: “{text}”.</source>
        <translation>Yours was: “{text}”.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/clash.py"/>
        <source>You had emptied this.</source>
        <translation>You had emptied this.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/clash.py"/>
        <source>This was changed elsewhere after you had begun: “{text}”.</source>
        <translation>This was changed elsewhere after you had begun: “{text}”.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/clash.py"/>
        <source>This was emptied elsewhere after you had begun.</source>
        <translation>This was emptied elsewhere after you had begun.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/clash.py"/>
        <source>Take mine back</source>
        <translation>Take mine back</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <location filename="../../portfolio/ui/shell/closing.py"/>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/closing.py"/>
        <source>The certificates that were read are not added yet.</source>
        <translation>The certificates that were read are not added yet.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/closing.py"/>
        <source>If you close now, none of them is added, and what you corrected is lost.</source>
        <translation>If you close now, none of them is added, and what you corrected is lost.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/closing.py"/>
        <source>Look at them</source>
        <translation>Look at them</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/closing.py"/>
        <source>Close now</source>
        <translation>Close now</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/closing.py"/>
        <source>{count} things are not done yet.</source>
        <translation>{count} things are not done yet.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/closing.py"/>
        <source>“{what}” is not done yet.</source>
        <translation>“{what}” is not done yet.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/closing.py"/>
        <source>The window closes by itself when it is over. If you close now, it is left undone.</source>
        <translation>The window closes by itself when it is over. If you close now, it is left undone.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/closing.py"/>
        <source>The portfolio closes by itself when it is over. If you close now, it is left undone.</source>
        <translation>The portfolio closes by itself when it is over. If you close now, it is left undone.</translation>
    </message>
</context>
<context>
    <name>Collection</name>
    <message>
        <location filename="../../portfolio/ui/collection/headings.py"/>
        <source>Of no course</source>
        <translation>Of no course</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/place.py"/>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/place.py"/>
        <source>Credentials</source>
        <translation>Credentials</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/place.py"/>
        <source>Courses</source>
        <translation>Courses</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/place.py"/>
        <source>Things I did</source>
        <translation>Things I did</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/place.py"/>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/place.py"/>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/place.py"/>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/place.py"/>
        <source>Reflections</source>
        <translation>Reflections</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/collection/place.py"/>
        <source>{shown} of {total} entries</source>
        <translation>
            <numerusform>{shown} of {total} entry</numerusform>
            <numerusform>{shown} of {total} entries</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/states.py"/>
        <source>Nothing here fits</source>
        <translation>Nothing here fits</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/states.py"/>
        <source>Take a filter away, or see everything.</source>
        <translation>Take a filter away, or see everything.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/states.py"/>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/states.py"/>
        <source>Add a badge, certificate or file</source>
        <translation>Add a badge, certificate or file</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/states.py"/>
        <source>New nanodegree or course</source>
        <translation>New nanodegree or course</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/states.py"/>
        <source>Something I did</source>
        <translation>Something I did</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/states.py"/>
        <source>A role I hold or held</source>
        <translation>A role I hold or held</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/states.py"/>
        <source>A conversation</source>
        <translation>A conversation</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/states.py"/>
        <source>Write a reflection</source>
        <translation>Write a reflection</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/states.py"/>
        <source>No credentials yet</source>
        <translation>No credentials yet</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/states.py"/>
        <source>Drop a badge or a certificate here: it says itself who gave it, and when.</source>
        <translation>Drop a badge or a certificate here: it says itself who gave it, and when.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/states.py"/>
        <source>No nanodegrees or courses yet</source>
        <translation>No nanodegrees or courses yet</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/states.py"/>
        <source>A nanodegree, a course or a master’s: write down its modules and tick them off.</source>
        <translation>A nanodegree, a course or a master’s: write down its modules and tick them off.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/states.py"/>
        <source>Nothing you did yet</source>
        <translation>Nothing you did yet</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/states.py"/>
        <source>A lesson, a project, a talk: what it was, and what changed because of it.</source>
        <translation>A lesson, a project, a talk: what it was, and what changed because of it.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/states.py"/>
        <source>No roles yet</source>
        <translation>No roles yet</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/states.py"/>
        <source>What you are and were, and where: each role with its years. The map draws them.</source>
        <translation>What you are and were, and where: each role with its years. The map draws them.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/states.py"/>
        <source>No evidence yet</source>
        <translation>No evidence yet</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/states.py"/>
        <source>Drop a photo, a worksheet or a PDF here, or on the details of what it proves.</source>
        <translation>Drop a photo, a worksheet or a PDF here, or on the details of what it proves.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/states.py"/>
        <source>No conversations yet</source>
        <translation>No conversations yet</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/states.py"/>
        <source>An evaluation, an observation, a talk with a manager: what was said, and agreed.</source>
        <translation>An evaluation, an observation, a talk with a manager: what was said, and agreed.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/states.py"/>
        <source>No reflections yet</source>
        <translation>No reflections yet</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/states.py"/>
        <source>A few sentences on what you noticed. They stay yours until you say otherwise.</source>
        <translation>A few sentences on what you noticed. They stay yours until you say otherwise.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/states.py"/>
        <source>Your collection begins here</source>
        <translation>Your collection begins here</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/states.py"/>
        <source>Drop a badge, a certificate or a photo here, or write down what you did.</source>
        <translation>Drop a badge, a certificate or a photo here, or write down what you did.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/states.py"/>
        <source>Reading your collection…</source>
        <translation>Reading your collection…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/states.py"/>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/words.py"/>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/words.py"/>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/words.py"/>
        <source>Micro-credential</source>
        <translation>Micro-credential</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/words.py"/>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/words.py"/>
        <source>Degree</source>
        <translation>Degree</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/words.py"/>
        <source>Course</source>
        <translation>Course</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/words.py"/>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/words.py"/>
        <source>Nanodegree</source>
        <translation>Nanodegree</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/words.py"/>
        <source>Certificate programme</source>
        <translation>Certificate programme</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/words.py"/>
        <source>Bachelor’s degree</source>
        <translation>Bachelor’s degree</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/words.py"/>
        <source>Master’s degree</source>
        <translation>Master’s degree</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/words.py"/>
        <source>Lesson</source>
        <translation>Lesson</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/words.py"/>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/words.py"/>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/words.py"/>
        <source>Talk</source>
        <translation>Talk</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/words.py"/>
        <source>Parent contact</source>
        <translation>Parent contact</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/words.py"/>
        <source>Mentoring</source>
        <translation>Mentoring</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/words.py"/>
        <source>Only me</source>
        <translation>Only me</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/words.py"/>
        <source>My evaluator</source>
        <translation>My evaluator</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/words.py"/>
        <source>Everyone</source>
        <translation>Everyone</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/words.py"/>
        <source>Taken back by its issuer</source>
        <translation>Taken back by its issuer</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/words.py"/>
        <source>Changed or broken</source>
        <translation>Changed or broken</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/words.py"/>
        <source>Expires soon</source>
        <translation>Expires soon</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/words.py"/>
        <source>Expired</source>
        <translation>Expired</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/words.py"/>
        <source>Valid for longer</source>
        <translation>Valid for longer</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/words.py"/>
        <source>No expiry date</source>
        <translation>No expiry date</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/collection/words.py"/>
        <source>{count} entries</source>
        <translation>
            <numerusform>{count} entry</numerusform>
            <numerusform>{count} entries</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/words.py"/>
        <source>Nothing to check</source>
        <translation>Nothing to check</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/words.py"/>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/words.py"/>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/words.py"/>
        <source>Without a title</source>
        <translation>Without a title</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/words.py"/>
        <source>From {date}</source>
        <translation>From {date}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/words.py"/>
        <source>No date yet</source>
        <translation>No date yet</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/collection/words.py"/>
        <source>{count} badges</source>
        <translation>
            <numerusform>{count} badge</numerusform>
            <numerusform>{count} badges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/collection/words.py"/>
        <source>{done} of {total} modules</source>
        <translation>
            <numerusform>{done} of {total} module</numerusform>
            <numerusform>{done} of {total} modules</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/words.py"/>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/words.py"/>
        <source>Due {date}</source>
        <translation>Due {date}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/words.py"/>
        <source>Until {date}</source>
        <translation>Until {date}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/words.py"/>
        <source>no date yet</source>
        <translation>no date yet</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/words.py"/>
        <source>part of {course}</source>
        <translation>part of {course}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/words.py"/>
        <source>counts toward a goal</source>
        <translation>counts toward a goal</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/words.py"/>
        <source>seen by: {who}</source>
        <translation>seen by: {who}</translation>
    </message>
</context>
<context>
    <name>CollectionView</name>
    <message>
        <location filename="../../portfolio/ui/collection/view.py"/>
        <source>Entries of the collection</source>
        <translation>Entries of the collection</translation>
    </message>
</context>
<context>
    <name>ComingPage</name>
    <message>
        <location filename="../../portfolio/ui/standards/coming_page.py"/>
        <source>Paste or type a list</source>
        <translation>Paste or type a list</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/coming_page.py"/>
        <source>I have read this notice and may use these words</source>
        <translation>I have read this notice and may use these words</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/coming_page.py"/>
        <source>One standard a line: its code, a Tab or comma, its title; or an outline with # and -</source>
        <translation>One standard a line: its code, a Tab or comma, its title; or an outline with # and -</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/coming_page.py"/>
        <source>1	Planning
1a	Knows the subject
1b	Knows the pupils</source>
        <translation>1	Planning
1a	Knows the subject
1b	Knows the pupils</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/coming_page.py"/>
        <source>What it is called</source>
        <translation>What it is called</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/coming_page.py"/>
        <source>Our school’s standards</source>
        <translation>Our school’s standards</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/coming_page.py"/>
        <source>The standards that will stand here</source>
        <translation>The standards that will stand here</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/coming_page.py"/>
        <source>What will stand here</source>
        <translation>What will stand here</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/coming_page.py"/>
        <source>Add this framework</source>
        <translation>Add this framework</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/coming_page.py"/>
        <source>My framework</source>
        <translation>My framework</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/coming_page.py"/>
        <source>It is here already. What is this?</source>
        <translation>It is here already. What is this?</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/coming_page.py"/>
        <source>Its update: what stays the same keeps all that hangs on it</source>
        <translation>Its update: what stays the same keeps all that hangs on it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/coming_page.py"/>
        <source>Another edition, beside it</source>
        <translation>Another edition, beside it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/coming_page.py"/>
        <source>Line {line}: {what}</source>
        <translation>Line {line}: {what}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/standards/coming_page.py"/>
        <source>and {count} more</source>
        <translation>
            <numerusform>and 1 more</numerusform>
            <numerusform>and {count} more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/standards/coming_page.py"/>
        <source>{count} standards will stand here</source>
        <translation>
            <numerusform>{count} standard will stand here</numerusform>
            <numerusform>{count} standards will stand here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/standards/coming_page.py"/>
        <source>{count} new</source>
        <translation>
            <numerusform>{count} new</numerusform>
            <numerusform>{count} new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/standards/coming_page.py"/>
        <source>{count} with other words</source>
        <translation>
            <numerusform>{count} with other words</numerusform>
            <numerusform>{count} with other words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/standards/coming_page.py"/>
        <source>{count} are no longer in it</source>
        <translation>
            <numerusform>{count} is no longer in it</numerusform>
            <numerusform>{count} are no longer in it</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/coming_page.py"/>
        <source>Update it</source>
        <translation>Update it</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/standards/coming_page.py"/>
        <source>{count} standards in use are not in the new one.</source>
        <translation>
            <numerusform>{count} standard in use is not in the new one.</numerusform>
            <numerusform>{count} standards in use are not in the new one.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/coming_page.py"/>
        <source>Keep them here</source>
        <translation>Keep them here</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/coming_page.py"/>
        <source>Move them to the bin</source>
        <translation>Move them to the bin</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <location filename="../../portfolio/ui/shell/commands.py"/>
        <source>Write a reflection</source>
        <translation>Write a reflection</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/commands.py"/>
        <source>Something I did</source>
        <translation>Something I did</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/commands.py"/>
        <source>Log time</source>
        <translation>Log time</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/commands.py"/>
        <source>New goal</source>
        <translation>New goal</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/commands.py"/>
        <source>New nanodegree or course</source>
        <translation>New nanodegree or course</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/commands.py"/>
        <source>A role I hold or held</source>
        <translation>A role I hold or held</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/commands.py"/>
        <source>A conversation</source>
        <translation>A conversation</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/commands.py"/>
        <source>New skill</source>
        <translation>New skill</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/commands.py"/>
        <source>Add a badge, certificate or file</source>
        <translation>Add a badge, certificate or file</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/commands.py"/>
        <source>Give a badge</source>
        <translation>Give a badge</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/commands.py"/>
        <source>Go to: {place}</source>
        <translation>Go to: {place}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/commands.py"/>
        <source>Goals by their days: the calendar</source>
        <translation>Goals by their days: the calendar</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/commands.py"/>
        <source>Still to learn</source>
        <translation>Still to learn</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/commands.py"/>
        <source>Surveys and self-assessments</source>
        <translation>Surveys and self-assessments</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/commands.py"/>
        <source>Paste a job advert…</source>
        <translation>Paste a job advert…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/commands.py"/>
        <source>Choose roles I could imagine…</source>
        <translation>Choose roles I could imagine…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/commands.py"/>
        <source>Rate a skill…</source>
        <translation>Rate a skill…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/commands.py"/>
        <source>Award the class: a badge each</source>
        <translation>Award the class: a badge each</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/commands.py"/>
        <source>Timeline as a map, or as a list</source>
        <translation>Timeline as a map, or as a list</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/commands.py"/>
        <source>Make the evaluation PDF</source>
        <translation>Make the evaluation PDF</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/commands.py"/>
        <source>Search, or do by name</source>
        <translation>Search, or do by name</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/commands.py"/>
        <source>Add something</source>
        <translation>Add something</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/commands.py"/>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/commands.py"/>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/commands.py"/>
        <source>Add what was copied</source>
        <translation>Add what was copied</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/commands.py"/>
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/commands.py"/>
        <source>Smaller text</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/commands.py"/>
        <source>Text as it was at first</source>
        <translation>Text as it was at first</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/commands.py"/>
        <source>Light, dark or high contrast</source>
        <translation>Light, dark or high contrast</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/commands.py"/>
        <source>Back up now</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/commands.py"/>
        <source>Check all badges again</source>
        <translation>Check all badges again</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/commands.py"/>
        <source>Saved pages of issuers</source>
        <translation>Saved pages of issuers</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/commands.py"/>
        <source>Saved PDFs, and what changed since</source>
        <translation>Saved PDFs, and what changed since</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/commands.py"/>
        <source>Look over PDFs of others…</source>
        <translation>Look over PDFs of others…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/commands.py"/>
        <source>Take in an evaluator’s answer…</source>
        <translation>Take in an evaluator’s answer…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/commands.py"/>
        <source>Ask a colleague about my skills…</source>
        <translation>Ask a colleague about my skills…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/commands.py"/>
        <source>Save a template for others…</source>
        <translation>Save a template for others…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/commands.py"/>
        <source>Take in a template…</source>
        <translation>Take in a template…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/commands.py"/>
        <source>Questions and forms from templates…</source>
        <translation>Questions and forms from templates…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/commands.py"/>
        <source>Open or restore another portfolio</source>
        <translation>Open or restore another portfolio</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/commands.py"/>
        <source>Next part of the window</source>
        <translation>Next part of the window</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/commands.py"/>
        <source>Part before</source>
        <translation>Part before</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/commands.py"/>
        <source>All keys</source>
        <translation>All keys</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <location filename="../../portfolio/ui/standards/compare_page.py"/>
        <source>is close to</source>
        <translation>is close to</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/compare_page.py"/>
        <source>is the same as</source>
        <translation>is the same as</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/compare_page.py"/>
        <source>holds more than</source>
        <translation>holds more than</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/compare_page.py"/>
        <source>is a part of</source>
        <translation>is a part of</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <location filename="../../portfolio/ui/standards/compare_page.py"/>
        <source>{framework} beside another</source>
        <translation>{framework} beside another</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/compare_page.py"/>
        <source>Compared with</source>
        <translation>Compared with</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/compare_page.py"/>
        <source>Standards side by side</source>
        <translation>Standards side by side</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/compare_page.py"/>
        <source>Tie it to</source>
        <translation>Tie it to</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/compare_page.py"/>
        <source>How they stand</source>
        <translation>How they stand</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/compare_page.py"/>
        <source>Tie</source>
        <translation>Tie</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/compare_page.py"/>
        <source>Take this tie away</source>
        <translation>Take this tie away</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/compare_page.py"/>
        <source>Not tied</source>
        <translation>Not tied</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/compare_page.py"/>
        <source>Tie two standards</source>
        <translation>Tie two standards</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/compare_page.py"/>
        <source>Take a tie of standards away</source>
        <translation>Take a tie of standards away</translation>
    </message>
</context>
<context>
    <name>ConfirmModel</name>
    <message>
        <location filename="../../portfolio/ui/editors/confirm_model.py"/>
        <source>It needs a title.</source>
        <translation>It needs a title.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/confirm_model.py"/>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/confirm_model.py"/>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/confirm_model.py"/>
        <source>Who gave it</source>
        <translation>Who gave it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/confirm_model.py"/>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/confirm_model.py"/>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/confirm_model.py"/>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/confirm_model.py"/>
        <source>Add “{title}”</source>
        <translation>Add “{title}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/confirm_model.py"/>
        <source>{first}, or {second}?</source>
        <translation>{first}, or {second}?</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/confirm_model.py"/>
        <source>From the file: “{words}”</source>
        <translation>From the file: “{words}”</translation>
    </message>
</context>
<context>
    <name>ConfirmTable</name>
    <message>
        <location filename="../../portfolio/ui/editors/confirm.py"/>
        <source>Is this right?</source>
        <translation>Is this right?</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/editors/confirm.py"/>
        <source>{count} certificates: is this right?</source>
        <translation>
            <numerusform>Is this right?</numerusform>
            <numerusform>{count} certificates: is this right?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/confirm.py"/>
        <source>What was read from the files stands here. What is underlined is a guess; type over it.</source>
        <translation>What was read from the files stands here. What is underlined is a guess; type over it.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/confirm.py"/>
        <source>Add none of these</source>
        <translation>Add none of these</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/confirm.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/confirm.py"/>
        <source>Tick all</source>
        <translation>Tick all</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/confirm.py"/>
        <source>Tick none</source>
        <translation>Tick none</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/confirm.py"/>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/confirm.py"/>
        <source>Your corrections would be lost, and none of these added. Close it once more to do that.</source>
        <translation>Your corrections would be lost, and none of these added. Close it once more to do that.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/editors/confirm.py"/>
        <source>Add {count} certificates</source>
        <translation>
            <numerusform>Add {count} certificate</numerusform>
            <numerusform>Add {count} certificates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConversationEditor</name>
    <message>
        <location filename="../../portfolio/ui/editors/conversation.py"/>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/conversation.py"/>
        <source>What it was</source>
        <translation>What it was</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/conversation.py"/>
        <source>With whom</source>
        <translation>With whom</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/conversation.py"/>
        <source>Their name, or what they are to you</source>
        <translation>Their name, or what they are to you</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/conversation.py"/>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/conversation.py"/>
        <source>What was said</source>
        <translation>What was said</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/conversation.py"/>
        <source>What went well, what I want to try next, and what we agreed.</source>
        <translation>What went well, what I want to try next, and what we agreed.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/conversation.py"/>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/conversation.py"/>
        <source>Left empty, it says what it was, and with whom</source>
        <translation>Left empty, it says what it was, and with whom</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/conversation.py"/>
        <source>We meet next</source>
        <translation>We meet next</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/conversation.py"/>
        <source>Empty while no day is set.</source>
        <translation>Empty while no day is set.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/conversation.py"/>
        <source>Signed on</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/conversation.py"/>
        <source>Signed sheet</source>
        <translation>Signed sheet</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/conversation.py"/>
        <source>A scan or a photo of the sheet with the signatures. It is kept with the conversation.</source>
        <translation>A scan or a photo of the sheet with the signatures. It is kept with the conversation.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/conversation.py"/>
        <source>Reading the signed sheet</source>
        <translation>Reading the signed sheet</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/conversation.py"/>
        <source>Add “{title}”</source>
        <translation>Add “{title}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/conversation.py"/>
        <source>Edit “{title}”</source>
        <translation>Edit “{title}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/conversation.py"/>
        <source>{what} with {who}</source>
        <translation>{what} with {who}</translation>
    </message>
</context>
<context>
    <name>CountsModel</name>
    <message>
        <location filename="../../portfolio/ui/surveys/counts_model.py"/>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/counts_model.py"/>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/counts_model.py"/>
        <source>{count} of {people}</source>
        <translation>{count} of {people}</translation>
    </message>
</context>
<context>
    <name>CountsPage</name>
    <message>
        <location filename="../../portfolio/ui/surveys/counts_page.py"/>
        <source>Type how many chose each answer. No names: what is kept are numbers alone.</source>
        <translation>Type how many chose each answer. No names: what is kept are numbers alone.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/counts_page.py"/>
        <source>Keep these counts</source>
        <translation>Keep these counts</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/counts_page.py"/>
        <source>There is no number yet.</source>
        <translation>There is no number yet.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/counts_page.py"/>
        <source>Type how many chose an answer, for one question.</source>
        <translation>Type how many chose an answer, for one question.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/surveys/counts_page.py"/>
        <source>{count} levels stand at your skills now.</source>
        <translation>
            <numerusform>{count} level stands at your skills now.</numerusform>
            <numerusform>{count} levels stand at your skills now.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/counts_page.py"/>
        <source>Question {number}: {count} answers, and only {people} answered in all.</source>
        <translation>Question {number}: {count} answers, and only {people} answered in all.</translation>
    </message>
</context>
<context>
    <name>CountsTable</name>
    <message>
        <location filename="../../portfolio/ui/surveys/counts_table.py"/>
        <source>How many chose each answer</source>
        <translation>How many chose each answer</translation>
    </message>
</context>
<context>
    <name>CredentialCopies</name>
    <message>
        <location filename="../../portfolio/ui/giving/copies.py"/>
        <source>Save the original file…</source>
        <translation>Save the original file…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/copies.py"/>
        <source>Put it into a picture…</source>
        <translation>Put it into a picture…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/copies.py"/>
        <source>Reading the file</source>
        <translation>Reading the file</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/copies.py"/>
        <source>Putting the badge into its picture</source>
        <translation>Putting the badge into its picture</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/copies.py"/>
        <source>“{name}” is saved.</source>
        <translation>“{name}” is saved.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/copies.py"/>
        <source>Saving “{name}”</source>
        <translation>Saving “{name}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/copies.py"/>
        <source>Choose a folder for the files</source>
        <translation>Choose a folder for the files</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/giving/copies.py"/>
        <source>Saving {count} files</source>
        <translation>
            <numerusform>Saving the file</numerusform>
            <numerusform>Saving {count} files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/giving/copies.py"/>
        <source>{count} files are saved.</source>
        <translation>
            <numerusform>{count} file is saved.</numerusform>
            <numerusform>{count} files are saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/giving/copies.py"/>
        <source>{count} have no file: they were typed in by hand.</source>
        <translation>
            <numerusform>One has no file: it was typed in by hand.</numerusform>
            <numerusform>{count} have no file: they were typed in by hand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/giving/copies.py"/>
        <source>… and {count} more</source>
        <translation>
            <numerusform>… and 1 more</numerusform>
            <numerusform>… and {count} more</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/copies.py"/>
        <source>Save the file</source>
        <translation>Save the file</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/copies.py"/>
        <source>In “{folder}”.</source>
        <translation>In “{folder}”.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/copies.py"/>
        <source>Open the folder</source>
        <translation>Open the folder</translation>
    </message>
</context>
<context>
    <name>CredentialEditor</name>
    <message>
        <location filename="../../portfolio/ui/editors/credential.py"/>
        <source>Credential</source>
        <translation>Credential</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/credential.py"/>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/credential.py"/>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/credential.py"/>
        <source>It needs a title.</source>
        <translation>It needs a title.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/credential.py"/>
        <source>Who gave it</source>
        <translation>Who gave it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/credential.py"/>
        <source>School, university or association</source>
        <translation>School, university or association</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/credential.py"/>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/credential.py"/>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/credential.py"/>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/credential.py"/>
        <source>Skills it shows</source>
        <translation>Skills it shows</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/credential.py"/>
        <source>Feedback, data use</source>
        <translation>Feedback, data use</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/credential.py"/>
        <source>Commas between them</source>
        <translation>Commas between them</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/credential.py"/>
        <source>This is as it was issued, and stays so. What follows is yours.</source>
        <translation>This is as it was issued, and stays so. What follows is yours.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/credential.py"/>
        <source>Enter “{title}”</source>
        <translation>Enter “{title}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/credential.py"/>
        <source>Edit “{title}”</source>
        <translation>Edit “{title}”</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <location filename="../../portfolio/ui/editors/day_field.py"/>
        <source>Pick from a calendar: {field}</source>
        <translation>Pick from a calendar: {field}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/day_field.py"/>
        <source>9 Nov 2026</source>
        <translation>9 Nov 2026</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/day_field.py"/>
        <source>This day is still to come.</source>
        <translation>This day is still to come.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/parse_day.py"/>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/parse_day.py"/>
        <source>yesterday</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/parse_day.py"/>
        <source>tomorrow</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/parse_day.py"/>
        <source>Which day of that month? Any day will do if you are not sure, for instance the first.</source>
        <translation>Which day of that month? Any day will do if you are not sure, for instance the first.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/parse_day.py"/>
        <source>There is no month {month}.</source>
        <translation>There is no month {month}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/parse_day.py"/>
        <source>The year {year} is outside a working life.</source>
        <translation>The year {year} is outside a working life.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/parse_day.py"/>
        <source>That month has no day {day}: it ends with {last}.</source>
        <translation>That month has no day {day}: it ends with {last}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/parse_day.py"/>
        <source>“{text}” is no date. Try 9 Nov 2026 or 2026-11-09.</source>
        <translation>“{text}” is no date. Try 9 Nov 2026 or 2026-11-09.</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <location filename="../../portfolio/ui/packet/delivery.py"/>
        <source>Save the evaluation PDF</source>
        <translation>Save the evaluation PDF</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/delivery.py"/>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF documents (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/delivery.py"/>
        <source>Saving “{name}”</source>
        <translation>Saving “{name}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/delivery.py"/>
        <source>Printing</source>
        <translation>Printing</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/packet/delivery.py"/>
        <source>{count} pages</source>
        <translation>
            <numerusform>{count} page</numerusform>
            <numerusform>{count} pages</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/delivery.py"/>
        <source>It is in “{folder}”: {pages}, {size}.</source>
        <translation>It is in “{folder}”: {pages}, {size}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/delivery.py"/>
        <source>“{name}” is saved.</source>
        <translation>“{name}” is saved.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/delivery.py"/>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/delivery.py"/>
        <source>Show in folder</source>
        <translation>Show in folder</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/delivery.py"/>
        <source>Choose another place</source>
        <translation>Choose another place</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/packet/delivery.py"/>
        <source>{count} pages are printed.</source>
        <translation>
            <numerusform>{count} page is printed.</numerusform>
            <numerusform>{count} pages are printed.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/delivery.py"/>
        <source>The printing was stopped.</source>
        <translation>The printing was stopped.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/delivery.py"/>
        <source>Pages the printer already has may still come out.</source>
        <translation>Pages the printer already has may still come out.</translation>
    </message>
</context>
<context>
    <name>Designs</name>
    <message>
        <location filename="../../portfolio/ui/giving/designs.py"/>
        <source>Not given yet</source>
        <translation>Not given yet</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/giving/designs.py"/>
        <source>Given {count} times</source>
        <translation>
            <numerusform>Given once</numerusform>
            <numerusform>Given {count} times</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/designs.py"/>
        <source>{times}, last on {day}</source>
        <translation>{times}, last on {day}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/designs.py"/>
        <source>Give one again</source>
        <translation>Give one again</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/designs.py"/>
        <source>Badges designed before</source>
        <translation>Badges designed before</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/giving/designs.py"/>
        <source>Show {count} more</source>
        <translation>
            <numerusform>Show 1 more</numerusform>
            <numerusform>Show {count} more</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/designs.py"/>
        <source>Give again: {title}</source>
        <translation>Give again: {title}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/designs.py"/>
        <source>Move to the bin: {title}</source>
        <translation>Move to the bin: {title}</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <location filename="../../portfolio/ui/detail/bodies.py"/>
        <source>What counts toward it</source>
        <translation>What counts toward it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/bodies.py"/>
        <source>What belongs to it</source>
        <translation>What belongs to it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/bodies.py"/>
        <source>Evidence and reflection</source>
        <translation>Evidence and reflection</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/bodies.py"/>
        <source>Skills it shows</source>
        <translation>Skills it shows</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/bodies.py"/>
        <source>What it is about</source>
        <translation>What it is about</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/bodies.py"/>
        <source>What it took</source>
        <translation>What it took</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/bodies.py"/>
        <source>Evidence its issuer points to</source>
        <translation>Evidence its issuer points to</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/bodies.py"/>
        <source>The file as it came</source>
        <translation>The file as it came</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/bodies.py"/>
        <source>Issued to</source>
        <translation>Issued to</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/bodies.py"/>
        <source>Issuer’s address</source>
        <translation>Issuer’s address</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/bodies.py"/>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/bodies.py"/>
        <source>Issuer’s number</source>
        <translation>Issuer’s number</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/bodies.py"/>
        <source>What changed</source>
        <translation>What changed</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/bodies.py"/>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/bodies.py"/>
        <source>Started</source>
        <translation>Started</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/bodies.py"/>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/bodies.py"/>
        <source>Finished</source>
        <translation>Finished</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/bodies.py"/>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/bodies.py"/>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/bodies.py"/>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/bodies.py"/>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/bodies.py"/>
        <source>Line of work</source>
        <translation>Line of work</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/bodies.py"/>
        <source>What I did</source>
        <translation>What I did</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/bodies.py"/>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/bodies.py"/>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/bodies.py"/>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/bodies.py"/>
        <source>Pupils</source>
        <translation>Pupils</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/bodies.py"/>
        <source>What changes for pupils</source>
        <translation>What changes for pupils</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/bodies.py"/>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/bodies.py"/>
        <source>Paid by</source>
        <translation>Paid by</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/bodies.py"/>
        <source>Me</source>
        <translation>Me</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/bodies.py"/>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/bodies.py"/>
        <source>What was said</source>
        <translation>What was said</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/bodies.py"/>
        <source>What it shows</source>
        <translation>What it shows</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/bodies.py"/>
        <source>The file</source>
        <translation>The file</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/bodies.py"/>
        <source>Evidence of</source>
        <translation>Evidence of</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/bodies.py"/>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/copies.py"/>
        <source>Save a copy</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/excerpts.py"/>
        <source>What I share of it</source>
        <translation>What I share of it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/excerpts.py"/>
        <location filename="../../portfolio/ui/detail/privacy.py"/>
        <source>Only me</source>
        <translation>Only me</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/excerpts.py"/>
        <location filename="../../portfolio/ui/detail/privacy.py"/>
        <source>My evaluator</source>
        <translation>My evaluator</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/excerpts.py"/>
        <location filename="../../portfolio/ui/detail/privacy.py"/>
        <source>Everyone</source>
        <translation>Everyone</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/excerpts.py"/>
        <source>A passage</source>
        <translation>A passage</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/excerpts.py"/>
        <source>Share a passage…</source>
        <translation>Share a passage…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/excerpts.py"/>
        <source>Mark words of it, or write what may be shared; the rest stays as it is</source>
        <translation>Mark words of it, or write what may be shared; the rest stays as it is</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/growing.py"/>
        <source>The gap it closes</source>
        <translation>The gap it closes</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/growing.py"/>
        <source>Why it was let go</source>
        <translation>Why it was let go</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/growing.py"/>
        <source>Why it was not met in full</source>
        <translation>Why it was not met in full</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/growing.py"/>
        <source>Values over time</source>
        <translation>Values over time</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/growing.py"/>
        <location filename="../../portfolio/ui/detail/words.py"/>
        <source>No date yet</source>
        <translation>No date yet</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/growing.py"/>
        <source>{date}: {value}</source>
        <translation>{date}: {value}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/growing.py"/>
        <source>Look at it again</source>
        <translation>Look at it again</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/growing.py"/>
        <source>Looked at on {date}</source>
        <translation>Looked at on {date}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/growing.py"/>
        <source>Hours and money</source>
        <translation>Hours and money</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/growing.py"/>
        <source>Agreed in</source>
        <translation>Agreed in</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/growing.py"/>
        <source>Begun</source>
        <translation>Begun</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/growing.py"/>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/growing.py"/>
        <source>Money planned</source>
        <translation>Money planned</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/growing.py"/>
        <source>Money spent</source>
        <translation>Money spent</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/growing.py"/>
        <source>What to work on</source>
        <translation>What to work on</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/growing.py"/>
        <location filename="../../portfolio/ui/detail/skills.py"/>
        <source>{skill}: {level}</source>
        <translation>{skill}: {level}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/growing.py"/>
        <source>by {date}</source>
        <translation>by {date}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/growing.py"/>
        <source>Goals agreed</source>
        <translation>Goals agreed</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/growing.py"/>
        <source>Ratings given</source>
        <translation>Ratings given</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/growing.py"/>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/growing.py"/>
        <source>Signed on</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/growing.py"/>
        <source>How high</source>
        <translation>How high</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/growing.py"/>
        <source>{move} from {role}</source>
        <translation>{move} from {role}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/growing.py"/>
        <source>How I came</source>
        <translation>How I came</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/growing.py"/>
        <source>Possible role</source>
        <translation>Possible role</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/items.py"/>
        <source>Modules</source>
        <translation>Modules</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/items.py"/>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/items.py"/>
        <location filename="../../portfolio/ui/detail/words.py"/>
        <source>due {date}</source>
        <translation>due {date}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/items.py"/>
        <source>Tick “{title}”</source>
        <translation>Tick “{title}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/items.py"/>
        <source>Untick “{title}”</source>
        <translation>Untick “{title}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/privacy.py"/>
        <source>Who may see this</source>
        <translation>Who may see this</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/privacy.py"/>
        <source>Stays on this computer and out of every PDF.</source>
        <translation>Stays on this computer and out of every PDF.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/privacy.py"/>
        <source>Goes into the evaluation PDF, and nowhere else.</source>
        <translation>Goes into the evaluation PDF, and nowhere else.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/privacy.py"/>
        <source>Goes into the evaluation PDF and into what you publish.</source>
        <translation>Goes into the evaluation PDF and into what you publish.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/proof.py"/>
        <source>Signature checked on this computer</source>
        <translation>Signature checked on this computer</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/proof.py"/>
        <source>Unchanged since it was signed</source>
        <translation>Unchanged since it was signed</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/proof.py"/>
        <source>Kept as issued</source>
        <translation>Kept as issued</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/proof.py"/>
        <source>Its time is over</source>
        <translation>Its time is over</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/proof.py"/>
        <source>Not valid yet</source>
        <translation>Not valid yet</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/proof.py"/>
        <source>Taken back by its issuer</source>
        <translation>Taken back by its issuer</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/proof.py"/>
        <source>Does not match its signature</source>
        <translation>Does not match its signature</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/proof.py"/>
        <source>Kept as it came</source>
        <translation>Kept as it came</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/proof.py"/>
        <source>There is nothing in this file that a computer could check. Its issuer can confirm it.</source>
        <translation>There is nothing in this file that a computer could check. Its issuer can confirm it.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/proof.py"/>
        <source>Kept as you added it</source>
        <translation>Kept as you added it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/proof.py"/>
        <location filename="../../portfolio/ui/detail/proving.py"/>
        <source>Checked on {date}.</source>
        <translation>Checked on {date}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/proof.py"/>
        <source>The key that signed it belongs to its issuer. A key was checked, not a person.</source>
        <translation>The key that signed it belongs to its issuer. A key was checked, not a person.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/proof.py"/>
        <source>Who holds the key that signed it is not proven.</source>
        <translation>Who holds the key that signed it is not proven.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/proof.py"/>
        <source>What says so was not kept with this check.</source>
        <translation>What says so was not kept with this check.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/proof.py"/>
        <source>Not right as it stands</source>
        <translation>Not right as it stands</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/proof.py"/>
        <source>It is kept exactly as it came. This kind cannot be read yet.</source>
        <translation>It is kept exactly as it came. This kind cannot be read yet.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/proof.py"/>
        <source>Kept as issued; confirm at</source>
        <translation>Kept as issued; confirm at</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/proof.py"/>
        <source>Its issuer can confirm it.</source>
        <translation>Its issuer can confirm it.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/proof.py"/>
        <source>It counts from {date} on.</source>
        <translation>It counts from {date} on.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/proof.py"/>
        <source>What you learned stays yours.</source>
        <translation>What you learned stays yours.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/proof.py"/>
        <source>It was valid until {date}.</source>
        <translation>It was valid until {date}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/proof.py"/>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/proof.py"/>
        <source>passed</source>
        <translation>passed</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/proof.py"/>
        <source>did not pass</source>
        <translation>did not pass</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/proof.py"/>
        <source>please look</source>
        <translation>please look</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/proof.py"/>
        <source>not checked</source>
        <translation>not checked</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/proof.py"/>
        <source>its time is over</source>
        <translation>its time is over</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/proof.py"/>
        <source>not valid yet</source>
        <translation>not valid yet</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/proof.py"/>
        <source>taken back</source>
        <translation>taken back</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/proof.py"/>
        <source>How it is built</source>
        <translation>How it is built</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/proof.py"/>
        <source>The file it is in</source>
        <translation>The file it is in</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/proof.py"/>
        <source>What is inside</source>
        <translation>What is inside</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/proof.py"/>
        <source>Its words</source>
        <translation>Its words</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/proof.py"/>
        <source>Its picture</source>
        <translation>Its picture</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/proof.py"/>
        <source>Its dates</source>
        <translation>Its dates</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/proof.py"/>
        <source>Who it was issued to</source>
        <translation>Who it was issued to</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/proof.py"/>
        <source>Its signature</source>
        <translation>Its signature</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/proof.py"/>
        <source>Whose key signed it</source>
        <translation>Whose key signed it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/proof.py"/>
        <location filename="../../portfolio/ui/detail/said_of_it.py"/>
        <source>What others say of it</source>
        <translation>What others say of it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/proof.py"/>
        <source>The signed wrapping around it</source>
        <translation>The signed wrapping around it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/proof.py"/>
        <source>The credentials inside it</source>
        <translation>The credentials inside it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/proof.py"/>
        <source>How many are in the file</source>
        <translation>How many are in the file</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/proof.py"/>
        <source>Its web address</source>
        <translation>Its web address</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/proof.py"/>
        <source>Words of its format</source>
        <translation>Words of its format</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/proof.py"/>
        <source>Its issuer’s list of those taken back</source>
        <translation>Its issuer’s list of those taken back</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/proof.py"/>
        <source>Reading it</source>
        <translation>Reading it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/proof.py"/>
        <source>Another look at it</source>
        <translation>Another look at it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/proving.py"/>
        <source>The badge as its issuer shows it</source>
        <translation>The badge as its issuer shows it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/proving.py"/>
        <source>The key of its issuer</source>
        <translation>The key of its issuer</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/proving.py"/>
        <source>Its issuer’s list of badges taken back</source>
        <translation>Its issuer’s list of badges taken back</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/proving.py"/>
        <source>What the badge is for, which its file only points to</source>
        <translation>What the badge is for, which its file only points to</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/proving.py"/>
        <source>How do we know?</source>
        <translation>How do we know?</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/proving.py"/>
        <source>What would prove it</source>
        <translation>What would prove it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/proving.py"/>
        <source>What would tell more</source>
        <translation>What would tell more</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/proving.py"/>
        <source>Open in the browser</source>
        <translation>Open in the browser</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/proving.py"/>
        <source>Add the saved page…</source>
        <translation>Add the saved page…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/proving.py"/>
        <source>Open the page in your browser and save it there. Then add the saved file here, or drop it on the page’s card. This program itself opens no connection.</source>
        <translation>Open the page in your browser and save it there. Then add the saved file here, or drop it on the page’s card. This program itself opens no connection.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/proving.py"/>
        <source>Check again</source>
        <translation>Check again</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/detail/proving.py"/>
        <source>{count} earlier checks</source>
        <translation>
            <numerusform>{count} earlier check</numerusform>
            <numerusform>{count} earlier checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/detail/proving.py"/>
        <source>and {count} before</source>
        <translation>
            <numerusform>and {count} before</numerusform>
            <numerusform>and {count} before</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/proving.py"/>
        <source>Its reasons were not kept.</source>
        <translation>Its reasons were not kept.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/raw.py"/>
        <source>The text as it came</source>
        <translation>The text as it came</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/raw.py"/>
        <source>Easier to read</source>
        <translation>Easier to read</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/raw.py"/>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/raw.py"/>
        <source>The whole text, exactly as it came</source>
        <translation>The whole text, exactly as it came</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/raw.py"/>
        <source>Only the beginning is shown. Save the file as it came to see all of it.</source>
        <translation>Only the beginning is shown. Save the file as it came to see all of it.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/raw.py"/>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/said_of_it.py"/>
        <source>About this badge</source>
        <translation>About this badge</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/said_of_it.py"/>
        <source>About its issuer</source>
        <translation>About its issuer</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/said_of_it.py"/>
        <source>Standards it shows</source>
        <translation>Standards it shows</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/said_of_it.py"/>
        <source>Somebody who does not say who</source>
        <translation>Somebody who does not say who</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/sections.py"/>
        <source>Open in your browser</source>
        <translation>Open in your browser</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/sections.py"/>
        <source>Open {address} in your browser</source>
        <translation>Open {address} in your browser</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/sections.py"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/detail/sections.py"/>
        <source>Show {count} more</source>
        <translation>
            <numerusform>Show 1 more</numerusform>
            <numerusform>Show {count} more</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/sections.py"/>
        <source>Reflection</source>
        <translation>Reflection</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/sections.py"/>
        <source>Open a copy of “{name}”</source>
        <translation>Open a copy of “{name}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/sections.py"/>
        <source>Save a copy of “{name}”</source>
        <translation>Save a copy of “{name}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/shows.py"/>
        <source>Shows</source>
        <translation>Shows</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/shows.py"/>
        <source>Standards</source>
        <translation>Standards</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/shows.py"/>
        <location filename="../../portfolio/ui/detail/skills.py"/>
        <location filename="../../portfolio/ui/detail/toward.py"/>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/shows.py"/>
        <source>Say which standards this shows</source>
        <translation>Say which standards this shows</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/skills.py"/>
        <source>Shows these skills</source>
        <translation>Shows these skills</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/skills.py"/>
        <source>Skills</source>
        <translation>Skills</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/skills.py"/>
        <source>Say which skills this shows, and at which level</source>
        <translation>Say which skills this shows, and at which level</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/tags.py"/>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/tags.py"/>
        <source>Take away the tag “{tag}”</source>
        <translation>Take away the tag “{tag}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/tags.py"/>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/tags.py"/>
        <source>Add a tag</source>
        <translation>Add a tag</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/tags.py"/>
        <source>Tag “{title}” with “{tag}”</source>
        <translation>Tag “{title}” with “{tag}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/tags.py"/>
        <source>New tag</source>
        <translation>New tag</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/tags.py"/>
        <source>A word, then Enter</source>
        <translation>A word, then Enter</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/toward.py"/>
        <source>Counts toward</source>
        <translation>Counts toward</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/toward.py"/>
        <source>Choose goals</source>
        <translation>Choose goals</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/toward.py"/>
        <source>Choose what this counts toward</source>
        <translation>Choose what this counts toward</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/toward.py"/>
        <source>There is no open goal yet</source>
        <translation>There is no open goal yet</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/toward.py"/>
        <source>No longer count toward “{title}”</source>
        <translation>No longer count toward “{title}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/toward.py"/>
        <source>Count toward “{title}”</source>
        <translation>Count toward “{title}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/versions.py"/>
        <location filename="../../portfolio/ui/detail/words.py"/>
        <source>From {date}</source>
        <translation>From {date}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/versions.py"/>
        <source>There is a newer version</source>
        <translation>There is a newer version</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/versions.py"/>
        <source>Earlier versions</source>
        <translation>Earlier versions</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/versions.py"/>
        <source>Kept as they came. They stand nowhere else.</source>
        <translation>Kept as they came. They stand nowhere else.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/words.py"/>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/words.py"/>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/words.py"/>
        <source>Micro-credential</source>
        <translation>Micro-credential</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/words.py"/>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/words.py"/>
        <source>Degree</source>
        <translation>Degree</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/words.py"/>
        <source>Course</source>
        <translation>Course</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/words.py"/>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/words.py"/>
        <source>Nanodegree</source>
        <translation>Nanodegree</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/words.py"/>
        <source>Certificate programme</source>
        <translation>Certificate programme</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/words.py"/>
        <source>Bachelor’s degree</source>
        <translation>Bachelor’s degree</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/words.py"/>
        <source>Master’s degree</source>
        <translation>Master’s degree</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/words.py"/>
        <source>Lesson</source>
        <translation>Lesson</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/words.py"/>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/words.py"/>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/words.py"/>
        <source>Talk</source>
        <translation>Talk</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/words.py"/>
        <source>Parent contact</source>
        <translation>Parent contact</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/words.py"/>
        <source>Mentoring</source>
        <translation>Mentoring</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/words.py"/>
        <source>Something else</source>
        <translation>Something else</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/words.py"/>
        <source>Proposed</source>
        <translation>Proposed</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/words.py"/>
        <source>Agreed</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/words.py"/>
        <source>Under way</source>
        <translation>Under way</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/words.py"/>
        <source>Met</source>
        <translation>Met</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/words.py"/>
        <source>Partly met</source>
        <translation>Partly met</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/words.py"/>
        <source>Let go</source>
        <translation>Let go</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/detail/words.py"/>
        <source>{count} words</source>
        <translation>
            <numerusform>{count} word</numerusform>
            <numerusform>{count} words</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/words.py"/>
        <source>Valid until {date}</source>
        <translation>Valid until {date}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/words.py"/>
        <source>Valid until {date}, now over</source>
        <translation>Valid until {date}, now over</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/words.py"/>
        <source>No cost</source>
        <translation>No cost</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/words.py"/>
        <source>Own time</source>
        <translation>Own time</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/words.py"/>
        <source>School time</source>
        <translation>School time</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/words.py"/>
        <source>Next: {date}</source>
        <translation>Next: {date}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/detail/words.py"/>
        <source>{count} hours</source>
        <translation>
            <numerusform>{count} hour</numerusform>
            <numerusform>{count} hours</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/words.py"/>
        <source>{done} of {planned}</source>
        <translation>{done} of {planned}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/detail/words.py"/>
        <source>{done} of {total} modules</source>
        <translation>
            <numerusform>{done} of {total} module</numerusform>
            <numerusform>{done} of {total} modules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/detail/words.py"/>
        <source>{done} of {total} steps</source>
        <translation>
            <numerusform>{done} of {total} step</numerusform>
            <numerusform>{done} of {total} steps</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/words.py"/>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/words.py"/>
        <source>Due {date}</source>
        <translation>Due {date}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/words.py"/>
        <source>Since {date}</source>
        <translation>Since {date}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/words.py"/>
        <source>Until {date}</source>
        <translation>Until {date}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/detail/words.py"/>
        <source>{count} months</source>
        <translation>
            <numerusform>{count} month</numerusform>
            <numerusform>{count} months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/detail/words.py"/>
        <source>{count} years</source>
        <translation>
            <numerusform>{count} year</numerusform>
            <numerusform>{count} years</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/words.py"/>
        <source>{size}, added {date}</source>
        <translation>{size}, added {date}</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <location filename="../../portfolio/ui/detail/pane.py"/>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <location filename="../../portfolio/ui/editors/drafts.py"/>
        <source>You were writing about “{title}”.</source>
        <translation>You were writing about “{title}”.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/drafts.py"/>
        <source>About me</source>
        <translation>About me</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/drafts.py"/>
        <source>You were writing “{title}”.</source>
        <translation>You were writing “{title}”.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/drafts.py"/>
        <source>You had begun: {kind}.</source>
        <translation>You had begun: {kind}.</translation>
    </message>
</context>
<context>
    <name>DropPanel</name>
    <message>
        <location filename="../../portfolio/ui/first_run/drop_panel.py"/>
        <source>Drop your first badge here</source>
        <translation>Drop your first badge here</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/first_run/drop_panel.py"/>
        <source>A badge, a certificate as a PDF, or a credential file</source>
        <translation>A badge, a certificate as a PDF, or a credential file</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/first_run/drop_panel.py"/>
        <source>Choose a file</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/first_run/drop_panel.py"/>
        <source>Drop a backup here</source>
        <translation>Drop a backup here</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/first_run/drop_panel.py"/>
        <source>A file that ends in “.portfolio”, or the folder of a portfolio</source>
        <translation>A file that ends in “.portfolio”, or the folder of a portfolio</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/first_run/drop_panel.py"/>
        <source>Choose a backup file…</source>
        <translation>Choose a backup file…</translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <location filename="../../portfolio/ui/shell/dropping.py"/>
        <source>The saved page of {host}</source>
        <translation>The saved page of {host}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/dropping.py"/>
        <source>Keep it as a page of an issuer</source>
        <translation>Keep it as a page of an issuer</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/dropping.py"/>
        <source>Look them over</source>
        <translation>Look them over</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/dropping.py"/>
        <source>Evidence of “{title}”</source>
        <translation>Evidence of “{title}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/dropping.py"/>
        <source>Add to your portfolio</source>
        <translation>Add to your portfolio</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <location filename="../../portfolio/ui/editors/editor.py"/>
        <source>Draft kept on this computer</source>
        <translation>Draft kept on this computer</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/editor.py"/>
        <source>You go on where you stopped</source>
        <translation>You go on where you stopped</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/editor.py"/>
        <source>This is in the bin now.</source>
        <translation>This is in the bin now.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/editor.py"/>
        <source>This is no longer there: it was undone.</source>
        <translation>This is no longer there: it was undone.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/editor.py"/>
        <source>What you typed is kept. Bring it back, then go on here.</source>
        <translation>What you typed is kept. Bring it back, then go on here.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/editor.py"/>
        <source>Meanwhile this was changed elsewhere too. Choose below what stays.</source>
        <translation>Meanwhile this was changed elsewhere too. Choose below what stays.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/editor.py"/>
        <source>Stopped. Nothing was written; what you typed is kept.</source>
        <translation>Stopped. Nothing was written; what you typed is kept.</translation>
    </message>
</context>
<context>
    <name>Editors</name>
    <message>
        <location filename="../../portfolio/ui/editors/fold.py"/>
        <source>Unfolded</source>
        <translation>Unfolded</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/fold.py"/>
        <source>Folded</source>
        <translation>Folded</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/rows_field.py"/>
        <source>Take this line away</source>
        <translation>Take this line away</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/shows_field.py"/>
        <source>Shows</source>
        <translation>Shows</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/small_fields.py"/>
        <source>Pick from a calendar: {field}</source>
        <translation>Pick from a calendar: {field}</translation>
    </message>
</context>
<context>
    <name>Emptying</name>
    <message>
        <location filename="../../portfolio/ui/bin/emptying.py"/>
        <source>Emptying the bin</source>
        <translation>Emptying the bin</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <location filename="../../portfolio/ui/shell/entries.py"/>
        <source>Tick “{title}”</source>
        <translation>Tick “{title}”</translation>
    </message>
</context>
<context>
    <name>EntryDrops</name>
    <message>
        <location filename="../../portfolio/ui/shell/entry_drops.py"/>
        <source>This portfolio is open for reading only.</source>
        <translation>This portfolio is open for reading only.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/entry_drops.py"/>
        <source>Let go to choose a goal, or wait until the goals open</source>
        <translation>Let go to choose a goal, or wait until the goals open</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/entry_drops.py"/>
        <source>Wait here until “{place}” opens</source>
        <translation>Wait here until “{place}” opens</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/entry_drops.py"/>
        <source>Move {what} to the bin</source>
        <translation>Move {what} to the bin</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/entry_drops.py"/>
        <source>{field}: {what}</source>
        <translation>{field}: {what}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/entry_drops.py"/>
        <source>This cannot be tied to what you are writing</source>
        <translation>This cannot be tied to what you are writing</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/entry_drops.py"/>
        <source>Let go on a standard</source>
        <translation>Let go on a standard</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/entry_drops.py"/>
        <source>Shows {standard}</source>
        <translation>Shows {standard}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/entry_drops.py"/>
        <source>Let go on a skill</source>
        <translation>Let go on a skill</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/entry_drops.py"/>
        <source>Shows {skill}</source>
        <translation>Shows {skill}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/entry_drops.py"/>
        <source>Say that {what} shows {skill}</source>
        <translation>Say that {what} shows {skill}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/entry_drops.py"/>
        <source>It was so already</source>
        <translation>It was so already</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/entry_drops.py"/>
        <source>Say that {what} shows {standard}</source>
        <translation>Say that {what} shows {standard}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/entry_drops.py"/>
        <source>This is not tied to “{title}”</source>
        <translation>This is not tied to “{title}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/entry_drops.py"/>
        <source>This entry is no longer there</source>
        <translation>This entry is no longer there</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/entry_drops.py"/>
        <source>Let go on a goal, a course, the details or the bin</source>
        <translation>Let go on a goal, a course, the details or the bin</translation>
    </message>
</context>
<context>
    <name>EntryMenu</name>
    <message>
        <location filename="../../portfolio/ui/shell/entry_menu.py"/>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/entry_menu.py"/>
        <source>Reflect</source>
        <translation>Reflect</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/entry_menu.py"/>
        <source>Add evidence…</source>
        <translation>Add evidence…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/entry_menu.py"/>
        <source>Standards it shows…</source>
        <translation>Standards it shows…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/entry_menu.py"/>
        <source>Skills it shows…</source>
        <translation>Skills it shows…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/entry_menu.py"/>
        <source>Move to the bin</source>
        <translation>Move to the bin</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/entry_menu.py"/>
        <source>Counts toward</source>
        <translation>Counts toward</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <location filename="../../portfolio/ui/detail/page.py"/>
        <source>Nothing chosen</source>
        <translation>Nothing chosen</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/page.py"/>
        <source>Choose an entry, and all that belongs to it stands here.</source>
        <translation>Choose an entry, and all that belongs to it stands here.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/page.py"/>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/page.py"/>
        <source>Move to the bin</source>
        <translation>Move to the bin</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/page.py"/>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/page.py"/>
        <source>More</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>Everyday</name>
    <message>
        <location filename="../../portfolio/ui/standards/ways_words.py"/>
        <source>A talk or call with a family: what it was about, and what was agreed.</source>
        <translation>A talk or call with a family: what it was about, and what was agreed.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/ways_words.py"/>
        <source>The letter or message with which a unit was announced to families.</source>
        <translation>The letter or message with which a unit was announced to families.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/ways_words.py"/>
        <source>A piece of pupils’ work with the comment they got, and what they did with it.</source>
        <translation>A piece of pupils’ work with the comment they got, and what they did with it.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/ways_words.py"/>
        <source>A short check at the end of a lesson, and what the next lesson did differently.</source>
        <translation>A short check at the end of a lesson, and what the next lesson did differently.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/ways_words.py"/>
        <source>A routine that made the start or end of a lesson calmer: before, and after.</source>
        <translation>A routine that made the start or end of a lesson calmer: before, and after.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/ways_words.py"/>
        <source>The rules that a class agreed on, as they hang on the wall.</source>
        <translation>The rules that a class agreed on, as they hang on the wall.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/ways_words.py"/>
        <source>One lesson in two versions: what changed for whom, and why.</source>
        <translation>One lesson in two versions: what changed for whom, and why.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/ways_words.py"/>
        <source>What one pupil can do now that was not possible in autumn, without the name.</source>
        <translation>What one pupil can do now that was not possible in autumn, without the name.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/ways_words.py"/>
        <source>The plan of one unit: its goal, its lessons, and how one will know.</source>
        <translation>The plan of one unit: its goal, its lessons, and how one will know.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/ways_words.py"/>
        <source>A plan as it was, and as it is after teaching it once.</source>
        <translation>A plan as it was, and as it is after teaching it once.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/ways_words.py"/>
        <source>A mistake that pupils often make in your subject, and how a lesson met it.</source>
        <translation>A mistake that pupils often make in your subject, and how a lesson met it.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/ways_words.py"/>
        <source>A course or book on your subject, and what it changed in a lesson.</source>
        <translation>A course or book on your subject, and what it changed in a lesson.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/ways_words.py"/>
        <source>A workshop, with one thing from it that you tried in class.</source>
        <translation>A workshop, with one thing from it that you tried in class.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/ways_words.py"/>
        <source>A lesson that did not go well, and what you would change.</source>
        <translation>A lesson that did not go well, and what you would change.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/ways_words.py"/>
        <source>A meeting in which you took on a task: what it was, and what came of it.</source>
        <translation>A meeting in which you took on a task: what it was, and what came of it.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/ways_words.py"/>
        <source>A colleague’s lesson that you visited, or who visited yours: what you both saw.</source>
        <translation>A colleague’s lesson that you visited, or who visited yours: what you both saw.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/ways_words.py"/>
        <source>Something pupils made with a computer, and what it let them do that paper would not.</source>
        <translation>Something pupils made with a computer, and what it let them do that paper would not.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/ways_words.py"/>
        <source>A digital tool that you tried with a class: what for, and whether you would again.</source>
        <translation>A digital tool that you tried with a class: what for, and whether you would again.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/ways_words.py"/>
        <source>How you keep notes on pupils, so that they are right and nobody else reads them.</source>
        <translation>How you keep notes on pupils, so that they are right and nobody else reads them.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/ways_words.py"/>
        <source>A duty at school beyond your lessons: what it was, and when.</source>
        <translation>A duty at school beyond your lessons: what it was, and when.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/ways_words.py"/>
        <source>A question that made a class talk, with some of the answers.</source>
        <translation>A question that made a class talk, with some of the answers.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/ways_words.py"/>
        <source>A task that pupils found hard at first, and what carried them on.</source>
        <translation>A task that pupils found hard at first, and what carried them on.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/ways_words.py"/>
        <source>An explanation that worked, with the example or drawing that made it clear.</source>
        <translation>An explanation that worked, with the example or drawing that made it clear.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/ways_words.py"/>
        <source>A lesson that you changed while it ran, and what made you do so.</source>
        <translation>A lesson that you changed while it ran, and what made you do so.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/ways_words.py"/>
        <source>A worksheet or model that you made yourself, and how pupils used it.</source>
        <translation>A worksheet or model that you made yourself, and how pupils used it.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/ways_words.py"/>
        <source>A visit, a guest or a thing from outside school that you brought into a lesson.</source>
        <translation>A visit, a guest or a thing from outside school that you brought into a lesson.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/ways_words.py"/>
        <source>What a class could do before a unit began, and what you planned because of it.</source>
        <translation>What a class could do before a unit began, and what you planned because of it.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/ways_words.py"/>
        <source>A survey or first task by which you got to know a new class.</source>
        <translation>A survey or first task by which you got to know a new class.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/ways_words.py"/>
        <source>A lesson of this week in which this could be seen: what you did, and what pupils did.</source>
        <translation>A lesson of this week in which this could be seen: what you did, and what pupils did.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/ways_words.py"/>
        <source>Half a page on how you see yourself here, with one example from class.</source>
        <translation>Half a page on how you see yourself here, with one example from class.</translation>
    </message>
</context>
<context>
    <name>EvidenceEditor</name>
    <message>
        <location filename="../../portfolio/ui/editors/evidence.py"/>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/evidence.py"/>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/evidence.py"/>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/evidence.py"/>
        <source>What it shows</source>
        <translation>What it shows</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/evidence.py"/>
        <source>This is also read out to those who cannot see the picture.</source>
        <translation>This is also read out to those who cannot see the picture.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/evidence.py"/>
        <source>Evidence of</source>
        <translation>Evidence of</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/evidence.py"/>
        <source>Choose an entry</source>
        <translation>Choose an entry</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/evidence.py"/>
        <source>Edit “{title}”</source>
        <translation>Edit “{title}”</translation>
    </message>
</context>
<context>
    <name>ExcerptCard</name>
    <message>
        <location filename="../../portfolio/ui/detail/excerpt_card.py"/>
        <source>Share a passage</source>
        <translation>Share a passage</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/excerpt_card.py"/>
        <source>Only what stands below leaves, and it stays as it is when you go on writing the reflection.</source>
        <translation>Only what stands below leaves, and it stays as it is when you go on writing the reflection.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/excerpt_card.py"/>
        <source>Take the marked words</source>
        <translation>Take the marked words</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/excerpt_card.py"/>
        <source>What I share</source>
        <translation>What I share</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/excerpt_card.py"/>
        <source>Mark words above, or write what may be shared.</source>
        <translation>Mark words above, or write what may be shared.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/excerpt_card.py"/>
        <source>There is nothing to share yet.</source>
        <translation>There is nothing to share yet.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/excerpt_card.py"/>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/excerpt_card.py"/>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/excerpt_card.py"/>
        <source>Share a passage of “{title}”</source>
        <translation>Share a passage of “{title}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/excerpt_card.py"/>
        <source>The reflection: mark what may be shared</source>
        <translation>The reflection: mark what may be shared</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/excerpt_card.py"/>
        <source>Taken</source>
        <translation>Taken</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/excerpt_card.py"/>
        <source>Share it no longer</source>
        <translation>Share it no longer</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/excerpt_card.py"/>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/excerpt_card.py"/>
        <source>Share it</source>
        <translation>Share it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/excerpt_card.py"/>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/excerpt_card.py"/>
        <source>Share a passage no longer</source>
        <translation>Share a passage no longer</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <location filename="../../portfolio/ui/editors/field.py"/>
        <source>Please choose below what stays.</source>
        <translation>Please choose below what stays.</translation>
    </message>
</context>
<context>
    <name>FilesField</name>
    <message>
        <location filename="../../portfolio/ui/editors/files_field.py"/>
        <source>Evidence of what you are writing</source>
        <translation>Evidence of what you are writing</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/files_field.py"/>
        <source>Evidence: {name} waits until you press Done</source>
        <translation>Evidence: {name} waits until you press Done</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/files_field.py"/>
        <source>“{name}” is no longer where it was. Take it away, or put it back.</source>
        <translation>“{name}” is no longer where it was. Take it away, or put it back.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/files_field.py"/>
        <source>Choose evidence</source>
        <translation>Choose evidence</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <location filename="../../portfolio/ui/collection/chips.py"/>
        <source>Narrow the collection</source>
        <translation>Narrow the collection</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/chips.py"/>
        <source>Sort</source>
        <translation>Sort</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/chips.py"/>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/chips.py"/>
        <source>All years</source>
        <translation>All years</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/chips.py"/>
        <source>Skill or tag</source>
        <translation>Skill or tag</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/chips.py"/>
        <source>All skills and tags</source>
        <translation>All skills and tags</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/chips.py"/>
        <source>Who may see it</source>
        <translation>Who may see it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/chips.py"/>
        <source>Whoever may see it</source>
        <translation>Whoever may see it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/chips.py"/>
        <source>Not toward a goal</source>
        <translation>Not toward a goal</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/chips.py"/>
        <source>Issuer</source>
        <translation>Issuer</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/chips.py"/>
        <source>All issuers</source>
        <translation>All issuers</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/chips.py"/>
        <source>Proof</source>
        <translation>Proof</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/chips.py"/>
        <source>Whatever was found</source>
        <translation>Whatever was found</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/chips.py"/>
        <source>Expiry</source>
        <translation>Expiry</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/chips.py"/>
        <source>Whenever it expires</source>
        <translation>Whenever it expires</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/chips.py"/>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/chips.py"/>
        <source>Provider</source>
        <translation>Provider</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/chips.py"/>
        <source>Issuer or provider</source>
        <translation>Issuer or provider</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/chips.py"/>
        <source>Newest first</source>
        <translation>Newest first</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/chips.py"/>
        <source>Oldest first</source>
        <translation>Oldest first</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/chips.py"/>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/chips.py"/>
        <source>By course</source>
        <translation>By course</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <location filename="../../portfolio/ui/editors/finder.py"/>
        <source>A few letters of its title</source>
        <translation>A few letters of its title</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/finder.py"/>
        <source>Find: {field}</source>
        <translation>Find: {field}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/finder.py"/>
        <source>Found: {field}</source>
        <translation>Found: {field}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/finder.py"/>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/editors/finder.py"/>
        <source>{count} found. First: {first}</source>
        <translation>
            <numerusform>{count} found: {first}</numerusform>
            <numerusform>{count} found. First: {first}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/finder.py"/>
        <source>{title}, {number} of {count}</source>
        <translation>{title}, {number} of {count}</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <location filename="../../portfolio/ui/first_run/first_run.py"/>
        <source>On this computer</source>
        <translation>On this computer</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/first_run/first_run.py"/>
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/first_run/first_run.py"/>
        <source>Looking into the portfolios</source>
        <translation>Looking into the portfolios</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/first_run/first_run.py"/>
        <source>Looking for backups</source>
        <translation>Looking for backups</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/first_run/first_run.py"/>
        <source>Looking into the backup</source>
        <translation>Looking into the backup</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/first_run/open_page.py"/>
        <source>{count} entries</source>
        <translation>
            <numerusform>{count} entry</numerusform>
            <numerusform>{count} entries</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/first_run/words.py"/>
        <source>Damaged: open it to get it back from a backup</source>
        <translation>Damaged: open it to get it back from a backup</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/first_run/words.py"/>
        <source>Made by a newer version of this program</source>
        <translation>Made by a newer version of this program</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/first_run/words.py"/>
        <source>Seems to be open on the computer “{computer}”</source>
        <translation>Seems to be open on the computer “{computer}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/first_run/words.py"/>
        <source>Open in another window</source>
        <translation>Open in another window</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/first_run/words.py"/>
        <source>A sample, to look at</source>
        <translation>A sample, to look at</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/first_run/words.py"/>
        <source>Nothing in it yet</source>
        <translation>Nothing in it yet</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/first_run/words.py"/>
        <source>{count} credentials</source>
        <translation>
            <numerusform>{count} credential</numerusform>
            <numerusform>{count} credentials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/first_run/words.py"/>
        <source>{count} courses</source>
        <translation>
            <numerusform>{count} course</numerusform>
            <numerusform>{count} courses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/first_run/words.py"/>
        <source>{count} goals</source>
        <translation>
            <numerusform>{count} goal</numerusform>
            <numerusform>{count} goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/first_run/words.py"/>
        <source>{count} reflections</source>
        <translation>
            <numerusform>{count} reflection</numerusform>
            <numerusform>{count} reflections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/first_run/words.py"/>
        <source>{count} things I did</source>
        <translation>
            <numerusform>{count} thing I did</numerusform>
            <numerusform>{count} things I did</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/first_run/words.py"/>
        <source>{count} entries of hours</source>
        <translation>
            <numerusform>{count} entry of hours</numerusform>
            <numerusform>{count} entries of hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/first_run/words.py"/>
        <source>{count} conversations</source>
        <translation>
            <numerusform>{count} conversation</numerusform>
            <numerusform>{count} conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/first_run/words.py"/>
        <source>{count} roles</source>
        <translation>
            <numerusform>{count} role</numerusform>
            <numerusform>{count} roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/first_run/words.py"/>
        <source>{count} skills</source>
        <translation>
            <numerusform>{count} skill</numerusform>
            <numerusform>{count} skills</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/first_run/words.py"/>
        <source>{count} surveys</source>
        <translation>
            <numerusform>{count} survey</numerusform>
            <numerusform>{count} surveys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/first_run/words.py"/>
        <source>{count} roles I may hold</source>
        <translation>
            <numerusform>{count} role I may hold</numerusform>
            <numerusform>{count} roles I may hold</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <location filename="../../portfolio/ui/detail/foot.py"/>
        <source>Go on writing</source>
        <translation>Go on writing</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/foot.py"/>
        <source>Write reflection</source>
        <translation>Write reflection</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/foot.py"/>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/detail/foot.py"/>
        <source>Add evidence</source>
        <translation>Add evidence</translation>
    </message>
</context>
<context>
    <name>FormCard</name>
    <message>
        <location filename="../../portfolio/ui/editors/form_card.py"/>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/form_card.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/form_card.py"/>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/form_card.py"/>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/form_card.py"/>
        <source>You go on where you stopped</source>
        <translation>You go on where you stopped</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <location filename="../../portfolio/ui/standards/saving.py"/>
        <source>CASE, as states and districts exchange it (JSON)</source>
        <translation>CASE, as states and districts exchange it (JSON)</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/saving.py"/>
        <source>CASE as a table (CSV)</source>
        <translation>CASE as a table (CSV)</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/saving.py"/>
        <source>For Mahara’s SmartEvidence</source>
        <translation>For Mahara’s SmartEvidence</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/saving.py"/>
        <source>Table for a spreadsheet (CSV)</source>
        <translation>Table for a spreadsheet (CSV)</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/saving.py"/>
        <source>Outline (Markdown)</source>
        <translation>Outline (Markdown)</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/saving.py"/>
        <source>All of it, for another portfolio (JSON)</source>
        <translation>All of it, for another portfolio (JSON)</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/saving.py"/>
        <source>Save the framework</source>
        <translation>Save the framework</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/saving.py"/>
        <source>Saved as “{name}”.</source>
        <translation>Saved as “{name}”.</translation>
    </message>
</context>
<context>
    <name>Framed</name>
    <message>
        <location filename="../../portfolio/ui/received/look_place.py"/>
        <location filename="../../portfolio/ui/received/saved_place.py"/>
        <source>Back to the evaluation PDF</source>
        <translation>Back to the evaluation PDF</translation>
    </message>
</context>
<context>
    <name>FrameworkEditor</name>
    <message>
        <location filename="../../portfolio/ui/standards/framework_editors.py"/>
        <source>Framework</source>
        <translation>Framework</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/framework_editors.py"/>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/framework_editors.py"/>
        <source>It needs a title.</source>
        <translation>It needs a title.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/framework_editors.py"/>
        <source>Edition</source>
        <translation>Edition</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/framework_editors.py"/>
        <source>Published by</source>
        <translation>Published by</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/framework_editors.py"/>
        <source>Holds in</source>
        <translation>Holds in</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/framework_editors.py"/>
        <source>Where it comes from</source>
        <translation>Where it comes from</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/framework_editors.py"/>
        <source>Notice of its licence</source>
        <translation>Notice of its licence</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/framework_editors.py"/>
        <source>Printed wherever its words are.</source>
        <translation>Printed wherever its words are.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/framework_editors.py"/>
        <source>Its scale, the lowest first, one level a line; after a colon what it means</source>
        <translation>Its scale, the lowest first, one level a line; after a colon what it means</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/framework_editors.py"/>
        <source>Beginning
Developing
Secure: what is expected
Leading others</source>
        <translation>Beginning
Developing
Secure: what is expected
Leading others</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/framework_editors.py"/>
        <source>Edit the framework “{title}”</source>
        <translation>Edit the framework “{title}”</translation>
    </message>
</context>
<context>
    <name>GapGoal</name>
    <message>
        <location filename="../../portfolio/ui/kit/gap_goal.py"/>
        <source>Set the goal “{title}”</source>
        <translation>Set the goal “{title}”</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/kit/gap_goal.py"/>
        <source>Set {count} goals</source>
        <translation>
            <numerusform>Set {count} goal</numerusform>
            <numerusform>Set {count} goals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GapsPage</name>
    <message>
        <location filename="../../portfolio/ui/skills/gaps_page.py"/>
        <source>Show what is missing for</source>
        <translation>Show what is missing for</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/gaps_page.py"/>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/gaps_page.py"/>
        <source>My targets</source>
        <translation>My targets</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/gaps_page.py"/>
        <source>First a list of skills</source>
        <translation>First a list of skills</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/gaps_page.py"/>
        <source>What is still to learn is what lies between where you are and where you want to be.</source>
        <translation>What is still to learn is what lies between where you are and where you want to be.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/gaps_page.py"/>
        <source>Add skills</source>
        <translation>Add skills</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/gaps_page.py"/>
        <source>Where do you want to be?</source>
        <translation>Where do you want to be?</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/gaps_page.py"/>
        <source>Set a target on a skill (T), aim for a role at Career moves, answer a survey, or note in a talk what you agreed to work on. What is missing for it stands here then.</source>
        <translation>Set a target on a skill (T), aim for a role at Career moves, answer a survey, or note in a talk what you agreed to work on. What is missing for it stands here then.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/gaps_page.py"/>
        <source>Choose a skill</source>
        <translation>Choose a skill</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/gaps_page.py"/>
        <source>Nothing is missing</source>
        <translation>Nothing is missing</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/gaps_page.py"/>
        <source>All that you aim for is carried by ratings or by what you have shown.</source>
        <translation>All that you aim for is carried by ratings or by what you have shown.</translation>
    </message>
</context>
<context>
    <name>GapsView</name>
    <message>
        <location filename="../../portfolio/ui/skills/gap_list.py"/>
        <source>Still to learn</source>
        <translation>Still to learn</translation>
    </message>
</context>
<context>
    <name>GoalBoard</name>
    <message>
        <location filename="../../portfolio/ui/goals/board.py"/>
        <location filename="../../portfolio/ui/goals/board_head.py"/>
        <source>Goals</source>
        <translation>Goals</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/board.py"/>
        <source>Nothing here like that.</source>
        <translation>Nothing here like that.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/board_head.py"/>
        <location filename="../../portfolio/ui/goals/board_pages.py"/>
        <source>New goal</source>
        <translation>New goal</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/board_head.py"/>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/board_head.py"/>
        <source>Due this month</source>
        <translation>Due this month</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/board_head.py"/>
        <source>This portfolio is open for reading only.</source>
        <translation>This portfolio is open for reading only.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/board_head.py"/>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/board_head.py"/>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/board_head.py"/>
        <source>How goals are shown</source>
        <translation>How goals are shown</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/board_head.py"/>
        <source>From anywhere</source>
        <translation>From anywhere</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/board_head.py"/>
        <source>Where goals come from: {source}</source>
        <translation>Where goals come from: {source}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/board_head.py"/>
        <source>Where goals come from</source>
        <translation>Where goals come from</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/board_pages.py"/>
        <source>Where do you want to be at the end of this term?</source>
        <translation>Where do you want to be at the end of this term?</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/board_pages.py"/>
        <source>One goal for this term is plenty: what pupils will do, or what you will have learned. A few small steps lead there, and you tick them off as you go.</source>
        <translation>One goal for this term is plenty: what pupils will do, or what you will have learned. A few small steps lead there, and you tick them off as you go.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/board_pages.py"/>
        <source>No goal is shown</source>
        <translation>No goal is shown</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/board_pages.py"/>
        <source>There are goals, but none like that.</source>
        <translation>There are goals, but none like that.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/board_pages.py"/>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/board_words.py"/>
        <source>By date</source>
        <translation>By date</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/board_words.py"/>
        <source>Someday</source>
        <translation>Someday</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/board_words.py"/>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/board_words.py"/>
        <source>Goals with a date stand here, the next one first.</source>
        <translation>Goals with a date stand here, the next one first.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/board_words.py"/>
        <source>A place for ideas that have no date yet.</source>
        <translation>A place for ideas that have no date yet.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/board_words.py"/>
        <source>What you finish is kept here, with what came of it.</source>
        <translation>What you finish is kept here, with what came of it.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/board_words.py"/>
        <source>Give it a date…</source>
        <translation>Give it a date…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/board_words.py"/>
        <source>Done…</source>
        <translation>Done…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/board_words.py"/>
        <source>Goal met: “{title}”</source>
        <translation>Goal met: “{title}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/board_words.py"/>
        <source>Goal partly met: “{title}”</source>
        <translation>Goal partly met: “{title}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/board_words.py"/>
        <source>Let the goal “{title}” go</source>
        <translation>Let the goal “{title}” go</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/goals/board_words.py"/>
        <source>{done} of {total} steps</source>
        <translation>
            <numerusform>{done} of {total} step</numerusform>
            <numerusform>{done} of {total} steps</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/board_words.py"/>
        <source>{spent} of {planned} h</source>
        <translation>{spent} of {planned} h</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/board_words.py"/>
        <source>Was due {date}</source>
        <translation>Was due {date}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/board_words.py"/>
        <source>Due {date}</source>
        <translation>Due {date}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/board_words.py"/>
        <source>Due today</source>
        <translation>Due today</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/goals/board_words.py"/>
        <source>{count} entries count toward it</source>
        <translation>
            <numerusform>{count} entry counts toward it</numerusform>
            <numerusform>{count} entries count toward it</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/board_words.py"/>
        <source>{before} → {now}</source>
        <translation>{before} → {now}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/board_words.py"/>
        <source>Look at it again: {date}</source>
        <translation>Look at it again: {date}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/board_words.py"/>
        <source>next: {step}</source>
        <translation>next: {step}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/goals/board_words.py"/>
        <source>{group}: {count} goals</source>
        <translation>
            <numerusform>{group}: {count} goal</numerusform>
            <numerusform>{group}: {count} goals</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/board_words.py"/>
        <source>The goal “{title}” is due {date}</source>
        <translation>The goal “{title}” is due {date}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/board_words.py"/>
        <source>The goal “{title}” is now: {state}</source>
        <translation>The goal “{title}” is now: {state}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/board_words.py"/>
        <source>Leave the goal “{title}” for someday</source>
        <translation>Leave the goal “{title}” for someday</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/goals/group.py"/>
        <source>Show all {count}</source>
        <translation>
            <numerusform>Show it too</numerusform>
            <numerusform>Show all {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/goals/group.py"/>
        <source>Show {count} more</source>
        <translation>
            <numerusform>Show 1 more</numerusform>
            <numerusform>Show {count} more</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/moving.py"/>
        <source>Another date…</source>
        <translation>Another date…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/moving.py"/>
        <source>How it ended…</source>
        <translation>How it ended…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/moving.py"/>
        <source>Ctrl+Shift+Right</source>
        <translation>Ctrl+Shift+Right</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/moving.py"/>
        <source>Ctrl+Shift+Left</source>
        <translation>Ctrl+Shift+Left</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/trouble.py"/>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>GoalCalendar</name>
    <message>
        <location filename="../../portfolio/ui/goals/calendar.py"/>
        <source>No goal, step or talk has a day that is still to come.</source>
        <translation>No goal, step or talk has a day that is still to come.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/calendar.py"/>
        <source>Goals by their days</source>
        <translation>Goals by their days</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/calendar.py"/>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/calendar.py"/>
        <source>Sort</source>
        <translation>Sort</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/calendar.py"/>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/calendar.py"/>
        <source>Everything with a day</source>
        <translation>Everything with a day</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/calendar.py"/>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/calendar_words.py"/>
        <source>Goal due</source>
        <translation>Goal due</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/calendar_words.py"/>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/calendar_words.py"/>
        <source>Look at it again</source>
        <translation>Look at it again</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/calendar_words.py"/>
        <source>Talk</source>
        <translation>Talk</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/calendar_words.py"/>
        <source>{step} ({goal})</source>
        <translation>{step} ({goal})</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/calendar_words.py"/>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/calendar_words.py"/>
        <source>Was due {date}</source>
        <translation>Was due {date}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/calendar_words.py"/>
        <source>nothing yet</source>
        <translation>nothing yet</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/month_strip.py"/>
        <source>Twelve months</source>
        <translation>Twelve months</translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <location filename="../../portfolio/ui/goals/card.py"/>
        <source>Goal: {title}</source>
        <translation>Goal: {title}</translation>
    </message>
</context>
<context>
    <name>GoalEditor</name>
    <message>
        <location filename="../../portfolio/ui/editors/goal.py"/>
        <source>Goal</source>
        <translation>Goal</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/goal.py"/>
        <source>Where do I want to be?</source>
        <translation>Where do I want to be?</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/goal.py"/>
        <source>Pupils choose how they show what they learned</source>
        <translation>Pupils choose how they show what they learned</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/goal.py"/>
        <source>A goal needs a few words.</source>
        <translation>A goal needs a few words.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/goal.py"/>
        <source>Where it comes from</source>
        <translation>Where it comes from</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/goal.py"/>
        <source>From my June evaluation</source>
        <translation>From my June evaluation</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/goal.py"/>
        <source>By when</source>
        <translation>By when</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/goal.py"/>
        <source>Hours I plan</source>
        <translation>Hours I plan</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/goal.py"/>
        <source>A step</source>
        <translation>A step</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/goal.py"/>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/goal.py"/>
        <source>Add a step</source>
        <translation>Add a step</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/goal.py"/>
        <source>Done: {title}</source>
        <translation>Done: {title}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/goal.py"/>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/goal.py"/>
        <source>Take away</source>
        <translation>Take away</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/goal.py"/>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/goal.py"/>
        <source>What changed for them</source>
        <translation>What changed for them</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/goal.py"/>
        <source>What can they do now?</source>
        <translation>What can they do now?</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/goal.py"/>
        <source>How it stands</source>
        <translation>How it stands</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/goal.py"/>
        <source>Why?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/goal.py"/>
        <source>Other things came first</source>
        <translation>Other things came first</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/goal.py"/>
        <source>One line; it may stay empty.</source>
        <translation>One line; it may stay empty.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/goal.py"/>
        <source>The gap it closes</source>
        <translation>The gap it closes</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/goal.py"/>
        <source>How will I know?</source>
        <translation>How will I know?</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/goal.py"/>
        <source>pupils who choose how they show learning</source>
        <translation>pupils who choose how they show learning</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/goal.py"/>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/goal.py"/>
        <source>61 %</source>
        <translation>61 %</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/goal.py"/>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/goal.py"/>
        <source>87 %</source>
        <translation>87 %</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/goal.py"/>
        <source>How many pupils</source>
        <translation>How many pupils</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/goal.py"/>
        <source>What I measure</source>
        <translation>What I measure</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/goal.py"/>
        <source>The form</source>
        <translation>The form</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/goal.py"/>
        <source>Write it with a form</source>
        <translation>Write it with a form</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/goal.py"/>
        <source>Look at it again</source>
        <translation>Look at it again</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/goal.py"/>
        <source>Begun on</source>
        <translation>Begun on</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/goal.py"/>
        <source>What it may cost</source>
        <translation>What it may cost</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/goal.py"/>
        <source>Beginning, cost, conversation</source>
        <translation>Beginning, cost, conversation</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/goal.py"/>
        <source>Set the goal “{title}”</source>
        <translation>Set the goal “{title}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/goal.py"/>
        <source>Edit the goal “{title}”</source>
        <translation>Edit the goal “{title}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/goal.py"/>
        <source>Some steps are due after the goal itself.</source>
        <translation>Some steps are due after the goal itself.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/goal.py"/>
        <source>{time} logged</source>
        <translation>{time} logged</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/goal.py"/>
        <source>{amounts} spent so far</source>
        <translation>{amounts} spent so far</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/goal_rows.py"/>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/goal_rows.py"/>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/goal_rows.py"/>
        <source>74 %</source>
        <translation>74 %</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/goal_rows.py"/>
        <source>Note, if you like</source>
        <translation>Note, if you like</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/goal_rows.py"/>
        <source>A line says a note and no value. What was it then?</source>
        <translation>A line says a note and no value. What was it then?</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/goal_rows.py"/>
        <source>Look at it again on</source>
        <translation>Look at it again on</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/goal_rows.py"/>
        <source>Looked at it</source>
        <translation>Looked at it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/goal_rows.py"/>
        <source>What I saw, and what changes</source>
        <translation>What I saw, and what changes</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/goal_rows.py"/>
        <source>On which day do you want to look at it again?</source>
        <translation>On which day do you want to look at it again?</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/goal_rows.py"/>
        <source>Values over time</source>
        <translation>Values over time</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/goal_rows.py"/>
        <source>Add a value</source>
        <translation>Add a value</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/goal_rows.py"/>
        <source>Add a day</source>
        <translation>Add a day</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/template_field.py"/>
        <source>No form</source>
        <translation>No form</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/template_field.py"/>
        <source>Also written</source>
        <translation>Also written</translation>
    </message>
</context>
<context>
    <name>GoalForms</name>
    <message>
        <location filename="../goal_templates/action-plan.json"/>
        <source>Action plan</source>
        <translation>Action plan</translation>
    </message>
    <message>
        <location filename="../goal_templates/action-plan.json"/>
        <source>Current situation</source>
        <translation>Current situation</translation>
    </message>
    <message>
        <location filename="../goal_templates/action-plan.json"/>
        <source>Ideal situation</source>
        <translation>Ideal situation</translation>
    </message>
    <message>
        <location filename="../goal_templates/action-plan.json"/>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <location filename="../goal_templates/action-plan.json"/>
        <source>Strengths, weaknesses, opportunities, threats</source>
        <translation>Strengths, weaknesses, opportunities, threats</translation>
    </message>
    <message>
        <location filename="../goal_templates/action-plan.json"/>
        <source>Supporting resources</source>
        <translation>Supporting resources</translation>
    </message>
    <message>
        <location filename="../goal_templates/action-plan.json"/>
        <source>How is it now? What do you see on an ordinary day?</source>
        <translation>How is it now? What do you see on an ordinary day?</translation>
    </message>
    <message>
        <location filename="../goal_templates/action-plan.json"/>
        <source>How would it be if it had gone well?</source>
        <translation>How would it be if it had gone well?</translation>
    </message>
    <message>
        <location filename="../goal_templates/action-plan.json"/>
        <source>What comes first, and what after that?</source>
        <translation>What comes first, and what after that?</translation>
    </message>
    <message>
        <location filename="../goal_templates/action-plan.json"/>
        <source>What helps and what stands in the way, in you and around you?</source>
        <translation>What helps and what stands in the way, in you and around you?</translation>
    </message>
    <message>
        <location filename="../goal_templates/action-plan.json"/>
        <source>Who or what will help: people, courses, material, money?</source>
        <translation>Who or what will help: people, courses, material, money?</translation>
    </message>
    <message>
        <location filename="../goal_templates/newark-ipdp.json"/>
        <source>Individual professional development plan</source>
        <translation>Individual professional development plan</translation>
    </message>
    <message>
        <location filename="../goal_templates/newark-ipdp.json"/>
        <source>Your name, as it stands on the form</source>
        <translation>Your name, as it stands on the form</translation>
    </message>
    <message>
        <location filename="../goal_templates/newark-ipdp.json"/>
        <source>With whom you agree it</source>
        <translation>With whom you agree it</translation>
    </message>
    <message>
        <location filename="../goal_templates/newark-ipdp.json"/>
        <source>On which day was it written?</source>
        <translation>On which day was it written?</translation>
    </message>
    <message>
        <location filename="../goal_templates/newark-ipdp.json"/>
        <source>Who else takes part?</source>
        <translation>Who else takes part?</translation>
    </message>
    <message>
        <location filename="../goal_templates/newark-ipdp.json"/>
        <source>What you teach, and when</source>
        <translation>What you teach, and when</translation>
    </message>
    <message>
        <location filename="../goal_templates/newark-ipdp.json"/>
        <source>How many does it reach?</source>
        <translation>How many does it reach?</translation>
    </message>
    <message>
        <location filename="../goal_templates/newark-ipdp.json"/>
        <source>Which standards or parts of your framework is it about?</source>
        <translation>Which standards or parts of your framework is it about?</translation>
    </message>
    <message>
        <location filename="../goal_templates/newark-ipdp.json"/>
        <source>What will students know or do by the end?</source>
        <translation>What will students know or do by the end?</translation>
    </message>
    <message>
        <location filename="../goal_templates/newark-ipdp.json"/>
        <source>What will you learn for it, where and with whom?</source>
        <translation>What will you learn for it, where and with whom?</translation>
    </message>
    <message>
        <location filename="../goal_templates/newark-ipdp.json"/>
        <location filename="../goal_templates/prd.json"/>
        <source>Who signs, and when</source>
        <translation>Who signs, and when</translation>
    </message>
    <message>
        <location filename="../goal_templates/nj-sgo.json"/>
        <source>Student growth objective</source>
        <translation>Student growth objective</translation>
    </message>
    <message>
        <location filename="../goal_templates/nj-sgo.json"/>
        <source>Which grade or year?</source>
        <translation>Which grade or year?</translation>
    </message>
    <message>
        <location filename="../goal_templates/nj-sgo.json"/>
        <source>Which subject or course?</source>
        <translation>Which subject or course?</translation>
    </message>
    <message>
        <location filename="../goal_templates/nj-sgo.json"/>
        <source>How many of how many does it cover?</source>
        <translation>How many of how many does it cover?</translation>
    </message>
    <message>
        <location filename="../goal_templates/nj-sgo.json"/>
        <source>The full year, a semester, or other days?</source>
        <translation>The full year, a semester, or other days?</translation>
    </message>
    <message>
        <location filename="../goal_templates/nj-sgo.json"/>
        <source>With what will you measure, at the beginning and at the end?</source>
        <translation>With what will you measure, at the beginning and at the end?</translation>
    </message>
    <message>
        <location filename="../goal_templates/nj-sgo.json"/>
        <source>For all students or some of them, as your district calls it</source>
        <translation>For all students or some of them, as your district calls it</translation>
    </message>
    <message>
        <location filename="../goal_templates/nj-sgo.json"/>
        <source>Which standards is it about, and why does this assessment fit them?</source>
        <translation>Which standards is it about, and why does this assessment fit them?</translation>
    </message>
    <message>
        <location filename="../goal_templates/nj-sgo.json"/>
        <source>How many students will reach what by the end?</source>
        <translation>How many students will reach what by the end?</translation>
    </message>
    <message>
        <location filename="../goal_templates/nj-sgo.json"/>
        <source>Where are they now, and how do you know? Groups and counts, no names.</source>
        <translation>Where are they now, and how do you know? Groups and counts, no names.</translation>
    </message>
    <message>
        <location filename="../goal_templates/nj-sgo.json"/>
        <source>How many must reach it for each score?</source>
        <translation>How many must reach it for each score?</translation>
    </message>
    <message>
        <location filename="../goal_templates/nj-sgo.json"/>
        <source>What did you change halfway, and why?</source>
        <translation>What did you change halfway, and why?</translation>
    </message>
    <message>
        <location filename="../goal_templates/nj-sgo.json"/>
        <source>What came of it, and what will you do next?</source>
        <translation>What came of it, and what will you do next?</translation>
    </message>
    <message>
        <location filename="../goal_templates/prd.json"/>
        <source>Professional review and development</source>
        <translation>Professional review and development</translation>
    </message>
    <message>
        <location filename="../goal_templates/prd.json"/>
        <source>Where do you stand, by which standards, and how do you know?</source>
        <translation>Where do you stand, by which standards, and how do you know?</translation>
    </message>
    <message>
        <location filename="../goal_templates/prd.json"/>
        <source>What have you learned since the last talk?</source>
        <translation>What have you learned since the last talk?</translation>
    </message>
    <message>
        <location filename="../goal_templates/prd.json"/>
        <source>What changed for learners because of it?</source>
        <translation>What changed for learners because of it?</translation>
    </message>
    <message>
        <location filename="../goal_templates/prd.json"/>
        <source>What did the two of you talk about?</source>
        <translation>What did the two of you talk about?</translation>
    </message>
    <message>
        <location filename="../goal_templates/prd.json"/>
        <source>What comes next, by when?</source>
        <translation>What comes next, by when?</translation>
    </message>
    <message>
        <location filename="../goal_templates/smart.json"/>
        <source>SMART</source>
        <translation>SMART</translation>
    </message>
    <message>
        <location filename="../goal_templates/smart.json"/>
        <source>Specific</source>
        <translation>Specific</translation>
    </message>
    <message>
        <location filename="../goal_templates/smart.json"/>
        <source>Measurable</source>
        <translation>Measurable</translation>
    </message>
    <message>
        <location filename="../goal_templates/smart.json"/>
        <source>Achievable</source>
        <translation>Achievable</translation>
    </message>
    <message>
        <location filename="../goal_templates/smart.json"/>
        <source>Relevant</source>
        <translation>Relevant</translation>
    </message>
    <message>
        <location filename="../goal_templates/smart.json"/>
        <source>Time-bound</source>
        <translation>Time-bound</translation>
    </message>
    <message>
        <location filename="../goal_templates/smart.json"/>
        <source>What exactly will be different, and for whom?</source>
        <translation>What exactly will be different, and for whom?</translation>
    </message>
    <message>
        <location filename="../goal_templates/smart.json"/>
        <source>How will you and others see it? A number, or something one can show.</source>
        <translation>How will you and others see it? A number, or something one can show.</translation>
    </message>
    <message>
        <location filename="../goal_templates/smart.json"/>
        <source>What makes it possible: time, help, things that you can do already?</source>
        <translation>What makes it possible: time, help, things that you can do already?</translation>
    </message>
    <message>
        <location filename="../goal_templates/smart.json"/>
        <source>Why this one, and why now?</source>
        <translation>Why this one, and why now?</translation>
    </message>
    <message>
        <location filename="../goal_templates/smart.json"/>
        <source>By when, and when will you look at it in between?</source>
        <translation>By when, and when will you look at it in between?</translation>
    </message>
</context>
<context>
    <name>GoalRing</name>
    <message>
        <location filename="../../portfolio/ui/goals/strip.py"/>
        <source>Goal: {title}</source>
        <translation>Goal: {title}</translation>
    </message>
</context>
<context>
    <name>GoalRings</name>
    <message>
        <location filename="../../portfolio/ui/goals/strip.py"/>
        <source>Goals</source>
        <translation>Goals</translation>
    </message>
</context>
<context>
    <name>GoalTies</name>
    <message>
        <location filename="../../portfolio/ui/editors/goal_ties.py"/>
        <source>{skill} at “{level}”</source>
        <translation>{skill} at “{level}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/goal_ties.py"/>
        <source>for the role {role}</source>
        <translation>for the role {role}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/goal_ties.py"/>
        <source>{gap}, for the role {role}</source>
        <translation>{gap}, for the role {role}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/goal_ties.py"/>
        <source>This goal closes no gap any more</source>
        <translation>This goal closes no gap any more</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/goal_ties.py"/>
        <source>Something that is in the bin</source>
        <translation>Something that is in the bin</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/goal_ties.py"/>
        <source>Agreed in</source>
        <translation>Agreed in</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/goal_ties.py"/>
        <source>Choose a conversation</source>
        <translation>Choose a conversation</translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message numerus="yes">
        <location filename="../../portfolio/ui/goals/words.py"/>
        <source>{done} of {total} steps</source>
        <translation>
            <numerusform>{done} of {total} step</numerusform>
            <numerusform>{done} of {total} steps</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/words.py"/>
        <source>{spent} of {planned} h</source>
        <translation>{spent} of {planned} h</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/goals/words.py"/>
        <source>{count} on timeline</source>
        <translation>
            <numerusform>{count} on timeline</numerusform>
            <numerusform>{count} on timeline</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/words.py"/>
        <source>overdue since {date}</source>
        <translation>overdue since {date}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/words.py"/>
        <source>due {date}</source>
        <translation>due {date}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/words.py"/>
        <source>next: {step}</source>
        <translation>next: {step}</translation>
    </message>
</context>
<context>
    <name>GoalsList</name>
    <message>
        <location filename="../../portfolio/ui/goals/list.py"/>
        <source>Goals</source>
        <translation>Goals</translation>
    </message>
</context>
<context>
    <name>GoalsPanel</name>
    <message>
        <location filename="../../portfolio/ui/goals/panel.py"/>
        <source>Goals</source>
        <translation>Goals</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/panel.py"/>
        <source>New goal</source>
        <translation>New goal</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/panel.py"/>
        <source>No goal yet. One goal for this term is plenty.</source>
        <translation>No goal yet. One goal for this term is plenty.</translation>
    </message>
</context>
<context>
    <name>GroupHead</name>
    <message>
        <location filename="../../portfolio/ui/surveys/group_head.py"/>
        <source>Year 8, two classes</source>
        <translation>Year 8, two classes</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/group_head.py"/>
        <source>The maths team</source>
        <translation>The maths team</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/group_head.py"/>
        <source>Which group</source>
        <translation>Which group</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/group_head.py"/>
        <source>Answered on</source>
        <translation>Answered on</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/group_head.py"/>
        <source>It needs a day.</source>
        <translation>It needs a day.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/group_head.py"/>
        <source>How many answered</source>
        <translation>How many answered</translation>
    </message>
</context>
<context>
    <name>Growth</name>
    <message>
        <location filename="../../portfolio/ui/kit/growth_words.py"/>
        <source>beginning</source>
        <translation>beginning</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/growth_words.py"/>
        <source>developing</source>
        <translation>developing</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/growth_words.py"/>
        <source>secure</source>
        <translation>secure</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/growth_words.py"/>
        <source>leading</source>
        <translation>leading</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/growth_words.py"/>
        <source>Me</source>
        <translation>Me</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/growth_words.py"/>
        <source>by me</source>
        <translation>by me</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/growth_words.py"/>
        <source>My manager</source>
        <translation>My manager</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/growth_words.py"/>
        <source>by my manager</source>
        <translation>by my manager</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/growth_words.py"/>
        <source>A colleague</source>
        <translation>A colleague</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/growth_words.py"/>
        <source>by a colleague</source>
        <translation>by a colleague</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/growth_words.py"/>
        <source>Pupils</source>
        <translation>Pupils</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/growth_words.py"/>
        <source>by pupils</source>
        <translation>by pupils</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/growth_words.py"/>
        <source>You saw yourself at “{level}” on {day}</source>
        <translation>You saw yourself at “{level}” on {day}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/growth_words.py"/>
        <source>Your manager saw “{level}” on {day}</source>
        <translation>Your manager saw “{level}” on {day}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/growth_words.py"/>
        <source>A colleague saw “{level}” on {day}</source>
        <translation>A colleague saw “{level}” on {day}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/growth_words.py"/>
        <source>Pupils saw “{level}” on {day}</source>
        <translation>Pupils saw “{level}” on {day}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/growth_words.py"/>
        <source>You saw yourself at “{level}”</source>
        <translation>You saw yourself at “{level}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/growth_words.py"/>
        <source>Your manager saw “{level}”</source>
        <translation>Your manager saw “{level}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/growth_words.py"/>
        <source>A colleague saw “{level}”</source>
        <translation>A colleague saw “{level}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/growth_words.py"/>
        <source>Pupils saw “{level}”</source>
        <translation>Pupils saw “{level}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/growth_words.py"/>
        <source>What shows it goes as far as “{level}”</source>
        <translation>What shows it goes as far as “{level}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/growth_words.py"/>
        <source>What shows it does not say at which level</source>
        <translation>What shows it does not say at which level</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/growth_words.py"/>
        <source>Nobody has rated it, and nothing shows it yet</source>
        <translation>Nobody has rated it, and nothing shows it yet</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/growth_words.py"/>
        <location filename="../../portfolio/ui/skills/model.py"/>
        <source>Nothing shows it yet</source>
        <translation>Nothing shows it yet</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/growth_words.py"/>
        <source>Nothing shows “{level}” yet</source>
        <translation>Nothing shows “{level}” yet</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/growth_words.py"/>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/growth_words.py"/>
        <source>any level</source>
        <translation>any level</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/growth_words.py"/>
        <source>to {level}</source>
        <translation>to {level}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/growth_words.py"/>
        <source>{from_level} → {to_level}</source>
        <translation>{from_level} → {to_level}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/kit/growth_words.py"/>
        <source>{count} levels to go</source>
        <translation>
            <numerusform>{count} level to go</numerusform>
            <numerusform>{count} levels to go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hanging</name>
    <message numerus="yes">
        <location filename="../../portfolio/ui/standards/hanging_words.py"/>
        <source>{count} pieces of evidence</source>
        <translation>
            <numerusform>1 piece of evidence</numerusform>
            <numerusform>{count} pieces of evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/standards/hanging_words.py"/>
        <source>{count} ratings</source>
        <translation>
            <numerusform>{count} rating</numerusform>
            <numerusform>{count} ratings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/standards/hanging_words.py"/>
        <source>{count} claims of yours</source>
        <translation>
            <numerusform>{count} claim of yours</numerusform>
            <numerusform>{count} claims of yours</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/hanging_words.py"/>
        <source>{before} and {last}</source>
        <translation>{before} and {last}</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <location filename="../../portfolio/ui/career/head.py"/>
        <source>Career moves</source>
        <translation>Career moves</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/head.py"/>
        <source>A role of my own</source>
        <translation>A role of my own</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/head.py"/>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/head.py"/>
        <source>Choose roles…</source>
        <translation>Choose roles…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/head.py"/>
        <source>Search the roles that come with the program</source>
        <translation>Search the roles that come with the program</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/head.py"/>
        <source>Job advert…</source>
        <translation>Job advert…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/head.py"/>
        <source>Paste a job advert: its lines become what the role asks for</source>
        <translation>Paste a job advert: its lines become what the role asks for</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/head.py"/>
        <location filename="../../portfolio/ui/career_map/head.py"/>
        <source>As a list</source>
        <translation>As a list</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/head.py"/>
        <source>The moves to all roles</source>
        <translation>The moves to all roles</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/head.py"/>
        <source>Farther away</source>
        <translation>Farther away</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/head.py"/>
        <source>Closer</source>
        <translation>Closer</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/head.py"/>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career_map/head.py"/>
        <source>Career map</source>
        <translation>Career map</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career_map/head.py"/>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career_map/head.py"/>
        <source>Term</source>
        <translation>Term</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career_map/head.py"/>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career_map/head.py"/>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career_map/head.py"/>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career_map/head.py"/>
        <source>Go to today</source>
        <translation>Go to today</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career_map/head.py"/>
        <source>See more years</source>
        <translation>See more years</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career_map/head.py"/>
        <source>Look closer</source>
        <translation>Look closer</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career_map/head.py"/>
        <source>Back to the timeline</source>
        <translation>Back to the timeline</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career_map/head.py"/>
        <source>How much time the map shows</source>
        <translation>How much time the map shows</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/head.py"/>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/head.py"/>
        <source>Find here</source>
        <translation>Find here</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/head.py"/>
        <source>Show as a list</source>
        <translation>Show as a list</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/head.py"/>
        <source>Choose several</source>
        <translation>Choose several</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/head.py"/>
        <source>Find and narrow</source>
        <translation>Find and narrow</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/head.py"/>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/collection/head.py"/>
        <source>Show as cards</source>
        <translation>Show as cards</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/head.py"/>
        <source>Skills</source>
        <translation>Skills</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/head.py"/>
        <source>What I can do</source>
        <translation>What I can do</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/head.py"/>
        <source>Still to learn</source>
        <translation>Still to learn</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/head.py"/>
        <source>Surveys</source>
        <translation>Surveys</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/head.py"/>
        <source>What is shown</source>
        <translation>What is shown</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/head.py"/>
        <source>Only what is still to learn</source>
        <translation>Only what is still to learn</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/head.py"/>
        <source>New skill</source>
        <translation>New skill</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/head.py"/>
        <source>Add skills…</source>
        <translation>Add skills…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/head.py"/>
        <source>Standards</source>
        <translation>Standards</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/head.py"/>
        <source>Another framework</source>
        <translation>Another framework</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/head.py"/>
        <source>Only what is empty</source>
        <translation>Only what is empty</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/head.py"/>
        <source>Evaluation plan</source>
        <translation>Evaluation plan</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/head.py"/>
        <source>Save or print</source>
        <translation>Save or print</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/head.py"/>
        <source>Frameworks</source>
        <translation>Frameworks</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <location filename="../../portfolio/ui/first_run/drop_panel.py"/>
        <source>Set one goal you would like to reach this term</source>
        <translation>Set one goal you would like to reach this term</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/first_run/drop_panel.py"/>
        <source>Log the hours you spend on learning, as they come</source>
        <translation>Log the hours you spend on learning, as they come</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/first_run/drop_panel.py"/>
        <source>Make your evaluation PDF whenever you need it</source>
        <translation>Make your evaluation PDF whenever you need it</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <location filename="../../portfolio/ui/kit/dates.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/dates.py"/>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
</context>
<context>
    <name>ItemsField</name>
    <message>
        <location filename="../../portfolio/ui/editors/items_field.py"/>
        <source>Enter adds a line, Alt+Up and Alt+Down move it</source>
        <translation>Enter adds a line, Alt+Up and Alt+Down move it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/items_field.py"/>
        <source>Several pasted lines become several rows</source>
        <translation>Several pasted lines become several rows</translation>
    </message>
</context>
<context>
    <name>KeepingGroup</name>
    <message>
        <location filename="../../portfolio/ui/preferences/keeping.py"/>
        <source>Where everything is</source>
        <translation>Where everything is</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/preferences/keeping.py"/>
        <source>This portfolio</source>
        <translation>This portfolio</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/preferences/keeping.py"/>
        <source>Open the portfolio's folder</source>
        <translation>Open the portfolio's folder</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/preferences/keeping.py"/>
        <source>Do not keep it in a folder that OneDrive, Drive or Dropbox looks after. Put backups there.</source>
        <translation>Do not keep it in a folder that OneDrive, Drive or Dropbox looks after. Put backups there.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/preferences/keeping.py"/>
        <source>Its backups, on this computer</source>
        <translation>Its backups, on this computer</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/preferences/keeping.py"/>
        <source>Open the folder of the backups</source>
        <translation>Open the folder of the backups</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/preferences/keeping.py"/>
        <source>Back up now</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/preferences/keeping.py"/>
        <source>Open or restore another portfolio…</source>
        <translation>Open or restore another portfolio…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/preferences/keeping.py"/>
        <source>About me…</source>
        <translation>About me…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/preferences/keeping.py"/>
        <source>There is none yet. One is made at closing, if anything changed.</source>
        <translation>There is none yet. One is made at closing, if anything changed.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/preferences/keeping.py"/>
        <source>The newest is of {moment}. They are made by themselves whenever something changed.</source>
        <translation>The newest is of {moment}. They are made by themselves whenever something changed.</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <location filename="../../portfolio/ui/career/card.py"/>
        <source>What the signs mean</source>
        <translation>What the signs mean</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/card.py"/>
        <source>Arrows differ by line, head and word; rings show what you bring along and what is missing.</source>
        <translation>Arrows differ by line, head and word; rings show what you bring along and what is missing.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/card.py"/>
        <source>you bring it along</source>
        <translation>you bring it along</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/card.py"/>
        <source>essential, missing</source>
        <translation>essential, missing</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/card.py"/>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/card.py"/>
        <source>moves you made</source>
        <translation>moves you made</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <location filename="../../portfolio/ui/received/key_card.py"/>
        <source>the person who made it</source>
        <translation>the person who made it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/key_card.py"/>
        <source>Ask {name} to read out the ten words of their own key, on the telephone or beside you. They find them at Saved PDFs. Do not compare with words that came in a message along with the PDF.</source>
        <translation>Ask {name} to read out the ten words of their own key, on the telephone or beside you. They find them at Saved PDFs. Do not compare with words that came in a message along with the PDF.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/key_card.py"/>
        <source>Whose key it is</source>
        <translation>Whose key it is</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/key_card.py"/>
        <source>Say whose key it is.</source>
        <translation>Say whose key it is.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/key_card.py"/>
        <source>The same words: save the key</source>
        <translation>The same words: save the key</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/key_card.py"/>
        <source>They differ</source>
        <translation>They differ</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/key_card.py"/>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/key_card.py"/>
        <source>Then this PDF was signed with another key than theirs. Nothing is saved; ask them which computer made it.</source>
        <translation>Then this PDF was signed with another key than theirs. Nothing is saved; ask them which computer made it.</translation>
    </message>
</context>
<context>
    <name>KeysGroup</name>
    <message>
        <location filename="../../portfolio/ui/preferences/keys.py"/>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/preferences/keys.py"/>
        <source>Single letters act on the chosen entry: R reflects, E adds evidence, S says what it shows, T goes to today</source>
        <translation>Single letters act on the chosen entry: R reflects, E adds evidence, S says what it shows, T goes to today</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/preferences/keys.py"/>
        <source>They never act while you write. Off is better for typing by voice.</source>
        <translation>They never act while you write. Off is better for typing by voice.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/preferences/keys.py"/>
        <source>All keys</source>
        <translation>All keys</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <location filename="../../portfolio/ui/shell/keys_page.py"/>
        <source>All keys</source>
        <translation>All keys</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/keys_page.py"/>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/keys_page.py"/>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/keys_page.py"/>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/keys_page.py"/>
        <source>On an entry of a list</source>
        <translation>On an entry of a list</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/keys_page.py"/>
        <source>On a standard</source>
        <translation>On a standard</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/keys_page.py"/>
        <source>On a skill</source>
        <translation>On a skill</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/keys_page.py"/>
        <source>On a role of the career moves</source>
        <translation>On a role of the career moves</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/keys_page.py"/>
        <source>The rest</source>
        <translation>The rest</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/keys_page.py"/>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/keys_page.py"/>
        <source>Show its details</source>
        <translation>Show its details</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/keys_page.py"/>
        <source>Write a reflection about it</source>
        <translation>Write a reflection about it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/keys_page.py"/>
        <source>Add evidence</source>
        <translation>Add evidence</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/keys_page.py"/>
        <source>Say which standards it shows</source>
        <translation>Say which standards it shows</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/keys_page.py"/>
        <source>Say which skills it shows</source>
        <translation>Say which skills it shows</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/keys_page.py"/>
        <source>Move to the bin</source>
        <translation>Move to the bin</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/keys_page.py"/>
        <source>Go to today</source>
        <translation>Go to today</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/keys_page.py"/>
        <source>Its menu</source>
        <translation>Its menu</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/keys_page.py"/>
        <source>Choose more, or all</source>
        <translation>Choose more, or all</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/keys_page.py"/>
        <source>Open it</source>
        <translation>Open it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/keys_page.py"/>
        <source>My own rating: the first level, the second …</source>
        <translation>My own rating: the first level, the second …</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/keys_page.py"/>
        <source>Begin an everyday thing that would show it</source>
        <translation>Begin an everyday thing that would show it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/keys_page.py"/>
        <source>Edit it, or move it up and down</source>
        <translation>Edit it, or move it up and down</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/keys_page.py"/>
        <source>My own level: the first, the second …</source>
        <translation>My own level: the first, the second …</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/keys_page.py"/>
        <source>Say what somebody else saw</source>
        <translation>Say what somebody else saw</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/keys_page.py"/>
        <source>Add what shows it</source>
        <translation>Add what shows it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/keys_page.py"/>
        <source>Set a target</source>
        <translation>Set a target</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/keys_page.py"/>
        <source>Make a goal of it, or at once</source>
        <translation>Make a goal of it, or at once</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/keys_page.py"/>
        <source>New skill, edit it</source>
        <translation>New skill, edit it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/keys_page.py"/>
        <source>Open it to write</source>
        <translation>Open it to write</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/keys_page.py"/>
        <source>Aim for it, or no longer</source>
        <translation>Aim for it, or no longer</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/keys_page.py"/>
        <source>Make a goal of what is missing</source>
        <translation>Make a goal of what is missing</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/keys_page.py"/>
        <source>New role, to the bin</source>
        <translation>New role, to the bin</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/keys_page.py"/>
        <source>The role I hold, all of them</source>
        <translation>The role I hold, all of them</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/keys_page.py"/>
        <source> or </source>
        <translation> or </translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <location filename="../../portfolio/ui/theme/kinds.py"/>
        <source>Credential</source>
        <translation>Credential</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/theme/kinds.py"/>
        <source>Course</source>
        <translation>Course</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/theme/kinds.py"/>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/theme/kinds.py"/>
        <source>Skill</source>
        <translation>Skill</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/theme/kinds.py"/>
        <source>Possible role</source>
        <translation>Possible role</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/theme/kinds.py"/>
        <source>Something I did</source>
        <translation>Something I did</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/theme/kinds.py"/>
        <source>Reflection</source>
        <translation>Reflection</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/theme/kinds.py"/>
        <source>Goal</source>
        <translation>Goal</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/theme/kinds.py"/>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/theme/kinds.py"/>
        <source>Badge to give</source>
        <translation>Badge to give</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/theme/kinds.py"/>
        <source>Saved page</source>
        <translation>Saved page</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/theme/kinds.py"/>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/theme/kinds.py"/>
        <source>Excerpt</source>
        <translation>Excerpt</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/theme/kinds.py"/>
        <source>Framework</source>
        <translation>Framework</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/theme/kinds.py"/>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/theme/kinds.py"/>
        <source>Evaluation plan</source>
        <translation>Evaluation plan</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/theme/kinds.py"/>
        <source>Survey</source>
        <translation>Survey</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/theme/kinds.py"/>
        <source>Answers to a survey</source>
        <translation>Answers to a survey</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/theme/kinds.py"/>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/theme/kinds.py"/>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/theme/kinds.py"/>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
</context>
<context>
    <name>KindFilter</name>
    <message>
        <location filename="../../portfolio/ui/shell/kind_filter.py"/>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/kind_filter.py"/>
        <source>Credentials</source>
        <translation>Credentials</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/kind_filter.py"/>
        <source>Courses</source>
        <translation>Courses</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/kind_filter.py"/>
        <source>Reflections</source>
        <translation>Reflections</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/kind_filter.py"/>
        <source>Things I did</source>
        <translation>Things I did</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/kind_filter.py"/>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <location filename="../../portfolio/ui/preferences/language.py"/>
        <source>As this computer</source>
        <translation>As this computer</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/preferences/language.py"/>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/preferences/language.py"/>
        <source>International English</source>
        <translation>International English</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/preferences/language.py"/>
        <source>British English</source>
        <translation>British English</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/preferences/language.py"/>
        <source>American English</source>
        <translation>American English</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/preferences/language.py"/>
        <source>British English says appraisal and objective, American English says student and license.</source>
        <translation>British English says appraisal and objective, American English says student and license.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/preferences/language.py"/>
        <source>From the next start on.</source>
        <translation>From the next start on.</translation>
    </message>
</context>
<context>
    <name>LastDayField</name>
    <message>
        <location filename="../../portfolio/ui/editors/position.py"/>
        <source>The last day cannot be before the first.</source>
        <translation>The last day cannot be before the first.</translation>
    </message>
</context>
<context>
    <name>LatticeView</name>
    <message>
        <location filename="../../portfolio/ui/career/view.py"/>
        <source>Career moves</source>
        <translation>Career moves</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/view.py"/>
        <source>Arrows go from role to role, Enter opens one to write, Space shows its details, A aims for it, Insert adds one, plus and minus zoom, 0 shows all.</source>
        <translation>Arrows go from role to role, Enter opens one to write, Space shows its details, A aims for it, Insert adds one, plus and minus zoom, 0 shows all.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <location filename="../../portfolio/ui/packet/leaving_rows.py"/>
        <source>A name of your list</source>
        <translation>A name of your list</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/leaving_rows.py"/>
        <source>Perhaps a name</source>
        <translation>Perhaps a name</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/leaving_rows.py"/>
        <source>Not on your list of people</source>
        <translation>Not on your list of people</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/leaving_rows.py"/>
        <source>An e-mail address</source>
        <translation>An e-mail address</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/leaving_rows.py"/>
        <source>A phone number</source>
        <translation>A phone number</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/leaving_rows.py"/>
        <source>An address</source>
        <translation>An address</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/leaving_rows.py"/>
        <source>A date of birth</source>
        <translation>A date of birth</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/leaving_rows.py"/>
        <source>An official number</source>
        <translation>An official number</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/leaving_rows.py"/>
        <source>Where a picture was taken</source>
        <translation>Where a picture was taken</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/leaving_rows.py"/>
        <source>Who made a file</source>
        <translation>Who made a file</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/leaving_rows.py"/>
        <source>Comments in a file</source>
        <translation>Comments in a file</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/leaving_rows.py"/>
        <source>Something hidden in a file</source>
        <translation>Something hidden in a file</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/leaving_rows.py"/>
        <source>A file inside a file</source>
        <translation>A file inside a file</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/leaving_rows.py"/>
        <source>Whom a badge was given to</source>
        <translation>Whom a badge was given to</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/leaving_rows.py"/>
        <source>A file that could not be looked into</source>
        <translation>A file that could not be looked into</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/packet/leaving_rows.py"/>
        <source>in {count} places</source>
        <translation>
            <numerusform>in {count} place</numerusform>
            <numerusform>in {count} places</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/leaving_rows.py"/>
        <source>May stand</source>
        <translation>May stand</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/leaving_rows.py"/>
        <source>Replace the name</source>
        <translation>Replace the name</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/leaving_rows.py"/>
        <source>Initials stand in its place</source>
        <translation>Initials stand in its place</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/leaving_rows.py"/>
        <source>Go to the entry</source>
        <translation>Go to the entry</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/packet/leaving_rows.py"/>
        <source>and {count} more</source>
        <translation>
            <numerusform>and 1 more</numerusform>
            <numerusform>and {count} more</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/leaving_rows.py"/>
        <source>goes along as it is</source>
        <translation>goes along as it is</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/leaving_rows.py"/>
        <source>goes along as a copy without its properties</source>
        <translation>goes along as a copy without its properties</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/leaving_rows.py"/>
        <source>stays here</source>
        <translation>stays here</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/leaving_rows.py"/>
        <source>only its pages are drawn</source>
        <translation>only its pages are drawn</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/packet/leaving_rows.py"/>
        <source>{count} properties taken out</source>
        <translation>
            <numerusform>{count} property taken out</numerusform>
            <numerusform>{count} properties taken out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeavingSheet</name>
    <message>
        <location filename="../../portfolio/ui/packet/leaving.py"/>
        <source>What leaves this computer</source>
        <translation>What leaves this computer</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/leaving.py"/>
        <source>Looking through it…</source>
        <translation>Looking through it…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/leaving.py"/>
        <source>It is saved as “{name}” in “{folder}”.</source>
        <translation>It is saved as “{name}” in “{folder}”.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/leaving.py"/>
        <source>Save PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/leaving.py"/>
        <source>Another place…</source>
        <translation>Another place…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/leaving.py"/>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/leaving.py"/>
        <source>People who are not named</source>
        <translation>People who are not named</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/leaving.py"/>
        <source>“{name}” stands as “{instead}”</source>
        <translation>“{name}” stands as “{instead}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/leaving.py"/>
        <source>Entries that go out</source>
        <translation>Entries that go out</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/leaving.py"/>
        <source>Files that go along</source>
        <translation>Files that go along</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/leaving.py"/>
        <source>What the file says of itself</source>
        <translation>What the file says of itself</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/leaving.py"/>
        <source>Please look at this</source>
        <translation>Please look at this</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/packet/leaving.py"/>
        <source>{count} more; they are shown as these are answered</source>
        <translation>
            <numerusform>{count} more; it is shown as these are answered</numerusform>
            <numerusform>{count} more; they are shown as these are answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/packet/leaving.py"/>
        <source>{count} entries go out.</source>
        <translation>
            <numerusform>{count} entry goes out.</numerusform>
            <numerusform>{count} entries go out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/packet/leaving.py"/>
        <source>It is for everyone, so {count} things wait for your answer.</source>
        <translation>
            <numerusform>It is for everyone, so {count} thing waits for your answer.</numerusform>
            <numerusform>It is for everyone, so {count} things wait for your answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/packet/leaving.py"/>
        <source>{count} things tell of a person or a place.</source>
        <translation>
            <numerusform>{count} thing tells of a person or a place.</numerusform>
            <numerusform>{count} things tell of a person or a place.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/leaving.py"/>
        <source>Nothing in it names anybody you did not agree to.</source>
        <translation>Nothing in it names anybody you did not agree to.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <location filename="../../portfolio/ui/standards/library.py"/>
        <source>Frameworks</source>
        <translation>Frameworks</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/library.py"/>
        <source>Here now</source>
        <translation>Here now</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/library.py"/>
        <source>Bring your own</source>
        <translation>Bring your own</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/library.py"/>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/library.py"/>
        <source>A spreadsheet as CSV, an outline, CASE from a state or district, or a file from Mahara</source>
        <translation>A spreadsheet as CSV, an outline, CASE from a state or district, or a file from Mahara</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/library.py"/>
        <source>Paste or type a list…</source>
        <translation>Paste or type a list…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/library.py"/>
        <source>From a table or a document; you see at once what will come of it</source>
        <translation>From a table or a document; you see at once what will come of it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/library.py"/>
        <source>Come with the program</source>
        <translation>Come with the program</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/standards/library.py"/>
        <source>{count} standards</source>
        <translation>
            <numerusform>{count} standard</numerusform>
            <numerusform>{count} standards</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/library.py"/>
        <source>codes and names, not the full text</source>
        <translation>codes and names, not the full text</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/library.py"/>
        <source>It is here already</source>
        <translation>It is here already</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/standards/library.py"/>
        <source>{count} entries show some</source>
        <translation>
            <numerusform>{count} entry shows some</numerusform>
            <numerusform>{count} entries show some</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/library.py"/>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/library.py"/>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/library.py"/>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/library.py"/>
        <source>Move to another edition</source>
        <translation>Move to another edition</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/library.py"/>
        <source>Save as a file</source>
        <translation>Save as a file</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/library.py"/>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/library.py"/>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/library.py"/>
        <source>Choose a file</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/library.py"/>
        <source>Reading “{name}”</source>
        <translation>Reading “{name}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/library.py"/>
        <source>Remove “{title}”?</source>
        <translation>Remove “{title}”?</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/library.py"/>
        <source>{what} go to the bin with it; the entries themselves stay.</source>
        <translation>{what} go to the bin with it; the entries themselves stay.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/library.py"/>
        <source>Nothing of yours hangs on it. It goes to the bin.</source>
        <translation>Nothing of yours hangs on it. It goes to the bin.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/library.py"/>
        <source>Move it to the bin</source>
        <translation>Move it to the bin</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <location filename="../../portfolio/ui/surveys/library_page.py"/>
        <source>Add a survey</source>
        <translation>Add a survey</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/library_page.py"/>
        <source>Come with the program</source>
        <translation>Come with the program</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/library_page.py"/>
        <source>Bring your own</source>
        <translation>Bring your own</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/library_page.py"/>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/library_page.py"/>
        <source>A survey that a colleague saved, or questions in a text file</source>
        <translation>A survey that a colleague saved, or questions in a text file</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/library_page.py"/>
        <source>Paste or type the questions…</source>
        <translation>Paste or type the questions…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/library_page.py"/>
        <source>From a document or a message; you see at once what will come of it</source>
        <translation>From a document or a message; you see at once what will come of it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/library_page.py"/>
        <source>It is here already</source>
        <translation>It is here already</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/library_page.py"/>
        <source>Surveys</source>
        <translation>Surveys</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/library_page.py"/>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/library_page.py"/>
        <source>Choose a file</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/library_page.py"/>
        <source>Reading “{name}”</source>
        <translation>Reading “{name}”</translation>
    </message>
</context>
<context>
    <name>LinksField</name>
    <message>
        <location filename="../../portfolio/ui/editors/links_field.py"/>
        <source>something in the bin</source>
        <translation>something in the bin</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/links_field.py"/>
        <source>Taken away: {title}</source>
        <translation>Taken away: {title}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/links_field.py"/>
        <source>Chosen: {title}</source>
        <translation>Chosen: {title}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/links_field.py"/>
        <source>Counts toward</source>
        <translation>Counts toward</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/links_field.py"/>
        <source>Choose a goal</source>
        <translation>Choose a goal</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message numerus="yes">
        <location filename="../../portfolio/ui/kit/list_page.py"/>
        <source>Show {count} more</source>
        <translation>
            <numerusform>Show 1 more</numerusform>
            <numerusform>Show {count} more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookGroup</name>
    <message>
        <location filename="../../portfolio/ui/preferences/look.py"/>
        <source>How it looks</source>
        <translation>How it looks</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/preferences/look.py"/>
        <source>As this computer</source>
        <translation>As this computer</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/preferences/look.py"/>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/preferences/look.py"/>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/preferences/look.py"/>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/preferences/look.py"/>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/preferences/look.py"/>
        <source>“As this computer” follows what is set there, in the evening as well.</source>
        <translation>“As this computer” follows what is set there, in the evening as well.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/preferences/look.py"/>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/preferences/look.py"/>
        <source>Everything grows with it. Ctrl and + or - do the same anywhere; Ctrl and 0 goes back.</source>
        <translation>Everything grows with it. Ctrl and + or - do the same anywhere; Ctrl and 0 goes back.</translation>
    </message>
</context>
<context>
    <name>LookModel</name>
    <message>
        <location filename="../../portfolio/ui/received/look_model.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/look_model.py"/>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/look_model.py"/>
        <source>Nothing shows</source>
        <translation>Nothing shows</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/look_model.py"/>
        <source>Since it was signed</source>
        <translation>Since it was signed</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/look_model.py"/>
        <source>Standards that nothing in it shows</source>
        <translation>Standards that nothing in it shows</translation>
    </message>
</context>
<context>
    <name>LookPlace</name>
    <message>
        <location filename="../../portfolio/ui/received/look_place.py"/>
        <source>Choose PDFs…</source>
        <translation>Choose PDFs…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/look_place.py"/>
        <source>Empty the list</source>
        <translation>Empty the list</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/look_place.py"/>
        <source>Drop evaluation PDFs here</source>
        <translation>Drop evaluation PDFs here</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/look_place.py"/>
        <source>One or thirty, or a folder of them. Press a row afterwards to see what was checked.</source>
        <translation>One or thirty, or a folder of them. Press a row afterwards to see what was checked.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/received/look_place.py"/>
        <source>Looking over {count} PDFs</source>
        <translation>
            <numerusform>Looking over the PDF</numerusform>
            <numerusform>Looking over {count} PDFs</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/look_place.py"/>
        <source>Stopped. The list is as it was.</source>
        <translation>Stopped. The list is as it was.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/received/look_place.py"/>
        <source>{count} PDFs looked over</source>
        <translation>
            <numerusform>{count} PDF looked over</numerusform>
            <numerusform>{count} PDFs looked over</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/look_place.py"/>
        <source>Choose PDFs to look over</source>
        <translation>Choose PDFs to look over</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/look_place.py"/>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF documents (*.pdf)</translation>
    </message>
</context>
<context>
    <name>LookSwitches</name>
    <message>
        <location filename="../../portfolio/ui/first_run/look_switches.py"/>
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/first_run/look_switches.py"/>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/first_run/look_switches.py"/>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
</context>
<context>
    <name>LookedCard</name>
    <message>
        <location filename="../../portfolio/ui/received/looked_card.py"/>
        <source>{framework}. Standards that nothing shows: {gaps}</source>
        <translation>{framework}. Standards that nothing shows: {gaps}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/looked_card.py"/>
        <source>Since it was signed</source>
        <translation>Since it was signed</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/received/looked_card.py"/>
        <source>{count} badges inside, each for itself</source>
        <translation>
            <numerusform>{count} badge inside</numerusform>
            <numerusform>{count} badges inside, each for itself</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/looked_card.py"/>
        <source>“{title}”: {state}</source>
        <translation>“{title}”: {state}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/looked_card.py"/>
        <source>Whose key</source>
        <translation>Whose key</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/looked_card.py"/>
        <source>It is the key of your own portfolio.</source>
        <translation>It is the key of your own portfolio.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/looked_card.py"/>
        <source>You saved this key as that of {name}.</source>
        <translation>You saved this key as that of {name}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/looked_card.py"/>
        <source>Nobody’s key yet. Compare its ten words with {name}, and save it.</source>
        <translation>Nobody’s key yet. Compare its ten words with {name}, and save it.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/looked_card.py"/>
        <source>the person</source>
        <translation>the person</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/looked_card.py"/>
        <source>Save this key…</source>
        <translation>Save this key…</translation>
    </message>
</context>
<context>
    <name>MarkRow</name>
    <message>
        <location filename="../../portfolio/ui/standards/rating_part.py"/>
        <source>Take this rating back: {level}, {about}</source>
        <translation>Take this rating back: {level}, {about}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/rating_part.py"/>
        <source>Rated {level}, {about}</source>
        <translation>Rated {level}, {about}</translation>
    </message>
</context>
<context>
    <name>MinutesField</name>
    <message>
        <location filename="../../portfolio/ui/editors/amount_fields.py"/>
        <source>40h</source>
        <translation>40h</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/amount_fields.py"/>
        <source>45m, 1.5h or 2:30</source>
        <translation>45m, 1.5h or 2:30</translation>
    </message>
</context>
<context>
    <name>MoneyField</name>
    <message>
        <location filename="../../portfolio/ui/editors/amount_fields.py"/>
        <source>12.50, or nothing</source>
        <translation>12.50, or nothing</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/amount_fields.py"/>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
</context>
<context>
    <name>Move</name>
    <message>
        <location filename="../../portfolio/ui/standards/move_page.py"/>
        <source>by a tie</source>
        <translation>by a tie</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/move_page.py"/>
        <source>same code and title</source>
        <translation>same code and title</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/move_page.py"/>
        <source>same title</source>
        <translation>same title</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/move_page.py"/>
        <source>same code, another title</source>
        <translation>same code, another title</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/move_page.py"/>
        <source>{how}: please look</source>
        <translation>{how}: please look</translation>
    </message>
</context>
<context>
    <name>MovePage</name>
    <message>
        <location filename="../../portfolio/ui/standards/move_page.py"/>
        <source>Move away from {framework}</source>
        <translation>Move away from {framework}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/move_page.py"/>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/move_page.py"/>
        <source>What goes where</source>
        <translation>What goes where</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/move_page.py"/>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/move_page.py"/>
        <source>How it is known</source>
        <translation>How it is known</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/move_page.py"/>
        <source>Pieces</source>
        <translation>Pieces</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/move_page.py"/>
        <source>Move all of it</source>
        <translation>Move all of it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/move_page.py"/>
        <source>There is no other framework to move to.</source>
        <translation>There is no other framework to move to.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/standards/move_page.py"/>
        <source>{count} pieces go to one place</source>
        <translation>
            <numerusform>{count} piece goes to one place</numerusform>
            <numerusform>{count} pieces go to one place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/standards/move_page.py"/>
        <source>{count} to several</source>
        <translation>
            <numerusform>{count} to several</numerusform>
            <numerusform>{count} to several</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/standards/move_page.py"/>
        <source>{count} stay with the old one</source>
        <translation>
            <numerusform>{count} stays with the old one</numerusform>
            <numerusform>{count} stay with the old one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/standards/move_page.py"/>
        <source>{count} standards of the new one start empty.</source>
        <translation>
            <numerusform>{count} standard of the new one starts empty.</numerusform>
            <numerusform>{count} standards of the new one start empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/standards/move_page.py"/>
        <source>{count} ratings stay where they were given.</source>
        <translation>
            <numerusform>{count} rating stays where it was given.</numerusform>
            <numerusform>{count} ratings stay where they were given.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/move_page.py"/>
        <source>no place in it</source>
        <translation>no place in it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/move_page.py"/>
        <source>Nothing says where</source>
        <translation>Nothing says where</translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message>
        <location filename="../../portfolio/ui/kit/move_words.py"/>
        <source>A sideways move</source>
        <translation>A sideways move</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/move_words.py"/>
        <source>A diagonal move up</source>
        <translation>A diagonal move up</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/move_words.py"/>
        <source>A move up</source>
        <translation>A move up</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/move_words.py"/>
        <source>A move down</source>
        <translation>A move down</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/move_words.py"/>
        <source>A diagonal move down</source>
        <translation>A diagonal move down</translation>
    </message>
</context>
<context>
    <name>NamesField</name>
    <message>
        <location filename="../../portfolio/ui/giving/names_field.py"/>
        <source>One name a line, for one person or a whole class</source>
        <translation>One name a line, for one person or a whole class</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/names_field.py"/>
        <source>From a file…</source>
        <translation>From a file…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/names_field.py"/>
        <source>Take the names from a text file or a table (CSV)</source>
        <translation>Take the names from a text file or a table (CSV)</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/names_field.py"/>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/names_field.py"/>
        <source>Clear all names</source>
        <translation>Clear all names</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/names_field.py"/>
        <source>Go there</source>
        <translation>Go there</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/names_field.py"/>
        <source>Go to the next name that is marked</source>
        <translation>Go to the next name that is marked</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/names_field.py"/>
        <source>There is no name in this yet.</source>
        <translation>There is no name in this yet.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/names_field.py"/>
        <source>Choose a list of names</source>
        <translation>Choose a list of names</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/names_field.py"/>
        <source>Lists of names (*.txt *.csv *.tsv)</source>
        <translation>Lists of names (*.txt *.csv *.tsv)</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/names_field.py"/>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/giving/names_field.py"/>
        <source>{count} names</source>
        <translation>
            <numerusform>{count} name</numerusform>
            <numerusform>{count} names</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/names_field.py"/>
        <source>No name yet</source>
        <translation>No name yet</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/giving/names_field.py"/>
        <source>… and {count} more</source>
        <translation>
            <numerusform>… and 1 more</numerusform>
            <numerusform>… and {count} more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NamesOffer</name>
    <message>
        <location filename="../../portfolio/ui/people/offer.py"/>
        <source>People I write about</source>
        <translation>People I write about</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/people/offer.py"/>
        <source>{count} names. Arrow down to choose one.</source>
        <translation>
            <numerusform>{count} name. Arrow down to choose it.</numerusform>
            <numerusform>{count} names. Arrow down to choose one.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/people/offer.py"/>
        <source>{name}: “{words}” in PDFs</source>
        <translation>{name}: “{words}” in PDFs</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/people/offer.py"/>
        <source>Put “{name}” on my list of people</source>
        <translation>Put “{name}” on my list of people</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/people/offer.py"/>
        <source>Put “{name}” on the list of people</source>
        <translation>Put “{name}” on the list of people</translation>
    </message>
</context>
<context>
    <name>NeedTicks</name>
    <message>
        <location filename="../../portfolio/ui/first_run/need_ticks.py"/>
        <source>What do you need ready first?</source>
        <translation>What do you need ready first?</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <location filename="../../portfolio/ui/needs.py"/>
        <source>Evaluation PDF</source>
        <translation>Evaluation PDF</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/needs.py"/>
        <source>The PDF makes itself of what you add. Begin with one thing from this year.</source>
        <translation>The PDF makes itself of what you add. Begin with one thing from this year.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/needs.py"/>
        <source>Something I did</source>
        <translation>Something I did</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/needs.py"/>
        <source>Badges in one place</source>
        <translation>Badges in one place</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/needs.py"/>
        <source>Goals for this year</source>
        <translation>Goals for this year</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/needs.py"/>
        <source>Hours I spend on learning</source>
        <translation>Hours I spend on learning</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/needs.py"/>
        <source>Log one course or evening: the hours of your week add up by themselves.</source>
        <translation>Log one course or evening: the hours of your week add up by themselves.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/needs.py"/>
        <source>Log time</source>
        <translation>Log time</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/needs.py"/>
        <source>Standards of my evaluation</source>
        <translation>Standards of my evaluation</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/needs.py"/>
        <source>What I can do, and what comes next</source>
        <translation>What I can do, and what comes next</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/needs.py"/>
        <source>Where I could go next</source>
        <translation>Where I could go next</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/needs.py"/>
        <source>What I do in class</source>
        <translation>What I do in class</translation>
    </message>
</context>
<context>
    <name>NeedsField</name>
    <message>
        <location filename="../../portfolio/ui/career/needs_field.py"/>
        <source>One more line</source>
        <translation>One more line</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/needs_field.py"/>
        <source>Several pasted lines become several rows</source>
        <translation>Several pasted lines become several rows</translation>
    </message>
</context>
<context>
    <name>NeedsGroup</name>
    <message>
        <location filename="../../portfolio/ui/preferences/first_needs.py"/>
        <source>What you need first</source>
        <translation>What you need first</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/preferences/first_needs.py"/>
        <source>Tick what you need: while your portfolio is empty, it opens there.</source>
        <translation>Tick what you need: while your portfolio is empty, it opens there.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/preferences/first_needs.py"/>
        <source>While your portfolio is empty, it opens at “{place}”.</source>
        <translation>While your portfolio is empty, it opens at “{place}”.</translation>
    </message>
</context>
<context>
    <name>NewFilesGroup</name>
    <message>
        <location filename="../../portfolio/ui/preferences/new_files.py"/>
        <source>New files</source>
        <translation>New files</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/preferences/new_files.py"/>
        <source>Choose a folder…</source>
        <translation>Choose a folder…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/preferences/new_files.py"/>
        <source>Look at no folder</source>
        <translation>Look at no folder</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/preferences/new_files.py"/>
        <source>Choose a folder for new files</source>
        <translation>Choose a folder for new files</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/preferences/new_files.py"/>
        <source>Each time the program starts it looks into {folder}. What is new there waits on Today.</source>
        <translation>Each time the program starts it looks into {folder}. What is new there waits on Today.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/preferences/new_files.py"/>
        <source>Choose a folder, such as the one where your downloads go. What is new there waits on Today, and nothing is added before you say so.</source>
        <translation>Choose a folder, such as the one where your downloads go. What is new there waits on Today, and nothing is added before you say so.</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <location filename="../../portfolio/ui/career/beginning.py"/>
        <source>Say what I do now</source>
        <translation>Say what I do now</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/beginning.py"/>
        <source>Choose roles…</source>
        <translation>Choose roles…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/beginning.py"/>
        <source>One of my own</source>
        <translation>One of my own</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/beginning.py"/>
        <source>Say what you do now: moves are counted from there.</source>
        <translation>Say what you do now: moves are counted from there.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/beginning.py"/>
        <source>Now add two roles you could imagine, also sideways: what is missing for each is shown here.</source>
        <translation>Now add two roles you could imagine, also sideways: what is missing for each is shown here.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/beginning.py"/>
        <source>Say how high your role stands and on which line of work, so that moves can be drawn.</source>
        <translation>Say how high your role stands and on which line of work, so that moves can be drawn.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/beginning.py"/>
        <source>Say where my role stands</source>
        <translation>Say where my role stands</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <location filename="../../portfolio/ui/editors/text_fields.py"/>
        <source>“{text}” is no whole number.</source>
        <translation>“{text}” is no whole number.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/text_fields.py"/>
        <source>That is more than there can be.</source>
        <translation>That is more than there can be.</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <location filename="../../portfolio/ui/shell/offers.py"/>
        <source>Throw away</source>
        <translation>Throw away</translation>
    </message>
</context>
<context>
    <name>OpenPage</name>
    <message>
        <location filename="../../portfolio/ui/first_run/open_page.py"/>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/first_run/open_page.py"/>
        <source>Choose a folder…</source>
        <translation>Choose a folder…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/first_run/open_page.py"/>
        <source>Choose a backup file…</source>
        <translation>Choose a backup file…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/first_run/open_page.py"/>
        <source>Portfolios on this computer</source>
        <translation>Portfolios on this computer</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/first_run/open_page.py"/>
        <source>Looking for backups…</source>
        <translation>Looking for backups…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/first_run/open_page.py"/>
        <source>No backups were found on this computer. A stick may have some.</source>
        <translation>No backups were found on this computer. A stick may have some.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/first_run/open_page.py"/>
        <source>{when}, {entries}</source>
        <translation>{when}, {entries}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/first_run/open_page.py"/>
        <source>Open or restore a portfolio</source>
        <translation>Open or restore a portfolio</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/first_run/open_page.py"/>
        <source>Backups on this computer</source>
        <translation>Backups on this computer</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <location filename="../../portfolio/ui/career_map/overview.py"/>
        <source>All years</source>
        <translation>All years</translation>
    </message>
</context>
<context>
    <name>OwnKeyCard</name>
    <message>
        <location filename="../../portfolio/ui/received/key_card.py"/>
        <source>Whoever checks a PDF of yours sees ten words of the key that signed it. Read these out to them, on the telephone or beside you: if both are the same, it is yours.</source>
        <translation>Whoever checks a PDF of yours sees ten words of the key that signed it. Read these out to them, on the telephone or beside you: if both are the same, it is yours.</translation>
    </message>
</context>
<context>
    <name>OwnYears</name>
    <message>
        <location filename="../../portfolio/ui/surveys/own_years.py"/>
        <source>no answer yet</source>
        <translation>no answer yet</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/own_years.py"/>
        <source>{level}, {place} of {count}</source>
        <translation>{level}, {place} of {count}</translation>
    </message>
</context>
<context>
    <name>PaceField</name>
    <message>
        <location filename="../../portfolio/ui/career/what_if.py"/>
        <source>Hours a week</source>
        <translation>Hours a week</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/what_if.py"/>
        <source>3h</source>
        <translation>3h</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/what_if.py"/>
        <source>From 1 to 10 hours a week.</source>
        <translation>From 1 to 10 hours a week.</translation>
    </message>
</context>
<context>
    <name>PacketContent</name>
    <message>
        <location filename="../../portfolio/ui/packet/content.py"/>
        <source>{skill}: {told}</source>
        <translation>{skill}: {told}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/content.py"/>
        <source>{skill}: I want to reach {level}</source>
        <translation>{skill}: I want to reach {level}</translation>
    </message>
</context>
<context>
    <name>PacketMaker</name>
    <message>
        <location filename="../../portfolio/ui/packet/making.py"/>
        <source>Making the preview</source>
        <translation>Making the preview</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/making.py"/>
        <source>Counting</source>
        <translation>Counting</translation>
    </message>
</context>
<context>
    <name>PacketOffer</name>
    <message>
        <location filename="../../portfolio/ui/packet/offered.py"/>
        <source>Annual evaluation</source>
        <translation>Annual evaluation</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/offered.py"/>
        <source>For the yearly talk: evidence by standard on page 2, then goals, lessons and hours.</source>
        <translation>For the yearly talk: evidence by standard on page 2, then goals, lessons and hours.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/offered.py"/>
        <source>Summative evaluation</source>
        <translation>Summative evaluation</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/offered.py"/>
        <source>After some years: each standard with its claim, growth over time, all the evidence.</source>
        <translation>After some years: each standard with its claim, growth over time, all the evidence.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/offered.py"/>
        <source>Licence renewal and audit</source>
        <translation>Licence renewal and audit</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/offered.py"/>
        <source>Hours that count, courses and certificates first, each with its day and its proof.</source>
        <translation>Hours that count, courses and certificates first, each with its day and its proof.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/offered.py"/>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/offered.py"/>
        <source>For a new school: who you are, where you worked, work to look at, results.</source>
        <translation>For a new school: who you are, where you worked, work to look at, results.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/offered.py"/>
        <source>Student-led conference</source>
        <translation>Student-led conference</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/offered.py"/>
        <source>For pupils and families: what we set out to do, what we did, what comes next.</source>
        <translation>For pupils and families: what we set out to do, what we did, what comes next.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/offered.py"/>
        <source>Award nomination</source>
        <translation>Award nomination</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/offered.py"/>
        <source>A story of at most ten pages with results, voices and proofs, for a jury.</source>
        <translation>A story of at most ten pages with results, voices and proofs, for a jury.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/offered.py"/>
        <source>Teaching portfolio</source>
        <translation>Teaching portfolio</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/offered.py"/>
        <source>Everything, in the usual order.</source>
        <translation>Everything, in the usual order.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/offered.py"/>
        <source>No framework</source>
        <translation>No framework</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/offered.py"/>
        <source>Nothing is ordered by standards.</source>
        <translation>Nothing is ordered by standards.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/offered.py"/>
        <source>No plan</source>
        <translation>No plan</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/offered.py"/>
        <source>Nothing is asked for or left out by rules.</source>
        <translation>Nothing is asked for or left out by rules.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/offered.py"/>
        <source>due {day}</source>
        <translation>due {day}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/offered.py"/>
        <source>No role in particular</source>
        <translation>No role in particular</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/offered.py"/>
        <source>Nothing is answered line by line.</source>
        <translation>Nothing is answered line by line.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/offered.py"/>
        <source>As in this window</source>
        <translation>As in this window</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/offered.py"/>
        <source>Headings, labels and dates. What you wrote stays as it is.</source>
        <translation>Headings, labels and dates. What you wrote stays as it is.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/offered.py"/>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/offered.py"/>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/offered.py"/>
        <source>With proof</source>
        <translation>With proof</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/offered.py"/>
        <source>Signed, with entries and originals inside; at most 10 MB, as mails take.</source>
        <translation>Signed, with entries and originals inside; at most 10 MB, as mails take.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/offered.py"/>
        <source>With all originals</source>
        <translation>With all originals</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/offered.py"/>
        <source>Signed, with every original file inside, however large it becomes.</source>
        <translation>Signed, with every original file inside, however large it becomes.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/offered.py"/>
        <source>Pages only</source>
        <translation>Pages only</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/offered.py"/>
        <source>Nothing attached and not signed: nobody can tell later whether it was changed.</source>
        <translation>Nothing attached and not signed: nobody can tell later whether it was changed.</translation>
    </message>
</context>
<context>
    <name>PacketPlace</name>
    <message>
        <location filename="../../portfolio/ui/packet/place.py"/>
        <source>Set up the evaluation PDF</source>
        <translation>Set up the evaluation PDF</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/place.py"/>
        <source>The last day lies before the first.</source>
        <translation>The last day lies before the first.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/place.py"/>
        <source>Please correct the period.</source>
        <translation>Please correct the period.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/place.py"/>
        <source>Please look at this before you save</source>
        <translation>Please look at this before you save</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/place.py"/>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/place.py"/>
        <source>evaluation</source>
        <translation>evaluation</translation>
    </message>
</context>
<context>
    <name>Packets</name>
    <message>
        <location filename="../../portfolio/ui/packet/packets.py"/>
        <source>Begin another one</source>
        <translation>Begin another one</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/packets.py"/>
        <source>Copy this one</source>
        <translation>Copy this one</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/packets.py"/>
        <source>Name it…</source>
        <translation>Name it…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/packets.py"/>
        <source>Put it into the bin</source>
        <translation>Put it into the bin</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/packets.py"/>
        <source>PDFs saved before…</source>
        <translation>PDFs saved before…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/packets.py"/>
        <source>Look over PDFs of others…</source>
        <translation>Look over PDFs of others…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/packets.py"/>
        <source>Save evaluation plans as a template…</source>
        <translation>Save evaluation plans as a template…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/packets.py"/>
        <source>Begin another evaluation PDF</source>
        <translation>Begin another evaluation PDF</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/packets.py"/>
        <source>{name}, copy</source>
        <translation>{name}, copy</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/packets.py"/>
        <source>Copy the evaluation PDF</source>
        <translation>Copy the evaluation PDF</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/packets.py"/>
        <source>Name this PDF</source>
        <translation>Name this PDF</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/packets.py"/>
        <source>What you call it. Nobody else reads this name.</source>
        <translation>What you call it. Nobody else reads this name.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/packets.py"/>
        <source>Name an evaluation PDF</source>
        <translation>Name an evaluation PDF</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/packets.py"/>
        <source>Put an evaluation PDF into the bin</source>
        <translation>Put an evaluation PDF into the bin</translation>
    </message>
</context>
<context>
    <name>PacksPage</name>
    <message>
        <location filename="../../portfolio/ui/career/packs_page.py"/>
        <source>A few letters: coach, head, early years</source>
        <translation>A few letters: coach, head, early years</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/packs_page.py"/>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/packs_page.py"/>
        <source>No role is called so.</source>
        <translation>No role is called so.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/packs_page.py"/>
        <source>Show more</source>
        <translation>Show more</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/packs_page.py"/>
        <source>A role of my own</source>
        <translation>A role of my own</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/packs_page.py"/>
        <source>is there already</source>
        <translation>is there already</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/packs_page.py"/>
        <source>Tick the roles you could imagine</source>
        <translation>Tick the roles you could imagine</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/career/packs_page.py"/>
        <source>Add {count} roles</source>
        <translation>
            <numerusform>Add {count} role</numerusform>
            <numerusform>Add {count} roles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <location filename="../../portfolio/ui/kit/page.py"/>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <location filename="../../portfolio/ui/packet/pages.py"/>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/pages.py"/>
        <source>Page {page} of {count}</source>
        <translation>Page {page} of {count}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <location filename="../../portfolio/ui/palette/contents.py"/>
        <source>Nothing in your portfolio holds these words.</source>
        <translation>Nothing in your portfolio holds these words.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/palette/contents.py"/>
        <source>More in your portfolio</source>
        <translation>More in your portfolio</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/palette/contents.py"/>
        <source>Career moves</source>
        <translation>Career moves</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/palette/contents.py"/>
        <source>Skills</source>
        <translation>Skills</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/palette/contents.py"/>
        <source>Surveys</source>
        <translation>Surveys</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/palette/contents.py"/>
        <source>Which day was it? Say “{first}”, “{second}” or “{third}”.</source>
        <translation>Which day was it? Say “{first}”, “{second}” or “{third}”.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/palette/contents.py"/>
        <location filename="../../portfolio/ui/palette/words.py"/>
        <source>yesterday</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/palette/contents.py"/>
        <source>Friday</source>
        <translation>Friday</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/palette/contents.py"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/palette/contents.py"/>
        <source>Do it</source>
        <translation>Do it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/palette/contents.py"/>
        <source>Log time on something else</source>
        <translation>Log time on something else</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/palette/contents.py"/>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/palette/contents.py"/>
        <source>In your portfolio</source>
        <translation>In your portfolio</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/palette/doing.py"/>
        <location filename="../../portfolio/ui/palette/words.py"/>
        <source>Set the goal “{title}”</source>
        <translation>Set the goal “{title}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/palette/doing.py"/>
        <source>Add “{title}”</source>
        <translation>Add “{title}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/palette/doing.py"/>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/palette/doing.py"/>
        <source>Log {time} on “{title}”</source>
        <translation>Log {time} on “{title}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/palette/palette.py"/>
        <source>Search or do</source>
        <translation>Search or do</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/palette/palette.py"/>
        <source>What fits</source>
        <translation>What fits</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/palette/palette.py"/>
        <source>The portfolio cannot be read at the moment.</source>
        <translation>The portfolio cannot be read at the moment.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/palette/palette.py"/>
        <source>Try “{first}”, “{second}”, “{third}” or a few letters of a title.</source>
        <translation>Try “{first}”, “{second}”, “{third}” or a few letters of a title.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/palette/palette.py"/>
        <source>45m reading</source>
        <translation>45m reading</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/palette/palette.py"/>
        <source>3h workshop yesterday</source>
        <translation>3h workshop yesterday</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/palette/palette.py"/>
        <source>reflect</source>
        <translation>reflect</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/palette/palette.py"/>
        <source>{count} found</source>
        <translation>
            <numerusform>{count} found</numerusform>
            <numerusform>{count} found</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/palette/vocabulary.py"/>
        <source>h, hr, hrs, hour, hours</source>
        <translation>h, hr, hrs, hour, hours</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/palette/vocabulary.py"/>
        <source>m, min, mins, minute, minutes</source>
        <translation>m, min, mins, minute, minutes</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/palette/vocabulary.py"/>
        <source>and</source>
        <translation>and</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/palette/vocabulary.py"/>
        <source>one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve</source>
        <translation>one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/palette/vocabulary.py"/>
        <source>quarter of an hour, a quarter of an hour</source>
        <translation>quarter of an hour, a quarter of an hour</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/palette/vocabulary.py"/>
        <source>half an hour, half hour, a half hour, half-hour</source>
        <translation>half an hour, half hour, a half hour, half-hour</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/palette/vocabulary.py"/>
        <source>three quarters of an hour</source>
        <translation>three quarters of an hour</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/palette/vocabulary.py"/>
        <source>an hour</source>
        <translation>an hour</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/palette/vocabulary.py"/>
        <source>an hour and a half, hour and a half</source>
        <translation>an hour and a half, hour and a half</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/palette/vocabulary.py"/>
        <source>today, this morning, this afternoon, this evening, tonight</source>
        <translation>today, this morning, this afternoon, this evening, tonight</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/palette/vocabulary.py"/>
        <source>yesterday, yesterday morning, yesterday afternoon, yesterday evening, last night, a day ago</source>
        <translation>yesterday, yesterday morning, yesterday afternoon, yesterday evening, last night, a day ago</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/palette/vocabulary.py"/>
        <source>day before yesterday, the day before yesterday</source>
        <translation>day before yesterday, the day before yesterday</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/palette/vocabulary.py"/>
        <source>a week ago, a week ago today</source>
        <translation>a week ago, a week ago today</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/palette/vocabulary.py"/>
        <source>a fortnight ago</source>
        <translation>a fortnight ago</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/palette/vocabulary.py"/>
        <source>tomorrow, tomorrow morning</source>
        <translation>tomorrow, tomorrow morning</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/palette/vocabulary.py"/>
        <source>{count} day ago, {count} days ago</source>
        <translation>{count} day ago, {count} days ago</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/palette/vocabulary.py"/>
        <source>{count} week ago, {count} weeks ago</source>
        <translation>{count} week ago, {count} weeks ago</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/palette/vocabulary.py"/>
        <source>last week, last month, last term, last year</source>
        <translation>last week, last month, last term, last year</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/palette/vocabulary.py"/>
        <source>on, this</source>
        <translation>on, this</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/palette/vocabulary.py"/>
        <source>last</source>
        <translation>last</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/palette/vocabulary.py"/>
        <source>next</source>
        <translation>next</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/palette/vocabulary.py"/>
        <source>log, logged, spent, add</source>
        <translation>log, logged, spent, add</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/palette/vocabulary.py"/>
        <source>write, new, add, set, start, a, an, the</source>
        <translation>write, new, add, set, start, a, an, the</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/palette/vocabulary.py"/>
        <source>on, for, of, at</source>
        <translation>on, for, of, at</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/palette/vocabulary.py"/>
        <source>on, about</source>
        <translation>on, about</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/palette/vocabulary.py"/>
        <source>reflect, reflection</source>
        <translation>reflect, reflection</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/palette/vocabulary.py"/>
        <source>goal</source>
        <translation>goal</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/palette/vocabulary.py"/>
        <source>lesson</source>
        <translation>lesson</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/palette/vocabulary.py"/>
        <source>talk</source>
        <translation>talk</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/palette/vocabulary.py"/>
        <source>mentoring</source>
        <translation>mentoring</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/palette/vocabulary.py"/>
        <source>did</source>
        <translation>did</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/palette/words.py"/>
        <source>Write a reflection</source>
        <translation>Write a reflection</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/palette/words.py"/>
        <source>Reflect on {title}</source>
        <translation>Reflect on {title}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/palette/words.py"/>
        <source>Note the lesson “{title}”, {day}</source>
        <translation>Note the lesson “{title}”, {day}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/palette/words.py"/>
        <source>Note the talk “{title}”, {day}</source>
        <translation>Note the talk “{title}”, {day}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/palette/words.py"/>
        <source>Note the mentoring “{title}”, {day}</source>
        <translation>Note the mentoring “{title}”, {day}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/palette/words.py"/>
        <source>Note what I did: “{title}”, {day}</source>
        <translation>Note what I did: “{title}”, {day}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/palette/words.py"/>
        <source>Log {time} on “{title}”, {day}</source>
        <translation>Log {time} on “{title}”, {day}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/palette/words.py"/>
        <source>Log {time}, {day}</source>
        <translation>Log {time}, {day}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/palette/words.py"/>
        <source>Log {time} on {title}, {day}</source>
        <translation>Log {time} on {title}, {day}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/palette/words.py"/>
        <source>toward {aim}</source>
        <translation>toward {aim}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/palette/words.py"/>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/palette/words.py"/>
        <source>An earlier version</source>
        <translation>An earlier version</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/palette/words.py"/>
        <source>{kind}, due {day}</source>
        <translation>{kind}, due {day}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/palette/words.py"/>
        <source>{kind}, {day}</source>
        <translation>{kind}, {day}</translation>
    </message>
</context>
<context>
    <name>PaletteField</name>
    <message>
        <location filename="../../portfolio/ui/palette/field.py"/>
        <source>Esc to close</source>
        <translation>Esc to close</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/palette/field.py"/>
        <source>Search, or type what you want to do</source>
        <translation>Search, or type what you want to do</translation>
    </message>
</context>
<context>
    <name>PeopleGroup</name>
    <message>
        <location filename="../../portfolio/ui/preferences/people.py"/>
        <source>People I write about</source>
        <translation>People I write about</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/preferences/people.py"/>
        <source>Type @ and a name wherever you write. You see the name; in every PDF stands what you say here, such as “a colleague” or initials.</source>
        <translation>Type @ and a name wherever you write. You see the name; in every PDF stands what you say here, such as “a colleague” or initials.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/preferences/people.py"/>
        <source>People…</source>
        <translation>People…</translation>
    </message>
</context>
<context>
    <name>PeoplePlace</name>
    <message>
        <location filename="../../portfolio/ui/people/place.py"/>
        <source>People I write about</source>
        <translation>People I write about</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/people/place.py"/>
        <source>Where you write, type @ and choose a name. You see the name; a reader of a PDF sees what stands here. The list stays on this computer.</source>
        <translation>Where you write, type @ and choose a name. You see the name; a reader of a PDF sees what stands here. The list stays on this computer.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/people/place.py"/>
        <source>Nobody is on the list yet</source>
        <translation>Nobody is on the list yet</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/people/place.py"/>
        <source>Pupils, parents and colleagues whom you name with @ leave this computer by no name.</source>
        <translation>Pupils, parents and colleagues whom you name with @ leave this computer by no name.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/people/place.py"/>
        <source>Back to the settings</source>
        <translation>Back to the settings</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/people/place.py"/>
        <source>Add somebody…</source>
        <translation>Add somebody…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/people/place.py"/>
        <source>Put “{name}” on the list of people</source>
        <translation>Put “{name}” on the list of people</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/people/place.py"/>
        <source>Say how “{name}” is called</source>
        <translation>Say how “{name}” is called</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/people/place.py"/>
        <source>Take “{name}” off the list of people</source>
        <translation>Take “{name}” off the list of people</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/people/place.py"/>
        <source>Stands as “{words}”</source>
        <translation>Stands as “{words}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/people/place.py"/>
        <source>also {names}</source>
        <translation>also {names}</translation>
    </message>
</context>
<context>
    <name>PeriodPicker</name>
    <message>
        <location filename="../../portfolio/ui/packet/period.py"/>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/period.py"/>
        <source>This school year</source>
        <translation>This school year</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/period.py"/>
        <source>Since last PDF</source>
        <translation>Since last PDF</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/period.py"/>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/period.py"/>
        <source>Own dates</source>
        <translation>Own dates</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/period.py"/>
        <source>Please give a day.</source>
        <translation>Please give a day.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/period.py"/>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/period.py"/>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/period.py"/>
        <source>The last day lies before the first. Please correct one of them.</source>
        <translation>The last day lies before the first. Please correct one of them.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/period.py"/>
        <source>Everything, with or without a date</source>
        <translation>Everything, with or without a date</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/period.py"/>
        <source>{start} to {end}</source>
        <translation>{start} to {end}</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <location filename="../../portfolio/ui/people/card.py"/>
        <source>Somebody I write about</source>
        <translation>Somebody I write about</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/people/card.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/people/card.py"/>
        <source>Say who it is.</source>
        <translation>Say who it is.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/people/card.py"/>
        <source>Also written as</source>
        <translation>Also written as</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/people/card.py"/>
        <source>Mia, Mimi</source>
        <translation>Mia, Mimi</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/people/card.py"/>
        <source>The first name, a nickname: with commas between them.</source>
        <translation>The first name, a nickname: with commas between them.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/people/card.py"/>
        <source>In PDFs stands</source>
        <translation>In PDFs stands</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/people/card.py"/>
        <source>“{name}” is called that already.</source>
        <translation>“{name}” is called that already.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/people/card.py"/>
        <source>a colleague, Pupil B</source>
        <translation>a colleague, Pupil B</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/people/card.py"/>
        <source>What a reader sees instead of the name.</source>
        <translation>What a reader sees instead of the name.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/people/card.py"/>
        <source>Left empty, it is “{initials}”.</source>
        <translation>Left empty, it is “{initials}”.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/people/card.py"/>
        <source>Take off the list</source>
        <translation>Take off the list</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/people/card.py"/>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/people/card.py"/>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>PersonEditor</name>
    <message>
        <location filename="../../portfolio/ui/editors/person.py"/>
        <source>About me</source>
        <translation>About me</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/person.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/person.py"/>
        <source>Your name stands on the first page.</source>
        <translation>Your name stands on the first page.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/person.py"/>
        <source>What I do</source>
        <translation>What I do</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/person.py"/>
        <source>Science teacher, grades 7 to 9</source>
        <translation>Science teacher, grades 7 to 9</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/person.py"/>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/person.py"/>
        <source>Who evaluates me</source>
        <translation>Who evaluates me</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/person.py"/>
        <source>As it should stand on the first page of the evaluation PDF.</source>
        <translation>As it should stand on the first page of the evaluation PDF.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/person.py"/>
        <source>My e-mail addresses</source>
        <translation>My e-mail addresses</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/person.py"/>
        <source>amina@school.example, amina@home.example</source>
        <translation>amina@school.example, amina@home.example</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/person.py"/>
        <source>Badges are issued to an address; here it is only compared, never sent anywhere.</source>
        <translation>Badges are issued to an address; here it is only compared, never sent anywhere.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/person.py"/>
        <source>Hours a week for my learning, at least</source>
        <translation>Hours a week for my learning, at least</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/person.py"/>
        <source>Today and the map hold your hours against it. Left empty, it is 5 to 10 hours.</source>
        <translation>Today and the map hold your hours against it. Left empty, it is 5 to 10 hours.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/person.py"/>
        <source>At most</source>
        <translation>At most</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/person.py"/>
        <source>Whose portfolio this is</source>
        <translation>Whose portfolio this is</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/person.py"/>
        <source>Mine as a teacher</source>
        <translation>Mine as a teacher</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/person.py"/>
        <source>Mine as a pupil</source>
        <translation>Mine as a pupil</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/person.py"/>
        <source>A pupil’s has words and questions of its own, from when it is opened next.</source>
        <translation>A pupil’s has words and questions of its own, from when it is opened next.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/person.py"/>
        <source>Say who I am</source>
        <translation>Say who I am</translation>
    </message>
</context>
<context>
    <name>PickCard</name>
    <message>
        <location filename="../../portfolio/ui/skills/pick_card.py"/>
        <location filename="../../portfolio/ui/standards/pick_card.py"/>
        <source>Entries</source>
        <translation>Entries</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/pick_card.py"/>
        <location filename="../../portfolio/ui/standards/pick_card.py"/>
        <source>One more entry</source>
        <translation>One more entry</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/pick_card.py"/>
        <source>Which level they show</source>
        <translation>Which level they show</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/pick_card.py"/>
        <source>Not said</source>
        <translation>Not said</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/pick_card.py"/>
        <source>How, in a line</source>
        <translation>How, in a line</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/pick_card.py"/>
        <source>May stay empty</source>
        <translation>May stay empty</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/pick_card.py"/>
        <source>Say that {entries} show “{skill}”</source>
        <translation>Say that {entries} show “{skill}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/pick_card.py"/>
        <source>What shows {standard}</source>
        <translation>What shows {standard}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/pick_card.py"/>
        <source>Say that {entries} show {standard}</source>
        <translation>Say that {entries} show {standard}</translation>
    </message>
</context>
<context>
    <name>PictureField</name>
    <message>
        <location filename="../../portfolio/ui/giving/picture_field.py"/>
        <source>Choose a picture…</source>
        <translation>Choose a picture…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/picture_field.py"/>
        <source>Use the drawn one</source>
        <translation>Use the drawn one</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/picture_field.py"/>
        <source>Or drop one here. Without one it is drawn from the title.</source>
        <translation>Or drop one here. Without one it is drawn from the title.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/picture_field.py"/>
        <source>The picture from before</source>
        <translation>The picture from before</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/picture_field.py"/>
        <source>The drawn one</source>
        <translation>The drawn one</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/picture_field.py"/>
        <source>“{name}” is no longer where it was. Choose it again.</source>
        <translation>“{name}” is no longer where it was. Choose it again.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/picture_field.py"/>
        <source>Picture of this badge</source>
        <translation>Picture of this badge</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/picture_field.py"/>
        <source>Choose a picture</source>
        <translation>Choose a picture</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/picture_field.py"/>
        <source>Pictures (*.png *.jpg *.jpeg *.svg *.webp *.gif)</source>
        <translation>Pictures (*.png *.jpg *.jpeg *.svg *.webp *.gif)</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/picture_field.py"/>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/picture_field.py"/>
        <source>Your badge</source>
        <translation>Your badge</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <location filename="../../portfolio/ui/shell/pictures.py"/>
        <source>Showing your pictures</source>
        <translation>Showing your pictures</translation>
    </message>
</context>
<context>
    <name>PieceRow</name>
    <message>
        <location filename="../../portfolio/ui/standards/piece_row.py"/>
        <source>“{title}” no longer shows this standard</source>
        <translation>“{title}” no longer shows this standard</translation>
    </message>
</context>
<context>
    <name>PiecesPart</name>
    <message>
        <location filename="../../portfolio/ui/packet/pieces.py"/>
        <source>Choose pieces…</source>
        <translation>Choose pieces…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/pieces.py"/>
        <source>Three pieces to open first</source>
        <translation>Three pieces to open first</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/pieces.py"/>
        <source>Not in this PDF</source>
        <translation>Not in this PDF</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/pieces.py"/>
        <source>Nothing picked: the PDF shows three that carry most.</source>
        <translation>Nothing picked: the PDF shows three that carry most.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/pieces.py"/>
        <source>Do not open first: {title}</source>
        <translation>Do not open first: {title}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/pieces.py"/>
        <source>Page 1 leads to them. The list holds what is in this PDF; a goal you tick stands on page 1.</source>
        <translation>Page 1 leads to them. The list holds what is in this PDF; a goal you tick stands on page 1.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/pieces.py"/>
        <source>Use these</source>
        <translation>Use these</translation>
    </message>
</context>
<context>
    <name>PlanEditor</name>
    <message>
        <location filename="../../portfolio/ui/standards/plan_editor.py"/>
        <source>Evaluation plan</source>
        <translation>Evaluation plan</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/plan_editor.py"/>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/plan_editor.py"/>
        <source>It needs a title.</source>
        <translation>It needs a title.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/plan_editor.py"/>
        <source>None yet</source>
        <translation>None yet</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/plan_editor.py"/>
        <source>Which framework it follows</source>
        <translation>Which framework it follows</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/plan_editor.py"/>
        <source>Evaluator</source>
        <translation>Evaluator</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/plan_editor.py"/>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/plan_editor.py"/>
        <source>Period from</source>
        <translation>Period from</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/plan_editor.py"/>
        <source>Period until</source>
        <translation>Period until</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/plan_editor.py"/>
        <source>Where it stands</source>
        <translation>Where it stands</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/plan_editor.py"/>
        <source>A document, an address, a person</source>
        <translation>A document, an address, a person</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/plan_editor.py"/>
        <source>Read on</source>
        <translation>Read on</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/plan_editor.py"/>
        <source>At most so many pieces</source>
        <translation>At most so many pieces</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/plan_editor.py"/>
        <source>Pages before the annex</source>
        <translation>Pages before the annex</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/plan_editor.py"/>
        <source>Largest upload, in MB</source>
        <translation>Largest upload, in MB</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/plan_editor.py"/>
        <source>Letters of a statement</source>
        <translation>Letters of a statement</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/plan_editor.py"/>
        <source>What may not be used, one a line: its name, a colon, and why</source>
        <translation>What may not be used, one a line: its name, a colon, and why</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/plan_editor.py"/>
        <source>Reflections: our district does not read them</source>
        <translation>Reflections: our district does not read them</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/plan_editor.py"/>
        <source>Names: {names}</source>
        <translation>Names: {names}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/plan_editor.py"/>
        <source>Any</source>
        <translation>Any</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/plan_editor.py"/>
        <source>PDF that answers it</source>
        <translation>PDF that answers it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/plan_editor.py"/>
        <source>What it asks for</source>
        <translation>What it asks for</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/plan_editor.py"/>
        <source>What it allows</source>
        <translation>What it allows</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/plan_editor.py"/>
        <source>Write the plan “{title}”</source>
        <translation>Write the plan “{title}”</translation>
    </message>
</context>
<context>
    <name>PlanStrip</name>
    <message>
        <location filename="../../portfolio/ui/standards/strip.py"/>
        <source>All that it asks for</source>
        <translation>All that it asks for</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/strip.py"/>
        <source>Edit the evaluation plan</source>
        <translation>Edit the evaluation plan</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/standards/strip.py"/>
        <source>{met} of {count} rules met</source>
        <translation>
            <numerusform>{met} of {count} rule met</numerusform>
            <numerusform>{met} of {count} rules met</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/strip.py"/>
        <source>The evaluation: {title}</source>
        <translation>The evaluation: {title}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/strip.py"/>
        <source>{have} of at most {most} pieces</source>
        <translation>{have} of at most {most} pieces</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/strip.py"/>
        <source>May not be used: {section}. {why}</source>
        <translation>May not be used: {section}. {why}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/strip.py"/>
        <source>as it was on {day}</source>
        <translation>as it was on {day}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/strip.py"/>
        <source>the plan’s own limit</source>
        <translation>the plan’s own limit</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/strip.py"/>
        <source>“{first}” takes at least {least} pieces, but “{second}” allows {most}.</source>
        <translation>“{first}” takes at least {least} pieces, but “{second}” allows {most}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/strip.py"/>
        <source>One line again</source>
        <translation>One line again</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <location filename="../../portfolio/ui/standards/plans.py"/>
        <source>Write a plan…</source>
        <translation>Write a plan…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/plans.py"/>
        <source>Begin with an example</source>
        <translation>Begin with an example</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/plans.py"/>
        <source>My evaluation</source>
        <translation>My evaluation</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/plans.py"/>
        <source>Begin the plan “{title}”</source>
        <translation>Begin the plan “{title}”</translation>
    </message>
</context>
<context>
    <name>Pointing</name>
    <message>
        <location filename="../../portfolio/ui/packet/pointing.py"/>
        <source>Go to “{title}”</source>
        <translation>Go to “{title}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/pointing.py"/>
        <source>No entry begins on this page</source>
        <translation>No entry begins on this page</translation>
    </message>
</context>
<context>
    <name>PortfolioCards</name>
    <message>
        <location filename="../../portfolio/ui/first_run/portfolios.py"/>
        <source>Changed on {day}</source>
        <translation>Changed on {day}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/first_run/portfolios.py"/>
        <source>Folder {name}</source>
        <translation>Folder {name}</translation>
    </message>
</context>
<context>
    <name>PositionEditor</name>
    <message>
        <location filename="../../portfolio/ui/editors/position.py"/>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/position.py"/>
        <source>What I am, or was</source>
        <translation>What I am, or was</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/position.py"/>
        <source>Maths lead</source>
        <translation>Maths lead</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/position.py"/>
        <source>It needs a name, as people call it there.</source>
        <translation>It needs a name, as people call it there.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/position.py"/>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/position.py"/>
        <source>The school, or another place</source>
        <translation>The school, or another place</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/position.py"/>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/position.py"/>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/position.py"/>
        <source>Empty while you hold it.</source>
        <translation>Empty while you hold it.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/position.py"/>
        <source>Level, if there is one</source>
        <translation>Level, if there is one</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/position.py"/>
        <source>Middle leader</source>
        <translation>Middle leader</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/position.py"/>
        <source>As it is called where you work.</source>
        <translation>As it is called where you work.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/position.py"/>
        <source>Line of work</source>
        <translation>Line of work</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/position.py"/>
        <source>Teaching</source>
        <translation>Teaching</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/position.py"/>
        <source>Teaching, leading, advising, research …</source>
        <translation>Teaching, leading, advising, research …</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/position.py"/>
        <source>Not said</source>
        <translation>Not said</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/position.py"/>
        <source>How high it stands</source>
        <translation>How high it stands</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/position.py"/>
        <source>From this and the line of work a move is read.</source>
        <translation>From this and the line of work a move is read.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/position.py"/>
        <source>Which of my possible roles it is</source>
        <translation>Which of my possible roles it is</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/position.py"/>
        <source>None of them</source>
        <translation>None of them</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/position.py"/>
        <source>What that role asks for, and where it stands, is taken from there.</source>
        <translation>What that role asks for, and where it stands, is taken from there.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/position.py"/>
        <source>What changed while I held it</source>
        <translation>What changed while I held it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/position.py"/>
        <source>Five colleagues now open their maths lessons with the same ten minutes of talk.</source>
        <translation>Five colleagues now open their maths lessons with the same ten minutes of talk.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/position.py"/>
        <source>What it is about, and how I came to it</source>
        <translation>What it is about, and how I came to it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/position.py"/>
        <source>Enter “{title}”</source>
        <translation>Enter “{title}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/position.py"/>
        <source>Edit “{title}”</source>
        <translation>Edit “{title}”</translation>
    </message>
</context>
<context>
    <name>PracticeEditor</name>
    <message>
        <location filename="../../portfolio/ui/editors/practice.py"/>
        <source>Something I did</source>
        <translation>Something I did</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/practice.py"/>
        <source>What I did</source>
        <translation>What I did</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/practice.py"/>
        <source>We cooked for 12, 30 and 90 and wrote down every amount.</source>
        <translation>We cooked for 12, 30 and 90 and wrote down every amount.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/practice.py"/>
        <source>A few words on what you did are enough.</source>
        <translation>A few words on what you did are enough.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/practice.py"/>
        <source>What changed</source>
        <translation>What changed</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/practice.py"/>
        <source>Twenty of twenty-eight could explain why the salt does not double.</source>
        <translation>Twenty of twenty-eight could explain why the salt does not double.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/practice.py"/>
        <source>What it was</source>
        <translation>What it was</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/practice.py"/>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/practice.py"/>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/practice.py"/>
        <source>Left empty, it takes the first words</source>
        <translation>Left empty, it takes the first words</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/practice.py"/>
        <source>Evidence, if there is any</source>
        <translation>Evidence, if there is any</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/practice.py"/>
        <source>Choose files</source>
        <translation>Choose files</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/practice.py"/>
        <source>Reading the evidence</source>
        <translation>Reading the evidence</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/practice.py"/>
        <source>Add “{title}”</source>
        <translation>Add “{title}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/practice.py"/>
        <source>Edit “{title}”</source>
        <translation>Edit “{title}”</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <location filename="../../portfolio/ui/standards/plan_editor.py"/>
        <source>Annual evaluation</source>
        <translation>Annual evaluation</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/plan_editor.py"/>
        <source>Summative evaluation</source>
        <translation>Summative evaluation</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/plan_editor.py"/>
        <source>Licence renewal</source>
        <translation>Licence renewal</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/plan_editor.py"/>
        <source>Job application</source>
        <translation>Job application</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/plan_editor.py"/>
        <source>Student-led conference</source>
        <translation>Student-led conference</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/plan_editor.py"/>
        <source>Award</source>
        <translation>Award</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <location filename="../../portfolio/ui/packet/preview.py"/>
        <source>Making it again…</source>
        <translation>Making it again…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/preview.py"/>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/preview.py"/>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/preview.py"/>
        <source>Fit the width</source>
        <translation>Fit the width</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/preview.py"/>
        <source>Show all pages</source>
        <translation>Show all pages</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/preview.py"/>
        <source>Go to page</source>
        <translation>Go to page</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/packet/preview.py"/>
        <source>Preview ready, {count} pages</source>
        <translation>
            <numerusform>Preview ready, {count} page</numerusform>
            <numerusform>Preview ready, {count} pages</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/preview.py"/>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/preview.py"/>
        <source>Fit whole pages</source>
        <translation>Fit whole pages</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/preview.py"/>
        <source>Hide the strip of pages</source>
        <translation>Hide the strip of pages</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/preview.py"/>
        <source>Making the preview…</source>
        <translation>Making the preview…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/preview.py"/>
        <source>Making it…</source>
        <translation>Making it…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/packet/preview.py"/>
        <source>of {count} pages</source>
        <translation>
            <numerusform>of {count} page</numerusform>
            <numerusform>of {count} pages</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/preview.py"/>
        <source>about {size}</source>
        <translation>about {size}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/preview.py"/>
        <source>of {count}</source>
        <translation>of {count}</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <location filename="../../portfolio/ui/packet/printing.py"/>
        <source>None of these pages is in the PDF.</source>
        <translation>None of these pages is in the PDF.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/printing.py"/>
        <source>Choose other pages.</source>
        <translation>Choose other pages.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/printing.py"/>
        <source>A part of it is left in “{file}”.</source>
        <translation>A part of it is left in “{file}”.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/printing.py"/>
        <source>It is not whole; please delete it.</source>
        <translation>It is not whole; please delete it.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/printing.py"/>
        <source>It could not be printed.</source>
        <translation>It could not be printed.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/printing.py"/>
        <source>Look whether the printer is on and has paper, or choose another one; for a file, choose another folder.</source>
        <translation>Look whether the printer is on and has paper, or choose another one; for a file, choose another folder.</translation>
    </message>
</context>
<context>
    <name>PrivacyField</name>
    <message>
        <location filename="../../portfolio/ui/editors/privacy_field.py"/>
        <source>Who may see this</source>
        <translation>Who may see this</translation>
    </message>
</context>
<context>
    <name>PrivateList</name>
    <message>
        <location filename="../../portfolio/ui/packet/private.py"/>
        <source>Show these to everyone?</source>
        <translation>Show these to everyone?</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/private.py"/>
        <source>Show these to your evaluator?</source>
        <translation>Show these to your evaluator?</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/private.py"/>
        <source>What you tick may be seen by everyone from now on, in this PDF and in later ones.</source>
        <translation>What you tick may be seen by everyone from now on, in this PDF and in later ones.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/private.py"/>
        <source>What you tick may be seen by evaluators from now on, in this PDF and in later ones.</source>
        <translation>What you tick may be seen by evaluators from now on, in this PDF and in later ones.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/private.py"/>
        <source>Show what is ticked</source>
        <translation>Show what is ticked</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/private.py"/>
        <source>everyone</source>
        <translation>everyone</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/private.py"/>
        <source>my evaluator</source>
        <translation>my evaluator</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/private.py"/>
        <source>Show “{title}” to {whom}</source>
        <translation>Show “{title}” to {whom}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/packet/private.py"/>
        <source>Show {count} entries to {whom}</source>
        <translation>
            <numerusform>Show {count} entry to {whom}</numerusform>
            <numerusform>Show {count} entries to {whom}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrivateOffer</name>
    <message numerus="yes">
        <location filename="../../portfolio/ui/packet/private.py"/>
        <source>{count} entries are not for everyone and stay out</source>
        <translation>
            <numerusform>{count} entry is not for everyone and stays out</numerusform>
            <numerusform>{count} entries are not for everyone and stay out</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/private.py"/>
        <source>Choose which to show…</source>
        <translation>Choose which to show…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/packet/private.py"/>
        <source>{count} reflections are private and stay out</source>
        <translation>
            <numerusform>{count} reflection is private and stays out</numerusform>
            <numerusform>{count} reflections are private and stay out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/packet/private.py"/>
        <source>{count} entries are private and stay out</source>
        <translation>
            <numerusform>{count} entry is private and stays out</numerusform>
            <numerusform>{count} entries are private and stay out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammeEditor</name>
    <message>
        <location filename="../../portfolio/ui/editors/programme.py"/>
        <source>Nanodegree or course</source>
        <translation>Nanodegree or course</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/programme.py"/>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/programme.py"/>
        <source>Universal Design for Learning</source>
        <translation>Universal Design for Learning</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/programme.py"/>
        <source>It needs a title.</source>
        <translation>It needs a title.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/programme.py"/>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/programme.py"/>
        <source>Who gives it</source>
        <translation>Who gives it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/programme.py"/>
        <source>School, university or platform</source>
        <translation>School, university or platform</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/programme.py"/>
        <source>Hours in all</source>
        <translation>Hours in all</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/programme.py"/>
        <source>Started</source>
        <translation>Started</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/programme.py"/>
        <source>To be done by</source>
        <translation>To be done by</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/programme.py"/>
        <source>Finished</source>
        <translation>Finished</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/programme.py"/>
        <source>A module, project or exam</source>
        <translation>A module, project or exam</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/programme.py"/>
        <source>Module</source>
        <translation>Module</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/programme.py"/>
        <source>Add a module</source>
        <translation>Add a module</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/programme.py"/>
        <source>Done: {title}</source>
        <translation>Done: {title}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/programme.py"/>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/programme.py"/>
        <source>Take away</source>
        <translation>Take away</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/programme.py"/>
        <source>Modules</source>
        <translation>Modules</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/programme.py"/>
        <source>What changed in my teaching</source>
        <translation>What changed in my teaching</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/programme.py"/>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/programme.py"/>
        <source>Enter “{title}”</source>
        <translation>Enter “{title}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/programme.py"/>
        <source>Edit “{title}”</source>
        <translation>Edit “{title}”</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <location filename="../../portfolio/ui/kit/progress.py"/>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/progress.py"/>
        <source>{done} of {total}</source>
        <translation>{done} of {total}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/progress.py"/>
        <source>{done} %</source>
        <translation>{done} %</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/progress.py"/>
        <source>Stopping…</source>
        <translation>Stopping…</translation>
    </message>
</context>
<context>
    <name>PromiseNote</name>
    <message>
        <location filename="../../portfolio/ui/packet/note.py"/>
        <source>Accessible and archivable</source>
        <translation>Accessible and archivable</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/note.py"/>
        <source>Made for screen readers (PDF/⁠UA-1) and for archives (PDF/⁠A-3a)</source>
        <translation>Made for screen readers (PDF/⁠UA-1) and for archives (PDF/⁠A-3a)</translation>
    </message>
</context>
<context>
    <name>ProofsGroup</name>
    <message>
        <location filename="../../portfolio/ui/preferences/proofs.py"/>
        <source>Proof of badges</source>
        <translation>Proof of badges</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/preferences/proofs.py"/>
        <source>Signatures are checked on this computer, with the keys and lists that you saved once from issuers’ pages. Nothing is fetched by the program.</source>
        <translation>Signatures are checked on this computer, with the keys and lists that you saved once from issuers’ pages. Nothing is fetched by the program.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/preferences/proofs.py"/>
        <source>Saved pages…</source>
        <translation>Saved pages…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/preferences/proofs.py"/>
        <source>Check all badges again</source>
        <translation>Check all badges again</translation>
    </message>
</context>
<context>
    <name>Proving</name>
    <message>
        <location filename="../../portfolio/ui/shell/proving.py"/>
        <source>Stopped. Nothing was added.</source>
        <translation>Stopped. Nothing was added.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/proving.py"/>
        <source>The page is kept. None of your badges asks for it.</source>
        <translation>The page is kept. None of your badges asks for it.</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <location filename="../../portfolio/ui/surveys/question_card.py"/>
        <source>A line for next year’s you</source>
        <translation>A line for next year’s you</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/question_card.py"/>
        <source>What I was thinking of</source>
        <translation>What I was thinking of</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <location filename="../../portfolio/ui/editors/questions.py"/>
        <source>What did a pupil say or do that I did not expect?</source>
        <translation>What did a pupil say or do that I did not expect?</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/questions.py"/>
        <source>Whom did this lesson leave out, and how do I know?</source>
        <translation>Whom did this lesson leave out, and how do I know?</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/questions.py"/>
        <source>What would I show a colleague first, and what would I rather not show?</source>
        <translation>What would I show a colleague first, and what would I rather not show?</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/questions.py"/>
        <source>What did I change on the spot, and what made me do it?</source>
        <translation>What did I change on the spot, and what made me do it?</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/questions.py"/>
        <source>What can pupils do now that they could not do before?</source>
        <translation>What can pupils do now that they could not do before?</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/questions.py"/>
        <source>What did I learn that changes next week?</source>
        <translation>What did I learn that changes next week?</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/questions.py"/>
        <source>Which part cost more time than it was worth?</source>
        <translation>Which part cost more time than it was worth?</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/questions.py"/>
        <source>What am I still unsure about, and who could help?</source>
        <translation>What am I still unsure about, and who could help?</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/questions.py"/>
        <source>If I did it again tomorrow, what would stay and what would go?</source>
        <translation>If I did it again tomorrow, what would stay and what would go?</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/questions.py"/>
        <source>What does the evidence say that my feeling did not?</source>
        <translation>What does the evidence say that my feeling did not?</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/questions.py"/>
        <source>What did I find hard?</source>
        <translation>What did I find hard?</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/questions.py"/>
        <source>What helped me to go on?</source>
        <translation>What helped me to go on?</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/questions.py"/>
        <source>What can I do now that I could not do before?</source>
        <translation>What can I do now that I could not do before?</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/questions.py"/>
        <source>What am I proud of, and how can others see it?</source>
        <translation>What am I proud of, and how can others see it?</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/questions.py"/>
        <source>What would I do differently next time?</source>
        <translation>What would I do differently next time?</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/questions.py"/>
        <source>Who helped me, and whom did I help?</source>
        <translation>Who helped me, and whom did I help?</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/questions.py"/>
        <source>What surprised me?</source>
        <translation>What surprised me?</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/questions.py"/>
        <source>What do I still want to find out?</source>
        <translation>What do I still want to find out?</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <location filename="../../portfolio/ui/shell/rail.py"/>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/rail.py"/>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/rail.py"/>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/rail.py"/>
        <source>Goals</source>
        <translation>Goals</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/rail.py"/>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/rail.py"/>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/rail.py"/>
        <source>Evaluation PDF</source>
        <translation>Evaluation PDF</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/rail.py"/>
        <source>Standards</source>
        <translation>Standards</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/rail.py"/>
        <source>Skills</source>
        <translation>Skills</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/rail.py"/>
        <source>Moves</source>
        <translation>Moves</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/rail.py"/>
        <source>Career moves</source>
        <translation>Career moves</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/rail.py"/>
        <source>Bin</source>
        <translation>Bin</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/rail.py"/>
        <source>About me</source>
        <translation>About me</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/rail.py"/>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>RateCard</name>
    <message>
        <location filename="../../portfolio/ui/skills/rate_card.py"/>
        <source>Rated by</source>
        <translation>Rated by</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/rate_card.py"/>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/rate_card.py"/>
        <source>In words only</source>
        <translation>In words only</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/rate_card.py"/>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/rate_card.py"/>
        <source>Their name</source>
        <translation>Their name</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/rate_card.py"/>
        <source>May stay empty</source>
        <translation>May stay empty</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/rate_card.py"/>
        <source>How many pupils</source>
        <translation>How many pupils</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/rate_card.py"/>
        <source>In their words</source>
        <translation>In their words</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/rate_card.py"/>
        <source>What they saw, or a sentence that they let you keep</source>
        <translation>What they saw, or a sentence that they let you keep</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/rate_card.py"/>
        <source>Choose a level, or write what was said.</source>
        <translation>Choose a level, or write what was said.</translation>
    </message>
</context>
<context>
    <name>Rated</name>
    <message>
        <location filename="../../portfolio/ui/received/answer_card.py"/>
        <source>Your evaluator</source>
        <translation>Your evaluator</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/answer_card.py"/>
        <source>You yourself</source>
        <translation>You yourself</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/answer_card.py"/>
        <source>not rated</source>
        <translation>not rated</translation>
    </message>
</context>
<context>
    <name>RatingPart</name>
    <message>
        <location filename="../../portfolio/ui/standards/rating_part.py"/>
        <source>My own rating</source>
        <translation>My own rating</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/rating_part.py"/>
        <source>My evaluator’s rating</source>
        <translation>My evaluator’s rating</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/rating_part.py"/>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/rating_part.py"/>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/rating_part.py"/>
        <source>Their name</source>
        <translation>Their name</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/rating_part.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/rating_part.py"/>
        <source>May stay empty</source>
        <translation>May stay empty</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/rating_part.py"/>
        <source>Write this rating down</source>
        <translation>Write this rating down</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <location filename="../../portfolio/ui/collection/reading.py"/>
        <source>Reading your collection</source>
        <translation>Reading your collection</translation>
    </message>
</context>
<context>
    <name>Received</name>
    <message>
        <location filename="../../portfolio/ui/received/answer_card.py"/>
        <source>An answer from {name}</source>
        <translation>An answer from {name}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/answer_card.py"/>
        <source>An answer from an evaluator</source>
        <translation>An answer from an evaluator</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/key_card.py"/>
        <source>Are these the words of their key?</source>
        <translation>Are these the words of their key?</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/look_place.py"/>
        <source>Look over PDFs</source>
        <translation>Look over PDFs</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/look_place.py"/>
        <source>Evaluation PDFs of others: whose each is, what nothing in it shows, and whether it was changed since it was signed. There are no scores, and the list goes by name. The files stay where they are.</source>
        <translation>Evaluation PDFs of others: whose each is, what nothing in it shows, and whether it was changed since it was signed. There are no scores, and the list goes by name. The files stay where they are.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/look_words.py"/>
        <source>Unchanged since it was signed</source>
        <translation>Unchanged since it was signed</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/look_words.py"/>
        <source>Unchanged; a form or signature was added</source>
        <translation>Unchanged; a form or signature was added</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/look_words.py"/>
        <source>Comments were added</source>
        <translation>Comments were added</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/look_words.py"/>
        <source>Attached files are missing</source>
        <translation>Attached files are missing</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/look_words.py"/>
        <source>Changed, or saved again by another program</source>
        <translation>Changed, or saved again by another program</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/look_words.py"/>
        <source>Altered since it was signed</source>
        <translation>Altered since it was signed</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/look_words.py"/>
        <source>Pages only, saved without proof</source>
        <translation>Pages only, saved without proof</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/look_words.py"/>
        <source>Unchanged, and signed with the key of {name}</source>
        <translation>Unchanged, and signed with the key of {name}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/look_words.py"/>
        <source>Unchanged, and made by your own portfolio</source>
        <translation>Unchanged, and made by your own portfolio</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/look_words.py"/>
        <source>Could not be read</source>
        <translation>Could not be read</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/look_words.py"/>
        <source>Not an evaluation PDF</source>
        <translation>Not an evaluation PDF</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/look_words.py"/>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/look_words.py"/>
        <source>since {day}</source>
        <translation>since {day}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/look_words.py"/>
        <source>up to {day}</source>
        <translation>up to {day}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/look_words.py"/>
        <location filename="../../portfolio/ui/received/saved_row.py"/>
        <source>all years</source>
        <translation>all years</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/look_words.py"/>
        <source>no standards in it</source>
        <translation>no standards in it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/look_words.py"/>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/received/look_words.py"/>
        <source>{count} of {all}: {codes}</source>
        <translation>
            <numerusform>{count} of {all}: {codes}</numerusform>
            <numerusform>{count} of {all}: {codes}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/look_words.py"/>
        <source>nothing shows: {standards}</source>
        <translation>nothing shows: {standards}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/question.py"/>
        <source>“{name}” is an evaluation PDF</source>
        <translation>“{name}” is an evaluation PDF</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/received/question.py"/>
        <source>{count} of these files are evaluation PDFs</source>
        <translation>
            <numerusform>{count} of these files is an evaluation PDF</numerusform>
            <numerusform>{count} of these files are evaluation PDFs</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/saved_place.py"/>
        <source>Saved PDFs</source>
        <translation>Saved PDFs</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/saved_place.py"/>
        <source>Evaluation PDFs that you saved, and what changed in your portfolio since. The files lie where you put them; here stands what was in them.</source>
        <translation>Evaluation PDFs that you saved, and what changed in your portfolio since. The files lie where you put them; here stands what was in them.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/saved_row.py"/>
        <source>for everyone</source>
        <translation>for everyone</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/saved_row.py"/>
        <source>for {name}</source>
        <translation>for {name}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/saved_row.py"/>
        <source>for an evaluator</source>
        <translation>for an evaluator</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/saved_row.py"/>
        <source>with proof</source>
        <translation>with proof</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/saved_row.py"/>
        <source>with all original files</source>
        <translation>with all original files</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/saved_row.py"/>
        <source>pages only</source>
        <translation>pages only</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/received/saved_row.py"/>
        <source>{count} pages</source>
        <translation>
            <numerusform>{count} page</numerusform>
            <numerusform>{count} pages</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/saved_row.py"/>
        <source>What was in it was not noted then, so nobody can say what changed since.</source>
        <translation>What was in it was not noted then, so nobody can say what changed since.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/saved_row.py"/>
        <source>Nothing in it changed since.</source>
        <translation>Nothing in it changed since.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/received/saved_row.py"/>
        <source>{count} entries changed since {day}’s PDF</source>
        <translation>
            <numerusform>{count} entry changed since {day}’s PDF</numerusform>
            <numerusform>{count} entries changed since {day}’s PDF</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/saved_row.py"/>
        <source>Changed since</source>
        <translation>Changed since</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/saved_row.py"/>
        <source>Removed since</source>
        <translation>Removed since</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/saved_row.py"/>
        <source>No longer shown to this reader</source>
        <translation>No longer shown to this reader</translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message>
        <location filename="../../portfolio/ui/received/tying.py"/>
        <source>Nothing was added.</source>
        <translation>Nothing was added.</translation>
    </message>
</context>
<context>
    <name>Rechecking</name>
    <message>
        <location filename="../../portfolio/ui/shelf/rechecking.py"/>
        <source>Checking all badges again</source>
        <translation>Checking all badges again</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shelf/rechecking.py"/>
        <source>Checking again</source>
        <translation>Checking again</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/shelf/rechecking.py"/>
        <source>{count} badges could not be checked again.</source>
        <translation>
            <numerusform>{count} badge could not be checked again.</numerusform>
            <numerusform>{count} badges could not be checked again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/shelf/rechecking.py"/>
        <source>… and {count} more</source>
        <translation>
            <numerusform>… and 1 more</numerusform>
            <numerusform>… and {count} more</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shelf/rechecking.py"/>
        <source>Stopped. Nothing was changed.</source>
        <translation>Stopped. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>ReflectionEditor</name>
    <message>
        <location filename="../../portfolio/ui/editors/reflection.py"/>
        <source>Reflection</source>
        <translation>Reflection</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/reflection.py"/>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/reflection.py"/>
        <source>What it is about, in a few words</source>
        <translation>What it is about, in a few words</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/reflection.py"/>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/reflection.py"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/reflection.py"/>
        <source>Write as you would tell a colleague whom you trust. It is private until you share it.</source>
        <translation>Write as you would tell a colleague whom you trust. It is private until you share it.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/reflection.py"/>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/reflection.py"/>
        <source>Choose an entry</source>
        <translation>Choose an entry</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/reflection.py"/>
        <source>Write “{title}”</source>
        <translation>Write “{title}”</translation>
    </message>
</context>
<context>
    <name>ReplyCard</name>
    <message>
        <location filename="../../portfolio/ui/career/reply_card.py"/>
        <source>How do I meet it?</source>
        <translation>How do I meet it?</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/reply_card.py"/>
        <source>In my own words</source>
        <translation>In my own words</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/reply_card.py"/>
        <source>What I did, where, and what came of it</source>
        <translation>What I did, where, and what came of it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/reply_card.py"/>
        <source>It stands beside this line in the PDF of an application.</source>
        <translation>It stands beside this line in the PDF of an application.</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <location filename="../../portfolio/ui/surveys/results_page.py"/>
        <source>As a table</source>
        <translation>As a table</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/results_page.py"/>
        <source>Answer it again</source>
        <translation>Answer it again</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/results_page.py"/>
        <source>Enter what was counted</source>
        <translation>Enter what was counted</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/results_page.py"/>
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/results_page.py"/>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/results_page.py"/>
        <source>{first} to {last}, {count} of {total}</source>
        <translation>{first} to {last}, {count} of {total}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/results_page.py"/>
        <source>What is answered is drawn here, year beside year.</source>
        <translation>What is answered is drawn here, year beside year.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/results_page.py"/>
        <source>Not answered yet</source>
        <translation>Not answered yet</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/results_page.py"/>
        <source>Open what was answered then</source>
        <translation>Open what was answered then</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/results_page.py"/>
        <source>All answers</source>
        <translation>All answers</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/results_page.py"/>
        <source>Question</source>
        <translation>Question</translation>
    </message>
</context>
<context>
    <name>RoleEditor</name>
    <message>
        <location filename="../../portfolio/ui/career/role_editor.py"/>
        <source>A role I may hold</source>
        <translation>A role I may hold</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/role_editor.py"/>
        <source>What it is called</source>
        <translation>What it is called</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/role_editor.py"/>
        <source>Deputy head, teaching and learning</source>
        <translation>Deputy head, teaching and learning</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/role_editor.py"/>
        <source>It needs a name.</source>
        <translation>It needs a name.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/role_editor.py"/>
        <source>How high it stands</source>
        <translation>How high it stands</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/role_editor.py"/>
        <source>Moves are told apart by it.</source>
        <translation>Moves are told apart by it.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/role_editor.py"/>
        <source>Line of work</source>
        <translation>Line of work</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/role_editor.py"/>
        <source>Teaching, leadership, support …</source>
        <translation>Teaching, leadership, support …</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/role_editor.py"/>
        <source>As it is called there</source>
        <translation>As it is called there</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/role_editor.py"/>
        <source>Senior leader</source>
        <translation>Senior leader</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/role_editor.py"/>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/role_editor.py"/>
        <source>A school, or nothing</source>
        <translation>A school, or nothing</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/role_editor.py"/>
        <source>What it is to me</source>
        <translation>What it is to me</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/role_editor.py"/>
        <source>I could imagine it</source>
        <translation>I could imagine it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/role_editor.py"/>
        <source>I aim for it</source>
        <translation>I aim for it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/role_editor.py"/>
        <source>By when</source>
        <translation>By when</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/role_editor.py"/>
        <source>Apply until</source>
        <translation>Apply until</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/role_editor.py"/>
        <source>What it is about</source>
        <translation>What it is about</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/role_editor.py"/>
        <source>What it asks for</source>
        <translation>What it asks for</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/role_editor.py"/>
        <source>The advert, as it was</source>
        <translation>The advert, as it was</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/role_editor.py"/>
        <source>Add the role “{title}”</source>
        <translation>Add the role “{title}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/role_editor.py"/>
        <source>Edit the role “{title}”</source>
        <translation>Edit the role “{title}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/role_editor.py"/>
        <source>So far: {tracks}</source>
        <translation>So far: {tracks}</translation>
    </message>
</context>
<context>
    <name>RolePanel</name>
    <message>
        <location filename="../../portfolio/ui/career/panel.py"/>
        <source>The chosen role</source>
        <translation>The chosen role</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/panel.py"/>
        <source>Back to all roles</source>
        <translation>Back to all roles</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/panel.py"/>
        <source>What can be done</source>
        <translation>What can be done</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/panel.py"/>
        <source>Aim for this role</source>
        <translation>Aim for this role</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/panel.py"/>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/panel.py"/>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/panel.py"/>
        <source>By when</source>
        <translation>By when</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/panel.py"/>
        <source>Say in its editor which of your possible roles it is, and what it asks for is shown here.</source>
        <translation>Say in its editor which of your possible roles it is, and what it asks for is shown here.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/panel.py"/>
        <source>What is missing</source>
        <translation>What is missing</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/panel.py"/>
        <source>What I bring along</source>
        <translation>What I bring along</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/panel.py"/>
        <source>I aim for it</source>
        <translation>I aim for it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/panel.py"/>
        <source>No longer aim for it</source>
        <translation>No longer aim for it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/panel.py"/>
        <source>I mean to get there</source>
        <translation>I mean to get there</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/panel.py"/>
        <source>The role I hold</source>
        <translation>The role I hold</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/panel.py"/>
        <source>A role I held</source>
        <translation>A role I held</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/panel.py"/>
        <source>A role that I begin</source>
        <translation>A role that I begin</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/panel.py"/>
        <source>A role I may hold</source>
        <translation>A role I may hold</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/career/panel.py"/>
        <source>and {count} more</source>
        <translation>
            <numerusform>and 1 more</numerusform>
            <numerusform>and {count} more</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/panel.py"/>
        <source>Choose a role to see what it asks for, what you bring along, and what it would take.</source>
        <translation>Choose a role to see what it asks for, what you bring along, and what it would take.</translation>
    </message>
</context>
<context>
    <name>RuleCard</name>
    <message>
        <location filename="../../portfolio/ui/standards/rules_field.py"/>
        <source>What it asks for</source>
        <translation>What it asks for</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/rules_field.py"/>
        <source>How many</source>
        <translation>How many</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/rules_field.py"/>
        <source>Of which standards</source>
        <translation>Of which standards</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/rules_field.py"/>
        <source>All; or codes: 1, 4</source>
        <translation>All; or codes: 1, 4</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/rules_field.py"/>
        <source>Who rates</source>
        <translation>Who rates</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/rules_field.py"/>
        <source>In the words of its source</source>
        <translation>In the words of its source</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/rules_field.py"/>
        <source>May stay empty</source>
        <translation>May stay empty</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/rules_field.py"/>
        <source>Take this rule away</source>
        <translation>Take this rule away</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/rules_field.py"/>
        <source>Of which kinds</source>
        <translation>Of which kinds</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/rules_field.py"/>
        <source>Anything counts</source>
        <translation>Anything counts</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <location filename="../../portfolio/ui/standards/rule_words.py"/>
        <source>Each standard has its pieces</source>
        <translation>Each standard has its pieces</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/rule_words.py"/>
        <source>Each has pieces; one for the whole serves all</source>
        <translation>Each has pieces; one for the whole serves all</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/rule_words.py"/>
        <source>At least so many pieces</source>
        <translation>At least so many pieces</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/rule_words.py"/>
        <source>At most so many pieces</source>
        <translation>At most so many pieces</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/rule_words.py"/>
        <source>Only pieces of these kinds</source>
        <translation>Only pieces of these kinds</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/rule_words.py"/>
        <source>So many pieces each year</source>
        <translation>So many pieces each year</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/rule_words.py"/>
        <source>Each standard is rated</source>
        <translation>Each standard is rated</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/rule_words.py"/>
        <source>So many entries of these kinds</source>
        <translation>So many entries of these kinds</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/rule_words.py"/>
        <source>I look after it myself</source>
        <translation>I look after it myself</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/rule_words.py"/>
        <source>It does not say what it asks.</source>
        <translation>It does not say what it asks.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/rule_words.py"/>
        <source>“{named}” is a rule that this version does not know.</source>
        <translation>“{named}” is a rule that this version does not know.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/rule_words.py"/>
        <source>There is no standard “{named}” in this framework.</source>
        <translation>There is no standard “{named}” in this framework.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/rule_words.py"/>
        <source>“{named}” is no number of pieces.</source>
        <translation>“{named}” is no number of pieces.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/rule_words.py"/>
        <source>“{named}” is no kind of entry that can count.</source>
        <translation>“{named}” is no kind of entry that can count.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/rule_words.py"/>
        <source>It does not say who rates.</source>
        <translation>It does not say who rates.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/rule_words.py"/>
        <source>“{named}” says not for what it counts.</source>
        <translation>“{named}” says not for what it counts.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/rule_words.py"/>
        <source>It counts years, and the plan has no first and last day.</source>
        <translation>It counts years, and the plan has no first and last day.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/rule_words.py"/>
        <source>The framework has no standards that it could ask for.</source>
        <translation>The framework has no standards that it could ask for.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/rule_words.py"/>
        <source>a goal for pupils’ learning</source>
        <translation>a goal for pupils’ learning</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/rule_words.py"/>
        <source>a goal for my own teaching</source>
        <translation>a goal for my own teaching</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/rule_words.py"/>
        <source>yours to judge</source>
        <translation>yours to judge</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/rule_words.py"/>
        <source>{have} of at most {need} pieces</source>
        <translation>{have} of at most {need} pieces</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/standards/rule_words.py"/>
        <source>{count} of another kind</source>
        <translation>
            <numerusform>{count} of another kind</numerusform>
            <numerusform>{count} of another kind</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/rule_words.py"/>
        <source>all are</source>
        <translation>all are</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/rule_words.py"/>
        <source>{have} of {need}</source>
        <translation>{have} of {need}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/rule_words.py"/>
        <source>too much: {standards}</source>
        <translation>too much: {standards}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/rule_words.py"/>
        <source>still open: {standards}</source>
        <translation>still open: {standards}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/rules_field.py"/>
        <source>by me</source>
        <translation>by me</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/rules_field.py"/>
        <source>by my evaluator</source>
        <translation>by my evaluator</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/rules_field.py"/>
        <source>One more rule</source>
        <translation>One more rule</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <location filename="../../portfolio/ui/surveys/run_page.py"/>
        <source>Answered on</source>
        <translation>Answered on</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/run_page.py"/>
        <source>Which group</source>
        <translation>Which group</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/run_page.py"/>
        <source>What else there is to say</source>
        <translation>What else there is to say</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/run_page.py"/>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/run_page.py"/>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/run_page.py"/>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/run_page.py"/>
        <source>Move to the bin</source>
        <translation>Move to the bin</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/run_page.py"/>
        <source>Move these answers to the bin?</source>
        <translation>Move these answers to the bin?</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/run_page.py"/>
        <source>The levels that were read from them go with them. You can bring both back.</source>
        <translation>The levels that were read from them go with them. You can bring both back.</translation>
    </message>
</context>
<context>
    <name>SampleGroup</name>
    <message>
        <location filename="../../portfolio/ui/preferences/sample.py"/>
        <source>This is a sample</source>
        <translation>This is a sample</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/preferences/sample.py"/>
        <source>Everyone in it is invented. Try whatever you like.</source>
        <translation>Everyone in it is invented. Try whatever you like.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/preferences/sample.py"/>
        <source>Start mine</source>
        <translation>Start mine</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/preferences/sample.py"/>
        <source>Throw it away</source>
        <translation>Throw it away</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/preferences/sample.py"/>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
</context>
<context>
    <name>SampleLine</name>
    <message>
        <location filename="../../portfolio/ui/sample_line.py"/>
        <source>This is a sample.</source>
        <translation>This is a sample.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/sample_line.py"/>
        <source>Everyone in it is invented. Try whatever you like.</source>
        <translation>Everyone in it is invented. Try whatever you like.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/sample_line.py"/>
        <source>Start mine</source>
        <translation>Start mine</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/sample_line.py"/>
        <source>Throw it away</source>
        <translation>Throw it away</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/sample_line.py"/>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/sample_line.py"/>
        <source>Kept. It is a portfolio like any other now</source>
        <translation>Kept. It is a portfolio like any other now</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/sample_line.py"/>
        <source>Throw the sample away, with what you changed in it?</source>
        <translation>Throw the sample away, with what you changed in it?</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/sample_line.py"/>
        <source>It goes to the folder “thrown away” beside your portfolios, and is no longer offered.</source>
        <translation>It goes to the folder “thrown away” beside your portfolios, and is no longer offered.</translation>
    </message>
</context>
<context>
    <name>SaveBar</name>
    <message>
        <location filename="../../portfolio/ui/packet/saving.py"/>
        <source>Save PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/saving.py"/>
        <source>Print</source>
        <translation>Print</translation>
    </message>
</context>
<context>
    <name>SaveMatrix</name>
    <message>
        <location filename="../../portfolio/ui/standards/saving.py"/>
        <source>As a PDF, to print…</source>
        <translation>As a PDF, to print…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/saving.py"/>
        <source>As a page for any browser (HTML)…</source>
        <translation>As a page for any browser (HTML)…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/saving.py"/>
        <source>As a table for a spreadsheet (CSV)…</source>
        <translation>As a table for a spreadsheet (CSV)…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/saving.py"/>
        <source>Save the table of standards</source>
        <translation>Save the table of standards</translation>
    </message>
</context>
<context>
    <name>SavedPlace</name>
    <message>
        <location filename="../../portfolio/ui/received/saved_place.py"/>
        <source>No PDF was saved yet</source>
        <translation>No PDF was saved yet</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/saved_place.py"/>
        <source>Each evaluation PDF that you save is listed here, with what changed since.</source>
        <translation>Each evaluation PDF that you save is listed here, with what changed since.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/saved_place.py"/>
        <source>Take in an evaluator’s answer…</source>
        <translation>Take in an evaluator’s answer…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/saved_place.py"/>
        <source>Look over PDFs of others</source>
        <translation>Look over PDFs of others</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/saved_place.py"/>
        <source>My key in ten words</source>
        <translation>My key in ten words</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/saved_place.py"/>
        <source>evaluation</source>
        <translation>evaluation</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/saved_place.py"/>
        <source>Save the answer page, best beside the PDF</source>
        <translation>Save the answer page, best beside the PDF</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/saved_place.py"/>
        <source>{name} reply.html</source>
        <translation>{name} reply.html</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/saved_place.py"/>
        <source>Web pages (*.html)</source>
        <translation>Web pages (*.html)</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/saved_place.py"/>
        <source>“{name}” is saved.</source>
        <translation>“{name}” is saved.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/saved_place.py"/>
        <source>Send it along with the PDF. It opens in any browser and sends nothing by itself; your evaluator sends back the small file that it saves, and you drop that here.</source>
        <translation>Send it along with the PDF. It opens in any browser and sends nothing by itself; your evaluator sends back the small file that it saves, and you drop that here.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/saved_place.py"/>
        <source>Show in folder</source>
        <translation>Show in folder</translation>
    </message>
</context>
<context>
    <name>SavedRow</name>
    <message>
        <location filename="../../portfolio/ui/received/saved_row.py"/>
        <source>Evaluation PDF</source>
        <translation>Evaluation PDF</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/saved_row.py"/>
        <source>Make an answer page for my evaluator…</source>
        <translation>Make an answer page for my evaluator…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/received/saved_row.py"/>
        <source>and {count} more</source>
        <translation>
            <numerusform>and 1 more</numerusform>
            <numerusform>and {count} more</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shelf/row.py"/>
        <source>Open in the browser</source>
        <translation>Open in the browser</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shelf/row.py"/>
        <source>Add a newer copy…</source>
        <translation>Add a newer copy…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shelf/row.py"/>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>ScrollCard</name>
    <message>
        <location filename="../../portfolio/ui/received/card.py"/>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <location filename="../../portfolio/ui/packet/sections.py"/>
        <source>A row for each standard, with a box for your evaluator</source>
        <translation>A row for each standard, with a box for your evaluator</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/sections.py"/>
        <source>Half a page for each</source>
        <translation>Half a page for each</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/sections.py"/>
        <source>Every standard against every piece</source>
        <translation>Every standard against every piece</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/sections.py"/>
        <source>On which pages a standard is shown</source>
        <translation>On which pages a standard is shown</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/sections.py"/>
        <source>A page on which your reader answers</source>
        <translation>A page on which your reader answers</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/sections.py"/>
        <source>Where it is longer than page 1 holds</source>
        <translation>Where it is longer than page 1 holds</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/sections.py"/>
        <source>Own heading and words…</source>
        <translation>Own heading and words…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/sections.py"/>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/sections.py"/>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/sections.py"/>
        <source>All in the usual order</source>
        <translation>All in the usual order</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/sections.py"/>
        <source>Stays out: {why}</source>
        <translation>Stays out: {why}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/sections.py"/>
        <source>the evaluation plan bars it</source>
        <translation>the evaluation plan bars it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/sections.py"/>
        <source>Left out: {what}</source>
        <translation>Left out: {what}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/sections.py"/>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/sections.py"/>
        <source>The period as one picture</source>
        <translation>The period as one picture</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/sections.py"/>
        <source>The period, month by month</source>
        <translation>The period, month by month</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/sections.py"/>
        <source>Needs Hours</source>
        <translation>Needs Hours</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/packet/sections.py"/>
        <source>{count} amounts</source>
        <translation>
            <numerusform>{count} amount</numerusform>
            <numerusform>{count} amounts</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/sections.py"/>
        <source>No amounts</source>
        <translation>No amounts</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/packet/sections.py"/>
        <source>{count} kept private</source>
        <translation>
            <numerusform>{count} kept private</numerusform>
            <numerusform>{count} kept private</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/packet/sections.py"/>
        <source>{count} without a date</source>
        <translation>
            <numerusform>{count} without a date</numerusform>
            <numerusform>{count} without a date</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/sections.py"/>
        <source>Needs Career map and Hours</source>
        <translation>Needs Career map and Hours</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/sections.py"/>
        <source>Not told in a PDF for everyone</source>
        <translation>Not told in a PDF for everyone</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/sections.py"/>
        <source>Not told, because some hours are private</source>
        <translation>Not told, because some hours are private</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/sections.py"/>
        <source>No hours a week are set</source>
        <translation>No hours a week are set</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/sections.py"/>
        <source>{least} to {most}</source>
        <translation>{least} to {most}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/packet/sections.py"/>
        <source>{count} roles</source>
        <translation>
            <numerusform>{count} role</numerusform>
            <numerusform>{count} roles</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/sections.py"/>
        <source>No roles</source>
        <translation>No roles</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/packet/sections.py"/>
        <source>{count} goals</source>
        <translation>
            <numerusform>{count} goal</numerusform>
            <numerusform>{count} goals</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/sections.py"/>
        <source>No goals</source>
        <translation>No goals</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/packet/sections.py"/>
        <source>{count} reflections</source>
        <translation>
            <numerusform>{count} reflection</numerusform>
            <numerusform>{count} reflections</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/sections.py"/>
        <source>No reflections</source>
        <translation>No reflections</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/packet/sections.py"/>
        <source>{count} courses</source>
        <translation>
            <numerusform>{count} course</numerusform>
            <numerusform>{count} courses</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/sections.py"/>
        <source>No courses</source>
        <translation>No courses</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/packet/sections.py"/>
        <source>{count} credentials</source>
        <translation>
            <numerusform>{count} credential</numerusform>
            <numerusform>{count} credentials</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/sections.py"/>
        <source>No credentials</source>
        <translation>No credentials</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/packet/sections.py"/>
        <source>{count} things I did</source>
        <translation>
            <numerusform>{count} thing I did</numerusform>
            <numerusform>{count} things I did</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/sections.py"/>
        <source>No things I did</source>
        <translation>No things I did</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/packet/sections.py"/>
        <source>{time} in {count} entries</source>
        <translation>
            <numerusform>{time} in {count} entry</numerusform>
            <numerusform>{time} in {count} entries</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/sections.py"/>
        <source>No hours</source>
        <translation>No hours</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/packet/sections.py"/>
        <source>{count} conversations</source>
        <translation>
            <numerusform>{count} conversation</numerusform>
            <numerusform>{count} conversations</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/sections.py"/>
        <source>No conversations</source>
        <translation>No conversations</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/packet/sections.py"/>
        <source>{count} pieces</source>
        <translation>
            <numerusform>{count} piece</numerusform>
            <numerusform>{count} pieces</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/sections.py"/>
        <source>No evidence</source>
        <translation>No evidence</translation>
    </message>
</context>
<context>
    <name>SectionRow</name>
    <message>
        <location filename="../../portfolio/ui/packet/section_row.py"/>
        <source>Move “{section}”: arrow up or down</source>
        <translation>Move “{section}”: arrow up or down</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/section_row.py"/>
        <source>More for “{section}”</source>
        <translation>More for “{section}”</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <location filename="../../portfolio/ui/packet/growth_said.py"/>
        <source>Needs Roles</source>
        <translation>Needs Roles</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/growth_said.py"/>
        <source>Everything is shown</source>
        <translation>Everything is shown</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/growth_said.py"/>
        <source>Ratings over the years</source>
        <translation>Ratings over the years</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/packet/growth_said.py"/>
        <source>{count} skills</source>
        <translation>
            <numerusform>{count} skill</numerusform>
            <numerusform>{count} skills</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/packet/growth_said.py"/>
        <source>{count} times a survey was answered</source>
        <translation>
            <numerusform>a survey was answered once</numerusform>
            <numerusform>{count} times a survey was answered</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/growth_said.py"/>
        <source>No ratings or surveys</source>
        <translation>No ratings or surveys</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/packet/growth_said.py"/>
        <source>{count} roles held</source>
        <translation>
            <numerusform>{count} role held</numerusform>
            <numerusform>{count} roles held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/packet/growth_said.py"/>
        <source>{count} roles aimed for</source>
        <translation>
            <numerusform>{count} role aimed for</numerusform>
            <numerusform>{count} roles aimed for</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/growth_said.py"/>
        <source>No role has its place yet</source>
        <translation>No role has its place yet</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/growth_said.py"/>
        <source>The role is kept private</source>
        <translation>The role is kept private</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/growth_said.py"/>
        <source>Choose a role, under What it is for</source>
        <translation>Choose a role, under What it is for</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/growth_said.py"/>
        <source>{role} asks for nothing yet</source>
        <translation>{role} asks for nothing yet</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/packet/growth_said.py"/>
        <source>{count} lines of what is asked</source>
        <translation>
            <numerusform>{count} line of what is asked</numerusform>
            <numerusform>{count} lines of what is asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/packet/growth_said.py"/>
        <source>{count} that nothing shows yet</source>
        <translation>
            <numerusform>{count} that nothing shows yet</numerusform>
            <numerusform>{count} that nothing shows yet</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/titles.py"/>
        <source>Evidence by standard</source>
        <translation>Evidence by standard</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/titles.py"/>
        <source>In my own words</source>
        <translation>In my own words</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/titles.py"/>
        <source>Standard by standard</source>
        <translation>Standard by standard</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/titles.py"/>
        <source>Growth over time</source>
        <translation>Growth over time</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/titles.py"/>
        <source>Career moves</source>
        <translation>Career moves</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/titles.py"/>
        <source>What the school asks for</source>
        <translation>What the school asks for</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/titles.py"/>
        <source>What nothing shows yet</source>
        <translation>What nothing shows yet</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/titles.py"/>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/titles.py"/>
        <source>Standards and evidence as a table</source>
        <translation>Standards and evidence as a table</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/titles.py"/>
        <source>Reply page</source>
        <translation>Reply page</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/titles.py"/>
        <source>Index by standard</source>
        <translation>Index by standard</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/titles.py"/>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/titles.py"/>
        <source>Goals</source>
        <translation>Goals</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/titles.py"/>
        <source>Career map</source>
        <translation>Career map</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/titles.py"/>
        <source>Planned hours a week</source>
        <translation>Planned hours a week</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/titles.py"/>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/titles.py"/>
        <source>Reflections</source>
        <translation>Reflections</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/titles.py"/>
        <source>Nanodegrees and courses</source>
        <translation>Nanodegrees and courses</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/titles.py"/>
        <source>Credentials</source>
        <translation>Credentials</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/titles.py"/>
        <source>Things I did</source>
        <translation>Things I did</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/titles.py"/>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/titles.py"/>
        <source>Money</source>
        <translation>Money</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/titles.py"/>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <location filename="../../portfolio/ui/kit/progress.py"/>
        <source>{done} of {total}</source>
        <translation>{done} of {total}</translation>
    </message>
</context>
<context>
    <name>SettingsPlace</name>
    <message>
        <location filename="../../portfolio/ui/preferences/place.py"/>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>SetupColumn</name>
    <message>
        <location filename="../../portfolio/ui/packet/column.py"/>
        <source>Who will read it</source>
        <translation>Who will read it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/column.py"/>
        <source>Evaluator</source>
        <translation>Evaluator</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/column.py"/>
        <source>Everyone</source>
        <translation>Everyone</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/column.py"/>
        <source>Nothing of yours lies in this period.</source>
        <translation>Nothing of yours lies in this period.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/column.py"/>
        <source>Who evaluates</source>
        <translation>Who evaluates</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/column.py"/>
        <source>All entries</source>
        <translation>All entries</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/column.py"/>
        <source>Name of the person, optional</source>
        <translation>Name of the person, optional</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/packet/column.py"/>
        <source>{count} are in</source>
        <translation>
            <numerusform>{count} is in</numerusform>
            <numerusform>{count} are in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/packet/column.py"/>
        <source>{count} left out by hand</source>
        <translation>
            <numerusform>{count} left out by hand</numerusform>
            <numerusform>{count} left out by hand</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/column.py"/>
        <source>What it is for</source>
        <translation>What it is for</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/column.py"/>
        <source>Sets the sections and their order. What you typed stays.</source>
        <translation>Sets the sections and their order. What you typed stays.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/column.py"/>
        <source>Framework</source>
        <translation>Framework</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/column.py"/>
        <source>Whose standards the PDF answers.</source>
        <translation>Whose standards the PDF answers.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/column.py"/>
        <source>Evaluation plan</source>
        <translation>Evaluation plan</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/column.py"/>
        <source>What your evaluator asks for and may use, with its rules.</source>
        <translation>What your evaluator asks for and may use, with its rules.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/column.py"/>
        <source>Role applied for</source>
        <translation>Role applied for</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/column.py"/>
        <source>What it asks for is answered, line by line.</source>
        <translation>What it asks for is answered, line by line.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/column.py"/>
        <source>Language of the PDF</source>
        <translation>Language of the PDF</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/column.py"/>
        <source>How it is saved</source>
        <translation>How it is saved</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/column.py"/>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/column.py"/>
        <source>My photo</source>
        <translation>My photo</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/column.py"/>
        <source>Beside your statement</source>
        <translation>Beside your statement</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/column.py"/>
        <source>Only what you marked as being for everyone goes in.</source>
        <translation>Only what you marked as being for everyone goes in.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/column.py"/>
        <source>What you marked as private stays out.</source>
        <translation>What you marked as private stays out.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/column.py"/>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/column.py"/>
        <source>What is in it</source>
        <translation>What is in it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/column.py"/>
        <source>How it looks</source>
        <translation>How it looks</translation>
    </message>
</context>
<context>
    <name>SetupSide</name>
    <message>
        <location filename="../../portfolio/ui/packet/side.py"/>
        <source>Evaluation PDF</source>
        <translation>Evaluation PDF</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/side.py"/>
        <source>Other evaluation PDFs</source>
        <translation>Other evaluation PDFs</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/side.py"/>
        <source>Saved PDFs, and what changed since</source>
        <translation>Saved PDFs, and what changed since</translation>
    </message>
</context>
<context>
    <name>ShadesHead</name>
    <message>
        <location filename="../../portfolio/ui/surveys/group_years.py"/>
        <source>From light to dark: {levels}</source>
        <translation>From light to dark: {levels}</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <location filename="../../portfolio/ui/asking/share_button.py"/>
        <source>Ask somebody, templates</source>
        <translation>Ask somebody, templates</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/share_button.py"/>
        <source>Templates</source>
        <translation>Templates</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/share_button.py"/>
        <source>Ask a colleague…</source>
        <translation>Ask a colleague…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/share_button.py"/>
        <source>Save a template for others…</source>
        <translation>Save a template for others…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/share_button.py"/>
        <source>Take in a template…</source>
        <translation>Take in a template…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/share_button.py"/>
        <source>Questions and forms from templates…</source>
        <translation>Questions and forms from templates…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/tying.py"/>
        <source>Save the page</source>
        <translation>Save the page</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/tying.py"/>
        <source>Web pages (*.html)</source>
        <translation>Web pages (*.html)</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/tying.py"/>
        <source>Save the sheet</source>
        <translation>Save the sheet</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/tying.py"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/tying.py"/>
        <source>Send it or hand it over. What comes back is a small file: drop it on this window.</source>
        <translation>Send it or hand it over. What comes back is a small file: drop it on this window.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/tying.py"/>
        <source>Print it and hand it over. What comes back you type in here.</source>
        <translation>Print it and hand it over. What comes back you type in here.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/tying.py"/>
        <source>Drawing the sheet</source>
        <translation>Drawing the sheet</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/tying.py"/>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/tying.py"/>
        <source>Save the template</source>
        <translation>Save the template</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/tying.py"/>
        <source>Templates (*.json)</source>
        <translation>Templates (*.json)</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/tying.py"/>
        <source>Take it along on a stick, or put it where others find it. They drop it on their window.</source>
        <translation>Take it along on a stick, or put it where others find it. They drop it on their window.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/tying.py"/>
        <source>how do you see this</source>
        <translation>how do you see this</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/tying.py"/>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/tying.py"/>
        <source>“{name}” is saved.</source>
        <translation>“{name}” is saved.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/tying.py"/>
        <source>Show in folder</source>
        <translation>Show in folder</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <location filename="../../portfolio/ui/editors/sheet.py"/>
        <source>Throw this draft away</source>
        <translation>Throw this draft away</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/sheet.py"/>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/sheet.py"/>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/sheet.py"/>
        <source>Close and keep the draft</source>
        <translation>Close and keep the draft</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/sheet.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message numerus="yes">
        <location filename="../../portfolio/ui/shelf/outcomes.py"/>
        <source>{count} checked again</source>
        <translation>
            <numerusform>{count} checked again</numerusform>
            <numerusform>{count} checked again</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shelf/outcomes.py"/>
        <source>There was nothing to check again.</source>
        <translation>There was nothing to check again.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shelf/outcomes.py"/>
        <source>{what}: {results}.</source>
        <translation>{what}: {results}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shelf/outcomes.py"/>
        <source>“{title}”: {status}.</source>
        <translation>“{title}”: {status}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shelf/outcomes.py"/>
        <source>“{title}”, as before: {status}. “How do we know?” says what is new.</source>
        <translation>“{title}”, as before: {status}. “How do we know?” says what is new.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shelf/outcomes.py"/>
        <source>“{title}”, as before: {status}.</source>
        <translation>“{title}”, as before: {status}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shelf/outcomes.py"/>
        <source>“{title}” is proven now: {status}.</source>
        <translation>“{title}” is proven now: {status}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/shelf/outcomes.py"/>
        <source>{count} now proven</source>
        <translation>
            <numerusform>{count} now proven</numerusform>
            <numerusform>{count} now proven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/shelf/outcomes.py"/>
        <source>{count} taken back</source>
        <translation>
            <numerusform>{count} taken back</numerusform>
            <numerusform>{count} taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/shelf/outcomes.py"/>
        <source>{count} do not match their signature</source>
        <translation>
            <numerusform>{count} does not match its signature</numerusform>
            <numerusform>{count} do not match their signature</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/shelf/outcomes.py"/>
        <source>{count} no longer proven</source>
        <translation>
            <numerusform>{count} no longer proven</numerusform>
            <numerusform>{count} no longer proven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/shelf/outcomes.py"/>
        <source>{count} otherwise than before</source>
        <translation>
            <numerusform>{count} otherwise than before</numerusform>
            <numerusform>{count} otherwise than before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/shelf/outcomes.py"/>
        <source>{count} as before</source>
        <translation>
            <numerusform>{count} as before</numerusform>
            <numerusform>{count} as before</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shelf/outcomes.py"/>
        <source>{before}, {next}</source>
        <translation>{before}, {next}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shelf/words.py"/>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shelf/words.py"/>
        <source>Who the issuer is</source>
        <translation>Who the issuer is</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shelf/words.py"/>
        <source>A badge as its issuer shows it</source>
        <translation>A badge as its issuer shows it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shelf/words.py"/>
        <source>Badges taken back</source>
        <translation>Badges taken back</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shelf/words.py"/>
        <source>saved on {date}</source>
        <translation>saved on {date}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shelf/words.py"/>
        <source>no badge rests on it</source>
        <translation>no badge rests on it</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/shelf/words.py"/>
        <source>{count} badges rest on it</source>
        <translation>
            <numerusform>{count} badge rests on it</numerusform>
            <numerusform>{count} badges rest on it</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shelf/words.py"/>
        <source>Save it again to know what was taken back since.</source>
        <translation>Save it again to know what was taken back since.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shelf/words.py"/>
        <source>No page of an issuer is saved yet.</source>
        <translation>No page of an issuer is saved yet.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/shelf/words.py"/>
        <source>{count} pages of issuers are saved.</source>
        <translation>
            <numerusform>{count} page of an issuer is saved.</numerusform>
            <numerusform>{count} pages of issuers are saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfPlace</name>
    <message>
        <location filename="../../portfolio/ui/shelf/place.py"/>
        <source>What you saved from issuers’ web pages: their keys, and which badges they took back. Badges are proven with it on this computer; the program itself opens no connection.</source>
        <translation>What you saved from issuers’ web pages: their keys, and which badges they took back. Badges are proven with it on this computer; the program itself opens no connection.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shelf/place.py"/>
        <source>No page is saved yet</source>
        <translation>No page is saved yet</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shelf/place.py"/>
        <source>Each badge says under “How do we know?” which page would prove it. Open it in your browser, save it there, and drop the saved file here.</source>
        <translation>Each badge says under “How do we know?” which page would prove it. Open it in your browser, save it there, and drop the saved file here.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shelf/place.py"/>
        <source>Saved pages</source>
        <translation>Saved pages</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shelf/place.py"/>
        <source>Back to the settings</source>
        <translation>Back to the settings</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shelf/place.py"/>
        <source>Add a saved page…</source>
        <translation>Add a saved page…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shelf/place.py"/>
        <source>Check all badges again</source>
        <translation>Check all badges again</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shelf/place.py"/>
        <source>Delete the saved page of “{title}”</source>
        <translation>Delete the saved page of “{title}”</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/shelf/place.py"/>
        <source>{count} badges rested on it.</source>
        <translation>
            <numerusform>{count} badge rested on it.</numerusform>
            <numerusform>{count} badges rested on it.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shelf/place.py"/>
        <source>Check them again to see what can still be proven.</source>
        <translation>Check them again to see what can still be proven.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shelf/place.py"/>
        <source>Check again</source>
        <translation>Check again</translation>
    </message>
</context>
<context>
    <name>ShowCard</name>
    <message>
        <location filename="../../portfolio/ui/skills/show_card.py"/>
        <source>A few letters of a skill</source>
        <translation>A few letters of a skill</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/show_card.py"/>
        <source>Taken off: {skill}</source>
        <translation>Taken off: {skill}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/show_card.py"/>
        <source>Ticked: {skill}</source>
        <translation>Ticked: {skill}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/show_card.py"/>
        <source>Say which skills {entry} shows</source>
        <translation>Say which skills {entry} shows</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/show_card.py"/>
        <source>Which skills does “{title}” show?</source>
        <translation>Which skills does “{title}” show?</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/show_card.py"/>
        <source>Which skills do {entries} show?</source>
        <translation>Which skills do {entries} show?</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/show_card.py"/>
        <source>What you tick is said of each of them</source>
        <translation>What you tick is said of each of them</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/show_card.py"/>
        <source>You go on where you stopped</source>
        <translation>You go on where you stopped</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/show_card.py"/>
        <source>used lately</source>
        <translation>used lately</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/show_card.py"/>
        <source>some of them show it</source>
        <translation>some of them show it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/show_card.py"/>
        <source>No skill is called so.</source>
        <translation>No skill is called so.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/show_card.py"/>
        <source>There are no skills here yet.</source>
        <translation>There are no skills here yet.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/show_card.py"/>
        <source>Add skills</source>
        <translation>Add skills</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/show_card.py"/>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/show_card.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/show_card.py"/>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/show_card.py"/>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>ShownRow</name>
    <message>
        <location filename="../../portfolio/ui/standards/align_rows.py"/>
        <source>Each has its own; what you type here takes their place</source>
        <translation>Each has its own; what you type here takes their place</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/align_rows.py"/>
        <source>How it shows it, in a line; may stay empty</source>
        <translation>How it shows it, in a line; may stay empty</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/align_rows.py"/>
        <source>How it shows {standard}</source>
        <translation>How it shows {standard}</translation>
    </message>
</context>
<context>
    <name>ShowsCard</name>
    <message>
        <location filename="../../portfolio/ui/career/pick_card.py"/>
        <source>What shows “{line}”?</source>
        <translation>What shows “{line}”?</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/pick_card.py"/>
        <source>Entries</source>
        <translation>Entries</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/pick_card.py"/>
        <source>One more entry</source>
        <translation>One more entry</translation>
    </message>
</context>
<context>
    <name>ShowsField</name>
    <message>
        <location filename="../../portfolio/ui/editors/shows_field.py"/>
        <source>It shall not show “{standard}”</source>
        <translation>It shall not show “{standard}”</translation>
    </message>
</context>
<context>
    <name>SignedField</name>
    <message>
        <location filename="../../portfolio/ui/editors/signed_field.py"/>
        <source>Choose a scan or photo…</source>
        <translation>Choose a scan or photo…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/signed_field.py"/>
        <source>something in the bin</source>
        <translation>something in the bin</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/signed_field.py"/>
        <source>“{name}” is no longer where it was. Take it away, or put it back.</source>
        <translation>“{name}” is no longer where it was. Take it away, or put it back.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/signed_field.py"/>
        <source>Chosen: {title}</source>
        <translation>Chosen: {title}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/signed_field.py"/>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/signed_field.py"/>
        <source>Scans and photos</source>
        <translation>Scans and photos</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/signed_field.py"/>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/signed_field.py"/>
        <source>Choose the signed sheet</source>
        <translation>Choose the signed sheet</translation>
    </message>
</context>
<context>
    <name>SkillEditor</name>
    <message>
        <location filename="../../portfolio/ui/skills/editor.py"/>
        <source>Skill</source>
        <translation>Skill</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/editor.py"/>
        <source>What one can do</source>
        <translation>What one can do</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/editor.py"/>
        <source>Ask questions that make pupils think</source>
        <translation>Ask questions that make pupils think</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/editor.py"/>
        <source>It needs a few words.</source>
        <translation>It needs a few words.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/editor.py"/>
        <source>Under which heading</source>
        <translation>Under which heading</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/editor.py"/>
        <source>Questioning</source>
        <translation>Questioning</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/editor.py"/>
        <source>What it means</source>
        <translation>What it means</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/editor.py"/>
        <source>Its levels, the lowest first, one a line; after a colon what it means</source>
        <translation>Its levels, the lowest first, one a line; after a colon what it means</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/editor.py"/>
        <source>Left empty, they are: {levels}.</source>
        <translation>Left empty, they are: {levels}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/editor.py"/>
        <source>Left empty, they are those of its framework.</source>
        <translation>Left empty, they are those of its framework.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/editor.py"/>
        <source>Add the skill “{title}”</source>
        <translation>Add the skill “{title}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/editor.py"/>
        <source>Edit the skill “{title}”</source>
        <translation>Edit the skill “{title}”</translation>
    </message>
</context>
<context>
    <name>SkillPanel</name>
    <message>
        <location filename="../../portfolio/ui/skills/panel.py"/>
        <source>The skill</source>
        <translation>The skill</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/panel.py"/>
        <source>Nothing yet</source>
        <translation>Nothing yet</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/panel.py"/>
        <source>“{title}” no longer shows this skill</source>
        <translation>“{title}” no longer shows this skill</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/panel.py"/>
        <source>Say at which level “{title}” shows it, and how</source>
        <translation>Say at which level “{title}” shows it, and how</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/panel.py"/>
        <source>by its standard</source>
        <translation>by its standard</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/panel.py"/>
        <source>Back to all skills</source>
        <translation>Back to all skills</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/panel.py"/>
        <source>The skill before</source>
        <translation>The skill before</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/panel.py"/>
        <source>The next skill</source>
        <translation>The next skill</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/panel.py"/>
        <source>What can be done</source>
        <translation>What can be done</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/panel.py"/>
        <source>Rated by…</source>
        <translation>Rated by…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/panel.py"/>
        <source>Add…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/panel.py"/>
        <source>Set one…</source>
        <translation>Set one…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/panel.py"/>
        <source>Over the years</source>
        <translation>Over the years</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/panel.py"/>
        <source>Roles that need it</source>
        <translation>Roles that need it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/panel.py"/>
        <source>What shows it</source>
        <translation>What shows it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/panel.py"/>
        <source>My level</source>
        <translation>My level</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/panel.py"/>
        <source>Where I want to be</source>
        <translation>Where I want to be</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/panel.py"/>
        <source>Who saw it, and how</source>
        <translation>Who saw it, and how</translation>
    </message>
</context>
<context>
    <name>Skills</name>
    <message>
        <location filename="../../portfolio/ui/skills/acts.py"/>
        <source>Rate “{skill}”</source>
        <translation>Rate “{skill}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/acts.py"/>
        <source>Take back a rating of “{skill}”</source>
        <translation>Take back a rating of “{skill}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/acts.py"/>
        <source>Take an entry off “{skill}”</source>
        <translation>Take an entry off “{skill}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/acts.py"/>
        <source>Set a target for “{skill}”</source>
        <translation>Set a target for “{skill}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/acts.py"/>
        <source>Say who may see the levels of your skills</source>
        <translation>Say who may see the levels of your skills</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/acts.py"/>
        <source>Say who may see the levels of “{skill}”</source>
        <translation>Say who may see the levels of “{skill}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/acts.py"/>
        <source>Take away the target for “{skill}”</source>
        <translation>Take away the target for “{skill}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/acts.py"/>
        <source>Move “{skill}” to the bin</source>
        <translation>Move “{skill}” to the bin</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/skills/acts.py"/>
        <source>Move {count} skills to the bin</source>
        <translation>
            <numerusform>Move {count} skill to the bin</numerusform>
            <numerusform>Move {count} skills to the bin</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/add_page.py"/>
        <source>Add skills</source>
        <translation>Add skills</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/add_page.py"/>
        <source>Each list comes with its levels in words. You can change it and add to it any time.</source>
        <translation>Each list comes with its levels in words. You can change it and add to it any time.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/add_page.py"/>
        <source>Back to the skills</source>
        <translation>Back to the skills</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/add_page.py"/>
        <source>They are all here already.</source>
        <translation>They are all here already.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/add_page.py"/>
        <source>What you changed in them stays as it is.</source>
        <translation>What you changed in them stays as it is.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/add_page.py"/>
        <source>Come with the program</source>
        <translation>Come with the program</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/add_page.py"/>
        <source>From your frameworks</source>
        <translation>From your frameworks</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/add_page.py"/>
        <source>Its standards as skills, on its own scale where it has one</source>
        <translation>Its standards as skills, on its own scale where it has one</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/add_page.py"/>
        <source>Your own</source>
        <translation>Your own</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/add_page.py"/>
        <source>Write a skill…</source>
        <translation>Write a skill…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/add_page.py"/>
        <source>In your words, with your own levels or the usual four</source>
        <translation>In your words, with your own levels or the usual four</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/add_page.py"/>
        <source>They are here already</source>
        <translation>They are here already</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/add_page.py"/>
        <source>Some are here already</source>
        <translation>Some are here already</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/gap_model.py"/>
        <location filename="../../portfolio/ui/skills/gap_painting.py"/>
        <source>essential</source>
        <translation>essential</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/gap_painting.py"/>
        <location filename="../../portfolio/ui/skills/menus.py"/>
        <location filename="../../portfolio/ui/skills/parts.py"/>
        <source>Make it a goal…</source>
        <translation>Make it a goal…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/ladder.py"/>
        <location filename="../../portfolio/ui/skills/menus.py"/>
        <source>My own level</source>
        <translation>My own level</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/ladder.py"/>
        <source>what I aim for</source>
        <translation>what I aim for</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/menus.py"/>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/menus.py"/>
        <source>Rated by</source>
        <translation>Rated by</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/menus.py"/>
        <source>{rater}…</source>
        <translation>{rater}…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/menus.py"/>
        <source>Add what shows it…</source>
        <translation>Add what shows it…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/menus.py"/>
        <source>Set a target…</source>
        <translation>Set a target…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/menus.py"/>
        <source>Make the goal at once</source>
        <translation>Make the goal at once</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/menus.py"/>
        <source>Who may see its levels</source>
        <translation>Who may see its levels</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/menus.py"/>
        <source>Of all skills</source>
        <translation>Of all skills</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/menus.py"/>
        <source>New skill…</source>
        <translation>New skill…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/menus.py"/>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/menus.py"/>
        <source>Move to the bin</source>
        <translation>Move to the bin</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/menus.py"/>
        <source>Open its goal</source>
        <translation>Open its goal</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/menus.py"/>
        <source>Open the skill</source>
        <translation>Open the skill</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/menus.py"/>
        <source>Go to the role</source>
        <translation>Go to the role</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/menus.py"/>
        <source>Change the target…</source>
        <translation>Change the target…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/parts.py"/>
        <source>seen by: {who}</source>
        <translation>seen by: {who}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/parts.py"/>
        <source>Take this rating back: {rating}</source>
        <translation>Take this rating back: {rating}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/parts.py"/>
        <source>{level} by {day}</source>
        <translation>{level} by {day}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/parts.py"/>
        <source>from the talk of {day}</source>
        <translation>from the talk of {day}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/parts.py"/>
        <source>from {survey}</source>
        <translation>from {survey}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/parts.py"/>
        <source>Still to learn: {levels}</source>
        <translation>Still to learn: {levels}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/parts.py"/>
        <source>due {day}</source>
        <translation>due {day}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/parts.py"/>
        <source>With title, level, day and three first steps filled in, to look at first</source>
        <translation>With title, level, day and three first steps filled in, to look at first</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/parts.py"/>
        <source>At once</source>
        <translation>At once</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/parts.py"/>
        <source>Make the goal without looking at it first</source>
        <translation>Make the goal without looking at it first</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/skills/parts.py"/>
        <source>Show {count} more</source>
        <translation>
            <numerusform>Show 1 more</numerusform>
            <numerusform>Show {count} more</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/parts.py"/>
        <location filename="../../portfolio/ui/skills/words.py"/>
        <source>any level</source>
        <translation>any level</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/parts.py"/>
        <source>{level}, essential</source>
        <translation>{level}, essential</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/pick_card.py"/>
        <source>What shows “{skill}”?</source>
        <translation>What shows “{skill}”?</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/rate_card.py"/>
        <source>Who saw “{skill}”, and how?</source>
        <translation>Who saw “{skill}”, and how?</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/show_rows.py"/>
        <source>Level that shows: {skill}</source>
        <translation>Level that shows: {skill}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/show_rows.py"/>
        <source>Level not said</source>
        <translation>Level not said</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/show_rows.py"/>
        <source>Each has its own; what you type here takes their place</source>
        <translation>Each has its own; what you type here takes their place</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/show_rows.py"/>
        <source>How it shows it, in a line; may stay empty</source>
        <translation>How it shows it, in a line; may stay empty</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/show_rows.py"/>
        <source>How it shows {skill}</source>
        <translation>How it shows {skill}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/show_rows.py"/>
        <source>At which level, and how</source>
        <translation>At which level, and how</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/target_card.py"/>
        <source>Where do I want to be with “{skill}”?</source>
        <translation>Where do I want to be with “{skill}”?</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/words.py"/>
        <source>Skill</source>
        <translation>Skill</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/words.py"/>
        <source>What shows it</source>
        <translation>What shows it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/words.py"/>
        <source>Other skills</source>
        <translation>Other skills</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/skills/words.py"/>
        <source>{count} skills</source>
        <translation>
            <numerusform>{count} skill</numerusform>
            <numerusform>{count} skills</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/skills/words.py"/>
        <source>{count} still to learn</source>
        <translation>
            <numerusform>{count} still to learn</numerusform>
            <numerusform>{count} still to learn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/skills/words.py"/>
        <source>{count} pieces</source>
        <translation>
            <numerusform>{count} piece</numerusform>
            <numerusform>{count} pieces</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/words.py"/>
        <source>{pieces}, {hours}</source>
        <translation>{pieces}, {hours}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/skills/words.py"/>
        <source>{count} answered</source>
        <translation>
            <numerusform>{count} answered</numerusform>
            <numerusform>{count} answered</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/words.py"/>
        <source>in words</source>
        <translation>in words</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/words.py"/>
        <source>{rater}: not rated</source>
        <translation>{rater}: not rated</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/words.py"/>
        <source>Aim: {level}</source>
        <translation>Aim: {level}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/words.py"/>
        <source>Aim: {level} by {day}</source>
        <translation>Aim: {level} by {day}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/words.py"/>
        <source>a goal is on its way</source>
        <translation>a goal is on its way</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/words.py"/>
        <source>reached</source>
        <translation>reached</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/words.py"/>
        <source>seen differently</source>
        <translation>seen differently</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/words.py"/>
        <source>by {day}</source>
        <translation>by {day}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/words.py"/>
        <source>For {role}</source>
        <translation>For {role}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/words.py"/>
        <source>From a talk</source>
        <translation>From a talk</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/words.py"/>
        <source>From the talk of {day}</source>
        <translation>From the talk of {day}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/words.py"/>
        <source>From {survey}</source>
        <translation>From {survey}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/words.py"/>
        <source>My own target</source>
        <translation>My own target</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/words.py"/>
        <source>Goal: {title}</source>
        <translation>Goal: {title}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/words.py"/>
        <source>in a talk</source>
        <translation>in a talk</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/words.py"/>
        <source>as rated on the standard</source>
        <translation>as rated on the standard</translation>
    </message>
</context>
<context>
    <name>SkillsView</name>
    <message>
        <location filename="../../portfolio/ui/skills/view.py"/>
        <source>Skills</source>
        <translation>Skills</translation>
    </message>
</context>
<context>
    <name>Sorting</name>
    <message>
        <location filename="../../portfolio/ui/received/sorting.py"/>
        <source>Reading files</source>
        <translation>Reading files</translation>
    </message>
</context>
<context>
    <name>StandardEditor</name>
    <message>
        <location filename="../../portfolio/ui/standards/framework_editors.py"/>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/framework_editors.py"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/framework_editors.py"/>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/framework_editors.py"/>
        <source>What it is called in its framework</source>
        <translation>What it is called in its framework</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/framework_editors.py"/>
        <source>component</source>
        <translation>component</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/framework_editors.py"/>
        <source>What it says in full</source>
        <translation>What it says in full</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/framework_editors.py"/>
        <source>Everyday things that would show it, one a line</source>
        <translation>Everyday things that would show it, one a line</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/framework_editors.py"/>
        <source>Edit the standard “{title}”</source>
        <translation>Edit the standard “{title}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/framework_editors.py"/>
        <source>Add the standard “{title}”</source>
        <translation>Add the standard “{title}”</translation>
    </message>
</context>
<context>
    <name>StandardPanel</name>
    <message>
        <location filename="../../portfolio/ui/standards/panel.py"/>
        <source>The standard</source>
        <translation>The standard</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/panel.py"/>
        <source>Back to all standards</source>
        <translation>Back to all standards</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/panel.py"/>
        <source>The standard before</source>
        <translation>The standard before</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/panel.py"/>
        <source>The next standard</source>
        <translation>The next standard</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/panel.py"/>
        <source>What shows it</source>
        <translation>What shows it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/panel.py"/>
        <source>Choose from what I have…</source>
        <translation>Choose from what I have…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/panel.py"/>
        <source>Two everyday things that would show it</source>
        <translation>Two everyday things that would show it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/panel.py"/>
        <source>{count} with those below it</source>
        <translation>{count} with those below it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/panel.py"/>
        <source>Begin it now</source>
        <translation>Begin it now</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/panel.py"/>
        <source>Close to: {standards}</source>
        <translation>Close to: {standards}</translation>
    </message>
</context>
<context>
    <name>Standards</name>
    <message>
        <location filename="../../portfolio/ui/standards/acts.py"/>
        <source>Rate “{standard}”</source>
        <translation>Rate “{standard}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/acts.py"/>
        <source>Take back a rating of “{standard}”</source>
        <translation>Take back a rating of “{standard}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/acts.py"/>
        <source>Write about “{standard}”</source>
        <translation>Write about “{standard}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/editing.py"/>
        <source>Move the standard “{standard}”</source>
        <translation>Move the standard “{standard}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/editing.py"/>
        <source>Take away the standard “{standard}”</source>
        <translation>Take away the standard “{standard}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/menus.py"/>
        <source>Another framework…</source>
        <translation>Another framework…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/menus.py"/>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/menus.py"/>
        <source>Choose from what I have…</source>
        <translation>Choose from what I have…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/menus.py"/>
        <source>My own rating</source>
        <translation>My own rating</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/menus.py"/>
        <source>Change the framework</source>
        <translation>Change the framework</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/menus.py"/>
        <source>Edit this standard…</source>
        <translation>Edit this standard…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/menus.py"/>
        <source>New one below it…</source>
        <translation>New one below it…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/menus.py"/>
        <source>New one beside it…</source>
        <translation>New one beside it…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/menus.py"/>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/menus.py"/>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/menus.py"/>
        <source>Take it away…</source>
        <translation>Take it away…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/menus.py"/>
        <source>Take “{standard}” out of the framework?</source>
        <translation>Take “{standard}” out of the framework?</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/standards/menus.py"/>
        <source>{count} standards go to the bin</source>
        <translation>
            <numerusform>{count} standard goes to the bin</numerusform>
            <numerusform>{count} standards go to the bin</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/menus.py"/>
        <source>{standards}. Nothing of yours hangs on them.</source>
        <translation>{standards}. Nothing of yours hangs on them.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/menus.py"/>
        <source>{standards}, and {what} with them. The entries themselves stay.</source>
        <translation>{standards}, and {what} with them. The entries themselves stay.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/menus.py"/>
        <source>Move to the bin</source>
        <translation>Move to the bin</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/words.py"/>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/words.py"/>
        <source>What shows it</source>
        <translation>What shows it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/words.py"/>
        <source>My rating</source>
        <translation>My rating</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/words.py"/>
        <source>My evaluator’s rating</source>
        <translation>My evaluator’s rating</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/standards/words.py"/>
        <source>{count} pieces</source>
        <translation>
            <numerusform>{count} piece</numerusform>
            <numerusform>{count} pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/standards/words.py"/>
        <source>{count} still empty</source>
        <translation>
            <numerusform>{count} still empty</numerusform>
            <numerusform>{count} still empty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/standards/words.py"/>
        <source>{shown} of {count} standards have something to show</source>
        <translation>
            <numerusform>{shown} of {count} standard has something to show</numerusform>
            <numerusform>{shown} of {count} standards have something to show</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/words.py"/>
        <source>Nothing yet</source>
        <translation>Nothing yet</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/words.py"/>
        <source>By the whole</source>
        <translation>By the whole</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/words.py"/>
        <source>{standard}. {claim}</source>
        <translation>{standard}. {claim}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/words.py"/>
        <source>{pieces}: {kinds}</source>
        <translation>{pieces}: {kinds}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/words.py"/>
        <source>as in {year}</source>
        <translation>as in {year}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/words.py"/>
        <source>was {level}</source>
        <translation>was {level}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/words.py"/>
        <source>was {level} in {year}</source>
        <translation>was {level} in {year}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/words.py"/>
        <source>No rating of my own yet</source>
        <translation>No rating of my own yet</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/words.py"/>
        <source>No rating by my evaluator yet</source>
        <translation>No rating by my evaluator yet</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/standards/words.py"/>
        <source>due {count} days ago</source>
        <translation>
            <numerusform>due yesterday</numerusform>
            <numerusform>due {count} days ago</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/words.py"/>
        <source>due today</source>
        <translation>due today</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/standards/words.py"/>
        <source>due in {count} days</source>
        <translation>
            <numerusform>due tomorrow</numerusform>
            <numerusform>due in {count} days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StandardsPlace</name>
    <message>
        <location filename="../../portfolio/ui/standards/board_page.py"/>
        <source>Which standards does your evaluation follow?</source>
        <translation>Which standards does your evaluation follow?</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/board_page.py"/>
        <source>Choose one of the frameworks that come with the program, or bring your own as a file or a list.</source>
        <translation>Choose one of the frameworks that come with the program, or bring your own as a file or a list.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/board_page.py"/>
        <source>Choose a framework</source>
        <translation>Choose a framework</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/standards/place.py"/>
        <source>Take an entry off “{standard}”</source>
        <translation>Take an entry off “{standard}”</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <location filename="../../portfolio/ui/first_run/start_page.py"/>
        <source>Keep your credentials, goals and reflections on this computer. No account, no internet needed.</source>
        <translation>Keep your credentials, goals and reflections on this computer. No account, no internet needed.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/first_run/start_page.py"/>
        <source>What should we call you?</source>
        <translation>What should we call you?</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/first_run/start_page.py"/>
        <source>Whose portfolio is this?</source>
        <translation>Whose portfolio is this?</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/first_run/start_page.py"/>
        <source>Mine as a teacher</source>
        <translation>Mine as a teacher</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/first_run/start_page.py"/>
        <source>Mine as a pupil</source>
        <translation>Mine as a pupil</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/first_run/start_page.py"/>
        <source>Start my portfolio</source>
        <translation>Start my portfolio</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/first_run/start_page.py"/>
        <source>Empty, ready for your first badge</source>
        <translation>Empty, ready for your first badge</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/first_run/start_page.py"/>
        <source>Start with a badge or certificate</source>
        <translation>Start with a badge or certificate</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/first_run/start_page.py"/>
        <source>Choose a file, or drop it anywhere here</source>
        <translation>Choose a file, or drop it anywhere here</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/first_run/start_page.py"/>
        <source>Look around first</source>
        <translation>Look around first</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/first_run/start_page.py"/>
        <source>Open a sample portfolio you can throw away</source>
        <translation>Open a sample portfolio you can throw away</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/first_run/start_page.py"/>
        <source>Open or restore a portfolio</source>
        <translation>Open or restore a portfolio</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/first_run/start_page.py"/>
        <source>From a folder, a backup or a USB stick</source>
        <translation>From a folder, a backup or a USB stick</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/first_run/start_page.py"/>
        <source>Your teaching, in one place</source>
        <translation>Your teaching, in one place</translation>
    </message>
</context>
<context>
    <name>StatementField</name>
    <message>
        <location filename="../../portfolio/ui/packet/statement.py"/>
        <source>In your own words</source>
        <translation>In your own words</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/statement.py"/>
        <source>What you worked on, and what changed for your pupils</source>
        <translation>What you worked on, and what changed for your pupils</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/packet/statement.py"/>
        <source>{count} of {most} words</source>
        <translation>
            <numerusform>{count} of {most} word</numerusform>
            <numerusform>{count} of {most} words</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/statement.py"/>
        <source>page 1 shows the first {most}</source>
        <translation>page 1 shows the first {most}</translation>
    </message>
</context>
<context>
    <name>StepTick</name>
    <message>
        <location filename="../../portfolio/ui/goals/card.py"/>
        <source>Tick off: {step}</source>
        <translation>Tick off: {step}</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <location filename="../../portfolio/ui/kit/strip.py"/>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>StripHead</name>
    <message>
        <location filename="../../portfolio/ui/goals/strip_head.py"/>
        <source>Show the goals</source>
        <translation>Show the goals</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/strip_head.py"/>
        <source>Fold the goals</source>
        <translation>Fold the goals</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/goals/strip_head.py"/>
        <source>{count} goals</source>
        <translation>
            <numerusform>{count} goal</numerusform>
            <numerusform>{count} goals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <location filename="../../portfolio/ui/surveys/summary.py"/>
        <source>Answered on</source>
        <translation>Answered on</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/summary.py"/>
        <source>It needs a day.</source>
        <translation>It needs a day.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/summary.py"/>
        <source>Keep these answers</source>
        <translation>Keep these answers</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/summary.py"/>
        <source>Strongest</source>
        <translation>Strongest</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/summary.py"/>
        <source>Most room to grow</source>
        <translation>Most room to grow</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/surveys/summary.py"/>
        <source>{count} questions have no answer. They may stay so.</source>
        <translation>
            <numerusform>{count} question has no answer. It may stay so.</numerusform>
            <numerusform>{count} questions have no answer. They may stay so.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/summary.py"/>
        <source>Next: {question}</source>
        <translation>Next: {question}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/summary.py"/>
        <source>leave it open</source>
        <translation>leave it open</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/summary.py"/>
        <source>Where I want to be</source>
        <translation>Where I want to be</translation>
    </message>
</context>
<context>
    <name>SurveyCard</name>
    <message>
        <location filename="../../portfolio/ui/surveys/row.py"/>
        <source>{done} of {total} answered so far</source>
        <translation>{done} of {total} answered so far</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/row.py"/>
        <source>More for “{title}”</source>
        <translation>More for “{title}”</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/surveys/row.py"/>
        <source>answered {count} times</source>
        <translation>
            <numerusform>answered once</numerusform>
            <numerusform>answered {count} times</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/row.py"/>
        <source>last {day}</source>
        <translation>last {day}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/row.py"/>
        <source>not answered yet</source>
        <translation>not answered yet</translation>
    </message>
</context>
<context>
    <name>SurveyComingPage</name>
    <message>
        <location filename="../../portfolio/ui/surveys/coming_page.py"/>
        <source>Paste or type the questions</source>
        <translation>Paste or type the questions</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/coming_page.py"/>
        <source>A line with a hyphen for each question; # before its title, ## before an area</source>
        <translation>A line with a hyphen for each question; # before its title, ## before an area</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/coming_page.py"/>
        <source># Our lessons
rater: students
## Learning
- I know what the lesson is about
- I dare to ask</source>
        <translation># Our lessons
rater: students
## Learning
- I know what the lesson is about
- I dare to ask</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/coming_page.py"/>
        <source>Under “## Scale” the answers stand, the lowest first; without it they are the four levels.</source>
        <translation>Under “## Scale” the answers stand, the lowest first; without it they are the four levels.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/coming_page.py"/>
        <source>What it asks</source>
        <translation>What it asks</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/coming_page.py"/>
        <source>Add this survey</source>
        <translation>Add this survey</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/coming_page.py"/>
        <source>My survey</source>
        <translation>My survey</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/coming_page.py"/>
        <source>Answers: {answers}</source>
        <translation>Answers: {answers}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/coming_page.py"/>
        <source>Edition {edition}</source>
        <translation>Edition {edition}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/coming_page.py"/>
        <source>Licence: {licence}</source>
        <translation>Licence: {licence}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/surveys/coming_page.py"/>
        <source>{count} questions are about a skill: answers become levels there</source>
        <translation>
            <numerusform>{count} question is about a skill: an answer becomes a level there</numerusform>
            <numerusform>{count} questions are about a skill: answers become levels there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/surveys/coming_page.py"/>
        <source>{count} skills come along</source>
        <translation>
            <numerusform>{count} skill comes along</numerusform>
            <numerusform>{count} skills come along</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/surveys/coming_page.py"/>
        <source>{count} skills that it names are not here</source>
        <translation>
            <numerusform>{count} skill that it names is not here</numerusform>
            <numerusform>{count} skills that it names are not here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SurveyEditor</name>
    <message>
        <location filename="../../portfolio/ui/surveys/editor.py"/>
        <source>Survey</source>
        <translation>Survey</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/editor.py"/>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/editor.py"/>
        <source>How our lessons go</source>
        <translation>How our lessons go</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/editor.py"/>
        <source>It needs a title.</source>
        <translation>It needs a title.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/editor.py"/>
        <source>Who answers</source>
        <translation>Who answers</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/editor.py"/>
        <source>What stands above the questions</source>
        <translation>What stands above the questions</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/editor.py"/>
        <source>Answers, the lowest first</source>
        <translation>Answers, the lowest first</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/editor.py"/>
        <source>One more answer</source>
        <translation>One more answer</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/editor.py"/>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/editor.py"/>
        <source>One more question</source>
        <translation>One more question</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/editor.py"/>
        <source>Answers (they stand fast, it was answered)</source>
        <translation>Answers (they stand fast, it was answered)</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/editor.py"/>
        <source>Where a question is about a skill, what is answered becomes a level there.</source>
        <translation>Where a question is about a skill, what is answered becomes a level there.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/editor.py"/>
        <source>It was answered: a question that you take away takes its answers out of sight.</source>
        <translation>It was answered: a question that you take away takes its answers out of sight.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/editor.py"/>
        <source>hardly ever</source>
        <translation>hardly ever</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/editor.py"/>
        <source>sometimes</source>
        <translation>sometimes</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/editor.py"/>
        <source>often</source>
        <translation>often</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/editor.py"/>
        <source>nearly always</source>
        <translation>nearly always</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/editor.py"/>
        <source>Write the survey “{title}”</source>
        <translation>Write the survey “{title}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/editor.py"/>
        <source>Change the survey “{title}”</source>
        <translation>Change the survey “{title}”</translation>
    </message>
</context>
<context>
    <name>SurveyList</name>
    <message>
        <location filename="../../portfolio/ui/surveys/list.py"/>
        <source>No survey yet</source>
        <translation>No survey yet</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/list.py"/>
        <source>Ten minutes on your own teaching, once a year, show where you have grown. Or ask your pupils, on paper and without names.</source>
        <translation>Ten minutes on your own teaching, once a year, show where you have grown. Or ask your pupils, on paper and without names.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/list.py"/>
        <source>Choose a survey…</source>
        <translation>Choose a survey…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/list.py"/>
        <source>Surveys</source>
        <translation>Surveys</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/list.py"/>
        <source>What you say of your own teaching, and what pupils and colleagues say, year by year.</source>
        <translation>What you say of your own teaching, and what pupils and colleagues say, year by year.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/list.py"/>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/list.py"/>
        <source>Add a survey…</source>
        <translation>Add a survey…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/list.py"/>
        <source>Write one of your own…</source>
        <translation>Write one of your own…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/list.py"/>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/list.py"/>
        <source>Answer it again</source>
        <translation>Answer it again</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/list.py"/>
        <source>Answer it</source>
        <translation>Answer it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/list.py"/>
        <source>Enter what was counted</source>
        <translation>Enter what was counted</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/list.py"/>
        <source>See the answers</source>
        <translation>See the answers</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/list.py"/>
        <source>Answers from a table…</source>
        <translation>Answers from a table…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/list.py"/>
        <source>Change it…</source>
        <translation>Change it…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/list.py"/>
        <source>Save a sheet to print…</source>
        <translation>Save a sheet to print…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/list.py"/>
        <source>Save as a file for a colleague…</source>
        <translation>Save as a file for a colleague…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/list.py"/>
        <source>Save as a text to read or change…</source>
        <translation>Save as a text to read or change…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/list.py"/>
        <source>Remove…</source>
        <translation>Remove…</translation>
    </message>
</context>
<context>
    <name>Surveys</name>
    <message>
        <location filename="../../portfolio/ui/surveys/acts.py"/>
        <source>Answer “{survey}”</source>
        <translation>Answer “{survey}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/acts.py"/>
        <source>Add answers to “{survey}”</source>
        <translation>Add answers to “{survey}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/acts.py"/>
        <source>Change what is said of these answers</source>
        <translation>Change what is said of these answers</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/acts.py"/>
        <source>Move answers to the bin</source>
        <translation>Move answers to the bin</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/acts.py"/>
        <source>Move “{survey}” to the bin</source>
        <translation>Move “{survey}” to the bin</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/editor_rows.py"/>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/editor_rows.py"/>
        <source>often</source>
        <translation>often</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/editor_rows.py"/>
        <source>What it means</source>
        <translation>What it means</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/editor_rows.py"/>
        <source>What it means, if it needs saying</source>
        <translation>What it means, if it needs saying</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/editor_rows.py"/>
        <source>An answer needs a name.</source>
        <translation>An answer needs a name.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/editor_rows.py"/>
        <location filename="../../portfolio/ui/surveys/sheet.py"/>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/editor_rows.py"/>
        <source>What is asked</source>
        <translation>What is asked</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/editor_rows.py"/>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/editor_rows.py"/>
        <source>Skill</source>
        <translation>Skill</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/editor_rows.py"/>
        <source>no skill</source>
        <translation>no skill</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/sheet.py"/>
        <source>Do not write your name. Tick one box in each line.</source>
        <translation>Do not write your name. Tick one box in each line.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/words.py"/>
        <source>I answer it myself</source>
        <translation>I answer it myself</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/words.py"/>
        <source>Pupils answer it</source>
        <translation>Pupils answer it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/words.py"/>
        <source>Colleagues answer it</source>
        <translation>Colleagues answer it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/words.py"/>
        <source>My manager answers it</source>
        <translation>My manager answers it</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/surveys/words.py"/>
        <source>{count} questions</source>
        <translation>
            <numerusform>{count} question</numerusform>
            <numerusform>{count} questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/surveys/words.py"/>
        <source>{count} answered</source>
        <translation>
            <numerusform>{count} answered</numerusform>
            <numerusform>{count} answered</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/words.py"/>
        <source>without a date</source>
        <translation>without a date</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/words.py"/>
        <source>{day}: {answer}</source>
        <translation>{day}: {answer}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/words.py"/>
        <source>survey</source>
        <translation>survey</translation>
    </message>
</context>
<context>
    <name>SurveysPage</name>
    <message>
        <location filename="../../portfolio/ui/surveys/page.py"/>
        <source>Surveys</source>
        <translation>Surveys</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/page.py"/>
        <source>See what is still to learn</source>
        <translation>See what is still to learn</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/page.py"/>
        <source>Kept.</source>
        <translation>Kept.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/page.py"/>
        <source>Remove “{title}”?</source>
        <translation>Remove “{title}”?</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/page.py"/>
        <source>What was answered goes to the bin with it, and the levels that were read from it.</source>
        <translation>What was answered goes to the bin with it, and the levels that were read from it.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/page.py"/>
        <source>It goes to the bin. The skills it asks about stay.</source>
        <translation>It goes to the bin. The skills it asks about stay.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/page.py"/>
        <source>Move it to the bin</source>
        <translation>Move it to the bin</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/page.py"/>
        <source>Save the survey</source>
        <translation>Save the survey</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/page.py"/>
        <source>Save the sheet to print</source>
        <translation>Save the sheet to print</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/page.py"/>
        <source>Drawing the sheet</source>
        <translation>Drawing the sheet</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/page.py"/>
        <source>Saved as “{name}”.</source>
        <translation>Saved as “{name}”.</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <location filename="../../portfolio/ui/surveys/table_page.py"/>
        <source>A heading, and below it a row for each who answered; or a row for each question with a number for each answer. Names are left out: only numbers are kept.</source>
        <translation>A heading, and below it a row for each who answered; or a row for each question with a number for each answer. Names are left out: only numbers are kept.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/table_page.py"/>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/table_page.py"/>
        <source>Or paste it here</source>
        <translation>Or paste it here</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/table_page.py"/>
        <source>What will be kept</source>
        <translation>What will be kept</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/table_page.py"/>
        <source>Keep these answers</source>
        <translation>Keep these answers</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/table_page.py"/>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/table_page.py"/>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/table_page.py"/>
        <source>Choose a file</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/table_page.py"/>
        <source>Reading “{name}”</source>
        <translation>Reading “{name}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/table_page.py"/>
        <source>what you pasted</source>
        <translation>what you pasted</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/table_page.py"/>
        <source>Left out, because names or addresses stand there: {columns}.</source>
        <translation>Left out, because names or addresses stand there: {columns}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/table_page.py"/>
        <source>Left out, because the survey does not ask it: {columns}.</source>
        <translation>Left out, because the survey does not ask it: {columns}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/surveys/table_page.py"/>
        <source>{count} questions have no answer here</source>
        <translation>
            <numerusform>{count} question has no answer here</numerusform>
            <numerusform>{count} questions have no answer here</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/table_page.py"/>
        <source>Which question “{column}” is</source>
        <translation>Which question “{column}” is</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/table_page.py"/>
        <source>leave it out</source>
        <translation>leave it out</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/surveys/table_page.py"/>
        <source>{count} levels stand at your skills now.</source>
        <translation>
            <numerusform>{count} level stands at your skills now.</numerusform>
            <numerusform>{count} levels stand at your skills now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagCard</name>
    <message>
        <location filename="../../portfolio/ui/shell/tag_card.py"/>
        <source>Tag {what}</source>
        <translation>Tag {what}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/tag_card.py"/>
        <source>A word of your own</source>
        <translation>A word of your own</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/tag_card.py"/>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/tag_card.py"/>
        <source>Add the tag</source>
        <translation>Add the tag</translation>
    </message>
</context>
<context>
    <name>TakingFoot</name>
    <message>
        <location filename="../../portfolio/ui/surveys/taking_foot.py"/>
        <source>Back one</source>
        <translation>Back one</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/taking_foot.py"/>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/taking_foot.py"/>
        <source>A line of my own</source>
        <translation>A line of my own</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/taking_foot.py"/>
        <source>Where I want to be</source>
        <translation>Where I want to be</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/taking_foot.py"/>
        <source>To the end</source>
        <translation>To the end</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/taking_foot.py"/>
        <source>1 to {count} answer and go on, 0 takes an answer back, ↑ and ↓ go back and forth</source>
        <translation>1 to {count} answer and go on, 0 takes an answer back, ↑ and ↓ go back and forth</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/taking_foot.py"/>
        <source>N writes a line</source>
        <translation>N writes a line</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/taking_foot.py"/>
        <source>T and a number say where you want to be</source>
        <translation>T and a number say where you want to be</translation>
    </message>
</context>
<context>
    <name>TakingPage</name>
    <message>
        <location filename="../../portfolio/ui/surveys/taking_page.py"/>
        <source>Questions answered</source>
        <translation>Questions answered</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/taking_page.py"/>
        <source>Question {number}: “{now}”. Last time, {day}: “{before}”.</source>
        <translation>Question {number}: “{now}”. Last time, {day}: “{before}”.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/taking_page.py"/>
        <source>last time, {day}</source>
        <translation>last time, {day}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/taking_page.py"/>
        <source>Where do you want to be? Press its number. Esc leaves it open.</source>
        <translation>Where do you want to be? Press its number. Esc leaves it open.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/taking_page.py"/>
        <source>Question {number} of {total}</source>
        <translation>Question {number} of {total}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/taking_page.py"/>
        <source>Look it over</source>
        <translation>Look it over</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/surveys/taking_page.py"/>
        <source>{count} levels stand at your skills now</source>
        <translation>
            <numerusform>{count} level stands at your skills now</numerusform>
            <numerusform>{count} levels stand at your skills now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/surveys/taking_page.py"/>
        <source>{count} say where you want to be</source>
        <translation>
            <numerusform>{count} says where you want to be</numerusform>
            <numerusform>{count} say where you want to be</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <location filename="../../portfolio/ui/editors/talk_rows.py"/>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/talk_rows.py"/>
        <source>Which level was meant for “{skill}”?</source>
        <translation>Which level was meant for “{skill}”?</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/talk_rows.py"/>
        <source>which level?</source>
        <translation>which level?</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/talk_rows.py"/>
        <source>A skill, or a standard</source>
        <translation>A skill, or a standard</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/talk_rows.py"/>
        <source>By whom</source>
        <translation>By whom</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/talk_rows.py"/>
        <source>A standard is rated by you or by your manager.</source>
        <translation>A standard is rated by you or by your manager.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/talk_rows.py"/>
        <source>What to get better at</source>
        <translation>What to get better at</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/talk_rows.py"/>
        <source>By when, if that was said</source>
        <translation>By when, if that was said</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/talk_rows.py"/>
        <source>A new goal, or one that I have</source>
        <translation>A new goal, or one that I have</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/talk_rows.py"/>
        <source>By when</source>
        <translation>By when</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/talk_rows.py"/>
        <source>Ratings given</source>
        <translation>Ratings given</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/talk_rows.py"/>
        <source>Add a rating</source>
        <translation>Add a rating</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/talk_rows.py"/>
        <source>What to work on</source>
        <translation>What to work on</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/talk_rows.py"/>
        <source>Add a skill to work on</source>
        <translation>Add a skill to work on</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/talk_rows.py"/>
        <source>Goals agreed</source>
        <translation>Goals agreed</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/talk_rows.py"/>
        <source>Add a goal</source>
        <translation>Add a goal</translation>
    </message>
</context>
<context>
    <name>Talks</name>
    <message>
        <location filename="../../portfolio/ui/kit/talks.py"/>
        <source>Evaluation</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/talks.py"/>
        <source>Observation</source>
        <translation>Observation</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/talks.py"/>
        <source>Talk with my manager</source>
        <translation>Talk with my manager</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/talks.py"/>
        <source>Coaching</source>
        <translation>Coaching</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/talks.py"/>
        <source>Peer visit</source>
        <translation>Peer visit</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/talks.py"/>
        <source>Student-led conference</source>
        <translation>Student-led conference</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/talks.py"/>
        <source>Another conversation</source>
        <translation>Another conversation</translation>
    </message>
</context>
<context>
    <name>TargetCard</name>
    <message>
        <location filename="../../portfolio/ui/skills/target_card.py"/>
        <source>Level I aim for</source>
        <translation>Level I aim for</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/target_card.py"/>
        <source>By when</source>
        <translation>By when</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/target_card.py"/>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/target_card.py"/>
        <source>My June evaluation; the role I aim for …</source>
        <translation>My June evaluation; the role I aim for …</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/skills/target_card.py"/>
        <source>Take this target away</source>
        <translation>Take this target away</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <location filename="../../portfolio/ui/shell/telling.py"/>
        <source>Show the list</source>
        <translation>Show the list</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/telling.py"/>
        <source>Show it</source>
        <translation>Show it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/telling.py"/>
        <source>Show “{title}”</source>
        <translation>Show “{title}”</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/shell/telling.py"/>
        <source>{count} files are here already. They were not added twice.</source>
        <translation>
            <numerusform>{count} file is here already. It was not added twice.</numerusform>
            <numerusform>{count} files are here already. They were not added twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/shell/telling.py"/>
        <source>{count} of the files that were added are worth a second look.</source>
        <translation>
            <numerusform>{count} of the files that were added is worth a second look.</numerusform>
            <numerusform>{count} of the files that were added are worth a second look.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/shell/telling.py"/>
        <source>{count} files could not be added.</source>
        <translation>
            <numerusform>{count} file could not be added.</numerusform>
            <numerusform>{count} files could not be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/shell/telling.py"/>
        <source>… and {count} more</source>
        <translation>
            <numerusform>… and 1 more</numerusform>
            <numerusform>… and {count} more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <location filename="../../portfolio/ui/asking/own_card.py"/>
        <source>Questions and forms from templates</source>
        <translation>Questions and forms from templates</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/own_card.py"/>
        <source>What is ticked stays. What you wrote with a question or a form stays where you wrote it.</source>
        <translation>What is ticked stays. What you wrote with a question or a form stays where you wrote it.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/own_card.py"/>
        <source>No questions or forms came with a template yet.</source>
        <translation>No questions or forms came with a template yet.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/own_card.py"/>
        <source>Take out</source>
        <translation>Take out</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/own_card.py"/>
        <location filename="../../portfolio/ui/asking/save_card.py"/>
        <location filename="../../portfolio/ui/asking/take_card.py"/>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/save_card.py"/>
        <source>A template for another portfolio</source>
        <translation>A template for another portfolio</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/save_card.py"/>
        <source>For a colleague, or for your class: on a stick, or in a shared folder. No ratings, no answers and none of your dates go along, and the people you write about stand by no name.</source>
        <translation>For a colleague, or for your class: on a stick, or in a shared folder. No ratings, no answers and none of your dates go along, and the people you write about stand by no name.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/save_card.py"/>
        <source>What it is called</source>
        <translation>What it is called</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/save_card.py"/>
        <source>How we work in 8b</source>
        <translation>How we work in 8b</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/save_card.py"/>
        <source>Questions, one in each line</source>
        <translation>Questions, one in each line</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/save_card.py"/>
        <source>What did I find hard?</source>
        <translation>What did I find hard?</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/save_card.py"/>
        <source>A form for goals: what it asks for, one in each line</source>
        <translation>A form for goals: what it asks for, one in each line</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/save_card.py"/>
        <source>What I want to be able to do: one thing, in your own words</source>
        <translation>What I want to be able to do: one thing, in your own words</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/save_card.py"/>
        <source>What leaves this computer</source>
        <translation>What leaves this computer</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/save_card.py"/>
        <source>Save the template…</source>
        <translation>Save the template…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/asking/save_card.py"/>
        <source>{list} and {count} more</source>
        <translation>
            <numerusform>{list} and {count} more</numerusform>
            <numerusform>{list} and {count} more</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/save_card.py"/>
        <source>{part}: {list}</source>
        <translation>{part}: {list}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/take_card.py"/>
        <source>The template “{title}”</source>
        <translation>The template “{title}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/take_card.py"/>
        <source>A template from another portfolio</source>
        <translation>A template from another portfolio</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/take_card.py"/>
        <source>What is new</source>
        <translation>What is new</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/take_card.py"/>
        <source>What you have already</source>
        <translation>What you have already</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/take_card.py"/>
        <source>What you have stays as it is. One Undo takes all that is new back.</source>
        <translation>What you have stays as it is. One Undo takes all that is new back.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/take_card.py"/>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/take_card.py"/>
        <source>Nothing: you have all of it.</source>
        <translation>Nothing: you have all of it.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/take_card.py"/>
        <source>Nothing is ticked.</source>
        <translation>Nothing is ticked.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/template_words.py"/>
        <source>Skills</source>
        <translation>Skills</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/template_words.py"/>
        <source>Surveys, with the skills they ask about</source>
        <translation>Surveys, with the skills they ask about</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/template_words.py"/>
        <source>Roles, with what they take</source>
        <translation>Roles, with what they take</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/template_words.py"/>
        <source>Evaluation plans</source>
        <translation>Evaluation plans</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/template_words.py"/>
        <source>Questions to begin a reflection with</source>
        <translation>Questions to begin a reflection with</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/asking/template_words.py"/>
        <source>Forms for goals</source>
        <translation>Forms for goals</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <location filename="../../portfolio/ui/packet/thumbnails.py"/>
        <source>All pages</source>
        <translation>All pages</translation>
    </message>
</context>
<context>
    <name>TickDialog</name>
    <message>
        <location filename="../../portfolio/ui/packet/ticking.py"/>
        <source>Find in this list</source>
        <translation>Find in this list</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/ticking.py"/>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/packet/ticking.py"/>
        <source>without a date</source>
        <translation>without a date</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/packet/ticking.py"/>
        <source>{count} ticked</source>
        <translation>
            <numerusform>{count} ticked</numerusform>
            <numerusform>{count} ticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/packet/ticking.py"/>
        <source>{count} of at most {most} ticked</source>
        <translation>
            <numerusform>{count} of at most {most} ticked</numerusform>
            <numerusform>{count} of at most {most} ticked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeEditor</name>
    <message>
        <location filename="../../portfolio/ui/editors/time_entry.py"/>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/time_entry.py"/>
        <source>How long</source>
        <translation>How long</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/time_entry.py"/>
        <source>How long was it? 45m, 1.5h or 2:30.</source>
        <translation>How long was it? 45m, 1.5h or 2:30.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/time_entry.py"/>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/time_entry.py"/>
        <source>When was it? “Today” will do.</source>
        <translation>When was it? “Today” will do.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/time_entry.py"/>
        <source>On what</source>
        <translation>On what</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/time_entry.py"/>
        <source>What I did</source>
        <translation>What I did</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/time_entry.py"/>
        <source>Module 4</source>
        <translation>Module 4</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/time_entry.py"/>
        <source>My own time</source>
        <translation>My own time</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/time_entry.py"/>
        <source>School time</source>
        <translation>School time</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/time_entry.py"/>
        <source>Whose time</source>
        <translation>Whose time</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/time_entry.py"/>
        <source>What it cost</source>
        <translation>What it cost</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/time_entry.py"/>
        <source>I paid</source>
        <translation>I paid</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/time_entry.py"/>
        <source>The school paid</source>
        <translation>The school paid</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/time_entry.py"/>
        <source>Who paid</source>
        <translation>Who paid</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/time_entry.py"/>
        <source>Kind of time</source>
        <translation>Kind of time</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/time_entry.py"/>
        <source>Course, reading, meeting</source>
        <translation>Course, reading, meeting</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/time_entry.py"/>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/time_entry.py"/>
        <source>Log {time} on “{title}”</source>
        <translation>Log {time} on “{title}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/time_entry.py"/>
        <source>Edit the hours “{title}”</source>
        <translation>Edit the hours “{title}”</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <location filename="../../portfolio/ui/timeline/cards.py"/>
        <source>No date yet</source>
        <translation>No date yet</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/timeline/cards.py"/>
        <source>Today, {date}</source>
        <translation>Today, {date}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/timeline/trouble.py"/>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/timeline/words.py"/>
        <source>Signature checked</source>
        <translation>Signature checked</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/timeline/words.py"/>
        <source>Unchanged since signed</source>
        <translation>Unchanged since signed</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/timeline/words.py"/>
        <source>Expired</source>
        <translation>Expired</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/timeline/words.py"/>
        <source>Not valid yet</source>
        <translation>Not valid yet</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/timeline/words.py"/>
        <source>Taken back by its issuer</source>
        <translation>Taken back by its issuer</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/timeline/words.py"/>
        <source>Changed or broken</source>
        <translation>Changed or broken</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/timeline/words.py"/>
        <source>Goal, proposed</source>
        <translation>Goal, proposed</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/timeline/words.py"/>
        <source>Goal, agreed</source>
        <translation>Goal, agreed</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/timeline/words.py"/>
        <source>Goal, under way</source>
        <translation>Goal, under way</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/timeline/words.py"/>
        <source>Goal met</source>
        <translation>Goal met</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/timeline/words.py"/>
        <source>Goal partly met</source>
        <translation>Goal partly met</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/timeline/words.py"/>
        <source>Goal let go</source>
        <translation>Goal let go</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/timeline/words.py"/>
        <source>Own time</source>
        <translation>Own time</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/timeline/words.py"/>
        <source>School time</source>
        <translation>School time</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/timeline/words.py"/>
        <source>Lesson</source>
        <translation>Lesson</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/timeline/words.py"/>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/timeline/words.py"/>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/timeline/words.py"/>
        <source>Talk</source>
        <translation>Talk</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/timeline/words.py"/>
        <source>Parent contact</source>
        <translation>Parent contact</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/timeline/words.py"/>
        <source>Mentoring</source>
        <translation>Mentoring</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/timeline/words.py"/>
        <source>Due today</source>
        <translation>Due today</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/timeline/words.py"/>
        <source>{days} days overdue</source>
        <translation>
            <numerusform>{days} day overdue</numerusform>
            <numerusform>{days} days overdue</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/timeline/words.py"/>
        <source>Due tomorrow</source>
        <translation>Due tomorrow</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/timeline/words.py"/>
        <source>Due in {days} days</source>
        <translation>
            <numerusform>Due tomorrow</numerusform>
            <numerusform>Due in {days} days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/timeline/words.py"/>
        <source>Due in {weeks} weeks</source>
        <translation>
            <numerusform>Due in a week</numerusform>
            <numerusform>Due in {weeks} weeks</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/timeline/words.py"/>
        <source>Due {date}</source>
        <translation>Due {date}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/timeline/words.py"/>
        <source>{done} of {total} modules</source>
        <translation>
            <numerusform>{done} of {total} module</numerusform>
            <numerusform>{done} of {total} modules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/timeline/words.py"/>
        <source>{done} of {total} steps</source>
        <translation>
            <numerusform>{done} of {total} step</numerusform>
            <numerusform>{done} of {total} steps</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/timeline/words.py"/>
        <source>New role from this day</source>
        <translation>New role from this day</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/timeline/words.py"/>
        <source>New role</source>
        <translation>New role</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/timeline/words.py"/>
        <source>until {date}</source>
        <translation>until {date}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/timeline/words.py"/>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/timeline/words.py"/>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/timeline/words.py"/>
        <source>Goal</source>
        <translation>Goal</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/timeline/words.py"/>
        <source>no date yet</source>
        <translation>no date yet</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/timeline/words.py"/>
        <source>counts toward a goal</source>
        <translation>counts toward a goal</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/timeline/words.py"/>
        <source>shared</source>
        <translation>shared</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <location filename="../../portfolio/ui/shell/timeline_page.py"/>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/timeline_page.py"/>
        <source>Go to today</source>
        <translation>Go to today</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/timeline_page.py"/>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/timeline_page.py"/>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/timeline_page.py"/>
        <source>The years as a map</source>
        <translation>The years as a map</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/timeline_page.py"/>
        <source>Nothing here yet</source>
        <translation>Nothing here yet</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/timeline_page.py"/>
        <source>Drop a badge, a certificate or a photo here, or write down what you did.</source>
        <translation>Drop a badge, a certificate or a photo here, or write down what you did.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/timeline_page.py"/>
        <source>Something I did</source>
        <translation>Something I did</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/timeline_page.py"/>
        <source>Nothing of this kind yet</source>
        <translation>Nothing of this kind yet</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/timeline_page.py"/>
        <source>All the rest is still there.</source>
        <translation>All the rest is still there.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/timeline_page.py"/>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/shell/timeline_page.py"/>
        <source>{count} entries</source>
        <translation>
            <numerusform>{count} entry</numerusform>
            <numerusform>{count} entries</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/timeline_page.py"/>
        <source>{shown} of {count}</source>
        <translation>{shown} of {count}</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <location filename="../../portfolio/ui/timeline/view.py"/>
        <source>Timeline entries</source>
        <translation>Timeline entries</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <location filename="../../portfolio/ui/kit/feedback.py"/>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>Toasts</name>
    <message>
        <location filename="../../portfolio/ui/shell/toasts.py"/>
        <source>What you were writing is kept.</source>
        <translation>What you were writing is kept.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/toasts.py"/>
        <source>Go on writing</source>
        <translation>Go on writing</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/toasts.py"/>
        <source>Kept as a draft</source>
        <translation>Kept as a draft</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/toasts.py"/>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/toasts.py"/>
        <source>Saved. {what}</source>
        <translation>Saved. {what}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/toasts.py"/>
        <source>Undone: {what}</source>
        <translation>Undone: {what}</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <location filename="../../portfolio/ui/today/memory.py"/>
        <source>Write what changed since</source>
        <translation>Write what changed since</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/today/memory.py"/>
        <source>Write what changed since: {title}</source>
        <translation>Write what changed since: {title}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/today/memory.py"/>
        <source>What changed since</source>
        <translation>What changed since</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/today/rows.py"/>
        <source>Show {count} more</source>
        <translation>
            <numerusform>Show 1 more</numerusform>
            <numerusform>Show {count} more</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/today/steps.py"/>
        <source>Tick off: {step}</source>
        <translation>Tick off: {step}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/today/steps.py"/>
        <source>Write what comes next: {goal}</source>
        <translation>Write what comes next: {goal}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/today/steps.py"/>
        <source>Tick it off</source>
        <translation>Tick it off</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/today/steps.py"/>
        <source>Write what comes next</source>
        <translation>Write what comes next</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/today/waiting.py"/>
        <source>Add them</source>
        <translation>Add them</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/today/waiting.py"/>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/today/waiting.py"/>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/today/waiting.py"/>
        <source>and {count} more</source>
        <translation>
            <numerusform>and 1 more</numerusform>
            <numerusform>and {count} more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/today/waiting.py"/>
        <source>The newest {count} are added first.</source>
        <translation>
            <numerusform>The newest is added first.</numerusform>
            <numerusform>The newest {count} are added first.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/today/waiting.py"/>
        <source>There are more files here than can be looked through. A folder of its own works best.</source>
        <translation>There are more files here than can be looked through. A folder of its own works best.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/today/waiting.py"/>
        <source>Add it</source>
        <translation>Add it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/today/waiting.py"/>
        <source>The folder “{folder}”, where new files wait, has not answered yet.</source>
        <translation>The folder “{folder}”, where new files wait, has not answered yet.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/today/waiting.py"/>
        <source>You can go on with everything else.</source>
        <translation>You can go on with everything else.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/today/words.py"/>
        <source>{weekday}, {day}</source>
        <translation>{weekday}, {day}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/today/words.py"/>
        <source>No next step yet</source>
        <translation>No next step yet</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/today/words.py"/>
        <source>All {count} steps are done</source>
        <translation>
            <numerusform>Its one step is done</numerusform>
            <numerusform>All {count} steps are done</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/today/words.py"/>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/today/words.py"/>
        <source>Was due {date}</source>
        <translation>Was due {date}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/today/words.py"/>
        <source>{done} of {total}</source>
        <translation>{done} of {total}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/today/words.py"/>
        <source>{done} of {total} steps</source>
        <translation>
            <numerusform>{done} of {total} step</numerusform>
            <numerusform>{done} of {total} steps</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/today/words.py"/>
        <source>Goal: {title}</source>
        <translation>Goal: {title}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/today/words.py"/>
        <source>{done} of {total} modules</source>
        <translation>
            <numerusform>{done} of {total} module</numerusform>
            <numerusform>{done} of {total} modules</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/today/words.py"/>
        <source>next: {module}</source>
        <translation>next: {module}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/today/words.py"/>
        <source>Rests since {date}</source>
        <translation>Rests since {date}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/today/words.py"/>
        <source>Due today</source>
        <translation>Due today</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/today/words.py"/>
        <source>Due tomorrow</source>
        <translation>Due tomorrow</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/today/words.py"/>
        <source>Due in {count} days</source>
        <translation>
            <numerusform>Due tomorrow</numerusform>
            <numerusform>Due in {count} days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/today/words.py"/>
        <source>Due in {count} weeks</source>
        <translation>
            <numerusform>Due in a week</numerusform>
            <numerusform>Due in {count} weeks</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/today/words.py"/>
        <source>Due {date}</source>
        <translation>Due {date}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/today/words.py"/>
        <source>Was due yesterday</source>
        <translation>Was due yesterday</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/today/words.py"/>
        <source>Was due {count} days ago</source>
        <translation>
            <numerusform>Was due yesterday</numerusform>
            <numerusform>Was due {count} days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/today/words.py"/>
        <source>Was due {count} weeks ago</source>
        <translation>
            <numerusform>Was due a week ago</numerusform>
            <numerusform>Was due {count} weeks ago</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/today/words.py"/>
        <source>You talk today</source>
        <translation>You talk today</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/today/words.py"/>
        <source>You talk tomorrow</source>
        <translation>You talk tomorrow</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/today/words.py"/>
        <source>You talk in {count} days</source>
        <translation>
            <numerusform>You talk tomorrow</numerusform>
            <numerusform>You talk in {count} days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/today/words.py"/>
        <source>You talk in {count} weeks</source>
        <translation>
            <numerusform>You talk in a week</numerusform>
            <numerusform>You talk in {count} weeks</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/today/words.py"/>
        <source>You talk on {date}</source>
        <translation>You talk on {date}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/today/words.py"/>
        <source>Look at it again today</source>
        <translation>Look at it again today</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/today/words.py"/>
        <source>Look at it again tomorrow</source>
        <translation>Look at it again tomorrow</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/today/words.py"/>
        <source>Look at it again in {count} days</source>
        <translation>
            <numerusform>Look at it again tomorrow</numerusform>
            <numerusform>Look at it again in {count} days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/today/words.py"/>
        <source>Look at it again in {count} weeks</source>
        <translation>
            <numerusform>Look at it again in a week</numerusform>
            <numerusform>Look at it again in {count} weeks</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/today/words.py"/>
        <source>Look at it again on {date}</source>
        <translation>Look at it again on {date}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/today/words.py"/>
        <source>You wanted to look at it again yesterday</source>
        <translation>You wanted to look at it again yesterday</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/today/words.py"/>
        <source>You wanted to look at it again {count} days ago</source>
        <translation>
            <numerusform>You wanted to look at it again yesterday</numerusform>
            <numerusform>You wanted to look at it again {count} days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/today/words.py"/>
        <source>You wanted to look at it again {count} weeks ago</source>
        <translation>
            <numerusform>You wanted to look at it again a week ago</numerusform>
            <numerusform>You wanted to look at it again {count} weeks ago</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/today/words.py"/>
        <source>You wanted to look at it again on {date}</source>
        <translation>You wanted to look at it again on {date}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/today/words.py"/>
        <source>Apply today at the latest</source>
        <translation>Apply today at the latest</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/today/words.py"/>
        <source>Apply by tomorrow</source>
        <translation>Apply by tomorrow</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/today/words.py"/>
        <source>Apply within {count} days</source>
        <translation>
            <numerusform>Apply by tomorrow</numerusform>
            <numerusform>Apply within {count} days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/today/words.py"/>
        <source>Apply within {count} weeks</source>
        <translation>
            <numerusform>Apply within a week</numerusform>
            <numerusform>Apply within {count} weeks</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/today/words.py"/>
        <source>Apply by {date}</source>
        <translation>Apply by {date}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/today/words.py"/>
        <source>You wanted to be there today</source>
        <translation>You wanted to be there today</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/today/words.py"/>
        <source>You want to be there tomorrow</source>
        <translation>You want to be there tomorrow</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/today/words.py"/>
        <source>You want to be there in {count} days</source>
        <translation>
            <numerusform>You want to be there tomorrow</numerusform>
            <numerusform>You want to be there in {count} days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/today/words.py"/>
        <source>You want to be there in {count} weeks</source>
        <translation>
            <numerusform>You want to be there in a week</numerusform>
            <numerusform>You want to be there in {count} weeks</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/today/words.py"/>
        <source>You want to be there by {date}</source>
        <translation>You want to be there by {date}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/today/words.py"/>
        <source>Expires today</source>
        <translation>Expires today</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/today/words.py"/>
        <source>Expires tomorrow</source>
        <translation>Expires tomorrow</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/today/words.py"/>
        <source>Expires in {count} days</source>
        <translation>
            <numerusform>Expires tomorrow</numerusform>
            <numerusform>Expires in {count} days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/today/words.py"/>
        <source>Expires in {count} weeks</source>
        <translation>
            <numerusform>Expires in a week</numerusform>
            <numerusform>Expires in {count} weeks</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/today/words.py"/>
        <source>Expires {date}</source>
        <translation>Expires {date}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/today/words.py"/>
        <source>Expired yesterday</source>
        <translation>Expired yesterday</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/today/words.py"/>
        <source>Expired {count} days ago</source>
        <translation>
            <numerusform>Expired yesterday</numerusform>
            <numerusform>Expired {count} days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/today/words.py"/>
        <source>Expired {count} weeks ago</source>
        <translation>
            <numerusform>Expired a week ago</numerusform>
            <numerusform>Expired {count} weeks ago</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/today/words.py"/>
        <source>Expired {date}</source>
        <translation>Expired {date}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/today/words.py"/>
        <source>{count} years ago this week</source>
        <translation>
            <numerusform>A year ago this week</numerusform>
            <numerusform>{count} years ago this week</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/today/words.py"/>
        <source>yesterday</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/today/words.py"/>
        <source>today, {time}</source>
        <translation>today, {time}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/today/words.py"/>
        <source>{count} new files in “{folder}”</source>
        <translation>
            <numerusform>{count} new file in “{folder}”</numerusform>
            <numerusform>{count} new files in “{folder}”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <location filename="../../portfolio/ui/today/page.py"/>
        <source>Next steps</source>
        <translation>Next steps</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/today/page.py"/>
        <source>Keep an eye on</source>
        <translation>Keep an eye on</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/today/page.py"/>
        <source>Begin with one thing from this week</source>
        <translation>Begin with one thing from this week</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/today/page.py"/>
        <source>A lesson that went well, a talk with a colleague, a certificate on your desk: a line is enough.</source>
        <translation>A lesson that went well, a talk with a colleague, a certificate on your desk: a line is enough.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/today/page.py"/>
        <source>Something I did</source>
        <translation>Something I did</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/today/page.py"/>
        <source>Nothing waits for you today.</source>
        <translation>Nothing waits for you today.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/today/page.py"/>
        <source>This portfolio is open for reading only.</source>
        <translation>This portfolio is open for reading only.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/today/page.py"/>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>TodayPlace</name>
    <message>
        <location filename="../../portfolio/ui/today/place.py"/>
        <source>Today</source>
        <translation>Today</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <location filename="../../portfolio/ui/shell/topbar.py"/>
        <source>Teaching portfolio</source>
        <translation>Teaching portfolio</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/topbar.py"/>
        <source>This portfolio and others</source>
        <translation>This portfolio and others</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/topbar.py"/>
        <source>Search, or type what you want to do</source>
        <translation>Search, or type what you want to do</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/topbar.py"/>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/topbar.py"/>
        <source>Saved on this computer</source>
        <translation>Saved on this computer</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/topbar.py"/>
        <source>What is under way</source>
        <translation>What is under way</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/topbar.py"/>
        <source>Drafts</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/topbar.py"/>
        <source>Go on writing what is not done yet</source>
        <translation>Go on writing what is not done yet</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/topbar.py"/>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/topbar.py"/>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/topbar.py"/>
        <source>Light, dark or high contrast</source>
        <translation>Light, dark or high contrast</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/topbar.py"/>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/topbar.py"/>
        <source>Add something</source>
        <translation>Add something</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/topbar.py"/>
        <source>My portfolio</source>
        <translation>My portfolio</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/shell/topbar.py"/>
        <source>{count} drafts</source>
        <translation>
            <numerusform>{count} draft</numerusform>
            <numerusform>{count} drafts</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/topbar.py"/>
        <source>Undo: {what}</source>
        <translation>Undo: {what}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/topbar.py"/>
        <source>Nothing to undo</source>
        <translation>Nothing to undo</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/topbar.py"/>
        <source>Redo: {what}</source>
        <translation>Redo: {what}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/topbar.py"/>
        <source>Nothing to redo</source>
        <translation>Nothing to redo</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/topbar.py"/>
        <source>About me…</source>
        <translation>About me…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/topbar.py"/>
        <source>Back up now</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/topbar.py"/>
        <source>Open or restore another portfolio…</source>
        <translation>Open or restore another portfolio…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/topbar.py"/>
        <source>Badge, certificate or file…</source>
        <translation>Badge, certificate or file…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/topbar.py"/>
        <source>Reflection</source>
        <translation>Reflection</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/topbar.py"/>
        <source>Something I did</source>
        <translation>Something I did</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/topbar.py"/>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/topbar.py"/>
        <source>Goal</source>
        <translation>Goal</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/topbar.py"/>
        <source>Nanodegree or course</source>
        <translation>Nanodegree or course</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/topbar.py"/>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/topbar.py"/>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/topbar.py"/>
        <source>Badge for others…</source>
        <translation>Badge for others…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/topbar.py"/>
        <source>Switch to dark</source>
        <translation>Switch to dark</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/topbar.py"/>
        <source>Switch to high contrast</source>
        <translation>Switch to high contrast</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/topbar.py"/>
        <source>Switch to light</source>
        <translation>Switch to light</translation>
    </message>
</context>
<context>
    <name>TwinList</name>
    <message>
        <location filename="../../portfolio/ui/career/twin.py"/>
        <source>Career moves as a list</source>
        <translation>Career moves as a list</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career_map/twin.py"/>
        <source>Entries in sight</source>
        <translation>Entries in sight</translation>
    </message>
</context>
<context>
    <name>Tying</name>
    <message>
        <location filename="../../portfolio/ui/shell/tying.py"/>
        <source>Tie {what} to “{title}”</source>
        <translation>Tie {what} to “{title}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/tying.py"/>
        <source>A reflection about “{title}”</source>
        <translation>A reflection about “{title}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/tying.py"/>
        <source>Evidence of “{title}”</source>
        <translation>Evidence of “{title}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/tying.py"/>
        <source>Counts toward “{title}”</source>
        <translation>Counts toward “{title}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/tying.py"/>
        <source>Part of “{title}”</source>
        <translation>Part of “{title}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/tying.py"/>
        <source>The reflection is about “{title}”</source>
        <translation>The reflection is about “{title}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/tying.py"/>
        <source>Tie {what} to {other}</source>
        <translation>Tie {what} to {other}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/tying.py"/>
        <source>Make {what} a reflection about {other}</source>
        <translation>Make {what} a reflection about {other}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/tying.py"/>
        <source>Make {what} evidence of {other}</source>
        <translation>Make {what} evidence of {other}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/tying.py"/>
        <source>Count {what} toward {other}</source>
        <translation>Count {what} toward {other}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/tying.py"/>
        <source>Make {what} part of {other}</source>
        <translation>Make {what} part of {other}</translation>
    </message>
</context>
<context>
    <name>ValueLine</name>
    <message>
        <location filename="../../portfolio/ui/kit/value_line.py"/>
        <source>Values over time</source>
        <translation>Values over time</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/value_line.py"/>
        <source>before</source>
        <translation>before</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/value_line.py"/>
        <source>{before} → {now}</source>
        <translation>{before} → {now}</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <location filename="../../portfolio/ui/goals/week.py"/>
        <source>This week: {hours}</source>
        <translation>This week: {hours}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/week.py"/>
        <source>Log time</source>
        <translation>Log time</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/week.py"/>
        <source>Plan: {low} to {high} h</source>
        <translation>Plan: {low} to {high} h</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/goals/week.py"/>
        <source>This week</source>
        <translation>This week</translation>
    </message>
</context>
<context>
    <name>WeekTime</name>
    <message>
        <location filename="../../portfolio/ui/editors/person.py"/>
        <source>A week has 168 hours.</source>
        <translation>A week has 168 hours.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/person.py"/>
        <source>This cannot be less than the least.</source>
        <translation>This cannot be less than the least.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <location filename="../../portfolio/ui/welcome.py"/>
        <source>Use it here</source>
        <translation>Use it here</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/welcome.py"/>
        <source>Copy it to this computer</source>
        <translation>Copy it to this computer</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/welcome.py"/>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/welcome.py"/>
        <source>Look at its newest backup</source>
        <translation>Look at its newest backup</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/welcome.py"/>
        <source>Restoring “{name}”</source>
        <translation>Restoring “{name}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/welcome.py"/>
        <source>Copying “{name}”</source>
        <translation>Copying “{name}”</translation>
    </message>
</context>
<context>
    <name>WhatIfPart</name>
    <message>
        <location filename="../../portfolio/ui/career/what_if.py"/>
        <source>What would it take?</source>
        <translation>What would it take?</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/what_if.py"/>
        <source>Hours a week that I can give</source>
        <translation>Hours a week that I can give</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/what_if.py"/>
        <source>Make these my goals</source>
        <translation>Make these my goals</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/what_if.py"/>
        <source>Hours a week; of late it was {time}</source>
        <translation>Hours a week; of late it was {time}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/career/what_if.py"/>
        <source>{count} of them have a goal already.</source>
        <translation>
            <numerusform>{count} of them has a goal already.</numerusform>
            <numerusform>{count} of them have a goal already.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/what_if.py"/>
        <source>Everything that is missing has a goal.</source>
        <translation>Everything that is missing has a goal.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/what_if.py"/>
        <source>About {time} in all: longer than a working life at this pace.</source>
        <translation>About {time} in all: longer than a working life at this pace.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/what_if.py"/>
        <source>About {time} in all.</source>
        <translation>About {time} in all.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/what_if.py"/>
        <source>About {time} in all: ready by {day}.</source>
        <translation>About {time} in all: ready by {day}.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/what_if.py"/>
        <source>That is after {day}, by when you want to be there.</source>
        <translation>That is after {day}, by when you want to be there.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/what_if.py"/>
        <source>One goal for each, with steps and days</source>
        <translation>One goal for each, with steps and days</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/career/what_if.py"/>
        <source>{start} to {end}, {time}</source>
        <translation>{start} to {end}, {time}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/career/what_if.py"/>
        <source>and {count} more</source>
        <translation>
            <numerusform>and 1 more</numerusform>
            <numerusform>and {count} more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatIsIt</name>
    <message>
        <location filename="../../portfolio/ui/received/question.py"/>
        <source>Looking over says whose it is and whether anything was changed since it was signed; nothing is added. As evidence, it is kept among your own entries.</source>
        <translation>Looking over says whose it is and whether anything was changed since it was signed; nothing is added. As evidence, it is kept among your own entries.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/received/question.py"/>
        <source>The {count} other files are added in any case.</source>
        <translation>
            <numerusform>The other file is added in any case.</numerusform>
            <numerusform>The {count} other files are added in any case.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/question.py"/>
        <source>Look over</source>
        <translation>Look over</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/question.py"/>
        <source>Keep as evidence</source>
        <translation>Keep as evidence</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/received/question.py"/>
        <source>Neither</source>
        <translation>Neither</translation>
    </message>
</context>
<context>
    <name>WhereField</name>
    <message>
        <location filename="../../portfolio/ui/giving/where_field.py"/>
        <source>Another folder…</source>
        <translation>Another folder…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/where_field.py"/>
        <source>This folder is no longer there. Please choose another.</source>
        <translation>This folder is no longer there. Please choose another.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/where_field.py"/>
        <source>Choose where the files go</source>
        <translation>Choose where the files go</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/giving/where_field.py"/>
        <source>Choose where the files go. Now: {folder}</source>
        <translation>Choose where the files go. Now: {folder}</translation>
    </message>
</context>
<context>
    <name>Whose</name>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>My teacher</source>
        <translation>My teacher</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>PDF of my learning</source>
        <translation>PDF of my learning</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>Class and school</source>
        <translation>Class and school</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>Your learning, in one place</source>
        <translation>Your learning, in one place</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>Make a PDF for your family and your teacher</source>
        <translation>Make a PDF for your family and your teacher</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>Set one goal: what you want to be able to do</source>
        <translation>Set one goal: what you want to be able to do</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>What I am good at</source>
        <translation>What I am good at</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>Robots, drawing, football</source>
        <translation>Robots, drawing, football</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>As it should stand on the first page of your PDF.</source>
        <translation>As it should stand on the first page of your PDF.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>Ask somebody how you are doing</source>
        <translation>Ask somebody how you are doing</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>Somebody who works with me</source>
        <translation>Somebody who works with me</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>My class</source>
        <translation>My class</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>my partner in the robot project</source>
        <translation>my partner in the robot project</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>Of a group say “my table”, and no names.</source>
        <translation>Of a group say “my table”, and no names.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>We built the bridge together: how did I do?</source>
        <translation>We built the bridge together: how did I do?</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>Ask somebody how I am doing…</source>
        <translation>Ask somebody how I am doing…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>Goes into the PDF for your teacher, and nowhere else.</source>
        <translation>Goes into the PDF for your teacher, and nowhere else.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>Goes into your PDF, whoever reads it.</source>
        <translation>Goes into your PDF, whoever reads it.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>Others in my class</source>
        <translation>Others in my class</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>What I will be able to do</source>
        <translation>What I will be able to do</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>Piece of work</source>
        <translation>Piece of work</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>A piece of work, a project, a talk: what it was, and what you learned from it.</source>
        <translation>A piece of work, a project, a talk: what it was, and what you learned from it.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>A talk with your teacher or your family: what was said, and agreed.</source>
        <translation>A talk with your teacher or your family: what was said, and agreed.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>What I want to be able to do</source>
        <translation>What I want to be able to do</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>From the talk with my teacher in June</source>
        <translation>From the talk with my teacher in June</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>pages I read in a week</source>
        <translation>pages I read in a week</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>What I can do now</source>
        <translation>What I can do now</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>What is different from before?</source>
        <translation>What is different from before?</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>What you say of your own learning, and what others say, year by year.</source>
        <translation>What you say of your own learning, and what others say, year by year.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>Ten minutes on your own learning, now and then, show how far you have come.</source>
        <translation>Ten minutes on your own learning, now and then, show how far you have come.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>Save as a file for others…</source>
        <translation>Save as a file for others…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>My class answers it</source>
        <translation>My class answers it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>Those who work with me answer it</source>
        <translation>Those who work with me answer it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>My teacher answers it</source>
        <translation>My teacher answers it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>How our group works</source>
        <translation>How our group works</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>A survey that somebody gave you, or questions in a text file</source>
        <translation>A survey that somebody gave you, or questions in a text file</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>My robot group</source>
        <translation>My robot group</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>One goal for this term is plenty: what you want to be able to do. A few small steps lead there, and you tick them off as you go.</source>
        <translation>One goal for this term is plenty: what you want to be able to do. A few small steps lead there, and you tick them off as you go.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>Try it once, and write down what happened</source>
        <translation>Try it once, and write down what happened</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>The class, or another place</source>
        <translation>The class, or another place</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>Sports, music, helping others</source>
        <translation>Sports, music, helping others</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>Sports, music, helping others …</source>
        <translation>Sports, music, helping others …</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>Three of us now read with the younger ones every Friday.</source>
        <translation>Three of us now read with the younger ones every Friday.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>Write as you would tell a friend whom you trust. It is private until you share it.</source>
        <translation>Write as you would tell a friend whom you trust. It is private until you share it.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>by my teacher</source>
        <translation>by my teacher</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>by somebody who works with me</source>
        <translation>by somebody who works with me</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>by my class</source>
        <translation>by my class</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>Your teacher saw “{level}” on {day}</source>
        <translation>Your teacher saw “{level}” on {day}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>Somebody who works with you saw “{level}” on {day}</source>
        <translation>Somebody who works with you saw “{level}” on {day}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>Your class saw “{level}” on {day}</source>
        <translation>Your class saw “{level}” on {day}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>Your teacher saw “{level}”</source>
        <translation>Your teacher saw “{level}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>Somebody who works with you saw “{level}”</source>
        <translation>Somebody who works with you saw “{level}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>Your class saw “{level}”</source>
        <translation>Your class saw “{level}”</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>Talk about my marks</source>
        <translation>Talk about my marks</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>Talk with my teacher</source>
        <translation>Talk with my teacher</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>A PDF to show my family</source>
        <translation>A PDF to show my family</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>Standards that my class works with</source>
        <translation>Standards that my class works with</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>My best work</source>
        <translation>My best work</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>Make the PDF of my learning</source>
        <translation>Make the PDF of my learning</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>Take in my teacher’s answer…</source>
        <translation>Take in my teacher’s answer…</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>Choose the file that was sent back to you</source>
        <translation>Choose the file that was sent back to you</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>Portfolio of my learning</source>
        <translation>Portfolio of my learning</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>For you and your family: what you set out to do, what you did, what comes next.</source>
        <translation>For you and your family: what you set out to do, what you did, what comes next.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>What you worked on, and what you can do now</source>
        <translation>What you worked on, and what you can do now</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>Show these to your teacher?</source>
        <translation>Show these to your teacher?</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>What you tick may be seen by your teacher from now on, in this PDF and in later ones.</source>
        <translation>What you tick may be seen by your teacher from now on, in this PDF and in later ones.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>my teacher</source>
        <translation>my teacher</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>portfolio</source>
        <translation>portfolio</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>Something that you made, that went well or that was hard: a line is enough.</source>
        <translation>Something that you made, that went well or that was hard: a line is enough.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>Explain how I solved it</source>
        <translation>Explain how I solved it</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>How many of my class</source>
        <translation>How many of my class</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/kit/whose_words.py"/>
        <source>The talk with my teacher; something I want to become …</source>
        <translation>The talk with my teacher; something I want to become …</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <location filename="../../portfolio/ui/window.py"/>
        <source>{name} – Perpetual Portfolio</source>
        <translation>{name} – Perpetual Portfolio</translation>
    </message>
</context>
<context>
    <name>WorkList</name>
    <message>
        <location filename="../../portfolio/ui/shell/work_list.py"/>
        <source>What is under way</source>
        <translation>What is under way</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/work_list.py"/>
        <source>Nothing at the moment. All is done.</source>
        <translation>Nothing at the moment. All is done.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/work_list.py"/>
        <source>{what}: not done</source>
        <translation>{what}: not done</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/work_list.py"/>
        <source>{what}: done</source>
        <translation>{what}: done</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/work_list.py"/>
        <source>Waits for its turn</source>
        <translation>Waits for its turn</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <location filename="../../portfolio/ui/shell/working.py"/>
        <source>Working: {count}</source>
        <translation>Working: {count}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/working.py"/>
        <source>Not done: {count}</source>
        <translation>Not done: {count}</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/working.py"/>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <location filename="../../portfolio/ui/shell/writing.py"/>
        <source>They are added when you have said that all is right.</source>
        <translation>They are added when you have said that all is right.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/writing.py"/>
        <source>The table comes by itself when you are done here. Nothing is added before.</source>
        <translation>The table comes by itself when you are done here. Nothing is added before.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/writing.py"/>
        <source>Look at them</source>
        <translation>Look at them</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/writing.py"/>
        <source>Certificates were read. Please look at them.</source>
        <translation>Certificates were read. Please look at them.</translation>
    </message>
</context>
<context>
    <name>WritingField</name>
    <message>
        <location filename="../../portfolio/ui/editors/writing_field.py"/>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/writing_field.py"/>
        <source>Strong</source>
        <translation>Strong</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/writing_field.py"/>
        <source>Emphasis</source>
        <translation>Emphasis</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/writing_field.py"/>
        <source>Heading</source>
        <translation>Heading</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/writing_field.py"/>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/writing_field.py"/>
        <source>Quotation</source>
        <translation>Quotation</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/editors/writing_field.py"/>
        <source>A question to begin with</source>
        <translation>A question to begin with</translation>
    </message>
    <message numerus="yes">
        <location filename="../../portfolio/ui/editors/writing_field.py"/>
        <source>{count} words</source>
        <translation>
            <numerusform>{count} word</numerusform>
            <numerusform>{count} words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YearScrubber</name>
    <message>
        <location filename="../../portfolio/ui/timeline/scrubber.py"/>
        <source>Go to a month</source>
        <translation>Go to a month</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/timeline/scrubber.py"/>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/timeline/scrubber.py"/>
        <source>No date yet</source>
        <translation>No date yet</translation>
    </message>
</context>
<context>
    <name>YearsChart</name>
    <message>
        <location filename="../../portfolio/ui/skills/years.py"/>
        <source>Levels over the years</source>
        <translation>Levels over the years</translation>
    </message>
</context>
<context>
    <name>YearsHead</name>
    <message>
        <location filename="../../portfolio/ui/surveys/own_years.py"/>
        <source>From below: {levels}</source>
        <translation>From below: {levels}</translation>
    </message>
</context>
<context>
    <name>_Drawer</name>
    <message>
        <location filename="../../portfolio/ui/shell/stage.py"/>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/shell/stage.py"/>
        <source>Close the details</source>
        <translation>Close the details</translation>
    </message>
</context>
<context>
    <name>_NextDay</name>
    <message>
        <location filename="../../portfolio/ui/editors/conversation.py"/>
        <source>That is before this conversation.</source>
        <translation>That is before this conversation.</translation>
    </message>
</context>
<context>
    <name>_PeopleField</name>
    <message>
        <location filename="../../portfolio/ui/surveys/group_head.py"/>
        <source>The table holds more answers than that: {count}.</source>
        <translation>The table holds more answers than that: {count}.</translation>
    </message>
</context>
<context>
    <name>_QuestionsField</name>
    <message>
        <location filename="../../portfolio/ui/surveys/editor.py"/>
        <source>It needs a question.</source>
        <translation>It needs a question.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/editor.py"/>
        <source>A survey has at most {most} questions.</source>
        <translation>A survey has at most {most} questions.</translation>
    </message>
</context>
<context>
    <name>_ScaleField</name>
    <message>
        <location filename="../../portfolio/ui/surveys/editor.py"/>
        <source>A scale has from 2 to {most} answers.</source>
        <translation>A scale has from 2 to {most} answers.</translation>
    </message>
    <message>
        <location filename="../../portfolio/ui/surveys/editor.py"/>
        <source>Two answers have the same name.</source>
        <translation>Two answers have the same name.</translation>
    </message>
</context>
</TS>
