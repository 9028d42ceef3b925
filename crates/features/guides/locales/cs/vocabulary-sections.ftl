### Části pro články, jak je vidí čtenáři portálu i redakce.

vocabulary-section-take-part = Zapojte se
vocabulary-section-myths = Pravda, nebo ne?
