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
	PRIMARY KEY (id), 
	CHECK (length(id) = 32), 
	CHECK (privacy IN ('private', 'evaluator', 'public')), 
	CHECK (addresses GLOB '[[]*]'), 
	CHECK (weekly_least IS NULL OR weekly_least BETWEEN 0 AND 10080), 
	CHECK (weekly_most IS NULL OR weekly_most BETWEEN 0 AND 10080), 
	FOREIGN KEY(photo_id) REFERENCES attachment (id)
)
 STRICT;

INSERT INTO person (id, created, changed, privacy, trashed, name, role, school, evaluator, addresses, weekly_least, weekly_most, photo_id) SELECT id, created, changed, privacy, trashed, name, role, school, evaluator, addresses, weekly_least, weekly_most, NULL FROM person_before;

DROP TABLE person_before;

CREATE TABLE known_person (
	id TEXT NOT NULL, 
	created TEXT NOT NULL, 
	changed TEXT NOT NULL, 
	privacy TEXT NOT NULL, 
	trashed TEXT, 
	name TEXT NOT NULL, 
	aliases TEXT NOT NULL, 
	stands_as TEXT NOT NULL, 
	PRIMARY KEY (id), 
	CHECK (length(id) = 32), 
	CHECK (privacy IN ('private', 'evaluator', 'public')), 
	CHECK (aliases GLOB '[[]*]'), 
	CHECK (length(name) > 0)
)
 STRICT;

CREATE TABLE framework (
	id TEXT NOT NULL, 
	created TEXT NOT NULL, 
	changed TEXT NOT NULL, 
	privacy TEXT NOT NULL, 
	trashed TEXT, 
	title TEXT NOT NULL, 
	edition TEXT NOT NULL, 
	publisher TEXT NOT NULL, 
	jurisdiction TEXT NOT NULL, 
	language TEXT NOT NULL, 
	description TEXT NOT NULL, 
	notice TEXT NOT NULL, 
	licence TEXT NOT NULL, 
	source TEXT NOT NULL, 
	pack TEXT NOT NULL, 
	identity TEXT NOT NULL, 
	levels TEXT NOT NULL, 
	stages TEXT NOT NULL, 
	earlier_id TEXT, 
	PRIMARY KEY (id), 
	CHECK (length(id) = 32), 
	CHECK (privacy IN ('private', 'evaluator', 'public')), 
	CHECK (levels GLOB '[[]*]'), 
	CHECK (stages GLOB '[[]*]'), 
	CHECK (length(title) > 0), 
	CHECK (earlier_id IS NULL OR earlier_id <> id), 
	FOREIGN KEY(earlier_id) REFERENCES framework (id)
)
 STRICT;

CREATE TABLE standard (
	id TEXT NOT NULL, 
	created TEXT NOT NULL, 
	changed TEXT NOT NULL, 
	privacy TEXT NOT NULL, 
	trashed TEXT, 
	framework_id TEXT NOT NULL, 
	parent_id TEXT, 
	position INTEGER NOT NULL, 
	code TEXT NOT NULL, 
	title TEXT NOT NULL, 
	text TEXT NOT NULL, 
	level TEXT NOT NULL, 
	identity TEXT NOT NULL, 
	examples TEXT NOT NULL, 
	PRIMARY KEY (id), 
	CHECK (length(id) = 32), 
	CHECK (privacy IN ('private', 'evaluator', 'public')), 
	CHECK (examples GLOB '[[]*]'), 
	CHECK (length(code) > 0 OR length(title) > 0), 
	CHECK (parent_id IS NULL OR parent_id <> id), 
	FOREIGN KEY(framework_id) REFERENCES framework (id), 
	FOREIGN KEY(parent_id) REFERENCES standard (id)
)
 STRICT;

CREATE TABLE crosswalk (
	id TEXT NOT NULL, 
	created TEXT NOT NULL, 
	changed TEXT NOT NULL, 
	privacy TEXT NOT NULL, 
	trashed TEXT, 
	from_id TEXT NOT NULL, 
	to_id TEXT NOT NULL, 
	relation TEXT NOT NULL, 
	note TEXT NOT NULL, 
	PRIMARY KEY (id), 
	CHECK (length(id) = 32), 
	CHECK (privacy IN ('private', 'evaluator', 'public')), 
	CHECK (relation IN ('same', 'broader', 'narrower', 'related')), 
	CHECK (from_id <> to_id), 
	FOREIGN KEY(from_id) REFERENCES standard (id), 
	FOREIGN KEY(to_id) REFERENCES standard (id)
)
 STRICT;

CREATE TABLE excerpt (
	id TEXT NOT NULL, 
	created TEXT NOT NULL, 
	changed TEXT NOT NULL, 
	privacy TEXT NOT NULL, 
	trashed TEXT, 
	reflection_id TEXT NOT NULL, 
	title TEXT NOT NULL, 
	text TEXT NOT NULL, 
	day TEXT, 
	PRIMARY KEY (id), 
	CHECK (length(id) = 32), 
	CHECK (privacy IN ('private', 'evaluator', 'public')), 
	CHECK (day IS NULL OR day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), 
	CHECK (length(text) > 0), 
	FOREIGN KEY(reflection_id) REFERENCES reflection (id)
)
 STRICT;

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
	PRIMARY KEY (id), 
	CHECK (length(id) = 32), 
	CHECK (privacy IN ('private', 'evaluator', 'public')), 
	CHECK (day IS NULL OR day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), 
	CHECK (next_day IS NULL OR next_day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), 
	CHECK (kind IN ('evaluation', 'observation', 'manager_talk', 'coaching', 'peer_visit', 'student_led', 'other')), 
	FOREIGN KEY(signed_id) REFERENCES attachment (id)
)
 STRICT;

CREATE TABLE alignment (
	id TEXT NOT NULL, 
	created TEXT NOT NULL, 
	changed TEXT NOT NULL, 
	privacy TEXT NOT NULL, 
	trashed TEXT, 
	record_kind TEXT NOT NULL, 
	record_id TEXT NOT NULL, 
	standard_id TEXT NOT NULL, 
	claim TEXT NOT NULL, 
	PRIMARY KEY (id), 
	CHECK (length(id) = 32), 
	CHECK (privacy IN ('private', 'evaluator', 'public')), 
	CHECK (length(record_id) = 32), 
	FOREIGN KEY(standard_id) REFERENCES standard (id)
)
 STRICT;

CREATE TABLE standard_rating (
	id TEXT NOT NULL, 
	created TEXT NOT NULL, 
	changed TEXT NOT NULL, 
	privacy TEXT NOT NULL, 
	trashed TEXT, 
	standard_id TEXT NOT NULL, 
	rater TEXT NOT NULL, 
	level TEXT NOT NULL, 
	day TEXT, 
	who TEXT NOT NULL, 
	note TEXT NOT NULL, 
	conversation_id TEXT, 
	PRIMARY KEY (id), 
	CHECK (length(id) = 32), 
	CHECK (privacy IN ('private', 'evaluator', 'public')), 
	CHECK (day IS NULL OR day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), 
	CHECK (rater IN ('self', 'evaluator')), 
	CHECK (length(level) > 0), 
	FOREIGN KEY(standard_id) REFERENCES standard (id), 
	FOREIGN KEY(conversation_id) REFERENCES conversation (id)
)
 STRICT;

CREATE TABLE standard_claim (
	id TEXT NOT NULL, 
	created TEXT NOT NULL, 
	changed TEXT NOT NULL, 
	privacy TEXT NOT NULL, 
	trashed TEXT, 
	standard_id TEXT NOT NULL, 
	claim TEXT NOT NULL, 
	statement TEXT NOT NULL, 
	PRIMARY KEY (id), 
	CHECK (length(id) = 32), 
	CHECK (privacy IN ('private', 'evaluator', 'public')), 
	FOREIGN KEY(standard_id) REFERENCES standard (id)
)
 STRICT;

CREATE TABLE evaluation_plan (
	id TEXT NOT NULL, 
	created TEXT NOT NULL, 
	changed TEXT NOT NULL, 
	privacy TEXT NOT NULL, 
	trashed TEXT, 
	title TEXT NOT NULL, 
	framework_id TEXT, 
	evaluator TEXT NOT NULL, 
	start TEXT, 
	"end" TEXT, 
	due TEXT, 
	as_of TEXT, 
	source TEXT NOT NULL, 
	rules TEXT NOT NULL, 
	barred TEXT NOT NULL, 
	most_pieces INTEGER, 
	body_pages INTEGER, 
	upload_bytes INTEGER, 
	letters INTEGER NOT NULL, 
	preset TEXT NOT NULL, 
	PRIMARY KEY (id), 
	CHECK (length(id) = 32), 
	CHECK (privacy IN ('private', 'evaluator', 'public')), 
	CHECK (start IS NULL OR start GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), 
	CHECK (end IS NULL OR end GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), 
	CHECK (due IS NULL OR due GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), 
	CHECK (as_of IS NULL OR as_of GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), 
	CHECK (rules GLOB '[[]*]'), 
	CHECK (barred GLOB '[[]*]'), 
	CHECK (length(title) > 0), 
	CHECK (most_pieces IS NULL OR most_pieces > 0), 
	CHECK (body_pages IS NULL OR body_pages > 0), 
	CHECK (upload_bytes IS NULL OR upload_bytes > 0), 
	CHECK (letters > 0), 
	FOREIGN KEY(framework_id) REFERENCES framework (id)
)
 STRICT;

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
	FOREIGN KEY(plan_id) REFERENCES evaluation_plan (id)
)
 STRICT;

INSERT INTO packet (id, created, changed, privacy, trashed, title, audience, evaluator, period, start, "end", statement, picks, excluded, sections, purpose, photo, preset, framework_id, plan_id, included, arranged, captions, standing, paper, language, saved_as) SELECT id, created, changed, privacy, trashed, title, audience, evaluator, period, start, "end", statement, picks, excluded, sections, '', 0, '', NULL, NULL, '[]', '[]', '[]', '[]', 'a4', '', 'proof' FROM packet_before;

DROP TABLE packet_before;

CREATE TABLE issued_packet_before AS SELECT * FROM issued_packet;

DROP TABLE issued_packet;

CREATE TABLE issued_packet (
	id TEXT NOT NULL, 
	created TEXT NOT NULL, 
	changed TEXT NOT NULL, 
	privacy TEXT NOT NULL, 
	trashed TEXT, 
	packet_id TEXT, 
	at TEXT NOT NULL, 
	audience TEXT NOT NULL, 
	sha256 TEXT NOT NULL, 
	pages INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	title TEXT NOT NULL, 
	saved_as TEXT NOT NULL, 
	evaluator TEXT NOT NULL, 
	start TEXT, 
	"end" TEXT, 
	framework_id TEXT, 
	held TEXT NOT NULL, 
	PRIMARY KEY (id), 
	CHECK (length(id) = 32), 
	CHECK (privacy IN ('private', 'evaluator', 'public')), 
	CHECK (start IS NULL OR start GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), 
	CHECK (end IS NULL OR end GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), 
	CHECK (held GLOB '[[]*]'), 
	CHECK (audience IN ('evaluator', 'public')), 
	CHECK (saved_as IN ('proof', 'originals', 'plain')), 
	CHECK (length(sha256) = 64), 
	CHECK (pages > 0), 
	FOREIGN KEY(packet_id) REFERENCES packet (id), 
	FOREIGN KEY(framework_id) REFERENCES framework (id)
)
 STRICT;

INSERT INTO issued_packet (id, created, changed, privacy, trashed, packet_id, at, audience, sha256, pages, name, title, saved_as, evaluator, start, "end", framework_id, held) SELECT id, created, changed, privacy, trashed, packet_id, at, audience, sha256, pages, name, '', 'proof', '', NULL, NULL, NULL, '[]' FROM issued_packet_before;

DROP TABLE issued_packet_before;

CREATE INDEX ix_person_photo_id ON person (photo_id);

CREATE INDEX ix_framework_earlier_id ON framework (earlier_id);

CREATE INDEX ix_standard_framework_id ON standard (framework_id);

CREATE INDEX ix_standard_parent_id ON standard (parent_id);

CREATE INDEX ix_crosswalk_from_id ON crosswalk (from_id);

CREATE INDEX ix_crosswalk_to_id ON crosswalk (to_id);

CREATE INDEX ix_excerpt_reflection_id ON excerpt (reflection_id);

CREATE INDEX ix_conversation_signed_id ON conversation (signed_id);

CREATE INDEX ix_alignment_record_id ON alignment (record_id);

CREATE INDEX ix_alignment_standard_id ON alignment (standard_id);

CREATE INDEX ix_standard_rating_conversation_id ON standard_rating (conversation_id);

CREATE INDEX ix_standard_rating_standard_id ON standard_rating (standard_id);

CREATE INDEX ix_standard_claim_standard_id ON standard_claim (standard_id);

CREATE INDEX ix_evaluation_plan_framework_id ON evaluation_plan (framework_id);

CREATE INDEX ix_packet_framework_id ON packet (framework_id);

CREATE INDEX ix_packet_plan_id ON packet (plan_id);

CREATE INDEX ix_issued_packet_framework_id ON issued_packet (framework_id);

CREATE INDEX ix_issued_packet_packet_id ON issued_packet (packet_id);
