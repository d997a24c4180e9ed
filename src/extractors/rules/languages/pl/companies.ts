import { declined, type Form, type Gender, spelled } from './declension.ts';

const plain: [lemma: string, gender: Gender, forms: readonly Form[]][] = spelled(`
  zakład urząd szpital hotel instytut związek teatr klub ośrodek dom bank browar tartak młyn port holding fundusz oddział kombinat
  fabryka huta szkoła gmina firma klinika parafia apteka kancelaria agencja biblioteka drukarnia piekarnia mleczarnia cukrownia stocznia kopalnia elektrownia politechnika akademia fundacja spółka spółdzielnia hurtownia przychodnia restauracja
  rafineria odlewnia masarnia ubojnia garbarnia palarnia winnica cegielnia betoniarnia żwirownia kuźnia cukiernia palmiarnia oczyszczalnia ciepłownia elektrociepłownia izba komenda straż poradnia lecznica stadnina uczelnia galeria księgarnia grupa wytwórnia
  chłodnia ceramika miodosytnia suszarnia prażalnia olejarnia gorzelnia szkółka manufaktura pijalnia czytelnia introligatornia ślusarnia montownia sortownia ciastkarnia pracownia stolarnia farma ferma giełda kasa opera filharmonia operetka telewizja rozgłośnia redakcja poczta kolej pizzeria pralnia szwalnia kwiaciarnia lodziarnia kawiarnia lakiernia palarnia serowarnia winiarnia gospoda karczma oberża stanica przystań
`).map((lemma) => [lemma, lemma.endsWith('a') ? 'feminine' : 'masculine', declined(lemma)]);

const row = (lemma: string, others: string): [string, Gender, readonly Form[]] => [
  lemma,
  lemma.endsWith('a') ? 'feminine' : 'masculine',
  [[lemma, 'nominative'], ...spelled(others).map((form): Form => [form, 'genitive'])],
];

/** Nouns that name a firm or an institution, with the forms that they take. */
export const companyNouns: [lemma: string, gender: Gender, forms: readonly Form[]][] = [
  ...plain,
  row('zakłady', 'zakładów zakładom zakładami zakładach'),
  row('wodociągi', 'wodociągów wodociągom wodociągami wodociągach'),
  row('koleje', 'kolei kolejom kolejami kolejach'),
  row('sady', 'sadów sadom sadami sadach'),
  row('lasy', 'lasów lasom lasami lasach'),
  row('linie', 'liniom liniami liniach'),
  row('okna', 'okien oknom oknami oknach'),
  row('maszyny', 'maszyn maszynom maszynami maszynach'),
  row('narzędzia', 'narzędzi narzędziom narzędziami narzędziach'),
  row('usługi', 'usług usługom usługami usługach'),
  row('opakowania', 'opakowań opakowaniom opakowaniami opakowaniach'),
  row('delikatesy', 'delikatesów delikatesom delikatesami delikatesach'),
  row('kosmetyki', 'kosmetyków kosmetykom kosmetykami kosmetykach'),
  row('uzdrowisko', 'uzdrowiska uzdrowisku uzdrowiskiem'),
  row('sanatorium', 'sanatorium'),
  row('ogrodnictwo', 'ogrodnictwa ogrodnictwu ogrodnictwem ogrodnictwie'),
  row('schronisko', 'schroniska schronisku schroniskiem'),
  row('browary', 'browarów browarom browarami browarach'),
  row('meble', 'mebli meblom meblami meblach'),
  row('młyny', 'młynów młynami młynach'),
  row('przedsiębiorstwo', 'przedsiębiorstwa przedsiębiorstwu przedsiębiorstwem przedsiębiorstwie'),
  row('centrum', 'centrum'),
  row('hospicjum', 'hospicjum'),
  row('koło', 'koła kołu kołem kole'),
  row('sieć', 'sieci siecią'),
  row('wspólnota', 'wspólnoty wspólnocie wspólnotę wspólnotą'),
  row('osiedle', 'osiedla osiedlu osiedlem'),
  row('pensjonat', 'pensjonatu pensjonatowi pensjonatem pensjonacie'),
  row('sklep', 'sklepu sklepowi sklepem sklepie'),
  row('warsztat', 'warsztatu warsztatowi warsztatem warsztacie'),
  row('pieczywo', 'pieczywa pieczywu pieczywem pieczywie'),
  row('gabinet', 'gabinetu gabinetowi gabinetem gabinecie'),
  row('salon', 'salonu salonowi salonem salonie'),
  row('żłobek', 'żłobka żłobkowi żłobkiem żłobku'),
  row('zakład', 'zakładu zakładowi zakładem zakładzie'),
  row('wydział', 'wydziału wydziałowi wydziałem wydziale'),
  row('serwis', 'serwisu serwisowi serwisem serwisie'),
  row('dwór', 'dworu dworowi dworem dworze'),
  row('zajazd', 'zajazdu zajazdem zajeździe'),
  row('park', 'parku parkiem'),
  row('cech', 'cechu cechem'),
  row('port', 'portu portem porcie'),
  row('dps', 'dps'),
  row('biuro', 'biura biuru biurem biurze'),
  row('studio', 'studia studiu studiem'),
  row('starostwo', 'starostwa starostwu starostwem starostwie'),
  row('stowarzyszenie', 'stowarzyszenia stowarzyszeniu stowarzyszeniem'),
  row('muzeum', 'muzeum'),
  row('liceum', 'liceum'),
  row('technikum', 'technikum'),
  row('gospodarstwo', 'gospodarstwa gospodarstwu gospodarstwem gospodarstwie'),
  row('przedszkole', 'przedszkola przedszkolu przedszkolem'),
  row('wydawnictwo', 'wydawnictwa wydawnictwu wydawnictwem wydawnictwie'),
  row('nadleśnictwo', 'nadleśnictwa nadleśnictwu nadleśnictwem nadleśnictwie'),
  row('towarzystwo', 'towarzystwa towarzystwu towarzystwem towarzystwie'),
  row('laboratorium', 'laboratorium'),
  row('uniwersytet', 'uniwersytetu uniwersytetowi uniwersytetem uniwersytecie'),
  row('szpital', 'szpitala szpitalowi szpitalem szpitalu'),
  row('zespół', 'zespołu zespołowi zespołem zespole'),
  row('sąd', 'sądu sądem sądzie'),
  row('powiat', 'powiatu powiatowi powiatem powiecie'),
  row('dom', 'domu domowi domem'),
  row('bank', 'banku bankowi bankiem'),
  row('klub', 'klubu klubowi klubem'),
  row('teatr', 'teatru teatrowi teatrem teatrze'),
  row('hotel', 'hotelu hotelowi hotelem'),
  row('instytut', 'instytutu instytutowi instytutem instytucie'),
  row('urząd', 'urzędu urzędowi urzędem urzędzie'),
  row('związek', 'związku związkowi związkiem'),
  row('ośrodek', 'ośrodka ośrodku ośrodkiem'),
];

/** Endings that an adjective beside such a noun shows, longest first. */
export const companyQualities: [ending: string][] = [
  ['iego'],
  ['iemu'],
  ['iej'],
  ['ich'],
  ['imi'],
  ['ych'],
  ['ymi'],
  ['ego'],
  ['emu'],
  ['ej'],
  ['ym'],
  ['im'],
  ['ą'],
];

/** Endings of names that Polish leaves as they are. */
export const undeclined = /(?:ium|eum|system|item|stem|gmbh|oo|ee|[aeiou]$(?<!a|ą|ę|ii|u|y|e|i)|\d$)/i;

/** Products and firms that people compare and leave, in the nominative: whatever ending follows is no part of them. */
export const knownNames = spelled(`
  Sygnity Thulium Comarch Optima Subiekt Symfonia Enova Insert Wapro Sage Streamsoft Rewizor Gratyfikant Navireo Rachmistrz Simple Teta Macrologic Asseco Prestiż Unisoft Impuls Berberis
  Salesforce Pipedrive HubSpot Livespace Bitrix Zoho Freshdesk Zendesk LiveChat Tidio Intercom Monday Asana Jira Trello Notion ClickUp Slack Basecamp Redmine Nozbe Baselinker Shoper Allegro Magento PrestaShop WooCommerce Shopify IdoSell
  Acronis Veeam Synology Nakivo Barracuda Fortinet Sophos Bitdefender Eset Kaspersky Symantec Microsoft Google Oracle Dynamics Navision SAP Odoo Infor Epicor IFS Proalpha Qguar Logisoft Mantis Softwarestudio
  Orange Play Plus Netia Vectra Focus Systell Vindicat Fakturownia inFakt wFirma iFirma Saldeo Symplex KSeF Medfile Mediporta Kamsoft Prodentis Librus Vulcan Synergia Mobidziennik Navifleet Flotis Cartrack Webfleet Trans Transics Timocom
  Ariba Marketplanet Logintrade Kompan Teamleader Getresponse Freshmail Mailerlite SalesManago Synerise Edrone Brand24 Sotrender Senuto Semstorm Webcon Ferrodo Signi Autenti DocuSign Xpertis Egeria Sykom Kronos Calamari Traffit Erecruiter Emplo
`);
