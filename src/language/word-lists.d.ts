/** Lists of words in data/tu-ngu, turned into plain data by the build and by the tests (scripts/data-module.js); docs/data.md tells what each has. */
declare module '*/tu-ngu/cach-viet.yaml' {
  export default function load(): {
    cung_mot_loi: readonly (readonly [string, ...string[]])[]
    viet_tat: readonly { ngan: string; dai: string }[]
    dau_sau_so: readonly { dau: string; chu: string }[]
    mo_dau_viec: readonly string[]
    giao_viec: readonly string[]
  }
}
declare module '*/tu-ngu/cap-tu.yaml' {
  export default function load(): Readonly<
    Record<'luon_co_phay' | 'co_phay_neu_noi_khac_co' | 've_co_dau_noi' | 'phien_am', readonly string[]>
  >
}
declare module '*/tu-ngu/chu-viet-tat.yaml' {
  export default function load(): {
    quen_dung: string
    trong_ten_van_ban: readonly { ngan: string; dai: string }[]
    trong_noi_dung: readonly { ngan: string; dai: string }[]
  }
}
declare module '*/tu-ngu/co-quan.yaml' {
  export default function load(): Readonly<
    Record<'linh_vuc' | 'ten_viet_mot_cach' | 'hai_linh_vuc', readonly string[]>
  >
}
declare module '*/tu-ngu/de-muc.yaml' {
  export default function load(): { nhin_lai: readonly string[] }
}
declare module '*/tu-ngu/hai-cach-viet.yaml' {
  export default function load(): {
    i_hay_y: string
    van_ban_hanh_chinh: string
    chi_i: readonly string[]
    sau_hang: string
  }
}
declare module '*/tu-ngu/loai-van-ban.yaml' {
  export default function load(): readonly {
    ten: string
    ky_hieu?: readonly string[]
    viet_tat?: string
    ky_hieu_uy_ban?: 'co'
  }[]
}
declare module '*/tu-ngu/loi-chinh-ta.yaml' {
  export default function load(): {
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
}
declare module '*/tu-ngu/ten-luat.yaml' {
  export default function load(): Readonly<Record<'luat' | 'bo_luat', readonly string[]>>
}
declare module '*/tu-ngu/tinh-thanh.yaml' {
  export default function load(): {
    nay: readonly string[]
    da_nhap: readonly { cu: string; nay: string }[]
    ten_truoc: readonly string[]
  }
}
declare module '*/tu-ngu/tu-dau-cum.yaml' {
  export default function load(): Readonly<Record<'dong_tu' | 'danh_tu' | 'sau_cham_phay', readonly string[]>>
}
declare module '*/tu-ngu/tu-don.yaml' {
  export default function load(): { tu_noi: string; tu_don: string }
}
declare module '*/tu-ngu/tu-ghep.yaml' {
  export default function load(): readonly { am_dau: readonly string[]; tu: string }[]
}
declare module '*/tu-ngu/tu-lap.yaml' {
  export default function load(): {
    noi_hai_lan: string
    tu_ghep: string
    tu_noi: string
    ket_bang_tu_noi: readonly string[]
  }
}
declare module '*/tu-ngu/tu-nuoc-ngoai.yaml' {
  export default function load(): { tu: string }
}
declare module '*/tu-ngu/tu-thuong-gap.yaml' {
  export default function load(): { tu: string }
}
declare module '*/tu-ngu/tu-tieu-de.yaml' {
  export default function load(): { tu: string }
}
declare module '*/tu-ngu/van.yaml' {
  export default function load(): Readonly<
    Record<'am_dau' | 'van_sau_thanh' | 'van_hai_thanh' | 'van_sau_qu', string>
  >
}
declare module '*/tu-ngu/viec-mot-lan.yaml' {
  export default function load(): Readonly<
    Record<
      | 'mot_lan'
      | 'dua_vao'
      | 'ban_hanh'
      | 'viec_chung'
      | 'hoan_thanh_hang_nam'
      | 'soan'
      | 'van_ban_mot_lan'
      | 'thanh_lap_hang_nam'
      | 'khong_phai_viec',
      readonly string[]
    >
  >
}
