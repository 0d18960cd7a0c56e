import * as vscode from "vscode";
import { Schemes } from "../../ids";

/** The lists that are edited as whole documents. */
export const listKinds = ["firewall-rules", "threshold-alerts", "reverse-names", "failover-addresses", "vpc-routes", "load-balancer", "ipv6-reverse-nameservers"] as const;
export type ListKind = (typeof listKinds)[number];

export interface ListAddress {
  readonly accountId: string;
  readonly kind: ListKind;
  /** of the server, VPC or load balancer; 0 for a list of the account */
  readonly resourceId: number;
  /** what the tab is called after */
  readonly name: string;
}

/** `mammoth:/ACCOUNT/lists/480001/web-01.firewall-rules.mammoth.json` */
export function listUri({ accountId, kind, resourceId, name }: ListAddress): vscode.Uri {
  return vscode.Uri.from({ scheme: Schemes.resource, path: `/${accountId}/lists/${resourceId}/${name.replace(/[^\w.-]+/g, "-")}.${kind}.mammoth.json` });
}

/** @returns undefined for the address of something else */
export function readListUri(uri: vscode.Uri): ListAddress | undefined {
  const [, accountId, id, name, word] = /^\/([^/]+)\/lists\/(\d+)\/([^/]+)\.([a-z0-9-]+)\.mammoth\.json$/.exec(uri.path) ?? [];
  const kind = listKinds.find((one) => one === word);
  return uri.scheme === Schemes.resource && accountId !== undefined && kind && name !== undefined ? { accountId, kind, resourceId: Number(id), name } : undefined;
}
