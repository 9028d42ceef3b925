kind-synonym = Riječi koje ljudi traže
    .many = Riječi koje ljudi traže
field-leads_to = Kamo vode
    .help = Stranice koje prvo treba naći onaj tko upiše jednu od ovih riječi.
field-synonym-name = Riječ koju koristi najviše ljudi
field-words = Druge riječi za isto
    .help = Odvojene zarezima. Svaki jezik ima svoje riječi: ne prijevode, nego ono što ljudi upisuju.
