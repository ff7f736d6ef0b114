"""The goals beside the timeline: one card for each goal under way, and the week's hours."""
