# More places at the foot of every page
web-nav-start = Five questions
web-nav-saved = My list
