import { basename } from 'node:path'
import { digestTexts } from '../batch/fingerprint.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { withPlainLineEnds } from '../language/line-ends.ts'
import { builtIn } from '../markup/built-in.ts'
import type { OwnTemplates } from '../markup/own-templates.ts'
import type { Files } from './files.ts'
import type { Office } from './office.ts'
import type { NamedFile } from './office-settings.ts'

/** An office with its templates, as documents are made with them. */
export interface TemplatedOffice extends Office {
  templates?: OwnTemplates
  /** The digest of the settings and the templates; undefined where there are none. */
  digest?: string
}

/**
 * Reads the templates of an office. A folder of them that its settings name and that there is not is a mistake of the settings.
 * @param named a folder that the command line names instead; throws FileError when there is no such.
 */
export async function withTemplates(
  office: Office,
  named: string | undefined,
  files: Files,
): Promise<TemplatedOffice> {
  const folder = named ?? office.templateFolder?.name
  const missing = named === undefined && office.templateFolder && noTemplates(office.templateFolder, files)
  if (missing) return { ...office, diagnostics: [...office.diagnostics, missing] }
  if (folder === undefined) return digested(office)
  const { readTemplateFolder } = await import('./template-folder.ts')
  const { value, diagnostics, texts } = await readTemplateFolder(folder, files)
  return digested({
    ...office,
    ...(value ? { templates: value } : {}),
    diagnostics: [...office.diagnostics, ...diagnostics],
    texts: new Map([...office.texts, ...texts]),
  })
}

const noTemplates = ({ name, at }: NamedFile, files: Files): Diagnostic | undefined =>
  files.isFolder(name)
    ? undefined
    : at.diagnostic({
        rule: 'office/no-templates',
        severity: 'error',
        message: `Không tìm thấy thư mục mẫu \`${name}\`.`,
        hint: 'Xem lại tên thư mục, hoặc chép các mẫu ra bằng `cchc templates --copy THƯ-MỤC`.',
      })

function digested(office: TemplatedOffice): TemplatedOffice {
  const digest = digestOffice(office.texts)
  return digest === undefined ? office : { ...office, digest }
}

/** Distinguished by their own names alone: where the program stands is no part of what a document is made from, nor is a copy of what is built in. */
function digestOffice(texts: ReadonlyMap<string, string>): string | undefined {
  const own = [...texts]
    .map(([file, text]): [string, string] => [basename(file), text])
    .filter(([name, text]) => builtIn[name.replace(/\.hbs$/, '')]?.source !== withPlainLineEnds(text))
  return own.length === 0 ? undefined : digestTexts(own)
}
