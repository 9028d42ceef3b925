# के गर्न चाहनुहुन्छ भन्नेबारे पाँच प्रश्न, को हुनुहुन्छ भन्नेबारे कहिल्यै होइन
start-home = के गर्ने थाहा छैन? पाँच प्रश्नको जवाफ दिनुहोस्
start-lede = पाँच छोटा प्रश्न। त्यसपछि पहिले के गर्ने र कसले सहयोग गर्न सक्छ, देख्नुहुन्छ। जुनसुकै प्रश्न छोड्न सक्नुहुन्छ।
start-progress = प्रश्न { $n } / { $total }
start-title-at = { $question } (प्रश्न { $n } / { $total })
start-many = एकभन्दा बढी छान्न सक्नुहुन्छ।
start-next = अर्को प्रश्न
start-finish = नतिजा देखाउनुहोस्
start-back = पछाडि
start-skip = जवाफ दिनैपर्छ भन्ने छैन। नछानीकनै अगाडि बढ्नुहोस्।
start-not-kept = हामी कुनै जवाफ राख्दैनौँ। तपाईंका जवाफ यस पृष्ठको ठेगानामा मात्र हुन्छन्।

start-want = तपाईं के गर्न चाहनुहुन्छ?
start-for = कसका लागि?
start-for-me = मेरा लागि
start-for-child = बच्चाका लागि पनि
start-when = कति चाँडो?
start-when-danger = कोही अहिले नै खतरामा छ
start-when-today = आज
start-when-week = यही हप्ता
start-when-later = पछि भए पनि हुन्छ
start-talk = तपाईं कसरी कुरा गर्न चाहनुहुन्छ?
start-talk-go = त्यहाँ गएर
start-talk-phone = फोनमा
start-talk-write = लेखेर
start-speaks = कुन भाषामा?

start-end = अहिले तपाईं के गर्न सक्नुहुन्छ
start-end-lede = पहिले के गर्ने, एक-एक चरण गरेर। त्यसपछि तपाईंलाई सहयोग गर्न सक्ने मानिस।
start-nothing = तपाईंका जवाफसँग मिल्ने कुनै कुरा हामीलाई थाहा छैन।
start-save = यी कुरा सूचीमा राख्नुहोस्
start-print = छाप्नुहोस्
start-answers = तपाईंका जवाफ
start-no-answer = जवाफ छैन
start-change = फेर्नुहोस्
start-again = फेरि सुरु गर्नुहोस्
start-as-of = { $date } को अवस्था।
