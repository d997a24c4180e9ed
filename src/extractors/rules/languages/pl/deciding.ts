import type { CueName } from '../../language.ts';

/** What Polish says of who decides and who takes part. */
export const deciding: Partial<Record<CueName, string>> = {
  chooses: `wybiera; wybierze; wybieram; wybieraja; wybor ~ nalezy; kupuje; kupi; zamawia; zleca; zamowi; placi; zaplaci; glosuje; glosuja; zaglosuje; zaglosuja`,
  decides: `
    zdecyd*; podejm* ~ decyzj*; podejmuj* ~ decyzj*; podjac ~ decyzj*; decyzj* ~ podejm*; decyzje ~ podejm*; zaakcept*;
    ostateczn* ~ slowo|zdanie|decyzj*|glos; ostatnie ~ slowo|zdanie; ma ~ ostatnie; decydujac* ~ glos|slowo; glos decydujac*; klepi*; klepn*; klepac;
    przyklep*; przyklepuje; zgod* ~ wyda*|daje|musi; musi ~ sie ~ zgodzic|zgodz*; musi ~ zatwierdzic|zaakceptowac|podpisac|klepnac|zgodzic;
    musza ~ zatwierdzic|zaakceptowac|podpisac|klepnac|zgodzic; rzadzi*; sam* ~ rzadz*; trzyma* ~ kas*|pieniadz*|budzet*|portfel*|lape; ma ~ budzet;
    dysponuj*; zarzadza ~ budzet*; to jego|jej ~ budzet|decyzja|firma; jego|jej ~ budzet|decyzja; decydent*; decydentk*; przeglosow*; decyduja; zdecyduja;
    postanowi*; postanawia*; przyzna* ~ srodk*; wydaj* ~ zgod*; da ~ zgode; daje ~ zgode|zielone; zielone swiatlo; approve*; signoff; sign off; decyduje;
    mowi ~ tak; powie ~ tak; szefuje; prowadzi ~ firm*; odpowiada ~ za ~ zakup*|decyz*|wybor; do ~ powiedzenia ~ ma; wlasn* ~ kresk*;
    moze ~ podpisac|zamowic|kupic|wydac; ma ~ pelnomocnictwo|upowaznienie|limit; przetarg ~ rozstrzyg*; stawia kropke; kropk* ~ stawia; podpis daje;
    daje podpis; trzyma lejce; klepnal; ma decydujace; uchwali; uchwalil*; uchwalaja; decydujemy; decydowac; decydowal*; decydujac*; decydujesz; zatwierdza;
    zatwierdzi; zatwierdzic; zatwierdzaja; zatwierdzam; zatwierdze; akceptuje; akceptuja; akceptowac; akceptowal*; zaakceptuje; zaakceptuja; zaakceptowac;
    podpisuje; podpisuja; podpisze; podpisac; podpisal*; podpisywac; podpisywal*; podpisza; trzyma reke; pilnuje kasy; daje pieniadze; pieniadze daje;
    zatwierdzal*; decyzje ~ zapadaj*|podejmuje; rozstrzyga; rozstrzygnie; rozstrzygaja; rozstrzygac; puscil; pusci; wskaze; wskazuje`,
  recommends: `
    rekomend*; polec*; doradz*; opini*; opiniuj*; zaopini*; proponuj*; przygotowuj*; przygotuj*; przygotow*; zbiera*; zbieram; porownuj*; porownan*;
    porownam; zestawi*; zestawien*; analizuj*; analiz*; ocenia*; oceni*; testuj*; testow*; przetest*; sprawdza*; sprawdzi*; wybieram ~ i ~ przedst*;
    przedstaw*; przedkl*; przedlo*; zaproponuj*; podsuw*; podsun*; uzasadni*; wnioskuj*; wniosek; skladam ~ wniosek; pilotuj*;
    prowadz* ~ postepow*|przetarg*|projekt*|wybor*|temat*|rozmow*|selekcj*; prowadzi ~ postepow*|przetarg*|projekt*|wybor*|temat*|sprawe;
    robi* ~ przetarg*|rozeznan*|porownan*|zestawien*|rozpoznan*|analiz*; robie ~ przetarg*|rozeznan*|porownan*|zestawien*|rozpoznan*|analiz*; rozeznani*;
    rozpoznani*; ma ~ policzyc|ocenic|sprawdzic|zaopiniowac|sie_wypowiedziec|glos|zdanie|cos do; wypowie*; wypowiedziec; wypowiad*; doradczy;
    glos ~ doradcz*; konsult*; uczestnicz*; bierze ~ udzial; biore ~ udzial; bede ~ bral*; wspoldecyd*; wplyw*; ma ~ wplyw; liczy ~ sie ~ z|jego|jej; slucha;
    pyta ~ mnie|ja|go; przekon*; namawia*; namow*; lobbuj*; weryfik*; policz* ~ zwrot; liczy; kontroluj*; opracow*; pisze ~ opis|specyf*; opis ~ przygot*;
    opis ~ przedmiot*; specyfikacj*; wstepn* ~ wybor*; zawez*; typuj*; negocj*; po ~ mojej ~ opinii; na ~ moj ~ wniosek; moja opinia; moja rekomendacja;
    dopilnuj*; tylko ~ opiniuje|sprawdza|doradza; pisze ~ specyfik*|wniosek|opis; wniosek ~ pisze; zwykle ~ slucha; ocenia ~ strone|technicz*;
    sie wypowiedziec; przedstawia ~ zarzadowi|dyrektor*|oferty|propozycj*|rad*; propozycje; musi sprawdzic; sprawdzi; testowal*; glosujemy; ocenia oferty;
    robie tabelke`,
  blocks: `
    zablok*; torped*; storped*; sabot*; uwal*; uwali*; utrac*; utopi*; przeciw*; jest ~ przeciw*; sprzeciw*;
    nie ~ dopusc*|pozwol*|zgodzi|zgadza|wpusci*|chce ~ slyszec|slyszec|odda; za zadne; kreci ~ nosem; krzywi*; jest na nie; opiera* ~ sie; buntuj*; bojkot*;
    nie ~ bedzie ~ uzywal*|uzywac|korzystal*; zrobi ~ wszystko ~ zeby|by|aby; bedzie ~ robil* ~ wszystko ~ zeby|by; robi* ~ wszystko ~ zeby|by;
    po moim trupie; po jego trupie; wyleci*; podwaza*; wysmiew*; odradza*; zniecheca*; zniechec*; nastawia* ~ przeciw*|ludzi; buntuje; nie cierpi;
    nienawidzi*; wrog*; wyrzucanie ~ pieniedzy; wywal* ~ pieniedzy; nie ~ potrzebuj* ~ tego; uparl* ~ sie ~ na; upiera* ~ sie; zwalcza*;
    broni ~ sie|starego|swojego|excela; kopie ~ dolki; zawetow*; weto; wetuj*; na ~ zlosc; sceptyczn*; odwod*; wybija ~ z ~ glowy; szuka ~ haka|dziury;
    mowi nie; bedzie na nie; straszy ~ ludzi|zaloge|szefa; stawia opor; opor ~ stawia; hamuje ~ temat|zakup|projekt|wszystko; krytykuje; przeszkadza;
    blokuj*; blokowal*; zablokow*; bedzie ~ blokowac; boi ~ sie ~ ze|o|zmian*|utrat*; boi sie; uparl* ~ sie; wszystko ~ zeby ~ to|nowa|nie;
    zeby ~ to ~ ubic|uwalic|zablokowac|storpedowac; ubic; chce ~ to ~ ubic|uwalic|utopic|zablokowac|storpedowac; gada ~ ze ~ strata;
    mowi ~ ze ~ strata|szkoda|wyrzuc*; utrudnia; sypie piach; kopie ~ pod; rzuca klody; klody pod nogi; niechetn*; zlosliw*; opoznia ~ zakup|decyzj*|temat;
    przeciaga ~ temat|sprawe|decyzj*; gra na czas; boczy; sie boczy; burzy sie; sie burzy; nie jest zachwycon*; fochy; strzela focha; niezadowolon*;
    wyrzucanie pieniedzy; wyrzucone pieniadze; wyrzucac pieniadze; psioczy; nie kupuje ~ tego|pomyslu; nie wierzy ~ w; ciagnie ~ do|w strone;
    woli ~ stary|starego|dotychczas*; kombinuje ~ zeby|jak; robi ~ wszystko ~ zeby; bedzie hamowal*; hamowac; bedzie marudzic; bedzie marudzil*; marudzi;
    nie chce slyszec; odradza; burczy; nie tknie; nie tkna; buntuja sie; robil* pod gorke; pod gorke; wolalby ~ zostac; wolalaby ~ zostac;
    trzyma sie ~ starego; nie widzi sensu; nie chce zmian`,
  uninvolved: `
    nic ~ do ~ gadania|powiedzenia|tego|rzeczy; nie ~ ma ~ nic ~ do; mu nic do tego; jej nic do tego; nic ~ jej|mu|mi ~ do; bez ~ znaczenia|wplywu|glosu;
    bez zdania;
    tylko ~ odbiera|przekaz*|odbieral*|udostepni*|notowal*|protokol*|przyszedl|przyszla|przyniosl*|pyta*|dowiedz*|kawe|pomaga|sluchal*|obsluguj*|siedzial*|otworzyl*|zawoz*|wpisuj*|parzy;
    od telefonow; od ~ telefonow|faktur|kawy|podlewania|papierow; w innej sprawie; inna sprawa;
    nie ~ jej|jego|moja|moj ~ dzialka|dzialki|dzialk*|sprawa|brzuch; nie moja ~ broszka|dzialka|sprawa; nie ~ pytal* ~ o ~ zdanie; o zdanie ~ nie|mnie nie;
    nikt ~ nie ~ slucha|pyta; nie pytaja; nie ~ slucha; przyniosl* ~ kawe; o zakupach ~ nic|nie; nic ~ nie ~ wie; nie wtraca*; nie miesza* ~ sie; obojetn*;
    wszystko jedno; nie obchodzi*; trzymam* ~ sie ~ z daleka; odchodzi ~ z ~ firmy; praktykant* ~ tylko; przypadkow*; w temacie ~ nie; poza tematem;
    goscinnie; o niczym nie decyduje; sama o tym nie stanowi; nie stanowi; jej nikt nie slucha; ja nikt nie slucha; go nikt nie slucha; nikt nie slucha;
    od podlewania; nic do gadania; na to ~ nie ~ wplywu; nie proszono; nie wtraca; nie wtraca sie; nie ~ uczestnicz*|zajmuj*|bierze_udzialu|dotyczy;
    nie ma ~ nic ~ do; nie ma ~ wplywu|glosu; nie bierze udzialu; wyszedl ~ z|i; bez udzialu; przyniosl* ~ kawe|herbate|ciastk*; na stazu; tylko ~ stazyst*;
    nie ma nic do rzeczy; nic nie wie; tylko uzytkuj*`,
  'self-decides': `
    ja ~ decyd*; ja ~ podejm* ~ decyzj*; ja ~ zdecyd*; ja ~ podpisuj*; ja ~ zatwierdz*; ja ~ wybieram; ja ~ akceptuj*; ja ~ kupuj*; ja ~ rzadz*; ja ~ place;
    ja ~ zamawiam; decyd* ~ ja; decyduje ja; podejmuj* ~ ja; decyzj* ~ podejmuj* ~ ja; podpisuje ja; wybieram ja; zatwierdzam ja; sam ~ decyd*;
    sama ~ decyd*; decyd* ~ sam|sama|samodzielnie|osobiscie; sam ~ podejm*|podpis*|zatwierdz*|wybieram|kupuj*;
    sama ~ podejm*|podpis*|zatwierdz*|wybieram|kupuj*; samodzielnie; jednoosobow*; moja ~ decyzja|firma|kasa|dzialka;
    moj ~ budzet|biznes|zaklad|warsztat|sklep; moja ~ decyzja; moje ~ pieniadze; to ~ moja ~ firma|decyzja|dzialalnosc; decyzja ~ nalezy ~ do ~ mnie;
    decyzja ~ jest ~ moja|po mojej; decyzja ~ moja; nalezy ~ do ~ mnie; zalezy ~ ode ~ mnie; ode mnie zalezy; do mnie nalezy; tylko ja; wylacznie ja;
    ja jako; ja sam; ja sama; no ja; ja; tak ja; ja i; ja z; jestem ~ wlasciciel*|wspolwlasciciel*|prezes*|szefem|szefowa;
    mam ~ firme|stolarni*|zaklad|sklep|warsztat|restauracj*|gospodarstwo|hurtowni*|salon|pensjonat|swoja|wlasn*;
    prowadze ~ firm*|zaklad|sklep|warsztat|salon|restaur*|gospodarst*|dzialaln*|wlasn*|jednoos*|swoj*; u mnie ~ ja; ja tu ~ rzadze|decyduje;
    ja jestem ~ wlasciciel*|szef*|prezes*|decyd*; mam ~ ostatnie ~ slowo; mam ~ wlasny|swoj ~ budzet; mam ~ decyzyjnosc|pelnomocnictwo|upowaznienie;
    jestem ~ decyzyjn*; decyzyjn*; nie musze ~ nikogo ~ pytac; nikogo ~ nie ~ pytam; wszystko ~ ja; a kto ~ ma ~ ja; a kto ~ inny; ktoz ~ inny;
    kto jak nie ja; zatwierdzam; podpisuje ~ sie; we dwoje; wspolnie ~ z; razem ~ z; moge ~ podpisac|sam ~ podpisac|wydac|zamowic; swojej ~ kreski;
    do ~ mnie; ja bo; wlasciciel to ja; to ja; to ja ~ decyduje|podpisuje|zatwierdzam; ja ~ ostatecznie; osobiscie; moja; moj; moja moja; do mnie; tez ja;
    czyli ja; wiec ja; ja ostatecznie; o ~ tym ~ decyduje|decyduje_sam|decyduje_sama; sam ~ o tym ~ decyduje; sama ~ o tym ~ decyduje;
    jestem ~ jedyn* ~ wlasciciel*; sama rzadze; sam rzadze; decyzja moja; mam swoja pule; decydujemy; decydujemy ~ z|ze|we|razem|wspolnie|oboje|obaj|obie;
    my decydujemy; decydujemy my; my ~ z|ze; oboje; obaj; obie; we dwoch; we dwie; wolna reke; mam wolna reke; w swoim pionie; brac co uznam;
    nikogo nie pytam; bierze na siebie`,
  'self-recommends': `
    ja ~ rekomend*; ja ~ polec*; ja ~ przygotow*; ja ~ zbieram; ja ~ porown*; ja ~ opini*;
    ja ~ tylko ~ rekomend*|przygot*|zbier*|porown*|opini*|podsun*|propon*|sprawdz*; ja ~ robie; rekomenduj*; rekomenduje; przygotowuje; zbieram; porownuje;
    opiniuje; przedstawiam; przedstawie; przedkladam; proponuje; zaproponuje; wnioskuje; skladam wniosek; skladam ~ wniosek;
    robie ~ porown*|rozezn*|zestaw*|analiz*|przetarg*|rozpozn*|liste|short*; prowadze ~ postepow*|przetarg*|projekt|wybor|temat|rozezn*|selekcj*;
    po ~ mojej ~ opinii; na ~ moj ~ wniosek; moj wniosek; na podstawie ~ mojej|mojego; wedlug ~ mojej ~ rekom*; moja ~ rekomendacj*|opini*|propozycj*;
    moge ~ tylko ~ podsun*|zapropon*|zarekom*|doradz*|uzasad*|polec*|przekon*; moge ~ polecic|zarekomendowac|zaproponowac|doradzic|przekonac;
    mam ~ glos ~ doradcz*; mam ~ wplyw; licza ~ sie ~ z ~ moim; slucha ~ mnie; sluchaja mnie; szef ~ slucha; szef ~ mnie ~ slucha; pytaja ~ mnie;
    moim ~ zadaniem ~ jest; mam ~ przygotowac|zebrac|porownac|wybrac|zarekomendowac|znalezc; wybieram ~ a; ja wybieram; typuje; dobieram;
    wstepnie ~ wybieram; znam ~ sie ~ na; ja ~ sie ~ znam; pilotuje; jestem ~ w ~ komisji|zespole; zasiadam; biore udzial; wspoldecyd*; testuje; ja testuje;
    opisuje; pisze ~ opis|specyfikacj*; opis ~ bede; bede ~ przygotowyw*|przygotowywal|rekom*|opini*; doradzam; namawiam; przekonuje; podpowiadam;
    ja negocjuje; ja prowadze; ja ~ prowadze ~ postepowanie|projekt|wybor|temat; prowadze ~ postepowanie ~ i ~ rekomenduj*;
    rekomendowal* ~ panstwa|wasza|was ~ ofert*; ja ~ sie znam ~ wiec; powiem ~ co brac; ja ~ mu|jej|im ~ powiem|doradze|podpowiem|podsune; i ~ wezmie;
    opis ~ bede ~ przygotowywal|przygotowywala; bede przygotowywal* ja; na moj wniosek; moge ~ tylko ~ podsunac; podsunac ~ pomysl;
    przedstawiam ~ oferty|opcje|propozycje; wybieram ~ a ~ podpisuje; wybieram maszyne; ufa; przedstawiam ~ jej|mu|im ~ wybor|opcje|oferty;
    ja ~ przedstawiam; ja ~ sie ~ tym ~ zajmuje; zajmuje sie ~ wyborem|tematem|tym; testuje narzedzia; szukam ~ dla ~ szefa|szefowej|firmy; ja ~ testuje`,
  'self-blocks': `
    jestem ~ przeciw*; ja ~ jestem ~ przeciw*; jestem na nie; ja ~ na ~ nie; nie ~ pozwole; nie ~ dopuszcz*; zablokuj*; storpeduj*;
    zrobie ~ wszystko ~ zeby|by; bede ~ robil* ~ wszystko ~ zeby|by; po moim ~ trupie; nie bede ~ uzywal*|uzywac|korzystal*|tego ~ uzyw*;
    nikt ~ tego ~ nie ~ bedzie ~ uzyw*; wybije ~ mu|jej|im ~ to ~ z ~ glowy; moim zdaniem ~ strata; dla mnie ~ to ~ strata|bez_sensu|wyrzuc*; odradzam;
    odradzalem; mowilem ~ im|szef* ~ ze ~ strata; strata ~ pieniedzy; szkoda ~ pieniedzy|kasy; ja tego nie ~ chce; ja ~ bym ~ tego ~ nie;
    mam ~ nadzieje ~ ze ~ nie ~ kup*`,
  'self-uninvolved': `
    nie ja; ja ~ nie ~ decyd*|podejm*|zatwierdz*|podpis*|zajmuj*|mam ~ nic; ja nie;
    ja ~ tylko ~ pyt*|przekaz*|pis*|zbieram_inf*|sprawdzam|wykon*|obslug*|odbier*|dowiad*|rozezn*|patrz*|pracuj*|komputer*|sprzat*|pomag*|kieruj*;
    ja tu ~ tylko; ja tylko; tylko ~ mi ~ kazali|kazano; kazali ~ mi; kazali ~ dowiedziec; kazal* ~ mi|zapytac|napisac|dowiedziec|sprawdzic;
    mialem ~ tylko ~ zapytac; mialam ~ tylko ~ zapytac; nie mam ~ nic ~ do|na to wplywu|wplywu|glosu|do_gadania|do powiedzenia;
    nic ~ do ~ gadania|powiedzenia; nie moja ~ dzialka|sprawa|broszka|decyzja|rola; to nie ~ moja|ja|moj; o zdanie ~ mnie ~ nie;
    nikt ~ mnie ~ nie ~ pyta|slucha; nie pytaja ~ mnie; mnie ~ nikt ~ nie; nie do mnie; nie zajmuj* ~ sie ~ tym|tym; nie ode ~ mnie ~ zalezy; nie decyduj*;
    jestem ~ tylko; na stazu; jestem ~ na ~ stazu|praktyk*|recepcj*; pytam ~ dla|w_imieniu|za; w imieniu ~ szefa|kolegi|kolezanki; w zastepstwie; zastepuje;
    nie mam ~ na to ~ wplywu; nie uczestnicz*; nie biore ~ udzial*; nie jestem ~ decyzyjn*|osoba ~ decyz*; nie moja; o zdanie mnie ~ nie;
    mnie ~ nikt ~ o zdanie; nikt mnie ~ nie|o zdanie; nie zajmuje sie tym; nie mam ~ wiedzy; za kolege; za kolezanke; ja ~ od miesiaca|tygodnia|niedawna;
    ja tylko ~ dzwonie|pytam|zbieram|przekazuje|robie; ja tu tylko; tylko zbieram ~ informacj*|oferty|ceny; jestem ~ wolontariusz*|stazyst*|praktykant*;
    ja tylko uzytkuj*; ja tylko ~ korzystam|uzywam|uzytkuje; jestem tu od ~ tygodni|niedawna|miesiaca`,
  'listens-to-me': `
    slucha ~ mnie; szef ~ mnie ~ slucha; licza ~ sie ~ z ~ moim; liczy ~ sie ~ z ~ moim|moja; po mojej ~ opinii; na moj ~ wniosek; po mojej ~ rekomendacji;
    na podstawie mojej; ufa ~ mi|mojej; zdaje ~ sie ~ na ~ mnie; pyta ~ mnie ~ o ~ zdanie; mi ~ ufa; w tym ufa; ufaja mi; mnie slucha; zwykle slucha`,
  'decision-with': `
    decyzja ~ nalezy ~ do; decyzja ~ po ~ stronie; decyzja ~ jest|lezy ~ po ~ stronie; decyzja ~ u; nalezy ~ do; w rekach; w gestii; zgod* ~ od|ze_strony|:;
    za zgoda; akceptacj* ~ od|ze_strony|; do podpisu ~ u|do; decydowal* ~ bedzie|bedzie;
    decyzj* ~ podejmuje|podejmie|podejmuja|podejma|podejmowal*|podejmie|wyda|wydaje; decyzj* ~ :|ma|nalezy; decyzja :; decyduje :; decydent ~ to|jest|:;
    decydent :; decydentem ~ jest; ostatnie ~ slowo ~ ma|nalezy; ostateczn* ~ decyzj* ~ podejm*|nalezy|po; musi ~ przejsc ~ przez; kasa ~ u; approve ~ robi;
    zgoda|zgody|zgode|zgodzie; akceptacja|akceptacje|akceptacji|akcept|akceptem; podpis ~ ma|sklada|daje|nalezy_do; zalezy ~ od_decyzji|od_zgody;
    ode ~ zgody; przechodzi ~ przez; musi ~ przejsc_przez|przejsc ~ przez; idzie ~ na_biurko|do_akceptacji|do_podpisu|do_zatwierdzenia;
    trafia ~ na_biurko|do_akceptacji|do_podpisu; musz* ~ zapytac|spytac|uzgodnic|skonsultowac; uzgodnic ~ z; bez zgody; za akceptacja; kasa ~ u|trzyma|lezy;
    decyzja ~ po_stronie; po stronie; na biurku; zatwierdzon* ~ przez; zaakceptowan* ~ przez; podpisan* ~ przez; ostatnie slowo`,
  favours: `
    jest ~ za; mocno ~ za; bardzo ~ za; popiera*; wspier*; kibicuj*; entuzjast*; zachwycon*; przekonan*; napalon*; zapalon*; pali ~ sie; lobbuj*;
    chce ~ tego ~ bardzo; po naszej ~ stronie; sojusznik*; promotor*; orendown*; nalega*; naciska*; zwolenni*; na tak; jest na tak`,
  joint: `
    wspolnie; razem; obaj; oboje; obie; we dwoch; we dwoje; we dwie; pol na pol; po polowie; my z; ja i; ja z; i ja; zona i; maz i; brat i; kolegialn*;
    jednomysln*; zarzad; wspolnik*; plus; +`,
};
