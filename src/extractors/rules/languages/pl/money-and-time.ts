import type { CueName } from '../../language.ts';

/** What Polish says around amounts and dates, companies and people; folded, as messages are read. */
export const moneyAndTime: Partial<Record<CueName, string>> = {
  budget: `
    $ $; $$ :; skarpet*; portfel*; odlozone na;
    budzet*; srodki; srodkow; srodkami; fundusz*; pieniadze; pieniedzy; kasa; kase; kasy; kaska; limit*; pula; puli; pule; widelk*; widelek; nakład*;
    naklad*; inwestycyjn*; inwestycj*; plan ~ inwestyc*|finansow*|wydatk*|zakupow|rzeczow*; wydatek; wydatki; wydatkow; dofinansowani*; dotacj*; grant*; kpo;
    capex; opex; przeznacz*; finansowani*; zarezerwow*; zabezpieczon*; odlozon*; odlozyl*; wydzielon*; zapisan* ~ w; sufit*; pulap; mozliwosci finansowe;
    kwota; kwote; kwoty; na ten cel; na to mamy; mamy na to`,
  'can-spend': `
    mamy ~ na to|do wydania|okolo|ok|jakies|z|max|maks|do; mam ~ na to|do wydania|okolo|ok|jakies|max|maks|do;
    ma ~ na to|do wydania|okolo|ok|jakies|max|maks|do; maja ~ na to|do wydania|okolo|ok|jakies|max|maks|do;
    mozemy ~ wydac|dac|przeznaczyc|zaplacic|zainwestowac|wylozyc; moge ~ wydac|dac|przeznaczyc|zaplacic|zainwestowac|wylozyc;
    moga ~ wydac|dac|przeznaczyc|zaplacic|zainwestowac|wylozyc; chcemy ~ wydac|dac|przeznaczyc|zaplacic|zainwestowac|zmiescic|zamknac;
    chce ~ wydac|dac|przeznaczyc|zaplacic|zainwestowac|zmiescic|zamknac; chca ~ wydac|dac|przeznaczyc|zaplacic|zmiescic|zamknac;
    chcialbym|chcialabym|chcielibysmy ~ wydac|zaplacic|przeznaczyc|zmiescic|zamknac|nie przekraczac; planuje* ~ wydac|przeznaczyc;
    gotowi ~ wydac|zaplacic|dac; damy ~ max|maks|do|nie wiecej|najwyzej; wydamy; wydac; zaplace; zaplacimy ~ max|maks|do|najwyzej|nie wiecej; zmiescic ~ sie;
    zmiesci* ~ sie|w; zamknac ~ sie; zamkn* ~ w|sie; nie wiecej ~ niz|jak; max; maks; maksymalnie; maksimum; gora; najwyzej; do wydania; do dyspozycji;
    dysponuj*; licze ~ na|sie|ze|tak; liczymy ~ na|sie|ze|tak; zakladam; zakladamy; zaklada; szacuj*; szacujemy; celuj*; celujemy; mierzymy ~ w;
    myslimy ~ o|tak; mysle ~ o|tak|ze; mowimy ~ o; rzedu; rzad wielkosci; w granicach; w okolicach; okolice; stac ~ nas|mnie|ich; udzwigniemy; przelkniemy;
    akceptowaln*; wchodzi w gre; w gre ~ wchodzi; w przedziale; przedzial; orientacyjnie; powiedzmy; cos kolo; cos okolo; nie przekro*; ponizej; oscyluj*;
    przewidzian*; przewiduj*; zainwest*; wyloz*; dam; damy; na calosc; na wszystko; do przeznaczenia; plus minus`,
  approved: `
    zatwierdzon*; zatwierdzil*; zatwierdzilo; zaakceptowan*; zaakceptowal*; zaklepan*; zaklepal*; klepnie*; klepnal; klepnela; klepneli; przyklepan*;
    przyklepal*; przyznan*; przyznal*; przyznali; zarezerwow*; zabezpieczon*; zabezpieczyl*; jest ~ w ~ budzecie|planie; sa ~ w ~ budzecie|planie;
    wpisan* ~ w|do; ujet* ~ w; pieniadze ~ sa|mamy|czekaja|leza|zatwierdzone; srodki ~ sa|mamy|czekaja|zabezpieczone;
    budzet ~ jest|mamy|czeka|przyznany|ustalony|gotowy|przyjety|podpisany; kasa ~ jest|czeka|lezy; jest ~ budzet|kasa|zgoda; sa ~ pieniadze|srodki;
    mam ~ budzet|pieniadze|srodki|kase|odlozone|zgode; ma ~ budzet|pieniadze|srodki|kase|odlozone|zgode; maja ~ budzet|pieniadze|srodki|kase|zgode;
    na koncie; na to ~ jest|sa ~ pieniadze|srodki|kasa|budzet; odlozon*; odlozyl*; uchwalon*; uchwalil*; przeglosowan*; przeszlo ~ przez|na;
    przeszedl ~ przez; dostalismy ~ dotacj*|grant*|dofinansowanie|zgode|pieniadze|kase|srodki|zielone;
    dostal* ~ dotacj*|grant*|dofinansowanie|zgode|zielone|akcept; zgoda ~ jest|na; jest zgoda; zielone swiatlo;
    finansowanie ~ jest|mamy|zapewnione|potwierdzone; zapewnion*; budzet ~ tegoroczn* ~ jest; przydzielon*; dopiet*; domkniet*; dograne; jest akcept;
    z akceptem; jest ~ zaplanowan* ~ i zatw*; musimy ~ wydac ~ do|w; trzeba ~ wydac; do wydania ~ do|w; approved;
    mamy ~ budzet|pieniadze|srodki|kase|przydzielone|odlozone|zgode|dofinansowanie|w_budzecie|w_planie|to_w_budzecie|na_to;
    mam ~ w_budzecie|to_w_budzecie|w_planie; bank ~ puscil|dal|przyznal|zgodzil|juz; leasing ~ przyznan*|puscil|jest|dostal*|zatwierdz*;
    leasing ~~ przyznan*; tyle ~ zaakceptowal*|zatwierdzil*; zatwierdzilem; zatwierdzilam; odlozylismy; odlozone; w puli ~ cos|jest|zostalo;
    mam ~ swoja ~ pule; , jest; uchwala ~ przeszla|jest|podjeta; zarzad ~ dal|przyznal|zgodzil|wyrazil; szef ~ dal|zgodzil|przyznal|klepnal;
    prezes ~ dal|zgodzil|klepnal|przyznal; dal ~ na to ~ #|zgode|kase|pieniadze; przeszlo; mamy na to; dostalismy ~ na to; ujete;
    ujet* ~ w ~ tegoroczn*|budzecie; przyznano; potwierdzony; potwierdzone`,
  planned: `
    planowan*; zaplanow*; plan ~ na; wpiszemy; wpisze; wpisujemy; wpisac; wpisze* ~ w; zglosimy; zglaszam*; zglosze; zgloszon*; wnioskuj*; wniosek;
    wnioskowal*; zlozymy; zlozony ~ wniosek; zlozylismy ~ wniosek; skladamy ~ wniosek;
    czekamy ~ na ~ zgod*|akcept*|decyzj*|zatwierdz*|budzet*|pieniad*|dotacj*|dofinans*|rozstrz*|przyzn*|uruchom*;
    czeka ~ na ~ zgod*|akcept*|decyzj*|zatwierdz*|budzet*|podpis|glosow*; czekaja ~ na ~ zgod*|akcept*|decyzj*|zatwierdz*|dotacj*|dofinans*; oczekuj* ~ na;
    niezatwierdzon*; jeszcze ~ nie ~ zatwierdz*|zaakcept*|klepn*|przyzn*|podpis*|uchwal*|ma ~ zgody; nie ~ zatwierdz*;
    do ~ zatwierdzenia|akceptacji|klepniecia|uchwalenia|glosowania; musi ~ zatwierdzic|zaakceptowac|klepnac|uchwalic|przejsc|przeglosowac;
    musza ~ zatwierdzic|zaakceptowac|klepnac|uchwalic|przejsc; trzeba ~ zatwierdzic|zaakceptowac|uchwalic|wpisac|wnioskowac;
    bedzie ~ w ~ budzecie|planie|zatwierdz*|uchwal*|zabezpiecz*|wpisan*|zapis*|przyznan*|dotacj*|glosow*; beda ~ w|zabezpiecz*|pieniadze|srodki|zatwierdz*;
    budzet ~ bedzie|na ~ przyszly|w przygot*|powstaje|ukladamy|ustalamy|tworzymy|rusza|projekt*; do budzetu ~ na|przyszl*|wpis*|trafi|zglos*|zloz*;
    do ~ planu; w przyszlorocznym; przyszloroczn* ~ budzet*|plan*; w projekcie ~ budzetu|planu; projekt ~ budzetu; z przyszlego roku; na przyszly rok;
    prowizorycz*; warunkow*; uzalezni*; zalezy ~ od ~ dotacj*|zgod*|zarzad*|rady; o ile ~ zarzad|rada|dostan*|przejdzie;
    jesli ~ zarzad|rada|dostan*|przejdzie|zatwierdz*|klepn*; jak ~ zarzad|rada|dostan*|przejdzie|zatwierdz*|klepn*|klepnie; staramy ~ sie ~ o;
    stara ~ sie ~ o; ubiegamy ~ sie; liczymy na ~ dotacj*|dofinans*|grant*; spodziewa*; ma ~ byc ~ zatwierdz*|w|uchwal*|podpis*;
    maja ~ byc ~ zatwierdz*|w|uchwal*; rozpatr*; rozpatrywan*; w trakcie ~ zatwierdz*|uzgadn*|ustal*|akcept*; przed ~ akceptac*|zatwierdz*|zgod*;
    dopiero ~ bedziemy|beda|bedzie|skladamy|planujemy|ukladamy; rusza ~ budzetowanie; budzetowani*; kredyt* ~ zlozon*|czekamy|wniosek;
    leasing* ~ wniosek|czekamy; zabieg*; zawnioskuj*; zaproponujemy; poprosimy ~ o; prosilismy ~ o; bede ~ wnioskowal*|prosil*|staral*|walczyl* ~ o;
    do konca roku ~ zatwierdz*; przesunie* ~ z; w obiegu; u ksiegowej czeka; lezy u ~ prezesa|zarzadu|szefa; rezerwujemy;
    w planie ~ na|inwestyc*|finansow*|wydatk*|zakup*; planuj* ~ wydac|przeznaczyc|budzet|srodki|okolo|#; wniosku ~ o|do; wpisalem; wpisalam;
    wpisalismy ~ do|w|#; bedzie ~ przyjmowac|przyjmowal|przyjmowac go; rada ~ przyjm*|przyjmie; nieprzyznan*; jeszcze ~ nieprzyznan*|niezatwierdz*;
    dopiero ~ pojdzie|bedzie|zloz*|wyst*; pojdzie do ~ budzetu; ujet* ~ w ~ planie; skladamy; jak ~ przyznaja; zbiorka; skladka ~ dopiero; nieformaln*;
    ma sie wypowiedziec; musi ~ jeszcze ~ zatwierdzic|zaakceptowac|przyklepac|klepnac|podpisac|zgodzic; musi to jeszcze; sklada ~ zapotrzebow*; zapotrzebow*;
    odpowiedz ma byc; czekamy na odpowiedz; na przyszly rok ~ planuj*|sklad*|zapotrz*`,
  'no-money': `
    nie ma|mamy|mam|maja|bylo|bedzie ~ zadn*|ani|nawet ~ budzet*|pieniedz*|srodk*|kasy|grosza|funduszy|kwot*;
    nie ma|mamy|mam|maja|bylo|bedzie ~ na_to|na_ten|tego ~~ budzetu|pieniedzy|kasy|srodkow|funduszy|grosza;
    nie ma ~ pieniedzy|kasy|budzetu|srodkow|funduszy|z czego|za co|na to ~ pieniedzy|kasy|budzetu|srodkow;
    nie mamy ~ pieniedzy|kasy|budzetu|srodkow|funduszy|z czego|za co|na to|grosza|ani|zadnego ~ budzetu|pieniedzy;
    nie mam ~ pieniedzy|kasy|budzetu|srodkow|za co|grosza|zadnego budzetu; zero ~ budzetu|kasy|pieniedzy|zl|zlotych|srodkow;
    brak ~ budzetu|kasy|pieniedzy|srodkow|funduszy|finansowania;
    budzet* ~ zamroz*|zerow*|wydan*|wyczerp*|sciet*|obciet*|pust*|zero|skonczyl*|brak|zamkniet*|nie ma|nie istnieje|uciety|uciet*|poszedl|rozdysponow*|wyzerow*;
    zamrozon*; zamrozil*; zamroz*; wstrzymal* ~ wydatk*|zakup*|inwest*|budzet; wstrzyman* ~ wydatk*|zakup*|inwest*|budzet; pieniadze ~ sie ~ skonczyl*;
    pieniedzy ~ nie ~ ma|mamy|bedzie|ma|starczy|maja; kasy ~ nie ~ ma|mamy|bedzie|starczy; budzetu ~ nie ~ ma|mamy|bedzie|dostal*;
    srodkow ~ nie ~ ma|mamy|bedzie; w tym roku ~ nic|zero|nie ma|nie mamy; w kasie ~ pust*|nic|wiatr; pusto w kasie; pusta kasa; kasa ~ pusta|swieci;
    nie stac ~ nas|mnie|ich|; zadnych ~ pieniedzy|srodkow; nic ~ nie ~ zaplanow*|zarezerw*|przewidz*|mamy ~ w budzecie; nic ~ w budzecie;
    nie ~ zaplanow*|przewidz*|ujel*|ujet* ~ w ~ budzecie|planie; nie ma ~ tego ~ w ~ budzecie|planie;
    dotacj* ~ przepadl*|odrzuc*|nie dostal*|cofniet*|nie przeszl*; wniosek ~ odrzuc*|przepadl*|nie przeszedl; odrzucil* ~ wniosek;
    nie dostalismy ~ dotacj*|pieniedzy|zgody|dofinansowania|grantu|srodkow; obcieli|obciela|obcial|scieli|zabrali|zabral ~ budzet|pieniadze|srodki|nam;
    tniemy ~ koszty; krucho ~ z|u nas; cienko ~ z ~ kasa|pieniedzmi; splukani; oszczedzamy; liczymy ~ kazdy; kazda zlotowke;
    nie bedzie ~ pieniedzy|kasy|srodkow|budzetu; skonczyl* ~ sie ~ budzet|kasa|pieniadze|srodki; wszystko ~ wydane|poszlo; nie przydzielon*; nie przyznan*;
    nie maja ~ pieniedzy|kasy|budzetu|srodkow|za_co|z_czego|na_to; zero budzetu; budzet ~ zero; kasa ~ zero; pusta ~ zero; nie mamy ~ ani ~ grosza|zlotowki;
    nie ma ani ~ grosza|zlotowki; srodkow ~~ nie ma|mamy|bedzie; pieniedzy ~~ nie ma|mamy|bedzie|brak; funduszy ~~ nie ma|mamy|bedzie;
    w tym roku ~ zadnych|zadnego|zero|nic|nie_ma|nie_mamy; zadnych ~ srodkow|pieniedzy|funduszy|w_tym_roku;
    obcial*|obcieli|scial|sciela|scieli|obcieto|scieto ~ wszystko|inwestycj*|budzet*|wydatk*|do_zera; do zera; na zerze; nie ma zadn*; nie mamy zadn*;
    nie mamy ,|.|i|niestety; niestety nie ma*; nie ma .; fundusz ~ wyczerp*|remontowy_wyczerpany; wyczerpan*; pieniedzy brak; srodkow brak; kasy brak;
    nie widac ~ skad; odrzucil* ~ srod*|wniosek|zakup; budzet ~ obciet*|sciet*; kasy ~~ nie ~ maja|mamy|ma; pieniedzy ~~ nie ~ maja|mamy|ma;
    srodkow ~~ nie ~ maja|mamy|ma; kasy na to nie; lipa; wszystko poszlo; wszystko ~ poszlo na; nie przewiduj* ~ srodkow|pieniedzy|wydatk*; nici z;
    nie ma ~~ ani zlotowki|grosza; nie ma na to; nie mamy na to; nie ma ~ na to; najpierw musi splacic; musimy ~ splacic; dopoki nie splac*;
    nie planujemy ~ wydatk*|zakup*`,
  'keeps-secret': `
    ;
    nie ~ chcial*|chce|chca|podal*|podaje|powiedzial*|zdradzil*|ujawnil*|mowi|mowil*|rozmawia|podali|podano ~ kwot*|budzet*|pieniad*|ile|podac|mowic|powiedziec|zdradzic|ujawnic|rozmawiac|widel*;
    budzet* ~ nie ~ chcial*|chce|podal*|zdradz*|ujawn*|powiedz*|podaje; nie chcial* ~ podac|mowic|powiedziec|zdradzic|rozmawiac|ujawnic|o;
    odmow* ~ podania|odpowiedzi|; odmowil*; tajemnic*; poufn*; zachowal* ~ dla siebie; zostawil* ~ dla siebie; nie zdradz*; nie ujawni*; nie powiedzial*;
    nie podal*; uchyl* ~ sie; wymigal*; wykrecil*; wykreca*; zbyl*; zbywa*; zmienil* temat; ucial*; karty; kart nie odkrywa; trzyma ~ karty; nie odslania;
    nie wolno ~ mu|jej; o pieniadzach ~ nie|mowic; o kwotach ~ nie|mowic; nabral* wody; zasloni* ~ sie; zaslania* ~ sie; usmiechnal* ~ sie;
    na razie ~ nie ~ podaje|poda|chce; wymijaj*; niech najpierw; kwot* ~ nie ~ podal*|chcial*|zdradz*|ujawn*|poda*; widelek nie ~ podal*;
    najpierw ~ oferta|oferte|wycena|wycene|wycenic; najpierw wycenic; tego pan ode mnie; nie uslyszy; milczy o; o ~ budzecie ~ milczy;
    unika ~ kwot*|tematu|odpowiedzi`,
  'pays-now': `
    placim*; place ~ teraz|dzis|obecnie|za|im|w|okolo|ok|#; placi ~ teraz|dzis|obecnie|za|im|w; placa ~ teraz|dzis|obecnie|za|im|w;
    teraz ~ placimy|place|placi|placa|kosztuje|wydajemy; obecnie ~ placimy|place|placi|placa|kosztuje|wydajemy; dzis ~ placimy|place|placi|kosztuje|wydajemy;
    dzisiaj ~ placimy|place|kosztuje; dotad ~ placil*|placimy; dotychczas ~ placil*|placimy; wydajemy; wydaja;
    obecn* ~ umow*|abonament*|koszt*|rachun*|stawk*|cen*|dostawc*; abonament ~ to|wynosi|mamy|u; umow* ~ na; faktur* ~ na|za|wynosi|to;
    rachun* ~ za|na|to|wynosi; czynsz*; najem; wynajem; rat* ~ za; rata; raty; kosztuje ~ nas; kosztuja ~ nas; kosztowal*; zaplacil*; zaplacilismy;
    wydalismy; wydal* ~ na; kupil* ~ za; kupilismy ~ za; poprzedni* ~ kosztowal*|za|system|placil*; ostatni* ~ kosztowal*|zaplac*; podniesli; podniosl*;
    podwyzk*; podwyzszyl*; podrozal*; wzrosl* ~ z|do; bierze ~ za; bierze; bierze od nas; licza ~ nam|sobie; kasuja; kasuje; obciaza*; wystawia* ~ faktur*;
    u nich ~ placimy|kosztuje; wczesniej ~ placil*; kosztuje ~ teraz|dzis|obecnie; serwis ~ kosztuje|obecny; utrzymanie ~ kosztuje|obecnego|starego`,
  loses: `
    traci*; tracimy; trace; tracil*; strat*; stracil*; straci*; kosztuj* ~ nas|ich|firme|mnie; kosztowal* ~ nas|ich|firme|mnie; przestoj*; postoj*; kar;
    kary; kara; karze; kare; umown*; mandat*; grzywn*; reklamacj*; odszkodow*; zwrot*; marnuj*; marnotraw*; przepada*; przepadl*; ucieka*; uciek*; uciekl*;
    odpis*; brakow*; nadgodzin*; niezaplacon*; przeplac*; szkod*; szkoda; kradz*; ukradl*; braki; manko; superat*; zlomow*; zmarnow*; spisalismy; spisal*;
    w plecy; w bloto; poszlo na; okup*; zalegl* ~ faktur*|naleznosci|platnos*; wina; doplac*; dokladamy; za kazda godzine; kazda godzina;
    godzina ~ przestoju|postoju; doba ~ przestoju|postoju; naleznosci; niesciagniet*`,
  earns: `
    obrot*; obroty; przychod*; przychody; sprzedaz; sprzedajemy ~ za; utarg*; zysk*; zarabia*; zarob*; marz*; marza; ebitd*;
    zamowieni* ~ na|o wartosci|wart*; kontrakt* ~ na|o wartosci|wart*|za; zleceni* ~ na|o wartosci|wart*|za; przetarg ~ na ~ #; srednia ~ transakcj*|wartosc;
    sredni ~ koszyk|paragon; koszyk*; wartosc; wart*; warte; warta; warty; o wartosci; stan* ~ magazyn*; towar* ~ za|wart*; zapas*; pensj*; wynagrodz*;
    wyplat*; placa minimalna; placimy ~ kierowcom|pracownikom|ludziom; na etat; kapital*; wycen* ~ firmy; portfel*; faktur* ~ wystaw*; dziennie ~ sprzed*;
    najni* krajowa; brutto na ~ osobe; leczeni*; zlecenia za; bierzemy ~ za|od klient*; nasza cena; nasze ceny; klient placi; klienci placa; sprzedaj* ~ po`,
  'their-price': `
    wycenil*; wycen* ~ na|opiewa*|wyszl*|to|#; zaoferowal*; zaproponowal*; dal* ~ cene|oferte|nam; dali ~ nam|cene|oferte|; daja ~ za|nam|cene;
    dala ~ oferte|cene; chca ~ za|od nas|#; chca|wolaja|krzycza|spiewaja|zadaja ~ za|od nas|#; wolaja; krzykn*; zaspiewal*; zazadal*; zazyczyl*;
    ofert* ~ na ~ #; ofert* ~ za|opiewa*|z|od ~ ~ na; oferta ~ konkurenc*|jest|byla|wyniosla; opiewa*; od nich; u nich; u konkurencji;
    konkurencj* ~ chce|ma|daje|dala|za|oferuje|wycen*; cena ~ u|z|w|konkurenc*|katalogowa|jest|to|wynosi; cennik*; cenniku;
    wasz* ~ cena|cennik|oferta|strona|stawk*|pakiet*|ceny; panstwa ~ cena|cennik|oferta|stawk*|ceny; na ~ stronie; u was ~ jest|kosztuje|cena|placi;
    najtansz*; tansz* ~ za|o|kosztuje|u; drozsz* ~ o|kosztuje|u; znalazlem ~ za; znalezlismy ~ za; widzialem ~ za; widzialam ~ za; zlozyl* ~ oferte; kaucj*;
    wadium; zaliczk*; podobno ~ kosztuje; slyszal*; kosztuje ~ okolo|ok|#; kosztowaloby; stawka ~ rynkowa; proponuj* ~ za; proponowal*; bralby|bierze ~ za;
    w ofercie ~ za|mieli`,
  saves: `
    oszczed*; zaoszczed*; zwrot ~ z ~ inwest*|; zwroci* ~ sie; zwrotu; roi; zyskamy; zarobimy; zyskac; obnizy* ~ koszt*; zmniejszy* ~ koszt*; odzysk*`,
  'other-money': `
    ubezpiecz*; podatk*; podatek; zus; czynsz*; kredyt* ~ na ~ dom|mieszk*|hal*; nagrod*; premi*; prowizj*; emerytur*; kapital ~ zakladow*;
    wartosc zamowienia; minimalne zamowienie; prog; progu; progiem; progow*; bagatelna; zamowien publicznych;
    powyzej ~ decyduj*|podpis*|zarzad*|zgod*|rad*|idzie|musi|kontrasyg*; ponad ~ decyduj*|podpis*|zarzad*|zgod*|musi|idzie;
    ponizej ~ decyduj*|podpis*|sam|sama|przetarg*|bez; do ~~ podpisuj*|sam|sama|decyduj*|bez zgody; stypend*; skladk*; dane|danych; pozyczk*; sponsor*;
    darowizn*; reklame; reklam*; wynajem aut; leasing aut; za sztuke; odpraw*; aukcj*`,
  'signs-up-to': `
    do ~~ podpisuje ~ sam*; do ~~ moge ~ sam*; do ~~ sam|sama ~ podpis*|decyd*|zatwierdz*; do ~~ decyduje ~ sam*|ja;
    powyzej ~~ zarzad*|prezes*|rad*|dyrektor*|wlasciciel*|szef*|decyd*|podpis*|zgod*|idzie|musi|trzeba|kontrasyg*;
    ponad ~~ zarzad*|prezes*|rad*|dyrektor*|wlasciciel*|szef*|decyd*|podpis*|zgod*|idzie|musi; wyzej ~ zarzad*|prezes*|rad*|centrala|zgod*; moj limit;
    limit ~ podpisu|decyz*|kompetenc*; prog; progu; pelnomocnictwo do; upowaznieni* ~ do; kompetencj* ~ do; pod progiem;
    ponizej ~~ sam|sama|nie musz*|bez ~ zgod*|przetarg*`,
  total: `
    lacznie; razem; w sumie; ogolem; calosc; calosci; calkowit*; sumarycznie; wszystko razem; za wszystko; na wszystko; na calosc; w calosci; suma; sumie;
    globalnie; na caly ~ projekt; za caly ~ projekt; all in`,
  'at-most': `
    do; max; maks; maksymalnie; najwyzej; gora; nie wiecej; ponizej`,
  'unit-price': `
    za ~ stanowisko|osobe|uzytkownika|sztuke|licencje|kamere|pojazd|auto|miesiac od; od ~ stanowiska|osoby|uzytkownika|pojazdu|auta;
    na ~ osobe|uzytkownika|stanowisko|pojazd|auto|glowe; za szt; kazda; kazde; kazdy; per ~ user|os|osoba|stanowisko; od glowy; od sztuki; jednostkow*; / os;
    / szt; za palete; za kurs; za paczke; za godzine; za metr`,
  'wants-by': `
    potrzebuj* ~~ do|przed|na|od|w|za; potrzebn* ~ do|przed|na|od|w|za|juz; chc* ~~ do|przed|od|w|na|za|po|z; chcielibysmy ~~ do|przed|od|w|na|za|po;
    chcialbym|chcialabym ~~ do|przed|od|w|na|za|po; start*; wystart*; startuj*; startujemy; ruszy*; ruszamy; ruszac; rusza; rozpocz*; rozpoczac; zaczac;
    zaczynamy; zaczniemy; zacznie; zaczna; uruchom*; uruchami*; wdroz*; wdraz*; wdrozenie; wdrozenia; wdrozeniem; instalacj*; instalow*; zainstal*; montaz*;
    zamont*; dostaw*; dostarcz*; odbior*; deadline*; termin*; najpozniej; na kiedy; zakup; zakupu; zakupic; kupic; kupimy; kupujemy ~ do|w|na|przed|po|za;
    kupuja ~ do|w|na; zamow*; zamawiam*; podpis* ~ do|w|na|przed|po|umow*; podpisac; wybierz*; wybieram*; wybrac; wybor; wyboru; zapadnie; zapasc;
    decyzj* ~ do|w|na|przed|po|ma|zapad*|chc*|podejm*|bedzie; decyduj* ~ do|w|na|przed|po|za|najpozniej; zdecyduj*; zdecydowac; rozstrzyg*; rozstrzygniec*;
    przejsc*; przejscie; przechodz*; przesias*; przesiadk*; zmian* ~ w|na|od|do|przed|po; zmieniam* ~ w|na|od|do|przed|po; zmienic; wymiana; wymienic;
    wymieniamy; migracj*; przeprowadz*; otwieram*; otwarci*; otworzyc; oddac; oddani*; ma ~ byc ~ gotow*|na|w|do|przed|zrobion*|uruch*;
    ma ~ dzialac|ruszyc|chodzic|stac|smigac|grac; musi ~ byc|dzialac|ruszyc|chodzic|stac|wejsc|zadzialac;
    musimy ~ miec|zdazyc|zaczac|ruszyc|byc|zmienic|wdrozyc|wydac|kupic; musze ~ miec|zdazyc; zdazyc; wyrobic ~ sie; gotow* ~ do|na|przed|od; gotowe;
    dzialac ~ od|do|na|w|przed; dzialalo; dzialal; realizacj*; realizow*; zrealiz*; pilotaz*; horyzont*; celuj*; celujemy; mierzymy;
    planuj* ~ na|w|start*|wdroz*|od|zakup*; planowan* ~ na|w|termin|start|wdroz*; plan ~ to|jest|na; idealn*; najlepiej; optymaln*; docelowo; realnie;
    przed ~ sezonem|swietami|swiatecznym|wakacjami|szczytem|zima|zniwami|rokiem|kontrola|audytem|inwentaryzacj*;
    na ~ sezon|swieta|nowy rok|wrzesien|zime|zniwa; do ~ sezonu|swiat|konca|wakacji|zimy; zeby ~ dzialalo|zdazyc|bylo|ruszyc|na; kiedy; zalezy ~ nam|mi ~ na;
    wejsc ~ w zycie|od|na; wejscie; przetarg ~ w|na|do|oglaszamy; oglaszamy; oglosimy; chce ~ miec; chcemy ~ miec; temat na; sprawa na; wolelibysmy;
    wolalbym; potrzebujemy tego; ma stanac; stanie; uruchomienie; do uzytku; w zycie; na produkcji; produkcyjnie; produkcyjny start; go live; golive;
    muszę ~ wydac; musze ~ wydac|kupic|zaczac|wymienic|zdazyc; oglosic; zabookowac; onboarding; przesiad*; wchodzi w gre; startowac; weźmie; wezmie;
    wezmiemy; dopiero wtedy ~ wezmie|kup*`,
  meets: `
    oddzwon*; zadzwon*; dzwon* ~ w|po|do|o|jutro|za; dzwonic; telefon* ~ w|po|jutro; zdzwon*; odezw*; odezwac; kontakt* ~ w|po|za|jutro|ponown*; skontakt*;
    przypomn*; przypomniec; wroc* ~ do ~ temat*|rozmow*|sprawy; wracamy do; spotk*; spotyk*; spotkan*; demo ~ w|na|we|umow*|o|#;
    prezentacj* ~ w|na|we|umow*|o|#; umow* ~ na ~ poniedz*|wtor*|srod*|czwart*|piat*|godz*|demo|prezent*|rozm*|spotk*|telefon; umowil*; umowion*;
    umowic ~ sie; wyslac; wysle*; wyslij*; przeslac ~ do; podeslac; ofert* ~ do|na|wysl*|przygot*; oferty ~ do; wizyt*; przyjad*; przyjazd*; przyjedz*;
    wizj* ~ lokaln*; zarzad ~ zbiera|spotyka|obraduje|ma posiedzenie|posiedz*; posiedzen*; rada ~ zbiera|obraduje|ma|posiedz*|glosuje; sesj* ~ rady|;
    zebrani*; walne; urlop*; wakacj* ~ jest|na|jestem; zwolnieni*; nieobecn*; wraca ~ z|w|po|dopiero; wroci ~ z|w|po|dopiero; nie ma ~ go|jej|mnie ~ do;
    targi; targach; konferencj*; webinar*; szkoleni* ~ w|z|bhp; audyt ~ w|mamy|byl; obron*; egzamin*; sesja; kolejn* ~ rozmow*|krok*|kontakt*|telefon*;
    nastepn* ~ rozmow*|krok*|kontakt*|telefon*; follow up; followup; mail* ~ do|jutro|w; napisze; odpowie* ~ do; odpowiedz ~ do; dac znac; da* znac; data :;
    wyslano :; pogadac; porozmawiac; pogadamy; porozmawiamy; sprobowac; przedzwon*; kawa; urodzin*; rozmow* ~ w|we|na|z dnia; test* ~ do; probn* ~ do|na;
    zapytac ~ za|w|ponownie; wroccie; wrocic; za ~ tydzien ~ dzwon*|rozm*; napisac ~ w|po|za; zeby napisac; wpasc ~ w|po; mam wpasc; dzwonic ~ po;
    zadzwonic ~ po|w|za; dzwon ~ w|po; oddzwonic ~ #; audyt ~ powtorny|w|mamy; wrocic ~ po|za|w; wraca`,
  happened: `
    byl; byla; bylo; byly; byli; bylismy; mial; mialo; miala; mielismy; temu; zeszl*; ubiegl*; poprzedni*;
    ostatni* ~ rok*|miesiac*|tydz*|tygod*|kwartal*|raz|lat*|zim*|lato|audyt*|kontrol*; ostatnio; wczoraj; przedwczoraj; niedawno; kiedys; dawniej; wczesniej;
    zatwierdzon* ~ w|na; zatwierdzil* ~ w; zaakceptow* ~ w; przyznan* ~ w; kupil*; kupilismy ~ w; kupion*; zaczel*; zaczelismy; zalozon*; zalozyl*;
    zalozylismy; powstal*; istniej*; istniejemy; dzialamy ~ od; pracuj* ~ od; pracuje ~ tu ~ od; od ~ lat; uzywamy ~ od; mamy ~ go|ja|to|ten|system ~ od;
    korzystamy ~ od; rozmawial*; spotkal*; dzwonil*; pisal*; wyslal*; zglosil*; stracil*; padl*; zepsul*; wydarzyl*; wdrozyl* ~ w; wdrozyli* ~ w;
    wdrazan* ~ w; skonczyl*; dostal*; odszedl; odeszla; przyszedl; przyszla; przyjechal*; zmienil* ~ w; z ~ rocznika|roku; rocznik; wyprodukow*;
    data ~ produkc*; w latach; do tej pory; dotad; juz ~ od`,
  'contract-ends': `
    umow* ~~ konczy*|konczyl*|wygasa|wygasnie|do|obowiazuje|trwa|skonczy|jest do|rozwiaz*|wypowied*|trzyma*|wazn*|podpisan*|na czas;
    umow* ~ mamy|ma|maja|z ~~ do; konczy ~ sie|nam sie|im sie ~ umow*|abonament*|licencj*|wsparcie|gwarancj*|kontrakt*|subskrypcj*|najem|leasing;
    konczy ~ nam|im|sie; koncza ~ nam|sie; skonczy ~ sie; skonczyc ~ sie; wygasa*; wygasnie; wygasniec*; wygasl*; uplywa*; uplynie; wazn* ~ do;
    oplacon* ~ do; zaplacon* ~ do; licencj* ~ do|wazn*|konczy*|wygas*; abonament* ~ do|wazn*|konczy*|wygas*|oplac*; okres* ~ wypowiedz*; wypowiedz* ~ umow*;
    wypowiedzeni*; kontrakt* ~ do|konczy*|wygas*|trwa; leasing* ~ konczy*|do|trwa; gwarancj* ~ konczy*|do|trwa|mija; wsparci* ~ konczy*|do|technicz* do;
    koniec ~ umow*|wsparci*|kontraktu|licencj*|abonamentu|gwarancj*; koncem ~ umowy|licencji; po ~ zakonczeniu|wygasnieciu; zwiazan* ~ umow*|do; uwiazan*;
    trzyma ~ nas|ich|mnie ~ umow*|do|jeszcze; do konca umowy; subskrypcj* ~ do|wazn*|konczy*; najm* ~ do|konczy*; z nimi ~ mamy|jestesmy ~ do;
    zobowiazan* ~ do; umowa z|na`,
  urgent: `
    asap; od zaraz; na wczoraj; natychmiast; jak najszybciej; jak najpredzej; pilnie; pilne; pilna; bardzo pilne; na juz; na cito; niezwlocznie; od reki;
    juz teraz; na teraz; im szybciej tym; im predzej tym; najszybciej jak; najlepiej od razu; od razu; zaraz; juz; teraz ~ prosze; jak najszybszy;
    jak najszybszym; w trybie pilnym; pali sie; goraca sprawa; czas nagli; na gwalt; mozliwie szybko; dzisiaj; dzis; nie ma na co czekac`,
  'no-hurry': `
    bez pospiechu; nie spieszy*; nie spieszymy*; nie pali sie; nie goni; kiedys; w przyszlosci; nie wiadomo kiedy; bez ~ terminu|presji;
    nie mamy ~ terminu|deadlinu|deadline; nie ma ~ terminu|cisnienia|pospiechu; spokojnie; na spokojnie; bez cisnienia; jak bedzie ~ czas|okazja;
    jak sie ~ uda; terminu ~ nie ~ mamy|ma|ustal*; kiedy badz; predzej czy pozniej; na razie ~ nie ~ planuj*|wiadomo|spiesz*; nic pilnego; nie jest pilne;
    nie jest to pilne`,
  'not-timing': `
    obron*; zaliczeni*; egzamin*; urodz*; faktur*; od ~ lat; istnieje*; zalozon*; wersj*; model; rocznik; czynne|czynny|otwarte ~ od; pracujemy ~ od ~ do;
    godzin*; zmian* ~ od; codziennie; dziennie; co ~ dzien|tydzien|miesiac|rok|kwartal|poniedzialek|wtorek|srode|czwartek|piatek|#; w kazdy*;
    kazdego ~ dnia|tygodnia|miesiaca|roku|poniedzial*; raz ~ w|na ~ dzien|tydzien|miesiac|rok|kwartal|tygodniu|miesiacu|roku; dwa razy ~ w|na; miesiecznie;
    rocznie; tygodniowo; lat doswiadcz*; od ~ roku|miesiaca|tygodnia|lat|miesiecy|dwoch|trzech|kilku ~ nie|mamy|uzywamy|pracuje|dziala|meczymy|probujemy;
    przez ~ rok|miesiac|tydzien|dwa|trzy|ostatni*; trwa; trwal*; zajmuj*; zajel*; schodzi; potrafi ~ trwac; czeka* ~ #;
    termin ~ dostawy|platnosci|realizacji|gwarancji|wypowiedzenia|przydatnosci|waznosci; terminow ~ przydatnosci|waznosci; terminy ~ przydatnosci|waznosci;
    terminach; gwarancj*; okres* ~ probn*|wypowiedz*|gwaranc*|prob*; platnos*; przelew* ~ #; dni ~ na ~ platn*; test* ~ przez; probnie ~ przez; w godzinach;
    co godzine; na dobe; na zmiane; na zmian; starsz*; w wieku; letni; stawial*; przestoj*; postoj*; opozni*; spoznia*; archiwum ~ z; dane ~ z|za;
    raport* ~ za|z; sprawozd*; inwentaryzacj* ~ w|trwa; zwrot ~ w; na urlopie; za ~ rok|lata ~ emerytur*; nie kupuj*; nic ~ nie ~ zmieniam*|kupuj*|robimy;
    zamknie*; zamkniet*; plan ~ zamknie*`,
  'starts-after': `
    dopiero ~ w|po|od|na|za|jak|wtedy|jesienia|wiosna|latem|zima; najwczesniej; nie ~ wczesniej|predzej|szybciej|przed; wczesniej ~ nic|nie; nie predzej;
    po ~ tym ~ terminie|czasie; wtedy; od ~ wtedy; potem; pozniej; wracamy ~ do tematu|w|po; wrocimy ~ do tematu|w|po|za; zajmiemy ~ sie ~ tym|dopiero;
    temat ~ na|wroci|dopiero; realn*; po ~ zakonczeniu; startujemy po; start po; jak ~ umowa|sie skonczy; w tym roku ~ nie|nic|juz nie`,
  'then-after': `
    po tym; potem; wtedy; od wtedy; zaraz po; wowczas; nastepnie; po tej dacie; po tym terminie; nie wczesniej; wczesniej nie; dopiero`,
  'ready-for': `na; pod; zdazyc ~ na; gotow* ~ na`,
  'business-year': `rok* ~ obrachunkow*|obrotow*|fiskaln*|budzetow*|podatkow*|finansow*|rozliczeniow*; fy; fy#; kwartal* ~ fiskaln*`,
  'deadline-word': `
    do; przed; najpozniej; nie pozniej; najdalej; w ciagu; w terminie do; maks; max; maksymalnie; do konca; deadline; zdazyc ~ przed|na|do; przed koncem;
    termin`,
  'company-is': `
    firma ~ nazywa|to|jest|:; nazwa ~ firmy|to|:|spolki; firma; firmy; firmie; firme; firma :; spolka; spolki; spolce; spolka :; kontrahent :; jestem z;
    jestem ze; jestesmy z; jestesmy ze; jestem ~ w|od; dzwonie z; dzwonie ze; pisze z; pisze ze; pisze ~ w imieniu|od; dzwonie ~ w imieniu|od;
    w imieniu ~ firmy|spolki|; pracuj* ~ w|dla|we; pracuje ~ w|dla|we; reprezentuj* ~ firme|; prowadz* ~ firme|sklep|hotel|zaklad|; z ~ firmy|spolki;
    u nas w; w firmie; dla ~ firmy; przedsiebiorstw*; z ramienia; producent*; spotkanie w; wizyta w; rozmowa z; wizyta u; spotkanie u; nazywamy sie;
    nazywa sie; o nazwie; pod nazwa; marka; klient :; startup; startupu; start up; start upu; sklad budowlany; sklad budowlan*; pizzeri*; biurem projektowym;
    siec ~ zlobkow|sklepow|aptek|restauracji|salonow|przychodni|hoteli; gospodarstw* ~ rolne|sadownicze; restauracj*; pub; pubu; bar; salon; salonu;
    warsztat; warsztatu; drukarnia; piekarnia; pracownia; hurtownia; sklep; hotel; pensjonat; zajmujemy`,
  'company-at': `
    z; ze; w; we; firmy; firma; firmie; jestem z; jestem ze; od; spolki; spolka; spolce; z ramienia`,
  'company-form': `
    sp zoo; spzoo; sa; sc; spolka akcyjna; spolka cywilna; spolka jawna; spolka komandytowa; pphu; phu; fhu; pph; ppuh; psa; spoldzielnia; ltd; gmbh; inc;
    llc; ag; sro; group; polska; poland; holding; bracia; i synowie; i syn; i spolka; spolka; sp .? z .? o .? o; sp .? z .? oo; sp .? z .? o; z o .? o;
    s .? a .?; sp .? k .?; sp .? komandytowa; sp .? kom; sp .? j .?; sp .? jawna; s .? c .?; s .? k .? a; p .? p .? h .? u; p .? h .? u; f .? h .? u;
    s .? r .? o; spolka ~ z ograniczona; s k a`,
  'company-head': `
    szkol*; liceum; technikum; przedszkol*; zlob*; uczelni*; uniwersytet*; politechni*; akademi*; szpital*; przychodni*; klinik*; poradni*; gabinet*; apteka;
    apteki; aptece; hotel*; pensjonat*; restauracj*; browar*; browarze; piekarni*; cukierni*; mleczarni*; mlekpol*; masarni*; ubojni*; zaklad*; zaklady;
    fabryk*; hut*; huta; hucie; hutnicz*; kopalni*; stoczni*; cukrown*; rafineri*; elektrown*; elektrocieplown*; cieplown*; wodociag*; oczyszczaln*;
    spoldzieln*; gmin*; gmina; gminy; urzad; urzedu; urzedzie; starostw*; powiat*; miasto; miasta; bibliotek*; muzeum; teatr*; teatrze; opera; operze;
    filharmoni*; dom ~ kultury|pomocy|opieki; domu ~ kultury|pomocy|opieki; osrod*; centrum; fundacj*; stowarzyszen*; parafi*; parafia; kancelari*; biuro;
    biura; biurze; agencj*; studio; drukarni*; wydawnictw*; hurtown*; sklep; sklepu; sklepie; sklepow; siec; sieci; salon; salonu; salonie; serwis;
    warsztat*; tartak*; stolarni*; mebl*; meble; mebli; transport; trans; logistic*; logistyk*; spedycj*; budownictw*; budow*; bud; bank*; kasa; leasing;
    ubezpieczeni*; nieruchomosci; deweloper*; przedsiebiorstw*; instytut*; grupa; grupy; grupie; holding*; towarzystw*; zwiazek; zwiazku; klub*; fitness;
    farma; farmy; farmie; ferma; fermy; gospodarstw*; sady; sadow; winnic*; nadlesnictw*; lesnictw*; odlewni*; odlewnia; odlewni; garbarni*; szwalni*;
    pralni*; myjni*; stacj*; port; portu; lotnisk*; komend*; sad; sadu; sadzie; izba; izby; izbie; straz; strazy; mpk; pks; zuk; zgk; mops; mosir; gops;
    wspolnot*; zarzadc*; zespol ~ szkol; zespolu ~ szkol; zespole ~ szkol; wytworn*; pracowni*; lecznic*; laboratori*; kombinat*; rolmlecz*; agro; auto;
    moto; steel; metal; plast; pack; pak; pol; tech; soft; med; dent; foods; meat; drob; agromasz; rolnik; ogrodnictw*; uzdrowisk*; sanatori*; schronisk*;
    sklad; skladzie; skladu; budowlan*; cieplic*; term; termy; aquapark*; zoo; teatraln*; zlobek; zlobka; zlobku; zlobki; szkolka; szkolki; wypozyczaln*;
    komis; lombard; optyk; optyczn*; drogeri*; perfumeri*; kwiaciarn*; pizzeri*; kebab; bistro; cafe; catering*; delikates*; market; galeri*; okna; okien;
    stolark*; dachy; bruk; kostka; beton*; zwir*; kruszyw*; zlom*; recykling*; odpad*; energetyk*; fotowoltaik*; instal; elektro; hydro; term*; klima*;
    ogrzew*; chlod*; logistics; trade; export; import; invest; estate; development; consulting; partners; solutions; systems; digital; software; labs; media;
    print; art; design; moda; fashion; tekstyl*; odziez; obuwie; skora; kosmetyk*; farmac*; pharma; bio; eko; eco; vet; weterynar*; rehabilitac*;
    stomatolog*; okulist*; dom seniora; opieka; senior; polski*; rolnicz*; rolnej; sadownicz*; hodowl*; mleko; mlecz*; mies*; ryb*; zboz*; mlyn; mlyny;
    piek*; cukier*; destylarn*; kwas; chemi*; farby; lakier*; guma; tworzyw*; folie; opakowa*; karton*; papier*; szklo; ceramik*; drewn*; tartacz*; parkiet;
    palet*; maszyny; narzedzi*; sruby; lozysk*; spawaln*; obrobk*; cnc; odlew*; aluminium; stal; stali; metalow*; zlomow*; silowni*; wulkanizacj*; serwisu; stok; stoku; wyciag; kamieniolom*; cementowni*; cegielni*; papierni*; przetworni*; palarni*; kawiarni*; herbaciarni*; lodziarni*; karczm*; zajazd*; oberz*; dworek; dwor; palac; zamek; studia; biurem; osrodkiem; manufaktur*; warsztatem; kuznia; kuzni; ksiegarni*; antykwariat*; pasmanteri*; warzywniak; rzezni*; winiarni*; bar; pub; pubu; barber; barbera; spa; tatuaz*; strzelnic*; basen*; kregieln*; lodowisk*; stadnin*; jezdzieck*; zaglow*; zeglars*; czarter*; biuro podrozy; biura podrozy; orkiestr*; kino; kina; radio; telewizj*; gazeta; gazety; redakcj*; hostel*; motel*; apartament*; willa; willi; kemping*; camping*; zakladem; zakladzie; sala bankietowa; sali bankietowej; dom weselny; domu weselnego; software house; zaklad pogrzebowy; manufaktura; gospodarstwo; biurem; szkoly jezykowej;
    jezykowej; rachunkowym; rachunkowe; rachunkowego; przedszkola; fundacja; siecia; sklepem; hotelem; salonem; zakladem; firma; firmy; firmie; spolka;
    spolki; spolce`,
  employs: `
    zatrudni*; zatrudnia*; zatrudnion*; pracownik*; pracownic*; pracuje; pracuja; ludzi; osob; osoby; etat*; zalog*; zaloga; zalogi; ekipa; ekipy; ekipe;
    nas jest; jest nas; jest ich; ich jest; was jest; jest was; jestesmy; liczy; liczaca; liczacy; stan zatrudnienia; zatrudnieni*; headcount; kadra; kadry; zespol; chlopa; glow; dusz; na etacie;
    na etatach; osobow*; ludzie; ludka; fte; os`,
  'works-alone': `
    jednoosobow*; w pojedynke; sam jeden; sama jedna; jdg; jednoosobowo; pracuje ~ sam|sama; dzialam ~ sam|sama; nie zatrudniam ~ nikogo; bez pracownikow;
    sam ~ sobie ~ szefem; tylko ja; jestem ~ sam|sama ~ w; ciagne ~ sam|sama`,
  'whole-company': `
    lacznie; razem; w sumie; ogolem; w calej; cala; calej; caly; calego; calym; wszystkich; wszystkie; z biurem; z produkcja; w firmie; firma; firmie; firmy;
    zaklad; zakladzie; zatrudni*; liczy; nas jest; jest nas; jest ~ nas; jestesmy; grupa; grupie; grupy; globalnie; we wszystkich; zalog*; zaloga; spolka;
    spolce; szkola; zatrudnieni*; zatrudniamy; ogolnie; suma; wszystko; wszyscy; stan; urzad; urzedzie; wszystkich lokalizacjach`,
  'part-of-company': `
    ;
    w ~ dziale|zespole|biurze|magazynie|ksiegowosci|sprzedazy|produkcji|obsludze|it|kuchni|serwisie|administracji|oddziale|call|centrali|handlu|logistyce|dyspozytorni;
    na ~ magazynie|produkcji|hali|zmianie|zmiane|budowie|recepcji|kuchni|sluchawce|sluchawkach|linii|terenie;
    bedzie ~ korzystac|uzywac|pracowac|korzystalo|uzywalo; korzysta*; uzywa*; z tego; w tym; z czego; z nich; sposrod; stanowisk*; licencj*; uzytkownik*;
    userow; kierowc*; handlowc*; konsultant*; agent*; moj ~ zespol|dzial; moim ~ zespole|dziale; dzial; dziale; dzialu; zespole;
    zespol ~ sprzedazy|it|handlow*; uczni*; studentow; pacjent*; klient*; gosci; czlonkow; mieszkanc*; dzieci; kursant*; najemc*; abonent*; subskryb*;
    na zmianie; zmian*; oddzial*; lokalizacj*; sezonow*; miejsc*; lozek; stolikow; pielegniar*; lekarz*; nauczyciel*; wolontariusz*; biurow*; fizyczn*;
    magazynier*; ochroniarz*; technikow; serwisant*; monter*; podwykonawc*`,
  'self-name': `
    nazywam sie; jestem; mam na imie; z tej strony; tu; tutaj; mowi; przy telefonie; przy klawiaturze; pozdrawiam; pozdrawia; z powazaniem; z pozdrowieniami;
    podpisano; pisze; to ja; imie i nazwisko; imie :; nazwisko :; imie; nazwisko; kontakt :; osoba kontaktowa :; osoba do kontaktu ~ to|:; prosze pytac o;
    pytac ~ o; dla ~ :; wolaja mnie; mow mi; mowcie mi; na imie mi; na imie; klania sie; klaniam sie; ode mnie; pozdr; pzdr; kloniam; podpis :;
    moje nazwisko; moje imie; nazwisko to; imie to; jestem ~ ,; dane :; kontakt do mnie :; dzieki`,
  'meets-person': `
    rozmow* ~ z|tel z|telefoniczna z|ze; rozm ~ z; rozm tel ~ z; rozmawial* ~ z|ze; rozmawialismy ~ z|ze; rozmawia* ~ z|ze; spotkan* ~ z|ze|u;
    spotkal* ~ z|ze|sie z; dzwonil* ~ do|pan|pani; dzwonil; dzwonila; dzwonilem do; dzwonilam do; zadzwonil; zadzwonila; oddzwonil; oddzwonila;
    telefon ~ od|do|z; tel ~ od|do|z; mail ~ od; e mail ~ od; wiadomosc ~ od; zapytanie ~ od; formularz ~ od; lead ~ :|od|z; kontakt ~ :|z|jest|to|-;
    moj kontakt ~ :|to; moja rozmowczyni ~ :|to; moj rozmowca ~ :|to; rozmowca ~ :|to|; rozmowczyni ~ :|to|; osoba ~ :|kontaktowa :|kontaktowa; klient :;
    klientka :; klient ~ to; wizyta ~ u|z; demo ~ dla|z|u; prezentacja ~ dla|z|u; odezwal sie; odezwala sie; zglosil sie; zglosila sie; poznalem; poznalam;
    przyjal mnie; przyjela mnie; przyjal* ~ mnie|nas; call ~ z; teams ~ z; zoom ~ z; kawa ~ z; obiad ~ z; lunch ~ z; z ~ panem|pania|p; uczestnik* :;
    obecn* :; obecni; notatk* ~ z ~ rozmowy ~ z; notatk* ~ ze ~ spotkania ~ z; od :; polaczyl* ~ mnie ~ z; polecil* ~ mi; przedstawil sie; przedstawila sie;
    podeszl*; podszedl; zagadal*; targi ~ :|,; inbound :; stoisko :; na linii; rozmawialem ~ z|ze; rozmawialam ~ z|ze; rozmawialismy z;
    spotkalem ~ sie_z|pana|pania|z; spotkalam ~ sie_z|pana|pania|z; wizytowka :; wizytowka; bylem u; bylam u; bylem ~ u|w; bylam ~ u|w; bylismy u;
    byłem dzis u; przychodzacy :; wychodzacy :; tel . ~ przychodzacy :; do szefowej; do szefa; rozm ~ nr|z; rozm .; oddzwonienie do; spotkanie z; u pani;
    u pana; mowila ~ ze; wiad . prywatna :; linkedin :; przyjela ~ nas|mnie; moj rozmowca; od pana; od pani; napisal ~ do_nas|do_mnie|pan|pani;
    napisala ~ do_nas|do_mnie|pan|pani; pisal pan; pisala pani; dzwonil pan; dzwonila pani; dzwonil ~ p|pan|pani|niejaki; dzwonila ~ p|pan|pani|niejaka;
    odezwal sie ~ pan|do nas; odezwala sie ~ pani|do nas; odebral ~ pan|p|telefon; odebrala ~ pani|p|telefon; zglosil sie ~ pan|do nas;
    zglosila sie ~ pani|do nas; oddzwonil ~ p|pan; oddzwonila ~ p|pani`,
  'not-contact': `( my ); ( nasz ); ( nasza ); ( nasi ); ( my ,; ( ja ); ( handlowiec ); ( handlowczyni ); dalej od; notatka od; notatki od; przekazal; przekazala; przekazane przez; przejete od; przejmuje od; fwd od; spisal; spisala; notowal; notowala; handlowiec :; opiekun :; prowadzi :`,
  'contact-is': `
    kontakt :; lead :; klient :; klientka :; rozmowca :; rozmowczyni :; osoba :; osoba kontaktowa :; imie :; imie i nazwisko :; kto :; od :; kontakt to;
    moj kontakt :; moj kontakt to; dzwoniacy :; dzwoniaca :`,
  'role-is': `
    jestem; jestem tu; jestem tutaj; jako; pracuje jako; pracuje na stanowisku; na stanowisku; stanowisko :; stanowisko to; stanowisko; pelnie funkcje;
    pelnie ~ funkcje|obowiazki|role; moje stanowisko ~ to|; moja funkcja ~ to|; funkcja :; rola :; zajmuje stanowisko; zajmuje sie; tytul :; zostalem;
    zostalam; robie za; obecnie jestem; po prostu; tez jestem; bedac; ona jest; on jest; ktora jest; ktory jest; jest; to nasz; to nasza`,
  'role-link': `
    jest; to; jako; nasz; nasza; ich; tamtejszy; tamtejsza; ktory; ktora; byl; byla`,
  'name-of': `
    nazwa firmy; nazwe firmy; nazwa; nazwe; jak nazywa sie firma; firma nazywa`,
  'signs-letter': `
    pozdrawiam; z powazaniem; z pozdrowieniami; pozdrowienia; serdecznie pozdrawiam; pozdrawiam serdecznie; lacze pozdrowienia; z wyrazami szacunku;
    z szacunkiem; pozdr; pzdr; dziekuje; dzieki; dziekuje z gory; klaniam sie; uszanowanie; milego dnia; udanego dnia; wyslane z; do uslyszenia`,
  'seller-talks': `
    nasz* ~ cen*|produkt*|system|program|platform*|oferta|standard*|zespol|wdrozeniow*|gwarancj*|inzynier*|konsultant*|rozwiazani*; oferujemy; sprzedajemy;
    dostarczamy; instalujemy; moge ~ wyslac|przygotowac|zaproponowac|pokazac|umowic|przeslac; wysle ~ panu|pani|panstwu|oferte;
    przygotuje ~ panu|pani|panstwu|oferte|wycene; przesle; umowie; czy moge; chcial*bym ~ zapytac; chcialem ~ zapytac; chcialam ~ zapytac;
    dzwonie ~ z|w sprawie|do; wypelnil* ~ formularz; panstwa ~ zapytanie|formularz|zgloszenie; w czym moge;
    dziekuje za ~ czas|telefon|rozmowe|zainteresowanie|kontakt; rozumiem; jasne rozumiem; jaki ~ budzet|macie budzet|jest budzet; kto ~ decyduje; na kiedy;
    a kto; a ile; a kiedy; czy macie; czy maja panstwo; ilu ~ pracownik*|panstwo; cena katalogowa; w standardzie; u nas ~ kosztuje|koszt|to kosztuje|cena;
    dam ~ rabat; rabat*; w cenie; gratis; bezplatn* ~ wdrozenie|szkolenie|demo; termin realizacji; czas realizacji; od zamowienia; pozwoli* ~ pan|pani;
    czy to pan; czy to pani; prosze powiedziec; swietnie; doskonale; podsumowujac; zapisuje; notuje`,
  'buyer-talks': `
    potrzebujemy; szukamy; chcemy; potrzebuje; szukam; uzywamy; korzystamy; mamy ~ budzet|ludzi|pracownikow|teraz|problem;
    nasz* ~ budzet|szef*|zarzad|prezes|magazyn|ksiegow*|ludzie|pracownic*; moj ~ szef|zespol|budzet|prezes; moja ~ szefowa|firma;
    ile ~ kosztuje|to kosztuje|bedzie; prosze ~ wyslac|przyslac|o oferte|przeslac; wyslijcie; przyslijcie; za drogo; drogo;
    musze ~ zapytac|sprawdzic|porozmawiac; macie; robicie; dacie rade; u nas; podpisuje ~ ja; decyduje ~ ja; ja podpisuje; ja decyduje; prowadze;
    jestem ~ kierown*|dyrekt*|wlascic*|prezes*; nie ja; zatrudniamy; obecnie mamy; meczymy sie`,
  'seller-label': `
    handlowiec; handlowczyni; sprzedawca; sprzedawczyni; doradca; doradczyni; konsultant; konsultantka; przedstawiciel; przedstawicielka; opiekun; opiekunka;
    h; s; r; ja; my; rep; agent; agentka; bot; sdr; ae; nasz handlowiec; telemarketer*`,
  'buyer-label': `
    klient; klientka; lead; rozmowca; rozmowczyni; kontakt; k; c; l; kupujacy; zamawiajacy; pan; pani; kontrahent; prospekt; dzwoniacy; dzwoniaca; gosc`,
  'name-label': `
    imie; nazwisko; imie i nazwisko`,
  'possessive-of-them': `jego; jej; ich`,
  'letter-heading': `
    od; do; dw; udw; data; wyslano; temat; re; odp; pd; fw; fwd; from; to; cc; bcc; sent; subject; date; od kogo; nadawca; adresat; odbiorca; przekazano;
    zalaczniki; kopia`,
  'letter-author': `
    od; from; nadawca; od kogo`,
  wrote: `
    napisal*; pisze; pisal*; odpisal*; wrote`,
  'names-their-company': `
    jest pan z; jest pani z; sa panstwo z; dzwonie do; w panstwa firmie; u panstwa w; u was w; co slychac w; pan z firmy; pani z firmy; dodzwonilem sie do;
    dodzwonilam sie do`,
  'company-word': `
    firma; firmy; firmie; firme; firm; spolka; spolki; spolce; zaklad; zakladzie; zakladu; instytucj*; organizacj*; szkol*; gmin*; urzad; urzedzie;
    przedsiebiorstw*; klient :; klient; grupa; grupy; grupie; sklep; sklepu; hotel; hotelu; restauracj*; przychodni*; szpital*; fundacj*; nazwa; nazwy;
    kontrahent*; siec; sieci; hurtown*; kancelari*; biuro; biura; biurze`,
  referral: `
    polecam ~ porozmaw*|zadzwonic|odezwac; powinni* ~ porozmaw*|zadzwonic|odezwac; warto ~ zadzwonic|zapytac|odezwac|porozmaw* ~ do|tez|z;
    zainteresowan* ~ tez; tez ~ szuka*|potrzebuj*|bylby|byliby|chc*; znajom* ~ z|tez|ma|szuka|prowadzi|potrzebuje;
    kolega ~ z|tez|ma|szuka|prowadzi|potrzebuje; kolezanka ~ z|tez|ma|szuka|prowadzi|potrzebuje; siostrzan* ~ spolk*|firm*; polecil* ~ was|panstwa;
    z polecenia; polecen*; moge ~ polecic|dac namiar|dac kontakt|podac kontakt; namiar* ~ na|do; odezwijcie sie ~ do; zadzwoncie do; sasiad*;
    szwagier ~ tez|ma|prowadzi|szuka; brat ~ tez|szuka; przekaze; wspomne`,
  negates: `
    nie; bez; nikt; nigdy; nic; zaden; zadna; zadne; zadnych; zadnego; zadnej; ani; brak; odmow*; niezatwierdz*; niewykluczone; przestal*; niczego; nikogo;
    nima; nope`,
  supposes: `
    jesli; jezeli; gdyby; gdybym; gdybysmy; zaloz*; zalozmy; przypusc*; na przyklad; np; dajmy na to; przykladow*; hipotetyczn*; teoretyczn*; w teorii;
    fikcyjn*; wymyslon*; o ile; chyba ze; scenariusz*; wyobraz*; powiedzmy ze; w razie; jakby; jakbysmy; jakbym; studium przypadku; case; czy; ewentualn*;
    modelow*; testow* ~ firma|dane; bylby; byloby; bylaby; przyklad*`,
  hedges: `
    moze; chyba; raczej; pewnie; prawdopodobn*; mniej wiecej; okolo; ok; jakies; mysle*; sadze; wydaje ~ sie; gdzies; zdaje sie; podobno; ponoc; na oko;
    szacun*; orientacyjn*; bodaj; bodajze; powiedzmy; plus minus; kolo; w okolicach; w granicach; tak z; niby`,
  'first-person': `
    ja; osobiscie; jednoosobowo`,
  'second-person': `
    @pan; pan; pani; panstwo`,
  'third-person': `
    on; ona; oni; one; tamten; tamta; tenze; sam; sama`,
  'third-party': `
    ich; jego; jej; sasiad*; konkurent*; konkurenc*; znajom*; klient*; dostawc*; ktos; kolega; kolezank*; podwykonawc*`,
  'phone-follows': `
    tel; telefon; telefonu; kom; komorka; komorki; numer; nr; nr tel; zadzwon*; dzwon*; dzwonic; zadzwonic; oddzwon*; oddzwonic; pod; mob; mobile; whatsapp;
    kontakt; stacjonarny; sekretariat; t; m; telefonicznie; kontaktowy; lapac; lapiecie; namiar; prywatny; sluzbowy; lub; wewnetrzny; biuro`,
  'not-phone': `
    zamowieni*; faktur*; nip; regon; krs; pesel; konto; konta; iban; nr konta; rachunek; rachunku;
    numer ~ konta|faktury|zamowienia|zgloszenia|umowy|klienta|seryjny; seryjn*; umow* ~ nr; umowy; zgloszeni*; przesylk*; paczk*; ref; sygnatur*; indeks*;
    kod; art; poz; dzialk*; ksieg*; dowod*; nr rej; isbn; ean; tracking`,
  'self-name-after': `
    z tej strony; przy telefonie; dzwoni; pisze; mowi; sie klania; klania sie; z firmy; ze spolki; tutaj; witam; przy aparacie; z dzialu`,
  'others-own': `
    nasz; nasza; nasi; naszego; naszej; naszemu; naszym; naszych; moj; moja; mojego; mojej; mojemu; moim; wasz; wasza; jego; jej; ich; waszego; waszej; pana;
    pani; z; ze; do; od; u; dla; przez; przed; inny; inna; nowy; kazdy; kazda; zaden; a; i; oraz; lub; albo; nad; bez; o; na; pyta; zapytac; zapytam; pytac;
    musze; mowi; powiedzial; czeka; szukam; szukamy; rekrutuj*; @nie`,
  recurs: `kazd*; co; codzien*; zawsze; w ~ soboty|niedziele|piatki|poniedzialki|wtorki|srody|czwartki`,
  'and-some': `plus ~ vat|podatek|dostawa|montaz; + ~ vat; z ~ groszami|groszem|haczykiem|hakiem|kawalkiem|okladem|ogonkiem|czyms; netto; brutto`,
  'before-word': `przed; zanim; nim; jak ~ sie zacznie|rusz*|zaczni*; gdy ~ sie zacznie|rusz*`,
  'per-month': `
    miesiecznie; mies; na miesiac; w miesiacu; co miesiac; miesieczny; miesieczna; miesieczne; miesiecznej; miesiecznego; / mies|mc|m; msc; m c; za miesiac;
    w skali miesiaca; abonament*`,
  'per-year': `
    rocznie; na rok; na caly rok; za caly rok; za pierwszy rok; na pierwszy rok; w roku; co rok; co roku; roczny; roczna; roczne; rocznej; rocznego; w skali roku; / rok|r; za rok; r r; pa; w ciagu roku`,
  'one-off': `
    jednorazowo; jednorazow*; jedna platnosc; jednym przelewem; na raz; z gory; za calosc; jednym strzalem; capex; zakup ~ licencji; wieczyst*; raz; jednorazowka; inwestycyjn*; na wdrozenie;
    za wdrozenie`,
  'money-word': `
    pieniad*; pieniedz*; budzet*; kwot*; kasa; kase; kasy; cen*; koszt*; widelk*; widelek; finans*; srodk*; ile; sum*; zl; euro; eur; wydac; wydat*; wydaj*`,
  'per-day': `
    dziennie; na dzien; codziennie; co dzien; w ciagu dnia; kazdego dnia; na dobe; / dzien; za dzien`,
  'per-week': `
    tygodniowo; na tydzien; w tygodniu; co tydzien; kazdego tygodnia; / tydz|tydzien; tygodniu`,
  'by-then': `
    na ten termin; na ten czas; wtedy; do tej daty; do tego dnia; do tego czasu; do tej pory ~ ma|musi|chcemy; do wtedy; przed tym ~ terminem|czasem; na wtedy; do tego terminu; zdazyc; przedtem`,
  'decision-word': `
    decyduj*; decyzj*; zatwierdz*; podpis*; akcept*; wybier*; wybor*; budzet*; kupuj*; zakup*; glos; udzial*; zdani*; slowo; gadania; powiedzenia; dzialka;
    wplyw*; kompetenc*; decyzyjn*; sprawa; pytaj*; pyta; nie do mnie`,

  'points-at': 'nasz; nasza; nasi; moj; moja; moi; jego; jej; ich; pan; pani; ksiadz; siostra; brat',
  'role-filler': `ma; maja; bedzie; beda; musi; musza; tez; rowniez; potem; zawsze; zwykle; zazwyczaj; tylko; jeszcze; jest; sa; byl; byla; ktory; ktora; to; moze; moga; powinien; powinna; chce; mowi; i; oraz; lub; z; ze; od; do; w; na; ostatecznie; finalnie; sam; sama; chyba; pewnie; raczej; oboje; razem; sie; by; a; o; tym; o tym; wszystkim; u; nas; nam; tu; tutaj; za; po; juz; dopiero; wtedy; najpierw; wiec; ze; zeby; przez; przy; nad; pod; dla; bo; jak; tak; no`,
  'thing-word': `decyzj*; wybor*; budzet*; pieniad*; pieniedz*; kasa; kase; slowo; podpis*; zgod*; zakup*; cen*; zamowien*; firm*; system*; program*; narzedz*; produkt*; projekt*; rzecz*; temat*; pomysl*; sposob*; ofert*; wycen*; koniec; chwil*; czas*; raz*; dzien; dnia; tydzien; tygodn*; miesiac*; rok; roku; lat; caly; cala; nowy; nowa; nowe; stary; stara; stare; obecn*; dostawc*; opcj*; limit*; proces*; pytani*; odpowiedz*; powod*; umow*; faktur*; sprawa; sprawy; sprawe; zdanie; zdania; glos; plan*; termin*; start; wdrozeni*; magazyn*; produkcj*; biur*; strona; strony; oczywiscie; pewnie; jasne; dobrze; dziekuje; prosze; nic; wszystko; wiem; wiemy; mamy; mam; jestem; szukamy; potrzebujemy; interes*; rozwiazani*; maszyn*; sprzet*`,
  'unit-noun': `stanowisk*; licencj*; uzytkownik*; userow; user; sztuk*; szt; osob*; pojazd*; aut; aut*; komputer*; maszyn*; terminal*; kamer*; lokalizac*; sklep*; oddzial*; punkt*; kont; konto; konta; czujnik*; agent*; konsultant*; handlowc*; kierowc*; zestaw*; pokoj*; pokoi; egzemplarz*; palet*; kilo*; metr*; tablet*; telefon*; drukark*; gabinet*; paczk*; faktur*`,
  'is-that':
    'czy to; czy rozmawiam z; rozmawiam z; czy moge rozmawiac z; dodzwonilem sie do; dodzwonilam sie do; czy zastalem; czy zastalam; to pan; to pani',

  addresses: 'panie; szanowny panie; szanowna pani; szanowni panstwo; drogi; droga; kochani',
  'asks-who': 'kto; ktory; ktora; kogo; komu; czyja; czyj; czy',

  'not-renewing':
    'nie przedluz*; nie przedluzamy; nie odnaw*; nie bedziemy przedluzac; nie chcemy przedluzac; rezygnujemy z; nie przedluzymy',

  'works-at': `
    pracuje ~ w|we|dla; jestem ~ z|ze|w|we; jestesmy z; jestesmy ze; dzwonie ~ z|ze; pisze ~ z|ze; reprezentuj*; z firmy; w firmie; z ramienia; w imieniu;
    nasza firma to; prowadze ~ firme|sklep|hotel|salon|restauracje|hurtownie|warsztat; kieruje; zarzadzam; w spolce; ze spolki; naszej firmie;
    jestesmy ~ biurem|firma|szkola|fundacja|hotelem|sklepem|spolka|siecia|zakladem|hurtownia|kancelaria; prowadzimy; klient :`,
};
