"""Asking a colleague about skills, taking in what comes back, and templates between portfolios: their cards."""
