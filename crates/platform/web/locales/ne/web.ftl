### साइट

web-skip = सिधै मुख्य भागमा जानुहोस्

## नेभिगेसन

web-nav-main = मुख्य मेनु
web-nav-home = गृहपृष्ठ
web-nav-services = सेवाहरू
web-nav-articles = लेखहरू
web-nav-map = नक्सा
web-nav-urgent = तत्काल सहायता
web-nav-languages = भाषाहरू
web-nav-organizations = संस्थाहरू
web-nav-channels = समूह र च्यानलहरू
web-nav-about = यस साइटका बारेमा
web-nav-privacy = गोपनीयता
web-nav-accessibility = सबैका लागि पहुँच
web-crumbs = तपाईं यहाँ हुनुहुन्छ

## भाषा

web-language = भाषा:
web-choose-title = आफ्नो भाषा छान्नुहोस्
web-choose-welcome = स्वागत छ

## खोज

web-search = खोज्नुहोस्
web-search-label = तपाईं के खोज्दै हुनुहुन्छ?
web-search-placeholder = भाषा कक्षा, अनुमतिपत्र, सल्लाह…

## अनुवाद

web-strip-label = यस अनुवादका बारेमा
web-strip-machine = यो पृष्ठ मेसिनले { $language } भाषाबाट अनुवाद गरेको हो। अहिलेसम्म कुनै मानिसले जाँचेको छैन।
web-strip-partly = यस पृष्ठका केही भाग मेसिनले { $language } भाषाबाट अनुवाद गरेको हो। अहिलेसम्म कुनै मानिसले जाँचेको छैन। अरू भाग अझै अनुवाद भएका छैनन्।
web-strip-stale = अनुवाद भएपछि { $language } भाषाको मूल पृष्ठ फेरिएको छ। यस पृष्ठका केही भाग पुराना हुन सक्छन्।
web-strip-fallback = यस पृष्ठका केही भाग अझै तपाईंको भाषामा छैनन्। ती भाग { $language } भाषामा देखिन्छन्।
web-only-in = यो भाग अझै तपाईंको भाषामा छैन। यहाँ यो { $language } भाषामा छ।

## भरोसा

web-trust = के यसमा भरोसा गर्न सकिन्छ?
web-checked = पछिल्लो पटक जाँचिएको
web-sources = { $n ->
    [one] स्रोत
   *[other] स्रोतहरू
}
web-current = के यो अझै सही छ?
web-not-known = थाहा छैन
web-differ = स्रोतहरूको कुरा मिल्दैन: { $about }
web-differ-note = हाम्रा स्रोतहरूले फरक-फरक कुरा भन्छन्। हामी सबै देखाउँछौँ। निर्णय गर्नुअघि सोध्नुहोस्।

## खुला र बन्द

web-hours = खुल्ने समय
web-hours-weekly = हप्ताभरिको समय
web-hours-today = आज
web-state-later = खुला छ कि छैन यहाँ भन्न सकिँदैन। हप्ताभरिको समय हेर्नुहोस्।
web-state-open-until = अहिले खुला छ, { $time } बजेसम्म
web-state-open-long = अहिले खुला छ, दिनरात
web-state-end-unknown = { $time } बजे खुलेको
web-state-end-unknown-more = बन्द हुने समय थाहा छैन।
web-state-closed-now = अहिले बन्द छ
web-state-closed-today = आज बन्द छ
web-state-appointment = पहिले समय लिएर मात्र
web-state-appointment-more = आउनुअघि समय लिनुहोस्।
web-state-not-known = खुल्ने समय थाहा छैन
web-state-not-known-more = जानुअघि सोध्नुहोस्।
web-opens-today = आज { $time } बजे खुल्छ।
web-opens-tomorrow = भोलि { $time } बजे खुल्छ।
web-opens-weekday = { $day } { $time } बजे खुल्छ।
web-opens-date = { $date } मा { $time } बजे खुल्छ।
web-opens-today-untimed = आज खुल्छ, समय थाहा छैन।
web-opens-tomorrow-untimed = भोलि खुल्छ, समय थाहा छैन।
web-opens-weekday-untimed = { $day } खुल्छ, समय थाहा छैन।
web-opens-date-untimed = { $date } मा खुल्छ, समय थाहा छैन।
web-opening-unknown = खुल्ने समय थाहा छैन
web-closing-unknown = बन्द हुने समय थाहा छैन

## सम्पर्क र ठाउँ

web-talk = मानिससँग कुरा गर्नुहोस्
web-website = वेबसाइट
web-picture-by = तस्बिर: { $name }
web-address-unknown = ठेगाना थाहा छैन
web-place-approximate = हामीलाई यो ठाउँ मोटामोटी मात्र थाहा छ। ठ्याक्कै ठेगाना सोध्नुहोस्।
web-step-free-yes = प्रवेशद्वारमा खुड्किला छैनन्
web-step-free-no = प्रवेशद्वारमा खुड्किला छन्
web-step-free-unknown = प्रवेशद्वारमा खुड्किला छन् कि छैनन्, थाहा छैन

## शुल्क

web-free = निःशुल्क

## काउन्टरमा देखाउन

web-counter = यो काउन्टरमा देखाउनुहोस्
web-counter-machine = { $language } भाषाको वाक्य मेसिनले अनुवाद गरेको हो। अहिलेसम्म कुनै मानिसले जाँचेको छैन।

## छिटो बाहिर निस्कन

web-exit = यो साइट अहिल्यै छोड्नुहोस्
web-exit-key = वा Esc बटन तीन पटक थिच्नुहोस्।

## पृष्ठको पुछार

web-foot-who = यो साइट कसले चलाउँछ
web-foot-more = थप
web-foot-site = यो साइट

## धेरै पृष्ठका सूची

web-pages = यस सूचीका पृष्ठहरू
web-page = पृष्ठ
web-page-previous = अघिल्लो पृष्ठ
web-page-next = अर्को पृष्ठ

## छनोट

web-filters = छनोट
web-filters-apply = नतिजा देखाउनुहोस्
web-filters-clear = सबै छनोट हटाउनुहोस्
web-filters-any = जुनसुकै
web-filters-only = यी मात्र देखाउनुहोस्
web-filters-chosen = { $n } छानिएको
web-filters-without = यो छनोट हटाउनुहोस्:
web-results = { $n ->
    [0] कुनै नतिजा भेटिएन
    [one] { $n } नतिजा
   *[other] { $n } नतिजा
}
web-results-none-help = एउटा छनोट हटाउनुहोस् वा अरू शब्द प्रयोग गर्नुहोस्।
web-as-of = { $date } को अवस्था

## के बिग्रियो

web-error-not-found-title = यहाँ कुनै पृष्ठ छैन
web-error-not-found-text = ठेगाना गलत लेखिएको हुन सक्छ वा पृष्ठ सरेको हुन सक्छ। ठेगाना जाँच्नुहोस् वा तल खोज्नुहोस्।
web-error-gone-title = यो पृष्ठ अब छैन
web-error-gone-text = यहाँ जे थियो, त्यो अब उपलब्ध छैन। यस्तै अरू कुरा तल खोज्नुहोस्।
web-error-bad-request-title = हामी यो ठेगाना पढ्न सक्दैनौँ
web-error-bad-request-text = यसमा अक्षर नभएका चिह्न छन्। ठेगाना जाँच्नुहोस् वा गृहपृष्ठबाट सुरु गर्नुहोस्।
web-error-parameter-title = यस ठेगानाको एउटा भाग हामी बुझ्दैनौँ
web-error-parameter-text = “{ $name }” का लागि “{ $value }” छान्न मिल्दैन। पृष्ठमा फेरि छान्नुहोस् वा तल खोज्नुहोस्।
web-error-too-long-title = ठेगाना धेरै लामो छ
web-error-too-long-text = तपाईंको खोजमा धेरै शब्द हुन सक्छन्। थोरै शब्द लेखेर फेरि प्रयास गर्नुहोस्।
web-error-too-large-title = यो पठाउन मिल्नेभन्दा ठूलो छ
web-error-too-large-text = केही पनि राखिएन। लेख वा फाइल सानो बनाएर फेरि पठाउनुहोस्।
web-error-form-title = फारममा केही मिलेको छैन
web-error-form-text = केही पनि राखिएन। तल चिह्न लगाइएको कुरा सच्याएर फेरि पठाउनुहोस्।
web-error-too-many-title = धेरै अनुरोध आए
web-error-too-many-text = एक मिनेट पर्खेर फेरि प्रयास गर्नुहोस्।
web-error-internal-title = हाम्रोतर्फ केही बिग्रियो
web-error-internal-text = यो हाम्रो गल्ती हो, तपाईंको होइन। केही मिनेटपछि फेरि प्रयास गर्नुहोस्।
web-error-city-title = यो शहर हामीलाई थाहा छैन
web-error-city-text = ठेगाना जाँच्नुहोस् वा गृहपृष्ठमा शहर छान्नुहोस्।
web-error-language-title = यो शहर त्यो भाषामा छैन
web-error-language-text = तलका भाषामध्ये एउटा छान्नुहोस्।
