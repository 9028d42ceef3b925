# Our lists on the pages of others
embed-title = Put a list on your website
embed-lede = The website of a city, a school or an association can show these lists with today’s facts: without scripts or cookies, and nobody is counted.
embed-sites = These websites may show them:
embed-no-site = No other website may show these pages yet. The people who run this portal can name yours.
embed-copy = Copy these lines into your page
embed-looks = See how it looks
embed-size = The list is as wide as the place you give it; 320 pixels are enough. If it needs more height, change the number after “height”.
embed-filters = Do you want only a part of a list? Choose filters on the list first. At its end you find “Put this list on your website”.
embed-all = All lists that can be shown
embed-link = Put this list on your website
