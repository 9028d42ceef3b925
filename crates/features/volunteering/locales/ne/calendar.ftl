# स्वयंसेवाको पात्रो। $n भनेको कति।
volunteering-calendar-title = दिनअनुसार स्वयंसेवा
volunteering-calendar-lede = कुन दिन तपाईं के गर्न सक्नुहुन्छ।
volunteering-calendar-show = पात्रोमा हेर्नुहोस्
volunteering-calendar-months = महिनाहरू
volunteering-calendar-none = यी दिनबारे केही थाहा छैन। अर्को महिना हेर्नुहोस् वा एउटा छनोट हटाउनुहोस्।
volunteering-calendar-more = र अरू { $n } वटा
volunteering-calendar-undated = { $n ->
    [one] अरू { $n } वटाको दिन अझै तय छैन। त्यो सूचीमा छ।
   *[other] अरू { $n } वटाको दिन अझै तय छैन। ती सूचीमा छन्।
}
