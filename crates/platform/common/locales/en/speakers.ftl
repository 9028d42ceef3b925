# Who speaks a language, also one that the portal is not written in
speakers-mine = My language is not here
speakers-mine-text = Find the name of your language in the list below. You then see who speaks it, on which days, and how to reach them.
speakers-none = Your language is not in this list either? Ask a person. They may find an interpreter.
speakers-not-here = You cannot read this portal in { $language } yet. But these people can talk to you.
speakers-interpreter = with an interpreter
speakers-days-unknown = Days not known. Call before you go.
speakers-days-ask = Days not known. Write to them, or go there and ask.
