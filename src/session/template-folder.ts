import { join } from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Result } from '../diagnostics/result.ts'
import { Source } from '../diagnostics/source.ts'
import type { OwnTemplates } from '../markup/own-templates.ts'
import type { Files } from './files.ts'
import { leadsOut, linkOut } from './leads-away.ts'

/** What an office's folder of templates gives: the compiled ones, or what is wrong with them and their texts. */
interface TemplateFolder extends Result<OwnTemplates> {
  diagnostics: Diagnostic[]
  texts: Map<string, string>
}

/** Reads and compiles the `.hbs` files of a folder and of its `partials`. Throws FileError when there is no such folder, or a file in it is a link out of it. */
export async function readTemplateFolder(folder: string, files: Files): Promise<TemplateFolder> {
  const paths = [folder, join(folder, 'partials')].flatMap((path, index) =>
    index > 0 && !files.list(folder).includes('partials')
      ? []
      : files
          .list(path)
          .filter(name => name.endsWith('.hbs'))
          .map(name => join(path, name)),
  )
  for (const path of paths) if (leadsOut(folder, path, files)) throw linkOut(path)
  const decoder = new TextDecoder('utf-8')
  const sources = new Map(
    paths.map(file => [nameOf(file), new Source(file, decoder.decode(files.read(file)).normalize('NFC'))]),
  )
  const { compileOfficeTemplates } = await import('../markup/office-templates.ts')
  const texts = new Map([...sources.values()].map(source => [source.file, source.text]))
  return { ...compileOfficeTemplates(sources), texts }
}

/** A template is known by its file's name, wherever it stands. */
const nameOf = (file: string): string => file.replace(/^.*[\\/]/, '').replace(/\.hbs$/, '')
