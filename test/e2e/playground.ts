import type { Locator, Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Serving, serveBantr } from '../run-bantr.ts';
import { browser, closing } from './stage.ts';
import { axeFindings, chatOn, conversationOf, say, soon, storedOf, type Visit, visit } from './visit.ts';

/** The words that are lit up in the chat. */
const litUp = (page: Page) =>
  page.evaluate(() =>
    [...((CSS.highlights.get('bantr-focus') as unknown as Set<Range>) ?? [])].map((range) => range.toString()).toSorted(),
  );
/** The quotes that stand beside a value. */
const quotesOf = async (value: Locator) => (await value.locator('q').allTextContents()).toSorted();

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

export function playgroundSuite() {
  describe('the playground', () => {
    let bantr: Serving;
    const visits: Visit[] = [];

    beforeAll(async () => {
      bantr = await serveBantr();
      closing.push(bantr.stop);
    });

    afterEach(async () => {
      for (const { end } of visits.splice(0)) await end();
    });

    async function come(options?: Parameters<typeof visit>[2], path = '/') {
      const one = await visit(browser(), bantr.url + path, { viewport: { width: 1360, height: 900 }, ...options });
      visits.push(one);
      return { ...one, chat: chatOn(one.page) };
    }

    /** Plays a ready visitor to the last line, so that the record is as full as it gets. */
    async function play(page: Page, title: string) {
      await page.getByRole('button', { name: title, exact: false }).click();
      const progress = page.locator('.playbar progress');
      await expect.poll(() => progress.evaluate((bar: HTMLProgressElement) => bar.value === bar.max), { timeout: 50_000 }).toBe(true);
      await soon(() => chatOn(page).pending.count()).toBe(0);
    }

    test.each([
      ['en-GB', 'Comparing vendors', 'Qualified', 'Zendesk'],
      ['pl-PL', 'Porównuje dostawców', 'Zakwalifikowany', 'Zendesk'],
    ])(
      'in %s: a ready visitor is played, the record fills in, and every value lights up its very words in the chat',
      async (locale, title, status, alternative) => {
        const { page, complaints } = await come({ locale });
        await page.locator('.chip').first().waitFor();
        await play(page, title);
        await soon(() => page.locator('.status').textContent()).toMatch(new RegExp(status, 'i'));
        expect(await page.locator('.record').textContent()).toContain(alternative);

        const { facts, messages } = await storedOf(bantr.url, page);
        expect(facts.length).toBeGreaterThan(5);
        for (const { evidence } of facts) {
          for (const { message, start, end, quote } of evidence) expect(messages[message]?.text.slice(start, end)).toBe(quote);
        }
        const values = page.locator('.record .facts > div');
        for (const value of await values.all()) {
          const quotes = await quotesOf(value);
          await value.locator('.proof').hover();
          await soon(() => litUp(page)).toEqual(quotes);
        }
        await values.first().locator('.proof').focus();
        await soon(() => litUp(page)).toEqual(await quotesOf(values.first()));
        expect(complaints).toEqual([]);
      },
    );

    test('typing oneself fills the record, and starting over empties it', async () => {
      const { page, chat } = await come();
      await chat.said('bot').first().waitFor();
      await say(page, 'We lose customer e-mails in a shared inbox and compare you with Freshdesk.');
      await soon(() => page.locator('.record .facts > div').count()).toBeGreaterThan(0);
      const { id } = await conversationOf(page);
      await page.getByRole('button', { name: 'Start over' }).click();
      await soon(() => page.locator('.record .facts > div').count()).toBe(0);
      await soon(async () => (await conversationOf(page)).id).not.toBe(id);
      expect(await chat.said('visitor').count()).toBe(0);
    });

    test('a play can be held, taken up again and ended', async () => {
      const { page, chat } = await come();
      await page.getByRole('button', { name: 'Information only' }).click();
      await chat.said('visitor').first().waitFor();
      await page.getByRole('button', { name: 'Pause' }).click();
      await page.getByRole('button', { name: 'Go on' }).waitFor();
      await page.getByRole('button', { name: 'Go on' }).click();
      await soon(() => chat.said('visitor').count()).toBeGreaterThan(1);
      await page.getByRole('button', { name: 'Stop' }).click();
      expect(await page.locator('.playbar p').textContent()).toMatch(/Type as a visitor/);
    });

    test('the rep claims, talks to the visitor, hands back and wins, and the manager reads who did what', async () => {
      const { page, chat } = await come();
      await chat.said('bot').first().waitFor();
      await say(page, 'We lose customer e-mails in a shared inbox.');
      await chat.person.click();
      const button = (name: string) => page.locator('.actions').getByRole('button', { name, exact: true });
      await button('Claim').click();
      await button('Talk to the visitor').click();
      await page.getByLabel('What you say to the visitor').fill('Hello, this is Alex. What would help you most?');
      await button('Send').click();
      await soon(() => chat.said('rep').last().textContent()).toContain('this is Alex');
      await button('Hand back to the bot').click();
      await button('Won').click();
      await soon(() => page.locator('.ledger .state').textContent()).toMatch(/won/i);
      const entries = await page.locator('.entries li').allTextContents();
      for (const what of ['the visitor asks for a person', 'Alex claims it', 'Alex hands the chat back', 'Alex marks it as won']) {
        expect(entries.join('\n')).toContain(what);
      }
      expect(await page.locator('.all .this').textContent()).toContain('won');
    });

    test('a handoff is declined with a reason, which stands in the ledger', async () => {
      const { page, chat } = await come();
      await chat.said('bot').first().waitFor();
      await chat.person.click();
      await page.getByRole('button', { name: 'Decline' }).click();
      await page.getByLabel('Why?').fill('Not my region');
      await page.locator('.actions').getByRole('button', { name: 'Send' }).click();
      await soon(() => page.locator('.entries').textContent()).toContain('Not my region');
    });

    test('the page changes its language at once and keeps it', async () => {
      const { page } = await come();
      await page.getByText('Polski', { exact: true }).first().click();
      await soon(() => page.locator('h1').textContent()).toContain('Z rozmowy powstaje karta');
      await soon(() => page.locator('.criterion .reason').first().textContent()).toMatch(/[ąćęłńóśźż]/);
      await page.reload();
      await soon(() => page.locator('h1').textContent()).toContain('Z rozmowy powstaje karta');
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('pl');
    });

    test('says when the server is gone, keeps what it shows, and goes on when it is back', async () => {
      const { page, chat } = await come();
      await chat.said('bot').first().waitFor();
      await say(page, 'We lose customer e-mails in a shared inbox.');
      await page.context().setOffline(true);
      await soon(() => page.locator('.gone').textContent()).toMatch(/does not answer/);
      expect(await page.locator('.record .facts > div').count()).toBeGreaterThan(0);
      await page.context().setOffline(false);
      await soon(() => page.locator('.gone').isVisible()).toBe(false);
    });

    test('nothing jumps while it loads', async () => {
      const { page } = await come({}, '/example');
      await page.addInitScript(() => {
        const seen = window as unknown as { shifted: number };
        seen.shifted = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) seen.shifted += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(bantr.url);
      await chatOn(page).said('bot').first().waitFor();
      await soon(() => page.locator('.record .skeleton').count()).toBe(0);
      expect(await page.evaluate(() => (window as unknown as { shifted: number }).shifted)).toBeLessThan(0.05);
    });

    test.each(['light', 'dark'] as const)('has nothing that axe holds against it, empty, full and on a phone (%s)', async (colorScheme) => {
      const { page, chat } = await come({ colorScheme });
      await chat.said('bot').first().waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await say(page, 'We lose customer e-mails in a shared inbox, compare you with Zendesk, and I prepare the recommendation.');
      await chat.person.click();
      await page.getByRole('button', { name: 'Claim' }).click();
      await page.getByRole('button', { name: 'Talk to the visitor' }).click();
      expect(await axeFindings(page)).toEqual([]);

      const phone = await come({ ...PHONE, colorScheme });
      for (const tab of ['Chat', 'Record', 'Handoff']) {
        await phone.page.locator('.tabs').getByRole('button', { name: tab }).tap();
        expect(await axeFindings(phone.page)).toEqual([]);
      }
    });

    test('on a phone the parts are tabs, and a tapped value brings its words up in the chat', async () => {
      const { page, chat } = await come(PHONE);
      await chat.said('bot').first().waitFor();
      await say(page, 'We lose customer e-mails in a shared inbox.');
      await page.locator('.tabs').getByRole('button', { name: 'Record' }).tap();
      expect(await chat.panel.isVisible()).toBe(false);
      const value = page.locator('.record .facts > div').first();
      const quotes = await quotesOf(value);
      await value.locator('.proof').tap();
      await soon(() => litUp(page)).toEqual(quotes);
      expect(await chat.panel.isVisible()).toBe(true);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    });
  });

  describe('the example page', () => {
    test.each(['/example', '/example/pl'])(
      '%s has the chat by one tag, in its own language, and nothing that axe holds against it',
      async (path) => {
        const bantr = await serveBantr();
        closing.push(bantr.stop);
        const { page, complaints, end } = await visit(browser(), bantr.url + path);
        await chatOn(page).launcher.click();
        await chatOn(page).said('bot').first().waitFor();
        expect(await page.locator('bantr-chat').getAttribute('lang')).toBe(await page.locator('html').getAttribute('lang'));
        expect(await axeFindings(page)).toEqual([]);
        expect(complaints).toEqual([]);
        await end();
      },
    );
  });
}
