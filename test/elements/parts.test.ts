import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { readPlan } from '../../src/plan/read-plan.ts'
import { memoryIo } from '../helpers/memory-io.ts'
import { paragraphsOf, partsOf, renderText, shown } from '../helpers/render.ts'
import { smallPlan } from '../helpers/small-plan.ts'

const appendices = `phu_luc:
  - ten: Một
    noi_dung: |
      Chữ[^a].
      [^a]: Chú thích một.
  - ten: Hai
    huong_giay: ngang
    noi_dung: |
      Chữ[^b].
      [^b]: Chú thích hai.`
const whole = smallPlan({ decision: '  so: 5\n  ngay: 05/01/2026', appendices })
const names = ['quyet-dinh', 'ke-hoach', 'phu-luc-1', 'phu-luc-2']

const split = async (options: string[] = [], files: Record<string, string> = {}) => {
  const io = memoryIo({ 'k.yaml': whole, ...files })
  const code = await main(['render', 'k.yaml', '--tach', ...options], io)
  return { io, code }
}

describe('a document whose parts are files of their own', () => {
  it('is a file for the decision, the plan and each appendix, named after the spec', async () => {
    const { io, code } = await split()
    expect(code).toBe(0)
    expect([...io.files.keys()]).toEqual(['k.yaml', ...names.map(name => `k-${name}.docx`)])
    expect(io.err).toContain('Đã ghi k-phu-luc-2.docx')
  })

  it.each(['html', 'txt'])('is split in the format %s too, by the name that is asked for', async format => {
    const { io } = await split(['--format', format, '-o', `ra/van-ban.${format}`])
    expect([...io.files.keys()].slice(1)).toEqual(names.map(name => `ra/van-ban-${name}.${format}`))
  })

  it('has one section in each, whose pages and footnotes are counted from 1', async () => {
    const { io } = await split()
    for (const name of names) {
      const parts = partsOf(io.files.get(`k-${name}.docx`)!)
      expect(parts['word/document.xml']!.match(/<w:sectPr/g)).toHaveLength(1)
      expect(parts['word/document.xml']).toContain('<w:pgNumType w:start="1"')
    }
    const second = partsOf(io.files.get('k-phu-luc-2.docx')!)
    expect(second['word/document.xml']).toContain('<w:footnoteReference w:id="1"/>')
    expect(second['word/footnotes.xml']).toContain('Chú thích hai.')
    expect(second['word/footnotes.xml']).not.toContain('Chú thích một.')
    expect(second['word/document.xml']).toContain('w:orient="landscape"')
  })

  it('says at the top right of each part that is attached to which document it belongs', async () => {
    const { io } = await split()
    const heads = (name: string) =>
      Object.entries(partsOf(io.files.get(`k-${name}.docx`)!)).flatMap(([part, xml]) =>
        /header-\d+\.xml$/.test(part) ? paragraphsOf(xml) : [],
      )
    expect(heads('quyet-dinh')).toEqual([])
    for (const name of names.slice(1)) {
      const [line, ...more] = heads(name)
      expect(more).toEqual([])
      expect(line!.style).toBe('KySo')
      expect(line!.text.replace(/[\u2007\s]+/g, ' ')).toMatch(/^Số: 05\/QĐ-UBND; 05\/01\/2026; ?: ?: ?$/)
    }
    // Together in one file only the decision is signed.
    expect(Object.keys(partsOf(await renderText(whole))).filter(name => /header-/.test(name))).toEqual([])
  })

  it('carries the places that its paragraphs have in the whole document', async () => {
    const { io } = await split()
    const names = (xml: string) =>
      [...xml.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]+)"/g)].map(([, name]) => name!)
    const together = names(partsOf(await renderText(whole))['word/document.xml']!)
    const own = names(partsOf(io.files.get('k-phu-luc-2.docx')!)['word/document.xml']!)
    expect(own.length).toBeGreaterThan(3)
    expect(own.filter(name => !together.includes(name))).toEqual([])
  })

  it('has the title of its part in its properties', async () => {
    const { io } = await split()
    const core = (name: string) => partsOf(io.files.get(`k-${name}.docx`)!)['docProps/core.xml']
    expect(core('ke-hoach')).toContain('<dc:title>Kế hoạch Cải cách hành chính năm 2026</dc:title>')
    expect(core('phu-luc-1')).toContain('<dc:title>Phụ lục I Một</dc:title>')
  })

  it('replaces its own files, and none where one of them was made by someone else', async () => {
    const { io } = await split()
    expect(await main(['render', 'k.yaml', '--tach'], io)).toBe(0)
    const before = new Map(io.files)
    io.files.set('k-phu-luc-1.docx', new TextEncoder().encode('của người khác'))
    io.files.set('k.yaml', new TextEncoder().encode(whole.replace('Nâng cao', 'Nâng hẳn')))
    expect(await main(['render', 'k.yaml', '--tach'], io)).toBe(2)
    expect(io.err).toContain('Chưa ghi đè `k-phu-luc-1.docx`')
    for (const name of ['quyet-dinh', 'ke-hoach', 'phu-luc-2'])
      expect(io.files.get(`k-${name}.docx`)).toBe(before.get(`k-${name}.docx`))
    expect(await main(['render', 'k.yaml', '--tach', '--force'], io)).toBe(0)
  })

  it.each([
    ['to the screen', ['k.yaml', '-o', '-']],
    ['into a folder', ['k.yaml', '--out-dir', 'ra']],
    ['of several plans', ['k.yaml', 'l.yaml']],
  ])('is refused %s', async (_, args) => {
    const io = memoryIo({ 'k.yaml': whole, 'l.yaml': whole })
    expect(await main(['render', ...args, '--tach'], io)).toBe(2)
    expect(io.err).toContain('`--tach`')
    expect(io.files.size).toBe(2)
  })

  it('is marked as a draft in each file', async () => {
    const io = memoryIo({ 'k.yaml': `${whole}\ndu_thao: 1\n` })
    await main(['render', 'k.yaml', '--tach', '--format', 'txt'], io)
    for (const name of names)
      expect(new TextDecoder().decode(io.files.get(`k-${name}.txt`)), name).toContain('DỰ THẢO lần 1')
  })
})

describe('articles of a plan', () => {
  const chapters = (second: string) => `nam: 2026
co_quan:
  ten: Ủy ban nhân dân xã X
  dia_danh: X
ke_hoach:
  trich_yeu: Việc
  danh_so: [Chương I, Điều 1.]
  noi_dung:
    - de_muc: Chung
      noi_dung:
        - de_muc: Một
        - de_muc: Hai
    - de_muc: Riêng
      noi_dung:
        - de_muc: ${second}
          noi_dung: Chữ {{khong_co}}
        - de_muc: Bốn
`
  it('are counted through the chapters, and so they are named in messages', async () => {
    const text = new TextDecoder().decode(
      await renderText(chapters('Ba').replace(' {{khong_co}}', ''), 'txt'),
    )
    expect(text.match(/Điều \d\. \S+/g)).toEqual(['Điều 1. Một', 'Điều 2. Hai', 'Điều 3. Ba', 'Điều 4. Bốn'])
    const { diagnostics } = readPlan('k.yaml', chapters('Ba'), () => ({ error: '' }))
    expect(diagnostics.map(shown).join()).toContain('Chương II, Điều 3')
  })

  it('go on from a number that is typed', async () => {
    const text = new TextDecoder().decode(
      await renderText(chapters('Điều 7. Ba').replace(' {{khong_co}}', ''), 'txt'),
    )
    expect(text).toContain('Điều 8. Bốn')
  })
})

describe('two signers', () => {
  const joint = smallPlan({
    decision: '  dong_ky:\n    quyen_han: BÍ THƯ\n    ho_ten: Trần Thị C',
  }).replace('  dia_danh: X\n', '  lien_tich: Đoàn Thanh niên xã X\n  dia_danh: X\n')

  it('stand side by side in columns of one width, the recipients in a table of their own below', async () => {
    const { 'word/document.xml': body } = partsOf(await renderText(joint))
    const tables = [...body!.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) => table)
    const signers = tables.find(table => table.includes('BÍ THƯ'))!
    const [left, right] = [...signers.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width))
    expect(Math.abs(left! - right!)).toBeLessThanOrEqual(1)
    expect(signers.indexOf('BÍ THƯ')).toBeLessThan(signers.indexOf('CHỦ TỊCH'))
    expect(signers).not.toContain('Nơi nhận')
    // Tables that touch are one table in Word.
    expect(body).not.toContain('</w:tbl><w:tbl>')
    expect(tables[tables.indexOf(signers) + 1]).toContain('Nơi nhận')
  })

  it('issue together: both agencies stand in the head', async () => {
    const text = new TextDecoder().decode(await renderText(joint, 'txt'))
    expect(text).toMatch(/^ỦY BAN NHÂN DÂN XÃ X -\nĐOÀN THANH NIÊN XÃ X\n/)
  })
})
