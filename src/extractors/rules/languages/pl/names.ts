import { allForms, inA, masculine, spelled } from './declension.ts';
import { places } from './places.ts';

/** First names of men, in the nominative, with the short ones that people sign with. */
export const menNames = spelled(`
  Adam Adrian Albert Aleksander Aleksy Alfred Alojzy Andrzej Antoni Arkadiusz Arek Artur August Augustyn Bartek Bartłomiej Bartosz Benedykt Beniamin Bernard Błażej Bogdan Bogumił Bogusław Bolesław Borys Bronisław Brunon Cezary Cyprian Czesław
  Damian Daniel Darek Dariusz Dawid Dionizy Dominik Edmund Edward Emil Ernest Eryk Eugeniusz Fabian Feliks Ferdynand Filip Franciszek Franek Fryderyk Gabriel Gerard Grzegorz Grzesiek Gustaw Henryk Heniek Herbert Hieronim Hubert Ignacy Igor Ireneusz Irek
  Jacek Jacenty Jakub Jan Janek Janusz Jarek Jarosław Jerzy Jeremi Jędrzej Joachim Józef Józek Julian Juliusz Jurek Kacper Kajetan Kamil Karol Kazimierz Kazik Klaudiusz Klemens Konrad Konstanty Kordian Kornel Krystian Krzysztof Krzysiek Krzyś Ksawery
  Lech Leon Leonard Leopold Leszek Lucjan Ludwik Łukasz Maciej Maciek Maks Maksymilian Marceli Marcel Marcin Marek Marian Mariusz Mateusz Michał Mieczysław Mietek Mikołaj Milan Mirek Mirosław Natan Nikodem Norbert Olaf Olek Oliwier Oskar Otto Patryk Paweł
  Piotr Piotrek Przemek Przemysław Radek Radosław Rafał Remigiusz Robert Roland Roman Romuald Rudolf Ryszard Rysiek Sebastian Seweryn Sergiusz Sławek Sławomir Stanisław Staszek Stefan Sylwester Szczepan Szymon Tadeusz Tadek Teodor Tomasz Tomek Tymon
  Tymoteusz Tytus Urban Wacław Wacek Waldemar Waldek Walenty Walerian Wawrzyniec Wiesław Wiesiek Wiktor Wilhelm Wincenty Wit Witold Witek Władysław Władek Włodzimierz Włodek Wojciech Wojtek Zbigniew Zbyszek Zdzisław Zdzisiek Zenon Zygmunt Zygfryd
  Oleg Dmytro Wołodymyr Taras Mykoła Bohdan Ołeksandr Andrij Iwan Siergiej Jurij Bonifacy Bruno Cyryl Dobromir Donat Eligiusz Erazm Florian Gracjan Gerwazy Ginter Hilary Iwo Jarema Jonasz Józef Kaja Kewin Klaudiusz Kosma Krystyn Leonid Longin Lubomir Maurycy Metody Mściwoj Napoleon Nataniel Odo Olgierd Onufry Orest Oswald Parys Radomir Rajmund Roch Rudolf Samuel Serafin Seweryn Sykstus Tobiasz Tytus Ulryk Walerian Werner Wiaczesław Wit Wolfgang Zachariasz Ziemowit Zbysław Bartłomiej Ireneusz Wawrzyniec Kacper Juliusz Oktawian Tristan Vincent Xawery Jędrek Maniek Felek Gienek Romek Edek Lucek Olek Wojtas Mirosław Bodzio Zdzich Stachu Rychu Thomas Michael Peter John Hans Klaus Markus Stefan Martin David James Mark Paul Kevin Brian
  Tymek Kasper Łucjan Maksym Melchior Miłosz Patrycjusz Rufin Seba Szczęsny Zenek Ołeh Serhij Lolek Jasiek Bolek Antek Stach Alek Alan
`);

/** Men's names in -a and -i, which decline apart. */
export const menNamesInA = spelled('Kuba Barnaba Bonawentura Kosma Jura Sasza Misza Luca');

/** First names of women, in the nominative. */
export const womenNames = spelled(`
  Ada Adela Adrianna Adriana Agata Agnieszka Aga Aldona Aleksandra Ala Alicja Alina Amanda Amelia Anastazja Andżelika Angelika Aneta Anetta Aniela Anita Anna Ania Antonina Apolonia Arleta Asia Aurelia Barbara Basia Beata Bernadeta Bernadetta Bianka Blanka Bogna
  Bogumiła Bogusława Boguska Bożena Bronisława Brygida Cecylia Celina Czesława Dagmara Danuta Danka Daria Diana Dobrosława Dominika Dorota Edyta Ela Eleonora Eliza Elwira Elżbieta Emilia Ewa Ewelina Felicja Franciszka Gabriela Gosia Genowefa Grażyna
  Halina Halka Hanna Hania Helena Henryka Honorata Ilona Ilza Inga Irena Irmina Iwona Iza Izabela Izabella Jadwiga Jadzia Jagoda Janina Jaśmina Joanna Joasia Jolanta Jola Judyta Julia Julita Justyna Kaja Kalina Kamila Karina Karolina Kasia Katarzyna
  Kazimiera Kinga Klara Klaudia Kornelia Krystyna Krysia Ksenia Laura Lena Leokadia Lidia Lilianna Liliana Lucyna Ludmiła Ludwika Łucja Magda Magdalena Maja Małgorzata Małgosia Marcelina Marcela Maria Mariola Marianna Marlena Marta Martyna Maryla Marysia
  Matylda Jowita Dominika Melania Michalina Milena Mirosława Monika Nadia Natalia Natasza Nicola Nikola Nina Nela Ola Oliwia Olga Otylia Patrycja Paula Paulina Pelagia Pola Regina Renata Roksana Roma Romana Róża Rozalia Sabina Sandra Sara Sonia Stanisława Stefania
  Stella Sylwia Tamara Tatiana Teodora Teresa Tola Urszula Ula Wanda Weronika Wiera Wiesława Wioletta Wioleta Wiktoria Władysława Zdzisława Zenona Zenobia Zofia Józefina Judyta Gizela Gertruda Eugenia Kornelia Balbina Bożenna Daniela Dobrawa Emma Eryka Estera Faustyna Flora Gaja Greta Hortensja Idalia Iga Ilona Jagna Jessica Kalina Kamelia Larysa Lea Leonarda Liwia Luiza Malwina Marika Mira Noemi Oriana Otolia Penelopa Petronela Rebeka Rita Rozalia Rut Salomea Sława Stefania Tekla Tosia Walentyna Wacława Wita Zula Żywia Sara Wioleta Ludmiła Ines Lilla Marcjanna Mieczysława Radosława Romualda Sławomira Stanisława Teofila Violetta Wincentyna Zdzisława Zytka Zosia Zuzanna Zuza Zuzia Zyta Żaneta Żanna Oksana Olena Iryna Switłana Tetiana Natalija Hanka Julka
  Gabrysia Madzia Agusia Anka Baśka Beatka Elka Ewka Gośka Grażka Irka Iwonka Jolka Kaśka Krysta Lidka Marzena Marzenna Mirka Monia Renia Sylwka Terenia Tereska Wiolka Zośka Bożenka Dorotka Joaśka Jadwisia Hela Halinka Krystynka
  Wera Wiola Natalka Nadija
`);

/** Forms of first names as they meet the eye in a sentence. */
export const firstNames = [
  allForms(
    menNames.filter((name) => !/[yi]$/.test(name)),
    masculine,
  ),
  allForms([...menNamesInA, ...womenNames], inA),
  // Jerzy and the like decline as adjectives do.
  menNames
    .filter((name) => /[yi]$/.test(name))
    .flatMap((name) => [name, `${name.replace(/y$/, '')}ego`, `${name.replace(/y$/, '')}emu`, `${name}m`])
    .join(' '),
].join(' ');

/** Frequent words, by which Polish is told from other languages and common words from names. */
export const common = `
  i w z na do nie się że to jest o a jak ale po co za od tak czy tylko już dla jej jego ich przez przy bez pod nad przed między oraz lub albo więc bo gdy kiedy jeśli jeżeli gdyby żeby aby by też także również jeszcze bardzo może można trzeba
  ja ty on ona ono my wy oni one mnie mi mną ciebie cię tobie tobą nas nam nami was wam wami ich im nimi jemu go mu niego niej nim nią nich niemu sobie siebie sobą ten ta to te ci tego tej temu tym tych tymi tę tą tamten tamta tamto
  mój moja moje moi mojego mojej mojemu moim moich moimi moją twój twoja twoje nasz nasza nasze nasi naszego naszej naszemu naszym naszych naszymi naszą wasz wasza wasze wasi waszego waszej waszemu waszym waszych waszą swój swoja swoje swojego swojej swoim swoich swoją
  kto kogo komu kim nikt nikogo nikomu ktoś kogoś komuś kimś coś czegoś czemuś czymś nic niczego co czego czemu czym który która które którzy którego której któremu którym których którą jaki jaka jakie jacy jakiego jakiej jakim jakich jaką taki taka takie tacy takiego takiej takim takich taką
  być jestem jesteś jest jesteśmy jesteście są był była było byli były byłem byłam byliśmy będę będzie będziemy będą będziecie byłby byłoby byłaby niech bądź
  mieć mam masz ma mamy macie mają miał miała miało mieli miały miałem miałam mieliśmy mieć miałby miałoby
  móc mogę możesz może możemy możecie mogą mógł mogła mogło mogli mógłby mogłaby mogłoby mógłbym mogłabym musieć muszę musisz musi musimy musicie muszą musiał musiała musieli musiałby musielibyśmy powinien powinna powinno powinni powinniśmy
  chcieć chcę chcesz chce chcemy chcecie chcą chciał chciała chcieli chciałbym chciałabym chcielibyśmy chcieliby chciałby wiedzieć wiem wiesz wie wiemy wiecie wiedzą wiedział znać znam znamy zna mówić mówię mówi mówimy mówią mówił mówiła powiedzieć powiem powiedział powiedziała
  robić robię robi robimy robicie robią robił robiła robiliśmy zrobić zrobi zrobimy zrobię zrobiliśmy iść idzie idą idziemy szukać szukam szuka szukamy szukają szukał potrzebować potrzebuję potrzebuje potrzebujemy potrzebują potrzeba potrzebny potrzebna potrzebne potrzebnych
  dać daję daje dajemy dają dam da damy dał dała dali działać działa działają działało brać bierze bierzemy biorą wziąć pracować pracuję pracuje pracujemy pracują pracował używać używam używa używamy używają korzystać korzystam korzysta korzystamy korzystają
  prowadzić prowadzę prowadzi prowadzimy prowadzą prowadził myśleć myślę myśli myślimy pisać piszę pisze piszemy pisał pisałem czekać czekam czekamy czeka czekają płacić płacę płaci płacimy płacą zapłacić kupić kupuję kupuje kupujemy kupują kupimy kupiliśmy kupował
  zmienić zmieniamy zmienia zmieniają zmieniać wymienić wymieniamy wdrożyć wdrażamy wdrożenie wdrożenia wdrożeniu wdrożeniem planujemy planuję planuje planują planować rozważamy rozważam rozmawiać rozmawiamy rozmawiam rozmawiał rozmawiałem rozmawiałam rozmawialiśmy rozmawia
  porównać porównujemy porównuję porównuje porównanie decyzja decyzję decyzji decyzje decyduje decyduję decydujemy decydują podejmuje podejmuję podejmujemy podejmują podpisać podpisuje podpisuję podpisujemy podpisze podpisać zatwierdzić zatwierdza zatwierdzony zatwierdzone zatwierdzona
  proszę prosi prosimy prosił prosiła dziękuję dziękujemy dzięki przepraszam witam cześć hej dzień dobry dobra dobre dobrze dobrego wieczór pozdrawiam pan pani pana panu panem panią państwo państwa państwu państwem panie panowie panów
  firma firmy firmie firmę firmą firm zakład zakładu zakładzie biuro biura biurze sklep sklepu sklepie sklepy magazyn magazynu magazynie produkcja produkcji produkcję sprzedaż sprzedaży dział działu dziale zespół zespołu zespole ludzie ludzi ludźmi osoba osoby osób osobę pracownik pracownika pracowników pracownicy
  system systemu systemie systemem systemy systemów program programu programie programem oprogramowanie oprogramowania narzędzie narzędzia rozwiązanie rozwiązania aplikacja aplikacji aplikację usługa usługi usług produkt produktu produkty produktów oferta oferty ofertę ofert cena ceny cenę cen cennik
  umowa umowy umowę umów umowie budżet budżetu budżecie budżetem pieniądze pieniędzy kasa kasy kasę kwota kwoty kwotę koszt koszty kosztów kosztuje kosztów złotych zł złoty złote tysiąc tysiące tysięcy tys mln milion miliony milionów netto brutto euro vat
  czas czasu czasie raz razy rok roku lata lat miesiąc miesiąca miesiące miesięcy miesięcznie rocznie tydzień tygodnia tygodnie tygodni dzień dnia dni godzina godziny godzin minuta minut dziś dzisiaj jutro wczoraj teraz obecnie potem później wcześniej zaraz zawsze nigdy często czasem rano wieczorem
  poniedziałek wtorek czwartek piątek stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrześniu październiku listopadzie grudniu
  koniec końca końcu początek początku połowa połowy połowie kwartał kwartału kwartale półrocze termin terminu terminie nowy nowa nowe nowego nowej nowym nowych stary stara stare starego starej starym duży duża duże dużo mały mała małe mało więcej mniej większy mniejszy lepszy lepsza lepsze gorszy
  jeden jedna jedno jednego jednej jednym dwa dwie dwóch dwoje trzy trzech cztery czterech pięć sześć siedem osiem dziewięć dziesięć kilka kilku kilkanaście kilkadziesiąt paru parę pół sto dwieście trzysta pięćset obu oba obie wszystko wszyscy wszystkie wszystkich wszystkim każdy każda każde każdego każdej cały cała całe całej całego inny inna inne innego innej innym innych
  tu tam tutaj gdzie skąd dokąd stąd wszędzie nigdzie gdzieś dlaczego czemu ile ilu tyle tylu jakoś jakieś jakiś jakaś jakichś chyba raczej pewnie prawdopodobnie właśnie właściwie generalnie ogólnie zasadniczo szczerze akurat dopiero prawie około mniej ponad poniżej powyżej najpierw przede przecież zresztą natomiast jednak choć chociaż ponieważ gdyż zatem dlatego czyli
  sprawa sprawy sprawie sprawę problem problemu problemy problemów problemem rzecz rzeczy temat tematu temacie tematem pytanie pytania odpowiedź informacja informacje informacji dane danych kontakt kontaktu kontaktem telefon telefonu telefonicznie mail maila mailem mailowo numer numeru adres adresu strona strony stronie stronę
  klient klienta klienci klientów klientem dostawca dostawcy dostawcę dostawców dostawcą konkurencja konkurencji szef szefa szefem szefowa szefowej prezes prezesa prezesem dyrektor dyrektora dyrektorem kierownik kierownika kierownikiem właściciel właściciela właścicielem księgowa księgowej zarząd zarządu zarządem
  papier papierze papierowo kartka kartki kartkach zeszyt zeszycie excel excelu excela arkusz arkuszu arkusze ręcznie faktura faktury faktur zamówienie zamówienia zamówień dokument dokumenty dokumentów raport raporty raportów plan planu planie planem plany projekt projektu projekcie
  rozmowa rozmowy rozmowie rozmowę notatka notatki spotkanie spotkania spotkaniu demo prezentacja prezentacji prezentację wycena wycenę wyceny zapytanie zapytania zakup zakupu zakupy zakupów zakupem wybór wyboru start startu startujemy ruszamy ruszyć
  no nooo ok okej spoko jasne oczywiście pewnie dokładnie zgoda niestety chętnie super świetnie fajnie aha mhm eee hmm ano taa tak nope halo sorry sory kurde
  tylko nawet wręcz wobec według dzięki wokół poza podczas dookoła pomimo mimo wśród spośród obok koło blisko daleko wewnątrz naprzeciw naprzeciwko razem wspólnie osobno sam sama samo sami same samego samej samym
  ładnie szybko wolno łatwo trudno ciężko tanio drogo tani tania tanie drogi droga drogie szybki szybka prosty prosta proste trudny ważny ważna ważne pilne pilnie możliwe możliwy możliwość konieczne gotowy gotowa gotowe gotowi pewny pewna zadowolony zadowolona zadowoleni zainteresowany zainteresowana zainteresowani
  ktoś gość facet kobieta mężczyzna kolega kolegi koleżanka koleżanki znajomy znajoma brat brata siostra żona żony mąż męża syn ojciec tata mama rodzina wspólnik wspólnika
  pewien żaden żadna żadne żadnych żadnego żadnej ani choćby oby niby jakby bodaj ponoć podobno przynajmniej najmniej najwięcej najlepiej najgorzej najpóźniej maksymalnie minimalnie góra dół prawo lewo
  miasto miasta gmina gminy gminie szkoła szkoły szkole szkołę urząd urzędu urzędzie szpital szpitala szpitalu hotel hotelu restauracja restauracji hala hali maszyna maszyny maszyn auto auta aut samochód samochodów flota floty kierowca kierowców
  dostać dostaję dostaje dostajemy dostaliśmy dostał dostałem dzwonić dzwoni dzwonił dzwoniła dzwonię zadzwonić wysłać wysłał wysłała wysyłać wysyłamy pokazać pokazał pokazuje zobaczyć zobaczymy sprawdzić sprawdzam sprawdzamy zapytać pytać pyta pytał pytała zapytał pytam odpowiedzieć
  lubię lubi wolę wolimy woli wolałbym widzę widzi widzimy widzą słyszałem słyszałam słyszeliśmy znalazłem znalazłam znaleźliśmy czytałem patrzymy oglądamy obejrzeć testujemy testować testy test próbujemy próbować liczymy liczyć
`;

/** Capitalised words that are no names. */
export const notNames = `
  pan pani pana panu panem panią państwo państwa państwu państwem panie panowie panom wy was wam wami wasz wasza wasze waszego waszej waszym waszych waszą ty ciebie tobie twój twoja twoje
  poniedziałek wtorek środa środę czwartek piątek sobota niedziela styczeń stycznia styczniu luty lutego lutym marzec marca marcu kwiecień kwietnia kwietniu maj maja maju czerwiec czerwca czerwcu lipiec lipca lipcu sierpień sierpnia sierpniu wrzesień września wrześniu październik października październiku listopad listopada listopadzie grudzień grudnia grudniu
  boże narodzenie narodzeniem narodzenia wielkanoc wielkanocą wielkanocy wigilia wigilią wigilii sylwester sylwestra nowy nowego nowym rok roku rokiem majówka majówce majówką święta świętami świąt trzech króli wszystkich świętych
  q1 q2 q3 q4 i ii iii iv v vi h1 h2 pln eur usd gbp zł vat nip regon krs rodo iso bhp udt ue ksef jpk
  dzień dobry cześć hej witam halo dziękuję dzięki proszę przepraszam pozdrawiam tak nie no ok okej jasne pewnie dobrze zgoda owszem oczywiście chyba raczej niestety może
  rozmowa rozmawiałem rozmawiałam rozmawialiśmy spotkanie telefon tel mail e-mail kontakt klient klientka lead notatka notatki temat dotyczy problem ból potrzeba potrzeby potrzebuje potrzebują szuka szukają chce chcą budżet decyzja decyduje decydent termin terminy czas start firma spółka zakład status ustalenia ustalono następny krok kroki
  a ale bo gdy kiedy jeśli jak co kto kogo komu czy gdzie skąd ile ilu który która które my on ona oni one ja mój moja moje nasz nasza nasze jego jej ich ten ta to te tam tu tego tej tym tych taki taka takie wszystko wszyscy każdy każda nikt nic ktoś coś
  obecnie teraz dziś dzisiaj jutro wczoraj potem później wtedy zaraz już jeszcze tylko także też również właściwie generalnie ogólnie szczerze akurat na w we z ze do od o po pod nad przed za u przy bez dla przez około ok ponad między oprócz poza wg według
  mamy mam ma mają jestem jesteśmy jest są był była było byli będzie szukamy szukam potrzebujemy potrzebuję chcemy chciałbym chciałabym chcielibyśmy interesuje interesują zmieniamy planujemy planuje rozważamy porównujemy pracujemy używamy korzystamy robimy prowadzimy zatrudniamy płacimy kupujemy czekamy musimy
  dzwonił dzwoniła dzwoniłem dzwoniłam pisał pisała napisał napisała powiedział powiedziała mówi mówił mówiła pytał pytała prosi prosił prosiła obiecał wysłać wysłałem wysłałam oddzwonić umówiłem umówiłam umówione umówiliśmy byłem byłam byliśmy wizyta demo prezentacja oferta kwota kwoty pieniądze kasa środki
  fwd lead crm rec tel agent klient wizytówka notatka nagranie
  jeden jedna dwa dwie trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt sto dwieście trzysta czterysta pięćset sześćset siedemset osiemset dziewięćset tysiąc kilka kilkanaście kilkadziesiąt pół półtora
  główny główna głównego szanowni szanowny szanowna drogi droga uprzejmie serdecznie poważaniem temat od do dw data wysłano re fw odp
  jednocześnie dodatkowo ponadto natomiast jednak zresztą podobno ponoć wstępnie orientacyjnie finalnie docelowo ostatnio niedawno nagle trzeba można warto należy
  ostateczna ostateczną ostateczny ostateczne finalna finalną zapytanie uruchomienie wdrożenie konsultanci klienci kierowcy pracownicy pacjenci uczniowie goście ludzie komisja wyniki bilety faktury zamówienia dokumenty raporty maszyny maszyna drukarki drukarka serwer serwery program system magazyn sklep sklepy firmy pieniądze boli podobało kolejny kolejna zależy pilne ważne uwaga ps dodam dodatkowo poza również sprawa sprawy hr it crm decydują decyzje dane
  czech czecha czechem czesi niemiec niemca niemcem polak polaka włoch włocha włochem francuz francuza anglik anglika chińczyk chińczyka turek turka słowak słowaka litwin litwina szwed szweda duńczyk duńczyka holender holendra amerykanin ukrainiec ukraińca niemiecki czeski włoski chiński
  polski polska polskie polsce polskę polaków angielski niemiecki internet internecie internetu google linkedin linkedinie linkedina facebook facebooku whatsapp teams zoom meet excel excelu excela word outlook windows android
  ${places}
`;
