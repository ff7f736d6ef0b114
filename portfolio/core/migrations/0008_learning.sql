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
	pauses TEXT NOT NULL, 
	PRIMARY KEY (id), 
	CHECK (length(id) = 32), 
	CHECK (privacy IN ('private', 'evaluator', 'public')), 
	CHECK (addresses GLOB '[[]*]'), 
	CHECK (pauses GLOB '[[]*]'), 
	CHECK (kind IN ('teacher', 'learner')), 
	CHECK (weekly_least IS NULL OR weekly_least BETWEEN 0 AND 10080), 
	CHECK (weekly_most IS NULL OR weekly_most BETWEEN 0 AND 10080), 
	FOREIGN KEY(photo_id) REFERENCES attachment (id)
)
 STRICT;

INSERT INTO person (id, created, changed, privacy, trashed, name, role, school, evaluator, addresses, weekly_least, weekly_most, photo_id, kind, pauses)
SELECT id, created, changed, privacy, trashed, name, role, school, evaluator, addresses, weekly_least, weekly_most, photo_id, kind, '[]' FROM person_before;

DROP TABLE person_before;

CREATE TABLE programme_before AS SELECT * FROM programme;

DROP TABLE programme;

CREATE TABLE programme (
	id TEXT NOT NULL, 
	created TEXT NOT NULL, 
	changed TEXT NOT NULL, 
	privacy TEXT NOT NULL, 
	trashed TEXT, 
	kind TEXT NOT NULL, 
	title TEXT NOT NULL, 
	provider TEXT NOT NULL, 
	started TEXT, 
	due TEXT, 
	finished TEXT, 
	planned_minutes INTEGER, 
	credits_hundredths INTEGER, 
	credit_unit TEXT NOT NULL, 
	cost_minor INTEGER, 
	currency TEXT NOT NULL, 
	result TEXT NOT NULL, 
	notes TEXT NOT NULL, 
	what_changed TEXT NOT NULL, 
	PRIMARY KEY (id), 
	CHECK (length(id) = 32), 
	CHECK (privacy IN ('private', 'evaluator', 'public')), 
	CHECK (started IS NULL OR started GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), 
	CHECK (due IS NULL OR due GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), 
	CHECK (finished IS NULL OR finished GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), 
	CHECK (kind IN ('course', 'workshop', 'micro_credential', 'nanodegree', 'certificate_programme', 'bachelor', 'master')), 
	CHECK (planned_minutes IS NULL OR planned_minutes >= 0), 
	CHECK (credits_hundredths IS NULL OR (credits_hundredths > 0 AND credit_unit <> '')), 
	CHECK (credit_unit IN ('', 'semester_hour', 'quarter_hour', 'graduate_credit', 'ects', 'ceu')), 
	CHECK (cost_minor IS NULL OR cost_minor >= 0), 
	CHECK (cost_minor IS NULL OR length(currency) = 3)
)
 STRICT;

INSERT INTO programme (id, created, changed, privacy, trashed, kind, title, provider, started, due, finished, planned_minutes, credits_hundredths, credit_unit, cost_minor, currency, result, notes, what_changed)
SELECT id, created, changed, privacy, trashed, kind, title, provider, started, due, finished, planned_minutes, NULL, '', NULL, '', '', notes, what_changed FROM programme_before;

DROP TABLE programme_before;

CREATE TABLE part_before AS SELECT * FROM part;

DROP TABLE part;

CREATE TABLE part (
	id TEXT NOT NULL, 
	created TEXT NOT NULL, 
	changed TEXT NOT NULL, 
	privacy TEXT NOT NULL, 
	trashed TEXT, 
	programme_id TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	title TEXT NOT NULL, 
	due TEXT, 
	done TEXT, 
	minutes INTEGER, 
	kind TEXT NOT NULL, 
	begins TEXT, 
	started TEXT, 
	left_out INTEGER NOT NULL, 
	result TEXT NOT NULL, 
	PRIMARY KEY (id), 
	CHECK (length(id) = 32), 
	CHECK (privacy IN ('private', 'evaluator', 'public')), 
	CHECK (begins IS NULL OR begins GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), 
	CHECK (due IS NULL OR due GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), 
	CHECK (started IS NULL OR started GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), 
	CHECK (done IS NULL OR done GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), 
	CHECK (position >= 0), 
	CHECK (minutes IS NULL OR minutes >= 0), 
	CHECK (kind IN ('module', 'project', 'exam')), 
	CHECK (left_out IN (0, 1)), 
	FOREIGN KEY(programme_id) REFERENCES programme (id)
)
 STRICT;

INSERT INTO part (id, created, changed, privacy, trashed, programme_id, position, title, due, done, minutes, kind, begins, started, left_out, result)
SELECT id, created, changed, privacy, trashed, programme_id, position, title, due, done, minutes, 'module', NULL, NULL, 0, '' FROM part_before;

DROP TABLE part_before;

CREATE TABLE time_entry_before AS SELECT * FROM time_entry;

DROP TABLE time_entry;

CREATE TABLE time_entry (
	id TEXT NOT NULL, 
	created TEXT NOT NULL, 
	changed TEXT NOT NULL, 
	privacy TEXT NOT NULL, 
	trashed TEXT, 
	title TEXT NOT NULL, 
	day TEXT NOT NULL, 
	minutes INTEGER NOT NULL, 
	amount_minor INTEGER, 
	currency TEXT NOT NULL, 
	own_time INTEGER NOT NULL, 
	own_money INTEGER NOT NULL, 
	category TEXT NOT NULL, 
	provider TEXT NOT NULL, 
	provider_number TEXT NOT NULL, 
	place TEXT NOT NULL, 
	topic TEXT NOT NULL, 
	units_hundredths INTEGER, 
	unit TEXT NOT NULL, 
	approved TEXT NOT NULL, 
	counts_as TEXT NOT NULL, 
	reported TEXT, 
	refund TEXT NOT NULL, 
	refund_minor INTEGER, 
	refund_day TEXT, 
	part_id TEXT, 
	repeat_id TEXT, 
	PRIMARY KEY (id), 
	CHECK (length(id) = 32), 
	CHECK (privacy IN ('private', 'evaluator', 'public')), 
	CHECK (day IS NULL OR day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), 
	CHECK (reported IS NULL OR reported GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), 
	CHECK (refund_day IS NULL OR refund_day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), 
	CHECK (counts_as GLOB '[[]*]'), 
	CHECK (minutes >= 0 AND minutes <= 60000), 
	CHECK (amount_minor IS NULL OR amount_minor >= 0), 
	CHECK (amount_minor IS NULL OR length(currency) = 3), 
	CHECK (own_time IN (0, 1)), 
	CHECK (own_money IN (0, 1)), 
	CHECK (approved IN ('', 'yes', 'no')), 
	CHECK (units_hundredths IS NULL OR (units_hundredths > 0 AND unit <> '')), 
	CHECK (minutes > 0 OR amount_minor > 0 OR units_hundredths > 0), 
	CHECK (unit IN ('', 'semester_hour', 'quarter_hour', 'graduate_credit', 'ects', 'ceu')), 
	CHECK (refund IN ('', 'wanted', 'asked', 'paid', 'refused')), 
	CHECK (refund_minor IS NULL OR refund_minor >= 0), 
	FOREIGN KEY(part_id) REFERENCES part (id), 
	FOREIGN KEY(repeat_id) REFERENCES time_repeat (id)
)
 STRICT;

INSERT INTO time_entry (id, created, changed, privacy, trashed, title, day, minutes, amount_minor, currency, own_time, own_money, category, provider, provider_number, place, topic, units_hundredths, unit, approved, counts_as, reported, refund, refund_minor, refund_day, part_id, repeat_id)
SELECT id, created, changed, privacy, trashed, title, day, minutes, amount_minor, currency, own_time, own_money, category, '', '', '', '', NULL, '', '', '[]', NULL, '', NULL, NULL, NULL, NULL FROM time_entry_before;

DROP TABLE time_entry_before;

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
	licence_id TEXT, 
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
	FOREIGN KEY(role_id) REFERENCES role (id), 
	FOREIGN KEY(licence_id) REFERENCES licence (id)
)
 STRICT;

INSERT INTO packet (id, created, changed, privacy, trashed, title, audience, evaluator, period, start, end, statement, picks, excluded, sections, purpose, photo, preset, framework_id, plan_id, included, arranged, captions, standing, paper, language, saved_as, role_id, licence_id)
SELECT id, created, changed, privacy, trashed, title, audience, evaluator, period, start, end, statement, picks, excluded, sections, purpose, photo, preset, framework_id, plan_id, included, arranged, captions, standing, paper, language, saved_as, role_id, NULL FROM packet_before;

DROP TABLE packet_before;

CREATE TABLE time_repeat (
	id TEXT NOT NULL, 
	created TEXT NOT NULL, 
	changed TEXT NOT NULL, 
	privacy TEXT NOT NULL, 
	trashed TEXT, 
	title TEXT NOT NULL, 
	minutes INTEGER NOT NULL, 
	amount_minor INTEGER, 
	currency TEXT NOT NULL, 
	own_time INTEGER NOT NULL, 
	own_money INTEGER NOT NULL, 
	category TEXT NOT NULL, 
	provider TEXT NOT NULL, 
	provider_number TEXT NOT NULL, 
	place TEXT NOT NULL, 
	topic TEXT NOT NULL, 
	approved TEXT NOT NULL, 
	counts_as TEXT NOT NULL, 
	toward TEXT NOT NULL, 
	every TEXT NOT NULL, 
	first TEXT NOT NULL, 
	until TEXT, 
	left_out TEXT NOT NULL, 
	PRIMARY KEY (id), 
	CHECK (length(id) = 32), 
	CHECK (privacy IN ('private', 'evaluator', 'public')), 
	CHECK (first IS NULL OR first GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), 
	CHECK (until IS NULL OR until GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), 
	CHECK (counts_as GLOB '[[]*]'), 
	CHECK (left_out GLOB '[[]*]'), 
	CHECK (toward GLOB '[[]*]'), 
	CHECK (minutes >= 0 AND minutes <= 60000), 
	CHECK (amount_minor IS NULL OR amount_minor >= 0), 
	CHECK (amount_minor IS NULL OR length(currency) = 3), 
	CHECK (own_time IN (0, 1)), 
	CHECK (own_money IN (0, 1)), 
	CHECK (approved IN ('', 'yes', 'no')), 
	CHECK (minutes > 0), 
	CHECK (every IN ('week', 'two_weeks', 'month')), 
	CHECK (until IS NULL OR until >= first)
)
 STRICT;

CREATE TABLE rule_set (
	id TEXT NOT NULL, 
	created TEXT NOT NULL, 
	changed TEXT NOT NULL, 
	privacy TEXT NOT NULL, 
	trashed TEXT, 
	title TEXT NOT NULL, 
	authority TEXT NOT NULL, 
	origin TEXT NOT NULL, 
	as_of TEXT, 
	notice TEXT NOT NULL, 
	sources TEXT NOT NULL, 
	unit_one TEXT NOT NULL, 
	unit_many TEXT NOT NULL, 
	unit_minutes INTEGER NOT NULL, 
	period_months INTEGER NOT NULL, 
	begins TEXT NOT NULL, 
	year_begins INTEGER NOT NULL, 
	categories TEXT NOT NULL, 
	choices TEXT NOT NULL, 
	rules TEXT NOT NULL, 
	columns TEXT NOT NULL, 
	PRIMARY KEY (id), 
	CHECK (length(id) = 32), 
	CHECK (privacy IN ('private', 'evaluator', 'public')), 
	CHECK (as_of IS NULL OR as_of GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), 
	CHECK (sources GLOB '[[]*]'), 
	CHECK (rules GLOB '[[]*]'), 
	CHECK (categories GLOB '[[]*]'), 
	CHECK (choices GLOB '[[]*]'), 
	CHECK (columns GLOB '[[]*]'), 
	CHECK (begins IN ('issued', 'birth_month', 'year')), 
	CHECK (unit_minutes > 0 AND unit_minutes <= 60000), 
	CHECK (period_months > 0 AND period_months <= 600), 
	CHECK (year_begins BETWEEN 1 AND 12)
)
 STRICT;

CREATE TABLE licence (
	id TEXT NOT NULL, 
	created TEXT NOT NULL, 
	changed TEXT NOT NULL, 
	privacy TEXT NOT NULL, 
	trashed TEXT, 
	title TEXT NOT NULL, 
	number TEXT NOT NULL, 
	rule_set_id TEXT, 
	starts TEXT NOT NULL, 
	ends TEXT, 
	birth_month INTEGER, 
	extra INTEGER NOT NULL, 
	chosen TEXT NOT NULL, 
	excluded TEXT NOT NULL, 
	done TEXT NOT NULL, 
	credential_id TEXT, 
	notes TEXT NOT NULL, 
	PRIMARY KEY (id), 
	CHECK (length(id) = 32), 
	CHECK (privacy IN ('private', 'evaluator', 'public')), 
	CHECK (starts IS NULL OR starts GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), 
	CHECK (ends IS NULL OR ends GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), 
	CHECK (chosen GLOB '[[]*]'), 
	CHECK (excluded GLOB '[[]*]'), 
	CHECK (done GLOB '[[]*]'), 
	CHECK (birth_month IS NULL OR birth_month BETWEEN 1 AND 12), 
	CHECK (extra >= 0 AND extra <= 20), 
	CHECK (ends IS NULL OR ends >= starts), 
	FOREIGN KEY(rule_set_id) REFERENCES rule_set (id), 
	FOREIGN KEY(credential_id) REFERENCES credential (id)
)
 STRICT;

CREATE INDEX ix_person_photo_id ON person (photo_id);

CREATE INDEX ix_part_programme_id ON part (programme_id);

CREATE INDEX ix_time_entry_category ON time_entry (category, own_time, own_money, currency, minutes, amount_minor, day, trashed);

CREATE INDEX ix_time_entry_day ON time_entry (day, own_time, own_money, currency, minutes, amount_minor, counts_as, approved, unit, units_hundredths, reported, trashed);

CREATE INDEX ix_time_entry_heap ON time_entry (counts_as, approved, unit, units_hundredths, day, minutes, reported, trashed);

CREATE INDEX ix_time_entry_part_id ON time_entry (part_id);

CREATE INDEX ix_time_entry_provider ON time_entry (provider, own_time, own_money, currency, minutes, amount_minor, day, trashed);

CREATE INDEX ix_time_entry_refund ON time_entry (day) WHERE refund <> '';

CREATE INDEX ix_time_entry_repeat_id ON time_entry (repeat_id);

CREATE INDEX ix_time_entry_spent ON time_entry (id, own_time, own_money, currency, minutes, amount_minor, day, trashed);

CREATE INDEX ix_time_entry_topic ON time_entry (topic, own_time, own_money, currency, minutes, amount_minor, day, trashed);

CREATE INDEX ix_packet_framework_id ON packet (framework_id);

CREATE INDEX ix_packet_licence_id ON packet (licence_id);

CREATE INDEX ix_packet_plan_id ON packet (plan_id);

CREATE INDEX ix_packet_role_id ON packet (role_id);

CREATE INDEX ix_licence_credential_id ON licence (credential_id);

CREATE INDEX ix_licence_rule_set_id ON licence (rule_set_id);

DROP INDEX ix_link_target_id;

CREATE INDEX ix_link_target_id ON link (target_id, target_kind, role, source_id, trashed);
