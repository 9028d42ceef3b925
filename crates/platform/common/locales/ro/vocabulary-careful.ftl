### De ce un cuvânt greșit într-un text face rău, așa cum vede redacția.

vocabulary-careful-urgent = Este vorba de un pericol
vocabulary-careful-rights = Este vorba de drepturi
vocabulary-careful-deadline = Este vorba de un termen-limită
