/** Words of other languages that plans use, where they look like a misspelt Vietnamese one. */
export const foreignWords: ReadonlySet<string> = new Set(
  `email gmail mail website web online offline internet wifi facebook fanpage zalo youtube tiktok google logo slogan video clip
file link app apps smartphone smart phone computer laptop tablet camera chip server cloud data big database software hotline
fax photocopy photo copy scan scanner print virut virus vi pano banner poster catalogue marketing startup logistics robot bot
chatbot blockchain token portal index par papi sipas pci ict post blog sms qr code pin card visa test kit lab gas oxy oxygen
gen radio tivi karaoke casino container ki lit xi the of and for in to on by one stop shop service services public iso
homestay tour resort villa club bar gym game games team team-building teambuilding workshop forum show shopee grab
covid sars euro dollar usd vnd kwh kw gb mb tb word excel powerpoint pdf doc docx xls usb wan lan ioffice eoffice vneid
zoom meet teams igate egov dashboard livestream stream hashtag trend podcast reels story page
lênin mácxít mácxit kilômét kilomet milimét milimet xentimét centimet đềximét mililít hécta hécta kilôgam miligam tôn gam kilôoát mêgaoát ampe oát
ôtô môtô xecmăng sơmi rơmoóc moóc tuabin tuốcbin xilanh pittông radiô rađiô rađa micrô viđêô vidéo lôgic lôgích ghita viôlông oócgan ekíp êkíp êke
pôlyme pôlime polyme pôlietilen nilông nilon nylon vácxin vắcxin vắcxanh ăngten ăcquy ắcquy acquy cácbon cacbon hiđrô hyđrô ôxy ôxi nitơ phốtpho
axít axit bazơ amiăng bôxít bôxit apatít apatit prôtêin prôtít gluxit lipít đôla ơrô rúpi sôcôla bêtông cônglông côngtenơ garô gara cáctông
môđun mođun côta môtíp mátxa xúcxích đôminô tuynel café
covid-19 anh bc vp tt stt vnpt viettel mobile mobi ok vs vat`
    .trim()
    .split(/\s+/),
)
