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
deadline: hạn chót|thời hạn|chậm nhất|hạn nộp
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
schedule: lịch trình|lịch|thời khóa biểu
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
weekend: cuối tuần|thứ bảy chủ nhật
weekly: hàng tuần|hằng tuần|mỗi tuần
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
hectare: hecta|ha|héc ta
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
absence: vắng mặt|thiếu|nghỉ học
abundance: sự phong phú|dồi dào
acceptance: chấp nhận
accordance: phù hợp|theo
achievement: thành tựu|thành tích
acquisition: mua lại|thu mua
action: hành động
addition: bổ sung|phép cộng
adjustment: điều chỉnh
adolescence: tuổi vị thành niên|thanh thiếu niên
adulthood: tuổi trưởng thành
advantage: lợi thế|ưu điểm
adventure: phiêu lưu
advice: lời khuyên
affection: tình cảm
agent: đại lý|tác nhân|điệp viên
alarm: báo động
alert: cảnh báo
alphabetical: theo bảng chữ cái
ambition: tham vọng
analysis: phân tích
anger: tức giận|cơn giận
anguish: đau khổ
appearance: xuất hiện|vẻ ngoài|ngoại hình
appointment: bổ nhiệm|cuộc hẹn
appreciation: đánh giá cao|cảm kích
argument: lập luận|tranh luận|lý lẽ
arrangement: sắp xếp
array: mảng|dãy
arrival: đến|sự xuất hiện
aspect: khía cạnh|mặt
assembly: hội đồng|lắp ráp|quốc hội
assessment: đánh giá
assistance: hỗ trợ|giúp đỡ
assistant: trợ lý
assumption: giả định|giả thiết
attention: chú ý|sự chú ý
attitude: thái độ
availability: sẵn có
awareness: nhận thức|ý thức
background: bối cảnh|nền
badge: huy hiệu
balance: cân bằng|thăng bằng
barrier: rào cản
basis: cơ sở|nền tảng
batch: lô|mẻ
beauty: vẻ đẹp|sắc đẹp
behavior, behaviour: hành vi
bias: thiên vị|thành kiến
bicentennial: hai trăm năm
biennial: hai năm một lần
breadth: bề rộng|chiều rộng
breakdown: sự cố|phân tích
bunch: chùm|bó
bundle: bó|gói
burden: gánh nặng
category: loại|danh mục|thể loại
caution: thận trọng
centennial, centenary: trăm năm|kỷ niệm 100 năm
chain: chuỗi|dây xích
chance: cơ hội|khả năng
chaos: hỗn loạn
characteristic: đặc điểm|đặc trưng|đặc tính
choice: lựa chọn|sự lựa chọn
chronological: theo thời gian
chronology: niên đại|biên niên
chunk: mảnh|khúc
circumstance: hoàn cảnh
closure: đóng cửa
clue: manh mối
combination: kết hợp|tổ hợp
comfort: thoải mái|an ủi
commitment: cam kết
communication: giao tiếp|truyền thông|thông tin liên lạc
comparison: so sánh
compilation: tuyển tập|tổng hợp
completion: hoàn thành|hoàn tất
complexion: nước da
compliment: khen
concealment: che giấu
condition: điều kiện|tình trạng
confidence: tự tin|tin tưởng
confirmation: xác nhận
confusion: nhầm lẫn|bối rối
connection: kết nối|mối liên hệ
consciousness: ý thức
consequence: hậu quả|hệ quả
consideration: xem xét|cân nhắc
consistency: nhất quán
consolidation: củng cố|hợp nhất
constraint: ràng buộc|hạn chế
context: bối cảnh|ngữ cảnh
continuity: liên tục
contribution: đóng góp
controversy: tranh cãi|cuộc tranh cãi
convenience: tiện lợi
conversation: cuộc trò chuyện|hội thoại
conversion: chuyển đổi|cải đạo
coordination: phối hợp|điều phối
corner: góc
correction: sửa chữa|hiệu chỉnh
correspondence: thư từ|tương ứng
courage: lòng dũng cảm|can đảm
courtesy: lịch sự
coverage: phạm vi|đưa tin
craftsmanship: tay nghề
creativity: sáng tạo|tính sáng tạo
crisis: khủng hoảng|cuộc khủng hoảng
criterion: tiêu chí|tiêu chuẩn
culmination: đỉnh điểm
curiosity: tò mò
cycle: chu kỳ|chu trình
danger: nguy hiểm|mối nguy
darkness: bóng tối
decision: quyết định
dedication: cống hiến|tận tụy
defect: khiếm khuyết|lỗi
delight: vui thích
denial: phủ nhận|từ chối
departure: khởi hành|ra đi
dependence, dependency: phụ thuộc|sự phụ thuộc
description: mô tả
despair: tuyệt vọng
destruction: phá hủy|tàn phá|hủy diệt
detail: chi tiết
determination: quyết tâm|xác định
devastation: tàn phá
difference: khác biệt|sự khác biệt
difficulty: khó khăn
dilemma: tiến thoái lưỡng nan
disadvantage: bất lợi|nhược điểm
disbelief: hoài nghi
discipline: kỷ luật|ngành học
disclosure: tiết lộ|công bố
dismissal: sa thải|bãi nhiệm|cách chức
displacement: di dời|dịch chuyển
disposal: xử lý|thải bỏ
distance: khoảng cách
distinction: phân biệt|sự khác biệt
distribution: phân bố|phân phối
dot: chấm|dấu chấm
downfall: sự sụp đổ|suy vong
durability: độ bền
edge: cạnh|rìa|mép
effect: hiệu ứng|tác dụng|ảnh hưởng|tác động
effectiveness: hiệu quả
efficiency: hiệu suất|hiệu quả
effort: nỗ lực|cố gắng
elimination: loại bỏ|xóa bỏ
emergency: khẩn cấp|tình trạng khẩn cấp
emotion: cảm xúc
emotional: cảm xúc
emphasis: sự nhấn mạnh|trọng tâm
endeavor, endeavour: nỗ lực
ending: kết thúc
engagement: tham gia|đính hôn|lễ đính hôn
enhancement: nâng cao|cải tiến
enthusiasm: nhiệt tình|hăng hái
entry: mục|lối vào|gia nhập
essence: bản chất|tinh chất
evaluation: đánh giá
eve: đêm trước
excellence: xuất sắc
exception: ngoại lệ
excess: dư thừa|vượt quá
excitement: phấn khích|hứng thú
exclusion: loại trừ
expectation: kỳ vọng|mong đợi
explanation: giải thích|lời giải thích
expression: biểu hiện|biểu thức
extension: mở rộng|gia hạn
extent: mức độ|phạm vi
fact: sự thật|thực tế
failure: thất bại|hỏng hóc
fate: số phận|định mệnh
feedback: phản hồi
feeling: cảm giác|cảm xúc
flexibility: linh hoạt
fluctuation: biến động|dao động
focus: tập trung|trọng tâm
formation: sự hình thành|hình thành|đội hình
fortnight: hai tuần
fortune: vận may|tài sản
fragment: mảnh|mảnh vỡ
front: mặt trận|phía trước|mặt trước
frustration: thất vọng
fulfillment, fulfilment: hoàn thành
gap: khoảng cách|khoảng trống
genesis: khởi nguyên|sáng thế
glory: vinh quang
gratitude: lòng biết ơn
grid: lưới
grief: đau buồn
guidance: hướng dẫn
guideline: hướng dẫn|nguyên tắc chỉ đạo
habit: thói quen
handful: một ít|nắm
happiness: hạnh phúc
hardship: gian khổ|khó khăn
hatred: hận thù|căm thù
heap: đống
height: chiều cao|độ cao
highlight: điểm nhấn|nổi bật
hint: gợi ý
hole: lỗ|hố
hundredth: thứ một trăm
impact: tác động|ảnh hưởng
implementation: thực hiện|triển khai
importance: tầm quan trọng
impression: ấn tượng
improvement: cải thiện|cải tiến
inability: không có khả năng
incidence: tỷ lệ mắc
incident: sự cố|vụ việc
inclusion: bao gồm|hòa nhập
index: chỉ số|chỉ mục
indication: dấu hiệu|chỉ dẫn
indicator: chỉ số|chỉ báo
injustice: bất công
innovation: đổi mới|sáng kiến|cải tiến
insight: cái nhìn sâu sắc|hiểu biết
inspiration: cảm hứng
instance: trường hợp|ví dụ
intelligence: trí tuệ|thông minh|tình báo
intensification: tăng cường
intent: ý định
intention: ý định
interaction: tương tác
interpretation: giải thích|diễn giải
intervention: can thiệp
introduction: giới thiệu|đưa vào
involvement: sự tham gia|liên quan
item: mục|món
joke: trò đùa|chuyện cười
joy: niềm vui
kit: bộ dụng cụ
knot: hải lý|nút
labyrinth: mê cung
landing: hạ cánh|đổ bộ
layer: lớp|tầng
length: chiều dài|độ dài
level: mức|cấp|trình độ|mức độ
lifetime: cả đời|tuổi thọ
likelihood: khả năng
limitation: hạn chế|giới hạn
line: đường|dòng|tuyến
loop: vòng lặp|vòng
loss: mất mát|tổn thất|thất bại
loyalty: lòng trung thành|trung thành
luck: may mắn|vận may
lump: cục
magnificence: tráng lệ
management: quản lý
manner: cách|cách thức
margin: lề|biên
meantime: trong khi đó
medium: môi trường|trung bình|phương tiện
mercy: lòng thương xót|nhân từ
merit: công lao|thành tích
methodology: phương pháp luận
midst: giữa
mind: tâm trí|trí óc
mistake: sai lầm|lỗi
mobility: di động|cơ động
mode: chế độ|phương thức
modification: sửa đổi|biến đổi
mood: tâm trạng
motivation: động lực|động cơ
motive: động cơ
mystery: bí ẩn
necessity: sự cần thiết
nightmare: ác mộng
noise: tiếng ồn
nonsense: vô nghĩa
nostalgia: hoài niệm
notification: thông báo
notion: khái niệm|quan niệm
novelty: tính mới
obsession: ám ảnh
obstacle: trở ngại|chướng ngại
occasion: dịp|nhân dịp
omission: bỏ sót
onwards: trở đi
opening: khai mạc|khai trương|lỗ
operation: hoạt động|chiến dịch|vận hành
operator: nhà điều hành|toán tử
opinion: ý kiến|quan điểm
opportunity: cơ hội
option: lựa chọn|tùy chọn
outbreak: bùng phát|bùng nổ
outcome: kết quả
outline: đề cương|phác thảo
outlook: triển vọng
outrage: phẫn nộ
oversight: giám sát|sơ suất
pace: nhịp độ|tốc độ
pair: cặp|đôi
panel: bảng|tấm|hội đồng
panic: hoảng loạn
part: phần|bộ phận
participation: tham gia|sự tham gia
partition: chia cắt|phân chia
passage: đoạn|lối đi
passion: đam mê
patience: kiên nhẫn
patrol: tuần tra
pattern: mẫu|mô hình|hoa văn
perception: nhận thức|tri giác
persistence: kiên trì|dai dẳng
perspective: quan điểm|góc nhìn
phenomenon: hiện tượng
piece: mảnh|miếng|phần
pile: đống|chồng
pinch: nhúm
pinnacle: đỉnh cao
placement: vị trí|sắp đặt
pleasure: niềm vui|khoái cảm
plenty: nhiều|dồi dào
portion: phần
possession: sở hữu|tài sản
possibility: khả năng
preference: sở thích|ưu tiên
prejudice: định kiến|thành kiến
premise: tiền đề
preparation: chuẩn bị
presence: sự hiện diện|có mặt
presentation: trình bày|thuyết trình
preservation: bảo tồn|bảo quản
prestige: uy tín
preview: xem trước
pride: niềm tự hào|tự hào
procedure: thủ tục|quy trình
progression: tiến triển
prohibition: cấm|lệnh cấm
projection: dự báo|phép chiếu
prospect: triển vọng
protection: bảo vệ|sự bảo vệ
protester, protestor: người biểu tình
proximity: gần|lân cận
purpose: mục đích
pursuit: theo đuổi
quarterly: hàng quý
quest: cuộc tìm kiếm
rage: cơn thịnh nộ
ranking: xếp hạng|bảng xếp hạng
rating: xếp hạng|đánh giá
readiness: sẵn sàng
reality: thực tế|hiện thực
realm: lĩnh vực|vương quốc
reason: lý do|nguyên nhân
reasoning: lập luận|lý luận
recognition: công nhận|nhận dạng
recommendation: khuyến nghị|đề xuất
reduction: giảm|sự giảm|cắt giảm
relevance: liên quan
reliance: phụ thuộc
relief: cứu trợ|nhẹ nhõm
reluctance: miễn cưỡng
remainder: phần còn lại|số dư
remains: hài cốt|tàn tích|di tích
remedy: biện pháp khắc phục|phương thuốc
removal: loại bỏ
renewal: đổi mới|gia hạn
renown: danh tiếng
replacement: thay thế
representation: đại diện|biểu diễn
reputation: danh tiếng|uy tín
requirement: yêu cầu
resemblance: giống nhau|tương đồng
reservation: đặt chỗ|khu bảo tồn|đặt trước|giữ chỗ
resilience: sức bật|khả năng phục hồi
response: phản ứng|phản hồi|đáp ứng
restriction: hạn chế
revenge: trả thù|báo thù
revision: sửa đổi
rhythmic: nhịp nhàng
rivalry: kình địch|cạnh tranh
row: hàng|dãy
rumor, rumour: tin đồn|lời đồn
safety: an toàn
sample: mẫu
satisfaction: hài lòng
scarcity: khan hiếm
scenario: kịch bản
scheme: kế hoạch|âm mưu
scope: phạm vi
scrutiny: giám sát|xem xét
seat: ghế|chỗ ngồi|trụ sở
segment: đoạn|phân khúc
selection: lựa chọn|tuyển chọn|chọn lọc
sensation: cảm giác
sense: giác quan|ý nghĩa|cảm giác
sensitivity: độ nhạy|nhạy cảm
separation: chia cắt|tách biệt
setback: thất bại|trở ngại
setting: bối cảnh|thiết lập
shadow: bóng|bóng tối
shame: xấu hổ|hổ thẹn
shock: sốc|cú sốc
shortcoming: thiếu sót
side: bên|phía|mặt
sight: thị giác|cảnh
significance: ý nghĩa|tầm quan trọng
silence: im lặng
similarity: tương đồng|sự giống nhau
simplicity: đơn giản
size: kích thước|quy mô|cỡ
slice: lát|miếng
slot: khe|vị trí
sorrow: nỗi buồn
sort: loại|sắp xếp
source: nguồn|nguồn gốc
specialty, speciality: đặc sản|chuyên ngành
spectacle: cảnh tượng
splendor, splendour: huy hoàng
spot: điểm|vết
starvation: nạn đói|chết đói
status: tình trạng|địa vị|trạng thái
step: bước
stereotype: định kiến|khuôn mẫu
strand: sợi|mắc kẹt
strength: sức mạnh|độ bền
strip: dải
stripe: sọc
stuff: đồ|thứ
submission: nộp|phục tùng
success: thành công
suffering: đau khổ|nỗi đau
suggestion: gợi ý|đề nghị
supplement: bổ sung|phụ lục
surge: tăng vọt|dâng
surprise: bất ngờ|ngạc nhiên
survival: sự sống còn|sinh tồn
suspension: đình chỉ|treo|huyền phù
suspicion: nghi ngờ
sympathy: cảm thông|thiện cảm
tape: băng
target: mục tiêu
task: nhiệm vụ|công việc
temptation: cám dỗ
tendency: xu hướng
terror: khủng bố|nỗi kinh hoàng
texture: kết cấu
thickness: độ dày
thing: điều|vật|thứ
thirst: khát|cơn khát
thought: suy nghĩ|tư tưởng
threshold: ngưỡng
tip: mẹo|đầu|tiền boa
tolerance: khoan dung|dung sai
top: đỉnh|hàng đầu|đầu
trait: đặc điểm|tính trạng
transformation: chuyển đổi|biến đổi
transition: chuyển tiếp|quá độ
trend: xu hướng
trouble: rắc rối|khó khăn
turmoil: hỗn loạn
turning: rẽ|bước ngoặt
type: loại|kiểu|dạng
uncertainty: bất định|không chắc chắn
understanding: hiểu biết|sự hiểu biết
unrest: bất ổn
upheaval: biến động
urgency: cấp bách
usage: sử dụng|cách dùng
utilization: sử dụng
vacancy: vị trí trống|chỗ trống|vị trí tuyển dụng
validity: hiệu lực
variation: biến thể|biến đổi
variety: đa dạng|giống|nhiều loại
viability: khả thi
vicinity: vùng lân cận|khu vực lân cận
viewpoint: quan điểm
vigor, vigour: sức sống
visibility: tầm nhìn|tầm nhìn xa
vulnerability: lỗ hổng|dễ bị tổn thương
warmth: ấm áp
way: cách|đường|con đường
weakness: điểm yếu|yếu điểm
whereabouts: nơi ở|tung tích
width: chiều rộng|bề rộng
wisdom: trí tuệ|khôn ngoan
zeal: nhiệt huyết
# what visitors ask about
weekday: ngày thường|ngày trong tuần
lunchtime: giờ trưa|giờ ăn trưa
daytime: ban ngày
nighttime: ban đêm|buổi tối
midweek: giữa tuần
daybreak: bình minh|rạng sáng
dusk: hoàng hôn|chạng vạng
kilo: kg|kilôgam
`;
