import type { LoadedPlaybook } from '../core/playbook.ts';
import type { BotMessage } from './visitor.ts';

/** Whether the bot's reply answers what a persona asked: in the playbook's own words, with a catalogue price, or by saying that it doesn't know. */
export function isAnswered(request: string, reply: readonly BotMessage[], language: string, { playbook, words }: LoadedPlaybook): boolean {
  const said = reply.map(({ text }) => text).join('\n');
  const saysOne = (texts: readonly string[]) => texts.some((text) => said.includes(text));
  switch (request) {
    case 'price':
      return playbook.offers.some(({ name }) => said.includes(name[language] ?? '')) && /\d/.test(said);
    case 'why':
      return saysOne([
        ...Object.values(playbook.questions).flatMap((question) => question?.why[language] ?? []),
        ...['why-general', 'why-contact', 'why-figure'].flatMap((key) => words(language, `talk.${key}`)),
      ]);
    case 'bot':
      return saysOne(words(language, 'talk.bot', { company: playbook.company.name }));
    case 'off-topic':
      return saysOne(words(language, 'talk.not-known'));
    default:
      return saysOne(playbook.answers.find(({ id }) => id === request)?.text[language] ?? []);
  }
}
