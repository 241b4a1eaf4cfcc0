import { describe, expect, it } from 'vitest'
import { parseAllDocuments } from 'yaml'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { Source } from '../../src/diagnostics/source.ts'
import { readYaml } from '../../src/yaml/read-yaml.ts'
import fc from '../helpers/fast-check.ts'
import { planSpec } from './plan-spec.ts'

function read(text: string): Diagnostic[] {
  return readYaml(new Source('thu.yaml', text)).diagnostics
}

function places(text: string): string[] {
  return read(text).map(({ rule, start }) => `${rule} ${start.line}:${start.column}`)
}

describe('the size of a text', () => {
  it('may be 3 MB, counted in bytes', () => {
    const head = `nam: 2026\n# ${'đ'.repeat(1000)}\n# `
    const fitting = head + 'x'.repeat(3 * 1024 * 1024 - Buffer.byteLength(head))
    expect(places(fitting)).toEqual([])
    expect(places(`${fitting}x`)).toEqual(['yaml/too-large 1:1'])
  })

  it('is told in megabytes', () => {
    expect(read('x'.repeat(6 * 1024 * 1024))[0]?.message).toContain('6,0 MB')
  })
})

describe('the characters of a text', () => {
  it.each([
    ['a NUL', '\u0000'],
    ['a backspace', '\b'],
    ['an escape', '\u001b'],
    ['a carriage return alone', '\r'],
    ['a high surrogate alone', '\ud83d'],
    ['a low surrogate alone', '\udc4d'],
    ['U+FFFE', '\ufffe'],
    ['U+FFFF', '\uffff'],
  ])('are told when they cannot be printed: %s', (_, character) => {
    expect(places(`nam: 2026\nten: Kế${character}hoạch\n`)).toEqual(['yaml/control-character 2:8'])
  })

  it('are told once a kind, with the number of their places', () => {
    const [first, ...others] = read('ten: a\u000bb\u000bc\u000bd\n')
    expect(first?.message).toContain('U+000B (và 2 chỗ khác)')
    expect(first?.hint).toContain('ngắt dòng của Word')
    expect(others).toEqual([])
  })

  it('may be TAB, emoji and letters of any script', () => {
    expect(places('ten: 👍 một\tcột 漢字 đ\n')).toEqual([])
  })

  it('are not read any further when the file is UTF-16 or another encoding', () => {
    const wide = [...'nam: 2026: x\n'].map(letter => `${letter}\u0000`).join('')
    expect(places(wide)).toEqual(['yaml/not-utf8 1:2'])
    expect(places('a: K\ufffd ho\ufffdch\nb: c: \ufffd\n')).toEqual(['yaml/not-utf8 1:5'])
  })
})

describe('a key that is written twice', () => {
  it('is told with the place of the first', () => {
    const [finding] = read('co_quan:\n  ten: X\n  dia_danh: Y\n  ten: Z\n')
    expect(finding).toMatchObject({
      rule: 'yaml/duplicate-key',
      path: ['co_quan', 'ten'],
      start: { line: 4, column: 3 },
      related: [{ file: 'thu.yaml', start: { line: 2, column: 3 } }],
    })
  })

  it('is found among very many keys', () => {
    const keys = Array.from({ length: 20_000 }, (_, index) => `k${index}: x\n`).join('')
    expect(places(`${keys}k77: y\n`)).toEqual(['yaml/duplicate-key 20001:1'])
  })
})

describe('many findings', () => {
  it('are cut to twenty, errors first, and a note on the rest', () => {
    const warnings = Array.from({ length: 15 }, (_, index) => `w${index}: a #1\n`).join('')
    const errors = Array.from({ length: 10 }, (_, index) => `Khóa ${index}: x\n`).join('')
    const findings = read(warnings + errors)
    expect(findings.map(({ severity }) => severity)).toEqual([
      ...Array.from({ length: 10 }, () => 'warning'),
      ...Array.from({ length: 10 }, () => 'error'),
      'info',
    ])
    expect(findings.at(-1)?.message).toBe('Còn 5 chỗ khác chưa kể ra ở đây.')
  })
})

describe('reading', () => {
  const scraps = fc.constantFrom(
    ...[
      '{',
      '}',
      '[',
      ']',
      '"',
      "'",
      '|',
      '>',
      '- ',
      ': ',
      ':',
      ' #',
      '#',
      '\n',
      '\r\n',
      '\t',
      '  ',
      '&a',
      '*a',
      '!a',
      '%',
    ],
    ...[
      '@',
      '`',
      '? ',
      '---\n',
      '...\n',
      '{{',
      '}}',
      ', ',
      '<<: ',
      '\u00a0',
      '\ufeff',
      '\\',
      'Lưu: VT',
      'nam',
      '\ud800',
      '\u0000',
    ],
  )
  const mutations = fc.array(
    fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(40), put: fc.option(scraps) }),
    { minLength: 1, maxLength: 6 },
  )
  const mutated = mutations.map(changes =>
    changes.reduce((text, { at, cut, put }) => {
      const place = Math.floor(at * text.length)
      return text.slice(0, place) + (put ?? '') + text.slice(place + (put === null ? cut : cut % 3))
    }, planSpec),
  )
  const texts = fc.oneof(
    mutated,
    fc.array(scraps, { maxLength: 60 }).map(parts => parts.join('')),
    fc.string({ unit: 'binary' }),
  )

  it('never throws, whatever the text, and gives a value only without errors', () => {
    fc.assert(
      fc.property(texts, text => {
        const { value, diagnostics } = readYaml(new Source('thu.yaml', text))
        expect(value === undefined).toBe(diagnostics.some(({ severity }) => severity === 'error'))
      }),
      { numRuns: 3000, seed: 2026 },
    )
  })

  it('tells an error for every text that the parser refuses', () => {
    fc.assert(
      fc.property(mutated, text => {
        const documents = [
          parseAllDocuments(new Source('thu.yaml', text).text, {
            schema: 'failsafe',
            uniqueKeys: false,
            prettyErrors: false,
          }),
        ].flat()
        const isRefused = documents.length > 1 || documents.some(document => document.errors.length > 0)
        if (isRefused) expect(read(text).some(({ severity }) => severity === 'error')).toBe(true)
      }),
      { numRuns: 1500, seed: 2026 },
    )
  })

  it('stops at brackets and lists without end', () => {
    for (const scrap of ['[', '{', '- ', '? ', '{{', 'a: {b: ', '}', '"', ',']) {
      expect(read(scrap.repeat(20_000)).length).toBeGreaterThan(0)
    }
  })
})

describe('a line behind a text that is no text of it', () => {
  const hintOf = (line: string): string =>
    readYaml(new Source('k.yaml', `nguoi_ky:\n  quyen_han: |\n    CHỦ TỊCH\n  ${line}\n`)).diagnostics[0]!
      .hint!

  it.each(['Họ tên: Nguyễn Văn A', '"Họ tên": Nguyễn Văn A', 'Họ tên : A', 'Họ tên: A'.normalize('NFD')])(
    'is told the key that its first words may mean: %s',
    line =>
      expect(hintOf(line).normalize('NFC')).toMatch(
        /^Nếu “Họ tên” là tên khóa thì gõ `ho_ten:`\. Nếu là lời văn thì dòng này phải thụt vào/,
      ),
  )

  it('is told to move in where no words can be a key', () => {
    for (const line of ['Nâng cao chất lượng', 'Các đơn vị chủ động xây dựng kế hoạch: một', '- Một: hai'])
      expect(hintOf(line)).not.toContain('là tên khóa')
  })
})
