import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { hasErrors } from '../../../src/diagnostics/diagnostic.ts'
import { readPlan } from '../../../src/plan/read-plan.ts'
import { editLines, type LineEdit, lineEdit } from '../../compare/line-edits.ts'
import fc from '../../helpers/fast-check.ts'
import { hasOpenXmlSdk, openXmlErrors } from '../../helpers/open-xml.ts'
import { randomSpec } from '../../helpers/random-spec.ts'
import { paragraphsOf, partsOf, plans, planText, renderText } from '../../helpers/render.ts'
import { contentPlan } from '../../helpers/small-plan.ts'
import { redlineTexts, saidBy, wordsOf } from './redline-texts.ts'

/** Specs of the gallery with all kinds of tables, sections and heads. */
const gallery = [
  'bang-gop-o',
  'bang-hai-tang',
  'du-thao-va-dau-chi-dan',
  'lien-tich',
  'kinh-gui',
  'dieu-co-tieu-de',
  'giay-ngang-phan-chuong-dieu',
  'chu-va-bang-kho',
  'noi-nhan-va-chu-ky',
  'phan-chuong-muc',
  'phu-luc-nhieu',
  'quyet-dinh-ke-hoach-phu-luc',
  'ke-hoach-toi-gian',
].map(name => readFileSync(`test/golden/${name}/spec.yaml`, 'utf8'))

async function expectBothSides(before: string, after: string): Promise<void> {
  const { bytes } = await redlineTexts(before, after)
  expect(saidBy(bytes)).toEqual(saidBy(await renderText(after)))
  expect(saidBy(bytes, 'original', wordsOf)).toEqual(saidBy(await renderText(before), 'accepted', wordsOf))
}

/** The paragraphs of a redline as a clerk sees them: `[-gone-]`, `{+come+}`. */
async function shownBy(before: string, after: string): Promise<string[]> {
  const { bytes } = await redlineTexts(before, after)
  const xml = partsOf(bytes)
    ['word/document.xml']!.replace(/<w:del [^>]*[^/]>(.*?)<\/w:del>/gs, '<w:t>[-</w:t>$1<w:t>-]</w:t>')
    .replace(/<w:ins [^>]*[^/]>(.*?)<\/w:ins>/gs, '<w:t>{+</w:t>$1<w:t>+}</w:t>')
    .replaceAll('w:delText', 'w:t')
  return paragraphsOf(xml).map(({ text }) => text.trim())
}

const isSpec = (text: string): boolean => {
  const { value, diagnostics } = readPlan('sau.yaml', text, () => ({ error: 'không có' }))
  return value !== undefined && !hasErrors(diagnostics)
}

/** The edits one after the other, without those that leave no spec. */
const editedBy = (spec: string, edits: readonly LineEdit[]): string =>
  edits.reduce((text, edit) => {
    const next = editLines(text, [edit])
    return isSpec(next) ? next : text
  }, spec)

const table = (columns: string, rows: string) =>
  contentPlan(`    - bang:
        cot: ${columns}
        hang:
${rows}`)

describe('a redline', () => {
  it.each(plans.map((name, index) => [name, plans[(index + 1) % plans.length]!]))(
    'of %s and %s is the new one accepted and the old one rejected',
    async (before, after) => {
      await expectBothSides(planText(before), planText(after))
    },
    30_000,
  )

  it('of two documents of any shapes is the new one accepted and the old one rejected', async () => {
    for (const [index, before] of gallery.entries())
      for (const after of [gallery[(index + 1) % gallery.length]!, gallery[(index + 3) % gallery.length]!])
        await expectBothSides(before, after)
  }, 60_000)

  it('of a real plan and a copy edited line by line is the new one accepted and the old one rejected', async () => {
    const specs = [...plans.slice(1).map(planText), ...gallery]
    const edits = fc.array(lineEdit, { minLength: 4, maxLength: 10 })
    await fc.assert(
      fc.asyncProperty(fc.nat(specs.length - 1), edits, async (index, made) => {
        const before = specs[index]!
        await expectBothSides(before, editedBy(before, made))
      }),
      { numRuns: 40 },
    )
  }, 120_000)

  it('of any two specs is the new one accepted and the old one rejected', async () => {
    await fc.assert(
      fc.asyncProperty(randomSpec, randomSpec, (a, b) => expectBothSides(a.yaml, b.yaml)),
      { numRuns: 40 },
    )
  }, 120_000)

  it('of a document with itself has no mark in it', async () => {
    for (const spec of [planText('cam-nhuong-2025'), ...gallery]) {
      const { bytes, isChanged } = await redlineTexts(spec, spec)
      expect(isChanged).toBe(false)
      expect(partsOf(bytes)['word/document.xml']).not.toMatch(/<w:(?:ins|del|pPrChange|sectPrChange) /)
      expect(saidBy(bytes)).toEqual(saidBy(await renderText(spec)))
    }
  }, 30_000)

  it.skipIf(!hasOpenXmlSdk)(
    'has no error for the Open XML SDK',
    async () => {
      const notes = (text: string) => contentPlan(`    - |\n      Một đoạn[^1] ở đây.\n      [^1]: ${text}`)
      const pairs = [
        [planText('duong-hoa-2023'), planText('quang-khai-2023')],
        [planText('bac-ai-2021-2025'), planText('cam-nhuong-2025')],
        [gallery[2]!, gallery[6]!],
        [notes('Theo Luật cũ.'), notes('Theo Luật mới.')],
      ] as const
      const folder = mkdtempSync(join(tmpdir(), 'cchc-redline-'))
      try {
        for (const [before, after] of pairs) {
          const file = join(folder, 'sua-doi.docx')
          writeFileSync(file, (await redlineTexts(before, after)).bytes)
          expect(await openXmlErrors(file)).toEqual([])
        }
      } finally {
        rmSync(folder, { recursive: true })
      }
    },
    30_000,
  )

  it('has the same bytes each time', async () => {
    const [before, after] = [planText('duong-hoa-2023'), planText('quang-khai-2023')]
    const [one, other] = [await redlineTexts(before, after), await redlineTexts(before, after)]
    expect(Buffer.compare(one.bytes, other.bytes)).toBe(0)
  })
})

describe('words in a redline', () => {
  it('are marked where they changed, a number as one', async () => {
    const shown = await shownBy(
      contentPlan('    - |\n      Phấn đấu 99,9% hồ sơ đúng hạn trước ngày 05/02/2025.'),
      contentPlan('    - |\n      Phấn đấu 95% hồ sơ đúng hạn trước ngày 20/02/2025.'),
    )
    expect(shown).toContain(
      'Phấn đấu [-99,9%-]{+95%+} hồ sơ đúng hạn trước ngày [-05/02/2025-]{+20/02/2025+}.',
    )
  })

  it('that take the place of others are one change, blanks and signs between them too', async () => {
    const shown = await shownBy(
      contentPlan('    - |\n      Báo cáo kết quả hằng quý gửi Sở Nội vụ tỉnh theo quy định.'),
      contentPlan('    - |\n      Báo cáo kết quả mỗi tháng gửi Sở Nội vụ tỉnh theo quy định.'),
    )
    expect(shown).toContain('Báo cáo kết quả [-hằng quý-]{+mỗi tháng+} gửi Sở Nội vụ tỉnh theo quy định.')
  })

  it('that only look otherwise now are a change', async () => {
    const shown = await shownBy(
      contentPlan('    - |\n      Đây là một câu khá quan trọng.'),
      contentPlan('    - |\n      Đây là một câu **khá** quan trọng.'),
    )
    expect(shown).toContain('Đây là một câu [-khá-]{+khá+} quan trọng.')
  })

  it('inserted at an end before an inserted paragraph have a deletion behind them', async () => {
    const shown = await shownBy(
      contentPlan('    - de_muc: 1. Mục tiêu\n    - |\n      Câu cũ vẫn còn.'),
      contentPlan(
        '    - de_muc: 1. Mục tiêu chung\n    - |\n      Một đoạn hoàn toàn mới.\n      Câu cũ vẫn còn.',
      ),
    )
    expect(shown).toContain('1. Mục {+tiêu chung+}[-tiêu-]')
    expect(shown).toContain('{+Một đoạn hoàn toàn mới.+}')
  })

  it('of a footnote are marked in the note, whose reference stays', async () => {
    const note = (text: string) => contentPlan(`    - |\n      Một đoạn[^1] ở đây.\n      [^1]: ${text}`)
    const { bytes } = await redlineTexts(note('Theo Luật cũ.'), note('Theo Luật mới.'))
    const { 'word/footnotes.xml': notes, 'word/document.xml': body } = partsOf(bytes)
    expect(notes).toMatch(/<w:del [^>]*><w:r><w:delText>cũ<\/w:delText>/)
    expect(notes).toMatch(/<w:ins [^>]*><w:r><w:t>mới<\/w:t>/)
    expect(body).not.toMatch(/<w:(?:ins|del) /)
  })
})

describe('a table in a redline', () => {
  const old = '          - { a: Giữ nguyên hàng này, b: Sở A }\n          - { a: Việc sẽ bỏ đi, b: Sở B }\n'
  const now =
    '          - { a: Giữ nguyên hàng này, b: Sở A }\n          - { a: Một nhiệm vụ khác hẳn, b: Phòng C }\n'

  it('has rows that are deleted and rows that are inserted', async () => {
    const columns = '{ a: Nhiệm vụ, b: Chủ trì }'
    const { bytes } = await redlineTexts(table(columns, old), table(columns, now))
    const rows = partsOf(bytes)
      ['word/document.xml']!.split('<w:tr>')
      .filter(row => row.includes('bỏ đi'))
    expect(rows.length).toBe(1)
    expect(rows[0]).toMatch(/<w:trPr>.*<w:del [^>]*\/><\/w:trPr>/)
    const come = partsOf(bytes)
      ['word/document.xml']!.split('<w:tr>')
      .find(row => row.includes('khác hẳn'))
    expect(come).toMatch(/<w:trPr>.*<w:ins [^>]*\/><\/w:trPr>/)
  })

  it('whose columns changed goes out whole and comes in whole', async () => {
    const columns = (third: string) => `{ a: Nhiệm vụ, b: Chủ trì${third} }`
    const { bytes } = await redlineTexts(table(columns(''), old), table(columns(', c: Thời hạn'), old))
    const tables = partsOf(bytes)
      ['word/document.xml']!.split('<w:tbl>')
      .filter(xml => xml.includes('w:val="Bang"'))
    expect(
      tables.map(xml =>
        xml
          .split('<w:tr>')
          .slice(1)
          .map(row => /<w:(ins|del) [^>]*\/><\/w:trPr>/.exec(row)?.[1]),
      ),
    ).toEqual([
      ['del', 'del', 'del'],
      ['ins', 'ins', 'ins'],
    ])
  })

  it('has a row that is deleted and inserted where its cells are joined to another', async () => {
    const rows = (second: string) =>
      `          - { a: Nhóm việc thứ nhất, b: Sở A }\n          - { a: ${second}, b: Sở B }\n          - { a: ^, b: Sở C }\n`
    const { bytes } = await redlineTexts(
      table('{ a: Nhiệm vụ, b: Chủ trì }', rows('^')),
      table('{ a: Nhiệm vụ, b: Chủ trì }', rows('Đào tạo cán bộ trẻ')),
    )
    const marks = partsOf(bytes)
      ['word/document.xml']!.split('<w:tr>')
      .filter(row => row.includes('Sở '))
      .map(row => [/Sở (?:<[^>]*>)*[ABC]/.exec(row)?.[0], /<w:(ins|del) [^>]*\/><\/w:trPr>/.exec(row)?.[1]])
    expect(marks).toEqual([
      ['Sở A', 'del'],
      ['Sở B', 'del'],
      ['Sở C', 'del'],
      ['Sở A', 'ins'],
      ['Sở B', 'ins'],
      ['Sở C', 'ins'],
    ])
  })

  it('whose columns only have another name stays, whose columns changed places does not', async () => {
    const { bytes } = await redlineTexts(
      table('{ a: Nhiệm vụ, b: Chủ trì }', old),
      table('{ a: Nhiệm vụ, b: Đơn vị }', old),
    )
    expect(partsOf(bytes)['word/document.xml']).not.toMatch(/<w:(?:ins|del) [^>]*\/><\/w:trPr>/)
    const swapped = await redlineTexts(
      table('{ a: Nhiệm vụ, b: Chủ trì }', old),
      table('{ b: Chủ trì, a: Nhiệm vụ }', old),
    )
    expect(partsOf(swapped.bytes)['word/document.xml']).toMatch(/<w:del [^>]*\/><\/w:trPr>/)
  })
})

describe('the changes of a redline', () => {
  const [before, after] = ['Câu thứ nhất rất cũ.', 'Câu thứ nhất rất mới.'].map(line =>
    contentPlan(`    - |\n      ${line}`),
  )

  it('are those of the agency, at the time of the new plan', async () => {
    const { bytes } = await redlineTexts(before!, after!)
    const { 'word/document.xml': xml, 'docProps/core.xml': core } = partsOf(bytes)
    const agency = /<dc:creator>([^<]*)</.exec(core!)![1]
    const time = /<dcterms:created [^>]*>([^<]*)</.exec(core!)![1]
    expect(xml).toContain(`w:author="${agency}" w:date="${time}"`)
  })

  it('are those of whom is named', async () => {
    const { bytes } = await redlineTexts(before!, after!, 'Trần "A" & B')
    expect(partsOf(bytes)['word/document.xml']).toContain('w:author="Trần &quot;A&quot; &amp; B"')
  })
})
