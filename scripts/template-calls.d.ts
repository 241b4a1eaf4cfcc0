export function templateCalls(source: string): string
