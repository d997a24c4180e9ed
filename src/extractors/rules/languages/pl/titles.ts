import type { TitleWords } from '../../language.ts';
import { adjectival, allForms, declined, feminineOf, spelled } from './declension.ts';

/** Titles that decline as nouns do, in the nominative. */
export const titleNouns = spelled(`
  prezes prezeska wiceprezes wiceprezeska dyrektor dyrektorka wicedyrektor wicedyrektorka kierownik kierowniczka szef właściciel właścicielka współwłaściciel współwłaścicielka wspólnik wspólniczka udziałowiec akcjonariusz inwestor inwestorka
  założyciel założycielka współzałożyciel członek członkini przewodniczka zastępca zastępczyni pełnomocnik pełnomocniczka prokurent prokurentka likwidator syndyk zarządca administrator administratorka
  informatyk informatyczka programista programistka developer deweloper grafik graficzka tester automatyk elektronik elektryk energetyk mechanik hydraulik spawacz tokarz ślusarz konstruktor konstruktorka technolog projektant projektantka architekt architektka
  inżynier inżynierka technik analityk analityczka konsultant konsultantka koordynator koordynatorka asystent asystentka sekretarz sekretarka referent referentka inspektor inspektorka audytor audytorka kontroler kontrolerka controller kontroling
  specjalista specjalistka menedżer menedżerka manager managerka menadżer menadżerka majster mistrz brygadzista brygadzistka handlowiec handlowczyni magazynier magazynierka kupiec zaopatrzeniowiec logistyk logistyczka spedytor spedytorka dyspozytor dyspozytorka planista planistka
  skarbnik skarbniczka wójt burmistrz burmistrzyni starosta wicestarosta prezydent wiceprezydent sołtys sekretarzyni naczelnik naczelniczka komendant komendantka dowódca oficer
  proboszcz wikary ksiądz pastor biskup przeor siostra dziekan prodziekan rektor rektorka prorektor kanclerz kwestor kwestorka nauczyciel nauczycielka wychowawca wychowawczyni pedagog wykładowca
  lekarz lekarka ordynator ordynatorka pielęgniarka pielęgniarz położna aptekarz aptekarka farmaceuta farmaceutka weterynarz stomatolog dentysta dentystka psycholog fizjoterapeuta fizjoterapeutka rehabilitant rejestratorka
  prawnik prawniczka radca mecenas adwokat adwokatka notariusz rzecznik rzeczniczka ekonomista ekonomistka księgowy kasjer kasjerka bankowiec doradca doradczyni opiekun opiekunka kierowca operator operatorka monter serwisant
  kucharz kucharka barman kelner kelnerka recepcjonista recepcjonistka piekarz cukiernik fryzjer fryzjerka kosmetolog kosmetyczka rolnik ogrodnik leśniczy nadleśniczy gajowy hodowca winiarz piwowar rzeźnik sadownik pszczelarz
  bibliotekarz bibliotekarka kustosz archiwista archiwistka kurator kuratorka redaktor redaktorka wydawca trener trenerka instruktor instruktorka marketingowiec marketer dozorca portier portierka strażak ratownik stażysta stażystka praktykant praktykantka
  behapowiec budowlaniec geodeta kosztorysant kosztorysantka rzeczoznawca fotograf dziennikarz dziennikarka producent producentka scenograf dyrygent akustyk armator kapitan bosman sprzątaczka woźny woźna kadrowiec płatnik gospodarz intendent intendentka organista organistka kościelny aplikant aplikantka rekruter rekruterka piwowarka kwatermistrz gospodyni zootechnik agronom brygadier dekarz stolarz introligator asesor asesorka notariuszka rewident rewidentka integrator integratorka bosmanka hurtownik kwiaciarka florystka florysta tłumacz tłumaczka lektor lektorka pośrednik pośredniczka agent agentka przedstawiciel przedstawicielka wspólniczka kanonik opat przeorysza ekonomka szafarz wizytator wizytatorka superintendent intendentka magister kapelan rzemieślnik mistrzyni szafarka zaopatrzeniowiec spawalnik zawiadowca dróżnik weryfikator administratorka admin kadrowiec sędzia prokurator kurator pośrednik syndyczka gospodyni pszczelarka rolniczka jubiler jubilerka zegarmistrz optyk optyczka optometrysta optometrystka protetyk ortodonta ortodontka chirurg anestezjolog internista pediatra położnik rehabilitantka masażysta masażystka dietetyk dietetyczka lider liderka masztalerz trenerka drukarz tapicer lakiernik blacharz enolog enolożka kolorysta kolorystka krojczy szkółkarz szkółkarka maszynista maszynistka oświetleniowiec winiarka wolontariusz wolontariuszka sołtyska proboszczowa prezbiter starszyna harcmistrz harcmistrzyni skautmistrz opiekunka społecznik społeczniczka konserwatorka stróż kasjerka budowniczy impresario choreograf choreografka reżyser reżyserka inspicjent inspicjentka scenarzysta operatorka ajent ajentka franczyzobiorca dzierżawca diagnosta wulkanizator kombajnista plantator browarnik  sponsor
`);

/** Titles that decline as adjectives do. */
export const titleAdjectives = spelled(
  'krojcza wagowy wagowa naczelna naczelny graficzna szkolna starszy starsza biegły biegła produkcyjna techniczna jakościowa logistyczna marketingowa organizacyjny sztabowy portowy podkomorzy dyżurny dyżurna prowadząca wychowawczy płacowy recepcyjna stajenny stajenna budowlany dworski leśny nadleśny łowczy podłowczy koniuszy cechmistrz prezesowa dyrektorowa księgowa księgowy kadrowa kadrowy szefowa handlowa oddziałowa płacowa wójtowa burmistrzowa krawcowa położna woźna woźny radny radna przewodniczący przewodnicząca wiceprzewodniczący wiceprzewodnicząca leśniczy gajowy podczaszy zarządzający zarządzająca zaopatrzeniowa magazynowy magazynowa wikary brygadzistka bankowa zakupowiec zmianowy sztygar nadsztygar hutmistrz',
).filter((word) => /[yia]$/.test(word) && word !== 'brygadzistka');

/** Adjectives that stand beside a title and decline with it. */
export const titleQualities = spelled(`
  główny naczelny starszy młodszy generalny wykonawczy zarządzający operacyjny finansowy handlowy techniczny administracyjny produkcyjny logistyczny zakupowy marketingowy personalny regionalny krajowy rejonowy okręgowy jakościowy informatyczny
  technologiczny konstrukcyjny energetyczny ekonomiczny komercyjny kreatywny artystyczny sportowy medyczny naukowy pedagogiczny prawny podatkowy inwestycyjny eksportowy kadrowy samodzielny drugi pierwszy nowy były wiodący prowadzący odpowiedzialny
  przetargowy konkursowy rewizyjny wydziałowy szpitalny rodzicielski pracowniczy społeczny architektoniczny zawodowy zmianowy magazynowy serwisowy projektowy programowy muzyczny kulturalny wojewódzki powiatowy gminny miejski parafialny nadzorczy rodzinny szkolny zakładowy budowlany drogowy sieciowy systemowy bezpośredni drugi dzienny nocny
`);

/** Rows of a nominative and its other forms; a form marked `_` means something else more often. */
const rows = (table: string): { nominative: string; others: string[] }[] =>
  table
    .split(/[;\n]/)
    .map((row) => row.trim().split(/:\s*/))
    .filter((row) => row[0])
    .map(([nominative = '', others = '']) => ({ nominative, others: spelled(others).filter((form) => !form.endsWith('_')) }));

/** Relatives who decide: the nominative, then their other forms. */
export const relatives = rows(`
  żona: żony żonie żonę żoną; mąż: męża mężowi mężem mężu; brat: brata bratu bratem; siostra: siostry siostrze siostrę siostrą; ojciec: ojca ojcu ojcem; tata: taty tacie tatę tatą; mama: mamy_ mamie mamę mamą; matka: matki matce matkę matką; syn: syna synowi synem; córka: córki córce córkę córką
  teść: teścia teściowi teściem; teściowa: teściowej teściową; szwagier: szwagra szwagrowi szwagrem; kuzyn: kuzyna kuzynowi kuzynem; wujek: wujka wujkowi wujkiem; dziadek: dziadka; rodzice: rodziców rodzicom rodzicami; rodzeństwo: rodzeństwa; partner: partnera partnerowi partnerem; partnerka: partnerki partnerce partnerką partnerowie: partnerów
  bratowa: bratowej bratową; synowa: synowej synową; zięć: zięcia zięciowi zięciem; bratanek: bratanka bratankowi bratankiem; bratanica: bratanicy bratanicę bratanicą; siostrzeniec: siostrzeńca siostrzeńcem; siostrzenica: siostrzenicy siostrzenicę siostrzenicą
  wnuk: wnuka wnukowi wnukiem; wnuczka: wnuczki wnuczce wnuczkę wnuczką; babcia: babci babcię babcią; dziadziuś: dziadziusia; ciocia: cioci ciocię ciocią; ciotka: ciotki ciotce ciotkę ciotką; stryj: stryja stryjem; szwagierka: szwagierki szwagierce szwagierką; kuzynka: kuzynki kuzynce kuzynkę kuzynką
  małżonka: małżonki małżonce małżonkę małżonką; małżonek: małżonka_ małżonkowi małżonkiem; narzeczony: narzeczonego narzeczonym; narzeczona: narzeczonej narzeczoną; synowie: synów synom synami; córki: córek córkom córkami; teściowie: teściów teściom teściami; ojczym: ojczyma ojczymem; macocha: macochy macochą; pasierb: pasierba pasierbem; mamusia: mamusi mamusię; tatuś: tatusia tatusiowi; żonka: żonki żonce żonkę żonką; dzieci: dzieciom dziećmi
`);

/** Bodies who decide: the nominative, then their other forms. */
export const bodies = rows(`
  zarząd: zarządu zarządowi zarządem zarządzie; rada: rady radzie radę radą; komisja: komisji komisję komisją; centrala: centrali centralę centralą; wspólnicy: wspólników wspólnikom wspólnikami; udziałowcy: udziałowców udziałowcom; właściciele: właścicieli właścicielom właścicielami
  komitet: komitetu komitetowi komitetem komitecie; senat: senatu senatowi senatem; samorząd: samorządu samorządowi samorządem; konwent: konwentu; kapituła: kapituły kapitułę kapitułą; partnerzy: partnerów partnerom; procurement: procurementu procurementem; purchasing: purchasingu; legal: legalu; security: security; rodzina: rodziny rodzinie rodzinę rodziną; plenum: plenum; prezbiterium: prezbiterium; konsorcjum: konsorcjum; ministerstwo: ministerstwa; kuratorium: kuratorium; konserwator: konserwatora konserwatorem; sanepid: sanepidu; chłopaki: chłopaków chłopakom chłopakami; wydział: wydziału wydziałowi; sztab: sztabu; grono: grona
  księgowość: księgowości księgowością; kadry: kadr kadrom kadrami; zakupy: zakupów zakupom; dział: działu działowi działem dziale; kuria: kurii kurię kurią; starostwo: starostwa starostwem; spółka-matka: spółki-matki; dyrekcja: dyrekcji dyrekcję dyrekcją; kierownictwo: kierownictwa kierownictwem; prezydium: prezydium
  it: it; hr: hr; compliance: compliance; bhp: bhp; finanse: finansów finansami; controlling: controllingu; kontroling: kontrolingu; prawny: prawnego; związki: związków związkami związkowcy związkowców; załoga: załogi załodze załogą; produkcja: produkcją; zespół: zespołu zespołem zespołowi; kolegium: kolegium; inwestorzy: inwestorów inwestorom; sponsorzy: sponsorów; burmistrzowie: burmistrzów; magistrat: magistratu; organ: organu; bracia: braci braciom braćmi; zgromadzenie: zgromadzenia zgromadzeniu zgromadzeniem; walne: walnego walnym
  szefostwo: szefostwa szefostwu; góra: góry górze górą; dyrektorzy: dyrektorów dyrektorom; prezesi: prezesów; szefowie: szefów szefom; kierownicy: kierowników kierownikom; handlowcy: handlowców; informatycy: informatyków; operatorzy: operatorów; spedytorzy: spedytorów; technolodzy: technologów; kucharze: kucharzy; kierowcy: kierowców_; brygadziści: brygadzistów; majstrowie: majstrów; magazynierzy: magazynierów; dyspozytorzy: dyspozytorów; nauczyciele: nauczycieli; trójka: trójki trójkę; ordynatorzy: ordynatorów; radni: radnych radnym; wspólniczki: wspólniczek wspólniczkom; członkowie: członków członkom; mieszkańcy: mieszkańców mieszkańcom; lokatorzy: lokatorów; przełożeni: przełożonych; nauczyciele: nauczycieli; lekarze: lekarzy; pielęgniarki: pielęgniarek
`);

const nounForms = allForms(titleNouns, declined);
const adjectiveForms = allForms(titleAdjectives, adjectival);
const qualityForms = allForms(
  titleQualities.flatMap((quality) => [quality, feminineOf(quality)]),
  adjectival,
);

/** Titles that stay English in Polish firms, and the words that stand before them. */
const international =
  'officer director manager vp svp evp avp president engineer analyst architect specialist consultant coordinator controller supervisor leader executive partner developer designer recruiter accountant buyer planner cro cdo cpo chro cco gm md bdm am hrbp scrum po';
const internationalFields =
  'chief claims people plant product quality delivery engineering finance financial operations operational ops technology technical information digital data security compliance risk legal revenue revops customer client success experience support service commercial business development general managing executive regional global group country local supply chain procurement purchasing logistics warehouse production manufacturing maintenance facility facilities process lean continuous improvement human resources talent acquisition learning payroll e-commerce ecommerce commerce e growth performance content social media creative art software hardware network infrastructure cloud platform devops solution solutions enterprise test innovation research r d strategy strategic transformation change program programme portfolio agile master owner assistant deputy associate principal staff co'.trim();

/** Titles as Poles give them, in every form of the singular. */
export const titles: TitleWords = {
  heads: `${nounForms} ${adjectiveForms} ${international} spec insp koord head lead ceo cto cfo coo cio cmo cso ciso pm owner founder cofounder kier dyr wł właśc przew prez księdza księdzu księdzem ksiądz szefu sołtysem członka członkiem członkowi członkini`,
  weak: `
    ${allForms(spelled('kierowca operator monter serwisant mechanik elektryk hydraulik spawacz technik konsultant tester stażysta praktykant opiekun nauczyciel lekarz pielęgniarka kucharz kelner recepcjonistka recepcjonista sprzątaczka portier dozorca sekretarka asystentka asystent producent siostra oficer kapitan trener instruktor członek ślusarz fotograf piekarz bankowiec programista grafik prawnik doradca architekt inżynier psycholog inwestor magazynier specjalista specjalistka sponsor kontroling zastępca administrator rolnik'), declined)}
    członka członkiem handlowa handlowej płacowa prowadzący pm head lead kontroling magazynowa magazynowy zmianowy bankowa drugi kadry
  `,
  groups: bodies.flatMap(({ nominative, others }) => [nominative, ...others]).join(' '),
  relatives: relatives.flatMap(({ nominative, others }) => [nominative, ...others]).join(' '),
  before: `${qualityForms} gł gl naczelny wice z-ca zca vice junior senior head lead chief key account product project office it hr marketing sales area regional country brand pani pan p.o po sp st mł nadzoru ${internationalFields}`,
  after: `
    ${qualityForms}
    sprzedaży marketingu finansów produkcji logistyki zakupów zakupu zaopatrzenia magazynu magazynów it ict informatyki kadr hr biura oddziału zakładu zakładów sklepu sklepów sklepem salonu restauracji hotelu szkoły przedszkola żłobka placówki szpitala przychodni poradni kliniki apteki filii serwisu utrzymania ruchu jakości bhp
    administracji księgowości rozwoju projektu projektów inwestycji floty transportu eksportu importu obsługi klienta klientów bok kontraktu budowy robót warsztatu zmiany linii działu zespołu wydziału referatu sekcji departamentu pionu regionu gminy miasta powiatu rady zarządu zarządem firmy spółki fundacji stowarzyszenia parafii biblioteki muzeum teatru klubu
    kuchni recepcji marki produktu bezpieczeństwa infrastruktury systemów sieci danych konstrukcji technologii prawnych podatków kredytów leasingu ubezpieczeń nieruchomości żywienia ośrodka internatu basenu stacji stadionu parku kopalni huty elektrowni oczyszczalni wodociągów spółdzielni mieszkaniowej kadrowo płacowy placowy kontrolingu controllingu audytu
    laboratorium badań gospodarczy gospodarczej gospodarczego fabryki drukarni piekarni mleczarni cukrowni stoczni hali montażu lakierni pakowni rozlewni ubojni masarni gospodarstwa centrum call contact center urzędu gabinetu kancelarii agencji studia wypożyczalni hurtowni sieci handlu operacji strategii innowacji pr mediów e-commerce ecommerce komunikacji szkoleń
    rekrutacji personelu płac rozliczeń windykacji faktur należności domu opieki pomocy społecznej dps mops gops osir mosir mok gok zgk zuk pks mpk domów kultury świetlicy stołówki cateringu gastronomii pieczywa wysyłki dystrybucji spedycji celnej celny ochrony środowiska odpadów energii flotą siecią wspólnoty mieszkaniowa wsi sołectwa osiedla
    kuchnią główna medycznej medycznych nadzorczej pedagogicznej rodziców fundacją generalną prasowy prasowego prasowa parkingu wydawnictwa redakcji kampanii działem it-u osób manager managera managerem managerka managerką menedżer menedżera wydziałem regionalnej terenu kraju polska
  `,
  links: 'ds do od d/s of',
  and: 'i oraz',
  joins: 'i & plus oraz z +',
  articles: '',
  ends: 'w we z ze na od u do przy ale tu tutaj kt który która',
  between:
    'nazywa się zwie chyba nazwiskiem nasz nasza mój moja jego jej ich pan pani pana panu panem panią p to jako jest czyli niejaki niejaka imieniem dr mgr inż',
  vague: `${allForms(['szef', 'szefowa', 'kolega', 'koleżanka'], declined)} ${allForms(['szefowa', 'przełożony', 'przełożona'], adjectival)}`,
  deciders: `prezes prezesem prezeską prezeska właściciel właścicielem właścicielka właścicielką współwłaściciel współwłaścicielem współwłaścicielka współwłaścicielką założyciel założycielem założycielka założycielką ceo owner founder wójt wójtem burmistrz burmistrzem proboszcz proboszczem`,
  endings:
    'ik nik yk arz erz or er ier ista ysta log lozka ent ant antka entka orka erka istka ystka niczka aczka arka owiec owca ca dca wca eta euta iatra opeda prawca opiekun owy owa czy cza nny nna ops dziej mistrz masterka owicz majster oficer lider liderka lead head manager em kiem ka czyni szef szefem ekonom nauta metra monter',
  honorifics: 'pan pani pana panu panem panią panie p państwo ks inż mgr dr prof mec bp br o s',
};
