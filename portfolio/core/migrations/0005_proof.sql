CREATE TABLE credential_before AS SELECT * FROM credential;

DROP TABLE credential;

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
	issuer_id TEXT NOT NULL, 
	recipient TEXT NOT NULL, 
	earned TEXT, 
	expires TEXT, 
	minutes INTEGER, 
	description TEXT NOT NULL, 
	criteria TEXT NOT NULL, 
	skills TEXT NOT NULL, 
	evidence TEXT NOT NULL, 
	alignment TEXT NOT NULL, 
	endorsements TEXT NOT NULL, 
	standard TEXT NOT NULL, 
	container TEXT NOT NULL, 
	identity TEXT NOT NULL, 
	valid_from TEXT NOT NULL, 
	source_url TEXT NOT NULL, 
	raw TEXT NOT NULL, 
	original_id TEXT, 
	image_id TEXT, 
	programme_id TEXT, 
	replaced_by_id TEXT, 
	PRIMARY KEY (id), 
	CHECK (length(id) = 32), 
	CHECK (privacy IN ('private', 'evaluator', 'public')), 
	CHECK (earned IS NULL OR earned GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), 
	CHECK (expires IS NULL OR expires GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), 
	CHECK (skills GLOB '[[]*]'), 
	CHECK (evidence GLOB '[[]*]'), 
	CHECK (alignment GLOB '[[]*]'), 
	CHECK (endorsements GLOB '[[]*]'), 
	CHECK (kind IN ('badge', 'certificate', 'micro_credential', 'licence', 'degree')), 
	CHECK (minutes IS NULL OR minutes >= 0), 
	CHECK (replaced_by_id IS NULL OR replaced_by_id <> id), 
	FOREIGN KEY(original_id) REFERENCES attachment (id), 
	FOREIGN KEY(image_id) REFERENCES attachment (id), 
	FOREIGN KEY(programme_id) REFERENCES programme (id), 
	FOREIGN KEY(replaced_by_id) REFERENCES credential (id)
)
 STRICT;

INSERT INTO credential (id, created, changed, privacy, trashed, kind, title, issuer, issuer_url, issuer_id, recipient, earned, expires, minutes, description, criteria, skills, evidence, alignment, endorsements, standard, container, identity, valid_from, source_url, raw, original_id, image_id, programme_id, replaced_by_id) SELECT id, created, changed, privacy, trashed, kind, title, issuer, issuer_url, '', recipient, earned, expires, minutes, description, criteria, skills, evidence, '[]', '[]', standard, container, identity, '', source_url, raw, original_id, image_id, programme_id, NULL FROM credential_before;

DROP TABLE credential_before;

CREATE INDEX ix_credential_image_id ON credential (image_id);

CREATE INDEX ix_credential_original_id ON credential (original_id);

CREATE INDEX ix_credential_programme_id ON credential (programme_id);

CREATE INDEX ix_credential_replaced_by_id ON credential (replaced_by_id);

CREATE TABLE saved_page (
	id TEXT NOT NULL, 
	created TEXT NOT NULL, 
	changed TEXT NOT NULL, 
	privacy TEXT NOT NULL, 
	trashed TEXT, 
	kind TEXT NOT NULL, 
	title TEXT NOT NULL, 
	address TEXT NOT NULL, 
	owner TEXT NOT NULL, 
	saved TEXT NOT NULL, 
	original_id TEXT NOT NULL, 
	PRIMARY KEY (id), 
	CHECK (length(id) = 32), 
	CHECK (privacy IN ('private', 'evaluator', 'public')), 
	CHECK (saved IS NULL OR saved GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), 
	CHECK (kind IN ('key', 'profile', 'badge', 'list')), 
	FOREIGN KEY(original_id) REFERENCES attachment (id)
)
 STRICT;

CREATE TABLE award (
	id TEXT NOT NULL, 
	created TEXT NOT NULL, 
	changed TEXT NOT NULL, 
	privacy TEXT NOT NULL, 
	trashed TEXT, 
	title TEXT NOT NULL, 
	description TEXT NOT NULL, 
	criteria TEXT NOT NULL, 
	skills TEXT NOT NULL, 
	months INTEGER, 
	image_id TEXT, 
	given INTEGER NOT NULL, 
	last_given TEXT, 
	PRIMARY KEY (id), 
	CHECK (length(id) = 32), 
	CHECK (privacy IN ('private', 'evaluator', 'public')), 
	CHECK (last_given IS NULL OR last_given GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), 
	CHECK (skills GLOB '[[]*]'), 
	CHECK (given >= 0), 
	CHECK (months IS NULL OR months > 0), 
	FOREIGN KEY(image_id) REFERENCES attachment (id)
)
 STRICT;

CREATE INDEX ix_saved_page_original_id ON saved_page (original_id);

CREATE INDEX ix_award_image_id ON award (image_id);
