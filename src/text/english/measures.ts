/** Time, numbers, units, colours, directions and the abstract nouns of every text, one entry a line. */
export const MEASURES = `
# time
afternoon: buổi chiều|chiều
april: tháng tư|tháng 4
august: tháng tám|tháng 8
autumn: mùa thu
beginning: bắt đầu|khởi đầu|đầu
calendar: lịch
century: thế kỷ
date: ngày|ngày tháng
day: ngày
decade: thập kỷ|thập niên
december: tháng mười hai|tháng 12
deadline: hạn chót|thời hạn
duration: thời gian|thời lượng
epoch: kỷ nguyên|thế
evening: buổi tối|tối
february: tháng hai|tháng 2
friday: thứ sáu
future: tương lai
holiday: ngày lễ|kỳ nghỉ
hour: giờ|tiếng
interval: khoảng thời gian|khoảng cách
january: tháng một|tháng giêng|tháng 1
july: tháng bảy|tháng 7
june: tháng sáu|tháng 6
march: tháng ba|tháng 3|diễu hành
midnight: nửa đêm
millennium: thiên niên kỷ
minute: phút
moment: khoảnh khắc|lúc
monday: thứ hai
month: tháng
monthly: hàng tháng|hằng tháng
morning: buổi sáng|sáng
night: đêm|ban đêm
noon, midday: buổi trưa|trưa
november: tháng mười một|tháng 11
october: tháng mười|tháng 10
overnight: qua đêm
period: thời kỳ|giai đoạn|thời gian
saturday: thứ bảy
schedule: lịch trình|lịch
september: tháng chín|tháng 9
since: từ|kể từ
summer: mùa hè|mùa hạ
sunday: chủ nhật
thursday: thứ năm
time: thời gian|thời điểm|lần|giờ
timeline: dòng thời gian
today: hôm nay|ngày nay
tomorrow: ngày mai
tonight: tối nay|đêm nay
tuesday: thứ ba
until, till: cho đến|đến khi|đến
wednesday: thứ tư
week: tuần
weekend: cuối tuần
weekly: hàng tuần|hằng tuần
winter: mùa đông
year: năm
yesterday: hôm qua
# numbers and units
billion: tỷ|tỉ
centimeter, centimetre, cm: xentimét|cm
degrees: độ
dozen: tá|chục
eight: tám|8
eighteen: mười tám|18
eighth: thứ tám
eighty: tám mươi|80
eleven: mười một|11
eleventh: thứ mười một
fifteen: mười lăm|15
fifteenth: thứ mười lăm
fifth: thứ năm
fifty: năm mươi|50
five: năm|5
forty: bốn mươi|40
four: bốn|4
fourteen: mười bốn|14
fourth: thứ tư
gallon: gallon
gram, gramme: gam
half: nửa|một nửa
hectare: hecta|ha
hundred: trăm|100
inch: inch
kilogram, kilogramme, kg: kilôgam|kg|cân
kilometer, kilometre, km: kilômét|km|cây số
liter, litre: lít
meter, metre: mét
mile: dặm
millimeter, millimetre: milimét|mm
million: triệu
millionaire: triệu phú
billionaire: tỷ phú
nine: chín|9
nineteen: mười chín|19
nineteenth: thứ mười chín
ninety: chín mươi|90
ninth: thứ chín
ounce: ounce
percent, per cent: phần trăm|%
pound: bảng|bảng anh|pound
second: thứ hai|giây
seven: bảy|7
seventeen: mười bảy|17
seventeenth: thứ mười bảy
seventh: thứ bảy
seventy: bảy mươi|70
six: sáu|6
sixteen: mười sáu|16
sixteenth: thứ mười sáu
sixth: thứ sáu
sixty: sáu mươi|60
ten: mười|10
tenth: thứ mười
third: thứ ba|một phần ba
thirteen: mười ba|13
thirteenth: thứ mười ba
thirty: ba mươi|30
thousand: nghìn|ngàn
three: ba|3
ton, tonne: tấn
total: tổng|tổng số|tổng cộng
triple: gấp ba|ba
trillion: nghìn tỷ
twelfth: thứ mười hai
twelve: mười hai|12
twentieth: thứ hai mươi
twenty: hai mươi|20
twice: hai lần|gấp đôi
two: hai|2
unit: đơn vị
watt: watt|oát
# colours and directions
black: đen|màu đen
blue: xanh|xanh dương|xanh lam
brown: nâu
clockwise: chiều kim đồng hồ
color, colour: màu|màu sắc
colorful, colourful: sặc sỡ|nhiều màu
direction: hướng|phương hướng
downward: xuống dưới
gray, grey: xám
green: xanh lá|xanh lục|xanh
pink: hồng
purple, violet: tím
red: đỏ
white: trắng
yellow: vàng
# abstract nouns
ability, capability: khả năng|năng lực
absence: vắng mặt|thiếu
abundance: sự phong phú|dồi dào
acceptance: chấp nhận
achievement: thành tựu|thành tích
acquisition: mua lại|thu mua
action: hành động
addition: bổ sung|phép cộng
advantage: lợi thế|ưu điểm
adventure: phiêu lưu
advice: lời khuyên
agent: đại lý|tác nhân|điệp viên
ambition: tham vọng
analysis: phân tích
anger: tức giận|cơn giận
appearance: xuất hiện|vẻ ngoài|ngoại hình
appointment: bổ nhiệm|cuộc hẹn
argument: lập luận|tranh luận|lý lẽ
arrangement: sắp xếp
arrival: đến|sự xuất hiện
aspect: khía cạnh|mặt
assessment: đánh giá
assistance: hỗ trợ|giúp đỡ
assistant: trợ lý
assumption: giả định|giả thiết
attention: chú ý|sự chú ý
attitude: thái độ
background: bối cảnh|nền
balance: cân bằng|thăng bằng
barrier: rào cản
basis: cơ sở|nền tảng
beauty: vẻ đẹp|sắc đẹp
behavior, behaviour: hành vi
bias: thiên vị|thành kiến
burden: gánh nặng
category: loại|danh mục|thể loại
chain: chuỗi|dây xích
chance: cơ hội|khả năng
chaos: hỗn loạn
characteristic: đặc điểm|đặc trưng|đặc tính
choice: lựa chọn|sự lựa chọn
circumstance: hoàn cảnh
combination: kết hợp|tổ hợp
commitment: cam kết
communication: giao tiếp|truyền thông|thông tin liên lạc
comparison: so sánh
condition: điều kiện|tình trạng
confidence: tự tin|tin tưởng
connection: kết nối|mối liên hệ
consciousness: ý thức
consequence: hậu quả|hệ quả
consideration: xem xét|cân nhắc
context: bối cảnh|ngữ cảnh
contribution: đóng góp
controversy: tranh cãi|cuộc tranh cãi
conversation: cuộc trò chuyện|hội thoại
conversion: chuyển đổi|cải đạo
coordination: phối hợp|điều phối
corner: góc
courage: lòng dũng cảm|can đảm
coverage: phạm vi|đưa tin
crisis: khủng hoảng|cuộc khủng hoảng
criterion: tiêu chí|tiêu chuẩn
cycle: chu kỳ|chu trình
danger: nguy hiểm|mối nguy
darkness: bóng tối
decision: quyết định
departure: khởi hành|ra đi
description: mô tả
destruction: phá hủy|tàn phá|hủy diệt
detail: chi tiết
difference: khác biệt|sự khác biệt
difficulty: khó khăn
disadvantage: bất lợi|nhược điểm
discipline: kỷ luật|ngành học
distance: khoảng cách
distinction: phân biệt|sự khác biệt
distribution: phân bố|phân phối
edge: cạnh|rìa|mép
effect: hiệu ứng|tác dụng|ảnh hưởng|tác động
efficiency: hiệu suất|hiệu quả
effort: nỗ lực|cố gắng
emergency: khẩn cấp|tình trạng khẩn cấp
emotion: cảm xúc
emotional: cảm xúc
emphasis: sự nhấn mạnh|trọng tâm
ending: kết thúc
entry: mục|lối vào|gia nhập
evaluation: đánh giá
exception: ngoại lệ
expectation: kỳ vọng|mong đợi
explanation: giải thích|lời giải thích
expression: biểu hiện|biểu thức
extension: mở rộng|gia hạn
extent: mức độ|phạm vi
fact: sự thật|thực tế
failure: thất bại|hỏng hóc
feedback: phản hồi
feeling: cảm giác|cảm xúc
focus: tập trung|trọng tâm
formation: sự hình thành|hình thành|đội hình
fortune: vận may|tài sản
front: mặt trận|phía trước|mặt trước
gap: khoảng cách|khoảng trống
glory: vinh quang
guidance: hướng dẫn
guideline: hướng dẫn|nguyên tắc chỉ đạo
habit: thói quen
happiness: hạnh phúc
hardship: gian khổ|khó khăn
hatred: hận thù|căm thù
height: chiều cao|độ cao
highlight: điểm nhấn|nổi bật
hole: lỗ|hố
impact: tác động|ảnh hưởng
implementation: thực hiện|triển khai
importance: tầm quan trọng
impression: ấn tượng
improvement: cải thiện|cải tiến
incident: sự cố|vụ việc
inclusion: bao gồm|hòa nhập
index: chỉ số|chỉ mục
injustice: bất công
innovation: đổi mới|sáng kiến|cải tiến
insight: cái nhìn sâu sắc|hiểu biết
inspiration: cảm hứng
instance: trường hợp|ví dụ
intelligence: trí tuệ|thông minh|tình báo
intention: ý định
interaction: tương tác
interpretation: giải thích|diễn giải
intervention: can thiệp
introduction: giới thiệu|đưa vào
item: mục|món
joke: trò đùa|chuyện cười
joy: niềm vui
landing: hạ cánh|đổ bộ
layer: lớp|tầng
length: chiều dài|độ dài
level: mức|cấp|trình độ|mức độ
line: đường|dòng|tuyến
loss: mất mát|tổn thất|thất bại
management: quản lý
manner: cách|cách thức
margin: lề|biên
meantime: trong khi đó
mind: tâm trí|trí óc
mistake: sai lầm|lỗi
mode: chế độ|phương thức
mood: tâm trạng
motive: động cơ
mystery: bí ẩn
necessity: sự cần thiết
noise: tiếng ồn
notion: khái niệm|quan niệm
occasion: dịp|nhân dịp
operation: hoạt động|chiến dịch|vận hành
operator: nhà điều hành|toán tử
opinion: ý kiến|quan điểm
opportunity: cơ hội
option: lựa chọn|tùy chọn
outbreak: bùng phát|bùng nổ
outcome: kết quả
outline: đề cương|phác thảo
pace: nhịp độ|tốc độ
pair: cặp|đôi
part: phần|bộ phận
participation: tham gia|sự tham gia
passage: đoạn|lối đi
passion: đam mê
patience: kiên nhẫn
pattern: mẫu|mô hình|hoa văn
perception: nhận thức|tri giác
perspective: quan điểm|góc nhìn
phenomenon: hiện tượng
piece: mảnh|miếng|phần
pleasure: niềm vui|khoái cảm
possession: sở hữu|tài sản
possibility: khả năng
preference: sở thích|ưu tiên
prejudice: định kiến|thành kiến
preparation: chuẩn bị
presence: sự hiện diện|có mặt
presentation: trình bày|thuyết trình
preservation: bảo tồn|bảo quản
prestige: uy tín
pride: niềm tự hào|tự hào
procedure: thủ tục|quy trình
prospect: triển vọng
protection: bảo vệ|sự bảo vệ
protester, protestor: người biểu tình
purpose: mục đích
pursuit: theo đuổi
ranking: xếp hạng|bảng xếp hạng
reality: thực tế|hiện thực
reason: lý do|nguyên nhân
reasoning: lập luận|lý luận
recognition: công nhận|nhận dạng
recommendation: khuyến nghị|đề xuất
reduction: giảm|sự giảm|cắt giảm
relief: cứu trợ|nhẹ nhõm
remains: hài cốt|tàn tích|di tích
replacement: thay thế
representation: đại diện|biểu diễn
reputation: danh tiếng|uy tín
requirement: yêu cầu
reservation: đặt chỗ|khu bảo tồn
response: phản ứng|phản hồi|đáp ứng
restriction: hạn chế
revenge: trả thù|báo thù
safety: an toàn
sample: mẫu
satisfaction: hài lòng
scenario: kịch bản
scope: phạm vi
seat: ghế|chỗ ngồi|trụ sở
selection: lựa chọn|tuyển chọn|chọn lọc
sense: giác quan|ý nghĩa|cảm giác
shadow: bóng|bóng tối
side: bên|phía|mặt
sight: thị giác|cảnh
significance: ý nghĩa|tầm quan trọng
silence: im lặng
similarity: tương đồng|sự giống nhau
size: kích thước|quy mô|cỡ
sorrow: nỗi buồn
sort: loại|sắp xếp
source: nguồn|nguồn gốc
spot: điểm|vết
status: tình trạng|địa vị|trạng thái
step: bước
strength: sức mạnh|độ bền
success: thành công
suffering: đau khổ|nỗi đau
suggestion: gợi ý|đề nghị
surprise: bất ngờ|ngạc nhiên
survival: sự sống còn|sinh tồn
target: mục tiêu
task: nhiệm vụ|công việc
tendency: xu hướng
thickness: độ dày
thing: điều|vật|thứ
thought: suy nghĩ|tư tưởng
tolerance: khoan dung|dung sai
top: đỉnh|hàng đầu|đầu
transformation: chuyển đổi|biến đổi
transition: chuyển tiếp|quá độ
trend: xu hướng
trouble: rắc rối|khó khăn
type: loại|kiểu|dạng
understanding: hiểu biết|sự hiểu biết
usage: sử dụng|cách dùng
variation: biến thể|biến đổi
variety: đa dạng|giống|nhiều loại
viewpoint: quan điểm
way: cách|đường|con đường
weakness: điểm yếu|yếu điểm
width: chiều rộng|bề rộng
wisdom: trí tuệ|khôn ngoan
zeal: nhiệt huyết
`;
