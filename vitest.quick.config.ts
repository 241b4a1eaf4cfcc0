import { defineConfig, mergeConfig } from 'vitest/config'
import everything from './vitest.config.ts'

/** What starts programs, makes random documents or measures pages: `npm test` runs it, `npm run check` leaves it out. */
const slow = [
  'test/api',
  'test/cli',
  'test/docs',
  'test/fuzz',
  'test/pdf',
  'test/property',
  'test/torture',
  'test/windows',
  'test/golden',
  'test/compare/property.test.ts',
  'test/compare/speed.test.ts',
  'test/compare/table.test.ts',
  'test/markup/changed-templates.test.ts',
  'test/plan/size.test.ts',
  'test/roll/plans.test.ts',
  'test/writers/docx/package.test.ts',
  'test/writers/html/page.test.ts',
  'test/yaml/read-yaml.test.ts',
  'test/yaml/scalar.test.ts',
]

export default mergeConfig(
  everything,
  defineConfig({
    test: {
      exclude: ['**/node_modules/**', ...slow.map(name => (name.endsWith('.ts') ? name : `${name}/**`))],
    },
  }),
)
