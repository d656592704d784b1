/** Groups of Vietnamese words and phrases that mean the same in most sentences, one group a line. */
export const GROUPS = `
# life and family
qua đời|mất|từ trần|tạ thế|chết
hy sinh|tử trận
ra đời|sinh ra|chào đời|sinh
ngày sinh|sinh nhật|ngày tháng năm sinh
nơi sinh|sinh quán|chỗ sinh
năm sinh|sinh năm
quê hương|quê quán|quê nhà|quê
vợ|phu nhân|bà xã
chồng|phu quân|ông xã
vợ chồng|phu thê
cha|bố|thân phụ
mẹ|má|thân mẫu
cha mẹ|bố mẹ|ba mẹ|song thân|phụ huynh
trẻ em|trẻ con|con nít|thiếu nhi|nhi đồng
trẻ sơ sinh|em bé|bé sơ sinh
anh em|huynh đệ
chị em|tỷ muội
con cháu|hậu duệ|hậu thế|con cháu đời sau
họ hàng|bà con|thân thích|thân nhân
kết hôn|cưới|lấy vợ|lấy chồng|lập gia đình|thành hôn
đám cưới|lễ cưới|hôn lễ
ly hôn|ly dị
đám tang|tang lễ|lễ tang
chôn cất|an táng|mai táng|chôn
mang thai|có thai|có bầu|mang bầu
sinh con|đẻ con|sinh nở
thời thơ ấu|tuổi thơ|thuở nhỏ|thời niên thiếu
người già|người cao tuổi|người lớn tuổi
phụ nữ|đàn bà|nữ giới
đàn ông|nam giới
bạn bè|bằng hữu|bè bạn
hàng xóm|láng giềng|lối xóm
tên thật|tên khai sinh|nguyên danh
họ tên|họ và tên|tên họ|tên đầy đủ
biệt danh|biệt hiệu|tên gọi khác|ngoại hiệu
bút danh|bút hiệu
tiểu sử|lý lịch
mồ côi|côi cút
góa phụ|quả phụ
song sinh|sinh đôi
độc thân|chưa kết hôn
người yêu|ý trung nhân
người nước ngoài|ngoại kiều|người ngoại quốc
người dân|dân chúng|nhân dân
con người|nhân loại|loài người
# state and politics
Việt Nam|VN|nước ta
thành phố|TP
thành phố Hồ Chí Minh|TP HCM|TPHCM|TP Hồ Chí Minh|HCMC|Sài Gòn
Hà Nội|HN
Đà Nẵng|ĐN
tổng thống|TT
thủ tướng|TT|TTg
tổng bí thư|TBT
chủ tịch|CT
chủ tịch nước|CTN
phó chủ tịch|PCT
quốc hội|QH|nghị viện
đại biểu quốc hội|ĐBQH|nghị sĩ
chủ tịch quốc hội|CTQH
chính phủ|CP
ủy ban nhân dân|UBND
hội đồng nhân dân|HĐND
Mặt trận Tổ quốc|MTTQ
Đảng Cộng sản Việt Nam|ĐCSVN
cộng sản|CS
xã hội chủ nghĩa|XHCN
chủ nghĩa xã hội|CNXH
trung ương|TW|TƯ
ban chấp hành|BCH
Bộ Ngoại giao|BNG
Bộ Quốc phòng|BQP
Bộ Công an|BCA
Bộ Y tế|BYT
ngoại trưởng|bộ trưởng ngoại giao|bộ trưởng bộ ngoại giao
đại sứ quán|ĐSQ|sứ quán
tổng lãnh sự|TLS
nguyên thủ quốc gia|nguyên thủ|người đứng đầu nhà nước
người đứng đầu chính phủ|đứng đầu chính phủ
Liên Hợp Quốc|LHQ|Liên Hiệp Quốc
Liên minh châu Âu|EU|Liên hiệp châu Âu
Hiệp hội các quốc gia Đông Nam Á|ASEAN
Tổ chức Thương mại Thế giới|WTO
Tổ chức Y tế Thế giới|WHO
Quỹ Tiền tệ Quốc tế|IMF
Ngân hàng Thế giới|WB|World Bank
Tổ chức Hiệp ước Bắc Đại Tây Dương|NATO|khối NATO
Diễn đàn Kinh tế Thế giới|WEF
Hoa Kỳ|Mỹ|Hợp chủng quốc Hoa Kỳ|Hợp chúng quốc Hoa Kỳ|nước Mỹ|USA
Nga|Liên bang Nga|nước Nga
Liên Xô|Liên bang Xô viết|Xô Viết
Trung Quốc|TQ|Trung Hoa|nước Trung Quốc
Nhật Bản|Nhật|nước Nhật
Hàn Quốc|Nam Hàn|Đại Hàn Dân Quốc|Nam Triều Tiên
Triều Tiên|Bắc Triều Tiên|CHDCND Triều Tiên|Bắc Hàn
Vương quốc Anh|nước Anh|Anh quốc
nước Pháp|Pháp quốc
nước Đức|Cộng hòa Liên bang Đức
Italia|nước Ý|Italy
Úc|Australia|nước Úc
Thái Lan|Xiêm|Xiêm La
Campuchia|Cam-pu-chia|Cao Miên|Kampuchea
Myanmar|Miến Điện|Mianma
Đông Timor|Timor-Leste
Ukraina|Ukraine|U-crai-na
Gruzia|Georgia|Grudia
Ả Rập Xê Út|Ả Rập Saudi|Saudi Arabia
Các Tiểu vương quốc Ả Rập Thống nhất|UAE|Các Tiểu vương quốc Arab thống nhất
Na Uy|Nauy
Ba Lan|Poland
Bỉ|nước Bỉ|Vương quốc Bỉ
Cộng hòa Séc|Séc|Tiệp
Síp|Cyprus|Sýp
Ai Cập|Egypt
Nam Phi|Cộng hòa Nam Phi
Bắc Kinh|Beijing
Luân Đôn|London
Moskva|Mát-xcơ-va|Matxcơva|Moscow|Mạc Tư Khoa
Bình Nhưỡng|Pyongyang
Viêng Chăn|Vientiane
Phnôm Pênh|Phnom Penh|Nam Vang
Washington|Oa-sinh-tơn
New York|Niu Yoóc|Nữu Ước
châu Phi|Phi châu
châu Á|Á châu
châu Âu|Âu châu
châu Mỹ|Mỹ châu
châu Đại Dương|Châu Úc
Mỹ Latinh|châu Mỹ Latinh|Mỹ La-tinh
Thái Bình Dương|TBD
Biển Đông|biển Nam Trung Hoa
Hồng Kông|Hong Kong|Hương Cảng
Đài Loan|Taiwan
Đồng bằng sông Cửu Long|ĐBSCL|miền Tây Nam Bộ
Bà Rịa - Vũng Tàu|BRVT
lãnh đạo|người lãnh đạo|nhà lãnh đạo
người đứng đầu|thủ lĩnh|thủ trưởng
cầm quyền|nắm quyền|nắm chính quyền
lên nắm quyền|lên cầm quyền
nhậm chức|nhận chức|tựu nhiệm
từ chức|thôi chức
cách chức|bãi nhiệm|phế truất
bổ nhiệm|chỉ định|cử làm
kế nhiệm|kế vị
tiền nhiệm|người tiền nhiệm
tái đắc cử|tái cử|đắc cử nhiệm kỳ hai
đắc cử|trúng cử|thắng cử|được bầu
bầu cử|tuyển cử|cuộc bầu cử
ứng cử viên|ứng viên
cử tri|người đi bầu
bỏ phiếu|đi bầu|bầu phiếu
trưng cầu dân ý|trưng cầu ý dân
đảo chính|cuộc đảo chính|chính biến
lật đổ|hạ bệ
luật pháp|pháp luật|đạo luật
luật sư|trạng sư|thầy cãi
tòa án tối cao|tối cao pháp viện
thẩm phán|quan tòa
bị cáo|bị can
kết án|tuyên án
tử hình|án tử hình|án tử
tù chung thân|án chung thân
nhà tù|trại giam|nhà giam|nhà lao
bỏ tù|tống giam|cầm tù|giam cầm
tù nhân|phạm nhân
bắt giữ|bắt giam|bắt bớ
điều tra|thẩm tra
bằng chứng|chứng cứ|chứng cớ
nhân chứng|người làm chứng
tội phạm|kẻ phạm tội
giết|sát hại|giết hại|hạ sát
ám sát|mưu sát
kẻ giết người|kẻ sát nhân|hung thủ
cướp biển|hải tặc
tham nhũng|tham ô
hối lộ|đút lót|mua chuộc
công an|cảnh sát
quyền con người|nhân quyền
quyền công dân|dân quyền
quyền bầu cử|quyền bỏ phiếu
bình đẳng giới|bình quyền nam nữ
tự do ngôn luận|quyền tự do ngôn luận
quốc ca|bài quốc ca
quốc khánh|ngày quốc khánh|lễ quốc khánh
thủ đô|kinh đô|kinh thành
quốc gia|đất nước
chính quyền|nhà cầm quyền|nhà chức trách|giới chức
quan chức|viên chức cấp cao
nhân viên|cán bộ|viên chức
nhập cư|di dân|nhập cảnh định cư
di cư|di trú|thiên di
tị nạn|lánh nạn
người tị nạn|dân tị nạn
tuyên bố độc lập|tuyên ngôn độc lập
thống nhất đất nước|thống nhất nước nhà
biên giới|đường biên giới|biên cương
giáp ranh|tiếp giáp|giáp|giáp với|liền kề
# diplomacy and news
chuyến thăm|chuyến viếng thăm|chuyến công du
thăm|viếng thăm|đến thăm|công du|sang thăm
thăm chính thức|chuyến thăm chính thức
thăm cấp nhà nước|chuyến thăm cấp nhà nước
hội kiến|gặp gỡ|gặp mặt|cuộc gặp|tiếp kiến
đón tiếp|tiếp đón|nghênh đón|chào đón
lễ đón|nghi lễ đón tiếp|lễ đón chính thức
họp báo|cuộc họp báo
bản ghi nhớ|biên bản ghi nhớ|MOU|thỏa thuận ghi nhớ
hiệp định|thỏa ước
hiệp ước|hòa ước
tuyên bố chung|thông cáo chung
đối tác chiến lược|quan hệ đối tác chiến lược|ĐTCL
đối tác toàn diện|quan hệ đối tác toàn diện
đối tác chiến lược toàn diện|ĐTCLTD
quan hệ ngoại giao|bang giao|quan hệ bang giao
thiết lập quan hệ|lập quan hệ|đặt quan hệ
quan hệ song phương|quan hệ hai nước|quan hệ giữa hai nước
song phương|hai bên|hai phía
hai nước|hai quốc gia
hữu nghị|tình hữu nghị
hợp tác|cộng tác|sự hợp tác
đàm phán|thương lượng|thương thuyết|điều đình
đồng ý|nhất trí|tán thành
phản đối|chống đối
từ chối|khước từ|chối từ
ủng hộ|tán trợ
hỗ trợ|giúp đỡ|trợ giúp|giúp
hội nghị|cuộc họp
hội nghị thượng đỉnh|hội nghị cấp cao|thượng đỉnh
phái đoàn|đoàn đại biểu
tháp tùng|đi cùng|cùng đi
phát biểu|đọc diễn văn
bài phát biểu|diễn văn|bài diễn văn
tuyên bố|công bố|loan báo
cho biết|nói rằng|thông báo
nhấn mạnh|nêu bật
khẳng định|xác nhận
phóng viên|ký giả|nhà báo
báo chí|truyền thông|giới truyền thông
thông tấn xã|hãng tin|hãng thông tấn
Thông tấn xã Việt Nam|TTXVN
Đài Truyền hình Việt Nam|VTV
Đài Tiếng nói Việt Nam|VOV
tờ báo|nhật báo
tin tức|thời sự
sự kiện|biến cố
kế hoạch|dự định
mục tiêu|mục đích
nguyên nhân|lý do|nguyên do
hậu quả|hệ quả
kết quả|thành quả
ảnh hưởng|tác động
đặc điểm|đặc trưng|đặc tính|nét đặc trưng
ưu điểm|điểm mạnh|mặt mạnh
nhược điểm|khuyết điểm|điểm yếu|yếu điểm
# war and history
chiến tranh|cuộc chiến|cuộc chiến tranh
chiến tranh thế giới thứ nhất|thế chiến thứ nhất|thế chiến I|thế chiến 1|đệ nhất thế chiến|WW1
chiến tranh thế giới thứ hai|thế chiến thứ hai|thế chiến II|thế chiến 2|đệ nhị thế chiến|WW2
nội chiến|cuộc nội chiến
trận đánh|trận chiến
quân đội|lực lượng vũ trang
quân lính|binh lính|binh sĩ|lính|bộ đội|chiến sĩ
chỉ huy|thống lĩnh|cầm quân
kẻ thù|quân thù|quân địch|kẻ địch
xâm lược|xâm lăng|xâm chiếm
chiếm đóng|chiếm giữ
đánh bại|đánh thắng
chiến thắng|thắng lợi|thắng
thất bại|bại trận|thua trận
đầu hàng|quy hàng
rút quân|lui quân|rút lui
tấn công|tiến công|công kích
phòng thủ|phòng ngự
bao vây|vây hãm
khởi nghĩa|nổi dậy|cuộc khởi nghĩa
cách mạng|cuộc cách mạng
thiệt mạng|tử vong|bỏ mạng
vũ khí|khí giới
bom nguyên tử|bom hạt nhân|bom A
tàu chiến|chiến hạm|tàu quân sự
máy bay chiến đấu|phi cơ chiến đấu|tiêm kích
tàu sân bay|hàng không mẫu hạm
hải quân|thủy quân
tù binh|tù nhân chiến tranh
ngừng bắn|đình chiến
tên lửa|hỏa tiễn|phi đạn
vua|hoàng đế|nhà vua|quốc vương
hoàng hậu|vương hậu
nữ hoàng|nữ vương
hoàng tử|vương tử
công chúa|vương nữ
thái tử|hoàng thái tử
lên ngôi|đăng quang|lên ngai vàng|tức vị
thoái vị|nhường ngôi|truyền ngôi
trị vì|cai trị|ở ngôi|tại vị
triều đại|vương triều
nhà Nguyễn|triều Nguyễn|triều đại nhà Nguyễn
nhà Trần|triều Trần|triều đại nhà Trần
nhà Lý|triều Lý|triều đại nhà Lý
nhà Minh|triều Minh|Đại Minh
nhà Thanh|triều Thanh|Mãn Thanh|Đại Thanh
nhà Đường|triều Đường
nhà Tống|triều Tống
nhà Nguyên|triều Nguyên|Nguyên Mông
đế quốc|đế chế
La Mã|Rôma|Roma
Đông La Mã|Byzantine|đế quốc Byzantine
Mông Cổ|quân Mông Cổ
quý tộc|giới quý tộc
nông dân|nhà nông
trung cổ|trung đại|thời Trung cổ
cổ đại|thời cổ đại
cổ xưa|xa xưa
di tích|di chỉ
khảo cổ|khảo cổ học
nhà sử học|sử gia
kỷ niệm|lễ kỷ niệm
truyền thuyết|huyền thoại
truyền thống|cổ truyền
thời kỳ|giai đoạn|thời đoạn
thời đại|kỷ nguyên
thập kỷ|thập niên
thế kỷ|TK
trước Công nguyên|TCN|trước CN|trước Tây lịch
sau Công nguyên|SCN|Công nguyên
# doing and happening
bắt đầu|khởi đầu|mở đầu
kết thúc|chấm dứt|hoàn tất
thành lập|sáng lập|lập ra|lập nên
người sáng lập|nhà sáng lập|người thành lập
xây dựng|xây|khởi công|xây cất
khánh thành|khai trương
hoàn thành|xong|làm xong
phá hủy|tàn phá|hủy diệt|phá hoại
phá dỡ|tháo dỡ|đập bỏ
sửa chữa|tu sửa
trùng tu|phục chế|tôn tạo
phát minh|sáng chế|phát kiến
nhà phát minh|nhà sáng chế
phát hiện|khám phá|tìm ra|tìm thấy
tìm kiếm|kiếm tìm
nghiên cứu|khảo cứu
thí nghiệm|thực nghiệm
chế tạo|làm ra|sản xuất
tạo ra|tạo nên
sử dụng|dùng|xài
thay đổi|biến đổi
thay thế|thế chỗ
tăng|gia tăng
giảm|suy giảm|giảm bớt
mở rộng|nới rộng
thu hẹp|co hẹp
ngăn chặn|ngăn cản|chặn
bảo vệ|che chở|bảo hộ
bảo tồn|gìn giữ|giữ gìn|bảo quản
tham gia|tham dự|góp mặt
gia nhập|nhập hội
rời khỏi|rời|rời bỏ
trở thành|thành ra
trở về|quay về|trở lại|quay lại
xảy ra|diễn ra|nổ ra
tồn tại|hiện hữu
xuất hiện|hiện ra
gây ra|dẫn đến|dẫn tới|gây nên
yêu cầu|đòi hỏi
đề nghị|đề xuất
quyết định|ra quyết định
lựa chọn|chọn|chọn lựa
quản lý|quản trị
điều hành|vận hành
chịu trách nhiệm|phụ trách|đảm trách
đảm nhiệm|đảm nhận|gánh vác
bảo đảm|đảm bảo
thực hiện|tiến hành|thi hành
triển khai|áp dụng
cung cấp|cung ứng
giành|đoạt|giành được
vận chuyển|chuyên chở|chở
di chuyển|đi lại
trả lời|hồi đáp
giải thích|lý giải|cắt nghĩa
mô tả|miêu tả
gọi là|được gọi là|mang tên|có tên
đặt tên|mệnh danh
nổi tiếng|nổi danh|lừng danh|danh tiếng
còn gọi là|hay còn gọi|tên khác
bao gồm|gồm|gồm có
chia thành|phân thành|chia ra
so với|so sánh với
dựa trên|căn cứ vào
phụ thuộc|lệ thuộc
nằm ở|tọa lạc|nằm tại
bắt nguồn|khởi nguồn|xuất phát
nguồn gốc|xuất xứ|gốc gác
đến từ|xuất thân từ
sinh sống|cư trú|cư ngụ
định cư|lập nghiệp
cho rằng|nghĩ rằng|tin rằng
yêu thích|ưa thích|ưa chuộng
viết|sáng tác
tác giả|người viết
biên soạn|soạn
phiên dịch|chuyển ngữ|dịch thuật
xuất bản|phát hành|ấn hành
công chiếu|ra mắt|ra rạp
phát sóng|lên sóng
biểu diễn|trình diễn
# how much and how
dài bao nhiêu|chiều dài|độ dài
cao bao nhiêu|chiều cao
rộng bao nhiêu|chiều rộng|bề rộng
sâu bao nhiêu|độ sâu|chiều sâu
nặng bao nhiêu|trọng lượng|cân nặng|khối lượng
bao nhiêu tuổi|mấy tuổi|tuổi
diện tích|bao nhiêu km2|bao nhiêu kilômét vuông
dân số|số dân|bao nhiêu dân|lượng dân
nhiệt độ|độ nóng
tốc độ|vận tốc
khoảng cách|cự ly
phần trăm|%
một nửa|phân nửa
đa số|phần lớn|số đông|hầu hết
thiểu số|số ít
tổng cộng|tổng số|cả thảy
trung bình|bình quân
tối đa|nhiều nhất
tối thiểu|ít nhất
khoảng|chừng|xấp xỉ|khoảng chừng
lớn nhất|to nhất
nhỏ nhất|bé nhất
đầu tiên|thứ nhất|trước nhất
cuối cùng|sau cùng|chót
quan trọng nhất|trọng yếu nhất
hàng đầu|dẫn đầu
duy nhất|độc nhất
lớn|to|to lớn
khổng lồ|rất lớn|đồ sộ
nhỏ|bé|nhỏ bé
nhanh|mau|nhanh chóng
chậm|chậm chạp
đẹp|xinh đẹp|mỹ lệ
giàu|giàu có
nghèo|nghèo khó|nghèo khổ
mạnh mẽ|hùng mạnh
già|cao tuổi
trẻ|trẻ tuổi
đắt|đắt đỏ|đắt tiền
rẻ|giá rẻ
nguy hiểm|hiểm nguy
an toàn|yên ổn
quan trọng|trọng yếu|cốt yếu
chủ yếu|chính yếu
phổ biến|thông dụng
giống|tương tự|giống như
khác|khác biệt|khác nhau
thông minh|sáng dạ
dũng cảm|can đảm|gan dạ
lạnh|rét|giá lạnh
bí ẩn|huyền bí
trong nước|nội địa|quốc nội
nước ngoài|ngoại quốc|hải ngoại
toàn cầu|toàn thế giới|khắp thế giới
hàng năm|hằng năm|mỗi năm|thường niên
hàng ngày|hằng ngày|mỗi ngày|thường nhật
hàng tháng|hằng tháng|mỗi tháng
hàng tuần|hằng tuần|mỗi tuần
hiện nay|hiện tại|bây giờ|ngày nay|hiện giờ
trước đây|trước kia|ngày trước|hồi trước
gần đây|mới đây|vừa qua
sắp tới|tới đây|thời gian tới
ban đầu|lúc đầu|thoạt đầu
cùng lúc|đồng thời|cùng thời điểm
ngay lập tức|tức thì|lập tức
thỉnh thoảng|đôi khi|thi thoảng
mãi mãi|vĩnh viễn
# when and where
nơi|chỗ|địa điểm
phía bắc|hướng bắc|mạn bắc
phía nam|hướng nam|mạn nam
phía đông|hướng đông
phía tây|hướng tây
miền bắc|Bắc Bộ|bắc Việt Nam
miền nam|Nam Bộ|nam Việt Nam
miền trung|Trung Bộ|trung Việt Nam
vùng|khu vực
ngoại ô|vùng ven|ngoại thành
nông thôn|thôn quê|miền quê|làng quê
tòa nhà|cao ốc
trụ sở|trụ sở chính|đại bản doanh|tổng hành dinh
cơ sở hạ tầng|hạ tầng|CSHT
sân bay|phi trường|cảng hàng không
ga|nhà ga
cảng|bến cảng|hải cảng
sân vận động|SVĐ
bệnh viện|BV|nhà thương
nhà thờ|thánh đường|giáo đường
chùa|ngôi chùa|tự viện
đền|đền thờ|miếu
lăng|lăng mộ|lăng tẩm|mộ phần
bảo tàng|viện bảo tàng|nhà bảo tàng
rạp hát|nhà hát|hí viện
rạp phim|rạp chiếu phim|rạp chiếu bóng
khách sạn|lữ quán
nhà hàng|quán ăn|tiệm ăn
công viên|vườn hoa
vườn thú|sở thú|thảo cầm viên|vườn bách thú
đại dương|biển cả
đảo|hòn đảo|cù lao
rừng|khu rừng|cánh rừng
rừng nhiệt đới|rừng mưa nhiệt đới|rừng mưa
sa mạc|hoang mạc
đồng bằng|bình nguyên|châu thổ
cao nguyên|sơn nguyên
bờ biển|duyên hải|ven biển
núi lửa|hỏa diệm sơn
động đất|địa chấn
sóng thần|tsunami
bão|cơn bão
lũ lụt|lũ|ngập lụt
thiên tai|thảm họa thiên nhiên
biến đổi khí hậu|BĐKH
trái đất|địa cầu|quả đất
mặt trời|thái dương
mặt trăng|trăng|nguyệt cầu
vũ trụ|không gian vũ trụ
thiên nhiên|tự nhiên
# economy, school, work
tăng trưởng kinh tế|phát triển kinh tế
tổng sản phẩm quốc nội|GDP|tổng sản phẩm trong nước
chỉ số giá tiêu dùng|CPI
vốn đầu tư nước ngoài|FDI|đầu tư trực tiếp nước ngoài
viện trợ phát triển chính thức|ODA
doanh nghiệp|DN
công ty|hãng|cty
công ty trách nhiệm hữu hạn|công ty TNHH|TNHH
công ty cổ phần|CTCP
giám đốc|GĐ
giám đốc điều hành|CEO|tổng giám đốc|TGĐ
nhà đầu tư|giới đầu tư
thương mại|mậu dịch|buôn bán
kim ngạch|kim ngạch thương mại|giá trị thương mại
xuất khẩu|XK
nhập khẩu|NK
xuất nhập khẩu|XNK
giá|giá cả|giá tiền
chi phí|phí tổn|kinh phí
tiền lương|lương
tiền tệ|đơn vị tiền tệ|đồng tiền
đô la Mỹ|USD|đô la
Việt Nam đồng|VND|VNĐ|tiền đồng
lợi nhuận|tiền lãi
phá sản|vỡ nợ
thất nghiệp|không có việc làm
việc làm|công ăn việc làm
nghề nghiệp|nghề|ngành nghề
công nhân|người lao động|thợ
thương nhân|lái buôn|nhà buôn
doanh nhân|nhà kinh doanh|thương gia
ngân hàng|nhà băng|NH
ngân hàng nhà nước|NHNN
khách hàng|người mua
sản phẩm|mặt hàng
nhà máy|xí nghiệp|xưởng
công nghiệp|kỹ nghệ
nông nghiệp|canh nông
công nghệ thông tin|CNTT
khoa học kỹ thuật|KHKT
khoa học công nghệ|KHCN
bất động sản|BĐS
dầu mỏ|dầu thô|dầu hỏa
khí đốt|khí tự nhiên|khí thiên nhiên
than đá|than
du khách|khách du lịch|khách tham quan
trường đại học|đại học|ĐH
cao đẳng|CĐ
trung học phổ thông|THPT|cấp 3|cấp ba
trung học cơ sở|THCS|cấp 2|cấp hai
tiểu học|cấp 1|cấp một
đại học quốc gia|ĐHQG
giáo viên|thầy cô|nhà giáo|thầy giáo|cô giáo
học sinh|học trò|HS
sinh viên|SV
giáo sư|GS
phó giáo sư|PGS
tiến sĩ|TS
thạc sĩ|ThS
bác sĩ|BS|thầy thuốc
kỹ sư|KS
tốt nghiệp|ra trường
học phí|tiền học
kỳ thi|cuộc thi
bài thi|bài kiểm tra
học bổng|suất học bổng
sách giáo khoa|SGK
bảo hiểm xã hội|BHXH
bảo hiểm y tế|BHYT
bằng cấp|văn bằng
# science and health
máy tính|máy vi tính|máy điện toán
phần mềm|nhu liệu
mạng internet|internet
trang web|website|trang mạng
điện thoại di động|điện thoại cầm tay
thư điện tử|email
mạng xã hội|MXH
toán học|môn toán
vật lý|vật lý học
hóa học|môn hóa
sinh học|sinh vật học
nhà khoa học|khoa học gia
nhà toán học|toán học gia
nhà vật lý|vật lý gia
nhà thiên văn|nhà thiên văn học
ôxy|oxy|oxi|dưỡng khí
hydro|hiđrô|khinh khí|hydrogen
nitơ|nitrogen|đạm khí
carbon|cacbon|các-bon
carbon dioxide|CO2|khí cacbonic|cacbon đioxit|cacbon dioxit
điện tử|electron|êlectron
năng lượng mặt trời|điện mặt trời
điện hạt nhân|năng lượng hạt nhân
vi khuẩn|vi trùng
ADN|DNA
động vật|con vật|loài vật
thực vật|cây cỏ
trái cây|hoa quả
ngô|bắp
lợn|heo
hổ|cọp|hùm
dứa|khóm
sắn|khoai mì
bát|chén
thìa|muỗng
dĩa|nĩa
ô tô|xe hơi|xe ô tô
xe máy|xe gắn máy|mô tô
xe buýt|xe bus
tàu hỏa|xe lửa|tàu lửa
tàu điện ngầm|metro|xe điện ngầm
máy bay|phi cơ|tàu bay
phi công|người lái máy bay
tài xế|lái xe|bác tài
tắc đường|kẹt xe|ùn tắc|ùn tắc giao thông
đường cao tốc|cao tốc|xa lộ
căn bệnh|bệnh tật
ốm|đau ốm
dịch bệnh|bệnh dịch
COVID-19|Covid|corona
ung thư|bệnh ung thư
tiểu đường|đái tháo đường
AIDS|SIDA
lao phổi|bệnh lao
nhồi máu cơ tim|đau tim
đột quỵ|tai biến mạch máu não|tai biến
huyết áp cao|cao huyết áp|tăng huyết áp
vắc xin|vaccine|thuốc chủng ngừa
tiêm chủng|tiêm phòng|chích ngừa|tiêm vắc xin
phẫu thuật|mổ|giải phẫu
thuốc kháng sinh|kháng sinh|trụ sinh
thuốc|dược phẩm
điều trị|chữa trị|chữa|chữa bệnh
nguyên nhân gây bệnh|tác nhân gây bệnh|mầm bệnh
não|óc|bộ não
dạ dày|bao tử
đau đầu|nhức đầu
# religion, art, sport
Phật giáo|đạo Phật
Công giáo|Thiên Chúa giáo|đạo Thiên Chúa
Kitô giáo|Cơ Đốc giáo|Ki-tô giáo
Tin Lành|Kháng Cách|đạo Tin Lành
Hồi giáo|đạo Hồi|Islam
Nho giáo|đạo Nho|Khổng giáo
Đạo giáo|Lão giáo
Ấn Độ giáo|Hindu giáo|đạo Hindu
Do Thái giáo|đạo Do Thái
tín đồ|giáo dân
nhà sư|sư thầy|tăng ni|thầy chùa
linh mục|cha xứ|cố đạo
Giáo hoàng|Đức Giáo hoàng|Đức Thánh Cha
Giêsu|Chúa Giêsu|Giê-su|Jesus
Thượng đế|Đức Chúa Trời|Thiên Chúa
Kinh Thánh|Thánh Kinh
thiên đường|thiên đàng
địa ngục|âm phủ
tiếng Anh|Anh ngữ
tiếng Pháp|Pháp ngữ
tiếng Việt|Việt ngữ
tiếng Trung|tiếng Hoa|tiếng Trung Quốc|Hoa ngữ
chữ Quốc ngữ|quốc ngữ
chữ viết|văn tự
từ vựng|vốn từ
văn học|văn chương
nhà văn|văn sĩ
nhà thơ|thi sĩ|thi nhân
bài thơ|thi phẩm
tiểu thuyết|truyện dài
cuốn sách|quyển sách
bức tranh|bức họa
bức tượng|pho tượng
tượng đài|đài kỷ niệm
điêu khắc|tạc tượng
nhạc sĩ|nhà soạn nhạc
ca sĩ|ca nhân
bài hát|ca khúc|nhạc phẩm
ban nhạc|nhóm nhạc
phim|bộ phim|điện ảnh
diễn viên|tài tử|minh tinh
khán giả|người xem
truyền hình|tivi|ti vi|vô tuyến
đài phát thanh|radio|ra-đi-ô
bức ảnh|tấm hình
nhiếp ảnh gia|thợ chụp ảnh
chụp ảnh|chụp hình
kiến trúc sư|KTS
giải thưởng|phần thưởng
giải Nobel|Nobel
bóng đá|túc cầu|đá banh
quần vợt|tennis|ten-nít
quyền anh|boxing|đấm bốc
thế vận hội|Olympic|Olympics
giải vô địch bóng đá thế giới|World Cup|cúp thế giới
đại hội thể thao Đông Nam Á|SEA Games
đội tuyển quốc gia|đội tuyển|ĐTQG
câu lạc bộ|CLB
cầu thủ|cầu thủ bóng đá
huấn luyện viên|HLV
vận động viên|VĐV
thủ môn|thủ thành
bàn thắng|pha lập công
ghi bàn|lập công
vô địch|giành chức vô địch|đăng quang ngôi vô địch
nhà vô địch|quán quân
á quân|hạng nhì|về nhì
huy chương vàng|HCV
huy chương bạc|HCB
huy chương đồng|HCĐ
trận chung kết|chung kết
lễ hội|hội hè
Tết Nguyên đán|Tết|Tết âm lịch|Tết cổ truyền
Giáng sinh|Noel|lễ Giáng sinh
Trung thu|Tết Trung thu|rằm tháng Tám
phong tục|tập quán|tục lệ
món ăn|đồ ăn|thức ăn
trang phục|quần áo|y phục
nón|mũ
`;
