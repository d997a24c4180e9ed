import { Command } from 'commander';
import { bot } from '../bot.ts';
import { settings } from '../config.ts';
import { listen, serverApp } from '../server.ts';

/** `bantr serve`: the widget's server, the desks and, on loopback, the playground. */
export function serveCommand(): Command {
  return new Command('serve')
    .description('Serve the chat widget, its HTTP interface and (on this machine only, unless told otherwise) the playground.')
    .option('--open', 'open the playground in the browser')
    .addHelpText(
      'after',
      `
Settings (environment): PORT (3000), HOST (127.0.0.1), BANTR_DATA (./data), BANTR_PLAYBOOK, BANTR_ORIGINS, …; "bantr doctor" shows all of them.
It prints "listening on http://HOST:PORT" when it is ready and stops cleanly on SIGTERM or Ctrl-C.`,
    )
    .action(async (options: { open?: boolean }) => {
      const chosen = settings();
      const running = await bot(chosen);
      const listening = await listen(serverApp(running, chosen), chosen).catch(async (error: unknown) => {
        await running.close();
        throw error;
      });
      process.stdout.write(`listening on ${listening.url}\n`);
      if (chosen.playground) {
        process.stdout.write(`playground: ${listening.url}/\n`);
        if (options.open && process.stdout.isTTY) {
          const { default: open } = await import('open');
          // Without a browser the printed address serves as well.
          await open(listening.url).catch(() => undefined);
        }
      }
      await running.start();
      let stopping = false;
      const stop = async () => {
        if (stopping) process.exit(1);
        stopping = true;
        await listening.stop();
        await running.close();
      };
      process.on('SIGTERM', () => void stop());
      process.on('SIGINT', () => void stop());
    });
}
