### Questions before the steps of a guide, and guides that all cities share.

## Questions

sharing-check = Check what you need
# The three answers to every question.
sharing-answer-yes = Yes
sharing-answer-no = No
sharing-answer-unsure = I am not sure
sharing-show = Show my steps
sharing-all = Show all steps
sharing-private = We do not keep your answers. They stand only in the address of this page.
sharing-left = { $n ->
    [one] { $n } step you do not need
   *[other] { $n } steps you do not need
}

## Shared guides

sharing-shared = This guide is shared by all cities of the network.
