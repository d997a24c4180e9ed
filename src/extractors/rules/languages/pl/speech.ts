import type { CueName } from '../../language.ts';

/** What Polish questions ask for, and what messages do in a conversation; folded, as messages are read. */
export const speech: Partial<Record<CueName, string>> = {
  'ask.need': `
    jak ~ moge|mozemy|mozna ~ pomoc; w czym ~ pomoc|pomagam|pomagamy|doradzic|wesprzec; moge ~ pomoc; mozemy ~ pomoc; pomoc ~ @pan; czym ~ sluzyc;
    moge sluzyc; sluze pomoca; jaka pomoc; czego ~~ szuka*|potrzebuj*|brakuje|oczekuj*|trzeba|dotyczy|poszukuj*|chc*;
    co ~~ sprowadza|szuka*|interesuje|brakuje|potrzeb*|trzeba|boli|doskwiera|przeszkadza|usprawnic|poprawic|zmienic|wdrozyc|osiagnac|rozwiazac|zautomatyzowac|uporzadkowac|nie dziala|dziala|dzieje|uwiera|klopot*|trudnosc*|utrudnia|kupic|zamowic|skusilo|sklonilo;
    szuka* ~ @pan; @pan ~ szuka*; szukaja|szukacie|szukasz; potrzebuj* ~ @pan; @pan ~ potrzebuj*; potrzebujecie|potrzebujesz; poszukuja|poszukujecie;
    czego potrzeba; interesuje @pan; interesuja @pan; interesuj*; zainteresowan*; w jakim celu; w jakiej sprawie; jaka sprawa; o co chodzi; o czym mowa;
    czego dotyczy; z czym ~ problem|klopot|mecz*|borykaj*|zmaga*|przychodz*|zglasza*|trudnosc*; z jakim ~ problem*|wyzwani*|klopot*;
    jaki* ~ problem*|wyzwani*|potrzeb*|trudnosc*|klopot*|bolaczk*|wymagani*|cel*; najwieksz* ~ problem*|wyzwani*|klopot*|bolaczk*|trudnosc*; problem*;
    wyzwani*; bolaczk*; potrzeb*; prosze ~ opisac|opowiedziec|powiedziec|napisac|o opis; opowiedz*; opisz*; opisac; opowie; opowiedziec;
    napisac ~ czego|co|wiecej; powiedziec ~ wiecej|czego|co;
    jak ~ dzis|dzisiaj|teraz|obecnie|obecny|dotad|dotychczas ~ wyglada|robi*|prowadz*|ewidencj*|radz*|organiz*|obslug*|rozlicza*|planuj*|zarzadza*|to|dziala;
    jak ~ wyglada|robi*|prowadz*|ewidencj*|radz*|organiz*|obslug*|rozlicza*|planuj* ~ dzis|dzisiaj|teraz|obecnie|to|panstwo; jak ~ radz*;
    na czym ~ polega|zalezy; do czego ~ potrzeb*|sluzy|mial*|uzyw*|wykorzyst*; jakie ~ oczekiwani*|plany|wymagania;
    jaki* ~ rozwiazan*|produkt*|uslug*|system*|funkcj* ~ interesuj*|szuka*|potrzeb*|chodzi; co ~ panstwu|wam|panu|pani ~ najbardziej; co nie dziala;
    co ~ planujecie|planuja; skad ~ zainteresowanie|pomysl|potrzeba; dlaczego ~ zmien*|szuka*|teraz|wlasnie|rozwaza*; co ~ powodem; co was do nas;
    czym ~ zainteresowac|moge|mozemy; wiecej szczegolow; co ~ mialby|mialoby|mialaby ~ robic|zalatwic|umiec|dac; co ~ na mysli;
    o jakim ~ system*|rozwiazan*|produk*; jaki ~ jest ~ zakres; w czym ~ pomoc|pomoz*|moge|mozemy|doradzic; jak ~ pomoc|pomozemy|pomoge; czym ~ sluz*|zajac;
    co ~ sprowadza*; co ~ zrobic dla; moge pomoc; mozemy pomoc; potrzebuja panstwo pomocy; chetnie odpowiem; czego ~~ szuka*|potrzeb*|brak*|dotycz*|oczek*;
    co ~ potrzeb*|szuka*|interesuj*|usprawni*|poprawi*|zmieni*|boli|dokucza|przeszkadza|dziala|doskwiera|najbardziej|nie; czym ~ interes*; szuka*; szukaja;
    potrzebuj*; potrzebn*; jest ~ potrzebn*; o jaki ~ chodzi;
    jakie|jaki|jakiego|jaka|jakiej ~ problem*|klopot*|potrzeb*|wyzwan*|rozwiazan*|produkt*|uslug*|system*|sprzet*|pojazd*|narzedz*|masz*; co ~ nie dziala;
    nie dziala; prosze ~ opisac|napisac|opowiedziec|powiedziec; napisz*; co ~ chcieliby|chcialby|chcialaby|chcecie; z czym; dlaczego ~ zmian*|szuka*;
    co u was; co u panstwa; jak ~ teraz|dzis|obecnie|dzisiaj; jak ~ wyglada; skad ~ zainteresowanie|pomysl; do czego; na czym ~ zalezy; z jakim; jaki ~ cel;
    co to ~ za; jaki obiekt; dla jakiego; co ~ zamierza*; co ~ planuj*; co ~ robi*|robia; mowil pan; na czym polega; co ~ dzieje; co ~ sie ~ psuje;
    czy ~ cos ~ konkretnego; jakie ~ oczekiwania; po co; dlaczego; co ~ skloni*; dla firmy czy; co ~ jest ~ nie tak; chodzi ~ o;
    ktory ~ pakiet|produkt|model|wariant; co ~ zle`,
  'ask.budget': `
    budzet*; ile ~~ wydac|przeznaczyc|zainwestowac|zaplacic|przeznaczaja|przeznacza; przeznaczy*; wydac; zainwestowac;
    jak* ~ kwot*|budzet*|srodk*|pieniadz*|pieniedzy|widelk*|widelek|rzad wielkosci|limit*|poziom* cen*; kwot*; widelk*; widelek; srodki; srodkow; srodkami;
    pieniadz*; pieniedz*; finansowani*; sfinansowac; rzad wielkosci; rzedu; limit*; zabezpieczone; zaplanowan*; zarezerwowan*;
    na ile ~ licz*|szacuj*|mozna|mozecie; ile ~ macie|maja|ma|jest ~ na to|na ten cel|do dyspozycji|na projekt|na zakup; dysponuj*; inwestycj* ~ jak*|ile|na;
    nakład*; naklad*; finansowo; kasa; kase; kasy; koszt* ~ akceptowaln*|zakladan*|zaloz*; jak ~ cenowo; przedzial*; jakie ~ fundusze; fundusz*;
    dofinansowani*; oczekiwania cenowe; pulap*; stac; ile ~ chc*|moz*|chcial*|mog*|planuj*|zamierza* ~ wydac|przeznaczyc|zaplacic|zainwestowac;
    ile ~ przeznacz*; jak* ~ kwot*; jakie ~ srodki; srodk*; jak* ~ wydatek; wydatek; przeznaczyc; finansowa*; przedzial* ~ cenow*; cenow*; do jakiej kwoty;
    ile ~ na to; sa na to; srodki ~ zabezpieczone; jakim ~ budzetem; rata; jaka rata; ile ~ max*; zarezerwow*; zabezpiecz*; jakiej cen*;
    ile ~ pan|pani|panstwo ~ ma; w jakich ~ granicach; stac ~ na; ile ~ wynosi; koszt* ~ akcept*; co z pieniedzmi; a pieniadze; jakie ~ mozliwosci ~ finans*;
    zamknac ~ sie; gorna granica; ile wchodzi; jakimi ~ kwotami`,
  'ask.money-now': `
    ile ~ dzis|dzisiaj|teraz|obecnie ~ plac*|kosztuj*|wydaj*|wynos*; ile ~ plac*|kosztuj*|wydaj* ~ dzis|dzisiaj|teraz|obecnie|dotychczas; ile placicie;
    ile placa; ile ~ panstwo placa; ile ~ kosztuje was|panstwa; jak* ~ obrot*|przychod*|strat*; ile ~ trac*;
    ile ~ kosztuj* ~ przestoj|blad|godzina|strata|obecn*; ile ~ was|panstwa ~ kosztuj*;
    ile ~ plac*|kosztuj*|wydaj* ~ teraz|obecnie|dzis|dzisiaj|dotad|aktualnie; ile ~ teraz|obecnie|dzis|dzisiaj ~ plac*|kosztuj*|wydaj*;
    ile ~ kosztuje ~ was|panstwa|pana; ile ~ stracil*; jaki ~ obrot*|przychod*; obrot*; jakie ~ rachunki; ile ~ rachunk*`,
  'ask.authority': `
    ;
    kto ~~ decyduj*|zdecyduj*|decyzj*|decydowal|decydowac|zatwierdz*|podpisuj*|podpisze|podpisac|akceptuj*|zaakceptuj*|wybiera|wybierze|wybor*|klepie|rozstrzyga|zgod*|slowo|glos|udzial|zaangazowan*|uczestnicz*|odpowiada|odpowiedzialn*|zadecyduj*|opiniuj*|kupuje|bedzie|ma;
    kto jeszcze; kto ~ oprocz; ktos ~ jeszcze|inny; jeszcze ktos; kto to ~ zatwierdz*|podpis*; decyzj*; decyduj*; decydent*; decyzyjn*; decydowac;
    czyja ~ decyzja; do kogo ~ nalezy|decyzja; od kogo ~ zalezy|decyzja; z kim ~ uzgodnic|konsultow*|ustal*|decyd*; u kogo ~ decyzja|budzet; podejmuje;
    podejmie; ostatnie slowo; ostateczn* ~ decyzj*|glos|slowo; sam* ~ podejm*|decyd*|podpis*|wybier*; proces ~ decyz*|zakup*|wybor*; zgod*; akceptacj*;
    akcept; podpisuje; podpisze; podpis; zatwierdz*; wspoldecyd*; jaka ~ rola|role ~ w ~ tym|projekcie|wyborze|decyzji|procesie|zakupie;
    rola ~ w ~ wyborze|decyzji|projekcie|procesie|zakupie|tym; ma ~ pan|pani ~ wplyw|glos; osoba ~ decyz*; dysponuje budzetem;
    czy to ~ pan|pani ~ wybiera|decyduje|podpisuje; kto bierze; kogo ~ trzeba|jeszcze|musi*; kto z; gremium; wybiera ~ dostawce; kto wybiera; kto za to;
    przekonac;
    @who ~~ decyd*|decyz*|zdecyd*|podpis*|zatwierdz*|wybier*|akcept*|rozstrzyg*|odpowiada|klep*|kupuj*|zleca|glos|zgod*|decydent*|decision|postanow*|zgadza|powie|pieniedz*;
    @you ~~ decyd*|decyz*|zdecyd*|podpis*|zatwierdz*|wybiera*|akcept*|rozstrzyg*|odpowiada* ~ za|zamawia*|kupuje; podejmuj* ~ decyzj*; decyzj* ~ podejmuj*;
    podejmie* ~ decyzj*; decyzja ~ nalezy|po; zdecyduj*; decydowal*; do kogo ~ nalezy; kto ~ ma ~ ostatnie|glos; rola ~ w|pana|pani|panstwa;
    jak* ~ pana|pani ~ rol*; rola w tym; kto odpowiada; sam* ~ podejm*; samodzieln*; musi* ~ ktos|kogos; czyjej ~ zgody; czyja zgoda; kto ~ zatwierdza;
    kto ~ zlec*; kto takie; a kto u; kto ~ strony; kto po; kto ~ bierze udzial; kto ~ trzyma; u kogo; to pan; to pani; pan ~ jest ~ osob*; wlasciciel*;
    czy ~ szef; kto ~ tym ~ zajmuje; kto to; kogo ~ trzeba ~ przekon*; kto ~ pilotuje; decision maker*`,
  'ask.timing': `
    kiedy; na kiedy; do kiedy; od kiedy; termin*; w jakim ~ czasie|terminie|horyzon*|okresie; jak* ~ horyzont*|harmonogram*|data|date|perspektyw*;
    harmonogram*; jak ~ szybko|pilne|pilna|predko|pilnie; pilne|pilna|pilnie; ile ~ czasu ~ macie|maja|mamy|na; deadline*; start*;
    w ktorym ~ kwartale|miesiacu|roku; ktory ~ kwartal|miesiac; jaki ~ moment|czas; w jakiej perspektywie; w tym roku; perspektyw*; horyzon*; wystartowac;
    ruszyc; ramy czasowe; ram czasowych; od kiedy ~ mial*|ma|chc*; w jakim terminie; jaki ~ termin*; jak szybko; jak pilne; jak pilna;
    kiedy ~ start*|ruszy*|zacz*|wdroz*|potrzeb*|chc*|realiz*|uruchom*|zakup*; ktory ~ termin; deadline; timeline; planowan* ~ termin*|data|start*; data;
    w jakim czasie; jaki ~ horyzont; ile ~ czasu; jak ~ czasem; spieszy; od jakiego ~ miesiaca; w ktorym ~ miesiacu|kwartale; horyzont; jakie ~ terminy;
    pilne; na jaki okres; na jak dlugo; okres ~ wynajmu|najmu; kiedy ~ zapadnie|zapasc|wybor|decyz*; ktorego dnia`,
  'ask.other-time': `
    o ktorej; ktora godzina; kiedy ~ zadzwonic|oddzwonic|dzwonic|rozmawiac|porozmawiac|spotka*|umowic|pasuje|pasowal*|dogodn*|wygodnie|wolny|wolna|czas na;
    kiedy ~~ konczy|konczyl*|wygasa|wygasl*|uplywa|rozwiaz*|skonczy ~ umow*|abonament*|licencj*|sie;
    do kiedy ~ umow*|abonament*|licencj*|obowiazuje|wazn*|trwa|macie umow*; od kiedy ~ uzywa*|korzysta*|dziala*|macie|maja|jest|problem|tak|pracuj*|istniej*;
    kiedy ~ ostatni*|byl*|wydarzyl*|powsta*|zaczel*|kupil*|zaczal; jak dlugo; kiedy ~ moge|mozemy ~ zadzwonic|przyjechac|sie odezwac|wyslac|oddzwonic;
    dogodny termin; termin ~ rozmowy|spotkania|prezentacji|demo|telefonu; kiedy ~ najlepiej ~ dzwonic|zadzwonic; zadzwonic ~ kiedy;
    kiedy ~ zadzwonic|oddzwonic|dzwonic|rozmaw*|spotk*|kontakt*|zdzwon*|porozm*|konczy|wygasa|przedzwon*; jaka ~ godzin*; pora; godzin*; kiedy ~ ostatni*;
    od kiedy ~ jest*|dziala*|istniej*; kiedy ~ wchodzi; kiedy ~ byl*; kiedy ~ kupi*; kiedy ~ wrocic|wracac|odezwac|przypomniec ~ do|sie; kiedy ~ wrocic`,
  'ask.employees': `
    ile|ilu ~ osob|ludzi|pracownik*|pracownic|etatow|zatrudnion*|was; ile|ilu ~~ zatrudnia*|pracuj*; zatrudni*; zatrudniacie; zatrudniaja;
    jak ~ duz* ~ firma|firme|jest|zespol|szkola|zaklad|organizac*|macie|jestescie; jak duz*;
    wielkosc* ~ firmy|zespolu|zatrudnienia|organizacji|zakladu|przedsiebiorstwa; skal* ~ firmy|dzialaln*|organizacji; liczb* ~ pracownik*|osob|zatrudnion*;
    ilu was; ilu jest; zespol* ~ ile|jak|liczy; liczy ~ firma|zespol|zaloga; zaloga; stan zatrudnienia; zatrudnieni*; pracownikow ~ ile;
    ile ~ osob ~ pracuj*|zatrudn*|liczy|jest|w|macie|maja; ilu ~ pracownik*|ludzi|zatrudn*|osob; ilu ~ panstwo ~ zatrudni*; ilu panstwo;
    jak duz* ~ firm*|zespol*|jest*; wielkosc; liczb* ~ pracownik*|osob; jak liczn*; duzy zespol; duza firma; ile ~ osob; ile osob; ilu ludzi;
    ilu pracownikow; ile ~ pracuje; ile ~ liczy ~ firma|zespol; jak ~ duzi; jaka ~ skala; kadra; headcount; ile ~ etatow; rozmiar; duza ~ ekipa`,
  'ask.quantity': `
    ;
    ile|ilu ~ stanowisk*|licencj*|uzytkownik*|userow|handlowc*|kierowc*|konsultant*|agentow|sztuk|aut|pojazd*|samochod*|urzadzen|maszyn|lokalizac*|sklepow|oddzial*|punktow|magazyn*|faktur*|zamowien*|paczek|przesylek|zgloszen*|dokument*|rozmow|polaczen|serwerow|komputer*|terminal*|drukarek|czujnikow|kamer|lekarz*|gabinetow|kas|palet|projektow|zlecen*|kont;
    ile|ilu ~~ korzysta*|uzywa*|bedzie|pracowac|mialoby|potrzeb*|ma miec; jaka ~ liczba|ilosc|skala ~ uzytkow*|stanowisk|licencji|;
    liczb* ~ stanowisk|licencji|uzytkownikow; ile sztuk; jak* ~ ilosc*|wolumen*; wolumen*; naklad;
    ile ~ stanowisk|licencj*|sztuk|szt|uzytkownik*|urzadz*|lokaliz*|maszyn*|pojazd*|aut|kamer*|zamow*|zglos*|miesiecznie|metrow|konsultant*|handlowc*|tego|placow*|kont|szaf*|regal*|kilo*|ton|palet;
    ilu ~ uzytkownik*|konsultant*|handlowc*|kierowc*|agent*|osob ~ korzyst*; ile ~ ma byc; ile ~ potrzeb*; dla ilu; ilu ~ bedzie ~ korzyst*; jaka ~ ilosc;
    jaka ~ liczba; jak* ~ powierzchni*; duzo tego; ile ~ metrow; ile ich; korzysta*; pracowalob* ~ w system*; ile ~ osob ~ korzyst*|pracowal*|uzyw*`,
  'ask.name': `
    z kim ~ mam|rozmawiam|pisze|przyjemnosc|czest|mamy|koresponduje; przyjemnosc; jak ~ sie ~ nazywa*|zwracac|zwrocic; jak ~ nazwisko|imie|godnosc; imie;
    imienia; nazwisko; nazwiska; godnosc; przedstawic; przedstawi*; prosze sie przedstawic; kto ~ pisze|dzwoni; kim ~ jest*;
    jak ~ moge|mam ~ sie ~ zwracac|tytulowac|mowic; pana|pani ~ dane; dane kontaktowe; dane ~ do ~ kontaktu|oferty; kogo ~ mam|moge|wpisac|pytac|zapisac;
    na kogo; do kogo ~ mam|moge|kierowac|adresowac|wyslac; nazwisk*; jak ~ nazywa*|sie_zwrac*|zwracac|sie_pan|sie pani;
    z kim ~ rozmaw*|mam|przyjemnosc|pisz*; kto ~ pisze|mowi|pytal|jest po; jak ~ na imie; przedstaw*; komu; dla kogo ~ oferta|umow*; jak ~ zwrac*; z kim;
    na jakie ~ nazwisko|dane; zostawi* ~ dane|kontakt; kogo ~ pytac`,
  'ask.email': `
    mail*; e mail*; email*; adres*; gdzie ~ wyslac|przeslac|podeslac; na jaki; dokad; skrzynk*; kontakt; kontaktowe; kontaktu; kontaktowac; namiar*;
    adres* ~ mail*|poczt*|e; gdzie ~ wysl*; dokad ~ wysl*; kontakt*; skontaktow*`,
  'ask.phone': `
    telefon*; numer*; nr; zadzwonic; oddzwonic; komork*; pod jaki*; kontakt; kontaktowe; kontaktu; kontaktowac; namiar*; numer* ~ telef*|kontakt*; oddzwon*;
    kontakt*`,
  'ask.company': `
    nazw* ~ firm*|spolk*|instytuc*|organizac*|szkol*|placowk*|gmin*; jak* ~ firm*|instytucj*|organizacj*|spolk*|szkol*|gmin*|placowk*|urzad|urzedu|branz*;
    z jakiej ~ firmy|instytucji|organizacji|branzy|szkoly|gminy; w jakiej ~ firmie; ktor* ~ firm*|instytuc*|szkol*|gmin*|spolk*; gdzie ~ pracuj*;
    reprezentuj*; firm* ~ jak|nazyw*; nazywa sie firma; dla jakiej; dla kogo; z ktorej; skad ~ pan|pani|panstwo ~ pisze|dzwoni; firma ?; i firma; i firme;
    oraz firm*; nazwe; nazwa; co to ~ za firma; jak* ~ firm*; z jakiej ~ firm*|instytucj*; nazw* ~ firm*; jaka to firma; a firma; firma; firmy;
    w jakiej ~ firm*; skad ~ pan|pani|panstwo; jaka ~ instytucj*; dla jakiej ~ firm*; dla kogo ~ pracuj*; jaka ~ branza; branz*;
    czym ~ zajmuje ~ firma|sie panstwa`,
  'ask.role': `
    jak* ~ stanowisk*|funkcj*|role|rola|rolę; na jakim ~ stanowisku; stanowisko; pana|pani ~ stanowisk*|rola|funkcja; kim ~ jest* ~ w|firmie; funkcj*;
    rola ~ w ~ firmie|organizacji; czym ~ sie ~ zajmuj*; za co ~ odpowiada*; jaka ~ jest ~ rola; rola; role; w jakiej roli; za jaki obszar; kim pan jest;
    kim pani jest; stanowisk*; jaka ~ rola|funkcja|pozycja; jak* ~ role|funkcj*; czym ~ zajmuje ~ pan|pani; kim ~ pan|pani|jest; jaka ~ pelni; pana rola;
    pani rola; co ~ robi ~ pan|pani ~ w; kim jest`,
  'ask.alternatives': `
    z czego ~~ korzyst*; czego ~ uzywa*; czym ~ sie ~ posluguj*|poslugu*; na czym ~ pracuj*|dziala*|dzis|stoi|prowadz*;
    w czym ~ pracuj*|prowadz*|dzis|teraz|obecnie;
    jaki* ~ system*|program*|narzedz*|oprogramow*|rozwiazan* ~ teraz|dzis|obecnie|uzywa*|korzysta*|macie|maja|pracuj*;
    z kim ~ jeszcze|innym|teraz|wspolprac*|obecnie|porown*; porownu*; porown*;
    inn* ~ ofert*|rozwiazan*|dostawc*|firm*|narzedz*|produkt*|system*|opcj*|propozycj*; konkurenc*;
    obecn* ~ dostawc*|system*|rozwiazan*|narzedz*|program*|operator*|partner*; dotychczasow*; ogladal*; ogladacie; rozwazaj*; rozwazacie; rozwaza*;
    alternatyw*; kogo ~ jeszcze|innego; co ~ jeszcze ~ bierz*|rozwaz*|oglad*; kto ~ obsluguje|dostarcza|dzis|teraz|obecnie|robi|serwisuje;
    korzystaj*|korzystacie; uzywaja|uzywacie; wspolpracuj*; testowal*; sprawdzal*; pod uwage; jak ~ sobie ~ radz*; z jakiego; jakie ~ rozwiazanie;
    kto jeszcze ~ jest|w grze|sklada; sklada* ~ ofert*; mieliscie ~ juz; jakis system; macie ~ dzis|teraz|obecnie|juz ~ jakis|system|program; przymierza*;
    z czego ~ korzyst*|korzystac*; z jakiego ~ korzyst*|system*|program*|dostaw*; co ~ teraz ~ macie|maja|uzywa*; jakie* ~ teraz|obecnie|dotad|uzywa*;
    inn* ~ ofert*|rozwiaz*|dostaw*|firm*|system*|narzedz*|produkt*; ogladali; ogladal* ~ inn*; rozmawia* ~ z kims|inn*; kto ~ jeszcze; kogo ~ jeszcze;
    co ~ jeszcze ~ bierz*; czy ~ macie ~ jakis|jakies; obecn* ~ dostawc*|system*|rozwiaz*|program*|umow*|wykonawc*; kto ~ obecnie|teraz|dzis;
    macie ~ jakis ~ sklep|system|program; inne; jakiego ~ program*|system*; dotychczas*; na czym ~ pracuj*; w czym ~ prowadz*|robi*`,
  'ask.interest': `
    na jakim ~ etapie; etap*; co ~ dalej|nastepn*|teraz robimy; czy ~ demo|prezentacj*|oferte|umow*; umowic ~ demo|prezentacj*|spotkani*;
    przeslac ~ ofert*|umow*|wycen*; przygotowac ~ ofert*|umow*|wycen*; chc* ~ zobaczyc|demo|ofert*|umow*; jak ~ podoba; pokazac;
    wyslac ~ ofert*|umow*|material*|katalog; jak ~ bardzo|powaznie; nastepn* krok*; jest to ~ ciekawe; czy to ~ interes*; na ile; przejsc dalej; podpisac;
    zainteresowan*; wyslac ~ ofert*|umow*|wycen*|cennik; przeslac; podesl*; przygotowac ~ ofert*|wycen*|umow*; umowic; demo; prezentacj*;
    chcial* ~ zobaczyc|porownac|przetestowac|umowic; opowiedziec; wersj* ~ testow*; czy planuj*; planuje ~ zakup; co ~ sadzi|mysli; kontynu*; przygotuje`,
  greeting: `
    czesc; hej; hejka; hejo; siema; siemka; siemano; witam; witajcie; witaj; dzien dobry; dobry wieczor; halo; elo; dziendobry; dzien dobrze;
    szanowni panstwo; szanowny panie; szanowna pani; hello; hey; joł; yo; serwus; moin; uszanowanie; pochwalony; szczesc boze; heja; no hej; no czesc;
    dzienbry; szanown*; dzien doby; drodzy panstwo; witam serdecznie; serdecznie witam; dzien dobry panstwu; dzien dobry pani; dzien dobry panu;
    dobry wieczor panstwu; dzien dobry raz jeszcze; a tak; no tak; no zgadza sie; tak pamietam; fwd`,
  thanks: `
    dzieki; dziekuj*; dzieks; thx; thanks; wielkie dzieki; piekn* dzieki; bog zaplac; dzieki wielkie; dziekowa*; dzieki za; podziekowal*; wdzieczn*;
    dziekoweczka; dzk; dzx; dzienks; dziek*; podziekow*; dz; serdeczne ~ dzieki|podziekowania; dziena`,
  goodbye: `
    do widzenia; do zobaczenia; do uslyszenia; papa; pa; narazie; nara; to na razie; milego ~ dnia|wieczoru|weekendu; zegnam; dobranoc; trzymajcie sie;
    trzymaj sie; pozdrawiam; z bogiem; do jutra; bywaj*; zegnaj*; dobrego dnia`,
  insult: `
    spadaj*; debil*; idiot*; kretyn*; imbecyl*; glupi ~ bot|automat|robot|program; glupia ~ maszyn*; durn*; tepy|tepa|tepe|tepak*; pierdol*; spierdal*;
    wypierdal*; odpierdol*; kurw*; chuj*; chuja; huj; jeb*; zajeb*; odjeb*; odpieprz*; odwal*; odczep*; palant*; dupek|dupki|dupku; oszusc*; oszust*;
    zlodziej*; naciagacz*; gnoj*; zamknij ~ sie|morde|ryj; morda; gowno*; gowniane; do dupy; w dupie; dupa; beznadziejn* ~ bot|automat; smieciu; cymbal*;
    matol*; wal sie; walcie sie; won; goń sie; gon sie; wynocha; bezczeln*; cham; chamstwo; badziew*; padalec; lamus; frajer*; kretynsk*; pajac*; baran*;
    osiol; popierdol*; pojeb*; skurw*`,
  frustration: `
    ile razy ~ mam|mozna|trzeba|jeszcze|pan|pani;
    juz ~ mowilem|mowilam|pisalem|pisalam|podawalem|podawalam|odpowiedzialem|odpowiedzialam|odpowiadalem|odpowiadalam|wspominalem|wspominalam|napisalem|napisalam|powiedzialem|powiedzialam|podalem|podalam|pytal*|pytaliscie|to pisalem;
    mowilem|mowilam|pisalem|pisalam ~ juz|przeciez|wyzej; przeciez ~ napisalem|napisalam|pisalem|pisalam|mowilem|mowilam|powiedzialem|powiedzialam|podalem;
    znowu ~ to samo|pyta*|to; znow ~ to samo|pyta*; nie rozumie* ~ pan|pani|bot|mnie|co; nie rozumiesz; czytaj* ~ ze zrozumieniem; bez sensu; wkurz*;
    denerw*; irytuj*; masakra; strata czasu; szkoda ~ czasu; marnujecie ~ czas; mam ~ dosc; kolejny raz; w kolko; zenada; zenujac*; jakis zart; zart jakis;
    powtarzam; drugi|trzeci|piaty|dziesiaty raz ~ pyta*|mowie|pisze|to samo; ten bot ~ nie|jest; nie dogadamy sie; do niczego; ech; ehh; wrr;
    co za ~ bot|glupot*|system|porazka; porazka; beznadzieja; meczac*; przesluchanie; za duzo pytan; ile jeszcze; dluzej ~ nie; czy pan ~ czyta;
    czytacie ~ w ogole; juz ~ mowil*|pisal*|odpowiedzial*|podal*|to pisal*; mowil* ~ juz|przeciez; pisal* ~ juz|przeciez|wyzej;
    przeciez ~ napisal*|powiedzial*|pisal*|mowil*; znowu ~ pyta*|to samo; ile razy; nie o to ~ pytal*|pytam|chodzi; nie odpowiad* ~ na ~ pytan*;
    prosze ~ odpowiedz* ~ na ~ pytan*; nie rozumie*; czyta* ~ co ~ pisz*; nie czytasz; dramat ~ z; tragedia ~ z; zal; ludzie; litosci; szlag; kpina; kpisz;
    kpicie; nie marnuj* ~ czasu; strata ~ czasu; tyle pytan; za duzo ~ pytan; dosc ~ pytan; przestan ~ pytac; denerwuj*; meczy; po co jestes;
    nic nie ~ pomag*; nie pomaga*; to po co; ile mozna; no ludzie`,
  'wants-person': `
    z czlowiekiem; prosze ~ o ~ @ludz; poprosze ~ @ludz; polacz* ~ z|mnie; przelacz* ~ mnie|z|na|do;
    rozmawiac|porozmawiac|pogadac|gadac|pisac|rozmowa|rozmowe ~ z ~ @ludz; rozmawiac|porozmawiac|pogadac ~ bezposrednio|telefonicznie|osobiscie|na zywo;
    kontakt ~ z ~ @ludz; kontakt* ~ z ~ handlow*|konsultant*|doradc*|czlowiek*|biurem; zyw* ~ czlowiek*|osob*|konsultant*|rozmow*|handlow*;
    kogos ~ zywego|prawdziwego|od was|kompetent*; prawdziw* ~ czlowiek*|osob*|konsultant*;
    chce ~ czlowieka|konsultanta|handlowca|rozmawiac|pogadac|porozmawiac; wole ~ rozmawiac|porozmawiac|pogadac|czlowieka|zadzwonic|telefon|rozmowe|z kims;
    niech|nich ~ ktos|handlowiec|konsultant|doradca|pan|pani ~ zadzwoni|oddzwoni|odezwie|skontaktuje|do mnie|napisze|sie;
    prosze ~ o telefon|oddzwonienie|kontakt telefoniczny; prosze o kontakt; prosze ~ zadzwonic|dzwonic|oddzwonic|o kontakt; zadzwoncie;
    zadzwon ~ do mnie|do nas; zadzwoni ktos; oddzwoncie; moze ~ ktos ~ zadzwonic|oddzwonic|sie odezwac|skontaktowac|odezwac;
    moglby|mogliby|mozecie|mozna|moglibyscie ~ do mnie|ktos ~ zadzwonic|oddzwonic; czlowieka; konsultanta; jest tam ktos;
    daj* ~ czlowieka|konsultanta|kogos|handlowca; nie chce ~ rozmawiac|gadac|pisac ~ z ~ botem|automatem|maszyna|robotem;
    nie bede ~ rozmawial|gadal|pisal|rozmawiala ~ z ~ botem|automatem|maszyna|robotem; do handlowca; umowic ~ rozmow*|spotkani*|z ~ handlowcem|doradca|kims;
    spotkac sie ~ z; przekaz* ~ mnie|rozmowe ~ do|komus;
    rozmaw*|porozmaw*|pogad*|gad*|polacz*|przelacz*|kontakt*|skontakt*|pisac ~~ czlowiek*|konsultant*|handlowc*|kims|osob*|pracownik*|doradc*|ekspert*|przedstawiciel*|kierownik*|zywym|ludz*|specjalist*|sprzedawc*;
    zywy czlowiek; zywym czlowiekiem; zywa osoba; prawdziw* ~ osob*|czlowiek*|konsultant*; z konsultantem; z handlowcem; z doradca;
    prosze ~ o ~ telefon|kontakt|rozmowe|oddzwonienie; prosze ~ zadzwonic|oddzwonic|dzwonic|przedzwonic; zadzwon*; oddzwon*;
    niech ~ ktos ~ zadzwoni|oddzwoni|sie odezwie; ktos ~ zadzwoni*|oddzwoni*; moze ~ ktos ~ zadzwonic|oddzwonic|do mnie;
    moge ~ prosic ~ o ~ telefon|kontakt|rozmowe; wole ~ rozmawiac|porozmawiac|telefon|przez_telefon|z czlowiekiem;
    polaczcie|polacz|przelacz|przelaczcie ~ mnie; nie chce ~ rozmawiac|gadac|pisac z ~ bot*|automat*|maszyn*|robot*; nie z botem;
    poprosze ~ konsultanta|handlowca|czlowieka|kogos|doradce; dajcie ~ czlowieka|kogos|konsultanta|handlowca; prosze ~ sie ~ odezwac|skontaktowac;
    umowic ~ rozmowe|spotkanie|telefon; chce ~ rozmawiac|porozmawiac; przez telefon; lepiej ~ telefonicznie|przez telefon; telefonicznie`,
  stop: `
    stop; przestan*; wystarczy; dosc; nie pisz*; prosze ~ nie ~ pisac|kontaktowac|dzwonic|wysylac; prosze ~ zakonczyc|skonczyc|przestac|usunac; konczymy;
    koncze ~ rozmow*|czat|to; koncze; koniec ~ rozmowy|tematu|czatu; koniec; nie kontaktuj*; usuncie; usun ~ moje|dane|mnie|moj; usunac ~ moje|dane;
    usuniecie danych; skasuj*; wypisz* ~ mnie|sie|z; wypisac; rezygnuj*; zostaw* ~ mnie|nas; nie dzwon*; daj* ~ spokoj|juz;
    nie chce ~ rozmawiac|kontynuowac|dalej|wiecej; zakoncz*; nie zycze sobie; wylacz*; zamknij ~ czat|rozmowe|okno; wychodze; nie mam ochoty`,
  'asks-if-bot': `
    czy ~~ bot|botem|robot|robotem|automat|automatem|czlowiek|czlowiekiem|sztuczna|ai|maszyna|program|programem|prawdziw*|chatgpt|zywy|zywa; to bot;
    to jest bot; jestes ~ botem|robotem|czlowiekiem|bot|prawdziw*|ai|maszyna|automatem|zywy|zywa|czlowiek; jest pan ~ botem|robotem|czlowiekiem|prawdziw*;
    jest pani ~ botem|robotem|czlowiekiem|prawdziw*; rozmawiam ~ z ~ botem|robotem|czlowiekiem|automatem|maszyna|kims|zywym|zywa|prawdziw*|ai|osoba;
    pisze z ~ botem|czlowiekiem|automatem|robotem|kims; bot ?; to automat; to ai; automat ?; kto ~ mi|tu ~ odpowiada|pisze; zywy czlowiek ?; czlowiek czy;
    bot czy; gadam z; to czlowiek ?; robot ?; ai ?;
    jestes|jest|jestescie ~ bot*|robot*|czlowiek*|automat*|ai|maszyn*|prawdziw*|zyw*|czatgpt|chatgpt|sztuczn*|program*;
    czy to ~ bot*|robot*|automat*|ai|czlowiek*|chatgpt|maszyn*; to ~ bot|robot|automat|ai|czlowiek ?; z botem ~ rozmaw*|pisz*|gad*; z robotem;
    rozmawiam ~ z ~ bot*|robot*|czlowiek*|automat*|maszyn*|zyw*|prawdziw*; pisze ~ z ~ bot*|robot*|czlowiek*|automat*; bot czy ~ czlowiek*;
    czlowiek czy ~ bot|robot|maszyna|automat; jest tam ~ ktos|kto; sztuczna inteligencja; z kim ~ rozmawiam|pisze; to jakis ~ bot|automat|robot`,
  'wonders-why': `
    czemu|dlaczego|po co|skad ~ pyta*|pytacie|wam|panstwu|panu|pani|chcecie|chce pan|wiedziec|interesuje|to pytanie|potrzebne|wazne|istotne|ci; a po co;
    po co ~ wam|to|ta|te|panu|pani|panstwu|ci|pytacie|pytasz|ten; po co; czemu ~ ?; dlaczego ?; do czego ~ wam|panstwu|to|potrzeb*|ta;
    jakie to ma ~ znaczenie; a co to ma; co to ma ~ do rzeczy|wspolnego|znaczenia; w jakim celu; co wam ~ do tego; skad ~ to|takie ~ pytanie;
    na co ~ wam|to|panstwu; po kiego; to ~ konieczne|potrzebne|wazne|istotne ?; czy to ~ konieczne|potrzebne|wazne|istotne|ma znaczenie; czemu; dlaczego;
    czy musze ~ podawac|odpowiadac; musze ~ odpowiadac|podawac; to wazne ?; a to wazne; co ma do tego; co to was; co z tym zrobicie; a bo co;
    dlaczego ~ pyta*|pan|pani|chce*|potrzeb*|to; czemu ~ pyta*|to; po co ~ to|wam|panstwu|ci|pyta*|pytac*|wiedz*|te|ta|panu|pani;
    do czego ~ to ~ potrzebn*|wam|panstwu; co ~ was|pana|to obchodzi; skad ~ to pytanie; co to ma ~ do; czy to ~ wazne|istotne|konieczne; czemu ?; po co ?;
    a czemu; dlaczego was to; komu to ~ potrzebne; dlaczego to ~ wazne`,
  refuses: `
    zachowa*|zostawi*|zatrzyma* ~ dla siebie; wol* ~~ dla siebie; wol* ~ nie_mowic|nie_podawac|nie_ujawniac|nie_zdradzac|nie_odpowiadac|tego_nie;
    nie powiem; nie podam; nie podamy; nie podaje*; nie podajemy;
    nie chc* ~ podawac|mowic|odpowiadac|ujawniac|zdradzac|podac|powiedziec|tego|o tym|o kwot*|o pieni*|dzielic|rzucac|wchodzic|na razie; nie zdradz*;
    nie ujawni*; nie mowi*; nie bede ~ mowil|mowila|podawal|podawala|odpowiadac|zdradzac|podawac|mowic|ujawnial|zdradzal|sie|odpowiadal|odpowiadala;
    wole ~ nie|zachowac|pominac|przemilczec|zostawic; wolalbym|wolalabym ~ nie|zachowac|pominac|najpierw|nie mowic; wolimy ~ nie|zachowac;
    wolelibysmy ~ nie|najpierw; tajemnic*; poufn*; to ~ juz ~ nasza|moja ~ sprawa|rzecz; nasza sprawa; nasza rzecz; moja sprawa;
    nie wasz* ~ interes*|sprawa|biznes; nie twoj* ~ interes*|sprawa; nie pana|pani ~ interes|sprawa; zostawi* ~ dla siebie; zostawiam dla siebie;
    zachowam ~ dla siebie; zatrzymam dla siebie; pomin*; pomijam; nastepne ~ pytanie; bez komentarza; nie odpowiem; nie odpowiadam;
    najpierw ~ oferta|oferte|wycena|wycene|cena|cene|wasz*|cennik|wy|pan|pani|konkret*|propozycj*|pokaz*|zobacz*|wyslij*|przysl*;
    pokazcie ~ oferte|cene|najpierw; nie moge ~ powiedziec|podac|zdradzic|ujawnic|mowic|udostepnic|podawac|ujawniac;
    nie mozemy ~ powiedziec|podac|zdradzic|ujawnic|mowic|udostepnic|podawac|ujawniac; nie wolno ~ mi|nam|podawac; nie udostepni*; nie dzieli* ~ sie;
    nie na czacie; nie przez czat; nie na tym etapie; o pieniadzach ~ nie; o kwotach ~ nie|rozmaw*|pogad*|pozniej|na spotkaniu; o budzecie ~ nie|pozniej;
    kwot* ~ nie; prywatn* ~ sprawa|informac*; to prywatne; wewnetrzn* ~ sprawa|informac*|dane; informacj* ~ wewnetrzn*|poufn*; to wewnetrzn*;
    co was ~ obchodzi|to; nie musicie ~ wiedziec; nie interes; bez kwot; bez podawania; nie rozmawiam* ~ o|z|na; za wczesnie ~ na ~ kwot*|budzet|takie|to;
    tego nie; ze strategii; sekret; sekretem; wolne zarty; niech to ~ zostanie; nie twoja sprawa; nie panstwa ~ sprawa|interes; prosze ~ mnie ~ nie ~ pytac;
    nie odslania*; nie otwiera* kart; nie powiemy; nie chce ~ podawac|mowic|zdradz*|ujawn*|rozmawiac o; nie chcemy ~ podawac|mowic|zdradz*|ujawn*;
    nie moge ~ podac|powiedziec|zdradz*|ujawn*|mowic; nie mozemy ~ podac|powiedziec|zdradz*|ujawn*; nie bede ~ podaw*|mow*|zdradz*|ujawn*;
    nie bedziemy ~ podaw*|mow*|zdradz*; wole ~ nie; wolal* ~ nie; wolimy nie; wolel* ~ nie; to ~ tajemnica; to ~ nasza ~ sprawa; to juz ~ nasza ~ sprawa;
    nie wasza sprawa; nie panstwa sprawa; zostawie ~ dla siebie; zostaw* ~ to ~ dla siebie; to ~ informacja ~ wewnetrzna; nie udzielam*; odmawiam*;
    najpierw ~ wasza|panstwa|cena|oferta|wycena|prosze|wy; najpierw ~ niech; prosze ~ najpierw; wy ~ pierwsi; o kwotach ~ nie; o budzecie ~ nie;
    nie rozmawiam* ~ o; na tym etapie ~ nie; tego nie ~ powiem|podam|zdradze|ujawnie|podajemy|mowie|mowimy; nie podaj*; nie dziele ~ sie;
    nie ma ~ potrzeby ~ podaw*|zeby*; nastepne pytanie; nie pana ~ interes; nie twoj ~ interes; nie wasz* ~ interes; co ~ wam ~ do ~ tego;
    prosze ~ nie ~ pytac; nie dla ~ bota; nie na ~ tym ~ etapie; nie interesuj* ~ was; nie wasz*; zobaczymy ~ najpierw; nie drazyc;
    tego ~ pan|pani|panstwo ~ ode mnie ~ nie; nie uslyszy ~ pan|pani; ode mnie ~ nie ~ uslyszy|dowie; szczegoly ~ przez telefon|telefonicznie;
    odmawiam ~ odpowiedzi|podania; odmawiamy ~ odpowiedzi|podania; nie ujawniamy; na razie nie ujawniamy; rzucac kwot*; nie chcialbym ~ rzucac|podawac|mowic;
    nie chcialabym ~ rzucac|podawac|mowic; niech ~ pan|pani ~ cos ~ zaproponuje; prosze ~ cos ~ zaproponowac`,
  'does-not-know': `
    jeszcze ~ nie ~ ustalil*|ustalon*|rozmawial*|liczyl*|okreslon*; nie okreslon*; nie ustalon*; nie padl*; 
    nie wiem*; nie mam ~ pojecia|wiedzy|zdania|takiej wiedzy|takich danych|informacji; nie mamy ~ pojecia|wiedzy; pojecia nie;
    trudno ~ powiedziec|stwierdzic|okreslic|rzec|oszacowac; ciezko ~ powiedziec|stwierdzic|okreslic|oszacowac; nie jestem ~ pewn*|pewien|w stanie; nie umiem;
    nie potrafi*; nie pamieta*; jeszcze ~ nie ~ wiemy|wiadomo|ustal*|zdecyd*|ma ~ decyzji|wiem|mamy; nie zdecydowa*; nie ustal*; nie okresl*; nie oszacow*;
    nie policzyl*; nie liczy*; do ustalenia; do uzgodnienia; zobaczymy; sie okaze; okaze sie; to zalezy; zalezy;
    musze ~ sprawdzic|zapytac|spytac|dopytac|dowiedziec|policzyc|ustalic; musialbym|musialabym ~ sprawdzic|zapytac|spytac|dopytac|policzyc|;
    sie nie ~ orientuj*; nie ~ orientuj*; kto wie; sprawdze; dopytam; zapytam; nie zastanawia*; nie myslel* ~ o|nad; nie rozmawialismy ~ o; bladego;
    zielonego; nikt mi nie ~ mowil|powiedzial; jak wyjdzie; nie precyzow*; tego nie wiem; sama nie wiem; sam nie wiem; a bo ja wiem; nie ~ dysponuj* ~ tak*;
    pytanie nie do mnie; to nie do mnie; nie widzialem; nie widzialam; to juz ~ ksiegow*|szef* wie; nie mam ~ pojecia|zdania|wiedzy|informacji|danych;
    pojecia nie mam; bladego ~ pojecia; zielonego ~ pojecia; trudno ~ powiedziec|okreslic|stwierdzic; ciezko ~ powiedziec|okreslic; nie jestem ~ pew*;
    nie pamietam*; nie potrafie|umiem ~ powiedziec; nie orientuj*; sie nie orientuje; nie zdecydow*;
    jeszcze ~ nie ~ wiem*|ustal*|zdecyd*|okresl*|wiadomo|znam*|mysl*; nie ustalono; nie ustalil*; musze ~ zapytac|sprawdzic|dopytac|spytac|ustalic;
    musial* ~ zapytac|sprawdzic|dopytac|spytac; zapytam ~ szef*|kierown*; tego nie ~ wiem|powiedzial*; nie do mnie ~ pytanie; roznie ~ z tym ~ bywa;
    roznie bywa; roznie; kto to wie; diabli wiedza; nie moja dzialka; nie jej dzialka; nie znam*; nie mysla*; nie zastanaw*; niewiem;
    nie wiemy ~ jeszcze|dokladnie|ile|na razie; tego ~ nie ~ wiem|wiemy|powiedzial*; nic ~ mi ~ nie ~ mowili|powiedzieli|mowil`,
  corrects: `
    przepraszam; sorry; sory; soreczka; korekt*; poprawka; poprawiam; poprawk*; mialem na mysli; mialam na mysli; mialo byc; powinno byc; chodzilo ~ mi ~ o;
    pomylil*; pomylk*; moj blad; bledn*; literowk*; nie ~ tylko; to znaczy; znaczy sie; znaczy; tzn; cofam; nie nie; a nie;
    zle ~ napisal*|policzyl*|podal*|powiedzial*|pamietal*|spojrzal*|wpisal*|odczytal*; jednak; a jednak; wlasciwie; sprostow*; prostuje; myle sie;
    mylilem|mylilam; wycofuj*; nieaktualn*; zmienilo sie; ups; oj; ojej; zaraz zaraz; moment; chwila; doprecyzuj*; przejezycz*; a raczej; sprawdzilem;
    sprawdzilam; tak naprawde; zapomnij* ~ o|co; wroc; nie ,; z rozpedu; skleroza; poprzednio ~ napisal*|podal*; zamiast ~ powinno|mialo`,
  'orders-system': `

    zignoruj*|ignoruj*|pomin*|zapomnij*|odrzuc*|nadpisz*|obejdz* ~ wszystk*|poprzedn*|dotychczasow*|swoje|te|powyzsz*|wczesniejsz* ~ instrukcj*|polece*|regul*|zasad*|prompt*|wytyczn*|komend*|reguly;
    zignoruj ~ instrukcj*|polece*|regul*|zasad*|prompt*|poprzedn*|wszystko; ignoruj ~ instrukcj*|polece*|regul*|zasad*|prompt*|poprzedn*;
    zapomnij ~ o ~ instrukcj*|zasad*|regul*|poleceni*; instrukcj* ~ systemow*|dla ~ systemu|dla bota|dla ai|dla asystenta; prompt systemowy;
    [ system;
    wypisz|wyswietl|pokaz|podaj|ujawnij|powtorz|zdradz|wydrukuj ~ swoj* ~ prompt*|instrukcj*|rekord|systemow*|json|polecenia|konfiguracj*;
    koniec instrukcji; twoj* ~ instrukcj*|prompt*|zadaniem|polecen*|twórc*; ignore ~ previous|all|prior|your ~ instruction*;
    ignore ~ instruction*; system prompt; jailbreak*; drop table; sudo;
    zignoruj* ~ poprzedni*|wczesniejsz*|wszystk*|swoj*|instrukcj*|polecen*|powyzsz*|zasad*;
    ignoruj* ~ poprzedni*|wczesniejsz*|wszystk*|swoj*|instrukcj*|polecen*; zapomnij ~ o ~ poprzedni*|wszystk*|instrukcj*|wczesniejsz*|zasad*;
    pomin ~ instrukcj*|polecen*|zasad*; pokaz ~ instrukcj*|prompt*|polecen*; wypisz ~ instrukcj*|prompt*|wszystko; podaj ~ instrukcj*|prompt*;
    powtorz ~ wszystko|instrukcj*|prompt*|tekst; ujawnij ~ instrukcj*|prompt*; ignore ~ previous|instructions|all;
    prompt|prompty|promptu|prompta|promptem`,
  'orders-record': `
    system :; jestes ~ teraz; od teraz ~ jestes|masz|odpowiadaj*|dzialasz|bedziesz|jestescie; udawaj; wciel sie;
    tryb ~ administrator*|deweloper*|debug*|serwisow*|developer*|admin*|testow*;
    ustaw ~ budzet|status|pole|role|wynik|score|decyzyjn*|authority|kwalifikac*|rekord|ocene|scoring|mi|moj;
    zapisz ~ w rekordzie|jako|ze ~ budzet|status|jestem|decyd*; zapisz ~ budzet|status|mnie;
    oznacz* ~ jako|lead*|mnie|rozmowe|kontakt|zakwalifik*|te|ten|mi; zakwalifikuj*; nadpisz*; status =;
    status : ~ qualified|zakwalifik*|zatwierdz*|zaakcept*|klient|hot|goracy; budzet =; budzet : ~ zatwierdz*; rola =; wynik =; score;
    nowe ~ instrukcje|polecenie|polecenia|zasady; polecenie ~ systemowe|dla systemu|systemu|administratora; komunikat systemowy;
    wiadomosc systemowa; wykonaj ~ polecenie|komende|instrukcje; jako model; jako ai; daj mi ~ 100|maksymaln*|najwyzsz*|status|rabat 100;
    wpisz ~ budzet|status|role|mi|jako|w pole|w rekord*|ze; uznaj ~ za; uznaj ~ lead*|mnie|te|ze; potraktuj ~ jako; traktuj mnie;
    uzupelnij ~ rekord|pole|pola; wszystkie pola; assistant :; asystent :; zmien ~ status|rekord|wynik|pole|ocene|score; you are now;
    qualified; ustaw ~ budzet*|status*|rol*|wynik|score|kwote|record|rekord|pole|na; ustaw status; oznacz ~ jako|mnie|ten|to|rozmowe;
    oznacz ~ jako ~ qualified|kwalif*; zapisz ~ ze ~ budzet*|jestem|decyd*|status; zapisz ~ budzet*|status*|jako;
    wpisz ~ budzet*|status*|ze|do ~ record*|rekord*|system*|crm; zmien ~ status*|budzet*|rekord*|rol*; rola : ~ system*|admin*|asystent;
    tryb ~ administrator*|admin*|debug*|dewelop*|serwis*; jestes teraz; od teraz ~ jestes|dzialasz|masz; udawaj ~ ze; wciel* sie;
    nowe ~ instrukcje|polecenie|zasady; potwierdz ~ slowem; jako ~ model ~ jezykowy; nowy ~ prompt; wykonaj ~ polecenie|komende|rozkaz;
    polecenie ~ dla ~ bota|systemu|ai|modelu; instrukcja ~ dla ~ bota|systemu|ai|modelu|asystenta; nadaj ~ status*|rol*|wynik;
    zakwalifikuj ~ mnie|nas|ten|to|jako; uznaj ~ mnie|nas|ten ~ za; przyznaj ~ mi; zamknij ~ transakcj*|sprzedaz; output; set ~ status|budget;
    nadpisz; skasuj ~ rekord|baze`,
  'asks-price': `
    ile ~~ kosztuj*|kosztowal*|zaplac*|wynosi*|bierzecie|liczycie|wyszlo|wyniesie|kosztuje|placi; ile by; ile wyjdzie; ile to; ile za; ile sobie; ile biora;
    jaki ~ koszt*|cennik*|abonament|jest koszt; jakie ~ ceny|koszty|stawki|oplaty|sa ceny|sa koszty; jaka ~ cena|stawka|oplata|jest cena; cennik*; cena;
    ceny; cene; w jakiej ~ cenie; po ile; za ile; wycen*; koszt ?; koszty ?; stawki; rzad wielkosci ~ cen*; oplat*; czy ~ darmow*|za darmo|bezplatn*|platn*;
    darmow*; rabat*; znizk*; drogie to; drogo ~ ?; cenowo; po jakiej cenie; koszt ~ wdrozenia|licencji|abonamentu|uslugi|systemu|instalacji|zakupu|jednego;
    ile ~ kosztuj*|kosztowal*|stoi|wynosi|to|bierz*|place|za|wychodzi|wyjdzie|by|placi*|policz*|licz*|chcecie|bierzecie; jaka ~ cena|jest_cena|stawka|oplata;
    jaki ~ koszt|jest_koszt|cennik|abonament; jakie ~ ceny|koszty|stawki|sa ~ ceny; cena ?; koszt* ~ wdroz*|licencj*|abonament*; ile ?; ile kosztuje; drogo;
    najtansz*; promocj*; czy ~ jest ~ darmow*|za_darmo|wersja darm*; za darmo; jakie stawki; kosztuje ?`,
  leaves: `
    musze ~ konczyc|leciec|isc|uciekac|spadac; lece; uciekam; odezwe sie; odezwiemy sie; wroce; wrocimy ~ do; innym razem;
    pozniej ~ napisze|sie odezwe|wroce; nie mam ~ czasu|teraz czasu; zaraz wracam; na dzis ~ tyle|wystarczy|koncze; przemysle; przemyslimy; zastanowi* sie;
    dam znac; damy znac; musze ~ leciec|konczyc|isc|uciekac|spadac; spadam; wracam ~ pozniej; napisze ~ pozniej|jutro; nie mam ~ czasu;
    jestem ~ na spotkaniu|w trasie; mam ~ spotkanie; klient ~ wszedl; kiedy indziej; pozniej ~ wroce|napisze|zadzwonie; zaraz ~ wracam; sie odezwa*;
    powiem ~ jak|gdy|kiedy|potem|pozniej; niewazne; nieistotne; juz ~ znalazlem|znalazlam|wiem|nic; a nic; nic nic; nic takiego;
    szczegoly ~ przez telefon|telefonicznie; klient ~ wszedl|przyszedl; muszę konczyc; wchodze na`,
  'opens-question': `
    czy; co; kto; kogo; komu; kim; czym; czego; jak; jaki; jaka; jakie; jakich; jakim; ile; ilu; kiedy; gdzie; skad; dokad; czemu; dlaczego; po; ktory;
    ktora; ktore; mozna; moge; mozecie; macie; robicie; da; daloby; jest; sa; obsluguj*; maja; ma; masz; oferujecie; umiecie; moglibyscie; wspieracie;
    integrujecie; a; za; w; na; z; sprzedajecie; dziala; dzialacie; potraficie; wystawiacie; jestescie`,
};
