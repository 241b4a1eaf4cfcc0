import loadWays from '../../data/tu-ngu/cach-viet.yaml'
import { lazy } from '../language/lazy.ts'
import { literal } from '../language/literal.ts'
import { lookBack } from '../reading/past-headings.ts'
import { readRole } from '../spec/role.ts'
import type { Entry } from './entry.ts'

const anyOf = (phrases: readonly string[]): string =>
  phrases.map(phrase => literal(phrase).replaceAll(' ', String.raw`\s+`)).join('|')

const opening = lazy(
  () => new RegExp(String.raw`^[\s\-+*•“(]*(?:${anyOf(loadWays().mo_dau_viec)})(?!\p{L})`, 'iu'),
)
const giving = lazy(() => new RegExp(String.raw`(?<!\p{L})(?:${anyOf(loadWays().giao_viec)})(?!\p{L})`, 'iu'))

/** A subject before the verb is a few words long. */
const longestSubject = 120

/** A duty says what is to be done; a few words do not. */
const leastWords = 5

/** A line that tells who does what stands above it. */
const says =
  /^[\s\-+*•]*(?:các\s+)?(?:cơ\s+quan|đơn\s+vị)\s+(?:chủ\s+trì|phối\s+hợp|thực\s+hiện|tham\s+mưu)\s*:/iu

/** True for a sentence that gives somebody something to do: it begins with a verb of doing, or says who does it. */
export function givesTask(sentence: string): boolean {
  if (sentence.split(/\s+/u).length < leastWords || /:\s*$/u.test(sentence) || says.test(sentence))
    return false
  return opening().test(sentence) || giving().test(sentence.slice(0, longestSubject))
}

/** What stands above an entry, from the inside to the outside, its own part aside. */
export function headingsOver(entry: Entry): Entry[] {
  const above: Entry[] = []
  for (let at = entry.parent; at !== undefined; at = at.parent)
    if (at.kind === 'heading' || at.kind === 'group') above.push(at)
  return above
}

/** Roles of headings below which sentences say what is wanted, not what is to be done. */
const noDuties = ['muc_dich', 'yeu_cau', 'kinh_phi']

/** True where a new sentence may be a new task: in the plan, not where it looks back, says what for, or tells targets. */
export function mayGiveTasks(entry: Entry): boolean {
  if (entry.part === 'decision' || entry.part === 'general') return false
  const titles = headingsOver(entry).map(({ words }) => words.text)
  if (lookBack(titles)) return false
  const role = titles.map(readRole).find(each => each !== undefined)
  return role === undefined || !noDuties.includes(role)
}

/** Offices and posts that a heading may give tasks to. */
const unit =
  /^(?:đề\s+nghị\s+|giao\s+|trách\s+nhiệm\s+của\s+)?(?:các\s+)?(?:sở|phòng(?!\s*,|\s+chống|\s+ngừa)|ban(?!\s+hành)|bộ(?!\s+(?:thủ\s+tục|chỉ\s+số|tiêu\s+chí|máy|câu\s+hỏi))|trung\s+tâm|chi\s+cục|cục|văn\s+phòng|công\s+an|đài|báo(?!\s+cáo)|hội(?!\s+(?:nghị|thảo|thi|nhập))|đoàn(?!\s+kết)|trạm|trường(?!\s+hợp)|viện|ngân\s+hàng|bảo\s+hiểm|kho\s+bạc|ubnd|hđnd|[ủu][yỷ]\s+ban|hội\s+đồng|thường\s+trực|mặt\s+trận|ubmttq\p{L}*|liên\s+đoàn|công\s+chức|bộ\s+phận|tổ(?!\s+chức)|thôn|khu\s+phố|đảng\s+[ủu][yỷ]|chi\s+bộ|cơ\s+quan|đơn\s+vị|xã(?!\s+hội)|phường|địa\s+phương|doanh\s+nghiệp|tòa\s+án|viện\s+kiểm\s+sát|thanh\s+tra(?=\s+(?:nhà\s+nước|chính\s+phủ|tỉnh|huyện|thành\s+phố|sở)))(?!\p{L})/iu

/** What a field of work is called, which may begin with the same words. */
const field = /(?<!\p{L})(?:cải\s+cách|nâng\s+cao|tăng\s+cường|thực\s+hiện|công\s+tác)(?!\p{L})/iu

/** A title longer than this tells more than a unit. */
const longestName = 100

/** True for the title of a heading that names the unit which what stands below it is given to. */
export const namesUnit = (title: string): boolean =>
  title.length <= longestName && unit.test(title) && !(field.test(title) && !/,/u.test(title))

/** The unit that a line is given to by the heading that it stands under; undefined for none. */
export function unitOver(entry: Entry): string | undefined {
  const [heading] = headingsOver(entry)
  if (heading?.kind !== 'heading') return undefined
  const title = heading.words.text.replace(/(?<![\s:;.,])[\s:;.,]+$/u, '')
  return namesUnit(title) ? title : undefined
}

/** Where a sentence begins to say what its subject does; undefined for one that begins so, or does not. */
function givingWords(sentence: string): number | undefined {
  const index = giving().exec(sentence.slice(0, longestSubject))?.index
  return index === undefined || index === 0 ? undefined : index
}

/** Behind a colon stands where a unit is found, not what it does. */
const isAddress = /(?<!\p{L})(?:địa\s+chỉ|điện\s+thoại|thư\s+điện\s+tử|e-?mail|website|số\s+tài\s+khoản)$/iu

const colon = /^[^:]{2,100}:\s+(?=\S)/u

/** The unit that a sentence gives a task to by its own words, before a colon or its verb; undefined for none. */
export function subjectOf(sentence: string): string | undefined {
  const end = colon.exec(sentence)?.[0].replace(/:\s+$/u, '').length ?? givingWords(sentence)
  const subject = end === undefined ? '' : sentence.slice(0, end).trim()
  return subject !== '' && namesUnit(subject) && !isAddress.test(subject) ? subject : undefined
}
