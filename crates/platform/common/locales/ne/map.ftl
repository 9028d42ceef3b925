# Maps with a list of their places
map-title = नक्सा
map-show = नक्सामा हेर्नुहोस्
map-on = नक्सामा
map-as-list = सूचीमा हेर्नुहोस्
map-places = { $n ->
    [one] { $n } ठाउँ
   *[other] { $n } ठाउँ
}
map-picture = नम्बर लगाइएका { $n } ठाउँ भएको नक्सा। तलको सूचीमा प्रत्येकको नाम छ।
map-ground-sketch = यो रेखाचित्र हो, नाप मिलेको छैन। प्रवेशद्वार भेट्टाउन ठेगाना हेर्नुहोस्।
map-ground-plain = नक्साको डेटा छैन: ठाउँहरू एकअर्काबाट कता छन् भन्ने मात्र देखिन्छ।
map-ground-data = नक्साको डेटा:
map-open = नक्सा खोल्नुहोस्
map-open-failed = अहिले नक्सा खोल्न सकिएन। सबै कुरा सूचीमा छ।
map-near = मेरो नजिक के छ
map-near-note = तपाईंको उपकरणले तपाईं भएको ठाउँ यस सूचीसँग तुलना गर्छ। तपाईंको स्थान कसैलाई पठाइँदैन।
map-near-found = अब सबैभन्दा नजिकका ठाउँ पहिले छन्।
map-away = यहाँबाट { $distance }
map-none = नक्सामा कुनै ठाउँ मिलेन। एउटा छनोट हटाउनुहोस्।
map-elsewhere = नक्सामा छैनन्
map-zoom-in = नजिक
map-zoom-out = टाढा
map-show-here = नक्सामा हेर्नुहोस्
map-several = एकभन्दा बढी ठाउँ:
