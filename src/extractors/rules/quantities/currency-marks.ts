/** What a country's telephones, addresses and firms look like, each with its currency. */
export const currencyMarks: readonly (readonly [mark: RegExp, currency: string])[] = [
  [/\+44\b/, 'GBP'],
  [/\b07\d{3} ?\d{6}\b/, 'GBP'],
  [/\b0[12]\d{2,3} \d{6,7}\b/, 'GBP'],
  [/\b[A-Z]{1,2}\d{1,2} \d[A-Z]{2}\b/, 'GBP'],
  [/\.co\.uk\b|\.org\.uk\b|\.sch\.uk\b|\.ac\.uk\b/, 'GBP'],
  [/\+353\b/, 'EUR'],
  [/\b08[35679] \d{3} ?\d{4}\b/, 'EUR'],
  [/\.ie\b/, 'EUR'],
  [/\bCo\.? (?:Kildare|Cork|Clare|Kerry|Mayo|Meath|Louth|Galway|Donegal|Wexford|Wicklow)\b/, 'EUR'],
  [/\+(?:49|33|34|39|31|32|43|351|358|30|356|357)\b/, 'EUR'],
  [/\+1\b/, 'USD'],
  [/\(\d{3}\) ?\d{3}-\d{4}\b/, 'USD'],
  [/\b\d{3}[-.]\d{3}[-.]\d{4}\b|\b\d{3}-01\d{2}\b/, 'USD'],
  [
    /[a-z], (?:AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|IA|ID|IL|IN|KS|KY|LA|MA|MD|ME|MI|MN|MO|MS|MT|NC|ND|NE|NH|NJ|NM|NV|NY|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VA|VT|WI|WV|WY|DC)\b/,
    'USD',
  ],
  [/\b(?:TX|FL|NY|NJ|AZ|OH|TN|NC|IL|KS|KY|MN|NM|NH|VT|D\.C\.|U\.S\.|USA)\b/, 'USD'],
  [/\b(?:0?[1-9]|1[0-2])\/(?:1[3-9]|2\d|3[01])\b/, 'USD'],
  [/\.gov\b(?!\.)|\bk12\./, 'USD'],
  [/[a-z], (?:ON|QC|BC|AB|SK|MB|NS|NB|NL|PEI)\b/, 'CAD'],
  [/\.ca\b/, 'CAD'],
  [/\+61\b/, 'AUD'],
  [/\b04\d{2} \d{3} \d{3}\b/, 'AUD'],
  [/\b(?:NSW|QLD|Qld|WA,|VIC|TAS|ACT,)\b|\.com\.au\b|\.org\.au\b/, 'AUD'],
  [/\bPty\b/, 'AUD'],
  [/\+64\b/, 'NZD'],
  [/\b02[127] \d{3} \d{3,4}\b/, 'NZD'],
  [/\bNZ\b|\.co\.nz\b|\.nz\b|[ŌĀĪŪ][a-z]+/, 'NZD'],
  [/\+91\b|\.co\.in\b/, 'INR'],
  [/\b[6-9]\d{4} \d{5}\b|\bRs\.? ?\d|₹/, 'INR'],
  [/\+27\b|\.co\.za\b/, 'ZAR'],
  [/\+254\b|\.co\.ke\b/, 'KES'],
  [/\b07\d{2} \d{3} \d{3}\b/, 'KES'],
  [/\+234\b/, 'NGN'],
  [/\+48\b|\.pl\b/, 'PLN'],
  [/\+41\b/, 'CHF'],
  [/\+971\b|\.ae\b/, 'AED'],
  [/\+65\b|\.sg\b/, 'SGD'],
];

/** Currencies that share a word or sign: the first is meant unless the conversation tells a place of another. */
export const currencyKin: readonly (readonly string[])[] = [
  ['USD', 'AUD', 'CAD', 'NZD', 'SGD', 'HKD'],
  ['XOF', 'XAF'],
  ['GBP', 'EGP'],
  ['INR', 'PKR', 'LKR', 'NPR'],
  ['KES', 'UGX', 'TZS'],
  ['AED', 'MAD'],
];

/** Letters that are a currency where they touch the digits behind them: `R3.1 million`. */
export const currencyLetters: Readonly<Record<string, string>> = { R: 'ZAR', N: 'NGN' };
