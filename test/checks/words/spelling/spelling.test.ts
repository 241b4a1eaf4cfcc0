import { describe, expect, it } from 'vitest'
import { runChecks } from '../../../../src/checks/run-checks.ts'
import { readPlan } from '../../../../src/plan/read-plan.ts'
import { planAround } from '../../../docs/plan-around.ts'
import { findings, spellingRules, told } from './found.ts'

describe('a word that is no syllable', () => {
  it.each([
    ['- Các sở, nghành phối hợp thực hiện.', 'sai-chinh-ta: nghành → ngành'],
    ['- Giải quyêt hồ sơ đúng hạn.', 'sai-chinh-ta: quyêt → Giải quyết'],
    ['- Công chức tham muu cho lãnh đạo.', 'sai-chinh-ta: muu → tham mưu'],
    ['- Phục vụ tôt người dân.', 'sai-chinh-ta: tôt → tốt'],
    ['- Hòan thành kế hoạch được giao.', 'sai-chinh-ta: Hòan → Hoàn'],
    ['- Đơn vị sự ngiệp công lập.', 'sai-chinh-ta: ngiệp → sự nghiệp'],
    ['- Công khai củacác đơn vị.', 'sai-chinh-ta: củacác → của các'],
    ['- Tổ chức t hực hiện kế hoạch.', 'sai-chinh-ta: t hực → thực'],
    ['- Tổ chức thực hi ện kế hoạch.', 'sai-chinh-ta: hi ện → hiện'],
    ['- Cán bộ, cônG chức của xã.', 'sai-chinh-ta: cônG → công'],
    ['ĐÁNH GIÁ CÁC NGHÀNH', 'sai-chinh-ta: NGHÀNH → NGÀNH'],
  ])('%s', (line, expected) => expect(told(line)).toEqual([expected]))

  it('is told as typed in NFD', () => {
    expect(findings('- Các nghành phối hợp.'.normalize('NFD')).map(({ rule }) => rule)).toEqual([
      'tu-ngu/sai-chinh-ta',
    ])
  })

  it('must be mended when one word only is right, and can be mended by the program', () => {
    const [slip] = findings('- Các nghành phối hợp rà soát.')
    expect(slip).toMatchObject({ severity: 'error', fix: 'ngành' })
  })
})

describe('a syllable in the wrong place', () => {
  it.each([
    ['- Các phòng tố chức hội nghị.', 'tố → tổ chức'],
    ['- Phân đấu hoàn thành trước thời hạn.', 'Phân đấu → Phấn đấu'],
    ['2.1. Phần đầu 100% hồ sơ đúng hạn.', 'Phần đầu → Phấn đấu'],
    ['- Công tác luận chuyển cán bộ.', 'luận → luân chuyển'],
    ['- Không đủ điểu kiện tiếp nhận.', 'điểu → điều kiện'],
    ['- Làm thước do chất lượng phục vụ.', 'thước do → thước đo'],
    ['- Tránh gây phiều hà cho người dân.', 'phiều → phiền hà'],
    ['- Đẩy mạnh truyên truyền trên loa.', 'truyên → tuyên truyền'],
    ['- Rà soát để bổ xung danh mục.', 'bổ xung → bổ sung'],
    ['- Nâng cao năng xuất lao động.', 'năng xuất → năng suất'],
    ['- Các văn bản đề quy định mức thu.', 'đề → để quy'],
    ['- Kết nối các hệ thống tin của tỉnh.', 'hệ thống tin → hệ thống thông tin'],
  ])('%s', (line, expected) => expect(told(line)).toEqual([`nham-tu: ${expected}`]))

  it('is never mended by the program: a reader has to say what was meant', () => {
    const [slip] = findings('- Các phòng tố chức hội nghị.')
    expect(slip?.severity).toBe('warning')
    expect(slip).not.toHaveProperty('fix')
  })

  it('gives both words when each could be meant', () => {
    expect(findings('- Giao công chứ xử lý.')[0]?.hint).toBe('có phải ý là “công chức” hoặc “công chứng”?')
  })

  it('takes the word that the plan uses elsewhere', () => {
    const [slip] = findings('- Đội ngũ công chức của xã.', '- Giao công chứ xử lý.')
    expect(slip?.hint).toBe('có phải ý là “công chức”?')
  })
})

it.each([
  '- Phần đầu tiên của kế hoạch; góp phần đấu tranh phòng, chống tham nhũng.',
  '- Bố trí vốn cho phần đầu tư xây dựng trụ sở.',
  '- Cài VNeID, iOffice, đăng tin trên website, Zalo, Facebook qua wifi, email.',
  '- Ban hành Quyết định số 12/QĐ-TTg; gửi hòm thư ubnd@xa.gov.vn, trang https://dichvucong.gov.vn/tin-tuc.',
  '- Các xã Đắk Rông, Krông Bông, Pleiku, Ma Nới, Phước Bình, Lâm Đồng; người Ê Đê, Cơ Tu, K’Ho.',
  '- Đồng chí Nguyễn Thị Hoà, Lò Văn Ính và ông Vàng A Chứ phụ trách.',
  '- Chi 150 triệu đồng, 25 kg, 3,5 ha; điểm c khoản 2; mục a, b, đ.',
  '- Tiết kiệm 10% chi thường xuyên để cải cách tiền lương; tinh giản biên chế; thi hành công vụ.',
  '- Đẩy mạnh cải cách hành chính, xây dựng chính quyền số, kinh tế số, xã hội số gắn với nông thôn mới.',
  '- Tổ chức hội thảo luận chứng kinh tế; hệ thống tin nhắn; kỳ thi thua sút không đáng kể.',
  'UBND HUYỆN KRÔNG BÚK, THỊ TRẤN ĐỒI NGÔ, XÃ ĐĂK HÀ',
  '- TTHC, CBCCVC, QPPL, UBMTTQVN, HĐND; TM. UBND; GTGT; TCVN ISO 9001:2015.',
])('says nothing of %s', line => expect(told(line)).toEqual([]))

it('tells a slip in a row that is said in sentences where the row has it', () => {
  const spec = planAround(`noi_dung:
  - bang:
      moi_hang: "{{tt}}. {{nhiem_vu}}: {{chu_tri}}."
      cot:
        tt: TT
        nhiem_vu: Nhiệm vụ
        chu_tri: Chủ trì
      hang:
        - tt: 1
          nhiem_vu: Rà soát danh mục
          chu_tri: Văn phòng
        - tt: 2
          nhiem_vu: Các phòng tố chức hội nghị
          chu_tri: Văn phòng`)
  const { value, diagnostics } = readPlan('k.yaml', spec, () => ({ error: 'không có' }))
  expect(diagnostics).toEqual([])
  const lines = runChecks(value!, spellingRules).map(({ start }) => spec.split('\n')[start.line - 1]!.trim())
  expect(lines).toEqual(['nhiem_vu: Các phòng tố chức hội nghị'])
})

it('takes a pair that stands often for a word of another field', () => {
  expect(told('- Nêu đặc diêm kỹ thuật.')).toHaveLength(1)
  expect(told('- Nêu đặc diêm một.', '- Nêu đặc diêm hai.', '- Nêu đặc diêm ba.')).toEqual([])
})

// What was told on plans that no rule was made with: words of other fields, and the end of one word before the beginning of the next.
it.each([
  '- Nguy cơ tái ngập, vùng trũng thấp, nước vượt đỉnh lịch sử, mưa bão thất thường.',
  '- Nuôi lồng, bè nước ngọt; loại bỏ các vật chứa nước; không dùng thực phẩm nổi trôi.',
  '- Xác định vị trí chôn lấp; điều trị tiêu chảy đúng phác đồ; tả, lỵ trực khuẩn.',
  '- Bảo đảm tính tương thích của dữ liệu; giảng dạy ở các trường sư phạm.',
  '- Tỷ số trẻ sơ sinh gái sinh ra sống; xây dựng năng lực nội sinh.',
])(
  'says nothing of words that are in no list, but which nothing in official texts speaks against: %s',
  line => expect(told(line)).toEqual([]),
)

it.each([
  ['- Thực hiện tốt công tác tuyên tuyền, phổ biến.', 'tuyền → tuyên truyền'],
  ['- Các nội dung hỗ trợ thị hành Luật.', 'thị → thi hành'],
  ['- Căn cứ Kế hoạch này và đặc diêm, tình hình.', 'diêm → đặc điểm'],
  ['- Dự trữ hóa chất, vật tu khi cần.', 'tu → vật tư'],
])('still tells %s', (line, expected) => expect(told(line)).toEqual([`nham-tu: ${expected}`]))
