### शब्दावलीका शब्द, पाठक र कर्मचारीले देख्ने रूपमा।

vocabulary-organization-type-public = सरकारी कार्यालय
vocabulary-organization-type-police = प्रहरी
vocabulary-organization-type-ngo = गैरनाफामूलक संस्था
vocabulary-organization-type-church = चर्चको संस्था
vocabulary-organization-type-international = अन्तर्राष्ट्रिय संस्था
vocabulary-organization-type-school = विद्यालय
vocabulary-organization-type-culture = संस्कृति

vocabulary-partner-role-lead = मुख्य साझेदार
vocabulary-partner-role-partner = साझेदार
vocabulary-partner-role-funder = रकम दिने संस्था
vocabulary-partner-role-associated = सहयोगी साझेदार

vocabulary-phone-type-voice = फोन कल
vocabulary-phone-type-text = सन्देश (SMS)
vocabulary-phone-type-fax = फ्याक्स

vocabulary-location-type-physical = आफैँ जाने ठाउँ
vocabulary-location-type-postal = चिठीका लागि मात्र
vocabulary-location-type-virtual = अनलाइन मात्र

vocabulary-yes-no-yes = हो
vocabulary-yes-no-no = होइन

vocabulary-media-type-image = तस्बिर
vocabulary-media-type-audio = आवाज
vocabulary-media-type-document = कागजात

vocabulary-file-format-jpg = JPEG
vocabulary-file-format-webp = WebP
vocabulary-file-format-mp3 = MP3
vocabulary-file-format-ogg = Ogg
vocabulary-file-format-m4a = M4A
vocabulary-file-format-pdf = PDF

vocabulary-licence-own = सबै अधिकार सुरक्षित
vocabulary-licence-permission = अनुमति लिएर प्रयोग गरिएको
vocabulary-licence-cc0 = CC0
vocabulary-licence-cc-by = CC BY
vocabulary-licence-cc-by-sa = CC BY-SA
vocabulary-licence-cc-by-nc = CC BY-NC
vocabulary-licence-cc-by-nc-sa = CC BY-NC-SA
vocabulary-licence-cc-by-nd = CC BY-ND

vocabulary-cefr-a1 = A1: केही शब्द
vocabulary-cefr-a2 = A2: सरल कुराकानी
vocabulary-cefr-b1 = B1: दैनिक कुराकानी
vocabulary-cefr-b2 = B2: लगभग सबै कुरा
vocabulary-cefr-c1 = C1: धेरै राम्रो
vocabulary-cefr-c2 = C2: मातृभाषाजस्तै

vocabulary-shop-level-signpost = बाटो देखाउने: को कहाँ छ भन्छ
vocabulary-shop-level-ask = प्रश्न पनि सोध्न सकिन्छ
vocabulary-shop-level-book = समय पनि लिन सकिन्छ
vocabulary-shop-level-shared = संस्थाहरूको साझा काउन्टर छ
