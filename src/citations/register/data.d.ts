/** Loads a register of data/, turned into plain data by the build and by the tests (scripts/data-module.js). */
declare module '*/van-ban-phap-luat.yaml' {
  const load: () => {
    cap_nhat: string
    van_ban: import('./entry.ts').Loose<import('./entry.ts').RegisterEntry>[]
  }
  export default load
}
