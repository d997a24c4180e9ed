/** Folded words that tell in which currency somebody who writes Polish counts, where it is not the złoty. */
export const currencyHints: Record<string, string> = Object.fromEntries(
  (
    [
      [
        'EUR',
        'niemcy|niemczech|niemiec|berlin|berlinie|monachium|hamburg|frankfurt|austria|austrii|wieden|wiedniu|slowacja|slowacji|bratyslawa|litwa|litwie|wilno|wilnie|hiszpania|hiszpanii|francja|francji|paryz|wlochy|wloszech|irlandia|irlandii|dublin|dublinie|holandia|holandii|belgia|belgii',
      ],
      ['GBP', 'anglia|anglii|londyn|londynie|szkocja|szkocji|manchester|birmingham'],
      ['CZK', 'czechy|czechach|praga|pradze|brno|brnie|ostrawa|ostrawie'],
      ['USD', 'usa|stanach|ameryka|ameryce|chicago|nowym jorku'],
      ['CHF', 'szwajcaria|szwajcarii|zurych|zurychu'],
      ['SEK', 'szwecja|szwecji|sztokholm|sztokholmie'],
      ['NOK', 'norwegia|norwegii|oslo'],
      ['DKK', 'dania|danii|kopenhaga|kopenhadze'],
      ['UAH', 'ukraina|ukrainie|kijow|kijowie|lwow|lwowie'],
    ] as const
  ).flatMap(([currency, places]) => places.split('|').map((place) => [place, currency])),
);
