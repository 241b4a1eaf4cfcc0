import { ruleNames } from '../checks/rule-names.ts'
import { checkSettings, type RuleSettings, settingWords } from '../checks/rule-settings.ts'
import type { Result } from '../diagnostics/result.ts'
import { Source } from '../diagnostics/source.ts'
import { nearest } from '../language/nearest.ts'
import { pageRuleNames } from '../page-rules/rule-names.ts'
import { type Calendar, calendars } from '../schedule/formats.ts'
import { Cursor } from '../spec/cursor.ts'
import { type HouseStyleSpec, houseStyleSchema } from '../spec/house-style-spec.ts'
import { plainValue } from '../spec/plain-value.ts'
import { readShape } from '../spec/shape/read.ts'
import * as shape from '../spec/shape/shape.ts'
import { treeOf } from '../spec/spec-tree.ts'
import { explainIssues } from '../spec/validate.ts'
import { readYaml } from '../yaml/read-yaml.ts'

/** What an office sets once for all its plans, in a `cchc.yaml` in their folder or above it. */
export interface OfficeSettings {
  house?: HouseStyleSpec
  /** Folder of the office's templates. */
  templates?: NamedFile
  /** How the office cuts the year, and on which day its reporting periods close. */
  periods?: { calendar?: Calendar; closingDay?: number }
  /** What the office says about rules and groups of rules. */
  rules?: RuleSettings
  /** The office's register of documents. */
  register?: NamedFile
}

/** A file or folder that the settings name, as written there: relative to them. */
export interface NamedFile {
  name: string
  /** Where it is named. */
  at: Cursor
}

/** What such a file may hold. */
export const settingsSchema = shape.map({
  the_thuc: houseStyleSchema.optional(),
  mau: shape.string().optional(),
  quy: shape.word(calendars).optional(),
  ngay_chot: shape
    .string()
    .refine(value => /^(?:[1-9]|1\d|2[0-8])$/.test(value.trim()), { expected: 'một ngày từ 1 đến 28' })
    .transform(Number)
    .optional(),
  quy_tac: shape.record(shape.string(), shape.word(Object.keys(settingWords))).optional(),
  van_ban: shape.string().optional(),
})

/** The keys that the settings of an office may have. */
export const settingsKeys: readonly string[] = Object.keys(settingsSchema.keys)

/** Reads the settings of an office; a rule that there is not is reported, and the settings are used. */
export function readOfficeSettings(file: string, text: string): Result<OfficeSettings> {
  const source = new Source(file, text)
  if (text.trim() === '') return { value: {}, diagnostics: [] }
  const { value: yaml, diagnostics } = readYaml(source)
  if (yaml === undefined) return { diagnostics }
  const root = Cursor.root(treeOf(source, yaml.root))
  const value = plainValue(yaml.root)
  const unknown = Object.keys(value as object)
    .filter(key => !settingsKeys.includes(key))
    .map(key => {
      const close = nearest(key, settingsKeys)
      return root.keyDiagnostic(key, {
        rule: 'office/unknown-key',
        severity: 'error',
        message: `Tệp cài đặt của cơ quan không có khóa \`${key}\`.`,
        hint: close ? `Có phải ý là \`${close}\`?` : `Chỉ nhận: ${settingsKeys.join(', ')}.`,
      })
    })
  if (unknown.length > 0) return { diagnostics: [...diagnostics, ...unknown] }
  const parsed = readShape(settingsSchema, value)
  if ('issues' in parsed) return { diagnostics: [...diagnostics, ...explainIssues(parsed.issues, root)] }
  const {
    the_thuc: house,
    mau: templates,
    van_ban: register,
    quy: calendar,
    ngay_chot: closingDay,
    quy_tac,
  } = parsed.value
  const rules: RuleSettings | undefined =
    quy_tac && new Map(Object.entries(quy_tac).map(([name, word]) => [name, settingWords[word]!]))
  return {
    value: {
      ...(house ? { house } : {}),
      ...(templates ? { templates: { name: templates, at: root.at('mau') } } : {}),
      ...(register ? { register: { name: register, at: root.at('van_ban') } } : {}),
      ...(calendar || closingDay
        ? { periods: { ...(calendar ? { calendar } : {}), ...(closingDay ? { closingDay } : {}) } }
        : {}),
      ...(rules ? { rules } : {}),
    },
    diagnostics: rules
      ? [
          ...diagnostics,
          ...checkSettings(root.at('quy_tac'), [...rules.keys()], [...ruleNames, ...pageRuleNames]),
        ]
      : diagnostics,
  }
}
