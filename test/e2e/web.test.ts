import { afterAll, beforeAll } from 'vitest';
import { playgroundSuite } from './playground.ts';
import { dropCurtain, raiseCurtain } from './stage.ts';
import { widgetSuite } from './widget.ts';

// One file, so that one Chromium serves every suite that needs it.
beforeAll(raiseCurtain);
afterAll(dropCurtain);

widgetSuite();
playgroundSuite();
