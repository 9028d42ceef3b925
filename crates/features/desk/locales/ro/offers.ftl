# The page behind the link of a letter: is this offer still true?

offer-is-asked = Mai este valabil?
offer-is-asked-text = Dacă da, apăsați butonul. Fără răspuns iese din listă pe { $date }.
offer-is-ended = Nu mai este în listă
offer-is-ended-text = Nimeni nu a spus că mai este valabil. Dacă este, apăsați butonul: cititorii îl văd din nou imediat.
offer-is-renewed = Mulțumim. Rămâne în listă
offer-is-renewed-text = Este notat ca verificat. Vă întrebăm din nou peste câteva luni.
offer-is-closed = Acest link nu poate face nimic
offer-is-closed-text = Orașul a retras această ofertă sau ea s-a încheiat. O puteți modifica în redacție.
offer-renew = Mai este valabil
offer-otherwise = Dacă nu mai este valabil, nu faceți nimic sau modificați-l în redacție.
offer-look = Vedeți pagina ei
offer-told-unknown = Acest link nu duce nicăieri
offer-told-unknown-text = O scrisoare mai nouă are un link mai nou sau oferta a fost ștearsă.
