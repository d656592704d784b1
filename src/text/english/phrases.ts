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
`;
