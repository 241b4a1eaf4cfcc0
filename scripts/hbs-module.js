import { templateCalls } from './template-calls.js'

/** The JavaScript module that `import template from './x.hbs'` stands for: the template's text, and the code that makes its blocks. */
export const hbsModule = source =>
  `export default { source: ${JSON.stringify(source)}, print: ${templateCalls(source)} }`
