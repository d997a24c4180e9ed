/** Named rows of alternatives that the Polish patterns share; folded, as messages are read. */
export const lists: Record<string, string> = {
  trade:
    'pizzeri*|restauracj*|kawiarni*|piekarni*|kwiaciarni*|hydraulik*|dentyst*|stomatolog*|lekarz*|przychodni*|weterynarz*|fryzjer*|salon*|taksowk*|taxi|aptek*|warsztat*|mechanik*|elektryk*|slusarz*|szpital*|policj*|bibliotek*|szkol*|kino|kina|teatr*|silowni*|kebab*|pralni*|optyk*|urzad|urzedu|urzedem|poczt*|bank|banku|bankiem|lotnisk*|dworzec|sanepid|zus|kosmetyczk*',
  treat:
    'pizz*|margherit*|burger*|sushi|kebab*|obiad*|kolacj*|stolik*|taksowk*|taxi|kwiat*|bukiet*|roz|tort*|ciast*|strzyzen*|manicure|masaz*|bilet|bilety|biletow|wizyt*|recept*|pokoj|pokoju|noclegu|nocleg',
  pan: 'pan|pani|panu|panstwo|panstwu|panstwa|pana|pania|wy|wam|was|ty|ci|cie|tobie|panskiej|waszej|wasza|wasz|panska|panski',
  nam: 'nam|nas|mi|mnie|im|ich|jemu|jej|mu|go|klientowi|klientce|firmie',
  nie: 'nie|nigdy|nikt|nic|zaden|zadna|zadne|zadnych|zadnego|zadnej|bez|ani|brak|nikogo|nigdzie|niczego',
  rzecz:
    'system|systemu|systemem|systemow|systemy|program|programu|programem|programow|oprogramowani*|narzedzi*|rozwiazani*|aplikacj*|apk*|platform*|modul*|crm|crma|crmu|crm-a|erp|wms|mes|tms|maszyn*|urzadzen*|sprzet*|licencj*|dostawc*|serwisant*|backup*|hosting*|serwer*|monitoring*|kamer*|soft|softu|czegos|cos|kogos|partner*|firmy|wykonawc*|integrator*|oferty|oferte|dostawe|sklepu|sklep|portal*|kas|kasy|centrali|centralke|terminal*|czytnik*|bramk*|drukark*|linie|linii|robot*|lini|opakowan*|kartonow|palet|automat*|chatbot*|bota|wdrozeni*|integracj*|instalacj*|wymian*|nowego|nowej|nowy|nowa|nowe|nowych|lepszego|lepszej|innego|innej|porzadn*',
  robic:
    'miec|kupic|kupowac|wdrozyc|wdrazac|zmienic|zmieniac|wymienic|wymieniac|zautomatyzowac|automatyzowac|uporzadkowac|usprawnic|przejsc|przesiasc|pozbyc|skonczyc|zamowic|zbudowac|zrobic|ogarnac|poprawic|skrocic|zmniejszyc|zwiekszyc|odciazyc|zaczac|prowadzic|monitorowac|kontrolowac|widziec|sledzic|mierzyc|rozliczac|planowac|zarzadzac|obslugiwac|integrowac|zintegrowac|polaczyc|podpiac|postawic|zastapic|uruchomic|zainstalowac|zamontowac|wynajac|wziac|przeniesc|scentralizowac|unowoczesnic|zmodernizowac|rozbudowac|ograniczyc|ujednolicic|scyfryzowac|zdigitalizowac|ucyfrowic|zakupic|nabyc|wyeliminowac|odejsc|uciec|zlecic|przyspieszyc|poukladac|spiac|wprowadzic|wyjsc|zapanowac|ewidencjonowac|lepiej|szybciej|latwiej|poszukac|znalezc|zatrudnic|rozwiazac|zabezpieczyc|zapewnic|przestac|przetestowac|rozwijac|rozszerzyc|objac|oddac|zorganizowac|zaplanowac|wystawiac|wysylac|zbierac|raportowac|wiedziec|doposazyc|wyposazyc|odswiezyc',
  chce: 'chce|chcemy|chca|chcialbym|chcialabym|chcielibysmy|chcialybysmy|chcieliby|chcialby|chcialaby|zamierza*|planuje|planujemy|planuja|mysli|mysle|myslimy|pragn*|wola|wolelibysmy|musimy|musze|musi|musza|mamy zamiar|marzy|trzeba|nalezy|warto|chciał|chcial|chciala|chcieli|chcialo|postanowilismy|zdecydowalismy',
  ludz: 'czlowiekiem|czlowieka|czlowiek|konsultantem|konsultanta|konsultantka|konsultantke|handlowcem|handlowca|doradca|doradce|doradcy|przedstawicielem|przedstawiciela|kims|kogos|ktos|osoba|osobe|osoby|pracownikiem|pracownika|opiekunem|opiekuna|sprzedawca|sprzedawce|specjalista|specjaliste|kimkolwiek|ludzmi',
  my: 'moj|moja|moje|mojej|mojego|moim|moich|nasz|nasza|nasze|naszej|naszego|naszych|naszym|swoj|swoja|swojej',
  who: 'kto|kim|kogo|komu|czyja|czyj|ktos',
  not: 'nie|nigdy|zaden|zadna|zadne|zadnych|zadnego|zadnej|nikt|nic|nikogo|bez|ani|brak|brakuje',
  you: 'pan|pani|panu|pana|panie|panstwo|panstwa|panstwu|wy|was|wam|ty|cie|ci|wasz|wasza|wasze|waszej|twoj|twoja',
  need: 'potrzeb*|szuka*|szukam*|chce*|chcial*|chcem*|poszuk*|wymaga*|musi*|musim*',
  pays: 'place|placi*|placim*|kosztuj*|zaplaci*|wydaj*|wydal*|oplaca*|oplat*',
  want: 'chce|chcemy|chca|chcial*|chcielib*|chcialb*|potrzeb*|szuka*|planuj*|zamierza*|mysl*|rozwaza*|zamierz*|interesuj*',
  budget: 'budzet*|srodk*|pieniadz*|pieniedz*|kas|kasa|kasy|kase|kwot*|fundusz*|finans*|sum|suma|sumy|widel*',
};
