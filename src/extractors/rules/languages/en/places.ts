const byWord = (rows: readonly (readonly [currency: string, words: string])[]): Record<string, string> =>
  Object.fromEntries(rows.flatMap(([currency, words]) => words.split('|').map((word) => [word, currency])));

/** Places that tell in which currency somebody counts who names none, in folded words. Sources: the places' own countries. */
export const currencyHints: Record<string, string> = byWord([
  [
    'GBP',
    'uk|southall|selby|humber|england|scotland|wales|london|manchester|birmingham|leeds|glasgow|edinburgh|cardiff|bristol|liverpool|sheffield|hull|newcastle|nottingham|leicester|york|belfast|swansea|aberdeen|dundee|norwich|plymouth|exeter|southampton|portsmouth|brighton|oxford|cambridge|reading|coventry|derby|stoke|wolverhampton|sunderland|bolton|blackpool|preston|luton|ipswich|cornwall|devon|dorset|kent|essex|surrey|sussex|norfolk|suffolk|yorkshire|lancashire|cumbria|salford|walsall|paisley|lichfield|shrewsbury|rochdale|croydon|stockport|oldham|wigan|burnley|huddersfield|bradford|halifax west|doncaster|rotherham|barnsley|grimsby|lincoln|peterborough|northampton|milton keynes|slough|swindon|gloucester|cheltenham|worcester|hereford|telford|stafford|tamworth|solihull|dudley|warrington|chester|lancaster|carlisle|durham|middlesbrough|darlington|inverness|perthshire|stirling|wrexham|newport|torbay|taunton|bournemouth|poole|guildford|woking|crawley|hastings|canterbury|maidstone|colchester|chelmsford|basildon|watford|stevenage|bedford|somerset|wiltshire|hampshire uk|berkshire|buckinghamshire|hertfordshire|cambridgeshire|lincolnshire|derbyshire|nottinghamshire|staffordshire|warwickshire|worcestershire|shropshire|cheshire|merseyside|tyne|fife|ayrshire|lanarkshire|highlands|antrim|armagh|fermanagh|tyrone|britain|british|british isles|northern ireland|bognor|kendal|llandudno|llanfair|aberystwyth|bangor wales|barmouth|brecon|builth|caernarfon|carmarthen|ceredigion|conwy|gwynedd|harlech|llanelli|merthyr|pembroke|pembrokeshire|powys|snowdonia|anglesey|barrow|penrith|keswick|whitehaven|workington|cockermouth|ulverston|morecambe|accrington|skipton|harrogate|ripon|whitby|scarborough|bridlington|beverley|goole|scunthorpe|louth lincolnshire|boston lincs|spalding|grantham|newark notts|mansfield|worksop|chesterfield|buxton|matlock|macclesfield|crewe|nantwich|northwich|knutsford|runcorn|widnes|st helens|southport|ormskirk|leyland|chorley|tameside|huyton|bootle|birkenhead|wirral|ellesmere|oswestry|ludlow|leominster|malvern|evesham|kidderminster|redditch|bromsgrove|nuneaton|rugby|kettering|corby|wellingborough|daventry|banbury|bicester|abingdon|didcot|aylesbury|high wycombe|maidenhead|bracknell|newbury|basingstoke|andover|winchester|eastleigh|fareham|gosport|havant|isle of wight|chichester|worthing|eastbourne|lewes|folkestone|dover|margate|ramsgate|thanet|dartford|gravesend|medway|gillingham|chatham kent|sevenoaks|tunbridge|tonbridge|reigate|redhill|epsom|dorking|farnham|aldershot|staines|harlow|braintree|clacton|harwich|felixstowe|lowestoft|great yarmouth|kings lynn|thetford|ely|wisbech|huntingdon|st albans|hemel|hitchin|letchworth|welwyn|hatfield|yeovil|bridgwater|minehead|weston super mare|glastonbury|trowbridge|chippenham|salisbury|weymouth|dorchester|bude|truro|falmouth|penzance|st ives|newquay|torquay|paignton|barnstaple|bideford|tiverton|okehampton|stroud|cirencester|tewkesbury|ross on wye|hexham|alnwick|berwick|gateshead|jarrow|hartlepool|redcar|stockton|northumberland|teesside|tyneside|falkirk|dunfermline|kirkcaldy|st andrews|arbroath|montrose|peterhead|fraserburgh|elgin|oban|fort william|skye|orkney|shetland|lerwick|stornoway|kilmarnock|ayr|dumfries|galashiels|hawick|motherwell|hamilton lanarkshire|livingston scotland|lothian|clydebank|greenock|cumbernauld|derry|lisburn|newry|ballymena|coleraine|omagh|enniskillen|bangor ni|craigavon|larne|whitehall|heathrow|gatwick|canary wharf|soho|shoreditch|hackney|islington|camden|lambeth|southwark|lewisham|greenwich|woolwich|tottenham|walthamstow|ealing|hounslow|wimbledon|twickenham|kingston upon thames|west midlands|east midlands|home counties|jersey ci|guernsey|isle of man',
  ],
  [
    'EUR',
    'ireland|dublin|cork|galway|limerick|waterford|ennis|kilkenny|sligo|tralee|athlone|wexford|kerry|mayo|donegal|clare|tipperary|germany|berlin|munich|hamburg|cologne|frankfurt|stuttgart|france|paris|lyon|spain|madrid|barcelona|valencia|italy|milan|rome|turin|netherlands|amsterdam|rotterdam|utrecht|eindhoven|belgium|brussels|antwerp|ghent|austria|vienna|graz|finland|helsinki|portugal|lisbon|porto|greece|athens|slovakia|bratislava|slovenia|ljubljana|estonia|tallinn|latvia|riga|lithuania|vilnius|luxembourg|malta|cyprus|irish|eire|ballybay|monaghan|cavan|leitrim|longford|roscommon|westmeath|offaly|laois|carlow|wicklow|meath|louth|kildare|mullingar|tullamore|portlaoise|birr|thurles|nenagh|clonmel|cashel|killarney|listowel|dingle|bantry|skibbereen|clonakilty|bandon|kinsale|cobh|mallow|fermoy|midleton|youghal|dungarvan|enniscorthy|gorey|arklow|greystones|naas|newbridge|maynooth|celbridge|leixlip|navan|drogheda|dundalk|ardee|letterkenny|buncrana|glenties|ballybofey|castlebar|ballina|westport|claremorris|tuam|loughrea|ballinasloe|oranmore|shannon|ennistymon|kilrush|connemara|connacht|connaught|munster|leinster|tallaght|blanchardstown|dun laoghaire|rathmines|ballsbridge|malahide|skerries|ballymun|dundrum|clondalkin|lucan|roscrea|templemore|ballinrobe|carrick|abbeyfeale|newcastle west|german|dutch|french|spanish|italian|belgian|austrian|finnish|portuguese|greek|dusseldorf|leipzig|dresden|nuremberg|bremen|hannover|dortmund|essen germany|bonn|mannheim|karlsruhe|freiburg|marseille|toulouse|bordeaux|lille|nantes|strasbourg|nice france|seville|bilbao|malaga|zaragoza|alicante|palma|naples|bologna|genoa|verona|venice|palermo|the hague|groningen|tilburg|breda|nijmegen|maastricht|haarlem|delft|leiden|bruges|liege|leuven|zeebrugge|salzburg|innsbruck|linz|espoo|tampere|braga|faro|coimbra|thessaloniki|patras|valletta|sliema|nicosia|limassol|larnaca|zagreb|croatia|rijeka|kaunas|klaipeda|tartu|maribor|kosice',
  ],
  [
    'USD',
    'usa|america|texas|california|florida|ohio|georgia|michigan|illinois|chicago|boston|seattle|denver|dallas|houston|atlanta|miami|phoenix|portland|detroit|cleveland|toledo|omaha|nebraska|iowa|kansas|missouri|oregon|nevada|utah|arizona|colorado|montana|idaho|wyoming|minnesota|wisconsin|indiana|kentucky|tennessee|alabama|mississippi|louisiana|arkansas|oklahoma|virginia|carolina|maryland|delaware|jersey|pennsylvania|pittsburgh|philadelphia|connecticut|massachusetts|vermont|maine|hampshire|alaska|hawaii|nyc|brooklyn|austin|nashville|memphis|charlotte|orlando|tampa|macon|dayton|tucson|fresno|sacramento|bakersfield|oakland|san diego|los angeles|san francisco|las vegas|reno|boise|spokane|tacoma|albuquerque|el paso|san antonio|fort worth|tulsa|wichita|topeka|des moines|milwaukee|madison|st louis|kansas city|indianapolis|columbus|cincinnati|buffalo|albany|syracuse|newark|trenton|baltimore|richmond va|norfolk va|raleigh|durham nc|charleston|savannah|jacksonville|birmingham al|mobile al|baton rouge|new orleans|little rock|knoxville|chattanooga|louisville|lexington|bangor|burlington|providence|hartford|queens|bronx|manhattan|yonkers|dakota|rhode|new york|american|americans|united states|lagrange|chattahoochee|tuscaloosa|huntsville|montgomery|anchorage|fairbanks|juneau|flagstaff|scottsdale|tempe|mesa az|glendale|chandler az|fayetteville|bentonville|anaheim|irvine|riverside|stockton ca|modesto|long beach|pasadena|burbank|berkeley|palo alto|san jose|santa|silicon valley|boulder|fort collins|stamford ct|bridgeport|new haven|waterbury|wilmington|dover de|pensacola|tallahassee|gainesville|sarasota|fort myers|naples fl|st petersburg fl|west palm|augusta ga|marietta|valdosta|honolulu|maui|rockford|peoria|naperville|joliet|evanston|fort wayne|evansville|south bend|gary in|cedar rapids|davenport|sioux|iowa city|overland park|lawrence ks|bowling green ky|shreveport|lafayette|portland me|annapolis|bethesda|worcester ma|lowell|new bedford|brockton|grand rapids|flint|lansing|ann arbor|kalamazoo|duluth|rochester|st paul|saint paul|bloomington|minneapolis|biloxi|gulfport|springfield|branson|columbia mo|billings|missoula|bozeman|helena mt|lincoln ne|concord nh|nashua|jersey city|hoboken|paterson|passaic|camden nj|princeton|santa fe|las cruces|schenectady|utica|ithaca|poughkeepsie|staten island|long island|westchester|greensboro|winston salem|asheville|fargo|bismarck|akron|youngstown|canton oh|sandusky|norman ok|stillwater|eugene|salem or|bend or|allentown|scranton|harrisburg|erie pa|lancaster pa|bethlehem pa|columbia sc|greenville|myrtle beach|sioux falls|rapid city|murfreesboro|clarksville|amarillo|lubbock|corpus christi|laredo|plano|arlington|frisco tx|waco|galveston|beaumont tx|provo|ogden|salt lake|roanoke|chesapeake|virginia beach|newport news|alexandria va|bellevue|everett wa|olympia|yakima|walla walla|huntington wv|morgantown|green bay|kenosha|racine|eau claire|la crosse|oshkosh|cheyenne|laramie|casper|puerto rico|san juan pr|tidewater|appalachia|midwest|gulf coast|bay area|east coast|west coast|deep south|panhandle',
  ],
  [
    'CAD',
    'canada|toronto|vancouver|montreal|calgary|ottawa|edmonton|winnipeg|quebec|ontario|alberta|manitoba|saskatchewan|halifax|regina|saskatoon|british columbia|canadian|canadians|bc interior|levack|sudbury|garson|nipissing|red deer|lethbridge|medicine hat|grande prairie|fort mcmurray|kelowna|kamloops|nanaimo|surrey bc|burnaby|richmond bc|abbotsford|prince george|moose jaw|prince albert|swift current|brandon mb|steinbach|thunder bay|timmins|sault|north bay|barrie|kitchener|waterloo|guelph|mississauga|brampton|markham|oakville|burlington on|hamilton on|niagara|st catharines|windsor on|sarnia|kingston on|peterborough on|oshawa|whitby on|gatineau|laval|longueuil|sherbrooke|trois rivieres|saguenay|moncton|fredericton|saint john|new brunswick|nova scotia|dartmouth ns|truro ns|cape breton|charlottetown|prince edward island|pei|newfoundland|labrador|whitehorse|yukon|yellowknife|nunavut|vaughan',
  ],
  [
    'AUD',
    'australia|sydney|melbourne|brisbane|perth|adelaide|canberra|queensland|tasmania|victoria|nsw|darwin|hobart|australian|australians|aussie|aussies|gold coast|sunshine coast|ipswich qld|toowoomba|cairns|townsville|mackay|rockhampton|bundaberg|gladstone qld|newcastle nsw|wollongong|wagga|dubbo|tamworth nsw|orange nsw|bathurst nsw|albury|wodonga|coffs|byron bay|lismore|geelong|ballarat|bendigo|shepparton|mildura|warrnambool|traralgon|gippsland|dandenong|frankston|parramatta|penrith nsw|blacktown|campbelltown|bunbury|kalgoorlie|karratha|port hedland|geraldton|fremantle|pilbara|mandurah|albany wa|mount gambier|whyalla|port augusta|barossa|alice springs|katherine nt|launceston|devonport|burnie|south australia|western australia|northern territory|new south wales|moreton|riverina|hunter valley|yarra|goulburn|bankstown|noosa|mornington|fitzroy',
  ],
  [
    'NZD',
    'zealand|auckland|wellington|christchurch|dunedin|hamilton|new zealand|nz|kiwi|aotearoa|otaki|tauranga|rotorua|taupo|napier|hastings nz|gisborne|whangarei|palmerston north|whanganui|new plymouth|taranaki|waikato|northland|manawatu|hawkes bay|levin|masterton|porirua|lower hutt|upper hutt|hutt|blenheim|marlborough nz|kaikoura|timaru|ashburton|oamaru|invercargill|queenstown|wanaka|southland|otago|canterbury nz|greymouth|hokitika|kerikeri|pukekohe|papakura|manukau|north shore akl|te awamutu|matamata|morrinsville',
  ],
  [
    'INR',
    'india|mumbai|delhi|bengaluru|bangalore|chennai|hyderabad|pune|kolkata|ahmedabad|gurgaon|noida|jaipur|lucknow|bhiwandi|kochi|coimbatore|surat|nagpur|indore|indian|thane|nashik|aurangabad|rajkot|vadodara|baroda|gandhinagar|gujarat|maharashtra|karnataka|kerala|tamil nadu|telangana|andhra|west bengal|uttar pradesh|madhya pradesh|rajasthan|punjab|haryana|odisha|bihar|jharkhand|assam|goa|bhubaneswar|patna|ranchi|raipur|bhopal|gwalior|agra|kanpur|varanasi|ghaziabad|faridabad|gurugram|ludhiana|amritsar|chandigarh|dehradun|udaipur|jodhpur|mysore|mysuru|mangalore|hubli|belgaum|trivandrum|thiruvananthapuram|thrissur|calicut|kozhikode|madurai|trichy|salem tn|tirupur|erode|hosur|vellore|visakhapatnam|vizag|vijayawada|guntur|warangal|secunderabad|guwahati|siliguri|howrah|durgapur|jamshedpur|navi mumbai|pimpri|chakan|sanand',
  ],
  [
    'ZAR',
    'johannesburg|durban|pretoria|cape town|south africa|south african|stellenbosch|paarl|franschhoek|klipspruit|joburg|jozi|soweto|sandton|midrand|gauteng|kwazulu|natal|pietermaritzburg|bloemfontein|port elizabeth|gqeberha|east london sa|polokwane|limpopo|mpumalanga|nelspruit|rustenburg|kimberley|free state|western cape|eastern cape|northern cape|upington|worcester wc|robertson wc',
  ],
  ['SGD', 'sing|singapore|singaporean|jurong|changi|tampines'],
  ['AED', 'dubai|abu dhabi|sharjah|uae|emirates|ajman|ras al khaimah|fujairah|jebel ali|emirati'],
  ['CHF', 'switzerland|zurich|geneva|basel|bern|swiss|lausanne|lucerne|winterthur|lugano'],
  ['SEK', 'sweden|stockholm|gothenburg|malmo|swedish|uppsala|linkoping|vasteras|orebro'],
  ['NOK', 'norway|oslo|bergen|norwegian|trondheim|stavanger|kristiansand|tromso|drammen'],
  ['DKK', 'denmark|copenhagen|aarhus|danish|odense|aalborg|esbjerg'],
  ['PLN', 'poland|warsaw|krakow|wroclaw|gdansk|poznan|lodz|katowice|polish|szczecin|bydgoszcz|lublin|bialystok|gdynia|rzeszow|torun'],
  [
    'KES',
    'kenya|nairobi|mombasa|kenyan|kenyans|nakuru|kisumu|eldoret|thika|naivasha|malindi|naboisho|maasai|nyeri|meru|kericho|machakos|kiambu|lamu|kitale|kakamega|kcb|mpesa|m-pesa|jambo|safaricom|shilingi',
  ],
  [
    'NGN',
    'nigeria|lagos|abuja|nigerian|ibadan|kano|port harcourt|benin city|enugu|kaduna|onitsha|ikeja|lekki|calabar|warri|owerri|abeokuta|ilorin',
  ],
  ['GHS', 'ghana|accra|kumasi|tema|takoradi|ghanaian'],
  ['UGX', 'uganda|kampala|entebbe|jinja|ugandan'],
  ['TZS', 'tanzania|dar es salaam|arusha|dodoma|zanzibar|mwanza|tanzanian'],
  ['XAF', 'cameroon|douala|yaounde|gabon|libreville|chad|brazzaville|pointe noire|malabo|bangui|cameroonian'],
  ['XOF', 'senegal|dakar|ivory coast|abidjan|benin|cotonou|togo|lome|burkina|ouagadougou|bamako|niamey'],
  ['EGP', 'egypt|cairo|alexandria|giza|egyptian|suez|luxor|aswan|port said'],
  ['PKR', 'pakistan|karachi|lahore|islamabad|faisalabad|rawalpindi|sialkot|multan|peshawar|pakistani'],
  ['LKR', 'sri lanka|colombo|kandy|galle'],
  ['NPR', 'nepal|kathmandu|pokhara'],
  ['BDT', 'bangladesh|dhaka|chittagong'],
  ['HKD', 'hong kong|kowloon'],
  ['MYR', 'malaysia|kuala lumpur|penang|johor|selangor|malaysian'],
  ['PHP', 'philippines|manila|cebu|davao|quezon|filipino'],
  ['IDR', 'indonesia|jakarta|surabaya|bandung|bali'],
  ['THB', 'thailand|bangkok|phuket|chiang mai'],
  ['VND', 'vietnam|hanoi|ho chi minh|saigon|da nang'],
  ['JPY', 'japan|tokyo|osaka|kyoto|nagoya|yokohama'],
  ['CNY', 'china|beijing|shanghai|shenzhen|guangzhou'],
  ['ILS', 'israel|tel aviv|haifa|jerusalem'],
  ['SAR', 'saudi|riyadh|jeddah|dammam'],
  ['QAR', 'qatar|doha'],
  ['TRY', 'turkiye|istanbul|ankara|izmir'],
  ['BRL', 'brazil|sao paulo|rio de janeiro|curitiba|brazilian'],
  ['MXN', 'mexico|monterrey|guadalajara|tijuana|mexican'],
  ['CZK', 'czech|prague|brno|ostrava|plzen'],
  ['HUF', 'hungary|budapest|debrecen|hungarian'],
  ['RON', 'romania|bucharest|cluj|timisoara|romanian'],
  ['ISK', 'iceland|reykjavik'],
]);

/** Words and bodies of one country that tell its currency, whatever their case. */
export const currencySpeech: Record<string, string> = byWord([
  [
    'GBP',
    'missus|nae|wee|cannae|dinnae|aye|pcc|parishioner|parishioners|churchwarden|bank hol|gift aid|works director|pub landlord|quid|nhs|hmrc|ofsted|vat registered|tenner|tenners|fiver|blokes|bloke|whinge|gaffer|cqc|high street|village hall|parish council|community council|town council|vicar|whilst|cheque|cheques|bank holiday|half term|headteacher|head teacher|bursar|gp surgery|mum|cllr|councillor|councillors|plc|llp|cic|ltd|precept|allotments|solicitors|solicitor|knackered|reckon mate|cheers|fortnight|lorry|lorries|organisation|colour|innit|gdpr|dvla|fca|care home|sheltered housing|academy trust|multi academy|primary school|secondary school|sixth form|autumn term|summer term|spring term|wickets|skint|brill|gutted|dodgy|chuffed|hiya|ta very much|rnli|pound|pounds|sterling|pence',
  ],
  [
    'EUR',
    "fergal|ciara|grainne|aoife|padraig|niamh|eoin|oisin|saoirse|caoimhe|cillian|tadhg|roisin|sinead|donal|cathal|diarmuid|aine|fionnuala|muireann|darragh|eimear|sorcha|mairead|hse|hiqa|garda|gardai|taoiseach|mammy|tillage|silage|gaa|camogie|hurling|eircode|craic|teagasc|bord|coillte|enterprise ireland|hsa|psi audit|adon|revenue commissioners|county co|leaving cert|junior cert|creche|da's|euros|euro|gmbh|bv|oy|sarl|srl|spa|nv|eur|mart day",
  ],
  [
    'USD',
    "provost|general counsel|fire district|fire chief|ems|kroger|walmart|costco|home depot|safeway|publix|meditech|school board|county commission|city council|apartments|condo|condos|realtor|realtors|paving|drywall|grad school|401k|hipaa|ferpa|osha|fda|dollars|dollar|usd|isd|superintendent|yall|y'all|gotta|pto|ein|irs|llc|inc|thanksgiving|memorial day|labor day|fourth of july|4th of july|mlk|veterans day|county schools|district school|community college|mom|trash|center|color|labor|organization|organizations|zip code|sheriff|w9|w-9|1099|medicaid|medicare|ymca|hoa|dmv|doi|npdes|usda|homeland|rev cycle|baptist|methodist|methodists|pastor|fellowship|church supper|middle school|high school|math|sophomore|freshman|svp|avp|evp|cmio|attorney|paychecks|payroll check|check from|restroom|gas station|truck stop|parking lot|sidewalk|honey|gonna|sales tax|venmo|zelle|wire it",
  ],
  [
    'CAD',
    'bonjour hi|auberge|portage la|lakehead|piasses|hst|gst hst|loonie|rcmp|tim hortons|timmies|snowbirds|ndp|afe|wsib|provincial|hydro one|first nation',
  ],
  [
    'AUD',
    "g'day|gday|squiz|youse|shearing|aircon|long service|shire council|myob|servicem8|nookal|genny|" +
      'ute|utes|tradie|tradies|arvo|smoko|abn|servo|vollies|bogan|tafe|ndis|medicare levy|melbourne cup|footy|esky|ato|super fund|workcover|eofy|centrelink|brekkie|heaps',
  ],
  ['NZD', 'iwi|whanau|worksafe|marae|kura|acc levy|kiwisaver|dairy company|fonterra|kia ora|woolscour'],
  [
    'INR',
    'paisa|paise|konkan|monsoon|cr|shri|smt|lkh|lkhs|krore|lakh|lakhs|crore|crores|lac|lacs|gstin|rupee|rupees|inr|ji|pvt|ltd pvt|kindly revert|msme|kirana|godown|nbfc|rbi',
  ],
  ['ZAR', 'bakkie|lekker|ja no|rand|rands|zar|braai|b-bbee|pty ltd|eskom|loadshedding|load shedding'],
  ['KES', 'kes|ksh|kshs|kra|shamba|matatu|sacco|boda'],
  ['NGN', 'naira|ngn|nepa|danfo'],
  ['SGD', 'sgd|pte|hdb|lah|mdm'],
  ['AED', 'aed|dirham|dirhams|fzco|fze|dmcc'],
  ['MYR', 'sdn|bhd|ringgit'],
]);
