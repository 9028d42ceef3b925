# पाठकले देख्ने कुरा: हरेक पृष्ठको पुछारमा रहेको प्रश्न, फारम, र पाठकलाई भनिने कुरा।

reports-useful = के यो पृष्ठ उपयोगी थियो?
reports-yes = थियो
reports-no = थिएन
reports-link = गल्ती जानकारी दिनुहोस्

reports-title = गल्ती जानकारी दिनुहोस्
reports-about = पृष्ठ:
reports-part = के गलत छ?
reports-part-hours = खुल्ने समय
reports-part-address = ठेगाना वा ठाउँ
reports-part-phone = फोन, इमेल वा वेबसाइट
reports-part-price = शुल्क
reports-part-text = लेखको कुनै कुरा
reports-part-translation = अनुवाद
reports-part-other = अरू केही
reports-which = यो कुन कुराबारे हो?
reports-which-all = पूरै पृष्ठ
reports-words = हामीले के जान्नुपर्छ? (यो खाली छोड्न सक्नुहुन्छ।)
reports-words-help = बढीमा { $n } अक्षर। कृपया नाम, फोन नम्बर वा अरू निजी कुरा नलेख्नुहोस्। तपाईं को हुनुहुन्छ, हामीलाई थाहा हुँदैन। त्यसैले जवाफ दिन सक्दैनौँ।
reports-empty = यो खाली छोड्नुहोस्
reports-send = पठाउनुहोस्
reports-back = पृष्ठमा फर्कनुहोस्

reports-wrong-part = अझै केही पठाइएको छैन। के गलत छ छान्नुहोस्, अनि फेरि “पठाउनुहोस्” थिच्नुहोस्।
reports-wrong-long = { $n ->
    [one] अझै केही पठाइएको छैन। तपाईंले लेखेको कुरा एक अक्षरले लामो भयो। छोटो पारेर फेरि “पठाउनुहोस्” थिच्नुहोस्।
   *[other] अझै केही पठाइएको छैन। तपाईंले लेखेको कुरा { $n } अक्षरले लामो भयो। छोटो पारेर फेरि “पठाउनुहोस्” थिच्नुहोस्।
}
reports-wrong-full = केही पठाइएन। यस पृष्ठबारे धेरै जानकारी आइसकेका छन्। हामी चाँडै हेर्नेछौँ। धन्यवाद।
reports-wrong-often = { $n ->
    [one] अझै केही पठाइएको छैन। तपाईंको नेटवर्कबाट धेरै जानकारी आए। एक मिनेटपछि फेरि “पठाउनुहोस्” थिच्नुहोस्।
   *[other] अझै केही पठाइएको छैन। तपाईंको नेटवर्कबाट धेरै जानकारी आए। { $n } मिनेटपछि फेरि “पठाउनुहोस्” थिच्नुहोस्।
}

reports-told-thanks = धन्यवाद
reports-told-thanks-text = यो पोर्टल सही राख्न तपाईंले सहयोग गर्नुभयो। कसैले यो हेर्नेछ।
reports-told-no = बताउनुभएकोमा धन्यवाद
reports-told-no-text = के छुटेको वा गलत थियो? तपाईंले भन्नुभयो भने हामी पृष्ठ राम्रो बनाउन सक्छौँ।
reports-told-forged = केही पठाइएन
reports-told-forged-text = फारम यस पोर्टलबाट आएको होइन। पृष्ठमा फर्केर त्यहाँको बटन थिच्नुहोस्।
reports-told-large = केही पठाइएन
reports-told-large-text = तपाईंले लेखेको कुरा निकै लामो छ। फर्केर छोटो पार्नुहोस् र फेरि पठाउनुहोस्।
reports-told-many = यो धेरै पटक भयो
reports-told-many-text = गएको एक घण्टामा तपाईंको नेटवर्कबाट धेरै जवाफ आए। यो जवाफ गनिएन।

# About something an organization offers
reports-part-unsafe = यो सुरक्षित छैन
reports-part-job = जागिरको सट्टा बिनापारिश्रमिक काम
reports-part-money = उनीहरू पैसा माग्छन्
reports-part-over = यो सकिइसक्यो
reports-title-offer = यो अवसरबारे खबर गर्नुहोस्
