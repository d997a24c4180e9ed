/** Sentences about who decides, by whom they speak of: `NAME` and `TITLE` stand for somebody else. */
export const roles = {
  'self-decides': `
    to moja decyzja
    decyzja jest moja
    decyzja należy do mnie
    ja decyduję
    decyduję ja
    decyduję sam
    decyduję sama
    sam o tym decyduję
    sama decyduję o zakupach
    ja podejmuję decyzję
    decyzję podejmuję ja
    podejmuję decyzje samodzielnie
    ja to podpisuję
    podpisuję ja
    podpisuję sam
    ja zatwierdzam
    ja akceptuję wydatki
    ja wybieram dostawcę
    ja tu rządzę
    ja tu o wszystkim decyduję
    ja płacę więc ja decyduję
    ja kupuję
    ostatnie słowo mam ja
    mam ostatnie słowo
    ostatnie słowo należy do mnie
    mój budżet i moja decyzja
    to mój budżet
    mam na to swój budżet
    budżet jest mój
    do tej kwoty podpisuję sam
    MONEY decyduję sam
    w ramach swojego budżetu decyduję sama
    nie muszę nikogo pytać
    nikogo nie muszę pytać o zgodę
    nikt inny nie musi tego zatwierdzać
    nikt więcej nie decyduje
    rozmawia pan z właściwą osobą
    rozmawia pani z decydentem
    to ja
    ja
    no ja
    tylko ja
    ja sam
    ja sama
    oczywiście że ja
    a któż by inny
    ja, jestem TITLE
    ja jako TITLE
    jestem właścicielem
    jestem właścicielką i ja decyduję
    to moja firma
    firma jest moja
    prowadzę jednoosobową działalność
    sam sobie szefem jestem
    mam pełnomocnictwo
    zarząd dał mi wolną rękę
    mam wolną rękę
    mam zgodę na taki wydatek
    jestem osobą decyzyjną
    u nas decyduję ja
    na moim biurku to się kończy
    to zależy ode mnie
    ode mnie zależy
    w tej sprawie głos decydujący mam ja
    decydujemy razem z żoną
    ja i wspólnik decydujemy razem
    ja z mężem
    we dwoje decydujemy
    wspólnie z bratem, po połowie
    ja z TITLE
    zarząd czyli ja
    decyduje ona
    decyduje sam
    sama decyduje
    sam decyduje i podpisuje
    to jej budżet
    to jego decyzja
    jego firma, jego pieniądze
    podpisuje samodzielnie
    ma ostatnie słowo
    ma pełną decyzyjność
    ona o wszystkim decyduje
    decyzję podejmuje samodzielnie
    trzyma kasę
    rządzi sama
    sam wybiera i sam płaci`,
  'self-influences': `
    ja rekomenduję a decyduje kto inny
    ja rekomenduję, podpisuje TITLE
    rekomenduję rozwiązanie
    przygotowuję rekomendację
    przygotowuję rekomendację dla TITLE
    przygotowuję wniosek
    przygotowuję wniosek do TITLE
    przygotowuję porównanie ofert
    przygotowuję zestawienie
    przygotowuję opis przedmiotu zamówienia
    ja robię porównanie
    robię porównanie ofert dla TITLE
    robię rozeznanie rynku
    robię research i przedstawiam
    zbieram oferty i przedstawiam TITLE
    zbieram oferty, wybiera TITLE
    ja zbieram oferty i rekomenduję
    ja opiniuję
    opiniuję zakupy
    wydaję opinię
    moja opinia się liczy
    mam głos doradczy
    mam wpływ na decyzję
    TITLE mnie słucha
    TITLE liczy się z moim zdaniem
    TITLE zwykle robi tak jak mówię
    TITLE mi ufa
    szef mi w tym ufa
    ja mu powiem co brać
    ja mu doradzę
    ja wybieram, TITLE podpisuje
    ja wybieram a TITLE tylko podpisuje
    ja się znam więc wybieram a ona podpisuje
    ja testuję i mówię co myślę
    ja testuję, decyduje TITLE
    prowadzę postępowanie
    prowadzę ten projekt, decyduje TITLE
    ja pilotuję temat
    ja prowadzę wybór a decyduje TITLE
    mogę tylko podsunąć pomysł
    mogę zaproponować i uzasadnić
    mogę przekonać TITLE
    muszę przekonać TITLE
    przedstawię to TITLE
    przedstawiam propozycje TITLE
    zanoszę to TITLE
    proponuję a TITLE zatwierdza
    na mój wniosek
    po mojej opinii
    na podstawie mojej rekomendacji
    jestem w komisji przetargowej
    zasiadam w komisji
    współdecyduję
    biorę udział w wyborze
    oceniam oferty
    oceniam technicznie
    piszę specyfikację
    ja piszę wniosek
    zawężam listę dla TITLE
    mam znaleźć najlepszą ofertę dla TITLE
    dostałem zadanie żeby znaleźć dostawcę
    TITLE prosił żebym wybrał najlepsze
    ona rekomenduje
    przygotowuje zestawienie dla TITLE
    zbiera oferty i przygotowuje zestawienie
    przedstawia oferty TITLE
    ona pisze wniosek
    pisze specyfikację i rekomenduje
    on przygotowuje porównanie, decyduje TITLE
    sama o tym nie stanowi, przedstawia propozycje
    rekomendowałam państwa ofertę
    będzie nas rekomendować`,
  'self-blocks': `
    jestem przeciw
    jestem temu przeciwny
    ja tego nie chcę
    moim zdaniem to strata pieniędzy
    nie potrzebujemy tego i tak im powiedziałem
    zrobię wszystko żeby tego nie kupili
    zablokuję to
    po moim trupie
    nie będę tego używać
    nikt tu tego nie będzie używał, dopilnuję
    będę głosować przeciw
    odradzam szefowi
    mam nadzieję że tego nie kupią
    zamierzam to uwalić
    jest przeciwny, sam to mówi`,
  'self-none': `
    nie ja
    to nie ja
    ja o tym nie decyduję
    nie decyduję o tym
    nie mam na to wpływu
    nie mam nic do gadania
    ja tu nie mam nic do powiedzenia
    nic mi do tego
    to nie moja działka
    nie moja broszka
    ja się tym nie zajmuję
    mnie nikt o zdanie nie pyta
    nikt mnie nie słucha
    ja tylko odbieram telefony
    ja tylko pytam
    ja tylko zbieram informacje
    ja tylko przekazuję
    kazali mi zapytać
    kazali zapytać to pytam
    miałem tylko zapytać o cenę
    szef kazał mi sprawdzić
    pytam w imieniu szefa
    pytam dla kolegi
    jestem tylko stażystką
    jestem na praktykach
    jestem wolontariuszką
    jestem z recepcji
    ja tu tylko pracuję
    ja tu tylko sprzątam
    ja tu tylko komputer obsługuję
    ja tylko jeżdżę
    pracuję tu od niedawna
    to nie na moim szczeblu
    nie uczestniczę w takich decyzjach
    nie biorę w tym udziału
    nie jestem osobą decyzyjną
    w zastępstwie za kolegę
    decyzje zapadają wyżej, bez mojego udziału
    ona od telefonów, o zakupach nic nie wie
    on nic nie ma do gadania
    nie ma wpływu na zakup
    o zakupie nie decyduje
    nie uczestniczy w decyzji
    tylko przekazuje wiadomości
    mówi że jej nikt nie słucha`,
  'other-decides': `
    decyduje TITLE
    decyduje NAME
    o tym decyduje TITLE
    decyzję podejmuje TITLE
    decyzję podejmie TITLE
    ostateczną decyzję podejmuje TITLE
    TITLE decyduje
    NAME decyduje
    TITLE podejmuje decyzję
    TITLE podpisuje
    podpisuje TITLE
    podpisze NAME
    podpis daje TITLE
    zatwierdza TITLE
    TITLE zatwierdza
    TITLE musi zatwierdzić
    musi to zatwierdzić TITLE
    musi to klepnąć TITLE
    klepie TITLE
    TITLE klepnął
    akceptuje TITLE
    TITLE musi się zgodzić
    TITLE też musi się zgodzić
    potrzebna zgoda TITLE
    bez zgody TITLE nic nie zrobimy
    zgodę daje TITLE
    ostatnie słowo ma TITLE
    ostatnie słowo należy do TITLE
    decyzja należy do TITLE
    decyzja po stronie TITLE
    to decyzja TITLE
    zależy od TITLE
    TITLE trzyma kasę
    TITLE trzyma budżet
    kasę trzyma TITLE
    TITLE płaci więc TITLE decyduje
    płaci TITLE
    kupuje TITLE
    zamawia TITLE
    wybiera TITLE
    TITLE wybiera dostawcę
    TITLE uchwala budżet
    TITLE głosuje
    TITLE rozstrzyga
    TITLE rządzi
    o wydatkach decyduje TITLE
    decydent to TITLE
    decyzja: TITLE
    decyzyjny jest TITLE
    trzeba pytać TITLE
    muszę zapytać TITLE
    muszę uzgodnić z TITLE
    idzie na biurko TITLE
    musi przejść przez TITLE
    to już TITLE
    chyba TITLE
    TITLE
    NAME
    nasz TITLE
    pan TITLE
    TITLE i ja
    ja i TITLE
    ja z TITLE
    TITLE da zielone światło
    approve robi TITLE
    TITLE stawia kropkę
    firma jest na TITLE
    właścicielem jest TITLE`,
  'other-influences': `
    TITLE rekomenduje
    TITLE opiniuje
    TITLE tylko opiniuje
    TITLE doradza
    TITLE ma głos
    TITLE ma głos doradczy
    TITLE ma coś do powiedzenia
    TITLE będzie testował
    TITLE będzie testować wersję próbną
    TITLE sprawdza
    TITLE sprawdzi umowę
    TITLE sprawdzi technicznie
    TITLE ocenia stronę techniczną
    TITLE oceni
    TITLE ma się wypowiedzieć
    TITLE ma policzyć zwrot
    TITLE przygotuje opinię
    TITLE przygotowuje porównanie
    TITLE zbiera oferty
    TITLE jest za
    TITLE jest mocno za
    NAME popiera
    NAME kibicuje
    NAME bardzo chce
    NAME naciska żeby kupić
    TITLE wspiera
    TITLE zerknie
    TITLE też musi to zobaczyć
    TITLE pilotuje temat
    TITLE negocjuje
    TITLE prowadzi postępowanie
    TITLE bierze udział w wyborze
    TITLE będzie konsultowany
    konsultuję z TITLE
    pytamy o zdanie TITLE
    TITLE podpowiada
    NAME go lubi
    TITLE pisze wniosek
    TITLE zaopiniuje`,
  'other-blocks': `
    TITLE jest przeciw
    TITLE jest przeciwny
    TITLE nie chce o tym słyszeć
    TITLE kręci nosem
    TITLE torpeduje
    TITLE będzie to torpedował
    TITLE blokuje
    TITLE chce to zablokować
    TITLE zablokuje każdą zmianę
    TITLE boi się o etat
    TITLE boi się o stołek
    TITLE boi się że straci pracę
    TITLE broni obecnego dostawcy
    TITLE broni swojego excela
    TITLE mówi że po jego trupie
    TITLE mówi że to strata pieniędzy
    TITLE uważa to za fanaberię
    NAME zrobi wszystko żeby to uwalić
    NAME będzie bruździć
    NAME sabotuje
    NAME utrudnia jak może
    NAME nastawia ludzi przeciw
    NAME odradza
    NAME gra na zwłokę
    TITLE stawia opór
    TITLE się sprzeciwia
    TITLE uparł się na inne rozwiązanie
    TITLE jest na nie
    TITLE podważa sens zakupu
    TITLE napisał program sam i nie odda
    TITLE ma znajomego u konkurencji i ciągnie w jego stronę`,
  'other-none': `
    TITLE nie uczestniczy
    TITLE nie ma z tym nic wspólnego
    TITLE się nie wtrąca
    NAME przyniósł kawę i wyszedł
    NAME tylko robił notatki
    NAME udostępniał ekran
    NAME siedział ale bez głosu
    TITLE był na spotkaniu w innej sprawie
    dzwoniła TITLE w innej sprawie
    TITLE nie ma głosu
    TITLE jest na urlopie
    TITLE mnie przełączyła
    TITLE odebrała telefon
    NAME już nie pracuje
    NAME odchodzi na emeryturę
    TITLE mu nic do tego
    TITLE bez znaczenia dla tematu
    w temacie NAME nie uczestniczy`,
  unrelated: `
    używamy tego codziennie
    klienci narzekają
    TITLE jest na urlopie DATE
    NAME polecił mi was
    widziałem waszą reklamę
    mamy trzy oddziały
    proszę wysłać do TITLE
    NAME zadzwoni
    zadzwonić do TITLE
    dziękuję NAME
    TITLE siedzi nad tym dwa dni w tygodniu
    TITLE robi to ręcznie
    TITLE prowadzi to w excelu
    TITLE narzeka
    TITLE znalazł błąd
    rozmowa z TITLE
    spotkanie z NAME
    przy rozmowie był NAME
    pieniądze są zatwierdzone
    budżet zatwierdzony
    start w maju
    nie wiem
    jeszcze nie wiadomo
    to nasza sprawa
    porównujemy dwie oferty
    to zależy
    ile to kosztuje
    jak to działa
    potrzebujemy DATE
    zatrudniamy 40 osób
    szukamy systemu
    męczymy się z excelem
    chcemy wymienić maszynę
    zbieramy oferty
    proszę o ofertę
    a czemu pytacie
    trudno powiedzieć
    szef kazał kupić
    umowa kończy się DATE
    mamy MONEY
    do końca roku wybieramy dostawcę
    TITLE nie zna się na komputerach`,
};

/** Amounts, by what they are: `MONEY` stands for the amount. */
export const amounts = {
  budget: `
    mamy MONEY
    mamy na to MONEY
    mamy zarezerwowane MONEY
    budżet MONEY
    budżet to MONEY
    budżet: MONEY
    budżet MONEY
    budżet wynosi MONEY
    nasz budżet to MONEY
    MONEY budżetu
    MONEY zatwierdzone
    zatwierdzone MONEY
    zatwierdzono MONEY
    mamy zatwierdzone MONEY
    klepnięte MONEY
    zaklepane MONEY
    przyznane MONEY
    MONEY w planie
    w planie MONEY
    wpisaliśmy MONEY
    wpiszemy MONEY do planu
    wniosek na MONEY
    składamy wniosek na MONEY
    dotacja MONEY
    MONEY
    MONEY
    MONEY
    MONEY
    MONEY
    MONEY
    MONEY
    MONEY i ani złotówki więcej
    MONEY
    nie wydamy więcej niż MONEY
    możemy wydać MONEY
    możemy przeznaczyć MONEY
    mogę wyłożyć MONEY
    chcemy się zmieścić w MONEY
    zmieścić się w MONEY
    liczę MONEY
    liczymy na MONEY
    myślimy o MONEY
    myśleliśmy o MONEY
    zakładamy MONEY
    szacujemy MONEY
    przewidzieliśmy MONEY
    odłożyliśmy MONEY
    mam odłożone MONEY
    mam MONEY do wydania
    MONEY do wydania w tym roku
    dysponujemy kwotą MONEY
    kwota MONEY
    kwota to MONEY
    MONEY na całość
    całość MONEY
    MONEY na wdrożenie
    MONEY na sprzęt
    MONEY na start
    MONEY miesięcznie nas interesuje
    rząd wielkości MONEY
    widełki MONEY
    w granicach MONEY
    pula MONEY
    limit MONEY
    sufit to MONEY
    kasa: MONEY
    szef dał MONEY
    prezes zgodził się na MONEY
    zarząd dał MONEY
    tyle zaakceptował zarząd, MONEY
    stać nas na MONEY
    leasing przyznany MONEY
    bank daje MONEY
    damy MONEY
    chce wydać MONEY
    planuje wydać MONEY
    może wydać MONEY
    ma na to MONEY
    mają na to MONEY
    MONEY pasuje
    MONEY jest do przyjęcia
    przeznaczą MONEY
    w budżecie jest MONEY
    inwestycja MONEY
    kończy się na MONEY
    poprawka, MONEY
    jednak MONEY`,
  other: `
    płacimy teraz MONEY
    płacimy MONEY miesięcznie obecnemu dostawcy
    obecnie płacimy MONEY
    dziś płacimy MONEY
    płacą jej teraz MONEY
    kosztuje nas to MONEY
    kosztuje nas MONEY miesięcznie
    obecny abonament to MONEY
    obecna umowa to MONEY
    teraz mamy system za MONEY
    u nich MONEY
    stary kosztował MONEY
    poprzedni kosztował MONEY
    zapłaciliśmy MONEY
    zapłaciliśmy MONEY kar
    wydaliśmy MONEY
    wydaliśmy na to MONEY w zeszłym roku
    rachunek MONEY
    rachunki po MONEY
    faktura na MONEY
    fakturę na kwotę MONEY
    podnieśli MONEY
    podwyżka MONEY
    tracimy MONEY
    tracimy MONEY miesięcznie
    straciliśmy MONEY
    straty na MONEY
    zniknęło towaru za MONEY
    ukradli sprzęt za MONEY
    każda godzina postoju kosztuje MONEY
    godzina przestoju to MONEY
    kara MONEY
    kary umowne MONEY
    mandat MONEY
    reklamacje za MONEY
    zwroty za MONEY
    obrót MONEY
    obroty MONEY
    MONEY obrotu
    przychód MONEY
    sprzedajemy za MONEY
    zarabiamy MONEY
    zarabiałam MONEY na rękę
    pensja MONEY
    średnie zamówienie MONEY
    kontrakt na MONEY
    zamówienie na MONEY
    towar za MONEY
    wartość magazynu MONEY
    konkurencja chce MONEY
    konkurencja dała MONEY
    wycenili na MONEY
    zaproponowali MONEY
    oni wołają MONEY
    oferta konkurencji MONEY
    tamci chcą MONEY
    NAME dał MONEY
    dostaliśmy ofertę na MONEY
    cennikowo MONEY
    w cenniku MONEY
    wasza cena MONEY
    u was MONEY
    na stronie jest MONEY
    kosztuje MONEY
    licencja kosztuje MONEY
    cena od MONEY
    słyszałem że to MONEY
    rata MONEY
    rata kredytu MONEY
    spłaca kombajn, rata MONEY
    czynsz MONEY
    podatek MONEY
    ubezpieczenie MONEY
    powyżej MONEY decyduje zarząd
    powyżej MONEY podpisuje TITLE
    MONEY podpisuję sam
    MONEY decyduję sama
    limit podpisu MONEY
    zaoszczędzimy MONEY
    oszczędność MONEY
    chciał nam sprzedać za MONEY
    proponują nam bazę za MONEY
    leasing auta MONEY
    serwis kosztował MONEY
    naprawa MONEY
    pracownik kosztuje MONEY
    kapitał zakładowy MONEY
    gdybym miał MONEY
    powiedzmy że firma ma MONEY
    poszło MONEY na dach`,
};

/** Days, by what they are: `DATE` stands for them. */
export const dates = {
  wanted: `
    potrzebujemy DATE
    potrzebne na DATE
    potrzebne DATE
    DATE
    DATE
    DATE
    DATE
    DATE
    w DATE
    DATE
    DATE chcemy działać
    na DATE
    DATE
    start DATE
    start w DATE
    startujemy DATE
    ruszamy DATE
    chcemy ruszyć DATE
    chcemy zacząć DATE
    chcielibyśmy zacząć w DATE
    wdrożenie w DATE
    wdrożenie DATE
    wdrożenie planujemy na DATE
    uruchomienie DATE
    uruchomić DATE
    system ma działać DATE
    ma działać DATE
    musi działać DATE
    musi być gotowe na DATE
    musimy zdążyć DATE
    musi stać DATE
    zakup DATE
    zakup DATE
    zakup planowany na DATE
    kupujemy DATE
    chcą kupić DATE
    kupią w DATE
    dostawa DATE
    dostawa na DATE
    montaż w DATE
    montaż DATE
    decyzja DATE
    decyzja zapadnie DATE
    wybieramy dostawcę DATE
    chcemy wybrać DATE
    chce podpisać DATE
    podpisać DATE
    umowę chcemy podpisać w DATE
    zmiana DATE
    zmieniamy DATE
    przejście DATE
    przesiadka DATE
    przejdziemy DATE
    termin DATE
    termin to DATE
    termin: DATE
    kiedy: DATE
    najlepiej DATE
    idealnie DATE
    DATE
    dopiero DATE
    DATE
    jakoś DATE
    gdzieś DATE
    pewnie DATE
    realnie DATE
    go-live DATE
    otwieramy nowy sklep DATE
    otwieramy DATE
    sezon zaczyna się DATE, do tego czasu
    przetarg ogłosimy DATE
    najbliższe postępowanie DATE
    potrzebny DATE
    chciałby mieć to DATE
    chcą mieć DATE
    DATE
    DATE
    na DATE musimy mieć`,
  other: `
    oddzwonić DATE
    proszę zadzwonić DATE
    zadzwonić ponownie DATE
    mam dzwonić DATE
    odezwę się DATE
    odezwać się DATE
    kontakt DATE
    kolejny kontakt DATE
    rozmowa DATE
    spotkanie DATE
    spotkanie umówione na DATE
    demo DATE
    demo umówione na DATE
    prezentacja DATE
    follow up DATE
    wysłać ofertę DATE
    ofertę wysłać DATE
    oferta DATE
    przypomnieć się DATE
    wrócić do tematu DATE
    wpaść DATE
    szef wraca DATE
    jest na urlopie DATE
    urlop DATE
    nie ma go DATE
    umowa kończy się DATE
    umowa DATE
    mamy umowę DATE
    umowa z NAME DATE
    umowa obowiązuje DATE
    umowa wygasa DATE
    licencja ważna DATE
    abonament opłacony DATE
    gwarancja DATE
    wsparcie kończy się DATE
    używamy DATE
    mamy go DATE
    pracuję tu DATE
    działamy DATE
    istniejemy DATE
    firma założona w DATE
    kupiliśmy w DATE
    zepsuł się DATE
    awaria była DATE
    w DATE straciliśmy
    w DATE zapłaciliśmy
    zatwierdzone w DATE
    zatwierdził w DATE
    zatwierdzone uchwałą z DATE
    zeszły DATE
    ostatni audyt DATE
    audyt był w DATE
    kontrola w DATE
    zarząd zbiera się DATE
    zarząd zatwierdzi budżet w DATE
    rada przyjmie budżet w DATE
    posiedzenie rady DATE
    wyniki naboru DATE
    targi DATE
    szkolenie bhp DATE
    obrona DATE
    egzamin DATE
    faktura z DATE
    wysłano DATE
    zamówienie miało być DATE
    nie przyszło DATE
    maszyna z DATE
    rocznik DATE
    wiadomość z DATE
    telefon z DATE
    reklamacja z DATE
    spłaca DATE
    trwa DATE
    zajmuje DATE
    czekamy DATE
    co DATE
    w DATE wchodzi nowy zespół
    ewentualnie za rok pogadamy
    plan na DATE jest zamknięty`,
};

/** Sentences about how the money stands. */
export const statuses = {
  approved: `
    budżet jest zatwierdzony
    budżet zatwierdzony
    zatwierdzony przez zarząd
    zarząd zatwierdził w DATE
    MONEY zatwierdzone
    mamy zatwierdzone MONEY
    zatwierdzone w DATE
    klepnięte
    już klepnięte
    prezes klepnął
    szef klepnął MONEY
    zaklepane
    zaklepane MONEY w tym roku
    mamy zaklepany budżet
    pieniądze są
    pieniądze są na koncie
    pieniądze czekają
    pieniądze już mamy
    są pieniądze
    kasa jest
    kasa leży na koncie
    środki zabezpieczone
    środki są zabezpieczone w budżecie
    zabezpieczone uchwałą
    mamy zabezpieczone środki
    mamy to w budżecie na ten rok
    mam to w budżecie
    jest w budżecie na ten rok
    jest w tegorocznym planie wydatków i przeszło
    przyznane
    przyznali nam MONEY
    dostaliśmy dotację MONEY
    dotacja już przyznana
    grant przyznany umowa podpisana
    umowa o dofinansowanie podpisana
    mamy dofinansowanie
    zarezerwowane MONEY
    mamy zarezerwowane
    odłożone MONEY
    mam odłożone
    tyle odłożyliśmy
    dostałem zgodę na wydatek
    mamy zgodę zarządu na MONEY
    zgoda jest
    jest zielone światło
    rada uchwaliła
    uchwalone przez radę
    przegłosowane
    finansowanie jest
    finansowanie zapewnione
    leasing przyznany
    bank przyznał leasing
    bank już puścił kredyt
    kredyt przyznany
    budżet jest
    tak, mamy budżet
    tak, jest zatwierdzone
    tak, pieniądze są
    mogę wydać bez pytania
    mamy MONEY do wydania do końca roku
    muszę wydać DATE bo przepadnie
    trzeba to wydać do końca roku
    TITLE zaakceptował MONEY
    TITLE już podpisał wniosek o zakup
    zaakceptowane przez TITLE
    centrala dała zgodę
    po akceptacji
    inwestycja zatwierdzona
    wspólnicy się zgodzili na MONEY
    zatwierdziłem sam sobie
    potwierdzone środki
    mam na to swoją pulę i jest wolna
    jest na to kasa`,
  planned: `
    dopiero planujemy
    planujemy budżet na przyszły rok
    wpiszemy do budżetu na przyszły rok
    wpisujemy do planu na DATE
    wpiszemy to w plan na DATE
    jest w planie na DATE ale niezatwierdzone
    w planie inwestycyjnym jeszcze niezatwierdzony
    w projekcie budżetu
    w projekcie budżetu na DATE wpisałem MONEY
    jeszcze niezatwierdzone
    jeszcze nie zatwierdzony
    jeszcze nie ma akceptacji
    nie ma jeszcze zgody
    nieprzyznane jeszcze
    czekamy na zatwierdzenie
    czekamy na akcept
    czekamy na zgodę zarządu
    czekamy na decyzję TITLE
    czekamy na podpis TITLE
    czekamy na wyniki naboru
    czekamy na dotację
    czeka na akceptację
    złożyliśmy wniosek
    wniosek złożony
    wniosek jest w banku
    składamy wniosek o dofinansowanie
    składamy wniosek na MONEY
    złożę wniosek do TITLE
    dopiero będziemy wnioskować
    będę wnioskować o MONEY
    zawnioskuję o środki
    wystąpimy o środki
    poprosimy zarząd o MONEY
    staramy się o dotację
    ubiegamy się o grant
    liczymy na dotację
    zarząd będzie zatwierdzał w DATE
    zarząd zatwierdzi w DATE
    rada ma to uchwalić w DATE
    budżet będzie przyjmowany w DATE
    budżet będzie znany w DATE
    budżet ustalamy w DATE
    budżet na przyszły rok układamy teraz
    planujemy przeznaczyć MONEY
    planowane MONEY
    zaplanowane na DATE
    zaplanowane MONEY czeka na zgodę
    przewidujemy MONEY w przyszłym roku
    ma być w budżecie na DATE
    ma się znaleźć w planie
    powinno przejść w DATE
    pieniądze mają być w DATE
    pieniądze będą DATE
    środki będą w DATE
    środki dopiero DATE
    zbieramy na to
    zbiórka dopiero będzie
    leasing wniosek złożony
    kredyt w trakcie załatwiania
    wstępnie MONEY ale musi przejść przez TITLE
    TITLE musi jeszcze zaakceptować kwotę
    trzeba będzie zatwierdzić na walnym
    zależy od tego czy zarząd zatwierdzi
    jak zarząd klepnie
    jeśli dostaniemy dofinansowanie
    dopiero pójdzie do budżetu
    na etapie planowania budżetu
    w przyszłorocznym budżecie
    zgłosiłem zapotrzebowanie
    zgłosimy zapotrzebowanie do budżetu
    w trakcie uzgadniania`,
  none: `
    nie ma budżetu
    nie mamy budżetu
    nie mamy pieniędzy
    nie mamy na to pieniędzy
    nie ma na to pieniędzy
    nie ma pieniędzy
    nie ma kasy
    nie mamy kasy
    nie mam kasy
    pieniędzy nie ma
    kasy nie ma
    pieniędzy brak
    brak środków
    brak funduszy
    brak budżetu
    zero budżetu
    zero
    budżet zero złotych
    na dziś zero
    żaden
    żadnych
    żadne
    nie mamy
    nie ma
    nie, nie mamy
    niestety nie
    niestety nie mamy
    w tym roku nic
    w tym roku nie ma szans
    w tym roku już nic nie wydamy
    budżet zamrożony
    wszystkie wydatki wstrzymane
    zakupy wstrzymane
    inwestycje zamrożone
    budżet obcięty
    obcięli nam wszystko
    obcięli budżet do zera
    TITLE ściął inwestycje
    centrala wstrzymała wydatki
    budżet wydany
    wszystko wydane
    pieniądze się skończyły
    fundusz wyczerpany
    środki wyczerpane
    kasa pusta
    pusta kasa
    w kasie pustki
    nie stać nas
    nie stać nas na to
    nie mamy ani grosza
    nie mamy ani złotówki
    ani grosza
    nic nie mamy odłożone
    nie przewidzieliśmy na to pieniędzy
    nie zaplanowaliśmy
    nie ma tego w budżecie
    nie ujęte w budżecie
    nie dostaliśmy dotacji
    dotacja przepadła
    wniosek odrzucony
    zarząd odrzucił
    bank odmówił
    jestem na zerze
    ledwo starcza na pensje
    ledwo wiążemy koniec z końcem
    tniemy koszty
    krucho z kasą
    cienko z pieniędzmi
    nie widać skąd wziąć
    nie mam z czego
    z czego niby
    goli i weseli
    grosza nie mam
    nie mam na to ani złotówki`,
  undisclosed: `
    nie podam
    nie podamy
    nie powiem
    nie chcę mówić
    nie chcę podawać kwoty
    nie chcę mówić o kwotach
    nie chcemy podawać budżetu
    tego nie zdradzę
    nie zdradzamy
    nie ujawniamy
    nie podajemy takich informacji
    to tajemnica
    to tajemnica firmy
    tajemnica handlowa
    to poufne
    informacja poufna
    to nasza sprawa
    to już nasza sprawa
    to moja sprawa
    nie pana sprawa
    wolałbym nie mówić
    wolałabym nie podawać
    wolę nie mówić
    wolę zachować dla siebie
    zachowam dla siebie
    zostawię to dla siebie
    najpierw oferta
    najpierw wasza oferta
    najpierw cena
    najpierw poproszę wycenę potem porozmawiamy
    proszę najpierw wycenić
    najpierw pokażcie cenę
    podajcie cenę to powiem
    wy pierwsi
    o pieniądzach nie rozmawiam na czacie
    o pieniądzach nie przez internet
    o kwotach porozmawiamy na spotkaniu
    o budżecie porozmawiamy później
    na tym etapie nie podajemy kwot
    nie na tym etapie
    nie mogę podać
    nie mogę powiedzieć
    nie wolno mi podawać
    nie mam zgody żeby podać kwotę
    tego pan ode mnie nie usłyszy
    bez komentarza
    pomińmy to pytanie
    wolę pominąć
    nie odpowiem na to
    kwoty nie chciała podać
    kwoty nie podał
    budżetu nie zdradził
    nie chciał powiedzieć ile
    nie chciała mówić o pieniądzach
    o pieniądzach nie chciał rozmawiać
    odmówił podania kwoty
    zasłonił się tajemnicą
    na pytanie o budżet zmienił temat
    uchylił się od odpowiedzi
    powiedział że najpierw oferta
    trzyma karty przy sobie
    nie odkrywamy kart
    nie będę odkrywał kart
    nie lubię zaczynać od pieniędzy
    to zostawmy na negocjacje
    negocjacje zaczniemy od waszej ceny`,
  unrelated: `
    nie wiem
    nie mam pojęcia
    trudno powiedzieć
    to się okaże
    zobaczymy
    zależy od ceny
    zależy ile to kosztuje
    jeszcze o tym nie rozmawialiśmy
    nie myśleliśmy o tym
    nie liczyliśmy
    muszę zapytać
    szef wie
    tego nie powiedział
    nikt mi nie mówił
    MONEY
    MONEY
    MONEY
    MONEY miesięcznie
    MONEY netto
    MONEY
    MONEY
    budżet MONEY
    mamy MONEY
    możemy wydać MONEY
    kwota drugorzędna
    cena nie gra roli
    byle dobrze działało
    decyduje TITLE
    ja decyduję
    DATE
    start DATE
    szukamy systemu
    płacimy teraz MONEY
    tracimy MONEY
    ile to kosztuje
    a ile kosztuje
    proszę o ofertę
    proszę o wycenę
    mamy 12 osób
    umowa DATE
    porównujemy oferty
    zależy nam na czasie
    a czemu pytacie
    nie zajmuję się tym
    pytanie nie do mnie
    stary system się sypie
    konkurencja chce MONEY
    zatrudniamy ludzi
    dziękuję`,
};
