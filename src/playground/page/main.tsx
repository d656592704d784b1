import { render } from "preact";
import { App } from "./app.tsx";
import { createSimClient } from "../client/sim-client.ts";

render(<App sim={createSimClient()} />, document.querySelector("#app")!);
