import { MessageLink, type Handlers, type Message, type Protocol } from "../../messages";
import type { Guard } from "../../shape";
import type { Translate } from "../../translate";
import { createTranslate } from "./translations";

/** What every page starts with: its link to the host, the state that VS Code keeps for it, and its language. */
export interface Page<Kept, Link> {
  readonly link: Link;
  /** What was kept when the page was last here, or what the panel was opened with. */
  readonly kept: Kept;
  /** Keeps a changed state; it survives the page being hidden and the window being reloaded. */
  readonly keep: (state: Kept) => void;
  readonly t: Translate;
}

/** Connects the page with its host. Only messages of the page's own origin are taken in: a framed document may post messages too.
 * @throws {TypeError} when the page was opened without a valid state */
export function connect<Kept, ToPage extends Message, FromPage extends Message, PageAnswers extends object, HostAnswers extends object>(
  protocol: Protocol<ToPage, FromPage, PageAnswers, HostAnswers>,
  isKept: Guard<Kept>,
  handlers: Handlers<ToPage, PageAnswers>,
): Page<Kept, MessageLink<FromPage, HostAnswers, ToPage, PageAnswers>> {
  const api = acquireVsCodeApi();
  const link = new MessageLink<FromPage, HostAnswers, ToPage, PageAnswers>(protocol.fromPage, protocol.toPage, handlers, {
    post: (envelope) => api.postMessage(envelope),
    log: (line) => link.note(line),
  });
  // Without addresses: a console's address lets in whoever has it.
  window.addEventListener("securitypolicyviolation", (event) => link.note(`refused by the content security policy: ${event.effectiveDirective}`));
  window.addEventListener("error", (event) => link.note(`failed: ${event.message}`));
  window.addEventListener("message", (event) => {
    if (event.origin === window.origin) link.receive(event.data);
  });
  const remembered = api.getState();
  const kept = isKept(remembered) ? remembered : parsed(document.body.dataset["state"]);
  if (!isKept(kept)) throw new TypeError("The page was opened without its state.");
  const keep = (state: Kept): void => void api.setState(state);
  keep(kept);
  return { link, kept, keep, t: createTranslate(parsed(document.body.dataset["translations"])) };
}

function parsed(json: string | undefined): unknown {
  return json === undefined ? undefined : JSON.parse(json);
}
