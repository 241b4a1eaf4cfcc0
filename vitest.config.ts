import { defineConfig } from 'vitest/config'
import { hbsModule } from './scripts/hbs-module.js'

export default defineConfig({
  plugins: [
    {
      name: 'handlebars',
      transform: (code, id) => (id.endsWith('.hbs') ? hbsModule(code) : undefined),
    },
  ],
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', './test/helpers/summary-reporter.ts'],
    testTimeout: 120_000,
  },
})
