/** Lists of words in data/tu-ngu, turned into plain data by the build and by the tests (scripts/data-module.js); docs/data.md tells what each has. */
declare module '*/tu-ngu/cap-tu.yaml' {
  const load: () => Readonly<
    Record<'luon_co_phay' | 'co_phay_neu_noi_khac_co' | 've_co_dau_noi', readonly string[]>
  >
  export default load
}
declare module '*/tu-ngu/chu-viet-tat.yaml' {
  const load: () => { quen_dung: string }
  export default load
}
declare module '*/tu-ngu/co-quan.yaml' {
  const load: () => Readonly<Record<'linh_vuc' | 'ten_viet_mot_cach', readonly string[]>>
  export default load
}
declare module '*/tu-ngu/de-muc.yaml' {
  const load: () => { nhin_lai: readonly string[] }
  export default load
}
declare module '*/tu-ngu/hai-cach-viet.yaml' {
  const load: () => {
    i_hay_y: string
    van_ban_hanh_chinh: string
    chi_i: readonly string[]
    sau_hang: string
  }
  export default load
}
declare module '*/tu-ngu/loi-chinh-ta.yaml' {
  const load: () => {
    mot_tieng: readonly { sai: string; dung: string }[]
    sau_tung: string
    cum_tu: readonly {
      sai: string
      dung: string
      khong_sau?: string
      khong_truoc?: string
      chi_truoc?: string
    }[]
  }
  export default load
}
declare module '*/tu-ngu/ten-luat.yaml' {
  const load: () => Readonly<Record<'luat' | 'bo_luat', readonly string[]>>
  export default load
}
declare module '*/tu-ngu/tinh-thanh.yaml' {
  const load: () => {
    nay: readonly string[]
    da_nhap: readonly { cu: string; nay: string }[]
    ten_truoc: readonly string[]
  }
  export default load
}
declare module '*/tu-ngu/tu-dau-cum.yaml' {
  const load: () => Readonly<Record<'dong_tu' | 'danh_tu' | 'sau_cham_phay', readonly string[]>>
  export default load
}
declare module '*/tu-ngu/tu-don.yaml' {
  const load: () => { tu_noi: string; tu_don: string }
  export default load
}
declare module '*/tu-ngu/tu-ghep.yaml' {
  const load: () => readonly { am_dau: readonly string[]; tu: string }[]
  export default load
}
declare module '*/tu-ngu/tu-lap.yaml' {
  const load: () => {
    noi_hai_lan: string
    tu_ghep: string
    tu_noi: string
    ket_bang_tu_noi: readonly string[]
  }
  export default load
}
declare module '*/tu-ngu/tu-nuoc-ngoai.yaml' {
  const load: () => { tu: string }
  export default load
}
declare module '*/tu-ngu/tu-thuong-gap.yaml' {
  const load: () => { tu: string }
  export default load
}
declare module '*/tu-ngu/van.yaml' {
  const load: () => Readonly<Record<'am_dau' | 'van_sau_thanh' | 'van_hai_thanh' | 'van_sau_qu', string>>
  export default load
}
