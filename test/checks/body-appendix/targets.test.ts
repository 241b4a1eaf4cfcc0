import { describe, expect, it } from 'vitest'
import { targetTwoObjects } from '../../../src/checks/rules/doi-chieu/chi-tieu-hai-doi-tuong.ts'
import { targetTwoValues } from '../../../src/checks/rules/doi-chieu/chi-tieu-hai-muc.ts'
import { targetWithoutTask } from '../../../src/checks/rules/doi-chieu/chi-tieu-khong-co-nhiem-vu.ts'
import { targetsNotSet } from '../../../src/checks/rules/doi-chieu/chi-tieu-khong-neu.ts'
import { taskWithoutTarget } from '../../../src/checks/rules/doi-chieu/chi-tieu-ngoai-than-van-ban.ts'
import { taskInTwoPlaces } from '../../../src/checks/rules/doi-chieu/nhiem-vu-hai-noi.ts'
import { check, marked, paragraph, section } from '../check-fragment.ts'

/** A plan with targets in the body and rows of target, task and lead in an appendix. */
const plan = (targets: readonly string[], rows: readonly string[]): string => `ke_hoach:
  trich_yeu: Cải cách hành chính
  noi_dung:
    - de_muc: Chỉ tiêu
      noi_dung: |
${targets.map(line => `        ${line}`).join('\n')}
phu_luc:
  - ten: Nhiệm vụ
    noi_dung:
      - bang:
          cot: { chi_tieu: Chỉ tiêu, nhiem_vu: Nhiệm vụ, chu_tri: Chủ trì }
          hang: |
${rows.map(line => `            ${line}`).join('\n')}`

describe('a target in two places', () => {
  const body = '- Tối thiểu 95% kết quả chứng thực được số hóa khi tiếp nhận.'

  it('has one value in body and appendix, told in the body with the other place beside it', () => {
    const [found] = check(
      targetTwoValues,
      plan([body], ['1.1. Phấn đấu 80% kết quả chứng thực được số hóa khi tiếp nhận | Số hóa | vp']),
    )
    expect(found).toMatchObject({ start: { line: 16, column: 11 }, related: [{ start: { line: 23 } }] })
    expect(found?.message).toContain('“80%”')
  })

  it.each([
    'Kết quả chứng thực được số hóa khi tiếp nhận đạt 95% trở lên',
    'Từ 95% kết quả chứng thực được số hóa khi tiếp nhận',
    'Trên 95 % kết quả chứng thực được số hóa khi tiếp nhận',
  ])('may say its value in other words: “%s”', words => {
    expect(check(targetTwoValues, plan([body], [`${words} | Số hóa | vp`]))).toEqual([])
  })

  it('is that of its own line or heading in a list of several things', () => {
    const line = (name: string, share: string) =>
      `- Sản lượng ${name} xuất khẩu dự kiến đạt 5.000 tấn, tốc độ tăng bình quân ${share}/năm.`
    expect(
      check(targetTwoValues, section('Chỉ tiêu', line('xoài tươi', '8%'), line('mía đường', '5%'))),
    ).toEqual([])
    const heading = (name: string, share: string) =>
      `      - de_muc: ${name}\n        noi_dung: Tốc độ tăng sản lượng xuất khẩu bình quân hằng năm đạt ${share} giá trị.`
    const under = (...names: [string, string][]) =>
      `noi_dung:\n  - de_muc: Chỉ tiêu\n    noi_dung:\n${names.map(each => heading(...each)).join('\n')}`
    expect(check(targetTwoValues, under(['Xoài tươi', '8%'], ['Mía đường', '5%']))).toEqual([])
    expect(marked(targetTwoValues, under(['Xoài tươi', '8%'], ['Xoài tươi', '5%']))).toEqual(['đạt 5%'])
  })

  it('has “all” for 100%', () => {
    const kiem_tra = '- Tối thiểu 50% các thôn được kiểm tra công tác văn thư trong năm.'
    expect(
      marked(
        targetTwoValues,
        plan([kiem_tra], ['Kiểm tra tất cả các thôn về công tác văn thư | Kiểm tra | vp']),
      ),
    ).toEqual(['Tối thiểu 50%'])
  })

  it('is another one for another level, year, measure or object', () => {
    for (const [one, other] of [
      [
        '60% hồ sơ công việc cấp xã được xử lý trên mạng.',
        '80% hồ sơ công việc cấp tỉnh được xử lý trên mạng.',
      ],
      [
        'Đến năm 2026, 60% hồ sơ đất đai được nộp trực tuyến.',
        'Đến năm 2030, 90% hồ sơ đất đai được nộp trực tuyến.',
      ],
      ['100% hồ sơ TTHC được giải quyết đúng hạn.', '80% hồ sơ TTHC được số hóa.'],
      ['80% hồ sơ giải quyết TTHC được xử lý trên mạng.', '60% hồ sơ công việc được xử lý trên mạng.'],
      ['90% người dân hài lòng về thủ tục đất đai.', '80% người dân hài lòng về dịch vụ y tế.'],
    ])
      expect(check(targetTwoValues, section('Mục tiêu', `- ${one}`, `- ${other}`))).toEqual([])
  })

  it('is not looked for between two figures of one line', () => {
    const words =
      '- Mức độ hài lòng về chứng thực đạt 85%; đến năm 2030 mức độ hài lòng về chứng thực đạt 95%.'
    expect(check(targetTwoValues, section('Mục tiêu', words))).toEqual([])
  })
})

describe('a target of two things', () => {
  const body = '- Số hóa hồ sơ chứng thực thuộc thẩm quyền của phường đạt tối thiểu 95% số lượng tiếp nhận.'
  const other = 'Số hóa kết quả chứng thực thuộc thẩm quyền của phường đạt tối thiểu 95% số lượng tiếp nhận'

  it('is told where the body stands', () => {
    const [found] = check(targetTwoObjects, plan([body], [`${other} | Số hóa | vp`]))
    expect(found).toMatchObject({ start: { line: 16 }, related: [{ start: { line: 23 } }] })
    expect(found?.message).toContain('“kết quả”')
  })

  it('is two targets where the body has both', () => {
    expect(check(targetTwoObjects, plan([body, `- ${other}.`], [`${other} | Số hóa | vp`]))).toEqual([])
  })

  it('is one thing mistyped where a syllable is close', () => {
    const typed = body.slice(2, -1).replace('hồ sơ', 'hồ xơ')
    expect(check(targetTwoObjects, plan([body], [`${typed} | Số hóa | vp`]))).toEqual([])
  })
})

describe('a target and its task', () => {
  const tasks = [
    'Số hóa kết quả chứng thực',
    'Rà soát văn bản quy phạm pháp luật',
    'Tuyên truyền trên hệ thống truyền thanh',
    'Khảo sát sự hài lòng của người dân',
    'Công khai ngân sách',
  ].map(task => `| ${task} | vp`)
  const lone = '- 100% văn bản điện tử được ký bằng chữ ký chuyên dùng.'

  it('is told when no task shares its words', () => {
    expect(marked(targetWithoutTask, plan([lone, '- 100% kết quả chứng thực được số hóa.'], tasks))).toEqual([
      lone.slice(0, -1),
    ])
  })

  it('needs a code where the tasks have more than a pair of its words, in other words and rows', () => {
    const targets = [
      '- 100% hộ nghèo ven sông được tập huấn nuôi cá lồng theo tiêu chuẩn mới.',
      '- 100% kết quả chứng thực được số hóa.',
      '- 95% người dân hài lòng khi giao dịch.',
    ]
    const served = [...tasks, '| Khảo sát nghề nuôi cá ở các thôn | vp', '| Rà soát hộ nghèo | vp']
    expect(check(targetWithoutTask, plan(targets, tasks))).toHaveLength(1)
    expect(check(targetWithoutTask, plan(targets, served))).toEqual([])
    const coded = targets.map((line, index) => `${line} [#CT-${index + 1}]`)
    expect(check(targetWithoutTask, plan(coded, served))).toHaveLength(1)
  })

  it('is no line that leads on to others, and no vision', () => {
    const second = '- 100% kết quả chứng thực được số hóa.'
    expect(check(targetWithoutTask, plan([`${lone.slice(0, -1)}:`, second], tasks))).toEqual([])
    expect(
      check(targetWithoutTask, plan([`- Tầm nhìn đến năm 2045: ${lone.slice(2)}`, second], tasks)),
    ).toEqual([])
  })

  it('is only told by the way where a line of the body carries it out', () => {
    const spec = plan([lone, '- 100% kết quả chứng thực được số hóa.'], tasks)
    const doing = `    - de_muc: Nhiệm vụ\n      noi_dung: |\n        - Bảo đảm ${lone.slice(2)}\nphu_luc:`
    expect(check(targetWithoutTask, spec).map(({ severity }) => severity)).toEqual(['warning'])
    expect(check(targetWithoutTask, spec.replace('phu_luc:', doing)).map(({ severity }) => severity)).toEqual(
      ['info'],
    )
  })

  it('is carried out by the row that says so by id', () => {
    const linked = plan([`${lone} [#SO-1]`, '- 100% kết quả chứng thực được số hóa.'], tasks).replace(
      'hang: |',
      'hang:\n            - { nhiem_vu: Mua thiết bị, chu_tri: vp, theo: SO-1 }\n            - |',
    )
    const indented = linked.replace(/^ {12}(?=\|)/gm, ' '.repeat(14))
    expect(check(targetWithoutTask, indented)).toEqual([])
  })

  it('is not asked of general aims, of few tasks, nor where the tasks are of another kind', () => {
    const general = plan([lone, '- 100% kết quả chứng thực được số hóa.'], tasks)
    expect(check(targetWithoutTask, general.replace('de_muc: Chỉ tiêu', 'de_muc: Mục tiêu chung'))).toEqual(
      [],
    )
    expect(check(targetWithoutTask, plan([lone], tasks.slice(0, 2)))).toEqual([])
    expect(check(targetWithoutTask, plan([lone], tasks))).toEqual([])
  })

  it('is no row of a table of figures, which says neither who nor when', () => {
    const targets = [1, 2, 3, 4, 5].map(each => `- Đạt ${each}0% số hộ trồng cây ăn quả số ${each}.`)
    const figures = [
      'Sản lượng chè búp tươi | 5 | 6',
      'Đạt 10% số hộ trồng cây ăn quả | 7 | 8',
      'Đạt 20% số hộ trồng cây | 7 | 8',
    ]
    const spec = plan(targets, figures)
    expect(check(taskWithoutTarget, spec)).toHaveLength(1)
    expect(
      check(
        taskWithoutTarget,
        spec.replace('nhiem_vu: Nhiệm vụ, chu_tri: Chủ trì', 'a: Năm 2026, b: Năm 2027'),
      ),
    ).toEqual([])
  })

  it('stands in the body when the appendix names it', () => {
    const targets = [
      lone,
      '- 100% kết quả chứng thực được số hóa.',
      '- 95% người dân hài lòng khi giao dịch.',
      '- 100% thôn có tổ công nghệ cộng đồng.',
      '- 70% hồ sơ đất đai nộp trực tuyến.',
    ]
    const rows = [
      '1.1. 100% camera an ninh hoạt động liên tục | Lắp camera | vp',
      '100% kết quả chứng thực số hóa | Số hóa | vp',
    ]
    expect(marked(taskWithoutTarget, plan(targets, rows))).toEqual([rows[0]!.split(' |')[0]])
    expect(check(taskWithoutTarget, plan(targets.slice(0, 3), rows))).toEqual([])
  })

  it('is set somewhere when a line asks to reach “the targets set”', () => {
    const words = 'Hướng dẫn người dân nộp hồ sơ đạt, vượt chỉ tiêu kế hoạch đề ra.'
    expect(marked(targetsNotSet, paragraph(words))).toEqual(['vượt chỉ tiêu kế hoạch đề ra'])
    expect(check(targetsNotSet, section('Mục tiêu', words))).toEqual([])
  })
})

describe('a task in body and appendix', () => {
  const both = (lines: readonly string[], row: string): string => `ke_hoach:
  trich_yeu: Cải cách hành chính
  noi_dung:
    - de_muc: Nhiệm vụ
      noi_dung: |
        - Biên soạn sổ tay hướng dẫn nộp hồ sơ đất đai.
${lines.map(line => `        ${line}`).join('\n')}
phu_luc:
  - ten: Nhiệm vụ
    noi_dung:
      - bang:
          cot: { nhiem_vu: Nhiệm vụ, chu_tri: Chủ trì, thoi_gian: Thời gian }
          hang: |
            ${row}
            Rà soát văn bản quy phạm pháp luật | vp | Quý II/2026`
  const row = 'Biên soạn sổ tay hướng dẫn nộp hồ sơ đất đai | Phòng Kinh tế | Quý II/2026'

  it('has one lead and one day, told in the body with the other place beside it', () => {
    const lines = ['Chủ trì: Phòng Văn hóa', 'Thời gian: Trước ngày 30/9/2026']
    expect(marked(taskInTwoPlaces, both(lines, row))).toEqual(['Phòng Văn hóa', 'Trước ngày 30/9/2026'])
    expect(check(taskInTwoPlaces, both(lines, row))[0]?.related?.[0]?.start.line).toBe(25)
  })

  it.each([
    ['the same', ['Chủ trì: Phòng Kinh tế', 'Thời gian: Quý II năm 2026'], row],
    ['a part of the time', ['Chủ trì: Phòng Kinh tế', 'Thời gian: Trước ngày 15/5/2026'], row],
    ['a short form', ['Chủ trì: Phòng KT', 'Thời gian: Quý II/2026'], row],
    ['several units', ['Chủ trì: Phòng Văn hóa, Phòng Kinh tế', 'Thời gian: Quý II/2026'], row],
    ['what comes back', ['Chủ trì: Phòng Kinh tế', 'Thời gian: Thường xuyên'], row],
    [
      'another task',
      ['Chủ trì: Phòng Văn hóa', 'Thời gian: Quý IV/2026'],
      row.replace('hồ sơ đất đai', 'đơn khiếu nại, tố cáo của công dân'),
    ],
  ])('may differ by %s', (_, lines, other) => expect(check(taskInTwoPlaces, both(lines, other))).toEqual([]))
})
