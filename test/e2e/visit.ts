import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Snapshot } from '../../src/web/playground/snapshot.ts';
import type { Chat } from '../../src/web/widget/chat-element.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Patience with what takes its course, milliseconds: a look at the server every few seconds, a back-off, a slow machine. */
const PATIENCE_MS = 15_000;

/** Looks again until it is as expected. */
export const soon = <T>(look: () => T | Promise<T>) => expect.poll(look, { timeout: PATIENCE_MS });

/** One person's visit with a browser of their own. */
export interface Visit {
  page: Page;
  /** What the browser complained of so far: errors and warnings on the console, uncaught errors. */
  complaints: string[];
  end(): Promise<void>;
}

/** Opens an address as a new visitor. Movement is off unless it is what is looked at, so that nothing is judged half faded in. */
export async function visit(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(address);
  return { page, complaints, end: () => context.close() };
}

/** Everything that axe holds against the page as it stands, each with where. */
export async function axeFindings(page: Page): Promise<string[]> {
  // Through the debugger, where a page's own policy on scripts does not reach.
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const axe = (window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }> } }).axe;
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  });
}

/** The parts of the chat by what people and screen readers know them as. */
export function chatOn(page: Page) {
  const chat = page.locator('bantr-chat');
  return {
    launcher: chat.locator('.launcher'),
    panel: chat.locator('.panel'),
    field: chat.getByRole('textbox'),
    log: chat.getByRole('log'),
    rows: chat.locator('.row'),
    said: (who: 'bot' | 'visitor' | 'rep') => chat.locator(`.row.${who} .text`),
    pending: chat.locator('.row.pending'),
    notice: chat.locator('.notice'),
    replies: chat.locator('.reply'),
    badge: chat.locator('.badge'),
    person: chat.locator('.person'),
  };
}

/** Types as a visitor and waits until it is answered by the bot. */
export async function say(page: Page, text: string): Promise<void> {
  const { field, said, pending } = chatOn(page);
  const before = await said('bot').count();
  await field.fill(text);
  await field.press('Enter');
  await soon(() => pending.count()).toBe(0);
  await soon(() => said('bot').count()).toBeGreaterThan(before);
}

/** The conversation that the page's chat has begun. */
export function conversationOf(page: Page): Promise<{ id: string; token: string }> {
  return page.evaluate(async () => {
    const chat = document.querySelector('bantr-chat') as Chat;
    while (!chat.conversation) await new Promise((resolve) => setTimeout(resolve, 20));
    return chat.conversation;
  });
}

/** What the server itself has of the page's conversation. */
export async function storedOf(url: string, page: Page): Promise<Snapshot> {
  const { id, token } = await conversationOf(page);
  const answer = await fetch(`${url}/api/playground/conversations/${id}`, { headers: { authorization: `Bearer ${token}` } });
  return answer.json() as Promise<Snapshot>;
}

/** A rep's action in the page's conversation; fails when it is refused. */
export async function actAsRep(url: string, page: Page, act: object): Promise<void> {
  const { id, token } = await conversationOf(page);
  const answer = await fetch(`${url}/api/playground/conversations/${id}/rep`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ act }),
  });
  expect(await answer.json()).toEqual({ refused: null });
}
