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
	PRIMARY KEY (id), 
	CHECK (length(id) = 32), 
	CHECK (privacy IN ('private', 'evaluator', 'public')), 
	CHECK (start IS NULL OR start GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), 
	CHECK (end IS NULL OR end GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), 
	CHECK (picks GLOB '[[]*]'), 
	CHECK (excluded GLOB '[[]*]'), 
	CHECK (sections GLOB '[[]*]'), 
	CHECK (audience IN ('evaluator', 'public')), 
	CHECK (period IN ('year', 'since', 'all', 'own'))
)
 STRICT;

INSERT INTO packet (id, created, changed, privacy, trashed, title, audience, evaluator, period, start, "end", statement, picks, excluded, sections) SELECT id, created, changed, privacy, trashed, title, audience, evaluator, CASE WHEN EXISTS (SELECT 1 FROM json_each(sections) WHERE value = 'period:year') THEN 'year' WHEN EXISTS (SELECT 1 FROM json_each(sections) WHERE value = 'period:since') THEN 'since' WHEN start IS NULL AND "end" IS NULL THEN 'all' ELSE 'own' END, start, "end", statement, picks, excluded, json_insert((SELECT json_group_array(value) FROM json_each(sections) WHERE value NOT IN ('period:year', 'period:since')), '$[#]', 'plan') FROM packet_before;

DROP TABLE packet_before;
