# The districts of a city, in its settings
desk-districts-help = Čitatelji mogu tražiti što im je blizu. Gradska četvrt ima svoju stranicu. Lokacija ili kanal navodi svoju gradsku četvrt u svom obrascu.
desk-districts-none = Još nema nijedne gradske četvrti.
desk-districts-new = Nova gradska četvrt
