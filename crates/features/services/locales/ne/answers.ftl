# पाँच प्रश्नको पृष्ठ र शहरको एक भागको पृष्ठमा सेवाले थप्ने कुरा
services-start-now = कोही खतरामा छ? अहिले नै फोन गर्नुहोस्
services-start-urgent = सबै तत्काल सहायता
services-start-people = यी मानिससँग कुरा गर्नुहोस्
services-start-nobody-speaks = यहाँ { $language } भाषा बोल्ने कोही हामीलाई थाहा छैन। यी मानिसले दोभाषे भेटाउन सक्छन्। उनीहरूसँग सोध्नुहोस्।
services-start-call-first = जानुअघि फोन गर्नुहोस्। समय फेरिन सक्छ।
# शहरको एक भागको पृष्ठमा
services-of-district = यहाँको सहायता
services-of-district-served = यहाँ बस्ने मानिसका लागि सहायता
