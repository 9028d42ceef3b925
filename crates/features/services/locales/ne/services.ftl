# सूची
services-title = सेवाहरू
services-lede = कसले, कहाँ, कहिले र कुन भाषामा सहयोग गर्छ।
services-find = सेवा खोज्नुहोस्
services-topic = विषय
services-speaks = बोलिने भाषाहरू
services-district = शहरको भाग
services-flag-open = अहिले खुला
services-flag-free = निःशुल्क
services-flag-step-free = खुड्किला नभएको प्रवेशद्वार
services-flag-no-appointment = पहिले समय लिनु पर्दैन
services-order = पहिले अहिले खुला ठाउँ, त्यसपछि हामीलाई सबैभन्दा धेरै थाहा भएका ठाउँ।
services-hours-note = हामीलाई खुल्ने समय थाहा नभएको ठाउँमा जानुअघि सोध्नुहोस्।
services-filter-these = यी सेवाबाट छान्नुहोस्

# एउटा सेवा
services-in-short = छोटकरीमा
services-unknown = अझै थाहा छैन
services-who = को आउन सक्छ
services-bring = के ल्याउने
services-cost = शुल्क
services-duration = कति समय लाग्छ
services-appointment = भेट्ने समय
services-area = यस ठाउँका मानिसका लागि
services-ask = मानिससँग सोध्नुहोस्
services-book = समय लिनुहोस्
services-how-to = यो सेवा कसरी लिने
services-hours = समय र भाषा
services-day = दिन
services-shut = बन्द
services-languages-unknown = भाषा थाहा छैन। जानुअघि सोध्नुहोस्।
services-phone-unknown = फोन नम्बर थाहा छैन
services-interpreter = दोभाषेको साथ
services-ages-between = { $from } देखि { $to } वर्षसम्म
services-ages-from = { $from } वर्षदेखि
services-ages-to = { $to } वर्षसम्म
services-minutes = लगभग { $n } मिनेट
services-closed = यो सेवा अहिले उपलब्ध छैन।
services-where = कहाँ
services-by = सेवा दिने
services-full-screen = पूरा स्क्रिन
services-close = बन्द गर्नुहोस्
services-similar = यस्तै अरू सेवा

# तत्काल सहायता
services-urgent = तत्काल सहायता
services-urgent-lede = के तपाईं खतरामा हुनुहुन्छ? अहिले नै फोन गर्नुहोस्।
services-urgent-help = अहिले कसले सहयोग गर्छ
services-all-day = दिनरात

# अरू पृष्ठमा
services-of-topic = सेवाहरू
services-of-organization = यस संस्थाले के गर्छ
services-of-language = यस भाषामा सेवाहरू
services-person-more = उनीहरूले केमा सहयोग गर्छन्, हेर्नुहोस्
services-person-all = मेरो भाषा कसले बोल्छ?
