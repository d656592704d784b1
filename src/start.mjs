/** Starts a program of this folder: `node src/start.mjs main.ts`. */
import { join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";
import { bundleOf } from "./bundle.mjs";
import { V8_FLAGS } from "./v8-flags.mjs";

for (const flag of V8_FLAGS) setFlagsFromString(flag);

const [name = "main.ts"] = process.argv.splice(2, 1);
const source = join(import.meta.dirname, name);
process.argv[1] = source;
const bundle = await bundleOf(name);
if (bundle === undefined) (await import("tsx/esm/api")).register();
await import(pathToFileURL(bundle ?? source).href);
