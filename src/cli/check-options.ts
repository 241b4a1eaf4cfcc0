import { chooseRules } from '../checks/choose-rules.ts'
import { knownRules, stages } from '../checks/known-rules.ts'
import { type KnownFinding, readBaseline } from '../diagnostics/baseline.ts'
import type { Severity } from '../diagnostics/diagnostic.ts'
import { severityNames } from '../diagnostics/report-text.ts'
import { FileError } from '../session/file-error.ts'
import { textOf } from '../session/files.ts'
import type { Folding } from '../writers/findings/arrange.ts'
import type { Io } from './io.ts'
import { tellFailure } from './report.ts'
import type { CheckReport } from './report-names.ts'

/** The options of `check`, as they are typed. */
export interface CheckOptions {
  report: CheckReport
  /** File for the report; `-` is stdout, and so is none. */
  output?: string
  /** Replace whatever stands there. */
  force?: boolean
  /** Warnings fail too. */
  strict?: boolean
  /** Mend what has one right answer, in the specs themselves. */
  fix?: boolean
  /** Only show what `fix` would do. */
  dryRun?: boolean
  /** Rules that are told: their ids, groups, last parts; several in one word are parted by commas. */
  only?: readonly string[]
  /** The least severity that is told. */
  severity?: Severity
  /** How many findings are told in full at most. */
  limit?: string
  /** Nothing is folded. */
  all?: boolean
  /** File of rows that fill the one spec. */
  data?: string
  /** Name or number of the sheet of it that has the rows. */
  sheet?: string
  /** The pages are reckoned and looked at too. */
  pages?: boolean
  /** A JSON report of an earlier run: what it has is not told. */
  baseline?: string
}

/** What is to be told of the findings. */
export interface Telling extends Folding {
  isNamed?: (rule: string) => boolean
  floor?: Severity | undefined
  baseline?: { file: string; known: readonly KnownFinding[] }
  /** The choice of rules and severities in words, for the report. */
  words: readonly string[]
}

/**
 * What the options ask for, and the specs. A name that can be no file but is a rule belongs to `--only`, which may be followed by several.
 * @returns undefined for options that cannot be followed, which is reported. Throws FileError.
 */
export function readCheckOptions(
  names: readonly string[],
  options: CheckOptions,
  io: Io,
): { specs: string[]; telling: Telling } | undefined {
  const { only, severity: floor, limit, all, baseline } = options
  if (options.data === undefined && options.sheet !== undefined) {
    tellFailure(io, '`--sheet` chỉ dùng cùng `--data`.', 'Thêm `--data TỆP.xlsx`, hoặc bỏ `--sheet`.')
    return undefined
  }
  if (options.data !== undefined && options.fix) {
    tellFailure(
      io,
      '`--fix` không dùng cùng `--data`: chỗ sai có thể nằm trong khung, cũng có thể nằm trong bảng dữ liệu.',
      'Bỏ `--fix`, sửa tay các chỗ được kể ra.',
    )
    return undefined
  }
  const telling: Telling = { all, floor, words: [] }
  if (limit !== undefined) {
    if (!/^[1-9]\d{0,8}$/.test(limit)) {
      tellFailure(io, `\`--limit ${limit}\` không đúng.`, 'Ghi một số từ 1 trở lên, ví dụ `--limit 20`.')
      return undefined
    }
    telling.limit = Number(limit)
  }
  const specs = only === undefined ? [...names] : names.filter(name => !isRuleName(name) || io.exists(name))
  const rules = (only ?? [])
    .concat(names.filter(name => !specs.includes(name)))
    .flatMap(name => name.split(','))
  const asked = rules.map(name => name.trim()).filter(name => name !== '')
  if (only !== undefined) {
    // What stands behind the rules may be the plans.
    const plans = asked.filter(name => !isRuleName(name) && (io.exists(name) || /\.ya?ml$|[*?]/i.test(name)))
    specs.push(...plans)
    const chosen = chooseRules(
      asked.filter(name => !plans.includes(name)),
      knownRules(),
      stages,
    )
    if ('unknown' in chosen) {
      tellFailure(
        io,
        `Không có quy tắc nào tên là \`${chosen.unknown}\`.`,
        chosen.close === undefined
          ? 'Danh sách quy tắc: `cchc explain`.'
          : `Có phải ý là \`${chosen.close}\`?`,
      )
      return undefined
    }
    telling.isNamed = chosen.isNamed
    telling.isWhole = chosen.isNamedItself
  }
  if (specs.length === 0) {
    tellFailure(io, 'Thiếu tên tệp kế hoạch.', 'Xem cách dùng: cchc check --help')
    return undefined
  }
  telling.words = [
    ...(only === undefined ? [] : [`quy tắc ${asked.filter(name => !specs.includes(name)).join(', ')}`]),
    ...(floor === undefined ? [] : [`mức ${severityNames[floor]}${floor === 'error' ? '' : ' trở lên'}`]),
  ]
  if (baseline !== undefined) telling.baseline = { file: baseline, known: baselineOf(baseline, io) }
  return { specs, telling }
}

/** True for a name that an option for rules takes. */
const isRuleName = (name: string): boolean => !('unknown' in chooseRules([name], knownRules(), stages))

function baselineOf(file: string, io: Io): KnownFinding[] {
  const known = readBaseline(textOf(file, io))
  if (known !== undefined) return known
  throw new FileError(
    `\`${file}\` không phải là báo cáo JSON của \`cchc check\`.`,
    'Tạo báo cáo để so: cchc check KẾ-HOẠCH.yaml --report json -o BÁO-CÁO.json',
  )
}
