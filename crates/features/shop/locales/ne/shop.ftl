# सूची
shop-title = तपाईंले कुरा गर्न सक्ने मानिस
shop-lede = को कहाँ, कहिले र कुन भाषामा छन्। खाता चाहिँदैन।
shop-find = मानिस खोज्नुहोस्
shop-speaks = म बोल्ने भाषा
shop-topic = कुन विषयमा
shop-channel = म कसरी कुरा गर्न चाहन्छु
shop-day = दिन
shop-district = इलाका
shop-all = सबै हेर्नुहोस्

# कोही भेटिएन
shop-empty = को कहाँ छन्, अहिलेसम्म कसैले हामीलाई भनेको छैन।
shop-nobody = तपाईंका सबै छनोटसँग मिल्ने कोही छैन।
shop-nobody-so = यहाँ कसैले { $language } बोल्छ, तर तपाईंले छानेजस्तो होइन।
shop-otherwise = अर्को समयमा, अर्को तरिकाले वा अर्को विषयमा { $language } बोल्ने मानिस:
shop-nobody-speaks = हामीलाई थाहा भएसम्म, यहाँ अझै कसैले { $language } बोल्दैन।
shop-spoken = यहाँ यी भाषा बोलिन्छन्:
shop-between = यी मानिस भाषाहरूबीच सहयोग गर्छन्। दोभाषेका लागि उनीहरूसँग सोध्नुहोस्:
shop-ask = जुनसुकै प्रश्नको जवाफ दिने कार्यालयसँग सोध्नुहोस्

# कहिले र कहाँ
shop-when = समय
shop-today = आज
shop-tomorrow = भोलि
shop-next = अर्को पटक: { $day }, { $time }
shop-next-untimed = अर्को पटक: { $day }, समय थाहा छैन
shop-over = अरू समय थाहा छैन
shop-time-unknown = समय थाहा छैन
shop-not-held = त्यहाँ कोही हुँदैन
shop-languages = भाषाहरू
shop-languages-unknown = भाषा थाहा छैन। पहिले सोध्नुहोस्।
shop-place-unknown = ठाउँ थाहा छैन
shop-phone-unknown = फोन नम्बर थाहा छैन

# एक जना वा टोली
shop-in-short = छोटकरीमा
shop-channels = तपाईं कसरी कुरा गर्न सक्नुहुन्छ
shop-how = उनीहरूलाई कसरी सम्पर्क गर्ने
shop-how-to = के गर्ने
shop-by = उनीहरू कसका लागि काम गर्छन्
shop-service = यो सहयोगबारे थप
shop-times = तपाईंका लागि मात्र समय
shop-minutes = { $n ->
    [one] एउटा भेट { $n } मिनेटको हुन्छ।
   *[other] एउटा भेट { $n } मिनेटको हुन्छ।
}
shop-notice = { $n ->
    [one] कम्तीमा { $n } घण्टाअघि सोध्नुहोस्।
   *[other] कम्तीमा { $n } घण्टाअघि सोध्नुहोस्।
}
shop-full = अहिले सबै समय भरिएका छन्।

# When people have time
shop-wish-morning = बिहान
shop-wish-afternoon = दिउँसो
shop-wish-evening = साँझ
shop-wish-weekend = सप्ताहन्तमा
