import { checkSpec } from '../../checks/check-spec.ts'
import { type Diagnostic, hasErrors, sortDiagnostics } from '../../diagnostics/diagnostic.ts'
import { render } from '../../pipeline.ts'
import { ParagraphPlaces, pageStarts } from '../../preview/places.ts'
import { type PreviewState, shown } from '../../preview/state.ts'
import { passagesOf } from '../../reading/passages.ts'
import { isFileError } from '../../session/file-error.ts'
import { registersFor } from '../../session/registers.ts'
import { renderSettings } from '../../session/render-settings.ts'
import type { OpenSpec } from '../../session/session.ts'
import type { TemplatedOffice } from '../../session/templated-office.ts'
import { TemplatedSession } from '../../session/templated-session.ts'
import type { Io } from '../io.ts'
import { pause, type Stamp, WatchedFiles } from '../watched-files.ts'
import type { ReckonedPages } from './reckon-aside.ts'

/** So long the rules wait for the page to be fetched, and for it to be on its way then, in milliseconds. */
const longestWait = 250
const onItsWay = 10

/** What follows a spec. */
interface Followed {
  spec: string
  /** Folder of the office's templates, where one is named. */
  templates?: string | undefined
  io: Io
  stamp: Stamp
  /** Reckons pages beside the rest; undefined where that cannot be done. */
  reckon: ((spec: string, templates: string | undefined) => Promise<ReckonedPages | undefined>) | undefined
  /** Something new is to be shown. */
  tell: () => void
}

/** Follows a spec and all that its document is made from: makes the page anew at each save, then checks it, then reckons its pages. */
export class Follower {
  state: PreviewState
  /** The last page that could be made. */
  document: string | undefined
  private readonly given: Followed
  private readonly watched: WatchedFiles
  private places: ParagraphPlaces | undefined
  private timer: NodeJS.Timeout | undefined
  private isAtWork = false
  private whenTaken: (() => void) | undefined
  /** Counts the saves: what was begun before the last one is not shown any more. */
  private turn = 0

  constructor(given: Followed) {
    this.given = given
    this.watched = new WatchedFiles(given.stamp)
    this.state = { version: 0, file: given.spec, findings: [], isChecking: true, places: [] }
  }

  /** Makes the first page, and follows from then on. */
  async start(): Promise<void> {
    await this.make()
    this.timer = setInterval(() => void this.look(), pause)
  }

  stop(): void {
    clearInterval(this.timer)
  }

  /** The page as it is now is about to be sent to who looks at it. */
  taken(): void {
    this.whenTaken?.()
  }

  /** The rules keep the program busy: whoever has been told gets the page before they begin. */
  private untilTaken(): Promise<void> {
    return new Promise(resolve => {
      const last = setTimeout(resolve, longestWait)
      this.whenTaken = () => {
        clearTimeout(last)
        setTimeout(resolve, onItsWay)
      }
    })
  }

  private async look(): Promise<void> {
    if (this.isAtWork || !this.watched.hasChanged()) return
    await this.make()
  }

  private async make(): Promise<void> {
    this.isAtWork = true
    const turn = ++this.turn
    const { spec, templates, tell } = this.given
    const io = this.watched.restart(this.given.io)
    try {
      const open = await new TemplatedSession(io, templates).open(spec)
      await this.show(open, io)
      tell()
      // The first page is made before anyone can look.
      if (turn > 1 && this.state.broken === undefined) await this.untilTaken()
      this.state = { ...this.state, findings: this.checked(open, io), isChecking: false }
    } catch (error) {
      if (!isFileError(error)) throw error
      const start = { line: 1, column: 1 }
      const { message, hint } = error
      this.state = {
        ...this.state,
        broken: shown(
          [
            {
              rule: 'file',
              severity: 'error',
              message,
              ...(hint ? { hint } : {}),
              file: spec,
              start,
              end: start,
            },
          ],
          undefined,
        ),
        isChecking: false,
      }
    }
    this.isAtWork = false
    tell()
    void this.reckonPages(turn)
  }

  /** Makes the page; of a spec with faults the last page stays. */
  private async show(open: OpenSpec<TemplatedOffice>, io: Io): Promise<void> {
    const { office } = open
    let places: ParagraphPlaces | undefined
    const settings = renderSettings(
      open,
      {
        format: 'html',
        look: read => {
          places = new ParagraphPlaces(passagesOf(read.plan).map(({ text }) => text))
          return []
        },
      },
      io.env,
    )
    const made = hasErrors(office.diagnostics)
      ? { diagnostics: [] as Diagnostic[] }
      : await render(this.given.spec, open.text, { ...settings, mark: paragraph => places!.mark(paragraph) })
    const { broken: _broken, pages: _pages, ...before } = this.state
    if (made.value === undefined) {
      const faults = sortDiagnostics([...office.diagnostics, ...made.diagnostics]).filter(isFault)
      this.state = { ...this.state, broken: shown(faults, this.places), isChecking: true }
      return
    }
    this.document = new TextDecoder().decode(made.value.bytes)
    this.places = places
    this.state = { ...before, version: before.version + 1, isChecking: true, places: places!.places }
  }

  private checked(open: OpenSpec<TemplatedOffice>, io: Io): PreviewState['findings'] {
    const { file, text, readBeside, office } = open
    const own = registersFor(file, office, io)
    const { diagnostics } = checkSpec(file, text, {
      readBeside,
      loadRegister: own.load,
      ...(office.house ? { house: office.house } : {}),
      ...(office.rules ? { settings: office.rules } : {}),
    })
    return shown(sortDiagnostics([...office.diagnostics, ...own.diagnostics, ...diagnostics]), this.places)
  }

  private async reckonPages(turn: number): Promise<void> {
    const { reckon, spec, templates, tell } = this.given
    if (reckon === undefined || this.state.broken !== undefined) return
    const reckoned = await reckon(spec, templates)
    if (reckoned === undefined || turn !== this.turn || this.places === undefined) return
    this.state = {
      ...this.state,
      pages: {
        count: reckoned.pages.length,
        starts: pageStarts(reckoned.pages, this.places),
        findings: shown(reckoned.found, this.places),
      },
    }
    tell()
  }
}

const isFault = ({ severity }: Diagnostic): boolean => severity === 'error'
