/** Verbs of prose and news, `english, other spelling: Vietnamese|Vietnamese`, one entry a line. */
export const VERBS = `
abandon: từ bỏ|bỏ rơi|rời bỏ
abdicate: thoái vị
abduct: bắt cóc
abolish: bãi bỏ|xóa bỏ|hủy bỏ
abort: hủy bỏ|phá thai
absorb: hấp thụ|hấp thu
abuse: lạm dụng|ngược đãi
accelerate: tăng tốc|gia tốc|đẩy nhanh
accept: chấp nhận|tiếp nhận|nhận
access: truy cập|tiếp cận
accommodate: chứa|đáp ứng
accompany: đi cùng|tháp tùng|kèm theo
accomplish: hoàn thành|đạt được
account: chiếm|tài khoản|giải thích
accredit: công nhận|kiểm định
accumulate: tích lũy|tích tụ
accuse: cáo buộc|buộc tội|tố cáo
achieve: đạt được|đạt|giành được
acknowledge: thừa nhận|công nhận
acquire: mua lại|thu được|có được
act: hành động|đạo luật|diễn xuất
activate: kích hoạt
adapt: thích nghi|thích ứng|chuyển thể
add: thêm|bổ sung|cộng
address: địa chỉ|phát biểu|giải quyết
adhere: tuân thủ|bám dính
adjust: điều chỉnh
administer: quản lý|điều hành
admire: ngưỡng mộ|khâm phục
admit: thừa nhận|thú nhận|kết nạp
adopt: thông qua|áp dụng|nhận nuôi
advance: tiến|tiến bộ|tiến lên
advertise: quảng cáo
advise: khuyên|tư vấn|cố vấn
advocate: ủng hộ|chủ trương
affect: ảnh hưởng|tác động
afford: đủ khả năng
agree: đồng ý|nhất trí|thống nhất
aid: viện trợ|hỗ trợ|giúp đỡ
aim: nhằm|mục tiêu|hướng tới
allege: cáo buộc
alleviate: giảm nhẹ
allocate: phân bổ|cấp phát
allow: cho phép
alter: thay đổi|biến đổi
amend: sửa đổi
amount: số lượng|lượng|số tiền
analyze: phân tích
annex: sáp nhập|thôn tính
announce: công bố|thông báo|tuyên bố
annoy: làm phiền|khó chịu
answer: trả lời|câu trả lời|đáp
anticipate: dự đoán|lường trước
apologize: xin lỗi
appear: xuất hiện|hiện ra
appease: xoa dịu|nhân nhượng
apply: áp dụng|ứng dụng|nộp đơn
appoint: bổ nhiệm|chỉ định
appreciate: đánh giá cao|trân trọng|cảm kích
approach: tiếp cận|đến gần|phương pháp
approve: phê duyệt|phê chuẩn|thông qua
argue: lập luận|tranh luận|cho rằng
arise: phát sinh|nảy sinh
arm: vũ trang|cánh tay|tay
arouse: khơi dậy
arrange: sắp xếp|dàn xếp
arrest: bắt giữ|bắt
arrive: đến|đến nơi|tới
ask: hỏi|yêu cầu
aspire: khao khát
assassinate: ám sát
assault: tấn công|hành hung
assemble: lắp ráp|tập hợp|hội họp
assert: khẳng định
assess: đánh giá
assign: giao|phân công|chỉ định
assist: hỗ trợ|giúp đỡ|trợ giúp
associate: liên kết|liên quan|kết hợp
assume: giả định|cho rằng|đảm nhận
assure: đảm bảo|cam đoan
attach: gắn|đính kèm
attack: tấn công|cuộc tấn công|công kích
attain: đạt được|đạt tới
attempt: cố gắng|nỗ lực|âm mưu
attend: tham dự|dự|theo học
attract: thu hút|hấp dẫn
attribute: thuộc tính|quy cho
avoid: tránh|tránh né
await: chờ đợi
awaken: thức tỉnh
award: giải thưởng|trao|trao tặng
back: lưng|phía sau|ủng hộ
bake: nướng
ban: cấm|lệnh cấm
baptize: rửa tội|làm lễ rửa tội
barricade: rào chắn|chướng ngại
base: căn cứ|cơ sở|dựa trên
bases: căn cứ|cơ sở
bear: mang|chịu|gấu|sinh
beat: đánh bại|đánh|nhịp
become: trở thành|trở nên
beg: cầu xin|ăn xin
begin, start, commence: bắt đầu|khởi đầu|mở đầu
behave: cư xử|hành xử
behead: chặt đầu|chém đầu
believe: tin|tin tưởng|tin rằng
belong: thuộc về|thuộc
bend: uốn|uốn cong
benefit: lợi ích|hưởng lợi|phúc lợi
besiege: bao vây|vây hãm
bestow: ban|ban tặng
bet: cược|đánh cược
betray: phản bội
bind: ràng buộc|liên kết|trói
bite: cắn
blame: đổ lỗi|trách
bleed: chảy máu
blend: pha trộn|hòa trộn
block: chặn|khối|ngăn chặn
bloom: nở|nở hoa
blow: thổi|đòn
boast: khoe khoang|tự hào
boil: sôi|đun sôi
bomb: bom|đánh bom|ném bom
bombard: oanh tạc|pháo kích|bắn phá
boost: thúc đẩy|tăng cường
born: sinh|sinh ra|ra đời|chào đời
borrow: vay|mượn|vay mượn
bother: làm phiền
bounce: nảy
boycott: tẩy chay
break: phá vỡ|vỡ|đứt
breathe: thở|hít thở
breed: giống|sinh sản|nhân giống
bring: mang|đem|đưa
broadcast: phát sóng|truyền hình
browse: duyệt
build: xây dựng|xây
bully: bắt nạt
burn: cháy|đốt|thiêu
burst: nổ|vỡ
bury: chôn cất|chôn|an táng|mai táng
buy, purchase: mua
calculate, compute: tính toán|tính
call: gọi|kêu gọi|cuộc gọi
calm: bình tĩnh|trấn an
cancel: hủy|hủy bỏ
canonize: phong thánh
capture: bắt|chiếm|bắt giữ
care: chăm sóc|quan tâm
carry: mang|chở|vận chuyển
carve: chạm khắc
cast: diễn viên|ném|đúc
catch: bắt|bắt được
cause: gây ra|nguyên nhân|làm cho
cease: ngừng|chấm dứt
cede: nhượng|nhượng lại
celebrate: kỷ niệm|tổ chức|ăn mừng
censor: kiểm duyệt
challenge: thách thức|thử thách
change: thay đổi|biến đổi|đổi
chant: tụng|hô vang
characterize: đặc trưng|mô tả
charge: cáo buộc|phí|điện tích|sạc
chase: đuổi theo|truy đuổi
cheat: gian lận|lừa
check: kiểm tra
choose: chọn|lựa chọn|chọn lựa
circulate: lưu hành|lưu thông|tuần hoàn
cite: trích dẫn|viện dẫn
claim: tuyên bố|khẳng định|yêu sách
classify: phân loại|xếp loại
clean: sạch|làm sạch
click: nhấp|bấm
climb: leo|trèo|leo núi
cling: bám
close: đóng|đóng cửa|gần
coach: huấn luyện viên|huấn luyện|xe khách
collaborate: hợp tác|cộng tác
collapse: sụp đổ|sập
collect: thu thập|sưu tầm|thu
collide: va chạm
colonize: thuộc địa hóa|xâm chiếm
combine: kết hợp|phối hợp
come: đến|tới|xuất phát
command: chỉ huy|mệnh lệnh|lệnh
commemorate: tưởng niệm|kỷ niệm
comment: bình luận|nhận xét
commit: cam kết|phạm|thực hiện
communicate: giao tiếp|liên lạc|truyền đạt
compare: so sánh|so với
compel: ép buộc|buộc
compensate: bồi thường|đền bù
compete: cạnh tranh|thi đấu|tranh tài
compile: biên soạn|biên dịch
complain: phàn nàn|khiếu nại
complement: bổ sung
complete: hoàn thành|hoàn tất|hoàn chỉnh
comply: tuân thủ|chấp hành
compose: sáng tác|soạn|cấu thành
comprise: bao gồm|gồm
compromise: thỏa hiệp
conceal: che giấu|giấu
conceive: hình thành|thụ thai|nghĩ ra
concentrate: tập trung|cô đặc
concern: lo ngại|quan tâm|liên quan
conclude: kết luận|kết thúc|ký kết
condemn: lên án|kết án
condense: ngưng tụ|cô đặc
conduct: tiến hành|thực hiện|dẫn
confer: trao|ban
confess: thú nhận|thú tội
configure: cấu hình
confine: giam giữ|giới hạn
confirm: xác nhận|khẳng định
confiscate: tịch thu
conform: tuân theo|phù hợp
confront: đối đầu|đối mặt
confuse: nhầm lẫn|gây nhầm lẫn
congratulate: chúc mừng
connect: kết nối|nối
conquer: chinh phục|xâm chiếm
consecrate: thánh hiến|tấn phong
consider: xem xét|coi là|cân nhắc
consist: bao gồm|gồm
consolidate: củng cố|hợp nhất
conspire: âm mưu
constitute: cấu thành|tạo thành
construct: xây dựng|kiến tạo
consult: tham khảo|tham vấn
consume: tiêu thụ|tiêu dùng
contact: liên hệ|liên lạc|tiếp xúc
contain: chứa|bao gồm|có
contaminate: làm ô nhiễm|nhiễm bẩn
contend: tranh chấp|cho rằng
continue: tiếp tục
contract: hợp đồng|co lại
contrast: tương phản|đối lập
contribute: đóng góp|góp phần
control: kiểm soát|điều khiển
converge: hội tụ
convert: chuyển đổi|cải đạo|biến đổi
convey: truyền đạt|chuyển
convict: kết án|tù nhân
convince: thuyết phục
cook: nấu|nấu ăn|đầu bếp
cool: mát|làm mát
cooperate: hợp tác|phối hợp
coordinate: phối hợp|điều phối|tọa độ
cope: đối phó|ứng phó
copy: sao chép|bản sao
correct: đúng|chính xác|sửa
correspond: tương ứng
cost: chi phí|giá|tốn
count: đếm|tính|bá tước
cover: bao phủ|che phủ|bìa
crash: tai nạn|rơi|va chạm
crawl: bò
create: tạo ra|tạo|sáng tạo
credit: tín dụng|công lao
crew: thủy thủ đoàn|phi hành đoàn
criticize: chỉ trích|phê phán|phê bình
cross: vượt|băng qua|thánh giá
crown: vương miện|đăng quang
crush: nghiền|đè bẹp
cry: khóc|kêu
cultivate: trồng trọt|canh tác|nuôi cấy
curb: kiềm chế|hạn chế
cure: chữa|chữa trị|chữa khỏi
curse: lời nguyền|nguyền rủa
cut: cắt|cắt giảm
damage: thiệt hại|hư hại|tổn thương
dance: nhảy múa|múa|khiêu vũ
dare: dám
deal: thỏa thuận|giải quyết|đối phó
debate: tranh luận|tranh cãi
deceive: lừa dối|đánh lừa
decide: quyết định
declare: tuyên bố|tuyên|khai báo
decline: suy giảm|suy tàn|từ chối
decompose: phân hủy
decorate: trang trí
decrease: giảm|suy giảm
dedicate: cống hiến|dành|dâng
deem: coi là|xem là
defeat: đánh bại|thất bại|bại trận
defend: bảo vệ|phòng thủ
define: định nghĩa|xác định
degrade: suy thoái|phân hủy
delay: trì hoãn|hoãn|chậm|trễ
delegate: đại biểu|ủy quyền
delete: xóa
deliver: giao|chuyển|phát biểu
demand: yêu cầu|đòi hỏi|nhu cầu
demolish: phá hủy|phá dỡ
demonstrate: chứng minh|biểu tình|trình diễn
denounce: tố cáo|lên án
deny: phủ nhận|từ chối|bác bỏ
depart: khởi hành|rời
depend: phụ thuộc|tùy thuộc
depict: miêu tả|mô tả|khắc họa
deplete: cạn kiệt|suy giảm
deploy: triển khai
deport: trục xuất
depose, dethrone: phế truất|truất ngôi
deposit: tiền gửi|trầm tích|mỏ|tiền đặt cọc
deprive: tước đoạt|tước
derive: bắt nguồn|xuất phát|dẫn xuất
descend: hạ xuống|đi xuống
describe: mô tả|miêu tả
deserve: xứng đáng
design: thiết kế
designate: chỉ định
desire: mong muốn|khao khát|ham muốn
destroy: phá hủy|tiêu diệt|hủy diệt
detach: tách rời
detain: giam giữ|tạm giữ
detect: phát hiện|dò
deter: răn đe|ngăn chặn
deteriorate: xuống cấp|suy giảm
determine: xác định|quyết định
devastate: tàn phá
develop: phát triển|xây dựng
devise: nghĩ ra|đề ra
devote: cống hiến|dành
diagnose: chẩn đoán
die: chết|qua đời|mất|từ trần
differ: khác|khác nhau|khác biệt
dig: đào
digest: tiêu hóa
diminish: giảm bớt|suy giảm
dine: ăn tối
dip: nhúng
direct: trực tiếp|đạo diễn|chỉ đạo
disagree: không đồng ý|bất đồng
disappear: biến mất
disband: giải tán|giải thể
discharge: thải|xuất viện|phóng điện
disclose: tiết lộ|công bố
discourage: ngăn cản|làm nản lòng
discover: khám phá|phát hiện|tìm ra
discriminate: phân biệt đối xử
discuss: thảo luận|bàn|trao đổi
disguise: ngụy trang|cải trang
dismantle: tháo dỡ|giải thể
dismiss: sa thải|bác bỏ|cách chức
dispatch: phái|gửi|cử
disperse: phân tán|giải tán
displace: di dời|thay thế
display: hiển thị|trưng bày|màn hình
disprove, refute: bác bỏ|phản bác
dispute: tranh chấp|tranh cãi
disrupt: gián đoạn|phá vỡ
dissent: bất đồng chính kiến|bất đồng
dissolve: hòa tan|giải thể|tan
distinguish: phân biệt
distort: bóp méo|xuyên tạc
distribute: phân phối|phân phát|phân bố
disturb: làm phiền|quấy rầy
dive: lặn
diversify: đa dạng hóa
divide: chia|phân chia
divorce: ly hôn|ly dị
dodge: né tránh
dominate: thống trị|chiếm ưu thế
donate: quyên góp|hiến|tặng
double: gấp đôi|đôi
doubt: nghi ngờ
draft: dự thảo|bản thảo
drag: kéo
drain: thoát nước|tiêu nước
draw: vẽ|rút|hòa
dream: giấc mơ|mơ|ước mơ
dress: váy|mặc|trang phục
drill: khoan
drink: uống|đồ uống|thức uống
drive: lái|lái xe|thúc đẩy
drop: giảm|rơi|giọt
drown: chết đuối|đuối nước
dry: khô|làm khô
dump: đổ|vứt
dwell: cư ngụ|sinh sống
earn: kiếm|kiếm được|thu nhập
eat: ăn
edit: biên tập|chỉnh sửa
educate: giáo dục|dạy dỗ
elect: bầu|bầu chọn|bầu cử
elevate: nâng lên|nâng cao
eliminate: loại bỏ|loại|xóa bỏ
embark: lên tàu|bắt tay vào
embody: thể hiện|hiện thân
embrace: ôm|chấp nhận
emerge: nổi lên|xuất hiện|hình thành
emigrate: di cư
emit: phát ra|thải ra
emphasize, stress: nhấn mạnh|chú trọng
employ: tuyển dụng|sử dụng|thuê
enable: cho phép|giúp
enact: ban hành
encounter: gặp|gặp phải|cuộc chạm trán
encourage: khuyến khích|động viên
end: kết thúc|chấm dứt|cuối
endanger: gây nguy hiểm
endorse: tán thành|ủng hộ
endure: chịu đựng|kéo dài
enforce: thực thi|thi hành
engage: tham gia|gắn kết
enhance: nâng cao|tăng cường
enjoy: thích|tận hưởng|hưởng
enlarge, expand: mở rộng|giãn nở
enlist: nhập ngũ|tòng quân
enrich: làm giàu|làm phong phú
enroll, enrol: ghi danh|nhập học
enslave: bắt làm nô lệ
ensure: đảm bảo|bảo đảm
enter: vào|nhập|gia nhập
entertain: giải trí
entitle: cho quyền|mang tên
envision: hình dung
envy: ghen tị
eradicate: xóa bỏ|diệt trừ
erase: xóa|tẩy
erect: dựng|xây dựng|dựng lên
erode: xói mòn|bào mòn
erupt: phun trào|bùng nổ
establish: thành lập|thiết lập
estimate: ước tính|ước lượng|dự tính
evacuate: sơ tán|di tản
evade: trốn tránh|né tránh
evaluate: đánh giá
evaporate: bay hơi|bốc hơi
evolve: tiến hóa|phát triển
exaggerate: phóng đại|cường điệu
examine: kiểm tra|xem xét|nghiên cứu
excavate: khai quật
exceed: vượt quá|vượt
exchange: trao đổi|giao lưu|đổi
excite: kích thích|phấn khích
exclude: loại trừ
excuse: bào chữa|tha thứ
execute: xử tử|hành quyết|thực hiện
exempt: miễn|miễn trừ
exercise: tập thể dục|bài tập|thực hiện
exert: gây ra|tác dụng
exhibit: trưng bày|triển lãm|hiện vật
exile: lưu đày|lưu vong
exist: tồn tại|hiện hữu
expect: mong đợi|dự kiến|kỳ vọng
expel: trục xuất|đuổi
experience: kinh nghiệm|trải nghiệm|trải qua
explain: giải thích
explode: nổ|phát nổ|bùng nổ
exploit: khai thác|bóc lột
explore: khám phá|thám hiểm
export: xuất khẩu
expose: phơi bày|tiếp xúc|vạch trần
express: bày tỏ|thể hiện|biểu hiện
extend: kéo dài|mở rộng|gia hạn
extract: trích xuất|chiết xuất|khai thác
face: mặt|khuôn mặt|đối mặt
facilitate: tạo điều kiện|tạo thuận lợi
fade: phai|mờ dần
fail: thất bại|hỏng
fall: rơi|ngã|sụp đổ|giảm
fascinate: mê hoặc|cuốn hút
fasten: buộc|cài
favor: ủng hộ|ưu ái
fear: sợ|nỗi sợ|lo sợ
feature: đặc điểm|tính năng|đặc trưng
feed: cho ăn|nuôi
feel: cảm thấy|cảm nhận
ferment: lên men
fertilize: thụ tinh|bón phân
fight: chiến đấu|đánh|đấu tranh
fill: lấp đầy|điền
finance: tài chính|tài trợ
find: tìm thấy|tìm|phát hiện
finish: hoàn thành|kết thúc
fire: lửa|cháy|bắn|hỏa hoạn
fish: cá
fit: vừa|phù hợp
fix: sửa|cố định|sửa chữa
flatten: san phẳng|làm phẳng
flee, escape: chạy trốn|trốn thoát|bỏ trốn
float: nổi|trôi
flourish: hưng thịnh|phát triển mạnh
flow: dòng chảy|chảy|lưu lượng
fly: bay|ruồi
fold: gấp
follow: theo|theo sau|tuân theo
forbid, prohibit: cấm
force: lực|lực lượng|buộc|ép buộc
forecast, predict: dự báo|dự đoán|tiên đoán
forge: rèn|giả mạo
forget: quên
forgive: tha thứ
form: hình thành|tạo thành|hình thức|dạng
formulate: xây dựng|đề ra
foster: nuôi dưỡng|thúc đẩy
found: thành lập|sáng lập|tìm thấy
freeze: đóng băng|đông
frighten: làm sợ|hoảng sợ
fulfill, fulfil: hoàn thành|thực hiện
function: chức năng|hàm|hoạt động
fund: quỹ|tài trợ|kinh phí
gain: đạt được|giành được|tăng
gamble: đánh bạc
gather: thu thập|tập hợp|tụ tập
gaze: nhìn chằm chằm
generate: tạo ra|sinh ra|phát
get: nhận|được|lấy
give: cho|đưa|tặng|trao
glow: phát sáng
go: đi
govern: cai trị|quản trị|điều hành
grab: chộp|túm
graduate: tốt nghiệp
grant: cấp|trao|ban
graze: gặm cỏ|chăn thả
greet: chào|chào đón
grow: phát triển|tăng trưởng|lớn lên|trồng
guarantee: bảo đảm|đảm bảo|bảo lãnh
guard: bảo vệ|lính gác|vệ binh
guess: đoán
guide: hướng dẫn
halt: dừng|chặn đứng
handle: xử lý|tay cầm
hang: treo|treo cổ
happen, occur: xảy ra|diễn ra
harm: làm hại|gây hại|tổn hại
hatch: nở|ấp nở
hate: ghét|căm ghét
haunt: ám ảnh
head: đầu|đứng đầu|người đứng đầu
heal: chữa lành|lành
hear: nghe
heat: nhiệt|sức nóng|làm nóng
heighten: tăng cao
help: giúp|giúp đỡ|hỗ trợ
hesitate: do dự|ngần ngại
hide: ẩn|trốn|giấu
hinder: cản trở|ngăn cản
hire: thuê|tuyển
hit: đánh|trúng|va
hold: giữ|tổ chức|nắm giữ
honor: danh dự|vinh danh|tôn vinh
hope: hy vọng|mong
host: đăng cai|chủ nhà|tổ chức
hug: ôm
hum: ngân nga
humiliate: làm nhục|sỉ nhục
hunt: săn|săn bắn
hurry: vội|vội vàng
hurt: đau|làm tổn thương
identify: xác định|nhận dạng|nhận diện
ignore: bỏ qua|phớt lờ
illustrate: minh họa
imagine: tưởng tượng|hình dung
immerse: ngâm|đắm chìm
immigrate: nhập cư
impede: cản trở
implement: thực hiện|triển khai|thi hành
imply: ngụ ý|hàm ý
import: nhập khẩu
impose: áp đặt|áp
impress: gây ấn tượng
imprison: bỏ tù|giam cầm|cầm tù
improve: cải thiện|nâng cao|cải tiến
incite: kích động|xúi giục
incline: nghiêng
include: bao gồm|gồm|kể cả
incorporate: kết hợp|sáp nhập
increase: tăng|gia tăng|tăng lên
indicate: cho thấy|chỉ ra|biểu thị
induce: gây ra|cảm ứng
infect: lây nhiễm|nhiễm
infer: suy ra|suy luận
inflict: gây ra
influence: ảnh hưởng|tác động
inform: thông báo|cho biết
infringe: vi phạm|xâm phạm
ingest: nuốt|ăn vào
inhabit: sinh sống|cư trú
inhale: hít|hít vào
inherit: thừa kế|kế thừa|di truyền
inhibit: ức chế
initiate: khởi xướng|bắt đầu
inject: tiêm
injure, wound: bị thương|làm bị thương|vết thương
innovate: đổi mới
inquire, enquire: hỏi|tìm hiểu
insert: chèn|chèn vào
insist: khăng khăng|nhấn mạnh
inspect: kiểm tra|thanh tra
inspire: truyền cảm hứng|cảm hứng
install: lắp đặt|cài đặt
instill: truyền|gieo
instruct: chỉ dẫn|hướng dẫn
insult: xúc phạm|lăng mạ
insure: bảo hiểm
integrate: hội nhập|tích hợp
intend: dự định|có ý định
intensify: tăng cường
interact: tương tác
interfere: can thiệp|cản trở
interpret: giải thích|diễn giải|phiên dịch
interrupt: gián đoạn|ngắt
intervene: can thiệp
interview: phỏng vấn
introduce: giới thiệu|đưa vào|du nhập
invade: xâm lược|xâm chiếm
invent: phát minh|sáng chế
invert: đảo ngược
invest: đầu tư
investigate: điều tra
invite: mời
involve: liên quan|tham gia|bao gồm
irrigate: tưới|tưới tiêu
isolate: cô lập|cách ly|phân lập
issue: vấn đề|ban hành|phát hành
join: tham gia|gia nhập
judge: thẩm phán|phán xét|đánh giá
jump: nhảy
justify: biện minh|bào chữa
keep: giữ|duy trì
kick: đá
kidnap: bắt cóc
kill: giết|giết chết|sát hại
kiss: hôn|nụ hôn
kneel: quỳ
knit: đan
knock: gõ
know, aware: biết|hiểu biết
label: nhãn|dán nhãn
lack: thiếu|thiếu hụt
land: đất|đất liền|hạ cánh
last: cuối cùng|kéo dài|cuối
laugh: cười
launch: phóng|ra mắt|khởi động
lay: đặt|đẻ
lead: dẫn đầu|lãnh đạo|dẫn đến|chì
lean: dựa|nghiêng
leap: nhảy|nhảy vọt
learn: học|học hỏi|học tập
leave: rời|rời khỏi|để lại
leaves: lá|rời
lecture: bài giảng|giảng dạy
left: trái|bên trái|rời
lend: cho vay|cho mượn
liberate: giải phóng
lie: nằm|nói dối
lift: nâng|nhấc|thang máy
light: ánh sáng|nhẹ|đèn
like: thích|giống
limit: giới hạn|hạn chế
linger: nán lại
link: liên kết|kết nối
liquidate: thanh lý
list: danh sách|liệt kê
listen: nghe|lắng nghe
live: sống|sinh sống|cư trú|trực tiếp
lives: sống|sinh sống|cuộc sống
load: tải|tải trọng
locate, situated: nằm|tọa lạc|vị trí
lock: khóa
look: nhìn|trông
loot, plunder: cướp bóc
lose: mất|thua
love: yêu|tình yêu
lower: hạ|thấp hơn
lure: dụ|nhử
maintain: duy trì|bảo trì|giữ
make: làm|tạo ra|chế tạo
manage: quản lý|điều hành
manipulate: thao túng|thao tác
manufacture: sản xuất|chế tạo
mark: dấu|đánh dấu|điểm
marry, wed: kết hôn|cưới|lấy
match: trận đấu|phù hợp|khớp
matter: vật chất|vấn đề
maximize: tối đa hóa
mean: nghĩa là|có nghĩa|trung bình
meaning: ý nghĩa|nghĩa
measure: đo|đo lường|biện pháp
mediate: hòa giải|làm trung gian
meet: gặp|gặp gỡ|họp
melt: tan chảy|nóng chảy|tan
memorize: ghi nhớ|học thuộc
mention: đề cập|nhắc đến|nói đến
merge: sáp nhập|hợp nhất
migrate: di cư|di trú
minimize: giảm thiểu|tối thiểu hóa
miss: bỏ lỡ|nhớ|trượt
mix: trộn|pha trộn|hỗn hợp
mobilize: huy động|động viên
mock: chế giễu|nhạo báng
modernize: hiện đại hóa
modify: sửa đổi|biến đổi|thay đổi
monitor: theo dõi|giám sát|màn hình
motivate: thúc đẩy|động viên
mourn: thương tiếc|để tang
move: di chuyển|chuyển|chuyển động
multiply: nhân|nhân lên
murder: giết người|sát hại|vụ giết người
name: tên|đặt tên|tên gọi
nationalize: quốc hữu hóa
navigate: điều hướng|đi biển
need: cần|nhu cầu
neglect: bỏ bê|sao nhãng
negotiate: đàm phán|thương lượng
neutralize: trung hòa|vô hiệu hóa
nod: gật đầu
nominate: đề cử
note: ghi chú|lưu ý|nốt
notice: thông báo|nhận thấy|chú ý
notify: thông báo
nourish: nuôi dưỡng
nullify: vô hiệu hóa|hủy bỏ
nurture: nuôi dưỡng
obey: tuân theo|tuân lệnh|vâng lời
object: vật thể|đối tượng|phản đối
oblige: bắt buộc|buộc
observe: quan sát|theo dõi
obstruct: cản trở
obtain: thu được|có được|giành được
occupy: chiếm đóng|chiếm
offend: xúc phạm
offer: cung cấp|đề nghị
omit: bỏ qua|bỏ sót
open: mở|khai trương|mở cửa
operate: vận hành|hoạt động|phẫu thuật
oppose: phản đối|chống lại|chống đối
oppress: áp bức|đàn áp
optimize: tối ưu hóa
orbit: quỹ đạo
ordain: thụ phong|truyền chức|phong chức
order: thứ tự|mệnh lệnh|ra lệnh|trật tự
organize: tổ chức
originate: bắt nguồn|có nguồn gốc|khởi nguồn
oscillate: dao động
oust: lật đổ|trục xuất
outnumber: đông hơn
overcome: vượt qua|khắc phục
overlap: chồng chéo|trùng
override: bác bỏ|ghi đè
oversee: giám sát|trông coi
overtake: vượt qua
overthrow: lật đổ
owe: nợ
own: sở hữu
oxidize: oxy hóa
pack: gói|đóng gói
paint: sơn|vẽ
participate: tham gia|tham dự
pass: vượt qua|thông qua|đèo|đi qua
pave: lát|mở đường
pay: trả|thanh toán|trả tiền
penetrate: xâm nhập|xuyên qua
perceive: nhận thức|cảm nhận
perform: biểu diễn|thực hiện
perish: chết|bỏ mạng|diệt vong
permit: cho phép|giấy phép
persecute: đàn áp|bức hại
persist: tồn tại|kéo dài|dai dẳng
persuade: thuyết phục
pick: chọn|hái|nhặt
pierce: đâm|xuyên
pinpoint: xác định chính xác
place: nơi|địa điểm|vị trí|đặt
plan: kế hoạch|lên kế hoạch|quy hoạch
plant: cây|thực vật|trồng|nhà máy
play: chơi|vở kịch|đóng vai|thi đấu
plead: cầu xin|biện hộ
pledge: cam kết|cam đoan
point: điểm|chỉ
pollard: tỉa
pollinate: thụ phấn
pollute: gây ô nhiễm|ô nhiễm
populate: sinh sống|cư trú
portray: miêu tả|khắc họa|thủ vai
pose: đặt ra|gây ra
possess: sở hữu|có
post: đăng|chức vụ|đồn
postpone: hoãn|trì hoãn
postulate: giả định|tiên đề
pour: đổ|rót
practice, practise: thực hành|tập luyện|thực tiễn|hành nghề
praise: khen ngợi|ca ngợi
pray: cầu nguyện
preach: giảng đạo|thuyết giáo
precede: đi trước|đứng trước
prefer: thích hơn|ưa thích|ưa chuộng
prepare: chuẩn bị
prescribe: kê đơn|quy định
present: trình bày|hiện tại|có mặt|quà
preserve: bảo tồn|bảo quản|gìn giữ
press: báo chí|ấn|ép
pretend: giả vờ
prevail: chiếm ưu thế|thắng thế
prevent: ngăn chặn|phòng ngừa|ngăn ngừa
print: in|in ấn
privatize: tư nhân hóa
proceed: tiến hành|tiếp tục
process: quá trình|quy trình|xử lý
proclaim: tuyên bố|công bố|xưng
produce: sản xuất|tạo ra
progress: tiến bộ|tiến triển|tiến độ
project: dự án|chiếu
proliferate: sinh sôi|phổ biến
promise: hứa|lời hứa|hứa hẹn
promote: thúc đẩy|thăng chức|quảng bá
prompt: thúc đẩy|nhanh chóng
propel: đẩy
propose: đề xuất|đề nghị|cầu hôn
prosecute: truy tố
prosper: thịnh vượng|phát đạt
protect: bảo vệ|che chở
protest: biểu tình|phản đối
prove: chứng minh
provide, supply: cung cấp|cung ứng
provoke: khiêu khích|gây ra
publish: xuất bản|công bố|đăng
pull: kéo
punch: đấm|cú đấm
punish: trừng phạt|phạt
purge: thanh trừng
purify: thanh lọc|tinh chế
pursue: theo đuổi
push: đẩy|thúc đẩy
put: đặt|để
qualify: đủ điều kiện|vượt qua vòng loại
quell: dập tắt|trấn áp
question: câu hỏi|vấn đề|thẩm vấn
quit: bỏ|từ bỏ
quote: trích dẫn|câu nói
race: chủng tộc|cuộc đua|đua
radiate: bức xạ|tỏa ra
raise: nâng|nâng cao|gây quỹ|nuôi
range: phạm vi|dãy|dao động
rank: hạng|cấp bậc|xếp hạng
rate: tỷ lệ|tốc độ|mức
ratify: phê chuẩn
reach: đạt|đạt tới|đến
react: phản ứng
read: đọc
realize: nhận ra|thực hiện
reap: gặt|thu hoạch
reassure: trấn an
rebel: nổi dậy|phiến quân|nổi loạn
rebuild, reconstruct: xây dựng lại|tái thiết|tái xây dựng
recall: nhớ lại|thu hồi
receive: nhận|nhận được|tiếp nhận
reckon: tính|cho rằng
recognize: công nhận|nhận ra|thừa nhận
recommend: khuyến nghị|đề nghị|giới thiệu
reconcile: hòa giải
record: kỷ lục|ghi âm|hồ sơ|ghi lại
recover: phục hồi|hồi phục|thu hồi
recruit: tuyển dụng|tuyển mộ
recycle: tái chế
reduce: giảm|cắt giảm|giảm bớt
refer: đề cập|nói đến|tham khảo
refine: tinh chế|tinh luyện
reflect: phản ánh|phản xạ|phản chiếu
reform: cải cách
refrain: kiềm chế|điệp khúc
refuse: từ chối
regain: giành lại|lấy lại
regard: coi|xem|liên quan
register: đăng ký|đăng kí
regret: hối tiếc|tiếc
regulate: điều tiết|quy định|điều chỉnh
rehearse: diễn tập
reign: trị vì|triều đại
reinforce: củng cố|tăng cường
reject: từ chối|bác bỏ
relate: liên quan|liên hệ
relax: thư giãn
release: phát hành|thả|giải phóng|ra mắt
relinquish: từ bỏ
relocate: di dời|chuyển|chuyển đến
rely: dựa vào|phụ thuộc|tin cậy
remain, stay: còn lại|vẫn|ở lại
remember: nhớ|ghi nhớ
remind: nhắc nhở|nhắc
remove: loại bỏ|gỡ bỏ|dời
rename: đổi tên
render: làm cho|kết xuất
renew: gia hạn|đổi mới|cấp lại
renounce: từ bỏ
renovate: cải tạo|tu sửa|nâng cấp|trùng tu
rent: thuê|tiền thuê|cho thuê
repair: sửa chữa|sửa
repay: trả nợ|đền đáp|hoàn trả
repeat: lặp lại|nhắc lại
repel: đẩy lùi|đẩy
replace: thay thế|thay
replenish: bổ sung|làm đầy
reply, respond: trả lời|đáp lại|phản hồi|ứng phó
report: báo cáo|đưa tin|tường thuật
represent: đại diện|biểu diễn|thể hiện
reproduce: sinh sản|tái tạo
request: yêu cầu|đề nghị
require: yêu cầu|đòi hỏi|cần
rescind: hủy bỏ|bãi bỏ
rescue: giải cứu|cứu hộ|cứu
research, study: nghiên cứu
resemble: giống|giống như
reserve: dự trữ|khu bảo tồn|dự bị
reside: cư trú|sinh sống
resign: từ chức
resist: chống lại|kháng cự|kháng
resolve: giải quyết|nghị quyết
respect: tôn trọng|kính trọng
rest: nghỉ ngơi|phần còn lại|nghỉ
restore: khôi phục|phục hồi|trùng tu
restrain: kiềm chế
restrict: hạn chế|giới hạn
result: kết quả|dẫn đến
resume: tiếp tục|nối lại
retain: giữ lại|giữ
retaliate: trả đũa
retell: kể lại
retire: nghỉ hưu|giải nghệ|về hưu
retreat: rút lui|tháo lui
retrieve: lấy lại|truy xuất
return: trở lại|trở về|quay lại|trả lại
reunite: đoàn tụ|tái hợp
reveal: tiết lộ|hé lộ
revere: tôn kính|sùng kính
reverse: đảo ngược|ngược
review: đánh giá|xem xét|ôn tập
revise: sửa đổi|chỉnh sửa
revive: hồi sinh|phục hưng
revolve: quay quanh|xoay quanh
reward: phần thưởng|thưởng
ride: cưỡi|đi xe
ring: vòng|nhẫn|chuông
rise: tăng|mọc|dâng|nổi lên
risk: rủi ro|nguy cơ
rob: cướp
roll: lăn|cuộn
rotate: quay|xoay
rule: quy tắc|cai trị|luật lệ
run: chạy|điều hành|vận hành
rush: vội|lao
sacrifice: hy sinh|hiến tế
sail: buồm|đi thuyền
saturate: bão hòa
save: cứu|tiết kiệm|lưu
say: nói|cho biết
scan: quét
scatter: rải rác|tán xạ
scratch: cào|gãi|trầy xước
scream: hét|la hét
sculpt: điêu khắc|tạc
search: tìm kiếm|tìm
secede: ly khai
secrete: tiết ra|tiết
secure: an toàn|bảo đảm
see, watch: thấy|xem|nhìn thấy
seek: tìm kiếm|tìm
seem: dường như|có vẻ
seize: chiếm|tịch thu|bắt giữ
select: chọn|lựa chọn
sell: bán
send: gửi|cử|phái
separate: tách|riêng biệt|phân chia
serve: phục vụ|giữ chức
set: đặt|thiết lập|tập hợp|bộ
settle: định cư|giải quyết
sew: may|khâu
shake: lắc|rung
shape: hình dạng|hình thành|định hình
share: chia sẻ|cổ phần|phần
shatter: vỡ tan|đập tan|vỡ
shed: rụng|trút
shelve: gác lại
shift: thay đổi|dịch chuyển|ca
shine: tỏa sáng|chiếu sáng
shiver: run
shoot: bắn|quay phim|chụp
shout: hét|la
show: cho thấy|chương trình|thể hiện
shrink: co lại|thu hẹp
shut: đóng
sigh: thở dài
sign: ký|ký kết|dấu hiệu
simulate: mô phỏng
sing: hát|ca hát
sink: chìm|đắm
sit: ngồi
slap: tát
slaughter: tàn sát|giết mổ
sleep: ngủ|giấc ngủ
slide: trượt
slow: chậm
smell: mùi|ngửi
smile: cười|mỉm cười|nụ cười
smoke: khói|hút thuốc
smuggle: buôn lậu|nhập lậu
sniff: ngửi|đánh hơi
soak: ngâm
soar: tăng vọt|bay vút
solve: giải|giải quyết
sound: âm thanh|nghe
sow: gieo
span: kéo dài|trải dài|nhịp
spare: dự phòng|tha
spark: châm ngòi|tia lửa
spawn: đẻ trứng|sinh ra
speak: nói|phát biểu
specialize: chuyên|chuyên về
specify: chỉ rõ|quy định
speculate: suy đoán|đầu cơ
spell: đánh vần|phép thuật
spend: chi|chi tiêu|dành|tiêu
spin: quay|xoay
split: chia|tách
sponsor: tài trợ|nhà tài trợ
spray: phun|xịt
spread: lan|lan rộng|lây lan|truyền bá
squeeze: ép|vắt
stab: đâm
stabilize: ổn định|bình ổn
stand: đứng
standardize: tiêu chuẩn hóa|chuẩn hóa
startle: giật mình
starve: chết đói|đói
state: bang|nhà nước|trạng thái|quốc gia
steal: đánh cắp|ăn cắp|trộm|lấy trộm
stick: gậy|dính
stimulate: kích thích
stir: khuấy|khuấy động
stop: dừng|ngừng|ngăn chặn
store: lưu trữ|cửa hàng|kho
strangle: bóp cổ
strengthen: củng cố|tăng cường
stretch: kéo dài|trải dài
strike: đình công|đánh|cuộc đình công
struggle: đấu tranh|vật lộn
stumble: vấp|tình cờ gặp
subdue: khuất phục|chinh phục
submit: nộp|đệ trình|trình
subscribe: đăng ký
subside: lắng xuống|rút
substitute: thay thế
subtract: trừ|phép trừ
succeed: thành công|kế vị|kế nhiệm
sue: kiện|khởi kiện
suffer: chịu|chịu đựng|mắc|đau khổ
suggest: gợi ý|đề nghị|đề xuất
suit: phù hợp|bộ đồ
sum: tổng
summarize: tóm tắt
summon: triệu tập
support: hỗ trợ|ủng hộ
suppose: cho là|giả sử
suppress: đàn áp|trấn áp
surpass: vượt qua|vượt
surrender: đầu hàng
surround: bao quanh|bao vây
survey: khảo sát|cuộc khảo sát
survive: sống sót|tồn tại
suspect: nghi ngờ|nghi phạm|tình nghi|nghi can
suspend: đình chỉ|tạm ngừng|treo
sustain: duy trì|bền vững
swallow: nuốt|chim én
swap: hoán đổi|đổi
swear: thề|tuyên thệ
sweep: quét
swim: bơi|bơi lội
swing: đu|đung đưa
switch: chuyển|công tắc|chuyển đổi
sympathize: thông cảm
synthesize: tổng hợp
tackle: giải quyết|xử lý
take: lấy|đưa|mất
talk: nói chuyện|hội đàm|cuộc nói chuyện
tame, domesticate: thuần hóa
tap: gõ|vòi
taste: vị|mùi vị|nếm
tax: thuế|đánh thuế
teach: dạy|giảng dạy
tear: xé|nước mắt
telephone, phone: điện thoại
tempt: cám dỗ
tend: có xu hướng
terminate: chấm dứt|kết thúc
test: kiểm tra|thử nghiệm|xét nghiệm
testify: làm chứng|khai
think: nghĩ|suy nghĩ|cho rằng
threaten: đe dọa|dọa
thrive: phát triển mạnh|thịnh vượng
throw: ném|vứt
tie: hòa|buộc|cà vạt|mối quan hệ
tolerate: khoan dung|chịu đựng
topple: lật đổ
torch: đuốc
touch: chạm|sờ
trace: dấu vết|lần theo
track: theo dõi|đường ray|đường đua
trade: thương mại|buôn bán|mậu dịch
train: tàu hỏa|xe lửa|huấn luyện|đào tạo
trample: giẫm đạp
transcend: vượt lên|siêu việt
transfer: chuyển|chuyển giao|chuyển nhượng
transform: biến đổi|chuyển đổi
translate: dịch|phiên dịch
transmit: truyền|truyền tải|lây truyền
transport: vận chuyển|giao thông|vận tải
trap: bẫy|mắc kẹt
travel: du lịch|đi lại|di chuyển|du hành
traverse: đi qua|băng qua
treat: điều trị|đối xử|chữa
trigger: kích hoạt|gây ra|châm ngòi
trim: cắt tỉa
trust: tin tưởng|tin cậy|lòng tin
try: thử|cố gắng|xét xử
tumble: ngã|sụt
turn: quay|rẽ|lượt|chuyển
twist: xoắn|vặn
uncover, unearth: khám phá|khai quật|phát hiện
undergo: trải qua
undermine: làm suy yếu|phá hoại
understand: hiểu
undertake: đảm nhận|thực hiện
unfold: diễn ra|mở ra
unify, unite: thống nhất|hợp nhất|đoàn kết
unlock: mở khóa
unveil: khánh thành|công bố|ra mắt
update: cập nhật
upgrade: nâng cấp
uphold: duy trì|giữ vững|tán thành
upload: tải lên
urge: thúc giục|kêu gọi
use, utilize: sử dụng|dùng
utter: thốt ra|hoàn toàn
validate: xác nhận|kiểm chứng
vanish: biến mất
vary: thay đổi|khác nhau|biến đổi
vent: lỗ thông|trút
verify: xác minh|kiểm chứng
view: xem|quan điểm|tầm nhìn
violate: vi phạm|xâm phạm
visit: thăm|chuyến thăm|tham quan
vomit: nôn|ói
vote: bỏ phiếu|bầu|phiếu bầu
wage: tiền lương|tiến hành|tiền công|lương
wait: chờ|đợi|chờ đợi
wake: thức dậy|đánh thức
walk: đi bộ|bước
wander: lang thang|đi lang thang
want, wish: muốn|mong muốn|ước
warn: cảnh báo
wash: rửa|giặt
waste: lãng phí|rác thải|chất thải
weaken: làm suy yếu|suy yếu
wear: mặc|đeo|đội
weave: dệt|đan
weigh: nặng|cân
welcome: chào đón|đón|đón tiếp|hoan nghênh
weld: hàn
whisper: thì thầm
wield: nắm giữ|sử dụng
win: giành chiến thắng|thắng|đoạt|giành
wipe: lau|xóa sổ
withdraw: rút|rút lui|rút khỏi
wither: héo|tàn
witness: nhân chứng|chứng kiến
wonder: kỳ quan|tự hỏi
work: làm việc|công việc|tác phẩm|hoạt động
worry: lo lắng|lo
worsen: xấu đi|trầm trọng hơn
worship: thờ|thờ cúng|thờ phượng
wrap: bọc|gói
wrestle: vật
write: viết
yell: la hét|hét|la
yield: năng suất|sản lượng|nhường
# what visitors ask about
adjourn: tạm dừng|hoãn
apologise: xin lỗi
babysit: trông trẻ|giữ trẻ
burgle: trộm|đột nhập
bump: va|đụng
capsize, overturn: lật|chìm|lật úp
chat: trò chuyện|nói chuyện
choke: nghẹt thở|hóc
clog: tắc|nghẽn
cremate: hỏa táng
disinfect: khử trùng|khử khuẩn
evict: đuổi|trục xuất
expire: hết hạn|hết hiệu lực
hijack: cướp máy bay|không tặc
hospitalize, hospitalise: nhập viện|nằm viện
inaugurate: khánh thành|nhậm chức
inoculate, immunize, vaccinate: tiêm chủng|tiêm vắc xin|tiêm
jaywalk: sang đường trái phép
leak: rò rỉ|rò
litter: xả rác|vứt rác
mop: lau
mug: cốc|cướp|trấn lột
overcharge: thu quá giá|chặt chém
oversleep: ngủ quên|dậy muộn
peel: gọt|bóc
reapply: nộp lại
rebook: đặt lại
reimburse: hoàn tiền|hoàn trả
remodel: cải tạo
refurbish: cải tạo|nâng cấp|tu sửa|trùng tu
reopen: mở cửa trở lại|mở lại
repaint: sơn lại
replant: trồng lại
reschedule: dời lịch|đổi lịch|hoãn
resit, retake: thi lại
resurface: trải nhựa lại|nổi lên
rinse: súc|rửa
rot: thối|mục
sack: sa thải|cướp phá|bao tải
swindle, defraud: lừa đảo|lừa
scold: mắng|la mắng
shoplift: ăn trộm ở cửa hàng
skid: trượt
skip: bỏ|bỏ qua
slip: trượt|trượt ngã
snatch: giật|giật đồ
snore: ngáy
spill: tràn|đổ
swerve: đánh lái|lạng
tow: kéo
trespass: xâm nhập trái phép
unload: dỡ hàng|bốc dỡ
vandalize: phá hoại
widen: mở rộng
withhold: giữ lại
`;
