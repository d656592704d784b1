import { exactKey, exactKeysOf } from "./fold.ts";
import type { Word } from "./words.ts";

const PLACE_WORDS = exactKeysOf(
  "ở tại thành phố tỉnh huyện quận nước thủ đô vùng miền châu đảo sông bang đường phường xã thôn làng ấp phố ngõ số tầng phòng quầy cổng nhà bến chợ ga bãi khu",
);
const [SO, PHONG, NUOC] = ["số", "phòng", "nước"].map(exactKey);
const QUOC_NHA = exactKeysOf("quốc nhà đất hai các");

/** Whether what follows is a place: "số 27" of a street or at a gate, not "con số 60"; "nước Pháp", not "Nhà nước Việt Nam". */
export function isPlaceWord(run: readonly Word[], at: number): boolean {
  const word = run[at]!;
  if (!PLACE_WORDS.has(word.exact) || (run[at + 1]?.start ?? 0) - word.end > 1) return false;
  const before = run[at - 1];
  if (word.exact === SO) return isAddressed(before, run[at + 2]);
  return (word.exact !== NUOC && word.exact !== PHONG) || before === undefined || !QUOC_NHA.has(before.exact);
}

/** "ở số 8", "cổng số 2", "số 27 đường …": what stands before such a number, or after it. */
function isAddressed(before: Word | undefined, after: Word | undefined): boolean {
  return [before, after].some((word) => word !== undefined && word.exact !== SO && PLACE_WORDS.has(word.exact));
}
