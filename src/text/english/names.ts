/** Countries with their peoples, cities, lands, waters and bodies known by name, one entry a line. */
export const NAMES = `
# countries and peoples
afghanistan, afghan: Afghanistan
africa, african: châu Phi|Phi
albania, albanian: Albania
algeria, algerian: Algérie|Algeria
america, american: Mỹ|Hoa Kỳ|châu Mỹ
angola, angolan: Angola
arab, arabian: Ả Rập
arabic: tiếng Ả Rập|Ả Rập
argentina, argentine, argentinian: Argentina
armenia, armenian: Armenia
asia, asian: châu Á|Á
australia, australian: Úc|Australia
austria, austrian: Áo
azerbaijan, azerbaijani: Azerbaijan
bahrain: Bahrain
bangladesh, bangladeshi: Bangladesh
belarus, belarusian: Belarus
belgium, belgian: Bỉ
bolivia, bolivian: Bolivia
bosnia, bosnian: Bosnia
brazil, brazilian: Brazil
britain, british, briton: Anh|Vương quốc Anh
brunei: Brunei
bulgaria, bulgarian: Bulgaria
burma, burmese, myanmar: Miến Điện|Myanmar
cambodia, cambodian, khmer: Campuchia|Khmer
canada, canadian: Canada
chile, chilean: Chile
china, chinese: Trung Quốc|Trung Hoa
colombia, colombian: Colombia
congo, congolese: Congo
croatia, croatian: Croatia
cuba, cuban: Cuba
cyprus, cypriot: Síp
czech, czechia: Séc|Tiệp
czechoslovakia: Tiệp Khắc
denmark, danish, dane: Đan Mạch
ecuador: Ecuador
egypt, egyptian: Ai Cập
england, english, englishman: Anh|nước Anh
estonia, estonian: Estonia
ethiopia, ethiopian: Ethiopia
europe, european: châu Âu|Âu
eurasia, eurasian: Âu Á|Á Âu
finland, finnish, finn: Phần Lan
france, french, frenchman: Pháp
georgia, georgian: Gruzia|Georgia
germany, german: Đức
germanic: German|Giécmanh
ghana: Ghana
greece, greek: Hy Lạp
guatemala: Guatemala
haiti, haitian: Haiti
holland, netherlands, dutch, dutchman: Hà Lan
hungary, hungarian: Hungary
iceland, icelandic: Iceland
india, indian: Ấn Độ
indochina: Đông Dương
indonesia, indonesian: Indonesia
iran, iranian: Iran
iraq, iraqi: Iraq
ireland, irish, irishman: Ireland|Ai Len
israel, israeli: Israel
italy, italian: Ý|Italia
jamaica, jamaican: Jamaica
japan, japanese: Nhật Bản|Nhật
jordan, jordanian: Jordan
kazakhstan, kazakh: Kazakhstan
kenya, kenyan: Kenya
korea, korean: Hàn Quốc|Triều Tiên
kuwait, kuwaiti: Kuwait
kyrgyzstan, kyrgyz: Kyrgyzstan
laos, lao, laotian: Lào
latin: Latinh|La Tinh
latvia, latvian: Latvia
lebanon, lebanese: Liban
libya, libyan: Libya
lithuania, lithuanian: Litva
luxembourg: Luxembourg
macedonia, macedonian: Macedonia
malaysia, malaysian, malay: Malaysia|Mã Lai
mexico, mexican: Mexico
moldova: Moldova
mongolia, mongolian, mongol: Mông Cổ
morocco, moroccan: Maroc
mozambique: Mozambique
nepal, nepalese, nepali: Nepal
nigeria, nigerian: Nigeria
nordic: Bắc Âu
norway, norwegian: Na Uy
oman: Oman
pakistan, pakistani: Pakistan
palestine, palestinian: Palestine
panama: Panama
peru, peruvian: Peru
persia, persian: Ba Tư
philippines, philippine, filipino: Philippines
poland, polish: Ba Lan
portugal, portuguese: Bồ Đào Nha
prussia, prussian: Phổ
qatar, qatari: Qatar
roman: La Mã|Rôma
romania, romanian: Romania
russia, russian: Nga
rwanda: Rwanda
saudi: Ả Rập Xê Út|Saudi
saxon: Saxon
scandinavia, scandinavian: Scandinavia|Bắc Âu
scotland, scottish, scot, scotsman: Scotland
serbia, serbian, serb: Serbia
siberia, siberian: Siberia|Xibia
singapore, singaporean: Singapore
slavic, slav: Slav|Xla-vơ
slovakia, slovak: Slovakia
slovenia: Slovenia
somalia, somali: Somalia
soviet: Liên Xô|Xô Viết
spain, spanish, spaniard: Tây Ban Nha
sudan, sudanese: Sudan
sweden, swedish, swede: Thụy Điển
switzerland, swiss: Thụy Sĩ
syria, syrian: Syria
taiwan, taiwanese: Đài Loan
tajikistan: Tajikistan
tanzania: Tanzania
thailand, thai, siam: Thái Lan|Xiêm
tibet, tibetan: Tây Tạng
tunisia, tunisian: Tunisia
turkey, turkish, turk: Thổ Nhĩ Kỳ
turkmenistan: Turkmenistan
uae: Các Tiểu vương quốc Ả Rập Thống nhất|UAE
uganda: Uganda
uk: Anh|Vương quốc Anh
ukraine, ukrainian: Ukraina|Ukraine
us, usa: Mỹ|Hoa Kỳ
ussr: Liên Xô
uruguay: Uruguay
uzbekistan, uzbek: Uzbekistan
venezuela, venezuelan: Venezuela
vietnam, vietnamese, viet: Việt Nam|Việt
wales, welsh: Wales|xứ Wales
yemen: Yemen
yugoslavia: Nam Tư
zimbabwe: Zimbabwe
# lands, mountains and waters
alps: Alps|Anpơ
amazon: Amazon
andes: Andes
atlantic: Đại Tây Dương
balkan, balkans: Balkan|Ban Căng
baltic: Baltic|Ban Tích
caribbean: Caribe|Caribê
caspian: Caspi
caucasus: Kavkaz|Cápcadơ
crimea, crimean: Krym|Crimea
danube: Danube|Đa Nuýp
euphrates: Euphrates
hawaii, hawaiian: Hawaii
himalaya, himalayan: Himalaya
manchuria, manchu: Mãn Châu
mediterranean: Địa Trung Hải
mekong: Mê Kông|Mekong
mesopotamia: Lưỡng Hà
nile: sông Nin|Nile
oceania: châu Đại Dương
pacific: Thái Bình Dương
sahara: Sahara
thames: sông Thames
tigris: Tigris
yangtze: Trường Giang|Dương Tử
# cities
athens: Athens|Aten
baghdad: Baghdad
bangkok: Bangkok|Băng Cốc
beijing, peking: Bắc Kinh
berlin: Berlin|Béc Lin
brussels: Brussels|Bruxelles
cairo: Cairo
california: California
canton, guangzhou: Quảng Châu
constantinople: Constantinopolis|Constantinople
copenhagen: Copenhagen
florence: Firenze|Florence
geneva: Geneva|Genève
hague: Hague|La Hay
hanoi: Hà Nội
hue: Huế
istanbul: Istanbul
jerusalem: Jerusalem
kyiv, kiev: Kyiv|Kiev
lisbon: Lisboa|Lisbon
london: Luân Đôn|London
macau, macao: Ma Cao
madrid: Madrid
manila: Manila
mecca: Mecca
milan: Milano|Milan
moscow: Moskva|Mát Xcơ Va|Matxcơva
munich: München|Munich
naples: Napoli|Naples
nanjing, nanking: Nam Kinh
paris: Paris
petersburg: Petersburg|Peterburg
pyongyang: Bình Nhưỡng
rome: La Mã|Roma|Rôma
saigon: Sài Gòn
seoul: Seoul
shanghai: Thượng Hải
shenzhen: Thâm Quyến
sicily: Sicilia|Sicily
stockholm: Stockholm
sydney: Sydney
tehran: Tehran
tokyo: Tokyo|Tô Ki Ô
toronto: Toronto
vatican: Vatican
venice: Venezia|Venice
vienna: Viên|Vienna
vientiane: Viêng Chăn
warsaw: Warszawa|Vác Xa Va
washington: Washington|Oa Sinh Tơn
# persons and bodies known by a Vietnamese name
alexander: Alexandros|Alexander
aristotle: Aristoteles|Aristotle
asean: ASEAN|Hiệp hội các quốc gia Đông Nam Á
caesar: Caesar|Xê Da
confucius: Khổng Tử
eu: Liên minh châu Âu|EU
fifa: FIFA
genghis: Thành Cát Tư Hãn
hitler: Hitler
imf: Quỹ Tiền tệ Quốc tế|IMF
jesus: Giê Su|Giêsu|Jesus
kublai: Hốt Tất Liệt
laozi: Lão Tử
lenin: Lenin|Lê Nin
mao: Mao Trạch Đông
marx: Marx|Mác
mohammed, muhammad: Muhammad
moses: Môi Sê|Moses
napoleon: Napoléon|Napoleon
nasa: NASA
nato: NATO|Bắc Đại Tây Dương
nazi: Đức Quốc xã|phát xít
nazism: chủ nghĩa quốc xã
fascism: chủ nghĩa phát xít|phát xít
fascist: phát xít
nobel: Nobel
opec: OPEC
plato: Platon|Plato
shakespeare: Shakespeare
stalin: Stalin|Xta Lin
un: Liên Hợp Quốc|Liên Hiệp Quốc
unesco: UNESCO
wto: Tổ chức Thương mại Thế giới|WTO
# peoples and periods
aztec: Aztec
byzantine: Đông La Mã|Byzantine
han: Hán
inca: Inca
maya, mayan: Maya
ming: Minh|nhà Minh
norman: Norman
ottoman: Ottoman
qing: Thanh|nhà Thanh
tang: Đường|nhà Đường
viking: Viking
yuan: Nguyên|nhân dân tệ
# less common, of all kinds
abraham: Abraham|Áp-ra-ham
antwerp: Antwerpen|Antwerp
bavaria, bavarian: Bayern|Bavaria
bohemia, bohemian: Bohemia|Bô hê miêng
bosphorus: Bosphorus|Bosporus
burgundy: Bourgogne|Burgundy
carthage: Carthago|Carthage
catalonia, catalan: Catalunya|Catalan
celtic, celt: Celt|Xen tơ
cologne: Köln
columbus: Colombo|Columbus
corsica: Corse|Corsica
crete: Crete|Kríti
damascus: Damas|Damascus
david: David|Đa vít
flanders, flemish: Flanders|Vlaanderen
fleming: Flemish
galilei, galileo: Galileo|Ga li lê
gaul: Gallia|Gaul
genoa: Genova|Genoa
hellenistic: Hy Lạp hóa
hispanic: gốc Tây Ban Nha|Hispanic
kremlin: Kremlin|điện Kremlin
kuomintang: Quốc dân đảng
kurd, kurdish: Kurd|người Kurd
mary: Maria|Mary
normandy: Normandie|Normandy
prague: Praha|Prague
rhine: sông Rhein|Rhine|Rhin
romani: Digan|Romani
saxony: Sachsen|Saxony
seine: sông Seine
semitic: Semit
shinto: Thần đạo
socrates: Socrates|Xô crát
transylvania: Transilvania|Transylvania
troy, trojan: Troia|Troy
tuscany: Toscana|Tuscany
versailles: Versailles|Véc xây
volga: sông Volga
`;
