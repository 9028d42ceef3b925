# सूची
volunteering-title = स्वयंसेवा
volunteering-lede = अरूका लागि केही गर्नुहोस्, मानिससँग भेट्नुहोस्, भाषा अभ्यास गर्नुहोस्।
volunteering-find = आफूले गर्न सक्ने काम खोज्नुहोस्
volunteering-speaks = म बोल्ने भाषा
volunteering-level = म यो भाषा कति राम्रो बोल्छु
volunteering-speaks-help = यो एउटै भाषाले के-के गर्न सकिन्छ, देख्नुहुन्छ।
volunteering-interests = मलाई मन पर्ने कुरा
volunteering-rhythm = कति पटक
volunteering-day = मसँग समय भएको दिन
volunteering-age = मेरो उमेर
volunteering-flag-first = पहिलो पटकका लागि राम्रो
volunteering-flag-remote = घरबाट
volunteering-flag-step-free = खुड्किला नभएको प्रवेशद्वार
volunteering-flag-public = सरकारी कार्यालय, विद्यालय वा अस्पतालमा
volunteering-first = पहिलो पटकका लागि राम्रो
volunteering-useful = आए राम्रो
volunteering-all = सबै हेर्नुहोस्
volunteering-ask = मानिससँग सोध्नुहोस्

# समय
volunteering-when = कहिले
volunteering-when-unknown = कहिले हो, सोध्नुहोस्
volunteering-weekly-hours = { $n ->
    [one] हप्तामा { $n } घण्टा
   *[other] हप्तामा { $n } घण्टा
}
volunteering-months = { $n ->
    [one] कम्तीमा { $n } महिनासम्म
   *[other] कम्तीमा { $n } महिनासम्म
}
volunteering-hours = { $from } देखि { $to } सम्म
volunteering-hours-from = { $from } देखि
volunteering-hours-title = दिन र समय
volunteering-apply-by = आवेदन दिने अन्तिम दिन: { $date }।
volunteering-too-late = आवेदन दिने अन्तिम दिन बितिसक्यो।

# एउटा अवसर
volunteering-in-short = छोटकरीमा
volunteering-languages = भाषाहरू
volunteering-interpreter = कसैले दोभाषेको काम गर्छ।
volunteering-who = को आउन सक्छ
volunteering-place = कहाँ
volunteering-people = { $n ->
    [one] { $n } जना चाहिन्छ।
   *[other] { $n } जना चाहिन्छ।
}
volunteering-ages = उमेर
volunteering-ages-between = { $from } देखि { $to } वर्षसम्म।
volunteering-ages-from = { $from } वर्षदेखि।
volunteering-ages-to = { $to } वर्षसम्म।
volunteering-ages-consent = आमा वा बुबाको सहमतिमा { $n } वर्षदेखि।
volunteering-gets = तपाईंले के पाउनुहुन्छ
volunteering-asked = तपाईंले के गर्नुपर्छ
volunteering-training-yes = सुरु गर्नुअघि तपाईंलाई तालिम दिइन्छ।
volunteering-training-no = तपाईंलाई तालिम चाहिँदैन।
volunteering-driving-yes = तपाईंलाई सवारी चालक अनुमतिपत्र चाहिन्छ।
volunteering-at-risk-yes = तपाईं बालबालिका वा सुरक्षा चाहिने मानिससँग भेट्नुहुन्छ।
volunteering-record-check-yes = तपाईंले प्रहरी चारित्रिक प्रमाणपत्र ल्याउनुपर्छ।
volunteering-record-check-no = तपाईंलाई प्रहरी चारित्रिक प्रमाणपत्र चाहिँदैन।
volunteering-contract-yes = तपाईं सम्झौतामा सही गर्नुहुन्छ।
volunteering-contract-no = तपाईंले सम्झौतामा सही गर्नु पर्दैन।
volunteering-supervisor-yes = तपाईंलाई सहयोग गर्ने एक जना मानिस हुन्छ।
volunteering-team = टोलीले बोल्ने भाषाहरू
volunteering-begin = कसरी सुरु गर्ने
volunteering-how = उनीहरूलाई कसरी सम्पर्क गर्ने
volunteering-apply = उनीहरूको पृष्ठमा आवेदन दिनुहोस्
volunteering-by = यो अवसर दिने
volunteering-unknown = अझै थाहा छैन
volunteering-unknown-insurance = बिमा
volunteering-unknown-record = प्रहरी चारित्रिक प्रमाणपत्र
volunteering-unknown-contract = सम्झौता

# सुरु गर्नुअघि
volunteering-rules = सुरु गर्नुअघि
volunteering-rules-lede = यहाँको कानुनले के भन्छ, र के सोध्ने। यो जानकारी मात्र हो। तपाईंको अनुमतिपत्र कुन हो, कसैले सोध्दैन।
volunteering-ask-title = सोध्नुपर्ने आठ प्रश्न
volunteering-ask-1 = मैले के, कहाँ, कहिले र कति समयसम्म गर्ने?
volunteering-ask-2 = मलाई कुन भाषा चाहिन्छ?
volunteering-ask-3 = के हामी सम्झौता लेख्छौँ?
volunteering-ask-4 = दुर्घटना र क्षतिका लागि के मेरो बिमा हुन्छ? पैसा कसले तिर्छ?
volunteering-ask-5 = म कुन-कुन खर्च फिर्ता पाउँछु?
volunteering-ask-6 = के मलाई प्रहरी चारित्रिक प्रमाणपत्र चाहिन्छ? कुन देशको?
volunteering-ask-7 = के यसले मेरो अनुमतिपत्र वा मैले पाउने सामाजिक सहायतामा केही फेर्छ?
volunteering-ask-8 = मैले के गरेँ भनेर लेखिएको कागज के म पाउँछु?

# Fairness, and organizations
volunteering-fee-yes = तपाईंले आफैँ केही तिर्नुपर्छ। कति र केका लागि भनेर सोध्नुहोस्।
volunteering-fee-no = तपाईंलाई केही खर्च लाग्दैन।
volunteering-instead-yes = नत्र यस कामका लागि कसैले पारिश्रमिक पाउँथ्यो।
volunteering-report = यो अवसरबारे खबर गर्नुहोस्
volunteering-publish = तपाईंको संस्थाले स्वयंसेवक खोज्दै छ?
volunteering-publish-how = आफ्ना अवसर यहाँ प्रकाशित गर्नुहोस्
