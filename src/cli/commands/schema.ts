import { jsonSchema } from '../../spec/json-schema.ts'
import { reportGuard } from '../../writers/report-marks.ts'
import type { Io } from '../io.ts'
import { depthNote } from '../target-name.ts'
import { writeOutput } from '../write-output.ts'

export interface SchemaOptions {
  /** Target; `-` is stdout, and so is none. */
  output?: string
  force?: boolean
}

/** `cchc schema`: prints the JSON Schema by which editors complete and check a spec. Gives 2 when it could not write. */
export async function schema({ output = '-', force }: SchemaOptions, io: Io): Promise<number> {
  const text = `${JSON.stringify(jsonSchema(), null, 2)}\n`
  if (output === '-') {
    io.stdout(text)
    return 0
  }
  const bytes = new TextEncoder().encode(text)
  if (!(await writeOutput(output, bytes, { guard: reportGuard('schema'), force }, io))) return 2
  io.stderr(`Đã ghi ${output}\n${depthNote(output)}`)
  return 0
}
