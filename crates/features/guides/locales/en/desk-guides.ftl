### Questions of guides, shared guides and office words, as people at the desk meet them.

## Kinds

kind-shared-guide = Shared guide
    .many = Shared guides
kind-term = Office word
    .many = Office words

## Questions of a guide

field-guide-questions = Questions before the steps
    .help = With yes or no. They hide steps that do not concern the reader. Ask what somebody wants or needs, never who they are.
    .one = Question
    .add = Add a question
field-questions-ask = The question
    .help = One that is answered with yes or no: “Do you have a child of school age?”
field-steps-only_if = Only for people who say yes to
    .help = One yes is enough. New questions stand here once you have saved.
field-steps-only_if_not = Not for people who say yes to

## Shared guide

field-shared-guide-guide = Guide of the network
field-shared-guide-name = Another name
    .help = Usually empty: the name of the guide is used.
field-shared-guide-summary = Another sentence about it
    .help = Usually empty: that of the guide is used.
field-shared-guide-note = What to know in this city
    .help = It stands before the steps.
field-shared-guide-steps = What this city adds to the steps
    .help = The steps stand here once you have chosen the guide and saved. Leave empty what needs nothing of yours.
    .one = Step
    .add = Add to a step
field-steps-hidden = Leave this step out here

## Article

field-article-claim = What people say
    .help = For “True or not?” only: one sentence, as people say it.

## Office word

field-term-name = The word
    .help = As offices write it.
field-term-summary = What it means
    .help = One or two short sentences.
