import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Needles } from '../../src/language/pattern.ts'
import { textWithoutNeedle } from '../helpers/expression-graph.ts'

interface Made {
  needles: Needles
  make: () => RegExp
  /** Files of `src` that the call came from, the nearest first. */
  files: string[]
}

const made = vi.hoisted(() => [] as Made[])

vi.mock('../../src/language/pattern.ts', async original => {
  const module = await original<typeof import('../../src/language/pattern.ts')>()
  const pattern: typeof module.pattern = (needles, make) => {
    const calls = (new Error().stack ?? '').replaceAll('\\', '/')
    made.push({ needles, make, files: [...calls.matchAll(/src\/[\w/.-]+\.ts/g)].map(([file]) => file) })
    return module.pattern(needles, make)
  }
  return { ...module, pattern }
})

/** Files of `src` that make patterns, by themselves or with `phrases`. */
const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.ts'))
  .map(file => join('src', file).replaceAll('\\', '/'))
  .filter(file =>
    /\bpattern\b.*\/pattern\.ts'|\bphrases\b.*\/words-pattern\.ts'/.test(readFileSync(file, 'utf8')),
  )
  .filter(file => /\b(?:pattern|phrases)\(/.test(readFileSync(file, 'utf8').replace(/^\s*\/?\*.*$/gm, '')))

describe('every match of an expression that is made late', () => {
  beforeAll(async () => {
    for (const file of files) await import(`../../${file}`)
  })

  it('holds one of its needles', () => {
    const without = made.flatMap(({ needles, make, files }) => {
      const text = textWithoutNeedle(make(), needles)
      return text === undefined
        ? []
        : [`${files[0]}: “${text}” is matched by ${make()} and has none of ${needles}`]
    })
    expect(without).toEqual([])
  })

  it('is looked at in every file that makes such expressions', () => {
    const seen = new Set(made.flatMap(({ files }) => files))
    expect(files.filter(file => !seen.has(file))).toEqual([])
    expect(made.length).toBeGreaterThan(150)
  })
})

describe('a text that an expression matches without a needle', () => {
  it.each<[string, RegExp, Needles, string]>([
    ['another blank', /mức\s+độ/giu, ['mức độ'], 'mức¤độ'],
    ['an alternative', /(?:tối đa|không quá) \d/u, ['tối đa'], '¤¤¤¤¤ ¤¤¤ ¤'],
    ['something that may be missing', /(?:đạt )?từ \d/u, ['đạt'], 't¤¤¤'],
    ['something that may be missing behind a bound', /a{0,3}b/, ['a'], '¤'],
    ['a capital that the needle has', /TODO/, ['TODO'], '¤¤¤¤'],
    ['another letter of a class', /[Uu]ỷ|[^u]x/, ['ỷ'], '¤¤'],
    ['a condition that forbids the needle', /(?<!ngày )\d{2}(?! ngày)/u, ['ngày'], '¤¤'],
    ['a condition between pieces', /a(?=b|c)./, ['b'], '¤¤'],
    ['the needle in parts', /a{2}b/, ['aaa'], 'aa¤'],
    ['what a group has matched', /(a|b)\1/, ['bb'], '¤'],
    ['a needle for whole texts only', /x/, /^x$/, 'x'],
  ])('is found: %s', (_, expression, needles, text) => {
    expect(textWithoutNeedle(expression, needles)).toBe(text)
  })

  it.each<[string, RegExp, Needles]>([
    ['all alternatives have needles', /(?:tối đa|không quá)\s+\d/giu, ['tối đa', 'không quá']],
    ['capitals are small in the text', /MỨC ĐỘ|[Mm]ức độ/u, ['mức độ']],
    ['a condition before the match holds one', /(?<=đô thị loại )[1-5](?![\d.,])/gu, ['đô thị loại']],
    ['a condition behind the match holds one', /(?<=\d)[ \u00a0]+(?=%)/gu, ['%']],
    ['a needle lies across pieces', /(?:x|mứ)c {1,2}?đ/u, ['c đ', 'c  đ']],
    ['a class has needles only', /\d[-–]\d/, ['-', '–']],
    ['a repeated piece holds one', /(?:ab?)+c/, ['a']],
    ['the needle is an expression', /^[XYZ]$/u, /^[xyz]$/],
    ['the needle is a longer expression', /\((?:ghi|điền)\s[^()]{1,60}\)/giu, /\((?:ghi|điền)\s/],
    ['any text will do', /\d/, ['']],
  ])('is none where %s', (_, expression, needles) => {
    expect(textWithoutNeedle(expression, needles)).toBeUndefined()
  })
})
