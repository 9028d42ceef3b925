### What speaks against an opportunity, and ready patterns of opportunities.

## What speaks against it

concern-job = It says that somebody would be paid for this otherwise. Volunteers help; they do not stand where people should have a job.
concern-fee = Volunteers pay something. Say how much and what for, or take it out: helping should cost nobody anything.
concern-papers = The text speaks of a passport. Nobody may keep the papers of volunteers; write that you only look at them.
concern-hours-job = { $n ->
    [one] { $n } hour a week is as long as a job.
   *[other] { $n } hours a week are as long as a job.
}
concern-hours = { $n ->
    [one] { $n } hour a week is much for somebody who is not paid.
   *[other] { $n } hours a week are much for somebody who is not paid.
}
concern-no-end = { $n ->
    [one] It goes on without an end, at { $n } hour a week. Say for how many months, or until when.
   *[other] It goes on without an end, at { $n } hours a week. Say for how many months, or until when.
}
concern-expenses = { $n ->
    [one] { $n } hour a week, and nobody gets the fare back. Say what you pay back.
   *[other] { $n } hours a week, and nobody gets the fare back. Say what you pay back.
}
concern-deposit = The text speaks of a deposit. Say how much it is and when people get it back, or do without it.
concern-words = The text sounds like a job (full-time). Say how volunteers and paid people share the work.

## Patterns

pattern-tandem = Language tandem
pattern-tandem-title = Practise a language together
pattern-tandem-summary = Two people meet once a week and talk: half of the time in one language, half in the other.
pattern-tandem-text =
    You meet one newcomer each week, in a café, a library or a park. You talk about everyday things. Nobody has to be a teacher.

    We introduce you to each other, and somebody of us is there when you have questions.
pattern-homework = Help with homework
pattern-homework-title = Help children with homework
pattern-homework-summary = One afternoon a week you help children who are new in the language of the school.
pattern-homework-text =
    You sit with two or three children, read tasks with them and explain words. Somebody of our team is always in the room.

    Because you work with children, we ask for an extract from the criminal record and prepare you in a short training.
pattern-offices = Going with people to offices
pattern-offices-title = Go with newcomers to an office
pattern-offices-summary = You go along to an office or a doctor, so that nobody has to be there alone.
pattern-offices-text =
    You agree on a time, meet before the door and go in together. You help people to be understood. You decide nothing for them, and what you hear stays with you.

    We prepare you in a training, pay your fare, and talk with you afterwards.
pattern-event = Help at an event
pattern-event-title = Help at our event
pattern-event-summary = One day, a few hours: you help to set up, to welcome people or to clear away.
pattern-event-text =
    You choose what you like to do: put up tables, hand out food, show people the way. You come for two or three hours. There is something to eat and drink.
pattern-outside = Sports or garden
pattern-outside-title = Work with us in the garden
pattern-outside-summary = Once a week we are outside together: garden work, games or sports.
pattern-outside-text =
    We plant, water and tidy up, or we play together. You need to know nothing beforehand, and few words are enough. We have tools and gloves. In bad weather we call it off.
