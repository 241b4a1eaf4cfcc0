import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { rollOver } from '../../src/roll/roll-over.ts'
import { memoryIo } from '../helpers/memory-io.ts'
import { paragraphsOf, partsOf } from '../helpers/render.ts'
import { contentPlan, smallPlan } from '../helpers/small-plan.ts'

const page = (form: string) => `ban_sao:
  hinh_thuc: ${form}
  so: 7
  ngay: 09/3/2026
  noi_nhan: |
    - Các thôn;
    - Lưu: VT.
  nguoi_ky:
    quyen_han: |
      TL. CHỦ TỊCH
      CHÁNH VĂN PHÒNG
    ho_ten: Trần Thị C`
const run = async (text: string, ...args: string[]) => {
  const io = memoryIo({ 'k.yaml': text })
  const code = await main(['sao', 'k.yaml', ...args], io)
  return { io, code }
}

describe('the page of a copy', () => {
  it.each([
    ['sao_y', 'SAO Y', 'SY'],
    ['sao_luc', 'SAO LỤC', 'SL'],
    ['trich_sao', 'TRÍCH SAO', 'TrS'],
  ])(
    'of the form %s has head, number, date, recipients and signer, and nothing of the plan',
    async (form, words, kind) => {
      const { io, code } = await run(smallPlan({ root: page(form) }))
      expect(code).toBe(0)
      const body = partsOf(io.files.get('k-ban-sao.docx')!)['word/document.xml']!
      const texts = paragraphsOf(body).map(({ text }) => text.replace(/[\s\u00a0]+/g, ' ').trim())
      expect(texts.filter(text => text !== '')).toEqual([
        'ỦY BAN NHÂN DÂN XÃ X',
        words,
        `Số: 07/${kind}-UBND`,
        'X, ngày 09 tháng 3 năm 2026',
        'Nơi nhận:',
        '- Các thôn;',
        '- Lưu: VT.',
        'TL. CHỦ TỊCH',
        'CHÁNH VĂN PHÒNG',
        'Trần Thị C',
      ])
      // A line across the text parts it from what is copied.
      expect(paragraphsOf(body)[0]!.xml).toContain('w:left="0" w:right="0"')
      expect(paragraphsOf(body)[0]!.style).toBe('KeNgang')
    },
  )

  it('leaves the room for stamp and signature free', async () => {
    const { io } = await run(smallPlan({ root: page('sao_y') }))
    const parts = partsOf(io.files.get('k-ban-sao.docx')!)
    const name = /<w:style [^>]*w:styleId="HoTen".*?<\/w:style>/s.exec(parts['word/styles.xml']!)![0]
    // 36 mm.
    expect(name).toContain('w:before="2041"')
  })

  it('can be made of a file that has nothing else, for a document of others', async () => {
    const alone = smallPlan({ root: page('sao_luc') }).split('quyet_dinh:')[0]!
    expect((await run(alone, '--format', 'txt')).code).toBe(0)
    const io = memoryIo({ 'k.yaml': alone })
    expect(await main(['render', 'k.yaml'], io)).toBe(1)
    expect(io.err).toContain('cchc sao')
    expect(io.files.size).toBe(1)
  })

  it('is asked for where the file has none', async () => {
    const { io, code } = await run(smallPlan())
    expect(code).toBe(1)
    expect(io.err).toContain('thiếu `ban_sao`')
  })

  it('is no part of the document itself', async () => {
    const io = memoryIo({ 'k.yaml': contentPlan('    - Chữ.') + page('sao_y') })
    await main(['render', 'k.yaml', '--format', 'txt'], io)
    expect(new TextDecoder().decode(io.files.get('k.txt'))).not.toContain('SAO Y')
  })

  it('is not replaced once it was edited, and is by itself', async () => {
    const { io } = await run(smallPlan({ root: page('sao_y') }))
    expect(await main(['sao', 'k.yaml'], io)).toBe(0)
    io.files.set('k-ban-sao.docx', new TextEncoder().encode('khác'))
    expect(await main(['sao', 'k.yaml'], io)).toBe(2)
  })

  it('has no number and no date in the next plan', () => {
    const { value } = rollOver('k.yaml', smallPlan({ root: page('sao_y') }), () => ({ error: '' }), {})
    expect(value!.text).toMatch(/^ban_sao:\n {2}hinh_thuc: sao_y\n {2}so:\n {2}ngay:\n/m)
    expect(value!.entries.map(({ place }) => place)).toContain('Bản sao, người ký, họ tên người ký')
  })
})
