# The map of services
map-lede = Where services are. The numbers on the picture are those of the list.
map-near-denied = Your browser did not allow it. You can allow it in its settings, or choose a district.
map-near-failed = Your device cannot tell where it is now. Choose a district instead.
map-elsewhere-note = Nobody has told us exactly where these are. Ask before you go.
