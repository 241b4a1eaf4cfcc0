import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkSpec, type FixedSpec, fixSpec } from '../../src/checks/check-spec.ts'
import { mayChange } from '../../src/checks/fixes.ts'
import { rules } from '../../src/checks/rules/index.ts'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { planOfText } from '../plan/reading.ts'

const fix = (file: string, text: string): FixedSpec =>
  fixSpec(file, text, { readBeside: name => ({ error: name }) })

/** The words of a plan of one text after all that can be mended is. */
function mended(...words: string[]): string[] {
  const before = planOfText(words.join('\n')).split('\n')
  const start = before.findIndex(line => line.trim() === words[0])
  const after = fix('k.yaml', before.join('\n')).text.split('\n')
  expect(after).toHaveLength(before.length)
  return after.slice(start, start + words.length).map(line => line.trim())
}

/** The rules that say something about the words, and whether they mend them. */
const told = (words: string): string[] =>
  checkSpec('k.yaml', planOfText(words), { readBeside: name => ({ error: name }) })
    .diagnostics.filter(({ rule }) => rule !== 'the-thuc/thieu-thanh-phan')
    .map(({ rule, fix }) => (fix === undefined ? rule : `${rule} → ${fix}`))

describe('--fix leaves what it cannot be sure of', () => {
  it.each([
    ['a link before the end', 'Công khai tại https://dichvucong.gov.vn/.'],
    ['marks inside of a link', 'Xem https://xa.gov.vn/a,b;c:d(e)f.Trang và www.xa.gov.vn/tin?x=1,y./.'],
    ['an address', 'Gửi về Cchc.xa@xa.gov.vn./.'],
    ['a comma that may be the slip', 'Giao Bộ , trưởng Bộ Xây dựng./.'],
    ['a dot before a small letter', 'Đóng góp tích cực trong .các phong trào./.'],
    ['a dot with blanks before a small letter', 'Đóng góp tích cực . các phong trào./.'],
    ['a hyphen that cuts a word', 'Các đơn vị hợp- tác với nhau./.'],
    ['a word between that may be lost', 'Các phòng: Tài chính, , Tư pháp./.'],
    ['a word that may be another', 'Tinh thần tự nghiện của người dân./.'],
    ['a quoted title', 'Đề án “Phòng chống tham nhũng,lãng phí của nhân dân” của xã./.'],
    ['a place for a number', 'Số: ......../KH-UBND ngày 05/01/2026./.'],
    ['the name of a file', 'Gửi tệp Bao-cao.Quy1.Xa.docx về xã./.'],
  ])('%s', (_, words) => expect(mended(words)).toEqual([words]))

  it('the letters of a formula, of whatever the other lines begin with', () => {
    const lines = ['- a = Tổng số hồ sơ.', '- b/a là tỷ lệ.', '- Rà soát.', '- Công khai.', '- Cập nhật.']
    const all = [
      ...lines,
      ...'Giao việc|Tổng hợp|Theo dõi|Đôn đốc|Kiểm tra|Báo cáo'.split('|').map(each => `- ${each}.`),
    ]
    const others = Array.from({ length: 12 }, (_, index) => `- Rà soát hồ sơ của tháng ${index + 1}.`)
    const text = ['Gồm:', ...all, ...others, 'Hết./.']
    expect(mended(...text)).toEqual(text)
  })

  it('both ways of a word that are right', () => {
    const lines = ['Báo cáo hằng năm.', 'Tổng kết hàng năm.', 'Khen thưởng hàng năm./.']
    expect(mended(...lines)).not.toContain('Báo cáo hàng năm')
  })
})

describe('what cannot be mended is told all the same', () => {
  it.each([
    ['Giao Bộ , trưởng Bộ Xây dựng./.', 'the-thuc/dau-cach-quanh-dau-cau'],
    ['Đóng góp tích cực trong .các phong trào./.', 'the-thuc/dau-cach-quanh-dau-cau'],
    ['Các phòng: Tài chính, , Tư pháp./.', 'the-thuc/dau-cau-lap'],
    ['Công khai tại https://dichvucong.gov.vn/.', 'the-thuc/dau-het-van-ban'],
  ])('%s', (words, rule) => expect(told(words)).toContain(rule))
})

describe('--fix mends what has one right answer', () => {
  it.each([
    ['Rà soát thủ tục , bảo đảm tiến độ./.', 'Rà soát thủ tục, bảo đảm tiến độ./.'],
    ['Thực hiện kế hoạch . Báo cáo xã./.', 'Thực hiện kế hoạch. Báo cáo xã./.'],
    ['Gửi về cchc@xa.gov.vn ,báo cáo xã./.', 'Gửi về cchc@xa.gov.vn, báo cáo xã./.'],
    ['Việc của của xã./.', 'Việc của xã./.'],
    ['Hoàn thành việc này../.', 'Hoàn thành việc này./.'],
  ])('%s', (before, after) => expect(mended(before)).toEqual([after]))
})

/** Real plans beside the project, where they are at hand. */
const shared = '../shared/judged/specs'
const inFolder = (folder: string): [string, string][] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter(name => name.endsWith('.yaml'))
        .map(name => [name, readFileSync(join(folder, name), 'utf8')])
    : []
const plans = [...inFolder('plans'), ...inFolder(shared)]

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')

describe('over real plans', () => {
  it.skipIf(existsSync(shared))(`${shared} is not there`, () => {})

  describe.each(plans)('%s', (name, text) => {
    const fixed = fix(name, text)
    const told = (spec: string) =>
      checkSpec(name, spec, { readBeside: each => ({ error: each }), tellsAll: true }).diagnostics

    it('a letter changes only where a rule of the closed list says so', () => {
      for (const { rule, before, after } of fixed.changes) {
        const kind = mayChange(rule)
        if (kind === 'marks') expect(letters(after), `${rule}: ${before}`).toBe(letters(before))
        if (kind === 'case')
          expect(letters(after).toLowerCase(), `${rule}: ${before}`).toBe(letters(before).toLowerCase())
      }
    })

    it('nothing changes but what is shown', () => {
      const [old, now] = [text, fixed.text].map(each => each.split('\n'))
      const shown = new Set(fixed.changes.map(({ line }) => line))
      expect(now).toHaveLength(old!.length)
      expect(old!.flatMap((line, index) => (line === now![index] ? [] : [index + 1]))).toEqual(
        [...shown].sort((a, b) => a - b),
      )
    })

    it('twice is the same as once', () => {
      const again = fix(name, fixed.text)
      expect(again.changes).toEqual([])
      expect(again.text).toBe(fixed.text)
    })

    it('no new finding appears', () => {
      const key = ({ rule, start }: Diagnostic) => `${start.line} ${rule}`
      const known = new Set(told(text).map(key))
      expect(
        told(fixed.text)
          .map(key)
          .filter(each => !known.has(each)),
      ).toEqual([])
    })
  })
})

it('the closed list names rules that there are', () => {
  const ids = rules.map(({ id }) => id)
  expect(ids.filter(id => mayChange(id) !== 'marks').length).toBeGreaterThan(10)
  expect(mayChange('no/rule')).toBe('marks')
})
