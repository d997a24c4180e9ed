import type { TitleWords } from '../../language.ts';

/** Titles as English-speaking people give them, with the usual short forms. */
export const titles: TitleWords = {
  heads: `
    archdeacon archbishop bishop curate abbot abbess prior prioress superior provincial rabbi hod purser sarpanch malik mukhiya direktorin geschaftsfuhrerin prokurist prokuristin direktor burgermeister burgermeisterin inhaber inhaberin chefin polier patron patronne padrone titolare dueno duena propietario proprietaire patroness queen widow
    munshi oga transporter daf rssi pres greenkeeper groundskeeper embalmer sommelier bosun ganger chargehand
    directeur directrice gerant gerante geschaftsfuhrer leiter leiterin gerente jefe jefa responsable responsabile chef president presidente inkoper inkoopadviseur verkstallande directora bedrijfsleider inkoopmanager kierownik prezes
    master commissioner commissioners architects jury adon dom don bdm dgm agm cgm svp evp avp savp cro cco cdo cmio cso cpo ctl ctrl ctrlr ptnr coord sec optom dp dept-head guy guys lad lads lady bloke chap gal person personnel
    delegate undersheriff sheriff churchwarden housekeeper matron translator interpreter revops devops secops ombudsperson convener overseer elder imam caretaker trainer tutor porter storewoman boatswain harbourmaster harbormaster stagiaire acheteur acheteuse
    member moderator steward provost bailiff commodore dispatcher forklift underwriter actuary adjuster paralegal conveyancer scheduler buyer-in-chief quartermaster programmer tester
    gaffer guvnor guv skipper superintendent warden junior owner-operator proprietor prop counsel underwriter stagehand producer pharmacist technologist phlebotomist buyer-planner estimator foreperson
    oberarzt sekretar administrateur coordinateur coordinatrice comptable contador jurist betriebsleiter werkleiter einkaufer einkauf
    cmio cno cdo cao cco bursar proprietress gardener organiser organizer rep reps butler verger sexton clerk registrar chancellor headmaster chaplain groundsman gamekeeper keeper
        manager managers mgr director dir owner co-owner coowner founder cofounder founders president vp svp evp avp chairman chairwoman chairperson chair ceo cto cfo coo cio cmo cpo cro ciso chro cso md gm fd principal
    head lead leader boss chief supervisor superintendent foreman forewoman coordinator co-ordinator administrator admin accountant bookkeeper controller comptroller treasurer secretary bursar buyer purchaser
    engineer technician mechanic planner analyst consultant architect developer designer specialist officer executive assistant pa ea receptionist clerk agent representative associate partner partners proprietor landlord
    matron nurse doctor dentist surgeon physician gp vet veterinarian pharmacist teacher headteacher headmaster headmistress deputy dean professor lecturer rector provost vicar priest pastor rabbi imam deacon
    chef cook waiter barista bartender baker brewer farmer grower winemaker skipper captain pilot driver dispatcher warehouseman storekeeper quartermaster caretaker janitor custodian steward warden
    electrician plumber welder machinist operator carpenter joiner builder contractor surveyor estimator inspector auditor lawyer solicitor attorney paralegal counsel notary conveyancer
    librarian curator archivist editor producer trainer coach instructor recruiter intern trainee apprentice temp mayor councillor clerk sheriff marshal commander major colonel sergeant
    marketer salesperson salesman saleswoman strategist scientist researcher technologist sysadmin webmaster evangelist ombudsman adviser advisor broker dealer trader merchandiser shopkeeper storeman
    hygienist therapist physiotherapist physio psychologist counsellor optician optometrist radiographer midwife paramedic carer caregiver undertaker groomer trustee governor sponsor hairdresser stylist
  `,
  weak: `
    munshi oga transporter pres queen widow superior provincial prior patron master architects jury don dom sec dp ctrl ctl guy guys lad lads lady bloke chap gal person personnel member elder revops devops secops delegate translator interpreter tutor porter programmer tester sheriff steward
    junior prop skipper chef einkauf counsel president     rep reps keeper     head lead leader chair pilot cook record coach trainer operator driver agent representative associate partner developer designer clerk assistant officer executive deputy pa ea fd md gm
    planner analyst consultant architect specialist technician engineer mechanic buyer contractor inspector auditor surveyor dealer trader broker carer nurse doctor teacher student major captain warden deacon
    secretary intern temp host trainee apprentice governor sponsor stylist father sister mother contact partners
  `,
  groups: `
    commission selectboard councillors councilors aldermen supervisors treasury biomed gc ca exco excom elt slt smt emt mancom exec execs executives c-suite csuite body gemeinderat vorstand aufsichtsrat betriebsrat direktion geschaftsleitung conseil comite consejo direction controlling infosec cybersecurity ed pm pe pmo sro dpo hod hods syndic synod chapter presidium deacons kirk-session session pcc psg pta ptfa p.t.a pto gb rwa
    association owners-association union partnership syndicate     board committee trustees council management partners governors directors shareholders investors owners procurement purchasing finance legal it hr accounts accounting compliance security operations engineering union headquarters hq
    parents landlord family cabinet assembly vestry senate membership congregation consortium caucus presbytery lads crew higher-ups powers-that-be bosses chiefs
    team panel parents staff congregation diocese ministry head-office parent-company landlord sales marketing production warehouse quality facilities maintenance colleagues
  `,
  relatives: `
    chacha chachu mamu bhaiya abba ammi pere mere oncle tante suegra suegro esposa marido mujer hermano hermana schwager bruder schwester mutti papi wifey hubs ol-man bro-in-law
    wife husband missus hubby spouse fiance fiancee brother bro sister sis father mother dad daddy da dada papa mum mom mam mammy mummy ma son daughter uncle aunt auntie cousin nephew niece
    father-in-law mother-in-law brother-in-law sister-in-law son-in-law daughter-in-law grandfather grandmother grandad granddad grandpa grandma gran nan nana granny grandson granddaughter stepfather stepmother stepson stepdaughter in-laws
  `,
  before: `
    h s hs sewer sewage radiology imaging scale escrow trade grants wealth turf slot gaming talent clinic garage surgery fin biz eng comms proc insurance union harbour head-office on-site harbor launch kiln elder night digital data gis reception payroll stores depot despatch stock night-shift in-house national service works council cabinet artistic musical technical medical welfare student residents tenants
    steering group signalling distillery rail railway brand drivers' drivers drivers lead pit stable cold harbour signal theatre catering it school parents tenants residents owners works property governing parish     sales marketing finance financial it ict ops operations operational plant production office practice general managing senior snr sr junior jr deputy assistant asst vice regional area national global local hr human resources people talent
    purchasing procurement buying supply chain logistics warehouse maintenance maint quality qa qc project projects product account accounts accounting customer client support service services technical tech engineering
    facilities facility fleet transport store shop stores branch site works factory workshop garage department group team chief executive commercial business development digital data security information systems software hardware network
    infrastructure cloud web content brand communications comms pr media events event training learning education academic school nursing clinical medical health safety hse ehs environmental compliance legal risk audit
    tax payroll credit treasury investment investor property estate estates asset building construction design creative art research lab laboratory r d innovation strategy strategic planning programme program
    retail ecommerce e commerce online restaurant kitchen bar hotel front house housekeeping reception catering banqueting food beverage f b farm estate vineyard herd grain parish church music sports leisure club membership fundraising volunteer volunteers
    donor charity community housing care home ward admissions registrar student international export import shipping customs dispatch distribution inventory stock materials packaging process manufacturing mfg industrial automation controls
    electrical mechanical civil structural installation installations field night day shift line section group head lead co joint acting interim former outgoing new main principal executive personal legal technical second first
    owner founder managing continuous improvement customer success user experience ux ui devops platform solutions pre-sales presales inside key national partner channel category contracts contract bid tender cost commodity vendor supplier
    responsible paint body press weld tool die mould cnc machine assembly foundry mill yard dock port terminal station flight ground crew cabin rental leasing lettings letting site print digital claims underwriting loan mortgage
    dental veterinary lab theatre pharmacy dispensary reception volunteer rota shop floor vp production engineering benefits reward compensation recruitment hiring talent acquisition workplace experience revenue growth
    sustainability esg energy water waste recycling grounds greenkeeper head cellar tasting room tour guide studio gallery museum library archive archives collections exhibitions
  `,
  after: `industriel industrielle financier financiere technique achats ventes commerciale generale general works mfg ops it hr marketing sales finance operations engineering manufacturing procurement purchasing logistics product technology people emea apac uk us americas north south east west europe`,
  links: `of for de &`,
  and: 'and n',
  joins: 'and & plus with +',
  articles: 'the a an',
  ends: 'at @ in from with on to by who here but',
  between:
    'name names whose aka here back the our my his her their your its a an is was one called named as also its hes shes thats being who whos sr fr mr mrs ms dr col capt cllr rev prof',
  vague: 'boss gaffer guvnor guv chief colleague colleagues',
  deciders: `owner co-owner coowner founder cofounder ceo president proprietor md managing-director sole-trader chairman chairwoman`,
  endings:
    'er or ist ian man woman person ant ee eur euse yst chef lead head rep crat ess ator smith wright hand mate keeper monger ician ologist cian chair warden curator counsel patron delegate liaison convener convenor steward marshal clerk scout scribe ops devops chief ente ant ent jefe direktor leiter chef inkoper',
  honorifics: `adv avv ing smt shri sri shrimati pandit mr mrs ms miss mx dr prof sir madam madame cllr councillor canon col capt maj lt brig sgt cpl herr frau signor signora signore senor senora monsieur mme mlle ato mwalimu usta ustad sheikh haji alhaji hajj rev fr father sister lady lord captain sgt`,
};
