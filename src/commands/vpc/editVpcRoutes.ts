import { l10n } from "vscode";
import { openList } from "../../documents/lists/openList";
import type { Command } from "../command";
import { resolveVpc } from "../resolveVpc";

/** Opens the routes of a VPC as a document. */
export const editVpcRoutes: Command = async (services, target) => {
  const picked = await resolveVpc(services, target, l10n.t("Of which VPC do you want to edit the routes?"));
  if (picked) await openList({ accountId: picked.cloud.account.id, kind: "vpc-routes", resourceId: picked.resource.id, name: picked.resource.name });
};
