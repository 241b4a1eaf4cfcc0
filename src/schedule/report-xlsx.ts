import { unzipSync } from 'fflate'
import writeExcel from 'write-excel-file/node'
import { packPart, zipParts } from '../writers/docx/zip.ts'
import { sheetColumns } from './columns.ts'
import type { Schedule } from './schedule.ts'

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
  const book = await writeExcel([header, ...rows], {
    sheet: 'Nhiệm vụ',
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape',
  }).toBuffer()
  const parts = Object.entries(unzipSync(book)).filter(([name]) => !name.endsWith('/'))
  return zipParts(new Map(parts.map(([name, data]) => [name, packPart(data)])))
}
