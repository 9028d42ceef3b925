# Following the list with other programs
volunteering-follow = Следете този списък:
volunteering-follow-calendar = календар
volunteering-follow-feed = новини (feed)
volunteering-calendar-note = В този календар е само това, за което се знае денят. Останалото е в списъка.
