### शब्दावलीका शब्द, पाठक र कर्मचारीले देख्ने रूपमा।

vocabulary-opportunity-status-open = स्वयंसेवक चाहिएको छ
vocabulary-opportunity-status-paused = केही समयका लागि कसैलाई लिइँदैन
vocabulary-opportunity-status-ended = सकियो

vocabulary-interest-company = वृद्ध वा बिरामी मानिसलाई साथ
vocabulary-interest-children = बालबालिका र युवा
vocabulary-interest-language = सँगै भाषा अभ्यास
vocabulary-interest-newcomers = नयाँ आएका मानिसलाई शहर चिन्न सहयोग
vocabulary-interest-food = अभावमा परेका मानिसलाई खाना र सामान
vocabulary-interest-hands = हातले गर्ने काम
vocabulary-interest-animals = जनावर र प्रकृति
vocabulary-interest-culture = संस्कृति, खेलकुद र कार्यक्रम
vocabulary-interest-first-aid = प्राथमिक उपचार र आपत्काल
vocabulary-interest-office = कार्यालय, कम्प्युटर, अनुवाद

vocabulary-effort-light = हल्का काम
vocabulary-effort-medium = धेरै हिँड्नु र उभिनु पर्छ
vocabulary-effort-heavy = गह्रौँ काम

vocabulary-work-place-on-site = त्यहीँ गएर
vocabulary-work-place-remote = घरबाट
vocabulary-work-place-both = त्यहीँ गएर वा घरबाट

vocabulary-rhythm-once = एक पटक
vocabulary-rhythm-regular = नियमित
vocabulary-rhythm-flexible = तपाईंलाई मिल्ने समयमा

vocabulary-benefit-expenses = खर्च फिर्ता
vocabulary-benefit-meals = खाना
vocabulary-benefit-certificate = प्रमाणपत्र
vocabulary-benefit-language-practice = भाषाको अभ्यास
vocabulary-benefit-allowance = खल्ती खर्च
vocabulary-benefit-accommodation = बस्ने ठाउँ

vocabulary-insured-organization = संस्थाले तपाईंको बिमा गर्छ
vocabulary-insured-state = कानुनअनुसार तपाईंको बिमा हुन्छ
vocabulary-insured-nobody = कसैले तपाईंको बिमा गर्दैन

vocabulary-stay-visa = भिसा भएका मानिस
vocabulary-stay-long-stay = लामो बसोबासको अनुमतिपत्र भएका मानिस
vocabulary-stay-permanent = स्थायी बसोबासको अनुमतिपत्र भएका मानिस
vocabulary-stay-temporary-protection = अस्थायी संरक्षण पाएका मानिस
vocabulary-stay-asylum-applicant = शरण मागेका मानिस
vocabulary-stay-protected = शरण वा सहायक संरक्षण पाएका मानिस

vocabulary-shift-status-planned = हुन्छ
vocabulary-shift-status-cancelled = हुँदैन

vocabulary-repeats-weekly = हरेक हप्ता
vocabulary-repeats-fortnightly = दुई हप्तामा एक पटक
