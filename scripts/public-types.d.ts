export const publicTypes: () => string
