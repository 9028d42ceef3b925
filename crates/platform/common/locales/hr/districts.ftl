# Gradske četvrti: dijelovi grada koje ljudi navode kada kažu gdje žive
districts-title = Gradske četvrti
districts-lede = Pronađite pomoć, urede i grupe u svojem dijelu grada.
districts-empty = Ovdje još nemamo gradskih četvrti.
districts-home = Što ima u vašoj gradskoj četvrti?
districts-all = Sve gradske četvrti
districts-one = Pomoć u gradskoj četvrti { $district }
districts-offices = Uredi ovdje
districts-languages = Jezici koji se ovdje govore
districts-languages-unknown = Još ne znamo koji se jezici ovdje govore. Pitajte prije nego što odete.
districts-nothing = U ovoj gradskoj četvrti još ne znamo ni za kakvu pomoć. Većina pomoći je za cijeli grad.
districts-whole-city = Pomoć za cijeli grad
districts-others = Druge gradske četvrti
# Na stranici o portalu
districts-supply = Što nedostaje
districts-supply-link = Koje pomoći ima na kojem jeziku, a gdje je nema
