/** Government, law, diplomacy, war, history, religion and people, one entry a line. */
export const SOCIETY = `
# government and politics
administration: chính quyền|hành chính|quản trị
administrator: quản trị viên|người quản lý
agency: cơ quan|đại lý
ambassador: đại sứ
anarchy: vô chính phủ|hỗn loạn
authority: chính quyền|quyền lực|thẩm quyền
autonomy: tự trị|quyền tự trị
autonomous: tự trị
ballot: lá phiếu|bỏ phiếu
bureau: cục|văn phòng
bureaucracy: quan liêu|bộ máy hành chính
cabinet: nội các
campaign: chiến dịch|vận động
candidate: ứng cử viên|ứng viên
capital: thủ đô|vốn|thủ phủ
capitalism: chủ nghĩa tư bản
capitalist: tư bản
census: điều tra dân số|tổng điều tra
chairman, chairperson, chairwoman: chủ tịch
chancellor: thủ tướng|hiệu trưởng
chief: trưởng|người đứng đầu|thủ lĩnh
citizen: công dân
citizenship: quốc tịch|quyền công dân
civil: dân sự|dân quyền
civilian: dân thường|thường dân|dân sự
coalition: liên minh
commissioner: ủy viên
commission: ủy ban|hoa hồng
committee: ủy ban
commonwealth: thịnh vượng chung
communism: chủ nghĩa cộng sản
communist: cộng sản|người cộng sản
community: cộng đồng
congress: quốc hội|đại hội
congressman: nghị sĩ
conservative: bảo thủ
constituency: khu vực bầu cử|đơn vị bầu cử
constitution: hiến pháp
constitutional: hiến pháp|lập hiến
consul: lãnh sự
consulate: lãnh sự quán
corruption: tham nhũng
council: hội đồng
councillor, councilor: ủy viên hội đồng
coup: đảo chính
county: quận|hạt
deputy: phó|đại biểu|nghị sĩ
democracy: dân chủ|nền dân chủ
democrat: đảng viên dân chủ
democratic: dân chủ
department: bộ|phòng|khoa|sở
diaspora: cộng đồng hải ngoại|kiều dân
dictator: nhà độc tài|độc tài
dictatorship: chế độ độc tài|độc tài
diplomacy: ngoại giao
diplomat: nhà ngoại giao
diplomatic: ngoại giao
directive: chỉ thị
district: quận|huyện|khu
document: tài liệu|văn kiện|văn bản
domestic: trong nước|nội địa|gia đình
duty: nhiệm vụ|nghĩa vụ|bổn phận
election: cuộc bầu cử|bầu cử
electoral: bầu cử
embassy: đại sứ quán
equality: bình đẳng
executive: hành pháp|điều hành|giám đốc điều hành
federal: liên bang
federation: liên bang|liên đoàn
flag: lá cờ|quốc kỳ|cờ
freedom: tự do
government: chính phủ|chính quyền|nhà nước
governor: thống đốc|toàn quyền|thống sứ
headquarters, headquarter: trụ sở|trụ sở chính|tổng hành dinh
hearing: phiên điều trần|thính giác
human: con người|loài người
ideology: ý thức hệ|hệ tư tưởng
immigrant: người nhập cư|di dân
immigration: nhập cư|di trú
inauguration: lễ nhậm chức|khánh thành|nhậm chức
independence: độc lập|nền độc lập
independent: độc lập
initiative: sáng kiến
institution: thể chế|tổ chức|cơ sở
leader: lãnh đạo|nhà lãnh đạo|thủ lĩnh
leadership: ban lãnh đạo|sự lãnh đạo|lãnh đạo
left-wing: cánh tả
legislation: luật|pháp luật|lập pháp
legislative: lập pháp
legislature: cơ quan lập pháp|lập pháp
liberal: tự do
liberty: tự do
local: địa phương
majority: đa số|phần lớn
mayor: thị trưởng|chủ tịch thành phố
measures: biện pháp
member: thành viên|hội viên
membership: thành viên|tư cách thành viên|hội viên
minister: bộ trưởng|mục sư
ministry: bộ
minority: thiểu số|dân tộc thiểu số
monarch: quốc vương|quân chủ|vua
monarchy: chế độ quân chủ|quân chủ
movement: phong trào|chuyển động
municipal: thành phố|đô thị
municipality: thành phố|đô thị
nation: quốc gia|dân tộc|nước
national: quốc gia|dân tộc
nationalism: chủ nghĩa dân tộc
nationalist: dân tộc chủ nghĩa|dân tộc
nationality: quốc tịch|dân tộc
official: chính thức|quan chức
opposition: phe đối lập|đối lập|phản đối
parliament: quốc hội|nghị viện
parliamentary: nghị viện|quốc hội
party: đảng|bên|tiệc
patriot: người yêu nước|yêu nước
policy: chính sách
politburo: bộ chính trị
political: chính trị
politician: chính trị gia|chính khách
politics: chính trị
populist: dân túy
power: quyền lực|sức mạnh|năng lượng|điện
premier: thủ tướng|thủ hiến
presidency: nhiệm kỳ tổng thống|chức tổng thống
president: tổng thống|chủ tịch|chủ tịch nước
presidential: tổng thống
privilege: đặc quyền
propaganda: tuyên truyền
province: tỉnh
provincial: tỉnh
public: công cộng|công chúng|công khai
reelection, re-election: tái đắc cử|tái cử
referendum: trưng cầu dân ý|cuộc trưng cầu
regime: chế độ
regional: khu vực|vùng
representative: đại diện|dân biểu|hạ nghị sĩ
republic: cộng hòa|nước cộng hòa
republican: cộng hòa
resolution: nghị quyết|độ phân giải
right: quyền|phải|đúng
right-wing: cánh hữu
rival: đối thủ|kình địch
ruler: người cai trị|nhà cai trị
scandal: bê bối|vụ bê bối
secretary: thư ký|bí thư|bộ trưởng
sector: lĩnh vực|khu vực|ngành
senate: thượng viện
senator: thượng nghị sĩ
session: phiên họp|kỳ họp
socialism: chủ nghĩa xã hội
socialist: xã hội chủ nghĩa
society: xã hội|hội
social: xã hội
sovereign: chủ quyền|quân chủ
sovereignty: chủ quyền
speaker: chủ tịch|người phát ngôn|diễn giả|loa
spokesman, spokesperson, spokeswoman: người phát ngôn|phát ngôn viên
statesman: chính khách
successor: người kế nhiệm|người kế vị
suffrage: quyền bầu cử
supporter: người ủng hộ|cổ động viên
system: hệ thống|chế độ
term: nhiệm kỳ|thuật ngữ|học kỳ
territorial: lãnh thổ
territory: lãnh thổ|vùng lãnh thổ
union: liên minh|công đoàn|liên hiệp
unity: đoàn kết|thống nhất
veto: phủ quyết|quyền phủ quyết
vice: phó
voter: cử tri
welfare: phúc lợi
# law and crime
accusation: cáo buộc
appeal: kháng cáo|kêu gọi
arbitration: trọng tài
attorney: luật sư|công tố viên
bribe, bribery: hối lộ|đút lót
bill: dự luật|hóa đơn
case: vụ án|trường hợp|vụ
clause: điều khoản|mệnh đề
code: mã|bộ luật
copyright: bản quyền
court: tòa án|triều đình|sân
crime: tội phạm|tội ác|tội
criminal: tội phạm|hình sự
custody: tạm giam|quyền nuôi con
decree: sắc lệnh|nghị định
defendant: bị cáo|bị đơn
detention: giam giữ|tạm giam
evidence: bằng chứng|chứng cứ
execution: hành quyết|xử tử|thi hành
fraud: gian lận|lừa đảo
guilt: tội lỗi
guilty: có tội
illegal: bất hợp pháp|trái phép|phi pháp
innocent: vô tội
jail, prison: nhà tù|tù|trại giam
judgment, judgement: phán quyết|bản án
judicial: tư pháp
judiciary: tư pháp
jurisdiction: thẩm quyền|quyền tài phán
jury: bồi thẩm đoàn|ban giám khảo
justice: công lý|tư pháp|công bằng
killer: kẻ giết người|sát thủ
law: luật|pháp luật|định luật
lawful, legal: hợp pháp|pháp lý
lawsuit: vụ kiện|kiện tụng
lawyer: luật sư
legitimate: chính đáng|hợp pháp
liability: trách nhiệm pháp lý
license, licence: giấy phép|bằng lái
murderer: kẻ sát nhân|kẻ giết người|hung thủ
offense, offence: tội|hành vi phạm tội|tấn công
officer: sĩ quan|viên chức|cán bộ
ordinance: pháp lệnh
patent: bằng sáng chế
penalty: hình phạt|phạt|phạt đền
pirate: cướp biển|hải tặc
plaintiff: nguyên đơn
police: cảnh sát|công an
policeman: cảnh sát
prisoner: tù nhân|tù binh
privacy: quyền riêng tư|riêng tư
proof: bằng chứng|chứng minh
property: tài sản|tính chất
prosecution: công tố|truy tố
prosecutor: công tố viên|kiểm sát viên
provision: điều khoản|quy định
punishment: hình phạt|sự trừng phạt|phạt|xử phạt
refugee: người tị nạn|tị nạn
regulation: quy định|quy chế
robbery: vụ cướp|cướp
ruling: phán quyết
security: an ninh|bảo mật|an toàn
sentence: câu|bản án|kết án
smuggling: buôn lậu
spy: gián điệp|điệp viên
statute: đạo luật|quy chế
theft: trộm cắp|mất trộm|mất cắp
thief: kẻ trộm|trộm
torture: tra tấn
trial: phiên tòa|xét xử|thử nghiệm
tribunal: tòa án
verdict: phán quyết|bản án|tuyên án
victim: nạn nhân
violation: vi phạm
violence: bạo lực
# diplomacy and news
accord: hiệp định|thỏa thuận
affair: vấn đề|vụ việc|công việc
agenda: chương trình nghị sự
agreement: thỏa thuận|hiệp định
alliance: liên minh|đồng minh
ally: đồng minh
announcement: thông báo|công bố
banquet: quốc yến|tiệc chiêu đãi|tiệc
bilateral: song phương
border: biên giới|đường biên giới
breakthrough: đột phá
broadcaster: đài truyền hình|đài phát thanh
ceremony: lễ|buổi lễ|nghi lễ
ceasefire, truce, armistice: ngừng bắn|đình chiến
charter: hiến chương
communique: thông cáo
comprehensive: toàn diện
conference: hội nghị
consensus: đồng thuận
convention: công ước|hội nghị
cooperation, co-operation: hợp tác|sự hợp tác
correspondent: phóng viên
counterpart: người đồng cấp
declaration: tuyên bố|tuyên ngôn
delegation: phái đoàn|đoàn đại biểu|đoàn
dialogue, dialog: đối thoại
discussion: thảo luận|trao đổi
editor: biên tập viên|chủ bút
envoy: đặc phái viên|phái viên
event: sự kiện
exchanges: trao đổi|giao lưu
foreign: nước ngoài|ngoại giao|đối ngoại
foreigner: người nước ngoài
forum: diễn đàn
framework: khuôn khổ
friendship: hữu nghị|tình bạn|tình hữu nghị
global: toàn cầu
globalization: toàn cầu hóa
guest: khách|khách mời
headline: tiêu đề
integration: hội nhập|tích hợp
international: quốc tế
invitation: lời mời|giấy mời|thư mời
journal: tạp chí|tạp san|nhật ký
journalism: báo chí
journalist, reporter: nhà báo|phóng viên|ký giả
magazine: tạp chí
mass: khối lượng|đại chúng|thánh lễ
mechanism: cơ chế
media: truyền thông|phương tiện truyền thông
mediation: hòa giải
meeting: cuộc họp|cuộc gặp|hội nghị
memorandum: bản ghi nhớ|biên bản ghi nhớ
message: thông điệp|tin nhắn
mission: nhiệm vụ|sứ mệnh|phái bộ
multilateral: đa phương
mutual: lẫn nhau|tương hỗ
negotiation: đàm phán|thương lượng
neutral: trung lập|trung tính
news: tin tức|tin
newspaper: báo|tờ báo|nhật báo
normalization: bình thường hóa
obligation: nghĩa vụ
pact: hiệp ước
participant: người tham gia
partner: đối tác|bạn đời
partnership: quan hệ đối tác|đối tác
peace: hòa bình
peaceful: hòa bình
photographer: nhiếp ảnh gia
photograph, photo: ảnh|bức ảnh
plenary: toàn thể
position: vị trí|chức vụ|lập trường
priority: ưu tiên
proposal: đề xuất|đề nghị
protocol: giao thức|nghị định thư|lễ tân
publication: ấn phẩm|xuất bản
ratification: phê chuẩn
reception: lễ đón|tiếp tân|chiêu đãi|tiếp đón
relation: quan hệ|mối quan hệ
relations: quan hệ|mối quan hệ
relationship: mối quan hệ|quan hệ
role: vai trò|vai diễn|vai
sanction: trừng phạt|lệnh trừng phạt
secretariat: ban thư ký|ban bí thư
signature: chữ ký
signatory: bên ký kết
situation: tình hình|tình huống
solidarity: đoàn kết
stability: ổn định|sự ổn định
statement: tuyên bố|phát biểu
strategic: chiến lược
strategy: chiến lược
summit: hội nghị thượng đỉnh|thượng đỉnh|đỉnh
talks: hội đàm|đàm phán
tension: căng thẳng
ties: quan hệ|mối quan hệ
topic: chủ đề|đề tài
treaty: hiệp ước|hòa ước
wreath: vòng hoa
# war
admiral: đô đốc
aggression: xâm lược|gây hấn
aircraft: máy bay
airstrike: không kích
ambush: phục kích|mai phục
ammunition: đạn dược|đạn
archer: cung thủ
armed: vũ trang
armor, armour: áo giáp|thiết giáp
army: quân đội|lục quân
arrow: mũi tên
artillery: pháo binh|pháo
atrocity: tội ác|hành động tàn bạo
attacker: kẻ tấn công
battalion: tiểu đoàn
battle: trận|trận chiến|trận đánh|chiến dịch
battlefield: chiến trường
battleship: thiết giáp hạm|chiến hạm
bombing: vụ đánh bom|ném bom
brigade: lữ đoàn
bullet: viên đạn|đạn
camp: trại
cannon: đại bác|pháo
captain: đại úy|thuyền trưởng|đội trưởng
casualty: thương vong|nạn nhân
cavalry: kỵ binh
colonel: đại tá
combat: chiến đấu|tác chiến
commander: chỉ huy|tư lệnh
conflict: xung đột|cuộc xung đột
conquest: cuộc chinh phục|chinh phục
cruiser: tuần dương hạm
crusade: thập tự chinh
defense, defence: quốc phòng|phòng thủ|bảo vệ
defender: hậu vệ|người bảo vệ
destroyer: khu trục hạm|tàu khu trục
division: sư đoàn|phân chia|bộ phận
dynasty: triều đại|nhà
enemy: kẻ thù|quân địch|địch
explosion: vụ nổ|nổ
explosive: chất nổ|thuốc nổ
fighter: máy bay chiến đấu|chiến binh|võ sĩ
fleet: hạm đội|đội tàu
fort, fortress: pháo đài|đồn
frontier: biên cương|biên giới
garrison: đồn trú
general: tướng|chung|đại tướng
genocide: diệt chủng
grenade: lựu đạn
guerrilla: du kích
gun: súng
gunpowder: thuốc súng
hero: anh hùng
heroine: nữ anh hùng|nữ chính
hostage: con tin
hostility: thù địch
infantry: bộ binh
insurgency: nổi dậy
invader: quân xâm lược|kẻ xâm lược
invasion: cuộc xâm lược|xâm lược
knight: hiệp sĩ
lieutenant: trung úy
marine: thủy quân lục chiến|biển
martial: võ|quân sự
massacre: thảm sát|vụ thảm sát
mercenary: lính đánh thuê
military: quân sự|quân đội
militia: dân quân
missile: tên lửa
mutiny: binh biến
naval: hải quân
navy: hải quân
occupation: chiếm đóng|nghề nghiệp
offensive: cuộc tấn công|tấn công
paratrooper: lính dù
pilot: phi công|thí điểm
rebellion, uprising: cuộc nổi dậy|khởi nghĩa|nổi loạn
recruitment: tuyển dụng|tuyển mộ
regiment: trung đoàn
reinforcement: quân tiếp viện|tăng viện
resistance: kháng chiến|kháng cự|điện trở
revolt: nổi dậy|khởi nghĩa
revolution: cách mạng|cuộc cách mạng
revolutionary: cách mạng
rifle: súng trường
riot: bạo loạn
rocket: tên lửa
shield: khiên|lá chắn
siege: bao vây|cuộc vây hãm
soldier: binh sĩ|lính|chiến sĩ
spear: giáo|thương
squadron: phi đội|hải đội
submarine: tàu ngầm
sword: kiếm|gươm
tactic: chiến thuật
tank: xe tăng|bể
terrorism: khủng bố|chủ nghĩa khủng bố
terrorist: khủng bố|kẻ khủng bố
threat: mối đe dọa|đe dọa
torpedo: ngư lôi
trench: chiến hào|rãnh
troop: quân|binh lính|quân đội
veteran: cựu chiến binh
victory: chiến thắng|thắng lợi
victorious: chiến thắng
war: chiến tranh|cuộc chiến
warfare: chiến tranh|tác chiến
warrior: chiến binh
warship: tàu chiến|chiến hạm
weapon: vũ khí
# history
abolition: bãi bỏ|xóa bỏ
aftermath: hậu quả
age: tuổi|thời đại|thời kỳ
ancestor: tổ tiên
ancient: cổ đại|cổ xưa|cổ
anniversary: kỷ niệm|lễ kỷ niệm
antiquity: cổ đại
archaeologist, archeologist: nhà khảo cổ
archaeology, archeology: khảo cổ học
archaeological: khảo cổ
archive: lưu trữ
aristocrat: quý tộc
artifact, artefact: hiện vật|cổ vật
assassination: vụ ám sát|ám sát
assassin: kẻ ám sát|sát thủ
baron: nam tước
bronze: đồng|đồng thau
caliph: khalip
caliphate: vương triều|khalip
caste: đẳng cấp
castle: lâu đài
ceramic: gốm
chieftain: tù trưởng|thủ lĩnh
chronicle: biên niên sử
civilization, civilisation: nền văn minh|văn minh
clan: gia tộc|thị tộc
colonial: thuộc địa|thực dân
colonialism: chủ nghĩa thực dân
colonist: thực dân|người định cư
colony: thuộc địa
conqueror: kẻ chinh phục
coronation: lễ đăng quang|đăng quang
courtier: quan
creation: sáng tạo|tạo ra
descendant: hậu duệ|con cháu
discovery: khám phá|phát hiện
duchess: nữ công tước
duchy: công quốc
duke: công tước
earl: bá tước
emergence: sự xuất hiện|trỗi dậy
emperor: hoàng đế|vua
empire: đế quốc|đế chế
empress: hoàng hậu|nữ hoàng
enlightenment: khai sáng
era: thời đại|kỷ nguyên|thời kỳ
establishment: thành lập|thiết lập
estate: điền trang|bất động sản
excavation: khai quật
expedition: cuộc thám hiểm|viễn chinh
explorer: nhà thám hiểm
exploration: thám hiểm|khám phá
famine: nạn đói
feudal: phong kiến
feudalism: phong kiến
foundation: nền tảng|quỹ|thành lập
founder: người sáng lập|nhà sáng lập
guild: phường hội
heir: người thừa kế
heritage: di sản
historian: nhà sử học|sử gia
historic, historical: lịch sử
history: lịch sử
imperial: đế quốc|hoàng gia|hoàng đế
imperialism: chủ nghĩa đế quốc
indigenous: bản địa
inhabitant: cư dân|người dân
inscription: bia|chữ khắc
invention: phát minh|sáng chế
inventor: nhà phát minh
isolation: cô lập
king: vua|quốc vương
kingdom: vương quốc
landlord: địa chủ|chủ nhà|chủ trọ
legacy: di sản
legend: truyền thuyết|huyền thoại
lord: chúa|lãnh chúa
manuscript: bản thảo|bản viết tay
medieval, mediaeval: trung cổ|trung đại
merchant: thương nhân|lái buôn
migration: di cư|cuộc di cư
missionary: nhà truyền giáo
modern: hiện đại
monument: tượng đài|di tích|công trình|đài tưởng niệm
mummy: xác ướp
native: bản địa|bản xứ|thổ dân
nobility: quý tộc
noble: quý tộc|cao quý
nobleman: quý tộc
nomad: du mục
nomadic: du mục
origin: nguồn gốc|xuất xứ
original: ban đầu|nguyên bản|gốc
palace: cung điện|cung
peasant: nông dân
pharaoh: pharaon
pilgrim: người hành hương
pioneer: người tiên phong|tiên phong
plantation: đồn điền
plague: bệnh dịch hạch|dịch hạch
pottery: đồ gốm|gốm
predecessor: người tiền nhiệm|tiền thân
prehistoric: tiền sử
prince: hoàng tử|thân vương
princess: công chúa
queen: nữ hoàng|hoàng hậu
regent: nhiếp chính
relic: di tích|thánh tích
renaissance: phục hưng
restoration: phục hồi|trùng tu|phục hưng
ritual: nghi lễ
royal: hoàng gia
royalty: hoàng gia
ruin: tàn tích|phế tích
samurai: võ sĩ
scholar: học giả
segregation: phân biệt|tách biệt
serf: nông nô
settlement: khu định cư|định cư
settler: người định cư
shogun: tướng quân
slave: nô lệ
slavery: chế độ nô lệ|nô lệ
stone: đá
sultan: sultan
throne: ngai vàng|ngôi vua
tomb: lăng mộ|mộ
trader: thương nhân|nhà buôn
tradition: truyền thống
traditional: truyền thống
treasure: kho báu|kho tàng
tribe: bộ lạc|bộ tộc
tribute: cống nạp|triều cống
tsar, czar: sa hoàng
vassal: chư hầu
viceroy: phó vương
voyage: chuyến đi|hải trình
wealth: sự giàu có|của cải
# religion and thought
abbey: tu viện
angel: thiên thần
altar: bàn thờ
apostle: sứ đồ|tông đồ
archbishop: tổng giám mục
atheist: vô thần
baptism: phép rửa|báp têm
belief: niềm tin|tín ngưỡng
bible: kinh thánh
bishop: giám mục
blessing: phước lành
buddha: Phật|đức Phật
buddhism: Phật giáo|đạo Phật
buddhist: Phật giáo|Phật tử
cathedral: nhà thờ chính tòa|nhà thờ lớn|thánh đường
catholic: Công giáo
catholicism: Công giáo
chapel: nhà nguyện
christ: Kitô|chúa Kitô
christian: Kitô giáo|Cơ Đốc|Kitô hữu
christianity: Kitô giáo|Cơ Đốc giáo|Thiên Chúa giáo
church: nhà thờ|giáo hội|hội thánh
clergy: giáo sĩ|tăng lữ
confucianism: Nho giáo
confucian: Nho giáo
conscience: lương tâm
cult: giáo phái|sùng bái
deity: vị thần|thần
demon: quỷ
devil: quỷ|ác quỷ
divine: thần thánh|thiêng liêng
doctrine: học thuyết|giáo lý
ethics: đạo đức|đạo đức học
ethical: đạo đức
evangelical: phúc âm
existence: sự tồn tại|tồn tại
faith: đức tin|niềm tin
ghost: ma|hồn ma
god: chúa|thượng đế|thần
goddess: nữ thần
gospel: phúc âm
heaven: thiên đường|trời
hell: địa ngục
heresy: dị giáo
heretic: dị giáo
hindu: Ấn Độ giáo
hinduism: Ấn Độ giáo
holy, sacred: thánh|thiêng liêng
idealism: chủ nghĩa duy tâm
idea: ý tưởng|tư tưởng
imam: giáo sĩ
islam: Hồi giáo|đạo hồi
islamic: Hồi giáo
islamist: Hồi giáo
jew: Do Thái|người Do Thái
jewish: Do Thái
judaism: Do Thái giáo
logic: logic|luận lý
magic: phép thuật|ma thuật
marxism: chủ nghĩa mác
marxist: Mác xít
materialism: chủ nghĩa duy vật
meditation: thiền
messiah: đấng cứu thế|cứu thế
metaphysics: siêu hình học
miracle: phép lạ|phép màu
monastery: tu viện
monk: nhà sư|tu sĩ|tăng
moral: đạo đức
morality: đạo đức
mosque: nhà thờ Hồi giáo|thánh đường
muslim, moslem: Hồi giáo|người Hồi giáo
myth: thần thoại|huyền thoại
mythology: thần thoại
mystic: thần bí
nun: nữ tu|ni cô
orthodox: chính thống|Chính thống giáo
pagan: ngoại giáo
pagoda: chùa|tháp
papal: giáo hoàng
parish: giáo xứ
philosopher: triết gia|nhà triết học
philosophy: triết học|triết lý
philosophical: triết học
pilgrimage: hành hương
pope: giáo hoàng
prayer: cầu nguyện|lời cầu nguyện
priest: linh mục|thầy tu|tư tế
prophet: nhà tiên tri|tiên tri
protestant: Tin Lành|kháng cách
protestantism: Tin Lành
reformation: cải cách|kháng cách
religion: tôn giáo|đạo
religious: tôn giáo
saint: thánh
salvation: cứu rỗi
sect: giáo phái
sermon: bài giảng
shia, shiite: shia
shrine: đền thờ|miếu
sin: tội lỗi
sorcerer: phù thủy
soul: linh hồn
spirit: tinh thần|linh hồn
spiritual: tinh thần|tâm linh
sunni: sunni
superstition: mê tín
taoism, daoism: Đạo giáo|Lão giáo
temple: đền|đền thờ|chùa
theologian: nhà thần học
theology: thần học
theological: thần học
truth: sự thật|chân lý
virtue: đức hạnh|đức tính
witch: phù thủy
zen: thiền
# people and society
activist: nhà hoạt động
activity: hoạt động
adolescent: thanh thiếu niên|vị thành niên
adult: người lớn|người trưởng thành
adviser, advisor: cố vấn
aristocracy: tầng lớp quý tộc|quý tộc
association: hiệp hội|hội
audience: khán giả|thính giả
baby: em bé|trẻ sơ sinh
beggar: ăn xin
birth: sự ra đời|sinh|sinh nở
birthday: ngày sinh|sinh nhật
birthplace: nơi sinh|quê hương
boy: cậu bé|con trai|bé trai
boyfriend: bạn trai
bride: cô dâu
brother: anh trai|em trai|anh em
celebrity: người nổi tiếng
charity: từ thiện
child: trẻ em|đứa trẻ|con
childhood: thời thơ ấu|tuổi thơ
class: lớp|giai cấp|tầng lớp
club: câu lạc bộ
colleague: đồng nghiệp
companion: bạn đồng hành
couple: cặp đôi|cặp|vợ chồng
cousin: anh em họ|em họ
criticism: chỉ trích|phê bình
crowd: đám đông
custom: phong tục|tập quán|hải quan
daughter: con gái
dead: chết|đã chết
death: cái chết|qua đời|tử vong
development: phát triển|sự phát triển
disabled: khuyết tật
disability: khuyết tật
discrimination: phân biệt đối xử|kỳ thị
elderly: người già|người cao tuổi
elite: tinh hoa|ưu tú
ethnic: dân tộc|sắc tộc
ethnicity: sắc tộc|dân tộc
expert: chuyên gia
family: gia đình|họ
father: cha|bố
female: nữ|nữ giới
feminism: nữ quyền
fiance: hôn phu
figure: nhân vật|con số|hình
folk: dân gian
friend: bạn|bạn bè
funeral: tang lễ|đám tang
gender: giới tính|giới
generation: thế hệ
gentleman: quý ông
girl: cô gái|con gái|bé gái
girlfriend: bạn gái
grandchild: cháu
granddaughter: cháu gái
grandfather: ông|ông nội|ông ngoại
grandmother: bà|bà nội|bà ngoại
grandson: cháu trai
groom: chú rể
group: nhóm|tập đoàn
homeland, hometown: quê hương|quê nhà|quê
homeless: vô gia cư
homosexual, gay: đồng tính
household: hộ gia đình
humanity: nhân loại|loài người
husband: chồng|người chồng
identity: bản sắc|danh tính
individual: cá nhân
infant: trẻ sơ sinh
inequality: bất bình đẳng
lady: quý bà|phu nhân
life: cuộc sống|cuộc đời|sự sống
lifestyle: lối sống
lover: người yêu|người tình
male: nam|nam giới
man: người đàn ông|đàn ông
mankind: nhân loại|loài người
manager: quản lý|người quản lý|giám đốc
marriage: hôn nhân|kết hôn
master: thạc sĩ|bậc thầy|chủ
mother: mẹ
mother-in-law: mẹ chồng|mẹ vợ
neighbor, neighbour: láng giềng|hàng xóm
neighborhood, neighbourhood: khu phố
nephew: cháu trai
nickname: biệt danh|biệt hiệu
niece: cháu gái
nurse: y tá
organization: tổ chức
orphan: trẻ mồ côi|mồ côi
owner: chủ sở hữu|chủ
parent: cha mẹ|phụ huynh
passenger: hành khách
pedestrian: người đi bộ
people: người|nhân dân|dân tộc
person: người
personal: cá nhân
personality: tính cách|nhân cách
population: dân số|số dân|quần thể
poverty: nghèo đói|đói nghèo
pregnancy: thai kỳ|mang thai
pregnant: mang thai|có thai
racism: phân biệt chủng tộc
racial: chủng tộc
relative: họ hàng|người thân|tương đối
resident: cư dân|người dân
responsibility: trách nhiệm
sex: giới tính|tình dục
sexual: tình dục
sibling: anh chị em
sister: chị gái|em gái|chị em
slum: khu ổ chuột
son: con trai
spouse: vợ chồng|bạn đời|phối ngẫu
stepfather: cha dượng|bố dượng
stepmother: mẹ kế
stranger: người lạ
surname: họ
survivor: người sống sót
teenager: thiếu niên|thanh thiếu niên
tribal: bộ lạc
twin: song sinh|sinh đôi
uncle: chú|bác|cậu
aunt: cô|dì
volunteer: tình nguyện viên|tình nguyện
wedding: đám cưới|lễ cưới
widow: góa phụ|vợ góa
wife: vợ|phu nhân
woman: phụ nữ|người phụ nữ
youth: thanh niên|tuổi trẻ
# less common, of all kinds
abbot: tu viện trưởng|viện trưởng
absolutism: chuyên chế
accountability: trách nhiệm giải trình
administrative: hành chính
advisory: tư vấn|cố vấn
advocacy: vận động|ủng hộ
affiliate: chi nhánh|liên kết
affiliation: liên kết|đảng phái
allegiance: trung thành|lòng trung thành
alumnus, alumni: cựu sinh viên|cựu học sinh
amendment: tu chính án|sửa đổi
amnesty: ân xá
anonymous: ẩn danh|vô danh
anthropologist: nhà nhân chủng học
anthropology: nhân chủng học|nhân học
apartheid: phân biệt chủng tộc|apartheid
apostolic: tông truyền|tông đồ
applicant: người nộp đơn|ứng viên
approval: phê duyệt|chấp thuận
asceticism: khổ hạnh
asylum: tị nạn|quyền tị nạn
audit: kiểm toán
authoritarian: độc tài|chuyên chế
baptist: báp tít
behavioral, behavioural: hành vi
biblical: Kinh Thánh
blasphemy: báng bổ
blockade: phong tỏa
bourgeois: tư sản
bourgeoisie: giai cấp tư sản|tư sản
boyar: quý tộc
bullying: bắt nạt
butler: quản gia
bystander: người ngoài cuộc|người qua đường
canon: giáo luật|kinh điển
captive: tù binh|bị giam
captivity: giam cầm|nuôi nhốt
cardinal: hồng y
catastrophe: thảm họa
celibacy: độc thân
censorship: kiểm duyệt
chivalry: tinh thần hiệp sĩ
christmas: Giáng sinh|Noel
clerical: giáo sĩ
clerk: thư ký|nhân viên
clique: bè phái
compensation: bồi thường|đền bù
concession: nhượng bộ|nhượng địa
concubine: thê thiếp|phi tần
confederacy, confederation: liên minh|liên bang
congregation: giáo đoàn|hội đoàn
congressional: quốc hội
conquistador: kẻ chinh phục
consent: đồng ý|sự đồng ý
consort: vợ|phối ngẫu|hoàng hậu
conspiracy: âm mưu
consultation: tham vấn|tư vấn
convent: nữ tu viện
conviction: kết án|niềm tin
counsel: luật sư|tư vấn
creed: tín điều|tín ngưỡng
crucifixion: đóng đinh|thập giá
dad, daddy: bố|cha
defector: kẻ đào ngũ|đào tẩu
demographic: nhân khẩu|nhân khẩu học|dân số
demographics: nhân khẩu học|nhân khẩu
demography: nhân khẩu học
demonstration: cuộc biểu tình|biểu tình|minh họa
deportation: trục xuất
descent: nguồn gốc|dòng dõi
designation: chỉ định|tên gọi
despot: bạo chúa
detective: thám tử
devotion: sùng kính|tận tâm
diocese: giáo phận
disciple: môn đệ|đệ tử
discretion: tùy ý|thận trọng
dissident: bất đồng chính kiến
donation: quyên góp|tiền quyên góp
donor: nhà tài trợ|người hiến tặng
dowry: của hồi môn
edict: chiếu chỉ|sắc lệnh
editorial: xã luận|biên tập
elder: trưởng lão|người lớn tuổi
eldest: lớn tuổi nhất|cả
emancipation: giải phóng
embargo: cấm vận
emir: tiểu vương
emirate: tiểu vương quốc
enforcement: thực thi|thi hành
enlightened: khai sáng
escort: hộ tống
eucharist: bí tích thánh thể|thánh thể
eunuch: hoạn quan|thái giám
everyday: hằng ngày|đời thường
excommunication: vạ tuyệt thông|rút phép thông công
exodus: cuộc di cư|cuộc ra đi
extradition: dẫn độ
extremism: chủ nghĩa cực đoan
extremist: cực đoan
faction: phe phái|phe
fanatic: cuồng tín
fellow: đồng nghiệp|thành viên
fellowship: học bổng nghiên cứu|thông công
feud: mối thù
fiefdom, fief: thái ấp|lãnh địa
filibuster: cản trở nghị sự
firstborn: con trưởng|con đầu lòng
fundamentalism: trào lưu chính thống|cực đoan
gang: băng đảng
gazette: công báo
genealogy: gia phả|phả hệ
governance: quản trị|quản lý
governmental: chính phủ
grave: mộ|ngôi mộ
guardian: người giám hộ|người bảo vệ
hajj: hành hương
harassment: quấy rối
heathen: ngoại đạo
hegemony: bá quyền
hierarchy: thứ bậc|hệ thống phân cấp
holder: người giữ|người nắm giữ
holocaust: nạn diệt chủng|diệt chủng
homicide: giết người
honorary: danh dự
humanism: chủ nghĩa nhân văn
humanist: nhân văn
humanitarian: nhân đạo
identification: nhận dạng|xác định
impeachment: luận tội
incarnation: nhập thể|hiện thân
incumbent: đương nhiệm
inquiry: cuộc điều tra|điều tra
inquisition: tòa án dị giáo
inspection: thanh tra|kiểm tra
inspector: thanh tra|thanh tra viên
institutional: thể chế
insurgent: quân nổi dậy|phiến quân
integrity: toàn vẹn|liêm chính
intellectuals: trí thức
intelligentsia: giới trí thức
interim: lâm thời|tạm thời
interstate: liên bang
investigation: cuộc điều tra|điều tra
investigator: điều tra viên
jihad: thánh chiến
juvenile: vị thành niên
kid: trẻ em|đứa trẻ
kinship: thân tộc|họ hàng
laity: giáo dân
landowner: địa chủ|chủ đất
lineage: dòng dõi|dòng họ
litigation: kiện tụng
liturgy: phụng vụ
lordship: lãnh địa
lynching: hành hình
magistrate: quan tòa|thẩm phán
mainstream: chủ lưu|dòng chính
mandate: ủy trị|ủy nhiệm|nhiệm kỳ
manifesto: tuyên ngôn
martyr: tử vì đạo|liệt sĩ
matriarch: mẫu hệ
mentor: người thầy|người cố vấn
merchandise: hàng hóa
messenger: sứ giả|người đưa tin
midwifery: đỡ đẻ
minstrel: hát rong
mistress: tình nhân|bà chủ
moderator: người điều phối|dẫn chương trình
mom, mum: mẹ
monasticism: đời sống tu viện
monotheism: độc thần
monotheistic: độc thần
multicultural: đa văn hóa
newcomer: người mới đến
nomination: đề cử|sự đề cử
nonprofit: phi lợi nhuận
obelisk: đài tưởng niệm|cột tháp
obituary: cáo phó
offspring: con cái|con
oligarchy: đầu sỏ|tài phiệt
omen: điềm báo
oppression: áp bức
oracle: nhà tiên tri|sấm truyền
ordination: thụ phong|phong chức
outlaw: cấm|đặt ngoài vòng pháp luật
outreach: tiếp cận cộng đồng
paganism: ngoại giáo
pantheon: đền thờ các vị thần
parole: ân xá|tạm tha
passport: hộ chiếu
pastor: mục sư
patriarch: thượng phụ|tổ phụ
patron: người bảo trợ
patronage: bảo trợ
peasantry: nông dân
peerage: tước hiệu quý tộc
persecution: đàn áp|bức hại
petition: kiến nghị|thỉnh nguyện
plebiscite: trưng cầu dân ý
pluralism: đa nguyên
pogrom: cuộc tàn sát
polygamy: đa thê
polytheism: đa thần
pontiff: giáo hoàng
posthumous: truy tặng|di cảo
practitioner: người hành nghề
prefect: tỉnh trưởng|thái thú
prefecture: tỉnh|quận
pretender: người đòi ngôi
priesthood: chức linh mục|tư tế
principality: công quốc
proceedings: kỷ yếu|thủ tục tố tụng
proletariat: giai cấp vô sản|vô sản
proliferation: phổ biến|sinh sôi
proprietor: chủ sở hữu
prostitution: mại dâm
protectorate: xứ bảo hộ|bảo hộ
psalm: thánh vịnh
publicity: quảng bá|công khai
purgatory: luyện ngục
rabbi: giáo sĩ Do Thái
radicalism: chủ nghĩa cấp tiến
raid: đột kích|cuộc đột kích
rally: mít tinh|cuộc tuần hành
reconciliation: hòa giải
reconstruction: tái thiết|phục dựng
registry: sổ đăng ký|cơ quan đăng ký
regulatory: quản lý|quy định
reincarnation: luân hồi|tái sinh
remark: nhận xét|phát biểu
reparation: bồi thường
reprisal, retaliation: trả đũa|trả thù
respondent: người trả lời|bị đơn
resurrection: phục sinh|sống lại
retention: duy trì|giữ lại
reunification: tái thống nhất|thống nhất
reunion: đoàn tụ|tái hợp
revelation: mặc khải|khải huyền
righteous: công chính|chính nghĩa
sacrament: bí tích
scribe: thư lại
secession: ly khai
sectarian: giáo phái
secularism: chủ nghĩa thế tục
sedition: nổi loạn
sergeant: trung sĩ|hạ sĩ quan
shah: vua|sa
sheriff: cảnh sát trưởng
sociologist: nhà xã hội học
sociology: xã hội học
solicitor: luật sư
spirituality: tâm linh
stakeholder: bên liên quan
statewide: toàn bang
statutory: theo luật định
subcommittee: tiểu ban
superpower: siêu cường
superstitious: mê tín
supervision: giám sát
supremacy: uy quyền tối cao|ưu thế
surveillance: giám sát|theo dõi
symposium: hội nghị chuyên đề
synod: công đồng|hội nghị
taboo: cấm kỵ
teen: thiếu niên
tenure: nhiệm kỳ
termination: chấm dứt
testament: di chúc|giao ước
testimony: lời khai|lời chứng
theocracy: thần quyền
toddler: trẻ nhỏ
totalitarian: toàn trị
transcendent: siêu việt
transcript: bản ghi|học bạ|bảng điểm
transparency: minh bạch
treason: phản quốc|tội phản quốc
treasury: kho bạc|ngân khố
trinity: ba ngôi|tam vị nhất thể
triumph: khải hoàn|chiến thắng
trustee: người được ủy thác|ủy viên
tyranny: bạo quyền|chuyên chế
tyrant: bạo chúa
unification: thống nhất|sự thống nhất
usurper: kẻ cướp ngôi|soán ngôi
vandalism: phá hoại
viceroyalty: phó vương quốc
virgin: trinh nữ|đồng trinh
visa: thị thực
visitor: du khách|khách tham quan|khách
vow: thề nguyện|lời thề
warlord: lãnh chúa|quân phiệt
warning: cảnh báo
warrant: lệnh bắt|trát
watchdog: cơ quan giám sát
whistleblower: người tố giác
withdrawal: rút lui|rút quân
worshipper: tín đồ|người thờ phượng
youngest: nhỏ tuổi nhất|út
easter: Phục sinh|lễ Phục sinh
# what visitors ask about
absentee: người vắng mặt
acquaintance: người quen
alderman: ủy viên hội đồng
arson: phóng hỏa|đốt nhà
arsonist: kẻ phóng hỏa
attendee: người tham dự|khách dự
babysitter: người trông trẻ|người giữ trẻ
bail: tại ngoại|bảo lãnh
beneficiary: người thụ hưởng|người được hưởng
bouquet: bó hoa
burglar: kẻ trộm|trộm
burglary: trộm|vụ trộm|trộm cắp
caregiver, carer: người chăm sóc|người nuôi bệnh
caretaker: người trông coi|bảo vệ
cleaner, janitor: lao công|công nhân vệ sinh|người dọn vệ sinh
coffin: quan tài|hòm
commune: xã|công xã
condolence: chia buồn|lời chia buồn
congratulation: chúc mừng
cremation: hỏa táng
curfew: giới nghiêm
detainee: người bị tạm giữ
divorcee: người ly hôn
dormitory, dorm: ký túc xá
dropout: bỏ học|học sinh bỏ học
eviction: trục xuất|đuổi khỏi nhà
expatriate, expat: người nước ngoài|kiều dân
eyewitness: nhân chứng
fiancee: hôn thê|vợ sắp cưới
scam: lừa đảo|gian lận|lừa
fundraiser, fundraising: gây quỹ|quyên góp
godfather: cha đỡ đầu
godmother: mẹ đỡ đầu
grandparent: ông bà
guardianship: giám hộ
honeymoon: tuần trăng mật
housewife: nội trợ
imprisonment: bỏ tù|án tù|phạt tù
inmate: phạm nhân|tù nhân
invitee: khách mời
kindness: lòng tốt
lifeguard: cứu hộ|nhân viên cứu hộ
mastermind: kẻ chủ mưu|chủ mưu
misconduct: sai phạm|vi phạm
motorist: người lái xe
mugging: cướp|trấn lột
newborn: trẻ sơ sinh|sơ sinh
newlywed: vợ chồng mới cưới
offender: người vi phạm|tội phạm
onlooker: người đứng xem|người xem
orphanage: trại trẻ mồ côi|mái ấm
passerby: người qua đường|người đi đường
pickpocket: móc túi
preschool: mầm non|mẫu giáo
preschooler: trẻ mầm non
probation: quản chế|án treo
receptionist: lễ tân|tiếp tân
referral: chuyển viện|giấy chuyển viện|giới thiệu
rescuer: người cứu hộ|lực lượng cứu hộ
retiree, pensioner: người về hưu|người nghỉ hưu
robber: kẻ cướp|tên cướp
schoolboy: nam sinh|học sinh
schoolchildren, schoolchild: học sinh|trẻ em
schoolgirl: nữ sinh|học sinh
schoolmate, classmate: bạn học|bạn cùng lớp
smuggler: kẻ buôn lậu
subpoena: trát hầu tòa
swindler, scammer: kẻ lừa đảo
townspeople: người dân thị trấn
trafficker: kẻ buôn người|kẻ buôn ma túy
trespasser: kẻ xâm nhập
truancy: trốn học
upbringing: nuôi dạy
vagrant: người vô gia cư
volunteering: tình nguyện
warden: quản giáo
wheelchair: xe lăn
widower: góa vợ
wrongdoing: sai phạm
`;
