"""What growth is made of, in and out of files: skills, surveys and their answers, roles, adverts, goal templates."""
