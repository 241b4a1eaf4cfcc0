import { strFromU8, strToU8, unzipSync } from 'fflate'
import writeExcel from 'write-excel-file/node'
import type { Schedule } from '../../schedule/schedule.ts'
import { packPart, zipParts } from '../docx/zip.ts'
import { sheetColumns } from './columns.ts'

/** An Excel workbook of one sheet. The library puts in the time of day; the parts are packed anew, so that the same plan gives the same bytes. */
export async function scheduleXlsx({ groups, grouping }: Schedule): Promise<Uint8Array> {
  const columns = sheetColumns(grouping)
  const header = columns.map(({ title }) => ({
    value: title,
    type: String,
    fontWeight: 'bold' as const,
    wrap: true,
    alignVertical: 'center' as const,
  }))
  // Texts are stored as texts: nothing that begins with `=` is ever worked out.
  const rows = groups.flatMap(group =>
    group.tasks.map(task =>
      columns.map(({ cell }) => {
        const value = cell(task, group)
        return value === '' ? null : { value, type: String, wrap: true, alignVertical: 'top' as const }
      }),
    ),
  )
  const book = await writeExcel(
    [header, ...rows],
    {
      sheet: 'Nhiệm vụ',
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      orientation: 'landscape',
    },
    { fontFamily: 'Times New Roman', fontSize: 12 },
  ).toBuffer()
  const parts = Object.entries(unzipSync(book)).filter(([name]) => !name.endsWith('/'))
  return zipParts(
    new Map(parts.map(([name, data]) => [name, packPart(name === styles ? mendFonts(data) : data)])),
  )
}

const styles = 'xl/styles.xml'

/** ECMA-376 Part 1, 18.8.22: the order in which a font tells what it is; the library has another. */
const fontOrder = ['b', 'i', 'strike', 'u', 'vertAlign', 'sz', 'color', 'name', 'family', 'charset', 'scheme']

const mendFonts = (data: Uint8Array): Uint8Array =>
  strToU8(
    strFromU8(data).replace(/(<font>)(.*?)(<\/font>)/gs, (_, open, inner: string, close) => {
      const parts = inner.match(/<[^<>]*>/g) ?? []
      const place = (part: string) => fontOrder.indexOf(/^<(\w+)/.exec(part)?.[1] ?? '')
      return `${open}${parts.sort((a, b) => place(a) - place(b)).join('')}${close}`
    }),
  )
