/** The page's one style sheet: colours first, then a screen of any width, last the sheet of paper. */
export const style = `
:root{color-scheme:light;--paper:#fff;--ink:#1b2430;--soft:#566170;--line:#d3d9e0;--wash:#f4f6f9;--accent:#1f4e79;--middle:#9db2c8;--major:#9b1c1c;--ins:#0a5c2b;--ins-wash:#e2f3e7;--del:#9b1c1c;--del-wash:#fbe9e7}
@media screen and (prefers-color-scheme:dark){:root{color-scheme:dark;--paper:#14191f;--ink:#e6eaf0;--soft:#a7b1be;--line:#3a4450;--wash:#1d242c;--accent:#8fbce8;--middle:#4d6580;--major:#ffa39a;--ins:#93dbab;--ins-wash:#12361f;--del:#ffaea6;--del-wash:#43211f}}
*{box-sizing:border-box}
[hidden]{display:none!important}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0 auto;max-width:64rem;padding:1.5rem 1.25rem 4rem;color:var(--ink);background:var(--paper);font:1rem/1.5 "Segoe UI",system-ui,-apple-system,Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif;overflow-wrap:break-word}
h1,h2,h3,h4,h5,p,ul,dl,dd{margin:0}
ul{padding-left:1.25rem}
h1{font-size:1.6rem;line-height:1.25}
h2{font-size:1.3rem;line-height:1.3;margin:2.5rem 0 .9rem;padding-bottom:.35rem;border-bottom:2px solid var(--accent)}
h3{font-size:1rem;line-height:1.35}
a{color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
#danh-sach:focus{outline:none}
.skip{position:absolute;left:-999rem}
.skip:focus{position:static;display:inline-block;margin-bottom:.75rem}
code{font-family:inherit;font-style:normal;font-weight:600;white-space:nowrap}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.kind{color:var(--accent);font-weight:600;font-size:.85rem;text-transform:uppercase;letter-spacing:.06em}
header>p{color:var(--soft)}
header>.kind{color:var(--accent)}
.plans{margin:.9rem 0 0;font-size:.9rem}
.plans div{display:flex;gap:.5rem}
.plans dt{flex:0 0 3.2rem;color:var(--soft)}
nav{margin-top:1.1rem;padding:.7rem 1rem;background:var(--wash);border:1px solid var(--line);border-radius:4px;font-size:.95rem}
nav ul{list-style:none;padding:0}
nav>ul{display:flex;flex-direction:column;gap:.2rem}
nav ul ul{display:flex;flex-wrap:wrap;gap:.2rem 1.25rem;padding:.2rem 0 .2rem 1.25rem}
.count{display:inline-block;min-width:1.6em;padding:0 .4em;border:1px solid var(--line);border-radius:1em;color:var(--soft);font-size:.8rem;font-weight:600;line-height:1.5;text-align:center;vertical-align:.08em}
.sign{display:inline-block;min-width:1.1em;font-weight:700;color:var(--accent);text-align:center}
ins{color:var(--ins);background:var(--ins-wash);font-weight:600;text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.18em}
del{color:var(--del);background:var(--del-wash);text-decoration:line-through}
ins,del{padding:0 .12em;border-radius:2px;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.ranks{display:flex;flex-wrap:wrap;gap:.6rem;list-style:none;padding:0}
.ranks li{flex:1 1 8rem;max-width:16rem;padding:.6rem .9rem;background:var(--wash);border:1px solid var(--line);border-left:4px solid var(--middle);border-radius:4px}
.ranks b{display:block;font-size:1.7rem;line-height:1.2;font-variant-numeric:tabular-nums}
.ranks .major{border-left-color:var(--major)}
.ranks .content{border-left-color:var(--accent)}
.rank::before{content:"○ "}
.major .rank::before{content:"◆ "}
.content .rank::before{content:"■ "}
.wording .rank::before{content:"□ "}
.major .rank{color:var(--major);font-weight:600}
.content .rank{color:var(--accent);font-weight:600}
.news{margin-top:1.25rem;columns:2 22rem;column-gap:2.5rem}
.news section{margin-bottom:1.1rem}
.news h3{break-after:avoid}
.news ul{padding-left:1.6rem}
.news li{margin-top:.25rem;break-inside:avoid}
.left{color:var(--soft);font-style:italic;list-style:none;break-before:avoid}
.rest{margin-top:.25rem;color:var(--soft);font-style:italic}
svg{overflow:visible}
.added{fill:var(--accent)}
.changed{fill:var(--middle)}
.dropped{fill:var(--paper);stroke:var(--accent);stroke-width:1.2;vector-effect:non-scaling-stroke}
.pair{display:block;width:12rem;max-width:100%;height:14px;margin:.2rem 0 .35rem;border-left:1px solid var(--soft)}
.legend{margin-top:1.25rem;color:var(--soft);font-size:.85rem}
.legend svg{width:.95em;height:.8em;margin:0 .1em 0 .5em;vertical-align:-.03em}
.legend svg:first-child{margin-left:0}
.pictures{display:flex;flex-wrap:wrap;gap:0 2.5rem;margin-top:.5rem}
.pictures>div{flex:1 1 22rem;min-width:0;max-width:100%}
.pictures section{margin-bottom:1.25rem;break-inside:avoid}
.bars table{width:100%;border-collapse:collapse;font-size:.9rem;font-variant-numeric:tabular-nums}
.bars :is(th,td){padding:.22rem .35rem;border-bottom:1px solid var(--line);text-align:right;vertical-align:middle}
.bars :is(th:first-child){text-align:left;padding-left:0;font-weight:400;overflow-wrap:anywhere}
.bars thead :is(th,td){color:var(--soft);font-weight:400;font-size:.8rem}
.bars td.bar,.bars thead td{width:30%;min-width:4rem;padding-right:0}
.bars svg{display:block;width:100%;height:12px}
.deadlines .legend{margin-top:.1rem}
.deadlines ul{list-style:none;padding:0}
.deadlines li{padding:.35rem 0;border-top:1px solid var(--line);font-size:.9rem}
.deadlines .strip{margin-top:.15rem}
.strip{display:block;width:100%;height:auto}
.strip text{font-size:7.5px;text-anchor:middle;fill:var(--soft)}
.grid{stroke:var(--line);stroke-width:.5}
.move{stroke:var(--accent);stroke-width:1.5}
form{display:flex;flex-wrap:wrap;gap:.4rem 1rem;align-items:end;padding:.6rem 1rem;background:var(--wash);border:1px solid var(--line);border-radius:4px}
form p{min-width:0}
form label,legend{font-size:.85rem;color:var(--soft)}
form .find{flex:1 1 10rem}
fieldset{display:flex;flex-wrap:wrap;gap:.1rem 1rem;min-width:0;margin:0;padding:0;border:0}
legend{padding:0}
fieldset label{display:inline-flex;align-items:center;gap:.35rem;min-height:2.25rem;color:var(--ink);font-size:.95rem}
fieldset input{width:1.1rem;height:1.1rem;margin:0;accent-color:var(--accent)}
input[type=search],select,button{display:block;width:100%;max-width:100%;min-height:2.25rem;padding:.3rem .55rem;border:1px solid var(--soft);border-radius:4px;background:var(--paper);color:var(--ink);font:inherit;font-size:.95rem}
select{width:11rem;text-overflow:ellipsis}
button{cursor:pointer;width:auto;color:var(--accent)}
.shown{flex:1 0 100%;font-weight:600;font-size:.95rem}
#dang-loc{display:none}
.group{margin-top:1.75rem}
.group>h3{font-size:1.15rem}
.group,article,#danh-sach,#co-gi-moi,#khong-so{scroll-margin-top:1rem}
.part>h4{margin:1rem 0 .5rem;color:var(--soft);font-size:.95rem;font-weight:600}
article{margin:.6rem 0;padding:.65rem .9rem .75rem;border:1px solid var(--line);border-left:4px solid var(--middle);border-radius:4px}
article.major{border-left-color:var(--major)}
article.content{border-left-color:var(--accent)}
article.wording,article.form{border-left-style:dotted}
article:target{background:var(--wash)}
h5{font-size:1rem;line-height:1.4}
.number{float:right;margin-left:.75rem;padding:0 .3rem;color:var(--soft);font-weight:400;font-size:.85rem;text-decoration:none}
.number:hover{text-decoration:underline}
.code{font-weight:400;color:var(--soft)}
.about{font-size:.85rem;color:var(--soft)}
.about span+span::before{content:"· "}
.task{margin-top:.35rem;font-style:italic}
.words{margin-top:.35rem;max-width:46rem}
.whole ins{font-weight:400}
.detail{font-size:.9rem}
article dl{margin-top:.35rem}
article dl div{display:flex;gap:.1rem .9rem;margin-top:.2rem}
article dt{flex:0 0 10rem;color:var(--soft);font-size:.9rem}
article dd{flex:1 1 0;min-width:0}
article dd .words{margin-top:0}
article ul{margin-top:.3rem;padding-left:.75rem;border-left:1px solid var(--line);list-style:none;font-size:.95rem}
summary{cursor:pointer;color:var(--accent);font-size:.9rem;margin-top:.3rem}
.none{margin:1rem 0}
.left-out{font-size:.9rem;color:var(--soft)}
.left-out h2{color:var(--ink)}
@media (min-width:56rem) and (min-height:40rem){
form{position:sticky;top:0;z-index:1}
.group,article{scroll-margin-top:9rem}
}
@media (max-width:36rem){
body{padding:1rem .9rem 3rem}
h1{font-size:1.35rem}
.ranks li{flex-basis:6.5rem}
form>p{flex:1 1 100%}
select{width:100%}
article dl div{display:block}
}
@page{size:A4;margin:18mm 15mm 18mm 20mm;@bottom-center{content:counter(page);font:10pt "Times New Roman",serif}}
@media print{
body{max-width:none;padding:0;font:11pt/1.3 "Times New Roman","Liberation Serif",serif}
:root{--ink:#000;--soft:#333;--line:#999;--wash:#fff;--accent:#000;--middle:#aaa;--major:#000;--ins:#000;--ins-wash:#fff;--del:#444;--del-wash:#fff}
.skip,nav,form,summary{display:none}
a{text-decoration:none}
#dang-loc{display:block;margin-bottom:.5rem;font-style:italic}
h1{font-size:15pt}h2{font-size:13pt;margin:5mm 0 2mm;break-after:avoid}h3,.group>h3,h4,h5{font-size:11pt;break-after:avoid}
header>h1,header>p,.kind{text-align:center}
.plans{margin-top:2mm;font-size:10pt}
.overview{font-size:9.5pt;line-height:1.2}
.overview h3{font-size:10pt}
.list{break-before:page}
.list h2{margin-top:0}
.ranks{gap:2mm}
.ranks li{flex:1 1 0;padding:.8mm 2mm;border-radius:0}
.ranks b{display:inline;font-size:12pt}
.news{margin-top:2.5mm;columns:2;column-gap:6mm}
.news section{margin-bottom:1.5mm}
.news ul{padding-left:5mm}
.news li{margin-top:0}
.news .left{display:none}
.pair{height:8px;margin:.3mm 0 .6mm}
.pictures{flex-wrap:nowrap;gap:6mm;margin-top:1mm}
.pictures>div{flex:1 1 0}
.pictures section{margin-bottom:2mm}
.bars table{font-size:9pt}
.bars :is(th,td){padding:.1mm 1mm}
.bars thead :is(th,td){font-size:8.5pt}
.bars td.bar,.bars thead td{width:22%}
.bars svg{height:8px}
.legend{margin-top:2mm;font-size:9pt}
.deadlines li{padding:.5mm 0;font-size:9pt}
.group{margin-top:4mm}
.part>h4{margin:2.5mm 0 1mm}
article{margin:1.5mm 0;padding:1mm 2mm 1.2mm;border-width:0 0 0 2.5pt;border-radius:0;break-inside:avoid}
article:target{background:none}
article.wording,article.form{border-left-width:1pt}
article:has(details),article:has(li:nth-child(8)){break-inside:auto}
h5,.about{display:inline}
.about{margin-left:1.5mm;font-size:9.5pt}
.task,.words{orphans:2;widows:2;margin-top:.5mm;max-width:none}
.count{min-width:0;padding:0;border:0;font-size:inherit;color:inherit}
.count::before{content:"("}
.count::after{content:")"}
.left-out{font-size:9.5pt}
.left-out h2{font-size:11pt}
}
`
