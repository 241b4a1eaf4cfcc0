/** Kinds of documents with their abbreviations in symbols, the right one first (ND30-PL3.I, and the kinds of legal acts and of the Party). */
const abbreviations: ReadonlyMap<string, readonly string[]> = new Map([
  ['nghị quyết', ['NQ']],
  ['nghị quyết liên tịch', ['NQLT']],
  ['nghị định', ['NĐ']],
  ['quyết định', ['QĐ']],
  ['chỉ thị', ['CT']],
  ['thông tư', ['TT']],
  ['thông tư liên tịch', ['TTLT']],
  ['thông báo', ['TB']],
  ['thông báo kết luận', ['TB', 'TBKL']],
  ['kết luận', ['KL']],
  ['kế hoạch', ['KH']],
  ['kế hoạch hành động', ['KH', 'KHHĐ']],
  ['kế hoạch phối hợp', ['KHPH', 'KH']],
  ['chương trình', ['CTr', 'CT']],
  ['chương trình hành động', ['CTr', 'CTHĐ', 'CTrHĐ', 'CT']],
  ['chương trình phối hợp', ['CTr', 'CTPH', 'CTrPH', 'CT']],
  ['công điện', ['CĐ']],
  ['hướng dẫn', ['HD']],
  ['quy định', ['QyĐ', 'QĐ', 'QĐi']],
  ['quy chế', ['QC']],
  ['báo cáo', ['BC']],
  ['tờ trình', ['TTr']],
  ['đề án', ['ĐA']],
  ['dự án', ['DA']],
  ['phương án', ['PA']],
  ['lệnh', ['L']],
])

/** Short forms of kinds, as a hurried hand writes them before a number. */
const spelledOut: ReadonlyMap<string, string> = new Map([
  ['NQ', 'Nghị quyết'],
  ['NĐ', 'Nghị định'],
  ['QĐ', 'Quyết định'],
  ['CT', 'Chỉ thị'],
  ['TT', 'Thông tư'],
  ['TB', 'Thông báo'],
  ['KL', 'Kết luận'],
  ['KH', 'Kế hoạch'],
  ['CV', 'Công văn'],
  ['CTr', 'Chương trình'],
  ['HD', 'Hướng dẫn'],
  ['BC', 'Báo cáo'],
  ['TTr', 'Tờ trình'],
  ['VBHN', 'Văn bản hợp nhất'],
])

/** The abbreviations that a symbol of this kind of document may begin with; none for a letter, whose symbol names its sender. */
export function kindAbbreviations(type: string): readonly string[] {
  return abbreviations.get(type.normalize('NFC').toLowerCase().replace(/\s+/g, ' ')) ?? []
}

/** The kind that an abbreviation in a symbol means, in small letters; undefined where it is none or means several. */
export function kindOf(abbreviation: string): string | undefined {
  const kinds = [...abbreviations].filter(([, [right]]) => right === abbreviation).map(([kind]) => kind)
  return kinds[0]
}

/** `NĐ` is `Nghị định`; undefined for what is no short form of a kind. */
export const spellOutKind = (short: string): string | undefined => spelledOut.get(short)

/** Letters without what a typist loses first: the bar of `Đ`, case. */
export const bareLetters = (text: string): string => text.toUpperCase().replaceAll('Đ', 'D')

/** Abbreviations of committees of the Party: their documents have the number, a hyphen, the kind, a slash. */
const party = /^(?:TW|TU|HU|ĐU|QU|ThU|TVTU|TVHU)$/

/** Whether an abbreviation in a symbol names a committee of the Party. */
export const isPartyIssuer = (abbreviation: string): boolean => party.test(abbreviation)
