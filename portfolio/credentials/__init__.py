"""Reading open badges and other credentials. Knows no Qt and no database."""
