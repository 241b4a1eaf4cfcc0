import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { comparePlans } from '../../../src/compare/compare.ts'
import { rankWords } from '../../../src/compare/rank.ts'
import type { ReportOptions } from '../../../src/writers/comparison/change-words.ts'
import { comparisonPage } from '../../../src/writers/comparison/page/comparison-page.ts'
import { compareTexts, readText } from '../../compare/compare-texts.ts'
import { edited, knownEdits } from '../../compare/known-edits.ts'
import { planText } from '../../helpers/render.ts'
import { contentPlan } from '../../helpers/small-plan.ts'
import { hostile, hostilePlan } from './hostile-plans.ts'

const spec = planText('cam-nhuong-2025')
const comparison = compareTexts(spec, edited(spec, knownEdits))
const pageOf = (before: string, after: string, options?: ReportOptions): string =>
  comparisonPage(compareTexts(before, after), options)

const known = comparisonPage(comparison)

/** What a reader sees of a stretch of markup. */
const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .trim()

const bodyOf = (page: string): string => page.slice(page.indexOf('<body>'), page.indexOf('<script>'))
const articlesOf = (page: string): string[] => page.match(/<article [\s\S]*?<\/article>/g) ?? []
const idsOf = (page: string): string[] => [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id!)

const withTasks = (rows: string): string =>
  contentPlan(`    - bang:
        cot: { tt: TT, nhiem_vu: Nhiệm vụ, chu_tri: Chủ trì, thoi_gian: Thời hạn }
        hang: |
${rows}`)

describe('the page of a comparison', () => {
  it('tells all of the lines that stand together', () => {
    const plan = (...lines: string[]): string =>
      `${contentPlan('    - |\n      Rà soát quy trình.')}  noi_nhan: |\n${lines.map(line => `    - ${line};\n`).join('')}`
    const [article = '', ...others] = articlesOf(
      pageOf(plan('UBND huyện', 'Các thôn'), plan('Sở Nội vụ', 'Các tổ dân phố')),
    )
    expect(others).toEqual([])
    for (const words of [
      'UBND huyện',
      'Các thôn',
      'Sở Nội vụ',
      'Các tổ dân phố',
      'Bỏ 2, thêm 2.',
      'Sửa nơi nhận',
    ])
      expect(textOf(article)).toContain(words)
  })

  it('is the same for the same plans, to the byte', () => {
    expect(comparisonPage(compareTexts(spec, edited(spec, knownEdits)))).toBe(known)
  })

  it('has an article for each change that is told, the weightiest ranks first', () => {
    const ranks = articlesOf(known).map(article => /class="(\w+)"/.exec(article)![1]!)
    const shown = comparison.items.filter(({ rank }) => rank === 'major' || rank === 'content')
    expect(ranks).toEqual([
      ...shown.filter(({ rank }) => rank === 'major').map(() => 'major'),
      ...shown.filter(({ rank }) => rank === 'content').map(() => 'content'),
    ])
  })

  it('tells with --all what is only reworded or renumbered too, in all four ranks', () => {
    const before = contentPlan('    - Đảm bảo việc phục vụ của xã hàng năm.\n    - Mở hai lớp tập huấn.')
    const after = contentPlan('    - Bảo đảm việc phục vụ của xã hằng năm.\n    - Mở ba lớp tập huấn.')
    const few = pageOf(before, after)
    expect(articlesOf(few).map(textOf).join()).not.toContain('phục vụ')
    expect(textOf(bodyOf(few))).toContain('Làm lại trang này với --all để xem')
    const all = pageOf(before, after, { all: true })
    expect(articlesOf(all)).toHaveLength(2)
    expect(articlesOf(all)[1]).toContain('class="wording"')
    expect(all).toContain('<del>Đảm bảo</del> <ins>Bảo đảm</ins>')
    expect(textOf(bodyOf(all))).not.toContain('--all')
    const everything = comparisonPage(comparison, { all: true })
    expect(articlesOf(everything)).toHaveLength(comparison.items.length)
  })

  it('marks what went and what came, and leaves the blanks beside them plain', () => {
    expect(known).toContain('Tối thiểu <del>99,9</del> <ins>95</ins>% hồ sơ')
    expect(known).not.toMatch(/<(?:ins|del)>\s|\s<\/(?:ins|del)>/)
  })

  it('has the old text of a change in what is not inserted, the new one in what is not removed', () => {
    const before = 'Mở hai lớp tập huấn tại xã trong quý I.'
    const after = 'Mở năm lớp tập huấn tại thôn trong quý II.'
    const [article] = articlesOf(pageOf(contentPlan(`    - ${before}`), contentPlan(`    - ${after}`)))
    const words = /<p class="words">([\s\S]*?)<\/p>/.exec(article!)![1]!
    expect(`${textOf(words.replace(/<ins>[\s\S]*?<\/ins>/g, ''))}.`).toBe(before)
    expect(`${textOf(words.replace(/<del>[\s\S]*?<\/del>/g, ''))}.`).toBe(after)
  })

  it('holds at most as many entries in each section of page one as are asked for', () => {
    const rows = (from: number): string =>
      Array.from(
        { length: 8 },
        (_, index) =>
          `          - | Việc số ${'abcdefghijklmnop'[from + index]} của xã riêng ${from}${index} | Văn phòng | Quý I\n`,
      ).join('')
    const page = (top?: number) =>
      pageOf(withTasks(rows(0)), withTasks(rows(0) + rows(8)), top === undefined ? {} : { top })
    const news = (html: string) => /<div class="news">([\s\S]*?)<\/div>/.exec(html)![1]!
    expect(news(page(2)).match(/<li>/g)).toHaveLength(2)
    expect(textOf(news(page(2)))).toContain('và 6 nữa')
    expect(news(page()).match(/<li>/g)).toHaveLength(5)
    expect(articlesOf(page(2))).toHaveLength(8)
  })

  it('goes by units where that is asked for: what one loses and another gains stands at both', () => {
    const row = (unit: string) => `          1 | Mở lớp tập huấn kỹ năng số cho cán bộ | ${unit} | Quý II\n`
    const page = pageOf(withTasks(row('Văn phòng')), withTasks(row('Phòng Kinh tế')), { by: 'unit' })
    const list = bodyOf(page).slice(bodyOf(page).indexOf('id="danh-sach"'))
    expect(
      [...list.matchAll(/<h([34])>(.*?)<\/h/g)].map(([, level, title]) => `${level} ${textOf(title!)}`),
    ).toEqual(['3 Văn phòng 1', '4 Thôi làm 1', '3 Phòng Kinh tế 1', '4 Nhận thêm 1'])
    expect(articlesOf(page)).toHaveLength(2)
    expect(textOf(list)).toContain('2 lượt thay đổi.')
  })

  it('counts what a list by units leaves out', () => {
    const page = pageOf(contentPlan('    - Mở hai lớp.'), contentPlan('    - Mở ba lớp.'), { by: 'unit' })
    expect(textOf(bodyOf(page))).toContain('1 thay đổi không thuộc riêng đơn vị nào')
  })

  it('says so where nothing is different, and where nothing weighs', () => {
    const one = contentPlan('    - Đảm bảo việc phục vụ của xã hàng năm.')
    const same = textOf(bodyOf(pageOf(one, one)))
    expect(same).toContain('Hai kế hoạch không có gì khác nhau.')
    expect(same).toContain('Không so')
    const small = pageOf(one, contentPlan('    - Bảo đảm việc phục vụ của xã hằng năm.'))
    expect(textOf(bodyOf(small))).toContain('Không có thay đổi nào về nội dung.')
    expect(small).not.toContain('<form')
  })

  it('draws a deadline at its old and its new month, in the order of the new days', () => {
    const rows = (first: string, second: string) =>
      `          1 | Rà soát quy chế nội bộ của xã | Văn phòng | ${first}\n          2 | Mở lớp tập huấn kỹ năng số | Văn phòng | ${second}\n`
    const page = pageOf(withTasks(rows('Tháng 3', 'Tháng 6')), withTasks(rows('Tháng 9', 'Tháng 5')))
    const strips = [...page.matchAll(/<circle class="dropped" cx="([\d.]+)" cy="7".*?M([\d.]+) /g)].map(
      ([, from, to]) => [Math.floor(Number(from) / 20 - 0.01) + 1, Math.floor(Number(to) / 20 - 0.01) + 1],
    )
    expect(strips).toEqual([
      [6, 5],
      [3, 9],
    ])
  })

  it('draws two values of a target on one scale, a share against a hundred', () => {
    const target = (value: string) =>
      contentPlan(
        `    - de_muc: Chỉ tiêu\n      noi_dung: |\n        - Tối thiểu ${value} hồ sơ được giải quyết đúng hạn.\n        - Tất cả thủ tục được công khai.`,
      )
    const page = pageOf(target('80%'), target('95%'))
    expect(page).toMatch(
      /class="pair".*?class="dropped" x="0" y="1" width="80".*?class="added" x="0" y="8" width="95"/,
    )
  })

  it('has its headings in order, ids that are there once, and links that lead somewhere', () => {
    for (const page of [known, comparisonPage(comparison, { all: true, by: 'unit' })]) {
      const levels = [...bodyOf(page).matchAll(/<h(\d)/g)].map(([, level]) => Number(level))
      expect(levels[0]).toBe(1)
      levels.forEach((level, index) => {
        expect(level - (levels[index - 1] ?? 0), `heading ${index}`).toBeLessThan(2)
      })
      const ids = idsOf(page)
      expect(new Set(ids).size).toBe(ids.length)
      const links = [...page.matchAll(/ href="([^"]*)"/g)].map(([, to]) => to!)
      expect(links.length).toBeGreaterThan(15)
      for (const link of links) expect(ids).toContain(link.slice(1))
    }
  })

  it('tells each rank by a word, not by a colour alone', () => {
    for (const article of articlesOf(known))
      expect(textOf(article).toLowerCase()).toMatch(new RegExp(Object.values(rankWords).join('|')))
  })

  it('does not carry the folders of a machine, and names both files', () => {
    const read = (file: string, text: string) => readText(text, file)
    const page = comparisonPage(
      comparePlans(
        read('/nha/rieng/cu.yaml', contentPlan('    - Mở hai lớp.')),
        read('C:\\Rieng\\moi.yaml', contentPlan('    - Mở ba lớp.')),
      ),
    )
    expect(page).not.toMatch(/rieng/i)
    expect(textOf(bodyOf(page))).toMatch(/cu\.yaml.*moi\.yaml/)
  })

  it('shows words that were typed in two code points a letter as all others', () => {
    const after = contentPlan('    - Mở lớp tập huấn ở thôn Hòa Bình.').normalize('NFD')
    const page = pageOf(contentPlan('    - Mở lớp tập huấn ở thôn Hòa Lạc.'), after)
    expect(page).toContain('<del>Lạc</del> <ins>Bình</ins>')
  })
})

describe('a page of plans that hold markup', () => {
  const page = pageOf(hostilePlan(2025), hostilePlan(2026), { all: true })

  it('lets in its own style sheet and script, by their digests, and nothing else', () => {
    const digest = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
    const [, policy] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(page)!
    const [, style] = /<style>([\s\S]*?)<\/style>/.exec(page)!
    const [, script] = /<script>([\s\S]*?)<\/script>/.exec(page)!
    expect(policy).toBe(
      `default-src 'none'; style-src ${digest(style!)}; script-src ${digest(script!)}; base-uri 'none'; form-action 'none'`,
    )
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<title>'))
  })

  it('has one script, one style sheet, no address, no handler and no style in an attribute', () => {
    expect(page.match(/<script/g)).toHaveLength(1)
    expect(page.match(/<style/g)).toHaveLength(1)
    const tags = page.match(/<[a-z][^>]*>/g)!
    for (const tag of tags) {
      expect(tag).not.toMatch(/\s(?:on\w+|style|src|srcdoc|action)=/)
      expect(tag).not.toMatch(/ href="(?!#)/)
    }
    expect(tags.join('')).not.toMatch(/<(?:img|iframe|base|link|object|embed)\b/)
  })

  it('shows it as words', () => {
    const text = textOf(bodyOf(page))
    for (const words of hostile) expect(text).toContain(words.replace(/\s+/g, ' '))
  })

  it('shows signs that turn the order of letters round by their numbers', () => {
    const turned = pageOf(contentPlan('    - Mở hai lớp.'), contentPlan('    - "Mở ba \u202Elớp mới."'))
    expect(turned).not.toContain('\u202E')
  })
})
