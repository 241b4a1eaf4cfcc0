import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readSyllable } from '../../src/language/syllables.ts'

const folder = new URL('../../data/tu-ngu/', import.meta.url)
const files = readdirSync(folder)
const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8').replaceAll('\r\n', '\n')

/** Where a list has one word twice, or a word that is no text. */
function* faults(value: unknown, at: string): Generator<string> {
  if (typeof value === 'string') return
  if (typeof value !== 'object' || value === null) {
    yield `${at} is ${String(value)}, no text`
    return
  }
  if (Array.isArray(value))
    for (const item of value.filter((item, index) => value.indexOf(item) !== index))
      yield `${at} has “${item}” twice`
  for (const [key, inner] of Object.entries(value)) yield* faults(inner, `${at} ${key}`)
}

/** The words of a list of blanks, or of commas and blanks. */
const wordsOf = (list: string): string[] => list.trim().split(list.includes(',') ? /,\s+/ : /\s+/)
const twice = (words: readonly string[]): string[] =>
  words.filter((word, index) => words.indexOf(word) !== index)

describe.each(files)('%s', file => {
  const source = read(file)
  const head = /^(?:#.*\n)+/.exec(source)?.[0] ?? ''

  it('says what it has, where that comes from, under which licence, and how one adds to it', () => {
    expect(head).toMatch(/^# \S.*\.\n/)
    for (const part of ['# Nguồn: ', '# Giấy phép: ', '# Thêm ']) expect(head).toContain(part)
  })

  it('tells of every list that it has where it has several', () => {
    const keys = Object.keys(parse(source)).filter(key => !/^\d+$/.test(key))
    for (const key of keys.length > 1 ? keys : []) expect(head).toMatch(new RegExp(`\\b${key}\\b`))
  })

  it('has letters with their marks in one, texts alone, and no line of a list twice', () => {
    expect(source.normalize('NFC')).toBe(source)
    expect([...faults(parse(source), file)]).toEqual([])
  })

  it('is told of in docs/data.md', () => {
    const docs = readFileSync(new URL('../../docs/data.md', import.meta.url), 'utf8')
    expect(docs).toContain(`| \`tu-ngu/${file}\` |`)
  })
})

it('no list of words has one twice', () => {
  const lists: [string, string][] = [
    ...Object.entries<string>({ ...parse(read('tu-lap.yaml')), ket_bang_tu_noi: '' }),
    ...Object.entries<string>(parse(read('tu-nuoc-ngoai.yaml'))),
    ...Object.entries<string>(parse(read('tu-thuong-gap.yaml'))),
    ...Object.entries<string>(parse(read('tu-tieu-de.yaml'))),
    ...Object.entries<string>(parse(read('van.yaml'))),
    ['quen_dung', parse(read('chu-viet-tat.yaml')).quen_dung],
  ]
  for (const [key, list] of lists) expect(twice(wordsOf(list)), key).toEqual([])
})

it('a line of compounds stands with the onset of its first syllable', () => {
  for (const { am_dau, tu } of parse(read('tu-ghep.yaml')))
    for (const line of tu.trim().split('\n')) {
      const { onset } = readSyllable(line.split(':')[0]) ?? {}
      if (am_dau.length === 0) expect(onset, line).toBe('')
      else
        expect(
          am_dau.some((letters: string) => onset?.startsWith(letters)),
          line,
        ).toBe(true)
    }
})

it('a mistake of one syllable is not what was meant, and both are in small letters', () => {
  const { mot_tieng, cum_tu } = parse(read('loi-chinh-ta.yaml'))
  for (const { sai, dung } of [...mot_tieng, ...cum_tu]) {
    expect(sai).not.toBe(dung)
    expect(sai).toBe(sai.toLowerCase())
  }
})

it('a province is either one of today or joined into one of them', () => {
  const { nay, da_nhap } = parse(read('tinh-thanh.yaml'))
  const today = new Set<string>(nay)
  for (const { cu, nay: now } of da_nhap) {
    expect(today.has(cu), cu).toBe(false)
    expect(
      [...today].some(name => now.endsWith(name)),
      cu,
    ).toBe(true)
  }
  expect(today.size).toBe(34)
  expect(today.size + da_nhap.length).toBe(63)
})
