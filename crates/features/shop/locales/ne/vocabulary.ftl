### शब्दावलीका शब्द, पाठक र कर्मचारीले देख्ने रूपमा।

vocabulary-counter-role-intercultural-worker = अन्तरसांस्कृतिक कार्यकर्ता
vocabulary-counter-role-interpreter = दोभाषे
vocabulary-counter-role-adviser = सल्लाहकार
vocabulary-counter-role-social-worker = सामाजिक कार्यकर्ता
vocabulary-counter-role-legal-adviser = कानुनी सल्लाहकार
vocabulary-counter-role-psychologist = मनोविद्
vocabulary-counter-role-registration-clerk = दर्ता कर्मचारी
vocabulary-counter-role-volunteer-guide = बाटो देखाउने स्वयंसेवक

vocabulary-counter-status-held = त्यहाँ कोही छ
vocabulary-counter-status-paused = केही समय त्यहाँ कोही हुँदैन
vocabulary-counter-status-ended = सकियो

vocabulary-counter-channel-in-person = आफैँ भेटेर
vocabulary-counter-channel-phone = फोनबाट
vocabulary-counter-channel-video = भिडियो कलबाट
vocabulary-counter-channel-email = इमेलबाट
vocabulary-counter-channel-accompany = तपाईंसँगै कार्यालय जान्छन्
