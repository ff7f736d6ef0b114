ALTER TABLE person RENAME TO person_before;

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
	PRIMARY KEY (id), 
	CHECK (length(id) = 32), 
	CHECK (privacy IN ('private', 'evaluator', 'public')), 
	CHECK (addresses GLOB '[[]*]'), 
	CHECK (weekly_least IS NULL OR weekly_least BETWEEN 0 AND 10080), 
	CHECK (weekly_most IS NULL OR weekly_most BETWEEN 0 AND 10080)
)
 STRICT;

INSERT INTO person (id, created, changed, privacy, trashed, name, role, school, evaluator, addresses) SELECT id, created, changed, privacy, trashed, name, role, school, evaluator, addresses FROM person_before;

DROP TABLE person_before;
