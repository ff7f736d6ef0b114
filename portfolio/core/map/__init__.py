"""The career map without its drawing: what stands where on the line of time, for the window and for paper."""
