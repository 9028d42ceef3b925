### Terms of vocabularies, as readers of the portal and people at the desk meet them.

vocabulary-cost-free = Free
vocabulary-cost-paid = Not free

vocabulary-appointment-not-needed = Not needed. Just come.
vocabulary-appointment-needed = Needed. Book before you come.
vocabulary-appointment-possible = Possible, but you can also just come.

vocabulary-service-status-active = Offered
vocabulary-service-status-inactive = Not offered any more
vocabulary-service-status-temporarily-closed = Closed for a while
