# Signing up without an account: the form, the private page, and what both tell people.

# How free it is, on public pages
signup-free-open = ठाउँ छ।
signup-free-few = थोरै ठाउँ मात्र बाँकी छन्।
signup-free-full = सबै ठाउँ भरिए। तपाईं ठाउँका लागि पर्खन सक्नुहुन्छ।
signup-button = म सहभागी हुन चाहन्छु

# The form
signup-title = म सहभागी हुन चाहन्छु
signup-about = तपाईं यसका लागि नाम लेखाउनुहुन्छ:
signup-part = तपाईं कहिले आउन सक्नुहुन्छ?
signup-left = { $n ->
    [one] { $n } ठाउँ बाँकी
   *[other] { $n } ठाउँ बाँकी
}
signup-left-many = ठाउँ छ
signup-left-none = भरियो: तपाईं प्रतीक्षा सूचीमा जानुहुन्छ
signup-name = तपाईंको नाम
signup-name-help = मानिसले तपाईंलाई बोलाउने नाम। कुनै कागजपत्र चाहिँदैन।
signup-reach = हामी तपाईंलाई कसरी सम्पर्क गर्ने?
signup-reach-help = एउटा भए पुग्छ।
signup-email = इमेल ठेगाना
signup-phone = फोन नम्बर
signup-phone-help = देशको कोडसहित, जस्तै +421 900 123 456। हामी यसमा केही पठाउँदैनौँ: आफ्नो निजी पृष्ठ आफैँले राख्नुहोस्।
signup-languages = तपाईंले बोल्ने भाषाहरू
signup-level = तपाईं { $language } भाषा कति राम्रो बोल्नुहुन्छ?
signup-level-none = म भन्न चाहन्नँ
signup-message = उनीहरूले के जान्नुपर्छ? (यो खाली छोड्न सक्नुहुन्छ।)
signup-message-help = बढीमा { $n } अक्षर। कृपया आफ्नो स्वास्थ्य, धर्म वा कागजपत्रबारे केही नलेख्नुहोस्।
signup-empty = यो खाली छोड्नुहोस्
signup-send = पठाउनुहोस्
signup-back = पृष्ठमा फर्कनुहोस्
signup-kept = यो अवसर दिनेले यो पढ्न सक्छ: { $name }। सहरका लागि यो पोर्टल चलाउने मानिसहरूले पनि सक्छन्। अरू कसैले सक्दैन। यो { $date } मा मेटिन्छ।
signup-kept-nobody = सहरका लागि यो पोर्टल चलाउने मानिसहरूले यो पढ्न सक्छन्। अरू कसैले सक्दैन। यो { $date } मा मेटिन्छ।
signup-closed = अहिले तपाईं नाम लेखाउन सक्नुहुन्न
signup-closed-text = अहिले नयाँ मानिस लिइँदैन। पछि फेरि सोध्नुहोस्, वा अरू केही खोज्नुहोस्।
signup-shut-text = अहिले तपाईंको डेटा सुरक्षित राख्न सकिँदैन, त्यसैले हामी कुनै डेटा माग्दैनौँ। पछि फेरि प्रयास गर्नुहोस्, वा संस्थासँग सोध्नुहोस्।

# What is wrong
signup-wrong = { $n ->
    [one] अझै केही पठाइएको छैन। एउटा कुरा छुटेको वा गलत छ:
   *[other] अझै केही पठाइएको छैन। { $n } कुरा छुटेका वा गलत छन्:
}
signup-wrong-part = तपाईं कहिले आउन सक्नुहुन्छ, छान्नुहोस्।
signup-wrong-name = आफ्नो नाम लेख्नुहोस्।
signup-wrong-name-long = तपाईंको नाम धेरै लामो छ: बढीमा 120 अक्षर लेख्नुहोस्।
signup-wrong-reach = इमेल ठेगाना वा फोन नम्बर लेख्नुहोस्।
signup-wrong-email = यो इमेल ठेगाना होइन। इमेल ठेगाना name@example.org जस्तो हुन्छ।
signup-wrong-phone = यो फोन नम्बर होइन। अङ्क मात्र लेख्नुहोस्, र त्यसको अगाडि + र देशको कोड लेख्नुहोस्।
signup-wrong-language = सूचीबाट एउटा भाषा छान्नुहोस्।
signup-wrong-level = एउटा स्तर छान्नुहोस्।
signup-wrong-message = { $n ->
    [one] तपाईंले लेखेको कुरा एक अक्षरले लामो भयो।
   *[other] तपाईंले लेखेको कुरा { $n } अक्षरले लामो भयो।
}
signup-wrong-often = { $n ->
    [one] अझै केही पठाइएको छैन। तपाईंको नेटवर्कबाट धेरै फारम आए। एक मिनेटपछि फेरि “पठाउनुहोस्” थिच्नुहोस्।
   *[other] अझै केही पठाइएको छैन। तपाईंको नेटवर्कबाट धेरै फारम आए। { $n } मिनेटपछि फेरि “पठाउनुहोस्” थिच्नुहोस्।
}
signup-wrong-many = केही पठाइएन। यस नम्बरबाट पहिले नै धेरै पटक नाम लेखाइएको छ। बरु आफ्नो निजी पृष्ठ खोल्नुहोस्।

# What is told after a form
signup-told-mail = आफ्नो इमेल हेर्नुहोस्
signup-told-mail-text = हामीले तपाईंलाई निजी लिङ्क भएको पत्र पठायौँ। तीन दिनभित्र त्यो लिङ्क खोल्नुहोस् र त्यहाँको बटन थिच्नुहोस्। त्यसपछि मात्र तपाईंले ठाउँ पाउनुहुन्छ।
signup-told-forged = केही पठाइएन
signup-told-forged-text = फारम यस पोर्टलबाट आएको होइन। पृष्ठमा फर्केर त्यहाँको बटन थिच्नुहोस्।
signup-told-large = केही पठाइएन
signup-told-large-text = तपाईंले लेखेको कुरा निकै लामो छ। फर्केर छोटो पार्नुहोस् र फेरि पठाउनुहोस्।
signup-told-unknown = यो लिङ्कले कतै लैजाँदैन
signup-told-unknown-text = यो समयमा प्रयोग भएन, यसको ठाउँमा नयाँ लिङ्क आयो, वा सबै कुरा मेटियो। तपाईं फेरि नाम लेखाउन सक्नुहुन्छ।
signup-told-guessed = केही बेर पर्खनुहोस्
signup-told-guessed-text = तपाईंको नेटवर्कबाट धेरै गलत लिङ्क खोलिए। एक घण्टापछि फेरि प्रयास गर्नुहोस्।
signup-told-erased = सबै कुरा मेटियो
signup-told-erased-text = हामी तपाईंबारे अब केही राख्दैनौँ। तपाईंको ठाउँ थियो भने अरू कसैले त्यो पाउन सक्छ।
signup-told-start = गृहपृष्ठमा जानुहोस्

# The private page
signup-page = तपाईंको निजी पृष्ठ
signup-page-help = यस पृष्ठको ठेगाना राख्नुहोस् र कसैलाई नदेखाउनुहोस्। यो ठेगाना जोसँग छ, उसले यहाँ लेखिएको कुरा फेर्न सक्छ।
signup-is-asked = अझै पठाइएको छैन
signup-is-asked-text = बटन थिच्नुहोस्। त्यसपछि मात्र तपाईंले ठाउँ, वा प्रतीक्षा सूचीमा ठाउँ पाउनुहुन्छ।
signup-is-held = तपाईंको ठाउँ छ
signup-is-held-text = यो अवसर दिनेले हेर्नेछ र तपाईंलाई जवाफ दिनेछ।
signup-is-accepted = उनीहरू तपाईंलाई पर्खिरहेका छन्
signup-is-accepted-text = तपाईं आउने कुराले उनीहरू खुसी छन्। तपाईं आउन सक्नुहुन्न भने यहाँ भन्नुहोस्: अरू कसैले तपाईंको ठाउँ पाउन सक्छ।
signup-is-waiting = तपाईं ठाउँका लागि पर्खिरहनुभएको छ
signup-is-waiting-text = { $n ->
    [1] प्रतीक्षा सूचीमा तपाईं पहिलो हुनुहुन्छ।
   *[other] प्रतीक्षा सूचीमा तपाईंको नम्बर { $n } हो।
}
signup-is-withdrawn = तपाईं आउनुहुन्न
signup-is-withdrawn-text = बताउनुभएकोमा धन्यवाद। तपाईं जुनसुकै बेला फेरि नाम लेखाउन सक्नुहुन्छ।
signup-is-declined = यस पटक उनीहरूले तपाईंलाई लिन सक्दैनन्
signup-is-declined-text = यसको तपाईंको मूल्यसँग कुनै सम्बन्ध छैन। गर्न सकिने अरू काम पनि छन्:
signup-is-over = सकियो
signup-is-over-text = त्यहाँ हुनुभएकोमा धन्यवाद।
signup-is-gone = अब उपलब्ध छैन
signup-is-gone-text = यो अवसर दिनेले फिर्ता लियो। हामीलाई दुःख लागेको छ।
signup-no-room = सबै ठाउँ भरिए, र प्रतीक्षा सूची पनि भरियो। पछि फेरि प्रयास गर्नुहोस्।
signup-confirm = हो, म सहभागी हुन चाहन्छु
signup-withdraw = म आउन सक्दिनँ
signup-what = के
signup-when = कहिले
signup-where = कहाँ
signup-who = यो अवसर दिने
signup-time = { $day }, { $from } देखि { $to } सम्म
signup-calendar = मेरो क्यालेन्डरमा राख्नुहोस्
signup-data = हामीले तपाईंबारे राख्ने कुरा
signup-data-help = यो सिलबन्दी गरेर राखिएको छ। यो { $date } मा मेटिन्छ, तपाईंले केही गर्नु पर्दैन।
signup-data-shut = यो अहिले यस सर्भरमा खोल्न सकिँदैन। तैपनि यो { $date } मा मेटिन्छ।
signup-data-name = नाम
signup-data-email = इमेल
signup-data-phone = फोन
signup-data-languages = भाषाहरू
signup-data-message = तपाईंले लेखेको कुरा
signup-export = डाउनलोड गर्नुहोस्
signup-erase = सबै कुरा अहिल्यै मेटाउनुहोस्
signup-erase-help = तपाईंको ठाउँ अरू कसैलाई जान्छ। यो पृष्ठले कतै लैजाने छैन।
signup-done-confirmed = पठाइयो।
signup-done-withdrawn = तपाईं आउनुहुन्न भनेर उनीहरूलाई थाहा छ।
signup-done-hours = लेखियो।
signup-done-dropped = हटाइयो।

# Hours
signup-hours = तपाईंका घण्टा
signup-hours-help = तपाईं त्यहाँ कहिले हुनुहुन्थ्यो, लेख्नुहोस्। यो अवसर दिनेले त्यो पुष्टि गर्छ। पुष्टि भएका घण्टाबाट तपाईं प्रमाणपत्र पाउन सक्नुहुन्छ।
signup-hours-day = दिन
signup-hours-long = कति समय
signup-hours-hours = घण्टा
signup-hours-minutes = मिनेट
signup-hours-add = लेखेर राख्नुहोस्
signup-hours-drop = हटाउनुहोस्
signup-hours-confirmed = पुष्टि भयो
signup-hours-open = अझै पुष्टि भएको छैन
signup-hours-sum = जम्मा पुष्टि भएको: { $hours } घण्टा { $minutes } मिनेट
signup-hours-line = { $hours } घण्टा { $minutes } मिनेट
signup-wrong-day = भविष्यको नभएको दिन छान्नुहोस्।
signup-wrong-hours = यो हुन सक्दैन: कम्तीमा एक मिनेट, र दिनमा बढीमा 24 घण्टा लेख्नुहोस्।
signup-certificate = तपाईंको प्रमाणपत्र
signup-certificate-help = तपाईंको नाम र पुष्टि भएका घण्टा भएको कागजात, छाप्न वा पठाउन। हामी प्रतिलिपि राख्दैनौँ।
signup-certificate-get = प्रमाणपत्र खोल्नुहोस् (PDF)
signup-certificate-name = ल्याटिन अक्षरमा तपाईंको नाम
signup-certificate-name-help = तपाईंको नामका केही अक्षर हामी छाप्न सक्दैनौँ। यस देशमा जसरी लेख्नुहुन्छ, त्यसरी नै आफ्नो नाम लेख्नुहोस्। हामी यो राख्दैनौँ।
signup-wrong-spelling = यीमध्ये केही अक्षर हामी छाप्न सक्दैनौँ। आफ्नो नाम ल्याटिन अक्षरमा लेख्नुहोस्।

# Letters. Nothing personal stands in their subjects.
signup-letter-confirm-subject = कृपया पुष्टि गर्नुहोस्: { $what }
signup-letter-confirm =
    नमस्ते,

    कसैले तपाईंको ठेगानाबाट { $city } को पोर्टलमा नाम लेखायो:

    { $about }

    तीन दिनभित्र यो लिङ्क खोल्नुहोस् र त्यहाँको बटन थिच्नुहोस्। त्यसपछि मात्र तपाईंले ठाउँ पाउनुहुन्छ:
    { $link }

    त्यो तपाईं होइन भने केही नगर्नुहोस्। हामी आफैँ तपाईंको ठेगाना मेटाउँछौँ।
signup-letter-held-subject = तपाईंको ठाउँ छ: { $what }
signup-letter-held =
    नमस्ते,

    तपाईंको ठाउँ छ:

    { $about }

    यो अवसर दिनेले तपाईंलाई जवाफ दिनेछ। तपाईं आउन सक्नुहुन्न भने कृपया आफ्नो निजी पृष्ठमा भन्नुहोस्:
    { $link }
signup-letter-waiting-subject = तपाईं प्रतीक्षा सूचीमा हुनुहुन्छ: { $what }
signup-letter-waiting =
    नमस्ते,

    अहिले सबै ठाउँ भरिएका छन्। तपाईं प्रतीक्षा सूचीमा हुनुहुन्छ:

    { $about }

    ठाउँ खाली भएपछि हामी तपाईंलाई लेख्छौँ। यो तपाईंको निजी पृष्ठ हो:
    { $link }
signup-letter-promoted-subject = तपाईंका लागि ठाउँ खाली भयो: { $what }
signup-letter-promoted =
    नमस्ते,

    अर्को एक जना आउन सक्दैन। अब त्यो ठाउँ तपाईंको हो:

    { $about }

    तपाईंलाई अब यो चाहिँदैन भने कृपया आफ्नो निजी पृष्ठमा भन्नुहोस्, ताकि त्यसपछिको मानिसले पाउन सकोस्:
    { $link }
signup-letter-accepted-subject = उनीहरू तपाईंलाई पर्खिरहेका छन्: { $what }
signup-letter-accepted =
    नमस्ते,

    तपाईं आउने कुराले उनीहरू खुसी छन्:

    { $about }

    तपाईं आउन सक्नुहुन्न भने कृपया आफ्नो निजी पृष्ठमा भन्नुहोस्:
    { $link }
signup-letter-declined-subject = सहभागी हुने तपाईंको इच्छाबारे: { $what }
signup-letter-declined =
    नमस्ते,

    सहयोग गर्न चाहनुभएकोमा धन्यवाद। यस पटक उनीहरूले तपाईंलाई लिन सक्दैनन्:

    { $about }

    गर्न सकिने अरू काम पनि छन्। ती यहाँ भेट्नुहुन्छ:
    { $more }
signup-letter-reminder-subject = चाँडै: { $what }
signup-letter-reminder =
    नमस्ते,

    यो चाँडै हुँदैछ:

    { $about }

    तपाईं आउन सक्नुहुन्न भने कृपया आफ्नो निजी पृष्ठमा भन्नुहोस्, ताकि अरू कसैले तपाईंको ठाउँ पाउन सकोस्:
    { $link }
signup-letter-withdrawn-subject = तपाईं आउनुहुन्न: { $what }
signup-letter-withdrawn =
    नमस्ते,

    तपाईं आउनुहुन्न भनेर उनीहरूलाई थाहा छ:

    { $about }

    तपाईं जुनसुकै बेला फेरि नाम लेखाउन सक्नुहुन्छ। हामीलाई तपाईंबारे थाहा भएको कुरा { $date } मा मेटिन्छ।
signup-letter-cancelled-subject = यो हुँदैन: { $what }
signup-letter-cancelled =
    नमस्ते,

    यो हुँदैन:

    { $about }

    हामीलाई दुःख लागेको छ। गर्न सकिने अरू काम पनि छन्। ती यहाँ भेट्नुहुन्छ:
    { $more }
signup-letter-retimed-subject = सुरु हुने समय फेरियो: { $what }
signup-letter-retimed =
    नमस्ते,

    तपाईंले यसका लागि नाम लेखाउनुभएको छ। यसको समय फेरियो:

    { $about }

    तपाईं त्यस बेला आउन सक्नुहुन्न भने कृपया आफ्नो निजी पृष्ठमा भन्नुहोस्:
    { $link }
signup-letter-taken-down-subject = अहिलेलाई उपलब्ध छैन: { $what }
signup-letter-taken-down =
    नमस्ते,

    तपाईंले जसका लागि नाम लेखाउनुभएको छ, त्यसबारे { $city } सहरले केही कुरा जाँचिरहेको छ:

    { $about }

    हामीले तपाईंलाई नलेखेसम्म कृपया त्यहाँ नजानुहोस्। तपाईंको ठाउँ तपाईंकै रहन्छ, र तपाईंले केही गर्नु पर्दैन। तपाईंलाई अब यो चाहिँदैन भने आफ्नो निजी पृष्ठमा भन्नुहोस्:
    { $link }
signup-letter-put-back-subject = फेरि उपलब्ध छ: { $what }
signup-letter-put-back =
    नमस्ते,

    हामीले तपाईंलाई पर्खन भनेका थियौँ। अब तपाईं फेरि त्यहाँ जान सक्नुहुन्छ, र तपाईंको ठाउँ अझै तपाईंकै हो:

    { $about }

    तपाईंलाई अब यो चाहिँदैन भने कृपया आफ्नो निजी पृष्ठमा भन्नुहोस्:
    { $link }
signup-letter-again-subject = तपाईंको निजी पृष्ठ: { $what }
signup-letter-again =
    नमस्ते,

    तपाईंले यसका लागि पहिले नै नाम लेखाउनुभएको छ। यो तपाईंको निजी पृष्ठको नयाँ लिङ्क हो। पुरानो लिङ्क अब चल्दैन:
    { $link }

    { $about }

# The certificate, a document to print
signup-paper-title = स्वयंसेवाको प्रमाणपत्र
signup-paper-statement = { $organization } ले पुष्टि गर्छ: { $name } ले स्वयंसेवकका रूपमा काम गर्नुभएको छ।
signup-paper-thanks = तपाईंको समय र सहयोगका लागि धन्यवाद।
signup-paper-what = काम
signup-paper-when = कहिले
signup-paper-days = { $n ->
    [one] { $n } दिन
   *[other] { $n } दिन
}
signup-paper-from-to = { $from } देखि { $to } सम्म
signup-paper-hours = घण्टा
signup-paper-where = कहाँ
signup-paper-made = { $place }, { $date }
signup-paper-signature = संस्थाको हस्ताक्षर र छाप
signup-paper-note = संस्थाले पुष्टि गरेका घण्टाबाट बनाइएको। पोर्टलले प्रतिलिपि राख्दैन। निश्चित हुन चाहनेले संस्थासँग सोध्नुहोस्।

# What the form asks beside who somebody is
signup-question-topic = कुन विषयमा?
signup-question-channel = तपाईं कसरी कुरा गर्न चाहनुहुन्छ?
signup-question-when = तपाईंलाई कुन बेला मिल्छ?
signup-question-none = मलाई अझै थाहा छैन
signup-question-empty = यो खाली छोड्न सक्नुहुन्छ।
signup-later = पछिका दिन
signup-sooner = अघिका दिन
signup-no-times = यी दिनमा कुनै समय खाली छैन।
signup-wrong-answer = सूचीबाट एउटा जवाफ छान्नुहोस्।
signup-wrong-question = तपाईं के सोध्न चाहनुहुन्छ, लेख्नुहोस्।

# Having a time with somebody, in other words than taking part in something
signup-meet-title = भेट्ने समय लिनुहोस्
signup-meet-about = तपाईंले कुरा गर्ने मानिस:
signup-meet-part = तपाईंलाई कुन समय मिल्छ?
signup-meet-none = यीमध्ये कुनै पनि होइन: म केही सोध्न मात्र चाहन्छु
signup-meet-languages = तपाईंले कुरा गर्न सक्ने भाषाहरू
signup-meet-message = तपाईं के बारेमा कुरा गर्न चाहनुहुन्छ? (यो खाली छोड्न सक्नुहुन्छ।)
signup-meet-closed = अहिले समय लिन सकिँदैन
signup-meet-closed-text = सबै समय भरिए, वा अहिले समय दिइँदैन। पृष्ठमा लेखिएको समयमा आउनुहोस्, वा अरू कसैसँग सोध्नुहोस्।
signup-meet-wrong-part = अझै खाली भएको समय छान्नुहोस्।
signup-meet-told-mail-text = हामीले तपाईंलाई निजी लिङ्क भएको पत्र पठायौँ। तीन दिनभित्र त्यो लिङ्क खोल्नुहोस् र त्यहाँको बटन थिच्नुहोस्। त्यसपछि मात्र त्यो समय तपाईंको हुन्छ।
signup-meet-is-asked-text = बटन थिच्नुहोस्। त्यसपछि मात्र यो समय तपाईंको हुन्छ।
signup-meet-is-held = तपाईंको समय पक्का भयो
signup-meet-is-held-text = यस समयमा तपाईंका लागि त्यहाँ कोही हुनेछ। यसका लागि कुनै कागजपत्र चाहिँदैन।
signup-meet-is-accepted = तपाईंको समय पक्का भयो
signup-meet-is-accepted-text = तपाईंको समयबारे कसैलाई थाहा छ, र उहाँ त्यहाँ हुनुहुनेछ। तपाईं आउन सक्नुहुन्न भने यहाँ भन्नुहोस्: अरू कसैले यो समय पाउन सक्छ।
signup-meet-is-withdrawn-text = बताउनुभएकोमा धन्यवाद। तपाईं जुनसुकै बेला अर्को समय लिन सक्नुहुन्छ।
signup-meet-is-declined = यो समय मिल्दैन
signup-meet-is-declined-text = हामीलाई दुःख लागेको छ। तपाईं अर्को समय लिन, वा अरू कसैसँग कुरा गर्न सक्नुहुन्छ।
signup-meet-is-over-text = यो समय सकियो। तपाईं जुनसुकै बेला अर्को समय लिन सक्नुहुन्छ।
signup-meet-no-room = अरू कसैले यो समय पहिले नै लियो। अर्को समय छान्नुहोस्।
signup-meet-confirm = हो, म यो समय लिन्छु
signup-meet-erase-help = यो समय अरू कसैलाई जान्छ। यो पृष्ठले कतै लैजाने छैन।
signup-meet-letter-confirm =
    नमस्ते,

    कसैले तपाईंको ठेगानाबाट { $city } को पोर्टलमा भेट्ने समय लियो:

    { $about }

    तीन दिनभित्र यो लिङ्क खोल्नुहोस् र त्यहाँको बटन थिच्नुहोस्। त्यसपछि मात्र यो समय तपाईंको हुन्छ:
    { $link }

    त्यो तपाईं होइन भने केही नगर्नुहोस्। हामी आफैँ तपाईंको ठेगाना मेटाउँछौँ।
signup-meet-letter-held-subject = तपाईंको समय पक्का भयो: { $what }
signup-meet-letter-held =
    नमस्ते,

    तपाईंको समय पक्का भयो:

    { $about }

    तपाईं आउन सक्नुहुन्न वा अर्को समय चाहनुहुन्छ भने कृपया आफ्नो निजी पृष्ठमा भन्नुहोस्:
    { $link }
signup-meet-letter-accepted-subject = तपाईंको समय पक्का भयो: { $what }
signup-meet-letter-accepted =
    नमस्ते,

    तपाईंको समयबारे कसैलाई थाहा छ, र उहाँ त्यहाँ हुनुहुनेछ:

    { $about }

    तपाईं आउन सक्नुहुन्न वा अर्को समय चाहनुहुन्छ भने कृपया आफ्नो निजी पृष्ठमा भन्नुहोस्:
    { $link }
signup-meet-letter-declined-subject = यो समय मिल्दैन: { $what }
signup-meet-letter-declined =
    नमस्ते,

    हामीलाई दुःख लागेको छ। यो समय मिल्दैन:

    { $about }

    तपाईं अर्को समय लिन, वा अरू कसैसँग कुरा गर्न सक्नुहुन्छ:
    { $page }
signup-meet-letter-reminder =
    नमस्ते,

    तपाईंको समय नजिकै छ:

    { $about }

    तपाईं आउन सक्नुहुन्न वा अर्को समय चाहनुहुन्छ भने कृपया आफ्नो निजी पृष्ठमा भन्नुहोस्:
    { $link }
signup-meet-letter-withdrawn =
    नमस्ते,

    तपाईंले भन्नुभएअनुसार यो समय रद्द भयो:

    { $about }

    तपाईं जुनसुकै बेला अर्को समय लिन सक्नुहुन्छ। हामीलाई तपाईंबारे थाहा भएको कुरा { $date } मा मेटिन्छ।
signup-meet-letter-cancelled-subject = तपाईंको समय रद्द भयो: { $what }
signup-meet-letter-cancelled =
    नमस्ते,

    यस समयमा त्यहाँ कोही हुने छैन:

    { $about }

    हामीलाई दुःख लागेको छ। तपाईं अर्को समय लिन, वा अरू कसैसँग कुरा गर्न सक्नुहुन्छ:
    { $page }
signup-meet-letter-taken-down =
    नमस्ते,

    तपाईंले लिनुभएको समयबारे { $city } सहरले केही कुरा जाँचिरहेको छ:

    { $about }

    हामीले तपाईंलाई नलेखेसम्म कृपया त्यहाँ नजानुहोस्। तपाईंको समय तपाईंकै रहन्छ, र तपाईंले केही गर्नु पर्दैन। तपाईंलाई अब यो चाहिँदैन भने आफ्नो निजी पृष्ठमा भन्नुहोस्:
    { $link }
signup-meet-letter-put-back =
    नमस्ते,

    हामीले तपाईंलाई पर्खन भनेका थियौँ। अब तपाईं फेरि त्यहाँ जान सक्नुहुन्छ, र तपाईंको समय अझै तपाईंकै हो:

    { $about }

    तपाईंलाई अब यो चाहिँदैन भने कृपया आफ्नो निजी पृष्ठमा भन्नुहोस्:
    { $link }
signup-meet-letter-again =
    नमस्ते,

    तपाईंले यहाँ पहिले नै समय लिनुभएको छ। यो तपाईंको निजी पृष्ठको नयाँ लिङ्क हो। पुरानो लिङ्क अब चल्दैन। त्यस पृष्ठमा तपाईं अर्को समय छान्न सक्नुहुन्छ:
    { $link }

    { $about }

# Asking a question, in other words than taking part in something
signup-ask-title = मानिससँग सोध्नुहोस्
signup-ask-about = तपाईंले प्रश्न सोध्ने मानिस:
signup-ask-languages = हामीले तपाईंलाई जवाफ दिन सक्ने भाषाहरू
signup-ask-message = तपाईंको प्रश्न
signup-ask-message-help = बढीमा { $n } अक्षर। कृपया आफ्नो स्वास्थ्य, धर्म वा कागजपत्रबारे केही नलेख्नुहोस्।
signup-ask-closed = अहिले तपाईं यहाँ प्रश्न सोध्न सक्नुहुन्न
signup-ask-closed-text = अहिले यहाँ कसैले प्रश्नको जवाफ दिँदैन। सूचीमा भएका कुनै मानिसकहाँ जानुहोस्, वा फोन गर्नुहोस्।
signup-ask-told-mail-text = हामीले तपाईंलाई निजी लिङ्क भएको पत्र पठायौँ। तीन दिनभित्र त्यो लिङ्क खोल्नुहोस् र त्यहाँको बटन थिच्नुहोस्। त्यसपछि मात्र कसैले तपाईंको प्रश्न पढ्छ।
signup-ask-is-asked-text = बटन थिच्नुहोस्। त्यसपछि मात्र कसैले तपाईंको प्रश्न पढ्छ।
signup-ask-is-held = तपाईंको प्रश्न आइपुग्यो
signup-ask-is-held-text = कसैले यो पढेर तपाईंलाई जवाफ दिनेछ। जवाफ यसै पृष्ठमा आउनेछ।
signup-ask-is-accepted = कसैले तपाईंको प्रश्न हेरिरहेको छ
signup-ask-is-accepted-text = जवाफ यसै पृष्ठमा आउँछ, वा तपाईंले चाहेको तरिकाले कसैले तपाईंलाई सम्पर्क गर्छ।
signup-ask-is-withdrawn = तपाईंले आफ्नो प्रश्न फिर्ता लिनुभयो
signup-ask-is-withdrawn-text = तपाईं जुनसुकै बेला फेरि सोध्न सक्नुहुन्छ।
signup-ask-is-declined = यसमा हामी तपाईंलाई सहयोग गर्न सक्दैनौँ
signup-ask-is-declined-text = हामीलाई दुःख लागेको छ। सायद सूचीमा भएका कुनै मानिसले सहयोग गर्न सक्छन्:
signup-ask-confirm = हो, मेरो प्रश्न पठाउनुहोस्
signup-ask-withdraw = म आफ्नो प्रश्न फिर्ता लिन्छु
signup-ask-erase-help = त्यसपछि कसैले तपाईंलाई जवाफ दिन सक्दैन। यो पृष्ठले कतै लैजाने छैन।
signup-ask-done-withdrawn = तपाईंको प्रश्न फिर्ता भयो।
signup-ask-letter-confirm =
    नमस्ते,

    कसैले तपाईंको ठेगानाबाट { $city } को पोर्टलमा प्रश्न सोध्यो:

    { $about }

    तीन दिनभित्र यो लिङ्क खोल्नुहोस् र त्यहाँको बटन थिच्नुहोस्। त्यसपछि मात्र कसैले प्रश्न पढ्छ:
    { $link }

    त्यो तपाईं होइन भने केही नगर्नुहोस्। हामी आफैँ तपाईंको ठेगाना मेटाउँछौँ।
signup-ask-letter-held-subject = तपाईंको प्रश्न आइपुग्यो: { $what }
signup-ask-letter-held =
    नमस्ते,

    तपाईंको प्रश्न आइपुग्यो:

    { $about }

    जवाफ आएपछि हामी तपाईंलाई लेख्छौँ। जवाफ तपाईंको निजी पृष्ठमा आउनेछ:
    { $link }
signup-ask-letter-declined-subject = तपाईंको प्रश्नबारे: { $what }
signup-ask-letter-declined =
    नमस्ते,

    हामीलाई दुःख लागेको छ। तपाईंको प्रश्नमा हामी सहयोग गर्न सक्दैनौँ:

    { $about }

    सायद यीमध्ये कुनै मानिसले सहयोग गर्न सक्छन्:
    { $page }
signup-ask-letter-withdrawn-subject = तपाईंले आफ्नो प्रश्न फिर्ता लिनुभयो: { $what }
signup-ask-letter-withdrawn =
    नमस्ते,

    तपाईंले आफ्नो प्रश्न फिर्ता लिनुभयो:

    { $about }

    तपाईं जुनसुकै बेला फेरि सोध्न सक्नुहुन्छ। हामीलाई तपाईंबारे थाहा भएको कुरा { $date } मा मेटिन्छ।
signup-ask-letter-again =
    नमस्ते,

    तपाईंले यहाँ पहिले नै प्रश्न सोध्नुभएको छ। यो तपाईंको निजी पृष्ठको नयाँ लिङ्क हो। पुरानो लिङ्क अब चल्दैन:
    { $link }

    { $about }

# It is done
signup-is-done = काम सकियो
signup-is-done-text = तपाईंको कुरा हेर्ने मानिसको विचारमा तपाईंलाई अब अरू केही चाहिँदैन। तपाईं जुनसुकै बेला फेरि सोध्न सक्नुहुन्छ।

# Another time
signup-move = अर्को समय छान्नुहोस्
signup-move-help = अर्को समय नपाएसम्म अहिलेको समय तपाईंकै रहन्छ।
signup-move-send = म यो समय लिन्छु
signup-done-moved = अब तपाईंको नयाँ समय पक्का भयो।
signup-wrong-taken = अरू कसैले त्यो समय पहिले नै लियो। तपाईंको समय पहिलेकै छ। अर्को समय छान्नुहोस्।
signup-letter-moved-subject = अर्को समय: { $what }
signup-letter-moved =
    नमस्ते,

    तपाईंको नयाँ समय यो हो:

    { $about }

    तपाईं आउन सक्नुहुन्न भने कृपया आफ्नो निजी पृष्ठमा भन्नुहोस्:
    { $link }

# Answers
signup-replies = हामीले दिएको जवाफ
signup-reply-more = थप पढ्नुहोस्
signup-letter-reply-subject = जवाफ आयो: { $what }
signup-letter-reply =
    नमस्ते,

    तपाईंका लागि जवाफ आएको छ। जवाफ तपाईंको निजी पृष्ठमा छ:
    { $link }

    यो जवाफ यसबारे हो:

    { $about }

# Being sent on to another organization
signup-send-on = तपाईंको कुरा अर्को संस्थालाई पठाऔँ?
signup-send-on-text = { $name } ले तपाईंलाई अझ राम्रो सहयोग गर्न सक्छ। तपाईंले हुन्छ भन्नुभयो भने यस पृष्ठमा लेखिएको कुरा त्यहाँका मानिसले पढ्छन्, र पहिले हेर्नेले अब पढ्न सक्दैनन्।
signup-send-on-yes = हुन्छ, पठाउनुहोस्
signup-send-on-no = पर्दैन, यहीँ राख्नुहोस्
signup-done-sent-on = तपाईंको कुरा पठाइयो। नयाँ ठाउँ यस पृष्ठमा लेखिएको छ।
signup-done-stayed = तपाईंको कुरा पहिलेकै ठाउँमा रहन्छ।
signup-wrong-full = त्यहाँ अब ठाउँ छैन। तपाईंको कुरा पहिलेकै ठाउँमा रहन्छ।
signup-letter-send-on-subject = तपाईंलाई एउटा प्रश्न: { $what }
signup-letter-send-on =
    नमस्ते,

    अर्को ठाउँले तपाईंलाई अझ राम्रो सहयोग गर्न सक्छ:

    { $about }

    तपाईंको कुरा त्यहाँ पठाऔँ? आफ्नो निजी पृष्ठमा हुन्छ वा पर्दैन भन्नुहोस्। त्यसअघि केही हुँदैन:
    { $link }
