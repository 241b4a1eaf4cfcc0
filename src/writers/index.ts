import type { Format } from '../document/formats.ts'
import type { Layout } from '../layout/nd30.ts'
import type { Writer } from './writer.ts'

/** The writers by format, for a layout; each is loaded when it is asked for. */
export const writers: Record<Format, (layout: Layout) => Promise<Writer>> = {
  docx: async layout => {
    const { skeletonFor, writeDocx } = await import('./docx/package.ts')
    const skeleton = await skeletonFor(layout)
    return (document, context) => writeDocx(document, context, skeleton)
  },
  html: async () => (await import('./html/page.ts')).writeHtml,
  txt: async () => (await import('./text/lines.ts')).writeText,
}
