import { describe, expect, it } from 'vitest'
import { Source } from '../../src/diagnostics/source.ts'
import type { Span } from '../../src/recognise/source-line.ts'
import { readMarks } from '../../src/text/marks.ts'
import { PlacedText } from '../../src/text/placed-text.ts'
import { escapeMarks, specText } from '../../src/transcribe/marks.ts'
import fc from '../helpers/fast-check.ts'

const source = new Source('x.yaml', '')
const placed = (text: string): PlacedText =>
  PlacedText.whole(text, { path: [], placeAt: () => ({ source, offset: 0 }) })
const none = { find: () => undefined, isBlank: () => false, hint: () => '' }

/** What the spec prints of a line. */
const printed = (line: string) => readMarks(placed(line), none)

const span = (text: string, look: Partial<Span & { kind: 'text' }> = {}): Span => ({
  kind: 'text',
  text,
  bold: false,
  italic: false,
  ...look,
})
const written = (...spans: Span[]): string => specText(spans, () => '').text

describe('words with signs of the spec', () => {
  it.each([
    'a *b* c',
    'dòng [^1] và [#NV] và [! ghi]',
    'giá trị {{nam}} và {a}',
    '2 * 3 = 6',
    'C:\\thu-muc\\*.docx',
    'm^2^ và H~2~O',
    '**đậm**',
    '5 ^ 2, ~5%',
  ])('are printed as they are: %s', text => {
    const read = printed(escapeMarks(text))
    expect(read.plain.text).toBe(text)
    expect(read.diagnostics).toEqual([])
    expect(read.runs).toEqual([{ kind: 'text', text, bold: false, italic: false }])
  })

  it('stay words, whatever they are', () => {
    const signs = fc.array(
      fc.constantFrom(
        '*',
        '**',
        '[^',
        '[#',
        '[!',
        ']',
        '{{',
        '}}',
        '\\',
        '^',
        '~',
        'a',
        'Đ',
        ' ',
        '1',
        '#',
        '|',
      ),
      { minLength: 1 },
    )
    fc.assert(
      fc.property(signs, parts => {
        const text = parts.join('').replace(/\s+/g, ' ').trim()
        const read = printed(escapeMarks(text))
        expect(read.plain.text).toBe(text)
        expect(read.diagnostics).toEqual([])
      }),
    )
  })
})

describe('looks', () => {
  it('are stars at the words, blanks outside', () => {
    expect(written(span('Mục tiêu: ', { bold: true }), span('đúng hẹn'))).toBe('**Mục tiêu:** đúng hẹn')
    expect(written(span('a '), span('b', { italic: true }), span(' c'))).toBe('a *b* c')
  })

  it('may stand in each other', () => {
    const line = written(
      span('Lưu ý:', { bold: true, italic: true }),
      span(' mẫu', { italic: true }),
      span(' giữ lạnh'),
    )
    expect(line).toBe('***Lưu ý:** mẫu* giữ lạnh')
  })

  it('are small words above and below the line', () => {
    expect(
      written(span('1.200 m'), span('2', { script: 'super' }), span(', CO'), span('2', { script: 'sub' })),
    ).toBe('1.200 m^2^, CO~2~')
  })

  it('are left out where the signs would say something else', () => {
    expect(written(span('2', { script: 'super' }), span(' năm'))).toBe('2 năm')
  })

  it('are read back as they were, or left out', () => {
    const spans = fc.array(
      fc.record({
        text: fc.constantFrom('chữ', ' và ', '*', 'a', ' ', '1. '),
        bold: fc.boolean(),
        italic: fc.boolean(),
      }),
      { minLength: 1, maxLength: 8 },
    )
    fc.assert(
      fc.property(spans, pieces => {
        const all = pieces.map(piece => span(piece.text, piece))
        const { text, isExact } = specText(all, () => '')
        const read = printed(text)
        const letters = (runs: readonly { text?: string; bold?: boolean; italic?: boolean }[]): string =>
          runs
            .flatMap(run =>
              [...(run.text ?? '')]
                .filter(letter => letter.trim() !== '')
                .map(letter => `${letter}${run.bold}${run.italic}`),
            )
            .join('')
        expect(read.plain.text.replace(/\s/g, '')).toBe(
          pieces
            .map(piece => piece.text)
            .join('')
            .replace(/\s/g, ''),
        )
        if (isExact) expect(letters(read.runs as never)).toBe(letters(pieces))
      }),
    )
  })
})
