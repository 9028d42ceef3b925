# गृहपृष्ठ
common-home-title = { $city }: नयाँ आएका मानिसका लागि
common-home-arrived = म भर्खरै आएको हुँ
common-home-choose = आफ्नो शहर छान्नुहोस्
common-home-read-in = यो पृष्ठ पढ्ने भाषा
common-home-doors = एउटा ढोका छान्नुहोस्
common-home-alone = तपाईं एक्लै हुनुहुन्न
common-home-figures = सबै सङ्ख्या र तिनको अर्थ

# विषय
common-topics = विषयहरू
common-topics-lede = हरेक विषय एउटा ढोका हो। त्यसभित्र मार्गदर्शन, सेवा र लेख छन्।
common-topic-empty = यस ढोकाभित्र अझै केही छैन। मानिससँग सोध्नुहोस्।
common-topic-others = अरू ढोकाहरू

# संस्था
common-organizations = संस्थाहरू
common-organizations-lede = नयाँ आएका मानिसलाई सहयोग गर्ने कार्यालय र समूह। हामीलाई थाहा भएका ठेगाना पनि छन्।
common-contact = सम्पर्क
common-address-unknown = ठेगाना थाहा छैन। जानुअघि सोध्नुहोस्।
common-phone-unknown = फोन नम्बर थाहा छैन
common-approximate = नक्सामा देखाइएको ठाउँ मोटामोटी मात्र हो।
common-speaks = बोलिने भाषाहरू
common-speaks-unknown = थाहा छैन। जानुअघि सोध्नुहोस्।
common-in-short = छोटकरीमा
common-old = { $years ->
    [one] सबैभन्दा नयाँ स्रोत एक वर्ष पुरानो हो। जानुअघि जाँच्नुहोस्।
   *[other] सबैभन्दा नयाँ स्रोत { $years } वर्ष पुरानो हो। जानुअघि जाँच्नुहोस्।
}
common-old-facts = { $years ->
    [one] सबैभन्दा नयाँ स्रोत एक वर्ष पुरानो हो। तथ्य र सङ्ख्या फेरिएका हुन सक्छन्।
   *[other] सबैभन्दा नयाँ स्रोत { $years } वर्ष पुरानो हो। तथ्य र सङ्ख्या फेरिएका हुन सक्छन्।
}
common-hurt = कसैले तपाईंलाई चोट पुर्‍यायो वा धम्की दियो भने

# परियोजना
common-project-programme = कार्यक्रम
common-project-grant = अनुदान सम्झौता
common-project-time = अवधि
common-project-amount = रकम
common-project-partners = साझेदारहरू
common-project-partner = साझेदार
common-project-role = भूमिका
common-project-country = देश

# भाषा
common-languages = भाषाहरू
common-languages-lede = यो पोर्टल पढ्न सकिने भाषा, र यहाँका मानिसले बोल्ने भाषा।
common-languages-interface = यो पोर्टल पढ्ने भाषा
common-languages-coverage = { $total } मध्ये { $done } पाठ
common-language-title = { $language } भाषा कसले बोल्छ
common-language-read = यो पोर्टल { $language } भाषामा पढ्नुहोस्
common-language-nobody = यहाँ यो भाषा बोल्ने कोही हामीलाई अझै थाहा छैन। मानिससँग सोध्नुहोस्: उहाँले दोभाषे भेटाउन सक्नुहुन्छ।

# बारेमा
common-about = यस पोर्टलका बारेमा
common-about-lede = यो पोर्टल कसले चलाउँछ, यसको जानकारी कहाँबाट आउँछ, र यो कसरी बनाइन्छ।
common-about-how = जानकारी कहाँबाट आउँछ
common-about-how-text = हरेक पृष्ठमा स्रोत र पछिल्लो पटक जाँचिएको दिन लेखिएको हुन्छ। कुनै कुरा थाहा छैन भने पृष्ठले त्यही भन्छ। दुई स्रोतको कुरा मिलेन भने पृष्ठले दुवै देखाउँछ।
common-about-translations = अनुवाद
common-about-translations-text = लेखहरूको पहिलो भाषा अङ्ग्रेजी हो। मेसिनले अनुवाद गरेको लेखमा मानिसले नपढेसम्म चिह्न हुन्छ। अङ्ग्रेजी लेख फेरियो भने पृष्ठले अनुवाद पुरानो भएको बताउँछ।
common-about-software = सफ्टवेयर
common-about-software-text = यो पोर्टल Integra मा चल्छ। Integra कुनै पनि शहरले चलाउन पाउने स्वतन्त्र सफ्टवेयर हो। यो सोफिया, प्राग, कोशित्से, ओसियेक र रुबानो शहरको युरोपेली परियोजना INTEGRA बाट सुरु भएको हो।
common-about-city = शहरका बारेमा
common-about-figures = सङ्ख्याहरू
common-about-figures-note = सङ्ख्याको अर्थ के गनिएको हो भन्ने थाहा भएपछि मात्र हुन्छ। फरक-फरक मानिस गनिएका सङ्ख्या एक-अर्कासँग नदाँज्नुहोस्।
common-figure-what = के
common-figure-value = सङ्ख्या
common-figure-definition = को वा के गनिन्छ
common-figure-source = स्रोत र मिति

# गोपनीयता
common-privacy = गोपनीयता
common-privacy-lede = तपाईं को हुनुहुन्छ भनेर नभनीकनै यहाँ सबै पढ्न सक्नुहुन्छ।
common-privacy-not-police = यो प्रहरी होइन र भिसा कार्यालय पनि होइन
common-privacy-not-police-text = यो पोर्टलले अनुमतिपत्रको निर्णय गर्दैन। यसले कसैका बारेमा उजुरी गर्दैन। यसले तपाईंको अनुमतिपत्र, राष्ट्रियता, धर्म वा स्वास्थ्यका बारेमा कहिल्यै सोध्दैन।
common-privacy-not-recorded = के राखिँदैन
common-privacy-not-recorded-text = तपाईं को हुनुहुन्छ, कहाँ हुनुहुन्छ, कसले के खोज्छ वा तपाईंको उपकरणको ठेगाना के हो, हामी राख्दैनौँ। यहाँ कुकी छैनन्। कुनै पृष्ठले अरू कम्पनीबाट केही ल्याउँदैन।
common-privacy-recorded = के राखिन्छ
common-privacy-recorded-text = पढ्ने मानिसका बारेमा केही पनि राखिँदैन। केही बिग्रिँदा मात्र सर्भरले एउटा टिपोट लेख्छ। त्यसमा कुनै आगन्तुक वा खोजको नाम हुँदैन। “के यो पृष्ठ उपयोगी थियो?” को जवाफ दिँदा एउटा सङ्ख्या एकले बढ्छ। गल्ती जानकारी दिँदा तपाईंका शब्द बढीमा 180 दिन राखिन्छन्, र कसले लेखेको हो कसैलाई थाहा हुँदैन। कसैले धेरै सन्देश पठाएर अवरोध नगरोस् भनेर तपाईंको उपकरणको ठेगाना चिन्न नमिल्ने रूपमा बढीमा एक घण्टा मेमोरीमा रहन्छ। त्यो कहिल्यै लेखेर राखिँदैन।
common-privacy-device = तपाईंको उपकरणमा के रहन्छ
common-privacy-device-text = मार्गदर्शनमा तपाईंले लगाएका चिह्न तपाईंको उपकरणमा मात्र रहन्छन्। मार्गदर्शनको एउटा बटनले ती मेटाउन सक्नुहुन्छ। तपाईंको ब्राउजरले हेरेका पृष्ठको सूची राख्छ; त्यो ब्राउजरमै मेटाउन सक्नुहुन्छ।
common-privacy-links = अरू साइटका लिङ्क
common-privacy-links-text = अर्को साइटको लिङ्क खोल्दा त्यहाँ हाम्रो होइन, त्यही साइटको नियम चल्छ। तपाईं कुन पृष्ठबाट आउनुभयो भनेर हामी त्यस साइटलाई भन्दैनौँ।

# पहुँच
common-accessibility = सबैका लागि पहुँच
common-accessibility-lede = यो पोर्टल सबैले प्रयोग गर्न सक्नुपर्छ।
common-accessibility-goal = हाम्रो लक्ष्य
common-accessibility-goal-text = हामी WCAG 2.2, स्तर AA पालना गर्छौँ। नयाँ संस्करण निकाल्नुअघि एउटा प्रोग्रामले हरेक किसिमको पृष्ठ जाँच्छ।
common-accessibility-how = तपाईंका लागि कसरी चल्छ
common-accessibility-how-text = हरेक पृष्ठ किबोर्डले, स्क्रिन रिडरले, JavaScript बिना, सानो फोनमा, अँध्यारो मोडमा, ठूला अक्षरमा र कागजमा चल्छ।
common-accessibility-limits = के अझै चल्दैन
common-accessibility-limits-text = पुस्तकालयका कागजात अरूका हुन्। स्क्रिन रिडरले ती पढ्न गाह्रो हुन सक्छ। मेसिनले गरेका अनुवाद गलत वा बुझ्न गाह्रो हुन सक्छन्।
common-accessibility-tell = हामीलाई भन्नुहोस्
common-accessibility-tell-text = तपाईंका लागि केही चलेन? यो पोर्टल चलाउने मानिसलाई भन्नुहोस्। तपाईं उनीहरूलाई हरेक पृष्ठको पुछारमा भेट्नुहुन्छ।
