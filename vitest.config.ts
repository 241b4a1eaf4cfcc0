import { defineConfig } from 'vitest/config'
import { dataJson } from './scripts/data-module.js'
import { files } from './scripts/files.js'
import { guideSamples } from './scripts/guide-samples.js'
import { hbsModule } from './scripts/hbs-module.js'
import { latinLetters } from './scripts/latin-letters.js'

export default defineConfig({
  plugins: [
    {
      name: 'cheap-expressions',
      enforce: 'pre',
      transform: (code, id) => (files.source.test(id) ? latinLetters(id, code) : undefined),
    },
    {
      name: 'handlebars',
      transform: (code, id) => (files.template.test(id) ? hbsModule(code) : undefined),
    },
    {
      name: 'guide',
      transform: (code, id) => (files.guide.test(id) ? guideSamples(code) : undefined),
    },
    {
      name: 'data',
      transform: (code, id) =>
        files.data.test(id) || files.wordList.test(id)
          ? `export default () => (${dataJson(code)})`
          : undefined,
    },
  ],
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', './test/helpers/summary-reporter.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
