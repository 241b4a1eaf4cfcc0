import { type Diagnostic, isMilder } from '../diagnostics/diagnostic.ts'

/**
 * Rules that may tell one mistake twice: what the rules of a list say of words that the rule before them has reported is dropped, for the first is
 * surer of it or says more. A pair belongs here only where mending the first mends the second.
 */
export const surerRules: Readonly<Record<string, readonly string[]>> = {
  'vien-dan/ten-luat': ['tu-ngu/viet-hoa-van-ban', 'tu-ngu/viet-hoa-giua-cau', 'tu-ngu/viet-hoa-hai-cach'],
  'vien-dan/sai-ngay': ['vien-dan/sau-ngay-ky', 'vien-dan/khong-thong-nhat', 'vien-dan/khac-danh-muc'],
  'vien-dan/khac-danh-muc': ['vien-dan/khong-thong-nhat', 'vien-dan/sau-ngay-ky'],
  'vien-dan/sai-co-quan': ['tu-ngu/nham-tu', 'tu-ngu/sai-chinh-ta'],
  'vien-dan/thieu-chu-so': ['the-thuc/kem-theo'],
  'the-thuc/dau-noi': ['tu-ngu/nham-tu'],
  'the-thuc/lap-tu': ['tu-ngu/nham-tu'],
  'the-thuc/cau-do-dang': ['the-thuc/thieu-dau-cuoi'],
  'doi-chieu/dieu-khong-co': ['the-thuc/nhu-tren'],
  'tu-ngu/sai-chinh-ta': ['nhiem-vu/don-vi-nhieu-cach-viet', 'tu-ngu/nham-tu'],
  'nhiem-vu/don-vi-nhieu-cach-viet': ['tu-ngu/nham-tu', 'the-thuc/dau-noi', 'tu-ngu/viet-hai-cach'],
  'nhiem-vu/don-vi-hai-kieu-gach': ['tu-ngu/viet-hai-cach'],
  'nhiem-vu/ma-don-vi-chua-khai': ['nhiem-vu/chu-tri-ngoai-danh-sach', 'tu-ngu/viet-tat-chua-giai-thich'],
  'nhiem-vu/nam-ngoai-ke-hoach': ['final/old-year'],
  'nhiem-vu/thoi-han-da-qua': ['final/old-year'],
  'nhiem-vu/thoi-han-ngoai-ky': ['final/old-year'],
  'nhiem-vu/sot-don-vi': ['the-thuc/dau-cau-lap'],
}

/** For each rule that gives way, those that it gives way to. */
const surerThan: ReadonlyMap<string, readonly string[]> = inverse(surerRules)

function inverse(lists: Readonly<Record<string, readonly string[]>>): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const [first, others] of Object.entries(lists))
    for (const other of others) found.set(other, [...(found.get(other) ?? []), first])
  return found
}

/**
 * Findings without those that tell over again, of the same words, what a surer rule has reported (`surerRules`). One that is worse than the surer one stays:
 * what must be mended is never hidden behind what may be.
 */
export function withoutRepeats(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const reported = new Map<string, Diagnostic[]>()
  for (const diagnostic of diagnostics) {
    if (!(diagnostic.rule in surerRules)) continue
    for (let line = diagnostic.start.line; line <= diagnostic.end.line; line++) {
      const key = placeKey(diagnostic.rule, diagnostic.file, line)
      reported.set(key, [...(reported.get(key) ?? []), diagnostic])
    }
  }
  if (reported.size === 0) return [...diagnostics]
  return diagnostics.filter(diagnostic => {
    const { rule, file, start } = diagnostic
    return !(surerThan.get(rule) ?? []).some(first =>
      reported
        .get(placeKey(first, file, start.line))
        ?.some(other => isOverlapping(other, diagnostic) && !isMilder(other, diagnostic)),
    )
  })
}

const placeKey = (rule: string, file: string, line: number): string => [rule, file, line].join('\0')

/** True when two findings have a character in common. */
const isOverlapping = (a: Diagnostic, b: Diagnostic): boolean =>
  isBefore(a.start, b.end) && isBefore(b.start, a.end)

const isBefore = (a: Diagnostic['start'], b: Diagnostic['start']): boolean =>
  a.line < b.line || (a.line === b.line && a.column < b.column)
