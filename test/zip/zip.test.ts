import { describe, expect, it } from 'vitest'
import { packPart } from '../../src/zip/pack-part.ts'
import { openZip } from '../../src/zip/read-zip.ts'
import { replaceParts } from '../../src/zip/replace-parts.ts'
import { zipParts } from '../../src/zip/write-zip.ts'
import fc from '../helpers/fast-check.ts'

const names = fc.stringMatching(/^[a-zà-ỹ]{1,12}\.xml$/).map(name => name.normalize('NFC'))
const contents = fc.dictionary(names, fc.uint8Array({ maxLength: 3000 }), { maxKeys: 8 })

const write = (parts: Record<string, Uint8Array>): Uint8Array =>
  zipParts(new Map(Object.entries(parts).map(([name, bytes]) => [name, packPart(bytes)])))

/** All entries of a ZIP file, by name. */
function read(file: Uint8Array): Record<string, number[]> {
  const zip = openZip(file)
  if ('refused' in zip) throw new Error(zip.refused)
  return Object.fromEntries(
    zip.names.map(name => {
      const bytes = zip.bytes(name)
      if ('refused' in bytes) throw new Error(`${bytes.refused}: ${name}`)
      return [name, [...bytes]]
    }),
  )
}

const plain = (parts: Record<string, Uint8Array>): Record<string, number[]> =>
  Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, [...bytes]]))

describe('a ZIP file', () => {
  it('is read as it was written, and its names stand in order', () => {
    fc.assert(
      fc.property(contents, parts => {
        const file = write(parts)
        expect(read(file)).toEqual(plain(parts))
        expect(Object.keys(read(file))).toEqual(Object.keys(parts).sort())
      }),
    )
  })

  it('is the same in whatever order its parts come', () => {
    fc.assert(
      fc.property(contents, parts => {
        expect(write(Object.fromEntries(Object.entries(parts).reverse()))).toEqual(write(parts))
      }),
    )
  })

  it('has what replaced its parts, what was added, and all else as it was', () => {
    fc.assert(
      fc.property(contents, contents, (parts, changes) => {
        const file = replaceParts(write(parts), new Map(Object.entries(changes)))
        expect(read(file)).toEqual(plain({ ...parts, ...changes }))
      }),
    )
  })

  it('that is cut anywhere is refused, and never throws', () => {
    fc.assert(
      fc.property(contents, fc.nat(), (parts, at) => {
        const file = write(parts)
        expect(openZip(file.subarray(0, at % file.length))).toHaveProperty('refused', 'damaged-zip')
      }),
    )
  })
})
