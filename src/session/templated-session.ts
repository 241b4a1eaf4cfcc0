import type { Files } from './files.ts'
import type { Office } from './office.ts'
import { kept, type OpenSpec, Session, withOffice } from './session.ts'
import { readSpecText } from './spec-text.ts'
import { type TemplatedOffice, withTemplates } from './templated-office.ts'

/** A session of a command that makes documents, or looks at all they are made with: offices come with their templates. */
export class TemplatedSession {
  readonly session: Session
  private readonly templates: string | undefined
  private readonly offices = new Map<Office, Promise<TemplatedOffice>>()

  /** @param templates a folder of templates that the command line names, instead of the one in the settings. */
  constructor(files: Files, templates?: string) {
    this.session = new Session(files)
    this.templates = templates
  }

  /** What the office of a spec sets. Throws FileError where the command line names templates that there are not. */
  async office(spec: string): Promise<TemplatedOffice> {
    const office = await this.session.office(spec)
    return kept(this.offices, office, () => withTemplates(office, this.templates, this.session.files))
  }

  /** Opens a spec. Throws FileError. */
  async open(spec: string): Promise<OpenSpec<TemplatedOffice>> {
    const text = readSpecText(spec, this.session.files)
    return withOffice(spec, text, await this.office(spec))
  }
}
