import { l10n } from "vscode";
import type { AccountCloud } from "../../cloud/cloud";
import type { SshKey } from "../../model/contract";
import { HumanError } from "../../platform/humanError";
import type { CommandServices } from "../command";
import { pickAccount } from "../pickAccount";
import { runDialog } from "../quickDialog";
import { isKeyTarget } from "../target";

/** The SSH key that a command was invoked on, else one that is asked for; as it is now.
 * @throws HumanError when there is none */
export async function pickKey(services: CommandServices, target: unknown, placeholder: string): Promise<{ readonly cloud: AccountCloud; readonly key: SshKey } | undefined> {
  const cloud = await pickAccount(services, target);
  if (!cloud) return undefined;
  if (isKeyTarget(target)) return { cloud, key: await cloud.api.keys.get(target.keyId) };
  const all = await cloud.api.keys.list();
  if (all.length === 0) throw new HumanError(l10n.t("There are no SSH keys yet."));
  const chosen = await runDialog(l10n.t("SSH Keys"), (dialog) => dialog.pick(placeholder, all.map((one) => ({ label: keyName(one), description: one.fingerprint, value: one }))));
  return chosen && { cloud, key: await cloud.api.keys.get(chosen.id) };
}

/** A key's name; its fingerprint where it has none. */
export function keyName({ name, fingerprint }: Pick<SshKey, "name" | "fingerprint">): string {
  return name ?? fingerprint;
}
