/** The looks of the page around the document: it takes what the window has; on a narrow one the findings stand below. */
export const style = `
:root{color-scheme:light;--nen:#f4f4f2;--vien:#c9c9c4;--phai:#b3261e;--nen-xem:#8a5a00;--biet:#2b5c8a;font:15px/1.45 system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif}
*{box-sizing:border-box}
body{margin:0;height:100vh;display:grid;grid-template-columns:minmax(0,1fr) minmax(280px,380px);background:var(--nen);color:#1c1c1a}
main{position:relative;min-width:0}
iframe{width:100%;height:100%;border:0;background:#e3e3e3}
#loi{position:absolute;inset:0 0 auto 0;max-height:60%;overflow:auto;padding:12px 16px;background:#fff4f3;border-bottom:3px solid var(--phai);box-shadow:0 2px 8px rgb(0 0 0/.2)}
#loi h2{margin:0 0 8px;font-size:1rem;color:var(--phai)}
aside{overflow:auto;border-left:1px solid var(--vien);padding:12px 16px;background:#fff}
h1{font-size:1.05rem;margin:0;overflow-wrap:anywhere}
header p{margin:6px 0}
fieldset{border:1px solid var(--vien);border-radius:6px;padding:4px 10px 8px;margin:8px 0}
fieldset label{display:block;padding:2px 0;cursor:pointer}
#cho{font-size:.9rem;color:#4a4a46;overflow-wrap:anywhere}
ol{list-style:none;margin:0;padding:0}
li{border-left:4px solid var(--vien);margin:0 0 8px;padding:6px 10px;background:var(--nen);overflow-wrap:anywhere}
li.error{border-color:var(--phai)}
li.warning{border-color:var(--nen-xem)}
li.info{border-color:var(--biet)}
li.chon{outline:2px solid #1a5fb4}
li b{font-weight:600}
li .loi-khuyen{display:block;color:#4a4a46}
li .nguon{display:block;font-size:.82rem;color:#5c5c57}
button{font:inherit;padding:4px 12px;border:1px solid #8a8a84;border-radius:6px;background:#fff;cursor:pointer}
li button{all:unset;cursor:pointer;display:block}
li button:focus-visible,button:focus-visible,a:focus-visible{outline:2px solid #1a5fb4;outline-offset:2px}
a{color:#1a5fb4}
@media (max-width:820px){body{grid-template-columns:minmax(0,1fr);grid-template-rows:60vh auto;height:auto;min-height:100vh}aside{border-left:0;border-top:1px solid var(--vien)}}
@media print{aside,#loi{display:none}body{display:block;height:auto}}
`
