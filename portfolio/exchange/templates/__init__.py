"""Templates: skills, surveys, roles, plans, questions and forms that go from one portfolio to another as a file."""
