import type { OverviewServer } from "../protocol";
import { joined } from "./cardBlocks";
import { commandButton, type BannerModel, type ButtonModel, type HeaderModel, type Wording } from "./models";

/** The name of a server, what it is doing, and what to do with it next: the most useful first. */
export function headerModel(server: OverviewServer, { t }: Wording): HeaderModel {
  const { running } = server;
  const isMoving = running !== null && server.state !== "waiting" && server.state !== "blocked";
  return {
    name: server.name,
    dot: dotOf(server),
    state: server.isLocked ? joined(server.stateLabel, t("locked")) : server.stateLabel,
    place: server.region,
    buttons: nextSteps(server, t),
    progress: isMoving ? { label: [running.title, running.step].filter((part) => part !== null && part !== "").join(": "), percent: running.percent } : null,
  };
}

function dotOf({ state }: OverviewServer): HeaderModel["dot"] {
  switch (state) {
    case "running":
      return "running";
    case "off":
    case "cancelled":
    case "unknown":
      return "off";
    case "waiting":
    case "blocked":
    case "suspended":
      return "attention";
    default:
      return "busy";
  }
}

function nextSteps(server: OverviewServer, t: Wording["t"]): readonly ButtonModel[] {
  const start = commandButton("startServer", "header", t("Start"), { icon: "play" });
  const answer = commandButton("answerQuestion", "header", t("Answer…"), { icon: "question" });
  const billing = commandButton("showBilling", "header", t("Show Billing"), { icon: "coins" });
  const console = commandButton("openConsole", "header", t("Open Console"), { icon: "browser" });
  const connect = server.isWindows ? commandButton("openRemoteDesktop", "header", t("Remote Desktop"), { icon: "browser" }) : commandButton("openTerminal", "header", t("Connect by SSH"), { icon: "terminal" });
  const charts = commandButton("showChart", "header", t("Charts"), { icon: "chart" });
  const reboot = commandButton("rebootServer", "header", t("Reboot…"), { icon: "refresh" });
  const shutDown = commandButton("shutDownServer", "header", t("Shut Down…"), { icon: "power" });
  const action = commandButton("runAction", "header", t("Run Action…"), { icon: "list" });
  const reached = server.addresses.length > 0 ? [connect] : [];
  switch (server.state) {
    case "running":
      return primary(console, ...reached, charts, reboot, shutDown, action);
    case "off":
      return primary(start, charts, action);
    case "waiting":
      return primary(answer, console, charts, action);
    case "blocked":
      return primary(billing, console, charts, action);
    case "suspended":
      return primary(billing, charts);
    case "cancelled":
      return [billing, charts];
    case "building":
      return [charts];
    case "unknown":
      return [console, start, charts, action];
    default:
      return primary(console, ...reached, charts, action);
  }
}

function primary(first: ButtonModel, ...others: readonly ButtonModel[]): readonly ButtonModel[] {
  return [{ ...first, look: "primary" }, ...others];
}

/** What is to be known before anything else. */
export function bannerModels(server: OverviewServer, { t, formats, nowMs }: Wording): readonly BannerModel[] {
  const banners: BannerModel[] = [];
  const answer = commandButton("answerQuestion", "banner", t("Answer…"));
  const billing = commandButton("showBilling", "banner", t("Show Billing"));
  if (server.state === "waiting") banners.push({ key: "question", tone: "warning", icon: "question", title: t("{0} waits for an answer", server.running?.title ?? server.name), text: questionText(server.question, t), button: answer });
  if (server.state === "blocked") banners.push({ key: "invoice", tone: "warning", icon: "coins", title: t("{0} waits for an unpaid invoice", server.running?.title ?? server.name), text: t("It goes on when invoice {0} is paid.", String(server.invoiceId ?? "")), button: billing });
  if (server.state === "suspended") banners.push({ key: "suspended", tone: "error", icon: "warning", title: t("{0} is suspended", server.name), text: t("An unpaid invoice is the most common reason."), button: billing });
  if (server.cancelledAt !== null) {
    const title = t("Cancelled {0}", formats.age(server.cancelledAt, nowMs));
    banners.push(
      server.state === "cancelled"
        ? { key: "cancelled", tone: "error", icon: "warning", title, text: t("It is switched off for good.") }
        : { key: "cancelled", tone: "warning", icon: "warning", title, text: t("It is going to be deleted with its backups. Until it is suspended, you may take that back."), button: commandButton("takeBackCancellation", "banner", t("Take Back the Cancellation")) },
    );
  }
  if (server.recentDdos) banners.push({ key: "ddos", tone: "warning", icon: "warning", title: t("It was under attack lately"), text: t("Traffic of a denial of service was directed at it, and may have been filtered.") });
  return banners;
}

function questionText(question: string | null, t: Wording["t"]): string {
  switch (question) {
    case "allow-unclean-power-off":
      return t("It did not shut down. Switch it off hard?");
    case "continue-after-ping-failure":
      return t("It does not answer a ping. Does the build count as good?");
    default:
      // A question of a kind that is not known here is shown in the API's word.
      return question ?? "";
  }
}
