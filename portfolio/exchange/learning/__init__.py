"""Learning in and out of files: hours, outlines of programmes, rules of licences, lists for whoever asks for them."""
