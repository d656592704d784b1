/** Adjectives, adverbs and the words of place and order that carry meaning, one entry a line. */
export const QUALITIES = `
able: có thể|có khả năng
aboriginal: thổ dân|bản địa
above: trên|ở trên
abroad, overseas: ở nước ngoài|hải ngoại
absent: vắng mặt|nghỉ học
absolute: tuyệt đối
abstract: trừu tượng
abundant: dồi dào|phong phú
acceptable: chấp nhận được
accessible: dễ tiếp cận|tiếp cận
accidental: tình cờ|ngẫu nhiên
across: qua|khắp
active: tích cực|hoạt động
actual: thực tế|thực sự
additional: bổ sung|thêm
adequate: đầy đủ
adjacent: liền kề|giáp
advanced: tiên tiến|nâng cao
adverse: bất lợi
afraid: sợ
after: sau|sau khi
afterwards, afterward: sau đó
again: lại|một lần nữa
against: chống lại|chống|đối với
aggressive: hung hăng|gây hấn
ago: trước|trước đây
ahead: phía trước|trước
alike: giống nhau
almost, nearly: gần như|hầu như|gần
alone: một mình|đơn độc
along: dọc theo|dọc
already: đã
alternate: luân phiên|thay thế
alternative: thay thế|lựa chọn
always: luôn|luôn luôn
amazing: tuyệt vời|kinh ngạc
ambitious: tham vọng
among, amongst: trong số|giữa
amphibious: lưỡng cư|đổ bộ
ample: dồi dào
angry: tức giận|giận dữ
annual, yearly: hàng năm|thường niên
apart: riêng|cách
apparent: rõ ràng
applicable: áp dụng được
approximate: xấp xỉ|khoảng
arbitrary: tùy ý|độc đoán
around: xung quanh|khoảng
artificial: nhân tạo
aside: sang một bên
asleep: ngủ
astonishing: đáng kinh ngạc
attractive: hấp dẫn
automated: tự động|tự động hóa
available: có sẵn|sẵn có
away: xa|đi
awful, terrible: khủng khiếp|tồi tệ
backward: lạc hậu|lùi
bad: xấu|tồi|tệ
bald: hói
barbaric: dã man
bare: trần|trần trụi
basic: cơ bản
beautiful: đẹp|xinh đẹp
before: trước|trước khi
behind: phía sau|đằng sau
beloved: yêu dấu|yêu quý
below, beneath: dưới|bên dưới
beneficial: có lợi|có ích
beside, alongside: bên cạnh|cạnh
besides: ngoài ra
best: tốt nhất|giỏi nhất
between: giữa
beyond: vượt ra ngoài|bên ngoài
big, large: lớn|to
bitter: đắng|cay đắng
blank: trống
blonde, blond: tóc vàng
bloody: đẫm máu
bold: táo bạo|đậm
boring: nhàm chán
brave: dũng cảm|can đảm
brief: ngắn gọn|ngắn
bright: sáng|rực rỡ
brilliant: xuất sắc|rực rỡ
broad, wide: rộng|rộng rãi
broken: vỡ|hỏng|hư
brutal: tàn bạo
busy: bận|bận rộn
calmly: bình tĩnh
capable: có khả năng
careful: cẩn thận
casual: bình thường|thoải mái
central: trung tâm|trung ương|miền trung
certain: chắc chắn|nhất định
certified: được chứng nhận
charitable: từ thiện
cheerful: vui vẻ
circular: tròn|hình tròn
civic: công dân
civilized: văn minh
clear: rõ ràng|trong suốt
clever: thông minh|khôn ngoan
clumsy: vụng về
coherent: mạch lạc
cold: lạnh|rét
collective: tập thể
comfortable: thoải mái
common: phổ biến|chung|thông thường
compact: nhỏ gọn
comparable: so sánh được|tương đương
comparative: so sánh
compatible: tương thích
competent: có năng lực
complex, complicated: phức tạp
compulsory, mandatory: bắt buộc
conditional: có điều kiện
confident: tự tin
confidential: bí mật|mật
conscious: có ý thức
consecutive: liên tiếp
considerable: đáng kể
consistent: nhất quán
contemporary: đương đại|đương thời
continuous: liên tục
contrary: trái ngược|ngược lại
controversial: gây tranh cãi
convenient: thuận tiện
conventional: thông thường|truyền thống
courageous: dũng cảm
covert: bí mật
cowardly: hèn nhát
crazy, mad: điên|điên cuồng
critical: quan trọng|phê phán
crucial: then chốt|quan trọng
cruel: tàn ác|độc ác
cumulative: tích lũy
curious: tò mò
cute: dễ thương
cyclic: tuần hoàn
daily: hàng ngày|hằng ngày
dangerous: nguy hiểm
dark: tối|tối tăm|sẫm
deadly: chết người
dear: thân mến|thân yêu
decent: tử tế
decisive: quyết định
decorative: trang trí
deep: sâu
default: mặc định|vỡ nợ
defensive: phòng thủ
defiant: thách thức
delicate: tinh tế|mong manh
dense: dày đặc|đông đúc
dependent: phụ thuộc
desirable: đáng mong muốn
desperate: tuyệt vọng
destructive: phá hoại|hủy diệt
devastating: tàn khốc|tàn phá
dietary: ăn uống
different: khác|khác nhau
difficult, hard: khó|khó khăn|cứng
diligent: chăm chỉ|siêng năng
dirty: bẩn|dơ
disastrous: thảm khốc|tai hại
distant: xa|xa xôi
distinct: riêng biệt|khác biệt
distinctive: đặc trưng
diverse: đa dạng
dominant: thống trị|chủ đạo
down: xuống
dramatic: kịch tính|đột ngột
drastic: quyết liệt
due: do|vì
dull: tẻ nhạt|cùn
durable: bền|bền vững
during: trong|trong suốt|trong thời gian
dynamic: năng động|động
each other: lẫn nhau|nhau
eager: háo hức
early: sớm|đầu
easy: dễ|dễ dàng
effective: hiệu quả
efficient: hiệu quả
elaborate: công phu|tinh vi
elegant: thanh lịch
eligible: đủ điều kiện
emergent: mới nổi
eminent: lỗi lạc|nổi tiếng
empty: trống|rỗng
enduring: lâu dài|bền bỉ
enormous, huge: khổng lồ|to lớn|rất lớn
enough, sufficient: đủ
enthusiastic: nhiệt tình
entire, whole: toàn bộ|toàn thể
equal: bằng|bình đẳng|ngang nhau
equivalent: tương đương
erratic: thất thường
especially: đặc biệt|nhất là
essential: thiết yếu|cần thiết|cốt yếu
eternal: vĩnh cửu|vĩnh hằng
everlasting: vĩnh cửu
evident: hiển nhiên|rõ ràng
evil: ác|xấu xa
excellent: xuất sắc|tuyệt vời
exceptional: đặc biệt|ngoại lệ
excessive: quá mức
exciting: thú vị|hấp dẫn
exclusive: độc quyền
exotic: ngoại lai|kỳ lạ
explicit: rõ ràng
extensive: rộng lớn|rộng rãi
exterior: bên ngoài
external: bên ngoài|đối ngoại
extra: thêm|bổ sung
extraordinary: phi thường
extreme: cực đoan|cực độ
facial: khuôn mặt
fair: công bằng|hội chợ
faithful: trung thành
fake: giả|giả mạo
false: sai|giả
familiar: quen thuộc
famous, well-known, renowned: nổi tiếng|lừng danh
far: xa
fast, quick, rapid: nhanh|nhanh chóng
fatherless: mồ côi cha
favorable, favourable: thuận lợi
favorite, favourite: yêu thích
feasible: khả thi
fierce: dữ dội|ác liệt
final: cuối cùng|chung kết
fine: tốt|tiền phạt|mịn|phạt
first: đầu tiên|thứ nhất|đầu
fixed: cố định
flat: bằng phẳng|phẳng|căn hộ|chung cư
flawed: thiếu sót
flexible: linh hoạt
fluent: lưu loát|thông thạo
forever: mãi mãi
formal: chính thức|trang trọng
former: cựu|trước đây|nguyên
forthcoming, upcoming: sắp tới|sắp diễn ra
fortunate: may mắn
fragile: mong manh|dễ vỡ
free: tự do|miễn phí
frequent: thường xuyên
fresh: tươi
friendly: thân thiện
fruitful: hiệu quả|thành công
full: đầy|đầy đủ
fully: hoàn toàn|đầy đủ
functional: chức năng
fundamental: cơ bản|nền tảng
funny: hài hước|buồn cười
further: thêm|xa hơn
generic: chung
generous: hào phóng
gentle: nhẹ nhàng|dịu dàng
genuine: thật|chính hãng
giant, gigantic: khổng lồ
glad: vui mừng|vui
glorious: vinh quang
good: tốt|giỏi
gorgeous: lộng lẫy
graceful: duyên dáng
gradual: dần dần|từ từ
grand: lớn|vĩ đại
grateful: biết ơn
great: vĩ đại|tuyệt vời|lớn
greedy: tham lam
handsome: đẹp trai
handy: tiện dụng
happy: hạnh phúc|vui
hardworking: chăm chỉ
harmful: có hại|độc hại
harmonious: hài hòa
harsh: khắc nghiệt
hazardous: nguy hại|nguy hiểm
headless: không đầu
heavy: nặng
helpful: hữu ích
herbal: thảo dược
hereditary: di truyền|cha truyền con nối
heroic: anh hùng
hidden: ẩn|bí mật
hierarchical: phân cấp
high: cao
hollow: rỗng
honest: trung thực
horizontal: ngang
horrible: kinh khủng
hostile: thù địch
hot: nóng
humble: khiêm tốn
hungry: đói
hybrid: lai|hỗn hợp
ideal: lý tưởng
identical: giống hệt|giống nhau
idle: nhàn rỗi
illegitimate: bất hợp pháp|ngoài giá thú
imaginary: tưởng tượng|ảo
immediate: ngay lập tức
immense: mênh mông|to lớn
imminent: sắp xảy ra
immortal: bất tử
impartial: công bằng|vô tư
imperfect: không hoàn hảo
important, significant: quan trọng|đáng kể
impossible: không thể|bất khả thi
impressed: ấn tượng
impressive: ấn tượng
inadequate: không đủ
inappropriate: không phù hợp
incompatible: không tương thích
incomplete: không đầy đủ|chưa hoàn thành
incorrect: không chính xác|sai
increasingly: ngày càng
incredible: phi thường|khó tin
indirect: gián tiếp
indoor: trong nhà
inevitable: không thể tránh khỏi
inferior: kém|thấp kém
influential: có ảnh hưởng
informal: không chính thức
inherent: vốn có
initial: ban đầu
inner, internal: bên trong|nội bộ
innovative: đổi mới|sáng tạo
inside, interior: bên trong|nội thất|trong
instant: tức thời|ngay lập tức
intact: nguyên vẹn
intellectual: trí thức|trí tuệ
intelligent, smart: thông minh
intense: mãnh liệt|dữ dội
intensive: chuyên sâu|thâm canh
interesting: thú vị
intermediate: trung gian|trung cấp
intimate: thân mật
invalid: không hợp lệ
invaluable: vô giá
invincible: bất khả chiến bại|vô địch
invisible: vô hình
irregular: bất thường|không đều
jealous: ghen tị
joint: chung|khớp
junior: trẻ|cấp thấp
keen: sắc|hăng hái
kind: loại|tử tế
known: được biết đến|nổi tiếng
lasting: lâu dài
late: muộn|cuối|cố|trễ
later: sau|sau này
latest: mới nhất|gần đây nhất
latter: sau
lazy: lười|lười biếng
leading: hàng đầu|dẫn đầu
least: ít nhất|nhỏ nhất
legendary: huyền thoại
lengthy: dài
lesser: nhỏ hơn
lifelong: suốt đời
lightweight: nhẹ
likely, probable: có khả năng|có thể
little, small, tiny: nhỏ|bé|ít
lively: sôi động
living: sống|đang sống
logical: hợp lý|logic
lonely: cô đơn
long: dài|lâu
loose: lỏng|rời
loud: to|ồn ào
low: thấp
loyal: trung thành
lucky: may mắn
lucrative: béo bở|sinh lợi
magical: kỳ diệu|ma thuật
magnificent: tráng lệ|nguy nga
main: chính|chủ yếu
principal: chính|chủ yếu|hiệu trưởng
major: lớn|chính|thiếu tá|chuyên ngành
marginal: bên lề
massive: khổng lồ|đồ sộ
mature: trưởng thành
meaningful: có ý nghĩa
memorable: đáng nhớ
mere: chỉ|đơn thuần
middle: giữa|trung
mighty: hùng mạnh
mild: ôn hòa|nhẹ
miniature: thu nhỏ
minimal: tối thiểu
minor: nhỏ|thứ yếu
minus: trừ|âm
miserable: khốn khổ
mixed: hỗn hợp|pha trộn
moderate: ôn hòa|vừa phải
modest: khiêm tốn
monumental: đồ sộ
multi: đa
multiple: nhiều|bội số
mysterious: bí ẩn
naive: ngây thơ
naked: trần truồng|khỏa thân
narrow: hẹp
near, nearby: gần|gần đó|lân cận
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
notorious: khét tiếng
now, nowadays: bây giờ|hiện nay|ngày nay
numerous: nhiều|đông đảo
objective: mục tiêu|khách quan
obscure: mờ mịt|ít được biết đến
obsolete: lỗi thời
obvious: rõ ràng|hiển nhiên
occasional: thỉnh thoảng
occupational: nghề nghiệp
odd: lẻ|kỳ lạ
offshore: ngoài khơi
often: thường|thường xuyên
old: già|cũ|cổ
once: một lần|từng
only: chỉ|duy nhất
operational: hoạt động
opposite: đối diện|đối lập
oppressive: áp bức
optimal: tối ưu
optimistic: lạc quan
optional: tùy chọn|tự chọn|không bắt buộc
ordinary: bình thường|thông thường
oriental: phương Đông
ornate: hoa mỹ
otherwise: nếu không
outdoor: ngoài trời
outer: bên ngoài
outside: bên ngoài|ngoài
outstanding: xuất sắc|nổi bật
oval: bầu dục
over: trên|hơn
overall: tổng thể
painful: đau đớn|đau
pale: nhợt nhạt
partial: một phần
particular, special: đặc biệt|cụ thể|riêng
passive: thụ động
past: quá khứ|qua
patriotic: yêu nước
peculiar: đặc biệt|kỳ lạ
pending: đang chờ
perfect: hoàn hảo
permanent: vĩnh viễn|thường trực|lâu dài
persistent: dai dẳng|kiên trì
pessimistic: bi quan
pivotal: then chốt
plausible: hợp lý
pleasant: dễ chịu
plump: mập
plus: cộng
polite: lịch sự
poorly: kém
populous: đông dân
portable: di động|xách tay
positive: tích cực|dương|dương tính
possible: có thể|khả thi
powerful: mạnh mẽ|quyền lực|hùng mạnh
practical: thực tế|thực tiễn
precious: quý giá|quý
precise: chính xác
predominant: chiếm ưu thế|chủ yếu
preferred: ưa thích
preliminary: sơ bộ
prestigious: danh giá|uy tín
pretty: xinh|xinh đẹp
prevalent: phổ biến|thịnh hành
previous, prior: trước|trước đó
primary: chính|sơ cấp|chủ yếu
primitive: nguyên thủy
probably, perhaps, maybe: có lẽ|có thể
productive: năng suất|hiệu quả
profound: sâu sắc
progressive: tiến bộ
prolific: sung mãn
prolonged: kéo dài
prominent: nổi bật|lỗi lạc
promising: đầy hứa hẹn
prone: dễ bị
proper: đúng|thích hợp
proprietary: độc quyền
prospective: tương lai|tiềm năng
protective: bảo vệ
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
recreational: giải trí
regular: thường xuyên|đều đặn|thông thường
relevant: liên quan
reliable: đáng tin cậy
reluctant: miễn cưỡng
remote: xa xôi|từ xa
respective: tương ứng
responsible: chịu trách nhiệm|có trách nhiệm
rigid: cứng nhắc|cứng
ripe: chín
robust: mạnh mẽ|vững chắc
romantic: lãng mạn
rotten: thối|hỏng
rough: thô|gồ ghề
routine: thường lệ
rude: thô lỗ
ruthless: tàn nhẫn
sad: buồn
safe: an toàn
satisfied: hài lòng
savage: man rợ
scarce: khan hiếm
secondary: trung học|thứ cấp
secret: bí mật
secular: thế tục
selective: chọn lọc
self-sufficient: tự cung tự cấp
selfish: ích kỷ
semi: bán
senior: cấp cao|cao cấp
sensitive: nhạy cảm
serious: nghiêm trọng|nghiêm túc
severe: nghiêm trọng|nặng
sharp: sắc|nhọn
short: ngắn|thấp
shy: nhút nhát
silly: ngớ ngẩn
similar: tương tự|giống
simple: đơn giản
simultaneous: đồng thời
sincere: chân thành
skeptical, sceptical: hoài nghi
skilful, skillful: khéo léo
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
sparse: thưa thớt
spatial: không gian
specific: cụ thể|riêng
spectacular: ngoạn mục
splendid: lộng lẫy|tráng lệ
spontaneous: tự phát
steady: ổn định|đều đặn
steep: dốc
straight: thẳng
strange: lạ|kỳ lạ
strict: nghiêm ngặt|nghiêm khắc
strong: mạnh|mạnh mẽ
structural: cấu trúc|kết cấu
stubborn: bướng bỉnh|ngoan cường
stupid: ngu ngốc
subjective: chủ quan
submerged: ngập nước|chìm
subordinate: cấp dưới|phụ thuộc
subsequent: tiếp theo|sau đó
substantial: đáng kể
subtle: tinh tế
successful: thành công
sudden: đột ngột|bất ngờ
suitable, appropriate: phù hợp|thích hợp
super: siêu
superb: tuyệt vời
superior: vượt trội|cấp trên
supreme: tối cao
sure: chắc chắn
surprising: đáng ngạc nhiên|bất ngờ
susceptible: dễ bị ảnh hưởng
suspicious: nghi ngờ|khả nghi
swift: nhanh chóng
symbolic: tượng trưng
systematic: có hệ thống
tall: cao
teenage: thiếu niên
temporal: thời gian
temporary: tạm thời
tender: mềm|dịu dàng
thick: dày
thin: mỏng|gầy
thirsty: khát
thorough: kỹ lưỡng|triệt để
thoughtful: chu đáo
through, throughout: qua|thông qua|xuyên suốt
tight: chặt
timeless: vượt thời gian
tired: mệt|mệt mỏi
together: cùng nhau|cùng
tough: khó khăn|cứng rắn
toward, towards: hướng tới|về phía
tragic: bi thảm|bi kịch
tranquil: yên bình
transparent: trong suốt|minh bạch
tremendous: to lớn
true: đúng|thật|sự thật
turbulent: hỗn loạn|sóng gió
typical: điển hình|tiêu biểu
ubiquitous: có mặt khắp nơi
ugly: xấu|xấu xí
ultimate: cuối cùng|tối thượng
unable: không thể
unacceptable: không thể chấp nhận
unanimous: nhất trí
unauthorized: trái phép
unavailable: không có sẵn|không có|hết
uncertain: không chắc chắn
uncommon: không phổ biến
under: dưới|bên dưới
underlying: cơ bản|tiềm ẩn
underwater: dưới nước
uneven: không đều
unexpected: bất ngờ
unfortunate: không may
unique: độc đáo|duy nhất
universal: phổ quát|toàn cầu
unknown: chưa biết|không rõ|vô danh
unlikely: khó có thể
unlimited: không giới hạn
unnecessary: không cần thiết
unofficial: không chính thức
unpopular: không được ưa chuộng
unprecedented: chưa từng có
unstable: không ổn định
unsuccessful: không thành công|thất bại
unusual: bất thường|khác thường
up: lên
upper: trên|thượng
urgent: khẩn cấp|cấp bách|gấp
useful: hữu ích|có ích
useless: vô ích|vô dụng
usual, usually: thông thường|thường
vague: mơ hồ
valiant: dũng cảm
valid: hợp lệ|có giá trị
valuable: có giá trị|quý giá
various: khác nhau|nhiều
vast: rộng lớn|bao la
vertical: thẳng đứng|dọc
viable: khả thi
vibrant: sôi động
vicious: hung ác|luẩn quẩn
vigorous: mạnh mẽ
violent: bạo lực|dữ dội
vital: sống còn|quan trọng
voluntary: tự nguyện
vulnerable: dễ bị tổn thương
warm: ấm|ấm áp
weak: yếu
weird: kỳ quặc|kỳ lạ
wet: ướt
wicked: độc ác
widespread: rộng rãi|phổ biến|lan rộng
willing: sẵn lòng|sẵn sàng
wise: khôn ngoan|thông thái
within: trong vòng|bên trong
without: không có|mà không
wonderful: tuyệt vời
worst: tồi tệ nhất|xấu nhất
worth: đáng|trị giá
worthy: xứng đáng
wrong: sai|sai lầm
young: trẻ|trẻ tuổi
youthful: trẻ trung
# what visitors ask about
airborne: qua đường không khí
allergic: dị ứng
bookable: đặt được
closed: đóng cửa|đóng
complimentary: miễn phí|tặng kèm
obligatory: bắt buộc
congested: ùn tắc|kẹt xe
crowded: đông đúc|đông người
damaged: hư hại|hư hỏng|thiệt hại|hỏng
defective, faulty: bị lỗi|hỏng
delayed: trì hoãn|hoãn|chậm|trễ
deserted: vắng vẻ|bỏ hoang
disposable: dùng một lần
drunk: say rượu|say|uống
dusty: bụi bặm|bụi
expired: hết hạn|quá hạn
counterfeit: giả|giả mạo
feverish: sốt
flooded: ngập|ngập nước|lũ lụt
forgotten: bỏ quên|lãng quên|quên
handicapped: khuyết tật
hospitalized, hospitalised: nhập viện|nằm viện
injured: bị thương|thương tích
tardy: trễ|muộn
leaky: rò rỉ
leftover: còn lại|thừa
lost: mất|thất lạc|thua
missing: mất tích|thất lạc
noisy: ồn ào|ồn
overcrowded: quá tải|quá đông
overdue: quá hạn|trễ hạn
overweight, obese: thừa cân|béo phì
punctual: đúng giờ
quarantined: cách ly
refundable: được hoàn tiền
retired: nghỉ hưu|về hưu|giải nghệ
returnable: trả lại được
secondhand: cũ|đã qua sử dụng
slippery: trơn trượt|trơn
sober: tỉnh táo
spicy: cay
stolen: đánh cắp|bị trộm|bị mất cắp|ăn cắp
stranded, trapped: mắc kẹt|bị kẹt
sunny: nắng
sunken: chìm|bị chìm
tasty: ngon
torn: rách|xé
unconscious: bất tỉnh|hôn mê
unpaid: chưa trả|không lương
unvaccinated: chưa tiêm|chưa tiêm chủng
vacant: trống|bỏ trống
vegan: chay|ăn chay
waterproof: chống nước|chống thấm
`;
