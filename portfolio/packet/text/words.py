"""What the packet calls each kind and each state, to be said in its language."""

from portfolio.packet.text.language import counted, own

KIND = {
    "credential": own("Credential"),
    "programme": own("Course"),
    "position": own("Role"),
    "practice": own("Something I did"),
    "reflection": own("Reflection"),
    "goal": own("Goal"),
    "time_entry": own("Hours"),
    "attachment": own("Evidence"),
    "conversation": own("Conversation"),
    "excerpt": own("From a reflection"),
}
KINDS_COUNTED = {
    "goal": counted("{count} goal", "{count} goals"),
    "credential": counted("{count} credential", "{count} credentials"),
    "programme": counted("{count} course", "{count} courses"),
    "position": counted("{count} role", "{count} roles"),
    "practice": counted("{count} thing I did", "{count} things I did"),
    "reflection": counted("{count} reflection", "{count} reflections"),
    "time_entry": counted("{count} entry of hours", "{count} entries of hours"),
    "conversation": counted("{count} conversation", "{count} conversations"),
    "attachment": counted("{count} piece of evidence", "{count} pieces of evidence"),
}
CREDENTIAL_KIND = {
    "badge": own("Badge"),
    "certificate": own("Certificate"),
    "micro_credential": own("Micro-credential"),
    "licence": own("Licence"),
    "degree": own("Degree"),
}
PROGRAMME_KIND = {
    "course": own("Course"),
    "workshop": own("Workshop"),
    "micro_credential": own("Micro-credential"),
    "nanodegree": own("Nanodegree"),
    "certificate_programme": own("Certificate programme"),
    "bachelor": own("Bachelor’s degree"),
    "master": own("Master’s degree"),
}
PRACTICE_KIND = {
    "lesson": own("Lesson"),
    "unit": own("Unit"),
    "project": own("Project"),
    "talk": own("Talk"),
    "parent_contact": own("Parent contact"),
    "mentoring": own("Mentoring"),
    "other": own("Something else"),
}
CONVERSATION_KIND = {
    "evaluation": own("Evaluation"),
    "observation": own("Observation"),
    "manager_talk": own("Talk with my manager"),
    "coaching": own("Coaching"),
    "peer_visit": own("Visit of a colleague"),
    "student_led": own("Student-led conference"),
    "other": own("Conversation"),
}
GOAL_STATE = {
    "proposed": own("Proposed"),
    "agreed": own("Agreed"),
    "under_way": own("Under way"),
    "met": own("Met"),
    "partly": own("Partly met"),
    "dropped": own("Let go"),
}
LEVEL = {
    "beginning": own("beginning"),
    "developing": own("developing"),
    "secure": own("secure"),
    "leading": own("leading"),
}
"""The levels of the program's own scale; all others are called as their scale calls them."""
RATER = {
    "self": own("Myself"),
    "manager": own("My manager"),
    "peer": own("Colleagues"),
    "students": own("Pupils"),
}
RATER_OF_LEARNER = {
    "self": own("Myself"),
    "manager": own("My teacher"),
    "peer": own("Classmates"),
    "students": own("Others in my class"),
}
MOVE = {
    "lateral": own("Lateral move"),
    "diagonal": own("Diagonal move"),
    "ascending": own("Ascending move"),
    "descending": own("Descending move"),
}
WEIGHT = {3: own("Essential"), 2: own("Important"), 1: own("Useful")}
RANK = {
    1: own("Assists"),
    2: own("Teaches"),
    3: own("Leads a subject, or coaches"),
    4: own("Leads a department or a phase"),
    5: own("Leads a school with others"),
    6: own("Leads a school"),
    7: own("Leads several schools"),
    8: own("Leads many schools"),
    9: own("Leads a whole school system"),
}
