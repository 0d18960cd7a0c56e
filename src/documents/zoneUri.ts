import * as vscode from "vscode";
import { Schemes } from "../ids";

export interface ZoneAddress {
  readonly accountId: string;
  readonly domainName: string;
}

/** `mammoth:/ACCOUNT/domains/example.com.zone` */
export function zoneUri({ accountId, domainName }: ZoneAddress): vscode.Uri {
  return vscode.Uri.from({ scheme: Schemes.resource, path: `/${accountId}/domains/${domainName}.zone` });
}

/** @returns undefined for the address of something else */
export function readZoneUri(uri: vscode.Uri): ZoneAddress | undefined {
  const [, accountId, domainName] = /^\/([^/]+)\/domains\/([^/]+)\.zone$/.exec(uri.path) ?? [];
  return uri.scheme === Schemes.resource && accountId !== undefined && domainName !== undefined ? { accountId, domainName } : undefined;
}
