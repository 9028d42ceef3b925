# The districts of a city, in its settings
desk-districts-help = Readers can look for what is near. A district has a page of its own. A place or a channel names its district in its form.
desk-districts-none = There is no district yet.
desk-districts-new = New district
