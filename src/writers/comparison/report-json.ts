import type { Change, Comparison, PlanName, Side } from '../../compare/change.ts'
import { figureWords } from '../../compare/figures.ts'
import { kindWords } from '../../compare/kinds.ts'

/** The report for programs; its keys are told in docs/so-sanh.md and stay as they are. */
export function comparisonJson({ before, after, changes, ignoresOwnYears, notCompared }: Comparison): string {
  const report = {
    before: planJson(before),
    after: planJson(after),
    changes: changes.map(changeJson),
    ignoresOwnYears,
    notCompared,
  }
  return `${JSON.stringify(report, null, 2)}\n`
}

const planJson = ({ file, title, agency, year, phase }: PlanName) => ({
  file,
  title,
  agency,
  year: year ?? null,
  phase: phase ?? null,
})

const changeJson = ({ part, kind, column, before, after, pieces, figures }: Change) => ({
  part,
  kind,
  name: kindWords[kind].name,
  column: column ?? null,
  before: before.map(sideJson),
  after: after.map(sideJson),
  pieces: pieces ?? [],
  figures: (figures ?? []).map(figure => ({ ...figure, words: figureWords(figure) })),
})

const sideJson = ({ part, where, home, place, code, of, text, cells, content }: Side) => ({
  part,
  where,
  home: home ?? null,
  file: place.file,
  line: place.line,
  column: place.column,
  code: code ?? null,
  of: of ?? null,
  text,
  cells: cells ?? [],
  content: content ?? [],
})
