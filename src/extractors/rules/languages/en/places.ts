/** Places and words that tell in which currency somebody counts who names none. Folded words; sources: the places' own countries. */
export const currencyHints: Record<string, string> = Object.fromEntries(
  (
    [
      [
        'GBP',
        'uk|england|scotland|wales|london|manchester|birmingham|leeds|glasgow|edinburgh|cardiff|bristol|liverpool|sheffield|hull|newcastle|nottingham|leicester|york|belfast|swansea|aberdeen|dundee|norwich|plymouth|exeter|southampton|portsmouth|brighton|oxford|cambridge|reading|coventry|derby|stoke|wolverhampton|sunderland|bolton|blackpool|preston|luton|ipswich|cornwall|devon|dorset|kent|essex|surrey|sussex|norfolk|suffolk|yorkshire|lancashire|cumbria|quid|nhs|hmrc|vat registered|stone|pounds|sterling|tenner|tenners|fiver|lads|blokes|whinge|bloody|gaffer|cqc|salford|walsall|paisley|lichfield|shrewsbury|rochdale|croydon|stockport|oldham|wigan|burnley|huddersfield|bradford|halifax west|doncaster|rotherham|barnsley|grimsby|lincoln|peterborough|northampton|milton keynes|slough|swindon|gloucester|cheltenham|worcester|hereford|telford|stafford|tamworth|solihull|dudley|warrington|chester|lancaster|carlisle|durham|middlesbrough|darlington|inverness|perthshire|stirling|wrexham|newport|torbay|taunton|bournemouth|poole|guildford|woking|crawley|hastings|canterbury|maidstone|colchester|chelmsford|basildon|watford|stevenage|bedford|somerset|wiltshire|hampshire uk|berkshire|buckinghamshire|hertfordshire|cambridgeshire|lincolnshire|derbyshire|nottinghamshire|staffordshire|warwickshire|worcestershire|shropshire|cheshire|merseyside|tyne|fife|ayrshire|lanarkshire|highlands|antrim|armagh|fermanagh|tyrone|high street|village hall|parish|vicar',
      ],
      [
        'EUR',
        'ireland|dublin|cork|galway|limerick|waterford|ennis|kilkenny|sligo|tralee|athlone|wexford|kerry|mayo|donegal|clare|tipperary|hse|hiqa|germany|berlin|munich|hamburg|cologne|frankfurt|stuttgart|france|paris|lyon|spain|madrid|barcelona|valencia|italy|milan|rome|turin|netherlands|amsterdam|rotterdam|utrecht|eindhoven|belgium|brussels|antwerp|ghent|austria|vienna|graz|finland|helsinki|portugal|lisbon|porto|greece|athens|slovakia|bratislava|slovenia|ljubljana|estonia|tallinn|latvia|riga|lithuania|vilnius|luxembourg|malta|cyprus|euros|euro|gmbh',
      ],
      [
        'USD',
        'usa|america|texas|california|florida|ohio|georgia|michigan|illinois|chicago|boston|seattle|denver|dallas|houston|atlanta|miami|phoenix|portland|detroit|cleveland|toledo|omaha|nebraska|iowa|kansas|missouri|oregon|nevada|utah|arizona|colorado|montana|idaho|wyoming|minnesota|wisconsin|indiana|kentucky|tennessee|alabama|mississippi|louisiana|arkansas|oklahoma|virginia|carolina|maryland|delaware|jersey|pennsylvania|pittsburgh|philadelphia|connecticut|massachusetts|vermont|maine|hampshire|alaska|hawaii|nyc|brooklyn|austin|nashville|memphis|charlotte|orlando|tampa|bucks|401k|hipaa|dollars|usd|tx|fl|nh|ny|nj|az|nv|wa|ks|ky|tn|wi|mn|mi|nc|vt|nm|isd|superintendent|yall|gotta|macon|dayton|tucson|fresno|sacramento|bakersfield|oakland|san diego|los angeles|san francisco|las vegas|reno|boise|spokane|tacoma|albuquerque|el paso|san antonio|fort worth|tulsa|wichita|topeka|des moines|milwaukee|madison|st louis|kansas city|indianapolis|columbus|cincinnati|buffalo|albany|syracuse|newark|trenton|baltimore|richmond va|norfolk va|raleigh|durham nc|charleston|savannah|jacksonville|birmingham al|mobile al|baton rouge|new orleans|little rock|knoxville|chattanooga|louisville|lexington|bangor|burlington|providence|hartford|queens|bronx|manhattan|yonkers|dakota|rhode|new york|homestead|county schools|district school|pto|ein|irs|llc|thanksgiving|memorial day',
      ],
      [
        'CAD',
        'canada|toronto|vancouver|montreal|calgary|ottawa|edmonton|winnipeg|quebec|ontario|alberta|manitoba|saskatchewan|halifax|regina|saskatoon|british columbia',
      ],
      [
        'AUD',
        'australia|sydney|melbourne|brisbane|perth|adelaide|canberra|queensland|tasmania|victoria|nsw|darwin|hobart|ute|utes|tradies',
      ],
      ['NZD', 'zealand|auckland|wellington|christchurch|dunedin|hamilton'],
      [
        'INR',
        'india|mumbai|delhi|bengaluru|bangalore|chennai|hyderabad|pune|kolkata|ahmedabad|gurgaon|noida|jaipur|lucknow|bhiwandi|kochi|coimbatore|surat|nagpur|indore|lakh|lakhs|crore|crores|gst',
      ],
      ['ZAR', 'johannesburg|durban|pretoria|cape town|rand'],
      ['SGD', 'singapore'],
      ['AED', 'dubai|abu dhabi|sharjah|uae'],
      ['CHF', 'switzerland|zurich|geneva|basel|bern'],
      ['SEK', 'sweden|stockholm|gothenburg|malmo'],
      ['NOK', 'norway|oslo|bergen'],
      ['DKK', 'denmark|copenhagen|aarhus'],
      ['PLN', 'poland|warsaw|krakow|wroclaw|gdansk|poznan|lodz|katowice'],
      ['KES', 'kenya|nairobi|mombasa'],
      ['NGN', 'nigeria|lagos|abuja|naira'],
    ] as const
  ).flatMap(([currency, places]) => places.split('|').map((place) => [place, currency])),
);
