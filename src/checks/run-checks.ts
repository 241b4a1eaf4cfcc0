import type { Register } from '../citations/register/register.ts'
import { type Diagnostic, sortDiagnostics } from '../diagnostics/diagnostic.ts'
import type { ReadPlan } from '../plan/read-plan.ts'
import { longestPassage } from '../reading/reading.ts'
import { locate } from '../spec/locate.ts'
import { PlacesInWords } from '../spec/place-in-words.ts'
import type { PlacedText } from '../text/placed-text.ts'
import { isUntouchable } from '../text/untouchable.ts'
import { CheckContext } from './context.ts'
import { isAllowed } from './fixes.ts'
import type { CheckFinding, Rule } from './rule.ts'
import { withoutRepeats } from './same-slip.ts'

/**
 * Runs rules over a plan. A finding stands at the exact words, and says their place in the document first.
 * What two rules say of one mistake is reported by the surer of them (same-mistake.ts).
 * A rule that throws is one finding at the beginning of the spec (`fault`): what it and the others have found is reported all the same.
 * @param loadRegister loads the known documents; those of the central authorities unless another is given.
 * @param tellsAll every place of a mistake that is repeated, not the first few.
 */
export function runChecks(
  read: ReadPlan,
  rules: readonly Rule[],
  loadRegister?: () => Register,
  tellsAll = false,
): Diagnostic[] {
  const context = new CheckContext(read, loadRegister, tellsAll)
  const places = new PlacesInWords(read.root.data())
  const found: Diagnostic[] = []
  const faults: Diagnostic[] = []
  for (const rule of rules)
    try {
      for (const finding of rule.check(context))
        if (isOfItsKind(rule, finding)) found.push(locate(diagnosticOf(rule, finding), places))
    } catch (error) {
      faults.push(faultOf(rule, error, read))
    }
  for (const { text } of context.tooLong) found.push(locate(text.diagnostic(notChecked, 0, 1), places))
  return sortDiagnostics([...faults, ...withoutRepeats(onlyOnce(found))])
}

/** What is reported of a rule that threw: it must be mended whatever the office has set, for nobody knows what it would have found. */
function faultOf({ id }: Rule, fault: unknown, { files: [spec] }: ReadPlan): Diagnostic {
  const words = fault instanceof Error ? fault.message : String(fault)
  const reported = {
    rule: id,
    severity: 'error' as const,
    message: `Quy tắc này gặp lỗi, chưa soát hết: ${words}.`,
    hint: 'Các quy tắc khác vẫn được soát. Xin gửi tệp kế hoạch kèm dòng trên cho người phụ trách chương trình.',
  }
  return { ...spec!.source.diagnostic(reported, 0), fault }
}

const notChecked = {
  rule: 'check/too-long',
  severity: 'warning' as const,
  message: `đoạn này dài quá ${longestPassage} ký tự nên không được soát.`,
  hint: 'Có lẽ chữ dán vào đã mất dấu xuống dòng; ngắt lại thành từng đoạn.',
}

/** Groups that read what is no prose: numbers and titles of citations, and whatever waits to be filled in. */
const readsAll: ReadonlySet<string> = new Set(['vien-dan', 'final'])

/** What any other rule says of what is no prose is a mistake of the rule. */
const isOfItsKind = (
  { group }: Rule,
  { text, from = 0, to = text.text.length, fix }: CheckFinding,
): boolean => readsAll.has(group) || !isUntouchable(text.text, from, to, fix)

function diagnosticOf({ id, severity, isSet }: Rule, finding: CheckFinding) {
  const { text, from = 0, to = text.text.length, message, hint, related, fix } = finding
  const reported = text.diagnostic(
    {
      rule: id,
      severity: isSet ? severity : (finding.severity ?? severity),
      message: /[.!?…]$/.test(message) ? message : `${message}.`,
      ...(hint === undefined ? {} : { hint }),
      ...(related === undefined ? {} : { related }),
    },
    from,
    to,
  )
  return fix !== undefined && isTyped(text, from, to) && isAllowed(id, text.text.slice(from, to), fix)
    ? { ...reported, fix }
    : reported
}

/** True for words that stand in the file as they are: only those can be mended. */
function isTyped(text: PlacedText, from: number, to: number): boolean {
  const start = text.offsetAt(from)
  const words = text.text.slice(from, to)
  return (
    text.source.text.startsWith(words, start) &&
    text.slice(from, to).offsetAt(to - from) === start + to - from
  )
}

/** A value that is printed in many places has its mistake once, where it is written. */
function onlyOnce(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const reported = new Map<string, Diagnostic>()
  for (const diagnostic of diagnostics) {
    const { file, start, end, rule } = diagnostic
    const key = [file, start.line, start.column, end.line, end.column, rule].join('\0')
    if (!reported.has(key)) reported.set(key, diagnostic)
  }
  return [...reported.values()]
}
