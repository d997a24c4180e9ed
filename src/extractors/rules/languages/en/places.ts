/** Places and words that tell in which currency somebody counts who names none. Folded words; sources: the places' own countries. */
export const currencyHints: Record<string, string> = Object.fromEntries(
  (
    [
      [
        'GBP',
        'uk|england|scotland|wales|london|manchester|birmingham|leeds|glasgow|edinburgh|cardiff|bristol|liverpool|sheffield|hull|newcastle|nottingham|leicester|york|belfast|swansea|aberdeen|dundee|norwich|plymouth|exeter|southampton|portsmouth|brighton|oxford|cambridge|reading|coventry|derby|stoke|wolverhampton|sunderland|bolton|blackpool|preston|luton|ipswich|cornwall|devon|dorset|kent|essex|surrey|sussex|norfolk|suffolk|yorkshire|lancashire|cumbria|quid|nhs|hmrc|vat registered|stone',
      ],
      [
        'EUR',
        'ireland|dublin|cork|galway|limerick|waterford|ennis|kilkenny|sligo|tralee|athlone|wexford|kerry|mayo|donegal|clare|tipperary|hse|hiqa|germany|berlin|munich|hamburg|cologne|frankfurt|stuttgart|france|paris|lyon|spain|madrid|barcelona|valencia|italy|milan|rome|turin|netherlands|amsterdam|rotterdam|utrecht|eindhoven|belgium|brussels|antwerp|ghent|austria|vienna|graz|finland|helsinki|portugal|lisbon|porto|greece|athens|slovakia|bratislava|slovenia|ljubljana|estonia|tallinn|latvia|riga|lithuania|vilnius|luxembourg|malta|cyprus|euros|euro|gmbh',
      ],
      [
        'USD',
        'usa|america|texas|california|florida|ohio|georgia|michigan|illinois|chicago|boston|seattle|denver|dallas|houston|atlanta|miami|phoenix|portland|detroit|cleveland|toledo|omaha|nebraska|iowa|kansas|missouri|oregon|nevada|utah|arizona|colorado|montana|idaho|wyoming|minnesota|wisconsin|indiana|kentucky|tennessee|alabama|mississippi|louisiana|arkansas|oklahoma|virginia|carolina|maryland|delaware|jersey|pennsylvania|pittsburgh|philadelphia|connecticut|massachusetts|vermont|maine|hampshire|alaska|hawaii|nyc|brooklyn|austin|nashville|memphis|charlotte|orlando|tampa|bucks|401k|hipaa|dollars',
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
