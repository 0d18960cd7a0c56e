import type { IconName } from "../../pageKit/page/icons";
import type { ActionFact, OverviewReady } from "../protocol";
import { joined, partBlock } from "./cardBlocks";
import { commandButton, type CardModel, type Line, type Tone, type Wording } from "./models";

const LOOKS: Readonly<Record<ActionFact["standing"], readonly [icon: IconName, tone: Tone]>> = {
  running: ["clock", "plain"],
  completed: ["check", "good"],
  errored: ["error", "error"],
  asks: ["question", "warning"],
  blocked: ["coins", "warning"],
};

/** What was done with the server lately, and how far that is which is being done. */
export function actionCard({ parts }: OverviewReady, wording: Wording): CardModel {
  const { t } = wording;
  return {
    id: "actions",
    title: t("Recent Actions"),
    icon: "clock",
    blocks: [
      partBlock("actions", parts.actions, 4, wording, (actions) =>
        actions.length === 0 ? [{ kind: "note", text: t("Nothing was done with it yet."), tone: "quiet" }] : actions.map((action) => actionLine(action, wording)),
      ),
    ],
    buttons: [commandButton("runAction", "actions", t("Run Action…"))],
  };
}

function actionLine(action: ActionFact, { t, formats, nowMs }: Wording): Line {
  const [icon, tone] = LOOKS[action.standing];
  const words: Readonly<Record<ActionFact["standing"], string>> = {
    running: formats.percent(action.percent / 100),
    completed: t("done"),
    errored: t("failed"),
    asks: t("waits for an answer"),
    blocked: t("waits for an unpaid invoice"),
  };
  const isRunning = action.standing === "running";
  return {
    kind: "item",
    key: `action-${action.id}`,
    icon,
    tone,
    title: action.title,
    detail: joined(words[action.standing], isRunning ? action.step : formats.age(action.completedAt ?? action.startedAt, nowMs)),
    ...(isRunning ? { percent: action.percent } : {}),
  };
}
