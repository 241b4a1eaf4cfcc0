import { beforeAll, describe, expect, it } from 'vitest'
import { readData } from '../../../src/data/read-data.ts'
import { editedSince, labelHash, rowHash } from '../../../src/document/carrier.ts'
import { prepare } from '../../../src/pipeline.ts'
import { type CarriedParagraph, carriedParagraphs, carriedRows } from '../../helpers/carried.ts'
import { partOf, partsOf, plans, planText, renderText } from '../../helpers/render.ts'
import { contentPlan } from '../../helpers/small-plan.ts'

const paragraphsOf = (parts: Record<string, string>): CarriedParagraph[] => [
  ...carriedParagraphs(parts['word/document.xml']!),
  ...carriedParagraphs(parts['word/footnotes.xml']!),
]

/** The carriers of a spec's document: place → words of its paragraph, hash and label. */
async function carriersOf(spec: string) {
  const found = paragraphsOf(partsOf(await renderText(spec))).flatMap(({ text, carriers }) =>
    carriers.map(({ carrier: { place, kind, hash, label } }) => ({
      place: `${kind} ${place}`,
      text,
      hash,
      label,
    })),
  )
  return new Map(found.map(({ place, ...rest }) => [place, rest]))
}

/** Places whose hash differs between two specs, or that one has alone. */
async function changed(one: string, other: string): Promise<string[]> {
  const [before, after] = [await carriersOf(one), await carriersOf(other)]
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    place => before.get(place)?.hash !== after.get(place)?.hash,
  )
}

describe.each(plans)('the .docx of %s', name => {
  let parts: Record<string, string>
  beforeAll(async () => {
    parts = partsOf(await renderText(planText(name)))
  })

  it('carries every paragraph with words whole, with the hash of its words', () => {
    const paragraphs = paragraphsOf(parts).filter(({ text }) => text !== '')
    expect(paragraphs.length).toBeGreaterThan(60)
    for (const { text, carriers } of paragraphs) {
      expect(
        carriers.map(({ inside }) => inside),
        text,
      ).toEqual(carriers.map(() => text))
      const own = carriers.filter(({ carrier }) => carrier.kind === 'paragraph')
      // The number of a row is the row's label.
      if (own.length === 0)
        expect(
          carriers.map(({ carrier }) => carrier.label),
          text,
        ).toEqual([labelHash(text)])
      else expect(editedSince(own[0]!.carrier, text), text).toEqual({ words: false, label: false })
    }
  })

  it('carries every row with words, with the hash of its cells', () => {
    const rows = carriedRows(parts['word/document.xml']!)
    for (const cells of rows) {
      if (cells.flat().every(({ text }) => text === '')) continue
      const found = cells
        .flat()
        .flatMap(({ carriers }) => carriers.filter(({ carrier }) => carrier.kind === 'row'))
      expect(found).toHaveLength(1)
      const { label, hash } = found[0]!.carrier
      const words = cells.map(cell => cell.map(({ text }) => text))
      expect(hash).toBe(rowHash(label === undefined ? words : [[], ...words.slice(1)]))
    }
  })

  it('gives no name twice, and shows no id that a person typed', () => {
    const spec = planText(name)
    const names = paragraphsOf(parts).flatMap(({ carriers }) => carriers.map(carrier => carrier.name))
    expect(new Set(names).size).toBe(names.length)
    const places = paragraphsOf(parts).flatMap(({ carriers }) =>
      carriers.map(({ carrier }) => `${carrier.kind} ${carrier.place}`),
    )
    expect(new Set(places).size).toBe(places.length)
    const ids = [...spec.matchAll(/\[#([^\]]+)\]|\bma: *([\w.-]+)/g)].map(([, one, other]) => (one ?? other)!)
    const folded = ids
      .filter(id => /[a-z]/i.test(id) && /\d/.test(id))
      .map(id => id.toLowerCase().replace(/[^a-z0-9]+/g, '_'))
    const shown = folded.filter(id => names.some(given => given.includes(id)))
    expect(shown).toEqual([])
  })
})

const spec = (...lines: string[]): string =>
  contentPlan(
    `    - de_muc: Mục tiêu
      noi_dung: |
        Đoạn thứ nhất.
        Đoạn có mã. [#NV-01]
    - de_muc: Nhiệm vụ
      noi_dung: Đoạn về nhiệm vụ.[^1]
    - |
      [^1]: Lời chú thích.
${lines.join('\n')}`,
  )

const table = (...rows: string[]): string => `    - bang:
        cot: { tt: TT, viec: Việc, han: Thời hạn }
        hang:
${rows.map(row => `          - ${row}`).join('\n')}`

describe('a carrier', () => {
  it('names the heading, the paragraph below it, the line of a head, the note by where they stand', async () => {
    const places = await carriersOf(spec())
    const at = (text: string) => [...places].find(([, found]) => found.text === text)?.[0]
    expect(at('I. MỤC TIÊU')).toBe('paragraph kh_1')
    expect(at('Đoạn thứ nhất.')).toBe('paragraph kh_1_1doan')
    expect(at('Đoạn có mã.')).toMatch(/^paragraph m[0-9a-f]{8}$/)
    expect(at('Đoạn về nhiệm vụ.\uFFFC')).toBe('paragraph kh_2_1doan')
    expect(at('Lời chú thích.')).toBe('paragraph n1')
    expect([...places.keys()]).toContain('paragraph kh_1tieungu')
  })

  it('names cells by row and column, the paragraphs of a cell one after the other', async () => {
    const places = await carriersOf(
      contentPlan(table('{ viec: "Một\\nHai", han: Quý I }', '{ ma: V2, viec: Ba }')),
    )
    const keys = [...places.keys()].filter(key => /_b\d|_\dt_|m[0-9a-f]{8}/.test(key))
    expect(keys.map(key => key.replace(/m[0-9a-f]{8}/, 'm…'))).toEqual([
      'row kh_1t_1h',
      'paragraph kh_1t_1h_c2',
      'paragraph kh_1t_1h_c3',
      'row kh_b1_h1',
      'paragraph kh_b1_h1_c2',
      'paragraph kh_b1_h1_c2_2',
      'paragraph kh_b1_h1_c3',
      'row m…',
      'paragraph m…_c2',
    ])
  })

  it('of an id stays with its paragraph when another is put before it', async () => {
    const before = await carriersOf(spec())
    const after = await carriersOf(
      spec().replace('        Đoạn thứ nhất.\n', '        Mới.\n        Đoạn thứ nhất.\n'),
    )
    const of = (places: typeof before) => [...places].find(([, { text }]) => text === 'Đoạn có mã.')
    expect(of(after)).toEqual(of(before))
  })

  it('has another hash for the paragraph that was edited alone', async () => {
    expect(await changed(spec(), spec().replace('thứ nhất', 'thứ hai'))).toEqual(['paragraph kh_1_1doan'])
    expect(await changed(spec(), spec().replace('Lời chú', 'Câu chú'))).toEqual(['paragraph n1'])
  })

  it('has another hash for the cell that was edited, and for its row', async () => {
    const rows = (deadline: string) =>
      contentPlan(table('{ viec: Một, han: Quý I }', `{ viec: Hai, han: ${deadline} }`))
    expect(await changed(rows('Quý II'), rows('Quý III'))).toEqual(['row kh_b1_h2', 'paragraph kh_b1_h2_c3'])
  })

  it('keeps the hash of its words when numbers are counted anew', async () => {
    const first = '    - de_muc: Mở đầu\n      noi_dung: Đoạn mở đầu.'
    const before = [...(await carriersOf(spec())).values()]
    const after = [
      ...(
        await carriersOf(spec().replace('    - de_muc: Mục tiêu', `${first}\n    - de_muc: Mục tiêu`))
      ).values(),
    ]
    const of = (all: typeof before, words: string) => all.find(({ text }) => text.endsWith(words))!
    expect(of(after, 'MỤC TIÊU').text).toBe('II. MỤC TIÊU')
    expect(of(after, 'MỤC TIÊU').hash).toBe(of(before, 'MỤC TIÊU').hash)
    expect(of(after, 'MỤC TIÊU').label).not.toBe(of(before, 'MỤC TIÊU').label)
  })

  it('of a row keeps its hash when rows are numbered anew', async () => {
    const rows = (...more: string[]) =>
      carriersOf(contentPlan(table(...more, '{ ma: V2, viec: Hai, han: Quý I }')))
    const of = (places: Awaited<ReturnType<typeof rows>>) => [...places].find(([key]) => /^row m/.test(key))!
    const [before, after] = [of(await rows()), of(await rows('{ viec: Một }'))]
    expect(after[0]).toBe(before[0])
    expect(after[1].hash).toBe(before[1].hash)
    expect([before[1].text, after[1].text]).toEqual(['1', '2'])
  })

  it('stands at the first words of a row whose number is blank, and a row without words has none', async () => {
    const rows = carriedRows(
      await partOf(contentPlan(table('{ tt: "", viec: Một }', '{ tt: "", viec: "", han: "" }'))),
    )
    const kinds = rows.map(cells =>
      cells.map(cell => cell.flatMap(({ carriers }) => carriers.map(({ carrier }) => carrier.kind))),
    )
    expect(kinds.slice(1)).toEqual([
      [[], ['row', 'paragraph'], []],
      [[], [], []],
    ])
  })

  it('holds nothing of a remark that is not printed', async () => {
    expect(
      await changed(spec(), spec().replace('Đoạn thứ nhất.', 'Đoạn thứ nhất. [! hỏi lại anh Năm]')),
    ).toEqual([])
  })
})

describe('the same spec', () => {
  it('gives the same bytes', async () => {
    const text = planText('bac-ai-2021-2025')
    expect(Buffer.compare(await renderText(text), await renderText(text))).toBe(0)
  })

  it('with another row of data writes its table as it was, though more or less stands above it', async () => {
    const frame = contentPlan(`    - "{{xa.loi}}"\n${table('{ viec: Một, han: Quý I }')}`)
    const { value } = await prepare('khung.yaml', frame, {
      format: 'docx',
      version: '0.0.0',
      readBeside: () => ({ error: 'không có' }),
    })
    const { rows } = readData('xa.csv', 'ten,loi\nA,Một đoạn.\nB,\n').value!
    const bodies: string[] = []
    for (const row of rows)
      bodies.push(partsOf((await value!.render(row)).value!.bytes)['word/document.xml']!)
    const names = bodies.map(body => carriedParagraphs(body).flatMap(({ carriers }) => carriers).length)
    expect(names[0]).toBe(names[1]! + 1)
    const tables = bodies.map(
      body => /<w:tbl><w:tblPr><w:tblStyle w:val="Bang"\/>.*?<\/w:tbl>/s.exec(body)?.[0],
    )
    expect(tables[0]).toContain('_cc_kh_b1_h1_r_')
    expect(tables[1]).toBe(tables[0])
  })
})
