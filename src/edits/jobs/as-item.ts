/** An item of a list as it stands in the spec, with the indent of its new place. */
export const asItem =
  (text: string) =>
  (out: { lines: string[] }, indent: number): void => {
    const lines = text.replace(/\r?\n$/, '').split(/\r?\n/)
    const own = /^ */.exec(lines[0]!)![0].length
    for (const line of lines)
      out.lines.push(
        line.trim() === ''
          ? line
          : ' '.repeat(indent) + line.slice(Math.min(own, /^ */.exec(line)![0].length)),
      )
  }
