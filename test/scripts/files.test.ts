import { readdirSync } from 'node:fs'
import type { Plugin, PluginBuild } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { bundleOf, bundles } from '../../scripts/bundles.js'
import {
  cheapExpressions,
  compiledTemplates,
  separateCommands,
  separateData,
  separateIssues,
  separateSkeletons,
} from '../../scripts/bundling.js'
import { files, nameOf } from '../../scripts/files.js'

/** A file of the project as Linux and as Windows name it. */
const here = (name: string): string => `/nha/cchc/${name}`
const onWindows = (name: string): string => `C:\\Nhà\\cchc\\${name.replaceAll('/', '\\')}`

const steps = {
  cheapExpressions,
  compiledTemplates,
  separateCommands,
  separateData,
  separateIssues,
  separateSkeletons,
}

/** Whether a step of the build takes a file for its own. */
function takes(plugin: Plugin, name: string): boolean {
  const filters: RegExp[] = []
  const context = {
    onLoad: ({ filter }: { filter: RegExp }) => filters.push(filter),
    onResolve: ({ filter }: { filter: RegExp }) => filters.push(filter),
  }
  plugin.setup(context as unknown as PluginBuild)
  return filters.some(filter => filter.test(name))
}

describe.each([
  ['/', here],
  ['\\', onWindows],
] as const)('where folders are parted by %s', (_, path) => {
  it.each([
    ['separateData', 'data/van-ban-phap-luat.yaml'],
    ['compiledTemplates', 'templates/partials/co-quan.hbs'],
    ['cheapExpressions', 'src/checks/words/index.ts'],
    ['separateSkeletons', 'src/writers/docx/skeleton.ts'],
    ['separateSkeletons', 'src/writers/docx/prepared.ts'],
    ['separateIssues', 'src/spec/shape/issues.ts'],
    ['separateCommands', 'src/cli/commands/ban-hanh.ts'],
  ] as const)('%s takes %s', (step, name) => {
    expect(takes(steps[step], path(name))).toBe(true)
  })

  it.each([
    ['separateData', 'plans/cam-nhuong-2025.yaml'],
    ['separateData', 'data/rieng/x.yaml'],
    ['cheapExpressions', 'test/checks/words.ts'],
    ['separateSkeletons', 'src/writers/docx/skeleton-parts.ts'],
    ['separateIssues', 'src/spec/shape/read.ts'],
    ['separateCommands', 'src/cli/main.ts'],
  ] as const)('%s leaves %s', (step, name) => {
    expect(takes(steps[step], path(name))).toBe(false)
  })

  it('every command is in a bundle', () => {
    const commands = readdirSync('src/cli/commands').filter(name => name !== 'render-many.ts')
    for (const name of commands) {
      const bundle = bundleOf(path(`src/cli/commands/${name}`))
      expect(Object.keys(bundles), name).toContain(bundle)
    }
    expect(bundleOf(path('src/cli/main.ts'))).toBeUndefined()
  })

  it('the tests treat the same files as the build', () => {
    expect(files.source.test(path('src/pipeline.ts'))).toBe(true)
    expect(files.data.test(path('data/van-ban-phap-luat.yaml'))).toBe(true)
  })

  it('a file is told by its own name', () => {
    expect(nameOf(path('data/van-ban-phap-luat.yaml'))).toBe('van-ban-phap-luat.yaml')
  })
})

it('an import is written with / on Windows too', () => {
  expect(takes(separateCommands, './commands/check.ts')).toBe(true)
  expect(takes(separateSkeletons, './skeleton.ts')).toBe(true)
  expect(bundleOf('./commands/check.ts')).toBe('check')
})
