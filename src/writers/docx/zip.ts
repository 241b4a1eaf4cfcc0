import { zipSync, type Zippable } from 'fflate'

/** The parts of a package by name. */
export type Parts = ReadonlyMap<string, string | Uint8Array>

/** The earliest time that a ZIP entry can have; it is written in local time, so it is made in local time. */
const fixedTime = new Date(1980, 0, 1)

/**
 * Packs the parts: entries sorted by name and with a fixed time, so that the same parts give the same bytes on every machine
 * (the compressor is JavaScript for the same reason: the one in Node differs between processors).
 */
export function zipParts(parts: Parts): Uint8Array {
  const encoder = new TextEncoder()
  const entries: Zippable = {}
  for (const name of [...parts.keys()].sort()) {
    const data = parts.get(name)!
    entries[name] = [typeof data === 'string' ? encoder.encode(data) : data, { mtime: fixedTime, level: 6 }]
  }
  return zipSync(entries)
}
