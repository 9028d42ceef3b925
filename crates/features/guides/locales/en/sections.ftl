### Ways to take part, and what people say.

# Heading over both on the home page.
sections-home = Be part of the city
sections-take-part-lede = Meet people, say what you think, help others.
sections-take-part-empty = We know no ways to take part yet.
# A heading over what belongs to no topic.
sections-more = More
sections-myths-lede = What people say about newcomers, and what is known.
sections-myths-empty = We have nothing here yet.
# Before a sentence in quotation marks.
sections-people-say = People say:
sections-we-know = What we know
