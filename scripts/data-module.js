import { parse } from 'yaml'

/** The plain data that `import data from 'data/x.yaml'` stands for, as JSON. A letter and its marks are one character, however they were typed. */
export function dataJson(source) {
  return JSON.stringify(parse(source.normalize('NFC')))
}
