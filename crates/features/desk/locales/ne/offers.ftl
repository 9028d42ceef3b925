# The page behind the link of a letter: is this offer still true?

offer-is-asked = के यो अझै सही छ?
offer-is-asked-text = सही छ भने बटन थिच्नुहोस्। जवाफ नआए यो { $date } मा सूचीबाट हट्छ।
offer-is-ended = यो अब सूचीमा छैन
offer-is-ended-text = यो अझै सही छ भनेर कसैले भनेन। सही छ भने बटन थिच्नुहोस्: पाठकले तुरुन्तै फेरि देख्छन्।
offer-is-renewed = धन्यवाद। यो सूचीमा रहन्छ
offer-is-renewed-text = जाँचिएको भनेर लेखियो। केही महिनापछि हामी फेरि सोध्छौँ।
offer-is-closed = यो लिङ्कले केही गर्न सक्दैन
offer-is-closed-text = सहरले यो अवसर हटाएको छ, वा यो सकिएको छ। तपाईं यसलाई सम्पादन पृष्ठमा बदल्न सक्नुहुन्छ।
offer-renew = यो अझै सही छ
offer-otherwise = यो अब सही छैन भने केही नगर्नुहोस्, वा सम्पादन पृष्ठमा बदल्नुहोस्।
offer-look = यसको पृष्ठ हेर्नुहोस्
offer-told-unknown = यो लिङ्क कतै पुग्दैन
offer-told-unknown-text = नयाँ पत्रमा नयाँ लिङ्क छ, वा अवसर मेटाइएको छ।
