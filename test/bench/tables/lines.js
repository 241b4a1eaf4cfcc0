import { buildSync } from 'esbuild'

/** The program's own measure of text; it knows widths of letters, and nothing of tables. */
const [{ text }] = buildSync({
  entryPoints: ['src/layout/measure.ts'],
  bundle: true,
  format: 'esm',
  write: false,
}).outputFiles
export const { breakLines } = await import(`data:text/javascript,${encodeURIComponent(text)}`)
