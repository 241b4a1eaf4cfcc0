import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { Source } from '../../src/diagnostics/source.ts'
import { formats } from '../../src/document/formats.ts'
import { readPlan } from '../../src/plan/read-plan.ts'
import { readOfficeSettings } from '../../src/session/office-settings.ts'
import { jsonSchema } from '../../src/spec/json-schema.ts'
import { readYaml } from '../../src/yaml/read-yaml.ts'
import { memoryIo } from '../helpers/memory-io.ts'
import { shown } from '../helpers/render.ts'
import { planAround } from './plan-around.ts'

const guide = readFileSync('docs/huong-dan.md', 'utf8').replaceAll('\r\n', '\n')

/**
 * A fenced block of the guide. What is written after its language tells what it is: `yaml ke-hoach NAME` a whole plan, which `init --kind NAME` begins with,
 * `yaml` a fragment of one, `yaml cchc.yaml` the settings of an office, `yaml loi RULE` a slip.
 */
interface Fence {
  title: string
  kind: string
  text: string
}

const fences: Fence[] = [...guide.matchAll(/^```(.+)\n((?:(?!```).*\n)*)```$/gm)].map(match => ({
  title: `line ${guide.slice(0, match.index).split('\n').length}, ${match[2]!.split('\n')[0]}`,
  kind: match[1]!,
  text: match[2]!,
}))

const ofKind = (kind: RegExp): Fence[] => {
  const found = fences.filter(fence => kind.test(fence.kind))
  expect(found).not.toEqual([])
  return found
}

const readBeside = () => ({ text: 'Chữ của tệp.' })

describe('the guide', () => {
  it.each(ofKind(/^yaml ke-hoach [a-z-]+$/))(
    'renders its plan in every format without findings: $title',
    async ({ text }) => {
      for (const format of formats) {
        const io = memoryIo({ 'k.yaml': text })
        const code = await main(['render', 'k.yaml', '--format', format, '-o', 'k.out'], io)
        // Its invented names are places to fill in, of which a writer is reminded.
        const reminder =
          /^k\.yaml:\d+:\d+: Nên xem: [^\n]* \[final\/placeholder\]\n(?: [^\n]*\n)*1 chỗ nên xem\.\n/
        expect(io.err.replace(reminder, '')).toBe('Đã ghi k.out\n')
        expect(code).toBe(0)
      }
    },
  )

  it.each(ofKind(/^yaml$/))('shows a fragment that a plan can hold: $title', ({ text }) => {
    expect(readYaml(new Source('k.yaml', text)).diagnostics.map(shown)).toEqual([])
    expect(readPlan('k.yaml', planAround(text), readBeside).diagnostics.map(shown)).toEqual([])
  })

  it.each(ofKind(/^yaml cchc\.yaml$/))('shows settings of an office without findings: $title', ({ text }) => {
    expect(readOfficeSettings('cchc.yaml', text).diagnostics.map(shown)).toEqual([])
  })

  it.each(ofKind(/^yaml loi /))('shows a slip that is told: $title', ({ kind, text }) => {
    const { diagnostics } = readPlan('k.yaml', planAround(text), readBeside)
    expect(diagnostics.map(({ rule }) => rule)).toContain(kind.split(' ')[2])
  })

  it('has no block that is of none of these kinds', () => {
    const known =
      /^(text|yaml( ke-hoach [a-z-]+| cchc\.yaml| loi \S+)?|(yaml|csv) tep \S+|(sh|powershell) lenh|sh moc \S+)$/
    expect(fences.filter(({ kind }) => !known.test(kind))).toEqual([])
    expect(guide.match(/```/g)).toHaveLength(fences.length * 2)
  })

  it('explains every key in a page of keys that fits on two screens', () => {
    const [, page = ''] = /^## Bảng tra các khóa\n(.*?)^## /ms.exec(guide) ?? []
    expect(page.split('\n').length).toBeLessThanOrEqual(90)
    const told = new Set([...page.matchAll(/`([a-z_]+)`/g)].map(match => match[1]))
    expect([...keysOf(jsonSchema())].filter(key => !told.has(key))).toEqual([])
  })

  it('names no command and no option that the program does not have', async () => {
    for (const [, command = '', rest = ''] of guide.matchAll(/npx cchc ([a-z]+(?:-[a-z]+)*)([^`\n]*)/g)) {
      const io = memoryIo()
      expect(await main([command, '--help'], io), command).toBe(0)
      for (const [option] of rest.matchAll(/(?<=\s)--?[a-z]+(?:-[a-z]+)*/g))
        expect(io.out, `${command} ${option}`).toContain(option)
    }
  })

  it('has every command of the program in its list', async () => {
    const io = memoryIo()
    await main(['--help'], io)
    const [, list = ''] = /Các lệnh:\n([\s\S]*?)\n\n/.exec(io.out) ?? []
    const commands = [...list.matchAll(/^ {2}([a-z-]+)(?:\|([a-z-]+))?/gm)].filter(
      ([, name]) => name !== 'help',
    )
    expect(commands.length).toBeGreaterThanOrEqual(11)
    for (const [, name, alias] of commands)
      expect(guide).toMatch(
        new RegExp(`^\\| \`npx cchc ${name}\\b[^|]*\\| ${alias ? `\`${alias}\`` : ''} ?\\|`, 'm'),
      )
  })

  it('leads to places of its own that exist', () => {
    const anchors = [...guide.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) => anchorOf(title))
    const links = [...guide.matchAll(/\]\(#([^)]+)\)/g)].map(match => match[1]!)
    expect(links.filter(link => !anchors.includes(link))).toEqual([])
  })
})

/** The anchor that Markdown readers give a title. */
const anchorOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')

/** Every key that a JSON Schema names. */
function keysOf(schema: unknown, keys = new Set<string>()): Set<string> {
  if (typeof schema !== 'object' || schema === null) return keys
  for (const [name, value] of Object.entries(schema)) {
    if (name === 'properties') for (const key of Object.keys(value)) keys.add(key)
    keysOf(value, keys)
  }
  return keys
}
