import { sign, verify } from 'hono/jwt';
import { JwtTokenExpired } from 'hono/utils/jwt/types';
import { BotError } from '../core/errors.ts';
import type { Clock } from '../turn/ports.ts';

const ALGORITHM = 'HS256';
const DAY_SECONDS = 86_400;

/** Tokens that open exactly one conversation each, until they run out. */
export interface Tokens {
  issue(conversationId: string): Promise<string>;
  /** Throws `not-allowed` unless `authorization` is `Bearer` and a token of this conversation that has not run out. */
  check(conversationId: string, authorization: string | undefined): Promise<void>;
}

/** Signed tokens (JWT, HS256): nothing is stored, so any node with the same secret can check them. `days` is their life. */
export function webTokens({ secret, days, clock }: { secret: string; days: number; clock: Clock }): Tokens {
  const seconds = () => Math.floor(Date.parse(clock()) / 1000);
  return {
    issue: (conversationId) => sign({ sub: conversationId, exp: seconds() + days * DAY_SECONDS }, secret, ALGORITHM),
    async check(conversationId, authorization) {
      const token = /^Bearer ([\w.-]+)$/.exec(authorization ?? '')?.[1];
      if (!token)
        throw new BotError(
          'not-allowed',
          'The header "Authorization: Bearer TOKEN" is missing. Send the token that came with the conversation.',
        );
      let claims: Awaited<ReturnType<typeof verify>>;
      try {
        // The library compares with the machine's clock; trials run under another one, so its own check is done here.
        claims = await verify(token, secret, { alg: ALGORITHM, exp: false });
      } catch (cause) {
        throw new BotError('not-allowed', 'The token is not one of ours. Start a new conversation.', { cause });
      }
      if (Number(claims.exp) <= seconds()) {
        throw new BotError('not-allowed', 'The token has expired. Start a new conversation.', {
          cause: new JwtTokenExpired(conversationId),
        });
      }
      if (claims.sub !== conversationId) throw new BotError('not-allowed', 'The token belongs to another conversation.');
    },
  };
}
