import { defineConfig } from 'vitest/config'
import { dataJson } from './scripts/data-module.js'
import { hbsModule } from './scripts/hbs-module.js'
import { latinLetters } from './scripts/latin-letters.js'

export default defineConfig({
  plugins: [
    {
      name: 'cheap-expressions',
      enforce: 'pre',
      transform: (code, id) => (/\/src\/.*\.ts$/.test(id) ? latinLetters(id, code) : undefined),
    },
    {
      name: 'handlebars',
      transform: (code, id) => (id.endsWith('.hbs') ? hbsModule(code) : undefined),
    },
    {
      name: 'data',
      transform: (code, id) =>
        /\/data\/(?:tu-ngu\/)?[^/]+\.yaml$/.test(id) ? `export default () => (${dataJson(code)})` : undefined,
    },
  ],
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', './test/helpers/summary-reporter.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
