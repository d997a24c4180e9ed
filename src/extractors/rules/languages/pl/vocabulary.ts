/** Folded stems of common words beyond the most frequent, and the endings that stems take: a word that is neither stem nor stem and ending may be a name even in lower case. */
export const vocabulary = {
  words: `
    abonament administracj adres afer agenc agencj agregat akcept akceptacj akceptowaln aktualiz aktualizacj aktualn alergen analizator ankiet anul
    apelacj aplik approv apte archiwum asystent atmosfer audy audyt audytor autach authorit automat automatyk awar bada badziew balagan bank bardz baza
    baze bazy beton beze beznadziejn bezpieczenstw bierze bior bitcoin biur biurk biznesow blach blad blat bled bledn blog blogoslawienstw blok board
    bochen bog boi bonus boryk bot brak bral bram branz brat bron brosz broszur bruzdz brygad brygadzist brzm brzuch budow budowlan budu budyn budynk
    budzet bunt burmistrz busem business byle byly bym capex case catering cel celuj ceni cennik cenow center centr certyfikat chaos chci chcielibys
    chcielis chlod chlodn chlop chlorator chmurz chodz choler chow chwa chwi chwilecz ciag ciagni cich ciec ciek ciekaw cien ciep cierp ciezarow cisne
    codzien cofne cold comp complianc contact copywriterz cork cwier cyfrow czac czarn czasow czat czesc czlon czlonk czlowiek czterdziest czuj czujni czw
    czyj czyjas czyn czynn czyst czyt czytelni czytni dach daci dajc daje dalej dalis dalo dalsz darmow darowizn date daty debet decyd decydent decyzj
    decyzyjn delegacj dentyst deszcz deweloper dlug dluz dobe dobr dodzwon dofinans dogad dojdz dojezdz dokon dokumentacj dolacz dolar doli doloz domow
    domu dopiln doplat dopytyw doradcz doradz doradzam dosc dost dostarcz dostaw dostep dostepn doswiadcz dosz doszlis dotac dotacj dotar dotycz dowi
    dowiad dowod dowoz dozyn dramat drew drobn drodz droz drug drugorzedn druk drukar drzw duch duplikat duzej duzi duzych dwiem dwor dwudziest dwukrot
    dwunast dyplom dyr dyrekc dyrektor dyskusj dyspon dyspozycj dyspozytor dyzur dyzurz dzial dzie dziekanat dzien dziennik dzierzaw dziesiec dziewczyn
    dzisiej dziur dziurz dzwo egzamin ekip ekran eksploatacj eksport ekspres elektroniczn elektryczn emerytur emeryturz energ energetyk epok etac etap
    etat etykiet ewentual ewidenc ewidencj excel export fabry fajn fakt faktur fanaber fataln faworyt feri finans firm fitness fizj floc folder foll form
    formaln formularz fors fote fotowoltai fragments fryzjers fundacj fundu funkc gabine gabinet gada gadalis gard gaz gaze gdyb generaln gina gine gini
    glos glosn glow glup godn godzi godzin goli goni gorac gore gorsz gosc gospodarstw gotow gotu gotuj gra grafi grafik granic grant gratulac gre grosz
    grub grup grze grzecz gubi guzdrz gwaranc haczyk haha hal hale handlow harmonogram hase hasl hehe hejk helpdesk horyzon horyzont hous hula hurtow
    hurtown ide ideal ilos imie imprez inacz indz infolin information informaty informatyk inni innym inspekc inspektor instalac instrukc instrukcj
    instytuc integr integracj integracyjn internetow inwentaryzac inwentaryzacj inwestor inwestors inwestyc inwestycj inwestycyjn inwigilac inzynier
    istniej itd izby jabl jakiegos jako jakosc jarmar jasn jazd jech jednoosobow jednorazow jedy jedyn jedz jesi jesien jezdz jutr kadr kalendarz kalkulac
    kalkulatorz kamer kami kamp kampan kana kancelar kapit kar kara karc kart karton kary kas kasy katalog katem kawa kawe kaza kazd kaze kibic kick
    kiedykolwi kiedys kier kierowc kierowni kierownicz kiesz kieszen kiwa klam klas klej klep klepn klepniet klient klik klikam kliknij klim klimatyzacj
    kloc klopot klub klucz kobiet kod kodem kody kole koledz koleg kolej kolezanc kolor kom kombajn komentarz komis komisj komite komor komornik
    kompetencj komplet kompletacj kompresor komputer komunaln konc koncz kondukt koni konkretn konkurenc konkurent konserwator konsult konsultant kont
    kontakt kontener kontrakt kontrasygn kontro kontrofert koordynator kopaln kopi korytarz korzyst korzystalibys koscio kosz koszt kosztorys kradziez
    krec kredyt kres krojow krok krolestw krop krot krotk kruch krzes krzyk krzyw kser ksiadz ksiaz ksiedz ksiegow ktoz kuch kuchn kup kupc kupi kupow
    kuracju kurier kurni kurs kusi kustosz kuzyn kwadrans kwalifik kwalifikacyjn kwest kwiaciar kwoc kwot lab labe laboratorium lacz ladn ladowar lakier
    lakiern lami lapi laptop latem leasing leca leci ledw leje lejk lekarz lektor lepi leps lewej leza lezy licenc licencj licencjack licencjat liceum
    licz liczb liczn liczylis lider limi limit line lini link lisc list literow live lodow logisty loka lokalizac lokalizacj lokaln lokatorz lol lozek
    lozk ludz lupan luz macach magazyn magister magisters mail majster maker malej malym manager mandat mapi mark marketing marz marzn maszyn materi mebl
    mec mechani mecz menedzer menu merytorycz metodyk metr metraz mezem miast miejs mieli mielibys mies miesiac miesieczn miesz mieszcz mieszkam mieszkan
    migrac mila mileg mili milo min minimum minus minut mld mlek mocn mocy mode modu moglibys mokn mokr momental mone monitor monitoring mont montaz morz
    mostow mowi mowilis mowy mozliw mroz mrozon mrucz mult musial muzeum myci myje mysl myslelis nabor naciag nacis nacisk naciskam naczeln naczelnik nada
    nadaz nade nadgodzin nadzie nadzor nadzorcz naglosni nagr nagrod najbardz najbliz najczesc najdal najem najlep najm najmniej najszybc najwczesn
    najwiek najwyz nale nalicz namaw namiar namow napi napis napraw naprawd nara naraz narob nart narze narzedz narzedziow narzek nastaw nastepn nauczycie
    nawiaz nawigac nazw nazwis nazyw nazywam negocj newsletter nicz niczyj nieaktualn niedawn niedzie niemieck niepotrzebn nieprzeglos nieprzyzn nieustal
    niewazn niezaangaz niezainteres niezatwierdz niezgod niezjawi nikim niz nizej nizsz nocach nock nocn nocy nosem nosi nosn notow now nowoczes nowosc
    numer obaj obaw obchodz obci obciet obecn obejm obejrz obgad obiec obiecalis obieg obiek obiekt oblicz obniz oboj obojetn obor obowiaz obrad obraz
    obron obrot obserwujac obslug obsluz obydw ocen oceniajac oceniam ochot ochr oczek oczekiw odbier odbieram odbij odbior odchodz odczyt odda oddaj
    oddzi oddzw oddzwaniam oddzwon ode odebr odejs odezw odkryw odloz odlozylis odmaw odmow odnow odpa odpad odpis odpow odpowiad odpowiedz odpuszcz odrab
    odradz odradzam odrzuc odsylam odszed odwalam odwol odziez ofer oferent off offlin ogar ogarniam ogarniet oglad ogladalis oglos oglosz ogol ogoln
    ogrod ojcem ojcu okaz okien okienk okna okno oko okres onboarding onlin opak opakowan opan opas operacyjn operator opiew opin opis oplac oplat opon
    opor opow opowiad opowiedz oprowadz optyczn ordynator organ organist organizac organizacj orient orientacyjn osiag osob osobis ostat ostatecz ostatn
    oszczed otwar otwier otworz pacjent pacz pada padl pakie pakiet pakow pakown palc palet paliw pamiec pamietam panel papier paraf parafialn parag
    parking parkow part partner pasow pasu patrz pcha peka peln pelnomocnictw pens pensjonat per period personel pewn piatk piec piecior piekar piekarn
    pielegniar pieniadz pieniedzm pierw pierws pies pietr piln pilot pilotaz pion pisa pisan pisemn pism piwni pizzer plac plain plan plant plat platform
    platn plus poblogoslaw pobralis pociag poczt poda podaj podam podat podaw podejm podesl podlew podlog podnies podnios podob podobn podpis podpisuj
    podpisyw podpowiad podrzuc pods podstaw podsuwam podwaz podwo podwoj podwojn podwyz podziekow pogad pogod pojazd pojd pojdz pojec pojs pokaz poki poko
    pokoj polacz pole polecam poleg policz polis polno polnocn polow poloz polsk poltor pomag pomagam pomi pomiar pomin pomo pomog pomoz pomp pomyl pomys
    poniedzialk ponow popad popatrz popier popraw popro popros poprzed poprzedn pora poradz porown porownyw porozmawi port portiern pory porzadk porzadn
    porzuc posiedz posmiewis postac postanow postep postoj posz poszed poszlis potraf potrzeb potwierdz poufn powazn powi powiat powiedz powod powodz
    powstrzym powtarz powtorz pozb pozdraw pozn pozwol pozyc pozycj pozycjon pozycz pozytywn prac prad prakty praktyk praktykant praw prawd prawdziw prawn
    prawnik prezent prezes pro prob probn proboszcz procedur procent proces producent produk produkcyjn proform prognoz programist prokurent promoc
    promotor propon propozyc pros prosb prost prosz protoko prowadz prowizj prywat prywatn przechodz przeci przeciag przeciekaja przeciw przeciwn
    przedkladam przedluz przedluzam przedluzylis przedmiot przedstaw przedstawiam przedzial przeglad przegladam przeglos przegr przejdzi przejedz
    przejelam przejrz przejs przekaz przekierow przeklik przeko przekon przel przelacz przelew przeloz przelozon przenies przenos przepad przepis
    przepisyw przeprowadz przerw przes przesadz przesiad przesias przesiewam przesta przestan przestaw przesto przestoj przesunie przesz przeszed
    przeszkadz przeszkol przetarg przetest przewid przewidzi przewidzielis przewodnicza przeznacz przychod przychodn przychodz przyczep przyd przydziel
    przyglad przygot przyj przyjech przyjet przyjm przyjs przyklad przykladz przykr przynies przynios przyno przypomin przypomni przysl przyslij
    przysluchiw przysyl przysz przyszed przyszloroczn przywit przyzn psow psuj publiczn pula pulap pule puli punkt pusc pust puszcz pyta pytan question
    raba rabat rachun rada radc rade rady radz ramach ramy rana ranking raport rata rate razi razu rdzewie real realn rece recepc recepcj recepcjonist
    recept receptur reczn referat referenc rega region rejestr rejestracj reka reke reki rekl reklam rekomend rekomendacj rekrutac rekrutacyjn remon
    remontow rep repozytorium reprezent research reszt rezerw rezerwacj rezygn robc robi robocz robot roczn rocznik rodzi rodzin rodzinn rogi rola role
    roli rolnicz rosn rotac rower rown rozda rozejrz rozezn rozglad rozgladam rozjezdz rozlicz rozliczen rozm rozmawi rozmiar rozmysl rozn rozpowiad
    rozstrzyg rozum rozwaz rozwiaz rozwoj rozwoz ruch rund rusz ruszam rwie rynk rzad rzadz rzecz rzed rzuc sabot sadownicz sadu sadz sali salon samem
    samochod samodziel sanatorium sanepid sasiad sceptyczn schodz schronis scia sciez scoring securit segregator sekretariat sekretarz sekund selekc self
    sens sentenc seri serwerown serwis serwisant sesj sezo sezon shortlist siad siec siedm siedz siedzib siem siodm skal skaner skarbnik skarg skarpe
    skarz sklad skladam sklon skomplik skoncz skontakt skorzyst skorzystam skroc skrot skrzync sle slow sluch slucham sluchaw slusarz sluz slych slysz
    smia smie smsem sobot soltys somebod sork spad spal spawacz specjalist specyfikac spedz spel spie spis spla spluk spod spodob spodziew spokoj spol
    spoldziel spoldzieln spotk spozn spraw sprawdz sprob sprost sprowadz sprzat sprzatam sprzeciw sprzed sprzedaj sprzedaw sprzedazow sprzet sprzymierzeni
    spyt sred srod srub stac stacjonarn stal stan stanowcz stanowis stanowisk star starcz starodru starost startow startup stat staw staz stazyst ster
    sterowni stoi stois stoisk stoj stol stolar stolarn stolars stop stow stra straszn strat straz stron stud student subkont subskrypc suchoscieraln
    sufit suma sumi swiat swiec swiet swietn syna synem sypi sytuac sytuacj szablon szac szaf szans szczebl szczego szczegolow szczer szefostw szefow
    szkod szkol szkolen szkoleniow szkoln szlaban sznur szpieg szpit szt sztu sztuk szuk szwagier szwagr szyb szyk szyld tabel table tablet tabli taci
    tajemni tamc tamt tani tansz targ technicz techniczn technikum technolog tegoroczn tekst telef telefon telefoniczn temperatur termin tesc test tir
    tirow tle tlumacz tnie toku tomograf tone toni tony toporn torped towar trac traf trak transkrypc transport tras tresc troch truj trup trwa trzec
    trzem trzydziest trzym trzymam trzyst tunel tuzin twarz tygod tygodniow tysi ubezpiecz ubezpieczycie ubic ubieg uchw uchyl uciag uciek uciesz uczciw
    uczen uczestni uczestnicz uczni uda udostepni udzi udzwig ufa ufaj ufam ugani ujaw ujawn ujet uklad ukladam ukrad ukrainsk ulot umaw umawiam umie
    umiem umow umown upar upgrad uporzadk upowazn uprawni ups urlop urucham uruchom urzadz urzedni usly usmiechn usprawn ustal ustaw ustn ustrojstw usun
    uszczel uszkodz utrud utrzym utylizacj uwag uwal uwaz uwazam uzasadn uzbier uzgadni uzgodn uznam uzytkowni uzytkownik uzyw uzywan vatem voicebot waga
    wagi waha wakacj walcz waln walut wariant warszt warsztat wart wask wazy wchodz wciaz wczes wczesn wdrozen webinarz weekend wejdz wejs wers wersj wese
    wesprz wesz wet wewnetrz wewnetrzn wezm whatsapp wiadom wiaz wicedyrektor wiceprezes wida widel widlow widz widzielis wieczor wiedz wiejsk wiek wielk
    wierc wiesz wifi wind wiosn wisi wisz wizj wizyt wklejam wladz wlascicie wlasciw wlasn wnios wniosk wnioskodaw wnos woda wode wojewodztw wojt wola
    woln wolontariu wolumen wozek wozk wpad wpas wpis wpisz wply wplyne wplyw wprost wprowadz wrac wracam wraz wresz wroc wrog wsi wskaz wspar wspier
    wspoldecyd wspoln wspolnicz wspolnik wspolnot wspolprac wspolwlascicie wspomni wstepn wstrzym wstyd wszed wszystk wtra wujek wulkanizac www wybi
    wybier wybieram wybierz wybior wyblak wybor wyborz wybr wycen wychodz wyczerp wyczu wyda wydaj wydalis wydan wydat wydaw wydruk wydzi wydzwani wygas
    wyglad wygrales wygryw wyjazd wyjdz wyjs wykonaw wykorzyst wykresl wylacz wyloz wymag wymagan wymi wymkne wymog wymysl wynagrodz wynaj wynajm wynik
    wynios wynos wypad wypadk wypeln wypelniam wypis wyplac wypowiedz wypozycjon wyprob wypytyw wyrab wyroslis wyrozni wyrzu wysch wysl wystap wystarcz
    wystart wystaw wysy wysylam wysz wyszed wytkn wywiad wyzej wzia wzros zaakcept zaangaz zabaw zabezpiecz zabi zabij zablok zabr zabudzet zach zachowam
    zachwyc zacin zacz zaczelis zaczn zaczyn zada zadzi zadzwo zadzwon zaglos zaimport zainteres zainwest zainwestuj zaja zajec zajet zajm zakaz zaklad
    zaklep zakoncz zakres zakup zalacznik zalatw zalicz zalog zaloz zamaw zamawiam zamian zamiast zamienni zamierzam zamk zamkniet zamont zamow zamowien
    zamroz zamyk zamykam zanies zanim zanios zano zaopini zaoszczedz zaoszczedzilibys zapad zapasow zapewn zapi zapis zapla zaplan zapominam zapomni
    zapotrzeb zapowiedzi zapoznawcz zapropon zapyt zapytaj zarabi zarabiaj zaraz zarekomend zarezerw zart zarzad zarzadz zarze zasad zasiad zasiadam
    zasieg zaslon zast zastanawi zastap zastep zastepstw zaszkodzilo zatr zatrud zatrudni zatrudniam zatrudnion zatruw zatrzym zatwierdz zatwierdzam
    zautomatyz zauwaz zawet zawezam zawie zawier zawniosk zawodz zaznacz zbier zbieram zbior zbud zdaln zdan zdaz zdecyd zdja zdjec zdob zdradz zebr zebym
    zebys zepn zepsu zera zerk zerkam zero zerow zerw zerz zestaw zesz zewnatrz zgadz zglos zglosz zgod zgodn zgodz zgromadz zhak ziel zignoruj zima zime
    zimn zipi zjad zlap zle zlec zlecen zlotow zloz zlozylis zly zmia zmian zmien zmierz zmiesc zmieszcz zmywar znacz znad znaj znajdz znalaz znalez znan
    znieche znik znikne zniw znos znow zobacz zost zostales zostaw zostawiam zre zrezygnow zrob zrobilibys zrozumi zwiaz zwierzat zwlo zwoln zwrac zwroc
    zwrot zwyczaj zwykl zycz zyje zywo
  `,
  endings: `
    a i u y e o em ie ow om ami ach ych ym ymi ego emu ej im imi ich iej iego ia ii iom iami iach iem iemu iu ka ki ke ko kow kami
    kach ek cy ca c my sz cie l la lo li ly al ala alo ali aly alem alam alismy il ila ilo ili ily ilem ilam ilismy yl yla ylo yli yly
    ylem ylam ac ec ic yc nac owac uje uja ujemy ujecie ujac ujesz owal owala owali owano owany owana owane owanie owania ywac any ana
    ane ani anie ania aniu aniem enie enia eniu eniem ony ona one eni iony iona ione ieni amy emy imy ymy aja ajac acie icie ja je jac
    nie nia niu niem no ano iono ono nosc nosci osc osci sze szy sza szych szego by bym
  `,
};
