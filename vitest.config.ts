import { defineConfig } from 'vitest/config';

// biome-ignore lint/style/noDefaultExport: the tool reads the default export.
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // A browser, a server and the store's child processes start in these on a small machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
