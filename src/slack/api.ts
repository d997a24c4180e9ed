import type { webApi } from '@slack/bolt';
import type { Log } from '../turn/ports.ts';

/** Slack not answering by then counts as failed, milliseconds. */
const ANSWER_WITHIN_MS = 10_000;
/** Slack's own faults: what was asked may have been done all the same. */
const PERHAPS_DONE = new Set(['fatal_error', 'internal_error', 'request_timeout', 'service_unavailable']);
/** Waits to be asked for again; every other refusal stays one until somebody changes something in Slack. */
const PASSING = new Set(['ratelimited', 'rate_limited', 'message_limit_exceeded', 'team_added_to_org', 'org_login_required']);
/** Connections that were never made: nothing can have been done. */
const NOT_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);
/** The wait where Slack limits without naming one, milliseconds. */
const UNNAMED_WAIT_MS = 30_000;

/** What Slack said to a call. `perhapsDone`: it may have been done although no answer came. `final`: asking again cannot help. */
export type Answer =
  | { ok: true; body: Record<string, unknown> }
  | { ok: false; why: string; retryAfterMs?: number; perhapsDone: boolean; final: boolean };

/** Calls one method of Slack's Web API, once; whatever happens is a value. */
export type Call = (method: string, options?: Record<string, unknown>) => Promise<Answer>;

/** Slack's Web API with one workspace's token. What is sent and received is never logged. */
export async function slackApi({ token, apiUrl, log }: { token: string | undefined; apiUrl: string | undefined; log: Log }): Promise<Call> {
  const { webApi } = await import('@slack/bolt');
  const client = new webApi.WebClient(token, {
    ...(apiUrl ? { slackApiUrl: apiUrl } : {}),
    // The outbox tries again and knows when; a retry inside the client would wait unseen.
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: ANSWER_WITHIN_MS,
    allowAbsoluteUrls: false,
    logger: silentLogger(webApi.LogLevel.ERROR),
  });
  return async (method, options = {}) => {
    try {
      return { ok: true, body: { ...(await client.apiCall(method, options)) } };
    } catch (error) {
      const answer = failure(error);
      log('debug', 'slack refused', { method, why: answer.why });
      return answer;
    }
  };
}

/** What the SDK's four errors carry, by their codes. */
interface SdkError {
  code?: string;
  data?: { error: string };
  statusCode?: number;
  /** Seconds. */
  retryAfter?: number;
  original?: Error;
  message?: string;
}

/** The error as a value; told by its code, since the classes are only there once the SDK is loaded. */
function failure(error: unknown): Extract<Answer, { ok: false }> {
  const { code, data, statusCode, retryAfter, original, message } = error as SdkError;
  switch (code) {
    case 'slack_webapi_platform_error': {
      const why = data?.error ?? 'unknown_error';
      const perhapsDone = PERHAPS_DONE.has(why);
      const passing = PASSING.has(why);
      return { ok: false, why, perhapsDone, final: !perhapsDone && !passing, ...(passing ? { retryAfterMs: UNNAMED_WAIT_MS } : {}) };
    }
    case 'slack_webapi_rate_limited_error':
      return {
        ok: false,
        why: 'ratelimited',
        retryAfterMs: (retryAfter ?? UNNAMED_WAIT_MS / 1_000) * 1_000,
        perhapsDone: false,
        final: false,
      };
    case 'slack_webapi_http_error':
      return { ok: false, why: `HTTP ${statusCode}`, perhapsDone: true, final: false };
    default: {
      const cause = ((original as Error | undefined)?.cause ?? original) as NodeJS.ErrnoException | undefined;
      const why = cause?.code ?? cause?.name ?? message?.slice(0, 100) ?? 'no answer';
      return { ok: false, why, perhapsDone: !NOT_SENT.has(why), final: false };
    }
  }
}

/** The SDK's own log would print what people wrote: what matters comes back as a value. */
export function silentLogger(level: webApi.LogLevel): webApi.Logger {
  const silent = () => {};
  return { debug: silent, info: silent, warn: silent, error: silent, setLevel: silent, setName: silent, getLevel: () => level };
}
