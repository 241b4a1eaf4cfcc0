import { formatLabel, type LabelForm, parseForm, readLabel } from '../language/labels.ts'
import type { Heading, Item } from '../recognise/model.ts'

/** `danh_so` of a document: a form for each level that its headings have. */
export function schemesFor(items: readonly Item[], usual: readonly string[]): string[] {
  const levels: Map<string, number>[] = []
  count(items, 0, levels)
  return levels.map((forms, level) => {
    const [most] = [...forms].sort((a, b) => b[1] - a[1])
    if (most === undefined) return usual[level] ?? 'khong'
    const own = usual[level]
    return own !== undefined && forms.has(own) && forms.get(own)! * 2 >= most[1] ? own : most[0]
  })
}

const headingsOf = (items: readonly Item[]): Heading[] => items.filter(item => item.kind === 'heading')

/** True when one of the headings has no label: then nothing may be counted. */
export const hasUnlabelled = (items: readonly Item[]): boolean =>
  headingsOf(items).some(({ label }) => label === '')

function count(items: readonly Item[], level: number, levels: Map<string, number>[]): void {
  for (const heading of headingsOf(items)) {
    levels[level] ??= new Map()
    const form = readLabel(`${heading.label} x`)?.form ?? readLabel(heading.label)?.form
    const name = form === undefined ? 'khong' : firstLabel(form)
    if (name !== undefined) levels[level]!.set(name, (levels[level]!.get(name) ?? 0) + 1)
    count(heading.content, level + 1, levels)
  }
  for (let at = 0; at < levels.length; at++) levels[at] ??= new Map()
}

/** The first label of a form, as `danh_so` names it; undefined for one that it cannot name. */
function firstLabel(form: LabelForm): string | undefined {
  const label = formatLabel(
    form,
    Array.from({ length: Math.max(1, form.parts) }, () => 1),
  )
  return parseForm(label) === undefined ? undefined : label
}
