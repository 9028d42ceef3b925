### Pojmy zo slovníkov, ako ich vidia čitatelia portálu aj redakcia.

vocabulary-cost-free = Zadarmo
vocabulary-cost-paid = Nie je zadarmo

vocabulary-appointment-not-needed = Netreba sa objednať. Stačí prísť.
vocabulary-appointment-needed = Treba sa objednať. Objednajte sa skôr, ako prídete.
vocabulary-appointment-possible = Môžete sa objednať, ale môžete prísť aj bez objednania.

vocabulary-service-status-active = Ponúka sa
vocabulary-service-status-inactive = Už sa neponúka
vocabulary-service-status-temporarily-closed = Dočasne zatvorené
