import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dataOf } from "../../support/bot.ts";
import { ADMIN, AN, type Desk, ENGLISH_ADMIN, labelsOf, startDesk } from "./desk.ts";

let desk: Desk;
let group: { chat_id: number };

beforeAll(async () => {
  desk = await startDesk();
  for (const person of [AN, ENGLISH_ADMIN]) await desk.say(person, "/start");
  const { id } = await desk.sim.chat({
    type: "supergroup",
    title: "Nhóm",
    members: [1000, 1001, 1002],
    admins: [1002],
  });
  await desk.sim.idle();
  group = { chat_id: id };
});
afterAll(() => desk.stop());

const commandsOf = async ({ from_id }: typeof AN) =>
  (await desk.sim.commands(from_id, from_id)).map(({ command }) => command);

describe("/admins", () => {
  it("adds once confirmed and removes by id, at once, menu and all", async () => {
    expect((await desk.say(AN, "/status")).text).toContain("dành cho người quản trị");
    expect((await desk.appoint(1002)).text).toBe("Đã thêm An (1002) vào nhóm quản trị.");
    expect((await desk.say(AN, "/status")).text).toContain("Bộ nhớ");
    expect(await commandsOf(AN)).toEqual(
      "add gaps stats remove restore reload digest status explain audit admins cancel sources saved help language privacy forget".split(
        " ",
      ),
    );
    expect((await desk.say(ADMIN, "/admins add 1002")).text).toContain("đã là người quản trị");
    expect((await desk.say(ENGLISH_ADMIN, "/admins remove 1002")).text).toBe(
      "1002 no longer looks after the articles.",
    );
    expect((await desk.say(AN, "/status")).text).toContain("dành cho người quản trị");
    expect(await commandsOf(AN)).toEqual(["sources", "saved", "help", "language", "privacy", "forget"]);
    expect((await desk.say(ENGLISH_ADMIN, "/admins remove 1002")).text).toBe("1002 is no admin.");
    await desk.appoint(1002);
    await desk.say(AN, "/help");
    expect(await commandsOf(AN)).toContain("gaps");
    await desk.say(ADMIN, "/admins remove 1002");
  });

  it("adds who wrote the message that it replies to, and lists them with a button each", async () => {
    const said = await desk.sim.say({ ...group, from_id: 1002, text: "Tôi giúp một tay nhé" });
    await desk.sim.idle();
    const sure = await desk.say({ ...group, from_id: 1000 }, "/admins add", { reply_to_message_id: said.message_id });
    await desk.tap({ ...group, from_id: 1000 }, sure, "Đồng ý");
    const list = await desk.say(ADMIN, "/admins");
    expect(list.text).toMatch(
      /• 1000 — do người cài đặt chọn\n• 1001 — do người cài đặt chọn\n• 1002 — 1000 thêm ngày \d+\/\d+\/\d{4}/,
    );
    expect(labelsOf(list)).toEqual(["Bỏ 1002"]);
    const data = dataOf(list, "Bỏ 1002");
    const shorter = await desk.tap(ADMIN, list, "Bỏ 1002");
    expect(shorter.text).not.toContain("1002");
    expect(await desk.toast(ADMIN, list, data)).toBe("1002 không phải là người quản trị.");
  });

  it("adds who wrote a message that was forwarded, unless they hide who they are", async () => {
    const forwarded = async (forward_origin: object) => {
      const { message_id } = await desk.sim.say({
        ...ADMIN,
        text: "chuyển tiếp",
        forward_origin: forward_origin as never,
      });
      await desk.sim.idle();
      return (await desk.say(ADMIN, "/admins add", { reply_to_message_id: message_id })).text;
    };
    const date = 1_746_600_000;
    expect(await forwarded({ type: "hidden_user", sender_user_name: "Ẩn", date })).toContain("chưa biết đó là ai");
    expect(
      await forwarded({ type: "user", sender_user: { id: 1002, is_bot: false, first_name: "An" }, date }),
    ).toContain("Cho An (mã số 1002) làm người quản trị?");
  });

  it.each([
    "777000",
    "1087968824",
    "136817688",
    "-1001234",
    "0",
    "abc",
    "1e3",
    "99999999999999999",
    "9007199254740993",
    "4503599627370496",
  ])("never adds %s", async (id) => {
    expect((await desk.say(ADMIN, `/admins add ${id}`)).text).toContain("chưa biết đó là ai");
    expect(await desk.store.admins.list()).toEqual([]);
  });

  it("names whom it is asked to add, and adds nobody on a “no” or a stranger's “yes”", async () => {
    const asker = { ...group, from_id: 1000 };
    const sure = await desk.say(asker, "/admins add 1002");
    expect(sure.text).toContain("Cho An (mã số 1002) làm người quản trị?");
    const yes = dataOf(sure, "Đồng ý");
    expect(await desk.toast(AN, sure, yes)).toContain("người quản trị");
    expect(await desk.toast(ENGLISH_ADMIN, sure, yes)).toContain("person who asked");
    expect((await desk.tap(asker, sure, "Hủy")).text).toContain("hủy");
    expect(await desk.toast(ADMIN, sure, yes)).toContain("hết hạn");
    expect((await desk.say(ADMIN, "/admins add 5123456789")).text).toContain("tôi không biết tên");
    expect(await desk.store.admins.list()).toEqual([]);
  });

  it("tells every other admin of a grant", async () => {
    await desk.appoint(1002);
    expect((await desk.last(ENGLISH_ADMIN)).text).toContain("Quản trị (1000)");
    expect((await desk.last(ENGLISH_ADMIN)).text).toContain("An (1002)");
    expect((await desk.last(AN)).text).toContain("Quản trị (1000)");
    await desk.say(ADMIN, "/admins remove 1002");
  });

  it("keeps ids of 16 digits exact", async () => {
    const { text } = await desk.appoint(4_503_599_627_370_495);
    expect(text).toContain("4503599627370495");
    expect((await desk.store.admins.list()).map(({ userId }) => userId)).toEqual([4_503_599_627_370_495]);
    await desk.say(ADMIN, "/admins remove 4503599627370495");
  });

  it("never adds an anonymous admin of a group or a channel by a reply", async () => {
    const anonymous = await desk.sim.say({ ...group, sender_chat_id: group.chat_id, text: "Tôi là ai?" });
    await desk.sim.idle();
    const reply = await desk.say({ ...group, from_id: 1000 }, "/admins add", {
      reply_to_message_id: anonymous.message_id,
    });
    expect(reply.text).toContain("chưa biết đó là ai");
    expect(await desk.store.admins.list()).toEqual([]);
  });

  it("never removes those of the configuration", async () => {
    expect((await desk.say(ADMIN, "/admins remove 1001")).text).toContain("không bỏ được ở đây");
    expect((await desk.say(ENGLISH_ADMIN, "/status")).text).toContain("Memory");
  });

  it("is only for admins, however the group sees them", async () => {
    await desk.sim.say({ ...group, from_id: 1002, text: "/admins add 1002" });
    await desk.sim.say({ ...group, sender_chat_id: group.chat_id, text: "/admins add 1002" });
    await desk.sim.idle();
    expect(await desk.store.admins.list()).toEqual([]);
  });
});

describe("in a group", () => {
  const inGroup = (from_id: number) => ({ ...group, from_id });

  it("commands that may be another bot's are left alone, and what concerns admins alone is told in private", async () => {
    expect(await desk.sim.ask({ ...inGroup(1002), text: "/status" })).toEqual([]);
    expect((await desk.say(inGroup(1002), "/status@trichdan_bot")).text).toContain("dành cho người quản trị");
    expect((await desk.say(inGroup(1000), "/gaps")).text).toContain("trong chat riêng");
  });
});

it("not one call was refused", async () => {
  expect(await desk.refusals()).toEqual([]);
});
