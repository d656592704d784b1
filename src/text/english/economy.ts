/** Economy, work, education, transport, technology at work, one entry a line. */
export const ECONOMY = `
# economy, trade, finance
accountant: kế toán
accounting: kế toán
agriculture: nông nghiệp
agricultural: nông nghiệp
asset: tài sản
auction: đấu giá|cuộc đấu giá
bank: ngân hàng|bờ
banker: chủ ngân hàng
banking: ngân hàng
bankrupt, bankruptcy: phá sản
bond: trái phiếu|liên kết
boom: bùng nổ
brand: thương hiệu|nhãn hiệu
budget: ngân sách
business: kinh doanh|doanh nghiệp
businessman: doanh nhân
buyer: người mua
cash: tiền mặt
cheap: rẻ
client, customer: khách hàng
coin: đồng xu|tiền xu
commerce: thương mại
commercial: thương mại
commodity: hàng hóa
company: công ty
competition: cạnh tranh|cuộc thi
competitor: đối thủ|đối thủ cạnh tranh
consumer: người tiêu dùng
consumption: tiêu thụ|tiêu dùng
corporation: tập đoàn|công ty
crop: cây trồng|vụ mùa|mùa màng
currency: tiền tệ|đồng tiền
customs: hải quan|phong tục
dairy: sữa
debt: nợ|khoản nợ
deficit: thâm hụt
dollar: đô la
economic: kinh tế
economics: kinh tế học|kinh tế
economist: nhà kinh tế|nhà kinh tế học
economy: kinh tế|nền kinh tế
employee: nhân viên|người lao động
employer: chủ lao động|nhà tuyển dụng
employment: việc làm
enterprise: doanh nghiệp
entrepreneur: doanh nhân
equity: vốn chủ sở hữu|công bằng
euro: đồng euro
expense, expenditure: chi phí|chi tiêu
expensive: đắt|đắt tiền
exporter: nước xuất khẩu|nhà xuất khẩu
factory: nhà máy|xưởng
farm: trang trại|nông trại
farmer: nông dân
farming: nông nghiệp|canh tác
fee: phí|lệ phí
fertile: màu mỡ|phì nhiêu
fertilizer: phân bón
financial: tài chính
firm: công ty|hãng
fiscal: tài khóa|tài chính
fisherman: ngư dân
fishery: thủy sản|nghề cá
fishing: đánh cá|câu cá
forestry: lâm nghiệp
garment: may mặc
goods: hàng hóa
gross: tổng
growth: tăng trưởng|sự tăng trưởng
harvest: thu hoạch|mùa gặt
income: thu nhập
industrial: công nghiệp
industrialization: công nghiệp hóa
industry: công nghiệp|ngành
inflation: lạm phát
infrastructure: cơ sở hạ tầng|hạ tầng
insurance: bảo hiểm
interest: lãi suất|lợi ích|quan tâm
investment: đầu tư|vốn đầu tư
investor: nhà đầu tư
irrigation: thủy lợi|tưới tiêu
job: việc làm|công việc
labor, labour: lao động
laborer, labourer: người lao động|công nhân
livestock: gia súc|vật nuôi
loan: khoản vay|vay
logistics: hậu cần
machinery: máy móc
manufacturer: nhà sản xuất|hãng sản xuất
manufacturing: sản xuất|chế tạo
market: thị trường|chợ
marketing: tiếp thị
mine: mỏ|khai thác|mìn
miner: thợ mỏ
mining: khai thác mỏ|khai mỏ
monetary: tiền tệ
money: tiền|tiền bạc
monopoly: độc quyền
mortgage: thế chấp
net: ròng|lưới
ownership: quyền sở hữu|sở hữu
payment: thanh toán|khoản thanh toán
pension: lương hưu
poor: nghèo|kém
price: giá|giá cả
private: tư nhân|riêng
privatization: tư nhân hóa
producer: nhà sản xuất
product: sản phẩm
production: sản xuất|sản lượng
productivity: năng suất
profession: nghề nghiệp|nghề
professional: chuyên nghiệp
profit: lợi nhuận
prosperity: thịnh vượng
prosperous: thịnh vượng|phồn vinh
quota: hạn ngạch
recession: suy thoái
resource: tài nguyên|nguồn lực
retail: bán lẻ
retirement: nghỉ hưu
revenue: doanh thu|thu nhập
rich, wealthy: giàu|giàu có
salary: lương|tiền lương
sale: bán|doanh số
seller: người bán
service: dịch vụ|phục vụ
shareholder, stockholder: cổ đông
shop: cửa hàng
shopping: mua sắm
shortage: thiếu hụt|khan hiếm
skill: kỹ năng
slump: suy thoái|sụt giảm
staff: nhân viên|cán bộ
startup: khởi nghiệp
stock: cổ phiếu|chứng khoán
subsidy: trợ cấp
subsidiary: công ty con
surplus: thặng dư|dư thừa
tariff: thuế quan
taxation: thuế|đánh thuế
taxpayer: người nộp thuế
textile: dệt may|dệt
tourism: du lịch
tourist: khách du lịch|du khách
transaction: giao dịch
turnover: kim ngạch|doanh thu
unemployed: thất nghiệp
unemployment: thất nghiệp
value: giá trị
volume: khối lượng|kim ngạch|tập|thể tích
wholesale: bán buôn|bán sỉ
worker: công nhân|người lao động
workforce: lực lượng lao động
# education
academic: học thuật
academy: học viện|viện hàn lâm
admission: tuyển sinh|nhập học
bachelor: cử nhân
campus: khuôn viên
classroom: lớp học|phòng học
college: trường đại học|cao đẳng
course: khóa học|môn học
curriculum: chương trình giảng dạy
degree: bằng|độ|học vị
dictionary: từ điển
diploma: bằng|bằng tốt nghiệp
doctorate: tiến sĩ|bằng tiến sĩ
education: giáo dục
educational: giáo dục
encyclopedia, encyclopaedia: bách khoa toàn thư
enrollment, enrolment: tuyển sinh|ghi danh
essay: bài luận|tiểu luận
exam, examination: kỳ thi|bài thi|thi
faculty: khoa|giảng viên
graduation: tốt nghiệp
homework: bài tập về nhà
institute: viện|học viện
instruction: hướng dẫn|chỉ dẫn
instructor: giảng viên|người hướng dẫn
kindergarten: mẫu giáo|nhà trẻ
knowledge: kiến thức|tri thức
learner: người học
learning: học tập|học
lesson: bài học
library: thư viện
literacy: biết chữ|biết đọc
literate: biết chữ
notebook: sổ tay|vở
pencil: bút chì
professor: giáo sư
pupil: học sinh
rector: hiệu trưởng
scholarship: học bổng
school: trường học|trường
schoolteacher: giáo viên
seminar: hội thảo
student: sinh viên|học sinh
subject: môn học|chủ đề
teacher: giáo viên|thầy giáo
teaching: giảng dạy|dạy học
textbook: sách giáo khoa
training: đào tạo|huấn luyện
tuition: học phí
tutor: gia sư|dạy kèm
undergraduate: đại học|cử nhân
university: trường đại học|đại học
vocational: dạy nghề
# transport
accident: tai nạn|vụ tai nạn
airline: hãng hàng không
airplane, aeroplane, plane: máy bay
airport: sân bay|cảng hàng không
anchor: neo
automobile: ô tô|xe hơi
aviation: hàng không
balloon: khí cầu|bóng bay
bicycle, bike: xe đạp
boat: thuyền|tàu
bridge: cầu|cây cầu
bus: xe buýt
cable: cáp
canal: kênh|kênh đào
car: ô tô|xe hơi|xe
cargo: hàng hóa
carriage: toa xe|xe ngựa
cart: xe kéo|xe bò
cemetery: nghĩa trang
corridor: hành lang
deck: boong
depot: kho|ga
destination: điểm đến
dock: bến tàu
driver: tài xế|người lái xe|lái xe
engine: động cơ
expressway, freeway, motorway: đường cao tốc|cao tốc
ferry: phà
flight: chuyến bay|bay
freight: hàng hóa|vận tải
fuel: nhiên liệu
garage: nhà để xe
harbor, harbour: cảng|bến cảng
helicopter: trực thăng|máy bay trực thăng
highway: xa lộ|đường cao tốc|quốc lộ
intersection: ngã tư|giao lộ
journey, trip: chuyến đi|hành trình
junction: nút giao|giao lộ
lane: làn đường|làn
locomotive: đầu máy
luggage, baggage: hành lý
lighthouse: hải đăng
mail: thư|bưu điện|gửi thư|gửi
metro, subway, underground: tàu điện ngầm
motor: động cơ
motorcycle, motorbike: xe máy|mô tô
navigation: hàng hải|điều hướng
navigator: hoa tiêu|nhà hàng hải
parking: đỗ xe|bãi đậu xe
path: đường|con đường
petrol, gasoline: xăng
pipeline: đường ống
port: cảng
railway, railroad, rail: đường sắt
rider: người lái|kỵ sĩ
road: đường|con đường|đường bộ
route: tuyến đường|tuyến|lộ trình
runway: đường băng
sailor: thủy thủ
sea: biển
ship: tàu|con tàu|thuyền
shipping: vận chuyển|vận tải biển
shipyard: xưởng đóng tàu|nhà máy đóng tàu
sidewalk, pavement: vỉa hè
speed: tốc độ|vận tốc
station: ga|nhà ga|trạm|đài
steamship, steamboat: tàu hơi nước
street: đường phố|phố|đường
taxi: taxi
terminal: nhà ga|bến
ticket: vé
traffic: giao thông
trail: đường mòn
tram: xe điện|tàu điện
transit: quá cảnh
transportation: giao thông|vận tải
traveler, traveller: du khách|lữ khách
truck, lorry: xe tải
tunnel: đường hầm|hầm
tyre, tire: lốp
vehicle: xe|phương tiện
vessel: tàu|mạch
wagon: toa xe
wheel: bánh xe
# engineering and computing
algorithm: thuật toán|giải thuật
analog: tương tự
antenna: ăng ten
app: ứng dụng
application: ứng dụng|đơn|hồ sơ|đăng ký
automatic: tự động
automation: tự động hóa
backup: sao lưu
bandwidth: băng thông
battery: pin|ắc quy
binary: nhị phân
boiler: nồi hơi
browser: trình duyệt
button: nút
camera: máy ảnh|camera
chip: chip|vi mạch
circuit: mạch|vi mạch
coal: than|than đá
compiler: trình biên dịch
component: thành phần|linh kiện
compression: nén
computer: máy tính|máy vi tính
computing: điện toán|máy tính
condenser: bình ngưng
console: máy chơi game
crane: cần cẩu|sếu
cryptography: mật mã học
cylinder: xi lanh|hình trụ
dam: đập
data: dữ liệu
database: cơ sở dữ liệu
decoder: bộ giải mã
device: thiết bị
digital: kỹ thuật số|số
disk, disc: đĩa
download: tải xuống|tải về
electric, electrical: điện
electrician: thợ điện
electricity: điện|điện năng
electronic: điện tử
electronics: điện tử
email, e-mail: thư điện tử
encryption: mã hóa
energy: năng lượng
engineer: kỹ sư
engineering: kỹ thuật
equipment: thiết bị|trang thiết bị
error: lỗi|sai số
facility: cơ sở|tiện nghi
file: tập tin|tệp
furnace: lò|lò nung
gear: bánh răng
generator: máy phát điện|máy phát
hacker: tin tặc
hammer: búa
hardware: phần cứng
image: hình ảnh|ảnh
information: thông tin
input: đầu vào
instrument: nhạc cụ|dụng cụ|công cụ
interface: giao diện
internet: internet|mạng
inventory: hàng tồn kho
keyboard: bàn phím
lamp: đèn
laptop: máy tính xách tay
laser: laser
lens: thấu kính|ống kính
machine: máy|máy móc
mathematician: nhà toán học
mechanic: thợ máy
mechanical: cơ khí|cơ học
memory: bộ nhớ|trí nhớ|ký ức
microscope: kính hiển vi
mill: cối xay|nhà máy
mobile: di động
model: mô hình|mẫu|người mẫu
module: mô-đun
nail: đinh|móng|móng tay
network: mạng|mạng lưới
nuclear: hạt nhân
online: trực tuyến
output: đầu ra|sản lượng
password: mật khẩu
pipe: ống
piston: pít tông
plastic: nhựa|chất dẻo
platform: nền tảng|sân ga
processor: bộ xử lý|vi xử lý
program, programme: chương trình
programmer: lập trình viên
programming: lập trình
prototype: nguyên mẫu
pump: bơm|máy bơm
quality: chất lượng|phẩm chất
radar: radar
radio: đài phát thanh|vô tuyến|radio
reactor: lò phản ứng
refinery: nhà máy lọc dầu
renewable: tái tạo
robot: robot|rô bốt
satellite: vệ tinh
scanner: máy quét
screen: màn hình
screw: vít
sensor: cảm biến
server: máy chủ
signal: tín hiệu
smartphone: điện thoại thông minh
software: phần mềm
solar: mặt trời
spacecraft, spaceship: tàu vũ trụ
standard: tiêu chuẩn
storage: lưu trữ
string: chuỗi|dây
structure: cấu trúc|kết cấu
technical: kỹ thuật
technician: kỹ thuật viên
technique: kỹ thuật
technology: công nghệ
technological: công nghệ
telegraph: điện báo
telescope: kính viễn vọng|kính thiên văn
telecommunication: viễn thông
television, tv: truyền hình|tivi
tool: công cụ|dụng cụ
transistor: bóng bán dẫn
transmission: truyền tải|truyền|lây truyền
transmitter: máy phát
turbine: tuabin
user: người dùng|người sử dụng
valve: van
video: video
virtual: ảo
virus: virus
website, site: trang web|địa điểm
windmill: cối xay gió
wire: dây|dây điện
wireless: không dây
workshop: xưởng|hội thảo
# less common, of all kinds
accessory: phụ kiện
accommodation: chỗ ở|nơi ở
adoption: áp dụng|nhận con nuôi
advertisement: quảng cáo
advertising: quảng cáo
aerospace: hàng không vũ trụ
affordable: giá phải chăng|giá rẻ|vừa túi tiền
air: không khí|hàng không
allocation: phân bổ
allowance: trợ cấp
amplifier: bộ khuếch đại
analyst: nhà phân tích
appraisal: thẩm định
assignment: nhiệm vụ|bài tập
attachment: đính kèm|gắn bó
authentication: xác thực
automotive: ô tô
baker: thợ làm bánh
barber: thợ cắt tóc
bargain: món hời|mặc cả
barrel: thùng
benchmark: chuẩn|tiêu chuẩn
bid: đấu thầu|dự thầu
blacksmith: thợ rèn
bonus: tiền thưởng
bookstore, bookshop: hiệu sách
boss: ông chủ|sếp
brake: phanh
broadband: băng thông rộng
broker: môi giới
bug: lỗi|bọ
bulletin: bản tin
butcher: đồ tể|hàng thịt
cache: bộ nhớ đệm
calculator: máy tính cầm tay
capacity: công suất|sức chứa|năng lực
career: sự nghiệp|nghề nghiệp
carrier: hãng vận tải|người mang
cartel: liên minh độc quyền|tập đoàn
cashier: thu ngân
casino: sòng bạc
catalog, catalogue: danh mục|ca-ta-lô
certificate: giấy chứng nhận|chứng chỉ
certification: chứng nhận
chair: ghế|chủ trì
chart: biểu đồ|bảng xếp hạng
cheque: séc
cigarette: thuốc lá|điếu thuốc
classification: phân loại
cluster: cụm
collaboration: hợp tác|cộng tác
competitive: cạnh tranh
competitiveness: năng lực cạnh tranh
complaint: khiếu nại|phàn nàn
compliance: tuân thủ
computational: tính toán
configuration: cấu hình
conglomerate: tập đoàn
consultancy: tư vấn
consultant: tư vấn|chuyên gia tư vấn
contractor: nhà thầu
convoy: đoàn xe|đoàn hộ tống
cooperative: hợp tác xã|hợp tác
corporate: doanh nghiệp|công ty
counter: quầy|bộ đếm
coupon: phiếu giảm giá
courier: chuyển phát
craftsmen: thợ thủ công
crankshaft: trục khuỷu
creditor: chủ nợ
cruise: du thuyền|hành trình
dealer: đại lý|người buôn bán
delivery: giao hàng|giao
detector: máy dò
devaluation: phá giá
developer: nhà phát triển
directory: thư mục|danh bạ
discount: giảm giá|chiết khấu
distributor: nhà phân phối
dividend: cổ tức
doctoral: tiến sĩ
documentation: tài liệu
drilling: khoan
earnings: thu nhập
educator: nhà giáo dục
electrification: điện khí hóa
elementary: tiểu học|cơ bản
eligibility: điều kiện
encoding: mã hóa
entity: thực thể
exhaust: khí thải|cạn kiệt
expertise: chuyên môn
fare: giá vé
filter: bộ lọc|lọc
fireman, firefighter: lính cứu hỏa
firewall: tường lửa
folder: thư mục
format: định dạng
forwarding: chuyển tiếp
frame: khung
franchise: nhượng quyền|thương hiệu
freelance: tự do
gadget: thiết bị
gateway: cổng
gearbox: hộp số
grade: lớp|điểm|cấp
grocery: tạp hóa
header: tiêu đề
headmaster: hiệu trưởng
hub: trung tâm|đầu mối
husbandry: chăn nuôi
hydroelectric: thủy điện
incentive: khuyến khích|ưu đãi
informatics: tin học
installation: lắp đặt
interactive: tương tác
internship: thực tập
invoice: hóa đơn
jet: phản lực|máy bay phản lực
kernel: nhân|hạt nhân
kerosene: dầu hỏa
keyword: từ khóa
layoff: sa thải
layout: bố cục|bố trí
lease: thuê|cho thuê
lender: người cho vay
lever: đòn bẩy
logging: khai thác gỗ|ghi nhật ký
login: đăng nhập
loom: khung cửi|máy dệt
lottery: xổ số
lubricant: chất bôi trơn
maintenance: bảo trì|bảo dưỡng
manual: thủ công|cẩm nang
maritime: hàng hải
marketplace: thị trường|chợ
merger: sáp nhập
metadata: siêu dữ liệu
microphone: micrô
microprocessor: vi xử lý
microwave: vi sóng|lò vi sóng
multimedia: đa phương tiện
multinational: đa quốc gia
node: nút
optimization: tối ưu hóa
outlet: cửa hàng|đầu ra
outsourcing: thuê ngoài
overhead: chi phí chung|trên không
package: gói|bưu kiện
packaging: bao bì|đóng gói
packet: gói tin|gói
parcel: bưu kiện|lô đất
payroll: bảng lương
pedagogy: sư phạm
permission: sự cho phép|quyền
personnel: nhân sự|nhân viên
pixel: điểm ảnh
plough, plow: cày
portal: cổng|cổng thông tin
portfolio: danh mục
postal: bưu chính
postcard: bưu thiếp
poultry: gia cầm
premium: cao cấp|phí bảo hiểm
printer: máy in|thợ in
printing: in ấn|in
procurement: mua sắm
profile: hồ sơ
profitable: sinh lợi|có lãi
projector: máy chiếu
promotion: thăng chức|quảng bá|khuyến mại
propeller: cánh quạt|chân vịt
propulsion: lực đẩy|đẩy
provider, supplier: nhà cung cấp
qualification: trình độ|vòng loại
query: truy vấn
quotation: trích dẫn|báo giá
receipt: biên lai
receiver: máy thu|người nhận
recipient: người nhận
refund: hoàn tiền
registration: đăng ký
reliability: độ tin cậy
rental: cho thuê
repository: kho lưu trữ
restructuring: tái cơ cấu
retailer: nhà bán lẻ
rotor: rô-to
router: bộ định tuyến
routing: định tuyến
savings: tiết kiệm
schooling: đi học|giáo dục
semester: học kỳ
semiconductor: bán dẫn|chất bán dẫn
shaft: trục
shipbuilding: đóng tàu
shipment: lô hàng
shopkeeper: chủ cửa hàng
shuttle: con thoi
silo: kho chứa
simulation: mô phỏng
specialist: chuyên gia
specification: đặc tả|thông số kỹ thuật
spindle: trục quay
sponsorship: tài trợ
spreadsheet: bảng tính
stake: cổ phần|cọc
starch: tinh bột
stationery: văn phòng phẩm
steelworks: nhà máy thép
steering: lái|điều khiển
subcontractor: nhà thầu phụ
subscriber: thuê bao|người đăng ký
supervisor: giám sát viên|người giám sát
sustainability: tính bền vững|bền vững
sustainable: bền vững
switchboard: tổng đài
syntax: cú pháp
tablet: máy tính bảng|viên thuốc
tailor: thợ may
tanker: tàu chở dầu
telecom: viễn thông
template: mẫu
tenant: người thuê|tá điền
terminology: thuật ngữ
thesis: luận án|luận văn|luận đề
throttle: van tiết lưu
throughput: thông lượng
toll: phí cầu đường|số người chết
tractor: máy kéo
trademark: nhãn hiệu|thương hiệu
trolley: xe đẩy
tutorial: hướng dẫn
username: tên người dùng
utility: tiện ích
valuation: định giá
vendor: nhà cung cấp|người bán
venture: liên doanh|mạo hiểm
verification: xác minh
waiter: bồi bàn|phục vụ
warranty: bảo hành
weaver: thợ dệt
weaving: dệt
workplace: nơi làm việc
yacht: du thuyền
# what visitors ask about
admittance: vào cửa
airfare: vé máy bay|giá vé máy bay
airliner: máy bay chở khách
apprentice: người học việc|học nghề
apprenticeship: học nghề
bakery: tiệm bánh|lò bánh
ballpoint: bút bi
banknote: tờ tiền|tiền giấy
barbershop: tiệm hớt tóc|tiệm cắt tóc
barge: sà lan
berth: giường nằm|chỗ neo
blackboard: bảng đen|bảng
blackout: mất điện|cúp điện
bookshelf: kệ sách|tủ sách
booking: đặt chỗ|đặt vé|đặt trước
brochure, leaflet: tờ rơi|sách giới thiệu
bumper: cản xe
canoe: xuồng|ca nô|thuyền độc mộc
canteen, cafeteria: căng tin|nhà ăn
cab: taxi
carpark: bãi đỗ xe|bãi đậu xe
carpool: đi chung xe
cashless: không dùng tiền mặt
catering: suất ăn|dịch vụ ăn uống
checkup: khám sức khỏe|kiểm tra sức khỏe
checkout: quầy thu ngân|trả phòng
commuter: người đi làm
commute: đi làm|đi lại
congestion: ùn tắc|tắc nghẽn|kẹt xe
crosswalk: vạch sang đường|lối qua đường
cutoff: điểm chuẩn|hạn chót
dean: trưởng khoa|chủ nhiệm khoa
dinghy: xuồng
eraser: cục tẩy
escalator: thang cuốn
fairground: hội chợ|khu vui chơi
ferryboat: phà
flyover, overpass: cầu vượt
footbridge: cầu đi bộ|cầu bộ hành
footpath: đường đi bộ|vỉa hè
freelancer: làm tự do|lao động tự do
freshman: tân sinh viên|sinh viên năm nhất
fundraise: gây quỹ|quyên góp
gangway: cầu tàu
giveaway: tặng|quà tặng
hairdresser: thợ làm tóc|tiệm làm tóc
handbag: túi xách
handout: tờ rơi|tài liệu phát tay
handrail: tay vịn|lan can
headlight: đèn pha|đèn xe
headmistress: hiệu trưởng
helpline, hotline: đường dây nóng|tổng đài
houseboat: nhà thuyền|nhà nổi
inpatient: điều trị nội trú|nội trú
installment, instalment: trả góp|đợt thanh toán
intern, trainee: thực tập sinh|thực tập
jeep: xe jeep
jeweler, jeweller: thợ kim hoàn|tiệm vàng
kiosk: quầy|ki ốt
lifeboat: xuồng cứu sinh|thuyền cứu hộ
lifejacket: áo phao
limousine: xe limousine
locker: tủ đồ|tủ khóa
lounge: phòng chờ
minibus: xe buýt nhỏ|xe khách nhỏ
minivan: xe tải nhỏ|xe van
moped: xe gắn máy
motorboat, speedboat: ca nô|xuồng máy|tàu cao tốc
motorcyclist, motorbiker: người đi xe máy
newsstand: sạp báo
outage: mất điện|cúp điện|sự cố
outpatient: khám ngoại trú|ngoại trú
overpayment: nộp thừa
overtime: tăng ca|làm thêm giờ
paycheck: tiền lương|lương
payslip: phiếu lương
pawnshop: tiệm cầm đồ
payout: chi trả|tiền bồi thường
photocopy: bản sao|photo|sao chụp
jetty: bến tàu|cầu cảng|cầu tàu
playground: sân chơi|khu vui chơi
porter: người khuân vác|phu
postman, mailman: người đưa thư|bưu tá
prepayment: trả trước
queue: xếp hàng|hàng đợi
raffle: bốc thăm trúng thưởng|xổ số
rebate: hoàn tiền|giảm giá
repairman: thợ sửa chữa|thợ
restroom, lavatory: nhà vệ sinh|toilet|phòng vệ sinh
roadblock: chốt chặn|rào chắn
roadwork, roadworks: sửa đường|thi công đường
roundabout: vòng xoay|bùng binh
rucksack: ba lô
rowboat: thuyền chèo|ghe
sailboat: thuyền buồm
salesman, salesperson: nhân viên bán hàng|người bán
sampan: thuyền tam bản|xuồng|ghe
schoolbag: cặp sách|ba lô
schoolyard, schoolhouse: sân trường|trường học
scooter: xe tay ga|xe máy
seatbelt: dây an toàn
sedan: ô tô con|xe con
showroom: phòng trưng bày
souvenir: quà lưu niệm|lưu niệm
stall: gian hàng|quầy|sạp
stapler: dập ghim
stopover, layover: quá cảnh|dừng chân
streetlight, streetlamp: đèn đường
surcharge: phụ phí|phụ thu
syllabus: đề cương|chương trình học
teller: giao dịch viên
timetable: lịch trình|thời khóa biểu|lịch
tollbooth, tollgate: trạm thu phí
trailer: rơ moóc|đoạn giới thiệu phim
tramway: đường xe điện
tricycle: xe ba bánh|xích lô
tugboat: tàu kéo
tycoon: ông trùm|đại gia
underpass: hầm chui
upkeep: bảo dưỡng
valedictorian: thủ khoa
voucher: phiếu giảm giá|phiếu quà tặng
purse: ví|bóp
washroom: nhà vệ sinh
whiteboard: bảng trắng
wholesaler: nhà bán buôn|bán sỉ
wifi: wifi|mạng không dây
windshield, windscreen: kính chắn gió
workbook: sách bài tập
workday, workweek: ngày làm việc
workman: thợ|công nhân
wreck, shipwreck: xác tàu|đắm tàu|chìm tàu
yearbook: kỷ yếu|niên giám
`;
