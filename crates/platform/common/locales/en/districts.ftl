# Districts: parts of the city people name when they say where they live
districts-title = Districts
districts-lede = Find help, offices and groups in your part of the city.
districts-empty = We have no districts here yet.
districts-home = What is in your district?
districts-all = All districts
# Title of the page of one district.
districts-one = Help in { $district }
districts-offices = Offices here
districts-languages = Languages spoken here
districts-languages-unknown = We do not know yet which languages people speak here. Ask before you go.
districts-nothing = We know no help in this district yet. Most help is for the whole city.
districts-whole-city = Help for the whole city
districts-others = Other districts
# On the page about the portal
districts-supply = What is missing
districts-supply-link = Which help there is in which language, and where there is none
