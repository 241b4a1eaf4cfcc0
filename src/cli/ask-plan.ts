import {
  cleanAnswer,
  isRefused,
  nameFault,
  type Refused,
  readAgency,
  someAgency,
  usualPlace,
} from '../spec/starters/agency.ts'
import type { Answers } from '../spec/starters/fit-sample.ts'
import { type Situation, situations } from '../spec/starters/situations.ts'
import type { Asker } from './asker.ts'
import type { Io } from './io.ts'

/** What a person wants to begin with. */
export interface Wish {
  answers: Answers
  situation: Situation | undefined
}

/** What is asked: its words, what Enter takes, and how an answer is read. */
interface Question<T> {
  words: string
  usual: string
  read(answer: string): T | Refused
}

/**
 * Asks what a plan begins with; what cannot be used is asked again.
 * @param year what Enter takes, `situation` the one that was named, which is not asked for.
 * @returns undefined when the person breaks off.
 */
export async function askPlan(
  asker: Asker,
  year: number,
  situation: Situation | undefined,
  io: Io,
): Promise<Wish | undefined> {
  io.stderr('Trả lời vài câu để có tệp kế hoạch. Enter là lấy chữ trong ngoặc vuông; Ctrl+C là thôi.\n')
  const agency = await put(asker, io, {
    words: 'Cơ quan ban hành',
    usual: someAgency.name,
    read: readAgency,
  })
  if (agency === undefined) return undefined
  const place = await put(asker, io, {
    words: 'Địa danh ghi trước ngày tháng',
    usual: usualPlace(agency),
    read: answer => nameFault(answer) ?? { place: answer },
  })
  if (place === undefined) return undefined
  const asked = await put(asker, io, { words: 'Năm của kế hoạch', usual: String(year), read: readYear })
  if (asked === undefined) return undefined
  const answers = { agency, ...place, ...asked }
  if (situation !== undefined) return { answers, situation }
  const list = Object.values(situations).map((words, at) => `  ${at + 1}. ${words}\n`)
  io.stderr(`Loại văn bản:\n  0. Mẫu ngắn, có ghi chú ở từng phần\n${list.join('')}`)
  const chosen = await put(asker, io, { words: 'Số của loại văn bản', usual: '0', read: readSituation })
  return chosen && { answers, ...chosen }
}

/** A name for a file that is not there yet, where the usual one is; undefined when the person breaks off. */
export async function askName(asker: Asker, taken: string, io: Io): Promise<string | undefined> {
  const [, stem, ending] = /^(.*?)(\.[^./\\]*)?$/s.exec(taken)!
  let number = 2
  while (io.exists(`${stem}-${number}${ending ?? ''}`)) number++
  const answer = await put(asker, io, {
    words: `Đã có tệp ${taken}. Tên tệp khác`,
    usual: `${stem}-${number}${ending ?? ''}`,
    read: name =>
      io.exists(name)
        ? { message: `Đã có tệp \`${name}\`, không ghi đè.`, hint: 'Chọn tên khác.' }
        : { name: /\.ya?ml$/i.test(name) ? name : `${name}.yaml` },
  })
  return answer?.name
}

async function put<T extends object>(asker: Asker, io: Io, question: Question<T>): Promise<T | undefined> {
  const { words, usual, read } = question
  for (;;) {
    const typed = await asker.ask(`${words} [${usual}]: `)
    if (typed === undefined) return undefined
    const answer = cleanAnswer(typed)
    const found = read(answer === '' ? usual : answer)
    if (!isRefused(found)) return found
    io.stderr(`${found.message}\n  → ${found.hint}\n`)
  }
}

function readYear(answer: string): { year: number } | Refused {
  return /^2[01]\d\d$/.test(answer)
    ? { year: Number(answer) }
    : { message: `\`${answer}\` không phải là năm.`, hint: 'Ghi bốn chữ số, ví dụ 2026.' }
}

function readSituation(answer: string): { situation: Situation | undefined } | Refused {
  const names = Object.keys(situations) as Situation[]
  if (answer === '0') return { situation: undefined }
  const situation = names.find((name, at) => answer === name || answer === String(at + 1))
  return situation === undefined
    ? { message: `Không có loại \`${answer}\`.`, hint: `Ghi một số từ 0 đến ${names.length}.` }
    : { situation }
}
