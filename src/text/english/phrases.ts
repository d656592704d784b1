/** Expressions whose Vietnamese is not that of their words one by one, one entry a line. */
export const PHRASES = `
# government, law, diplomacy
administrative division: đơn vị hành chính
armed forces: lực lượng vũ trang|quân đội
arms control: kiểm soát vũ khí
attorney general: tổng chưởng lý|bộ trưởng tư pháp
bilateral relations: quan hệ song phương
bilateral trade: thương mại song phương|kim ngạch hai chiều
capital city: thủ đô
capital punishment: tử hình|án tử hình
central committee: ban chấp hành trung ương|trung ương
chief executive: giám đốc điều hành|trưởng đặc khu
chief executive officer: giám đốc điều hành|tổng giám đốc
chief justice: chánh án
chief of staff: tham mưu trưởng|chánh văn phòng
city council: hội đồng thành phố
civil law: dân luật|luật dân sự
civil rights: dân quyền|quyền công dân
civil servant: công chức
civil war: nội chiến
climate change: biến đổi khí hậu
coat of arms: quốc huy|huy hiệu
cold war: chiến tranh lạnh
common law: thông luật
common market: thị trường chung
communist party: đảng cộng sản
comprehensive partnership: đối tác toàn diện
constitutional court: tòa án hiến pháp
constitutional monarchy: quân chủ lập hiến
coup d etat: đảo chính
court of appeal: tòa phúc thẩm|tòa án phúc thẩm
court of justice: tòa án công lý
crown prince: thái tử
death penalty: tử hình|án tử hình
death sentence: án tử hình
defense minister: bộ trưởng quốc phòng
defence minister: bộ trưởng quốc phòng
democratic party: đảng dân chủ
deputy minister: thứ trưởng
deputy prime minister: phó thủ tướng
diplomatic relations: quan hệ ngoại giao
european commission: ủy ban châu Âu
european parliament: nghị viện châu Âu
european union: liên minh châu Âu
executive branch: hành pháp
finance minister: bộ trưởng tài chính
first lady: đệ nhất phu nhân|phu nhân
foreign affairs: ngoại giao|đối ngoại
foreign minister: bộ trưởng ngoại giao|ngoại trưởng
foreign ministry: bộ ngoại giao
foreign policy: chính sách đối ngoại
free trade: thương mại tự do|tự do thương mại
free trade agreement: hiệp định thương mại tự do
general assembly: đại hội đồng
general election: tổng tuyển cử
general secretary: tổng bí thư
governor general: toàn quyền
guard of honor: đội danh dự
head of government: người đứng đầu chính phủ
head of state: nguyên thủ quốc gia|nguyên thủ|người đứng đầu nhà nước
high court: tòa án tối cao|tòa án cấp cao
high level: cấp cao
house of commons: hạ viện
house of lords: thượng viện
house of representatives: hạ viện
human being: con người
human rights: nhân quyền|quyền con người
interior minister: bộ trưởng nội vụ
international law: luật quốc tế|luật pháp quốc tế
international relations: quan hệ quốc tế
joint press conference: họp báo chung
joint statement: tuyên bố chung
joint venture: liên doanh
judicial branch: tư pháp
law enforcement: thực thi pháp luật
lower house: hạ viện
martial law: thiết quân luật
member of parliament: nghị sĩ|đại biểu quốc hội
member state: quốc gia thành viên|nước thành viên
memorandum of understanding: bản ghi nhớ|biên bản ghi nhớ
middle class: tầng lớp trung lưu|trung lưu
ministry of defence: bộ quốc phòng
ministry of defense: bộ quốc phòng
ministry of education: bộ giáo dục
ministry of finance: bộ tài chính
ministry of foreign affairs: bộ ngoại giao
ministry of health: bộ y tế
ministry of public security: bộ công an
mutual trust: tin cậy lẫn nhau
national anthem: quốc ca
national assembly: quốc hội
national day: quốc khánh
national defense: quốc phòng
national flag: quốc kỳ
national park: vườn quốc gia
national security: an ninh quốc gia
national team: đội tuyển quốc gia
natural law: luật tự nhiên
official visit: thăm chính thức|chuyến thăm chính thức
peace treaty: hiệp ước hòa bình|hòa ước
people s army: quân đội nhân dân
people s committee: ủy ban nhân dân
people s republic of china: cộng hòa nhân dân Trung Hoa
police officer: cảnh sát
political party: đảng chính trị|chính đảng
political system: hệ thống chính trị
president of the national assembly: chủ tịch quốc hội
press conference: họp báo|cuộc họp báo
prime minister: thủ tướng
prison sentence: án tù
private sector: khu vực tư nhân|kinh tế tư nhân
public health: y tế công cộng
public opinion: dư luận
public sector: khu vực công
red carpet: thảm đỏ
republican party: đảng cộng hòa
right to vote: quyền bầu cử
rule of law: pháp quyền|nhà nước pháp quyền
ruling party: đảng cầm quyền
secret police: cảnh sát mật
secretary general: tổng thư ký
secretary of state: ngoại trưởng|bộ trưởng ngoại giao
security council: hội đồng bảo an
self determination: quyền tự quyết|tự quyết
single market: thị trường chung|thị trường đơn nhất
social security: an sinh xã hội
standing committee: ủy ban thường vụ
state funeral: quốc tang
state visit: thăm cấp nhà nước|chuyến thăm cấp nhà nước
strategic partner: đối tác chiến lược
strategic partnership: đối tác chiến lược|quan hệ đối tác chiến lược
supreme court: tòa án tối cao
tax evasion: trốn thuế
territorial integrity: toàn vẹn lãnh thổ
territorial waters: lãnh hải
town hall: tòa thị chính
city hall: tòa thị chính
trade agreement: hiệp định thương mại
trade turnover: kim ngạch thương mại|kim ngạch
trade union: công đoàn
united nations: Liên Hợp Quốc|Liên Hiệp Quốc
upper house: thượng viện
vice chairman: phó chủ tịch
vice president: phó tổng thống|phó chủ tịch
voting rights: quyền bầu cử
white house: Nhà Trắng
witch hunt: săn phù thủy
working class: giai cấp công nhân|tầng lớp lao động
working group: nhóm công tác
working visit: thăm làm việc
# countries and places
ancient egypt: Ai Cập cổ đại
ancient greece: Hy Lạp cổ đại
ancient rome: La Mã cổ đại
arabian sea: biển Ả Rập
arctic ocean: Bắc Băng Dương
asia pacific: châu Á Thái Bình Dương
atlantic ocean: Đại Tây Dương
black sea: Biển Đen|Hắc Hải
buenos aires: Buenos Aires
cape town: Cape Town
caspian sea: Biển Caspi
central america: Trung Mỹ
central asia: Trung Á
central europe: Trung Âu
costa rica: Costa Rica
czech republic: Cộng hòa Séc|Séc
da nang: Đà Nẵng
dead sea: Biển Chết
dien bien phu: Điện Biên Phủ
dominican republic: cộng hòa Dominica
east africa: Đông Phi
east asia: Đông Á
east germany: Đông Đức
east sea: Biển Đông
eastern europe: Đông Âu
el salvador: El Salvador
ethnic minority: dân tộc thiểu số
far east: Viễn Đông
french indochina: Đông Dương thuộc Pháp|liên bang Đông Dương
great britain: Vương quốc Anh|Đại Anh
great wall: Vạn Lý Trường Thành
ha long bay: vịnh Hạ Long
hai phong: Hải Phòng
ha noi: Hà Nội
ho chi minh: Hồ Chí Minh
ho chi minh city: thành phố Hồ Chí Minh
holy land: đất thánh
holy roman empire: Đế quốc La Mã Thần thánh
holy see: tòa thánh
hong kong: Hồng Kông|Hương Cảng
indian ocean: Ấn Độ Dương
ivory coast: Bờ Biển Ngà
latin america: Mỹ Latinh|châu Mỹ Latinh
los angeles: Los Angeles
mediterranean sea: Địa Trung Hải
mekong delta: đồng bằng sông Cửu Long
mexico city: thành phố Mexico
middle east: Trung Đông
milky way: Dải Ngân hà|ngân hà
near east: Cận Đông
new delhi: New Delhi
new jersey: New Jersey
new york: New York
new york city: thành phố New York
new zealand: New Zealand
north africa: Bắc Phi
north america: Bắc Mỹ
north american: Bắc Mỹ
north atlantic: bắc Đại Tây Dương
north korea: Triều Tiên|Bắc Triều Tiên
north korean: Triều Tiên|Bắc Triều Tiên
north pole: Bắc Cực
north sea: Biển Bắc
north vietnam: miền bắc Việt Nam|bắc Việt Nam
northern hemisphere: bắc bán cầu
northern ireland: bắc Ireland
ottoman empire: đế quốc Ottoman
pacific ocean: Thái Bình Dương
papua new guinea: Papua New Guinea
paracel islands: quần đảo Hoàng Sa|Hoàng Sa
puerto rico: Puerto Rico
red river: sông Hồng
red river delta: đồng bằng sông Hồng
red sea: Biển Đỏ|Hồng Hải
republic of korea: Hàn Quốc|Đại Hàn Dân Quốc
roman empire: đế quốc La Mã|đế chế La Mã
russian federation: Liên bang Nga
san francisco: San Francisco
saudi arabia: Ả Rập Xê Út|Ả Rập Saudi
socialist republic of vietnam: cộng hòa xã hội chủ nghĩa Việt Nam
solar system: Hệ Mặt Trời|Thái Dương hệ
south africa: Nam Phi
south african: Nam Phi
south america: Nam Mỹ
south american: Nam Mỹ
south asia: Nam Á
south china sea: Biển Đông
south korea: Hàn Quốc
south korean: Hàn Quốc
south pole: Nam Cực
south vietnam: miền nam Việt Nam|nam Việt Nam
southeast asia: Đông Nam Á
southern hemisphere: nam bán cầu
soviet union: Liên Xô|Liên bang Xô viết
spratly islands: quần đảo Trường Sa|Trường Sa
sri lanka: Sri Lanka
st petersburg: Sankt Peterburg|Saint Petersburg
saint petersburg: Sankt Peterburg|Saint Petersburg
suez canal: kênh đào Suez
united arab emirates: Các Tiểu vương quốc Ả Rập Thống nhất|UAE
united kingdom: Vương quốc Anh|Vương quốc Liên hiệp Anh|Anh
united states: Hoa Kỳ|Mỹ
united states of america: Hợp chúng quốc Hoa Kỳ|Hoa Kỳ|Mỹ
viet nam: Việt Nam
west africa: Tây Phi
west germany: Tây Đức
western europe: Tây Âu
# war and history
air force: không quân
aircraft carrier: tàu sân bay|hàng không mẫu hạm
allied forces: quân đồng minh
american revolution: cách mạng Mỹ
atomic bomb: bom nguyên tử|bom hạt nhân
axis powers: phe trục
black death: cái chết đen
bronze age: thời đại đồ đồng
concentration camp: trại tập trung
cultural revolution: cách mạng văn hóa
dark ages: thời kỳ tăm tối
declaration of independence: tuyên ngôn độc lập
first world war: chiến tranh thế giới thứ nhất|thế chiến thứ nhất
french revolution: cách mạng Pháp
great depression: đại khủng hoảng|đại suy thoái
guerrilla war: chiến tranh du kích
industrial revolution: cách mạng công nghiệp
iron age: thời đại đồ sắt
middle ages: trung cổ|thời trung cổ|trung đại
middle kingdom: trung vương quốc
military base: căn cứ quân sự
military service: nghĩa vụ quân sự
ming dynasty: nhà Minh
native american: người Mỹ bản địa|thổ dân châu Mỹ
nuclear weapon: vũ khí hạt nhân
october revolution: cách mạng tháng mười
peace agreement: hiệp định hòa bình
prisoner of war: tù binh chiến tranh|tù binh
qing dynasty: nhà Thanh
resistance war: kháng chiến
russian revolution: cách mạng Nga
second world war: chiến tranh thế giới thứ hai|thế chiến thứ hai
silk road: Con đường tơ lụa
slave trade: buôn bán nô lệ
special forces: lực lượng đặc biệt|đặc nhiệm
stone age: thời đại đồ đá
tang dynasty: nhà Đường
vietnam war: chiến tranh Việt Nam
war crime: tội ác chiến tranh
weapons of mass destruction: vũ khí hủy diệt hàng loạt
world heritage: di sản thế giới
world heritage site: di sản thế giới
world war: chiến tranh thế giới|thế chiến
world war i: chiến tranh thế giới thứ nhất|thế chiến thứ nhất
world war ii: chiến tranh thế giới thứ hai|thế chiến thứ hai
world war one: chiến tranh thế giới thứ nhất
world war two: chiến tranh thế giới thứ hai
yuan dynasty: nhà Nguyên
# religion and people
buddhist monk: nhà sư|tăng
catholic church: giáo hội Công giáo
family name: họ
first name: tên
full name: tên đầy đủ|họ tên|họ và tên
holy spirit: Chúa Thánh Thần|Thánh Linh
jesus christ: Chúa Giêsu|Giê Su
last name: họ
native language: tiếng mẹ đẻ|bản ngữ
native speaker: người bản ngữ
new testament: Tân Ước
old testament: Cựu Ước
orthodox church: Chính thống giáo
real name: tên thật
roman catholic: Công giáo La Mã|Công giáo
virgin mary: Đức Mẹ|Maria
younger brother: em trai
elder brother: anh trai
older brother: anh trai
younger sister: em gái
elder sister: chị gái
older sister: chị gái
# economy, work, education, transport
bachelor s degree: bằng cử nhân|cử nhân
balance of trade: cán cân thương mại
black market: chợ đen
bus station: bến xe|trạm xe buýt
central bank: ngân hàng trung ương
cost of living: chi phí sinh hoạt
credit card: thẻ tín dụng
developed country: nước phát triển
developing country: nước đang phát triển
distance learning: đào tạo từ xa|học từ xa
doctor s degree: bằng tiến sĩ|tiến sĩ
economic growth: tăng trưởng kinh tế
elementary school: trường tiểu học|tiểu học
exchange rate: tỷ giá|tỷ giá hối đoái
financial crisis: khủng hoảng tài chính
foreign direct investment: đầu tư trực tiếp nước ngoài
foreign exchange: ngoại hối|ngoại tệ
foreign investment: đầu tư nước ngoài
fossil fuel: nhiên liệu hóa thạch
graduate school: sau đại học
gross domestic product: tổng sản phẩm quốc nội|GDP
heavy industry: công nghiệp nặng
high school: trung học phổ thông|trường trung học
high speed: cao tốc|tốc độ cao
human resources: nhân lực|nguồn nhân lực
income tax: thuế thu nhập
interest rate: lãi suất
labor force: lực lượng lao động
life expectancy: tuổi thọ
light industry: công nghiệp nhẹ
living standard: mức sống
standard of living: mức sống
market economy: kinh tế thị trường
mass production: sản xuất hàng loạt
master s degree: bằng thạc sĩ|thạc sĩ
middle school: trung học cơ sở
minimum wage: lương tối thiểu
natural disaster: thiên tai
natural gas: khí đốt|khí tự nhiên|khí thiên nhiên
natural resource: tài nguyên thiên nhiên
nursing home: viện dưỡng lão
oil and gas: dầu khí
oil field: mỏ dầu
post office: bưu điện
power plant: nhà máy điện
power station: nhà máy điện
primary school: trường tiểu học|tiểu học
private school: trường tư|trường tư thục
public school: trường công|trường công lập
public transport: giao thông công cộng
public transportation: giao thông công cộng
railway station: ga|nhà ga
real estate: bất động sản
secondary school: trường trung học|trung học
small and medium: vừa và nhỏ
stock exchange: sàn chứng khoán|sở giao dịch chứng khoán
stock market: thị trường chứng khoán
supply and demand: cung cầu|cung và cầu
supply chain: chuỗi cung ứng
sustainable development: phát triển bền vững
traffic jam: tắc đường|kẹt xe|ùn tắc
train station: ga|nhà ga
vocational school: trường dạy nghề
world bank: ngân hàng thế giới
world economic forum: diễn đàn kinh tế thế giới
world health organization: tổ chức y tế thế giới
world trade organization: tổ chức thương mại thế giới
# science and technology
acid rain: mưa axit
air conditioner: điều hòa|máy lạnh
air pollution: ô nhiễm không khí
air pressure: áp suất không khí
amino acid: axit amin
artificial intelligence: trí tuệ nhân tạo
atmospheric pressure: áp suất khí quyển
atomic number: số nguyên tử
big bang: vụ nổ lớn
black hole: lỗ đen|hố đen
blood pressure: huyết áp
blood vessel: mạch máu
boiling point: điểm sôi|nhiệt độ sôi
bone marrow: tủy xương
carbon dioxide: cacbon dioxit|cacbonic|co2
carbon monoxide: cacbon monoxit
cell membrane: màng tế bào
cell phone: điện thoại di động
central nervous system: hệ thần kinh trung ương
chain reaction: phản ứng dây chuyền
chemical element: nguyên tố hóa học
chemical reaction: phản ứng hóa học
clean energy: năng lượng sạch
computer science: khoa học máy tính
computer program: chương trình máy tính
continental drift: trôi dạt lục địa
coral reef: rạn san hô
dark matter: vật chất tối
digital transformation: chuyển đổi số
double bond: liên kết đôi
drinking water: nước uống
electric car: ô tô điện|xe điện
electric charge: điện tích
electric current: dòng điện
electric field: điện trường
food chain: chuỗi thức ăn
fresh water: nước ngọt
gene therapy: liệu pháp gen
global warming: nóng lên toàn cầu|ấm lên toàn cầu
greenhouse effect: hiệu ứng nhà kính
greenhouse gas: khí nhà kính
heart attack: đau tim|nhồi máu cơ tim
heart disease: bệnh tim
hydroelectric power: thủy điện
hydroelectric plant: nhà máy thủy điện
immune system: hệ miễn dịch|hệ thống miễn dịch
internal combustion engine: động cơ đốt trong
magnetic field: từ trường
melting point: điểm nóng chảy|nhiệt độ nóng chảy
mental health: sức khỏe tâm thần
mental illness: bệnh tâm thần
mobile phone: điện thoại di động
natural selection: chọn lọc tự nhiên
natural science: khoa học tự nhiên
nervous system: hệ thần kinh
nuclear energy: năng lượng hạt nhân
nuclear physics: vật lý hạt nhân
nuclear power: điện hạt nhân|năng lượng hạt nhân
operating system: hệ điều hành
ozone layer: tầng ozon
periodic table: bảng tuần hoàn
personal computer: máy tính cá nhân
plate tectonics: kiến tạo mảng
prime number: số nguyên tố
programming language: ngôn ngữ lập trình
quantum mechanics: cơ học lượng tử
red blood cell: hồng cầu
renewable energy: năng lượng tái tạo
room temperature: nhiệt độ phòng
scientific method: phương pháp khoa học
search engine: công cụ tìm kiếm|máy tìm kiếm
side effect: tác dụng phụ
social network: mạng xã hội
social media: mạng xã hội|truyền thông xã hội
social science: khoa học xã hội
solar energy: năng lượng mặt trời
solar power: điện mặt trời|năng lượng mặt trời
space shuttle: tàu con thoi
space station: trạm vũ trụ
speed of light: tốc độ ánh sáng|vận tốc ánh sáng
steam engine: động cơ hơi nước|máy hơi nước
theory of relativity: thuyết tương đối
white blood cell: bạch cầu
wind power: điện gió|năng lượng gió
x ray: tia x|x quang
# arts, sport, daily life
art gallery: phòng trưng bày nghệ thuật
asian games: đại hội thể thao châu Á|á vận hội
best known: nổi tiếng nhất
best selling: bán chạy nhất
birth certificate: giấy khai sinh
birth rate: tỷ lệ sinh
box office: phòng vé|doanh thu phòng vé
classical music: nhạc cổ điển
death rate: tỷ lệ tử vong
death toll: số người chết
each year: mỗi năm|hàng năm
every day: mỗi ngày|hằng ngày
every year: hàng năm|mỗi năm
fairy tale: truyện cổ tích|cổ tích
fashion designer: nhà thiết kế thời trang
feature film: phim truyện
film director: đạo diễn
fine art: mỹ thuật
folk music: dân ca|nhạc dân gian
folk song: dân ca
gold medal: huy chương vàng
silver medal: huy chương bạc
bronze medal: huy chương đồng
head coach: huấn luyện viên trưởng
home town: quê hương|quê
living room: phòng khách
lunar new year: Tết Nguyên đán|Tết
martial arts: võ thuật
new year: năm mới
nobel prize: giải Nobel
olive oil: dầu ô liu
olympic games: thế vận hội|olympic
opening ceremony: lễ khai mạc
closing ceremony: lễ bế mạc
opera house: nhà hát opera|nhà hát lớn
per capita: bình quân đầu người
playing card: lá bài
pop music: nhạc pop
public holiday: ngày nghỉ lễ|ngày lễ
record label: hãng thu âm|hãng đĩa
science fiction: khoa học viễn tưởng
short story: truyện ngắn
signing ceremony: lễ ký kết
square kilometer: km vuông|kilômét vuông|km2
square kilometre: km vuông|kilômét vuông|km2
square mile: dặm vuông
square meter: mét vuông|m2
swimming pool: bể bơi|hồ bơi
table tennis: bóng bàn
television series: phim truyền hình
television station: đài truyền hình
theme park: công viên giải trí|công viên chủ đề
theme song: bài hát chủ đề
time zone: múi giờ
toll road: đường thu phí
tourist attraction: điểm du lịch|điểm tham quan
tv show: chương trình truyền hình
tv series: phim truyền hình
video game: trò chơi điện tử
welcoming ceremony: lễ đón
welcome ceremony: lễ đón
word of mouth: truyền miệng
world cup: giải vô địch bóng đá thế giới|cúp thế giới|World Cup
world record: kỷ lục thế giới
years old: tuổi
# verbs of two words
bring about: gây ra|mang lại
bring up: nuôi dưỡng|nêu ra
build up: xây dựng|tích lũy
call for: kêu gọi
carry out: thực hiện|tiến hành
come from: đến từ|xuất phát từ|bắt nguồn từ
come to power: lên nắm quyền|lên cầm quyền
come up with: nghĩ ra|đưa ra
consist of: bao gồm|gồm
cut off: cắt đứt|cắt
deal with: giải quyết|đối phó|xử lý
depend on: phụ thuộc vào
die of: chết vì|qua đời vì
die out: tuyệt chủng
fall apart: tan rã|sụp đổ
find out: phát hiện|tìm ra
give birth: sinh con|sinh
give rise to: gây ra|làm nảy sinh
give up: từ bỏ
go on: tiếp tục
grow up: lớn lên|trưởng thành
in charge of: phụ trách|chịu trách nhiệm
in favor of: ủng hộ
known as: được gọi là|gọi là|được biết đến
lead to: dẫn đến|dẫn tới
leave behind: bỏ lại|để lại
look after: chăm sóc
look for: tìm kiếm|tìm
made of: làm bằng|làm từ
made up of: bao gồm|cấu tạo
make use of: sử dụng|tận dụng
named after: đặt theo tên
pay attention: chú ý
pass away: qua đời|mất|từ trần
point out: chỉ ra
pull out: rút khỏi|rút
put forward: đưa ra|đề xuất
refer to: đề cập|nói đến|chỉ
responsible for: chịu trách nhiệm|phụ trách
run out: hết|cạn kiệt
set fire: phóng hỏa|đốt
set up: thành lập|thiết lập
settle down: định cư|ổn định
shut down: đóng cửa|ngừng hoạt động
take care: chăm sóc
take off: cất cánh
take over: tiếp quản|tiếp nhận
take part: tham gia|tham dự
take place: diễn ra|xảy ra
talk about: nói về|bàn về
turn into: trở thành|biến thành
turn off: tắt
turn on: bật
work out: giải quyết|tập luyện
as well as: cũng như
at least: ít nhất|tối thiểu
at most: nhiều nhất|tối đa
because of: vì|do|bởi
due to: do|vì
in addition to: ngoài ra|ngoài
instead of: thay vì
next to: bên cạnh|cạnh
rather than: thay vì
according to: theo
more than: hơn|trên
less than: dưới|ít hơn
up to: lên đến|tới
close to: gần
all over: khắp
a lot of: nhiều
large number: số lượng lớn
a kind of: một loại
for the first time: lần đầu tiên|lần đầu
first time: lần đầu tiên|lần đầu
# less common, of all kinds
a few: một vài|vài
absolute zero: độ không tuyệt đối
according to law: theo luật
acting president: quyền tổng thống
adult education: giáo dục người lớn
air defense: phòng không
air raid: không kích
alternating current: dòng điện xoay chiều
amusement park: công viên giải trí
animal husbandry: chăn nuôi
anti aircraft: phòng không
arable land: đất canh tác|đất trồng trọt
arms race: chạy đua vũ trang
art history: lịch sử nghệ thuật
artificial selection: chọn lọc nhân tạo
as a result of: do|kết quả của
as soon as: ngay khi
asexual reproduction: sinh sản vô tính
asia minor: Tiểu Á
ask for: yêu cầu|xin
at first: ban đầu|lúc đầu
at the same time: đồng thời|cùng lúc
baby boom: bùng nổ trẻ sơ sinh
balance of power: cán cân quyền lực
base on: dựa trên
based on: dựa trên
believe in: tin vào
belong to: thuộc về
bird flu: cúm gia cầm
bird of prey: chim săn mồi
birth control: kiểm soát sinh đẻ
birth defect: dị tật bẩm sinh
board of directors: hội đồng quản trị|ban giám đốc
break down: phân hủy|hỏng
break out: bùng nổ|nổ ra
break up: tan rã|chia tay
brigadier general: thiếu tướng|chuẩn tướng
broad leaved: lá rộng
burn down: thiêu rụi
bus stop: trạm xe buýt
by far: vượt xa
by the end of: cuối|vào cuối
call off: hủy bỏ
carbon cycle: chu trình cacbon
case study: nghiên cứu điển hình
cash crop: cây công nghiệp
catch up: bắt kịp
center of gravity: trọng tâm
chairman of the board: chủ tịch hội đồng quản trị
chemical compound: hợp chất hóa học
chemical weapon: vũ khí hóa học
chewing gum: kẹo cao su
child labor: lao động trẻ em
chinese new year: Tết Nguyên đán|Tết
circulatory system: hệ tuần hoàn
city center: trung tâm thành phố
city state: thành bang|thành quốc
civil disobedience: bất tuân dân sự
civil engineering: kỹ thuật xây dựng
civil society: xã hội dân sự
coal mine: mỏ than
collective bargaining: thương lượng tập thể
come back: trở lại|quay lại
come into force: có hiệu lực
come true: thành hiện thực
commander in chief: tổng tư lệnh
continental shelf: thềm lục địa
control group: nhóm đối chứng
country of origin: nước xuất xứ
court martial: tòa án quân sự
covalent bond: liên kết cộng hóa trị
crime rate: tỷ lệ tội phạm
crude oil: dầu thô
customs duty: thuế hải quan
cut down: chặt|cắt giảm
daily life: cuộc sống hằng ngày
day of the week: ngày trong tuần
deep sea: biển sâu
digestive system: hệ tiêu hóa
direct current: dòng điện một chiều
do research: nghiên cứu
dry season: mùa khô
due process: đúng trình tự pháp luật
early life: thời thơ ấu
earth s crust: vỏ trái đất
economic crisis: khủng hoảng kinh tế
economic development: phát triển kinh tế
end up: kết thúc
enter into force: có hiệu lực
eternal life: sự sống đời đời
exclusive economic zone: vùng đặc quyền kinh tế
executive power: quyền hành pháp
eye contact: giao tiếp bằng mắt
fall in love: yêu|phải lòng
family tree: cây phả hệ|gia phả
fast food: thức ăn nhanh
field marshal: thống chế|nguyên soái
fight against: chống lại|đấu tranh chống
film festival: liên hoan phim
flying saucer: đĩa bay
food security: an ninh lương thực
forced labor: lao động cưỡng bức
foreign aid: viện trợ nước ngoài
foreign language: ngoại ngữ
forest fire: cháy rừng
free will: ý chí tự do
freedom of religion: tự do tôn giáo
freedom of speech: tự do ngôn luận
freezing point: điểm đóng băng|điểm đông đặc
general public: công chúng
go to war: tham chiến
gold mine: mỏ vàng
gold rush: cơn sốt vàng
gold standard: bản vị vàng
government official: quan chức chính phủ
grand prix: giải thưởng lớn|grand prix
growth rate: tốc độ tăng trưởng|tỷ lệ tăng trưởng
habeas corpus: quyền bảo thân
hand over: bàn giao|trao
heavy metal: kim loại nặng
high priest: thầy tế lễ thượng phẩm
high tide: triều cường
higher education: giáo dục đại học
highest mountain: núi cao nhất
highest point: điểm cao nhất
hot spring: suối nước nóng
house arrest: quản thúc tại gia
human body: cơ thể người
human trafficking: buôn người
hunger strike: tuyệt thực
ice age: kỷ băng hà
ice cream: kem
ice hockey: khúc côn cầu trên băng
in charge: phụ trách
in front of: trước|phía trước
in order to: để|nhằm
in response to: đáp lại
in spite of: mặc dù|bất chấp
in terms of: về mặt
in the middle of: ở giữa|giữa
income inequality: bất bình đẳng thu nhập
infant mortality: tử vong trẻ sơ sinh
information technology: công nghệ thông tin
intellectual property: sở hữu trí tuệ
ionic bond: liên kết ion
judicial power: quyền tư pháp
keep up: duy trì
kinetic energy: động năng
land reform: cải cách ruộng đất
largest city: thành phố lớn nhất
last year: năm ngoái|năm trước
lay eggs: đẻ trứng
legislative power: quyền lập pháp
lieutenant colonel: trung tá
lieutenant general: trung tướng
lieutenant governor: phó thống đốc
light bulb: bóng đèn
light year: năm ánh sáng
literary work: tác phẩm văn học
liver disease: bệnh gan
living organism: sinh vật sống
long term: dài hạn|lâu dài
look like: trông giống
lunar eclipse: nguyệt thực
lung cancer: ung thư phổi
main character: nhân vật chính
major general: thiếu tướng
make up: chiếm|cấu thành
marine life: sinh vật biển
mass media: truyền thông đại chúng
mass murder: giết người hàng loạt
mother tongue: tiếng mẹ đẻ
mountain range: dãy núi
music video: video âm nhạc
musical instrument: nhạc cụ
name after: đặt theo tên
national hero: anh hùng dân tộc
national liberation: giải phóng dân tộc
natural number: số tự nhiên
negative number: số âm
net worth: tài sản ròng
news agency: hãng thông tấn|thông tấn xã
next year: năm sau|năm tới
no longer: không còn
nuclear reactor: lò phản ứng hạt nhân
nuclear test: thử hạt nhân
official language: ngôn ngữ chính thức
oil crisis: khủng hoảng dầu mỏ
oil spill: tràn dầu
old age: tuổi già
olive branch: cành ô liu
on average: trung bình
on behalf of: thay mặt
open source: mã nguồn mở
outer space: không gian vũ trụ|ngoài không gian
paddy field: ruộng lúa
palm tree: cây cọ
pass on: truyền lại
patron saint: thánh bảo trợ
pay off: trả hết
peace conference: hội nghị hòa bình
peace talks: hòa đàm|đàm phán hòa bình
peanut butter: bơ lạc|bơ đậu phộng
pen name: bút danh
per day: mỗi ngày
per year: mỗi năm
periodic law: định luật tuần hoàn
permanent member: thành viên thường trực|ủy viên thường trực
physical education: giáo dục thể chất|thể dục
playing field: sân chơi
point of view: quan điểm
police station: đồn cảnh sát
political science: khoa học chính trị|chính trị học
polling station: điểm bỏ phiếu
population density: mật độ dân số
population growth: tăng trưởng dân số|gia tăng dân số
potential energy: thế năng
poverty line: chuẩn nghèo
poverty rate: tỷ lệ nghèo
power of attorney: giấy ủy quyền
private property: sở hữu tư nhân
public domain: phạm vi công cộng
public service: dịch vụ công
puppet government: chính phủ bù nhìn
rainy season: mùa mưa
raw material: nguyên liệu|nguyên liệu thô
real number: số thực
reality show: truyền hình thực tế
reality television: truyền hình thực tế
refugee camp: trại tị nạn
religious freedom: tự do tôn giáo
respiratory system: hệ hô hấp
revolutionary war: chiến tranh cách mạng
rice field: ruộng lúa
rice paper: bánh tráng|giấy gió
right angle: góc vuông
right now: ngay bây giờ
river basin: lưu vực sông
rock music: nhạc rock
role model: hình mẫu
round table: bàn tròn
run for president: tranh cử tổng thống
run for: tranh cử
running water: nước máy
rural area: vùng nông thôn
rush hour: giờ cao điểm
salt water: nước mặn
sea level: mực nước biển
seat of government: trụ sở chính phủ
second language: ngôn ngữ thứ hai
sewage treatment: xử lý nước thải
sex ratio: tỷ lệ giới tính
sexual orientation: xu hướng tình dục
sexual reproduction: sinh sản hữu tính
shooting star: sao băng
short term: ngắn hạn
side by side: cạnh nhau
siege engine: vũ khí công thành
sign language: ngôn ngữ ký hiệu
sign up: đăng ký
sister city: thành phố kết nghĩa
skin color: màu da
slash and burn: đốt nương làm rẫy
so far: cho đến nay|đến nay
social class: tầng lớp xã hội|giai cấp
social justice: công bằng xã hội
social work: công tác xã hội
software engineering: kỹ thuật phần mềm
solar eclipse: nhật thực
spare time: thời gian rảnh
speak out: lên tiếng
special effects: hiệu ứng đặc biệt|kỹ xảo
speed limit: giới hạn tốc độ
spinal cord: tủy sống
sports team: đội thể thao
stand for: viết tắt của|đại diện cho
standing army: quân đội thường trực
starting point: điểm xuất phát
state of emergency: tình trạng khẩn cấp
state owned: quốc doanh|nhà nước
steel industry: công nghiệp thép
stem cell: tế bào gốc
step down: từ chức
student union: hội sinh viên
supreme commander: tư lệnh tối cao|tổng tư lệnh
surface area: diện tích bề mặt
sweet potato: khoai lang
symphony orchestra: dàn nhạc giao hưởng
take advantage of: tận dụng|lợi dụng
take control: kiểm soát
take into account: tính đến
take office: nhậm chức
take the throne: lên ngôi
tax rate: thuế suất
tea ceremony: trà đạo
tea house: quán trà
term of office: nhiệm kỳ
terms of office: nhiệm kỳ
the rest of: phần còn lại
this year: năm nay
throw away: vứt bỏ
ticket price: giá vé
time travel: du hành thời gian
tourist destination: điểm đến du lịch
town square: quảng trường thị trấn
trade deficit: thâm hụt thương mại
trade route: tuyến thương mại|tuyến đường thương mại
trade surplus: thặng dư thương mại
trade war: chiến tranh thương mại
tropical rainforest: rừng mưa nhiệt đới
tropical storm: bão nhiệt đới
twice as: gấp đôi
unemployment rate: tỷ lệ thất nghiệp
unit of measurement: đơn vị đo
up to date: cập nhật
urban area: vùng đô thị|khu đô thị
urban planning: quy hoạch đô thị
vice chancellor: phó hiệu trưởng|phó thủ tướng
video camera: máy quay phim
virtual reality: thực tế ảo
wake up: thức dậy
war of independence: chiến tranh giành độc lập
washing machine: máy giặt
water buffalo: trâu
water cycle: vòng tuần hoàn nước
water pollution: ô nhiễm nước
water supply: cấp nước|nguồn nước
water vapor: hơi nước
wealth inequality: bất bình đẳng giàu nghèo
weather forecast: dự báo thời tiết
welfare state: nhà nước phúc lợi
western civilization: văn minh phương Tây
wild animal: động vật hoang dã
wind turbine: tuabin gió
wipe out: xóa sổ|tiêu diệt
with respect to: đối với
women s rights: quyền phụ nữ
word order: trật tự từ
work of art: tác phẩm nghệ thuật
world population: dân số thế giới
world s largest: lớn nhất thế giới
write down: ghi lại
yellow fever: sốt vàng
yin and yang: âm dương
youth union: đoàn thanh niên
# what visitors ask about
second opinion: hội chẩn|khám lại|ý kiến thứ hai
parking lot, car park, parking space: bãi đỗ xe|bãi đậu xe|bãi giữ xe|bãi xe
parking fee: phí gửi xe|giá giữ xe|tiền gửi xe
lost and found: đồ thất lạc|đồ bỏ quên|để quên|thất lạc
lost property: đồ thất lạc|đồ bỏ quên
tuition fee: học phí
school fee: học phí|khoản thu
entrance fee, admission fee: phí tham quan|giá vé|vé vào cửa
entrance ticket, admission ticket: vé vào cửa|vé tham quan
entrance exam: thi tuyển sinh|thi đầu vào|kỳ thi tuyển sinh
final exam: thi học kỳ|kiểm tra cuối kỳ|thi cuối kỳ
midterm exam: kiểm tra giữa kỳ|thi giữa kỳ
free admission, free entry: miễn phí vé|miễn phí|vào cửa miễn phí
free of charge: miễn phí|không thu phí
for free: miễn phí|không mất tiền
opening hours, business hours, working hours, office hours: giờ mở cửa|giờ làm việc|giờ hoạt động|thời gian làm việc
visiting hours: giờ thăm bệnh|giờ thăm nuôi|vào thăm|thăm bệnh
emergency room: phòng cấp cứu|khoa cấp cứu|cấp cứu
emergency department: khoa cấp cứu|cấp cứu
intensive care: hồi sức tích cực|hồi sức cấp cứu
intensive care unit: khoa hồi sức tích cực|hồi sức tích cực|hồi sức cấp cứu
operating room, operating theatre, operating theater: phòng mổ|phòng phẫu thuật
waiting room: phòng chờ|phòng đợi
waiting time: thời gian chờ|chờ đợi
health insurance: bảo hiểm y tế|BHYT
health insurance card: thẻ bảo hiểm y tế|thẻ BHYT
social insurance: bảo hiểm xã hội|BHXH
life insurance: bảo hiểm nhân thọ
health care: chăm sóc sức khỏe|y tế
medical record: hồ sơ bệnh án|bệnh án
medical examination, medical checkup, health check, medical check: khám sức khỏe|khám bệnh|kiểm tra sức khỏe
medical care: chăm sóc y tế|khám chữa bệnh
medical fee, medical bill, hospital fee, hospital bill: viện phí|chi phí khám chữa bệnh|chi phí điều trị
medical staff: nhân viên y tế|y bác sĩ
head nurse: điều dưỡng trưởng
blood test: xét nghiệm máu
blood donation: hiến máu
blood type, blood group: nhóm máu
blood transfusion: truyền máu
blood sugar: đường huyết
vaccine shot, vaccine dose: mũi tiêm|mũi vắc xin|liều vắc xin
booster shot, booster dose: mũi nhắc lại|tiêm nhắc
flu shot: tiêm cúm|vắc xin cúm
hand foot and mouth disease: tay chân miệng
chicken pox: thủy đậu
whooping cough: ho gà
dengue fever: sốt xuất huyết
food poisoning: ngộ độc thực phẩm|ngộ độc
organ transplant: ghép tạng
organ donation: hiến tạng
kidney transplant: ghép thận
kidney stone: sỏi thận
heart surgery: mổ tim|phẫu thuật tim
caesarean section, cesarean section, c section: mổ lấy thai|sinh mổ
maternity hospital: bệnh viện phụ sản|nhà hộ sinh
maternity ward: khoa sản
maternity leave: nghỉ thai sản
children s hospital: bệnh viện nhi|bệnh viện nhi đồng
public hospital: bệnh viện công|bệnh viện công lập
private hospital: bệnh viện tư|bệnh viện tư nhân
private clinic: phòng khám tư|phòng mạch
first aid: sơ cứu|sơ cấp cứu
traditional medicine: y học cổ truyền|đông y
high blood pressure: tăng huyết áp|cao huyết áp|huyết áp cao
sore throat: đau họng|viêm họng
stomach ache: đau bụng|đau dạ dày
runny nose: sổ mũi|chảy mũi
broken leg: gãy chân
broken arm: gãy tay
eye test: đo mắt|khám mắt
hearing loss: mất thính lực|khiếm thính
wheel chair: xe lăn
nursing staff: điều dưỡng
be discharged: xuất viện|ra viện
be hospitalized: nhập viện|nằm viện
school year, academic year: năm học
school bus: xe đưa đón học sinh|xe buýt trường học|xe đưa rước
school board: hội đồng trường
school gate: cổng trường
school uniform: đồng phục học sinh|đồng phục
school lunch: bữa trưa|suất ăn bán trú|bán trú
school yard: sân trường
school principal, head teacher: hiệu trưởng
vice principal, deputy principal: phó hiệu trưởng|hiệu phó
homeroom teacher, form teacher: giáo viên chủ nhiệm
class size: sĩ số
parent teacher meeting, parents meeting: họp phụ huynh
cut off score, benchmark score, admission score: điểm chuẩn|điểm trúng tuyển
report card: học bạ|phiếu điểm
summer vacation, summer holiday, summer break: nghỉ hè|kỳ nghỉ hè
summer camp: trại hè
first day of school: khai giảng|ngày khai giảng|tựu trường
drop out: bỏ học
boarding school: trường nội trú|nội trú
boarding student: học sinh nội trú|nội trú
day boarding: bán trú
student dormitory: ký túc xá
student loan: vay vốn sinh viên|tín dụng sinh viên
exchange student: sinh viên trao đổi|trao đổi sinh viên
study abroad: du học
online learning, online class: học trực tuyến|học online
graduation exam: thi tốt nghiệp
graduation ceremony: lễ tốt nghiệp
gifted school, specialized school: trường chuyên
night school: bổ túc văn hóa|lớp ban đêm
language center, language centre: trung tâm ngoại ngữ
science fair: hội thi khoa học|ngày hội khoa học
sports day: hội thao|ngày hội thể thao|hội khỏe
teachers day, teacher s day: ngày nhà giáo|ngày nhà giáo Việt Nam
women s day: ngày quốc tế phụ nữ|ngày phụ nữ
children s day: ngày quốc tế thiếu nhi|tết thiếu nhi
labor day, labour day: ngày quốc tế lao động
independence day: quốc khánh|ngày độc lập
mid autumn festival: Trung thu|tết Trung thu
new year s eve: giao thừa|đêm giao thừa
library card: thẻ thư viện|thẻ bạn đọc|thẻ độc giả
library fine: phạt trả sách trễ|tiền phạt
overdue book: sách quá hạn
reading room: phòng đọc
book fair: hội sách|hội chợ sách
book launch: ra mắt sách
borrow books: mượn sách
return books: trả sách
identity card, id card, identification card: căn cước công dân|căn cước|CCCD|chứng minh nhân dân
household registration: hộ khẩu|đăng ký thường trú
household registration book: sổ hộ khẩu|hộ khẩu
marriage certificate: giấy đăng ký kết hôn|giấy kết hôn
marriage registration: đăng ký kết hôn
death certificate: giấy chứng tử|giấy khai tử
driving license, driving licence, driver s license: giấy phép lái xe|bằng lái xe|bằng lái
driving test: thi bằng lái|sát hạch lái xe
license plate, number plate: biển số xe|biển số
vehicle registration: đăng ký xe
vehicle inspection: đăng kiểm
building permit, construction permit: giấy phép xây dựng
business license, business licence, business registration: giấy phép kinh doanh|đăng ký kinh doanh
land use right: quyền sử dụng đất
land use certificate: sổ đỏ|giấy chứng nhận quyền sử dụng đất
residence permit: thẻ cư trú|tạm trú
temporary residence: tạm trú
permanent residence: thường trú
work permit: giấy phép lao động
application form: mẫu đơn|đơn đăng ký|tờ khai
fill in, fill out: điền|khai
hand in, turn in: nộp
photo copy: bản sao|photo|sao chụp
certified copy: bản sao chứng thực|bản sao công chứng
original copy: bản chính
one stop shop: một cửa|bộ phận một cửa
public service portal: cổng dịch vụ công
administrative procedure: thủ tục hành chính
processing time: thời gian giải quyết|thời gian xử lý
traffic fine: phạt giao thông|phạt vi phạm giao thông
parking ticket: phạt đỗ xe|vé gửi xe
speeding ticket: phạt quá tốc độ
people s council: hội đồng nhân dân
ward people s committee: ủy ban nhân dân phường|UBND phường
deputy director, vice director: phó giám đốc
deputy mayor, vice mayor: phó thị trưởng|phó chủ tịch thành phố
deputy chairman, deputy chairwoman: phó chủ tịch
department of health: sở y tế
department of education: sở giáo dục|sở giáo dục và đào tạo
department of transport: sở giao thông vận tải|sở giao thông
ministry of transport: bộ giao thông vận tải
ministry of construction: bộ xây dựng
ministry of justice: bộ tư pháp
ministry of culture: bộ văn hóa
ministry of labour, ministry of labor: bộ lao động
ministry of agriculture: bộ nông nghiệp
ministry of science and technology: bộ khoa học và công nghệ
ministry of industry and trade: bộ công thương
ministry of home affairs: bộ nội vụ
traffic police: cảnh sát giao thông|CSGT
fire department, fire brigade: cảnh sát chữa cháy|lực lượng chữa cháy|phòng cháy chữa cháy
fire truck, fire engine: xe chữa cháy|xe cứu hỏa
fire alarm: báo cháy|chuông báo cháy
fire extinguisher: bình chữa cháy
fire station: trạm chữa cháy|đội chữa cháy
fire fighter: lính cứu hỏa|lính chữa cháy
public hearing: lấy ý kiến|tiếp dân
public toilet, public restroom: nhà vệ sinh công cộng
public wifi, free wifi: wifi miễn phí|wifi công cộng
power cut, power outage, power failure: mất điện|cúp điện|cắt điện
water outage, water cut: mất nước|cúp nước|ngừng cấp nước
electricity bill, power bill: tiền điện|hóa đơn điện
water bill: tiền nước|hóa đơn nước
tap water: nước máy|nước sạch
waste water: nước thải
garbage collection, trash collection, waste collection: thu gom rác|gom rác
garbage truck: xe rác|xe thu gom rác
waste sorting: phân loại rác
street light, street lamp: đèn đường
street vendor: hàng rong|người bán hàng rong
street food: đồ ăn đường phố|ẩm thực đường phố
walking street, pedestrian street: phố đi bộ
pedestrian bridge: cầu đi bộ|cầu bộ hành|cầu vượt bộ hành
zebra crossing, pedestrian crossing: vạch sang đường|vạch kẻ đường|lối qua đường
traffic light: đèn giao thông|đèn tín hiệu|đèn đỏ
traffic accident, road accident, car accident, car crash: tai nạn giao thông|tai nạn
traffic congestion: ùn tắc|tắc đường|kẹt xe
traffic rule, traffic law: luật giao thông
road closure: cấm đường|phong tỏa đường
one way street: đường một chiều
ring road: đường vành đai|vành đai
national highway: quốc lộ
bus route, bus line: tuyến xe buýt|tuyến buýt
bus fare: giá vé xe buýt|vé xe buýt
bus ticket: vé xe buýt|vé xe
bus driver: tài xế xe buýt|lái xe buýt
train ticket: vé tàu
plane ticket, airline ticket, air ticket: vé máy bay
one way ticket: vé một chiều|vé lượt
return ticket, round trip ticket: vé khứ hồi
monthly ticket, monthly pass: vé tháng
day pass: vé ngày
boarding pass: thẻ lên tàu|thẻ lên máy bay
boarding gate: cửa ra máy bay|cửa lên máy bay
check in counter: quầy làm thủ tục
hand luggage: hành lý xách tay
motor boat, speed boat: ca nô|xuồng máy|tàu cao tốc
fishing boat, fishing vessel: tàu cá|tàu đánh cá|ghe đánh cá
cruise ship: du thuyền|tàu du lịch
cargo ship: tàu hàng|tàu chở hàng
life jacket, life vest: áo phao
life buoy: phao cứu sinh
ferry terminal, ferry pier: bến phà|bến tàu
cable car: cáp treo
motorbike taxi, motorcycle taxi: xe ôm
electric bus: xe buýt điện
electric scooter: xe máy điện|xe điện
electric bicycle, electric bike: xe đạp điện
driverless car: xe tự lái
gas station, petrol station: cây xăng|trạm xăng|cửa hàng xăng dầu
charging station: trạm sạc
flat tire, flat tyre: xịt lốp|thủng lốp
seat belt, safety belt: dây an toàn
drunk driving, drink driving: nồng độ cồn|say rượu lái xe
hit and run: gây tai nạn rồi bỏ chạy|bỏ trốn sau tai nạn
ticket office, ticket counter, ticket booth: quầy vé|phòng vé|nơi bán vé
ticket holder: người có vé
sold out: hết vé|bán hết
book a ticket, buy a ticket: đặt vé|mua vé
opening day: ngày khai mạc|ngày khai trương
opening date: ngày khai mạc|ngày mở cửa
opening time: giờ mở cửa
closing time: giờ đóng cửa
be closed: đóng cửa|nghỉ
guided tour, tour guide: hướng dẫn viên|tham quan có hướng dẫn
audio guide: thuyết minh tự động|thuyết minh
souvenir shop, gift shop: cửa hàng lưu niệm|quầy lưu niệm
permanent exhibition: trưng bày thường xuyên|trưng bày cố định
special exhibition, temporary exhibition: trưng bày chuyên đề|triển lãm
opening hour: giờ mở cửa
student discount: giảm giá sinh viên|giảm giá cho học sinh
half price: nửa giá|giảm một nửa
senior citizen: người cao tuổi|người già
people with disabilities, disabled people: người khuyết tật
school child, school children: học sinh|trẻ em
young people: thanh niên|người trẻ|giới trẻ
old people, elderly people: người già|người cao tuổi
poor people: người nghèo|hộ nghèo
poor student: học sinh nghèo
single mother: mẹ đơn thân
newborn baby: trẻ sơ sinh
twin brothers: anh em sinh đôi
foster parent: cha mẹ nuôi
next of kin: thân nhân|người thân
get married: kết hôn|cưới
get divorced: ly hôn
get engaged: đính hôn
get lost: lạc đường|bị lạc|mất tích
get sick, fall ill: bị bệnh|mắc bệnh|ốm
get hurt, get injured: bị thương
get stuck, be stuck: mắc kẹt|bị kẹt
get off: xuống xe|xuống
get on: lên xe|lên
get back: lấy lại|nhận lại
get rid of: loại bỏ|xóa bỏ
give away: tặng|phát miễn phí
give back: trả lại|hoàn trả
hand out: phát|phân phát
pick up: đón|nhận|nhặt
drop off: trả khách|đưa đến
put out: dập tắt|dập lửa
put off: hoãn|dời|trì hoãn
put on: mặc|tổ chức
look into: điều tra|xem xét
run over: cán|tông
knock down: đánh ngã|tông ngã|đánh sập
tear down, pull down: phá dỡ|tháo dỡ|đập bỏ
fall down: ngã|đổ|sập
catch fire: bốc cháy|cháy
break into: đột nhập
break in: đột nhập
sign a contract: ký hợp đồng
apply for: nộp hồ sơ|đăng ký|xin
pay for: trả tiền|chi trả
pay back: trả nợ|hoàn trả
pay rise, pay raise: tăng lương
be fired: bị sa thải|bị đuổi việc
be arrested: bị bắt|bắt giữ
be injured: bị thương
be killed: thiệt mạng|chết|tử vong
be rescued: được cứu
be delayed: bị hoãn|chậm|trễ
be cancelled, be canceled: bị hủy|hủy
be postponed: bị hoãn|hoãn|dời
be founded: thành lập|được thành lập
be renamed: đổi tên
be named: được đặt tên|mang tên
be located: nằm ở|nằm tại|tọa lạc
be held: được tổ chức|diễn ra
be built: được xây dựng|xây dựng
be stolen: bị trộm|bị mất cắp
be required: bắt buộc|yêu cầu
be allowed: được phép|cho phép
be banned: bị cấm|cấm
go missing: mất tích
go bankrupt: phá sản
go on strike: đình công
go to school: đi học
go to hospital: nhập viện|đi bệnh viện
sick leave: nghỉ ốm|nghỉ bệnh
annual leave: nghỉ phép
part time: bán thời gian|làm thêm
full time: toàn thời gian
job fair: ngày hội việc làm|hội chợ việc làm
job opening, job vacancy: tuyển dụng|vị trí tuyển dụng
job interview: phỏng vấn
starting salary: lương khởi điểm
overtime pay: tiền tăng ca|tiền làm thêm giờ
lunch break: nghỉ trưa
night shift: ca đêm
day shift: ca ngày
day off: ngày nghỉ
annual revenue: doanh thu năm
annual report: báo cáo thường niên
annual meeting: đại hội thường niên|họp thường niên
shareholders meeting: đại hội cổ đông
board member: thành viên hội đồng quản trị
branch office: chi nhánh|văn phòng đại diện
head office: trụ sở chính|trụ sở
customer service: chăm sóc khách hàng|dịch vụ khách hàng
phone number, telephone number: số điện thoại
hot line: đường dây nóng|tổng đài
email address: địa chỉ email|email
home page: trang chủ|trang web
bank account: tài khoản ngân hàng|tài khoản
bank transfer: chuyển khoản
bank card: thẻ ngân hàng
cash machine: cây ATM|máy rút tiền|ATM
exchange money: đổi tiền
down payment: tiền đặt cọc|trả trước
shopping mall, shopping center, shopping centre: trung tâm thương mại
convenience store: cửa hàng tiện lợi
night market: chợ đêm
floating market: chợ nổi
industrial park, industrial zone: khu công nghiệp
apartment building: chung cư|nhà chung cư
social housing: nhà ở xã hội
house rent: tiền thuê nhà|tiền nhà
boarding house: nhà trọ
construction site: công trường|công trình
ground breaking: khởi công|động thổ
groundbreaking ceremony: lễ khởi công|lễ động thổ
ribbon cutting: cắt băng khánh thành|khánh thành
inauguration ceremony: lễ khánh thành|lễ nhậm chức
award ceremony: lễ trao giải|trao giải
first prize: giải nhất
second prize: giải nhì
third prize: giải ba
grand prize: giải đặc biệt|giải nhất
consolation prize: giải khuyến khích
prize money: tiền thưởng
runner up: á quân|giải nhì
penalty kick: phạt đền|đá phạt đền
penalty shootout: luân lưu|loạt sút luân lưu
red card: thẻ đỏ
yellow card: thẻ vàng
extra time: hiệp phụ
stoppage time: bù giờ
own goal: phản lưới nhà|đá phản lưới
final score: tỷ số chung cuộc|tỷ số
final match: trận chung kết|chung kết
opening match: trận khai mạc|trận mở màn
home team: đội chủ nhà|chủ nhà
away team: đội khách
group stage: vòng bảng
top scorer: vua phá lưới|ghi nhiều bàn nhất
football team: đội bóng đá|đội bóng
football club: câu lạc bộ bóng đá
football match: trận đấu|trận bóng đá
football field, football pitch: sân bóng|sân bóng đá
sports center, sports centre: trung tâm thể thao
running race: giải chạy|chạy bộ
flood victim: người dân vùng lũ|nạn nhân lũ lụt
flash flood: lũ quét
heavy rain: mưa lớn|mưa to
heat wave: nắng nóng|đợt nắng nóng
cold spell, cold snap: rét đậm|đợt rét|không khí lạnh
rain coat: áo mưa
tropical depression: áp thấp nhiệt đới
dead body: thi thể|xác
missing person: người mất tích
rescue team, rescue worker: đội cứu hộ|lực lượng cứu hộ|cứu hộ
search and rescue: cứu nạn|tìm kiếm cứu nạn|cứu hộ
gas leak: rò rỉ khí gas|rò khí ga
gas explosion: nổ khí gas|nổ bình gas
electric shock: điện giật
short circuit: chập điện
bank robbery: cướp ngân hàng
drug dealer: kẻ buôn ma túy
drug trafficking: buôn bán ma túy
fake goods: hàng giả|hàng nhái
life sentence, life imprisonment: tù chung thân|chung thân
years in prison: năm tù
court case: vụ án|vụ kiện
police investigation: điều tra của công an|công an điều tra
security guard: bảo vệ|nhân viên bảo vệ
security camera, surveillance camera: camera an ninh|camera
mobile app, phone app: ứng dụng|ứng dụng di động
qr code: mã QR
live stream: phát trực tiếp|livestream
press release: thông cáo báo chí
art exhibition: triển lãm mỹ thuật|triển lãm nghệ thuật
photo exhibition: triển lãm ảnh
music festival: lễ hội âm nhạc
flower festival: lễ hội hoa
dragon boat race, boat race: đua thuyền
lion dance: múa lân
fireworks display: bắn pháo hoa|pháo hoa
water puppetry, water puppet: múa rối nước
beauty contest, beauty pageant: thi hoa hậu|cuộc thi sắc đẹp
set menu: thực đơn|suất ăn
main dish: món chính
vegetarian food: đồ chay|món chay
craft village: làng nghề
old quarter: phố cổ
old town, ancient town: phố cổ|khu phố cổ
old name, former name: tên cũ
head of department: trưởng khoa|trưởng phòng
department head: trưởng khoa|trưởng phòng
chief accountant: kế toán trưởng
general director: tổng giám đốc
acting director: quyền giám đốc
board of management: ban giám đốc|ban quản lý
management board: ban quản lý
organizing committee, organising committee: ban tổ chức
panel of judges: ban giám khảo
official website: trang web chính thức|trang chủ
on foot: đi bộ
by bus: xe buýt|bằng xe buýt
by train: tàu hỏa|bằng tàu
by car: ô tô|bằng ô tô
by bike, by bicycle: xe đạp|bằng xe đạp
by motorbike: xe máy|bằng xe máy
on sale: mở bán|bán
on duty: trực|làm nhiệm vụ
on time: đúng giờ|đúng hạn
in advance: trước|đặt trước
in person: trực tiếp
in cash: tiền mặt
out of order: hỏng|hư hỏng
out of stock: hết hàng
out of work: thất nghiệp|mất việc
at night: ban đêm|buổi tối
at weekends, on weekends: cuối tuần
once a week: mỗi tuần một lần|hàng tuần
once a month: mỗi tháng một lần|hàng tháng
once a year: mỗi năm một lần|hàng năm
twice a week: mỗi tuần hai lần|hai lần một tuần
per month: mỗi tháng|một tháng
per person: mỗi người|một người
per hour: mỗi giờ|một giờ
per week: mỗi tuần|một tuần
last month: tháng trước
last week: tuần trước
next week: tuần sau|tuần tới
next month: tháng sau|tháng tới
late fee: phí trả chậm|phạt trả trễ|phí phạt
due date: hạn nộp|hạn trả|hạn chót
age limit: giới hạn tuổi|độ tuổi
dress code: quy định trang phục|trang phục
house rule: nội quy
`;
