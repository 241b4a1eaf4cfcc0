/**
 * Makes `data/tieng-canh-nhau.yaml`: how often syllables, and pairs of neighbouring syllables, stand in official texts.
 *
 *     node scripts/make-pair-counts.js <words.tsv> <word-pairs.tsv>
 *
 * Each file has lines of a syllable or a pair, a tab and its count. Source of the counts that the data was made from: 4,110 official texts of
 * Vietnamese authorities, 6.6 million syllables, of all that occurs five times or more. They are figures about public acts, in which there is
 * no copyright (Luật Sở hữu trí tuệ, Điều 15). The same counts give the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { loadSources, path, wordLists } from './bundling.js'
import { packPairCounts } from './pack-pair-counts.js'

const [wordsFile, pairsFile] = process.argv.slice(2)
if (pairsFile === undefined) {
  console.error('Usage: node scripts/make-pair-counts.js <words.tsv> <word-pairs.tsv>')
  process.exit(2)
}

/** What is rarer is left out: chance, names and mistakes. */
const leastCount = 5

/** One edit: another tone, mark or letter, a letter lost, added or swapped, or one sound for another. */
const farthest = 1

/** The program's own key, `hoà` is `hòa`, `kỹ` is `kĩ`; and its own measure of mistakes. */
const { spellingKey, spellingDistance } = await loadSources(
  `export { spellingKey } from './src/checks/words/spelling/spelling-key.ts'
export { spellingDistance } from './src/checks/words/spelling/distance.ts'`,
  [wordLists],
)

/** The counts of a file by key; without what is no Vietnamese syllable: letters, abbreviations, foreign words. */
function countsOf(file) {
  const counts = new Map()
  for (const line of readFileSync(file, 'utf8').normalize('NFC').trim().split(/\r?\n/)) {
    const [words, count] = line.split('\t')
    const keys = words.toLowerCase().split(' ').map(spellingKey)
    if (Number(count) < leastCount || keys.some(key => key === undefined || /^[a-z]$/.test(key))) continue
    const key = keys.join(' ')
    counts.set(key, (counts.get(key) ?? 0) + Number(count))
  }
  return counts
}

const { syllables, bytes } = packPairCounts(
  countsOf(wordsFile),
  countsOf(pairsFile),
  spellingDistance,
  farthest,
)

/** A text in lines of one width, below a key of YAML. */
const block = (text, width) =>
  text.match(new RegExp(`.{1,${width}}(?: |$)`, 'g')).map(line => `  ${line.trim()}`)
const packed = Buffer.from(bytes).toString('base64')
const file = path('data/tieng-canh-nhau.yaml')
writeFileSync(
  file,
  [
    '# Tiếng và cặp tiếng đứng cạnh nhau trong văn bản hành chính, mỗi tiếng, mỗi cặp bao nhiêu lần (chỉ có tiếng, cặp từ 5 lần trở lên).',
    '# Nguồn: đếm trên 4.110 văn bản công của cơ quan nhà nước Việt Nam, 6,6 triệu tiếng; chỉ là con số, không có câu chữ của văn bản nào.',
    '# Giấy phép: MIT, như cả chương trình; văn bản công không thuộc đối tượng bảo hộ quyền tác giả (Luật Sở hữu trí tuệ, Điều 15).',
    '#   tieng: các tiếng, tiếng hay gặp đứng trước.',
    '#   dem: số lần của từng tiếng và từng cặp, cùng những tiếng dễ viết nhầm thành nhau, nén thành byte, ghi bằng base64.',
    '# Thêm hay sửa: không sửa tay; `node scripts/make-pair-counts.js` làm lại tệp này từ hai bảng đếm.',
    'tieng: |',
    ...block(syllables.join(' '), 140),
    // Of lines that end in a backslash YAML makes one: base64 with ends of lines in it takes ten times as long to read.
    'dem: "\\',
    ...packed.match(/.{1,140}/g).map(line => `  ${line}\\`),
    '  "',
    '',
  ].join('\n'),
)
console.log(`${syllables.length} syllables, ${bytes.length} bytes`)
