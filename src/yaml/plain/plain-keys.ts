import { isKey } from '../key-shape.ts'
import { Scalar } from '../tree.ts'
import { leaveToLibrary } from './not-plain.ts'
import { blank, carriageReturn, colon, feed } from './plain-lines.ts'

const specKey = /[a-z][a-z0-9_]*/y

/** What stands before the colon of a key that a writer chooses; nothing that looks like one and is none. */
const chosenKey = /[\p{L}\p{N}][\p{L}\p{N}._/-]*/uy

/** A key at `at`, if there is one: a name with a colon and a blank or line end behind it. @param holder the key of the map. */
export function readKey(text: string, at: number, holder: string | undefined): Scalar | undefined {
  const isChosen = holder === 'thay' || holder === 'quy_tac'
  const pattern = isChosen ? chosenKey : specKey
  pattern.lastIndex = at
  if (!pattern.test(text)) return undefined
  const end = pattern.lastIndex
  if (text.charCodeAt(end) !== colon) return undefined
  const code = text.charCodeAt(end + 1)
  if (code !== blank && code !== feed && code !== carriageReturn && end + 1 < text.length) return undefined
  const key = text.slice(at, end)
  if (key.length > 200 || (isChosen && !isKey(key, holder))) leaveToLibrary()
  return new Scalar(key, Scalar.PLAIN, [at, end], key)
}

/** The keys of one map, each once. */
export class KeysOnce {
  private readonly few: string[] = []
  private many: Set<string> | undefined

  add(key: string): void {
    if (this.many?.has(key) ?? this.few.includes(key)) leaveToLibrary()
    if (this.many !== undefined) this.many.add(key)
    else if (this.few.push(key) > 12) this.many = new Set(this.few)
  }
}
