import type { Embed } from "./client.ts";
import { unit } from "./vector.ts";

/** What asks the same in English and in Vietnamese, of many things and by many question words. By hand; of no set. */
const SAME_QUESTIONS: readonly (readonly [english: string, vietnamese: string])[] = [
  ["What time does the museum open?", "Bảo tàng mở cửa lúc mấy giờ?"],
  ["Who signed the agreement?", "Ai đã ký thỏa thuận?"],
  ["How much does a ticket cost?", "Một vé giá bao nhiêu?"],
  ["Why was the meeting postponed?", "Vì sao cuộc họp bị hoãn?"],
  ["When was the bridge built?", "Cây cầu được xây khi nào?"],
  ["Where did the accident happen?", "Tai nạn xảy ra ở đâu?"],
  ["How many people were injured?", "Có bao nhiêu người bị thương?"],
  ["What is the name of the director?", "Giám đốc tên là gì?"],
  ["What are the symptoms of the disease?", "Bệnh có những triệu chứng nào?"],
  ["How can I apply for the course?", "Tôi đăng ký khóa học thế nào?"],
  ["Which country won the match?", "Nước nào thắng trận đấu?"],
  ["What did the minister say about prices?", "Bộ trưởng nói gì về giá cả?"],
  ["How long does the journey take?", "Chuyến đi mất bao lâu?"],
  ["What is the population of the city?", "Thành phố có bao nhiêu dân?"],
  ["Is parking free?", "Gửi xe có mất tiền không?"],
  ["What kind of animals live in the forest?", "Những loài vật nào sống trong rừng?"],
];

/**
 * What asking in English rather than Vietnamese adds to a question's vector: a model puts texts of one language nearer to each
 * other than what they mean is, by much the same whatever they mean (Libovický, Rosa and Fraser 2020, section 3).
 */
export async function englishOffset(embed: Embed, signal: AbortSignal): Promise<Float32Array> {
  const vectors = await embed(SAME_QUESTIONS.flat(), "query", signal);
  const offset = new Float32Array(vectors[0]!.length);
  vectors.forEach((vector, at) =>
    vector.forEach((number, index) => (offset[index]! += (at % 2 === 0 ? number : -number) / SAME_QUESTIONS.length)),
  );
  return offset;
}

/** The vector of an English question as though it were asked in Vietnamese. */
export function asInVietnamese(question: Float32Array, offset: Float32Array): Float32Array {
  return unit(question.map((number, at) => number - offset[at]!)) ?? question;
}
