import { exactKey } from "./fold.ts";
import type { Word } from "./words.ts";

/** What asks for all of something, as it is compared without diacritics: "kể tên", "liệt kê". */
const NAMING = /\b(?:ke (?:ten|het|ra|cac|may|\d)|liet ke|danh sach|tat ca cac)\b/u;
/** "Gồm những gì", "mang theo gì", "các bước". */
const COMPRISING =
  /\b(?:gom (?:co )?(?:gi|ai)|mang (?:theo )?gi|giay to gi|ho so (?:gom )?gi|(?:cac|nhung|may) buoc|dau hieu (?:gi|nao)|lam (?:nhung )?(?:viec )?gi de)\b/u;
/** "Bị cấm những gì", "ai được miễn". */
const ALLOWED =
  /\b(?:(?:cam|phai|duoc|bi cam) (?:lam )?(?:nhung )gi|ai (?:duoc|khong phai|khoi|khoi phai|khong duoc) (?:mien|giam|huong|khoi|dong|tra|nop|uu tien))\b/u;
/** "Giá điện từng bậc": what "từng" stands before as "each", and not as "once". */
const EACH_OF =
  /\btung (?:buoc|nguoi|loai|muc|noi|mon|doi|bac|khu|tang|lop|khoi|phong|ngay|cho|diem|tuyen|ga|xa|phuong|huyen|truong|doi tuong|truong hop|hang|goi|khoan|nganh)\b/u;
/** "Trường hợp nào không được đền": not "được đền trong trường hợp nào", which is one. */
const WHICH_CASES = /^(?:truong hop|doi tuong) nao\b/u;
/** "Mấy loại, mỗi loại …": each of several. */
const SEVERAL = /\b(?:may|bao nhieu|nhung|cac)\b/u;
const EACH = /\bmoi (?:loai|muc|hang|cach|nhom|goi|chuyen|tuyen|doi|mon|noi|khoi|nganh|buoc|dot|lan|nguoi|cai|bai)\b/u;
/** "Cần mang giấy tờ gì". */
const NEEDED = /\bcan (?:mang|dem|chuan bi|nop) (?:[a-z]{1,7} )?gi\b/u;
/** "Nội quy thư viện", "hồ sơ nhập học": a question that begins with what is a list by itself. */
const LISTS =
  /^(?:noi qui|qui dinh|thu tuc|ho so|dieu kien|lich trinh|chuong trinh|thuc don|menu|thanh phan|cac buoc)\b(?! (?:gi|nao|may|bao|o dau|khi|ai)\b)/u;
const WAYS = [LISTS, NAMING, COMPRISING, ALLOWED, EACH_OF, WHICH_CASES, NEEDED];
/** "Những … nào": what may end it, and how many words stand between at most. */
const PLURAL_ENDS = new Set(["gi", "nao", "ai", "dau"]);
const PLURAL_REACH = 4;
const BUT = exactKey("nhưng");

/** Numbers of things that a question begins with, written so that they are nothing else. */
const SO_MANY = new Set("hai bốn sáu bảy tám chín mười".split(" ").map(exactKey));
const BEGINNING = 2;
const WHICH_THEY_ARE = /(?:^| )(?:la (?:nhung )?(?:gi|ai)|o dau|gom)(?: |$)/u;

/** "Ba nơi làm thẻ ở đâu", "4 giải là gì": each of so many. */
function asksWhichTheyAre(read: readonly Word[]): boolean {
  const isMarked = read.some(({ exact, folded }) => exact !== folded);
  const at = read
    .slice(0, BEGINNING)
    .findIndex(({ exact, text }) => SO_MANY.has(exact) || /^[2-9]$/u.test(text) || (isMarked && exact === "ba"));
  const behind = read.slice(at + 2).map(({ folded }) => folded);
  return at >= 0 && WHICH_THEY_ARE.test(behind.join(" "));
}

/** Whether all of something is asked for. */
export function asksForAll(read: readonly Word[]): boolean {
  const folded = read.map((word) => word.folded);
  const isPlural = read.some(
    ({ exact, folded: plain }, at) =>
      plain === "nhung" &&
      exact !== BUT &&
      folded.slice(at + 1, at + 2 + PLURAL_REACH).some((word) => PLURAL_ENDS.has(word)),
  );
  const text = folded.join(" ");
  return isPlural || WAYS.some((way) => way.test(text)) || wantsEach(text) || asksWhichTheyAre(read);
}

function wantsEach(text: string): boolean {
  const at = text.search(SEVERAL);
  return at >= 0 && EACH.test(text.slice(at));
}

/** The same for an English question, in lower case. */
export function asksForAllInEnglish(question: string): boolean {
  return ALL_IN_ENGLISH.some((way) => way.test(question));
}

/** "Which local companies" asks for all of them. */
const THINGS = "people|groups|items|things|awards|cases|steps|places|documents|papers|countries|companies|ministries";
const ALL_IN_ENGLISH: readonly RegExp[] = [
  /^list\b|\b(?:list (?:all|the|of)|all the|all of the|name (?:the|all|two|three|four|five|\d))\b/u,
  new RegExp(String.raw`\bwhich (?:${THINGS})\b`, "u"),
  new RegExp(String.raw`\bwhich [a-z]{1,20} (?:${THINGS})\b`, "u"),
  /\bwhat (?:are the (?!(?:opening |visiting |working |office )?(?:hours?|times?)\b)|benefits|conditions|reasons|awards|prizes|fees|subjects|services|documents|papers|rights|steps|items|things|rules)\b/u,
  /\bwhat (?:kinds|types|sorts) of\b/u,
  /\bwhat (?:do|should|must|can|shall) (?:i|we|you|they|people|applicants|visitors|students|parents) (?:need to |have to )?(?:bring|carry|prepare|submit|provide|pack)\b/u,
  /\bwho (?:is|are|can be|may be|will be|gets?) (?:not )?(?:eligible|exempt|exempted|entitled|allowed|required|qualified|admitted|free)\b/u,
  /\bwhat to (?:bring|prepare|submit|pack)\b/u,
];
