import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { freshFolder, type Serving, serveBantr } from '../run-bantr.ts';
import { type OtherSite, otherSite } from './other-site.ts';
import { browser, closing } from './stage.ts';
import { actAsRep, axeFindings, chatOn, conversationOf, say, soon, storedOf, type Visit, visit } from './visit.ts';

export function widgetSuite() {
  describe('the widget on a page with one script tag', () => {
    let site: OtherSite;
    let bantr: Serving;
    const visits: Visit[] = [];

    beforeAll(async () => {
      site = await otherSite();
      bantr = await serveBantr({ BANTR_ORIGINS: site.origin });
      closing.push(site.close, bantr.stop);
      for (const language of ['en', 'pl']) site.put(`/${language}`, { body: pageWith({ language }) });
      site.put('/rtl', { body: pageWith({ language: 'en', dir: 'rtl' }) });
      site.put('/open', { body: pageWith({ language: 'en', data: 'data-open data-accent="#ffd23f" data-position="left"' }) });
      site.put('/strict', {
        body: pageWith({ language: 'en' }),
        headers: {
          'content-security-policy': [
            "default-src 'none'",
            `script-src ${bantr.url}`,
            `connect-src ${bantr.url}`,
            "style-src 'none'",
            "require-trusted-types-for 'script'",
            "base-uri 'none'",
            "form-action 'none'",
          ].join('; '),
        },
      });
    });

    afterEach(async () => {
      for (const { end } of visits.splice(0)) await end();
    });

    function pageWith({ language, dir = 'ltr', data = '' }: { language: string; dir?: string; data?: string }): string {
      return `<!doctype html><html lang="${language}" dir="${dir}"><head><title>A shop</title><meta name="viewport" content="width=device-width">
        <script src="${bantr.url}/widget.js" ${data} async></script></head><body><main><h1>A shop</h1><a href="#">A link</a></main></body></html>`;
    }

    async function come(path: string, options?: Parameters<typeof visit>[2]) {
      const one = await visit(browser(), site.origin + path, options);
      visits.push(one);
      return { ...one, chat: chatOn(one.page) };
    }

    async function comeAndOpen(path: string, options?: Parameters<typeof visit>[2]) {
      const one = await come(path, options);
      await one.chat.launcher.click();
      await one.chat.said('bot').first().waitFor();
      return one;
    }

    test.each([
      ['en', 'Open chat', /automated assistant/, 'Our tickets get lost and I want to see prices.'],
      ['pl', 'Otwórz czat', /automatycznym asystentem/, 'Gubimy zgłoszenia i chcę poznać ceny.'],
    ])(
      'speaks the language of the page (%s), says that it is a bot before it asks, and answers',
      async (language, label, greeting, text) => {
        const { page, chat, complaints } = await come(`/${language}`);
        await expect.poll(() => chat.launcher.getAttribute('aria-label')).toBe(label);
        await chat.launcher.click();
        await chat.said('bot').first().waitFor();
        expect(await chat.said('bot').first().textContent()).toMatch(greeting);
        expect(await chat.panel.locator('.head').textContent()).toContain('bot');
        await say(page, text);
        expect((await storedOf(bantr.url, page)).messages.map(({ from }) => from)).toEqual(expect.arrayContaining(['visitor', 'bot']));
        expect(complaints).toEqual([]);
      },
    );

    test('asks the server for no conversation before somebody opens it', async () => {
      const one = await come('/en');
      const asked: string[] = [];
      one.page.on('request', (request) => asked.push(request.url()));
      await one.page.reload();
      await one.chat.launcher.waitFor();
      expect(asked.filter((address) => address.includes('/api/')).map((address) => new URL(address).pathname)).toEqual(['/api/widget']);
    });

    test('remembers the conversation, and that it was open, over a reload', async () => {
      const { page, chat } = await comeAndOpen('/en');
      await say(page, 'We lose customer e-mails in a shared inbox.');
      const before = await chat.rows.allTextContents();
      const { id } = await conversationOf(page);
      await page.reload();
      await soon(() => chat.rows.allTextContents()).toEqual(before);
      expect((await conversationOf(page)).id).toBe(id);
    });

    test('works where storage is blocked, and then forgets', async () => {
      const { page, chat, complaints } = await come('/en');
      await page.addInitScript(() =>
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('blocked', 'SecurityError');
          },
        }),
      );
      await page.reload();
      await chat.launcher.click();
      await say(page, 'Hello, what does it cost?');
      await page.reload();
      await chat.launcher.waitFor();
      expect(await chat.panel.isVisible()).toBe(false);
      expect(complaints).toEqual([]);
    });

    test('keeps what is written without a connection, says so, and sends it once and in order when the connection is back', async () => {
      const { page, chat } = await comeAndOpen('/en');
      await page.context().setOffline(true);
      for (const text of ['First of two', 'Second of two']) {
        await chat.field.fill(text);
        await chat.field.press('Enter');
      }
      await soon(() => chat.notice.textContent()).toMatch(/No connection/);
      expect(await chat.pending.allTextContents()).toEqual(['You: First of two', 'You: Second of two']);
      await page.context().setOffline(false);
      await soon(() => chat.pending.count()).toBe(0);
      await soon(() => chat.notice.isVisible()).toBe(false);
      const { messages } = await storedOf(bantr.url, page);
      expect(messages.filter(({ from }) => from === 'visitor').map(({ text }) => text)).toEqual(['First of two', 'Second of two']);
      expect(await chat.said('visitor').allTextContents()).toEqual(['First of two', 'Second of two']);
    });

    test('sends again under the same id when the answer is lost on the way: one message, one answer', async () => {
      const { page, chat } = await comeAndOpen('/en');
      const ids: string[] = [];
      await page.route('**/messages', async (route) => {
        ids.push(route.request().postDataJSON().id);
        if (ids.length > 1) return route.continue();
        // The server does its work; the visitor's side never hears of it.
        await route.fetch();
        return route.abort('connectionreset');
      });
      await say(page, 'Our inbox is a mess.');
      await soon(() => ids.length).toBe(2);
      await soon(() => chat.pending.count()).toBe(0);
      expect(new Set(ids).size).toBe(1);
      const { messages } = await storedOf(bantr.url, page);
      expect(messages.filter(({ from }) => from === 'visitor')).toHaveLength(1);
      expect(await chat.rows.count()).toBe(messages.length);
    });

    test('goes on with a message that was not answered before the page was left', async () => {
      const { page, chat } = await comeAndOpen('/en');
      await page.route('**/messages', (route) => route.abort());
      await chat.field.fill('Left behind');
      await chat.field.press('Enter');
      await soon(() => chat.pending.count()).toBe(1);
      await page.unroute('**/messages');
      await page.reload();
      await soon(() => chat.said('visitor').allTextContents()).toEqual(['Left behind']);
      await soon(() => chat.pending.count()).toBe(0);
    });

    test('leaves a conversation that the server does not know any more, and takes along what was not answered', async () => {
      const { page, chat } = await comeAndOpen('/en');
      await say(page, 'Said in the first conversation');
      const { id } = await conversationOf(page);
      await page.evaluate(() => {
        const key = Object.keys(localStorage).find((name) => name.startsWith('bantr')) ?? '';
        const pending = [{ id: 'left-over', text: 'Not answered yet' }];
        localStorage.setItem(key, JSON.stringify({ ...JSON.parse(localStorage.getItem(key) ?? ''), token: 'expired', pending }));
      });
      await page.reload();
      await soon(async () => (await conversationOf(page)).id).not.toBe(id);
      await soon(() => chat.said('visitor').allTextContents()).toEqual(['Not answered yet']);
      await soon(() => chat.pending.count()).toBe(0);
    });

    test('shows a long answer from its beginning, and does not pull a reader away from what they scrolled to', async () => {
      const { page, chat } = await comeAndOpen('/en');
      await say(page, 'What does it cost?');
      const scroll = chat.panel.locator('.scroll');
      const shownFrom = () => scroll.evaluate((view) => view.scrollTop);
      const price = chat.said('bot').filter({ hasText: '€' }).first();
      const [view, row] = [await scroll.boundingBox(), await price.boundingBox()];
      expect(row?.y).toBeGreaterThanOrEqual(view?.y ?? Infinity);
      await chat.person.click();
      await soon(async () => (await storedOf(bantr.url, page)).handoff?.state).toBe('waiting');
      await scroll.evaluate((element) => element.scrollTo(0, 0));
      await actAsRep(bantr.url, page, { action: 'say', text: 'Hello' });
      await chat.said('rep').waitFor({ state: 'attached' });
      expect(await shownFrom()).toBe(0);
    });

    test('goes on where it was when the page moves the element elsewhere', async () => {
      const { page, chat } = await comeAndOpen('/en');
      await page.evaluate(async () => {
        const element = document.querySelector('bantr-chat');
        element?.remove();
        await new Promise((resolve) => setTimeout(resolve, 50));
        if (element) document.querySelector('main')?.append(element);
      });
      await say(page, 'Still there?');
      expect(await chat.said('visitor').allTextContents()).toEqual(['Still there?']);
    });

    test('shows in one tab what is said in another', async () => {
      const { page } = await comeAndOpen('/en');
      const second = await page.context().newPage();
      await second.goto(`${site.origin}/en`);
      await chatOn(second).said('bot').first().waitFor();
      await say(page, 'Said in the first tab');
      await soon(() => chatOn(second).rows.allTextContents()).toEqual(await chatOn(page).rows.allTextContents());
    });

    test('a double press of Enter says it once', async () => {
      const { page, chat } = await comeAndOpen('/en');
      await chat.field.fill('Once is enough');
      await chat.field.press('Enter');
      await chat.field.press('Enter');
      await soon(() => chat.pending.count()).toBe(0);
      const { messages } = await storedOf(bantr.url, page);
      expect(messages.filter(({ from }) => from === 'visitor')).toHaveLength(1);
    });

    test('the chat goes on after the server was killed and started again', async () => {
      const env = { BANTR_DATA: freshFolder(), BANTR_ORIGINS: site.origin };
      const first = await serveBantr(env);
      site.put('/other', { body: pageWith({ language: 'en' }).replace(bantr.url, first.url) });
      const { page, chat } = await comeAndOpen('/other');
      await say(page, 'Before the crash');
      await first.kill();
      await chat.field.fill('During the crash');
      await chat.field.press('Enter');
      await soon(() => chat.notice.textContent()).toMatch(/No connection/);
      const second = await serveBantr({ ...env, PORT: new URL(first.url).port });
      closing.push(second.stop);
      await soon(() => chat.pending.count()).toBe(0);
      expect(await chat.said('visitor').allTextContents()).toEqual(['Before the crash', 'During the crash']);
    });

    test("a person is there on request, their words arrive with their name, and are counted while it's closed", async () => {
      const { page, chat } = await comeAndOpen('/en');
      await chat.person.click();
      await soon(async () => (await storedOf(bantr.url, page)).handoff?.because).toBe('person-asked');
      await page.keyboard.press('Escape');
      await actAsRep(bantr.url, page, { action: 'say', text: 'Hello, see https://example.com/call. <b>Alex</b>' });
      await soon(() => chat.badge.textContent()).toMatch(/^[1-9]/);
      expect(await chat.launcher.getAttribute('aria-label')).toMatch(/unread messages: [1-9]/);
      await chat.launcher.click();
      expect(await chat.badge.isVisible()).toBe(false);
      const row = page.locator('bantr-chat .row.rep');
      expect(await row.locator('.who').textContent()).toBe('Alex');
      expect(await row.locator('.text').textContent()).toBe('Hello, see https://example.com/call. <b>Alex</b>');
      expect(await row.locator('b').count()).toBe(0);
      const link = row.locator('a');
      expect(await link.getAttribute('href')).toBe('https://example.com/call');
      expect(await link.getAttribute('rel')).toContain('noopener');
      expect(await page.locator('bantr-chat .head').textContent()).toContain('A person is answering');
    });

    test('is worked by the keyboard alone', async () => {
      const { page, chat } = await come('/en');
      await chat.launcher.focus();
      await page.keyboard.press('Enter');
      await soon(() => chat.field.evaluate((field) => (field.getRootNode() as ShadowRoot).activeElement === field)).toBe(true);
      await page.keyboard.type('One line');
      await page.keyboard.press('Shift+Enter');
      await page.keyboard.type('and another');
      expect(await chat.field.inputValue()).toBe('One line\nand another');
      await page.keyboard.press('Escape');
      expect(await chat.panel.isVisible()).toBe(false);
      expect(await chat.launcher.evaluate((button) => (button.getRootNode() as ShadowRoot).activeElement === button)).toBe(true);
    });

    test('a quick reply is said with one press and goes away', async () => {
      const { page, chat } = await comeAndOpen('/en');
      for (const text of ['We lose e-mails from customers', 'I am just the one who looks around']) {
        if (await chat.replies.count()) break;
        await say(page, text);
      }
      const text = await chat.replies.first().textContent();
      await chat.replies.first().click();
      await soon(async () => (await chat.said('visitor').allTextContents()).at(-1)).toBe(text);
      expect(await chat.replies.filter({ hasText: text ?? '' }).count()).toBe(0);
    });

    test('works under a strict content security policy, without one violation', async () => {
      const { page, chat, complaints } = await come('/strict');
      await page.evaluate(() => {
        // Uncaught, so that it counts as a complaint even where the browser prints none.
        addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
          throw new Error(violatedDirective);
        });
      });
      await chat.launcher.click();
      await say(page, 'Do you have an API?');
      expect(await chat.panel.evaluate((panel) => getComputedStyle(panel).borderTopLeftRadius)).toBe('16px');
      expect(complaints).toEqual([]);
    });

    test.each(['light', 'dark'] as const)('has nothing that axe holds against it, closed and open (%s)', async (colorScheme) => {
      const { page, chat } = await come('/en', { colorScheme });
      await chat.launcher.waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await chat.launcher.click();
      await say(page, 'We lose e-mails from customers.');
      expect(await axeFindings(page)).toEqual([]);
    });

    test('is set up by attributes of the script tag: open, on the other side, in an accent that stays readable', async () => {
      const { page, chat } = await come('/open');
      await chat.said('bot').first().waitFor();
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
      expect((await chat.launcher.boundingBox())?.x).toBeLessThan(60);
      expect(await axeFindings(page)).toEqual([]);
    });

    test('stands on the other side on a page that reads from right to left', async () => {
      const { chat } = await come('/rtl');
      expect((await chat.launcher.boundingBox())?.x).toBeLessThan(60);
    });

    test('fills the screen of a phone', async () => {
      const { page, chat } = await comeAndOpen('/en', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
      expect(await chat.panel.boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 });
      await chat.panel.locator('.head button').tap();
      expect(await chat.panel.isVisible()).toBe(false);
      expect(page.viewportSize()?.width).toBe(await page.evaluate(() => document.documentElement.scrollWidth));
    });

    test("the page's own script can open it, close it, listen and say who the visitor is", async () => {
      const { page } = await come('/en');
      await page.waitForFunction(() => window.bantr);
      const heard = await page.evaluate(async () => {
        const { bantr } = window;
        const events: string[] = [];
        if (!bantr) return events;
        bantr.on('open', () => events.push('open'));
        bantr.on('close', () => events.push('close'));
        const first = new Promise((resolve) => bantr.on('message', resolve));
        bantr.identify({ email: 'anna.keller@example.com', company: 'Norda Foods' });
        bantr.open();
        await first;
        bantr.close();
        return events;
      });
      expect(heard).toEqual(['open', 'close']);
      await soon(async () => (await storedOf(bantr.url, page)).record.contact.email?.value).toBe('anna.keller@example.com');
      expect((await storedOf(bantr.url, page)).record.contact.email?.source).toBe('crm');
    });
  });
}
