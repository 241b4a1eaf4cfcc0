import { expect, it } from 'vitest'
import { CheckContext } from '../../../src/checks/context.ts'
import { readPlan } from '../../../src/plan/read-plan.ts'
import { readTasks } from '../../../src/reading/tasks/tasks.ts'

const tasks = (content: string) => {
  const text = `nam: 2026
co_quan: { ten: Ủy ban nhân dân xã Q, dia_danh: Q }
ke_hoach:
  trich_yeu: Cải cách hành chính năm {{nam}}
  noi_dung:
${content}`
  const { value, diagnostics } = readPlan('k.yaml', text, () => ({ error: 'không có' }))
  if (value === undefined) throw new Error(JSON.stringify(diagnostics))
  return readTasks(new CheckContext(value)).map(({ name, field, fields, from, place }) => ({
    name,
    field,
    from,
    line: place.location().start.line,
    ...Object.fromEntries(Object.entries(fields).map(([key, told]) => [key, told.text])),
  }))
}

it('labelled lines belong to the paragraph above', () =>
  expect(
    tasks(`    - de_muc: Nhiệm vụ trọng tâm
      noi_dung: |
        1. Số hóa hồ sơ
        - Cơ quan chủ trì: Phòng Kinh tế.
        - Cơ quan phối hợp: Các thôn;
        - Thời gian hoàn thành: Quý II
        - Kết quả: Kho hồ sơ số
        - Kinh phí: Ngân sách xã
        2. Một việc không có nhãn nào.
`),
  ).toEqual([
    {
      name: '1. Số hóa hồ sơ',
      field: 'Nhiệm vụ trọng tâm',
      from: 'lines',
      line: 8,
      lead: 'Phòng Kinh tế',
      cooperation: 'Các thôn',
      deadline: 'Quý II',
      deliverable: 'Kho hồ sơ số',
      funding: 'Ngân sách xã',
    },
  ]))

it.each([
  ['- Đơn vị chủ trì tham mưu thực hiện: Sở Tư pháp.', 'Sở Tư pháp'],
  ['b) Cơ quan thực hiện: Phòng Kinh tế.', 'Phòng Kinh tế'],
  ['2. Đơn vị chủ trì thực hiện: Phòng Kinh tế;', 'Phòng Kinh tế'],
  ['Cơ quan, đơn vị chủ trì: Phòng Kinh tế', 'Phòng Kinh tế'],
])('the line that names the lead is no task of its own: %s', (line, lead) =>
  expect(
    tasks(`    - de_muc: Nhiệm vụ
      noi_dung: |
        a) Tập huấn kỹ năng soạn thảo
        ${line}
        - Thời gian thực hiện: Quý II
`),
  ).toMatchObject([{ name: 'a) Tập huấn kỹ năng soạn thảo', lead, deadline: 'Quý II' }]),
)

it('a label without words is filled by the lines below it', () =>
  expect(
    tasks(`    - de_muc: Nhiệm vụ
      noi_dung: |
        a) Hoạt động 1
        - Nội dung: Tuyên truyền trên loa.
        - Cơ quan thực hiện:
        + Phòng Văn hóa chủ trì, phối hợp với các thôn.
        + Phòng Kinh tế đăng tin.
        - Thời gian: Quý II
        b) Hoạt động 2
        - Nội dung: Tập huấn.
        - Cơ quan thực hiện: Văn phòng.
`),
  ).toMatchObject([
    {
      name: '- Nội dung: Tuyên truyền trên loa.',
      lead: 'Phòng Văn hóa chủ trì, phối hợp với các thôn; Phòng Kinh tế đăng tin',
      deadline: 'Quý II',
    },
    { name: '- Nội dung: Tập huấn.', lead: 'Văn phòng' },
  ]))

it('a numbered label that names nobody begins no task', () =>
  expect(
    tasks(`    - de_muc: Nhiệm vụ
      noi_dung: |
        Hội nghị tổng kết
        1. Thời gian: Quý IV
        2. Thành phần: Các thôn.
`),
  ).toEqual([]))

it('rows that print as sentences are tasks as those of a table', () =>
  expect(
    tasks(`    - bang:
        cot: { nhiem_vu: Nhiệm vụ, chu_tri: Chủ trì, thoi_gian: Thời gian }
        moi_hang: |
          - {{nhiem_vu}}: {{chu_tri}}, {{thoi_gian}}.
        hang: |
          Tập huấn | Văn phòng | Quý I
`),
  ).toMatchObject([{ name: 'Tập huấn', lead: 'Văn phòng', deadline: 'Quý I', from: 'row', line: 11 }]))

it('columns are known by their titles where their keys say nothing', () =>
  expect(
    tasks(`    - bang:
        cot: { a: STT, b: Nội dung công việc, c: Đơn vị thực hiện, d: Tiến độ, e: Kết quả đầu ra }
        hang: |
          1 | Tập huấn | Văn phòng | Tháng 3 | Báo cáo
`),
  ).toMatchObject([{ name: 'Tập huấn', lead: 'Văn phòng', deadline: 'Tháng 3', deliverable: 'Báo cáo' }]))

it('a recurring duty of the body has the unit of its heading as lead', () =>
  expect(
    tasks(`    - de_muc: Tổ chức thực hiện
      noi_dung:
        - de_muc: 1. Trách nhiệm của Văn phòng
          noi_dung: |
            - Theo dõi chung. Định kỳ vào ngày 25 hàng tháng báo cáo Ủy ban nhân dân.
`),
  ).toEqual([
    {
      name: 'Định kỳ vào ngày 25 hàng tháng báo cáo Ủy ban nhân dân',
      field: 'Tổ chức thực hiện',
      from: 'duty',
      line: 10,
      lead: 'Văn phòng',
      deadline: 'Định kỳ vào ngày 25 hàng tháng',
    },
  ]))

it('a table of scores holds no tasks', () =>
  expect(
    tasks(`    - bang:
        cot: { ma: Mã, ten: Tiêu chí, dat: Điểm đạt, toi_da: Điểm tối đa }
        hang: |
          1.1 | Kế hoạch | 2 | 2
`),
  ).toEqual([]))
