import { parse } from 'yaml'

/** The plain data that `import data from 'data/x.yaml'` stands for, as JSON. */
export function dataJson(source) {
  return JSON.stringify(parse(source))
}
