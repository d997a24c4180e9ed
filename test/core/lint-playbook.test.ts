import { describe, expect, test } from 'vitest';
import { lintPlaybook } from '../../src/core/lint-playbook.ts';
import type { Condition, Playbook } from '../../src/core/playbook.ts';
import { DIALOGS, loadPlaybook } from '../../src/load.ts';
import { helpdesk } from './prospect.ts';

test.each(['helpdesk', 'solar'])('There is nothing to mend in %s', (name) => {
  expect(lintPlaybook(loadPlaybook(`${DIALOGS}/${name}.yaml`))).toEqual([]);
});

/** What lint says of the help desk's playbook after one change to it. */
function found(change: (playbook: Playbook) => void): string[] {
  const playbook = structuredClone(helpdesk.playbook);
  change(playbook);
  return lintPlaybook({ ...helpdesk, playbook }).map(({ severity, path, message }) => `${severity} ${path} ${message}`);
}

const sales = (playbook: Playbook) => at(playbook.policies, 0).rules;
const always: Condition = { always: true };

function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new Error(`nothing at ${index}`);
  return item;
}

describe('Rules: lint finds', () => {
  test.each<[string, (playbook: Playbook) => void, string]>([
    [
      'weights that do not add up',
      (p) => {
        p.criteria.need.weight = 30;
      },
      'error criteria have weights that add up to 105; they must add up to 100.',
    ],
    [
      'a threshold that can’t be reached',
      (p) => {
        p.criteria.need.weight = 0;
        at(sales(p), 1).when = { scoreAtLeast: 90 };
      },
      "error policies.0.rules.1.when asks for a score of 90, which can't be reached; the weights add up to 75.",
    ],
    [
      'a rule whose condition contradicts itself',
      (p) => {
        at(sales(p), 1).when = { all: [{ interestAtLeast: 'evaluating' }, { interestIs: 'none' }] };
      },
      'error policies.0.rules.1 ("ready-for-a-rep") can never give its status: its condition can never hold.',
    ],
    [
      'a score that its own criteria rule out',
      (p) => {
        at(sales(p), 1).when = { all: [{ scoreAtLeast: 90 }, { criterion: 'authority', is: 'unmet' }] };
      },
      'error policies.0.rules.1 ("ready-for-a-rep") can never give its status: its condition can never hold.',
    ],
    [
      'a rule in the shadow of earlier ones',
      (p) => {
        sales(p).splice(1, 0, { id: 'early', status: 'prospect', when: { interestAtLeast: 'information' } });
      },
      'error policies.0.rules.2 ("ready-for-a-rep") can never give its status: "not-for-us", "early" always comes first.',
    ],
    [
      'a last rule that leaves somebody out',
      (p) => {
        at(sales(p), 4).when = { needIs: true };
      },
      'error policies.0.rules.4.when does not always hold; the last rule must be { always: true }, so that everybody has a status.',
    ],
    [
      'a criterion that can never be met',
      (p) => {
        p.criteria.interest.met = { interestIs: 'none' };
      },
      'error criteria.interest.met can never hold, or only where unmet holds too, so the criterion can never be met.',
    ],
    [
      'a criterion that can never matter',
      (p) => {
        p.criteria.timing.weight = 0;
        p.criteria.need.weight = 40;
        for (const { rules } of p.policies) for (const rule of rules) rule.when = withoutTiming(rule.when);
      },
      'warning criteria.timing can never matter: its weight is 0 and no status rule tests it. Give it a weight or a rule.',
    ],
    [
      'a criterion that looks at the score it is part of',
      (p) => {
        p.criteria.need.met = { scoreAtLeast: 10 };
      },
      'error criteria.need looks at criteria or the score, which are judged only after it; test what the record knows instead.',
    ],
    [
      'a criterion that nobody asks for',
      (p) => {
        delete p.questions['timing.window'];
      },
      'warning questions.timing.window is missing, so the bot never asks for timing.',
    ],
    [
      'an offer that is not for sale',
      (p) => {
        at(p.routing, 0).when = { wantsOffer: ['desk-scael'] };
      },
      'error routing.0.when names the offer "desk-scael"; the offers are desk-team, desk-scale, onboarding, migration, support-plus.',
    ],
    [
      'a budget in a currency without prices',
      (p) => {
        at(p.routing, 0).when = { budgetAtLeast: { amount: 9, currency: 'CHF' } };
      },
      'warning routing.0.when asks for a budget in CHF; no price is in it, the prices are in EUR, PLN, USD, GBP.',
    ],
    [
      'no route for everybody else',
      (p) => {
        p.routing.pop();
      },
      'error routing has no route for everybody else; the last one must stand without "when".',
    ],
    [
      'a route behind the one for everybody',
      (p) => {
        p.routing.reverse();
      },
      'error routing.1 ("large-accounts") is never reached: the route before it takes everybody.',
    ],
    [
      'one id for two things',
      (p) => {
        at(p.benefits, 1).id = 'nothing-lost';
      },
      'error benefits has "nothing-lost" more than once; every id must be its own.',
    ],
    [
      'one id for two rules',
      (p) => {
        at(sales(p), 1).id = 'not-yet';
      },
      'error policies.0.rules has "not-yet" more than once; every id must be its own.',
    ],
    [
      'an answer that takes a topic of the catalogue',
      (p) => {
        at(p.answers, 0).id = 'price';
      },
      'error answers has the id "price", which the bot answers from the catalogue; take another.',
    ],
    [
      'one alternative compared twice',
      (p) => {
        at(p.comparisons, 0).names.push('zendesk');
      },
      'error comparisons has the name "zendesk" more than once; it may stand in one comparison.',
    ],
  ])('%s', (_, change, finding) => {
    expect(found(change)).toContain(finding);
  });
});

function withoutTiming(condition: Condition): Condition {
  if ('all' in condition) return { all: condition.all.map(withoutTiming) };
  if ('any' in condition) return { any: condition.any.map(withoutTiming) };
  if ('not' in condition) return { not: withoutTiming(condition.not) };
  return 'startsAfterMonths' in condition ? { not: always } : condition;
}

describe('Texts: lint finds', () => {
  test.each<[string, (playbook: Playbook) => void, string | RegExp]>([
    [
      'a question in one language only',
      (p) => {
        delete p.questions['need.present']?.ask.pl;
      },
      'error questions.need.present.ask stands in en only; must stand in en, pl.',
    ],
    [
      'an answer in one language only',
      (p) => {
        delete at(p.answers, 3).text.en;
      },
      'error answers.3.text stands in pl only; must stand in en, pl.',
    ],
    [
      'cues in one language only',
      (p) => {
        delete at(p.benefits, 0).cues.pl;
      },
      'error benefits.0.cues stands in en only; must stand in en, pl.',
    ],
    [
      'a language without a currency',
      (p) => {
        delete p.currencies.pl;
      },
      'error currencies stands in en only; must stand in en, pl.',
    ],
    [
      'a language that is not spoken',
      (p) => {
        p.company.says.de = 'Hallo';
      },
      'warning company.says.de is in a language that the playbook does not speak; it speaks en, pl.',
    ],
    [
      'other choices in another language',
      (p) => {
        p.questions['budget.amount']?.choices?.pl?.pop();
      },
      'error questions.budget.amount.choices offers other numbers of choices in other languages; must be the same choices.',
    ],
    [
      'a brace that is not closed',
      (p) => {
        at(p.savings, 0).text.en = 'less {work';
      },
      /^error savings\.0\.text\.en is no ICU message: .* Check its braces\.$/,
    ],
    [
      'a plural without "other"',
      (p) => {
        at(p.offers, 0).unit.pl = '{quantity, plural, one {# osoba}}';
      },
      /^error offers\.0\.unit\.pl is no ICU message/,
    ],
    [
      'an angle bracket that opens a tag',
      (p) => {
        at(p.answers, 0).text.en = ['write to <b>us</b>'];
      },
      /^error answers\.0\.text\.en\.0 is no ICU message/,
    ],
    [
      'a value that nobody fills in',
      (p) => {
        p.consent.text.pl = 'Zgoda dla {company}';
      },
      'error consent.text.pl asks for the value {company}; no value is known here.',
    ],
    [
      'a unit that counts something else',
      (p) => {
        at(p.offers, 0).unit.en = '{count} agents';
      },
      'error offers.0.unit.en asks for the value {count}; only {quantity} is known here.',
    ],
  ])('%s', (_, change, finding) => {
    const all = found(change);
    if (typeof finding === 'string') expect(all).toContain(finding);
    else expect(all.filter((line) => finding.test(line))).toHaveLength(1);
  });
});

describe('Hours: lint finds', () => {
  test.each<[string, (playbook: Playbook) => void, string]>([
    [
      'a time zone that is none',
      (p) => {
        p.hours.timeZone = 'Europe/Radom';
      },
      'error hours.timeZone is "Europe/Radom", which is no time zone; allowed is a name such as Europe/Warsaw.',
    ],
    [
      'a day that closes before it opens',
      (p) => {
        p.hours.open.fri = { from: '17:00', to: '09:00' };
      },
      'error hours.open.fri opens at 17:00 and closes at 09:00; it must open before it closes, on the same day.',
    ],
  ])('%s', (_, change, finding) => {
    expect(found(change)).toContain(finding);
  });
});

describe('The catalogue: lint finds', () => {
  const price = { amount: 30, currency: 'EUR', period: 'month', per: 'unit', fromQuantity: 1 } as const;
  test.each<[string, (playbook: Playbook) => void, string]>([
    [
      'prices that contradict',
      (p) => {
        at(p.offers, 0).prices.push(price);
      },
      'error offers.0.prices has two prices in EUR month from quantity 1; there may be one for each currency, period and quantity.',
    ],
    [
      'a tier that rises',
      (p) => {
        at(p.offers, 0).prices.push({ ...price, fromQuantity: 500 });
      },
      'error offers.0.prices rises in EUR month from 23 to 30 at quantity 500; a price a unit may only fall as the quantity grows.',
    ],
    [
      'a price only for many',
      (p) => {
        at(p.offers, 0).prices = [{ ...price, fromQuantity: 10 }];
      },
      'warning offers.0.prices has no price in EUR month below quantity 10; the first tier should hold from 1.',
    ],
    [
      'no price in a currency it speaks in',
      (p) => {
        at(p.offers, 0).prices = [price];
      },
      'warning offers.0.prices has no price in PLN, which the playbook speaks in; without one there is no answer to "how much".',
    ],
    [
      'lead times out of order',
      (p) => {
        at(p.offers, 0).leadTime.reverse();
      },
      'error offers.0.leadTime.1 is never reached; the rows must stand from the smallest upTo to the largest, and null last.',
    ],
    [
      'a quantity without a lead time',
      (p) => {
        at(p.offers, 0).leadTime.pop();
      },
      'error offers.0.leadTime holds no quantity above 50; the last row must have upTo: null.',
    ],
    [
      'an input that nobody can give',
      (p) => {
        delete p.inputs.tickets_per_month?.ask;
      },
      'error inputs.tickets_per_month nobody can give it: it needs a question (ask), an assumption (assume) or a place in the record (from).',
    ],
    [
      'money assumed without a currency',
      (p) => {
        p.inputs.cost_per_day = { ...input(p, 'cost_per_day'), assume: [{ min: 1, max: 2, source: 'a guess' }] };
      },
      'error inputs.cost_per_day.assume.0 is money without a currency; it must name one.',
    ],
    [
      'a currency where there is no money',
      (p) => {
        p.inputs.minutes_saved = { ...input(p, 'minutes_saved'), assume: [{ min: 1, max: 2, currency: 'EUR', source: 'a guess' }] };
      },
      'error inputs.minutes_saved.assume.0 has the currency EUR; only money has one.',
    ],
    [
      'an assumption turned round',
      (p) => {
        p.inputs.minutes_saved = { ...input(p, 'minutes_saved'), assume: [{ min: 3, max: 2, source: 'a guess' }] };
      },
      'error inputs.minutes_saved.assume.0 runs from 3 to 2; min may not exceed max.',
    ],
    [
      'more than the whole',
      (p) => {
        p.inputs.share_self_served = { ...input(p, 'share_self_served'), assume: [{ min: 0, max: 20, source: 'a guess' }] };
      },
      'error inputs.share_self_served.assume.0 runs from 0 to 20; a share lies between 0 and 1.',
    ],
    [
      'a formula that breaks off',
      (p) => {
        at(p.savings, 0).formula = 'tickets_per_month * (minutes_saved';
      },
      'error savings.0.formula expected ")", found the end at character 35; allowed are numbers, input names, + - * / and brackets.',
    ],
    [
      'a formula that names an unknown input',
      (p) => {
        at(p.savings, 0).formula += ' * luck';
      },
      'error savings.0.formula asks for "luck" at character 53, which is not among its inputs tickets_per_month, minutes_saved, cost_per_hour.',
    ],
    [
      'a saving that names an unknown input',
      (p) => {
        at(p.savings, 0).inputs.push('luck');
      },
      `error savings.0.inputs names "luck"; the inputs are ${Object.keys(helpdesk.playbook.inputs).join(', ')}.`,
    ],
    [
      'an input that the formula does not use',
      (p) => {
        at(p.savings, 0).inputs.push('our_price');
      },
      'error savings.0.inputs names "our_price", which the formula does not use.',
    ],
    [
      'a saving that is no money',
      (p) => {
        at(p.savings, 0).formula = 'tickets_per_month * minutes_saved / cost_per_hour';
      },
      'error savings.0.formula gives money^-1 × hours^2; a saving must come out in money.',
    ],
    [
      'a sum of unlike things',
      (p) => {
        at(p.savings, 0).formula = '(tickets_per_month + minutes_saved) * cost_per_hour';
      },
      'error savings.0.formula adds or subtracts a plain number and hours at character 20; only like things add up, and a divisor may not be zero.',
    ],
    [
      'a saving that rests on assumptions alone',
      (p) => {
        at(p.savings, 0).formula = 'training_days_saved * cost_per_day';
        at(p.savings, 0).inputs = ['training_days_saved', 'cost_per_day'];
      },
      'error savings.0.inputs are all assumed, and assumptions alone give no figure; at least one must come from the prospect (cues or from).',
    ],
    [
      'an input of an unknown offer',
      (p) => {
        input(p, 'our_price').offers = ['desk'];
      },
      'error inputs.our_price.offers names "desk"; the offers are desk-team, desk-scale, onboarding, migration, support-plus.',
    ],
  ])('%s', (_, change, finding) => {
    expect(found(change)).toContain(finding);
  });
});

function input(playbook: Playbook, name: string) {
  const spec = playbook.inputs[name];
  if (!spec) throw new Error(`no input ${name}`);
  return spec;
}
