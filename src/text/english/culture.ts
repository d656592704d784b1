/** Language, arts, film, music, sport, food and clothes, one entry a line. */
export const CULTURE = `
# language and letters
accent: giọng|dấu
adjective: tính từ
alphabet: bảng chữ cái
article: bài báo|điều|bài viết
author: tác giả
autobiography: tự truyện
bestseller: bán chạy nhất
biography: tiểu sử
book: sách|cuốn sách
chapter: chương
character: nhân vật|ký tự|tính cách
comedy: hài kịch|hài
comic: truyện tranh
content: nội dung
diary: nhật ký
dialect: phương ngữ
drama: kịch|phim truyền hình
edition: ấn bản|phiên bản
epic: sử thi
example: ví dụ|thí dụ
fable: truyện ngụ ngôn
fairy: tiên|cổ tích
fantasy: kỳ ảo|giả tưởng
fiction: tiểu thuyết|hư cấu
grammar: ngữ pháp
ink: mực
language: ngôn ngữ|tiếng
letter: thư|chữ cái|bức thư
linguist: nhà ngôn ngữ học
linguistic: ngôn ngữ
linguistics: ngôn ngữ học
literary: văn học
literature: văn học
motto: khẩu hiệu|châm ngôn
narrative: tường thuật|truyện
narrator: người kể chuyện
noun: danh từ
novel: tiểu thuyết
novelist: tiểu thuyết gia
page: trang
pamphlet: sách nhỏ
paper: giấy|bài báo
paragraph: đoạn|đoạn văn
pen: bút
phrase: cụm từ
playwright, dramatist: nhà viết kịch
poem: bài thơ|thơ
poet: nhà thơ|thi sĩ
poetic: thơ
poetry: thơ|thi ca
preface: lời nói đầu
pronunciation: phát âm
prose: văn xuôi
proverb: tục ngữ
pseudonym: bút danh
publisher: nhà xuất bản
reader: người đọc|độc giả
reference: tham khảo|tài liệu tham khảo
rhyme: vần
romance: lãng mạn
script: kịch bản|chữ viết
scripture: kinh thánh|kinh
section: phần|mục
slogan: khẩu hiệu
speech: bài phát biểu|diễn văn|lời nói
spelling: chính tả
story: câu chuyện|truyện
summary: tóm tắt
syllable: âm tiết
tale: truyện|câu chuyện
text: văn bản
theme: chủ đề
title: tiêu đề|danh hiệu|tước hiệu
tragedy: bi kịch|thảm kịch
translation: bản dịch|dịch
translator: dịch giả|người dịch
verb: động từ
verse: câu thơ|thơ
vocabulary: từ vựng
vowel: nguyên âm
word: từ|lời
writer: nhà văn|tác giả
writing: chữ viết|viết
# arts, music, film, media
acting: diễn xuất
actor: diễn viên|nam diễn viên
actress: nữ diễn viên
aesthetic, esthetic: thẩm mỹ
album: album
anthem: quốc ca
art: nghệ thuật|mỹ thuật
artist: nghệ sĩ|họa sĩ
artistic: nghệ thuật
artwork: tác phẩm nghệ thuật
avant-garde: tiên phong
ballet: ba lê
band: ban nhạc|dải
baroque: Baroque
cartoon: hoạt hình
carving: chạm khắc
cello: cello
choir: dàn hợp xướng|ca đoàn
chorus: hợp xướng|điệp khúc
cinema: điện ảnh|rạp chiếu phim
classic, classical: cổ điển
collection: bộ sưu tập|sưu tập
composer: nhà soạn nhạc|nhạc sĩ
composition: thành phần|sáng tác|bố cục
concert: buổi hòa nhạc|hòa nhạc
craft: thủ công
craftsman, artisan: thợ thủ công|nghệ nhân
creative: sáng tạo
creator: người sáng tạo|tác giả
critic: nhà phê bình
cultural: văn hóa
culture: văn hóa
dancer: vũ công
debut: ra mắt|lần đầu
designer: nhà thiết kế
director: đạo diễn|giám đốc
documentary: phim tài liệu|tài liệu
drawing: bản vẽ|hình vẽ
drum: trống
entertainment: giải trí
episode: tập|tập phim
fame: danh tiếng|nổi tiếng
fan: người hâm mộ|quạt
fashion: thời trang
festival: lễ hội|liên hoan
film, movie: phim|bộ phim|điện ảnh
flute: sáo
genre: thể loại
guitar: guitar|đàn ghi ta
harmony: hài hòa|hòa âm
humor, humour: hài hước
illustration: minh họa
impressionism: trường phái ấn tượng|ấn tượng
jazz: jazz
lyric, lyrics: lời bài hát|trữ tình
mask: mặt nạ|khẩu trang
masterpiece: kiệt tác
melody: giai điệu
mural: bích họa
music: âm nhạc|nhạc
musical: nhạc kịch|âm nhạc
musician: nhạc sĩ|nhạc công
opera: opera|nhạc kịch
orchestra: dàn nhạc
ornament: trang trí
painter: họa sĩ
painting: bức tranh|hội họa|tranh
performance: buổi biểu diễn|hiệu suất|thành tích
performer: nghệ sĩ biểu diễn
photography: nhiếp ảnh
pianist: nghệ sĩ dương cầm
piano: dương cầm|piano
picture: bức tranh|hình ảnh|bức ảnh
pop: nhạc pop|pop
popular: phổ biến|nổi tiếng|được yêu thích
popularity: sự phổ biến|nổi tiếng
portrait: chân dung
premiere: công chiếu|ra mắt
puppet: con rối|bù nhìn
rap: rap
rapper: rapper
recording: bản ghi âm|ghi âm
rhythm: nhịp điệu
scene: cảnh|hiện trường
screenplay: kịch bản|kịch bản phim
sculptor: nhà điêu khắc
sculpture: điêu khắc|tác phẩm điêu khắc
season: mùa|mùa giải
sequel: phần tiếp theo
singer: ca sĩ
single: đĩa đơn|đơn|độc thân
sketch: phác thảo
solo: đơn ca|solo
song: bài hát|ca khúc
songwriter: nhạc sĩ
soundtrack: nhạc phim
stage: sân khấu|giai đoạn
studio: xưởng phim|phòng thu|hãng phim
style: phong cách|kiểu
symphony: giao hưởng
talent: tài năng
theatrical: sân khấu
tone: giọng|thanh điệu|âm sắc
tour: chuyến lưu diễn|tham quan|du lịch
trilogy: bộ ba
trumpet: kèn
tune: giai điệu
version: phiên bản
viewer: người xem|khán giả
violin: vĩ cầm|violin
visual: thị giác|trực quan
vocal: giọng hát|thanh nhạc
voice: giọng nói|tiếng nói|giọng
waltz: van
# sport and games
archery: bắn cung
arena: đấu trường
athlete: vận động viên
athletic: điền kinh|thể thao
athletics: điền kinh
badminton: cầu lông
ball: bóng|quả bóng
baseball: bóng chày
basketball: bóng rổ
board: bảng|ban|hội đồng
boxer: võ sĩ|võ sĩ quyền anh
boxing: quyền anh
card: thẻ|lá bài
champion: nhà vô địch|vô địch
championship: chức vô địch|giải vô địch
chess: cờ vua
contest: cuộc thi
cricket: bóng gậy|dế
cup: cúp|cốc
cyclist: tay đua xe đạp
cycling: đua xe đạp|đạp xe
fixture: trận đấu
football, soccer: bóng đá
footballer: cầu thủ|cầu thủ bóng đá
forward: tiền đạo
game: trò chơi|trận đấu|ván
goal: bàn thắng|mục tiêu
goalkeeper: thủ môn
golf: gôn|golf
gymnastics: thể dục dụng cụ|thể dục
halftime: giữa hiệp|giờ nghỉ giữa hiệp
hockey: khúc côn cầu
judo: judo
league: giải đấu|liên đoàn|liên minh
loser: người thua
marathon: marathon
medal: huy chương
midfielder: tiền vệ
olympic, olympics: thế vận hội|olympic
opponent: đối thủ
pitcher: cầu thủ ném bóng
player: cầu thủ|người chơi|vận động viên
playoff: vòng loại trực tiếp
prize: giải thưởng|giải
quarterback: tiền vệ
quarterfinal, quarter-final: tứ kết
referee: trọng tài
round: vòng|tròn
rugby: bóng bầu dục
runner: vận động viên chạy
score: điểm|ghi bàn|tỷ số
semifinal, semi-final: bán kết
skating: trượt băng
skiing, ski: trượt tuyết
sport: thể thao|môn thể thao
striker: tiền đạo
swimmer: vận động viên bơi lội
swimming: bơi lội
team: đội|nhóm
teammate: đồng đội
tennis: quần vợt
tournament: giải đấu
touchdown: bàn chạm bóng
toy: đồ chơi
trainer: huấn luyện viên
trophy: cúp|danh hiệu
umpire: trọng tài
volleyball: bóng chuyền
winner: người chiến thắng|người thắng
weightlifting: cử tạ
wrestling: đấu vật
# food, clothes and things
appetite: sự thèm ăn
apple: táo
bag: túi
basket: giỏ|rổ
beef: thịt bò
beer: bia
belt: thắt lưng|vành đai
blanket: chăn|mền
boot: ủng
bottle: chai
bowl: bát|tô
box: hộp|thùng
bread: bánh mì
breakfast: bữa sáng
brewery: nhà máy bia
butter: bơ
cake: bánh|bánh ngọt
candle: nến
cereal: ngũ cốc
cheese: pho mát|phô mai
chocolate: sô cô la
clock: đồng hồ
cloth, fabric: vải
clothes, clothing: quần áo|trang phục
coat: áo khoác
container: thùng chứa|container
cooking: nấu ăn
costume: trang phục
cream: kem
cuisine: ẩm thực
delicious: ngon
dessert: món tráng miệng
dinner: bữa tối|tiệc tối
dish: món ăn|món
doll: búp bê
envelope: phong bì
feast: bữa tiệc|yến tiệc
flour: bột mì|bột
food: thức ăn|thực phẩm
fork: nĩa
garlic: tỏi
gift: quà|món quà
glove: găng tay
hat: mũ|nón
helmet: mũ bảo hiểm
honey: mật ong
jacket: áo khoác
jewel, jewelry, jewellery: trang sức|đồ trang sức
juice: nước ép
key: chìa khóa|chủ chốt|phím
knife: dao
leather: da|da thuộc
lemon: chanh
linen: vải lanh
lunch: bữa trưa
luxury: xa xỉ|sang trọng
meal: bữa ăn
meat: thịt
menu: thực đơn
milk: sữa
mirror: gương
noodle: mì|bún|phở
nut: hạt
onion: hành
orange: cam
pearl: ngọc trai
perfume: nước hoa
pork: thịt lợn|thịt heo
porcelain: sứ|gốm sứ
recipe: công thức|công thức nấu ăn|cách nấu
robe: áo choàng
rope: dây thừng
salad: xa lát|gỏi
sauce: nước sốt|nước chấm
shirt: áo sơ mi|áo
shoe: giày
snack: đồ ăn nhẹ|ăn vặt|quà vặt
soap: xà phòng|xà bông
soup: súp|canh
soybean: đậu nành|đậu tương
sugar: đường
sweet: ngọt
table: bàn|bảng
thread: sợi|chỉ
trousers, pants: quần
umbrella: ô|dù
uniform: đồng phục|quân phục
vegetarian: ăn chay|chay
vinegar: giấm
wine: rượu vang|rượu
wool: len
yarn: sợi
# less common, of all kinds
alias: bí danh|tên khác
amateur: nghiệp dư
animated: hoạt hình
animation: hoạt hình
anime: hoạt hình Nhật Bản|anime
anthology: tuyển tập
antique: đồ cổ|cổ|cổ vật
antonym: từ trái nghĩa
attendance: số người tham dự|khán giả|tham dự
authentic: đích thực|xác thực
backpack: ba lô
bacon: thịt xông khói
bandage: băng|băng bó
banner: biểu ngữ|cờ
baritone: nam trung
bass: giọng trầm|âm trầm
bead: hạt
beverage: đồ uống
bibliography: thư mục|tài liệu tham khảo
billboard: bảng quảng cáo|billboard
biscuit, cookie: bánh quy
blade: lưỡi
bookcase: tủ sách|kệ sách
bracelet: vòng tay
brush: cọ|bàn chải
calligrapher: nhà thư pháp
calligraphy: thư pháp
candy: kẹo
canvas: vải bạt|tranh
caricature: biếm họa
carnival: lễ hội hóa trang|lễ hội
cassette: băng cát-xét
celebration: lễ kỷ niệm|ăn mừng
chef: đầu bếp
choreographer: biên đạo múa
choreography: biên đạo
cinematic: điện ảnh
cinematography: quay phim
circus: xiếc|rạp xiếc
citation: trích dẫn
clip: đoạn phim
collar: cổ áo
collector: nhà sưu tập
colloquial: thông tục
commentary: bình luận
commentator: bình luận viên
composite: tổng hợp|composite
concerto: concerto|hòa tấu
conclusion: kết luận
consonant: phụ âm
contestant: thí sinh
cosmetic: mỹ phẩm
credits: danh đề
cubism: lập thể
curry: cà ri
decoration: trang trí|huân chương
drummer: tay trống
dumpling: bánh bao|sủi cảo
earring: bông tai|khuyên tai|hoa tai
embroidery: thêu
encyclopedic: bách khoa
ensemble: dàn nhạc|nhóm
etymology: từ nguyên
fencing: đấu kiếm
festive: lễ hội
flavor, flavour: hương vị|vị
folklore: văn hóa dân gian|dân gian
font: phông chữ
footwear: giày dép
freestyle: tự do
genius: thiên tài
gesture: cử chỉ
glossary: bảng chú giải
gown: áo choàng|váy
grammatical: ngữ pháp
graphic: đồ họa
greeting: lời chào
guidebook: sách hướng dẫn
guitarist: nghệ sĩ guitar|tay guitar
handball: bóng ném
handbook: sổ tay|cẩm nang
handicraft: thủ công mỹ nghệ|thủ công|đồ thủ công
handwriting: chữ viết tay
hiking: đi bộ đường dài
hobby: sở thích
horror: kinh dị
hurdle: vượt rào
hymn: thánh ca
icon: biểu tượng
iconic: biểu tượng
idiom: thành ngữ
idol: thần tượng
imagery: hình tượng
imagination: trí tưởng tượng|tưởng tượng
improvisation: ứng tác|ngẫu hứng
instrumental: nhạc cụ|không lời
intermission: giờ giải lao
interpreter: phiên dịch viên|thông dịch|phiên dịch|người phiên dịch
irony: mỉa mai|trớ trêu
jersey: áo đấu
lace: ren
lacquer: sơn mài
librarian: thủ thư|nhân viên thư viện
lullaby: bài hát ru
lute: đàn
magician: ảo thuật gia
makeup: trang điểm
masquerade: vũ hội hóa trang
melodic: giai điệu
metaphor: ẩn dụ
monster: quái vật
mosaic: tranh khảm|khảm
motif: họa tiết|mô típ
necklace: vòng cổ|dây chuyền
newsletter: bản tin
oath: lời thề|tuyên thệ
orchestral: dàn nhạc
orthography: chính tả
overture: khúc dạo đầu
pajamas, pyjamas: đồ ngủ
parade: diễu hành|duyệt binh
parody: nhại
pastime: thú tiêu khiển
pendant: mặt dây chuyền
percussion: bộ gõ
phonetic: ngữ âm
phonology: âm vị học
pitch: cao độ|sân
pizza: bánh pizza
playoffs: vòng loại trực tiếp
plural: số nhiều
poetess: nữ thi sĩ
poker: bài poker
poster: áp phích|tờ bìa
posture: tư thế
prefix: tiền tố
prodigy: thần đồng
prologue: lời mở đầu
puzzle: câu đố
quiz: câu đố|đố vui|trả lời nhanh
realism: hiện thực
refreshments: giải khát
relay: tiếp sức|chuyển tiếp
remake: làm lại
remix: phối lại
repertoire: tiết mục
replica: bản sao
rhetoric: tu từ|hùng biện
ribbon: ruy băng|dải băng
riddle: câu đố
roster: đội hình|danh sách
rowing: chèo thuyền
sandal: dép
sandwich: bánh mì kẹp
sarcasm: mỉa mai
saree, sari: sari
satire: châm biếm|trào phúng
satirical: trào phúng
sausage: xúc xích
scroll: cuộn|cuộn giấy
seafood: hải sản
semantics: ngữ nghĩa
sheet: tờ|tấm
shooting: bắn súng|quay phim
silhouette: bóng
sitcom: hài kịch tình huống
skirt: váy
sock: tất|vớ
soprano: nữ cao
spectator: khán giả|người xem
sprint: chạy nước rút
squad: đội hình|đội
stamp: tem|con dấu
stanza: khổ thơ
storyteller: người kể chuyện
suffix: hậu tố
sunglasses: kính râm|kính mát
surfing: lướt sóng
surrealism: siêu thực
sweater: áo len
symbolism: tượng trưng|biểu tượng
synonym: từ đồng nghĩa
tapestry: thảm thêu|thảm
tattoo: hình xăm|xăm
tempo: nhịp độ
tenor: nam cao
terracotta: đất nung
thriller: giật gân
tray: khay
tribune: diễn đàn
trick: mánh khóe|thủ thuật
troupe: đoàn kịch|đoàn
turban: khăn xếp
underwear: đồ lót
vampire: ma cà rồng
vase: bình|lọ hoa|bình hoa
velvet: nhung
vernacular: bản ngữ|thông tục
vintage: cổ điển
violinist: nghệ sĩ vĩ cầm
vocalist: ca sĩ
wallet: ví|bóp
wardrobe: tủ quần áo|trang phục
watercolor, watercolour: màu nước
woodblock: mộc bản|khắc gỗ
woodcut: tranh khắc gỗ
workout: tập luyện
# what visitors ask about
buffet: tiệc buffet|tự chọn
cafe: quán cà phê|cà phê
sweets: kẹo
chopsticks, chopstick: đũa
commemoration: lễ tưởng niệm|kỷ niệm
cookbook: sách nấu ăn
curator: người phụ trách bảo tàng|giám tuyển
cutlery: dao nĩa
emcee: dẫn chương trình|MC
eyeglasses, spectacles: kính|mắt kính
fairytale: truyện cổ tích
finalist: thí sinh chung kết|người vào chung kết
firework, fireworks: pháo hoa|pháo bông
gala: đêm gala|dạ tiệc
grandstand: khán đài
headscarf, scarf: khăn quàng|khăn
jogging: chạy bộ
karaoke: karaoke
lantern: đèn lồng
linesman: trọng tài biên
offside: việt vị
postponement: hoãn
procession: đám rước|lễ rước
puppetry: múa rối
raincoat: áo mưa|áo đi mưa
rehearsal: tổng duyệt|diễn tập
scoreboard: bảng điểm
showtime: giờ chiếu|suất chiếu
slipper: dép
sparring: đấu tập
suitcase: va li|vali
teapot: ấm trà
towel: khăn tắm|khăn
toothbrush: bàn chải đánh răng
toothpaste: kem đánh răng
unveiling: lễ khánh thành|ra mắt
wristwatch: đồng hồ đeo tay
`;
