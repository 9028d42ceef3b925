### Sections of articles, as readers of the portal and people at the desk meet them.

vocabulary-section-take-part = Take part
vocabulary-section-myths = True or not?
