# What services add to the page of five questions
services-start-now = Somebody is in danger? Call now
services-start-urgent = All urgent help
services-start-people = Talk to these people
services-start-nobody-speaks = Nobody we know of speaks { $language } here. These people may find an interpreter. Ask them.
services-start-call-first = Call before you go. Hours can change.
services-start-ask-first = We know no phone number of these people. Write to them or go there. Hours can change.
# On the page of a district
services-of-district = Help here
services-of-district-served = Help for people who live here
