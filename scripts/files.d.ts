export const files: Readonly<
  Record<'source' | 'template' | 'data' | 'skeleton' | 'prepared' | 'command', RegExp>
>
export function nameOf(file: string): string
