# सेवाको सूचीमा बार र भाषा एकसाथ
services-open-on = दिन
services-open-on-help = भाषा पनि छान्नुभयो भने त्यस दिन कसले त्यो भाषा बोल्छ, देख्नुहुन्छ।
services-spoken-on = { $language }: { $days }
services-spoken-days-unknown = { $language }: कुन-कुन दिन, हामीलाई थाहा छैन। जानुअघि सोध्नुहोस्।
