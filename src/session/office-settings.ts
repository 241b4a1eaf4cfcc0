import * as z from 'zod'
import { type RuleSettings, settingWords } from '../checks/rule-settings.ts'
import type { Result } from '../diagnostics/result.ts'
import { Source } from '../diagnostics/source.ts'
import { nearest } from '../language/nearest.ts'
import { type Calendar, calendars } from '../schedule/formats.ts'
import { Cursor } from '../spec/cursor.ts'
import { type HouseStyleSpec, houseStyleSchema } from '../spec/house-style-spec.ts'
import { plainValue } from '../spec/plain-value.ts'
import { treeOf } from '../spec/spec-tree.ts'
import { explainIssues } from '../spec/validate.ts'
import { readYaml } from '../yaml/read-yaml.ts'

/** What an office sets once for all its plans, in a `cchc.yaml` in their folder or above it. */
export interface OfficeSettings {
  house?: HouseStyleSpec
  /** Folder of the office's templates, as written: relative to the settings. */
  templates?: string
  /** How the office cuts the year, and on which day its reporting periods close. */
  periods?: { calendar?: Calendar; closingDay?: number }
  /** What the office says about rules and groups of rules, and where. */
  rules?: { settings: RuleSettings; at: Cursor }
  /** The office's register of documents, as written: relative to the settings. */
  register?: string
}

const settingsSchema = z.strictObject({
  the_thuc: houseStyleSchema.optional(),
  mau: z.string().optional(),
  quy: z.enum(calendars).optional(),
  ngay_chot: z
    .string()
    .refine(value => /^(?:[1-9]|1\d|2[0-8])$/.test(value.trim()), {
      params: { expected: 'một ngày từ 1 đến 28' },
    })
    .transform(Number)
    .optional(),
  quy_tac: z.record(z.string(), z.enum(Object.keys(settingWords))).optional(),
  van_ban: z.string().optional(),
})

/** Reads the settings of an office. */
export function readOfficeSettings(file: string, text: string): Result<OfficeSettings> {
  const source = new Source(file, text)
  if (text.trim() === '') return { value: {}, diagnostics: [] }
  const { value: yaml, diagnostics } = readYaml(source)
  if (yaml === undefined) return { diagnostics }
  const root = Cursor.root(treeOf(source, yaml.root))
  const value = plainValue(yaml.root)
  const keys = Object.keys(settingsSchema.shape)
  const unknown = Object.keys(value as object)
    .filter(key => !keys.includes(key))
    .map(key => {
      const close = nearest(key, keys)
      return root.keyDiagnostic(key, {
        rule: 'office/unknown-key',
        severity: 'error',
        message: `Tệp cài đặt của cơ quan không có khóa \`${key}\`.`,
        hint: close ? `Có phải ý là \`${close}\`?` : `Chỉ nhận: ${keys.join(', ')}.`,
      })
    })
  if (unknown.length > 0) return { diagnostics: [...diagnostics, ...unknown] }
  const parsed = settingsSchema.safeParse(value, { reportInput: true })
  if (!parsed.success) return { diagnostics: [...diagnostics, ...explainIssues(parsed.error.issues, root)] }
  const {
    the_thuc: house,
    mau: templates,
    van_ban: register,
    quy: calendar,
    ngay_chot: closingDay,
    quy_tac,
  } = parsed.data
  const rules = quy_tac && {
    settings: new Map(Object.entries(quy_tac).map(([name, word]) => [name, settingWords[word]!])),
    at: root.at('quy_tac'),
  }
  return {
    value: {
      ...(house ? { house } : {}),
      ...(templates ? { templates } : {}),
      ...(register ? { register } : {}),
      ...(calendar || closingDay
        ? { periods: { ...(calendar ? { calendar } : {}), ...(closingDay ? { closingDay } : {}) } }
        : {}),
      ...(rules ? { rules } : {}),
    },
    diagnostics,
  }
}
