/** A register of data/, turned into plain data by the build and by the tests (scripts/data-module.js). */
declare module '*/van-ban-phap-luat.yaml' {
  const register: { cap_nhat: string; van_ban: import('./entry.ts').Loose<import('./entry.ts').Entry>[] }
  export default register
}
