import type { MoneyWords } from '../../quantities/language.ts';

export const money: MoneyWords = {
  currencies: [
    [
      'PLN',
      'złoty, złote, złotych, złotego, złotemu, złotym, złotymi, złotówka, złotówki, złotówek, złotówkach, zł., zeta, zety, zlotych, zlotowek, zła, złociszy',
    ],
    ['EUR', 'euro, ojro, eurasów, euraków, eurosów, jurków'],
    ['USD', 'dolar, dolary, dolarów, dolara, dolarach, dolce, dolców, baksów, baksy, usd, dolarów amerykańskich'],
    ['GBP', 'funt, funty, funtów, funta, funtach, funciaków, funtów szterlingów'],
    ['CHF', 'frank, franki, franków, franka, frankach, franków szwajcarskich'],
    ['CZK', 'korona, korony, koron, koron czeskich, korony czeskie'],
    ['SEK', 'koron szwedzkich, korony szwedzkie'],
    ['NOK', 'koron norweskich, korony norweskie'],
    ['DKK', 'koron duńskich, korony duńskie'],
    ['UAH', 'hrywna, hrywny, hrywien'],
    ['RUB', 'rubel, ruble, rubli'],
    ['JPY', 'jen, jeny, jenów'],
    ['CNY', 'juan, juany, juanów'],
    ['INR', 'rupia, rupie, rupii, rupię, rupiach, rupii indyjskich'],
    ['HUF', 'forint, forinty, forintów'],
    ['CAD', 'dolarów kanadyjskich'],
    ['AUD', 'dolarów australijskich'],
  ],
  minor: [
    ['PLN', 'grosz, grosze, groszy, gr, gr.'],
    ['EUR', 'eurocent, eurocenty, eurocentów'],
    ['USD', 'cent, centy, centów, centa'],
    ['GBP', 'pens, pensy, pensów'],
  ],
  periods: [
    ['hour', 'godzinowo, na godzinę, za godzinę, za godz., /h, za roboczogodzinę'],
    ['day', 'dziennie, na dzień, za dzień, na dobę'],
    ['week', 'tygodniowo, na tydzień, co tydzień'],
    [
      'month',
      'miesięcznie, miesięczny, miesięczna, miesięczne, miesięcznego, miesięcznej, mies., mies, miesiecznie, na miesiąc, co miesiąc, w miesiącu, w skali miesiąca, /mc, /m-c, /mies., na m-c, m-c, za miesiąc, /miesiąc, miesięcznego abonamentu, abonamentu miesięcznego, msc, mc, mscznie',
    ],
    ['quarter', 'kwartalnie, kwartalny, kwartalna, na kwartał, co kwartał, w kwartale'],
    [
      'year',
      'rocznie, roczny, roczna, roczne, rocznego, rocznej, rocznym, rok do roku, na rok, co rok, co roku, w roku, w skali roku, w ciągu roku, za rok, /rok, /r, na rok do przodu, w rok',
    ],
    [
      'once',
      'jednorazowo, jednorazowy, jednorazowa, jednorazowe, jednorazowego, jednorazowej, jednorazówka, z góry, za całość, w całości, na całość, łącznie, w sumie, razem, ogółem, wszystkiego, na start, na wdrożenie, za wdrożenie',
    ],
  ],
  words: {
    per: 'na, za, od, /, per, w, co, z',
    seat: 'użytkownika, użytkownik, usera, user, osobę, osoba, osoby, os., stanowisko, stanowiska, licencję, licencja, licencji, pracownika, pracownik, głowę, łebka, agenta, konto, handlowca, etat',
    item: 'sztukę, sztuka, sztuki, szt., szt, egzemplarz, pojazd, auto, punkt, lokalizację, sklep, oddział, urządzenie, każdy, każda, każde, komplet, fakturę, zamówienie, paczkę',
    moneyFiller: 'netto, brutto, + vat, plus vat, z vat, bez vat, +vat, z vatem, na rękę, netto netto, tak',
    minorSign: 'gr',
    nationality: 'polskich, polskie, czeskich, szwedzkich',
  },
};
