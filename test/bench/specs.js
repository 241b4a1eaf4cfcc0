import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Specs as a province has them: each is one of the real plans, of another commune. Its name is longer or shorter, other units do the work,
 * sections, lines and rows are left out or stand there once more, numbers, dates and legal bases are others, sentences begin otherwise; the
 * rest is word for word the same, as communes copy from each other.
 * @param count how many. The n-th is always the same.
 * @returns their texts.
 */
export function variedSpecs(count, folder = 'plans') {
  const plans = readdirSync(folder)
    .filter(name => name.endsWith('.yaml'))
    .sort()
    .map(name => readFileSync(join(folder, name), 'utf8'))
  return Array.from({ length: count }, (_, index) => vary(plans[index % plans.length], index + 1))
}

const shares = {
  sectionLeftOut: 0.06,
  lineLeftOut: 0.08,
  lineRepeated: 0.04,
  rowLeftOut: 0.1,
  rowRepeated: 0.08,
  otherNumbers: 0.3,
  otherBeginning: 0.3,
  otherUnit: 0.5,
}

function vary(plan, seed) {
  const dice = new Dice(seed)
  const name = communeName(dice)
  const place = /^ {2}dia_danh: (.*)$/m.exec(plan)[1]
  const lines = plan.replaceAll(place, name).split('\n')
  const varied = blocksOf(lines).flatMap((block, at, blocks) => block.vary(dice, blocks[at + 1]))
  return varied.join('\n')
}

/** The lines of a plan in pieces that can be left out or repeated by themselves. */
function blocksOf(lines) {
  const blocks = []
  let at = 0
  while (at < lines.length) {
    const line = lines[at]
    const isRow = /^ +- ma: /.test(line)
    const isSection = /^ +- de_muc: /.test(line) && !hasSections(lines, at)
    if (isRow || isSection) {
      const end = endOfItem(lines, at)
      blocks.push(isRow ? new Row(lines.slice(at, end)) : new Lowest(lines.slice(at, end)))
      at = end
    } else {
      blocks.push(new Line(line))
      at++
    }
  }
  return blocks
}

/** A mark of a note has its text elsewhere: both stay. */
const hasNote = line => line.includes('[^')

const indentOf = line => line.search(/\S/)

/** Where the item of a list that begins at a line ends. */
function endOfItem(lines, at) {
  const indent = indentOf(lines[at])
  let end = at + 1
  while (end < lines.length && (lines[end].trim() === '' || indentOf(lines[end]) > indent)) end++
  return end
}

const hasSections = (lines, at) =>
  lines.slice(at + 1, endOfItem(lines, at)).some(line => /^ +- (?:de_muc|bang|\|)/.test(line))

/** A row of a table that is written key by key. One that others join (`^`) stays. */
class Row {
  constructor(lines) {
    this.lines = lines
  }

  vary(dice, next) {
    const isJoined = next instanceof Row && next.lines.some(line => line.endsWith(': ^'))
    const own = this.lines.map(line => varyLine(line, dice))
    if (isJoined || this.lines.some(hasNote)) return own
    if (dice.says(shares.rowLeftOut)) return []
    if (!dice.says(shares.rowRepeated)) return own
    const again = this.lines.map(line =>
      withOtherNumbers(line, dice).replace(/^( +- ma: .*)$/, (_, ma) => `${ma}-${dice.below(1000)}`),
    )
    return [...own, ...again]
  }
}

/** A section that holds no other, and no table. */
class Lowest {
  constructor(lines) {
    this.lines = lines
  }

  vary(dice) {
    if (dice.says(shares.sectionLeftOut)) return []
    const [title, key, ...texts] = this.lines
    if (!/ noi_dung: \|$/.test(key ?? '')) return this.lines.map(line => varyLine(line, dice))
    if (texts.some(hasNote)) return this.lines.map(line => varyLine(line, dice))
    const kept = texts.filter((line, at) => at === 0 || line.trim() === '' || !dice.says(shares.lineLeftOut))
    const varied = kept.flatMap(line => {
      const own = varyLine(line, dice)
      const isRepeated = line.trim() !== '' && dice.says(shares.lineRepeated)
      return isRepeated ? [own, withOtherNumbers(line, dice).replace(/ \[#[^\]]*\]$/, '')] : [own]
    })
    return [title, key, ...varied]
  }
}

/** Anything else: it stays, with other figures. */
class Line {
  constructor(line) {
    this.line = line
  }

  vary(dice) {
    return [varyLine(this.line, dice)]
  }
}

function varyLine(line, dice) {
  const unit = /^( {4}[a-z]+: )\S.*$/.exec(line)
  if (unit !== null && dice.says(shares.otherUnit)) return unit[1] + dice.of(offices)
  let varied = line
  if (dice.says(shares.otherNumbers)) varied = withOtherNumbers(varied, dice)
  if (dice.says(shares.otherBeginning))
    varied = varied.replace(beginning, (_, before) => before + dice.of(beginnings))
  return varied
}

/** Percentages, numbers of documents, days; what a plan points at by them stays. */
function withOtherNumbers(line, dice) {
  if (line.includes('{{')) return line
  return line
    .replace(/\b\d\d%/g, () => `${50 + dice.below(50)}%`)
    .replace(/(số )\d+(?=[/-])/g, (_, before) => before + (1 + dice.below(4000)))
    .replace(/\b\d{1,2}\/\d{1,2}(?=\/20\d\d)/g, () => `${10 + dice.below(19)}/${1 + dice.below(12)}`)
}

const beginnings = ['Tiếp tục', 'Tăng cường', 'Đẩy mạnh', 'Thường xuyên', 'Chủ động', 'Kịp thời', 'Tập trung']
const beginning = new RegExp(`^( +(?:- )?)(?:${beginnings.join('|')})(?= )`)

const offices = [
  'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân',
  'Phòng Văn hóa - Xã hội',
  'Phòng Kinh tế',
  'Phòng Kinh tế, Hạ tầng và Đô thị',
  'Trung tâm Phục vụ hành chính công',
  'Công chức Văn phòng - Thống kê',
  'Ban Chỉ huy Quân sự',
  'Công an xã',
]

const syllables =
  'An Bình Cẩm Đông Hòa Lạc Long Minh Mỹ Nam Nghĩa Phú Phước Quảng Sơn Tân Thạnh Thượng Trường Vĩnh'
const parts = syllables.split(' ')

function communeName(dice) {
  const last = dice.of(parts)
  const name = `${dice.of(parts)} ${last}`
  return dice.says(0.2) ? `${name} ${dice.of(parts)}` : name
}

/** Numbers that look like chance and are the same in each run (mulberry32). */
class Dice {
  constructor(seed) {
    this.state = seed * 0x9e3779b1
  }

  below(count) {
    this.state = (this.state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % count
  }

  says(share) {
    return this.below(1000) < share * 1000
  }

  of(choices) {
    return choices[this.below(choices.length)]
  }
}
