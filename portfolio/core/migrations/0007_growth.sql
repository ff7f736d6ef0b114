CREATE TABLE person_before AS SELECT * FROM person;

DROP TABLE person;

CREATE TABLE person (
	id TEXT NOT NULL, 
	created TEXT NOT NULL, 
	changed TEXT NOT NULL, 
	privacy TEXT NOT NULL, 
	trashed TEXT, 
	name TEXT NOT NULL, 
	role TEXT NOT NULL, 
	school TEXT NOT NULL, 
	evaluator TEXT NOT NULL, 
	addresses TEXT NOT NULL, 
	weekly_least INTEGER, 
	weekly_most INTEGER, 
	photo_id TEXT, 
	kind TEXT NOT NULL, 
	PRIMARY KEY (id), 
	CHECK (length(id) = 32), 
	CHECK (privacy IN ('private', 'evaluator', 'public')), 
	CHECK (addresses GLOB '[[]*]'), 
	CHECK (kind IN ('teacher', 'learner')), 
	CHECK (weekly_least IS NULL OR weekly_least BETWEEN 0 AND 10080), 
	CHECK (weekly_most IS NULL OR weekly_most BETWEEN 0 AND 10080), 
	FOREIGN KEY(photo_id) REFERENCES attachment (id)
)
 STRICT;

INSERT INTO person (id, created, changed, privacy, trashed, name, role, school, evaluator, addresses, weekly_least, weekly_most, photo_id, kind)
SELECT id, created, changed, privacy, trashed, name, role, school, evaluator, addresses, weekly_least, weekly_most, photo_id, 'teacher' FROM person_before;

DROP TABLE person_before;

CREATE TABLE position_before AS SELECT * FROM position;

DROP TABLE position;

CREATE TABLE position (
	id TEXT NOT NULL, 
	created TEXT NOT NULL, 
	changed TEXT NOT NULL, 
	privacy TEXT NOT NULL, 
	trashed TEXT, 
	title TEXT NOT NULL, 
	place TEXT NOT NULL, 
	level TEXT NOT NULL, 
	track TEXT NOT NULL, 
	started TEXT, 
	ended TEXT, 
	notes TEXT NOT NULL, 
	what_changed TEXT NOT NULL, 
	rank INTEGER, 
	role_id TEXT, 
	PRIMARY KEY (id), 
	CHECK (length(id) = 32), 
	CHECK (privacy IN ('private', 'evaluator', 'public')), 
	CHECK (started IS NULL OR started GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), 
	CHECK (ended IS NULL OR ended GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), 
	CHECK (started IS NULL OR ended IS NULL OR ended >= started), 
	CHECK (rank IS NULL OR rank BETWEEN 1 AND 9), 
	FOREIGN KEY(role_id) REFERENCES role (id)
)
 STRICT;

INSERT INTO position (id, created, changed, privacy, trashed, title, place, level, track, started, ended, notes, what_changed, rank, role_id)
SELECT id, created, changed, privacy, trashed, title, place, level, track, started, ended, notes, what_changed, NULL, NULL FROM position_before;

DROP TABLE position_before;

CREATE TABLE conversation_before AS SELECT * FROM conversation;

DROP TABLE conversation;

CREATE TABLE conversation (
	id TEXT NOT NULL, 
	created TEXT NOT NULL, 
	changed TEXT NOT NULL, 
	privacy TEXT NOT NULL, 
	trashed TEXT, 
	kind TEXT NOT NULL, 
	title TEXT NOT NULL, 
	day TEXT, 
	who TEXT NOT NULL, 
	notes TEXT NOT NULL, 
	next_day TEXT, 
	signed_id TEXT, 
	signed TEXT, 
	PRIMARY KEY (id), 
	CHECK (length(id) = 32), 
	CHECK (privacy IN ('private', 'evaluator', 'public')), 
	CHECK (day IS NULL OR day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), 
	CHECK (next_day IS NULL OR next_day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), 
	CHECK (signed IS NULL OR signed GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), 
	CHECK (kind IN ('evaluation', 'observation', 'manager_talk', 'coaching', 'peer_visit', 'student_led', 'other')), 
	FOREIGN KEY(signed_id) REFERENCES attachment (id)
)
 STRICT;

INSERT INTO conversation (id, created, changed, privacy, trashed, kind, title, day, who, notes, next_day, signed_id, signed)
SELECT id, created, changed, privacy, trashed, kind, title, day, who, notes, next_day, signed_id, NULL FROM conversation_before;

DROP TABLE conversation_before;

CREATE TABLE goal_before AS SELECT * FROM goal;

DROP TABLE goal;

CREATE TABLE goal (
	id TEXT NOT NULL, 
	created TEXT NOT NULL, 
	changed TEXT NOT NULL, 
	privacy TEXT NOT NULL, 
	trashed TEXT, 
	title TEXT NOT NULL, 
	source TEXT NOT NULL, 
	due TEXT, 
	state TEXT NOT NULL, 
	measure TEXT NOT NULL, 
	baseline TEXT NOT NULL, 
	result TEXT NOT NULL, 
	learners INTEGER, 
	what_changed TEXT NOT NULL, 
	finished TEXT, 
	planned_minutes INTEGER, 
	started TEXT, 
	template TEXT NOT NULL, 
	fields TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	planned_minor INTEGER, 
	currency TEXT NOT NULL, 
	skill_id TEXT, 
	target_level TEXT NOT NULL, 
	role_id TEXT, 
	conversation_id TEXT, 
	PRIMARY KEY (id), 
	CHECK (length(id) = 32), 
	CHECK (privacy IN ('private', 'evaluator', 'public')), 
	CHECK (due IS NULL OR due GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), 
	CHECK (finished IS NULL OR finished GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), 
	CHECK (started IS NULL OR started GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), 
	CHECK (fields GLOB '[[]*]'), 
	CHECK (state IN ('proposed', 'agreed', 'under_way', 'met', 'partly', 'dropped')), 
	CHECK (learners IS NULL OR learners >= 0), 
	CHECK (planned_minutes IS NULL OR planned_minutes >= 0), 
	CHECK (planned_minor IS NULL OR planned_minor >= 0), 
	CHECK (planned_minor IS NULL OR length(currency) = 3), 
	FOREIGN KEY(skill_id) REFERENCES skill (id), 
	FOREIGN KEY(role_id) REFERENCES role (id), 
	FOREIGN KEY(conversation_id) REFERENCES conversation (id)
)
 STRICT;

INSERT INTO goal (id, created, changed, privacy, trashed, title, source, due, state, measure, baseline, result, learners, what_changed, finished, planned_minutes, started, template, fields, reason, planned_minor, currency, skill_id, target_level, role_id, conversation_id)
SELECT id, created, changed, privacy, trashed, title, source, due, state, measure, baseline, result, learners, what_changed, finished, planned_minutes, NULL, '', '[]', '', NULL, '', NULL, '', NULL, NULL FROM goal_before;

DROP TABLE goal_before;

CREATE TABLE packet_before AS SELECT * FROM packet;

DROP TABLE packet;

CREATE TABLE packet (
	id TEXT NOT NULL, 
	created TEXT NOT NULL, 
	changed TEXT NOT NULL, 
	privacy TEXT NOT NULL, 
	trashed TEXT, 
	title TEXT NOT NULL, 
	audience TEXT NOT NULL, 
	evaluator TEXT NOT NULL, 
	period TEXT NOT NULL, 
	start TEXT, 
	"end" TEXT, 
	statement TEXT NOT NULL, 
	picks TEXT NOT NULL, 
	excluded TEXT NOT NULL, 
	sections TEXT NOT NULL, 
	purpose TEXT NOT NULL, 
	photo INTEGER NOT NULL, 
	preset TEXT NOT NULL, 
	framework_id TEXT, 
	plan_id TEXT, 
	included TEXT NOT NULL, 
	arranged TEXT NOT NULL, 
	captions TEXT NOT NULL, 
	standing TEXT NOT NULL, 
	paper TEXT NOT NULL, 
	language TEXT NOT NULL, 
	saved_as TEXT NOT NULL, 
	role_id TEXT, 
	PRIMARY KEY (id), 
	CHECK (length(id) = 32), 
	CHECK (privacy IN ('private', 'evaluator', 'public')), 
	CHECK (start IS NULL OR start GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), 
	CHECK (end IS NULL OR end GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), 
	CHECK (picks GLOB '[[]*]'), 
	CHECK (excluded GLOB '[[]*]'), 
	CHECK (sections GLOB '[[]*]'), 
	CHECK (included GLOB '[[]*]'), 
	CHECK (arranged GLOB '[[]*]'), 
	CHECK (captions GLOB '[[]*]'), 
	CHECK (standing GLOB '[[]*]'), 
	CHECK (audience IN ('evaluator', 'public')), 
	CHECK (period IN ('year', 'since', 'all', 'own')), 
	CHECK (paper IN ('a4', 'letter')), 
	CHECK (saved_as IN ('proof', 'originals', 'plain')), 
	FOREIGN KEY(framework_id) REFERENCES framework (id), 
	FOREIGN KEY(plan_id) REFERENCES evaluation_plan (id), 
	FOREIGN KEY(role_id) REFERENCES role (id)
)
 STRICT;

INSERT INTO packet (id, created, changed, privacy, trashed, title, audience, evaluator, period, start, end, statement, picks, excluded, sections, purpose, photo, preset, framework_id, plan_id, included, arranged, captions, standing, paper, language, saved_as, role_id)
SELECT id, created, changed, privacy, trashed, title, audience, evaluator, period, start, end, statement, picks, excluded, sections, purpose, photo, preset, framework_id, plan_id, included, arranged, captions, standing, paper, language, saved_as, NULL FROM packet_before;

DROP TABLE packet_before;

CREATE TABLE skill (
	id TEXT NOT NULL, 
	created TEXT NOT NULL, 
	changed TEXT NOT NULL, 
	privacy TEXT NOT NULL, 
	trashed TEXT, 
	title TEXT NOT NULL, 
	text TEXT NOT NULL, 
	area TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	standard_id TEXT, 
	levels TEXT NOT NULL, 
	pack TEXT NOT NULL, 
	code TEXT NOT NULL, 
	PRIMARY KEY (id), 
	CHECK (length(id) = 32), 
	CHECK (privacy IN ('private', 'evaluator', 'public')), 
	CHECK (levels GLOB '[[]*]'), 
	CHECK (length(title) > 0), 
	FOREIGN KEY(standard_id) REFERENCES standard (id)
)
 STRICT;

CREATE TABLE survey (
	id TEXT NOT NULL, 
	created TEXT NOT NULL, 
	changed TEXT NOT NULL, 
	privacy TEXT NOT NULL, 
	trashed TEXT, 
	title TEXT NOT NULL, 
	rater TEXT NOT NULL, 
	description TEXT NOT NULL, 
	edition TEXT NOT NULL, 
	language TEXT NOT NULL, 
	notice TEXT NOT NULL, 
	licence TEXT NOT NULL, 
	source TEXT NOT NULL, 
	pack TEXT NOT NULL, 
	scale TEXT NOT NULL, 
	questions TEXT NOT NULL, 
	PRIMARY KEY (id), 
	CHECK (length(id) = 32), 
	CHECK (privacy IN ('private', 'evaluator', 'public')), 
	CHECK (scale GLOB '[[]*]'), 
	CHECK (questions GLOB '[[]*]'), 
	CHECK (length(title) > 0), 
	CHECK (rater IN ('self', 'students', 'peer', 'manager'))
)
 STRICT;

CREATE TABLE survey_run (
	id TEXT NOT NULL, 
	created TEXT NOT NULL, 
	changed TEXT NOT NULL, 
	privacy TEXT NOT NULL, 
	trashed TEXT, 
	survey_id TEXT NOT NULL, 
	day TEXT, 
	rater TEXT NOT NULL, 
	title TEXT NOT NULL, 
	people INTEGER, 
	answers TEXT NOT NULL, 
	note TEXT NOT NULL, 
	finished TEXT, 
	PRIMARY KEY (id), 
	CHECK (length(id) = 32), 
	CHECK (privacy IN ('private', 'evaluator', 'public')), 
	CHECK (day IS NULL OR day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), 
	CHECK (answers GLOB '[[]*]'), 
	CHECK (rater IN ('self', 'students', 'peer', 'manager')), 
	CHECK (people IS NULL OR people > 0), 
	FOREIGN KEY(survey_id) REFERENCES survey (id)
)
 STRICT;

CREATE TABLE role (
	id TEXT NOT NULL, 
	created TEXT NOT NULL, 
	changed TEXT NOT NULL, 
	privacy TEXT NOT NULL, 
	trashed TEXT, 
	title TEXT NOT NULL, 
	text TEXT NOT NULL, 
	rank INTEGER, 
	level TEXT NOT NULL, 
	track TEXT NOT NULL, 
	place TEXT NOT NULL, 
	aimed INTEGER NOT NULL, 
	"by" TEXT, 
	closes TEXT, 
	advert TEXT NOT NULL, 
	pack TEXT NOT NULL, 
	code TEXT NOT NULL, 
	identity TEXT NOT NULL, 
	notice TEXT NOT NULL, 
	PRIMARY KEY (id), 
	CHECK (length(id) = 32), 
	CHECK (privacy IN ('private', 'evaluator', 'public')), 
	CHECK (by IS NULL OR by GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), 
	CHECK (closes IS NULL OR closes GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), 
	CHECK (length(title) > 0), 
	CHECK (rank IS NULL OR rank BETWEEN 1 AND 9), 
	CHECK (aimed IN (0, 1))
)
 STRICT;

CREATE TABLE role_need (
	id TEXT NOT NULL, 
	created TEXT NOT NULL, 
	changed TEXT NOT NULL, 
	privacy TEXT NOT NULL, 
	trashed TEXT, 
	role_id TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	skill_id TEXT, 
	level TEXT NOT NULL, 
	weight INTEGER NOT NULL, 
	words_asked TEXT NOT NULL, 
	answer TEXT NOT NULL, 
	met INTEGER NOT NULL, 
	PRIMARY KEY (id), 
	CHECK (length(id) = 32), 
	CHECK (privacy IN ('private', 'evaluator', 'public')), 
	CHECK (length(words_asked) > 0), 
	CHECK (weight BETWEEN 1 AND 3), 
	CHECK (met IN (0, 1)), 
	FOREIGN KEY(role_id) REFERENCES role (id), 
	FOREIGN KEY(skill_id) REFERENCES skill (id)
)
 STRICT;

CREATE TABLE measurement (
	id TEXT NOT NULL, 
	created TEXT NOT NULL, 
	changed TEXT NOT NULL, 
	privacy TEXT NOT NULL, 
	trashed TEXT, 
	goal_id TEXT NOT NULL, 
	day TEXT, 
	value TEXT NOT NULL, 
	note TEXT NOT NULL, 
	PRIMARY KEY (id), 
	CHECK (length(id) = 32), 
	CHECK (privacy IN ('private', 'evaluator', 'public')), 
	CHECK (day IS NULL OR day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), 
	CHECK (length(value) > 0), 
	FOREIGN KEY(goal_id) REFERENCES goal (id)
)
 STRICT;

CREATE TABLE review_point (
	id TEXT NOT NULL, 
	created TEXT NOT NULL, 
	changed TEXT NOT NULL, 
	privacy TEXT NOT NULL, 
	trashed TEXT, 
	goal_id TEXT NOT NULL, 
	day TEXT, 
	held TEXT, 
	notes TEXT NOT NULL, 
	PRIMARY KEY (id), 
	CHECK (length(id) = 32), 
	CHECK (privacy IN ('private', 'evaluator', 'public')), 
	CHECK (day IS NULL OR day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), 
	CHECK (held IS NULL OR held GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), 
	CHECK (day IS NOT NULL OR held IS NOT NULL), 
	FOREIGN KEY(goal_id) REFERENCES goal (id)
)
 STRICT;

CREATE TABLE rating (
	id TEXT NOT NULL, 
	created TEXT NOT NULL, 
	changed TEXT NOT NULL, 
	privacy TEXT NOT NULL, 
	trashed TEXT, 
	skill_id TEXT NOT NULL, 
	rater TEXT NOT NULL, 
	level TEXT NOT NULL, 
	day TEXT, 
	who TEXT NOT NULL, 
	note TEXT NOT NULL, 
	people INTEGER, 
	conversation_id TEXT, 
	run_id TEXT, 
	answer TEXT NOT NULL, 
	PRIMARY KEY (id), 
	CHECK (length(id) = 32), 
	CHECK (privacy IN ('private', 'evaluator', 'public')), 
	CHECK (day IS NULL OR day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), 
	CHECK (rater IN ('self', 'manager', 'peer', 'students')), 
	CHECK (length(level) > 0 OR length(note) > 0), 
	CHECK (people IS NULL OR people > 0), 
	FOREIGN KEY(skill_id) REFERENCES skill (id), 
	FOREIGN KEY(conversation_id) REFERENCES conversation (id), 
	FOREIGN KEY(run_id) REFERENCES survey_run (id)
)
 STRICT;

CREATE TABLE skill_evidence (
	id TEXT NOT NULL, 
	created TEXT NOT NULL, 
	changed TEXT NOT NULL, 
	privacy TEXT NOT NULL, 
	trashed TEXT, 
	record_kind TEXT NOT NULL, 
	record_id TEXT NOT NULL, 
	skill_id TEXT NOT NULL, 
	level TEXT NOT NULL, 
	claim TEXT NOT NULL, 
	PRIMARY KEY (id), 
	CHECK (length(id) = 32), 
	CHECK (privacy IN ('private', 'evaluator', 'public')), 
	CHECK (length(record_id) = 32), 
	FOREIGN KEY(skill_id) REFERENCES skill (id)
)
 STRICT;

CREATE TABLE skill_target (
	id TEXT NOT NULL, 
	created TEXT NOT NULL, 
	changed TEXT NOT NULL, 
	privacy TEXT NOT NULL, 
	trashed TEXT, 
	skill_id TEXT NOT NULL, 
	level TEXT NOT NULL, 
	due TEXT, 
	why TEXT NOT NULL, 
	conversation_id TEXT, 
	run_id TEXT, 
	PRIMARY KEY (id), 
	CHECK (length(id) = 32), 
	CHECK (privacy IN ('private', 'evaluator', 'public')), 
	CHECK (due IS NULL OR due GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), 
	CHECK (length(level) > 0), 
	FOREIGN KEY(skill_id) REFERENCES skill (id), 
	FOREIGN KEY(conversation_id) REFERENCES conversation (id), 
	FOREIGN KEY(run_id) REFERENCES survey_run (id)
)
 STRICT;

CREATE INDEX ix_person_photo_id ON person (photo_id);

CREATE INDEX ix_position_role_id ON position (role_id);

CREATE INDEX ix_conversation_signed_id ON conversation (signed_id);

CREATE INDEX ix_goal_conversation_id ON goal (conversation_id);

CREATE INDEX ix_goal_role_id ON goal (role_id);

CREATE INDEX ix_goal_skill_id ON goal (skill_id);

CREATE INDEX ix_packet_framework_id ON packet (framework_id);

CREATE INDEX ix_packet_plan_id ON packet (plan_id);

CREATE INDEX ix_packet_role_id ON packet (role_id);

CREATE INDEX ix_skill_standard_id ON skill (standard_id);

CREATE INDEX ix_survey_run_survey_id ON survey_run (survey_id);

CREATE INDEX ix_role_need_role_id ON role_need (role_id);

CREATE INDEX ix_role_need_skill_id ON role_need (skill_id);

CREATE INDEX ix_measurement_goal_id ON measurement (goal_id);

CREATE INDEX ix_review_point_goal_id ON review_point (goal_id);

CREATE INDEX ix_rating_conversation_id ON rating (conversation_id);

CREATE INDEX ix_rating_run_id ON rating (run_id);

CREATE INDEX ix_rating_skill_id ON rating (skill_id);

CREATE INDEX ix_skill_evidence_record_id ON skill_evidence (record_id);

CREATE INDEX ix_skill_evidence_skill_id ON skill_evidence (skill_id);

CREATE INDEX ix_skill_target_conversation_id ON skill_target (conversation_id);

CREATE INDEX ix_skill_target_run_id ON skill_target (run_id);

CREATE INDEX ix_skill_target_skill_id ON skill_target (skill_id);
