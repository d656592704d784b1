/** The earth, places, weather, building and town, one entry a line. */
export const NATURE = `
acre: mẫu|mẫu anh
aerial: trên không
altitude: độ cao
antarctic: Nam Cực
archipelago: quần đảo
arctic: Bắc Cực
area: diện tích|khu vực|vùng
arid: khô cằn
atlas: tập bản đồ
avalanche: tuyết lở
basin: lưu vực|bồn địa
bay: vịnh
beach: bãi biển
bottom: đáy
boundary: ranh giới|biên giới
canyon, gorge: hẻm núi
cape: mũi
cave: hang|hang động
cavern: hang động
channel: kênh|eo biển
city: thành phố
cliff: vách đá
climate: khí hậu
climatic: khí hậu
cloud: mây|đám mây
coast: bờ biển|bờ
coastal: ven biển|duyên hải
coastline: đường bờ biển
continent: lục địa|châu lục
continental: lục địa
core: lõi|cốt lõi
countryside: nông thôn|vùng quê
country: quốc gia|nước|đất nước
crater: miệng núi lửa|hố
crust: vỏ
cyclone: xoáy thuận|bão|lốc
dawn: bình minh|rạng sáng
deforestation: phá rừng|nạn phá rừng
delta: đồng bằng|châu thổ
depth: độ sâu|chiều sâu
desert: sa mạc|hoang mạc
disaster: thảm họa|thiên tai
downstream: hạ lưu
downtown: trung tâm thành phố|trung tâm
drought: hạn hán
dune: cồn cát|đụn cát
dust: bụi
earthquake: động đất|trận động đất
east: đông|phía đông
eastern: đông|phía đông|miền đông
elevation: độ cao
emission: phát thải|khí thải
environment: môi trường
environmental: môi trường
equator: xích đạo
erosion: xói mòn
estuary: cửa sông
eruption: phun trào
fault: đứt gãy|lỗi
field: lĩnh vực|cánh đồng|trường
flood: lũ lụt|lũ|ngập
floor: sàn|tầng
fog: sương mù
forest: rừng
freshwater: nước ngọt
frost: sương giá|sương muối
geographer: nhà địa lý
geographic, geographical: địa lý
geography: địa lý
geologic, geological: địa chất
geologist: nhà địa chất
geology: địa chất|địa chất học
glacier: sông băng
ground: mặt đất|đất
greenhouse: nhà kính
gulf: vịnh
hail: mưa đá
hamlet: ấp|thôn|xóm
headland: mũi đất
hemisphere: bán cầu
highland: cao nguyên|vùng cao
hill: đồi|ngọn đồi
horizon: chân trời
humid: ẩm|ẩm ướt
humidity: độ ẩm
hurricane: bão|cơn bão
iceberg: tảng băng|núi băng
inland: nội địa|đất liền
island, isle: đảo|hòn đảo
jungle: rừng nhiệt đới|rừng rậm
lagoon: đầm phá|phá
lake: hồ
landmark: cột mốc|danh thắng
landscape: phong cảnh|cảnh quan
landslide: sạt lở|lở đất|sạt lở đất
latitude: vĩ độ
lava: dung nham
lightning: sét|tia chớp
limestone: đá vôi
location: vị trí|địa điểm
longitude: kinh độ
lowland: vùng đất thấp|đồng bằng
magma: magma|mắc ma
mainland: đất liền|đại lục
mantle: lớp phủ|quyển manti
map: bản đồ
marsh, swamp: đầm lầy
meadow: đồng cỏ
meridian: kinh tuyến
meteorology: khí tượng học|khí tượng
metropolis: đô thị lớn|thủ phủ
metropolitan: đô thị|vùng đô thị
monsoon: gió mùa
mountain, mount: núi|ngọn núi
mountainous: miền núi|đồi núi
mud: bùn
nature: thiên nhiên|tự nhiên|bản chất
north: bắc|phía bắc
northeast, northeastern: đông bắc
northern: bắc|phía bắc|miền bắc
northwest, northwestern: tây bắc
oasis: ốc đảo
ocean: đại dương
oceanic: đại dương
ozone: ozon|ôzôn
peak: đỉnh|đỉnh cao
peninsula: bán đảo
plain: đồng bằng
plateau: cao nguyên
plot: lô đất|cốt truyện|âm mưu
pole: cực|cột|Ba Lan
polar: cực
pollution: ô nhiễm
pond: ao
precipitation: lượng mưa|giáng thủy
rain: mưa
rainfall: lượng mưa|mưa
rainforest: rừng mưa|rừng mưa nhiệt đới
rainy: mưa|nhiều mưa
ranch: trang trại
reef: rạn|rạn san hô|đá ngầm
region: vùng|khu vực|miền
reservoir: hồ chứa
ridge: sống núi|dãy núi
river: sông|dòng sông
rock: đá|nhạc rock
rocky: đá|nhiều đá
rural: nông thôn
sand: cát
sandstone: sa thạch
savanna, savannah: xavan
seabed, seafloor: đáy biển
seashore, shore: bờ biển|bờ
seawater: nước biển
sediment: trầm tích
seismic: địa chấn
shallow: nông
sky: bầu trời|trời
slope: sườn|dốc
snow: tuyết
soil: đất
south: nam|phía nam
southeast, southeastern: đông nam
southern: nam|phía nam|miền nam
southwest, southwestern: tây nam
spring: mùa xuân|suối|lò xo
steppe: thảo nguyên
storm: bão|cơn bão
strait: eo biển
stratum: tầng|địa tầng
stream: dòng suối|suối|dòng
suburb: ngoại ô|vùng ngoại ô
suburban: ngoại ô
sunrise: mặt trời mọc|bình minh
sunset: hoàng hôn|mặt trời lặn
surface: bề mặt|mặt
surroundings: xung quanh
tectonic: kiến tạo
temperate: ôn đới
terrain: địa hình
thunder: sấm
thunderstorm: giông bão|dông|giông|mưa giông
tide: thủy triều|triều
tidal: thủy triều
tornado: lốc xoáy|vòi rồng
town: thị trấn|thị xã
township: thị trấn|xã
tropic, tropical: nhiệt đới
tributary: phụ lưu|nhánh
tsunami: sóng thần
typhoon: bão|bão nhiệt đới
upland: vùng cao
upstream: thượng lưu
urban: đô thị|thành thị
urbanization: đô thị hóa
valley: thung lũng
village: làng|ngôi làng|thôn
villager: dân làng|người dân
volcano: núi lửa
volcanic: núi lửa
water: nước
waterfall: thác nước|thác
waterway: đường thủy
watershed: lưu vực
weather: thời tiết
weed: cỏ dại
well: giếng|tốt
west: tây|phía tây
western: tây|phương tây|phía tây
wetland: đất ngập nước
wilderness: hoang dã
wild: hoang dã|dã
wildlife: động vật hoang dã
wind: gió
windy: gió
woodland: rừng|rừng thưa
world: thế giới
worldwide: toàn thế giới|toàn cầu
zone: vùng|khu vực|đới
# plants and gardens
bamboo: tre|trúc
banana: chuối
bean: đậu
blossom: hoa|nở hoa
bush: bụi cây|bụi
cactus: xương rồng
coconut: dừa
coffee: cà phê
corn, maize: ngô|bắp
cotton: bông
forage: thức ăn gia súc
garden: vườn|khu vườn
gardener: người làm vườn
grain: ngũ cốc|hạt
grape: nho
grassland: đồng cỏ
hay: cỏ khô
lawn: bãi cỏ
lotus: sen|hoa sen
moss: rêu
mushroom: nấm
oak: sồi
olive: ô liu
orchard: vườn cây ăn quả
orchid: lan|hoa lan
palm: cọ|lòng bàn tay
park: công viên|vườn|đỗ xe|đậu xe
pasture: đồng cỏ
pepper: tiêu|hạt tiêu|ớt
pine: thông|cây thông
potato: khoai tây
rose: hoa hồng|tăng|mọc
shrub: cây bụi
spice: gia vị
straw: rơm
sugarcane: mía
tea: trà|chè
thorn: gai
tobacco: thuốc lá
tomato: cà chua
tulip: tulip
vegetable: rau|rau củ
vineyard: vườn nho
wheat: lúa mì
willow: liễu
# building and town
apartment: căn hộ|chung cư
aqueduct: cống dẫn nước|máng nước
arch: vòm|cổng vòm
architect: kiến trúc sư
architecture: kiến trúc
architectural: kiến trúc
attic: gác mái
avenue: đại lộ
balcony: ban công
basement: tầng hầm
bathroom: phòng tắm|nhà vệ sinh
bed: giường|lòng sông
bedroom: phòng ngủ
bell: chuông
boulevard: đại lộ
brick: gạch
builder: thợ xây|người xây dựng
building: tòa nhà|công trình
ceiling: trần|trần nhà
cellar: hầm
centre, center: trung tâm
chamber: phòng|buồng|viện
chimney: ống khói
column: cột
construction: xây dựng|công trình
cottage: nhà tranh|ngôi nhà nhỏ
courtyard: sân|sân trong
dome: vòm|mái vòm
door: cửa|cánh cửa
dwelling: nhà ở
elevator: thang máy
entrance: lối vào|cổng|cổng vào
exhibition: triển lãm|trưng bày
fence: hàng rào
fountain: đài phun nước|vòi phun
furniture: đồ nội thất|đồ đạc
gallery: phòng trưng bày|phòng tranh
gate: cổng|cửa
gothic: Gothic
hall: hội trường|sảnh
hotel: khách sạn
house: nhà|ngôi nhà
housing: nhà ở
hut: túp lều|lều
inn: quán trọ|nhà trọ
kitchen: nhà bếp|bếp
ladder: thang
laundry: giặt ủi
lobby: sảnh|vận động hành lang|tiền sảnh
mansion, villa: biệt thự|dinh thự
mausoleum: lăng|lăng mộ
memorial: đài tưởng niệm|tưởng niệm
minaret: tháp giáo đường
museum: bảo tàng|viện bảo tàng
office: văn phòng|chức vụ
pavilion: gian hàng|đình|nhà trưng bày
pillar: cột|trụ cột
plaza: quảng trường
pool: hồ bơi|bể bơi
pyramid: kim tự tháp
quarter: khu phố|quý|phần tư
residence: nơi ở|dinh thự|nơi cư trú
restaurant: nhà hàng|quán ăn
roof: mái|mái nhà
room: phòng|căn phòng
rubbish, garbage, trash: rác|rác thải
sanctuary: khu bảo tồn|thánh đường
sanitation: vệ sinh
sewage, sewer: nước thải|cống|cống thoát nước
shelter: nơi trú ẩn|hầm trú ẩn
skyscraper: nhà chọc trời|tòa nhà chọc trời
spire: ngọn tháp|tháp nhọn
stable: ổn định|chuồng ngựa
stadium: sân vận động
staircase, stair: cầu thang
statue: tượng|bức tượng
supermarket: siêu thị
synagogue: giáo đường Do Thái
theater, theatre: nhà hát|rạp
tile: ngói|gạch
tower: tháp|tòa tháp
townhouse: nhà phố
wall: tường|bức tường|thành
warehouse: nhà kho|kho
window: cửa sổ
yard: sân|bãi
# less common, of all kinds
adobe: gạch bùn
alley: ngõ|hẻm
alluvial: phù sa
alpine: núi cao
amber: hổ phách
antarctica: Nam Cực|châu Nam Cực
aquarium: thủy cung|bể cá
aquifer: tầng ngậm nước
arable: trồng trọt được
ash: tro
atoll: rạn san hô vòng
atop: trên đỉnh
attraction: điểm tham quan|sức hút
barley: lúa mạch
bath: bồn tắm|tắm
bazaar: chợ
beast: thú|quái thú
bedrock: đá gốc
bench: ghế dài
berry: quả mọng
booth: gian hàng|quầy|sạp
borough: quận|khu
breeze: gió nhẹ
brook, creek: suối|lạch
bunker: boong-ke|hầm
cabbage: bắp cải
cabin: cabin|nhà gỗ
cabinetmaker: thợ mộc
carpenter: thợ mộc
carpet: thảm
cedar: tuyết tùng
chateau: lâu đài
cherry: anh đào
chili, chilli: ớt
cinnamon: quế
citadel: thành|thành trì|hoàng thành
clearing: khoảng rừng trống
cloudy: nhiều mây
clover: cỏ ba lá
colonnade: hàng cột
conifer: cây lá kim
coniferous: lá kim
cottonwood: dương
crack: vết nứt
cradle: cái nôi
crevasse, crevice: khe nứt
cucumber: dưa chuột|dưa leo
deciduous: rụng lá
desk: bàn làm việc|bàn|quầy
detour: đường vòng|lộ trình thay thế
dike, dyke, levee: đê|con đê
dirt: đất|bụi bẩn
doorway: lối vào
drainage: thoát nước|tiêu nước
driveway: lối xe chạy|lối xe vào
exit: lối ra|cửa ra
facade: mặt tiền|mặt tiền nhà
fireplace: lò sưởi
fjord: vịnh hẹp
floodplain: vùng ngập lũ|bãi bồi
floral: hoa
foothill: chân đồi|chân núi
ford: chỗ lội
fossilized: hóa thạch
fridge, refrigerator: tủ lạnh
ginger: gừng
globe: địa cầu|quả cầu
granite: đá granit|đá hoa cương
gravel: sỏi
groundwater: nước ngầm
grove: lùm cây
hazard: mối nguy|nguy cơ
herding: chăn thả
home: nhà|quê hương
hostel: nhà trọ|nhà nghỉ
igneous: đá lửa|mácma
inlet: vịnh nhỏ
isthmus: eo đất
ivy: thường xuân
leisure: giải trí|thời gian rảnh
lodge: nhà nghỉ
lodging: chỗ ở
mall: trung tâm thương mại
mangrove: rừng ngập mặn|đước
manor: trang viên
maple: cây phong|phong
marshland: đầm lầy
melon: dưa
metamorphic: biến chất
mint: bạc hà|xưởng đúc tiền
moat: hào|con hào
motel: nhà nghỉ
mound: gò|ụ đất
mulberry: dâu tằm
nationwide: toàn quốc|cả nước
nave: gian giữa
neoclassical: tân cổ điển
nursery: vườn ươm|nhà trẻ|mẫu giáo
outskirts: ngoại ô|vùng ven
oven: lò|lò nướng
paradise: thiên đường
peach: đào
peanut: lạc|đậu phộng
pear: lê
peat: than bùn
pier: cầu tàu|bến tàu|cầu cảng
pillow: gối
pineapple: dứa
plate: đĩa|mảng|tấm
plum: mận
plumbing: hệ thống ống nước
prairie: thảo nguyên|đồng cỏ
promenade: lối đi dạo
pumpkin: bí ngô
quake: động đất
quarry: mỏ đá
rapids: ghềnh|thác ghềnh
ravine: khe núi
recreation: giải trí
residential: dân cư|nhà ở
resort: khu nghỉ dưỡng
rift: khe nứt|tách giãn
riverbank: bờ sông
roadside: ven đường|lề đường
roadway: lòng đường
rye: lúa mạch đen
sap: nhựa cây
sapling: cây non
scenery: phong cảnh
scenic: thắng cảnh|phong cảnh
seaport: cảng biển
seaside: bờ biển|ven biển
seasonal: theo mùa
sedimentary: trầm tích
sesame: vừng|mè
shack: lều|lán
shade: bóng râm
shoreline: đường bờ biển|bờ biển
shot: bắn|phát bắn|cảnh quay
shower: vòi sen|mưa rào
silt: phù sa|bùn
sinkhole: hố sụt|hố tử thần
skyline: đường chân trời
sprout: mầm
stainless: không gỉ
strawberry: dâu tây
stronghold: thành trì|căn cứ
subarctic: cận Bắc Cực
subcontinent: tiểu lục địa
subtropical: cận nhiệt đới
sunflower: hướng dương
sunshine: ánh nắng
tenement: chung cư
terrace: ruộng bậc thang|thềm
terrestrial: trên cạn|trái đất
thicket: bụi rậm
toilet: nhà vệ sinh|toilet|phòng vệ sinh
topography: địa hình
tundra: lãnh nguyên|đài nguyên
turf: cỏ
uninhabited: không có người ở
vacation: kỳ nghỉ
vault: hầm|vòm
venue: địa điểm|nơi tổ chức
vine: dây leo|nho
ward: phường|khoa
waterfront: bờ sông|ven sông
weathering: phong hóa
wharf: bến tàu|cầu cảng|cầu tàu
windstorm: bão gió
# what visitors ask about
cloudburst: mưa như trút
deluge: trận lụt|đại hồng thủy
downpour, rainstorm: mưa lớn|mưa to|mưa rào
drizzle: mưa phùn
embankment: kè|bờ kè|đê
flooding: ngập|lũ lụt|ngập lụt
gale: gió mạnh
gust: gió giật
hailstone: mưa đá
hailstorm: mưa đá
heatwave: nắng nóng|đợt nắng nóng
inundation: ngập lụt
mudslide: sạt lở|lở đất|sạt lở đất
overcast: nhiều mây
riverside: ven sông
sandbag: bao cát
smog: khói bụi|sương khói
snowfall: tuyết rơi
stray: thả rông|đi lạc
subsidence: sụt lún
sunburn: cháy nắng
whirlwind: lốc xoáy|vòi rồng
undergrowth: bụi rậm
waterlogging: ngập úng
wildfire: cháy rừng
`;
