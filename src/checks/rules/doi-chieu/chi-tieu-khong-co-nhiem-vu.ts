import { everyMatch } from '../../../language/every-match.ts'
import { shorten } from '../../../language/shorten.ts'
import { specificWords } from '../../../reading/measured-words.ts'
import type { Passage } from '../../../reading/passages.ts'
import { isTargetPlace } from '../../../reading/targets.ts'
import type { CheckContext } from '../../context.ts'
import { carriedIds } from '../../links.ts'
import type { CheckFinding, Rule } from '../../rule.ts'
import { type TaskTexts, taskLinesOf, taskTextsOf } from '../../task-texts.ts'

/** A clause of which the nearest task has less than this is carried out by none. Lines of the body say less than rows do. */
const LEAST_IN_ROWS = 0.31
const LEAST_IN_LINES = 0.27

/**
 * Where no target of the plan has a code, its writer has not asked for the two to be held together: tasks are reported in other words, or serve a whole
 * group of targets. Only a target of which all tasks together have at most one pair of words is surely carried out by none.
 */
const MOST_PAIRS_WITHOUT_CODES = 1
const FEWEST_WORDS_WITHOUT_CODES = 6

/** Fewer tasks are an example, no frame of tasks. */
const FEWEST_TASKS = 5

/** A target that nobody has to carry out. */
export const targetWithoutTask: Rule = {
  id: 'doi-chieu/chi-tieu-khong-co-nhiem-vu',
  group: 'doi-chieu',
  severity: 'warning',
  title: 'Chỉ tiêu không có nhiệm vụ nào thực hiện',
  explanation:
    'Mỗi chỉ tiêu cần ít nhất một nhiệm vụ có đơn vị chủ trì và thời hạn. Thêm nhiệm vụ vào phụ lục, hoặc nối bằng `theo` nếu nhiệm vụ đã có với lời khác. Kế hoạch không ghi mã chỉ tiêu (`[#…]`) thì chỉ báo chỉ tiêu mà cả phụ lục không nhắc đến.',
  example: `ke_hoach:
  trich_yeu: Cải cách hành chính
  noi_dung:
    - de_muc: Chỉ tiêu
      noi_dung: |
        - 100% văn bản điện tử được ký bằng chữ ký chuyên dùng.
        - 100% kết quả chứng thực được số hóa.
phu_luc:
  - ten: Nhiệm vụ
    noi_dung:
      - bang:
          cot: { nhiem_vu: Nhiệm vụ, chu_tri: Chủ trì }
          hang: |
            Số hóa kết quả chứng thực | vp
            [-Rà soát-]{+Ký+} văn bản [-quy phạm pháp luật-]{+điện tử bằng chữ ký chuyên dùng+} | vp
            Tuyên truyền cải cách hành chính | vp
            Khảo sát sự hài lòng của tổ chức | vp
            Công khai ngân sách | vp`,
  *check(context) {
    const tasks = context.of(taskTextsOf)
    const { areRows } = tasks
    const targets = context.passages.filter(passage => isOwnTarget(passage, areRows))
    const hasCodes = targets.some(({ line }) => line?.code !== undefined)
    if (tasks.count < FEWEST_TASKS) return
    if (!hasCodes && !areRows) return
    const findings = targets.flatMap(target =>
      hasCodes ? lostByCode(target, tasks, context) : lostByWords(target, tasks, context),
    )
    // Where most are carried out by none, the tasks are of another kind, and each finding would say the same.
    if (findings.length <= targets.length * 0.6) yield* findings
  },
}

/** A target of a plan whose targets have codes, which no row names and no task tells of. */
function lostByCode(
  { text, line }: Passage,
  { texts, areRows }: TaskTexts,
  context: CheckContext,
): CheckFinding[] {
  if (line?.code !== undefined && context.of(carriedIds).has(line.code)) return []
  const clauses = aimsOf(text.text, 3)
  const numeric = clauses.filter(({ isNumeric }) => isNumeric)
  if (numeric.length === 0 && !areRows) return []
  const least = areRows ? LEAST_IN_ROWS : LEAST_IN_LINES
  const isCarried = ({ words }: Clause): boolean => texts.coverage(words) > least
  const lost = numeric.length > 0 ? numeric.find(each => !isCarried(each)) : wholly(clauses, isCarried)
  if (lost === undefined) return []
  // A line of the body may be the task: then the appendix may do without.
  const isInBody = areRows && context.of(taskLinesOf).texts.coverage(lost.words) > LEAST_IN_LINES
  return [{ ...tell(text, lost, areRows), ...(areRows && !isInBody ? {} : { severity: 'info' }) }]
}

/** A target of a plan without codes of which no row of the appendix says anything. */
function lostByWords({ text }: Passage, { texts }: TaskTexts, context: CheckContext): CheckFinding[] {
  const lost = aimsOf(text.text, FEWEST_WORDS_WITHOUT_CODES).find(
    ({ words, isNumeric }) => isNumeric && texts.sharedPairs(words) <= MOST_PAIRS_WITHOUT_CODES,
  )
  if (lost === undefined) return []
  const isInBody = context.of(taskLinesOf).texts.coverage(lost.words) > LEAST_IN_LINES
  return [{ ...tell(text, lost, true), ...(isInBody ? { severity: 'info' } : {}) }]
}

/** The aims of a line that have so many words of their own; a line that leads on to others has none. */
const aimsOf = (line: string, fewestWords: number): Clause[] =>
  /:\s*$/u.test(line)
    ? []
    : clausesOf(line).filter(
        ({ words, from, to }) => words.length >= fewestWords && !isNoOwnAim(line.slice(from, to)),
      )

/** Targets of the body; general aims have no task of their own. */
function isOwnTarget(passage: Passage, areRows: boolean): boolean {
  const { kind, part, headings, text } = passage
  if (kind !== 'line' || part.startsWith('appendix') || !isTargetPlace(passage)) return false
  if (headings.some(({ plain }) => /mục tiêu (?:chung|tổng quát)|tầm nhìn|quan điểm/iu.test(plain.text)))
    return false
  return areRows || /\d\s?%/.test(text.text)
}

/** A part of the aim before it, a vision, or the rank that all tasks together are to bring. */
const isNoOwnAim = (clause: string): boolean =>
  /^(?:riêng|trong (?:số )?đó|còn lại|đến năm)|^[\s\-+•*–]*(?:tầm nhìn|định hướng)|chỉ số|xếp hạng|thứ hạng|vị thứ/iu.test(
    clause,
  )

interface Clause {
  from: number
  to: number
  words: readonly string[]
  isNumeric: boolean
}

/** A line without figures is carried out when any part of it is. */
const wholly = (clauses: readonly Clause[], isCarried: (clause: Clause) => boolean): Clause | undefined =>
  clauses.some(isCarried) ? undefined : clauses[0]

function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = []
  for (const { 0: words, index } of everyMatch(text, /[^;.\s](?:[^;.]|\.(?=\S))*/gu)) {
    const isNumeric = /(?<!ISO |\d:)\d\s?%|(?:ít nhất|tối thiểu|tối đa)\s\d/iu.test(words)
    clauses.push({ from: index, to: index + words.trimEnd().length, words: specificWords(words), isNumeric })
  }
  return clauses
}

function tell(text: Passage['text'], { from, to }: Clause, areRows: boolean): CheckFinding {
  const words = text.text.slice(from, to).replace(/^[-+*]\s*/, '')
  return {
    text,
    from,
    to,
    message: `chưa thấy nhiệm vụ nào ${areRows ? 'trong phụ lục ' : ''}thực hiện chỉ tiêu “${shorten(words, 70, { cut: 68, end: ' …' })}”.`,
    hint: 'Thêm nhiệm vụ có đơn vị chủ trì và thời hạn; nếu đã có với lời khác, ghi `theo:` mã của chỉ tiêu ở hàng đó.',
  }
}
