import { describe, expect, it } from 'vitest'
import { toldOf, wordsOf } from './told.ts'

const head = `nam: 2026
co_quan:
  ten: Ủy ban nhân dân phường Minh Khai
  dia_danh: Minh Khai
`
const decision = (authority: string, more: string) => `${head}quyet_dinh:
  so: 45
  ngay: 08/01/2026
  trich_yeu: Ban hành Kế hoạch năm 2026
  tham_quyen: ${authority}
  dieu:
    - Ban hành Kế hoạch năm 2026.
    - Quyết định này có hiệu lực kể từ ngày ký.
    - Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này./.
${more}
`
const body = 'Ủy ban nhân dân phường Minh Khai'
const chairman = `Chủ tịch ${body}`

describe('signatures', () => {
  const signed = (authority: string, ...lines: string[]) =>
    toldOf(
      decision(authority, `  nguoi_ky:\n    quyen_han: |\n${lines.map(line => `      ${line}`).join('\n')}`),
      'quyen-han-ky',
    )

  it('wants TM. for the committee only', () => {
    expect(signed(body, 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH')).toEqual([])
    expect(signed(chairman, 'CHỦ TỊCH')).toEqual([])
    expect(signed(chairman, 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH')).toEqual([
      ['quyen-han-ky', 'TM. ỦY BAN NHÂN DÂN'],
    ])
    expect(signed(body, 'CHỦ TỊCH')).toEqual([['quyen-han-ky', 'CHỦ TỊCH']])
  })
  it('knows who signs for whom', () => {
    expect(signed(chairman, 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH')).toEqual([])
    expect(signed(body, 'TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH')).toEqual([])
    expect(signed(chairman, 'PHÓ CHỦ TỊCH')).toEqual([['quyen-han-ky', 'PHÓ CHỦ TỊCH']])
    expect(signed(chairman, 'KT. PHÓ CHỦ TỊCH')).toEqual([['quyen-han-ky', 'KT. PHÓ CHỦ TỊCH']])
  })
  it('takes other agencies as they are', () => {
    expect(signed('Giám đốc Sở Nội vụ', 'GIÁM ĐỐC')).toEqual([])
  })
})

describe('recipients', () => {
  const sent = (...lines: string[]) =>
    toldOf(decision(chairman, `  noi_nhan: |\n${lines.map(line => `    ${line}`).join('\n')}`))

  it('is silent on a list that is right', () => {
    expect(
      sent(
        '- Như Điều 3;',
        '- TT Đảng ủy (để b/c);',
        '- Các đơn vị:',
        '+ Công an;',
        '+ Quân sự;',
        '- Lưu: VT, VP(NTH).',
      ),
    ).toEqual([])
  })
  it('tells a semicolon that stands before the remark of its line, the first time', () => {
    const told = [['dau-cuoi-noi-nhan', ';']]
    expect(sent('- Như Điều 3;', '- Thường trực Đảng ủy; (để b/c)', '- Lưu VT.')).toEqual(told)
    expect(sent('- Đảng ủy; (b/c)', '- Các đơn vị; (để thực hiện)', '- Lưu VT.')).toEqual(told)
    expect(sent('- Như Điều 3;', '- Các phòng; (02 bản)', '- Lưu VT.')).toEqual([])
  })
  it('tells lines without a semicolon, and Lưu without VT', () => {
    expect(sent('- Như Điều 3;', '- Công an phường', '- Lưu: VP.')).toEqual([
      ['dau-cuoi-noi-nhan', 'phường'],
      ['luu-van-thu', 'Lưu: VP.'],
    ])
  })
  it('tells “Như trên”, and an article that does not exist or names nobody', () => {
    expect(sent('- Như trên;', '- Lưu: VT.')).toEqual([['nhu-tren', 'Như trên;']])
    expect(sent('- Như Điều 4;', '- Lưu: VT.')).toEqual([['nhu-tren', 'Như Điều 4;']])
    expect(sent('- Như Điều 2;', '- Lưu: VT.')).toEqual([['nhu-tren', 'Như Điều 2;']])
  })
})

describe('the line “Kèm theo”', () => {
  const attached = (reference: string, authority = chairman) =>
    toldOf(
      decision(authority, `ke_hoach:\n  trich_yeu: Kế hoạch năm 2026\n  kem_theo: |\n    ${reference}`),
      'kem-theo',
    )

  it('names who issued the decision', () => {
    expect(attached(`(Kèm theo Quyết định số 45/QĐ-UBND ngày 08/01/2026 của ${chairman})`)).toEqual([])
    expect(attached(`(Kèm theo Quyết định số 45/QĐ-UBND ngày 08/01/2026 của ${body})`)).toEqual([
      ['kem-theo', body],
    ])
    expect(attached(`(Kèm theo Quyết định số 45/QĐ-UBND ngày 08/01/2026 của ${chairman})`, body)).toEqual([
      ['kem-theo', chairman],
    ])
  })
  it('may name its issuer short, with its place', () => {
    expect(attached('(Kèm theo Quyết định số 45/QĐ-UBND của Chủ tịch UBND phường Minh Khai)')).toEqual([])
  })
  it('tells a colon behind “số” and a name without its place', () => {
    expect(attached('(Kèm theo Quyết định số: 45/QĐ-UBND của Chủ tịch UBND phường)')).toEqual([
      ['kem-theo', 'số:'],
      ['kem-theo', 'Chủ tịch UBND phường'],
    ])
  })
})

describe('ends', () => {
  it('tells a list whose last line announces more', () => {
    expect(wordsOf('dau-cuoi-dong', '- Một;\n- Hai;\n- Ba.')).toEqual([])
    expect(wordsOf('dau-cuoi-dong', '- Một.\n- Hai;\n- Ba.\n- Bốn.')).toEqual([';'])
  })
  it('takes a list inside a list for one of its own', () => {
    expect(wordsOf('dau-cuoi-dong', '- Một.\n- Hai:\n+ Hai một;\n+ Hai hai.\n- Ba.\n- Bốn.')).toEqual([])
  })
  it('tells sentences that stop', () => {
    expect(wordsOf('cau-do-dang', '- Giao các phòng phối hợp với các\n- Báo cáo kết quả.')).toEqual(['các'])
    expect(wordsOf('cau-do-dang', '- Trình cấp trên phê duyệt:\n- Báo cáo kết quả.\n- Tổng kết.')).toEqual([
      ':',
    ])
  })
  it('knows words that may end a sentence', () => {
    expect(
      wordsOf(
        'cau-do-dang',
        '- Danh mục kèm theo.\n- Các việc sau:\n+ Một.\n+ Hai.\n- Các cơ quan có liên quan.\n- Đơn vị trực thuộc.\n- Rà soát cả bên trong.',
      ),
    ).toEqual([])
  })
  it('tells brackets and quotation marks that are not closed', () => {
    expect(wordsOf('ngoac-khong-du', 'Đề án “Một cửa của xã.\nRà soát (theo mẫu của tỉnh.').length).toBe(2)
    expect(
      wordsOf(
        'ngoac-khong-du',
        'Gồm: 1) rà soát; 2) công khai; a) niêm yết (tại xã); iv) báo cáo.\n(Chi tiết\ntại Phụ lục).',
      ),
    ).toEqual([])
  })
  it('tells an end mark that is badly written, missing, or not at the end', () => {
    const ended = (text: string) =>
      toldOf(
        `${head}ke_hoach:\n  so: 1\n  ngay: 08/01/2026\n  trich_yeu: Kế hoạch\n  noi_dung: |\n${text.replace(/^/gm, '    ')}`,
        'dau-het-van-ban',
      )
    expect(ended('Các đơn vị thực hiện./.')).toEqual([])
    expect(ended('Các đơn vị thực hiện../.')).toEqual([['dau-het-van-ban', '../.']])
    expect(ended('Các đơn vị thực hiện.')).toEqual([['dau-het-van-ban', '.']])
    expect(ended('Các đơn vị thực hiện./.\nKinh phí do xã chi.')).toEqual([
      ['dau-het-van-ban', 'Kinh phí do xã chi.'],
    ])
  })
  it('tells what came along with copied text', () => {
    expect(
      wordsOf(
        'chu-lac',
        'Rà soát thủ tục.\nKý bởi: Ủy ban nhân dân xã\nThời gian ký: 08/01/2026 10:11:12 +07:00\n## Nội dung',
      ),
    ).toHaveLength(3)
    expect(
      wordsOf(
        'chu-lac',
        'Xem tại https://dichvucong.gov.vn để biết; ngày ký kết hợp đồng, người ký văn bản chịu trách nhiệm.',
      ),
    ).toEqual([])
  })
  it('tells an abbreviation that is explained twice, in each document for itself', () => {
    expect(
      wordsOf(
        'giai-thich-viet-tat',
        'Cải cách hành chính (CCHC) là trọng tâm.\nCông tác cải cách hành chính (CCHC) của xã.',
      ),
    ).toEqual(['cải cách hành chính (CCHC)'])
  })
})

describe('the parts of a decision', () => {
  it('tells an article without an end, and a subject with one', () => {
    const spec = `${head}quyet_dinh:
  so: 45
  ngay: 08/01/2026
  trich_yeu: Ban hành Kế hoạch năm 2026.
  dieu:
    - Ban hành Kế hoạch năm 2026
    - Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này./.
`
    expect(toldOf(spec)).toEqual([
      ['dau-cuoi-de-muc', '.'],
      ['thieu-dau-cuoi', '2026'],
    ])
  })
  it('tells another number in the line “Kèm theo”', () => {
    const attached = (number: string) =>
      toldOf(
        decision(
          chairman,
          `ke_hoach:\n  trich_yeu: Kế hoạch năm 2026\n  kem_theo: |\n    (Kèm theo Quyết định số ${number}/QĐ-UBND ngày 08/01/2026 của ${chairman})`,
        ),
        'kem-theo',
      )
    expect(attached('45')).toEqual([])
    expect(attached('54')).toEqual([['kem-theo', '54']])
    expect(attached('{{quyet_dinh.so}}')).toEqual([])
  })
})
