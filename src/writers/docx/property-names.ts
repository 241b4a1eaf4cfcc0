/** Names of the custom properties that tell whether a file is as the program wrote it. */
export const propertyNames = {
  version: 'cchc-phien-ban',
  spec: 'cchc-ma-ke-hoach',
  content: 'cchc-ma-noi-dung',
} as const
