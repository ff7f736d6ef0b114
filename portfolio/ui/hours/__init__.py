"""The place of hours: this week, all that was logged, sums, and money that is to come back."""
