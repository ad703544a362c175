import os from 'node:os';
import {defineConfig} from 'vitest/config';

/** Tests of these put others in the place of Docusaurus' modules. */
const BROWSER = 'tests/unit/{client,components,theme}/**/*.test.ts';
const timeouts = {testTimeout: 60_000, hookTimeout: 60_000};

export default defineConfig({
  test: {
    // Vitest leaves a core free; of two that is half of the time.
    maxWorkers: os.availableParallelism(),
    // A worker keeps what it has loaded for its next file: a third of the time.
    isolate: false,
    // Tests that run the plugin run what is packed.
    globalSetup: ['tests/unit/buildPackage.ts', 'tests/unit/temporaryFolder.ts'],
    projects: [
      {
        test: {
          ...timeouts,
          name: 'node',
          include: ['tests/unit/**/*.test.ts'],
          exclude: [BROWSER],
          isolate: false,
        },
      },
      {test: {...timeouts, name: 'browser', include: [BROWSER], isolate: true}},
    ],
  },
});
