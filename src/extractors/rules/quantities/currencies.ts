import { oncePerWord } from '../once-per-word.ts';

/** ISO 4217 codes of currencies in use, and of a few that old documents still name. */
const codes = new Set(
  (
    'AED AFN AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTC BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK ' +
    'DJF DKK DOP DZD EGP ERN ESP ETB EUR FJD FKP FRF GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK ITL JMD JOD JPY KES KGS KHR KMF ' +
    'KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP ' +
    'PKR PLN PTE PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TRY TTD TWD TZS UAH UGX USD UYU ' +
    'UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL'
  ).split(' '),
);

/** Codes that people write in small letters and that are no word of their own. */
const smallCodes = new Set(
  'usd eur gbp pln chf czk sek nok dkk huf cad aud nzd jpy cny inr uah rub brl mxn sgd hkd zar ils aed sar krw thb idr myr vnd twd kwd qar'.split(
    ' ',
  ),
);

/** Currencies whose hundredth is a thousandth, so that `423.923 KD` has three decimals. */
export const threeDecimals: ReadonlySet<string> = new Set(['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND']);

/** Signs and abbreviations that mean the same in every language; of a sign that several share, the currency most written about. */
export const currencyNames: [code: string, names: string][] = [
  ['USD', '$, us$, us $, u.s $, u.s. $, usd$, usd $'],
  ['EUR', '€, euro, €uro'],
  ['GBP', '£, ₤, gb£, gbp£'],
  ['PLN', 'zł, zl, pln'],
  ['JPY', '¥, 円'],
  ['CNY', 'rmb, 元, 圆, 人民币'],
  ['INR', '₹, rs, rs., र, रु, inr'],
  ['AUD', 'a$, au$, aud$, a $, au $'],
  ['CAD', 'c$, ca$, can$, cad$, c $, ca $'],
  ['NZD', 'nz$, nzd$, nz $'],
  ['HKD', 'hk$, hk $, hkd$'],
  ['SGD', 's$, sgd$, sg$'],
  ['TWD', 'nt$, nt $'],
  ['MXN', 'mx$, mxn$, mex$'],
  ['BRL', 'r$, r $'],
  ['TTD', 'tt$'],
  ['BZD', 'bz$'],
  ['DOP', 'rd$'],
  ['MOP', 'mop$'],
  ['UYU', '$u'],
  ['CHF', 'sfr, sfr., fr.'],
  ['FRF', '₣, ₶'],
  ['CZK', 'kč, kc'],
  ['SEK', 'kr, kr.'],
  ['RON', 'lei'],
  ['BGN', 'лв, лв., лева'],
  ['RUB', '₽, руб, руб., рублей, рубля, р., р'],
  ['UAH', '₴, грн, грн., гривен'],
  ['KZT', '₸, тг, тенге'],
  ['TRY', '₺'],
  ['ILS', '₪, nis'],
  ['KRW', '₩'],
  ['VND', '₫, vnđ'],
  ['THB', '฿'],
  ['NGN', '₦'],
  ['GEL', '₾'],
  ['MNT', '₮'],
  ['PKR', '₨'],
  ['LKR', 'ரூ'],
  ['BTC', '₿'],
  ['IDR', 'rp, rp.'],
  ['RSD', 'din, дин, dinara'],
  ['ALL', 'lek'],
  ['GHS', '₵, gh₵'],
  ['PEN', 's/., s/'],
  ['IRR', 'تومان'],
  ['SAR', 'ريال'],
  ['AED', 'درهم, dhs, dh'],
  ['EGP', 'جنيه, l.e, l.e.'],
];

/** Abbreviations that mean money only in this very spelling: 50 km is a distance, 50 KM are marks. */
const casedNames: Record<string, string> = {
  Ft: 'HUF',
  đ: 'VND',
  TL: 'TRY',
  RM: 'MYR',
  KM: 'BAM',
  KD: 'KWD',
  LE: 'EGP',
  Br: 'ETB',
  FBu: 'BIF',
  CFA: 'XOF',
  Nfk: 'ERN',
  LD: 'LRD',
  UM: 'MRU',
  Db: 'STN',
  Bs: 'BOB',
  ZK: 'ZMW',
  kn: 'HRK',
};

/** Magnitudes that finance writes in front of a code: 120 `MEUR`. */
const codeMagnitudes: Record<string, number> = { K: 1e3, k: 1e3, T: 1e3, M: 1e6, m: 1e6, B: 1e9 };

/** Thousands and millions that are one word with their currency. */
const scaledNames: Record<string, { code: string; scale: number }> = {
  tkr: { code: 'SEK', scale: 1e3 },
  mkr: { code: 'SEK', scale: 1e6 },
  mnok: { code: 'NOK', scale: 1e6 },
  tnok: { code: 'NOK', scale: 1e3 },
  tdkk: { code: 'DKK', scale: 1e3 },
  mkc: { code: 'CZK', scale: 1e6 },
};

/** Letters in `MEUR`. */
const LONGEST_CODE = 4;

/** The currency that a word's own spelling gives: an ISO code, or one with a magnitude (`MEUR`). */
export const codeOf = (word: string): { code: string; scale: number } | null => (word.length > LONGEST_CODE ? null : codeSpelled(word));

const codeSpelled = oncePerWord((word): { code: string; scale: number } | null => {
  const named = scaledNames[word.toLowerCase()];
  if (named) return named;
  const cased = casedNames[word];
  if (cased) return { code: cased, scale: 1 };
  if (word.length === 3) {
    if (codes.has(word)) return { code: word, scale: 1 };
    const small = word.toLowerCase();
    return smallCodes.has(small) ? { code: small.toUpperCase(), scale: 1 } : null;
  }
  const scale = word.length === 4 ? codeMagnitudes[word[0] ?? ''] : undefined;
  const code = word.slice(1);
  return scale !== undefined && (codes.has(code) || smallCodes.has(code)) ? { code: code.toUpperCase(), scale } : null;
});
