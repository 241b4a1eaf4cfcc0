import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Source } from '../../src/diagnostics/source.ts'
import { readYaml } from '../../src/yaml/read-yaml.ts'
import { scanLines } from '../../src/yaml/scan-lines.ts'

const folder = new URL('./good/', import.meta.url)
const specs = readdirSync(folder).map(name => ({
  name,
  text: readFileSync(new URL(name, folder), 'utf8').replaceAll('\r\n', '\n'),
}))

describe('a spec without slips', () => {
  it.each(specs)('gives its map and no finding: $name', ({ text }) => {
    const { value, diagnostics } = readYaml(new Source('thu.yaml', text))
    expect(diagnostics).toEqual([])
    expect(value?.root.items.length).toBeGreaterThan(0)
  })

  it.each(specs)('gives no finding with Windows line ends and a byte order mark: $name', ({ text }) => {
    expect(readYaml(new Source('thu.yaml', `\uFEFF${text.replaceAll('\n', '\r\n')}`)).diagnostics).toEqual([])
  })

  it.each(specs)('is in order for the reading by lines as well: $name', ({ text }) => {
    expect(scanLines(text).faults).toEqual([])
  })
})
