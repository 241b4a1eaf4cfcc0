import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** A word on a page with its box in points from the top left corner. */
export interface Word {
  text: string
  left: number
  top: number
  right: number
  bottom: number
}

/** A page and its words, in points. */
export interface Page {
  width: number
  height: number
  words: Word[]
}

/** Millimetres in points. */
export const mm = (value: number): number => (value * 72) / 25.4
/** What a reader sees as equal: half a millimetre. */
export const near = mm(0.5)

/** The pages of a PDF. */
export function pagesOf(pdf: string): Page[] {
  const { stdout } = spawnSync('pdftotext', ['-bbox', pdf, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 })
  return [...stdout.matchAll(/<page width="([\d.]+)" height="([\d.]+)">(.*?)<\/page>/gs)].map(
    ([, width, height, body]) => ({
      width: Number(width),
      height: Number(height),
      words: [
        ...body!.matchAll(
          /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)<\/word>/g,
        ),
      ].map(([, left, top, right, bottom, text]) => ({
        text: text!.replaceAll('&amp;', '&').normalize('NFC'),
        left: Number(left),
        top: Number(top),
        right: Number(right),
        bottom: Number(bottom),
      })),
    }),
  )
}

/** The words of a page. */
export const textOf = (page: Page): string => page.words.map(word => word.text).join(' ')
/** A word in the top margin is the page's number. */
export const numberOf = (page: Page): Word | undefined => page.words.find(word => word.bottom < mm(20))

/** Prints documents by LibreOffice into their folder, with a profile of its own there. */
export const print = (folder: string, names: readonly string[]): void =>
  convert(
    folder,
    names.map(name => `${name}.docx`),
    'pdf',
  )

/** Has LibreOffice make other files of those of a folder, beside them. @param to an ending, perhaps with a filter's name behind a colon. */
export function convert(folder: string, files: readonly string[], to: string): void {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
  const paths = files.map(file => join(folder, file))
  spawnSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', folder, ...paths])
}
