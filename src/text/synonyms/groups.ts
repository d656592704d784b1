/** Groups of Vietnamese words and phrases that mean the same in most sentences, one group a line. */
export const GROUPS = `
# life and family
qua đời|mất|từ trần|tạ thế|chết|thiệt mạng|tử vong|bỏ mạng|tử nạn|trút hơi thở cuối cùng
hy sinh|tử trận
ra đời|sinh ra|chào đời|sinh
ngày sinh|sinh nhật|ngày tháng năm sinh|sinh ngày nào|sinh hôm nào
nơi sinh|sinh quán|chỗ sinh
năm sinh|sinh năm
quê hương|quê quán|quê nhà|quê
vợ|phu nhân|bà xã
chồng|phu quân|ông xã
vợ chồng|phu thê
cha|bố|thân phụ
mẹ|má|thân mẫu
cha mẹ|bố mẹ|ba mẹ|song thân|phụ huynh|ba má|tía má
trẻ em|trẻ con|con nít|thiếu nhi|nhi đồng|trẻ nhỏ|trẻ thơ|em nhỏ|con trẻ|đứa trẻ
trẻ sơ sinh|em bé|bé sơ sinh
anh em|huynh đệ
chị em|tỷ muội
con cháu|hậu duệ|hậu thế|con cháu đời sau
họ hàng|bà con|thân thích|thân nhân
kết hôn|cưới|lấy vợ|lấy chồng|lập gia đình|thành hôn|cưới hỏi|cưới nhau|lấy nhau|làm đám cưới
đám cưới|lễ cưới|hôn lễ
ly hôn|ly dị|bỏ nhau
đám tang|tang lễ|lễ tang|đám ma|lễ viếng|lễ truy điệu
chôn cất|an táng|mai táng|chôn|yên nghỉ|an nghỉ
mang thai|có thai|có bầu|mang bầu
sinh con|đẻ con|sinh nở|sinh em bé|đẻ em bé|lâm bồn|vượt cạn|sanh con
thời thơ ấu|tuổi thơ|thuở nhỏ|thời niên thiếu|hồi nhỏ|lúc nhỏ|khi còn nhỏ|lúc còn nhỏ
người già|người cao tuổi|người lớn tuổi|cụ già|ông bà già|các cụ
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
đại biểu quốc hội|ĐBQH|nghị sĩ|dân biểu
chủ tịch quốc hội|CTQH
chính phủ|CP
ủy ban nhân dân|UBND|ủy ban
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
lãnh đạo|người lãnh đạo|nhà lãnh đạo|ai đứng đầu|ai lãnh đạo
người đứng đầu|thủ lĩnh|thủ trưởng
cầm quyền|nắm quyền|nắm chính quyền
lên nắm quyền|lên cầm quyền
nhậm chức|nhận chức|tựu nhiệm
từ chức|thôi chức|xin thôi chức|rời ghế|thôi giữ chức
cách chức|bãi nhiệm|phế truất|miễn nhiệm|cho thôi chức
bổ nhiệm|chỉ định|cử làm|cử giữ chức|lên làm
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
bắt giữ|bắt giam|bắt bớ|bị bắt|tạm giữ|tóm gọn
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
quốc khánh|ngày quốc khánh|lễ quốc khánh|lễ 2/9|ngày 2/9
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
thăm|viếng thăm|đến thăm|công du|sang thăm|ghé thăm|tới thăm|thăm viếng
thăm chính thức|chuyến thăm chính thức
thăm cấp nhà nước|chuyến thăm cấp nhà nước
hội kiến|gặp gỡ|gặp mặt|cuộc gặp|tiếp kiến|gặp|hội đàm|diện kiến|cuộc hội đàm|cuộc hội kiến
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
hội nghị|cuộc họp|phiên họp|buổi họp
hội nghị thượng đỉnh|hội nghị cấp cao|thượng đỉnh
phái đoàn|đoàn đại biểu
tháp tùng|đi cùng|cùng đi
phát biểu|đọc diễn văn|cho biết|nói rằng|thông báo|nói|cho hay|chia sẻ|bày tỏ|nhận định
bài phát biểu|diễn văn|bài diễn văn
tuyên bố|công bố|loan báo
nhấn mạnh|nêu bật
khẳng định|xác nhận|quả quyết|cam đoan
phóng viên|ký giả|nhà báo
báo chí|truyền thông|giới truyền thông
thông tấn xã|hãng tin|hãng thông tấn
Thông tấn xã Việt Nam|TTXVN
Đài Truyền hình Việt Nam|VTV
Đài Tiếng nói Việt Nam|VOV
tờ báo|nhật báo
tin tức|thời sự
sự kiện|biến cố|event
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
chiến thắng|thắng lợi|thắng|giành chiến thắng|thắng trận|thắng cuộc
thất bại|bại trận|thua trận|thua|để thua|thua cuộc
đầu hàng|quy hàng
rút quân|lui quân|rút lui
tấn công|tiến công|công kích
phòng thủ|phòng ngự
bao vây|vây hãm
khởi nghĩa|nổi dậy|cuộc khởi nghĩa
cách mạng|cuộc cách mạng
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
bắt đầu|khởi đầu|mở đầu|khai mạc|mở màn|khởi động
kết thúc|chấm dứt|hoàn tất|bế mạc|khép lại|hạ màn
thành lập|sáng lập|lập ra|lập nên
người sáng lập|nhà sáng lập|người thành lập
xây dựng|xây|khởi công|xây cất|thi công|dựng lên|động thổ|bắt đầu xây|bắt đầu xây dựng|đặt viên đá đầu tiên
khánh thành|khai trương|thông xe|đưa vào sử dụng|đưa vào hoạt động|đi vào hoạt động|đưa vào khai thác|bắt đầu hoạt động
hoàn thành|xong|làm xong|xây xong|cất xong
phá hủy|tàn phá|hủy diệt|phá hoại
phá dỡ|tháo dỡ|đập bỏ
sửa chữa|tu sửa|sửa|duy tu|tu bổ|bảo dưỡng|bảo trì
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
thay đổi|biến đổi|đổi thành
thay thế|thế chỗ
tăng|gia tăng|tăng lên|tăng thêm|nhiều lên
giảm|suy giảm|giảm bớt|giảm đi|giảm xuống|ít đi|bớt
mở rộng|nới rộng
thu hẹp|co hẹp
ngăn chặn|ngăn cản|chặn
bảo vệ|che chở|bảo hộ
bảo tồn|gìn giữ|giữ gìn|bảo quản
tham gia|tham dự|góp mặt|có mặt
gia nhập|nhập hội
rời khỏi|rời|rời bỏ
trở thành|thành ra
trở về|quay về|trở lại|quay lại
xảy ra|diễn ra|nổ ra|được tổ chức
tồn tại|hiện hữu
xuất hiện|hiện ra
gây ra|dẫn đến|dẫn tới|gây nên
yêu cầu|đòi hỏi
đề nghị|đề xuất
quyết định|ra quyết định
lựa chọn|chọn|chọn lựa|tuyển chọn
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
trả lời|hồi đáp|giải đáp|đáp lại
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
nằm ở|tọa lạc|nằm tại|địa chỉ|đóng tại|đặt tại|ở đường nào|ở chỗ nào
bắt nguồn|khởi nguồn|xuất phát
nguồn gốc|xuất xứ|gốc gác
đến từ|xuất thân từ
sinh sống|cư trú|cư ngụ
định cư|lập nghiệp
cho rằng|nghĩ rằng|tin rằng
yêu thích|ưa thích|ưa chuộng|rất thích|thích nhất|mê nhất
viết|sáng tác
tác giả|người viết
biên soạn|soạn
phiên dịch|chuyển ngữ|dịch thuật
xuất bản|phát hành|ấn hành
công chiếu|ra mắt|ra rạp
phát sóng|lên sóng
biểu diễn|trình diễn
# how much and how
dài bao nhiêu|chiều dài|độ dài|dài mấy mét|dài bao nhiêu km|dài mấy cây số|dài bao nhiêu mét
cao bao nhiêu|chiều cao|cao mấy mét|độ cao
chiều rộng|bề rộng|bề ngang|chiều ngang
sâu bao nhiêu|độ sâu|chiều sâu|sâu mấy mét
nặng bao nhiêu|trọng lượng|cân nặng|khối lượng|bao nhiêu ký|mấy ký|bao nhiêu kg|bao nhiêu cân
bao nhiêu tuổi|mấy tuổi|tuổi
diện tích|bao nhiêu km2|bao nhiêu kilômét vuông|rộng bao nhiêu|bao nhiêu mét vuông|bao nhiêu m2|bao nhiêu héc ta|bao nhiêu ha
dân số|số dân|bao nhiêu dân|lượng dân
nhiệt độ|độ nóng|bao nhiêu độ|mấy độ
tốc độ|vận tốc
khoảng cách|cự ly|cách bao xa|cách bao nhiêu km|cách mấy cây số|cách nhau bao xa
phần trăm|%|tỷ lệ
một nửa|phân nửa
đa số|phần lớn|số đông|hầu hết
thiểu số|số ít
tổng cộng|tổng số|cả thảy
trung bình|bình quân
tối đa|nhiều nhất
tối thiểu|ít nhất
khoảng|chừng|xấp xỉ|khoảng chừng
lớn nhất|to nhất|bự nhất
nhỏ nhất|bé nhất
đầu tiên|thứ nhất|trước nhất
cuối cùng|sau cùng|chót
quan trọng nhất|trọng yếu nhất
hàng đầu|dẫn đầu
duy nhất|độc nhất
lớn|to|to lớn|bự
khổng lồ|rất lớn|đồ sộ
nhỏ|bé|nhỏ bé
nhanh|mau|nhanh chóng|lẹ
chậm|chậm chạp
đẹp|xinh đẹp|mỹ lệ
giàu|giàu có
nghèo|nghèo khó|nghèo khổ
mạnh mẽ|hùng mạnh
già|cao tuổi
trẻ|trẻ tuổi
đắt|đắt đỏ|đắt tiền|mắc tiền|giá cao|mắc mỏ
rẻ|giá rẻ|rẻ tiền|giá bình dân
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
hiện nay|hiện tại|bây giờ|ngày nay|hiện giờ|lúc này|giờ đây
trước đây|trước kia|ngày trước|hồi trước|hồi xưa|ngày xưa|thuở trước|xưa kia
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
trụ sở|trụ sở chính|đại bản doanh|tổng hành dinh|văn phòng chính|hội sở
cơ sở hạ tầng|hạ tầng|CSHT
sân bay|phi trường|cảng hàng không
ga|nhà ga
cảng|bến cảng|hải cảng
sân vận động|SVĐ|stadium
bệnh viện|BV|nhà thương
nhà thờ|thánh đường|giáo đường
chùa|ngôi chùa|tự viện
đền|đền thờ|miếu
lăng|lăng mộ|lăng tẩm|mộ phần
bảo tàng|viện bảo tàng|nhà bảo tàng
rạp hát|nhà hát|hí viện
rạp phim|rạp chiếu phim|rạp chiếu bóng
khách sạn|lữ quán|hotel
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
lũ lụt|lũ|ngập lụt|lụt lội|nước lũ|lụt|mưa lũ
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
giá|giá cả|giá tiền|bao nhiêu tiền|giá bao nhiêu|mức giá|giá bán|mấy tiền|nhiêu tiền
chi phí|phí tổn|kinh phí|tốn bao nhiêu|tốn bao nhiêu tiền|hết bao nhiêu|hết bao nhiêu tiền|mất bao nhiêu tiền|tổng mức đầu tư|vốn đầu tư|trị giá
tiền lương|lương|tiền công|thù lao|mức lương|lương bổng|thu nhập|lương tháng
tiền tệ|đơn vị tiền tệ|đồng tiền
đô la Mỹ|USD|đô la
Việt Nam đồng|VND|VNĐ|tiền đồng
lợi nhuận|tiền lãi|lãi ròng|kiếm lời|lời bao nhiêu|lãi bao nhiêu
phá sản|vỡ nợ|sập tiệm|dẹp tiệm
thất nghiệp|không có việc làm|mất việc|mất việc làm
việc làm|công ăn việc làm
nghề nghiệp|nghề|ngành nghề|làm nghề gì|làm công việc gì|làm việc gì
công nhân|người lao động|thợ
thương nhân|lái buôn|nhà buôn
doanh nhân|nhà kinh doanh|thương gia
ngân hàng|nhà băng|NH
ngân hàng nhà nước|NHNN
khách hàng|người mua|người tiêu dùng
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
du khách|khách du lịch|khách tham quan|khách viếng thăm
trường đại học|đại học|ĐH
cao đẳng|CĐ
trung học phổ thông|THPT|cấp 3|cấp ba
trung học cơ sở|THCS|cấp 2|cấp hai
tiểu học|cấp 1|cấp một
đại học quốc gia|ĐHQG
giáo viên|thầy cô|nhà giáo|thầy giáo|cô giáo|GV|người dạy học
học sinh|học trò|HS
sinh viên|SV
giáo sư|GS
phó giáo sư|PGS
tiến sĩ|TS
thạc sĩ|ThS
bác sĩ|BS|thầy thuốc
kỹ sư|KS
tốt nghiệp|ra trường
học phí|tiền học|tiền trường|tiền học phí
kỳ thi|cuộc thi|hội thi
bài thi|bài kiểm tra
học bổng|suất học bổng|tiền học bổng|trợ cấp học tập
sách giáo khoa|SGK
bảo hiểm xã hội|BHXH
bảo hiểm y tế|BHYT
bằng cấp|văn bằng
# science and health
máy tính|máy vi tính|máy điện toán
phần mềm|nhu liệu
mạng internet|internet
trang web|website|trang mạng|web|cổng thông tin điện tử|web site
điện thoại di động|điện thoại cầm tay
thư điện tử|email|mail
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
ngô|bắp|bắp ngô
lợn|heo
hổ|cọp|hùm
dứa|khóm|trái thơm|trái khóm
sắn|khoai mì|củ mì
bát|chén
thìa|muỗng
dĩa|nĩa
ô tô|xe hơi|xe ô tô|xế hộp|xe con|xe bốn bánh
xe máy|xe gắn máy|mô tô|xe hai bánh|xe 2 bánh
xe buýt|xe bus
tàu hỏa|xe lửa|tàu lửa
tàu điện ngầm|metro|xe điện ngầm
máy bay|phi cơ|tàu bay
phi công|người lái máy bay
tài xế|lái xe|bác tài
tắc đường|kẹt xe|ùn tắc|ùn tắc giao thông|kẹt đường|ùn ứ|tắc nghẽn|ách tắc|kẹt cứng
đường cao tốc|cao tốc|xa lộ
căn bệnh|bệnh tật
ốm|đau ốm
dịch bệnh|bệnh dịch
COVID-19|Covid|corona
ung thư|bệnh ung thư|ung bướu
tiểu đường|đái tháo đường
AIDS|SIDA
lao phổi|bệnh lao
nhồi máu cơ tim|đau tim
đột quỵ|tai biến mạch máu não|tai biến
huyết áp cao|cao huyết áp|tăng huyết áp
vắc xin|vaccine|thuốc chủng ngừa|vacxin|vắcxin|thuốc ngừa|thuốc chủng
tiêm chủng|tiêm phòng|chích ngừa|tiêm vắc xin|chủng ngừa|tiêm ngừa|chích vắc xin|chích thuốc ngừa|chích phòng
phẫu thuật|mổ|giải phẫu|lên bàn mổ|đụng dao kéo
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
bức tranh|bức họa|bức vẽ|tranh vẽ
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
bức ảnh|tấm hình|tấm ảnh|bức hình|hình ảnh
nhiếp ảnh gia|thợ chụp ảnh
chụp ảnh|chụp hình
kiến trúc sư|KTS
giải thưởng|phần thưởng
giải Nobel|Nobel
bóng đá|túc cầu|đá banh|đá bóng|football
quần vợt|tennis|ten-nít
quyền anh|boxing|đấm bốc
thế vận hội|Olympic|Olympics
giải vô địch bóng đá thế giới|World Cup|cúp thế giới
đại hội thể thao Đông Nam Á|SEA Games
đội tuyển quốc gia|đội tuyển|ĐTQG
câu lạc bộ|CLB
cầu thủ|cầu thủ bóng đá
huấn luyện viên|HLV|huấn luyện viên trưởng|người huấn luyện
vận động viên|VĐV
thủ môn|thủ thành|người gác đền
bàn thắng|pha lập công
ghi bàn|lập công
vô địch|giành chức vô địch|đăng quang ngôi vô địch|nhà vô địch|quán quân|đoạt cúp|giành cúp|đoạt chức vô địch|giải nhất|đoạt giải nhất|giành giải nhất|về nhất|hạng nhất
á quân|hạng nhì|về nhì|giải nhì|hạng hai|về thứ hai
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
# hospital and health
khám bệnh|coi bệnh|đi bác sĩ|thăm khám|khám chữa bệnh|KCB
khám sức khỏe|kiểm tra sức khỏe|khám tổng quát|khám định kỳ
tái khám|khám lại|hẹn khám lại
đặt lịch khám|hẹn khám|đăng ký khám|lấy hẹn khám|đặt hẹn khám
đặt lịch|đặt hẹn|lấy hẹn|hẹn trước|hẹn lịch|hẹn giờ
lấy số|bốc số|lấy số thứ tự
ca mổ|ca phẫu thuật|cuộc phẫu thuật
tiêm|chích
mũi tiêm|mũi chích|liều tiêm
sốt cao|nóng sốt|lên cơn sốt|nóng đầu
nhập viện|vào viện|nằm viện|vô viện|đi viện|vào bệnh viện|đưa vào bệnh viện
xuất viện|ra viện|rời bệnh viện|được về nhà điều trị
viện phí|tiền viện|tiền nằm viện|tiền chữa bệnh|chi phí điều trị|chi phí khám chữa bệnh
tiền khám|phí khám|giá khám|giá khám bệnh|chi phí khám bệnh
bệnh nhân|người bệnh|người ốm
người nhà bệnh nhân|thân nhân người bệnh|người nhà người bệnh|người nuôi bệnh
nuôi bệnh|chăm bệnh|chăm người bệnh|chăm sóc người bệnh|chăm sóc bệnh nhân
thăm bệnh|thăm bệnh nhân|thăm người bệnh|thăm nuôi|thăm người ốm|vào thăm bệnh
phòng khám|phòng mạch|phòng khám tư
cấp cứu|cứu cấp|phòng cấp cứu
xe cứu thương|xe cấp cứu|xe hồng thập tự
đơn thuốc|toa thuốc|đơn bác sĩ
kê đơn|kê toa|ra toa|cho toa
nhà thuốc|hiệu thuốc|tiệm thuốc|tiệm thuốc tây|quầy thuốc|nhà thuốc tây
xét nghiệm máu|thử máu|lấy máu xét nghiệm
xét nghiệm nước tiểu|thử nước tiểu
xét nghiệm nhanh|test nhanh
chụp X quang|chụp phim|chụp xquang
chụp cắt lớp|chụp CT|chụp cắt lớp vi tính
chụp cộng hưởng từ|chụp MRI|cộng hưởng từ
nội soi dạ dày|soi dạ dày|soi bao tử
trám răng|hàn răng
niềng răng|chỉnh nha|đeo niềng|nắn răng
nha sĩ|bác sĩ nha khoa|bác sĩ răng|bác sĩ răng hàm mặt
nha khoa|răng hàm mặt|phòng răng
khoa mắt|nhãn khoa|chuyên khoa mắt
bác sĩ nhi|bác sĩ nhi khoa|bác sĩ trẻ em
khoa nhi|nhi khoa
khoa sản|sản khoa|phụ sản
nhà bảo sanh|nhà hộ sinh|bệnh viện sản|bệnh viện phụ sản|nhà sinh
nữ hộ sinh|bà đỡ|cô đỡ|bà mụ
sinh mổ|đẻ mổ|mổ bắt con|mổ lấy thai
sinh thường|đẻ thường|sinh tự nhiên
sinh non|đẻ non|thiếu tháng
chuyển dạ|đau đẻ|trở dạ
thai phụ|sản phụ|bà bầu|mẹ bầu|phụ nữ mang thai|phụ nữ có thai
sảy thai|sẩy thai|hư thai
phá thai|nạo thai|nạo phá thai
hiếm muộn|vô sinh|khó có con
thụ tinh trong ống nghiệm|IVF|thụ tinh ống nghiệm
cảm lạnh|cảm mạo|trúng gió
viêm họng|đau họng|rát họng
tiêu chảy|đi ngoài|ỉa chảy|tào tháo rượt|đi chảy
buồn nôn|buồn ói|mắc ói
nôn|ói|nôn mửa|ói mửa
chóng mặt|choáng váng|xây xẩm|hoa mắt
ngất xỉu|bất tỉnh|té xỉu|ngất đi|xỉu
phát ban|nổi ban|nổi mẩn|mẩn đỏ
bệnh sởi|ban sởi|ban đỏ|lên sởi
thủy đậu|trái rạ|bỏng rạ|phỏng rạ
sốt xuất huyết|SXH|sốt Dengue
tay chân miệng|bệnh tay chân miệng|TCM
viêm gan siêu vi|viêm gan virus|viêm gan vi rút
virus|vi rút|siêu vi|virút
ngộ độc|trúng độc|trúng thực|ngộ độc thực phẩm
an toàn thực phẩm|vệ sinh thực phẩm|ATTP|VSATTP|an toàn vệ sinh thực phẩm
bệnh truyền nhiễm|bệnh lây|bệnh lây nhiễm|bệnh hay lây
lây lan|lây nhiễm|truyền nhiễm|lan truyền
ca nhiễm|ca bệnh|ca mắc|ca dương tính|người nhiễm bệnh
mắc bệnh|bị bệnh|nhiễm bệnh|lâm bệnh|đổ bệnh|ngã bệnh
triệu chứng|dấu hiệu|biểu hiện bệnh
hồi phục|bình phục|khỏi bệnh|hết bệnh|lành bệnh|khỏe lại|phục hồi sức khỏe
bệnh tâm thần|rối loạn tâm thần|bệnh thần kinh
người khuyết tật|người tàn tật|NKT
khiếm thị|mù lòa|người mù
khiếm thính|câm điếc|người điếc
bong gân|trật gân|trẹo chân
trật khớp|sai khớp
bị thương|thương tích|dính thương tích
bị thương nặng|trọng thương|thương nặng
bị thương nhẹ|xây xát|trầy xước|xây xước
hiến máu|cho máu
truyền dịch|truyền nước|vô nước biển|truyền nước biển
truyền máu|tiếp máu|vô máu
hiến tạng|hiến nội tạng|hiến mô tạng
chạy thận|lọc máu|chạy thận nhân tạo|lọc thận
hóa trị|truyền hóa chất|vô hóa chất
khối u|bướu|u bướu|cục u
sỏi thận|sạn thận
sỏi mật|sạn mật
hen suyễn|hen phế quản|bệnh suyễn|bệnh hen
đục thủy tinh thể|cườm mắt|cườm khô
tăng nhãn áp|cườm nước|thiên đầu thống
béo phì|thừa cân|dư cân|mập phì
ăn kiêng|kiêng ăn|kiêng khem|kiêng cữ
cai thuốc lá|bỏ thuốc lá|bỏ hút thuốc|cai thuốc
nghiện ma túy|nghiện hút|chích choác|con nghiện
uống rượu bia|nhậu|nhậu nhẹt|uống rượu
say rượu|say xỉn|xỉn|nhậu say
khử khuẩn|khử trùng|sát trùng|sát khuẩn|tiệt trùng
cúm gia cầm|cúm gà|H5N1
dịch tả lợn|dịch tả heo|dịch heo
y tá|điều dưỡng|điều dưỡng viên|ĐDV
dược sĩ|người bán thuốc
lương y|thầy lang|thầy thuốc đông y|thầy thuốc nam
đông y|y học cổ truyền|YHCT|thuốc bắc
mát xa|massage|xoa bóp|đấm bóp
trạm y tế|trạm xá|bệnh xá|y tế phường|y tế xã
khám bảo hiểm|khám BHYT|khám bảo hiểm y tế
thẻ bảo hiểm y tế|thẻ BHYT|thẻ bảo hiểm
trái tuyến|vượt tuyến|không đúng tuyến
chuyển tuyến|chuyển viện|giấy chuyển viện|giấy chuyển tuyến
giấy ra viện|giấy xuất viện
sổ khám bệnh|sổ y bạ|y bạ
sơ cứu|sơ cấp cứu|cấp cứu ban đầu
hô hấp nhân tạo|hà hơi thổi ngạt
nạn nhân|người bị nạn|người gặp nạn|người bị hại
bệnh viện công|bệnh viện nhà nước|bệnh viện công lập
bệnh viện tư|bệnh viện tư nhân|bệnh viện dân lập
nhi đồng bệnh viện|bệnh viện nhi
chăm sóc|chăm nom|săn sóc|trông nom
trông trẻ|giữ trẻ|coi trẻ|trông con
nằm hồi sức|hồi sức tích cực|ICU|phòng hồi sức|hồi sức cấp cứu
nguy kịch|thập tử nhất sinh|nguy hiểm đến tính mạng|nguy cấp
tiểu phẫu|mổ nhỏ
gây mê|đánh thuốc mê
gây tê|chích tê|tiêm tê
trĩ|bệnh trĩ|lòi dom
ghẻ lở|bệnh ghẻ
mụn|mụn nhọt|nổi mụn
rụng tóc|hói đầu
mất ngủ|khó ngủ|thiếu ngủ
mãn kinh|tiền mãn kinh|tắt kinh
kinh nguyệt|hành kinh|tới tháng
bao cao su|áo mưa tránh thai|condom
tránh thai|ngừa thai|kế hoạch hóa gia đình|KHHGĐ
cho con bú|nuôi con bằng sữa mẹ|bú mẹ
thuốc bổ|thực phẩm chức năng|TPCN
thuốc giảm đau|thuốc đau nhức
băng bó|băng vết thương
bị bỏng|bị phỏng|phỏng lửa|phỏng nước sôi
rắn cắn|bị rắn cắn
chó cắn|bị chó cắn|chó dại cắn
# school
khai giảng|khai trường|tựu trường|vào năm học mới|bắt đầu năm học|lễ khai giảng
nhập học|vào học|vô học|làm thủ tục nhập học
năm học|niên học|niên khóa
nghỉ hè|bãi trường|kỳ nghỉ hè
bế giảng|tổng kết năm học|kết thúc năm học|lễ bế giảng
nghỉ học|không đến trường|không đi học|không đến lớp
bỏ học|thôi học|bỏ ngang việc học
buộc thôi học|đuổi học|cho thôi học
trốn học|cúp học|bùng học|cúp tiết
đi trễ|đi muộn|đến muộn|đến trễ|tới trễ|vào muộn|vào trễ
điểm chuẩn|điểm trúng tuyển|điểm đậu|điểm đầu vào|lấy bao nhiêu điểm
trúng tuyển|thi đậu|thi đỗ|được nhận vào học|đỗ đạt
đậu đại học|đỗ đại học|vào đại học
thi rớt|thi trượt|không đậu|không đỗ|hỏng thi|không trúng tuyển
thi lại|kiểm tra lại|thi vớt
lưu ban|ở lại lớp|đúp lớp
thi tuyển sinh|thi đầu vào|kỳ thi tuyển sinh|thi tuyển
tuyển sinh|chiêu sinh|nhận học sinh|tuyển học sinh|tuyển sinh viên
chỉ tiêu|số lượng tuyển|tuyển bao nhiêu
xét học bạ|xét tuyển học bạ
bảng điểm|phiếu điểm|sổ điểm
nộp hồ sơ|nộp đơn|gửi hồ sơ|nộp giấy tờ|apply
đăng ký|ghi danh|ghi tên|register
thi tốt nghiệp|thi tú tài|kỳ thi tốt nghiệp
bằng tốt nghiệp cấp 3|bằng tốt nghiệp THPT|bằng tú tài
thí sinh|người dự thi|sĩ tử
giám thị|cán bộ coi thi|người coi thi
phúc khảo|chấm lại|chấm phúc khảo|xin chấm lại
đề thi|đề bài|câu hỏi thi
quay cóp|gian lận thi cử|quay bài|phao thi
thủ khoa|đỗ đầu|đậu đầu|điểm cao nhất
học sinh giỏi|HSG|học trò giỏi
ký túc xá|KTX|nhà ở sinh viên|khu nội trú|cư xá sinh viên|ký túc
bán trú|ở lại trưa|ăn trưa tại trường
xe đưa rước|xe đưa đón|xe buýt trường|xe buýt học sinh|xe buýt trường học|xe đưa đón học sinh
đưa rước|đưa đón
đón con|rước con|đón học sinh
học thêm|dạy thêm|học kèm|luyện thi
gia sư|dạy kèm|người dạy kèm
phó hiệu trưởng|hiệu phó
hiệu trưởng|thầy hiệu trưởng|cô hiệu trưởng
giáo viên chủ nhiệm|GVCN|cô chủ nhiệm|thầy chủ nhiệm
hội phụ huynh|hội cha mẹ học sinh|ban đại diện cha mẹ học sinh|ban phụ huynh
họp phụ huynh|họp cha mẹ học sinh
mầm non|mẫu giáo|nhà trẻ|nhà giữ trẻ|vườn trẻ
trường tư|trường tư thục|trường dân lập|trường ngoài công lập
trường công|trường công lập|trường nhà nước
trường chuyên|trường năng khiếu
trường nghề|trường dạy nghề
trường quốc tế|trường song ngữ
cử nhân|bằng đại học|bằng cử nhân
cao học|sau đại học
nghiên cứu sinh|NCS
thực tập|internship|kiến tập
du học|học ở nước ngoài|đi học nước ngoài|ra nước ngoài học
môn học|học phần
chương trình học|chương trình giảng dạy|chương trình đào tạo|giáo trình
ngành học|chuyên ngành|ngành đào tạo
khóa học|khóa đào tạo|khóa huấn luyện|khóa tập huấn
học trực tuyến|học online|học từ xa|học qua mạng
thời khóa biểu|lịch học|TKB
tiết học|giờ học|buổi học
giờ ra chơi|giải lao|ra chơi
tan học|tan trường|giờ ra về
cặp sách|cặp táp|ba lô
đồ dùng học tập|dụng cụ học tập|học cụ
tập vở|quyển vở|sách vở|vở học sinh
bút bi|viết bi|cây viết|cây bút
bút chì|viết chì
cục tẩy|cục gôm
căng tin|căn tin|canteen|can tin|nhà ăn
học sinh nghèo|học trò nghèo|học sinh khó khăn|học sinh có hoàn cảnh khó khăn
miễn học phí|không thu học phí|khỏi đóng học phí|không phải đóng học phí
đóng học phí|nộp học phí|đóng tiền học
bắt nạt|ăn hiếp|hiếp đáp|ức hiếp
bạo lực học đường|học sinh đánh nhau
cựu học sinh|học sinh cũ|cựu HS
cựu sinh viên|sinh viên cũ|alumni
khuôn viên|campus|khuôn viên trường
phòng thí nghiệm|phòng lab|phòng thực hành
nhà trường|trường học|ngôi trường
phân hiệu|cơ sở hai|cơ sở 2
giảng viên|thầy cô đại học
đồng phục|quần áo đồng phục
chào cờ|lễ chào cờ
sĩ số|bao nhiêu học sinh một lớp|số học sinh mỗi lớp
chuyển trường|xin chuyển trường
lớp chọn|lớp chuyên
nhân viên thư viện|thủ thư|cán bộ thư viện
phòng đọc|phòng đọc sách
thẻ thư viện|thẻ bạn đọc|thẻ độc giả
mượn sách|cho mượn sách|thuê sách
trả sách trễ|trả sách muộn|quá hạn trả sách|trả muộn|trả trễ|trả chậm
bạn đọc|độc giả|người đọc
nhan đề|tựa đề|tiêu đề|đầu đề|tựa sách
sách điện tử|ebook
sách nói|audiobook
truyện tranh|comic|manga
tạp chí|nguyệt san|magazine
hiệu sách|nhà sách|tiệm sách|cửa hàng sách
# city hall and papers
ủy ban nhân dân thành phố|UBND thành phố|UBND TP|ủy ban thành phố|chính quyền thành phố|tòa thị chính
ủy ban phường|UBND phường|ủy ban nhân dân phường
ủy ban xã|UBND xã|ủy ban nhân dân xã
sổ hộ khẩu|hộ khẩu
đăng ký thường trú|nhập hộ khẩu|đăng ký hộ khẩu
tạm trú|KT3|đăng ký tạm trú
căn cước|CCCD|căn cước công dân|chứng minh thư|CMND|chứng minh nhân dân|thẻ căn cước|giấy chứng minh|CMT
hộ chiếu|passport
thị thực|visa
giấy khai sinh|khai sinh|làm khai sinh|đăng ký khai sinh
giấy chứng tử|giấy báo tử|khai tử|đăng ký khai tử
đăng ký kết hôn|giấy kết hôn|giấy đăng ký kết hôn|giấy hôn thú|hôn thú|giấy chứng nhận kết hôn
xác nhận độc thân|giấy độc thân|xác nhận tình trạng hôn nhân
sổ đỏ|sổ hồng|giấy tờ đất|giấy tờ nhà|giấy chứng nhận quyền sử dụng đất|giấy đất
bằng lái|giấy phép lái xe|GPLX|bằng lái xe
thi bằng lái|sát hạch lái xe|thi lấy bằng lái
cà vẹt|giấy đăng ký xe|đăng ký xe
biển số xe|bảng số xe|biển số|bảng số
đăng kiểm|kiểm định xe|khám xe
giấy tờ|hồ sơ|giấy má
hồ sơ gồm|giấy tờ gồm|thành phần hồ sơ|cần giấy tờ gì|cần giấy tờ nào|hồ sơ cần có
cho phép|cấp phép|cấp giấy phép
xin phép|xin giấy phép|xin cấp phép
công chứng|chứng thực|sao y|sao y bản chính
photo|photocopy|phô tô|sao chụp|bản photo|bản sao
bản gốc|bản chính|giấy gốc
con dấu|mộc đỏ|dấu đỏ
đóng dấu|đóng mộc
chữ ký số|chữ ký điện tử|ký số
mẫu đơn|biểu mẫu|đơn mẫu|tờ khai|mẫu tờ khai
đóng tiền|nộp tiền|trả tiền|thanh toán|chi trả|đóng phí|nộp phí
lệ phí|tiền phí|mức phí|mức thu|khoản thu
giá vé|tiền vé|giá vào cửa|phí vào cửa|phí tham quan|vé bao nhiêu|vé bao nhiêu tiền|tiền vào cửa
vé vào cửa|vé vào cổng|vé tham quan
miễn phí|free|không mất tiền|không tốn tiền|không thu tiền|không thu phí|khỏi trả tiền|không phải trả tiền|có mất tiền không|có tốn tiền không|có thu phí không|có phải trả tiền không
tốn tiền|mất tiền|tốn kém|tốn phí
thu phí|thu tiền|tính phí|tính tiền
xử phạt|phạt tiền|xử lý vi phạm|phạt vi phạm|phạt hành chính
bị phạt|bị xử lý|bị xử phạt
nộp phạt|đóng phạt|đóng tiền phạt
mức phạt|phạt bao nhiêu|tiền phạt
vi phạm|sai phạm|phạm luật|phạm quy|làm sai quy định
cấp lại|làm lại|xin cấp lại
gia hạn|kéo dài thời hạn|nới hạn|thêm hạn|xin gia hạn
hạn chót|hạn cuối|hạn cuối cùng|chậm nhất|muộn nhất|trễ nhất|deadline|thời hạn|hạn nộp
hết hạn|quá hạn|hết hiệu lực|hết thời hạn
có hiệu lực|có giá trị|bắt đầu áp dụng
khiếu nại|phàn nàn|phản ánh|than phiền|kêu ca|phản ảnh
góp ý|đóng góp ý kiến|ý kiến đóng góp
trình báo|báo công an|báo cảnh sát|trình báo công an
tố cáo|tố giác
sở giáo dục|Sở GD&ĐT|Sở Giáo dục và Đào tạo|Sở GDĐT
bộ giáo dục|Bộ GD&ĐT|Bộ Giáo dục và Đào tạo|Bộ GDĐT
sở giao thông|Sở GTVT|Sở Giao thông vận tải
bộ giao thông|Bộ GTVT|Bộ Giao thông vận tải
Sở Y tế|SYT
tài nguyên và môi trường|TN&MT|TNMT
văn hóa thể thao và du lịch|VHTTDL|VHTT&DL
lao động thương binh và xã hội|LĐTBXH|LĐTB&XH
nông nghiệp và phát triển nông thôn|NN&PTNT
kế hoạch và đầu tư|KH&ĐT
thông tin và truyền thông|TT&TT|TTTT
phòng cháy chữa cháy|PCCC|cứu hỏa|chữa cháy
lính cứu hỏa|lính chữa cháy|cảnh sát chữa cháy|cảnh sát PCCC|lực lượng chữa cháy
xe cứu hỏa|xe chữa cháy
cảnh sát giao thông|CSGT|công an giao thông
cảnh sát khu vực|công an khu vực|CSKV
tổ trưởng dân phố|tổ trưởng tổ dân phố|trưởng khu phố
một cửa|bộ phận một cửa|bộ phận tiếp nhận và trả kết quả
dịch vụ công trực tuyến|dịch vụ công online|cổng dịch vụ công|DVCTT
tiếp dân|tiếp công dân
trả kết quả|nhận kết quả|lấy kết quả
thuế thu nhập cá nhân|thuế TNCN|TNCN
thuế giá trị gia tăng|thuế VAT|VAT|thuế GTGT
đóng thuế|nộp thuế
hoàn thuế|trả lại thuế|lấy lại thuế
lương hưu|tiền hưu|tiền hưu trí
trợ cấp thất nghiệp|bảo hiểm thất nghiệp|BHTN|tiền thất nghiệp
trợ cấp|phụ cấp|tiền hỗ trợ|tiền trợ cấp
hộ nghèo|gia đình nghèo|nhà nghèo
người có công|gia đình chính sách|gia đình có công
cựu chiến binh|CCB|lính cũ
nghĩa vụ quân sự|NVQS|đi bộ đội|đi lính|nhập ngũ|tòng quân
giải phóng mặt bằng|GPMB|giải tỏa|thu hồi đất
bồi thường|đền bù|bồi hoàn|đền tiền
tái định cư|TĐC
lấn chiếm|chiếm dụng
vỉa hè|lề đường|hè phố|hè đường
hàng rong|bán rong|bán dạo
quy định|nội quy|điều lệ|luật lệ|quy chế
khai báo|kê khai|khai thông tin
tổng đài|hotline|đường dây nóng|số nóng
số điện thoại|điện thoại liên hệ|SĐT|số phone|số đt
người phát ngôn|phát ngôn viên
hành chính công|trung tâm hành chính công|TTHCC
thủ tục hành chính|TTHC|thủ tục giấy tờ
hộ tịch|tư pháp hộ tịch
lý lịch tư pháp|giấy xác nhận không tiền án|phiếu lý lịch tư pháp
giấy phép xây dựng|GPXD|xin phép xây nhà
giấy phép kinh doanh|GPKD|đăng ký kinh doanh|ĐKKD
ủy quyền|giấy ủy quyền|nhờ người khác làm thay
đi thay|làm thay|nộp thay|nhận thay
nộp trực tiếp|nộp tại chỗ|đến tận nơi nộp
# museum, tickets, opening hours
triển lãm|trưng bày|cuộc triển lãm
hiện vật|đồ trưng bày|vật trưng bày
cổ vật|đồ cổ
hướng dẫn viên|thuyết minh viên|người hướng dẫn|HDV
tham quan|thăm quan|vô coi|đi coi|đi xem
khai quật|đào được
họa sĩ|họa sư|người vẽ tranh
nhà điêu khắc|điêu khắc gia
phòng tranh|gallery|phòng trưng bày|showroom
lượt khách|bao nhiêu khách|số khách|lượng khách
đặt vé|book vé|mua vé|lấy vé
đặt chỗ|giữ chỗ|đặt trước|book chỗ|đặt bàn trước
phòng vé|quầy vé|nơi bán vé|chỗ bán vé|điểm bán vé|quầy bán vé
vé|ticket|tấm vé
vé trực tuyến|vé online|vé điện tử
soát vé|kiểm vé|xé vé|kiểm soát vé
hoàn vé|trả vé|hủy vé
hoàn tiền|trả lại tiền|lấy lại tiền|refund|hoàn lại tiền
giảm giá|khuyến mãi|khuyến mại|sale|hạ giá|bớt giá|ưu đãi
phiếu giảm giá|voucher|coupon|mã giảm giá
vé khứ hồi|vé hai chiều|vé 2 chiều
vé lượt|vé một lượt|vé một chiều
hết vé|cháy vé|bán hết vé|sold out
suất chiếu|lịch chiếu|giờ chiếu
buổi diễn|suất diễn|đêm diễn|show diễn
sức chứa|chứa được bao nhiêu|chứa bao nhiêu người|bao nhiêu chỗ ngồi|số chỗ ngồi|bao nhiêu chỗ|số ghế
mở cửa|đón khách|giờ mở cửa|giờ hoạt động|giờ làm việc|giờ giấc|thời gian làm việc|mấy giờ mở cửa|làm việc từ|tiếp khách|có làm việc không|có hoạt động không
đóng cửa|ngừng hoạt động|ngưng hoạt động|ngừng đón khách|nghỉ bán|tạm đóng cửa|ngừng phục vụ
giờ đóng cửa|mấy giờ đóng cửa|đóng cửa lúc mấy giờ|đóng cửa mấy giờ
nghỉ lễ|ngày lễ|dịp lễ|ngày nghỉ lễ
cuối tuần|thứ bảy chủ nhật|thứ 7 chủ nhật|weekend
ngày thường|ngày trong tuần|ngày làm việc
thứ bảy|thứ 7|T7
chủ nhật|CN|chúa nhật
24/24|24/7|suốt ngày đêm|cả ngày lẫn đêm
cả ngày|suốt ngày|trọn ngày
# events and contests
ban tổ chức|BTC|nhà tổ chức|đơn vị tổ chức
đăng cai|chủ nhà|nước chủ nhà|đứng ra tổ chức
khách mời|người được mời
giấy mời|thiệp mời|thư mời
dẫn chương trình|MC|người dẫn chương trình
pháo hoa|pháo bông|bắn pháo hoa
diễu binh|duyệt binh
hội chợ|expo|phiên chợ
hội sách|ngày hội sách|hội chợ sách
đêm nhạc|hòa nhạc|buổi hòa nhạc|concert|liveshow|chương trình ca nhạc
văn nghệ|ca múa nhạc|biểu diễn văn nghệ
ban giám khảo|BGK|giám khảo|người chấm thi
giải ba|hạng ba|về thứ ba
đoạt giải|được giải|giành giải|trúng giải|nhận giải|thắng giải
tiền thưởng|mức thưởng|số tiền thưởng|giải thưởng bao nhiêu tiền
trao giải|phát giải|phát thưởng|trao thưởng|lễ trao giải
khán đài|ghế khán giả
bốc thăm|rút thăm|quay số
hội thảo|tọa đàm|workshop|seminar|buổi nói chuyện
biểu tượng|biểu trưng|logo
áp phích|poster
băng rôn|biểu ngữ|banner
chủ đề|đề tài|theme
# sport
tỷ số|kết quả trận đấu|mấy bàn|bao nhiêu bàn
hòa nhau|cầm hòa|bất phân thắng bại|cầm chân nhau
trận đấu|trận bóng|trận banh|trận thi đấu
đối đầu|chạm trán|so tài|đấu với
đội bóng|đội banh
sân bóng|sân banh|sân đá banh
trọng tài|vua áo đen|người cầm còi
phạt đền|đá phạt đền|penalty|phạt 11m|phạt 11 mét
luân lưu|đá luân lưu|sút luân lưu|loạt luân lưu
tiền đạo|chân sút|chân làm bàn
đội trưởng|thủ quân
cổ động viên|CĐV|fan|người hâm mộ
vòng loại|vòng sơ loại
vòng bảng|vòng đấu bảng
thẻ đỏ|bị đuổi khỏi sân|truất quyền thi đấu
bù giờ|phút bù giờ|đá bù giờ
lượt đi|trận lượt đi
lượt về|trận lượt về
cầu lông|vũ cầu|đánh cầu lông
bóng bàn|ping pong|đánh bóng bàn
bóng chuyền|volleyball|đánh bóng chuyền
bóng rổ|basketball
bơi lội|bơi|môn bơi
chạy bộ|chạy việt dã|chạy marathon
tay đua|cua rơ|vận động viên đua xe
phá kỷ lục|lập kỷ lục|xô đổ kỷ lục
tập luyện|luyện tập|tập dượt|rèn luyện
tập thể dục|thể dục|tập thể thao
phòng gym|phòng tập|phòng tập thể hình
hồ bơi|bể bơi|hồ tắm|bể tắm
kình địch|đối thủ|địch thủ
bảng xếp hạng|BXH|thứ hạng
xếp thứ mấy|đứng thứ mấy|xếp hạng mấy|hạng mấy|xếp hạng|đứng hạng
cầu thủ xuất sắc nhất|cầu thủ hay nhất
vua phá lưới|ghi nhiều bàn nhất|ghi bàn nhiều nhất
mùa giải|mùa bóng
chuyển nhượng|mua bán cầu thủ
# transport
xe khách|xe đò|xe chở khách
xe ôm|xe thồ|xe ôm công nghệ
taxi|tắc xi|xe taxi
xe tải|cam nhông|xe vận tải|xe chở hàng
xe đầu kéo|xe container|xe công ten nơ
xe ba gác|ba gác|xe lôi
xe điện|xe chạy điện|ô tô điện
bến xe|bến xe khách|trạm xe khách
trạm dừng|điểm dừng|trạm xe buýt|điểm đón khách|bến dừng|chỗ dừng
bến tàu|bến phà|bến đò|cầu tàu|bến thuyền
thuyền|ghe|xuồng|ghe thuyền|tàu thuyền
ca nô|canô|cano|xuồng máy|motorboat
phà|đò|tàu phà
tàu thủy|tàu biển|tàu bè
tàu đánh cá|tàu cá|ghe cá|thuyền đánh cá
du thuyền|tàu du lịch
đỗ xe|đậu xe|gửi xe|giữ xe|để xe|parking
bãi đỗ xe|bãi đậu xe|bãi xe|bãi giữ xe|bãi gửi xe|nhà xe|nhà giữ xe|chỗ để xe|chỗ đậu xe|chỗ gửi xe
phí gửi xe|tiền gửi xe|giá giữ xe|tiền giữ xe|giá gửi xe
giờ cao điểm|giờ tan tầm|giờ kẹt xe
cấm đường|cấm xe|cấm lưu thông|chặn đường
phân luồng|điều tiết giao thông|phân luồng giao thông
lộ trình thay thế|đi đường khác|đi vòng|đi đường vòng|tuyến thay thế
lộ trình|tuyến đường|hành trình
tần suất|bao lâu một chuyến|mấy phút một chuyến|bao nhiêu phút một chuyến|cách nhau bao lâu|giãn cách chuyến
chuyến đầu|chuyến sớm nhất|chuyến đầu tiên
chuyến cuối|chuyến muộn nhất|chuyến trễ nhất|chuyến cuối cùng
khởi hành|xuất bến|rời bến|lăn bánh|chạy lúc mấy giờ
cập bến|đến nơi|tới nơi
qua đường|băng qua đường|sang đường
đèn giao thông|đèn xanh đèn đỏ|đèn tín hiệu
mũ bảo hiểm|nón bảo hiểm
dây an toàn|đai an toàn
nồng độ cồn|uống rượu lái xe|say xỉn lái xe|thổi nồng độ cồn
quá tốc độ|vượt quá tốc độ|phóng nhanh|chạy quá tốc độ|chạy nhanh quá
tai nạn giao thông|TNGT|đụng xe|tai nạn xe|tông xe
đâm vào|tông vào|đụng vào|húc vào|tông trúng|đâm trúng|va vào
bị tông|bị đụng|bị đâm|bị húc|bị xe cán
va chạm|va quẹt|đụng nhau|tông nhau|đâm nhau
lật xe|xe lật|xe bị lật
chìm thuyền|chìm tàu|lật thuyền|lật ghe|chìm ghe|đắm tàu|lật tàu|chìm xuồng
chìm|bị lật|lật úp|bị chìm|đắm
đuối nước|chết đuối|chết chìm|ngạt nước
máy bay rơi|rơi máy bay|tai nạn máy bay
trật đường ray|trật bánh
ngã tư|giao lộ|nút giao
vòng xoay|bùng binh|vòng xuyến
hầm chui|hầm đường bộ
quốc lộ|QL
đường sắt|đường ray|đường rầy|đường xe lửa
hãng hàng không|hãng bay|hãng máy bay
tiếp viên hàng không|tiếp viên
chậm chuyến|trễ chuyến|hoãn chuyến|delay|delay chuyến
hành khách|khách đi xe|khách đi tàu|người đi xe
hành lý|va li|vali
xuất cảnh|ra nước ngoài|rời khỏi đất nước
đi xe gì|phương tiện|đi bằng gì|phương tiện đi lại|đi lại bằng gì
cầu bộ hành|cầu đi bộ|cầu vượt bộ hành|cầu vượt đi bộ
đi bộ|cuốc bộ|lội bộ
người đi bộ|khách bộ hành|bộ hành
xe công nghệ|gọi xe qua app|đặt xe qua app
thẻ đi xe|thẻ xe buýt
trạm thu phí|trạm BOT
phí cầu đường|phí đường bộ|tiền qua trạm
đổ xăng|bơm xăng|mua xăng
cây xăng|trạm xăng|cửa hàng xăng dầu
vá xe|vá lốp|vá vỏ xe
lốp xe|vỏ xe|bánh xe
ngập đường|đường ngập|phố ngập
lái tàu|tài công|người lái tàu|thuyền trưởng
# accidents, weather, crime
hỏa hoạn|cháy nhà|vụ cháy|đám cháy|phát hỏa|bốc cháy
phóng hỏa|đốt nhà|cố ý đốt
chập điện|chạm điện|chạm mạch
nổ bình ga|nổ bình gas|nổ gas|nổ khí gas
điện giật|giật điện
sập|đổ sập|bị sập
sạt lở|lở đất|sụt lở|đất lở|lở núi|trượt đất
sụt lún|sụp lún|hố tử thần|hố sụt
ngập nước|ngập úng|nước ngập
triều cường|nước dâng|nước lớn
hạn hán|khô hạn|nắng hạn
xâm nhập mặn|hạn mặn|nhiễm mặn
lốc xoáy|vòi rồng|gió lốc|cơn lốc
mưa to|mưa lớn|mưa nặng hạt
giông|dông|giông bão|dông lốc
sấm sét|sét đánh|bị sét đánh
áp thấp nhiệt đới|ATNĐ|áp thấp
nắng nóng|nóng nực|oi bức|nắng gắt|nóng bức|trời nóng
rét đậm|rét hại|trời rét|trời lạnh
không khí lạnh|gió mùa đông bắc|đợt rét
sơ tán|di tản|chạy lũ|tản cư
cứu hộ|cứu nạn|giải cứu|tìm kiếm cứu nạn|ứng cứu
cứu sống|cứu được|cứu thoát|đã cứu
mất tích|biến mất|mất liên lạc|bặt tin|không tìm thấy
mắc kẹt|bị kẹt|kẹt lại
sống sót|thoát chết|thoát nạn|còn sống
thiệt hại|tổn thất|mất mát
hư hỏng|hư hại|bị hư|bị hỏng|hỏng|hư
sự cố kỹ thuật|trục trặc|lỗi kỹ thuật|hỏng hóc
vỡ|bị vỡ|bị bể|bể nát
vỡ ống nước|bể ống nước|vỡ đường ống
rạn nứt|nứt nẻ|nứt tường
xuống cấp|cũ nát|hư hỏng nặng
nâng cấp|cải tạo|chỉnh trang|tân trang|làm mới
thất lạc|bỏ quên|đánh rơi|để quên|làm mất|làm rơi|mất đồ|rớt mất|rơi mất
đồ thất lạc|đồ bỏ quên|để quên đồ|bỏ quên đồ|hành lý thất lạc|của rơi|đồ bị mất|quên đồ
nhặt được|lượm được|lụm được
hoàn trả|trả lại|trao trả
làm mất giấy tờ|mất giấy tờ|mất giấy
mất thẻ|làm mất thẻ
mất cắp|mất trộm|bị trộm|bị ăn cắp|bị đánh cắp|bị lấy cắp
trộm cắp|ăn trộm|ăn cắp|lấy cắp|lấy trộm|đánh cắp
cướp giật|giật đồ|cướp
lừa đảo|lừa gạt|gạt tiền|lừa tiền|chiếm đoạt tài sản
đánh nhau|ẩu đả|xô xát|hỗn chiến
hiếp dâm|cưỡng hiếp|xâm hại tình dục
ma túy|chất cấm|xì ke|thuốc lắc
đánh bạc|cờ bạc|bài bạc|sát phạt
buôn lậu|nhập lậu|hàng lậu
hàng giả|hàng nhái|hàng dỏm|đồ giả|hàng fake
ngồi tù|ở tù|đi tù|lãnh án|thụ án|chịu án
mức án|bao nhiêu năm tù|mấy năm tù|án phạt
xét xử|ra tòa|hầu tòa|đưa ra xét xử
khởi kiện|kiện cáo|kiện tụng|đi kiện|kiện ra tòa
kháng cáo|chống án
đặc xá|ân xá|tha tù
phóng thích|thả ra|trả tự do|được thả
nghi phạm|nghi can|kẻ tình nghi
thủ phạm|kẻ gây án|người gây án
mất điện|cúp điện|cắt điện|ngắt điện|ngừng cấp điện
mất nước|cúp nước|cắt nước|ngừng cấp nước|ngưng cấp nước
mất bao lâu|kéo dài bao lâu|kéo dài|diễn ra trong|bao lâu thì xong
trơn trượt|đường trơn
té|bị té|bị ngã|té ngã|trượt ngã
rơi xuống|rớt xuống|té xuống|ngã xuống
an ninh|an ninh trật tự|ANTT
rò rỉ|xì ra|bị xì
đình chỉ|tạm đình chỉ|ngưng chức
khẩn cấp|cấp bách|khẩn trương
báo động|còi báo động|hú còi
camera|máy quay an ninh|camera an ninh
# work and pay
tăng lương|nâng lương|lên lương
nợ lương|chậm lương|chậm trả lương|thiếu lương|chưa trả lương
thưởng Tết|tiền thưởng Tết|tiền Tết
tăng ca|làm thêm giờ|làm ngoài giờ
nghỉ việc|thôi việc|xin nghỉ việc|bỏ việc|nghỉ làm
nghỉ hưu|về hưu|hưu trí
sa thải|đuổi việc|cho nghỉ việc|cho thôi việc|cắt giảm nhân sự
tuyển dụng|tuyển người|tuyển nhân viên|tuyển nhân sự|tuyển lao động|tuyển thêm người|cần người
xin việc|tìm việc|kiếm việc|ứng tuyển|xin vào làm
hợp đồng lao động|HĐLĐ
sơ yếu lý lịch|CV|hồ sơ xin việc
nhân sự|nhân lực|nguồn nhân lực
đồng nghiệp|bạn đồng nghiệp|người làm chung
ông chủ|sếp|cấp trên|boss
đình công|bãi công|ngừng việc tập thể
công đoàn|nghiệp đoàn
ca đêm|làm đêm|trực đêm
bán thời gian|part time|làm thêm
toàn thời gian|full time
làm tự do|freelance
xuất khẩu lao động|XKLĐ|đi làm nước ngoài
người giúp việc|ô sin|osin
thợ xây|thợ hồ|phụ hồ|công nhân xây dựng
công nhân vệ sinh|lao công|người quét rác|công nhân quét rác
nhân viên bảo vệ|bác bảo vệ|chú bảo vệ|người gác cổng
tình nguyện viên|TNV|người tình nguyện|volunteer
lễ tân|tiếp tân
bồi bàn|người phục vụ|nhân viên phục vụ
đầu bếp|bếp trưởng|người nấu ăn
thăng chức|lên chức|đề bạt
điều chuyển|thuyên chuyển|điều động|luân chuyển
khiển trách|kỷ luật
khen thưởng|tuyên dương|biểu dương|vinh danh|tôn vinh
phó giám đốc|PGĐ
hội đồng quản trị|HĐQT
ban giám đốc|BGĐ
ban giám hiệu|BGH
thâm niên|số năm làm việc|làm bao nhiêu năm
tay nghề|trình độ tay nghề
tai nạn lao động|TNLĐ|tai nạn khi làm việc
nghỉ phép|xin nghỉ phép
nghỉ thai sản|nghỉ sinh|nghỉ đẻ|chế độ thai sản
# politics, diplomacy, administration
trưởng đoàn|dẫn đầu đoàn|người dẫn đầu đoàn
chiêu đãi|tiệc chiêu đãi|quốc yến|mở tiệc
quà tặng|tặng phẩm|món quà
ký kết|đặt bút ký|hạ bút ký
cam kết|lời hứa|hứa hẹn|hứa
trừng phạt|cấm vận|chế tài
xung đột|giao tranh|đụng độ|chiến sự
hợp đồng|giao kèo
tranh chấp|tranh cãi|bất đồng|mâu thuẫn
biểu tình|xuống đường|tuần hành
tranh cử|ứng cử|ra ứng cử|ra tranh cử
thảo luận|bàn bạc|bàn luận|bàn thảo|bàn về|trao đổi về
thông qua|phê duyệt|phê chuẩn|chấp thuận
bác bỏ|phủ quyết|không chấp nhận|gạt bỏ
sửa đổi|chỉnh sửa|điều chỉnh
dự thảo|bản thảo|bản nháp
sáp nhập|hợp nhất|gộp lại|nhập lại
giải thể|giải tán|xóa sổ
chia tách|tách ra
đổi tên|thay tên|đặt lại tên
tên cũ|tên gọi cũ|trước đây gọi là|tên trước đây
trưởng thôn|trưởng ấp|trưởng bản|trưởng xóm
bãi bỏ|xóa bỏ|dẹp bỏ
người kế nhiệm|người thay thế|người lên thay|người thay|ai lên thay
tại chức|đương chức|đương nhiệm|đang giữ chức
giữ chức|giữ chức vụ|làm chức|đảm nhiệm chức vụ|nắm chức
chức vụ|chức danh|cương vị|giữ chức gì|làm chức gì
phó thủ tướng|PTT|PTTg
thứ trưởng|phó bộ trưởng
phó bí thư|PBT
chánh văn phòng|trưởng văn phòng
thanh tra|kiểm tra|rà soát|check
khu công nghiệp|KCN
khu chế xuất|KCX
khu công nghệ cao|KCNC
đặc khu|khu kinh tế|KKT
phê bình|chỉ trích|phê phán|chê|chê bai
ca ngợi|khen ngợi|khen|tán dương
tẩy chay|không mua|không tham gia nữa
chống tham nhũng|đốt lò|phòng chống tham nhũng
điện mừng|thư chúc mừng|thư mừng
điện đàm|nói chuyện điện thoại|gọi điện
quốc kỳ|lá cờ|cờ tổ quốc|cờ nước
đối lập|phe đối lập|đảng đối lập
# money, shops, companies
tiền mặt|cash|tiền tươi
chuyển khoản|chuyển tiền
quẹt thẻ|cà thẻ|thanh toán bằng thẻ|trả bằng thẻ
cây ATM|máy ATM|trụ ATM|máy rút tiền
gửi tiết kiệm|gửi tiền|gởi tiền|gởi tiết kiệm
lãi suất|tiền lời|phần trăm lãi
vay tiền|vay vốn|mượn tiền|vay ngân hàng
mắc nợ|thiếu nợ|nợ nần|nợ tiền
trả góp|mua góp
đặt cọc|tiền cọc|tiền đặt cọc
hóa đơn|biên lai|biên nhận|phiếu thu
số tài khoản|STK|tài khoản ngân hàng
thua lỗ|bị lỗ|làm ăn thất bát
doanh thu|doanh số|thu về bao nhiêu
mua lại|thâu tóm|thôn tính
chi nhánh|văn phòng đại diện
cửa hàng|cửa tiệm|tiệm|shop
đại lý|nhà phân phối
trung tâm thương mại|TTTM|trung tâm mua sắm|mall
mua sắm|shopping|đi mua đồ
bán buôn|bán sỉ
đấu thầu|mời thầu
trúng thầu|thắng thầu
nhà thầu|đơn vị thi công|công ty xây dựng|bên thi công
giao hàng|ship hàng|giao tận nơi|giao tận nhà
phí giao hàng|phí ship|tiền ship|phí vận chuyển
đổi trả|trả hàng|đổi hàng
hết hàng|cháy hàng
thương hiệu|nhãn hiệu|brand
khởi nghiệp|startup
tăng giá|lên giá|đội giá
rớt giá|xuống giá|mất giá|sụt giá
lạm phát|vật giá leo thang|trượt giá
quyên góp|đóng góp|gây quỹ|vận động ủng hộ|lạc quyên|góp tiền|ủng hộ tiền
tặng|trao tặng|biếu|hiến tặng|cho tặng
tài trợ|đài thọ|bảo trợ|rót tiền|sponsor
nhà tài trợ|mạnh thường quân|nhà hảo tâm|đơn vị tài trợ|nhà từ thiện
từ thiện|thiện nguyện
phát quà|tặng quà|trao quà|cho quà
nhượng quyền|franchise
chất lượng|phẩm chất
mẫu mã|kiểu dáng
kho hàng|nhà kho|kho bãi
bán chạy|đắt hàng|bán chạy nhất
tiền ảo|bitcoin|tiền mã hóa|tiền điện tử|tiền số
đối tác|bên hợp tác|partner
cổ phần|phần hùn
hùn vốn|góp vốn
buôn bán nhỏ|tiểu thương|người bán hàng|bán hàng
tạp hóa|cửa hàng tiện lợi|minimart
xổ số|vé số|lô tô
trúng số|trúng độc đắc|trúng vé số
nợ xấu|nợ khó đòi
ngân sách|tiền nhà nước|công quỹ
tiền tiết kiệm|tiền dành dụm|tiền để dành
keo kiệt|bủn xỉn|ki bo
# housing and utilities
ở trọ|thuê nhà|mướn nhà|ở thuê|thuê trọ
nhà trọ|phòng trọ|nhà cho thuê|phòng cho thuê
thuê|mướn
tiền thuê|tiền nhà|tiền thuê nhà|tiền trọ|giá thuê
chủ trọ|chủ nhà trọ
chung cư|căn hộ|nhà chung cư|căn hộ chung cư|apartment
nhà ở xã hội|NOXH|nhà giá rẻ|nhà cho người thu nhập thấp
biệt thự|villa
miếng đất|mảnh đất|lô đất|thửa đất
tiền điện|hóa đơn điện|giá điện
tiền nước|hóa đơn nước|giá nước
nước máy|nước sạch|nước thủy cục
đồng hồ điện|công tơ|điện kế|công tơ điện
rác thải|rác|rác rưởi|chất thải
thu gom rác|đổ rác|lấy rác|hốt rác|gom rác
vứt rác|xả rác|quăng rác|bỏ rác
bãi rác|nơi đổ rác|bãi đổ rác
cống thoát nước|cống rãnh|ống cống
nhà vệ sinh|toilet|WC|phòng vệ sinh|nhà cầu|restroom
điều hòa|máy lạnh|máy điều hòa|điều hòa nhiệt độ
bếp ga|bếp gas
bình ga|bình gas
wifi|mạng không dây
mật khẩu|password|pass wifi
đèn đường|đèn chiếu sáng công cộng
ngõ|hẻm
tầng|lầu
tầng trệt|lầu trệt
sân thượng|nóc nhà|mái nhà
lối vào|cửa vào|cổng vào
lối ra|cửa ra
lối thoát hiểm|cửa thoát hiểm|đường thoát hiểm
thang máy|elevator
dọn dẹp|quét dọn|làm vệ sinh|dọn vệ sinh
chặt cây|đốn cây|cưa cây|đốn hạ cây
phá rừng|chặt phá rừng|tàn phá rừng
di dời|dời đi|chuyển đi|chuyển chỗ|dọn đi
hàng quán|quán xá
cơi nới|xây thêm
xây trái phép|xây không phép|xây dựng trái phép
nhà cấp bốn|nhà cấp 4|nhà trệt
công trường|nơi thi công|chỗ xây dựng
chậm tiến độ|trễ tiến độ|trễ hạn|chậm trễ|ì ạch
trải nhựa|tráng nhựa|rải nhựa|trải thảm nhựa
làm đường|mở đường|thi công đường
đào đường|xới đường
lắp đặt|lắp ráp|gắn thêm
# family and people
anh chị em|anh chị em ruột|mấy anh em|bao nhiêu anh chị em
anh trai|anh ruột
chị gái|chị ruột
con trai|quý tử|thằng con
con gái|ái nữ
con cái|mấy con|mấy người con|bao nhiêu con|bao nhiêu người con|các con
con đầu lòng|con cả|con trưởng|con đầu
con út|con nhỏ nhất
nhận con nuôi|nhận nuôi|xin con nuôi
bố vợ|cha vợ|ba vợ|nhạc phụ
mẹ vợ|má vợ|nhạc mẫu
bố chồng|cha chồng|ba chồng
mẹ chồng|má chồng
cha ruột|bố ruột|ba ruột|bố đẻ|cha đẻ
mẹ ruột|mẹ đẻ|má ruột
mẹ kế|dì ghẻ|mẹ ghẻ
bố dượng|cha dượng|ba dượng
đính hôn|đám hỏi|ăn hỏi|lễ ăn hỏi|hứa hôn
hôn thê|vợ sắp cưới|vị hôn thê
hôn phu|chồng sắp cưới
cô dâu|tân nương
chú rể|tân lang
hộ gia đình|hộ dân|nhà dân
thiếu niên|tuổi teen|thanh thiếu niên
thanh niên|giới trẻ|người trẻ|bạn trẻ
cụ bà|bà cụ|bà lão|bà già
cụ ông|ông cụ|ông lão|ông già
cậu bé|bé trai|thằng bé
cô bé|bé gái|con bé
hưởng thọ|hưởng dương|thọ bao nhiêu tuổi
hỏa táng|thiêu xác|hỏa thiêu
nghĩa trang|nghĩa địa
ngôi mộ|mồ mả|nấm mồ
di chúc|chúc thư
ngày giỗ|đám giỗ|cúng giỗ
tự tử|tự sát|tự vẫn
người thân|người nhà|thân nhân gia đình
đơn thân|một mình nuôi con
người lạ|kẻ lạ
nhỏ xíu|tí hon|bé tí
lười|lười biếng|làm biếng
chăm chỉ|siêng năng|siêng|cần cù|chịu khó
mập|béo|mập mạp|béo tốt
xấu hổ|mắc cỡ
may mắn|hên
xui xẻo|đen đủi|xui
# saying and feeling
phỏng vấn|trò chuyện|nói chuyện với
đặt câu hỏi|chất vấn
kể lại|thuật lại
khuyến cáo|khuyên|khuyến nghị|lời khuyên|nhắc nhở
cảnh báo|cảnh giác|lưu ý|đề phòng
kêu gọi|hô hào|vận động
xin lỗi|tạ lỗi|cáo lỗi
chúc mừng|gửi lời chúc
mong muốn|ước muốn|nguyện vọng|ao ước
hy vọng|kỳ vọng|trông đợi
ý kiến|quan điểm|suy nghĩ|cảm nghĩ|nhận xét
giận dữ|tức giận|phẫn nộ|bức xúc|nổi giận
lo lắng|lo ngại|lo sợ|quan ngại|lo âu
vui mừng|mừng rỡ|phấn khởi|sung sướng
buồn bã|đau buồn|buồn rầu
sợ hãi|hoảng sợ|hoảng loạn|hoảng hốt
ngạc nhiên|bất ngờ|sửng sốt
hài lòng|vừa ý|ưng ý|vừa lòng
tự hào|hãnh diện
ghét|căm ghét|ghét bỏ
thừa nhận|thú nhận|nhận tội|khai nhận
bàn tán|xôn xao|dư luận
tin đồn|lời đồn|nghe đồn
nói đùa|giỡn|bông đùa
la mắng|mắng chửi|rầy la
trêu chọc|chọc ghẹo|chọc phá
# everyday doing
gửi|gởi
chờ|đợi|chờ đợi
xếp hàng|sắp hàng|chờ tới lượt
mang theo|đem theo|cầm theo|cần mang gì|mang theo gì
mang đến|đem đến|mang tới|đem tới|đưa đến
nhận được|lấy được
liên hệ|liên lạc|contact
nhắn tin|tin nhắn|SMS
ngừng|ngưng|dừng lại|tạm ngừng|tạm dừng|tạm ngưng
cấm|nghiêm cấm|không được phép|ngăn cấm|không cho phép
bắt buộc|buộc phải
giảng dạy|dạy học|dạy dỗ
theo học|học ở|học tại|học trường
chạy trốn|bỏ trốn|trốn thoát|tẩu thoát|bỏ chạy
đuổi theo|rượt đuổi|rượt
nổ súng|bắn|xả súng
cầm lái|điều khiển xe|chạy xe
theo dõi|giám sát|dõi theo
chuẩn bị|sửa soạn|sắm sửa
tụ tập|tập hợp|tụ họp
nỗ lực|cố gắng|gắng sức|ráng
khó khăn|thách thức|trở ngại|vướng mắc
giải pháp|cách giải quyết|biện pháp|hướng giải quyết|cách khắc phục
giải quyết|xử lý|tháo gỡ|khắc phục
sự việc|vụ việc
tình hình|tình trạng|hiện trạng|thực trạng
số lượng|con số|bao nhiêu cái|bao nhiêu chiếc
ước tính|áng chừng|ước chừng|ước lượng
dự kiến|dự tính|dự trù|theo kế hoạch
dự báo|dự đoán|tiên đoán
quy mô|tầm cỡ|độ lớn
kích thước|kích cỡ|size
hình dạng|hình dáng|hình thù
chất liệu|làm bằng gì|vật liệu|làm từ gì|nguyên liệu
công dụng|tác dụng|để làm gì|dùng làm gì|dùng để làm gì|có tác dụng gì
lợi ích|ích lợi|cái lợi|có lợi gì|được lợi gì
tác hại|có hại gì|cái hại|hại gì
cách làm|cách thức|phương pháp|cách thực hiện|quy trình|trình tự|các bước
điều kiện|tiêu chuẩn|tiêu chí|cần có gì|cần những gì|cần gì|phải có gì
đối tượng|dành cho ai|những ai được|ai được tham gia
độ tuổi|từ mấy tuổi|từ bao nhiêu tuổi|đủ tuổi|mấy tuổi được
bao nhiêu người|số người|mấy người|lượng người
km|cây số|kilômét|kilomet
kg|kilôgam|ký lô|kilogam
mét vuông|m2|m²|thước vuông
km vuông|km2|km²|kilômét vuông
héc ta|ha|hecta|hécta
nghìn|ngàn
mùng|mồng
giỏi nhất|xuất sắc nhất|tốt nhất|hay nhất
trẻ nhất|nhỏ tuổi nhất|ít tuổi nhất
già nhất|lớn tuổi nhất|cao tuổi nhất
lâu đời nhất|cổ nhất|cổ xưa nhất|xưa nhất
đắt nhất|mắc nhất|giá cao nhất
rẻ nhất|giá thấp nhất
trễ|muộn
bẩn|dơ|dơ bẩn|dơ dáy
sạch sẽ|sạch bóng
đông đúc|đông người|nhiều người|chen chúc
vắng vẻ|vắng người|ít người|thưa thớt
ồn ào|tiếng ồn|ầm ĩ
yếu kém|dở|tồi tệ
bên cạnh|kế bên|sát bên|ngay cạnh|gần bên
xung quanh|chung quanh|vòng quanh
đối diện|trước mặt
chính thức|official
trực tuyến|online|qua mạng|trên mạng|qua internet
phát trực tiếp|livestream|truyền hình trực tiếp|tường thuật trực tiếp
trực tiếp|offline
ứng dụng|app|apps
tập tin|file|tệp|tệp tin
tải về|tải xuống|download
tải lên|upload|đăng tải
đường dẫn|link|đường link
mã QR|QR|QR code|quét mã
Facebook|fanpage|phây búc
video|clip|đoạn phim|đoạn video|đoạn clip
máy tính xách tay|laptop
điện thoại thông minh|smartphone
máy tính bảng|tablet
trò chơi điện tử|game|trò chơi
làm thủ tục|check in
trả phòng|check out
thần tượng|idol
xu hướng|trào lưu|trend
trang điểm|makeup
khu nghỉ dưỡng|resort
thực đơn|menu
mang về|takeaway|mua mang về
tiền boa|tiền tip|tiền bo
tiệm tóc|salon|tiệm hớt tóc|hiệu cắt tóc|tiệm làm tóc
danh sách|list
tiếp thị|marketing
trí tuệ nhân tạo|trí thông minh nhân tạo
robot|rô bốt|người máy
drone|máy bay không người lái|UAV|flycam
tin tặc|hacker
tấn công mạng|hack|xâm nhập trái phép
dữ liệu|data
du lịch|đi chơi
chuyến tham quan|tour du lịch|tua du lịch
chụp hình tự sướng|selfie|chụp ảnh tự sướng
quay phim|quay video|ghi hình
đăng nhập|log in|login
đặt hàng|order hàng|mua online
thành viên|hội viên|member
# when
hoãn|tạm hoãn|trì hoãn|dời lại|lùi lại|dời ngày|dời lịch|lùi lịch|lùi ngày
hủy|hủy bỏ|bị hủy|không tổ chức nữa
lịch trình|thời gian biểu|lịch cụ thể
hôm trước|ngày hôm trước|bữa trước
hôm nay|bữa nay|ngày hôm nay
hôm qua|bữa qua|ngày hôm qua
ngày mai|hôm sau|ngày hôm sau
tuần trước|tuần rồi|tuần vừa rồi|tuần vừa qua
tuần sau|tuần tới
tháng trước|tháng rồi|tháng vừa qua
tháng sau|tháng tới
năm ngoái|năm rồi|năm vừa rồi
năm sau|năm tới|sang năm
hồi đó|lúc đó|khi đó|thời đó|lúc bấy giờ|bấy giờ
sáng sớm|rạng sáng|tờ mờ sáng|tinh mơ
nửa đêm|đêm khuya|khuya
xế chiều|chiều muộn|chiều tà
giờ trưa|buổi trưa|giữa trưa
định kỳ|thường kỳ|theo kỳ
liên tục|không ngừng|liên miên
tạm thời|lâm thời
lần đầu|lần đầu tiên
nhiều lần|mấy lần|bao nhiêu lần
âm lịch|lịch âm|lịch ta
dương lịch|lịch dương|lịch tây
giao thừa|đêm giao thừa|đêm ba mươi|đêm 30
ngày nhà giáo|ngày 20/11|ngày nhà giáo Việt Nam|20 tháng 11
ngày giải phóng|lễ 30/4|ngày 30/4|ngày thống nhất
ngày quốc tế phụ nữ|ngày 8/3
ngày quốc tế thiếu nhi|ngày 1/6
quốc tế lao động|ngày 1/5|lễ 1/5
giỗ tổ|giỗ tổ Hùng Vương|lễ giỗ tổ
nghỉ Tết|kỳ nghỉ Tết|nghỉ Tết mấy ngày
ngay sau đó|liền sau đó|lát sau
trong tương lai|sau này|mai sau
lâu đời|từ lâu|lâu năm
bao lâu một lần|mấy năm một lần|bao nhiêu năm một lần|mấy tháng một lần
đúng giờ|đúng hẹn
sớm hơn|trước thời hạn|vượt tiến độ
# southern and northern words, food, things
đậu phộng|đậu phụng|củ lạc|hạt lạc
đậu phụ|đậu hũ|tàu hũ
vừng|mè
quả na|mãng cầu|trái na
hồng xiêm|sa pô chê|sabôchê
trái xoài|quả xoài
trái dừa|quả dừa
trái cam|quả cam
trái chuối|quả chuối
trái bóng|quả bóng|trái banh
trái tim|quả tim
trái bom|quả bom
trái mít|quả mít
trái bưởi|quả bưởi
trái vải|quả vải
rau mùi|ngò rí|ngò
mướp đắng|khổ qua
súp lơ|bông cải
bí ngô|bí đỏ|bí rợ
thịt băm|thịt bằm
giò lụa|chả lụa
nem rán|chả giò
mì chính|bột ngọt
nước tương|xì dầu
cá quả|cá lóc|cá tràu
gia cầm|gà vịt
trứng gà|hột gà
trứng vịt|hột vịt
chè xanh|trà xanh
uống trà|uống chè
cây chè|cây trà
đồi chè|đồi trà
cà phê|cafe|coffee|cà fê
nước ngọt có ga|nước có ga
cà rem|kem que
rượu đế|rượu gạo|rượu trắng
đá lạnh|nước đá
cái ly|cái cốc|cốc nước|ly nước
bật lửa|hộp quẹt
cái màn|cái mùng
cái chăn|cái mền|mền
đôi tất|đôi vớ|bít tất
găng tay|bao tay
áo mưa|áo đi mưa|raincoat
áo phông|áo thun
áo ấm|áo lạnh|áo rét
quần bò|quần jean|quần jeans
váy|áo đầm|cái đầm|váy đầm
cái ví|cái bóp|ví tiền|bóp tiền
mắt kính|mắt kiếng|kính mắt|kính đeo mắt
bông tai|hoa tai|khuyên tai
tã|bỉm|tã lót
ngăn kéo|hộc tủ
bàn là|bàn ủi
phích nước|bình thủy
xà phòng|xà bông
cây dù|cái ô|cái dù|chiếc ô
hoa sen|bông sen
hoa hồng|bông hồng
kênh rạch|sông rạch|kênh mương
làng xóm|xóm làng|thôn xóm|ấp xóm
nương rẫy|làm rẫy|làm nương
ruộng lúa|đồng ruộng|cánh đồng lúa
lúa|thóc
trồng trọt|gieo trồng|canh tác
thu hoạch|gặt hái|gặt
thuốc trừ sâu|thuốc bảo vệ thực vật|thuốc sâu
máy cày|máy kéo
đánh cá|đánh bắt cá|đánh bắt|ra khơi
ngư dân|dân chài|người đánh cá
hải sản|thủy sản|đồ biển
hợp tác xã|HTX
trang trại|nông trại|farm
bị lừa|dính bẫy|sập bẫy
thú cưng|vật nuôi|pet|thú nuôi
con chó|chú chó|cún con
muỗi đốt|muỗi cắn|muỗi chích
bãi biển|bãi tắm
bờ sông|ven sông|bờ kè
mặt nước|mặt sông
đặc sản|món ngon|món đặc sản
ẩm thực|ăn uống|đồ ăn thức uống
cách nấu|công thức nấu|cách chế biến
bữa sáng|ăn sáng|điểm tâm
bữa trưa|ăn trưa|cơm trưa
bữa tối|ăn tối|cơm tối
ăn vặt|quà vặt
suất ăn|phần ăn|suất cơm|phần cơm
quán cà phê|tiệm cà phê|quán cafe
nhảy múa|khiêu vũ
album|đĩa nhạc
phim hoạt hình|hoạt hình|phim hoạt họa|hoạt họa
phim truyền hình|phim bộ|phim dài tập
phim kinh dị|phim ma
hoa hậu|cuộc thi sắc đẹp|nữ hoàng sắc đẹp
đàn ghi ta|guitar|ghi ta
dương cầm|piano|đàn piano
vĩ cầm|violin
vở kịch|vở diễn
lời bài hát|ca từ|lời ca
vai chính|nhân vật chính|đóng chính
thủ vai|đóng vai|vào vai|ai đóng
thắng cảnh|cảnh đẹp|danh thắng|danh lam thắng cảnh
điểm du lịch|điểm tham quan|chỗ chơi
khu vui chơi|sân chơi|chỗ chơi cho trẻ em
nghệ nhân|thợ thủ công
làng nghề|nghề truyền thống
nghi lễ|nghi thức
cầu nguyện|khấn vái|cầu khấn
ni cô|sư cô
tượng Phật|pho tượng Phật
thứ hai|thứ 2|T2
thứ ba|thứ 3|T3
thứ tư|thứ 4|T4
thứ năm|thứ 5|T5
thứ sáu|thứ 6|T6
`;
