import { type Diagnostic, isFault, type Point, type Severity } from '../../diagnostics/diagnostic.ts'
import { wordsAt } from '../../diagnostics/place-text.ts'
import type { LineOf } from '../../diagnostics/report-text.ts'
import { jsonText } from '../../diagnostics/visible.ts'

/** What is known of a rule beside its id. */
export interface RuleAbout {
  title: string
  /** Why it is reported and what to do. */
  explanation?: string
  /** Where it is ruled. */
  source?: string
  severity?: Severity
}

const levels: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note' }

/**
 * Findings in the Static Analysis Results Interchange Format, version 2.1.0 (OASIS). A rule that failed is no result but a notification of the
 * tool (§3.20.21).
 * @param aboutOf what is known of a rule by its id.
 */
export function sarifLog(
  diagnostics: readonly Diagnostic[],
  version: string,
  aboutOf: (rule: string) => RuleAbout | undefined,
  lineOf: LineOf,
): string {
  const found = diagnostics.filter(diagnostic => !isFault(diagnostic))
  const faults = diagnostics.filter(isFault)
  const ids = [...new Set(found.map(({ rule }) => rule))].sort()
  const indexes = new Map(ids.map((id, index) => [id, index]))
  const run = {
    tool: {
      driver: { name: 'cchc', version, language: 'vi', rules: ids.map(id => descriptor(id, aboutOf(id))) },
    },
    language: 'vi',
    // §3.14.17: columns count as editors do, and as everywhere in the program.
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: faults.length === 0,
        ...(faults.length === 0 ? {} : { toolExecutionNotifications: faults.map(notification) }),
      },
    ],
    results: found.map(diagnostic => result(diagnostic, indexes.get(diagnostic.rule)!, lineOf)),
  }
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [run],
  }
  return `${jsonText(log)}\n`
}

/** A rule (§3.49). */
function descriptor(id: string, about: RuleAbout | undefined): object {
  const { title = id, explanation, source, severity } = about ?? {}
  const help = [explanation ?? title, ...(source === undefined ? [] : [`Căn cứ: ${source}.`])].join('\n')
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: explanation ?? title },
    help: { text: `${help}\nXem thêm: cchc explain ${id}` },
    ...(severity === undefined ? {} : { defaultConfiguration: { level: levels[severity] } }),
  }
}

/** A finding (§3.27). */
function result(diagnostic: Diagnostic, ruleIndex: number, lineOf: LineOf): object {
  const { rule, severity, message, hint, file, start, end, related, fix, inWord } = diagnostic
  const words = wordsAt(diagnostic, lineOf)
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: { text: hint === undefined ? message : `${message}\n→ ${hint}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: fileUri(file) },
          region: { ...region(start, end), ...(words === '' ? {} : { snippet: { text: words } }) },
        },
        // §3.33: a Word file has no lines; the region counts its paragraphs.
        ...(inWord === undefined || inWord.length === 0
          ? {}
          : { logicalLocations: [{ fullyQualifiedName: inWord[0]!.words, kind: 'element' }] }),
      },
    ],
    ...(related === undefined || related.length === 0
      ? {}
      : {
          relatedLocations: related.map((other, id) => ({
            id,
            physicalLocation: {
              artifactLocation: { uri: fileUri(other.file) },
              region: { startLine: other.start.line, startColumn: other.start.column },
            },
            message: { text: other.message },
          })),
        }),
    ...(fix === undefined
      ? {}
      : {
          fixes: [
            {
              artifactChanges: [
                {
                  artifactLocation: { uri: fileUri(file) },
                  replacements: [{ deletedRegion: region(start, end), insertedContent: { text: fix } }],
                },
              ],
            },
          ],
        }),
  }
}

/** A stretch (§3.30): both ends from 1, the last column is the one behind it, as ours is. */
const region = (start: Point, end: Point): object => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
})

const notification = ({ rule, message, file }: Diagnostic): object => ({
  level: 'error',
  message: { text: message },
  associatedRule: { id: rule },
  locations: [{ physicalLocation: { artifactLocation: { uri: fileUri(file) } } }],
})

/** The name of a file as a URI reference (RFC 3986), relative where the name is. Blanks and letters with marks are percent-encoded. */
export function fileUri(file: string): string {
  const path = file.replaceAll('\\', '/')
  const encoded = (parts: string): string => parts.split('/').map(encodeSegment).join('/')
  const [, drive, below = ''] = /^([A-Za-z]:)(\/.*)$/.exec(path) ?? []
  if (drive !== undefined) return `file:///${drive}${encoded(below)}`
  if (path.startsWith('//')) return `file:${encoded(path)}`
  return path.startsWith('/') ? `file://${encoded(path)}` : encoded(path)
}

/** A lone surrogate is a letter that no URI can hold. */
const encodeSegment = (segment: string): string =>
  encodeURIComponent(segment.replace(/[\uD800-\uDFFF]/gu, '\uFFFD'))
