/** A built-in template, compiled when the program is built. */
declare module '*.hbs' {
  const template: import('./built-in.ts').BuiltInTemplate
  export default template
}
