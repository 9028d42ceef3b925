### Why a wrong word in a text does harm, as people at the desk meet it.

vocabulary-careful-urgent = It is about danger
vocabulary-careful-rights = It is about rights
vocabulary-careful-deadline = It is about a deadline
