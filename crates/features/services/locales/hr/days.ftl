# Dani i jezici zajedno, na popisu usluga
services-open-on = Dan
services-open-on-help = Ako odaberete i jezik, vidite tko ga tog dana govori.
services-spoken-on = { $language }: { $days }
services-spoken-days-unknown = { $language }: ne znamo kojih dana. Pitajte prije nego što odete.
