### The home page of the network: all cities, and their languages.

# Three short sentences that say what this is to somebody who knows nothing about it.
network-what = Are you new in a city? Here you find who helps, where, when and in which language. Reading is free, and nobody asks who you are.
network-choose = Choose your city
network-cities = Choose your city
# Names the list of languages on the card of a city, for screen readers. $city is its name.
network-languages = Read { $city } in
# Below “My language is not here”.
network-missing = See who speaks it, city by city.
network-danger = Are you in danger?
network-danger-text = Call 112. It is the emergency number for police, ambulance and fire in every country of the EU. The call is free, day and night.
network-work = Do you work for a city? This portal is free software that any city may use.
network-work-more = About this portal

## Languages of all cities

network-languages-lede = Which city’s pages you can read in a language, and where people or groups speak it.
# Followed by names of cities.
network-languages-read = Pages of:
network-languages-spoken = Spoken in:
