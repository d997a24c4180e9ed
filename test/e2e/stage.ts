import type { Browser } from 'playwright-core';
import { startChromium } from './chromium.ts';

/** What to stop at the end, last first. */
export const closing: (() => unknown)[] = [];
let running: Browser | null = null;

/** The one Chromium that all suites of this folder share: two at once are too much for a small machine. */
export function browser(): Browser {
  if (!running) throw new Error('Chromium has not been started yet.');
  return running;
}

/** Starts Chromium; to be called before all suites. */
export async function raiseCurtain(): Promise<void> {
  const started = await startChromium();
  running = started;
  closing.push(() => started.close());
}

/** Stops all that was started. */
export async function dropCurtain(): Promise<void> {
  for (const close of closing.splice(0).reverse()) await close();
}
