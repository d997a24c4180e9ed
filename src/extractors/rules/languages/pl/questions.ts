/** Questions that Polish sellers ask, by what they ask for; what a question of unknown wording asks for is judged by them. */
export const questions = {
  need: `
    W czym mogę pomóc?
    W czym możemy Państwu pomóc?
    Jak możemy pomóc?
    Jak mogę Panu pomóc?
    Czym mogę służyć?
    Co Państwa do nas sprowadza?
    Co Pana do nas sprowadza?
    Co skłoniło Panią do kontaktu?
    Czego Państwo szukają?
    Czego Pan potrzebuje?
    Czego Wam brakuje?
    Czego dotyczy zapytanie?
    Szukają Państwo czegoś konkretnego?
    Szukają Państwo nowego systemu?
    Szuka Pan rozwiązania dla firmy?
    Co chcieliby Państwo usprawnić?
    Co chcecie poprawić?
    Co chcielibyście zmienić?
    Co Państwo chcieliby osiągnąć?
    Jaki problem chcą Państwo rozwiązać?
    Z jakim problemem Państwo przychodzą?
    Z czym się Państwo borykają?
    Co jest dziś największym problemem?
    Co dziś nie działa tak, jak powinno?
    Co u Was nie działa?
    Co się dzieje?
    Co najbardziej przeszkadza?
    Co Państwa boli?
    Gdzie jest największy kłopot?
    Jak to wygląda dzisiaj?
    Jak robicie to teraz?
    Jak radzą sobie Państwo z tym obecnie?
    Jak dziś prowadzicie ewidencję?
    Do czego ma służyć?
    Do czego potrzebują Państwo tego systemu?
    Na czym najbardziej Państwu zależy?
    Jakie mają Państwo oczekiwania?
    Jakie są wymagania?
    Czego oczekują Państwo od nowego dostawcy?
    Dlaczego rozważają Państwo zmianę?
    Dlaczego teraz?
    Skąd pomysł na zmianę?
    Skąd zainteresowanie?
    Proszę opisać, czego Państwo potrzebują.
    Proszę opowiedzieć o swojej sytuacji.
    Opowiedz, czego szukasz.
    Proszę powiedzieć coś więcej.
    Może Pan powiedzieć więcej?
    Co mogę dla Was zrobić?
    Co to za sprawa?
    O co chodzi?
    O jakie rozwiązanie chodzi?
    O jaki produkt chodzi?
    Który produkt Państwa interesuje?
    Co Państwa interesuje?
    Czym jesteście zainteresowani?
    Czy są Państwo zainteresowani naszym systemem?
    Masz pytanie o nasze usługi?
    Jakich maszyn Państwo szukają?
    Jakiego sprzętu Państwo potrzebują?
    Jakiej usługi Państwo szukają?
    W jakiej sprawie Pan pisze?
    Co sprawia najwięcej kłopotu?
    Co miałby robić nowy system?
    Co się psuje?
    Jaki jest cel projektu?
    Czym się Państwo zajmują i czego szukają?
    Chętnie odpowiem na pytania, czego Państwo potrzebują?
    Co Państwo planują?
    Czy ma Pan jakąś potrzebę, w której możemy pomóc?
    Jakie zadania chcecie zautomatyzować?
    Gdzie tracicie najwięcej czasu?
    Potrzebuje Pani pomocy w wyborze?
    Szukacie czegoś do firmy?
    Rozglądają się Państwo za czymś nowym?
    Dzień dobry, w czym pomóc?`,
  budget: `
    Jaki mają Państwo budżet?
    Jaki jest budżet?
    Budżet?
    A budżet?
    Czy jest na to budżet?
    Czy mają Państwo określony budżet?
    Jaki budżet wchodzi w grę?
    Jakim budżetem Państwo dysponują?
    Jaki budżet Pan przewidział?
    Ile chcieliby Państwo przeznaczyć?
    Ile mogą Państwo na to przeznaczyć?
    Ile mogą Państwo przeznaczyć miesięcznie?
    Ile chcą Państwo wydać?
    Ile chcielibyście zapłacić?
    Ile planują Państwo wydać na ten cel?
    Ile Pan planuje na to?
    Ile jesteście gotowi zainwestować?
    Jaką kwotę mogą Państwo przeznaczyć?
    Jaka kwota wchodzi w grę?
    Jaka kwota jest zabezpieczona?
    W jakiej kwocie chcieliby się Państwo zmieścić?
    Do jakiej kwoty?
    Do jakiej kwoty miesięcznie?
    O jakich kwotach mówimy?
    Jakie kwoty wchodzą w grę?
    Jaki rząd wielkości?
    Jakie widełki Państwo zakładają?
    Jakie są widełki cenowe?
    W jakim przedziale cenowym?
    Jaki wydatek bierze Pan pod uwagę?
    Czy środki są zabezpieczone?
    Czy są na to środki?
    Są na to środki?
    Jakie środki mają Państwo na ten cel?
    Czy mają Państwo już środki?
    Czy pieniądze są zaplanowane?
    Czy pieniądze są już przyznane?
    Czy te pieniądze są zatwierdzone?
    A pieniądze?
    A finanse?
    A ramy finansowe?
    Jak wygląda kwestia pieniędzy?
    Co z pieniędzmi?
    Jak chcą Państwo finansować zakup?
    Jak będzie finansowany zakup?
    Czy finansowanie jest ustalone?
    Leasing czy gotówka?
    Na co Państwa stać?
    Na jaką kwotę możemy się umówić?
    Jaka cena byłaby do przyjęcia?
    Jaki koszt byłby akceptowalny?
    Jaki koszt miesięczny jest do przyjęcia?
    Ile macie odłożone?
    Ile macie na to?
    Ile jest zarezerwowane w budżecie?
    Czy kwota jest zarezerwowana?
    Czy projekt jest ujęty w planie wydatków?
    Ile zarząd na to przewidział?
    Ile szef chce wydać?
    Czy wiadomo, ile chce wydać?
    Jaki limit macie na takie zakupy?
    Czy mogę zapytać o budżet?
    Czy zdradzi Pan budżet?
    Orientacyjnie jaki budżet?
    Jaka jest pula na ten rok?
    Ile wynosi budżet na ten projekt?
    Czy macie już zgodę na wydatek?
    Ile w tym roku możecie na to wydać?
    Jakie macie możliwości finansowe?
    Jaki pułap cenowy?
    O jakich pieniądzach mówimy?
    Jaką kwotą Państwo dysponują?
    Czy mają Państwo zarezerwowane środki?
    Jest na to budżet?
    Czy budżet jest potwierdzony?
    Czy budżet jest już określony?
    Jaka rata byłaby akceptowalna?`,
  'money-now': `
    Ile płacą Państwo dzisiaj?
    Ile płacicie teraz?
    Ile płacicie obecnemu dostawcy?
    Ile kosztuje Was obecny system?
    Ile Was to dziś kosztuje?
    Ile kosztuje godzina przestoju?
    Ile na tym tracicie?
    Jakie macie obroty?
    Jaki jest roczny obrót?
    Ile wydajecie na to obecnie?
    Ile kosztują te błędy?
    Jaka jest wartość strat?
    Ile wynosi obecny abonament?`,
  authority: `
    Kto podejmuje decyzję?
    Kto podejmuje decyzje zakupowe?
    Kto podejmie ostateczną decyzję?
    Kto będzie o tym decydował?
    Kto decyduje?
    Kto decyduje o zakupie?
    Kto u Państwa decyduje?
    Kto o tym decyduje?
    Kto ostatecznie wybiera?
    Kto wybiera dostawcę?
    Kto zatwierdza zakup?
    Kto zatwierdza takie wydatki?
    Kto to zatwierdzi?
    Kto akceptuje?
    Kto akceptuje wydatki?
    Kto podpisuje umowę?
    Kto podpisuje?
    Kto musi się zgodzić?
    Kto ma ostatnie słowo?
    Czyje jest ostatnie słowo?
    Kto bierze udział w decyzji?
    Kto jeszcze bierze udział w wyborze?
    Kto jeszcze jest zaangażowany?
    Czy ktoś jeszcze musi to zaakceptować?
    Czy ktoś jeszcze bierze udział w decyzji?
    Czy ktoś oprócz Pana ma głos?
    Czy ktoś jest przeciw?
    Czy to Pan decyduje?
    Czy to Pani decyzja?
    To Pana decyzja?
    To Pan decyduje o zakupie?
    Pan podejmuje decyzję?
    Pan decyduje?
    Decyduje Pani sama?
    Sam Pan o tym decyduje?
    Sama decydujesz o zakupach?
    Podpisuje Pan osobiście?
    Czy podejmuje Pan decyzję samodzielnie?
    Czy decyzja należy do Pana?
    Do kogo należy decyzja?
    Po czyjej stronie jest decyzja?
    Od kogo zależy decyzja?
    Czyja to decyzja?
    Jaka jest Pana rola w tej decyzji?
    Jaka jest Pani rola w wyborze?
    Jaki ma Pan wpływ na decyzję?
    Ma Pan w tej sprawie głos?
    Kto jest decydentem?
    Kto rozstrzyga?
    Kto jeszcze musi to zobaczyć?
    Decyduje pan samodzielnie?
    Kto pana zdaniem powie tak?
    Kto jest osobą decyzyjną?
    Czy jest Pan osobą decyzyjną?
    Kto jest decision makerem?
    Kto trzyma budżet?
    Kto dysponuje budżetem?
    Kto to klepie?
    A kto u Państwa takie zakupy klepie?
    Jak wygląda proces decyzyjny?
    Jak podejmujecie takie decyzje?
    Jak zapada decyzja?
    Potrzebna jest czyjaś zgoda?
    Czy potrzebuje Pan zgody szefa?
    Kogo trzeba przekonać?
    Kto się tym u Was zajmuje i decyduje?
    Kto odpowiada za wybór wykonawcy?
    Kto odpowiada za zakupy?
    Kto zajmuje się wyborem?
    Kto zamawia?
    Kto podpisze umowę?
    Kto u Pana decyduje?
    Kto zatwierdzi zlecenie?
    Czy to Pani zamawia?
    Czy to Pan zatwierdza wynajem?
    A decyzja należy do?
    Kto u Was rozdaje karty?
    Kto o tym postanowi?
    Kto powie tak?
    Z kim trzeba to uzgodnić?
    Kto by o tym decydował?
    A kto podejmowałby decyzję?`,
  timing: `
    Kiedy?
    Na kiedy?
    Na kiedy to potrzebne?
    Na kiedy potrzebny?
    Kiedy chcieliby Państwo zacząć?
    Kiedy chcieliby Państwo ruszyć?
    Kiedy chcielibyście wystartować?
    Kiedy start?
    Kiedy planują Państwo wdrożenie?
    Kiedy miałoby ruszyć wdrożenie?
    Kiedy miałoby to działać?
    Kiedy ma działać?
    Do kiedy system ma działać?
    Do kiedy?
    Do kiedy potrzebują Państwo?
    Od kiedy?
    Od kiedy chcieliby Państwo korzystać?
    W jakim terminie?
    Jaki termin Państwa interesuje?
    Jaki jest termin?
    Termin?
    A termin?
    Jest jakiś termin?
    Czy jest planowany termin?
    Czy goni Państwa termin?
    Jaki horyzont czasowy?
    W jakim horyzoncie Państwo myślą?
    Kiedy planują Państwo zakup?
    Kiedy zapadnie decyzja?
    Kiedy zapadnie wybór?
    Kiedy podejmą Państwo decyzję?
    Kiedy chcą Państwo podpisać umowę?
    Kiedy zmiana?
    Kiedy chcieliby Państwo zmienić dostawcę?
    Kiedy planują Państwo przeprowadzkę?
    Kiedy montaż?
    Kiedy dostawa?
    Kiedy ma być dostawa?
    Kiedy chcieliby Państwo go mieć?
    Kiedy maszyna musi być?
    Kiedy musi być gotowe?
    Kiedy ruszacie?
    Jak szybko Państwo potrzebują?
    Jak pilna jest sprawa?
    Jak pilne to jest?
    Czy to pilne?
    Ile mamy czasu?
    Ile czasu mają Państwo na wdrożenie?
    Timeline?
    Jaki macie harmonogram?
    Jak wygląda harmonogram?
    Jaki okres wynajmu?
    Na jaki okres?
    W którym kwartale?
    W którym miesiącu?
    A kiedy chciałby to Pan mieć?
    Kiedy mielibyśmy zacząć?
    Kiedy realnie?
    Jaki deadline?
    Budżet i termin?`,
  'other-time': `
    Kiedy możemy zadzwonić?
    O której zadzwonić?
    O której godzinie najlepiej dzwonić?
    Kiedy mogę oddzwonić?
    Kiedy możemy się spotkać?
    Jaki termin rozmowy Panu pasuje?
    Kiedy pasuje Pani demo?
    Kiedy kończy się umowa?
    Do kiedy obowiązuje umowa?
    Do kiedy mają Państwo umowę z obecnym dostawcą?
    Kiedy wygasa licencja?
    Od kiedy korzystają Państwo z tego systemu?
    Od kiedy trwa ten problem?
    Kiedy to się stało?
    Kiedy była ostatnia kontrola?
    Jak długo działają Państwo na rynku?
    Kiedy szef wraca?
    Kiedy wrócić do rozmowy?
    Kiedy się przypomnieć?
    To kiedy wrócić do tematu?
    Kiedy moglibyśmy wrócić do rozmowy?`,
  employees: `
    Ile osób pracuje w firmie?
    Ile osób Państwo zatrudniają?
    Ilu pracowników Państwo zatrudniają?
    Ilu Państwo zatrudniają?
    Ilu pracowników liczy firma?
    Ilu macie pracowników?
    Ilu Was jest?
    Ilu Was jest w firmie?
    Ile osób liczy zespół?
    Jak duża jest firma?
    Jak duża jest Państwa organizacja?
    Jak duzi jesteście?
    Jak liczna jest załoga?
    Jaka jest wielkość firmy?
    Wielkość zespołu?
    Wielkość firmy?
    Jakie jest zatrudnienie?
    Ile etatów ma urząd?
    Ile osób zatrudnia szkoła?
    Duży zespół?
    Tyle osób Państwo zatrudniają?
    Ile osób pracuje w stolarni?
    Jaka jest skala firmy?`,
  quantity: `
    Ile stanowisk Państwo potrzebują?
    Ile stanowisk Państwo mają?
    Ilu użytkowników?
    Ilu użytkowników będzie pracować w systemie?
    Ile osób będzie korzystać?
    Ile osób miałoby używać systemu?
    Ile osób będzie pracować w programie?
    Ile licencji?
    Ile sztuk?
    Ile sztuk Państwa interesuje?
    Ile pojazdów?
    Ile aut mają Państwo we flocie?
    Ile maszyn?
    Ile lokalizacji?
    Ile macie oddziałów?
    Ile kamer?
    Ile faktur miesięcznie?
    Ile zamówień dziennie?
    Ilu handlowców?
    Ilu kierowców?
    Jaka ilość?
    Jakiej ilości Państwo potrzebują?
    Jaki wolumen?
    Ile zestawów?
    Ile pokoi?
    Ile metrów?
    Dużo tego?
    Ile gospodarstw obejmie system?
    Ile macie przychodni?`,
  name: `
    Z kim mam przyjemność?
    Z kim mamy przyjemność?
    Z kim rozmawiam?
    Jak się Pan nazywa?
    Jak się Pani nazywa?
    Jak mogę się do Pana zwracać?
    Jak mam się zwracać?
    Proszę o imię i nazwisko.
    Czy mogę prosić o imię?
    Czy mogę poznać Pana godność?
    Proszę się przedstawić.
    Na kogo wystawić ofertę?
    Kogo mam wpisać jako osobę do kontaktu?
    Z kim mamy rozmawiać?
    Do kogo adresować ofertę?
    Kto pisze?`,
  contact: `
    Na jaki adres wysłać ofertę?
    Czy mogę prosić o adres e-mail?
    Proszę o maila.
    Jaki jest Pana numer telefonu?
    Czy zostawi Pan numer telefonu?
    Proszę o numer telefonu.
    Jak się z Panem skontaktować?
    Jak możemy się skontaktować?
    Proszę o dane kontaktowe.
    Gdzie przesłać wycenę?
    Pod jaki numer dzwonić?
    Telefon lub mail?
    Dokąd wysłać materiały?`,
  company: `
    Jak się nazywa salon?
    Jak się nazywa Państwa sklep?
    Jak nazywa się gabinet?
    Jak nazywa się ta firma?
    Co to za firma?
    Jaka to firma?
    Dla jakiej firmy to ma być?
    Jaką firmę Pan reprezentuje?
    Z jakiej firmy Pan pisze?
    Z jakiej firmy Pani dzwoni?
    Jak nazywa się firma?
    Jak nazywa się Państwa firma?
    Jak się nazywa Państwa drukarnia?
    Czy mogę prosić o nazwę firmy?
    Nazwa firmy?
    W jakiej firmie Pan pracuje?
    Gdzie Pani pracuje?
    Co to za firma?
    Jaka to firma?
    Dla jakiej firmy ma być oferta?
    Którą szkołę Pani reprezentuje?
    Która gmina?
    Czy reprezentuje Pani urząd?
    Jaką instytucję Pan reprezentuje?
    Skąd Pan pisze?`,
  role: `
    Jakie jest Pana stanowisko?
    Jakie stanowisko Pani zajmuje?
    Na jakim stanowisku Pan pracuje?
    Jaką funkcję Pan pełni?
    Jaka jest Pana rola w firmie?
    Kim Pan jest w firmie?
    Czym się Pani zajmuje w firmie?
    Za co Pan odpowiada?
    A Pana funkcja?
    Pana stanowisko?
    Czy jest Pan właścicielem?
    Czy to Pan prowadzi firmę?
    Czy to Pan prowadzi gospodarstwo?`,
  alternatives: `
    Z czego korzystają Państwo dzisiaj?
    Z czego teraz korzystacie?
    Czego używacie obecnie?
    Czego Państwo teraz używają?
    Jakiego systemu Państwo używają?
    Na czym dziś pracujecie?
    Na czym Państwo pracują?
    W czym to dziś prowadzicie?
    Jaki system mają Państwo teraz?
    Jaki program działa u Państwa obecnie?
    Macie dziś jakiś system?
    Kto obsługuje Państwa obecnie?
    Kto jest obecnym dostawcą?
    Kto teraz robi to dla Was?
    Z kim Państwo dziś współpracują?
    Czy rozmawiają Państwo z innymi dostawcami?
    Czy rozmawia Pan też z innymi firmami?
    Z kim jeszcze Państwo rozmawiają?
    Czy porównują nas Państwo z kimś?
    Z kim nas porównujecie?
    Czy oglądali Państwo inne rozwiązania?
    Czy oglądaliście coś jeszcze?
    Co jeszcze bierzecie pod uwagę?
    Kogo jeszcze bierzecie pod uwagę?
    Czy mają Państwo inne oferty?
    Czy dostali Państwo inne oferty?
    Jakie inne rozwiązania Państwo rozważają?
    Rozważają Państwo konkurencję?
    Kto jeszcze jest w grze?
    Kto jeszcze składa oferty?
    Czy ktoś już złożył ofertę?
    Rozgląda się Pan jeszcze gdzieś?
    Widziała Pani już jakieś urządzenia?
    Czy jesteście na etapie porównywania ofert?
    Kto jest naszą konkurencją?
    Macie jakiś sklep, na przykład Shoper?
    Kto zajmuje się tym dzisiaj?
    Co Państwa powstrzymuje przed decyzją?`,
  other: `
    Który pakiet Państwo wolą?
    Nowy czy używany?
    Czy mają Państwo stronę internetową?
    Gdzie to jest?
    W jakim mieście?
    Jaki kolor?
    Jakiej mocy?
    Jaki udźwig?
    Jakie blachy?
    Czy wysłać folder?
    Czy przesłać materiały?
    Czy chce Pan zobaczyć demo?
    Umówić prezentację?
    Czy przygotować ofertę?
    To podeślę umowę?
    Czy jest Pan tam jeszcze?
    Czy to wszystko?
    Czy mogę jeszcze w czymś doradzić?
    Czy połączyć z konsultantem?
    Może Pan powtórzyć?
    Co Pan o tym sądzi?
    Jak to brzmi?
    Czy jest Pani naszą klientką?
    Czy to by pomogło?
    Dziękuję, przekażę.
    Przykro mi.
    Rozumiem.
    Jasne.
    Świetnie, zapisuję.
    Dziękuję za informacje.
    Z jakim systemem miałby współpracować?
    Czy potrzebna jest integracja z księgowością?
    Czy budynek ma windę?
    A termin dostawy tam podali?
    Co się stało?
    Czy zastałem pana Roberta?
    Słychać mnie?
    Czy ma pan chwilę?
    Mogę zająć chwilę?
    Czy ma Pan magazyn?
    Czy ma Pan własny warsztat?
    Czy mają Państwo serwer?
    Czy macie halę?
    Czy prowadzi Pan sklep?
    Czy sprzedajecie online?
    Tworzymy systemy magazynowe.
    Czy to pilne zlecenie na jeden raz?
    Jaki metraż?
    Jaka branża?
    W jakim województwie?
    Co Państwa powstrzymuje?
    Takich danych niestety nie udostępniamy.`,
};
