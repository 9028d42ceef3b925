### शब्दावलीका शब्द, पाठक र कर्मचारीले देख्ने रूपमा।

vocabulary-cost-free = निःशुल्क
vocabulary-cost-paid = शुल्क लाग्छ

vocabulary-appointment-not-needed = पर्दैन। सिधै आउनुहोस्।
vocabulary-appointment-needed = पर्छ। आउनुअघि समय लिनुहोस्।
vocabulary-appointment-possible = समय लिन मिल्छ, तर सिधै पनि आउन सकिन्छ।

vocabulary-service-status-active = उपलब्ध छ
vocabulary-service-status-inactive = अब उपलब्ध छैन
vocabulary-service-status-temporarily-closed = केही समयका लागि बन्द
