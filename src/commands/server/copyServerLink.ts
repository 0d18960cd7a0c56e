import { env, l10n, Uri } from "vscode";
import { copyText } from "../copyText";
import type { Command } from "../command";
import { resolveServer } from "../resolveServer";

/** Copies a link that shows a server in an editor of whoever opens it and is signed in to its account. It lets nobody in. */
export const copyServerLink: Command = async (services, target) => {
  const picked = await resolveServer(services, target, l10n.t("To which server do you want to copy a link?"));
  if (!picked) return;
  const link = Uri.from({ scheme: env.uriScheme, authority: services.extensionId, path: `/server/${picked.resource.id}` });
  await copyText(link.toString());
};
