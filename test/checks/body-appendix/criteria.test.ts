import { expect, it } from 'vitest'
import { lostPoints } from '../../../src/checks/rules/doi-chieu/diem-tru-khong-co-nhiem-vu.ts'
import { criterionTwoNames } from '../../../src/checks/rules/doi-chieu/tieu-chi-hai-ten.ts'
import { missingCriterion } from '../../../src/checks/rules/doi-chieu/tieu-chi-khong-co.ts'
import { check, marked } from '../check-fragment.ts'

const plan = (...tasks: readonly string[]): string => `noi_dung:
  - de_muc: Kết quả
    noi_dung:
      - bang:
          cot: { ma: Mã, ten: Tiêu chí, dat: Điểm đạt, toi_da: Điểm tối đa }
          moi_hang: "- {{ten}} (TCTP {{ma}}): đạt {{dat}}/{{toi_da}} điểm."
          hang: |
            1.1 | Lập kế hoạch cải cách hành chính | 2 | 2
            1.2 | Thực hiện chỉ đạo của Ủy ban nhân dân tỉnh | 1 | 2
            1.3 | Công tác tuyên truyền trên mạng xã hội | 1 | 2
            1.4 | Sáng kiến của cán bộ trẻ | 0 | 1
            1.5 | Trả kết quả qua dịch vụ bưu chính | 0 | 1
  - de_muc: Nhiệm vụ
    noi_dung: |
${tasks.map(task => `      - ${task}`).join('\n')}`

it('a criterion has the name that its score has; words before it are those of the task', () => {
  expect(
    marked(criterionTwoNames, plan('Tham mưu thực hiện chỉ đạo của Ủy ban nhân dân phường (TCTP 1.2).')),
  ).toEqual(['- Tham mưu thực hiện chỉ đạo của Ủy ban nhân dân phường (TCTP 1.2)'])
  for (const task of [
    'Lập kế hoạch (TCTP 1.1); thực hiện chỉ đạo của UBND tỉnh (TCTP 1.2).',
    'Theo dõi công tác tuyên truyền trên mạng xã hội (TCTP 1.3).',
    'Khắc phục hạn chế (TCTP 1.2).',
  ])
    expect(check(criterionTwoNames, plan(task))).toEqual([])
})

it('a task names a criterion that has a score', () => {
  expect(marked(missingCriterion, plan('Lập kế hoạch (TCTP 1.1); giám sát (TCTP 1.9).'))).toEqual([
    '(TCTP 1.9)',
  ])
  expect(check(missingCriterion, plan('Lập kế hoạch (TCTP 1.1); kiểm tra (TCTP 2.1).'))).toEqual([])
})

it('a criterion that has lost points is taken up where tasks go by criteria', () => {
  const tasks = ['Văn phòng: (TCTP 1.1); (TCTP 1.2); (TCTP 1.3); (TCTP 1.4).']
  const [found, another] = check(lostPoints, plan(...tasks))
  expect(found?.message).toContain('tiêu chí 1.5 “Trả kết quả qua dịch vụ bưu chính”')
  expect(another).toBeUndefined()
  expect(check(lostPoints, plan(...tasks, 'Vận động trả kết quả qua dịch vụ bưu chính.'))).toEqual([])
  expect(check(lostPoints, plan('Văn phòng: (TCTP 1.1).'))).toEqual([])
})

it('a row may name its criterion by key', () => {
  const served = `${plan('Văn phòng: (TCTP 1.1); (TCTP 1.2); (TCTP 1.3); (TCTP 1.4).')}
  - bang:
      cot: { nhiem_vu: Nhiệm vụ, chu_tri: Chủ trì }
      hang:
        - { nhiem_vu: Phối hợp với đơn vị vận chuyển, chu_tri: Văn phòng, tieu_chi: 1.5 }`
  expect(check(lostPoints, served)).toEqual([])
  expect(check(lostPoints, served.replace(', tieu_chi: 1.5', ''))).toHaveLength(1)
})
