import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // Browsers and built programs are waited for most of the time.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 180_000,
    globalSetup: 'tests/support/compile.ts',
    reporters: ['default', ['json', { outputFile: `coverage/${process.env['TEST_REPORT'] ?? 'tests'}.json` }]],
    coverage: {
      provider: 'v8',
      include: ['src/**', 'templates/**'],
      reporter: ['text-summary', 'json-summary'],
      clean: false,
    },
  },
});
