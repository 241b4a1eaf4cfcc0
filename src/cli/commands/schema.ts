import { jsonSchema } from '../../spec/json-schema.ts'
import type { Io } from '../io.ts'
import { depthNote } from '../target-name.ts'

/** `cchc schema`: prints the JSON Schema by which editors complete and check a spec. */
export function schema(options: { output?: string }, io: Io): number {
  const text = `${JSON.stringify(jsonSchema(), null, 2)}\n`
  if (options.output === undefined) io.stdout(text)
  else {
    io.write(options.output, new TextEncoder().encode(text))
    io.stderr(`Đã ghi ${options.output}\n${depthNote(options.output)}`)
  }
  return 0
}
