/** What stands on the command line for standard input. */
export const inputSign = '-'

/** What messages call a spec that came by standard input: no file can be called so. What it names is looked for in the current folder. */
export const inputName = '<đầu vào>'
