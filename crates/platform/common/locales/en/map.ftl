# Maps with a list of their places
map-title = Map
map-show = Show on a map
map-on = On the map
map-as-list = Show as a list
map-places = { $n ->
    [one] { $n } place
   *[other] { $n } places
}
map-picture = Map with { $n ->
    [one] { $n } numbered place
   *[other] { $n } numbered places
}. The list below names each of them.
map-ground-sketch = A sketch, not to scale. To find a door, use the address.
map-ground-plain = Without map data: you only see how the places lie in relation to each other.
map-ground-data = Map data:
map-open = Open the map
map-open-failed = The map cannot be opened now. Everything is in the list.
map-near = What is near me
map-near-note = Your device compares where you are with this list. Your location is not sent to anybody.
map-near-found = The nearest places come first now.
map-away = { $distance } away
map-none = No place on the map fits. Try fewer filters.
map-elsewhere = Not on the map
map-zoom-in = Closer
map-zoom-out = Further away
map-show-here = Show on the map
map-several = Several places:
