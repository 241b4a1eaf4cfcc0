import { dirname } from 'node:path'
import type { Command } from 'commander'
import { allOptions } from './command-line.ts'
import type { Io } from './io.ts'

/** What is wrong with how a command line was typed, and what to type. */
interface TypingSlip {
  message: string
  hint: string
}

/** Whether some command has an option of this name. */
type IsOptionName = (name: string) => boolean

/** What the command line is held against. */
type Disk = Pick<Io, 'exists' | 'isFolder'>

/**
 * A slip of typing that leaves words which look like names of files: an option behind a dash that is none, as Word and mail programs make
 * of `--`, or parted from its dashes; a path with blanks that nobody has put in quotes.
 * @param whole gives the program with all its commands: asked for only where a word looks like such a slip.
 * @returns undefined where every word can be what it seems.
 */
export function typingSlip(
  args: readonly string[],
  whole: () => Command,
  disk: Disk,
): TypingSlip | undefined {
  let known: ReadonlySet<string> | undefined
  const isOptionName: IsOptionName = name => {
    known ??= new Set(allOptions(whole()).flatMap(({ names }) => names))
    return known.has(name)
  }
  for (const [index, word] of args.entries()) {
    const slip =
      oddOption(word, isOptionName, disk) ??
      partedOption(word, args[index + 1], isOptionName, disk) ??
      openQuote(word, disk) ??
      cutPath(args, index, disk)
    if (slip !== undefined) return slip
  }
  return undefined
}

/** Dashes that programs put in the place of hyphens, and what cannot be seen and comes along with what is pasted. */
const dashes = /^[-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]+(?=[a-z])/i
const unseen = /[\s\u00AD\u200B-\u200F\u2060\uFEFF]/g

function oddOption(word: string, isOptionName: IsOptionName, disk: Disk): TypingSlip | undefined {
  const bare = word.replace(unseen, '')
  const name = bare.replace(dashes, '')
  if (name === bare) return undefined
  const [before] = name.split('=', 1)
  const right = `${before!.length > 1 ? '--' : '-'}${name}`
  if (right === word || !isOptionName(right.split('=', 1)[0]!) || disk.exists(word)) return undefined
  // What begins as it should is another slip, which is told as such.
  if (word === bare && /^-+[a-z]/i.test(word)) return undefined
  const what =
    word === bare ? 'dấu gạch dài, không phải hai dấu gạch ngắn' : 'ký tự không nhìn thấy, do chép dán mà có'
  return { message: `Tùy chọn \`${right}\` được gõ bằng ${what}.`, hint: `Gõ lại bằng bàn phím: ${right}` }
}

function partedOption(
  word: string,
  next: string | undefined,
  isOptionName: IsOptionName,
  disk: Disk,
): TypingSlip | undefined {
  if (!/^[-\u2010-\u2015]{1,2}$/.test(word) || next === undefined || disk.exists(next)) return undefined
  const right = `${next.length > 1 ? '--' : '-'}${next}`
  if (!isOptionName(right)) return undefined
  return { message: `Giữa \`${word}\` và \`${next}\` có dấu cách.`, hint: `Viết liền: ${right}` }
}

/** `"D:\Ke hoach\" -o x`: to Windows the backslash makes the quote a letter, is gone itself, and the path runs on. */
function openQuote(word: string, { exists, isFolder }: Disk): TypingSlip | undefined {
  const at = word.indexOf('"')
  const path = word.slice(0, at)
  if (at <= 0 || /[\\/]$/.test(path) || !/^"(?:\s|$)/.test(word.slice(at))) return undefined
  if (exists(word) || !isFolder(path)) return undefined
  return {
    message: `Dấu nháy kép đóng sau \`${path}\` không có tác dụng, vì đứng ngay sau dấu \`\\\`.`,
    hint: `Bỏ dấu \`\\\` ở cuối: "${path}"`,
  }
}

/** Parts of a path that are tried together. */
const mostParts = 12

function cutPath(args: readonly string[], from: number, disk: Disk): TypingSlip | undefined {
  if (isOption(args[from]!) || disk.exists(args[from]!)) return undefined
  const joined: { path: string; last: string }[] = []
  for (let to = from + 1; to < Math.min(args.length, from + mostParts) && !isOption(args[to]!); to++)
    joined.push({ path: args.slice(from, to + 1).join(' '), last: args[to]! })
  // What is to be written is not there yet, but its folder is.
  const inFolder = ({ path, last }: { path: string; last: string }): boolean =>
    dirname(path).includes(' ') && !disk.exists(last) && disk.isFolder(dirname(path))
  const cut = joined.findLast(({ path }) => disk.exists(path)) ?? joined.findLast(inFolder)
  if (cut === undefined) return undefined
  const { path } = cut
  return {
    message: `Đường dẫn \`${path}\` có dấu cách mà không nằm trong dấu nháy kép, nên bị hiểu thành ${joined.indexOf(cut) + 2} tên.`,
    hint: `Đặt cả đường dẫn trong dấu nháy kép: "${path}"`,
  }
}

const isOption = (word: string): boolean => /^-[^\s]/.test(word)
