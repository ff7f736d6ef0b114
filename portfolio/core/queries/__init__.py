"""Questions the portfolio answers, as slim rows."""
