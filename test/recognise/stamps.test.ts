import { describe, expect, it } from 'vitest'
import { cell, centred, empty, frame, heads, plain, recognised, row, title, words } from './letters.ts'

const body = plain('Nội dung.')
const head = heads['two columns, two rows']!
const box = (text: string): string =>
  `<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${centred(text)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`

const stamps = ({ draft, plan, homeless }: ReturnType<typeof recognised>) => ({
  draft: draft && { ...draft, from: undefined },
  urgency: plan?.urgency?.urgency,
  circulation: words(plan?.circulation ?? []),
  homeless: homeless.map(({ text }) => text.text),
  subject: words(plan?.subject ?? []),
})

describe('stamps near the head of a document', () => {
  const all =
    centred('HOẢ TỐC') + centred('LƯU HÀNH NỘI BỘ') + centred('DỰ THẢO lần 2') + centred('(ngày 05/11/2026)')
  const both = cell(
    centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') +
      centred('Độc lập - Tự do - Hạnh phúc') +
      centred('X, ngày 05 tháng 01 năm 2026'),
  )
  const left = (more: string): string =>
    frame(row(cell(centred('ỦY BAN NHÂN DÂN XÃ X') + centred('Số: 12/KH-UBND', '') + more), both))

  it.each([
    ['before it', all + head + empty + title],
    ['in its table', left(all) + empty + title],
    ['below it', head + all + title],
    ['between it and the title, behind a remark', head + plain('Bản trình') + all + title],
    ['before a head that is typed', all + heads['lines one below the other'] + title],
    ['below a head that is typed', heads.TABs + all + title],
  ])('are carried: %s', (where, letter) => {
    expect(stamps(recognised(letter + body))).toEqual({
      draft: { round: 2, date: { day: 5, month: 11, year: 2026 }, from: undefined },
      urgency: 'hoa_toc',
      circulation: ['LƯU HÀNH NỘI BỘ'],
      homeless: where.endsWith('remark') ? ['Bản trình'] : [],
      subject: ['Cải cách hành chính năm 2026'],
    })
  })

  it.each([
    ['before the head', (one: string) => `<w:p>${one}</w:p>${head}${title}`],
    [
      'on a paragraph of the subject',
      (one: string) =>
        `${head}${centred('KẾ HOẠCH')}<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${one}<w:r><w:rPr><w:b/></w:rPr><w:t>Cải cách hành chính năm 2026</w:t></w:r></w:p>`,
    ],
  ])('are carried from a text box %s', (_, letter) => {
    expect(stamps(recognised(letter(box('Dự thảo')) + body))).toMatchObject({
      draft: {},
      homeless: [],
      subject: ['Cải cách hành chính năm 2026'],
    })
  })

  it.each([
    ['DỰ THẢO', {}],
    ['(Dự thảo lần thứ 3)', { round: 3 }],
    ['DỰ THẢO 2', { round: 2 }],
    ['Dự thảo ngày 05 tháng 11 năm 2026', { date: { day: 5, month: 11, year: 2026 } }],
  ])('say which draft it is: %s', (text, draft) => {
    expect(recognised(plain(text) + head + title + body).draft).toMatchObject(draft)
  })

  it.each(['HỎA TỐC HẸN GIỜ', 'DỰ THẢO ngày 31/02/2026', 'Dự thảo Tờ trình', 'Khẩn trương'])(
    'are no stamps when they say more: %s',
    text => {
      const read = recognised(plain(text) + head + title + body)
      expect(stamps(read)).toMatchObject({ draft: undefined, urgency: undefined, homeless: [text] })
    },
  )

  it('keeps a second draft among the words', () => {
    const read = recognised(plain('DỰ THẢO') + head + plain('DỰ THẢO lần 2') + title + body)
    expect(stamps(read)).toMatchObject({ draft: {}, homeless: ['DỰ THẢO lần 2'] })
  })

  it('are taken once, though a second one stands before them', () => {
    const read = recognised(plain('DỰ THẢO') + head + plain('DỰ THẢO lần 2') + plain('KHẨN') + title + body)
    expect(stamps(read)).toMatchObject({ draft: {}, urgency: 'khan', homeless: ['DỰ THẢO lần 2'] })
  })

  it('are told where they stand in the head of what is attached', () => {
    const decision =
      centred('QUYẾT ĐỊNH') + centred('Ban hành Kế hoạch năm 2026') + plain('Điều 1. Ban hành.')
    const end = frame(row(cell(plain('Nơi nhận:') + plain('- Như trên.')), cell(centred('CHỦ TỊCH'))))
    const attached = frame(row(cell(centred('XÃ X') + centred('KHẨN')), both))
    const { plan, homeless } = recognised(head + decision + end + attached + title + body)
    expect(plan?.urgency).toBeUndefined()
    expect(homeless.map(({ text }) => text.text)).toContain('KHẨN')
  })

  it('are those of the head, not of the text', () => {
    const read = recognised(`${head}${title}${body}${centred('KHẨN')}${plain('Dự thảo')}`)
    expect(stamps(read)).toMatchObject({ draft: undefined, urgency: undefined, homeless: [] })
  })
})

describe('whom it is sent to', () => {
  const to = (...lines: string[]): string[] =>
    words(recognised(head + title + lines.map(plain).join('') + body).plan!.addressees)

  it('is behind Kính gửi, or on items below it', () => {
    expect(to('Kính gửi: Ủy ban nhân dân tỉnh Y')).toEqual(['Ủy ban nhân dân tỉnh Y'])
    expect(to('Kính gửi:', '- Sở A;', '- Sở B.')).toEqual(['Sở A;', 'Sở B.'])
    expect(to('Kính gửi: - Sở A;', '- Sở B.')).toEqual(['Sở A;', 'Sở B.'])
  })

  it('stays text where nobody can be read', () => {
    expect(to('Kính gửi:', 'Sở A')).toEqual([])
    const { plan } = recognised(head + title + plain('Kính gửi:') + plain('Sở A') + body)
    expect(JSON.stringify(plan!.content)).toContain('Kính gửi:')
  })

  it('comes before the legal bases', () => {
    const { plan } = recognised(head + title + plain('Kính gửi: Sở A') + plain('Căn cứ Luật X;') + body)
    expect([words(plan!.addressees), words(plan!.legalBases)]).toEqual([['Sở A'], ['Căn cứ Luật X;']])
  })
})

describe('two who sign side by side', () => {
  const signer = (post: string, name: string): string => centred(post) + empty + empty + centred(name)
  const left = cell(signer('TM. BAN THƯỜNG TRỰC', 'Trần Thị Bình'))
  const right = cell(signer('TM. ỦY BAN NHÂN DÂN', 'Nguyễn Văn An'))
  const to = cell(plain('Nơi nhận:') + plain('- Các thôn;'))

  it.each([
    ['with the recipients below', frame(row(left, right)) + empty + frame(row(to, cell(empty)))],
    ['with the recipients beside', frame(row(to, left, right))],
  ])('are both carried, %s', (_, end) => {
    const { plan, homeless } = recognised(head + title + body + end)
    expect([plan!.signature?.name?.text, plan!.cosigner?.name?.text]).toEqual([
      'Nguyễn Văn An',
      'Trần Thị Bình',
    ])
    expect([words(plan!.recipients), homeless]).toEqual([['- Các thôn;'], []])
  })

  it('are told when they are three', () => {
    const { plan, homeless } = recognised(head + title + body + frame(row(left, left, right)))
    expect([plan!.signature?.name?.text, plan!.cosigner]).toEqual(['Nguyễn Văn An', undefined])
    expect(homeless.map(({ text }) => text.text)).toContain('Trần Thị Bình')
  })
})
