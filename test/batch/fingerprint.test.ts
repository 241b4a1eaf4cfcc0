import { describe, expect, it } from 'vitest'
import { digestTexts, fingerprints, type Surroundings } from '../../src/batch/fingerprint.ts'
import { guessFiles } from '../../src/batch/named-files.ts'
import { readData } from '../../src/data/read-data.ts'
import { prepare } from '../../src/pipeline.ts'
import { fingerprintOfDocx, stateOfDocx } from '../../src/writers/docx/state.ts'
import { fingerprintOfHtml, stateOfHtml } from '../../src/writers/html/seal.ts'
import { slashes } from '../helpers/slashes.ts'
import { contentPlan, smallPlan } from '../helpers/small-plan.ts'

const around: Surroundings = { version: '1.0.0', format: 'docx' }
const noFiles = new Map<string, string>()

describe('a fingerprint', () => {
  it('changes with each thing that a document is made from', () => {
    const rows = readData('xa.csv', 'ten;ma\nA;1\nB;2\n').value!.rows
    const made = [
      fingerprints(around, 'x', noFiles)(),
      fingerprints({ ...around, version: '1.0.1' }, 'x', noFiles)(),
      fingerprints({ ...around, format: 'html' }, 'x', noFiles)(),
      fingerprints({ ...around, epoch: 0 }, 'x', noFiles)(),
      fingerprints({ ...around, officeDigest: digestTexts([['cchc.yaml', '']]) }, 'x', noFiles)(),
      fingerprints(around, 'y', noFiles)(),
      fingerprints(around, 'x', new Map([['a.txt', '']]))(),
      fingerprints(around, 'x', new Map([['b.txt', '']]))(),
      fingerprints(around, 'x', new Map([['a.txt', 'a']]))(),
      fingerprints(around, 'x', noFiles)(rows[0]),
      fingerprints(around, 'x', noFiles)(rows[1]),
    ]
    expect(new Set(made).size).toBe(made.length)
  })

  it('does not know the order of files, nor on which line a row stands', () => {
    const files = [
      ['a', '1'],
      ['b', '2'],
    ] as const
    expect(fingerprints(around, 'x', new Map(files))()).toBe(
      fingerprints(around, 'x', new Map([...files].reverse()))(),
    )
    expect(digestTexts(files)).toBe(digestTexts([...files].reverse()))
    const [first] = readData('xa.csv', 'ten\nA\n').value!.rows
    const [, , second] = readData('xa.csv', 'ten\nC\nB\nA\n').value!.rows
    const of = fingerprints(around, 'x', noFiles)
    expect(of(first)).toBe(of(second))
  })

  it('is carried by a .docx and an .html', async () => {
    for (const format of ['docx', 'html'] as const) {
      const { value } = await prepare('k.yaml', smallPlan(), {
        format,
        version: '1.0.0',
        readBeside: () => ({ error: '' }),
      })
      const { bytes } = (await value!.render()).value!
      const carried = format === 'docx' ? fingerprintOfDocx(bytes) : fingerprintOfHtml(bytes)
      expect(carried).toBe(value!.fingerprint())
      expect(carried).toBe(fingerprints({ version: '1.0.0', format }, smallPlan(), noFiles)())
      expect(format === 'docx' ? stateOfDocx(bytes) : stateOfHtml(bytes)).toBe('untouched')
    }
  })

  it('is not seen in other files', () => {
    for (const text of ['', 'PK', 'x'.repeat(100), '<!-- cchc-ma-ke-hoach: 12 -->']) {
      const bytes = new TextEncoder().encode(text)
      expect(fingerprintOfDocx(bytes)).toBeUndefined()
      expect(fingerprintOfHtml(bytes)).toBeUndefined()
      expect(stateOfDocx(bytes)).toBe('foreign')
    }
  })
})

describe('the files that a spec seems to name', () => {
  const names = (text: string, files: Record<string, string> = {}): string[] =>
    [...guessFiles(text, name => ({ text: files[slashes(name)] ?? 'chữ' })).keys()].map(slashes)

  it.each([
    ['noi_dung:\n  tep: muc-3.txt\n', ['muc-3.txt']],
    ['noi_dung:\n  tep: "mục 3.txt" # ghi chú\n', ['mục 3.txt']],
    ["noi_dung: {tep: 'a.txt'}\n", ['a.txt']],
    ['- tep: con/a.txt\r\n- tep: b.txt\r\n', ['con/a.txt', 'b.txt']],
    ['# tep: a.txt\n  # theo_khung: b.yaml\n', []],
    ['tep: ../a.txt\ntep: /etc/passwd\ntep: C:\\a.txt\n', []],
    ['noi_dung: không nói gì đến tệp nào\n', []],
  ])('%j', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  it('are those of its frame too, seen from the spec', () => {
    expect(
      names('theo_khung: ../tinh/khung.yaml\n', {
        '../tinh/khung.yaml': 'theo_khung: goc.yaml\nmo_dau:\n  tep: chu.txt\n',
        '../tinh/goc.yaml': 'x: 1\n',
      }),
    ).toEqual(['../tinh/khung.yaml', '../tinh/goc.yaml', '../tinh/chu.txt'])
  })

  it('end when frames go round', () => {
    expect(names('theo_khung: k.yaml\n', { 'k.yaml': 'theo_khung: k.yaml\n' })).toEqual(['k.yaml'])
  })

  it('give the fingerprint of those that are really read', async () => {
    const files: Record<string, string> = { 'a.txt': 'Chữ của tệp./.' }
    const readBeside = (name: string) =>
      Object.hasOwn(files, name) ? { text: files[name]! } : { error: 'không có' }
    const text = contentPlan('    tep: a.txt')
    const { value } = await prepare('k.yaml', text, { ...around, readBeside })
    expect(value!.fingerprint()).toBe(fingerprints(around, text, guessFiles(text, readBeside))())
    files['a.txt'] = 'Chữ khác./.'
    expect(value!.fingerprint()).not.toBe(fingerprints(around, text, guessFiles(text, readBeside))())
  })

  /** Would take minutes if its time grew with the square of the length. */
  it('are looked for in long lines', () => {
    expect(names(`${'tep: '.repeat(400_000)}\n${'a'.repeat(2_000_000)}`)).not.toContain('a')
  })
})
