/** Adjectives, adverbs and the words of place and order that carry meaning, one entry a line. */
export const QUALITIES = `
able: có thể|có khả năng
above: trên|ở trên
abroad, overseas: ở nước ngoài|hải ngoại
absent: vắng mặt
absolute: tuyệt đối
abstract: trừu tượng
abundant: dồi dào|phong phú
across: qua|khắp
active: tích cực|hoạt động
actual: thực tế|thực sự
additional: bổ sung|thêm
adequate: đầy đủ
adjacent: liền kề|giáp
advanced: tiên tiến|nâng cao
afraid: sợ
after: sau|sau khi
afterwards, afterward: sau đó
again: lại|một lần nữa
against: chống lại|chống|đối với
aggressive: hung hăng|gây hấn
ago: trước|trước đây
almost, nearly: gần như|hầu như|gần
alone: một mình|đơn độc
along: dọc theo|dọc
already: đã
alternative: thay thế|lựa chọn
always: luôn|luôn luôn
amazing: tuyệt vời|kinh ngạc
ambitious: tham vọng
among, amongst: trong số|giữa
angry: tức giận|giận dữ
annual, yearly: hàng năm|thường niên
apart: riêng|cách
apparent: rõ ràng
approximate: xấp xỉ|khoảng
around: xung quanh|khoảng
artificial: nhân tạo
asleep: ngủ
attractive: hấp dẫn
available: có sẵn|sẵn có
away: xa|đi
awful, terrible: khủng khiếp|tồi tệ
bad: xấu|tồi|tệ
bare: trần|trần trụi
basic: cơ bản
beautiful: đẹp|xinh đẹp
before: trước|trước khi
behind: phía sau|đằng sau
below, beneath: dưới|bên dưới
beloved: yêu dấu|yêu quý
beneficial: có lợi|có ích
beside, alongside: bên cạnh|cạnh
between: giữa
beyond: vượt ra ngoài|bên ngoài
big, large: lớn|to
bitter: đắng|cay đắng
blank: trống
bold: táo bạo|đậm
brave: dũng cảm|can đảm
brief: ngắn gọn|ngắn
bright: sáng|rực rỡ
brilliant: xuất sắc|rực rỡ
broad, wide: rộng|rộng rãi
broken: vỡ|hỏng
busy: bận|bận rộn
capable: có khả năng
careful: cẩn thận
central: trung tâm|trung ương|miền trung
certain: chắc chắn|nhất định
cheerful: vui vẻ
circular: tròn|hình tròn
clear: rõ ràng|trong suốt
clever: thông minh|khôn ngoan
collective: tập thể
comfortable: thoải mái
common: phổ biến|chung|thông thường
compact: nhỏ gọn
complex, complicated: phức tạp
compulsory, mandatory: bắt buộc
conscious: có ý thức
considerable: đáng kể
consistent: nhất quán
contemporary: đương đại|đương thời
continuous: liên tục
controversial: gây tranh cãi
conventional: thông thường|truyền thống
convenient: thuận tiện
courageous: dũng cảm
crazy, mad: điên|điên cuồng
critical: quan trọng|phê phán
crucial: then chốt|quan trọng
cruel: tàn ác|độc ác
curious: tò mò
cyclic: tuần hoàn
daily: hàng ngày|hằng ngày
dangerous: nguy hiểm
dark: tối|tối tăm|sẫm
dear: thân mến|thân yêu
deadly: chết người
decisive: quyết định
deep: sâu
dense: dày đặc|đông đúc
dependent: phụ thuộc
different: khác|khác nhau
difficult, hard: khó|khó khăn|cứng
dirty: bẩn
distant: xa|xa xôi
distinct: riêng biệt|khác biệt
distinctive: đặc trưng
diverse: đa dạng
dominant: thống trị|chủ đạo
down: xuống
dramatic: kịch tính|đột ngột
due: do|vì
during: trong|trong suốt|trong thời gian
each other: lẫn nhau|nhau
eager: háo hức
early: sớm|đầu
easy: dễ|dễ dàng
effective: hiệu quả
efficient: hiệu quả
elegant: thanh lịch
empty: trống|rỗng
enormous, huge: khổng lồ|to lớn|rất lớn
enough, sufficient: đủ
entire, whole: toàn bộ|toàn thể
equal: bằng|bình đẳng|ngang nhau
equivalent: tương đương
especially: đặc biệt|nhất là
essential: thiết yếu|cần thiết|cốt yếu
eternal: vĩnh cửu|vĩnh hằng
evident: hiển nhiên|rõ ràng
evil: ác|xấu xa
excellent: xuất sắc|tuyệt vời
exclusive: độc quyền
explicit: rõ ràng
exotic: ngoại lai|kỳ lạ
external: bên ngoài|đối ngoại
extensive: rộng lớn|rộng rãi
extra: thêm|bổ sung
extraordinary: phi thường
extreme: cực đoan|cực độ
fair: công bằng|hội chợ
faithful: trung thành
false: sai|giả
familiar: quen thuộc
famous, well-known, renowned: nổi tiếng|lừng danh
far: xa
fast, quick, rapid: nhanh|nhanh chóng
favorable, favourable: thuận lợi
favorite, favourite: yêu thích
fierce: dữ dội|ác liệt
final: cuối cùng|chung kết
fine: tốt|tiền phạt|mịn
first: đầu tiên|thứ nhất|đầu
fixed: cố định
flat: bằng phẳng|phẳng|căn hộ
flexible: linh hoạt
fluent: lưu loát|thông thạo
forever: mãi mãi
formal: chính thức|trang trọng
former: cựu|trước đây|nguyên
fortunate: may mắn
fragile: mong manh|dễ vỡ
free: tự do|miễn phí
frequent: thường xuyên
fresh: tươi
friendly: thân thiện
full: đầy|đầy đủ
fundamental: cơ bản|nền tảng
funny: hài hước|buồn cười
further: thêm|xa hơn
generous: hào phóng
gentle: nhẹ nhàng|dịu dàng
genuine: thật|chính hãng
giant, gigantic: khổng lồ
glorious: vinh quang
good: tốt|giỏi
gradual: dần dần|từ từ
grand: lớn|vĩ đại
grateful: biết ơn
great: vĩ đại|tuyệt vời|lớn
happy: hạnh phúc|vui
harmful: có hại|độc hại
harsh: khắc nghiệt
heavy: nặng
helpful: hữu ích
hereditary: di truyền|cha truyền con nối
hidden: ẩn|bí mật
hierarchical: phân cấp
high: cao
hollow: rỗng
honest: trung thực
horizontal: ngang
hostile: thù địch
hot: nóng
cold: lạnh|rét
humble: khiêm tốn
hungry: đói
identical: giống hệt|giống nhau
immediate: ngay lập tức
immense: mênh mông|to lớn
immortal: bất tử
imminent: sắp xảy ra
important, significant: quan trọng|đáng kể
impossible: không thể|bất khả thi
impressive: ấn tượng
inadequate: không đủ
indirect: gián tiếp
inevitable: không thể tránh khỏi
influential: có ảnh hưởng
informal: không chính thức
inner, internal: bên trong|nội bộ
inside, interior: bên trong|nội thất|trong
intact: nguyên vẹn
intellectual: trí thức|trí tuệ
intelligent, smart: thông minh
intense: mãnh liệt|dữ dội
interesting: thú vị
intermediate: trung gian|trung cấp
intimate: thân mật
invisible: vô hình
irregular: bất thường|không đều
jealous: ghen tị
joint: chung|khớp
junior: trẻ|cấp thấp
keen: sắc|hăng hái
kind: loại|tử tế
known: được biết đến|nổi tiếng
later: sau|sau này
late: muộn|cuối|cố
lazy: lười|lười biếng
leading: hàng đầu|dẫn đầu
likely, probable: có khả năng|có thể
little, small, tiny: nhỏ|bé|ít
living: sống|đang sống
logical: hợp lý|logic
lonely: cô đơn
long: dài|lâu
loose: lỏng|rời
loud: to|ồn ào
low: thấp
loyal: trung thành
lucky: may mắn
main, principal: chính|chủ yếu
major: lớn|chính|thiếu tá
marginal: bên lề
massive: khổng lồ|đồ sộ
mature: trưởng thành
mere: chỉ|đơn thuần
middle: giữa|trung
mild: ôn hòa|nhẹ
minor: nhỏ|thứ yếu
minus: trừ|âm
mixed: hỗn hợp|pha trộn
modest: khiêm tốn
multiple: nhiều|bội số
mysterious: bí ẩn
naked: trần truồng|khỏa thân
narrow: hẹp
near, nearby: gần|gần đó
neat: gọn gàng
necessary: cần thiết
negative: tiêu cực|âm|âm tính
never: không bao giờ|chưa bao giờ
new: mới
next: tiếp theo|kế tiếp
nice: đẹp|tốt
normal: bình thường|thông thường
notable, remarkable: đáng chú ý|nổi bật
noticeable: đáng chú ý
now, nowadays: bây giờ|hiện nay|ngày nay
numerous: nhiều|đông đảo
obvious: rõ ràng|hiển nhiên
occasional: thỉnh thoảng
odd: lẻ|kỳ lạ
often: thường|thường xuyên
old: già|cũ|cổ
once: một lần|từng
only: chỉ|duy nhất
opposite: đối diện|đối lập
optimistic: lạc quan
optional: tùy chọn
ordinary: bình thường|thông thường
otherwise: nếu không
outdoor: ngoài trời
outer: bên ngoài
outside: bên ngoài|ngoài
outstanding: xuất sắc|nổi bật
oval: bầu dục
over: trên|hơn
overall: tổng thể
pale: nhợt nhạt
partial: một phần
particular, special: đặc biệt|cụ thể|riêng
passive: thụ động
past: quá khứ|qua
perfect: hoàn hảo
permanent: vĩnh viễn|thường trực|lâu dài
pessimistic: bi quan
plausible: hợp lý
pleasant: dễ chịu
plus: cộng
polite: lịch sự
positive: tích cực|dương|dương tính
possible: có thể|khả thi
powerful: mạnh mẽ|quyền lực|hùng mạnh
practical: thực tế|thực tiễn
precious: quý giá|quý
precise: chính xác
predominant: chiếm ưu thế|chủ yếu
preliminary: sơ bộ
previous, prior: trước|trước đó
primary: chính|sơ cấp|chủ yếu
primitive: nguyên thủy
probably, perhaps, maybe: có lẽ|có thể
prominent: nổi bật|lỗi lạc
proper: đúng|thích hợp
proud: tự hào
provisional: lâm thời
quiet, silent: yên tĩnh|im lặng
racist: phân biệt chủng tộc
radical: cấp tiến|triệt để
rare: hiếm|quý hiếm
ready: sẵn sàng
real: thực|thật|thực tế
realistic: thực tế|hiện thực
reasonable: hợp lý
recent: gần đây|mới đây
regular: thường xuyên|đều đặn|thông thường
relevant: liên quan
reliable: đáng tin cậy
reluctant: miễn cưỡng
remote: xa xôi|từ xa
respective: tương ứng
responsible: chịu trách nhiệm|có trách nhiệm
rigid: cứng nhắc|cứng
rough: thô|gồ ghề
rude: thô lỗ
sad: buồn
safe: an toàn
satisfied: hài lòng
secondary: trung học|thứ cấp
secret: bí mật
secular: thế tục
senior: cấp cao|cao cấp
sensitive: nhạy cảm
serious: nghiêm trọng|nghiêm túc
severe: nghiêm trọng|nặng
sharp: sắc|nhọn
short: ngắn|thấp
shy: nhút nhát
similar: tương tự|giống
simple: đơn giản
simultaneous: đồng thời
sincere: chân thành
skilled: lành nghề|có tay nghề
skinny: gầy
slight: nhẹ|hơi
smooth: mịn|trơn tru
soft: mềm
sole: duy nhất
sometimes: đôi khi|thỉnh thoảng
soon: sớm|ngay
sophisticated: tinh vi|phức tạp
sour: chua
specific: cụ thể|riêng
spectacular: ngoạn mục
spontaneous: tự phát
steady: ổn định|đều đặn
steep: dốc
straight: thẳng
strange: lạ|kỳ lạ
strict: nghiêm ngặt|nghiêm khắc
strong: mạnh|mạnh mẽ
stupid: ngu ngốc
subsequent: tiếp theo|sau đó
substantial: đáng kể
subtle: tinh tế
successful: thành công
sudden: đột ngột|bất ngờ
suitable, appropriate: phù hợp|thích hợp
superior: vượt trội|cấp trên
supreme: tối cao
sure: chắc chắn
surprising: đáng ngạc nhiên|bất ngờ
suspicious: nghi ngờ|khả nghi
symbolic: tượng trưng
systematic: có hệ thống
tall: cao
temporary: tạm thời
thick: dày
thin: mỏng|gầy
thirsty: khát
thorough: kỹ lưỡng|triệt để
through, throughout: qua|thông qua|xuyên suốt
tight: chặt
tired: mệt|mệt mỏi
together: cùng nhau|cùng
tough: khó khăn|cứng rắn
toward, towards: hướng tới|về phía
transparent: trong suốt|minh bạch
tremendous: to lớn
true: đúng|thật|sự thật
typical: điển hình|tiêu biểu
ugly: xấu|xấu xí
ultimate: cuối cùng|tối thượng
unanimous: nhất trí
under: dưới|bên dưới
uneven: không đều
unfortunate: không may
unique: độc đáo|duy nhất
universal: phổ quát|toàn cầu
unknown: chưa biết|không rõ|vô danh
unlikely: khó có thể
unprecedented: chưa từng có
unstable: không ổn định
unusual: bất thường|khác thường
up: lên
upper: trên|thượng
urgent: khẩn cấp|cấp bách
useful: hữu ích|có ích
useless: vô ích|vô dụng
usual, usually: thông thường|thường
valid: hợp lệ|có giá trị
valuable: có giá trị|quý giá
various: khác nhau|nhiều
vast: rộng lớn|bao la
vertical: thẳng đứng|dọc
vibrant: sôi động
vigorous: mạnh mẽ
violent: bạo lực|dữ dội
vital: sống còn|quan trọng
voluntary: tự nguyện
vulnerable: dễ bị tổn thương
warm: ấm|ấm áp
weak: yếu
weird: kỳ quặc|kỳ lạ
wet: ướt
widespread: rộng rãi|phổ biến|lan rộng
willing: sẵn lòng|sẵn sàng
wise: khôn ngoan|thông thái
within: trong vòng|bên trong
without: không có|mà không
wonderful: tuyệt vời
worth: đáng|trị giá
worthy: xứng đáng
wrong: sai|sai lầm
young: trẻ|trẻ tuổi
`;
