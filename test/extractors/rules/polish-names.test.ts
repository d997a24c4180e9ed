import { describe, expect, test } from 'vitest';
import { company, otherCompanies, person, title } from '../../../src/extractors/rules/languages/pl/nominative.ts';

const words = (text: string) => text.split(' ');

describe('titles are given back in the nominative', () => {
  test.each([
    ['dyrektorem zakładu', 'dyrektor zakładu'],
    ['główną księgową', 'główna księgowa'],
    ['głównego mechanika', 'główny mechanik'],
    ['zastępcy dyrektora', 'zastępca dyrektora'],
    ['dyrektorem finansowym', 'dyrektor finansowy'],
    ['kierowniczką biura', 'kierowniczka biura'],
    ['członkiem zarządu', 'członek zarządu'],
    ['wójtem', 'wójt'],
    ['żony', 'żona'],
    ['handlowcem', 'handlowiec'],
    ['szefową sprzedaży', 'szefowa sprzedaży'],
  ])('%s is %s', (written, expected) => expect(title(words(written))).toBe(expected));

  test('letters that the writer left out come back', () => expect(title(words('Glowna ksiegowa'))).toBe('główna księgowa'));
  test('short forms are written out', () => expect(title(['dyr', '.', 'technicznym'])).toBe('dyrektor techniczny'));
  test('a woman stays one when her title is shortened', () =>
    expect(title(['kier', '.', 'administracyjna'])).toBe('kierowniczka administracyjna'));
  test('English short titles stay as they are', () => expect(title(['CTO'])).toBe('CTO'));
});

describe('names of people are given back in the nominative', () => {
  test.each([
    ['p', 'Tomaszem Grelą', 'Tomasz Grela'],
    [null, 'Anną Kowalską', 'Anna Kowalska'],
    [null, 'Marka Dudka', 'Marek Dudek'],
    ['z', 'Pawłem Kurkiem', 'Paweł Kurek'],
    ['z', 'Krzysztofem Stępniem', 'Krzysztof Stępień'],
    ['z', 'Jackiem Dębem', 'Jacek Dąb'],
    ['u', 'Wiesława Kani', 'Wiesław Kania'],
    [null, 'Adriana Kowalskiego', 'Adrian Kowalski'],
    ['od', 'Anny Zaręby', 'Anna Zaręba'],
    ['panem', 'Zielińskim', 'Zieliński'],
    ['pani', 'Kowalskiej', 'Kowalska'],
  ])('after %s, %s is %s', (before, written, expected) => expect(person(words(written), before)).toBe(expected));

  test.each(['Iwona Czech', 'Grzegorz Wilk', 'Katarzyna Lis', 'Oksana Melnyk', 'John Smith'])('%s is in the nominative already', (name) =>
    expect(person(words(name))).toBe(name),
  );
});

describe('names of firms and products are given back in the nominative', () => {
  test.each([
    ['w', 'Stalbudzie', 'Stalbud'],
    ['z', 'Logisoftem', 'Logisoft'],
    ['i', 'Mantisem', 'Mantis'],
    ['jestem', 'Hutniczych Zakładów Remontowych', 'Hutnicze Zakłady Remontowe'],
    ['w', 'Drewpolu', 'Drewpol'],
    ['z', 'Cukrowni Nakło', 'Cukrownia Nakło'],
    ['z', 'Subiekta', 'Subiekt'],
    ['w', 'Subiekcie', 'Subiekt'],
    ['w', 'Comarchu', 'Comarch'],
    ['z', 'Optimy', 'Optima'],
    ['ze', 'Szkoły Podstawowej nr 5', 'Szkoła Podstawowa nr 5'],
    ['z', 'SAP-u', 'SAP'],
    ['z', "Salesforce'a", 'Salesforce'],
  ])('after %s, %s is %s', (before, written, expected) => expect(company(words(written), before)).toBe(expected));

  test.each([
    ['w', 'Thulium'],
    ['z', 'Pipedrive'],
    ['z', 'Enova'],
    ['firmie', 'Pol-Frut'],
    ['w', 'Nordea'],
  ])('after %s, %s stays as it is', (before, name) => expect(company([name], before)).toBe(name));
});

test.each([
  [['Kaesera'], 'Kaeser'],
  [['Vanty'], 'Vanta'],
  [['Atlasa', 'Copco'], 'Atlas Copco'],
  [['Chłodni', 'Mroźny', 'Szlak'], 'Chłodnia Mroźny Szlak'],
])('%j may be a form of %s', (written, expected) => expect([company(written, null), ...otherCompanies(written, null)]).toContain(expected));

test.each([
  [['interLAN-a'], 'interLAN'],
  [['Hospicjum', 'Domowym', 'Światełko'], 'Hospicjum Domowe Światełko'],
  [['Zespołu', 'Szkół', 'Rolniczych'], 'Zespół Szkół Rolniczych'],
])('%j is %s', (written, expected) => expect(company(written, 'w')).toBe(expected));
