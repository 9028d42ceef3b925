### Термини от речниците, както ги виждат читателите на портала и редакцията.

vocabulary-organization-type-public = Публична служба
vocabulary-organization-type-police = Полиция
vocabulary-organization-type-ngo = Организация с нестопанска цел
vocabulary-organization-type-church = Църковна организация
vocabulary-organization-type-international = Международна организация
vocabulary-organization-type-school = Училище
vocabulary-organization-type-culture = Култура

vocabulary-partner-role-lead = Водещ партньор
vocabulary-partner-role-partner = Партньор
vocabulary-partner-role-funder = Финансираща организация
vocabulary-partner-role-associated = Асоцииран партньор

vocabulary-phone-type-voice = Обаждания
vocabulary-phone-type-text = Текстови съобщения
vocabulary-phone-type-fax = Факс

vocabulary-location-type-physical = Ходи се на място
vocabulary-location-type-postal = Само за писма
vocabulary-location-type-virtual = Само онлайн

vocabulary-yes-no-yes = Да
vocabulary-yes-no-no = Не
