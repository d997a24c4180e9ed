import { lintCatalogue } from './lint-catalogue.ts';
import { type Finding, repeated, wrong } from './lint-finding.ts';
import { lintRules } from './lint-rules.ts';
import { lintTexts } from './lint-texts.ts';
import type { LoadedPlaybook, Playbook } from './playbook.ts';

export type { Finding } from './lint-finding.ts';

/** What a playbook's schema cannot see, in the order of the file; an empty list when there is nothing to mend. */
export function lintPlaybook(loaded: LoadedPlaybook): Finding[] {
  const { playbook } = loaded;
  return [
    ...lintTexts(loaded),
    ...lintIds(playbook),
    ...lintHours(playbook),
    ...lintRules(loaded),
    ...lintCatalogue(playbook),
    ...lintRouting(playbook),
  ];
}

/** Names that the bot itself uses for topics. */
const RESERVED_TOPICS = ['price', 'lead-time'];

function lintIds(playbook: Playbook): Finding[] {
  const { policies, offers, benefits, savings, answers, saboteurs, routing, comparisons } = playbook;
  const lists: Record<string, { id: string }[]> = { policies, offers, benefits, savings, answers, saboteurs, routing };
  policies.forEach(({ rules }, i) => {
    lists[`policies.${i}.rules`] = rules;
  });
  const names = comparisons.flatMap((comparison) => comparison.names.map((name) => name.toLowerCase()));
  return [
    ...Object.entries(lists).flatMap(([path, list]) =>
      repeated(list.map(({ id }) => id)).map((id) => wrong(path, `has "${id}" more than once; every id must be its own.`)),
    ),
    ...repeated(names).map((name) => wrong('comparisons', `has the name "${name}" more than once; it may stand in one comparison.`)),
    ...answers
      .filter(({ id }) => RESERVED_TOPICS.includes(id))
      .map(({ id }) => wrong('answers', `has the id "${id}", which the bot answers from the catalogue; take another.`)),
  ];
}

function lintHours({ hours: { timeZone, open } }: Playbook): Finding[] {
  const turned = Object.entries(open).filter(([, hours]) => hours.from >= hours.to);
  return [
    ...(isTimeZone(timeZone)
      ? []
      : [wrong('hours.timeZone', `is "${timeZone}", which is no time zone; allowed is a name such as Europe/Warsaw.`)]),
    ...turned.map(([day, { from, to }]) =>
      wrong(`hours.open.${day}`, `opens at ${from} and closes at ${to}; it must open before it closes, on the same day.`),
    ),
  ];
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function lintRouting({ routing }: Playbook): Finding[] {
  const catchAll = routing.findIndex(({ when }) => when === undefined || 'always' in when);
  if (catchAll === -1) return [wrong('routing', 'has no route for everybody else; the last one must stand without "when".')];
  return routing
    .slice(catchAll + 1)
    .map(({ id }, i) => wrong(`routing.${catchAll + 1 + i}`, `("${id}") is never reached: the route before it takes everybody.`));
}
