### सहभागी हुने उपाय, र मानिसले भन्ने कुरा।

sections-home = शहरको हिस्सा बन्नुहोस्
sections-take-part-lede = मानिससँग भेट्नुहोस्, आफ्नो विचार भन्नुहोस्, अरूलाई सहयोग गर्नुहोस्।
sections-take-part-empty = सहभागी हुने उपाय हामीलाई अझै थाहा छैन।
sections-more = थप
sections-myths-lede = नयाँ आएका मानिसबारे के भनिन्छ, र के थाहा छ।
sections-myths-empty = यहाँ अझै केही छैन।
sections-people-say = मानिस भन्छन्:
sections-we-know = हामीलाई थाहा भएको कुरा
