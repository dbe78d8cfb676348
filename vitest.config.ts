import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/build.mjs', // the tests of the real binary run what is written now
    testTimeout: 30_000,
  },
})
