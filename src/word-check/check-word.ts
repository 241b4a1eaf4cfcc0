import { applySettings } from '../checks/rule-settings.ts'
import { type Diagnostic, sortDiagnostics } from '../diagnostics/diagnostic.ts'
import type { NotJudged } from '../diagnostics/not-judged.ts'
import { Page } from '../page-rules/page.ts'
import { pageRules } from '../page-rules/rules/index.ts'
import { runPageRules } from '../page-rules/run-page-rules.ts'
import { recognise } from '../recognise/recognise.ts'
import type { WordDocument } from '../word/document.ts'
import { openWord } from '../word/package/word-package.ts'
import { readPackage } from '../word/read-word.ts'
import type { CheckedWord } from './checked-word.ts'
import { contentFindings, type WordCheckOptions } from './content-findings.ts'
import { textByParagraph, wordPlace } from './word-places.ts'

/** So many places of one fault are kept; how many there are is in its message. */
const mostPlaces = 200

/**
 * Checks a Word file, made by anyone: its words by the rules of content, its pages by those of the decree. Tracked changes count as accepted.
 * @param file its name as the user gave it.
 */
export function checkWord(file: string, bytes: Uint8Array, options: WordCheckOptions): CheckedWord {
  // A file that is not read has no places.
  const refused = (diagnostics: readonly Diagnostic[]): CheckedWord => ({
    text: '',
    diagnostics: diagnostics.map(diagnostic => ({ ...diagnostic, inWord: [] })),
    notJudged: [],
  })
  const opened = openWord(file, bytes)
  if (opened.value === undefined) return refused(opened.diagnostics)
  const { value: document, diagnostics } = readPackage(opened.value)
  if (document === undefined) return refused(diagnostics)
  const read = recognise(document)
  if (read.lines.length === 0) return refused([withoutText(file)])
  const { value: packed } = opened
  const page = new Page(document, read, options.house, part => packed.text(part))
  const found: Diagnostic[] = []
  const notJudged: NotJudged[] = []
  const content = contentFindings(file, page, options)
  if (content === undefined)
    notJudged.push({
      rule: 'word/content-not-read',
      file,
      message: 'Nội dung: chương trình không nhận ra các phần của văn bản này.',
    })
  else found.push(...content)
  if (!page.isRuled) notJudged.push({ rule: 'word/not-ruled', file, message: whyNotRuled(page) })
  for (const one of runPageRules(page, applySettings(pageRules, options.settings ?? new Map()))) {
    if ('fault' in one) {
      found.push(faultOf(one.rule.id, file, one.fault))
      continue
    }
    const { rule, finding } = one
    const { at, message, hint } = finding
    const places = at.slice(0, mostPlaces).map(spot => ({ spot, place: wordPlace(page, spot) }))
    const { spot, place } = places[0]!
    const said = `${capital(spot.words ?? place.words)}: ${message}.`
    const inWord = places.map(({ place }) => place)
    if (finding.isOpen) {
      notJudged.push({ rule: rule.id, file, message: `${capital(message)}.`, inWord })
      continue
    }
    found.push({
      rule: rule.id,
      severity: rule.isSet ? rule.severity : (finding.severity ?? rule.severity),
      message: said,
      ...(hint === undefined ? {} : { hint }),
      file,
      start: { line: place.paragraph, column: place.from + 1 },
      end: { line: place.paragraph, column: place.to + 1 },
      inWord,
    })
  }
  notJudged.push(...picturesOf(file, document))
  const title = (read.decision ?? read.plan)?.subject.map(({ text }) => text).join(' ')
  const agency = [...read.agency.name, ...read.agency.joint].map(({ text }) => text).join(' ')
  return {
    document,
    ...(title ? { title } : {}),
    ...(agency === '' ? {} : { agency }),
    text: textByParagraph(page),
    diagnostics: sortDiagnostics(found),
    notJudged,
  }
}

/** Letters, seals and hands in pictures are seen by people alone. */
function picturesOf(file: string, { things }: WordDocument): NotJudged[] {
  const count = things.filter(({ kind }) => kind === 'image').length
  return count === 0
    ? []
    : [
        {
          rule: 'word/picture',
          file,
          message: `${count} hình trong tệp: chữ, chữ ký, con dấu trong hình không đọc được.`,
        },
      ]
}

function whyNotRuled(page: Page): string {
  if (page.isOfParty) return 'Trình bày trang: văn bản của Đảng theo thể thức riêng.'
  if (page.head === undefined) return 'Trình bày trang: tệp không bắt đầu bằng Quốc hiệu của một văn bản.'
  if (page.head.yearInNumber !== undefined)
    return 'Trình bày trang: văn bản quy phạm pháp luật theo thể thức riêng.'
  return 'Trình bày trang: tệp không có số, ký hiệu và tên loại của văn bản hành chính.'
}

const withoutText = (file: string): Diagnostic => ({
  rule: 'word/no-text',
  severity: 'error',
  message: 'Tệp không có chữ nào.',
  hint: 'Nếu là bản chụp hay bản quét, phải có tệp Word gốc.',
  file,
  start: { line: 1, column: 1 },
  end: { line: 1, column: 1 },
})

const faultOf = (rule: string, file: string, fault: unknown): Diagnostic => ({
  rule,
  severity: 'error',
  message: `Quy tắc này gặp lỗi, chưa soát hết: ${fault instanceof Error ? fault.message : String(fault)}.`,
  hint: 'Các quy tắc khác vẫn được soát. Xin gửi tệp Word kèm dòng trên cho người phụ trách chương trình.',
  file,
  start: { line: 1, column: 1 },
  end: { line: 1, column: 1 },
  fault,
})

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
