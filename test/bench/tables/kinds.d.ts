/** Ten kinds of tables, as plans with one table each. */
export const kindsOfTables: readonly { name: string; text: string }[]
