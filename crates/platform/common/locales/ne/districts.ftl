# शहरका भाग: मानिसले आफू बस्ने ठाउँ भन्दा लिने नाम
districts-title = शहरका भागहरू
districts-lede = शहरको आफ्नो भागमा सहायता, कार्यालय र समूह खोज्नुहोस्।
districts-empty = यहाँ अझै शहरका कुनै भाग राखिएका छैनन्।
districts-home = शहरको तपाईंको भागमा के छ?
districts-all = शहरका सबै भाग
districts-one = { $district } मा सहायता
districts-offices = यहाँका कार्यालय
districts-languages = यहाँ बोलिने भाषाहरू
districts-languages-unknown = यहाँका मानिस कुन भाषा बोल्छन्, हामीलाई अझै थाहा छैन। जानुअघि सोध्नुहोस्।
districts-nothing = शहरको यस भागमा कुनै सहायता हामीलाई अझै थाहा छैन। धेरैजसो सहायता पूरै शहरका लागि हो।
districts-whole-city = पूरै शहरका लागि सहायता
districts-others = शहरका अरू भाग
# पोर्टलबारेको पृष्ठमा
districts-supply = के छैन
districts-supply-link = कुन भाषामा कस्तो सहायता छ, र कहाँ छैन
