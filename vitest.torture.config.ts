import { defineConfig, mergeConfig } from 'vitest/config'
import everything from './vitest.config.ts'

/** `npm run torture`: what `npm test` tries a few times, a thousand times. */
const config = mergeConfig(
  everything,
  defineConfig({
    test: { env: { TORTURE: '1' }, testTimeout: 3_600_000, hookTimeout: 600_000, fileParallelism: false },
  }),
)
config.test.include = ['test/torture/**/*.test.ts']

export default config
