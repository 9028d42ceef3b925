# Following the list with other programs
volunteering-follow = यो सूची पछ्याउनुहोस्:
volunteering-follow-calendar = पात्रो
volunteering-follow-feed = नयाँ कुरा (feed)
volunteering-calendar-note = यो पात्रोमा दिन थाहा भएका कुरा मात्र छन्। बाँकी सूचीमा छन्।
