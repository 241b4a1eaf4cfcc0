import { describe, expect, it } from 'vitest'
import type { Block, Frame, Paragraph } from '../../src/document/blocks.ts'
import type { ParagraphKind } from '../../src/document/paragraphs.ts'
import { balanceTitles } from '../../src/layout/balance-titles.ts'
import { breakLines } from '../../src/layout/measure.ts'
import { makeLayout, mmToPoints, textAreaWidth } from '../../src/layout/nd30.ts'
import { fontOf, setText } from '../../src/layout/paragraph-text.ts'
import fc from '../helpers/fast-check.ts'
import { letterhead, paragraph, plainText, words } from './blocks.ts'

const layout = makeLayout()

const balance = (block: Block, landscape = false): Block =>
  balanceTitles(
    { sections: [{ kind: 'plan', landscape, pagesRunOn: false, blocks: [block] }], notes: [] },
    layout,
  ).sections[0]!.blocks[0]!

const linesOf = (block: Block): string[] => plainText((block as Paragraph).inlines).split('\n')
const balancedLines = (kind: ParagraphKind, text: string, landscape = false): string[] =>
  linesOf(balance(paragraph(kind, text), landscape))

const long = 'Ban hành Kế hoạch cải cách hành chính, chuyển đổi số và cải thiện chỉ số của xã X năm 2026'

describe('titles', () => {
  it('that fit on one line are left alone', () => {
    const title = paragraph('subject', 'Ban hành Kế hoạch năm 2026')
    expect(balance(title)).toBe(title)
  })

  it('of more than one line have lines of about the same length, and as many as they need', () => {
    const lines = balancedLines('subject', long)
    expect(lines).toEqual([
      'Ban hành Kế hoạch cải cách hành chính,',
      'chuyển đổi số và cải thiện chỉ số của xã X năm 2026',
    ])
    expect(lines.join(' ')).toBe(long)
  })

  it('in capitals are measured in capitals', () => {
    const text = 'Khung nhiệm vụ cải cách hành chính trọng tâm của xã năm 2026'
    expect(balancedLines('subject', text)).toHaveLength(1)
    expect(balancedLines('appendixTitle', text)).toEqual([
      'Khung nhiệm vụ cải cách hành chính trọng tâm',
      'của xã năm 2026',
    ])
  })

  it('end their lines where the sense allows it, never inside a name', () => {
    expect(
      balancedLines('authority', 'Chủ tịch Ủy ban nhân dân phường Nguyễn Thị Minh Khai thành phố A'),
    ).toEqual(['Chủ tịch Ủy ban nhân dân', 'phường Nguyễn Thị Minh Khai thành phố A'])
    expect(
      balancedLines(
        'subject',
        'Phê duyệt Đề án nâng cao hiệu quả phục vụ Bệnh viện Nguyễn Tri Phương Kim Liên Bạch Mai',
      ),
    ).toEqual(['Phê duyệt Đề án nâng cao hiệu quả phục vụ', 'Bệnh viện Nguyễn Tri Phương Kim Liên Bạch Mai'])
  })

  it('end no line inside a word of two syllables, however its tone is written', () => {
    expect(
      balancedLines('appendixTitle', 'Danh mục văn bản quy phạm pháp luật đã được cấp xã thực hiện trong kỳ'),
    ).toEqual(['Danh mục văn bản quy phạm pháp luật', 'đã được cấp xã thực hiện trong kỳ'])
    for (const word of ['thực hiện', 'hoàn thành', 'văn hóa', 'văn hoá', 'trực thuộc'])
      for (let before = 4; before < 12; before++) {
        const lines = balancedLines(
          'subject',
          `${'mở '.repeat(before * 2)}${word}${' ra'.repeat(before + 4)}`,
        )
        expect(lines.join('|').normalize('NFC')).toContain(word)
      }
  })

  it('take one line more where two cannot but end inside a word', () => {
    // On two lines the one place that keeps both in the width is between “thực” and “hiện”.
    const half = 'w'.repeat(20)
    const text = `${half}${half} thực hiện ${half} ${half}`
    expect(balancedLines('subject', text)).toEqual([`${half}${half}`, 'thực hiện', `${half} ${half}`])
  })

  it('end a line inside a word where there is no other place', () => {
    const long = 'w'.repeat(40)
    expect(balancedLines('subject', `${long}\u00a0thực hiện\u00a0${long}`)).toEqual([
      `${long}\u00a0thực`,
      `hiện\u00a0${long}`,
    ])
  })

  it('know the words that the checks know', () => {
    const title = (before: number) =>
      `${'mở '.repeat(before)}không dùng tiền mặt${' ra'.repeat(Math.max(2, 22 - before))}`
    for (let before = 6; before < 20; before++)
      for (const kind of ['subject', 'appendixTitle'] as const)
        expect(balancedLines(kind, title(before)).join('|')).toContain('không dùng')
  })

  it('have longer lines on landscape paper', () => {
    expect(
      balancedLines('appendixTitle', 'Khung nhiệm vụ cải cách hành chính trọng tâm của xã năm 2026', true),
    ).toHaveLength(1)
  })

  it('broken by hand stay so where their lines fit', () => {
    const title = paragraph('subject', 'Về việc ban hành Kế hoạch\nnăm 2026')
    expect(balance(title)).toBe(title)
  })

  it('broken by hand are broken further only where a line does not fit', () => {
    const lines = balancedLines('subject', `Phê duyệt\n${long}`)
    expect(lines).toHaveLength(3)
    expect(lines[0]).toBe('Phê duyệt')
  })

  it('keep emphasis, notes and what must not part', () => {
    const title = balance({
      ...paragraph('subject', ''),
      inlines: [
        words('Ban hành Kế hoạch '),
        words('cải cách hành chính, chuyển đổi số và cải thiện', false, true),
        { type: 'note', number: 1 },
        words(' chỉ số của xã X năm\u00a02026'),
      ],
    }) as Paragraph
    expect(title.inlines).toEqual([
      words('Ban hành Kế hoạch '),
      words('cải cách hành chính,', false, true),
      { type: 'break' },
      words('chuyển đổi số và cải thiện', false, true),
      { type: 'note', number: 1 },
      words(' chỉ số của xã X năm\u00a02026'),
    ])
  })

  it('are not cut inside a word', () => {
    const title = paragraph('subject', `Địa chỉ ${'w'.repeat(100)} của xã`)
    expect(balance(title)).toBe(title)
  })

  it('with letters whose capitals are two are left alone', () => {
    const title = paragraph('appendixTitle', `Straße ${long}`)
    expect(balance(title)).toBe(title)
  })

  it('lose no word, stay in the width, and leave no word alone where they have many', () => {
    const syllables = fc.array(
      fc.constantFrom(
        'kế',
        'hoạch',
        'cải',
        'cách',
        'hành',
        'chính',
        'nghiêng',
        'xã',
        '2026',
        'số\u00a015',
        'A-B',
      ),
      {
        minLength: 8,
        maxLength: 60,
      },
    )
    const width = mmToPoints(textAreaWidth(layout.page, false))
    fc.assert(
      fc.property(
        syllables,
        fc.constantFrom('subject', 'appendixTitle', 'authority' as const),
        (list, kind) => {
          const title = balance(paragraph(kind as ParagraphKind, list.join(' '))) as Paragraph
          const lines = linesOf(title)
          expect(lines.join(' ')).toBe(list.join(' '))
          const font = fontOf(layout.paragraphs[title.kind])
          expect(breakLines(setText(title, layout), font, width).map(line => line.toLowerCase())).toEqual(
            lines.map(line => line.toLowerCase()),
          )
          if (lines.length > 1) expect(lines.at(-1)!.split(' ').length).toBeGreaterThan(1)
        },
      ),
    )
  })
})

describe('the (Kèm theo …) line', () => {
  it('is broken before “của” when it is longer than a line', () => {
    expect(
      balancedLines(
        'reference',
        '(Kèm theo Quyết định số 15/QĐ-UBND ngày 05 tháng 01 năm 2026 của Chủ tịch Ủy ban nhân dân xã X)',
      ),
    ).toEqual([
      '(Kèm theo Quyết định số 15/QĐ-UBND ngày 05 tháng 01 năm 2026',
      'của Chủ tịch Ủy ban nhân dân xã X)',
    ])
  })

  it('stays whole where it fits', () => {
    expect(
      balancedLines('reference', '(Kèm theo Quyết định số 15/QĐ-UBND của Ủy ban nhân dân xã X)'),
    ).toHaveLength(1)
    expect(
      balancedLines(
        'reference',
        '(Kèm theo Quyết định số 15/QĐ-UBND ngày 05 tháng 01 năm 2026 của Chủ tịch Ủy ban nhân dân xã X)',
        true,
      ),
    ).toHaveLength(1)
  })

  it('has even lines where it has no “của”', () => {
    const lines = balancedLines(
      'reference',
      '(Kèm theo Quyết định số 15/QĐ-UBND ngày 05 tháng 01 năm 2026, Ủy ban nhân dân xã X ban hành)',
    )
    expect(lines).toHaveLength(2)
    expect(lines[1]!.length).toBeGreaterThan(25)
  })
})

describe('the name of an agency', () => {
  const agencyLines = (name: string): string[] => {
    const frame = balance(letterhead(name, 'X')) as Frame
    return linesOf(frame.rows[0]![0]![0] as Paragraph)
  }

  it('leaves no word alone in its column', () => {
    expect(agencyLines('Ủy ban nhân dân\nthành phố Hồ Chí Minh mới')).toEqual([
      'Ủy ban nhân dân',
      'thành phố',
      'Hồ Chí Minh mới',
    ])
    expect(agencyLines('Ủy ban nhân dân\nxã X')).toEqual(['Ủy ban nhân dân', 'xã X'])
  })

  it('does not touch the column beside it', () => {
    // 58.8 mm of a column of 60, beside Quốc hiệu with 95.7 of 100.
    expect(agencyLines('Ban quản lý các dự án')).toEqual(['Ban quản lý', 'các dự án'])
    expect(agencyLines('UBND xã Cẩm Nhượng')).toEqual(['UBND xã Cẩm Nhượng'])
  })

  it('does not move what stands beside it', () => {
    const frame = letterhead('Ủy ban nhân dân', 'X')
    expect((balance(frame) as Frame).rows).toEqual(frame.rows)
  })
})

describe('the post of a signer', () => {
  it('is broken into lines of about the same length in its column', () => {
    const frame: Frame = {
      type: 'frame',
      kind: 'signature',
      rows: [[[], [paragraph('signerPost', 'TRƯỞNG PHÒNG VĂN HÓA, KHOA HỌC VÀ THÔNG TIN')]]],
    }
    const [post] = (balance(frame) as Frame).rows[0]![1]!
    expect(
      post?.type === 'paragraph' && post.inlines.map(inline => (inline.type === 'text' ? inline.text : '|')),
    ).toEqual(['TRƯỞNG PHÒNG VĂN HÓA,', '|', 'KHOA HỌC VÀ THÔNG TIN'])
  })
})

describe('what is no title', () => {
  it('is left alone, however long', () => {
    for (const kind of ['body', 'section', 'legalBasis', 'signerName'] as const) {
      const block = paragraph(kind, long)
      expect(balance(block)).toBe(block)
    }
  })
})
