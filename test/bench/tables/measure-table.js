import { breakLines } from './lines.js'

/** Height of a line of Times New Roman at single spacing, as a share of its size. */
const singleLine = 1.15

/** Words of a short phrase: it belongs on one line. */
const shortPhrase = 4

/**
 * What a table comes to on paper: lines of its rows (a row has those of its highest cell, a joined cell adds what its rows lack), its share of pages,
 * pieces cut inside, short phrases on more than one line, pieces cut in its header.
 */
export function measureTable({ rows, margin, page }) {
  const lines = rows.map(() => 0)
  const heights = rows.map(() => 0)
  let cut = 0
  let headerCuts = 0
  let split = 0
  const joined = []
  rows.forEach(({ isHeader, cells }, index) => {
    for (const cell of cells) {
      const room = cell.width - 2 * margin
      let count = 0
      let height = 0
      for (const { runs, font, gaps } of cell.paragraphs) {
        const broken = breakLines(runs, font, room)
        const text = runs.map(run => run.text).join('')
        const cuts = cutsIn(text, broken)
        if (isHeader) headerCuts += cuts
        else {
          cut += cuts
          if (broken.length > text.split('\n').length && syllables(text) <= shortPhrase) split++
        }
        count += broken.length
        height += broken.length * font.sizePt * singleLine + gaps
      }
      if (cell.lastRow > index) joined.push({ cell, count, height })
      else {
        lines[index] = Math.max(lines[index], count)
        heights[index] = Math.max(heights[index], height)
      }
    }
  })
  for (const { cell, count, height } of joined) {
    const { firstRow, lastRow } = cell
    lines[lastRow] += Math.max(0, count - sum(lines.slice(firstRow, lastRow + 1)))
    heights[lastRow] += Math.max(0, height - sum(heights.slice(firstRow, lastRow + 1)))
  }
  return { lines: sum(lines), pages: sum(heights) / page.height, cut, split, headerCuts }
}

/** Line ends inside a word, a number, or what a no-break blank binds. */
function cutsIn(text, lines) {
  let at = 0
  let cuts = 0
  for (const line of lines.slice(0, -1)) {
    at = text.indexOf(line, at) + line.length
    const before = text[at - 1] ?? ''
    if (!/[ \t\n]/.test(text[at] ?? ' ') && !/[-‐–—]/.test(before) && !/[ \t\n]/.test(before)) cuts++
  }
  return cuts
}

const syllables = text => text.split(/[\s\u00a0]+/).filter(word => word !== '').length
const sum = values => values.reduce((total, value) => total + value, 0)
