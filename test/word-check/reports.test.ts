import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { memoryIo } from '../helpers/memory-io.ts'
import { smallPlan } from '../helpers/small-plan.ts'
import { edited, inStyle, inText } from '../page-rules/office-document.ts'

const image =
  '<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:blip/></a:graphic></wp:inline></w:drawing></w:r>'

/** Bases that stand upright in two places, and a picture. */
const draft = edited(
  inStyle('CanCu', /<w:i\/><w:iCs\/>/, ''),
  inText(/<w:r><w:t>Theo đề nghị/, `${image}<w:r><w:t>Theo đề nghị`),
)

async function report(
  ...args: string[]
): Promise<{ code: number; out: string; err: string; io: ReturnType<typeof memoryIo> }> {
  const io = memoryIo({ 'a.docx': draft, 'b.docx': edited(), 'k.yaml': smallPlan() })
  const code = await main(['check', ...args], io)
  return { code, out: io.out, err: io.err, io }
}

describe('a report of Word files', () => {
  it('says in words where a finding stands, and what cannot be judged in a part of its own', async () => {
    const { out } = await report('a.docx', '--only', 'trang/can-cu')
    expect(out).toContain(
      'a.docx: Nên xem: Quyết định, căn cứ: chữ đứng, phải là chữ nghiêng (2 chỗ). [trang/can-cu]\n   | Căn cứ Luật',
    )
    expect(out).not.toMatch(/a\.docx:\d/)
    expect(out).toContain(
      '== Không đánh giá được: 1 điều ==\n  1 hình trong tệp: chữ, chữ ký, con dấu trong hình không đọc được. [word/picture]\n',
    )
  })

  it('says what cannot be judged where nothing is wrong too', async () => {
    const { out, err } = await report('a.docx', '--only', 'trang/le')
    expect(out).toMatch(/^== Không đánh giá được: 1 điều ==\n/)
    expect(err).toContain('Không có chỗ nào để kể.')
  })

  it('for programs has the number of the paragraph, every place, and what is not judged', async () => {
    const { out } = await report('a.docx', '--only', 'trang', '--report', 'json')
    const { findings, notJudged } = JSON.parse(out)
    const [basis] = findings.filter((one: { rule: string }) => one.rule === 'trang/can-cu')
    expect(basis).toMatchObject({
      file: 'a.docx',
      start: { line: basis.inWord[0].paragraph, column: 1 },
      inWord: [
        { words: 'Quyết định, căn cứ', part: 'word/document.xml', from: 0 },
        { paragraph: basis.inWord[0].paragraph + 1 },
      ],
      text: expect.stringContaining('Căn cứ Luật'),
    })
    expect(notJudged).toEqual([
      expect.objectContaining({ rule: 'word/picture', file: 'a.docx', status: 'not-judged' }),
    ])
  })

  it('in SARIF names the place, and explains rules of the page', async () => {
    const { out } = await report('a.docx', '--only', 'trang', '--report', 'sarif')
    const [run] = JSON.parse(out).runs
    expect(run.tool.driver.rules[0].shortDescription.text).toBe('Căn cứ ban hành trình bày sai')
    expect(run.results[0].locations[0].logicalLocations).toEqual([
      { fullyQualifiedName: 'Quyết định, căn cứ', kind: 'element' },
    ])
  })

  it('of a plan has none of these keys', async () => {
    const { out } = await report('k.yaml', '--report', 'json')
    expect(out).not.toMatch(/inWord|notJudged/)
  })

  it('to print begins with a table of the files that leads to the sheet of each', async () => {
    const { io } = await report('k.yaml', '*.docx', '--report', 'html', '-o', 'phieu.html')
    const html = new TextDecoder().decode(io.read('phieu.html'))
    const links = [...html.matchAll(/<a href="#([^"]+)">([^<]+)<\/a>/g)].map(([, id, name]) => [
      name,
      html.includes(`<section id="${id}">`),
    ])
    expect(links).toEqual([
      ['k.yaml', true],
      ['a.docx', true],
      ['b.docx', true],
    ])
    expect(html).toContain('<th>Trình bày trang</th><th>Không đánh giá được</th>')
    expect(html).toContain('<h2>Không đánh giá được (1)</h2>')
    expect(html).toContain('Phiếu soát văn bản')
    expect(html).not.toContain('<script')
  })

  it('of one file has no table of files', async () => {
    const { io } = await report('a.docx', '--report', 'html', '-o', 'phieu.html')
    expect(new TextDecoder().decode(io.read('phieu.html'))).not.toContain('class="files"')
  })

  it('knows again what an earlier one has told', async () => {
    const { io } = await report('a.docx', '--report', 'json', '-o', 'truoc.json')
    const again = { ...io, out: '', err: '' }
    io.out = ''
    io.err = ''
    await main(['check', 'a.docx', '--baseline', 'truoc.json'], io)
    expect(again.out).toBe('')
    expect(io.err).toContain('Chỉ kể chỗ mới so với truoc.json')
    expect(io.out).not.toContain('[trang/can-cu]')
  })
})
