import { z } from 'zod';
import type { Rep } from '../../core/dialog-state.ts';
import { type LoadedPlaybook, spokenLanguage } from '../../core/playbook.ts';
import type { Workspaces } from '../../slack/workspaces.ts';
import type { Clock } from '../../turn/ports.ts';

/** How long a name and a language are taken as known, milliseconds. */
const KNOWN_FOR_MS = 3_600_000;

const User = z.object({
  user: z.object({
    locale: z.string().optional(),
    real_name: z.string().optional(),
    name: z.string().optional(),
    profile: z.object({ display_name: z.string().optional(), real_name: z.string().optional() }).optional(),
  }),
});

export interface Person {
  rep: Rep;
  /** The language of the rep's Slack, or the playbook's first where it is another. */
  language: string;
}

/** Who a Slack user is; while Slack does not tell, their id stands for the name. Never throws. */
export type People = (team: string | null, user: string) => Promise<Person>;

export function people(parts: { workspaces: Workspaces; loaded: LoadedPlaybook; clock: Clock }): People {
  const { workspaces, loaded, clock } = parts;
  const known = new Map<string, { person: Person; until: number }>();
  return async (team, id) => {
    const now = Date.parse(clock());
    const before = known.get(id);
    if (before && before.until > now) return before.person;
    const workspace = await workspaces.of(team);
    const answer = await workspace?.call('users.info', { user: id, include_locale: true });
    const read = answer?.ok ? User.safeParse(answer.body) : undefined;
    if (!read?.success) return before?.person ?? { rep: { id, name: id, via: 'slack' }, language: spokenLanguage(loaded, undefined) };
    const { locale, real_name, name, profile } = read.data.user;
    const shown = profile?.display_name || profile?.real_name || real_name || name || id;
    const person = { rep: { id, name: shown, via: 'slack' }, language: spokenLanguage(loaded, locale) };
    known.set(id, { person, until: now + KNOWN_FOR_MS });
    return person;
  };
}
