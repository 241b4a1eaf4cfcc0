/** The words of a document as its peers get them: paragraphs, and the rows of its tables. Taken from the plain text that `cchc` writes. */
export function contentOf(text) {
  const paragraphs = []
  const rows = []
  for (const line of text.split('\n')) {
    if (line.includes('\t')) rows.push(line.split('\t'))
    else if (line.trim() !== '') paragraphs.push(line)
  }
  const columns = Math.max(1, ...rows.map(row => row.length))
  return {
    paragraphs,
    rows: rows.map(row => Array.from({ length: columns }, (_, at) => row[at] ?? '')),
    columns,
  }
}
