import os from 'node:os';
import {defineConfig} from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts'],
    // Vitest leaves a core free; of two that is half of the time.
    maxWorkers: os.availableParallelism(),
    // A worker keeps what it has loaded for its next file: a third of the time.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Tests that run the plugin run what is packed.
    globalSetup: ['tests/unit/buildPackage.ts', 'tests/unit/temporaryFolder.ts'],
  },
});
