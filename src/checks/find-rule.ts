import { nearest } from '../language/nearest.ts'

/**
 * The ids that somebody means by a name: an id itself, as a report prints it; the last part of one or more; a group, which is all its ids.
 * Brackets around it and capitals are of no account.
 */
export function findIds(name: string, ids: readonly string[]): string[] {
  const words = plain(name)
  if (ids.includes(words)) return [words]
  const byLast = ids.filter(id => lastOf(id) === words)
  return byLast.length > 0 ? byLast : ids.filter(id => id.startsWith(`${words}/`))
}

/** The id that a name that is none was most likely meant for, by its last part too. */
export function nearestId(name: string, ids: readonly string[]): string | undefined {
  const words = plain(name)
  const whole = nearest(words, ids)
  if (whole !== undefined) return whole
  const last = nearest(lastOf(words), [...new Set(ids.map(lastOf))])
  return ids.find(id => lastOf(id) === last)
}

const plain = (name: string): string =>
  name
    .normalize('NFC')
    .trim()
    .replace(/^\[|\]$/g, '')
    .toLowerCase()

const lastOf = (id: string): string => id.slice(id.indexOf('/') + 1)
