/** The bot as one of many processes: told by `BALANCER` where Telegram delivers, by `PORT` where this one listens. */
import { parseConfig } from "../../src/config.ts";
import { openLog } from "../../src/log.ts";
import { start } from "../../src/main.ts";

const { BALANCER = "", PORT = "" } = process.env;
const config = parseConfig(process.env);
const stopping = new AbortController();
process.on("SIGTERM", () => stopping.abort());
const log = openLog({ level: config.logLevel, secrets: [], destination: process.stdout });
// A real balancer has a certificate, and the setting asks for one.
const webhook = { url: BALANCER, secret: "a-long-random-secret", port: Number(PORT), host: "127.0.0.1" };
const running = await start({ ...config, webhook }, log, stopping.signal);
console.log("Listening");
await new Promise<void>((resolve) => stopping.signal.addEventListener("abort", () => resolve()));
await running.stop();
process.exit();
