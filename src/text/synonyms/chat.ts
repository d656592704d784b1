/**
 * Chat spellings: `words: spelling spelling`, all in lower case. Left out is what is a word or a sign of its own too often:
 * "v" and "z" (Louis V, Gen Z), "vô" (vô địch), "thiệt" (thiệt hại), "hong" (Hong Kong), "hông" (xương hông), "hổng" (lỗ hổng),
 * "bt" (biết, bình thường), "bh" (bây giờ, bảo hiểm).
 */
export const CHAT_SPELLINGS = `
không: ko k kg kh hok hk hem khum kô khôg hơm hôg
không biết: kbiết kbiet kbik hbik
không có: kcó
không phải: kphải kphai
được: dc đc đk đươc đượk đựơc đuợc đựoc đưọc
gì: j gj zì jì
là gì: lj làj
cái gì: cj
gì vậy: jz jv gìz
như thế nào: ntn nhtn ntnao
thế nào: tnao tnào
tại sao: tsao tạisao
bao nhiêu: bn bnh bnhiu bnhieu bnhiêu bnhju bnhìu baonhieu bnhêu
bao giờ: bgio bgiờ bjo bjờ baogio baogiờ
bây giờ: bjh bâyjo
bao lâu: blâu blau
khi nào: knao knào khinào
lúc nào: lnao lnào
ở đâu: ơđâu ởđâu
với: vs vớj zới dzới
người: ng ngừi ngừoi ngườj nguời
người ta: ngta
người yêu: ny
mọi người: mng mngười
nước: nc nướk
nói: ns nój
biết: bít bik bíc biêt biét
làm: lm
làm gì: lmj
làm sao: lms lsao
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
nhiều: nhìu nhju
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
hôm nay: hnay hômnay
hôm qua: hqua hômqua
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
thành phố: tp tphố
thành phố hồ chí minh: tphcm hcmc
hồ chí minh: hcm
sài gòn: sg
việt nam: vn vnam vietnam
nhiêu: nhiu
bệnh viện: bv bviện bvien
bác sĩ: bs bsĩ bsi
bệnh nhân: bnhân bnhan
bệnh: bịnh
bảo hiểm: bhiểm bhiem
hộ khẩu: hkhẩu hkhau
điện thoại: đthoại đthoai dthoai
đăng ký: đký đkí đky dky
liên hệ: lhệ
kết quả: kquả kqua
nói chuyện: nch nchuyện
nhưng mà: nhma nhmà nma
anh em: ae
vì sao: vsao vìsao
thời gian: tgian
thế giới: tgiới tgioi
hoạt động: hđộng
chương trình: ctrình ctrinh
doanh nghiệp: dnghiệp dnghiep
bình luận: bluận bluan
phụ huynh: phuynh
thủ tướng: ttướng
tổng thống: tthống
chủ tịch: ctịch ctich
giám đốc: gđốc
hiệu trưởng: htrưởng
tốt nghiệp: tnghiệp
nhân dân: ndân
công nhân: cnhân
cảnh sát: csát
diễn viên: dviên
đạo diễn: đdiễn
bắt đầu: bđầu bdau
kết thúc: kthúc kthuc
xây dựng: xdựng xdung
sử dụng: sdụng sdung
tổ chức: tchức tchuc
thông báo: tbáo tbao
quốc gia: qgia
mấy giờ: mấyh mâyh mgiờ mgio
xong: xog xoq
đúng: đúg đug
chúng: chúg
tiếng: tiếg
bằng: bằg
hàng: hàg
sống: sốg
trường: trườg
vùng: vùg
thông: thôg
lượng: lượg
đường: đườg đươg
cùng: cùg kùng
xuống: xuốg
công: kông
cũ: kũ
cơm: kơm
cuối: kuối
cửa: kửa
cuộc: kuộc
quán: wán
quận: wận
quà: wà
quý: wý
quản: wản
quyết: wyết
phí: fí
phép: fép
phát: fát
phường: fường
pháp: fáp
phút: fút
phục: fục
phụ: fụ
phía: fía
phân: fân
phạt: fạt
giảm: jảm
giấy: jấy
giữ: jữ
giao: jao
giám: jám
giây: jây
dự: zự
dưới: zưới
dạy: zạy
dịch: zịch
dịp: zịp
dừng: zừng
vào: zào dzào dzô zô
vui: zui dzui
việc: ziệc dziệc
vé: zé dzé
vợ: zợ dzợ
vì: dzì
vẫn: zẫn dzẫn
viết: ziết
thiếu: thíu
hiểu: hỉu
kiểu: kỉu
mười: mừi
cười: cừi
bị: pị
bán: pán
bên: pên
rất: gất
nhà: nkà
`;
