### मार्गदर्शन, लेख, पुस्तकालय, समूह र च्यानल। सरल नेपाली: छोटा वाक्य, चलनचल्तीका शब्द, पाठकलाई “तपाईं”।

## नेभिगेसन

guides-nav = मार्गदर्शन
guides-nav-library = पुस्तकालय

## मार्गदर्शन

guides-list = मार्गदर्शनहरू
guides-list-lede = के गर्ने, एक-एक चरण गरेर, र कसले सहयोग गर्छ।
guides-list-empty = अझै कुनै मार्गदर्शन छैन।
guides-all = सबै मार्गदर्शन
guides-step-by-step = चरणअनुसार
guides-read-more = जान्न उपयोगी
guides-steps-count = { $n ->
    [one] { $n } चरण
   *[other] { $n } चरण
}
guides-legend-and = “साथै”: दुवै एकै समयमा गर्न सक्नुहुन्छ।
guides-legend-or = “वा”: छान्न सक्नुहुन्छ। तीमध्ये एउटा पनि पुग्न सक्छ।
guides-done = सकियो:
guides-done-of = / { $total }
guides-ticks = तपाईंले लगाएका चिह्न यही उपकरणमा मात्र रहन्छन्।
guides-clear = मेरा चिह्न मेटाउनुहोस्
guides-tick = सकियो
guides-print = छाप्नुहोस्

## एउटा चरण

guides-step-then = चरण { $n }:
guides-step-and = एकै समयमा:
guides-step-or = वा यसको सट्टा:
guides-time = समय
guides-cost = शुल्क
guides-bring = साथमा ल्याउनुहोस्
guides-unknown = थाहा छैन: { $what }।
guides-unknown-time = कति समय लाग्छ
guides-unknown-cost = कति पैसा लाग्छ
guides-unknown-bring = के ल्याउने
guides-ask-person = मानिससँग सोध्नुहोस्
guides-open = { $site } मा खोल्नुहोस्

## लेख

guides-articles = लेखहरू
guides-articles-lede = शहर, कार्यालय र तपाईंका अधिकारबारे जान्न उपयोगी कुरा।
guides-articles-all = सबै लेख
guides-articles-empty = अझै कुनै लेख छैन।
guides-article-empty = यस लेखमा अझै केही लेखिएको छैन।
guides-sections = खण्डहरू

## पुस्तकालय

guides-library = पुस्तकालय
guides-library-lede = नयाँ आएका मानिस र शहरबारे प्रतिवेदन, योजना र पुस्तिका। लिङ्कले अरू वेबसाइटमा लैजान्छन्।
guides-library-articles = पुस्तकालयबारे लेखहरू
guides-library-empty = अझै कुनै कागजात छैन।
guides-documents-count = { $n ->
    [one] { $n } कागजात
   *[other] { $n } कागजात
}
guides-document-year = वर्ष: { $year }
guides-document-pages = { $n ->
    [one] { $n } पृष्ठ
   *[other] { $n } पृष्ठ
}
guides-document-licence = इजाजतपत्र:

## समूह र च्यानल

guides-channels = समूह र च्यानलहरू
guides-channels-lede = पृष्ठ, समूह र समाचारपत्र: कुन भाषामा छन् र कसले चलाउँछ।
guides-channels-in = { $language } भाषामा
guides-channels-all = सबै समूह र च्यानल
guides-channels-empty = अझै कुनै समूह वा च्यानल हामीलाई थाहा छैन।
guides-channel-address-unknown = ठेगाना थाहा छैन।
guides-channel-owner = चलाउने:
guides-channel-owner-unknown = कसले चलाउँछ, थाहा छैन
guides-channel-official = आधिकारिक
guides-channel-not-official = आधिकारिक होइन
guides-channel-official-unknown = आधिकारिक हो कि होइन, थाहा छैन
guides-channel-seen = पछिल्लो पटक सक्रिय देखिएको: { $date }
guides-channel-seen-unknown = अझै सक्रिय छ कि छैन, थाहा छैन
