# What guides add to the page of five questions and to the page of a district
guides-start = Read how it works, step by step
guides-start-note = Begin with the first one.
guides-channels-district = Groups and channels for this district
guides-channels-by-district = For one district
