import { l10n, MarkdownString, StatusBarAlignment, ThemeColor, window, type StatusBarItem, type TreeView } from "vscode";
import type { Cloud } from "../cloud/cloud";
import { eachAccount } from "../cloud/eachAccount";
import { needsOf, type Need } from "../cloud/needs";
import { Commands } from "../ids";
import { Disposable } from "../platform/disposable";
import { needRow } from "./needRow";

interface AccountNeed {
  readonly accountLabel: string;
  readonly need: Need;
  readonly nameOf: (serverId: number) => string | undefined;
}

/** The views whose icon shows how much waits. */
export interface BadgedViews {
  /** for actions that wait */
  readonly servers: Pick<TreeView<unknown>, "badge">;
  /** for invoices and alerts */
  readonly account: Pick<TreeView<unknown>, "badge">;
}

/** Who is signed in and whether something waits for them: one item of the status bar, and the number on the icon of the side bar.
 * Asks for nothing; it shows what is known. */
export class StatusItem extends Disposable {
  private readonly item: StatusBarItem;

  constructor(
    private readonly cloud: Cloud,
    private readonly views: BadgedViews,
  ) {
    super();
    this.item = this._register(window.createStatusBarItem("mammoth.status", StatusBarAlignment.Left, -10));
    this.item.name = "Mammoth Cloud";
    this.item.command = Commands.showNeeds;
    const draw = (): void => this.draw();
    this._register(eachAccount(cloud, ({ actions, notices, servers }) => [actions.onDidChange(draw), notices.onDidChange(draw), servers.onDidChange(draw)], draw));
  }

  private draw(): void {
    if (this.isDisposed) return;
    const { accounts } = this.cloud.accounts;
    const [only, ...others] = accounts;
    if (!only) {
      this.item.hide();
      this.badge([]);
      return;
    }
    const needs = accounts.flatMap(({ id, label }) => {
      const part = this.cloud.of(id);
      return needsOf(part).map((need): AccountNeed => ({ accountLabel: label, need, nameOf: (serverId) => part.servers.get(serverId)?.name }));
    });
    const who = others.length === 0 ? only.label : l10n.t("{0} accounts", accounts.length);
    const count = needs.length;
    const attention = count === 1 ? l10n.t("1 thing waits for you") : l10n.t("{0} things wait for you", count);
    this.item.text = count === 0 ? `$(cloud) ${who}` : `$(cloud) ${who} $(warning) ${count}`;
    this.item.accessibilityInformation = { label: count === 0 ? l10n.t("Mammoth Cloud: {0}", who) : l10n.t("Mammoth Cloud: {0}, {1}", who, attention) };
    this.item.backgroundColor = count === 0 ? undefined : new ThemeColor("statusBarItem.warningBackground");
    this.item.tooltip = tooltip(accounts.map(({ label }) => label), needs);
    this.item.show();
    this.badge(needs);
  }

  private badge(needs: readonly AccountNeed[]): void {
    const actions = needs.filter(({ need }) => need.kind === "question" || need.kind === "blocked").length;
    const rest = needs.length - actions;
    this.views.servers.badge = actions === 0 ? undefined : { value: actions, tooltip: actions === 1 ? l10n.t("1 action waits") : l10n.t("{0} actions wait", actions) };
    this.views.account.badge = rest === 0 ? undefined : { value: rest, tooltip: rest === 1 ? l10n.t("1 alert or unpaid invoice") : l10n.t("{0} alerts and unpaid invoices", rest) };
  }
}

/** Names are text: `appendText` only. */
function tooltip(accounts: readonly string[], needs: readonly AccountNeed[]): MarkdownString {
  const text = new MarkdownString();
  text.appendMarkdown("**").appendText("Mammoth Cloud").appendMarkdown("**");
  for (const account of accounts) text.appendMarkdown("\n\n").appendText(account);
  if (needs.length > 0) text.appendMarkdown("\n\n---");
  for (const { accountLabel, need, nameOf } of needs.slice(0, 10)) {
    const { label, description } = needRow(need, nameOf, l10n.t);
    text.appendMarkdown("\n\n").appendText(`${label}: ${description ?? ""}${accounts.length > 1 ? ` (${accountLabel})` : ""}`);
  }
  if (needs.length > 10) text.appendMarkdown("\n\n").appendText(l10n.t("and {0} more", needs.length - 10));
  return text;
}
