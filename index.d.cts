/** What a spec is held against. */
export interface CheckSettings {
  /** The office's own register of legal documents, beside the central one. */
  register?: NamedText
}

/** A text and the name that messages give it. */
export interface NamedText {
  file: string
  text: string
}

/** Everything that `cchc check` says of a spec: syntax, schema, values, and all rules but those that are put aside. */
export declare function checkDocument(source: SpecSource, settings?: CheckSettings): Finding[]

/** A plan spec as text, with what it is read with. */
export interface SpecSource extends NamedText {
  /** Gives the text of a file that the spec names (`tep:`, `theo_khung:`), by the name written there; undefined where there is none. */
  readBeside?: (name: string) => string | undefined
  /** The office's settings: a `cchc.yaml`. Its `mau` and `van_ban` name files and have no effect here. */
  office?: NamedText
}

/** Something that was found in a spec: bad input is told by these, never by an exception. */
export interface Finding {
  /** The rule's id: `yaml/tab-indent`, `spec/unknown-key`, `vien-dan/het-hieu-luc`. Stable. */
  rule: string
  severity: FindingSeverity
  /** One Vietnamese sentence, the place in the document's own words first. */
  message: string
  /** What to do, in Vietnamese. */
  hint?: string
  /** The file that it stands in: the spec, or one that the spec names. */
  file: string
  start: TextPoint
  /** The first place after it. */
  end: TextPoint
  /** Keys and indexes from the spec's root to the value. */
  path?: readonly (string | number)[]
  /** Other places that explain it. */
  related?: readonly {
    message: string
    file: string
    start: TextPoint
  }[]
  /** The one right text for the stretch, where there is one. */
  fix?: string
}

/** How bad a finding is. A clerk is told *Phải sửa*, *Nên xem*, *Để biết*. */
export type FindingSeverity = 'error' | 'warning' | 'info'

/** A place in a text: line and column from 1; a column counts UTF-16 code units. */
export interface TextPoint {
  line: number
  column: number
}

/** How two plans are compared. */
export interface CompareSettings {
  /** True to tell also what differs only by the plans' own years. */
  years?: boolean
}

/** Tells what changed from one plan to another. Without a value at least one of them could not be read. */
export declare function compareDocuments(before: SpecSource, after: SpecSource, settings?: CompareSettings): Outcome<ComparisonReport>

/** What a function gives: its value, missing where the spec was too broken to make one, and what was found on the way. */
export interface Outcome<T> {
  value?: T
  findings: Finding[]
}

/** A comparison, as told to programs; its keys are told in docs/so-sanh.md and stay as they are. */
export interface ComparisonReport {
  before: ComparedPlan
  after: ComparedPlan
  /** In the order of the document; what went stands where it stood. */
  changes: ReportedChange[]
  /** The changes as a person counts them: by their indexes, the first of which tells the item. */
  items: {
    rank: string
    kind: string
    changes: number[]
  }[]
  /** Page one: what is new. */
  summary: ReportedSummary
  /** What each unit gains, loses, must do earlier, by indexes of changes. */
  byUnit: ReportedUnit[]
  /** True when differences that are only the plans' own years were left out. */
  ignoresOwnYears: boolean
  /** What was not looked at, each in a few Vietnamese words. */
  notCompared: string[]
}

/** One of the two plans. */
export interface ComparedPlan {
  file: string
  title: string
  agency: string
  year: number | null
  phase: {
    from: number
    to: number
  } | null
}

/** One change: what came has nothing before, what went nothing after. */
export interface ReportedChange {
  part: string
  kind: string
  /** The kind in Vietnamese. */
  name: string
  /** For a change in a table, the title of the column. */
  column: string | null
  before: ReportedSide[]
  after: ReportedSide[]
  /** The changed text word by word. */
  pieces: {
    changed: boolean
    before: string
    after: string
  }[]
  figures: {
    before: string
    after: string
    by: string
    unit: string
    words: string
  }[]
  /** `quan trọng`, `nội dung`, `câu chữ` or `hình thức`. */
  rank: string
  /** The field of work that it belongs to. */
  field: string
  /** The units that had the task, and that have it now. */
  units: {
    before: string[]
    after: string[]
  }
  /** `earlier` or `later` for a deadline that moved in the plan's own year. */
  moved: string | null
}

/** What stands on one side of a change. */
export interface ReportedSide {
  part: string
  /** The place in the document's own words. */
  where: string
  /** Of a row, its place by the number that is printed. */
  onPaper: string | null
  /** Of what moved, the place of what it stands in. */
  home: string | null
  file: string
  line: number
  column: number
  /** The id of the target, task or heading. */
  code: string | null
  /** What the text belongs to, when it is not told whole. */
  of: string | null
  text: string
  /** Of a row that is told whole, its other cells. */
  cells: {
    column: string
    text: string
  }[]
  /** Of what came or went whole, the paragraphs below it. */
  content: string[]
}

/** What is new, on one page. */
export interface ReportedSummary {
  title: string
  /** Entries of one kind; there may be more than are told, `count` says how many. */
  sections: {
    title: string
    sign: string
    count: number
    entries: {
      text: string
      before: string | null
      after: string | null
      places: number
    }[]
  }[]
  /** How much came, went and changed in each field of work. */
  fields: {
    name: string
    added: number
    dropped: number
    changed: number
  }[]
  /** Items of content, of wording and of form that are not among the entries. */
  otherContent: number
  wording: number
  form: number
  /** The commonest replacements among what was only reworded. */
  replacements: {
    before: string
    after: string
    count: number
  }[]
}

/** What changes for one unit, by indexes of changes. */
export interface ReportedUnit {
  unit: string
  /** Tasks that it gets, and that it had. */
  gains: number[]
  loses: number[]
  /** Tasks of it that are due earlier, or later. */
  earlier: number[]
  later: number[]
  /** What else changed of its tasks. */
  other: number[]
}

/** Lists who does what by when. */
export declare function listTasks(source: SpecSource, settings?: TaskSettings): Outcome<TaskReport>

/** How tasks are listed. */
export interface TaskSettings {
  /** What tasks are put together by: the unit that leads, the period that they end in, the field. */
  by?: 'unit' | 'period' | 'field'
  /** How the year is cut: by reporting periods (`bao-cao`) or calendar quarters (`lich`). */
  calendar?: 'bao-cao' | 'lich'
}

/** The tasks of a plan, as told to programs; the keys are told in docs/viec.md and stay as they are. */
export interface TaskReport {
  file: string
  title: string
  calendar: 'bao-cao' | 'lich'
  by: 'unit' | 'period' | 'field' | null
  count: number
  /** One group without a name when nothing was asked. */
  groups: {
    name: string
    tasks: ReportedTask[]
  }[]
}

/** A task. */
export interface ReportedTask {
  code: string | null
  order: string
  task: string
  activity: string
  field: string
  leads: string[]
  cooperation: string[]
  deadline: {
    text: string
    kind: 'by' | 'within' | 'recurring' | 'request' | 'unclear'
    /** `2026-03-31`, or null. */
    from: string | null
    to: string | null
    period: string
  }
  deliverable: string
  funding: string
  /** `row` of a table, `lines` with labels, `duty` of the body. */
  source: string
  file: string
  line: number
}

/** The draft of the next plan. */
export interface NextPlan {
  /** The text of the new spec: an edit of the old one. */
  text: string
  /** What a person has to look at, and what was changed. */
  report: NextReport
}

/** The draft of the next plan, as told to programs. */
export interface NextReport {
  from: {
    file: string
    years: string
  }
  to: {
    file: string
    years: string
  }
  /** What a person has to look at. */
  entries: NextReportEntry[]
  /** What was changed. */
  changes: NextReportChange[]
}

/** A place that a person has to look at. `line` is that of the draft. */
export interface NextReportEntry {
  kind: string
  file: string
  line: number
  column: number
  path: readonly (string | number)[]
  /** The place in the document's own words. */
  place: string
  what: string
  why: string
  suggestion: string
  /** The line of the draft that has a mark for it. */
  markLine: number | null
}

/** A change that was made. `line` is that of the draft; of a row that was taken out (`row-out`) that of the old plan. */
export interface NextReportChange {
  kind: 'year' | 'blank' | 'unit' | 'row-out'
  line: number
  /** How many lines of the old plan it stood on. */
  lines: number
  path: readonly (string | number)[]
  place: string
  before: string
  after: string
}

/** What the next plan is made with. */
export interface NextSettings {
  /** The year of the next plan; the one after the plan's when missing. */
  year?: number
  /** The phase of the next plan, first and last year; also for a plan of one year. */
  phase?: {
    from: number
    to: number
  }
}

/** Makes the draft of next year's plan from this year's spec, as `cchc next` does. */
export declare function nextPlan(source: SpecSource, settings?: NextSettings): Outcome<NextPlan>

/** A plan as it will be printed. */
export interface PlanDocument {
  /** Kind and subject of the document that is signed. */
  title: string
  /** Kind and subject of the plan itself. */
  subject: string
  agency: string
  year?: number
  /** The years of a plan of several. */
  phase?: {
    from: number
    to: number
  }
  /** All that it prints, in the order of the document; a joined cell comes once. */
  texts: PrintedText[]
}

/** A paragraph, heading or cell as it is printed. */
export interface PrintedText {
  /** `general`, `decision`, `plan`, `appendix-0`, … */
  part: string
  /** What it is: `legal-basis`, `article`, `heading`, `line`, `cell`, `recipient`, … */
  kind: string
  text: string
  /** Its place in the document's own words: “Kế hoạch, mục II.3”. */
  where: string
  file: string
  line: number
  column: number
}

/** Reads a spec: what will be printed, and everything that keeps it from being printed or looks like a mistake of writing. */
export declare function readDocument(source: SpecSource): Outcome<PlanDocument>

/** How a document is made. */
export interface RenderSettings {
  /** `.docx` when missing. */
  format?: 'docx' | 'html' | 'txt'
  /** Seconds since 1970 for the document's properties, instead of the plan's own date. */
  epoch?: number
}

/** Makes the document of a spec. The same spec gives the same bytes. */
export declare function renderDocument(source: SpecSource, settings?: RenderSettings): Promise<Outcome<Uint8Array>>

export {}
