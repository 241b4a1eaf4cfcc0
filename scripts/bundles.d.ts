export const bundles: Readonly<Record<string, readonly string[]>>
export function bundleOf(file: string): string | undefined
