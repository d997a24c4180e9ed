/** Named rows of alternatives that the Polish patterns share; folded, so without diacritics. */
export const lists: Record<string, string> = {
  my: 'moj|moja|moje|mojej|mojego|moim|moich|nasz|nasza|nasze|naszej|naszego|naszych|naszym|swoj|swoja|swojej',
  who: 'kto|kim|kogo|komu|czyja|czyj|ktos',
  not: 'nie|nigdy|zaden|zadna|zadne|zadnych|zadnego|zadnej|nikt|nic|nikogo|bez|ani|brak|brakuje',
  you: 'pan|pani|panu|pana|panie|panstwo|panstwa|panstwu|wy|was|wam|ty|cie|ci|wasz|wasza|wasze|waszej|twoj|twoja',
  need: 'potrzeb*|szuka*|szukam*|chce*|chcial*|chcem*|poszuk*|wymaga*|musi*|musim*',
  pays: 'place|placi*|placim*|kosztuj*|zaplaci*|wydaj*|wydal*|oplaca*|oplat*',
  want: 'chce|chcemy|chca|chcial*|chcielib*|chcialb*|potrzeb*|szuka*|planuj*|zamierza*|mysl*|rozwaza*|zamierz*|interesuj*',
  budget: 'budzet*|srodk*|pieniadz*|pieniedz*|kas|kasa|kasy|kase|kwot*|fundusz*|finans*|sum|suma|sumy|widel*',
};
