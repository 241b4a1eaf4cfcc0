import type { Result } from '../../diagnostics/result.ts'
import { Source } from '../../diagnostics/source.ts'
import { nearest } from '../../language/nearest.ts'
import { Cursor } from '../../spec/cursor.ts'
import { readShape } from '../../spec/shape/read.ts'
import { treeOf } from '../../spec/spec-tree.ts'
import { readYaml } from '../../yaml/read-yaml.ts'
import { documentOf, entrySchema, registerDate, registerSchema } from './entry.ts'
import type { RegisterHome } from './legal-document.ts'
import { Register } from './register.ts'

/** The file in which an office keeps the documents it cites, in the folder of its plans. */
export const officeRegisterName = 'van-ban-co-quan.yaml'

/** Reads the register of an office; what is wrong in it is reported at its place, and nothing of it is used then. */
export function readRegister(file: string, text: string): Result<Register> {
  const source = new Source(file, text)
  const home: RegisterHome = { kind: 'office', name: 'sổ văn bản của cơ quan' }
  if (text.trim() === '') return { value: new Register([], [home]), diagnostics: [] }
  const { value: yaml, diagnostics } = readYaml(source)
  if (yaml === undefined) return { diagnostics }
  const root = Cursor.root(treeOf(source, yaml.root))
  const parsed = readShape(registerSchema, root.data())
  if ('issues' in parsed)
    return { diagnostics: [...diagnostics, ...parsed.issues.map(issue => explain(issue, root))] }
  const date = registerDate(parsed.value.cap_nhat)
  const dated = date ? { ...home, date } : home
  const entries = parsed.value.van_ban ?? []
  return {
    value: new Register(
      entries.map(entry => documentOf(entry, dated)),
      [dated],
    ),
    diagnostics,
  }
}

type Issue = Extract<ReturnType<typeof readShape>, { issues: unknown }>['issues'][number]

/** What zod found, in Vietnamese and at its place. */
function explain(issue: Issue, root: Cursor) {
  const path = issue.path as (string | number)[]
  const at = root.follow(path)
  const key = String(path.at(-1) ?? '')
  const rule = 'van-ban/sai-muc'
  if (issue.code === 'unrecognized_keys') {
    const [unknown = ''] = issue.keys
    const keys = Object.keys(path.length === 0 ? registerSchema.keys : entrySchema.keys)
    const close = nearest(unknown, keys)
    return at.keyDiagnostic(unknown, {
      rule,
      severity: 'error',
      message: `Sổ văn bản không có khóa \`${unknown}\`.`,
      hint: close ? `Có phải ý là \`${close}\`?` : `Chỉ nhận: ${keys.join(', ')}.`,
    })
  }
  if (issue.input === undefined)
    return root.follow(path.slice(0, -1)).diagnostic({
      rule,
      severity: 'error',
      message: `Mục này của sổ văn bản thiếu \`${key}\`.`,
      hint: `Thêm dòng \`${key}: …\`.`,
    })
  const choices = issue.code === 'invalid_value' ? issue.values.map(String) : undefined
  return at.diagnostic({
    rule,
    severity: 'error',
    message: choices
      ? `\`${key}\` trong sổ văn bản chỉ nhận: ${choices.join(', ')}.`
      : `\`${key}\` trong sổ văn bản không đúng dạng.`,
    hint: issue.code === 'custom' ? `Cần ${issue.params?.expected}.` : 'Xem mẫu trong đầu tệp.',
  })
}
