import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rich } from '../../../src/slack/blocks.ts';
import { clip, escaped, pieces, typed } from '../../../src/slack/text.ts';

describe("people's words in Slack", () => {
  test.each([
    ['<!channel> look', '&lt;!channel&gt; look'],
    ['<@U123> and <https://evil.example|our site>', '&lt;@U123&gt; and &lt;https://evil.example|our site&gt;'],
    ['a & b', 'a &amp; b'],
  ])('%s does nothing where Slack reads markup', (text, shown) => {
    expect(escaped(text)).toBe(shown);
  });

  test('words in blocks stand there as text alone: no mention, no link', () => {
    const block = rich({ part: 'paragraph', words: ['<!channel> <@U1> <#C1> https://evil.example @here :tada:'] });
    expect(JSON.stringify(block)).not.toMatch(/"type":"(link|user|usergroup|broadcast|channel|emoji)"/);
  });

  test.each([
    ['Call me &lt;now&gt; &amp; here', 'Call me <now> & here'],
    ['see <https://zefir.example/a?b=1&amp;c=2>', 'see https://zefir.example/a?b=1&c=2'],
    ['see <https://zefir.example|our site>', 'see our site (https://zefir.example)'],
    ['<mailto:dana@kestrel.example|dana@kestrel.example>', 'dana@kestrel.example'],
    ['ask <@U123|alex> or <#C1|sales>, <!here> <!subteam^S1|@support>', 'ask @alex or #sales, @here @support'],
  ])("%s reaches the visitor without Slack's markup", (written, read) => {
    expect(typed(written)).toBe(read);
  });

  test('cutting keeps within the limit and never cuts a character in half', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.integer({ min: 0, max: 90 }), (raw, limit) => {
        const text = raw.toWellFormed();
        const cut = clip(text, limit);
        expect(cut.length).toBeLessThanOrEqual(Math.max(limit, 0));
        expect(cut.isWellFormed()).toBe(true);
      }),
    );
  });

  test('pieces put together are the text, each within the limit', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', '\n', '🙂', 'ż'), maxLength: 300 }),
        fc.integer({ min: 2, max: 50 }),
        (text, limit) => {
          const cut = pieces(text, limit);
          expect(cut.join('')).toBe(text);
          for (const piece of cut) {
            expect(piece.length).toBeLessThanOrEqual(limit);
            expect(piece.isWellFormed()).toBe(true);
          }
        },
      ),
    );
  });
});
