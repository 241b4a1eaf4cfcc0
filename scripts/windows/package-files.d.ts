/** The files of the package by name. @param node the bytes of `node.exe`. */
export function packageFiles(node: Uint8Array): Map<string, string | Uint8Array>
