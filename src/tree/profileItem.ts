import * as vscode from "vscode";
import type { AccountCloud } from "../cloud/cloud";
import type { Account } from "../model/contract";
import type { ResourceNode } from "./accountBranch";
import { contextValue, joinParts, speakParts, type Row } from "./row";
import { createTooltip, createTreeItem, type TreeNode } from "./treeNode";

/** Who an account belongs to. */
export class ProfileItem implements ResourceNode<Account> {
  parent: TreeNode | undefined;

  constructor(
    private readonly cloud: AccountCloud,
    private profile: Account,
  ) {}

  get id(): string {
    return `${this.accountId}/account/profile`;
  }

  get accountId(): string {
    return this.cloud.account.id;
  }

  update(profile: Account): void {
    this.profile = profile;
  }

  toTreeItem(): vscode.TreeItem {
    return createTreeItem(this.id, this.row());
  }

  toTooltip(): vscode.MarkdownString {
    return createTooltip(this.profile.email, this.row().facts);
  }

  private row(): Row {
    const { email, email_verified, status, two_factor_authentication_enabled, configured_payment_methods } = this.profile;
    const { t } = vscode.l10n;
    const state = status === "active" ? undefined : status;
    const verified = email_verified ? undefined : t("e-mail address not verified");
    const description = joinParts([state, verified]);
    return {
      label: email,
      description,
      icon: description === "" ? { id: "account" } : { id: "warning", color: "list.warningForeground" },
      accessibleLabel: speakParts([email, state, verified]),
      contextValue: contextValue("profile"),
      facts: [
        { name: t("State"), value: status },
        { name: t("Two-factor authentication"), value: two_factor_authentication_enabled ? t("on") : t("off") },
        { name: t("Payment methods"), value: configured_payment_methods.length === 0 ? t("none") : configured_payment_methods.join(", ") },
      ],
    };
  }
}
