import { isIP } from "node:net";
import { commands, l10n } from "vscode";
import { Commands } from "../../ids";
import type { Command } from "../command";
import { pickAccount } from "../pickAccount";
import { runWizard } from "../quickDialog";
import { serverNameProblem } from "../server/serverName";
import { askOptional } from "../server/actions/questions";
import { working } from "../working";

/** Creates a domain and opens its zone. A minute without an answer is not a failure: the domain is looked for. */
export const createDomain: Command = async (services, target) => {
  const cloud = await pickAccount(services, target);
  if (!cloud) return;
  const created = await runWizard(
    l10n.t("Create a Domain"),
    async (dialog) => {
      dialog.expect(2);
      const name = await dialog.text({ prompt: l10n.t("Name of the domain, like example.com."), problem: domainNameProblem, field: "name" });
      const ip_address = await askOptional(dialog, l10n.t("Address for the domain and its www; may be empty."), (text) => (isIP(text) === 4 ? undefined : l10n.t("“{0}” is no IPv4 address (like 192.0.2.1).", text)), "", "ip_address");
      return { name: name.replace(/\.$/, "").toLowerCase(), ip_address };
    },
    { key: cloud.account.id, send: (body) => working(l10n.t("Creating {0}", body.name), l10n.t("{0} was created.", body.name), () => cloud.creations.domain(body)) },
  );
  if (!created) return;
  await cloud.domains.refresh();
  await commands.executeCommand(Commands.openZoneDocument, { accountId: cloud.account.id, domainName: created.name });
};

function domainNameProblem(text: string): string | undefined {
  return serverNameProblem(text.replace(/\.$/, ""), l10n.t) ?? (text.includes(".") ? undefined : l10n.t("A domain has at least two parts, like example.com."));
}
