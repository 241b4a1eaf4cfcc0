/** Abbreviations of the kinds of documents that a plan may be (ND30-PL3.I). */
const abbreviations = new Map([
  ['nghị quyết', 'NQ'],
  ['quyết định', 'QĐ'],
  ['chỉ thị', 'CT'],
  ['quy chế', 'QC'],
  ['quy định', 'QyĐ'],
  ['thông báo', 'TB'],
  ['hướng dẫn', 'HD'],
  ['chương trình', 'CTr'],
  ['kế hoạch', 'KH'],
  ['phương án', 'PA'],
  ['đề án', 'ĐA'],
  ['dự án', 'DA'],
  ['báo cáo', 'BC'],
])

/**
 * The symbol that every People's Committee uses for a kind of document (PR-SYM-2), such as `QĐ-UBND`.
 * Undefined for other agencies and kinds: they have to give their own.
 */
export function usualSymbol(type: string, agency: string): string | undefined {
  const kind = abbreviations.get(type.trim().toLowerCase())
  const isCommittee = /^(ủy ban|uỷ ban)\s+nhân dân/iu.test(agency.trim())
  return kind !== undefined && isCommittee ? `${kind}-UBND` : undefined
}
