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
	PRIMARY KEY (id), 
	CHECK (length(id) = 32), 
	CHECK (privacy IN ('private', 'evaluator', 'public')), 
	CHECK (started IS NULL OR started GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), 
	CHECK (ended IS NULL OR ended GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), 
	CHECK (started IS NULL OR ended IS NULL OR ended >= started)
)
 STRICT;
