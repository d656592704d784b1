/**
 * Chat spellings: `words: spelling spelling`, all in lower case. Left out is what is a word or a sign of its own too often:
 * "v" and "z" (Louis V, Gen Z), "vô" (vô địch), "thiệt" (thiệt hại), "hong" (Hong Kong), "bt" (biết, bình thường).
 */
export const CHAT_SPELLINGS = `
không: ko k kg kh hok hk hem khum kô khôg hơm
không biết: kbiết kbiet kbik hbik
không có: kcó
không phải: kphải kphai
được: dc đc đk đươc đượk đựơc
gì: j gj zì jì
là gì: lj làj
cái gì: cj
gì vậy: jz jv gìz
như thế nào: ntn nhtn ntnao
thế nào: tnao tnào
tại sao: tsao
bao nhiêu: bn bnh bnhiu bnhieu bnhiêu bnhju bnhìu baonhieu
bao giờ: bgio bgiờ bjo bjờ
bây giờ: bjh bâyjo
bao lâu: blâu blau
khi nào: knao knào
lúc nào: lnao lnào
ở đâu: ơđâu ởđâu
với: vs vớj zới
người: ng ngừi ngừoi ngườj
người ta: ngta
người yêu: ny
mọi người: mng mngười
nước: nc nướk
nói: ns nój
biết: bít bik bíc biêt biét
làm: lm
làm gì: lmj
làm sao: lms
cũng: cx cug cũg kũng
mình: mk mik mìh mềnh
chúng ta: cta
trước: trc trk trướk
giờ: h jờ
qua: wa
quá: wá qá
vậy: zậy zay zị dzậy zại
rồi: rùi roài
một: mụt
nhất: nhứt
những: nhg nhữg
nhưng: nhưg
nhiều: nhìu nhju nhiu
anh: ank
em: iem
bạn: pạn bợn
của: kủa
có: kó cóa
còn: kòn
cần: kần
cái: kái
các: kác
cả: kả
thôi: thoy
thích: thik thíx thjk
yêu: iu iêu
muốn: mún
chuyện: chiện
giúp: júp zúp
giữa: jữa
giới: jới
giải: jải
giáo: jáo
giống: jống
gia: ja
giá: já
phải: fải fảj
phim: fim
phố: fố
phòng: fòng
phần: fần
dân: zân
dài: zài
dùng: zùng
về: zề dìa
quốc: wốc
quân: wân
quê: wê
quan: wan
đang: đag
tháng: thág
thường: thg
bình thường: bthg bthường
trong: trg trog
chưa: chx
hôm nay: hnay
hôm qua: hqua
ngày mai: nmai
năm nay: nnay
quan trọng: qtrọng qtrong
quan hệ: qhệ
lịch sử: lsử
kinh tế: ktế kte
chính trị: ctrị ctri
phát triển: ptriển ptrien
thông tin: ttin
ví dụ: vd
số điện thoại: sđt sdt
địa chỉ: đchỉ
facebook: fb
học sinh: hs
sinh viên: sv
giáo viên: gv
đại học: đh
công ty: cty
quyết định: qđịnh
nghị định: nđịnh
nhân viên: nviên
gia đình: gđình
thành phố: tp
thành phố hồ chí minh: tphcm hcmc
hồ chí minh: hcm
sài gòn: sg
việt nam: vn vnam vietnam
`;
