export function dataJson(source: string): string
