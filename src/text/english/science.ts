/** Mathematics, physics, chemistry, life and medicine, one entry a line. */
export const SCIENCE = `
# method and mathematics
accuracy: độ chính xác
accurate: chính xác
algebra: đại số
angle: góc
approximation: xấp xỉ
arithmetic: số học
average: trung bình
axiom: tiên đề
axis: trục
calculation: phép tính|tính toán
calculus: giải tích|vi tích phân
circle: vòng tròn|hình tròn|đường tròn
circumference: chu vi
coefficient: hệ số
complexity: độ phức tạp|phức tạp
concept: khái niệm
constant: hằng số|không đổi
coordinates: tọa độ
cube: khối lập phương|lập phương
curve: đường cong
definition: định nghĩa
deviation: độ lệch
diagram: sơ đồ|biểu đồ
diameter: đường kính
differential: vi phân
digit: chữ số
dimension: chiều|kích thước
equation: phương trình
exact: chính xác
experiment: thí nghiệm|thực nghiệm
experimental: thực nghiệm
exponential: hàm mũ|lũy thừa
factor: yếu tố|nhân tố|thừa số
finite: hữu hạn
formula: công thức
fraction: phân số|phần
geometry: hình học
geometric: hình học
graph: đồ thị|biểu đồ
hypothesis: giả thuyết
infinite: vô hạn
infinity: vô cực|vô hạn
integer: số nguyên
integral: tích phân
laboratory: phòng thí nghiệm
linear: tuyến tính
logarithm: logarit
mathematics, math, maths: toán học|toán
mathematical: toán học
matrix: ma trận
maximum: tối đa|cực đại
measurement: đo lường|phép đo
method: phương pháp|cách
minimum: tối thiểu|cực tiểu
multiplication: phép nhân
number: số|con số|số lượng
numerical: số
observation: quan sát
observatory: đài thiên văn|đài quan sát
observer: người quan sát|quan sát viên
parallel: song song|vĩ tuyến
parameter: tham số
percentage: phần trăm|tỷ lệ
perimeter: chu vi
polynomial: đa thức
prediction: dự đoán|tiên đoán
prime: nguyên tố
principle: nguyên lý|nguyên tắc
probability: xác suất
problem: vấn đề|bài toán
proportion: tỷ lệ
proposition: mệnh đề
quantity: số lượng|đại lượng
quantum: lượng tử
radius: bán kính
random: ngẫu nhiên
ratio: tỷ lệ|tỉ số
rectangle: hình chữ nhật
researcher: nhà nghiên cứu
scale: quy mô|tỷ lệ|thang
science: khoa học
scientific: khoa học
scientist: nhà khoa học
sequence: dãy|trình tự|chuỗi
series: chuỗi|loạt
solution: giải pháp|dung dịch|lời giải
sphere: hình cầu|khối cầu
square: quảng trường|hình vuông|bình phương
statistic: thống kê
statistical: thống kê
subset: tập con
symbol: biểu tượng|ký hiệu
symmetry: đối xứng
theorem: định lý
theoretical: lý thuyết
theorist: nhà lý luận
theory: lý thuyết|học thuyết|thuyết
triangle: tam giác
variable: biến|biến số
vector: vectơ
zero: không|số không
# physics and astronomy
absorption: hấp thụ|hấp thu
acceleration: gia tốc
acoustic: âm học
astronaut, cosmonaut: phi hành gia
astronomer: nhà thiên văn
astronomical: thiên văn
astronomy: thiên văn học
atom: nguyên tử
atomic: nguyên tử
atmosphere: khí quyển|bầu khí quyển
beam: chùm|tia|dầm
body: cơ thể|thân thể|vật thể
brightness: độ sáng
charged: tích điện
collision: va chạm
comet: sao chổi
conductor: chất dẫn điện|nhạc trưởng
conservation: bảo tồn|bảo toàn
constellation: chòm sao
cosmic: vũ trụ
current: hiện tại|dòng điện|dòng
decay: phân rã|suy tàn
density: mật độ
earth: trái đất|đất
eclipse: nhật thực|nguyệt thực
electromagnetic: điện từ
electron: electron|điện tử
elliptical: hình elip
equilibrium: cân bằng
expansion: mở rộng|giãn nở|bành trướng
fission: phân hạch
frequency: tần số
friction: ma sát
fusion: nhiệt hạch|hợp nhất
galaxy: thiên hà|ngân hà
gravitational: hấp dẫn
gravity: trọng lực|lực hấp dẫn
infrared: hồng ngoại
intensity: cường độ
jupiter: sao mộc
kinetic: động năng
magnet: nam châm
magnetic: từ|từ trường
magnetism: từ học|từ tính
mars: sao hỏa
mechanics: cơ học
mercury: thủy ngân|sao thủy
meteor, meteorite: thiên thạch|sao băng
momentum: động lượng|đà
moon: mặt trăng|trăng
motion: chuyển động
nebula: tinh vân
neptune: sao hải vương
neutron: neutron|nơtron
nucleus: hạt nhân
optical: quang học
optics: quang học
oscillation: dao động
particle: hạt
phase: pha|giai đoạn
photon: photon
physical: vật lý|thể chất
physicist: nhà vật lý
physics: vật lý|vật lý học
planet: hành tinh
planetary: hành tinh
pluto: sao diêm vương
potential: tiềm năng|thế năng
pressure: áp suất|áp lực
proton: proton
radiation: bức xạ|phóng xạ
radioactive: phóng xạ
radioactivity: phóng xạ
ray: tia
reflection: phản xạ|phản chiếu
relativity: thuyết tương đối|tương đối
rotation: quay|tự quay
saturn: sao thổ
space: không gian|vũ trụ
spectrum: quang phổ|phổ
spiral: xoắn ốc
star: ngôi sao|sao
static: tĩnh
sun: mặt trời
sunlight: ánh sáng mặt trời|ánh nắng
supernova: siêu tân tinh
temperature: nhiệt độ
thermal: nhiệt
thermodynamics: nhiệt động lực học
ultraviolet: tia cực tím|tử ngoại
universe: vũ trụ
uranus: sao thiên vương
vacuum: chân không
velocity: vận tốc
venus: sao kim
vibration: rung động|dao động
visible: nhìn thấy|khả kiến
voltage: điện áp|hiệu điện thế
wave: sóng
wavelength: bước sóng
weight: trọng lượng|cân nặng
# chemistry and materials
acid: axit
acidic: axit|chua
alcohol: rượu|cồn
alkaline: kiềm
alloy: hợp kim
aluminum, aluminium: nhôm
ammonia: amoniac
arsenic: asen|thạch tín
asbestos: amiăng
bubble: bong bóng|bọt
calcium: canxi
carbohydrate: cacbohydrat
carbon: carbon|cacbon
cement: xi măng
chemical: hóa học|hóa chất
chemist: nhà hóa học
chemistry: hóa học
chlorine: clo
chromium: crom
clay: đất sét
cobalt: coban
combustion: sự cháy|đốt cháy
compound: hợp chất
concentration: nồng độ|tập trung
concrete: bê tông
condensation: ngưng tụ
copper: đồng
corrosion: ăn mòn
crystal: tinh thể|pha lê
crude: thô
diamond: kim cương
element: nguyên tố|yếu tố
ethanol: ethanol
evaporation: bay hơi
flammable: dễ cháy
fluid: chất lỏng|lưu chất
fluorine: flo
gas: khí|khí đốt
gem: đá quý
glass: thủy tinh|kính|ly
glucose: glucose
gold: vàng
golden: vàng
helium: heli
hydrogen: hydro|hiđrô
ice: băng|nước đá
ingredient: thành phần|nguyên liệu
iodine: iốt
ion: ion
iron: sắt
liquid: chất lỏng|lỏng
lithium: lithi
magnesium: magie
manganese: mangan
marble: đá cẩm thạch
material: vật liệu|chất liệu|nguyên liệu
metal: kim loại
metallic: kim loại
methane: mêtan
mineral: khoáng sản|khoáng vật|khoáng chất
mixture: hỗn hợp
molecular: phân tử
molecule: phân tử
natural: tự nhiên|thiên nhiên
nickel: niken
nitrogen: nitơ
nylon: nilon
oil: dầu|dầu mỏ
ore: quặng
organic: hữu cơ
oxidation: oxy hóa
oxide: oxit
oxygen: oxy|ôxy
petroleum: dầu mỏ
phosphorus: phốt pho
platinum: bạch kim
plutonium: plutoni
poison: chất độc|thuốc độc
poisonous, toxic: độc|có độc
polymer: polyme
potassium: kali
powder: bột
pure: tinh khiết|thuần khiết
radium: radi
raw: thô|sống
reaction: phản ứng
rubber: cao su
rust: gỉ
salt: muối
silicon: silic
silk: lụa|tơ lụa
silver: bạc
sodium: natri
solid: rắn|chất rắn
solvent: dung môi
steam: hơi nước
steel: thép
substance: chất
sulfur, sulphur: lưu huỳnh
synthetic: tổng hợp|nhân tạo
synthesis: tổng hợp
tin: thiếc
titanium: titan
tungsten: vonfram
uranium: urani
vapor, vapour: hơi
wax: sáp
wood, timber: gỗ
wooden: bằng gỗ|gỗ
zinc: kẽm
# life
adaptation: thích nghi|chuyển thể
algae: tảo
amino: amin
amphibian: lưỡng cư
anatomy: giải phẫu
animal: động vật|con vật
ant: kiến
antibody: kháng thể
antigen: kháng nguyên
ape: vượn|khỉ không đuôi
bacterium: vi khuẩn
bark: vỏ cây|sủa
bat: dơi|gậy
beak: mỏ
bee: ong
beetle: bọ cánh cứng
biodiversity: đa dạng sinh học
biological: sinh học
biologist: nhà sinh học
biology: sinh học
bird: chim
blood: máu
bone: xương
botanical: thực vật
botanist: nhà thực vật học
botany: thực vật học
brain: não|bộ não
branch: nhánh|cành|chi nhánh
buffalo: trâu
butterfly: bướm
camel: lạc đà
carnivore: ăn thịt
cat: mèo
cattle, cow: gia súc|bò
cell: tế bào
cellular: tế bào
chicken: gà
chromosome: nhiễm sắc thể
claw: móng vuốt
coral: san hô
crab: cua
crocodile: cá sấu
deer: hươu|nai
dinosaur: khủng long
diversity: đa dạng
dna: adn|dna
dog: chó
dolphin: cá heo
donkey: lừa
duck: vịt
eagle: đại bàng
ear: tai
ecological: sinh thái
ecology: sinh thái học|sinh thái
ecosystem: hệ sinh thái
egg: trứng
elephant: voi
embryo: phôi
endangered: nguy cấp|có nguy cơ tuyệt chủng
enzyme: enzym
eukaryotic: nhân thực
evolution: tiến hóa|sự tiến hóa
evolutionary: tiến hóa
extinct: tuyệt chủng
extinction: tuyệt chủng
eye: mắt
fauna: hệ động vật|động vật
feather: lông vũ|lông
fern: dương xỉ
fertility: màu mỡ|sinh sản
fetus, foetus: thai nhi|bào thai
fin: vây
finger: ngón tay
flora: hệ thực vật|thực vật
flower: hoa|bông hoa
fossil: hóa thạch
fox: cáo
frog: ếch
fruit: trái cây|quả|hoa quả
fungus: nấm
fur: lông thú|lông
gene: gen
genetic: di truyền
genetics: di truyền học
genome: bộ gen|hệ gen
germ: vi trùng|mầm
giraffe: hươu cao cổ
goat: dê
grass: cỏ
habitat: môi trường sống|sinh cảnh
hair: tóc|lông
hand: tay|bàn tay
heart: tim|trái tim
herb: thảo mộc|thảo dược|thuốc nam
herbivore: ăn cỏ
heredity: di truyền
horn: sừng
horse: ngựa
hormone: hormone|nội tiết tố
insect: côn trùng
intestine: ruột
invertebrate: động vật không xương sống
jaw: hàm
jellyfish: sứa
kidney: thận
knee: đầu gối
larva: ấu trùng
leaf: lá
leg: chân
leopard: báo
lion: sư tử
lip: môi
lipid: lipid|chất béo
liver: gan
lizard: thằn lằn
lung: phổi
mammal: động vật có vú
mating: giao phối
membrane: màng
metabolism: trao đổi chất|chuyển hóa
microbe, microorganism: vi sinh vật
monkey: khỉ
mosquito: muỗi
mouse: chuột
mouth: miệng|cửa sông
muscle: cơ bắp|cơ
mutation: đột biến
neck: cổ
nerve: dây thần kinh|thần kinh
nervous: thần kinh|lo lắng
nest: tổ
neuron: nơ-ron|tế bào thần kinh
nose: mũi
octopus: bạch tuộc
organ: cơ quan|nội tạng
organism: sinh vật|cơ thể sống
owl: cú
parasite: ký sinh trùng|ký sinh
parrot: vẹt
penguin: chim cánh cụt
photosynthesis: quang hợp
pig: lợn|heo
pigeon: bồ câu
pigment: sắc tố
pollen: phấn hoa
pollination: thụ phấn
predator: động vật săn mồi|kẻ săn mồi
prey: con mồi
primate: linh trưởng
protein: protein|chất đạm
rabbit: thỏ
rat: chuột
reproduction: sinh sản
reproductive: sinh sản
reptile: bò sát
respiration: hô hấp
rice: gạo|lúa|cơm
root: rễ|gốc
salmon: cá hồi
scent: mùi hương
seed: hạt|hạt giống
shark: cá mập
sheep: cừu
shell: vỏ|vỏ sò
shoulder: vai
shrimp: tôm
skeleton: bộ xương
skin: da
skull: hộp sọ|sọ
snail: ốc sên|ốc
snake: rắn
species: loài
sperm: tinh trùng
spider: nhện
spine: cột sống
squid: mực
stem: thân|thân cây
stomach: dạ dày|bụng
swan: thiên nga
tail: đuôi
tentacle: xúc tu
tiger: hổ|cọp
tissue: mô
toe: ngón chân
tongue: lưỡi
tooth: răng
tree: cây
trunk: thân cây|vòi
turtle, tortoise: rùa
vegetation: thảm thực vật
vein: tĩnh mạch
vertebrate: động vật có xương sống
vision: tầm nhìn|thị lực
vitamin: vitamin
whale: cá voi
wing: cánh
wolf: sói
womb: tử cung
worm: giun|sâu
zoo: sở thú|vườn thú|thảo cầm viên
zoology: động vật học
# medicine
ache: đau|đau nhức
addiction: nghiện
aids: aids
alive: còn sống|sống
allergy: dị ứng
ambulance: xe cứu thương|xe cấp cứu
anesthesia, anaesthesia: gây mê|gây tê
antibiotic: kháng sinh|thuốc kháng sinh
anxiety: lo âu|lo lắng
artery: động mạch
asthma: hen suyễn|hen
autism: tự kỷ
autoimmune: tự miễn
bacterial: vi khuẩn
blind: mù|khiếm thị
breast: ngực|vú
cancer: ung thư
chest: ngực
cholera: bệnh tả
cholesterol: cholesterol
chronic: mãn tính|mạn tính
clinic: phòng khám
clinical: lâm sàng
contagious, infectious: truyền nhiễm|lây nhiễm
cough: ho
deaf: điếc|khiếm thính
dementia: sa sút trí tuệ
dentist: nha sĩ|bác sĩ răng
depression: trầm cảm|suy thoái
diabetes: tiểu đường|đái tháo đường
diagnosis: chẩn đoán
diet: chế độ ăn|chế độ ăn uống
digestion: tiêu hóa
digestive: tiêu hóa
disease: bệnh|căn bệnh
disorder: rối loạn
doctor, physician: bác sĩ|thầy thuốc
dose: liều|liều lượng
drug: thuốc|ma túy
epidemic: dịch bệnh|dịch
fat: béo|chất béo|mỡ
fatal: tử vong|chết người
fever: sốt
flu, influenza: cúm
headache: đau đầu|nhức đầu
health: sức khỏe|y tế
healthcare: chăm sóc sức khỏe|y tế
healthy: khỏe mạnh
hospital: bệnh viện
hunger: đói|nạn đói
illness, sickness: bệnh|bệnh tật|đau ốm
immune: miễn dịch
immunity: miễn dịch
infection: nhiễm trùng|lây nhiễm
inflammation: viêm
injection: tiêm|mũi tiêm|chích
injury: chấn thương|thương tích
insulin: insulin
leprosy: bệnh phong
lethal: gây chết người|chết người
malaria: sốt rét
malnutrition: suy dinh dưỡng
measles: sởi|bệnh sởi
medical: y tế|y khoa
medicine: y học|thuốc
mental: tâm thần|tinh thần
midwife: nữ hộ sinh|bà đỡ
mortality: tử vong|tỷ lệ tử vong
nutrient: chất dinh dưỡng|dưỡng chất
nutrition: dinh dưỡng
obesity: béo phì
pain: đau|cơn đau
pandemic: đại dịch
paralysis: liệt|tê liệt
pathogen: mầm bệnh|tác nhân gây bệnh
patient: bệnh nhân|kiên nhẫn|người bệnh
pharmaceutical: dược phẩm|dược
pharmacist: dược sĩ
pharmacy: hiệu thuốc|dược|nhà thuốc
pill: viên thuốc|thuốc
pneumonia: viêm phổi
polio: bại liệt
prescription: đơn thuốc|toa thuốc
prevention: phòng ngừa|phòng chống
psychiatry: tâm thần học|tâm thần
psychological: tâm lý
psychologist: nhà tâm lý học
psychology: tâm lý học|tâm lý
quarantine: cách ly|kiểm dịch
recovery: phục hồi|hồi phục
sick, ill: ốm|bệnh|đau ốm
smallpox: đậu mùa
strain: chủng|căng thẳng
stroke: đột quỵ
suicide: tự tử|tự sát
surgeon: bác sĩ phẫu thuật|phẫu thuật viên
surgery: phẫu thuật|mổ
symptom: triệu chứng
syndrome: hội chứng
therapy: liệu pháp|trị liệu
transplant: cấy ghép|ghép|ghép tạng
treatment: điều trị|chữa trị|đối xử
tuberculosis: lao|bệnh lao|lao phổi
tumor, tumour: khối u|u
typhus, typhoid: thương hàn|sốt
ulcer: loét
vaccination: tiêm chủng|tiêm vắc xin
vaccine: vắc xin|vắc-xin|vaccine
viral: virus
# less common, of all kinds
abacus: bàn tính
abdomen: bụng
abortion: phá thai
acne: mụn|mụn trứng cá
acute: cấp tính
adaptive: thích nghi
adhesive: chất kết dính|keo
adrenal: thượng thận
aerobic: hiếu khí
aggregate: tổng hợp|cốt liệu
alga: tảo
alien: ngoài hành tinh|ngoại lai
alkali: kiềm
amphetamine: amphetamin
amplitude: biên độ
anaerobic: kỵ khí
anemia, anaemia: thiếu máu
anode: cực dương|a-nốt
antidote: thuốc giải độc
apparatus: thiết bị|bộ máy
appendix: phụ lục|ruột thừa
aquatic: thủy sinh|dưới nước
arthritis: viêm khớp
arthropod: chân khớp
asteroid: tiểu hành tinh
astrology: chiêm tinh|chiêm tinh học
astrophysics: vật lý thiên văn
atmospheric: khí quyển
autopsy: khám nghiệm tử thi
bacteriology: vi khuẩn học
belly: bụng
bile: mật
biochemical: sinh hóa
biochemistry: hóa sinh|sinh hóa
biomass: sinh khối
biotechnology: công nghệ sinh học
bisect: chia đôi
bladder: bàng quang
blindness: mù|mù lòa
blizzard: bão tuyết
brass: đồng thau
breath: hơi thở
breathing: thở|hô hấp
buoyancy: lực nổi
caffeine: caffein
calibration: hiệu chuẩn
calorie: calo
capillary: mao mạch
carbonate: cacbonat
carcass: xác
cardiac: tim
cardiovascular: tim mạch
cartilage: sụn
catalyst: chất xúc tác|xúc tác
caterpillar: sâu bướm
cathode: cực âm|ca-tốt
cellulose: xenlulozơ
centrifugal: ly tâm
charcoal: than củi
cheetah: báo săn
chimpanzee: tinh tinh
chloride: clorua
chlorophyll: diệp lục|chất diệp lục
chloroplast: lục lạp
cicada: ve sầu
cilia: lông mao
clone: nhân bản vô tính|bản sao
cobra: rắn hổ mang
cocaine: cocain
cockroach: gián
cognition: nhận thức
cognitive: nhận thức
cold-blooded: máu lạnh
coma: hôn mê
combustible: dễ cháy
complication: biến chứng
congenital: bẩm sinh
congruent: đồng dư|bằng nhau
conjecture: phỏng đoán|giả thuyết
contamination: ô nhiễm|nhiễm bẩn
contraception: tránh thai|ngừa thai
convergence: hội tụ
correlation: tương quan
cosmology: vũ trụ học
creature: sinh vật
crow: quạ
crustacean: giáp xác
cubic: lập phương|khối
cytoplasm: tế bào chất
deadlock: bế tắc
decimal: thập phân
deficiency: thiếu hụt|sự thiếu
dehydration: mất nước
dental: nha khoa|răng
depletion: cạn kiệt|suy giảm
derivative: đạo hàm|dẫn xuất
detection: phát hiện
detergent: chất tẩy rửa
deterministic: tất định|đơn định
diagnostic: chẩn đoán
diaphragm: cơ hoành
diesel: dầu diesel|điêzen
diffraction: nhiễu xạ
diffusion: khuếch tán
discrete: rời rạc
disinfection: khử trùng|khử khuẩn
dissolution: hòa tan|giải thể
divisor: ước số
dosage: liều lượng|liều
dragon: rồng
dragonfly: chuồn chuồn
dwarf: lùn
dye: thuốc nhuộm|nhuộm
echo: tiếng vang
ecologist: nhà sinh thái học
eel: lươn
elastic: đàn hồi
electrode: điện cực
electrolysis: điện phân
electromagnetism: điện từ|điện từ học
ellipse: elip
empirical: thực nghiệm
endemic: đặc hữu
endocrine: nội tiết
epidermis: biểu bì
epilepsy: động kinh
excretion: bài tiết
exponent: số mũ
exposure: phơi nhiễm|tiếp xúc
extraction: chiết xuất|khai thác
eyelid: mí mắt
falcon: chim ưng
fatigue: mệt mỏi
feces, faeces: phân
fermentation: lên men
fiber, fibre: sợi|chất xơ
filament: sợi
firefly: đom đóm
flesh: thịt
flightless: không biết bay
flock: đàn
fluoride: florua
foam: bọt
foliage: tán lá
foot: chân|bàn chân|feet
forehead: trán
genus: chi
germination: nảy mầm
geyser: mạch nước phun
gill: mang
glaciation: băng hà
gland: tuyến
glue: keo
gorilla: khỉ đột
grasshopper: châu chấu
gravitation: hấp dẫn
hemoglobin, haemoglobin: hemoglobin|huyết sắc tố
hen: gà mái
hepatitis: viêm gan
herd: bầy|đàn
hexagon: lục giác
hibernation: ngủ đông
hippopotamus, hippo: hà mã
hormonal: nội tiết tố
hydraulic: thủy lực
hydrocarbon: hydrocacbon
hygiene: vệ sinh
hypertension: tăng huyết áp|cao huyết áp
immunology: miễn dịch học
implication: hàm ý|hệ quả
induction: cảm ứng|quy nạp
inert: trơ
inertia: quán tính
infancy: sơ sinh
infertility: vô sinh
inorganic: vô cơ
insecticide, pesticide: thuốc trừ sâu
insulation: cách nhiệt|cách điện
insulator: chất cách điện
intake: lượng hấp thụ|nạp vào
interference: giao thoa|can thiệp
interstellar: liên sao
irrational: vô tỉ|phi lý
isotope: đồng vị
ivory: ngà|ngà voi
jade: ngọc|ngọc bích
joule: jun
kangaroo: chuột túi
kitten: mèo con
leukemia, leukaemia: bạch cầu|ung thư máu
lifespan: tuổi thọ
ligament: dây chằng
lime: vôi|chanh
lobster: tôm hùm
locust: châu chấu
lunar: mặt trăng
lymph: bạch huyết
lymphocyte: tế bào lympho
magnification: phóng đại
magnitude: độ lớn|cấp sao
manned: có người lái
marijuana: cần sa
marrow: tủy
marsupial: thú có túi
median: trung vị
medication: thuốc
meiosis: giảm phân
menopause: mãn kinh
menstruation: kinh nguyệt
meteorologist: nhà khí tượng học
migraine: đau nửa đầu
mitochondrion, mitochondria: ty thể
mitosis: nguyên phân
moisture: độ ẩm
mold, mould: nấm mốc|khuôn
mollusc, mollusk: thân mềm
monomer: monome
mortal: tử vong|phàm trần
moth: bướm đêm
mucus: chất nhầy
narcotic: ma túy
nausea: buồn nôn
nectar: mật hoa
needle: kim
neural: thần kinh
neurology: thần kinh học
neurotransmitter: chất dẫn truyền thần kinh
nicotine: nicotin
nitrate: nitrat
nocturnal: sống về đêm
nucleotide: nucleotit
nutritional: dinh dưỡng
obstetrics: sản khoa|khoa sản
occurrence: sự xuất hiện
olfactory: khứu giác
omnivore: ăn tạp
onset: khởi phát
opium: thuốc phiện
orbital: quỹ đạo
orientation: định hướng|phương hướng
ovary: buồng trứng
ovum: trứng
oxidizing: oxy hóa
oyster: hàu
paleontology, palaeontology: cổ sinh vật học
pancreas: tuyến tụy|tụy
panda: gấu trúc
paradox: nghịch lý
parasitic: ký sinh
pathogenic: gây bệnh
pathology: bệnh học|bệnh lý
peacock: công
pendulum: con lắc
peptide: peptit
periodic: tuần hoàn|định kỳ
permutation: hoán vị
pest: loài gây hại|sâu bệnh
pharmacology: dược lý học
phosphate: phốt phát
physiological: sinh lý
physiology: sinh lý học
placebo: giả dược
placenta: nhau thai
plankton: sinh vật phù du|phù du
plasma: huyết tương|plasma
polarization: phân cực
polygon: đa giác
precision: độ chính xác
prism: lăng kính|lăng trụ
probe: tàu thăm dò|thăm dò
prokaryotic: nhân sơ
prostate: tuyến tiền liệt
prosthesis: bộ phận giả
psychiatrist: bác sĩ tâm thần
puberty: dậy thì
pulse: xung|mạch
pupa: nhộng
pet: thú cưng|vật nuôi
puppy: chó con
quadratic: bậc hai
qualitative: định tính
quantitative: định lượng
quartz: thạch anh
radiator: bộ tản nhiệt
rainbow: cầu vồng
rational: hữu tỉ|hợp lý
receptor: thụ thể
reductionism: giản lược luận
refraction: khúc xạ
regeneration: tái sinh
regression: hồi quy
rehabilitation: phục hồi chức năng|phục hồi
remission: thuyên giảm
replication: nhân đôi|sao chép
resin: nhựa cây|nhựa
resistant: kháng|chịu được
respiratory: hô hấp
retina: võng mạc
retinal: võng mạc
rhinoceros, rhino: tê giác
rib: xương sườn
ribosome: ribôxôm
rodent: gặm nhấm
rooster: gà trống
ruby: hồng ngọc
saliva: nước bọt
sanitary: vệ sinh
sardine: cá mòi
saturated: bão hòa
scalar: vô hướng
scorpion: bọ cạp
seal: hải cẩu|con dấu
seaweed: rong biển|tảo biển
seizure: co giật|tịch thu
serial: nối tiếp|nhiều kỳ
serum: huyết thanh
silkworm: tằm
sparrow: chim sẻ
spinal: tủy sống|cột sống
sponge: bọt biển
spore: bào tử
squirrel: sóc
starfish: sao biển
stimulus: kích thích
subatomic: hạ nguyên tử
sulfate, sulphate: sunfat
sulfuric, sulphuric: sunfuric
surgical: phẫu thuật
swelling: sưng
tadpole: nòng nọc
taxonomy: phân loại học
tendon: gân
tensor: tenxơ
tetanus: uốn ván
thermometer: nhiệt kế
throat: họng|cổ họng
thumb: ngón cái
thyroid: tuyến giáp
toad: cóc
topology: tô pô
torque: mô-men xoắn
toxin: độc tố
transcription: phiên mã
transfusion: truyền máu
trauma: chấn thương
trout: cá hồi
tube: ống
tuna: cá ngừ
turbulence: nhiễu loạn|hỗn loạn
twilight: hoàng hôn
urine: nước tiểu
uterus: tử cung
variance: phương sai
venom: nọc độc
venomous: có nọc độc
vertex: đỉnh
veterinary: thú y
viscosity: độ nhớt
vomiting: nôn mửa|nôn
vulture: kền kền
walrus: hải mã|moóc
warm-blooded: máu nóng
wrist: cổ tay
yeast: nấm men|men
zebra: ngựa vằn
zygote: hợp tử
# what visitors ask about
acupuncture: châm cứu
anesthetist: bác sĩ gây mê
antenatal, prenatal: tiền sản|trước sinh
appendicitis: viêm ruột thừa|ruột thừa
biopsy: sinh thiết
blister: phồng rộp|mụn nước
bruise: vết bầm|bầm tím
cardiology: tim mạch|khoa tim mạch
cardiologist: bác sĩ tim mạch
cataract: đục thủy tinh thể
chemotherapy: hóa trị
chickenpox: thủy đậu
childbirth: sinh con|sinh nở
choking: hóc|nghẹt thở
concussion: chấn động não
constipation: táo bón
contagion: lây nhiễm|lây lan
contraceptive: thuốc tránh thai|tránh thai
cramp: chuột rút
crutch, crutches: nạng
dengue: sốt xuất huyết|dengue
dentistry: nha khoa|răng hàm mặt
dermatologist: bác sĩ da liễu
dermatology: da liễu
dialysis: chạy thận|lọc máu
diarrhea, diarrhoea: tiêu chảy
diphtheria: bạch hầu
disinfectant: thuốc sát trùng|chất khử khuẩn
dizziness: chóng mặt
drowsiness: buồn ngủ
earache: đau tai
eyesight: thị lực
faint: ngất|ngất xỉu
fracture: gãy xương
gynecology, gynaecology: phụ khoa
gynecologist: bác sĩ phụ khoa
heatstroke: say nắng|sốc nhiệt
hiccup: nấc
immunization, immunisation: tiêm chủng|chủng ngừa
indigestion: khó tiêu
insomnia: mất ngủ
itch: ngứa
jab: mũi tiêm|tiêm
maternity: thai sản|sản khoa
medic: nhân viên y tế
miscarriage: sảy thai
mumps: quai bị
nosebleed: chảy máu cam
nursing: điều dưỡng
nutritionist, dietitian: chuyên gia dinh dưỡng|bác sĩ dinh dưỡng
obstetrician: bác sĩ sản khoa
ointment: thuốc mỡ
oncology: ung bướu|ung thư
ophthalmologist: bác sĩ mắt|bác sĩ nhãn khoa
ophthalmology: nhãn khoa|khoa mắt
optometrist: kỹ thuật viên đo mắt
overdose: quá liều
painkiller: thuốc giảm đau
paramedic: nhân viên cấp cứu
pediatric, paediatric: nhi khoa|nhi
pediatrician, paediatrician: bác sĩ nhi|bác sĩ nhi khoa
pediatrics, paediatrics: nhi khoa|khoa nhi
drugstore: nhà thuốc|hiệu thuốc
physiotherapy: vật lý trị liệu
poisoning: ngộ độc
rabies: bệnh dại|dại
radiology: chẩn đoán hình ảnh|x quang
radiotherapy: xạ trị
rash: phát ban|nổi mẩn
rehab: phục hồi chức năng|cai nghiện
rubella: rubella
scald: bỏng|phỏng
scar: sẹo
shingles: zona
sneeze: hắt hơi
sprain: bong gân
sterilization: khử trùng|triệt sản
stillbirth: thai chết lưu
stitch: mũi khâu|khâu
stretcher: cáng
sunstroke: say nắng
syringe: ống tiêm
therapist: nhà trị liệu
tonsillitis: viêm amidan
toothache: đau răng
transplantation: ghép tạng|cấy ghép|ghép
triage: phân loại bệnh nhân
ultrasound: siêu âm
wart: mụn cóc
`;
