import type { Severity } from '../diagnostics/diagnostic.ts'
import { severityNames } from '../diagnostics/report-text.ts'
import { sidesOf } from './example.ts'
import { groups, type RuleAbout } from './rule.ts'
import { settingWords } from './rule-settings.ts'

/** What a rule is about, for a terminal. */
export function explainRule(rule: RuleAbout): string {
  const { id, group, severity, isOptional, title, explanation, source, example } = rule
  const { bad, good } = sidesOf(example)
  const setting = isOptional
    ? `${settingOf(severity)}    # hoặc phai_sua, nen_xem, de_biet; không ghi thì không báo`
    : 'tat        # hoặc phai_sua, nen_xem, de_biet'
  return `${id}: ${title}
Nhóm: ${groups[group]} · Mức: ${levelOf(rule)}${source === undefined ? '' : `\nCăn cứ: ${source}`}

${explanation}

Chưa đúng:
${indent(bad)}

Đúng:
${indent(good)}

${isOptional ? 'Bật' : 'Tắt hoặc đổi mức'} cho cả cơ quan, trong cchc.yaml:
    quy_tac:
      ${id}: ${setting}
${group === 'trang' ? '' : `Bỏ qua một chỗ: thêm [! bo-qua: ${id} — lý do] vào cuối dòng chữ, hoặc # bo-qua: ${id} — lý do sau giá trị.\n`}`
}

/** All rules, a line each, group by group. */
export function listRules(rules: readonly RuleAbout[]): string {
  return byGroup(rules)
    .map(([name, members]) => {
      const width = Math.max(...members.map(({ id }) => id.length))
      const lines = members.map(
        rule => `  ${rule.id.padEnd(width)}  ${levelOf(rule, 'tắt').padEnd(8)}  ${rule.title}`,
      )
      return `${name}\n${lines.join('\n')}\n`
    })
    .join('\n')
}

/** The list of all rules as a page of Markdown, and a page for each group by the name of its file. */
export function rulePages(rules: readonly RuleAbout[]): Map<string, string> {
  const pages = new Map<string, string>()
  const list = byGroup(rules).map(([name, members]) => {
    const file = `${members[0]!.group}.md`
    pages.set(file, `# ${name}\n\n${members.map(page).join('\n')}`)
    const rows = members.map(
      rule => `| [\`${rule.id}\`](${file}#${anchor(rule.id)}) | ${levelOf(rule)} | ${rule.title} |`,
    )
    return `## ${name}\n\n| Quy tắc | Mức | Nội dung |\n| --- | --- | --- |\n${rows.join('\n')}\n`
  })
  pages.set(
    'README.md',
    `# Các quy tắc soát\n\n\`cchc check KẾ-HOẠCH.yaml\` soát theo ${rules.length} quy tắc dưới đây; \`cchc explain TÊN-QUY-TẮC\` nói rõ từng quy tắc. Tệp Word (\`cchc check DỰ-THẢO.docx\`) được soát thêm theo nhóm ${groups.trang}.\n\n${list.join('\n')}`,
  )
  return pages
}

function page(rule: RuleAbout): string {
  const { id, group, title, explanation, source, example } = rule
  const { bad, good } = sidesOf(example)
  const fence = group === 'trang' ? 'text' : 'yaml'
  return `## ${id}

**${title}.** ${levelOf(rule)}.${source === undefined ? '' : ` Căn cứ: ${source}.`}

${explanation}

Chưa đúng:

\`\`\`${fence}
${bad.trimEnd()}
\`\`\`

Đúng:

\`\`\`${fence}
${good.trimEnd()}
\`\`\`
`
}

/** The severity of a rule in words, and of an optional one that it is off until an office turns it on. */
const levelOf = ({ severity, isOptional }: RuleAbout, off = 'Tắt, cơ quan bật thì mới báo'): string =>
  isOptional ? off : severityNames[severity]

/** What an office writes to turn an optional rule on. */
const settingOf = (severity: Severity): string =>
  Object.keys(settingWords).find(word => settingWords[word] === severity) ?? ''

const anchor = (id: string): string => id.replaceAll('/', '')

const indent = (text: string): string =>
  text
    .trimEnd()
    .split('\n')
    .map(line => `    ${line}`)
    .join('\n')

function byGroup(rules: readonly RuleAbout[]): [name: string, members: RuleAbout[]][] {
  return Object.entries(groups).flatMap(([group, name]) => {
    const members = rules.filter(rule => rule.group === group)
    return members.length === 0 ? [] : [[name, members] as [string, RuleAbout[]]]
  })
}
