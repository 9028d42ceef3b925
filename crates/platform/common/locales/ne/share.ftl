# कसैले राख्ने पाठ र चित्र
share-title = साझा गर्नुहोस्
share-lede = तपाईंले वेबसाइट, च्यानल वा सन्देशमा राख्न सक्ने पाठ र चित्र। छान्नुहोस् र कपी गर्नुहोस्।
share-by = कसको
share-when = कहिले
share-where = कहाँ
share-call = फोन
share-languages = भाषा
share-short = छोटो, बढीमा २८० अक्षर
share-long = लामो
share-message = सन्देशका लागि
share-copy = कपी गर्नुहोस्
share-copied = कपी भयो
share-pictures = चित्रहरू
share-picture = चित्र
share-link = साझा गर्ने पाठ र चित्र
