import { describe, expect, it } from 'vitest'
import { cell, centred, empty, frame, heads, plain, recognised, row, title, words } from './letters.ts'

describe('the head of a document', () => {
  it.each(Object.entries(heads))('is read from %s', (_, head) => {
    const read = recognised(head + empty + title + plain('Nội dung.'))
    expect(words(read.agency.name).join(' ')).toBe('ỦY BAN NHÂN DÂN XÃ X')
    expect(read.agency.place?.text).toBe('X')
    expect(read.plan).toMatchObject({
      number: '12',
      symbol: 'KH-UBND',
      date: { day: 5, month: 1, year: 2026 },
    })
    expect(words(read.plan!.subject)).toEqual(['Cải cách hành chính năm 2026'])
    expect(read.homeless).toEqual([])
  })

  const nation = cell(centred('CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM') + centred('Độc lập - Tự do - Hạnh phúc'))
  const head = (left: string, right = 'X, ngày      tháng      năm 2026', number = 'Số:       /KH-SNV') =>
    frame(row(cell(left), nation), row(cell(centred(number, '')), cell(centred(right, '<w:i/>'))))
  const read = (left: string, right?: string, number?: string) =>
    recognised(head(left, right, number) + empty + title + plain('Nội dung.'))

  it('tells the agency above by what is not bold', () => {
    const { agency } = read(centred('ỦY BAN NHÂN DÂN TỈNH Y', '') + centred('SỞ NỘI VỤ'))
    expect([words(agency.parent), words(agency.name)]).toEqual([['ỦY BAN NHÂN DÂN TỈNH Y'], ['SỞ NỘI VỤ']])
  })

  it('takes a council over the name of a place for one agency, whatever is bold', () => {
    const { agency } = read(centred('ỦY BAN NHÂN DÂN', '') + centred('TỈNH Y'))
    expect([words(agency.parent), words(agency.name)]).toEqual([[], ['ỦY BAN NHÂN DÂN', 'TỈNH Y']])
  })

  it('tells the two agencies of a joint document, which a dash parts', () => {
    const { agency } = read(centred('ỦY BAN NHÂN DÂN XÃ X -') + centred('ỦY BAN MẶT TRẬN TỔ QUỐC XÃ X'))
    expect([words(agency.name), words(agency.joint)]).toEqual([
      ['ỦY BAN NHÂN DÂN XÃ X'],
      ['ỦY BAN MẶT TRẬN TỔ QUỐC XÃ X'],
    ])
  })

  it('takes a name that is broken at its own dash for one agency', () => {
    const { agency } = read(centred('TRUNG TÂM VĂN HÓA -') + centred('THỂ THAO XÃ X'))
    expect([words(agency.name), words(agency.joint)]).toEqual([['TRUNG TÂM VĂN HÓA -', 'THỂ THAO XÃ X'], []])
  })

  it('knows what is blank', () => {
    const { plan } = read(centred('SỞ NỘI VỤ'))
    expect(plan!.number).toBeUndefined()
    expect(plan!.date).toEqual({ year: 2026 })
    expect(read(centred('SỞ NỘI VỤ'), 'X, ngày … tháng 02 năm 2026').plan!.date).toEqual({
      month: 2,
      year: 2026,
    })
  })

  it('keeps a remark, and says that it has no place', () => {
    const { homeless } = recognised(
      plain('Bản trình') + head(centred('SỞ NỘI VỤ')) + empty + title + plain('Nội dung.'),
    )
    expect(homeless.map(({ text }) => text.text)).toEqual(['Bản trình'])
  })

  it('tells a letter and a report for what they are', () => {
    const letter = head(centred('SỞ NỘI VỤ') + centred('V/v báo cáo', ''))
    expect(recognised(letter + plain('Kính gửi: Sở Y.')).otherKind).toBe('Công văn')
    expect(
      recognised(
        head(centred('SỞ NỘI VỤ')) + centred('BÁO CÁO') + centred('Công tác năm 2026') + plain('Tốt.'),
      ).otherKind,
    ).toBe('BÁO CÁO')
  })
})

describe('the year of a plan', () => {
  const of = (subject: string, more = '') => {
    const { year, phase } = recognised(
      `${heads['two columns, two rows']}${empty}${centred('KẾ HOẠCH')}${centred(subject)}${plain(more || 'Nội dung.')}`,
    )
    return [year?.year, year?.from, phase?.text]
  }

  it('is that of the subject, not that of the date', () => {
    expect(of('Cải cách hành chính năm 2027')).toEqual([2027, 'subject', undefined])
  })

  it('is no year by which something is reached, and no year of a cited document', () => {
    expect(of('Phát triển đô thị đến năm 2030')).toEqual([2026, 'date', undefined])
    expect(of('Thực hiện Quyết định ngày 05 tháng 3 năm 2024')).toEqual([2026, 'date', undefined])
  })

  it('is a period where the subject has one', () => {
    expect(of('Số hóa hồ sơ giai đoạn 2026 - 2030')).toEqual([undefined, undefined, '2026 - 2030'])
  })
})

describe('the one who signs for a committee', () => {
  const signed = (...lines: string[]) =>
    recognised(
      plain('Nội dung.') + frame(row(cell(plain('Nơi nhận:') + plain('- Lưu: VT.')), cell(lines.join('')))),
    ).plan!.signature!
  const hand = empty + empty + empty

  it('has another post right above the name', () => {
    const signature = signed(centred('TRƯỞNG BAN'), hand, centred('CHỦ TỊCH UBND XÃ'), centred('Lê Văn An'))
    expect(words(signature.authority)).toEqual(['TRƯỞNG BAN'])
    expect(signature.otherPost?.text).toBe('CHỦ TỊCH UBND XÃ')
    expect(signature.name?.text).toBe('Lê Văn An')
  })

  it.each([
    ['the posts stand above the place to sign', [centred('TRƯỞNG BAN'), centred('CHỦ TỊCH'), hand]],
    ['a space parts the posts', [centred('KT. CHỦ TỊCH'), empty, centred('PHÓ CHỦ TỊCH'), hand]],
    ['somebody else signs below', [centred('CHỦ TỊCH'), hand, centred('KT. CHỦ TỊCH')]],
  ])('has none where %s', (_, lines) => {
    const signature = signed(...lines, centred('Lê Văn An'))
    expect(signature.otherPost).toBeUndefined()
    expect(signature.name?.text).toBe('Lê Văn An')
  })
})
