import { render } from "preact";
import { App } from "./app.tsx";
import { createSimClient } from "./simClient.ts";

render(<App sim={createSimClient()} />, document.querySelector("#app")!);
