### शब्दावलीका शब्द, पाठक र कर्मचारीले देख्ने रूपमा।

vocabulary-section-facts = आगमन, तथ्य र सङ्ख्या
vocabulary-section-government = आप्रवासीका लागि स्थानीय सरकार
vocabulary-section-protection = अन्तर्राष्ट्रिय संरक्षण पाएका मानिसका लागि
vocabulary-section-arrange = मलाई काम मिलाउनु छ
vocabulary-section-advice = मलाई सल्लाह चाहिन्छ
vocabulary-section-culture = सांस्कृतिक घुलमिल
vocabulary-section-library = उपयोगी पुस्तकालय

vocabulary-joins-then = त्यसपछि
vocabulary-joins-and = साथै
vocabulary-joins-or = वा

vocabulary-platform-website = वेबसाइट
vocabulary-platform-facebook = Facebook
vocabulary-platform-vkontakte = VKontakte
vocabulary-platform-telegram = Telegram
vocabulary-platform-instagram = Instagram
vocabulary-platform-newsletter = समाचारपत्र
vocabulary-platform-other = अन्य
