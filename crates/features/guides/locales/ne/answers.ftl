# पाँच प्रश्नको पृष्ठ र शहरको एक भागको पृष्ठमा मार्गदर्शनले थप्ने कुरा
guides-start = कसरी गर्ने, एक-एक चरण गरेर पढ्नुहोस्
guides-start-note = पहिलोबाट सुरु गर्नुहोस्।
guides-channels-district = शहरको यस भागका समूह र च्यानल
guides-channels-by-district = शहरको एक भागका लागि
