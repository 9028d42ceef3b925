### हरेक पृष्ठको पुछारका थप लिङ्क, र ठूलो स्वरमा पढ्ने।

web-nav-start = पाँच प्रश्न
web-nav-saved = मेरो सूची
web-nav-glossary = कार्यालयका शब्द
web-nav-take-part = सहभागी हुनुहोस्
web-nav-volunteering = स्वयंसेवा
web-nav-myths = साँचो हो कि होइन?

## ठूलो स्वरमा पढ्ने

web-read = पढेर सुनाउनुहोस्
web-read-stop = पढ्न रोक्नुहोस्
