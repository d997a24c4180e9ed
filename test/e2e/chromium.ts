import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

/** The system's Chromium: BANTR_CHROMIUM, or the first on the PATH. */
function chromiumPath(): string {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = process.env.BANTR_CHROMIUM ?? NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
  if (!found) throw new Error(`No Chromium: none of ${NAMES.join(', ')} is on the PATH, and BANTR_CHROMIUM is not set.`);
  return found;
}

/** Starts Chromium so that it asks nothing of the network beyond the pages under test. */
export function startChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath(),
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
