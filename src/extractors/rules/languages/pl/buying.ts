import type { CueName } from '../../language.ts';

/** What Polish says of need, interest, alternatives and of being in the market at all. */
export const buying: Partial<Record<CueName, string>> = {
  student: `
    studiuj*; studiach; licencjat*; magisterk*; magistersk*; praca ~ dyplom*|licencj*|magister*|inzyniersk*|zaliczen*|semestr*;
    prace ~ dyplom*|licencj*|magister*|inzyniersk*|zaliczen*; pracy ~ dyplom*|licencj*|magister*|inzyniersk*; inzynierk*; doktorat*; na zaliczenie;
    na zajecia; zajec ~ z; projekt ~ na ~ zajecia|studia|uczelni*|zaliczenie|przedmiot|polibud*; uniwersyt* ~ projekt|praca|student;
    politechni* ~ student*|projekt; obrona; rok* ~ zarzadz*|ekonom*|logist*|informat*|studi*; na ~ roku; kolokwium; seminari*; referat*;
    prezentacj* ~ na ~ zajecia|studia|lekcj*; zadanie domowe; ankiet* ~ do ~ pracy|badan*; case ~ study ~ na; wymyslon* ~ firm*|fabryk*; tylko do pracy;
    do pracy ~ dyplom*|mgr|inz; kolo naukowe; praktyk* ~ studenck*; jestem na ~ roku; na 3 roku; pisze licencjat; 2 rok; rok studiow; jestem ~ student*;
    jako student*; studentka; student; studia ~ dzienne|zaoczne|magisterskie|licencjackie; na studia*; w ramach studiow;
    obron* ~ prac*|mam|w czerwcu|licencj*|magist*; moj promotor; moja promotorka; promotor; esej; zaliczeniow*; dyplomow*; moj wykladowca;
    projekt ~ na ~ zajecia|uczelnie|studia|zaliczenie|przedmiot|polibude|semestr; na uczelnie; na uczelni; doktorant*; badam ~ rynek|temat|zjawisko;
    badanie|badania|badaniu|badan ~ naukow*|ankietow*|do pracy; ankiet* ~ do|na temat|badawcz*; wypelnic|wypelnienie ~ ankiet*; odpowiedziec na ankiete;
    zadac ~ pare|kilka|trzy ~ pytan*; pisz* ~ magisterk*|licencjat*|inzynierk*|prace|doktorat*|artykul; wywiadu ~ z|do; wywiad ~ z|do; przeprowadzic wywiad;
    chcial* wywiadu; ucze ~ sie ~ w|na; w technikum; w liceum; na egzamin; egzamin zawodowy; termin oddania; oddaje prace; obrona ~ w|jest|za;
    obron* ~ prac*; student|studentka|studenta|studentki|studentem|studentow ~ z|pisze|uczelni|wydzialu|kierunku|roku|ekonomii|informatyki; sgh; agh; uek;
    umk; uam; sggw; politechnik*; wydzial* ~ zarzadzania|informatyki|ekonomii|logistyki;
    prac* ~ zaliczeniow*|dyplomow*|licencjack*|magistersk*|inzyniersk*|semestraln*|doktorsk*; na ocene; promotor*; moj profesor; pan profesor;
    prowadzacy zajecia; seminarium ~ magister*|licenc*|dyplom*; materialy ~ do ~ pracy|prezentacji|referatu; referat; dane do ~ pracy|projektu|badan;
    na potrzeby ~ pracy|badania|projektu studenckiego; konkurs studencki; case ~ na ~ studia|zajecia|uczelnie; jestem na ~ studiach|roku; studiuje;
    studiujemy; to ~ tylko ~ do ~ pracy|szkoly|nauki; do celow naukowych; edukacyjn* ~ cel*`,
  'job-seeker': `
    szukam ~ pracy|zatrudnien*|stazu|praktyk|zajecia|etatu; poszukuj* ~ pracy|zatrudnien*|stazu; ofert* ~ pracy; praca ~ dla ~ mnie;
    wolne ~ etaty|miejsca|stanowisk*; wakat*; zyciorys*; list ~ motywacyjn*; aplikow*; aplikuj*; chcial* ~ pracowac|u was ~ pracowac|sie ~ zatrudnic;
    zatrudnic ~ sie; przyjmujecie ~ do ~ pracy|na; do pracy ~ na; rozmow* ~ kwalifikac*; oczekiwan* ~ finans*|placow*; doswiadczeni* ~ na ~ stanowisk*|lat;
    lat ~ doswiadczen*; dla siebie ~ pracy; pracy dla siebie; stanowisko ~ magazynier*|handlowc*|kierowc*|programist*; prace ~ u ~ was|panstwa;
    praktyk* ~ wakacyjn*|studenck*|zawodow*|w dziale; przekazan* ~ do hr|kadr; wyslal* ~ cv; zlozyc ~ cv|podanie; pyta* ~ o ~ prace|etat|staz|rekrutacj*;
    szuka pracy; szukal* pracy; o prace; na staz; stazu; rekrutujecie; rekrutacj* ~ na ~ stanowisk*; prowadz* ~ rekrutac*; w sprawie rekrutacji;
    w sprawie pracy; oferty ~ pracy; moje cv; moj* cv; wyslac ~ cv; wysylam cv; przesylam cv; cv w zalaczniku; zalaczam ~ cv; cv i list;
    odbyc ~ staz|praktyk*; praktyki ~ u|w|wakacyjne; nabor na; nabor na stanowisko; zakladk* kariera; czy ~ zatrudniacie; czy zatrudniaja;
    zatrudniacie ~ kierowc*|magazynier*|handlow*|ludzi|kogos|teraz; szukacie ~ pracownik*|ludzi ~ do|na; wolne etaty; zarabialem; zarabialam;
    moj* ~ doswiadczeni*; wolne ~ miejsca|etaty|stanowiska ~ pracy|dla; miejsca pracy; lat ~ stazu|doswiadczenia|praktyki; mam doswiadczenie ~ w|jako;
    oczekuje ~ #; oczekuje ~ na reke; na reke; zlozyc ~ podanie|cv|aplikacje|dokumenty; podanie o prace;
    gdzie ~ wyslac|zlozyc|przeslac ~ cv|podanie|aplikacje; przyjmiecie ~ kogos|mnie|na; na praktyki; na praktyke;
    szukam|szuka|szukal|szukala|poszukuje ~ pracy|zatrudnienia|stazu|praktyk|etatu; prowadzicie ~ nabor|rekrutacje; nabor ~ na|do; zatrudnicie;
    zatrudnilibyscie; moge zaczac ~ od; dostepn* ~ od; zalaczyl* ~ cv; przeslal* ~ cv; przyslal* ~ cv; cv ~ w zalaczniku|przeslane|zalaczone; do kadr; do hr;
    kandydat* ~ na|do pracy; aplikuje ~ na; ogloszenie ~ o prace|o rekrutacji; oferta|oferte|oferty ~ pracy; rozmow* ~ o prace;
    chcial*by ~ pracowac|u was pracowac; chcialbym|chcialabym ~ pracowac|dolaczyc ~ u|w|do; dolaczyc do zespolu; wynagrodzenie ~ na ~ stanowisku;
    ile ~ placicie|zarabia sie ~ na|u was; umowa o prace; pol etatu; praca ~ dorywcza|zdalna|stala|dla mnie`,
  vendor: `
    oferujemy; swiadczymy; proponujemy ~ wspolprac*|panstwu|wam|uslug*|nasz*; wspolprac* ~ reklam*|partner*|market*; nasza agencja;
    nasza firma ~ oferuje|zajmuje|swiadczy|specjal*; specjalizujemy sie; pozycjonow*; seo; linkow*; link ~ sponsor*; artykul* ~ sponsor*;
    reklam* ~ w ~ nasz*|panstwa|waszej; chcielibysmy ~ zaoferowac|zaproponowac|przedstawic;
    chcial* ~ zaoferowac|zaproponowac|sprzedac|przedstawic ~ ofert*|uslug*|nam|swoj*|panstwu|wam; chcial* ~ nam ~ sprzed*|zaofer*|wcisn*;
    sprzedac ~ nam|wam|panstwu; zwiekszymy ~ panstwa|wasz*|ruch|sprzedaz; pozyskiwani* ~ klientow ~ dla;
    jestesmy ~ producentem|dostawca|dystrybutorem|hurtownia ~ i; zostac ~ panstwa|waszym ~ dostawc*|partnerem; nawiazac wspolprac*;
    kto ~ u ~ panstwa|was ~ odpowiada ~ za ~ zakup*|marketing|reklam*; z dzialem zakupow; oferta ~ wspolpracy|dla panstwa;
    baza ~ mail*|firm ~ na sprzed*|kontakt*; tanie ~ kredyt*|pozyczk*; kredyt* ~ dla ~ firm; faktoring* ~ dla; leasing* ~ ofer*;
    ubezpieczeni* ~ dla ~ panstwa; akwizytor*; telemarket*; ofert* ~ reklam*; proponuja ~ nam|baze|wspolprace|swoje; oferuja ~ nam|swoje;
    chce ~ nam ~ sprzedac; probowal* ~ sprzedac|wcisnac; nasz* ~ konkurencj*; u ~ konkurencj*; pracuje ~ u ~ naszej|konkurenc*;
    chcial* ~ nam|wcisnac|sprzedac; z firmy leasingowej; zaprasza ~ na ~ webinar|targi; baze ~ firm|#; handlowiec ~ dzwonil; chcial* ~ nam ~ cos ~ sprzedac;
    reklama w ~ naszym|naszej|gazecie|radiu; leady ~ dla|od; oferuja baze; wciskal* ~ nam; to nie klient; nie klient tylko; nie klient ,;
    chcial* ~ umowic ~ prezentacje ~ swoj*; oferowal* ~ nam; proponowal* ~ nam ~ swoj*|wspolprac*|usl*; sprzedaje ~ nam; przedstawiciel* ~ z ~ oferta;
    szuka ~ dostawcow|klientow ~ dla siebie; rozeznanie ~ dla siebie|konkurencji; wypytywal* ~ o ~ nasze; z naszej konkurencji; od reklamy; facet od;
    spot ~ za; podziekowalem; podziekowalam; podziekowalismy; zbylem; splawilem; reprezentuje ~ agencje|firme ~ ktora|oferujaca|zajmujaca;
    agencja|agencji|agencje ~ seo|reklamow*|marketing*|interaktyw*|rekrutac*|pracy; z agencji; pomozemy ~ panstwu|wam|w|zwiekszyc|zdobyc;
    pierwsze miejsce w google; pierwsza strona google; pozycj* ~ w google; widocznosc ~ w|strony;
    jestesmy ~ producentem|dystrybutorem|importerem|hurtownia|agencja|drukarnia|liderem; zostaniemy ~ panstwa|waszym|dostawca;
    chetnie ~ zostaniemy|nawiazemy|zwiekszymy|pomozemy|przedstawimy|zaprezentujemy;
    komu ~ moge|mozna|mam|powinienem ~ wyslac|przedstawic|zaprezentowac|przeslac; komu wyslac;
    do kogo ~ wyslac|skierowac|kierowac|zwrocic ~ oferte|z oferta|propozycje|w sprawie; proponujemy; mamy ~ w ofercie|dla panstwa; w naszej ofercie;
    nasza oferta; nasze ceny; organizujemy ~ konferencj*|targi|szkoleni*|wydarzeni*|event*|gale; szukamy ~ sponsor*|partnerow;
    pakiet ~ zloty|sponsor*|partnersk*; zostac ~ sponsorem|partnerem|wystawca; dla firm od;
    kto ~ u ~ panstwa|was|was w firmie ~ zajmuje|odpowiada|kupuje|decyduje|zamawia; chcieli ~ nam|mi|sprzedac;
    chcial ~ nam|mi ~ sprzedac|zaoferowac|wcisnac|zaproponowac; chciala ~ nam|mi ~ sprzedac|zaoferowac|wcisnac|zaproponowac;
    sprzedac ~ nam|kampanie|nam reklame|wynajem|leasing|ubezpieczenie|fotowoltaik*; grzecznie odmowil*; odmowilem; odmowilam; headhunter*;
    rekruter ~ z|z oferta; z oferta ~ pracy|wspolpracy|reklamy|ubezpiecz*|leasingu|energii|szkolen|handlowa; telefon ~ z ~ agencji|call center|ubezpieczalni;
    ofertowal*; akwizyt*; domokrazc*; cold call; cold mail; proponowal* ~ nam|wspolprace|reklam*|szkolen*|usl*;
    oferowal* ~ nam|szkolen*|reklam*|leasing*|ubezp*; leasing ~ aut|samochodow ~ dla|od; tanszy prad; umowa na prad; wizytowki ~ i ulotki; ulotki;
    gadzety reklamowe; tworzymy ~ strony|sklepy; wykonujemy ~ strony|sklepy|pozycjon*; swiadczymy uslugi; specjalizujemy sie ~ w; nasi klienci zwiekszyli;
    bez zobowiazan ~ przedstaw*; czy moge ~ przedstawic|zaprezentowac ~ oferte|nasza|nasze; bezplatny audyt ~ strony; linki do; artykul sponsorowany;
    wpis gosc*`,
  'own-clients': `
    klienci; klientow; klientom; klientami; klientach; goscie; gosci; pacjenci; pacjentow; kupujacy; kupujacych; najemcy; lokatorzy; zapytania; zapytan;
    nasz*|moi|moich ~ klient*|gosc*|pacjent*|kupujac*|najemc*`,
  'of-yours': `
    panstwa|wasz*|twoj* ~ klient*|abonent*|uzytkownik*; u was; u panstwa; od was; od panstwa; z wami; jestem|jestesmy ~ klient*`,
  'calls-a-trade': `
    czy to ~ @trade; to ~ @trade ?; czy dodzwonil* ~ sie ~ do ~ @trade; dodzwonil* sie do ~ @trade; czy rozmawiam z ~ @trade; myslal* ~ ze ~ to|tu ~ @trade; szukam ~ @trade;
    chce|chcemy|chcialbym|chcialabym|chcielibysmy|poprosze|prosze|moge|mozna|czy ~ zamowic|zarezerwowac|o ~~ @treat; zamawiam ~ @treat; poprosze ~ @treat; stolik ~ na|dla;
    umowic|zapisac ~ sie ~ do|na ~ @trade; umowic|zapisac ~ sie ~ na ~ @treat; cieknie|kapie|zapchal*|zatkal*|zatkan*|peknieta|pekla ~ mi|nam|sie|u ~ kran|zlew|toalet*|rur*|bateri*|umywalk*|wann*|kaloryfer*;
    kran|zlew|toaleta|rura|kaloryfer ~ cieknie|kapie|przecieka|zapchan*|pekl*; boli ~ mnie ~ zab|glowa|gardlo|brzuch; potrzebuj* ~ taksowk*|hydraulik*|slusarz*|dentyst*|lekarz*`,
  'asks-leave': `
    moge; mozna; mozemy; moglbym; moglabym; moglibysmy; chce; chcemy; chcialbym; chcialabym; chcielibysmy; prosze; poprosze; wole; wolalbym; wolalabym; da sie;
    daloby; bede mogl; bede mogla; porozmawiac; pogadac`,
  support: `
    zamowieni* ~ nr|numer|#; moje ~ zamowienie|konto|haslo; nasze ~ zamowienie|konto; numer ~ zamowienia|zgloszenia|faktury|przesylki;
    nr ~ zamowienia|zgloszenia|faktury|umowy; gdzie ~ jest ~ moj*|nasz*|paczk*|zamowien*|przesylk*|dostaw*; mial* byc ~ we|w|wczoraj|dzis; reklamuj*;
    duplikat ~ faktury; zalogow*; nie moge ~ sie ~ zalogowac|wejsc; nie dziala ~ panel|konto|logowanie|aplikacja|wasz*|mi|haslo|link; zablokowan* ~ konto;
    reset* ~ hasl*; blad ~ numer|nr|kod|przy; serwis* ~ gwarancyj*; gwarancj* ~ napraw*; naprawa ~ gwarancyjna; kupil* ~ u ~ was|panstwa; kupilismy u;
    kupiony ~ u ~ was; jestem|jestesmy ~ juz ~ klient*; jestem|jestesmy ~ waszym|panstwa ~ klient*; klientem ~ od; dzial ~ reklamacji;
    wasz ~ serwisant|kurier|kierowca|monter|technik; panstwa ~ serwisant|kurier|kierowca|monter|technik; przyjechal* ~ uszkodz*|zepsut*;
    uszkodzon* ~ przesylk*|paczk*|towar; rezygnacj* ~ z ~ umow*|uslug*|abonament*; wypowiedz* ~ umow* ~ z ~ wami; przedluz* ~ abonament*|licencj*;
    zaplacone ~ a; oplacone ~ a; zmiana ~ danych ~ do ~ faktur*; od wczoraj ~ nie ~ dziala; klientk* ~ od; od ~ roku ~ klient*;
    jestem ~ wasz*|panstwa ~ klient*; faktur* ~ fv|nr; o fakture; korekt* ~ faktur*; prosze ~ o ~ duplikat|korekte|kopie|zwrot|reset;
    zlozyc|zlozylem|zlozylam|zglosic|zglosilem|zglosilam|skladam|zglaszam ~ reklamacj*; reklamacj* ~ nr|numer|zamowienia|do zamowienia|odrzucona;
    moja reklamacj*; nasza reklamacj*; w sprawie ~ reklamacji; zwrotu ~ pieniedzy|towaru|zaplaty; zwrot ~ za ~ zamowien*|towar;
    faktur* ~ bledn*|nie_przyszla|nie_dotarla|za_czerwiec|z_bledem; blad|bledna ~ na|w ~ fakturze; korekta ~ faktury; haslo ~ nie|wygaslo|do;
    zapomnial* ~ hasl*; logowani* ~ nie; nie ~ moge ~ zalogowac; awari* ~ waszego|waszej|kupionego; duplikat ~ faktury|umowy; nadal ~ nic;
    paczka|przesylka|zamowienie|dostawa|towar ~ nie ~ dotarl*|doszl*|przyszl*|dojechal*; mialo byc ~ a; kupion* ~ u was; mam ~ u was ~ konto|abonament|umowe;
    mamy ~ u was ~ konto|abonament|umowe|wykupion*; wasz* ~ aplikacj*|panel|system|program ~ nie|wywala|padl*|wiesza; u was w systemie;
    nie dziala ~ mi|nam ~ panel|konto|logowanie|wasz*; mam ~ u ~ panstwa|was ~ abonament|konto|umowe|licencje|wykupion*;
    mamy ~ u ~ panstwa|was ~ abonament|konto|umowe|licencje|wykupion*; nie ~ moge|mozemy ~ sie ~ zalogowac; nie moge ~ wejsc|zalogowac|otworzyc|pobrac;
    kupion* ~ u ~ was|panstwa; zakupion* ~ u ~ was|panstwa; jak ~ zglosic ~ gwarancj*|reklamacj*|usterk*|awari*|blad|problem|szkode;
    zglosic ~ gwarancj*|reklamacj*|usterk*|awari*|blad|ze; chce zglosic; chcialem zglosic; chcialam zglosic; numer seryjny; zla faktura; bledna faktura;
    zle ~ faktur*; prosze o korekte; o korekte; wystawic korekte; kiedy ~ przyjedzie|bedzie|dojedzie|przyjada ~ serwisant*|technik*|kurier*|monter*|paczka;
    zgloszenie #; zgloszenie ~ nr|numer; czekamy od; czekam od; nie dotarla; nie dotarlo; nie dotarl; nie doszla; nie doszlo; nie przyszla; nie przyszlo;
    zamowienie #; zamowienie ~ nr|numer|z dnia; wypowiedziec ~ umowe|abonament; rozwiazac umowe; zrezygnowac ~ z ~ abonamentu|uslugi|umowy|subskrypcji;
    nasz klient od; to nasz klient; nasza klientka od; jest ~ naszym klientem|nasza klientka; jestesmy ~ waszymi|panstwa ~ klientami;
    klientem|klientami|klientka ~ od; zglaszal* ~ ze|awari*|problem|blad; przekierowal* ~ na|do;
    przekazal* ~ do ~ serwis*|bok|wsparc*|pomoc*|reklamac*|obslugi|ksiegow*; do ~ serwisu|wsparcia|bok|helpdesku|reklamacji ~ przekaz*|przekier*;
    przestal* ~ drukowac|dzialac|sie wlaczac|laczyc|swiecic|grzac; przywrocic ~ haslo|dostep|konto; zmienic ~ haslo|adres|dane ~ na|do|w; wyrzuca blad;
    wyskakuje blad; kod bledu; ticket*; numer ~ umowy|zgloszenia|klienta|zamowienia|seryjny; moja faktura; nasza faktura; duplikat;
    kopia|kopie|kopii ~ faktury; nie dostalem|dostalam|dostalismy ~ faktury|fv|maila z|potwierdzenia|paczki|towaru;
    pobralo|pobraliscie ~ dwa razy|podwojnie|z karty; raporty sie nie; cos nie dziala ~ u nich|w systemie; przekierowalem; przekierowalam;
    przekierowane na serwis`,
  spam: `
    kup ~ teraz|tanio|juz; tanie; najtaniej; promocja; okazja; bez wychodzenia z domu; szybki ~ zarobek|zysk|kasa|pieniadze; latwe ~ pieniadze|zysk*;
    kliknij ~ tutaj|tu|link; wejdz na; kryptowalut*; bitcoin*; kasyno; pozyczka ~ bez; kredyt ~ bez; wygral*; kliknij*; zarob*; zarabiaj*; tylko dzis;
    darmowe ~ pieniadz*; inwestuj*; forex; viagra; tabletki; odchudz*; wrozk*; sex; randk*; ogloszen* ~ towarzysk*; link* ~ w ~ bio; 100 % ~ zysk*|gwarancj*;
    polub* ~ nas; obserw* ~ nas; zarabiaj; zarob* ~ dziennie|miesiecznie|online|w domu|#; kliknij ~ link|tu|tutaj; link ~ w|ponizej|tutaj; szybka pozyczka;
    wygrales; odbierz ~ nagrode|bon|bonus; inwestycja ~ gwarantowana|w krypto; zysk gwarantowany`,
  'wrong-address': `
    pomylil* ~ adres*|numer*|stron*|czat*|okn*|firm*|z|sie ~ adres*|z; pomylka; przepraszam|sorry|oj|ups pomylka; przepraszam|sorry|oj|ups ,|-|. pomylka;
    to ~ pomylka; przez ~ pomylke|przypadek; przypadkiem; nie ~ ten ~ numer|adres|czat|sklep; nie ta ~ firma|strona; nie ta strona; nie tu;
    zly ~ numer|adres|czat; myslal* ~ ze ~ to|jestescie|tu|panstwo; czy to ~ nie ~ jest; dodzwonil* ~ sie ~ do; chodzilo ~ mi ~ o ~ inn*; inna firma;
    innej firmy ~ szuk*; szukam ~ innej ~ firmy; nie do ~ was; to nie wy; omylk*; zla ~ zakladka|strona; szukal* ~ strony;
    szukalem ~ strony|urzedu|sklepu|numeru|czegos innego; szukalam ~ strony|urzedu|sklepu|numeru|czegos innego; mialem wejsc na; mialam wejsc na;
    chcialem ~ na ~ inna; to nie ta strona;
    czy to ~ urzad|bank|sklep|przychodnia|szpital|pizzeria|poczta|hotel|zus|apteka|mechanik|warsztat|taxi|restauracja; a to przepraszam; to przepraszam;
    szukam ~ numeru|telefonu ~ do; szukam numeru; szukam ~ pizzerii|urzedu|przychodni|apteki|fryzjera|taksowki; sorki; pan szukal; pani szukala;
    szukal* ~ hurtowni|sklepu|urzedu|innej; pytal* ~ o paczke|o droge; nie tutaj; pomylilem; pomylilam; dodzwonilem ~ sie ~ do; dodzwonilam ~ sie ~ do;
    czy dodzwonilem; zly kontakt; to chyba nie tu; to nie ta; kurier pytal; kurier ~ pytal|z paczka; dla sasiadow`,
  wants: `
    potrzeb*; szukam*; szukaj*; szuka; szukaja; szukamy; poszuk*; rozgladam*; rozglada*;
    chc* ~ kupic|zamowic|wymienic|zmienic|miec|wdrozyc|zainstalowac|zamontowac|zalozyc|postawic|przejsc|zautomat*|usprawn*|uporzadk*|poprawic|kontrol*|wiedziec|widziec|nowy|nowa|nowe|jeden|jakis|przesiasc|sie;
    interesuj* ~ mnie|nas|sie; interesuje; interesuja; zainteresowan*; zalezy ~ mi|nam|im|mu|jej; przydal* ~ sie; przyda ~ sie; przydadza; przydaloby;
    brakuj*; brak ~ nam; musimy; musze ~ kupic|miec|wymienic|zamowic|znalezc|zmienic; trzeba ~ nam|wymienic|kupic|cos|zrobic|by; trzeba; planuj*; zamierza*;
    rozwaza*; zastanawia*; myslimy ~ o|nad|czy|zeby; mysle ~ o|nad|czy|zeby; mysla ~ o|nad; zmieniamy; zmienic; wymieni*; wymian*; zastapi*;
    przejsc ~ na|z|do; przesia*; przechodz* ~ na|z; migr*; odejsc ~ od; rezygnuj* ~ z; kupimy; kupie; kupil* ~ bym; zakup; zakupic; zamowic;
    prosz* ~ o ~ ofert*|wycen*|propozycj*|przedstaw*|kontakt ~ w; o ofert*; ofert* ~ na; wycen*; zapytani* ~ o|ofert*; zapotrzebow*; przetarg*; potrzebn*;
    potrzebow*; otwieram*; budujemy; rozbudow*; rozwijam*; rosniem*; nowy ~ magazyn*|sklep*|zaklad*|biur*|oddzial*|hal*; nowa ~ hal*|siedzib*|fili*|lini*;
    wdrozyc; wdrozen*; wdrazam*; modernizuj*; modernizacj*; remontuj*; szef ~ chce|kazal|prosil; poproszono ~ mnie; dostal* ~ zadanie;
    mam ~ znalezc|zorientowac|rozeznac; da* ~ sie; dacie ~ rade; zrobi* ~ panstwo; macie ~ cos; chetn*; potrzeba ~ :; szukan*; poszukiwan*;
    chodzi ~ nam|mi|im ~ o; chodzi o; chodziloby ~ o; temat :; przymierza* ~ sie; dopiero sie przymierz*; mysli* ~ o; rozglad* ~ sie|za; bierze; wzialby;
    wezmie*; wymagamy; prosze ~ o ~ ofert*|wycen*|przedstaw*|propozyc*|kosztorys*; pyta* ~ o ~ @rzecz; pytal* ~ o ~ @rzecz; pyta ~ jak ~ dziala;
    zapytan* ~ o; chce|chca|chcemy ~ @rzecz; chce|chca|chcemy ~ @robic; wolelib*; wolalby ~ miec; mam* ~ dosc; temat ~ to; wynajac; wynajm*; potrzebujac*;
    marzy ~ sie|nam|mi; usprawnic; zautomatyzowac; doposaz*; w planach; zglosil* ~ potrzeb*; na serio; bedziemy ~ potrzebowac; oddac ~ w outsourcing;
    outsourcing*; @chce ~ @robic; @chce ~ @rzecz`,
  pain: `
    problem*; klopot*; kłopot*; trudnos*; boryk*; mecz*; meczy*; meczarni*; koszmar*; dramat*; tragedi*; masakr*; chaos*; chaot*; balagan*; burdel*; bajzel*;
    syf*; katastrof*; makabr*; udrek*; zmora; zmor*; bol*; uciazliw*; denerwuj*; wkurz*; irytuj*; dosc; mam* dosc; szlag*; zabija*; zjada*; pozera*;
    wykancza*; dobija*; dusim*; tonie*; toniem*; gubi*; gubim*; gina; ginie; zgin*; zgub*; przepad*; zapomin*; zapomn*; umyka*; ucieka*; uciek*; wypada*;
    pomyl*; bled*; blad; bledy; pomylk*; niezgodn*; nie ~ zgadza*; reczn*; recznie; na papierze; papier*; w zeszyc*; zeszyt*; na kartk*; kartk*; kartecz*;
    w excel*; excel*; exel*; arkusz*; na tablic*; w glowie; przepis*; przeklej*; dwa razy; dublu*; podwojn*; dlugo; za dlugo;
    trwa ~ wieki|godzin*|dni|dlugo|tygodn*|po; wolno; wolny; powoln*; muli*; zacina*; wiesz* ~ sie; zawiesz*;
    nie ~ dziala*|nadaz*|wyrabia*|ogarnia*|radz*|daj*|da|obsluguj*|widz*|wiedz*|wie|trzyma*|wystarcz*|starcz*|mog*|potraf*|pasuj*|dociera*|spelni*|domag*|zdaza*|wpad*|przyjm*|miesci*|chod*|ma|maja|znajd*;
    niedomag*; ledwo; psuj*; psuje*; zepsu*; popsu*; spali*; awari*; usterk*; przestoj*; postoj*; stoi; stoj*; pad*; peka*; pekn*; ciekn*; przeciek*; rdzew*;
    zardzew*; zuzyt*; stary*; stara; stare; starego; starej; przestarzal*; wysluzon*; archaicz*; wiekow*; rozpad*; sypi*; rozsypu*; chwiej*; gnij*; zamarz*;
    marzn*; zimno; goraco; nagrzewa*; halas*; kurz*; wilgoc*; grzyb*; smierdz*; brudn*; spozni*; opozni*; opoznien*; zaleg*; kolejk*; czeka*; strat*; trac*;
    traci*; stracil*; marnuj*; marnow*; kosztuje nas; kary; kara; kar; umown*; mandat*; sanepid*; udt; pip; audyt*; kontrol* ~ wykaz*|wyszl*|mial*;
    uwag* ~ do ~ protok*; reklamacj*; skarg*; skarz*; narzeka*; zwrot*; kradzie*; kradn*; ukrad*; wlam*; wyciek*; wirus*; ryzyk*; niebezp*; wypad*;
    nikt ~ nie ~ wie|widz*|pamieta|odpowiada|panuj*; na oko; na czuja; na piechote; po omacku; slab*; kiepsk*; beznadziejn*; fataln*; gorzej; najgorz*;
    do bani; do niczego; do kitu; do kosza; niewygodn*; nieczyteln*; nieaktual*; drogo; drogi*; za drog*; podroz*; podwyz*; rosn* ~ koszt*; nadgodzin*;
    po nocach; siedz* ~ po; brakuj*; brak; niewystarczaj*; za mal*; ciasn*; duplik*; rotacj*; odchodz*; odplyw*; spadl*; spad*; spala*; bezradn*; przeciaz*;
    zator*; wasnie; krzycz*; ciagle; bez przerwy; non stop; w kolko; obecn* ~ nie; teraz ~ nie; wstyd; smiech*; porazk*; utrudni*; nie da sie;
    zrobil* ~ krzywo; spia; spi; klika*; goni* ~ pietk*; boli; bola; bolaczk*; bolal*; mylimy; myla ~ sie; nie wiemy ~ kto|co|gdzie|ile|czemu|kiedy|jak|czy;
    nie wiadomo ~ kto|co|gdzie|ile|czemu; nikt nie wie; odkleja*; latac*; lataja; poobijan*; rozlatuj*; slychac ~ nic;
    nic nie ~ slychac|widac|dziala|wiadomo; ubytk*; zniknel*; znika*; giniec*; dowody ~ zabiera; czepia*; wystrzelil*; nie daje* rady; nie zmiescimy; po 40;
    cieknie; ciekna; obcina*; slepo; slabo ~ dziala; niewydajn*; gubia; nie drukuje; nie trzyma; zipie; przepala*; sinieje; meczy|mecza ~ nas|ich|mnie|go|ja;
    limit*; przychodz* ~ na zajete; zajete godziny; stojan*; na schodach; siedza po nocach; odmawia posluszenstwa; sprawia ~ klopot*|problem*;
    na karteczkach; karteczk*; z glowy; splywaja ~ na; padaja; stali; stanely; nic nie widac; zajmuje ~ nam|ludziom|dni|godzin|caly|pol;
    schodzi ~ nam|dzien|godzin*|pol|caly; nie dojezdza; nie dowozi; nie dostarcza; wylaczaja; stajemy; staja; grzeznie*; zalega*; koniec ~ wsparcia; utkn*;
    utyka*; stanal*; stanela; zajechan*; rozmazuj*; krzyw*; nie trzymaja; w kosmos; jezdza jak chca; ledwo dycha; dogorywa*; po swojemu; nie zgadzaja;
    co chwila; nie dopieka; nie dogrzewa; nie domyka; nie ma gdzie; skrzypi*; wyrzuca blad; rdza*; porozrywan*; poszarpan*; dziuraw*; po dziurki w nosie;
    dziurki w nosie; nawalam*; nawala*; staje; gubimy; brakuje rak; nie ma czasu ~ na; nikt nie ma czasu; nie odbieraja; podnosza ceny; buntuja sie;
    nierown*; idzie na zlom; na zlom; dublowal*; dubluj*; przelaczaja sie; wisza na; wpisuja ~ trzy razy|dwa razy|kilka razy; trzy razy; nie produkuja;
    juz nie produkuj*; z lat ~ dziewiecdziesiatych|osiemdziesiatych; czekaja ~ tydzien|dni|godzin*`,
  'no-need': `
    nie potrzeb*; nie szuka*; nie szukam*; nic ~ nie ~ potrzeb*|chc*|szuk*|kup*|zamierz*; niczego ~ nie ~ potrzeb*|chc*|szuk*|kup*|zamierz*|zmien*;
    nie mam* ~ potrzeb*|zapotrzeb*; nie ma ~ potrzeb*|takiej potrzeb*; jestesmy ~ zadowolen*; niczego nam nie; nie chc* ~ zmien*|nic|niczego|kupow*;
    nic od ~ was|nas; jestem ~ zadowolen*; sa ~ zadowolen*; nie zamierza* ~ kup*|zmieni*|wymieni*|niczego|nic;
    nie planuj* ~ zakup*|zmian*|niczego|nic|kupowac|wymian*; wszystko ~ dziala ~ dobrze|jak|i nie|nie; wszystko mamy; nam ~ niepotrzebn*;
    niczego nie zmieniamy; nic nie zmieniamy`,
  'not-interested': `
    niezainteresow*; brak ~ zainteresowania; nie jestem ~ zainteres*; nie jestesmy ~ zainteres*; nie dziek*; dziekuj* ~ nie;
    nie chce ~ nic|niczego|waszej|tego|kupowac|oferty; nie chcemy ~ nic|niczego|tego|kupowac; nic ~ nie ~ chc*|kupi*|kupuj*; nie kupi*; nie kupuj*;
    nie skorzyst*; wybralismy ~ inn*|kogos|konkurenc*; kupil* ~ juz; juz ~ kupil*|mamy ~ dostawc*|wybral*|zamowil*|podpisal*;
    temat ~ zamkniet*|nieaktualn*|umarl|upadl; odpuscic; odpuscil*; nie bedzie ~ zakup*|kup*; nie zamierza* ~ niczego|nic|kup*|zmien*; nie dla ~ nas|mnie;
    prosze ~ nie ~ dzwonic|pisac|kontakt*; nie dzwonic; nic nie kupi; nic nie kupujemy; nie sa zainteresowani; rezygnujemy z zakupu;
    zrezygnowali ~ z zakupu|tematu; odpuszczamy; odpuszczaja ~ temat; nie ~ interesuje|interesuja|zainteres*; nieaktualne; juz nieaktualn*;
    nie ma ~ tematu|zainteresowania; nic od was nie; nic od nas nie; to nie dla nas; to nie dla mnie; nie skorzystamy; podziekuje; podziekujemy;
    nie bede ~ kupowal*; odpada; juz po temacie; jednak nie ~ kupujemy|bedziemy; nie mam zamiaru; nie mamy zamiaru; nie zamierzamy ~ kupowac|zmieniac`,
  'just-looking': `
    tylko ~ pytam|patrze|sie_rozgladam|ogladam|zagladam|przegladam|sprawdzam|z_ciekawosci|ciekawosc; na razie ~ tylko|pytam|sie_rozgladam|ogladam|rozeznanie;
    z ciekawosci; ciekawosc*; rozgladam ~ sie; rozejrzec; rozeznani*; rozeznac; ogolne ~ inform*; pyta ogolnie; informacj* ~ ogoln*|o|na temat;
    zobaczyl* ~ reklam*; widzial* ~ reklam*|wasz*; weszl* ~ z; wszedl* ~ z; moze kiedys; kiedys; na przyszlosc; bez konkretow|zobowiazan; nic konkretnego;
    warto ~ wiedziec; wstepn* ~ rozezn*; folder*; katalog*; broszur*; materialy ~ inform*; przegladam; haha*; hehe*; hihi*; na razie tylko;
    tylko ~ rozgladam; zorientowac sie; rozejrzec sie; nic wiecej; warto wiedziec; tylko ciekawosc`,
  'asks-general': `
    co ~ robicie|oferujecie|macie|sprzedajecie|oferuja|robia|robi|maja; czym ~ sie ~ zajmuj*; czym ~ zajmujecie; jaka ~ macie ~ oferte;
    jakie ~ macie|maja ~ produkt*|uslug*|ofert*; co ~ w ~ ofercie; w ofercie; na czym ~ to ~ polega; jak ~ to ~ dziala; co to ~ jest; co to za;
    kim ~ jestescie; prosze ~ o ~ inform*|wiecej ~ inform*; wiecej ~ inform*; opowiedz*; powiedz* ~ cos|wiecej; co robimy; od ilu; czy ~ robicie;
    jakie sa ~ mozliwosci|opcje`,
  'asks-fit': `
    ;
    czy ~ wasz*|panstwa|system*|program*|aplikacj*|to|da|mozna|jest|sa|macie|maja|obsluguj*|dziala*|mozecie|moga|bedzie|wspolprac*|integruj*|radz*|zmiesci*|wytrzym*|poradzi*;
    da sie; daloby ~ sie; dacie rade; integr*; kompatybiln*; wspolprac* ~ z; obsluguj*; jak ~ wasz*|panstwa|system|to ~ dziala|radzi*|wyglada|poradzi;
    poradzi*; radzi ~ sobie; jak ~ szybko|dlugo ~ trwa|wdro*|montaz*|dostaw*; ile ~ trwa; jaki ~ termin ~ dostaw*|realizacji|gwarancj*; termin ~ dostawy;
    dostepnosc; gwarancj*; serwis; rodo; czy ~ mozliw*; mozliwosc*; wersj* ~ testow*|probn*|demo; test*; demo; prezentacj*; pilotaz*; probk*;
    wizj* ~ lokaln*; przyjech* ~ obejrz*|zmierz*|zobacz*; referencj*; specyfikacj*; parametr*; dane techniczn*; nosnosc; udzwig; wymiar*; pytal* ~ o|czy|jak;
    pyta ~ o|czy|jak; dopytywal*; dopytuje; zapytal* ~ o|czy; podob* ~ sie; spodobal*; jakie* ~ funkcj*|moduly; funkcj*; moduly; wdrozeni* ~ trwa|ile|jak;
    szkoleni* ~ w cenie; migracj* ~ danych; jak ~ jest ~ z; a co ~ z; czy u ~ was; a czy; prosze ~ o ~ info* ~ czy; bez tego; zmiesci ~ sie;
    wolal* ~ zobaczyc ~ demo; zobaczyc ~ demo; potwierdzam ~ zainteres*; zainteresow*; leasing*; raty; na raty; ocynkow*`,
  compares: `
    porown*; zestawi*; zestawien*; inn* ~ ofert*|dostaw*|firm*|rozwiaz*|wykonawc*|system*; druga ~ ofert*|firm*; drugi ~ dostawc*;
    dwie|trzy|cztery|2|3|4|kilka|pare ~ ofert*|wycen*|firm*|dostawc*; oferty ~ od|z; oferte ~ od|z; ofert* ~ mam*|dostal*|dal|zbier*;
    zbieram* ~ ofert*|wycen*; zbiera ~ ofert*|wycen*|3|trzy; na stole; w grze; na liscie; krotk* list*; shortlist*; short list*; przetarg*;
    rozmawiam* ~ tez|jeszcze|z; rozwazam* ~ tez|jeszcze; ogladal*; ogladalismy; testowal*; testowalismy; testujemy; widzial* ~ tez; tansz* ~ niz|gdzie;
    taniej ~ niz|u; lepsz* ~ niz|od; czym ~ sie ~ roznicie|roznia; w czym ~ jestescie ~ lepsi; dlaczego ~ wy|panstwo|mam wybrac; alternatyw*;
    wybieram* ~ miedzy|pomiedzy; miedzy ~ wami ~ a; wy albo; wy i; wahamy; waham; zapytani* ~ do ~ kilku|trzech|dwoch; oprocz ~ was; poza ~ wami;
    jeszcze ~ z; bierzemy pod uwage; konkurencj* ~ ma|oferuje|daje|tansz*|jest; do konkurencji; z konkurencja; u konkurencji; konkurencyjn* ofert*;
    na drugiej szali; jestescie trzeci; z kim sie scigamy; odroznia*; rozni* ~ sie|od; czym ~ sie ~ rozni*; wy jestescie`,
  weighs: `
    przesia*; przejsc ~ do ~ was|na; zmien* ~ dostawc*|firm*|system*|program*|wykonawc*|operator*; nowej ~ firmy; nowego ~ dostawc*|wykonawc*;
    inn* ~ dostawc*|firm*; odejsc ~ od; odchodz* ~ od; rozstac; rozstaj*; wypowiedz* ~ umow*; konczy* ~ umow*; umowa ~ konczy; umowa ~ trzyma; migr* ~ z`,
  ready: `
    prosze ~ o ~ umow*|fakture|proforma|zamowien*|proform*; prosi ~ o ~ umow*|fakture|proform*; prosil* ~ o ~ umow*|fakture|proform*;
    przesl* ~ umow*|proform*|faktur*; wysl* ~ umow*|proform*|faktur*; podsyl* ~ umow*; niech ~ pan|pani ~ sle|wysyla; poslac ~ umow*; podesl* ~ umow*;
    sle ~ umow*; umowe ~ prosze|poprosze|podpis*|do podpis*; chc* ~ podpisac|kupic|zamowic; chcial* ~ podpisac|kupic|zamowic;
    chcem* ~ podpisac|kupic|zamowic; gotow* ~ do ~ podpis*|zakup*|zamow*|start*; jestesmy ~ gotowi; zamawiam*; zamawiamy; biore; podpisujemy;
    skladam* ~ zamowien*; zloz* ~ zamowien*; wchodzimy ~ w ~ to; wchodze w to; decydujemy ~ sie ~ na; zdecydowal* ~ sie ~ na ~ was|panstwa|wasz*;
    wybral* ~ was|panstwa|wasz*; wybieram* ~ was|panstwa|wasz*; lecimy ~ z; ruszamy ~ z; mozemy ~ startowac|zaczynac|ruszac|podpisac;
    kiedy ~ mozecie ~ zaczac|dostarczyc|przyjechac|zamontowac; gdzie ~ podpisac|zaplacic|wplacic; jak ~ zamowic|kupic|zaplacic|podpisac; przedplat*;
    prosze ~ zarezerw*|wystawic|szykowac|przygotowac ~ umow*; szykuj* ~ umow*; umowic ~ montaz*|podpis*; do podpisu; ostateczn* ~ ofert*|wycen*;
    formaln* ~ ofert*; wiazac* ~ ofert*; bierzemy ~ to|go|ja|wasz*|was|zestaw; zamawiam; prosze ~ wystawic ~ fakture|proforme; ofert* ~ do podpisu;
    oferte ~ do ~ podpisu; jestesmy zdecydowani; jestem zdecydowan*; zdecydowani ~ na; podpisujemy ~ umowe|z wami|w; mozemy ~ podpisywac;
    testy ~ skonczyl*|zakonczon* ~ i; wszystko ~ gra ~ i|prosze; kiedy ~ mozemy ~ podpisac; prosza ~ o ~ umow*|proform*; chce umowy; wzor umowy;
    projekt umowy; draft umowy; formalnosci; chce umowe; chca umowe; chcemy umowe`,
  'uses-vendor': `
    obecny; obecna; obecne; dotychczasow*; dotad; dzisiejszy ~ dostawc*; wyjsc ~ z|ze; konczymy ~ z|ze; konczymy przygode z|ze; uciekamy od|z; wynajmuj* ~ od; zamieniam*; mamy dosc; skanery ~ od; zrezygn* z|ze;
    mamy; maja; korzysta* ~ z|ze; uzywa*; uzywam*; pracujem* ~ na|w|z|ze; pracuj* ~ na|w|z|ze; siedzim* ~ na|w|u; jestesmy ~ w|na|u|z; jedziem* ~ na;
    obsluguje ~ nas; pilnuje ~ nas; sprzata ~ nas|nam|u; dostarcza ~ nam; bierzem* ~ od|z|w; biore ~ od|z|w; kupujem* ~ od|w|u|z; kupuje ~ od|w|u|z;
    umow* ~ z|ze; placim* ~ w|za|do; place ~ w|za|do; odejsc ~ od; rezygn* ~ z|ze; przejsc ~ z|ze; przesia* ~ z|ze; zrobil* ~ nam; dostawc* ~ to|jest|:;
    system ~ to|:; sklep ~ to|:; mamy|mam|maja|ma ~ teraz|dzis|obecnie|juz|od|z|ze|w; maja ~ od|z|ze; uzywamy; uzywaja; uzywam; uzywa; pracuj* ~ na|w|z;
    dzialam* ~ na|w; siedzim* ~ na|w; placim* ~ w|za|dla; jestesmy ~ w|u|na; obecn* ~ dostawc*|system|program|operator|firma|wykonawca ~ to|jest|,|(|:|-;
    obecn* (; obecnie; obecnie ~ w|na|z|u|mamy; teraz ~ w|na|z|u|mamy|korzystamy|jest; dzis ~ w|na|z|mamy; umow* ~ z|ze|w; zmieniam* ~ z; odchodz* ~ od|z|ze;
    uciek* ~ od|z|ze; przesiad* ~ z|ze; rezygnuj* ~ z|ze; wymieni* ~ stary|starego|stara; stary|starego|starym|stara|starej|stare; migruj* ~ z; stoi ~ na|w;
    oparte na; obslug* ~ nas|ich; robi ~ nam|im; dostarcza ~ nam|im; rysuj* ~ w; prowadz* ~ w|na; liczym* ~ w; system ~ to|od|mamy|z; program ~ to|od|mamy|z;
    maja system; maja program; serwisuje ~ nas|nam|im; wspolpracuj* ~ z|ze; dotychczasow* ~ dostawc*|firma|system|wykonawca; billing ~ od|z;
    ktorego ~ uzywa*; placi ~ w|za; place ~ w|za; korzystam* ~ z|ze|od; mielismy; wdrozon* ~ mamy; bylismy ~ w|u; zejsc ~ z; schodzimy ~ z; zejsc; teraz;
    dzis; dzisiaj; dotad; dotychczas; aktualnie; mamy ~ od|z; korzystamy; placimy; obsluguje nas; u nas stoi; stoi; pracujemy na; siedza ~ na|w;
    siedzi ~ na|w; maja tez; maja teraz`,
  'names-alternative': `
    rozmawia; rozmawiam; rozmawiamy; pytam ~ tez; pytamy ~ tez; porownuj* ~ was|panstwa; patrze na; patrzymy na; rozwazam*; rozwazaja; w gre ~ wchodz*;
    konkurujecie z|ze; konkurentem jest; sprawdzic; zerkam* na; przygladam* sie; bierzemy pod uwage; biore pod uwage;
    porown* ~ was|panstwa|z|ze|do|wasz*|nas; porown* ~ z|ze|do|:; zestawi* ~ z|ze; konkurenc* ~ to|jest|:|-; konkurenci; rozmawiam* ~ tez ~ z|ze;
    rozmaw* ~ z|ze; gadam* ~ z|ze; ogladal*; ogladalismy; ogladali; widzial* ~ tez; widzieli; testowal*; testowalismy; testowali; testujem*; testuj*;
    sprawdzal*; sprawdzali; probowal*; oferta ~ od|z|ze; oferte ~ od|z|ze; oferty ~ od|z|ze|:; ofert* ~ ma* ~ od|z; wycen* ~ od|z|ze; propozycj* ~ od|z;
    na stole ~ mam*|jest|jeszcze; mamy ~ jeszcze|tez; jest ~ jeszcze|tez; jeszcze ~ z|ze; oprocz ~ was|panstwa|nas; poza ~ wami; zamiast; miedzy ~ wami ~ a;
    wybieram* ~ miedzy; bierzem* ~ pod ~ uwage; rozwaza*; alternatyw* ~ to|jest|:|dla; wy ~ i|albo|lub|czy; kontra; vs; versus; lepsz* ~ niz|od;
    tansz* ~ niz|od; przed ~ wami|nami; odpadl*; odrzuc*; lista :; na liscie ~ sa|jest|:|mamy; pytal* ~ tez|w|u; dostal* ~ od; w grze ~ jest|sa; rownolegle;
    przesia* ~ z|ze; odroznia* ~ od; rozni* ~ sie ~ od; na drugiej szali ~ lezy|jest|mamy; na szali; ogladaja; oglada ~ nas ~ i; ogladamy ~ tez|jeszcze;
    nas i jeszcze; was i jeszcze; w kontrze ~ do; oferte ~ ma|mamy|dala|dal; u konkurencji (; przymierzamy sie ~ do; zapytalismy ~ tez; bylismy ~ u;
    testowo ~ mamy; pod uwage ~ tez|jeszcze|bierzemy; oferta|oferty|oferte|ofert; wycena|wyceny|wycene; druga oferta ~ od|z|to; druga ~ oferta; obok was;
    prezentacj* ~ z|od; demo ~ z|od|u; katalog firmy; zapytani* ~ do; czekamy na ~ ofert*|wycen* ~ od|z; jeszcze ~ na ~ liscie; wchodzi w gre ~ tez|jeszcze;
    drugi kandydat ~ to; konkuruj* ~ z; patrza ~ tez ~ na; patrzymy ~ tez ~ na; patrze ~ tez ~ na; patrza na; zerkamy ~ na; przygladamy sie; kusi nas;
    sklaniamy sie ~ ku; wami albo ~ nad|z|u; wy albo; albo ~ nad; czy ~ nad; ludzie z; byli u nas ~ ludzie ~ z|od; przyslali ~ wycen*|ofert*;
    zapytanie poszlo ~ do|tez; poszlo ~ tez ~ do; dzwonilem ~ tez ~ do; dzwonilem do; dzwonilam do; pytalem ~ w|u; pytalam ~ w|u`,
  'alternative-acts': `
    nas ~ wykancza|dobija|meczy; zawiesza; zacina; dlawi; spoznia; wiecznie; wykancza;
    wycenil*; wycenia; dala; dali; dawal*; zaproponowal*; proponuje; przyslal*; wyslal*; przyslali; oferuje; oferowal*; chcial ~ za; chca ~ za; wola ~ za;
    krzykn*; zazycz*; bierze ~ za; kosztuje; jest ~ za|tansz*|drozsz*|lepsz*|gorsz*|drog*|wolny|slab*; sa ~ za|tansi|drozsi; wypad*; odpad*; odpadl*;
    nie ~ ma|obsluguje|dziala|radzi|dezynf*|dowoz*|odbiera|daje|potrafi|wyrabia; konczy ~ sie; wygasa; podniosl*; podnies*; tansz*; drozsz*; byl* ~ u nas;
    byli ~ u nas; pokazal*; prezentowal*; obiecuj*; obiecal*; zawiesz*; wystawil*; zlozyl* ~ oferte; lezy ~ na; byl ~ tez; byli ~ tez; przyslalo;
    zrobil* ~ nam ~ wycen*|demo; jest w grze; tez ~ chce|startuje|walczy; liczy ~ sobie; zawolal*; dal ~ nam|mi|cene|oferte|rabat;
    daje ~ nam|mi|cene|rabat|taniej; mi ~ dal*; nam ~ dal*; nam ~ wycenil*; juz lezy; lezy na biurku; przyslali ~ wycen*|ofert*; podnosi ~ cen*;
    podnosza ~ cen*; wystawila; wystawil; dal ~ nam; daje ~ nam; liczy ~ nam; bierze ~ od nas|#; podnosi; podniosl; podwyzszyl*; konczy ~ wsparcie;
    wiesza ~ sie; zawiesza ~ sie; nie wyrabia; nie odbiera`,
  'not-alternative': `
    integr* ~ z|ze; podlacz* ~ do; polacz* ~ z|ze; wspolprac* ~ z ~ nasz*; wymian* ~ danych ~ z; zadowolen* ~ z; dowiedzial* ~ sie;
    z facebooka|linkedina|googla; na facebooku|linkedinie; reklam* ~ na|w; wczesniej ~ pracowal*; pracowal* ~ w; z polecenia; dogada ~ sie ~ z; zlacze* ~ z;
    gada ~ z; laczy* ~ sie ~ z; kasy ~ na; kasy mamy; uciekaja ~ do; uciekl* ~ do; zestawic ~ z ~ ich|naszymi; jak moj|nasz; przenies* ~ dane;
    nasz* ~ klient*; dla klient*; naszym klientem; zostaje ~ z|i|przy; i zostaje; zostajemy przy; zostajemy z; na targach; targi; polecil* ~ nas|was|mi;
    kiedys pracowal* ~ w; poprzedni* ~ pracodawc*|prac*`,
  'generic-tool': `
    excel*; exel*; arkusz*; google*; gmail*; outlook*; whatsapp*; word; worda; wordzie; zeszyt*; kartk*; papier*; tablic*; kalendarz*; dropbox*; sharepoint*;
    teams*; slack*; zoom*; facebook*; fb; messenger*; instagram*; linkedin*; youtube; tiktok*; windows*; linux*; mac; android*; iphone*; ios; office; pdf;
    access*; accesie; crm*; erp*; wms*; hr; it; sms*; vat; rodo; iso; bip; ksef*; jpk; nfz; zus; us; udt; pip; sanepid; ue; pfron; arimr; krs; nip; api;
    saas*; cs; b2b; tms*; bhp; allegro; olx; booking*; ceidg; gps*; rfid; led; uv; ocr; dms; mes; pos; tv; ai; wifi; usb; fizjo; cyfr*`,
  'keeps-vendor': `
    dziala ~ dobrze|ok|swietnie|super; nie ~ narzek*; nie ~ zmien*; nie zamierza*; zostajem*; bez zmian; nie chc* ~ zmien*; sprawdza ~ sie ~ dobrze;
    i zostaje; to sie nie zmienia; nie zmieniamy; niczego ~ ruszac|zmieniac; niczego ~ rusza*; nie ruszamy ~ tego|niczego; zadowolen* ~ z;
    jestesmy ~ zadowolen*; zostaje ~ z_nami|u_nas|na_razie|jak_jest; to mamy ~ i ~ dziala; i dziala ~ dobrze|ok|super; wszystko ~ dziala ~ dobrze|jak;
    mamy ~ i dziala; dziala bez zarzutu; nie zamierzaja ~ zmieniac|ruszac`,
};
