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
	PRIMARY KEY (id),
	CHECK (length(id) = 32),
	CHECK (privacy IN ('private', 'evaluator', 'public')),
	CHECK (addresses GLOB '[[]*]')
)
 STRICT;

CREATE TABLE attachment (
	id TEXT NOT NULL,
	created TEXT NOT NULL,
	changed TEXT NOT NULL,
	privacy TEXT NOT NULL,
	trashed TEXT,
	purpose TEXT NOT NULL,
	name TEXT NOT NULL,
	media_type TEXT NOT NULL,
	sha256 TEXT NOT NULL,
	size INTEGER NOT NULL,
	title TEXT NOT NULL,
	caption TEXT NOT NULL,
	day TEXT,
	text TEXT NOT NULL,
	PRIMARY KEY (id),
	CHECK (length(id) = 32),
	CHECK (privacy IN ('private', 'evaluator', 'public')),
	CHECK (day IS NULL OR day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
	CHECK (purpose IN ('original', 'image', 'evidence')),
	CHECK (length(sha256) = 64),
	CHECK (size >= 0)
)
 STRICT;

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
	notes TEXT NOT NULL,
	what_changed TEXT NOT NULL,
	PRIMARY KEY (id),
	CHECK (length(id) = 32),
	CHECK (privacy IN ('private', 'evaluator', 'public')),
	CHECK (started IS NULL OR started GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
	CHECK (due IS NULL OR due GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
	CHECK (finished IS NULL OR finished GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
	CHECK (kind IN ('course', 'workshop', 'micro_credential', 'nanodegree', 'certificate_programme', 'bachelor', 'master')),
	CHECK (planned_minutes IS NULL OR planned_minutes >= 0)
)
 STRICT;

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
	PRIMARY KEY (id),
	CHECK (length(id) = 32),
	CHECK (privacy IN ('private', 'evaluator', 'public')),
	CHECK (due IS NULL OR due GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
	CHECK (done IS NULL OR done GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
	CHECK (position >= 0),
	CHECK (minutes IS NULL OR minutes >= 0),
	FOREIGN KEY(programme_id) REFERENCES programme (id)
)
 STRICT;

CREATE TABLE credential (
	id TEXT NOT NULL,
	created TEXT NOT NULL,
	changed TEXT NOT NULL,
	privacy TEXT NOT NULL,
	trashed TEXT,
	kind TEXT NOT NULL,
	title TEXT NOT NULL,
	issuer TEXT NOT NULL,
	issuer_url TEXT NOT NULL,
	recipient TEXT NOT NULL,
	earned TEXT,
	expires TEXT,
	minutes INTEGER,
	description TEXT NOT NULL,
	criteria TEXT NOT NULL,
	skills TEXT NOT NULL,
	evidence TEXT NOT NULL,
	standard TEXT NOT NULL,
	container TEXT NOT NULL,
	identity TEXT NOT NULL,
	source_url TEXT NOT NULL,
	raw TEXT NOT NULL,
	original_id TEXT,
	image_id TEXT,
	programme_id TEXT,
	PRIMARY KEY (id),
	CHECK (length(id) = 32),
	CHECK (privacy IN ('private', 'evaluator', 'public')),
	CHECK (earned IS NULL OR earned GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
	CHECK (expires IS NULL OR expires GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
	CHECK (skills GLOB '[[]*]'),
	CHECK (evidence GLOB '[[]*]'),
	CHECK (kind IN ('badge', 'certificate', 'micro_credential', 'licence', 'degree')),
	CHECK (minutes IS NULL OR minutes >= 0),
	FOREIGN KEY(original_id) REFERENCES attachment (id),
	FOREIGN KEY(image_id) REFERENCES attachment (id),
	FOREIGN KEY(programme_id) REFERENCES programme (id)
)
 STRICT;

CREATE TABLE credential_check (
	id TEXT NOT NULL,
	created TEXT NOT NULL,
	changed TEXT NOT NULL,
	privacy TEXT NOT NULL,
	trashed TEXT,
	credential_id TEXT NOT NULL,
	at TEXT NOT NULL,
	status TEXT NOT NULL,
	checks TEXT NOT NULL,
	PRIMARY KEY (id),
	CHECK (length(id) = 32),
	CHECK (privacy IN ('private', 'evaluator', 'public')),
	CHECK (checks GLOB '[[]*]'),
	CHECK (status IN ('verified', 'intact', 'unknown', 'expired', 'not_yet_valid', 'revoked', 'invalid', 'unsupported')),
	FOREIGN KEY(credential_id) REFERENCES credential (id)
)
 STRICT;

CREATE TABLE practice (
	id TEXT NOT NULL,
	created TEXT NOT NULL,
	changed TEXT NOT NULL,
	privacy TEXT NOT NULL,
	trashed TEXT,
	kind TEXT NOT NULL,
	title TEXT NOT NULL,
	day TEXT,
	what_i_did TEXT NOT NULL,
	what_changed TEXT NOT NULL,
	PRIMARY KEY (id),
	CHECK (length(id) = 32),
	CHECK (privacy IN ('private', 'evaluator', 'public')),
	CHECK (day IS NULL OR day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
	CHECK (kind IN ('lesson', 'unit', 'project', 'talk', 'parent_contact', 'mentoring', 'other'))
)
 STRICT;

CREATE TABLE reflection (
	id TEXT NOT NULL,
	created TEXT NOT NULL,
	changed TEXT NOT NULL,
	privacy TEXT NOT NULL,
	trashed TEXT,
	title TEXT NOT NULL,
	text TEXT NOT NULL,
	day TEXT,
	PRIMARY KEY (id),
	CHECK (length(id) = 32),
	CHECK (privacy IN ('private', 'evaluator', 'public')),
	CHECK (day IS NULL OR day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
)
 STRICT;

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
	PRIMARY KEY (id),
	CHECK (length(id) = 32),
	CHECK (privacy IN ('private', 'evaluator', 'public')),
	CHECK (due IS NULL OR due GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
	CHECK (finished IS NULL OR finished GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
	CHECK (state IN ('proposed', 'agreed', 'under_way', 'met', 'partly', 'dropped')),
	CHECK (learners IS NULL OR learners >= 0),
	CHECK (planned_minutes IS NULL OR planned_minutes >= 0)
)
 STRICT;

CREATE TABLE step (
	id TEXT NOT NULL,
	created TEXT NOT NULL,
	changed TEXT NOT NULL,
	privacy TEXT NOT NULL,
	trashed TEXT,
	goal_id TEXT NOT NULL,
	position INTEGER NOT NULL,
	title TEXT NOT NULL,
	due TEXT,
	done TEXT,
	PRIMARY KEY (id),
	CHECK (length(id) = 32),
	CHECK (privacy IN ('private', 'evaluator', 'public')),
	CHECK (due IS NULL OR due GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
	CHECK (done IS NULL OR done GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
	CHECK (position >= 0),
	FOREIGN KEY(goal_id) REFERENCES goal (id)
)
 STRICT;

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
	PRIMARY KEY (id),
	CHECK (length(id) = 32),
	CHECK (privacy IN ('private', 'evaluator', 'public')),
	CHECK (day IS NULL OR day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
	CHECK (minutes > 0 AND minutes <= 60000),
	CHECK (amount_minor IS NULL OR amount_minor >= 0),
	CHECK (amount_minor IS NULL OR length(currency) = 3),
	CHECK (own_time IN (0, 1)),
	CHECK (own_money IN (0, 1))
)
 STRICT;

CREATE TABLE link (
	id TEXT NOT NULL,
	created TEXT NOT NULL,
	changed TEXT NOT NULL,
	privacy TEXT NOT NULL,
	trashed TEXT,
	source_kind TEXT NOT NULL,
	source_id TEXT NOT NULL,
	target_kind TEXT NOT NULL,
	target_id TEXT NOT NULL,
	role TEXT NOT NULL,
	PRIMARY KEY (id),
	CHECK (length(id) = 32),
	CHECK (privacy IN ('private', 'evaluator', 'public')),
	CHECK (role IN ('toward', 'about', 'evidence')),
	CHECK (length(source_id) = 32 AND length(target_id) = 32 AND source_id <> target_id)
)
 STRICT;

CREATE TABLE tag (
	id TEXT NOT NULL,
	created TEXT NOT NULL,
	changed TEXT NOT NULL,
	privacy TEXT NOT NULL,
	trashed TEXT,
	record_kind TEXT NOT NULL,
	record_id TEXT NOT NULL,
	name TEXT NOT NULL,
	PRIMARY KEY (id),
	CHECK (length(id) = 32),
	CHECK (privacy IN ('private', 'evaluator', 'public')),
	CHECK (length(name) > 0)
)
 STRICT;

CREATE TABLE packet (
	id TEXT NOT NULL,
	created TEXT NOT NULL,
	changed TEXT NOT NULL,
	privacy TEXT NOT NULL,
	trashed TEXT,
	title TEXT NOT NULL,
	audience TEXT NOT NULL,
	evaluator TEXT NOT NULL,
	start TEXT,
	"end" TEXT,
	statement TEXT NOT NULL,
	picks TEXT NOT NULL,
	excluded TEXT NOT NULL,
	sections TEXT NOT NULL,
	PRIMARY KEY (id),
	CHECK (length(id) = 32),
	CHECK (privacy IN ('private', 'evaluator', 'public')),
	CHECK (start IS NULL OR start GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
	CHECK (end IS NULL OR end GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
	CHECK (picks GLOB '[[]*]'),
	CHECK (excluded GLOB '[[]*]'),
	CHECK (sections GLOB '[[]*]'),
	CHECK (audience IN ('evaluator', 'public'))
)
 STRICT;

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
	PRIMARY KEY (id),
	CHECK (length(id) = 32),
	CHECK (privacy IN ('private', 'evaluator', 'public')),
	CHECK (audience IN ('evaluator', 'public')),
	CHECK (length(sha256) = 64),
	CHECK (pages > 0),
	FOREIGN KEY(packet_id) REFERENCES packet (id)
)
 STRICT;

CREATE INDEX ix_attachment_sha256 ON attachment (sha256);

CREATE INDEX ix_part_programme_id ON part (programme_id);

CREATE INDEX ix_credential_image_id ON credential (image_id);

CREATE INDEX ix_credential_original_id ON credential (original_id);

CREATE INDEX ix_credential_programme_id ON credential (programme_id);

CREATE INDEX ix_credential_check_credential_id ON credential_check (credential_id);

CREATE INDEX ix_step_goal_id ON step (goal_id);

CREATE INDEX ix_time_entry_day ON time_entry (day);

CREATE INDEX ix_link_source_id ON link (source_id);

CREATE INDEX ix_link_target_id ON link (target_id);

CREATE INDEX ix_tag_record_id ON tag (record_id);

CREATE INDEX ix_issued_packet_packet_id ON issued_packet (packet_id);

CREATE TABLE meta (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT;

CREATE TABLE signing_key (name TEXT NOT NULL PRIMARY KEY, pem BLOB NOT NULL, made TEXT NOT NULL) STRICT;

CREATE TABLE change (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, device TEXT NOT NULL, at TEXT NOT NULL, label TEXT NOT NULL, schema_version INTEGER NOT NULL, state TEXT NOT NULL, CHECK (state IN ('done', 'undone', 'dropped')), CHECK (length(id) = 32)) STRICT;

CREATE INDEX ix_change_state ON change (state, seq);

CREATE TABLE edit (change_id TEXT NOT NULL REFERENCES change (id), position INTEGER NOT NULL, kind TEXT NOT NULL, record_id TEXT NOT NULL, before TEXT, after TEXT, PRIMARY KEY (change_id, position)) STRICT;

CREATE INDEX ix_edit_record ON edit (record_id);

CREATE TABLE draft (key TEXT NOT NULL PRIMARY KEY, kind TEXT NOT NULL, record_id TEXT NOT NULL, content TEXT NOT NULL, saved TEXT NOT NULL) STRICT;

CREATE TABLE search_doc (doc INTEGER PRIMARY KEY, kind TEXT NOT NULL, record_id TEXT NOT NULL UNIQUE, shown_kind TEXT NOT NULL, shown_id TEXT NOT NULL) STRICT;

CREATE VIRTUAL TABLE search USING fts5(title, body, tokenize = 'unicode61 remove_diacritics 2');
