"""Coverage-guided fuzz of everything that reads a stranger's file. Run as: python -m tests.credentials.fuzz"""
