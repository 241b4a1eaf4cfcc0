import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CheckContext } from '../../src/checks/context.ts'
import { targetsOf } from '../../src/reading/targets.ts'
import { isTargetLine, isTypedTarget } from '../../src/text/target-line.ts'
import { readText } from '../compare/compare-texts.ts'
import { plans, planText } from '../helpers/render.ts'

describe('a line of a section of targets is a target', () => {
  it.each([
    '- 100% hồ sơ được giải quyết đúng hạn.',
    '- Hồ sơ trực tuyến đạt từ 50%-80%.',
    '1.3. Phấn đấu ít nhất có 01 sáng kiến về cải cách hành chính.',
    'Hình thành ít nhất 100 doanh nghiệp khởi nghiệp sáng tạo.',
    '- Chỉ tiêu 1: Tỷ số giới tính khi sinh ở mức 107 trẻ trai/100 trẻ gái.',
    '- Thu ngân sách đạt 14,8 tỷ đồng.',
    '- Tất cả văn bản được ký số.',
    '- Hoàn thành toàn bộ việc số hóa hồ sơ.',
    '- Chỉ tiêu 4: Có một cơ sở y tế cung cấp dịch vụ.',
  ])('%s', text => {
    expect(isTargetLine(text)).toBe(true)
    expect(isTypedTarget(text)).toBe(true)
    expect(isTargetLine(text.normalize('NFD').normalize('NFC'))).toBe(true)
  })

  it('with an id, whatever its words', () => {
    expect(isTargetLine('Trang tin bảo đảm chất lượng.', 'SO-2')).toBe(true)
    expect(isTypedTarget('Trang tin bảo đảm chất lượng. [#SO-2]')).toBe(true)
  })

  it('with its figure in bold', () => {
    expect(isTypedTarget('- Có **24** giờ trực[^1] mỗi ngày.')).toBe(true)
  })
})

describe('a line of a section of targets is none', () => {
  it.each([
    'c) Tầm nhìn đến năm 2035',
    '2.1. Đến năm 2030',
    'b) Thời gian: Từ ngày 15/11/2025 đến ngày 15/12/2025.',
    '1.1. Mục tiêu 1. Lĩnh vực chính trị',
    'Phấn đấu đạt 3 chỉ tiêu sau:',
    '- Tiếp tục tăng cường công tác chỉ đạo, điều hành giai đoạn 2021 - 2025.',
    '- Duy trì hệ thống theo tiêu chuẩn TCVN ISO 9001 tại các cơ quan.',
    '- Từng bước nâng cao mức độ hài lòng của người dân [! hỏi lại 95%].',
  ])('%s', text => {
    expect(isTypedTarget(text)).toBe(false)
  })
})

const specs = '../shared/judged/specs'

describe('whatever the rules read as a target is one', () => {
  const texts: [name: string, text: string][] = plans.map(name => [name, planText(name)])
  if (existsSync(specs))
    for (const name of readdirSync(specs)) texts.push([name, readFileSync(`${specs}/${name}`, 'utf8')])

  it.each(texts)('in %s', (_, text) => {
    for (const { passage } of targetsOf(new CheckContext(readText(text)))) {
      const { line, role } = passage
      if (line === undefined || role !== 'chi_tieu' || /:\s*$/.test(line.plain.text)) continue
      expect(isTargetLine(line.plain.text, line.code), line.plain.text).toBe(true)
    }
  })
})
