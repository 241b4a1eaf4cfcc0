import loadKinds from '../../data/tu-ngu/loai-van-ban.yaml'
import { lazy } from './lazy.ts'

/** Kinds of documents that have a number, by their names in small letters, with their abbreviations in symbols, the right one first. */
const abbreviations = lazy(
  (): ReadonlyMap<string, readonly string[]> =>
    new Map(loadKinds().map(({ ten, ky_hieu = [] }) => [ten, ky_hieu])),
)

/** Short forms of kinds, as a hurried hand writes them before a number. */
const spelledOut = lazy(
  (): ReadonlyMap<string, string> =>
    new Map(
      loadKinds().flatMap(({ ten, viet_tat }) =>
        viet_tat === undefined ? [] : [[viet_tat, ten[0]!.toUpperCase() + ten.slice(1)] as const],
      ),
    ),
)

/** Kinds that a plan may be, and what their symbols begin with where a People's Committee issues them (ND30-PL3.I). */
const ofCommittees = lazy(
  (): ReadonlyMap<string, string> =>
    new Map(
      loadKinds().flatMap(({ ten, ky_hieu: [right] = [], ky_hieu_uy_ban }) =>
        ky_hieu_uy_ban === undefined || right === undefined ? [] : [[ten, right] as const],
      ),
    ),
)

/** The names of the kinds that have a number, in small letters. */
export const numberedKinds = (): ReadonlySet<string> => new Set(abbreviations().keys())

/** The short forms of kinds. */
export const shortKinds = (): ReadonlySet<string> => new Set(spelledOut().keys())

/** What the symbol of a kind begins with where a People's Committee issues a plan; undefined for kinds that are none. */
export const committeeAbbreviation = (type: string): string | undefined => ofCommittees().get(type)

/** The abbreviations that a symbol of this kind of document may begin with; none for a letter, whose symbol names its sender. */
export function kindAbbreviations(type: string): readonly string[] {
  return abbreviations().get(type.normalize('NFC').toLowerCase().replace(/\s+/g, ' ')) ?? []
}

/** The kind that an abbreviation in a symbol means, in small letters; undefined where it is none or means several. */
export function kindOf(abbreviation: string): string | undefined {
  const kinds = [...abbreviations()].filter(([, [right]]) => right === abbreviation).map(([kind]) => kind)
  return kinds[0]
}

/** `NĐ` is `Nghị định`; undefined for what is no short form of a kind. */
export const spellOutKind = (short: string): string | undefined => spelledOut().get(short)

/** Letters without what a typist loses first: the bar of `Đ`, case. */
export const bareLetters = (text: string): string => text.toUpperCase().replaceAll('Đ', 'D')

/** Abbreviations of committees of the Party: their documents have the number, a hyphen, the kind, a slash. */
const party = /^(?:TW|TU|HU|ĐU|QU|ThU|TVTU|TVHU)$/

/** Whether an abbreviation in a symbol names a committee of the Party. */
export const isPartyIssuer = (abbreviation: string): boolean => party.test(abbreviation)
