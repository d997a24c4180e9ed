import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with one line that any script can read: `N passed, N failed, N skipped`. */
export function closingLine(): Reporter {
  return {
    onTestRunEnd(modules: readonly TestModule[], errors) {
      const count = { passed: 0, failed: errors.length, skipped: 0 };
      for (const module of modules) {
        if (module.state() === 'failed' && module.children.size === 0) count.failed += 1;
        for (const test of module.children.allTests()) {
          const { state } = test.result();
          if (state !== 'pending') count[state] += 1;
        }
      }
      process.stdout.write(`\n${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped\n`);
    },
  };
}
